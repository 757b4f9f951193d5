"""A name as it stands in a text, with its title and the letters behind it."""

import re
from dataclasses import dataclass

from nlp.people.lexicon.spelling import on_one_line
from nlp.people.lexicon.titles import Title
from nlp.people.lexicon.vocabulary import any_word, read_words
from nlp.people.names.one_name import Name

_LETTERS = read_words("lexicon/words")["postnominals"]["words"]
_POSTNOMINAL_WORDS = any_word(_LETTERS)
_POSTNOMINAL = re.compile(rf"(?:,?[ ]{{1,2}}|,[ ]?\n[ ]?)(?:{_POSTNOMINAL_WORDS})(?![\w])\.?")
# `Ann Marsh, Senior Planning Officer`: no letters behind the name.
_OF_JOB = re.compile(r",?[ \n]{1,2}(?:Senior|Junior)[ ]{1,2}[A-Z]")
# `D Marsh, BA Reed and C Hill`: the letters are the next one's initials.
_NEXT_SURNAME = re.compile(r"[ ][A-Z][a-z'-]+(?=[,.;\n]|[ ](?:and|&)[ ]|\Z)")
_INITIALLED = re.compile(r"[ ][A-Z]\.?[ ]?(?:[A-Z]\.?[ ]?){0,2}[A-Z]{3}")


@dataclass(frozen=True, slots=True, kw_only=True)
class NameMention:
    """A name as it stands in a text: `text[start:end]` is the bare name.

    `outer_start` and `outer_end` take in title and post-nominals. `title` as printed ("Councillors"
    for each name of its list); `title_kind`: councillor, courtesy, office or None.
    `basis`: what speaks for a name: title, given (a known given name), initials, capitals, list,
    cue (`seconded by`).
    """

    start: int
    end: int
    name: str
    outer_start: int
    outer_end: int
    basis: str
    title: str | None = None
    title_kind: str | None = None
    postnominals: str | None = None

    @property
    def is_plain(self) -> bool:
        """Whether neither a title nor a list speaks for the name."""
        return self.basis in ("given", "initials", "capitals", "unknown")


def mention_of(text: str, name: Name, title: Title, outer: int, basis: str) -> NameMention:
    """Put a name and its title together, with the post-nominals behind it."""
    end, letters = name.end, []
    while (match := _POSTNOMINAL.match(text, end)) is not None:
        if _OF_JOB.match(text, match.start()):
            break
        if match[0][0] == "," and _NEXT_SURNAME.match(text, match.end()):
            break
        if match[0].strip() == "MS" and _INITIALLED.match(text, match.end()):
            break  # `A. MARSH MS T. REED`: the next one's title
        letters.append(match[0].strip(" ,\n"))
        end = match.end()
    return NameMention(
        start=name.start,
        end=name.end,
        name=on_one_line(text, name.start, name.end),
        outer_start=outer,
        outer_end=end,
        basis=basis,
        title=title.printed,
        title_kind=title.kind,
        postnominals=" ".join(letters) or None,
    )
