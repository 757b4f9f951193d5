"""Is an agenda item procedural: has it no matter of its own?

Apologies, interests, minutes, announcements, questions, urgent business, exclusion of the public
and the like, in the wordings of `procedural.toml`. A title is procedural when slots and their
companions cover all of it (in any order), or when it opens with one of the openings.
"""

import re
from collections import Counter
from functools import lru_cache
from itertools import product

from nlp.recurrence.frames import split_frame
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
_NO_NAME = frozenset(("from", "by", "on", "to", "at", "for", "report", "reference", "-"))
_VERBS = frozenset(("consider", "receive", "note", "make"))
NAME_WORDS = 9  # of a committee's name, at most
# "Adult Social Care Portfolio", "Councillor Shah in the Chair"
_HEADING = re.compile(r"\bportfolios?\W*$|\bin the chair\W*$", re.IGNORECASE)
_OUTSIDE_BODY = re.compile(
    r"^(?:draft )?(?:minutes?|notes?)\b.*\bof (?:the )?(?:meetings? of (?:the )?)?(?P<body>.+)$",
    re.I,
)
_BODY_KIND = frozenset(_LISTS["outside"].split())
_OWN_KIND = frozenset(("committee", "subcommittee", "cabinet", "executive", "council"))
_SITTING_KIND = frozenset(("committee", "subcommittee", "cabinet", "executive", "panel"))
_MINUTES = frozenset(("minute", "minutes"))


def _list_plain(text: str) -> list[str]:
    """Return the words that count, with the many names of the chair made one."""
    words: list[str] = []
    for word in list_words(text):
        word = _CHAIR.get(word, word)
        if word == "chair" and words and words[-1] in ("vice", "deputy", "depute", "lea"):
            words[-1] = "vicechair"
        elif word == "executive" and words and words[-1] == "chief":
            words[-1] = "chiefexecutive"
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
_ALONE = frozenset(map(frozenset, _expand(_LISTS["alone"])))
_OPENINGS = _expand(_LISTS["openings"])
_COMPANIONS = frozenset(_list_plain(_LISTS["companions"]))
_MATTERS = frozenset(_list_plain(_LISTS["matters"]))
_NEVER = frozenset(map(frozenset, _expand(_LISTS["never"])))
_LONGEST_OPENING = max(map(len, _OPENINGS))


def _index_slots() -> dict[str, list[frozenset[str]]]:
    """Return the slots by the word that fewest of them have."""
    counts = Counter(word for slot in _SLOTS for word in set(slot))
    index: dict[str, list[frozenset[str]]] = {}

    def rarity(word: str) -> tuple[int, str]:
        return counts[word], word

    for slot in sorted(_SLOTS):
        index.setdefault(min(slot, key=rarity), []).append(frozenset(slot))
    return index


_SLOTS_BY_WORD = _index_slots()


def _is_covered(words: frozenset[str], own: frozenset[str]) -> bool:
    """Tell whether the words are slots, one at least, and companions, and nothing else."""
    if words in _ALONE:
        return True
    slots = [slot for word in words for slot in _SLOTS_BY_WORD.get(word, ()) if slot <= words]
    left = words.difference(_COMPANIONS, own, *slots)
    return bool(slots) and all(map(_number, left))


def _number(word: str) -> bool:
    return any(letter.isdigit() for letter in word)


def _opens(words: Words) -> bool:
    """Tell whether a title opens as one without a matter, and names no policy, scheme, ... soon."""
    if len(words) <= SHORT_TITLE and not _MATTERS.isdisjoint(words):
        return False
    rest = words[1:] if words[0] in _VERBS else words
    sizes = range(1, _LONGEST_OPENING + 1)
    return any(words[:size] in _OPENINGS or rest[:size] in _OPENINGS for size in sizes)


def _is_of_outside_body(title: str, own: frozenset[str]) -> bool:
    """Tell whether a title is the minutes of a partnership, panel, ... other than its own."""
    match = _OUTSIDE_BODY.match(title)
    words = _list_plain(match["body"]) if match else []
    named = [w for w in words if w not in own and w not in _COMPANIONS and not _number(w)]
    return (
        bool(named) and bool(_BODY_KIND.intersection(words)) and not _OWN_KIND.intersection(words)
    )


def _is_sitting(words: Words, plain: str, dated: bool) -> bool:
    """Tell whether a title is a committee's name, with "minutes" or a day or without."""
    if words[0] in _MINUTES:
        return words[-1] in _OWN_KIND
    name = words[:-1] if words[-1] in _MINUTES else words
    if not name or name[-1] not in _SITTING_KIND:
        return False
    return (len(name) > 1 or dated) and _is_name(plain)


def _is_name(plain: str) -> bool:
    """Tell whether a title may be a committee's name: few words, none that says what of it."""
    words = plain.lower().split()
    return len(words) <= NAME_WORDS and _NO_NAME.isdisjoint(words)


@lru_cache(maxsize=8_192)
def is_procedural(title: str, committee: str = "") -> bool:
    """Tell whether an agenda item's title is procedural.

    Args:
        title: as printed; only the first 1,000 characters count.
        committee: name of the body that meets; its own words ("Minutes of the Planning Committee")
            make no matter.
    """
    own = frozenset(_list_plain(committee))
    if _HEADING.search(title):
        return True
    kind, about = split_frame(title)
    if kind and not about:
        return kind != "motion"
    period, plain = split_period(title)
    words = tuple(_list_plain(plain))
    if not words or (period and period.reports) or _is_of_outside_body(plain, own):
        return False
    if any(map(frozenset(words).issuperset, _NEVER)):
        return False
    return (
        _is_covered(frozenset(words), own)
        or _opens(words)
        or _is_sitting(words, plain, period is not None)
    )
