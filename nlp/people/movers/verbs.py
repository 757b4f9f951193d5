"""What is said of those who move and second: `A proposed`, `B, the Mayor, seconded`, `He moved`.

In: a cleaned text and its names. Out: cues, each the name's before whose verb it is. An office or a
bracket may stand between name and verb.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator

from nlp.people.lexicon.spelling import GIVEN
from nlp.people.movers.cues import REACH, Cue
from nlp.people.names.mentions import NameMention
from nlp.triggers import find_words, match_around, small_letters

_IN_MOVING = re.compile(
    r"\bin[ \n](?P<verb>proposing|moving|seconding)\b[^.;:\n]{0,80}?[,]?[ \n]{1,3}\Z", re.IGNORECASE
)
_IN_MOVING_BEHIND = re.compile(
    r"[ ,\n]{1,3}(?:who,?[ \n])?(?:in|when|on)[ \n](?:formally[ \n])?"
    r"(?P<verb>proposing|moving|seconding)\b"
)
_AND_MOVES = re.compile(
    r"[^.;:]{1,240}?[ \n](?:and|but|who)[ \n](?:then[ \n]|further[ \n]"
    r"|also[ \n])?(?:proposed|moved)\b(?![ \n](?:by|to[ \n]the|into|away|house|home|from|out)\b)"
)
_LARGE = "MOVED|PROPOSED|SECONDED|NOMINATED"
_ADVERB = (
    r"(?:(?:then|also|having|further|formally|duly|accordingly|therefore|subsequently|again"
    r"|jointly),?[ \n]{1,3}){0,2}"
)
_MOVES = re.compile(
    rf"[ \n]{{0,3}}{_ADVERB}(?:(?:put[ \n]forward|made|tabled|submitted|suggested)[ \n]"
    r"(?:an?|the)[ \n](?:[\w-]+[ \n]){0,2}(?:motion|proposal|amendment)\b"
    r"|(?:(?:having[ \n])?(?:proposed|moved|nominated)"
    r"|proposing|moving|PROPOSED|MOVED|NOMINATED"
    r"|(?:Proposed|Moved)(?![ \n]?(?:by\b|:|-)|[ ](?!an?\b|the\b|that\b|to\b|this\b|no\b|and\b"
    r"|for\b|it\b|accept|approv|adopt|defer|closing|second)[a-z]))\b"
    r"(?![ \n](?:house|home|into|in|away|from|on|onto|off|out|up|down|seat"
    r"|to[ \n](?:[A-Z]\w+|the|a|another|live))\b))",
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
    r"[^.;:()]{0,80}?[ ,\n](?:presented|introduced|submitted|put)[ \n](?:the|his|her|their|a)[ \n]"
    r"(?:\w+[ \n]){0,3}?(?:(?:motion|recommendations?|amendment)\b"
    r"(?=(?:(?!\b(?:moved|proposed)\b)[^;]){0,140}?[ \n](?:duly[ \n]|formally[ \n])?seconded\b)"
    r"|(?:report|item|paper)\b"
    r"(?=(?:(?!\b(?:moved|proposed)\b)[^;.]){0,140}?[ \n](?:duly[ \n])?seconded\b))"
)
_INVITED = re.compile(
    r"\b(?:invited|asked|called[ \n](?:up)?on)[ \n](?:the[ \n][^.;:\n]{1,60}?)?\Z"
)
_TO_MOVE = re.compile(
    r"[ \n]to[ \n](?:formally[ \n])?(?:propose|move)[ \n](?:the|his|her|their|an?)[ \n]"
    r"(?:\w+[ \n]){0,2}(?:motion|amendment|recommendations?)\b"
)
_OWN_MOTION = re.compile(
    r"'s?[ ](?:motion|amendment|proposal|suggestion)[ ](?:(?:to|that|for|of)[ ][^.;\n]{3,200}?[ ])?"
    r"(?:was|were|being)[ ](?:then[ ]|duly[ ])?(?=seconded\b)"
)
_ASKS = re.compile(
    r"[ \n](?:then[ \n])?(?:requested|tabled|submitted|put[ ]forward)[ \n]an[ \n](?=amendment\b)"
)
# `A suggested a bench, seconded by B`, `A asked for £300. This was seconded by B`
_SUGGESTS = re.compile(
    r"[ \n](?:then[ \n])?(?:suggested|recommended|requested|asked[ ](?:for|that))\b"
    r"(?=[^.;\n]{3,240}?(?:[ ,]|[.;][ ](?:This|It|The)"
    r"(?:[ ](?:proposal|suggestion|request|motion))?[ ]was[ ](?:then[ ]|duly[ ])?)"
    r"seconded[ \n]by\b)"
)
_BARE_BEFORE = re.compile(r"(?i:proposed|moved|seconded|2nd|prop\.?)[ ]{1,3}\Z")
_SECONDS = re.compile(
    rf"(?:,(?=[ \n]having\b))?[ \n]{{0,3}}{_ADVERB}"
    r"(?:(?:having[ \n])?seconded|seconding|SECONDED|2nd(?:ed)?(?=[.,;\n]|[ ](?:it|this)\b|\Z)"
    r"|Seconded(?=[.;,]|[ ](?:this|it|the)\b))\b"
    r"(?![ \n](?:by|BY)\b|[ ]?:[ ]{1,4}"
    r"(?!Carried|Agreed|Approved|All\b|Unanim|Lost|Resolved)[A-Z]"
    r"|[ \n](?:that|this|these|those|his|her|their|the|(?:[\w.-]+[ \n]){0,2}[\w-]+'s?)[ \n]"
    r"(?:views?|comments?|sentiments?|remarks?|points?|concerns?|thanks|opinion|request|suggestion)\b)"
)
_ASIDE = re.compile(
    r"[ \n]{0,3}(?:\([^()]{1,120}\),?"
    r"|,?[ ](?:as[ ](?:the[ ])?[A-Z]|in[ ]the[ ][Cc]hair)"
    r"(?:(?![ ](?:and|&|was|were|be|is|being|Cllr|Councillor)[ ])[^,.;:()\n]){0,60}?,?"
    r"(?=[ ](?:moved|proposed|seconded|MOVED|PROPOSED|SECONDED)\b)"
    r"|,[^,.;:()]{1,120},"
    r"|,[ ](?:the[ ])?[A-Z](?:[^,.;:()\n]|\n(?!\n)){1,80}?"
    r"(?<![ ]the)(?<![ ]an)(?<![ ]a)(?<![ ]any)(?<![ ]of)(?=[ ](?:moved|proposed|seconded)\b)"
    r"|[ ][-\u2013](?=[ ]{1,3}(?:moved|proposed|seconded|MOVED|PROPOSED|SECONDED)\b"
    r"(?![ ]?(?:by\b|BY\b|:|-)"
    # `Cllr A - proposed Cllr B, seconded Cllr C`: the two are behind their verbs
    r"|[ ](?:Cllr|Councillor|Mrs?|Ms|Dr)\b[^.;:\n]{2,40}?,?[ ]seconded[ ]"
    r"(?:Cllr|Councillor|Mrs?|Ms|Dr)\b))"
    r"|,(?=[ \n](?:and[ \n])?seconded\b))"
)
# An office with commas of its own: `A, Cabinet Member for Finance, Assets and Growth, moved`.
_LONG_ASIDE = re.compile(
    rf"[ ]?,[ \n][^.;:]{{1,200}}?[,)]"
    rf"(?=[ \n]{{1,3}}{_ADVERB}(?:moved|proposed|seconded|nominated|{_LARGE})\b)"
)
_APPOSED = re.compile(
    rf",(?=[ \n]{{1,3}}{_ADVERB}(?:moved|proposed|seconded|nominated|{_LARGE})\b"
    r"(?![ \n](?:by|BY)\b))"
)
_STRAY = re.compile(r",(?=[ ](?:proposed|moved|nominated)[ ](?!by\b)[^.;:\n]{3})")
_OPENS = re.compile(r"(?:\A|\n|[.;:][ ]{1,3})[ ]{0,6}\Z")  # `Councillor A, proposed that`
# `A (on behalf of B, who was unwell) moved`, `A, deputising for B, the Leader, moved`: A moves.
_STOOD_FOR = re.compile(
    r"(?:\b(?:on[ \n]behalf[ \n]of|in[ \n](?:the[ \n])?(?:absence|place)[ \n]of|instead[ \n]of"
    r"|(?:deputising|substituting|acting|standing[ \n]in)[ \n]for)|\([ ]?for)[ \n]\Z",
    re.IGNORECASE,
)
_TELLING = ("propos", "mov", "second", "nominat", "motion", "amendment")
_NEAR = 500  # characters from a name to what _TELLING has, in any way of saying it
_SAID = 120  # characters before a pronoun, and of it and its verb, that _PRONOUN reads


def match_in_moving(text: str, position: int) -> re.Match[str] | None:
    """Return `In moving the report,` where it leads up to `position`."""
    return _IN_MOVING.search(text[max(0, position - REACH) : position])


def find_moving_verbs(text: str, names: tuple[NameMention, ...]) -> list[Cue]:
    """Return `A proposed`, `B seconded`; an office or bracket may stand in between."""
    told = find_words(small_letters(text), _TELLING)
    found = [*_pronouns(text, names), *_first_names(text, names, told)]
    for at, name in enumerate(names):
        near = bisect_left(told, name.outer_start - _NEAR)
        if near == len(told) or told[near] > name.outer_end + _NEAR:
            continue
        if (shared := [*_both_verbs(text, at, names)]) or _shares_verbs(text, at, names):
            found += shared
        elif not _is_behind_cue(text, at, names):
            found += _brought(text, at, names)
            found += _own_verbs(text, at, names)
            found += _in_moving(text, name)
            found += _in_brackets(text, name)
            found += _with_seconder_first(text, at, names)
    return found


# `A and B moved and seconded the motion`: the first moved, the second seconded
_AND = re.compile(r"[ ]?,?[ \n]{1,3}(?:and|&)[ \n]{1,3}")
_BOTH_VERBS = re.compile(
    rf"[ ]?,?[ \n]{{1,3}}{_ADVERB}(?:moved|proposed)[ \n](?:and|&)[ \n]{_ADVERB}seconded\b"
    r"(?![ \n]by\b)"
)
_BRACKETED = re.compile(r"[ ]?\((?:(?P<seconds>seconder)|proposer|mover)\)", re.IGNORECASE)


def _shares_verbs(text: str, at: int, names: tuple[NameMention, ...]) -> bool:
    """Tell whether a name and the one behind it share `moved and seconded`."""
    pair = names[at : at + 2]
    if len(pair) < 2 or not _AND.fullmatch(text, pair[0].outer_end, pair[1].outer_start):
        return False
    return _BOTH_VERBS.match(text, pair[1].outer_end) is not None


def _both_verbs(text: str, at: int, names: tuple[NameMention, ...]) -> Iterator[Cue]:
    """Yield who moved and who seconded where `names[at]` is the second of such two."""
    if at and _shares_verbs(text, at - 1, names):
        yield Cue(names[at - 1].outer_start, names[at - 1].outer_end, False, names[at - 1])
        yield Cue(names[at].outer_start, names[at].outer_end, True, names[at])


def _in_brackets(text: str, name: NameMention) -> Iterator[Cue]:
    """Yield `A (proposer)`, `B (seconder)`."""
    told = _BRACKETED.match(text, name.outer_end)
    if told is not None:
        yield Cue(name.outer_start, told.end(), told["seconds"] is not None, name)


# `David proposed that the field be let`: a first name alone, at the beginning or behind a comma
_FIRST = re.compile(
    r"(?:\A|[\n;:,]|(?<![A-Z])[.]|[ \n](?:and|but)[ \n])[ ]{0,8}"
    r"(?P<first>[A-Z][a-z]{2,12})"
    r"[ \n]{1,3}(?:then[ ]|also[ ])?"
    r"(?:(?P<seconds>seconded)(?![ \n]+by\b)|(?P<verb>proposed|moved)"
    r"(?=[ \n]+(?:that|to|an?|the)\b))"
)
_ENDED = re.compile(
    r"\b(?:seconded|2nd|rejected|carried|agreed|lost|defeated|in[ \n]favour|unanim\w+|approved"
    r"|voted)\b"
)
_ENDED_NEAR = 240  # characters behind it in which its seconder or outcome is told
_FIRST_BEFORE = 30  # characters of it before its verb


def _first_names(text: str, names: tuple[NameMention, ...], told: list[int]) -> Iterator[Cue]:
    """Yield who moves or seconds by a first name alone, whom nothing else names there."""
    taken = {name.start for name in names}
    for at in told:
        if not text.startswith(("proposed", "moved", "seconded"), at):
            continue
        match = _FIRST.search(text, max(0, at - _FIRST_BEFORE), at + 20)
        if match is None or at not in (match.start("seconds"), match.start("verb")):
            continue
        start, end = match.span("first")
        if match["verb"] and not _ENDED.search(text, match.end(), match.end() + _ENDED_NEAR):
            continue  # nothing says what became of it
        if match["first"].lower() in GIVEN and start not in taken:
            name = NameMention(
                start=start,
                end=end,
                name=_whole_name(match["first"], names),
                outer_start=start,
                outer_end=end,
                basis="cue",
            )
            yield Cue(start, match.end(), match["seconds"] is not None, name)


def _whole_name(first: str, names: tuple[NameMention, ...]) -> str:
    """Return the one whole name that begins so; as printed where there are more, or none."""
    whole = {name.name for name in names if name.name.startswith(f"{first} ")}
    surname = any(name.name.split()[-1] == first for name in names)
    return whole.pop() if len(whole) == 1 and not surname else first


def _brought(text: str, at: int, names: tuple[NameMention, ...]) -> Iterator[Cue]:
    """Yield `A presented the motion`, `A's motion was seconded`, before the next name."""
    for pattern in (_PRESENTS, _OWN_MOTION, _ASKS, _SUGGESTS):
        match = pattern.match(text, names[at].outer_end, names[at].outer_end + 400)
        if match and (at + 1 == len(names) or names[at + 1].start >= match.end()):
            yield Cue(names[at].outer_start, match.end(), False, names[at])


def _own_verbs(text: str, at: int, names: tuple[NameMention, ...]) -> Iterator[Cue]:
    """Yield `A moved`, `A, Cabinet Member for Roads, moved`, `A spoke and proposed`."""
    name, end = names[at], names[at].outer_end
    if _is_stood_for(text, name):
        return
    others = (other for other in names[at + 1 : at + 3] if not _is_stood_for(text, other))
    stop = next((other.outer_start for other in others), len(text))
    aside = _LONG_ASIDE.match(text, end, min(stop, end + 240)) or _ASIDE.match(text, end)
    if aside and stop < aside.end() and text[end:stop] == ", ":
        aside = None  # `A nominated B, Cllr C seconded`: nothing that is said of B
    apposed = text[max(0, name.outer_start - 2) : name.outer_start] in (", ", ",\n")
    opens = _OPENS.search(text, max(0, name.outer_start - 9), name.outer_start)
    comma = _APPOSED.match(text, end) if apposed else None  # `the Chair, Councillor A, moved`
    comma = comma or (_STRAY.match(text, end) if opens else None)
    held = text[name.outer_start - 1 : name.outer_start] + text[end : end + 1] == "()"
    asides = [part.end() for part in (aside, comma) if part]
    verbs = () if _is_beside(text, names, at) else (end + held, *asides)
    for position in verbs:  # `The Mayor (Councillor A) moved`
        for pattern, seconds in ((_MOVES, False), (_SECONDS, True)):
            match = pattern.match(text, position)
            if match is not None:
                yield Cue(name.outer_start, match.end(), seconds, name)
    further = _AND_MOVES.match(text, end, min(len(text), end + 300))
    thanked = _THANKED.search(text, max(0, name.outer_start - 60), name.outer_start)
    if (
        further is not None
        and not (thanked and "who" not in further[0])
        and (at + 1 == len(names) or names[at + 1].start > further.end())
    ):
        whose = names[at - 1] if _is_companion(text, names, at) else name
        yield Cue(whose.outer_start, further.end(), False, whose)


# `A, supported by B, felt that it was too much and proposed £50`: A did
_IN_COMPANY = re.compile(
    r",?[ \n](?:who[ \n]was[ \n])?(?:supported|backed|accompanied|assisted)[ \n]by[ \n](?:the[ ])?"
    r"(?:[\w'&-]+[ ](?:[\w'&-]+[ ]){0,5}?[\w'&-]+,[ ])?"
)


# `A thanked B for the petition and proposed that it be referred`: A did
_SPEAKS_OF = re.compile(
    r"(?:[ ]?,[^,.;:]{3,80},)?[ \n](?:also[ ]|then[ ])?"
    r"(?:thanked|congratulated|echoed|commended|welcomed|answered|"
    r"(?:agreed|concurred|disagreed|sympathised)[ ]with|(?:responded|replied|referred)[ ]to|"
    r"paid[ ]tribute[ ]to|spoke[ ]in[ ]support[ ]of)"
    r"[ \n](?:what[ ]|the[ ](?:\w+[ ]){1,3}(?:of|by|from)[ ])?"
)


# `The Chair thanked A for his year and proposed a vote of thanks`: the Chair did
_THANKED = re.compile(
    r"(?:\A|[.;:\n][ \n]{0,3})(?:The[ ])(?:[A-Z][\w'-]*[ ]){1,4}"
    r"(?:then[ ]|also[ ])?(?:thanked|congratulated|welcomed|commended|echoed)[ ](?:the[ ])?\Z"
)


def _is_companion(text: str, names: tuple[NameMention, ...], at: int) -> bool:
    """Tell whether a name is but of whom the one before has at their side, or speaks of."""
    between = (names[at - 1].outer_end, names[at].outer_start) if at else (0, 0)
    if text.startswith(",", names[at].outer_end):
        return _IN_COMPANY.fullmatch(text, *between) is not None
    return _SPEAKS_OF.fullmatch(text, *between) is not None


def _is_beside(text: str, names: tuple[NameMention, ...], at: int) -> bool:
    """Tell whether a comma parts a companion from what the one before did: `A, with B, moved`."""
    return text.startswith(",", names[at].outer_end) and _is_companion(text, names, at)


def _is_stood_for(text: str, name: NameMention) -> bool:
    """Tell whether another acts for whom a name is of."""
    return bool(_STOOD_FOR.search(text[max(0, name.outer_start - 30) : name.outer_start]))


def _in_moving(text: str, name: NameMention) -> Iterator[Cue]:
    """Yield `A, in moving`, `invited A to move the motion`, `In seconding it, A`."""
    start, end = name.outer_start, name.outer_end
    within = _IN_MOVING_BEHIND.match(text, end)
    if within is not None:
        yield Cue(start, within.end(), within["verb"] == "seconding", name)
    invited = _TO_MOVE.match(text, end)
    if invited and _INVITED.search(text[max(0, start - 80) : start]):
        yield Cue(start, invited.end(), False, name)
    leading = match_in_moving(text, start)
    if leading is not None:
        yield Cue(start, end, leading["verb"].lower() == "seconding", name)


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


def _with_seconder_first(text: str, at: int, names: tuple[NameMention, ...]) -> Iterator[Cue]:
    """Yield A, and B who supported, in `A, seconded by B, moved`, where `names[at]` is B."""
    if at == 0 or _THEN_MOVES.match(text, names[at].outer_end) is None:
        return
    mover, other = names[at - 1], names[at]
    between = text[mover.outer_end : other.outer_start]
    if len(between) < REACH and _SECONDER_FIRST.match(between):
        yield Cue(mover.outer_start, mover.outer_end, False, mover)
        if "supported" in between and "," not in between.lstrip(" ,"):
            yield Cue(other.outer_start, other.outer_end, True, other)
