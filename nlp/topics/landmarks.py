"""Words that name a place, not a matter: at the Milk Market, Canal Street, the Medieval Quarter.

In: the words of a text. Out: whether a word or a topic's mention is but part of a name.
"""

from pathlib import Path

from nlp.patterns import read_data
from nlp.topics.matching import Mention
from nlp.topics.words import Words

_DATA = read_data(Path(__file__).with_name("masks.toml"))
_ADDRESS = frozenset(_DATA["addresses"].split())
_PLACES = frozenset(_DATA["place_ends"].split())
_PLACING = frozenset(_DATA["placing"].split())

_REACH = 20  # words to either side: no name is longer


def is_in_name(words: Words, mask: bytearray, mention: Mention) -> bool:
    """Tell whether a mention is part of a name: the Head of Highways, Canal Street."""
    if all(mask[mention.first : mention.last]):
        return True
    if words.keys[mention.last : mention.last + 1] == ["ward"] and _is_capital(
        words, mention.first
    ):
        return True
    first, last = _name_around(words, mention)
    if last - first == mention.last - mention.first:
        return False
    before = words.keys[max(0, first - 2) : first]
    before = before[:-1] if before[-1:] == ["the"] else before[-1:]
    if not _PLACING.isdisjoint(before) or any(map(is_address, words.keys[mention.last : last])):
        return True
    alone = mention.last - mention.first == 1
    return alone and first < mention.first and words.keys[mention.first] in _PLACES


def is_address(key: str) -> bool:
    """Tell whether a word ends an address: Road, Street, Square."""
    return key in _ADDRESS


def runs_into_name(words: Words, at: int) -> bool:
    """Tell whether a word is but the first of a name: the `Medieval` Quarter."""
    if at + 1 == len(words) or not _touches(words, at):
        return False
    return _is_capital(words, at) and _is_capital(words, at + 1)


def _name_around(words: Words, mention: Mention) -> tuple[int, int]:
    """Return the run of words with capitals that a mention is in; itself, where it has none."""
    first, last = mention.first, mention.last
    if not all(_is_capital(words, at) for at in range(first, last)):
        return first, last
    least, most = max(0, first - _REACH), min(len(words), last + _REACH)
    while first > least and _is_capital(words, first - 1) and _touches(words, first - 1):
        first -= 1
    while last < most and _is_capital(words, last) and _touches(words, last - 1):
        last += 1
    return first, last


def _touches(words: Words, at: int) -> bool:
    """Tell whether no more than a blank parts word `at` from the next."""
    return words.starts[at + 1] - words.ends[at] <= 1


def _is_capital(words: Words, at: int) -> bool:
    printed = words.printed[at]
    return printed[0].isupper() and not printed.isupper()
