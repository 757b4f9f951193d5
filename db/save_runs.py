"""Saving what a run over a council did: begun, taken back or finished, and from what."""

from sqlite_utils import Database

from db.save_site import save_council
from scraper.records import Council


def start_run(db: Database, council: Council, command: str, started_at: str) -> int:
    """Note that a run over a council has begun, and return its run_id."""
    save_council(db, council)
    row = {"council_id": council.slug, "command": command, "started_at": started_at}
    run_id = db.table("runs").insert(row).last_pk
    assert isinstance(run_id, int)
    return run_id


def drop_run(db: Database, run_id: int) -> None:
    """Take back a run that could not begin, and its council where nothing else is held of it."""
    runs = db.table("runs")
    council_id = runs.get(run_id)["council_id"]
    with db.atomic():
        runs.delete(run_id)
        for table in ("runs", "committees", "pages"):
            if db.table(table).count_where("council_id = ?", [council_id]):
                return
        db.table("councils").delete(council_id)


def finish_run(
    db: Database,
    run_id: int,
    *,
    finished_at: str,
    requests: int,
    added: int,
    changed: int,
    unchanged: int,
    failed: int,
    digest: str | None,
) -> None:
    """Note that a run has ended; counts are of meetings, `failed` of pages.

    `digest`: of what the record was made from, None where something failed. A run that was cut off
    has no end.
    """
    db.table("runs").update(
        run_id,
        {
            "finished_at": finished_at,
            "requests": requests,
            "added": added,
            "changed": changed,
            "unchanged": unchanged,
            "failed": failed,
            "digest": digest,
        },
    )


def last_digest(db: Database, council_id: str) -> str | None:
    """Return what the council's record was made from, as its last whole run noted it."""
    sql = """
        SELECT digest FROM runs WHERE council_id = ? AND finished_at IS NOT NULL
        ORDER BY run_id DESC LIMIT 1
    """
    return next((row["digest"] for row in db.query(sql, [council_id])), None)
