"""The spaCy components `minutebook_names` and `minutebook_people`.

The first marks every name; the second decides who is a person, of what kind, in what role, and what
they did: the cues beside their names, the attendance lists, and the votes, if `minutebook_votes`
stands before it.
"""

from spacy.language import Language
from spacy.tokens import Doc

from nlp.annotations import Person
from nlp.marking import mark_spans
from nlp.people.finder import find_people
from nlp.people.names.mentions import NameMention
from nlp.reading import read_doc

__all__ = ["NamesComponent", "PeopleComponent", "find_people"]


class NamesComponent:
    """Finds names in a doc; `doc._.names` keeps them."""

    def process(self, doc: Doc) -> tuple[NameMention, ...]:
        """Return the names in the doc's text, candidates without a title among them."""
        return read_doc(doc).names

    def __call__(self, doc: Doc) -> Doc:
        """Mark the names in `doc.spans["names"]` and keep them in `doc._.names`."""
        doc._.names = self.process(doc)
        mark_spans(doc, "names", [(name.start, name.end, name.basis) for name in doc._.names])
        return doc


class PeopleComponent:
    """Finds people in a doc; `process` decides, `__call__` marks."""

    def process(self, doc: Doc) -> tuple[Person, ...]:
        """Return the people that the doc's text names, one entry each an item."""
        reading = read_doc(doc)
        names, votes = reading.names, doc._.votes
        return find_people(reading.printed, names, votes, reading.items, reading.flat)

    def __call__(self, doc: Doc) -> Doc:
        """Mark the findings in `doc.spans["people"]` and keep them in `doc._.people`."""
        found = self.process(doc)
        doc._.people = found
        mark_spans(doc, "people", [(f.evidence.start, f.evidence.end, f.kind) for f in found])
        return doc


@Language.factory("minutebook_names", assigns=["doc._.names"])
def create_names(nlp: Language, name: str) -> NamesComponent:
    """Make the component, as spaCy's registry asks."""
    return NamesComponent()


@Language.factory("minutebook_people", assigns=["doc._.people"], requires=["doc._.votes"])
def create_people(nlp: Language, name: str) -> PeopleComponent:
    """Make the component, as spaCy's registry asks."""
    return PeopleComponent()
