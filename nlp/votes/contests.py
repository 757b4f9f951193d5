"""Motion put against amendment, and nominees in a ballot: each has its own votes, and nobody votes
against.

In: a reading and the lists of names found in it. Out: one `Side` a choice and telling (`Motion - 14
votes`, `10 members having voted for the amendment`, `For Amendment 1: Councillors ...`, `Councillor
Marsh received 9 votes`), marked with the contest that it is of. One choice alone is no contest, nor
is one with votes against it.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise, takewhile

from nlp.patterns import spaced
from nlp.reading import Reading
from nlp.votes.choices import (
    NOMINEE,
    is_choice,
    list_beneath_heads,
    list_in_figures,
    list_in_lines,
)
from nlp.votes.sides import Side
from nlp.votes.stacks import list_in_stacks

# What is chosen is a motion, an amendment or a proposal, or a sum proposed; else it is a nominee.
MATTER = re.compile(
    r"motion|amendment|proposal|proposition|^£|^(?:the\s)?(?:first|second|third|fourth|former|latter|"
    r"other)$",
    re.IGNORECASE,
)
OWNER = re.compile(r"\bby\s[^()]*?(?P<owner>[\w'-]+)\W*$", re.IGNORECASE)  # whose amendment
NEEDED = re.compile(r"\b(?:vot|ballot)", re.IGNORECASE)
CHOOSING = re.compile(r"amendment|propos|elect|nominat|appoint|co-?opt", re.IGNORECASE)
LONGEST = 24  # tellings of one contest
APART = 7  # paragraphs between two tellings of one contest
NAMED = spaced(NOMINEE)
MOST = 150  # votes: more are of an election, not of a meeting


def same_choice(one: str, other: str) -> bool:
    """Tell whether two labels mean the same motion, amendment or nominee."""
    owners = {match["owner"] for words in (one, other) if (match := OWNER.search(words))}
    return _plain(one) == _plain(other) and len(owners) < 2


def with_contests(reading: Reading, sides: list[Side]) -> list[Side]:
    """Return the sides of a text with its contests: their choices marked, their figures added."""
    if not (NEEDED.search(reading.flat) and CHOOSING.search(reading.flat)):
        return sides
    told = [
        s for s in sides if s.side == "for" and (is_choice(s.words) or NAMED.fullmatch(s.words))
    ]
    stacked = [side for side in list_in_stacks(reading) if side.side == "for"]
    listed = [*list_in_lines(reading), *list_beneath_heads(reading)]
    told += [s for s in listed if not any(t.start <= s.start < t.end for t in told)]
    told = sorted([*told, *stacked, *list_in_figures(reading, told)], key=lambda side: side.start)
    against = sorted(side.start for side in sides if side.side == "against" and not side.prose)
    chosen: list[Side] = []
    for group in _groups(reading, told):
        if _is_contest(group, against):
            chosen += [replace(side, contest=group[0].start) for side in group]
    kept = [s for s in sides if s.side != "for" or not any(_overlap(s, c) for c in chosen)]
    return sorted([*kept, *chosen], key=lambda side: side.start)


def _overlap(one: Side, other: Side) -> bool:
    return one.start < other.end and other.start < one.end


def _groups(reading: Reading, told: list[Side]) -> Iterator[list[Side]]:
    """Yield the tellings that stand near one another.

    A choice voted on anew begins another contest, with what is told right before it.
    """
    group: list[Side] = []
    for side in [*told, None]:
        if (
            side
            and group
            and len(group) < LONGEST
            and reading.outline.gap(side.start, group[-1].end) <= APART
        ):
            same = [s for s in group if same_choice(s.words, side.words)]
            if _nominates(side) == _nominates(group[-1]) and not any(_anew(s, side) for s in same):
                group.append(side)
                continue
        begun = _begun(reading, group, side) if side else []
        if group:
            yield group[: len(group) - len(begun)]
        group = [*begun, side] if side else []


def _begun(reading: Reading, group: list[Side], side: Side) -> list[Side]:
    """Return the tellings at the end of a group that stand right above a side, beneath a gap."""
    outline = reading.outline
    gaps = [outline.gap(b.start, a.end) for a, b in pairwise([*group, side])]
    near = len(list(takewhile(lambda gap: gap == 0, reversed(gaps))))
    if not near and gaps and gaps[-1] == 1:
        near = len(list(takewhile(lambda gap: gap <= 1, reversed(gaps))))
        near = near if near < len(gaps) else 0
    return group[len(group) - near :]


def _anew(earlier: Side, side: Side) -> bool:
    """Tell whether a choice is voted on once more, not told of again."""
    both = earlier.count is not None and side.count is not None
    return bool(earlier.names and side.names) or (both and earlier.count != side.count)


def _nominates(side: Side) -> bool:
    return not MATTER.search(side.words)


def _is_contest(group: list[Side], against: list[int]) -> bool:
    """Tell whether two choices or more were voted on, and nobody against one."""
    alike = all(same_choice(group[0].words, side.words) for side in group)
    if alike or any((side.count or 0) > MOST for side in group):
        return False
    return bisect_left(against, group[0].start) == bisect_left(against, group[-1].end)


def _plain(words: str) -> str:
    """Return the words that tell one choice from another."""
    said = re.sub(
        r"\([^()]{2,}\)|\bby\b.*|\b(?:for|the|no|original|substantive|adjusted)\b|\W",
        " ",
        words.lower(),
    )
    if MATTER.search(words):
        return " ".join(word for word in said.split() if word not in ("proposal", "proposition"))
    names = [word for word in said.split() if len(word) > 1]
    return names[-1] + "".join(word for word in said.split() if len(word) == 1) if names else ""
