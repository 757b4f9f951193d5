"""Where minutes printed in one run would break: before a minute's number, its text, a list's label.

In: a text and its lines. Out: the blanks at which a new paragraph begins. Converters of papers
print whole minutes as one line: `2 URGENT BUSINESS None. 3 CAFÉ, HOLT The applicant was present.`
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from nlp.lists_in_line import list_points
from nlp.minute_numbers import NAMED, list_runs
from nlp.recurrence.procedure.procedural import is_told_by_rules
from nlp.text.lines import Line

LONG = 800  # characters of a line that no writer leaves unbroken
_CAPITALS = (
    r"(?:[(‘'\"]?[A-ZÀ-Ý][A-ZÀ-Ý0-9’'&/.-]*[A-ZÀ-Ý0-9’')][,:]?|A(?= [A-Z]{2})|[&–-]|\d[\d/]*,?)"
)
# `4 PETITIONS AND LETTERS None came.`: broken before the number and behind the title.
_TITLE = re.compile(
    r" (?P<title>(?!(?:19|20)\d\d[.:]? )"
    r"(?:[A-Z]{0,4}\d{1,4}(?:[/.]\d{1,4}){0,2}[.:]?|\(\d{1,3}\)) (?=[A-ZÀ-Ý]{3})"
    rf"{_CAPITALS}(?: {_CAPITALS}){{0,16}}(?: \(?[Cc]ont(?:inued|['’]?d\.?)\)?)?)"
    r"(?P<behind> )(?=[A-Z(][a-z]|A [a-z]|\d{1,4}[.:] [A-Z])"
)
_LABEL = re.compile(
    r" (?:(?:Members|Councillors|Officers|Also|Others?|Those)[ ])?"
    r"(?:(?i:present|in attendance)|Attendance|APOLOGIES|Apologies(?: for absence)?)[ ]?:"
)
# `Ewan Gray 2) MINUTES`, `2906: Minutes of 3rd April`, `7.1 Stables`: an item wherever it stands.
_ITEM = re.compile(
    r"(?P<number>\d\d{0,3})(?:(?P<sign>[./])(?P<part>\d{1,2}))?"
    r"(?P<mark>[.):]{0,2})(?=[ ]{1,4}[A-ZÀ-Ý'\"‘“\d])"
)
# What a list of parts follows: `RESOLVED that: 1. The plan be adopted.`
_ANNOUNCED = re.compile(r"(?:[:;]-?|\b(?:to|that))\s{0,4}\Z")
_OF_VOTES = re.compile(r"\b(?:for|against|abst\w*|favour)\s?[:=-]\s?\Z", re.IGNORECASE)  # `FOR: 5`
# The title that an item's first sentence follows with no stop: `Adoption of Minutes The minute was`
RUN_IN = re.compile(
    r"[ ]{1,4}(?P<title>[A-Z](?:(?! (?:was|were|is|are|be|has|had|have|will|would|that|which|who) )"
    r"[^.;:|\n]){2,90}?(?<! (?:of|to|on|at|by|in))(?<! (?:the|and|for))(?<! (?:from|with)))"
    r"(?P<behind>[ ])(?=(?:a[.)][ ]|\(a\)[ ])?"
    r"(?:(?:The|These|This|It|There|All|Both|No|Members|Resolved|RESOLVED|Agreed|AGREED|Noted|NOTED)"
    r"[ ](?:[a-z]|Minutes?\b|Council\b|Committee\b|Clerk\b|Chair)"
    r"|A (?:letter|report|copy|request|discussion|vote|quotation|grant)\b"
    r"|(?:After|Following) (?:consideration|discussion|considering|hearing)\b"
    r"|(?:Having|On) (?:considered|heard|consideration|hearing)\b))"
)
# `... was agreed.   Matters Arising: Mr Marsh asked`: a title with its text behind a colon
_TITLED = re.compile(
    r"(?:(?<=[.!?)])(?P<near>[ ]{1,2})|(?P<wide>[ ]{3,20}))"
    r"(?P<title>[A-ZÀ-Ý][\w'’&/-]{2,20}(?:[ ][\w'’&/-]{1,20}){0,7})[ ]?:-?(?=[ ])"
)
_BULLET = re.compile(r" (?=• \S)")
FEWEST = 3  # bullets, or numbers one after the other
MARGIN = 200  # blanks before a line, at most
FEWEST_PARTS = 2  # of `7.1`, `7.2`


def list_breaks(text: str, lines: list[Line]) -> Iterator[int]:
    """Yield the places of blanks at which a line of its own begins, in order."""
    found = {*_items(text), *list_points(text, lines)}
    for line in lines:
        if line.end - line.start > LONG:
            ways = _titles, _labels, _titled, _bullets
            found.update(place for way in ways for place in way(text, line))
    yield from sorted(found)


def _items(text: str) -> Iterator[int]:
    """Yield the places around the titles of items within lines: their numbers go on by one."""
    series: dict[tuple[str, str], list[tuple[int, int]]] = defaultdict(list)
    for match in _ITEM.finditer(text):
        number, sign, part, mark = match.group("number", "sign", "part", "mark")
        if _may_open(text, match.start(), bool(part or mark)):
            key = (number + sign, mark) if part else ("", mark)
            series[key].append((int(part or number), match.start()))
    for (of, _), found in series.items():
        for run in list_runs(found):
            announced = _ANNOUNCED.search(text, max(0, run[0] - 8), run[0])
            if not announced and len(run) >= (FEWEST_PARTS if "." in of else FEWEST):
                yield from (place for start in run for place in _around(text, start))


def _around(text: str, start: int) -> Iterator[int]:
    """Yield the places of the blanks before an item's number and behind its title."""
    if not _opens_line(text, start):
        yield start - 1
    number = _ITEM.match(text, start)
    title = RUN_IN.match(text, number.end()) if number else None
    if title:
        yield title.start("behind")


def _may_open(text: str, start: int, marked: bool) -> bool:
    """Tell whether a number may open an item: no mention, and what has no stop behind it opens its
    line, or stands behind a sentence.
    """
    if start == 0 or _opens_line(text, start):
        return True
    if _OF_VOTES.search(text, max(0, start - 16), start):
        return False
    if text[start - 1] != " " or NAMED.search(text, max(0, start - 14), start):
        return False
    return marked or text[start - 2] in '.;:)]’”"'


def _opens_line(text: str, start: int) -> bool:
    margin = max(0, start - MARGIN)
    return not text[max(margin, text.rfind("\n", margin, start) + 1) : start].strip()


def _titles(text: str, line: Line) -> Iterator[int]:
    for match in _TITLE.finditer(text, line.start, line.end):
        if _OF_VOTES.search(text, max(0, match.start() - 16), match.start() + 1):
            continue
        yield match.start()
        yield match.start("behind")


def _labels(text: str, line: Line) -> Iterator[int]:
    for match in _LABEL.finditer(text, line.start, line.end):
        yield match.start()


def _titled(text: str, line: Line) -> Iterator[int]:
    """Yield the places before titles of a meeting's standing business, if a line has several.

    Others count where three blanks stand before each title, as they do before those.
    """
    found = list(_TITLED.finditer(text, line.start, line.end))
    standing = [match for match in found if is_told_by_rules(match["title"], "")]
    titles = Counter(match["title"] for match in standing)
    if len(titles) < FEWEST or max(titles.values()) > 1:
        return  # the site's own labels: `Minutes:` in each row
    wide = all(match["wide"] for match in standing)
    yield from (match.start("title") - 1 for match in (found if wide else standing))


def _bullets(text: str, line: Line) -> Iterator[int]:
    found = [match.start() for match in _BULLET.finditer(text, line.start, line.end)]
    yield from found if len(found) >= FEWEST else ()
