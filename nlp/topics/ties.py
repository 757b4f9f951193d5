"""Whether words tie a figure to a topic: `400 reviews`, `reviews had fallen from 92 to 31`.

In: a clause, where the topic's words stand in it and where a figure does. Out: whether that figure
may be shown beside the topic; what only stands near by is of something else.
"""

import re

from nlp.topics.tie_patterns import ahead, being, counting, next_to, of_many, saying, signed

REACH = 160  # characters between a topic and its figure
_SPACES = re.compile(r"[\s*_]+")  # line ends, and what is left of Markdown
# `12 reviews`, `12 parking spaces`; of `the 305 bus service` none is counted.
_MANY = r"(?:[\w'’-]*[^\Wsu_]s|people|children|staff|men|women)\b"
_HOLDS_MANY = re.compile(rf"\b{_MANY}(?:$| (?:of|in|for|with)\b)")
_MANY_BEHIND = re.compile(rf" {_MANY}")
_MANY_THINGS = re.compile(rf" (?:[a-z][\w-]* ){{0,2}}(?=[a-z]){_MANY}")
# `care packages and on transport came to £1.9m`: of both
_JOINED = re.compile(r"\b(?:and|or|&)(?: (?:on|of|for|in|the|an?|its|their|our)){0,2} $", re.I)
# `jobs lost during the pandemic could take three years`; `burglary in the Rural Vale fell by 12%`
_ASIDE = re.compile(
    r"\b(?:during|since|despite|because of|due to|after|before|following|under|through)(?: the)? $",
    re.IGNORECASE,
)
_PLACED = re.compile(r"\b(?:in|at|near)(?: the)? $", re.IGNORECASE)
_NUMBERED = re.compile(
    r"\b(?:number|numbers|total|count|backlog|queue|list)\b[^.;,]{0,60}$", re.IGNORECASE
)
_SIGNED = re.compile(r" (?:valid )?(?:signatures|signatories|names)\b")
# `the risk of a deficit was raised to 20`: a score
_SCORED = re.compile(r"\b(?:risks?|scor\w+|ratings?|rank\w*|priorit\w+)\b[^.;]{0,40}$", re.I)


def is_tied(
    clause: str, phrase: tuple[int, int], figure: re.Match[str], named: bool = False
) -> bool:
    """Tell whether words of a clause tie a figure to the words of a topic.

    Args:
        phrase: where the topic's words begin and end in the clause.
        figure: a match in the clause; its last group is its kind: sum, share, time or count.
        named: the topic's words are a name, before which a number is of an address.
    """
    first, last = phrase
    if first <= figure.start() and figure.end() <= last:  # `12 affordable homes`, not `Covid 19`
        counts = figure.start() == first and _is_counted(clause, phrase, figure[0])
        return counts or figure.lastgroup != "count"
    if figure.end() <= first:
        return first - figure.end() <= REACH and _ties_ahead(clause, phrase, figure, named)
    return 0 <= figure.start() - last <= REACH and _ties_behind(clause, phrase, figure, named)


def _ties_ahead(clause: str, phrase: tuple[int, int], figure: re.Match[str], named: bool) -> bool:
    gap, kind = _SPACES.sub(" ", clause[figure.end() : phrase[0]]), str(figure.lastgroup)
    if counting().fullmatch(gap):
        return kind != "count" or (not named and _is_counted(clause, phrase, figure[0]))
    return bool(ahead(kind).fullmatch(gap))


def _is_counted(clause: str, phrase: tuple[int, int], number: str) -> bool:
    """Tell whether what stands behind a number is many of something."""
    words, behind = clause[slice(*phrase)], clause[phrase[1] : phrase[1] + 24]
    return number == "1" or bool(_HOLDS_MANY.search(words) or _MANY_BEHIND.match(behind))


def _ties_behind(clause: str, phrase: tuple[int, int], figure: re.Match[str], named: bool) -> bool:
    gap, kind = _SPACES.sub(" ", clause[phrase[1] : figure.start()]), str(figure.lastgroup)
    if gap.endswith(" from ") and " to " in figure[0]:
        gap = f"{gap[:-6]} to "  # had risen `from 31% to 46%`
    before = clause[max(0, phrase[0] - 80) : phrase[0]]
    if next_to(kind).fullmatch(gap):
        return True
    if kind == "count" and _counts_parts(clause, phrase, figure, gap):
        return True
    if _is_aside(before, kind, named):
        return False
    if being().fullmatch(gap):
        return kind != "count" or bool(_NUMBERED.search(before))
    return bool(saying().fullmatch(gap))


def _counts_parts(clause: str, phrase: tuple[int, int], figure: re.Match[str], gap: str) -> bool:
    """Tell whether a number is of what a topic consists of: signatures, homes."""
    if _SIGNED.match(clause, figure.end()) and "petition" in clause[slice(*phrase)].lower():
        return bool(signed().fullmatch(gap))
    return bool(_MANY_THINGS.match(clause, figure.end()) and of_many().fullmatch(gap))


def _is_aside(before: str, kind: str, named: bool) -> bool:
    """Tell whether the words before a topic make it no subject of what is said behind it."""
    if _JOINED.search(before) or _ASIDE.search(before) or (named and _PLACED.search(before)):
        return True
    return kind == "count" and bool(_SCORED.search(before))
