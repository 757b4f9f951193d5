"""Divisions known beforehand, told in the sentences of councils' minutes, and read back.

One motion, an amendment and its motion, a closure, motion against amendment, nominees, dissent told
afterwards: who moved, how it was voted and what came of it. Beside `votes.py`, which has the
layouts of names. `python -m tests.rendered.divisions` prints the table.
"""

import random
from collections.abc import Iterator

from tests.rendered.divisions_words import (
    AMENDS,
    BALLOTS,
    BEHIND,
    CARRIED,
    CLOSURES,
    CONTESTS,
    DEBATE,
    DISSENTS,
    HEADED,
    MOVES,
    POLLS,
    RESOLVED,
    RESULTS,
    ROLLS,
    STACKED,
    WORDS,
    Result,
)
from tests.rendered.votes import PAGE
from tests.rendered.votes_facts import MOTIONS, NAMES, SIDES
from tests.rendered.votes_reading import Case, Told, print_table


class Scene:
    """One division after another as a page tells them, with the facts of each."""

    def __init__(self, seed: int, title: str = "Councillor ") -> None:
        self.chance = random.Random(seed)
        self.people = self.chance.sample(NAMES, 12)
        self.matters = self.chance.sample(MOTIONS, len(MOTIONS))
        self.title = title
        self.told: list[str] = []
        self.votes: list[Told] = []

    def say(self, template: str, **given: object) -> None:
        """Add a paragraph."""
        self.told.append(template.format(**given))

    def move(self, template: str, matter: str | None = None) -> tuple[str, str, str]:
        """Tell what is moved; return its mover, its seconder and its words."""
        mover, seconder = self.people.pop(), self.people.pop()
        matter = matter or self.matters.pop()
        self.say(template, m=self.title + mover, s=self.title + seconder, words=matter)
        return mover, seconder, matter

    def vote(
        self,
        result: Result,
        moved: tuple[str, str, str],
        subject: str,
        carried: bool,
        **facts: object,
    ) -> None:
        """Tell how it was voted, and keep the facts."""
        most, least = self.chance.randint(6, 12), self.chance.randint(1, 5)
        for_, against = (most, least) if carried else (least, most)
        abstain = self.chance.randint(1, 3)
        outcome = "carried" if carried else "lost"
        people = self.chance.sample(NAMES, len(NAMES))
        ends = for_, for_ + against, for_ + against + abstain
        voted = people[: ends[0]], people[ends[0] : ends[1]], people[ends[1] : ends[2]]
        lists = {f"n{side}": ", ".join(names) for side, names in zip("fab", voted, strict=True)}
        self.say(
            result.words, S=subject, T=subject.capitalize(), words=moved[2], o=outcome,
            O=outcome.upper(), f=for_, a=against, b=abstain, x=most, y=least, F=WORDS[for_],
            A=WORDS[against], **lists,
        )  # fmt: skip
        figures = {"for": for_, "against": for_ if result.tells == "ff" else against}
        told: Told = {
            "outcome": outcome, "method": result.method, "mover": moved[0], "seconder": moved[1],
            "for": figures["for"] if "f" in result.tells else None,
            "against": figures["against"] if result.tells else None,
            "abstain": abstain if "b" in result.tells else None,
        }  # fmt: skip
        for side, names in zip(SIDES, voted, strict=True):
            told[f"{side}_names"] = tuple(names) if "N" in result.tells else ()
        self.votes.append(told | facts)

    def case(self, row: str) -> Case:
        """Return the page, and what it should tell."""
        return row, PAGE.format(scene="\n\n".join(self.told)), self.votes


BASE, BASE_AMEND = MOVES["it was moved by"], AMENDS["an amendment was moved"]
FIRST = RESULTS["n votes to n"]


def one_motion(row: str, move: str, result: Result, carried: bool, seed: int) -> Case:
    """A motion, and what came of it."""
    scene = Scene(seed)
    scene.vote(result, scene.move(move), "motion", carried)
    return scene.case(row)


def amended(row: str, amend: str, one: Result, other: Result, first: bool, seed: int) -> Case:
    """A motion, an amendment that is voted on, then the motion, as amended or not."""
    scene = Scene(seed)
    moved = scene.move(BASE)
    scene.vote(one, scene.move(amend), "amendment", first, on="amendment")
    facts = {"on": "substantive_motion", "mover": moved[0], "seconder": moved[1]} if first else {}
    subject = "substantive motion" if first else "motion"
    scene.vote(other, moved, subject, True, **facts)
    return scene.case(row)


def closed(row: str, close: str, one: Result, other: Result, seed: int) -> Case:
    """A motion, a closure, then the vote on the motion."""
    scene = Scene(seed)
    moved = scene.move(BASE)
    scene.vote(one, scene.move(close), "closure", True, on="closure")
    scene.vote(other, moved, "motion", True)
    return scene.case(row)


def dissented(row: str, result: Result, words: str, many: int, side: str, seed: int) -> Case:
    """A motion carried, and members who had their votes recorded afterwards."""
    scene = Scene(seed)
    moved = scene.move(BASE)
    names = tuple(scene.people.pop() for _ in range(many))
    scene.vote(result, moved, "motion", True, **{f"{side}_names": names})
    scene.say(words, d=names[0], e=names[-1])
    return scene.case(row)


def one_after_another(row: str, one: Result, other: Result, seed: int) -> Case:
    """Two matters of one item, each moved and voted on."""
    scene = Scene(seed)
    scene.vote(one, scene.move(BASE), "motion", seed % 2 == 0)
    scene.vote(other, scene.move(MOVES["A proposed, and B seconded,"]), "motion", True)
    return scene.case(row)


def contested(row: str, words: str, amends: bool, seed: int) -> Case:
    """Motion against amendment: the votes are for each."""
    scene = Scene(seed)
    one = scene.move(MOVES["A, seconded by B, moved"])
    other = scene.move(AMENDS["as an amendment"])
    most, least = scene.chance.randint(7, 12), scene.chance.randint(2, 6)
    won, lost = ("amendment", "motion") if amends else ("motion", "amendment")
    scene.say(words, x=most, y=least, W=won, L=lost)
    method = "show_of_hands" if "hands" in words else "counted"
    for kind, moved in (("motion", one), ("amendment", other)):
        carried = kind == won
        scene.votes.append(_alone(moved, carried, most if carried else least, method))
    return scene.case(row)


def called(row: str, roll: str, heads: tuple[str, str], amends: bool, seed: int) -> Case:
    """Motion against amendment on a roll call, the names of each."""
    scene = Scene(seed)
    one = scene.move(MOVES["A, seconded by B, moved"])
    other = scene.move(AMENDS["as an amendment"])
    scene.say("A roll call vote was taken, the result of which was as follows:")
    people = [scene.title + name for name in scene.chance.sample(NAMES, 11)]
    cut = 4 if amends else 7
    named = [head.format(m=one[0], a=other[0]) for head in heads]
    scene.told.append(ROLLS[roll](people[:cut], people[cut:], tuple(named)))
    scene.say("The {W} was accordingly carried.", W="amendment" if amends else "motion")
    for moved, names, won in ((one, people[:cut], not amends), (other, people[cut:], amends)):
        facts = _alone(moved, won, len(names), "recorded")
        facts["for_names"] = tuple(name.removeprefix(scene.title) for name in names)
        facts["for"] = len(names) if "figures" in roll else None
        scene.votes.append(facts)
    return scene.case(row)


def nominated(row: str, words: str, seed: int) -> Case:
    """Two nominees, a vote each."""
    scene = Scene(seed)
    nominees = scene.people.pop(), scene.people.pop()
    moved = [
        scene.move(
            "It was proposed by {m} and seconded by {s} that {words}.",
            f"Councillor {each} be elected Chair",
        )
        for each in nominees
    ]
    most, least = scene.chance.randint(7, 12), scene.chance.randint(2, 6)
    scene.say(words, x=most, y=least, p=nominees[0], q=nominees[1])
    scene.votes += [
        _alone(moved[0], True, most, "counted"),
        _alone(moved[1], False, least, "counted"),
    ]
    return scene.case(row)


def polled(row: str, words: str, seed: int) -> Case:
    """Two nominees, and the names of those who voted for each."""
    scene = Scene(seed)
    nominees = scene.people.pop(), scene.people.pop()
    template = "It was proposed by {m} and seconded by {s} that {words}."
    moved = [scene.move(template, f"Councillor {each} be elected Chair") for each in nominees]
    voters = [name for name in scene.chance.sample(NAMES, 13) if name not in nominees][:11]
    sides = voters[:7], voters[7:]
    scene.say("A roll call vote was taken as follows:")
    scene.say(
        words, x=7, y=4, p=nominees[0], q=nominees[1], P=", ".join(sides[0]), Q=", ".join(sides[1])
    )
    scene.say("Councillor {p} was declared elected as Chair.", p=nominees[0])
    for one, names, won in zip(moved, sides, (True, False), strict=True):
        facts = _alone(one, won, len(names), "recorded") | {"for_names": tuple(names)}
        scene.votes.append(facts if "{x}" in words else facts | {"for": None})
    return scene.case(row)


def _alone(moved: tuple[str, str, str], carried: bool, number: int, method: str) -> Told:
    """Return the facts of a choice that nobody votes against."""
    return {
        "outcome": "carried" if carried else "lost", "method": method, "mover": moved[0],
        "seconder": moved[1], "for": number, "against": None, "abstain": None,
        "for_names": (), "against_names": (), "abstain_names": (),
    }  # fmt: skip


def mixed(seed: int) -> Case:
    """A motion, up to two amendments, a debate and a decision, each told in a way by chance."""
    scene = Scene(seed, "Cllr " if seed % 3 == 0 else "Councillor ")
    chance, every = scene.chance, {**RESULTS, **CARRIED}
    row = ["mixed"]
    # One council prints its figures above the outcome or beneath it, not both.
    others = STACKED[chance.randint(0, 1)]
    known = [each for each in every if each not in others]

    def pick(table: dict[str, str]) -> str:
        row.append(chance.choice(list(table)))
        return table[row[-1]]

    def result(carried: bool) -> Result:
        row.append(chance.choice([each for each in known if carried or each in RESULTS]))
        return every[row[-1]]

    def debate() -> None:
        if chance.random() < 0.5:
            scene.say(chance.choice(DEBATE), m=scene.people[0], s=scene.people[1])

    moved, subject, facts = scene.move(pick(MOVES)), "motion", {}
    debate()
    for _ in range(chance.randint(0, 2)):
        carried = chance.random() < 0.4
        amendment = scene.move(pick(AMENDS))
        debate()
        scene.vote(result(carried), amendment, "amendment", carried, on="amendment")
        if carried:
            subject, facts = "substantive motion", {"on": "substantive_motion"}
    carried = chance.random() < 0.8
    if carried and subject == "motion" and chance.random() < 0.4:
        row.append(chance.choice(list(RESOLVED)))
        scene.vote(RESOLVED[row[-1]], moved, subject, True)
    else:
        scene.vote(result(carried), moved, subject, carried, **facts)
        if carried:
            scene.say(chance.choice(BEHIND), words=moved[2])
    return scene.case(", ".join(row))


def list_cases(seeds: range = range(3)) -> Iterator[Case]:
    """Yield every scene, one thing varied at a time."""
    every = {**RESULTS, **CARRIED}
    for seed in seeds:
        for name, move in MOVES.items():
            for result in ("n votes to n", "put and carried", "unanimously"):
                yield one_motion(f"move {name}, {result}", move, every[result], True, seed)
            yield one_motion(f"move {name}, lost", move, FIRST, False, seed)
            for result in ("bare", "n:n:n", "by n votes to n"):
                row = f"move {name}, resolved {result}"
                yield one_motion(row, move, RESOLVED[result], True, seed)
        for name, result in every.items():
            yield one_motion(f"result {name}", BASE, result, True, seed)
            if name not in CARRIED:
                yield one_motion(f"result lost, {name}", BASE, result, False, seed)
                yield amended(f"amendment lost, {name}", BASE_AMEND, result, FIRST, False, seed)
            yield amended(f"amendment carried, {name}", BASE_AMEND, result, FIRST, True, seed)
            yield amended(f"then motion, {name}", BASE_AMEND, FIRST, result, False, seed)
            yield amended(f"then substantive, {name}", BASE_AMEND, FIRST, result, True, seed)
            yield one_after_another(f"twice, first {name}", result, FIRST, 2 * seed)
            yield one_after_another(f"twice, second {name}", FIRST, result, 2 * seed + 1)
        for name, result in RESOLVED.items():
            yield one_motion(f"resolved {name}", BASE, result, True, seed)
            yield amended(f"lost, then resolved {name}", BASE_AMEND, FIRST, result, False, seed)
            yield one_after_another(f"twice, resolved first {name}", result, FIRST, 2 * seed)
            yield one_after_another(f"twice, resolved second {name}", FIRST, result, 2 * seed + 1)
        for name, amend in AMENDS.items():
            for first in (True, False):
                row = f"amend {name}, {'carried' if first else 'lost'}"
                yield amended(row, amend, FIRST, FIRST, first, seed)
        for name, close in CLOSURES.items():
            for result in ("n votes to n", "put and carried"):
                yield closed(f"closure {name}, {result}", close, every[result], FIRST, seed)
        for name, (words, many, side) in DISSENTS.items():
            for result in ("bare", "by n votes to n"):
                row = f"dissent {name}, resolved {result}"
                yield dissented(row, RESOLVED[result], words, many, side, seed)
            yield dissented(f"dissent {name}, carried", FIRST, words, many, side, seed)
        for name in ROLLS:
            for head, heads in HEADED.items():
                for amends in (True, False):
                    row = f"roll {name}, {head}, {'amendment' if amends else 'motion'} won"
                    yield called(row, name, heads, amends, seed)
        for name, words in CONTESTS.items():
            for amends in (True, False):
                row = f"contest {name}, {'amendment' if amends else 'motion'} won"
                yield contested(row, words, amends, seed)
        yield from (mixed(40 * seed + number) for number in range(40))
        for name, words in POLLS.items():
            yield polled(f"ballot, names {name}", words, seed)
        for name, words in BALLOTS.items():
            yield nominated(f"ballot {name}", words, seed)


if __name__ == "__main__":
    print_table(list_cases())
