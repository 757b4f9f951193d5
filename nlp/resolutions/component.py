"""The spaCy component `minutebook_resolutions`."""

from spacy.language import Language
from spacy.tokens import Doc

from nlp.annotations import Resolution


class ResolutionsComponent:
    """Finds resolutions in a doc; `process` decides, `__call__` marks."""

    def process(self, doc: Doc) -> tuple[Resolution, ...]:
        """Return what the doc's text says."""
        return ()

    def __call__(self, doc: Doc) -> Doc:
        """Mark the findings in `doc.spans["resolutions"]` and keep them in `doc._.resolutions`."""
        found = self.process(doc)
        doc._.resolutions = found
        spans = (
            doc.char_span(
                f.evidence.start, f.evidence.end, f.evidence.rule, alignment_mode="expand"
            )
            for f in found
        )
        doc.spans["resolutions"] = [span for span in spans if span is not None]
        return doc


@Language.factory("minutebook_resolutions")
def create_resolutions(nlp: Language, name: str) -> ResolutionsComponent:
    """Make the component, as spaCy's registry asks."""
    return ResolutionsComponent()
