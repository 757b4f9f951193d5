"""The spaCy component `minutebook_topics`: what a text was about.

It runs last: whoever `minutebook_people` and `minutebook_votes` found before it is no topic. Sets
`doc.spans["topics"]` (labelled by the rule) and `doc._.topics`.
"""

from spacy.language import Language
from spacy.tokens import Doc

from nlp.annotations import Topic, Vote
from nlp.marking import mark_spans
from nlp.reading import read_doc
from nlp.topics.finding import find_topics


def _voters(vote: Vote) -> tuple[str, ...]:
    return (
        *vote.for_names,
        *vote.against_names,
        *vote.abstain_names,
        *vote.absent_names,
        *vote.declined_names,
    )


class TopicsComponent:
    """Finds topics in a doc; `process` decides, `__call__` marks."""

    def process(self, doc: Doc) -> tuple[Topic, ...]:
        """Return what the doc's text was about."""
        reading = read_doc(doc)
        names = [(name.start, name.end) for name in reading.names if name.basis != "capitals"]
        people = [form for p in doc._.people for form in (p.name, *p.also)]
        people += [name for vote in doc._.votes for name in _voters(vote)]
        return find_topics(reading, names, people)

    def __call__(self, doc: Doc) -> Doc:
        """Mark the findings in `doc.spans["topics"]` and keep them in `doc._.topics`."""
        found = self.process(doc)
        doc._.topics = found
        where = (f.evidence for f in found)
        mark_spans(doc, "topics", ((each.start, each.end, each.rule) for each in where))
        return doc


@Language.factory(
    "minutebook_topics", assigns=["doc._.topics"], requires=["doc._.people", "doc._.votes"]
)
def create_topics(nlp: Language, name: str) -> TopicsComponent:
    """Make the component, as spaCy's registry asks."""
    return TopicsComponent()
