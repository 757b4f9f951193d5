"""What people did at other meetings, in writing, long ago or not at all; and what reads alike."""

import pytest

from nlp.people.component import find_people
from tests.nlp.people import rows_of

# text => name: acts; ... A \n in a text is a line's end.
OTHER_MEETINGS = r"""
It was noted that at the County Council on 20 February a motion moved by Cllr Reed and seconded by Cllr Hill had been carried. => Reed: mentioned; Hill: mentioned
A motion to the County Council, moved by Cllr Reed, had been lost. => Reed: mentioned
The Cabinet had on 3 March, on the proposal of Councillor Reed, agreed to close the library. => Reed: mentioned
At Cabinet on 3 March Councillor Reed presented the report and Councillor Hill spoke against it. => Reed: mentioned; Hill: mentioned
At the village hall AGM, chaired by Mr Dale, Mrs Hill was elected secretary. => Dale: mentioned; Hill: mentioned
Councillor Reed had been at the police liaison meeting where Inspector Dale explained the beat. => Reed: mentioned; Dale: mentioned
Cllr Reed reported on the conference she attended, at which Mr Dale spoke. => Reed: spoke; Dale: mentioned
The District's Planning Committee, with Councillor Reed in the chair, had refused it. => Reed: mentioned
Cabinet\n\nMinutes of the meeting of Cabinet\n\nAt Cabinet on 3 March Councillor Reed presented the report. => Reed: presented
Reference from Cabinet\n\nMinutes:\n\nAt Cabinet on 3 March Councillor Reed presented the report. => Reed: mentioned
At the last item Councillor Reed presented the report. => Reed: presented
At the Council on behalf of residents Councillor Reed spoke. => Reed: spoke
The applicant attended the meeting, where Councillor Reed spoke for him. => Reed: spoke
Councillor Reed moved that the County Council be asked for a crossing. Councillor Hill seconded. => Reed: moved; Hill: seconded
A motion on the County Council was moved by Cllr Reed and seconded by Cllr Hill. => Reed: moved; Hill: seconded
"""

IN_WRITING = r"""
Concerns raised by Mr Dale by letter were passed on. => Dale: mentioned
Questions asked by Mr Dale in an email of 3 March had been answered. => Dale: mentioned
The suggestion by Mr Dale in his letter was not taken up. => Dale: mentioned
Remarks made by Councillor Reed on social media were discussed. => Reed: mentioned
An objection by Mrs Dale was considered. => Dale: mentioned
Objections by Mr Dale and Mrs Hill were read. => Dale: mentioned; Hill: mentioned
Vandalism reported by Mr Dale had been repaired. => Dale: mentioned
A request by Mrs Dale having been refused in 2019, it was agreed to wait. => Dale: mentioned
A Freedom of Information request from Mr Dale had been answered. => Dale: mentioned
A proposal by Mr Dale of the Cricket Club for new nets was supported. => Dale: mentioned
An email from Mr Dale asked that the hedge be cut. => Dale: mentioned
A letter from the Minister, Sir Ted Dale MP, said that there were no funds. => Ted Dale: mentioned
A letter from Mr Dale and Mrs Hill asked for a bench. => Dale: mentioned; Hill: mentioned
By telephone Mr Dale told the Clerk that he would pay. => Dale: mentioned
Responses to the consultation: Mr Dale supported the scheme; Mrs Hill opposed it. => Dale: mentioned; Hill: mentioned
One respondent, Mr Dale, asked for a crossing. => Dale: mentioned
The Gazette had reported that Mr Dale said services would be cut. => Dale: mentioned
Mr Dale of Wessex Water had attended in May and explained the scheme. => Dale: mentioned
The Clerk advised that the claim by Mrs Dale would fail. => Dale: mentioned
The response drafted by Cllr Reed was approved. => Reed: mentioned
Concerns raised by Mr Dale about the letter were passed on. => Dale: spoke
Questions asked by Mr Dale were answered. => Dale: spoke
Following an email from Mr Dale, Cllr Reed asked that the hedge be cut. => Dale: mentioned; Reed: spoke
The respondent, Councillor Reed, said that she was sorry. => Reed: spoke
The response by Cllr Reed was full. => Reed: spoke
A request by Mrs Dale for a kerb was heard. => Dale: spoke
A proposal by Cllr Reed, seconded by Cllr Hill, was carried. => Reed: moved; Hill: seconded
"""

LONG_AGO = r"""
In 2011 Councillor Reed said the bypass would never be built. => Reed: mentioned
In 1974 Councillor Reed asked for one and Colonel Dale promised one. => Reed: mentioned; Dale: mentioned
In March 2011, Councillor Reed moved a ban. => Reed: mentioned
Councillor Reed said that the bypass was planned in 2011. => Reed: spoke
In reply Councillor Reed said no. => Reed: spoke
In 2011 prices this was dear. Councillor Reed asked why. => Reed: spoke
"""

NOT_DONE = r"""
Mrs Dale was asked to speak but declined. => Dale: mentioned
The agent, Ms Dale, was invited to speak but declined. => Dale: mentioned
Miss Dale was offered the post but declined; Mr Hill was interviewed. => Dale: mentioned; Hill: mentioned
Councillor Reed declined to second the proposal of Councillor Hill. => Reed: mentioned; Hill: moved
Councillor Reed declined to comment. => Reed: spoke
No questions were asked by Councillor Reed. => Reed: mentioned
Questions were asked by Councillor Reed. => Reed: spoke
Neither Ann Reed nor Alan Dale spoke on the item. => Alan Dale: mentioned; Ann Reed: mentioned
Both Ann Reed and Alan Dale spoke on the item. => Alan Dale: spoke; Ann Reed: spoke
Cllr Reed had intended to move a motion, to be seconded by Cllr Hill, but withdrew it. => Reed: mentioned; Hill: mentioned
Cllr Reed nominated Mr Dale for the Citizen Award. => Reed: moved; Dale: mentioned
Cllr Reed welcomed the appointment of Mr Dale as Chief Constable. => Reed: spoke; Dale: mentioned
Members confirmed the appointment of Mr Dale as Clerk. => Dale: appointed
"""

NOT_DECLARED = r"""
Councillor Reed declared an interest as her brother, Mr Dale, farmed the land. => Reed: declared_interest; Dale: mentioned
The Officer reminded Cllr Reed that he had declared an interest at the January meeting. => Reed: mentioned
Declarations of interest\n\nThe Clerk reminded Cllr Reed to update her register. => Reed: mentioned
Councillor Reed stated that Councillor Hill had wrongly declared an interest in the past. => Reed: spoke; Hill: mentioned
Councillor Reed declared an interest in item 4. => Reed: declared_interest
Declarations of interest\n\nCllr Reed, brother of the applicant, and Cllr Hill declared an interest. => Reed: declared_interest; Hill: declared_interest
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    rows_of(OTHER_MEETINGS, IN_WRITING, LONG_AGO, NOT_DONE, NOT_DECLARED),
)
def test_only_what_was_done_at_this_meeting_is_told(text: str, expected: str) -> None:
    people = find_people(text)
    told = sorted(f"{p.name}: {' '.join(act.name for act in p.acts)}" for p in people)
    assert told == sorted(expected.split("; "))
