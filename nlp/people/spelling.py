"""How a name is spelt: initials, particles, given names, a surname, an initial behind it.

In: a cleaned text and a place in it. Out: where the one name that begins there ends.
"""

import re
from dataclasses import dataclass

from nlp.people.vocabulary import read_given_names, read_words

_WORDS = read_words("words")
GIVEN = read_given_names()
NOT_NAMES = frozenset(_WORDS["not_names"]["words"]) | frozenset(
    word.lower()
    for kind in ("councillor", "courtesy", "office")
    for word in _WORDS["titles"][kind]
    if word.isalpha()
)
ALSO_SURNAMES = frozenset(_WORDS["not_names"]["surnames"])
_ALSO_GIVEN = frozenset(
    {"will", "may", "june", "april", "christian", "constant"}
)  # in lists, or behind a title
_PARTICLES = frozenset(_WORDS["surnames"]["particles"])
_POSTNOMINALS = frozenset(word.replace(".", "").upper() for word in _WORDS["postnominals"]["words"])
# `BSc`, `PhD`: letters that are no word of a name, whatever stands before them
_DEGREES = frozenset(
    word for word in _WORDS["postnominals"]["words"] if word.isalpha() and not word[1:].islower()
) - frozenset(word.upper() for word in _WORDS["postnominals"]["words"])
UP = "A-ZÀ-ÖØ-ÞĀĆČĎĐĒĘĚĞİĪŁŃŇŌŐŘŚŞŠŤŪŮŰŴŶŹŻŽ"
LOW = "a-zß-öø-ÿāăąćčďđēęěğıīłńňōőřśşšťūůűŵŷźżž"
LETTER = UP + LOW
_WORD = re.compile(
    rf"(?:[OD]'[ ](?=[{UP}]))?[{UP}][{LETTER}]{{0,30}}"
    rf"(?:'(?![sS]\b)[{LETTER}]{{1,20}}"
    rf"|-[ ]{{0,2}}\n{{0,2}}[ ]{{0,40}}(?:[OD]')?[{UP}][{LETTER}]{{1,25}}"
    rf"|-[{LOW}]{{2,20}}){{0,3}}(?![\w])"
)
_INITIALS = re.compile(
    rf"(?:[{UP}]\.[ ]?-?){{1,4}}(?=[ \n]{{0,3}}[{UP}])"
    rf"|[{UP}]\.?(?=[ \n]{{1,3}}[ ]{{0,20}}[{UP}][{LETTER}'])"
    rf"|[{UP}]\.?-?[{UP}]\.?(?=[ ]{{1,2}}[{UP}][{LETTER}'])"
    rf"|[{UP}]{{3}}(?=[ ][{UP}][{LOW}'])"
    rf"|[{UP}](?=[ \n]{{1,2}}[{UP}]\b)"
    rf"|[{UP}]\.?(?=[ ](?:{'|'.join(sorted(_PARTICLES))})[ ][{UP}])"
)
_PARTICLE = re.compile(rf"(?:{'|'.join(sorted(_PARTICLES))})(?=[ ][{LETTER}])")
_GAP = re.compile(r"[ ]{1,2}")
_WRAP = re.compile(r"[ ]{0,3}\n{1,2}[ ]{0,60}")
_HEADING_NEXT = re.compile(r"[^\n:]{1,40}:[ ]{0,3}(?:\n|\Z)")  # `West Ward:` below a name
_FIRST_INITIAL_BEHIND = re.compile(
    rf"[ ]?\n{{0,2}}[ ]{{0,40}}"
    rf"\((?P<bracket>[{UP}]\.?(?:[ ]?[{UP}]\.?)?|[{UP}][{LOW}]{{2,15}})\)"
    rf"|[ ](?P<bare>[{UP}])\.?(?=[,;)]|[ ]\([A-Z][a-z]|[ ](?:and|&)[ ]|[ ]?\n|$"
    rf"|[ ](?:spoke|said|asked|voted|were)\b)"
)


@dataclass(frozen=True, slots=True)
class Name:
    """One name: `text[start:end]`."""

    start: int
    end: int
    words: int  # name words, without initials and particles
    given: bool  # initials or a given name stand before the surname


# `Councillor Thorfinn W Cole`: the first name is none that is known.
_MIDDLE = re.compile(
    rf"[{UP}]\.?[ ](?:Mac|Mc|O')?[{UP}][{LOW}'-]{{2,20}}(?=[ ]?(?:[,.;:()\n]|\Z)|[ ](?:[a-z]|&))"
)


def name_at(
    text: str, position: int, titled: bool, listed: bool = False, wraps: bool = True
) -> Name | None:
    """Return the name that begins at `position`, or None.

    `titled`: a title stands before it, so that a surname alone is enough and a surname may be a
    word of the council's language too (Cllr Banks). `listed`: a surname alone is enough.
    `wraps`: the name may go on in the next line.
    """
    start = end = position
    words, given = 0, False
    whole = False  # a surname has been read
    initialled = last_given = False
    closed = False  # a word has been read behind initials
    while words < 5:
        initials = _INITIALS.match(text, position) if words < 2 else None
        numeral = initials is not None and initials[0].strip(" ").upper() in _BANNED
        if numeral and (titled or listed):  # `Cllr I Marsh`: an initial behind a title
            numeral = len(initials[0].strip(" ")) > 1 if initials else False
        middle = words == 1 and titled and not initialled and _MIDDLE.match(text, position)
        if initials and (middle or not ((whole or closed) and words)) and not numeral:
            given, initialled, position = True, True, initials.end()
            wrap = _WRAP.match(text, position)
            end = position = wrap.end() if wrap else position
        elif particle := _PARTICLE.match(text, position):
            if words == 0 and not (titled or listed or given):
                return None
            position = particle.end()
        else:
            word = _word_at(text, position)
            if word is None or not _is_name_word(text, word, titled, listed, words, given, whole):
                break
            lower = word[0].lower()
            if words and whole and word[0].isupper() and not text[start:end].isupper():
                break
            if words > 1 and given and not last_given and _is_next_person(text, word):
                break  # `Ann Marsh Paul Reed`: a list without commas
            if words and whole and _BODY.match(text, position):
                break
            if words == 1 and titled and listed and not given and _is_next_person(text, word):
                break  # `Mrs Quill Paul Reed`: the same
            if words == 1 and initialled and whole and _is_next_person(text, word):
                break  # `C Hill Paul Reed`
            last_given, closed = lower in GIVEN, initialled
            words += 1
            end = position = word.end()
            first = lower if initialled else lower.split("-")[0]  # `S Lloyd-Reed`: a surname
            is_given = words == 1 and (first in GIVEN or lower in _ALSO_GIVEN)
            whole = not is_given
            given = given or is_given
            if lower in NOT_NAMES and not (words == 1 and lower in _ALSO_GIVEN):
                break
        gap = _GAP.match(text, position)
        if initials and gap is None:
            continue
        if gap is None and wraps:
            gap = _WRAP.match(text, position)
            if (
                gap is not None
                and (whole or (initialled and words))
                and not (listed and _ENTRY_GOES_ON.match(text, gap.end()))
            ):
                gap = None
            if gap is not None and words and _begins_person(text, gap.end()):
                gap = None  # `Diana` above `Cathy Fleet`
        if gap is None or (gap[0].count("\n") > 1 and _HEADING_NEXT.match(text, gap.end())):
            break
        position = gap.end()
    if not words:
        return None
    end = _with_first_name_behind(text, start, end, words, given)
    if words == 1 and not given and not (titled or listed):
        return None
    return Name(start, end, words, given)


_SURNAME_NEXT = re.compile(rf"[ ](?P<surname>[{UP}][{LETTER}']{{2,20}})")


def _is_next_person(text: str, word: re.Match[str]) -> bool:
    """Whether a word is a given name with a surname behind it."""
    following = _SURNAME_NEXT.match(text, word.end())
    return (
        word[0].lower() in GIVEN
        and following is not None
        and following["surname"].lower() not in NOT_NAMES
    )


def _begins_person(text: str, position: int) -> bool:
    word = _WORD.match(text, position)
    return word is not None and _is_next_person(text, word)


# A table's columns run together: `AlisonHackney Carriage Driver`, `FosterMinute 12`.
_GLUED = re.compile(rf"(?!Fitz)[{UP}][{LOW}]{{3,}}(?=[{UP}][{LOW}]{{3,}}\Z)")
_INITIAL_NEXT = re.compile(rf"[{LOW}][{UP}]\.[ ]?[{UP}]")  # `A. MarshB. Reed`
# Where a member is from: `B Reed Bodley County Council`, `C Hill East Bodley Borough Council`.
_COUNCIL = (
    rf"(?:[ ](?:and|&)[ ][{UP}][{LETTER}'-]+)?"
    r"(?:[ ](?:County|Borough|District|City|Town|Parish|Community|Metropolitan)){0,3}"
    r"[ ](?:Council|Combined[ ]Authority)\b"
)
_BODY = re.compile(rf"(?:(?:North|South|East|West|Mid|New|Great)[ ])?[{UP}][{LETTER}'-]+{_COUNCIL}")
_AND_GLUED = re.compile(r"..(?<![lrh])and\Z")  # no `Holland`, `Durand`, `Hand`
_MANY_NEXT = re.compile(
    r"[ ](?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|a|several)[ ]"
    r"(?:members?|residents?|parishioners?|public|others?)\b"
)
_DASHED = re.compile(
    rf"(?P<name>[{UP}][{LETTER}']+)-(?:Clerk|Chair(?:man|woman|person)?|Mayor|Treasurer|Secretary)\Z"
)
_NEXT_TITLE = ("Councillor", "Cllr", "Mrs", "Mr", "Ms", "Miss")


def _word_at(text: str, position: int) -> re.Match[str] | None:
    """Return the word there; of columns run together (`MarshCouncillor B Reed`) its own part."""
    word = _WORD.match(text, position)
    if word is not None and (glued := _GLUED.match(word[0])) is not None:
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


# The rest of a surname in the next line of a comma list: `Novak` + `Uí Chonchúir, Secas`.
_ENTRY_GOES_ON = re.compile(
    rf"(?:[{UP}][{LETTER}']{{1,25}}[ ]?){{1,2}}(?:,|[ ]?and\b|\.?[ ]{{0,2}}\n)"
)
_BANNED = frozenset(_WORDS["letters"]["no_initials"])


def _is_name_word(
    text: str,
    word: re.Match[str],
    titled: bool,
    listed: bool,
    words: int,
    given: bool,
    whole: bool,
) -> bool:
    """Whether a capitalised word can go on with the name that was read so far."""
    lower = word[0].lower()
    if lower.startswith("non-") or word[0] in _DEGREES:
        return False
    if len(word[0]) < 2 or (len(word[0]) < 4 and word[0].isupper() and not (titled or words)):
        return False
    if word[0].upper() in _POSTNOMINALS and word[0].isupper() and len(word[0]) < 4:
        return False
    if words and _WARD_NEXT.match(text, word.end()):
        return False
    if lower in ("town", "parish") and _OFFICE_NEXT.match(text, word.end()):
        return False
    if lower in NOT_NAMES:
        if (titled or listed) and not words and lower in _ALSO_GIVEN:
            return _SURNAME_NEXT.match(text, word.end()) is not None
        may_be_surname = lower in ALSO_SURNAMES and not whole
        return may_be_surname and ((titled and not words) or (given and words < 2) or words == 1)
    return True


# `Ann Marsh Town Clerk`, `Bo Reed Parish Councillor`
_OFFICE_NEXT = re.compile(
    r"[ ](?:Clerk|Secretary|Mayor|Council|Councillor|Officer|Manager|Warden)\b"
)
_WARD_NEXT = re.compile(r"[ ](?:Ward|Division)[ ]?:")  # the next row's label
_PARTIES = frozenset({"con", "lab", "lib", "ind", "grn", "ld", "dem", "ref", "snp", "green"})


def _with_first_name_behind(text: str, start: int, end: int, words: int, given: bool) -> int:
    """Take in the initial or given name behind a surname: `Collins (J)`, `Ryan (Martin)`."""
    match = _FIRST_INITIAL_BEHIND.match(text, end)
    if match is None or (match["bare"] and words > 1):
        return end
    if given and not (words == 1 and text[start:end].lower() in GIVEN):
        return end
    inside = match["bracket"] or match["bare"]
    if words > 1 and inside.upper() == _initials_of(text[start:end]):
        return end  # `Rilla Marsh (RM)`: what the minutes call them
    if words == 1 and len(inside) == 2 and inside.isupper() and inside[1] == text[start]:
        return end  # `Cllr Marsh (RM)`
    if len(inside) > 2 and (inside.lower() not in GIVEN or inside.lower() in _PARTIES):
        return end
    return match.end("bare") if match["bare"] else match.end()


def _initials_of(name: str) -> str:
    """Return the first letter of a name's first word and of its last one."""
    words = name.split()
    return (words[0][0] + words[-1][0]).upper()


def begins_like_a_person(name: str) -> bool:
    """Whether a name of two words or more begins with initials or a known given name."""
    first, *rest = re.split(r"[ .-]", name)
    return bool(rest) and (len(first) == 1 or first.lower() in GIVEN)


def on_one_line(text: str, start: int, end: int) -> str:
    """Return a slice on one line; a name broken at its hyphen is whole again."""
    return re.sub(r"-\s+", "-", re.sub(r"\s+", " ", text[start:end]))
