"""The spaCy pipeline: a blank English tokenizer with this project's components.

In: nothing. Out: a `spacy.Language` whose docs carry `doc.spans["names"]`, `["people"]`,
`["resolutions"]`, `["votes"]`, `["topics"]` and the findings themselves in `doc._.people`, ...
No statistical model: docs/comparison.md says what was measured.
"""

import re
from collections.abc import Callable
from functools import cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc

COMPONENTS = (
    "minutebook_names",
    "minutebook_resolutions",
    "minutebook_votes",
    "minutebook_people",
    "minutebook_topics",
)


# What takes the tokenizer the square of its length: signs in a run; and what is no word anyhow.
LONG_RUN = re.compile(r"[^A-Za-z0-9\s]{100,}|(?<!\S)\S{300,}")


class BoundedTokenizer:
    """spaCy's tokenizer, but for runs without a blank so long that they are no words.

    It takes the square of a run's length where a run is punctuation (`((((`): seconds for a few
    thousand characters. Such a run is one token here. The doc is then made anew, which costs a
    third of the tokenizing; so common runs (addresses, a line to sign on) are left to spaCy.
    """

    def __init__(self, tokenizer: Callable[[str], Doc]) -> None:
        self.tokenizer = tokenizer

    def __call__(self, text: str) -> Doc:
        """Return the text as a doc; all its characters are kept."""
        if LONG_RUN.search(text) is None:
            return self.tokenizer(text)
        plain = self.tokenizer(LONG_RUN.sub(lambda run: "x" * len(run[0]), text))
        words = [text[token.idx : token.idx + len(token)] for token in plain]
        return Doc(plain.vocab, words=words, spaces=[bool(t.whitespace_) for t in plain])


@cache
def build_language() -> Language:
    """Return the pipeline, built once a process."""
    language = spacy.blank("en")
    language.tokenizer = BoundedTokenizer(language.tokenizer)
    language.max_length = 50_000_000
    for name in COMPONENTS:
        language.add_pipe(name)
    return language
