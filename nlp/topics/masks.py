"""Words that name an office or a body, not a matter: the Director of Housing, the Planning Committee,
the Local Government Act 1972.

In: the words of a text, the people found in it. Out: the places whose words make no topic.
"""

from bisect import bisect_left
from collections.abc import Iterable

from nlp.topics.words import Words

_OFFICES = frozenset(
    "director head manager officer member holder chief secretary engineer executive leader lead"
    " chair chairman chairperson chairwoman spokesperson champion commissioner minister mayor"
    " advisor adviser assistant deputy solicitor planner inspector sergeant superintendent"
    " architect accountant auditor surveyor clerk administrator registrar coordinator department"
    " directorate ministry".split()
)
_BODIES = frozenset(("committee", "subcommittee", "cabinet", "panel", "council", "commission"))
_LAWS = frozenset(("act", "regulation", "order", "measure"))
_LINKS = frozenset(("and", "of", "for", "the", "to", "in", ",", "&"))
_TITLES = frozenset("councillor cllr mr mrs ms dr miss".split())
_REACH = 12  # words


def mask_words(words: Words, names: Iterable[tuple[int, int]]) -> bytearray:
    """Return one byte a word: 1 where it is of a name, 2 of an office's or a body's title, else 0."""
    mask = bytearray(len(words))
    for start, end in names:
        for at in range(bisect_left(words.starts, start), bisect_left(words.starts, end)):
            mask[at] = 1
    for at, key in enumerate(words.keys):
        if key in _OFFICES and words.printed[at][0].isupper():
            _mask_run(words, mask, _back(words, at), _forward(words, at))
        elif key in _BODIES and words.printed[at][0].isupper() and _is_body(words, at):
            _mask_run(words, mask, _back(words, at), at + 1)
        elif key in _LAWS and words.printed[at][0].isupper() and _is_dated(words, at):
            _mask_run(words, mask, _back(words, at), at + 1)
    return mask


def _mask_run(words: Words, mask: bytearray, first: int, last: int) -> None:
    for at in range(first, last):
        mask[at] = mask[at] or 2


def _is_capital(words: Words, at: int) -> bool:
    return words.printed[at][0].isupper() and words.keys[at] not in _TITLES


def _back(words: Words, at: int) -> int:
    """Return where the capitalised run that ends in word `at` begins: `Adults and Health` Committee.

    A comma runs on only within a list that an `and` ends: `Culture, Leisure and Tourism` Committee.
    """
    first, listed = at, False
    for back in range(at - 1, max(-1, at - _REACH), -1):
        key = words.keys[back]
        if _is_capital(words, back) and _same_line(words, back):
            first = back
        elif key == "and":
            listed = True
        elif key not in ("of", "for") and not (listed and key == ","):
            break
    return first


def _forward(words: Words, at: int) -> int:
    """Return where the capitalised run after an office ends: Lead Member `for Finance and Culture`."""
    last = at + 1
    for ahead in range(at + 1, min(len(words), at + _REACH)):
        if _is_capital(words, ahead):
            last = ahead + 1
        elif words.keys[ahead] not in _LINKS:
            break
    return last


def _is_body(words: Words, at: int) -> bool:
    """Tell whether a word like Council ends a body's name, and opens no Council Tax."""
    return at + 1 == len(words) or not _is_capital(words, at + 1) or not _same_line(words, at)


def _is_dated(words: Words, at: int) -> bool:
    """Tell whether a year follows: the Local Government Act, 1972."""
    after = [key for key in words.keys[at + 1 : at + 5] if key not in ",("]
    return bool(after) and len(after[0]) == 4 and after[0].isdigit()


def _same_line(words: Words, at: int) -> bool:
    return words.starts[at + 1] - words.ends[at] < 3
