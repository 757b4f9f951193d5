"""Patterns as data: read a TOML file beside a component and compile what it holds.

In a data file ` ` stands for one or more blanks and ` ?` for none or more, outside of brackets;
`{NAME}` stands for the words of the file's [words]. Every repeat is bounded.
"""

import re
import sys
from functools import cache
from pathlib import Path
from typing import Any

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

_PIECE = re.compile(r"\[(?:\\.|[^\]\\])*\]|(?P<maybe> \?)|(?P<blank> )")
_BLANKS = {"maybe": r"\s{0,40}", "blank": r"\s{1,40}"}


@cache
def read_data(path: Path) -> dict[str, Any]:
    """Return a TOML file's tables; raise ValueError naming the file and line where it is none."""
    try:
        data: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"{path}: {error}") from None
    return data


def spaced(pattern: str, flags: int = re.IGNORECASE) -> re.Pattern[str]:
    """Return a pattern whose blanks match one or more blanks: flat text keeps a line's margins."""
    return re.compile(_PIECE.sub(lambda m: _BLANKS.get(m.lastgroup or "", m[0]), pattern), flags)


def compile_pattern(pattern: str, words: dict[str, str], case: bool = False) -> re.Pattern[str]:
    """Return a data file's pattern as a regular expression; letters' case counts only if `case`."""
    while "{" in pattern and any("{" + name + "}" in pattern for name in words):
        for name, value in words.items():
            pattern = pattern.replace("{" + name + "}", value)
    return spaced(pattern, 0 if case else re.IGNORECASE)
