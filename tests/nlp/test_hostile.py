"""Whatever is thrown at it, the people part answers within bounds and invents nobody."""

import time

import pytest

from nlp.clean import clean_text
from nlp.people.component import find_people

ONE_LINE = 300_000
HOSTILE = {
    "empty": "",
    "blank lines": "\n" * 200_000,
    "spaces": " " * 300_000,
    "one word": "a" * ONE_LINE,
    "capitals": "A" * ONE_LINE,
    "initials": "A. " * 100_000,
    "bare initials": "A " * 150_000,
    "commas": "," * ONE_LINE,
    "brackets": "(" * ONE_LINE,
    "open and shut": "()" * 150_000,
    "digits": "1234567890" * 30_000,
    "control characters": "\x00\x01\x02\x1b" * 50_000,
    "mark-up": "<td><a href='x'>" * 20_000,
    "dotted leaders": "." * ONE_LINE,
    "hyphens": "-" * ONE_LINE,
    "capital words": "The Corporate Highways Report Summary " * 8_000,
    "and": "and " * 75_000,
    "hyphenated capitals": "Up-" * 80_000,
    "apostrophes": "O'" * 100_000,
    "particles": "de la van der " * 20_000,
    "present": "Present:\n" * 30_000,
    "apologies": "apologies from " * 20_000,
    "seconded": "seconded by " * 25_000,
    "Greek": "Ο δήμαρχος είπε ότι " * 15_000,
    "Chinese": "市议会会议记录" * 40_000,
    "a flattened table": "Ref\n12\nYes\n£4,000\nn/a\n" * 10_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_nobody_is_invented_and_time_is_bounded(text: str) -> None:
    start = time.process_time()
    people = find_people(text)
    assert people == ()
    assert time.process_time() - start < 10


FIVE_MB = {
    "apologies": "apologies from ",
    "offices": "the Chair, the Director of Roads and ",
}


@pytest.mark.parametrize("text", FIVE_MB.values(), ids=FIVE_MB.keys())
def test_five_megabytes(text: str) -> None:
    start = time.process_time()
    assert find_people(text * (5_000_000 // len(text))) == ()
    assert time.process_time() - start < 60


MANY = {
    "councillors": "Councillor Marsh, ",
    "councillors without commas": "Councillor Marsh ",
    "mr": "Mr Marsh and ",
    "given names": "Sara Reed ",
    "proposed": "Councillor Marsh proposed and Councillor Reed seconded ",
    "present": "Present: Councillor Marsh\n",
    "roles": "Ann Marsh, Director of Roads, Housing and Finance, ",
    "list": "Councillors Marsh, Reed, Hill, ",
    "substitutes": "Councillor Marsh (substitute for Councillor Reed) ",
    "verbs": "Councillor Marsh, who had asked, presented the report and agreed, ",
    "questions": "Public Questions\nMr Marsh asked a question of Councillor Reed.\n",
    "reserves": "Ordinary Member\nReserve Member\nCouncillor Marsh\nCouncillor Reed\n",
    "rows of cells": "Councillor Marsh | Chairman | Present | ",
    "interests": "Declarations of Interest\nCouncillor Marsh declared an interest\n",
}


@pytest.mark.parametrize("text", MANY.values(), ids=MANY.keys())
def test_time_grows_no_faster_than_the_text(text: str) -> None:
    """Eight times the text may take thirty times the time, for noise: a square would take 64."""
    small, large = (_seconds(text * (size // len(text))) for size in (8_000, 64_000))
    assert large < 30 * small + 0.5


def test_a_row_that_breaks_off_is_read_but_so_far() -> None:
    assert _seconds("Present\n" * 4 + "Councillor Marsh" + "| " * 60_000 + "x") < 3


def _seconds(text: str) -> float:
    start = time.process_time()
    find_people(text)
    return time.process_time() - start


def test_the_quotes_of_a_table_on_one_line_are_its_rows() -> None:
    """Not the whole of the table for each: of a megabyte that would be gigabytes."""
    names = [f"{given} {surname}" for given in _GIVEN for surname in _SURNAMES]
    text = "Attendance | " + " | ".join(f"{name} | Member | Present" for name in names)
    acts = [act for person in find_people(text) for act in person.acts]
    assert sum(act.evidence.rule == "act.list" for act in acts) == len(names)
    assert max(act.evidence.end - act.evidence.start for act in acts) < 60


_GIVEN = ["Ann", "Joan", "Keith", "Liam", "Nigel", "Orla", "Pauline", "Sean", "Teresa", "Vincent"]
_SURNAMES = [
    "Marsh",
    "Reed",
    "Hill",
    "Vane",
    "Dale",
    "Ormerod",
    "Tulloch",
    "Prosser",
    "Batty",
    "Whitlock",
]


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_cleaning_keeps_the_length(text: str) -> None:
    assert len(clean_text(text)) == len(text)
