"""Choices whose headings stand one under the other, above all of their names.

In: a reading. Out: one `Side` a choice. The names follow list by list, or row by row where the
cells of a table have come apart; then the numbers told beneath and the members' order tell which.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from nlp.patterns import spaced
from nlp.reading import Reading
from nlp.votes.choices import NO_VOTE, is_choice, side_of_none
from nlp.votes.counts import NUMBER, parse_number
from nlp.votes.dealt import choose, choose_among, is_dealt
from nlp.votes.groups import MOST, list_groups
from nlp.votes.sides import Side, is_list, name_of, names_in

STACKED = 4  # headings one under the other
FIGURE = re.compile(rf"\b{NUMBER}\b", re.IGNORECASE)
WON = spaced(
    r"\b(?P<won>motion|amendment)\b[^.;]{0,40}? (?:carried|successful|won)\b[^.;\d]{0,20}? "
    r"(?P<most>\d{1,3}) (?:votes? )?to (?P<least>\d{1,3})\b"
)
TOLD_WITHIN = 300  # characters beneath names in which the numbers of votes are told
OF_VOTES = ("decision", "minutes")


def list_in_stacks(reading: Reading) -> Iterator[Side]:
    """Yield the choices whose headings stand one under the other, above all of their lists."""
    paragraphs, index = reading.paragraphs, 0
    while index + 1 < len(paragraphs):
        words = [reading.flat[p.start : p.end] for p in paragraphs[index : index + STACKED]]
        heads = list(takewhile(lambda said: is_choice(said) or NO_VOTE.fullmatch(said), words))
        if len(heads) < 2 or reading.kind_at(paragraphs[index].start) not in OF_VOTES:
            index += 1
            continue
        start, index = paragraphs[index].start, index + len(heads)
        yield from _beneath(reading, index, heads, start)


def _beneath(reading: Reading, index: int, heads: Sequence[str], start: int) -> Iterator[Side]:
    """Yield the sides of headings that end before a paragraph."""
    cells, end = _cells(reading, index)
    words = [words for words, _ in cells]
    behind = reading.flat[end : end + TOLD_WITHIN]
    told = _told(behind, heads)
    among = choose_among(words, _numbers(behind), len(heads)) if told is None else None
    order = choose(words, told) if told else among
    if order:
        named = [tuple(cells[place][1] for place in places) for places in order]
        ends = [end] * len(heads)
    elif is_dealt(words, len(heads)):
        return  # row by row, and nothing tells where a list ends
    else:
        groups = list_groups(reading, index, len(heads))
        named, ends = [names_in(reading, *group) for group in groups], [last for _, last in groups]
    for head, names, last in zip(heads, named, ends, strict=False):
        none = NO_VOTE.fullmatch(head)
        if names:
            side = side_of_none(head) if none else "for"
            yield Side(side, names, None, start, last, "" if none else head)


def _numbers(behind: str) -> list[int]:
    """Return the numbers told beneath names, in order."""
    told = (parse_number(match[0]) for match in FIGURE.finditer(behind))
    return [number for number in told if number is not None]


def _told(behind: str, heads: Sequence[str]) -> list[int] | None:
    """Return the votes of a motion and an amendment, where the winner is told with the figures."""
    won = WON.search(behind)
    wins = [won["won"].lower() in head.lower() for head in heads] if won else []
    if won is None or len(heads) != 2 or sum(wins) != 1:
        return None
    return [int(won["most"] if wins_here else won["least"]) for wins_here in wins]


def _cells(reading: Reading, index: int) -> tuple[list[tuple[str, str]], int]:
    """Return the cells of one name each from a paragraph on, with the name, and where they end."""
    cells: list[tuple[str, str]] = []
    end = reading.paragraphs[index].start if index < len(reading.paragraphs) else len(reading.flat)
    for paragraph in reading.paragraphs[index : index + MOST]:
        lines = [line.strip() for line in reading.text[paragraph.start : paragraph.end].split("\n")]
        named = [(line, name) for line in lines if (name := name_of(line))]
        if len(named) < len(lines) or not is_list(reading, paragraph.start, paragraph.end):
            break
        cells += named
        end = paragraph.end
    return cells, end
