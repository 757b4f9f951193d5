"""A title in; whether it says that its paper is not for the public, and the title without it, out.

The open paper and the exempt one of a matter stand on one agenda under one title but for this.
"""

import re

_PAPER = (
    r"(?:reports?|items?|appendix|appendices|annex|versions?|minutes?|business|session|papers?)"
)
_MARK = (
    rf"(?:exempt|confidential|private|restricted|closed(?= {_PAPER})|not for publication"
    r"|part (?:2|ii|two|b)\b|commercial(?:ly)? (?:in confidence|sensitive))"
)
_LAW = (
    r"(?:information|categor(?:y|ies)|under|by|virtue|of|para(?:graph)?s?|sections?|sch(?:edule)?|part"
    r"|the|to|and|local government|act|1972|(?:no )?\d{1,3}[a-z]?|[a-i]{1,2})"
)
# PART II: ; Exempt Appendix 1 - ; (Confidential) ; not "Private Sewers: Adoption"
_AHEAD = re.compile(
    rf"\A\W*(?:{_MARK}|part (?:1|i|one|a)\b)(?: {_PAPER})?(?: \d)?\s*(?:[-–—:]+|[)\]])\s*"
    r"(?=\w+\W+\w)",
    re.IGNORECASE,
)
# (Exempt Category 3); - Not for publication; (Appendix A is exempt); - Part 2 (Private)
_BEHIND = re.compile(
    rf"\s*(?:\s[-–—]|[,:(\[])\s*"
    rf"(?:{_PAPER}(?: [a-z\d])? ?(?:is|are|[-–:(])? ?|contains |part 2 \W)?"
    rf"{_MARK}(?:\W+(?:{_PAPER}|{_LAW})\b)*\W*$",
    re.IGNORECASE,
)
_SAID = re.compile(rf"\b{_MARK}", re.IGNORECASE)


def says_exempt(title: str) -> bool:
    """Tell whether a title says that its paper is not for the public."""
    return drop_exempt(title) != title or title.upper().rstrip(" )]").endswith(" EXEMPT")


def drop_exempt(title: str) -> str:
    """Return a title without that its paper is exempt; never without a word."""
    if not _SAID.search(title):
        return title
    rest = _BEHIND.sub("", _AHEAD.sub("", title, count=1))
    return rest if any(map(str.isalpha, rest)) else title
