"""Names printed with the surname first: `MARSH, Ann`, `Marsh, A.` in lists, a pair or two a line.

In: a cleaned text. Out: its names, each over the whole of what is printed. One pair alone is no
list: three in a row at least; two where semicolons part them (`Marsh, A; Reed, B`).
"""

import re

from nlp.people.lexicon.spelling import GIVEN, LETTER, LOW, NOT_NAMES, UP, on_one_line
from nlp.people.names.mentions import NameMention
from nlp.triggers import match_at

_SURNAME = rf"[{UP}][{LETTER}'-]{{1,30}}(?:[ ][{UP}][{UP}'-]{{1,20}})?"
_PAIR = re.compile(
    rf"(?P<surname>{_SURNAME}),[ ](?P<title>(?:(?:Professor|Sir|Dame|Lady|Lord|Dr|Mrs|Mr|Ms|Miss"
    rf"|Councillor|Cllr)\.?[ ]){{0,3}})(?P<given>(?:[{UP}]\.(?:[ ](?=[{UP}]\.))?){{1,4}}"
    rf"|[{UP}][{LOW}]{{1,15}}(?:[ -][{UP}][{LOW}]{{1,15}}|[ ][{UP}]\b\.?)?"
    rf"|[{UP}](?:[ ][{UP}]){{0,3}}(?=[ ]*(?:\n|\||\Z)))"
    rf"(?=[ ]{{2,}}|[ ]?\||[ ]?,|[ ](?:[{UP}]{{2,5}}(?![\w'’-])|Bt)|[ ]\((?:[{UP}]|for[ ])|[ ]*\n"
    rf"|[ ]*\Z)"
)
_IN_CAPITALS = re.compile(
    rf"(?P<surname>[{UP}](?<![\w'-].)(?:(?<=M)a?c[{UP}])?[{UP}'-]{{2,30}}),[ ](?P<title>)"
    rf"(?P<given>[{UP}][{LOW}]{{1,15}})(?![\w'-])"
)
# `Councillors Marsh, A (Chair); Reed, B; Hill, Ann.`
_TITLES = r"(?P<title>(?:Councillors?|Cllrs?|Aldermen|Mr|Mrs|Ms|Miss|Dr)\.?)"
_ENTRY = re.compile(
    rf"(?:(?<=[:;][ ])|(?<=;[ ]and[ ])|(?<=[:;]\n)|{_TITLES}:?[ ])(?P<surname>{_SURNAME}),[ ]"
    rf"(?P<given>[{UP}]\.?(?:[ ]?[{UP}]\.?){{0,2}}|[{UP}][{LOW}]{{1,15}})(?![\w'-])"
    r"(?=(?:[ ]\([^()\n]{1,40}\))?(?P<mark>;|[ ]?[.\n]|\Z))"
)
_UPPER = re.compile(rf"[{UP}]")  # with one each entry begins
_LINE = re.compile(r"(?m)^[ ]*(?=[^\n,]{2,40},[ ]).*$")
_LABEL = re.compile(
    r"[ ]*(?i:(?:(?:members|councillors)[ ])?(?:present|absent)|apologies|in attendance)[ ]?:[ ]"
)
_NEXT_PLAIN = re.compile(rf"[ ]?,[ ]([{UP}][{LOW}]{{1,15}})[ ][{UP}]")
_COLUMN = re.compile(r"[ ]{2,60}")
# `A. MARSH, B.` above `REED, C. HILL`: the line goes on with the surname of the last initial
_INITIAL_ABOVE = re.compile(
    rf"(?<![{LETTER}])[{UP}]\.[ ]?[{UP}][{LETTER}'-]{{1,30}},[ ][{UP}]\.[ ]*\n[ ]*\Z"
)
_MARKED = re.compile(
    r"\s*(?:[Xx√✓✔]\s*)?"
)  # a row's mark of how its member voted, beneath the name
_FEW = 3
_ABOVE = 48  # characters of the end of the line above


def find_inverted(text: str) -> list[NameMention]:
    """Return the names of lists whose lines begin with a surname and a comma.

    Where one list is long enough, shorter ones are lists as well: those who sent apologies.
    """
    runs: list[list[NameMention]] = [[]]
    end = 0
    for line in _LINE.finditer(text):
        wraps = _INITIAL_ABOVE.search(text, max(0, line.start() - _ABOVE), line.start())
        pairs = [] if wraps else _pairs(text, line.start(), line.end())
        if not _MARKED.fullmatch(text, end, line.start()) or not pairs:
            runs.append([])
        runs[-1] += pairs
        end = line.end()
    if max(map(len, runs)) < _FEW:
        return _in_a_run(text) or _between_semicolons(text)
    return [name for run in runs for name in run]


def _in_a_run(text: str) -> list[NameMention]:
    """Return `MARSH, Ann (Chair) REED, Bo`, where lines ran together: the capitals part them."""
    found = [match for match in _IN_CAPITALS.finditer(text) if _is_person(match)]
    return [_mention(text, match) for match in found] if len(found) > _FEW else []


def _between_semicolons(text: str) -> list[NameMention]:
    """Return `Councillors Marsh, A (Chair); Reed, B`, and single ones of a text with such a row."""
    if ";" not in text:
        return []
    places = (match.start() for match in _UPPER.finditer(text))
    found = [match for match in match_at(_ENTRY, text, places) if _is_initialled(match)]
    rows = sum(match["mark"] == ";" for match in found)
    return _with_titles(text, found) if rows and len(found) > 1 else []


def _is_initialled(match: re.Match[str]) -> bool:
    given, surname = match["given"], match["surname"].lower()
    return surname not in NOT_NAMES | GIVEN and (len(given) < _FEW or given.lower() in GIVEN)


def _with_titles(text: str, found: list[re.Match[str]]) -> list[NameMention]:
    """Return the entries; a plural title goes on over its row."""
    mentions: list[NameMention] = []
    title, end = None, -1
    for match in found:
        own = match["title"]
        if own is not None or ";" not in text[end : match.start()]:
            title = own
        end = match.end()
        mentions.append(_of_row(text, match, title))
    return mentions


def _of_row(text: str, match: re.Match[str], title: str | None) -> NameMention:
    start, end = match.start("surname"), match.end("given")
    given = on_one_line(text, *match.span("given")).strip()
    kind = "courtesy" if title is not None else None
    return NameMention(
        start=start,
        end=end,
        name=f"{given} {match['surname']}",
        outer_start=match.start(),
        outer_end=end,
        basis="list",
        title=title,
        title_kind="councillor" if title is not None and title[:1] in "CA" else kind,
    )


def _pairs(text: str, start: int, end: int) -> list[NameMention]:
    """Return the pairs that a line consists of, letters behind the last one aside."""
    label = _LABEL.match(text, start, end)  # `PRESENT: MARSH, Ann` above `REED, Bo`
    start = label.end() if label is not None else start
    position = start + len(text[start:end]) - len(text[start:end].lstrip(" "))
    pairs: list[NameMention] = []
    while (match := _PAIR.match(text, position, end)) is not None:
        if not _is_person(match) or _is_wrapped(text, match, end):
            return []
        pairs.append(_mention(text, match))
        rest = _COLUMN.match(text, match.end(), end)
        position = rest.end() if rest is not None else end
    return pairs


def _is_wrapped(text: str, match: re.Match[str], end: int) -> bool:
    """Whether a plain list wrapped within a name: `Ann` above `Marsh, Bo Reed, Cara Hill`."""
    following = _NEXT_PLAIN.match(text, match.end(), end) if " " in match["given"] else None
    return following is not None and following[1].lower() in GIVEN


def _is_person(match: re.Match[str]) -> bool:
    given = match["given"].split(" ")[0].lower()
    initials = all(len(word.strip(".")) == 1 for word in match["given"].split())
    known = initials or "." in match["given"] or given in GIVEN or match["surname"].isupper()
    told = initials or given not in NOT_NAMES
    return known and match["surname"].lower() not in NOT_NAMES and told


def _mention(text: str, match: re.Match[str]) -> NameMention:
    start, end = match.span()
    given = on_one_line(text, *match.span("given")).strip()
    return NameMention(
        start=start,
        end=end,
        name=f"{given} {match['surname']}",
        outer_start=start,
        outer_end=end,
        basis="list",
        title=match["title"].strip() or None,
    )
