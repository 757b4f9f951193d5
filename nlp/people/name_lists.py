"""The names in a region that is known to be a list of people, where a surname alone is a name.

In: a cleaned text and the region. Out: its names; roles and headings are left out.
"""

import re
from bisect import bisect_right
from dataclasses import replace

from nlp.people.bodies import BODY
from nlp.people.body_runs import find_body_runs
from nlp.people.mentions import NameMention, mention_of
from nlp.people.one_name import name_at
from nlp.people.places import is_no_person
from nlp.people.run_together import find_cuts
from nlp.people.spelling import GIVEN, LETTER, LOW, NOT_NAMES, UP
from nlp.people.titles import COUNCIL_NEXT, NO_TITLE, title_at, title_within


def list_names(text: str, start: int = 0, end: int | None = None) -> tuple[NameMention, ...]:
    """Return the names in `text[start:end]`, a list of people; roles and headings are left out.

    Commas, `and`, lines, columns and bullets all part one name from the next. A plural title goes
    on over the names behind it.
    """
    end = len(text) if end is None else end
    found: list[NameMention] = []
    position, head = start, NO_TITLE
    wraps = text.find(",", start, end) >= 0
    bodies = find_body_runs(text, start, end)
    cuts = sorted({*bodies, *bodies.values(), *find_cuts(text, start, end)})
    while position < end:
        position = _skip_separators(text, position, end)
        if position in bodies:
            position, head = bodies[position], NO_TITLE
            continue
        if position >= end:
            break
        if (body := _body_line(text, position, end)) is not None:
            position, head = body, NO_TITLE
            continue
        if (council := COUNCIL_NEXT.match(text, position, end)) is not None:
            position = council.end()
        new = title_at(text, position)
        title = head
        if new is not None:
            same_list = bool(found) and head.plural and "\n" not in text[found[-1].end : new.start]
            title, position = title_within(head, new) if same_list else new, new.end
            head = head if same_list and new.kind == "courtesy" else title
        name = name_at(text, position, titled=title.printed is not None, listed=True, wraps=wraps)
        cut = cuts[bisect_right(cuts, position) :][:1]
        if name is not None and cut and cut[0] < name.end:
            name = replace(name, end=cut[0] - 1)
        office = new is not None and new.kind == "office"  # `Deputy Town Clerk`: no Mr Town
        if name is None or name.end > end or (office and is_no_person(text, name, "office")):
            office_end = _OFFICE.match(text, position, end) if new is None else None
            if office_end is not None:  # `Town Clerk Ann Marsh Treasurer Bo Reed`
                position = office_end.end()
                continue
            position = min([_entry_end(text, position, end), *cut])
            head = head if new is None and head.plural else NO_TITLE
            continue
        outer = new.start if new is not None else name.start
        found.append(mention_of(text, name, title, outer, "title" if new is not None else "list"))
        position = found[-1].outer_end
        if not (text[position : position + 1].isupper() and text[position - 1].islower()):
            position = min([_entry_end(text, position, end), *cut])  # else: `Ann MarshBo Reed`
        head = head if head.plural else NO_TITLE
    return tuple(found)


# `Vale Borough Council`, `Representing Vale Council:`, on a line above whom it sent
_BODY_LINE = re.compile(
    rf"(?:(?i:Representing) (?:the )?)?(?:[{UP}][\w'&-]*[ ](?:(?:and|of|upon|&)[ ])?){{1,6}}"
    r"(?i:Councils?|Authority|Councillors|Members)[ ]{0,3}:?[ ]{0,3}\n"
    r"(?=[ \n]{0,9}(?i:Councillor|Cllr|Alderm[ae]n))"
)


def _body_line(text: str, position: int, end: int) -> int | None:
    """Return where the line ends that is but a body's name, if one begins at `position`."""
    begins = text[max(0, position - 20) : position].rstrip(" ")[-1:] in ("", "\n")
    match = _BODY_LINE.match(text, position, end) if begins else None
    match = match or _REPRESENTING.match(text, position, end)
    return match.end() if match else None


_REPRESENTING = re.compile(
    r"(?i:Representing) (?:the )?[A-Z][^\n:]{3,60}?(?: |[ ]?:[ ]?)(?=(?i:Councillor|Cllr)s?[ .])"
)


# An office before a name, or between two, with no mark
_OFFICE = re.compile(
    rf"(?:[{UP}][\w'&-]*[ ]){{0,3}}?(?:Clerk|Secretary|Treasurer|Translator|Mayor|Officer|Manager"
    rf"|Director|Convener|Chaplain|Warden|RFO|Chair(?:man|woman|person)?)[ ]"
    rf"(?=[{UP}][{LOW}'-]+[ ][{UP}])"
)
_OFFICE_BEHIND = re.compile(rf"[ ]{_OFFICE.pattern}")
_SKIP = re.compile(
    r"(?:[ \n,;:•|/&.*\"]+|-+(?=[ \n-])|(?:and|with|plus)\b|\([^()]{0,120}\)|\[[^\[\]]{0,120}\]"
    r"|\d{1,4}[.)]?(?![\w/])|\(|\)){1,40}"
)
_ENTRY_END = re.compile(r"[,;\n•|]|[ ]{3,}|\.{2,}|[ ](?:and|&)[ ]|\band\n|[ ]-[ ]|\)[ ]*(?=[A-Z])")


def _skip_separators(text: str, position: int, end: int) -> int:
    match = _SKIP.match(text, position, end)
    return match.end() if match else position


# `Ann Marsh - Vale Water`, `Bo Reed - Chair, Healthwatch Bodley`: whom they are of.
_OF_BODY = re.compile(
    rf"[ ]-[ ](?:the[ ])?(?:[A-Z][\w '/&-]{{2,60}},[ ])?{BODY}(?=[ ]?(?:[,;.(\n]|\Z))"
)


def _entry_end(text: str, position: int, end: int) -> int:
    """Return where the next entry of a list may begin; a bracket is part of its entry."""
    body = _OF_BODY.match(text, position, end)
    position = body.end() if body is not None else position
    bracket = _BRACKET.match(text, position, end)
    if bracket is not None:
        position = bracket.end()
    office = _OFFICE_BEHIND.match(text, position, end)
    if _begins_next(text, position, end):
        return position + text.startswith(" ", position)
    if office is not None and _begins_next(text, office.end() - 1, end, behind_office=True):
        return office.end()
    match = _ENTRY_END.search(text, position, end)
    return match.end() if match else end


# `A Marsh B Reed C Hill`, `Ann Marsh Paul Reed`: a list whose lines ran together.
_RUN_ON = re.compile(
    rf"(?:\.?[ ]|(?<=[{LOW}])(?=[{UP}]\.))"
    rf"(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllrs?|Councillors?|Alderm[ae]n|MR|MRS|MS|MISS|DR|CLLRS?)\.?"
    rf"[ ][{UP}][\w'-]*"
    rf"|(?:[{UP}]{{1,2}}\.?[ ]){{1,3}}[{UP}][{LETTER}'-]{{2,20}}"
    rf"|(?P<given>[{UP}][{LETTER}]{{1,20}})[ ](?P<surname>[{UP}][{LETTER}'-]{{2,20}}))(?![\w'])"
)


def _begins_next(text: str, position: int, end: int, behind_office: bool = False) -> bool:
    """Whether the next name of a list follows right behind a blank."""
    match = _RUN_ON.match(text, position, end)
    if match is None or match["given"] is None:
        return match is not None
    given, surname = match["given"].lower(), match["surname"].lower()
    known = given in GIVEN or (behind_office and given not in NOT_NAMES)
    return known and surname not in NOT_NAMES


_BRACKET = re.compile(r"[ ]{0,3}\n?[ ]{0,10}(?:\([^()]{0,160}\)|\[[^\[\]]{0,160}\])")
