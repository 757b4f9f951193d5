-- name: topic
SELECT t.topic_id, t.label, b.topic_id AS broader_id, b.label AS broader
FROM topics t LEFT JOIN topics b ON b.topic_id = t.broader_id WHERE t.topic_id = :topic_id

-- name: narrower
SELECT topic_id, label FROM topics WHERE broader_id = :topic_id ORDER BY label

-- name: timeline
SELECT quarter, coalesce(aspect, '') AS aspect, sum(items) AS items FROM topic_timeline
WHERE topic_id = :topic_id AND (:aspect = '' OR aspect = :aspect)
GROUP BY quarter, aspect ORDER BY quarter

-- name: aspects
SELECT aspect, count(DISTINCT item_id) AS items FROM item_topics
WHERE topic_id = :topic_id AND aspect IS NOT NULL GROUP BY aspect ORDER BY items DESC, aspect

-- name: committees
SELECT t.committee_id, c.name AS committee, k.name AS council, sum(t.items) AS items
FROM topic_timeline t JOIN committees c USING (committee_id) JOIN councils k USING (council_id)
WHERE t.topic_id = :topic_id GROUP BY t.committee_id ORDER BY items DESC, c.name LIMIT 20

-- name: sentences
SELECT t.item_id, i.title, m.date, c.name AS committee, t.aspect, t.phrase, t.figure, t.quote,
       m.meeting_id
FROM item_topics t JOIN items i USING (item_id) JOIN meetings m USING (meeting_id)
JOIN committees c USING (committee_id)
WHERE t.topic_id = :topic_id AND (:aspect = '' OR t.aspect = :aspect)
ORDER BY m.date DESC, i.position, t.rank LIMIT 60

-- name: all_topics
SELECT t.topic_id, t.label, t.broader_id,
       (SELECT count(*) FROM (SELECT 1 FROM item_topics i WHERE i.topic_id = t.topic_id LIMIT 1000))
           AS items
FROM topics t ORDER BY t.label
