"""The vote on a decision whose own sentence says who moved and who seconded it.

In: a reading and its proceedings, weighed. Out: the same, with a vote for each decision that has
none and whose sentence names both: `Payments of £40 were proposed by A, seconded by B and
APPROVED`. That it was decided the sentence's words have told already, by a rule or by their sum.
"""

from bisect import bisect_left, insort

from nlp.motions.proposed import Motion, list_motions
from nlp.patterns import spaced
from nlp.proceedings.business.before_meeting import WITHOUT_VOTE
from nlp.proceedings.findings import Decision, Draft, Proceedings
from nlp.proceedings.wording.taken_elsewhere import is_elsewhere
from nlp.reading import Reading
from nlp.sentences import Span
from nlp.votes.counts import Counts
from nlp.votes.cues import read_patterns
from nlp.votes.telling import find_figures

MOVED = spaced(r"\b(?:second(?:ed|er|ing)|2nd|sec)\b|\bon the motion of\b")
NOT_DECIDED = spaced(
    r"\b(?:lost|defeated|turned down|rejected|negatived|fell|failed|withdr\w+|amendments?|"
    r"not (?:agreed|carried|approved|accepted|supported)|no seconder|not seconded|nominations?|"
    r"motion,? (?:as |which was )?(?:proposed|moved) by)\b"
)
ELECTED = "elected-seconded"
NOT_MAIN = ("amendment", "closure", "vote")


def with_moved(reading: Reading, found: Proceedings) -> Proceedings:
    """Return proceedings with the votes that the sentences of decisions tell by their movers."""
    unmoved = [v for v in found.votes if v.motion is None and v.decision and v.on is None]
    voted = {id(vote.decision) for vote in found.votes}
    resolved = (d for d in found.decisions if d.status == "resolved")
    free = [d for d in resolved if id(d) not in voted and d.rule not in WITHOUT_VOTE]
    told = [(d, span) for d in free if (span := _telling(reading, d))]
    if not (unmoved or told):
        return found
    motions = [m for m in list_motions(reading) if m.on not in NOT_MAIN]
    _name_movers(unmoved, _unvoted(motions, found))
    motions = _unvoted(motions, found)
    starts = sorted(vote.start for vote in found.votes)
    votes = list(found.votes)
    for decision, span in told:
        inside = [m for m in motions if span.start <= m.start < span.end]
        inside = [m for m in inside if not is_elsewhere(reading, m.start)]
        at = bisect_left(starts, span.start)
        taken = at < len(starts) and starts[at] < span.end
        if len(inside) == 1 and inside[0].mover and inside[0].end <= span.end and not taken:
            insort(votes, _vote(reading, decision, inside[0], span), key=lambda vote: vote.start)
    return Proceedings(found.decisions, votes)


def _unvoted(motions: list[Motion], found: Proceedings) -> list[Motion]:
    """Return the motions that no vote is known to be on."""
    known = [vote.motion for vote in found.votes]
    return [motion for motion in motions if motion not in known]


def _name_movers(votes: list[Draft], motions: list[Motion]) -> None:
    """Give votes on decisions their mover and seconder, where the decision's words name them.

    `RESOLVED: (1) That the quote be accepted. Prop. A, 2nd B, all agreed.`
    """
    moved = [m for m in motions if m.mover and m.seconder]
    for vote in votes:
        words = vote.decision
        inside = [m for m in moved if words and words.text_start <= m.start < words.text_end]
        if len(inside) == 1 and vote.carried:
            vote.motion = inside[0]


def _telling(reading: Reading, decision: Decision) -> Span | None:
    """Return the sentence of a decision, if it says that it was moved and seconded."""
    sentence = reading.sentence_at(decision.start)
    words = (reading.flat, sentence.start, sentence.end)
    if decision.rule == ELECTED and MOVED.search(*words):
        return sentence  # there were no other nominations
    return sentence if MOVED.search(*words) and not NOT_DECIDED.search(*words) else None


def _vote(reading: Reading, decision: Decision, motion: Motion, span: Span) -> Draft:
    words = reading.flat[span.start : span.end]
    patterns = read_patterns()
    all_agreed = patterns["unanimous"][0].search(words)
    excepted = patterns["not_unanimous"][0].search(words) or patterns["not_all"][0].search(words)
    vote = Draft(
        span.start,
        max(motion.end, min(decision.end, span.end)),
        motion,
        carried=True,
        kinds={"unanimous" if all_agreed and not excepted else "assent"},
        counts=(find_figures(words) or Counts()).decide(True),
        decision=decision,
        source=decision.source,
    )
    decision.vote = vote
    return vote
