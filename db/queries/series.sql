-- name: series
SELECT s.series_id, s.title, s.cadence, s.cadence_quote, s.confidence, s.items_count,
       s.first_date, s.last_date, s.next_expected, s.overdue_days, s.not_overdue_because,
       s.committee_id, c.name AS committee, c.council_id, k.name AS council,
       EXISTS (SELECT 1 FROM meetings m WHERE m.committee_id = s.committee_id
               AND m.date = s.next_expected) AS is_a_meeting
FROM series s JOIN committees c USING (committee_id) JOIN councils k USING (council_id)
WHERE s.series_id = :series_id

-- name: items
SELECT l.*, si.period, si.evidence FROM series_items si JOIN item_lines l USING (item_id)
WHERE si.series_id = :series_id ORDER BY l.date DESC LIMIT 200

-- name: grid_meetings
SELECT meeting_id, date, status, minutes_status FROM meetings
WHERE committee_id = :committee_id AND date >= :since AND date < :until ORDER BY date

-- name: grid_cells
SELECT s.series_id, i.meeting_id, i.item_id, si.period
FROM series s JOIN series_items si USING (series_id) JOIN items i USING (item_id)
JOIN meetings m USING (meeting_id)
WHERE s.committee_id = :committee_id AND m.date >= :since AND m.date < :until

-- name: grid_series
SELECT series_id, title, cadence, items_count, next_expected, overdue_days, not_overdue_because,
       EXISTS (SELECT 1 FROM meetings m WHERE m.committee_id = s.committee_id
               AND m.date = s.next_expected) AS is_a_meeting
FROM series s WHERE committee_id = :committee_id
    AND (last_date >= :since OR next_expected >= :since OR overdue_days > 0)
ORDER BY title LIMIT 200

-- name: grid_years
SELECT DISTINCT CAST(strftime('%Y', date, '-3 months') AS INTEGER) AS year FROM meetings
WHERE committee_id = :committee_id ORDER BY year DESC
