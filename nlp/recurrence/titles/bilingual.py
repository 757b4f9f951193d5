"""A title in English and in Welsh, Gaelic or Irish in, its English out.

Councils print both halves with a stroke between them ("Minutes / Cofnodion") or one behind the
other ("Annual Audit Report Aithisg Bhliadhnail Sgrùdaidh"). What is in one language stays.
"""

import re
import unicodedata

from nlp.recurrence.wordings import read_lists, split_lines

FEWEST = 3  # words of a half behind the other without a stroke
_LISTS = read_lists("titles/bilingual")
_LANGUAGES = ("welsh", "gaelic", "irish")
_KNOWN = frozenset(word for language in _LANGUAGES for word in _LISTS[language].split())
_NAMES = tuple(split_lines(_LISTS["names"]))
_SHORT = 3  # letters: "ar" and "yn" tell nothing without a stroke
_STROKE = re.compile(r"\s+[/|]\s+")
_BLANK = re.compile(r"[\s()\[\]/:,]+")
_PARTED = re.compile(r"\s*(?://|[•·])\s*|\s+[-–—]\s+|\s[-–—]|[-–—]\s|:\s+|(?<=\w)/(?=\w)")
_BRACKETED = re.compile(r"\s*[(\[](?P<within>[^()\[\]]{4,200})[)\]]")
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
    if not _CUE.search(title) and _KNOWN.isdisjoint(_BLANK.split(title.lower())):
        return title
    halves = _STROKE.split(title)
    if len(halves) == 2:
        return _join_halves(title, *halves)
    return _keep_part(title) or _drop_behind(_drop_before(title))


def _keep_part(title: str) -> str | None:
    """Return the English of a title whose halves a dash, a colon, brackets, ... part; or None.

    A name of a place in the other language is no half: it has no word of agendas.
    """
    for match in _BRACKETED.finditer(title):
        around, within = f"{title[: match.start()]}{title[match.end() :]}".strip(), match["within"]
        if english := _choose(around, within):
            return english
    for match in _PARTED.finditer(title):
        if english := _choose(title[: match.start()], title[match.end() :]):
            return english
    return None


def _choose(one: str, other: str) -> str | None:
    """Return the English of two parts if the other is wholly in another language."""
    for english, part in ((one, other), (other, one)):
        told = _WORD.findall(english)
        if told and _is_wholly_celtic(part) and not any(map(_is_known, told)):
            return english
    return None


def _is_wholly_celtic(text: str) -> bool:
    """Tell whether a part has a word of agendas in one of them, and most others look like it."""
    words = _WORD.findall(text)
    plain = " ".join(map(_plain, words))
    if any(name in plain for name in _NAMES):
        return False
    marked = [_is_known(word, _SHORT) or _looks_celtic(word) for word in words]
    return any(_is_known(word, _SHORT) for word in words) and sum(marked) * 2 > len(words)


def _drop_before(title: str) -> str:
    """Return a title without what stands ahead in another language: "Blaenraglen Waith Forward"."""
    words = list(_WORD.finditer(title))
    marked = [_is_known(word[0], _SHORT) or _looks_celtic(word[0]) for word in words]
    ahead = marked.index(False) if False in marked else 0
    known = any(_is_known(word[0], _SHORT) for word in words[:ahead])
    if ahead < 2 or not known or any(marked[ahead:]) or len(words) - ahead < 2:
        return title
    return title[words[ahead].start() :]


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
    few = len(behind) < FEWEST and not all(_is_known(word[0], _SHORT) for word in behind)
    if start < 2 or few or len(behind) < 2 or not known or sum(marked) * 2 < len(behind):
        return title
    return title[: behind[0].start()].rstrip(" -–—,/:")


def _is_known(word: str, longer: int = 0) -> bool:
    return len(word) > longer and _plain(word) in _KNOWN


def _looks_celtic(word: str) -> bool:
    return not word.isupper() and bool(_ACCENT.search(word) or _SPELLING.search(word))


def _plain(word: str) -> str:
    letters = unicodedata.normalize("NFKD", word.lower())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
