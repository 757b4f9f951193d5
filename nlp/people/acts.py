"""What the text says that a named person did: the cues that stand right beside the name.

In: a cleaned text and its names. Out: acts by the name's index. Names joined by commas and `and`
act together; `He also said ...` goes on with who acted last. The cues are in acts.toml.
"""

import re
from collections.abc import Iterator

from nlp.annotations import Act, Evidence
from nlp.people.mentions import NameMention
from nlp.people.roles import Role
from nlp.people.vocabulary import any_of, over_lines, read_words

_CUES = {
    group: {act: [over_lines(cue) for cue in cues] for act, cues in table.items()}
    for group, table in read_words("acts").items()
}
_VERB_WORDS = "|".join(f"(?P<{act}>{any_of(verbs)})" for act, verbs in _CUES["verbs"].items())
_ADVERBS = (
    r"(?:(?:also|then|further|therefore|again|both|all|subsequently|finally|next|formally"
    r"|briefly|so|now|accordingly|duly|"
    r"initially|verbally|jointly|did|in (?:response|reply|turn|conclusion"
    r"|summary|closing)|who|and|,)[ \n,]{1,3}){0,4}"
)
_VERB = re.compile(rf"[ ,\n]{{0,6}}{_ADVERBS}(?:{_VERB_WORDS})(?![\w-])")
_ASIDE = re.compile(
    r"[ \n]{0,3}(?:\([^()]{1,160}\)[ ,]{0,2}"
    r"|,[^.;:()\n]{1,60}(?:\n{1,2}[ ]{0,40}[^.;:()\n]{1,80})?,|-[ ][^.;:()\n]{1,80}-)"
)
_AND_VERB = re.compile(rf"(?:\b(?:and|but)|,)[ \n]{{1,3}}{_ADVERBS}(?:{_VERB_WORDS})(?![\w-])")
_PRONOUN = re.compile(
    rf"[.][ \n]{{1,60}}(?:He|She|They)[ \n]{{1,2}}{_ADVERBS}(?:{_VERB_WORDS})(?![\w-])"
)
_PASSIVE = {
    act: re.compile(rf"(?:[ ]{{0,3}}\([^()]{{1,80}}\))?[ \n]{{1,3}}(?:{any_of(cues)})")
    for act, cues in _CUES["behind"].items()
}
_BEFORE = {
    act: re.compile(
        rf"(?:^|(?<=[\W_]))(?:{any_of(cues)})[ \n:•]{{0,40}}(?P<office>[^.;:()]{{0,90}})\Z",
        re.IGNORECASE,
    )
    for act, cues in _CUES["from"].items()
}
_OFFICE = re.compile(
    r"(?:the[ \n]|an?[ \n]|both[ \n]|that[ \n])?(?:(?:[A-Z][\w'&/-]*|of|for|and|the|&|-"
    r"|,)[ \n,]{1,3}){0,14}\Z"
)
_BEFORE_TRIGGER = re.compile(
    r"\b(?:from|by|of|elect|appoint|co-opt|nominat|declare|welcom|behalf|consist|debate|chair"
    r"|names?|were|was|for|following)",
    re.IGNORECASE,
)
_JOINED = re.compile(
    r"[ ]{0,3}(?:\([^()]{1,120}\))?(?P<mark>[ \n,;•]{0,60}(?:\b(?:and|&)\b)?)"
    r"[ \n•]{0,60}(?:the[ ])?\Z"
)
_AND_PASSIVE = re.compile(rf"\band[ \n](?:{any_of(_CUES['behind']['appointed'])})")
_REACH = 150


def find_acts(
    text: str, names: tuple[NameMention, ...], roles: dict[int, Role]
) -> dict[int, list[Act]]:
    """Return what each name's bearer did, by the name's index in `names` (sorted by place).

    `roles`: by the same index; a verb may stand behind the role as well.
    """
    acts: dict[int, list[Act]] = {}
    for first, last in _groups(text, names, roles):
        stop = names[last + 1].outer_start if last + 1 < len(names) else len(text)
        found = [
            *_behind(text, names[last], roles.get(last), stop),
            *_before(text, names[first], names[first - 1].outer_end if first else 0),
        ]
        for at in range(first, last + 1):
            acts.setdefault(at, []).extend(found)
    return acts


def _groups(
    text: str, names: tuple[NameMention, ...], roles: dict[int, Role]
) -> Iterator[tuple[int, int]]:
    """Yield (first, last) of each run of names joined by commas and `and`; `and` ends a run."""
    first, ended = 0, False
    for at in range(1, len(names) + 1):
        mark = _join(text, names[at - 1], names[at], roles.get(at - 1)) if at < len(names) else None
        if mark is not None and not (ended and "and" not in mark and "\n" not in mark):
            ended = "and" in mark
            continue
        yield first, at - 1
        first, ended = at, False


def _join(text: str, one: NameMention, two: NameMention, role: Role | None) -> str | None:
    """Return what joins two names of one list, or None."""
    start = role.end if role is not None and role.start >= one.outer_end else one.outer_end
    between = text[start : two.outer_start].lstrip(")")
    match = _JOINED.match(between) if len(between) < 240 else None
    return match["mark"] if match is not None and match["mark"] else None


def _act(name: str, start: int, end: int, rule: str) -> Act:
    return Act(name=name, evidence=Evidence(start, end, f"act.{rule}"))


def _behind(text: str, name: NameMention, role: Role | None, stop: int) -> Iterator[Act]:
    """Yield what the verbs behind a name say, and those that its sentence goes on with."""
    end = name.outer_end
    if text[name.outer_start - 1 : name.outer_start] == "(" and text[end : end + 1] == ")":
        end += 1  # Director of Roads (Ms A Marsh) explained
    for act, passive in _PASSIVE.items():
        match = passive.match(text, end, min(stop, end + _REACH))
        if match is not None:
            yield _act(act, name.outer_start, match.end(), "passive")
    reach = min(len(text), end + 260)
    match = _VERB.match(text, end, reach)
    if match is None and role is not None and role.start >= end:
        match = _VERB.match(text, role.end, role.end + _REACH)
    aside = _ASIDE.match(text, end, reach)
    if match is None and aside is not None:
        match = _VERB.match(text, aside.end(), reach)
        if match is None and (second := _ASIDE.match(text, aside.end(), reach)) is not None:
            match = _VERB.match(text, second.end(), reach)
    if match is None:
        return
    yield from _verb_acts(match, name.outer_start)
    yield from _further(text, match.end(), stop, name.outer_start)


def _verb_acts(match: re.Match[str], start: int) -> Iterator[Act]:
    act = match.lastgroup or "spoke"
    yield _act(act, start, match.end(), "verb")
    if act == "chaired" and "invited" in match[0]:
        yield _act("spoke", start, match.end(), "verb")
    if act == "substitute":
        yield _act("present", start, match.end(), "verb")


def _further(text: str, position: int, stop: int, start: int) -> Iterator[Act]:
    """Yield the later verbs of the sentence, and of those that `He` or `She` begins."""
    for _ in range(8):
        sentence_end = text.find(". ", position, position + 600)
        sentence_end = (
            text.find(".\n", position, position + 600) if sentence_end < 0 else sentence_end
        )
        limit = min(stop, sentence_end if sentence_end >= 0 else position + 600)
        joined = _AND_VERB.search(text, position, limit)
        if joined is not None:
            yield from _verb_acts(joined, start)
        if (passive := _AND_PASSIVE.search(text, position, limit)) is not None:
            yield _act("appointed", start, passive.end(), "passive")
        if sentence_end < 0 or sentence_end >= stop:
            return
        spoken = _PRONOUN.match(text, sentence_end, sentence_end + 200)
        if spoken is None or spoken.end() > stop:
            return
        yield from _verb_acts(spoken, start)
        position = spoken.end()


def _before(text: str, name: NameMention, floor: int) -> Iterator[Act]:
    """Yield what a cue that leads up to a name says; an office may stand in between."""
    before = text[max(0, floor, name.outer_start - _REACH) : name.outer_start]
    if _BEFORE_TRIGGER.search(before) is None:
        return
    for act, pattern in _BEFORE.items():
        match = pattern.search(before)
        if match is not None and _OFFICE.match(match["office"]):
            yield _act(act, name.outer_start - len(before) + match.start(), name.outer_end, "cue")
