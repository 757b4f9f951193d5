"""What is around a name and a stretch: whose minutes they are, signs, shapes of words.

In: a cleaned text and a place in it. Out: short names of what is seen there, as traits hold them.
"""

import re
from functools import cache, lru_cache

from nlp.people.lexicon.office_kinds import ANY_HEAD

_LONG = 4  # letters of an abbreviation; more say no more
_REACH = 60  # characters before a place
_TOP = 1500  # characters in which minutes tell whose they are
_PAGES = {
    "community": re.compile(r"(?i:\bcommunity council\b)|\bCC\b"),
    "local": re.compile(
        r"(?i)\b(?:parish|town) (?:council|meeting)\b|\bcyngor (?:cymuned|tref|bro)\b"
        r"|\b(?:the |\()clerk\b(?! to)"
    ),
    "joint": re.compile(
        r"(?i)\b(?:joint|combined authority|partnership|forum|fire|police and crime"
        r"|national park|aonb|waste authority|crematorium|health and wellbeing|integration"
        r"|sacre)\b"
    ),
    "committee": re.compile(r"(?i)\b(?:licensing|planning|scrutiny|executive|cabinet)\b"),
}


@lru_cache(4)
def kind_of_page(text: str) -> str:
    """Return what kind of body the top of minutes tells of."""
    return next((kind for kind, told in _PAGES.items() if told.search(text, 0, _TOP)), "none")


_END = re.compile(r"(?P<word>[^\s]+)?(?P<gap>\s*)\Z")
_BEGIN = re.compile(r"(?P<gap>\s{0,80})(?P<word>\S{1,40})?")


def start_of_last(text: str, end: int, count: int) -> int:
    """Return where the last `count` words before `end` begin, or what is looked at of them."""
    first = max(0, end - _REACH)
    words = text[first:end].rsplit(maxsplit=count)
    return first + len(words[0]) if len(words) > count else first


def side_before(text: str, end: int) -> str:
    """Return what stands right before `end`: a sign, the edge, a word's shape; how far."""
    return _side(_END.search(text, start_of_last(text, end, 1), end))


def side_behind(text: str, start: int) -> str:
    """Return what stands right behind `start`: a sign, the edge, a word's shape; how far."""
    return _side(_BEGIN.match(text, start))


def _side(match: re.Match[str] | None) -> str:
    if match is None or not match["word"]:
        return "edge"
    word = match["word"]
    sign = word[-1] if match.re is _END else word[0]
    gap = "line" if "\n" in match["gap"] else "gap" if len(match["gap"]) > 1 else ""
    if not sign.isalnum():
        return f"{sign}{gap}"
    return f"{gap}head" if ANY_HEAD.search(word) else f"{gap}{shape_of(word)}"


@cache
def _shape(upper: bool, first: str, length: int) -> str:
    if first.isdigit() or not first.isalpha():
        return "9" if first.isdigit() else first
    if upper:
        return "A" if length == 1 else "AA" if length <= _LONG else "AAA"
    return "Aa" if first.isupper() else "a"


def shape_of(word: str) -> str:
    """Return how a word is written: `a`, `Aa`, `A`, `AA`, `AAA` (long), `9`, or its first sign."""
    return _shape(word.isupper(), word[:1], min(len(word), _LONG + 1)) if word else ""
