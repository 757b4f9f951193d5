"""Is an agenda item procedural: has it no matter of its own?

Apologies, interests, minutes, announcements, questions, urgent business, exclusion of the public
and the like, in the wordings of `procedural.toml`. A title is procedural when slots and their
companions cover all of it, or when it opens with one of the openings.
"""

import re
from functools import lru_cache
from itertools import product

from nlp.recurrence.periods import split_period
from nlp.recurrence.wordlists import read_lists, split_lines
from nlp.recurrence.words import SMALL, list_words

Words = tuple[str, ...]
SHORT_TITLE = 12  # words; in a longer one "application" or "policy" may be part of the formula
_LISTS = read_lists("procedural")
_CHAIR = {
    **dict.fromkeys(_LISTS["chair"].split(), "chair"),
    **dict.fromkeys(_LISTS["member"].split(), "member"),
}
_MODAL = frozenset(_LISTS["modal"].split())
_OUTSIDE_BODY = re.compile(
    r"^(?:draft )?(?:minutes?|notes?)\b.*\bof (?:the )?(?:meetings? of (?:the )?)?(?P<body>.+)$",
    re.I,
)
_BODY_KIND = frozenset(_LISTS["outside"].split())
_OWN_KIND = frozenset(("committee", "council", "cabinet", "executive"))


def _list_plain(text: str) -> list[str]:
    """Return the words that count, with the many names of the chair made one."""
    words: list[str] = []
    for word in list_words(text):
        word = _CHAIR.get(word, word)
        if word == "chair" and words and words[-1] in ("vice", "deputy", "depute"):
            words[-1] = "vicechair"
        elif word not in SMALL and word not in _MODAL:
            words.append(word)
    return words


def _expand(lines: str) -> frozenset[Words]:
    """Return every wording of the lines, `a/b c` being `a c` and `b c`."""
    found = set()
    for line in split_lines(lines):
        for choice in product(*(part.split("/") for part in line.split())):
            if words := tuple(_list_plain(" ".join(choice))):
                found.add(words)
    return frozenset(found)


_SLOTS = _expand(_LISTS["slots"])
_OPENINGS = _expand(_LISTS["openings"])
_COMPANIONS = frozenset(_list_plain(_LISTS["companions"])) | {"sub", "non", "vicechair", "chair"}
_MATTERS = frozenset(_list_plain(_LISTS["matters"]))
_LONGEST = max(map(len, _SLOTS))
_LONGEST_OPENING = max(map(len, _OPENINGS))
_FIRST = frozenset(words[0] for words in _SLOTS)


def _cover(words: Words, own: frozenset[str]) -> bool:
    """Tell whether slots and companions cover all of the words, with one slot at least."""
    at, slots = 0, 0
    while at < len(words):
        size = _slot_at(words, at)
        if (
            not size
            and words[at] not in _COMPANIONS
            and words[at] not in own
            and not _number(words[at])
        ):
            return False
        slots += bool(size)
        at += size or 1
    return slots > 0


def _slot_at(words: Words, at: int) -> int:
    """Return the length of the longest slot that begins here, 0 if none does."""
    if words[at] not in _FIRST:
        return 0
    sizes = range(min(_LONGEST, len(words) - at), 0, -1)
    return next((size for size in sizes if words[at : at + size] in _SLOTS), 0)


def _number(word: str) -> bool:
    return any(letter.isdigit() for letter in word)


def _opens(words: Words) -> bool:
    if len(words) <= SHORT_TITLE and _MATTERS.intersection(words):
        return False
    return any(words[:size] in _OPENINGS for size in range(1, _LONGEST_OPENING + 1))


def _is_of_outside_body(title: str, own: frozenset[str]) -> bool:
    """Tell whether a title is the minutes of a partnership, panel, ... other than its own."""
    match = _OUTSIDE_BODY.match(title)
    words = _list_plain(match["body"]) if match else []
    named = [w for w in words if w not in own and w not in _COMPANIONS and not _number(w)]
    return (
        bool(named) and bool(_BODY_KIND.intersection(words)) and not _OWN_KIND.intersection(words)
    )


def _is_minutes_of_committee(words: Words) -> bool:
    """Tell whether a title is the minutes of a council's own committee, received by another."""
    return bool(words) and words[0] in ("minute", "minutes") and words[-1] in _OWN_KIND


@lru_cache(maxsize=65_536)
def is_procedural(title: str, committee: str = "") -> bool:
    """Tell whether an agenda item's title is procedural.

    Args:
        title: as printed; only the first 1,000 characters count.
        committee: name of the body that meets; its own words ("Minutes of the Planning Committee")
            make no matter.
    """
    own = frozenset(_list_plain(committee))
    plain = split_period(title)[1]
    words = tuple(_list_plain(plain))
    if not words or _is_of_outside_body(plain, own):
        return False
    return _cover(words, own) or _opens(words) or _is_minutes_of_committee(words)
