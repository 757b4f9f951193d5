"""Two matters in, their words made comparable, and what keeps them apart, out."""

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise

from nlp.recurrence.plain_words import singular
from nlp.recurrence.titles.acronyms import find_spelled
from nlp.recurrence.titles.matters import APART, FILLER, LIGHT, MANY, MARKS, MONEY, YEAR_END, Matter
from nlp.recurrence.titles.paper_kinds import PERIODIC, STAGES

_YEARLY = frozenset(("annual", "half"))
_UNSAID = frozenset(("setting", "strategy", "plan"))  # kinds that a title may leave unsaid
_REPORTED_TWICE = frozenset(("audit", "fraud"))  # as they go and at the end of the year
# Of such labels, one by one and in a row
_OF_LABELS = frozenset(word for label in MANY for word in (*label, "-".join(label))) | {"pspo"}
# What carries out a strategy, and what is carried out so
_OF_A_YEAR, _LASTING = (
    frozenset(("action-plan", "delivery-plan")),
    frozenset(("strategy", "corporate-plan")),
)
_ENDING = re.compile(
    r"(?<=[a-z]{5})(?:(?:at)?(?:ing|ions?|ory|ors?|orate|ional|ive|ed)|ment(?:al)?|ness|ab(?:le|ility))$"
)
LONG_NAME = 3  # words that are no coincidence
ACRONYM = 3  # letters of a word that may stand for others


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
        """Return the words of both that are neither light nor of a task."""
        mine, yours = self.words
        return mine - LIGHT - self.one.task, yours - LIGHT - self.other.task

    @cached_property
    def slight(self) -> frozenset[str]:
        """Return the words of both that tell little."""
        return self.words[0].union(self.words[1]).difference(*self.telling)


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
    if one.stage == other.stage or _are_both(one, other) or _is_abridged(one, other):
        return False
    named, plain = (one, other) if one.stage in _UNSAID else (other, one)
    if plain.stage != "monitoring":
        return True
    if named.stage == "setting":
        return not plain.is_of_a_year
    if named.stage not in _UNSAID or plain.rhythm:
        return True
    mine, yours = (
        frozenset(m.named if plain.explicit else m.words) - LIGHT for m in (named, plain)
    )
    lasts = named.stage == "strategy" or (named.stage == "plan" and not named.period)
    if lasts and plain.explicit and _says_kind(plain, named.stage):
        return mine != yours
    if plain.explicit and named.period:
        return True
    return mine != yours or len(plain.words + plain.light) < LONG_NAME


def _says_kind(matter: Matter, kind: str) -> bool:
    """Tell whether a title names a kind beside its own: "Carers Strategy Update"."""
    return not STAGES[kind].isdisjoint(matter.words + matter.light)


def _is_abridged(one: Matter, other: Matter) -> bool:
    """Tell whether a title has but an acronym of words that say the other's kind: SCAPs."""
    for short, long in ((one, other), (other, one)):
        cues = STAGES.get(long.stage, frozenset())
        ends = {at for at, word in enumerate(long.raw, 1) if word in cues}
        for acronym in long.initials.intersection(short.words):
            runs = (long.raw[max(0, end - len(acronym)) : end] for end in ends)
            if any("".join(word[0] for word in run) == acronym for run in runs):
                return True
    return False


def _are_both(one: Matter, other: Matter) -> bool:
    """Tell whether each is budget and medium term strategy, whichever its title says first."""
    both = {one.stage, other.stage} == {"mtfs", "setting"}
    return both and set(one.words) == set(other.words)


def list_differences(pair: Pair) -> list[str]:
    """Return which facts tell two matters apart, however alike their titles.

    "reference": a planning reference of one alone; "number": other house numbers or phases; "side":
    revenue and capital, adult and child, ...; "mark": a word like "early-years" of one alone;
    "span": strategies for years that have nothing in common; "kind": two kinds of paper in the same
    words ("Moorings Plan", "Moorings Outturn"); "asked": what the government consults on; "group":
    working groups for other things; "many": one label on two things; "joint": performance with the
    budget, and the budget alone; "merged": two papers of a year's end, and one of them.
    """
    one, other = pair.one, pair.other
    mine, yours = frozenset(one.words), frozenset(other.words)
    told = {
        "reference": not _have_one_reference(one.references, other.references),
        "number": one.numbers != other.numbers and one.numbers and other.numbers,
        "side": _sides_clash(mine.union(one.light), yours.union(other.light)),
        "mark": MARKS & (mine ^ yours) & (pair.words[0] ^ pair.words[1]),
        "span": _spans_clash(one, other),
        "asked": _is_asked(one) != _is_asked(other),
        "kind": (pair.words[0] == pair.words[1] and clash_in_kind(one, other))
        or _is_strategy_and_its_plan(one, other),
        "group": _groups_clash(one, other),
        "many": _are_two_of_many(pair),
        "merged": mine & yours & YEAR_END and YEAR_END & (mine ^ yours),
        "joint": one.joint != other.joint
        and _is_part(*((other, one) if one.joint else (one, other))),
    }
    return [fact for fact, true in told.items() if true]


def _is_strategy_and_its_plan(one: Matter, other: Matter) -> bool:
    """Tell whether one title is of a strategy and the other of its action plan alone."""
    if one.stage == other.stage or "plan" not in (one.stage, other.stage):
        return False
    plan, lasting = (one, other) if one.stage == "plan" else (other, one)
    mine, yours = (frozenset(matter.words + matter.light) for matter in (plan, lasting))
    return not _OF_A_YEAR.isdisjoint(mine - yours) and not _LASTING.isdisjoint(mine & yours)


def _groups_clash(one: Matter, other: Matter) -> bool:
    """Tell whether titles name two working groups; what "NDP" stands for is not known here."""
    mine, yours = (frozenset(map(_cut_ending, matter.group)) for matter in (one, other))
    short = any(
        len(word) <= ACRONYM for group in (mine, yours) if len(group) == 1 for word in group
    )
    return bool(mine and yours) and mine.isdisjoint(yours) and not short


def _are_two_of_many(pair: Pair) -> bool:
    """Tell whether titles have but a label in common that many have: "Deep Dive: Buoys"."""
    if not all(map(_has_label, (pair.one, pair.other))):
        return False
    mine, yours = (frozenset(map(_cut_ending, words)) for words in map(_drop_label, pair.words))
    return bool(mine and yours) and mine.isdisjoint(yours)


def _has_label(matter: Matter) -> bool:
    return not MANY.isdisjoint(pairwise(matter.raw))


def _drop_label(words: frozenset[str]) -> frozenset[str]:
    """Return the words without those of labels; those that help little if no others are left."""
    about = words - FILLER - _OF_LABELS
    return about - LIGHT or about


def _is_part(part: Matter, whole: Matter) -> bool:
    """Tell whether a title is of money or performance alone, where another has both.

    "Q4 Performance" may be the last of a year's "Finance and Performance": the outturn is its own.
    """
    words = frozenset(part.words + part.light)
    money, performed = not MONEY.isdisjoint(words), "performance" in words
    midway = part.period is not None and part.period.part in ("Q1", "Q2", "Q3")
    return whole.joint and money != performed and (money or midway)


def _have_one_reference(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether two titles have a reference in common, or none; "PQ/20/12" is "PQ/20/12/ENF"."""
    if one == other or one & other:
        return True
    return any(
        longer.startswith(f"{shorter}/")
        for ours, theirs in ((one, other), (other, one))
        for shorter in ours
        for longer in theirs
    )


def _sides_clash(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether titles stand on different sides: revenue and capital, adult and child, ..."""
    return any(
        (mine := one & group) and (yours := other & group) and not mine & yours for group in APART
    )


def _is_asked(matter: Matter) -> bool:
    """Tell whether a title is of what others consult on: "Government Consultation: Moorings"."""
    if matter.stage not in ("consultation", "response"):
        return False
    return matter.heading == ("consultation",) or ("government", "consultation") in pairwise(
        matter.raw
    )


def _spans_clash(one: Matter, other: Matter) -> bool:
    """Tell whether two strategies are for years that have nothing in common."""
    if not one.span or not other.span:
        return False
    return one.span[1] < other.span[0] or other.span[1] < one.span[0]


def _drop_acronyms(one: Matter, other: Matter) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words of both without an acronym of one whose words stand in the other."""
    mine, yours = _list_telling(one), _list_telling(other)
    if LIGHT.issuperset(one.named + other.named):  # "Licensing Activity" at a licensing committee
        mine, yours = frozenset(one.words + one.light), frozenset(other.words + other.light)
    mine, yours = _join_parts(mine, yours, one), _join_parts(yours, mine, other)
    yours = _match_stems(yours, mine)
    short = (mine - yours) & other.initials
    long = (yours - mine) & one.initials
    mine, yours = (mine - short) | _spell(short, other), (yours - long) | _spell(long, one)
    return _open_phrases(mine, yours, one), _open_phrases(yours, mine, other)


def _open_phrases(words: frozenset[str], others: frozenset[str], matter: Matter) -> frozenset[str]:
    """Return the words, a phrase by its own words where the other title has all of these."""
    for meant, told in matter.phrases:
        if others.isdisjoint(meant) and words.issuperset(meant) and others.issuperset(told):
            words = words.difference(meant).union(told)
    return words


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
    spelled = frozenset[str]().union(
        *(find_spelled(acronym, matter.raw, matter.printed) for acronym in acronyms)
    )
    telling = _list_telling(matter)
    return frozenset(word for word in telling if spelled.issuperset(map(singular, word.split("-"))))
