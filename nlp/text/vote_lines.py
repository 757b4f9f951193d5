"""Lines that are the label of one side of a vote, or a row of a table of votes.

In: a text and the span of a line. Out: whether it is one. No paragraph runs on over such a line.
"""

import re

# A side and what stands behind it: `FOR: 12`, `Against (3)`, `Abstentions - Councillors ...`
_SIDE_BEGINS = re.compile(
    r"(?:FOR|For|AGAINST|Against|ABST[A-Z]*|Abst[a-z]*|IN FAVOUR|In [Ff]avour|AYES?|Ayes?|"
    r"NOES|Noes)"
    r"(?: (?:the|of) [\w ]{3,30})? ?(?::|\(\d{1,3}\)|- ?\d{1,3} ?:|- ?Councillors\b)"
)
# The label of a side alone on its line, or a table's row of it (`ForC. Allport, ...6`).
_SIDE_OR_ROW = re.compile(
    r"(?:(?:[Vv]otes? |[Vv]oting |Those |Members )?(?:FOR|[Ff]or|AGAINST|[Aa]gainst|(?:IN|[Ii]n) "
    r"(?:FAVOU?R|[Ff]avou?r)|ABST\w*|[Aa]bst\w*|YES|Yes|NO|No(?! of\b)|AYES?|Ayes?|NOES|Noes|"
    r"Absent|ABSENT|Not [Vv]oting|None|NONE|Nil)(?![\w])(?: (?:the|of|this|THE) [\w ]{0,40}| "
    r"(?:Councillor|Cllr\.?|Mr|Mrs|"
    r"Ms) [\w' ().-]{2,40})?[\W]{0,4}(?:\d{1,3}\W{0,3})?"
    r"|\|? ?(?:For|Against|Abstain|Conflict Of Interests)[ |]{0,4}(?:None|[A-Z]).{1,4000}\d[ |"
    r"]{0,3})$"
)
_FIRST_LETTERS = frozenset("FfAaIiYNVTMC|")  # with which _SIDE_OR_ROW begins
_MARKS = "xX×ü√✓✔\u0252\uf0fc"  # a tick or a cross, as fonts of symbols come out


def begins_side(text: str, start: int, end: int) -> bool:
    """Tell whether a line begins with a side of a vote and a colon or its number."""
    return text[start] in "FAIN" and bool(_SIDE_BEGINS.match(text, start, end))


def is_vote_line(text: str, start: int, end: int) -> bool:
    """Tell whether a line is the label of one side of a vote, or a row of a table of votes."""
    return text[start] in _FIRST_LETTERS and bool(_SIDE_OR_ROW.match(text, start, end))


def is_tick(text: str, start: int, end: int) -> bool:
    """Tell whether a line is the mark of a cell in a table of votes."""
    return end - start == 1 and text[start] in _MARKS
