"""Whether two texts say the same decision."""

import re

WORD = re.compile(r"[a-z0-9]+")
# Words of any decision.
COMMON = frozenset(
    ("that", "council", "committee", "meeting", "members", "this", "held", "next", "future")
)
OPENS = 15  # words: as many as tell one decision from another


def list_words(text: str) -> list[str]:
    """Return the words of a text in small letters."""
    return WORD.findall(text.lower())


def is_alike(one: list[str], other: list[str]) -> bool:
    """Tell whether two texts say the same decision: most of the shorter's first words in both."""
    short, long = sorted((one, other), key=len)
    short = [w for w in short[:OPENS] if w not in ("that", "the", "to", "a", "of")]
    if not short:
        return False
    window = set(long[: OPENS + 12])
    return sum(w in window for w in short) >= 0.7 * len(short)


def shares_words(one: list[str], other: list[str]) -> bool:
    """Tell whether most of the shorter text's own words stand in the longer one."""
    short, long = sorted((one, other), key=len)
    own = {w for w in short if len(w) > 3} - COMMON
    return len(own) >= 3 and len(own & set(long)) >= 0.4 * len(own)
