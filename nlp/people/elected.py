"""The office that a resolution gives: `RESOLVED that Councillor A be elected Chairman`.

In: a cleaned text, its names and roles. Out: the offices by the name's index. Who is proposed or
nominated holds none yet.
"""

import re

from nlp.people.mentions import NameMention
from nlp.people.offices import Role

_TRIGGER = re.compile(r"(?i)\b(?:re-?)?(?:elected|appointed)\b")
_RESOLVED = re.compile(
    r"(?i)\b(?:resolved|agreed|declared|decided|decision)\b[ \n]{0,3}[:-]{0,2}[ \n]{0,40}"
    r"(?:\(?[\da-z]{1,3}[.)][ ]{1,8})?(?:unanimously[ \n])?(?:that[ \n])?(?:the[ \n])?\Z"
)
_WORD = r"[A-Z][\w'-]*"
_OFFICE = (
    r"(?P<office>(?:(?:Vice|Deputy|Depute)[ -])?(?:Lord[ ])?"
    r"(?:[Cc]hair(?:man|woman|person)?|Mayor|Provost|Leader|Convener)"
    rf"(?:[ ]of[ ](?:the[ ])?{_WORD}(?:[ ](?:(?:and|of|for|&)[ ])?{_WORD}){{0,8}})?)"
)
_ELECTED = re.compile(
    r"(?:[ ]\([^()\n]{1,40}\))?[ \n](?P<be>be|was|were|is)[ \n](?:duly[ ]|hereby[ ]|declared[ ])?"
    rf"(?:re-?)?(?:elected|appointed)[ \n](?:as[ \n]|to[ ]be[ ])?(?:the[ ])?{_OFFICE}(?![\w'-])"
)


# `... be elected Chairman.` + `Carried unanimously.`
_CARRIED = re.compile(
    r"[^.;:]{0,80}[.]?[ \n]{1,40}(?:(?:this|the[ ]motion|which)[ ]was[ ])?(?:unanimously[ ])?"
    r"(?i:carried|agreed|all[ ]agreed|all[ ]in[ ]favour|agreed[ ]unanimously)\b(?!.{0,20}\bto\b)"
)


def find_elected(
    text: str, names: tuple[NameMention, ...], roles: dict[int, Role]
) -> dict[int, Role]:
    """Return the offices to which a text says that people were elected."""
    if _TRIGGER.search(text) is None:
        return {}
    found: dict[int, Role] = {}
    for at, name in enumerate(names):
        match = None if at in roles else _ELECTED.match(text, name.outer_end, name.outer_end + 200)
        if match is None:
            continue
        before = text[max(0, name.outer_start - 60) : name.outer_start]
        carried = _CARRIED.match(text, match.end())
        if match["be"] != "be" or _RESOLVED.search(before) or carried:
            office = " ".join(match["office"].split())
            found[at] = Role(office, *match.span("office"), "councillor")
    return found
