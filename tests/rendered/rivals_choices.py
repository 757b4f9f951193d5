"""Choices between rivals in one vote: motion against amendment, nominee against nominee."""

import random
from collections.abc import Callable

from tests.rendered.decisions_facts import Decided, Voted
from tests.rendered.rivals_facts import (
    MOTIONS,
    RIVALS,
    Draw,
    Put,
    Scene,
    draw_people,
    draw_put,
    motion,
)


def beaten(style: str, amendment: bool) -> Draw:
    """Motion against amendment in one division, as in Scotland: each with its figures."""

    def draw(rng: random.Random) -> Scene:
        people = draw_people(rng)
        one = draw_put(rng, rng.choice(MOTIONS)[0], people)
        two = draw_put(rng, rng.choice(RIVALS), people)
        most, least = one.for_, one.against
        won, lost = (two, one) if amendment else (one, two)
        gained = {id(won): most, id(lost): least}
        lines = DIVIDED[style](one, gained[id(one)], two, gained[id(two)], won is two)
        votes = (
            Voted("carried", won.mover, won.seconder, most),
            Voted("lost", lost.mover, lost.seconder, least),
        )
        decided = [motion(won.words)]
        if style == "one line each":  # each of them told by itself
            decided += [motion(lost.words, "lost")]
        return Scene(tuple(lines), tuple(decided), votes)

    return draw


def _scottish(one: Put, n: int, two: Put, m: int, amendment: bool) -> list[str]:
    winner = "amendment" if amendment else "motion"
    return [
        f"Motion\n\nThat {one.words}.\n\nMoved by Councillor {one.mover}, seconded by Councillor "
        f"{one.seconder}.",
        f"Amendment\n\nThat {two.words}.\n\nMoved by Councillor {two.mover}, seconded by "
        f"Councillor {two.seconder}.",
        f"On a vote being taken, {n} members voted for the motion and {m} for the amendment.",
        f"The {winner} was accordingly declared carried and became the finding of the meeting.",
    ]


def _prose(one: Put, n: int, two: Put, m: int, amendment: bool) -> list[str]:
    winner = "amendment" if amendment else "motion"
    return [
        f"Councillor {one.mover}, seconded by Councillor {one.seconder}, moved that {one.words}.",
        f"Councillor {two.mover}, seconded by Councillor {two.seconder}, moved as an amendment "
        f"that {two.words}.",
        f"Voting was as follows:\n\nFor the motion - {n}\nFor the amendment - {m}",
        f"The {winner} was therefore carried.",
    ]


def _two_sums(one: Put, n: int, two: Put, m: int, amendment: bool) -> list[str]:
    return [
        f"Cllr {one.mover} proposed that {one.words}, seconded by Cllr {one.seconder}.",
        f"Cllr {two.mover} proposed that {two.words}, seconded by Cllr {two.seconder}.",
        f"A vote was taken: Cllr {one.mover}'s proposal {n} votes, Cllr {two.mover}'s proposal "
        f"{m} votes.",
        f"Cllr {(two if amendment else one).mover}'s proposal was carried.",
    ]


def _first_second(one: Put, n: int, two: Put, m: int, amendment: bool) -> list[str]:
    return [
        f"It was proposed by Cllr {one.mover} and seconded by Cllr {one.seconder} that {one.words}.",
        f"It was proposed by Cllr {two.mover} and seconded by Cllr {two.seconder} that {two.words}.",
        f"On a show of hands {n} voted for the first proposal and {m} for the second.",
        f"The {'second' if amendment else 'first'} proposal was carried.",
    ]


def _bracketed(one: Put, n: int, two: Put, m: int, amendment: bool) -> list[str]:
    said = {True: "Carried", False: "Lost"}
    return [
        f"Proposed Cllr {one.mover}, seconded Cllr {one.seconder}, that {one.words}. "
        f"{n} votes. {said[not amendment]}.",
        f"Proposed Cllr {two.mover}, seconded Cllr {two.seconder}, that {two.words}. "
        f"{m} votes. {said[amendment]}.",
    ]


DIVIDED: dict[str, Callable[[Put, int, Put, int, bool], list[str]]] = {
    "Scottish": _scottish,
    "prose": _prose,
    "two proposals": _two_sums,
    "first, second": _first_second,
    "one line each": _bracketed,
}


def nominees(style: str) -> Draw:
    """Two nominees for the chair, the figures of each."""

    def draw(rng: random.Random) -> Scene:
        people = draw_people(rng)
        one, two = people.pop(), people.pop()
        a = draw_put(rng, one, people)
        b = draw_put(rng, two, people)
        n, m = a.for_, a.against
        lines, elected = NOMINATED[style](a, n, b, m)
        votes = (Voted("carried", a.mover, a.seconder, n), Voted("lost", b.mover, b.seconder, m))
        return Scene(tuple(lines), (Decided(elected, "appoint"),), votes)

    return draw


def _elected_plain(a: Put, n: int, b: Put, m: int) -> tuple[list[str], str]:
    told = f"Councillor {a.words} was elected Chair for the ensuing year."
    return [
        f"Councillor {a.words} was proposed by Councillor {a.mover} and seconded by Councillor "
        f"{a.seconder}.",
        f"Councillor {b.words} was proposed by Councillor {b.mover} and seconded by Councillor "
        f"{b.seconder}.",
        f"On a vote being taken there were {n} votes for Councillor {a.words} and {m} votes for "
        f"Councillor {b.words}.",
        told,
    ], told


def _elected_declared(a: Put, n: int, b: Put, m: int) -> tuple[list[str], str]:
    told = f"The Cathaoirleach declared Cllr. {a.words} elected"
    return [
        f"Cllr. {a.mover} proposed Cllr. {a.words}. Seconded by Cllr. {a.seconder}.",
        f"Cllr. {b.mover} proposed Cllr. {b.words}. Seconded by Cllr. {b.seconder}.",
        f"The result of the vote was as follows:\n\nCllr. {a.words}: {n}\nCllr. {b.words}: {m}",
        f"{told}.",
    ], told


def _elected_resolved(a: Put, n: int, b: Put, m: int) -> tuple[list[str], str]:
    told = f"Councillor {a.words} be elected Chair for the ensuing year"
    return [
        f"It was proposed by Councillor {a.mover}, seconded by Councillor {a.seconder}, that "
        f"Councillor {a.words} be elected Chair.",
        f"It was proposed by Councillor {b.mover}, seconded by Councillor {b.seconder}, that "
        f"Councillor {b.words} be elected Chair.",
        f"Upon a vote, {n} votes were cast for Councillor {a.words} and {m} for Councillor "
        f"{b.words}.",
        f"RESOLVED that {told}.",
    ], told


NOMINATED: dict[str, Callable[[Put, int, Put, int], tuple[list[str], str]]] = {
    "elected": _elected_plain,
    "declared": _elected_declared,
    "resolved": _elected_resolved,
}
