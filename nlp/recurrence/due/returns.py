"""A matter put off or promised in, the later item at which it came back out.

A matter with a title of its own came back when its series went on. Beneath a standing heading
("Chief Executive's Update", "Highways") something else stands each time: there a later item is the
return only where a sentence of it speaks of the same.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from nlp.annotations import Promise
from nlp.recurrence.agendas.items import AgendaItem
from nlp.recurrence.days import read_day
from nlp.recurrence.linking.links import SeriesLink
from nlp.recurrence.plain_words import SMALL, list_words
from nlp.recurrence.titles.matters import read_matter
from nlp.recurrence.wordings import read_lists

SOON = 365  # days: a heading that was itself put off and stands again later than that is another
CONTEXT = 300  # characters ahead of a sentence that says but "deferred": of what is said there
_SENTENCE = re.compile(r"[.;?!]\s|\n")
_LISTS = read_lists("due/returns")
_STANDING = frozenset(
    list_words(f"{_LISTS['standing']} {read_lists('procedure/procedural')['areas']}")
)
_UNTELLING = frozenset(list_words(_LISTS["untelling"])) | SMALL


def find_returns(
    items: Sequence[AgendaItem],
    links: Sequence[SeriesLink],
    promises: Iterable[tuple[int, Promise, str]],
) -> Iterator[int | None]:
    """Yield for each promise the place of the item at which it came back, or None.

    `promises`: the place of the item that makes each, what was put off or promised, and the text
    that it stands in.
    """
    returns = _Returns(items, links)
    for at, promise, text in promises:
        yield returns.find(at, promise, text)


class _Returns:
    """All items of a council with their links; `find` tells which of them is a return."""

    def __init__(self, items: Sequence[AgendaItem], links: Sequence[SeriesLink]) -> None:
        self._items = items
        self._links = links
        self._places: dict[str, list[int]] = defaultdict(list)
        self._sentences: dict[int, list[frozenset[str]]] = {}  # of items that were looked at
        for at, link in enumerate(links):
            if link.series:
                self._places[link.series].append(at)
        for places in self._places.values():
            places.sort(key=lambda at: items[at].date or "")

    def find(self, at: int, promise: Promise, text: str) -> int | None:
        item, later = self._items[at], self._list_later(at)
        if not later or not is_standing(item.title):
            return later[0] if later else None
        said = _list_said(item, promise, text)
        if not said:
            itself = promise.kind != "promised" and self._days_between(at, later[0]) <= SOON
            return later[0] if itself else None
        return next((each for each in later if self._speaks_of(each, said)), None)

    def _speaks_of(self, at: int, said: frozenset[str]) -> bool:
        """Tell whether one sentence of an item has enough of the words: two, or more of many."""
        if at not in self._sentences:
            self._sentences[at] = _read_sentences(self._items[at])
        least = min(len(said), max(2, min(4, len(said) // 4)))
        return any(len(said & words) >= least for words in self._sentences[at])

    def _list_later(self, at: int) -> list[int]:
        """Return the later items of an item's series, the first ahead."""
        series, day = self._links[at].series, self._items[at].date or ""
        places = self._places[series] if series else []
        return [each for each in places if (self._items[each].date or "") > day]

    def _days_between(self, at: int, after: int) -> int:
        first, last = (read_day(self._items[each].date or "") for each in (at, after))
        return (last - first).days if first and last else SOON + 1


def is_standing(title: str) -> bool:
    """Tell whether a title is a heading beneath which something else stands each time."""
    return read_matter(title).bare or _STANDING.union(SMALL).issuperset(list_words(title))


def _list_said(item: AgendaItem, promise: Promise, text: str) -> frozenset[str]:
    """Return the words that tell what a promise is about, those of the heading left out."""
    heading = frozenset(list_words(item.title))
    start = promise.evidence.start
    stretches = (text[start : promise.evidence.end], text[max(0, start - CONTEXT) : start])
    told = (frozenset(_list_telling(each)) - heading for each in stretches)
    return next((words for words in told if words), frozenset())


def _list_telling(text: str) -> list[str]:
    words = list_words(text)
    return [word for word in words if len(word) > 2 and word not in _UNTELLING and word.isalpha()]


def _read_sentences(item: AgendaItem) -> list[frozenset[str]]:
    """Return the words of each sentence of an item, its title and agenda text among them."""
    texts = (item.title, item.text, item.minutes)
    return [frozenset(list_words(each)) for text in texts for each in _SENTENCE.split(text)]
