"""Lists that print each one's body behind the name, with no mark: `Ann Marsh Vale Parish Council`.

In: a cleaned text and a list in it. Out: where in it the bodies stand, so that what is between them
are names: `Ann Marsh Vale Parish Council Bo Reed West Vale and Bodley District Council Cara Hill`.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from nlp.people.lexicon.offices import Role
from nlp.people.lexicon.spelling import ALSO_SURNAMES, GIVEN, LETTER, NOT_NAMES, UP
from nlp.people.lexicon.titles import TITLE
from nlp.people.lexicon.vocabulary import read_words

# The last words of bodies, and of those who came on their own account.
_HEADS = frozenset(read_words("lexicon/words")["body_heads"]["words"])
_TOKEN = rf"(?:[{UP}][{LETTER}'&/.-]*|and|of|the|for|&)"
_RUN = re.compile(rf"(?<![\w'.-]){_TOKEN}(?:[ ]{_TOKEN}){{6,240}}")
_HEAD = re.compile(r"[ ](?:Council|Authority|Trust|Forum|Partnership|Association|England)\b(?!,)")
_FEW = 2  # bodies of a run
_LONGEST = 10  # words of a body
_NAMES = {1: 4.0, 2: 0.0, 3: 1.5}  # what a name of so many words costs
_GIVEN_FIRST, _UNKNOWN_FIRST, _GIVEN_WITHIN, _NO_BODY = -1.5, 0.5, 1.5, 2.0
_HEAD_WITHIN, _NO_HEAD, _WORD_OF_NONE = 3.0, 1.0, 0.4  # of a body with no word that tells it

Way = tuple[float, tuple[tuple[int, int], ...]]  # what it costs, and the words of its bodies


def find_body_runs(text: str, start: int, end: int) -> dict[int, int]:
    """Return where bodies begin and end in `text[start:end]`, where names and bodies alternate."""
    found: dict[int, int] = {}
    if len(_HEAD.findall(text, start, end)) < _FEW:
        return found
    for run in _RUN.finditer(text, start, end):
        if len(_HEAD.findall(run[0])) < _FEW:
            continue
        words = list(re.finditer(r"\S+", run[0]))
        for first, last in _part([word[0] for word in words]):
            found[run.start() + words[first].start()] = run.start() + words[last - 1].end()
    return found


def list_bodies(text: str, start: int, end: int) -> dict[int, Role]:
    """Return the bodies of such a list by where they begin; two that `and` joins are one."""
    found: dict[int, Role] = {}
    last = None
    for begin, stop in sorted(find_body_runs(text, start, end).items()):
        first = last.start if last is not None and begin == last.end + 1 else begin
        last = Role(text[first:stop], first, stop, "other")
        found[first] = last
    return found


def _part(words: list[str]) -> tuple[tuple[int, int], ...]:
    """Return the words that are bodies in the likeliest way to part a run; names are between."""
    named: list[Way | None] = [None]  # the best way up to each word, a name last
    bodied: list[Way | None] = [(0.0, ())]  # and a body last
    for end in range(1, len(words) + 1):
        named.append(min(_with_name(words, end, named, bodied), default=None))
        bodied.append(min(_with_body(words, end, named, bodied), default=None))
    best = min(way for way in (named[-1], bodied[-1], (99.0, ())) if way is not None)
    return best[1]


def _with_name(
    words: list[str], end: int, named: list[Way | None], bodied: list[Way | None]
) -> Iterator[Way]:
    for at in range(max(0, end - 4), end):
        cost = _cost_of_name(words[at:end])
        if cost is None:
            continue
        for before, more in ((bodied[at], 0.0), (named[at], _NO_BODY)):
            if before is not None:
                yield before[0] + more + cost, before[1]


def _with_body(
    words: list[str], end: int, named: list[Way | None], bodied: list[Way | None]
) -> Iterator[Way]:
    for at in range(max(0, end - _LONGEST), end):
        joined = words[at] in ("and", "&")
        before = bodied[at] if joined else named[at]  # `Vale Council and Bodley Council`
        if before is not None and (at or not joined):
            yield before[0] + _cost_of_body(words[at:end]), (*before[1], (at, end))


def _cost_of_name(words: list[str]) -> float | None:
    """Return how unlikely words are one name, or None: they are none."""
    if TITLE.fullmatch(words[0]) is not None:
        words = words[1:]
    lower = [word.lower() for word in words]
    if len(words) not in _NAMES or not all(word[0].isupper() for word in words):
        return None
    if any(word in NOT_NAMES - ALSO_SURNAMES or word in _HEADS for word in lower):
        return None
    return _NAMES[len(words)] + (_GIVEN_FIRST if lower[0] in GIVEN else _UNKNOWN_FIRST)


def _cost_of_body(words: list[str]) -> float:
    """Return how unlikely words are one body: one with a name in it is two entries."""
    lower = [word.lower() for word in words]
    inner = sum(
        one in _HEADS and two not in ("and", "of", "for", "&") and two not in _HEADS
        for one, two in pairwise(lower)
    )
    headless = lower[-1] not in _HEADS
    given = sum(word in GIVEN for word in lower)
    cost = _HEAD_WITHIN * inner + _GIVEN_WITHIN * given
    return cost + (_NO_HEAD + _WORD_OF_NONE * len(words) if headless else 0.0)
