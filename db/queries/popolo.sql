-- name: councils
SELECT council_id, name, base_url FROM councils

-- name: committees
SELECT committee_id, council_id, name, url FROM committees

-- name: persons
-- The council's members and officers; the public are no part of an export.
SELECT person_id, name FROM people WHERE kind <> 'public'

-- name: memberships
SELECT person_id, committee_id, role, start_date, end_date FROM memberships

-- name: events
SELECT meeting_id, committee_id, coalesce(starts_at, date) AS starts, status, location, url
FROM meetings

-- name: motions
SELECT v.vote_id, v.subject, v.outcome, v.mover_id, r.text, i.title, i.meeting_id, m.date,
       m.committee_id, i.url
FROM votes v JOIN items i USING (item_id) JOIN meetings m USING (meeting_id)
LEFT JOIN resolutions r USING (resolution_id) ORDER BY v.vote_id

-- name: vote_events
SELECT v.*, m.date, m.committee_id, i.url
FROM votes v JOIN items i USING (item_id) JOIN meetings m USING (meeting_id) ORDER BY v.vote_id

-- name: votes
SELECT option, person_id, name FROM recorded_votes WHERE vote_id = :vote_id
