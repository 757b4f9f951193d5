"""Why a topic came up: the aspect that a cue in the same clause says.

In: the words of a text, a topic's place, the bounds of its clause. Out: one of the aspects of
`aspects.toml`. A cue beside the topic wins over a far one, then the order of the file decides.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from nlp.patterns import read_data
from nlp.topics.matching import Mention, PhraseIndex
from nlp.topics.words import Words

ASPECTS = Path(__file__).with_suffix(".toml")
NEAR = 6  # words between a cue and the topic that it plainly belongs to
FAR = 14  # words beyond which a cue says nothing of the topic
REACH = FAR + 8  # words within which such cues begin
_NUMBERS = {
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve"),
    *("twenty", "thirty", "forty", "fifty"),
}


@dataclass(frozen=True, slots=True)
class Aspect:
    """One way in which a topic comes up.

    `weak`: a cue within the topic's own words is none. `search`: words of which a search
    for one may find the others.
    """

    name: str
    label: str
    cues: tuple[str, ...]
    never: tuple[str, ...]
    weak: bool
    search: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cue:
    """The words `first:last` say an aspect."""

    first: int
    last: int
    aspect: str


@cache
def load_aspects(path: Path = ASPECTS) -> tuple[Aspect, ...]:
    """Return the aspects in the order in which they win; raise ValueError if a file is wrong."""
    return tuple(
        Aspect(
            name=name,
            label=table["label"],
            cues=tuple(table["cues"]),
            never=tuple(table.get("not", ())),
            weak=table.get("weak", False),
            search=tuple(table.get("search", ())),
        )
        for name, table in read_data(path).items()
    )


@cache
def _cue_index() -> tuple[PhraseIndex, dict[str, int], frozenset[str]]:
    aspects = load_aspects()
    index = PhraseIndex(
        ((aspect.name, cue.replace("#", "0")) for aspect in aspects for cue in aspect.cues),
        (phrase.replace("#", "0") for aspect in aspects for phrase in aspect.never),
    )
    order = {aspect.name: place for place, aspect in enumerate(aspects)}
    return index, order, frozenset(aspect.name for aspect in aspects if aspect.weak)


def order_of(cue: Cue | None) -> int:
    """Return the place of a cue's aspect in the order in which aspects win; no cue comes last."""
    order = _cue_index()[1]
    return order[cue.aspect] if cue else len(order)


def find_cues(words: Words) -> list[Cue]:
    """Return the cues in the words, in order."""
    keys = ["0" if _is_number(key) else key for key in words.keys]
    return [Cue(m.first, m.last, m.keys[0]) for m in _cue_index()[0].find(keys)]


def choose_aspect(words: Words, mention: Mention, cues: list[Cue]) -> Cue | None:
    """Return the cue, of those in the mention's clause, that says why the topic came up.

    A weak cue says so of a topic, not of a key phrase (a mention without `keys`).
    """
    _, order, weak = _cue_index()
    best: tuple[tuple[int, int, int], Cue] | None = None
    for cue in cues:
        inside = mention.first <= cue.first and cue.last <= mention.last
        if cue.aspect in weak and (inside or not mention.keys):
            continue
        away = _distance(words, mention, cue)
        rank = (away > NEAR, order[cue.aspect], away)
        if away <= FAR and (best is None or rank < best[0]):
            best = rank, cue
    return best[1] if best else None


def _distance(words: Words, mention: Mention, cue: Cue) -> int:
    """Return how many words stand between; a comma between them counts for several."""
    low, high = min(mention.last, cue.last), max(mention.first, cue.first)
    between = words.keys[low:high]
    return len(between) + 4 * between.count(",")


def _is_number(key: str) -> bool:
    return key[0].isdigit() or key in _NUMBERS
