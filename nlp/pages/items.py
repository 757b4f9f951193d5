"""The items of printed minutes, each known by its title: `7. Finance`, `22/19 APOLOGIES`.

In: a cleaned text and its lines. Out: one block of the whole document, with one of each item in it.
Numbers may jump, as a text may be an excerpt. Points, parts of a decision, speakers, applications
and the agenda's list are numbered too: so a title must stand behind the number or below it, the
numbers must go on in one series, and what tells that they are the meeting's own is asked for.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from nlp.headings import HEADING_WORDS, SOME_BODY, Heading, find_heading
from nlp.pages.blocks import Block
from nlp.pages.dashed_items import list_dashed
from nlp.pages.displaced import find_displaced
from nlp.pages.forum import find_forum
from nlp.pages.headed_items import list_headed
from nlp.pages.item_heads import (
    Head,
    choose_series,
    count_standing,
    count_untitled,
    fill_series,
    find_gap,
    is_announced,
    list_bare,
    list_heads,
    list_paragraphs,
    list_untitled_first,
)
from nlp.pages.lettered_items import list_lettered
from nlp.pages.lost_count import list_uncounted
from nlp.pages.numbers_behind import list_numbered_behind
from nlp.pages.printed import ATTENDED
from nlp.pages.referenced import list_referenced
from nlp.pages.run_in_titles import list_run_in
from nlp.pages.sub_items import with_sub_items
from nlp.pages.successive import is_section, list_successive
from nlp.pages.titles_above import list_titled_above
from nlp.sentences import Span
from nlp.text.lines import Line

_NEAR = 5  # numbers that may be missing where no head of the minutes stands above
# A page's number, or a paper's, on a line of its own.
_PAGE_NUMBER = re.compile(r"(?:(?:Agenda )?Item )?\d{1,3}")
# `Cllrs A Marsh, B Reed (Mayor), C Hill and D Vole`
_MEMBERS = re.compile(
    r"(?:Cllrs|Councillors):? (?:[A-ZÀ-Ý][\w.'’-]*(?: [A-ZÀ-Ý][\w.'’-]*){0,3}(?: \([^()]{2,40}\))?"
    r"(?:, (?:and )?| and |\.?\Z)){4,60}"
)
_CLOSES = re.compile(
    r"(?i)(?:there being no (?:further|other) business|(?:the )?meeting (?:was )?(?:closed|ended|"
    r"concluded|finished)|append(?:ix|ices)\b|action (?:list|sheet|points|log)\b|actions\W*$)"
)
# Titles of nothing but who came: `MEMBERS PRESENT`, `Officials in Attendance`, `Apologies`
_WHO_CAME = re.compile(
    r"(?i)(?:(?:members|councillors|officials|officers|staff|others?|also|those|elected) ){0,3}"
    r"(?:present|(?:in )?attendance|attending)|apologies(?: for absence| received)?"
)
# Somebody of whom minutes tell
_TOLD = re.compile(r"\b(?:Cllrs?|Councillors?|Comh|Mrs?|Ms|Mayor|Chair(?:man|person)?|Members)\b")
_TOP = 4  # lines above the first item that tell of no attendance
_PARAGRAPHS = 8  # numbered paragraphs that are minutes, if most of them have no title
_SENTENCES = 5  # of them, if some tell of what each meeting does
_SENTENCE = 240  # characters in which a paragraph tells its business
_BUSINESS = {
    "apologies": re.compile(r"(?i)\bapolog(?:y|i[sz]?es)\b"),
    "arising": re.compile(r"(?i)\bmatters arising\b"),
    "close": re.compile(r"(?i)\bno (?:further|other) business\b|\bmeeting (?:was )?closed\b"),
    "interests": re.compile(r"(?i)\bdeclar.{0,40}\binterests?\b|\binterests?\b.{0,20}\bdeclared"),
    "minutes": re.compile(
        r"(?i)\b(?:approved|signed|agreed|confirmed|accepted|adopted)\b"
        r".{0,60}\bminutes\b|\bminutes\b.{0,120}\b(?:approved|signed|agreed|confirmed|accepted|adopted|read)"
    ),
    "chair": re.compile(r"(?i)\belected\b.{0,30}\b(?:chair|mayor|convener)"),
    "public": re.compile(r"(?i)\bpublic (?:session|forum|participation|questions?)"),
    "next": re.compile(r"(?i)\bnext (?:ordinary |council )?meeting\b"),
}
# Titles of a meeting's opening and closing, hardly of a report's points
_OPENING = re.compile(
    r"(?i)\bapologies\b|\b(?:declar\w+|disclosures?)\b.{0,40}\binterests?\b|\bminutes\b|"
    r"\bmatters arising\b|\bpublic (?:forum|session|participation|questions?)|"
    r"\bdate of (?:the )?next\b|\bcorrespondence\b"
)
_SURE = 3  # items that come up at every meeting, where a head alone tells that these are minutes
_DEEP = 60_000  # characters above the first item: tables of a budget's book
_MANY = 5  # items of minutes that tell in the first one who came


def list_numbered_items(clean: str, lines: list[Line]) -> Iterator[Block]:
    """Yield the whole document as one block with its items, if their numbers surely tell them."""
    heads = list_heads(clean, lines)
    series = _list_series(clean, lines, heads) or _list_lettered(clean, lines)
    series = series or list_successive(heads)
    if _have_minutes(series) and not (all(map(is_section, series)) or _are_who_came(series)):
        series = with_sub_items(clean, lines, series)
        yield _whole_block(clean, lines, _with_forum(clean, lines, series))


def list_headed_items(clean: str, lines: list[Line]) -> Iterator[Block]:
    """Yield the whole document as one block with its items, if titles alone surely tell them."""
    series = list_headed(clean, lines) or list_run_in(clean, lines)
    if series and _have_minutes(series):
        yield _whole_block(clean, lines, series)


def _list_series(clean: str, lines: list[Line], heads: list[Head]) -> list[Head]:
    """Return the heads of numbered items; none, if they may be points of a list."""
    series = fill_series(heads, choose_series(heads), _find_close(clean, lines))
    otherwise = _list_otherwise(clean, lines, heads)
    both = any(head.agenda for head in otherwise)  # numbers before and behind each title
    if len(otherwise) + both > len(series):
        return otherwise if _are_items(clean, lines, otherwise) else []
    paragraphs = list_paragraphs(heads)
    if len(paragraphs) >= max(_PARAGRAPHS, 2 * len(series)):
        told = _tells_who_came(clean, lines[: paragraphs[0].index])
        told = told and sum(head.sure for head in paragraphs) > 1
        return paragraphs if told or _are_business(clean, lines, paragraphs) else []
    if not series or 2 * count_untitled(heads, series) > len(series):
        return paragraphs if _are_business(clean, lines, paragraphs) else []
    top = heads[0]
    if top.index == 0 and top is not series[0] and not _is_of_the_page(clean, lines, top, series):
        return []
    if not _are_items(clean, lines, series):
        return []
    untitled = list_untitled_first(heads, series[0])
    return find_displaced(clean, lines, heads, series[0]) + untitled + series


def _with_forum(clean: str, lines: list[Line], series: list[Head]) -> list[Head]:
    """Return the items with the public's session behind those present, where it has no number."""
    forum = find_forum(clean, lines, series[0])
    told = forum and _tells_who_came(clean, lines[: forum[0].index])
    return forum + series if told else series


def _list_otherwise(clean: str, lines: list[Line], heads: list[Head]) -> list[Head]:
    """Return the heads of items whose numbers stand beneath or behind the titles, or were lost."""
    ways = (
        list_titled_above(clean, lines, heads),
        list_numbered_behind(clean, lines),
        list_uncounted(clean, lines, heads),
        list_dashed(clean, lines, heads),
        list_referenced(clean, lines),
    )
    return max(ways, key=len)


def _are_business(clean: str, lines: list[Line], paragraphs: list[Head]) -> bool:
    """Tell whether numbered paragraphs are minutes: several tell what each meeting does first."""
    above = lines[: paragraphs[0].index] if len(paragraphs) >= _SENTENCES else []
    if not above or is_announced(clean, lines, len(above)):
        return False
    if not (_tells_who_came(clean, above) or _names_minutes(clean, above)):
        return False
    told = {name for head in paragraphs for name in _list_business(clean, lines[head.index])}
    return len(told) >= _SURE


def _list_business(clean: str, line: Line) -> list[str]:
    """Return which standing business the first sentence of a paragraph tells of."""
    sentence = clean[line.start : min(line.end, line.start + _SENTENCE)].split(". ", 2)[:2]
    return [name for name, words in _BUSINESS.items() if words.search(" ".join(sentence))]


def _find_close(clean: str, lines: list[Line]) -> int:
    """Return the line that closes the meeting, or heads what is appended to its minutes."""
    closes = (i for i, line in enumerate(lines) if _CLOSES.match(clean, line.start, line.end))
    return next(closes, len(lines))


def _list_lettered(clean: str, lines: list[Line]) -> list[Head]:
    """Return the heads of lettered items; none, if they may be parts of a decision."""
    series = list_lettered(clean, lines)
    return series if series and _are_items(clean, lines, series) else []


def _is_of_the_page(clean: str, lines: list[Line], top: Head, series: list[Head]) -> bool:
    """Tell whether a number on the first line is a page's or a paper's, above the minutes' head.

    The paper's stands before the body's name: `Item 2 Planning Committee`.
    """
    body = top.named and top.title is not None and SOME_BODY.search(top.title.text)
    return bool(top.own > 1 or body) and _tells_who_came(clean, lines[1 : series[0].index])


def _are_items(clean: str, lines: list[Line], series: list[Head]) -> bool:
    """Tell whether heads are surely those of a meeting's items."""
    if not any(head.sure for head in series):
        return False
    if lines[series[0].index].start > _DEEP and not count_standing(series):
        return False
    if _tells_who_came(clean, lines[: series[0].index]):
        title = series[0].title
        return len(series) > 1 or not (title and ATTENDED.search(title.text))
    if len(series) >= _MANY and series[0].place == (1,) and _is_minutes_head(clean, lines, series):
        return True
    near = all((find_gap(a, b) or 0) <= _NEAR for a, b in pairwise(series))
    if near and len(series) >= _MANY and _count_business(series) >= _SURE:
        return True
    title = series[0].title
    tells = len(series) >= _MANY and bool(title and ATTENDED.search(title.text))
    return len(series) > 1 and near and (series[0].index < _TOP or tells or _are_named(series))


def _are_named(series: list[Head]) -> bool:
    """Tell whether each is `ITEM NO. 3 A TITLE`; `Item 3 Bins` may be of the minutes before."""
    titles = (head.title for head in series if not head.apart)
    capitals = all(title and title.capitals for title in titles)
    return capitals and all(head.named for head in series)


def _count_business(series: list[Head]) -> int:
    """Return how many titles are of what each meeting does first and last."""
    return sum(bool(head.title and _OPENING.search(head.title.text)) for head in series)


def _is_minutes_head(clean: str, lines: list[Line], series: list[Head]) -> bool:
    """Tell whether what stands above the items says that these are a body's minutes."""
    sure = sum(item.sure for item in series)
    return sure >= _SURE and _names_minutes(clean, lines[: series[0].index])


def _names_minutes(clean: str, above: list[Line]) -> bool:
    """Tell whether the first lines name minutes, and the body that met."""
    head = " ".join(clean[line.start : line.end] for line in above[:_TOP])
    return bool(HEADING_WORDS.search(head) and SOME_BODY.search(head))


def _tells_who_came(clean: str, above: list[Line]) -> bool:
    return bool(above and ATTENDED.search(clean, above[0].start, above[-1].end))


def _lists_members(clean: str, above: list[Line]) -> bool:
    """Tell whether a line is but a list of members, as some print it without a label."""
    return any(_MEMBERS.fullmatch(clean, line.start, line.end) for line in above)


def _are_who_came(series: list[Head]) -> bool:
    """Tell whether a text is but the minutes' head, its list of those present in numbered parts."""
    return all(head.title and _WHO_CAME.fullmatch(head.title.text) for head in series)


def _ends_item(clean: str, above: list[Line], first: Head, meeting: Heading) -> bool:
    """Tell whether what stands above the first item is the end of the one before, not a heading."""
    if not above or first.place[:1] < (2,) or meeting.date or meeting.committee:
        return False
    words = clean[above[0].start : above[-1].end]
    told = _TOLD.search(words) and first.number not in words  # `took the meeting for item 2511`
    return bool(told and words[-1] in '.’”"')


def _have_minutes(series: list[Head]) -> bool:
    """Tell whether there is text under most titles: an agenda's list has none."""
    return 2 * len(list_bare(series)) < len(series)


def _are_of_agenda(series: list[Head]) -> bool:
    """Tell whether the numbers behind those of the minutes are the agenda's: each and in order."""
    numbers = [int(head.agenda or 0) for head in series]
    return numbers[0] > 0 and all(a < b for a, b in pairwise(numbers))


def _whole_block(clean: str, lines: list[Line], series: list[Head]) -> Block:
    """Return the block of a document with those of its items.

    What stands above the first item is an entry of its own, if it tells who was there.
    """
    first = series[0].index
    paged = bool(first and _PAGE_NUMBER.fullmatch(clean, *lines[0][:2]))
    top = clean[lines[paged].start : lines[first].start][:4000]
    meeting = replace(find_heading(top), item=None, minute=None) if first else Heading()
    above = lines[:first]
    opens = _tells_who_came(clean, above) or _lists_members(clean, above)
    if not opens and _ends_item(clean, above, series[0], meeting):
        opens, meeting = True, replace(meeting, title=None)
    starts = [lines[head.index].start for head in series]
    if not opens:
        starts[0] = lines[0].start
    body = Span(lines[0].start, lines[-1].end)
    items = [Block(meeting, Span(body.start, lines[first - 1].end), "document", False)]
    agendas = _are_of_agenda([head for head in series if head.number] or series)
    for head, start, stop in zip(series, starts, [*starts[1:], body.end], strict=True):
        title = head.title.text if head.title else None
        item, minute = (head.agenda, head.number) if agendas else (head.number or None, None)
        heading = Heading(meeting.date, meeting.committee, item, title, minute)
        titled = bool(head.title and head.title.alone) and start == lines[head.index].start
        end = start + len(clean[start:stop].rstrip())
        items.append(Block(heading, Span(start, end), "document", titled))
    return Block(meeting, body, "document", False, tuple(items[not opens :]))
