"""Topics in a text: the taxonomy's and key phrases, each with its aspect, figure and sentence.

In: a text with its sections, the places of its names. Out: `Topic`s, ranked.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable

from nlp.annotations import Evidence, Topic
from nlp.reading import Reading
from nlp.topics.aspects import find_cues
from nlp.topics.candidates import list_candidates
from nlp.topics.figures import find_figure
from nlp.topics.key_phrases import list_content
from nlp.topics.masks import mask_words
from nlp.topics.page import Page
from nlp.topics.ranking import Candidate, rank_candidates
from nlp.topics.weights import topics_by_id
from nlp.topics.words import fold_words, read_words

_MARKUP = re.compile(r"[\s*_#]+")  # line ends, and what is left of Markdown


def find_topics(
    reading: Reading, places: Iterable[tuple[int, int]] = (), names: Iterable[str] = ()
) -> tuple[Topic, ...]:
    """Return the topics of an item's text, main ones first; of several items, item by item.

    `places`: where people are named; `names`: the people whom the text names.
    """
    words = read_words(reading.text)
    if not words.keys:
        return ()
    own = frozenset(fold_words(" ".join(names)))
    mask = mask_words(words, places, (paragraph.start for paragraph in reading.paragraphs))
    bodies = frozenset(key for key, masked in zip(words.keys, mask, strict=True) if masked == 2)
    cues = [cue for cue in find_cues(words) if not all(mask[cue.first : cue.last])]
    page = Page(reading, words, mask, list_content(words, mask), own, bodies, cues)
    apart: dict[int, list[Candidate]] = defaultdict(list)
    for candidate in list_candidates(page):
        at = words.starts[candidate.mention.first]
        apart[bisect_right(reading.items, at)].append(candidate)
    return tuple(
        _topic(page, candidate, rank)
        for _, own in sorted(apart.items())
        for rank, candidate in enumerate(rank_candidates(own), start=1)
    )


def _topic(page: Page, candidate: Candidate, rank: int) -> Topic:
    words, (first, last) = page.words, candidate.phrase
    at = words.starts[candidate.mention.first]
    start, end = candidate.sentence.shown(page.reading.text, at, words.ends[last - 1])
    clause, cut = candidate.sentence.clause(at)
    phrase = words.starts[first] - clause, words.ends[last - 1] - clause
    named = candidate.topic_id is None and words.printed[last - 1][0].isupper()
    known = topics_by_id().get(candidate.topic_id or "")
    return Topic(
        phrase=_MARKUP.sub(" ", page.reading.printed[words.starts[first] : words.ends[last - 1]]),
        rank=rank,
        evidence=Evidence(start, end, f"{'topic' if known else 'phrase'}.{candidate.section}"),
        topic_id=candidate.topic_id,
        label=known.label if known else None,
        aspect=candidate.cue.aspect if candidate.cue else None,
        figure=find_figure(page.reading.text[clause:cut], phrase, named),
    )
