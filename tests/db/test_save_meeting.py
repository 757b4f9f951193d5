"""A meeting saved whole: what the site says, what the minutes say, and nothing twice."""

import dataclasses

import pytest
from sqlite_utils import Database

from db.annotated import AnnotatedItem, AnnotatedMeeting
from db.save_meeting import delete_meetings, save_meeting, saved_digests
from db.save_site import save_committees, save_council, save_issues, save_people
from db.vote_rows import is_same_vote
from nlp.annotations import Act, Annotations, Evidence, Person, Resolution, Vote
from scraper.records import (
    Attendance,
    Committee,
    Council,
    Document,
    Issue,
    Item,
    Meeting,
    Membership,
    NamedVote,
    RecordedVote,
)
from scraper.records import Person as Member

MINUTES = (
    "Councillor Ann Marsh moved the report. RESOLVED that the plan be approved (3 for, 1 against)."
)
BASE = "https://council.example"
ITEM = Item(
    source_id="71",
    position=1,
    number="6a",
    title="Library opening hours",
    url=f"{BASE}/mgAi.aspx?ID=71",
    issue_source_id="9",
    minutes_text=MINUTES,
    documents=(Document(title="Report", kind="report", url=f"{BASE}/documents/s412/Report.pdf"),),
    recorded_votes=(
        RecordedVote(
            title="Recommendation",
            url=f"{BASE}/mgListRecordedVotesShort.aspx?AIID=71",
            outcome="carried",
            for_count=3,
            against_count=1,
            names=(
                NamedVote(name="A Marsh", option="for"),
                NamedVote(name="B Reed", option="against"),
            ),
        ),
    ),
)
MEETING = Meeting(
    source_id="5",
    committee_source_id="2",
    date="2026-03-04",
    url=f"{BASE}/ieListDocuments.aspx?MId=5",
    items=(ITEM,),
    attendances=(Attendance(name="Ann Marsh", status="present", person_source_id="31"),),
)


def evidence(quote: str, rule: str = "test") -> Evidence:
    start = MINUTES.index(quote)
    return Evidence(start, start + len(quote), rule, "minutes")


FOUND = Annotations(
    people=(
        Person(
            name="Ann Marsh",
            kind="councillor",
            person_id="wm/31",
            evidence=evidence("Ann Marsh"),
            acts=(Act(name="moved", evidence=evidence("Councillor Ann Marsh moved")),),
        ),
    ),
    resolutions=(
        Resolution(
            verb="approve",
            status="resolved",
            text="the plan be approved",
            evidence=evidence("RESOLVED that the plan be approved"),
        ),
    ),
    votes=(
        Vote(
            on="item",
            outcome="carried",
            method="counted",
            for_count=3,
            against_count=1,
            mover="Ann Marsh",
            resolution=0,
            evidence=evidence("(3 for, 1 against)"),
        ),
    ),
)
ANNOTATED = AnnotatedMeeting(
    meeting=MEETING,
    items=(AnnotatedItem(item=ITEM, annotations=FOUND, consistent=(True,)),),
    digest="d1",
    extractor="test",
    person_ids={"Ann Marsh": "wm/31", "A Marsh": "wm/31"},
)


@pytest.fixture
def db(fresh_db: Database) -> Database:
    save_council(
        fresh_db, Council(slug="wm", name="Westmarch", platform="moderngov", base_url=BASE)
    )
    save_committees(fresh_db, "wm", [Committee(source_id="2", name="Executive", url=BASE)])
    seat = Membership(committee_source_id="2", role="Chair", start_date="2025-05-20")
    save_people(fresh_db, "wm", [Member(source_id="31", name="Ann Marsh", memberships=(seat,))])
    save_issues(fresh_db, "wm", [Issue(source_id="9", title="Libraries", url=BASE)])
    save_meeting(fresh_db, "wm", ANNOTATED)
    return fresh_db


def test_every_extracted_quote_is_the_slice_of_its_text(db: Database) -> None:
    for table in ("item_people", "resolutions", "votes"):
        sql = f"""
            SELECT quote, substr(minutes_text, start_char + 1, end_char - start_char) AS slice
            FROM {table} JOIN items USING (item_id)"""
        rows = list(db.query(sql))
        assert rows, table
        assert all(row["quote"] == row["slice"] for row in rows)


def test_a_vote_of_text_and_votes_page_is_one_and_takes_the_pages_names(db: Database) -> None:
    (vote,) = db["votes"].rows
    assert (vote["for_count"], vote["consistent"], vote["mover_id"]) == (3, 1, "wm/31")
    assert vote["evidence_url"] == ITEM.recorded_votes[0].url
    named = [(row["name"], row["person_id"], row["option"]) for row in db["recorded_votes"].rows]
    assert named == [("A Marsh", "wm/31", "for"), ("B Reed", None, "against")]


@pytest.mark.parametrize(
    ("change", "same"),
    [
        ({}, True),
        ({"for_count": 4}, False),
        ({"outcome": "lost"}, False),
        ({"for_count": None, "against_count": None}, False),  # nothing shared to tell by
    ],
)
def test_is_same_vote(change: dict[str, object], same: bool) -> None:
    page_vote = dataclasses.replace(ITEM.recorded_votes[0], **change)  # type: ignore[arg-type]
    assert is_same_vote(FOUND.votes[0], page_vote) is same


def named(option: str, *names: str) -> tuple[NamedVote, ...]:
    return tuple(NamedVote(name=name, option=option) for name in names)


@pytest.mark.parametrize(
    ("against", "same"),
    [
        (("B Reed", "C Hill"), True),  # the printed total of the text is wrong: names tell
        (("B Reed", "D Cole"), False),
    ],
)
def test_is_same_vote_by_names(against: tuple[str, ...], same: bool) -> None:
    text_vote = dataclasses.replace(
        FOUND.votes[0],
        for_count=3,
        for_names=("Marsh", "Dale"),
        against_names=("Reed", "Hill"),
    )
    page_vote = dataclasses.replace(
        ITEM.recorded_votes[0],
        for_count=2,
        names=named("for", "A Marsh", "E Dale") + named("against", *against),
    )
    assert is_same_vote(text_vote, page_vote) is same


def test_saving_again_leaves_the_same_rows(db: Database) -> None:
    before = {name: list(db[name].rows) for name in db.table_names() if "fts" not in name}
    save_meeting(db, "wm", ANNOTATED)
    after = {name: list(db[name].rows) for name in db.table_names() if "fts" not in name}
    assert before == after
    assert saved_digests(db, "wm") == {"5": "d1"}


def test_a_deleted_meeting_takes_all_that_hangs_on_it(db: Database) -> None:
    delete_meetings(db, "wm", {"5"})
    for table in ("items", "documents", "attendances", "resolutions", "votes", "recorded_votes"):
        assert db[table].count == 0, table


def test_full_text_search_follows(db: Database) -> None:
    assert [row["title"] for row in db["items"].search("libraries")] == ["Library opening hours"]
    delete_meetings(db, "wm", {"5"})
    assert list(db["items"].search("libraries")) == []
