-- name: topic
SELECT t.topic_id, t.label, b.topic_id AS broader_id, b.label AS broader
FROM topics t LEFT JOIN topics b ON b.topic_id = t.broader_id WHERE t.topic_id = :topic_id

-- name: narrower
SELECT topic_id, label FROM topics WHERE broader_id = :topic_id ORDER BY label

-- name: timeline
WITH asked AS (
    SELECT topic_id FROM topics WHERE topic_id = :topic_id OR broader_id = :topic_id)
SELECT substr(m.date, 1, 4) || '-Q' || ((CAST(substr(m.date, 6, 2) AS INTEGER) + 2) / 3) AS quarter,
       count(DISTINCT t.item_id) AS items
FROM asked JOIN item_topics t USING (topic_id) JOIN items i USING (item_id)
JOIN meetings m USING (meeting_id)
WHERE :aspect = '' OR t.aspect = :aspect
GROUP BY quarter ORDER BY quarter

-- name: aspects
WITH asked AS (
    SELECT topic_id FROM topics WHERE topic_id = :topic_id OR broader_id = :topic_id)
SELECT t.aspect, count(DISTINCT t.item_id) AS items
FROM asked JOIN item_topics t USING (topic_id)
WHERE t.aspect IS NOT NULL GROUP BY t.aspect ORDER BY items DESC, t.aspect

-- name: committees
WITH asked AS (
    SELECT topic_id FROM topics WHERE topic_id = :topic_id OR broader_id = :topic_id)
SELECT m.committee_id, c.name AS committee, k.name AS council, count(DISTINCT t.item_id) AS items
FROM asked JOIN item_topics t USING (topic_id) JOIN items i USING (item_id)
JOIN meetings m USING (meeting_id) JOIN committees c USING (committee_id)
JOIN councils k USING (council_id)
WHERE :aspect = '' OR t.aspect = :aspect
GROUP BY m.committee_id ORDER BY items DESC, c.name LIMIT 20

-- name: sentences
WITH asked AS (
    SELECT topic_id FROM topics WHERE topic_id = :topic_id OR broader_id = :topic_id)
SELECT t.item_id, i.title, m.date, c.name AS committee, k.name AS council, t.topic_id, t.aspect,
       t.phrase, t.figure, t.quote, m.meeting_id
FROM asked JOIN item_topics t USING (topic_id) JOIN items i USING (item_id)
JOIN meetings m USING (meeting_id) JOIN committees c USING (committee_id)
JOIN councils k USING (council_id)
WHERE :aspect = '' OR t.aspect = :aspect
ORDER BY m.date DESC, i.position, t.rank LIMIT 60

-- name: all_topics
SELECT t.topic_id, t.label, t.broader_id,
       (SELECT count(*) FROM (SELECT 1 FROM item_topics i WHERE i.topic_id = t.topic_id LIMIT 1000))
           AS items
FROM topics t ORDER BY t.label
