"""Where minutes printed in one run would break: before a minute's number, its text, a list's label.

In: a text and its lines. Out: the blanks at which a new paragraph begins. Converters of papers
print whole minutes as one line: `2 URGENT BUSINESS None. 3 CAFÉ, HOLT The applicant was present.`
"""

import re
from collections.abc import Iterator

from nlp.minute_numbers import find_longest_run
from nlp.segment import Line

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
# `3. Declarations of Interest`, `4. Minutes`: where the numbers go on by one.
_NUMBERED = re.compile(r"(?<=[.;:)\]’”\"]) (?=(?P<number>\d{1,3})[.)]? [A-Z][a-z])")
_LABEL = re.compile(
    r" (?:(?:Members|Councillors|Officers|Also|Others?|Those)[ ])?"
    r"(?:(?i:present|in attendance)|APOLOGIES|Apologies(?: for absence)?)[ ]?:"
)
_BULLET = re.compile(r" (?=• \S)")
FEWEST = 3  # bullets, or numbers one after the other


def list_breaks(text: str, lines: list[Line]) -> Iterator[int]:
    """Yield the places of blanks at which a line of its own begins, in order."""
    for line in lines:
        if line.end - line.start > LONG:
            found = _titles, _numbers, _labels, _bullets
            yield from sorted({place for find in found for place in find(text, line)})


def _titles(text: str, line: Line) -> Iterator[int]:
    for match in _TITLE.finditer(text, line.start, line.end):
        yield match.start()
        yield match.start("behind")


def _labels(text: str, line: Line) -> Iterator[int]:
    for match in _LABEL.finditer(text, line.start, line.end):
        yield match.start()


def _bullets(text: str, line: Line) -> Iterator[int]:
    found = [match.start() for match in _BULLET.finditer(text, line.start, line.end)]
    yield from found if len(found) >= FEWEST else ()


def _numbers(text: str, line: Line) -> Iterator[int]:
    """Yield the places before numbers that go on by one, where there are a few of them."""
    found = _NUMBERED.finditer(text, line.start, line.end)
    longest = find_longest_run((int(match["number"]), match.start()) for match in found)
    yield from longest if len(longest) >= FEWEST else ()
