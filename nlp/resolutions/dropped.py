"""Motions that came to nothing: only moved, not pressed, let drop, withdrawn, not seconded.

In: a reading and a paragraph that opens with `That`, as decisions do that no word marks. Out: does
it tell of a motion nobody voted on? `That the plan be adopted was proposed by A, but not pressed.`
"""

from nlp.patterns import spaced
from nlp.reading import Reading
from nlp.text.paragraphs import Paragraph

# Behind what was moved, or in the line beneath, where it names the motion or who moved it.
MOVED = spaced(
    r"(?:\b(?:was|were)|[.,;:(]) (?:then |duly |also |formally )?"
    r"(?:proposed|moved|suggested|put forward|tabled|mooted)\b"
)
# The sentence itself says what was done with its `That ...`: it was moved.
ONLY_MOVED = spaced(
    r"[^.;:]{3,400}?,? (?:was|were) (?:then |duly |also |formally )?"
    r"(?:proposed|moved|suggested|put forward|tabled|mooted) by\b"
)
FELL = spaced(
    r"[^.;:]{3,400}?,? (?:(?:then |therefore )?(?:fell|lapsed|failed) (?:for|through) "
    r"(?:the |a )?(?:want|lack)|(?:found|had|attracted|received) no seconder|"
    r"(?:was|were) not seconded)\b"
)
OF_MOTION = spaced(
    r"(?:(?:the|this|that|her|his) )?(?:\w+ )?"
    r"(?:motion|proposal|proposition|mover|proposer|matter)\b|(?:it|this|he|she) "
)
PRESSED = (
    r"(?:press|put(?= to (?:the|a)\b|[.,;]| and\b|$)|proceed|pursue|push|voted|carry on|"
    r"tak\w+ (?:any )?(?:further|forward)|go (?:any )?further)"
)
DROPPED = spaced(
    rf"\b(?:(?:not|never) (?:then |been |be |being |to |in the end |actually )?{PRESSED}"
    r"|nor (?:pressed|put|pursued)|no vote (?:was|followed|took)|without (?:a|any) vote being\b"
    r"|let (?:it|the (?:matter|motion|proposal)|this|that) (?:\w+ )?(?:drop|lie|rest|fall|go)\b"
    r"|drop(?:ped)? (?:it|the (?:motion|proposal|matter|idea))\b"
    r"|(?:was|were|being) (?:\w+ )?(?:dropped|withdrawn|parked|shelved|abandoned)\b|withdrew\b"
    r"|lapsed\b|no seconder|(?:want|lack) of a seconder|thought better|(?:matter|it) rested"
    r"|left (?:it )?there\b)"
)
OUTCOME = spaced(
    r"\b(?:agreed|carried|approved|accepted|adopted|resolved|passed|unanim\w*|in favou?r|endorsed|"
    r"supported|confirmed|assent|consent|lost|defeated|rejected|vot(?:e[sd]?|ing)|for|all|aye)\b"
    r"|\d ?[-:/] ?\d"
)


def came_to_nothing(reading: Reading, paragraph: Paragraph) -> bool:
    """Tell whether a paragraph, or the one beneath, says that nobody voted on its `That ...`."""
    flat, small = reading.flat, reading.outline.small
    moved = MOVED.search(flat, paragraph.start, paragraph.end)
    if FELL.match(flat, paragraph.start, paragraph.end):
        return True
    if moved is None:
        return False
    beneath = _beneath(reading, paragraph)
    tail = small[moved.end() : paragraph.end] + beneath
    if DROPPED.search(tail):
        return True
    only = ONLY_MOVED.match(flat, paragraph.start, paragraph.end)
    return only is not None and OUTCOME.search(tail) is None


def _beneath(reading: Reading, paragraph: Paragraph) -> str:
    """Return the next paragraph, in small letters, where it goes on about what was moved."""
    following = reading.paragraphs[reading.outline.index_at(paragraph.start) + 1 :][:1]
    return "".join(
        "\n" + reading.outline.small[p.start : p.end]
        for p in following
        if OF_MOTION.match(reading.flat, p.start, p.end) or OUTCOME.match(reading.flat, p.start)
    )
