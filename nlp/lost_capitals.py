"""Titles whose capitals a converter lost but for some: `15.23 eleCtion of viCe Chair`.

In: a text. Out: the same with such titles in capitals, as they were printed; every character keeps
its place. A title stands behind a minute's number and goes on to its last word with a large letter
inside. `McKay`, `iPad` and `YouTube` have one too: so several titles must have a word that nobody
writes so.
"""

import re
from itertools import islice

FEWEST = 3  # titles
WORDS = 9  # of a title, at most
_NUMBERED = re.compile(
    r"[A-Z\d](?<!\S.)(?:(?:(?<=[A-Z])[A-Z]{0,4}[./ ]?\d{1,4}|(?<=\d)\d{0,3})(?:[./]\d{1,4}){1,2}"
    r"[.:)]?|(?<=\d)\d{0,2}[.)])"
    r"[ ]{1,4}(?=[A-Za-z])"
)
_WORD = re.compile(r"[A-Za-z&][A-Za-z'’-]*(?=\s|\Z)[ ]?")
_INSIDE = re.compile(r"[a-z][A-Z]")
# `eleCtion`, `hiGhways`, `PlanninG`; not `iPad`, `kWh`, `PhD`
_LOST = re.compile(r"[a-z]{2,}[A-Z][a-z]*|[a-z]{1,}[A-Z]{2}[a-z]+|[A-Z]?[a-z]{3,}[A-Z]")


def restore_capitals(text: str) -> str:
    """Return a text with the titles in capitals that lost them, if several surely did."""
    if len(list(islice(_INSIDE.finditer(text), FEWEST))) < FEWEST:
        return text  # a cheap look: hardly any text has such words
    titles = [
        title for each in _NUMBERED.finditer(text) if (title := _find_title(text, each.end()))
    ]
    if sum(_is_lost(text[start:end]) for start, end in titles) < FEWEST:
        return text
    pieces, done = [], 0
    for start, end in titles:
        pieces += [text[done:start], _in_capitals(text[start:end])]
        done = end
    return "".join([*pieces, text[done:]])


def _find_title(text: str, start: int) -> tuple[int, int] | None:
    """Return where the words behind a number begin, and where the last odd one ends."""
    end = None
    at = start
    for _ in range(WORDS):
        word = _WORD.match(text, at)
        if word is None:
            break
        at = word.end()
        if _INSIDE.search(word[0]):
            end = word.start() + len(word[0].rstrip())
    return (start, end) if end else None


def _is_lost(title: str) -> bool:
    """Tell whether a title has a word that nobody prints so: `eleCtion`, `PlanninG`."""
    return any(_LOST.fullmatch(word) for word in title.split())


def _in_capitals(title: str) -> str:
    """Return a title in capitals; a letter that has no single large one stays."""
    return "".join(large if len(large := each.upper()) == 1 else each for each in title)
