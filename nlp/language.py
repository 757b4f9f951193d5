"""The spaCy pipeline: a plain tokenizer with this project's components.

In: nothing. Out: a `spacy.Language` whose docs carry `doc.spans["names"]`, `["people"]`,
`["resolutions"]`, `["votes"]`, `["topics"]` and the findings themselves in `doc._.people`, ...
No statistical model: docs/comparison.md says what was measured.
"""

import re
from functools import cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.vocab import Vocab

COMPONENTS = (
    "minutebook_names",
    "minutebook_resolutions",
    "minutebook_votes",
    "minutebook_people",
    "minutebook_topics",
)


TOKEN = re.compile(r"(\w+|[^\w\s]|\s+)( ?)")  # a word, a sign or blanks, and the blank behind


class PlainTokenizer:
    """Words and signs, as all that this project asks of tokens is where words begin and end.

    spaCy's English one looks for affixes and exceptions: twice the time, and the square of
    the length of a run of signs (`((((`): seconds for a few thousand.
    """

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        """Return the text as a doc; all its characters are kept."""
        tokens = TOKEN.findall(text)
        return Doc(
            self.vocab,
            words=[word for word, _ in tokens],
            spaces=[bool(blank) for _, blank in tokens],
        )


@cache
def build_language() -> Language:
    """Return the pipeline, built once a process."""
    language = spacy.blank("en")
    language.tokenizer = PlainTokenizer(language.vocab)
    language.max_length = 50_000_000
    for name in COMPONENTS:
        language.add_pipe(name)
    return language
