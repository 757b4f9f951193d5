"""Words of a title in; what the working group, or who attends, that it names is for, out."""

from nlp.recurrence.wordings import read_lists, split_lines

_LISTS = read_lists("titles/matters")
_KINDS = frozenset(tuple(line.split()) for line in split_lines(_LISTS["group_kinds"]))
_STARTS = frozenset(_LISTS["group_starts"].split())
_ANY = frozenset(_LISTS["of_any_group"].split())


def find_group(printed: tuple[str, ...]) -> frozenset[str]:
    """Return the words that name the first group of a title, without those that any group has.

    Of "Attendance of the Portfolio Holder for Harbours" what the office is for.
    """
    if printed[:1] == ("attendance",) and "for" in printed:
        return frozenset(printed[printed.index("for") + 1 :]) - _ANY - _STARTS
    for at in range(len(printed) - 1):
        if printed[at : at + 2] in _KINDS:
            return frozenset(_read_back(printed[:at])) - _ANY
    return frozenset()


def _read_back(before: tuple[str, ...]) -> list[str]:
    """Return the words in a row that stand before what kind of group it is."""
    name: list[str] = []
    for word in reversed(before):
        if word in _STARTS:
            break
        name.append(word)
    return name
