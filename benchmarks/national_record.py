"""A record of a country's size, made from the sample council's words with a fixed seed.

    python benchmarks/national_record.py 1000000 /tmp/national.db

300 councils of 20 committees. Titles, sentences and how many of them an item has are drawn from the
sample council; rare words follow Zipf's law, so that there are common, middling and rare ones.
"""

import random
import re
import sqlite3
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from db.shape import open_database
from db.summaries import build_summaries
from sample_council import load_content, plain_text

COUNCILS, COMMITTEES, PEOPLE, TOPICS = 300, 20, 80, 250
ITEMS_A_MEETING = 8
SYLLABLES = tuple(
    """ba ce di fo gu ha ki lo mu ne pa ri so tu va we yo zel tra ston ham bury ford wick
    ley""".split()  # noqa: SIM905
)
ASPECTS = ["backlog", "cost", "performance", "consultation", "closure", None, None]
STATUSES = ["resolved"] * 14 + ["recommended"] * 3 + ["deferred", "lost", "refused"]
METHODS = ["unanimous"] * 5 + ["assent"] * 5 + ["counted", "recorded", "show_of_hands"]
Row = tuple[Any, ...]


class Words:
    """Titles and sentences of the sample council, and invented words by Zipf's law."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        items = list(load_content().items)
        texts = [plain_text(item.minutes) for item in items if item.minutes]
        self.titles = [item.title for item in items]
        self.sentences = [s for text in texts for s in re.split(r"(?<=\.)\s+", text) if len(s) > 25]
        counts = [len(re.split(r"(?<=\.)\s+", text)) for text in texts]
        self.lengths = [count for count in counts if count > 4]
        self.names = [
            "".join(chance.choices(SYLLABLES, k=chance.choice((2, 3, 4)))) for _ in range(60_000)
        ]

    def name(self) -> str:
        """Return a word: the first are common, the last very rare."""
        return self.names[min(int(self.chance.paretovariate(0.35)) - 1, len(self.names) - 1)]

    def title(self) -> str:
        title = self.chance.choice(self.titles)
        return (
            f"{title}: {self.name()} {self.name()}".title() if self.chance.random() < 0.4 else title
        )

    def text(self) -> str:
        sentences = self.chance.choices(self.sentences, k=self.chance.choice(self.lengths))
        sentences.insert(0, f"Members considered {self.name()} {self.name()} and {self.name()}.")
        return "\n\n".join(sentences)


def build_national_record(path: Path, items: int, seed: int = 7) -> None:
    """Fill a fresh database with about that many items, its full-text indexes and signposts."""
    db = open_database(path)
    db.conn.isolation_level = None
    _prepare_for_bulk(db.conn)
    chance = random.Random(seed)
    words = Words(chance)
    db.conn.execute("BEGIN")
    _save_frame(db.conn, chance, words)
    for council in range(COUNCILS):
        _save_council(db.conn, chance, words, council, items // COUNCILS)
    _save_latest_run(db.conn)
    db.conn.execute("COMMIT")
    for table in ("items", "resolutions"):
        db.conn.execute(f"INSERT INTO {table}_fts({table}_fts) VALUES ('rebuild')")
    db.conn.execute("PRAGMA foreign_keys = OFF")
    db.conn.execute("ANALYZE")
    db.conn.close()
    build_summaries(open_database(path))


def _prepare_for_bulk(conn: sqlite3.Connection) -> None:
    for name in [
        row[0] for row in conn.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
    ]:
        conn.execute(f"DROP TRIGGER {name}")
    conn.execute("PRAGMA synchronous = OFF")
    conn.execute("PRAGMA foreign_keys = OFF")
    conn.execute("PRAGMA cache_size = -800000")


def _insert(
    conn: sqlite3.Connection, table: str, columns: str, rows: Iterator[Row] | list[Row]
) -> None:
    marks = ", ".join("?" for _ in columns.split(", "))
    conn.executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks})", rows)


def _save_frame(conn: sqlite3.Connection, chance: random.Random, words: Words) -> None:
    areas = [(f"area-{n}", f"Area {words.names[n]}", None) for n in range(25)]
    topics = [
        (f"topic-{n}", f"{words.names[n + 30].title()} services", f"area-{n % 25}")
        for n in range(TOPICS)
    ]
    _insert(conn, "topics", "topic_id, label, broader_id", [*areas, *topics])


def _save_council(
    conn: sqlite3.Connection, chance: random.Random, words: Words, number: int, items: int
) -> None:
    council = f"c{number}"
    _insert(
        conn,
        "councils",
        "council_id, name, platform, base_url",
        [
            (
                council,
                f"{words.names[-number - 1].title()} Council",
                "ModernGov",
                "https://x.example",
            )
        ],
    )
    people = [
        (
            f"{council}/p{n}",
            council,
            str(n),
            f"{words.name().title()} {words.names[-n * 7 - 1].title()}",
            "officer" if n % 4 == 0 else "public" if n % 19 == 0 else "councillor",
            "Party",
            "Ward",
        )
        for n in range(PEOPLE)
    ]
    _insert(conn, "people", "person_id, council_id, source_id, name, kind, party, ward", people)
    for committee in range(COMMITTEES):
        _save_committee(conn, chance, words, council, committee, items // COMMITTEES)


def _save_committee(
    conn: sqlite3.Connection,
    chance: random.Random,
    words: Words,
    council: str,
    number: int,
    items: int,
) -> None:
    committee = f"{council}/{number}"
    _insert(
        conn,
        "committees",
        "committee_id, council_id, source_id, name, url",
        [
            (
                committee,
                council,
                str(number),
                f"{words.name().title()} Committee",
                "https://x.example",
            )
        ],
    )
    meetings = max(1, items // ITEMS_A_MEETING)
    rows: dict[str, list[Row]] = {name: [] for name in COLUMNS}
    series = [words.title() for _ in range(8)]
    for m in range(meetings):
        day = date(2016, 5, 1) + timedelta(days=int(m * 3800 / meetings) + number % 7)
        meeting = f"{committee}m{m}"
        rows["meetings"].append((meeting, committee, f"{number}{m}", day.isoformat(), "approved"))
        for who in range(12):
            rows["attendances"].append(
                (
                    f"{meeting}/a{who}",
                    meeting,
                    f"{council}/p{(number + who) % PEOPLE}",
                    "A name",
                    chance.choice(("present", "present", "apologies")),
                    "attendance",
                )
            )
        for position in range(1, ITEMS_A_MEETING + 1):
            _item_rows(rows, chance, words, council, meeting, position, series)
    for name, columns in COLUMNS.items():
        if name != "series":
            _insert(conn, name, columns, rows[name]) if name != "series_items" else None
    _save_series(conn, committee, series, rows["series_items"])


COLUMNS = {
    "meetings": "meeting_id, committee_id, source_id, date, minutes_status",
    "attendances": "attendance_id, meeting_id, person_id, name, status, stated_in",
    "items": "item_id, meeting_id, source_id, position, number, title, kind, agenda_text, decision_text, minutes_text, url",
    "item_people": "item_person_id, item_id, person_id, name, kind, role, act, source, start_char, end_char, quote, rule, extractor",
    "resolutions": "resolution_id, item_id, verb, status, text, source, start_char, end_char, quote, rule, extractor",
    "votes": "vote_id, item_id, resolution_id, subject, outcome, method, for_count, against_count, mover_id, seconder_id, source, quote",
    "recorded_votes": "recorded_vote_id, vote_id, person_id, name, option",
    "item_topics": "item_topic_id, item_id, topic_id, aspect, phrase, rank, source, start_char, end_char, quote, rule, extractor",
    "series_items": "series_id, item_id, period, evidence",
}


def _item_rows(
    rows: dict[str, list[Row]],
    chance: random.Random,
    words: Words,
    council: str,
    meeting: str,
    position: int,
    series: list[str],
) -> None:
    item = f"{meeting}i{position}"
    comes_back = position == 3
    number = chance.randrange(len(series))
    title = series[number] if comes_back else words.title()
    text = words.text()
    sentence = text.split("\n\n")[0]
    end = len(sentence)
    decision = (
        f"RESOLVED that {chance.choice(words.sentences)[:180]}" if chance.random() < 0.6 else ""
    )
    kind = "procedural" if position < 3 else "substantive"
    rows["items"].append(
        (
            item,
            meeting,
            item,
            position,
            str(position),
            title,
            kind,
            "",
            decision,
            text,
            "https://x.example",
        )
    )
    for n in range(3):
        who = chance.randrange(PEOPLE)
        rows["item_people"].append(
            (
                f"{item}/p{n}",
                item,
                f"{council}/p{who}",
                "A name",
                "councillor",
                None,
                chance.choice(("spoke", "moved", "seconded", "present")),
                "minutes",
                0,
                end,
                sentence,
                "r",
                "1",
            )
        )
    if decision:
        status = chance.choice(STATUSES)
        rows["resolutions"].append(
            (
                f"{item}/r1",
                item,
                "note",
                status,
                decision[14:],
                "decision",
                14,
                len(decision),
                decision[14:],
                "r",
                "1",
            )
        )
        if chance.random() < 0.5:
            method = chance.choice(METHODS)
            counted = method in ("counted", "recorded")
            rows["votes"].append(
                (
                    f"{item}/v1",
                    item,
                    f"{item}/r1",
                    "motion",
                    "lost" if status == "lost" else "carried",
                    method,
                    9 if counted else None,
                    3 if counted else None,
                    f"{council}/p{chance.randrange(PEOPLE)}",
                    f"{council}/p{chance.randrange(PEOPLE)}",
                    "decision",
                    decision[14:],
                )
            )
            if method == "recorded":
                rows["recorded_votes"] += [
                    (
                        f"{item}/v1/{w}",
                        f"{item}/v1",
                        f"{council}/p{w}",
                        "A name",
                        "for" if w % 4 else "against",
                    )
                    for w in range(12)
                ]
    for n in range(3 if kind == "substantive" else 0):
        topic = min(int(chance.paretovariate(0.6)) - 1, TOPICS - 1)
        rows["item_topics"].append(
            (
                f"{item}/t{n}",
                item,
                f"topic-{topic}",
                chance.choice(ASPECTS),
                "a phrase",
                n + 1,
                "minutes",
                0,
                end,
                sentence,
                "r",
                "1",
            )
        )
    if comes_back:
        rows["series_items"].append((number, item, "Q1", "title"))


def _save_series(
    conn: sqlite3.Connection, committee: str, titles: list[str], members: list[Row]
) -> None:
    _insert(
        conn,
        "series",
        "series_id, committee_id, title, cadence, confidence, items_count, first_date, last_date, next_expected, overdue_days",
        [
            (
                f"{committee}/s{n}",
                committee,
                title,
                "quarterly",
                0.9,
                10,
                "2016-05-01",
                "2026-09-01",
                "2026-12-01",
                0,
            )
            for n, title in enumerate(titles)
        ],
    )
    _insert(
        conn,
        "series_items",
        COLUMNS["series_items"],
        [(f"{committee}/s{number}", *rest) for number, *rest in members],
    )


def _save_latest_run(conn: sqlite3.Connection) -> None:
    conn.execute(
        "INSERT INTO runs (command, started_at, finished_at) VALUES ('ingest', '2026-11-20T02:00:00+00:00', '2026-11-20T03:00:00+00:00')"
    )


if __name__ == "__main__":
    build_national_record(Path(sys.argv[2]), int(sys.argv[1]))
