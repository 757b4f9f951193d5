"""A doc in, its proceedings out: made once, by the first component that asks for them."""

from spacy.tokens import Doc

from nlp.proceedings import read_proceedings
from nlp.proceedings.findings import Proceedings
from nlp.reading import read_doc

KEY = "minutebook_proceedings"


def proceedings_of(doc: Doc) -> Proceedings:
    """Return the doc's proceedings; what decides and what votes are read together."""
    found = doc.user_data.get(KEY)
    if found is None:
        found = read_proceedings(read_doc(doc))
        doc.user_data[KEY] = found
    assert isinstance(found, Proceedings)
    return found
