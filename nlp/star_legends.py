"""What a star beside names means: `* denotes attendance`, `(* those present)`, `* Absent`.

In: a text, cleaned or as given. Out: where it says so; `match.lastgroup` is what the star tells:
present, absent or apologies.
"""

import re
from collections.abc import Iterator

_MEANS = (
    r"(?:(?P<{0}present>attend|present|in attendance)"
    r"|(?P<{0}absent>absen|not present|not in attend)|(?P<{0}apologies>apolog))"
)
_LEGEND = re.compile(
    r"(?i)[(*•](?<![\w*•].)(?:(?<=\()[*•]|(?<=[*•]))\)?[ ]?"
    r"(?:(?:=|-|:|indicates|denotes|signifies|means|marks|those|members)[ ](?:\w+ ){0,2}?"
    + _MEANS.format("")
    # `(* present)`, and the same alone on its line; a bullet or a heading is dressed so as well
    + r"|(?:(?<=\([*•])|(?<=\([*•][ ]))"
    + _MEANS.format("b_")
    + r"\w{0,6}\)"
    # `* Present (79%)`: how many of them
    r"|(?<=\n[*•])[ ]?" + _MEANS.format("l_") + r"\w{0,6}(?:[ ]\(\d{1,3}[ ]?%\))?[ ]?\.?[ ]*"
    r"(?=\n|\Z))"
)


def find_legends(text: str) -> Iterator[re.Match[str]]:
    """Yield where a text says what a star means."""
    return _LEGEND.finditer(text)
