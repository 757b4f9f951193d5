"""The same report at two committees, and an open item with its exempt one, on invented agendas."""

import pytest

from nlp.recurrence.agendas.items import AgendaItem
from nlp.recurrence.linking.links import link_items
from nlp.recurrence.linking.twins import find_exempt_twins, find_series_twins
from nlp.recurrence.titles.exempt import drop_exempt, says_exempt
from nlp.recurrence.titles.matters import read_matter

EXEMPT = """
{} (Exempt Category 3)
PART II: {}
Part Two: {}
Part 2 - {}
(Part 2) {}
{} - Part 2 (Private)
{} (Not for publication)
{} - NOT FOR PUBLICATION
{} (Exempt Information Paragraph 3)
{} (EXEMPT - PARA 3)
{} (Appendix - exempt under paragraph 3 of Schedule 12A)
{} - Exempt by virtue of Paragraph 3 of Part 1 of Schedule 12A
{} - Exempt Report under Section 100A
{} - Exempt Appendices 1 to 3
{} (Appendix A is exempt)
{} (contains exempt information)
{} - Closed report
{} - Commercial in confidence
{} (Confidential minute)
{} (Restricted)
{} EXEMPT
EXEMPT REPORT: {}
[Exempt] {}
Exempt Appendix 1 - {}
Confidential Item: {}
Private - {}
"""
OPEN = """
Private Sewers: Adoption
Private Hire Licensing
Car Parks - Closed
Fire Safety - Private Homes
Supported Exempt Accommodation
Public Spaces: Private Events
Restricted Roads: Quay Hill
Closed Circuit Television
"""


@pytest.mark.parametrize("wording", EXEMPT.strip().splitlines())
@pytest.mark.parametrize("title", ["Disposal of the Former Ropeworks", "Waste Contract"])
def test_an_exempt_paper_is_of_the_open_one_s_matter(wording: str, title: str) -> None:
    exempt = wording.format(title)
    assert says_exempt(exempt)
    assert read_matter(exempt).key == read_matter(title).key


@pytest.mark.parametrize("title", OPEN.strip().splitlines())
def test_what_only_speaks_of_the_private_is_open(title: str) -> None:
    assert not says_exempt(title)
    assert drop_exempt(title) == title


def items(rows: list[tuple[str, str, str]], restricted: tuple[int, ...] = ()) -> list[AgendaItem]:
    return [
        AgendaItem(
            council="wm",
            committee=committee,
            date=date,
            title=title,
            item_id=str(at),
            restricted=at in restricted,
        )
        for at, (committee, date, title) in enumerate(rows)
    ]


def twice(committee: str, first: str, second: str) -> list[tuple[str, str, str]]:
    return [(committee, "2024-05-01", first), (committee, "2025-05-01", second)]


TWINS = [
    # committees and titles, whether they are the same report
    (("Cabinet", "Scrutiny Committee"), "Harbour Dues Annual Report", True),
    (("Cabinet", "Overview and Scrutiny Committee"), "Budget Monitoring", True),
    (("Council", "Pension Fund Committee"), "Pension Fund Annual Report", True),
    # each has one of its own
    (("Council", "Pension Fund Committee"), "Annual Report", False),
    (("Cabinet", "Scrutiny Committee"), "Work Programme", False),
    (("Audit Committee", "Pension Fund Committee"), "Statement of Accounts", False),
    (("Cabinet", "Joint Crematorium Board"), "Budget Monitoring", False),
    (("Adult Care Scrutiny", "Children Scrutiny"), "Performance Report", False),
    (("Audit Committee", "Harbour Board"), "Risk Register", False),
]


@pytest.mark.parametrize(("committees", "title", "same"), TWINS)
def test_the_same_report_at_two_committees(
    committees: tuple[str, str], title: str, same: bool
) -> None:
    rows = items([row for each in committees for row in twice(each, title, f"{title} 2025")])
    links = link_items(rows)
    one, other = links[0].series, links[2].series
    assert one is not None
    assert other is not None
    assert one != other
    assert find_series_twins(rows, links) == ({one: (other,), other: (one,)} if same else {})


def test_one_committee_s_series_are_no_twins() -> None:
    rows = items(twice("Cabinet", "Harbour Dues", "Harbour Dues"))
    assert find_series_twins(rows, link_items(rows)) == {}


AGENDAS = [
    # titles of one agenda, restricted ones, pairs
    (["Sale of the Ropeworks", "Sale of the Ropeworks (Exempt)"], (), [(0, 1)]),
    (["Part 2: Sale of the Ropeworks", "Sale of the Ropeworks"], (), [(1, 0)]),
    (["Sale of the Ropeworks", "Sale of the Ropeworks"], (1,), [(0, 1)]),
    (
        ["Sale of the Ropeworks", "Exclusion of the Press and Public", "Sale of the Ropeworks"],
        (),
        [(0, 2)],
    ),
    # the exclusion is put first, as a standing item: the titles tell
    (
        ["Exclusion of the Public", "Sale of the Ropeworks", "Sale of the Ropeworks - Exempt"],
        (),
        [(1, 2)],
    ),
    (["Grants", "Grants"], (), []),
    (["Sale of the Ropeworks", "Sale of the Mill (Exempt)"], (), []),
    (["Sale of the Ropeworks - Exempt", "Sale of the Ropeworks - Exempt"], (), []),
]


@pytest.mark.parametrize(("titles", "restricted", "pairs"), AGENDAS)
def test_an_open_item_and_its_exempt_twin(
    titles: list[str], restricted: tuple[int, ...], pairs: list[tuple[int, int]]
) -> None:
    rows = items([("Cabinet", "2024-05-01", title) for title in titles], restricted)
    links = link_items(rows)
    assert find_exempt_twins(rows, links) == pairs
    assert all(links[one].series == links[other].series for one, other in pairs)


def test_another_meeting_s_exempt_item_is_no_twin() -> None:
    rows = items(twice("Cabinet", "Sale of the Ropeworks", "Sale of the Ropeworks (Exempt)"))
    assert find_exempt_twins(rows, link_items(rows)) == []
