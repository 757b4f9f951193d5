"""Of what kind somebody is by the words right beside the name; and what reads alike."""

import pytest

from tests.nlp.people import list_people, rows_of

# text => name: kind | role | acts; ... A \n in a text is a line's end.
BESIDE = r"""
Councillor Reed declared an interest as her brother, Mr Keith Dale, farmed the land. => Keith Dale: public | - | mentioned; Reed: councillor | - | declared_interest
The Mayor, Councillor Reed, thanked her consort, Mr Jim Dale. => Jim Dale: public | - | mentioned; Reed: councillor | Mayor | spoke
Cllr Reed was elected Deputy Mayor. Her escort will be Mr Ned Dale. => Ned Dale: public | - | mentioned; Reed: councillor | Deputy Mayor | appointed
The death of Mrs Vera Dale, wife of former Clerk Mr Leonard Moss, was reported. => Leonard Moss: officer | Clerk | mentioned; Vera Dale: public | - | mentioned
Sympathy was extended to John Dale, father of the Director of Services. => John Dale: public | - | mentioned
Members wished Councillor Reed's husband, Bill Dale, a speedy recovery. => Bill Dale: public | - | mentioned; Reed: councillor | - | mentioned
Mr Denis Dale, who had expressed an interest in the vacancy, did not attend. => Denis Dale: public | - | absent
Mr Earl Dale, who had objected in writing, was not present. => Earl Dale: public | - | absent
Present: Councillors Reed and Hill\n\n1. Minutes\n\nAgreed.\n\nThe officer, Ms Rae Dale, recommended approval. => Hill: councillor | - | present; Rae Dale: officer | - | spoke; Reed: councillor | - | present
Present: Councillors Reed and Hill\n\n1. Minutes\n\nAgreed.\n\nThe planning officer, Mr Dale, spoke. => Dale: officer | planning officer | spoke; Hill: councillor | - | present; Reed: councillor | - | present
Present: Councillors Reed and Hill\n\n1. Minutes\n\nAgreed.\n\nSue Dale (Enforcement) and Kev Moss (Trees) answered members' questions. => Hill: councillor | - | present; Kev Moss: officer | Trees | spoke; Reed: councillor | - | present; Sue Dale: officer | Enforcement | spoke
Present: Councillors Reed and Hill\n\n1. Minutes\n\nAgreed.\n\nJo Dale (Planning), Al Moss (Legal Services) and Di Pell (Housing) were in attendance for this item. => Al Moss: officer | Legal Services | present; Di Pell: officer | - | present; Hill: councillor | - | present; Jo Dale: officer | Planning | present; Reed: councillor | - | present
Present: Councillors Reed and Hill\n\n1. Minutes\n\nAgreed.\n\n3. Public participation\n\nRegistered speakers: Mrs Dee Dale, Mr Ravi Shah and Miss Una Pell. => Dee Dale: public | - | spoke; Hill: councillor | - | present; Ravi Shah: public | - | spoke; Reed: councillor | - | present; Una Pell: public | - | spoke
Present: Councillors Reed and Hill\n\n1. Minutes\n\nAgreed.\n\nSpeaking against: Mr Ian Dale, Mrs Kay Lamb. => Hill: councillor | - | present; Ian Dale: public | - | spoke; Kay Lamb: public | - | spoke; Reed: councillor | - | present
Present: Councillors Reed and Hill\n\n1. Minutes\n\nAgreed.\n\n3. Public question time\n\nDr Hope Larch asked about the clinic. Major Ted Dale asked about the pool. => Hill: councillor | - | present; Hope Larch: public | - | spoke; Reed: councillor | - | present; Ted Dale: public | - | spoke
Present: Councillors Reed and Hill\nIn Attendance: Mr Colm Quill, Director of Housing Services, NIHE\nMs Breda Mull, Area Manager, NIHE\n\n1. Minutes\n\nNoted. => Breda Mull: other | Area Manager, NIHE | present; Colm Quill: other | Director of Housing Services, NIHE | present; Hill: councillor | - | present; Reed: councillor | - | present
Present: Councillors Reed and Hill\n\n1. Minutes\n\nAgreed.\n\nMr Guy Hope, Head of Planning at Severn Homes, presented plans. => Guy Hope: other | Head of Planning at Severn Homes | presented; Hill: councillor | - | present; Reed: councillor | - | present
Present: Councillors Reed and Hill\n\n1. Minutes\n\nAgreed.\n\nStation Manager Gus Bright and Watch Manager Nell Ash gave a talk on smoke alarms. => Gus Bright: other | Station Manager | spoke; Hill: councillor | - | present; Nell Ash: other | Watch Manager | spoke; Reed: councillor | - | present
Present: Councillors Reed and Hill\n\n1. Minutes\n\nAgreed.\n\nMr Guy Hope, Head of Planning and Homes, presented plans. => Guy Hope: officer | Head of Planning and Homes | presented; Hill: councillor | - | present; Reed: councillor | - | present
Present: Councillors Reed and Hill\nIn Attendance: Mr Colm Quill, Senior Engineer, Roads\n\n1. Minutes\n\nNoted. => Colm Quill: officer | Senior Engineer, Roads | present; Hill: councillor | - | present; Reed: councillor | - | present
Present: Councillors Reed and Hill\n\n1. Minutes\n\nAgreed.\n\nMs P Quigg and Mr S Rice, NI Water, joined the meeting. Councillor Reed asked that Mr Todd, DfI, be invited. => Hill: councillor | - | present; P Quigg: other | - | present; Reed: councillor | - | spoke present; S Rice: other | NI Water | present; Todd: other | DfI | mentioned
Present: Councillors Reed and Hill\n\n1. Minutes\n\nAgreed.\n\nMr Hal Gore of the Environment Agency said that the bank was sound. => Hal Gore: other | Environment Agency | spoke; Hill: councillor | - | present; Reed: councillor | - | present
Present: Councillors Reed and Hill\nOfficers: Mr Dale, Head of Roads\n\n1. Minutes\n\nThe minutes were approved.\n\nMr Dale, Environment Agency Liaison Officer, spoke. => Dale: officer | Head of Roads | spoke present; Hill: councillor | - | present; Reed: councillor | - | present
"""

ALIKE = r"""
Present: Councillors Reed and Hill\n\n1. Minutes\n\nAgreed.\n\n3. Public question time\n\nMrs Dale asked about the drains. Mr Moss, Head of Roads, replied. => Dale: public | - | spoke; Hill: councillor | - | present; Moss: officer | Head of Roads | spoke; Reed: councillor | - | present
Present: Mr Reed, Mrs Hill and Mr Moss\n\n1. Minutes\n\nProposed by Mr Reed, seconded by Mrs Hill.\n\n3. Public question time\n\nMr Moss asked about the clinic. => Hill: councillor | - | seconded present; Moss: councillor | - | spoke present; Reed: councillor | - | moved present
Present: Councillors Reed and Hill; Mr Dale (Clerk)\n\nThe brother of the Clerk, Mr Dale, spoke. => Dale: officer | Clerk | spoke present; Hill: councillor | - | present; Reed: councillor | - | present
Present: Councillors Ann Reed (Planning), Bo Hill (Finance)\n\nAnn Reed asked why. => Ann Reed: councillor | Planning | spoke present; Bo Hill: councillor | - | present
The wife of Councillor Reed was thanked. => Reed: councillor | - | mentioned
The liaison officer, Mr Dale of Severn Homes, spoke. => Dale: officer | liaison officer | spoke
Present: Councillors Reed and Hill\n\n1. Minutes\n\nAgreed.\n\nSpeakers: Councillor Moss, Mr Dale (Head of Roads). => Dale: officer | Head of Roads | spoke; Hill: councillor | - | present; Moss: councillor | - | spoke; Reed: councillor | - | present
"""


@pytest.mark.parametrize(("text", "expected"), rows_of(BESIDE, ALIKE))
def test_kinds_that_stand_beside_a_name(text: str, expected: str) -> None:
    assert list_people(text) == sorted(expected.split("; "))
