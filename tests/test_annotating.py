"""An item's kind, and the earlier states of its texts: each told once, the present one never."""

from dataclasses import replace

import pytest

from minutebook.annotating import annotate_meeting, earlier_texts
from nlp.annotations import Context
from scraper.records import Item, Meeting


def item(text: str) -> Item:
    return Item(source_id="7", position=1, title="Libraries", url="", minutes_text=text)


def meeting(text: str) -> Meeting:
    return Meeting(
        source_id="1", committee_source_id="1", date="2026-01-01", url="", items=(item(text),)
    )


@pytest.mark.parametrize(
    ("states", "now", "told"),
    [
        ([], "b", []),
        (["a"], "b", ["a"]),
        (["a", "a"], "b", ["a"]),
        (["a", "b"], "b", ["a"]),
        (["a", "b", "a"], "b", ["a", "b", "a"]),
        (["b"], "b", []),
    ],
)
def test_earlier_texts(states: list[str], now: str, told: list[str]) -> None:
    earlier = [(f"day {n}", meeting(text)) for n, text in enumerate(states)]
    assert [state.minutes_text for _, state in earlier_texts(item(now), earlier)] == told


@pytest.mark.parametrize(
    ("title", "minutes", "kind"),
    [
        ("Libraries", "", "substantive"),
        ("Apologies for absence", "Councillor Marsh sent apologies.", "procedural"),
        ("Transport and Mobility", "", "procedural"),  # it heads the items that follow
        ("Transport and Mobility", "RESOLVED that the bus fares be frozen.", "substantive"),
        # A search leaves out what is procedural: nothing that was contested, no question put.
        (
            "Review of Committees and their Terms of Reference",
            "RESOLVED, by 21 votes to 3 with 1 abstention: That the Panel be renamed.",
            "substantive",
        ),
        (
            "Election of Chair",
            "Councillor Lee was elected Chair by 12 votes to 9.",
            "substantive",
        ),
        (
            "Exclusion of the Press and Public",
            "RESOLVED by 8 votes to 2: That they be excluded.",
            "substantive",
        ),
        ("Election of Chair", "RESOLVED that Councillor Lee be elected Chair.", "procedural"),
        ("Minutes", "RESOLVED by 9 votes to 0: That the minutes be approved.", "procedural"),
        ("Minutes", "RESOLVED unanimously that the minutes be approved.", "procedural"),
        (
            "Questions to Executive Members",
            "Councillor Lyle asked how many potholes had been filled since April.",
            "substantive",
        ),
        (
            "Public Question Time",
            "Mr Pettifrew asked when the flood gate would be repaired.",
            "substantive",
        ),
        ("Petitions", "Ms Lowe presented a petition to keep the library open.", "substantive"),
        ("Public Questions", "No public questions had been received.", "procedural"),
        ("Public Questions", "", "procedural"),
        ("Questions from Members", "There were none.", "procedural"),
        ("Petitions", "No petitions were received.", "procedural"),
        # A matter that is named in other routine business is no question put.
        ("Apologies for absence", "Councillor Marsh, who spoke on libraries.", "procedural"),
        ("Minutes", "The minutes on the flood gate were approved.", "procedural"),
    ],
)
def test_an_items_kind(title: str, minutes: str, kind: str) -> None:
    one = replace(item(minutes), title=title)
    annotated = annotate_meeting(replace(meeting(""), items=(one,)), Context(), (), digest="")
    assert [found.kind for found in annotated.items] == [kind]
