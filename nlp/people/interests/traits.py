"""What speaks for it that the bearers of some names declared an interest.

In: a cleaned text, some names of it that act together. Out: traits, whose learnt weights
`interests` adds up: how far above the text speaks of interests, what leads up to the names, what
follows them. Where it speaks of none near by, there are no traits.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator

from nlp.people.acts.coordination import end_with_role, start_with_role
from nlp.people.interests.regions import list_regions
from nlp.people.lexicon.offices import Role
from nlp.people.names.mentions import NameMention
from nlp.triggers import find_words, small_letters

_SPEAKS_OF_IT = (
    "interest",
    "declar",
    "disclos",
    "dpi",
    "transparency",
    "voluntary",
    "- person",
    "prejudicial",
    "pecuniary",
)
_ABOVE, _BELOW = 1500, 300  # characters from what speaks of interests to a name, and back
_LED = 160  # characters that lead up to a name
_TOKEN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+|\n+|[^\w\s]")
_MOST = 24  # tokens behind a name
_ASIDE = re.compile(
    r"[ \n]{0,3}(?:[(\[][^()\[\]]{1,160}[)\]]|,[^.;:()\n]{1,90}(?=,(?![ ]?(?:and|[A-Z])\b)))"
)
_ENDS = re.compile(
    r"(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\bCllr)(?<!\bCllrs)(?<!\bNo)(?<!\b[A-Z])"
    r"\.(?=\s+[A-Z•\d(]|\s*\Z)|;|\n(?=[ ]*(?:\n|[•*-]|\(?[\da-z]{1,3}[.)]|[A-Z]))"
)
_OPENING = frozenset({"none", "line", ".", "•", ";", ":", "*", "-", "|"})
_NEXT_ITEM = re.compile(r"\n[ ]{0,9}(?:\d{1,4}[.)]?[ ]+[A-Z][a-z]|[A-Z]{4})")
_MARK = re.compile(r"\w+\W{0,3}\w{0,4}")
_SORTS = frozenset({"personal", "pecuniary", "prejudicial", "disclosable", "registrable", "dpi"})
# Verbs that no -ed tells.
_AUXILIARIES = frozenset(
    {"had", "has", "have", "was", "were", "is", "are", "will", "would", "could", "should", "been"}
)
_VERBS = _AUXILIARIES | {"said", "told", "gave", "spoke", "felt", "made", "took", "left", "lives"}
_STEPS = (40, 100, 200, 400, 800)  # characters
_FEW, _SOME = 2, 4  # more say no more


class Interests:
    """Where a text speaks of interests."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.marks = find_words(small_letters(text), _SPEAKS_OF_IT)
        self._ahead = [at for at in self.marks if not text.startswith("eclar", at + 1)]
        self.regions = list_regions(text) if self.marks else []

    def is_near(self, start: int, end: int) -> bool:
        """Whether interests are spoken of some way above a name, or right behind it."""
        at = bisect_right(self.marks, start)
        if at and start - self.marks[at - 1] <= _ABOVE:
            return True
        ahead = bisect_right(self._ahead, start)  # `declared` alone may be of a result
        return ahead < len(self._ahead) and self._ahead[ahead] - end <= _BELOW

    def list_traits(
        self, names: tuple[NameMention, ...], roles: dict[int, Role], first: int, last: int
    ) -> list[str]:
        """Return what speaks for or against the names from `first` to `last`, if anything."""
        start = start_with_role(names[first], roles.get(first))
        role = roles.get(last)
        if first < last and role == roles.get(first):
            role = None  # one that they share is read as an aside
        end = end_with_role(names[last], role)
        if not self.is_near(start, end):
            return []
        title = names[first].title_kind
        traits = [f"title={title}", f"role={role.kind if role else 'none'}", f"many={first < last}"]
        behind, asides = self._list_behind(end)
        front = self._list_front(start)
        opens = front[-1] in _OPENING
        verb, direct = _find_verb(behind)
        traits += [*asides, f"opens={opens}", f"f1={front[-1]}", f"f2={front[-2]} {front[-1]}"]
        traits += [f"f3={' '.join(front[-3:])}", f"b1={behind[0]}", f"b2={' '.join(behind[:2])}"]
        traits += [f"b3={' '.join(behind[:3])}", *_list_of_verb(behind, verb, direct)]
        word = behind[verb] if verb is not None else "none"
        traits += [f"opens+verb={opens} {direct}", *_list_of_words(behind, opens)]
        above = self._traits_above(start, opens, word, behind, f"{title} {opens}", front[-1])
        return list(dict.fromkeys([*traits, *above]))

    def _list_behind(self, end: int) -> tuple[list[str], list[str]]:
        """Return the tokens behind a name in its sentence, and traits of the asides left out."""
        asides = []
        for _ in range(_FEW):
            aside = _ASIDE.match(self.text, end, end + 200)
            if aside is None:
                break
            asides.append(f"aside={aside[0].lstrip()[0]}")
            end = aside.end()
        stop = _ENDS.search(self.text, end, end + _BELOW)
        limit = stop.start() + 1 if stop is not None else end + _BELOW
        tokens = _tokens(self.text, end, limit)[:_MOST]
        return [*tokens, "none", "none", "none"], asides

    def _list_front(self, start: int) -> list[str]:
        tokens = _tokens(self.text, max(0, start - _LED), start)
        if tokens and tokens[-1] == "the":
            tokens.pop()
        return ["none", "none", "none", *tokens]

    def _traits_above(
        self, start: int, opens: bool, verb: str, behind: list[str], who: str, led: str
    ) -> Iterator[str]:
        """Yield how far above interests are spoken of, and how that goes with what is beside."""
        at = bisect_right(self.marks, start) - 1
        if at < 0 or start - self.marks[at] > _ABOVE:
            return
        mark = self.marks[at]
        far = next((str(step) for step in _STEPS if start - mark <= step), "far")
        within = self._is_within(start)
        lines = self.text.count("\n", mark, start)
        item = _NEXT_ITEM.search(self.text, mark, start) is not None
        said = _MARK.match(self.text, mark)
        sort = self.text[mark : mark + 5].lower()
        yield from (f"mark+opens={sort} {opens}", f"mark+verb={sort} {verb}")
        yield from (f"far={far}", f"within={within}", f"within+opens={within} {opens}")
        yield from (f"far+opens={far} {opens}", f"far+b1={far} {behind[0]}")
        yield from (f"within+b1={within} {behind[0]}", f"within+item={within} {item}")
        yield from (f"within+f1={within} {led}", f"within+who={within} {who}")
        yield from (
            f"within+verb={within} {verb}",
            f"within+opens+no={within} {opens} {verb == 'none'}",
        )
        yield from (
            f"lines+opens={min(lines, _SOME)} {opens}",
            f"lines+b1={min(lines, _FEW)} {behind[0]}",
        )
        yield f"said={' '.join(said[0].lower().split()) if said else 'none'}"

    def _is_within(self, start: int) -> bool:
        """Whether a place stands below a heading on interests."""
        at = bisect_right(self.regions, start, key=lambda region: region[0]) - 1
        return at >= 0 and start < self.regions[at][1]


def _tokens(text: str, start: int, end: int) -> list[str]:
    return [
        "line" if token[0] == "\n" else token.lower() for token in _TOKEN.findall(text, start, end)
    ]


def _find_verb(behind: list[str]) -> tuple[int | None, str]:
    """Return where the first verb stands behind a name, and whether right behind it."""
    for at, token in enumerate(behind[:10]):
        if token in _VERBS or (len(token) > _FEW + 1 and token.endswith("ed")):
            near = all(t in _ADVERBS or t.endswith("ly") for t in behind[:at])
            return at, "near" if near else "far"
    return None, "none"


_ADVERBS = frozenset({"also", "then", "further", "again", "both", "all", "who", "and", ",", "too"})


def _list_of_verb(behind: list[str], verb: int | None, direct: str) -> Iterator[str]:
    """Yield the traits of the first verb behind a name."""
    if verb is None:
        return
    main = verb
    while behind[main] in _AUXILIARIES and main + 1 < len(behind) and main < verb + _FEW:
        main += 1
    yield from (f"verb={direct} {behind[verb]}", f"main={direct} {behind[main]}")
    yield f"end={direct} {behind[main][-3:]}"
    of_it = any(token.startswith("interest") or token in _SORTS for token in behind)
    yield f"main+interest={behind[main]} {of_it}"
    if "that" in behind[main + 1 : main + 5]:
        yield from (f"that={direct}", f"that={behind[main]}")


def _list_of_words(behind: list[str], opens: bool) -> Iterator[str]:
    """Yield which words of a declaration stand in the sentence behind a name."""
    if any(token.startswith(("item", "minute", "agenda")) for token in behind[:14]):
        yield f"has-item={opens}"
    if any(token.startswith("interest") for token in behind):
        yield f"has-interest={opens}"
    if _SORTS.intersection(behind):
        yield f"has-sort={opens}"
    if "-" in behind[:3]:
        yield "dash"
    yield from (f"word={token}" for token in behind[:14] if token.isalpha())
