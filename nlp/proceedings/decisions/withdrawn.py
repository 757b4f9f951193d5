"""Motions that their movers withdrew, each a decision told in the motion's own words.

In: a reading, the mark (`Councillor Marsh withdrew her motion`) and the proposals. Out: the
decision; its text is what was moved, what stands beneath a line that names the member or says that
it is a motion, or else the sentence that tells it.
"""

from nlp.motions.proposed import Motion
from nlp.motions.words_around import PRINTED_WORDS, is_headed_by, whole_words
from nlp.patterns import spaced
from nlp.proceedings.findings import Decision
from nlp.reading import Reading
from nlp.resolutions.markers import Marker
from nlp.sentences import Span

QUOTED = spaced(r"[\"'](?:that|this|i|we|to|council|in view|given)\b")
OF_MOTION = spaced(r"\b(?:motion|resolution)\b")
FAR = 40  # paragraphs from a motion that is known by its mover's name to its being withdrawn
NEAR = 6  # paragraphs to one that no name tells


def tell_withdrawn(reading: Reading, marker: Marker, motions: list[Motion]) -> Decision:
    """Return the decision that a motion was withdrawn by its mover."""
    sentence = reading.sentence_at(marker.start)
    words = _moved(reading, sentence, motions) or _printed_above(reading, sentence) or sentence
    told = (sentence.start, sentence.end, words.start, words.end, 0, "withdrawn", marker.rule)
    return Decision(*told, reading.kind_at(marker.start), verb="other")


def _moved(reading: Reading, sentence: Span, motions: list[Motion]) -> Span | None:
    """Return the words of what the member moved; of the last motion, where nobody is named."""
    said = reading.flat[sentence.start : sentence.end]
    moved = [m for m in motions if m.start < sentence.end and m.on not in ("amendment", "closure")]
    own = [m for m in moved if m.mover and m.mover.split()[-1] in said]
    chosen = own[-1:] or ([] if _names(reading, sentence) else moved[-1:])
    for motion in chosen:
        if motion.text_start is not None and motion.text_end is not None:
            return Span(motion.text_start, motion.text_end)
    return None


def _names(reading: Reading, sentence: Span) -> list[str]:
    return [n.name for n in reading.names if sentence.start <= n.start < sentence.end]


def _printed_above(reading: Reading, sentence: Span) -> Span | None:
    """Return the motion printed above: beneath the member's name, or the last that is called so."""
    names, last = _names(reading, sentence), reading.outline.index_at(sentence.start)
    for index in range(last - 1, max(0, last - FAR), -1):
        paragraph = reading.paragraphs[index]
        where = (reading.flat, paragraph.start, paragraph.end)
        if not (QUOTED.match(*where) or PRINTED_WORDS.match(*where)):
            continue
        own = any(is_headed_by(reading, index, name) for name in names)
        if own or (last - index <= NEAR and not names and _is_called_motion(reading, index)):
            return whole_words(reading, index)
    return None


def _is_called_motion(reading: Reading, index: int) -> bool:
    above = reading.paragraphs[index - 1]
    return OF_MOTION.search(reading.flat, above.start, above.end) is not None
