"""Matters of a committee in, those with another task at each meeting as the standing item out.

A parish prints "Cemetery" at one meeting, "Cemetery - a memorial", "Cemetery: the wall" at others.
What heads several items of one agenda ("Housing: ...", "Housing: ...") is no such item.
"""

from collections import Counter
from dataclasses import replace

from nlp.recurrence.titles.matters import LIGHT, Matter, Words

STANDING = 3  # agendas that have a heading, at least, for it to stand on them


class Slots:
    """The headings of a committee: which stand alone, which head two items of an agenda."""

    def __init__(self) -> None:
        self._alone: set[Words] = set()
        self._latest: dict[Words, str] = {}  # the agenda that last had a heading
        self._agendas: Counter[Words] = Counter()
        self._crowded: set[Words] = set()

    def learn(self, matter: Matter, agenda: str | None) -> None:
        """Take in a matter of an agenda; matters come agenda by agenda."""
        slot = matter.slot
        if not slot or LIGHT.issuperset(slot):
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
        slot = one.slot
        if slot != other.slot or not self._stands(slot):
            return one, other
        return _drop_rest(one), _drop_rest(other)

    def _stands(self, slot: Words) -> bool:
        """Tell whether what heads titles is a standing item."""
        standing = slot in self._alone and slot not in self._crowded
        return standing and self._agendas[slot] >= STANDING


def _drop_rest(matter: Matter) -> Matter:
    """Return a matter of which its heading is all that tells."""
    return replace(matter, words=matter.slot, light=(), numbers=frozenset(), task=frozenset())
