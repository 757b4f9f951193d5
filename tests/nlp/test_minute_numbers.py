"""Minutes numbered in one series: where each begins, and that nothing reaches into the next."""

import pytest

from nlp.minute_numbers import list_minutes
from nlp.pipeline import annotate

SERIES = [
    # number and year, in lines and in a run
    ("11/23 Apologies\nNone.\n12/23 Grass\nTo wait.\n13/23 Hall\nDone.", ["11/23", "12/23", "13/23"]),
    ("Cllr Marsh. 11/23 Grass It waits. 12/23 Hall Done. 13/23 Any business", ["11/23", "12/23", "13/23"]),
    # the year first, letters before, a title before
    ("23/01. Apologies\n23/02. Grass\n23/03. Hall", ["23/01.", "23/02.", "23/03."]),
    ("C048/23 GRASS\nC049/23 HALL\nC050/23 ROADS", ["C048/23", "C049/23", "C050/23"]),
    ("WPC.39 Grass\nWPC.40 Hall\nWPC.41 Roads", ["WPC.39", "WPC.40", "WPC.41"]),
    ("Minutes\n1. Grass: 11/23: Cut.\n2. Hall: 12/23: Shut.\n3. Roads: 13/23: Mended.", ["1. Grass:", "2. Hall:", "3. Roads:"]),
    ("Minutes\n 1. Grass: 11/23: Cut.\n  2. Hall: 12/23: Shut.\n 3. Roads: 13/23: Mended.", ["1. Grass:", "2. Hall:", "3. Roads:"]),
    # the number before month and year, or behind year and month; a day of the month
    ("1.7.21 Apologies None. 2.7.21 Grass It waits. 3.7.21 Hall", ["1.7.21", "2.7.21", "3.7.21"]),
    ("21.07.1 Apologies\n21.07.2 Grass\n21.07.3 Hall", ["21.07.1", "21.07.2", "21.07.3"]),
    ("The fair of 1.7.21 Hill Farm, and 3.7.21 Mill Farm, and 5.7.21 Low Farm", []),
    # two in a row, numbers that do not follow, planning applications, mentions
    ("11/23 Grass\n12/23 Hall", []),
    ("11/23 Grass\n15/23 Hall\n19/23 Roads", []),
    ("23/00411/FUL Porch\n23/00412/FUL Barn\n23/00413/FUL Shed", []),
    ("See minute 11/23 Grass, minute 12/23 Hall and minute 13/23 Roads.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SERIES)
def test_the_minutes_of_a_series(text: str, expected: list[str]) -> None:
    found = [minute.start for minute in list_minutes(text)]
    assert len(found) == len(expected)
    assert all(text.startswith(number, at) for at, number in zip(found, expected, strict=True))


VILLAGE = """41/23 Minutes
The minutes of 4 May were approved as a correct record.
42/23 Wages
Councillor Marsh proposed that the new scale be adopted from 1 April. This was seconded by Councillor Reed and carried unanimously.
43/23 Flag
Councillor Hill had a price of £310. It was resolved to buy the flag.
44/23 Trees
Proposed by Councillor Hill, seconded by Councillor Reed that the oak be felled.
45/23 Payments
RESOLVED that the payments be approved. Proposed Cllr Marsh, seconded Cllr Hill.
46/23 Hall
RESOLVED that the hall be painted.
"""


def test_a_vote_is_on_its_own_minute() -> None:
    annotations = annotate(VILLAGE)
    decided = [" ".join(r.text.split()) for r in annotations.resolutions]
    votes = [(v.method, v.mover, v.seconder, v.resolution) for v in annotations.votes]
    assert decided == [
        "The minutes of 4 May were approved as a correct record.",
        "the new scale be adopted from 1 April.",
        "buy the flag.",
        "the payments be approved.",
        "the hall be painted.",
    ]
    assert votes == [("unanimous", "Marsh", "Reed", 1), ("assent", "Marsh", "Hill", 3)]
