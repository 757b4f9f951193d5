"""The words that say who moved and who seconded, each with the name beside it.

In: a cleaned text and its names. Out: cues in their order. A mover or seconder by office alone has
no name.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from nlp.people.mentions import NameMention
from nlp.people.names import name_behind_cue
from nlp.triggers import find_words, match_around, match_at, small_letters

_MOVED_BY = re.compile(
    r"\b(?:(?:propos|mov|nominat)ed[ \n]{0,3}"
    r"(?:(?:and[ \n](?:presented|introduced)|in[ \n]turn)[ \n])?(?:by\b|:)"
    r"|(?:Proposed|Moved|Nominated)[ ]{0,3}-"
    r"|(?:propos|mov|nominat)ed[ \n](?:from[ \n]the[ \n]chair|as[ \n][\w -]{3,40}?)[ \n]by\b"
    r"|in[ \n]the[ \n]name[ \n]of(?=[^.;:\n]{3,160}[ ,]seconded\b)"
    r"|submitted[ \n]by(?=[^.;:\n]{3,60}[ ,]seconded[ ]by[^.;:\n]{3,60}:)"
    r"|proposer\b|\bmover[ ]?:|\bprop\b\.?(?=[ ](?:cllr|councillor|mr|mrs|ms)\b)"
    r"|(?:proposal|motion|proposition|amendment)[ \n](?:of|by|from)\b|\bnom\b"
    r"|\bprop\b[.:]|\bar[ \n]moladh\b|\bmh?olta[ \n]ag\b)[ ]{0,3}[:.-]?",
    re.IGNORECASE,
)
_MOVED = (  # each way of _MOVED_BY begins with one of these
    *("prop", "mov", "nom", "motion", "amendment", "submitted", "ar mol", "ar\nmol"),
    *("molta", "mholta"),  # Irish: proposed by
    *("in the name", "in\nthe name", "in the\nname", "in\nthe\nname"),
)
_MADE_BY = re.compile(
    r"\b(?:motion|amendment|proposal)\b[^.;:\n]{0,160}?[ \n]"
    r"(?:made|put[ \n]forward|tabled)[ \n]by[ ]",
    re.IGNORECASE,
)
_MADE = tuple(f"{verb}{gap}by" for verb in ("made", "forward", "tabled") for gap in " \n")
_IN_MOVING = re.compile(
    r"\bin[ \n](?P<verb>proposing|moving|seconding)\b[^.;:\n]{0,80}?[,]?[ \n]{1,3}\Z", re.IGNORECASE
)
_IN_MOVING_BEHIND = re.compile(
    r"[ ,\n]{1,3}(?:in|when|on)[ \n](?:formally[ \n])?(?P<verb>proposing|moving|seconding)\b"
)
_AND_MOVES = re.compile(
    r"[^.;:]{1,240}?[ \n](?:and|but|who)[ \n](?:then[ \n]|further[ \n]"
    r"|also[ \n])?(?:proposed|moved)\b(?![ \n](?:to[ \n]the|into)\b)"
)
_SECONDED_BY = re.compile(
    r"\b(?:second(?:ed)?[ \n]{0,3}by\b|seconded[ \n]{0,3}:|Seconded[ ]{0,3}-"
    r"|seconder\b"
    r"|2nd(?:ed)?[ ]?(?:by\b|:)"
    r"|2nd(?:ed)?(?=[ ](?:cllr|councillor|mr|mrs|ms)\b)"
    # Irish, also as a scan reads it: `Cuidiú ón`, `Cuidit 6n`
    r"|\bsec\b[.:]?|\bch?uidi[a-zúéóí]{0,5}[ \n](?:ag|[éóo6]{1,2}n?)(?=[ \n]))"
    r"[ ]{0,3}[:.-]?",
    re.IGNORECASE,
)
_NOBODY = re.compile(r"\b(?:no|any)[ \n]\Z", re.IGNORECASE)  # `There was no seconder. Councillor B`
_OF = re.compile(r"(?:proposal|motion|proposition|amendment)[ \n]of\b", re.IGNORECASE)
_NOUN = re.compile(r"(?:proposer|mover|seconder)\b", re.IGNORECASE)
_LED_BY = re.compile(
    r"\b(?:and|the|her|his|their|its|a|an|of|as|proposed)[ \n]{1,3}\Z", re.IGNORECASE
)
_BESIDE = re.compile(r"[ ]?[,(:-]?[ \n]{0,3}(?:was[ \n]|being[ \n])?")  # between it and the name
_ACTS = re.compile(r"[ \n]{1,3}(?:then[ \n]|also[ \n])?(?:[a-z]{3,12}ed|withdrew|said|spoke)\b")
_SECONDED = ("sec", "2nd", "cuidi", "chuidi")  # likewise of _SECONDED_BY
# `proposed and seconded by Councillors A and B`: in this order.
_BOTH_BY = re.compile(
    r"\b(?:proposed|moved)[ \n]and[ \n](?:duly[ \n])?seconded"
    r"(?:[ \n]{1,3}by\b|[ ]?:|[ ]{1,3}-)[ ]{0,3}",
    re.IGNORECASE,
)
# `Proposed Cllr A, seconded Cllr B`: nobody before the verb who could be its subject.
_BARE_CUE = re.compile(
    r"(?:\A|[\n.;:(,/-][ ]{0,60}|(?<=\d)[ ]{1,3}|\b(?:was|and|it)[ \n])"
    r"(?P<verb>proposed|moved|seconded)[ ]{1,3}(?:\((?:by[ ])?)?",
    re.IGNORECASE,
)
_LED = 70  # characters before a verb, and of it, that _BARE_CUE reads
# `Prop CR 2nd KD`: members by their initials.
_OF_INITIALS = re.compile(
    r"\b(?:(?P<whole>proposed|moved)|proposer|prop|(?P<seconds>seconde[rd]|2nd(?:ed)?|sec))\b"
    r"(?:[ ]{0,3}(?P<apart>[:.-])[ ]{0,3}|[ ]{1,4}(?:(?P<by>by)[ :]{1,3})?)",
    re.IGNORECASE,
)
_INITIALS = re.compile(r"[A-Z]{2,4}")
_ADVERB = (
    r"(?:(?:then|also|having|further|formally|duly|accordingly|therefore|subsequently|again"
    r"|jointly),?[ \n]{1,3}){0,2}"
)
_MOVES = re.compile(
    rf"[ \n]{{0,3}}{_ADVERB}(?:(?:put[ \n]forward|made|tabled|submitted|suggested)[ \n]"
    r"(?:an?|the)[ \n](?:[\w-]+[ \n]){0,2}(?:motion|proposal|amendment)\b"
    r"|(?:(?:having[ \n])?(?:proposed|moved|nominated)"
    r"|proposing|moving|PROPOSED|MOVED|NOMINATED"
    r"|(?:Proposed|Moved)(?![ \n]?(?:by\b|:|-)))\b(?![ \n](?:house|home|into|in|away"
    rf"|from|on|onto|off|out|up|down|seat|to[ \n](?:[A-Z]\w+|the|a|another|live))\b))",
)
# `He thereafter proposed`: who was named at the start of the sentence before.
_PRONOUN = re.compile(
    rf"(?<=[.\n)][ \n])(?:[ \n]{{0,40}}(?=He|She|They)|(?=This|It))(?P<who>"
    rf"(?:He|She|They)[ \n]{_ADVERB}(?:thereafter[ \n]{{1,3}})?"
    r"(?:proposed|moved)\b(?![ \n](?:to[ \n]the|into|away|on\b))"
    r"|(?:This|It)[ \n]was[ \n](?:then[ \n])?(?:put|taken|treated)[ \n]as[ \n]"
    r"an?[ \n](?:amendment|motion|proposal)\b)"
)
_PRONOUNS = tuple(f"{who}{gap}" for who in ("He", "She", "They", "This", "It") for gap in " \n")
_PRESENTS = re.compile(
    r"[^.;:()]{0,80}?[ ,\n](?:presented|introduced|submitted)[ \n](?:the|his|her|their|a)[ \n]"
    r"(?:\w+[ \n]){0,3}?(?:(?:motion|recommendations?|amendment)\b"
    r"(?=(?:(?!\b(?:moved|proposed)\b)[^;]){0,140}?[ \n](?:duly[ \n]|formally[ \n])?seconded\b)"
    r"|report\b(?=(?:(?!\b(?:moved|proposed)\b)[^;.]){0,140}?[ \n](?:duly[ \n])?seconded\b))"
)
_INVITED = re.compile(
    r"\b(?:invited|asked|called[ \n](?:up)?on)[ \n](?:the[ \n][^.;:\n]{1,60}?)?\Z"
)
_TO_MOVE = re.compile(
    r"[ \n]to[ \n](?:formally[ \n])?(?:propose|move)[ \n](?:the|his|her|their|an?)[ \n]"
    r"(?:\w+[ \n]){0,2}(?:motion|amendment|recommendations?)\b"
)
_OWN_MOTION = re.compile(
    r"'s?[ ](?:motion|amendment|proposal)[ ](?:was|were|being)[ ](?:duly[ ])?(?=seconded\b)"
)
_ASKS = re.compile(
    r"[ \n](?:then[ \n])?(?:requested|tabled|submitted|put[ ]forward)[ \n]an[ \n](?=amendment\b)"
)
# `A suggested a bench, seconded by B`
_SUGGESTS = re.compile(
    r"[ \n](?:then[ \n])?(?:suggested|recommended)\b(?=[^.;\n]{3,240}?[ ,]seconded[ \n]by\b)"
)
_BARE_BEFORE = re.compile(r"(?i:proposed|moved|seconded|2nd|prop\.?)[ ]{1,3}\Z")
_BARE_SECONDED = re.compile(r"[ ]?[,/;]?[ ]?(?:and[ ])?seconded[ ]{1,3}(?=[A-Z])", re.IGNORECASE)
_SECONDS = re.compile(
    rf"[ \n]{{0,3}}{_ADVERB}(?:(?:having[ \n])?seconded|seconding|SECONDED)\b"
    r"(?![ \n](?:by|BY)\b|[ ]?:[ ]{1,4}[A-Z])"
)
_ASIDE = re.compile(
    r"[ \n]{0,3}(?:\([^()]{1,120}\),?|,[^,.;:()]{1,120},"
    r"|,[ ](?:the[ ])?[A-Z](?:[^,.;:()\n]|\n(?!\n)){1,80}?"
    r"(?=[ ](?:moved|proposed|seconded)\b)|,(?=[ \n](?:and[ \n])?seconded\b))"
)
# An office with commas of its own: `A, Cabinet Member for Finance, Assets and Growth, moved`.
_LONG_ASIDE = re.compile(
    rf"[ ]?,[ \n][^.;:]{{1,200}}?[,)]"
    rf"(?=[ \n]{{1,3}}{_ADVERB}(?:moved|proposed|seconded|nominated)\b)"
)
_APPOSED = re.compile(
    rf",(?=[ \n]{{1,3}}{_ADVERB}(?:moved|proposed|seconded|nominated)\b(?![ \n]by\b))"
)
_TELLING = ("propos", "mov", "second", "nominat", "motion", "amendment")
_NEAR = 500  # characters from a name to what _TELLING has, in any way of saying it
_REACH = 140  # characters from a cue to its name, for an office in between
_SAID = 120  # characters before a pronoun, and of it and its verb, that _PRONOUN reads
_OFFICE_BETWEEN = re.compile(
    r"[ \n:.-]{0,6}(?:the[ \n]|both[ \n])?(?:[^.;:()]{0,110}?[, \n])?\Z", re.IGNORECASE
)
# `Moved by the Lord Mayor (Councillor Marsh)`: who holds the office stands in brackets behind it.
_HELD_BY = re.compile(
    r"[ \n:.-]{0,6}(?:the[ \n])?(?:[\w-]+[ \n]){0,3}"
    r"(?:mayor|chair(?:man|woman|person)?|convener|provost|leader|president)[ \n]{0,2}\(\Z",
    re.IGNORECASE,
)
_BRACKET_BETWEEN = re.compile(r"\([^()]{1,60}\)")  # a portfolio: `the Cabinet Member (Health), B`


@dataclass(frozen=True, slots=True)
class Cue:
    """`text[start:end]` tells of a mover or, if `seconds`, a seconder; `name`: whom, if named."""

    start: int
    end: int
    seconds: bool
    name: NameMention | None


def find_moving_cues(text: str, names: tuple[NameMention, ...]) -> list[Cue]:
    """Return the cues of a text, those before their names and those behind."""
    return sorted(
        [*_cues_before_names(text, names), *_cues_behind_names(text, names)],
        key=lambda cue: cue.start,
    )


def match_in_moving(text: str, position: int) -> re.Match[str] | None:
    """Return `In moving the report,` where it leads up to `position`."""
    return _IN_MOVING.search(text[max(0, position - _REACH) : position])


def _cues_before_names(text: str, names: tuple[NameMention, ...]) -> list[Cue]:
    """Return `moved by A`, `seconded by B` with their names."""
    starts = [name.outer_start for name in names]
    small = small_letters(text)
    found = _of_initials(text, small, names)
    for match in match_at(_BOTH_BY, text, find_words(small, ("proposed", "moved"))):
        at = bisect_left(starts, match.end())
        if at + 1 < len(names) and starts[at + 1] - match.end() < _REACH:
            found.append(Cue(match.start(), names[at].outer_end, False, names[at]))
            found.append(Cue(starts[at + 1], names[at + 1].outer_end, True, names[at + 1]))
    for match in _bare_cues(text, small):
        at = bisect_left(starts, match.end())
        if at == len(names) or starts[at] != match.end():
            continue
        seconds = match["verb"].lower() == "seconded"
        behind = _BARE_SECONDED.match(text, names[at].outer_end)
        if names[at].title is not None or (behind and not seconds):
            found.append(Cue(match.start(), names[at].outer_end, seconds, names[at]))
        if behind and not seconds and at + 1 < len(names) and starts[at + 1] == behind.end():
            following = names[at + 1]
            found.append(Cue(behind.start(), following.outer_end, True, following))
    ways = [(_MOVED_BY, _MOVED, False), (_SECONDED_BY, _SECONDED, True)]
    ways += (
        [(_MADE_BY, ("motion", "amendment", "proposal"), False)]
        if any(way in text for way in _MADE)
        else []
    )
    for pattern, words, seconds in ways:
        for match in match_at(pattern, text, find_words(small, words)):
            nobody = seconds and _NOBODY.search(text[max(0, match.start() - 8) : match.start()])
            name = None if nobody else _name_behind(text, match.end(), names, starts)
            if not nobody and _is_in_passing(text, match, name):
                continue
            end = name.outer_end if name else match.end()
            found.append(Cue(match.start(), end, seconds, name))
    return found


def _is_in_passing(text: str, match: re.Match[str], name: NameMention | None) -> bool:
    """Tell whether a cue names no mover or seconder: `accepted by the mover and seconder.`

    `an amendment of £300`, `with the consent of her seconder, Councillor A withdrew it`.
    """
    if _OF.search(match[0]):
        return name is None
    if not _NOUN.match(match[0]):
        return False
    led = _LED_BY.search(text[max(0, match.start() - 10) : match.start()])
    if led is None:
        return False
    if name is None:
        return True
    beside = _BESIDE.fullmatch(text, match.end(), name.outer_start)
    return not beside or bool(beside[0].strip() and _ACTS.match(text, name.outer_end))


def _of_initials(text: str, small: str, names: tuple[NameMention, ...]) -> list[Cue]:
    """Return `Prop CR`, `2nd KD`, whom the text gives by their initials."""
    known = {n.outer_start: n for n in names if _INITIALS.fullmatch(text, n.start, n.end)}
    if not known:
        return []
    ends = {name.end for name in known.values()}
    verbs = find_words(small, ("prop", "moved", "second", "2nd", "sec"))
    told = ((m, known.get(m.end())) for m in match_at(_OF_INITIALS, text, verbs))
    return [
        Cue(m.start(), n.outer_end, bool(m["seconds"]), n)
        for m, n in told  # not of `CR proposed KD seconded`
        if n and not (m["whole"] and m.start() - 1 in ends and not (m["apart"] or m["by"]))
    ]


def _bare_cues(text: str, small: str) -> Iterator[re.Match[str]]:
    """Yield the places of `_BARE_CUE`, looked for around its verbs alone."""
    verbs = find_words(small, ("proposed", "moved", "seconded"))
    return match_around(_BARE_CUE, text, verbs, "verb", _LED)


def _name_behind(
    text: str, position: int, names: tuple[NameMention, ...], starts: list[int]
) -> NameMention | None:
    at = bisect_left(starts, position)
    if at < len(names) and starts[at] - position < _REACH:
        between = _BRACKET_BETWEEN.sub(" ", text[position : starts[at]])
        if not between.strip(" \n:.-"):
            return names[at]
        if _HELD_BY.match(between):
            return names[at]
        bare = name_behind_cue(text, position)
        if bare is None and _OFFICE_BETWEEN.match(between) and not _CLAUSE.search(between):
            return names[at]
        return bare
    return name_behind_cue(text, position)


_CLAUSE = re.compile(
    r"\b(?:seconded|proposed|moved|that|to|be|was|were|is|for[ \n]the[ \n]adoption)\b"
    r"|\band[ \n]seconded"
)


def _cues_behind_names(text: str, names: tuple[NameMention, ...]) -> list[Cue]:
    """Return `A proposed`, `B seconded`; an office or bracket may stand in between."""
    found = _pronouns(text, names)
    told = find_words(small_letters(text), _TELLING)
    for at, name in enumerate(names):
        end = name.outer_end
        near = bisect_left(told, name.outer_start - _NEAR)
        if near == len(told) or told[near] > end + _NEAR:
            continue
        if _is_behind_cue(text, at, names):
            continue
        for pattern in (_PRESENTS, _OWN_MOTION, _ASKS, _SUGGESTS):
            match = pattern.match(text, end, end + 400)
            if match and (at + 1 == len(names) or names[at + 1].start >= match.end()):
                found.append(Cue(name.outer_start, match.end(), False, name))
        stop = names[at + 1].outer_start if at + 1 < len(names) else len(text)
        aside = _LONG_ASIDE.match(text, end, min(stop, end + 240)) or _ASIDE.match(text, end)
        apposed = text[max(0, name.outer_start - 2) : name.outer_start] in (", ", ",\n")
        comma = _APPOSED.match(text, end) if apposed else None  # `the Chair, Councillor A, moved`
        for position in (end, *(part.end() for part in (aside, comma) if part)):
            for pattern, seconds in ((_MOVES, False), (_SECONDS, True)):
                match = pattern.match(text, position)
                if match is not None:
                    found.append(Cue(name.outer_start, match.end(), seconds, name))
        further = _AND_MOVES.match(text, end, min(len(text), end + 300))
        if further is not None and (at + 1 == len(names) or names[at + 1].start > further.end()):
            found.append(Cue(name.outer_start, further.end(), False, name))
        within = _IN_MOVING_BEHIND.match(text, end)
        if within is not None:
            seconds = within["verb"] == "seconding"
            found.append(Cue(name.outer_start, within.end(), seconds, name))
        invited = _TO_MOVE.match(text, end)
        if invited and _INVITED.search(text[max(0, name.outer_start - 80) : name.outer_start]):
            found.append(Cue(name.outer_start, invited.end(), False, name))
        leading = match_in_moving(text, name.outer_start)
        if leading is not None:
            seconds = leading["verb"].lower() == "seconding"
            found.append(Cue(name.outer_start, end, seconds, name))
        mover = _mover_with_seconder_first(text, at, names)
        if mover is not None:
            found.append(Cue(mover.outer_start, mover.outer_end, False, mover))
            if "supported" in text[mover.outer_end : name.outer_start]:
                found.append(Cue(name.outer_start, end, True, name))
    return found


def _is_behind_cue(text: str, at: int, names: tuple[NameMention, ...]) -> bool:
    """Tell whether `proposed` stands right before a name; in `A proposed B seconded` it is A's."""
    start = names[at].outer_start
    cue = _BARE_BEFORE.search(text[max(0, start - 12) : start])
    if cue is None:
        return False
    return not (at and start - len(cue[0]) - names[at - 1].outer_end in (0, 1))


def _pronouns(text: str, names: tuple[NameMention, ...]) -> list[Cue]:
    """Return `He then moved`, with the name that opens the sentence before it.

    Sentences that begin with a pronoun as well go on about the same person.
    """
    starts = [name.outer_start for name in names]
    found = []
    places = find_words(text, _PRONOUNS)
    for match in match_around(_PRONOUN, text, places, "who", _SAID):
        begin = max(text.rfind("\n", 0, match.start() - 1), match.start() - 600, 0)
        begin = _sentence_of_named(text, begin, match.start())
        at = bisect_left(starts, begin)
        if at < len(names) and starts[at] < match.start():
            found.append(Cue(match.start(), match.end(), False, names[at]))
    return found


_GOES_ON = re.compile(r"[ \n]{0,3}(?:He|She|They)\b")


def _sentence_of_named(text: str, begin: int, end: int) -> int:
    """Return where the last sentence between `begin` and `end` that has no pronoun first begins."""
    said = text[begin:end].rstrip(" .\n)")
    while (at := said.rfind(". ") + 1) and _GOES_ON.match(said, at):
        said = said[: at - 1]
    return begin + at


_SECONDER_FIRST = re.compile(
    r"[ \n]?,?[ \n]{0,3}(?:and[ \n])?(?:seconded|supported)[ \n]by\b[^.;:]{0,100}\Z"
)
_THEN_MOVES = re.compile(r"[ \n]{0,3}(?:\([^()]{1,80}\))?,?[ \n]{0,3}(?:proposed|moved)\b")


def _mover_with_seconder_first(
    text: str, at: int, names: tuple[NameMention, ...]
) -> NameMention | None:
    """Return A in `A, seconded by B, moved`, where `names[at]` is B."""
    if at == 0 or _THEN_MOVES.match(text, names[at].outer_end) is None:
        return None
    before = text[names[at - 1].outer_end : names[at].outer_start]
    return names[at - 1] if len(before) < _REACH and _SECONDER_FIRST.match(before) else None
