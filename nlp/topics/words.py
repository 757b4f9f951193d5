"""A text as words that can be compared: in small letters, singular and plural alike.

In: a cleaned text. Out: parallel lists of keys and places. Hyphens, possessives and line ends part
words and are not kept; other punctuation stays as a word of its own: no phrase runs over it.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

_WORD = re.compile(
    r"St\.(?=[ ][A-Z])|(?:[OoDd]')?[^\W_]+(?:'[^\W_]{1,2}(?![^\W_]))?|[.,;:!?()£%&|•/]"
)
_SINGULAR = {
    "children": "child", "women": "woman", "men": "man", "lives": "life", "leaves": "leaf",
    "buses": "bus", "criteria": "criterion", "analyses": "analysis", "wolves": "wolf",
    "childrens": "child", "news": "news", "&": "and", "st.": "st",
    # Not to reserve, not the Green Party, not a committee's work.
    "reserves": "reserves", "greens": "greens", "works": "works",
}  # fmt: skip
_HISSING = ("ches", "shes", "sses", "xes", "zzes")
_KEPT = ("ss", "us", "is")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text; word `i`, with the key `keys[i]`, is `text[starts[i]:ends[i]]`."""

    keys: list[str]
    printed: list[str]
    starts: list[int]
    ends: list[int]

    def __len__(self) -> int:
        return len(self.keys)


def read_words(clean: str) -> Words:
    """Return the words of a cleaned text, in order."""
    printed, starts, end = _WORD.findall(clean), list[int](), 0
    # None begins with a sign that is skipped, so that each is found where it is.
    for word in printed:
        starts.append(clean.find(word, end))
        end = starts[-1] + len(word)
    return Words(
        keys=list(map(fold_word, printed)),
        printed=printed,
        starts=starts,
        ends=[start + len(word) for start, word in zip(starts, printed, strict=True)],
    )


def fold_words(text: str) -> tuple[str, ...]:
    """Return the keys of a text's words: what its phrases are compared by."""
    return tuple(fold_word(word) for word in _WORD.findall(text.replace("’", "'")))


@lru_cache(maxsize=65_536)
def fold_word(word: str) -> str:
    """Return the key of a printed word: small letters, no possessive, singular.

    Cheap on purpose: `premises` and `premise` are one, `EHCP's`, `EHCPs` and `EHCP` are one.
    """
    word = word.lower()
    word = word[:-2] if word.endswith("'s") else word.removesuffix("'")
    if word in _SINGULAR:
        return _SINGULAR[word]
    if len(word) < 4 or word[-1] != "s" or word.endswith(_KEPT):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-2] if word.endswith(_HISSING) else word[:-1]
