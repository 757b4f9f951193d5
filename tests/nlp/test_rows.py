"""Rows of meeting pages and of printed minutes: which numbers open an item, and which do not."""

import time

import pytest

from nlp.pages.page import annotate_page, list_blocks


def items(text: str) -> list[tuple[str | None, str | None]]:
    return [(entry.item, entry.title) for entry in annotate_page(text)]


def page(*rows: str) -> str:
    return "\n\n".join(rows)


ROWS = {
    "nor are those beneath lists of names": (
        page("5.", "Lido", "Minutes:", "Marsh", "Reed", "4", "1", "The motion was carried."),
        [("5", "Lido")],
    ),
    "years behind a dash": (
        page(
            "Agenda and minutes",
            "CL61-23/24",
            "Apologies",
            "Minutes:",
            "None.",
            "CL62-23/24",
            "Thanks",
            "Minutes:",
            "Given.",
        ),
        [("CL61-23/24", "Apologies"), ("CL62-23/24", "Thanks")],
    ),
    "the figures of a vote are no rows": (
        page(
            "5.",
            "Nursery",
            "Minutes:",
            "The votes were:",
            "For",
            "6",
            "Against",
            "4",
            "Abstain",
            "1",
            "6.",
            "Thanks",
            "Minutes:",
            "None.",
        ),
        [("5", "Nursery"), ("6", "Thanks")],
    ),
    "numbers of one letter and few digits": (
        page("C1/23", "Election", "Minutes:", "Done.", "C2/23", "Thanks", "Minutes:", "Given."),
        [("C1/23", "Election"), ("C2/23", "Thanks")],
    ),
    "an excerpt's numbers jump": (
        page("2.", "Apologies", "Minutes:", "None.", "19.", "Motions", "Minutes:", "None."),
        [("2", "Apologies"), ("19", "Motions")],
    ),
    "letters before the number": (
        page(
            "CL2", "Election of Mayor", "Minutes:", "Done.", "CL9", "Thanks", "Minutes:", "Given."
        ),
        [("CL2", "Election of Mayor"), ("CL9", "Thanks")],
    ),
    "a letter and a blank before it": (
        page(
            "Agenda and minutes", "C 20/31", "Apologies", "None.", "C 20/32", "Interests", "None."
        ),
        [("C 20/31", "Apologies"), ("C 20/32", "Interests")],
    ),
    "a letter right before it": (
        page(
            "C23/48.", "Apologies", "Minutes:", "Done.", "C23/49.", "Interests", "Minutes:", "None."
        ),
        [("C23/48", "Apologies"), ("C23/49", "Interests")],
    ),
    "a colon behind it": (
        page(
            "PC34:", "Interests", "Minutes:", "None.", "PC39:", "Site visits", "Minutes:", "None."
        ),
        [("PC34", "Interests"), ("PC39", "Site visits")],
    ),
    "year and committee in the number": (
        page(
            "23/41/CNL", "Motions", "Minutes:", "None.", "23/42/CNL", "Petitions", "Minutes:", "1."
        ),
        [("23/41/CNL", "Motions"), ("23/42/CNL", "Petitions")],
    ),
    "a star before it": (
        page(
            "* 12", "Mobile Library", "Decision:", "Agreed.", "* 13", "Roads", "Minutes:", "Noted."
        ),
        [("12", "Mobile Library"), ("13", "Roads")],
    ),
    "the agenda's number behind the title": (
        page("41/19", "Apologies (Agenda item 2)", "Minutes:", "None.")
        + page("", "47/19", "Deferred (Agenda item 8)", "Minutes:", "None."),
        [("2", "Apologies"), ("8", "Deferred")],
    ),
    "parts of an item": (
        page("71.", "Motions", "Council had two.", "71a", "Swifts", "Minutes:", "Agreed.", "71b")
        + page("", "Kerbs", "Minutes:", "Lost."),
        [("71", "Motions"), ("71a", "Swifts"), ("71b", "Kerbs")],
    ),
    "the parts of a resolution are no rows": (
        page("8.", "Loan", "Minutes:", "RESOLVED", "8.1", "that the loan be approved;", "8.2")
        + page("", "that the terms be agreed.", "9.", "Roads", "Minutes:", "Noted."),
        [("8", "Loan"), ("9", "Roads")],
    ),
    "totals of a vote are no rows": (
        page(
            "3.",
            "Budget",
            "Minutes:",
            "For",
            "31",
            "Against",
            "7",
            "4.",
            "Roads",
            "Minutes:",
            "No.",
        ),
        [("3", "Budget"), ("4", "Roads")],
    ),
    "a table's number above the next item's is no row": (
        page(
            "148.",
            "Petitions",
            "Minutes:",
            "Save Our Baths",
            "671",
            "150.",
            "Tax",
            "Minutes:",
            "No.",
        ),
        [("148", "Petitions"), ("150", "Tax")],
    ),
    "a row of a table of interests is no row": (
        page("23/41/CNL", "Motions", "Minutes:", "None.", "23/42/CNL", "Interests", "Minutes:")
        + page("", "Councillor Marsh", "23/43/CNL", "Personal - Council tenant."),
        [("23/41/CNL", "Motions"), ("23/42/CNL", "Interests")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), ROWS.values(), ids=ROWS.keys())
def test_rows(text: str, expected: list[tuple[str, str]]) -> None:
    assert items(text) == expected


def test_a_row_before_the_first_number_is_an_entry_of_its_own() -> None:
    text = page(
        "Agenda and minutes",
        "Schools Panel - Wednesday, 6th November, 2019 1.30 pm",
        "Venue: County Hall",
        "Items\nNo. Item",
        "Councillor Bernard Dale replaced Councillor Moss for this meeting only.",
        *("1.", "Apologies", "Minutes:", "None."),
    )
    first, second = annotate_page(text)
    assert (first.date, first.committee, first.item) == ("2019-11-06", "Schools Panel", None)
    assert [p.name for p in first.annotations.people] == ["Bernard Dale", "Moss"]
    assert second.item == "1"


@pytest.mark.parametrize("prefix", ["", "12. | "])
def test_rows_of_a_page_flattened_to_a_table(prefix: str) -> None:
    text = (
        f"No. | Item |\n---|---|\n{prefix}Minutes To agree the minutes of 16 March 2021. Minutes: "
        "AGREED that the minutes of 16 March 2021 be signed. |\nNotice of Motion Minutes: Councillor "
        "Ann Marsh moved it.\nCouncillor | For | Against |\nAnn Marsh | X | |\nIt was carried. |"
    )
    first, second = annotate_page(text)
    assert (first.date, first.item, first.title) == (None, prefix[:2] or None, "Minutes")
    assert (second.item, second.title) == (None, "Notice of Motion")
    assert [r.verb for r in first.annotations.resolutions] == ["confirm_minutes"]
    assert [p.name for p in second.annotations.people] == ["Ann Marsh"]


def test_rows_of_a_table_whose_bars_are_lost() -> None:
    text = (
        "Chair's Announcements Additional documents: Minutes: The Chair welcomed all.\n"
        "Roads Plan Report to follow. Additional documents:\n"
        "Minutes: (Councillor Marsh spoke to this item)\nThe Committee considered the plan.\n"
        "Mill Plan Additional documents: Decision: That the mill be let. Minutes: It was wet."
    )
    assert items(text) == [
        (None, "Chair's Announcements"),
        (None, "Roads Plan"),
        (None, "Mill Plan"),
    ]


def test_a_row_that_no_bar_closes_ends_where_the_next_has_its_minutes() -> None:
    text = (
        "No. | Item |\nINTERESTS Members are invited to disclose any.\n"
        "They may do so later. Minutes: There were none.\n"
        "MINUTES 12 MAY To approve them. Minutes: They were agreed as a true record.\n"
        "MILL LANE Report attached. Minutes: The Committee visited the mill. |"
    )
    assert [title for _, title in items(text)] == ["INTERESTS", "MINUTES 12 MAY", "MILL LANE"]


def test_a_title_of_an_item_s_page_that_ends_with_a_stop() -> None:
    text = "Agenda item\n\nPetition on Parking in Mill Lane.\n\nMinutes:\n\nIt was heard."
    told = "Agenda item\n\nThe petition was heard.\n\nMinutes:\n\nIt was noted."
    assert items(text) == [(None, "Petition on Parking in Mill Lane.")]
    assert items(told) == [(None, None)]


def test_an_empty_cell_is_no_row_and_a_row_may_have_no_title() -> None:
    text = (
        "No. | Item |\n---|---|\nApologies Minutes: None. |\n|\nMinutes: The minutes of 16 March "
        "were agreed. |\n|\nFees PDF 20 KB Minutes: RESOLVED that the fees be approved. |\n|\n"
    )
    assert [each.title for each in annotate_page(text)] == ["Apologies", None, "Fees"]


def test_a_number_title_and_minutes_on_one_line_open_a_row() -> None:
    text = (
        "No. | Item |\n41/23/24 To elect a Vice Chairman. Minutes: It was proposed by Cllr Reed.\n"
        "RESOLVED to appoint Cllr Hill.\n46/23/24 To hear of the hall. Minutes: The Clerk spoke.\n"
        "1. To mend it;\n22/0146 was noted.\n"
    )
    assert items(text) == [
        ("41/23/24", "To elect a Vice Chairman"),
        ("46/23/24", "To hear of the hall"),
    ]


BARE = """Agenda and minutes

Venue: Town Hall

No. Item


Cllrs Ms Marsh and Hill.


Minutes pdf icon PDF 153 KB

To confirm the minutes of 16 October 2017.


That the minutes of 16 October 2017 be signed as a correct record.


Declarations of Interest


Cllr Reed declared an interest in the report of the Cabinet.


Report of the Cabinet pdf icon PDF 88 KB


Item 1 - Council Tax


Cllr Wade moved an amendment. Cllr Mrs Hoggart seconded it.


Upon a vote the amendment was lost.
"""


def test_rows_whose_numbers_and_labels_a_copy_lost() -> None:
    found = [(m.date, m.item, m.title) for m in annotate_page(BARE)]
    assert found == [
        (None, None, None),
        (None, None, "Minutes"),
        (None, None, "Declarations of Interest"),
        (None, None, "Report of the Cabinet"),
    ]
    decided = [[r.verb for r in m.annotations.resolutions] for m in annotate_page(BARE)]
    assert decided == [[], ["confirm_minutes"], [], []]


@pytest.mark.parametrize(
    "text",
    [
        BARE.replace(" pdf icon PDF 153 KB", "").replace(" pdf icon PDF 88 KB", ""),
        BARE.replace("\n\n\n", "\n\n"),
        BARE.replace("Declarations of Interest", "Roads and bridges"),
    ],
    ids=["no papers", "no gaps", "too few titles"],
)
def test_a_page_that_could_be_anything_is_one_entry(text: str) -> None:
    assert len(annotate_page(text)) == 1


UNNUMBERED = """Agenda and minutes

Venue: Town Hall

No. Item


Fire Evacuation Procedure

The Chairman will say how to leave.


The Chairman told those present how to leave.


Minutes

To approve the minutes of 16 October 2017.


The minutes of 16 October 2017 were taken as read.


Hedges in Mill Lane

To consider the report of the Director.


Motion


Cllr Wade moved that they be cut.


2.4 REFERENCE NO - 18/501902/FULL Chapel Farm


Resolved: That the application be deferred.


Notice of Motion - Water Quality, Proposed by Cllr Wade


Cllr Wade withdrew it.
"""


def test_rows_without_numbers_known_by_what_stands_below_them() -> None:
    found = [(m.item, m.title) for m in annotate_page(UNNUMBERED)]
    assert found == [
        (None, "Fire Evacuation Procedure"),
        (None, "Minutes"),
        (None, "Hedges in Mill Lane"),
        ("2.4", "REFERENCE NO - 18/501902/FULL Chapel Farm"),
        (None, "Notice of Motion - Water Quality, Proposed by Cllr Wade"),
    ]


STOPPED = """Agenda and minutes

County Council - Wednesday, 16 May 2018 2.00 pm

Contact: Mia Vole - Tel: 01632 960037  Email:

No. Item



To elect a Chairman.


It was moved by Mr Marsh, seconded by Mr Reed and carried:-


To elect Mrs Hill.


Chairman's Announcements.


Mr Percy Dale


It was with sadness that the Chairman told of his death.


Minutes. pdf icon PDF 170 KB


To confirm the minutes of 21 February 2018.


Minutes approved.


Declarations of Interest.


Apologies from Councillor Cole.


There were no declarations of interest.


To receive details of any Member who comes in place of another.


RESOLVED:


To receive the report.


To note the plan.


RESOLVED


To consider the plan.
"""


def test_rows_without_numbers_whose_titles_end_with_a_stop_or_were_lost() -> None:
    assert [m.title for m in annotate_page(STOPPED)] == [
        None,
        "To elect a Chairman.",
        "Chairman's Announcements.",
        "Minutes.",
        "Declarations of Interest.",
        "To receive details of any Member who comes in place of another.",
    ]


WIDE = """No. Item



Apologies for Absence


Cllr Cole.



Minutes


These were agreed.


Amendment


It was lost.



Cricket Club Lease


It was agreed.



Mr A Marsh


He spoke.



Declarations of Interest


None.
"""


def test_plain_titles_where_more_blank_lines_part_rows_than_texts() -> None:
    assert [m.title for m in annotate_page(WIDE)] == [
        "Apologies for Absence",
        "Minutes",
        "Cricket Club Lease",
        "Declarations of Interest",
    ]


def test_titles_that_end_with_a_stop_count_below_the_head_of_the_rows_alone() -> None:
    assert len(annotate_page(STOPPED.replace("No. Item\n", ""))) == 1


ATTENDED = """Aldermoor City Council
Councillors:
51
Meeting
Cabinet
Meeting Attendees
Councillor Ann Marsh photo
Leader
Councillor Ann Marsh

Present, as expected

View Profile
Agenda
8
Quarter 2 Outturn
Report of the Leader.
Minutes
Decision Made: (CAB 24/25 46977)
(i) Note the forecast.
(ii) Approve the use of the reserve.
9
Ferry Lease
Minutes
Decision Made: (CAB 24/25 46981)
That the lease be granted.
"""


def test_rows_below_a_page_s_attendees() -> None:
    found = [(m.item, m.title) for m in annotate_page(ATTENDED)]
    assert found[1:] == [("8", "Quarter 2 Outturn"), ("9", "Ferry Lease")]
    head = annotate_page(ATTENDED)[0].annotations
    assert [person.name for person in head.people] == ["Ann Marsh"]  # no `View Profile`


def test_an_agenda_below_attendees_of_which_nothing_is_told_is_one_entry() -> None:
    text = ATTENDED.replace("Minutes\n", "").replace("Decision Made", "Reference")
    assert len(annotate_page(text)) == 1


def test_a_title_in_capitals_with_its_minutes_opens_a_row_of_a_table() -> None:
    text = (
        "Agenda and minutes\nNo. | Item | |\n---|---|---|\nAgenda Order\nThe order was changed.\n"
        "URGENT MOTION ON BINS Minutes: Cllr Wade moved it.\nThis Council resolves to wait. |\n||\n"
        "PETITIONS To receive petitions. Decision: One was noted.\nAction by: HEAD OF LAW (P. Wade) Minutes: "
        "One was noted. |\n"
    )
    assert [m.title for m in annotate_page(text)] == [
        "Agenda Order",
        "URGENT MOTION ON BINS",
        "PETITIONS",
    ]


def test_rows_that_no_blank_line_parts_below_their_head() -> None:
    text = (
        "Fire Authority\nAgenda Items\nApologies for Absence\nTo receive any apologies.\nDeclarations of "
        "Interest (if any)\nThis item allows any Councillor to declare an interest.\nNone were declared.\n"
        "Budget 2015/16\nTo consider the report of the Treasurer.\nThe sum was £12\nRESOLVED that it be "
        "approved.\n"
    )
    assert [m.title for m in annotate_page(text)] == [
        "Apologies for Absence",
        "Declarations of Interest (if any)",
        "Budget 2015/16",
    ]


def test_rows_without_numbers_below_the_meeting_s_name_alone() -> None:
    text = (
        "Westmoor Panel - Friday, 3rd June, 2016 10.00 am\n\nCllr Hill sent apologies.\n\n\nAppointment of "
        "Chair\n\nTo appoint a Chair.\n\n\nThat Mr Reed be elected.\n\n\nCode of Conduct - Declaration of "
        "Interests. Relevant Authorities Regulations 2012\n\nMembers are reminded of it.\n\n\nNone came.\n\n\n"
        "Minutes of Previous Meeting pdf icon PDF 208 KB\n\nTo approve the minutes.\n"
    )
    assert [(m.date, m.committee, m.title) for m in annotate_page(text)] == [
        ("2016-06-03", "Westmoor Panel", None),
        ("2016-06-03", "Westmoor Panel", "Appointment of Chair"),
        (
            "2016-06-03",
            "Westmoor Panel",
            "Code of Conduct - Declaration of Interests. Relevant Authorities Regulations 2012",
        ),
        ("2016-06-03", "Westmoor Panel", "Minutes of Previous Meeting"),
    ]


def test_when_an_item_is_to_begin_is_no_row() -> None:
    text = page(
        "Meeting documents",
        "Items\nNo. Item",
        *("5.00pm", "1.", "Election of Chairman", "Minutes:", "Mr Reed was elected."),
        *("5.15pm", "2.", "Bus shelter", "Minutes:", "Noted."),
    )
    assert [m.item for m in annotate_page(text)] == ["1", "2"]


def test_rows_of_a_page_in_welsh() -> None:
    text = page(
        "Rhaglen a chofnodion",
        "Cyngor Sir - Dydd Iau, 9fed Hydref, 2014 2.00 o'r gloch",
        "Eitemau\nRhif. Eitem",
        *("1.", "Cofnodion pdf eicon PDF 281 KB", "Dogfennau ychwanegol:", "Cofnodion:", "Iawn."),
        *("2.", "Datganiad o Ddiddordeb", "Cofnodion:", "Ni wnaed unrhyw ddatganiadau."),
    )
    assert [(m.item, m.title) for m in annotate_page(text)] == [
        ("1", "Cofnodion"),
        ("2", "Datganiad o Ddiddordeb"),
    ]


PRINTED = page(
    "MINUTES",
    "OF THE MEETING OF THE DISTRICT OF WESTBURY HELD ON 4TH JULY, 2018.",
    "PRESENT:",
    "Councillors Marsh, Reed and Dale.",
    "OFFICIALS IN ATTENDANCE:",
    "Executive Engineer, Roads (Mr. P. Hill).",
    *("1.", "Adoption of Minutes", "Proposed by: Councillor Reed", "2.", "Roads", "Noted."),
)


def test_those_present_above_the_first_number_are_an_entry_of_their_own() -> None:
    first, second, _ = annotate_page(PRINTED)
    people = [(p.name, p.kind, [act.name for act in p.acts]) for p in first.annotations.people]
    assert people == [
        ("Marsh", "councillor", ["present"]),
        ("Reed", "councillor", ["present"]),
        ("Dale", "councillor", ["present"]),
        ("P. Hill", "officer", ["present"]),
    ]
    assert (first.item, first.date, second.date) == (None, "2018-07-04", "2018-07-04")
    assert [entry.item for entry in annotate_page(PRINTED)] == [None, "1", "2"]


def test_a_heading_that_tells_of_nobody_is_no_entry() -> None:
    bare = PRINTED.replace("PRESENT:", "Venue:").replace("IN ATTENDANCE", "TO CONTACT")
    assert [entry.item for entry in annotate_page(bare)] == ["1", "2"]


def test_a_page_below_its_site_s_menu() -> None:
    menu = "\n".join(f"  • {word}" for word in ("Calendar", "Decisions", "Meetings", "Library") * 4)
    text = (
        f"{menu}\n  • Agenda item\n\n    WAITING TIMES\n\n    • Meeting of Homes and Health Panel "
        "(North), Thursday, 4 July 2019 7:00 pm (Item 17.)\n\n    Minutes:\n\n    Noted."
    )
    (entry,) = annotate_page(text)
    assert (entry.date, entry.committee, entry.item, entry.title) == (
        "2019-07-04",
        "Homes and Health Panel (North)",
        "17",
        "WAITING TIMES",
    )


def test_a_table_s_rows_without_its_head_and_with_rules_between() -> None:
    text = (
        "Declarations of Interest\nNone were made.\nAdditional documents: Minutes: None. |\n"
        "|||||\nCare Contract PDF 61 KB Additional documents:\nMinutes: It was agreed to award it. |"
        "\n|||||"
    )
    assert [title for _, title in items(text)] == ["Declarations of Interest", "Care Contract"]
    assert len(items(text.replace("Minutes:", "Notes:"))) == 1


def test_the_meeting_on_two_lines_above_the_rows() -> None:
    text = page(
        "Agenda and minutes",
        "Extraordinary General Meeting, National Park Authority\nFriday, 24th January, 2020 10.00 am",
        "Venue: Town Hall",
        "No. Item",
        *("1.", "Apologies", "Minutes:", "None."),
    )
    (entry,) = annotate_page(text)
    assert (entry.date, entry.committee) == ("2020-01-24", "National Park Authority")


def test_printed_minutes_with_the_agenda_number_behind_the_title() -> None:
    text = (
        "OLDBURY BOROUGH COUNCIL\nLICENSING COMMITTEE\nMinutes of the meeting held on 6 May 2025\n"
        "275. Taxi Fares (Item 6)\nMr Marsh spoke, as told at the last meeting (Item 4)\n"
        "276. Review of the\nStatement of Policy (Item 7)\nNoted."
    )
    found = [(m.date, m.committee, m.minute, m.item, m.title) for m in annotate_page(text)]
    assert found == [
        ("2025-05-06", "LICENSING COMMITTEE", "275", "6", "Taxi Fares"),
        ("2025-05-06", "LICENSING COMMITTEE", "276", "7", "Review of the Statement of Policy"),
    ]


def test_a_row_s_minutes_that_open_with_its_number_and_the_year() -> None:
    text = page(
        "Agenda and minutes",
        "Council - Tuesday, 4th June, 2024 2.30 pm",
        "Items",
        "No. Item",
        *("CM 7", "Salt bins", "Minutes:", "CM 7/24", "RESOLVED that two be bought."),
        *("CM 8", "Hedges", "Minutes:", "CM 8/24", "RESOLVED that they be cut in May."),
    )
    found = [(m.item, m.title, len(m.annotations.resolutions)) for m in annotate_page(text)]
    assert found == [("CM 7", "Salt bins", 1), ("CM 8", "Hedges", 1)]


def test_a_page_cut_behind_its_second_heading_is_one_entry() -> None:
    text = page("1.", "Bins", "Minutes:", "2.", "Salt", "Minutes:", "MINUTES")
    assert len(annotate_page(text)) == 1


HOSTILE = {
    "falling numbers": "\n".join(f"{n}\nx" for n in range(9999, 0, -1)) * 5,
    "rising numbers": "Minutes:\n" + "\n".join(f"{n}.\nTitle" for n in range(9999)) * 5,
    "bars": "No. | Item |\n" + "| " * 400_000,
    "listed decisions": "01/01/2020 - a ref: 1\n" * 20_000,
    "item numbers": "1. a (Item 2)\n" * 20_000,
    "one long line of heads": "Minutes of the meeting of the " * 30_000,
    "voting records": "Voting record\n" + "Council, Monday 1st June 2020\nItem: a\n" * 10_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_time_is_bounded(text: str) -> None:
    start = time.process_time()
    assert list_blocks(text)
    assert time.process_time() - start < 5
