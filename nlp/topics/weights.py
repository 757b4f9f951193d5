"""What a topic or a key phrase tells by itself, about 1 for a topic, and whether it tells at all.

In: a `Page`, where a sentence stands in it, a mention or phrase. Out: weights; 0 for what is none.
"""

import re
from functools import cache

from nlp.topics.key_phrases import Phrase, is_named, key_words, tells, weigh_words
from nlp.topics.landmarks import is_address, runs_into_name
from nlp.topics.matching import Mention
from nlp.topics.page import Page, Setting
from nlp.topics.taxonomy import TaxonomyTopic, load_taxonomy
from nlp.topics.words import Words

BROAD, KEY_PHRASE = 0.7, 0.6  # weights, beside 1 of a topic
FAINT = 0.25  # a faint topic in running text
PART_OF_NAME = 0.3  # less, for a topic printed with capitals in running text
NAMED, ADDRESSED = 1.2, 0.5  # factors of a name, of an address
TELLING = 0.75  # what one word alone must tell
SHORT_TITLE = 24  # characters of a title that may be one word that tells little
_ROAD = re.compile(r"[AM][1-9]\d{1,3}|B\d{4}")  # no A1, no class B8
_BEFORE_ONE = frozenset(("of", "on", "about", "for", "the", "in", "at", "to", "near"))


@cache
def topics_by_id() -> dict[str, TaxonomyTopic]:
    """Return the taxonomy's topics by their ids."""
    return {topic.topic_id: topic for topic in load_taxonomy()}


def weigh_topic(page: Page, setting: Setting, mention: Mention, topic_id: str) -> float:
    """Return what a topic tells: less where it is faint, a broad area, or part of a name."""
    topic = topics_by_id()[topic_id]
    prominent = setting.section == "decision" or setting.heads(page.words, mention.last)
    if topic.faint and not prominent:
        return FAINT
    if setting.section == "title":
        return 1.0
    weight = 1.0 if topic.broader_id else BROAD
    printed = page.words.printed[mention.first : mention.last]
    named = all(word[0].isupper() and not word.isupper() for word in printed)
    return weight - (PART_OF_NAME if named and mention.first > setting.first else 0.0)


def weigh_phrase(page: Page, setting: Setting, phrase: Phrase) -> float:
    """Return what a key phrase tells; nothing where it is made of people's names."""
    words = page.words
    if phrase.last - phrase.first == 1 and not _stands_alone(page, setting, phrase.first):
        return 0.0
    if page.names.issuperset(key_words(words, phrase.first, phrase.last)):
        return 0.0
    if phrase.last == len(words) and _is_unheard(words, phrase.last - 1):
        return 0.0  # cut short: `for commerci`
    weight = KEY_PHRASE * weigh_words(words, phrase)
    if setting.heads(words, phrase.last) or not is_named(words, phrase):
        return weight
    return weight * (ADDRESSED if is_address(words.keys[phrase.last - 1]) else NAMED)


def _stands_alone(page: Page, setting: Setting, at: int) -> bool:
    """Tell whether one word is the thing spoken of: the cost `of caddies`; a title of few words."""
    words, key = page.words, page.words.keys[at]
    heads, led = setting.heads(words, at + 1), at > 0 and words.keys[at - 1] in _BEFORE_ONE
    if not (heads or led):
        return False
    if _ROAD.fullmatch(words.printed[at]):
        return led
    if len(key) < 4 or (heads and _is_unheard(words, at)):
        return False
    if heads and setting.sentence.end - setting.sentence.start <= SHORT_TITLE:
        return True
    if runs_into_name(words, at) and words.keys[at + 1] != "phase":
        return False
    return led and tells(key) >= TELLING and key not in page.bodies


def _is_unheard(words: Words, at: int) -> bool:
    """Tell whether a word in small letters is none that minutes use: a part of one, damaged."""
    return words.printed[at].islower() and tells(words.keys[at]) == 1.0
