"""Names of a list whose lines ran together: `Inga Petrie Magnus Williamson Robert Tulloch`.

In: a cleaned text and a list in it. Out: where a name begins right behind another. Most names are
of two words; known given names, and what the text says elsewhere, tell the others. Where two ways
to part the words are about as good, none is taken.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from nlp.people.lexicon.spelling import GIVEN, LETTER, NOT_NAMES, UP
from nlp.people.names.mentions import NameMention

_WORD = re.compile(rf"[{UP}][{LETTER}'-]{{1,25}}")
_RUN = re.compile(
    rf"(?<![\w'&.-]){_WORD.pattern}(?:[ ]{_WORD.pattern}){{2,60}}(?![\w'-])(?![ ]?[:&])"
)
_LONG, _SHORT = 6, 4  # words of a run: enough alone, and with names that are known
_LENGTHS = {1: 4.0, 2: 0.0, 3: 1.5}  # what a name of so many words costs
_GIVEN_FIRST, _GIVEN_LAST, _GIVEN_BEHIND = -1.5, 0.75, 1.5
_NAMED, _SURNAME_LAST, _SURNAME_FIRST = -3.0, -1.0, 1.0  # names and surnames told elsewhere
_OFFICE_WORD = 1.0  # a word of an office, before the first name
_MARGIN = 0.7  # between the best way and the next
_NEAR = 20_000  # characters in which the text tells names

Way = tuple[float, tuple[int, ...]]  # what it costs, and where its names begin


def find_cuts(text: str, start: int, end: int) -> list[int]:
    """Return the places in `text[start:end]` where a name begins right behind other words."""
    cuts: list[int] = []
    for run in _RUN.finditer(text, start, end):
        for words in _stretches(run):
            office = text.endswith((", ", "- "), 0, run.start()) or words[0].start() > 0
            if len(words) >= _SHORT - office:
                cuts += [run.start() + at for at in _cut(text, run, words, office)]
    return cuts


def _stretches(run: re.Match[str]) -> Iterator[list[re.Match[str]]]:
    """Yield the words of a run between those that are in no name."""
    words: list[re.Match[str]] = []
    for word in _WORD.finditer(run[0]):
        letters = word[0].isupper() and len(word[0]) < 5 and not run[0].isupper()
        if not letters and word[0].lower() not in NOT_NAMES:
            words.append(word)
        elif words:
            yield words
            words = []
    if words:
        yield words


def _cut(
    text: str, run: re.Match[str], words: list[re.Match[str]], office: bool
) -> tuple[int, ...]:
    """Return where the names begin that the words are parted into, the run's beginning aside."""
    near = text[max(0, run.start() - _NEAR) : run.start()] + text[run.end() : run.end() + _NEAR]
    ways = _ways([word[0] for word in words], _tell_cost(near), office)
    if len(ways) > 1 and ways[1][0] - ways[0][0] < _MARGIN:
        return ()
    cost, begins = ways[0]
    if len(words) < _LONG and cost > _GIVEN_FIRST * (len(begins) - 0.5):
        return ()  # too few words, and too little that is known of them
    return tuple(words[at].start() for at in begins if words[at].start())


def _ways(words: list[str], cost: Callable[[list[str]], float], office: bool) -> list[Way]:
    """Return the best two ways to part words into names, the better one first."""
    best: list[list[Way]] = [[(0.0, ())]]
    for end in range(1, len(words) + 1):
        found = [
            (before + cost(words[at:end]), (*begins, at))
            for at in range(max(0, end - max(_LENGTHS)), end)
            for before, begins in best[at]
        ]
        if office and end < len(words):
            found.append((end * _OFFICE_WORD, ()))
        best.append(sorted(found)[:2])
    return best[-1]


def _tell_cost(near: str) -> Callable[[list[str]], float]:
    """Return what tells how unlikely it is that words are one name, in the light of `near`."""
    surnames = set(_TITLED.findall(near))

    def cost(words: list[str]) -> float:
        total = _LENGTHS[len(words)]
        first, *others = (word.lower() in GIVEN for word in words)
        total += _GIVEN_FIRST if first and others else 0
        total += _GIVEN_LAST if others and others[-1] else 0
        total += _GIVEN_BEHIND if len(others) > 1 and others[0] and not first else 0
        if words[0] in surnames:
            total += _SURNAME_FIRST
        if others and words[-1] in surnames:
            total += _SURNAME_LAST
        if others and _stands_alone(near, " ".join(words)):
            total += _NAMED
        return total

    return cost


_MANY = 4  # words of a name that may be of two
_CAPITALS = re.compile(r"(?<![\w'’-])(?:[A-Z][a-z'’-][A-Za-z'’-]*[ ]){11,400}[A-Z][a-z]+")


def without_runs(
    text: str, names: tuple[NameMention, ...], listed: Sequence[NameMention]
) -> tuple[NameMention, ...]:
    """Return the names but those of a run of names that no list parts: where each ends is unknown.

    `A Bruce Lines Uzma Ahmed Mick Finnegan John Lines ...`, of a page's columns read across.
    """
    if not any(name.name.count(" ") >= _MANY - 1 for name in names):
        return names
    known = {name.start for name in listed}
    runs = [match.span() for match in _CAPITALS.finditer(text)]
    return tuple(
        name
        for name in names
        if name.start in known or not any(a <= name.start and name.end <= b for a, b in runs)
    )


_GOES_ON = re.compile(rf"\w|[ ][{UP}]")


def _stands_alone(near: str, words: str) -> bool:
    """Whether words stand somewhere with no letter before and no word of a name behind them."""
    at = near.find(words)
    while at >= 0:
        if not near[at - 1 : at].isalnum() and not _GOES_ON.match(near, at + len(words)):
            return True
        at = near.find(words, at + 1)
    return False


_TITLED = re.compile(
    rf"\b(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\.?[ ](?:[{UP}]\.?[ ])?([{UP}][{LETTER}'-]+)"
    rf"(?![ ][{UP}])"
)
