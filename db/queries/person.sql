-- name: person
SELECT p.person_id, p.name, p.kind, p.party, p.ward, p.council_id, k.name AS council,
       k.base_url, p.source_id
FROM people p JOIN councils k USING (council_id)
WHERE p.person_id = :person_id AND p.kind IN ('councillor', 'officer', 'other')

-- name: memberships
SELECT s.committee_id, c.name AS committee, s.role, s.start_date, s.end_date
FROM memberships s JOIN committees c USING (committee_id)
WHERE s.person_id = :person_id ORDER BY s.end_date IS NOT NULL, s.start_date DESC

-- name: roles
SELECT ip.role, min(m.date) AS first_date, max(m.date) AS last_date, count(*) AS times
FROM item_people ip JOIN items i USING (item_id) JOIN meetings m USING (meeting_id)
WHERE ip.person_id = :person_id AND ip.role IS NOT NULL
GROUP BY ip.role ORDER BY last_date DESC LIMIT 20

-- name: attendance
SELECT a.committee_id, c.name AS committee, a.year, a.expected, a.present, a.apologies, a.absent
FROM attendance_record a JOIN committees c USING (committee_id)
WHERE a.person_id = :person_id ORDER BY a.year DESC, c.name

-- name: votes
SELECT v.item_id, i.title, m.date, c.name AS committee, rv.option, v.subject, v.outcome, v.for_count, v.against_count,
       v.abstain_count, v.quote
FROM recorded_votes rv JOIN votes v USING (vote_id) JOIN items i USING (item_id)
JOIN meetings m USING (meeting_id) JOIN committees c USING (committee_id)
WHERE rv.person_id = :person_id ORDER BY m.date DESC, v.vote_id LIMIT 200

-- name: acts
-- A vote recorded by name has the name for its quote: its sentence is that of the vote or, where
-- the vote itself is told elsewhere, the line that has the name.
WITH did AS (
  SELECT ip.*, ip.act IN ('voted_for', 'voted_against', 'abstained') AS by_name,
         i.title, i.position, i.meeting_id, i.url,
         CASE ip.source WHEN 'minutes' THEN i.minutes_text ELSE i.decision_text END AS text
  FROM item_people ip JOIN items i USING (item_id) WHERE ip.person_id = :person_id),
beside AS (
  SELECT *, substr(text, max(1, start_char - 399), min(400, start_char)) AS before,
         substr(text, end_char + 1, 400) || char(10) AS after
  FROM did)
SELECT b.item_id, b.title, m.date, c.name AS committee, b.act, b.role,
       coalesce((SELECT v.quote FROM votes v
                 WHERE b.by_name AND v.item_id = b.item_id AND v.source = b.source
                   AND v.start_char <= b.start_char AND v.end_char >= b.end_char
                 ORDER BY v.end_char - v.start_char LIMIT 1),
                CASE WHEN b.by_name THEN
                  substr(before, length(rtrim(before, replace(before, char(10), ''))) + 1)
                  || b.quote || substr(after, 1, instr(after, char(10)) - 1) END,
                b.quote) AS quote,
       b.quote AS printed, b.url
FROM beside b JOIN meetings m USING (meeting_id) JOIN committees c USING (committee_id)
ORDER BY m.date DESC, b.position LIMIT 100

-- name: act_counts
SELECT act, count(*) AS times FROM item_people WHERE person_id = :person_id
GROUP BY act ORDER BY times DESC

-- name: motions
SELECT v.item_id, i.title, m.date, c.name AS committee, v.subject, v.outcome, v.quote, did.act
FROM (SELECT vote_id, 'moved' AS act FROM votes WHERE mover_id = :person_id
      UNION ALL SELECT vote_id, 'seconded' FROM votes WHERE seconder_id = :person_id) did
CROSS JOIN votes v USING (vote_id) JOIN items i USING (item_id) JOIN meetings m USING (meeting_id)
JOIN committees c USING (committee_id)
ORDER BY m.date DESC, v.vote_id LIMIT 100
