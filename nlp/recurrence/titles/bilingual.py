"""A title in English and in Welsh, Gaelic or Irish in, its English out.

Councils print both halves with a stroke between them ("Minutes / Cofnodion") or one behind the
other ("Annual Audit Report Aithisg Bhliadhnail Sgrùdaidh"). What is in one language stays.
"""

import re
import unicodedata

from nlp.recurrence.wordings import read_lists

FEWEST = 3  # words of a half behind the other without a stroke
_LISTS = read_lists("titles/bilingual")
_KNOWN = frozenset(word for language in _LISTS.values() for word in language.split())
_SHORT = 3  # letters: "ar" and "yn" tell nothing without a stroke
_STROKE = re.compile(r"\s+[/|]\s+")
_CLAUSE = re.compile(r"(?=:\s|\s[-–—]\s)")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_ACCENT = re.compile(r"[àèìòùâêîôûŵŷáéíóú]", re.IGNORECASE)
# bhon, ghnìomh, mhòr; chunnartan; riaghladh, cumhachd, sgoiltean-àraich
_SPELLING = re.compile(
    r"(?:^|-)(?:bh|mh|dh|fh|gh[nlr]|sgr|ch[nlr]|cw|dd|ff)|(?:chd|aidh|eadh|adh)$", re.I
)
# What a title in two languages mostly has: an accent, or a stroke between the halves.
_CUE = re.compile(r"\s[/|]\s|[àèìòùâêîôûŵŷáéíóú]", re.IGNORECASE)


def keep_english(title: str) -> str:
    """Return the English half of a title in two languages, any other title as it is."""
    if not _CUE.search(title) and _KNOWN.isdisjoint(title.lower().split()):
        return title
    halves = _STROKE.split(title)
    if len(halves) == 2:
        return _join_halves(title, *halves)
    return _drop_behind(title)


def _join_halves(title: str, one: str, other: str) -> str:
    """Return the English of two halves, with what goes on in English behind the other's."""
    for english, half in ((one, other), (other, one)):
        first, *rest = _CLAUSE.split(half)
        if not _is_celtic(english) and _is_celtic(first):
            return "".join((english, *(clause for clause in rest if not _is_celtic(clause))))
    return _drop_behind(title)


def _is_celtic(text: str) -> bool:
    """Tell whether a half is in one of them: by a word of theirs alone, or most by look."""
    words = _WORD.findall(text)
    looks = sum(map(_looks_celtic, words))
    return any(map(_is_known, words)) or looks * 2 > len(words)


def _drop_behind(title: str) -> str:
    """Return a title without what follows in another language, told by its words and their look."""
    words = list(_WORD.finditer(title))
    marked = [_is_known(word[0], _SHORT) or _looks_celtic(word[0]) for word in words]
    start = marked.index(True) if True in marked else 0
    behind = words[start:]
    known = any(_is_known(word[0], _SHORT) for word in behind[:2])
    if start < 2 or len(behind) < FEWEST or not known or sum(marked) * 2 < len(behind):
        return title
    return title[: behind[0].start()].rstrip(" -–—,/:")


def _is_known(word: str, longer: int = 0) -> bool:
    return len(word) > longer and _plain(word) in _KNOWN


def _looks_celtic(word: str) -> bool:
    return not word.isupper() and bool(_ACCENT.search(word) or _SPELLING.search(word))


def _plain(word: str) -> str:
    letters = unicodedata.normalize("NFKD", word.lower())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
