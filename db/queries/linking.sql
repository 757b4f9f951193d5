-- name: items
-- The council's items, oldest first, with their meeting's date and committee.
SELECT i.item_id, i.title, i.number, i.meeting_id, i.issue_id, i.restricted, i.agenda_text,
       i.decision_text, i.minutes_text, m.date, c.committee_id, c.name AS committee
FROM items i JOIN meetings m USING (meeting_id) JOIN committees c USING (committee_id)
WHERE c.council_id = :council_id AND i.kind <> 'heading' ORDER BY m.date, i.meeting_id, i.position

-- name: meetings
-- The council's meetings: held, coming and called off, and those of which nothing could be read.
SELECT m.meeting_id, m.date, c.name AS committee,
       CASE WHEN m.status NOT IN ('cancelled', 'postponed')
            AND EXISTS (SELECT 1 FROM unseen_meetings u WHERE u.meeting_id = m.meeting_id)
            AND NOT EXISTS (SELECT 1 FROM items i WHERE i.meeting_id = m.meeting_id)
            THEN 'unread' ELSE m.status END AS status
FROM meetings m JOIN committees c USING (committee_id)
WHERE c.council_id = :council_id ORDER BY m.date
