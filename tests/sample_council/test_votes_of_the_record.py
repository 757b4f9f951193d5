"""Every vote in the record of the sample council, against votes.toml, which a reader wrote down.

The record is made as anybody's is: crawled over HTTP, parsed, annotated, saved.
"""

import sqlite3
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

TRUTH = tomllib.loads((Path(__file__).parent / "votes.toml").read_text(encoding="utf-8"))["item"]
VOTES = """
    SELECT committees.name || ' ' || meetings.date || ': ' || items.title AS item, votes.*
    FROM votes JOIN items USING (item_id) JOIN meetings USING (meeting_id)
    JOIN committees USING (committee_id)
    ORDER BY votes.rowid
"""
NAMED = "SELECT option, count(*) FROM recorded_votes WHERE vote_id = ? GROUP BY option"
SIDES = ("for", "against", "abstain")


@pytest.fixture(scope="module")
def found(sample_path: Path) -> dict[str, list[str]]:
    conn = sqlite3.connect(sample_path)
    conn.row_factory = sqlite3.Row
    votes: dict[str, list[str]] = defaultdict(list)
    for row in conn.execute(VOTES):
        named = dict(conn.execute(NAMED, (row["vote_id"],)).fetchall())
        counts = [row[f"{side}_count"] for side in SIDES]
        votes[row["item"]].append(
            told(
                {
                    "on": row["subject"],
                    "outcome": row["outcome"],
                    "method": row["method"],
                    "counts": "-".join("_" if n is None else str(n) for n in counts),
                    "mover": row["mover_name"],
                    "seconder": row["seconder_name"],
                    "names": "-".join(str(named.get(side, 0)) for side in SIDES),
                }
            )
        )
    return votes


def told(vote: dict[str, Any]) -> str:
    """Return a vote in one line, so that what differs is seen at once."""
    said = [vote["on"], vote["outcome"], vote["method"], vote.get("counts", "_-_-_")]
    moved = f"by {vote.get('mover') or '?'}/{vote.get('seconder') or '?'}"
    return " ".join([*said, moved, "named", vote.get("names", "0-0-0")])


@pytest.mark.parametrize("item", TRUTH, ids=lambda item: item["of"])
def test_the_votes_of_an_item(item: dict[str, Any], found: dict[str, list[str]]) -> None:
    assert sorted(found[item["of"]]) == sorted(told(vote) for vote in item["votes"])


def test_no_other_item_has_a_vote(found: dict[str, list[str]]) -> None:
    known = {item["of"] for item in TRUTH}
    assert {of: votes for of, votes in found.items() if votes and of not in known} == {}
