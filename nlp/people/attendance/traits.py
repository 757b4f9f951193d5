"""What speaks for it that the bearer of a name was present, or away, where no list's rule says so.

In: a cleaned text and its names. Out: the traits of each name's surroundings, whose learnt weights
weighing.py adds up: the label above, the words before, the run of names it stands in.
"""

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from itertools import pairwise

from nlp.people.attendance.next_heads import end_before_head
from nlp.people.lexicon.spelling import begins_like_a_person
from nlp.people.names.mentions import NameMention
from nlp.triggers import find_words, match_at, small_letters
from nlp.weights import list_steps

# A line that may announce a list: it says so, and is short or ends its label with a colon.
_ANNOUNCES = (
    *("present", "attend", "apolog", "absen", "councillor", "cllr", "member", "officer", "staff"),
    *("clerk", "public", "chair", "substitut", "regret", "lathair", "láthair", "bresennol"),
    "ymddiheur",
)
_LABEL = re.compile(r"[ ]{0,20}[\w ]{0,30}:")
_SHORT = 60  # characters of such a line, and those looked at of a longer one
_FARTHEST = 40  # lines from a name up to its label
_DEBATE = ("moved", "proposed", "seconded", "said", "asked", "agreed", "reported")
# What the text speaks of, and the words at one of which each begins.
_TOLD = {
    "apologies": (re.compile(r"(?i)(?<!\bno )apolog"), ("apolog",)),
    "present": (re.compile(r"(?i)present"), ("present",)),
    "attended": (re.compile(r"(?i)attend"), ("attend",)),
    "absent": (re.compile(r"(?i)absent"), ("absent",)),
    "absence": (re.compile(r"(?i)absence"), ("absence",)),
    "minutes": (re.compile(r"(?i)minutes of"), ("minutes of",)),
    "resolved": (re.compile(r"(?i)resolved"), ("resolved",)),
    "declared": (re.compile(r"(?i)declar"), ("declar",)),
    "item": (re.compile(r"(?i)\bitem"), ("item",)),
    "debated": (re.compile(rf"(?i)\b(?:{'|'.join(_DEBATE)})\b"), _DEBATE),
}
_NEAR = (40, 120, 400, 1200)  # characters from such a word to the name
_BESIDE = ("apolog", "absen", "present", "substitut", "replac", "for ", "vote", "spoke")
_BRACKET = re.compile(r"[ ,–-]{0,4}\([^()\n]{1,60}\)")
_WORD = re.compile(r"(?:\bno )?[a-zé]{3,}")
_TOKEN = re.compile(r"[^\W\d_]+|[^\s\w]|\d")
_SEPARATED = re.compile(r"[\s,;&|/•*.+()–-]*(?:and)?\s*")
_ASIDE = re.compile(r"\([^()]*\)")
_PROSE = re.compile(r"(?<!\w)[a-z]{4,}")
_WORD_BEHIND = re.compile(r",?[ \n]{1,2}([a-z]+)\b")
_OF_ENTRY = frozenset({"and", "of", "from", "for", "with", "as", "representing", "plus"})
_ENDED = re.compile(r"[.:;](?=\s)")
_COMING = re.compile(r"(?i)\b(?:present\b|attend|apolog|absen|regret|welcom|l[aá]thair\b|joined\b)")
_TELLS_COMING = re.compile(r"(?i)present\b|attend|apolog|absen|joined\b|in the chair\b|presid")
_SAYS = re.compile(
    r"\b(?:(?!opted|elected|retired|related|nominated)[a-z]{2,}ed|by|was|were|said|gave|spoke|told"
    r"|that|who|had|has|is|are|would|reply|response)\b"
)
_NONE = re.compile(r"(?i)apolog(?:ies|y)(?: for absence)?[\s|:*•.–-]{0,30}(?:none|nil)\b")
_REACH = 60  # names of a run that are looked at to either side
_APART = ("far", "prose")
_LONGEST = 160  # characters between two names of one run
_FIRST_ITEM = re.compile(r"(?m)^[ ]{0,20}(?:item )?(?:1|01|\d{2,4}/\d{2,4})[.): ]")
# `2. Vacancy`, not the second of those listed
_NEXT_ITEM = re.compile(
    r"\n[ ]{0,20}\d{1,3}(?:[./]\d{1,4})?[.)]?[ ]{1,8}(?!(?:Cllr|Councillor|Mr|Ms|Miss|Dr)\b|Mrs)"
    r"(?P<words>[A-Z][^\n]{2,30})"
)
_PLACES = (200, 500, 1000, 2000, 4000, 8000)  # characters from the top
_RUN = (0, 1, 2, 4, 8)  # names beside it
_WORDS = (0, 1, 2, 3, 4, 5)


class Surroundings:
    """What stands about the names of one text; each is looked up once, when first asked for."""

    def __init__(self, text: str, names: tuple[NameMention, ...]) -> None:
        self.text, self.names = text, names

    def list_traits(self, at: int) -> list[str]:
        """Return what speaks for or against it that the bearer of `names[at]` came, or did not."""
        start = self.names[at].outer_start
        return [
            *self._list_line(at),
            *self._list_label(start),
            *self._list_told(start),
            *self._list_run(at),
            f"title={self.names[at].title_kind}",
            f"item={start > self._first_item}",
            *list_steps("place", start, _PLACES),
        ]

    def _list_line(self, at: int) -> list[str]:
        """Return what stands on the name's line: the words before its first name, the next ones."""
        text, name = self.text, self.names[at]
        line = self._lines[bisect_right(self._lines, name.outer_start) - 1]
        first = self.names[bisect_left(self._starts, line)]
        lead = text[max(line, first.outer_start - _LONGEST) : first.outer_start]
        before = _TOKEN.findall(text[max(0, name.outer_start - 20) : name.outer_start])
        return [
            *(f"lead={word}" for word in _WORD.findall(lead.lower())[-8:]),
            *list_steps("lead", len(lead.split()), _WORDS),
            f"first={first is name}",
            f"before={before[-1].lower() if before else ''}",
            f"after={self._read_after(name.outer_end)}",
            f"behind={_read_word(text, name.outer_end)}",
            *self._list_beside(name),
        ]

    def _list_beside(self, name: NameMention) -> list[str]:
        """Return what a bracket or the words right beside the name tell: apologies, substitute."""
        before = self.text[max(0, name.outer_start - 60) : name.outer_start].lower()
        before = before.replace("no apologies", "")
        bracket = _BRACKET.match(self.text, name.outer_end)
        behind = bracket[0].lower() if bracket else ""
        return [
            *(f"just before={word}" for word in _BESIDE if word in before),
            *(f"bracket={word}" for word in _BESIDE if word in behind),
        ]

    def _read_after(self, end: int) -> str:
        """Return what the line goes on with behind a name: nothing, a small letter, a capital."""
        behind = self.text[end : end + _SHORT].partition("\n")[0]
        first = behind.lstrip(" ,.;")[:1]
        if not first:
            return "end"
        return "small" if first.islower() else "capital" if first.isupper() else "other"

    def _list_label(self, start: int) -> list[str]:
        """Return the words of the nearest line above that may announce a list, and how near."""
        lines = bisect_right(self._lines, start) - 1
        at = bisect_left(self._labels, (lines, "")) - 1
        if at < 0 or lines - self._labels[at][0] > _FARTHEST:
            return ["label=none"]
        above = lines - self._labels[at][0]
        far = "near" if above <= 3 else "mid" if above < 12 else "far"
        return [f"label {far}={word}" for word in _WORD.findall(self._labels[at][1])[:5]]

    @cached_property
    def _between(self) -> list[str]:
        return [self._read_between(one, two) for one, two in pairwise(self.names)]

    @cached_property
    def _first_item(self) -> int:
        item = _FIRST_ITEM.search(self.text)
        return item.start() if item else len(self.text)

    @cached_property
    def _starts(self) -> list[int]:
        return [name.outer_start for name in self.names]

    @cached_property
    def _lines(self) -> list[int]:
        return [0, *(match.end() for match in re.finditer("\n", self.text))]

    @cached_property
    def _labels(self) -> list[tuple[int, str]]:
        """The lines that may announce a list: their number and how they begin."""
        hits = find_words(small_letters(self.text), _ANNOUNCES)
        numbers = sorted({bisect_right(self._lines, at) - 1 for at in hits})
        lines = ((number, self._line(number)) for number in numbers)
        return [
            (number, line[:_SHORT].lower())
            for number, line in lines
            if len(line) < _SHORT or _LABEL.match(line)
        ]

    def _line(self, number: int) -> str:
        start = self._lines[number]
        end = self.text.find("\n", start)
        return self.text[start:end] if end >= 0 else self.text[start:]

    def _list_told(self, start: int) -> list[str]:
        """Return how far above the text last spoke of who came, and of what else."""
        last = {word: self._find_last(word, start) for word in _TOLD}
        near = [
            f"{word}<{min((far for far in _NEAR if start - at <= far), default='')}"
            for word, at in last.items()
            if at >= 0
        ]
        latest = max(last, key=lambda word: last[word])
        return [*near, f"last={latest if last[latest] >= 0 else 'none'}"]

    def _find_last(self, word: str, start: int) -> int:
        at = bisect_left(self._told[word], start)
        return self._told[word][at - 1] if at else -1

    @cached_property
    def _told(self) -> dict[str, list[int]]:
        small = small_letters(self.text)
        return {
            word: [
                match.start() for match in match_at(pattern, self.text, find_words(small, stems))
            ]
            for word, (pattern, stems) in _TOLD.items()
        }

    def _list_run(self, at: int) -> list[str]:
        """Return how many names stand together with this one, and what stands between them."""
        before = self._between[max(0, at - _RUN[-1]) : at][::-1]
        behind = self._between[at : at + _RUN[-1]]
        above, below = _count_near(before), _count_near(behind)
        return [
            *list_steps("run", above + below, _RUN),
            f"leads={not above}",
            f"gap before={before[0] if before else 'none'}",
            f"gap behind={behind[0] if behind else 'none'}",
        ]

    def is_in_prose(self, at: int) -> bool:
        """Tell whether a name stands in a sentence that is not of who came: `A, who asked`."""
        behind = _WORD_BEHIND.match(self.text, self.names[at].outer_end)
        if behind is not None and behind[1] not in _OF_ENTRY:
            return True
        reach = range(_REACH)
        first = at - next((n for n in reach if not self._goes_on(at - n - 1)), _REACH)
        last = at + next((n for n in reach if not self._goes_on(at + n)), _REACH)
        start, end = self.names[first].outer_start, self.names[last].outer_end
        line = self._lines[bisect_right(self._lines, start) - 1]
        before = _ENDED.split(self.text[max(line, start - _LONGEST) : start])[-1]
        after = _ENDED.split(self.text[end : end + _LONGEST].partition("\n")[0])[0]
        if "not received" in before or "no apolog" in before.lower():
            return True
        return bool(_SAYS.search(before + " " + after)) and not _COMING.search(before + after)

    def is_below_head(self, at: int, away: bool) -> bool:
        """Tell whether another matter's head stands between the nearest label and a name.

        What the name's own line tells of who came goes first.
        """
        start = self.names[at].outer_start
        line = bisect_right(self._lines, start) - 1
        own = bisect_left(self._labels, (line, "")) - 1
        told = self.text[self._lines[line] : start + _LONGEST].partition("\n")[0]
        if own < 0 or _TELLS_COMING.search(told):
            return False
        # from the line above on, as the label itself may be such a head
        label = max(0, len(self.text[: self._lines[self._labels[own][0]]].rstrip()) - 1)
        items = (item["words"] for item in _NEXT_ITEM.finditer(self.text, label, start))
        if any(not (begins_like_a_person(words) or _COMING.search(words)) for words in items):
            return True
        return end_before_head(self.text, label, start + 1, away) < start

    def _goes_on(self, at: int) -> bool:
        """Tell whether the next name stands with this one, no blank line between them."""
        if not 0 <= at < len(self._between) or self._between[at] in _APART:
            return False
        return "\n\n" not in self.text[self.names[at].outer_end : self.names[at + 1].outer_start]

    def stands_below_none(self, at: int) -> bool:
        """Tell whether the nearest apologies above a name were nobody's: `Apologies: None`."""
        told = self._find_last("apologies", self.names[at].outer_start)
        return told >= 0 and _NONE.match(self.text, told) is not None

    def read_away(self, at: int) -> str:
        """Return what the text calls it that the bearer was not there: apologies or absent."""
        start = self.names[at].outer_start
        absent = self._find_last("absent", start) > self._find_last("apologies", start)
        return "absent" if absent else "apologies"

    def _read_between(self, one: NameMention, two: NameMention) -> str:
        """Return what stands between two names: nothing to speak of, capitals, prose."""
        if two.outer_start - one.outer_end > _LONGEST:
            return "far"
        between = self.text[one.outer_end : two.outer_start]
        if _SEPARATED.fullmatch(between):
            return "nothing"
        return "prose" if _PROSE.search(_ASIDE.sub("", between)) else "capitals"


def _count_near(between: list[str]) -> int:
    """Return how many names stand together, by what stands between one and the next."""
    return next((n for n, what in enumerate(between) if what in _APART), len(between))


def _read_word(text: str, end: int) -> str:
    """Return the word or mark right behind a name."""
    token = _TOKEN.search(text, end, end + 20)
    return token[0].lower() if token else ""
