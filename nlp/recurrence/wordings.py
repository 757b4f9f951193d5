"""The data files of the parts, read: lists of words, and wordings made one pattern."""

import re
from pathlib import Path
from typing import Any

from nlp.patterns import read_data


def read_lists(name: str) -> dict[str, Any]:
    """Return the contents of `<name>.toml`; the name is as beneath this folder: titles/matters."""
    return read_data(Path(__file__).parent / f"{name}.toml")


def split_lines(text: str) -> list[str]:
    """Return the lines of a list that hold something."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def compile_any(wordings: list[str], words: dict[str, str] | None = None) -> re.Pattern[str]:
    """Return one pattern, in any case, of several wordings; `{name}` stands for `words[name]`."""
    joined = "|".join(f"(?:{wording})" for wording in wordings)
    for name, pattern in (words or {}).items():
        joined = joined.replace(f"{{{name}}}", pattern)
    return re.compile(joined, re.IGNORECASE)
