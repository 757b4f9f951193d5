"""The words that names, roles and acts are told by, read once from the data files beside this."""

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from nlp.patterns import read_data

_PEOPLE = Path(__file__).parents[1]


def read_words(name: str) -> dict[str, Any]:
    """Return the tables of `<name>.toml`; the name has its folder (`roles/words`)."""
    return read_data(_PEOPLE / f"{name}.toml")


@cache
def read_given_names() -> frozenset[str]:
    """Return the given names, in small letters."""
    lines = Path(__file__).with_name("given_names.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(
        name.lower() for line in lines if not line.startswith("#") for name in line.split()
    )


def any_of(patterns: list[str]) -> str:
    """Return one alternation of the patterns, the longest first."""
    return "(?:" + "|".join(sorted(patterns, key=len, reverse=True)) + ")"


def any_word(words: Iterable[str]) -> str:
    """Return one alternation of plain words, the longest first, by first letter: few are tried."""
    rests: dict[str, list[str]] = defaultdict(list)
    for word in sorted(words, key=len, reverse=True):
        rests[word[0]].append(re.escape(word[1:]))
    return "(?:" + "|".join(f"{first}(?:{'|'.join(own)})" for first, own in rests.items()) + ")"


def over_lines(pattern: str) -> str:
    """Return the pattern with each of its spaces fit for a line's end as well."""
    outside = re.split(r"(\[[^\]]*\])", pattern)
    return "".join(
        part if part.startswith("[") else part.replace(" ", r"[ \n]{1,30}") for part in outside
    )


def words_pattern(words: list[str]) -> re.Pattern[str]:
    """Return a pattern of whole words, in either case."""
    return re.compile(rf"\b{any_word(words)}\b", re.IGNORECASE)
