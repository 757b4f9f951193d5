"""What is shown of each item found: hits in its title and its texts, and which of them fits.

A page's items are indexed anew in memory, which takes a millisecond; to ask the whole index about
twenty of its items takes fifty.
"""

import json
import sqlite3
from contextlib import closing

from db.queries import Row, list_rows
from db.queries.match import Terms
from db.shape import FTS, TOKENIZER

COLUMNS = [*FTS["items"], "resolutions", "decision"]  # of the resolutions, the one that is shown


def add_excerpts(conn: sqlite3.Connection, terms: Terms, items: list[Row]) -> None:
    """Set each item's `marked_title`, `marked_decision`, `snippet`, and `why` it is there.

    A hit stands between the characters 2 and 3; no snippet where none of the texts has a hit.
    `why`: title, decision or text.
    """
    rows = json.dumps([item["item_row"] for item in items])
    decisions = {item["item_row"]: item["decision"] for item in items}
    texts = list_rows(conn, "search", "texts", rows=rows)
    shown = [{**text, "decision": decisions[text["item_row"]]} for text in texts]
    with closing(_index_texts(shown)) as index:
        lines = {row: marked for row, *marked in index.execute(LINES, (terms.some,))}
        elsewhere = f"- {{title decision}} : ({terms.some})"
        snippets = dict(index.execute(SNIPPETS, (elsewhere,)).fetchall())
        titled = _list_hits(index, f"title : ({terms.match})")
        decided = _list_hits(index, f"{{decision_text resolutions}} : ({terms.match})")
    for item in items:
        row = item["item_row"]
        unmarked = item["title"], item["decision"]
        item["marked_title"], item["marked_decision"] = lines.get(row, unmarked)
        item["snippet"] = snippets.get(row)
        item["why"] = "title" if row in titled else "decision" if row in decided else "text"


LINES = f"""
    SELECT rowid, highlight(shown, {COLUMNS.index("title")}, char(2), char(3)),
           highlight(shown, {COLUMNS.index("decision")}, char(2), char(3))
    FROM shown WHERE shown MATCH ?
"""
SNIPPETS = """
    SELECT rowid, snippet(shown, -1, char(2), char(3), ' … ', 30) FROM shown WHERE shown MATCH ?
"""


def _index_texts(texts: list[Row]) -> sqlite3.Connection:
    index = sqlite3.connect(":memory:")
    columns = ", ".join(COLUMNS)
    index.execute(f"CREATE VIRTUAL TABLE shown USING fts5({columns}, tokenize='{TOKENIZER}')")
    named = ", ".join(f":{column}" for column in COLUMNS)
    index.executemany(f"INSERT INTO shown(rowid, {columns}) VALUES (:item_row, {named})", texts)
    return index


def _list_hits(index: sqlite3.Connection, match: str) -> set[int]:
    return {
        row for (row,) in index.execute("SELECT rowid FROM shown WHERE shown MATCH ?", (match,))
    }
