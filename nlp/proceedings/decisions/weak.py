"""Decisions that count only where nothing else says what was decided: an outcome, procedure."""

from nlp.patterns import spaced
from nlp.proceedings.findings import Decision
from nlp.reading import Reading

# `The recommendations were agreed`: a vote's outcome rather than what was decided.
WEAK = spaced(
    r"(?![^.;]{0,120}?\b(?:was|were) (?:\w+ )?(?:withdrawn|deferred|adjourned|postponed)\b)"
    r"(?:(?:[^.;,]{0,120}, ){0,3}(?:and )?(?:(?:the|this|that|these|all|both|an?) )?"
    r"(?:officer'?s? |report'?s? |above |said |substantive |original |procedural )*"
    r"(?:recommendations?|motion|amendment(?: \w)?|proposals?|nominations?|"
    r"resolution|vote|"
    r"it|this|these)\b[^.;]{0,200}?(?:was|were|being|be)\b(?! (?:\w+ )?(?:withdrawn|deferred|"
    r"adjourned|postponed))"
    r"|[^.;]{0,120}\bput (?:the|it|this)\b[^.;]{0,90}\bto the vote\b|\W*(?:all )?(?:unanimously )?"
    r"(?:agreed|approved|accepted|adopted)(?: unanimously)?\W*$"
    r"|rec(?:ommendation)?s? (?:approved|agreed|accepted|adopted)(?: as amended)?\W*$"
    r"|(?:approved|agreed|accepted|adopted) (?:the )?(?:report'?s? )?rec(?:ommendation)?s?"
    r"(?: as amended)?\W*$"
    r"|(?:[^.;,]{0,60} )?(?:approved|agreed|accepted|supported) the (?:\w+ )?(?:recommendations?|"
    r"proposals?) (?:as (?:now )?(?:detailed|submitted)|set out below|below)\W*$)"
)
WEAK_RULES = (
    "passive",
    "label-decision",
    "collective",
    "under-decision",
    "agreed-closing",
    "disposed-of",
)
PRONOUN = spaced(r"(?:these|this|they|it) (?:was|were) (?:\w+ly )?(?:adopted|approved|accepted)\b")
# An item's numbered title: `12. Grass verges`.
HEADING = spaced(r"\d{1,3}(?:[./]\d{1,4})?[.)]? (?-i:[A-Z])[^.;:]{3,120}[\w)]")
BELOW = spaced(
    r"(?:the (?:\w+ )?(?:recommendations?|proposals?)(?: (?:set out |as |)below|,? as detailed)"
    r"|(?:this|that) \w+)\W*$"
)
# `It was agreed to add this.`: what was asked for in the discussion.
OF_DISCUSSION = spaced(
    r"(?:[a-z]+ ){1,2}(?:this|that|it|these|them)\W*$"
    r"|(?:for )?(?:this|that|it|these|them) to be [a-z]+ed\W*$"
)
PROCEDURAL = spaced(
    r"[^.;\n]{0,80}\b(?:be (?:now )?(?:put(?= ?(?:[.,;]|$|to the vote))|voted (?:up)?on)|"
    r"the question be put|the closure (?:motion|(?:be|was) (?:\w+ )?"
    r"(?:moved|put|applied|carried|agreed)|of (?:the )?(?:debate|discussion)))\b"
)
# `RESOLVED to adopt the amendment`: what is decided is the motion that it amends.
OF_AMENDMENT = spaced(
    r"\W*(?:that )?(?:to )?(?:adopt|approve|accept|agree|carry)(?: to)? the amendment\b(?! to the)"
    r"[^.;\n]{0,80}(?:\.|$)|\W*(?:that )?the (?:amendment(?: to the minutes)? be "
    r"(?:adopted|approved|accepted|carried|lost)|motion be amended)\b"
)

# `Outcome: Approved.`, which closes what was told of an item
OUTCOME = spaced(r"\W*outcome\b[^.;\n]{0,60}\W*$")


TOLD_BRIEFLY = (
    "unchanged",
    "noted-short",
    "declared-elected",
    "elected-behind",
)  # what was moved tells of them in full


def is_weak(reading: Reading, decision: Decision) -> bool:
    """Tell whether a decision only counts where nothing else says what was decided."""
    words = reading.flat[decision.text_start : decision.text_end]
    if OF_AMENDMENT.match(words) or PROCEDURAL.match(words) or decision.rule in TOLD_BRIEFLY:
        return True
    if decision.rule == "decision-line":
        return bool(OUTCOME.match(reading.flat[decision.start : decision.end]))
    if decision.rule == "agreed-prose":
        return bool(OF_DISCUSSION.match(words) or BELOW.match(words))
    if decision.rule not in WEAK_RULES:
        return False
    if decision.rule == "passive" and _is_titled(reading, decision):
        return False
    headed = decision.rule == "label-decision" and _is_headed(reading, decision)
    return not headed and bool(WEAK.match(words))


def _is_titled(reading: Reading, decision: Decision) -> bool:
    """Tell whether a title in its own sentence says what `These were adopted` is of."""
    start = reading.sentence_at(decision.start).start
    before = reading.flat[start : decision.text_start].strip()
    words = reading.flat[decision.text_start : decision.text_end]
    return before.endswith(":") and PRONOUN.match(words) is not None


def _is_headed(reading: Reading, decision: Decision) -> bool:
    """Tell whether `Agreed.` stands right beneath the numbered title of an item: all it says."""
    index = reading.outline.index_at(decision.start)
    above = reading.paragraphs[max(0, index - 1)]
    return bool(index and HEADING.fullmatch(reading.flat, above.start, above.end))
