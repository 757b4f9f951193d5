-- name: series
SELECT * FROM series_lines WHERE series_id = :series_id

-- name: items
SELECT l.*, si.period, si.evidence FROM series_items si JOIN item_lines l USING (item_id)
WHERE si.series_id = :series_id ORDER BY l.date DESC LIMIT 200

-- name: came
SELECT count(DISTINCT i.meeting_id) AS times
FROM series_items si JOIN items i USING (item_id) WHERE si.series_id = :series_id

-- name: twins
SELECT s.series_id, s.title, s.committee
FROM series_twins t JOIN series_lines s ON s.series_id = t.twin_id
WHERE t.series_id = :series_id ORDER BY s.committee, s.title LIMIT 40

-- name: grid_meetings
SELECT meeting_id, date, status, minutes_status,
       EXISTS (SELECT 1 FROM unseen_meetings u WHERE u.meeting_id = m.meeting_id)
           AND NOT EXISTS (SELECT 1 FROM items i WHERE i.meeting_id = m.meeting_id) AS unread
FROM meetings m WHERE committee_id = :committee_id AND date >= :since AND date < :until ORDER BY date

-- name: grid_cells
SELECT s.series_id, i.meeting_id, i.item_id, si.period
FROM series s JOIN series_items si USING (series_id) JOIN items i USING (item_id)
JOIN meetings m USING (meeting_id)
WHERE s.committee_id = :committee_id AND m.date >= :since AND m.date < :until

-- name: grid_series
SELECT series_id, title, cadence, items_count, next_expected, overdue_days, not_overdue_because,
       is_a_meeting
FROM series_lines WHERE committee_id = :committee_id
    AND (last_date >= :since OR next_expected >= :since OR overdue_days > 0)
ORDER BY title LIMIT 200

-- name: grid_years
SELECT DISTINCT CAST(strftime('%Y', date, '-3 months') AS INTEGER) AS year FROM meetings
WHERE committee_id = :committee_id ORDER BY year DESC
