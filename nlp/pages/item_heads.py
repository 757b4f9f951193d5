"""Lines of printed minutes that may open an item: a number, with its title behind it or below.

In: a cleaned text and its lines. Out: `Head`s, and of them the series that goes on best. Numbers
are printed as `7.`, `7)`, `Item 7.`, `19208`, `14.21`, `22/19`, `41/23/24`, `B.1204`, `C/052/2019`,
`(201)`, `5(a)`, `6.0`, `Cou/207/09-10 /`, `18-19/FRA/41`; `7A` is an item put in behind 7. The
agenda's number may stand behind the minute's: `C021/22  1.  APOLOGIES`.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from nlp.dates import MONTH
from nlp.pages.item_titles import Title, read_item_title, read_named_title, read_plain_title
from nlp.text.lines import Line

NUMBER = re.compile(
    rf"(?:• )?(?!0\b(?![./]))(?!\d{{1,2}} ?(?:st|nd|rd|th)? ?(?i:{MONTH})\b)"
    r"(?!\d{1,2}[/.]\d{1,2}[/.](?:19|20)?\d\d\b(?!/)|(?:19|20)\d\d(?![.\d]|[/-]\d*/?[A-Z]))"
    r"(?P<named>(?:Agenda )?(?:Items?|Minute)(?: [Nn]o\.? ?| )"
    r"|(?:AGENDA )?(?:ITEMS?|MINUTE) (?:N[Oo]\.? ?)?)?"
    r"(?P<number>(?P<letters>\((?=\d{2,4}\))|(?:(?:[A-Z]{1,5}[./ ]?|[A-Z][a-z]{1,4}[./]"
    r"|\d\d(?:\d\d)?(?:[/-]\d\d(?:\d\d)?)?/[A-Z]{1,5}/)(?=\d))?)"
    r"(?P<digits>\d{1,5}(?:(?P<late>[A-Z])(?=[/ .)]))?(?:[/.]\d{1,4}){0,2})(?:(?<=/\d\d)-\d\d)?"
    r"(?:[a-z]|\((?P<part>[a-z])\))?(?: ?& ?\d{1,3})?)(?P<mark>\\?[.):]{0,2}(?: /)?)"
    r"(?:(?<=[.):])|(?=[ ])|(?=[A-ZÀ-Ý]{4})|(?=\Z))[ ]{0,20}(?:\|[ ]{1,4})?"
    r"(?P<title>[A-ZÀ-Ý\"'‘“(\[-].*|\d\d/\d.*"
    r"|(?:19|20)\d\d(?:[/-]\d\d)?[ ][A-Z].*"
    rf"|\d{{1,2}}(?:st|nd|rd|th)[ ](?!{MONTH}\b)[A-Z].*"  # `94 21st Century Schools`
    r"|(?:- |Item )?\d{1,2}[.):][ ]{1,20}(?!\d).*|\|?\Z)"
)
_BEGINS = re.compile(
    r"(?:• )?(?:\(?\d|[A-Z]{1,5}[./ ]?\d|[A-Z][a-z]{1,4}[./]\d|(?:Agenda )?Items?\b|Minute\b|"
    r"(?:AGENDA )?ITEMS?\b|MINUTE\b)"
)
# `7A HIGH STREET`: a house, no item put in behind the seventh
_STREET = re.compile(r"(?i)\b(?:street|road|lane|close|avenue|drive|way|terrace|court|place)$")
# `12 Members voted`, `5 For`, `3 Residents`: people and votes are counted.
_COUNTED = re.compile(
    r"(?i)(?:members?|councillors?|cllrs?|votes?|for|against|abst\w*|residents?|parishioners?|"
    r"persons?|people|months?|years?|days?|in favour)\b(?!['’])"  # `51 RESIDENTS' PARKING`
    # `67 MEMBER INVOLVEMENT`, a title
    r"(?!(?-i: (?!(?:VOTED|PRESENT|WERE|AGAINST|WITH)\b)[A-Z]{4,}))"
)
# What stands at the head of each page below its number: `Council`, `Monday, 3rd November, 2014`
_RUNNING_HEAD = re.compile(
    r"(?i)(?:\w{3,6}day,? )?(?:the )?\d{1,2}(?:st|nd|rd|th)?,? (?:of )?"
    rf"{MONTH},? \d{{4}}|(?:the )?(?:council|committee|cabinet|board)"
)
# `Minute no. 4 - Apologies`, `1210 (12) LICENCES`: a dash, or the agenda's number
_AHEAD = re.compile(r"\A(?:- (?=[A-ZÀ-Ý])|\(\d{1,3}\) (?=[A-ZÀ-Ý]{3}))")
# `C021/22  1.  APOLOGIES`: the agenda's number stands behind the minute's
_AGENDA = re.compile(r"\A(?:- |Item )?(?P<agenda>\d{1,2})[.):]\s{1,20}(?=[A-ZÀ-Ý\"'‘“(])")
# `F/74/25`, beside or below it `(Agenda Item No 31)`, then the title
_AGENDA_BELOW = re.compile(r"\((?:Agenda )?Item(?: No\.?)? ?(?P<agenda>\w{0,6})\)", re.IGNORECASE)
_SUM = re.compile(r"\d\.\d\d\W{0,3}\Z")  # `102/22 2. Moor & Son £60.00`, a payment
# What stands below a page's number, and is nobody's title: `Planning Committee`, a day
_OF_EACH_PAGE = re.compile(
    r"(?:The )?(?:[A-Z][\w'’-]*,? (?:(?:and|&|for|of|the) ){0,2}){0,7}"
    r"(?i:council|committee|cabinet|board|panel|forum|minutes|meeting)(?:\W{1,3}(?=\S).{0,40}\b\d{1,4})?"
    rf"|(?i:.{{0,20}}\b\d{{1,2}}(?:st|nd|rd|th)?,? (?:of )?{MONTH},? \d{{4}}.{{0,20}})"
)
_OPENS_LOW = re.compile(r"[a-zà-ÿ]|\d(?!\d/\d)")  # no title: the line runs on, or tells a day
_WIDEST = 12  # numbers that may be missing between two items of an excerpt
_MISSING = 0.04  # what each of them speaks against the two being neighbours
_PLAIN = 0.5  # what an item weighs that a point in a list could be
_BARE = 0.3  # less, with no text below: so stands an agenda above the minutes
_MARK = re.compile(r"(?:RESOLVED|AGREED|NOTED|RECOMMENDED|DECIDED|DECISION|RECEIVED|MINUTES)\b")
_FULL = 60  # letters of a line that a title fills
_SEVERAL = 4  # items behind which bare numbers go on
_UNTITLED = 3  # items without a title that a meeting opens with: apologies, interests
_LAST_PART = 9  # what is numbered higher behind a dot is hardly a part: `15.21`
_BACK = 60  # heads in which the one before is looked for


@dataclass(frozen=True)
class Head:
    """A line that begins with a number; `title` is None where none stands behind it or below.

    `place`: the number as one compares it; `signs`: what parts it; `named`: `Item` stands before
    it; `own`: how many lines number and title take. `between`: a title that counts where items
    with the numbers before and behind it stand around it: `4 Thames Valley Police`. `late`: the
    letter of an item put in behind that of its number. `marked`: a sign or a word tells the number
    from a figure, `7.`, `Item 7`. `apart`: the number stands on a line of its own. `agenda`: the
    agenda's number behind the minute's.
    """

    index: int
    number: str
    letters: str
    signs: str
    place: tuple[int, ...]
    named: bool
    title: Title | None
    own: int
    between: Title | None = None
    late: str = ""
    marked: bool = False
    apart: bool = False
    agenda: str = ""

    @property
    def sure(self) -> bool:
        """Whether number or title are of an item, and hardly of a point in a list."""
        told = self.title is not None and (self.title.capitals or self.title.standing)
        return self.named or told


def list_heads(clean: str, lines: list[Line]) -> list[Head]:
    """Return the lines that begin with a number, in order."""
    heads = list(_heads(clean, lines))
    below = Counter(head.between.text for head in heads if head.apart and head.between)
    return [
        replace(head, between=None)  # what stands below each page's number
        if head.apart and head.between and below[head.between.text] > 1
        else head
        for head in heads
    ]


def _heads(clean: str, lines: list[Line]) -> Iterator[Head]:
    for index, line in enumerate(lines):
        if _BEGINS.match(clean, line.start, line.end):
            match = NUMBER.fullmatch(clean, line.start, line.end)
            if match is not None and _is_number(match):
                yield _read_head(clean, lines, index, match)


def _is_number(match: re.Match[str]) -> bool:
    """Tell whether a match is of one number, or of a minute's with the agenda's behind it."""
    if not re.match(r"(?:- |Item )?\d{1,2}[.):]\s", match["title"]):
        return True
    if match["mark"] == "." and match.end("mark") == match.start("title"):
        return False  # `C22/23.106.1: Reports`, a part of 106
    agenda = _AGENDA.match(match["title"]) and not _SUM.search(match["title"])
    return bool(agenda and _is_of_minute(match))


def _is_of_minute(match: re.Match[str]) -> bool:
    return "/" in match["number"] or match["letters"].isalpha()


def _read_head(clean: str, lines: list[Line], index: int, match: re.Match[str]) -> Head:
    """Return the head that a line with a number is, with the title behind it or below."""
    words = match["title"].strip(" |")
    apart = not words
    agenda = _AGENDA.match(words) if _is_of_minute(match) else None
    words = words[agenda.end() :] if agenda else words
    words = _AHEAD.sub("", words)
    beside = _AGENDA_BELOW.fullmatch(words)
    beneath = beside or (_find_agenda_below(clean, lines, index) if apart else None)
    if beneath:
        own = 2 if beside else 3
        words = _words_of(clean, lines[index + own - 1 : index + own])
    else:
        words, own = (words, 1) if words else _read_below(clean, lines, index)
    words, own = _with_next_line(clean, lines, index, words, own)
    told = own == 2 and " " in words  # more than a cell of a table, `Complete`
    twice = told and _stands_again(clean, lines[index + own : index + own + 1], match["number"])
    named = bool(match["named"] or beneath) or twice
    letters, late = match["letters"], match["late"] or ""
    digits = match["digits"].replace(late, "")
    title = (read_plain_title(words) if beneath else None) or read_item_title(words)
    title = title or (read_named_title(words) if named else None)
    place, signs = read_place(digits, match["part"])
    marked = bool(letters or signs or match["mark"] or named or digits.endswith(".0"))
    plain = not (marked or place[0] > 999)
    if title and own > 1 and not (title.alone or title.standing or title.capitals):
        title = None
    if title and own > 1 and _RUNNING_HEAD.fullmatch(title.text):
        title = None
    figure = own > 1 and not marked
    between = None
    if title and (plain or figure) and not _is_of_item(title):
        between = title if _may_go_between(title, own, apart=apart) else None
        title = None
    if title is None and marked and not agenda and (own == 1 or apart):
        between = between or read_plain_title(words)
    number = match["number"].lstrip("(")
    return Head(
        index=index,
        number=number,
        letters=letters,
        signs=signs,
        place=place,
        named=named,
        title=title,
        own=own,
        between=between,
        late=late,
        marked=marked,
        apart=apart,
        agenda=agenda["agenda"] if agenda else beneath["agenda"] if beneath else "",
    )


def _find_agenda_below(clean: str, lines: list[Line], index: int) -> re.Match[str] | None:
    """Return the agenda's number on a line of its own below the minute's: `(Agenda Item No 31)`."""
    below = lines[index + 1 : index + 2]
    return _AGENDA_BELOW.fullmatch(clean, *below[0][:2]) if below else None


def _words_of(clean: str, lines: list[Line]) -> str:
    return "".join(clean[line.start : line.end].strip(" |") for line in lines)


def _read_below(clean: str, lines: list[Line], index: int) -> tuple[str, int]:
    """Return what may be a title below a number alone, and how many lines both take."""
    below = lines[index + 1 : index + 3]
    for own, line in enumerate(below, start=2):
        if not NUMBER.fullmatch(clean, line.start, line.end):
            words = _words_of(clean, [line])
            return "" if _OPENS_LOW.match(words) else words, own
    return "", 1 + len(below)


def _may_go_between(title: Title, own: int, *, apart: bool) -> bool:
    """Tell whether a bare number's title counts where items stand around it."""
    if _COUNTED.match(title.text) or not (title.alone or own == 1):
        return False
    return not _OF_EACH_PAGE.fullmatch(title.text) if apart else own == 1


def _stands_again(clean: str, below: list[Line], number: str) -> bool:
    """Tell whether a number stands again below its title: it is printed in both margins."""
    return any(clean[line.start : line.end].strip(" |") == number for line in below)


def _with_next_line(
    clean: str, lines: list[Line], index: int, words: str, own: int
) -> tuple[str, int]:
    """Return a title in capitals with its second line, and how many lines both take."""
    line, below = lines[index], lines[index + 1 : index + 2]
    full = line.end - line.start > _FULL and own == 1 and words.isupper()
    if full and below and not below[0].blanks:
        second = clean[below[0].start : below[0].end].strip()
        if second.isupper() and second[:1].isalpha() and not _MARK.match(second):
            return f"{words} {second}", 2
    return words, own


def read_place(digits: str, part: str | None) -> tuple[tuple[int, ...], str]:
    """Return a number as one compares it, and what parts it: `5(b)` is as `5.2`, `5.0` as `5`."""
    digits = digits.removesuffix(".0")
    place = tuple(int(number) for number in re.split(r"[/.]", digits))
    signs = re.sub(r"\d", "", digits)
    return ((*place, place_of(part)), f"{signs}(") if part else (place, signs)


def place_of(letter: str) -> int:
    """Return a letter's place in the alphabet: 1 of `a` and of `A`."""
    return ord(letter.lower()) - ord("a") + 1


def _is_of_item(title: Title) -> bool:
    """Tell whether a title with a bare number before it is an item's: `3 Apologies`."""
    return (title.capitals or title.standing) and not _COUNTED.match(title.text)


def count_standing(heads: list[Head]) -> int:
    """Return how many heads have the title of an item that comes up at every meeting."""
    return sum(bool(head.title and head.title.standing) for head in heads)


def choose_series(heads: list[Head]) -> list[Head]:
    """Return the titled heads of the series that goes on best: the most, and the surest of them."""
    titled = _list_titled(heads)
    best: list[tuple[float, int]] = []
    for at, head in enumerate(titled):
        before = [(0.0, -1)]
        for i in range(max(0, at - _BACK), at):
            gap = find_gap(titled[i], head)
            if gap is not None:
                before.append((best[i][0] - _MISSING * gap, i))
        weight, i = max(before)
        bare = _BARE if is_bare(head, titled[at + 1 : at + 2]) else 0.0
        best.append((weight + (1.0 if head.sure else _PLAIN) - bare, i))
    last = max(range(len(titled)), key=lambda at: best[at][0], default=-1)
    chain: list[Head] = []
    while last >= 0:
        chain.append(titled[last])
        last = best[last][1]
    return chain[::-1]


def fill_series(heads: list[Head], series: list[Head], closed: int) -> list[Head]:
    """Return a series with the heads that its numbers show to be items' too.

    They are all those of a gap, those put in late (`7A` behind 7), and the last ones. `closed`: the
    line from which the meeting is over.
    """
    filled: list[Head] = []
    for at, head in enumerate(series):
        end = series[at + 1].index if at + 1 < len(series) else heads[-1].index + 1
        filled.append(head)
        filled += _list_late(heads, head, end)
        filled += _fill(heads, head, series[at + 1]) if at + 1 < len(series) else []
    if len(filled) >= _SEVERAL:
        filled += _list_last([head for head in heads if head.index < closed], series[-1])
    return sorted(filled, key=lambda head: head.index)


def _list_last(heads: list[Head], last: Head) -> list[Head]:
    """Return the heads with bare numbers that go on behind the last one known: `10 Trees`."""
    found: list[Head] = []
    if last.apart and _has_other_numbers(heads, last):
        return found
    for head in heads:
        due = head.index > last.index and head.between and find_gap(last, head) == len(found)
        due = due and head.apart == last.apart and head.marked == last.marked
        due = due and head.between is not None and head.between.alone
        if due and len(head.place) == len(last.place) and not is_listed(heads, head, last):
            found.append(replace(head, title=head.between))
    bare = any(two.index == one.index + one.own for one, two in pairwise(found))
    return [] if bare else found  # a list, no text beneath its lines


def is_listed(heads: list[Head], head: Head, before: Head) -> bool:
    """Tell whether a head goes on a list within the item `before` it, one that starts at 1."""
    within = [x for x in heads if before.index < x.index < head.index]
    starts = any(x.place == (1,) and x.marked == head.marked for x in within)
    leads = any(x.place == (head.place[0] - 1,) for x in within)
    return starts and leads and head.place[0] > 1


def _has_other_numbers(heads: list[Head], last: Head) -> bool:
    """Tell whether numbers on lines of their own are others' than the items': pages', a table's."""
    apart = [head for head in heads if head.apart and not head.marked]
    onward = all(two.place[0] == one.place[0] + 1 for one, two in pairwise(apart))
    return not onward or any(head.index > last.index and not head.between for head in apart)


def _list_late(heads: list[Head], before: Head, end: int) -> list[Head]:
    """Return the items put in behind one, with its number and a letter: `7A`, `7B`."""
    found: list[Head] = []
    for head in heads:
        same = head.letters == before.letters and head.place == before.place
        due = head.late == chr(ord("A") + len(found)) and before.index < head.index < end
        if same and due and head.title and not _STREET.search(head.title.text):
            found.append(head)
    return found


def _fill(heads: list[Head], before: Head, after: Head) -> list[Head]:
    """Return the heads of all numbers missing between two; none, where one is not printed so.

    A number with a year needs no title: `C314/23 Councillor Marsh moved`, `15.24 Councillor Marsh`.
    """
    found: list[Head] = []
    strong = "/" in before.signs or _is_of_year(heads, before, after)
    if not strong and (len(before.place) > 1 or len(after.place) > 1 or before.letters):
        return found
    for head in heads:
        between = before.index < head.index < after.index and len(head.place) == len(before.place)
        due = between and not head.late and find_gap(before, head) == len(found)
        told = head.between and (not head.apart or (before.apart and after.apart))
        if due and (strong or (told and not is_listed(heads, head, before))):
            found.append(replace(head, title=head.title or head.between))
    return found if find_gap(before, after) == len(found) else []


def _is_of_year(heads: list[Head], before: Head, after: Head) -> bool:
    """Tell whether a year stands before the dot of two numbers: `15.21`, where no item is `15`."""
    year = before.place[:1]
    if not len(before.place) == len(after.place) == 2 or after.place[:1] != year:
        return False
    return before.place[1] > _LAST_PART and not any(head.place == year for head in heads)


def list_untitled_first(heads: list[Head], first: Head) -> list[Head]:
    """Return the heads of all numbers before a series' first, `1. There were no apologies.`

    None, where one is missing, or is not printed as the first one is.
    """
    due, alike = 1, (first.letters, first.signs, first.marked, first.apart)
    found: list[Head] = []
    for head in heads:
        same = (head.letters, head.signs, head.marked, head.apart) == alike
        if same and head.place == (due, *first.place[1:]) and head.index < first.index:
            found.append(head)
            due += 1
    return found if 0 < len(found) <= _UNTITLED and due == first.place[0] else []


def list_paragraphs(heads: list[Head]) -> list[Head]:
    """Return the heads numbered 1, 2, 3 to the last, whether titles stand behind them or not.

    Of two with one number the one counts that more numbers lead to: `4.` of the minutes goes before
    a list `1.` to `4.` within it.
    """
    chains: dict[int, list[Head]] = {}
    for head in heads:
        if len(head.place) > 1 or head.letters or head.late:
            continue
        number = head.place[0]
        before = chains.get(number - 1, [])
        if (number == 1 and 1 not in chains) or (before and number not in chains):
            chains[number] = [*before, head]
    return max(chains.values(), key=len, default=[])


def _list_titled(heads: list[Head]) -> list[Head]:
    """Return the heads with a title, but for those of parts, and of lists within an item."""
    known = {(head.letters, head.place) for head in heads}
    found: list[Head] = []
    listed = 0
    for head in heads:
        if not head.sure and head.place == (listed + 1,) and (found or listed):
            listed += 1
        elif head.title and not head.late and not _is_part(head, known):
            listed = 0
            found.append(head)
    return found


def is_bare(head: Head, following: list[Head]) -> bool:
    """Tell whether the next head stands right below a title, with no text between."""
    alone = head.title is not None and head.title.alone
    return alone and bool(following) and following[0].index == head.index + head.own


def list_bare(series: list[Head]) -> list[Head]:
    """Return the heads of a series with no text between their titles and the next one."""
    return [head for at, head in enumerate(series, start=1) if is_bare(head, series[at : at + 1])]


def is_announced(clean: str, lines: list[Line], index: int) -> bool:
    """Tell whether the line above opens a list: `RESOLVED that:`."""
    return index > 0 and clean[lines[index - 1].end - 1] == ":"


def _is_part(head: Head, known: set[tuple[str, tuple[int, ...]]]) -> bool:
    """Tell whether the number is of a part of an item whose own is printed: `7.1` below `7.`."""
    return (head.letters, head.place[:-1]) in known and "/" not in head.signs[-1:]


def find_gap(one: Head, two: Head) -> int | None:
    """Return how many numbers are missing between two heads; None: they are of no series."""
    a, b = one.place, two.place
    if one.letters != two.letters or one.index + one.own > two.index or a == b[: len(a)]:
        return None  # `7.1` is a part of item 7
    moved = [(x, y) for x, y in zip(a, b, strict=False) if x != y]
    if "/" in one.signs + two.signs or len(a) == len(b) > 1:
        if one.signs != two.signs or len(a) != len(b) or len(moved) != 1:
            return None
    elif a[0] == b[0]:
        return None
    step = moved[0][1] - moved[0][0] if moved else 0
    return step - 1 if 0 < step <= _WIDEST else None


def count_untitled(heads: list[Head], series: list[Head]) -> int:
    """Return how many numbers without a title go on the series in between: points, no items.

    Those of a list that starts again at 1 are none, nor are parts of an item: `67.1` below `67`.
    """
    known = {(head.letters, head.place) for head in heads}
    found, at = 0, -1
    listed = 0
    for head in heads:
        if _is_part(head, known):
            continue
        if at + 1 < len(series) and head is series[at + 1]:
            at, listed = at + 1, 0
        elif head.place == (listed + 1,):
            listed += 1
        elif at >= 0 and head.title is None and find_gap(series[at], head) in (0, 1):
            found += 1
    return found
