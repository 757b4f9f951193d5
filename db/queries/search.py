"""Finding items by words and filters at a cost that does not grow with the number of hits.

Only so many items are looked at, the latest saved first; where there are more, `capped` is true,
and counts are "at least". Common words are never ranked by bm25, since that alone reads every
item that has the word.
"""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from db.queries import Row, list_rows
from db.queries.match import Terms

CANDIDATES = 1000  # items that are ranked and counted
LATEST = 500  # of them, where many more have the words
NARROWED = 4000  # items that are tried against the filters
SCANNED = 60_000  # entries of the full-text index that are read for one word
PAGE_SIZE = 20
STEPS = 5  # scores nearer than a fifth of the best are equal, and the later item comes first

OUTCOMES = {
    "decided": ("resolved", "recommended"),
    "deferred": ("deferred", "withdrawn"),
    "lost": ("lost", "refused"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """What to narrow a search by; an empty string does not narrow. Dates are ISO 8601."""

    council: str = ""
    committee: str = ""
    since: str = ""
    until: str = ""
    outcome: str = ""
    method: str = ""
    topic: str = ""
    aspect: str = ""
    person: str = ""
    everything: bool = False

    def given(self) -> dict[str, str]:
        """Return the filters that narrow, by name."""
        names = [name for name in self.__slots__ if name != "everything"]
        return {name: getattr(self, name) for name in names if getattr(self, name)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One page of results. `total` is "at least" where `capped`; `loose`: not all words needed."""

    items: list[Row]
    total: int
    capped: bool = False
    loose: bool = False
    facets: dict[str, list[Row]] = field(default_factory=dict)


CLAUSES = {
    "council": "c.council_id = :council",
    "committee": "m.committee_id = :committee",
    "since": "m.date >= :since",
    "until": "m.date <= :until",
    "method": "EXISTS (SELECT 1 FROM votes v WHERE v.item_id = i.item_id AND v.method = :method)",
    "topic": "EXISTS (SELECT 1 FROM item_topics t WHERE t.item_id = i.item_id AND (t.topic_id = "
    ":topic OR t.topic_id IN (SELECT topic_id FROM topics WHERE broader_id = :topic)))",
    "aspect": "EXISTS (SELECT 1 FROM item_topics t WHERE t.item_id = i.item_id"
    " AND t.aspect = :aspect)",
    "person": "EXISTS (SELECT 1 FROM item_people p JOIN people q USING (person_id)"
    " WHERE p.item_id = i.item_id AND p.person_id = :person AND q.kind <> 'public')",
    "outcome": "EXISTS (SELECT 1 FROM resolutions r WHERE r.item_id = i.item_id"
    " AND r.status IN (SELECT value FROM json_each(:statuses)))",
}

# Filters that leave few enough items to look among them for a word that many items have.
SELECTIVE = ("person", "committee", "council")
# Where to start without words: the filter that leaves least first.
SOURCES = {
    "person": "SELECT i.rowid FROM item_people x JOIN items i USING (item_id)"
    " WHERE x.person_id = :person ORDER BY x.rowid DESC",
    "committee": "SELECT i.rowid FROM meetings m JOIN items i USING (meeting_id)"
    " WHERE m.committee_id = :committee ORDER BY m.date DESC",
    "council": "SELECT i.rowid FROM (SELECT m.meeting_id FROM committees c JOIN meetings m"
    " USING (committee_id) WHERE c.council_id = :council ORDER BY m.date DESC) x"
    " CROSS JOIN items i USING (meeting_id)",
    "method": "SELECT i.rowid FROM votes x JOIN items i USING (item_id)"
    " WHERE x.method = :method ORDER BY x.rowid DESC",
    "topic": "SELECT i.rowid FROM (SELECT topic_id FROM topics WHERE topic_id = :topic"
    " OR broader_id = :topic) asked CROSS JOIN item_topics x ON x.rowid IN (SELECT y.rowid FROM"
    " item_topics y WHERE y.topic_id = asked.topic_id ORDER BY y.rowid DESC LIMIT :most)"
    " CROSS JOIN items i USING (item_id) ORDER BY x.rowid DESC",
    "outcome": "SELECT i.rowid FROM json_each(:statuses) asked CROSS JOIN resolutions x ON x.rowid"
    " IN (SELECT y.rowid FROM resolutions y WHERE y.status = asked.value ORDER BY y.rowid DESC"
    " LIMIT :most) CROSS JOIN items i USING (item_id) ORDER BY x.rowid DESC",
    "aspect": "SELECT i.rowid FROM item_topics x JOIN items i USING (item_id)"
    " WHERE x.aspect = :aspect ORDER BY x.rowid DESC",
}
BY_DATE = (
    "SELECT i.rowid FROM meetings m JOIN items i USING (meeting_id)"
    " WHERE m.date >= :since AND m.date <= :until AND (:everything OR i.kind = 'substantive')"
    " ORDER BY m.date DESC"
)


def find_items(
    conn: sqlite3.Connection,
    terms: Terms | None,
    filters: Filters,
    page: int = 1,
    latest_first: bool = False,
) -> Found:
    """Return one page of the items that have the terms and fit the filters.

    Best first, unless `latest_first`, as a feed wants them. Where no item has all of the terms,
    those with any of them are returned (`loose`).
    """
    found = _find(conn, terms, filters, page, latest_first)
    if terms and len(terms.terms) > 1 and not found.total:
        found = replace(_find(conn, terms.loosely(), filters, page, latest_first), loose=True)
    if terms:
        _add_snippets(conn, terms.some, found.items)
    return found


def _find(
    conn: sqlite3.Connection,
    terms: Terms | None,
    filters: Filters,
    page: int,
    latest_first: bool,
) -> Found:
    rows, capped = _candidates(conn, terms.match if terms else "", filters)
    narrowed = _narrow(conn, rows, filters)
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


def _candidates(conn: sqlite3.Connection, match: str, filters: Filters) -> tuple[list[int], bool]:
    """Return the rows to look at, and whether there were more of them than we look at."""
    if not match:
        return _from_filters(conn, filters, CANDIDATES)
    hits = _from_words(conn, match, CANDIDATES)
    if len(hits) <= CANDIDATES:
        return hits, False
    given = filters.given()
    if not given:
        return hits[:LATEST], True
    if any(name in given for name in SELECTIVE):
        rows, more = _from_filters(conn, filters, NARROWED)
        if not more:
            return _among(conn, match, rows)
    hits = _from_words(conn, match, NARROWED)
    return hits, len(hits) > NARROWED


def _from_words(conn: sqlite3.Connection, match: str, most: int) -> list[int]:
    """Return the rows that match, the latest saved first: at most one more than `most`."""
    sql = "SELECT rowid FROM items_fts WHERE items_fts MATCH ? ORDER BY rowid DESC LIMIT ?"
    return [row[0] for row in conn.execute(sql, (match, most + 1))]


def _among(conn: sqlite3.Connection, match: str, rows: list[int]) -> tuple[list[int], bool]:
    """Return which of the rows match, and whether some were not looked at.

    The index is read once over the rows' span: asking it row by row takes a hundred times as long.
    """
    sql = """
        SELECT rowid FROM items_fts
        WHERE items_fts MATCH :match AND rowid BETWEEN :first AND :last ORDER BY rowid LIMIT :most
    """
    span = {"first": min(rows, default=0), "last": max(rows, default=0), "most": SCANNED}
    hits = [row[0] for row in conn.execute(sql, {"match": match, **span})]
    return sorted(set(hits) & set(rows), reverse=True), len(hits) == SCANNED


def _from_filters(conn: sqlite3.Connection, filters: Filters, most: int) -> tuple[list[int], bool]:
    given = filters.given()
    source = next((sql for name, sql in SOURCES.items() if name in given), BY_DATE)
    params = _params(filters) | {"most": most + 1}
    rows = [row[0] for row in conn.execute(f"{source} LIMIT :most", params)]
    unique = list(dict.fromkeys(rows))
    return unique[:most], len(rows) > most


def _params(filters: Filters) -> dict[str, object]:
    return {
        **{name: getattr(filters, name) for name in filters.__slots__},
        "since": filters.since or "0000",
        "until": filters.until or "9999",
        "statuses": json.dumps(OUTCOMES.get(filters.outcome, ())),
    }


def _narrow(conn: sqlite3.Connection, rows: list[int], filters: Filters) -> list[Row]:
    clauses = [CLAUSES[name] for name in filters.given()]
    if not filters.everything:
        clauses.append("i.kind = 'substantive'")
    where = f"WHERE {' AND '.join(clauses)}" if clauses else ""
    sql = f"""
        SELECT i.rowid AS item_row, i.item_id, m.date, m.committee_id, c.council_id
        FROM json_each(:rows) j CROSS JOIN items i ON i.rowid = j.value
        JOIN meetings m USING (meeting_id) JOIN committees c USING (committee_id)
        {where} LIMIT :most
    """
    params = _params(filters) | {"rows": json.dumps(rows), "most": CANDIDATES + 1}
    cursor = conn.execute(sql, params)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]


def _latest_first(lines: list[Row]) -> list[Row]:
    return sorted(lines, key=lambda line: line["date"], reverse=True)


def _rank(conn: sqlite3.Connection, terms: Terms, lines: list[Row]) -> list[Row]:
    """Order the lines: decided or titled so before mentioned so; then by bm25; then the latest."""
    match = terms.match
    rows = [line["item_row"] for line in lines]
    in_title = set(_among(conn, f"title : ({match})", rows)[0])
    decided = set(_among(conn, f"decision_text : ({match})", rows)[0])
    decided |= _hits_in_resolutions(conn, match)
    scores = _bm25(conn, terms)
    best = min(scores.values(), default=-1.0)

    def weight(line: Row) -> tuple[int, int]:
        row = line["item_row"]
        line["why"] = "title" if row in in_title else "decision" if row in decided else "text"
        return -(row in in_title or row in decided), -round(scores.get(row, 0.0) / best * STEPS)

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
    if len(_from_words(conn, terms.some, CANDIDATES)) > CANDIDATES:
        return {}
    sql = "SELECT rowid, bm25(items_fts, 8.0, 1.0, 4.0, 1.0) FROM items_fts WHERE items_fts MATCH ?"
    return {row[0]: row[1] for row in conn.execute(sql, (terms.match,))}


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
