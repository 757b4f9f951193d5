"""Figures as typed in, the other spellings in which minutes print them out.

`20 mph` and `20mph`, `750000` and `750,000`, `£1.5m` and `£1.5 million`.
"""

import re
from collections.abc import Iterator

UNITS = "mph kph kmh km kg kw kwh mw mwh gw ha sqm sqft bn m k"
THOUSANDS = re.compile(r"(?<![\d.,])£?(\d{1,3}(?:,\d{3})+)(?![\d,]|\.\d)")
# `£1.5m`; of `£2 million` the search finds the words.
AMOUNT = re.compile(r"(?<![\w.,])£?(\d{1,4}\.\d{1,3}) ?(m|bn|million|billion)(?!\w)", re.I)
LONG = {"m": "million", "bn": "billion"}
SHORT = {long: short for short, long in LONG.items()}
APART = re.compile(rf"(?<!\S)(\d{{1,6}}) ?({'|'.join(UNITS.split())})(?!\S)", re.I)
WHOLE = re.compile(r"(?<!\S)\d{4,9}(?!\S)")
YEAR = re.compile(r"(?:19|20)\d\d")


def plain_figures(text: str) -> str:
    """Return a search's text with `£750,000` as `750000`: one word, found in both forms."""
    return THOUSANDS.sub(lambda figure: figure[1].replace(",", ""), text)


def split_amounts(text: str) -> tuple[str, list[tuple[str, str]]]:
    """Return the text without amounts such as `£1.5m`, and each amount in both of its spellings."""
    amounts = []
    for figure, unit in AMOUNT.findall(text):
        short = SHORT.get(unit.lower(), unit.lower())
        spellings = (f"{figure}{short}", f"{figure} {LONG[short]}")
        amounts.append(spellings if unit.lower() == short else spellings[::-1])
    return AMOUNT.sub(" ", text), amounts


def list_spellings(wording: str) -> Iterator[str]:
    """Yield the other spellings of a wording that has figures."""
    for figure in WHOLE.findall(wording):
        if not YEAR.fullmatch(figure):
            yield wording.replace(figure, f"{int(figure):,}")
    if found := APART.search(wording):
        joined, apart = f"{found[1]}{found[2]}", f"{found[1]} {found[2]}"
        yield wording.replace(found[0], joined if found[0] != joined else apart)
