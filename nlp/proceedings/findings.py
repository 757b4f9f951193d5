"""Votes and decisions as they come together: what the parts fill and the components read."""

from dataclasses import dataclass, field, replace
from itertools import pairwise

from nlp.motions.proposed import Motion
from nlp.patterns import spaced
from nlp.votes.counts import Counts

NOT_VOTING = {"absent", "declined"}  # lists of names that alone tell of no vote
NOMINEE = spaced(r"\b(?:councillor|cllr|mr|mrs|ms|miss|dr|alderman)\b")


@dataclass(eq=False)
class Draft:
    """A vote as it comes together. `carried` is None until something says so."""

    start: int
    end: int
    motion: Motion | None = None
    on: str | None = None
    carried: bool | None = None
    kinds: set[str] = field(default_factory=set)
    counts: Counts = field(default_factory=Counts)
    names: dict[str, tuple[str, ...]] = field(default_factory=dict)
    decision: "Decision | None" = None
    nominee: str = ""
    ballot: bool = False
    contest: int | None = None  # of the choices between motion and amendments it was one of
    words: str = ""
    elected: int | None = None
    source: str = "minutes"
    said: set[str] = field(default_factory=set)  # sides that only sentences name

    @property
    def has_result(self) -> bool:
        """Whether numbers, names, an outcome or the manner of the vote are known."""
        return bool(
            self.counts
            or self.names.keys() - NOT_VOTING
            or self.carried is not None
            or self.kinds - {"call", "recorded"}
        )

    @property
    def is_bare(self) -> bool:
        """Whether no more is known than that it was voted, and with what outcome."""
        return (
            not self.counts
            and not self.names
            and self.kinds <= {"call", "assent", "request", "recorded"}
        )

    @property
    def is_open(self) -> bool:
        """Whether nothing tells its outcome yet: no words of it, no numbers and no names."""
        return self.carried is None and not self.counts and not self.names

    @property
    def is_nomination(self) -> bool:
        """Whether it is of votes for a nominee alone."""
        nominates = bool(self.motion and self.motion.on == "appointment")
        return nominates and self.counts.for_ is not None and self.counts.against is None

    @property
    def is_lost(self) -> bool:
        """Whether nothing but its figures tells the outcome: more against it than for it."""
        for_, against = self.counts.for_, self.counts.against
        told = self.carried is None and for_ is not None and against is not None
        return bool(told and (for_ or 0) < (against or 0) and "casting" not in self.kinds)

    @property
    def amends(self) -> bool:
        """Whether it was a vote on an amendment."""
        return (self.on or (self.motion.on if self.motion else None)) == "amendment"

    @property
    def closes(self) -> bool:
        """Whether it was a vote on whether to vote now."""
        return (self.on or (self.motion.on if self.motion else None)) == "closure"

    def tally(self, side: str) -> int | None:
        """How many voted so: the number printed, or else that of the names."""
        count = self.counts.by_side[side]
        return len(self.names[side]) if count is None and side in self.names else count

    def join(self, other: "Draft") -> None:
        """Take what another telling of the same vote knows more."""
        self.counts = merge(self.counts, other.counts)
        self.names = {**other.names, **self.names}
        self.motion = self.motion or other.motion
        self.on = self.on or other.on
        self.kinds |= other.kinds
        self.said |= other.said
        self.end = max(self.end, other.end) if self.source == other.source else self.end
        if other.decision and self.decision is None:
            self.decision = other.decision
            self.decision.vote = self


@dataclass(eq=False)
class Decision:
    """A decision: its evidence `start:end`, its text `text_start:text_end`, its parts.

    `weak`: a line like `The recommendations were agreed`, which counts only if nothing else does.
    `labelled`: it stands right beneath a line `Decision`.
    """

    start: int
    end: int
    text_start: int
    text_end: int
    parts: int
    status: str
    rule: str
    source: str
    vote: Draft | None = None
    verb: str | None = None
    weak: bool = False
    labelled: bool = False


@dataclass(frozen=True)
class Proceedings:
    """The decisions and votes of a text, each in order."""

    decisions: list[Decision]
    votes: list[Draft]


def conflict(have: Counts, new: Counts) -> bool:
    """Tell whether two sets of counts cannot be of one vote."""
    for side in ("for_", "against", "abstain"):
        a, b = getattr(have, side), getattr(new, side)
        if a is not None and b is not None and a != b:
            return True
    for one, other in ((have, new), (new, have)):
        if one.most is not None and other.for_ is not None and other.against is not None:
            return {one.most, one.least} != {other.for_, other.against}
    return have.most is not None and new.most is not None


def merge(have: Counts, new: Counts) -> Counts:
    """Return both counts as one; what was known first stands."""
    merged = {
        side: getattr(have, side) if getattr(have, side) is not None else getattr(new, side)
        for side in ("for_", "against", "abstain", "most", "least")
    }
    return Counts(**merged)


def settle(votes: list[Draft]) -> None:
    """Decide the outcomes that only the figures tell, and those of ballots."""
    ballot: list[Draft] = []
    for one, other in pairwise(votes):
        nominations = one.is_nomination and other.is_nomination
        # Two offices, voted on each, with those who abstained
        apart = None not in (one.counts.abstain, other.counts.abstain) and not one.names
        apart = apart and one.contest is None
        if nominations and not apart and one.contest == other.contest:
            one.ballot = other.ballot = True
    for vote in [*votes, Draft(0, 0)]:
        if vote.ballot and (not ballot or vote.contest == ballot[-1].contest):
            ballot.append(vote)
            continue
        if len(ballot) > 1:
            _settle_ballot(ballot)
        ballot = [vote] if vote.ballot else []
    for vote in votes:
        if vote.carried is None:
            vote.carried = _by_figures(vote)
        if vote.carried is None and vote.decision is not None:
            vote.carried = True
        if vote.carried is not None:
            vote.counts = vote.counts.decide(vote.carried)


def _by_figures(vote: Draft) -> bool | None:
    for_, against = vote.tally("for"), vote.tally("against")
    most, least = vote.counts.most, vote.counts.least
    if most is not None and least is not None and "casting" not in vote.kinds and most != least:
        return most > least  # `voted by 7 votes to 3 to refuse`
    if for_ is None and against is None:
        return True if "unanimous" in vote.kinds else None
    if for_ is None:
        return None  # those against alone (`with 2 against`): how the others voted is not told
    if (for_ or 0) == (against or 0):
        return None
    return (for_ or 0) > (against or 0)


def _settle_ballot(ballot: list[Draft]) -> None:
    """Give a ballot's votes their outcomes: motion against amendment, or one vote a nominee.

    The numbers are for each; who abstained stands beside the winner.
    """
    best = max(ballot, key=lambda vote: (vote.elected is not None, vote.tally("for") or 0))
    recorded = any(vote.names.get("for") for vote in ballot)
    elected = [vote for vote in ballot if vote.elected is not None] or [best]
    for vote in ballot:
        vote.carried = vote in elected
        vote.kinds |= {"recorded"} if recorded else set()
    for side in ("abstain", "declined"):
        names = next((v.names.pop(side) for v in ballot if side in v.names), None)
        if names:
            best.names[side] = names
    abstain = next((v.counts.abstain for v in ballot if v.counts.abstain is not None), None)
    for vote in ballot:
        vote.counts = replace(vote.counts, abstain=abstain if vote is best else None)
