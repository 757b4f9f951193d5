-- name: item
SELECT i.item_id, i.meeting_id, i.position, i.number, i.title, i.kind, i.restricted, i.issue_id,
       i.agenda_text, i.decision_text, i.minutes_text, i.url,
       m.date, m.status AS meeting_status, m.minutes_status, m.committee_id,
       c.name AS committee, c.council_id, k.name AS council, s.title AS issue, s.url AS issue_url,
       EXISTS (SELECT 1 FROM unread_minutes u WHERE u.meeting_id = i.meeting_id) AS minutes_unread
FROM items i JOIN meetings m USING (meeting_id) JOIN committees c USING (committee_id)
JOIN councils k USING (council_id) LEFT JOIN issues s ON s.issue_id = i.issue_id
WHERE i.item_id = :item_id

-- name: resolutions
SELECT resolution_id, verb, status, text, parts, source, start_char, end_char, quote, rule
FROM resolutions WHERE item_id = :item_id ORDER BY rowid

-- name: votes
SELECT v.vote_id, v.resolution_id, v.subject, v.outcome, v.method, v.for_count, v.against_count,
       v.abstain_count, v.mover_name, v.seconder_name, v.consistent, v.evidence_url,
       v.source, v.start_char, v.end_char, v.quote, v.rule,
       (SELECT p.person_id FROM people p WHERE p.person_id = v.mover_id
        AND p.kind IN ('councillor', 'officer', 'other')) AS mover_id,
       (SELECT p.person_id FROM people p WHERE p.person_id = v.seconder_id
        AND p.kind IN ('councillor', 'officer', 'other')) AS seconder_id,
       (SELECT count(*) FROM items i JOIN attendances a USING (meeting_id)
        WHERE i.item_id = v.item_id AND a.stated_in = 'attendance' AND a.person_id IS NOT NULL
        AND a.status IN ('present', 'substitute', 'left', 'joined')) AS could_vote
FROM votes v WHERE v.item_id = :item_id ORDER BY v.rowid

-- name: recorded_votes
SELECT rv.vote_id, rv.name, rv.option, p.person_id, p.party
FROM recorded_votes rv JOIN votes v USING (vote_id)
LEFT JOIN people p ON p.person_id = rv.person_id AND p.kind IN ('councillor', 'officer', 'other')
WHERE v.item_id = :item_id ORDER BY rv.vote_id, rv.option, rv.name

-- name: people
SELECT ip.item_person_id, ip.name, ip.kind, ip.role, ip.act, p.person_id,
       ip.source, ip.start_char, ip.end_char, ip.quote, ip.rule
FROM item_people ip
LEFT JOIN people p ON p.person_id = ip.person_id AND p.kind IN ('councillor', 'officer', 'other')
WHERE ip.item_id = :item_id ORDER BY ip.source, ip.start_char, ip.rowid

-- name: topics
SELECT t.item_topic_id, t.topic_id, coalesce(k.label, t.phrase) AS label, t.aspect, t.phrase,
       t.figure, t.rank, t.source, t.start_char, t.end_char, t.quote, t.rule
FROM item_topics t LEFT JOIN topics k USING (topic_id)
WHERE t.item_id = :item_id ORDER BY t.rank, t.rowid

-- name: documents
SELECT document_id, title, kind, format, size_bytes, url FROM documents
WHERE item_id = :item_id ORDER BY title

-- name: printed
-- What the meeting's minutes and decisions are printed in.
SELECT title, format, size_bytes, url FROM documents
WHERE meeting_id = :meeting_id AND item_id IS NULL AND kind IN ('minutes', 'decisions')
ORDER BY kind DESC, title

-- name: series
SELECT s.series_id, s.title, s.cadence, s.next_expected, s.overdue_days, s.not_overdue_because
FROM series_items si JOIN series s USING (series_id) WHERE si.item_id = :item_id

-- name: siblings
SELECT si.series_id, si.item_id, i.title, m.date, si.period
FROM series_items mine JOIN series_items si USING (series_id)
JOIN items i ON i.item_id = si.item_id JOIN meetings m ON m.meeting_id = i.meeting_id
WHERE mine.item_id = :item_id ORDER BY si.series_id, m.date DESC LIMIT 40

-- name: twins
SELECT i.item_id, i.title, i.number, i.restricted
FROM item_twins t JOIN items i ON i.item_id = t.twin_id
WHERE t.item_id = :item_id ORDER BY i.position

-- name: issue_items
SELECT i.item_id, i.title, m.date, c.name AS committee
FROM items i JOIN meetings m USING (meeting_id) JOIN committees c USING (committee_id)
WHERE i.issue_id = :issue_id AND i.item_id <> :item_id
    AND i.item_id NOT IN (SELECT twin_id FROM item_twins WHERE item_id = :item_id) ORDER BY m.date DESC LIMIT 40

-- name: promises
SELECT p.promise_id, p.kind, p.promised, p.due_date, p.quote, p.returned_item_id,
       p.source, p.start_char, p.end_char, p.rule, m.date AS returned_date
FROM promises p LEFT JOIN items i ON i.item_id = p.returned_item_id
LEFT JOIN meetings m ON m.meeting_id = i.meeting_id WHERE p.item_id = :item_id

-- name: neighbours
SELECT item_id, title, position FROM items
WHERE meeting_id = :meeting_id AND kind <> 'heading'
    AND position BETWEEN :position - 3 AND :position + 3
ORDER BY position

-- name: versions
SELECT item_version_id, read_at, title, agenda_text, decision_text, minutes_text
FROM item_versions WHERE item_id = :item_id ORDER BY read_at
