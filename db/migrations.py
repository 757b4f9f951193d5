"""The schema of record: numbered migrations, applied in order, never edited once released.

What each table and column means is said in datasette_metadata.yml; tests hold the two together.
Ids are text and lasting: `<council>/<source id>`, and below an item `<item_id>/<kind><n>`.
"""

from sqlite_utils import Database, Migrations

migrations = Migrations("minutebook")

EVIDENCE = """
    source TEXT, start_char INTEGER, end_char INTEGER, quote TEXT, rule TEXT, extractor TEXT
"""


def _run(db: Database, script: str) -> None:
    for statement in script.split(";"):
        if statement.strip():
            db.execute(statement)


@migrations()
def m001_council_and_its_meetings(db: Database) -> None:
    """What the council's site states."""
    _run(
        db,
        """
        CREATE TABLE councils (
            council_id TEXT PRIMARY KEY, name TEXT NOT NULL, platform TEXT, base_url TEXT);
        CREATE TABLE committees (
            committee_id TEXT PRIMARY KEY,
            council_id TEXT NOT NULL REFERENCES councils(council_id),
            source_id TEXT, name TEXT NOT NULL, url TEXT, ended INTEGER NOT NULL DEFAULT 0);
        CREATE TABLE meetings (
            meeting_id TEXT PRIMARY KEY,
            committee_id TEXT NOT NULL REFERENCES committees(committee_id),
            source_id TEXT, date TEXT NOT NULL, starts_at TEXT,
            status TEXT NOT NULL DEFAULT 'confirmed', rescheduled_from TEXT,
            minutes_status TEXT NOT NULL DEFAULT 'none', location TEXT, url TEXT, digest TEXT);
        CREATE TABLE issues (
            issue_id TEXT PRIMARY KEY,
            council_id TEXT NOT NULL REFERENCES councils(council_id),
            source_id TEXT, title TEXT, url TEXT);
        CREATE TABLE items (
            item_id TEXT PRIMARY KEY,
            meeting_id TEXT NOT NULL REFERENCES meetings(meeting_id) ON DELETE CASCADE,
            source_id TEXT, position INTEGER NOT NULL, number TEXT, title TEXT NOT NULL,
            kind TEXT NOT NULL DEFAULT 'substantive',
            issue_id TEXT REFERENCES issues(issue_id),
            restricted INTEGER NOT NULL DEFAULT 0,
            agenda_text TEXT NOT NULL DEFAULT '', decision_text TEXT NOT NULL DEFAULT '',
            minutes_text TEXT NOT NULL DEFAULT '', url TEXT);
        CREATE TABLE documents (
            document_id TEXT PRIMARY KEY,
            meeting_id TEXT NOT NULL REFERENCES meetings(meeting_id) ON DELETE CASCADE,
            item_id TEXT REFERENCES items(item_id) ON DELETE CASCADE,
            title TEXT NOT NULL, kind TEXT, format TEXT, size_bytes INTEGER, url TEXT);
        CREATE TABLE people (
            person_id TEXT PRIMARY KEY,
            council_id TEXT NOT NULL REFERENCES councils(council_id),
            source_id TEXT, name TEXT NOT NULL, kind TEXT, party TEXT, ward TEXT);
        CREATE TABLE memberships (
            membership_id TEXT PRIMARY KEY,
            person_id TEXT NOT NULL REFERENCES people(person_id) ON DELETE CASCADE,
            committee_id TEXT NOT NULL REFERENCES committees(committee_id),
            role TEXT, start_date TEXT, end_date TEXT);
        CREATE TABLE attendances (
            attendance_id TEXT PRIMARY KEY,
            meeting_id TEXT NOT NULL REFERENCES meetings(meeting_id) ON DELETE CASCADE,
            person_id TEXT REFERENCES people(person_id),
            name TEXT NOT NULL, status TEXT NOT NULL, role TEXT, substitute_for TEXT,
            stated_in TEXT NOT NULL, item_id TEXT REFERENCES items(item_id) ON DELETE CASCADE);
        CREATE INDEX committees_council ON committees(council_id);
        CREATE INDEX meetings_committee_date ON meetings(committee_id, date);
        CREATE INDEX meetings_date ON meetings(date);
        CREATE INDEX items_meeting ON items(meeting_id, position);
        CREATE INDEX items_issue ON items(issue_id);
        CREATE INDEX documents_meeting ON documents(meeting_id);
        CREATE INDEX documents_item ON documents(item_id);
        CREATE INDEX people_council ON people(council_id, name);
        CREATE INDEX memberships_person ON memberships(person_id);
        CREATE INDEX memberships_committee ON memberships(committee_id);
        CREATE INDEX attendances_meeting ON attendances(meeting_id);
        CREATE INDEX attendances_person ON attendances(person_id);
        """,
    )


@migrations()
def m002_what_the_minutes_say(db: Database) -> None:
    """What is derived from the texts, each row with its evidence."""
    _run(
        db,
        f"""
        CREATE TABLE item_people (
            item_person_id TEXT PRIMARY KEY,
            item_id TEXT NOT NULL REFERENCES items(item_id) ON DELETE CASCADE,
            person_id TEXT REFERENCES people(person_id),
            name TEXT NOT NULL, kind TEXT, role TEXT, act TEXT NOT NULL, {EVIDENCE});
        CREATE TABLE resolutions (
            resolution_id TEXT PRIMARY KEY,
            item_id TEXT NOT NULL REFERENCES items(item_id) ON DELETE CASCADE,
            verb TEXT, status TEXT, text TEXT NOT NULL, parts INTEGER NOT NULL DEFAULT 0,
            {EVIDENCE});
        CREATE TABLE votes (
            vote_id TEXT PRIMARY KEY,
            item_id TEXT NOT NULL REFERENCES items(item_id) ON DELETE CASCADE,
            resolution_id TEXT REFERENCES resolutions(resolution_id) ON DELETE SET NULL,
            subject TEXT, outcome TEXT, method TEXT,
            for_count INTEGER, against_count INTEGER, abstain_count INTEGER,
            mover_id TEXT REFERENCES people(person_id), mover_name TEXT,
            seconder_id TEXT REFERENCES people(person_id), seconder_name TEXT,
            consistent INTEGER, evidence_url TEXT, {EVIDENCE});
        CREATE TABLE recorded_votes (
            recorded_vote_id TEXT PRIMARY KEY,
            vote_id TEXT NOT NULL REFERENCES votes(vote_id) ON DELETE CASCADE,
            person_id TEXT REFERENCES people(person_id), name TEXT NOT NULL, option TEXT NOT NULL);
        CREATE TABLE topics (
            topic_id TEXT PRIMARY KEY, label TEXT NOT NULL,
            broader_id TEXT REFERENCES topics(topic_id));
        CREATE TABLE item_topics (
            item_topic_id TEXT PRIMARY KEY,
            item_id TEXT NOT NULL REFERENCES items(item_id) ON DELETE CASCADE,
            topic_id TEXT REFERENCES topics(topic_id),
            aspect TEXT, phrase TEXT NOT NULL, figure TEXT, rank INTEGER, {EVIDENCE});
        CREATE INDEX item_people_item ON item_people(item_id);
        CREATE INDEX item_people_person ON item_people(person_id, act);
        CREATE INDEX resolutions_item ON resolutions(item_id);
        CREATE INDEX resolutions_status ON resolutions(status);
        CREATE INDEX votes_item ON votes(item_id);
        CREATE INDEX votes_resolution ON votes(resolution_id);
        CREATE INDEX votes_outcome ON votes(outcome, method);
        CREATE INDEX votes_mover ON votes(mover_id);
        CREATE INDEX votes_seconder ON votes(seconder_id);
        CREATE INDEX recorded_votes_vote ON recorded_votes(vote_id);
        CREATE INDEX recorded_votes_person ON recorded_votes(person_id, option);
        CREATE INDEX item_topics_item ON item_topics(item_id);
        CREATE INDEX item_topics_topic ON item_topics(topic_id, aspect);
        """,
    )


@migrations()
def m003_what_comes_back(db: Database) -> None:
    """Series of items that are one matter, and what was promised."""
    _run(
        db,
        f"""
        CREATE TABLE series (
            series_id TEXT PRIMARY KEY,
            committee_id TEXT NOT NULL REFERENCES committees(committee_id),
            title TEXT NOT NULL, cadence TEXT, cadence_quote TEXT, confidence REAL,
            items_count INTEGER, first_date TEXT, last_date TEXT,
            next_expected TEXT, overdue_days INTEGER, not_overdue_because TEXT);
        CREATE TABLE series_items (
            series_id TEXT NOT NULL REFERENCES series(series_id) ON DELETE CASCADE,
            item_id TEXT NOT NULL REFERENCES items(item_id) ON DELETE CASCADE,
            period TEXT, evidence TEXT, PRIMARY KEY (series_id, item_id));
        CREATE TABLE promises (
            promise_id TEXT PRIMARY KEY,
            item_id TEXT NOT NULL REFERENCES items(item_id) ON DELETE CASCADE,
            kind TEXT NOT NULL, promised TEXT, due_date TEXT,
            returned_item_id TEXT REFERENCES items(item_id) ON DELETE SET NULL, {EVIDENCE});
        CREATE INDEX series_committee ON series(committee_id);
        CREATE INDEX series_next ON series(next_expected);
        CREATE INDEX series_items_item ON series_items(item_id);
        CREATE INDEX promises_item ON promises(item_id);
        """,
    )


@migrations()
def m004_what_was_fetched(db: Database) -> None:
    """Runs, and what became of each page."""
    _run(
        db,
        """
        CREATE TABLE runs (
            run_id INTEGER PRIMARY KEY, council_id TEXT REFERENCES councils(council_id),
            started_at TEXT NOT NULL, finished_at TEXT, command TEXT NOT NULL,
            requests INTEGER, added INTEGER, changed INTEGER, unchanged INTEGER, failed INTEGER);
        CREATE TABLE pages (
            url TEXT PRIMARY KEY, council_id TEXT REFERENCES councils(council_id),
            meeting_id TEXT, page_type TEXT, fetched_at TEXT, http_status INTEGER, sha256 TEXT,
            checked_at TEXT, outcome TEXT NOT NULL, error TEXT);
        CREATE INDEX pages_council ON pages(council_id, outcome);
        CREATE INDEX pages_meeting ON pages(meeting_id);
        """,
    )


@migrations()
def m005_ways_into_the_record(db: Database) -> None:
    """What the search box knows beside the texts (db/signposts.py), and what is withheld."""
    _run(
        db,
        """
        CREATE TABLE withheld (
            kind TEXT NOT NULL, record_id TEXT NOT NULL, reason TEXT, since TEXT,
            PRIMARY KEY (kind, record_id));
        CREATE TABLE signposts (
            signpost_id INTEGER PRIMARY KEY, kind TEXT NOT NULL, record_id TEXT NOT NULL,
            label TEXT NOT NULL, detail TEXT);
        CREATE TABLE search_words (word_id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE,
            uses INTEGER NOT NULL);
        CREATE VIRTUAL TABLE signposts_fts USING fts5(
            label, content='signposts', content_rowid='signpost_id',
            tokenize='porter unicode61 remove_diacritics 2');
        CREATE VIRTUAL TABLE search_words_fts USING fts5(
            word, content='search_words', content_rowid='word_id', tokenize='trigram');
        """,
    )


@migrations()
def m006_fast_at_a_million_items(db: Database) -> None:
    """Counts that no page can afford to make anew (db/summaries.py), and indexes for the latest."""
    _run(
        db,
        """
        CREATE TABLE topic_quarters (
            topic_id TEXT NOT NULL REFERENCES topics(topic_id), aspect TEXT NOT NULL,
            quarter TEXT NOT NULL, items INTEGER NOT NULL,
            PRIMARY KEY (topic_id, aspect, quarter));
        CREATE TABLE topic_committees (
            topic_id TEXT NOT NULL REFERENCES topics(topic_id), aspect TEXT NOT NULL,
            committee_id TEXT NOT NULL REFERENCES committees(committee_id) ON DELETE CASCADE,
            items INTEGER NOT NULL, PRIMARY KEY (topic_id, aspect, committee_id));
        CREATE INDEX topic_committees_busiest ON topic_committees(topic_id, aspect, items DESC);
        CREATE INDEX topic_committees_committee ON topic_committees(committee_id, items DESC);
        CREATE INDEX item_topics_latest ON item_topics(topic_id);
        CREATE INDEX item_topics_aspect ON item_topics(aspect);
        CREATE INDEX votes_method ON votes(method);
        CREATE INDEX series_overdue ON series(overdue_days DESC, next_expected)
            WHERE next_expected IS NOT NULL;
        CREATE INDEX promises_open ON promises(due_date) WHERE returned_item_id IS NULL;
        """,
    )


@migrations()
def m007_every_reference_has_its_index(db: Database) -> None:
    """Without them a deleted or looked-up item makes SQLite read whole tables."""
    _run(
        db,
        """
        CREATE INDEX attendances_item ON attendances(item_id) WHERE item_id IS NOT NULL;
        CREATE INDEX promises_returned ON promises(returned_item_id)
            WHERE returned_item_id IS NOT NULL;
        CREATE INDEX issues_council ON issues(council_id);
        CREATE INDEX topics_broader ON topics(broader_id);
        CREATE INDEX runs_council ON runs(council_id);
        """,
    )


@migrations()
def m008_counts_from_indexes_alone(db: Database) -> None:
    """What a search counts for each of its hits is read without touching the rows themselves."""
    _run(
        db,
        """
        DROP INDEX item_topics_item;
        DROP INDEX resolutions_item;
        DROP INDEX votes_item;
        CREATE INDEX item_topics_item ON item_topics(item_id, topic_id, aspect);
        CREATE INDEX resolutions_item ON resolutions(item_id, status);
        CREATE INDEX votes_item ON votes(item_id, method);
        """,
    )


@migrations()
def m009_earlier_versions_of_items(db: Database) -> None:
    """What an item said before its page changed; the archive makes it again."""
    _run(
        db,
        """
        CREATE TABLE item_versions (
            item_version_id TEXT PRIMARY KEY,
            item_id TEXT NOT NULL REFERENCES items(item_id) ON DELETE CASCADE,
            read_at TEXT NOT NULL, title TEXT NOT NULL,
            agenda_text TEXT NOT NULL DEFAULT '', decision_text TEXT NOT NULL DEFAULT '',
            minutes_text TEXT NOT NULL DEFAULT '');
        CREATE INDEX item_versions_item ON item_versions(item_id, read_at);
        """,
    )


@migrations()
def m010_what_a_run_made_the_record_from(db: Database) -> None:
    """A run over an unchanged council is told by it, and reads nothing again."""
    _run(db, "ALTER TABLE runs ADD COLUMN digest TEXT")


@migrations()
def m011_what_was_joined_into_another(db: Database) -> None:
    """An address that corrections took away leads on to the one that was kept."""
    _run(
        db,
        """
        CREATE TABLE joined (
            kind TEXT NOT NULL, record_id TEXT NOT NULL, into_id TEXT NOT NULL,
            PRIMARY KEY (kind, record_id));
        """,
    )


@migrations()
def m012_one_matter_twice(db: Database) -> None:
    """The same report at two committees, and an open item with its exempt one."""
    _run(
        db,
        """
        CREATE TABLE series_twins (
            series_id TEXT NOT NULL REFERENCES series(series_id) ON DELETE CASCADE,
            twin_id TEXT NOT NULL REFERENCES series(series_id) ON DELETE CASCADE,
            PRIMARY KEY (series_id, twin_id));
        CREATE TABLE item_twins (
            item_id TEXT NOT NULL REFERENCES items(item_id) ON DELETE CASCADE,
            twin_id TEXT NOT NULL REFERENCES items(item_id) ON DELETE CASCADE,
            PRIMARY KEY (item_id, twin_id));
        CREATE INDEX series_twins_twin ON series_twins(twin_id);
        CREATE INDEX item_twins_twin ON item_twins(twin_id);
        """,
    )


@migrations()
def m013_the_ground_of_each_cadence(db: Database) -> None:
    """What says how often a matter comes, what speaks against it, and why it is expected then."""
    _run(
        db,
        """
        ALTER TABLE series ADD COLUMN cadence_basis TEXT;
        ALTER TABLE series ADD COLUMN cadence_ground TEXT;
        ALTER TABLE series ADD COLUMN cadence_doubt TEXT;
        ALTER TABLE series ADD COLUMN next_basis TEXT;
        """,
    )
