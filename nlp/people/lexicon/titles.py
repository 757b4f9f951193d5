"""Titles: `Councillor`, `Mrs`, `Inspector`, several read as one, in the singular or the plural.

In: a cleaned text. Out: where titles stand, what kind each makes of its bearer.
"""

import re
from dataclasses import dataclass, replace

from nlp.people.lexicon.spelling import on_one_line
from nlp.people.lexicon.vocabulary import any_of, read_words

_TITLES = read_words("lexicon/words")["titles"]
_KINDS = ("councillor", "courtesy", "office")
# `CC Marsh asked`: a community or county councillor, and not the council or a copy.
_CC = (
    r"CC(?=[ ](?:[A-Z]\b|(?-i:[A-Z][a-z'-]{2,15})[ ](?:said|asked|proposed|seconded|reported"
    r"|welcomed|advised|explained|noted|agreed|raised|informed|thanked|stated|commented|suggested|felt"
    r"|outlined|confirmed|updated|gave|spoke|mentioned|attended|and[ ]CC)\b))"
)
_TITLE_WORDS = "|".join(
    f"(?P<{kind}>{any_of(_TITLES[kind])}" + (rf"|{_CC})" if kind == _KINDS[0] else ")")
    for kind in _KINDS
)
TITLE = re.compile(
    rf"(?=[A-Z])(?:(?:(?<![\w'&.-])|(?<=Clerk-)|(?<=Chairman-))(?<!\d/)(?<!\d[A-Z]/)(?:(?i:{_TITLE_WORDS})(?![\w'])\.?"
    r"|(?P<glued>(?:Cllrs?|Councillors?)(?=[A-Z][a-z])))"
    # an apostrophe too many: `apologies from Councillors' Marsh and Reed`
    r"|(?:(?<=from[ ])|(?<=by[ ])|(?<=that[ ])|(?<=:[ ]))(?P<owning>(?:Councillors|Cllrs)['`])"
    r"(?=[ ](?:(?:Mrs|Ms|Dr|Mr|[A-Z])\.?[ ])?[A-Z][\w'-]*(?:[ ][A-Z][\w'-]*)?"
    r"(?:,[ ][A-Z]|[ ](?:and|&)[ ][A-Z]))"
    # columns run together: `C MarshCouncillor B Reed`; not a vote's `AgainstCllr Reed1`
    r"|(?<=[a-z])(?<!For)(?<!Against)(?<!Abstain)"
    r"(?:(?P<stuck>Councillor|Cllr)|(?P<stuck_courtesy>Mrs|Mr|Ms|Miss))(?=[ ][A-Z]))"
)
# `Cllrs A, B and HCC Cllr D`: the letters of the council that D is from.
COUNCIL_NEXT = re.compile(r"[A-Z]{1,4}[BCD]C[ ](?=(?:Cllr|Councillor)s?\b)")
_GLUED = {"glued": _KINDS[0], "owning": _KINDS[0], "stuck": _KINDS[0], "stuck_courtesy": _KINDS[1]}
TITLE_GAP = re.compile(r"[ ]{0,3}[:-]?[ ]{0,6}(?:\n{1,3}[ ]{0,60})?")
# A sentence's last word: `to the assembled Parish Councillors. Mr Marsh complained`
_ENDED = re.compile(
    r"(?:[A-Z][a-z]+[ ]){0,2}Councillors\."
    r"(?:[ \n]{1,4}(?:Mr|Mrs|Ms|Miss|Dr)\b|[ ]*\n[ ]*\n|[ ]{1,3}[A-Z]{3,6}[ ]"
    r"|[ ]{1,3}(?:[A-Z][a-z]+[ ](?:[A-Z][a-z]+[ ])?[a-z]{2,}|(?:The|It|This|There|A|No|All)[ ]))"
)
# `The Deputy Head of Law reported`: whose deputy it is, and no member of the Dáil.
_NO_TITLE = re.compile(
    r"(?i:councillor[ ]calls?[ ]for)\b|"
    r"Deputy[ ](?:Town[ ]|Parish[ ])?(?:Head|Leader|Chair\w*|Clerk|Chief|Director|Manager"
    r"|Monitoring|Principal|Convener|Governor|Lieutenant|Section[ ]151|[Ss]151"
    r"|C[EFIOT]O|CEX|DPO|MD|PCC|RFO|SIRO|SRO)\b"
    # `Team Leader (Major Projects)`
    r"|(?:Deputy[ ])?(?:Lord|Lady)(?:[ ]?-[ ]?|[ ])Lieutenant\b"
    r"|Major[ ](?:Applications?|Capital|Cases|Contracts|Crime|Developments?|Events?|Incidents?"
    r"|Infrastructure|Planning|Programmes?|Projects?|Roads|Schemes?|Sites?|Transport|Works)\b"
)
# `Cllr. Bishop seconded`: a title that is the surname here, behind another and before no name
_SURNAME = re.compile(
    r"(?:Bishop|Baron|Canon|Judge|Major|Lord|Captain|Pastor|Doctor)\b"
    r"(?!['’]|\.?[ ]{1,3}(?!(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\b)[A-Z])"
)
_CANON = re.compile(r"Canon[ ](?:Dr|Professor|Prof)\.?[ ][A-Z]")  # `Reverend Canon Dr A Marsh`
_PLURAL = re.compile(r"(?:s['`]?|ors\.?|men|wyr|s\.|\(s\)|Messrs\.?)$", re.IGNORECASE)
_NO_PLURALS = frozenset({"baroness", "miss", "mrs", "mrs.", "ms", "ms.", "miss."})


@dataclass(frozen=True, slots=True)
class Title:
    """Titles that stand together: `text[start:end]`, the gap behind them included."""

    start: int
    end: int
    printed: str | None
    kind: str | None
    plural: bool


NO_TITLE = Title(0, 0, None, None, False)


_LETTERS = ("MS", "MR", "DR")
_COLUMN = re.compile(r"[ ]{3}[A-Z]{2}[ ]{3}")
_ALSO_NAMES = ("Baillie", "Bailie")  # a magistrate in Scotland, and a surname there


def title_at(text: str, position: int, match: re.Match[str] | None = None) -> Title | None:
    """Return the titles that begin at `position`, read as one, with the gap behind them."""
    match = match or TITLE.match(text, position)
    if match is None:
        return None
    if _ENDED.match(text, match.start()) or _NO_TITLE.match(text, match.start()):
        return None
    if match.lastgroup in _KINDS[1:] and text.startswith((",", ";"), match.end()):
        return None  # `Councillors Kay, Lord, Moor and Pope`
    if match[0] in _ALSO_NAMES and text.startswith((",", ";", " and "), match.end()):
        return None  # `Councillors Asghar, Baillie, Bonner and Baillie`
    if match[0] in _LETTERS and _COLUMN.search(text, max(0, match.start() - 3), match.end() + 3):
        return None  # `Martin Storey      MS      Vale Council`: initials in a column
    if match[0] == "PC" and text.startswith(" - ", match.end()):
        return None  # `Vale PC - Sharing Costs`
    if match[0].isupper() and text.startswith("\n\n", match.end()):
        return None  # initials that end a paragraph: `copies to JL and MS`
    start, kinds, plural = match.start(), {_kind(match)}, False
    while match is not None:
        printed_end = match.end()
        plural = plural or (bool(_PLURAL.search(match[0])) and match[0].lower() not in _NO_PLURALS)
        gap = TITLE_GAP.match(text, printed_end)
        end = gap.end() if gap else printed_end
        if match.lastgroup == "office" and "\n" in text[printed_end:end]:
            end = printed_end
            break
        if "\n" in text[printed_end:end] and _ends_row(text, start):
            break
        surname = _SURNAME.match(text, end) and not _CANON.match(text, end)
        match = None if surname else TITLE.match(text, end)
        if match is not None:
            kinds.add(_kind(match))
    kind = next(kind for kind in _KINDS if kind in kinds)
    return Title(start, end, on_one_line(text, start, printed_end), kind, plural)


# `Cllr A Marsh - Hillshire County Councillor`, and the next row's `Mrs B Reed`.
_ROW_BEFORE = re.compile(r"[A-Z][^\n]{2,60} - (?:[A-Z&][\w&'’-]* ){0,6}\Z")


def _ends_row(text: str, start: int) -> bool:
    """Tell whether a title is the end of an office that stands behind a dash in its row."""
    line = text.rfind("\n", 0, start) + 1
    return _ROW_BEFORE.search(text[max(line, start - 160) : start]) is not None


def _kind(match: re.Match[str]) -> str | None:
    return _GLUED.get(match.lastgroup or "", match.lastgroup)


# `, Mrs Dale`, ` and Mr Reed`: somebody with a courtesy title comes next
COURTESY_NEXT = re.compile(r"(?:,|[ ]and|[ ]&)[ ](?:Mr|Mrs|Ms|Miss|Dr)\b")


def title_within(head: Title, inner: Title) -> Title:
    """Return a title inside the list of a plural one: `Councillors A, Mrs B and C`."""
    if head.kind == "councillor" and inner.kind == "courtesy":
        return replace(inner, kind="councillor", plural=True)
    return replace(inner, plural=True)
