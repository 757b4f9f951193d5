"""Every place of a text where a topic of the taxonomy or a key phrase stands.

In: a `Page`, a text with its words and the names in it. Out: `Candidate`s, in order.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from nlp.reading import Reading
from nlp.recurrence.references import split_references
from nlp.sections import Section
from nlp.topics.aspects import REACH, Cue, choose_aspect
from nlp.topics.clauses import Sentence, read_sentences
from nlp.topics.key_phrases import (
    LONGEST,
    Phrase,
    find_phrases,
    key_words,
    tells,
    trim_phrase,
)
from nlp.topics.landmarks import is_address, is_in_name, runs_into_name
from nlp.topics.matching import Mention, topic_matcher
from nlp.topics.procedure import is_roll, title_role
from nlp.topics.ranking import Candidate
from nlp.topics.spoken import is_aside, is_asked, is_spoken_of
from nlp.topics.stretches import list_stretches
from nlp.topics.taxonomy import TaxonomyTopic, load_taxonomy
from nlp.topics.words import Words

LONG_TITLE = 14  # words; a longer one is read like a sentence
FIRST_WORDS = 4
ELECTION = "election-of-mayor-and-chair"
TELLING = 0.75  # what one word alone must tell
SHORT_TITLE = 24  # characters of a title that may be one word that tells little
BROAD, KEY_PHRASE = 0.7, 0.6  # weights, beside 1 of a topic
FAINT = 0.25  # a faint topic in running text
PART_OF_NAME = 0.3  # less, for a topic printed with capitals in running text
NAMED, ADDRESSED = 1.2, 0.5  # factors of a name, of an address
_LINKS = ("of", "the")
_BEFORE_ONE = frozenset(("of", "on", "about", "for", "the", "in", "at", "to", "near"))


@dataclass(frozen=True, slots=True)
class Page:
    """A text as this component reads it.

    `mask`: which words name people, offices and bodies (`nlp.topics.masks`). `names`: the words of
    the people's names; `bodies`: those of the bodies'. `cues`: those of aspects.
    """

    reading: Reading
    words: Words
    mask: bytearray
    names: frozenset[str]
    bodies: frozenset[str]
    cues: list[Cue]


@cache
def topics_by_id() -> dict[str, TaxonomyTopic]:
    """Return the taxonomy's topics by their ids."""
    return {topic.topic_id: topic for topic in load_taxonomy()}


def list_candidates(page: Page) -> Iterator[Candidate]:
    """Yield the places of topics and key phrases; none in what is procedure alone."""
    stretches = list_stretches(page.reading)
    mentions = [
        m
        for m in topic_matcher().find(page.words)
        if ELECTION in m.keys or not is_in_name(page.words, page.mask, m)
    ]
    for title in stretches:
        if title.kind == "title":
            mentions += _references(page, title)
    mentions.sort(key=lambda mention: mention.first)
    role = "topic"
    for stretch in stretches:
        if stretch.kind in ("title", "heading"):
            role = _role(page, stretch, role)
            if role == "electing":
                elected = [m for m in mentions if ELECTION in m.keys]
                yield from _in_stretch(page, stretch, elected, phrases=False)
            if role != "topic":
                continue
        if role not in ("silent", "electing"):
            yield from _in_stretch(page, stretch, mentions)


def _role(page: Page, heading: Section, role: str) -> str:
    """Return how a title or heading's item is read; one that is only a name changes nothing."""
    first, last = _bounds(page.words, heading.start, heading.end)
    own = title_role(page.reading.text[heading.start : heading.end])
    return role if own != "electing" and all(page.mask[first:last]) else own


def _bounds(words: Words, start: int, end: int) -> tuple[int, int]:
    return bisect_left(words.starts, start), bisect_left(words.starts, end)


def _in_stretch(
    page: Page, stretch: Section, mentions: list[Mention], phrases: bool = True
) -> Iterator[Candidate]:
    for sentence in read_sentences(page.reading, stretch.start, stretch.end):
        if not is_roll(page.reading.text, sentence.start, sentence.end):
            found = _in_sentence(page, stretch.kind, sentence, mentions)
            yield from (c for c in found if phrases or c.topic_id)


def _references(page: Page, title: Section) -> Iterator[Mention]:
    """Yield a title's planning references: they tell of an application where no word does."""
    text = page.reading.text[title.start : title.end]
    references, _ = split_references(text)
    for reference in sorted(references):
        at = text.upper().find(reference)
        if at >= 0:
            start = title.start + at
            first = bisect_left(page.words.starts, start)
            last = bisect_left(page.words.starts, start + len(reference))
            yield Mention(first, last, ("planning-applications",))


def _in_sentence(
    page: Page, section: str, sentence: Sentence, mentions: list[Mention]
) -> Iterator[Candidate]:
    first = bisect_left(page.words.starts, sentence.start)
    last = bisect_left(page.words.starts, sentence.end)
    title = section == "title" and last - first <= LONG_TITLE
    phrases = list(_phrases(page, sentence, first, last, title))
    own = [m for m in _overlapping(mentions, first, last) if first <= m.first and m.last <= last]
    own = _telling(page, title, sentence, own)
    for mention in own:
        for topic_id in mention.keys:
            broad = topics_by_id()[topic_id].broader_id is None
            printed = (mention.first, mention.last)
            if broad:
                printed = _around(mention, phrases, own)
            elif topic_id == ELECTION:
                printed = _with_body(page, mention)
            weight = _topic_weight(page, mention, broad, section, mention.first - first)
            if topics_by_id()[topic_id].faint and not _is_prominent(
                page, section, sentence, mention
            ):
                weight = FAINT
            yield _candidate(page, section, sentence, mention, printed, weight, topic_id)
    for phrase in phrases:
        for rest in _without(page.words, phrase, own):
            weight = _weight(page, rest, section, sentence)
            place = Mention(rest.first, rest.last, ())
            yield _candidate(page, section, sentence, place, (rest.first, rest.last), weight)


def _telling(page: Page, title: bool, sentence: Sentence, mentions: list[Mention]) -> list[Mention]:
    """Return the mentions without title words, unless one is all that a title or heading tells."""
    words, matcher = page.words, topic_matcher()
    telling = [m for m in mentions if not matcher.is_title_word(words, m)]
    heads = [m for m in mentions if title or words.ends[m.last - 1] <= sentence.lead]
    if any(m in telling for m in heads):
        return telling
    return [m for m in mentions if m in telling or m in heads]


def _phrases(
    page: Page, sentence: Sentence, first: int, last: int, title: bool
) -> Iterator[Phrase]:
    """Yield the key phrases of each clause: none runs over a dash or a semicolon."""
    cuts = (bisect_left(page.words.starts, cut) for cut in sentence.cuts)
    for start, end in pairwise((first, *cuts, last)):
        yield from find_phrases(page.words, page.mask, start, end, title)


def _without(words: Words, phrase: Phrase, own: list[Mention]) -> Iterator[Phrase]:
    """Yield what is left of a key phrase between the topics in it, and does not touch them.

    Of `taking in charge of Steamboat Quay` the quay is left, of `Black Bridge` nothing.
    """
    inside = _overlapping(own, phrase.first, phrase.last)
    if not inside:
        yield phrase
        return
    edges = [phrase.first, *(edge for m in inside for edge in (m.first, m.last)), phrase.last]
    for first, last in zip(edges[::2], edges[1::2], strict=True):
        for rest in trim_phrase(words, first, max(first, last)):
            touches = rest.first == first != phrase.first or rest.last == last != phrase.last
            if not touches:
                yield rest


def _is_prominent(page: Page, section: str, sentence: Sentence, mention: Mention) -> bool:
    """Tell whether a mention stands in a title, a decision, or a heading."""
    in_lead = page.words.ends[mention.last - 1] <= sentence.lead
    return section in ("title", "decision") or in_lead


def _topic_weight(page: Page, mention: Mention, broad: bool, section: str, at: int) -> float:
    """Return what a topic tells: less where it is a broad area, or part of a name.

    `at`: how many words of its sentence stand before it.
    """
    if section == "title":
        return 1.0
    weight = BROAD if broad else 1.0
    printed = page.words.printed[mention.first : mention.last]
    named = all(word[0].isupper() and not word.isupper() for word in printed)
    return weight - (PART_OF_NAME if named and at else 0.0)


def _overlapping(mentions: list[Mention], first: int, last: int) -> list[Mention]:
    """Return those of the mentions (sorted, none over another) that overlap `first:last`."""
    low = bisect_left(mentions, first + 1, key=lambda m: m.last)
    return mentions[low : bisect_left(mentions, last, key=lambda m: m.first)]


def _around(mention: Mention, phrases: list[Phrase], own: list[Mention]) -> tuple[int, int]:
    """Return a mention with the key phrase that it is part of: `housing measures`."""
    at = bisect_left(phrases, mention.first + 1, key=lambda phrase: phrase.last)
    if at == len(phrases) or phrases[at].first >= mention.last:
        return mention.first, mention.last
    first = min(mention.first, phrases[at].first)
    last = max(mention.last, phrases[at].last)
    if last - first > LONGEST or _overlapping(own, first, last) != [mention]:
        return mention.first, mention.last
    return first, last


def _with_body(page: Page, mention: Mention) -> tuple[int, int]:
    """Return a mention with the body's name behind it: elect a Mayor `of the Borough of Ashe`."""
    first, last = mention.first, mention.last
    while last < len(page.mask) and (page.mask[last] == 2 or page.words.keys[last] in _LINKS):
        last += 1
    last = min(last, first + LONGEST)
    while last > mention.last and page.words.keys[last - 1] in _LINKS:
        last -= 1
    return first, last


def _weight(page: Page, phrase: Phrase, section: str, sentence: Sentence) -> float:
    """Return what a key phrase tells; nothing where it is made of people's names."""
    words = page.words
    if page.names.issuperset(key_words(words, phrase.first, phrase.last)):
        return 0.0
    if phrase.last == len(words) and _is_unheard(words, phrase.last - 1):
        return 0.0  # cut short: `for commerci`
    heads = section == "title" or words.ends[phrase.last - 1] <= sentence.lead
    if phrase.last - phrase.first == 1 and not _stands_alone(page, phrase.first, heads, sentence):
        return 0.0
    if heads:
        return KEY_PHRASE * phrase.weight
    if phrase.named and is_address(words.keys[phrase.last - 1]):
        return KEY_PHRASE * ADDRESSED * phrase.weight
    return KEY_PHRASE * phrase.weight * (NAMED if phrase.named else 1.0)


def _stands_alone(page: Page, at: int, heads: bool, sentence: Sentence) -> bool:
    """Tell whether one word is the thing spoken of: the cost `of caddies`; a title of few words."""
    if len(page.words.keys[at]) < 4 or (heads and _is_unheard(page.words, at)):
        return False
    if heads and sentence.end - sentence.start <= SHORT_TITLE:
        return True
    key, before = page.words.keys[at], page.words.keys[at - 1] if at else ""
    if runs_into_name(page.words, at) and page.words.keys[at + 1] != "phase":
        return False
    return tells(key) >= TELLING and before in _BEFORE_ONE and key not in page.bodies


def _is_unheard(words: Words, at: int) -> bool:
    """Tell whether a word in small letters is none that minutes use: a part of one, damaged."""
    return words.printed[at].islower() and tells(words.keys[at]) == 1.0


def _candidate(
    page: Page,
    section: str,
    sentence: Sentence,
    mention: Mention,
    phrase: tuple[int, int],
    weight: float,
    topic_id: str | None = None,
) -> Candidate:
    if section != "title" and page.words.ends[mention.last - 1] <= sentence.lead:
        section = "lead" if sentence.lead < sentence.end else "heading"
    return Candidate(
        mention=mention,
        phrase=phrase,
        keys=key_words(page.words, *phrase),
        weight=weight,
        section=section,
        spoken_of=is_spoken_of(page.words, mention.first),
        asked=is_asked(page.words, sentence, mention),
        aside=section != "title" and is_aside(page.reading, page.words, sentence, mention),
        opens=mention.first - bisect_left(page.words.starts, sentence.start) < FIRST_WORDS,
        place=mention.first / len(page.words),
        sentence=sentence,
        topic_id=topic_id,
        cue=choose_aspect(page.words, mention, _clause_cues(page, sentence, mention)),
    )


def _clause_cues(page: Page, sentence: Sentence, mention: Mention) -> list[Cue]:
    """Return the cues in the mention's clause, those so far off left out that say nothing of it."""
    starts = page.words.starts
    start, end = sentence.clause(starts[mention.first])
    first = max(bisect_left(starts, start), mention.first - REACH)
    last = min(bisect_left(starts, end), mention.last + REACH)
    low = bisect_left(page.cues, first, key=lambda cue: cue.first)
    high = bisect_left(page.cues, last, key=lambda cue: cue.first)
    return page.cues[low:high]
