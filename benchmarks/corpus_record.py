"""Two records to search: the sample council's, and minutes of the corpus cut into items.

The corpus is a folder of minutes in Markdown, each opening with a line about its source and a rule.
A seeded sample of its documents is cut at numbered headings, questions and notices of motion. An
item's id is eight characters of the digest of its document's path, and its place in the document.
"""

import hashlib
import random
import re
import tarfile
from collections.abc import Iterator
from pathlib import Path

from click.testing import CliRunner

from db.save_meeting import save_meeting
from db.save_site import save_committees, save_council, save_topics
from db.shape import open_database
from db.summaries import build_summaries
from minutebook.annotating import annotate_meeting
from minutebook.cli import main
from nlp.annotations import Context
from nlp.topics.taxonomy import list_topics
from sample_council.server import serve_sample_council
from scraper.records import Committee, Council, Item, Meeting

SEED, DOCUMENTS = 2026, 150
SHORTEST = 100  # characters: what is shorter is a heading or a scrap of a table
SITE = "https://corpus.example"
ASKED = r"(?:question|notice of motion) submitted"
HEADING = re.compile(
    rf"(?:item(?: no\.?)? ?)?\d{{1,2}}(?:[.:](?!\d)|\s?\([a-z]\)|$)\s*(?P<rest>(?!{ASKED}).*|)(?:{ASKED}.*)?"
    rf"|\([a-z]\)\s*(?P<part>.*)|{ASKED}.*",
    re.IGNORECASE,
)


def build_sample_record(folder: Path) -> Path:
    """Ingest the sample council over HTTP; return the database."""
    path = folder / "sample.db"
    files = ["--db", str(path), "--archive", str(folder / "archive.db"), "--quiet"]
    options = ["--name", "Westmarch Council", "--delay", "0", "--allow-private", *files]
    with serve_sample_council() as site:
        result = CliRunner().invoke(main, ["ingest", site.url, *options])
    if result.exit_code:
        raise SystemExit(result.output)
    return path


def build_corpus_record(folder: Path, corpus: Path) -> Path:
    """Save the corpus's items as meetings of one council, with their facts; return the database."""
    path = folder / "corpus.db"
    db = open_database(path)
    save_topics(db, list_topics())
    save_council(db, Council(slug="corpus", name="Corpus", platform="moderngov", base_url=SITE))
    save_committees(db, "corpus", [Committee(source_id="1", name="Council", url=SITE)])
    for meeting in list_meetings(corpus):
        save_meeting(db, "corpus", annotate_meeting(meeting, Context(), (), digest=""))
    build_summaries(db)
    return path


def list_meetings(corpus: Path) -> Iterator[Meeting]:
    """Yield the sampled documents as meetings, dated by their folder (`meetings/2017/05/03-...`)."""
    with tarfile.open(corpus) as archive:
        names = sorted(name for name in archive.getnames() if name.endswith(".md"))
        for name in sorted(random.Random(SEED).sample(names, DOCUMENTS)):
            member = archive.extractfile(name)
            if member is None:
                raise ValueError(f"{name} is no file")
            key = hashlib.sha256(name.encode()).hexdigest()[:8]
            year, month, day = name.split("/")[1:4]
            yield Meeting(
                source_id=key,
                committee_source_id="1",
                date=f"{year}-{month}-{day[:2]}",
                url=f"{SITE}/{key}",
                items=tuple(_list_items(key, member.read().decode())),
            )


def _list_items(key: str, text: str) -> Iterator[Item]:
    for position, (title, lines) in enumerate(cut_items(text), 1):
        body = "\n".join(lines)
        if len(body) >= SHORTEST:
            source_id = f"{key}-{position}"
            yield Item(
                source_id=source_id,
                position=position,
                title=title,
                url=f"{SITE}/{source_id}",
                minutes_text=body,
            )


def cut_items(text: str) -> Iterator[tuple[str, list[str]]]:
    """Yield (title, lines) of each item: from one heading to the next.

    The title is the heading's line or, for a bare number, question or motion, the next.
    """
    current: list[str] = []
    title = ""
    for line in _list_lines(text):
        if heading := HEADING.fullmatch(line):
            if current:
                yield title or current[0], current
            current, title = [line], heading["rest"] or heading["part"] or ""
        elif current:
            current.append(line)
            title = title or line
    if current:
        yield title or current[0], current


def _list_lines(text: str) -> Iterator[str]:
    after_rule = False
    for raw in text.splitlines():
        line = " ".join(raw.strip(" *#\t").split())
        page_number = after_rule and line.isdigit()
        if line and line != "---" and not page_number and not line.startswith("<small>"):
            yield line
        if line:
            after_rule = line == "---"
