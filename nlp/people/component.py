"""The spaCy component `minutebook_people`."""

from spacy.language import Language
from spacy.tokens import Doc

from nlp.annotations import Person


class PeopleComponent:
    """Finds people in a doc; `process` decides, `__call__` marks."""

    def process(self, doc: Doc) -> tuple[Person, ...]:
        """Return what the doc's text says."""
        return ()

    def __call__(self, doc: Doc) -> Doc:
        """Mark the findings in `doc.spans["people"]` and keep them in `doc._.people`."""
        found = self.process(doc)
        doc._.people = found
        spans = (
            doc.char_span(
                f.evidence.start, f.evidence.end, f.evidence.rule, alignment_mode="expand"
            )
            for f in found
        )
        doc.spans["people"] = [span for span in spans if span is not None]
        return doc


@Language.factory("minutebook_people")
def create_people(nlp: Language, name: str) -> PeopleComponent:
    """Make the component, as spaCy's registry asks."""
    return PeopleComponent()
