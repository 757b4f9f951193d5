"""Roles in titles and letters: `Borough Cllr`, `MSP`, `former Councillor`, `DEPUTY MAYOR: CLLR.`

In: a cleaned text and a name. Out: the stretches of its title and of the letters behind it.
"""

import re
from collections.abc import Iterator

from nlp.people.names.mentions import NameMention

_REACH = 60  # characters before a title
_EDGES = " \n,;:-|•"
Title = tuple[int, int, str, str, str]  # start, end, place, mark and bound of a stretch
# Behind an office in a title: `Mayor, Councillor`, `DEPUTY MAYOR: CLLR.`, `City Mayor Councillor`
_COURTESY = re.compile(
    r"(?:(?<=\w)(?:(?:[ \n]{0,3}[,:-][ \n]{0,3}|(?:(?<=mayor)|(?<=leader)|(?<=chair)|(?<=provost))"
    r"[ \n])(?:Councillor|Cllr)"
    r"|[ \n.,:-]{1,6}(?:Dr|Mrs|Mr|Ms|Miss|Sir|Dame|Alderman))\.?)*[ \n,:-]*\Z",
    re.IGNORECASE,
)
_RUN_BEFORE = re.compile(r"(?:(?!(?:An?|The|That|From|FROM)[ \n])[A-Z][\w'’&-]*[ \n]){1,4}\Z")
# `ii. Vale & West Borough Council Cllr A gave a summary`: the point's head
_POINT_HEAD = re.compile(
    r"(?:\A|[\s(])(?:[ivxIV]{1,4}|[a-zA-Z]|\d{1,2})[.)][ ]{1,3}[A-Z][^.;:\n]{2,60}\bCouncil[ ]\Z"
)
_FORMER = re.compile(r"(?:[Ff]ormer|[Oo]utgoing|[Rr]etiring|[Ii]ncoming)[ \n]\Z")
_SEVERAL = re.compile(r"(?:Councillors|Cllrs|Aldermen|Mayors)\b", re.IGNORECASE)
# `Deputy City Mayor Ann Marsh`
_RANK = re.compile(r"(?:(?:Assistant|Civic|City|Deputy|Elected|Executive)[ ]){1,3}\Z")
_COURTESY_ALONE = re.compile(r"(?:Mrs?|Ms|Miss|Dr)\.?[ \n]*", re.IGNORECASE)
_WORD = re.compile(r"\S+")


# Letters that tell an office; an honour (`BEM`) is none.
_OF_OFFICE = re.compile(r"(?<![\w.])(?:M\.?P|MSP|MS|AM|T\.?D|MEP|MLA|CC|Senator)\b")


# In a community council's own minutes `CC` is one of its members.
_PARISH = re.compile(r"(?i)\b(?:parish|town) council\b")
_TOP = 1500  # characters in which minutes tell whose they are


def list_titles(text: str, name: NameMention, floor: int) -> Iterator[Title]:
    """Yield title and letters, and the title with capitals before it: `Borough Cllr`, `MSP`."""
    if name.end < name.outer_end and _OF_OFFICE.search(text, name.end, name.outer_end):
        yield name.end, name.outer_end, "letters", "", "letters"
    if name.start == name.outer_start:
        return
    title = text[name.outer_start : name.start]
    start = name.outer_start + 4 * title[:4].lower().startswith("the ")
    end = name.outer_start + len(_COURTESY.sub("", title) or title.rstrip(_EDGES))
    former = _FORMER.search(text, max(floor, name.outer_start - _REACH), name.outer_start)
    of_office = name.title_kind in ("office", "councillor") or "Mayor" in title
    if former is not None and of_office and _SEVERAL.match(title):
        return  # `former Councillors A and B`: no office of one
    if former is not None and of_office:
        yield former.start(), end, "title", "former", "run"
        return
    letters = title.strip(_EDGES + ".")
    if letters == "BC" or (letters == "CC" and _PARISH.search(text, 0, _TOP)):
        yield start, start + 2, "title", "letters", "title"
        return
    if name.title_kind == "office":
        rank = _RANK.search(text, max(floor, start - _REACH), start) if "ayor" in title else None
        yield rank.start() if rank is not None else start, end, "title", "", "title"
    run = _RUN_BEFORE.search(text, max(floor, name.outer_start - _REACH), name.outer_start)
    if _POINT_HEAD.search(text, max(floor, name.outer_start - _REACH - 20), name.outer_start):
        return
    if run is not None and _is_of_name_before(text, run):
        return
    if run is not None and not _COURTESY_ALONE.fullmatch(title):
        for words, first in enumerate(_last_words(run), 1):
            yield first, end, "title", str(words), "run"


# `Cllr Ann Marsh AM Cllr Bo Reed BR`: what the one before is called by
_LETTERS = re.compile(r"(?:.*[ ])?(?P<letters>[A-Z]{2,4})[ ]")
_NAMED_BEFORE = re.compile(r"(?:(?P<first>[A-Z])[\w.'’-]*[ ])(?P<last>[A-Z])[\w'’-]+[ ]\Z")


def _is_of_name_before(text: str, run: re.Match[str]) -> bool:
    """Whether a run ends in the initials of whoever is named right before them."""
    letters = _LETTERS.fullmatch(run[0])
    if letters is None:
        return False
    start = run.start() + letters.start("letters")
    named = _NAMED_BEFORE.search(text, max(0, start - _REACH), start)
    own = letters["letters"]
    return named is not None and (named["first"], named["last"]) == (own[0], own[-1])


def _last_words(run: re.Match[str]) -> list[int]:
    """Return where the last word of a run begins, its last two, and so on."""
    return [word.start() for word in _WORD.finditer(run.string, *run.span())][::-1]
