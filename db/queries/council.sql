-- name: council
SELECT council_id, name, platform, base_url FROM councils WHERE council_id = :council_id

-- name: committees
SELECT c.committee_id, c.name, c.ended,
       (SELECT max(m.date) FROM meetings m WHERE m.committee_id = c.committee_id) AS last_date,
       (SELECT count(*) FROM meetings m WHERE m.committee_id = c.committee_id) AS meetings
FROM committees c WHERE c.council_id = :council_id ORDER BY c.ended, c.name LIMIT 300

-- name: latest
SELECT m.meeting_id, m.date, m.starts_at, m.status, m.minutes_status, m.location,
       EXISTS (SELECT 1 FROM unread_minutes u WHERE u.meeting_id = m.meeting_id)
           AS minutes_unread,
       (SELECT u.outcome FROM unseen_meetings u WHERE u.meeting_id = m.meeting_id) AS page_unread,
       c.name AS committee
FROM committees c JOIN meetings m USING (committee_id)
WHERE c.council_id = :council_id ORDER BY m.date DESC LIMIT 12

-- name: councillors
SELECT person_id, name, party, ward FROM people
WHERE council_id = :council_id AND kind = 'councillor' ORDER BY name LIMIT 300

-- name: topics
SELECT t.topic_id, k.label, sum(t.items) AS items
FROM committees c JOIN topic_committees t USING (committee_id) JOIN topics k USING (topic_id)
WHERE c.council_id = :council_id AND t.aspect = '' AND k.broader_id IS NOT NULL
GROUP BY t.topic_id ORDER BY items DESC, k.label LIMIT 12
