"""Pages of decisions: one decision's details, lists of decisions, voting records.

Seen on ModernGov: `Decision details` (labelled lines), `Decisions published` (blocks opened by
`07/10/2019 - Title ref: 720    Recommendations Approved`), `Voting record` (`Council, Wednesday
21st February 2018 6.00 p.m.`, then `Item: ...` blocks).
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from nlp.dates import find_date, parse_date
from nlp.headings import Heading, clean_body
from nlp.pages.blocks import Block
from nlp.sentences import Span
from nlp.text.lines import Line

DATED = re.compile(r"(\d\d)/(\d\d)/(\d{4}) - (.{1,400})")
MAKER = re.compile(r"Decision Maker ?:", re.IGNORECASE)
LONGEST_TITLE = 160
LISTED = re.compile(r"(\d\d)/(\d\d)/(\d{4}) - (.{1,400}?) ref: \d{1,7}(?:\s.{0,60})?")
RECORDED_WITHIN = 10  # lines beneath `Voting record` in which its meeting or item is told
VOTES_LINE = re.compile(
    r"(?P<committee>[^,]{3,150}(?:, [^,]{3,60})?), (?P<when>\w{3,6}day,? .{8,40})", re.IGNORECASE
)
# Who decides alone has an office, and is no body: `Executive Director of Place`.
OFFICE = re.compile(
    r"\b(?:director|officer|head of|manager|leader|members?|portfolio|councillor|cllr|"
    r"commissioner|secretary|chief|solicitor|treasurer|mayor|assistant)\b",
    re.IGNORECASE,
)
MEETS = re.compile(r"\b(?:meeting|session|committee|panel|board)\b", re.IGNORECASE)


def is_list(clean: str, lines: list[Line]) -> bool:
    """Tell whether a page lists decisions: it names who took them more than once."""
    return sum(1 for line in lines if MAKER.match(clean, line.start, line.end)) > 1


def list_made_blocks(clean: str, lines: list[Line]) -> Iterator[Block]:
    """Yield the blocks of a list without references, each from its title or its Decision Maker."""
    makers = [i for i, x in enumerate(lines) if MAKER.match(clean, x.start, x.end)]
    starts = [index - _has_title(clean, lines, index) for index in makers]
    for index, start, stop in zip(makers, starts, [*starts[1:], len(lines)], strict=True):
        title = clean[lines[start].start : lines[start].end] if start < index else None
        facts = decision_facts(clean, lines[index:stop])
        heading = Heading(date=facts["date"], committee=facts["committee"], title=title)
        body = Span(lines[start].start, lines[stop - 1].end)
        yield Block(heading, body, "decision", titled=title is not None)


def _has_title(clean: str, lines: list[Line], index: int) -> bool:
    """Tell whether the line above a Decision Maker is the decision's title."""
    above = lines[index - 1] if index else None
    if above is None or above.end - above.start > LONGEST_TITLE:
        return False
    words = clean[above.start : above.end]
    return words[-1] not in ".;:" and ":" not in words[:40]


def list_listed_blocks(clean: str, lines: list[Line]) -> Iterator[Block]:
    """Yield the blocks of a list of decisions, each with its date, its title and who decided."""
    found = [(i, m) for i, x in enumerate(lines) if (m := LISTED.fullmatch(clean, x.start, x.end))]
    ends = [*(i for i, _ in found[1:]), len(lines)]
    for (index, match), stop in zip(found, ends, strict=False):
        facts = decision_facts(clean, lines[index + 1 : stop])
        heading = Heading(
            date=facts["date"] or parse_date(*match.groups()[:3]),
            committee=facts["committee"],
            title=match[4],
        )
        yield Block(heading, Span(match.start(4), lines[stop - 1].end), "decision")


def decision_facts(clean: str, lines: list[Line]) -> dict[str, str | None]:
    """Return date and committee as the labelled lines of a decision say."""
    facts = _facts(clean, lines)
    decided = DATED.fullmatch(facts.get("decided at meeting") or facts.get("made at meeting", ""))
    when = find_date(facts.get("date of decision") or facts.get("date", ""))
    return {
        "date": when or (parse_date(*decided.groups()[:3]) if decided else None),
        "committee": (decided[4] if decided else None)
        or find_body(facts.get("decision maker", "")),
    }


def issue_facts(clean: str, lines: list[Line]) -> dict[str, str | None]:
    """Return who is to decide, as `Decision due: 20 January 2009 by Cabinet` says."""
    due = re.search(r" by (.{2,150})", _facts(clean, lines).get("decision due", ""))
    return {"committee": find_body(due[1].strip())} if due else {}


def _facts(clean: str, lines: list[Line]) -> dict[str, str]:
    """Return the labelled lines, `Label: value` or `Label :-value`, by label in small letters."""
    facts: dict[str, str] = {}
    for line in lines:
        name, colon, value = clean[line.start : min(line.end, line.start + 400)].partition(":")
        if colon and len(name) < 40:
            facts.setdefault(name.strip().lower(), value.strip(" -"))
    return facts


def find_body(maker: str) -> str | None:
    """Return who decided if it is a body that meets; a person's office is none."""
    if OFFICE.search(maker) and not MEETS.search(maker):
        return None
    return maker or None


def is_voting_record(clean: str, lines: list[Line]) -> bool:
    """Tell whether beneath `Voting record` stands a meeting or an item: it is no item's heading."""
    return any(
        VOTES_LINE.fullmatch(clean, line.start, line.end) or clean.startswith("Item:", line.start)
        for line in lines[:RECORDED_WITHIN]
    )


def list_vote_blocks(clean: str, lines: list[Line]) -> Iterator[Block]:
    """Yield the blocks of a voting record: one an `Item:`, below the meeting that it was of."""
    heading = Heading()
    opened: list[tuple[int, Heading]] = []
    for index, line in enumerate(lines):
        match = VOTES_LINE.fullmatch(clean, line.start, line.end)
        when = find_date(match["when"]) if match else None
        if match and when:
            heading = Heading(date=when, committee=clean_body(match["committee"]))
            opened.append((index, heading))
        elif clean.startswith("Item:", line.start):
            title = clean[line.start + 5 : line.end].strip()
            opened.append((index, replace(heading, title=title)))
    yield from _vote_blocks(lines, opened or [(0, heading)])


def _vote_blocks(lines: list[Line], opened: list[tuple[int, Heading]]) -> Iterator[Block]:
    """Yield the blocks of what was opened; a meeting's own line goes with its first item."""
    start: int | None = None
    stops = [*(index for index, _ in opened[1:]), len(lines)]
    for (index, heading), stop in zip(opened, stops, strict=True):
        start = index if start is None else start
        alone = stop == index + 1 and stop < len(lines)
        if alone and heading.title is None:
            continue
        yield Block(heading, Span(lines[start].start, lines[stop - 1].end), "votes", titled=False)
        start = None
