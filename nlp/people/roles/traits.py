"""What speaks for or against a stretch beside a name as its bearer's role.

In: a cleaned text, its names, one of them, a stretch beside it. Out: traits, whose learnt weights
`weighing` adds up: where the stretch stands and what bounds it, its words and their shape,
what the lists of offices and bodies say of it, what stands around it.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import pairwise

from nlp.people.lexicon import bodies
from nlp.people.lexicon.office_kinds import ANY_HEAD, has_head, kind_of_role
from nlp.people.lexicon.offices import JOINING, NO_ROLE, is_council, is_local_council
from nlp.people.lexicon.spelling import begins_like_a_person
from nlp.people.names.mentions import NameMention
from nlp.people.roles.stretches import Stretch
from nlp.people.roles.surroundings import (
    kind_of_page,
    shape_of,
    side_before,
    side_behind,
    start_of_last,
)
from nlp.people.roles.words import (
    class_of_words,
    count_authorities,
    is_authority,
    singular,
    text_behind,
)

WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*|&")
_BODY = re.compile(bodies.BODY)
_TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Cllrs?|Councillors?)\b")
_NEXT = re.compile(r"[ \n]{0,20}(\S{1,40})")
_NEXT_PART = re.compile(r",[ \n]{1,3}([^,;.:()\n]{2,60})")
_LED = re.compile(r"(?:(\S{1,40})[ \n]{1,9})?(\S{1,40})[ \n]{0,9}\Z")
_LABEL = re.compile(r"([^\W\d_]+)\W*\Z")
_SIGNS = frozenset(',;:.()|"')
_ACTING = "A/"
_AROUND = 3  # names on either side
_NEAR = 2_000  # characters on either side
_LABELS = 300  # characters from a label to a name
_FEW, _SOME, _MANY = 2, 4, 8  # more say no more


class Beside:
    """One name of a text, and what all stretches beside it share.

    `listed`, `act`: the kind and the act of the attendance list that it stands in, or `none`.
    """

    def __init__(
        self, text: str, names: Sequence[NameMention], at: int, listed: str, act: str
    ) -> None:
        self.text, self.name, self.listed, self.act = text, names[at], listed, act
        self._near = [*names[max(0, at - _AROUND) : at], *names[at + 1 : at + 1 + _AROUND]]
        self._next = [*names[max(0, at - _FEW) : at], *names[at + 1 : at + 1 + _FEW]]

    @cached_property
    def label(self) -> str:
        """The last word before the last colon above the name."""
        start = self.name.outer_start
        colon = self.text.rfind(":", max(0, start - _LABELS), start)
        match = _LABEL.search(self.text, max(0, colon - 20), colon) if colon >= 0 else None
        return match[1].lower() if match is not None else "none"

    @cached_property
    def alike(self) -> int:
        """How many of the names around are followed by the same sign."""
        own = self._sign(self.name)
        return sum(self._sign(name) == own for name in self._next)

    def _sign(self, name: NameMention) -> str:
        return self.text[name.outer_end : name.outer_end + 3].lstrip(" ")[:1]

    @cached_property
    def page(self) -> str:
        """What kind of body the minutes are of."""
        return kind_of_page(self.text)

    @cached_property
    def sides(self) -> tuple[str, str]:
        """What stands right before the name with its title, and right behind it."""
        name = self.name
        return side_before(self.text, name.outer_start), side_behind(self.text, name.outer_end)

    def list_place(self, stretch: Stretch) -> list[str]:
        """Return the traits of where a stretch stands and what office is in it."""
        stretch = _without_acting(self.text, stretch)
        head = _head_of(self.text[stretch.start : stretch.end])
        return list(self._traits_of_place(stretch, head))

    def list_words(self, stretch: Stretch) -> list[str]:
        """Return the traits of its words and of what stands around it."""
        stretch = _without_acting(self.text, stretch)
        printed = self.text[stretch.start : stretch.end]
        words = WORD.findall(printed)
        head = _head_of(printed)
        traits = [
            *(_traits_of_words(words, printed, stretch, head) if words else ("no-word",)),
            *_traits_of_kind(printed, stretch, head, self.name.title_kind),
            *self._traits_around(stretch, head),
            *self._traits_of_names(stretch, printed, words),
            *self._traits_of_authority(stretch, printed),
        ]
        return list(dict.fromkeys(traits))

    def _traits_of_place(self, stretch: Stretch, head: str) -> Iterator[str]:
        place, bound, title = stretch.place, stretch.bound, self.name.title_kind
        mark = f"{place} {stretch.mark}"
        yield from (f"place={place}", f"mark={mark}", f"bound={bound}")
        yield from (f"place+bound={place} {bound}", f"mark+bound={mark} {bound}")
        yield from (f"head={head}", f"head+place={head} {place}", f"head+mark={head} {mark}")
        yield from (f"title={title}", f"title+head={title} {head}")
        yield from (f"title+head+place={title} {head} {place}", f"head+bound={head} {bound}")
        yield from (f"listed={self.listed}", f"listed+head={self.listed} {head}")
        yield f"listed+title+mark={self.listed} {title} {mark}"
        yield f"act+mark={self.act} {mark}"
        yield f"basis+head={self.name.basis} {head}"
        yield from (f"alike={self.alike} {mark}", f"alike+head={self.alike} {head}")
        yield from (f"label={self.label}", f"label+place={self.label} {place}")
        page, across = self.page, self.sides[stretch.end <= self.name.start]
        yield from (f"page={page} {mark}", f"page+head={page} {head}")
        yield f"page+title={page} {title} {place}"
        yield from (f"across={across} {place}", f"across+mark={across} {mark}")
        yield f"across+head={across} {place} {head}"

    def _traits_around(self, stretch: Stretch, head: str) -> Iterator[str]:
        """Yield what leads up to the stretch and what follows it."""
        text, place = self.text, stretch.place
        following = _NEXT.match(text, stretch.end)
        word = following[1] if following is not None else ""
        yield f"next={shape_of(word)}"
        if word[:1].isalpha():
            yield f"nextword={word.lower().strip('.,:;')}"
        led = _LED.search(text, start_of_last(text, stretch.start, 2), stretch.start)
        if led is not None:
            last, before = led[2].lower()[-8:], (led[1] or "").lower()[-10:]
            yield from (f"led={last}", f"ledshape={shape_of(led[2])} {stretch.bound}")
            if place == "before":
                yield from (f"led2={before} {last}", f"led1={before} {stretch.bound}")
        yield from self._traits_of_others(stretch, head)
        part = _NEXT_PART.match(text, stretch.end) if place in ("behind", "of-last") else None
        if part is not None:
            yield from (f"cut={sort_of(part[1])}", f"cut+head={sort_of(part[1])} {head}")
        lines = (
            text.count("\n", self.name.outer_end, stretch.start)
            if stretch.start > self.name.start
            else text.count("\n", stretch.end, self.name.outer_start)
        )
        yield f"lines={min(lines, _AROUND)} {place}"

    def _traits_of_others(self, stretch: Stretch, head: str) -> Iterator[str]:
        """Yield how often the same stands near by: a party and a ward do, an office does not."""
        near = self.text[max(0, stretch.start - _NEAR) : stretch.end + _NEAR]
        printed, place = self.text[stretch.start : stretch.end], stretch.place
        again = min(near.count(printed), _SOME)
        yield from (f"again={again} {place} {head}", f"again+mark={again} {place} {stretch.mark}")
        yield f"signed={min(near.count(f'({printed})'), _SOME)} {head} {place}"

    @cached_property
    def bodies_behind(self) -> int:
        """How many of the names around have an authority behind them, as in a joint body's list."""
        return sum(is_authority(text_behind(self.text, name)) for name in self._near)

    def _traits_of_authority(self, stretch: Stretch, printed: str) -> Iterator[str]:
        """Yield what speaks for an authority behind a name: how many others the page prints so."""
        if stretch.place in ("behind", "of-last") and is_authority(printed):
            title, others = self.name.title_kind, min(self.bodies_behind, _AROUND)
            yield from (f"authority={others} {title}", f"authority+page={self.page} {title}")
            yield f"authority+mark={stretch.place} {stretch.mark}"
            yield f"authorities={count_authorities(self.text)} {title}"

    def _traits_of_names(
        self, stretch: Stretch, printed: str, words: Sequence[str]
    ) -> Iterator[str]:
        """Yield how the stretch goes with the names around and with the name's own letters."""
        starts = [(name.outer_start, name.start) for name in self._near]
        inside = sum(stretch.start <= outer < stretch.end for outer, _ in starts)
        yield f"names={min(inside, _FEW)}"
        if any(stretch.start in each for each in starts):
            yield "begins-name"
        if (self.name.title or "").lower().startswith(("councillors", "cllrs")):
            yield f"several {stretch.place} {stretch.mark} {printed.endswith('s')}"
        if printed.isupper() and len(words) > 1:
            yield f"capitals {self.name.name.isupper()}"
        if len(words) == 1 and printed.isupper():
            own = self.name.name.upper()
            yield "initials" if printed[0] == own[0] and printed[-1] in own else "letters"


def _without_acting(text: str, stretch: Stretch) -> Stretch:
    """Return `A/Director of Roads` as the director's: both are told by the same words."""
    acting = text.startswith(_ACTING, stretch.start)
    return stretch._replace(start=stretch.start + len(_ACTING)) if acting else stretch


def _traits_of_words(words: list[str], printed: str, stretch: Stretch, head: str) -> Iterator[str]:
    low = [singular(word.lower().rstrip(".")) for word in words]
    noun = low[_noun_at(low, printed)]
    if (sort := class_of_words(printed, noun)) is not None:
        yield from (f"class={sort}", f"class+mark={sort} {stretch.place} {stretch.mark}")
        yield from (f"class+bound={sort} {stretch.bound}", f"class+head={sort} {head}")
    if words[-1].lower() != low[-1]:
        yield from ("plural", f"plural {stretch.place} {stretch.mark}")
    for name, word in (("first", low[0]), ("last", low[-1]), ("noun", noun)):
        yield from (f"{name}={word}", f"{name}={word} {stretch.place}")
    yield from (f"word={word}" for word in low)
    yield from (f"two={one} {two}" for one, two in pairwise(low))
    yield from (f"end={low[-1][-3:]}", f"nounend={noun[-3:]}", f"noun+head={noun[-2:]} {head}")
    yield from (f"firstshape={shape_of(words[0])}", f"lastshape={shape_of(words[-1])}")
    length = min(len(words), _MANY)
    yield from (f"length={length}", f"length+head={length} {head}")
    small = [
        word[0].islower() for word, each in zip(words, low, strict=True) if each not in JOINING
    ]
    case = "small" if all(small) else "mixed" if any(small) else "capital"
    yield from (f"case={case}", f"case+mark={case} {stretch.place} {stretch.mark}")


@lru_cache(4096)
def _head_of(printed: str) -> str:
    """Return the kind of the office that the lists see in a stretch, or `none`."""
    for words in (printed, _OF_SEVERAL.sub("", printed)):  # `Ward Councillors`
        if has_head(words):
            return str(kind_of_role(words))
    return "none"


_OF_SEVERAL = re.compile(r"(?<=[a-z]{3})(?<![su])s\b")


def _traits_of_kind(printed: str, stretch: Stretch, head: str, title: str | None) -> Iterator[str]:
    """Yield what lists of offices, bodies and names say of the stretch."""
    heads = list(ANY_HEAD.finditer(printed)) if head != "none" else []
    yield from (
        f"heads={min(len(heads), _SOME)}",
        f"heads+bound={min(len(heads), _SOME)} {stretch.bound}",
    )
    if heads:
        first = heads[0]
        at = "first" if first.start() == 0 else "last" if first.end() == len(printed) else "in"
        yield from (f"headat={at}", f"headat+bound={at} {stretch.bound}")
        yield from (f"headword={first[0].lower()}", f"headword+title={first[0].lower()} {title}")
    if NO_ROLE.search(printed):
        yield "no-role"
    if _TITLED.search(printed):
        yield "holds-title"
    if begins_like_a_person(printed):
        yield "person"
    if is_council(printed) or is_local_council(printed):
        yield from ("council", f"council+title={title}")
    if is_body(printed):
        yield f"body={stretch.place} {stretch.mark}"
    signs = _SIGNS & set(printed)
    yield from (f"has{sign}" for sign in signs)
    yield from (f"has{sign} {stretch.place}" for sign in signs)
    if any(sign.isdigit() for sign in printed):
        yield "digits"
    if "\n" in printed:
        yield f"holds-lines={printed.count(chr(10))}"
    if (comma := printed.rfind(", ")) > 0:
        tail = sort_of(printed[comma + 2 :])
        yield from (f"tail={tail}", f"tail+head={tail} {head} {stretch.bound}")


def is_body(printed: str) -> bool:
    """Whether a stretch is the name of a body beside the council."""
    seen = bodies.TRIGGER.search(printed) is not None
    return seen and _BODY.fullmatch(printed) is not None


@lru_cache(4096)
def sort_of(part: str) -> str:
    """Return what a part of a stretch is, roughly: a body, an office, a person, other words."""
    if bodies.TRIGGER.search(part):
        return "body"
    if has_head(part):
        return "head"
    if _TITLED.match(part) or begins_like_a_person(part):
        return "person"
    return shape_of(part.strip())


def _noun_at(low: Sequence[str], printed: str) -> int:
    """Return the index of the word that a role turns on: the last before `of` or a comma."""
    for index, word in enumerate(low):
        if index and word in ("of", "for", "to", "at", "from", "with", "in"):
            return index - 1
    comma = printed.find(",")
    return max(0, len(WORD.findall(printed[:comma])) - 1) if comma > 0 else len(low) - 1
