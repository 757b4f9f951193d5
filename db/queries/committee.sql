-- name: committee
SELECT c.committee_id, c.name, c.url, c.ended, c.council_id, k.name AS council
FROM committees c JOIN councils k USING (council_id) WHERE c.committee_id = :committee_id

-- name: meetings
SELECT m.meeting_id, m.date, m.starts_at, m.status, m.minutes_status, m.location, m.url,
       EXISTS (SELECT 1 FROM unread_minutes u WHERE u.meeting_id = m.meeting_id)
           AS minutes_unread,
       (SELECT u.outcome FROM unseen_meetings u WHERE u.meeting_id = m.meeting_id) AS page_unread,
       (SELECT count(*) FROM items i WHERE i.meeting_id = m.meeting_id AND i.kind = 'substantive')
           AS items,
       (SELECT count(*) FROM resolutions r JOIN items i USING (item_id)
        WHERE i.meeting_id = m.meeting_id AND i.kind = 'substantive') AS decisions
FROM meetings m WHERE m.committee_id = :committee_id ORDER BY m.date DESC LIMIT 60

-- name: members
SELECT p.person_id, p.name, p.party, sum(a.expected) AS expected, sum(a.present) AS present,
       min(a.year) AS first_year, max(a.year) AS last_year
FROM attendance_record a JOIN people p USING (person_id)
WHERE a.committee_id = :committee_id AND p.kind IN ('councillor', 'officer', 'other')
GROUP BY p.person_id ORDER BY last_year DESC, p.name LIMIT 100

-- name: topics
SELECT t.topic_id, k.label, t.items
FROM topic_committees t JOIN topics k USING (topic_id)
WHERE t.committee_id = :committee_id AND t.aspect = '' AND k.broader_id IS NOT NULL
ORDER BY t.items DESC, k.label LIMIT 12

-- name: series
SELECT series_id, title, cadence, items_count, last_date, next_expected, overdue_days
FROM series WHERE committee_id = :committee_id
ORDER BY items_count DESC, title LIMIT 30
