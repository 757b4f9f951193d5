"""Decisions as they come, each with the vote and the proposal that it is the outcome of."""

import re

from nlp.motions.proposed import Motion
from nlp.parts import find_part
from nlp.patterns import spaced
from nlp.proceedings.business.before_meeting import STRONG, WITHOUT_VOTE, Business
from nlp.proceedings.business.proposals import content_words, is_amending, is_substantive
from nlp.proceedings.debate.turned_away import goes_with
from nlp.proceedings.elections.elected import elected_of, mark_elected, settle_rivals
from nlp.proceedings.findings import Decision, Draft
from nlp.proceedings.wording.titles_between import is_headed_between
from nlp.proceedings.wording.ways_of_deciding import HOLLOW, WAY
from nlp.proceedings.wording.words_voted_on import find_favoured

# A motion that by the rules stands referred or put off: nobody voted on it.
STANDS = spaced(
    r"[^.;:]{0,160}?\b(?:this|the) (?:notice of )?motion (?:be |do |shall )?stands? "
    r"(?:be )?(?:referred|adjourned|deferred|over)\b"
)
# How or when to deal with what was moved: not the outcome of it.
OF_HOW = spaced(
    r"\W{0,3}(?:that )?(?:to )?(?:deal with (?:it|the (?:motion|matter|item))\b"
    r"|the motion (?:should )?be (?:dealt with|considered|debated|heard|taken|deferred|withdrawn|"
    r"adjourned|postponed)\b)"
    r"|[^.;]{0,80}\bconsent of the mover that\b"
)
# Rules of a sentence that tells what was agreed, whether or not it was moved before.
PROSE = (
    "agreed-prose",
    "agreed-after",
    "recommended-prose",
    "resolved-prose",
    "decided",
    "collective",
    "passive",
)
# `It being moved and seconded: RESOLVED`, `PROPOSED, SECONDED and RESOLVED to`: nobody is named.
MOVED_ALONE = spaced(
    r"\b(?:proposed|moved)(?:,|,? and|,? &)? (?:duly |formally )?seconded,?"
    r"(?: (?:and|&|it was|was|thereupon|duly|then|therefore|unanimously)\b,?){0,4}[\s:.-]{0,12}"
    r"(?:(?:resolved|agreed|carried|approved|accepted|adopted|recommended)\b[^.;\n]{0,30})?$"
)
STATUS = spaced(r"\W*(?:resolution|motion|amendment|vote) status ?: ?\w+\W*")
SAME_VOTING = spaced(r"\bsame (?:vote|voting)\b", re.IGNORECASE)
SIGNS = spaced(r"[^.;]{0,60}\bsigned (?:the|as)\b[^.;]{0,60}\b(?:minutes|record)\b")
OFF = spaced(
    r"\b(?:motion|proposal|it|matter|item)\b[^.;\n]{0,40}? (?:was|be|were) (?:\w+ ){0,2}"
    r"(?:deferred|postponed|adjourned|held over|withdrawn)\b"
    r"|^\W*(?:that )?(?:to )?(?:defer|adjourn)"
)
# What was decided besides: `It was further agreed to defer the nominations.`
FURTHER = spaced(
    r"\W*(?:it was|(?:the )?(?:council|committee|members)) (?:further|also) [a-z]+ed\b"
)
LEADS_UP = 100  # characters before a decision that tell that it was moved
SAID = 400  # characters of a decision that tell what it is on
FEWEST = 2  # words of substance by which a decision is known to be on another matter


class Deciding:
    """Ties decisions to votes and proposals."""

    def __init__(self, business: Business) -> None:
        self.business = business
        self.reading = business.reading

    def on_decision(self, decision: Decision) -> None:
        """Take in a decision."""
        before = self.reading.flat[max(0, decision.start - 400) : decision.text_start]
        if self.business.open and self._other_part(self.business.open, decision):
            self.business.close()
        if self._says_lost(decision):
            decision.status, decision.verb = "lost", "reject"
        voted = decision.status != "lost" and decision.rule not in WITHOUT_VOTE
        draft = self._linkable(decision) if voted else None
        if decision.status == "lost":
            self._turn_down(decision)
        elif STANDS.match(self.reading.flat, decision.text_start):
            self.business.close()
            self.business.proposals.finish_all()
        elif SAME_VOTING.search(before) and self.business.votes:
            self.business.close()
            decision.vote = self.business.open = None
            self.business.proposals.finish_all()
        elif draft:
            draft.carried = True
            draft.decision, decision.vote = decision, draft
            elected = elected_of(self.business.proposals, self._said(decision))
            if elected and not draft.nominee:
                settle_rivals(self.business, elected, draft)
            if draft.motion is None and draft.on != "amendment":
                draft.motion = self._moved_for(decision)
            draft.end = max(draft.end, decision.text_start)
            self.business.close()
        elif decision.rule in WITHOUT_VOTE:
            self.business.close()
            self.business.proposals.finish_all()
        elif (
            self.business.open
            and self.business.open.ballot
            and self.reading.outline.gap(decision.start, self.business.open.end) <= 3
        ):
            ballot = [*self.business.rivals(self.business.open), self.business.open]
            if all(vote.nominee and vote.elected is None for vote in ballot):
                mark_elected(ballot, self._said(decision), decision.start)
            self.business.close()
        else:
            self._assent(decision)
        self.business.last_decision = decision
        self.business.agreed = None

    def _says_lost(self, decision: Decision) -> bool:
        """Tell whether `Resolution status: Lost` stands above a decision, of a list of votes."""
        draft = self.business.open
        if draft is None or draft.carried is not False or not STATUS.fullmatch(draft.words):
            return False
        return self.reading.outline.gap(decision.start, draft.end) <= 1

    def _turn_down(self, decision: Decision) -> None:
        """Give `That the motion be not agreed` the vote on what was moved, which was lost."""
        draft = self.business.open
        if draft is None or draft.amends or draft.decision is not None:
            self.business.close()
            main = [
                m for m in self.business.proposals.waiting if m.on not in ("amendment", "closure")
            ]
            if not main:
                return
            motion, span = main[-1], (main[-1].start, decision.text_start)
            draft = Draft(*span, motion, kinds={"call"}, source=decision.source)
        self.business.open = draft
        draft.carried, draft.decision, decision.vote = False, decision, draft
        self.business.close()

    def _linkable(self, decision: Decision) -> Draft | None:
        draft = self.business.open
        if draft is None or draft.carried is False or draft.decision is not None or draft.ballot:
            return None
        if not (draft.has_result or draft.kinds):
            return None  # who was absent alone is told, or nobody
        if decision.rule == "withdrew":
            return None  # a vote was asked for, and the motion let go
        if draft.amends and draft.carried and (draft.on or decision.weak):
            return None
        if draft.is_lost:
            draft.carried = False
            return None
        if self._is_of_another(draft, decision) or self._says_own(draft, decision):
            return None
        strong = decision.labelled or decision.rule in STRONG
        if self.reading.outline.gap(decision.start, draft.end) > (3 if strong else 1):
            return None
        if self._is_of_other_words(draft, decision):
            return None
        if is_headed_between(self.reading, draft.end, decision.start):
            return None
        if (
            draft.kinds <= {"call", "recorded"}
            and not draft.counts
            and self.reading.outline.gap(decision.start, draft.end) > 2
        ):
            return None
        return draft

    def _is_of_another(self, draft: Draft, decision: Decision) -> bool:
        """Tell whether a vote was on words of its own, and the sentence behind it tells the next.

        `It was proposed by A and seconded by B that a bench be bought. All were in favour. It was
        also agreed that ...`
        """
        motion = draft.motion
        if motion is None or motion.text_start is None or decision.labelled:
            return False
        sentence = self.reading.sentence_at(decision.start)
        if draft.carried and FURTHER.match(self.reading.flat, sentence.start):
            return True
        told = "unanimous" in draft.kinds or bool(draft.counts)
        if not told:
            return False
        if decision.rule not in PROSE or decision.start < draft.end:
            return False
        said = self._said(decision)
        return not content_words(self.business.proposals.words_of(motion)) & content_words(said)

    def _says_own(self, draft: Draft, decision: Decision) -> bool:
        """Tell whether a vote says itself what all were in favour of, in the sentence before."""
        favoured = find_favoured(self.reading, draft)
        return bool(favoured) and self.reading.sentence_at(draft.start).end <= decision.start

    def _is_of_other_words(self, draft: Draft, decision: Decision) -> bool:
        """Tell whether a decision paragraphs behind a carried proposal shares no word with it."""
        if draft.motion is None or not draft.carried:
            return False
        words = self.business.proposals.words_of(draft.motion)
        asked = content_words(words)
        said = content_words(self._said(decision))
        if not asked or asked & said or WAY.match(words) or HOLLOW.match(words):
            return False
        gap = self.reading.outline.gap(decision.start, draft.end)
        plain = not (decision.labelled or decision.weak or decision.rule in STRONG)
        told = gap > 1 or (gap == 1 and len(asked) >= FEWEST)
        return (told and len(said) >= FEWEST) or (plain and gap == 1 and bool(said))

    def _said(self, decision: Decision) -> str:
        """Return the words that a decision begins with."""
        return self.reading.flat[decision.text_start : decision.text_end][:SAID]

    def _other_part(self, draft: Draft, decision: Decision) -> bool:
        """Tell whether a settled vote and a decision stand in two parts of a list: b), c)."""
        if draft.carried is None:
            return False
        index, last = (self.reading.outline.index_at(at) for at in (decision.start, draft.end - 1))
        parts = [self._part_above(i) for i in (index, last)]
        return index != last and None not in parts and parts[0] != parts[1]

    def _part_above(self, index: int) -> tuple[str, str] | None:
        """Return the kind and key of the lettered part that a paragraph is of, if any."""
        for paragraph in reversed(self.reading.paragraphs[max(0, index - 3) : index + 1]):
            part = find_part(self.reading.flat, paragraph.start, paragraph.end)
            if part and part.kind in ("lower", "upper"):
                return part.kind, part.key
        return None

    def _assent(self, decision: Decision) -> None:
        """Give a decision the vote that its mover, or `recommendations were agreed`, tells."""
        voted = self.business.open
        if voted and (voted.carried is not None or voted.counts or voted.names):
            self.business.close()  # what was voted on already is not what was decided
        if decision.rule not in STRONG and self._tells_how(decision):
            return
        motion = self._moved_for(decision)
        if motion and self._puts_off(decision, motion):
            return
        agreed = self.business.agreed if decision.rule in STRONG else None
        agreed = None if agreed and is_amending(agreed.subject) else agreed
        self.business.close()
        moved = motion is None and self._is_moved_by_none(decision)
        if motion is None and agreed is None and not moved:
            return
        start = motion.start if motion else agreed.sentence_start if agreed else decision.start
        behind = motion and motion.start >= decision.text_start  # named within what was decided
        vote = Draft(
            start,
            motion.end if motion and behind else decision.text_start,
            motion,
            carried=True,
            kinds={"call" if decision.rule == "carried-label" else "assent"},
            source=decision.source,
        )
        if motion is None:
            vote.on = "motion" if moved else "recommendation"
        elif motion.text_end == decision.text_end and is_substantive(
            self.reading.flat[decision.start : decision.end]
        ):
            vote.on = "substantive_motion"  # `The motion as amended was agreed.`
        vote.decision, decision.vote = decision, vote
        elected = elected_of(self.business.proposals, self._said(decision))
        self.business.take(vote)
        if motion in elected:
            settle_rivals(self.business, elected, vote)

    def _puts_off(self, decision: Decision, motion: Motion) -> bool:
        """Tell whether what was moved was put off, though nobody had moved that: no vote on it."""
        words = self.business.proposals.words_of(motion)
        before = motion.end < self.reading.sentence_at(decision.start).start
        off = OFF.search(self._said(decision))
        return bool(words and before and off) and not OFF.search(words)

    def _is_moved_by_none(self, decision: Decision) -> bool:
        """Tell whether it was moved, and nobody named: `PROPOSED, SECONDED and RESOLVED to`."""
        flat = self.reading.flat
        start = max(0, decision.start - LEADS_UP)
        told = (flat[start : decision.start], flat[start : decision.text_start])
        return any(MOVED_ALONE.search(words) for words in told)

    def _tells_how(self, decision: Decision) -> bool:
        """Tell whether a decision in prose is about how a motion is dealt with."""
        return bool(OF_HOW.match(self.reading.flat, decision.text_start, decision.text_end))

    def _moved_for(self, decision: Decision) -> Motion | None:
        """Return the waiting proposal that a decision is the outcome of."""
        elected = elected_of(self.business.proposals, self._said(decision))
        if elected:
            return elected[0]
        for motion in reversed(self.business.proposals.waiting):
            if motion.on in ("amendment", "closure") and motion.start < decision.start:
                continue
            words = self.business.proposals.words_of(motion)
            following = self.business.events.moved_behind(motion)
            if not goes_with(self.reading, motion, words, decision, following):
                continue
            if (motion.text_start, motion.text_end) == (decision.text_start, decision.text_end):
                return motion
            gap = self.reading.outline.gap(
                decision.start, max(motion.end, min(motion.text_end or 0, decision.start))
            )
            asked, said = content_words(words), content_words(self._said(decision))
            if decision.rule in STRONG:
                return motion
            if gap and is_headed_between(self.reading, motion.end, decision.start):
                continue
            if gap <= 0 and not (self._signs(decision) and asked and not asked & said):
                return motion
            if gap <= 2 and (
                not asked or len(asked & said) >= 0.3 * min(len(asked), len(said) or 1)
            ):
                return motion
        return None

    def _signs(self, decision: Decision) -> bool:
        """Tell whether a decision is no more than that minutes were signed."""
        return bool(SIGNS.match(self.reading.flat, decision.text_start, decision.text_end))
