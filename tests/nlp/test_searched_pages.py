"""What pages of council sites print, as a search gives them: facts, and what only looks like one.

Tables as in tests/nlp/people.py and decisions.py. All names and matters are invented.
"""

import pytest

from nlp.pages.page import annotate_page
from tests.nlp.decisions import decided_on_page
from tests.nlp.people import list_people, rows_of

PEOPLE = r"""
Vera Marsh, Service Lead Skills, outlined the content of the report. => Vera Marsh: officer | Service Lead Skills | presented
Tom Reed, Head of Roads, attended to give a short presentation on drains. => Tom Reed: officer | Head of Roads | presented present
Councillor Steve Marsh, as Chair proposed and Councillor Amy Reed seconded. => Amy Reed: councillor | - | seconded; Steve Marsh: councillor | Chair | chaired moved
Councillor Amy Marsh, as Leader moved, and Councillor Bo Reed seconded, the plan. => Amy Marsh: councillor | Leader | moved; Bo Reed: councillor | - | seconded
It was proposed to have Cllr J Marsh as Chair & Cllr M Reed seconded this. => J Marsh: councillor | Chair | mentioned; M Reed: councillor | - | seconded
Mover Councillor Marsh and Seconder Councillor Reed. => Marsh: councillor | - | moved; Reed: councillor | - | seconded
Councillor Marsh, Cabinet Member for Roads; Hilary Reed, Service Director; and Phil Hill, Service Lead, Skills, Trees and Law; were present and, with the consent of the Chair, addressed the Panel. => Hilary Reed: officer | Service Director | spoke present; Marsh: councillor | Cabinet Member for Roads | spoke present; Phil Hill: officer | Service Lead, Skills, Trees and Law | spoke present
Councillor Marsh proposed a vote of thanks. This was endorsed by Councillors Hill and Reed. => Hill: councillor | - | spoke; Marsh: councillor | - | moved; Reed: councillor | - | spoke
Contact: Graham Marsh, Traffic Engineer Tel: 01632 960001 / Email: g@example.org => Graham Marsh: officer | Traffic Engineer | mentioned
Contact: Graham Marsh, Traffic Engineer Email: Email: g@example.org => Graham Marsh: officer | Traffic Engineer | mentioned
Contact: Dave Marsh - 01632 960001 => Dave Marsh: officer | - | mentioned
Wards: All\n\nOfficer: Dave Marsh 01632 960001 => Dave Marsh: officer | - | mentioned
7.1 15C30H/FR – Pen y Mill Farm, Vale =>
Robin Marsh reported on the forum. Atul Reed confirmed the sums. => Atul Reed: public | - | spoke; Robin Marsh: public | - | spoke
Councillor Marsh spoke. Vale Homes confirmed the sums. => Marsh: councillor | - | spoke
Ann Marsh, Mill Trades Alliance, said that it was wet. => Ann Marsh: other | Mill Trades Alliance | spoke
Ann Marsh, a parent, said that it was wet. => Ann Marsh: public | parent | spoke
Becky Marsh, Public Health Consultant, and a number of allotment holders were present and addressed the Forum. => Becky Marsh: officer | Public Health Consultant | spoke present
Apologies for Absence\n\nMinutes:\n\nCouncillor Al Marsh sent his apologies and Councillor Bo Reed substituted for him. => Al Marsh: councillor | - | apologies; Bo Reed: councillor | - | substitute
Apologies for Absence\n\nMinutes:\n\nCouncillors Al Marsh and Bo Reed => Al Marsh: councillor | - | apologies; Bo Reed: councillor | - | apologies
Mr Marsh (Premises Licence holder) was present during the raid. => Marsh: public | Premises Licence holder | mentioned
Mr Marsh, the applicant, was present during the item. => Marsh: public | applicant | present
Terrel Wolin, agent for the applicant, addressed the Sub-Committee. => Terrel Wolin: public | agent for the applicant | spoke
Afaz Wolin, a resident of Mill Lane, spoke against it. => Afaz Wolin: public | resident of Mill Lane | spoke
Officers considered Vale Homes, agent for the applicant, to be late. =>
Also present: Ms J. Kelly (Director of Mill Quays (Apartments) Management Company Ltd); and Mr A. Reed (Applicant). => A. Reed: public | Applicant | present; J. Kelly: other | Director of Mill Quays (Apartments) Management Company Ltd | present
Present:\nCouncillors\nMrs S A Marsh (Chairman)\nJ Reed - Mill Park Ward\nMrs L Hill - Long Mile Ward\nOfficers\nMrs N Dale - Head of Planning => J Reed: councillor | - | present; L Hill: councillor | - | present; N Dale: officer | Head of Planning | present; S A Marsh: councillor | Chairman | chaired present
Officers\nMr J Marsh - Team Leader (Major Developments)\nMr G Reed - Team Leader (Special Cases) => G Reed: officer | Team Leader (Special Cases) | mentioned; J Marsh: officer | Team Leader (Major Developments) | mentioned
Major Marsh spoke on the memorial. => Marsh: public | - | spoke
The Civic Mayor Adjourned the Council Meeting as it was late. =>
The Mayor congratulated Councillor B Marsh on being Lord Mayor Elect. The Mayor thanked all. => B Marsh: councillor | - | mentioned
The Mayor had seen a ship named at ceremonies also attended by Sir Alan Marsh. => Alan Marsh: public | - | mentioned
The meeting was also attended by Councillor Marsh. => Marsh: councillor | - | present
He had asked his local Member of Parliament [Mr David Marsh CBE] for help. => David Marsh: other | local Member of Parliament | mentioned
The minutes of 4 May were agreed subject to it being noted that Councillor Marsh was present. => Marsh: councillor | - | mentioned
RESOLVED that the minutes of 4 May be approved subject to a correction to show that Councillor Marsh declared an interest and Councillor Reed sent apologies. => Marsh: councillor | - | mentioned; Reed: councillor | - | mentioned
The minutes were agreed subject to a change, proposed by Councillor Marsh. Councillor Hill was present. => Hill: councillor | - | present; Marsh: councillor | - | moved
The grant was agreed subject to terms, and Councillor Marsh was present. => Marsh: councillor | - | present
DECLARATIONS OF PERSONAL INTEREST.\n\nMinutes:\n\nCouncillor\n\nMinute Number\n\nNature of Interest\n\nH.A.L. Marsh\n\n8 – Mill Ltd – Financing, Appointment of Directors and Shareholders Agreement Delegation\n\nSister is Chief Executive of Vale Housing Association\n\nH.A.L. Marsh\n\n17 – Homelessness Plan\n\nSister is Chief Executive of Vale Housing Association\n\nP.M. Reed\n\n18 – Amendment to the Private Sector Policy\n\nLandlord in the private sector => H.A.L. Marsh: councillor | - | declared_interest; P.M. Reed: councillor | - | declared_interest
Councillor Marsh was confirmed as Chairman of the Group, after being nominated in May. => Marsh: councillor | Chairman of the Group | appointed
RESOLVED that the following Minutes be approved:\n\n1)   Meeting of Council held on 27 July 2017 subject to:\n\ni)    Councillor E T Reed being removed from the list of apologies;\n\n2)   Ordinary Meeting of Council held on 28 July 2017 subject to:\n\ni)   Councillor B J Marsh being added to the list of those present. => B J Marsh: councillor | - | mentioned; E T Reed: councillor | - | mentioned
Apologies were received from Cllr Nick Holder. => Nick Holder: councillor | - | apologies
PRESENT:  Councillor K Marsh in the chair\n\nCouncillors Armitage, Ellerby and Reed.\n\nThe sub-committee met at the Civic Centre, Bodley. => Armitage: councillor | - | present; Ellerby: councillor | - | present; K Marsh: councillor | in the chair | chaired present; Reed: councillor | - | present
Cabinet\nMembers spoke on the items indicated\nCouncillor Marsh - Item 5 (minute 30)\nCouncillor Reed - Items 5 and 6 (minute 30 and 31)\n28. Minutes of the meeting => Marsh: councillor | - | spoke; Reed: councillor | - | spoke
Members spoke on the items. Councillor Marsh was late. => Marsh: councillor | - | mentioned
In the chair until the break. Councillors Muhammad Afzal Mohammed Fazal Bruce Lines Uzma Ahmed Mick Finnegan John Lines Deirdre Alden Des Flood Mary Locke John Alden were there =>
Councillors Ann Marsh, Bo Reed and Cy Hill spoke. Dee Ann Lee Dale spoke. => Ann Marsh: councillor | - | spoke; Bo Reed: councillor | - | spoke; Cy Hill: councillor | - | spoke; Dee Ann Lee Dale: public | - | spoke
It was resolved that Councillor Marsh be the Vice-Chairperson for the meeting. => Marsh: councillor | - | appointed
"""

DECIDED = [
    # the mark that stood behind `and` is lost
    (
        "Agenda item|Tenancies|Report of the Director|Councillor Marsh presented the report.|It was moved by Councillor Marsh, seconded by Councillor Reed and‖The tenancy plan be approved.|Reason for decision: To have one.",
        ["approve/resolved/0: The tenancy plan be approved."],
    ),
    # each part says who decided
    (
        "Agenda item|Rooms|The report was put to a vote and agreed.|A. That Council agreed the use of the old rooms for a year|B. That Council agreed the amendment to the rules of the rooms",
        ["agree/resolved/2: A. That Council agreed the use of the old rooms for a year B. That Council agreed the amendment to the rules of the rooms"],
    ),
    # minutes of several meetings, agreed in a list
    (
        "Agenda item|MINUTES OF THE ROADS COMMITTEE HELD ON 4 May 2021 and 8 June 2021|Minutes:|AGREED that:|1. The delay in printing the minutes be noted;|2. On being put to the vote, the minutes of the Roads Committee held on 4 May 2021 and 8 June 2021 be confirmed as a true record.",
        ["confirm_minutes/resolved/2: 1. The delay in printing the minutes be noted; 2. On being put to the vote, the minutes of the Roads Committee held on 4 May 2021 and 8 June 2021 be confirmed as a true record."],
    ),
    # told in prose, then resolved
    (
        "Agenda item|Mill Report|Minutes:|The Officer introduced a report on the mill. At the end of the debate, the mill report was noted.|Resolved - That the mill report be noted and that any comments be forwarded to the Officer.",
        ["note/resolved/0: the mill report be noted and that any comments be forwarded to the Officer."],
    ),
    # what a body's answer will speak of is referred to nobody
    (
        "Agenda item|Mill Lane|Minutes:|The Committee considered a letter on the lane.|It was agreed to refer to the state of the bridge in the answer to the letter.",
        ["agree/resolved/0: refer to the state of the bridge in the answer to the letter."],
    ),
    (
        "Agenda item|Mill Lane|Minutes:|The Committee considered a letter on the lane.|It was agreed to refer to the Roads Committee the state of the bridge.",
        ["refer/resolved/0: refer to the Roads Committee the state of the bridge."],
    ),
    # rows whose labels stand within the line
    (
        "No. ¦ Item ¦ / ¦ / DRAINS PDF 12 KB Additional documents: Decision: Noted the report. Minutes: The Officer spoke.",
        ["note/resolved/0: Noted the report."],
    ),
    # what all agreed to is told right before
    (
        "Agenda item|Chair|Minutes:|After nominations, it was agreed that Mr Bo Reed be elected as Chair. All members agreed to this election.",
        ["appoint/resolved/0: Mr Bo Reed be elected as Chair."],
    ),
    (
        "Agenda item|Notices|Minutes:|Resolved to reject the notices that Mill Steel Ltd submitted and to serve a counter notice.",
        ["reject/resolved/0: reject the notices that Mill Steel Ltd submitted and to serve a counter notice."],
    ),
    # two decisions that have words of any meeting in common
    (
        "Issue - decisions|Audit|21/02/2017 - Audit|Members heard the report. It was agreed that the future direction of the committee be discussed at the next meeting.|RESOLVED – the audit report be noted and a report on the work and direction of the Audit Committee be asked for at a future meeting.",
        ["agree/resolved/0: the future direction of the committee be discussed at the next meeting.",
         "request/resolved/0: the audit report be noted and a report on the work and direction of the Audit Committee be asked for at a future meeting."],
    ),
    # a heading beneath the mark
    (
        "Decision details|Lanes|Decision Maker: Cabinet|Is Key decision?: No|Decision:|Resolved that; / Mill Lane / Resolved: That option 3 be approved. / Long Row and the streets about it / Resolved: That the plan be approved.",
        ["approve/resolved/0: option 3 be approved.", "approve/resolved/0: the plan be approved."],
    ),
    # parts numbered within their minute
    (
        "Issue - decisions|Parking|13/02/2018 - Parking|It was RESOLVED: / 19.1 That the responses to the survey, and what was asked for in the two years since the report of May 2016 was made, be noted; / 19.2 That the list of the streets which did not show support for a zone of their own be put by until the next survey is made; and / 19.3 That officers be authorised to write to the petitioners.",
        ["delegate/resolved/3: 19.1 That the responses to the survey, and what was asked for in the two years since the report of May 2016 was made, be noted; 19.2 That the list of the streets which did not show support for a zone of their own be put by until the next survey is made; and 19.3 That officers be authorised to write to the petitioners."],
    ),
    # what the minutes decide beside what stands under the label
    (
        "Agenda item|Motions|Decision:|1.    That the motion on the mill was lost.|2.    That the substantive motion on the climate be agreed.|Minutes:|Councillor Marsh moved that the mill be sold. Councillor Reed seconded the motion.|Resolved:|1. That the motion on the mill was lost.|Councillor Hill moved that the rules of debate be suspended to hear pupils. Councillor Dale seconded the motion.|Resolved:|That in accordance with Procedure Rule 20.1 the usual rules of debate be suspended.",
        ["agree/resolved/2: 1. That the motion on the mill was lost. 2. That the substantive motion on the climate be agreed.",
         "reject/lost/0: the mill be sold.",
         "other/resolved/0: That in accordance with Procedure Rule 20.1 the usual rules of debate be suspended."],
    ),
    (
        "Agenda item|Stones|Decision:|24.1 The Lead Member considered a request.|DECISIONS|24.2 The Lead Member RESOLVED to agree to the deferment of the report.",
        ["defer/deferred/0: agree to the deferment of the report."],
    ),
    (
        "Confirmation of chairman|Councillor Marsh was confirmed as Chairman of the Group, after being nominated in May.|Apologies|Councillor Reed confirmed as Chairman of the Panel that it was wet.|The lane was closed.",
        ["appoint/resolved/0: Councillor Marsh was confirmed as Chairman of the Group, after being nominated in May."],
    ),
    # the label of the minutes beneath the same sentence
    (
        "Agenda and minutes / No. Item / 168/23 / Apologies / Minutes: / None. / 169/23 / Minutes of May / To agree them. / Additional documents: / Decision: / These were agreed as a correct record of the meeting. / Minutes: / These were agreed as a correct record of the meeting.",
        ["confirm_minutes/resolved/0: These were agreed as a correct record of the meeting."],
    ),
    (
        "Agenda item|Health|Minutes:|RESOLVED: That the Panel:-|(a) notes the report; and|(b) requests Members of this Panel to refer any issues to the Chair.",
        ["request/resolved/2: the Panel:- (a) notes the report; and (b) requests Members of this Panel to refer any issues to the Chair."],
    ),
    # the head of the page is lost
    ("To note the forecast for the year. / Reason for decision: / To comply with the policy.", ["note/resolved/0: To note the forecast for the year."]),
    ("1. That the fee be raised. / 2. That the lane be shut. / Reasons for decision / It is late.", ["agree/resolved/2: 1. That the fee be raised. 2. That the lane be shut."]),
    # nothing is delegated
    (
        "Agenda item|Schools|Minutes:|RESOLVED that the de-delegation of sums be put to the schools.",
        ["agree/resolved/0: the de-delegation of sums be put to the schools."],
    ),
    # each number a deed, on a page of the site
    (
        "Decision details|Mill|Decision Maker: Cabinet|Decision status: Recommendations Approved|Is Key decision?: No|Decisions:|The Holder introduced the report.|DECISION|1)    Cabinet APPROVED the list of mills.|2)    Cabinet AGREED to delegate the wheels to the Director.|Reason for Decisions|1.     It helps.",
        ["approve/resolved/2: 1) Cabinet APPROVED the list of mills. 2) Cabinet AGREED to delegate the wheels to the Director."],
    ),
    # a part within the first of two
    (
        "Decision details|Mill|Decision Maker: Cabinet|Is Key decision?: No|Decision:|Resolved:-|1.  That the rules be approved, without the proposed amendment, so that they read:|(ii) Any mill should have two doors.|2.  That officers be instructed to follow the rules.",
        ["approve/resolved/2: 1. That the rules be approved, without the proposed amendment, so that they read: (ii) Any mill should have two doors. 2. That officers be instructed to follow the rules."],
    ),
]  # fmt: skip

# The view of one, what was received, noted or could not be.
UNDECIDED = [
    "To consider the forecast for the year.|Reason for decision:|To comply with the policy.",
    "Agenda and minutes|No. Item|8.|Minutes|Minutes:|None were ready.|9.|Private Session|The Panel is recommended to consider these reports in private and to make the following resolution:-|“that the press and public be excluded during the reports as they hold private matters”",
    "Decision details|Placements|Decision Maker: Cabinet Member for Roads|Decision status: Recommendations Approved|Is Key decision?: No|This report accordingly requests that authority be delegated to the Director to make awards.|Reasons for the decision:|The process has three stages.",
    "No. ¦ Item ¦ / Declarations of Interest To receive any. Decision: The following declaration of interest was made at the meeting:- / (a) Cllr P Marsh - non-pecuniary - item 9 refers - is a member of the panel that adopts Minutes: The following declaration of interest was made at the meeting:- / (a) Cllr P Marsh - non-pecuniary - item 9 refers - is a member of the panel that adopts ¦",
    "Agenda and minutes|No. Item|8.|Minutes|Minutes:|None were ready.|9.|Site Visits|Such visits to sites as may have been recommended by Officers and as may be approved by the Committee.|Requests should be made by noon.",
    "Decision details|Mill|Decision Maker: Scrutiny Committee|Is Key decision?: No|Decisions:|The scrutiny committee received a report of the Officer on mills.|The Mill Section Head explained it.|The Mill Section Head agreed to arrange for a list to be sent to all.",
    "No. ¦ Item ¦ / ¦ / APOLOGIES Members must tell of them. Decision: Apologies for absence were received from Ann Church. Minutes: Apologies for absence were received from Ann Church. ¦ / MINUTES - 3 MAY PDF 12 KB To take as read and approve as a true record the minutes of 3 May. Decision: The Scrutiny Officer advised that the minutes of 3 May could not be approved but were there to be read. Minutes: The Scrutiny Officer advised that they could not be approved. ¦",
    "Agenda item|Mill Plan|Minutes:|In discussions with the officers, the Panel noted the following:|• The wheels were wet.|• The doors were shut.",
    "Agenda item|Mill Plan|Minutes:|Members asked for the figure. The service have since advised that|The 26 figure relates to the number of mills subject to plans across the Department.",
    "Agenda item|Mill Plan|Minutes:|Ned Marsh gave an update.|Ann Reed said she agreed that the plan should be considered, with regard to the young.",
    "Agenda item|Mill Plan|Minutes:|The Committee considered a report.|Ann Reed agreed that the plan should be reviewed before winter.",
    "Agenda item|Mill Plan|Minutes:|The Committee considered a report.|The representative of Millwatch agreed that the plan be shared with the group.",
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), rows_of(PEOPLE))
def test_people_of_a_page(text: str, expected: str) -> None:
    assert "; ".join(list_people(text)) == expected


@pytest.mark.parametrize(("text", "expected"), DECIDED)
def test_decisions_of_a_page(text: str, expected: list[str]) -> None:
    assert decided_on_page(text) == expected


@pytest.mark.parametrize("text", UNDECIDED)
def test_what_a_page_only_tells(text: str) -> None:
    assert decided_on_page(text) == []


def test_figures_of_decision_and_movers_of_minutes_are_one_vote() -> None:
    page = """Agenda item

Minutes

Decision:

There were no amendments to the minutes.

RESOLVED that the minutes of 4 June 2024 be approved as a correct record.

Voting Record

6 For, 0 Against, 1 Abstention

Minutes:

There were no amendments to the minutes proposed.

The minutes were proposed by Councillor Ann Marsh and seconded by Councillor Tom Reed.

RESOLVED: That the minutes of 4 June 2024 be approved as a correct record.
"""
    votes = [v for entry in annotate_page(page) for v in entry.annotations.votes]
    assert [
        (v.on, v.for_count, v.against_count, v.abstain_count, v.mover, v.seconder) for v in votes
    ] == [("motion", 6, 0, 1, "Ann Marsh", "Tom Reed")]


def test_a_column_of_names_brought_no_motion() -> None:
    page = (
        "Agenda item\n\nFerry\n\nMinutes:\n\nMotion\n\nThat the ferry be kept.\n\nThe Members voted "
        "by calling the roll as follows:-\n\nMotion\n\n \n\nAmendment\n\nCouncillor Marsh\n\n"
        "Councillor Reed\n\nCouncillor Hill\n\nCouncillor Dale\n\nDecision\n\nThe Council resolved."
    )
    people = [p for entry in annotate_page(page) for p in entry.annotations.people]
    assert [p.name for p in people if any(a.name == "introduced" for a in p.acts)] == []


def test_names_beneath_a_sentence_with_their_number() -> None:
    page = """Agenda item

Budget

Minutes:

Councillor Ratt proposed and Councillor Pugh seconded an amendment: "That fees be frozen."

4 Councillors voted in favour of the amendment.

Councillors Albo, Arab, Austi and Bayfo.

No Members voted against the amendment.

The amendment was AGREED.
"""
    votes = [v for entry in annotate_page(page) for v in entry.annotations.votes]
    assert [(v.method, v.for_count, v.against_count, v.for_names) for v in votes] == [
        ("recorded", 4, 0, ("Albo", "Arab", "Austi", "Bayfo"))
    ]


def test_a_chair_who_moves_is_not_appointed() -> None:
    page = (
        "Agenda item\n\nMinutes\n\nMinutes:\n\nCouncillor Steve Marsh, as Chair, proposed and "
        "Councillor Amy Reed seconded and it was:\n\nRESOLVED: That the minutes be approved.\n"
    )
    votes = [v for entry in annotate_page(page) for v in entry.annotations.votes]
    assert [(v.on, v.mover, v.seconder) for v in votes] == [("motion", "Steve Marsh", "Amy Reed")]


def test_blocks_of_an_issue_without_a_plain_number() -> None:
    page = """Issue - meetings

Mill Review

Meeting: 28/07/2015 - Cabinet (Item 19:)

19: Mill Review pdf icon PDF 2 MB

That the outcome be noted.

Meeting: 02/06/2015 - Roads Committee (Item 5 b)

5 b Mill Review

RESOLVED: That the report be received.

Meeting: 01/05/2015 - Roads Committee

Mill Review

RESOLVED: That the report be deferred.
"""
    entries = annotate_page(page)
    assert [(e.date, e.committee, e.item, e.title) for e in entries] == [
        ("2015-07-28", "Cabinet", "19", "Mill Review"),
        ("2015-06-02", "Roads Committee", "5 b", "Mill Review"),
        ("2015-05-01", "Roads Committee", None, "Mill Review"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The Council heard of what was settled on 14 March and 2 May 2012 (for copy see file of Minutes).\nCouncillor Marsh spoke.",
        "Work of the Trustees in the year to 5 April 2023\n\nTrustees considered it (for copy see file of minutes).",
    ],
)  # fmt: skip
def test_a_file_of_minutes_dates_no_meeting(text: str) -> None:
    assert [entry.date for entry in annotate_page(text)] == [None]


def test_titles_in_capitals_and_with_a_stop() -> None:
    page = """Issue - decisions
Issue - decisions
PROPOSED CHANGES TO THE CARRIAGE TABLE OF FARES AND CHARGES
27/09/2023 - PROPOSED CHANGES TO THE CARRIAGE TABLE OF FARES AND CHARGES
RESOLVED, by majority vote, that –
(a) officers be instructed to consult on the
rise;
(b) officers be authorised to proceed.
"""
    (entry,) = annotate_page(page)
    (resolution,) = entry.annotations.resolutions
    assert (entry.date, resolution.parts, len(entry.annotations.votes)) == ("2023-09-27", 2, 1)
    rows = (
        "Agenda and minutes\n\nItems\nNo. Item\n\n1.\n\nAPOLOGIES FOR ABSENCE.\n\nMinutes:\n\n"
        "There were none.\n\n2.\n\nDeclarations of Interest.\n\nMinutes:\n\nNone.\n\n3.\n\n"
        "There were no questions.\n\nMinutes:\n\nNone."
    )
    titles = [entry.title for entry in annotate_page(rows)]
    assert titles == ["APOLOGIES FOR ABSENCE.", "Declarations of Interest.", None]


def test_prose_above_the_rows_dates_no_meeting() -> None:
    page = (
        "Agenda and minutes\n\nTo improve access documents published after 1 May 2020 are there as "
        "HTML pages where their form at the time of the meeting allows for it\n\nSpeaking at a "
        "Council or Committee meeting\n\nVenue: Town Hall\n\nItems\nNo. Item\n\n31.\n\nMinutes\n\n"
        "Minutes:\n\nCouncil resolved to approve the minutes of 11 July 2011.\n\n32.\n\nTrees\n\n"
        "Minutes:\n\nNone."
    )
    assert {(entry.date, entry.committee) for entry in annotate_page(page)} == {(None, None)}


def test_what_had_been_unanimous_before_is_no_vote() -> None:
    page = (
        "Agenda item\n\nPolicy\n\nMinutes:\n\nThe policy was one that the Panel had worked on and "
        "that had been unanimously approved and recommended.\n\nRESOLVED that it be adopted.\n"
    )
    assert [v for entry in annotate_page(page) for v in entry.annotations.votes] == []


def test_a_motion_lost_in_decision_and_minutes_is_one_vote() -> None:
    page = """Agenda item

Motions

Decision:

1.    That the motion on the mill was lost.

2.    That the substantive motion on the climate be agreed.

Minutes:

Councillor Ann Marsh moved that the mill be sold. Councillor Tom Reed seconded the motion.

Resolved:

1. That the motion on the mill was lost.
"""
    (entry,) = annotate_page(page)
    votes = [(v.outcome, v.mover, v.seconder) for v in entry.annotations.votes]
    assert votes == [("lost", "Ann Marsh", "Tom Reed")]


def test_a_body_that_has_ceased_to_meet_is_dated_by_its_meeting() -> None:
    page = (
        "Bodley Borough Council\n\nRoads Committee (ceased to operate 10/04/2017) Minutes\n\n"
        "Date:\nTuesday, 11th December, 2012\nTime:\n10.00am\n\nPresent:\nCllr Ann Marsh\n"
    )
    (entry,) = annotate_page(page)
    assert (entry.date, entry.committee) == ("2012-12-11", "Roads Committee")


def test_all_agree_to_who_is_elected() -> None:
    page = "Councillor Marsh was duly elected Deputy Mayor by general agreement."
    (vote,) = annotate_page(page)[0].annotations.votes
    assert (vote.outcome, vote.method) == ("carried", "assent")


def test_a_sentence_names_no_body_and_a_run_of_minutes_is_no_title() -> None:
    asked = (
        "Please refer to the agenda.\n\nA - Audit Committee 23 January 2020\n\nRECOMMENDED:\n\n(b) That a "
        "report be submitted to the meeting of the Council in March and that voting on it be secret."
    )
    run = (
        "13 May 2018 1 MINUTES OF A MEETING OF THE COUNCIL held at the Guildhall on Tuesday, 13 May "
        "2018 Members Present Councillors " + "Ann Marsh Bo Reed Cy Hill " * 12
    )
    assert annotate_page(asked)[0].committee is None
    assert (annotate_page(run)[0].committee, annotate_page(run)[0].title) == ("COUNCIL", None)


def test_what_a_site_heads_its_page_with_is_no_title() -> None:
    page = "Top\n\nMeeting documentation\n\nMeeting documents\n\nRoads Committee\nFriday, 7th May, 2010 6 pm"
    (entry,) = annotate_page(page)
    assert (entry.date, entry.title) == ("2010-05-07", "Roads Committee")
