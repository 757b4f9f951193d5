"""How small bodies print who came and what they did. Names are invented."""

import pytest

from nlp.annotations import Person
from nlp.pipeline import annotate


def people(text: str) -> dict[str, Person]:
    return {person.name: person for person in annotate(text).people}


def roles(text: str) -> dict[str, str | None]:
    return {name: person.role for name, person in people(text).items()}


def acts(text: str) -> dict[str, list[str]]:
    return {
        name: sorted({act.name for act in person.acts}) for name, person in people(text).items()
    }


def test_what_the_minutes_call_somebody_is_no_part_of_the_name() -> None:
    found = people("Present: Ann Marsh (AM), Buster Crabbe (BC)\n\nApologies: Rikki Vole (RV)\n")
    assert list(found) == ["Ann Marsh", "Buster Crabbe", "Rikki Vole"]
    assert list(people("Present: Cllrs Collier (J), Marsh (A)\n")) == ["Collier (J)", "Marsh (A)"]


OFFICIALS = """Officials in attendance:
Ms R Marsh, Equal Opportunities Officer, Office of the Chief Executive
Mr J Reed, Westland Biodiversity Officer
Ms M Hill, Chief Executive, Westland Opportunity Ltd
Chief Superintendent P Dale, Westland and Islands Divisional Commander, Police Scotland

1. Minutes
"""


def test_the_words_of_an_office_are_no_person() -> None:
    assert list(people(OFFICIALS)) == ["R Marsh", "J Reed", "M Hill", "P Dale"]
    assert (roles(OFFICIALS)["R Marsh"] or "").startswith("Equal Opportunities Officer")
    several = "Officers: Tarek Reed Director of Roads, Maren Hill Head of Parks\n\n1. Minutes"
    assert list(people(several)) == ["Tarek Reed", "Maren Hill"]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("2. Treasurer's Report\nMr Marsh reported a balance of £40.", None),
        ("REPORT FROM HILLSHIRE COUNTY COUNCIL\n\nMr Marsh stated that money was short.", None),
        ("Police Matters\nMr Marsh said that two bicycles were stolen.", None),
        ("The Treasurer, Mr Marsh, reported a balance of £40.", "Treasurer"),
        (
            "Corporate Director: Governance and Business, Mr Marsh, spoke.",
            "Governance and Business",
        ),
    ],
)
def test_an_items_title_is_no_office_of_whoever_speaks_below_it(text: str, role: str) -> None:
    found = roles(text)["Marsh"]
    assert found == role


FIRST_NAMES = """Present:
Ann Marsh (Chair)
In attendance:
Nancy Wilks
Mark Allard
1.0
2.0
WELCOME AND APOLOGIES
Ann welcomed everyone and invited everyone to introduce themselves.
"""


def test_a_list_ends_at_the_next_items_number() -> None:
    found = acts(FIRST_NAMES)
    assert found["Mark Allard"] == found["Nancy Wilks"] == ["present"]


@pytest.mark.parametrize(
    ("text", "name", "role", "did"),
    [
        ("Present - Chairman Cllr. H. Marsh, Cllrs. C. Reed, R. Hill.", "H. Marsh", "Chairman", 1),
        (
            "Present:\n\nChair:\n\nJohn Marsh\n\nCouncillors:\n\nIan Reed\n",
            "John Marsh",
            "Chair",
            1,
        ),
        (
            "Present: Ann Reed\n\nMinutes Secretary: Mary Hill\n",
            "Mary Hill",
            "Minutes Secretary",
            0,
        ),
    ],
)
def test_an_office_alone_before_its_bearer(text: str, name: str, role: str, did: int) -> None:
    assert roles(text)[name] == role
    assert acts(text)[name] == (["chaired", "present"] if did else ["present"])


def test_columns_run_together_part_two_people() -> None:
    found = people("Present: Brian Marsh (Chair), Glenys WilliamsPatrick Vole-Reed, David Hill\n")
    assert list(found) == ["Brian Marsh", "Glenys Williams", "Patrick Vole-Reed", "David Hill"]


def test_another_councils_letters_in_a_list_are_no_surname() -> None:
    found = people(
        "Westing Parish Council\nApologies: Cllrs Ray Marsh, Carol Reed and HDBC Cllr Al Hill."
    )
    assert list(found) == ["Ray Marsh", "Carol Reed", "Al Hill"]


def told(text: str) -> list[str]:
    return [resolution.text for resolution in annotate(text).resolutions]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a minute's number run together with its text
        (
            "23.006.It was resolved to buy a bench (No 2)\n23.007.It was resolved to sell the mower.",
            ["buy a bench (No 2)", "sell the mower."],
        ),
        # the next items of a text that runs on are no parts of what was moved
        (
            "The minutes were adopted as a true and accurate record. Proposed: Ann Marsh; seconded:"
            " Bo Reed. (1) Notice board. This was ordered. (2) It was agreed that the Chair will write.",
            ["The minutes were adopted as a true and accurate record.", "the Chair will write."],
        ),
        # an item's title, with `:-`, before what was done
        (
            "2). Election of Chairman:- Councillor Marsh was duly elected as Chair.",
            ["Councillor Marsh was duly elected as Chair."],
        ),
        (
            "3). Minutes of 1 May:- The minutes were agreed and signed.",
            ["The minutes were agreed and signed."],
        ),
        # a label within a paragraph
        (
            "Cllr Reed asked for a seat. Agreed: Cllr Reed to be given it.",
            ["Cllr Reed to be given it."],
        ),
        ("All agreed gate to be kept shut.", ["gate to be kept shut."]),
        # the title of minutes that were approved since
        ("WESTING COMMUNITY COUNCIL APPROVED MINUTES of MEETING 3rd June 2021 @ the BARN.", []),
    ],
)
def test_decisions_as_small_bodies_set_them(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_a_task_is_no_list_of_who_voted() -> None:
    assert annotate("Agreed: Cllr Marsh to be added to the mailing list.").votes == ()
    (vote,) = annotate("Agreed: Cllrs Marsh, Reed and Hill").votes
    assert vote.for_names == ("Marsh", "Reed", "Hill")


def test_amendments_in_passing_make_no_vote_on_an_amendment() -> None:
    text = (
        "Amendments to minutes are rare, hence it was unanimously agreed that drafts be pinned up."
    )
    (vote,) = annotate(text).votes
    assert vote.on != "amendment"


def test_what_a_body_proposes_is_no_motion() -> None:
    text = (
        "Proposed by Councillor Marsh, seconded by Alderman Reed,\nThat the Board takes up the"
        " works proposed by Mill Trust for the quay.\nOn a vote, six Members chose the amendment"
        " and three did not and it was declared carried."
    )
    (vote,) = annotate(text).votes
    assert (vote.mover, vote.seconder) == ("Marsh", "Reed")


def test_moved_by_nobody_named() -> None:
    (vote,) = annotate("PROPOSED, SECONDED and RESOLVED to buy a bench.").votes
    assert (vote.method, vote.outcome, vote.mover) == ("assent", "carried", None)
    assert annotate("RESOLVED to buy a bench.").votes == ()


def test_the_lord_mayor_moves_under_all_his_titles() -> None:
    text = (
        "Moved by the Right Honourable the Lord Mayor (Councillor Marsh), Seconded by the Deputy"
        " Lord Mayor (Councillor Reed) and Resolved - That the minutes be taken as read."
    )
    assert acts(text)["Marsh"] == ["moved"]


def test_a_member_listed_as_miss_is_the_councillor_of_that_name() -> None:
    text = "Westing Parish Council\nPresent: Mr A Marsh, Miss E Dale.\nCouncillor Dale spoke."
    assert acts(text)["E Dale"] == ["present", "spoke"]
    apart = "Miss E Dale, a resident, asked about the road. Councillor Dale replied."
    assert len(people(apart)) == 2


def test_initials_run_together_part_the_names_of_a_list() -> None:
    found = people("Present: P Marsh (Chairman) AA Reed D Hill R Dale C Vale\n")
    assert list(found) == ["P Marsh", "AA Reed", "D Hill", "R Dale", "C Vale"]


def test_accepted_apologies_are_those_who_sent_them() -> None:
    found = acts("RESOLVED to accept the apologies of Cllr Marsh and Cllr Reed.")
    assert found["Marsh"] == ["apologies"]


def test_an_office_in_capitals_is_no_name() -> None:
    assert not people("8. LETTER FROM THE DEPUTY PARISH CLERK.\n9. ELECTION OF DEPUTY TOWN MAYOR\n")


def test_a_first_name_at_a_lines_end_is_no_surname() -> None:
    text = (
        "Officials present:\n\nMr. Bo Hill, Director of Service, Mr. Tavo\nQuill, Senior Engineer,"
        " Ms. Ann Poole, Staff Officer.\n\nMr Quill explained the scheme.\n"
    )
    assert roles(text) == {
        "Bo Hill": "Director of Service",
        "Tavo Quill": "Senior Engineer",
        "Ann Poole": "Staff Officer",
    }
    rows = "Present: Cllr Marsh\nCllr Reed\nTrees, Hedges and Verges\nA bench was bought."
    assert list(people(rows)) == ["Marsh", "Reed"]
