"""The taxonomy and the aspects as a page to read: docs/taxonomy.md.

python -m nlp.topics.printing > docs/taxonomy.md
"""

from collections.abc import Iterator

from nlp.topics.aspects import Aspect, load_aspects
from nlp.topics.taxonomy import TaxonomyTopic, load_taxonomy

_HEAD = """\
# Topics and aspects

<!-- Made by `python -m nlp.topics.printing > docs/taxonomy.md`; a test compares. -->

An item's topics are told by the phrases below: in either case, singular and plural alike, the
longest phrase first; what is marked `in titles` only in a title or heading that tells no other.
Abbreviations match as printed. A topic comes with its aspect where a cue of one stands in the same
clause, with the clause's figure where it has one, and with its sentence.
What no phrase here covers can still be found as a key phrase, without a topic.

To change a topic, edit its file in `nlp/topics/taxonomy/` (its README says how); to change an
aspect, `nlp/topics/aspects.toml`.
"""


def build_page() -> str:
    """Return the page, in Markdown."""
    taxonomy, aspects = load_taxonomy(), load_aspects()
    areas = [topic for topic in taxonomy if topic.broader_id is None]
    lines = [
        _HEAD,
        f"{len(areas)} broad areas, {len(taxonomy) - len(areas)} topics, {len(aspects)} aspects.\n",
        *_aspect_lines(aspects),
    ]
    for area in areas:
        lines += _area_lines(area, [t for t in taxonomy if t.broader_id == area.topic_id])
    return "\n".join(lines) + "\n"


def _aspect_lines(aspects: tuple[Aspect, ...]) -> Iterator[str]:
    yield "## Aspects\n\nWhere a clause has cues of several, the first of this list wins.\n"
    yield "| aspect | what people read | cues |\n|---|---|---|"
    for aspect in aspects:
        cues = ", ".join(cue.replace("#", "(number)") for cue in aspect.cues)
        yield f"| `{aspect.name}` | {aspect.label} | {cues.replace('|', ' ')} |"
    yield ""


def _area_lines(area: TaxonomyTopic, topics: list[TaxonomyTopic]) -> Iterator[str]:
    yield f"## {area.label}\n\nFollows: {area.source}.\n"
    yield f"`{area.topic_id}` by itself: {_phrases(area) or 'no phrase'}.\n"
    yield "| topic | id | phrases | not |\n|---|---|---|---|"
    for topic in topics:
        never = ", ".join(topic.never)
        yield f"| {topic.label} | `{topic.topic_id}` | {_phrases(topic)} | {never} |"
    yield ""


def _phrases(topic: TaxonomyTopic) -> str:
    titles = (f"{title} (in titles)" for title in topic.titles)
    counted = (phrase.replace("#", "(number)") for phrase in topic.counted)
    return ", ".join((*topic.abbreviations, *topic.phrases, *counted, *titles))


if __name__ == "__main__":
    print(build_page(), end="")
