"""How the words of a name are spelt: their letters, and which words are none of a name.

In: a cleaned text and a place in it, or a word. Out: the word of a name there, or what it may be.
"""

import re

from nlp.people.lexicon.vocabulary import read_given_names, read_words

_WORDS = read_words("lexicon/words")
GIVEN = read_given_names()
NOT_NAMES = frozenset(_WORDS["not_names"]["words"]) | frozenset(
    word.lower()
    for kind in ("councillor", "courtesy", "office")
    for word in _WORDS["titles"][kind]
    if word.isalpha()
)
ALSO_SURNAMES = frozenset(_WORDS["not_names"]["surnames"])
BEHIND_INITIALS = frozenset(_WORDS["not_names"]["behind_initials"])
ALSO_GIVEN = frozenset(
    {"will", "may", "june", "april", "christian", "constant"}
)  # in lists, or behind a title
PARTICLES = frozenset(_WORDS["surnames"]["particles"])
_POSTNOMINALS = frozenset(word.replace(".", "").upper() for word in _WORDS["postnominals"]["words"])
# `BSc`, `PhD`: letters that are no word of a name, whatever stands before them
_DEGREES = frozenset(
    word for word in _WORDS["postnominals"]["words"] if word.isalpha() and not word[1:].islower()
) - frozenset(word.upper() for word in _WORDS["postnominals"]["words"])
UP = "A-ZÀ-ÖØ-ÞĀĆČĎĐĒĘĚĞİĪŁŃŇŌŐŘŚŞŠŤŪŮŰŴŶŹŻŽ"
LOW = "a-zß-öø-ÿāăąćčďđēęěğıīłńňōőřśşšťūůűŵŷźżžơưẠ-ỹ"
LETTER = UP + LOW
_WORD = re.compile(
    rf"(?:[OD]'[ ](?=[{UP}]))?[{UP}][{LETTER}]{{0,30}}"
    rf"(?:'(?![sS]\b)[{LETTER}]{{1,20}}"
    rf"|-[ ]{{0,2}}\n{{0,2}}[ ]{{0,40}}(?:[OD]')?[{UP}][{LETTER}]{{1,25}}"
    rf"|-y-[{LETTER}]{{2,20}}"  # `Cwm-y-glo`, `Pen-y-Bont`
    rf"|-[{LOW}]{{2,20}}){{0,3}}(?![\w])"
)
SURNAME_NEXT = re.compile(rf"[ ](?P<surname>[{UP}][{LETTER}']{{2,20}})")


MIDDLE_NEXT = re.compile(rf"[ ][{UP}]\.?[ ](?P<surname>[{UP}][{LETTER}']{{2,20}})")


def is_next_person(text: str, word: re.Match[str]) -> bool:
    """Whether a word is a given name with a surname behind it."""
    following = SURNAME_NEXT.match(text, word.end()) or MIDDLE_NEXT.match(text, word.end())
    return (
        word[0].lower() in GIVEN
        and following is not None
        and following["surname"].lower() not in NOT_NAMES
    )


# A table's columns run together: `AlisonHackney Carriage Driver`, `FosterMinute 12`.
_GLUED = re.compile(rf"(?!Fitz)[{UP}][{LOW}]{{3,}}(?=[{UP}][{LOW}]{{3,}}\Z)")


def _are_given(glued: re.Match[str]) -> bool:
    """Whether two given names are printed as one: `MaryJane`."""
    second = glued.string[glued.end() :]
    return glued[0].lower() in GIVEN and second.lower() in GIVEN


_INITIAL_NEXT = re.compile(rf"[{LOW}][{UP}]\.[ ]?[{UP}]")  # `A. MarshB. Reed`
_AND_GLUED = re.compile(r"..(?<![lrh])and\Z")  # no `Holland`, `Durand`, `Hand`
_MANY_NEXT = re.compile(
    r"[ ](?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|a|several)[ ]"
    r"(?:members?|residents?|parishioners?|public|others?)\b"
)
_DASHED = re.compile(
    rf"(?P<name>[{UP}][{LETTER}']+)-(?:Clerk|Chair(?:man|woman|person)?|Mayor|Treasurer|Secretary|Vice|Deputy)\Z"
)
# `Clerk-Ms A Marsh`
_LABELS_NEXT = re.compile(r"(?:Clerk|Chair(?:man)?|Secretary|Treasurer|RFO)-(?:Mrs?|Ms|Miss)\Z")
_NEXT_TITLE = ("Councillor", "Cllr", "Mrs", "Mr", "Ms", "Miss")


def word_at(text: str, position: int) -> re.Match[str] | None:
    """Return the word there; of columns run together (`MarshCouncillor B Reed`) its own part."""
    word = _WORD.match(text, position)
    if word is not None and _LABELS_NEXT.match(word[0]) is not None:
        return None
    glued = _GLUED.match(word[0]) if word is not None else None
    if glued is not None and not _are_given(glued):
        return _WORD.match(text, position, position + glued.end())
    if word is not None and _INITIAL_NEXT.match(text, word.end() - 2):
        return _WORD.match(text, position, word.end() - 1)
    if word is not None and (office := _DASHED.match(word[0])) is not None:  # `Ann Marsh-Clerk`
        return _WORD.match(text, position, position + office.end("name"))
    name, dash, rest = word[0].partition("- ") if word is not None else ("", "", "")
    if dash and rest.strip().lower() in NOT_NAMES:  # `Marsh- Cabinet Member`
        return _WORD.match(text, position, position + len(name))
    if word is not None and _AND_GLUED.search(word[0]) and _MANY_NEXT.match(text, word.end()):
        return _WORD.match(text, position, word.end() - 3)  # `Marshand 11 members of the public`
    if word is None or not word[0].endswith(_NEXT_TITLE):
        return word
    title = next(title for title in _NEXT_TITLE if word[0].endswith(title))
    own = word.end() - len(title)
    if own <= position or not text[own - 1].islower() or not text.startswith(" ", word.end()):
        return word
    return _WORD.match(text, position, own)


def may_be_in_name(text: str, word: re.Match[str], opens: bool) -> bool:
    """Tell whether a capitalised word can be one of a name.

    `opens`: nothing of the name, nor a title, stands before it.
    """
    printed, lower = word[0], word[0].lower()
    if lower.startswith("non-") or printed in _DEGREES:
        return False
    if len(printed) < 2 or (len(printed) < 4 and printed.isupper() and opens):
        return False
    if printed.upper() in _POSTNOMINALS and printed.isupper() and len(printed) < 4:
        return False
    return not (lower in ("town", "parish") and _OFFICE_NEXT.match(text, word.end()))


# `Ann Marsh Town Clerk`, `Bo Reed Parish Councillor`
_OFFICE_NEXT = re.compile(
    r"[ ](?:Clerk|Secretary|Mayor|Council|Councillor|Officer|Manager|Warden)\b"
)


def begins_person(text: str, position: int) -> bool:
    """Whether a given name with a surname behind it stands at `position`."""
    word = _WORD.match(text, position)
    return word is not None and is_next_person(text, word)


def begins_like_a_person(name: str) -> bool:
    """Whether a name of two words or more begins with initials or a known given name."""
    first, *rest = re.split(r"[ .-]", name)
    return bool(rest) and (len(first) == 1 or first.lower() in GIVEN)


def on_one_line(text: str, start: int, end: int) -> str:
    """Return a slice on one line; a name broken at its hyphen is whole again."""
    return re.sub(r"-\s+", "-", re.sub(r"\s+", " ", text[start:end]))
