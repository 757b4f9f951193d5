"""The earlier states of an item's texts: each told once, the present one never."""

import pytest

from minutebook.annotating import earlier_texts
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
