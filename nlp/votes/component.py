"""The spaCy component `minutebook_votes`."""

from spacy.language import Language
from spacy.tokens import Doc

from nlp.annotations import Vote


class VotesComponent:
    """Finds votes in a doc; `process` decides, `__call__` marks."""

    def process(self, doc: Doc) -> tuple[Vote, ...]:
        """Return what the doc's text says."""
        return ()

    def __call__(self, doc: Doc) -> Doc:
        """Mark the findings in `doc.spans["votes"]` and keep them in `doc._.votes`."""
        found = self.process(doc)
        doc._.votes = found
        spans = (
            doc.char_span(
                f.evidence.start, f.evidence.end, f.evidence.rule, alignment_mode="expand"
            )
            for f in found
        )
        doc.spans["votes"] = [span for span in spans if span is not None]
        return doc


@Language.factory("minutebook_votes")
def create_votes(nlp: Language, name: str) -> VotesComponent:
    """Make the component, as spaCy's registry asks."""
    return VotesComponent()
