"""The proposals before a meeting: which wait for a vote, and which of them some words are about.

In: proposals as they come, and the words of calls, lists and outcomes. Out: the one that is meant:
by its label (`Amendment No. 3`), by shared words, by its kind, by who moved it, by nearness.
"""

import re
from functools import lru_cache

from nlp.motions.proposed import Motion
from nlp.patterns import spaced
from nlp.reading import Reading

AMENDS = spaced(
    r"\bamend(?:ment|ing motion)\b(?!\) (?:regulations|rules|act|order)\b)"
    r"|\b(?:the|these|those|both|all|two|three|\d) (?:[a-z]+ ){0,2}amendments\b"
)
UNAMENDED = spaced(
    r"\bwithout\b[^.]{0,40}\bamendment|\bas amended|\bno (?:further |other )?amendments?\b"
    r"|\b(?:subject to|with) (?:(?:the|this|these|one|two|an?|some|that|minor|following) ){1,3}"
    r"amendments?\b"
)
BECAME = spaced(r"\bbecame (?:the|a) substantive motion")
SUBSTANTIVE = spaced(  # no `Local Government Act 2001 (as amended)`
    r"\bsubstantive\b|\bmotion,? as amended|\bamended motion"
    r"|(?<!\d\d\d\d\s)(?<!\d\d\d\d,\s)(?<!\()\bas amended\b"
)
# What a vote is on that is no amendment: `the report was put to the vote`.
MAIN = spaced(r"\b(?:motion|recommendations?|resolution|report|original proposal)\b")
ORDINAL = spaced(r"\b(?P<which>first|second|third) (?:nomination|amendment|motion|proposal)\b")
ORDINALS = ("first", "second", "third")
LABELLED = spaced(r"\b(?:amendment|motion|proposal) (?:no\.? ?)?([A-Z]|\d{1,2})\b")
# `Amendment on behalf of the Green Group`, above its words; its outcome names the group alone
GROUP = spaced(r"\bon behalf of the (?P<group>(?:[A-Z][\w'-]* ){1,4})Group\b", 0)
NAMED_BEFORE = 140  # characters before what became of it
HEADED = 8  # paragraphs of a proposal's words below its heading
MOVER = spaced(r"\b(?:moved|proposed|seconded) by\b")
REFERENCE = spaced(
    r"\b(?:as|which (?:was|had been)|motion|amendment|proposal)(?: standing)? (?:was )?$"
)
NEW = spaced(
    r"\b(?:(?:following|the|an?|(?:a )?further|another|(?:an? )?(?:first|second|third|fourth|"
    r"final|new|alternative)) (?:motion|amendment) (?:was )?|"
    r"notice of motion was )$"
)
IN_THE_NAME = spaced(
    r"(?:motion|amendment|proposal) "
    r"(?:(?:standing )?in the name of|(?:as )?(?:made|proposed|moved) by)\b"
)
# `The amendment moved by Councillor Marsh was put to the vote.`
PUT = spaced(
    r",? (?:was|were|being|having been) "
    r"(?:(?:then|duly|now|being|therefore|accordingly|thus|declared|thereby) ){0,2}"
    r"(?:put|carried|lost|defeated|voted|approved|adopted|passed)\b"
)
# `Amendment by Councillor Marsh - 15 votes`: told of again, its words nowhere near.
BY = spaced(r"(?:motion|amendment|proposal) (?:by|from)\b")
THE_MOTION = spaced(r"motion\b")
OWNED = spaced(
    r"\b(?:motion|amendment|proposal) (?:standing )?(?:in the name of|of|from|"
    r"(?:(?:which )?(?:was|had been) )?"
    r"(?:(?:made|proposed|moved|submitted|tabled|put forward) )?by)"
    r" [^.;:,\n]{0,50}?\b"
)
# `In moving the motion, Councillor Marsh said ...`: told of again, by its mover alone.
IN_MOVING = spaced(r"\bin (?:formally )?(?:proposing|moving)\b[^.;:\n]{0,80}$")
OWN = spaced(r"(?:his|her|their|the)\b[^.;:\n]{0,40}?\b(?:motion|proposal)\b")
NOMINEE = 40  # characters of a nominee's name
RECENT = 40  # proposals that a later mention may mean
SENTENCES = 64  # kept in mind: each of the outcomes that one tells asks the same of it
WORD = re.compile(r"[a-z]{4,}")
COMMON = frozenset(
    "that this with from which been were have council councillor motion proposal proposed seconded "  # noqa: SIM905
    "amendment vote voting would meeting members following committee item report taken mayor chair "
    "result".split()
)


def _may_be(one: str, other: str) -> bool:
    """Tell whether two printed names may be one member's: `Ann Marsh`, `A Marsh`, `Marsh`."""
    *given, surname = one.split()
    *others, same = other.split()
    return surname == same and all(a[0] == b[0] for a, b in zip(given, others, strict=False))


@lru_cache(maxsize=SENTENCES)
def is_substantive(words: str) -> bool:
    """Tell whether words are about the substantive motion, not of an amendment becoming it."""
    return bool(SUBSTANTIVE.search(BECAME.sub("", words)))


@lru_cache(maxsize=SENTENCES)
def is_amending(words: str) -> bool:
    """Tell whether words are about an amendment, not about a motion without or as amended."""
    return bool(AMENDS.search(words)) and not UNAMENDED.search(words)


@lru_cache(maxsize=SENTENCES)
def is_main(words: str) -> bool:
    """Tell whether words are about the motion, a report or what was resolved, not an amendment."""
    return is_substantive(words) or (bool(MAIN.search(words)) and not is_amending(words))


def is_of_mover(motion: Motion, words: str) -> bool:
    """Tell whether words name a proposal by its mover: `Councillor Marsh's amendment`."""
    if motion.mover is None:
        return False
    surname = re.escape(motion.mover.split()[-1])
    owned = rf"{surname}'s? (?:\w+ )?(?:motion|amendment|proposal)"
    return bool(re.search(rf"{owned}|{OWNED.pattern}{surname}\b", words, re.IGNORECASE))


class Proposals:
    """The proposals of a text: `waiting` for a vote, or `done` with."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.waiting: list[Motion] = []
        self.done: list[Motion] = []
        self.gone: dict[Motion, int] = {}  # what was withdrawn or not seconded, told where
        self._named: tuple[Motion, int] | None = None  # one told of again, and where

    @property
    def recent(self) -> list[Motion]:
        """The proposals that a later mention may mean, those done with last."""
        return (self.waiting + self.done[-RECENT:])[-RECENT:]

    @property
    def second(self) -> Motion | None:
        """The proposal moved while another waited: an amendment, though nothing calls it so."""
        return self.waiting[-1] if len(self.waiting) > 1 else None

    @property
    def amendments(self) -> list[Motion]:
        """The amendments that wait for their vote."""
        return [motion for motion in self.waiting if motion.on == "amendment"]

    def add(self, motion: Motion) -> None:
        """Take in a proposal that waits for its vote."""
        self.waiting = [*self.waiting[-RECENT:], motion]

    def supersede(self, motion: Motion) -> None:
        """Drop what `Motion by A` announced, now that A moves it and somebody seconds."""
        if motion.mover and motion.seconder and motion.on != "amendment":
            announced = [m for m in self.waiting if m.mover == motion.mover and not m.seconder]
            self.waiting = [m for m in self.waiting if m not in announced or m.on == "amendment"]

    def finish(self, motion: Motion | None) -> None:
        """Put a proposal that was voted on to those done with."""
        if motion in self.waiting:
            self.waiting.remove(motion)
            self.done.append(motion)

    def finish_rivals(self, words: str) -> None:
        """Put the other nominations to those done with: `The first nomination was approved`."""
        told = ORDINAL.search(words)
        if told and "nomination" in told[0].lower():
            self.done += [m for m in self.waiting if m.on == "appointment"]
            self.waiting = [m for m in self.waiting if m.on != "appointment"]

    def finish_last(self, count: int, at: int, mains: bool = False) -> None:
        """Put the last proposals to those done with: withdrawn, or not seconded, as `at` tells.

        `mains`: those that are no amendments, where any waits.
        """
        alike = [m for m in self.waiting if m.on != "amendment"] if mains else []
        self._let_go((alike or self.waiting)[-count:], at)

    def finish_of(self, surname: str, at: int) -> bool:
        """Put the last proposal of one mover to those done with; tell whether one waited."""
        own = [m for m in self.waiting if m.mover and m.mover.split()[-1] == surname]
        self._let_go(own[-1:], at)
        return bool(own)

    def _let_go(self, motions: list[Motion], at: int) -> None:
        """Put proposals to those done with that came to nothing, as `at` tells."""
        for motion in motions:
            self.gone[motion] = at
            self.finish(motion)

    def finish_all(self) -> None:
        """Put every proposal to those done with."""
        self.done += self.waiting
        self.waiting = []

    def find_known(self, motion: Motion) -> Motion | None:
        """Return the earlier proposal that this one only mentions: `as proposed by A`."""
        if motion.mover is None:
            return None
        moved = self._moved_before(motion)
        if moved:
            return moved
        before = self.reading.flat[max(0, motion.start - 40) : motion.start]
        again = motion.text_start is None or self._waits_of(motion)
        bare = motion.seconder is None and again
        named = (BY if bare else IN_THE_NAME).match(self.reading.flat, motion.start)
        named = named or IN_THE_NAME.match(self.reading.flat, motion.start)
        told = REFERENCE.search(before) and not NEW.search(before)
        put = REFERENCE.search(before) and PUT.match(self.reading.flat, motion.end)
        if not (named or told or put):
            return None
        own = [m for m in reversed(self.recent) if m.mover and _may_be(m.mover, motion.mover)]
        own.sort(key=lambda known: known.mover != motion.mover)
        amends = motion.on == "amendment" and not THE_MOTION.match(self.reading.flat, motion.start)
        alike = named or told or put
        told_of = (
            m for m in own if m in self.waiting or (alike and (m.on == "amendment") == amends)
        )
        known = next(told_of, None)
        if known:
            self._named = (known, motion.end)
        return known

    def _waits_of(self, motion: Motion) -> bool:
        """Tell whether a proposal alike waits of the same mover, which may be told of again."""
        alike = [m for m in self.waiting if (m.on == "amendment") == (motion.on == "amendment")]
        named = [m.mover for m in alike if m.mover and m.text_start is not None]
        return any(_may_be(mover, motion.mover) for mover in named if motion.mover)

    def _moved_before(self, motion: Motion) -> Motion | None:
        """Return the proposal that waits, seconded, of which its mover alone is told again."""
        if motion.seconder or motion.on == "amendment" or motion.mover is None:
            return None
        before = self.reading.flat[max(0, motion.start - 140) : motion.start]
        if not (IN_MOVING.search(before) or OWN.match(self.reading.flat, motion.end + 1)):
            return None
        surname = motion.mover.split()[-1]
        moved = (m for m in reversed(self.waiting) if m.mover and m.mover.split()[-1] == surname)
        return next((m for m in moved if m.seconder), None)

    def find_meant(self, words: str, at: int) -> Motion | None:
        """Return the proposal that a call, a list or an outcome at `at` is about."""
        named, self._named = self._named, None
        if named and named[0] in self.waiting and self.reading.outline.gap(at, named[1]) <= 1:
            return named[0]
        return self.choose(words, at)

    def choose(self, words: str, at: int) -> Motion | None:
        """Return the proposal that fits words best."""
        if is_substantive(words):
            mains = [m for m in self.recent if m.on not in ("amendment", "closure")]
            waiting = [m for m in mains if m in self.waiting]
            return max(waiting, key=lambda m: m.start, default=None)
        return max(self.waiting, key=lambda m: self._fitness(m, words, at), default=None)

    def _fitness(self, motion: Motion, words: str, at: int) -> tuple[int, int]:
        """Return how well a proposal fits: its label, its words, its kind, its nearness."""
        amends = is_amending(words)
        label = LABELLED.search(words)
        own = self._label_of(motion) if label else None
        score = 10 if label and own and own.lower() == label[1].lower() else 0
        shared = self.shared_words(motion, words)
        score += 3 * min(shared, 4) if shared >= 2 else 0
        said = amends or MAIN.search(words)
        score += 4 if said and (motion.on == "amendment") == amends else 0
        score += 10 if self._is_in_order(motion, words) else 0
        score += 8 if is_of_mover(motion, words) else 0
        score += 8 if self._is_of_group(motion, at) else 0
        score += 7 if self._is_of_nominee(motion, words) else 0
        score += 9 if self.reading.sentence_at(at).start <= motion.start < at else 0
        behind = max(motion.end, min(motion.text_end or 0, at))
        score += 3 if self.reading.outline.gap(at, behind) <= 2 else 0
        return score, motion.start

    def _is_of_group(self, motion: Motion, at: int) -> bool:
        """Tell whether a proposal stands under the heading of the group that words name before."""
        told = GROUP.findall(self.reading.flat, max(0, at - NAMED_BEFORE), at)
        if not told:
            return False
        index = self.reading.outline.index_at(motion.start)
        for above in reversed(self.reading.paragraphs[max(0, index - HEADED) : index]):
            own = GROUP.search(self.reading.flat, above.start, above.end)
            if own or MOVER.search(self.reading.flat, above.start, above.end):
                return own is not None and own["group"] == told[-1]
        return False

    def _is_in_order(self, motion: Motion, words: str) -> bool:
        """Tell whether words count the proposals: `The first nomination was approved`."""
        told = ORDINAL.search(words)
        if told is None:
            return False
        alike = [m for m in self.waiting if m.on == motion.on]
        which = ORDINALS.index(told["which"].lower())
        return which < len(alike) and alike[which] is motion

    def _is_of_nominee(self, motion: Motion, words: str) -> bool:
        """Tell whether words name who was nominated: `Councillor Marsh: 12 Votes`."""
        nominee = self.words_of(motion)[:NOMINEE].split() if motion.on == "appointment" else []
        return bool(nominee) and bool(re.search(rf"\b{re.escape(nominee[-1])}\b", words))

    def _label_of(self, motion: Motion) -> str | None:
        """Return a proposal's own label, from its sentence, the line above or its heading."""
        outline = self.reading.outline
        sentence = self.reading.sentence_at(motion.start)
        above = outline.paragraphs[max(0, outline.index_at(motion.start) - 1)]
        for start, end in ((sentence.start, sentence.end), (above.start, above.end)):
            match = LABELLED.search(self.reading.flat, start, min(end, start + 400))
            if match:
                return match[1]
        headed = self._headed_by(outline.index_at(motion.start))
        return headed[1] if headed else None

    def _headed_by(self, index: int) -> re.Match[str] | None:
        """Return the heading `Amendment 1` above the words of a proposal, who moved it beneath."""
        for above in reversed(self.reading.paragraphs[max(0, index - HEADED) : index]):
            if MOVER.search(self.reading.flat, above.start, above.end):
                return None
            heading = LABELLED.match(self.reading.flat, above.start, above.end)
            if heading and heading.end() >= above.end - 1:
                return heading
        return None

    def find_nominee(self, words: str) -> Motion | None:
        """Return the proposal whose words name the nominee that `words` end with."""
        surname = re.sub(r"\(.*?\)|[\s:-]+$", "", words).split()[-1:]
        if not surname:
            return None
        return next((m for m in reversed(self.waiting) if surname[0] in self.words_of(m)), None)

    def words_of(self, motion: Motion) -> str:
        """Return the words that were proposed, where they are printed."""
        if motion.text_start is None or motion.text_end is None:
            return ""
        return self.reading.flat[motion.text_start : motion.text_end]

    def shared_words(self, motion: Motion, words: str) -> int:
        """Return how many words of substance a proposal shares with other words."""
        return len(content_words(words) & content_words(self.words_of(motion)))


def content_words(words: str) -> set[str]:
    """Return the words of substance, cut to five letters so that their forms agree."""
    return {word[:5] for word in WORD.findall(words.lower()) if word not in COMMON}
