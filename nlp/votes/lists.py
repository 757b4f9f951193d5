"""Who voted how, where a text prints names: lists under a label, roll calls, a sentence.

In: a reading. Out: one `Side` a list, its names as printed. Layouts met: `For (57)` and a comma
list; label and names on lines of their own; `For the motion: Councillors ... (23 votes)`; dotted
leaders to a total; two labels before both lists; rows of a roll call; a table's cells run together
(`ForC. Allport, J. Devereux6`); `Councillors Marsh and Hill voted against`.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from nlp.reading import Reading
from nlp.segment import Paragraph
from nlp.sentences import list_sentences
from nlp.votes.bracketed import list_bracketed
from nlp.votes.contests import with_contests
from nlp.votes.counts import parse_number
from nlp.votes.groups import COUNT_ONLY, NOBODY, counts_beneath, list_groups
from nlp.votes.rolls import list_alternating, list_cells, list_closed, list_rolls, list_runs
from nlp.votes.sides import (
    LEFT_OVER,
    NOT_A_LIST,
    NUMBERED,
    OF_NAMES,
    Side,
    is_list,
    names_in,
    names_listed,
)
from nlp.votes.spoken import SPOKEN, list_spoken
from nlp.votes.tables import list_tables

SIDES = (
    r"(?:(?P<for>in favou?r|for|yes|yea|ayes?|agree(?:d|ing)?|supporting|in support)"
    r"|(?P<against>against|no(?!\.? ?(?:\d|of\b))|noes|nays?|opposed|opposing|dissenting)"
    r"|(?P<declined>declin(?:ed|ing) to vote|did not vote|not voting|no vote(?: cast)?|non-voting|"
    r"present,? (?:but )?not voting)"
    r"|(?P<abstain>abstain(?:ed|ing|s)?|abstentions?|abst)"
    r"|(?P<absent>absent|not present|conflicts? of interests?|declared (?:an )?interest))"
)
SIDE_WORDS = (  # a part of each word of SIDES
    *("favo", "for", "yes", "yea", "aye", "agree", "support", "against", "no", "nay", "oppos"),
    *("dissent", "declin", "abst", "present", "absent", "conflict", "interest"),
)
OBJECT = (
    r"(?P<object>(?:\s(?:from|of|on|the|this|to|voting|councillor|cllr|mr|mrs|ms|miss|dr|"
    r"\w{3,12}ing)\b"
    r"(?:\((?:[A-Z]|\d{1,2})\)|\((?:as\s)?[a-z ]{3,30}\)|[^:\n(.]|(?<=[Cc]llr)\.|"
    r"(?<=Mr)\.|(?<=Mrs)\.|"
    r"(?<=Ms)\.|\.(?=[A-Z]|"
    r"\s[A-Z]\b)){0,120}?|\s(?:referral|refusal|approval|deferral|adoption|rejection|"
    r"(?:motion|amendment|option|proposal|recommendation)"
    r"(?:\s(?:no\.?\s?)?(?:\w{1,2}|\(\w{1,2}\)))?(?<!option)(?<!recommendation)))?)"
)
COUNT = (  # neither money nor `210-pupil`
    r"(?:[\[(]?\s?(?:votes?\s)?(?<![£€$\d])(?P<count>\d{1,3})(?!-[a-z])"
    r"(?:\s?(?:votes?|members?|councillors?)(?:,?\s(?:viz|namely)\.?)?)?\s?[\])]?)"
)
LEAD = (
    r"(?:(?P<few>one|two|three|four|five|six|\d{1,2})\s(?=abstentions?\b))?"
    r"(?:(?P<number>\d{1,3})\s(?=members?\s|councillors?\s))?(?:there\s)?(?:the\s)?(?:following\s)?"
    r"(?:(?P<told>\d{1,3})\s(?=members?\s|councillors?\s))?(?:those\s|members?\s|councillors?\s|cllrs?\s|votes?\s|persons?\s|"
    r"elected\smembers?\s)?(?:of\sthe\s(?:council|committee|panel|"
    r"board)\s)?(?:present\s)?(?:who\s)?"
    r"(?:present\s)?(?:(?:voting|voted|cast|were|being|had\svoted|vote)\s)?"
)
LABEL = re.compile(
    rf"(?P<lead>{LEAD})[\"']?{SIDES}(?:(?![\w'-])|['\"](?!\w)){OBJECT}\s{{0,4}}"
    rf"(?::?[\s.…=-]{{0,80}}{COUNT}(?![\w/.,%]\w)(?:\sas\sfollows\W{{1,4}}$)?|"
    rf"(?P<mark>\s?[:-]{{1,2}}|\s(?:were|was)(?:\s?:|(?=\s(?:the\s)?(?:councillors?|cllrs?|messrs|"
    rf"mr|mrs|ms)\b))|\s{{2,60}}(?=(?:councillors?|cllrs?|messrs)\b))|(?P<bare>$|(?=\n)))"
    r"\s{0,4}[:.-]{0,3}(?:\s{0,4}(?:councillors?|cllrs?|members)\s?[:-]{1,3}\s{0,4})?",
    re.IGNORECASE,
)
OPENING = re.compile(
    r"(?<![^\s(])(?:"
    r"(?:^|(?<=[.;:)\](]\s)|(?<=[(])|(?<=:-\s)|(?<=\d\s)|(?<=\s{2})|(?<=\n)|(?<=;\sand\s)"
    r"|(?<=names\sof\s))(?=[A-Za-z])"
    r"|(?<=[\n\s])(?=\d{1,3}\s(?:Members?|Councillors?)\s)"
    r"|(?<=,\s)(?=(?:For|FOR|In\sfavour)\s?\(\d)"
    r"|(?<=that\s)(?=the\sfollowing\s(?:\d{1,3}\s)?(?:members|councillors)\s(?:present\s)?vot)"
    r"|(?<=,\s)(?=(?:there\svoted"
    r"|(?:the\sfollowing|those)\s(?:members\s|councillors\s)?vot(?:ed|ing))\b)"
    r"|(?<=[a-z]\s)(?=(?:FOR|AGAINST|ABSTAIN|ABSTENTIONS?|ABSTAINED|ABSTAINING)\b)"
    r"|(?<=[a-z\d.)]\s)(?=(?:For|Against|Abst[a-z]{3,7}|Not\svoting)\s?[(\[]?\d{1,3}[)\]]?\s?:)"
    r"|(?<=\w\s)(?=(?:In\sfavour|For|Against|Abst\w{3,7})\b[^.;:\n]{0,40}?\s\d{1,3}\s"
    r"(?:Members?|Councillors?|votes?),?\s(?:viz|namely)\b))"
)
LINE_START = re.compile(r"\n[ ]{0,40}(?:[•*-][ ]{1,4})?(?=[A-Za-z])")
TITLED = re.compile(
    r"\W{0,3}(?:the\s)?(?:councillors?|cllrs?|cmhlr|messrs|mr|mrs|ms|miss|dr|alderm[ae]n|"
    r"bailies?|(?:vice[ -]|depute[ ])?convener|"
    r"(?:lord\s|depute\s)*provost|(?:lord\s|deputy\s)*mayor|none|nil)\b",
    re.IGNORECASE,
)
TRAILING = re.compile(
    r"(?:[.…]{3,200}\s?|\s{2,}|[-:=]\s?|[\[(]\s?|total\s?(?:equals|is|was|of|=)?\s?[:-]?\s?|"
    r"\n\s?[\[(]?)(\d{1,3})(?:\s?votes?)?\s?[\])]{0,2}\s?\.?\s*$",
    re.IGNORECASE,
)
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
MOVING = re.compile(r"\b(?:prop|proposed|proposer|2nd|seconded|seconder)\b", re.IGNORECASE)
OF_SPEAKERS = re.compile(r"(?:\s(?:the|this)\s(?:application|proposal|item|scheme|report))?", re.I)
SPEAKERS = re.compile(
    r"\b(?:speak(?:ers?|ing)|spoke|address(?:ed|ing)|representations?)\b", re.IGNORECASE
)
AGENT = re.compile(
    r"- ?(?:(?:the )?(?:agent|applicant|objector|supporter|resident)\b|on behalf of)", re.I
)
HEADING = 60  # characters of a heading over speakers
AGENT_WITHIN = 90  # characters behind a label
SPEAKERS_ABOVE = 8  # paragraphs above a label in which those who spoke are announced
# What somebody is to do: `Agreed: Cllrs Marsh and Reed to meet the contractor`
TASK = re.compile(r"[^.;,:]{3,60} (?:to|will|would) [a-z]{2,15}\b")
VOTES = re.compile(r"\bvot|\bdivision\b|\bmoved\b|\bproposed\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Label:
    side: str
    count: int | None
    start: int
    end: int
    own_line: bool
    words: str


def list_sides(reading: Reading) -> list[Side]:
    """Return the lists of names by side that a text prints, in order."""
    columns = list(list_tables(reading))
    columns += [*_beside(columns, list_alternating(reading)), *list_bracketed(reading)]
    found = [*_labelled(reading), *list_cells(reading), *list_closed(reading)]
    found += [*list_rolls(reading), *list_runs(reading)]
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
    labels = list(_labels(reading))
    queue: list[_Label] = []
    for index, label in enumerate(labels):
        limit = labels[index + 1].start if index + 1 < len(labels) else len(reading.flat)
        region_end = _region_end(reading, label, limit)
        text = reading.flat[label.end : region_end]
        nobody = bool(NOBODY.match(text)) and not _dashed(text)
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
        names = () if nobody or label.count == 0 else names_in(reading, label.end, region_end)
        if label.side == "for" and label.count is None and _is_no_vote(reading, names, text):
            continue
        count = label.count if label.count is not None else _trailing(text)
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


def _labels(reading: Reading) -> Iterator[_Label]:
    """Yield the labels of sides, in order."""
    flat = reading.flat
    for section in reading.stretches(("decision", "minutes")):
        first, last = reading.outline.index_at(section.start), reading.outline.index_at(section.end)
        for index in sorted(reading.outline.naming(SIDE_WORDS, first, last)):
            paragraph = reading.paragraphs[index]
            at = paragraph.start
            for opening in _openings(reading, paragraph):
                if opening < at:
                    continue
                match = LABEL.match(flat, opening, paragraph.end)
                if match and _is_label(reading, index, match):
                    yield _make(reading, paragraph, match)
                    at = match.end()


def _openings(reading: Reading, paragraph: Paragraph) -> list[int]:
    """Return where a label may begin in a paragraph: behind a stop, or where a line does."""
    openings = OPENING.finditer(reading.flat, paragraph.start, paragraph.end)
    lines = LINE_START.finditer(reading.text, max(0, paragraph.start - 1), paragraph.end)
    return sorted({*(m.start() for m in openings), *(m.end() for m in lines)})


def _make(reading: Reading, paragraph: Paragraph, match: re.Match[str]) -> _Label:
    side = next(s for s in ("for", "against", "declined", "abstain", "absent") if match[s])
    printed = match["count"] or match["number"] or match["told"] or match["few"]
    count = parse_number(printed) if printed else None
    own = match.end() >= paragraph.end
    end = match.end()
    if reading.flat[end : end + 1] == "(" and match["count"]:
        end += 1
    return _Label(side, count, match.start(), end, own, (match["object"] or "").strip())


def _is_label(reading: Reading, index: int, match: re.Match[str]) -> bool:
    """Tell whether a match is a list's label: what follows it must be names, nobody or a number."""
    flat, paragraph = reading.flat, reading.paragraphs[index]
    if MOVING.search(match["object"] or ""):
        return False
    if OF_SPEAKERS.fullmatch(match["object"] or "") and _are_speakers(reading, index, match):
        return False
    if re.search(r"\d\s?$", flat[max(paragraph.start, match.start() - 4) : match.start()]):
        return False
    if match["lead"].strip() == "" and flat[match.start()].islower():
        before = (
            flat[max(0, match.start() - 6) : match.start()].rstrip().removesuffix("and").rstrip()
        )
        counted = match["count"] and match.start() > paragraph.start
        counted = counted and before.endswith((";", ":", ":-"))
        if not (match["mark"] and before.endswith(";")) and not counted:
            return False
    if match.start() > paragraph.start and match["bare"] is not None:
        return False
    rest = flat[match.end() : paragraph.end].strip()
    loose = match["count"] and not re.search(r"[:=(\[.-]\s*\d|\d\s?:|\b(?:viz|namely)\b", match[0])
    if (
        loose
        and (match["object"] or match.start() > paragraph.start)
        and (rest or len(match[0]) > 60)
    ):
        return False
    if rest and match["mark"] and "-" in match["mark"] and match["object"]:
        return bool(TITLED.match(rest))
    if rest:
        return bool(
            NOBODY.fullmatch(rest)
            or NOBODY.match(rest + " ")
            or _starts_with_name(reading, match.end(), paragraph.end)
            or ((match["declined"] or match["count"]) and TITLED.match(rest))
        )
    if match["count"]:
        return True
    if index + 1 >= len(reading.paragraphs):
        return False
    following = reading.paragraphs[index + 1]
    words = flat[following.start : following.end]
    if NUMBERED.match(words):
        return False
    if any(p.fullmatch(words) for p in (NOBODY, COUNT_ONLY, OF_NAMES)) or LABEL.match(words):
        return True
    return is_list(reading, following.start, following.end)


def _are_speakers(reading: Reading, index: int, match: re.Match[str]) -> bool:
    """Tell whether a label is over those who spoke on an application: no vote is told before."""
    if match["count"]:
        return False
    if AGENT.search(reading.flat, match.end(), match.end() + AGENT_WITHIN):
        return True
    for above in reversed(reading.paragraphs[max(0, index - SPEAKERS_ABOVE) : index]):
        if VOTES.search(reading.flat, above.start, above.end):
            return False
        short = above.end - above.start < HEADING
        if short and SPEAKERS.search(reading.flat, above.start, above.end):
            return True
    return False


def _starts_with_name(reading: Reading, start: int, end: int) -> bool:
    """Tell whether the words from `start` begin with a name of a list."""
    flat = reading.flat
    while start < end and not flat[start].isalpha():
        start += 1
    words = flat[start : min(end, start + 160)]
    names = names_listed(words)
    return bool(names) and LEFT_OVER.sub("", words[: names[0].outer_start]).strip() == ""


def _region_end(reading: Reading, label: _Label, limit: int) -> int:
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
            return _take_count(reading, reading.outline.index_at(end - 1) + 1, end, limit)
    at = index + 1
    while at < len(paragraphs) and paragraphs[at].end <= limit:
        paragraph = paragraphs[at]
        words = flat[paragraph.start : paragraph.end]
        if words in ("-", ":") and _is_list_at(reading, at + 1):
            at += 1
            continue
        if COUNT_ONLY.fullmatch(words) or (NOBODY.fullmatch(words) and end == label.end):
            return paragraph.end
        if not is_list(reading, paragraph.start, paragraph.end) or SPOKEN.match(words):
            break
        end = paragraph.end
        at += 1
    return end


def _names_beyond(reading: Reading, label: _Label, index: int, end: int, limit: int) -> int:
    """Return `end` moved over paragraphs of names, as long as the label's number says more.

    One that only ends a name, which the line broke, adds none.
    """
    for paragraph in reading.outline.paragraphs_from(index):
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


def _next_is_label(labels: list[_Label], index: int, reading: Reading) -> bool:
    """Tell whether the next paragraph is the next label: two headings before both lists."""
    if index + 1 >= len(labels):
        return False
    here = reading.outline.index_at(labels[index].start)
    return reading.outline.index_at(labels[index + 1].start) == here + 1


def _side_by_side(reading: Reading, labels: list[_Label]) -> Iterator[Side]:
    """Yield the lists of labels that all stand before the first list, one paragraph a list."""
    groups = list_groups(reading, reading.outline.index_at(labels[-1].start) + 1, len(labels))
    counts = counts_beneath(reading, groups)
    for label in labels[len(groups) :]:
        if label.count is not None:
            yield Side(label.side, (), label.count, label.start, label.end, label.words)
    for label, (start, end), number in zip(labels, groups, counts, strict=False):
        names = names_in(reading, start, end)
        told = (label.count, _trailing(reading.flat[start:end]), number)
        count = next((each for each in told if each is not None), None)
        names = names if label.count in (None, len(names)) else ()
        yield Side(label.side, names, count, label.start, end, label.words)


def _dashed(text: str) -> bool:
    """Tell whether a dash only stands before a list: `-  Councillors Marsh and Reed`."""
    bare = text.lstrip()
    return bare.startswith("-") and bool(TITLED.match(bare[1:].lstrip()))


def _trailing(words: str) -> int | None:
    match = TRAILING.search(words[-260:])
    return int(match[1]) if match else None
