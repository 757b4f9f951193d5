"""What is counted once when a run ends, so that no page has to: topics by quarter and committee.

A broader topic counts the items of its narrower ones, each item once. The aspect '' is "whatever
the aspect".
"""

from sqlite_utils import Database

from db.signposts import build_signposts

# Every topic an item has, itself or as the broader of one that it has.
HAD = """
    WITH had AS (
        SELECT t.topic_id, t.aspect, t.item_id FROM item_topics t WHERE t.topic_id IS NOT NULL
        UNION ALL
        SELECT k.broader_id, t.aspect, t.item_id
        FROM item_topics t JOIN topics k USING (topic_id) WHERE k.broader_id IS NOT NULL)
"""
QUARTER = "substr(m.date, 1, 4) || '-Q' || ((CAST(substr(m.date, 6, 2) AS INTEGER) + 2) / 3)"
COUNTS = {
    "topic_quarters": ("quarter", QUARTER),
    "topic_committees": ("committee_id", "m.committee_id"),
}


def build_summaries(db: Database) -> None:
    """Make the counts and the signposts anew; to be called when a run that changed something ends.

    Some seconds for each million items; nothing else may be writing.
    """
    for table, (column, value) in COUNTS.items():
        with db.atomic():
            db.execute(f"DELETE FROM {table}")
            for aspect, where in (("''", ""), ("h.aspect", "WHERE h.aspect IS NOT NULL")):
                db.execute(f"""
                    {HAD} INSERT INTO {table} (topic_id, aspect, {column}, items)
                    SELECT h.topic_id, {aspect}, {value}, count(DISTINCT h.item_id)
                    FROM had h CROSS JOIN items i USING (item_id)
                    CROSS JOIN meetings m USING (meeting_id)
                    {where} GROUP BY 1, 2, 3
                """)
    build_signposts(db)
