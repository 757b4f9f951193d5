-- name: as_of
SELECT max(finished_at) AS as_of FROM runs

-- name: running
SELECT max(started_at) AS running_since FROM runs WHERE finished_at IS NULL

-- name: councils
SELECT council_id, name FROM councils ORDER BY name LIMIT 500

-- name: latest
SELECT l.* FROM item_lines l
WHERE l.meeting_id IN (
        SELECT meeting_id FROM meetings WHERE minutes_status <> 'none'
        ORDER BY date DESC LIMIT 12)
    AND l.kind = 'substantive' AND l.decision IS NOT NULL
ORDER BY l.date DESC, l.meeting_id, l.position LIMIT 6

-- name: coming
SELECT m.meeting_id, m.date, m.status, c.name AS committee, k.name AS council
FROM meetings m JOIN committees c USING (committee_id) JOIN councils k USING (council_id)
WHERE m.date >= :today ORDER BY m.date LIMIT 5

-- name: withheld
SELECT kind, record_id, reason, since FROM withheld ORDER BY since DESC, kind, record_id LIMIT 1000

-- name: is_withheld
SELECT kind, record_id, reason, since FROM withheld WHERE kind = :kind AND record_id = :record_id
