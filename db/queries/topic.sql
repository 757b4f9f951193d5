-- name: topic
SELECT t.topic_id, t.label, b.topic_id AS broader_id, b.label AS broader
FROM topics t LEFT JOIN topics b ON b.topic_id = t.broader_id WHERE t.topic_id = :topic_id

-- name: narrower
SELECT topic_id, label FROM topics WHERE broader_id = :topic_id ORDER BY label

-- name: timeline
SELECT quarter, items FROM topic_quarters
WHERE topic_id = :topic_id AND aspect = :aspect ORDER BY quarter

-- name: aspects
SELECT aspect, sum(items) AS items FROM topic_quarters
WHERE topic_id = :topic_id AND aspect <> '' GROUP BY aspect ORDER BY items DESC, aspect

-- name: committees
SELECT t.committee_id, c.name AS committee, k.name AS council, t.items
FROM (SELECT committee_id, items FROM topic_committees
      WHERE topic_id = :topic_id AND aspect = :aspect ORDER BY items DESC LIMIT 20) t
JOIN committees c USING (committee_id) JOIN councils k USING (council_id)
ORDER BY t.items DESC, c.name

-- name: sentences
SELECT t.item_id, i.title, m.date, c.name AS committee, k.name AS council, t.topic_id, t.aspect,
       t.phrase, t.figure, t.quote, m.meeting_id, i.url
FROM (SELECT topic_id FROM topics WHERE topic_id = :topic_id OR broader_id = :topic_id) asked
JOIN item_topics t ON t.rowid IN (
    SELECT x.rowid FROM item_topics x WHERE x.topic_id = asked.topic_id
    ORDER BY x.rowid DESC LIMIT :most)
JOIN items i USING (item_id) JOIN meetings m USING (meeting_id)
JOIN committees c USING (committee_id) JOIN councils k USING (council_id)
ORDER BY m.date DESC, i.position, t.rank LIMIT :most

-- name: sentences_of_aspect
SELECT t.item_id, i.title, m.date, c.name AS committee, k.name AS council, t.topic_id, t.aspect,
       t.phrase, t.figure, t.quote, m.meeting_id, i.url
FROM (SELECT topic_id FROM topics WHERE topic_id = :topic_id OR broader_id = :topic_id) asked
JOIN item_topics t ON t.rowid IN (
    SELECT x.rowid FROM item_topics x WHERE x.topic_id = asked.topic_id AND x.aspect = :aspect
    ORDER BY x.rowid DESC LIMIT :most)
JOIN items i USING (item_id) JOIN meetings m USING (meeting_id)
JOIN committees c USING (committee_id) JOIN councils k USING (council_id)
ORDER BY m.date DESC, i.position, t.rank LIMIT :most

-- name: all_topics
SELECT t.topic_id, t.label, t.broader_id,
       coalesce((SELECT sum(q.items) FROM topic_quarters q
                 WHERE q.topic_id = t.topic_id AND q.aspect = ''), 0) AS items
FROM topics t ORDER BY t.label
