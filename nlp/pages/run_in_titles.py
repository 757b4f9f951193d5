"""Items of printed minutes whose titles the text runs on behind: `Police report:- PC Marsh said`.

In: a cleaned text and its lines. Out: the heads of its items. A title opens a line with a blank
line above it; all have one sign behind them, or are in capitals (`FINANCE. A cheque was signed`,
`THE MINUTES were read`), and several come up at every meeting.
"""

import re
from collections import Counter

from nlp.pages.headed_items import NO_ITEM, list_own
from nlp.pages.item_heads import Head, count_standing
from nlp.pages.item_titles import read_item_title
from nlp.text.lines import Line

FEWEST, STANDING = 5, 3
FEWEST_CAPITALS, STANDING_CAPITALS = 4, 2
_TITLE = re.compile(
    r"(?P<title>[A-ZÀ-Ý][^:;.\n]{2,60}?)\s?(?P<sign>:-|:|[–—-]{1,2}(?=\s)|\.(?=\s+[A-Z]))(?=\s|\Z)"
)
_CAPITALS = re.compile(
    r"(?:THE )?(?P<title>[A-ZÀ-Ý][A-ZÀ-Ý’'&/,-]{3,}(?: (?:[A-ZÀ-Ý][A-ZÀ-Ý’'&/,-]+|&)){0,8})"
    r"(?P<sign>\.?) (?=[a-z(]|[A-ZÀ-Ý][a-zà-ÿ]|[AI] [a-z])"
)
# Labels of what was done within an item, and of the meeting itself.
_LABEL = re.compile(
    r"(?i)(?:date(?! of)|time|venue|place|to|from|subject|ref\w*|proposed|seconded|proposer|"
    r"seconder|decision|reason|outcome|result|response|question|answer|comment|agreed|in the chair|"
    r"minutes taken by)\b"
)
# What became of an application in a list: `Mill House: No objection.`
_OUTCOME = re.compile(
    r"(?i)\s*(?:(?:no )?(?:objections?|comments?)|support|approved|refused|granted|deferred)\b"
)


def list_run_in(clean: str, lines: list[Line]) -> list[Head]:
    """Return the heads of items with their text behind them; none, if hardly a meeting's."""
    read = [told for index in range(len(lines)) if (told := _read(clean, lines, index))]
    if not read:
        return []
    signs = Counter(sign for sign, _ in read)
    most = max(signs, key=lambda sign: signs[sign])
    own = list_own(clean, lines, [head for sign, head in read if sign == most])
    fewest, several = FEWEST, STANDING
    if most == "capitals":
        fewest, several = FEWEST_CAPITALS, STANDING_CAPITALS
    if most == ".":  # sentences end so
        several = max(several, (len(own) + 1) // 2)
    return own if len(own) >= fewest and count_standing(own) >= several else []


def _read(clean: str, lines: list[Line], index: int) -> tuple[str, Head] | None:
    """Return the sign and the head of a line that opens with a title, if one does."""
    line = lines[index]
    if not line.blanks:
        return None
    match, capitals = (x.match(clean, line.start, line.end) for x in (_TITLE, _CAPITALS))
    told = bool(match and not (capitals and match["sign"] == "."))
    match = match if told else capitals
    if match is None or _OUTCOME.match(clean, match.end(), line.end):
        return None
    if NO_ITEM.fullmatch(match["title"]) or _LABEL.match(match["title"]):
        return None
    title = read_item_title(match["title"])
    if title is None or not title.alone:
        return None
    run_in = title._replace(alone=False)
    sign = match["sign"] if told else "capitals"
    return sign, Head(index, "", "", "", (), False, run_in, 1)
