"""Motion put against amendment: each has its own votes, and nobody votes against.

In: a reading and the lists of names found in it. Out: one `Side` a choice and telling (`Motion - 14
votes`, `10 members having voted for the amendment`, `For Amendment 1: Councillors ...`), marked with
the contest that it is of. One choice alone is no contest, nor is one with votes against it.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from nlp.patterns import spaced
from nlp.reading import Reading
from nlp.votes.counts import NUMBER, parse_number
from nlp.votes.sides import Side, is_list, names_in

CHOICE = (
    r"(?:the )?(?:(?:first|second|third|fourth|original|substantive|adjusted|composite) )?"
    r"(?:(?:councillor|cllr|bailie|mr|mrs|ms|dr|provost)\.? [^\n.,:;()]{2,40}?'s? )?"
    r"(?:motion|(?:counter[ -])?amendment)\b(?! (?:(?:and|or) (?:the )?(?:motion|amendment)|of|by)\b)(?: (?:no\.? ?)?(?:\d{1,2}|[A-Z])\b(?! votes?))?"
    r"(?: \((?:as )?[a-z ]{3,30}\))?"
)
NEEDED = re.compile(r"amendment", re.IGNORECASE)
NUMBERED = spaced(
    rf"(?:(?<=\n)|(?<=^)|(?<=\s\s)|(?<=votes)\s)(?:for )?(?P<choice>{CHOICE})[ .:=…-]{{0,90}}"
    rf"(?P<number>\d{{1,3}}) (?:votes?|members?)\b(?P<being> ?(?:being|:|as follows)\W{{0,4}}(?=$|\n))?"
)
VOTED = spaced(
    rf"\b(?P<number>{NUMBER}) (?:members? |councillors? |votes? )?(?:having |had |were |being )?(?:voted |"
    rf"cast |voting )?(?:in favour of|for) (?P<choice>{CHOICE})(?! (?:and|with) \w+ against)"
)
RECEIVED = spaced(rf"\b(?P<choice>{CHOICE}) (?:received|attracted|secured) (?P<number>{NUMBER}) votes?")
APART = 7  # paragraphs between two tellings of one contest
KIND = spaced(rf"(?:for )?{CHOICE}")


def is_choice(words: str) -> bool:
    """Tell whether the words of a label or heading are a motion or an amendment to choose."""
    return bool(KIND.fullmatch(words.strip()))


def with_contests(reading: Reading, sides: list[Side]) -> list[Side]:
    """Return the sides of a text with its contests: their choices marked, their figures added."""
    if not NEEDED.search(reading.flat):
        return sides
    told = [side for side in sides if side.side == "for" and is_choice(side.words)]
    told = sorted([*told, *_in_figures(reading, told)], key=lambda side: side.start)
    chosen: list[Side] = []
    for group in _groups(reading, told):
        if not _is_contest(group, sides):
            continue
        chosen += [replace(side, contest=group[0].start) for side in group]
    spans = [(side.start, side.end) for side in chosen]
    kept = [s for s in sides if s not in told or all((s.start, s.end) != span for span in spans)]
    return sorted([*kept, *chosen], key=lambda side: side.start)


def _in_figures(reading: Reading, listed: Iterable[Side]) -> Iterator[Side]:
    """Yield the choices that are told of in figures, with the names beneath where there are any."""
    taken = [(side.start, side.end) for side in listed]
    for section in reading.stretches(("decision", "minutes")):
        for pattern in (NUMBERED, VOTED, RECEIVED):
            for match in pattern.finditer(reading.flat, section.start, section.end):
                if any(start < match.end() and match.start() < end for start, end in taken):
                    continue
                taken.append(match.span())
                named = "being" in match.re.groupindex and match["being"]
                names, end = _names_beneath(reading, match.end()) if named else ((), match.end())
                yield Side(
                    "for",
                    names,
                    parse_number(match["number"]),
                    match.start(),
                    end,
                    match.end(),
                    match["choice"].strip(),
                )


def _names_beneath(reading: Reading, at: int) -> tuple[tuple[str, ...], int]:
    """Return the names in the paragraphs of names beneath a label, and where they end."""
    names: tuple[str, ...] = ()
    for paragraph in reading.paragraphs[reading.outline.index_at(at - 1) + 1 :]:
        if not is_list(reading, paragraph.start, paragraph.end):
            break
        names += names_in(reading, paragraph.start, paragraph.end)
        at = paragraph.end
    return names, at


def _groups(reading: Reading, told: list[Side]) -> Iterator[list[Side]]:
    """Yield the tellings that stand near one another; a choice told of anew begins another."""
    group: list[Side] = []
    for side in [*told, None]:
        if side and group and reading.outline.gap(side.start, group[-1].end) <= APART:
            same = [s for s in group if _same(s, side)]
            if not any(_anew(earlier, side) for earlier in same):
                group.append(side)
                continue
        if group:
            yield group
        group = [side] if side else []


def _anew(earlier: Side, side: Side) -> bool:
    """Tell whether a choice is voted on once more, not told of again."""
    both = earlier.count is not None and side.count is not None
    return bool(earlier.names and side.names) or (both and earlier.count != side.count)


def _is_contest(group: list[Side], sides: list[Side]) -> bool:
    """Tell whether two choices or more were voted on, and nobody against one."""
    if len({_plain(side.words) for side in group}) < 2:
        return False
    start, end = group[0].start, group[-1].end
    return not any(s.side == "against" and start <= s.start <= end and not s.prose for s in sides)


def _plain(words: str) -> str:
    """Return the words that tell one choice from another."""
    said = re.sub(r"\([^()]*\)|\b(?:for|the|no|original|substantive|adjusted)\b|\W", " ", words.lower())
    return " ".join(said.split())


def _same(one: Side, other: Side) -> bool:
    return _plain(one.words) == _plain(other.words)
