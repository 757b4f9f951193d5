"""Proposals that rival one another: their facts, how they are moved, how the vote on one is told."""

import random
from collections.abc import Callable
from dataclasses import dataclass

from tests.rendered.decisions_facts import COUNCILLORS, Decided, Voted

MOTIONS = (
    ("the Council buy the former school in Mill Lane", "agree"),
    ("the car park charges be frozen for one year", "approve"),
    ("a new cycle path be laid along the canal", "approve"),
    ("the library at Norton be kept open on Saturdays", "agree"),
    ("the precept be set at £48,500", "approve"),
)
# What changes a motion, and what would be done in its stead.
AMENDMENTS = (
    "the words 'without delay' be added at the end",
    "the word 'all' be deleted from the second line",
    "the words 'at a cost of no more than £20,000' be inserted",
)
RIVALS = (
    "a report be brought to the September meeting",
    "the matter be looked at by the Scrutiny Committee",
    "no action be taken",
)


@dataclass(frozen=True)
class Put:
    """A proposal: its words, who moved and seconded it, what the vote on it gave."""

    words: str
    mover: str
    seconder: str
    for_: int
    against: int
    abstain: int

    @property
    def carried(self) -> bool:
        return self.for_ > self.against

    def lose(self) -> "Put":
        most, least = max(self.for_, self.against), min(self.for_, self.against)
        return Put(self.words, self.mover, self.seconder, least, most, self.abstain)

    def win(self) -> "Put":
        most, least = max(self.for_, self.against), min(self.for_, self.against)
        return Put(self.words, self.mover, self.seconder, most, least, self.abstain)


@dataclass(frozen=True)
class Result:
    """A way to print the outcome of a vote; `figures`: which numbers it prints."""

    text: Callable[[str, Put], str]
    figures: tuple[str, ...] = ()

    def vote(self, put: Put, moved: bool = True) -> Voted:
        numbers = {name: getattr(put, name) for name in self.figures}
        people = (put.mover, put.seconder) if moved else (None, None)
        return Voted("carried" if put.carried else "lost", *people, **numbers)


ALL = ("for_", "against", "abstain")
TWO = ("for_", "against")


def _word(put: Put) -> str:
    return "carried" if put.carried else "lost"


RESULTS: dict[str, Result] = {
    "put": Result(lambda k, p: f"The {k} was put to the vote and was {_word(p)}."),
    "PUT": Result(
        lambda k, p: f"On being put to the vote, the {k} was declared {_word(p).upper()}."
    ),
    "votes to": Result(
        lambda k, p: (
            f"The {k} was put to the vote and was {_word(p)} by "
            f"{max(p.for_, p.against)} votes to {min(p.for_, p.against)}."
        ),
        TWO,
    ),
    "voting": Result(
        lambda k, p: (
            f"Upon being put to the vote, with {p.for_} voting for and {p.against} voting against, "
            f"and {p.abstain} abstaining, the {k} was {_word(p).upper()}."
        ),
        ALL,
    ),
    "brackets": Result(
        lambda k, p: (
            f"The {k} was put to the vote and {_word(p).upper()} "
            f"({p.for_} for, {p.against} against, {p.abstain} abstentions)."
        ),
        ALL,
    ),
    "stacked": Result(
        lambda k, p: (
            f"Voting on the {k}:\n\nFor: {p.for_}\nAgainst: {p.against}\nAbstentions: {p.abstain}"
            f"\n\nThe {k} was {_word(p)}."
        ),
        ALL,
    ),
    "stacked, alone": Result(
        lambda k, p: (
            f"For: {p.for_}\n\nAgainst: {p.against}\n\nAbstain: {p.abstain}"
            f"\n\n{k.capitalize()} {_word(p)}"
        ),
        ALL,
    ),
    "line": Result(
        lambda k, p: (
            f"Vote: For {p.for_}, Against {p.against}, Abstained {p.abstain}. "
            f"The {k} was {_word(p)}."
        ),
        ALL,
    ),
    "in favour": Result(
        lambda k, p: (
            f"A vote was taken on the {k}: {p.for_} in favour, {p.against} against. "
            f"{k.capitalize()} {_word(p)}."
        ),
        TWO,
    ),
    "defeated": Result(
        lambda k, p: f"The {k} was {'agreed' if p.carried else 'defeated'} on a show of hands."
    ),
    "fell": Result(
        lambda k, p: (
            f"{p.for_} Members voted in favour of the {k} and {p.against} against, and the {k} "
            f"{'was carried' if p.carried else 'fell'}."
        ),
        TWO,
    ),
    "alone": Result(lambda k, p: f"{k.upper()} {_word(p).upper()}"),
}
# How a proposal is printed: `kind` is motion or amendment.
MOVED: dict[str, Callable[[str, Put], str]] = {
    "moved": lambda k, p: (
        f"Councillor {p.mover} moved, and Councillor {p.seconder} seconded, "
        f"{'an amendment' if k == 'amendment' else 'the motion'} that {p.words}."
    ),
    "It was moved": lambda k, p: (
        f"{'As an amendment, it' if k == 'amendment' else 'It'} was moved by Councillor {p.mover} "
        f"and seconded by Councillor {p.seconder} that {p.words}."
    ),
    "quoted": lambda k, p: (
        f"The following {k} was moved by Councillor {p.mover} and seconded by Councillor "
        f'{p.seconder}:\n\n"That {p.words}."'
    ),
    "labels": lambda k, p: (
        f"{k.capitalize()}\n\nProposed by: Councillor {p.mover}\nSeconded by: Councillor "
        f"{p.seconder}\n\nThat {p.words}."
    ),
    "colon": lambda k, p: (
        f"{k.upper()}: That {p.words}.\n\nProposer: Cllr {p.mover}. Seconder: Cllr {p.seconder}."
    ),
    "two sentences": lambda k, p: (
        f"Councillor {p.mover} proposed {'an amendment' if k == 'amendment' else 'a motion'} that "
        f"{p.words}. Councillor {p.seconder} seconded the {k}."
    ),
    "Cllr": lambda k, p: (
        f"{'Amendment p' if k == 'amendment' else 'P'}roposed Cllr {p.mover.split()[1]}, seconded "
        f"Cllr {p.seconder.split()[1]}, that {p.words}."
    ),
}  # fmt: skip
DEBATE = (
    "Members debated the motion at length.",
    "Councillor {other} spoke in support and hoped that all would agree.",
    "Councillor {other} said that she could not support it.",
)


@dataclass(frozen=True)
class Scene:
    """What is printed of an item in the middle of the minutes, and what must be read of it."""

    lines: tuple[str, ...]
    decided: tuple[Decided, ...]
    voted: tuple[Voted, ...]


Draw = Callable[[random.Random], Scene]


def draw_put(rng: random.Random, words: str, people: list[str]) -> Put:
    """Return a proposal with its figures, carried or lost; the people are taken off the list."""
    more = rng.randint(8, 14)
    return Put(words, people.pop(), people.pop(), more, rng.randint(2, more - 2), rng.randint(0, 3))


def draw_people(rng: random.Random) -> list[str]:
    return rng.sample(COUNCILLORS, len(COUNCILLORS))


def _short(voted: Voted) -> Voted:
    """Return a vote whose movers are printed by surname: found by the surname or in full."""
    return voted


def motion(words: str, status: str = "resolved", verb: str = "") -> Decided:
    return Decided(words, "reject" if status == "lost" else verb, status)
