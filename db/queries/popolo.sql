-- name: councils
SELECT council_id, name, base_url FROM councils

-- name: committees
SELECT committee_id, council_id, name, url FROM committees

-- name: persons
-- The council's members and officers; the public are no part of an export.
SELECT person_id, name FROM people WHERE kind <> 'public'

-- name: memberships
SELECT person_id, committee_id, role, start_date, end_date
FROM memberships JOIN people USING (person_id) WHERE kind <> 'public'

-- name: events
SELECT meeting_id, committee_id, coalesce(starts_at, date) AS starts, status, location, url
FROM meetings

-- name: motions
-- A member of the public who moved something is no part of an export either.
SELECT v.vote_id, v.subject, v.outcome, r.text, i.title, i.meeting_id, m.committee_id, i.url,
       (SELECT p.person_id FROM people p WHERE p.person_id = v.mover_id AND p.kind <> 'public')
           AS mover_id
FROM votes v JOIN items i USING (item_id) JOIN meetings m USING (meeting_id)
LEFT JOIN resolutions r USING (resolution_id) ORDER BY v.vote_id

-- name: vote_events
SELECT v.*, i.meeting_id, m.committee_id, i.url
FROM votes v JOIN items i USING (item_id) JOIN meetings m USING (meeting_id) ORDER BY v.vote_id

-- name: votes
SELECT v.option, p.person_id, v.name FROM recorded_votes v
LEFT JOIN people p ON p.person_id = v.person_id AND p.kind <> 'public' WHERE v.vote_id = :vote_id
