"""One text as the components read it: cleaned, outlined, with its sections; made once a doc."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property

from spacy.tokens import Doc

from nlp.clean import clean_text
from nlp.minute_numbers import Minute, list_minutes
from nlp.offices import find_holders
from nlp.people.movers.pairing import Moving, find_movers
from nlp.people.names.finding import NameMention, find_names
from nlp.sections import Section, list_sections
from nlp.sentences import Span, list_sentences
from nlp.text.outline import read_outline
from nlp.text.paragraphs import Paragraph
from nlp.triggers import match_at

KEY = "minutebook_reading"
# An item's number; none is that of `12 Members voted in favour`, `7 May 2024`.
NUMBER = re.compile(
    r"(?P<number>\d{1,2})(?:[.)]\s{0,8}|\s{1,8}(?!(?:Members?|Councillors?|Cllrs?|Votes?|For|Against|"
    r"Abst\w*|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October)\b))"
    r"(?=[A-Z])"
)
# The title of a numbered item, alone on its line: `9. Clerk's hours`.
ITEM = re.compile(NUMBER.pattern + r"[^\n]{2,90}[^\n.;,]\Z")
# The stops of sums, of titles and of initials behind a title, which end no sentence.
STOPPED = re.compile(
    r"£[\d,]{1,12}\.\d\d(?!\d)|\b(?:Cllrs?|Councillors?|Clr|Comhairleoir[ií]?|Comh|Mrs?|Ms|Dr|Messrs|Rev|Prof|Ald)"
    r"\.?(?:\s?[A-Z]\.){0,3}(?=\s[A-Z])|\b[Nn]os?\.(?=\s?\d)"
)
_MAY_STOP = re.compile("[£CMDRPANn]")  # with what those begin
NEAR = 40  # paragraphs above a place where the number of its item may stand
PAPER = re.compile(r"\bPDF \d{1,5} ?[KM]B\b|\bAdditional documents:")


class Reading:
    """A cleaned text, its outline and its sections; offsets hold in the text as given.

    `items`: where its items begin but for the first, if it is a document of several.
    """

    def __init__(
        self,
        printed: str,
        sections: Sequence[Section] | None = None,
        page: str = "document",
        quote: Callable[[int, int], str] | None = None,
        items: Sequence[int] = (),
    ) -> None:
        self.printed = printed
        self.quote = quote or (lambda start, end: printed[start:end])
        self.text = clean_text(printed)
        self.outline = read_outline(self.text, tuple(items))
        self.flat = self.outline.flat
        self.sections = list(list_sections(self.outline) if sections is None else sections)
        self.page = page
        self.items = items
        self._sentences: dict[int, list[Span]] = {}
        self._starts = [section.start for section in self.sections]

    @cached_property
    def repeats(self) -> bool:
        """Whether a page without labels may print its decision twice."""
        labelled = any(section.kind == "decision" for section in self.sections)
        return self.page not in ("document", "item") and not labelled

    @cached_property
    def of_site(self) -> bool:
        """Whether the text is of a page of the site: it is told, or a paper's size stands in it."""
        return self.page != "document" or bool(PAPER.search(self.flat[:4000]))

    @cached_property
    def unstopped(self) -> str:
        """The flat text without the stops within sentences: `£1,204,55`, `Cllr  A  Marsh`."""
        pieces, done = [], 0
        places = (match.start() for match in _MAY_STOP.finditer(self.flat))
        for match in match_at(STOPPED, self.flat, places):
            sign = "," if match[0][0] == "£" else " "
            pieces += [self.flat[done : match.start()], match[0].replace(".", sign)]
            done = match.end()
        return "".join([*pieces, self.flat[done:]])

    @cached_property
    def names(self) -> tuple[NameMention, ...]:
        """The names in the text."""
        return find_names(self.text)

    @cached_property
    def movings(self) -> tuple[Moving, ...]:
        """Who moved and who seconded."""
        return find_movers(_plain(self.text), self.names)

    @cached_property
    def holders(self) -> dict[str, NameMention]:
        """Who holds which office, where the text says so of one alone."""
        return find_holders(self.flat, self.names)

    @cached_property
    def minutes(self) -> tuple[Minute, ...]:
        """Where the items begin, or the minutes of a numbered series."""
        return tuple(map(Minute, self.items)) or list_minutes(self.text)

    def minute_at(self, position: int) -> int:
        """Return how many minutes of a numbered series begin at or before `position`."""
        return bisect_right(self.minutes, (position,))

    def is_next_item(self, start: int, end: int) -> bool:
        """Tell whether the title of the next numbered item stands between two places."""
        first, last = self.outline.index_at(start), self.outline.index_at(end)
        following = range(first + 1, min(first + NEAR, last) + 1)
        titles = [n for i in following if (n := self.number_of(i, titled=True))]
        if not titles:
            return False
        own = {self.item_above(first), self.item_above(first, titled=True)} - {0}
        return any(number - 1 in own for number in titles)

    def item_above(self, index: int, *, titled: bool = False) -> int:
        """Return the number at or above a paragraph, the nearest; 0 if none stands near."""
        above = range(index, max(-1, index - NEAR), -1)
        return next((n for i in above if (n := self.number_of(i, titled=titled))), 0)

    def number_of(self, index: int, *, titled: bool = False) -> int:
        """Return the number that a paragraph begins with; 0 if none, or if no title follows it."""
        start, end = self.paragraphs[index].start, self.paragraphs[index].end
        pattern = ITEM if titled else NUMBER
        match = pattern.match(self.flat, start, end)
        return int(match["number"]) if match else 0

    @property
    def paragraphs(self) -> list[Paragraph]:
        """The logical paragraphs."""
        return self.outline.paragraphs

    def kind_at(self, position: int) -> str:
        """Return the kind of the section at `position`."""
        section = self.section_at(position)
        return section.kind if section else "minutes"

    def section_at(self, position: int) -> Section | None:
        """Return the section at or before `position`."""
        index = bisect_right(self._starts, position) - 1
        return self.sections[index] if 0 <= index < len(self.sections) else None

    def stretches(self, kinds: Iterable[str]) -> list[Section]:
        """Return the sections of the given kinds."""
        return [section for section in self.sections if section.kind in kinds]

    def sentences_of(self, paragraph: Paragraph) -> list[Span]:
        """Return the sentences of one of the paragraphs, cut once however many ask."""
        sentences = self._sentences.get(paragraph.start)
        if sentences is None:
            sentences = list(list_sentences(self.flat, paragraph.start, paragraph.end))
            self._sentences[paragraph.start] = sentences
        return sentences

    def sentence_at(self, position: int) -> Span:
        """Return the sentence that holds `position`, within its paragraph."""
        sentences = self.sentences_of(self.outline.paragraph_at(position))
        index = bisect_right(sentences, position, key=lambda s: s.start) - 1
        found = sentences[max(0, index)]
        later = sentences[index + 1 : index + 2]
        return later[0] if position >= found.end and later else found


def read_doc(doc: Doc) -> Reading:
    """Return the doc's reading; the first component that asks makes it."""
    found = doc.user_data.get(KEY)
    if found is None:
        data = doc.user_data
        text = data.get("minutebook_text") or doc.text
        found = Reading(
            text,
            data.get("minutebook_sections"),
            data.get("minutebook_page", "document"),
            quote=data.get("minutebook_quote"),
            items=data.get("minutebook_items", ()),
        )
        doc.user_data[KEY] = found
    assert isinstance(found, Reading)
    return found


def _plain(text: str) -> str:
    """Return a text with its capitals of procedure small: `Councillor Marsh MOVED and ...`."""
    for word in ("MOVED", "SECONDED", "PROPOSED", "MOVE", "SECOND"):
        if word in text:
            text = re.sub(rf"\b{word}\b", word.lower(), text)
    return text.replace("Under the motion of", "   On the motion of")
