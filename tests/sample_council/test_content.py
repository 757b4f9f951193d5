"""What the content files say holds together: numbers, days, names; and nobody in it is real."""

import csv
import json
import re
from collections import Counter
from pathlib import Path

import pytest

from sample_council import load_content, plain_text
from sample_council.content import CONTENT

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
STATES = [1, 2]
PRESENT = ("Present", "Present, virtual", "Present, as substitute")
WORDS = {"nil": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7}
# The one figure that is printed wrong on purpose: seventeen, where sixteen names follow.
MISPRINT = (2453, "Against", 17, 16)


def everything(state: int = 1) -> list[tuple]:
    return [(m, i) for m in load_content(state).meetings for i in m.items]


def test_there_is_enough_of_it() -> None:
    council = load_content()
    held = [m for m in council.meetings if m.items and not m.cancelled]
    assert len(council.committees) == 7
    assert len(council.meetings) == 48
    assert len(held) == 47
    assert len(council.items) == 256
    assert len(council.councillors) == 27
    assert sum(len(i.votes) for i in council.items) == 8
    assert len({i.minutes for i in council.items if i.minutes}) > 170


def test_the_special_cases_are_there() -> None:
    council = load_content()
    statuses = Counter(m.status for m in council.meetings)
    assert statuses["Cancelled"] == 1
    assert statuses["Confirmed; Rescheduled from 13 January 2026"] == 1
    assert sum("inquorate" in m.note for m in council.meetings) == 1
    assert [c.name for c in council.committees if c.ended] == ["Adult Care Scrutiny Panel"]
    assert sum(m.starts.date() > council.as_of for m in council.meetings) == 3
    assert Counter(m.minutes for m in council.meetings) == {"approved": 39, "draft": 4, "none": 5}
    assert sum(i.heading for i in council.items) == 3
    assert sum(bool(i.restricted) for i in council.items) == 2
    assert {i.number for i in council.items} >= {"3a", "3b", "4a", "4b", "AG.18", "55"}


@pytest.mark.parametrize("state", STATES)
def test_ids_and_addresses_are_unique(state: int) -> None:
    council = load_content(state)
    papers = [p.path for m in council.meetings for p in m.papers]
    papers += [p.path for i in council.items for p in i.papers]
    decisions = [i.decision_id for i in council.items if i.decision_id]
    decisions += [d.id for d in council.outside_decisions]
    papers += [p.path for d in council.outside_decisions for p in d.papers]
    for ids in (
        [c.id for c in council.committees],
        [c.id for c in council.councillors],
        [m.id for m in council.meetings],
        [i.id for i in council.items],
        papers,
        decisions,
    ):
        assert len(ids) == len(set(ids))


def test_each_committee_meets_on_its_day() -> None:
    days = {(m.committee.key, f"{m.starts:%a}") for m in load_content().meetings}
    assert days == {
        ("council", "Thu"),
        ("executive", "Wed"),
        ("adult-care-panel", "Wed"),
        ("adults-health", "Tue"),
        ("children-families", "Mon"),
        ("planning", "Tue"),
        ("audit", "Mon"),
    }


@pytest.mark.parametrize("state", STATES)
def test_who_votes_is_there_and_votes_once(state: int) -> None:
    for meeting, item in everything(state):
        present = {a.councillor for a in meeting.attendance if a.status in PRESENT}
        for vote in item.votes:
            voters = [*vote.for_, *vote.against, *vote.abstain]
            assert len(voters) == len(set(voters)), (meeting.id, item.title)
            assert set(voters) <= present, (meeting.id, item.title)
            won = len(vote.for_) > len(vote.against)
            assert vote.outcome == ("Carried" if won else "Rejected")
            for person in voters:
                surname = person.name.removesuffix(" OBE").split(" ")[-1]
                assert surname in item.minutes, (meeting.id, person.name)


SAME = r"(?P<for>\w+) votes to (?P<against>\w+)"
PRINTED = [
    rf"by {SAME}",
    r"(?P<for>\d+) votes? for,? (?:the motion, )?(?P<against>\d+) against(?: and (?P<abstain>\d+) a)?",
    r"(?P<for>\d+) for, (?P<against>\d+) against",
    r"For (?P<for>\d+), Against (?P<against>\d+), Abstentions (?P<abstain>\d+)",
    r"\((?P<for>\d+):(?P<against>\d+)\)",
    r"with (?P<for>\w+) (?:Members )?voting for(?: and)?,? (?P<against>\w+) against",
    r"received (?P<for>\d+) votes .* (?P<against>\d+) votes",
]


def counted(text: str) -> list[int]:
    found = []
    for pattern in PRINTED:
        for match in re.finditer(pattern, text):
            numbers = [WORDS.get(n, n) for n in match.groups() if n]
            found.append(sum(int(n) for n in numbers))
    return found


def test_printed_votes_are_no_more_than_those_present() -> None:
    seen = 0
    for meeting, item in everything():
        present = sum(a.status in PRESENT for a in meeting.attendance)
        for total in counted(plain_text(item.minutes)):
            seen += 1
            assert present // 2 < total <= present, (meeting.id, item.title, total, present)
    assert seen >= 15


def test_printed_counts_fit_the_names_but_for_one() -> None:
    wrong = []
    for meeting, item in everything():
        for vote in item.votes:
            for word, people in (("For", vote.for_), ("Against", vote.against)):
                printed = re.findall(rf"{word}(?: \((\d+)\)|: (\d+))", item.minutes)
                numbers = [int(a or b) for a, b in printed]
                if numbers and len(people) not in numbers:
                    wrong.append((meeting.id, word, numbers[0], len(people)))
    assert wrong == [MISPRINT]


def test_whoever_sent_apologies_is_named_under_apologies() -> None:
    seen = 0
    for meeting in load_content().meetings:
        said = " ".join(i.minutes for i in meeting.items if "polog" in i.title.lower())
        for row in meeting.attendance:
            if row.councillor and row.status.startswith("Apologies"):
                seen += 1
                assert row.councillor.name.removesuffix(" OBE").split(" ")[-1] in said, meeting.id
    assert seen > 30


def test_no_meeting_confirms_its_own_minutes() -> None:
    for meeting, item in everything():
        dates = re.findall(
            r"(?:held on|meeting of|minutes of) (\d+ \w+ 20\d\d)", plain_text(item.minutes)
        )
        assert f"{meeting.starts.day} {meeting.starts:%B %Y}" not in dates, meeting.id


@pytest.mark.parametrize(
    ("quarter", "overdue"),
    [
        ("2024-11-20", 268),
        ("2025-03-19", 301),
        ("2025-06-18", 356),
        ("2025-09-17", 412),
        ("2025-11-19", 438),
        ("2026-03-18", 391),
        ("2026-06-17", 344),
        ("2026-09-16", 287),
    ],
)
def test_the_backlog_is_told_quarter_by_quarter(quarter: str, overdue: int) -> None:
    told = [
        i.minutes
        for m, i in everything()
        if m.committee.key == "executive"
        and str(m.starts.date()) == quarter
        and "Corporate Performance" in i.title
    ]
    assert len(told) == 1
    assert re.search(rf"\b{overdue}\b", told[0])
    assert re.search(r"overdue Care Act\s+assessments", told[0], re.IGNORECASE)


def test_the_third_quarter_of_2026_is_still_to_come() -> None:
    titles = [i.title for m, i in everything() if m.starts.year == 2026]
    assert sum("Corporate Performance" in t for t in titles) == 3
    assert not any(re.search(r"(Q3|Quarter (3|Three)).*Performance", t) for t in titles)


def test_the_seed_like_item_prints_its_resolution_twice() -> None:
    (item,) = [i for i in load_content().items if i.issue_id == 704]
    assert item.number == "55"
    assert plain_text(item.minutes).endswith(plain_text(item.decision))


def test_the_second_state_edits_publishes_approves_and_drops() -> None:
    first, second = ({m.id: m for m in load_content(s).meetings} for s in STATES)
    assert set(first) - set(second) == {2483}
    changed = {i for i in second if first[i] != second[i]}
    assert changed == {2477, 2478, 2480}
    assert (first[2477].minutes, second[2477].minutes) == ("draft", "approved")
    assert (first[2478].minutes, second[2478].minutes) == ("none", "draft")
    assert "611 people" in first[2480].items[2].minutes
    assert "616 people" in second[2480].items[2].minutes


def all_words() -> str:
    return "\n".join(p.read_text() for p in CONTENT.rglob("*.toml"))


def test_every_email_address_is_reserved_for_examples() -> None:
    templates = (CONTENT.parent / "templates").glob("*.html")
    text = all_words() + "\n".join(p.read_text() for p in templates)
    domains = re.findall(r"(?:@|&#64;)([\w.-]+)", text)
    assert [d for d in domains if "." in d] == ["westmarch.example"] * domains.count(
        "westmarch.example"
    )
    assert "westmarch.example" in domains


@pytest.mark.shared
def test_no_real_council_is_named() -> None:
    register = SHARED / "data" / "councils.csv"
    if not register.exists():
        pytest.skip("../shared is absent")
    with register.open() as file:
        names = [row["name"] for row in csv.DictReader(file)]
    words = all_words()
    assert len(names) > 300
    assert [name for name in names if name in words] == []
    short = {re.split(r" (?:City|Borough|District|County|Council)", n)[0] for n in names}
    assert [n for n in short if len(n) > 4 and re.search(rf"\b{re.escape(n)}\b", words)] == []


@pytest.mark.shared
def test_nobody_is_named_whom_the_gold_pages_name() -> None:
    labels = list((SHARED / "gold" / "labels").glob("*.json"))
    if not labels:
        pytest.skip("../shared is absent")
    words = all_words()
    named = {
        person["name"]
        for path in labels
        for meeting in json.loads(path.read_text())["meetings"]
        for person in meeting["people"]
        if " " in person["name"]
    }
    assert len(named) > 100
    assert [name for name in named if name in words] == []


def test_names_taken_in_the_minutes_alone_add_up() -> None:
    """Council, 12 December 2024: 24 present, one name a line, totals after dotted leaders."""
    (meeting,) = [m for m in load_content().meetings if m.id == 2413]
    (item,) = [i for i in meeting.items if i.issue_id == 779]
    present = {a.name.split(" ")[-1] for a in meeting.attendance if a.status in PRESENT}
    voted = []
    for side, total in (("FOR THE", 14), ("AGAINST THE", 9), ("DECLINED", None)):
        (block,) = [b for b in plain_text(item.minutes).split("\n\n") if b.startswith(side)]
        names = [n.split(" ")[-1] for n in block.split("\n")[1:] if not n.startswith("Total")]
        assert total is None or (len(names) == total and block.endswith(f" {total}"))
        voted += names
    assert len(voted) == sum(a.status in PRESENT for a in meeting.attendance) == 24
    assert {name.removesuffix(" OBE") for name in voted} == {
        "Impney" if name == "OBE" else name for name in present
    }
