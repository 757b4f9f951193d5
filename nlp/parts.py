"""The marks of numbered, lettered and bulleted parts: `1.`, `(a)`, `iv)`, `R2.`, `•`.

In: a text and where a part may begin. Out: its mark, with offsets into the text given.
"""

import re
from dataclasses import dataclass

PART = re.compile(
    r"(?:(?P<open>\()?R?(?P<key>\d{1,2}(?:\.\d{1,2}){0,3}|[A-Za-z]|"
    r"[ivxlIVXL]{1,6})(?P<close>[.)]{1,2})"
    r"|(?P<bullet>[•-]|o(?=\s{2,})))(?=\s|[\"A-Z£€])(?!(?<=[A-Z]\.)[A-Z](?:[.,\s]|$))"  # no `U.S`
)


@dataclass(frozen=True, slots=True)
class Part:
    """The mark of a numbered, lettered or bulleted part: its kind, its key, where its text starts.

    `kind`: number `1.`, decimal `1.2`, lower `a)`, upper `A)`, roman `(i)`, bullet.
    """

    kind: str
    key: str
    start: int
    end: int


def find_part(text: str, start: int, end: int) -> Part | None:
    """Return the part's mark that stands at the start of `text[start:end]`, if any."""
    match = PART.match(text, start, end)
    if match is None:
        return None
    return Part(_part_kind(match), match["key"] or match["bullet"], match.start(), match.end())


def _part_kind(match: re.Match[str]) -> str:
    key = match["key"]
    if key is None:
        return "bullet"
    if key[0].isdigit():
        return "decimal" if "." in key else "number"
    if len(key) > 1 or key in "ivx":
        return "roman"
    return "lower" if key.islower() else "upper"
