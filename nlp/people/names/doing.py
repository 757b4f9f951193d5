"""Names that no title and no known given name tells, where what is told is told of people alone.

In: a cleaned text. Out: further names: of those who spoke, asked or thanked (`Afaz Cole spoke`),
say something of themselves (`Afaz Cole said that she`), died, are thanked for what they did, or
stand behind a label of the report's author. The words of bodies are in lexicon/words.toml.
"""

import re
from collections.abc import Iterator

from nlp.people.lexicon.spelling import LETTER, LOW, UP
from nlp.people.lexicon.titles import NO_TITLE
from nlp.people.lexicon.vocabulary import read_words
from nlp.people.names.mentions import NameMention, mention_of
from nlp.people.names.one_name import Name
from nlp.people.names.places import FIRMS
from nlp.people.names.unknown import can_be_name
from nlp.triggers import find_words, match_around, small_letters

_PART = rf"[{UP}][{LOW}'][{LETTER}'-]{{0,20}}"
_NAME = rf"(?P<name>{_PART}(?:[ ][{UP}]\.?)?(?:[ ]{_PART}){{1,2}})"
# Where a sentence begins, or what a number leads to: `Question 3 - Afaz Cole asked`
_OPENS = (
    rf"(?=[{UP}])(?:\A|(?<=\n)|(?<=[a-z)\"'][.][ ])|(?<=[a-z)\"'][.][ ][ ])|(?<=[ ]-[ ])"
    r"|(?<=\d[:.)][ ])|(?<=[.]\d[ ])|(?<=[.]\d\d[ ]))"
)
_PERSON_DOES = re.compile(
    rf"{_OPENS}{_NAME}(?=,?[ ](?:also[ ]|then[ ]|both[ ])?(?P<what>spoke|(?:led|said)[ ]prayers"
    r"|asked[ ](?:a|an|the|if|whether|about|why|how|when|what|who|where|for|that|two|his|her|their)"
    r"|thanked|declared[ ]an?[ ]|felt[ ]that|introduced[ ](?:him|her|them)self|wished[ ]to"
    r"|read[ ]out)\b)"
)
_DOES = (
    *("spoke", "led prayers", "said prayers", "asked ", "thanked", "declared a", "felt that"),
    *("introduced himself", "introduced herself", "wished to", "read out"),
)
# `Afaz Cole said that she ...`: a body is no she
_SAYS = (
    r"(?:reported|confirmed|advised|explained|stated|said|queried|commented|added|suggested"
    r"|responded|replied|clarified|enquired|presented|introduced|outlined|updated|observed"
    r"|noted|highlighted|raised|informed)"
)
_SAYS_OF_SELF = re.compile(
    rf"{_OPENS}{_NAME}(?=[ ](?:also[ ]|then[ ])?{_SAYS}\b(?:[^.\n]|\.(?=\d)){{0,240}}?"
    r"(?:\.[ ]{1,2}(?:He|She)[ ]|\b(?:that|as|because|and)[ ](?:he|she)\b|\b(?:his|her)[ ]))"
)
# `the death of Afaz Cole`, `Report Author: Afaz Cole`
_LED_TO = re.compile(
    r"\b(?P<what>(?:death|passing|passing away|funeral|memory)[ ]of[ ](?:the[ ]late[ ])?"
    r"|condolences[ ]to[ ]|sympathy[ ]to[ ](?:the[ ]family[ ]of[ ])?"
    r"|(?:[Ll]ead[ ][Oo]fficer|(?:[Rr]eport[ ])?[Aa]uthor|[Ll]ed[ ]by"
    r"|[Pp]resent(?:ed[ ]by|ing[ ][Oo]fficer)|[Cc]ontact[ ][Oo]fficer)[ ]?:[ ])"
    rf"{_NAME}(?=[ ]?(?:[,.;()\n]|who\b|and\b|on\b|\Z|Tel\b|E-?mail\b))"
)
_LEADS = (
    *("death of", "passing of", "passing away of", "funeral of", "memory of", "condolences to"),
    *("sympathy to", "lead officer", "report author", "author", "led by", "presented by"),
    *("presenting officer", "contact officer"),
)
# `thanked Afaz Cole for her work`, `as Afaz Cole is a friend`, `a petition from Afaz Cole with 40`
_KNOWN_AS = (
    r"(?:(?:close|personal|good|family)[ ])?(?:friend|neighbour|relative|colleague|cousin|client"
    r"|tenant|customer|employee|wife|husband|partner|sister|brother|daughter|son)\b"
)
_NAMED_IN = re.compile(
    r"\b(?P<what>thanked[ ]|thanks[ ]to[ ]|as[ ]|petition[ ](?:was[ ]received[ ])?from[ ]"
    rf"|welcomed[ ]){_NAME}(?:(?<=[a-z])(?=[ ]for[ ](?:his|her)[ ]"
    rf"|[ ](?:is|was)[ ](?:his|her|their|an?)[ ]{_KNOWN_AS}"
    r"|[ ](?:containing|with|signed[ ]by)[ ]\d|[ ]and[ ]invited[ ](?:him|her)\b))"
)
_NAMED = (
    *("thanked ", "thanks to ", "as ", "petition from", "petition was received from", "welcomed "),
)
_REACH = 90  # characters of a name and what leads to it, or stands behind
_WORDS = read_words("lexicon/words")
_BODIES = FIRMS | frozenset(_WORDS["like_people"]["bodies"])
_BODY_ENDS = frozenset([*_WORDS["like_people"]["ends"], *_WORDS["places"]["trades"]])


def find_doing(text: str) -> Iterator[NameMention]:
    """Yield the names of those of whom is told what is told of no body."""
    small = small_letters(text)
    for pattern, words in ((_PERSON_DOES, _DOES), (_LED_TO, _LEADS), (_NAMED_IN, _NAMED)):
        for match in match_around(pattern, text, find_words(small, words), "what", _REACH):
            yield from _mentions(text, match)
    for match in _SAYS_OF_SELF.finditer(text):
        yield from _mentions(text, match)


def _mentions(text: str, match: re.Match[str]) -> Iterator[NameMention]:
    """Yield the name of a match, unless it is a body's that reads like a person's."""
    printed = match["name"]
    words = printed.lower().split()
    body = words[-1] in _BODY_ENDS or not _BODIES.isdisjoint({" ".join(words[:2]), " ".join(words)})
    if can_be_name(printed) and not body:
        start, end = match.span("name")
        name = Name(start, end, len(printed.split()), True)
        yield mention_of(text, name, NO_TITLE, start, "given")
