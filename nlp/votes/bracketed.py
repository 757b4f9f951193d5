"""Who voted how, where a sentence has the names in brackets beside its figures.

In: a reading. Out: one `Side` a bracket: `6 Members voted in favour (Councillors Marsh and Reed)
and 2 against (Councillors Hill and Dale)`, `two Members (Councillors Hill and Dale) abstained`.
"""

import re
from collections.abc import Iterator

from nlp.patterns import spaced
from nlp.reading import Reading
from nlp.triggers import match_around
from nlp.votes.counts import NUMBER, parse_number
from nlp.votes.sides import Side, is_list, names_in, tell_side

_COUNT = rf"(?<![\d.,/])\b(?P<count>{NUMBER})(?: votes?| members?| councillors?)?"
_OPENS = r"\((?P<names>(?-i:Councillors?|Cllrs?\.?|Aldermen|Alderman|Bailies?|Mr|Mrs|Ms|Miss|Dr)\b"
_NAMES = _OPENS + r"[^()\n]{3,1500})\)"
BRACKET = re.compile(_OPENS + ")")
REACH = 1_700  # characters from a figure to the end of the names in brackets beside it
_VOTED = r"(?:(?:who |had |having |were |was ){0,2}(?:voted|voting|cast) )?"
_SIDE = r"(?P<side>in favour|for|against|abstain(?:ed|ing)|abstentions?)\b"
# What was voted on: `in favour of the amendment`, `for the motion`.
_OF = r"(?: (?:of |from )?(?:the |this |that )?[a-z]+(?: [a-z]+){0,4})?"
BEHIND = spaced(rf"{_COUNT} {_VOTED}{_SIDE}{_OF} {_NAMES}")
BEFORE = spaced(
    rf"{_COUNT} {_NAMES},?[ ](?:(?:who |had |having ){{0,2}}(?:voted|voting) "
    r"(?P<side>in favour|for|against)\b|(?P<bare>in favour|against)\b(?! (?:of|the|this)\b)"
    r"|(?P<abstain>abstain(?:ed|ing))\b)"
)


def list_bracketed(reading: Reading) -> Iterator[Side]:
    """Yield the names that stand in brackets beside the figures of a vote."""
    for section in reading.stretches(("decision", "minutes")):
        found = BRACKET.finditer(reading.flat, section.start, section.end)
        places = [match.start("names") for match in found]
        text = reading.flat[section.start : section.end] if places else ""
        if not any(word in text for word in ("vot", "gainst", "bst")):
            continue
        for pattern in (BEHIND, BEFORE):
            for match in match_around(pattern, reading.flat, places, "names", REACH):
                if is_list(reading, match.start("names"), match.end("names")):
                    names = names_in(reading, match.start("names"), match.end("names"))
                    told = match.groupdict()
                    side = tell_side(match["side"] or told.get("bare") or "abstain")
                    count = parse_number(match["count"])
                    yield Side(side, names, count, match.start(), match.end())
