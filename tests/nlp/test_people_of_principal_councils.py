r"""What principal councils' pages say of people: offices, who came, who spoke. A row a wording.

`text => name: kind | role | acts; ...`, as in test_people_families; a `\n` in a text is a line's
end. Beside each family stand look-alikes, of which the same must not be told.
"""

import pytest

from tests.nlp.people import list_people, rows_of

# Offices: where they end, where they stand, in what capacity somebody acts.
OFFICES = r"""
Councillor Marsh spoke as Ward Member for Vale Park. => Marsh: councillor | Ward Member for Vale Park | spoke
Councillor Marsh, speaking as ward councillor for Vale and Holme, objected. => Marsh: councillor | ward councillor for Vale and Holme | spoke
Councillor Marsh spoke as ward member for item 6. => Marsh: councillor | ward member | spoke
The report was presented by Councillor Marsh as Portfolio Holder and by Pam Reed, the Council's Tree Officer. => Marsh: councillor | Portfolio Holder | presented; Pam Reed: officer | Tree Officer | presented
The report was introduced by Councillor Marsh as Leader of the Council. => Marsh: councillor | Leader of the Council | introduced
The motion was proposed by Councillor Marsh as Chair of Planning. => Marsh: councillor | Chair of Planning | moved
The report was presented by Councillor Marsh in his capacity as Portfolio Holder for Trees. => Marsh: councillor | Portfolio Holder for Trees | presented
Speaking as Mayor, Councillor Marsh thanked the staff. => Marsh: councillor | Mayor | spoke
Portfolio Holder Councillor Marsh responded. Ward Member Cllr Reed agreed. Opposition Spokesperson Cllr Hill queried it. => Hill: councillor | Opposition Spokesperson | spoke; Marsh: councillor | Portfolio Holder | spoke; Reed: councillor | Ward Member | spoke
With the consent of the Portfolio Holder Councillor Marsh spoke. => Marsh: councillor | - | spoke
Nina Marsh (Deputy CEO and S151) and Deputy Kelly spoke. => Kelly: councillor | - | spoke; Nina Marsh: officer | Deputy CEO and S151 | spoke
Ann Marsh, Assistant Director of Commissioning (Adults), and Karen Reed, Team Manager - Older People, attended for this item. => Ann Marsh: officer | Assistant Director of Commissioning (Adults) | present; Karen Reed: officer | Team Manager - Older People | present
Ann Marsh, Strategic Director (Place) and Deputy Chief Executive, advised members. => Ann Marsh: officer | Strategic Director (Place) and Deputy Chief Executive | spoke
Ann Marsh, Strategic Director (remote), advised members. => Ann Marsh: officer | Strategic Director | spoke
Ann Marsh, Head of Finance (Acting), advised members. => Ann Marsh: officer | Head of Finance (Acting) | spoke
The Head of Law (Planning) (Ann Marsh) spoke. => Ann Marsh: officer | Head of Law (Planning) | spoke
Ann Marsh (Principal Planner (Major Projects)) spoke. => Ann Marsh: officer | Principal Planner (Major Projects) | spoke
In attendance:\nAnn Marsh, Chief Executive Officer, Vale CCG\nKaren Reed, Director of Adult Services, Hillshire County Council\nPaul Hill, Managing Director, Vale Leisure Ltd => Ann Marsh: other | Chief Executive Officer, Vale CCG | present; Karen Reed: officer | Director of Adult Services, Hillshire County Council | present; Paul Hill: other | Managing Director, Vale Leisure Ltd | present
Executive Members\nCouncillor Ann Marsh - Executive Member for Children and Young People's Services\nOfficers\nPaul Reed - Director of Education => Ann Marsh: councillor | Executive Member for Children and Young People's Services | mentioned; Paul Reed: officer | Director of Education | mentioned
The Committee heard from Quinn Rudd, the Head of Internal Audit at SWAP. => Quinn Rudd: other | Head of Internal Audit at SWAP | spoke
It came from the Vale Kebab Shop, the Clerk said. => nobody
"""

# What stands beside a name and is no office: where something is, when, whose award it was.
NO_OFFICES = r"""
Mr Ann Reed, on behalf of the executive, expressed sympathy. => Ann Reed: public | - | spoke
Mr Bo Hill, on behalf of the Vale Residents, spoke. => Bo Hill: public | on behalf of the Vale Residents | spoke
Present: Cllr A Reed (Chair), Mrs B Hill, Mill Road, and Mr C Fox, Vale Road Homewatch. => A Reed: councillor | Chair | chaired present; B Hill: councillor | - | present; C Fox: councillor | Vale Road Homewatch | present
After County Councillor Brian Reed had left, the meeting closed. => Brian Reed: councillor | - | mentioned
Councillor Kim Low, Chair of Mill Road School, spoke. => Kim Low: councillor | Chair of Mill Road School | spoke
"""

# Who is of a body beside the council, and who is none.
KINDS = r"""
Ann Marsh, Area Manager at Hillshire Fire and Rescue Service, explained the plan. => Ann Marsh: other | Area Manager at Hillshire Fire and Rescue Service | spoke
Ann Marsh, School Business Manager at Vale Primary School, asked about the deficit. => Ann Marsh: other | School Business Manager at Vale Primary School | spoke
Ann Marsh, Governor Support Officer, and Paul Reed, Independent Reviewing Service Manager, spoke. => Ann Marsh: officer | Governor Support Officer | spoke; Paul Reed: officer | Independent Reviewing Service Manager | spoke
Ann Marsh, Head of School Improvement, spoke. => Ann Marsh: officer | Head of School Improvement | spoke
Lena Marsh then led the Members in detail through the report. => Lena Marsh: officer | - | presented
Lena Marsh took the Panel through the slides. => Lena Marsh: officer | - | presented
Councillors Reed and Hill asked about the cost. In reply to Councillor Reed's question, Lena Marsh said that it had risen. Councillor Vane thanked her. Councillor Dale agreed. => Dale: councillor | - | spoke; Hill: councillor | - | spoke; Lena Marsh: officer | - | spoke; Reed: councillor | - | spoke; Vane: councillor | - | spoke
Board Members\nCouncillor Marsh (Chair)\nSuperintendent Bea Reed, Hillshire Constabulary\nIn attendance\nDan Hill, Democratic Services Officer => Bea Reed: other | Superintendent | present; Dan Hill: officer | Democratic Services Officer | present; Marsh: councillor | Chair | chaired present
"""

# Who came, who stood in, who spoke, who declared.
CAME = r"""
Also attending were the Chief Fire Officer, Ed Marsh, and Councillor Reed. => Ed Marsh: officer | Chief Fire Officer | present; Reed: councillor | - | present
Paul Marsh was on hand to answer questions. => Paul Marsh: officer | - | present
Councillors in attendance who were not members of the Committee: Councillors Marsh and Reed. => Marsh: councillor | - | present; Reed: councillor | - | present
Substitutes Present: Councillor Marsh (In place of Councillor Reed) => Marsh: councillor | - | present substitute; Reed: councillor | - | absent
Councillor Marsh (reserve for Councillor Reed) attended. => Marsh: councillor | - | present substitute; Reed: councillor | - | absent
Councillor Marsh had sent apologies and Councillor Reed was in attendance on her behalf. => Marsh: councillor | - | apologies; Reed: councillor | - | present substitute
Councillor Marsh (Deputy Leader (Statutory) and Portfolio Holder for Growth) responded. => Marsh: councillor | Deputy Leader (Statutory) and Portfolio Holder for Growth | spoke
Councillor Marsh was present and Councillor Reed spoke on her behalf. => Marsh: councillor | - | present; Reed: councillor | - | spoke
Apologies had been received from Councillor Marsh who was represented by Councillor Reed. => Marsh: councillor | - | apologies; Reed: councillor | - | present substitute
The applicant, Mr Marsh, was represented by Mr Reed. => Marsh: public | applicant | mentioned; Reed: public | - | present
There were declarations of interest from Councillors Marsh and Reed. => Marsh: councillor | - | declared_interest; Reed: councillor | - | declared_interest
Present for the item: Rod Marsh, Service Manager; Tia Reed, Team Leader => Rod Marsh: officer | Service Manager | present; Tia Reed: officer | Team Leader | present
Clare Marsh is replacing Carol Reed as a maintained schools representative. => Carol Reed: public | - | mentioned; Clare Marsh: public | - | mentioned
Councillor Marsh maintained that the road was unsafe. => Marsh: councillor | - | spoke
"""


@pytest.mark.parametrize(("text", "expected"), rows_of(OFFICES, NO_OFFICES, KINDS, CAME))
def test_people_of_principal_councils(text: str, expected: str) -> None:
    assert (list_people(text) or ["nobody"]) == sorted(expected.split("; "))
