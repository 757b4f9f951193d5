"""Pictures by their numbers: no seat too many, none outside, the table's numbers."""

import pytest

from minutebook.portal.charts import build_bar_chart, build_vote_chart, fill_quarters


def counts(
    for_: int | None, against: int | None, abstain: int | None = None
) -> dict[str, int | None]:
    return {"for_count": for_, "against_count": against, "abstain_count": abstain}


@pytest.mark.parametrize(
    ("for_", "against", "abstain"), [(2, 0, 0), (5, 2, 0), (24, 10, 1), (1, 1, 0), (90, 60, 10)]
)
def test_a_seat_for_each_vote(for_: int, against: int, abstain: int) -> None:
    chart = build_vote_chart(counts(for_, against, abstain), [])
    assert chart
    options = [seat.option for seat in chart.seats]
    assert (options.count("for"), options.count("against"), options.count("abstain")) == (
        for_,
        against,
        abstain,
    )
    for seat in chart.seats:
        assert seat.x - seat.r >= 0
        assert seat.x + seat.r <= chart.width
        assert chart.top <= seat.y - seat.r
        assert seat.y + seat.r <= chart.bottom


def test_those_for_sit_left_of_those_against() -> None:
    chart = build_vote_chart(counts(5, 2), [])
    assert chart
    for_ = [seat.x for seat in chart.seats if seat.option == "for"]
    against = [seat.x for seat in chart.seats if seat.option == "against"]
    assert max(for_) < min(against)


def test_no_picture_where_nothing_was_counted() -> None:
    assert build_vote_chart(counts(None, None), []) is None
    assert build_vote_chart(counts(400, 300), []) is None  # a seat would be too small to see


def test_printed_names_make_a_picture_where_no_numbers_are_printed() -> None:
    named = [{"option": "for"}, {"option": "for"}, {"option": "against"}, {"option": "absent"}]
    chart = build_vote_chart(counts(None, None), named)
    assert chart
    assert chart.label == "2 for, 1 against, 0 abstained"


def test_quarters_without_items_are_shown_as_none() -> None:
    assert fill_quarters({"2024-Q4": 2, "2025-Q2": 1}) == [
        ("2024-Q4", 2),
        ("2025-Q1", 0),
        ("2025-Q2", 1),
    ]
    assert fill_quarters({}) == []


def test_columns_are_as_high_as_their_numbers() -> None:
    chart = build_bar_chart([("a", 4), ("b", 2), ("c", 0)])
    assert chart
    assert [bar.height for bar in chart.bars] == [132.0, 66.0, 0.0]
    assert chart.top == 4
    assert build_bar_chart([("a", 0)]) is None
    assert build_bar_chart([]) is None


def test_forty_years_of_quarters_fit() -> None:
    chart = build_bar_chart([(f"q{n}", 1) for n in range(160)])
    assert chart
    last = chart.bars[-1]
    assert last.x + last.width <= chart.width


def test_the_label_of_the_last_column_is_not_cut() -> None:
    chart = build_bar_chart([(f"2026-Q{n}", 1) for n in range(9)])
    assert chart is not None
    last = chart.bars[-1]
    assert last.label == "2026-Q8"
    assert last.x + last.width / 2 + 64 / 2 <= chart.width
