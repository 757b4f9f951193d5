-- name: due
SELECT s.series_id, s.title, s.cadence, s.last_date, s.next_expected, s.overdue_days,
       s.not_overdue_because, s.committee_id, c.name AS committee, c.council_id,
       k.name AS council
FROM series s JOIN committees c USING (committee_id) JOIN councils k USING (council_id)
WHERE s.next_expected IS NOT NULL
    AND (:council = '' OR c.council_id = :council)
    AND (:committee = '' OR s.committee_id = :committee)
ORDER BY s.overdue_days IS NULL, s.overdue_days DESC, s.next_expected LIMIT 200

-- name: deferred
SELECT d.item_id, d.date, d.title, d.kind, d.quote, d.promised, d.due_date, c.name AS committee,
       m.committee_id, k.name AS council
FROM deferred_not_returned d JOIN items i USING (item_id) JOIN meetings m USING (meeting_id)
JOIN committees c USING (committee_id) JOIN councils k USING (council_id)
WHERE (:council = '' OR c.council_id = :council)
    AND (:committee = '' OR m.committee_id = :committee)
ORDER BY d.date LIMIT 200

-- name: coverage
SELECT v.council_id, k.name AS council, v.committee_id, c.name AS committee, v.year,
       v.meetings_held, v.with_minutes, v.items_read, v.unreadable, v.blocked, v.failed,
       v.with_resolutions, v.with_votes, v.with_named_votes
FROM coverage v JOIN committees c USING (committee_id) JOIN councils k ON k.council_id = v.council_id
WHERE v.council_id = :council
ORDER BY v.year DESC, c.name

-- name: pages
SELECT council_id, outcome, count(*) AS pages, max(checked_at) AS checked_at FROM pages
WHERE council_id = :council GROUP BY outcome ORDER BY pages DESC

-- name: runs
SELECT started_at, finished_at, command, requests, added, changed, unchanged, failed
FROM runs WHERE council_id = :council OR council_id IS NULL ORDER BY run_id DESC LIMIT 10
