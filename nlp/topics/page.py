"""A text as this component reads it, and where in it a sentence stands.

In: a text's words, the names in them, its sentences. Out: `Page`, `Setting`.
"""

from bisect import bisect_left
from dataclasses import dataclass
from typing import NamedTuple

from nlp.reading import Reading
from nlp.topics.aspects import Cue
from nlp.topics.clauses import Sentence
from nlp.topics.matching import Mention
from nlp.topics.words import Words

LONG_TITLE = 14  # words; a longer one is read like a sentence


@dataclass(frozen=True, slots=True)
class Page:
    """A text with what was found in its words.

    `mask`: which words name people, offices and bodies (`nlp.topics.masks`). `content`:
    which key phrases are made of (`nlp.topics.key_phrases`). `names`: the words of
    the people's names; `bodies`: those of the bodies'. `cues`: those of aspects.
    """

    reading: Reading
    words: Words
    mask: bytearray
    content: bytearray
    names: frozenset[str]
    bodies: frozenset[str]
    cues: list[Cue]


class Setting(NamedTuple):
    """A sentence, the words `first:last`, of a section.

    `title`: it is a title, and not so long that it is prose.
    """

    section: str
    sentence: Sentence
    first: int
    last: int
    title: bool

    def heads(self, words: Words, last: int) -> bool:
        """Tell whether what ends before word `last` stands in a title, a heading or a lead-in."""
        return self.section == "title" or words.ends[last - 1] <= self.sentence.lead

    def part_of(self, words: Words, mention: Mention) -> str:
        """Return the section's kind; `lead` or `heading` in such; `prose` in a long title."""
        if self.section == "title":
            return "title" if self.title else "prose"
        if not self.heads(words, mention.last):
            return self.section
        return "lead" if self.sentence.lead < self.sentence.end else "heading"


def read_setting(words: Words, section: str, sentence: Sentence) -> Setting:
    """Return the setting of a sentence in a section of that kind."""
    first = bisect_left(words.starts, sentence.start)
    last = bisect_left(words.starts, sentence.end)
    title = section == "title" and last - first <= LONG_TITLE
    return Setting(section, sentence, first, last, title)
