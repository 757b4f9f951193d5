"""Matters of a committee in, those with another task at each meeting as the standing item out.

A parish prints "Cemetery" at one meeting, "Cemetery - a memorial", "Cemetery: the wall" at others.
What heads several items of one agenda ("Housing: ...", "Housing: ...") is no such item. A parish's
may name a kind of paper or a year behind it ("Cemetery - Fees", "Finances - Precept 2024/25"), and
need not stand alone once.
"""

from collections import Counter
from dataclasses import replace

from nlp.recurrence.titles.matters import LIGHT, Matter, Words

STANDING = 3  # agendas that have a heading, at least, for it to stand on them


class Slots:
    """The headings of a committee: which stand alone, which head two items of an agenda."""

    def __init__(self, *, parish: bool = False) -> None:
        self._parish = parish
        self._alone: set[Words] = set()
        self._latest: dict[Words, str] = {}  # the agenda that last had a heading
        self._agendas: Counter[Words] = Counter()
        self._crowded: set[Words] = set()

    def learn(self, matter: Matter, agenda: str | None) -> None:
        """Take in a matter of an agenda; matters come agenda by agenda."""
        slot = self._read(matter)
        telling = self._parish and len(slot) > 1  # "Community Centre - the hire of the hall"
        if not slot or (LIGHT.issuperset(slot) and not telling):
            return
        if set(slot) == {*matter.words, *matter.light}:
            self._alone.add(slot)
        if agenda is None or self._latest.get(slot) == agenda:
            self._crowded.add(slot)
        else:
            self._latest[slot] = agenda
            self._agendas[slot] += 1

    def keep_slots(self, one: Matter, other: Matter) -> tuple[Matter, Matter]:
        """Return two matters, of one standing item without what each says behind it."""
        slot = self._read(one)
        if slot != self._read(other) or not self._stands(slot):
            return one, other
        return _drop_rest(one, slot), _drop_rest(other, slot)

    def _read(self, matter: Matter) -> Words:
        return matter.opening if self._parish else matter.slot

    def _stands(self, slot: Words) -> bool:
        """Tell whether what heads titles is a standing item."""
        standing = (self._parish or slot in self._alone) and slot not in self._crowded
        told = self._parish and len(set(slot) - LIGHT) > 1
        return standing and self._agendas[slot] >= (STANDING - 1 if told else STANDING)


def _drop_rest(matter: Matter, slot: Words) -> Matter:
    """Return a matter of which its heading is all that tells."""
    plain = replace(matter, words=slot, light=(), numbers=frozenset(), task=frozenset())
    if matter.slot == slot:
        return plain
    nothing = frozenset[str]()
    return replace(
        plain,
        stage="monitoring",
        explicit=False,
        rhythm=None,
        period=None,
        references=nothing,
        phrases=(),
        initials=nothing,
    )
