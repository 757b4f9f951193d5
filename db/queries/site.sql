-- name: as_of
SELECT max(finished_at) AS as_of FROM runs

-- name: running
-- A run that was stopped has no end either: one that a later run of the council followed is over.
SELECT max(r.started_at) AS running_since FROM runs r
WHERE r.finished_at IS NULL AND NOT EXISTS (
    SELECT 1 FROM runs later WHERE later.run_id > r.run_id AND later.council_id IS r.council_id)

-- name: councils
SELECT council_id, name FROM councils ORDER BY name LIMIT 500

-- name: latest
-- Decisions are often published before there are minutes.
SELECT l.* FROM item_lines l
WHERE l.meeting_id IN (
        SELECT m.meeting_id FROM meetings m
        WHERE m.date <= :today AND EXISTS (
            SELECT 1 FROM items i JOIN resolutions USING (item_id)
            WHERE i.meeting_id = m.meeting_id AND i.kind = 'substantive')
        ORDER BY m.date DESC LIMIT 12)
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

-- name: joined_into
-- From one to the next, where what was joined into another was joined once more.
WITH RECURSIVE way(record_id) AS (
    SELECT into_id FROM joined WHERE kind = :kind AND record_id = :record_id
    UNION
    SELECT j.into_id FROM joined j JOIN way USING (record_id) WHERE j.kind = :kind)
SELECT record_id FROM way
