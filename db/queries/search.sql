-- name: lines
SELECT * FROM item_lines WHERE item_id IN (SELECT value FROM json_each(:ids))

-- name: outcome
SELECT value, count(*) AS items FROM (
    SELECT CASE WHEN r.status IN ('resolved', 'recommended') THEN 'decided'
                WHEN r.status IN ('deferred', 'withdrawn') THEN 'deferred' ELSE 'lost' END AS value,
           r.item_id
    FROM json_each(:rows) j CROSS JOIN items i ON i.rowid = j.value
    JOIN resolutions r USING (item_id)
    UNION
    SELECT 'lost', v.item_id
    FROM json_each(:rows) j CROSS JOIN items i ON i.rowid = j.value JOIN votes v USING (item_id)
    WHERE v.outcome = 'lost')
GROUP BY value ORDER BY items DESC, value

-- name: method
SELECT v.method AS value, count(DISTINCT v.item_id) AS items
FROM json_each(:rows) j CROSS JOIN items i ON i.rowid = j.value JOIN votes v USING (item_id)
WHERE v.method IS NOT NULL GROUP BY v.method ORDER BY items DESC

-- name: topics
SELECT j.value AS item_row, t.topic_id, t.aspect
FROM json_each(:rows) j CROSS JOIN items i ON i.rowid = j.value
CROSS JOIN item_topics t USING (item_id)

-- name: about
SELECT DISTINCT j.value AS item_row
FROM json_each(:rows) j CROSS JOIN items i ON i.rowid = j.value
CROSS JOIN item_topics t USING (item_id)
WHERE t.topic_id IN (SELECT value FROM json_each(:topics))

-- name: of_topics
SELECT i.rowid AS item_row
FROM json_each(:topics) asked CROSS JOIN item_topics t ON t.topic_id = asked.value
CROSS JOIN items i USING (item_id) LIMIT :most

-- name: topic_labels
SELECT topic_id AS value, label FROM topics
WHERE topic_id IN (SELECT value FROM json_each(:values))

-- name: committee_labels
-- Every council has an Executive: where there are several councils, the council's name tells which.
SELECT committee_id AS value,
       m.name || CASE WHEN (SELECT count(*) FROM councils) > 1 THEN ', ' || c.name ELSE '' END
           AS label
FROM committees m JOIN councils c USING (council_id)
WHERE committee_id IN (SELECT value FROM json_each(:values))

-- name: council_labels
SELECT council_id AS value, name AS label FROM councils
WHERE council_id IN (SELECT value FROM json_each(:values))

-- name: person_labels
SELECT person_id AS value, name AS label FROM people
WHERE person_id IN (SELECT value FROM json_each(:values))
    AND kind IN ('councillor', 'officer', 'other')

-- name: texts
SELECT i.rowid AS item_row, i.title, i.agenda_text, i.decision_text, i.minutes_text,
       (SELECT group_concat(r.text, char(10)) FROM resolutions r WHERE r.item_id = i.item_id)
       AS resolutions
FROM json_each(:rows) j CROSS JOIN items i ON i.rowid = j.value

-- name: signposts
SELECT kind, record_id, label, detail FROM signposts
WHERE signpost_id IN (
    SELECT rowid FROM signposts_fts WHERE signposts_fts MATCH :match ORDER BY rowid LIMIT 8)
ORDER BY signpost_id

-- name: meetings_on
SELECT 'meeting' AS kind, m.meeting_id AS record_id, c.name AS label, k.name AS detail, m.date
FROM meetings m JOIN committees c USING (committee_id) JOIN councils k USING (council_id)
WHERE m.date = :day AND (:council = '' OR c.council_id = :council)
ORDER BY k.name, c.name LIMIT 8

-- name: near_words
SELECT w.word, w.uses FROM (
    SELECT rowid FROM search_words_fts WHERE search_words_fts MATCH :match LIMIT 4000) f
JOIN search_words w ON w.word_id = f.rowid
WHERE length(w.word) BETWEEN :length - 2 AND :length + 2

-- name: has_word
SELECT 1 AS found FROM items_fts WHERE items_fts MATCH :match LIMIT 1

-- name: committees
SELECT committee_id AS value,
       m.name || CASE WHEN :council = '' AND (SELECT count(*) FROM councils) > 1
                      THEN ', ' || c.name ELSE '' END AS label
FROM committees m JOIN councils c USING (council_id)
WHERE :council = '' OR council_id = :council ORDER BY ended, m.name LIMIT 60

-- name: sites
SELECT name, base_url FROM councils
WHERE base_url IS NOT NULL AND (:council = '' OR council_id = :council) ORDER BY name LIMIT 4
