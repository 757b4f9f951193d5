"""Findings in, `doc.spans` out: how every component of this room marks what it found."""

from collections.abc import Iterable

from spacy.tokens import Doc

# Where the components keep what they found; every component imports this, in any pipeline.
for _attribute in ("names", "people", "resolutions", "votes", "topics"):
    Doc.set_extension(_attribute, default=(), force=True)


def mark_spans(doc: Doc, group: str, found: Iterable[tuple[int, int, str]]) -> None:
    """Mark each (start, end, label), in code points, as the whole tokens that it touches."""
    spans = (
        doc.char_span(start, end, label, alignment_mode="expand") for start, end, label in found
    )
    doc.spans[group] = [span for span in spans if span is not None]
