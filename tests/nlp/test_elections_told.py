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
