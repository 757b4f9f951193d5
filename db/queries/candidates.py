"""Which items a search looks at: by its words, its filters, or both, at a bounded cost.

Only so many are looked at, the latest saved first; where there are more, `capped` is true.
"""

import json
import sqlite3
from dataclasses import dataclass

from db.queries import Row

CANDIDATES = 1000  # items that are ranked and counted
LATEST = 500  # of them, where many more have the words
NARROWED = 4000  # items that are tried against the filters
SCANNED = 60_000  # entries of the full-text index that are read for one word

OUTCOMES = {
    "decided": ("resolved", "recommended"),
    "deferred": ("deferred", "withdrawn"),
    "lost": ("lost", "refused"),
}


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
    # A lost amendment is a vote, and no decision of its own.
    "outcome": "(EXISTS (SELECT 1 FROM resolutions r WHERE r.item_id = i.item_id"
    " AND r.status IN (SELECT value FROM json_each(:statuses)))"
    " OR :outcome = 'lost' AND EXISTS"
    " (SELECT 1 FROM votes v WHERE v.item_id = i.item_id AND v.outcome = 'lost'))",
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
    "outcome": "SELECT i.rowid FROM (SELECT x.item_id FROM json_each(:statuses) asked"
    " CROSS JOIN resolutions x ON x.rowid IN (SELECT y.rowid FROM resolutions y"
    " WHERE y.status = asked.value ORDER BY y.rowid DESC LIMIT :most)"
    " UNION SELECT z.item_id FROM (SELECT v.item_id FROM votes v WHERE :outcome = 'lost'"
    " AND v.outcome = 'lost' ORDER BY v.rowid DESC LIMIT :most) z) x"
    " CROSS JOIN items i USING (item_id) ORDER BY i.rowid DESC",
    "aspect": "SELECT i.rowid FROM item_topics x JOIN items i USING (item_id)"
    " WHERE x.aspect = :aspect ORDER BY x.rowid DESC",
}
BY_DATE = (
    "SELECT i.rowid FROM meetings m JOIN items i USING (meeting_id)"
    " WHERE m.date >= :since AND m.date <= :until AND (:everything OR i.kind = 'substantive')"
    " ORDER BY m.date DESC"
)


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


def find_candidates(
    conn: sqlite3.Connection, match: str, filters: Filters
) -> tuple[list[int], bool]:
    """Return the rows to look at, and whether there were more of them than we look at."""
    given = filters.given()
    if not match:
        return _from_filters(conn, filters, CANDIDATES if len(given) < 2 else NARROWED)
    hits = list_hits(conn, match, CANDIDATES)
    if len(hits) <= CANDIDATES:
        return hits, False
    if not given:
        return hits[:LATEST], True
    if any(name in given for name in SELECTIVE):
        rows, more = _from_filters(conn, filters, NARROWED)
        if not more:
            return find_among(conn, match, rows)
    hits = list_hits(conn, match, NARROWED)
    return hits, len(hits) > NARROWED


def list_hits(conn: sqlite3.Connection, match: str, most: int) -> list[int]:
    """Return the rows that match, the latest saved first: at most one more than `most`."""
    sql = "SELECT rowid FROM items_fts WHERE items_fts MATCH ? ORDER BY rowid DESC LIMIT ?"
    return [row[0] for row in conn.execute(sql, (match, most + 1))]


def find_among(conn: sqlite3.Connection, match: str, rows: list[int]) -> tuple[list[int], bool]:
    """Return which of the rows match, and whether some were not looked at.

    The index is read once over the rows' span: asking it row by row takes a hundred times as long.
    """
    sql = """
        SELECT rowid FROM items_fts
        WHERE items_fts MATCH :match AND rowid BETWEEN :first AND :last ORDER BY rowid LIMIT :most
    """
    if not rows:
        return [], False
    span = {"first": min(rows), "last": max(rows), "most": SCANNED}
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


def narrow_candidates(
    conn: sqlite3.Connection, rows: list[int], filters: Filters, routine: bool = False
) -> list[Row]:
    """Return those of the rows that fit all filters, in their order, one too many at most.

    `routine`: in their place those that would fit, and are left out as routine business.
    """
    clauses = [CLAUSES[name] for name in filters.given()]
    if routine or not filters.everything:
        clauses.append(f"i.kind {'<>' if routine else '='} 'substantive'")
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
