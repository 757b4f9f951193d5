"""Who came, and who did not, to this meeting and no other; heads and names in rarer forms."""

import pytest

from nlp.people.component import find_people
from tests.nlp.people import rows_of

# text => name: acts; ... A \n in a text is a line's end.
OTHER_MEETINGS = r"""
Vale Council\n\nPresent: Cllr Reed\n\n3. Group\n\nThe Climate Working Group met on 6 March. Present: Councillor Reed and Mr Dale. Apologies: Mrs Lunn. => Dale: mentioned; Lunn: mentioned; Reed: present
Vale Council\n\nPresent: Cllr Reed\n\nThose attending the site visit on 3 March: Councillor Hill, Councillor Moss, Mrs Dale (agent). Apologies: Councillor Quill. => Dale: mentioned; Hill: mentioned; Moss: mentioned; Quill: mentioned; Reed: present
Vale Council\n\nPresent: Cllr Reed\n\nA site visit on 12 March was attended by Cllr Reed, Cllr Hill and Mr Todd Dale of Highways. Apologies for it came from Cllr Quill. => Hill: mentioned; Quill: mentioned; Reed: present; Todd Dale: mentioned
Vale Council\n\nPresent: Cllr Reed\n\nPresent at the liaison meeting on 4 March were Cllr Hill, Mr Alf Dale (Vale Stone) and Mrs Kim Roe (EA). => Alf Dale: mentioned; Hill: mentioned; Kim Roe: mentioned; Reed: present
Vale Council\n\nPresent: Cllr Reed\n\nCllr Reed attended the Drainage Board, chaired by Mr Ross Dale. Apologies had been received there from Cllr Hill. => Hill: mentioned; Reed: present; Ross Dale: mentioned
Vale Council\n\nPresent: Cllr Reed\n\nCllr Reed reported that she had attended a course with Mrs Dale, Clerk of Bodley, on 2 April. => Dale: mentioned; Reed: spoke present
Vale Council\n\nPresent: Cllr Reed\n\nCllr Reed attended the planning course on 2 April run by Ms Jo Dale of the County Association. => Jo Dale: mentioned; Reed: present
Vale Council\n\nPresent: Cllr Reed\n\nCllr Reed attended the Flood Forum, at which Mr Hal Dale of the Environment Agency said that the bank was sound. => Hal Dale: mentioned; Reed: present
Vale Liaison Group\n\nThe liaison group met on 4 March. Present: Cllr Reed and Mr Dale. Apologies: Cllr Hill. => Dale: present; Hill: apologies; Reed: present
Vale Council\n\nThe Council met on 4 March. Present: Cllr Reed and Mr Dale. Apologies: Cllr Hill. => Dale: present; Hill: apologies; Reed: present
Vale Council\n\nPresent: Cllr Reed. Apologies: Cllr Moss (at a site visit on 3 March), Cllr Hill. => Hill: apologies; Moss: apologies; Reed: present
Vale Council\n\nPresent: Cllr Reed\n\nPC Dale attended the meeting with PCSO Hill. => Dale: present; Hill: present; Reed: present
Vale Council\n\nPresent: Cllr Reed, who attended remotely, Cllr Hill and Mr Dale (Clerk) => Dale: present; Hill: present; Reed: present
"""

IN_THE_ABSENCE = r"""
In the absence of the Chair (Councillor Dale) and Vice-Chair (Councillor Moss), Councillor Reed took the chair. => Dale: absent; Moss: absent; Reed: chaired
In the absence of the Clerk (Mrs Jo Dale) the Deputy Clerk, Ms Di Reed, took notes. => Di Reed: mentioned; Jo Dale: absent
In the absence of Councillor Dale, the Vice-Chair, Councillor Reed deputised at the service on 11 November. => Dale: absent; Reed: mentioned
In the absence of Councillor Dale, the Vice-Chair, Councillor Reed took the chair. => Dale: absent; Reed: chaired
In the absence of Councillor Dale and Councillor Moss, Councillor Reed took the chair. => Dale: absent; Moss: absent; Reed: chaired
In the absence of Cllr. H Dale, the Vice-Chairman, Cllr. J Reed deputised at the service. => H Dale: absent; J Reed: mentioned
In the absence of the Chair, Councillor Reed took the chair. => Reed: chaired
In the absence of the Chair, the Vice-Chair (Councillor Reed) took the chair. => Reed: chaired
In the absence of the Chair (Councillor Dale), the Vice-Chair (Councillor Reed) took the chair. => Dale: absent; Reed: chaired
Neither the applicant, Mr Bo Dale, nor his agent, Ms Su Hill, was present. => Bo Dale: mentioned; Su Hill: mentioned
The applicant, Mr Bo Dale, and his agent, Ms Su Hill, were present. => Bo Dale: present; Su Hill: present
RESOLVED that Mrs Dale, who chaired the panel in 2024, be asked to do so again. => Dale: mentioned
Mrs Dale, who chaired the meeting, spoke. => Dale: chaired spoke
"""

SUBSTITUTES = r"""
Councillor Reed would substitute for Councillor Dale at the next meeting of the Joint Board. => Dale: mentioned; Reed: mentioned
Councillor Reed substituted for Councillor Dale at the meeting. => Dale: absent; Reed: substitute
It had been intended that Councillor Reed would substitute for Councillor Dale but he too had sent apologies. => Dale: mentioned; Reed: mentioned
It was noted that Councillor Reed would substitute for Councillor Dale. => Dale: absent; Reed: substitute
"""

APOLOGIES = r"""
Apologies\n\nNo apologies had been received from Councillor Dale, who was absent. => Dale: absent
Apologies\n\nMinutes:\n\nNo apologies from Councillor Dale. => Dale: mentioned
Apologies\n\nApologies had not been received from Cllr Dale or Cllr Hill. => Dale: mentioned; Hill: mentioned
Apology\n\nAnn Reed demanded an apology from Bo Dale for his remarks. => Ann Reed: spoke; Bo Dale: mentioned
Apology\n\nA written apology from Mr Ricky Dale for the damage to the bench was received. => Ricky Dale: mentioned
Apology\n\nCouncillor Reed apologised to Mrs Gale Dale for the delay and sent the apologies of the Council to Mr Hill. => Gale Dale: mentioned; Hill: mentioned; Reed: spoke
Apologies\n\nCllr Moss. Cllr Reed gave an update on the floods and passed on thanks to Mrs Rose Dale for the flowers. => Moss: apologies; Reed: presented; Rose Dale: mentioned
Apologies\n\nAnn Reed passed on apologies on behalf of Councillor Rex Dale. => Ann Reed: mentioned; Rex Dale: apologies
Cllr Dale offered apologies for having missed the February meeting. => Dale: mentioned
A public apology from Cllr Dale was called for. => Dale: mentioned
Apologies were received from Cllr Dale for the late papers. => Dale: mentioned
Cllr Dale offered her apologies for the meeting. => Dale: apologies
Apologies\n\nApologies from Cllr Dale for family reasons and Cllr Reed for illness. => Dale: apologies; Reed: apologies
A written apology for absence was received from Cllr Dale. => Dale: apologies
An apology was received from Cllr Dale. => Dale: apologies
Apologies for lateness were received from Cllr Dale. => Dale: apologies
Present: Cllr Reed\n\nNo apologies: Cllr Hill => Hill: absent; Reed: present
Present: Cllr Reed\n\nNo apologies had been received.\n\nCllr Reed asked why. => Reed: spoke present
"""

HEADS = r"""
Present – Ann Reed, Iain Dow\nApols – Mhairi Skene, Cllr Alan Urie\nIn att – Cllr Fiona Bain, 5 residents\n\n1. Matters arising\n\nNoted. => Alan Urie: apologies; Ann Reed: present; Fiona Bain: present; Iain Dow: present; Mhairi Skene: apologies
Present – Cllrs A Reed (Chair), B Tench\nApologies – Cllr D Lobb\nIn att. – G Astill, Clerk; Cllr H Penn => A Reed: chaired present; B Tench: present; D Lobb: apologies; G Astill: present; H Penn: present
I Láthair: Cllr. B. Tuohy (Cathaoirleach), Cllr. M. Looby.\nLeithscéalta: Cllr. R. Scanlon.\nAs Láthair: Cllr. P. Nestor.\nOifigigh i Láthair: Mr. D. Hanratty, Rúnaí. => B. Tuohy: chaired present; D. Hanratty: present; M. Looby: present; P. Nestor: absent; R. Scanlon: apologies
I Láthair: Cllrs. M. Looby, P. Nestor.\n\nLeithscéal: Cllr. R. Scanlon\n\nI bhFreastal: Mr. D. Hanratty, Chief Executive => D. Hanratty: present; M. Looby: present; P. Nestor: present; R. Scanlon: apologies
Present: Councillors Reed and Hill\n\n48. PUBLIC SPEAKERS\n\nObjectors: Mrs Kath Lowe, Mr Des Hurn\nSupporters: Ms Jen Ott (agent) => Des Hurn: spoke; Hill: present; Jen Ott: spoke; Kath Lowe: spoke; Reed: present
Councillors present: Warboys, Tench, Lobb.\nCouncillors not present: Quill, Penn. => Lobb: present; Penn: absent; Quill: absent; Tench: present; Warboys: present
Members present: Warboys, Tench, Lobb.\nMembers absent: Quill and Penn. => Lobb: present; Penn: absent; Quill: absent; Tench: present; Warboys: present
Present: Cllrs A Reed (Chair), B Tench\nClerk: Mrs G Astill\n\n1. Reports\n\nDistrict Councillor: Cllr V Moss – report circulated. County Councillor: Cllr H Penn – no report. => A Reed: chaired present; B Tench: present; G Astill: present; H Penn: mentioned; V Moss: mentioned
Present: Cllrs A Reed (Chair), B Tench\nDistrict Councillor: Cllr V Moss\nClerk: Mrs G Astill\n\n1. Reports\n\nNoted. => A Reed: chaired present; B Tench: present; G Astill: present; V Moss: present
1. Members present\n\nCllrs A Reed, B Tench\n\n2. Officers present\n\nClerk: Mrs G Astill => A Reed: present; B Tench: present; G Astill: present
Present: Councillors Marsh, A (Chair); Tench, B; Lobb, D; and Quill, E.\nApologies: Councillor Penn, H.\nOfficers: Astill, G (Clerk) => A Marsh: chaired present; B Tench: present; D Lobb: present; E. Quill: present; G Astill: present; H. Penn: apologies
Present: Cllrs Marsh, Ann; Tench, Bill.\n\nCllr Marsh asked why. => Ann Marsh: spoke present; Bill Tench: present
Present: Councillors Marsh, Tench and Lobb; Officers: Mr Astill, Ms Penn => Astill: present; Lobb: present; Marsh: present; Penn: present; Tench: present
Apologies: Cllrs Marsh, Tench; Mr Penn, Clerk => Marsh: apologies; Penn: apologies; Tench: apologies
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    rows_of(OTHER_MEETINGS, IN_THE_ABSENCE, SUBSTITUTES, APOLOGIES, HEADS),
)
def test_who_came_to_this_meeting(text: str, expected: str) -> None:
    people = find_people(text)
    told = sorted(f"{p.name}: {' '.join(act.name for act in p.acts)}" for p in people)
    assert told == sorted(expected.split("; "))
