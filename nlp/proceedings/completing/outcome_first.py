"""Decisions that only say the outcome of what the next one, right behind them, has in words.

In: a reading and two decisions in order. Out: whether the first is the second's outcome:
`The Committee agreed to refuse permission.`, `The Cabinet agreed the recommendations.`
"""

from nlp.patterns import spaced
from nlp.proceedings.findings import Decision
from nlp.reading import Reading

# `The Committee agreed to refuse permission. RESOLVED: That permission be refused, for ...`
OUTCOME_ALONE = spaced(
    r"\W*(?:to )?(?P<how>refus|approv|grant|defer)\w* (?:the |this )?(?:planning )?"
    r"(?:permission|application|consent|licen[cs]e|item)\W*"
)
OUTCOME_FIRST = spaced(
    r"\W*(?:that )?(?:to (?P<how>refus|approv|grant|defer)|[^.;:\n]{0,60}?\b(?:permission|"
    r"application|consent|licen[cs]e|item)\b[^.;:\n]{0,80}? be (?:unanimously )?"
    r"(?P<was>refus|approv|grant|defer))"
)
GRANTED = ("approv", "grant")
# `The Cabinet agreed the recommendations in the report.`, which are printed beneath as resolved.
RECOMMENDED = spaced(
    r"\W*(?:[^.;:\n]{0,80}?\b(?:approved|agreed|accepted|supported|endorsed|adopted) )?"
    r"(?:to )?(?:(?:approve|agree|accept|support|endorse|adopt|make) )?(?:the |its |both |all )?"
    r"(?:[\w'-]+ ){0,2}?recommendations?"
    r"(?: (?:as )?(?:set out|contained|outlined|detailed|printed|presented|listed)\b[^.;:\n]{0,60}"
    r"| (?:in|of) the (?:officer'?s?'? )?report|,? as (?:amended|printed|below))?\W*"
)


def is_outcome(reading: Reading, one: Decision, other: Decision) -> bool:
    """Tell whether one says in a line what became of the application that the other is on."""
    told = OUTCOME_ALONE.fullmatch(reading.flat, one.text_start, one.text_end)
    if told is None or not other.rule.startswith("resolved"):
        return False
    how = told["how"].lower()
    said = OUTCOME_FIRST.match(reading.flat, other.text_start, other.text_end)
    same = GRANTED if how in GRANTED else (how,)
    return said is not None and (said["how"] or said["was"]).lower() in same


def agrees_recommended(reading: Reading, one: Decision, other: Decision) -> bool:
    """Tell whether one only agrees the recommendations, the other having them as resolved."""
    if not other.rule.startswith("resolved") or one.status != other.status:
        return False
    return RECOMMENDED.fullmatch(reading.flat, one.text_start, one.text_end) is not None


def says_outcome_alone(reading: Reading, decision: Decision) -> bool:
    """Tell whether a decision has no words but those of an outcome."""
    words = (reading.flat, decision.text_start, decision.text_end)
    return bool(OUTCOME_ALONE.fullmatch(*words) or RECOMMENDED.fullmatch(*words))
