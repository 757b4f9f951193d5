"""The names of a text, once its lists have told more of them.

In: a cleaned text, the names found in it, those of its lists. Out: the names, sorted: those whom a
list shows to be two are so, and whom only a list names is known wherever the text names them.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace

from nlp.people.lexicon.vocabulary import read_given_names
from nlp.people.names.mentions import NameMention
from nlp.triggers import find_words, match_at


def add_listed(
    text: str, names: tuple[NameMention, ...], listed: list[NameMention]
) -> tuple[NameMention, ...]:
    """Return the names with those of the text's lists."""
    names = add_names(restyled(text, _uncut(text, names, listed), listed), listed)
    bare = (n for n in listed if n.basis == "list" and not n.title and " " in n.name)
    titled = (n for n in names if n.title and _has_rare_given_name(n))
    beside = (n for n in names if n.basis == "unknown")  # `Afaz Cole (Head of Roads)`
    return add_names(names, list(_told_again(text, [*bare, *titled, *beside])))


_RUN_INTO = re.compile(r"[\w)](?<![ ]and)[ ]\Z")


def restyled(
    text: str, names: tuple[NameMention, ...], listed: Iterable[NameMention]
) -> tuple[NameMention, ...]:
    """Return the names; of `Councillors A Marsh Mrs B Reed`, run together, both are councillors."""
    shown = {
        (n.start, n.end): n
        for n in listed
        if n.title_kind == "councillor"
        and _RUN_INTO.search(text, max(0, n.outer_start - 4), n.outer_start)
    }
    return tuple(shown.get((n.start, n.end), n) if n.title_kind == "courtesy" else n for n in names)


def add_names(names: tuple[NameMention, ...], extra: list[NameMention]) -> tuple[NameMention, ...]:
    """Return the names with those of `extra` that overlap none of them, sorted.

    Of two of `extra` that begin at one place, the first is kept.
    """
    kept: list[NameMention] = []
    known = set(names)
    each = dict.fromkeys((*names, *extra))  # in order: a set's is another in every run
    for name in sorted(each, key=lambda name: (name.start, name not in known)):
        if kept and name.start < kept[-1].end:
            if name in known and kept[-1] not in known:
                kept[-1] = name
            continue
        kept.append(name)
    return tuple(kept)


def _uncut(
    text: str, names: tuple[NameMention, ...], listed: list[NameMention]
) -> tuple[NameMention, ...]:
    """Return the names without those whom a list shows to be two: `J` + `Lloyd-Baker R Reed`."""
    known = set(names)
    spans = sorted((name.start, name.end) for name in listed if name not in known)
    starts = [start for start, _ in spans]
    ends = [end for _, end in spans]

    def is_cut(name: NameMention) -> bool:
        at = bisect_right(ends, name.start)
        return at < len(starts) and starts[at] < name.start < ends[at]

    def is_two(name: NameMention) -> bool:
        inside = bisect_right(starts, name.start) < bisect_left(starts, name.end)
        return inside and not re.search(r"[\n,]", text[name.start : name.end])

    def is_longer(name: NameMention) -> bool:
        one = whole.get(name.start)
        return one is not None and one.end < name.end

    whole = {name.start: name for name in listed if name not in known}
    names = tuple(n for n in names if not (n.start in whole and goes_on(text, n, whole[n.start])))
    return tuple(n for n in names if not (is_two(n) or is_longer(n) or (n.is_plain and is_cut(n))))


_OF_ONE = re.compile(r"(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\.?")
_WITHIN = re.compile(r"(?:[,;]|[ ]and)[ ]{1,3}\Z")  # a row, where an entry need not begin a line


def goes_on(text: str, name: NameMention, whole: NameMention) -> bool:
    """Whether a list shows that a title has no surname behind it: `Mr Tavo`, below it `Quill`."""
    if name.start != whole.start or "\n" not in text[name.end : whole.end]:
        return False
    within = _WITHIN.search(text, max(0, name.outer_start - 8), name.outer_start)
    alone = " " not in name.name and _OF_ONE.fullmatch(name.title or "")
    return bool(within and alone)


def _has_rare_given_name(name: NameMention) -> bool:
    """Whether a name is in full, and its given name none that prose would tell a name by."""
    given, _, surname = name.name.partition(" ")
    full = surname and len(given) > _INITIALS and given.isalpha()
    return bool(full) and given.lower() not in read_given_names()


_INITIALS = 2  # letters that may be initials


def _told_again(text: str, told: list[NameMention]) -> Iterator[NameMention]:
    """Yield where else full names stand that only a list or a title shows: `Inka Petrey asked`."""
    shown = {n.name: replace(n, title=None, title_kind=None, postnominals=None) for n in told}
    if shown:
        pattern = re.compile(rf"(?<![\w.-])(?:{'|'.join(map(re.escape, shown))})(?![\w-])")
        for match in match_at(pattern, text, find_words(text, shown)):
            start, end = match.span()
            yield replace(
                shown[match[0]],
                start=start,
                end=end,
                outer_start=start,
                outer_end=end,
                basis="given",
            )
