"""What was put off or promised, and whether a later item is its return."""

import pytest

from nlp.recurrence.agendas.items import AgendaItem
from nlp.recurrence.due.promises import find_promises
from nlp.recurrence.due.returns import find_returns, is_standing
from nlp.recurrence.linking.links import link_items


def find_return(title: str, text: str, *later: tuple[str, str, str]) -> str | None:
    """Return the day of the return of what `text` puts off; `later`: days, titles and minutes."""
    rows = [("2024-01-16", title, text), *later]
    items = [
        AgendaItem(
            council="C", committee="Cabinet", title=name, date=day, meeting=day, minutes=said
        )
        for day, name, said in rows
    ]
    (promise,) = find_promises(text, "2024-01-16")
    (found,) = find_returns(items, link_items(items), [(0, promise, text)])
    return None if found is None else items[found].date


DEFERRED = "RESOLVED that the item be deferred to the next meeting."


@pytest.mark.parametrize(
    "text",
    [
        DEFERRED,
        "Members spoke of the cost of the works. RESOLVED that the item be deferred.",
        "It was agreed that a further report be brought to the Cabinet in six months.",
    ],
)
@pytest.mark.parametrize("day", ["2024-03-12", "2027-03-12"])
def test_a_matter_with_a_title_of_its_own_came_back_when_its_title_did(text: str, day: str) -> None:
    title = "Sale of the Old Quarry"
    assert find_return(title, text, (day, title, "")) == day
    assert find_return(title, text, (day, "Closure of the Baths", "")) is None


PARKING = "RESOLVED that the parking scheme in Mill Lane be deferred for costs."
REPAIRS = "A report on repairs to the pavilion roof would be brought to the next meeting."


@pytest.mark.parametrize("title", ["Chief Executive's Update", "Highways", "Director's Update"])
@pytest.mark.parametrize(
    ("text", "said", "returns"),
    [
        # Another thing beneath the same heading, soon or after years.
        (PARKING, "", False),
        (PARKING, "The Clerk spoke of street lights. Costs had gone up.", False),
        (PARKING, "Potholes in Mill Road were filled. The scheme for trees was noted.", False),
        (REPAIRS, "Members noted the update.", False),
        (REPAIRS, "The roof of the school was discussed. The pavilion is open.", False),
        # The same thing.
        (PARKING, "Costs of the Mill Lane scheme were £12,000. RESOLVED to go on.", True),
        (PARKING, "The budget was noted.\nParking, Mill Lane: approved.", True),
        (REPAIRS, "The roof of the pavilion had been repaired.", True),
        # What was put off is said in the sentence before.
        (f"The bus shelter in North Street was discussed. {DEFERRED}", "Noted.", False),
        (
            f"The bus shelter in North Street was discussed. {DEFERRED}",
            "The shelter in North Street will be moved.",
            True,
        ),
    ],
)
def test_a_standing_heading_alone_is_no_return(
    title: str, text: str, said: str, returns: bool
) -> None:
    for day in ("2024-02-13", "2028-01-18"):
        assert find_return(title, text, (day, title, said)) == (day if returns else None)


def test_the_return_is_the_first_that_speaks_of_it() -> None:
    said = "Parking in Mill Lane was agreed."
    later = [("2024-02-13", "Highways", "Noted."), ("2024-03-12", "Highways", said)]
    assert find_return("Highways", PARKING, *later) == "2024-03-12"


@pytest.mark.parametrize(
    ("text", "day", "returns"),
    [
        (DEFERRED, "2024-02-13", True),
        (DEFERRED, "2028-01-18", False),  # that may be anything
        ("A further report would be brought to the next meeting.", "2024-02-13", False),
    ],
)
def test_a_heading_that_was_itself_put_off_comes_back_soon(
    text: str, day: str, returns: bool
) -> None:
    assert find_return("Highways", text, (day, "Highways", "")) == (day if returns else None)


@pytest.mark.parametrize(
    ("title", "standing"),
    [
        ("Chair's Report", True),
        ("Updates", True),
        ("Report of the Chief Executive", True),
        ("Chief Executive's Update", True),
        ("Portfolio Holder Update", True),
        ("Highways", True),
        ("Finance", True),
        ("Cemetery and Allotments", True),
        ("Village Green", True),
        ("Sale of the Old Quarry", False),
        ("Housing Strategy", False),
        ("Mill Lane Car Park", False),
        ("Highways Asset Management Plan", False),
        ("Corporate Performance Report", False),
        ("Pavilion Roof", False),
        ("24/01234/FUL 5 Mill Lane", False),
    ],
)
def test_which_titles_are_standing_headings(title: str, standing: bool) -> None:
    assert is_standing(title) == standing
