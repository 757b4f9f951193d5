"""The items of printed minutes whose titles have no number: `APOLOGIES`, `MINUTES`, `HIGHWAYS`.

In: a cleaned text and its lines. Out: the heads of its items. A title stands alone on its line, in
capitals or with a blank line above it, with text below. That they are a meeting's items tell those
that come up at every meeting (`Declarations of interest`), of which there must be several.
"""

import re
from collections import Counter
from dataclasses import replace
from itertools import dropwhile

from nlp.dates import find_date
from nlp.headings import HEADING_WORDS, SOME_BODY
from nlp.pages.item_heads import Head, count_standing, is_bare, list_bare
from nlp.pages.item_titles import Title, read_item_title
from nlp.pages.rows import HEAD_OF_ROWS
from nlp.sections import LABEL
from nlp.text.lines import Line

_LONGEST = 80
_FEWEST, _STANDING = 3, 2
_ABOVE = 6  # lines above the first title, where no list of those present stands
_MOST = 0.6  # of a title's letters: `DECLARATION OF NEW Councillors`
# Labels within an item, those of lists of names and of votes: no titles.
NO_ITEM = re.compile(
    r"(?i)(?:(?:members |also |those |councillors )?(?:present|in attendance|attendance|attendees)"
    r"|(?:in the )?chair\w*|cathaoirleach|mayor|motions?|"
    r"(?:substantive )?motion|amendments?|for|against|abstentions?|"
    r"voting(?: record)?|(?:recorded )?votes?(?: record)?|resolutions?|recommend\w*|resolved|"
    r"action\w*|note|page|draft|agenda(?: and minutes)?|(?:parish|town|community) council|"
    r"clerk|public|officers?|councillors?|members?)\W*"
)
_PRESENT = re.compile(
    r"(?i)\W*(?:members |councillors |those )?(?:present|in attendance|attendance|sederunt)\b"
)
# `Bailie Ann MARSH, Convener, in the Chair.`, the last line of a Scottish head
_IN_CHAIR = re.compile(r"[A-ZÀ-Ý].{2,60},? (?i:(?:was )?in the chair|presiding)\W{0,2}")
_CAME = re.compile(r"(?i)\b(?:present|attend|apolog|absen)")
_BROKEN = re.compile(r"^.{40}|(?:\b(?:FOR|OF|THE|AND|IN|ON|AT|TO|WITH)|[,&(-])$")  # goes on below
_ENDS = re.compile(r"(?:[A-Za-zÀ-ÿ)’'?]|\b20\d\d(?:/\d\d)?)\Z")


def list_headed(clean: str, lines: list[Line]) -> list[Head]:
    """Return the heads of items without numbers, in order; none, if nothing surely tells them."""
    read = [head for index in range(len(lines)) if (head := _read(clean, lines, index))]
    heads = _join_lines(lines, read)
    printed = Counter(head.title.text for head in heads if head.title)
    heads = [x for x in heads if x.title and printed[x.title.text] == 1]  # no page's own head
    own = list_own(clean, lines, heads)
    for found, share in (([x for x in own if x.title and x.title.capitals], 0.0), (own, 0.5)):
        standing = count_standing(found)
        if len(found) >= _FEWEST and standing >= max(_STANDING, share * len(found)):
            return found
    return _list_labelled(clean, lines)


def _list_labelled(clean: str, lines: list[Line]) -> list[Head]:
    """Return the heads that are all alone before a colon, `Police Report:`, text below each."""
    read = [head for index in range(len(lines)) if (head := _read_label(clean, lines, index))]
    own = list_own(clean, lines, read)
    texts = [head.title.text for head in own if head.title]
    enough = len(own) > _FEWEST and 2 * count_standing(own) >= len(own)
    return own if enough and not list_bare(own) and len(set(texts)) == len(texts) else []


def _read_label(clean: str, lines: list[Line], index: int) -> Head | None:
    """Return the head that a line is whose title a colon ends, `Planning:`; no label of a part."""
    line = lines[index]
    words = clean[line.start : min(line.end, line.start + _LONGEST)]
    if index + 1 == len(lines) or not words.endswith(":") or NO_ITEM.fullmatch(words):
        return None
    title = read_item_title(words[:-1])
    if title is None or not title.alone or (LABEL.fullmatch(words) and not title.standing):
        return None
    return Head(index, "", "", "", (), False, title, 1)


def _join_lines(lines: list[Line], heads: list[Head]) -> list[Head]:
    """Return heads with those that go on over several lines in capitals as one."""
    joined: list[Head] = []
    for head in heads:
        last = joined[-1] if joined else None
        goes_on = last and last.index + last.own == head.index and not lines[head.index].blanks
        broken = last and last.title and _BROKEN.search(last.title.text)
        if last and goes_on and broken and last.title and head.title and last.title.capitals:
            text = f"{last.title.text} {head.title.text}"
            joined[-1] = replace(last, title=last.title._replace(text=text), own=last.own + 1)
        else:
            joined.append(head)
    return joined


def list_own(clean: str, lines: list[Line], heads: list[Head]) -> list[Head]:
    """Return the heads that may be of items: behind those present or away, or from the top on."""
    rows = HEAD_OF_ROWS.search(clean, lines[0].start, lines[-1].end) if heads else None
    if rows:  # of which the first opens right below
        first = sum(line.start < rows.end() for line in lines)
        own = [head for head in heads if head.index >= first]
        return own if own and own[0].index == first else []
    came = next((i for i, line in enumerate(lines) if _tells_who_came(clean, line)), None)
    if came is None:
        heads = [head for head in heads if not _names_meeting(clean, lines, head)]
        own = heads[_find_first(heads) :]
        return own if own and _is_top(clean, lines[: own[0].index]) else []
    behind = (head for head in heads if head.index > came)
    return list(dropwhile(lambda x: x.title and _CAME.search(x.title.text), behind))


def _tells_who_came(clean: str, line: Line) -> bool:
    """Tell whether a line opens the list of those present, or tells who was in the chair."""
    chair = _IN_CHAIR.fullmatch(clean, line.start, min(line.end, line.start + _LONGEST + 1))
    return bool(_PRESENT.match(clean, line.start, line.end) or chair)


def _find_first(heads: list[Head]) -> int:
    """Return which is the first head of an item that comes up at every meeting, text below it."""
    for at, head in enumerate(heads):
        if head.title and head.title.standing and not is_bare(head, heads[at + 1 : at + 2]):
            return at
    return len(heads)


def _names_meeting(clean: str, lines: list[Line], head: Head) -> bool:
    """Tell whether a title names what the minutes are of: `Held at the Hall` stands below."""
    below = lines[head.index + head.own : head.index + head.own + 1]
    return any(clean[line.start : line.start + 5].lower() == "held " for line in below)


def _is_top(clean: str, above: list[Line]) -> bool:
    """Tell whether nothing stands above the first title but a site's few words: body, day, links.

    `Full Council 24th August 2021`, `Video`, `Decisions`
    """
    words = [clean[line.start : line.end] for line in above]
    short = all(len(each) <= _LONGEST and each[-1] not in ".:;" for each in words)
    meets = any(
        SOME_BODY.search(each) or HEADING_WORDS.search(each) or find_date(each) for each in words
    )
    return not words or (short and meets and len(words) <= _ABOVE)


def _read(clean: str, lines: list[Line], index: int) -> Head | None:
    """Return the head that a line is, if it may be a title and text stands below it."""
    line = lines[index]
    if line.end - line.start > _LONGEST or not clean[line.start].isupper():
        return None
    words = clean[line.start : line.end]
    if NO_ITEM.fullmatch(words) or not _ENDS.search(words):
        return None
    title = read_item_title(words)
    if title and sum(map(str.isupper, words)) > _MOST * sum(map(str.isalpha, words)):
        title = title._replace(text=words, alone=True, capitals=True)
    if title is None or not title.alone or not _stands_apart(lines, index, title):
        return None
    if LABEL.fullmatch(words) and not title.standing:
        return None
    return Head(index, "", "", "", (), False, title, 1)


def _stands_apart(lines: list[Line], index: int, title: Title) -> bool:
    """Tell whether a line is parted from what stands above it, with text below."""
    if index + 1 == len(lines):
        return False
    return title.capitals or index == 0 or lines[index].blanks > 0
