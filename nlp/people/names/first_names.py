"""People called by first names: `Andrew asked`, where the minutes name one Andrew in full.

In: a cleaned text and its names. Out: further mentions of the same people. The text must speak so
of two people at least, three times in all (`Shona thanked him`); a first name of two people is left
alone, and so is one that may be a word (`Mark`, `Grant`) where no verb stands behind it.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from nlp.people.lexicon.vocabulary import read_words
from nlp.people.names.mentions import NameMention
from nlp.triggers import find_words, match_at

_FEW = 3  # times that a text speaks so, before it is taken to be its way
_SHORTEST = 3  # letters of a first name
_FIRST = read_words("lexicon/words")["first_names"]
_MONTHS = frozenset(_FIRST["months"])
_WORDS = frozenset(_FIRST["words"])
_DOES = re.compile(
    r"[ ](?:(?:also|then|both|again)[ ])?(?:[a-z]{2,20}ed|to|will|would|has|had|is|was|said|told|"
    r"gave|read|left|took|made|spoke|felt|met|went|put|thought|brought|got)\b"
)
_TOLD = re.compile(r"(?:\b(?:by|thanked|to|from|with|and|that)|[:•;-])[ ]{1,2}\Z")
# `St Andrew`, `Loch Shona`, `Mr Grant`: another name; not `When Andrew`.
_NAMED = re.compile(
    r"(?<![\w'’])(?!(?:When|As|After|Then|And|But|Both|While|If)[ ])[A-Z][\w'’.-]*[ ]\Z"
)
_BEFORE = 24  # characters before a first name that are looked at


def find_first_names(text: str, names: tuple[NameMention, ...]) -> list[NameMention]:
    """Return the mentions of people by first names alone, if it is the text's way."""
    owners = _owners(names)
    found = list(_find_bare(text, names, owners)) if len(owners) > 1 else []
    acting = [first for first, _, does in found if does]
    if len(acting) < _FEW or len(set(acting)) < 2:
        return []
    told = (span for first, span, does in found if does or first not in _WORDS)
    return [_mention(span, owners[text[slice(*span)]]) for span in told]


def _owners(names: tuple[NameMention, ...]) -> dict[str, NameMention]:
    """Return who is meant by which first name; one of two people, or a surname too, is left out."""
    bearers: dict[str, dict[str, NameMention]] = {}
    for name in names:
        first, _, surname = name.name.partition(" ")
        if surname and first.isalpha() and first.istitle() and len(first) >= _SHORTEST:
            bearers.setdefault(first, {}).setdefault(surname.split()[-1], name)
    surnames = {name.name.split()[-1] for name in names}
    return {
        first: next(iter(own.values()))
        for first, own in bearers.items()
        if len(own) == 1 and first not in surnames | _MONTHS
    }


def _find_bare(
    text: str, names: tuple[NameMention, ...], owners: dict[str, NameMention]
) -> Iterator[tuple[str, tuple[int, int], bool]]:
    """Yield (first name, its place, whether a verb stands behind it) where one stands alone."""
    within = {name.start for name in names} | {name.outer_start for name in names}
    pattern = re.compile(rf"(?<![\w'’.-])(?:{'|'.join(owners)})(?![\w'’-]|[ \n]{{1,2}}[A-Z]|\.\w)")
    for match in match_at(pattern, text, find_words(text, owners)):
        before = text[max(0, match.start() - _BEFORE) : match.start()]
        if match.start() in within or _NAMED.search(before):
            continue
        does = bool(_DOES.match(text, match.end()))
        if does or _TOLD.search(before):
            yield match[0], match.span(), does


def _mention(span: tuple[int, int], owner: NameMention) -> NameMention:
    start, end = span
    return replace(
        owner,
        start=start,
        end=end,
        outer_start=start,
        outer_end=end,
        basis="given",
        title=None,
        title_kind=None,
        postnominals=None,
    )
