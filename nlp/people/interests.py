"""Who declared an interest, where a list or a sentence says so and no verb stands behind the name.

In: a cleaned text and its names. Out: the names' indices. Under a heading (`Declarations of
Interest`) whoever a line begins with declared one; so does whom `declared by` names.
"""

import re
from bisect import bisect_right

from nlp.people.mentions import NameMention

_HEADING = re.compile(
    r"(?im)^[ •]{0,40}(?:\d{1,4}[\w./]{0,8}[.)]?[ ]{1,20})?(?:to receive )?(?:members'? )?(?:any )?"
    r"(?:declarations?|disclosures?|register)(?: of| by)?[^\n.]{0,80}\binterests?\b[^\n.]{0,60}$"
)
_END = re.compile(
    r"\n[ ]{0,40}(?:\d{1,4}[\w./]{0,8}[.)]?[ ]{1,20})?(?:RESOLVED|Resolved|(?:MINUTES|"
    r"APOLOGIES|PUBLIC|URGENT|QUESTIONS)\b"
    r"|\d{1,4}[.)]?[ ]{0,3}\n|\d{1,4}[.)/][\w./]{0,8}[ ]{1,20}(?!Cllr|Councillor|Mr|Mrs|Ms|Dr|"
    r"Miss)[A-Z]"
    r"|Minutes of|Public (?:Q|P)|Questions|Urgent|Apologies)"
)
_LINE_START = re.compile(r"(?:\A|\n)[ •\d.()&a-z/-]{0,60}(?:the[ ])?\Z")
_CLAUSE = re.compile(
    r"[^.;]{0,140}?\b(?:declar(?:ed|es|ing)|disclos(?:ed|es|ing))[ "
    r"\n](?![^.;]{0,80}(?:carried|lost|elected))"
    r"[^.;]{0,100}?\binterests?\b"
    r"|[^.;]{0,120}?\b(?:had|has|have|held|holds)[ \n](?:an?[ \n])?(?:[\w-]+,?[ "
    r"\n]){0,4}interests?[ \n]in\b"
)
_HAVING = re.compile(
    r"\bdeclared[ \n][^.;]{0,40}\binterests?\b[^.;]{0,100},[ \n]{1,3}(?:the[ \n])?\Z"
)
_LISTED = re.compile(
    r"interests?[^.;]{0,120}\b(?:by|from|were[ \n]made:|as[ \n]follows:?|made:)[ "
    r"\n]{1,4}(?:the[ \n])?\Z"
    r"|\bdeclarations?[ \n](?:\w+[ \n]){0,6}(?:by|from)[ \n]{1,4}\Z",
    re.IGNORECASE,
)
_NOT_DECLARED = re.compile(
    r"[^.\n]{0,80}\b(?:asked|sought|advised[ ]members|no[ ]interest|did not)\b"
)
_LONGEST = 4000


def find_interests(text: str, names: tuple[NameMention, ...]) -> list[tuple[int, int, int]]:
    """Return (index of the name, start, end of what says so)."""
    if "nterest" not in text and "NTEREST" not in text:
        return []
    regions = []
    for match in _HEADING.finditer(text):
        stop = _END.search(text, match.end(), min(len(text), match.end() + _LONGEST))
        regions.append((match.end(), stop.start() if stop else match.end() + _LONGEST))
    found = []
    for at, name in enumerate(names):
        before = text[max(0, name.outer_start - 200) : name.outer_start]
        listed = _LISTED.search(before)
        region = bisect_right(regions, name.start, key=lambda region: region[0]) - 1
        limit = names[at + 1].outer_start if at + 1 < len(names) else len(text)
        clause = _CLAUSE.match(text, name.outer_end, min(limit, name.outer_end + 320))
        under = region >= 0 and name.start < regions[region][1] and _LINE_START.search(before)
        if (listed or under or clause or _HAVING.search(before)) and not _NOT_DECLARED.match(
            text[name.outer_end : name.outer_end + 120]
        ):
            start = name.outer_start - len(listed[0]) if listed else name.outer_start
            found.append((at, start, name.outer_end))
    return found
