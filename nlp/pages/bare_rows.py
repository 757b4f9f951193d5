"""Rows of a meeting page whose numbers and labels a copy lost: blank lines stand in their place.

Such a row is known by its title, two blank lines above it: one with a paper's size behind it, one
of procedure (`Apologies for absence`), one with the agenda's words right below (`To consider the
report`), a motion's, or that of an application. Below the head of the rows the title may end with a
stop (`Minutes.`), or be lost: then the agenda's words open the row (`To elect a Chairman.`).
A page is read so only if it has three of them, one with a paper or the first right below the head
of its rows; else its titles could be anything. Below `Agenda Items`, as CMIS sites head their rows,
no blank line stands anywhere.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from nlp.headings import HEADED
from nlp.pages.blocks import DOCUMENT, LABELS, TELLS, Block, titled_block
from nlp.pages.item_titles import read_item_title
from nlp.pages.printed import list_contact_blocks
from nlp.pages.rows import HEAD_OF_ROWS, page_heading
from nlp.recurrence.procedure.procedural import is_told_by_rules
from nlp.text.lines import Line

BLANKS = 2
TITLES = 3
LONGEST = 250
LONGEST_PROCEDURAL = 80
LONGEST_PURPOSED = 160
# A name alone: one of a list of those who voted or declared an interest.
PERSON = re.compile(
    r"(?:Cllr|Councillor|Alderman|Mr|Mrs|Ms|Miss|Dr)\.?(?: [A-Z][\w.'-]{0,20}){1,4}"
)
# `Motion - Water Quality`, `Notice of Motion: Bins`; not `Motion`, a label within an item
_MOTION = re.compile(
    r"(?:Notices? of )?Motion(?: No\.? ?\d{1,2}| \d{1,2})?(?: ?[-–:]| by| on| from) \S"
)
# `2.4 REFERENCE NO - 18/501902/FULL Chapel Farm`
_APPLICATION = re.compile(
    r"(?P<item>\d{1,2}(?:\.\d{1,2})?) (?:(?:REFERENCE|APPLICATION|Application|Reference)\b.{0,40})?"
    r"\b\d\d/\d{3,6}(?:/\w{2,6})?\b.*"
)
_PURPOSE = re.compile(
    r"To (?:receive|consider|approve|agree|note|confirm|review|determine|elect|appoint|hear|answer|"
    r"sign|adopt|discuss)\b|(?:Joint )?Reports? (?:of|by|from) the\b"
    r"|(?:Members|Councillors) (?:are|must|should)\b"
)
# Words of the agenda that open a row; `To note the report.` may be what was decided.
_OPENS = re.compile(
    r"To (?:receive|consider|elect|appoint|hear|answer|confirm|sign|invite|deal with|determine)\b"
    r"(?!.*[;:]).{4,}"
)
_ANNOUNCES = re.compile(r"(?:[:;,-]|\A(?i:resolved|agreed|decisions?|recommended|decided)\W*)\Z")
# `Apologies from Councillor Marsh.`, `Minutes approved.`: what was minuted
_MINUTED = re.compile(
    r"(?i)\b(?:cllrs?|councillors?|mrs?|ms|miss|dr|received|approved|declared|agreed|noted|accepted|"
    r"confirmed|signed|given|sent|withdrawn|deferred|follows)\b"
)
_ANY_PURPOSE = re.compile(r"To (?!whom\b)[a-z]{3,12}\b|This item (?:allows|is)\b")
_TIGHT = re.compile(r"Agenda Items")


def list_bare_blocks(clean: str, lines: list[Line]) -> Iterator[Block]:
    """Yield the rows; what stands before the first is one without a title."""
    top, blanks = _find_top(clean, lines)
    kinds = [_title_kind(clean, lines, index, blanks) for index in range(len(lines))]
    if not blanks:
        kinds[: top or 0] = [""] * (top or 0)
    elif top is not None:
        kinds[top:] = _with_stopped(clean, lines[top:], kinds[top:])
        kinds[top:] = _with_wide(clean, lines[top:], kinds[top:])
    titles = [index for index, kind in enumerate(kinds) if kind]
    first = top or 0
    right_below = bool(titles and titles[0] == top)
    if len(titles) < TITLES or not ("paper" in kinds or right_below):
        return
    headed = top is None and HEADED.fullmatch(clean, lines[0].start, lines[0].end)
    first = min(1 if headed else first, titles[0])
    heading = replace(page_heading(clean, lines[:first]), item=None)
    if first < titles[0]:
        yield titled_block(clean, lines[first : titles[0]], heading, "issue", lines[first])
    else:
        yield from list_contact_blocks(clean, lines[:first], heading)
    for start, stop in zip(titles, [*titles[1:], len(lines)], strict=True):
        number = _APPLICATION.fullmatch(clean, lines[start].start, lines[start].end)
        own = replace(heading, item=number["item"] if number else None)
        block = titled_block(clean, lines[start:stop], own, "issue", lines[start])
        yield _with_title(clean, block, lines[start]) if kinds[start] == "stopped" else block


def _with_title(clean: str, block: Block, line: Line) -> Block:
    """Return a row's block with its first line as the title, though a stop ends it."""
    title = clean[line.start : line.end]
    return replace(block, heading=replace(block.heading, title=title), titled=True)


def _with_stopped(clean: str, lines: list[Line], kinds: list[str]) -> list[str]:
    """Return the kinds of lines with those of titles that end with a stop.

    The agenda's words right below a title are no row's: it opened with that title.
    """
    found: list[str] = []
    for index, kind in enumerate(kinds):
        words = clean[lines[index].start : lines[index].end]
        opens = not kind and _is_stopped(clean, lines, index)
        titled = index and found[-1] and not _OPENS.match(clean, lines[index - 1].start)
        below = opens and words.startswith("To ") and titled
        found.append("stopped" if opens and not below else kind)
    return found


def _with_wide(clean: str, lines: list[Line], kinds: list[str]) -> list[str]:
    """Return the kinds with those of plain titles, where more blank lines part rows than texts."""
    wide = sum(line.blanks > BLANKS for line, kind in zip(lines, kinds, strict=True) if kind)
    if wide < TITLES or not any(line.blanks == BLANKS for line in lines):
        return kinds
    return [
        kind or ("wide" if line.blanks > BLANKS and _is_plain(clean, line) else "")
        for line, kind in zip(lines, kinds, strict=True)
    ]


def _is_plain(clean: str, line: Line) -> bool:
    """Tell whether a line may be a title of any matter: `Cricket Club Lease`."""
    words = clean[line.start : min(line.end, line.start + LONGEST)]
    ended = words[-1].isalnum() or words[-1] in ")?'"
    title = read_item_title(words) if ended and not PERSON.fullmatch(words) else None
    return bool(title and title.alone and words not in LABELS)


def _is_stopped(clean: str, lines: list[Line], index: int) -> bool:
    """Tell whether a line that ends with a stop is a title of procedure, or the agenda's words."""
    line, above = lines[index], lines[max(0, index - 1) : index]
    words = clean[line.start : min(line.end, line.start + LONGEST)]
    if line.blanks < BLANKS or any(_ANNOUNCES.search(clean[x.start : x.end]) for x in above):
        return False
    if words[-1] != "." or ". " in words or not words[0].isupper() or TELLS.search(words):
        return False
    told = len(words) <= LONGEST_PURPOSED and bool(_OPENS.fullmatch(words))
    short = len(words) <= LONGEST_PROCEDURAL and not words.startswith("To ")
    short = short and not _MINUTED.search(words)
    return told or (short and bool(is_told_by_rules(words, "")))


def opens_bare(clean: str, lines: list[Line]) -> bool:
    """Tell whether the first row below the head of the rows has a title and no number."""
    first, blanks = _find_top(clean, lines)
    if first is None:
        return False
    return bool(_title_kind(clean, lines, first, blanks)) or _is_stopped(clean, lines, first)


def _find_top(clean: str, lines: list[Line]) -> tuple[int | None, int]:
    """Return the first line below the head of the rows, and how many blank lines part them."""
    for at, line in enumerate(lines[:-1], start=1):
        if _TIGHT.fullmatch(clean, line.start, line.end):
            return (at, 0) if not any(x.blanks for x in lines[at:]) else (None, BLANKS)
    top = HEAD_OF_ROWS.search(clean, lines[0].start, lines[-1].end)
    below = (i for i, line in enumerate(lines) if top and line.start >= top.end())
    return next(below, None), BLANKS


def _title_kind(clean: str, lines: list[Line], index: int, blanks: int) -> str:
    """Return what shows that a line is a row's title; "" of any other line."""
    line, below = lines[index], lines[index + 1 : index + 2]
    words = clean[line.start : min(line.end, line.start + LONGEST)]
    if line.blanks < blanks or words.startswith("•") or PERSON.fullmatch(words):
        return ""
    if DOCUMENT.fullmatch(words):
        return "paper"
    if _APPLICATION.fullmatch(words):
        return "application"
    ended = words[0].isupper() and (words[-1].isalnum() or words[-1] in ")?’'")
    length = line.end - line.start
    if not ended or length > LONGEST_PURPOSED or words in LABELS:
        return ""
    if _MOTION.match(words):
        return "motion"
    if (
        below
        and below[0].blanks < BLANKS
        and (_PURPOSE if blanks else _ANY_PURPOSE).match(clean, *below[0][:2])
    ):
        return "purpose"
    short = length <= LONGEST_PROCEDURAL
    return "procedure" if short and is_told_by_rules(words, "") else ""
