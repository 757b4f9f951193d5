"""Motion against amendment, and nominees in a ballot: a vote for each, the winner's carried."""

import re
from dataclasses import replace

from nlp.motions.proposed import Motion
from nlp.patterns import spaced
from nlp.proceedings.business.before_meeting import Business
from nlp.proceedings.findings import Draft, merge
from nlp.proceedings.wording.chosen_of_two import Choice
from nlp.votes.choices import CHOICE
from nlp.votes.contests import MATTER, same_choice
from nlp.votes.counts import Counts
from nlp.votes.cues import Cue
from nlp.votes.sides import Side

ORDINAL = re.compile(r"\b(?:(first|second|third|fourth)|(?:no\.?\s?)?(\d))\b", re.IGNORECASE)
NEAR = 12  # paragraphs from a proposal to the vote that chooses it
ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4}
TELLING = spaced(r"\b(?:motion|amendment|proposal)\b.{0,60}\b(?:successful|carried|lost)\b")
CHOSEN = spaced(CHOICE)
OWNER = re.compile(r"(?P<surname>[A-Z][\w'-]+?)'s?\s(?:motion|amendment|proposal)", re.IGNORECASE)
# `Motion by Councillor Marsh`, `Amendment (Cllr Hill)`
OWNED_BY = re.compile(r"(?:\bby\s|\()[^()]*?(?P<surname>[\w'-]+)\W*$", re.IGNORECASE)


class Contests:
    """Takes in the votes for each choice, and what is said of all of them."""

    def __init__(self, business: Business) -> None:
        self.business = business
        self.reading = business.reading

    def on_chosen(self, choice: Choice) -> None:
        """Take in two proposals of which one was chosen: a vote for each."""
        if self.business.open and not (self.business.open.counts or self.business.open.names):
            self.business.open = None  # the call
        self.business.close()
        for motion, counts in choice.told:
            chosen = motion is choice.chosen
            vote = Draft(choice.start, choice.end, motion, carried=chosen, counts=counts)
            vote.kinds, vote.source = set(choice.kinds), self.reading.kind_at(choice.start)
            self.business.votes.append(vote)
            self.business.proposals.finish(motion)

    def on_choice(self, side: Side) -> None:
        """Take in the figures or the names of those who voted for one choice."""
        motion = self._find(side.words, side.start)
        told = (vote for vote in self._choices(side.contest) if vote.motion is motion)
        draft = next((v for v in told if motion or same_choice(v.nominee, side.words)), None)
        draft = draft or self._decided(motion) or self._begin(side, motion)
        if self.business.open is not draft:
            self.business.close()
            self.business.open = draft
        draft.ballot, draft.contest, draft.nominee = True, side.contest, draft.nominee or side.words
        if side.names:
            draft.names["for"] = draft.names.get("for", ()) + side.names
        draft.counts = merge(draft.counts, Counts(for_=side.count))
        draft.end = max(draft.end, side.end)

    def _begin(self, side: Side, motion: Motion | None) -> Draft:
        """Open the vote for a choice; how it was voted is told before, of all of them."""
        before = self.business.open
        kinds = set()
        if (
            before
            and before.contest in (None, side.contest)
            and not (before.counts or before.names)
        ):
            kinds, self.business.open = before.kinds, None
        elif before and before.contest == side.contest:
            kinds = before.kinds
        draft = self.business.begin(side, side.words)
        draft.motion, draft.kinds = motion, set(kinds)
        draft.on = None if motion else _kind(side.words)
        return draft

    def _decided(self, motion: Motion | None) -> Draft | None:
        """Return the vote of a nomination already decided, whose figures come behind."""
        votes = (vote for vote in self.business.votes[-8:] if motion and vote.motion is motion)
        return next((vote for vote in votes if vote.is_bare), None)

    def _choices(self, contest: int | None) -> list[Draft]:
        """Return the votes of a contest so far."""
        votes = [*self.business.votes[-8:], *([self.business.open] if self.business.open else [])]
        return [vote for vote in votes if vote.contest is not None and vote.contest == contest]

    def _find(self, words: str, at: int) -> Motion | None:
        """Return the proposal that a choice is: by its mover, its number, its kind."""
        proposals = self.business.proposals
        known = sorted({*proposals.done, *proposals.waiting}, key=lambda motion: motion.start)
        if _kind(words) == "appointment":
            surname = re.sub(r"\(.*?\)|[\s:-]+$", "", words).split()[-1].lower()
            named = [m for m in known if surname in proposals.words_of(m).lower()]
            return next((m for m in reversed(named) if m.on == "appointment"), None)
        if words.startswith("£"):
            summed = [m for m in self._of_item(known, at) if words in proposals.words_of(m)]
            return summed[0] if len(summed) == 1 else None
        amends = "amendment" in words.lower()
        kind = [m for m in known if (m.on == "amendment") == amends and m.on != "closure"]
        owner = OWNER.search(words) or OWNED_BY.search(words)
        owned = [m for m in kind if owner and m.mover and m.mover.endswith(owner["surname"])]
        ordinal = ORDINAL.search(words) if amends or "motion" not in words.lower() else None
        if ordinal and not owned:
            kind = kind if amends else self._of_item(kind, at)
            place = int(ordinal[2] or ORDINALS[ordinal[1].lower()]) - 1
            return kind[place] if place < len(kind) else None
        seconded = [m for m in owned or kind if m.seconder] or owned or kind
        return seconded[-1] if seconded else None

    def _of_item(self, motions: list[Motion], at: int) -> list[Motion]:
        """Return those of some proposals that are of the same item as what stands at a place."""
        near = [m for m in motions if self.reading.outline.gap(at, m.end) <= NEAR]
        return [m for m in near if not self.reading.is_next_item(m.end - 1, at)]

    def tells(self, cue: Cue) -> bool:
        """Tell whether a call only begins what tells of the contest: `Following a vote the ...`."""
        return bool(self._near(cue)) and bool(TELLING.search(cue.words))

    def on_outcome(self, cue: Cue) -> bool:
        """Take in which choice was carried; tell whether the cue is about the contest."""
        choices = self._near(cue)
        if not choices or not cue.carried:
            return False
        before = self.reading.flat[max(cue.sentence_start, cue.start - 80) : cue.start]
        bare = "proposal" in cue.subject.lower()  # whose, or which, stands before it
        words = before if bare or not cue.subject else cue.subject
        told = [match[0] for match in CHOSEN.finditer(words)]
        won = self._find(told[-1], cue.start) if told else None
        for vote in choices:
            vote.elected = cue.start if won and vote.motion is won else None
        return True

    def on_counts(self, cue: Cue) -> bool:
        """Take in figures told of all choices; tell whether the cue is about the contest."""
        choices = self._near(cue)
        if not choices or cue.counts is None:
            return False
        counts = cue.counts
        if counts.abstain is not None:
            choices[0].counts = replace(choices[0].counts, abstain=counts.abstain)
        if len(choices) == 2 and counts.most is not None and counts.least is not None:
            ranked = sorted(choices, key=lambda vote: len(vote.names.get("for", ())), reverse=True)
            for vote, number in zip(ranked, (counts.most, counts.least), strict=True):
                vote.counts = merge(vote.counts, Counts(for_=number))
        return True

    def _near(self, cue: Cue) -> list[Draft]:
        draft = self.business.near(cue, 3)
        return self._choices(draft.contest) if draft and draft.contest is not None else []


def _kind(words: str) -> str:
    """Return what a choice is: motion, amendment, or a nominee's appointment."""
    if not MATTER.search(words):
        return "appointment"
    return "amendment" if "amendment" in words.lower() else "motion"
