"""The figure of a clause, as printed: a percentage, a sum, a time, a count.

In: a clause's text and where the topic stands in it. Out: the figure that its words tie to the
topic (`ties`) and that is no date, no number of an item, section or paper, no part of an address.
"""

import re

from nlp.dates import MONTH
from nlp.topics.ties import REACH, is_tied

_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d{1,9}(?:\.\d{1,3})?"
_SUM = rf"[£€](?:{_NUMBER})(?: ?(?:million|billion|thousand|[mk]|bn)\b)?"
_SHARE = rf"(?:{_NUMBER}) ?(?:%|per ?cent\b)"
_TIME = rf"(?:{_NUMBER})[ -]?(?:working |calendar )?(?:week|month|day|hour|minute|year)s?\b"
_FIGURE = re.compile(
    rf"(?<![\w./:-])(?:(?P<sum>{_SUM}(?: to {_SUM})?)|(?P<share>{_SHARE}(?: to {_SHARE})?)"
    rf"|(?P<time>{_TIME})|(?P<count>{_NUMBER}))(?![\w/]|[-.:]\d)",
    re.IGNORECASE,
)
_NO_COUNT_BEFORE = re.compile(
    r"(?:section|part|item|paragraph|para|page|minute|appendix|schedule|regulation|article|chapter"
    r"|no\.?|number|phase|stage|tier|grade|zone|plot|unit|lot|agenda|ward|route|class|act|year|level"
    r"|votes? to|top"
    r"|quarter|month|period|objective|option|recommendation|question|table|band|step|version|stage"
    r"|polic(?:y|ies)|order|rule|clause|condition|note|motion|flat|room|junction"
    rf"|{MONTH}|\()[ ]{{0,3}}$",
    re.IGNORECASE,
)
_NO_COUNT_AFTER = re.compile(
    rf"(?:st|nd|rd|th|[\"'])?[ ]{{0,3}}(?:of )?(?:{MONTH})\b"
    r"|\)|[ ]{0,2}(?:mph|kph|km/?h|a\.?m\b|p\.?m\b)|[ -]bed(?:room)?s?\b"
    r"|,? or (?:more|fewer|less|over)\b"
    r"|(?:,? and \d{1,4})? (?:[A-Z][\w']+ ){1,3}"
    r"(?:Road|Street|Lane|Avenue|Close|Drive|Way|Terrace|Town|Place|Court|Gardens)\b",
    re.IGNORECASE,
)
# How long something may take, or a span of days: read only where the clause has nothing else.
_BOUND = re.compile(
    r"\b(?:within|beyond|over|under|up to|(?:target|standard|limit|deadline) of"
    r"|(?:more|longer|later|less|fewer) than|last|past|next|previous|first|coming)(?: the)? $",
    re.IGNORECASE,
)
# "against a target of 90%": what is aimed at; of a bare count it is no figure at all
_AIMED = re.compile(r"\btargets?\b[^.;:,\d]{0,60}$", re.IGNORECASE)
# "5 votes for, 1 against": no figure of the matter
_VOTES = re.compile(
    r" (?:votes?\b|members? vot|(?:in favou?r|against|abst\w{0,10})\b|for(?:,| and none| and \d))",
    re.IGNORECASE,
)
# "had fallen from 438 to 391": the first is gone by
_TO_NOW = re.compile(r"[^.;:]{0,40}? to [£€]?\d")


def find_figure(clause: str, phrase: tuple[int, int], named: bool = False) -> str | None:
    """Return the figure that a clause's words tie to a topic, or None where none is tied.

    Percentages, sums and times go before bare counts, bounds ("within 20 weeks") after them, then
    what is nearest.

    Args:
        phrase: where the topic's words begin and end in the clause.
        named: they are a name, before which a number is of an address.
    """
    best: tuple[tuple[bool, bool, int], str] | None = None
    start = max(0, phrase[0] - REACH)
    for match in _FIGURE.finditer(clause, start, phrase[1] + 2 * REACH):
        count = match.lastgroup == "count"
        bound = _is_bound(clause, match)
        if (count and (bound or not _is_count(clause, match))) or _is_gone_by(clause, match):
            continue
        if not is_tied(clause, phrase, match, named):
            continue
        rank = bound, count, max(phrase[0] - match.end(), match.start() - phrase[1])
        if best is None or rank < best[0]:
            best = rank, match[0]
    return best[1] if best else None


def _is_count(clause: str, match: re.Match[str]) -> bool:
    number = match[0]
    if (len(number) == 4 and number[:2] in ("19", "20")) or match.start() == 0:
        return False
    before, after = (
        clause[max(0, match.start() - 24) : match.start()],
        clause[match.end() : match.end() + 60],
    )
    return not (
        _NO_COUNT_BEFORE.search(before) or _NO_COUNT_AFTER.match(after) or _VOTES.match(after)
    )


def _is_bound(clause: str, match: re.Match[str]) -> bool:
    before = clause[max(0, match.start() - 80) : match.start()]
    return bool(_AIMED.search(before)) or (
        match.lastgroup == "time" and bool(_BOUND.search(before[-24:]))
    )


def _is_gone_by(clause: str, match: re.Match[str]) -> bool:
    before = clause[max(0, match.start() - 6) : match.start()].lower()
    return before.endswith("from ") and bool(_TO_NOW.match(clause, match.end()))
