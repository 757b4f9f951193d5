"""How much was read and what not, for those who ask on the command line."""

from collections.abc import Iterator
from typing import Any

from sqlite_utils import Database


def list_coverage(db: Database, council_id: str) -> Iterator[dict[str, Any]]:
    """Yield the council's rows of the view `coverage`, with the committees' names."""
    sql = """
        SELECT c.name AS committee, v.* FROM coverage v JOIN committees c USING (committee_id)
        WHERE v.council_id = ? ORDER BY c.name, v.year
    """
    yield from db.query(sql, [council_id])


def list_outcomes(db: Database, council_id: str) -> list[tuple[str, int]]:
    """Return (outcome, number of pages) of the council's pages."""
    sql = """
        SELECT outcome, count(*) AS pages FROM pages WHERE council_id = ?
        GROUP BY outcome ORDER BY pages DESC
    """
    return [(row["outcome"], row["pages"]) for row in db.query(sql, [council_id])]
