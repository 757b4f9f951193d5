"""Wards, inns, land, firms and parishes that bear a name and a title, and people who read alike."""

import pytest

from nlp.people.component import find_people
from tests.nlp.people import rows_of

# text => name: acts; ...; nothing where nobody is named.
THINGS = """
A licence for The Sir John Falstaff, High Street, was noted. =>
Licences were noted for The Lord Nelson, The Duke of Wellington and The Earl Grey. =>
Residents of St Mary Redcliffe, Lord Nelson ward and Abbot's Leigh wanted a shelter. =>
Alderman Moore's Allotments had been cleared. =>
Captain Webb Drive, Alderman Tidy Way and Florence Price Gardens were considered. =>
The accounts of the Lady Anne Clifford Almshouses and the Colonel Gibbs Trust were received. =>
The stile at Lady Margaret Wood was broken. =>
The pitch was granted to Sean Dolan's GAC. =>
The quote of Will Hay Electrical was accepted; that of Jim Dale Lighting declined. =>
Quotations from Came & Company and Arthur J Gallagher. RESOLVED to accept Arthur J Gallagher. =>
Taylor Wimpey said that it would adopt the roads; Henry Boot agreed. =>
Alun Griffiths Contractors spoke about noise. =>
Cllr Reed asked about Ysgol Bro Dewi and Maes Gwilym Tudor. => Reed: spoke
Lead officer: Toby Crane. Ward: Bishop Norton. => Toby Crane: mentioned
The service will be led by Canon Ivy Rowe; the Lord-Lieutenant, Mrs Sarah Troy, has accepted. => Ivy Rowe: mentioned; Sarah Troy: mentioned
Thomas Hardye School proposed a crossing, seconded by Prince Henry's. =>
NI Water, joined the meeting and gave a presentation. =>
Apologies were received from Shepton Mallet, Ashton Keynes and Newton Ferrers Parish Councils. =>
The plaque is at Aras William Smith OBrien. =>
Rents fall due at Lady Day. =>
The meeting will be at Aras William Smith OBrien on 29 January. =>
The grant to Clare GAA and the damage to Shannon RFC were noted. =>
"""

PEOPLE = """
Lord Nelson said that the ward was his. => Nelson: spoke
The Lord Porter of Vale thanked members. => Porter: spoke
Sir John Reed and Lady Reed attended. => John Reed: present; Reed: present
Councillor Ann Way asked why. => Ann Way: spoke
Alderman B Way asked why. => B Way: spoke
Alderman Moore's report was noted. => Moore: mentioned
Lady Margaret Wood asked why. => Margaret Wood: spoke
The grant to Lady Margaret Wood was noted. => Margaret Wood: mentioned
Ann Reed, Lighting Engineer, explained. => Ann Reed: spoke
Bishop Norton asked why. => Norton: spoke
Captain Reed and Colonel Dale spoke. => Dale: spoke; Reed: spoke
The Clerk thanked Arthur Reed. => Arthur Reed: mentioned
Henry Reed agreed. => Henry Reed: spoke
It was proposed by Ann Reed, seconded by Bo Dale. => Ann Reed: moved; Bo Dale: seconded
Apologies were received from Ann Reed, Bo Dale and Vale Parish Council. => Ann Reed: apologies; Bo Dale: apologies
Apologies were received from Ann Reed, Bo Dale and Cal Moss. Parish Councils were written to. => Ann Reed: apologies; Bo Dale: apologies; Cal Moss: apologies
Mrs Dale, Deputy Lord-Lieutenant, opened the fair. => Dale: mentioned
"""


@pytest.mark.parametrize(("text", "expected"), rows_of(THINGS, PEOPLE))
def test_only_people_are_told_as_people(text: str, expected: str) -> None:
    people = find_people(text)
    told = sorted(f"{p.name}: {' '.join(act.name for act in p.acts)}" for p in people)
    assert "; ".join(told) == expected
