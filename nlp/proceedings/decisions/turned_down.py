"""Decisions that turn a motion down: `RESOLVED - That the motion be not agreed.`

In: a decision that a mark tells of. Out: is it lost? Then its words are those of the motion, if it
has none of its own and one motion alone stands before it in its item.
"""

from bisect import bisect_left

from nlp.motions.proposed import Motion
from nlp.patterns import spaced
from nlp.proceedings.decisions.by_reference import take_words
from nlp.proceedings.decisions.one_item import is_of_one_item
from nlp.proceedings.findings import Decision
from nlp.reading import Reading

SEVERAL = 6  # motions before a decision, among which is the one it turns down
# `RESOLVED - That the motion be not agreed.`
TURNED_DOWN = spaced(
    r"\W*(?:\d\.\s{1,8})?(?:(?:on|upon|after|following) [^.;,\n]{3,60}?,? )?(?:that )?"
    r"(?:the |this )(?:notice of |original |substantive )?(?:motion|proposal|recommendation) "
    r"(?:on (?:(?!\b(?:be|was|were)\b)[^.;\n]){3,100}? )?"
    r"(?:be |was |is )?(?:not (?:be )?(?:agreed|approved|adopted|accepted|supported|carried|passed)"
    r"|rejected|lost|refused)\b[^.;\n]{0,60}(?:\.|$)"
    r"|\W*(?P<to>(?:to )?(?:reject|not (?:to )?(?:agree|support|approve|adopt|accept|carry))) "
    r"(?:the|this) (?:procedural |original |substantive |notice of ){0,2}(?:motion|proposal)\b"
    r"[^.;\n]{0,60}(?:\.|$)"
)
LOST_STATUS = spaced(
    r"(?:\w+ )?(?:status|outcome|result) ?: ?(?:lost|not carried|rejected|defeated)\W*"
)


def turn_down(reading: Reading, decision: Decision, motions: list[Motion]) -> bool:
    """Take a decision for a lost one, if it is; tell whether it is."""
    turned_down = decision.parts < 2 and TURNED_DOWN.match(
        reading.flat, decision.text_start, decision.text_end
    )
    if not (decision.status == "lost" or turned_down or _is_headed_lost(reading, decision)):
        return False
    decision.status, decision.verb = "lost", "reject"
    told = turned_down and (turned_down["to"] or "was" in turned_down[0].split())
    if told and _is_of_one_motion(reading, decision, motions):
        take_words(reading, decision, motions)
    return True


def _is_of_one_motion(reading: Reading, decision: Decision, motions: list[Motion]) -> bool:
    """Tell whether one motion alone stands before a decision in its item, amendments apart."""
    before = motions[: bisect_left(motions, decision.start, key=lambda m: m.start)]
    main = (m for m in before[-SEVERAL:] if m.on not in ("amendment", "closure", "vote"))
    return sum(is_of_one_item(reading, m.start, decision.start) for m in main) == 1


def _is_headed_lost(reading: Reading, decision: Decision) -> bool:
    """Tell whether `Resolution status: Lost` stands right above what was put."""
    index = reading.outline.index_at(decision.start)
    above = reading.paragraphs[max(0, index - 1) : index]
    return any(LOST_STATUS.fullmatch(reading.flat, p.start, p.end) for p in above)
