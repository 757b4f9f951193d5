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

COLUMNS = [*FTS["items"], "resolutions"]


def add_excerpts(conn: sqlite3.Connection, terms: Terms, items: list[Row]) -> None:
    """Set each item's `marked_title`, `snippet` and `why` it is there: title, decision or text.

    A hit stands between the characters 2 and 3; no snippet where none of the texts has a hit.
    """
    rows = json.dumps([item["item_row"] for item in items])
    texts = list_rows(conn, "search", "texts", rows=rows)
    with closing(_index_texts(texts)) as index:
        titles = dict(index.execute(TITLES, (f"title : ({terms.some})",)).fetchall())
        snippets = dict(index.execute(SNIPPETS, (f"- title : ({terms.some})",)).fetchall())
        titled = _list_hits(index, f"title : ({terms.match})")
        decided = _list_hits(index, f"{{decision_text resolutions}} : ({terms.match})")
    for item in items:
        row = item["item_row"]
        item["marked_title"] = titles.get(row, item["title"])
        item["snippet"] = snippets.get(row)
        item["why"] = "title" if row in titled else "decision" if row in decided else "text"


TITLES = "SELECT rowid, highlight(shown, 0, char(2), char(3)) FROM shown WHERE shown MATCH ?"
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
