"""The decisions that marks, labels and bare `That` paragraphs tell of, each with its whole text."""

import re
from bisect import bisect_right
from itertools import zip_longest

from nlp.motions.proposed import Motion
from nlp.patterns import spaced
from nlp.proceedings.decisions.by_reference import give_words, said_in_line, take_motion
from nlp.proceedings.decisions.endings import breaks, cuts
from nlp.proceedings.decisions.minutes_confirmed import list_minutes_confirmed
from nlp.proceedings.decisions.told_again import without_told_again
from nlp.proceedings.decisions.turned_down import turn_down
from nlp.proceedings.decisions.weak import HEADING, is_weak
from nlp.proceedings.decisions.withdrawn import tell_withdrawn
from nlp.proceedings.findings import Decision
from nlp.reading import Reading
from nlp.resolutions.bounds import find_extent
from nlp.resolutions.confirmed import tells_of_minutes
from nlp.resolutions.labelled import DEEDS, is_labelled, with_labelled
from nlp.resolutions.markers import Marker, find_markers
from nlp.resolutions.unmarked import list_unmarked
from nlp.sentences import Span

SECONDED = spaced(r"\bseconded\b")


# `RESOLVED: There were none.`, `RESOLVED: None.`, or the words of a form that nobody filled in:
# `[insert resolution]`
NONE_MADE = spaced(
    r"\W*there (?:were|was|being|are) (?:no|none)\b"
    r"|\W{0,3}[\[({<] ?(?:please )?(?:(?:insert|enter|type|add|state|write|paste|complete|fill in)"
    r"\b[^\])}>\n]{0,80}|(?:the )?(?:text|words|wording|resolution|decision|details?)(?: of \w+| "
    r"\w+){0,4}|t\.?b\.?[ac]\.?|to (?:be|follow)\b[^\])}>\n]{0,40})[\])}>]\W*$"
    r"|\W*(?:x{3,12}|t\.?b\.?[ac]|(?:recommend(?:ed)?\W{1,3})?none)\W*$"
)
# `The motion was put to the vote and duly RESOLVED.` says what became of it, not what it was.
PUT = spaced(
    r"the (?:substantive )?motion,? (?:as amended,? )?(?:was )?(?:then )?put to the "
    r"(?:vote|meeting),? (?:and )?(?:it was |was )?(?:duly )?(?-i:RESOLVED)\.$"
)


# `seconded by B and RESOLVED with 5 in favour and 2 against.`
BY_FIGURES = spaced(
    r"[ ,]{0,3}(?:with|by) (?:\d{1,3}|[a-z]+) (?:votes? )?(?:in favour|for|to)\b[^.;\n]{0,60}\.? ?"
)
# What stands beneath a label begins behind its own mark: `The Board, having met, resolved that`.
LABELLED = ("decision-line", "under-decision")
OPENING_MARK = spaced(
    r"(?:[^.;:\n]{0,240}\b(?:council|committee|cabinet|executive|board|panel|members?|authority|mayor|"
    r"leader|commissioner|councillor [A-Z][\w'-]+)\b[^.;:\n]{0,160}?,? )"
    r"(?:resolved|RESOLVED|agreed|AGREED|decided)(?: unanimously)?,? that ?[:-]? ?(?=\S)"
)

# `AGREED: It was agreed on the proposal of A, seconded by B, to note the list.`
SECOND_MARK = spaced(
    r"it was (?:[a-z]+ly )?(?:agreed|resolved)"
    r"(?: on the (?:proposal|proposition|motion) of [^;:\n]{3,80}?,? (?:and )?seconded by "
    r"[^,;:\n]{3,60}?,?)? (?:that|to) (?=[a-z])"
)


def list_decisions(reading: Reading, motions: list[Motion]) -> list[Decision]:
    """Return the decisions that a mark or a label tells of, in order."""
    found = _marked(reading, motions)
    found += _unmarked(reading, found, motions)
    found += list_minutes_confirmed(reading, found)
    for decision in found:
        _leave_out_mark(reading, decision)
        if not turn_down(reading, decision, motions):
            _settle(reading, decision, motions)
    return without_told_again(reading, [d for d in found if d.text_end > d.text_start])


def _settle(reading: Reading, decision: Decision, motions: list[Motion]) -> None:
    """Tell whether a decision counts alone, and its words where it only points to them."""
    decision.weak = is_weak(reading, decision)
    give_words(reading, decision, motions)
    if tells_of_minutes(reading, decision.text_start, decision.text_end):
        decision.verb = "confirm_minutes"
    decision.labelled = is_labelled(reading, decision.start)


def _marked(reading: Reading, motions: list[Motion]) -> list[Decision]:
    """Return the decisions of the marks; a mark within another's text is none of its own."""
    markers = with_labelled(reading, find_markers(reading))
    found: list[Decision] = []
    for marker, following in zip_longest(markers, markers[1:]):
        if marker.style == "several" and _is_within(marker, found):
            found.pop()
        if not _is_within(marker, found) or breaks(marker, found[-1]):
            found += _of_mark(reading, marker, following, found[-1:], motions)
    return found


def _is_within(marker: Marker, found: list[Decision]) -> bool:
    return bool(found) and marker.start < found[-1].text_end


def _of_mark(
    reading: Reading,
    marker: Marker,
    following: Marker | None,
    before: list[Decision],
    motions: list[Motion],
) -> list[Decision]:
    """Return the decisions that a mark tells of: one, several, or none.

    `following`: the next mark; `before`: the last decision, if there is one.
    """
    if marker.style == "several":
        return _several(reading, marker)
    if marker.rule == "withdrew":
        return [tell_withdrawn(reading, marker, motions)]
    said = said_in_line(reading, marker.start, marker.end) if marker.rule == "resolved" else None
    decision = _decision(reading, marker, _limit(reading, marker, following, said))
    if said and any(other.text_end > said.start for other in before):
        return []  # told in as many words
    if said:
        decision.text_start, decision.text_end = said.start, said.end
    elif not _has_words(decision):
        take_motion(reading, decision, motions)
    none = NONE_MADE.match(reading.flat, decision.text_start, decision.text_end)
    return [decision] if _has_words(decision) and not none else []


def _has_words(decision: Decision) -> bool:
    return decision.text_end - decision.text_start > 2


def _limit(reading: Reading, marker: Marker, following: Marker | None, said: Span | None) -> int:
    """Return where the text of a marked decision ends at the latest."""
    section = reading.section_at(marker.start)
    limit = section.end if section else len(reading.flat)
    if following and cuts(reading, following, marker):
        limit = min(limit, _begins(reading, following, marker))
    put = PUT.match(reading.flat, reading.sentence_at(marker.start).start, marker.end)
    return min(limit, marker.end) if put or said or _closes(reading, marker) else limit


def _begins(reading: Reading, following: Marker, marker: Marker) -> int:
    """Return where the next mark ends a decision: a list of deeds with its paragraph."""
    if marker.rule in DEEDS:
        return reading.outline.paragraph_at(following.start).start
    return following.start


# `The Cabinet approved the following:`, above what it is `to note`, `to approve`
FOLLOWING = spaced(
    r"[^.;:\n]{0,240}\b(?:approved|agreed|adopted|endorsed) the following"
    r"(?: (?:recommendations?|decisions?|resolutions?|proposals?))? ?:-? ?"
    r"(?=\(?[1ia][.)]{1,2} ?(?:that|to|note|approve|agree|adopt|endorse|delegate|"
    r"receive|authorise)\b)"
)


def _leave_out_mark(reading: Reading, decision: Decision) -> None:
    """Begin what a label stands above behind its own mark: `The Board resolved that`."""
    pattern = OPENING_MARK if decision.rule in LABELLED else SECOND_MARK
    pattern = FOLLOWING if decision.rule == "collective" else pattern
    mark = pattern.match(reading.flat, decision.text_start, decision.text_end)
    decision.text_start = mark.end() if mark else decision.text_start


def _closes(reading: Reading, marker: Marker) -> bool:
    """Tell whether a mark ends what was moved: `B seconded it. 7 for, 2 against. RESOLVED.`

    The next item's heading stands beneath, so that what was decided can only stand above.
    """
    paragraph = reading.outline.paragraph_at(marker.start)
    sentence = reading.sentence_at(marker.start)
    if marker.rule == "resolved" and BY_FIGURES.fullmatch(reading.flat, marker.end, sentence.end):
        return SECONDED.search(reading.flat, sentence.start, marker.start) is not None
    if marker.rule != "resolved" or reading.flat[marker.end : paragraph.end].strip(" ."):
        return False
    mark = reading.flat[marker.start : marker.end].rstrip(" .").lower()
    if mark.endswith("accordingly"):
        return True
    if not SECONDED.search(reading.flat, paragraph.start, marker.start):
        return False
    index = reading.outline.index_at(marker.start)
    following = reading.paragraphs[index + 1 : index + 2]
    return all(_is_title(reading.flat[p.start : p.end]) for p in following)


# `1. Chairman's Welcome`, and no part of what was resolved: `1. That the plan be adopted.`
NUMBERED = spaced(
    r"\d{1,3}[.)] (?!that\b|to\b)(?-i:[A-Z])"
    r"(?:(?!\b(?:be|is|are|was|were|will|should|shall)\b)[^.;:\n]){3,70}\.?"
)
# `Meeting closed at 7.35pm`, `Date of next meeting: 4 May`
LAST_WORDS = spaced(
    r"(?:the )?meeting (?:was )?(?:closed|ended|finished|concluded)\b.*"
    r"|(?:date of )?next meeting\b.*"
)


def _is_title(words: str) -> bool:
    titles = (HEADING, NUMBERED, LAST_WORDS)
    return words.isupper() or any(title.fullmatch(words) for title in titles)


def _several(reading: Reading, marker: Marker) -> list[Decision]:
    """Return the decisions that `The following motions were agreed:` announces, one a paragraph."""
    found: list[Decision] = []
    status = marker.status
    for paragraph in reading.outline.paragraphs_from(reading.outline.index_at(marker.end) + 1):
        words = reading.flat[paragraph.start : paragraph.end]
        if re.match(
            r"(?:recommendation|motion|resolution|proposal)\b.{0,12}$", words, re.IGNORECASE
        ):
            status = "recommended" if words.lower().startswith("recommendation") else marker.status
        elif re.match(r"[\"']?(?:and )?that\b|[\"']", words, re.IGNORECASE):
            found.append(
                Decision(
                    paragraph.start,
                    paragraph.end,
                    paragraph.start,
                    paragraph.end,
                    0,
                    status,
                    marker.rule,
                    reading.kind_at(marker.start),
                )
            )
        else:
            break
    return found


def _decision(reading: Reading, marker: Marker, limit: int) -> Decision:
    sentence = reading.sentence_at(marker.start)
    extent = find_extent(reading, marker.text_start, marker.style, limit)
    start = marker.text_start if marker.whole else marker.start
    if not marker.whole and marker.start > sentence.start and marker.style == "sentence":
        start = sentence.start
    return Decision(
        start,
        max(extent.end, marker.end),
        extent.start,
        extent.end,
        extent.parts,
        marker.status,
        marker.rule,
        reading.kind_at(marker.start),
    )


def _unmarked(reading: Reading, found: list[Decision], motions: list[Motion]) -> list[Decision]:
    """Return the decisions that no word marks; what stands amid a motion's words is none."""
    taken = sorted((decision.start, decision.end) for decision in found)
    more: list[Decision] = []
    for paragraph, rule in list_unmarked(reading, taken):
        section = reading.section_at(paragraph.start)
        limit = section.end if section else len(reading.flat)
        later = bisect_right(taken, (paragraph.start, len(reading.flat)))
        limit = min([limit, *(start for start, _ in taken[later : later + 1])])
        if more and paragraph.start < more[-1].text_end:
            continue
        if any((m.text_start or 0) < paragraph.start < (m.text_end or 0) for m in motions):
            continue
        extent = find_extent(reading, paragraph.start, "paragraph", limit)
        more.append(
            Decision(
                extent.start,
                extent.end,
                extent.start,
                extent.end,
                extent.parts,
                "resolved",
                rule,
                reading.kind_at(paragraph.start),
            )
        )
    return more
