"""The events of a text in the order that counts: proposals, lists of names, cues, decisions.

In: a reading. Out: all that its finders found, each with its place. A cue that stands within a
decision's mark (`RESOLVED (unanimously) that`) counts before that decision; one that stands within
the words of a proposal or a decision is part of those words and counts nowhere.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Generic, TypeVar

from nlp.minute_numbers import Minute
from nlp.motions.proposed import Motion, list_motions
from nlp.patterns import spaced
from nlp.proceedings.decisions.marked import list_decisions
from nlp.proceedings.findings import Decision
from nlp.proceedings.wording.chosen_of_two import Choice, list_choices
from nlp.proceedings.wording.taken_elsewhere import is_elsewhere
from nlp.reading import Reading
from nlp.votes.counts import Counts
from nlp.votes.cues import Cue
from nlp.votes.lists import list_sides
from nlp.votes.sides import Side
from nlp.votes.telling import find_cues

Event = Minute | Motion | Decision | Side | Cue | Choice
Item = TypeVar("Item")
WHOLE = (
    "passive",
    "collective",
    "label-decision",
    "under-decision",
    "agreed-record",
    "withdrawn",
    "elected",
    "elected-seconded",
    "content",
    "minutes-agreed",
    "minutes-confirmed",
    "outcome-behind",
    "moved-agreed",
)
INSIDE = ("unanimous", "counts", "casting", "hands", "assent", "majority")
VOTING_FIRST = spaced(
    r"(?:\(?\d\)|\W){0,6}(?:that,? )?"
    r"(?:the (?:voting|votes?)|on (?:a|the) (?:vote|show)|(?:by|of) \(?\d{1,3}|with \d{1,3}|"
    r"unanimous(?:ly)?|(?:on|by) (?:[\w']+ ){1,3}casting vote)\b"
)
# `RESOLVED, it being moved by A, that`, `AGREED, on the proposal of A, that`: the mover is first.
MOVED_FIRST = spaced(
    r"\W*(?:recommend\W*)?(?:(?:it|the same) )?(?:being|having been|on being|on the) (?:duly )?$"
)
VOTED_WITHIN = 40  # characters
AT_END = 90  # characters before a decision's end where a result still tells of its vote


class Stretches(Generic[Item]):
    """Stretches of a text in order, asked for those at a position without walking over all."""

    def __init__(self, items: Sequence[Item], span: Callable[[Item], tuple[int, int]]) -> None:
        self.items = sorted(items, key=span)
        self._span = span
        self._starts = [span(item)[0] for item in self.items]

    def at(self, position: int) -> list[Item]:
        """Return the stretches that hold `position`, of the four that start last before it."""
        index = bisect_right(self._starts, position)
        near = self.items[max(0, index - 4) : index]
        return [item for item in near if position < self._span(item)[1]]

    def after(self, position: int) -> Item | None:
        """Return the first stretch that starts at `position` or behind it."""
        index = bisect_left(self._starts, position)
        return self.items[index] if index < len(self.items) else None


class Events:
    """What the finders found in a text, each thing once, and where it counts."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.motions = [m for m in list_motions(reading) if not is_elsewhere(reading, m.start)]
        self.decisions = list_decisions(reading, self.motions)
        strong = [d for d in self.decisions if not d.weak]
        self.strong = Stretches(strong, lambda d: (d.start, max(d.text_end, d.text_start, d.end)))
        worded = [m for m in self.motions if m.on != "vote" and m.text_start is not None]
        proposed = [m for m in worded if (m.text_start or 0) > m.end]
        self._proposed = Stretches(proposed, lambda m: (m.text_start or 0, m.text_end or 0))
        self.sides = [
            side
            for side in list_sides(reading)
            if side.roll or not is_elsewhere(reading, side.start)
        ]
        listed = [side for side in self.sides if not side.prose]
        self._listed = Stretches(listed, lambda side: (side.start, side.end))
        listed_at = [side.start for side in listed]
        choices = [c for c in list_choices(reading, self.motions) if not c.holds(listed_at)]
        self._choices = Stretches(choices, lambda choice: (choice.start, choice.end))
        table = reading.flat.find("Recorded Vote Title")
        self._table = table if table >= 0 else len(reading.flat)

    def ordered(self) -> list[Event]:
        """Return the events in the order in which they count."""
        placed = sorted(self._placed(), key=lambda event: (event[0], event[2].start, event[1]))
        return [event for _, _, event in placed]

    def sides_from(self, side: Side) -> Iterator[Side]:
        """Yield a list and those behind it that may be of one vote."""
        told: set[str] = set()
        for other in self._listed.items[self._listed.items.index(side) :]:
            if other.side in told or (told and other.side == "for"):
                return
            told.add(other.side)
            yield other

    def is_marked(self, position: int, end: int) -> bool:
        """Tell whether `position` is in a decision's mark behind `end`: `agreed by 3 to 1 to`."""
        return any(
            end <= each.start <= position < each.text_start for each in self.strong.at(position)
        )

    def motion_from(self, place: int) -> Motion | None:
        """Return the first proposal that begins at `place` or behind it."""
        at = bisect_left(self.motions, place, key=lambda m: m.start)
        return self.motions[at] if at < len(self.motions) else None

    def moved_behind(self, motion: Motion) -> int:
        """Return where the next proposal behind one begins, or the text ends."""
        at = bisect_left(self.motions, motion.end, key=lambda m: m.start)
        return self.motions[at].start if at < len(self.motions) else len(self.reading.flat)

    def _placed(self) -> Iterator[tuple[float, int, Event]]:
        for minute in self.reading.minutes:
            yield minute.start - 1, -1, minute
        for motion in self.motions:
            if motion.seconder or not self._tells_contest(motion):  # no heading of a column
                yield self._moved_at(motion), 0, motion
        for decision in self.strong.items:
            yield decision.start, 4, decision
        for side in self.sides:
            yield self._side_at(side), 2, side
        for choice in self._choices.items:
            yield choice.start, 1, choice
        for cue in find_cues(self.reading):
            if is_elsewhere(self.reading, cue.start):
                continue
            position = None if self._choices.at(cue.start) else self._cue_at(cue)
            if position is not None:
                yield position, 3 if cue.kind == "counts" else 1, cue
            elif cue.counts and cue.counts.abstain is not None and self._tells_contest(cue):
                abstained = replace(cue, counts=Counts(abstain=cue.counts.abstain))
                yield cue.sentence_end - 1, 3, abstained

    def _tells_contest(self, found: Cue | Motion) -> bool:
        """Tell whether words are of those that give the choices of a contest their votes."""
        return any(side.contest is not None for side in self._listed.at(found.start))

    def opens(self, decision: Decision, cue: Cue) -> bool:
        """Tell whether a cue stands before the words decided: `RESOLVED, the voting being 6`."""
        voting = VOTING_FIRST.match(self.reading.flat, decision.text_start)
        return cue.start < decision.text_start + (VOTED_WITHIN if voting else 0)

    def _in_last_bracket(self, decision: Decision, cue: Cue) -> bool:
        """Tell whether a cue opens the bracket that ends a decision: `(6 for, 3 against; ...)`."""
        flat = self.reading.flat
        closed = flat.find(")", cue.start, decision.text_end)
        last = closed < 0 or not flat[closed + 1 : decision.text_end].strip(" .\n")
        return flat[cue.start - 1] == "(" and last

    def _moved_at(self, motion: Motion) -> float:
        """Return where a proposal counts: before the decision whose mark names its mover."""
        for decision in self.strong.at(motion.start):
            whole = decision.rule != "under-decision" and self._is_whole(decision, motion.start)
            opening = self.reading.flat[decision.text_start : motion.start][:VOTED_WITHIN]
            if motion.start < decision.text_start or whole or MOVED_FIRST.match(opening):
                return decision.start - 1
        return motion.start

    def _is_whole(self, decision: Decision, position: int) -> bool:
        """Tell whether a decision is a sentence that tells all, and `position` is within it."""
        whole = decision.rule in WHOLE
        return whole and position < self.reading.sentence_at(decision.text_start).end

    def _side_at(self, side: Side) -> float:
        """Return where a list counts: before the decision whose sentence it opens."""
        held = (d for d in self.strong.at(side.start) if side.start < d.text_start)
        return next((d.start - 0.25 for d in held), side.start)

    def _accepted_at(self, cue: Cue) -> float:
        """Return where an amendment's being accepted counts: behind who moves it.

        `By way of an amendment, which was accepted by the mover, Councillor Marsh proposed that`.
        """
        at = bisect_left(self.motions, cue.start, key=lambda motion: motion.start)
        moved = (m for m in self.motions[at : at + 1] if m.start < cue.sentence_end)
        return next((m.end + 0.5 for m in moved if m.seconder is None), float(cue.start))

    def _cue_at(self, cue: Cue) -> float | None:
        """Return where a cue counts: before the decision whose mark holds it, or nowhere."""
        if cue.start >= self._table or self._proposed.at(cue.start):
            return None
        if cue.kind == "accepted":
            return self._accepted_at(cue)
        if self._listed.at(cue.start) or (cue.kind != "counts" and self._listed.at(cue.end - 1)):
            return None
        for decision in self.strong.at(cue.start):
            if cue.kind == "stands" and self._is_whole(decision, cue.start):
                return float(cue.start)  # what is left where the motion was withdrawn
            if self.opens(decision, cue) or decision.text_end <= decision.start:
                return decision.start - 0.5
            put = cue.kind == "call" and decision.rule == "elected"
            inside = cue.kind in INSIDE or put
            if self._is_whole(decision, cue.start) and (
                inside or (cue.kind == "outcome" and cue.hard)
            ):
                return decision.start - 0.5
            ends = decision.text_end - cue.start < AT_END or self._in_last_bracket(decision, cue)
            return float(cue.start) if inside and ends else None
        return float(cue.start)
