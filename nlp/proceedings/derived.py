"""What follows from the votes and decisions found: decisions told by a vote alone, and repeats.

In: proceedings as the walk through a text left them. Out: the same, completed: a motion that was
carried or lost is a decision too; what Decision and Minutes both print is one decision; a line
like `The recommendations were agreed` is none where the decision itself is printed.
"""

import re

from nlp.patterns import spaced
from nlp.proceedings.drafts import Decision, Draft, Proceedings
from nlp.reading import Reading

PROPOSAL_TO = spaced(
    r"\b(?:proposal|motion|proposition|whether)\b (?P<that>that|to)\b (?P<text>[^.;\n]{8,400}?)"
    r"(?=,? as proposed|,? which |,? and the result|[:.]|$)"
)
WORD = re.compile(r"[a-z0-9]+")
OPENS = 15  # words: as many as tell one decision from another
WEAK = spaced(
    r"(?:[^.;]{0,160}?,? )?(?:the|this|that|these|all|both|an?)? ?(?:officer'?s? |report'?s? |"
    r"above |said )?"
    r"(?:recommendations?|motion|amendment|proposals?|resolution|vote|substantive motion|it|"
    r"this|these)\b"
    r"[^.;]{0,160}?(?:was|were|being|be)\b"
)


def complete(reading: Reading, found: Proceedings) -> Proceedings:
    """Return proceedings with what follows from them, and without repeats."""
    decisions = _without_weak(reading, found)
    decisions += [d for vote in found.votes if (d := _decided_by(reading, vote, decisions))]
    decisions.sort(key=lambda decision: decision.start)
    decisions = _without_repeats(reading, decisions)
    votes = _without_repeated_votes(found.votes, decisions)
    return Proceedings(decisions, votes)


def _without_weak(reading: Reading, found: Proceedings) -> list[Decision]:
    """Leave out `The recommendations were agreed` where something else says what was decided."""
    kept: list[Decision] = []
    for decision in found.decisions:
        words = reading.flat[decision.text_start : decision.text_end]
        weak = decision.rule in ("passive", "label-decision", "collective") and WEAK.match(words)
        if not weak or not _said_elsewhere(found, decision):
            kept.append(decision)
        elif decision.vote:
            decision.vote.decision = None
    return kept


def _said_elsewhere(found: Proceedings, weak: Decision) -> bool:
    if weak.vote and weak.vote.motion and weak.vote.motion.text_start is not None:
        return True
    return any(other is not weak and other.rule != weak.rule for other in found.decisions)


def _decided_by(reading: Reading, vote: Draft, decisions: list[Decision]) -> Decision | None:
    """Return the decision that a vote tells of where no mark does: a motion carried or lost."""
    if vote.decision is not None or vote.on in ("amendment", "closure"):
        return None
    motion = vote.motion
    if motion and motion.on in ("amendment", "closure") and vote.on != "substantive_motion":
        return None
    if vote.ballot and not vote.carried:
        return None
    span = _proposed_words(reading, vote)
    if span is None or _is_told(reading, span, decisions):
        return None
    decision = Decision(
        min(vote.start, span[0]),
        max(vote.end, span[1]),
        span[0],
        span[1],
        0,
        "resolved" if vote.carried else "lost",
        "motion-carried" if vote.carried else "motion-lost",
        reading.kind_at(vote.start),
        vote,
        None if vote.carried else "reject",
    )
    vote.decision = decision
    return decision


def _proposed_words(reading: Reading, vote: Draft) -> tuple[int, int] | None:
    """Return where the words stand that a vote was on: its motion's, its call's, its election's."""
    motion = vote.motion
    if motion and motion.text_start is not None and motion.text_end is not None:
        return motion.text_start, motion.text_end
    called = PROPOSAL_TO.search(reading.flat, vote.start, max(vote.end, vote.start + 1))
    if called:
        return called.start("text"), called.end("text")
    if vote.elected is not None and vote.carried:
        sentence = reading.sentence_at(vote.elected)
        return sentence.start, sentence.end
    return None


def _is_told(reading: Reading, span: tuple[int, int], decisions: list[Decision]) -> bool:
    """Tell whether a mark already told of the same words."""
    words = _words(reading.flat[span[0] : span[1]])
    return any(_alike(words, _words(reading.flat[d.text_start : d.text_end])) for d in decisions)


def _words(text: str) -> list[str]:
    return WORD.findall(text.lower())


def _alike(one: list[str], other: list[str]) -> bool:
    """Tell whether two texts say the same decision: most of the shorter's first words in both."""
    short, long = sorted((one, other), key=len)
    short = [w for w in short[:OPENS] if w not in ("that", "the", "to", "a", "of")]
    if not short:
        return False
    window = set(long[: OPENS + 12])
    return sum(w in window for w in short) >= 0.7 * len(short)


def _without_repeats(reading: Reading, decisions: list[Decision]) -> list[Decision]:
    """Return each decision once: Decision and Minutes may print it both, sometimes cut."""
    kept: list[Decision] = []
    for decision in decisions:
        twin = next((k for k in kept if _repeats(reading, k, decision)), None)
        if twin is None:
            kept.append(decision)
            continue
        if decision.vote and twin.vote is None:
            twin.vote, decision.vote.decision = decision.vote, twin
        elif decision.vote and twin.vote and decision.vote is not twin.vote:
            decision.vote.decision = twin
        twin.parts = max(twin.parts, decision.parts)
    return kept


def _repeats(reading: Reading, one: Decision, other: Decision) -> bool:
    """Tell whether two decisions are one printed twice."""
    first = _words(reading.flat[one.text_start : one.text_end])
    second = _words(reading.flat[other.text_start : other.text_end])
    if one.source != other.source:
        return _alike(first, second) or _alike(second, first)
    long = min(len(first), len(second)) >= 8
    if reading.repeats and long:
        return first == second
    prose = "agreed-prose" in (one.rule, other.rule) and one.rule != other.rule
    strong = one.rule.startswith("resolved") or other.rule.startswith("resolved")
    return prose and strong and _contains(first, second)


def _contains(one: list[str], other: list[str]) -> bool:
    """Tell whether most of the shorter text's own words stand in the longer one."""
    short, long = sorted((one, other), key=len)
    own = {w for w in short if len(w) > 3}
    return len(own) >= 3 and len(own & set(long)) >= 0.5 * len(own)


def _without_repeated_votes(votes: list[Draft], decisions: list[Decision]) -> list[Draft]:
    """Return each vote once: Decision and Minutes may both tell of it."""
    kept: list[Draft] = []
    for vote in votes:
        twin = next(
            (
                k
                for k in kept
                if k.decision is not None
                and k.decision is vote.decision
                and k.source != vote.source
            ),
            None,
        )
        if twin is None:
            kept.append(vote)
        else:
            twin.join(vote)
    return kept
