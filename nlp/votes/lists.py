"""Who voted how, where a text prints names: lists under a label, roll calls, a sentence.

In: a reading. Out: one `Side` a list, its names as printed. Layouts met: `For (57)` and a comma
list; label and names on lines of their own; `For the motion: Councillors ... (23 votes)`; dotted
leaders to a total; two labels before both lists; rows of a roll call; a table's cells run together
(`ForC. Allport, J. Devereux6`); `Councillors Marsh and Hill voted against`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from nlp.people.names import list_names
from nlp.reading import Reading
from nlp.segment import Paragraph, list_sentences

SIDES = (
    r"(?:(?P<for>in favou?r|for|yes|yea|ayes?|agree(?:d|ing)?|supporting|in support)"
    r"|(?P<against>against|no(?!\.? ?\d)|noes|nays?|opposed|opposing|dissenting)"
    r"|(?P<declined>declin(?:ed|ing) to vote|did not vote|not voting|no vote(?: cast)?|non-voting|"
    r"present,? (?:but )?not voting)"
    r"|(?P<abstain>abstain(?:ed|ing|s)?|abstentions?|abst)"
    r"|(?P<absent>absent|not present|conflicts? of interests?|declared (?:an )?interest))"
)
OBJECT = (
    r"(?P<object>(?:\s(?:from|of|on|the|this|to|voting|councillor|cllr|mr|mrs|ms|miss|dr|"
    r"\w{3,12}ing)\b"
    r"(?:\([A-Z]\)|[^:\n(.]|(?<=[Cc]llr)\.|(?<=Mr)\.|(?<=Mrs)\.|(?<=Ms)\.|\.(?=[A-Z]|"
    r"\s[A-Z]\b)){0,120}?)?)"
)
COUNT = r"(?:[\[(]?\s?(?P<count>\d{1,3})(?:\s?(?:votes?|members?|councillors?))?\s?[\])]?)"
LEAD = (
    r"(?:the\s)?(?:following\s)?(?:those\s|members?\s|councillors?\s|cllrs?\s|votes?\s|persons?\s|"
    r"elected\smembers?\s)?(?:of\sthe\s(?:council|committee|panel|"
    r"board)\s)?(?:present\s)?(?:who\s)?"
    r"(?:present\s)?(?:(?:voting|voted|cast|were|being|had\svoted|vote)\s)?"
)
LABEL = re.compile(
    rf"(?P<lead>{LEAD}){SIDES}(?![\w'-]){OBJECT}\s{{0,4}}"
    rf"(?:(?P<colon>:)?\s{{0,6}}[-.…]{{0,60}}\s{{0,4}}{COUNT}(?![\w/.,%]\w)|"
    rf"(?P<mark>\s?[:-]{{1,2}}|\s(?:were|was)(?:\s?:|(?=\s(?:the\s)?(?:councillors?|cllrs?|messrs|"
    rf"mr|mrs|ms)\b)))|(?P<bare>$|(?=\n)))"
    r"\s{0,4}(?P<tail>[:.-]{0,3})",
    re.IGNORECASE,
)
OPENING = re.compile(
    r"(?:^|(?<=[.;:)\]]\s)|(?<=:-\s)|(?<=\d\s)|(?<=\s{2})|(?<=\n))(?=[A-Za-z])"
    r"|(?<=[a-z]\s)(?=(?:FOR|AGAINST|ABSTAIN|ABSTENTIONS?|ABSTAINED|ABSTAINING)\b)"
)
TABLE_CELL = re.compile(
    r"\|?\s?(?P<side>For|Against|Abstain(?:ed)?|Conflict Of Interests)\s?\|?\s?"
    r"(?P<names>None|[A-Z].{1,4000}?)\s?\|?\s?(?P<count>\d{1,3})\s?\|?"
)
ROLL_ROW = re.compile(
    r"(?P<name>[^\n:|]{3,60}?)(?:\s{2,}|\s?[|:-]\s?|\s)(?P<side>for|against|abstain(?:ed)?|"
    r"abstention|yes|no|in favour|absent|did not vote)\W{0,2}",
    re.IGNORECASE,
)
CELLS = {
    "f": "for",
    "y": "for",
    "i": "for",
    "ag": "against",
    "n": "against",
    "abst": "abstain",
    "abse": "absent",
    "d": "declined",
}
CELL = re.compile(
    r"(?:for|against|abstain(?:ed)?|abstention|yes|no|in favour|absent|did not vote)", re.IGNORECASE
)
SPOKEN = re.compile(
    r"(?P<names>(?:(?:County |Town |Parish )?(?:Councillors?|Cllrs?\.?|Mr|Mrs|Ms|Miss|Dr|Alderman|"
    r"Aldermen|Bailie)\s)(?:[^.;:\n]|(?<=[Cc]llr)\.|(?<=Mr)\.|(?<=Mrs)\.|(?<=\b[A-Z])\.){2,600}?)\s"
    r"(?:(?:who|had|also|all|both|then)\s){0,2}(?i:(?:(?:voted|voting|vote)\s(?:(?P<for>in "
    r"favour|for)|"
    r"(?P<against>against))|(?P<abstain>abstained|abstaining|abstain)\b))"
)
ASKED = re.compile(
    r"(?P<names>(?:Councillors?|Cllrs?\.?|Mr|Mrs|Ms|Miss|Dr|"
    r"Alderman)\s[^.;:\n]{2,200}?)\s(?:requested|asked|wished|"
    r"wanted)\b(?:\sfor)?[^.;\n]{0,80}?(?:vote|votes|voted|voting|abstention|abstained|"
    r"dissent)\b(?P<how>[^.;\n]{0,120})",
)
NOBODY = re.compile(r"\W*(?:none|nil|no[- ]?one|nobody|n/?a|0|-)\W*(?:$|\n|(?=\s))", re.IGNORECASE)
TRAILING = re.compile(
    r"(?:[.…]{3,200}\s?|\s{2,}|[-:=]\s?|[\[(]\s?|total\s?[:-]?\s?|"
    r"\n\s?[\[(]?)(\d{1,3})(?:\s?votes?)?\s?[\])]?\s?\.?\s*$",
    re.IGNORECASE,
)
COUNT_ONLY = re.compile(r"\W*(?:total\W*)?(\d{1,3})(?:\s?votes?)?\W*", re.IGNORECASE)
LEFT_OVER = re.compile(
    r"\b(?:councillors?|cllrs?|and|the|members?|county|mr|mrs|ms|miss|dr|sir|dame|lord|lady|"
    r"mayor|deputy|"
    r"convener|provost|vice|chair(?:man|woman|person)?|leader|alderm[ae]n|none|votes?|total|"
    r"bailie|cmhlr|lady|baroness|"
    r"obe|mbe|cbe|jp|mp|of|council)\b|[\W\d_]+",
    re.IGNORECASE,
)
NOT_A_LIST = re.compile(
    r"\b(?:carried|lost|motion|amendment|declared|defeated|agreed|resolved)\b", re.I
)
CLEAN_LEFT = 14  # letters that no name explains, in a paragraph that is a list of names


@dataclass(frozen=True, slots=True)
class Side:
    """The names on one side of a vote, `flat[start:end]`; `count` where a number is printed.

    `label_start` is where its label stands. `nominee`: whom the list is for, in a ballot.
    `late`: said afterwards of one member (`asked that his vote against be recorded`).
    """

    side: str
    names: tuple[str, ...]
    count: int | None
    start: int
    end: int
    label_end: int
    words: str = ""
    late: bool = False
    prose: bool = False


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
    rows = _alternating(reading)
    if rows:
        return list(_by_side(reading, rows))
    found = [*_labelled(reading), *_cells(reading), *_rolls(reading)]
    taken = [(side.start, side.end) for side in found]
    for side in _spoken(reading):
        if all(side.end <= start or side.start >= end for start, end in taken):
            found.append(side)
    return sorted(found, key=lambda side: side.start)


def _labelled(reading: Reading) -> Iterator[Side]:
    """Yield the lists that stand behind or under a label."""
    labels = list(_labels(reading))
    queue: list[_Label] = []
    for index, label in enumerate(labels):
        limit = labels[index + 1].start if index + 1 < len(labels) else len(reading.flat)
        region_end = _region_end(reading, label, limit)
        text = reading.flat[label.end : region_end]
        nobody = bool(NOBODY.match(text))
        if (
            not text.strip()
            and label.own_line
            and label.count is None
            and _next_is_label(labels, index, reading)
        ):
            queue.append(label)
            continue
        if queue and not nobody:
            yield from _side_by_side(reading, [*queue, label], limit)
            queue = []
            continue
        names = () if nobody or label.count == 0 else _names(reading, label.end, region_end)
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
                label.end,
                label.words,
            )


def _labels(reading: Reading) -> Iterator[_Label]:
    """Yield the labels of sides, in order."""
    flat = reading.flat
    for section in reading.stretches(("decision", "minutes")):
        first, last = reading.outline.index_at(section.start), reading.outline.index_at(section.end)
        for index in range(first, last + 1):
            paragraph = reading.paragraphs[index]
            at = paragraph.start
            for opening in OPENING.finditer(flat, paragraph.start, paragraph.end):
                if opening.start() < at:
                    continue
                match = LABEL.match(flat, opening.start(), paragraph.end)
                if match and _is_label(reading, index, match):
                    yield _make(reading, paragraph, match)
                    at = match.end()


def _make(reading: Reading, paragraph: Paragraph, match: re.Match[str]) -> _Label:
    side = next(s for s in ("for", "against", "declined", "abstain", "absent") if match[s])
    count = int(match["count"]) if match["count"] else None
    own = match.end() >= paragraph.end
    end = match.end()
    if reading.flat[end : end + 1] == "(" and match["count"]:
        end += 1
    return _Label(side, count, match.start(), end, own, (match["object"] or "").strip())


def _is_label(reading: Reading, index: int, match: re.Match[str]) -> bool:
    """Tell whether a match is a list's label: what follows it must be names, nobody or a number."""
    flat, paragraph = reading.flat, reading.paragraphs[index]
    if re.search(r"\d\s?$", flat[max(0, match.start() - 4) : match.start()]):
        return False
    if match["lead"].strip() == "" and flat[match.start()].islower():
        before = flat[max(0, match.start() - 3) : match.start()].rstrip()
        if not (match["mark"] and before.endswith(";")):
            return False
    if match.start() > paragraph.start and match["bare"] is not None:
        return False
    rest = flat[match.end() : paragraph.end].strip()
    loose = match["count"] and not re.search(r"[:(\[.-]\s*\d", match[0])
    if (
        loose
        and (match["object"] or match.start() > paragraph.start)
        and (rest or len(match[0]) > 60)
    ):
        return False
    if rest:
        return bool(
            NOBODY.fullmatch(rest)
            or NOBODY.match(rest + " ")
            or _starts_with_name(reading, match.end(), paragraph.end)
        )
    if match["count"]:
        return True
    if index + 1 >= len(reading.paragraphs):
        return False
    following = reading.paragraphs[index + 1]
    words = flat[following.start : following.end]
    if NOBODY.fullmatch(words) or COUNT_ONLY.fullmatch(words) or LABEL.match(words):
        return True
    return _is_list(reading, following.start, following.end)


def _starts_with_name(reading: Reading, start: int, end: int) -> bool:
    """Tell whether the words from `start` begin with a name of a list."""
    flat = reading.flat
    while start < end and not flat[start].isalpha():
        start += 1
    names = list_names(reading.text, start, min(end, start + 160))
    return bool(names) and LEFT_OVER.sub("", flat[start : names[0].outer_start]).strip() == ""


def _is_list(reading: Reading, start: int, end: int) -> bool:
    """Tell whether a paragraph is a list of names and nothing else."""
    names = list_names(reading.text, start, end)
    if not names or NOT_A_LIST.search(reading.flat, start, end):
        return False
    left, at = [], start
    for name in names:
        left.append(reading.flat[at : min(name.start, name.outer_start)])
        at = max(at, name.outer_end, name.end)
    left.append(reading.flat[at:end])
    rest = LEFT_OVER.sub("", " ".join(left))
    return len(rest) <= CLEAN_LEFT + 2 * len(names)


def _region_end(reading: Reading, label: _Label, limit: int) -> int:
    """Return where a label's list ends: at the last paragraph that is names or a number."""
    flat, paragraphs = reading.flat, reading.paragraphs
    index = reading.outline.index_at(label.start)
    own_end = min(paragraphs[index].end, limit)
    if not label.own_line:
        own_end = _names_end(flat, label.end, own_end)
    if not label.own_line:
        end = own_end
        if (
            flat[end - 1 : end] != ","
            and limit > own_end
            and not flat[label.end : end].rstrip().endswith((",", "and"))
        ):
            return _take_count(reading, index + 1, end, limit)
    end = own_end if not label.own_line else label.end
    at = index + 1
    while at < len(paragraphs) and paragraphs[at].end <= limit:
        paragraph = paragraphs[at]
        words = flat[paragraph.start : paragraph.end]
        if COUNT_ONLY.fullmatch(words) or (NOBODY.fullmatch(words) and end == label.end):
            return paragraph.end
        if not _is_list(reading, paragraph.start, paragraph.end):
            break
        end = paragraph.end
        at += 1
    return end


def _names_end(flat: str, start: int, end: int) -> int:
    """Return where the names behind a label end: before a sentence that tells the outcome."""
    for sentence in list_sentences(flat, start, end):
        if sentence.start > start and NOT_A_LIST.search(flat, sentence.start, sentence.end):
            return sentence.start
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


def _side_by_side(reading: Reading, labels: list[_Label], limit: int) -> Iterator[Side]:
    """Yield the lists of labels that all stand before the first list, one paragraph a list."""
    index = reading.outline.index_at(labels[-1].start) + 1
    for label, paragraph in zip(
        labels, reading.paragraphs[index : index + len(labels)], strict=False
    ):
        names = _names(reading, paragraph.start, paragraph.end)
        count = _trailing(reading.flat[paragraph.start : paragraph.end])
        yield Side(
            label.side, names, count, paragraph.start, paragraph.end, paragraph.start, label.words
        )


def _names(reading: Reading, start: int, end: int) -> tuple[str, ...]:
    return tuple(mention.name for mention in list_names(reading.text, start, end))


def _trailing(words: str) -> int | None:
    match = TRAILING.search(words[-260:])
    return int(match[1]) if match else None


def _cells(reading: Reading) -> Iterator[Side]:
    """Yield the rows of a table whose cells ran together: `ForC. Allport, J. Devereux6`."""
    kinds = {"For": "for", "Against": "against", "Abstain": "abstain", "Abstained": "abstain"}
    for paragraph in reading.paragraphs:
        match = TABLE_CELL.fullmatch(reading.flat, paragraph.start, paragraph.end)
        if match and match["side"] in kinds:
            nobody = match["names"] == "None"
            names = () if nobody else tuple(n.name for n in list_names(match["names"]))
            yield Side(
                kinds[match["side"]],
                names,
                int(match["count"]),
                match.start(),
                match.end(),
                match.start("names"),
            )


def _rolls(reading: Reading) -> Iterator[Side]:
    """Yield one list a side of a roll call, whose rows are a name and how it voted."""
    rows: list[tuple[str, int, int]] = []
    for row in [*_roll_rows(reading), None]:
        if row and (
            not rows
            or reading.outline.index_at(row[1]) <= reading.outline.index_at(rows[-1][2]) + 2
        ):
            rows.append(row)
            continue
        if len(rows) >= 3:
            yield from _by_side(reading, rows)
        rows = [row] if row else []


def _roll_rows(reading: Reading) -> Iterator[tuple[str, int, int]]:
    """Yield rows `Councillor Marsh   For`: the side, and where the name stands."""
    at = 0
    for raw in reading.text.split("\n"):
        line_start, at = at, at + len(raw) + 1
        if not 6 <= len(raw) <= 120 or not raw.rstrip(" .|")[-1:].isalpha():
            continue
        match = ROLL_ROW.fullmatch(raw.strip(" |"))
        if match is None:
            continue
        shift = line_start + len(raw) - len(raw.lstrip(" |"))
        start, end = shift + match.start("name"), shift + match.end("name")
        if len(list_names(reading.text, start, end)) == 1 and _is_list(reading, start, end):
            yield _side_of(match["side"]), start, end


def _alternating(reading: Reading) -> list[tuple[str, int, int]]:
    """Return the rows of a table whose cells stand on lines of their own: a name, then its vote."""
    paragraphs, rows = reading.paragraphs, []
    for name, cell in pairwise(paragraphs):
        match = CELL.fullmatch(reading.flat, cell.start, cell.end)
        if match and name.end - name.start < 60 and _is_name(reading, name):
            rows.append((_side_of(match[0]), name.start, name.end))
    return rows if len(rows) >= 3 else []


def _is_name(reading: Reading, paragraph: Paragraph) -> bool:
    start, end = paragraph.start, paragraph.end
    return len(list_names(reading.text, start, end)) == 1 and _is_list(reading, start, end)


def _side_of(word: str) -> str:
    """Return the side that a cell's word says."""
    return next(side for start, side in CELLS.items() if word.lower().startswith(start))


def _by_side(reading: Reading, rows: list[tuple[str, int, int]]) -> Iterator[Side]:
    start, end = rows[0][1], rows[-1][2]
    for side in ("for", "against", "abstain", "absent", "declined"):
        names = tuple(n for s, a, b in rows if s == side for n in _names(reading, a, b))
        if names:
            yield Side(side, names, None, start, end, start)


def _spoken(reading: Reading) -> Iterator[Side]:
    """Yield what a sentence says of named members: `Councillors Marsh and Hill voted against`."""
    for section in reading.stretches(("decision", "minutes")):
        text = reading.flat[section.start : section.end]
        if "vot" not in text and "abst" not in text:
            continue
        for match in SPOKEN.finditer(reading.flat, section.start, section.end):
            names = _names(reading, match.start("names"), match.end("names"))
            side = next(s for s in ("for", "against", "abstain") if match[s])
            if names and _is_list(reading, match.start("names"), match.end("names")):
                yield Side(side, names, None, match.start(), match.end(), match.start(), prose=True)
        for match in ASKED.finditer(reading.flat, section.start, section.end):
            asked = _asked_side(match[0])
            names = _names(reading, match.start("names"), match.end("names"))
            if asked and names and _is_list(reading, match.start("names"), match.end("names")):
                start, end = match.span()
                yield Side(asked, names, None, start, end, start, late=True, prose=True)


def _asked_side(words: str) -> str | None:
    if re.search(r"\b(?:against|dissent|opposition)\b", words):
        return "against"
    if re.search(r"\babst", words):
        return "abstain"
    return "for" if re.search(r"\b(?:in favour|for the|in support)\b", words) else None
