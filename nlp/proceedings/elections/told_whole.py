"""Elections that a sentence or two tell whole, from who was put forward to how it ended.

In: a reading. Out: a decision and its vote an election: `A was nominated and seconded and with no
further nominations accepted the role`. The wordings are in `nlp/people/acts/told_elections.py`.
"""

from nlp.motions.proposed import Motion
from nlp.people.acts.nominations import find_willing
from nlp.people.acts.told_elections import ToldElection, find_told_elections
from nlp.people.names.mentions import NameMention
from nlp.proceedings.elections.nominated_officers import Election
from nlp.proceedings.findings import Decision, Draft, Proceedings
from nlp.reading import Reading

TOLD_IN = ("decision", "minutes", "title")  # a title run together with what was minuted


def with_elections_told(reading: Reading, found: Proceedings) -> Proceedings:
    """Return what was found, with the elections told whole in place of what is known of them."""
    for told in find_told_elections(reading.flat, reading.names):
        if reading.kind_at(told.start) in TOLD_IN:
            found = _with(reading, found, told)
    return _with_willing(reading, found)


def _with_willing(reading: Reading, found: Proceedings) -> Proceedings:
    """Add who took on what an item asks somebody to be: `Cllr A agreed to undertake this.`"""
    runs: dict[tuple[int, int], None] = {}
    for _, start, end in find_willing(reading.flat, reading.names, {}):
        runs[start, end] = None
    decisions = list(found.decisions)
    for start, end in runs:
        told = any(d.start < end and start < d.end for d in decisions)
        if not told and reading.kind_at(start) in TOLD_IN:
            stop = reading.sentence_at(start).end
            span = (start, stop, start, stop)
            decisions.append(Decision(*span, 0, "resolved", "election", "minutes", verb="appoint"))
    return Proceedings(sorted(decisions, key=lambda d: d.start), found.votes)


def _with(reading: Reading, found: Proceedings, told: ToldElection) -> Proceedings:
    over = [v for v in found.votes if v.start < told.end and told.start < v.end]
    votes = [v for v in over if v.motion is None or told.start <= v.motion.start < told.end]
    counted = any(v.counts for v in over) and over != votes
    if len(votes) > 1 or counted or any(v.names or v.carried is False for v in over):
        return found
    decision, vote = _election(reading, told)
    gone = [v.decision for v in votes if v.decision and v.decision.rule == "motion-carried"]
    decisions = [d for d in found.decisions if d not in gone and not _is_over(d, told)]
    kept = [v for v in found.votes if v not in votes]
    for apart in kept:
        if apart.motion and told.start <= apart.motion.start < told.end:
            apart.motion = apart.on = None  # what was moved was this election alone
    for known in votes:
        _take(vote, known)
    return Proceedings(
        sorted([*decisions, decision], key=lambda d: d.start),
        sorted([*kept, vote], key=lambda v: v.start),
    )


def _is_over(decision: Decision, told: ToldElection) -> bool:
    return decision.start < told.end and told.start < decision.end


def _take(vote: Draft, known: Draft) -> None:
    """Take what is known of a vote otherwise: its figures, its manner, who moved by office."""
    vote.motion = _with_known(vote.motion, known.motion) if known.motion else vote.motion
    vote.kinds = known.kinds if known.carried and known.decision else vote.kinds
    if known.counts:
        vote.counts, vote.kinds = known.counts, known.kinds


def _with_known(motion: Motion | None, known: Motion) -> Motion:
    """Return who moved, as an office or initials tell it where no name does."""
    assert motion is not None
    mover, seconder = motion.mover or known.mover, motion.seconder or known.seconder
    return Motion(motion.start, motion.end, "appointment", mover, seconder)


def _election(reading: Reading, told: ToldElection) -> Election:
    source = "decision" if reading.kind_at(told.start) == "decision" else "minutes"
    mover, seconder = _printed(told.mover), _printed(told.seconder)
    motion = Motion(told.start, told.end, "appointment", mover, seconder)
    end = min(told.end + 1, reading.outline.paragraph_at(told.end - 1).end)
    text_end = end if told.text_end == told.end else told.text_end
    span = (told.start, end, told.text_start, text_end)
    decision = Decision(*span, 0, "resolved", "election", source, verb="appoint")
    kinds = set() if told.manner == "unstated" else {told.manner}
    vote = Draft(told.start, end, motion, "appointment", True, kinds, decision=decision)
    vote.source = source
    decision.vote = vote
    return decision, vote


def _printed(name: NameMention | None) -> str | None:
    return name.name if name else None
