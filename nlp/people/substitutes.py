"""Who stood in for whom.

In: a cleaned text and its names. Out: pairs by the names' indices. `A (substitute for B)`,
`A (B substituting)`, `A substituted for B`, `A was substituted by B`, `A as substitute`.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from nlp.people.mentions import NameMention

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
    " sub ",
    "deputy",
)
_ASIDE = r"(?:[ ]{0,2}\([^()]{1,80}\)|,[^.;:()]{1,80}(?:,|(?=[ \n](?:was|attended|attending)\b)))?"
_FOR = re.compile(
    r"(?![^.;:]{0,60}\bjoined[ \n]the[ \n](?!meeting))[^.;:]{0,90}?"
    r"\b(?:(?:substitut(?:e|es|ed|ing)|alternate|sub\.?)"
    r"(?:[ \n]member)?(?=\.?[^.;:()]{0,16}\bfor\b)|deputis(?:ed|ing)|replac(?:ed|ing)"
    r"|in[ \n](?:the[ \n])?place[ \n]of|instead[ \n]of)(?:(?<=\bsub)\.|\b)"
    r"(?![ \n]{1,3}by\b)[^.;:()]{0,24}\Z",
    re.IGNORECASE,
)
_BY = re.compile(
    r"[^.;:]{0,40}?\b(?:substituted|replaced|represented)[ \n]{1,3}by\b[^.;:()]{0,24}\Z",
    re.IGNORECASE,
)
_SUBSTITUTING = re.compile(
    _ASIDE + r"[ ,\n]{1,4}(?:would[ ]be[ ](?=acting|attending|present))?"
    r"(?:(?:was|is|acting|attending|attended|present|sat|as|an?|the|his|her|their|"
    r"named|who|had|been|in|attendance|due|to|the[ \n]meeting)[ \n]){0,6}"
    r"(?:(?:substitut(?:es?|ed|ing)|alternate|sub|deputising)\b(?![ ]{0,2}:)"
    r"(?![ \n]{1,3}(?:for(?![ ](?:the|this)[ ]meeting)|by)\b)"
    r"|in[ \n](?:his|her|their|its)[ \n](?:absence|place|stead)\b"
    r"|(?:representative|deputy|replacement|reserve)(?=[.,;)]|\Z))",
    re.IGNORECASE,
)
_NEAR = re.compile(r"[ ]{0,3}[,;(\[-]?[ \n]{0,3}(?:with|and)?[^.()]{0,12}\Z")
# `A (substitute: B)`, `A - substitute B`
_NAMED_BEHIND = re.compile(
    r"[ ]{0,2}[,(\[-][ ]{0,2}(?:named[ ])?(?:substitut(?:e|ed)|sub|reserve)(?:[ ]member)?[ ]{0,2}"
    r"(?:[:-][ ]{0,2}|by[ ])?(?:the[ ])?\Z",
    re.IGNORECASE,
)
# `Councillor A for Councillor B` under a heading or sentence on substitutes.
_PLAIN_FOR = re.compile(r"[ ]{0,2}[(-]?[ ]{0,2}for[ \n]{1,3}(?:the[ ])?\Z", re.IGNORECASE)
_ON_SUBSTITUTES = re.compile(r"substitut|replacements?\b", re.IGNORECASE)
_ALONE = re.compile(
    r"[ ]{0,3}[,(-]?[ ]{0,2}\(?(?:as[ ])?(?:a[ ]|the[ ]|named[ ])?(?:substitute|sub)\b(?:[ "
    r"]member)?[ ]{0,2}\)?(?=[ ,.;)\n]|\Z)",
    re.IGNORECASE,
)


_APPOINTED = re.compile(r"\b(?:[Aa]ppoint|[Nn]ominat|to replac)")


@dataclass(frozen=True, slots=True)
class Substitution:
    """`names[substitute]` stood in, for `names[absent]` where the text says for whom.

    `came`: the text says so of the one who stood in; `(substitute: B)` in apologies does not.
    """

    substitute: int
    absent: int | None
    start: int
    end: int
    came: bool = True


def find_substitutes(text: str, names: tuple[NameMention, ...]) -> tuple[Substitution, ...]:
    """Return the substitutions that a cleaned text tells of."""
    lower = text.lower()
    if not any(word in lower for word in _TRIGGERS):
        return ()
    found = list(_in_tables(text, names))
    for at, name in enumerate(names):
        two = names[at + 1] if at + 1 < len(names) else None
        between = text[name.outer_end : two.outer_start] if two is not None else ""
        behind = two.outer_end if two is not None else 0
        limit = two.outer_start if two is not None else len(text)
        if two is not None and _is_for(text, name, between, behind):
            found += _row_by_row(text, names, at)
        elif two is not None and len(between) < 120 and _has_behind(between):
            came = _COMES.search(between) is not None
            found.append(Substitution(at + 1, at, name.outer_start, behind, came))
        elif (own := _SUBSTITUTING.match(text, name.outer_end, limit)) is not None:
            enclosed = text[name.outer_start - 1 : name.outer_start] == "("
            came = not enclosed or _COMES.search(own[0]) is not None
            near = at > 0 and _NEAR.match(text[names[at - 1].outer_end : name.outer_start])
            absent = at - 1 if near else None
            found.append(Substitution(at, absent, name.outer_start, own.end(), came))
            if own[0].endswith("substitutes"):
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
            yield Substitution(at + 1, at, names[at].outer_start, names[at + 1].outer_end)


def _others_of_list(
    text: str, names: tuple[NameMention, ...], at: int, end: int
) -> Iterator[Substitution]:
    """Yield the names joined to `names[at]`: `A, B and C attended as substitutes`."""
    while at and _JOINT.fullmatch(text[names[at - 1].outer_end : names[at].outer_start]):
        at -= 1
        yield Substitution(at, None, names[at].outer_start, end)


def _row_by_row(text: str, names: tuple[NameMention, ...], at: int) -> Iterator[Substitution]:
    """Yield `names[at]` for the next one; of `A and B for C and D`, A for C and B for D."""
    first, last = at, at + 1
    while first and _LISTED.fullmatch(text[names[first - 1].outer_end : names[first].outer_start]):
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


_COMES = re.compile(r"\b(?:attend|present|replaced|in[ ]\w+[ ](?:absence|place))")
_JOINT = re.compile(r"[ ]?,?[ \n]{1,3}(?:(?:and|&)[ \n]{1,3})?")
_LISTED = re.compile(r"[ ]?(?:,|,?[ \n](?:and|&)\b)[ \n]{1,3}(?:(?:and|&)[ \n]{1,3})?")
_REPLACED = re.compile(r"\b(?:had|has|have)[ \n](?:now[ ]|recently[ ])?replaced\b")
_FOR_NOW = re.compile(r"\bfor[ \n](?:this|the|that)[ \n](?:meeting|item)\b")
_FOR_GOOD = re.compile(r"[ \n](?:on|as)[ \n](?:the|a|an)\b")


def _is_for(text: str, name: NameMention, between: str, behind: int) -> bool:
    """Whether what stands between two names says that the first stood in for the second."""
    if _PLAIN_FOR.match(between):
        start = max(0, name.outer_start - 250)
        return bool(_ON_SUBSTITUTES.search(text, start, name.outer_start))
    if "replac" in between and _FOR_GOOD.match(text, behind):
        return False
    if not _FOR.match(between):
        return False
    if _REPLACED.search(between) and not _FOR_NOW.search(text, behind, behind + 160):
        return False  # on the body, not at the meeting
    lead = text[max(0, name.outer_start - 60) : name.outer_start]
    if _APPOINTED.search(lead) or _APPOINTED.search(between):
        return "substitut" in between.lower() or bool(_FOR_NOW.search(text, behind, behind + 160))
    return len(between) < 180


def _has_behind(between: str) -> bool:
    """Whether what stands between two names says that the second stood in for the first."""
    return bool(_NAMED_BEHIND.match(between) or _BY.match(between))
