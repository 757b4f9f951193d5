"""Acronyms: those beside their words ("Scrutiny Committee Action Plans (SCAPs)"), the well-known.

What all councils know ("EYSFF") is data: `acronyms.toml`; others are told by a council's titles.
"""

import re
from collections.abc import Iterable, Sequence

from nlp.recurrence.plain_words import SMALL, list_words
from nlp.recurrence.wordings import read_lists, split_lines

_BRACKETED = re.compile(r"\(([A-Z][a-z]?[A-Z&]{1,6})(?:'?[sS])?\)")
_WORD = re.compile(r"[A-Za-z]+")
_SMALL = frozenset(("and", "of", "the", "for", "in", "to", "on", "a"))
MOST_WORDS = 9
SIZES = range(3, 8)  # letters of an acronym
MOST_INITIALS = 3  # of an officer


def _read_known() -> dict[str, list[str]]:
    pairs = (line.split("->") for line in split_lines(read_lists("titles/acronyms")["words"]))
    return {list_words(short)[0]: _drop_small(list_words(long)) for short, long in pairs}


def _drop_small(words: Iterable[str]) -> list[str]:
    return [word for word in words if word not in SMALL]


_KNOWN = _read_known()
_USUAL = frozenset(read_lists("titles/acronyms")["usual"].split()).union(
    list_words(read_lists("titles/matters")["same"])
)


def list_told(text: str) -> list[str]:
    """Return the words of a text but for small ones, those of a well-known acronym for it."""
    told: list[str] = []
    for word in _drop_small(list_words(text)):
        told += _KNOWN.get(word, (word,))
    return told


def merge_acronyms(title: str) -> str:
    """Return a title with "words (ACRONYM)" told once, where the words spell it.

    Words whose initials are the acronym stay, for other titles have them alone; else it stays.
    """
    while match := _BRACKETED.search(title):
        before, behind = title[: match.start()], title[match.end() :]
        letters = match[1].replace("&", "").lower()
        start = _find_start(before, letters)
        if start is None and _is_of_officer(letters, before, behind):
            title = before
        elif start is None:
            title = f"{before} {match[1]}{behind}"
        elif letters in _list_firsts(before[start:]):
            title = f"{before}{behind}"
        else:
            title = f"{before[:start]}{match[1]}{behind}"
    return title


def _is_of_officer(letters: str, before: str, behind: str) -> bool:
    """Tell whether letters in brackets at a title's end are of who wrote it: "Budget (PN)".

    They stand for no words of it, nor for any that all councils know ("(HRA)").
    """
    alone = len(letters) <= MOST_INITIALS and not behind.strip() and bool(before.strip())
    return alone and letters not in _KNOWN and letters not in _USUAL


def _list_firsts(text: str) -> tuple[str, str]:
    """Return the initials of all words, and of those that are not small."""
    words = [word.lower() for word in _WORD.findall(text)]
    large = (word for word in words if word not in _SMALL)
    return "".join(word[0] for word in words), "".join(word[0] for word in large)


def _find_start(before: str, acronym: str) -> int | None:
    """Return where the words begin that spell the acronym, the shortest run of them."""
    words = list(_WORD.finditer(before))[-MOST_WORDS:]
    for at in range(len(words) - 1, -1, -1):
        run = [word[0].lower() for word in words[at:]]
        if run[0][0] == acronym[0] and _spells(run, acronym):
            return words[at].start()
    return None


def _spells(words: list[str], acronym: str) -> bool:
    """Tell whether beginnings of the words, in order, make the acronym; one word may give none."""
    left, skipped = acronym, 0
    for word in words:
        size = 0
        while size < len(left) and word[size : size + 1] == left[size]:
            size += 1
        if not size and word not in _SMALL:
            skipped += 1
        left = left[size:]
    return not left and skipped <= 1


def list_initials(words: Sequence[str]) -> frozenset[str]:
    """Return the initials of every three to seven words in a row: SIAS, AGS."""
    firsts = "".join(word[0] for word in words)
    return frozenset(
        firsts[at : at + size] for size in SIZES for at in range(len(firsts) - size + 1)
    )


def find_spelled(acronym: str, *printed: Sequence[str]) -> frozenset[str]:
    """Return the words that an acronym stands for in titles' words."""
    return frozenset(
        word
        for words in printed
        for at in range(len(words))
        if "".join(word[0] for word in words[at : at + len(acronym)]) == acronym
        for word in words[at : at + len(acronym)]
    )
