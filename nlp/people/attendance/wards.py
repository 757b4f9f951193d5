"""Members present, ward by ward beneath numbers: `1 Mill Ward Ann Marsh Bo Reed`.

In: a cleaned text and the headings of its lists. Out: one list of them all, present. A ward's name
begins a line; its members follow in a run or on the lines below, up to the next ward.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from nlp.people.attendance.sentences import Attendance
from nlp.people.attendance.tops import Heading
from nlp.people.names.lists import list_names
from nlp.people.names.mentions import NameMention

_WARD = re.compile(
    r"(?m)^[ ]{0,9}\d{1,2}\.?[ ]{1,9}(?:[A-Z][\w'’-]*|&|and)"
    r"(?:,?[ ](?:[A-Z][\w'’-]*|&|and|on|of|the|upon)){0,5}?[ ]Ward\b[ ]{0,20}(?=\n|[A-Z])"
)
_ENDS = re.compile(r"\n[ ]*\n(?!\s*[A-Z][\w'’-]+(?:[ ][A-Z][\w'’-]+){1,3}[ ]*(?:\n|\Z))")
_FEWEST = 2  # wards
_NEAR = 600  # characters from the heading to the first of them
_LONGEST = 300  # characters of a ward's members


def find_ward_lists(text: str, headings: list[Heading]) -> Iterator[Attendance]:
    """Yield the members of the wards listed below a heading of those present."""
    wards = list(_WARD.finditer(text))
    if len(wards) < _FEWEST:
        return
    first = wards[0].start()
    above = [h for h in headings if h.act == "present" and first - _NEAR < h.start < first]
    if not above:
        return
    bounds = [*(ward.start() for ward in wards), len(text)]
    names: list[NameMention] = []
    for ward, (_, following) in zip(wards, pairwise(bounds), strict=True):
        stop = min(following, ward.end() + _LONGEST)
        ended = _ENDS.search(text, ward.end() + 1, stop)
        names += list_names(text, ward.end(), stop if ended is None else ended.start())
    if names:
        start, end = above[-1].start, names[-1].outer_end
        kind = "councillor"
        yield Attendance(start=start, end=end, act="present", kind=kind, names=tuple(names))
