"""What somebody was elected as, where the item's title alone names the office.

In: a cleaned text and what was found of its people. Out: the offices of those who were appointed,
by the name's index: `Election of Chairman: A was proposed by B and seconded by C. All in favour.`
"""

import re
from collections.abc import Iterator

from nlp.people.findings import Findings
from nlp.people.lexicon.office_kinds import kind_of_role
from nlp.people.lexicon.offices import Role

_RANK = (
    r"(?:(?:Acting|Joint|Interim|Honorary|Hon\.?|Deputy|Vice|Lord|Town|Parish|Internal|Assistant|Co)"
    r"[ -]{1,3}){0,2}"
)
_POST = (
    rf"(?P<post>{_RANK}(?:Chair(?:man|main|woman|person)?|Mayor|Provost|Conven[eo]r|Cathaoirleach"
    r"|Secretary|Treasurer|Leader|President|Sheriff|Auditor|Internal Control(?:ler)? ?(?:Officer)?"
    r"|(?:Tree|Footpaths?|Flood|Snow|Paths?) (?:Warden|Officer))\b"
    r"(?:[ ]of[ ](?:the[ ])?(?-i:(?:Parish |Town |Community |City |County )?Council)\b)?)"
)
_TITLE = re.compile(
    r"\b(?:(?:re-?)?(?:election|appointment|nomination)s?[ ](?:of|for)"
    r"|to[ ](?:re-?)?(?:elect|appoint)|(?:consider(?:ed|ation[ ]of)?[ ])?appointing"
    r"|(?:\A|(?<=\n)|(?<=[.] ))(?:elect|appoint))[ ](?:an?[ ]|the[ ]|our[ ]|new[ ]"
    r"|20\d\d(?:/\d\d)?[ ]){0,3}"
    rf"{_POST}(?P<more>(?:[ ]?(?:,|/|&)|[ ]and\b)[ ](?:the[ ])?(?:vice|deputy|chair|treasurer"
    rf"|clerk))?",
    re.IGNORECASE,
)
# Between title and name: the next item begins, or another office is spoken of.
_NEXT = re.compile(
    r"\n[ ]{0,20}(?:Item[ ])?\d{1,4}[\w/]{0,6}[.)]?[ ]{1,20}(?![A-Z][a-z]*[ ]?(?:Cllr"
    r"|Councillor)\b)"
    r"[A-Z][^\n]{3,90}\n|[ ]\d{1,2}[.)][ ][A-Z]{4,}[ ]"
    r"|(?i:\b(?:apolog|declaration of interest|minutes of|vice|deputy|deferred|co-?opt|vacanc))"
)
# `Chairman.     A, proposed by B`: the office heads the line
_LABEL = re.compile(rf"(?:\A|\n)[ ]{{0,9}}{_POST}[ ]?[.:-]{{0,2}}[ ]{{1,12}}\Z", re.IGNORECASE)
_LABEL_REACH = 60
_FAR = 420  # characters from the title to the name
_BEFORE_NEXT = 3  # of them may be named between
_WEIGHT = 0.4  # below what stands in the same sentence


def find_offices_of_titles(text: str, found: Findings) -> Iterator[tuple[int, Role]]:
    """Yield (index of the name, office) of those who were appointed beneath such a title."""
    appointed = [
        at
        for at, row in found.acts.items()
        if at not in found.roles and any(act.name == "appointed" for act in row)
    ]
    titles = list(_TITLE.finditer(text)) if appointed else []
    for at in appointed:
        start = found.names[at].outer_start
        label = _LABEL.search(text, max(0, start - _LABEL_REACH), start)
        if label is not None:
            yield at, _role_of(text, *label.span("post"))
            continue
        above = [title for title in titles if title.end() <= start]
        if not above or above[-1]["more"] or start - above[-1].end() > _FAR:
            continue
        first, end = above[-1].span("post")
        if _NEXT.search(text, above[-1].end(), start) is None:
            yield at, _role_of(text, first, end)


def _role_of(text: str, first: int, end: int) -> Role:
    post = re.sub(r"\s+", " ", text[first:end])
    return Role(post, first, end, kind_of_role(post) or "councillor", _WEIGHT)
