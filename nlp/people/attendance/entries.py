"""Who stands in an attendance list: names known, and those that only their place in it shows.

In: a cleaned text, a list in it and the names found. Out: the list's names. Where people are from,
their jobs and their wards stand in lists as well, and are none.
"""

import re
from bisect import bisect_left, bisect_right

from nlp.people.lexicon.spelling import GIVEN, begins_like_a_person
from nlp.people.lexicon.titles import COURTESY_NEXT
from nlp.people.names.listed import goes_on, restyled
from nlp.people.names.lists import list_names
from nlp.people.names.mentions import NameMention
from nlp.people.names.places import is_of_an_office, is_of_councils, is_of_site
from nlp.people.names.unknown import can_be_name
from nlp.people.roles.weighing import has_role_behind


def find_entries(
    text: str, start: int, end: int, names: tuple[NameMention, ...], kind: str
) -> tuple[NameMention, ...]:
    """Return the names known in the list `text[start:end]`, and those that only the list shows.

    `kind`: the kind that its heading makes of those in it, or "".
    """
    first = bisect_left(names, start, key=lambda name: name.start)
    last = bisect_right(names, end, key=lambda name: name.end)
    known = list(names[first:last])
    in_list = list_names(text, start, end)
    known = [name for name in known if not (name.is_plain and _is_cut(text, name, in_list))]
    known = [name for name in known if not _holds_another(text, name, in_list)]
    known = [name for name in known if not any(goes_on(text, name, whole) for whole in in_list)]
    known = list(restyled(text, tuple(known), in_list))
    taken = [(name.outer_start, name.outer_end) for name in known]
    listed = [
        name
        for name in in_list
        if not any(a < name.outer_end and name.outer_start < b for a, b in taken)
    ]
    if any(not name.name.isupper() for name in known):  # `Ann Marsh, NHS England; Bo Reed, UNISON`
        initials = sum(_INITIALS.match(name.name) is not None for name in known) > 1
        rows = [name for name in listed if _is_row_in_capitals(text, name)]
        printed = rows if len(rows) > _FEW else []
        listed = [
            n
            for n in listed
            if not _is_letters(n) or (initials and _INITIALS.match(n.name)) or n in printed
        ]
    listed = [name for name in listed if not _breaks_off(text, name, end)]
    surnames = sum(" " not in name.name for name in listed) > 2
    surnames = surnames or _ALL_SURNAMES.fullmatch(text, start, end) is not None
    chains = [_end_of_chain(text, name, end) for name in known]
    extra = [
        name
        for name in listed
        if _is_in_list(text, name, kind, surnames, end)
        or any(a < name.start and name.end <= b for a, b in chains)
        or _is_among_titled(text, name, known)
    ]
    if len(known) > _FEW and all(name.title for name in known):
        extra = [name for name in extra if not _is_whence(text, name)]
    return tuple(sorted([*known, *extra], key=lambda name: name.start))


def _is_letters(name: NameMention) -> bool:
    """Whether a name in capitals is a body's letters, among names that are not in capitals."""
    alone = name.title is None or (" " not in name.name and name.outer_start == name.start)
    return alone and _CAPITALS.match(name.name) is not None


# `GORDON BARRON` alone on a line, as many of a sederunt are
_ROW_IN_CAPITALS = re.compile(r"[A-Z][A-Z'’-]+(?:[ ][A-Z][A-Z'’.-]*){1,3}\Z")


def _is_row_in_capitals(text: str, name: NameMention) -> bool:
    before = text[max(0, name.outer_start - 2) : name.outer_start].rstrip(" ")
    alone = before.endswith("\n") and _ENDS.match(text, name.outer_end) is not None
    return alone and _ROW_IN_CAPITALS.match(name.name) is not None


def _breaks_off(text: str, name: NameMention, end: int) -> bool:
    """Whether the next label stands right behind a given name alone: `Paul Officers present:`"""
    alone = name.outer_start == name.start and name.name.lower() in GIVEN
    rest, following = text[name.outer_end : end], text[end : end + 1]
    return alone and not rest.strip(" ") and following not in ("", " ")


def _is_cut(text: str, name: NameMention, listed: tuple[NameMention, ...]) -> bool:
    """Whether the list shows that a name begins earlier: `J` + `Lloyd-Baker R Reed`."""
    return any(
        n.start < name.start < n.end
        and "\n" not in text[n.start : n.end]
        and (name.name.isupper() or not _CAPITALS.match(n.name))  # `RFO Ann Marsh`
        for n in listed
    )


def _holds_another(text: str, name: NameMention, listed: tuple[NameMention, ...]) -> bool:
    """Whether the list shows that a name is two: `Elspeth Rae` + `Willie Thain`."""
    if re.search(r"[\n,]", text[name.start : name.end]):  # `MARSH, Ann`
        return False
    return any(
        name.start < n.outer_start < name.end  # or what is behind the name: `Ann Marsh` + `Vale`
        or (name.start == n.start and n.end < name.end)
        for n in listed
    )


# `Bodley       Councillor A Marsh`, `Bodley - Mr A Marsh`: where they are from stands before them.
_ROW = re.compile(
    r"(?:[ ]{3,80}|[ ]?[:-][ ]{1,3})(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|Mayor|Baroness)\b"
)


def _heads_a_row(text: str, name: NameMention) -> bool:
    """Whether a word stands alone in the column before a titled name."""
    return (
        name.start == name.outer_start
        and _ROW.match(text, name.end) is not None
        and not text[text.rfind("\n", 0, name.start) + 1 : name.start].strip()
    )


_INITIALS = re.compile(r"[A-Z]{2,3}[ ][A-Z][a-z]")  # `TJ Marsh HNB Reed`
_CAPITALS = re.compile(r"[A-Z]{3,}\b")
_BEFORE_AND = re.compile(r"[a-z][ ](?:and|&)[ ]\Z")
_PAPER = re.compile(r"\b(?:Gazette|Herald|Times|Express|Chronicle|Echo|Argus|News|Mercury)\Z")
_ENDS = re.compile(r"[ ]?(?:\n|\Z)")


def _is_joined(text: str, name: NameMention) -> bool:
    """Whether `Ann Marsh and` leads up to the last name of a line: `Officers: A and Tarek Reed`."""
    before = text[max(0, name.outer_start - 8) : name.outer_start]
    ends = _BEFORE_AND.search(before) and _ENDS.match(text, name.outer_end)
    return bool(ends) and can_be_name(name.name) and not _PAPER.search(name.name)


# `A Marsh – Vale North Ward`, `A Marsh – Vale`: whom a member stands for.
_WARD_NEXT = re.compile(r"(?:[ ](?:and|&|[A-Z][\w'-]*)){0,3}[ ](?:Ward|Division)\b(?![ ][A-Z])")
_ROW_TAIL = re.compile(r"[^\n –-][^\n–]{3,60}[ ][–-][ ]\Z")
_FEW = 3
_LONGEST_ROW = 200  # characters of a row before a ward


# `Councillors not present: Marsh and Reed.`: nothing else is in the list
_SURNAME = r"(?:Mc|Mac|O'|[A-Z][a-z]+-)?[A-Z][a-z]{2,20}"
_ALL_SURNAMES = re.compile(
    rf"[ \n]{{0,9}}{_SURNAME}(?:,[ ]{_SURNAME}){{0,9}}(?:,|,?[ ](?:and|&))[ ]{_SURNAME}\.?"
    r"\s{0,40}"
)
# `Councillor Marsh, Reed and Hill`, to the end of its line: one title, as of several
_CHAIN = re.compile(
    rf"(?:(?:,[ ]{_SURNAME}){{2,20}}|(?:,[ ]{_SURNAME}){{0,20}},?[ ](?:and|&)[ ]{_SURNAME})"
    r"(?=[ ]?(?:[.;\n]|\Z))"
)


def _end_of_chain(text: str, name: NameMention, end: int) -> tuple[int, int]:
    """Return the span of bare surnames behind a member's bare one, empty where none stand there."""
    own = name.title_kind == "councillor" and " " not in name.name
    chain = _CHAIN.match(text, name.outer_end, end) if own else None
    return chain.span() if chain is not None else (end, end)


# `Mrs Dale, Edmonds, Miss Gibson`
def _is_among_titled(text: str, name: NameMention, known: list[NameMention]) -> bool:
    """Whether one surname has no title in a list of courtesy titles and surnames alone."""
    plain = all(each.title_kind == "courtesy" and " " not in each.name for each in known)
    between = text.endswith(", ", 0, name.outer_start) and COURTESY_NEXT.match(text, name.end)
    return plain and len(known) >= _FEW and name.title is None and bool(between)


_DASHED = re.compile(r"[\w)][ ]?-[ ]?\Z")


def _is_whence(text: str, name: NameMention) -> bool:
    """Whether a name among titled ones is where the one before it is from: `Mr A Marsh - Vale`."""
    if name.title or begins_like_a_person(name.name):
        return False
    begin = max(0, name.outer_start - 4)
    return " " in name.name or _DASHED.search(text, begin, name.outer_start) is not None


def _is_place(text: str, name: NameMention) -> bool:
    """Whether a word without a title is where the one named before it on the row is from."""
    if _WARD_NEXT.match(text, name.end):
        return True
    begin = text.rfind("\n", 0, name.outer_start) + 1
    row = text[begin : name.outer_start].lstrip() if name.outer_start - begin < _LONGEST_ROW else ""
    ends = text[name.end : name.end + 2].lstrip(" ")[:1] in ("", "\n")
    return ends and name.title is None and " " not in name.name and bool(_ROW_TAIL.match(row))


# `Cllr A Marsh, Bodley Borough Council; Bo Reed, Vale Wildlife Trust`: where they are from.
_BODY_NEXT = re.compile(
    r"(?:[ ](?:and|&|[A-Z][\w'-]*)){0,4}[ ](?:Council|Trust|Society|Association|Authority|Forum"
    r"|Partnership|Organisation|Federation|Group|Club|Network)\b"
)


# `Hillshire Mind`, `Vale Wind Farm`: what a body's name ends with, of no known given name
_BODY_ENDS = re.compile(
    r"[ ](?:Mind|Mencap|Farm|Trust|Group|Club|Services|School|Academy|Society|Association|Forum"
    r"|Partnership|Homes|Housing|Centre|Network|Federation|Foundation|Healthwatch|Constabulary|Police"
    r"|Carers|Hospice|Hospitals?|College|University|Probation|NHS|Council|Authority|Alliance)\Z"
)
# `Messrs Marsh Reed LLP`, `Vale Wind Farm Ltd`
_FIRM_NEXT = re.compile(r"[ ](?:LLP|Ltd|Limited|plc|PLC|CIC|Inc)\b")


# `Head of Roads`, `List of those heard`, `Vale Street, Bodley`: the one word is no entry
_BEGINS_OTHERWISE = re.compile(
    r"[ ](?:of|for|Street|Road|Lane|Avenue|Close|Drive|Terrace|Park|House|Officers?)\b"
)


def _is_in_list(text: str, name: NameMention, kind: str, surnames: bool, end: int) -> bool:
    """Whether a name that only the list shows is one: bodies and jobs stand there as well."""
    if _heads_a_row(text, name) or _is_place(text, name) or _FIRM_NEXT.match(text, name.end):
        return False
    if name.title is None and is_of_site(text, name.start, name.end):
        return False
    if " " not in name.name and _BEGINS_OTHERWISE.match(text, name.outer_end):
        return False
    if name.title is not None or begins_like_a_person(name.name):
        return True
    if (
        _BODY_ENDS.search(name.name)
        or _BODY_NEXT.match(text, name.end)
        or is_of_an_office(text, name.start, name.end)
    ):
        return False
    if is_of_councils(text, name.end):
        return False
    if kind != "councillor":
        if " " not in name.name:
            return False
        return has_role_behind(text, name, end) or _is_joined(text, name)
    return " " in name.name or surnames
