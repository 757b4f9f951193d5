"""Every place of a text where a topic of the taxonomy or a key phrase stands.

In: a `Page`, a text with its words and the names in it. Out: `Candidate`s, in order.
"""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from nlp.recurrence.titles.references import split_references
from nlp.sections import Section
from nlp.topics.aspects import REACH, Cue, choose_aspect
from nlp.topics.clauses import read_sentences
from nlp.topics.key_phrases import LONGEST, Phrase, find_phrases, key_words, tells, trim_phrase
from nlp.topics.landmarks import is_in_name
from nlp.topics.matching import Mention, topic_matcher
from nlp.topics.page import Page, Setting, read_setting
from nlp.topics.procedure import is_roll, title_role
from nlp.topics.ranking import Candidate
from nlp.topics.spoken import is_aside, is_asked, is_spoken_of
from nlp.topics.stretches import list_stretches
from nlp.topics.weights import topics_by_id, weigh_phrase, weigh_topic
from nlp.topics.words import Words

FIRST_WORDS = 4
ELECTION = "election-of-mayor-and-chair"
_LINKS = ("of", "the")


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
        if stretch.kind in ("title", "heading", "lead"):
            role = _role(page, stretch, role)
            if role == "electing":
                elected = [m for m in mentions if ELECTION in m.keys]
                yield from _in_stretch(page, stretch, elected, phrases=False)
            if role != "topic" or stretch.kind == "lead":
                continue
        if role not in ("silent", "electing"):
            yield from _in_stretch(page, stretch, mentions)


def _role(page: Page, heading: Section, role: str) -> str:
    """Return how a title or heading's item is read; one that is only a name changes nothing."""
    first, last = _bounds(page.words, heading.start, heading.end)
    own = title_role(page.reading.text[heading.start : heading.end])
    telling = [at for at in range(first, last) if tells(page.words.keys[at])]
    named = bool(telling) and all(page.mask[at] for at in telling)
    return role if own == "topic" and named else own


def _bounds(words: Words, start: int, end: int) -> tuple[int, int]:
    return bisect_left(words.starts, start), bisect_left(words.starts, end)


def _in_stretch(
    page: Page, stretch: Section, mentions: list[Mention], phrases: bool = True
) -> Iterator[Candidate]:
    for sentence in read_sentences(page.reading, stretch.start, stretch.end):
        if not is_roll(page.reading.text, sentence.start, sentence.end):
            found = _in_sentence(page, read_setting(page.words, stretch.kind, sentence), mentions)
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


def _in_sentence(page: Page, setting: Setting, mentions: list[Mention]) -> Iterator[Candidate]:
    first, last = setting.first, setting.last
    own = _telling(page.words, setting, _inside(mentions, first, last))
    phrases = list(_phrases(page, setting, own))
    topics = [(m, key, _printed(page, m, key, phrases, own)) for m in own for key in m.keys]
    for mention, topic_id, printed in topics:
        weight = weigh_topic(page, setting, mention, topic_id)
        yield _candidate(page, setting, mention, printed, weight, topic_id)
    for phrase in phrases:
        if any(first <= phrase.first and phrase.last <= last for *_, (first, last) in topics):
            continue  # shown with its topic: St. Fergus National School
        for rest in _without(page.words, phrase, own):
            place = Mention(rest.first, rest.last, ())
            weight = weigh_phrase(page, setting, rest)
            if weight > 0:
                yield _candidate(page, setting, place, (rest.first, rest.last), weight)


def _telling(words: Words, setting: Setting, mentions: list[Mention]) -> list[Mention]:
    """Return the mentions without title words, unless one is all that a title or heading tells."""
    matcher = topic_matcher()
    telling = [m for m in mentions if not matcher.is_title_word(words, m)]
    heads = [
        m for m in mentions if setting.title or words.ends[m.last - 1] <= setting.sentence.lead
    ]
    if any(m in telling for m in heads):
        return telling
    return [m for m in mentions if m in telling or m in heads]


def _phrases(page: Page, setting: Setting, own: list[Mention]) -> Iterator[Phrase]:
    """Yield the key phrases of each clause: none runs over a dash, a semicolon, a reference."""
    words = page.words
    cuts = {bisect_left(words.starts, cut) for cut in setting.sentence.cuts}
    for mention in own:
        if "/" in words.keys[mention.first : mention.last]:
            cuts |= {mention.first, mention.last}
    for start, end in pairwise((setting.first, *sorted(cuts), setting.last)):
        yield from find_phrases(words, page.content, start, end, setting.title)


def _printed(
    page: Page, mention: Mention, topic_id: str, phrases: list[Phrase], own: list[Mention]
) -> tuple[int, int]:
    """Return the words to show for a topic; a broad area's with those that say what of it."""
    if topics_by_id()[topic_id].broader_id is None:
        return _around(mention, phrases, own)
    return _with_body(page, mention) if topic_id == ELECTION else (mention.first, mention.last)


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


def _inside(mentions: list[Mention], first: int, last: int) -> list[Mention]:
    """Return those of the mentions, sorted, that stand within `first:last`."""
    low, high = bisect_left(mentions, (first,)), bisect_left(mentions, (last,))
    return [m for m in mentions[low:high] if first < m.last <= last]


def _overlapping(mentions: list[Mention], first: int, last: int) -> list[Mention]:
    """Return those of a sentence's mentions that overlap `first:last`."""
    return [m for m in mentions if m.first < last and first < m.last]


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


def _candidate(
    page: Page,
    setting: Setting,
    mention: Mention,
    phrase: tuple[int, int],
    weight: float,
    topic_id: str | None = None,
) -> Candidate:
    words, sentence = page.words, setting.sentence
    cue = own = _choose_cue(page, mention, *sentence.clause(words.starts[mention.first]))
    if setting.title and own is None:
        cue = _choose_cue(page, mention, sentence.start, sentence.end)
    return Candidate(
        mention=mention,
        phrase=phrase,
        keys=key_words(words, *phrase),
        weight=weight,
        section=setting.part_of(words, mention),
        spoken_of=is_spoken_of(words, mention.first),
        asked=is_asked(words, sentence, mention),
        aside=not setting.title and is_aside(page.reading, words, sentence, mention),
        opens=mention.first - setting.first < FIRST_WORDS,
        place=mention.first / len(words),
        sentence=sentence,
        topic_id=topic_id,
        cue=cue,
        borrowed=cue is not own,
    )


def _choose_cue(page: Page, mention: Mention, start: int, end: int) -> Cue | None:
    """Return the cue between the places that says why the topic came up; none far off from it."""
    starts = page.words.starts
    first = max(bisect_left(starts, start), mention.first - REACH)
    last = min(bisect_left(starts, end), mention.last + REACH)
    low = bisect_left(page.cues, first, key=lambda cue: cue.first)
    high = bisect_left(page.cues, last, key=lambda cue: cue.first)
    return choose_aspect(page.words, mention, page.cues[low:high])
