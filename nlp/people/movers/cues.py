"""The words that lead up to who moved and who seconded: `moved by A`, `2nd: B`, `Proposed Cllr A`.

In: a cleaned text and its names. Out: cues, each with the name behind it. A mover or seconder by
office alone has no name.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from nlp.people.movers.nominee_tables import find_nominee_tables
from nlp.people.names.finding import name_behind_cue
from nlp.people.names.mentions import NameMention
from nlp.triggers import find_words, match_around, match_at, small_letters

_MOVED_BY = re.compile(
    r"\b(?:(?:propos|mov|nominat)ed[ \n]{0,3}"
    r"(?:(?:and[ \n](?:presented|introduced)|(?:in[ \n]turn|en[ \n]bloc|together|individually"
    r"|separately|formally|jointly))[ \n])?(?:by\b|:)"
    r"|(?:Proposed|Moved|Nominated)[ ]{0,3}-"
    r"|(?:propos|mov|nominat)ed"
    r"[ \n](?:from[ \n]the[ \n]chair|in[ \n](?:his|her|their)[ \n]absence"
    r"|(?:as|for|to[ \n]be)[ \n][\w -]{3,40}?)[ \n]by\b"
    r"|in[ \n]the[ \n]name[ \n]of(?=[^.;:\n]{3,160}[ ,]seconded\b)"
    r"|(?:approv|accept|adopt)ed[ \n]by"
    r"(?=[ \n](?-i:[A-Z])[^:\n]{3,50}[ ,;](?:and[ ])?seconded[ ]by\b)"
    r"|submitted[ \n]by(?=[^.;:\n]{3,60}[ ,]seconded[ ]by[^.;:\n]{3,60}:)"
    r"|(?:presented|introduced)[ \n]by(?=[ \n][^.;:\n]{3,120}[ ,](?:and[ ])?seconded[ ]by\b)"
    r"|proposer\b|\bmover(?:[ ]?:|(?=[ ](?:cllr|councillor)\b))"
    r"|\bprop\b\.?(?=[ ](?:cllr|councillor|mr|mrs|ms)\b)"
    r"|(?:proposal|motion|proposition|amendment)[ \n](?:of|by|from)\b"
    # `with the amendment of Mr Reed to Mr Marsh`: the minutes', no motion
    r"(?![ \n](?-i:[A-Z])[\w'. -]{1,40}?[ ]to[ ](?-i:[A-Z]))|\bnom\b"
    r"|put[ \n]forward[ \n]by(?=[^.;:\n]{2,60}?\bseconded[ \n]by\b)"
    r"|(?<=\bon[ \n]the[ \n])nomination[ \n]of\b"
    # `on the proposal Councillor A, seconded by`: `of` was left out
    r"|(?<=\bon[ \n]the[ \n])proposal(?=[ \n](?:cllr|councillor|comh)\b)"
    r"|recommendation[ \n]of(?=[^.;:\n]{3,60}[ ,]seconded[ ]by\b)"
    r"|\bprop\b(?:[.:]|[ ]?-(?=[ ]?(?-i:[A-Z]))|(?=[,;)]))|\bar[ \n]moladh\b|\bmh?olta[ \n]ag\b"
    r"|\bcynigi(?:odd\b|wyd(?:[ \n]gan\b|[ ]?:)))[ ]{0,3}[:.-]?",
    re.IGNORECASE,
)
_MOVED = (  # each way of _MOVED_BY begins with one of these
    *("prop", "mov", "nom", "motion", "amendment", "submitted", "ar mol", "ar\nmol"),
    *("recommendation of", "recommendation\nof"),
    *("put forward", "put\nforward"),
    *(f"{verb}ed{gap}by" for verb in ("present", "introduc") for gap in " \n"),
    *("molta", "mholta"),  # Irish: proposed by
    "cynigi",  # Welsh: `Cynigiodd Cyng. A`, `Cynigiwyd gan A`
    *(f"{verb}ed{gap}by" for verb in ("approv", "accept", "adopt") for gap in " \n"),
    *("in the name", "in\nthe name", "in the\nname", "in\nthe\nname"),
)
_MADE_BY = re.compile(
    r"\b(?:motion|amendment|proposal)\b[^.;:\n]{0,160}?[ \n]"
    r"(?:made|put[ \n]forward|tabled)[ \n]by[ ]",
    re.IGNORECASE,
)
# `A proposal was made to reply by A`, `Proposed to accept the quote by A`
_TO_BY = re.compile(
    r"(?:\b(?:proposal|motion)[ \n]was[ \n](?:then[ \n])?(?:made|raised|put[ \n]forward)"
    r"|(?:(?<=[\n.])|\A)[ \n]{0,4}(?-i:Proposed))[ \n](?:to|that)\b[^.;:\n]{3,160}?[ \n]by[ \n]"
    r"(?=(?:the[ ](?:chair|mayor|vice)|cllr|councillor|mrs?|ms|miss|dr)\b)",
    re.IGNORECASE,
)
_MADE = tuple(f"{verb}{gap}by" for verb in ("made", "forward", "tabled") for gap in " \n")
_SECONDED_BY = re.compile(
    r"\b(?:second(?:ed)?[ \n]{0,3}by\b|seconded[ ]b(?=[ ](?:cllr|councillor)\b)"
    r"|seconded[ \n]{0,3}:|Seconded[ ]{0,3}-"
    r"|(?<=[,(][ ])second(?=[ ](?-i:[A-Z][a-z]+[ ][A-Z]))"  # `A proposed B, second C`
    r"|seconder\b"
    r"|2nd(?:ed)?[ ]?(?:by\b|:)"
    r"|2nd(?:ed)?(?=[ ](?:cllr|councillor|mr|mrs|ms)\b)"
    # Irish, also as a scan reads it: `Cuidiú ón`, `Cuidit 6n`
    r"|\bsec\b[.:]?|\bch?uidi[a-zúéóí]{0,5}[ \n](?:ag|[éóo6]{1,2}n?)(?=[ \n])"
    r"|\beili(?:odd\b|wyd(?:[ \n]gan\b|[ ]?:)))"
    r"[ ]{0,3}[:.-]?",
    re.IGNORECASE,
)
_NOBODY = re.compile(r"\b(?:no|any)[ \n]\Z", re.IGNORECASE)  # `There was no seconder. Councillor B`
_OF = re.compile(r"(?:proposal|motion|proposition|amendment)[ \n]of\b", re.IGNORECASE)
_RECEIVED = re.compile(r"\b(?:receipt of|received)[ ](?:\w+[ ]){0,3}\Z")  # `a motion from A`
_PLURAL_TITLE = re.compile(r"(?:councillors|cllrs)\b", re.IGNORECASE)
_PUT_FORWARD = re.compile(r"\b(?:propos|nominat)", re.IGNORECASE)
_NOUN = re.compile(r"(?:proposer|mover|seconder)\b", re.IGNORECASE)
_LED_BY = re.compile(
    r"\b(?:and|the|her|his|their|its|a|an|of|as|proposed)[ \n]{1,3}\Z", re.IGNORECASE
)
_BESIDE = re.compile(r"[ ]?[,(:-]?[ \n]{0,3}(?:was[ \n]|being[ \n])?")  # between it and the name
_ACTS = re.compile(r"[ \n]{1,3}(?:then[ \n]|also[ \n])?(?:[a-z]{3,12}ed|withdrew|said|spoke)\b")
_SECONDED = ("sec", "2nd", "cuidi", "chuidi", "eili")  # likewise of _SECONDED_BY
# `proposed and seconded by Councillors A and B`: in this order.
_BOTH_BY = re.compile(
    r"\b(?:proposed|moved)[ \n]and[ \n](?:duly[ \n])?seconded"
    r"(?:[ \n]{1,3}by\b|[ ]?:|[ ]{1,3}-)[ ]{0,3}",
    re.IGNORECASE,
)
# `Proposed Cllr A, seconded Cllr B`: nobody before the verb who could be its subject.
_BARE_CUE = re.compile(
    r"(?:\A|[\n.;:(,/-][ ]{0,60}|(?<=\d)[ ]{1,3}|[ ]{3,60}"
    r"|\b(?:was|and|it|amendment|motion|so)[ \n])"
    r"(?P<verb>proposed|moved|seconded)[ ]{1,40}(?:\((?:by[ ])?)?",
    re.IGNORECASE,
)
_BARE_SECONDED = re.compile(
    r"[ ]?[,/;.&-]?[ \n]{0,40}(?:and[ ])?(?:second|2nd)(?:ed)?[ ]{1,40}(?:by[ ])?"
    r"(?-i:(?=[A-Z]))",
    re.IGNORECASE,
)
_LED = 70  # characters before a verb, and of it, that _BARE_CUE reads
# `Prop CR 2nd KD`, `Proposal (CR), seconded (KD)`: members by their initials.
_OF_INITIALS = re.compile(
    r"\b(?:(?P<whole>proposed|moved)|proposer|proposal(?=[ ]?[(:])|prop"
    r"|(?P<seconds>seconde[rd]|2nd(?:ed)?|sec))\b"
    r"(?:[ ]{0,3}(?P<apart>[:.-])[ ]{0,3}|[ ]{1,4}(?:(?P<by>by)[ :]{1,3})?)\(?",
    re.IGNORECASE,
)
_IN_FULL = re.compile(r"(?:proposed|moved|seconded)[ ]{0,3}\.", re.IGNORECASE)
_INITIALS = re.compile(r"[A-Z]{2,4}")
# `RESOLVED to accept the quote (Cllr A/Cllr B)`, `The accounts were approved. (AM/BR)`
_PAIR = re.compile(
    r"[(\[](?P<one>(?:Cllrs?\.?[ ]|Councillors?[ ])?[A-Z][^()\[\]/,;\n]{1,30}?)[ ]?/[ ]?"
    r"(?P<two>[A-Z][^()\[\]/,;\n]{1,30}?)(?=[ ]?(?:[)\]]|[,;][^()\[\]\n]{2,40}[)\]]))"
)
# `An amendment (Cllr A / Cllr B) to add a path`
_AMENDMENT_OF = re.compile(r"\b(?i:amendment|motion|proposal)[ ]?\Z")
# `P: Cllr A S: Cllr B`, `(P) A (S) B`, `Pro: A Sec: B`
_LETTERED = re.compile(
    r"[(P](?<![\w.].)(?:(?<=\()P\)|(?<=P)(?::|ro[:.]))[ ]{0,3}"
    r"(?P<one>(?:Cllrs?\.?[ ]|Councillor[ ])?[A-Z][\w'. -]{0,30}?)"
    r"[ \t]{0,4}[,;/-]?[ \t\n]{1,4}(?:\(S\)|S:|Sec[:.])[ ]{0,3}(?=[A-Z])"
)
_PAIRED_DECISION = re.compile(
    r"(?i:\b(?:resolved|agreed|approved|accepted|adopted|confirmed|ratified)\b)"
    # what somebody is to do: the two are to do it
    r"(?![ ](?:(?i:that)[ ])?(?:to[ ])?(?:the[ ]\w+[ ](?:to|would|will)\b|obtain|get|contact|meet"
    r"|write|check|look|investigate|liaise|speak|organise|arrange|attend|draft|report|find|ask|chase"
    r"|inspect|visit|follow|send|prepare|research|monitor|discuss|review|put|take|help|work|provide|represent))"
    r"[^\n]{0,200}?[ ]?\Z"
)
_LINE_ENDS = re.compile(r"(?<=[.:)])[ ]{0,3}\n|\n(?=[ \n]*\d|\n)")
REACH = 140  # characters from a cue to its name, for an office in between
_OFFICE_BETWEEN = re.compile(
    r"[ \n:.-]{0,6}(?:the[ \n]|both[ \n])?(?:[^.;:()]{0,110}?[, \n])?\Z", re.IGNORECASE
)
# `Moved by the Lord Mayor (Councillor Marsh)`: who holds the office stands in brackets behind it.
_HELD_BY = re.compile(
    r"[ \n:.-]{0,6}(?:[Tt]he[ \n])?[A-Z][\w'&-]*(?:[ ,\n]{1,2}(?:[A-Z][\w'&-]*|of|for|and|the|&))"
    r"{0,12}[ \n]{0,2}\(\Z"
)
_PROPOSED = re.compile(r"(?i)\bprop|\bmove|\bnominat")
# `proposed by A and supported by B`
_SUPPORTED = re.compile(r",?[ \n]and[ \n]supported[ \n]by[ \n]")
_BRACKET_BETWEEN = re.compile(r"\([^()]{1,60}\)")  # a portfolio: `the Cabinet Member (Health), B`


@dataclass(frozen=True, slots=True)
class Cue:
    """`text[start:end]` tells of a mover or, if `seconds`, a seconder; `name`: whom, if named."""

    start: int
    end: int
    seconds: bool
    name: NameMention | None


def find_moving_cues(text: str, names: tuple[NameMention, ...]) -> list[Cue]:
    """Return `moved by A`, `seconded by B` with their names, in no order."""
    starts = [name.outer_start for name in names]
    small = small_letters(text)
    found = _of_initials(text, small, names)
    for match in match_at(_BOTH_BY, text, find_words(small, ("proposed", "moved"))):
        at = bisect_left(starts, match.end())
        if at + 1 < len(names) and starts[at + 1] - match.end() < REACH:
            found.append(Cue(match.start(), names[at].outer_end, False, names[at]))
            found.append(Cue(starts[at + 1], names[at + 1].outer_end, True, names[at + 1]))
    for match in _bare_cues(text, small):
        at = bisect_left(starts, match.end())
        if at == len(names) or starts[at] != match.end():
            unknown = name_behind_cue(text, match.end()) if match["verb"] == "Seconded" else None
            if unknown and _closes(text, match, unknown):
                found.append(Cue(match.start(), unknown.outer_end, True, unknown))
            continue
        seconds = match["verb"].lower() == "seconded"
        behind = _BARE_SECONDED.match(text, names[at].outer_end)
        named = names[at].title is not None or (seconds and _closes(text, match, names[at]))
        if named or (behind and not seconds):
            found.append(Cue(match.start(), names[at].outer_end, seconds, names[at]))
        following = (
            _bare_seconder(text, behind.end(), names, starts) if behind and not seconds else None
        )
        if behind and following:
            found.append(Cue(behind.start(), following.outer_end, True, following))
    found += _pairs(text, names, starts)
    found += _lettered(text, names, starts)
    tables = find_nominee_tables(text, names)
    for mover, seconder in (pair for table in tables for pair in table.pairs):
        found.append(Cue(mover.outer_start, mover.outer_end, False, mover))
        found.append(Cue(seconder.outer_start, seconder.outer_end, True, seconder))
    ways = [(_MOVED_BY, _MOVED, False), (_SECONDED_BY, _SECONDED, True)]
    if any(way in text for way in _MADE):
        ways.append((_MADE_BY, ("motion", "amendment", "proposal"), False))
    ways.append((_TO_BY, ("proposal", "motion", "proposed"), False))
    for pattern, words, seconds in ways:
        for match in match_at(pattern, text, find_words(small, words)):
            if any(table.start <= match.start() < table.end for table in tables):
                continue
            if (own := _name_before(text, match, names)) is not None:
                found.append(Cue(own.outer_start, match.end(), seconds, own))
                continue
            if text.startswith(("prop,", "prop;", "prop)"), match.start()):
                continue
            nobody = seconds and _NOBODY.search(text[max(0, match.start() - 8) : match.start()])
            name = None if nobody else _name_behind(text, match.end(), names, starts)
            if not nobody and _is_in_passing(text, match, name):
                continue
            if _lacks_mover(text, match, name):
                continue
            if not seconds and (_is_of_a_thing(text, match) or _is_said(text, match, names)):
                continue
            end = name.outer_end if name else match.end()
            found.append(Cue(match.start(), end, seconds, name))
            if name and not seconds and _OF.match(match[0]):
                found += _beside(text, name, names, starts)
            elif name and not seconds and (behind := _SUPPORTED.match(text, name.outer_end)):
                backs = _name_behind(text, behind.end(), names, starts)
                found += [Cue(behind.start(), backs.outer_end, True, backs)] if backs else []
            elif name and not seconds:
                found += _seconded_bare(text, name, names, starts)
    return found


def _pairs(text: str, names: tuple[NameMention, ...], starts: list[int]) -> Iterator[Cue]:
    """Yield who moved and who seconded what a bracket behind it names: `(Cllr A/Cllr B)`."""
    for match in _PAIR.finditer(text) if "/" in text else ():
        before = _LINE_ENDS.split(text[max(0, match.start() - 240) : match.start()])
        told = next((said for said in reversed(before) if said.strip()), "")
        said = told.replace("\n", " ")
        if not (_PAIRED_DECISION.search(said) or _AMENDMENT_OF.search(said)):
            continue
        at = bisect_left(starts, match.start("one"))
        known = at < len(names) and starts[at] == match.start("one")
        whole = text[match.start()] == "[" or "amendment" in said[-12:]
        mover = names[at] if known else None
        if mover is None and whole:
            mover = name_behind_cue(text, match.start("one"))
        seconder = _bare_seconder(text, match.start("two"), names, starts)
        if mover and seconder and mover.outer_end == match.end("one"):
            yield Cue(match.start(), mover.outer_end, False, mover)
            yield Cue(match.start("two"), seconder.outer_end, True, seconder)


def _lettered(text: str, names: tuple[NameMention, ...], starts: list[int]) -> Iterator[Cue]:
    """Yield who moved and who seconded behind the letters of it: `P: Cllr A S: Cllr B`."""
    for match in _LETTERED.finditer(text) if "P)" in text or "P:" in text or "Pro" in text else ():
        mover = _bare_seconder(text, match.start("one"), names, starts)
        seconder = _bare_seconder(text, match.end(), names, starts)
        if mover and seconder and mover.outer_end <= match.end("one"):
            yield Cue(match.start(), mover.outer_end, False, mover)
            yield Cue(mover.outer_end, seconder.outer_end, True, seconder)


# `A proposed that B continue. Seconded C, all agreed.`
_ENDS = re.compile(r"[ ]?(?:[.,;)]|\n|\Z|-[ ]|[ ]and[ ](?:all|it|un|carried|agreed))")


def _closes(text: str, match: re.Match[str], name: NameMention) -> bool:
    """Tell whether `Seconded` and a name are all that a sentence says after what was proposed."""
    near = (max(0, match.start() - REACH * 2), match.start())
    opens = match["verb"] == "Seconded" and _PUT_FORWARD.search(text, *near)
    return bool(opens) and _ENDS.match(text, name.outer_end) is not None


def _lacks_mover(text: str, match: re.Match[str], name: NameMention | None) -> bool:
    """Tell whether nobody was put forward before `second A`, `Sec Ann Marsh` (the secretary)."""
    near = (max(0, match.start() - REACH), match.start())
    if match[0] == "second":
        return _PUT_FORWARD.search(text, *near) is None
    bare = name is not None and name.title is None and match[0].rstrip(" .:") == "Sec"
    return bare and _PROPOSED.search(text, *near) is None


def _seconded_bare(
    text: str, mover: NameMention, names: tuple[NameMention, ...], starts: list[int]
) -> Iterator[Cue]:
    """Yield who seconded in `Proposed by A and seconded B`."""
    bare = _BARE_SECONDED.match(text, mover.outer_end)
    following = _bare_seconder(text, bare.end(), names, starts) if bare is not None else None
    if bare is not None and following is not None:
        yield Cue(bare.start(), following.outer_end, True, following)


def _beside(
    text: str, mover: NameMention, names: tuple[NameMention, ...], starts: list[int]
) -> Iterator[Cue]:
    """Yield who seconded in `on the proposal of A and B`: the second of two, and no more."""
    at = bisect_left(starts, mover.outer_end)
    second, third = names[at : at + 1], names[at + 1 : at + 2]
    if not second or text[mover.outer_end : starts[at]] not in (" and ", " & "):
        return
    plural = _PLURAL_TITLE.search(text, mover.outer_start, mover.start)
    verb = _ACTS.match(text, second[0].outer_end)
    listed = third and text[second[0].outer_end : third[0].outer_start] in (" and ", ", ")
    if not (plural or verb or listed):
        yield Cue(second[0].outer_start, second[0].outer_end, True, second[0])


def _is_in_passing(text: str, match: re.Match[str], name: NameMention | None) -> bool:
    """Tell whether a cue names no mover or seconder: `accepted by the mover and seconder.`

    `an amendment of £300`, `with the consent of her seconder, Councillor A withdrew it`.
    """
    if _OF.search(match[0]):
        return name is None
    if _RECEIVED.search(text, max(0, match.start() - 40), match.start()) and "from" in match[0]:
        return True
    if not _NOUN.match(match[0]):
        return False
    led = _LED_BY.search(text[max(0, match.start() - 10) : match.start()])
    if led is None:
        return False
    if name is None:
        return True
    beside = _BESIDE.fullmatch(text, match.end(), name.outer_start)
    return not beside or bool(beside[0].strip() and _ACTS.match(text, name.outer_end))


# `the measures proposed by A would be costed`: what was planned, no motion.
_NOUN_BEFORE = re.compile(
    r"\b(?!motion|amendment|propos|resol|minutes|record|report|recommend|vote|nominat|question|that"
    r"|was|were|been|being|then|and|also|duly|therefore|formally|it|as|is|be|are|which|when|by)"
    r"[a-z]{4,20}[ \n]\Z"
)
_SECONDED_NEAR = 160  # characters from a mover to the seconder


def _is_of_a_thing(text: str, match: re.Match[str]) -> bool:
    """Tell whether a thing was proposed, not moved: a noun leads in, and nobody seconded it."""
    before = _NOUN_BEFORE.search(text[max(0, match.start() - 30) : match.start()])
    behind = text[match.end() : match.end() + _SECONDED_NEAR].lower()
    return before is not None and "second" not in behind and "2nd" not in behind


def _is_said(text: str, match: re.Match[str], names: tuple[NameMention, ...]) -> bool:
    """Tell whether a colon leads in what somebody proposed: `Councillor A proposed: "That`."""
    if match[0].strip() not in ("proposed:", "moved:"):
        return False
    at = bisect_left(names, match.start(), key=lambda name: name.outer_end)
    return any(text[name.outer_end : match.start()] == " " for name in names[max(0, at - 1) : at])


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
        for m, n in told  # not of `CR proposed KD seconded`, `KD seconded. AB proposed`
        if n and not (m.start() - 1 in ends and (_IN_FULL.match(m[0]) or _is_whole(m)))
    ]


def _is_whole(match: re.Match[str]) -> bool:
    """Whether `proposed` stands alone, as the verb of whoever is named before it."""
    return bool(match["whole"]) and not (match["apart"] or match["by"])


def _bare_cues(text: str, small: str) -> Iterator[re.Match[str]]:
    """Yield the places of `_BARE_CUE`, looked for around its verbs alone."""
    verbs = find_words(small, ("proposed", "moved", "seconded"))
    return match_around(_BARE_CUE, text, verbs, "verb", _LED)


def _bare_seconder(
    text: str, place: int, names: tuple[NameMention, ...], starts: list[int]
) -> NameMention | None:
    """Return who stands behind the verb in `Proposed A, seconded B`, of whom no title may tell."""
    at = bisect_left(starts, place)
    if at < len(names) and starts[at] == place:
        return names[at]
    return name_behind_cue(text, place)


# `(Councillor A prop., Councillor B sec.)`
_BEHIND_NAME = re.compile(r"(?P<gap>[ ]\(?)(?:prop|sec)\b\.?(?:[ ]?[,;)]|(?P<ends>\s|\Z))")
_PROP_BEFORE = re.compile(r"[ ]\(?prop\b\.?\)?[,;]?[ ](?:and[ ])?\Z")


def _name_before(
    text: str, match: re.Match[str], names: tuple[NameMention, ...]
) -> NameMention | None:
    """Return whose `prop` or `sec` stands right behind the name, or None."""
    if match[0][:4].rstrip(".: ") not in ("prop", "sec"):
        return None
    at = bisect_left(names, match.start(), key=lambda name: name.outer_end) - 1
    name = names[at] if at >= 0 else None
    behind = _BEHIND_NAME.match(text, name.outer_end) if name is not None else None
    if name is None or behind is None or behind.end("gap") != match.start():
        return None
    paired = _PROP_BEFORE.search(text, max(0, name.outer_start - 12), name.outer_start)
    return name if behind["ends"] is None or paired is not None else None


def _name_behind(
    text: str, position: int, names: tuple[NameMention, ...], starts: list[int]
) -> NameMention | None:
    at = bisect_left(starts, position)
    if at < len(names) and starts[at] - position < REACH:
        between = _BRACKET_BETWEEN.sub(" ", text[position : starts[at]])
        if _PLURAL.search(text, starts[at], names[at].start) or between.strip(" -").isdigit():
            return None
        if not between.strip(" \n:.-"):
            return names[at]
        if _HELD_BY.match(between):
            return names[at]
        bare = name_behind_cue(text, position)
        if bare is not None and text[bare.outer_end : starts[at]] == " ":
            return names[at]  # `seconded by Vale County Councillor A`
        if bare is None and _OFFICE_BETWEEN.match(between) and not _CLAUSE.search(between):
            return names[at]
        return bare
    return name_behind_cue(text, position)


# `changes proposed by Parish Councillors. Cllr A was away`: a sentence ends, no title goes on.
_PLURAL = re.compile(
    r"\b(?:councillors|cllrs|members)\.[ \n]+(?:cllr|councillor|mr|mrs|ms)", re.IGNORECASE
)
_CLAUSE = re.compile(
    r"\b(?:seconded|proposed|moved|that|to|be|was|were|is|for[ \n]the[ \n]adoption)\b"
    r"|\band[ \n]seconded"
)
