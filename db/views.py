"""The questions that people ask of the record, as views; made anew by every command that writes."""

from sqlite_utils import Database

VIEWS = {
    # A day of the register of decisions has none: what has no text there has none anywhere.
    "unread_minutes": """
        SELECT m.meeting_id, m.committee_id, m.date, m.minutes_status
        FROM meetings m
        WHERE (m.minutes_status <> 'none' OR EXISTS
               (SELECT 1 FROM documents d WHERE d.meeting_id = m.meeting_id
                AND d.item_id IS NULL AND d.kind IN ('minutes', 'decisions')))
              AND m.source_id NOT LIKE 'decisions-%' AND NOT EXISTS
              (SELECT 1 FROM items i WHERE i.meeting_id = m.meeting_id AND (i.minutes_text <> ''
               OR m.minutes_status = 'none' AND i.decision_text <> ''))
    """,
    # Gone is a page of which the service, or a copy from before, has nothing either.
    "unseen_meetings": """
        SELECT m.meeting_id, m.committee_id, m.date, p.outcome, p.checked_at
        FROM meetings m JOIN pages p USING (meeting_id)
        WHERE p.page_type = 'meeting' AND CASE p.outcome WHEN 'read' THEN 0
            WHEN 'gone' THEN m.minutes_status = 'none' AND NOT EXISTS
                (SELECT 1 FROM items i WHERE i.meeting_id = m.meeting_id)
            ELSE p.fetched_at IS NULL END
    """,
    "item_lines": """
        SELECT i.item_id, i.meeting_id, i.position, i.number, i.title, i.kind, i.restricted,
               m.date, m.minutes_status, m.committee_id, c.name AS committee, c.council_id,
               k.name AS council, (i.decision_text <> '' OR i.minutes_text <> '') AS minuted,
               EXISTS (SELECT 1 FROM unread_minutes u WHERE u.meeting_id = i.meeting_id)
                   AS minutes_unread,
               r.resolution_id, v.vote_id, r.text AS decision, r.status, r.verb,
               v.outcome, v.method,
               v.subject, v.for_count, v.against_count, v.abstain_count,
               coalesce(r.quote, v.quote) AS quote, i.url
        FROM items i JOIN meetings m USING (meeting_id) JOIN committees c USING (committee_id)
        JOIN councils k USING (council_id)
        LEFT JOIN resolutions r ON r.rowid =
            (SELECT x.rowid FROM resolutions x WHERE x.item_id = i.item_id
             ORDER BY x.status IN ('lost', 'withdrawn'), x.rowid LIMIT 1)
        LEFT JOIN votes v ON v.rowid =
            CASE WHEN r.resolution_id IS NOT NULL
                 THEN (SELECT max(x.rowid) FROM votes x WHERE x.resolution_id = r.resolution_id)
                 ELSE (SELECT max(x.rowid) FROM votes x WHERE x.item_id = i.item_id) END
    """,
    "decisions": """
        SELECT r.resolution_id, r.item_id, i.meeting_id, m.committee_id, m.date, i.title,
               r.verb, r.status, r.text,
               (SELECT v.outcome FROM votes v WHERE v.resolution_id = r.resolution_id
                ORDER BY v.vote_id DESC LIMIT 1) AS outcome
        FROM resolutions r JOIN items i USING (item_id) JOIN meetings m USING (meeting_id)
    """,
    "voting_record": """
        SELECT rv.person_id, rv.vote_id, v.item_id, m.date, rv.option, v.outcome, rv.name
        FROM recorded_votes rv JOIN votes v USING (vote_id) JOIN items i USING (item_id)
        JOIN meetings m USING (meeting_id)
    """,
    "attendance_record": """
        SELECT a.person_id, m.committee_id, substr(m.date, 1, 4) AS year,
               count(*) AS expected,
               sum(a.status IN ('present', 'substitute', 'left', 'joined')) AS present,
               sum(a.status = 'apologies') AS apologies, sum(a.status = 'absent') AS absent
        FROM attendances a JOIN meetings m USING (meeting_id)
        WHERE a.stated_in = 'attendance' AND a.person_id IS NOT NULL
              AND a.status NOT IN ('expected', 'in_attendance')
        GROUP BY a.person_id, m.committee_id, year
    """,
    "topic_timeline": """
        SELECT t.topic_id, t.aspect, m.committee_id,
               substr(m.date, 1, 4) || '-Q' || ((CAST(substr(m.date, 6, 2) AS INTEGER) + 2) / 3)
                   AS quarter,
               count(DISTINCT t.item_id) AS items
        FROM item_topics t JOIN items i USING (item_id) JOIN meetings m USING (meeting_id)
        WHERE t.topic_id IS NOT NULL
        GROUP BY t.topic_id, t.aspect, m.committee_id, quarter
    """,
    "recurring_items": """
        SELECT s.series_id, s.item_id, m.date, s.period
        FROM series_items s JOIN items i USING (item_id) JOIN meetings m USING (meeting_id)
    """,
    "series_lines": """
        SELECT s.*, c.name AS committee, c.council_id, k.name AS council,
               EXISTS (SELECT 1 FROM meetings m WHERE m.committee_id = s.committee_id
                       AND m.date = s.next_expected) AS is_a_meeting
        FROM series s JOIN committees c USING (committee_id) JOIN councils k USING (council_id)
    """,
    "due_items": """
        SELECT series_id, next_expected, overdue_days FROM series
        WHERE next_expected IS NOT NULL
    """,
    "deferred_not_returned": """
        SELECT p.item_id, m.date, i.title, p.quote, p.promised, p.due_date, p.kind,
               CAST(julianday('now') - julianday(m.date) AS INTEGER) AS days_ago,
               CASE WHEN p.due_date IS NOT NULL THEN p.due_date >= date('now')
                   ELSE NOT EXISTS (SELECT 1 FROM meetings later
                        WHERE later.committee_id = m.committee_id AND later.date > m.date
                        AND later.date <= date('now')
                        AND later.status NOT IN ('cancelled', 'postponed')) END AS not_yet
        FROM promises p JOIN items i USING (item_id) JOIN meetings m USING (meeting_id)
        WHERE p.returned_item_id IS NULL
    """,
    "coverage": """
        WITH checks AS (
            SELECT m.committee_id, substr(m.date, 1, 4) AS year,
                   sum(p.outcome = 'unreadable') AS unreadable,
                   sum(p.outcome IN ('blocked', 'disallowed')) AS blocked,
                   sum(p.outcome = 'failed') AS failed, max(p.checked_at) AS last_checked
            FROM pages p JOIN meetings m ON m.meeting_id = p.meeting_id
            GROUP BY m.committee_id, year),
        called AS (
            SELECT committee_id, substr(date, 1, 4) AS year,
                   sum(date <= date('now') AND status NOT IN ('cancelled', 'postponed'))
                       AS meetings_held,
                   sum(minutes_status <> 'none') AS with_minutes,
                   sum(EXISTS (SELECT 1 FROM unread_minutes u
                               WHERE u.meeting_id = meetings.meeting_id)) AS minutes_unread,
                   sum(EXISTS (SELECT 1 FROM unseen_meetings u WHERE u.outcome = 'gone'
                               AND u.meeting_id = meetings.meeting_id)) AS page_gone,
                   sum(date > date('now') AND status NOT IN ('cancelled', 'postponed')) AS to_come
            FROM meetings GROUP BY committee_id, year),
        found AS (
            SELECT m.committee_id, substr(m.date, 1, 4) AS year, count(*) AS items_read,
                   sum(EXISTS (SELECT 1 FROM resolutions r WHERE r.item_id = i.item_id))
                       AS with_resolutions,
                   sum((i.decision_text <> '' OR i.minutes_text <> '') AND NOT EXISTS
                       (SELECT 1 FROM resolutions r WHERE r.item_id = i.item_id)) AS none_found,
                   sum(i.decision_text = '' AND i.minutes_text = '' AND NOT EXISTS
                       (SELECT 1 FROM resolutions r WHERE r.item_id = i.item_id))
                       AS without_minutes,
                   sum(i.decision_text = '' AND EXISTS
                       (SELECT 1 FROM unread_minutes u WHERE u.meeting_id = i.meeting_id)
                       AND NOT EXISTS (SELECT 1 FROM resolutions r WHERE r.item_id = i.item_id))
                       AS items_unread,
                   sum(EXISTS (SELECT 1 FROM votes v WHERE v.item_id = i.item_id)) AS with_votes,
                   sum(EXISTS (SELECT 1 FROM votes v JOIN recorded_votes USING (vote_id)
                               WHERE v.item_id = i.item_id)) AS with_named_votes
            FROM items i JOIN meetings m USING (meeting_id) WHERE i.kind <> 'heading'
            GROUP BY m.committee_id, year)
        SELECT c.council_id, c.committee_id, called.year, called.meetings_held,
               called.with_minutes, called.minutes_unread, called.page_gone, called.to_come,
               coalesce(found.items_read, 0) AS items_read,
               coalesce(checks.unreadable, 0) AS unreadable,
               coalesce(checks.blocked, 0) AS blocked, coalesce(checks.failed, 0) AS failed,
               coalesce(found.with_resolutions, 0) AS with_resolutions,
               coalesce(found.none_found, 0) AS none_found,
               coalesce(found.without_minutes, 0) AS without_minutes,
               coalesce(found.items_unread, 0) AS items_unread,
               coalesce(found.with_votes, 0) AS with_votes,
               coalesce(found.with_named_votes, 0) AS with_named_votes, checks.last_checked
        FROM called JOIN committees c USING (committee_id)
        LEFT JOIN found USING (committee_id, year) LEFT JOIN checks USING (committee_id, year)
    """,
}


def ensure_views(db: Database) -> None:
    """Create every view, replacing one whose definition changed."""
    for name, select in VIEWS.items():
        db.create_view(name, select, replace=True)
