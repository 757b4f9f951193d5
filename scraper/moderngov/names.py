"""A member's name as a site prints it in, the name without the office of councillor out."""

import re

# Only the office goes: "Dr", "Mrs", "Sir" and post-nominals may tell two people apart.
OFFICE = re.compile(
    r"^(?:the\s+)?(?:county\s+|city\s+|borough\s+)?(?:councillor|cllr\.?|cynghorydd)\s+", re.I
)


def clean_name(text: str) -> str:
    """Return "Basil Curley" for "Councillor Basil Curley"."""
    return OFFICE.sub("", text.strip()).strip(" ,")
