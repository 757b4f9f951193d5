-- name: meeting
SELECT m.meeting_id, m.date, m.starts_at, m.status, m.rescheduled_from, m.minutes_status,
       EXISTS (SELECT 1 FROM unread_minutes u WHERE u.meeting_id = m.meeting_id)
           AS minutes_unread,
       (SELECT u.outcome FROM unseen_meetings u WHERE u.meeting_id = m.meeting_id) AS page_unread,
       m.location, m.url, m.committee_id, c.name AS committee, c.council_id, k.name AS council
FROM meetings m JOIN committees c USING (committee_id) JOIN councils k USING (council_id)
WHERE m.meeting_id = :meeting_id

-- name: items
SELECT * FROM item_lines WHERE meeting_id = :meeting_id ORDER BY position

-- name: attendances
SELECT a.name, a.status, a.role, a.substitute_for, a.stated_in, p.person_id, p.party
FROM attendances a
LEFT JOIN people p ON p.person_id = a.person_id AND p.kind IN ('councillor', 'officer', 'other')
WHERE a.meeting_id = :meeting_id ORDER BY a.stated_in, a.rowid

-- name: documents
SELECT title, kind, format, size_bytes, url FROM documents
WHERE meeting_id = :meeting_id AND item_id IS NULL ORDER BY title

-- name: decisions
SELECT r.resolution_id, r.item_id, i.kind, r.status, r.text
FROM resolutions r JOIN items i USING (item_id)
WHERE i.meeting_id = :meeting_id ORDER BY i.position, r.rowid

-- name: votes
SELECT v.vote_id, v.item_id, v.resolution_id, v.subject, v.outcome, v.method, v.for_count, v.against_count, v.abstain_count
FROM votes v JOIN items i USING (item_id) WHERE i.meeting_id = :meeting_id ORDER BY i.position, v.rowid

-- name: unread_pages
-- Pages of the meeting that could not be had when last asked for; what the service says is on them.
SELECT page_type, outcome, count(*) AS pages, max(fetched_at) AS fetched_at,
       max(checked_at) AS checked_at
FROM pages WHERE meeting_id = :meeting_id AND page_type NOT LIKE 'service%'
    AND outcome <> 'read' AND (outcome <> 'gone' OR page_type = 'meeting')
GROUP BY page_type, outcome ORDER BY page_type <> 'meeting', page_type, outcome

-- name: neighbours
SELECT * FROM (
    SELECT meeting_id, date, 'earlier' AS which FROM meetings
    WHERE committee_id = :committee_id AND date < :date ORDER BY date DESC LIMIT 1)
UNION ALL SELECT * FROM (
    SELECT meeting_id, date, 'later' AS which FROM meetings
    WHERE committee_id = :committee_id AND date > :date ORDER BY date LIMIT 1)
