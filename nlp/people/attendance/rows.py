"""Labels of a list's own: `Vale Ward: A and B`, `Police Scotland: PC C`, `Guests of the Mayor: D`.

In: a cleaned text and its headings. Out: such labels as headings. Those right below a heading say
what it says, row by row; below names they begin a list of others who came.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from nlp.people.attendance.tops import Heading
from nlp.people.findings import AWAY
from nlp.people.lexicon.office_kinds import ANY_HEAD, kind_of_role
from nlp.people.lexicon.spelling import begins_like_a_person
from nlp.people.lexicon.titles import TITLE

_WORD = r"[A-Z][\w'/&.-]*"
_LABEL = (
    rf"[ ]{{0,20}}(?P<word>{_WORD}(?:,?[ ](?:{_WORD}|&|and|of|the|for|in|to|at|with"
    r"|others|staff|officers|visitors|guests)){0,7})"
    r"(?:[ ]\([A-Z]{2,6}\))?[ ]{0,2}:"
)
ROW = rf"{_LABEL}(?=[ -]{{1,4}}\S)"
_OFFICE = re.compile(rf"(?m)^{_LABEL}(?=[ -]{{1,60}}\S|[ ]{{0,3}}\n)")
_ROW = re.compile(rf"(?m)^{ROW}")
_UNKNOWN = re.compile(
    r"(?m)^[ ]{0,20}(?P<word>(?!CHAIR|[A-Z ]{0,30}?\b(?:RESOLVED|RESOLUTIONS?|AGREED|NOTED|ACTIONS?"
    r"|DECI(?:DED|SIONS?)|RECOMMEND\w*|REASONS?|PROPOSED|SECONDED|MOVED|MOTION|AMENDMENT|VOT\w+"
    r"|MINUTES)\b)"
    r"[A-Z][A-Z/&' ]{3,60})[ ]{0,3}:"
)
# What labels no people: where and when, what was decided, who moved it.
_OTHERWISE = re.compile(
    r"(?i)\b(?:resol\w*|agreed|noted|actions?|deci(?:ded|sions?)|recommend\w*|reasons?|propos\w*"
    r"|second\w*|moved|mover|motion|amendment|vot\w+|minutes|declar\w*|disclos\w*|interests?|items?"
    r"|agenda|report\w*|date|time|venue|place|location|next|contact|tel\w*|e-?mail|copies|copy"
    r"|circulat\w*|distribut\w*|signed|note|chair\w*|vice|conven[eo]r|mayor|provost|president|for"
    r"|against|matters|applica\w+|re|ref|subject|from|to|meeting|quorum|page|website|address)\b"
)
# `Alderman - A Marsh` above `Councillor - B Reed`; `Alderman A Marsh Councillors: B Reed`
_ROW_OF_RANK = re.compile(
    r"[ \n]{0,6}(?:[A-Z][a-z]+[ ]-[^\n]{3,200}\n[ ]{0,20}){1,3}"
    r"|[: ]{0,3}(?:The )?(?:Alderm[ae]n|(?:Lord )?Mayor|Provost|Bailie)\b[^\n:]{3,80}"
)


def list_rows(text: str, start: int, end: int) -> Iterator[Heading]:
    """Yield the labels in `text[start:end]`: those in capitals, and the first words of rows."""
    for match in _UNKNOWN.finditer(text, start, end):
        yield Heading(match.start("word"), match.end(), "present", "other", weak=True)
    for match in _ROW.finditer(text, start, end):
        if _is_label(match["word"]):
            span = match.start("word"), match.end()
            yield Heading(*span, "present", "other", weak=True, loose=True)


def _is_label(words: str) -> bool:
    """Whether words before a colon are a body, a place or a group: no person and no office."""
    if _OTHERWISE.search(words) or TITLE.match(words):
        return False
    if ANY_HEAD.search(words) and not words.startswith("Police"):
        return False
    return not begins_like_a_person(words)


def with_sublists(text: str, headings: list[Heading], rows: set[int]) -> list[Heading]:
    """Return the headings; labels right below one say what it says: `Apologies`, `Councillors:`.

    `rows`: where the labels of a list's own begin; those below the first of them are as it is.
    """
    like: Heading | None = None
    for at in range(1, len(headings)):
        above, heading = headings[at - 1], headings[at]
        between = text[above.end : heading.start]
        directly = not between.strip(" \n:") or _ROW_OF_RANK.fullmatch(between)
        if heading.start in rows:
            like = above if directly else like
            if like is not None:
                headings[at] = replace(heading, act=like.act, kind=like.kind)
            continue
        like = None
        label = heading.act == "chaired" and ":" in text[heading.start : heading.end]
        under = label or (heading.weak and heading.act == "present")
        if under and above.act in AWAY:
            headings[at] = replace(heading, act=above.act) if directly else heading
    return headings


def with_offices(text: str, headings: list[Heading], start: int, end: int) -> list[Heading]:
    """Return the headings with the offices that end a list of those away: `Town Clerk: A Marsh`."""
    starts = [heading.start for heading in headings]
    found = list(headings)
    for match in _OFFICE.finditer(text, start, end):
        at = bisect_right(starts, match.start("word")) - 1
        if at < 0 or headings[at].act not in AWAY or headings[at].end > match.start("word"):
            continue
        if ANY_HEAD.search(match["word"]) and text[headings[at].end : match.start()].strip(" :\n"):
            kind = kind_of_role(match["word"]) or ""
            found.append(Heading(match.start("word"), match.end(), "present", kind, weak=True))
    return sorted(found, key=lambda heading: heading.start)
