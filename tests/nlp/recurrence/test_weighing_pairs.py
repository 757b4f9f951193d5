"""What speaks for and against two matters of a committee being one."""

import pytest

from nlp.recurrence.agendas.items import AgendaItem
from nlp.recurrence.linking.links import SeriesIndex, SeriesLink
from nlp.recurrence.linking.neighbours import MANY, Neighbours
from nlp.recurrence.linking.pairs import Pair, list_differences
from nlp.recurrence.linking.weighing import (
    LATEST,
    TOLD_APART,
    find_certainty,
    list_signs,
    weigh_signs,
)
from nlp.recurrence.titles.matters import read_matter

BESIDE = (
    "Ferry Fares",
    "Lighthouse Keeping",
    "Tug Hire",
    "Fish Market Rents",
    "Slipway Licences",
    "Dredging Contract",
    "Crane Inspection",
)


LIKELY = [
    # cut short
    ("Bank Reconciliation - June", "Bank rec.", ("2023-07-10", "2024-02-12")),
    ("Bank recs to 30 November", "To note the bank reconciliations", ("2023-12-10", "2024-02-12")),
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
    # one matter, planned and returned
    ("Better Care Fund Plan 2021/22", "Better Care Fund Update", ("2021-11-02", "2022-05-10")),
    (
        "Better Care Fund Update",
        "BCF 2022/23 Year End Return and 2023-25 Plan",
        ("2022-05-10", "2023-07-18"),
    ),
    ("BCF Update", "Better Care Fund: Plan for 2024/25", ("2024-02-10", "2024-11-18")),
    (
        "Review of Financial Standing Orders",
        "To review the Financial Regulations",
        ("2023-10-10", "2024-10-12"),
    ),
]
UNLIKELY = [
    ("Grant to the Quayton Scouts", "Grant to the Pennywell Carnival"),
    ("Article 4 Direction: Quayton", "Article 4 Direction: Pennywell"),
    ("Conservation Area Appraisal: Quayton", "Conservation Area Appraisal: Pennywell"),
    ("Compulsory Purchase Order - Heron House", "Compulsory Purchase Order - Gorse House"),
    ("Sale of Quay Cottage", "Sale of Mill Cottage"),
    ("Tug Maintenance", "Crane Maintenance"),
    ("Seafront Regeneration", "Station Regeneration"),
    ("Harbour Wall Grant", "Sea Cadets Grant"),
    # that something came says nothing of what it is
    ("Purchase Orders Received", "Planning: Applications Received, Decisions of the LPA"),
    # each has a name of its own
    ("Filling of the vacancy on the Quayton Trust", "Filling of the vacancy on the Pier Trust"),
    # a plan for the same winter
    ("Better Care Fund Plan 2023/24", "Winter Plan 2024/25"),
    # light words alone
    ("Community", "Community Development Directorate"),
]


def link_two(one: str, other: str, days: tuple[str, str], beside: int = 7) -> list[SeriesLink]:
    """Return the links of two items of a committee with other matters."""
    named = [*zip((one, other), days, strict=True), *((t, "2023-06-01") for t in BESIDE[:beside])]
    items = [
        AgendaItem(council="Sampleton", committee="Harbour Committee", title=title, date=day)
        for title, day in named
    ]
    return SeriesIndex().add(items)[:2]


@pytest.mark.parametrize(("one", "other", "days"), LIKELY)
def test_what_shares_some_words_is_one_where_enough_speaks_for_it(
    one: str, other: str, days: tuple[str, str]
) -> None:
    first, second = link_two(one, other, days)
    assert first.series == second.series is not None
    assert 0.5 < second.confidence <= 0.95


@pytest.mark.parametrize(("one", "other"), UNLIKELY)
def test_what_shares_a_word_is_not_one(one: str, other: str) -> None:
    first, second = link_two(one, other, ("2023-10-10", "2024-10-12"))
    assert first.series is None or first.series != second.series


ASSETS = "Asset register and risk assessment", "To review the asset register"


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
    assert {"more>0", "period=none|year", "kind"} <= set(signs)
    assert {"months>11", "season=1"} <= set(signs)  # September and October; 13 months apart
    assert "months>14" not in signs


def test_a_name_of_its_own_in_each_title_keeps_two_apart() -> None:
    known = {"street", "naming", "upper", "row"}
    told = {
        ("Street Naming: Quay Row", "Street Naming: Mill Row"): True,
        ("Street Naming: Quay Row", "Street Naming: Upper Row"): False,  # a word of any council
        ("Street Naming: Quay Row", "Street Naming"): False,
    }
    for pair, apart in told.items():
        signs = list_signs(build_pair(*pair), ((), ()), lambda word: 1, 9, known)
        assert ("differ=name" in signs) is apart


def test_only_the_latest_days_count() -> None:
    pair = build_pair("Harbour Dues", "Harbour Tolls")
    old = [f"{year}-05-01" for year in range(1990, 1990 + LATEST + 1)]
    signs = list_signs(pair, (old, ["1990-05-20"]), lambda word: 1, 9, ())
    assert "months>11" in signs  # 1991 is the first that counts


def test_a_broad_word_and_words_in_a_row_are_signs() -> None:
    def signs(one: str, other: str) -> list[str]:
        return list_signs(build_pair(one, other), ((), ()), lambda word: 1, 9, ())

    assert "broad" in signs("Housing", "Housing Tribunal")
    assert "broad" not in signs("Moorings", "Moorings Tribunal")
    row = signs("Pilots: Harbour Wall Dues", "Harbour Wall Dues and Pilots")
    assert {"run>0", "run>1", "run>2"} <= set(row)
    assert "run>3" not in row
    assert "light alone" in signs("Community", "Community Tides")
    assert "light alone" not in signs("Tides", "Community Tides")
    assert "heading" in signs("Pilots: Tests", "Pilots - Wages")
    assert "heading" not in signs("Pilots: Tests", "Pilot boats - Wages")


def test_certainty_is_between_nothing_and_all() -> None:
    assert find_certainty(0) == 0.5
    assert 0.99 < find_certainty(5) < 1
    assert weigh_signs([]) < weigh_signs(["share>0.15", "share>0.25", "cover>0.99"])


@pytest.mark.parametrize(
    ("one", "other", "facts"),
    [
        ("Quay Lane Works", "Quay Lane Report", []),
        ("12 Quay Lane Works", "14 Quay Lane Works", ["number"]),
        ("12 Quay Lane Works", "Quay Lane Works", []),
        ("Quay Dues Revision 1", "Quay Dues Revision 3", []),
        ("North Quay Works", "South Quay Works", ["side"]),
        ("24/01234/FUL Quay", "24/01235/FUL Quay", ["reference"]),
        ("Quay Pension Fund", "Quay Fund", ["mark"]),
        ("Quay Strategy 2009-12", "Quay Strategy 2025-2030", ["span"]),
    ],
)
def test_facts_tell_apart_whatever_the_words(one: str, other: str, facts: list[str]) -> None:
    pair = build_pair(one, other)
    assert list_differences(pair) == facts
    signs = list_signs(pair, ((), ()), lambda word: 1, 9, ())
    assert (weigh_signs([*signs, "both=absence"]) == TOLD_APART) is bool(facts)


def test_words_without_an_acronym_are_worked_out_once() -> None:
    pair = build_pair("Harbour Wall Tax (HWT)", "HWT rates")
    assert pair.words is pair.words


def test_words_that_few_have_and_the_rarest_find_a_matter() -> None:
    known = Neighbours()
    known.learn(0, read_matter("Harbour Tolls"))
    for at in range(1, MANY + 2):
        known.learn(at, read_matter(f"Harbour dues of quay{at}"))
    found = known.find(read_matter("Harbour Tolls Bylaw"))
    assert found == {0}  # harbour is not among its rarest words, and many have it
    assert known.find(read_matter("Harbour Dues")) == set(range(2, MANY + 2))  # the latest
    assert known.count("harbour") == MANY + 2


def test_the_words_before_a_dash_find_a_matter_whose_words_many_have() -> None:
    known = Neighbours()
    known.learn(0, read_matter("Harbour Pilots Review: Wages"))
    for at in range(1, MANY + 2):
        known.learn(at, read_matter(f"Harbour and Pilots of quay{at}"))
    assert known.find(read_matter("Harbour Pilots Review: Tug Rope")) == {0}


def test_that_something_came_is_no_word_of_what_it_is() -> None:
    assert read_matter("Applications Received").key == read_matter("Applications").key
