"""Text in, plain comparable words out: small letters, no possessives, plurals made singular."""

import re
import unicodedata
from functools import lru_cache

from nlp.recurrence.wordings import read_lists

_LISTS = read_lists("plain_words")
SMALL = frozenset(_LISTS["small"].split())
_SINGULAR = frozenset(_LISTS["singular"].split())
_VOWEL = frozenset("aeiouy")
_LATIN = re.compile(r"[a-zA-Z\u00aa-\u024f\u1e00-\u1eff]")
_WORD = re.compile(r"[a-z0-9]+(?:['&][a-z0-9]+)*")


def is_foreign(text: str) -> bool:
    """Tell whether most letters of a text are of another script than ours, which is not read."""
    if text.isascii():
        return False
    letters = [letter for letter in text if letter.isalpha()]
    return sum(not _LATIN.match(letter) for letter in letters) * 2 > len(letters)


@lru_cache(maxsize=65_536)
def singular(word: str) -> str:
    """Return the singular of a plain English plural; other words as they are."""
    if len(word) < 4 or not word.endswith("s") or word in _SINGULAR or word.endswith(("ss", "us")):
        return word
    if not _VOWEL.intersection(word[:-1]):  # MTFS
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    return word[:-1]


def list_words(text: str) -> list[str]:
    """Return the words of a text in order: lower case, singular, `&` read as a small word."""
    if not text.isascii():
        letters = unicodedata.normalize("NFKD", text.replace("\u2019", "'"))
        text = "".join(letter for letter in letters if not unicodedata.combining(letter))
    words = []
    for word in _WORD.findall(text.lower().replace("(s)", "s")):
        plain = word.removesuffix("'s").removesuffix("s'").replace("'", "")
        words.append(plain if plain in SMALL else singular(plain))
    return words
