"""A few items cut from minutes, with nothing above that tells of a meeting: `7. Bins`, `8. Web`.

In: the lines that begin with a number. Out: the heads of the items; none, where they may be points.
The first stands on the first line and is not the meeting's own
first, as points are counted from 1; each number is one more than the last and printed alike, a
title stands behind it or below, and text beneath that.
"""

import re
from dataclasses import replace

from nlp.pages.item_heads import Head, find_gap, is_listed, list_bare

FEWEST = 2
# Sections of a report, numbered within its item or alone
_SECTION = re.compile(
    r"(?i)(?:background|introduction|purpose|summary|executive summary|consultations?|options?|"
    r"alternatives?|conclusions?|recommend\w*|decisions?|reasons?|appendi\w+|evaluation|risks?|"
    r"assessment|discussion|proposals?|(?:financial|legal|equality?|climate|other|resource|policy|"
    r"staffing|risk|environmental)\b.{0,30}\bimplications?)(?: for .{1,40})?\W*"
)


def list_successive(heads: list[Head]) -> list[Head]:
    """Return the heads of items that follow one another from the first line on, in order."""
    top = _read(heads[0]) if heads and not heads[0].index else None
    if top is None or "(" in top.signs or (top.apart and not top.marked):
        return []  # `6(l)` is a part of item 6, a number alone may be a page's
    series = [top]
    for head in heads[1:]:
        if _follows(series[-1], head) and not is_listed(heads, head, series[-1]):
            found = _read(head)
            series += [found] if found else []
    told = top.place[-1] > 1 or any(head.sure for head in series)
    told = told and not any(map(is_section, series))
    return series if len(series) >= FEWEST and told and not list_bare(series) else []


def is_section(head: Head) -> bool:
    """Tell whether a title is that of a report's section: `4. Background`, `6. Conclusion`."""
    return bool(head.title and _SECTION.fullmatch(head.title.text))


def _follows(before: Head, head: Head) -> bool:
    """Tell whether a number is the next one, printed as the one before."""
    alike = (head.signs, head.named, head.apart, head.marked, len(head.place))
    same = alike == (before.signs, before.named, before.apart, before.marked, len(before.place))
    return same and not head.late and find_gap(before, head) == 0


def _read(head: Head) -> Head | None:
    """Return a head with the title that is surely one between others' numbers, or may be one."""
    title = head.title or head.between
    return replace(head, title=title) if title else None
