"""In which order the items found are listed.

An item is worth its share of the best bm25 score, and more where it is about a topic that was asked
for (what the extractor found, not only words) or, where any of the terms is enough, has them all.
Common words are never scored by bm25, since that alone reads every item that has the word. The
weights are those by which a hundred judged searches went best (docs/search.md).
"""

import json
import sqlite3

from db.queries import Row, list_rows
from db.queries.candidates import CANDIDATES, find_among
from db.queries.match import Terms

OTHERWISE = 0.7  # what a hit of another wording counts against one of the searcher's own words
ABOUT = 0.5  # what it counts that an item is about a topic asked for
WHOLE = 0.15  # what it counts that an item has all of the terms, where any is enough
STEPS = 5  # scores nearer than a fifth of the best are equal, and the later item comes first


def rank_lines(
    conn: sqlite3.Connection, terms: Terms, lines: list[Row], with_all: set[int], common: bool
) -> list[Row]:
    """Return the lines, the best first.

    Where all terms are needed, decided or titled so comes before mentioned so, then by score in
    steps, then the latest; else by score alone. `with_all`: rows with all of the terms, where any
    of them is enough. `common`: more items have any of the terms than are ranked.
    """
    rows = [line["item_row"] for line in lines]
    bm25 = {} if common or not terms.terms else _bm25(conn, terms)
    scores = _score_lines(bm25, rows, _list_about(conn, terms, rows), with_all)
    first = set() if terms.loose else _titled_or_decided(conn, terms.match, rows)

    def weight(line: Row) -> tuple[bool, float]:
        row = line["item_row"]
        return row not in first, -scores[row] if terms.loose else -round(scores[row] * STEPS)

    return sorted(latest_first_lines(lines), key=weight)


def latest_first_lines(lines: list[Row]) -> list[Row]:
    """Return the lines by the date of their meeting, the latest first."""
    return sorted(lines, key=lambda line: line["date"], reverse=True)


def _score_lines(
    bm25: dict[int, float], rows: list[int], about: set[int], with_all: set[int]
) -> dict[int, float]:
    best = min(bm25.values(), default=-1.0)
    return {
        row: bm25.get(row, 0.0) / best + ABOUT * (row in about) + WHOLE * (row in with_all)
        for row in rows
    }


def _list_about(conn: sqlite3.Connection, terms: Terms, rows: list[int]) -> set[int]:
    """Return those of the rows whose item is about a topic asked for."""
    if not terms.topics:
        return set()
    asked = {"rows": json.dumps(rows), "topics": json.dumps(sorted(terms.topics))}
    return {row["item_row"] for row in list_rows(conn, "search", "about", **asked)}


def _titled_or_decided(conn: sqlite3.Connection, match: str, rows: list[int]) -> set[int]:
    hits, _ = find_among(conn, f"{{title decision_text}} : ({match})", rows)
    return set(hits) | _hits_in_resolutions(conn, match)


def _hits_in_resolutions(conn: sqlite3.Connection, match: str) -> set[int]:
    sql = """
        SELECT i.rowid FROM (SELECT rowid FROM resolutions_fts WHERE resolutions_fts MATCH ?
                             ORDER BY rowid DESC LIMIT ?) f
        JOIN resolutions r ON r.rowid = f.rowid JOIN items i USING (item_id)
    """
    return {row[0] for row in conn.execute(sql, (match, CANDIDATES))}


def _bm25(conn: sqlite3.Connection, terms: Terms) -> dict[int, float]:
    """Return the scores (lower is better) of all rows with any of the terms."""
    own = _list_scores(conn, terms.own)
    other = _list_scores(conn, terms.other) if terms.other else {}
    return {
        row: own.get(row, 0.0) + OTHERWISE * other.get(row, 0.0)
        for row in own.keys() | other.keys()
    }


def _list_scores(conn: sqlite3.Connection, match: str) -> dict[int, float]:
    sql = "SELECT rowid, bm25(items_fts, 2.0, 1.0, 1.5, 1.0) FROM items_fts WHERE items_fts MATCH ?"
    return {row[0]: row[1] for row in conn.execute(sql, (match,))}
