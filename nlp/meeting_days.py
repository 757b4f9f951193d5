"""The lines at a page's head in, the same without the days that are not its meeting's out.

A day in a web address or in the name of a paper beneath, in a list of several meetings' papers, of
the next meeting, of when the page was last changed, of a report or a deadline.
"""

import re
from collections.abc import Sequence

from nlp.dates import find_date

_ADDRESS = re.compile(r"(?:\bhttps?://|\bwww\.)\S+|\S*\w/\S*\d{4}\S*/\S*", re.IGNORECASE)
_FORMAT = r"(?:pdf|docx?|odt|rtf|xlsx?|pptx?)"
# `Minutes 12.03.2024.pdf`, `Agenda 9 April 2024 (PDF, 120KB)`, `Report 3 May 2024 PDF 1 MB`
_PAPER = re.compile(
    rf"\.{_FORMAT}\b|[(\[]{_FORMAT}\b|\b{_FORMAT},? [(\[]?\d[\d.,]{{0,6}} ?[km]i?b\b|"
    rf"[(\[]\d[\d.,]{{0,6}} ?[km]i?b\b",
    re.IGNORECASE,
)
# `Minutes 12 March 2024`, of which a page lists several; not `Minutes of the meeting held on ...`
_LISTED_PAPER = re.compile(
    r"(?:[•*-] )?(?:(?:draft|approved|final|signed) )?(?P<what>minutes|agenda|notes)\b"
    r"(?! of (?:an? |the )?(?:[\w-]{1,20} ){0,5}meeting).{0,60}",
    re.IGNORECASE,
)
_OTHER_DAY = re.compile(
    r"(?:[•*-] )?(?:the )?(?:date of (?:the )?)?next (?:[\w-]{1,20} ){0,4}meeting\b"
    r"|(?:[•*-] )?(?:this )?(?:page |document )?(?:was )?(?:last |first )?"
    r"(?:updated|modified|reviewed|published|uploaded|posted)\b(?: on)?\s?:?(?! (?:minutes|agenda))"
    r"|(?:report|paper|letter|notice) dated\b"
    r"|(?:closing|due|expiry|target) date\b|deadline\b"
    r"|(?:objections|comments|representations|nominations|questions|responses)\b.{0,60}\b(?:by|before|until)\b",
    re.IGNORECASE,
)


def keep_own_days(lines: Sequence[str]) -> list[str]:
    """Return the lines, those empty whose day is another's; a page's first line names itself."""
    kept = [_ADDRESS.sub("", line) for line in lines]
    listed = _list_papers(kept)
    return [
        ""
        if number and (_PAPER.search(line) or _OTHER_DAY.match(line) or number in listed)
        else line
        for number, line in enumerate(kept)
    ]


def _list_papers(lines: Sequence[str]) -> set[int]:
    """Return which lines are a list of papers of one kind, of several days."""
    found = [
        (number, match["what"].lower(), day)
        for number, line in enumerate(lines)
        if (match := _LISTED_PAPER.fullmatch(line)) and (day := find_date(line))
    ]
    return {
        number
        for number, what, day in found
        if any(other == what and another != day for _, other, another in found)
    }
