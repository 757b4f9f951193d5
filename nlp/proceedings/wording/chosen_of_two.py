"""Two proposals of one matter, and which of them the meeting chose, told in their own words.

In: a reading and its proposals. Out: a `Choice` where two that nobody voted on stand one behind the
other and figures behind them name both by their words: `3 votes for no objection, 4 for a letter`,
`The vote was 3 to 2 for four events`, `R Marsh 12, H Reed 9`, `three for each and the Chairman gave
his casting vote for the mill`. Where the words are not those of one proposal alone nothing is said.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from nlp.motions.proposed import Motion
from nlp.patterns import spaced
from nlp.reading import Reading
from nlp.votes.counts import NUMBER, Counts, parse_number

SETTLED = spaced(
    r"(?<!\bbe\s)\b(?:carried|lost|defeated|agreed|resolved|approved|rejected|adopted|withdr\w+|fell|elected|"
    r"all in favour|unanimous\w*|no seconder|not seconded|"
    r"in favour(?! of (?:councillor|cllr|mrs?|ms|miss|dr)\b)|against)\b"
    r"|^\W*for (?:the )?(?:[a-z]+ )?(?:motion|amendment)\b"
)
VOTING = re.compile(r"\b(?:vot\w+|ballot|hands)\b", re.IGNORECASE)
_SORT = r"(?: votes?| members?| councillors?| cllrs?| hands)?"
EACH = spaced(
    rf"(?<![\w£.])(?P<number>{NUMBER}){_SORT}(?: (?:were|was|voted|cast|voting))?"
    rf" (?:in favour of|for|to) (?P<words>[^,;.()\n]{{2,60}}?)(?=[,;.]|$| and {NUMBER}\b)"
)
BEHIND = spaced(
    rf"(?P<words>[A-Za-z£][^,;.:()\n]{{1,60}}?) ?(?:-|:|had|got|received|polled)? "
    rf"(?P<number>{NUMBER})(?: votes?)?(?=[,;.]|$| and )"
)
VERSUS = spaced(
    rf"(?<![\w£.])(?P<most>{NUMBER})(?: votes?)? (?:to|-|v) (?P<least>{NUMBER})(?: votes?)?,? "
    r"(?:for|in favour of|to) (?P<words>[^,;.()\n]{2,80})"
)
EQUAL = spaced(
    rf"\b(?P<number>{NUMBER}){_SORT} (?:for )?each\b"
    rf"|(?<![\w£.])(?P<one>{NUMBER})(?: votes?)? (?:to|-) (?P<other>(?P=one))(?: votes?)?\b"
)
# `The vote was 3:5.`, whoever was chosen being named behind it
PLAIN = spaced(
    rf"\W*(?:the )?(?:vot(?:es?|ing)|ballot|results?)(?: (?:was|were|result(?:ed in)?|of|the|"
    rf"vote|ballot|then|taken|being|as follows)){{0,4}} ?[:,-]? ?(?P<one>{NUMBER})(?: votes?)?"
    rf" ?(?:[:-]|to|v) ?(?P<other>{NUMBER})(?: votes?)?\W*"
)
CASTING = spaced(
    r"\b(?:casting vote|chair\w*,? voted) (?:for|to|in favour of) (?P<words>[^,;.()\n]{2,80})"
)
BALLOT = spaced(r"\bvotes? (?:were )?(?:cast )?for (?:councillor|cllr|mr|mrs|ms|miss|dr)\b")
NAMED_WITHIN = 120  # characters behind bare figures in which the one chosen is named
REACH = 320  # characters behind the second proposal in which the choice is told
APART = 300  # characters from one proposal to the next
WORD = re.compile(r"[a-z]{2,}|\d+")
COMMON = frozenset(
    "the that of and for to be an in on at by it as proposed proposal moved motion seconded cllr "  # noqa: SIM905
    "mr mrs ms miss councillor council should was were this which with".split()
)
NOT_A_CHOICE = ("closure", "vote")


@dataclass(frozen=True)
class Choice:
    """What `flat[start:end]` tells: each proposal with its figures, and the one that was chosen."""

    start: int
    end: int
    told: tuple[tuple[Motion, Counts], ...]
    chosen: Motion
    kinds: frozenset[str]

    def holds(self, places: list[int]) -> bool:
        """Tell whether one of some places, in order, stands within it."""
        return bisect_left(places, self.start) < bisect_left(places, self.end)


def list_choices(reading: Reading, motions: list[Motion]) -> list[Choice]:
    """Return the choices between two proposals, in order."""
    found = []
    for one, other in pairwise(motions):
        if _are_rivals(reading, one, other):
            choice = _find_choice(reading, one, other)
            found += [choice] if choice else []
    return found


def _are_rivals(reading: Reading, one: Motion, other: Motion) -> bool:
    """Tell whether two proposals stand one behind the other, nothing decided in between."""
    if not (one.mover and other.mover) or {one.on, other.on} & set(NOT_A_CHOICE):
        return False
    if other.start - one.end > APART or SETTLED.search(reading.flat, one.end, other.start):
        return False
    return not reading.is_next_item(one.end - 1, other.start)


def _find_choice(reading: Reading, one: Motion, other: Motion) -> Choice | None:
    """Return what the sentences right behind two proposals tell of both."""
    flat, start = reading.flat, reading.sentence_at(other.end - 1).end
    end = min(len(flat), start + REACH)
    tail = flat[start:end]
    if not VOTING.search(tail) or SETTLED.search(flat, other.end, start):
        return None
    if reading.is_next_item(other.end - 1, start):
        return None
    own = [_words(_own_words(flat, m, end)) for m, end in ((one, other.start), (other, start))]
    rivals = Rivals((one, other), (own[0], own[1]))
    for sentence in re.finditer(r"[^.\n][^\n]*?(?:\.(?=\s|$)|$|(?=\n))", tail):
        place = start + sentence.start()
        if SETTLED.search(sentence[0]) or reading.outline.gap(place, other.end) > 1:
            return None
        told = rivals.read(place, sentence[0], tail[sentence.start() :])
        if told and not BALLOT.search(sentence[0]):
            return told
    return None


def _own_words(flat: str, motion: Motion, end: int) -> str:
    """Return the words of a proposal; of a nomination who was nominated, and nothing else."""
    if motion.on == "appointment":
        return flat[motion.text_start or 0 : motion.text_end or 0]
    return flat[motion.start : end]


@dataclass(frozen=True)
class Rivals:
    """Two proposals and the words of each."""

    motions: tuple[Motion, Motion]
    words: tuple[set[str], set[str]]

    def read(self, place: int, sentence: str, tail: str) -> Choice | None:
        """Return the choice that a sentence at `place` tells; `tail`: it and what follows it."""
        hands = frozenset({"hands"} if "hands" in sentence else ())
        end = place + len(sentence)
        versus = VERSUS.search(sentence)
        won = self.meant(versus["words"]) if versus else None
        if versus and won:
            most, least = parse_number(versus["most"]), parse_number(versus["least"])
            if most != least:
                told = self._both(won, *self._of_two(most or 0, least or 0))
                return Choice(place, end, told, won, hands)
        plain = PLAIN.fullmatch(sentence)
        if plain:
            return self._plain(place, sentence, tail, plain)
        equal = EQUAL.search(sentence)
        number = parse_number(equal["number"] or equal["one"]) if equal else None
        for pattern in (EACH, BEHIND):
            each = dict(self._each(sentence, pattern))
            if len(each) != len(self.motions):
                continue
            (one, first), (other, second) = each.items()
            if first != second:
                told = tuple((motion, Counts(for_=n)) for motion, n in each.items())
                return Choice(place, end, told, one if first > second else other, hands)
            number = first
        cast = CASTING.search(tail)
        won = self.meant(cast["words"]) if cast else None
        if number is None or cast is None or won is None:
            return None
        told = self._both(won, Counts(number, number), Counts(number, number))
        return Choice(place, place + cast.end(), told, won, hands | {"casting"})

    def _of_two(self, most: int, least: int) -> tuple[Counts, Counts]:
        """Return the figures of who was chosen and of the other; a nominee has his own alone."""
        if all(motion.on == "appointment" for motion in self.motions):
            return Counts(for_=most), Counts(for_=least)
        return Counts(most, least), Counts(least, most)

    def _plain(self, place: int, sentence: str, tail: str, plain: re.Match[str]) -> Choice | None:
        """Return the choice that two figures alone tell, and who is named behind them.

        The more are of whoever was chosen; the first of the two proposed has the first where the
        less stand first.
        """
        numbers = [parse_number(plain[group]) or 0 for group in ("one", "other")]
        won = self.meant(tail[len(sentence) : len(sentence) + NAMED_WITHIN].partition("\n\n")[0])
        if won is None or numbers[0] == numbers[1]:
            return None
        if numbers[0] < numbers[1] and won is self.motions[0]:
            return None
        told = tuple((m, Counts(for_=(max if m is won else min)(numbers))) for m in self.motions)
        return Choice(place, place + len(sentence), told, won, frozenset())

    def _both(
        self, won: Motion, counts: Counts, others: Counts
    ) -> tuple[tuple[Motion, Counts], ...]:
        return tuple((m, counts if m is won else others) for m in self.motions)

    def _each(self, sentence: str, pattern: re.Pattern[str]) -> Iterator[tuple[Motion, int]]:
        """Yield the proposals that two figures of a sentence name; the last by the other's name."""
        matches = list(pattern.finditer(sentence))
        meant = [self.meant(match["words"]) for match in matches]
        if len(matches) != len(self.motions) or not any(meant) or meant[0] is meant[1]:
            return
        rest = [m for m in self.motions if m not in meant]
        for match, motion in zip(matches, meant, strict=True):
            number = parse_number(match["number"])
            if number is not None:
                yield motion or rest[0], number

    def meant(self, words: str) -> Motion | None:
        """Return the proposal that words are of: its kind, or words that the other has not."""
        amending = [m for m in self.motions if m.on == "amendment"]
        said = re.search(r"\b(motion|amendment)\b", words, re.IGNORECASE)
        if said and len(amending) == 1:
            main = next(m for m in self.motions if m not in amending)
            return amending[0] if said[1].lower() == "amendment" else main
        told = _words(words)
        shared = [len(told & (own - other)) for own, other in (self.words, self.words[::-1])]
        if shared[0] == shared[1]:
            return None
        return self.motions[0] if shared[0] > shared[1] else self.motions[1]


def _words(words: str) -> set[str]:
    """Return the words of substance, cut to five letters so that their forms agree."""
    return {word[:5] for word in WORD.findall(words.lower()) if word not in COMMON}
