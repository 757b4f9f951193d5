"""A title in; its planning references, and the title without them and report numbers, out.

References as UK councils print them: 24/01234/FUL, 3/21/0567/FUL, P/2020/1234, DC/20/1234,
S/1234/21/FL. Report numbers (CAB3222, AG076, Report No. 24/123) name a paper, not a matter.
"""

import re

_DIGIT = re.compile(r"\d")
_SLASHED = re.compile(r"(?<![\w/])[A-Z0-9]{1,8}(?:[/.\-][A-Z0-9]{1,10}){1,5}(?![\w/])")
_YEARS = re.compile(r"(?:(?:19|20)?\d\d)[/-](?:(?:19|20)?\d\d)")
_DATE = re.compile(r"[0-3]?\d[/.-](?:0?[1-9]|1[0-2])[/.-](?:(?:19|20)\d\d|\d\d)")
_NUMBER = r"[A-Z]{1,6}(?:-[A-Z]{1,6})?[ ./-]?\d[\dA-Z./_-]*"
# "(Period 4)", "(Q3)", "(Phase 2)" name no paper
_COUNTED = (
    r"(?:(?:months?|mth|periods?|quarter|qtr|year|week|term|round|phase|part|stage|step|lot|ward|area"
    r"|zone|block|plot|section|article|tier|level|group|isa)[ .]?\d{1,3}|q[1-4]|h[12]|[mp]\d\d?)\b"
)
_PAPER = re.compile(
    rf"[(\[]\s*(?!{_COUNTED})(?:report )?(?:(?:no|ref|reference|paper|minute)s?\.? ?:? ?)?"
    rf"{_NUMBER}(?:\s*(?:&|and|,|;)\s*{_NUMBER})*\s*[)\]]"
    r"|[(\[]\s*\d\d/\d{3}\s*[)\]]"  # (18/289)
    r"|[(\[]\s*(?:ref|reference|no)\.? ?:? ?\d{1,4}[/-]\d{1,4}\s*[)\]]"
    r"|[(\[]\s*[A-Z]{1,2}\d{3,6} ?/ ?[A-Z]{2,4}\s*[)\]]"  # (A1362/ JW)
    r"|\b(?:report|paper|minute) (?:no|ref|number)\.?:? ?[A-Z]{0,6}[ /-]?\d[\w/.-]*",
    re.IGNORECASE,
)
_LEADING_PAPER = re.compile(
    r"^\s*(?!COVID)[A-Z]{2,6}[/-]?\d{2,5}\s*[-:]\s*|\s+[-:]?\s*[A-Z]{2,5}\d{3,5}\s*$"
    r"|\s+[-:]?\s*[A-Z]{2,5}\d{1,4}[ _]?\(?\d\d[/-]\d\d\)?\s*$"
    r"|\s+[-:]?\s*(?!COVID)[A-Z]{2,5}\d\d[/-](?:\d{2,3}|20\d\d)\s*$"  # EXE24-092, CM12/2024
    r"|\s+[-:]?\s*[A-Z]{1,5}/\d{1,2}/\d\d\s*$"  # TCE/68/19
    r"|\s+[-:]\s*(?!COVID)[A-Z]{2,5} \d{3,5}\s*$"  # - CAB 3456
)
_PLANNING = re.compile(
    r"\b(?:planning|application|land (?:at|off|to|adj|north|south|east|west)|erection"
    r"|demolition|dwelling|road|street|lane|avenue|close|farm|house|tpo|tree|full"
    r"|outline|reserved matters)\b",
    re.IGNORECASE,
)
_PLANNING_END = re.compile(
    r"(?<=\d{5})/[A-Z]{2,6}\d?$"  # SDNP/21/03448/HOUS
    r"|/(?:FUL[LM]?|OUT|RES|REM|LBC|HOU?|HSE|VAR|ADV|COU|TPO|TCA|CLE|CLP|PNT|DCON?|DOC|S73|LB|FL|OL|RM|MAJ|MIN"
    r"|F|O|P|PA|HH|LDC|NMA|AMD|TRE|TREE|CND|PFUL3|VC|VOC|FULL|FULMAJ)\b"
)
_FOR_PLANNING = re.compile(r"^P(?=\d\d/\d{4,5}/[A-Z])")  # P20/00301/OUT, elsewhere 20/00301/OUT
_LONG_PART = re.compile(r"\d{3,}[A-Z]?")  # 22/3817M
_LEADING = re.compile(
    r"\s*(\d\d/(?!(?:19\d\d|20[0-4]\d)\b)\d{4,6}[A-Z]{0,3})\s*[-–—:]\s"
)  # 17/500117 - Unit 3, Quay Estate
# Tree Preservation Order (No. 98) 2022; TPO 98 of 2022
_TREES = re.compile(
    r"\b(?:TPO|tree preservation order)\W{1,3}(?:no\.?|number)?\W{0,2}"
    r"(?P<number>(?!(?:19|20)\d\d\b)\d{1,4})\b(?:\W{0,3}(?:of )?(?P<year>20\d\d))?",
    re.IGNORECASE,
)


def _is_planning(token: str, title: str) -> bool:
    """Tell a planning reference from a pair of years, a date and a report number."""
    if _YEARS.fullmatch(token) or _DATE.fullmatch(token) or "/" not in token:
        return False
    long_part = any(map(_LONG_PART.fullmatch, re.split(r"[/.-]", token)))
    if not long_part:
        return False
    return bool(_PLANNING_END.search(token) or _PLANNING.search(title))


def split_references(title: str) -> tuple[frozenset[str], str]:
    """Return a title's planning references, and the title without them and report numbers."""
    if not _DIGIT.search(title):
        return frozenset(), title
    title = _PAPER.sub(" ", title[:1_000])
    title = _LEADING_PAPER.sub(" ", title)
    if trees := _TREES.search(title):
        return frozenset((f"TPO {trees['number']} {trees['year'] or ''}".strip(),)), title
    if "/" not in title:
        return frozenset(), title
    if leading := _LEADING.match(title.upper()):
        return frozenset((leading[1],)), title[leading.end() :]
    found = [match[0] for match in _SLASHED.finditer(title.upper())]
    printed = {token.strip(".-") for token in found if _is_planning(token, title)}
    references = frozenset(_FOR_PLANNING.sub("", token) for token in printed)
    for token in printed:
        title = re.sub(re.escape(token), " ", title, flags=re.IGNORECASE)
    return references, title
