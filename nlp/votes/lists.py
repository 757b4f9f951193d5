"""Who voted how, where a text prints names: lists under a label, roll calls, a sentence.

In: a reading. Out: one `Side` a list, its names as printed. Layouts met: `For (57)` and a comma
list; label and names on lines of their own; `For the motion: Councillors ... (23 votes)`; dotted
leaders to a total; two labels before both lists; rows of a roll call; a table's cells run together
(`ForC. Allport, J. Devereux6`); `Councillors Marsh and Hill voted against`.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import replace

from nlp.reading import Reading
from nlp.sentences import list_sentences
from nlp.votes.bracketed import list_bracketed
from nlp.votes.choices import NOT_VOTING
from nlp.votes.contests import with_contests
from nlp.votes.groups import (
    COUNT_ONLY,
    NOBODY,
    counts_beneath,
    list_by_count,
    list_groups,
    trailing_count,
)
from nlp.votes.labels import TITLED, Label, list_labels
from nlp.votes.named_before import list_named_before
from nlp.votes.rolls import list_alternating, list_cells, list_closed, list_rolls, list_runs
from nlp.votes.sides import NOT_A_LIST, OF_NAMES, Side, is_list, names_in
from nlp.votes.spoken import SPOKEN, list_spoken
from nlp.votes.tables import list_tables

TOTAL_BEHIND = re.compile(
    r"[(\[]\d{1,3}[)\]](?=\s?(?:[;-]|,?\s?(?:and|whereupon)\b(?!\s(?:councillors?|cllrs?)\b)))",
    re.IGNORECASE,
)
# Beneath a list without a full stop: `The motion fell.`
TELLING_LINE = re.compile(
    r"\n\s{0,40}(?:the|this|therefore|accordingly|whereupon|motion|amendment)\b[^\n]{0,200}?"
    r"\b(?:carried|lost|fell|fallen|defeated|declared|agreed|resolved)\b",
    re.IGNORECASE,
)
# The next group of those who voted alike: `Councillors - Reed and Hill`
GROUP = re.compile(r"(?:Councillors?|Cllrs?|Aldermen|Alderman)\.?\s?[-:]")
NEXT_LIST = re.compile(r"\n[ ]*(?=(?:Councillors|Cllrs)\b)")
MOVER_BOX = re.compile(r"(?:proposed|seconded|moved)(?: by)? ?[:-]", re.IGNORECASE)
BESIDE = 4  # labels before and behind one that may be of the same vote
# What somebody is to do: `Agreed: Cllrs Marsh and Reed to meet the contractor`
TASK = re.compile(r"[^.;,:]{3,60} (?:to|will|would) [a-z]{2,15}\b")


def list_sides(reading: Reading) -> list[Side]:
    """Return the lists of names by side that a text prints, in order."""
    columns = list(list_tables(reading))
    columns += [*_beside(columns, list_alternating(reading)), *list_bracketed(reading)]
    found = [*_labelled(reading), *list_cells(reading), *list_closed(reading)]
    found += [*list_rolls(reading), *list_runs(reading)]
    found += _beside(found, list_named_before(reading))
    found = columns + _beside(columns, found)
    taken = sorted((side.start, side.end) for side in found)
    for side in list_spoken(reading):
        at = bisect_left(taken, (side.end, 0))
        if all(side.start >= end for _, end in taken[max(0, at - 6) : at]):
            found.append(side)
    return with_contests(reading, sorted(found, key=lambda side: side.start))


def _beside(taken: list[Side], sides: Iterable[Side]) -> list[Side]:
    """Return the sides that do not stand within others."""
    return [
        side for side in sides if all(side.end <= t.start or side.start >= t.end for t in taken)
    ]


def _labelled(reading: Reading) -> Iterator[Side]:
    """Yield the lists that stand behind or under a label."""
    labels = _with_abstained(reading, list(list_labels(reading)))
    queue: list[Label] = []
    for index, label in enumerate(labels):
        limit = labels[index + 1].start if index + 1 < len(labels) else len(reading.flat)
        region_end = _region_end(reading, label, limit)
        region_end = _cut_at_count(reading, label, region_end)
        text = reading.flat[label.end : region_end]
        nobody = bool(NOBODY.match(text)) and not _dashed(text)
        if _is_told_again(reading, queue, labels[index : index + 1]):
            yield from (_figure(told) for told in queue)
            queue = []
        elif label.count is not None and _is_told_again(
            reading, [*queue, label], labels[index + 1 : index + 2]
        ):
            yield from (_figure(told) for told in [*queue, label])
            queue = []
            continue
        listless = not text.strip() and label.own_line and label.count != 0
        if listless and _next_is_label(labels, index, reading):
            queue.append(label)
            continue
        if queue and not nobody:
            beside = label.own_line or not text.strip()
            yield from _side_by_side(reading, [*queue, label] if beside else queue)
            queue = []
            if beside:
                continue
        nameless = nobody or label.count == 0 or COUNT_ONLY.fullmatch(text.strip()) is not None
        nameless = nameless or _is_amid_movers(reading, label)
        names = () if nameless else names_in(reading, label.end, region_end)
        if label.side == "for" and label.count is None and _is_no_vote(reading, names, text):
            continue
        count = label.count if label.count is not None else trailing_count(text)
        if nobody and count is None:
            count = 0
        if names or count is not None or nobody:
            yield Side(
                label.side,
                names,
                count,
                label.start,
                max(region_end, label.end),
                label.words,
            )


def _with_abstained(reading: Reading, labels: list[Label]) -> list[Label]:
    """Return labels; `Not voting` is of who abstained where no other label near is."""
    found: list[Label] = []
    for at, label in enumerate(labels):
        beside = labels[max(0, at - BESIDE) : at + BESIDE]
        told = NOT_VOTING.match(reading.flat, label.start, label.end)
        if told and all(other.side != "abstain" for other in beside):
            label = replace(label, side="abstain")
        found.append(label)
    return found


def _is_no_vote(reading: Reading, names: tuple[str, ...], text: str) -> bool:
    """Tell whether `For` or `Agreed` is over no voters: a task, or `For cutting the bank`."""
    place = len(names) == 1 and not _is_person(reading, names[0], text)
    return place or TASK.match(text) is not None


def _is_person(reading: Reading, name: str, text: str) -> bool:
    """Tell whether one name behind a label is somebody's: titled, or told of elsewhere."""
    if TITLED.match(text.lstrip(" \n:-")):
        return True
    surname = name.split()[-1]
    return any(mention.name.split()[-1] == surname for mention in reading.names)


def _region_end(reading: Reading, label: Label, limit: int) -> int:
    """Return where a label's list ends: at the last paragraph that is names or a number."""
    flat, paragraphs = reading.flat, reading.paragraphs
    index = reading.outline.index_at(label.start)
    end = label.end
    if not label.own_line:
        end = _names_end(reading, label.end, min(paragraphs[index].end, limit))
        if (
            flat[end - 1 : end] != ","
            and limit > end
            and not flat[label.end : end].rstrip().endswith((",", "and"))
        ):
            end = _names_beyond(reading, label, index + 1, end, limit)
            told = trailing_count(flat[label.end : end])  # below it, a page's number
            index = reading.outline.index_at(end - 1) + 1
            return end if told is not None else _take_count(reading, index, end, limit)
    at = index + 1
    while at < len(paragraphs) and paragraphs[at].end <= limit:
        paragraph = paragraphs[at]
        words = flat[paragraph.start : paragraph.end]
        heads = words in ("-", ":") or OF_NAMES.fullmatch(words)
        if heads and _is_list_at(reading, at + 1):
            at += 1
            continue
        if COUNT_ONLY.fullmatch(words) or (NOBODY.fullmatch(words) and end == label.end):
            return paragraph.end
        if not is_list(reading, paragraph.start, paragraph.end) or SPOKEN.match(words):
            return _opening_end(reading, label, paragraph.start, paragraph.end) or end
        end = paragraph.end
        at += 1
    return end


def _cut_at_count(reading: Reading, label: Label, end: int) -> int:
    """Return where the line ends in which a list has as many names as its label tells.

    What begins with `Councillors` beneath it is the next list, whose label was lost.
    """
    if not label.count:
        return end
    for begins in NEXT_LIST.finditer(reading.text, label.end, end):
        if len(names_in(reading, label.end, begins.start())) == label.count:
            return begins.start()
    return end


def _opening_end(reading: Reading, label: Label, start: int, end: int) -> int | None:
    """Return where the sentence that opens a paragraph ends, if it names as many as were told.

    `Abstaining 1 Councillor:`, beneath it `Ann Marsh. The Chair noted that it had fallen.`
    """
    told = reading.sentence_at(start)
    if not label.count or told.end >= end or not is_list(reading, told.start, told.end):
        return None
    return told.end if len(names_in(reading, told.start, told.end)) == label.count else None


def _names_beyond(reading: Reading, label: Label, index: int, end: int, limit: int) -> int:
    """Return `end` moved over paragraphs of names, as long as the label's number says more.

    One that only ends a name, which the line broke, adds none. Behind `Alderman - Marsh` the line
    `Councillors - Reed and Hill` is of the same list.
    """
    for paragraph in reading.outline.paragraphs_from(index):
        group = paragraph.end <= limit and GROUP.match(reading.flat, paragraph.start)
        if group and is_list(reading, paragraph.start, paragraph.end):
            end = paragraph.end
            continue
        told = len(names_in(reading, label.end, end))
        few = label.count is not None and told <= label.count and paragraph.end <= limit
        if not few or not is_list(reading, paragraph.start, paragraph.end):
            break
        if told == label.count != len(names_in(reading, label.end, paragraph.end)):
            break
        end = paragraph.end
    return end


def _is_list_at(reading: Reading, index: int) -> bool:
    following = reading.paragraphs[index : index + 1]
    return any(is_list(reading, paragraph.start, paragraph.end) for paragraph in following)


def _names_end(reading: Reading, start: int, end: int) -> int:
    """Return where the names behind a label end: before a sentence that tells the outcome."""
    flat = reading.flat
    total = TOTAL_BEHIND.search(flat, start, end)
    end = total.end() if total else end
    told = TELLING_LINE.search(reading.text, start, end)
    end = told.start() if told else end
    for sentence in list_sentences(flat, start, end):
        if sentence.start == start and "." not in flat[max(0, start - 2) : start]:
            continue
        if NOT_A_LIST.search(flat, sentence.start, sentence.end) or SPOKEN.match(
            flat, sentence.start, sentence.end
        ):
            return sentence.start
        told = TITLED.match(flat, sentence.start, sentence.end)
        if told and not is_list(reading, sentence.start, sentence.end):
            return sentence.start  # `Councillor Marsh left the room and did not vote.`
    return end


def _take_count(reading: Reading, index: int, end: int, limit: int) -> int:
    """Return `end` moved over a number that stands alone in the next paragraph: `(24)`."""
    if index < len(reading.paragraphs):
        paragraph = reading.paragraphs[index]
        words = reading.flat[paragraph.start : paragraph.end]
        if paragraph.end <= limit and COUNT_ONLY.fullmatch(words) and len(words) < 14:
            return paragraph.end
    return end


def _next_is_label(labels: list[Label], index: int, reading: Reading) -> bool:
    """Tell whether the next paragraph is the next label: two headings before both lists."""
    if index + 1 >= len(labels):
        return False
    here = reading.outline.index_at(labels[index].start)
    return reading.outline.index_at(labels[index + 1].start) == here + 1


def _side_by_side(reading: Reading, labels: list[Label]) -> Iterator[Side]:
    """Yield the lists of labels that all stand before the first list, one paragraph a list."""
    index = reading.outline.index_at(labels[-1].start) + 1
    groups = list_by_count(reading, index, [label.count for label in labels])
    groups = groups or list_groups(reading, index, len(labels))
    counts = counts_beneath(reading, groups)
    for label in labels[len(groups) :]:
        if label.count is not None:
            yield Side(label.side, (), label.count, label.start, label.end, label.words)
    for label, (start, end), number in zip(labels, groups, counts, strict=False):
        names = names_in(reading, start, end)
        told = (label.count, trailing_count(reading.flat[start:end]), number)
        count = next((each for each in told if each is not None), None)
        names = names if label.count in (None, len(names)) else ()
        yield Side(label.side, names, count, label.start, end, label.words)


def _is_told_again(reading: Reading, queue: list[Label], following: list[Label]) -> bool:
    """Tell whether labels in a queue were figures alone: right behind them they head their names.

    `For: 5`, `Against: 2`, `Abstain: 0`, beneath them `For: Councillors Marsh, ...`
    """
    if len(queue) < 2 or not following:
        return False
    label = following[0]
    again = any(told.side == label.side and told.words == label.words for told in queue)
    near = reading.outline.gap(label.start, queue[-1].end) < 2
    return again and near and label.count is None and all(t.count is not None for t in queue)


def _is_amid_movers(reading: Reading, label: Label) -> bool:
    """Tell whether the name beneath a label is a mover's, as in the boxes of a form.

    `Proposed:`, beneath it `In Favour: 16`, beneath that `Cllr. Marsh`
    """
    above = reading.outline.index_at(label.start) - 1
    lead = reading.paragraphs[above] if above >= 0 else None
    return lead is not None and bool(MOVER_BOX.fullmatch(reading.flat, lead.start, lead.end))


def _figure(label: Label) -> Side:
    return Side(label.side, (), label.count, label.start, label.end, label.words)


def _dashed(text: str) -> bool:
    """Tell whether a dash only stands before a list: `-  Councillors Marsh and Reed`."""
    bare = text.lstrip()
    return bare.startswith("-") and bool(TITLED.match(bare[1:].lstrip()))
