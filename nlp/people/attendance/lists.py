"""The lists of who was there, who sent apologies and who was absent.

In: a cleaned text and its names. Out: blocks, each with its act, the kind of those in it and its
names. The headings are in headings.toml; two lists side by side are read column by column.
Apologies told in a sentence are a list as well (sentences.py).
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from nlp.minute_numbers import list_minutes
from nlp.people.attendance.beside import settle_beside
from nlp.people.attendance.cells import find_cell_tables
from nlp.people.attendance.columns import find_columns, is_in_column
from nlp.people.attendance.ends import end_of_list, end_of_numbered
from nlp.people.attendance.entries import find_entries
from nlp.people.attendance.headings import list_headings
from nlp.people.attendance.marks import find_marks
from nlp.people.attendance.next_heads import end_before_head
from nlp.people.attendance.rosters import settle_rosters
from nlp.people.attendance.sentences import Attendance, find_told
from nlp.people.attendance.stars import find_starred
from nlp.people.attendance.tables import Table, find_tables
from nlp.people.attendance.tops import LONGEST, Heading
from nlp.people.attendance.unlabelled import find_unlabelled
from nlp.people.attendance.wards import find_ward_lists
from nlp.people.findings import AWAY
from nlp.people.names.mentions import NameMention


def find_attendance(text: str, names: tuple[NameMention, ...]) -> tuple[Attendance, ...]:
    """Return the attendance lists of a cleaned text, with the names that each holds."""
    headings = list_headings(text)
    block = find_unlabelled(text, names, headings)
    headings = headings if block is None else list_headings(text, block)
    headings = settle_beside(text, headings)
    told = find_starred(text, names) or find_tables(text, names)
    tables = [*find_cell_tables(text, names, headings), *told]
    headings = [h for h in headings if not any(t.start <= h.start < t.end for t in tables)]
    lists = settle_rosters(text, _outside(tables, _lists(text, names, headings)))
    return (
        *lists,
        *(block for table in tables for block in table.lists),
        *find_told(text, names, headings),
        *find_ward_lists(text, headings),
    )


def _outside(tables: list[Table], blocks: Iterator[Attendance]) -> Iterator[Attendance]:
    """Yield the lists without those who stand in a table: it tells of each."""
    for block in blocks:
        own = tuple(n for n in block.names if not any(t.start <= n.start < t.end for t in tables))
        if own:
            yield replace(block, names=own)


_LABEL = re.compile(r"[ \n]{1,12}Minutes:?[ ]{0,3}(?=\n)")


def _lists(
    text: str, names: tuple[NameMention, ...], headings: list[Heading]
) -> Iterator[Attendance]:
    """Yield the lists under headings."""
    rights = [heading for heading in headings if heading.right]
    minutes = [minute.start for minute in list_minutes(text)] if headings else []
    reached = 0  # where the list above ends
    above: Heading | None = None
    for heading, following in zip(headings, _following(text, headings), strict=True):
        if heading.loose and heading.start > reached:
            continue
        end = min(following, heading.end + LONGEST, len(text))
        end = min([end, *minutes[bisect_right(minutes, heading.end) :][:1]])
        end = _before_next_number(text, heading, end)
        label = _LABEL.match(text, heading.end)  # the item `Also Present` has minutes
        body = heading.end if label is None else label.end()
        numbered = end_of_numbered(text, body, following)
        end = end_of_list(text, body, max(body, end), heading)
        end = reached = numbered or end_before_head(text, body, end, heading.act in AWAY)
        columns = find_columns(text, rights, heading, end)
        found = find_entries(text, body, end, names, heading.kind)
        found = tuple(n for n in found if is_in_column(text, n, heading, columns))
        heading = above = _with_label(text, heading, above)
        if heading.act == "chaired":  # one takes the chair; those below are present
            yield from _marked(text, replace(heading, act="present"), end, found[1:])
            found = found[:1]
        yield from _marked(text, heading, end, found)


def _with_label(text: str, heading: Heading, above: Heading | None) -> Heading:
    """Return a list's heading from where its label stands: `Present`, right above the names."""
    if above is None or above.act != heading.act or above.right or heading.right:
        return heading
    beside = not text[above.end : heading.start].strip(" :\n|")
    return replace(heading, start=above.start) if beside else heading


def _marked(
    text: str, heading: Heading, end: int, names: tuple[NameMention, ...]
) -> Iterator[Attendance]:
    """Yield a heading's list; where a column says who came, one list for each of its words."""
    start, kind = heading.start, heading.kind or None
    marks = find_marks(text, names) if heading.act == "present" else {}
    if not marks and names:
        yield Attendance(start=start, end=end, act=heading.act, kind=kind, names=names)
    for act in ("present", "apologies", "absent"):
        own = tuple(n for n in names if n.start in marks and marks[n.start].act == act)
        if own:
            shown = {n.start: (start, marks[n.start].end) for n in own}
            yield Attendance(start=start, end=end, act=act, kind=kind, names=own, shown=shown)


def _following(text: str, headings: list[Heading]) -> list[int]:
    """Return, for each heading, where the next of its side begins; of columns, on another line."""
    nexts = {False: (len(text), len(text)), True: (len(text), len(text))}
    found: list[int] = []
    for heading in reversed(headings):
        start, beyond = nexts[heading.right]
        beside = heading.right and "\n" not in text[heading.end : start]
        found.append(beyond if beside else start)
        nexts[heading.right] = (heading.start, found[-1])
    return found[::-1]


_NUMBER = re.compile(r"(?<![\d/.])(?P<one>\d{1,4})(?:/(?P<two>\d{1,4}))?[.)]?[ |]{1,20}\Z")
_NUMBERED = r"[.)]?[ |]{1,20}(?!Cllr|Councillor|Mr|Ms|Miss|Dr)[A-Z]"


def _before_next_number(text: str, heading: Heading, end: int) -> int:
    """Return where the item next to `1 Apologies` begins, or `end`: `A Marsh 2 Minutes`."""
    number = _NUMBER.search(text, max(0, heading.start - 24), heading.start)
    if number is None:
        return end
    following = re.compile(rf"[ \n|](?:{'|'.join(_next_numbers(number))}){_NUMBERED}")
    match = following.search(text, heading.end, end)
    return end if match is None else match.start()


def _next_numbers(number: re.Match[str]) -> list[str]:
    """Return what may number the next item: `2` behind `1`, `12/20` or `11/21` behind `11/20`."""
    one, two = number["one"], number["two"]
    if two is None:
        return [_next(one)]
    return [f"{one}/{_next(two)}", f"{_next(one)}/{two}"]


def _next(digits: str) -> str:
    return str(int(digits) + 1).zfill(len(digits) if digits.startswith("0") else 0)
