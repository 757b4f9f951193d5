"""Which verb says best what was decided, and what became of the matter.

In: the text of a decision. Out: its verb (gold words: note, approve, agree, ...), the further verbs
of its parts, its status. The patterns are in verbs.toml beside this file.
"""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from nlp.patterns import compile_pattern, read_data, spaced

READ = 4000  # characters of a decision that are read for its verbs


@dataclass(frozen=True, slots=True)
class Verb:
    """One verb and how a text says it; `strong` wins wherever it stands."""

    name: str
    regex: re.Pattern[str]
    weight: int
    strong: bool


@cache
def read_verbs() -> tuple[Verb, ...]:
    """Return the verbs of verbs.toml, in order."""
    return tuple(
        Verb(
            entry["name"],
            compile_pattern(entry["pattern"], {}),
            entry.get("weight", 0),
            entry.get("strong", False),
        )
        for entry in read_data(Path(__file__).parent / "verbs.toml")["verb"]
    )


@cache
def _beside() -> re.Pattern[str]:
    """Return the pattern of words that hold a verb but say nothing of the decision."""
    return compile_pattern(read_data(Path(__file__).parent / "verbs.toml")["beside"], {})


def find_verbs(text: str, parts: int = 0) -> tuple[str, tuple[str, ...]]:
    """Return the main verb of a decision and its further verbs, weightiest first.

    Of one part: the verb that stands first, a verb of `note` last. Of several: the weightiest.
    """
    words = text[:READ]
    for verb in read_verbs():
        if verb.strong and verb.regex.search(words[:600]):
            return verb.name, ()
    plain = _beside().sub(lambda m: " " * len(m[0]), words)
    seen = [(v, m.start()) for v in read_verbs() if not v.strong and (m := v.regex.search(plain))]
    if not seen:
        return "", ()
    if parts < 2:
        seen.sort(
            key=lambda pair: (pair[0].weight <= 40, pair[0].weight <= 20, pair[1], -pair[0].weight)
        )
    else:
        seen.sort(key=lambda pair: -pair[0].weight)
    main = seen[0][0].name
    rest = sorted((v for v, _ in seen[1:]), key=lambda v: -v.weight)
    return main, tuple(v.name for v in rest)


PLANNING = spaced(
    r"\b(?:planning|permission|application|consent|licen[cs]e|advertisement|\d{2,4}/\d{3,5}|"
    r"variation)\b|\bcontrary to (?:the )?(?:officer\S* )?recommendation|\bas (?:per|recommended)\b"
    r"|\W*refused(?:\W*$|\W{1,3}reason| for (?:the following )?reason)",
    re.IGNORECASE,
)
ONWARD = spaced(
    r"\W{0,3}(?:that )?(?:the )?(?:full )?(?:council|cabinet|executive|board)\b[^.;]{0,20} be "
    r"recommended\b|\W{0,3}(?:the [\w ]{3,40}: ?)?(?:\(?\w{1,3}[.)] |[A1] )?(?:to )?"
    r"(?:(?:it be )?recommend(?:s|ed)?\b|that it be (?:a )?recommend)[^.;]{0,40}?"
    r"\b(?:council|cabinet|executive|committee|board|that|to)\b"
    r"|\W{0,3}(?:the )?(?:[\w-]+ ){0,4}?(?:cabinet|executive|committee|board|panel) (?:therefore |"
    r"unanimously )?recommend(?:ed|s) (?:that|to)\b"
    r"|\W{0,3}(?:\w{1,3}[.)] )?[^.;\n]{0,200}? be commended to (?:the )?(?:full )?"
    r"(?:council|cabinet)\b",
    re.IGNORECASE,
)


def tell_status(
    marked: str, verb: str, words: str, parts: int = 0, also: tuple[str, ...] = ()
) -> str:
    """Return what became of it: resolved, recommended, deferred, withdrawn, refused, lost.

    That one of several parts was deferred or withdrawn says nothing of the others; `also`: the
    further verbs of the decision.
    """
    if marked != "resolved":
        return marked
    if parts > 1 and (verb == "defer" or (verb == "withdraw" and also)):
        return "resolved"
    if verb == "defer":
        return "deferred"
    if verb == "withdraw":
        return "withdrawn"
    if verb == "refuse" and PLANNING.search(words[:600]):
        return "refused"
    return "recommended" if verb == "recommend" or ONWARD.match(words) else "resolved"
