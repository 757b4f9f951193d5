"""What a vote decided where no mark says it: the motion that was carried or lost.

In: the votes of a text in order and the decisions that are marked. Out: for a vote, the decision
that is its outcome, with the words that were proposed; None where a mark tells it, or where no
words are printed. What an amendment changed is not what was decided any more.
"""

from nlp.patterns import spaced
from nlp.proceedings.findings import Decision, Draft
from nlp.proceedings.outcomes.told_by_mark import RECENT, Marked, is_main
from nlp.proceedings.outcomes.unworded import find_unworded
from nlp.proceedings.wording.likeness import is_alike, list_words
from nlp.proceedings.wording.sentence_before import verb_of_matter
from nlp.proceedings.wording.ways_of_deciding import WAY
from nlp.proceedings.wording.words_voted_on import find_voted, with_nominee
from nlp.reading import Reading
from nlp.resolutions.bounds import find_extent

# How to vote, or in which order: no matter of its own.
MANNER = spaced(
    r"[^.;\n]{0,120}?\bbe (?:voted (?:up)?on|taken|put|considered|debated|dealt with|heard)"
    r"(?: to the vote)? (?:separately|individually|in parts|one by one|together|en bloc|later|"
    r"earlier|next|first|as the next item)\b"
)
NAME_ALONE = spaced(
    r"\W*(?:councillor|cllr|comh|mr|mrs|ms|miss|dr) (?-i:(?:[A-Z] ?){0,3}[A-Z][\w'’-]+)\W*"
)
NEAR = 2  # votes before and behind one, in which its choice is told


class Outcomes:
    """Tells what the votes of a text decided."""

    def __init__(self, reading: Reading, votes: list[Draft], decisions: list[Decision]) -> None:
        self.reading = reading
        self.votes = votes
        self.decisions = list(decisions)
        self.marked = Marked(reading, votes, decisions)

    def decided_by(self, vote: Draft) -> Decision | None:
        """Return the decision that a vote tells of where no mark does."""
        if vote.decision is not None or not is_main(vote):
            return None
        span = find_voted(self.reading, self.votes, vote)
        adopted = self.marked.adopted_by(vote, span)
        if adopted:
            adopted.status, adopted.vote, vote.decision = "resolved", vote, adopted
            return None
        told = self.marked.telling_of(vote, span)
        if told:
            vote.decision, told.vote = told, told.vote or vote
            return None
        if span and self._names_alone(vote, span):
            span = None
        span = span or find_unworded(self.marked, vote)
        if span is None or self._is_told(vote, span) or self._decides_nothing(vote, span):
            return None
        decision = self._make(vote, span)
        self.decisions.append(decision)
        return decision

    def _names_alone(self, vote: Draft, span: tuple[int, int]) -> bool:
        """Tell whether the words of a vote are a name, where nobody was elected: labels moved."""
        elects = vote.nominee or (vote.motion and vote.motion.on == "appointment")
        return not elects and NAME_ALONE.fullmatch(self.reading.unstopped, *span) is not None

    def _decides_nothing(self, vote: Draft, span: tuple[int, int]) -> bool:
        """Tell whether a vote was but a step: how to decide, an amendment, how to vote."""
        if self.marked.is_step(vote, span) or (vote.amends and self.marked.goes_on(vote)):
            return True
        if vote.carried:
            return False
        return self._is_rival(vote) or MANNER.match(self.reading.flat, *span) is not None

    def _is_rival(self, vote: Draft) -> bool:
        """Tell whether the same words say that another proposal was chosen: that is decided."""
        index = self.votes.index(vote)
        near = self.votes[max(0, index - NEAR) : index + NEAR + 1]
        return any(other.carried and other.start == vote.start for other in near)

    def _make(self, vote: Draft, span: tuple[int, int]) -> Decision:
        span = with_nominee(self.reading, *span)
        vote.decision = Decision(
            min(vote.start, span[0]),
            max(vote.end, span[1]),
            *span,
            parts=find_extent(self.reading, span[0], "paragraph", span[1]).parts,
            status="resolved" if vote.carried else "lost",
            rule="motion-carried" if vote.carried else "motion-lost",
            source=self.reading.kind_at(vote.start),
            vote=vote,
            verb=_verb_of(vote) or verb_of_matter(self.reading.flat[span[0] : span[1]]),
        )
        return vote.decision

    def _is_told(self, vote: Draft, span: tuple[int, int]) -> bool:
        """Tell whether a mark already told of the same words; of what was lost, as lost."""
        words = list_words(self.reading.flat[span[0] : span[1]])
        of_item = WAY.match(self.reading.flat, *span) is not None  # `permission be refused`: which?
        return any(
            span == (d.text_start, d.text_end)
            if d.rule.startswith(("motion-", "minutes-"))
            else is_alike(words, list_words(self.reading.flat[d.text_start : d.text_end]))
            for d in self.decisions[-RECENT:]
            if (vote.carried or d.status == "lost")
            and not (of_item and self.marked.is_of_next(d, max(vote.end, span[1])))
        )


def _verb_of(vote: Draft) -> str | None:
    """Return what a vote did, where its words need not say so."""
    if not vote.carried:
        return "reject"
    return "appoint" if vote.motion and vote.motion.on == "appointment" else None
