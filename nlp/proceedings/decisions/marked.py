"""The decisions that marks, labels and bare `That` paragraphs tell of, each with its whole text."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from nlp.motions.proposed import Motion
from nlp.patterns import spaced
from nlp.proceedings.decisions.by_reference import (
    ASSENTED,
    give_words,
    said_in_line,
    take_motion,
    take_words,
)
from nlp.proceedings.decisions.endings import breaks, cuts
from nlp.proceedings.decisions.weak import HEADING, is_weak
from nlp.proceedings.decisions.withdrawn import tell_withdrawn
from nlp.proceedings.findings import Decision
from nlp.proceedings.wording.likeness import is_alike, list_words
from nlp.reading import Reading
from nlp.resolutions.bounds import find_extent
from nlp.resolutions.confirmed import SIGNED, list_confirmed, tells_of_minutes
from nlp.resolutions.labelled import DEEDS, is_labelled, with_labelled
from nlp.resolutions.markers import Marker, find_markers
from nlp.resolutions.unmarked import list_unmarked
from nlp.sentences import Span

SECONDED = spaced(r"\bseconded\b")


SEVERAL = 6  # motions before a decision, among which is the one it turns down
CLOSE = 1  # paragraphs around the minutes within which a mark has said what became of them
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

# What stands beneath a label begins behind its own mark: `The Board, having met, resolved that`.
LABELLED = ("decision-line", "under-decision")
OPENING_MARK = spaced(
    r"(?:[^.;:\n]{0,240}\b(?:council|committee|cabinet|executive|board|panel|members?|authority|"
    r"councillor [A-Z][\w'-]+)\b[^.;:\n]{0,160}?,? )"
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
    markers = with_labelled(reading, find_markers(reading))
    found: list[Decision] = []
    for index, marker in enumerate(markers):
        if marker.style == "several" and found and marker.start < found[-1].text_end:
            found.pop()
        if found and marker.start < found[-1].text_end and not breaks(marker, found[-1]):
            continue
        if marker.style == "several":
            found += _several(reading, marker)
            continue
        if marker.rule == "withdrew":
            found.append(tell_withdrawn(reading, marker, motions))
            continue
        section = reading.section_at(marker.start)
        limit = section.end if section else len(reading.flat)
        following = markers[index + 1] if index + 1 < len(markers) else None
        if following and cuts(reading, following, marker):
            limit = min(limit, _begins(reading, following, marker))
        put = PUT.match(reading.flat, reading.sentence_at(marker.start).start, marker.end)
        said = (
            said_in_line(reading, marker.start, marker.end) if marker.rule == "resolved" else None
        )
        if put or said or _closes(reading, marker):
            limit = min(limit, marker.end)
        decision = _decision(reading, marker, limit)
        if said:
            if found and found[-1].text_end > said.start:
                continue  # told in as many words
            decision.text_start, decision.text_end = said.start, said.end
        elif decision.text_end - decision.text_start <= 2:
            take_motion(reading, decision, motions)
        if decision.text_end - decision.text_start > 2 and not NONE_MADE.match(
            reading.flat, decision.text_start, decision.text_end
        ):
            found.append(decision)
    found += _unmarked(reading, found, motions)
    found += _confirmed(reading, found)
    for decision in found:
        _leave_out_mark(reading, decision)
        marked_lost = decision.status == "lost"
        turned_down = decision.parts < 2 and TURNED_DOWN.match(
            reading.flat, decision.text_start, decision.text_end
        )
        if marked_lost or turned_down or _is_headed_lost(reading, decision):
            decision.status, decision.verb = "lost", "reject"
            told = turned_down and (turned_down["to"] or "was" in turned_down[0].split())
            if told and _is_of_one_motion(reading, decision, motions):
                take_words(reading, decision, motions)
            continue
        decision.weak = is_weak(reading, decision)
        give_words(reading, decision, motions)
        if tells_of_minutes(reading, decision.text_start, decision.text_end):
            decision.verb = "confirm_minutes"
        decision.labelled = is_labelled(reading, decision.start)
    worded = [decision for decision in found if decision.text_end > decision.text_start]
    worded = [decision for decision in worded if not _echoes(reading, decision, worded)]
    worded = _without_advice(reading, sorted(worded, key=lambda decision: decision.start))
    worded = _without_pointing(reading, worded)
    return _without_headings(reading, worded)


def _begins(reading: Reading, following: Marker, marker: Marker) -> int:
    """Return where the next mark ends a decision: a list of deeds with its paragraph."""
    if marker.rule in DEEDS:
        return reading.outline.paragraph_at(following.start).start
    return following.start


def _leave_out_mark(reading: Reading, decision: Decision) -> None:
    """Begin what a label stands above behind its own mark: `The Board resolved that`."""
    pattern = OPENING_MARK if decision.rule in LABELLED else SECOND_MARK
    mark = pattern.match(reading.flat, decision.text_start, decision.text_end)
    decision.text_start = mark.end() if mark else decision.text_start


def _is_of_one_motion(reading: Reading, decision: Decision, motions: list[Motion]) -> bool:
    """Tell whether one motion alone stands before a decision in its item, amendments apart."""
    before = motions[: bisect_left(motions, decision.start, key=lambda m: m.start)]
    main = (m for m in before[-SEVERAL:] if m.on not in ("amendment", "closure", "vote"))
    return sum(_of_one_item(reading, m.start, decision.start) for m in main) == 1


LOST_STATUS = spaced(
    r"(?:\w+ )?(?:status|outcome|result) ?: ?(?:lost|not carried|rejected|defeated)\W*"
)


def _is_headed_lost(reading: Reading, decision: Decision) -> bool:
    """Tell whether `Resolution status: Lost` stands right above what was put."""
    index = reading.outline.index_at(decision.start)
    above = reading.paragraphs[max(0, index - 1) : index]
    return any(LOST_STATUS.fullmatch(reading.flat, p.start, p.end) for p in above)


# `RESOLVED that this be actioned.`, of what the sentence before has told
ACTIONED = spaced(
    r"\W*(?:that )?(?:this|these|it|they|the above) (?:should )?be (?:duly )?"
    r"(?:actioned|implemented|carried out|done|progressed)\W*(?:(?-i:[A-Z]{2,4})\W*)?$"
)


def _echoes(reading: Reading, decision: Decision, others: list[Decision]) -> bool:
    """Tell whether `Agreed.` stands behind what another mark tells: `It was resolved that ...`"""
    if ACTIONED.match(reading.flat, decision.text_start, decision.text_end):
        ends = [d.text_end for d in others if d.text_end <= decision.start]
        return bool(ends) and reading.outline.gap(decision.start, max(ends)) <= CLOSE
    return decision.rule == ASSENTED and any(
        other.rule != ASSENTED
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
    ]


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
        if not (advised and following and _of_one_item(reading, decision.start, following.start)):
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


def _closes(reading: Reading, marker: Marker) -> bool:
    """Tell whether a mark ends what was moved: `B seconded it. 7 for, 2 against. RESOLVED.`

    The next item's heading stands beneath, so that what was decided can only stand above.
    """
    paragraph = reading.outline.paragraph_at(marker.start)
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


def _is_title(words: str) -> bool:
    return words.isupper() or HEADING.fullmatch(words) is not None


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


def _confirmed(reading: Reading, found: list[Decision]) -> Iterator[Decision]:
    """Yield the decisions that minutes were agreed where nothing found near says so."""
    said = [d for d in found if not SIGNED.match(reading.flat, d.text_start, d.text_end)]
    said.sort(key=lambda d: d.text_start)
    for told in list_confirmed(reading):
        if any(_is_told(reading, told, decision) for decision in _near(reading, said, told)):
            continue
        span = (told.start, told.end, told.start, told.end)
        yield Decision(
            *span,
            0,
            "resolved",
            "minutes-confirmed",
            reading.kind_at(told.start),
            verb="confirm_minutes",
        )


def _is_told(reading: Reading, told: Span, decision: Decision) -> bool:
    """Tell whether a decision says what became of minutes: of the same item, or around it."""
    around = decision.start <= told.start < decision.text_end
    return around or _of_one_item(reading, told.start, decision.text_start)


def _near(reading: Reading, said: list[Decision], told: Span) -> list[Decision]:
    """Return the decisions, of those in order, that stand within CLOSE paragraphs of `told`."""
    index = reading.outline.index_at(told.start)
    near = reading.paragraphs[max(0, index - CLOSE) : index + CLOSE + 1]
    first, last = (
        bisect_left(said, place, key=lambda d: d.text_start)
        for place in (near[0].start, near[-1].end)
    )
    return said[first:last]


def _of_one_item(reading: Reading, one: int, other: int) -> bool:
    """Tell whether no item's number stands before the later of two places, behind the earlier."""
    first, second = sorted((one, other))
    if reading.minute_at(first) != reading.minute_at(second):
        return False
    indexes = range(reading.outline.index_at(first) + 1, reading.outline.index_at(second) + 1)
    return not any(reading.number_of(index) for index in indexes)


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
