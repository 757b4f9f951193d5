"""Elections as small councils tell them: who was chosen, who moved and seconded, how it ended.

`|` stands for a new paragraph, `/` for a new line. Names and matters are invented.
"""

import pytest

from nlp.annotations import Annotations
from nlp.pages.page import annotate_page


def elections(text: str) -> list[str]:
    """Return the decisions, the votes and who presided or was appointed."""
    page = text.replace("|", "\n\n").replace("/", "\n")
    return [fact for entry in annotate_page(page) for fact in _facts(entry.annotations)]


def _facts(found: Annotations) -> list[str]:
    decided = [r.verb for r in found.resolutions]
    voted = [f"{v.on} {v.outcome} {v.method} {v.mover}/{v.seconder}" for v in found.votes]
    acts = ("chaired", "present", "appointed")
    people = [
        f"{person.name}: {act.name}"
        for person in found.people
        for act in person.acts
        if act.name in acts
    ]
    return [*decided, *voted, *sorted(people)]


CHOSEN = ["appoint", "appointment carried assent Hill/Brook", "Marsh: appointed"]
BY_ALL = ["appoint", "appointment carried unanimous Hill/Brook", "Marsh: appointed"]
NAMED = "Cllr Marsh was nominated by Cllr Hill and seconded by Cllr Brook. "
PROPOSED = "Cllr Hill proposed Cllr Marsh, seconded by Cllr Brook. "

ROWS = [
    # in as few words as can be
    ("Election of Chair: Cllr Hill nominated Cllr Marsh, seconded Cllr Brook, unanimous decision.", BY_ALL),
    # who was put forward took the chair, or signed for it
    (f"3. Election of Chair/{NAMED}Cllr Marsh accepted and took the chair.", [*CHOSEN, "Marsh: chaired"]),
    (f"3. Election of Chair/{NAMED}There were no other nominations. Cllr Marsh took the Chair.", [*CHOSEN, "Marsh: chaired"]),
    (f"3. Election of Chair/{NAMED}Cllr Marsh accepted and signed the Declaration of Acceptance of Office.", CHOSEN),
    (f"3. Election of Chair/{NAMED}Cllr Marsh duly signed the Declaration of Acceptance of Office as Chair.", CHOSEN),
    (f"3. Election of Chair/{PROPOSED}Cllr Marsh accepted.", CHOSEN),
    # the seconder is told of later, the nominee is told of twice
    ("3. Chairman/Cllr Marsh was nominated and proposed by Cllr Hill./There were no other nominations. Cllr Brook seconded the proposal./Cllr Marsh accepted and took the Chair.", [*CHOSEN, "Marsh: chaired"]),
    # beneath `To elect the Chair` nobody who proposes another takes it
    (f"2) To elect the Chair: {PROPOSED}All agreed.", BY_ALL),
    (f"2. To appoint a Vice-Chairman: {PROPOSED}All in favour.", BY_ALL),
    (f"2. Election of Chairman: {PROPOSED}All in favour.", BY_ALL),
    # one goes on, or takes `this position`, as the title names it
    ("4. Vice Chairman/It was proposed by Cllr Hill and seconded by Cllr Brook that Cllr Marsh should continue as Vice Chairman. Agreed.", CHOSEN),
    ("4. To elect the Vice-Chair: Cllr Hill proposed that Cllr Marsh took this position and Cllr Brook seconded this, all agreed.", BY_ALL),
    ("4. Election of Vice-Chair/Cllr Hill proposed that Cllr Marsh takes on this role, seconded by Cllr Brook. All agreed.", BY_ALL),
    ("4. Election of Vice-Chair/Cllr Hill proposed that Cllr Marsh remain in post, seconded by Cllr Brook. All agreed.", BY_ALL),
    # who proposes herself, a comma out of place, who takes the chair behind something else
    ("3. Election of Deputy Mayor/Moved by Councillor Hill, seconded by Councillor Brook/RESOLVED that Councillor B. Marsh be and is hereby elected Deputy Mayor for the year.", [*CHOSEN[:2], "B. Marsh: appointed"]),
    ("3. Chief Officer/It was moved by Councillor Hill and seconded by Councillor Brook and it was:/Resolved:/That Mr Marsh would be appointed to the post of Director of Law.", CHOSEN[:2]),
    ("3. Election of Vice Chairman/The Clerk asked for nominations. Cllr Hill proposed himself, seconded by Cllr Brook. All agreed.", ["appoint", "appointment carried unanimous Hill/Brook", "Hill: appointed"]),
    ("3. Election of Leader/Councillor Hill, proposed that Councillor Marsh be elected Leader. This was seconded by Councillor Brook and was put to a vote. The vote carried.", ["appoint", "appointment carried unstated Hill/Brook", "Marsh: appointed"]),
    ("2. Election of Mayor/It was moved by Councillor Hill, seconded by Councillor Brook and resolved that Councillor Marsh be elected Mayor. Councillor Marsh made the declaration of acceptance of office and took the chair.", [*CHOSEN, "Marsh: chaired"]),
    # an office, its nominee, and who moved in brackets: no list of those present
    ("1. Apologies: none/2. Chair: Cllr Marsh (Prop: Cllr Hill, Sec: Cllr Brook) - agreed unanimously/3. Fence: none", BY_ALL),
    # the only one who was willing
    ("Election of Chairman/The Town Clerk read a list of Members eligible to stand and Ann Marsh, being the only Member who expressed her willingness to serve, was duly elected as Chairman for the ensuing year.", ["appoint", "Ann Marsh: appointed"]),
    ("Election of Chairman/The Clerk read a list of Members and Ann Marsh being the only Member indicating her willingness to serve was declared Chairman for the year ensuing.", ["appoint", "Ann Marsh: appointed"]),
    # elected first, who moved it behind
    ("3. Election of Chair: Cllr Marsh elected unopposed. Proposed by Cllr Hill and seconded by Cllr Brook", CHOSEN),
    ("3. Election of Chair/Cllr Marsh was elected. Proposed by Cllr Hill, seconded by Cllr Brook.", CHOSEN),
    ("3. Election of Chair/Cllr Marsh - proposed Cllr Hill, seconded Cllr Brook. Agreed.", CHOSEN),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_who_was_elected(text: str, expected: list[str]) -> None:
    assert elections(text) == expected


LIKE = [
    # proposed and no more
    (f"3. Election of Chair/{PROPOSED}", []),
    (f"3. Election of Chair/{NAMED}Cllr Reed took the chair for this item.", ["Reed: chaired"]),
    # another matter than an election
    ("3. Fair/Cllr Hill proposed a stall, seconded by Cllr Brook. Cllr Marsh took the chair.", ["Marsh: chaired"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LIKE)
def test_who_was_not_elected(text: str, expected: list[str]) -> None:
    assert elections(text) == expected


TWO = (
    "3. Election of Chairman/Cllr Hill proposed Cllr Marsh, seconded by Cllr Brook. "
    "Cllr Ford proposed Cllr Dale, seconded by Cllr Lane. "
)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Cllr Marsh was elected by 6 votes to 3.", {("Hill", 6, None), ("Ford", 3, None)}),
        ("Cllr Dale was elected by 5 votes to 4.", {("Hill", 4, None), ("Ford", 5, None)}),
        ("On a vote Cllr Marsh was elected.", {("Hill", None, None), ("Ford", None, None)}),
        ("Following a ballot Cllr Dale was elected.", {("Hill", None, None), ("Ford", None, None)}),
    ],
)
def test_each_of_two_nominees_has_a_vote(
    told: str, expected: set[tuple[str, int | None, int | None]]
) -> None:
    page = (TWO + told).replace("/", "\n")
    votes = [v for entry in annotate_page(page) for v in entry.annotations.votes]
    assert {(v.mover, v.for_count, v.against_count) for v in votes} == expected
    assert [v.outcome for v in votes].count("carried") == 1


@pytest.mark.parametrize("dash", [" - ", " ", " – "])
def test_figures_behind_a_dash_are_of_the_nominee(dash: str) -> None:
    page = f"{TWO}/Votes: Cllr Marsh{dash}6; Cllr Dale{dash}4; abstentions{dash}1."
    page += "/RESOLVED: that Cllr Marsh be elected Chairman."
    votes = [v for e in annotate_page(page.replace("/", "\n")) for v in e.annotations.votes]
    told = {(v.mover, v.seconder, v.for_count, v.outcome) for v in votes}
    assert told == {("Hill", "Brook", 6, "carried"), ("Ford", "Lane", 4, "lost")}


COLUMNS = """6. Election of office bearers

Office bearers were elected as follows.
 Office             Who elected          Nominated by         Seconded by
 Convenor           Ann Reed             Bo Hill              Cy Marsh
 Vice Convenor      Bo Hill              Di Vale              Cy Marsh
"""
APPOINTED = """4.     Office Bearers Appointed

        Chairperson                Ann Marsh
        Vice Chair                 Bo Reed
        Treasurer                  Di Vale Co-opted until a new one is found

5.      Dates
"""


def test_a_table_of_offices_tells_an_election_a_row() -> None:
    (entry,) = annotate_page(COLUMNS)
    told = [" ".join(r.text.split()) for r in entry.annotations.resolutions]
    assert told == ["Convenor Ann Reed", "Vice Convenor Bo Hill"]
    movers = [(v.mover, v.seconder) for v in entry.annotations.votes]
    assert movers == [("Bo Hill", "Cy Marsh"), ("Di Vale", "Cy Marsh")]


def test_offices_in_columns_beneath_their_title() -> None:
    entries = annotate_page(APPOINTED)
    told = [" ".join(r.text.split()) for e in entries for r in e.annotations.resolutions]
    assert told == ["Chairperson Ann Marsh", "Vice Chair Bo Reed", "Treasurer Di Vale"]


def test_offices_in_columns_beneath_another_title_are_of_who_came() -> None:
    entries = annotate_page(APPOINTED.replace("Office Bearers Appointed", "Those Present"))
    assert [r for e in entries for r in e.annotations.resolutions] == []
