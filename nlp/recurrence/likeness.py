"""Two matters in, how alike they are out: 0 where something keeps them apart, 1 for all words."""

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise

from nlp.recurrence.kinds import PERIODIC
from nlp.recurrence.titles import ANCHORS, APART, BROAD, FIGURES, HALF, LIGHT, MARKS, Matter

LIGHT_WEIGHT, HALF_WEIGHT, ANCHOR_WEIGHT = 0.25, 0.5, 2.0
ALIKE = 0.6
ALIKE_BESIDE = 0.8  # where each title says something of its own
ALIKE_WITHIN = 0.45  # where one title has all that the other has
ALIKE_SEASON = 0.25  # yearly papers of one season
ALIKE_PERIODIC = 0.33  # both come by the quarter or month: such titles drift more
_YEARLY = frozenset(("annual", "half"))
_UNSAID = frozenset(("setting", "strategy", "plan"))  # kinds that a title may leave unsaid
_REPORTED_TWICE = frozenset(("audit", "fraud"))  # as they go and at the end of the year
_WHOSE = frozenset(("internal", "external"))  # with "audit", as broad as that alone
_ENDING = re.compile(r"(?<=[a-z]{5})(?:ing|ions?|ory|ors?|orate|ional|ed)$")
LONG_NAME = 3  # words that are no coincidence


@dataclass(frozen=True)
class Pair:
    """Two matters, and the words of each without an acronym whose words stand in the other."""

    one: Matter
    other: Matter

    @cached_property
    def words(self) -> tuple[frozenset[str], frozenset[str]]:
        """Return the words of both, worked out once."""
        return _drop_acronyms(self.one, self.other)

    @cached_property
    def telling(self) -> tuple[frozenset[str], frozenset[str]]:
        """Return the words of both that are not light."""
        mine, yours = self.words
        return mine - LIGHT, yours - LIGHT


def weigh(word: str) -> float:
    """Return what a word is worth."""
    if word in LIGHT:
        return LIGHT_WEIGHT
    if word in ANCHORS:
        return ANCHOR_WEIGHT
    return HALF_WEIGHT if word in HALF else 1.0


def clash_in_rhythm(one: Matter, other: Matter) -> bool:
    """Tell whether one paper is yearly (or half-yearly) and the other is not."""
    if one.rhythm == other.rhythm:
        return False
    for yearly, against in ((one, other), (other, one)):
        if yearly.is_of_a_year and against.rhythm in PERIODIC:
            return True
        if yearly.rhythm == "half" and against.rhythm == "quarterly":
            continue
        if yearly.rhythm in _YEARLY and (against.rhythm or _keeps_on(against, yearly)):
            return True
    return False


def _keeps_on(matter: Matter, yearly: Matter) -> bool:
    """Tell whether a title without a rhythm cannot be the yearly paper: it says progress, ..."""
    if yearly.rhythm == "half":
        return matter.period is not None and not matter.period.is_dated
    if matter.stage != "monitoring" or not matter.explicit:
        return False
    return matter.period is not None or not _REPORTED_TWICE.isdisjoint(matter.words)


def clash_in_kind(one: Matter, other: Matter) -> bool:
    """Tell whether the papers are of two kinds; "Schools Grant 2024/25" may well be its budget."""
    if one.stage == other.stage or _are_both(one, other):
        return False
    named, plain = (one, other) if one.stage in _UNSAID else (other, one)
    if plain.stage != "monitoring":
        return True
    if named.stage == "setting":
        return not plain.is_of_a_year
    if named.stage not in _UNSAID or plain.rhythm or (plain.explicit and named.period):
        return True
    mine, yours = (
        frozenset(m.named if plain.explicit else m.words) - LIGHT for m in (named, plain)
    )
    return mine != yours or len(plain.words + plain.light) < LONG_NAME


def _are_both(one: Matter, other: Matter) -> bool:
    """Tell whether each is budget and medium term strategy, whichever its title says first."""
    both = {one.stage, other.stage} == {"mtfs", "setting"}
    return both and set(one.words) == set(other.words)


def may_be_one(pair: Pair) -> bool:
    """Tell whether nothing tells two matters apart but words, or what kind of paper each is.

    Where their words are the same, or share nothing but an anchor that many papers are of
    ("Treasury Strategy", "Treasury Outturn"), their kinds and how often each comes tell them apart.
    """
    one, other = pair.one, pair.other
    mine, yours = pair.telling
    alike = pair.words[0] == pair.words[1] or mine & yours <= ANCHORS
    if alike and (clash_in_kind(one, other) or clash_in_rhythm(one, other)):
        return False
    return not differ(one, other)


def _sides_clash(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether titles stand on different sides: revenue and capital, adult and child, ..."""
    return any(
        (mine := one & group) and (yours := other & group) and not mine & yours for group in APART
    )


def _figures_clash(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether one title is of risks alone and the other of risks among other figures."""
    mine, yours = one & FIGURES, other & FIGURES
    return mine != yours and {"risk"} in (mine, yours) and bool(mine & yours)


def _spans_clash(one: Matter, other: Matter) -> bool:
    """Tell whether two strategies are for years that have nothing in common."""
    if not one.span or not other.span:
        return False
    return one.span[1] < other.span[0] or other.span[1] < one.span[0]


def _is_edition(outturn: Matter, other: Matter) -> bool:
    """Tell whether a paper is the outturn of what is printed before its dash as the other is."""
    if outturn.stage != "outturn" or other.stage != "monitoring" or "treasury" in other.words:
        return False
    return len(other.heading) > 1 and outturn.heading == other.heading


def keep_apart(one: Matter, other: Matter) -> bool:
    """Tell whether two matters cannot be the same, however alike their words."""
    if one.references or other.references:
        return not one.references & other.references
    if _is_edition(one, other) or _is_edition(other, one):
        return False
    return clash_in_kind(one, other) or clash_in_rhythm(one, other) or differ(one, other)


def differ(one: Matter, other: Matter) -> bool:
    """Tell whether a number, a side, a figure, ... tells matters apart, whatever their kinds."""
    if one.references != other.references:
        return not one.references & other.references
    if one.numbers != other.numbers and one.numbers and other.numbers:
        return True
    mine, yours = frozenset(one.words), frozenset(other.words)
    if _spans_clash(one, other) or _figures_clash(mine, yours) or (mine ^ yours) & MARKS:
        return True
    return _sides_clash(mine.union(one.light), yours.union(other.light))


def compare(pair: Pair) -> float:
    """Return how alike two matters are, from 0 (kept apart) to 1."""
    one, other = pair.one, pair.other
    if keep_apart(one, other):
        return 0.0
    if one.references:
        return 1.0
    alike = one.whole and one.whole == other.whole
    if not alike and one.stage == other.stage == "outturn" and one.whole and other.whole:
        return 0.0  # revenue alone, or capital, and both
    if alike or _is_edition(one, other) or _is_edition(other, one):
        return ALIKE_BESIDE
    mine, yours = pair.words
    if differ_in_light_words(pair) or _differ_beside_one_word(mine, yours):
        return 0.0
    if is_one_of(one, other) or is_one_of(other, one):
        return 0.0
    total = sum(weigh(word) for word in mine | yours)
    score = sum(weigh(word) for word in mine & yours) / total if total else 0.0
    return max(score, ALIKE) if _leads(one, other) or _leads(other, one) else score


def differ_in_light_words(pair: Pair) -> bool:
    """Tell whether a title is of light words alone ("Community"), and the other not of the same."""
    mine, yours = pair.words
    return mine != yours and (mine <= LIGHT or yours <= LIGHT)


def _differ_beside_one_word(mine: frozenset[str], yours: frozenset[str]) -> bool:
    """Tell whether titles share one broad word only ("housing") and each says more."""
    shared = [word for word in mine & yours if word not in LIGHT]
    return len(shared) == 1 and shared[0] in BROAD and bool(mine - yours and yours - mine)


def is_one_of(whole: Matter, part: Matter) -> bool:
    """Tell whether a title says after a dash which one of a kind: "Internal Audit: Payroll"."""
    words = frozenset(whole.words)
    broad = words == part.topic and words <= BROAD | _WHOSE
    return broad and not FIGURES.intersection(words) and not words.issuperset(part.words)


def _drop_acronyms(one: Matter, other: Matter) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words of both without an acronym of one whose words stand in the other."""
    mine, yours = _list_telling(one), _list_telling(other)
    mine, yours = _join_parts(mine, yours, one), _join_parts(yours, mine, other)
    yours = _match_stems(yours, mine)
    short = (mine - yours) & other.initials
    long = (yours - mine) & one.initials
    return (mine - short) | _spell(short, other), (yours - long) | _spell(long, one)


def _join_parts(words: frozenset[str], others: frozenset[str], matter: Matter) -> frozenset[str]:
    """Return the words with two in a row as one where the other title has them so: "home care"."""
    missing = others - words
    pairs = [pair for pair in pairwise(matter.raw) if "".join(pair) in missing]
    return words.difference(*pairs).union(map("".join, pairs)) if pairs else words


def _match_stems(words: frozenset[str], others: frozenset[str]) -> frozenset[str]:
    """Return the words, those of the stem of another title's as that has them: "preventing"."""
    stems = {_cut_ending(word): word for word in sorted(others - words)}
    alike = {word: stems.get(_cut_ending(word), word) for word in words - others} if stems else {}
    return frozenset(alike.get(word, word) for word in words)


@lru_cache(maxsize=65_536)
def _cut_ending(word: str) -> str:
    """Return a word without the ending that makes it a noun, an adjective or a participle."""
    return _ENDING.sub("", word)


def _list_telling(matter: Matter) -> frozenset[str]:
    """Return the words of a matter without those of the council's name, if others are left."""
    words = frozenset(matter.words + matter.light)
    return words.intersection(matter.named) or words


def _spell(acronyms: frozenset[str], matter: Matter) -> frozenset[str]:
    """Return the words of a matter that its acronyms stand for."""
    if not acronyms:
        return frozenset()
    raw = matter.raw
    spelled = frozenset(
        word
        for acronym in acronyms
        for at in range(len(raw))
        if "".join(word[0] for word in raw[at : at + len(acronym)]) == acronym
        for word in raw[at : at + len(acronym)]
    )
    telling = _list_telling(matter)
    return frozenset(word for word in telling if spelled.issuperset(word.split("-")))


def _leads(shorter: Matter, longer: Matter) -> bool:
    """Tell whether a title goes on where the other ends: "X" and "X and benchmarking"."""
    words = frozenset(shorter.words)
    if words == longer.topic and longer.explicit and len(words) > 1 and not words <= BROAD:
        return True
    merged = words <= ANCHORS and ANCHORS.intersection(longer.words) - words  # two papers in one
    if words == longer.lead and not merged:
        yearly = shorter.rhythm == longer.rhythm == "annual" and not words <= BROAD
        periodic = shorter.rhythm in PERIODIC and longer.rhythm in PERIODIC
        told = shorter.explicit and longer.explicit and shorter.stage == longer.stage
        if (
            periodic
            or told
            or yearly
            or words <= ANCHORS
            or shorter.stage == longer.stage == "setting"
        ):
            return True
    size = len(shorter.words)
    told = size >= 3 or (size == 2 and shorter.explicit and longer.explicit)
    return told and longer.words[:size] == shorter.words


def are_alike(pair: Pair, score: float) -> bool:
    """Tell whether a score is enough for two matters to be one."""
    if pair.one.rhythm in PERIODIC and pair.other.rhythm in PERIODIC:
        return score >= ALIKE_PERIODIC
    mine, yours = pair.telling
    return score >= (ALIKE_BESIDE if mine - yours and yours - mine else ALIKE)


def is_within(pair: Pair, score: float) -> bool:
    """Tell whether one title has all that the other has, and about as much again at most.

    Then it may be the same matter at more length, unless what is more is of other figures or what
    is shared is broad: "Moorings" and "Moorings Ballot", not "Budget" and "Budget and Risk".
    """
    if score < ALIKE_WITHIN or not (pair.one.loose and pair.other.loose):
        return False
    mine, yours = pair.telling
    shared, more = mine & yours, mine ^ yours
    if shared not in (mine, yours) or more & (ANCHORS | FIGURES):
        return False
    return not (shared <= ANCHORS or (shared <= BROAD and len(shared) < 2))


def list_telling(pair: Pair) -> frozenset[str]:
    """Return the words of both titles that are neither light nor broad, if the figures agree."""
    mine, yours = pair.words
    return frozenset() if (mine ^ yours) & FIGURES else mine & yours - LIGHT - BROAD
