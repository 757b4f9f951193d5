"""Ways into the record that its texts do not give: names to jump to, words to correct a slip with.

Built anew at the end of a run that changed something: some seconds for a million items. Members
of the public are never among the signposts.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from sqlite_utils import Database

WORD = re.compile(r"[^\W\d_]{4,24}")
MOST_WORDS = 200_000

SIGNPOSTS = """
    INSERT INTO signposts (kind, record_id, label, detail)
    SELECT 'council', council_id, name, NULL FROM councils
    UNION ALL
    SELECT 'committee', m.committee_id, m.name, c.name
    FROM committees m JOIN councils c USING (council_id)
    UNION ALL
    SELECT 'person', p.person_id, p.name, coalesce(p.ward || ', ', '') || c.name
    FROM people p JOIN councils c USING (council_id)
    WHERE p.kind IN ('councillor', 'officer', 'other')
    UNION ALL
    SELECT 'topic', t.topic_id, t.label, b.label
    FROM topics t LEFT JOIN topics b ON b.topic_id = t.broader_id
    WHERE EXISTS (SELECT 1 FROM item_topics i WHERE i.topic_id = t.topic_id)
    UNION ALL
    SELECT 'series', s.series_id, s.title, m.name || ', ' || c.name
    FROM series s JOIN committees m USING (committee_id) JOIN councils c USING (council_id)
"""
TEXTS = """
    SELECT title AS text FROM items WHERE kind = 'substantive'
    UNION ALL SELECT label FROM signposts
    UNION ALL SELECT phrase FROM item_topics
"""


def build_signposts(db: Database) -> None:
    """Fill `signposts` and `search_words` from the record, in one transaction."""
    with db.atomic():
        db.execute("DELETE FROM signposts")
        db.execute(SIGNPOSTS)
        db.execute("INSERT INTO signposts_fts(signposts_fts) VALUES ('rebuild')")
        db.execute("DELETE FROM search_words")
        db.table("search_words").insert_all(_word_rows(db))
        db.execute("INSERT INTO search_words_fts(search_words_fts) VALUES ('rebuild')")


def _word_rows(db: Database) -> Iterator[dict[str, object]]:
    uses = _count_words(row["text"] for row in db.query(TEXTS))
    for word, count in uses.most_common(MOST_WORDS):
        yield {"word": word, "uses": count}


def _count_words(texts: Iterable[str]) -> Counter[str]:
    uses: Counter[str] = Counter()
    for text in texts:
        uses.update(WORD.findall(text.lower()))
    return uses
