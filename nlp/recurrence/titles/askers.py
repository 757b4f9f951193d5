"""Titles that say who asks or moves before they say what: "Question from Cllr Shah: potholes"."""

import re

_FRAME = re.compile(
    r"^\W*(?:(?:written|oral|public|emergency|urgent|members?'?) )?"
    r"(?P<kind>questions?|notices? of motions?|motions?|petitions?|deputations?|statements?)"
    r" (?:(?:submitted|received|proposed|moved|put|presented|tabled|asked|given) )?(?:by|from) ",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"\b(?:will (?:ask|move|call)|regarding|concerning|about|relating to|asking|on)\b|:| - ",
    re.IGNORECASE,
)
_NAME_LENGTH = 120  # characters in which a name and office end


def split_frame(title: str) -> tuple[str | None, str]:
    """Return what is put (question, motion, ...) and what it is about, "" where that is not said.

    A title without a frame comes back whole, with None.
    """
    match = _FRAME.match(title)
    if not match:
        return None, title
    kind = match["kind"].lower().rstrip("s").removeprefix("notices of ").removeprefix("notice of ")
    about = _ABOUT.search(title, match.end(), match.end() + _NAME_LENGTH)
    return kind.rstrip("s"), title[about.end() :].strip(" -:.") if about else ""


def is_nameless_motion(title: str) -> bool:
    """Tell whether a title says who moves and not what: "Notice of Motion from Cllr Shah"."""
    return split_frame(title) == ("motion", "")
