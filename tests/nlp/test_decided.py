"""Pages of decisions: who decided when, and which of them are bodies."""

import pytest

from nlp.pages.page import annotate_page

LIST = """Decisions

Decisions published

07/10/2019 - Closure of Lawn Way ref: 720    Recommendations Approved

Decision maker: Cabinet

Made at meeting: 07/10/2019 - Cabinet

Decision published: 08/10/2019

Effective from: 07/10/2019

Decision:

RESOLVED that the middle of Lawn Way be closed to vehicles.

Lead officer: Pauline Crale

03/10/2019 - Hedge cutting ref: 722    Recommendations Approved

Decision maker: Director of Housing and Assets

Decision published: 14/10/2019

Effective from: 03/10/2019

Decision:

The works were awarded.
"""


def test_a_list_of_decisions_has_an_entry_a_decision() -> None:
    found = [(m.date, m.committee, m.title) for m in annotate_page(LIST)]
    assert found == [
        ("2019-10-07", "Cabinet", "Closure of Lawn Way"),
        ("2019-10-03", None, "Hedge cutting"),
    ]
    first, second = annotate_page(LIST)
    assert [r.text for r in first.annotations.resolutions] == [
        "the middle of Lawn Way be closed to vehicles."
    ]
    assert [p.name for p in first.annotations.people] == ["Pauline Crale"]
    assert second.annotations.people == ()


@pytest.mark.parametrize(
    ("maker", "body"),
    [
        ("Cabinet", "Cabinet"),
        ("Planning and Licensing Committee", "Planning and Licensing Committee"),
        ("Executive Member Decision Session", "Executive Member Decision Session"),
        ("Executive Director of Place", None),
        ("Head of Paid Service", None),
        ("Cabinet Member for Transport", None),
        ("Leader of the Council", None),
        ("Councillor Ann Marsh", None),
    ],
)
def test_an_office_is_no_committee(maker: str, body: str | None) -> None:
    text = (
        f"Decision details\n\nDecision details\n\nGrass cutting\n\nDecision Maker: {maker}\n\n"
        "Decision status: Recommendations Approved\n\nDecision:\n\nThe terms were agreed.\n\n"
        "Date of decision: 02/10/2017"
    )
    (entry,) = annotate_page(text)
    assert (entry.date, entry.committee, entry.title) == ("2017-10-02", body, "Grass cutting")


def test_a_voting_record_has_an_entry_an_item_and_its_meeting() -> None:
    text = (
        "Voting record\n\n Online Meeting - Planning Panel, Wednesday, 7th August, 2024 2.00 pm\n\n"
        "Item: Minutes\n\nResolution status:Carried\n\nVoting\nCouncillorVote\nRoley Hunt Abstain\n\n"
        "Item: The Lodge\n\nResolution status:Carried\n\nVoting\nCouncillorVote\nRoley Hunt For\n\n"
        " Council, Wednesday, 31st July, 2024 6.00 pm\n\nItem: Plans\n\nResolution status:Lost"
    )
    found = [(m.date, m.committee, m.title) for m in annotate_page(text)]
    assert found == [
        ("2024-08-07", "Planning Panel", "Minutes"),
        ("2024-08-07", "Planning Panel", "The Lodge"),
        ("2024-07-31", "Council", "Plans"),
    ]


def test_labels_followed_by_a_dash() -> None:
    text = (
        "Meeting documents\n\nReference Number :-3127\nDate :-2016/11/18\nDecision Maker :-Cabinet\n"
        "Subject of Decision :-Beach huts\nDecision :-That the huts be let from 1 April 2017."
    )
    (entry,) = annotate_page(text)
    assert (entry.date, entry.committee) == ("2016-11-18", "Cabinet")


@pytest.mark.parametrize(("maker", "body"), [("Cabinet", "Cabinet"), ("Head of Roads", None)])
def test_an_issue_still_to_be_decided(maker: str, body: str | None) -> None:
    text = (
        "Issue details\n\nBus services\n\nDecision type: Key\n\nDecision status: For Determination\n\n"
        f"Decision due: 27 February 2020 by {maker}"
    )
    (entry,) = annotate_page(text)
    assert (entry.date, entry.committee, entry.title) == (None, body, "Bus services")


def test_the_number_before_a_title_is_the_item_s_if_its_papers_say_so() -> None:
    text = (
        "87 School Transport PDF 412 KB\n\nAdditional documents:\n\n- Appendix 1 , item 87 PDF 1 MB\n\n"
        "Minutes:\n\nNoted."
    )
    assert [(e.item, e.title) for e in annotate_page(text)] == [("87", "School Transport")]
    other = text.replace(", item 87", ", item 12")
    assert [e.item for e in annotate_page(other)] == [None]


def test_the_agenda_s_number_in_brackets_behind_the_title_of_an_item_s_page() -> None:
    text = "Agenda item\n\nFlood walls (Agenda item 6)\n\nMinutes:\n\nThe report was noted."
    assert [(e.item, e.title) for e in annotate_page(text)] == [("6", "Flood walls")]


def test_a_list_dates_a_decision_by_its_meeting_not_by_its_publication() -> None:
    text = (
        "Decisions published\n\n17/06/2021 - Mill Yard ref: 3715    Recommendations Approved\n\n"
        "Decision Maker: Planning Committee\n\nMade at meeting: 15/06/2021 - Planning Committee\n\n"
        "Decision:\n\nItem deferred."
    )
    assert [(e.date, e.committee) for e in annotate_page(text)] == [
        ("2021-06-15", "Planning Committee")
    ]
