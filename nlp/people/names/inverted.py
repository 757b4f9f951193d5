"""Names printed with the surname first: `MARSH, Ann`, `Marsh, A.` in lists, a pair or two a line.

In: a cleaned text. Out: its names, each over the whole of what is printed. One pair alone is no
list: three in a row at least.
"""

import re

from nlp.people.lexicon.spelling import GIVEN, LETTER, LOW, NOT_NAMES, UP, on_one_line
from nlp.people.names.mentions import NameMention

_SURNAME = rf"[{UP}][{LETTER}'-]{{1,30}}(?:[ ][{UP}][{UP}'-]{{1,20}})?"
_PAIR = re.compile(
    rf"(?P<surname>{_SURNAME}),[ ](?P<title>(?:(?:Professor|Sir|Dame|Lady|Lord|Dr|Mrs|Mr|Ms|Miss"
    rf"|Councillor|Cllr)\.?[ ]){{0,3}})(?P<given>(?:[{UP}]\.(?:[ ](?=[{UP}]\.))?){{1,4}}"
    rf"|[{UP}][{LOW}]{{1,15}}(?:[ -][{UP}][{LOW}]{{1,15}}|[ ][{UP}]\b\.?)?)"
    rf"(?=[ ]{{2,}}|[ ]?,|[ ](?:[{UP}]{{2}}|Bt)|[ ]\((?:[{UP}]|for[ ])|[ ]*\n|[ ]*\Z)"
)
_IN_CAPITALS = re.compile(
    rf"(?P<surname>[{UP}](?<![\w'-].)(?:(?<=M)a?c[{UP}])?[{UP}'-]{{2,30}}),[ ](?P<title>)"
    rf"(?P<given>[{UP}][{LOW}]{{1,15}})(?![\w'-])"
)
_LINE = re.compile(r"(?m)^[ ]*(?=[^\n,]{2,40},[ ]).*$")
_COLUMN = re.compile(r"[ ]{2,60}")
_FEW = 3


def find_inverted(text: str) -> list[NameMention]:
    """Return the names of lists whose lines begin with a surname and a comma.

    Where one list is long enough, shorter ones are lists as well: those who sent apologies.
    """
    runs: list[list[NameMention]] = [[]]
    end = 0
    for line in _LINE.finditer(text):
        pairs = _pairs(text, line.start(), line.end())
        if text[end : line.start()].strip() or not pairs:
            runs.append([])
        runs[-1] += pairs
        end = line.end()
    if max(map(len, runs)) < _FEW:
        return _in_a_run(text)
    return [name for run in runs for name in run]


def _in_a_run(text: str) -> list[NameMention]:
    """Return `MARSH, Ann (Chair) REED, Bo`, where lines ran together: the capitals part them."""
    found = [match for match in _IN_CAPITALS.finditer(text) if _is_person(match)]
    return [_mention(text, match) for match in found] if len(found) > _FEW else []


def _pairs(text: str, start: int, end: int) -> list[NameMention]:
    """Return the pairs that a line consists of, letters behind the last one aside."""
    position = start + len(text[start:end]) - len(text[start:end].lstrip(" "))
    pairs: list[NameMention] = []
    while (match := _PAIR.match(text, position, end)) is not None:
        if not _is_person(match):
            return []
        pairs.append(_mention(text, match))
        rest = _COLUMN.match(text, match.end(), end)
        position = rest.end() if rest is not None else end
    return pairs


def _is_person(match: re.Match[str]) -> bool:
    given = match["given"].split(" ")[0].lower()
    known = "." in match["given"] or given in GIVEN or match["surname"].isupper()
    return known and match["surname"].lower() not in NOT_NAMES and given not in NOT_NAMES


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
