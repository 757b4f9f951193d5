"""Titles that print an acronym beside its words: "Scrutiny Committee Action Plans (SCAPs)"."""

import re

_BRACKETED = re.compile(r"\(([A-Z][a-z]?[A-Z&]{1,6})(?:'?[sS])?\)")
_WORD = re.compile(r"[A-Za-z]+")
_SMALL = frozenset(("and", "of", "the", "for", "in", "to", "on", "a"))
MOST_WORDS = 9


def merge_acronyms(title: str) -> str:
    """Return a title with "words (ACRONYM)" as the acronym alone, where the words spell it."""
    while match := _BRACKETED.search(title):
        before = title[: match.start()]
        start = _find_start(before, match[1].replace("&", "").lower())
        kept = before[:start] if start is not None else f"{before} "
        title = f"{kept}{match[1]}{title[match.end() :]}"
    return title


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
