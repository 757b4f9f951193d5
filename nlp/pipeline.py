"""Text in, annotations out: the doors of this room.

`annotate` takes one text; `annotate_item` the texts of one agenda item, whose findings then point
into the text (`source`) that they stand in; `nlp.pages.page.annotate_page` takes a whole page.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from spacy.tokens import Doc

from nlp.annotations import Annotations, Context, Evidence, ItemText
from nlp.language import build_language
from nlp.resolve import resolve_people
from nlp.sections import Section
from nlp.sentences import Span
from nlp.view import View, view_text

Found = TypeVar("Found")
GAP = "\n\n\n"


def annotate(text: str, context: Context | None = None) -> Annotations:
    """Return all that `text` says; offsets are code points into it."""
    return annotate_sections(text, None, context)


def annotate_item(item: ItemText, context: Context | None = None) -> Annotations:
    """Return all that an item's texts say; each finding's `source` names the text it stands in.

    `source` is title, agenda, decision or minutes; offsets are code points into that text. What
    Decision and Minutes both print is found once.
    """
    kinds = ("title", "agenda", "decision", "minutes")
    whole, sections = compose_item((kind, getattr(item, kind)) for kind in kinds)
    found = annotate_sections(whole, sections, context, page="item")
    return _map_evidence(found, lambda evidence: _within(evidence, sections))


def annotate_sections(
    text: str,
    sections: Sequence[Section] | None,
    context: Context | None,
    shift: int = 0,
    page: str = "document",
) -> Annotations:
    """Return all that `text` says, its sections known (or None: found), offsets moved by `shift`.

    `page`: what kind of page the text is from (nlp.pages.page), or `item`.
    """
    view = view_text(text)
    if sections is not None:
        sections = [
            Section(each.kind, view.place_of(each.start), view.place_of(each.end))
            for each in sections
        ]
    whole = Span(0, len(view.text))
    found = annotate_stretch(view, whole, sections, context, page)
    if not shift:
        return found
    return _map_evidence(found, lambda e: replace(e, start=e.start + shift, end=e.end + shift))


def annotate_stretch(
    view: View,
    stretch: Span,
    sections: Sequence[Section] | None,
    context: Context | None,
    page: str,
    items: Sequence[int] = (),
) -> Annotations:
    """Return all that a stretch of a view says; offsets are code points into the given text.

    `sections`: those of the stretch, in places of it, or None: found. `page`: what kind of page the
    text is from. `items`: where its items begin but for the first, in places of it; people and
    topics are told item by item.
    """
    doc = _make_doc(view, stretch)
    doc.user_data["minutebook_items"] = items
    doc.user_data["minutebook_sections"] = sections
    doc.user_data["minutebook_page"] = page
    doc.user_data["minutebook_context"] = context
    for _, component in build_language().pipeline:
        doc = component(doc)
    found = Annotations(
        people=doc._.people,
        resolutions=doc._.resolutions,
        votes=doc._.votes,
        topics=doc._.topics,
    )
    if context is not None:
        found = resolve_people(found, context)
    return _map_evidence(found, lambda evidence: _in_given(evidence, view, stretch.start))


def _make_doc(view: View, stretch: Span) -> Doc:
    """Return a doc of a stretch of a view, which knows how the given text prints its words.

    It has no tokens: the findings keep their own places, and nobody asks it for spans.
    """
    doc = Doc(build_language().vocab)
    doc.user_data["minutebook_text"] = view.text[stretch.start : stretch.end]
    doc.user_data["minutebook_quote"] = lambda start, end: view.quote(
        stretch.start + start, stretch.start + end
    )
    return doc


def _in_given(evidence: Evidence, view: View, shift: int) -> Evidence:
    start = view.start_of(shift + evidence.start)
    end = max(start, view.end_of(shift + evidence.end))
    return Evidence(start, end, evidence.rule, evidence.source)


def compose_item(texts: Iterable[tuple[str, str]]) -> tuple[str, list[Section]]:
    """Return an item's texts, given as (kind of section, text), as one text with its sections."""
    sections: list[Section] = []
    whole = ""
    for kind, text in texts:
        if text.strip():
            whole += GAP if whole else ""
            sections.append(Section(kind, len(whole), len(whole) + len(text)))
            whole += text
    return whole, sections


def _within(evidence: Evidence, sections: Sequence[Section]) -> Evidence:
    """Return evidence in an item's composed text as evidence in the one text it starts in.

    What a title leads up to (`Apologies` above a list of names) stands in the text below it.
    """
    own = next((s for s in sections if s.start <= evidence.start <= s.end), sections[-1])
    if own.kind == "title" and evidence.end > own.end:
        own = next((s for s in reversed(sections) if s.start < evidence.end), own)
    start, end = max(evidence.start, own.start) - own.start, min(evidence.end, own.end) - own.start
    return Evidence(start, max(start, end), evidence.rule, own.kind)


def _map_evidence(found: Found, move: Callable[[Evidence], Evidence]) -> Found:
    """Return a finding, or annotations, with `move` applied to every evidence in it."""
    if isinstance(found, Evidence):
        return move(found)  # type: ignore[return-value]
    if isinstance(found, tuple):
        return tuple(_map_evidence(each, move) for each in found)  # type: ignore[return-value]
    names = getattr(found, "__dataclass_fields__", ())  # `fields` and `replace` take thrice as long
    if not names:
        return found
    return type(found)(**{name: _map_evidence(getattr(found, name), move) for name in names})
