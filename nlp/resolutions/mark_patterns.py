"""The ways to mark a decision, as markers.toml beside this file has them."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from nlp.patterns import compile_pattern, read_data


@dataclass(frozen=True, slots=True)
class Pattern:
    """One way to mark a decision, as markers.toml has it."""

    name: str
    regex: re.Pattern[str]
    needs: tuple[str, ...]
    form: str
    style: str
    status: str
    at: str
    case: bool


@cache
def read_patterns() -> tuple[Pattern, ...]:
    """Return the patterns of markers.toml, in order."""
    data = read_data(Path(__file__).parent / "markers.toml")
    return tuple(_compile(entry, data["words"]) for entry in data["marker"])


def _compile(entry: dict[str, Any], words: dict[str, str]) -> Pattern:
    case = bool(entry.get("case", False))
    return Pattern(
        entry["name"],
        compile_pattern(entry["pattern"], words, case),
        tuple(entry["needs"]),
        entry["form"],
        entry["style"],
        entry.get("status", "resolved"),
        entry.get("at", ""),
        case,
    )
