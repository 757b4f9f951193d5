"""Elections that a sentence or two tell whole, as parish clerks write them at annual meetings.

`|` stands for a new paragraph. Names and matters are invented.
"""

import pytest

from nlp.annotations import Annotations
from nlp.pages.page import annotate_page


def elections(text: str) -> list[str]:
    """Return each decision's first words, each vote, and who was appointed to what."""
    page = text.replace("|", "\n\n")
    return [fact for entry in annotate_page(page) for fact in _facts(entry.annotations)]


def _facts(found: Annotations) -> list[str]:
    decided = [f"{r.verb}: {' '.join(r.text.split()[:4])}" for r in found.resolutions]
    voted = [f"{v.on} {v.outcome} {v.method} {v.mover}/{v.seconder}" for v in found.votes]
    people = [
        f"{person.name} ({person.role or '-'})"
        for person in found.people
        if any(act.name == "appointed" for act in person.acts)
    ]
    return [*decided, *voted, *people]


ASSENT = "appointment carried assent None/None"
BY_TWO = "appointment carried assent B. Hill/T. Reed"
BY_ALL = "appointment carried unanimous B. Hill/T. Reed"

ROWS = [
    # nobody says by whom; no other came forward
    ("1. Election of Chairman:|Cllr D Marsh was nominated and seconded and with no further nominations accepted the role of Chairman.", ["appoint: Cllr D Marsh was", ASSENT, "D Marsh (Chairman)"]),
    ("1\\. Election of Chairman David Marsh was nominated and seconded as Chairman and with no further nominations duly accepted the role.", ["appoint: David Marsh was nominated", ASSENT, "David Marsh (Chairman)"]),
    ("1. Election of Chairman|Mrs R Marsh was nominated and seconded and with no other nominations re-elected as Chairman.", ["appoint: Mrs R Marsh was", ASSENT, "R Marsh (Chairman)"]),
    ("6. Election of Vice-Chairman|It was proposed and seconded that Cllr D Marsh should remain as Vice-Chairman. With no other nominations Cllr Marsh was duly elected.", ["appoint: Cllr D Marsh should", ASSENT, "D Marsh (Vice-Chairman)"]),
    # the office in the title alone
    ("3. Election of Chairman: The Clerk asked for nominations and Miss Marsh was proposed by B. Hill and seconded by T. Reed, there were no other nominations and Miss Marsh was duly elected.", ["appoint: Miss Marsh was proposed", BY_TWO, "Marsh (Chairman)"]),
    ("3. Election of Vice Chairman: Miss Marsh was proposed by B. Hill seconded by T. Reed and duly elected.", ["appoint: Miss Marsh was proposed", BY_TWO, "Marsh (Vice Chairman)"]),
    ("3. Election of Vice Chairman: Miss Marsh was proposed by B. Hill and seconded by T. Reed - unanimously elected.", ["appoint: Miss Marsh was proposed", BY_ALL, "Marsh (Vice Chairman)"]),
    ("3. Election of Chairman: B. Hill proposed and T. Reed seconded that A. Marsh be Chairman, there were no other nominations and A. Marsh was prepared to stand and was duly elected Chairman.", ["appoint: A. Marsh be Chairman,", BY_TWO, "A. Marsh (Chairman)"]),
    ("3. Election of Vice Chairman: B. Hill proposed and T. Reed seconded A. Marsh - there being no other nominations A. Marsh was duly elected.", ["appoint: B. Hill proposed and", BY_TWO, "A. Marsh (Vice Chairman)"]),
    # who agreed to stand
    ("3. Election of Chairman: The Clerk asked for nominations and B. Hill proposed A. Marsh who agreed to stand and was seconded by T. Reed -unanimously agreed.", ["appoint: B. Hill proposed A.", BY_ALL, "A. Marsh (Chairman)"]),
    ("3. Election of Chairman: B. Hill proposed A. Marsh who agreed to stand and who was seconded by T. Reed. A. Marsh was duly elected.", ["appoint: B. Hill proposed A.", BY_TWO, "A. Marsh (Chairman)"]),
    # an officer, whom nobody names
    ("10. Appointment of R.F.O: The Clerk was proposed by B. Hill and seconded by T. Reed unanimously agreed.", ["appoint: The Clerk was proposed", BY_ALL]),
    ("10. Appointment of R.F.O: It was proposed by B. Hill and seconded by T. Reed that the Clerk be the Responsible Financial Officer - agreed.", ["appoint: the Clerk be the", BY_TWO]),
    # co-opted
    ("9. Vacancy|B. Hill proposed, seconded by T. Reed, that Mr Marsh be co-opted to the council. This was unanimously approved.", ["appoint: Mr Marsh be co-opted", BY_ALL, "Marsh (-)"]),
    ("9. Vacancy|Ann Marsh told the meeting why she would like to join. She was proposed as a Councillor by the Vice Chairman, seconded by Cllr Reed, co-opted onto the Council and welcomed.", ["appoint: She was proposed as", "appointment carried assent None/Reed", "Ann Marsh (-)"]),
    ("2. Two vacancies|Co-option of Mr John Marsh and Mrs Pam Dale to fill the two seats was proposed by B. Hill and seconded by T. Reed, all in favour.", ["appoint: Co-option of Mr John", BY_ALL, "John Marsh (-)", "Pam Dale (-)"]),
    ("9. Vacancy|B. Hill proposed the co-option of Mr Marsh and T. Reed seconded. All agreed.", ["appoint: B. Hill proposed the", BY_ALL, "Marsh (-)"]),
    # a line each
    ("Election of chairman|Cllr A Marsh was proposed chairman|Proposer: Cllr B Hill|2nd: Cllr T Reed.|Chairman Cllr A Marsh signed the declaration of acceptance of office.", ["appoint: Cllr A Marsh was", "appointment carried assent B Hill/T Reed", "A Marsh (Chairman)"]),
    ("Election of officers|B. Hill proposed Ann Marsh (AMA) as Chairman, seconded by T. Reed and all agreed,|AMA elected as Vale Parish Council Chairman 2012/13", ["appoint: AMA elected as Vale", BY_ALL, "Ann Marsh (Chairman)"]),
    # what somebody took on, in answer to an item, and what the council took somebody for
    ("6. Council administration|vi. Appoint two Internal Control Officers|• Cllr Marsh and Cllr Dale agreed to undertake this.", ["appoint: Cllr Marsh and Cllr", "Marsh (-)", "Dale (-)"]),
    ("6. Cemetery|Upon the advice of the warden Mr Ned Marsh was agreed to be the parish's grave digger.", ["appoint: Upon the advice of", "Ned Marsh (-)"]),
    # who was willing to; figures
    ("3. Election of Chairman|Cllr Ford asked for nominations. Cllr B. Hill proposed Cllr A. Marsh, seconded by Cllr T. Reed. Cllr Marsh agreed to continue as Chairman.|4. Minutes: none", ["appoint: Cllr B. Hill proposed", BY_TWO, "A. Marsh (Chairman)"]),
    ("3. Election of Chairman|Cllr B. Hill proposed Cllr A. Marsh seconded by Cllr T. Reed. Cllr Marsh advised she was prepared to take the position of Chairman.", ["appoint: Cllr B. Hill proposed", BY_TWO, "A. Marsh (Chairman)"]),
    ("3. Election of Chairman|Cllr B. Hill proposed Cllr A. Marsh, seconded by Cllr T. Reed. **6 votes for - Carried.** Cllr Marsh continued in the chair.|4. Apologies: There were none", ["appoint: Cllr B. Hill proposed", "appointment carried counted B. Hill/T. Reed", "A. Marsh (Chairman)"]),
    ("ELECTION OF OFFICERS|Mr. Hill prop. Mr. Reed 2nd that Mr. Marsh remain in office, all agreed.", ["appoint: Mr. Marsh remain in", "appointment carried unanimous Hill/Reed", "Marsh (-)"]),
    ("13. Committees|It was proposed and seconded that Cllrs Marsh and Dale serve on the Planning Committee. All agreed.", ["appoint: Cllrs Marsh and Dale", "appointment carried unanimous None/None", "Marsh (-)", "Dale (-)"]),
    # another, whom nobody seconded
    ("3. Election of Chairman|Mr Hill nominated Mrs Dale, this was not seconded. Mr A Marsh was nominated by Mr B. Hill seconded by Mrs T. Reed, there were no further nominations, Mr Marsh accepted and took the Chair.", ["appoint: Mr A Marsh was", BY_TWO, "A Marsh (Chairman)"]),
    ("9. Co-option|One applicant was there and thus Mr. John Marsh was duly co-opted to the seat.", ["appoint: Mr. John Marsh was", "John Marsh (-)"]),
    # two offices, voted on each
    ("9. Election of Chair and Vice Chair|It was proposed that Cllr A Marsh continue as Chair by Cllr B. Hill, seconded by Cllr T. Reed, 7 agreed, 1 abstained.|Cllr Jim Dale for Vice Chair was proposed by Cllr B. Hill and Seconded by Cllr T. Reed, seven were in favour, one abstained.", ["appoint: Cllr A Marsh continue", "appoint: Cllr Jim Dale for", "appointment carried counted B. Hill/T. Reed", "appointment carried counted B. Hill/T. Reed", "A Marsh (Chair)", "Jim Dale (Vice Chair)"]),
    ("1. Election of Chairman|Proposed – Cllr Mrs Hill Seconded – Cllr Mrs Reed|That Cllr Mrs Marsh is elected as Chairman|There being no other nominations it was unanimously agreed", ["appoint: That Cllr Mrs Marsh", "appointment carried unanimous Hill/Reed", "Marsh (Chairman)"]),
    ("1. Election of Chairman|Mr Marsh was nominated by Mr Hill seconded by Mrs Reed, there were no further nominations, Mr Marshe accepted and took the Chair.", ["appoint: Mr Marsh was nominated", "appointment carried assent Hill/Reed", "Marsh (Chairman)"]),
    # the office behind, and who was elected in a sentence of its own
    ("2. Election of Officers.|Chairman. A.Marsh, proposed by B. Hill. Seconded by T. Reed. All in favour. A.Marsh duly elected.", ["appoint: A.Marsh duly elected.", BY_ALL, "A.Marsh (Chairman)"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_an_election_told_whole(text: str, expected: list[str]) -> None:
    assert elections(text) == expected


def test_those_of_initials_who_put_themselves_forward() -> None:
    page = "Present: Jo Bright (JB), Dee Cole (DC), Gail Keys (GK)|1 Election of Chair|JB put herself forward as Chairperson. Prop. GK, 2nd DC, All in favour."
    told = elections(page)
    assert told[:2] == [
        "appoint: JB put herself forward",
        "appointment carried unanimous Gail Keys/Dee Cole",
    ]
    assert told[2].startswith("Jo Bright")


NONE = [
    "1. Election of Chairman|Cllr D Marsh was nominated and seconded but declined to stand.",
    "1. Election of Chairman|Cllr D Marsh was nominated by Cllr Hill and seconded by Cllr Reed. Agreement to be confirmed at the June meeting.",
    "1. Election of Chairman|Cllr D Marsh was nominated by Cllr Hill, seconded by Cllr Reed. Cllr Reed accepted the papers.",
    "9. Vacancy|She was proposed as a Councillor by the Vice Chairman, seconded by Cllr Reed and would be asked.",
    "Election of vice chair|Cllr A Marsh was proposed vice chair|Proposer: Cllr B Hill|2nd: Cllr T Reed.|3. Drains: none",
    "4. Keys|Cllr Marsh and Cllr Dale agreed to undertake this.",
    "4. Works|It was proposed by B. Hill and seconded by T. Reed that the Clerk be asked to write. B. Hill would see the warden.",
    "4. Fence|Mr Marsh was proposed by B. Hill as a good joiner and T. Reed would ask him.",
]


@pytest.mark.parametrize("text", NONE)
def test_no_election(text: str) -> None:
    assert elections(text) == []


def test_the_title_above_is_of_those_elected_beneath_it_alone() -> None:
    told = elections(
        "3. Election of Chairman: Mr Marsh was proposed by B. Hill and seconded by T. Reed and duly elected."
        "|Co-option to fill vacancies: Mrs Dale was duly co-opted."
    )
    assert "Marsh (Chairman)" in told
    assert "Dale (-)" in told
