"""Attendance in cells that tabs part: `Ann Marsh<TAB>Chair<TAB>Present`.

In: a text as given and its lines. Out: its tabs, each with the blanks that a printer would set for
it, so that whatever stands in one column begins at one place. Only stretches that tell who came are
read so; a tab elsewhere is but a blank.
"""

import re
from collections.abc import Iterator
from itertools import zip_longest

from nlp.text.lines import Line

_TELLS = re.compile(
    r"(?i)(?:\A|[\t\n])[ ]*(?:members |councillors )?(?:present|apolog(?:y|ies)|absent|attendance"
    r"|in attendance|attended|expected)\b"
)
# `P = present, A = absent`, beneath
_LEGEND = re.compile(r"(?i)(?<!\w)[A-Z]{1,3}[ ]?[=:-][ ]?(?:present|attended|apolog|absent)")
_BENEATH = 300  # characters from a table to what its letters mean
_OF_VOTES = re.compile(r"(?im)\t[ ]*(?:for|against|abst[a-z]{3,9}|voted|yes|no)[ ]*(?:\t|$)")
# `1.<TAB>Apologies`: the item's number is no cell
_NUMBERED = re.compile(r"[ ]*(?:[\w./]{0,8}[.)]|\d[\w./]{0,8}|[•*·-])?[ ]*\t[^\t]*\Z")
_GAP = 3  # blanks between two columns, at least
_FEW = 2  # lines of a table


def list_tab_stops(given: str, lines: list[Line]) -> Iterator[tuple[int, str]]:
    """Yield (place of a tab, the blanks in its stead), in order."""
    if "\t" not in given:
        return
    for table in _list_tables(given, lines):
        if len(table) >= _FEW and _tells_who_came(given, table[0][0], table[-1][1]):
            yield from _align(given, table)


def _tells_who_came(given: str, start: int, end: int) -> bool:
    table, beneath = given[start:end], given[end : end + _BENEATH]
    if _OF_VOTES.search(table):
        return False
    return bool(_TELLS.search(table) or _LEGEND.search(beneath))


def _list_tables(given: str, lines: list[Line]) -> Iterator[list[tuple[int, int]]]:
    """Yield the lines with tabs that follow each other, with their margins."""
    table: list[tuple[int, int]] = []
    for line in lines:
        start = line.start - line.indent
        tabbed = "\t" in given[start : line.end] and not _is_plain(given[start : line.end])
        if table and (line.blanks or not tabbed):
            yield table
            table = []
        if tabbed:
            table.append((start, line.end))
    if table:
        yield table


def _is_plain(row: str) -> bool:
    """Whether a tab parts but an item's number from its title."""
    return bool(row.strip(" \t")) and row[0] != "\t" and _NUMBERED.match(row) is not None


def _align(given: str, table: list[tuple[int, int]]) -> Iterator[tuple[int, str]]:
    rows = [given[start:end].split("\t") for start, end in table]
    columns = zip_longest(*rows, fillvalue="")
    widths = [max(len(cell) for cell in column) + _GAP for column in columns]
    for (start, _), row in zip(table, rows, strict=True):
        place = start
        for cell, width in zip(row[:-1], widths, strict=False):
            place += len(cell)
            yield place, " " * (width - len(cell))
            place += 1
