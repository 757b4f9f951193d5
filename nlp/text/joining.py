"""Whether a line goes on with the paragraph above it, or begins the next one.

In: a text, the lines of a paragraph so far, the line below. Out: yes or no.
"""

import re

from nlp.parts import PART
from nlp.sentences import is_abbreviation
from nlp.text.lines import (
    CUT_WORDS,
    LONG_LINE,
    LONGEST_WRAPPED,
    SLACK,
    Line,
    ends_in_mark,
    ends_open,
    first_word,
    is_cut,
    is_torn,
    runs_on,
)
from nlp.text.vote_lines import begins_side, is_tick, is_vote_line

# A part's mark alone on its line, where the text of a part stands on the next one.
LONGEST_MARK = 8  # characters
MARK_ALONE = re.compile(r"\(?(?:\d{1,2}|[A-Za-z]|[ivxIVX]{1,5})[.)]{1,2}|\d{1,2}\.\d{1,2}[.)]?")
PART_TEXT = re.compile(
    r"That\b|To [a-z]|[a-z]{2,}|a [a-z]|(?:Approve|Agree|Note|Delegate|Authorise|Endorse|"
    r"Recommend|Instruct|Adopt|Confirm|Support|Award|Request|Refer)(?:e?d|s)?\b"
)
# Of a list without stops: `1 officers`, `2 that`, `2.1 the`.
BARE_ITEM = re.compile(r"(?P<head>\d{1,2}\.)?(?P<key>\d{1,2})[ \t]{1,8}[a-z]")
WRAPPED = 40  # characters of a line that a printer may have broken
DECIMAL = re.compile(r"\d{1,2}\.\d{1,2}\s{1,20}[A-Z]")
NUMBERED = re.compile(
    r"\d{3}\.\d{1,2}[.)]?\s{1,20}[A-Z]"  # `338.1 The minutes were approved.`
    # a minute's number run together with its text: `23.007.It was resolved`, `2.1The precept`
    r"|\d{1,3}\.\d{1,4}\.?[A-Z][a-z]"
    # a block of an issue's page: `Meeting: 04/06/2024 - Cabinet (Item 5)`, `04/06/2024 - Mill Lane`
    r"|(?:Meeting: )?\d\d/\d\d/\d{4} - \S"
)
FIELD = re.compile(
    r"(?:Resolved|RESOLVED|Agreed|AGREED|Action|ACTION)\s?:"
    r"|(?:Resolved|RESOLVED|AGREED|RECOMMENDED)[ .-]{0,3}$|(?:Decision|Subject|Reason|Conflicts?|"
    r"Alternative|Consultation|Contact|Date|Attachments)[\w ()-]{0,60}\s:-"
    r"|(?:Resolution|RESOLUTION) [Nn][Oo]\.? ?\w[\w/.-]{0,20}(?: \w{3,9} \d{4})? ?[:–-]"
    r"|(?:Decisions?|DECISIONS?|Minutes|MINUTES|Purpose|REASONS?|MOTION|AMENDMENT|"
    r"Reasons? for (?:the )?[Dd]ecisions?|Alternative options considered|Additional documents|"
    r"Report author|Publication date|Date of decision|Decided at meeting|Decision (?:Maker|status)|"
    r"Wards? affected|Lead officer|Effective from|Accompanying Documents)\s?:(?=\s|$)"
)
# Who moved, below a title without a stop: `To approve the accounts`, `Proposed AB, seconded CD`
_WHO = r"(?:[A-Z]{2,3}|[A-Z]\.? ?[A-Z][a-z]+|[A-Z][a-z]+(?: [A-Z][a-z]+)?)"
MOVED = re.compile(
    r"(?:Proposed|PROPOSED|Moved|MOVED)(?: by\b)?(?: ?[:;]"
    rf"| (?:Cllrs?|Councillors?|Cr|Mrs?|Ms|Miss|Dr)\b| {_WHO}(?:,| and| ?[-–/]) ?[Ss]ec)"
)
# `Seconded by Cllr Hill`, `And agreed by show of hands.`: the line ends the sentence above.
OUTCOME = re.compile(
    r"(?:And|AND) (?:(?:was|were|it was) )?"
    r"(?:agreed|carried|approved|adopted|passed|AGREED|CARRIED)\b[^\n:]{0,60}[^\n:]$"
)
SECONDED = re.compile(r"\b[Ss]econded\b")
# `Bill from the hall, £70 - Resolved to pay`, at the end of its line
PAID = re.compile(
    r"\b(?:[Rr]esolved|[Aa]greed)\s{1,3}(?:not\s{1,3})?to\s{1,3}"
    r"(?:pay|donate|adopt|approve|accept|support|sign)\Z"
)
# The reference of a planning application: `24/00123/HSE`, `DC/21/0123`, `22/P/01234`
REFERENCE = re.compile(r"(?:[A-Z]{1,5}/)?\d{2,4}/(?:[A-Z]/)?\d{3,6}(?:/[A-Z]{1,6})?(?=[\s:.,–-]|$)")
REFERENCE_BEGINS = 8  # characters of a reference, a slash among them
FIELD_STARTS = frozenset("RrADSCMPWLE")  # the first letters of FIELD


def joins(text: str, group: list[Line], line: Line, double: bool, width: int) -> bool:
    """Tell whether `line` goes on with the paragraph that `group` holds so far.

    `double`: a blank line stands after every line. `width`: characters of the text's longest line.
    """
    before = group[-1]
    if len(group) == 1 and text[before.start : before.end] == "•":
        return line.blanks == 0 and text[line.start] != "•"
    if len(group) == 1 and _is_mark(text, before):
        return bool(PART_TEXT.match(text, line.start, line.end))
    if line.blanks > (1 if double else 0) and not (double and runs_on(text, before, line)):
        return is_cut(text, before, line)
    if text[line.start] == "A" and _ends_moving(text, before, line):
        return True
    if ends_in_mark(text, before) and PART_TEXT.match(text, line.start, line.end):
        return True
    if _parts_votes(text, before, line) or _begins(text, group[0], before, line):
        return False
    if text[line.start].isupper() and _is_resolved(text, before):
        return False
    if _is_ended(text, before, line, double, width):
        return False
    long = before.end - before.start
    if text[line.start].islower() or long >= LONG_LINE:
        return True
    return (double or long > 20) and (is_torn(text, before) or ends_open(text, before))


def _is_resolved(text: str, line: Line) -> bool:
    """Tell whether a line ends with what was resolved of the thing that it names."""
    end = line.end
    while end > line.start and text[end - 1] in " .":
        end -= 1
    return text[end - 1] in "yetn" and PAID.search(text, max(line.start, end - 40), end) is not None


def _parts_votes(text: str, before: Line, line: Line) -> bool:
    """Tell whether a side of a vote, a cell of its table or a field parts two lines."""
    if is_tick(text, line.start, line.end):
        return True
    if _is_wrapped(text, before, line):
        return False
    if begins_side(text, line.start, line.end) or _opens_field(text, line):
        return True
    return is_vote_line(text, before.start, before.end) or is_vote_line(text, line.start, line.end)


def _is_wrapped(text: str, before: Line, line: Line) -> bool:
    """Tell whether a printer broke a sentence: `The Council was all`, `in favour.` below it."""
    if before.end - before.start < WRAPPED or not text[line.start].islower():
        return False
    return text[before.end - 1].isalpha() and not is_vote_line(text, before.start, before.end)


def _opens_field(text: str, line: Line) -> bool:
    """Tell whether a line is a field of its own: `Decision :-That ...`, `Resolved: to pay`."""
    return text[line.start] in FIELD_STARTS and bool(FIELD.match(text, line.start, line.end))


def _begins(text: str, first: Line, before: Line, line: Line) -> bool:
    """Tell whether a line begins with a mark or a number of its own; `first`: the paragraph's."""
    start, end = line.start, line.end
    if _is_beneath_title(text, before, line):
        return True
    if text[start] in "PM" and MOVED.match(text, start, end) and not _waits(text, before):
        return True
    if text[start] in "0123456789M" and NUMBERED.match(text, start, end):
        return True
    if PART.match(text, start, end) and not _is_torn_number(text, before, line):
        return True
    if _is_next_application(text, first, before, line):
        return True
    alone = _is_mark(text, line) and not ends_open(text, before)
    return alone or _is_next_item(text, first, line)


def _is_next_application(text: str, first: Line, before: Line, line: Line) -> bool:
    """Tell whether a line of a list of applications begins with its reference, as `first` did."""
    if text.find("/", line.start, line.start + REFERENCE_BEGINS) < 0:
        return False
    listed = all(REFERENCE.match(text, each.start, each.end) for each in (first, line))
    return listed and not _waits(text, before)


def _ends_moving(text: str, before: Line, line: Line) -> bool:
    """Tell whether a line says what became of the motion whose seconder the line before names."""
    outcome = OUTCOME.match(text, line.start, line.end)
    return bool(outcome and SECONDED.search(text, before.start, before.end))


def _waits(text: str, before: Line) -> bool:
    """Tell whether a line ends with a word or sign that its sentence goes on behind."""
    last = text[before.start : before.end].rsplit(None, 1)[-1]
    return last in CUT_WORDS or is_torn(text, before) or ends_open(text, before)


def _is_beneath_title(text: str, before: Line, line: Line) -> bool:
    """Tell whether a sentence begins beneath a title in capitals."""
    title, words = text[before.start : before.end], text[line.start : line.end]
    return title.isupper() and title.count(" ") > 2 and words[0].isupper() and not words.isupper()


def _is_torn_number(text: str, before: Line, line: Line) -> bool:
    """Tell whether what looks like a part's mark is the rest of a torn sentence (`of\n20. The`)."""
    return (
        text[before.end - 1].islower()
        and before.end - before.start >= LONG_LINE
        and text[line.start].isdigit()
        and text.endswith((" of", " the", " and", " to", " No"), before.start, before.end)
        and not text.endswith("; and", before.start, before.end)
    )


def _is_mark(text: str, line: Line) -> bool:
    """Tell whether a line is a part's mark alone."""
    short = line.end - line.start <= LONGEST_MARK
    return short and bool(MARK_ALONE.fullmatch(text, line.start, line.end))


def _is_next_item(text: str, first: Line, line: Line) -> bool:
    """Tell whether a line opens the next item of a list without stops, after `first`."""
    if not text[line.start].isdigit():
        return False
    own = BARE_ITEM.match(text, line.start, line.end)
    above = BARE_ITEM.match(text, first.start, first.end) if own else None
    if not (own and above) or own["head"] != above["head"]:
        return False
    return int(own["key"]) == int(above["key"]) + 1


def _is_ended(text: str, before: Line, line: Line, double: bool, width: int) -> bool:
    """Tell whether the paragraph ends with the line before, by how that ends."""
    last, first = text[before.end - 1], text[line.start]
    length = before.end - before.start
    if last == "." and _had_room(text, before, line, width):
        return True
    if text.endswith((".", ";", "; and"), before.start, before.end) and DECIMAL.match(
        text, line.start, line.end
    ):
        return True
    if last == ")" and text[before.end - 2].isdigit() and first.isupper():
        return True  # a list's total ends it
    if double:
        sure = last in ":;" or length < LONG_LINE or not first.islower()
        return last in '.:;!?"' and sure
    dashed = last in "-–" and text[before.start : before.end - 1].rstrip().endswith(":")
    return last == ":" or (last == ";" and length < LONG_LINE) or dashed


def _had_room(text: str, before: Line, line: Line, width: int) -> bool:
    """Tell whether the first word of `line` had room on the line before: no printer broke it.

    `width`: characters of the text's longest line. What is longer than a page is wide has all room.
    """
    word = first_word(text, line)
    length = before.end - before.start
    if (word.isupper() and len(word) > 3) or is_abbreviation(text, before.start, before.end - 1):
        return False  # `CARRIED: 6 for` goes with who moved
    return length > LONGEST_WRAPPED or length + len(word) + SLACK < width
