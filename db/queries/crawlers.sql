-- name: last_council
SELECT max(rowid) AS last_row FROM councils

-- name: council
SELECT council_id AS record_id FROM councils WHERE rowid BETWEEN :first AND :last

-- name: last_committee
SELECT max(rowid) AS last_row FROM committees

-- name: committee
SELECT committee_id AS record_id FROM committees WHERE rowid BETWEEN :first AND :last

-- name: last_meeting
SELECT max(rowid) AS last_row FROM meetings

-- name: meeting
SELECT meeting_id AS record_id FROM meetings WHERE rowid BETWEEN :first AND :last

-- name: last_item
SELECT max(rowid) AS last_row FROM items

-- name: item
SELECT item_id AS record_id FROM items WHERE rowid BETWEEN :first AND :last
    AND kind = 'substantive'

-- name: last_person
SELECT max(rowid) AS last_row FROM people

-- name: person
SELECT person_id AS record_id FROM people WHERE rowid BETWEEN :first AND :last
    AND kind IN ('councillor', 'officer', 'other')

-- name: last_topic
SELECT max(rowid) AS last_row FROM topics

-- name: topic
SELECT topic_id AS record_id FROM topics WHERE rowid BETWEEN :first AND :last
    AND EXISTS (SELECT 1 FROM item_topics x WHERE x.topic_id = topics.topic_id)

-- name: last_series
SELECT max(rowid) AS last_row FROM series

-- name: series
SELECT series_id AS record_id FROM series WHERE rowid BETWEEN :first AND :last
