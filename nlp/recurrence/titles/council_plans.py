"""Words of a title in, with the plan that bears the council's name as its council plan, out."""

from collections.abc import Collection, Sequence

PLAN = " plan"  # what the name of such a plan ends with
_BEFORE = frozenset(("one", "our", "my"))  # "One Penmor Plan"


def name_plan(council: Sequence[str]) -> str:
    """Return what a plan is called that bears a council's name, of the words of that name."""
    return " ".join(council) + PLAN if council else ""


def read_council_plan(words: list[str], own: Collection[str]) -> list[str]:
    """Return a title's words, "One Penmor Plan" of Penmor's own council as "council plan".

    `own`: words that go without saying, among them the plan's name (`name_plan`).
    """
    for name in (told.split() for told in own if told.endswith(PLAN)):
        for at in range(len(words) - len(name) + 1):
            if words[at : at + len(name)] == name:
                first = at - (at > 0 and words[at - 1] in _BEFORE)
                return [*words[:first], "council", "plan", *words[at + len(name) :]]
    return words
