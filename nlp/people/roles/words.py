"""Words that speak for a role without telling one: trades, bodies, the authorities of joint bodies.

In: a stretch as printed. Out: what its words are. The words are in words.toml and
authorities.txt.
"""

import re
from functools import lru_cache
from pathlib import Path

from nlp.people.lexicon.office_kinds import has_head
from nlp.people.lexicon.offices import is_council
from nlp.people.lexicon.vocabulary import read_words
from nlp.people.names.mentions import NameMention

_WORDS = read_words("roles/words")
_TRADES = frozenset(_WORDS["trades"].split())
_BODIES = frozenset(_WORDS["bodies"].split())
_NAMED = frozenset(name.lower() for name in _WORDS["named"])


def _read_authorities() -> frozenset[str]:
    lines = Path(__file__).with_name("authorities.txt").read_text(encoding="utf-8").splitlines()
    joined = " ".join(line for line in lines if not line.startswith("#"))
    return frozenset(name.strip().lower() for name in joined.split(";"))


AUTHORITIES = _read_authorities()
_INITIALLED = re.compile(r"(?:[\w'&-]+[ ]){1,4}(?:[MC]?BC|[CDT]C|MDC)")
_BEHIND = re.compile(
    r"[ ]{0,80}(?:[(\[][ ]?(?P<in>[^()\[\]\n]{2,60}?)[ ]?[)\]]"
    r"|[,-]?[ ]{0,40}(?P<tail>[A-Z][^,;:()\n]{2,60}))"
)
_NEXT_TITLE = re.compile(r"[ ](?:Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr)\b.*\Z")


def text_behind(text: str, name: NameMention) -> str:
    """Return what stands in a bracket or on the line behind a name, up to the next title."""
    match = _BEHIND.match(text, name.outer_end)
    if match is None:
        return ""
    return _NEXT_TITLE.sub("", match["in"] or match["tail"]).strip()


@lru_cache(4096)
def is_authority(printed: str) -> bool:
    """Whether a stretch is a county, district, borough or city: `Halton`, `Bolton Council`."""
    plain = printed.lower().replace("&", "and").removeprefix("the ")
    return plain in AUTHORITIES or is_council(printed) or bool(_INITIALLED.fullmatch(printed))


# `Mr Marsh, AO`, `Ms Reed, S.E.E., Roads`: grades of Irish staff, with what they are of
GRADE = re.compile(
    r"(?:[AD]/)?(?:S\.?[EO]\.?O|S\.?E\.?E|A\.?E\.?E|A\.?[SC]\.?O|S\.?S\.?O|D\.?[Oo]\.?S"
    r"|A\.?O|C\.?O|E\.?E|S\.?E)(?:(?<=\.[A-Z])\.)?"
    r"(?:,?[ ](?:[A-Z][\w'’-]+|&)(?:(?:,|(?<=Corp)\.|(?<=Serv)\.|(?<=Env)\.)?"
    r"[ ](?:[A-Z][\w'’-]+|and|&|of)){0,7})?"
)
_BRACKETED = re.compile(r"[(\[][ ]?([A-Z][^()\[\]\n]{2,40}?)[ ]?[)\]]")
_MANY = 4  # authorities of a page; more say no more


@lru_cache(4)
def count_authorities(text: str) -> int:
    """Return how many authorities stand in brackets on a page: wards of one council are none."""
    bracketed = dict.fromkeys(_BRACKETED.findall(text))
    return min(sum(is_authority(each) for each in bracketed), _MANY)


@lru_cache(4096)
def class_of_words(printed: str, noun: str) -> str | None:
    """Return what a stretch is by its words, a trade or a body, if it is either."""
    if printed.lower().removeprefix("the ") in _NAMED:
        return "named"
    if noun in _TRADES:
        return "trade"
    last = printed.rpartition(" ")[2].lower().strip(".,;:")
    return "body" if last in _BODIES and printed[:1].isupper() else None


def singular(word: str) -> str:
    """Return a word of an office without the `s` of several bearers: `councillors`, `members`."""
    return word[:-1] if len(word) > 4 and word.endswith("s") and word[-2] not in "su" else word


_NOUN = re.compile(r"(?P<noun>[\w-]+)(?=[ ](?:of|for|to|at|from)[ ]|,|\Z)")


def is_of_several(printed: str) -> bool:
    """Whether the word that an office turns on is in the plural: `Vice-Chairs of the Authority`."""
    match = _NOUN.search(printed)
    noun = match["noun"].lower() if match is not None else ""
    one = singular(noun)
    return one != noun and (one in _TRADES or has_head(one))
