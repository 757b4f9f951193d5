"""Roll calls and tables of votes: a row a member, or a row a side.

In: a reading. Out: one `Side` a side. Layouts met: `Councillor Marsh   For` a line; a name and its
vote, or a tick and a cross, on lines of their own; a table's cells run together (`ForC. Allport,
J. Devereux6`).
"""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from nlp.people.names.finding import list_names
from nlp.reading import Reading
from nlp.votes.sides import OF_NAMES, TICKS, Side, is_list, name_of, names_in, tell_side

TABLE_CELL = re.compile(
    r"\|?\s?(?P<side>For|Against|Abstain(?:ed)?)\s?\|?\s?"
    r"(?P<names>None|[A-Z].{1,4000}?)\s?\|?\s?(?P<count>\d{1,3})\s?\|?"
)
SAYING = (
    r"(?:vot(?:ed|es?|ing) )?(?:for|against|in favour)|abstain(?:ed|s|ing)?|abstention|yes|no|"
    r"ayes?|noes|nay|absent|not present|did not vote|not voting"
)
VIEW = r"approve[sd]?|dissent(?:s|ed|ing)?|agree[sd]?|support(?:s|ed)?|oppose[sd]?"
CROSSES = "xX×✗✘"
MARKS = rf"[{TICKS}{CROSSES}O]|Abs?"
ROLL_ROW = re.compile(
    rf"(?P<name>[^\n:|(]{{3,60}}?)(?:\s?\([^()\n]{{2,40}}\))?"
    rf"(?:(?:\s{{2,}}|\s?[|:(–-]\s?|\s)(?:(?P<side>(?i:{SAYING}))\W{{0,2}}|(?P<mark>{MARKS}))"
    rf"|\s?[|:(–-]\s?(?P<view>(?i:{VIEW}))\W{{0,2}})"
)
IN_RUN = re.compile(
    r"(?P<name>(?:(?:City |Lord |Deputy )*Mayor,? |Councillors? |Cllrs?\.? |Alderman |Mr |Mrs |Ms )"
    r"[^,;:\n-]{2,40}?(?:-[^,;:\n-]{2,20}?)?(?: \([^()]{2,40}\))?) ?[-:(] ?"
    r"(?P<side>(?i:for|against|abstain(?:ed|s|ing)?|in favour|yes|no|absent|"
    + VIEW
    + r"))\b(?! \w+ (?:the|a)\b)"
)
RUN = re.compile(  # how one voted, and the next one's title
    r"[-:(] ?(?:for|against|abstain|approve|dissent|agree|support|oppose|yes|no)\w{0,4}[),;. ]{1,4}"
    r"(?:and )?(?:City |Lord |Deputy )*(?:Mayor|Councillor|Cllr|Alderman|Mrs?|Ms)\b",
    re.IGNORECASE,
)
OF_VOTES = re.compile(
    r"\|?\s?(?:councillors?|cllrs?|members?|names?)[\s|]{0,20}vot(?:e|es|ed)\s?\|?", re.IGNORECASE
)  # the heading of a table of who voted how
PRESENT = re.compile(r"(?:members? )?(?:present|attend(?:ed|ance|ing))\W*", re.IGNORECASE)
CELL = re.compile(rf"(?P<side>(?i:{SAYING}))|(?P<mark>{MARKS})")
NOTHING = re.compile(r"[~.|-]{1,40}|\d{1,3}\.?")  # an empty cell, or a row's number
NEAR = 4  # paragraphs from a row to the next, empty cells between
# No word of who was there says so, nor one that opens a sentence: `For further details`.
SURE = re.compile(r"\b(?:for|against|in favour)\b(?=[ \t]*(?:[\n,;.)|]|and\b|$))", re.IGNORECASE)
ABOVE = 600  # characters above a roll where its vote is told
FEWEST = 3  # rows that make a roll

Row = tuple[str, str, int, int]  # the side, the name, and where it stands


def list_cells(reading: Reading) -> Iterator[Side]:
    """Yield the rows of a table whose cells ran together: `ForC. Allport, J. Devereux6`."""
    for paragraph in reading.paragraphs:
        match = TABLE_CELL.fullmatch(reading.flat, paragraph.start, paragraph.end)
        if match:
            nobody = match["names"] == "None"
            names = () if nobody else tuple(n.name for n in list_names(match["names"]))
            yield Side(
                tell_side(match["side"]),
                names,
                int(match["count"]),
                match.start(),
                match.end(),
            )


CLOSED = re.compile(
    r"(?P<names>(?:Councillors?|Cllrs?)\b[^:;]{4,2000}?)\s?-\s?(?P<side>(?i:for|against|abstain(?:ed)?|"
    r"in favour|abstentions?))\s?(?:[(\[]?(?P<count>\d{1,3})[)\]]?)?\W{0,2}"
)


def list_closed(reading: Reading) -> Iterator[Side]:
    """Yield lists whose side stands behind the names: `Cllrs A Marsh, B Reed - for (2)`."""
    for paragraph in reading.paragraphs:
        if reading.flat[paragraph.start] != "C":
            continue
        match = CLOSED.fullmatch(reading.flat, paragraph.start, paragraph.end)
        alone = (
            match and not match["count"] and not match["names"].startswith(("Councillors", "Cllrs"))
        )
        if match and not alone and is_list(reading, match.start("names"), match.end("names")):
            names = names_in(reading, match.start("names"), match.end("names"))
            count = int(match["count"]) if match["count"] else None
            side = tell_side(match["side"])
            yield Side(side, names, count, match.start(), match.end())


def list_runs(reading: Reading) -> Iterator[Side]:
    """Yield one list a side of a roll run on in a paragraph: `Cllr Marsh - for, Cllr Reed - no`."""
    for paragraph in reading.paragraphs:
        if RUN.search(reading.flat, paragraph.start, paragraph.end) is None:
            continue
        rows: list[Row] = []
        for match in IN_RUN.finditer(reading.flat, paragraph.start, paragraph.end):
            name = name_of(match["name"])
            if name:
                rows.append((tell_side(match["side"]), name, *match.span()))
        if _is_roll(reading, rows):
            yield from _by_side(reading, rows)


def list_rolls(reading: Reading) -> Iterator[Side]:
    """Yield one list a side of a roll call, whose rows are a name and how it voted."""
    for rows in _runs(reading, _roll_rows(reading)):
        if _is_headed(reading, rows[0]) or _is_roll(reading, rows):
            yield from _by_side(reading, rows)


def _runs(reading: Reading, rows: Iterable[Row]) -> Iterator[list[Row]]:
    """Yield the rows that stand near one another, each with the side that it means."""
    run: list[Row] = []
    for row in [*_signed(rows), None]:
        if row and run and reading.outline.gap(row[2], run[-1][3]) <= NEAR:
            run.append(row)
            continue
        if run:
            yield run
        run = [row] if row else []


def _is_roll(reading: Reading, rows: list[Row]) -> bool:
    """Tell whether rows are of a vote: `Yes` and `No` beside names may tell who was there."""
    if len(rows) < FEWEST:
        return False
    above = reading.paragraphs[max(0, reading.outline.index_at(rows[0][2]) - 1)]
    if PRESENT.fullmatch(reading.flat, above.start, above.end):
        return False
    start, end = rows[0][2], rows[-1][3] + 12
    told = SURE.search(reading.flat, start, end) or re.search(
        r"vot|division|poll", reading.flat[max(0, start - ABOVE) : start], re.IGNORECASE
    )
    return bool(told)


def _is_headed(reading: Reading, row: Row) -> bool:
    """Tell whether a table's heading stands above a row: `Councillor   Vote`."""
    above = reading.paragraphs[max(0, reading.outline.index_at(row[2]) - 1)]
    return bool(OF_VOTES.fullmatch(reading.flat, above.start, above.end))


def _roll_rows(reading: Reading) -> Iterator[Row]:
    """Yield rows `Councillor Marsh   For`: what is said, and where the name stands."""
    at = 0
    for raw in reading.text.split("\n"):
        line_start, at = at, at + len(raw) + 1
        if not 5 <= len(raw) <= 120 or raw.rstrip(" .|)")[-1:] in "0123456789,;:":
            continue
        match = ROLL_ROW.fullmatch(raw.strip(" |"))
        if match is None:
            continue
        shift = line_start + len(raw) - len(raw.lstrip(" |"))
        name = name_of(match["name"])
        if name:
            said = match["side"] or match["mark"] or match["view"]
            yield said, name, shift + match.start("name"), shift + match.end("name")


def _signed(rows: Iterable[Row]) -> list[Row]:
    """Return rows with the side that each word or mark means; a mark means one beside its other.

    Where crosses alone stand beside names, nothing tells the columns that they stood in.
    """
    found = list(rows)
    both = all(any(said in kind for said, *_ in found) for kind in (TICKS, CROSSES))
    sides = ((_side_of(row[0], both), row) for row in found)
    return [(side, *row[1:]) for side, row in sides if side]


def list_alternating(reading: Reading) -> Iterator[Side]:
    """Yield the sides of tables whose cells stand on lines of their own: a name, then its vote."""
    cells = [p for p in reading.paragraphs if not NOTHING.fullmatch(reading.flat, p.start, p.end)]
    found: list[Row] = []
    for name, cell in pairwise(cells):
        match = CELL.fullmatch(reading.flat, cell.start, cell.end)
        printed = name_of(reading.flat[name.start : name.end][:60]) if match else None
        if match and printed:
            found.append((match[0], printed, name.start, name.end))
    for run in _runs(reading, found):
        if _is_headed(reading, run[0]) or _is_roll(reading, run):
            yield from _by_side(reading, run)


def _side_of(said: str, both: bool) -> str | None:
    """Return the side that a cell's word says, or its mark where ticks and crosses both stand."""
    if len(said) < 3 and said.lower() != "no":
        sides = {"for": TICKS, "against": CROSSES, "abstain": ("Ab", "Abs", "O")}
        return next((side for side, marks in sides.items() if both and said in marks), None)
    return tell_side(said)


def _by_side(reading: Reading, rows: list[Row]) -> Iterator[Side]:
    """Yield one list a side from rows."""
    start, end = _table_start(reading, rows[0][2]), rows[-1][3]
    for side in ("for", "against", "abstain", "absent", "declined"):
        names = tuple(name for said, name, *_ in rows if said == side)
        if names:
            yield Side(side, names, None, start, end, roll=True)


def _table_start(reading: Reading, start: int) -> int:
    """Return where a table begins: above its first row may stand headings on lines of their own."""
    index = reading.outline.index_at(start)
    while index:
        above = reading.paragraphs[index - 1]
        words = reading.flat[above.start : above.end]
        if not any(pattern.fullmatch(words) for pattern in (CELL, NOTHING, OF_NAMES, OF_VOTES)):
            break
        index -= 1
        start = above.start
    return start
