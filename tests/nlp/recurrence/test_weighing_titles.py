"""Titles that no wording of the lists tells, and what their words and their place speak for."""

import pytest

from nlp.recurrence.agendas.items import AgendaItem
from nlp.recurrence.agendas.places import find_places, find_standing
from nlp.recurrence.linking.links import link_items
from nlp.recurrence.procedure.procedural import is_procedural, is_told_by_rules
from nlp.recurrence.procedure.weighing import list_traits, list_unknown, weigh_title
from nlp.recurrence.titles.periods import Period


def item(title: str, number: str | None = None, date: str | None = "2024-05-01") -> AgendaItem:
    return AgendaItem(
        council="Quay", committee="Cabinet", date=date, number=number, title=title, item_id=title
    )


@pytest.mark.parametrize("title", ["Quay Advisory Group minutes", "Closing of the meeting"])
def test_words_alone_tell_a_title_without_a_matter(title: str) -> None:
    assert is_told_by_rules(title, "") is None
    assert is_procedural(title)


@pytest.mark.parametrize(
    "title",
    ["Membership of the Harbour Federation", "quay7 Joint Committee Meetings", "Apologies Policy"],
)
def test_what_rules_say_outweighs_the_words(title: str) -> None:
    assert is_told_by_rules(title, "") is False
    assert not is_procedural(title)


def test_where_a_title_stands_may_decide() -> None:
    headings = ["Items for Noting", "Quay Matters"]
    alone = [is_procedural(title) for title in headings]
    above = [is_procedural(title, "", ("above", "first")) for title in headings]
    assert sum(alone) < sum(above)
    items = [item("Quay Matters", "1"), item("Crane Hire", "1a"), item("Tug Repairs", "1b")]
    links = link_items([*items, item("Ferry Fares", "2"), item("Rope Store", "3")])
    assert [link.kind for link in links] == ["procedural", *["one_off"] * 4]
    assert link_items([item("Quay Matters", "4")])[0].kind == "one_off"


def test_standing_is_told_by_number_and_by_the_ends_of_an_agenda() -> None:
    numbers = ["1", "2", "3", "3.1", "3a", "4", None]
    items = [item(f"Title {at}", number) for at, number in enumerate(numbers)]
    assert find_standing(items, find_places(items)) == [
        ("one", "first"),
        ("first",),
        ("above", "first"),
        ("below",),
        ("below", "last"),
        ("last",),
        ("unnumbered", "last"),
    ]


def test_a_short_agenda_or_none_has_no_ends() -> None:
    short = [item("Crane", "2"), item("Tug", "3")]
    undated = [item("Rope", None, None) for _ in range(6)]
    assert find_standing(short, find_places(short)) == [(), ()]
    assert find_standing(undated, find_places(undated)) == [()] * 6


def test_traits_of_a_title() -> None:
    words, period = ["12th", "quay", "questionnaire"], Period("2024", year="2024")
    assert list_traits("12 Quay", words, frozenset(("quay",)), period, ["first"]) == [
        *("word=#", "word=own", "word=question"),
        *("pair=^ #", "pair=# own", "pair=own question", "pair=question $"),
        *("run=^qua", "run=quay", "run=uay$"),
        *("words>0", "words>1", "words>2", "stands=first", "period=year"),
    ]


def test_stems_and_ends_that_no_council_prints_count() -> None:
    traits = ["word=quay", "word=minute", "pair=^ quay", "pair=quay minute", "pair=minute $"]
    assert list_unknown(traits, {"word=minute", "pair=minute $"}) == ["unknown>0", "unknown start"]
    assert list_unknown(traits, {"pair=^ quay"}) == [
        *("unknown>0", "unknown>1", "unknown=all", "unknown end")
    ]


def test_a_word_that_no_council_prints_speaks_for_a_matter() -> None:
    def weigh(*words: str) -> float:
        return weigh_title(list_traits(" ".join(words), words, frozenset(), None))

    assert weigh("question", "chair") > weigh("question", "qqqq") > weigh("qqqq", "zzzz")
