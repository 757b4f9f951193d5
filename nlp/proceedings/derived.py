"""What follows from the votes and decisions found: decisions told by a vote alone, and repeats.

In: proceedings as the walk through a text left them. Out: the same, completed: a motion that was
carried or lost is a decision too; what Decision and Minutes both print is one decision; a line
like `The recommendations were agreed` is none where the decision itself is printed.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator

from nlp.patterns import spaced
from nlp.proceedings.drafts import Decision, Draft, Proceedings, conflict
from nlp.proceedings.elections import list_elections
from nlp.reading import Reading

PROPOSAL_TO = spaced(
    r"\b(?:proposal|motion|proposition|whether)\b (?P<that>that|to)\b (?!(?:the|a) "
    r"vote\b)(?P<text>[^.;\n]{8,400}?)"
    r"(?=,? as proposed by|,? and the result|[:.]|$)"
)
WORD = re.compile(r"[a-z0-9]+")
IN_FAVOUR_OF = spaced(
    r"\bthose in favour of (?P<text>(?:[a-z]+ing|the) [^.;,\n]{6,160}?) (?:was|were|voted)\b"
)
RECENT = 60  # decisions that a later one may repeat
OPENS = 15  # words: as many as tell one decision from another


def complete(reading: Reading, found: Proceedings) -> Proceedings:
    """Return proceedings with what follows from them, and without repeats."""
    elections = list_elections(reading)
    if elections:
        found = _beside(found, elections)
    decisions = [decision for decision in found.decisions if not decision.weak]
    marked = sorted(decisions, key=lambda decision: decision.start)
    for vote in found.votes:
        decided = _decided_by(reading, vote, decisions, marked)
        if decided:
            decisions.append(decided)
    decisions += _weak_that_count(found, decisions)
    decisions.sort(key=lambda decision: decision.start)
    decisions = _without_retold(_without_repeats(reading, decisions))
    votes = _without_repeated_votes(found.votes, decisions)
    votes = votes or list(_tabled(reading))
    decisions = sorted([*decisions, *(d for d, _ in elections)], key=lambda d: d.start)
    votes = sorted([*votes, *(v for _, v in elections)], key=lambda v: v.start)
    return Proceedings(decisions, votes)


def _beside(found: Proceedings, elections: list[tuple[Decision, Draft]]) -> Proceedings:
    """Return what was found beside a list of elections, of which each line is told already."""
    start, end = elections[0][0].start, elections[-1][0].end
    decisions = [d for d in found.decisions if d.end <= start or d.start >= end]
    votes = [v for v in found.votes if v.decision in decisions or v.counts or v.names]
    return Proceedings(decisions, [v for v in votes if v.end <= start or v.start >= end])


def _weak_that_count(found: Proceedings, decisions: list[Decision]) -> list[Decision]:
    """Return `The recommendations were agreed` and the like, where nothing else decides."""
    if decisions:
        return []
    weak = [decision for decision in found.decisions if decision.weak]
    for decision in weak:
        near = [v for v in found.votes if v.decision is None and _touches(v, decision)]
        if near and near[0].on != "amendment":
            near[0].decision, decision.vote = decision, near[0]
    kept = [d for d in weak if d.vote is not None or not any(_touches(v, d) for v in found.votes)]
    return kept[-1:]


TABLED = spaced(
    r"(?P<on>resolution|amendment|motion|recommendation)\s{1,20}(?P<outcome>carried|lost|"
    r"rejected|defeated)\b"
)


def _tabled(reading: Reading) -> Iterator[Draft]:
    """Yield the votes of a table of recorded votes whose names stand on another page.

    (Cotswold and Kingston print `Recorded Vote Title, Type, Recorded Vote text, Result`.)
    """
    if "Recorded Vote" not in reading.flat:
        return
    start = reading.flat.index("Recorded Vote")
    for match in TABLED.finditer(reading.flat, start):
        carried = match["outcome"].lower() == "carried"
        draft = Draft(match.start(), match.end(), carried=carried, kinds={"recorded"})
        draft.on = {"amendment": "amendment", "motion": "motion"}.get(match["on"].lower())
        yield draft


def _touches(vote: Draft, decision: Decision) -> bool:
    return vote.start < decision.end and decision.start < max(vote.end, vote.start + 1)


def _without_retold(decisions: list[Decision]) -> list[Decision]:
    """Leave out what the minutes' prose retells where Decision has it: the label has it all."""
    labelled = any(d.source == "decision" for d in decisions)
    told = ("passive", "collective", "agreed-prose", "agreed-after", "decided", "under-decision")
    return [d for d in decisions if not (labelled and d.source == "minutes" and d.rule in told)]


def _decided_by(
    reading: Reading, vote: Draft, decisions: list[Decision], marked: list[Decision]
) -> Decision | None:
    """Return the decision that a vote tells of where no mark does: a motion carried or lost."""
    if vote.decision is not None or vote.on in ("amendment", "closure"):
        return None
    motion = vote.motion
    if motion and motion.on in ("amendment", "closure") and vote.on != "substantive_motion":
        return None
    if not vote.carried and (vote.ballot or (motion and motion.on == "appointment")):
        return None
    span = _proposed_words(reading, vote)
    if span is None or _is_told(reading, span, decisions):
        return None
    if _is_step(reading, vote, span, marked):
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
    called = PROPOSAL_TO.search(reading.flat, vote.start, max(vote.end, vote.start + 1))
    if motion and motion.text_start is not None and motion.text_end is not None:
        short = motion.text_end - motion.text_start < 90
        if not (called and short and len(called["text"]) > motion.text_end - motion.text_start):
            return motion.text_start, motion.text_end
    if called:
        return called.start("text"), called.end("text")
    favoured = IN_FAVOUR_OF.search(reading.flat, vote.start, max(vote.end, vote.start + 1))
    if favoured:
        return favoured.start("text"), favoured.end("text")
    if vote.elected is not None and vote.carried:
        sentence = reading.sentence_at(vote.elected)
        return sentence.start, sentence.end
    return None


# What may be done with the matter before a meeting: a way of deciding it, no motion of its own.
WAY = spaced(
    r"\W{0,3}(?:that )?(?:(?:the|this|that|planning|full|outline|both|these|item|\S{1,4}\d\S{2,24})"
    r" ){0,4}(?:applications?|items?|matter|report|permission|consent|decision|recommendations?|"
    r"licen[cs]e|variation|motion|\S{0,6}/\d\S{1,20})\b[^.;:]{0,80}?\b(?:be|were|was) (?:\w+ )?"
    r"(?:refused|approved|granted|deferred|referred|rejected|adjourned|permitted|delegated|supported|withdrawn|noted)\b"
    r"|\W{0,3}(?:to )?(?:refuse|approve|grant|defer|refusal|approval|deferral|reject)\b"
)
SOON = 14  # paragraphs within which the matter is decided after a first way was lost


def _is_step(
    reading: Reading, vote: Draft, span: tuple[int, int], decisions: list[Decision]
) -> bool:
    """Tell whether a vote was on a way of deciding the matter, which was then decided otherwise."""
    if not WAY.match(reading.flat, span[0], span[1]):
        return False
    end = max(vote.end, span[1])
    reach = SOON if not vote.carried else 2
    at = bisect_left(decisions, end - 2, key=lambda decision: decision.start)
    following = decisions[at : at + 1]
    return any(reading.outline.gap(decision.start, end) <= reach for decision in following)


def _is_told(reading: Reading, span: tuple[int, int], decisions: list[Decision]) -> bool:
    """Tell whether a mark already told of the same words."""
    words = _words(reading.flat[span[0] : span[1]])
    return any(
        span == (d.text_start, d.text_end)
        if d.rule.startswith("motion-")
        else _alike(words, _words(reading.flat[d.text_start : d.text_end]))
        for d in decisions[-RECENT:]
    )


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
    kept: list[tuple[Decision, list[str]]] = []
    for decision in decisions:
        words = _words(reading.flat[decision.text_start : decision.text_end])
        near = kept[-RECENT:]
        twin = next((k for k, w in near if _repeats(reading, k, w, decision, words)), None)
        if twin is None:
            kept.append((decision, words))
            continue
        if decision.vote and twin.vote is None:
            twin.vote, decision.vote.decision = decision.vote, twin
        elif decision.vote and twin.vote and decision.vote is not twin.vote:
            decision.vote.decision = twin
        twin.parts = max(twin.parts, decision.parts)
    return _paired([decision for decision, _ in kept])


def _paired(decisions: list[Decision]) -> list[Decision]:
    """Take one decision under Decision and one reworded in Minutes for one and the same."""
    label = [d for d in decisions if d.source == "decision"]
    minutes = [d for d in decisions if d.source == "minutes"]
    if len(label) == 1 == len(minutes) and minutes[0].rule.startswith("resolved"):
        one, other = label[0], minutes[0]
        if other.vote:
            other.vote.decision = one
            one.vote = one.vote or other.vote
        return [one]
    return decisions


def _repeats(
    reading: Reading, one: Decision, first: list[str], other: Decision, second: list[str]
) -> bool:
    """Tell whether two decisions, with their words, are one printed twice."""
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
    return len(own) >= 3 and len(own & set(long)) >= 0.4 * len(own)


def _without_repeated_votes(votes: list[Draft], decisions: list[Decision]) -> list[Draft]:
    """Return each vote once: Decision and Minutes may both tell of it."""
    kept: list[Draft] = []
    for vote in votes:
        near = kept[-RECENT:]
        twin = next((k for k in near if k.source != vote.source and _one_vote(k, vote)), None)
        if twin is None:
            kept.append(vote)
        else:
            twin.join(vote)
    return kept


def _one_vote(one: Draft, other: Draft) -> bool:
    """Tell whether two votes, of Decision and of Minutes, are one: nothing printed differs."""
    if one.carried != other.carried or conflict(one.counts, other.counts):
        return False
    if one.decision is not None or other.decision is not None:
        return one.decision is other.decision
    movers = {v.motion.mover for v in (one, other) if v.motion and v.motion.mover}
    return (one.on == "amendment") == (other.on == "amendment") and len(movers) <= 1
