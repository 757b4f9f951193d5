"""Matters that no rule joins, and what speaks for and against their being one."""

import pytest

from nlp.recurrence.chance import LATEST, are_told_apart, find_certainty, list_signs, weigh_signs
from nlp.recurrence.index import ENOUGH, AgendaItem
from nlp.recurrence.likeness import Pair, compare, may_be_one
from nlp.recurrence.linking import SeriesIndex, SeriesLink
from nlp.recurrence.neighbours import FEW, Neighbours
from nlp.recurrence.titles import read_matter

BESIDE = (
    "Ferry Fares",
    "Lighthouse Keeping",
    "Tug Hire",
    "Fish Market Rents",
    "Slipway Licences",
    "Dredging Contract",
    "Crane Inspection",
)


def link_two(one: str, other: str, days: tuple[str, str], beside: int = 7) -> list[SeriesLink]:
    """Return the links of two items of a committee with other matters."""
    named = [*zip((one, other), days, strict=True), *((t, "2023-06-01") for t in BESIDE[:beside])]
    items = [
        AgendaItem(council="Sampleton", committee="Harbour Committee", title=title, date=day)
        for title, day in named
    ]
    return SeriesIndex().add(items)[:2]


@pytest.mark.parametrize(
    ("one", "other", "days"),
    [
        (
            "Berth Growth Fund criteria 2023/24",
            "Berth Growth Fund and Falling Berths Fund",
            ("2023-10-10", "2024-10-12"),
        ),
        (
            "Asset register and risk assessment",
            "To review the asset register",
            ("2023-10", "2024-10"),
        ),
        (
            "Pilotage Reform Task Force",
            "Pilotage Reform: Outline Business Case",
            ("2023-09-10", "2024-05-12"),
        ),
        (
            "Review of Financial Standing Orders",
            "To review the Financial Regulations",
            ("2023-10-10", "2024-10-12"),
        ),
    ],
)
def test_what_no_rule_joins_is_one_where_enough_speaks_for_it(
    one: str, other: str, days: tuple[str, str]
) -> None:
    first, second = link_two(one, other, days)
    assert first.series == second.series is not None
    assert 0.5 < second.confidence < 0.95


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Sale of Quay Cottage", "Sale of Mill Cottage"),
        ("Tug Maintenance", "Crane Maintenance"),
        ("Seafront Regeneration", "Station Regeneration"),
        ("Harbour Wall Grant", "Sea Cadets Grant"),
        # that something came says nothing of what it is
        ("Purchase Orders Received", "Planning: Applications Received, Decisions of the LPA"),
        # each has a name of its own
        ("Filling of the vacancy on the Quayton Trust", "Filling of the vacancy on the Pier Trust"),
        # light words alone
        ("Community", "Community Development Directorate"),
        ("Schedule of Works for the Harbour", "Schedule of Dates"),
    ],
)
def test_what_shares_a_word_is_not_one(one: str, other: str) -> None:
    first, second = link_two(one, other, ("2023-10-10", "2024-10-12"))
    assert first.series is None or first.series != second.series


ASSETS = "Asset register and risk assessment", "To review the asset register"


def test_a_committee_of_few_matters_tells_nothing() -> None:
    days = "2023-10-10", "2024-10-12"
    few, enough = (link_two(*ASSETS, days, beside) for beside in (ENOUGH - 3, ENOUGH - 2))
    assert few[0].series is None
    assert enough[0].series == enough[1].series is not None


def test_what_was_on_one_agenda_is_not_one() -> None:
    first, second = link_two(*ASSETS, ("2023-10-10", "2023-10-10"))
    assert first.series is None or first.series != second.series


@pytest.mark.parametrize(
    "day", ["12/03/{}", "12 March {}", "{}-13-40", "{}-W05-1", "spring {}", "March-{}"]
)
def test_a_date_that_is_none_of_the_calendar_is_passed_over(day: str) -> None:
    first, second = link_two(*ASSETS, (day.format(2023), day.format(2024)))
    assert first.series == second.series is not None
    named = [("Harbour Committee", day.format(2023)), ("Harbour and Pier Committee", "2024-01-01")]
    items = [
        AgendaItem(council="Sampleton", committee=name, title=title, date=date)
        for name, date in named
        for title in (*ASSETS, "Annual Tolls 2023/24", "Annual Dues 2024/25", *BESIDE)
    ]
    assert len(SeriesIndex().add(items)) == len(items)


def build_pair(one: str, other: str) -> Pair:
    return Pair(read_matter(one), read_matter(other))


def test_the_signs_of_a_pair() -> None:
    pair = build_pair("Harbour Dues 2023/24", "Harbour Toll Review")
    counts = {"harbour": 2, "due": 1, "toll": 1}
    days = (("2023-03-01", "2023-09-01"), ("2024-10-05",))
    signs = list_signs(pair, days, lambda word: counts.get(word, 0), 9, {"harbour", "toll"})
    # harbour weighs ln 5 = 1.61; dues, toll ln 10 = 2.30; review is filler: .26 of all, .41 of one
    assert {"share>0.25", "cover>0.3", "both=harbour", "one=toll", "shared>0"} <= set(signs)
    assert not {"share>0.33", "cover>0.5", "one=due", "shared>1", "rhythms clash"} & set(signs)
    assert {"more>0", "names more>0", "period=none|year", "first word", "kind"} <= set(signs)
    assert {"months>11", "season=1"} <= set(signs)  # September and October; 13 months apart
    assert "months>14" not in signs


def test_only_the_latest_days_count() -> None:
    pair = build_pair("Harbour Dues", "Harbour Tolls")
    old = [f"{year}-05-01" for year in range(1990, 1990 + LATEST + 1)]
    signs = list_signs(pair, (old, ["1990-05-20"]), lambda word: 1, 9, ())
    assert "months>11" in signs  # 1991 is the first that counts


def test_a_longer_title_and_a_broad_word_are_signs() -> None:
    def signs(one: str, other: str) -> list[str]:
        return list_signs(build_pair(one, other), ((), ()), lambda word: 1, 9, ())

    assert "longer>0" in signs("Moorings", "Moorings Wages Tribunal")
    assert "longer>0" not in signs("Moorings", "Moorings Ballot")
    assert "broad" in signs("Housing", "Housing Tribunal")
    assert "broad" not in signs("Moorings", "Moorings Tribunal")


def test_names_of_their_own_and_light_words_tell_apart() -> None:
    known = {"street", "naming", "residential", "upper"}
    told = {
        ("Street Naming: Quay Row", "Street Naming: Mill Row"): True,
        ("Street Naming: Quay Row", "Street Naming: Upper Row"): False,  # a word of any council
        ("Street Naming: Quay Row", "Street Naming"): False,
        ("Community", "Community Development Directorate"): True,
        ("Community", "The Community"): False,
    }
    for pair, apart in told.items():
        assert are_told_apart(build_pair(*pair), known) is apart


def test_certainty_is_between_nothing_and_all() -> None:
    assert find_certainty(0) == 0.5
    assert 0.99 < find_certainty(5) < 1
    assert weigh_signs([]) < weigh_signs(["share>0.5", "cover>0.7"])


def test_numbers_sides_and_references_tell_apart_whatever_the_words() -> None:
    assert may_be_one(build_pair("Quay Lane Works", "Quay Lane Report"))
    assert not may_be_one(build_pair("12 Quay Lane Works", "14 Quay Lane Works"))
    assert not may_be_one(build_pair("North Quay Works", "South Quay Works"))
    assert not may_be_one(build_pair("24/01234/FUL Quay", "24/01235/FUL Quay"))


def test_words_without_an_acronym_are_worked_out_once() -> None:
    pair = build_pair("Harbour Wall Tax (HWT)", "HWT rates")
    compare(pair)
    assert pair.words is pair.words


def test_only_words_that_few_have_find_a_matter() -> None:
    known = Neighbours()
    for at in range(FEW + 1):
        known.learn(at, read_matter(f"Harbour quay{at} dues" if at else "Harbour Tolls Strategy"))
    assert known.find_few(read_matter("Harbour Tolls Plan")) == {0}
    assert known.count("harbour") == FEW + 1


@pytest.mark.parametrize(
    "other",
    [
        "Treasury Management Outturn",
        "Treasury Management and Harbour Loans Outturn 2024/25",
        "Treasury Management Half Year Review 2024/25",
    ],
)
def test_kinds_of_paper_of_an_anchor_are_told_apart_before_any_sum(other: str) -> None:
    assert not may_be_one(build_pair("Treasury Management Strategy and Limits 2025/26", other))
