"""Lists of who came and who sent apologies that sentences tell: `Apologies were received from A`.

In: a cleaned text, its names and the headings of its lists. Out: the lists, each with its act and
its names: behind a cue, before one, under an item's title.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field

from nlp.people.attendance.ends import (
    end_of_list,
    end_of_sentence,
    has_prose,
    in_brackets,
    last_full_stop,
)
from nlp.people.attendance.entries import find_entries
from nlp.people.attendance.next_heads import end_before_head
from nlp.people.attendance.tops import ELSEWHERE, LONGEST, Heading
from nlp.people.lexicon.spelling import begins_like_a_person
from nlp.people.lexicon.titles import title_at
from nlp.people.names.mentions import NameMention
from nlp.triggers import find_words, match_at, small_letters

_APOLOGIES = re.compile(
    r"(?<![a-z])(?<!inclusion of the )(?<!\bno )(?:apolog(?:y|ies)\b(?! (?:were|was|had) not\b)"
    r"(?:(?! and that )[^.;:\n]){0,60}"
    r"(?::?\n{1,4}[ ]{0,40}(?=(?-i:[a-z])|(?:these|they|this|those|it|received|accepted"
    r"|noted|given|sent|from|members|councillors?|cllrs?)\b)"
    r"|[.:][ ]{1,3}(?=(?:were|was|have been|had been|received|accepted|sent"
    r"|given)\b))?(?:(?! and that )[^.;:\n]){0,60}?"
    r"\b(?:from|on[ \n]behalf[ \n]of|(?<!moved )(?<!proposed )(?<!seconded )(?<!supported )"
    r"(?<!approval )(?<!substituted )(?<!replaced )(?<!represented )by"
    r"|were[ \n]noted:|received:"
    r"|of(?=[ \n](?:Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr)\b)"
    r"|for(?![ \n](?:absence|lateness|inability|non-attendance|leaving|whom|approval"
    r"|(?:the|this)[ ](?:meeting|item))))(?=[ \n:])"
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
    r"[^.;:\n]{0,60}:(?=[ ]|\s{1,9}(?:Councillors|Cllrs)[ ])"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """A list of people: `act` is what the list says of each, `kind` what it makes of them.

    `act` is empty where it says nothing of whether they came: who sits on the body.
    `shown`: where the text says it of one, by the name's start, if that is not from the list's head
    to the name: the row with its mark.
    """

    start: int
    end: int
    act: str
    kind: str | None
    names: tuple[NameMention, ...]
    shown: dict[int, tuple[int, int]] = field(default_factory=dict)

    def shown_of(self, name: NameMention) -> tuple[int, int]:
        """Return where the text shows what the list says of one of its names."""
        return self.shown.get(name.start, (self.start, name.end))


def find_told(
    text: str, names: tuple[NameMention, ...], headings: list[Heading]
) -> Iterator[Attendance]:
    """Yield the lists that sentences tell."""
    yield from _apologies(text, names, headings)
    yield from _under_title(text, names)
    yield from _also_present(text, names)
    yield from _in_a_run(text, names, headings)
    yield from _also_behind(text, names)


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
        end = end_of_sentence(text, match.end())
        end = min(end, others[following]) if following < len(others) else end
        end = end_before_head(text, match.end(), end, away=True)
        first = bisect_left(names, match.end(), key=lambda name: name.outer_start)
        if first < len(names) and names[first].outer_end < end:
            end = _end_of_paragraph(text, names[first].outer_end, end)
            end = _end_of_names(text, names, end)
        found = tuple(
            name
            for name in find_entries(text, match.end(), end, names, "councillor")
            if _stands_free(text, match.end(), name)
        )
        if found:
            yield Attendance(
                start=match.start(), end=end, act="apologies", kind="councillor", names=found
            )


_PARAGRAPH = re.compile(r"[ ]*\n[ ]*\n[ \n]*")
_GOES_ON = re.compile(
    r"(?i)(?:[,;:&]|\b(?:and|from|by|of|for|cllrs?|councillors?|mrs?|ms|miss)\.?)\Z"
)


def _end_of_paragraph(text: str, start: int, end: int) -> int:
    """Return where a sentence with no full stop ends: at an empty line, where no name follows."""
    for gap in _PARAGRAPH.finditer(text, start, end):
        before = text[max(start, gap.start() - 20) : gap.start()].rstrip()
        if _GOES_ON.search(before):
            continue
        line = text[gap.end() : end].partition("\n")[0]
        named = title_at(text, gap.end()) is not None or begins_like_a_person(line[:40].strip())
        if not named or has_prose(text, gap.end(), gap.end() + len(line)):
            return gap.start()
    return end


# `apologies from A, B. C, D and E.`: a full stop for a comma
_ODD_STOP = re.compile(r"\.?[ ]\Z")
_LISTED = re.compile(r",[ ]|,?[ ]and[ ]")
_ENDS_ROW = re.compile(r"[. |]{0,4}(?:\n|\Z)")


def _end_of_names(text: str, names: tuple[NameMention, ...], end: int) -> int:
    """Return where a sentence of names ends, past a full stop behind which only more names come."""
    first = bisect_left(names, end, key=lambda name: name.outer_start)
    if first == len(names) or not _ODD_STOP.fullmatch(text, end, names[first].outer_start):
        return end
    last = first
    while last + 1 < len(names) and _LISTED.fullmatch(
        text, names[last].outer_end, names[last + 1].outer_start
    ):
        last += 1
    whole = last > first and _ENDS_ROW.match(text, names[last].outer_end)
    return names[last].outer_end if whole else end


def _stands_free(text: str, start: int, name: NameMention) -> bool:
    """Whether no bracket holds the name, or holds it alone: `the High Sheriff (Councillor A)`."""
    if not in_brackets(text, start, name.start):
        return True
    return text[name.outer_start - 1] == "(" and text[name.outer_end : name.outer_end + 1] == ")"


def _also_present(text: str, names: tuple[NameMention, ...]) -> Iterator[Attendance]:
    """Yield those whom a sentence tells of as present."""
    end = 0
    also = match_at(_ALSO_PRESENT, text, find_words(text, ("Also ", "also ")))
    following = match_at(_FOLLOWING, text, find_words(text, ("The following", "the following")))
    for match in sorted([*also, *following], key=lambda match: match.start()):
        if match.start() < end or ELSEWHERE.search(text, max(0, match.start() - 90), match.start()):
            continue  # the sentence is read already, or tells of a site visit
        end = end_of_sentence(text, match.end())
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
    # `With Councillor A in the Chair there were present, Councillors B and C`
    r"|[Tt]here were (?P<present4>present)[,:]?(?=[ ](?:Councillors|Cllrs)\b)"
    r"|(?:(?<=\n)|\A)(?P<present3>Present)(?=[ ]{1,3}(?:Councillors|Cllrs)\b))[ ]{1,3}" + _MEMBERS
)


def _in_a_run(
    text: str, names: tuple[NameMention, ...], headings: list[Heading]
) -> Iterator[Attendance]:
    """Yield the lists of minutes printed in one run, each a sentence behind its label."""
    starts = [heading.start for heading in headings if not heading.weak]
    for match in _IN_RUN.finditer(text, 0, min(len(text), LONGEST)):
        following = starts[bisect_left(starts, match.end()) :][:1]
        end = min([end_of_sentence(text, match.end()), *following])
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
        begin = max(near, line + 1, last_full_stop(text, near, match.start()) + 1)
        end = match.end()
        found = names[bisect_left(starts, begin) : bisect_left(starts, match.start())]
        if found and not has_prose(text, begin, match.start()):
            shown = {name.start: (begin, end) for name in found}
            yield Attendance(
                start=begin, end=end, act="present", kind=None, names=found, shown=shown
            )


# The item's title is on apologies, and its minutes are a list of names.
_TITLE = re.compile(r"(?im)^[ ]{0,20}(?:\d{1,4}[\w./]{0,6}[.)]?[ ]{1,20})?apologies\b[^\n]{0,80}$")
_MINUTES = re.compile(r"(?m)^[ ]{0,20}(?:Minutes|Decision):?[ ]{0,3}\n")


# `Apologies For Absence Minutes: Councillor A (Bodley CC) on other business`
_RUN_ON = re.compile(
    r"\A[ \n|]{0,20}(?i:apologies)\b[^\n|]{0,240}?\bMinutes:[ ](?=Councillor|Cllr|Mr|Ms)"
)


def _under_title(text: str, names: tuple[NameMention, ...]) -> Iterator[Attendance]:
    """Yield the names that alone make the minutes of an item on apologies."""
    title = _TITLE.search(text, 0, min(len(text), 200))
    minutes = _MINUTES.search(text, title.end(), title.end() + 2500) if title else None
    minutes = minutes or _RUN_ON.search(text, 0, min(len(text), 200))
    if minutes is None:
        return
    end = end_of_list(text, minutes.end(), min(len(text), minutes.end() + 800))
    found = find_entries(text, minutes.end(), end, names, "councillor")
    if found and not text[minutes.end() : found[0].outer_start].strip():
        yield Attendance(
            start=minutes.start(), end=end, act="apologies", kind="councillor", names=found
        )
