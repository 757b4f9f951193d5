"""What happened, in its order: proposals, calls, results and decisions put together.

In: a reading. Out: `Proceedings`: the votes and the decisions of a text, each vote with its
proposal and its decision where the text ties them. The finders (motions, cues, lists of names,
marks of decisions) each say where something stands; only here is decided what belongs together.
"""

import re

from nlp.motions import Motion
from nlp.patterns import spaced
from nlp.proceedings.drafts import NOMINEE, Decision, Draft, Proceedings, conflict, merge, settle
from nlp.proceedings.events import Events
from nlp.proceedings.proposals import RECENT, Proposals, content_words, is_amending, is_substantive
from nlp.reading import Reading
from nlp.votes.counts import Counts
from nlp.votes.cues import Cue
from nlp.votes.sides import Side

SAME_VOTING = spaced(r"\bsame (?:vote|voting)\b", re.IGNORECASE)
TRAILING = re.compile(r"[(\s]*(?:proposed|moved|proposer|proposal|seconded)\b", re.IGNORECASE)
STRONG = (
    "resolved",
    "resolved-label",
    "resolved-prose",
    "agreed-capitals",
    "recommended-capitals",
    "bare-that",
    "decided",
)
OF_FIGURES = spaced(
    r"(?:the )?(?:voting|votes?)(?: record| figures| was| were)?(?: as follows)? ?[:-]"
)
OF_A_PROPOSAL = spaced(r"\b(?:motion|amendment)\b")


class Assembler:
    """Walks the events of a text in order and puts together what belongs together."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.events = Events(reading)
        self.votes: list[Draft] = []
        self.open: Draft | None = None
        self.proposals = Proposals(reading)
        self.last_decision: Decision | None = None
        self.agreed: Cue | None = None

    def assemble(self) -> Proceedings:
        """Return what the events make."""
        for event in self.events.ordered():
            if isinstance(event, Motion):
                self._on_motion(event)
            elif isinstance(event, Decision):
                self._on_decision(event)
            elif isinstance(event, Side):
                self._on_side(event)
            else:
                self._on_cue(event)
        self._close()
        settle(self.votes)
        return Proceedings(self.events.decisions, [v for v in self.votes if v.carried is not None])

    # proposals

    def _on_motion(self, motion: Motion) -> None:
        known = self.proposals.find_known(motion)
        if known:
            if self.open and not self.open.motion:
                self.open.motion = known
            return
        if self._trails(motion):
            assert self.last_decision is not None
            if self.last_decision.vote is None:
                vote = Draft(motion.start, motion.end, motion, carried=True, kinds={"assent"})
                vote.decision, self.last_decision.vote = self.last_decision, vote
                self.votes.append(vote)
            elif self.last_decision.vote.motion is None:
                self.last_decision.vote.motion = motion
            self.proposals.done.append(motion)
            return
        if motion.on == "vote":
            return
        self._close()
        self.proposals.add(motion)

    def _trails(self, motion: Motion) -> bool:
        """Tell whether the names stand behind the decision: `(Proposed by A and seconded by B)`."""
        decision = self.last_decision
        if decision is None or (decision.vote and decision.vote.motion):
            return False
        outline = self.reading.outline
        inside = decision.text_start <= motion.start < decision.text_end
        if inside and self.reading.flat[max(0, motion.start - 3) : motion.start].rstrip().endswith(
            "("
        ):
            return True
        paragraph = outline.paragraph_at(motion.start)
        gap = outline.index_at(motion.start) - outline.index_at(decision.text_end - 1)
        if not 0 <= gap <= 1 or not TRAILING.match(
            self.reading.flat, max(paragraph.start, decision.text_end)
        ):
            return False
        behind = self.events.strong.after(motion.end)
        index = outline.index_at(motion.end - 1)
        return not (
            behind and outline.index_at(behind.start) - index <= 1 and behind.rule in STRONG
        ) and not (
            motion.text_start is not None
            and motion.text_start > motion.end
            and self.reading.flat[motion.text_start] in "\"'"
        )

    # cues

    def _on_cue(self, cue: Cue) -> None:
        handler = getattr(self, f"_on_{cue.kind}", self._on_manner)
        handler(cue)

    def _near(self, cue: Cue | Side, reach: int = 2) -> Draft | None:
        if self.open and self.reading.outline.gap(cue.start, self.open.end) <= reach:
            return self.open
        return None

    def _begin(self, cue: Cue | Side, words: str) -> Draft:
        self._close()
        self.open = Draft(cue.start, cue.end, words=words, source=self.reading.kind_at(cue.start))
        if isinstance(cue, Cue):
            self.open.start, self.open.end = cue.sentence_start, cue.end
            if self.agreed and self.agreed.sentence_start == cue.sentence_start:
                self.open.carried = self.agreed.carried
        self.open.motion = self.proposals.find_meant(words, cue.start)
        self.open.on = "substantive_motion" if is_substantive(words) else None
        if self.open.on is None and is_amending(words):
            self.open.on = "amendment"
            motion = self.open.motion
            if motion and motion.on != "amendment":
                shared = self.proposals.shared_words(motion, words) >= 2
                self.open.on = None if shared else "amendment"
                self.open.motion = motion if shared else None
        return self.open

    def _after_decision(self, cue: Cue | Side) -> Decision | None:
        """Return the decision right before a cue, in its paragraph or the one above."""
        decision = self.last_decision
        end = cue.sentence_end if isinstance(cue, Cue) else cue.end
        following = self.events.strong.after(max(0, cue.start - 200))
        while following and following.text_start <= cue.start:
            following = self.events.strong.after(following.start + 1)
        if following and following is not decision and following.start < end:
            return None
        if decision is None or self.proposals.waiting:
            return None
        return (
            decision
            if self.reading.outline.gap(cue.start, max(decision.text_end, decision.end)) <= 1
            else None
        )

    def _on_call(self, cue: Cue) -> None:
        draft = self._near(cue, 1)
        if draft and not draft.has_result:
            draft.end = max(draft.end, cue.end)
            if cue.words not in draft.words and len(draft.words) < 4000:
                draft.words += " " + cue.words
            return
        if draft and draft.start <= cue.start <= draft.end and draft.decision is None:
            draft.kinds.add("call")
            return
        draft = draft or self._near(cue, 3)
        if draft and self._same_call(draft, cue):
            draft.kinds.add("call")
            draft.end = max(draft.end, cue.end)
            return
        reopened = self._reopen(cue)
        if reopened:
            self._close()
            self.open = reopened
            return
        self._begin(cue, cue.words).kinds.add("call")

    def _same_call(self, draft: Draft, cue: Cue) -> bool:
        """Tell whether a call is about the vote that is open: its sentence, status or outcome."""
        if cue.sentence_start <= draft.end:
            return True
        if OF_FIGURES.match(cue.words) and not (draft.counts or draft.names):
            return True
        if "status:" in self.reading.flat[draft.start : draft.end].lower():
            return not draft.names
        undecided = draft.carried is None and bool(draft.names or draft.counts)
        about = is_amending(cue.words) == (draft.on == "amendment")
        return undecided and about and bool(re.search(r"\b(?:carried|lost|declared)\b", cue.words))

    def _reopen(self, cue: Cue) -> Draft | None:
        """Return the vote of the last decision where the names of that vote come afterwards."""
        decision = self.last_decision
        vote = decision.vote if decision else None
        if vote is None or vote.counts or vote.names or self.proposals.waiting:
            return None
        late = self.reading.outline.gap(cue.start, decision.text_end if decision else 0) > 2
        recorded = re.search(r"record|requisition|named|roll", cue.words + vote.words)
        return vote if recorded and not late else None

    def _on_counts(self, cue: Cue) -> None:
        assert cue.counts is not None
        draft = self._near(cue, 2)
        told = draft and draft.names and draft.carried is not None
        if draft and told and not conflict(draft.counts, cue.counts):
            told = cue.sentence_start > draft.end
        if draft and (conflict(draft.counts, cue.counts) or told):
            if draft.names:
                return
            draft = None
        if draft is None:
            draft = self._linked(cue) or self._begin(cue, cue.words)
        draft.counts = merge(draft.counts, cue.counts)
        draft.end = max(draft.end, cue.end)

    def _linked(self, cue: Cue | Side) -> Draft | None:
        """Return a vote for the decision right before, where it has none or an unspecified one."""
        decision = self._after_decision(cue)
        if decision is None:
            return None
        if decision.vote is None:
            self._close()
            decision.vote = Draft(cue.start, cue.end, decision=decision, source=decision.source)
            self.open = decision.vote
            self.votes.append(decision.vote)
            return decision.vote
        if decision.vote.counts or decision.vote.names:
            return None
        if decision.vote.motion is None and self._own_line(cue) and self._own_line(decision.vote):
            another = Draft(cue.start, cue.end, carried=True, decision=decision)
            self.votes.append(another)
            return another
        self._close()
        self.open = decision.vote
        return decision.vote

    def _own_line(self, found: Cue | Side | Draft) -> bool:
        """Tell whether a result stands on its own line: `Voting: unanimous` under each part."""
        paragraph = self.reading.outline.paragraph_at(found.start)
        return paragraph.end - paragraph.start < 60

    def _on_manner(self, cue: Cue) -> None:
        """Unanimity, assent, a show of hands, a casting vote: how a vote was taken."""
        draft = self._near(cue, 1)
        if draft and draft.carried is False and cue.kind in ("unanimous", "assent"):
            draft = None
        manner = cue.kind in ("hands", "majority")
        if draft and manner and draft.carried is not None and cue.sentence_start > draft.end:
            draft = self._begin(cue, cue.words)
        if draft is None:
            draft = self._linked(cue)
        if draft is None:
            if cue.kind in ("hands", "casting", "majority") or not self._decides(cue):
                draft = self._begin(cue, cue.words)
            else:
                draft = self._begin(cue, cue.words)
                draft.carried = True
        draft.kinds.add(cue.kind)
        if draft.ballot:
            for rival in self._rivals(draft):
                rival.kinds.add(cue.kind)
        if cue.kind == "majority" and cue.carried is not None and draft.carried is None:
            draft.carried = cue.carried
        if cue.kind in ("unanimous", "assent") and draft.carried is None and self._decides(cue):
            draft.carried = True
        draft.end = max(draft.end, cue.end)

    def _rivals(self, draft: Draft) -> list[Draft]:
        """Return the other votes of the ballot that `draft` is of, the last ones kept."""
        rivals: list[Draft] = []
        for vote in reversed(self.votes):
            if not vote.ballot:
                break
            rivals.append(vote)
        return [vote for vote in rivals if vote is not draft]

    def _decides(self, cue: Cue) -> bool:
        return cue.kind == "unanimous" or (
            cue.kind == "assent" and "seconded" not in self.reading.flat[cue.start : cue.end]
        )

    def _on_outcome(self, cue: Cue) -> None:
        draft = self._near(cue, 3)
        if (
            draft
            and draft.carried is None
            and (cue.hard or draft.kinds or draft.counts or draft.names)
        ):
            draft.carried = cue.carried
            self._name_subject(draft, cue)
            draft.end = max(draft.end, cue.end)
            return
        if draft and draft.carried == cue.carried and self._again(draft, cue):
            draft.end = max(draft.end, cue.end)
            return
        if cue.hard:
            self._begin(cue, cue.words).carried = cue.carried
            assert self.open is not None
            self._name_subject(self.open, cue)
            return
        motion = self._just_moved(cue)
        if motion:
            draft = self._begin(cue, cue.words)
            draft.motion, draft.carried = motion, cue.carried
            draft.kinds.add("assent")
            draft.start = min(draft.start, motion.start)
        elif re.search(r"recommendation|motion|proposal", cue.subject, re.IGNORECASE):
            self.agreed = cue

    def _again(self, draft: Draft, cue: Cue) -> bool:
        """Tell whether an outcome only says again what is known of the vote."""
        if self.reading.outline.gap(cue.start, draft.end) > 1 or _other_subject(draft, cue):
            return False
        return cue.sentence_start <= draft.end or len(cue.words) < 70

    def _name_subject(self, draft: Draft, cue: Cue) -> None:
        """Tell from an outcome's subject what the vote was on, where the call did not."""
        words = cue.subject or cue.words
        if is_substantive(words):
            draft.on = "substantive_motion"
            draft.motion = self.proposals.choose(words, cue.start) or draft.motion
        elif is_amending(words) and not re.search(r"\bwithout\b|\bas amended", words):
            if draft.motion is None or draft.motion.on != "amendment":
                chosen = self.proposals.choose(words, cue.start)
                if chosen and chosen.on == "amendment":
                    draft.motion = chosen
            draft.on = draft.on or "amendment"

    def _just_moved(self, cue: Cue) -> Motion | None:
        """Return the proposal moved in the same sentence as a cue, or right before it."""
        for motion in reversed(self.proposals.waiting):
            if motion.end >= cue.sentence_start:
                return motion
            behind_words = motion.text_end or motion.end
            if (
                self.reading.outline.gap(cue.start, max(motion.end, min(behind_words, cue.start)))
                <= 0
            ):
                return motion
        return None

    def _on_accepted(self, cue: Cue) -> None:
        """An amendment taken into the motion by its mover: carried by assent, and done with."""
        self._close()
        waiting = [m for m in self.proposals.waiting if m.on == "amendment"]
        if not waiting or re.search(r"\b(?:not|if|whether|would|could)\b", cue.words[:200]):
            return
        meant = self.proposals.choose(cue.words, cue.start)
        motion = meant if meant in waiting else waiting[-1]
        draft = Draft(cue.start, cue.end, motion, "amendment", True, {"assent"}, words=cue.words)
        self._take(draft)

    def _on_gone(self, cue: Cue) -> None:
        """Forget the proposals that were withdrawn, or that nobody seconded."""
        many = re.search(
            r"\b(?:amendments|amending motions|motions|both)\b", cue.words, re.IGNORECASE
        )
        self.proposals.finish_last(2 if many else 1)

    def _on_ballot(self, cue: Cue) -> None:
        """One nominee's votes: each has a vote, the ballot is one."""
        draft = self._near(cue, 1)
        if draft and draft.has_result:
            self._close()
        following = self._begin(cue, cue.subject)
        following.counts = cue.counts or Counts()
        following.nominee, following.ballot = cue.subject, True
        if NOMINEE.search(cue.subject):
            following.on, following.motion = "appointment", self.proposals.find_nominee(cue.subject)

    def _on_elected(self, cue: Cue) -> None:
        draft = self._near(cue, 3)
        if draft and draft.carried is None:
            draft.carried = True
        elif self.proposals.waiting and self.proposals.waiting[-1].on == "appointment":
            draft = self._begin(cue, cue.words)
            draft.motion, draft.carried = self.proposals.waiting[-1], True
            draft.kinds.add("assent")
        elif draft is None:
            return
        draft.on = draft.on or "appointment"
        draft.elected = cue.start
        draft.end = max(draft.end, cue.end)
        if draft.ballot:
            self._win(draft, cue)

    def _win(self, draft: Draft, cue: Cue) -> None:
        """Give a ballot to the nominee whom the sentence of the election names."""
        told = self.reading.flat[cue.sentence_start : cue.end]
        ballot = [*self._rivals(draft), draft]
        for vote in ballot:
            surname = re.sub(r"\(.*?\)", "", vote.nominee).split()[-1:]
            vote.elected = cue.start if surname and surname[0] in told else None
        named = [vote for vote in ballot if vote.elected is not None]
        if len(named) != 1:
            for vote in ballot:
                vote.elected = None

    # names

    def _on_side(self, side: Side) -> None:
        if side.late or side.prose:
            self._on_spoken(side)
            return
        told = self._of_ballot(side)
        if told:
            told.names["for"] = side.names
            return
        draft = self._near(side, 4)
        if draft and self._starts_another(draft, side):
            draft = self._another(draft, side)
        if draft is None:
            draft = self._linked(side) or self._begin(side, side.words)
        self._add(draft, side)

    def _of_ballot(self, side: Side) -> Draft | None:
        """Return the vote of a ballot told of in figures whose names come now, list by list."""
        if side.side != "for" or not side.names or not side.words:
            return None
        recent = [*self.votes[-4:], *([self.open] if self.open else [])]
        for vote in recent:
            about = vote.nominee.split()[-1:] or [" "]
            if vote.ballot and "for" not in vote.names and about[0].lower() in side.words.lower():
                return vote
        return None

    def _starts_another(self, draft: Draft, side: Side) -> bool:
        count = getattr(draft.counts, {"for": "for_"}.get(side.side, side.side), None)
        if not side.names and side.count is not None and draft.names:
            return count is not None and count != side.count
        differs = count is not None and (bool(draft.names) or side.count not in (None, count))
        taken = side.side in draft.names or differs
        return (taken and side.side in ("for", "against", "abstain")) or (
            draft.carried is not None and side.side == "for" and bool(draft.names)
        )

    def _another(self, draft: Draft, side: Side) -> Draft:
        """Begin the next candidate's vote of the same ballot, or the next vote."""
        rival = side.side == "for" and draft.carried is None
        following = self._begin(side, side.words)
        if rival:
            draft.ballot = following.ballot = True
            following.nominee = side.words
        return following

    def _add(self, draft: Draft, side: Side) -> None:
        if side.words and NOMINEE.search(side.words):
            draft.nominee, draft.on = side.words, "appointment"
            draft.motion = self.proposals.find_nominee(side.words) or draft.motion
        elif side.side == "for" and OF_A_PROPOSAL.search(side.words):
            draft.nominee = draft.nominee or side.words
            draft.motion = (
                self.proposals.choose(f"{draft.words} {side.words}", side.start) or draft.motion
            )
        if side.names:
            draft.names[side.side] = draft.names.get(side.side, ()) + side.names
        if side.count is not None:
            field_name = {
                "for": "for_",
                "against": "against",
                "abstain": "abstain",
                "declined": "abstain",
            }.get(side.side)
            if field_name:
                draft.counts = merge(draft.counts, Counts(**{field_name: side.count}))
        draft.end = max(draft.end, side.end)

    def _on_spoken(self, side: Side) -> None:
        """Add names that a sentence says to the vote it is about; alone they make none."""
        draft = self._near(side, 3)
        if draft is None:
            draft = (
                self.last_decision.vote if self.last_decision and self.last_decision.vote else None
            )
            draft = draft or (self.votes[-1] if self.votes else None)
            if (
                draft
                and self.reading.outline.gap(
                    side.start, max(draft.end, draft.decision.text_end if draft.decision else 0)
                )
                > 6
            ):
                draft = None
        if draft is None and side.late:
            decision = self.last_decision
            if decision is None or self.reading.outline.gap(side.start, decision.text_end) > 6:
                return
            draft = Draft(side.start, side.end, carried=True, decision=decision, kinds={"assent"})
            decision.vote = draft
            self.votes.append(draft)
        if draft is None:
            draft = self._begin(side, "")
        draft.said.add(side.side)
        have = draft.names.get(side.side, ())
        draft.names[side.side] = have + tuple(n for n in side.names if n not in have)

    # decisions

    def _on_decision(self, decision: Decision) -> None:
        before = self.reading.flat[max(0, decision.start - 400) : decision.text_start]
        draft = self._linkable(decision)
        if SAME_VOTING.search(before) and self.votes:
            self._close()
            decision.vote = self.open = None
            self.proposals.finish_all()
        elif draft:
            draft.carried = True
            draft.decision, decision.vote = decision, draft
            nominated = self._nominated_for(decision)
            if nominated and not draft.nominee:
                self._lose_rivals(nominated, draft)
            if draft.motion is None and draft.on != "amendment":
                draft.motion = self._moved_for(decision)
            draft.end = max(draft.end, decision.text_start)
            self._close()
        elif decision.rule == "withdrew":
            self._close()
            self.proposals.finish_all()
        elif (
            self.open
            and self.open.ballot
            and self.reading.outline.gap(decision.start, self.open.end) <= 3
        ):
            self._close()
        else:
            self._assent(decision)
        self.last_decision = decision
        self.agreed = None

    def _lose_rivals(self, elected: Motion, draft: Draft) -> None:
        """Give the other nominees of an election that was voted on their lost votes."""
        draft.motion = elected
        for motion in self.proposals.waiting:
            if motion.on == "appointment" and motion is not elected and not draft.names:
                rival = Draft(draft.start, draft.end, motion, carried=False, kinds={"call"})
                self.votes.append(rival)

    def _linkable(self, decision: Decision) -> Draft | None:
        draft = self.open
        if draft is None or draft.carried is False or draft.decision is not None or draft.ballot:
            return None
        if draft.on == "amendment" and draft.carried:
            return None
        strong = decision.rule in STRONG
        if self.reading.outline.gap(decision.start, draft.end) > (3 if strong else 1):
            return None
        if (
            draft.kinds == {"call"}
            and not draft.counts
            and self.reading.outline.gap(decision.start, draft.end) > 2
        ):
            return None
        return draft

    def _assent(self, decision: Decision) -> None:
        """Give a decision the vote that its mover, or `recommendations were agreed`, tells."""
        if self.open and self.open.carried is False:
            self._close()  # what was lost is not what was decided
        motion = self._moved_for(decision)
        agreed = self.agreed if self.agreed and decision.rule in STRONG else None
        self._close()
        if motion is None and agreed is None:
            return
        start = motion.start if motion else agreed.sentence_start if agreed else decision.start
        vote = Draft(
            start,
            decision.text_start,
            motion,
            carried=True,
            kinds={"assent"},
            source=decision.source,
        )
        if motion is None:
            vote.on = "recommendation"
        vote.decision, decision.vote = decision, vote
        self._take(vote)

    def _moved_for(self, decision: Decision) -> Motion | None:
        """Return the waiting proposal that a decision is the outcome of."""
        flat = self.reading.flat
        nominated = self._nominated_for(decision)
        if nominated:
            return nominated
        for motion in reversed(self.proposals.waiting):
            if motion.on in ("amendment", "closure") and motion.start < decision.start:
                continue
            gap = self.reading.outline.gap(
                decision.start, max(motion.end, min(motion.text_end or 0, decision.start))
            )
            if decision.rule in STRONG or gap <= 0:
                return motion
            asked = content_words(self.proposals.words_of(motion))
            said = content_words(flat[decision.text_start : decision.text_end][:400])
            if gap <= 2 and (
                not asked or len(asked & said) >= 0.3 * min(len(asked), len(said) or 1)
            ):
                return motion
        return None

    def _nominated_for(self, decision: Decision) -> Motion | None:
        """Return, of several nominations, the one whose nominee was elected."""
        nominations = [m for m in self.proposals.waiting if m.on == "appointment"][-6:]
        if len(nominations) < 2:
            return None
        said = self.reading.flat[decision.text_start : decision.text_end][:400]
        shared = {m: self.proposals.shared_words(m, said) for m in nominations}
        best = max(nominations, key=lambda m: shared[m])
        return best if list(shared.values()).count(shared[best]) == 1 else None

    def _close(self) -> None:
        """Keep the vote that is open, if it came to anything."""
        draft, self.open = self.open, None
        if draft and draft.has_result:
            self._take(draft)

    def _take(self, draft: Draft) -> None:
        if draft not in self.votes[-RECENT:]:
            self.votes.append(draft)
        self.proposals.finish(draft.motion)


def _other_subject(draft: Draft, cue: Cue) -> bool:
    """Tell whether an outcome names another kind of proposal than the vote is on."""
    if not re.search(r"\b(?:motion|amendment|recommendation|proposal)", cue.subject, re.IGNORECASE):
        return False
    return bool(is_amending(cue.subject)) != (draft.on == "amendment") or bool(
        is_substantive(cue.subject)
    ) != (draft.on == "substantive_motion")
