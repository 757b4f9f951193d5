"""Roles: the stretches that stand beside a name, and which of them is the role.

Sentences of our own with offices, jobs and bodies that no list of words holds, in the places where
minutes print them; and what stands in the same places and is none.
"""

import csv
import re
from pathlib import Path

import pytest

from nlp.people.component import find_people
from nlp.people.names.finding import find_names
from nlp.people.roles.stretches import list_stretches
from nlp.people.roles.words import AUTHORITIES
from tests.nlp.people import rows_of

STRETCHES = """
Ann Marsh, Keyworker at the Vale Centre, spoke. => Keyworker at the Vale Centre
Ann Marsh (Otter Group) spoke. => Otter Group
Ann Marsh - Footpath Officer => Footpath Officer
Ann Marsh of Hart Solicitors. => Hart Solicitors
Mrs Marsh, of the York Rambling Club, spoke. => York Rambling Club
Decision Maker: Ann Marsh => Decision Maker
The Head of Play, Ann Marsh, spoke. => Head of Play
Councillor Ann Marsh (in the Chair) => in the Chair
Agreed that Mrs Marsh be appointed Vice-Chair of the Panel. => Vice-Chair of the Panel
Ann Marsh | Clerk of Works => Clerk of Works
"""

TOLD = r"""
Ann Marsh, Keyworker at the Vale Centre, was thanked. => Ann Marsh: Keyworker at the Vale Centre
Ann Marsh from the Riverside Greenway Group explained the route. => Ann Marsh: Riverside Greenway Group
Chair: Duncan Marsh; Vice Chair: Bo Reed; Treasurer: Jane Hill. => Bo Reed: Vice Chair; Duncan Marsh: Chair; Jane Hill: Treasurer
Chairman - Mr Marsh, Vice-Chairman - Mr Reed, Chief Executive - Mr Hill. => Hill: Chief Executive; Marsh: Chairman; Reed: Vice-Chairman
Responding to Cllr Marsh, the Head of Play, Mr Reed, explained. => Marsh: -; Reed: Head of Play
An objector, Mr Marsh, said that it was narrow. => Marsh: objector
It stood at the end of the lane. An objector, Mr Marsh, said so. => Marsh: objector
It was heard at the request of the Vice-Chairman, Cllr Marsh. => Marsh: -
Mr Bo Reed, club treasurer, thanked the Chair. => Bo Reed: club treasurer
Bo Reed, manager of the playground, was invited to speak. => Bo Reed: manager of the playground
Apologies were received from Ann Marsh (Vale Health and Care). => Ann Marsh: Vale Health and Care
Mrs Marsh, an objector, spoke. => Marsh: objector
In attendance: Ann Marsh - Footpath Officer, Bo Reed - Clerk => Ann Marsh: Footpath Officer; Bo Reed: Clerk
Present: Councillor Reed (in the Chair), Councillors Hill and Marsh. => Reed: in the Chair; Hill: -; Marsh: -
Councillor A Marsh (Bodley Borough Council) spoke. => A Marsh: Bodley Borough Council
The Chair welcomed Inspector Ann Marsh. => Ann Marsh: Inspector
Councillor Marsh moved and Councillor Reed seconded. => Marsh: -; Reed: -
Apologies: Councillors Marsh (work), Reed and Hill (holiday). => Marsh: -; Reed: -; Hill: -
With the consent of the Chairman, Councillor Marsh spoke. => Marsh: -
Councillor Ann Marsh (AM) left at 8.15pm. => Ann Marsh: -
It was moved by Councillor Reed that Councillor Marsh be elected Chair. => Reed: -; Marsh: -
RESOLVED - That Councillor A. B. Marsh be appointed Vice-Chair of the Panel. => A. B. Marsh: Vice-Chair of the Panel
Present: Mr A Marsh (video conferencing), Mr B Reed and Mr C Hill (Online). => A Marsh: -; B Reed: -; C Hill: -
PRESENT: Councillors\nAnn Marsh - Lancaster North Ward\nTom Hill - Bodley Division => Ann Marsh: -; Tom Hill: -
In attendance:\n\nDirector of Enterprise and Tourism in Bodley (Mr. A. Marsh), Meetings Manager, Vale (Mr. C. Dale), A/Senior Executive\nPlanner, Forward Planning (Ms. B. Reed). => A. Marsh: Director of Enterprise and Tourism in Bodley; C. Dale: Meetings Manager, Vale; B. Reed: A/Senior Executive Planner, Forward Planning
Officers Present: Head of Roads - A Marsh Head of Play - B Reed Head of Law - C Hill => A Marsh: Head of Roads; B Reed: Head of Play; C Hill: Head of Law
Joint Waste Authority\nApologies: Councillors Ann Marsh (Sandwell) and Bo Reed (Walsall). => Ann Marsh: Sandwell; Bo Reed: Walsall
Police and Crime Panel\nPresent: Councillor Ann Marsh (Kirklees), Councillor Bo Reed (Calderdale), Councillor Cy Hill (Leeds) => Ann Marsh: Kirklees; Bo Reed: Calderdale; Cy Hill: Leeds
Joint Committee\nPresent:\nCllr A Marsh - Gedling\nCllr B Reed - Rushcliffe\nCllr C Hill - Broxtowe => A Marsh: Gedling; B Reed: Rushcliffe; C Hill: Broxtowe
Police and Crime Panel\nMoved by Cllr Marsh (Rotherham) and seconded by Cllr Reed (Barnsley). => Marsh: Rotherham; Reed: Barnsley
Present: Cllrs Ann Marsh (Castle Ward), Bo Reed (Mill) and Cy Hill (Abbey). => Ann Marsh: -; Bo Reed: -; Cy Hill: -
Town Council\nPresent: Cllrs A Marsh (Hart), B Reed (Mill), C Hill (East). => A Marsh: -; B Reed: -; C Hill: -
The Ward Members, Councillors Marsh and Reed, had been consulted. => Marsh: Ward Members; Reed: Ward Members
The objectors, Mr Marsh and Mrs Reed, spoke for three minutes each. => Marsh: objectors; Reed: objectors
Mr A Marsh and Ms B Reed, the agent and the applicant, addressed the Sub-Committee. => A Marsh: agent; B Reed: applicant
Mr Marsh and Mrs Reed were elected Chairman and Vice-Chairman respectively. => Marsh: Chairman; Reed: Vice-Chairman
The meeting heard Mr Marsh and Mr Reed, Parks and Leisure Officers. => Marsh: Parks and Leisure Officers; Reed: Parks and Leisure Officers
The report was taken as read.\nA supporter, Mrs Ann Marsh, addressed the Committee. => Ann Marsh: supporter
It was noted that the Hall Committee had lost its treasurer, Mr Marsh. => Marsh: treasurer
The Sub-Committee was addressed by a neighbour, Mr Marsh, and by the architect, Mrs Reed. => Marsh: neighbour; Reed: architect
That authority be given to the Head of Play, in agreement with the Leader.\n\n(Councillor Marsh asked that his vote be recorded.) => Marsh: -
QUESTION FROM MR BO REED OF MILL LANE TO THE CABINET MEMBER FOR ROADS - COUNCILLOR MARSH => MARSH: CABINET MEMBER FOR ROADS
For: Chair; Vice-Chair; Councillors Marsh, Reed and Hill. => Marsh: -; Reed: -; Hill: -
Mr Marsh of Vale Homes, the appellant, answered questions. => Marsh: appellant
Present: Councillor Mrs A Marsh, Chairman, presiding; Councillors Reed and Hill. => A Marsh: Chairman; Reed: -; Hill: -
The Chair thanked the outgoing Mayor, Councillor Marsh. => Marsh: outgoing Mayor
Members thanked Mr Marsh and Mr Reed, and the Chairman closed the meeting. => Marsh: -; Reed: -
Ann Marsh, who was standing down as Head of Planning, was thanked. => Ann Marsh: Head of Planning
Mr Marsh attended as an observer from Bodley Parish Council. => Marsh: observer from Bodley Parish Council
Mrs Marsh continues as Treasurer until May. => Marsh: Treasurer
Councillor Marsh declared a personal interest as a governor of Hart School. => Marsh: -
Attendee\nRole\nAttendance\nCouncillor Ann Marsh\nChairman\nPresent\nCouncillor Bo Reed\nVice-Chairman\nPresent\nCouncillor Cy Hill\nCommittee Member\nPresent => Ann Marsh: Chairman; Bo Reed: Vice-Chairman; Cy Hill: -
Attendee\nRole\nAttendance\nCouncillor Ann Marsh\nVice-Chairman\nPresent\nCouncillor Bo Reed\nCommittee Member\nApologies => Ann Marsh: Vice-Chairman; Bo Reed: -
Attendee | Role | Attendance\nCouncillor Ann Marsh | Chairman | Present\nCouncillor Bo Reed | Vice-Chairman | Present\nMrs Cy Hill | Ramblers | Present => Ann Marsh: Chairman; Bo Reed: Vice-Chairman; Cy Hill: Ramblers
Attendee\nRole\nAttendance\nCouncillor Ann Marsh\nChairman\nPresent\nMrs Cy Hill\nRamblers\nPresent => Ann Marsh: Chairman; Cy Hill: Ramblers
The Clerk wrote up the meeting for the Council & Cllr Alex Marsh Admin Office => Alex Marsh: -
Councillor Marsh, acting as Chair, moved the motion. => Marsh: Chair
Cllr Reed, the Cabinet Member, and Cllr Hill, the Cabinet Member, came. => Reed: Cabinet Member; Hill: Cabinet Member
Cllr Marsh, the Cabinet Member, replied that it was late. => Marsh: Cabinet Member
Mr Reed, acting as Treasurer, told the meeting of the balance. => Reed: Treasurer
RESOLVED That Ann Marsh be re-appointed as Independent Person until 2027. => Ann Marsh: Independent Person
The joiner, Mr Marsh, had looked at the doors. => Marsh: joiner
Mr Marsh, sexton, reported on the graves. => Marsh: sexton
A letter was read from Mr Marsh, owner of the Red Lion, about parking. => Marsh: owner of the Red Lion
The trust had chosen a builder, Mr Marsh. => Marsh: builder
Mr Marsh of Mill Lane asked about the hedge. => Marsh: -
Mr Marsh of Bodley asked about the hedge. => Marsh: -
The Chair welcomed Station Commander Ann Marsh of Vale Fire and Rescue Service. => Ann Marsh: Station Commander
Ann Marsh (Vale Fire and Rescue Service) and Bo Reed of Vale Homes came. => Ann Marsh: Vale Fire and Rescue Service; Bo Reed: Vale Homes
The Chair welcomed Councillor T Marsh, who had taken up the position of Portfolio Holder for Play. => T Marsh: Portfolio Holder for Play
Councillor Ann Marsh introduced herself as Vice-Chair of the Committee but left the Chair to others. => Ann Marsh: Vice-Chair
Mr Marsh took over the role of Clerk. => Marsh: Clerk
Councillor Marsh introduced the report as urgent business. => Marsh: -
Councillor Marsh asked the officer to act as returning officer. => Marsh: -
Questions were put.\n\nCouncillor Marsh\n\n(Cabinet Member for Play)\n\nYes, it would be mended. => Marsh: Cabinet Member for Play
It was moved by Councillor Marsh.\n\n(The Leader was away)\n\nIt was carried. => Marsh: -
Present: Councillors Ann Marsh (Chair for items 1 to 4), Bo Reed (Chair from Minute 31) => Ann Marsh: Chair; Bo Reed: Chair
Present: Councillor A Marsh (Chairman until 7.30pm) and Councillor B Reed => A Marsh: Chairman; B Reed: -
In attendance: Ann Marsh (Director for Minutes and Agendas) => Ann Marsh: Director for Minutes and Agendas
Present: The Worshipful the Mayor (Cllr Ann Marsh), Cllr Bo Reed => Ann Marsh: Mayor; Bo Reed: -
Councillor Marsh left the committee and acted as local ward member for the next item. => Marsh: local ward member
Councillor Ann Marsh had asked to speak as ward councillor and did so. => Ann Marsh: ward councillor
Mrs Marsh, as the local Member, addressed the Board. => Marsh: local Member
Councillor Marsh declared an interest as a ward councillor and left. => Marsh: -
The Leader Councillor A Marsh thanked the trade. => A Marsh: Leader
At the invitation of the Leader Councillor Marsh spoke. => Marsh: -
In the absence of the Chair Councillor Marsh took the chair. => Marsh: -
Prior to the election of the Chairman and Vice-Chairman, Mr Marsh opened the meeting. => Marsh: -
A vacancy arose by the election of former Councillor, Ann Marsh, to the Senate. => Ann Marsh: former Councillor
Cllr Marsh (portfolio holder for leisure, culture and sport) spoke. => Marsh: portfolio holder for leisure, culture and sport
Cllr Marsh, cabinet member for children, families and skills, replied. => Marsh: cabinet member for children, families and skills
Cllr Marsh, lead member for planning, moved and Cllr Reed seconded it. => Marsh: lead member for planning; Reed: -
Mr Marsh and Mrs Reed (both Ward Members) spoke. => Marsh: Ward Members; Reed: Ward Members
The Committee appointed Councillor Ann Marsh as Vice-Chair of the meeting. => Ann Marsh: Vice-Chair
Councillor Marsh was elected Chairman of the Committee for the year. => Marsh: Chairman
Councillor Marsh (Chairman of the Planning Committee) and Ann Reed, Secretary of the Board, spoke. => Marsh: Chairman of the Planning Committee; Ann Reed: Secretary of the Board
Present:\nDr Ann Marsh (Vale Hospitals NHS Trust) (Vice-Chair)\nMr Bo Reed (Healthwatch Bodley) => Ann Marsh: Vice-Chair; Bo Reed: Healthwatch Bodley
At the Hall\n\nBodley - Mr A. Marsh, Mr B. Reed\nHarton - Mrs C. Hill => A. Marsh: -; B. Reed: -; C. Hill: -
Present:\nFinance - Ann Marsh\nUnison - Bo Reed\nTreasurer - Tom Hill => Ann Marsh: Finance; Bo Reed: Unison; Tom Hill: Treasurer
For the Motion: The Mayor, Councillors Marsh, Reed and Hill. => Marsh: -; Reed: -; Hill: -
It received a report from the Assistant Director (Finance).\n\nKim Marsh from Hart Audit spoke. => Kim Marsh: -
Imelda Marsh, Team Leader (Sustainable Travel), presented a report. => Imelda Marsh: Team Leader (Sustainable Travel)
Cabinet Member Ivor Marsh introduced the report. => Ivor Marsh: Cabinet Member
At the request of the Leader Ann Marsh left. => Ann Marsh: -
RESOLVED - That Councillor Ann Marsh be elected Lord Mayor of the City of Bodley. => Ann Marsh: Lord Mayor
Ann Marsh (Mayor of Bodley) asked about item 6 - Councillor Conduct Complaints. => Ann Marsh: Mayor of Bodley
Present: Councillors A Hill and B Dale. Ann Marsh, co-opted member. => A Hill: -; B Dale: -; Ann Marsh: co-opted member
Voting: Cllr Marsh (Ann) and Cllr Marsh (Tom) => Marsh (Ann): -; Marsh (Tom): -
Ann Marsh was co-opted onto the Council. => Ann Marsh: -
Report author: Ann Marsh\nLead officer: Bo Reed\nContact Officer: Tom Hill => Ann Marsh: -; Bo Reed: Lead officer; Tom Hill: Contact Officer
Apologies were received from G. Marsh and L. Reed (County Councillor). => G. Marsh: -; L. Reed: County Councillor
Apologies were received from Cllrs A Marsh and B Reed (County Councillors). => A Marsh: County Councillors; B Reed: County Councillors
In Attendance: Mr. C. Reed, A/SEO, Corp. Servs., Ms. A. Marsh, SE => C. Reed: A/SEO, Corp. Servs; A. Marsh: SE
Mr. A. Marsh, S.E.E. Roads and Transport; Ms. B. Reed (A.O., Planning); C. Hill - SSO => A. Marsh: S.E.E. Roads and Transport; B. Reed: A.O., Planning; C. Hill: SSO
Ms. R. Marsh, AO, Housing, Arts & Culture. Mr. B. Reed, Director of Services. => R. Marsh: AO, Housing, Arts & Culture; B. Reed: Director of Services
Mr. A. Marsh, AO, Ms. B. Reed, SEO. => A. Marsh: AO; B. Reed: SEO
Cllr A. Marsh (CO) and Cllr B. Reed (SE) came. => A. Marsh: -; B. Reed: -
The Mayor spoke of the late Ann Marsh, a former Chairman of the Council. => Ann Marsh: former Chairman of the Council
Members remembered Mr Bo Marsh, former Town Clerk, who had died. => Bo Marsh: former Town Clerk
Former Lord Mayor Ann Marsh opened the hall. => Ann Marsh: Former Lord Mayor
A silence was held for former District Councillors Ann Marsh and Bo Reed. => Ann Marsh: former District Councillors; Bo Reed: former District Councillors
Mrs Marsh, formerly of Mill Lane, asked about it. => Marsh: -
The former school in Mill Lane, Mr Marsh said, was falling down. => Marsh: -
In reply to Councillor Marsh, the Head of Play said that it would open in May. => Marsh: -
Following a question by Ann Marsh, the Clerk agreed to find out. => Ann Marsh: -
At the request of Councillor Marsh, the Leader undertook to write. => Marsh: -
In response to Cllr Marsh, the Cabinet Member for Roads, the Committee agreed. => Marsh: Cabinet Member for Roads
In response, Cllr Marsh, the Cabinet Member for Roads, said no. => Marsh: Cabinet Member for Roads
Chair Ann Marsh Vice Chair Bo Reed Treasurer Tom Hill Secretary Jane Dale => Ann Marsh: Chair; Bo Reed: Vice Chair; Tom Hill: Treasurer; Jane Dale: Secretary
Secretary Ann Marsh Treasurer Bo Reed Chair Tom Hill => Ann Marsh: Secretary; Bo Reed: Treasurer; Tom Hill: Chair
Ann Marsh Chair Bo Reed Secretary Tom Hill Treasurer => Ann Marsh: Chair; Bo Reed: Secretary; Tom Hill: Treasurer
Director of Finance Head of Legal Services (Mr A Marsh) Head of Play (Ms B Reed) => A Marsh: Head of Legal Services; B Reed: Head of Play
In attendance: Corporate Head of Service (Ms A Marsh), Group Head of Play (Mr B Reed) => A Marsh: Corporate Head of Service; B Reed: Group Head of Play
In attendance: Assistant Director of Law and Head of Play (Ms A Marsh) => A Marsh: Assistant Director of Law and Head of Play
BCC Cllr Ann Marsh and Fife Councillor Bo Reed gave reports. => Ann Marsh: BCC Cllr; Bo Reed: Fife Councillor
Mid Vale District Council Cllr Marsh reported. => Marsh: Mid Vale District Council Cllr
Cllr Marsh addressed the Sub-Committee in her capacity as Ward Member and left. => Marsh: Ward Member
Mr Marsh addressed the Council in his role as Chairman of the Parish Council. => Marsh: Chairman of the Parish Council
Councillor Marsh addressed the meeting as time allowed. => Marsh: -
Mr Marsh is currently the Head of Play. => Marsh: Head of Play
Mr Marsh was now a member of the library. => Marsh: -
The Chair gave her thanks to Group Manager Ann Marsh. => Ann Marsh: Group Manager
The Chair thanked the Board and its support officer, Ann Marsh. => Ann Marsh: support officer
Thanks were given to Ann Marsh, Parks Manager for her work. => Ann Marsh: Parks Manager
Mr Marsh, Clerk to Holme with Sandby Parish Council, came. => Marsh: Clerk to Holme with Sandby Parish Council
Ann Marsh, Head of Service for Roads and Parks, and Bo Reed, Lead for Play, came. => Ann Marsh: Head of Service for Roads and Parks; Bo Reed: Lead for Play
Ann Marsh, Chair for Item 4, spoke. => Ann Marsh: Chair
RESOLVED: That Councillor A. Marsh be appointed Chair of the Vale Crematorium Joint Committee. => A. Marsh: Chair of the Vale Crematorium Joint Committee
City Mayor Ann Marsh and Deputy City Mayor Councillor Bo Reed came. => Ann Marsh: City Mayor; Bo Reed: Deputy City Mayor
The Co-Chair, Councillor Marsh, stated that it was late. => Marsh: Co-Chair
Apologies: Councillors Reed, Hill and Honorary Alderman Marsh. => Reed: -; Hill: -; Marsh: Honorary Alderman
The District Council's tree officer, Mr Marsh, had looked at it. => Marsh: tree officer
Ann Marsh (Co-optee) declared an interest in Item 4. => Ann Marsh: Co-optee
"""


@pytest.mark.parametrize(("text", "stretch"), rows_of(STRETCHES))
def test_what_stands_beside_a_name(text: str, stretch: str) -> None:
    names = find_names(text)
    at = next(i for i, name in enumerate(names) if "Marsh" in name.name)
    found = [text[each.start : each.end] for each in list_stretches(text, names, at)]
    assert stretch in found
    assert len(found) < 20


@pytest.mark.parametrize(("text", "expected"), rows_of(TOLD))
def test_roles(text: str, expected: str) -> None:
    found = [f"{person.name}: {person.role or '-'}" for person in find_people(text)]
    assert sorted(found) == sorted(expected.split("; "))


def test_the_councils_that_we_list_are_authorities_by_their_short_names() -> None:
    path = Path(__file__).parents[2] / "scraper" / "councils.csv"
    with path.open(encoding="utf-8", newline="") as file:
        names = [row["name"] for row in csv.DictReader(file)]
    kinds = r"(?: City and| Metropolitan)? District Council"
    districts = [name for name in names if re.fullmatch(rf"[\w' -]+{kinds}", name)]
    short = {re.sub(rf"{kinds}$|^City of ", "", name).lower() for name in districts}
    assert len(short) > 100
    assert short <= AUTHORITIES
