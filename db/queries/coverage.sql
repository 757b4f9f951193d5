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
