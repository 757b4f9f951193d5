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
