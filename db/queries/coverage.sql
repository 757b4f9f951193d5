-- name: coverage
WITH mine AS (
    SELECT c.committee_id, c.name AS committee, m.meeting_id, m.status, m.minutes_status, m.date,
           substr(m.date, 1, 4) AS year
    FROM committees c CROSS JOIN meetings m USING (committee_id)
    WHERE c.council_id = :council),
called AS (
    SELECT committee_id, committee, year,
           sum(date <= date('now') AND status NOT IN ('cancelled', 'postponed')) AS meetings_held,
           sum(minutes_status <> 'none') AS with_minutes,
           sum(date > date('now') AND status NOT IN ('cancelled', 'postponed')) AS to_come
    FROM mine GROUP BY committee_id, year),
found AS (
    SELECT committee_id, year, count(*) AS items_read,
           sum(EXISTS (SELECT 1 FROM resolutions r WHERE r.item_id = i.item_id))
               AS with_resolutions,
           sum(EXISTS (SELECT 1 FROM votes v WHERE v.item_id = i.item_id)) AS with_votes,
           sum(EXISTS (SELECT 1 FROM votes v JOIN recorded_votes USING (vote_id)
                       WHERE v.item_id = i.item_id)) AS with_named_votes
    FROM mine CROSS JOIN items i USING (meeting_id) WHERE i.kind <> 'heading'
    GROUP BY committee_id, year),
checks AS (
    SELECT committee_id, year, sum(p.outcome = 'unreadable') AS unreadable,
           sum(p.outcome IN ('blocked', 'disallowed')) AS blocked,
           sum(p.outcome = 'failed') AS failed
    FROM mine CROSS JOIN pages p USING (meeting_id) GROUP BY committee_id, year)
SELECT called.committee_id, called.committee, called.year, meetings_held, with_minutes, to_come,
       coalesce(items_read, 0) AS items_read, coalesce(with_resolutions, 0) AS with_resolutions,
       coalesce(with_votes, 0) AS with_votes, coalesce(with_named_votes, 0) AS with_named_votes,
       coalesce(unreadable, 0) AS unreadable, coalesce(blocked, 0) AS blocked,
       coalesce(failed, 0) AS failed
FROM called LEFT JOIN found USING (committee_id, year) LEFT JOIN checks USING (committee_id, year)
ORDER BY called.year DESC, called.committee

-- name: pages
SELECT council_id, outcome, count(*) AS pages, max(checked_at) AS checked_at FROM pages
WHERE council_id = :council GROUP BY outcome ORDER BY pages DESC

-- name: runs
SELECT started_at, finished_at, command, requests, added, changed, unchanged, failed
FROM runs WHERE council_id = :council OR council_id IS NULL ORDER BY run_id DESC LIMIT 10
