"""Where a text speaks of interests: below `Declarations of Interest`, `The following declared:`.

In: a cleaned text. Out: the stretches under such headings, each up to where something else begins.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from nlp.people.names.mentions import NameMention
from nlp.triggers import find_words, match_at, small_letters

_NUMBER = r"(?:(?:[A-Z]{0,3}\d{1,4}[\w./]{0,8}|[A-Z]{2,4}[./]\d{1,4}[\w./-]{0,8})[.)]?[ |]{1,20})?"
_SORT = r"(?:members'?|disclosable|personal|prejudicial|(?:non[ -])?pecuniary|other|and|or)"
_HEADING = re.compile(
    rf"(?im)^[ ]{{0,40}}{_NUMBER}(?:item \d{{1,3}}[ ]?[:–-]?[ ]?)?"
    r"(?:to receive )?(?:(?:member|councillor)s?'? )?(?:any )?"
    r"(?:declarations?|disclosures?|register)(?: of| by)?"
    r"(?:[^\n.]{0,80}\binterests?\b[^\n.]{0,60}"
    r"| by members(?:,? (?:and|or) (?:co-opted members|officers)){0,2}[ ]?)"
    r"\.?[ ]{0,3}(?:$|(?=minutes:))"
    r"|^[ ]{0,40}(?:\d{1,4}[.)]?[ ]{1,20})?members'? interests?[ ]{0,3}$"
    rf"|^[ ]{{0,40}}(?:\d{{1,4}}[.)]?[ ]{{1,20}})?(?:{_SORT} ){{1,4}}interests?"
    rf"(?: (?:and|or)(?: {_SORT}){{1,4}} interests?)?[ ]{{0,3}}$"
    r"|\bdeclared\b[^.;:]{0,60}\binterests?\b[^.;:]{0,120}:-?[ ]{0,3}$"
    r"|\b(?:interests?|declarations?|disclosures?)\b[^.:\n]{0,120}"
    r"\b(?:declared|made|disclosed|received|noted|recorded|reported|indicated|given)\b"
    r"[^.:\n]{0,160}(?:[:-]{1,2}[ ]{0,3}|:?[ ]?-)[ ]{0,3}$"
)
_END = re.compile(
    r"\n[ ]{0,20}[A-Z][A-Za-z]{1,3}[./]\d{1,4}[\w./-]{0,8}[ ]{1,40}(?!Cllr|Councillor)[A-Z]"
    r"|\n[ ]{0,40}(?:\d{1,4}[\w./]{0,8}[.)]?[ ]{1,20})?(?:RESOLVED|Resolved|(?:MINUTES|"
    r"APOLOGIES|PUBLIC|URGENT|QUESTIONS)\b"
    r"|\d{1,4}[.)][ ]{0,3}\n|\d{1,4}[.)/][\w./]{0,8}[ ]{1,20}(?!Cllr|Councillor|Mr|Mrs|Ms|Dr|"
    r"Miss)[A-Z]"
    r"|Minutes of|Public (?:Q|P)|Questions|Urgent|Apologies)"
    # a numbered title on a line of its own; what only the minutes of a debate say
    r"|\n[ ]{0,40}\n[ ]{0,20}\d{1,4}[.)]?[ ]{1,20}"
    r"(?!Cllr|Councillor|Alderman|Mr|Mrs|Ms|Dr|Miss)[A-Z][^\n–-]{2,100}\n[ ]{0,40}\n"
    r"|\n[ ]{0,20}ITEM[ ]\d"
    r"|\n[ ]{0,20}(?:Chair(?:man|person)?|Clerk|In Attendance|Observing|Presiding)[ ]*\n"
    r"|\b(?:moved|seconded|proposed|nominated)[ \n]by\b|\bOn[ ]the[ ]proposition\b"
    r"|,[ \n]seconded\b|\bvot(?:ed|ing)[ \n](?:for|against|record)\b|\b[Rr]ecorded[ \n]vote\b"
    r"|\n[ ]{0,20}(?:For|FOR|Against|AGAINST|Abstain|ABSTAIN)\w*\b"
    r"|\b(?:put[ \n]to[ \n]the|took[ \n]a)[ \n]vote\b"
)

_LONGEST = 4000


@lru_cache(maxsize=1)
def list_regions(text: str) -> list[tuple[int, int]]:
    """Return where the text under headings on interests stands."""
    headings = list(_headings(text))
    if not headings:
        return []
    nexts = [heading.start() for heading in headings[1:]] + [len(text)]
    regions = []
    for match, following in zip(headings, nexts, strict=True):
        limit = max(match.end(), min(following, match.end() + _LONGEST))
        stop = _END.search(text, match.end(), limit)
        regions.append((match.end(), stop.start() if stop else limit))
    return regions


def is_above_interests(text: str, name: NameMention) -> bool:
    """Whether a name stands in no stretch that speaks of interests."""
    return not any(start <= name.start < end for start, end in list_regions(text))


def _headings(text: str) -> Iterator[re.Match[str]]:
    """Yield the headings on interests, looked for where their words stand and their lines begin."""
    places = find_words(small_letters(text), ("interest", "declar", "disclos"))
    lines, begin, last = set[int](), 0, 0
    for place in places:
        begin = text.rfind("\n", last, place) + 1 or begin
        last = place
        lines.add(begin)
    return match_at(_HEADING, text, sorted(lines.union(places)))
