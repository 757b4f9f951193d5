"""What a vote decided where no mark says it: the motion that was carried or lost.

In: the votes of a text in order and the decisions that are marked. Out: for a vote, the decision
that is its outcome, with the words that were proposed; None where a mark tells it, or where no
words are printed. What an amendment changed is not what was decided any more.
"""

from bisect import bisect_left

from nlp.patterns import spaced
from nlp.proceedings.drafts import Decision, Draft
from nlp.proceedings.floor import STRONG
from nlp.proceedings.likeness import is_alike, list_words
from nlp.proceedings.proposals import content_words
from nlp.proceedings.said_before import find_moved, find_said, verb_of_matter
from nlp.proceedings.voted_words import find_proposed, with_nominee
from nlp.reading import Reading
from nlp.resolutions.bounds import find_extent

# What may be done with the matter before a meeting: a way of deciding it, no motion of its own.
WAY = spaced(
    r"\W{0,3}(?:that )?(?:(?:the|this|that|planning|full|outline|both|these|item|\S{1,4}\d\S{2,24})"
    r" ){0,4}(?:applications?|items?|matter|report|permission|consent|decision|recommendations?|"
    r"licen[cs]e|variation|motion|\S{0,6}/\d\S{1,20})\b[^.;:]{0,80}?\b(?:be|were|was) (?:\w+ )?"
    r"(?:refused|approved|granted|deferred|referred|rejected|adjourned|permitted|delegated|supported|withdrawn|noted)\b"
    r"|\W{0,3}(?:to )?(?:refuse|approve|grant|defer|refusal|approval|deferral|reject)\b"
)
# A heading, alone or run on behind the paragraph above it.
MOTION_HEAD = spaced(
    r"\bmotion (?:on behalf of|by|from|in the name of|submitted by) [^.:;\n]{3,80}:?$"
)
HEAD = 120  # characters of a heading
THAT = spaced(r"[\"']?(?:that|this council)\b")
# What is put right in the minutes, before they are agreed as amended.
CORRECTS = spaced(
    r"\W{0,3}(?:that )?the (?:draft )?minutes\b[^.;\n]{0,80}? be (?:amended|corrected|altered)\b"
)
# How to vote, or in which order: no matter of its own.
MANNER = spaced(
    r"[^.;\n]{0,120}?\bbe (?:voted (?:up)?on|taken|put|considered|debated|dealt with|heard)"
    r"(?: to the vote)? (?:separately|individually|in parts|one by one|together|en bloc|later|"
    r"earlier|next|first|as the next item)\b"
)
BARE = 2  # words of a sentence that says no more than the outcome
SOON = 2  # paragraphs within which the decision itself stands behind the vote on it
FAR = 12  # paragraphs behind a vote, its names among them, where its decision may still stand
ITEM = 6  # paragraphs within which a decision is of the same item
ON_PAPER = spaced(
    r"\b(?:recommendations?|substantive motion|motion,? as amended)\b[^.;\n]{0,160}\bcarried\b"
)
# An item's title without its paper's size; `Motions` names none of them.
TITLE = spaced(
    r"(?!(?:\d{1,4}[a-z]?\.? )?(?:notices? of |members'? )?motions?(?: on notice)?\W*"
    r"(?:$|(?:\w{2,5} icon )?pdf\b))(?P<title>.{3,300}?)"
    r"(?= (?:\w{2,5} icon )?PDF \d|\s*$)"
)
RECENT = 60  # decisions that may have told of the same words
HOLLOW = spaced(
    r"\W{0,3}(?:that )?(?:the )?(?:[\w'-]+ ){0,3}(?:recommendations?|reports?|motion|proposals?)\b"
)
OF_MOTION = spaced(
    r"\W{0,3}(?:that )?(?:to )?(?:(?:adopt|approve|accept|agree|carry|support)(?: to)? )?(?:the )?"
    r"(?:[\w'-]+ ){0,3}(?:motion|recommendations?|proposal)\b"
)
# `delete all after "Council"`: nothing of the motion is left.
REPLACES = spaced(
    r"\W{0,4}(?:delete|deletion of|replace|remove|that) ?(?:all|everything|the whole)\b"
)
# Words that tell how to change a text; they are none of their own.
CHANGES = spaced(
    r"\W{0,4}(?:that )?(?:the )?(?:\(|words?\b|(?:after|in) (?:the |paragraph|line|\W)|"
    r"delete|insert|add\b|replace|(?:take|leave|strike) out\b|omit\b|remove|after|substitute|amend|"
    r"which|following|addition)"
    r"|[^.;]{0,300}?\bbe (?:added|removed|replaced|deleted|inserted|changed|substituted|amended|"
    r"altered)\b"
)
PRINTED = spaced(
    r"[\"'(]|(?:that )?(?:this|the|full)? ?(?:[a-z]+ ){0,3}?(?:council|committee|board)\b"
    r"(?! (?:(?:then|also) )?(?:resolved|agreed|noted|considered|received|had|was|were)\b)"
)


class Outcomes:
    """Tells what the votes of a text decided."""

    def __init__(self, reading: Reading, votes: list[Draft], decisions: list[Decision]) -> None:
        self.reading = reading
        self.votes = votes
        self.decisions = list(decisions)
        self.marked = sorted(decisions, key=lambda decision: decision.start)

    def decided_by(self, vote: Draft) -> Decision | None:
        """Return the decision that a vote tells of where no mark does."""
        if vote.decision is not None or not self._is_main(vote):
            return None
        span = self._words_of(vote)
        adopted = self._adopted(vote, span)
        if adopted:
            adopted.status, adopted.vote, vote.decision = "resolved", vote, adopted
            return None
        told = self._told_around(span) or self._told_between(vote) or self._told_behind(vote, span)
        if told:
            vote.decision, told.vote = told, told.vote or vote
            return None
        span = span or self._told_of(vote)
        if span is None or self._is_told(span) or self._is_step(vote, span):
            return None
        if vote.amends and self._goes_on(vote):
            return None
        if not vote.carried and MANNER.match(self.reading.flat, *span):
            return None
        decision = self._make(vote, span)
        self.decisions.append(decision)
        return decision

    def _is_main(self, vote: Draft) -> bool:
        """Tell whether a vote was on a motion: no amendment, no closure, no nominee who lost."""
        kind = vote.motion.on if vote.motion else None
        if vote.contest is not None and vote.carried and not vote.is_nomination:
            return True  # the amendment that beat the motion is what was decided
        if vote.on in ("amendment", "closure"):
            return False
        if kind in ("amendment", "closure") and vote.on != "substantive_motion":
            return False
        return bool(vote.carried) or not (vote.ballot or kind == "appointment")

    def _goes_on(self, vote: Draft) -> bool:
        """Tell whether its item goes on behind a vote, with another vote or what was decided."""
        end = max(vote.end, vote.start + 1)
        votes = [v.start for v in self.votes if v.start >= end and v.contest != vote.contest]
        at = bisect_left(self.marked, end, key=lambda decision: decision.start)
        places = [*votes[:1], *(decision.start for decision in self.marked[at : at + 1])]
        near = (place for place in places if self.reading.outline.gap(place, end) <= FAR)
        return any(not self.reading.is_next_item(end - 1, place) for place in near)

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

    def _words_of(self, vote: Draft) -> tuple[int, int] | None:
        """Return where the words stand that a vote was on."""
        amended = self._amended_before(vote)
        if amended is None:
            return find_proposed(self.reading, vote)
        motion = amended.motion
        if motion is None or motion.text_start is None or motion.text_end is None:
            return self._printed_behind(vote) or find_proposed(self.reading, vote)
        words = motion.text_start, motion.text_end
        if not CHANGES.match(self.reading.flat, *words):
            return words
        whole = REPLACES.match(self.reading.flat, *words)
        unchanged = None if whole else find_proposed(self.reading, vote)
        return self._printed_behind(vote) or unchanged

    def _told_of(self, vote: Draft) -> tuple[int, int] | None:
        """Return what tells of a vote whose words are printed nowhere: the item's title, where a
        motion was lost; the sentence, where the recommendations or the motion were carried.
        """
        headed = self._beneath_heading(vote) if vote.carried else None
        if headed:
            return headed
        if not vote.carried:
            if self._follows_soon(vote):
                return None
            asked = self._asked_before(vote)
            if asked:
                return asked
            titles = self.reading.stretches(("title",)) if vote.motion else []
            title = next((TITLE.match(self.reading.flat, t.start, t.end) for t in titles), None)
            return title.span("title") if title else None
        sentence = self.reading.sentence_at(vote.start)
        reach = ITEM if self.reading.page == "document" else len(self.reading.paragraphs)
        near = any(self._gap(decision, vote) <= reach for decision in self.marked[-RECENT:])
        if ON_PAPER.search(self.reading.flat, sentence.start, sentence.end):
            return None if near else (sentence.start, sentence.end)
        return self._said_before(vote)

    def _asked_before(self, vote: Draft) -> tuple[int, int] | None:
        """Return the question right before an outcome of a word or two: `...? Defeated.`"""
        flat, own = self.reading.flat, self.reading.sentence_at(vote.start)
        paragraph = self.reading.outline.paragraph_at(own.start)
        end = len(flat[paragraph.start : own.start].rstrip()) + paragraph.start
        if len(flat[own.start : own.end].split()) > BARE or not flat.endswith(
            "?", paragraph.start, end
        ):
            return None
        asked = self.reading.sentence_at(end - 1)
        return asked.start, end

    def _follows_soon(self, vote: Draft) -> bool:
        """Tell whether a marked decision stands right behind a vote: what was resolved instead."""
        at = bisect_left(self.marked, vote.end, key=lambda decision: decision.start)
        gap = self.reading.outline.gap
        return any(gap(d.start, vote.end) <= SOON for d in self.marked[at : at + 1])

    def _said_before(self, vote: Draft) -> tuple[int, int] | None:
        """Return the sentence before `All agreed.` or `Proposed by A, seconded by B. Agreed.`"""
        moved = vote.motion.start if vote.motion else vote.start
        near = self.reading.outline.gap(vote.start, moved) <= 1
        said = find_moved(self.reading, vote.motion.start + 1) if vote.motion else None
        said = said or find_said(self.reading, min(vote.start, moved) if near else vote.start)
        if said is None or any(
            said.start < d.text_end and d.start < said.end for d in self.marked[-RECENT:]
        ):
            return None
        return said.start, said.end

    def _beneath_heading(self, vote: Draft) -> tuple[int, int] | None:
        """Return the words beneath `Motion on behalf of the Group`, where nobody moved them."""
        last = self.reading.outline.index_at(vote.start)
        near = self.reading.paragraphs[max(0, last - FAR) : last]
        for heading, words in zip(reversed(near[:-1]), reversed(near[1:]), strict=True):
            start = max(heading.start, heading.end - HEAD)
            if MOTION_HEAD.search(self.reading.flat, start, heading.end):
                said = THAT.match(self.reading.flat, words.start, words.end)
                return (words.start, words.end) if said else None
        return None

    def _gap(self, decision: Decision, vote: Draft) -> int:
        """Return how many paragraphs lie between a decision and a vote."""
        gap = self.reading.outline.gap
        if decision.start > vote.start:
            return gap(decision.start, max(vote.end, vote.start + 1))
        return gap(vote.start, max(decision.end, decision.text_end))

    def _amended_before(self, vote: Draft) -> Draft | None:
        """Return the last amendment that was carried before a vote on the motion it changed."""
        if vote.contest is not None or vote.ballot:
            return None
        moved = vote.motion.start if vote.motion and vote.on != "substantive_motion" else 0
        index = self.votes.index(vote)
        for earlier in reversed(self.votes[max(0, index - 12) : index]):
            if earlier.start < moved or (earlier.on != "amendment" and not _of_amendment(earlier)):
                return None
            if earlier.carried:
                return earlier
        return None

    def _printed_behind(self, vote: Draft) -> tuple[int, int] | None:
        """Return the motion as amended, where it is printed right behind the vote."""
        index = self.reading.outline.index_at(max(vote.start, vote.end - 1))
        for paragraph in self.reading.paragraphs[index + 1 : index + 3]:
            if PRINTED.match(self.reading.flat, paragraph.start, paragraph.end):
                return paragraph.start, paragraph.end
        return None

    def _adopted(self, vote: Draft, span: tuple[int, int] | None) -> Decision | None:
        """Return another body's recommendation, printed above, that this vote carried."""
        motion = vote.motion
        if not vote.carried or motion is None or motion.on != "recommendation":
            return None
        if span and not HOLLOW.match(self.reading.flat, *span):
            return None
        at = bisect_left(self.marked, motion.start, key=lambda decision: decision.start)
        last = next(iter(self.marked[max(0, at - 1) : at]), None)
        if last is None or last.status != "recommended" or last.vote:
            return None
        return last if last.text_end <= motion.start else None

    def _told_around(self, span: tuple[int, int] | None) -> Decision | None:
        """Return the decision on minutes whose sentence holds the words that were proposed."""
        if span is None:
            return None
        at = bisect_left(self.marked, span[0] + 1, key=lambda decision: decision.start)
        last = next(iter(self.marked[max(0, at - 1) : at]), None)
        inside = last and last.rule == "minutes-confirmed" and span[1] <= last.text_end
        return last if inside else None

    def _told_between(self, vote: Draft) -> Decision | None:
        """Return the marked decision between a proposal and the vote on it, which follows it."""
        if not vote.carried or vote.motion is None:
            return None
        at = bisect_left(self.marked, vote.start, key=lambda decision: decision.start)
        last = next(iter(self.marked[max(0, at - 1) : at]), None)
        if last is None or last.vote or last.start < vote.motion.end:
            return None
        return last if self.reading.outline.gap(vote.start, last.text_end) <= SOON else None

    def _told_behind(self, vote: Draft, span: tuple[int, int] | None) -> Decision | None:
        """Return the marked decision behind a vote that was carried, if it says what was voted on.

        It says so if the vote has no words of its own, if it speaks of the motion, or in its words.
        """
        if not vote.carried:
            return None
        end = max(vote.end, vote.start + 1)
        at = bisect_left(self.marked, end - 2, key=lambda decision: decision.start)
        following = next(iter(self.marked[at : at + 1]), None)
        if following is None or not (following.labelled or following.rule in STRONG):
            return None
        if self.reading.minute_at(following.start) != self.reading.minute_at(end - 1):
            return None
        if self.reading.is_next_item(end - 1, following.start):
            return None
        if self.reading.outline.gap(following.start, end) > FAR or self._voted_between(
            vote, following
        ):
            return None
        said = self.reading.flat[following.text_start : following.text_end][:400]
        if span is None or OF_MOTION.match(said):
            return following
        words = self.reading.flat[span[0] : span[1]][:400]
        shared = content_words(words) & content_words(said)
        least = min(len(content_words(words)), len(content_words(said)))
        return following if HOLLOW.match(words) or len(shared) >= 0.4 * max(1, least) else None

    def _voted_between(self, vote: Draft, decision: Decision) -> bool:
        """Tell whether another main motion was voted on, or moved, before the decision."""
        behind = [v for v in self.votes if vote.start < v.start < decision.start and v is not vote]
        return any(v.motion and v.motion is not vote.motion and self._is_main(v) for v in behind)

    def _is_told(self, span: tuple[int, int]) -> bool:
        """Tell whether a mark already told of the same words."""
        words = list_words(self.reading.flat[span[0] : span[1]])
        return any(
            span == (d.text_start, d.text_end)
            if d.rule.startswith(("motion-", "minutes-"))
            else is_alike(words, list_words(self.reading.flat[d.text_start : d.text_end]))
            for d in self.decisions[-RECENT:]
        )

    def _is_step(self, vote: Draft, span: tuple[int, int]) -> bool:
        """Tell whether a vote carried a way of deciding the matter, the decision right behind.

        A main motion that was lost stays one, however the matter was decided afterwards.
        """
        words = (self.reading.flat, span[0], span[1])
        if not vote.carried or not (WAY.match(*words) or CORRECTS.match(*words)):
            return False
        end = max(vote.end, span[1])
        at = bisect_left(self.marked, end - 2, key=lambda decision: decision.start)
        following = self.marked[at : at + 1]
        return any(self.reading.outline.gap(d.start, end) <= SOON for d in following)


def _verb_of(vote: Draft) -> str | None:
    """Return what a vote did, where its words need not say so."""
    if not vote.carried:
        return "reject"
    return "appoint" if vote.motion and vote.motion.on == "appointment" else None


def _of_amendment(vote: Draft) -> bool:
    return bool(vote.motion and vote.motion.on == "amendment" and vote.on is None)
