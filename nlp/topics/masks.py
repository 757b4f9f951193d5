"""Words that name an office, a body, a law, not a matter.

The Director of Housing, the Planning Committee, the Local Government Act 1972.

In: the words of a text, the people found in it. Out: the places whose words make no topic.
"""

from bisect import bisect_left
from collections.abc import Iterable
from pathlib import Path

from nlp.patterns import read_data
from nlp.topics.key_phrases import tells
from nlp.topics.words import Words

_DATA = read_data(Path(__file__).with_suffix(".toml"))
_OFFICES = frozenset(_DATA["offices"].split())
_BODIES = frozenset(_DATA["bodies"].split())
_NO_BODIES = frozenset(_DATA["no_bodies"].split())
_COUNCILS = frozenset(_DATA["councils"].split())
_PLACES = frozenset(_DATA["places"].split())
_LAWS = frozenset(_DATA["laws"].split())
_ENDS = _BODIES | _LAWS
_LINKS = frozenset((*_DATA["links"].split(), ","))
_TITLES = frozenset(_DATA["titles"].split())
_REACH = 12  # words
RARE = 0.95  # what a word of an outside body's name tells, at least


def mask_words(
    words: Words, names: Iterable[tuple[int, int]], paragraphs: Iterable[int] = ()
) -> bytearray:
    """Return one byte a word: 1 of a name, 2 of an office, a body or a law, else 0.

    `paragraphs`: where paragraphs begin; no office's or body's name runs over one.
    """
    opens = frozenset(bisect_left(words.starts, start) for start in paragraphs)
    mask = bytearray(len(words))
    for start, end in names:
        for at in range(bisect_left(words.starts, start), bisect_left(words.starts, end)):
            mask[at] = 1
    for at, key in enumerate(words.keys):
        if key in _OFFICES and words.printed[at][0].isupper():
            _mask_run(words, mask, _back(words, opens, at), _forward(words, opens, at))
        elif key in _ENDS and _ends_name(words, opens, at):
            place = words.keys[at + 1 : at + 2] == ["of"] and at + 2 < len(words)
            last = at + 3 if place and _is_capital(words, at + 2) else at + 1
            first = _back(words, opens, at)
            heads = first in opens
            if key in _LAWS if heads else _is_outside(words.keys[first : at + 1]):
                continue  # a law in a title is the matter
            _mask_run(words, mask, first, last)
    return mask


def _mask_run(words: Words, mask: bytearray, first: int, last: int) -> None:
    for at in range(first, last):
        mask[at] = mask[at] or 2


def _is_capital(words: Words, at: int) -> bool:
    return words.printed[at][0].isupper() and words.keys[at] not in _TITLES


def _back(words: Words, opens: frozenset[int], at: int) -> int:
    """Return where the name that ends in word `at` begins: `Adults and Health` Committee.

    A comma runs on only within a list that an `and` ends: `Culture, Leisure and Tourism` Committee.
    """
    first, listed = at, False
    for back in range(at - 1, max(-1, at - _REACH), -1):
        if back + 1 in opens:
            break
        key = words.keys[back]
        if _is_capital(words, back) and _same_line(words, back):
            first = back
        elif key == "and":
            listed = True
        elif key not in ("of", "for") and not (listed and key == ","):
            break
    return first


def _forward(words: Words, opens: frozenset[int], at: int) -> int:
    """Return where the name of an office ends: Lead Member `for Finance and Culture`."""
    last = at + 1
    for ahead in range(at + 1, min(len(words), at + _REACH)):
        if ahead in opens:
            break
        if _is_capital(words, ahead):
            last = ahead + 1
        elif words.keys[ahead] not in _LINKS:
            break
    return last


def _ends_name(words: Words, opens: frozenset[int], at: int) -> bool:
    """Tell whether a word ends the name of a body (and opens no Council Tax) or of a law."""
    key = words.keys[at]
    if key in _LAWS:
        return words.printed[at][0].isupper() and _is_dated(words, at)
    if key not in _BODIES or not words.printed[at][0].isupper():
        return False
    if at and words.keys[at - 1] in _NO_BODIES:
        return False
    if key == "committee" or (at and words.keys[at - 1] in _PLACES):
        return True
    if at + 1 == len(words) or at + 1 in opens:
        return True
    return not _is_capital(words, at + 1) or not _same_line(words, at)


def _is_outside(keys: list[str]) -> bool:
    """Tell whether a body in running text is a club's or a village's: who asked for a grant."""
    if len(keys) < 3 or not (keys[-1] == "committee" or keys[-2:] == ["community", "council"]):
        return False
    return _COUNCILS.isdisjoint(keys) and any(tells(key) >= RARE for key in keys)


def _is_dated(words: Words, at: int) -> bool:
    """Tell whether a year or number follows: the Local Government Act, 1972; Standing Order 9."""
    after = [key for key in words.keys[at + 1 : at + 5] if key not in ",("]
    return bool(after) and after[0].isdigit()


def _same_line(words: Words, at: int) -> bool:
    return words.starts[at + 1] - words.ends[at] < 3
