"""Who is at a meeting, known before its minutes are printed: names, offices, who came or not."""

import random
from dataclasses import dataclass

FIRST = (
    "Ann Bronwen Callum David Eilidh Frank Gareth Helen Iqbal Joan Keith Liam Maureen Nigel Orla"
    " Pauline Quentin Rhona Sean Teresa Ursula Vincent Winifred Yusuf Aoife Bernard Catriona"
)

LAST = (
    "Marsh Reed Hill Vane Dale Ormerod Tulloch McKenna O'Brien Prosser Llewellyn Hussain Batty"
    " Whitlock Fairhurst Garvey Bowen-Rees Kilbride Sutcliffe Trelawney Mackie Pendry Ashdown"
    " Quigley Nair Stobbart Eccles Thwaite Rowlands Hanrahan"
)


@dataclass(frozen=True)
class Fact:
    """What the text must tell of one person; `role` None: none, `?`: not asked."""

    first: str
    last: str
    acts: frozenset[str]
    kind: str
    role: str | None = None
    sex: str = "m"
    also: str = ""  # what else is printed of them: a body, a ward, whom they stand in for


@dataclass(frozen=True)
class Cast:
    """Who is at a meeting: the chair first, then the vice-chair, among `present`."""

    present: tuple[Fact, ...]
    apologies: tuple[Fact, ...]
    officers: tuple[Fact, ...]
    absent: tuple[Fact, ...] = ()
    others: tuple[Fact, ...] = ()


PRESENT, AWAY = frozenset({"present"}), frozenset({"apologies"})

JOBS = ("Clerk", "Head of Planning", "Democratic Services Officer")

CHAIR, VICE = "Chairman", "Vice-Chairman"


def make_cast(seed: int) -> Cast:
    """Return a cast of six members present, two who sent apologies, two officers."""
    chance = random.Random(seed)
    firsts = chance.sample(FIRST.split(), 13)
    lasts = chance.sample(LAST.split(), 13)

    def fact(at: int, acts: frozenset[str], kind: str, role: str | None = None) -> Fact:
        return Fact(firsts[at], lasts[at], acts, kind, role, "mf"[at % 2])

    chaired = PRESENT | {"chaired"}
    return Cast(
        present=(
            fact(0, chaired, "councillor", CHAIR),
            fact(1, PRESENT, "councillor", VICE),
            *(fact(at, PRESENT, "councillor") for at in range(2, 6)),
        ),
        apologies=tuple(fact(at, AWAY, "councillor") for at in (6, 7)),
        officers=(fact(8, PRESENT, "officer", JOBS[0]), fact(9, PRESENT, "officer", JOBS[1])),
        absent=(fact(10, frozenset({"absent"}), "councillor"),),
        others=(fact(11, PRESENT, "other"), fact(12, PRESENT, "other")),
    )
