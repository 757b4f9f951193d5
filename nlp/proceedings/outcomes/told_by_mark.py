"""The decisions that a mark tells of, beside the votes: which of them says what a vote decided.

In: the votes of a text and its marked decisions. Out: for a vote, the decision that already tells
of it: around its words, between its proposal and it, or behind it.
"""

from bisect import bisect_left

from nlp.proceedings.business.before_meeting import STRONG
from nlp.proceedings.business.proposals import content_words
from nlp.proceedings.findings import Decision, Draft
from nlp.proceedings.wording.titles_between import is_headed_between
from nlp.proceedings.wording.ways_of_deciding import CORRECTS, DISPOSES, HOLLOW, OF_MOTION, WAY
from nlp.reading import Reading

BEHIND = (*STRONG, "approved-label")  # rules of what stands behind the vote on it
SOON = 2  # paragraphs within which the decision itself stands behind the vote on it
FAR = 12  # paragraphs behind a vote, its names among them, where its decision may still stand
RECENT = 60  # decisions that may have told of the same words


class Marked:
    """The marked decisions of a text in order, and its votes."""

    def __init__(self, reading: Reading, votes: list[Draft], decisions: list[Decision]) -> None:
        self.reading = reading
        self.votes = votes
        self.decisions = sorted(decisions, key=lambda decision: decision.start)

    @property
    def recent(self) -> list[Decision]:
        """The last of them."""
        return self.decisions[-RECENT:]

    def next_from(self, place: int) -> Decision | None:
        """Return the first decision that begins at `place` or behind it."""
        at = bisect_left(self.decisions, place, key=lambda decision: decision.start)
        return self.decisions[at] if at < len(self.decisions) else None

    def last_before(self, place: int) -> Decision | None:
        """Return the last decision that begins before `place`."""
        at = bisect_left(self.decisions, place, key=lambda decision: decision.start)
        return self.decisions[at - 1] if at else None

    def adopted_by(self, vote: Draft, span: tuple[int, int] | None) -> Decision | None:
        """Return another body's recommendation, printed above, that this vote carried."""
        motion = vote.motion
        if not vote.carried or motion is None or motion.on != "recommendation":
            return None
        if span and not HOLLOW.match(self.reading.flat, *span):
            return None
        last = self.last_before(motion.start)
        if last is None or last.status != "recommended" or last.vote:
            return None
        return last if last.text_end <= motion.start else None

    def telling_of(self, vote: Draft, span: tuple[int, int] | None) -> Decision | None:
        """Return the decision that says what a vote decided; `span`: the words voted on."""
        return self._around(span) or self._between(vote) or self._behind(vote, span)

    def _around(self, span: tuple[int, int] | None) -> Decision | None:
        """Return the decision on minutes whose sentence holds the words that were proposed."""
        last = self.last_before(span[0] + 1) if span else None
        inside = last and span and last.rule == "minutes-confirmed" and span[1] <= last.text_end
        return last if inside else None

    def _between(self, vote: Draft) -> Decision | None:
        """Return the marked decision between a proposal and the vote on it, which follows it."""
        if not vote.carried or vote.motion is None:
            return None
        last = self.last_before(vote.start)
        if last is None or last.vote or last.start < vote.motion.end:
            return None
        return last if self.reading.outline.gap(vote.start, last.text_end) <= SOON else None

    def _behind(self, vote: Draft, span: tuple[int, int] | None) -> Decision | None:
        """Return the marked decision behind a vote that was carried, if it says what was voted on.

        It says so if the vote has no words of its own, if it speaks of the motion, or in its words.
        """
        end = max(vote.end, vote.start + 1)
        following = self.next_from(end - 2) if vote.carried else None
        if following is None or not (following.labelled or following.rule in BEHIND):
            return None
        if not self._is_of_item(following, end) or self._is_voted_between(vote, following):
            return None
        said = self.reading.flat[following.text_start : following.text_end][:400]
        if span is None or OF_MOTION.match(said):
            return following
        words = self.reading.flat[span[0] : span[1]][:400]
        shared = content_words(words) & content_words(said)
        least = min(len(content_words(words)), len(content_words(said)))
        return following if HOLLOW.match(words) or len(shared) >= 0.4 * max(1, least) else None

    def _is_of_item(self, following: Decision, end: int) -> bool:
        """Tell whether a decision is of the item of the vote that ends at `end`."""
        if self.reading.minute_at(following.start) != self.reading.minute_at(end - 1):
            return False
        if self.reading.is_next_item(end - 1, following.start):
            return False
        near = self.reading.outline.gap(following.start, end) <= FAR
        return near and not is_headed_between(self.reading, end, following.start)

    def is_of_next(self, decision: Decision, end: int) -> bool:
        """Tell whether a decision is of an item behind that of the vote that ends at `end`."""
        return decision.start >= end and not self._is_of_item(decision, end)

    def _is_voted_between(self, vote: Draft, decision: Decision) -> bool:
        """Tell whether another main motion was voted on, or moved, before the decision."""
        behind = [v for v in self.votes if vote.start < v.start < decision.start and v is not vote]
        return any(v.motion and v.motion is not vote.motion and is_main(v) for v in behind)

    def follows_soon(self, vote: Draft) -> bool:
        """Tell whether a marked decision stands right behind a vote: what was resolved instead."""
        following = self.next_from(vote.end)
        return following is not None and self._gap_behind(following, vote.end) <= SOON

    def is_step(self, vote: Draft, span: tuple[int, int]) -> bool:
        """Tell whether a vote carried a way of deciding the matter, the decision right behind.

        A main motion that was lost stays one, however the matter was decided afterwards; so does
        one that was carried, where the next decision is of another item or on another matter.
        """
        words = (self.reading.flat, span[0], span[1])
        corrects = CORRECTS.match(*words)
        if not vote.carried or not (corrects or WAY.match(*words)):
            return False
        end = max(vote.end, span[1])
        following = self.next_from(end - 2)
        if following is None or self._gap_behind(following, end) > SOON:
            return False
        said = (self.reading.flat, following.text_start, following.text_end)
        return self._is_of_item(following, end) and bool(corrects or DISPOSES.search(*said))

    def goes_on(self, vote: Draft) -> bool:
        """Tell whether its item goes on behind a vote, with another vote or what was decided."""
        end = max(vote.end, vote.start + 1)
        votes = [v.start for v in self.votes if v.start >= end and v.contest != vote.contest]
        following = self.next_from(end)
        places = [*votes[:1], *([following.start] if following else [])]
        near = (place for place in places if self.reading.outline.gap(place, end) <= FAR)
        return any(not self.reading.is_next_item(end - 1, place) for place in near)

    def gap(self, decision: Decision, vote: Draft) -> int:
        """Return how many paragraphs lie between a decision and a vote."""
        if decision.start > vote.start:
            return self._gap_behind(decision, max(vote.end, vote.start + 1))
        return self.reading.outline.gap(vote.start, max(decision.end, decision.text_end))

    def _gap_behind(self, decision: Decision, end: int) -> int:
        return self.reading.outline.gap(decision.start, end)


def is_main(vote: Draft) -> bool:
    """Tell whether a vote was on a motion: no amendment, no closure, no nominee who lost."""
    kind = vote.motion.on if vote.motion else None
    if vote.contest is not None and vote.carried and not vote.is_nomination:
        return True  # the amendment that beat the motion is what was decided
    if vote.on in ("amendment", "closure"):
        return False
    if kind in ("amendment", "closure") and vote.on != "substantive_motion":
        return False
    return bool(vote.carried) or not (vote.ballot or kind == "appointment")
