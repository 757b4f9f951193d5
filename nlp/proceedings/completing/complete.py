"""What follows from the votes and decisions found: decisions told by a vote alone, and repeats.

In: proceedings as the walk through a text left them. Out: the same, completed: a motion that was
carried or lost is a decision too; what Decision and Minutes both print is one decision; a line
like `The recommendations were agreed` is none where the decision itself is printed.
"""

from collections.abc import Iterator

from nlp.offices import OFFICE
from nlp.patterns import spaced
from nlp.proceedings.completing.outcome_first import (
    agrees_recommended,
    is_outcome,
    says_outcome_alone,
)
from nlp.proceedings.completing.repeated_votes import (
    without_repeated_votes,
    without_told_twice,
)
from nlp.proceedings.completing.voted_decisions import list_voted
from nlp.proceedings.elections.nominated_officers import Election, list_elections
from nlp.proceedings.elections.office_bearers import list_office_bearers
from nlp.proceedings.elections.told_whole import with_elections_told
from nlp.proceedings.elections.two_nominees import share_figures
from nlp.proceedings.findings import Decision, Draft, Proceedings
from nlp.proceedings.outcomes.carried_or_lost import Outcomes
from nlp.proceedings.wording.likeness import COMMON, is_alike, list_words, shares_words
from nlp.reading import Reading
from nlp.resolutions.confirmed import SIGNED

IN_MINUTES = spaced(r"\b(?:in|see) the (?:full |printed )?minutes\b")
PROSE = ("passive", "collective", "agreed-prose", "agreed-after", "decided")
OF_MINUTES = spaced(r"\bminutes?\b|\b(?:correct|accurate|true) record\b")
MINUTES_TITLE = spaced(r"minutes? (?:approved|confirmed|agreed)\.? ?")
SIGNED_WITHIN = 2  # paragraphs
ITEM = 6  # paragraphs within which two decisions are of one item
OF_THESE_WITHIN = 2  # paragraphs to one, where what was agreed is told right before it
OF_THESE = spaced(r"(?:These|Both|They) (?:were|have been)\b", 0)
TWICE = 20  # paragraphs within which Decision and Minutes of one item print its decision
BESIDE = 1  # paragraphs between a decision and its second print, of a page that lost its labels
LONG = 16  # words that two items do not share
FEW = 10  # words of a decision that another print may tell in full
OWN = 4  # letters of a word that another decision would not have by chance
SEVERAL = 4  # such words: of fewer nothing tells
RECENT = 60  # decisions that a later one may repeat


def complete(reading: Reading, found: Proceedings) -> Proceedings:
    """Return proceedings with what follows from them, and without repeats."""
    found = Proceedings(found.decisions, without_told_twice(reading, found.votes))
    lists = list_elections(reading)
    for elections in lists:
        found = _beside(found, elections)
    found = with_elections_told(reading, found)
    decisions = [decision for decision in found.decisions if not decision.weak]
    outcomes = Outcomes(reading, found.votes, decisions)
    decisions += [d for vote in found.votes if (d := outcomes.decided_by(vote))]
    decisions += _weak_that_count(reading, found, decisions)
    decisions.sort(key=lambda decision: decision.start)
    decisions = _without_retold(reading, _without_repeats(reading, decisions))
    decisions = _without_noted(reading, decisions)
    decisions = _without_signing(reading, decisions)
    votes = without_repeated_votes(reading, found.votes)
    votes = _without_tabled(reading, votes) or list(_tabled(reading))
    votes += list_voted(reading, decisions, votes)
    _tell_elections(votes, reading)
    share_figures(votes)
    listed = [election for elections in lists for election in elections]
    decisions += [decision for decision, _ in listed]
    decisions += list_office_bearers(reading, decisions)
    decisions.sort(key=lambda decision: decision.start)
    votes = sorted([*votes, *(v for _, v in listed)], key=lambda v: v.start)
    return Proceedings(decisions, votes)


def _beside(found: Proceedings, elections: list[Election]) -> Proceedings:
    """Return what was found beside a list of elections, of which each line is told already."""
    start, end = elections[0][0].start, elections[-1][0].end
    decisions = [d for d in found.decisions if d.end <= start or d.start >= end]
    kept = [v for v in found.votes if v.decision in decisions or v.counts or v.names]
    moved = [v for v in found.votes if v.decision is None and v.motion and v not in kept]
    votes = [v for v in [*kept, *moved] if v.end <= start or v.start >= end]
    for vote in votes:
        if vote.motion and start <= vote.motion.start < end:
            vote.motion = None  # who nominated moved nothing else
    return Proceedings(decisions, votes)


def _weak_that_count(
    reading: Reading, found: Proceedings, decisions: list[Decision]
) -> list[Decision]:
    """Return `The recommendations were agreed` and the like, where nothing else decides.

    On a page of one item nothing on it; in printed minutes nothing near.
    """
    if decisions and reading.page != "document":
        return []
    weak = [decision for decision in found.decisions if decision.weak]
    for decision in weak:
        near = [v for v in found.votes if v.decision is None and _touches(v, decision)]
        if near and not near[0].amends:
            near[0].decision, decision.vote = decision, near[0]
    kept = [d for d in weak if d.vote is not None or not any(_touches(v, d) for v in found.votes)]
    kept = [d for d in kept if not any(_tells_of(reading, d, other) for other in decisions)]
    return kept if reading.page == "document" else kept[-1:]


def _tells_of(reading: Reading, weak: Decision, decision: Decision) -> bool:
    """Tell whether a decision near a weak one, of the same item, says what was decided."""
    reach = OF_THESE_WITHIN if _is_told_beside(reading, weak) else ITEM
    return _near(reading, weak, decision, reach) and _of_one_item(reading, weak, decision)


def _is_told_beside(reading: Reading, weak: Decision) -> bool:
    """Tell whether what was agreed stands in the same paragraph: `A list of bills. These were`."""
    own = reading.outline.paragraph_at(weak.start)
    return weak.start > own.start and bool(OF_THESE.match(reading.flat, weak.text_start))


def _near(reading: Reading, one: Decision, other: Decision, reach: int = ITEM) -> bool:
    first, second = sorted((one, other), key=lambda decision: decision.start)
    return reading.outline.gap(second.start, max(first.end, first.text_end)) <= reach


# `Cllr Marsh duly elected Chair`, `elect Cllr Marsh Chair`, `Ann Marsh be Chairman`
ELECTS = spaced(
    r"(?:that )?(?:(?:councillor|cllr|mr|mrs|ms|miss|dr)\b\.? (?:[^.,;:\n]|(?<=\b[A-Z])\.){2,40}?|"
    r"(?!(?:the|a|an|all|this|each|both)\b)(?-i:[A-Z][\w'.-]{0,20}(?: [A-Z][\w'.-]{0,20}){0,2}))"
    r" (?:(?:be|be and is|was|is|were|(?:should|would|to) be|should continue as|continues? as|"
    r"remains? as) "
    r"(?:(?:duly|unanimously|declared|hereby) ){0,2}(?:(?:re-?)?(?:elected|appointed|co-?opted)\b|"
    rf"(?:the |our |its )?(?:new )?{OFFICE})"
    r"|(?:duly |unanimously )(?:re-?)?(?:elected|appointed)\b)"
    r"|(?:re-?)?(?:elect|appoint|co-?opt) (?:councillor|cllr|mr|mrs|ms|miss|dr)\b"
)


def _tell_elections(votes: list[Draft], reading: Reading) -> None:
    """Say of the votes by which somebody was elected that they were on that."""
    for vote in votes:
        told, decision = vote.on or (vote.motion.on if vote.motion else None), vote.decision
        plain = told in (None, "motion", "item") and decision is not None and vote.carried
        if (
            plain
            and decision
            and ELECTS.match(reading.flat, decision.text_start, decision.text_end)
        ):
            vote.on = "appointment"


TABLED = spaced(
    r"(?P<on>resolution|amendment|motion|recommendation)\s{1,20}(?P<outcome>carried|lost|"
    r"rejected|defeated)\b"
)


VOTES_TABLE = spaced(r"Recorded Vote ?Title", 0)


def _without_tabled(reading: Reading, votes: list[Draft]) -> list[Draft]:
    """Return votes without those of the site's table, where the minutes above it tell of one."""
    table = VOTES_TABLE.search(reading.flat) if "Recorded Vote" in reading.flat else None
    return [vote for vote in votes if table is None or vote.start < table.start()] or votes


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


def _without_retold(reading: Reading, decisions: list[Decision]) -> list[Decision]:
    """Leave out what the minutes' prose retells where Decision has it: the label has it all.

    In printed minutes of many items, that of the same item.
    """
    labelled = [d for d in decisions if d.source == "decision"]
    told = (*PROSE, "outcome-line")
    return [
        d
        for d in decisions
        if not (d.source == "minutes" and d.rule in told)
        or not any(_of_one_item(reading, d, label) for label in labelled)
    ]


def _without_noted(reading: Reading, decisions: list[Decision]) -> list[Decision]:
    """Leave out `The report was noted`, where its item resolved that the report be noted."""
    resolved = [d for d in decisions if d.rule.startswith("resolved")]
    return [
        d
        for d in decisions
        if not (d.rule == "was-noted" or (d.rule == "collective" and d.verb == "note"))
        or not any(_of_one_item(reading, d, r) and _share(reading, d, r) for r in resolved)
        if not _is_on_the_way(reading, d, decisions)
    ]


NOTED_PAPER = spaced(r"(?:the )?(?:members|councillors) noted (?:the|a) report\b")


def _is_on_the_way(reading: Reading, noted: Decision, decisions: list[Decision]) -> bool:
    """Tell whether `The Members noted the report` leads up to what they voted on, right behind."""
    if not NOTED_PAPER.match(reading.flat, noted.text_start, noted.text_end):
        return False
    following = next((d for d in decisions if d.start >= noted.end), None)
    near = following is not None and _near(reading, noted, following, BESIDE)
    return bool(near and following and following.vote and _of_one_item(reading, noted, following))


def _share(reading: Reading, one: Decision, other: Decision) -> bool:
    words = (list_words(reading.flat[d.text_start : d.text_end]) for d in (one, other))
    return shares_words(*words)


def _of_one_item(reading: Reading, one: Decision, other: Decision) -> bool:
    """Tell whether no title of the next item stands between two decisions; near, in a document."""
    first, second = sorted((one, other), key=lambda decision: decision.start)
    if reading.page == "document" and not _near(reading, first, second, TWICE):
        return False
    return not reading.is_next_item(first.start, second.start)


def _without_signing(reading: Reading, decisions: list[Decision]) -> list[Decision]:
    """Leave out `The minutes were then signed` and a title `Minutes approved` beside the decision.

    Whoever signed the minutes decided nothing where their being agreed is told right before.
    """
    kept: list[Decision] = []
    for decision in decisions:
        words = (reading.flat, decision.text_start, decision.text_end)
        last = kept[-1] if kept else None
        near = last and reading.outline.gap(decision.start, last.end) <= SIGNED_WITHIN
        if last and near and not decision.vote and _of_minutes(reading, last):
            if SIGNED.match(*words):
                continue
            if not last.vote and MINUTES_TITLE.fullmatch(
                reading.flat, last.text_start, last.text_end
            ):
                kept.pop()
        kept.append(decision)
    return kept


def _of_minutes(reading: Reading, decision: Decision) -> bool:
    return bool(OF_MINUTES.search(reading.flat, decision.text_start, decision.text_end))


def _without_repeats(reading: Reading, decisions: list[Decision]) -> list[Decision]:
    """Return each decision once: Decision and Minutes may print it both, sometimes cut."""
    kept: list[tuple[Decision, list[str]]] = []
    for decision in decisions:
        words = list_words(reading.flat[decision.text_start : decision.text_end])
        near = kept[-RECENT:]
        told = ((k, w) for k, w in near if _repeats(reading, k, w, decision, words))
        twin, first = next(told, (None, words))
        if twin is None:
            kept.append((decision, words))
            continue
        if decision.vote and twin.vote is None:
            twin.vote, decision.vote.decision = decision.vote, twin
        elif decision.vote and twin.vote and decision.vote is not twin.vote:
            decision.vote.decision = twin
        twin.parts = max(twin.parts, decision.parts)
        cut = IN_MINUTES.search(reading.flat, twin.text_start, twin.text_end)
        if (
            cut
            or says_outcome_alone(reading, twin)
            or (len(first) < FEW and len(words) > 1.5 * len(first))
        ):
            twin.text_start, twin.text_end = decision.text_start, decision.text_end
    return _paired(reading, [decision for decision, _ in kept])


def _paired(reading: Reading, decisions: list[Decision]) -> list[Decision]:
    """Take one decision under Decision and one reworded in Minutes for one and the same.

    The first stands, unless only the second is marked as resolved.
    """
    lost = [d for d in decisions if d.status == "lost"]
    label = [d for d in decisions if d.source == "decision" and d.status != "lost"]
    minutes = [d for d in decisions if d.source == "minutes" and d.status != "lost"]
    if len(label) == 1 == len(minutes) and minutes[0].rule.startswith("resolved"):
        one, other = label[0], minutes[0]
        if not _may_be_one(reading, one, other):
            return decisions
        if one.rule in PROSE or IN_MINUTES.search(reading.flat, one.text_start, one.text_end):
            one, other = other, one
        if other.vote:
            other.vote.decision = one
            one.vote = one.vote or other.vote
        return sorted([one, *lost], key=lambda decision: decision.start)
    return decisions


def _may_be_one(reading: Reading, one: Decision, other: Decision) -> bool:
    """Tell whether a decision may be another reworded: of long ones, a word of its own is in both.

    `That the motion on the mill be agreed` is not `That the rules of debate be suspended`.
    """
    words = (list_words(reading.flat[d.text_start : d.text_end]) for d in (one, other))
    own, others = ({w for w in each if len(w) > OWN} - COMMON for each in words)
    return min(len(own), len(others)) < SEVERAL or bool(own & others)


def _repeats(
    reading: Reading, one: Decision, first: list[str], other: Decision, second: list[str]
) -> bool:
    """Tell whether two decisions, with their words, are one printed twice.

    In printed minutes of many items, decisions far from one another are of two items.
    """
    if _is_told_at_once(reading, one, other) and is_alike(first, second):
        return True
    if _is_outcome_of(reading, one, other):
        return True
    apart = _apart(reading, one, other)
    if reading.page == "document" and not _near(reading, one, other, TWICE if apart else ITEM):
        return False
    if apart:
        return is_alike(first, second) or is_alike(second, first)
    # `The panel agreed the recommendations as set out.` may close one item, and the next as well.
    long = min(len(first), len(second)) >= (16 if "recommendations" in first else 8)
    if reading.repeats and long:
        return first == second
    if first == second and len(first) >= LONG and _near(reading, one, other, BESIDE):
        return True
    told = {one.rule, other.rule}
    prose = len(told) > 1 and bool(told & {"agreed-prose", "elected"})
    strong = one.rule.startswith("resolved") or other.rule.startswith("resolved")
    return prose and strong and shares_words(first, second)


# An outcome told in a line, or by who was elected, before it was resolved in as many words.
TOLD_FIRST = ("elected", "outcome-line", "deferred-alone", "put-off-alone", "label-decision")
AT_ONCE = 3  # paragraphs between an outcome told in a line and what was resolved


def _is_outcome_of(reading: Reading, one: Decision, other: Decision) -> bool:
    """Tell whether one says no more than the outcome of what the other, right behind it, tells."""
    if is_outcome(reading, one, other):
        return _near(reading, one, other, BESIDE) and _of_one_item(reading, one, other)
    if not (one.rule in PROSE and agrees_recommended(reading, one, other)):
        return False
    return _near(reading, one, other, AT_ONCE) and _of_one_item(reading, one, other)


def _is_told_at_once(reading: Reading, one: Decision, other: Decision) -> bool:
    """Tell whether one says an outcome and the other, right behind it, what was resolved.

    Or whether the other stands in a table of recorded votes, which prints what was resolved again.
    """
    if not other.rule.startswith("resolved"):
        return False
    if one.rule in TOLD_FIRST and _near(reading, one, other, AT_ONCE):
        return True
    resolved = one.rule.startswith("resolved")
    return resolved and "Recorded Vote" in reading.flat[one.text_end : other.start]


def _apart(reading: Reading, one: Decision, other: Decision) -> bool:
    """Tell whether two decisions stand in two sections of an item: Decision, Minutes, Decisions."""
    if one.source != other.source:
        return True
    sections = [reading.section_at(decision.start) for decision in (one, other)]
    return reading.page != "document" and sections[0] is not sections[1]
