"""Who stood in for whom.

In: a cleaned text and its names. Out: pairs by the names' indices. `A (substitute for B)`,
`A (B substituting)`, `A substituted for B`, `A was substituted by B`, `A as substitute`.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from nlp.people.names.mentions import NameMention

_TRIGGERS = (
    "substitut",
    "alternate",
    "sub.",
    "deputis",
    "replac",
    "place of",
    "stead",
    "absence",
    "in place",
    "representative",
    " behalf",
    "reserve",
    "(sub",
    "her place",
    "his place",
    " sub ",
    "deputy",
    "represented by",
)
_ASIDE = r"(?:[ ]{0,2}\([^()]{1,80}\)|,[^.;:()]{1,80}(?:,|(?=[ \n](?:was|attended|attending)\b)))?"
_FOR = re.compile(
    r"(?![^.;:]{0,60}\bjoined[ \n]the[ \n](?!meeting))[^.;:]{0,90}?"
    r"\b(?:(?:substitut(?:e|es|ed|ing)|alternate|sub\.?|(?<=\()reserve)"
    r"(?:[ \n]member)?(?=\.?[^.;:()]{0,16}\bfor\b)|deputis(?:ed|ing)|replac(?:ed|ing)"
    r"|(?:attended|attending|present|sat|acted)[ \n]as[ ](?:an?[ ]|the[ ])?deputy(?=[ \n]for\b)"
    r"|in[ \n](?:the[ \n])?place[ \n]of|instead[ \n]of)(?:(?<=\bsub)\.|\b)"
    r"(?![ \n]{1,3}by\b)[^.;:()]{0,24}\Z",
    re.IGNORECASE,
)
_BY = re.compile(
    r"[^.;:]{0,40}?\b(?:substituted|replaced)[ \n]{1,3}by\b[^.;:()]{0,24}\Z",
    re.IGNORECASE,
)
_SUBSTITUTING = re.compile(
    _ASIDE + r"[ ,\n]{1,4}(?:would[ ]be[ ](?=acting|attending|present))?"
    r"(?:(?:was|were|is|are|acting|attending|attended|present|sat|as|an?|the|his|her|their|"
    r"named|who|had|been|in|attendance|due|to|the[ \n]meeting)[ \n]){0,6}"
    r"(?:(?:substitute[ ]members|substitut(?:es?|ed|ing)|alternate|sub|deputising)\b(?![ ]{0,2}:)"
    r"(?![ \n]{1,3}(?:for(?![ ](?:the|this)[ ]meeting)|by)\b)"
    r"|in[ \n](?:his|her|their|its)[ \n](?:absence|place|stead)\b"
    r"|(?:(?<=attended[ ])|(?<=attending[ ])|(?<=attendance[ ])|(?<=present[ ]))"
    r"on[ \n](?:his|her|their)[ \n]behalf\b"
    r"|took[ \n](?:his|her|their)[ \n]place\b(?![ ](?:at|on|in)\b)"
    r"|(?:representative|deputy|replacement|reserve)(?=[.,;)]|\Z))",
    re.IGNORECASE,
)
# `Apologies from the Director (A) who was represented by B`
_REPRESENTED = re.compile(
    r"[^.;:]{0,40}?[ \n](?:was|is|being|were)[ \n]represented[ \n]by[ \n][^.;:()]{0,24}\Z"
)
_OF_APOLOGIES = re.compile(r"(?i)\bapolog[^.;:]*\Z")
_NEAR = re.compile(r"[ ]{0,3}[,;(\[-]?[ \n]{0,3}(?:with|and)?[^.()]{0,12}\Z")
# `A (substitute: B)`, `A - substitute B`
_NAMED_BEHIND = re.compile(
    r"[ ]{0,2}[,(\[-][ ]{0,2}(?:named[ ])?(?:substitut(?:e|ed)|sub\.?|reserve)"
    r"(?:[ ]member)?[ ]{0,2}(?:[:-][ ]{0,2}|by[ ])?(?:the[ ])?\Z",
    re.IGNORECASE,
)
# `Councillor A for Councillor B` under a heading or sentence on substitutes.
_PLAIN_FOR = re.compile(r"[ ]{0,2}[(-]?[ ]{0,2}for[ \n]{1,3}(?:the[ ])?\Z", re.IGNORECASE)
_ON_SUBSTITUTES = re.compile(r"substitut|replacements?\b", re.IGNORECASE)
_ALONE = re.compile(
    r"[ ]{0,3}[,(-]?[ ]{0,2}\(?(?:as[ ])?(?:a[ ]|the[ ]|named[ ])?(?:substitute"
    r"|sub)\b(?![ -]?(?:divi|let))"
    r"(?!(?-i:[.:]?[ ][A-Z]))(?:[ ]member)?[ ]{0,2}\)?(?=[ ,.;)\n]|\Z)",
    re.IGNORECASE,
)


_APPOINTED = re.compile(r"\b(?:[Aa]ppoint|[Nn]ominat|to replac)")


# `Cllr A's name was replaced with Cllr B's`: in earlier minutes
_NAME_OF = re.compile(r"['’]s?[ \n]name\b")
_REPLACES = re.compile(r"\b(?:replace[sd]?|replacing)[ \n](?:the[ ])?\Z")


@dataclass(frozen=True, slots=True)
class Substitution:
    """`names[substitute]` stood in, for `names[absent]` where the text says for whom."""

    substitute: int
    absent: int | None
    start: int
    end: int


def find_substitutes(text: str, names: tuple[NameMention, ...]) -> tuple[Substitution, ...]:
    """Return the substitutions that a cleaned text tells of."""
    lower = text.lower()
    if not any(word in lower for word in _TRIGGERS):
        return ()
    found = list(_in_tables(text, names))
    for at, name in enumerate(names):
        two = names[at + 1] if at + 1 < len(names) else None
        between = text[name.outer_end : two.outer_start] if two is not None else ""
        if _NAME_OF.match(between):
            continue
        behind = two.outer_end if two is not None else 0
        limit = two.outer_start if two is not None else len(text)
        if two is not None and _is_for(text, name, between, behind):
            found += _row_by_row(text, names, at, {one.absent for one in found})
        elif two is not None and len(between) < 120 and _has_behind(text, name, between, behind):
            found.append(Substitution(at + 1, at, _begins(text, name, between), behind))
        elif _REPLACES.search(text, max(0, name.outer_start - 24), name.outer_start):
            continue  # `A would replace B as the substitute`: on the body
        elif (own := _match_substituting(text, name.outer_end, limit)) is not None:
            near = at > 0 and _NEAR.match(text[names[at - 1].outer_end : name.outer_start])
            absent = at - 1 if near else None
            found.append(Substitution(at, absent, name.outer_start, own.end()))
            if own[0].lower().endswith(_SEVERAL):
                found += _others_of_list(text, names, at, own.end())
        elif (alone := _ALONE.match(text, name.outer_end)) is not None:
            found.append(Substitution(at, None, name.outer_start, alone.end()))
    return tuple(found)


# `Ordinary Member` | `Reserve Member`, the names below row by row
_TABLE = re.compile(
    r"(?m)^[ ]*(?:Ordinary|Absent|Appointed)[^\n]{0,20}Members?[ ]*(?:\n[ ]*){0,4}[ ]"
    r"*(?:Reserve|Substitute)s?(?:[ ]Members?)?[ ]*$"
)


def _in_tables(text: str, names: tuple[NameMention, ...]) -> Iterator[Substitution]:
    """Yield the rows of tables of members and those who stood in for them."""
    for match in _TABLE.finditer(text):
        first = bisect_left(names, match.end(), key=lambda name: name.outer_start)
        last, position = first, match.end()
        while last < len(names) and not text[position : names[last].outer_start].strip():
            position = names[last].outer_end
            last += 1
        for at in range(first, last - 1, 2):
            attended = text.rfind("attendance", max(0, match.start() - _ABOVE), match.start())
            start = names[at].outer_start if attended < 0 else attended
            yield Substitution(at + 1, at, start, names[at + 1].outer_end)


_ABOVE = 120  # characters of a sentence above a table: `To note the attendance of the following`


def _others_of_list(
    text: str, names: tuple[NameMention, ...], at: int, end: int
) -> Iterator[Substitution]:
    """Yield the names joined to `names[at]`: `A, B and C attended as substitutes`."""
    while at and _JOINT.fullmatch(text[names[at - 1].outer_end : names[at].outer_start]):
        at -= 1
        yield Substitution(at, None, names[at].outer_start, end)


def _row_by_row(
    text: str, names: tuple[NameMention, ...], at: int, away: set[int | None]
) -> Iterator[Substitution]:
    """Yield `names[at]` for the next one; of `A and B for C and D`, A for C and B for D.

    `away`: those for whom others stand in already: `A for B, C for D`.
    """
    first, last = at, at + 1
    while (
        first - 1 not in away
        and first
        and _LISTED.fullmatch(text[names[first - 1].outer_end : names[first].outer_start])
    ):
        first -= 1
    while last + 1 < len(names) and _LISTED.fullmatch(
        text[names[last].outer_end : names[last + 1].outer_start]
    ):
        last += 1
    many = at + 1 - first
    first = first if many == last - at else at
    for one in range(first, at + 1):
        two = one + (at + 1 - first)
        yield Substitution(one, two, names[one].outer_start, names[two].outer_end)


# `with A as his deputy`: on a body; `A attended as her deputy`: at the meeting.
_OF_STANDING = re.compile(r"(?i)(?:representative|deputy|replacement|reserve)\Z")
_SEVERAL = ("substitutes", "substitute members")
_COMES = re.compile(r"\b(?:attend|present|sat\b)")
# `that A be our representative in place of B`, `A as Chair in place of B`
_ON_BODY = re.compile(
    r"(?i)\b(?:be|as)[ \n]"
    r"(?!(?:an?[ ]|the[ ]|his[ ]|her[ ])?substitut|present|attending|acting|sitting|deputising)"
)
_JOINT = re.compile(r"[ ]?,?[ \n]{1,3}(?:(?:and|&)[ \n]{1,3})?")
_LISTED = re.compile(r"[ ]?(?:,|,?[ \n](?:and|&)\b)[ \n]{1,3}(?:(?:and|&)[ \n]{1,3})?")
_REPLACED = re.compile(r"\b(?:had|has|have|who)[ \n](?:now[ ]|recently[ ])?replaced\b")
_FOR_NOW = re.compile(r"\bfor[ \n](?:this|the|that)[ \n](?:meeting|item)\b")
_FOR_GOOD = re.compile(r"[ \n](?:on|as)[ \n](?:the|a|an)\b")


# `at the next meeting of the Board`; `It had been intended that A would substitute for B but`
_ANOTHER_TIME = re.compile(
    r",?[ \n](?:at|for|from|until)[ \n](?:the|its|their|our)[ \n](?:next|following|forthcoming"
    r"|\w+[ \n]and[ \n]subsequent)[ \n](?:\w+[ \n])?meetings?\b"
)
_INTENDED = re.compile(r"\b(?:intended|planned|hoped|expected|arranged)[ \n]that[ \n]\Z")


# `A to become a signatory in place of B`
_ON_PAPER = re.compile(r"\b(?:become|signator(?:y|ies)|trustee|to[ \n]be)\b")


def _is_for(text: str, name: NameMention, between: str, behind: int) -> bool:
    """Whether what stands between two names says that the first stood in for the second."""
    lead = text[max(0, name.outer_start - 60) : name.outer_start]
    if _ANOTHER_TIME.match(text, behind) or _INTENDED.search(lead):
        return False
    if _PLAIN_FOR.match(between):
        start = max(0, name.outer_start - 250)
        return bool(_ON_SUBSTITUTES.search(text, start, name.outer_start))
    if _ON_PAPER.search(between):
        return False
    if "replac" in between and _FOR_GOOD.match(text, behind):
        return False
    if not _FOR.match(between) or (_ON_BODY.search(between) and not _COMES.search(between)):
        return False
    if _REPLACED.search(between) and not _FOR_NOW.search(text, behind, behind + 160):
        return False  # on the body, not at the meeting
    if _APPOINTED.search(lead) or _APPOINTED.search(between):
        return "substitut" in between.lower() or bool(_FOR_NOW.search(text, behind, behind + 160))
    return len(between) < 180


# `A (for B in his absence)`: the other one is away
_FOR_NAME = re.compile(
    r"\((?:on behalf of |standing in )?for (?:(?:Cllr|Councillor|Mr|Mrs|Ms"
    r"|Miss)\.? )?[^()\n]{3,40}\Z"
)
_OF_NAME = 60  # characters of a name, and of what leads up to it


def _match_substituting(text: str, start: int, limit: int) -> re.Match[str] | None:
    """Return what says behind a name that its bearer stood in at the meeting, or None."""
    own = _SUBSTITUTING.match(text, start, limit)
    if own is not None and _FOR_NAME.search(text, max(0, start - _OF_NAME), start):
        return None
    if own is not None and _OF_STANDING.search(own[0]) and not _COMES.search(own[0]):
        return None
    return own


# `The substitute attending on behalf of A was B`
_SUBSTITUTE_OF = re.compile(
    r"\bsubstitutes?\b[^.;:]{0,60}[ \n](?:behalf[ ]of|place[ ]of|for)[ \n](?:the[ ])?\Z",
    re.IGNORECASE,
)
_WAS = re.compile(r"(?:[ ]?\([^()]{1,80}\))?[ ,\n]{1,3}(?:was|is|were|are|being)[ \n](?:the[ ])?\Z")


def _begins(text: str, name: NameMention, between: str) -> int:
    """Return where it begins that the next one stood in: `The substitute attending for A was B`."""
    begin = max(0, name.outer_start - 100)
    lead = _SUBSTITUTE_OF.search(text, begin, name.outer_start) if _WAS.match(between) else None
    return name.outer_start if lead is None else lead.start()


# `(reserve: Councillor B) be appointed to visit the site`
_IS_APPOINTED = re.compile(
    r"\)?[ \n](?:be|was|were)[ \n](?:\w+[ ])?(?:re-)?(?:appointed|nominated)\b"
)


# `that A be replaced by B`, `had been replaced by B`: on the body
_REPLACED_ON = re.compile(r"\bbe(?:en)? replaced\b")


def _has_behind(text: str, name: NameMention, between: str, behind: int) -> bool:
    """Whether what stands between a name and the next says that the next's bearer stood in."""
    named = _NAMED_BEHIND.match(between)
    if named is not None and "reserve" in named[0].lower() and _IS_APPOINTED.match(text, behind):
        return False  # of a visit or a body, not of the meeting
    if _REPRESENTED.match(between):
        return bool(_OF_APOLOGIES.search(text, max(0, name.outer_start - 200), name.outer_start))
    if named is not None or (_BY.match(between) and not _REPLACED_ON.search(between)):
        return True
    lead = text[max(0, name.outer_start - 100) : name.outer_start]
    return bool(_WAS.match(between) and _SUBSTITUTE_OF.search(lead))


# `that A be appointed to the Vale Trust, with B as substitute`: on the body, not at the meeting
_APPOINTED_WITH = re.compile(
    r"\b(?:re-?)?(?:appoint|nominat)(?:ed?|s|ment)?\b(?:[^.;:\n]|(?<=Cllr)\.|(?<=[A-Z])\.){0,200}"
    r"[ ,\n](?:with|and)[ \n]\Z"
)
_AS_ITS = re.compile(
    r"[ \n]as[ \n](?:(?:an?|the|its|their|named)[ \n]){0,2}(?:substitute|reserve|deputy)"
)
_OF_SENTENCE = 240  # characters of an appointment before the name


def is_on_body(text: str, substitution: Substitution) -> bool:
    """Whether a sentence that appoints others to a body appoints their substitute too."""
    start = substitution.start
    before = _APPOINTED_WITH.search(text, max(0, start - _OF_SENTENCE), start)
    told = text[start : substitution.end]
    at_meeting = _COMES.search(told) or _FOR_NOW.search(text, start, start + 160)
    return before is not None and not at_meeting and _AS_ITS.search(told) is not None
