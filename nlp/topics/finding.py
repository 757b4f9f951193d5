"""Topics in a text: the taxonomy's and key phrases, each with its aspect, figure and sentence.

In: a text, the places of its names, its sections where they are known. Out: `Topic`s, ranked.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from nlp.annotations import Evidence, Topic
from nlp.reading import Reading
from nlp.topics.aspects import Cue, choose_aspect, find_cues
from nlp.topics.clauses import Sentence, read_sentences
from nlp.topics.figures import find_figure
from nlp.topics.key_phrases import LONGEST, Phrase, find_phrases, key_words
from nlp.topics.masks import mask_words
from nlp.topics.matching import Mention, topic_matcher
from nlp.topics.procedure import title_role
from nlp.topics.ranking import Candidate, rank_candidates
from nlp.topics.stretches import list_stretches
from nlp.topics.taxonomy import TaxonomyTopic, load_taxonomy
from nlp.topics.words import Words, read_words

_MARKUP = re.compile(r"[\s*_#]+")  # line ends, and what is left of Markdown


BROAD, NAMED = 0.6, 1.2  # weight of a broad area, and of a name beside that of other phrases


@dataclass(frozen=True, slots=True)
class Page:
    """A text as this component reads it: its words, and which of them name people and offices."""

    reading: Reading
    words: Words
    mask: bytearray


def find_topics(reading: Reading, names: Iterable[tuple[int, int]] = ()) -> tuple[Topic, ...]:
    """Return the topics of an item's text, main ones first; `names`: where people are named."""
    words = read_words(reading.text)
    if not words.keys:
        return ()
    page = Page(reading, words, mask_words(words, names))
    return tuple(
        _topic(page, candidate, rank)
        for rank, candidate in enumerate(rank_candidates(_list_candidates(page)), start=1)
    )


@cache
def _topics_by_id() -> dict[str, TaxonomyTopic]:
    return {topic.topic_id: topic for topic in load_taxonomy()}


def _list_candidates(page: Page) -> Iterator[Candidate]:
    text = page.reading.text
    mentions = [m for m in topic_matcher().find(page.words) if not _is_masked(page, m)]
    stretches = list_stretches(page.reading)
    titles = [text[s.start : s.end] for s in stretches if s.kind == "title"]
    role = title_role(titles[0]) if titles else "topic"
    for stretch in stretches:
        if role == "silent" or (role == "procedural" and stretch.kind == "title"):
            continue
        for sentence in read_sentences(page.reading, stretch.start, stretch.end):
            yield from _in_sentence(page, stretch.kind, sentence, mentions)


def _is_masked(page: Page, mention: Mention) -> bool:
    return all(page.mask[mention.first : mention.last])


def _in_sentence(
    page: Page, section: str, sentence: Sentence, mentions: list[Mention]
) -> Iterator[Candidate]:
    first = bisect_left(page.words.starts, sentence.start)
    last = bisect_left(page.words.starts, sentence.end)
    title = section == "title"
    phrases = list(find_phrases(page.words, page.mask, first, last, title))
    low = bisect_left(mentions, first, key=lambda m: m.first)
    high = bisect_left(mentions, last, key=lambda m: m.first)
    own = [m for m in mentions[low:high] if m.last <= last]
    for mention in own:
        phrase = _around(mention, phrases)
        yield from (
            _candidate(page, section, sentence, mention, phrase, topic_id)
            for topic_id in mention.keys
        )
    for phrase in phrases:
        if phrase.last - phrase.first == 1 and not title:
            continue
        if not any(m.first < phrase.last and phrase.first < m.last for m in own):
            yield _candidate(
                page, section, sentence, Mention(phrase.first, phrase.last, ()), phrase
            )


def _around(mention: Mention, phrases: list[Phrase]) -> Phrase:
    """Return the mention with the key phrase that it is part of: `overdue Care Act assessments`."""
    for phrase in phrases:
        first, last = min(mention.first, phrase.first), max(mention.last, phrase.last)
        if phrase.first < mention.last and mention.first < phrase.last and last - first <= LONGEST:
            return Phrase(first, last, phrase.weight, phrase.named)
    return Phrase(mention.first, mention.last, 0.0, False)


def _candidate(
    page: Page,
    section: str,
    sentence: Sentence,
    mention: Mention,
    phrase: Phrase,
    topic_id: str | None = None,
) -> Candidate:
    return Candidate(
        mention=mention,
        phrase=(phrase.first, phrase.last),
        keys=key_words(page.words, phrase.first, phrase.last),
        weight=_weight(phrase, topic_id),
        section=_section(page, section, sentence, mention),
        place=mention.first / len(page.words),
        sentence=sentence,
        topic_id=topic_id,
        cue=_cue(page, sentence, mention),
    )


def _section(page: Page, section: str, sentence: Sentence, mention: Mention) -> str:
    in_lead = page.words.ends[mention.last - 1] <= sentence.lead
    return "heading" if in_lead and section != "title" else section


def _weight(phrase: Phrase, topic_id: str | None) -> float:
    """Return what a topic tells by itself: a broad area less than its own topics."""
    if topic_id:
        return 1.0 if _topics_by_id()[topic_id].broader_id else BROAD
    return phrase.weight * (NAMED if phrase.named else 1.0)


def _cue(page: Page, sentence: Sentence, mention: Mention) -> Cue | None:
    words = page.words
    start, end = sentence.clause(words.starts[mention.first])
    first, last = bisect_left(words.starts, start), bisect_left(words.starts, end)
    return choose_aspect(words, mention, find_cues(words, first, last))


def _topic(page: Page, candidate: Candidate, rank: int) -> Topic:
    words, (first, last) = page.words, candidate.phrase
    at = words.starts[candidate.mention.first]
    start, end = candidate.sentence.shown(page.reading.text, at, words.ends[last - 1])
    clause = candidate.sentence.clause(at)
    known = _topics_by_id().get(candidate.topic_id or "")
    return Topic(
        phrase=_MARKUP.sub(" ", page.reading.printed[words.starts[first] : words.ends[last - 1]]),
        rank=rank,
        evidence=Evidence(start, end, f"{'topic' if known else 'phrase'}.{candidate.section}"),
        topic_id=candidate.topic_id,
        label=known.label if known else None,
        aspect=candidate.cue.aspect if candidate.cue else None,
        figure=find_figure(page.reading.text[slice(*clause)], at - clause[0]),
    )
