"""Where in the text those stand whom the votes name.

In: a cleaned text and the votes found in it, which hold names as printed. Out: each name's place.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from nlp.annotations import Vote
from nlp.people.names.mentions import NameMention

_SIDES = (
    ("for_names", "voted_for"),
    ("against_names", "voted_against"),
    ("abstain_names", "abstained"),
    ("absent_names", "absent"),
    ("declined_names", None),  # neither voted nor abstained
)
_BESIDE = 60  # characters between a name and the next of a list
_NEAR = 20_000  # characters from a vote to the list of its names


@dataclass(frozen=True, slots=True)
class Voter:
    """One name of a recorded vote, and what its bearer did; None of who did not vote."""

    name: NameMention
    act: str | None


def find_voters(text: str, votes: tuple[Vote, ...]) -> tuple[Voter, ...]:
    """Return the voters of `votes` with their places in the cleaned text."""
    return tuple(
        Voter(mention, act)
        for vote in votes
        for side, act in _SIDES
        for mention in _places(text, vote, getattr(vote, side))
    )


def _places(text: str, vote: Vote, printed: tuple[str, ...]) -> Iterator[NameMention]:
    """Yield each name where its list or the vote stands, or else where it stands first."""
    begin = _find_list(text, vote, printed)
    for name in printed:
        pattern = _pattern(name)
        match = pattern.search(text, begin) or pattern.search(text)
        if match is None and " " in name:  # `Marsh, A.` in the text
            given, surname = name.rsplit(" ", 1)
            pattern = _pattern(f"{surname}, {given}")
            match = pattern.search(text, begin) or pattern.search(text)
        if match is not None:
            start, end = match.span()
            yield NameMention(
                start=start, end=end, name=name, outer_start=start, outer_end=end, basis="vote"
            )


def _find_list(text: str, vote: Vote, printed: tuple[str, ...]) -> int:
    """Return where the first two names stand side by side, or else where the vote does.

    A decision has the figures and the minutes below it the names, of people who spoke before.
    """
    if len(printed) < 2:
        return vote.evidence.start
    first, second = (_pattern(name) for name in printed[:2])
    pair = re.compile(rf"{first.pattern}[^\0]{{1,{_BESIDE}}}?(?P<second>{second.pattern})")
    at = vote.evidence.start
    found = pair.search(text, at, at + _NEAR) or pair.search(text, max(0, at - _NEAR), at + _NEAR)
    if found is None:
        return vote.evidence.start
    *_, beside = first.finditer(text, found.start(), found.start("second"))
    return beside.start()


def _pattern(name: str) -> re.Pattern[str]:
    plain = name.replace("’", "'").replace("‘", "'")
    words = r"[ \n]{1,60}".join(re.escape(word) for word in plain.split())
    words = words.replace(r"\-", r"-[ \n]{0,60}")
    bracket = "" if plain.endswith(")") else r"(?![ ]?\n?[ ]{0,20}\([A-Z]\.?\))"
    glued = (
        r"(?:(?<![\w'-])|(?<=\bFor)|(?<=\bAgainst)|(?<=\bAbstain))"  # `ForA. Marsh and B. Hill2`
    )
    return re.compile(rf"{glued}{words}(?![^\W\d]){bracket}")
