"""Whether somebody was elected, or only proposed: `RESOLVED that Councillor A be elected Chair`."""

import re

from nlp.people.mentions import NameMention

_RESOLVED = re.compile(
    r"(?i)\b(?:resolved|agreed|declared|decided|decision)\b[ \n]{0,3}[:-]{0,2}[ \n]{0,40}"
    r"(?:\(?[\da-z]{1,3}[.)][ ]{1,8})?(?:unanimously[ \n])?(?:that[ \n])?"
    r"(?:[^.;:\n]|(?<=[A-Z])\.){0,40}\Z"
)
# `... be elected Chairman.` + `Carried unanimously.`
_CARRIED = re.compile(
    r"[^.;:]{0,160}[.]?[ \n]{1,40}(?:(?:this|the[ ]motion|which)[ ]was[ ])?(?:unanimously[ ])?"
    r"(?i:carried|agreed|all[ ]agreed|all[ ]in[ ]favour|agreed[ ]unanimously)\b(?!.{0,20}\bto\b)"
)


def is_decided(text: str, position: int) -> bool:
    """Whether what is proposed of a name that ends at `position` was decided."""
    before = text[max(0, position - _BEFORE) : position]
    return _RESOLVED.search(before) is not None or _CARRIED.match(text, position) is not None


# `Election of Chairman` + `A proposed B`: the heading tells what B is to be, nothing of A.
_TO_ELECT = re.compile(
    r"\b(?:election|appointment|nomination)s?[ ]of\b[^\n]*?(?:\n|[:.–-])\s*\Z", re.IGNORECASE
)
_PROPOSES = re.compile(r"[ ,\n]{1,3}(?:then )?(?:proposed|nominated|moved|seconded)\b")


def stands_beneath_election(text: str, name: NameMention) -> bool:
    """Whether a name beneath the heading of an election is of who proposed somebody."""
    if _PROPOSES.match(text, name.outer_end) is None:
        return False
    return _TO_ELECT.search(text, max(0, name.outer_start - _BEFORE), name.outer_start) is not None


_BEFORE = 100  # characters from what was resolved to the name's end
