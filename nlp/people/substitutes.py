"""Who stood in for whom.

In: a cleaned text and its names. Out: pairs by the names' indices. `A (substitute for B)`,
`A (B substituting)`, `A substituted for B`, `A was substituted by B`, `A as substitute`.
"""

import re
from dataclasses import dataclass

from nlp.people.mentions import NameMention

_TRIGGER = re.compile(
    r"substitut|in (?:the )?place of|deputis|replac|\(sub\b|instead of", re.IGNORECASE
)
_FOR = re.compile(
    r"[^.;:]{0,90}?\b(?:substitut(?:e|es|ed|ing)(?:[ \n]member)?|deputis(?:ed|ing)|replac(?:ed|ing)"
    r"|in[ \n](?:the[ \n])?place[ \n]of|instead[ \n]of)\b(?![ \n]{1,3}by\b)[^.;:()]{0,24}\Z",
    re.IGNORECASE,
)
_BY = re.compile(
    r"[^.;:]{0,40}?\b(?:substituted|replaced|represented)[ \n]{1,3}by\b[^.;:()]{0,24}\Z",
    re.IGNORECASE,
)
_SUBSTITUTING = re.compile(
    r"[ ,\n]{1,4}(?:(?:was|is|acting|attending|attended|present|sat|as|an?|the|his|her|their|"
    r"named)[ \n]){0,5}"
    r"(?:substitut(?:e|ed|ing)|sub|deputising)\b(?![ \n]{1,3}(?:for|by)\b)",
    re.IGNORECASE,
)
_NEAR = re.compile(r"[ ]{0,3}[,;(\[-]?[ \n]{0,3}(?:with|and)?[^.()]{0,12}\Z")
# `Councillor A for Councillor B` under a heading or sentence on substitutes.
_PLAIN_FOR = re.compile(r"[ ]{0,2}[(-]?[ ]{0,2}for[ \n]{1,3}(?:the[ ])?\Z", re.IGNORECASE)
_ON_SUBSTITUTES = re.compile(r"substitut", re.IGNORECASE)
_ALONE = re.compile(
    r"[ ]{0,3}[,(-]?[ ]{0,2}\(?(?:as[ ])?(?:a[ ]|the[ ]|named[ ])?(?:substitute|sub)\b(?:[ "
    r"]member)?[ ]{0,2}\)?(?=[ ,.;)\n]|\Z)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Substitution:
    """`names[substitute]` stood in, for `names[absent]` where the text says for whom."""

    substitute: int
    absent: int | None
    start: int
    end: int


def find_substitutes(text: str, names: tuple[NameMention, ...]) -> tuple[Substitution, ...]:
    """Return the substitutions that a cleaned text tells of."""
    if _TRIGGER.search(text) is None:
        return ()
    found: list[Substitution] = []
    for at, name in enumerate(names):
        two = names[at + 1] if at + 1 < len(names) else None
        between = text[name.outer_end : two.outer_start] if two is not None else ""
        behind = two.outer_end if two is not None else 0
        if two is not None and _is_for(text, name, between):
            found.append(Substitution(at, at + 1, name.outer_start, behind))
        elif two is not None and len(between) < 120 and _BY.match(between):
            found.append(Substitution(at + 1, at, name.outer_start, behind))
        elif (own := _SUBSTITUTING.match(text, name.outer_end)) is not None:
            near = at > 0 and _NEAR.match(text[names[at - 1].outer_end : name.outer_start])
            found.append(Substitution(at, at - 1 if near else None, name.outer_start, own.end()))
        elif (alone := _ALONE.match(text, name.outer_end)) is not None:
            found.append(Substitution(at, None, name.outer_start, alone.end()))
    return tuple(found)


def _is_for(text: str, name: NameMention, between: str) -> bool:
    """Whether what stands between two names says that the first stood in for the second."""
    if _PLAIN_FOR.match(between):
        start = max(0, name.outer_start - 250)
        return bool(_ON_SUBSTITUTES.search(text, start, name.outer_start))
    return len(between) < 180 and bool(_FOR.match(between))
