"""Two matters in, how alike they are out: 0 where something keeps them apart, 1 for all words."""

from nlp.recurrence.titles import APART, HALF, LIGHT, Matter

LIGHT_WEIGHT, HALF_WEIGHT, OWN_WEIGHT = 0.25, 0.5, 0.1
ALIKE = 0.6
ALIKE_PERIODIC = 0.5  # both come by the quarter or month: such titles drift more
_PERIODIC = frozenset(("quarterly", "monthly"))
_YEARLY = frozenset(("annual", "half"))


def weigh(word: str, own: frozenset[str]) -> float:
    """Return what a word is worth; `own`: the words of the council's name."""
    if word in own:
        return OWN_WEIGHT
    if word in LIGHT:
        return LIGHT_WEIGHT
    return HALF_WEIGHT if word in HALF else 1.0


def _rhythms_clash(one: Matter, other: Matter) -> bool:
    """Tell whether one paper is yearly (or half-yearly) and the other is not."""
    if one.rhythm == other.rhythm:
        return False
    for yearly, against in ((one, other), (other, one)):
        if yearly.rhythm in _YEARLY and (against.rhythm or _keeps_on(against, yearly)):
            return True
    return False


def _keeps_on(matter: Matter, yearly: Matter) -> bool:
    """Tell whether a title without a rhythm cannot be the yearly paper: it says progress, ..."""
    if yearly.rhythm == "half":
        return matter.period is not None
    return matter.stage == "monitoring" and matter.explicit


def _sides_clash(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether titles stand on different sides: revenue and capital, adult and child, ..."""
    return any(
        (mine := one & group) and (yours := other & group) and not mine & yours for group in APART
    )


def _spans_clash(one: Matter, other: Matter) -> bool:
    """Tell whether two strategies are for years that have nothing in common."""
    if not one.span or not other.span:
        return False
    return one.span[1] < other.span[0] or other.span[1] < one.span[0]


def keep_apart(one: Matter, other: Matter) -> bool:
    """Tell whether two matters cannot be the same, however alike their words."""
    if one.references or other.references:
        return not one.references & other.references
    if one.numbers != other.numbers and one.numbers and other.numbers:
        return True
    if one.stage != other.stage or _rhythms_clash(one, other) or _spans_clash(one, other):
        return True
    return _sides_clash(frozenset(one.words), frozenset(other.words))


def compare(one: Matter, other: Matter, own: frozenset[str] = frozenset()) -> float:
    """Return how alike two matters are, 0 (kept apart) to 1; `own`: words of the council's name."""
    if keep_apart(one, other):
        return 0.0
    if one.references:
        return 1.0
    mine, yours = (frozenset(matter.words + matter.light) for matter in (one, other))
    total = sum(weigh(word, own) for word in mine | yours)
    return sum(weigh(word, own) for word in mine & yours) / total if total else 0.0


def are_alike(one: Matter, other: Matter, score: float) -> bool:
    """Tell whether a score is enough for two matters to be one."""
    periodic = one.rhythm in _PERIODIC and other.rhythm in _PERIODIC
    return score >= (ALIKE_PERIODIC if periodic else ALIKE)
