"""What is before a meeting as its text is walked through: proposals, the vote that is open, those
taken.

In: a reading and its events. Out: `Business`, which the modules of elections/ and debate/ ask and
change as the events come.
"""

import re
from dataclasses import replace

from nlp.motions.proposed import CLOSURE, Motion
from nlp.parts import find_part
from nlp.patterns import spaced
from nlp.proceedings.business.order_of_events import Events
from nlp.proceedings.business.proposals import (
    RECENT,
    Proposals,
    content_words,
    is_amending,
    is_main,
    is_substantive,
)
from nlp.proceedings.findings import Decision, Draft, conflict
from nlp.reading import Reading
from nlp.votes.counts import find_counts
from nlp.votes.cues import Cue
from nlp.votes.sides import Side

VOTING_HEAD = spaced(
    r"(?:the )?(?:recorded |named )?(?:vot(?:e|es|ing))(?: record| figures)?[ :.-]{0,3}"
)
# A line that fills the next office: `Minute Secretary - Isla Begg, by 3 votes to 1`
OFFICE = spaced(
    r"\W{0,4}(?:[\w']+[ -]){0,2}(?:chair\w*|secretary|treasurer|clerk|president|auditor|convener|"
    r"mayor)(?: -|:) ?(?-i:[A-Z])"
)
VOTING_LINE = spaced(r"[(\[] ?vot(?:es?|ing) ?:[^\n]{3,120}$")
NOTES = re.compile(r"[\s.]{0,20}[(\[]?\s?(?:N\.?\s?B\.?|Notes?)\b", re.IGNORECASE)
NUMBERED = spaced(
    r"\b(?:recommendation|motion|amendment|proposal) (?:no\.? ?)?\(?(\d{1,2}|[a-z])\b"
)
# `Adoption of Accounts: A proposed ...`, where each matter stands so; no label of what was decided
RUN_IN = spaced(
    r"(?:\d{1,2}[.)]? )?(?!(?:the |main |original )?(?:proposals?|propos\w+|prop|moved|movers?|"
    r"second\w*|2nd|sec|resol\w+|decisions?|decided|agreed|vot\w+|for|against|abst\w+|recommend\w+|actions?|"
    r"notes?|nb|motions?|amendments?|outcomes?|results?|carried|unanimous\w*|in favour|minutes?|"
    r"substantive|option)\b)"
    r"(?-i:[A-Z])[\w.,' &/-]{2,45}?: (?=(?-i:[A-Z£]))"
)
MINUTES_MOVED = spaced(
    r"\bminutes\b[^.;\n]{0,80}\b(?:accept|adopt|approv|agree|sign|confirm|correct|true)"
    r"|\b(?:acceptance|adoption|approval) of (?:the )?minutes\b|\bminutes\b[^.;\n]{0,30}:"
)
FEWEST_BETWEEN = 2  # paragraphs from minutes that were moved to another matter
OF_MOTION = spaced(r"\b(?:minutes|motion|proposal|amendment|record|vot(?:e|es|ing|ed))\b")
OWN_WORDS = spaced(r"\b(?:agreed|resolved|decided|in favour|in agreement) (?:that|to|this)\b")
LINE = 300  # characters of a line that fills an office
SOON = 60  # characters behind a vote in which its mover and seconder are named
NAMED_WITHIN = 60  # characters behind a cue in which its line's office and name may end
TITLE = 60  # characters that the title of a lettered matter may have
IN_NOTES = 8  # paragraphs behind a decision, its notes telling of the vote
IN_LINE = 3  # paragraphs behind it, its reasons in between: `(Voting: 9 in favour, 1 against)`
IN_ITEM = 8  # votes that may be of one item
RETOLD = 2  # paragraphs within which a vote is told again, with its figures
WITHOUT_VOTE = ("withdrew", "stood-referred")  # what nobody votes on
STRONG = (
    "resolved",
    "resolved-label",
    "resolved-prose",
    "agreed-capitals",
    "recommended-capitals",
    "bare-that",
    "under-decision",
    "decided",
)

# `The Clerk put the proposal in the name of Councillor Marsh to the Committee.`, above the vote
PUT_OWNED = spaced(
    r"\b(?<!not\s)(?:put|voted on|turned to) the (?:motion|proposal|amendment|nomination) "
    r"(?:in the name of|of|from|(?:moved |proposed |made )?by)\b"
)

# One outcome told of all that was moved: `Both motions were put and carried.`
SEVERAL = spaced(
    r"\b(?:both|all|the|these|two|three|four|five) (?:of )?(?:the |these |two |three |four |five )?"
    r"(?:above |foregoing )?(?:motions|proposals|propositions|amendments)\b"
    r"(?! (?:of|by|from|in|made|moved|proposed|that|which|for|to)\b)"
    r"(?:,? (?:was|were|being|having|been|put|then|all|both|duly|each|and|therefore|to|the|a|vote|"
    r"meeting|en|bloc|together|unanimously|declared)\b){0,9} "
    r"(?:carried|lost|passed|defeated|agreed|approved|adopted|accepted|rejected)\b"
)


class Business:
    """The votes so far, the one that is open, the proposals that wait and the last decision."""

    def __init__(self, reading: Reading, events: Events) -> None:
        self.reading = reading
        self.events = events
        self.votes: list[Draft] = []
        self.open: Draft | None = None
        self.proposals = Proposals(reading)
        self.last_decision: Decision | None = None
        self.agreed: Cue | None = None
        self._before = 0  # votes taken before this minute or office

    def begin_minute(self) -> None:
        """Leave what was before the meeting behind: the next minute is on another matter."""
        self.close()
        self.proposals.finish_all()
        self.last_decision = self.agreed = None
        self._before = len(self.votes)

    def leave_item(self, at: int) -> None:
        """Leave behind what waits for its vote, where the next item's title stands before `at`.

        And the last vote, where the line of `at` fills the next office.
        """
        last = next(reversed(self.proposals.waiting), None)
        end = max(last.end, last.text_end or 0) if last else 0
        left = last and (
            self.reading.is_next_item(end - 1, at)
            or self._is_next_part(last, at)
            or self._leaves_minutes(last, end, at)
        )
        if left or self._fills_next(at):
            self.begin_minute()

    def _is_next_part(self, motion: Motion, at: int) -> bool:
        """Tell whether a lettered matter was left for another: `e) A proposed ...`, then `m)`.

        What two members moved and seconded may be of several matters.
        """
        first, last = (self.reading.outline.index_at(place) for place in (motion.start, at))
        titles = [self._run_in(index) for index in (first, last)]
        if all(titles) and first != last:
            return True
        own, other = self._part_of(first), self._part_of(last)
        if motion.seconder or None in (own, other):
            return False
        return own != other

    def _leaves_minutes(self, motion: Motion, end: int, at: int) -> bool:
        """Tell whether the minutes were moved paragraphs above, and another matter came up since.

        `A proposed that the minutes be accepted, seconded by B.`, and nothing told of the outcome.
        """
        if self.open or len(self.proposals.waiting) > 1:
            return False
        flat, gap = self.reading.flat, self.reading.outline.gap(at, end)
        sentence = self.reading.sentence_at(motion.start)
        told = flat[sentence.start : max(end, sentence.end)] if gap >= FEWEST_BETWEEN else ""
        own = self.reading.outline.paragraph_at(at)
        of_it = OF_MOTION.search(flat, own.start, own.end)
        return len(told) < LINE and bool(MINUTES_MOVED.search(told)) and of_it is None

    def _run_in(self, index: int) -> bool:
        """Tell whether a paragraph begins with a title of its own: `Payments: ...`."""
        paragraph = self.reading.paragraphs[index]
        return bool(RUN_IN.match(self.reading.flat, paragraph.start, paragraph.end))

    def _part_of(self, index: int) -> tuple[str, str] | None:
        """Return the kind and key of the lettered matter that a paragraph begins, or its title."""
        own = self.reading.paragraphs[index].start
        for paragraph in reversed(self.reading.paragraphs[max(0, index - 1) : index + 1]):
            part = find_part(self.reading.flat, paragraph.start, paragraph.end)
            titled = paragraph.end - paragraph.start < TITLE or paragraph.start == own
            if part and part.kind in ("lower", "upper") and titled:
                return part.kind, part.key
        return None

    def _fills_next(self, at: int) -> bool:
        """Tell whether a line fills an office, and what is before the meeting stands above it."""
        start = self.reading.text.rfind("\n", max(0, at - LINE), at) + 1
        before = [vote.motion or vote for vote in (self.open,) if vote]
        last = max((m.end for m in [*before, *self.proposals.waiting[-1:]]), default=at)
        return last <= start and bool(OFFICE.match(self.reading.flat, start, at + NAMED_WITHIN))

    def near(self, cue: Cue | Side, reach: int) -> Draft | None:
        """Return the vote that is open, if it ended within `reach` paragraphs before."""
        if self.open and self.reading.outline.gap(cue.start, self.open.end) <= reach:
            return self.open
        return None

    def begin(self, cue: Cue | Side, words: str) -> Draft:
        """Open a vote, with the proposal and the kind that `words` tell."""
        self.close()
        self.open = Draft(cue.start, cue.end, words=words, source=self.reading.kind_at(cue.start))
        if isinstance(cue, Cue):
            self.open.start, self.open.end = cue.sentence_start, cue.end
            if self.agreed and self.agreed.sentence_start == cue.sentence_start:
                self.open.carried = self.agreed.carried
        self.open.motion = self.proposals.find_meant(self._put_before(cue) + words, cue.start)
        self.open.on = "substantive_motion" if is_substantive(words) else None
        decided = self._decided_on(self.open)
        if decided and not self.events.is_marked(cue.start, _end_of(decided)):
            decided.on = self.open.on or decided.on
            decided.kinds.discard("assent")  # it was put, and how is told now
            decided.end, self.open = max(decided.end, self.open.end), decided
            return decided
        if self.open.on is None and is_amending(words):
            self.open.on = "amendment"
            motion = self.open.motion
            if motion and motion.on != "amendment":
                shared = self.proposals.shared_words(motion, words) >= 2
                self.open.on = None if shared else "amendment"
                self.open.motion = motion if shared else self._amendment_before(cue)
        return self.open

    def _put_before(self, cue: Cue | Side) -> str:
        """Return the sentence before that says whose proposal is put: `in the name of Cllr A`."""
        start = cue.sentence_start if isinstance(cue, Cue) else cue.start
        paragraph = self.reading.outline.paragraph_at(start)
        if start <= paragraph.start:
            return ""
        before = self.reading.sentence_at(max(paragraph.start, start - 2))
        said = self.reading.flat[before.start : before.end]
        return f"{said} " if PUT_OWNED.search(said) else ""

    def _amendment_before(self, cue: Cue | Side) -> Motion | None:
        """Return the proposal that a vote on an amendment is about, though nothing calls it so.

        It is the second that waits, or the one right before: `A moved, B seconding, that ... . The
        amendment was lost.`
        """
        second, waiting = self.proposals.second, self.proposals.waiting
        if second or not waiting or not isinstance(cue, Cue):
            return second
        last = waiting[-1]
        between = self.reading.flat[max(last.end, last.text_end or 0) : cue.sentence_start]
        return last if last.seconder and not between.strip(" \n.") else None

    def _decided_on(self, draft: Draft) -> Draft | None:
        """Return the bare vote of what was resolved already and is now told of: `the motion`.

        Nothing else waits that the words may mean.
        """
        if draft.motion in self.proposals.waiting or not is_main(draft.words):
            return None
        votes = (v for v in reversed(self.votes[-IN_ITEM:]) if not v.amends)
        last = next(votes, None)
        if last is None or last.decision is None or not (last.is_bare and last.carried):
            return None
        at = max(last.end, last.decision.text_end)
        same = self.reading.minute_at(draft.start) == self.reading.minute_at(at - 1)
        return last if same and not self.reading.is_next_item(at - 1, draft.start) else None

    def after_decision(self, cue: Cue | Side) -> Decision | None:
        """Return the decision right before a cue, in its paragraph or the one above."""
        decision = self.last_decision
        end = cue.sentence_end if isinstance(cue, Cue) else cue.end
        following = self.events.strong.after(max(0, cue.start - 200))
        while following and following.text_start <= cue.start:
            following = self.events.strong.after(following.start + 1)
        if following and following is not decision and following.start < end:
            return None
        if decision is None or any(not _moved_before(m, decision) for m in self.proposals.waiting):
            return None
        return (
            decision
            if self.reading.outline.gap(cue.start, max(decision.text_end, decision.end))
            <= self._reach(cue, decision)
            else None
        )

    def _reach(self, cue: Cue | Side, decision: Decision) -> int:
        """Return how many paragraphs behind a decision a result may stand; more in notes."""
        if NOTES.match(self.reading.flat, decision.text_end, max(decision.text_end, cue.start)):
            return IN_NOTES
        own = self.reading.outline.paragraph_at(cue.start)
        if VOTING_LINE.match(self.reading.flat, own.start, own.end):
            return IN_LINE
        return 2 if self._headed(cue) else 1

    def _headed(self, cue: Cue | Side) -> bool:
        """Tell whether a heading of its own stands above figures: `Voting Record`."""
        outline = self.reading.outline
        above = outline.paragraphs[max(0, outline.index_at(cue.start) - 1)]
        return bool(VOTING_HEAD.fullmatch(self.reading.flat, above.start, above.end))

    def linked(self, cue: Cue | Side) -> Draft | None:
        """Return a vote for the decision right before, where it has none or an unspecified one."""
        decision = self.after_decision(cue)
        if decision is None:
            return None
        if decision.vote is None:
            self.close()
            decision.vote = Draft(cue.start, cue.end, decision=decision, source=decision.source)
            self.open = decision.vote
            self.votes.append(decision.vote)
            return decision.vote
        if _retells(decision.vote, cue):
            return decision.vote
        if decision.vote.counts or decision.vote.names or _is_of_another(decision.vote, cue):
            return None
        own = self.own_line(cue) and self.own_line(decision.vote)
        if decision.vote.motion is None and own and not decision.vote.is_bare:
            another = Draft(cue.start, cue.end, carried=True, decision=decision)
            self.votes.append(another)
            return another
        self.close()
        self.open = decision.vote
        return decision.vote

    def own_line(self, found: Cue | Side | Draft) -> bool:
        """Tell whether a result stands on its own line: `Voting: unanimous` under each part."""
        paragraph = self.reading.outline.paragraph_at(found.start)
        return paragraph.end - paragraph.start < 60

    def rivals(self, draft: Draft) -> list[Draft]:
        """Return the other votes of the ballot that `draft` is of, the last ones kept."""
        rivals: list[Draft] = []
        for vote in reversed(self.votes):
            if not vote.ballot:
                break
            rivals.append(vote)
        return [vote for vote in rivals if vote is not draft]

    def close(self) -> None:
        """Keep the vote that is open, if it came to anything."""
        draft, self.open = self.open, None
        if draft is None or not draft.has_result:
            return
        told = self._told_before(draft)
        if told is None:
            self.take(draft)
            return
        told.join(draft)
        self.proposals.finish(told.motion)

    def _told_before(self, draft: Draft) -> Draft | None:
        """Return the vote just taken that `draft` tells of again, if one of them has no figures.

        `The motion was put and was carried. A division being called for, it was carried by 7 votes
        to 3.`
        """
        last = self.votes[-1] if len(self.votes) > self._before else None
        if last is None or last is draft or last.source != draft.source:
            return None
        if last.ballot or draft.ballot or (last.decision and draft.decision):
            return None
        if self._is_of_other_matter(draft, last):
            return None
        if _names_mover(draft, last) and self.reading.outline.gap(draft.start, last.end) == 0:
            return last  # `was voted for unanimously. Prop. A, 2nd B, all agreed.`
        if draft.motion not in (None, last.motion) or draft.amends != last.amends:
            return None
        if last.closes and not CLOSURE.search(draft.words):
            return None
        if "assent" in last.kinds and draft.counts and draft.decision:
            return (
                None  # `carried by affirmation. By 7 votes to 3 the Committee approved the plan.`
            )
        if draft.carried not in (None, last.carried):
            return None
        numbers = [NUMBERED.findall(vote.words.lower()) for vote in (last, draft)]
        if all(numbers) and numbers[0] != numbers[1]:
            return None
        same = not last.names and bool(draft.names) and _tells_names(draft, last)
        if last.is_bare == draft.is_bare and not same:
            return None
        return last if self.reading.outline.gap(draft.start, last.end) <= RETOLD else None

    def _is_of_other_matter(self, draft: Draft, last: Draft) -> bool:
        """Tell whether all agreed to something of its own, a paragraph below what was decided."""
        decision, gap = last.decision, self.reading.outline.gap(draft.start, last.end)
        if decision is None or gap < 1 or draft.kinds != {"unanimous"} or draft.motion:
            return False
        if OWN_WORDS.search(draft.words) is None:
            return False
        said = content_words(draft.words)
        decided = self.reading.flat[decision.text_start : decision.text_end]
        return len(said) > 1 and not said & content_words(decided)

    def take(self, draft: Draft) -> None:
        """Keep a vote; its proposal is done with."""
        if draft not in self.votes[-RECENT:]:
            self.votes.append(draft)
        self.proposals.finish(draft.motion)
        if draft.carried:
            self.proposals.finish_rivals(draft.words)
        if draft.motion and SEVERAL.search(draft.words):
            self._take_with(draft, draft.motion)

    def _take_with(self, draft: Draft, last: Motion) -> None:
        """Keep a vote of each other proposal that one outcome is of: `Both motions were carried.`

        Each has words of its own, and no other number and title parts them.
        """
        for motion in list(self.proposals.waiting):
            alike = (motion.on == "amendment") == (last.on == "amendment")
            worded = motion.seconder and motion.text_start is not None and motion.start < last.start
            if alike and worded:
                own = replace(draft, motion=motion, kinds={*draft.kinds}, names={**draft.names})
                own.decision = None
                self.votes.insert(self.votes.index(draft), own)
                self.proposals.finish(motion)


def _names_mover(draft: Draft, last: Draft) -> bool:
    """Tell whether a vote tells no more than who moved what all voted for before it."""
    motion = draft.motion
    if last.motion or motion is None or motion.text_start is not None or draft.decision:
        return False
    bare = draft.kinds == last.kinds == {"unanimous"} and not (draft.counts or last.counts)
    return bare and 0 <= motion.start - last.end < SOON


def _end_of(vote: Draft) -> int:
    """Return where the decision of a vote ends, or the vote itself that has none."""
    return vote.decision.text_end if vote.decision else vote.end


def _moved_before(motion: Motion, decision: Decision) -> bool:
    """Tell whether a proposal was moved before the one that a decision is the outcome of.

    What an amendment was moved to waits on.
    """
    vote = decision.vote
    if vote is None or vote.motion is None or vote.amends:
        return False
    return motion.start < vote.motion.start


def _tells_names(draft: Draft, last: Draft) -> bool:
    """Tell whether the names that a vote tells are of those whom the figures before it count.

    They are as many, or fewer on no side where nothing but the names is told of it.
    """
    if last.counts == draft.counts:
        return True
    counts = last.counts.decide(bool(last.carried))
    told = [(counts.by_side[side], draft.tally(side)) for side in ("for", "against", "abstain")]
    known = [(count, tally or 0) for count, tally in told if count is not None]
    fits = all(count == tally for count, tally in known)
    alone = not draft.counts and draft.carried is None and draft.decision is None
    fits = fits or (alone and all(count >= tally for count, tally in known))
    return len(known) > 1 and fits


def _retells(vote: Draft, cue: Cue | Side) -> bool:
    """Tell whether figures behind a decision are of its vote: `(Voting: 9 for, 0 against)`."""
    if not isinstance(cue, Cue) or not vote.counts:
        return False
    told, counts = vote.counts.decide(bool(vote.carried)), cue.counts or find_counts(cue.words)
    return counts.for_ is not None and counts.for_ == told.for_ and not conflict(told, counts)


def _is_of_another(vote: Draft, cue: Cue | Side) -> bool:
    """Tell whether a cue's sentence has some against it, where what was voted on all agreed to."""
    if "unanimous" not in vote.kinds or not isinstance(cue, Cue):
        return False
    return cue.sentence_start >= vote.end and bool(find_counts(cue.words).against)
