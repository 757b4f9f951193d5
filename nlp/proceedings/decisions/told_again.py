"""What tells of a decision that another mark tells: an echo, advice, words that point, a heading.

In: the decisions of a text with their words. Out: the same without those.
"""

from nlp.patterns import spaced
from nlp.proceedings.decisions.by_reference import ASSENTED
from nlp.proceedings.decisions.one_item import is_of_one_item
from nlp.proceedings.findings import Decision
from nlp.proceedings.wording.likeness import is_alike, list_words
from nlp.reading import Reading

CLOSE = 1  # paragraphs from a decision to what only tells of it again


def without_told_again(reading: Reading, decisions: list[Decision]) -> list[Decision]:
    """Return decisions in order, without those that another tells in as many words."""
    own = [decision for decision in decisions if not _echoes(reading, decision, decisions)]
    own = _without_advice(reading, sorted(own, key=lambda decision: decision.start))
    own = _without_second_telling(reading, _without_pointing(reading, own))
    return _without_headings(reading, own)


# `This item was withdrawn prior to the meeting.`, beneath `The application has been withdrawn.`
OF_ITEM = spaced(
    r"\W*(?:that )?(?:this|the) (?:agenda )?(?:item|application|report|matter) "
    r"(?:was|has been|had been|is|were) (?:\w+ly )?(?P<how>withdrawn|deferred|postponed)\b"
)


def _without_second_telling(reading: Reading, decisions: list[Decision]) -> list[Decision]:
    """Leave out what says of an item once more that it was withdrawn, or put off; that minutes
    which were approved should be signed.
    """
    kept: list[Decision] = []
    for decision in decisions:
        last = kept[-1] if kept else None
        again = OF_ITEM.match(reading.flat, decision.text_start, decision.text_end)
        if last and again and _near(reading, last, decision):
            said = reading.outline.small[last.text_start : last.text_end]
            if again["how"].lower() in said and OF_ITEM.match(said):
                continue
        if last and _signs(reading, last, decision):
            continue
        kept.append(decision)
    return kept


# `All agreed the minutes should be signed.`, behind `The Council approved the minutes.`
TO_SIGN = spaced(
    r"\W*(?:that )?(?:the|these|they) (?:minutes )?(?:should |would )?be (?:duly )?signed\b"
)
APPROVED_MINUTES = spaced(
    r"\bminutes\b[^;\n]{0,200}\b(?:approved|agreed|confirmed|accepted|true|correct)\b"
    r"|\b(?:approved|agreed|confirmed|accepted)\b[^.;\n]{0,60}\bminutes\b"
)


def _signs(reading: Reading, last: Decision, decision: Decision) -> bool:
    """Tell whether what was decided last is the minutes that a decision says are to be signed."""
    approved = APPROVED_MINUTES.search(reading.flat, last.text_start, last.text_end)
    signs = TO_SIGN.match(reading.flat, decision.text_start, decision.text_end)
    return bool(approved and signs) and _near(reading, last, decision)


def _near(reading: Reading, one: Decision, other: Decision) -> bool:
    return reading.outline.gap(other.start, one.end) <= CLOSE and not reading.is_next_item(
        one.start, other.start
    )


# `RESOLVED that this be actioned.`, of what the sentence before has told
ACTIONED = spaced(
    r"\W*(?:that )?(?:this|these|it|they|the above) (?:should )?be (?:duly )?"
    r"(?:actioned|implemented|carried out|done|progressed)\W*(?:(?-i:[A-Z]{2,4})\W*)?$"
)


def _only_points(decision: Decision) -> bool:
    """Tell whether a decision has its words from before: `Agreed.`, `The Chairman signed them.`"""
    signed = decision.rule == "minutes-agreed" and decision.text_end <= decision.start
    return decision.rule == ASSENTED or signed


def _echoes(reading: Reading, decision: Decision, others: list[Decision]) -> bool:
    """Tell whether `Agreed.` stands behind what another mark tells: `It was resolved that ...`"""
    if ACTIONED.match(reading.flat, decision.text_start, decision.text_end):
        ends = [d.text_end for d in others if d.text_end <= decision.start]
        return bool(ends) and reading.outline.gap(decision.start, max(ends)) <= CLOSE
    return _only_points(decision) and any(
        not _only_points(other)
        and other.text_start < decision.text_end
        and decision.text_start < other.text_end
        for other in others
    )


def _without_pointing(reading: Reading, decisions: list[Decision]) -> list[Decision]:
    """Leave out `The motion as amended was agreed` above `DECIDED: That ...`, in its words."""
    return [
        one
        for one, other in zip(decisions, [*decisions[1:], None], strict=False)
        if not (other and one.text_end <= one.start and _tells_again(reading, one, other))
        and not (other and _points_elsewhere(reading, one, other))
    ]


def _points_elsewhere(reading: Reading, one: Decision, other: Decision) -> bool:
    """Tell whether a decision names another minute alone, of which the next has the words."""
    pointed = OF_ANOTHER_MINUTE.match(reading.flat, one.text_start, one.text_end)
    return bool(pointed) and other.rule == "resolved" and _near(reading, one, other)


# `resolved that the recommendations at Minute 19/12 be approved.`, above them, resolved in words
OF_ANOTHER_MINUTE = spaced(
    r"\W*(?:that )?the recommendations? (?:at|in|of|under) minutes? (?:numbers? |no\.? )?"
    r"[^.;\n]{1,40}? be (?:approved|agreed|adopted|accepted)\W*$"
)


def _tells_again(reading: Reading, one: Decision, other: Decision) -> bool:
    first, second = (list_words(reading.flat[d.text_start : d.text_end]) for d in (one, other))
    return reading.outline.gap(other.start, one.end) <= CLOSE and is_alike(first, second)


# Rules of a mark that only what the meeting decided has.
DECIDES = ("resolved", "resolved-label", "agreed-capitals", "agreed-label", "decision-line")
# `It was recommended that the bid be made.`, the officers' advice, above what was resolved
ADVISED = spaced(r"it was recommended\b")


def _without_advice(reading: Reading, decisions: list[Decision]) -> list[Decision]:
    """Leave out what nobody in particular recommended, where the item tells what was resolved."""
    kept = []
    for index, decision in enumerate(decisions):
        advised = decision.rule == "recommended-prose" and ADVISED.match(
            reading.flat, decision.start
        )
        following = next((d for d in decisions[index + 1 : index + 2] if d.rule in DECIDES), None)
        if not (advised and following and is_of_one_item(reading, decision.start, following.start)):
            kept.append(decision)
    return kept


# `Mill Lane`, `Mill Lane/Long Row and the streets about it`: a line that decides nothing.
HEADS = spaced(
    r"(?![^\n]*\b(?:that|to|be|is|are|(?:approve|agree|note|adopt|endorse|delegate|appoint|refuse|"
    r"grant|defer|receive|support|accept|option)\w{0,3})\b)(?-i:[A-Z])[\w/'&, -]{2,80}"
)
HEADS_NEXT = 2  # characters between it and the mark beneath


def _without_headings(reading: Reading, decisions: list[Decision]) -> list[Decision]:
    """Leave out a heading beneath `Resolved that;` above what was resolved under it."""
    starts = {decision.start for decision in decisions if decision.rule in DECIDES}

    def heads(one: Decision) -> bool:
        near = any(one.text_end + at in starts for at in range(HEADS_NEXT + 1))
        beneath = "\n" in reading.flat[one.start : one.text_start]
        words = reading.flat[one.text_start : one.text_end]
        return near and beneath and one.rule in DECIDES and HEADS.fullmatch(words) is not None

    return [decision for decision in decisions if not heads(decision)]
