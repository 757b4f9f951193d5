"""The lists of who was there, who sent apologies and who was absent.

In: a cleaned text and its names. Out: blocks, each with its act, the kind of those in it and its
names. The headings are in attendance.toml; two lists side by side are read column by column.
Apologies told in a sentence are a list as well.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace

from nlp.minute_numbers import list_minutes
from nlp.people.attendance_headings import list_headings
from nlp.people.attendance_marks import find_marks
from nlp.people.attendance_rows import ROW
from nlp.people.attendance_tops import LONGEST, Heading
from nlp.people.columns import find_columns, is_in_column
from nlp.people.entries import find_entries
from nlp.people.mentions import NameMention
from nlp.people.unlabelled import find_unlabelled
from nlp.triggers import find_words, match_at, small_letters

_PROSE = re.compile(
    r"\b(?:were|was|had|has|have|is|are|will|noted|opened|welcomed|resolved|RESOLVED|invited|declared"
    r"|received|agreed|minutes of|held|extended|thanked|explained|asked|stated|reported|confirmed"
    r"|advised|referred|raised|proposed|said|signed|considered|moved|seconded|introduced|presented"
    r"|addressed|spoke|(?<!who )presided|absence of|[A-Z][\w'-]{1,30} took the [Cc]hair)\b"
    r"|\n[ ]{0,40}(?:\d{1,4}[.)]?|\d{1,4}/\d{1,4})[ ]{1,8}[A-Z]"
    r"|\baccepted\b(?![ ]from)"
    r"|\n[ ]{0,40}(?:\d{1,3}[.)]?[ ]{0,3}\n|[A-Z]{1,4}\d{1,4}/\d{2,4}[ ])"
    r"|\n[ ]{0,40}(?:Resolved|RESOLVED|Minutes|MINUTES|Declarations|DECLARATIONS|Agenda"
    r"|Item(?![ ]\d[\d.]{0,6}:?[ -]{1,3}(?:Mr|Ms|Miss|Dr|Cllr|Councillor))"
    r"|APOLOGIES FOR|Venue)\b"
    # the next item, in a text that runs on
    r"|[.)][ ]{1,3}(?!HEAD|CHIEF|DIRECTOR|CLERK)[A-Z]{4,}(?:[ ][A-Z]{3,})?[ ]"
    r"(?:OF|IN|AND|TO|FOR|ON|FROM)[ ]"
    r"|[ ]\d{1,3}[.)]?[ ]{1,3}(?:DECLARATION|Declaration|DISCLOSURE|Disclosure|MINUTES|Minutes)"
    r"|[ ](?:DECLARATIONS?|Declarations?|MINUTES|Minutes)[ ](?:OF|of|FROM|from)[ ]"
)
_APOLOGIES = re.compile(
    r"(?<![a-z])(?<!inclusion of the )(?:apolog(?:y|ies)\b[^.;:\n]{0,60}"
    r"(?::?\n{1,4}[ ]{0,40}(?=(?-i:[a-z])|(?:these|they|this|those|it|received|accepted"
    r"|noted|given|sent|from|members|councillors?|cllrs?)\b))?[^.;:\n]{0,60}?"
    r"\b(?:from|on[ \n]behalf[ \n]of|(?<!moved )(?<!proposed )(?<!seconded )by"
    r"|were[ \n]noted:|received:"
    r"|of(?=[ \n](?:Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr)\b)"
    r"|for(?![ \n](?:absence|lateness|inability|non-attendance|leaving|whom)))(?=[ \n:])"
    r"|apologies of(?=[ \n](?-i:[A-Z])))"
    r"|\bfollowing[ ]apologies[^.;:\n]{0,90}:(?=[ ]{0,3}\n)",
    re.IGNORECASE,
)
_APOLOGETIC = ("apolog", "following apolog")  # each way of _APOLOGIES begins with one of these
# `Also present were the legal adviser, A; the applicant, B; and C.`
_ALSO_PRESENT = re.compile(
    r"\b[Aa]lso (?:present|in attendance)(?:[ \n](?:to|for|at|on|by|as)[ \n][^.;:,]{2,60}?)?"
    r"[ \n](?:was|were)(?=[ \n:])"
)
# `The following attended for this item: A, Regional Director, Vale Trains; and B`
_FOLLOWING = re.compile(
    r"\b[Tt]he following\b[^.;:\n]{0,60}?\b(?:attended|present|in attendance|joined)\b"
    r"[^.;:\n]{0,60}:(?=[ ])"
)
_SENTENCE_END = re.compile(
    rf"\n(?={ROW})|"
    r"\.[ \n]{1,12}(?=[A-Z(0-9\"|])|\n[ ]{0,9}(?=\d{1,4}[./]\d)|\.\Z"
    r"|\n[ ]{0,40}\n[ ]{0,40}(?=\d|[A-Z]{4})"
    r"|\b(?:who|which|due|because|and[ \n]it[ \n]was|was[ \n]in|had|have|substitut|attended"
    r"|as[ \n]a)\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """A list of people: `act` is what the list says of each, `kind` what it makes of them."""

    start: int
    end: int
    act: str
    kind: str | None
    names: tuple[NameMention, ...]


def find_attendance(text: str, names: tuple[NameMention, ...]) -> tuple[Attendance, ...]:
    """Return the attendance lists of a cleaned text, with the names that each holds."""
    headings = list_headings(text)
    block = find_unlabelled(text, names, headings)
    headings = headings if block is None else list_headings(text, block)
    return (
        *_lists(text, names, headings),
        *_apologies(text, names, headings),
        *_under_title(text, names),
        *_also_present(text, names),
        *_in_a_run(text, names),
        *_also_behind(text, names),
    )


_LABEL = re.compile(r"[ \n]{1,12}Minutes:?[ ]{0,3}(?=\n)")


def _lists(
    text: str, names: tuple[NameMention, ...], headings: list[Heading]
) -> Iterator[Attendance]:
    """Yield the lists under headings."""
    rights = [heading for heading in headings if heading.right]
    minutes = [minute.start for minute in list_minutes(text)] if headings else []
    reached = 0  # where the list above ends
    for heading, following in zip(headings, _following(text, headings), strict=True):
        if heading.loose and heading.start > reached:
            continue
        end = min(following, heading.end + LONGEST, len(text))
        end = min([end, *minutes[bisect_right(minutes, heading.end) :][:1]])
        end = _before_next_number(text, heading, end)
        label = _LABEL.match(text, heading.end)  # the item `Also Present` has minutes
        body = heading.end if label is None else label.end()
        end = reached = _end_of_list(text, body, max(body, end), heading)
        columns = find_columns(text, rights, heading, end)
        found = find_entries(text, body, end, names, heading.kind)
        found = tuple(n for n in found if is_in_column(text, n, heading, columns))
        if heading.act == "chaired":  # one takes the chair; those below are present
            yield from _marked(text, replace(heading, act="present"), end, found[1:])
            found = found[:1]
        yield from _marked(text, heading, end, found)


def _marked(
    text: str, heading: Heading, end: int, names: tuple[NameMention, ...]
) -> Iterator[Attendance]:
    """Yield a heading's list; where a column says who came, one list for each of its words."""
    marks = find_marks(text, names) if heading.act == "present" else None
    for act in ("present", "apologies", "absent") if marks else (heading.act,):
        own = tuple(n for n in names if marks is None or marks.get(n.start) == act)
        if own:
            kind = heading.kind or None
            yield Attendance(start=heading.start, end=end, act=act, kind=kind, names=own)


def _following(text: str, headings: list[Heading]) -> list[int]:
    """Return, for each heading, where the next of its side begins; of columns, on another line."""
    nexts = {False: (len(text), len(text)), True: (len(text), len(text))}
    found: list[int] = []
    for heading in reversed(headings):
        start, beyond = nexts[heading.right]
        beside = heading.right and "\n" not in text[heading.end : start]
        found.append(beyond if beside else start)
        nexts[heading.right] = (heading.start, found[-1])
    return found[::-1]


_NUMBER = re.compile(r"(?<![\d/.])(\d{1,3})[.)]?[ |]{1,20}\Z")
_NUMBERED = r"[.)]?[ |]{1,20}(?!Cllr|Councillor|Mr|Ms|Miss|Dr)[A-Z]"


def _before_next_number(text: str, heading: Heading, end: int) -> int:
    """Return where the item next to `1 Apologies` begins, or `end`: `A Marsh 2 Minutes`."""
    number = _NUMBER.search(text, max(0, heading.start - 24), heading.start)
    if number is None:
        return end
    following = re.compile(rf"[ \n|]{int(number[1]) + 1}{_NUMBERED}")
    match = following.search(text, heading.end, end)
    return end if match is None else match.start()


def _end_of_list(text: str, body: int, end: int, heading: Heading | None = None) -> int:
    """Return where prose begins: a list has no verbs, and ends before the sentence that has one."""
    present = heading is not None and heading.act == "present"
    match = _prose_of(text, body, end, present)
    if match is None:
        return end
    if match[0][0] in "\n .)":
        return match.start()
    marks = (".\n", "\n\n", "\n", "   ")
    sentence = max(text.rfind(mark, body, match.start()) for mark in marks)
    sentence = max(sentence, _last_full_stop(text, body, match.start()))
    alone = _ONE.fullmatch(text, body, match.start())
    if heading is not None and heading.weak and alone:  # `Councillor: A was away`
        return body
    return max(sentence + 1, body) if sentence >= 0 else match.start()


_ONE = re.compile(r"[ ]*[^ ,;\n][^,;\n]{2,40}")
# `A (Clerk) and B were in attendance`, in a list of those present
_CAME = re.compile(r"[ ](?:also[ ])?(?:in attendance|present)\b")


def _prose_of(text: str, body: int, end: int, present: bool) -> re.Match[str] | None:
    """Return the first word that is of no list: that some came too is of one, of those present."""
    for match in _PROSE.finditer(text, body, end):
        if not (present and match[0] in ("were", "was") and _CAME.match(text, match.end())):
            return match
    return None


def _last_full_stop(text: str, start: int, end: int) -> int:
    """Return where the last sentence before `end` ends, or -1: not behind `Mrs.`"""
    position = text.rfind(". ", start, end)
    while position >= 0 and _ABBREVIATED.search(text, max(start, position - 8), position):
        position = text.rfind(". ", start, position)
    return position


def _apologies(
    text: str, names: tuple[NameMention, ...], headings: list[Heading]
) -> Iterator[Attendance]:
    """Yield the apologies that a sentence tells of: it ends before the next list's heading."""
    others = [h.start for h in headings if not h.weak and h.act != "apologies"]
    end = 0
    small = small_letters(text)
    for match in match_at(_APOLOGIES, text, find_words(small, _APOLOGETIC)):
        if match.start() < end:
            continue  # the sentence is read already
        following = bisect_left(others, match.end())
        end = _end_of_sentence(text, match.end())
        end = min(end, others[following]) if following < len(others) else end
        found = tuple(
            name
            for name in find_entries(text, match.end(), end, names, "councillor")
            if _stands_free(text, match.end(), name)
        )
        if found:
            yield Attendance(
                start=match.start(), end=end, act="apologies", kind="councillor", names=found
            )


def _stands_free(text: str, start: int, name: NameMention) -> bool:
    """Whether no bracket holds the name, or holds it alone: `the High Sheriff (Councillor A)`."""
    if not _in_brackets(text, start, name.start):
        return True
    return text[name.outer_start - 1] == "(" and text[name.outer_end : name.outer_end + 1] == ")"


def _also_present(text: str, names: tuple[NameMention, ...]) -> Iterator[Attendance]:
    """Yield those whom a sentence tells of as present."""
    end = 0
    also = match_at(_ALSO_PRESENT, text, find_words(text, ("Also ", "also ")))
    following = match_at(_FOLLOWING, text, find_words(text, ("The following", "the following")))
    for match in sorted([*also, *following], key=lambda match: match.start()):
        if match.start() < end:
            continue  # the sentence is read already
        end = _end_of_sentence(text, match.end())
        found = find_entries(text, match.end(), end, names, "")
        if found:
            yield Attendance(start=match.start(), end=end, act="present", kind=None, names=found)


# `at 2 pm. PRESENT Councillors A and B. CHAIR A presided. APOLOGIES Councillors C and D.`
_MEMBERS = (
    r"(?=(?:the[ ])?(?:(?:County|District|Borough|[A-Z]{2,5})[ ])?"
    r"(?:(?:Lord[ ])?(?:Provost|Mayor)|Councillors?:?|Cllrs?\.?)[ ]"
    r"(?:[A-Z]\.?[ ]?){0,3}[A-Z])"
)
_IN_RUN = re.compile(
    r"(?:(?<=[ \n])|\A)(?<![Aa]t[ ])(?:(?P<present>PRESENT)|(?P<apologies>APOLOGIES)"
    r"|\d{1,4}/\d{1,3}[.]?[ ](?:(?P<present2>Present)|(?P<apologies2>Apologies))"
    # `2.7.21 To receive apologies for absence. District Cllr. H Reed.`
    r"|[Tt]o (?:receive|accept|consider|note|record) (?:any |the )?(?P<apologies3>apologies)"
    r"(?: for absence)?[.:]?"
    r"|\d[ ](?P<apologies4>APOLOGIES|Apologies)(?=[ ]{1,3}(?:[A-Z]{2,5}[ ])?(?:Councillors|Cllrs):)"
    r"|(?:(?<=\n)|\A)(?P<present3>Present)(?=[ ]{1,3}(?:Councillors|Cllrs)\b))[ ]{1,3}" + _MEMBERS
)


def _in_a_run(text: str, names: tuple[NameMention, ...]) -> Iterator[Attendance]:
    """Yield the lists of minutes printed in one run, each a sentence behind its label."""
    for match in _IN_RUN.finditer(text, 0, min(len(text), LONGEST)):
        end = _end_of_sentence(text, match.end())
        found = find_entries(text, match.end(), end, names, "councillor")
        act = "present" if (match.lastgroup or "").startswith("present") else "apologies"
        if found:
            yield Attendance(start=match.start(), end=end, act=act, kind="councillor", names=found)


# `County Councillor A, B (Clerk) and two members of the public were also in attendance.`
_BEHIND = re.compile(r"\b(?:was|were) also (?:in attendance|present)\b")


def _also_behind(text: str, names: tuple[NameMention, ...]) -> Iterator[Attendance]:
    """Yield those of whom the end of their sentence says that they came too."""
    starts, end = [name.outer_start for name in names], 0
    for match in match_at(_BEHIND, text, find_words(text, ("was also", "were also"))):
        near = max(end, match.start() - LONGEST)
        line = text.rfind("\n", near, match.start())
        begin = max(near, line + 1, _last_full_stop(text, near, match.start()) + 1)
        end = match.end()
        found = names[bisect_left(starts, begin) : bisect_left(starts, match.start())]
        if found and _PROSE.search(text, begin, match.start()) is None:
            yield Attendance(start=begin, end=match.end(), act="present", kind=None, names=found)


# The item's title is on apologies, and its minutes are a list of names.
_TITLE = re.compile(r"(?im)^[ ]{0,20}(?:\d{1,4}[\w./]{0,6}[.)]?[ ]{1,20})?apologies\b[^\n]{0,80}$")
_MINUTES = re.compile(r"(?m)^[ ]{0,20}(?:Minutes|Decision):?[ ]{0,3}\n")


# `Apologies For Absence Minutes: Councillor A (Bodley CC) on other business`
_RUN_ON = re.compile(
    r"\A[ \n|]{0,20}(?i:apologies)\b[^\n:|]{0,60}\bMinutes:[ ](?=Councillor|Cllr|Mr|Ms)"
)


def _under_title(text: str, names: tuple[NameMention, ...]) -> Iterator[Attendance]:
    """Yield the names that alone make the minutes of an item on apologies."""
    title = _TITLE.search(text, 0, min(len(text), 200))
    minutes = _MINUTES.search(text, title.end(), title.end() + 2500) if title else None
    minutes = minutes or _RUN_ON.search(text, 0, min(len(text), 200))
    if minutes is None:
        return
    end = _end_of_list(text, minutes.end(), min(len(text), minutes.end() + 800))
    found = find_entries(text, minutes.end(), end, names, "councillor")
    if found and not text[minutes.end() : found[0].outer_start].strip():
        yield Attendance(
            start=minutes.start(), end=end, act="apologies", kind="councillor", names=found
        )


def _end_of_sentence(text: str, start: int) -> int:
    for match in _SENTENCE_END.finditer(text, start, min(len(text), start + LONGEST)):
        if match[0][0].isalpha() and _in_brackets(text, start, match.start()):
            continue
        if match[0][0].isalpha() and _INSTEAD.search(text, start, match.end()):
            continue
        if match[0][0] != "." or not _ABBREVIATED.search(
            text, max(0, match.start() - 8), match.start()
        ):
            return match.start()
    return min(len(text), start + LONGEST)


# `A, for whom B was present as a substitute, and C`: the list goes on behind it.
_INSTEAD = re.compile(r"\bfor[ \n]whom[ \n][^.;,]{3,80}\Z")


def _in_brackets(text: str, start: int, position: int) -> bool:
    return text.rfind("(", start, position) > text.rfind(")", start, position)


_ABBREVIATED = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Cllrs?|Clr|Revd?|St|Hon|[A-Z])\Z")
