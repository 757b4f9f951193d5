"""What excerpts of councils' pages print: people, decisions and votes, beside what only looks so.

Tables as in tests/nlp/people.py and decisions.py. All names and matters are invented.
"""

import pytest

from nlp.minute_numbers import list_minutes
from nlp.pages.page import annotate_page
from tests.nlp.decisions import decided_on_page
from tests.nlp.people import list_people, rows_of

PEOPLE = r"""
Present: Ned Marsh (Chair), Will Hill, Clive Reed => Clive Reed: councillor | - | present; Ned Marsh: councillor | Chair | chaired present; Will Hill: councillor | - | present
The Panel noted the apologies of Appointed Members Cath Marsh and Rob Reed. => Cath Marsh: councillor | - | apologies; Rob Reed: councillor | - | apologies
The minutes of 4 May were agreed, subject to the inclusion of the apologies of Councillor Marsh. => Marsh: councillor | - | mentioned
20. To accept apologies for absence.\nCllr K Marsh and Cllr C Reed. => C Reed: councillor | - | apologies; K Marsh: councillor | - | apologies
3. To receive and approve apologies for absence\nCllr K Marsh. => K Marsh: councillor | - | apologies
No update had come. Debbie Marsh seconded that view. => Debbie Marsh: public | - | spoke
It was agreed, proposed by Councillor Reed, and Debbie Marsh seconded the motion. => Debbie Marsh: councillor | - | seconded; Reed: councillor | - | moved
Proposer T Marsh\nSeconded by J. Reed\nP. Hill objected to the proposal. => J. Reed: councillor | - | seconded; P. Hill: public | - | spoke; T Marsh: councillor | - | moved
The Vice Chairman T. Marsh acted as Chairman. => T. Marsh: councillor | Vice Chairman | chaired
Councillor Marsh and Bo Reed attended the national conference on fire doors held on 21 March. => Bo Reed: public | - | mentioned; Marsh: councillor | - | mentioned
Councillor Marsh attended the meeting. => Marsh: councillor | - | present
Two reports were tabled at the meeting by Joan Marsh, Interim Service Lead - Piers (following the vote they were pinned up). => Joan Marsh: officer | Interim Service Lead - Piers | presented
In attendance:\n\nMr K Marsh, Property Manager (Estates), Infrastructure Service\nMr L Reed, Manager (North), Roads => K Marsh: officer | Property Manager (Estates) | present; L Reed: officer | Manager (North) | present
Councillor Reed advised that it should be Councillor K Hill and not Councillor N R Marsh as detailed. => K Hill: councillor | - | mentioned; N R Marsh: councillor | - | mentioned; Reed: councillor | - | spoke
An amendment was proposed by Mr A V Marsham and seconded by Mr R Reed.\n\nA further one was moved by Mr A V Marsh => A V Marsham: councillor | - | moved; R Reed: councillor | - | seconded
An amendment was proposed by Mr A V Marsham and seconded by Mr R Reed.\n\nA further one was moved by Mr A V Marsh. => A V Marsh: councillor | - | moved; A V Marsham: councillor | - | moved; R Reed: councillor | - | seconded
The Deputy Head of Harbour Services in presenting the chart said that it was new. =>
PRESENT: Cllr A Marsh (Mayor) Cllr B Hill Cllr B V Hill APOLOGIES: Cllr J Reed County Cllr A Dale The Town Clerk and Deputy Town Clerk also came. => A Dale: councillor | County Cllr | apologies; A Marsh: councillor | Mayor | chaired present; B Hill: councillor | - | present; B V Hill: councillor | - | present; J Reed: councillor | - | apologies
Councillor B V Hill spoke. Councillor B Hill replied. => B V Hill: councillor | - | spoke
Ann Marsh has joined the Forum, in place of Bo Reed. => Ann Marsh: public | - | mentioned; Bo Reed: public | - | mentioned
Councillor Marsh joined the meeting in place of Councillor Reed. => Marsh: councillor | - | present substitute; Reed: councillor | - | absent
Councillor Marsh, having seconded the proposal, referred to the cut. => Marsh: councillor | - | seconded spoke
Councillor Marsh, Chairman of the Finance Committee, put the recommendations as printed overleaf. This was duly seconded. => Marsh: councillor | Chairman of the Finance Committee | moved
Councillor Marsh put the recommendations of the review to good use. => Marsh: councillor | - | mentioned
Presiding P McMarsh\n\nOther Members Present T J Reed J Hill => J Hill: councillor | - | present; P McMarsh: councillor | - | chaired present; T J Reed: councillor | - | present
The Convener took the opportunity to welcome Ann Marsh, the newly appointed Head of Ferries to the meeting. => Ann Marsh: officer | Head of Ferries | present
Councillor Reed wished both Ann Marsh and Jo Hill well in the games, noting the trials. => Ann Marsh: public | - | mentioned; Jo Hill: public | - | mentioned; Reed: councillor | - | spoke
The Chairman noted that Dr Tess Marsh would soon be leaving and thanked her on behalf of all. => Tess Marsh: public | - | mentioned
Councillor Marsh would be leaving and thanked the Committee. => Marsh: councillor | - | spoke
Present:\n\nMr J Marsh (Chair), Mrs C Hill\n\nReligious Representatives:\n\nMs S Reed => C Hill: councillor | - | present; J Marsh: councillor | Chair | chaired present; S Reed: other | - | present
Substitute Members\n\nCllr A Marsh – substitute for Cllr Reed\nCllr B Hill – substitute for Cllr J Dale (Chairman) => A Marsh: councillor | - | substitute; B Hill: councillor | - | substitute; J Dale: councillor | Chairman | absent; Reed: councillor | - | absent
Councillor Sir Ray Marsh had been honoured. The Mayor congratulated Sir Ray. => Ray Marsh: councillor | - | mentioned
Attendees\nCllr Ann Marsh (Chair), Cllr Bo Reed\nAbsences\nCllr Hill and Cllr Dale\nMeeting commenced at 6.30pm => Ann Marsh: councillor | Chair | chaired present; Bo Reed: councillor | - | present; Dale: councillor | - | absent; Hill: councillor | - | absent
RESOLVED that Councillor A. Marsh be and is hereby elected Deputy Mayor for the ensuing year. => A. Marsh: councillor | Deputy Mayor | appointed
The Clerk recorded the meeting for the Council & Cllr Alex Marsh Admin Office => Alex Marsh: councillor | - | mentioned
"""

DECIDED = [
    # the same words close one item and the next
    (
        "Agenda item|PANELS|Minutes:|Roads Panel|Councillor Marsh introduced the minutes.|The Board noted and AGREED the recommendations before it.|Parks Panel|Councillor Reed introduced the minutes.|The Board noted and AGREED the recommendations before it.",
        ["agree/resolved/0: The Board noted and AGREED the recommendations before it."] * 2,
    ),
    # a motion goes on to another body
    (
        "Agenda item|Notice of Motion|Minutes:|The motion was moved by Councillor Marsh and seconded by Councillor Reed and referred to the Executive on 4 May in accordance with Standing Order 9.",
        ["refer/resolved/0: The motion was moved by Councillor Marsh and seconded by Councillor Reed and referred to the Executive on 4 May in accordance with Standing Order 9."],
    ),
    (
        "Agenda item|Notice of Motion|Minutes:|In accordance with Standing Order 11, the motion stood referred to the Roads Committee without debate.",
        ["refer/resolved/0: In accordance with Standing Order 11, the motion stood referred to the Roads Committee without debate."],
    ),
    # recommended to another body, what is recommended beneath
    (
        "Decision details|Decision Maker: Cabinet|Decisions:|The Members voted, and this resolution was made:|RECOMMENDED TO COUNCIL|That all berths in column four as amended be agreed.",
        ["recommend/recommended/0: That all berths in column four as amended be agreed."],
    ),
    # what was put to the meeting
    (
        "The Clerk spoke.|Councillor Marsh proposed that the quorum be three Members. Councillor Reed seconded the proposal. The Chairperson put this to the Members, and this was duly agreed.|The meeting closed at nine.",
        ["agree/resolved/0: the quorum be three Members."],
    ),
    # a list beneath the recommendations that were agreed
    (
        "The Chairperson next moved the recommendations as printed, subject to that, and these were duly agreed.|(i) that all appointments to crews in Annex 7 be confirmed;|(ii) That those appointed to steer a crew report to the Council.",
        ["appoint/resolved/2: (i) that all appointments to crews in Annex 7 be confirmed; (ii) That those appointed to steer a crew report to the Council."],
    ),
    # minutes agreed, who moved it in the midst
    (
        "22. Minutes of 18 May|Cllr Hill was added to those present. / Proposed as a true record by Cllr Marsh seconded by Cllr Reed and unanimously approved.",
        ["confirm_minutes/resolved/0: Proposed as a true record by Cllr Marsh seconded by Cllr Reed and unanimously approved."],
    ),
    # a minute numbered within another
    (
        "512 ALLOTMENTS PANEL (For members of the Panel alone) / 512.1 The Minutes of the Allotments Panel of 3 March were APPROVED.",
        ["confirm_minutes/resolved/0: The Minutes of the Allotments Panel of 3 March were APPROVED."],
    ),
    # a bar ends the row, and no decision
    (
        "No. ¦ Item ¦ / Minutes Minutes: RESOLVED that the minutes of 16 March be agreed. ¦ / Matters arising Minutes: None. ¦",
        ["confirm_minutes/resolved/0: the minutes of 16 March be agreed."],
    ),
    # what offices said of it, above the list of what was decided
    (
        "Decision Maker: Cabinet / Decision status: Recommendations Approved / Is Key decision?: Yes / The Director of Roads told Members of the process. / The Deputy Leader also referred to fairs held in towns. / 1. To note the success of the year. / 2. To endorse the process. / 3. To instruct the Head of Roads to tell the chairs. / Date of decision: 18/10/2018",
        ["endorse/resolved/3: 1. To note the success of the year. 2. To endorse the process. 3. To instruct the Head of Roads to tell the chairs."],
    ),
    # moved and lost, under Decisions
    (
        "Decision details|Minutes|Decision Maker: Council|Decisions:|Consideration was given to a draft of 1 July.|Councillor Marsh moved that the minutes be amended so as to leave out the second line.|The motion was seconded by Councillor Reed.|When hands were counted, the motion was declared LOST.|Councillor Hill asked for the rules.",
        ["reject/lost/0: the minutes be amended so as to leave out the second line."],
    ),
    # a group's motion that was carried, another's amendment that was not
    (
        "Agenda item|Rules|Minutes:|The proposals sought to save time.|Motion on behalf of the Town Group|That the new rules be adopted and printed at once.|Amendment on behalf of the Village Group|That all the new rules be replaced by a review of the old.|After an hour, the amendment on behalf of the Village Group was NOT CARRIED by 17 votes to 12 and the motion on behalf of the Town Group was CARRIED by 16 votes to 13.",
        ["adopt/resolved/0: That the new rules be adopted and printed at once."],
    ),
    # what the decision was to be, in two parts, and what it was, all labels lost
    (
        "Decision details‖Parking‖Decision Maker: Cabinet Member / Is Key decision?: No / Is subject to call in?: Yes‖‖1. To seek approval of a policy on verges.‖1. To seek agreement of a scheme.‖‖(1) That the policy on verges be approved;|(2) That the scheme of delegation be approved.|Reason(s) for the Decision(s):|Lanes are narrow.|Date of decision: 26/11/2024",
        ["approve/resolved/2: (1) That the policy on verges be approved; (2) That the scheme of delegation be approved."],
    ),
    # the same decision in two prints, no label left
    (
        "Report of the Director on an order.|This item was withdrawn from the Cabinet list as late figures had come in on the dredging planned in it.|This item was withdrawn from the Cabinet list as late figures had come in on the dredging planned in it.|Note: Councillor Marsh declared an interest.",
        ["other/withdrawn/0: This item was withdrawn from the Cabinet list as late figures had come in on the dredging planned in it."],
    ),
    (
        "Issue - decisions|Moorings|17/02/2023 - Moorings 2023/24|Agreed to recommend to Council what follows:|a. Approval of a plan of berths, with:|b. Approval of the list of dues.",
        ["recommend/recommended/2: recommend to Council what follows: a. Approval of a plan of berths, with: b. Approval of the list of dues."],
    ),
    # who recommended it, and for what it might be refused
    (
        "Agenda item|Rivers|Minutes:|Resolved: That the weirs recommended by the panel be submitted to the county.",
        ["agree/resolved/0: the weirs recommended by the panel be submitted to the county."],
    ),
    (
        "Agenda item|Planning|Minutes:|The Committee resolved that the wording of terms and reasons for refusal be delegated to two Officers.",
        ["delegate/resolved/0: the wording of terms and reasons for refusal be delegated to two Officers."],
    ),
    # a first decision above the reasons of a second
    (
        "Issue - decisions|Capital|09/02/2018 - Capital 2017/18 / Resolved: (i) That the revised budget be noted. / (ii) That the programme be noted. / Reason: To allow control. / Recommended: That Council approve the changes in Annex A.",
        ["note/resolved/2: (i) That the revised budget be noted. (ii) That the programme be noted.", "recommend/recommended/0: Recommended: That Council approve the changes in Annex A."],
    ),
    (
        "The Clerk spoke.|It was voted 4 – 2 that the mooring fee would remain at £90.|The meeting closed at nine.",
        ["agree/resolved/0: the mooring fee would remain at £90."],
    ),
]  # fmt: skip

NOT_DECIDED = [
    # what a report recommended
    "Agenda item|Outside bodies|Minutes:|The Board had in hand a report by the Head of Law.|The report recommended:-|that the Council -|(a) approve a policy for bodies outside it;|(b) appoint members to the bodies named below; and|(c)",
    # what a motion says, its outcome cut off
    "Agenda item|Budget|It was moved by Councillor Marsh, seconded by Councillor Reed|i) Revenue|a) To note the advice that the budget is sound.|b) As recommended, this paper asks Members to adopt these resolutions:|i. That a budget of £5m be approved;|ii. That grants of £69,000 be made to parishes;|iii. Approval of the",
    'Agenda item|Budget|Minutes:|Consideration was given to the budget.|It was moved by Councillor Marsh and seconded by Councillor Reed|"That the Council approves the sums at rows 3(b) to 3(e) and adopts the minutes of the Executive."|Amendments were submitted by two groups.|The Mayor adjourned the meeting until half past eight',
    # a note, and what the meeting was asked to resolve
    "Apologies Minutes: From Councillor Marsh. / Note: the panel was brought forward a week owing to the election of 12 December. ¦ / Interests Minutes: There were no interests. ¦ / Chair's Announcements Minutes: Members heard of the events of the year. ¦",
    "Interests Minutes: None. ¦ / EXCLUSION OF THE PRESS The Panel is asked to resolve: / That the press and public be now excluded while item 6 is heard. / REVIEW OF A LICENCE Additional documents: / Minutes: The driver had sent a letter.",
    # what the chair said, in a list, and what was said of a matter
    "Decision details|Decision Maker: Planning Committee|Is Key decision?: No|(1) The Chair advised that the hall would be warm.|(2) The Chair drew attention to the doors.|(3) The Chair clarified who would speak first.|Date of decision: 20/06/2024",
    "Agenda item|Board|Minutes:|In discussion these points were made:|· The rules let all Members vote. The consensus was that voting should be restricted to the core.|· The Code would apply to all.",
    "Agenda item|Notice of Motion|Minutes:|Council considered a motion moved by Councillor Marsh and seconded by Councillor Reed.|Rivers are not as clean as they were.|Council notes that:|I. Many councils have agreed plans to restore rivers.",
    "Agenda item|Apologies|Minutes:|The Panel noted the apologies of Appointed Members Cath Marsh and Rob Reed.",
    # a motion's words in quotes, and what had become of another
    "Motion to bring back the ferry group|This Motion was moved by Councillor Marsh, and seconded by Councillor Reed:|'This Council notes that:|In the summer of 2019 an amended motion was passed.|The motion that was passed required the ferry to stop.",
    # what the agenda asks for
    "Agenda item|Recommendations from the Executive|To consider the recommendations of the Executive.|That Council: / 1. Consider the recommendations from the Executive.|Councillor Marsh introduced the report.|The three decisions were set out in Annex A.",
    # what another council means to do
    "Reported that a meeting with the developer had been held.|The District Council is in agreement that a path will go through the wood.|Members thanked the Clerk.",
    # proposed, and no more
    "Decision Maker: Council / Decision status: For Determination / Is Key decision?: No / Councillor Marsh proposed that Councillor Reed be appointed to the Highways Panel.",
]


@pytest.mark.parametrize(("text", "expected"), rows_of(PEOPLE))
def test_people_of_an_excerpt(text: str, expected: str) -> None:
    assert "; ".join(list_people(text)) == expected


@pytest.mark.parametrize(("text", "expected"), DECIDED)
def test_decisions_of_an_excerpt(text: str, expected: list[str]) -> None:
    assert decided_on_page(text) == expected


@pytest.mark.parametrize("text", NOT_DECIDED)
def test_what_an_excerpt_does_not_decide(text: str) -> None:
    assert decided_on_page(text) == []


def voted(text: str) -> list[str]:
    """Return outcome, method and mover of the votes of a page."""
    meetings = annotate_page(text.replace("|", "\n\n"))
    votes = [vote for meeting in meetings for vote in meeting.annotations.votes]
    return [f"{vote.outcome} {vote.method} {vote.mover or '-'}" for vote in votes]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # agreed a paragraph or two below
        ("Agenda item|Order of business|Minutes:|Councillor Marsh moved and Councillor Reed seconded a proposal to take item 12 next.|Councillor Hill said that he was content.|This was agreed by the Council.", ["carried assent Marsh"]),
        ("Agenda item|Order of business|Minutes:|Councillor Hill said that he was content.|This was agreed by the Council.", []),
        # the proposal that was put, of several
        ("Agenda item|Panel|Minutes:|Councillor Marsh proposed that Councillor Reed be appointed to the Highways Panel. This was duly seconded.|Councillor Hill proposed that Councillors Dale and Fenn be appointed to it. This was duly seconded.|The Chair next put the proposal that Councillors Dale and Fenn be appointed. Councillor Reed asked for a recorded vote, which was as follows:|For the recommendation:|Councillors Hill, Fenn and Dale.|Against the recommendation:|Councillors Reed and Marsh.|The Chair said that the proposal had thus been agreed.", ["carried recorded Hill"]),
        # no figures of a vote
        ("Agenda item|Panels|Minutes:|Councillor Marsh moved as an amendment, seconded by Councillor Reed, that the seats be raised from 2 to 4.|Debate followed.", []),
        # who left before a vote, and votes that might have been held
        ("Agenda item|Grants|Minutes:|Councillor Marsh gave up the Chair and left the room during the debate and voting thereon.|Decision:|That £90 be awarded to Bodley.", []),
        ("Agenda item|Mayor|Minutes:|The officer explained that, should no nominee have a majority, a second vote would be held for the first two.", []),
        # the names behind figures, within a sentence
        ("Agenda item|Planner|Minutes:|Councillor Marsh, seconded by Councillor Reed, moved by way of a procedural motion:-|that item 6 come back as a report.|On a division, the votes were:- for the procedural motion (3) - Councillors Dale, Marsh and Reed; against the procedural motion (4) - the Convener, her deputy and Councillors Hill and Vale.|The Committee resolved to reject the procedural motion.", ["lost recorded Marsh"]),
        # a group's motion
        ("Agenda item|Rules|Minutes:|Amendment on behalf of the Village Group|That all recommendations be replaced by a review.|The amendment on behalf of the Village Group was NOT CARRIED by 17 votes to 12.", ["lost counted -"]),
        # moved and voted on elsewhere, or to be
        ("Agenda item|Motions|Minutes:|The Committee considered the motion proposed by Councillor Marsh and seconded by Councillor Reed at the Council meeting on 19 July:|\"That motions be brought back to Council for vote on a final decision.\"|RESOLVED|That rule 9 be reworded.", []),
    ],
)  # fmt: skip
def test_votes_of_an_excerpt(text: str, expected: list[str]) -> None:
    assert voted(text) == expected


def test_an_empty_cell_and_a_bar_alone_are_no_rows() -> None:
    page = (
        "| No. | Item |\n|---|---|\n|\nApologies Minutes: From Councillor Marsh.\n|\n|\n|\n"
        "Work Plan PDF 11 KB Additional documents:\nVisits Minutes: None. |\n|\n"
    )
    assert [m.title for m in annotate_page(page)] == ["Apologies", "Work Plan", "Visits"]


def test_links_above_the_rows_are_no_list_of_who_attended() -> None:
    page = (
        "Agenda and minutes\n\nThe Council - Wednesday, 9th December, 2015 2.00 pm\n\n"
        "• Attendance details\n\nContact: Ann Marsh  01632 960018\n\nItems\nNo. Item\n\n"
        "18-19/FRA/1\n\nApologies\n\nMinutes:\n\nCouncillor Reed.\n\n18-19/FRA/2\n\nRoads\n\nMinutes:\n\nNone."
    )
    meetings = annotate_page(page)
    assert [m.item for m in meetings] == [None, "18-19/FRA/1", "18-19/FRA/2"]
    assert [p.name for m in meetings for p in m.annotations.people] == ["Ann Marsh", "Reed"]


def test_who_to_contact_stands_above_the_rows() -> None:
    page = (
        "Agenda and minutes\n\nBodley Panel - Monday, 3rd July, 2017 2.00 pm\n\n"
        "Contact: Ann Marsh 01632 960026\n\nNo. Item\n\n\nTo receive apologies for absence.\n\n"
        "Apologies were received from Councillor Reed. The items go to the meeting on 24 July 2017."
    )
    (meeting,) = annotate_page(page)
    assert (meeting.date, meeting.committee) == ("2017-07-03", "Bodley Panel")
    assert [p.name for p in meeting.annotations.people] == ["Reed"]


@pytest.mark.parametrize(
    "contact",
    ["Democratic Services", "Governance Support Team", "The Clerk", "Bodley Town Council", "01632"],
)
def test_a_team_to_contact_is_nobody(contact: str) -> None:
    page = (
        "Agenda and minutes\n\nBodley Panel - Monday, 3rd July, 2017 2.00 pm\n\n"
        f"Contact: {contact} 01632 960026\n\nItems\nNo. Item\n\n1.\n\nApologies\n\nMinutes:\n\n"
        "Councillor Reed.\n\n2.\n\nRoads\n\nMinutes:\n\nNone."
    )
    assert [m.item for m in annotate_page(page)] == ["1", "2"]


@pytest.mark.parametrize("name", ["Tavo Quill", "Afaz Cole", "Ann MacReed", "Lorna Quill-Marsh"])
def test_whom_to_contact_needs_no_known_name(name: str) -> None:
    page = (
        "Agenda and minutes\n\nBodley Panel - Monday, 3rd July, 2017 2.00 pm\n\n"
        f"Contact: {name} Email: x@bodley.example\n\nItems\nNo. Item\n\n1.\n\nRoads\n\nMinutes:\n\n"
        "None.\n\n2.\n\nParks\n\nMinutes:\n\nNone."
    )
    first = annotate_page(page)[0]
    assert [(p.name, p.kind) for p in first.annotations.people] == [(name, "officer")]


def test_minutes_numbered_without_a_year() -> None:
    page = "334 APOLOGIES\nNone.\n335 INTERESTS\nNone.\n336 MINUTES\nAgreed.\n"
    assert [page[m.start : m.start + 3] for m in list_minutes(page)] == ["334", "335", "336"]
    assert list_minutes(page.replace("33", "201")) == ()
    assert list_minutes("101 High Street\n103 High Street\n105 High Street\n") == ()


PAPERS = (
    "Agenda and minutes\n\n\nNo. Item\n\n\nApologies for Absence pdf icon PDF 7 KB\n\nNone.\n\n\n"
)


@pytest.mark.parametrize(
    ("rows", "titles"),
    [
        # a title that ends with a bracket is one
        (
            "Declarations of Interest (including whipping declarations)\n\nNone were made.\n\n\n"
            "Carers pdf icon PDF 9 KB\n\nAnn Marsh presented the report.\n",
            ["Declarations of Interest (including whipping declarations)", "Carers"],
        ),
        # a name alone is none
        (
            "Minutes pdf icon PDF 9 KB\n\nA recorded vote was taken:\n\n\nCllr D Marsh\n\n\nCllr C Reed\n\n\n"
            "(Vote: For 2, Abstentions 0)\n\n\nDeclarations of Interest\n\nNone were made.\n",
            ["Minutes", "Declarations of Interest"],
        ),
    ],
)
def test_titles_of_rows_without_numbers(rows: str, titles: list[str]) -> None:
    assert [m.title for m in annotate_page(PAPERS + rows)] == ["Apologies for Absence", *titles]
