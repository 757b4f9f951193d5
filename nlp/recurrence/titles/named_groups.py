"""Words of a title in; what the working group, or who attends, that it names is for, out."""

from collections.abc import Sequence

# A group is told by two words in a row, or by three: "Task and Finish Group"
_KINDS = (
    ("working", "group"),
    ("working", "party"),
    ("task", "group"),
    ("task", "force"),
    ("finish", "group"),
    ("steering", "group"),
)
_INSIDE = frozenset(("task", "and", "finish"))
# Where the name begins, and what stands in it of any group
_STOPS = frozenset(
    (
        "of",
        "from",
        "by",
        "to",
        "for",
        "on",
        "at",
        "in",
        "with",
        "the",
        "a",
        "an",
        "its",
        "this",
        "their",
        "our",
        "as",
        "about",
    )
)
_ANY = frozenset(
    (
        "and",
        "scrutiny",
        "overview",
        "member",
        "members",
        "cross",
        "party",
        "joint",
        "cabinet",
        "council",
        "committee",
        "sub",
        "panel",
        "new",
        "recent",
        "final",
        "interim",
        "informal",
        "draft",
        "update",
        "report",
        "recommendation",
        "recommendations",
        "annual",
        "notes",
        "minutes",
        "feedback",
        "review",
        "task",
        "finish",
        "working",
        "steering",
        "councillor",
        "councillors",
    )
)


def find_group(printed: tuple[str, ...]) -> frozenset[str]:
    """Return the words that name the first group of a title, without those that any group has.

    Of "Attendance of the Portfolio Holder for Harbours" what the office is for.
    """
    if printed[:1] == ("attendance",) and "for" in printed:
        return frozenset(printed[printed.index("for") + 1 :]) - _ANY - _STOPS
    for at in range(len(printed) - 1):
        if tuple(printed[at : at + 2]) in _KINDS:
            return frozenset(_read_back(printed[:at])) - _ANY
    return frozenset()


def _read_back(before: Sequence[str]) -> list[str]:
    """Return the words in a row that stand before what kind of group it is."""
    name: list[str] = []
    for word in reversed(before):
        if word in _STOPS and word not in _INSIDE:
            break
        name.append(word)
    return name
