"""Facts of votes known beforehand: who voted how, who moved, in names of every form."""

import random
from collections.abc import Callable
from dataclasses import dataclass

SIDES = ("for", "against", "abstain")
NAMES = tuple(
    """Ann Marsh, Bo Reed, Cy Dale, Di Finch, Edward Hill, Flora Cole, Gwen O'Dea, Hugh Barr-Smith,
    Ivy Penrose, Jack Tolley, Kate Yarnold, Liam Oldacre, Mona Frith, Ned Imlach, Olive Pegler,
    Piers Wollard, Rhoda Selwood, Saul Tredwell, Tess Venables, Una Haythorn""".replace(
        "\n    ", " "
    ).split(", ")
)
MOTIONS = (
    "the market be held on Fridays",
    "the pavilion roof be repaired before winter",
    "a crossing be built in School Lane",
    "the allotment rents be held at £40",
)


@dataclass(frozen=True)
class Vote:
    """The facts of a vote; `names`: by side, as printed without a title."""

    names: dict[str, tuple[str, ...]]
    mover: str
    seconder: str
    motion: str
    title: str = "Councillor "
    on: str = "motion"
    tells: str = "names counts none"  # what the layout says of the sides

    @property
    def carried(self) -> bool:
        """Whether more were for it than against."""
        return len(self.names["for"]) > len(self.names["against"])

    @property
    def voters(self) -> int:
        """How many took part."""
        return sum(len(names) for names in self.names.values())

    def count(self, side: str) -> int:
        """How many were on a side."""
        return len(self.names[side])

    def titled(self, side: str) -> list[str]:
        """The names of a side, each with its title."""
        return [self.title + name for name in self.names[side]]


# How a name is printed in a list.
NAME_FORMS: dict[str, Callable[[str], str]] = {
    "whole": lambda name: name,
    "initial": lambda name: f"{name[0]} {name.split()[-1]}",
    "initial with a stop": lambda name: f"{name[0]}. {name.split()[-1]}",
    "two initials": lambda name: f"{name[0]}. B. {name.split()[-1]}",
    "surname": lambda name: name.split()[-1],
}
SIZES = ((7, 3, 2), (5, 0, 0), (2, 6, 1), (9, 4, 0), (1, 8, 0), (8, 1, 3))


def make_votes(form: str = "whole", title: str = "Councillor ", seed: int = 7) -> list[Vote]:
    """Return votes of several sizes, carried and lost."""
    chance, votes = random.Random(seed), []
    for number, sizes in enumerate(SIZES):
        people = [NAME_FORMS[form](name) for name in chance.sample(NAMES, 14)]
        ends = [sum(sizes[:at]) for at in range(4)]
        names = {side: tuple(people[ends[i] : ends[i + 1]]) for i, side in enumerate(SIDES)}
        mover, seconder = people[0], people[1] if sizes[0] > 1 else people[13]
        votes.append(Vote(names, mover, seconder, MOTIONS[number % len(MOTIONS)], title))
    return votes
