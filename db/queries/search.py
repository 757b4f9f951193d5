"""Finding items by words and filters at a cost that does not grow with the number of hits.

Where more items fit than are looked at (candidates.py), counts are "at least". Common words are
never ranked by bm25, since that alone reads every item that has the word.
"""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import accumulate

from db.queries import Row, list_rows
from db.queries.candidates import (
    CANDIDATES,
    Filters,
    find_among,
    find_candidates,
    list_hits,
    narrow_candidates,
)
from db.queries.match import Terms

PAGE_SIZE = 20
FEW = 10  # where fewer items have all of the terms, those with any of them are ranked together
OTHERWISE = 0.7  # what a hit of another wording counts against one of the searcher's own words
STEPS = 5  # scores nearer than a fifth of the best are equal, and the later item comes first


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One page of results. `total` is "at least" where `capped`; `loose`: not all words needed."""

    items: list[Row]
    total: int
    capped: bool = False
    loose: bool = False
    facets: dict[str, list[Row]] = field(default_factory=dict)


def find_items(
    conn: sqlite3.Connection,
    terms: Terms | None,
    filters: Filters,
    page: int = 1,
    latest_first: bool = False,
) -> Found:
    """Return one page of the items that have the terms and fit the filters.

    Best first, unless `latest_first`, as a feed wants them. Where few items have all of the terms,
    those with any of them are returned, the best first; `loose` where none has them all.
    """
    found = _find(conn, terms, filters, page, latest_first)
    if terms and len(terms.words) > 1 and found.total < (1 if latest_first else FEW):
        loosely = _find(conn, _telling(conn, terms), filters, page, latest_first)
        found = replace(loosely, loose=not found.total)
    if terms:
        _add_snippets(conn, terms.some, found.items)
    return found


def _telling(conn: sqlite3.Connection, terms: Terms) -> Terms:
    """Return the terms, any of which is enough, without the commonest: those tell least.

    As many as together find no more items than are ranked; the rarest at least.
    """
    hits = {term: len(list_hits(conn, term.match, CANDIDATES)) for term in terms.terms}
    rarest = sorted(hits, key=lambda term: hits[term])
    totals = list(accumulate(hits[term] for term in rarest))
    kept = {t for t, total in zip(rarest, totals, strict=True) if total <= CANDIDATES}
    kept.add(rarest[0])
    return replace(terms, terms=tuple(t for t in terms.terms if t in kept), loose=True)


def _find(
    conn: sqlite3.Connection,
    terms: Terms | None,
    filters: Filters,
    page: int,
    latest_first: bool,
) -> Found:
    rows, capped = find_candidates(conn, terms.match if terms else "", filters)
    narrowed = narrow_candidates(conn, rows, filters)
    lines, capped = narrowed[:CANDIDATES], capped or len(narrowed) > CANDIDATES
    ranked = _rank(conn, terms, lines) if terms else lines
    if latest_first or not terms:
        ranked = _latest_first(ranked)
    start = (page - 1) * PAGE_SIZE
    shown = ranked[start : start + PAGE_SIZE]
    return Found(
        items=_full_lines(conn, shown),
        total=len(ranked),
        capped=capped,
        facets=_count_facets(conn, lines),
    )


def _latest_first(lines: list[Row]) -> list[Row]:
    return sorted(lines, key=lambda line: line["date"], reverse=True)


def _rank(conn: sqlite3.Connection, terms: Terms, lines: list[Row]) -> list[Row]:
    """Order the lines: decided or titled so before mentioned so; then by bm25; then the latest."""
    match = terms.match
    rows = [line["item_row"] for line in lines]
    in_title = set(find_among(conn, f"title : ({match})", rows)[0])
    decided = set(find_among(conn, f"decision_text : ({match})", rows)[0])
    decided |= _hits_in_resolutions(conn, match)
    scores = _bm25(conn, terms)
    best = min(scores.values(), default=-1.0)

    def weight(line: Row) -> tuple[int, float]:
        row = line["item_row"]
        first = not terms.loose and (row in in_title or row in decided)
        line["why"] = "title" if row in in_title else "decision" if row in decided else "text"
        score = scores.get(row, 0.0) / best
        return -first, -score if terms.loose else -round(score * STEPS)

    return sorted(_latest_first(lines), key=weight)


def _hits_in_resolutions(conn: sqlite3.Connection, match: str) -> set[int]:
    sql = """
        SELECT i.rowid FROM (SELECT rowid FROM resolutions_fts WHERE resolutions_fts MATCH ?
                             ORDER BY rowid DESC LIMIT ?) f
        JOIN resolutions r ON r.rowid = f.rowid JOIN items i USING (item_id)
    """
    return {row[0] for row in conn.execute(sql, (match, CANDIDATES))}


def _bm25(conn: sqlite3.Connection, terms: Terms) -> dict[int, float]:
    """Return the scores (lower is better) by row; none where a word is common."""
    if len(list_hits(conn, terms.loosely().match, CANDIDATES)) > CANDIDATES:
        return {}
    own = _list_scores(conn, terms.own)
    other = _list_scores(conn, terms.other) if terms.other else {}
    return {
        row: own.get(row, 0.0) + OTHERWISE * other.get(row, 0.0)
        for row in own.keys() | other.keys()
    }


def _list_scores(conn: sqlite3.Connection, match: str) -> dict[int, float]:
    sql = "SELECT rowid, bm25(items_fts, 2.0, 1.0, 1.5, 1.0) FROM items_fts WHERE items_fts MATCH ?"
    return {row[0]: row[1] for row in conn.execute(sql, (match,))}


def _full_lines(conn: sqlite3.Connection, lines: list[Row]) -> list[Row]:
    ids = json.dumps([line["item_id"] for line in lines])
    full = {row["item_id"]: row for row in list_rows(conn, "search", "lines", ids=ids)}
    return [{**full[line["item_id"]], **line} for line in lines]


def _count_facets(conn: sqlite3.Connection, lines: list[Row]) -> dict[str, list[Row]]:
    rows = json.dumps([line["item_row"] for line in lines])
    topics = list_rows(conn, "search", "topics", rows=rows)
    counts = {
        "topic": _count((row["item_row"], row["topic_id"]) for row in topics),
        "aspect": _count((row["item_row"], row["aspect"]) for row in topics),
        "council": _count((line["item_row"], line["council_id"]) for line in lines),
        "committee": _count((line["item_row"], line["committee_id"]) for line in lines),
        "year": _count((line["item_row"], line["date"][:4]) for line in lines),
    }
    for name in ("topic", "council", "committee"):
        _add_labels(conn, name, counts[name])
    for name in ("outcome", "method"):
        counts[name] = list_rows(conn, "search", name, rows=rows)
    return counts


def _count(pairs: Iterable[tuple[int, str | None]]) -> list[Row]:
    """Return the commonest values of (item, value) pairs; an item counts once a value."""
    counts = Counter(value for _, value in set(pairs) if value)
    return [{"value": value, "items": items} for value, items in counts.most_common(12)]


def _add_labels(conn: sqlite3.Connection, name: str, counts: list[Row]) -> None:
    values = json.dumps([row["value"] for row in counts])
    labels = list_rows(conn, "search", f"{name}_labels", values=values)
    known = {row["value"]: row["label"] for row in labels}
    for row in counts:
        row["label"] = known[row["value"]]


def _add_snippets(conn: sqlite3.Connection, match: str, items: list[Row]) -> None:
    rows = json.dumps([item["item_row"] for item in items])
    snippets = {
        row["item_row"]: row["snippet"]
        for row in list_rows(conn, "search", "snippets", rows=rows, match=match)
    }
    for item in items:
        item["snippet"] = snippets.get(item["item_row"])
