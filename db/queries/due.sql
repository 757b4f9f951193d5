-- name: due
SELECT series_id, title, cadence, cadence_basis, cadence_doubt, first_date, last_date, next_expected, overdue_days, not_overdue_because,
       items_count, committee_id, committee, council_id, council, is_a_meeting
FROM series_lines WHERE next_expected IS NOT NULL
ORDER BY overdue_days DESC, next_expected LIMIT 200

-- name: due_of_council
SELECT series_id, title, cadence, cadence_basis, cadence_doubt, first_date, last_date, next_expected, overdue_days, not_overdue_because,
       items_count, committee_id, committee, council_id, council, is_a_meeting
FROM series_lines WHERE next_expected IS NOT NULL
    AND council_id = :council
ORDER BY overdue_days DESC, next_expected LIMIT 200

-- name: due_of_committee
SELECT series_id, title, cadence, cadence_basis, cadence_doubt, first_date, last_date, next_expected, overdue_days, not_overdue_because,
       items_count, committee_id, committee, council_id, council, is_a_meeting
FROM series_lines WHERE next_expected IS NOT NULL
    AND committee_id = :committee
ORDER BY overdue_days DESC, next_expected LIMIT 200

-- name: deferred
SELECT p.item_id, m.date, i.title, p.kind, p.quote, p.promised, p.due_date,
       CAST(julianday('now') - julianday(m.date) AS INTEGER) AS days_ago,
       CASE WHEN p.due_date IS NOT NULL THEN p.due_date >= date('now')
           ELSE NOT EXISTS (SELECT 1 FROM meetings later WHERE later.committee_id = m.committee_id
                AND later.date > m.date AND later.date <= date('now')
                AND later.status NOT IN ('cancelled', 'postponed')) END AS not_yet,
       c.name AS committee,
       m.committee_id, k.name AS council, i.url
FROM (SELECT rowid AS promise_row FROM promises WHERE returned_item_id IS NULL
      ORDER BY due_date IS NULL, due_date LIMIT 400) f
JOIN promises p ON p.rowid = f.promise_row JOIN items i USING (item_id)
JOIN meetings m USING (meeting_id) JOIN committees c USING (committee_id)
JOIN councils k USING (council_id)
WHERE p.returned_item_id IS NULL
ORDER BY m.date LIMIT 200

-- name: deferred_of_council
SELECT p.item_id, m.date, i.title, p.kind, p.quote, p.promised, p.due_date,
       CAST(julianday('now') - julianday(m.date) AS INTEGER) AS days_ago,
       CASE WHEN p.due_date IS NOT NULL THEN p.due_date >= date('now')
           ELSE NOT EXISTS (SELECT 1 FROM meetings later WHERE later.committee_id = m.committee_id
                AND later.date > m.date AND later.date <= date('now')
                AND later.status NOT IN ('cancelled', 'postponed')) END AS not_yet,
       c.name AS committee,
       m.committee_id, k.name AS council, i.url
FROM committees c CROSS JOIN meetings m USING (committee_id) CROSS JOIN items i USING (meeting_id)
CROSS JOIN promises p USING (item_id) JOIN councils k USING (council_id)
WHERE p.returned_item_id IS NULL
    AND c.council_id = :council
ORDER BY m.date LIMIT 200

-- name: deferred_of_committee
SELECT p.item_id, m.date, i.title, p.kind, p.quote, p.promised, p.due_date,
       CAST(julianday('now') - julianday(m.date) AS INTEGER) AS days_ago,
       CASE WHEN p.due_date IS NOT NULL THEN p.due_date >= date('now')
           ELSE NOT EXISTS (SELECT 1 FROM meetings later WHERE later.committee_id = m.committee_id
                AND later.date > m.date AND later.date <= date('now')
                AND later.status NOT IN ('cancelled', 'postponed')) END AS not_yet,
       c.name AS committee,
       m.committee_id, k.name AS council, i.url
FROM committees c CROSS JOIN meetings m USING (committee_id) CROSS JOIN items i USING (meeting_id)
CROSS JOIN promises p USING (item_id) JOIN councils k USING (council_id)
WHERE p.returned_item_id IS NULL
    AND c.committee_id = :committee
ORDER BY m.date LIMIT 200

-- name: councils
SELECT council_id AS value, name AS label FROM councils ORDER BY name LIMIT 500

-- name: committees
SELECT committee_id AS value, name AS label FROM committees
WHERE council_id = :council ORDER BY ended, name LIMIT 300

-- name: council_of
SELECT council_id FROM committees WHERE committee_id = :committee
