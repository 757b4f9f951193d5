"""Who did what by the words of other councils, and what looks like it and is not, a row each."""

import pytest

from nlp.people.component import find_people
from tests.nlp.people import rows_of

# text => name: acts; ... A \n in a text is a line's end.
SUBSTITUTES = r"""
Councillor Marsh was deputising for Councillor Reed. => Marsh: substitute; Reed: absent
Councillor Marsh sat as a substitute for Councillor Reed. => Marsh: present substitute; Reed: absent
Apologies: Councillor Reed. Councillor Marsh attended as substitute for Councillor Reed. => Reed: apologies; Marsh: present substitute
Inspector Marsh, who replaced Inspector Reed in May. => Marsh: mentioned; Reed: mentioned
Sergeant Reed has been replaced by Sergeant Marsh. => Reed: mentioned; Marsh: mentioned
Councillor Marsh left the meeting at this point. => Marsh: mentioned
Councillor Marsh joined the meeting at 7.40 pm. => Marsh: present
"""
PRESENTED = r"""
The Planning Officer, Ann Marsh, outlined the options. => Ann Marsh: presented
Mr Bo Reed, Director of Services, outlined details of the draft scheme. => Bo Reed: presented
The Licensing Manager, Ann Marsh, set out the proposed changes to the policy. => Ann Marsh: presented
Councillor Marsh outlined her concerns. => Marsh: spoke
Ann Marsh, Head of Roads, provided a summary of the responses. => Ann Marsh: presented
Verbal update by Ann Marsh, Scrutiny Officer. => Ann Marsh: presented
The Panel received a presentation on the appeal from the Case Officer, Ann Marsh. => Ann Marsh: presented
Councillor Marsh had not had an update from Ann Reed. => Marsh: mentioned; Ann Reed: mentioned
Councillor Marsh, Chair of the Board, was invited to present the findings. => Marsh: presented
The Chair welcomed Ms Marsh and Mr Reed to the meeting and invited them to make their presentation. => Marsh: presented present; Reed: presented present
The Mayor welcomed Mr Marsh and asked him to address the Council. => Marsh: spoke present
The Chair welcomed Mr Marsh and invited questions. => Marsh: present
Ann Marsh took Members through the report and together with Bo Reed answered questions. => Ann Marsh: presented spoke; Bo Reed: spoke
"""
INTRODUCED = r"""
9.0 Notice of Motion\n\n9.1 Submitted by Councillor Ann Marsh\n"I call on the Council to write to the Minister about it".\n\nThe motion was agreed. => Ann Marsh: introduced
3.\n\nSubmitted by Ann Marsh to Bo Reed, Cabinet Member for Planning\n\nWhen will the plan come before the Council for a vote? => Ann Marsh: introduced; Bo Reed: mentioned
Minutes submitted by Ann Marsh, Clerk => Ann Marsh: mentioned
The second questioner, Mr Reed, was not present. => Reed: introduced absent
MOTION: COUNCILLOR A. MARSH:\n\nThat this Council calls for a bus lane. => A. MARSH: introduced
The vote on the amendment in the name of Councillor Marsh was recorded. => Marsh: mentioned
The Chair, Councillor Marsh, introduced the members and officers. => Marsh: chaired spoke
QUESTION BY TAVO QUILL TO COUNCILLOR ANN MARSH\n\nWhen will the path be mended? => ANN MARSH: mentioned
"""
CHAIRED = r"""
Notes\nChair: Ann Marsh (AM)\nPresent: Councillors Reed (BR), Hill (CH)\nAbsent: Councillor Dale => Ann Marsh: chaired present; Reed: present; Hill: present; Dale: absent
Mrs Marsh advised that she was in the Chair. => Marsh: chaired spoke
The Co-Chair, Ann Marsh, stated that a reply would be sent. => Ann Marsh: chaired spoke
"""
APPOINTED = r"""
4. Election of Office Bearers:\nChair - Ann Marsh\nVice-Chair: Paul Reed\nHon. Secretary - Tom Hill\n5. Reports\nTreasurer - Jane Dale gave a report. => Ann Marsh: appointed; Paul Reed: appointed; Tom Hill: appointed; Jane Dale: presented
Resolved: Councillor Marsh is Mayor for 2026/27. => Marsh: appointed
Councillor Marsh is Mayor of Bodley. => Marsh: mentioned
It was agreed that the vacancy be filled by Ann Marsh. => Ann Marsh: appointed
"""
SAID = r"""
Mr Marsh, County Manager, joined in the expressions of sympathy. => Marsh: spoke
Councillor Marsh declared an interest as she knew Mr Reed. => Marsh: declared_interest; Reed: mentioned
As a close friend of the applicant, Cllr Marsh declared an interest. => Marsh: declared_interest
The Assistant Director, Adult Services, Tavo Quill, advised that calls were made. => Tavo Quill: spoke
A young person, Tavo Quill, gave a short account. => Tavo Quill: spoke
Asked about costs, Tavo Quill said that they were fixed. The Clerk thanked Tavo Quill (Head of Roads). => Tavo Quill: spoke
The applicant, Vale Homes, said that the homes were needed. => nobody
The Head of Housing, Penrose Court, Upper Lane, said that it was let. => nobody
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    rows_of(SUBSTITUTES, PRESENTED, INTRODUCED, CHAIRED, APPOINTED, SAID),
)
def test_who_did_what_by_other_words(text: str, expected: str) -> None:
    found = [f"{p.name}: {' '.join(a.name for a in p.acts)}" for p in find_people(text)]
    assert sorted(found) == ([] if expected == "nobody" else sorted(expected.split("; ")))
