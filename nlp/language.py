"""The spaCy pipeline: a blank English tokenizer with this project's components.

In: nothing. Out: a `spacy.Language` whose docs carry `doc.spans["names"]`, `["people"]`,
`["resolutions"]`, `["votes"]`, `["topics"]` and the findings themselves in `doc._.people`, ...
No statistical model: docs/comparison.md says what was measured.
"""

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


@cache
def build_language() -> Language:
    """Return the pipeline, built once a process."""
    language = spacy.blank("en")
    language.max_length = 50_000_000
    for attribute in ("names", "people", "resolutions", "votes", "topics"):
        Doc.set_extension(attribute, default=(), force=True)
    for name in COMPONENTS:
        language.add_pipe(name)
    return language
