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
    ],
)
def test_an_items_kind(title: str, minutes: str, kind: str) -> None:
    one = replace(item(minutes), title=title)
    annotated = annotate_meeting(replace(meeting(""), items=(one,)), Context(), (), digest="")
    assert [found.kind for found in annotated.items] == [kind]
