"""Finding items by words and filters at a cost that does not grow with the number of hits.

Where more items fit than are looked at (candidates.py), counts are "at least".
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
    LATEST,
    Filters,
    find_candidates,
    list_hits,
    narrow_candidates,
)
from db.queries.excerpts import add_excerpts
from db.queries.match import Term, Terms
from db.queries.ranking import latest_first_lines, rank_lines

PAGE_SIZE = 20
LABELLED = {"topic", "council", "committee", "person"}  # filters that are ids
FEW = 10  # where fewer items have all of the terms, those with any of them are ranked together

Hits = dict[Term, list[int]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One page of results. `total` is "at least" where `capped`.

    `with_all`: how many have all of the terms, where those with any of them are listed as well.
    `routine`: how many more have all of them, and are left out as routine business.
    """

    items: list[Row]
    total: int
    capped: bool = False
    with_all: int | None = None
    routine: int = 0
    facets: dict[str, list[Row]] = field(default_factory=dict)


def find_items(
    conn: sqlite3.Connection,
    terms: Terms | None,
    filters: Filters,
    page: int = 1,
    latest_first: bool = False,
) -> Found:
    """Return one page of the items that have the terms and fit the filters.

    Best first, unless `latest_first`, as a feed wants them. Where few items have all of the terms
    (a feed: none), those with any of them are listed, the best first.
    """
    if not terms:
        lines, capped = _narrow(conn, find_candidates(conn, "", filters), filters)
        return _show(conn, latest_first_lines(lines), page, capped=capped)
    asked, with_all = terms, None
    hits = _list_hits_by_term(conn, terms)
    strict = _find_with_all(conn, terms, hits, filters)
    lines, capped = _narrow(conn, strict, filters)
    if len(terms.words) > 1 and len(lines) < (1 if latest_first else FEW):
        asked, with_all = terms.loosely(), {line["item_row"] for line in lines}
        hits = _list_hits_by_term(conn, asked, known=hits)
        terms, candidates = _find_loosely(conn, asked, hits, filters)
        lines, capped = _narrow(conn, candidates, filters)
    ranked = rank_lines(conn, terms, lines, with_all or set(), _is_common(terms, hits))
    if latest_first:
        ranked = latest_first_lines(ranked)
    found = _show(conn, ranked, page, capped=capped)
    add_excerpts(conn, asked, found.items)
    found = replace(found, routine=_count_routine(conn, strict[0], filters))
    return found if with_all is None else replace(found, with_all=len(with_all))


def _show(conn: sqlite3.Connection, ranked: list[Row], page: int, capped: bool) -> Found:
    """Return one page of the lines, and the counts of all of them."""
    return Found(
        items=_full_lines(conn, ranked[(page - 1) * PAGE_SIZE : page * PAGE_SIZE]),
        total=len(ranked),
        capped=capped,
        facets=_count_facets(conn, ranked),
    )


def _narrow(
    conn: sqlite3.Connection, candidates: tuple[list[int], bool], filters: Filters
) -> tuple[list[Row], bool]:
    """Return what is to be ranked and counted, and whether there is more of it."""
    rows, capped = candidates
    narrowed = narrow_candidates(conn, rows, filters)
    return narrowed[:CANDIDATES], capped or len(narrowed) > CANDIDATES


def _count_routine(conn: sqlite3.Connection, rows: list[int], filters: Filters) -> int:
    """Return how many of the rows are left out of a search as routine business."""
    return 0 if filters.everything else len(narrow_candidates(conn, rows, filters, routine=True))


def _list_hits_by_term(conn: sqlite3.Connection, terms: Terms, known: Hits | None = None) -> Hits:
    known = known or {}
    return {
        t: known[t] if t in known else list_hits(conn, t.match, CANDIDATES) for t in terms.terms
    }


def _is_common(terms: Terms, hits: Hits) -> bool:
    """Tell whether more items have any of the terms than are ranked."""
    return len({row for term in terms.terms for row in hits[term]}) > CANDIDATES


def _find_with_all(
    conn: sqlite3.Connection, terms: Terms, hits: Hits, filters: Filters
) -> tuple[list[int], bool]:
    """Return the candidates that have all of the terms; the index is asked where one is common."""
    if not all(hits.values()):
        return [], False
    if all(len(rows) <= CANDIDATES for rows in hits.values()):
        return sorted(set.intersection(*map(set, hits.values())), reverse=True), False
    return find_candidates(conn, terms.match, filters)


def _find_loosely(
    conn: sqlite3.Connection, terms: Terms, hits: Hits, filters: Filters
) -> tuple[Terms, tuple[list[int], bool]]:
    """Return the terms, any of which is enough, and the candidates; the commonest tell least.

    As many of the terms as together find no more items than are ranked; the rarest at least. Items
    about a topic that was asked for are candidates without any of the words.
    """
    rarest = sorted(filter(hits.get, hits), key=lambda term: len(hits[term]))
    totals = accumulate(len(hits[term]) for term in rarest)
    kept = [t for t, total in zip(rarest, totals, strict=True) if total <= CANDIDATES]
    if rarest and not kept:
        loose = replace(terms, terms=(rarest[0],), loose=True)
        return loose, find_candidates(conn, loose.match, filters)
    rows = {row for term in kept for row in hits[term]} | _list_items_about(conn, terms.topics)
    return replace(terms, terms=tuple(kept), loose=True), (sorted(rows, reverse=True), False)


def _list_items_about(conn: sqlite3.Connection, topics: frozenset[str]) -> set[int]:
    """Return the items about any of the topics; none where there are too many for that to tell."""
    asked = {"topics": json.dumps(sorted(topics)), "most": LATEST + 1}
    rows = {row["item_row"] for row in list_rows(conn, "search", "of_topics", **asked)}
    return rows if len(rows) <= LATEST else set()


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
    known = find_labels(conn, name, [row["value"] for row in counts])
    for row in counts:
        row["label"] = known[row["value"]]


def find_labels(conn: sqlite3.Connection, name: str, values: list[str]) -> dict[str, str]:
    """Return what the values of a filter with ids (one of LABELLED) are called, where known."""
    rows = list_rows(conn, "search", f"{name}_labels", values=json.dumps(values))
    return {row["value"]: row["label"] for row in rows}
