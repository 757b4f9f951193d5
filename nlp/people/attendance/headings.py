"""The headings of attendance lists: `PRESENT:`, `Officers in attendance`, `Apologies`.

In: a cleaned text. Out: its headings in order, with what each says of those below it. The words are
in headings.toml; a weak one (`Members:`) counts only below one that is not.
"""

import re
from collections.abc import Iterator
from itertools import chain

from nlp.people.attendance.rows import list_rows, with_offices, with_sublists
from nlp.people.attendance.tops import (
    ELSEWHERE,
    LONGEST,
    Heading,
    list_board_members,
    list_representing,
    list_tops,
)
from nlp.people.lexicon.spelling import begins_like_a_person
from nlp.people.lexicon.titles import title_at
from nlp.people.lexicon.vocabulary import read_words
from nlp.people.names.one_name import name_at
from nlp.triggers import match_at

_HEADINGS = read_words("attendance/headings")["headings"]
_WORDS = "|".join(f"(?P<h{i}>{heading['pattern']})" for i, heading in enumerate(_HEADINGS))
_NO_NAME_IN = r"(?![^()]{0,60}\b(?:Mr|Ms|Mrs|Miss|Dr|Cllr|Councillor)\b)"
_SIDE = (
    rf"(?:[ ]{{0,2}}\({_NO_NAME_IN}[^()\n]{{0,60}}(?:\([^()\n]{{1,6}}\)[^()\n]{{0,20}}){{0,3}}\))?"
)
_HOW = (
    r"(?: (?:virtually|remotely|online|in person|via (?:ms |microsoft )?(?:teams|zoom)"
    r"|at the meeting"
    r"|for (?:all or part of the meeting|this item|the item|part of the meeting)|in the chamber))?"
)
# A list may begin right behind its heading's words: what stands there is looked at apart.
_BARE = (
    r"(?P<bare>(?<![ ])(?=[ ]{1,2}(?!(?:in|and|or|for|from|by|at|were|was|of|to)\b)(?-i:[A-Z])))"
)
# `Presennol / Present:`, `Apologies / Ymddiheuriadau Cllr A Marsh`: in another language too
_OTHER_LIST = r"(?!apolog|absen|attend|present|declar|interest|substit)"
_ALSO_BEFORE = rf"(?P<other>{_OTHER_LIST}[^\W\d_][\w' ]{{2,40}}/[ ]?)?"
_ALSO_BEHIND = (
    rf"(?P<also>[ ]?/[ ]?{_OTHER_LIST}(?!Cllr|Councillor|Mr|Ms|Miss|Dr)"
    r"[^\W\d_]{3,20}(?:[ ][^\W\d_]{2,20}){0,3}?)??"
)
_LINE_HEADING = re.compile(
    rf"(?m)^[ •]{{0,60}}(?:item[ ]{{1,3}})?(?:(?-i:[A-Z]{{1,4}}[ .]?)?\d{{1,4}}"
    rf"(?:[./]\d{{1,4}}){{0,3}}"
    r"(?:[a-z]?\(\w{1,3}\))?[.)]?(?:[ ]{0,3}[|/:-])?[ ]{0,20}"
    rf"(?:\d{{1,4}}(?:/\d{{1,4}})?[.)]?[ ]{{1,20}})?)?(?:the )?{_ALSO_BEFORE}"
    rf"(?:{_WORDS}){_HOW}{_SIDE}{_ALSO_BEHIND}"
    r"[ ]{0,20}(?P<mark>[:;.-]{1,3}-?|(?=[ ]{3,})|(?=\n|\Z)|(?<=[ ])(?=•)"
    r"|(?P<bar>\|)"
    r"|/(?=[ ](?-i:(?:Cllr|Councillor|Mr|Ms|Miss|Dr|The Mayor)|(?:[A-Z]\.?[ ]){1,3}[A-Z][a-z]))"
    rf"|{_BARE})",
    re.IGNORECASE,
)
_RIGHT_HEADING = re.compile(
    rf"(?<=[ ]{{3}})(?=[A-Z])(?:{_WORDS}){_SIDE}[ ]{{0,3}}(?P<mark>:|(?=\n|\Z)|(?=[ ]{{3}}))",
    re.IGNORECASE,
)
_INNER_HEADING = re.compile(
    rf"(?:(?<=[\w.:;)|-] )|(?<=[.;)]  ))(?=(?-i:[A-Z]))(?:{_WORDS}){_SIDE}{_ALSO_BEHIND}"
    rf"[ ]{{0,3}}(?P<mark>[:;][ ]?-?|-[ ]|(?<=[ ])(?=•)|(?P<bar>\|)|{_BARE})",
    re.IGNORECASE,
)
# Behind what a label within a line stands: plain blanks are found faster.
_BLANKS = {
    _RIGHT_HEADING: re.compile(r"[ ]{3}(?![ ])"),
    _INNER_HEADING: re.compile(r"[ ](?=[A-Z])"),
}
# `presided. IN ATTENDANCE A Marsh`, `1 Apologies Ann Marsh`: what makes a label of words in a run
_NUMBER = re.compile(r"[ ]\d{1,3}[.)]?[ ]\Z")
_NEAR = 200  # characters before a label in a run
_IN_SENTENCE = re.compile(r"\b(?:from|by|were|meeting)\Z")
# `in the Hall Present Cllrs A Marsh B Reed Apologies Cllr C Hill`: only a label has a capital here
_AWAY_IN_RUN = re.compile(r"(?<=\) )Apologies |(?<=[a-z] )Apologies[ ]{3}")
_AWAY_BESIDE = re.compile(
    r"\b(?:Apologies|APOLOGIES)\b(?:(?!\b(?:[Aa]bst|[Aa]gainst|[Vv]ot|FOR|For)\w*\b)[^;\n])*\Z"
)
_TITLE_BEHIND = re.compile(r"[ ]{1,2}(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr)\b\.?[ :]")
# Who stands right behind a heading: `Present Ann Marsh, Chair Bo Reed, Vice Chair`
_PERSON = re.compile(
    r"(?:(?:[A-Z]\.?[ ]){1,3}[A-Z](?:[a-z'-]{2}|c[A-Z])"
    r"|[A-Z][a-z'-]+[ ][A-Z][\w'-]+"
    r"(?:,[ ](?:Cllrs? [A-Z]|[A-Z][a-z'-]+[ ][A-Z])"
    r"|[ ]?,?[ ]\(?(?i:(?:vice[- ])?chair|(?:parish |town )?clerk)))"
)
# `CL51/19    APOLOGIES`: the minute's number is no left column.
_NUMBERED = re.compile(
    r"(?:\A|\n)[ ]{0,20}(?:[A-Z][A-Za-z]{0,3}[./ ]?)?\d[\w./()-]{0,12}[ ]{3,40}\Z"
)
# `Lead officer: A` names who answers for a decision; `Absent` among votes is one.
_NO_LIST = re.compile(
    r"\b(?:lead|report|reporting|contact|responsible|relevant|case|author|link)[ ]\Z"
    r"|\n[ ]{0,20}abst[a-z]{3,9}[ ]{0,3}:?[ ]{0,3}\n[ ]{0,20}\Z"
    # how each voted, below their name: `Marsh`, `For`, `Reed`, `Absent`
    r"|\n[ ]{0,20}(?:for|against|abstain(?:ed)?|absent)[ ]{0,3}\n[ \n]{0,9}[a-z][^\n:]{2,40}\n"
    r"[ \n]{0,9}\Z",
    re.IGNORECASE,
)
_LED_BY = re.compile(r"[a-z][ ](?:to|by|from|of|for|with)[ ]\Z|(?<=[ ])(?:to|by|from|with)[ ]\Z")
_BEGINS = re.compile(r"(?:[.;:)\n]|[ ]{2})[ ]{0,6}\Z")
# Some part of each heading that is not weak, in small letters.
_STEMS = (
    "present",
    "p r e s",
    "a p o l",
    "sederunt",
    "presennol",
    "bresennol",
    "láthair",
    "lathair",
    "leithsc",
    "freastal",
    "in att",
    "mynychu",
    "attend",
    "apol",
    "absent",
    "excused",
    "unable to",
    "regrets",
    "non-att",
    "chair",
    "presid",
    "joined",
    "joining",
    "virtual",
    "remote",
    "visiting",
    "officer",
    "ymddiheur",
    "in the chamber",
    "roll",
    "invitee",
    "witness",
)


def list_headings(text: str, block: int | None = None) -> list[Heading]:
    """Return the headings in order; weak ones and unknown ones only below a strong one.

    `block`: where a list of those present begins that no label announces.
    """
    lines = _likely_lines(text)
    scanned = {line: _scan(text, *line) for line in lines}
    told = list(chain.from_iterable(scanned.values()))
    strong = next((h for h in told if not h.weak), None)
    top = list_tops(text)
    if not any(h.act == "present" and h.kind == "councillor" for h in told):
        top += list_representing(text)
    if block is not None:
        top.append(Heading(block, block, "present", "councillor"))
    if strong is not None and strong.act == "present":
        top += list_board_members(text, strong.start)
    strong = min([*top, *([strong] if strong else [])], key=lambda h: h.start, default=None)
    if strong is None:
        return []
    near = (text.rfind("\n", 0, strong.start) + 1, min(len(text), strong.start + LONGEST))
    far = [h for line, own in scanned.items() if line[0] >= near[1] for h in own if not h.weak]
    found = {h.start: h for h in [*_scan(text, *near), *far]}
    found |= {
        h.start: h for h in top if not any(a.start <= h.start < a.end for a in found.values())
    }
    covered = [(h.start, h.end) for h in found.values()]
    own = [
        row
        for row in list_rows(text, *near)
        if not any(a < row.end and row.start < b for a, b in covered)
    ]
    found |= {row.start: row for row in own}
    rows = {row.start for row in own if row.loose}
    kept = _above_items(text, [found[start] for start in sorted(found)])
    headings = with_sublists(text, kept, rows)
    return with_offices(text, headings, *near)


# `1. Reports`: what stands below is of that matter, unless it is of who came.
_ITEM = re.compile(
    r"\n[ ]{0,20}\d{1,3}[.)]?[ ]{1,8}(?P<words>[A-Z][^\n,:]{2,60}?)[ ]{0,3}(?=\n)(?<![a-z][.])"
)
_OF_COMING = re.compile(
    r"(?i)present|attend|apolog|absen|welcom|introduc|roll\b|sederunt|member|councillor|officer|chair"
    r"|opening|substit|visitor|quorum|housekeeping"
)


def _above_items(text: str, headings: list[Heading]) -> list[Heading]:
    """Return the headings without the weak ones that stand beneath another matter's title."""
    strong = next((h.start for h in headings if not h.weak), len(text))
    first = next((m.end() for m in _ITEM.finditer(text, strong) if _is_matter(m["words"])), None)
    return [h for h in headings if not h.weak or first is None or h.start < first]


def _is_matter(title: str) -> bool:
    person = title_at(title, 0) is not None or begins_like_a_person(title)
    return not person and _OF_COMING.search(title) is None


def _likely_lines(text: str) -> list[tuple[int, int]]:
    """Return where those lines stand that can hold a heading: a cheap look before the patterns."""
    lower, starts = text.lower(), set[int]()
    for stem in _STEMS:
        position = lower.find(stem)
        while position >= 0:
            starts.add(text.rfind("\n", 0, position) + 1)
            end = text.find("\n", position)
            position = lower.find(stem, end) if end >= 0 else -1
    return [(start, _line_end(text, start)) for start in sorted(starts)]


def _line_starts(text: str, start: int, end: int) -> Iterator[int]:
    """Yield where a line may begin in a span: at its own start, and behind each line's end."""
    while 0 <= start < end:
        yield start
        start = text.find("\n", start, end) + 1 or -1


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return end if end >= 0 else len(text)


def _scan(text: str, start: int, end: int) -> list[Heading]:
    """Return the headings within a span of the text, each place once, in order."""
    taken: list[Heading] = []
    covered: set[int] = set()  # places within those
    for pattern in (_LINE_HEADING, _RIGHT_HEADING, _INNER_HEADING):
        for match in _list_matches(pattern, text, start, end):
            heading = _heading(match, pattern)
            if not _is_heading(match, heading, pattern, taken):
                continue
            if heading.start not in covered:
                taken.append(heading)
                covered.update(range(heading.start, heading.end))
    return sorted(taken, key=lambda heading: heading.start)


def _list_matches(
    pattern: re.Pattern[str], text: str, start: int, end: int
) -> Iterator[re.Match[str]]:
    """Return the matches in a span: within a line only behind the blanks that they need."""
    blanks = _BLANKS.get(pattern)
    if blanks is None:
        return match_at(pattern, text, _line_starts(text, start, end), end)
    return match_at(pattern, text, (m.end() for m in blanks.finditer(text, start, end)), end)


def _is_heading(
    match: re.Match[str], heading: Heading, pattern: re.Pattern[str], taken: list[Heading]
) -> bool:
    """Whether what stands around the words makes a heading of them."""
    text, start = match.string, heading.start
    if _NO_LIST.search(text, max(0, start - 80), start):
        return False
    if pattern is _INNER_HEADING and ELSEWHERE.search(text, max(0, start - 90), start):
        return False
    if heading.weak and _LED_BY.search(text, max(0, start - 8), start):
        return False  # `Papers copied to Councillors: Standing Orders`
    if pattern is _RIGHT_HEADING:
        return _heads_column(text, heading, taken)
    if match["bare"] is not None or match["bar"]:
        return not heading.weak and _leads_in(match, heading, pattern is _INNER_HEADING)
    if heading.loose and not (":" in match["mark"] and _behind_names(text, start)):
        return False
    return not (heading.weak and (match["also"] or match["mark"].startswith(";")))


def _behind_names(text: str, start: int) -> bool:
    """Whether more than a label's own words stands before a label on its line."""
    line = text.rfind("\n", max(0, start - _NEAR), start) + 1
    return re.search(r"[,;.)|]", text[max(line, start - _NEAR) : start]) is not None


def _leads_in(match: re.Match[str], heading: Heading, inner: bool) -> bool:
    """Whether a person stands right behind a heading without a mark; one in a run is plain."""
    text, start, end = match.string, heading.start, heading.end
    words = text[start:end].rstrip(" |/")
    plain = words.isupper() or _NUMBER.search(text, max(0, start - 6), start) is not None
    if not words[0].isupper() or _IN_SENTENCE.search(words):
        return False
    if inner and not plain and not _heads_titles(text, heading, words):
        return False
    behind = end + len(text[end : end + 9]) - len(text[end : end + 9].lstrip(" |\n"))
    if title_at(text, behind) is not None or _PERSON.match(text, behind):
        return True
    name = name_at(text, behind, titled=False, wraps=False)
    return name is not None and begins_like_a_person(text[name.start : name.end])


def _heads_titles(text: str, heading: Heading, words: str) -> bool:
    """Whether a title stands behind a label in a run; `Absent` is a vote as well."""
    if heading.start > LONGEST:
        return False
    if heading.act == "absent":  # `Apologies Cllr A Absent Cllr B`; a vote as well
        beside = _AWAY_BESIDE.search(text, max(0, heading.start - _NEAR), heading.start)
        return beside is not None and _TITLE_BEHIND.match(text, heading.end) is not None
    if heading.act == "apologies" and _AWAY_IN_RUN.match(text, heading.start):
        return True  # `B Reed (BR) Apologies Ann Marsh`
    return words.endswith("Cllrs") or _TITLE_BEHIND.match(text, heading.end) is not None


def _heads_column(text: str, heading: Heading, taken: list[Heading]) -> bool:
    """Whether a colon, the line's end or another heading of its line makes it a column's head."""
    if text[heading.end - 1] == ":" or text.startswith("\n", heading.end):
        return True
    line = text.rfind("\n", 0, heading.start) + 1
    return heading.end == len(text) or any(line <= other.start < heading.start for other in taken)


def _heading(match: re.Match[str], pattern: re.Pattern[str]) -> Heading:
    group = next(f"h{i}" for i in range(len(_HEADINGS)) if match[f"h{i}"])
    words = _HEADINGS[int(group[1:])]
    weak = words.get("weak", False)
    start = match.start(group)
    if pattern is _LINE_HEADING and match["other"]:
        start = match.start("other")
    right = pattern is _RIGHT_HEADING
    right = right and _NUMBERED.search(match.string, max(0, start - 80), start) is None
    begins = _BEGINS.search(match.string, max(0, start - 8), start) is not None
    loose = pattern is _INNER_HEADING and weak and not begins
    return Heading(start, match.end(), words["act"], words["kind"], weak, right, loose)
