"""Titles of items that have no matter of their own, and look-alikes that have one."""

import pytest

from nlp.recurrence.procedure.procedural import is_procedural

PROCEDURAL = """
Dates of Future Meetings 2024
Dates of Meetings
Declarations of Gifts and Hospitality
Letters of Representation Received
Brief verbal report from Ward Councillor Jane Marsh
To receive a briefing from North Quayshire Police
To receive any reports from: Village Hall, Playing Fields
Brief Verbal Reports:
The Quay Council of 31 August 2023 - submitted for approval as a correct record
Harbours Committee of 18 September 2012 (circulated) submitted for approval as a correct record
Submitted by Cllr Jane Marsh, seconded by Cllr A Shah
Annual Review of the Committee's Terms of Reference
Policy & Resources
Finance and General Purposes Committee
Ward Councillor
To receive the Liaison Representatives reports
Further Reports - for information only
Expressions of Sympathy and Congratulations
Garda Report
LOCAL GOVERNMENT ACT 1972 - EXEMPT INFORMATION
Local Government Act 1972
NORTH QUAYSHIRE COUNCIL
Quayshire County Council
Penmor District Councillors
Member Feedback on Partnership Representation and Member Champions Reports
Outside Body Feedback Report - Harbours England
Minutes of Committees from 20 September 2012 to 21 November 2012 (copy issued under separate cover)
Request to defer applications include in this agenda and/or vary the order of the agenda
Land and Property
Harbours Committee dated 6 September 2016
Tides and Piers Committee dated 14 June 2018 (copy attached)
Special Harbours Committee dated 7 January 2019
Requests to defer applications included in this agenda and/or to vary the order of the agenda
Request to defer applications and vary the order of the agenda
To consider applications for planning permission including matters for consideration of enforcement of planning control:
Courses/Invitations etc
Conferences, Invitations etc.
Requests for Delegated Powers
In Confidence
Outstanding matters – For Information Only unless otherwise stated:
Outstanding items for information only
FSCC/WQDC report
HCC & PDBC Reports
QCC report
Report from QCC/HDC
Minutes for Agreement
A Minute's Silence
Appointment of Minute Secretary
Welcome, Signing of the Book and Apologies
Nomination for the Office of Provost 2025/26
Nomination for Office of Deputy Lord Mayor
Installation of the Lord Mayor for the Municipal Year 2025/26
Long Service Award - Councillor Shah
Variation of the Agenda
Order of the Agenda
In Sympathy
Overdue Actions
Actions with Revised Dates
The next Harbour Parish Council meeting will be on Thursday 4 June 2026 at 7 pm in the Ferry Hall
To consider the vacancy for a parish councillor
Reports by the Executive Director (Harbours and Piers)
Reports of the Chief Officer for Tides
Harbour Board - 2 July 2018
Ferries and Piers Task Group - Notes of the 14th September 2023
Friday 14 September 2018 at 11.00am
3 May 2024
Minutes of meetings of Committees from 24 April 2013 - 12 June 2013
Minute of meeting of the Harbour Policy and Resources Committee of 28 March 2012 for signature
Minutes of the Piers Policy Committee of 4 May 2023 for noting
Questions to the Town Clerk
Motions referred from Council
Urgent matters certified by the Chief Executive or her appointed officer
Polling Places Review Committee - Wednesday, 4 February 2026
Councillor J. M. Moor
The passing of Councillor Pier
Update in relation to petitions
Votes of Sympathy
Updates from the previous meeting
Harbours and Ferries Committee (reconvened) held on Tuesday 4 April 2017
Cabinet Meeting 24/2/20
Seal
To resolve to go into confidential business
Public Forum - Members of the public who live beside the harbour may speak for three minutes each
Members' Information Bulletin
Use of the Council's Seal
Conferences, courses and events
Broadcast notice
Matters for decision in confidence
Task and Finish Group Updates
To receive an update from the Harbours Committee
Progress on outcomes and recommendations from previous meetings
Town and Country Planning Act 1990 - Planning Applications for Determination
Supplementary evidence for items 3 and 4
Exempt Information S100 (A) Local Government Act 1972
Update from County Councillors
Democratic Half Hour
To adjourn the meeting for public participation
To hear from the County Councillor
Presiding Member's announcements
In camera
Items to be taken out of order
To consider applications for co-option
Notices of substitution
Planning site visits
Notices given under Rule 12
Feedback on previous recommendations
Substitutes nominated for this meeting and apologies for absence
Constitution and Membership
Access to Meetings
Available Papers
Continued Items
Good News/Outstanding Achievements
Address by the Fire Brigades Union
Public QuestionTime
Any item(s) that the Chair decides is urgent
Items previously circulated
Verbal update/feedback from Members on bodies that they sit on
Member's Item - Councillor A Shah
Action Record
Actions Register
Committee Minutes from May (attached)
Private meeting with the External Auditors, in the absence of officers
To confirm that items marked Part I will be heard in public and those marked Part II in private
Official Announcements
Death of former Councillor Shah
Miscellaneous Items
Correspondence and e-mails
Bible Reading and Prayer
Scripture Reading, Prayer and Welcome
Prohibition of Whipped Votes and Declaration of Party Whips
Development Control
To approve Part 2 of the minutes of the proceedings of the Harbours Committee Meeting held on Monday 3 May
To receive and note the minutes of the Sailing and Policy Committee held on 3 May 2023
To approve the minutes of the Policy and Harbours Committee Meeting of Tuesday 3 May 2023
Apologies
Apologies for Absence
APOLOGIES FOR ABSENCE AND SUBSTITUTIONS
To receive apologies for absence and notice of substitutes
Apologies and Deputy Members.
Attendances
Attendance of Substitute Members
Roll Call
Welcome and Introductions
Chair's Welcome and Opening Remarks
Prayers
Emergency Evacuation Procedure
Webcasting Introduction
Filming at Meetings
Declarations of Interest
Declarations of Disclosable Pecuniary and Other Interests
Disclosure of Interests (if any):
To receive any declarations of interest from Members
Members' Interests
Declarations of Interests and Party Whip
Minutes
Minutes of the last meeting and Matters Arising
Minutes of the Previous Meeting held on 4 July 2019
To confirm the minutes of the meeting held on 12 March 2024
Minutes - 9 February 2023 (continuation of meeting on 26 January 2023)
Previous Minutes
Matters Arising
Action Log
Chairman's Announcements
Chairperson's Notices
Mayoral Announcements
Leader's Announcements
Communications from the Chair
Public Question Time
Questions from Members of the Public
Written Questions from Councillors
Members' Questions (if any)
Public Participation
Petitions and Deputations
Notices of Motion
Urgent Business
Urgent items (if any)
Any other items of business that the Chair decides are urgent
Any Other Business
Late Items
Exclusion of the Public and Press
EXCLUSION RESOLUTION (REMAINING ITEMS)
Exempt Items
Determination of Exempt Business
Resumption of Business in Open Session
That under Section 100A(4) of the Local Government Act 1972 the public be excluded
To consider whether any items should be taken in private
Election of Chair
Appointment of Vice-Chairperson for the Municipal Year 2023/24
Membership of the Committee 2019/20
Terms of Reference of the Committee
Date of Next Meeting
Date and Time of Next Meeting
Order of Business
Matters Referred to the Cabinet
Matters from Council or Overview and Scrutiny Committees (if any)
Consideration of items under the Committee's powers of call-in
Reporting Back on Meetings of Outside Bodies
Executive Meeting 24/2/20
Proceedings of the Executive
Public Participation Period
Record of Meeting
Councillor Shah in the Chair
Children and Young People Portfolio
Disclosable Pecuniary Interests and Whipping
To receive and note the minutes of the committees
Planning and Licensing Committee - 3 May 2024
Strategy and Resources Committee Minutes
Question from Councillor Shah
Procedural Business
Recommendations and updates from other committees
Items for Decision
Members' Items
Confirmation of the Minutes of the Ordinary Meeting held on 20 November 2025
Report from the Chair of Licensing
Cabinet Portfolio Update: Communities and Customers
Update from the Representative on the County Council's Health Committee
COUNCILLOR ANNA SHAH LEFT THE MEETING AT 13:30.
THE CHAIR ADJOURNED THE MEETING AT 13:00
The press and public will be re-admitted to the meeting at this point
The following report was not available when the agenda was published
Applications not subject to public participation
Right to Speak
Licensing Hearing Procedure
Corporate Issues
Mayor and Deputy Mayor 2026/27
Absence of Members
Granting of Dispensations
Motions submitted by Councillors
Opposition Debate
Any other competent business
Issues arising from previous meetings
Business required by statute to be done
Public Bodies (Admission to Meetings) Act 1960
Part II
Ymddiheuriadau
Cofnodion
Call-ins
Clerk's Report
To receive the Ward Councillors' report
Receive report on actions from last meeting
Planning applications received since the last meeting
Tracking of Recommendations
Simultaneous Translation
Have Your Say!
Live Broadcast
Open forum for residents (ten minutes at most)
Emergency evacuation procedure: the Chair will point out the exits
Members are reminded to declare any interest before the item is considered
This meeting replaces the one of 4 February, which was inquorate
Suspension of Council Procedure Rule 9.2
Deputy Leader
Cabinet Member for Housing
Finance & Governance
Children, Young People and Education
Licensing & Appeals Committee - Wednesday, 3 December 2025
Harbour Liaison Minutes
Minutes of the Allotments Working Group
Items referred from the Policy Development Panel
Any items from co-opted members or interested parties
To consider the decisions of 29 November 2023
Follow up of actions
Tracking Resolutions
Emerging issues
Scrutiny Committee - Feedback to Cabinet
Any other unrestricted business considered to be urgent
Advisory Panels - update report
ANNOUNCEMENT - former Councillor Anna Shah
Fixing of Date
Fixing of Date - Statutory Budget Meeting
Decision Tracker
Outstanding Issues
Action Sheet (Pages 5-8)
Interests (if any) to be declared
Bias and predetermination
Notification of interests
Changes to the Register of Members' Interests
Admission of Late Reports
Urgent Matters Certified by the Chair
Items (if any) which in the opinion of the Mayor are of an urgent nature and can be discussed
Items containing confidential information
Return to open session
In camera items
Time allocated for members of the public
Residents' Forum
Members not on the Committee wishing to speak
State of the Borough Debate
Petitions and Memorials
Formal questions from members
Executive Member Update: Executive Member for Communities
Cabinet Member Statements
Reports from Member Bodies which are the responsibility of the Executive
Calling of the Roll and Apologies
Attendance Register
Membership of Committees, etc
Membership of the Council
Appointments to Sub-Committees, Working Groups, etc
Deeds Executed
Affixing of the seal
Waiver of standing orders
Reordering of Agenda Items
Continuation of the meeting beyond 10pm
Fire Exits
Evacuation instructions
Prayers / Period of Reflection
Condolences
Petitions received under Standing Order 44 (Cab.4.9.2019/5)
Notes of the previous inquorate meeting
Planning decisions received
Neighbourhood Policing Report
Reports from Unitary Councillors
Governance matters
Items for inclusion on the agenda of the next meeting
Police and Crime Commissioner's announcements
Announcements of the Commissioner
Statements
Matters to report
Representatives on Outside Bodies
Recess Powers
PCSO
Update from the Chairman of the Committee
Recommendations Update
Minutes of the Joint Committee held on 4 May 2023
Minutes of the Joint Consultative Committee
Minutes of the Pension Board Committee
To consider co-option to fill vacancies
Croeso ac ymddiheuriadau
Unrhyw fusnes arall
Gwahardd y wasg a'r cyhoedd
Correspondence (report attached)
Correspondence Report
Consultations
Consultation Documents (to follow)
Conferences
Matters for Reporting to the Harbour Liaison Panel
Items to be referred to the Coast Partnership
Any Other Relevant Business (notified in accordance with Standing Order 9 (b))
Harbour Committee minutes of meeting held on 3 June 2019
Harbour and Coast Committee confidential minutes of meeting held on 3 June 2019
Coast Waste Group (CWG) - Joint Committee Minutes
Local Government (Access to Information) (Variation) Order 2006 - Exempt Items
Access to Information
Summary of actions from the last meeting
Next meeting will be on Monday 3rd June 2024, 7pm in the Guildhall
To consider the extent (if any) to which the press and public should be excluded
Update to the Forum Constitution
Provost's Announcements
Business of the Right Worshipful the Mayor
Correspondence for Noting
Chairman (Agenda item 2)
Deputations (none)
Signing of Legal Documents
To go into committee
Urgent Item - any other business
Report of the Chairman of the Harbour Committee
Delegations and Deputations
Corrections to the minutes
Written Answers
Civic Diary
Meeting closed
Personal Matters
Opportunity for members of the public to speak
Report from Harbour Ward Councillor Anna Shah
Action Checklist from the last meeting
To appoint members to serve on the committees
To review the existing working groups and their terms of reference
To suspend the meeting for the public forum
Preliminaries - Recess Powers
"""
OF_SUBSTANCE = """
Nomination of one Member to the Quay Hospital Board
Appointment of two Councillors to the Harbour Forum
Donations
Section 106
Brief report from the Harbour Master on the moorings
Ward Councillors' Grants
Youth District Council
Members' Learning and Development
Harbour District Council Tax
Standing Orders Update
Council Standing Orders - Revisions
Review of Standing Orders and Financial Regulations
Remote Council Meetings/Standing Orders Report
Request for Delegated Powers - Harbour Dredging Contract
Request to defer the Quay Road scheme
Report from Healthwatch Representative
Healthwatch Report
Matters Arising - Item 34: Quay Community Leisure Trust - Quarter 4 Report
Matters arising – Minute 12 – Harbour Wall Repairs
Minutes of Silence War Memorial Plaque
Minutes of Agreement with NHS Harbourside
Minutes Secretary Recruitment
Recruitment of a Minute Taker
Minute Books Digitisation
Chair of Governors Appointments
Welcome Signs
Welcome Back Fund
Date of Elections 2027
Dates of the Village Fete
Chairman's Chain
Apology to Former Residents
Announcement Boards
Election of Youth Mayor
School Exclusions
Exclusions and Suspensions
Amendments to the Constitution
Contract Procedure Rules Exemptions
Recent Decisions of the Adjudication Panel for Wales
Update on Annual Governance Statement Issues
Membership of Outside Bodies 2025/26 Update
Notice Board.
Siting of the notice board
Clerk's salary
Discuss correspondence with the Pilots' Guild
Harbour Liaison Group.
Report by the Executive Director: Harbour Wall
Reports by the Harbour Director on the Ferry Accident
Review of the Harbour and Piers Committee
Harbour Board
Harbour Board 2023/24
Ferries Working Group Terms
Quay Minutes from April to June 2013
Revenue Budget - Friday 14 September 2018
April to June 2013
Councillor ICT Provision
To receive an update regarding the councillor vacancies
Self Evaluation of the Harbour Committee
Public Forum on Harbour Dues
Question Time Radio Contract
Webcast Contract Renewal
Urgent Business Support Grant
Declaration of a Climate Emergency
Interests of Tenants
Chairs and Tables Purchase
Welcome Centre
Interest rates on staff loans
Questionnaire on bus services
Evacuation chairs for the library
Meeting rooms hire charges
Closing the gap in attainment
Election of 2027: count venue
Record office relocation
Webcasting contract award
Emergency planning exercise
Presentation of the accounts
Grants
Governance
Membership of the Harbour Federation
Public Art
Timetable of Meetings
quay7 Joint Committee Meetings
Seal Bay Management Plan
Conference Centre Lease
Information Governance Annual Report
Town Deal - Full Business Cases
Emergency Evacuation of Tower Blocks
Personal Emergency Evacuation Plans for Residents
Remembrance Sunday arrangements
Urgent Decisions taken by the Leader
Youth Council Update
Gifts and Hospitality Register
quay21 Joint Committee Meetings
| will ask at the next meeting of the Council that the verge at Mill Lane be cut
! will ask at the next meeting for a report on drains
Meeting the Cost of Audit
Development Control Performance
Reading Recovery in Schools
Membership of Scrutiny Panels and Working Groups
Minutes of the Policy Committee's Harbour Policy
Public Participation Strategy
Petitions Scheme Review
Petitions Update Report
Petition Scheme Annual Report 2022/23
Members' Interests: Review of the Code of Conduct
Urgent Care Centre
Urgent Repairs to the Leisure Centre Roof
Exempt Accommodation Oversight
Minutes of the Harbour Partnership
Minutes of the Riverside Regeneration Panel
Petition: Save the Library
Questions on the Local Plan
Election Costs
Appointments to Outside Bodies
Chair Lift at the Town Hall
Welcome Back Fund
Notice of Motion - Climate Emergency
Public Question Time Arrangements: Consultation
Call-in of Cabinet Decision on Parking Charges
Attendance Management
School Attendance Update
Budget Scrutiny Report
Membership of the Harbour Trust
Action Plan
Emergency Planning
Appointment of Chief Executive
Annual Scrutiny Report
Question from Councillor Shah: closure of the baths
Notice of Motion from Councillor Shah
2016/17 Outturn Report
Apologies Policy
Planning Application 10/25/0979
Recommendations of the Independent Remuneration Panel
Public Health Report
Licensing Hearing Fees
Parish Council Elections
Confirmation of Tree Preservation Order
Adoption of the Local Plan
Declaration of Surplus Land
Joint Waste Arrangements
Chair of the Harbour Trust
Former Police Station
Public Interest Report on the Harbour Loan
Attendance Allowance
Update on Grants
Statutory Guidance on Scrutiny
Minutes Publication Review
Declarations of Interest: review of the scheme
Recommendations of the Flooding Task and Finish Group
Matters referred from Cabinet: Harbour Wall
Leader's Harbour Fund
Deputy Leader's Allowance
Cabinet Member for Housing: sale of 4 High Street
Health and Wellbeing Strategy
Planning application 24/00123/FUL
External Audit Recommendations - Actions Tracker
Fifteen-Minute Neighbourhoods
Open Spaces and Play Areas
Response to the Boundary Commission
Recording Studio Lease
Planning Enforcement
Public Transport
Evacuation Centre at the Leisure Hall
Translation Service Contract
Announcement of Grant Funding
Part 4 - Council Procedure Rules
Fixing of Rents
Filming Fees
Appointment of an Independent Person
Nominations to Outside Bodies
Discussion regarding publishing of draft minutes
Use of Section 106 Contributions
Fire Safety in High Rise Blocks
Emergency Planning Annual Update
State of the Area Economic Assessment
Membership of the Local Government Association
Deed of Variation - Mill Lane
Working Group on Flooding: Final Report
Report from the Pension Board
Commissioner's Update Report
Police and Crime Commissioner's Update
Update from the Police and Crime Commissioner
Verbal update by the Commissioner
PCC's Update
Minutes of the Coast Waste Joint Committee
Statement of Community Involvement
Update from the Chairman of the Coast Joint Committee
Task and Finish Group on Moorings: Final Report
Moorings Task & Finish Group - Interim Report
Cabinet Responses to Scrutiny Recommendations
Executive Response to the Recommendations on Moorings
Statements of Case: Mill Lane Appeal
Matters to report to Natural England: Dredging
PCSO Funding
Recess Powers Policy
Arc 5 Joint Committee - Minutes of Meetings
Minutes of arc5 Joint Committee and Special Joint Committee
Minutes of the North Coast Combined Authority
Commissioner's Decisions
Establishment of a Housing Company
Opening of the New Leisure Centre
Cabinet Member Update on the Housing Company: Business Plan
Neighbourhood Policing Pledge
Return of Empty Homes to Use
Gifts and Hospitality Annual Report
Restricted Byways
Period Poverty
Outstanding Debt Report
Calendar of Meetings 2025/26
Deferred Payment Agreements
Head of Paid Service - Restructure
Speaking Up: Whistleblowing Policy
Consultation on Parking Charges (report attached)
Consultation Response
Conference Attendance Policy
Urgent Item: Harbour Wall
Late Report - Harbour Dues
Matters for Reporting under the Water Act
Minutes of meeting of the Coast Waste Partnership
Planning Application Variation
Variation of Premises Licence
Summary of Consultation Responses
Access to Information Policy
Council Constitution
Letter of Comfort
Letter of Representation 2021/22
Management Letters of Representation
Officers' and Members' Gifts and Hospitality
Member Development
Councillors' Training and Development Programme
Record of Urgent Decisions
Use of Urgency Powers
Meeting the Needs of Refugees
Dates of Meetings 2026/27
Proposed Dates of Council Meetings 2024/25
Report of the Task and Finish Group on Ferry Fares
Extent of Works
Right to Buy
Scheme of Delegation
Delegation of Powers to Officers
Road closed
Report by Councillor Shah on the harbour wall
Recess Works at the Town Hall
Opportunity Harbour Fund
"""


@pytest.mark.parametrize("title", PROCEDURAL.strip().splitlines())
def test_procedural(title: str) -> None:
    assert is_procedural(title)


@pytest.mark.parametrize("title", OF_SUBSTANCE.strip().splitlines())
def test_a_title_with_a_matter_is_not_procedural(title: str) -> None:
    assert not is_procedural(title)


OPENINGS = """
To receive
To consider and note
To invite
To approve
To confirm as a correct record and sign
To agree the draft
"""
OBJECTS = """
apologies for absence
any declarations of pecuniary interests
the minutes of the meeting held on 3 May 2023
the public minutes of the previous meeting
questions from members of the public
petitions and deputations
announcements by the Mayor
chair's communications
urgent business
matters arising
"""


@pytest.mark.parametrize("opening", OPENINGS.strip().splitlines())
@pytest.mark.parametrize("thing", OBJECTS.strip().splitlines())
def test_any_opening_goes_with_any_object(opening: str, thing: str) -> None:
    assert is_procedural(f"{opening} {thing}")


def test_a_committees_own_name_makes_no_matter() -> None:
    title = "Minutes of the Harbour Panel held on 3 May"
    assert is_procedural(title, "Harbour Panel")
    assert not is_procedural(title, "Cabinet")


def test_a_committees_name_makes_procedure_only_where_all_of_it_stands() -> None:
    assert is_procedural("Harbour Governance Committee Action Log", "Harbour Governance Committee")
    assert is_procedural("Constitution of the Harbour Forum", "Harbour Forum")
    title = "Approval for Publication of the Governance Statement"
    assert not is_procedural(title, "Harbour Governance Committee")
    title = "Harbour Governance Committee Progress Report"
    assert not is_procedural(title, "Harbour Governance Committee")


@pytest.mark.parametrize(
    ("title", "procedural"),
    [
        # a committee's name has no article within it
        ("Establishment of a Harbour and Tides Committee", False),
        ("Proposal for an Area Executive", False),
        ("Harbour and Tides Committee", True),
        # what heads a part of the agenda, and no more
        ("Section 2", True),
        ("Part B - Heading", True),
        ("Section 2 Footpaths", False),
        ("Council Diary 2024/25", True),
    ],
)
def test_names_of_bodies_and_parts_of_an_agenda(title: str, procedural: bool) -> None:
    assert is_procedural(title, "Council") is procedural


@pytest.mark.parametrize(
    ("title", "committee", "procedural"),
    [
        # a committee's own terms of reference are none of a matter, those of another body are
        ("Review of the Terms of Reference for Penmor's Harbour Board", "Harbour Board", True),
        ("Terms of Reference of the Harbour Board", "Harbour Board", True),
        ("Revision to the terms of reference of the Tolls and Ferries Group", "Cabinet", False),
        ("Terms of Reference for the Harbour Partnership", "Council", False),
        # who is held to account has a paper; who is there has none
        ("Attendance of the Portfolio Holder for Harbours", "Scrutiny Committee", False),
        ("Attendance of Cabinet Member for Tolls", "Scrutiny Committee", False),
        ("Attendance of Members", "Scrutiny Committee", True),
        ("Co-option of a member", "Harbour Council", True),
        ("Co-option of Councillors to Quayside and Mill End Wards.", "Parish Council", True),
        ("Co-option Policy", "Parish Council", False),
        ("Appointment of co-opted Audit Committee member", "Audit Committee", True),
        ("Update Admitted Bodies", "Pension Fund Committee", False),
        ("New Admission Bodies", "Pension Fund Committee", False),
        ("Update from Outside Bodies", "Pension Fund Committee", True),
        ("Other significant interests (OSIs)", "Cabinet", True),
        ("Notice to Members - Post Decision Calling In:", "Executive", True),
        ("Hot Topics", "Cabinet", True),
        ("Topical Debate", "Council", True),
        ("Addendum Sheet", "Planning Committee", True),
        ("Requests for Deferral/Withdrawal", "Planning Committee", True),
        ("Procedure to be followed at the hearing", "Licensing Sub-Committee", True),
        ("Administration Priority Business", "Council", True),
        ("Withdrawal from the Harbour Trust", "Council", False),
        ("Dredging Task and Finish Group - Terms of Reference", "Scrutiny Committee", False),
        ("Constitution Updates", "Council", False),
        ("Review of the Constitution", "Council", False),
        ("Constitution of the Committee", "Audit Committee", True),
        ("Hot Topics: Harbour Dues", "Cabinet", False),
    ],
)
def test_titles_read_with_their_committee(title: str, committee: str, procedural: bool) -> None:
    assert is_procedural(title, committee) is procedural


@pytest.mark.parametrize(
    "title",
    [
        "Planning and Development*",
        "Financial Matters:",
        "Highways & Footpaths",
        "Public Footpaths",
    ],
)
def test_an_area_of_work_is_a_parishs_standing_item(title: str) -> None:
    assert not is_procedural(title, "Parish Council")
    assert not is_procedural(title, "Ferris Town Council")


@pytest.mark.parametrize("title", ["Planning & Development", "Finance and Governance"])
def test_areas_of_work_head_the_items_of_a_council_with_committees(title: str) -> None:
    assert is_procedural(title, "Cabinet")
    assert is_procedural(title, "Council")


@pytest.mark.parametrize(
    "title",
    [
        "Planning applications received",
        "Planning - decisions to note",
        "Planning Matters for Consideration",
    ],
)
def test_applications_are_a_parishs_own_matter_and_head_those_of_a_planning_committee(
    title: str,
) -> None:
    assert not is_procedural(title, "Parish Council")
    assert not is_procedural(title, "Full Council")
    assert is_procedural(title, "Planning Committee")
    assert is_procedural(title, "Harbour and District Committee")
