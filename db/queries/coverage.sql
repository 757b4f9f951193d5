-- name: coverage
-- Each meeting is counted by itself: joined, SQLite would first read all items of all councils.
SELECT c.committee_id, c.name AS committee, substr(m.date, 1, 4) AS year,
       sum(m.date <= date('now') AND m.status NOT IN ('cancelled', 'postponed')) AS meetings_held,
       sum(m.minutes_status <> 'none') AS with_minutes,
       sum(EXISTS (SELECT 1 FROM unread_minutes u WHERE u.meeting_id = m.meeting_id))
           AS minutes_unread,
       sum(EXISTS (SELECT 1 FROM unseen_meetings u
                   WHERE u.meeting_id = m.meeting_id AND u.outcome = 'gone')) AS page_gone,
       sum(m.date > date('now') AND m.status NOT IN ('cancelled', 'postponed')) AS to_come,
       sum((SELECT count(*) FROM items i
            WHERE i.meeting_id = m.meeting_id AND i.kind <> 'heading')) AS items_read,
       sum((SELECT count(DISTINCT r.item_id) FROM items i CROSS JOIN resolutions r USING (item_id)
            WHERE i.meeting_id = m.meeting_id AND i.kind <> 'heading')) AS with_resolutions,
       sum((SELECT count(*) FROM items i
            WHERE i.meeting_id = m.meeting_id AND i.kind <> 'heading'
            AND (i.decision_text <> '' OR i.minutes_text <> '') AND NOT EXISTS
                (SELECT 1 FROM resolutions r WHERE r.item_id = i.item_id))) AS none_found,
       sum((SELECT count(*) FROM items i WHERE i.meeting_id = m.meeting_id AND i.kind <> 'heading'
            AND i.decision_text = '' AND i.minutes_text = '' AND NOT EXISTS
                (SELECT 1 FROM resolutions r WHERE r.item_id = i.item_id))) AS without_minutes,
       sum((SELECT count(*) FROM items i WHERE i.meeting_id = m.meeting_id AND i.kind <> 'heading'
            AND i.decision_text = ''
            AND EXISTS (SELECT 1 FROM unread_minutes u WHERE u.meeting_id = m.meeting_id)
            AND NOT EXISTS (SELECT 1 FROM resolutions r WHERE r.item_id = i.item_id)))
           AS items_unread,
       sum((SELECT count(DISTINCT v.item_id) FROM items i CROSS JOIN votes v USING (item_id)
            WHERE i.meeting_id = m.meeting_id AND i.kind <> 'heading')) AS with_votes,
       sum((SELECT count(DISTINCT v.item_id) FROM items i CROSS JOIN votes v USING (item_id)
            CROSS JOIN recorded_votes n USING (vote_id)
            WHERE i.meeting_id = m.meeting_id AND i.kind <> 'heading')) AS with_named_votes,
       sum((SELECT count(*) FROM pages p
            WHERE p.meeting_id = m.meeting_id AND p.outcome = 'unreadable')) AS unreadable,
       sum((SELECT count(*) FROM pages p WHERE p.meeting_id = m.meeting_id
            AND p.outcome IN ('blocked', 'disallowed'))) AS blocked,
       sum((SELECT count(*) FROM pages p
            WHERE p.meeting_id = m.meeting_id AND p.outcome = 'failed')) AS failed
FROM committees c CROSS JOIN meetings m USING (committee_id) WHERE c.council_id = :council
GROUP BY c.committee_id, year ORDER BY year DESC, c.name

-- name: pages
SELECT council_id, outcome, count(*) AS pages, max(checked_at) AS checked_at FROM pages
WHERE council_id = :council GROUP BY outcome ORDER BY pages DESC

-- name: runs
SELECT started_at, finished_at, command, requests, added, changed, unchanged, failed
FROM runs WHERE council_id = :council OR council_id IS NULL ORDER BY run_id DESC LIMIT 10
