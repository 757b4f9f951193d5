"""Which verb says best what was decided.

In: the text of a decision. Out: its verb (note, approve, agree, ...), the further verbs of its
parts. The patterns are in verbs.toml beside this file.
"""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from nlp.patterns import compile_pattern, read_data, spaced
from nlp.resolutions.things import without_names

READ = 4000  # characters of a decision that are read for its verbs


@dataclass(frozen=True, slots=True)
class Verb:
    """One verb and how a text says it; `strong` wins wherever it stands.

    `needs`: words without one of which the pattern matches nowhere, in small letters.
    """

    name: str
    regex: re.Pattern[str]
    weight: int
    strong: bool
    needs: tuple[str, ...] = ()

    def find(self, words: str) -> re.Match[str] | None:
        """Return where words say the verb first."""
        small = words.lower() if self.needs else ""
        if self.needs and not any(need in small for need in self.needs):
            return None
        return self.regex.search(words)


@cache
def read_verbs() -> tuple[Verb, ...]:
    """Return the verbs of verbs.toml, in order."""
    return tuple(
        Verb(
            entry["name"],
            compile_pattern(entry["pattern"], {}),
            entry.get("weight", 0),
            entry.get("strong", False),
            tuple(entry.get("needs", ())),
        )
        for entry in read_data(Path(__file__).parent / "verbs.toml")["verb"]
    )


@cache
def _beside() -> re.Pattern[str]:
    """Return the pattern of words that hold a verb but say nothing of the decision."""
    return compile_pattern(read_data(Path(__file__).parent / "verbs.toml")["beside"], {})


def _left_out(match: re.Match[str]) -> str:
    """Return blanks for words that say nothing of a decision, but for what leads up to them."""
    kept = match["kept"] or ""
    return kept + " " * (len(match[0]) - len(kept))


LIGHT = 30  # the weight of what decides nothing itself: to note, to receive, to thank
MINOR = ("delegate",)  # what carries out the rest of several parts
FIRM = 60  # the weight of what is decided on the matter itself
# A matter before the meeting; what else is put off is one thing among those decided.
MATTER = spaced(
    r"\b(?:item|matter|application|report|decision|consideration|determination|motion|it|this)s?\b"
    r"[^.;]{0,120}?\b(?:defer|postpone|adjourn|held over|carried|put)"
    r"|^\W*(?:that )?(?:to )?(?:defer|adjourn|postpone)"
)
PART = re.compile(r"(?:^|[.;\s])\s{0,9}\(?(?:\d{1,2}(?:\.\d{1,2})?|[a-zA-Z]|[ivx]{1,4})[.)]{1,2}\s")
# What is to be done, of which no verb of decisions tells: `officers undertake a survey`.
ACT = spaced(
    r"\bbe (?:\w+ly )?(?:[a-z]+ed|made|put|kept|sent|built|given|held|drawn|brought|cut|let|sold|"
    r"bought|written|taken|paid|set)\b|^\W{0,3}to (?!(?:be|which|whom)\b)[a-z]+"
    r"|\b(?:officers?|director|clerk|council|committee|chair\w*|manager|leader|members)"
    r" (?:undertake|carry|prepare|write|report|arrange|draw|bring|make|take|provide|work|consult|"
    r"seek|investigate|produce|publish|continue|proceed)\b"
)


# What another body is told to do, whatever that is.
RECOMMENDS = spaced(r"\W{0,3}(?:to )?recommend(?:s|ed)?(?: to\b| that\b|:)")


# What is noted alone, whatever that tells of: `NOTED that a report would be submitted in May`.
NOTES = spaced(
    r"\W{0,3}(?-i:NOTED) that\b"
    r"(?!.*(?:;|\b(?:and|but) (?:that|to|also|(?:approve|agree|resolve|ask|request|refer|"
    r"delegate|endorse|adopt|recommend|instruct)\w{0,3})\b))"
)


def _of_one(seen: list[tuple[Verb, int]]) -> list[tuple[Verb, int]]:
    """Return the verbs as they stand, those that go before no other last."""
    return sorted(
        seen,
        key=lambda pair: (pair[0].weight <= 40, pair[0].weight <= 20, pair[1], -pair[0].weight),
    )


def _of_several(seen: list[tuple[Verb, int]], words: str) -> list[tuple[Verb, int]]:
    """Return the verbs of several parts, weightiest first, a deferral last that is of one alone."""
    ordered = sorted(seen, key=lambda pair: -pair[0].weight)
    if ordered[0][0].name != "defer" or MATTER.search(words):
        return ordered
    firm = [pair for pair in ordered[1:] if pair[0].weight >= FIRM]
    return [*firm, ordered[0], *(pair for pair in ordered[1:] if pair not in firm)]


def _acts_too(words: str) -> bool:
    """Tell whether one of several parts says what is to be done, in words of no listed verb."""
    parts = [part for part in PART.split(words) if part.strip()]
    return any(
        ACT.search(part) and not any(v.find(part) for v in read_verbs() if not v.strong)
        for part in parts
    )


def find_verbs(text: str, parts: int = 0) -> tuple[str, tuple[str, ...]]:
    """Return the main verb of a decision and its further verbs, weightiest first.

    Of one part: the verb that stands first, a verb of `note` last. Of several: the weightiest.
    """
    words = text[:READ]
    for verb in read_verbs():
        if verb.strong and verb.find(words[:600]):
            return verb.name, ()
    if RECOMMENDS.match(words):
        return "recommend", ()
    if NOTES.match(words):
        return "note", ()
    plain = _beside().sub(_left_out, without_names(words))
    seen = [(v, m.start()) for v in read_verbs() if not v.strong and (m := v.find(plain))]
    if not seen:
        return "", ()
    ordered = _of_several(seen, plain) if parts > 1 else _of_one(seen)
    slight = ordered[0][0].weight <= LIGHT or ordered[0][0].name in MINOR
    if parts > 1 and slight and _acts_too(plain):
        return "agree", tuple(v.name for v, _ in ordered)
    rest = sorted((v for v, _ in ordered[1:]), key=lambda v: -v.weight)
    return ordered[0][0].name, tuple(v.name for v in rest)
