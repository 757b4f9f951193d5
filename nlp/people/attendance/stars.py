"""Lists of members of whom a star tells who came: `*A Marsh, B Reed` above `* denotes present`.

In: a cleaned text and its names. Out: a table of all in the list. Of those without a star for
having come it tells nothing but that they are on no list of those present.
"""

import re

from nlp.people.attendance.ends import end_of_list
from nlp.people.attendance.entries import find_entries
from nlp.people.attendance.tables import Span, Table, list_by_act
from nlp.people.names.mentions import NameMention
from nlp.star_legends import find_legends

# `*A Marsh`, `, * B Reed`; in `A Marsh * B Reed` the star is behind the first
_STARRED = re.compile(r"(?:\*|(?:(?<=[\n:,;])|(?<=[\n:,;][ ])|(?<=[ ]{4})|\A)[*•][ ]{0,6})\Z")
# A list whose rows begin with the star: one within a row is the second column's.
_ROW = re.compile(r"(?:\A|\n)[*•][ ]{0,6}(?=[A-Z])")
_SECOND = re.compile(r"(?<=[\w).])[ ]{1,6}[*•][ ]{0,6}\Z")
_STAR_BEFORE = 8  # characters that a star and its blanks take
_STAR_BEHIND = re.compile(r"(?:[ ]\([^()\n]{1,40}\))?[ ]?\*(?!\w)")
# `Other Members also in attendance:`, below a list of those with stars
_NEXT_LIST = re.compile(
    r"\n[ ]{0,20}(?:Other|Also|Officers|Non-)[^\n:]{0,50}"
    r"\b(?i:present|attend|attending|attendance)\b"
)
_REACH = 2500  # characters between what a star means and the names
_LONGEST = 1500  # characters of a list in which those are sought whom only their place shows


def find_starred(text: str, names: tuple[NameMention, ...]) -> list[Table]:
    """Return the list of which a star tells who came, or who did not, as the only table."""
    if "*" not in text and "•" not in text:
        return []
    tables = (_read_list(text, names, legend) for legend in find_legends(text[: 2 * _REACH]))
    return [table for table in tables if table is not None][:1]


def _read_list(text: str, names: tuple[NameMention, ...], legend: re.Match[str]) -> Table | None:
    group, _, act = ("_" + (legend.lastgroup or "")).rpartition("_")
    listed = _list_members(text, names, legend)
    rows = (
        bool(listed) and _ROW.search(text, max(0, listed[0].outer_start - _STAR_BEFORE)) is not None
    )
    starred = {name.start for name in listed if _has_star(text, name, rows)}
    if not starred or (group == "_l" and len(starred) == len(listed)):
        return None  # `* Present` above bullets is no legend
    others = "" if act == "present" else "present"
    marked = [(name, act if name.start in starred else others) for name in listed]
    shown = {name.start: _with_legend(name, legend) for name in listed}
    start, end = listed[0].outer_start, listed[-1].outer_end
    return Table(start, end, tuple(list_by_act(marked, shown, start, end)))


def _list_members(
    text: str, names: tuple[NameMention, ...], legend: re.Match[str]
) -> tuple[NameMention, ...]:
    """Return those in the list; also whom only their place shows, where no prose is there."""
    near = [name for name in names if abs(name.start - legend.start()) < _REACH]
    first = next((n.outer_start for n in near if _has_star(text, n)), legend.start())
    start = text.rfind("\n\n", 0, first) + 1
    end = legend.start() if first <= legend.start() else near[-1].outer_end
    another = _NEXT_LIST.search(text, first, max(first, end))
    end = another.start() if another is not None else end
    if end - start < _LONGEST and end_of_list(text, start, end) == end:
        return find_entries(text, start, end, names, "councillor")
    return tuple(n for n in near if start <= n.outer_start and n.outer_end <= end)


def _with_legend(name: NameMention, legend: re.Match[str]) -> Span:
    """Return the stretch from a name with its star to what the star means."""
    start = max(0, name.outer_start - _STAR_BEFORE)
    starred = _STARRED.search(legend.string, start, name.outer_start)
    start = starred.start() if starred is not None else name.outer_start
    return min(start, legend.start()), max(name.outer_end, legend.end())


def _has_star(text: str, name: NameMention, rows: bool = False) -> bool:
    """Whether a star stands beside a name: before it or its title, or behind it.

    `rows`: the list's rows begin with it, so that none is behind a name.
    """
    before = any(
        _STARRED.search(text, max(0, place - _STAR_BEFORE), place)
        or (rows and _SECOND.search(text, max(0, place - _STAR_BEFORE), place))
        for place in {name.outer_start, name.start}
    )
    return before or (not rows and _STAR_BEHIND.match(text, name.outer_end) is not None)
