"""The one name that begins at a place: initials, particles, given names, a surname, one behind it.

In: a cleaned text and a place in it. Out: where the name that begins there ends.
"""

import re
from dataclasses import dataclass

from nlp.people.lexicon.spelling import (
    ALSO_GIVEN,
    ALSO_SURNAMES,
    BEHIND_INITIALS,
    GIVEN,
    LETTER,
    LOW,
    MIDDLE_NEXT,
    NOT_NAMES,
    PARTICLES,
    SURNAME_NEXT,
    UP,
    begins_person,
    is_next_person,
    may_be_in_name,
    word_at,
)
from nlp.people.lexicon.vocabulary import read_words

MOST_WORDS = 5
_BANNED = frozenset(read_words("lexicon/words")["letters"]["no_initials"])
_INITIALS = re.compile(
    rf"(?:[{UP}]\.[ ]?-?){{1,4}}(?=[ \n]{{0,3}}[{UP}])"
    rf"|[{UP}]\.?(?=[ \n]{{1,3}}[ ]{{0,20}}[{UP}][{LETTER}'])"
    rf"|[{UP}]\.?-?[{UP}]\.?(?=[ ]{{1,2}}[{UP}][{LETTER}'])"
    rf"|[{UP}]{{3}}(?=[ ][{UP}][{LOW}'])"
    rf"|[{UP}](?=[ \n]{{1,2}}[{UP}]\b)"
    rf"|[{UP}]\.?(?=[ ](?:{'|'.join(sorted(PARTICLES))})[ ][{UP}])"
)
_PARTICLE = re.compile(
    rf"(?:{'|'.join(sorted(PARTICLES))})(?=[ ][{LETTER}])|(?:[ae]l-|[dl]')(?=[{UP}])"
    rf"|Ó(?=[ ][{UP}][{LOW}])|(?:Ó|Uí)[ ]h(?=[{UP}])"  # `Dónal Ó Sé`, `Liam Ó hÓgáin`
    rf"|Mac[ ][Aa]n(?=[ ]t?[{UP}][{LOW}])"  # `Mac an Ultaigh`
)
# `Eugene (Gene) Marsh`, `Michael "Bob" Reed`
_CALLED = re.compile(
    rf"[ ](?:\((?P<name>[{UP}][{LOW}]{{1,12}})\)|(?P<mark>[\"'])[{UP}][{LOW}]{{1,12}}(?P=mark))[ ]"
    rf"(?=(?P<surname>(?:Mc|Mac|O')?[{UP}][{LETTER}'-]{{2,20}}))"
)
_SON_OF = re.compile(r"[ ](?:bin|bint|binti|ibn|al|el)[ ]\Z")  # `Noor bint Said`
_GAP = re.compile(r"[ ]{1,2}")
_WRAP = re.compile(r"[ ]{0,3}\n{1,2}[ ]{0,60}")
# What goes on over a blank line: `Malachy` above `McCreesh, Cllr B Reed`; no `Para 1`, no heading.
_SURNAME_ENDS = re.compile(rf"[{UP}][{LETTER}'-]{{1,25}}(?:[,.;()]|[ ](?:and|&|\())")
_FIRST_INITIAL_BEHIND = re.compile(
    rf"[ ]?\n{{0,2}}[ ]{{0,40}}"
    rf"\((?P<bracket>[{UP}]\.?(?:[ ]?[{UP}]\.?)?|[{UP}][{LOW}]{{2,15}})\)"
    rf"|[ ](?P<bare>[{UP}])\.?(?=[,;)]|[ ]?\||[ ]\([A-Z][a-z]|[ ](?:and|&)[ ]|[ ]?\n|$"
    rf"|[ ](?:spoke|said|asked|voted|were)\b)"
)
# `Councillor Thorfinn W Cole`: the first name is none that is known.
_MIDDLE = re.compile(
    rf"[{UP}]\.?[ ](?:Mac|Mc|O')?[{UP}][{LOW}'-]{{2,20}}(?=[ ]?(?:[,.;:()\n]|\Z)|[ ](?:[a-z]|&))"
)
# The rest of a surname in the next line of a comma list: `Novak` + `Uí Chonchúir, Secas`.
_ENTRY_GOES_ON = re.compile(
    rf"(?:[{UP}][{LETTER}']{{1,25}}[ ]?){{1,2}}(?:,|[ ]?and\b|\.?[ ]{{0,2}}\n)"
)
# The rest of a name that nothing else can be: `Councillor Roz` + `O'Marsh`
_SURNAME_GOES_ON = re.compile(rf"(?:O'[{UP}]|Mc[{UP}]|Mac[{UP}])[{LOW}]{{2,20}}\b")
# Where a member is from: `B Reed Bodley County Council`, `C Hill East Bodley Borough Council`.
_COUNCIL = (
    rf"(?:[ ](?:and|&)[ ][{UP}][{LETTER}'-]+)?"
    r"(?:[ ](?:County|Borough|District|City|Town|Parish|Community|Metropolitan)){0,3}"
    r"[ ](?:Council|Combined[ ]Authority)\b"
)
_BODY = re.compile(rf"(?:(?:North|South|East|West|Mid|New|Great)[ ])?[{UP}][{LETTER}'-]+{_COUNCIL}")
_WARD_NEXT = re.compile(r"[ ](?:Ward|Division)[ ]?:")  # the next row's label
_DAY_NEXT = re.compile(r"[ ]\d")  # `May 2021`, `May 4`
_PARTIES = frozenset({"con", "lab", "lib", "ind", "grn", "ld", "dem", "ref", "snp", "green"})


@dataclass(frozen=True, slots=True)
class Name:
    """One name: `text[start:end]`."""

    start: int
    end: int
    words: int  # name words, without initials and particles
    given: bool  # initials or a given name stand before the surname


def name_at(
    text: str, position: int, titled: bool, listed: bool = False, wraps: bool = True
) -> Name | None:
    """Return the name that begins at `position`, or None.

    `titled`: a title stands before it, so that a surname alone is enough and a surname may be a
    word of the council's language too (Cllr Banks). `listed`: a surname alone is enough.
    `wraps`: the name may go on in the next line.
    """
    name = _Begun(text, position, titled, listed, wraps, position, position)
    while name.words < MOST_WORDS and name.take_piece():
        pass
    return name.finish()


@dataclass(slots=True)
class _Begun:
    """A name while it is read, piece by piece: initials, particles, words."""

    text: str
    start: int
    titled: bool
    listed: bool
    wraps: bool
    position: int  # where to read on
    end: int  # of what is the name's for sure
    words: int = 0
    given: bool = False
    whole: bool = False  # a surname has been read
    initialled: bool = False
    last_given: bool = False
    closed: bool = False  # a word has been read behind initials

    def take_piece(self) -> bool:
        """Take in the next piece and the gap behind it; return whether the name may go on."""
        initials = _INITIALS.match(self.text, self.position) if self.words < 2 else None
        glued = False  # no gap follows: `J.Marsh`, `al-Hassan`
        if initials and self._has(initials):
            self._take_initials(initials)
        elif particle := _PARTICLE.match(self.text, self.position):
            if self.words == 0 and not (self.titled or self.listed or self.given):
                return False
            self.position, glued = particle.end(), not particle[0].isalpha()
        elif not self._take_word():
            return False
        return self._pass_gap(initials is not None or glued)

    def _has(self, initials: re.Match[str]) -> bool:
        """Tell whether initials are of this name: no numeral, and before its surname."""
        letters, called = initials[0].strip(" "), self.titled or self.listed
        if letters.upper() in _BANNED and not (called and len(letters) == 1):
            # of `Cllr I Marsh` it is one, behind a title; in `DE Dale, GP Reed, RO Hill` too
            return bool(called and _among_initials(self.text, self.position, self.titled))
        if not (self.words and (self.whole or self.closed)):
            return True
        may_be_middle = self.words == 1 and self.titled and not self.initialled
        return may_be_middle and _MIDDLE.match(self.text, self.position) is not None

    def _take_initials(self, initials: re.Match[str]) -> None:
        wrap = _WRAP.match(self.text, initials.end())
        self.given = self.initialled = True
        self.end = self.position = wrap.end() if wrap else initials.end()

    def _take_word(self) -> bool:
        """Take in a word, if it is of this name; return whether another piece may follow."""
        word = word_at(self.text, self.position)
        if word is None or not self._may_have(word) or self._is_of_next(word):
            return False
        lower = word[0].lower()
        first = lower if self.initialled else lower.split("-")[0]  # `S Lloyd-Reed`: a surname
        is_given = self.words == 0 and (first in GIVEN or lower in ALSO_GIVEN)
        self.last_given, self.closed = lower in GIVEN, self.initialled
        self.whole, self.given = not is_given, self.given or is_given
        self.end = self.position = word.end()
        self.words += 1
        return lower not in NOT_NAMES or (self.words == 1 and lower in ALSO_GIVEN)

    def _may_have(self, word: re.Match[str]) -> bool:
        """Tell whether a capitalised word can go on with what was read so far."""
        begun = self.titled or self.words or (self.listed and self.initialled)
        if not may_be_in_name(self.text, word, opens=not begun):
            return False
        if self.words and _WARD_NEXT.match(self.text, word.end()):
            return False
        complete = self.words > 1 or (self.initialled and self.words)
        if complete and self.whole and self.text.startswith(":", word.end()):
            return False  # `Ann Marsh Distribution: A, B`
        return word[0].lower() not in NOT_NAMES or self._may_be_called(word)

    def _may_be_called(self, word: re.Match[str]) -> bool:
        """Tell whether a word of the language is a name here: `Cllr Banks`, `Will Marsh`."""
        lower, first = word[0].lower(), self.words == 0
        called = first and (self.titled or self.listed) and lower in ALSO_GIVEN
        if called and SURNAME_NEXT.match(self.text, word.end()):
            return True
        behind_given = (self.given and self.words < 2) or self.words == 1
        if lower == "said" and _SON_OF.search(self.text, self.start, self.position):
            return True
        if lower == "may" and _DAY_NEXT.match(self.text, word.end()):
            return False
        if first and self.titled and self.initialled and lower in BEHIND_INITIALS:
            return True
        may_be_surname = lower in ALSO_SURNAMES and not self.whole
        return may_be_surname and (behind_given or (self.titled and first))

    def _is_of_next(self, word: re.Match[str]) -> bool:
        """Tell whether a word begins the next name, of a list without commas, or a body's."""
        if self.words and self.whole:
            if word[0].isupper() and not self.text[self.start : self.end].isupper():
                return not (self.titled and self.words == 1 and _is_large(self.text, word))
            if _BODY.match(self.text, self.position):
                return True
        if self.words == 1:  # `Mrs Quill Paul Reed`, `C Hill Paul Reed`
            called = self.titled and self.listed and not self.given
            full = called or (self.initialled and self.whole)
        else:  # `Ann Marsh Paul Reed`
            begun = MIDDLE_NEXT.match(self.text, word.end())  # `Eric Barry Paul G Reed`
            full = self.words > 1 and self.given and (not self.last_given or begun is not None)
        return full and is_next_person(self.text, word)

    def _pass_gap(self, behind_initials: bool) -> bool:
        """Go on behind the gap, if there is one within a name; initials need none."""
        gap = self._called() or _GAP.match(self.text, self.position)
        if gap is None and behind_initials:
            return True
        if gap is None and self.wraps:
            gap = self._wrap()
        if gap is None or (
            gap[0].count("\n") > 1 and not _SURNAME_ENDS.match(self.text, gap.end())
        ):
            return False
        self.position = gap.end()
        return True

    def _called(self) -> re.Match[str] | None:
        """Return what they are called between given name and surname: `Eugene (Gene) Marsh`."""
        if self.words != 1 or not self.last_given:
            return None
        called = _CALLED.match(self.text, self.position)
        if called is None or (called["name"] or "").lower() in NOT_NAMES | _PARTIES:
            return None
        return None if called["surname"].lower() in NOT_NAMES else called

    def _wrap(self) -> re.Match[str] | None:
        """Return the end of a line over which the name may go on."""
        gap = _WRAP.match(self.text, self.position)
        if gap is None:
            return None
        complete = self.whole or (self.initialled and self.words)
        goes_on = self.listed and _ENTRY_GOES_ON.match(self.text, gap.end())
        torn = self.titled and self.words == 1 and _SURNAME_GOES_ON.match(self.text, gap.end())
        if complete and not (goes_on or torn):
            return None
        if self.words and begins_person(self.text, gap.end()):
            return None  # `Diana` above `Cathy Fleet`
        return gap

    def finish(self) -> Name | None:
        """Return what was read, if it is enough for a name."""
        if not self.words or (self.words == 1 and not (self.given or self.titled or self.listed)):
            return None
        end = _with_first_name_behind(self.text, self.start, self.end, self.words, self.given)
        return Name(self.start, end, self.words, self.given)


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


_PAIR_NEXT = re.compile(rf"[{UP}]{{2}}[ ][{UP}][{LOW}'-]+(?=[ ]?[,.;(\n]|[ ]and\b|\Z)")
_PAIR_BEFORE = re.compile(rf"(?<![{LETTER}])[{UP}]{{2}}[ ][{UP}][{LOW}'-]+,[ ]\Z")


def _among_initials(text: str, position: int, titled: bool) -> bool:
    """Whether two letters are initials as their neighbour's are: `RO Hill, GP Reed`."""
    if _PAIR_NEXT.match(text, position) is None:
        return False
    return titled or _PAIR_BEFORE.search(text, max(0, position - 30), position) is not None


# `Councillor Ann MARSH`: a list in which surnames are printed large
_LARGE = re.compile(
    rf"\b(?:Councillor|Cllr|Provost|Baillie|Bailie|Mr|Mrs|Ms|Miss|Dr)\.?[ ]"
    rf"(?P<first>[{UP}][{LOW}]+)[ ](?:Ma?c)?[{UP}'-]{{3,}}\b"
)
_ENTRY_ENDS = re.compile(r"[ ]{0,3}(?:[\n,;(]|\Z|(?:Councillor|Cllr)\b)")
_NEAR = 250  # characters around a name in which such a list goes on


def _is_large(text: str, word: re.Match[str]) -> bool:
    """Whether a word in capitals is a surname, as those of others near by are printed so."""
    if len(word[0]) < 3 or _ENTRY_ENDS.match(text, word.end()) is None:
        return False
    near = _LARGE.finditer(text, max(0, word.start() - _NEAR), word.end() + _NEAR)
    return any(other["first"].lower() in GIVEN for other in near)


def _initials_of(name: str) -> str:
    """Return the first letter of a name's first word and of its last one."""
    words = name.split()
    return (words[0][0] + words[-1][0]).upper()
