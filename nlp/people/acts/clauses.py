"""What the text says that a named person did: the cues beside the name and in its clause.

In: a cleaned text, its names and roles. Out: acts by the name's index. Names of one list act
together; `He also said ...` goes on with who acted last. The cues are in acts.toml.
"""

import re
from collections.abc import Iterator

from nlp.annotations import Act
from nlp.people.acts.coordination import OF_BODY, Run, list_runs, start_with_role
from nlp.people.acts.leads import (
    CUES,
    end_of_invitation,
    find_acts_before,
    find_thanked,
    find_welcomed,
    is_thanked,
)
from nlp.people.acts.subjects import (
    does,
    is_congratulated,
    is_excepted,
    is_object,
    is_told_by_another,
    is_told_of,
    writes,
)
from nlp.people.acts.verbs import AND_VERB, PRONOUN, VERB
from nlp.people.findings import make_act
from nlp.people.lexicon.offices import Role
from nlp.people.lexicon.vocabulary import any_of
from nlp.people.names.mentions import NameMention

_ASIDE = re.compile(
    r"[ \n]{0,3}(?:[(\[][^()\[\]]{1,160}(?:\([^()]{1,60}\)[^()\[\]]{0,60})?[)\]][ ,]{0,2}"
    r"|,[ ]being[ ]the[ ](?:only|sole)[ ][^.;:()\n]{1,90},"
    r"|,[ ](?:supported|accompanied|assisted|joined)[ ]by[ ][^.;:()\n]{1,60}\([^()\n]{1,60}\),"
    r"|,[^.;:()\n]{1,60}(?:\n{1,2}[ ]{0,40}[^.;:()\n]{1,80})?,|-[ ][^.;:()\n]{1,80}-)"
)
# `Mr A on behalf of the applicant spoke`: what may stand between a name and its verb.
_LED_ON = re.compile(
    r"[ ,\n]{1,3}(?:of|from|for|as(?![ \n]\w+ed\b)|at|in|on|with|representing|speaking|attending"
    r"|referring|regarding"
    r"|having|via|after|during|following|through|under|while|whilst|when)\b"
)
_HAD = re.compile(r"[ ,\n-]{1,4}had\b")
# `reported that A would retire and thanked her`, `congratulated A on winning, and wished her well`
_IS_TO = re.compile(r"[ \n](?:has|is|was|will|would)\b")
_ON_DOING = re.compile(r"[ \n](?:on|for)[ \n](?:(?:being|having|his|her|their)\b|[a-z]{2,12}ing\b)")
_WORD = re.compile(r"[A-Za-z][\w'’-]*")
_BLOCKS = frozenset(CUES["clause"]["blocks"])
_IRREGULAR = frozenset(CUES["clause"]["irregular"])
_PASSIVE = {
    act: re.compile(
        rf"(?:[ ]{{0,3}}\([^()]{{1,80}}\)|[ ]of[ ]\d[^.;:()]{{3,60}}?)?[ \n]{{1,3}}"
        rf"(?:{any_of(cues)})"
    )
    for act, cues in CUES["behind"].items()
}
# `Councillor A and the officers responded`
_WITH_OTHERS = re.compile(
    r",?[ \n](?:and|(?:together|along)[ ]with)[ \n](?:(?:the|his|her|other|relevant)[ ]){0,2}"
    r"(?:(?:an?[ ](?:number|group)[ ]of|several|some|members[ ]of[ ]the)[ ])?"
    r"(?:[a-z]+[ ]){0,2}?"
    r"(?:[Oo]fficers?|[Ss]taff|colleagues?|[Oo]thers|representatives|residents"
    r"|(?:[Dd]eputy[ ])?(?:[Ll]ord[ ])?(?:Mayor|Provost|Leader|Conven[eo]r"
    r"|Chair(?:man|woman|person)?)"
    r"|(?:public|community)(?=[ ]were\b)|[a-z]{3,20}s(?=[ ]were[ ]present\b))(?:[ ]present)?"
)
# `A, Director; and B, Lead, Roads, Drains and Ferries; were present`
_END_OF_LIST = re.compile(r"[^.;:()\n]{2,160};(?=[ \n](?:was|were)[ \n])")
# A list's last name, with the next item's number or title in capitals on the line below.
_NEXT_ITEM = re.compile(
    r"[ ]*\n[ \n]*(?:\d{1,3}(?:\.\d{1,2})?[.)]?[ ]*(?:\n|[A-Z])|[A-Z]{3,}[A-Z ]*\n)"
)
# `A, Vice-Chairman, was elected`: behind an aside the verb stands in full.
_ASIDE_ENDS = re.compile(r"(?:[ ]?\)|,|[ ]-)(?=[ \n])")
_IS = re.compile(r"[ \n]*(?:be|was|were|is|are|being|has been|have been|had been|to be)\b")
_OF_A_BODY = re.compile(OF_BODY)  # `Inspector A of Vale Police, who said`
_AS_ONE = re.compile(r"[ \n]*(?:as|to be)\b")
_NO_ASIDE = re.compile(r"(?i:\b(?:seconded|moved|proposed)[ \n]by\b)|\A[ \n]{0,3},[ \n]and\b")
_TOOK_PART = re.compile(
    r"part\b|participated"
)  # `declared an interest and took part in the debate`
_WHO = re.compile(r"[ ,\n]{1,3}who\b")
_WHO_BOTH = re.compile(r"[ ,\n]{1,3}who both\b")  # `moved by A and seconded by B, who both spoke`
# `A led Members through the report and together with B answered questions`
_TOGETHER = re.compile(
    r"[ \n](?=[a-z])[^.;:]{0,160}[ \n]and,?[ \n](?:together|along|jointly)[ \n]with[ \n](?:the[ ])?"
)
_AND_PASSIVE = re.compile(rf"\band[ \n](?:{any_of(CUES['behind']['appointed'])})")
_WELCOMED = re.compile(r"(?:to[ \n])?welcome")
_SPEAKS_TOO = re.compile(r"\b(?:invited|welcomed|spoke|explained|advised|announced|stated|said)\b")
# `The Chair noted that A would leave, and thanked her`: thanks that A got.
_OF_THEM = re.compile(r"(?<=thanked)[ \n](?:her|him|them)\b")
_FOR_ANOTHER = re.compile(
    r"(?:[ ]\([^()]{1,60}\))?,?[ ](?:(?:speaking|acting)[ ])?(?:on[ ]behalf[ ]of|for|representing)"
    r"[ ](?:the[ ])?"
)
# `A moved the motion. She said that ...`
_MOVES = re.compile(r"[ \n]{1,3}(?:then[ ]|formally[ ]|duly[ ])?(?:moved|proposed)\b(?![ ]by\b)")
_REACH = 150
_FAR = 260  # characters from a name to the end of its verb
_SENTENCE = 600  # characters: a longer one is not read to its end


def find_acts(
    text: str, names: tuple[NameMention, ...], roles: dict[int, Role]
) -> dict[int, list[Act]]:
    """Return what each name's bearer did, by the name's index in `names` (sorted by place).

    `roles`: by the same index; a verb may stand behind the role as well.
    """
    acts: dict[int, list[Act]] = {}
    for run in list_runs(text, names, roles):
        for at, act in _run_acts(text, names, roles, run):
            acts.setdefault(at, []).append(act)
        lead = start_with_role(names[run.first], roles.get(run.first))
        if (rule := _likewise(text, lead)) is not None:
            row = acts.get(run.first - 1, [])
            told = [act for act in row if act.evidence.rule == f"act.{rule}"]
            for at in range(run.first, run.last + 1):
                end = names[at].outer_end
                so = [make_act(act.name, act.evidence.start, end, rule) for act in told]
                acts.setdefault(at, []).extend(so)
    return acts


def _likewise(text: str, lead: int) -> str | None:
    """Return by what rule the names before tell what those from `lead` on did, or None."""
    before = text[max(0, lead - _DID) : lead]
    return "verb" if _AS_DID.search(before) else "cue" if _AND_BY.search(before) else None


# `Tributes were paid by A and by the Chief Executive, B`
_AND_BY = re.compile(
    r",?[ \n](?:and|and[ \n]also)[ \n](?:by|from)[ \n](?:(?:the|an?|two|three|both)[ \n])?\Z"
)
# `A supported the scheme, as did B`
_AS_DID = re.compile(r"\b(?:as|so)[ \n](?:did|had|were|was)[ \n](?:the[ \n])?\Z")
_DID = 16  # characters of it


def _run_acts(
    text: str, names: tuple[NameMention, ...], roles: dict[int, Role], run: Run
) -> Iterator[tuple[int, Act]]:
    """Yield the acts of a run's names: all act together, where it is a list.

    `questions from A, B advised`, `apologies from A and Councillor B attended`: the verb is B's.
    """
    first, last = run.first, run.last
    stop = names[last + 1].outer_start if last + 1 < len(names) else len(text)
    lead = start_with_role(names[first], roles.get(first))
    before = list(find_acts_before(text, names[first], lead, _floor(text, names, first)))
    subject = not before and not is_object(text, lead) and not is_thanked(text, names[first])
    both = _says_of_both(text, names[last], roles.get(last))
    together = run.listed and (both or subject or first == last or not _has_title(names[last]))
    free = subject or first == last
    behind = list(_behind(text, names[last], roles.get(last), stop, subject or not together, free))
    if is_excepted(text, lead) and _WHO.match(text, names[last].outer_end) is None:
        behind = []
    invited = text.startswith(" to ", names[last].outer_end)  # `(invited) A and B to speak`
    shared = [  # one takes the chair
        a for a in behind if (a.name != "chaired" if together else invited and a.name == "spoke")
    ]
    if (
        "\n" in text[names[first].outer_end : names[last].outer_start]
    ):  # `A` + `B - substitute for C`
        shared = [] if any(a.name == "substitute" for a in shared) else shared
    own = not together and bool(behind) and _WHO.match(text, names[last].outer_end) is None
    if first == last and first and _FOR_ANOTHER.fullmatch(text, names[first - 1].outer_end, lead):
        yield from ((first - 1, act) for act in behind)  # `A on behalf of B stated`
        behind = []
    for at in range(first, last + 1):
        led = [a for a in before if at == first or not _is_of_first(text, names[at], a)]
        yield from ((at, act) for act in (led if at < last or not own else ()))
        yield from ((at, act) for act in (behind if at == last else shared))
        if any(_WELCOMED.match(text, act.evidence.start) for act in led):
            asked = find_welcomed(text, names[at], names[last].outer_end)
            yield from ((at, act) for act in (asked,) if act is not None)
    of_two = first == last and first and _WHO_BOTH.match(text, names[last].outer_end)
    if of_two or (first and _TOGETHER.fullmatch(text, names[first - 1].outer_end, lead)):
        yield from ((first - 1, act) for act in behind)


def _is_of_first(text: str, name: NameMention, act: Act) -> bool:
    """Whether what leads up to a list is of its first alone: `In the absence of A, B moved`."""
    if act.name == "chaired":
        return True
    anew = _has_title(name) and text.endswith((", ", ",\n"), 0, name.outer_start)
    return act.name == "absent" and anew


def _says_of_both(text: str, name: NameMention, role: Role | None) -> bool:
    """Whether `by A and B (the agent), who both spoke` tells of all in a list that ends there."""
    end = role.end if role is not None and role.start > name.start else name.outer_end
    return _WHO_BOTH.match(text, end + text.startswith(")", end)) is not None


def _floor(text: str, names: tuple[NameMention, ...], first: int) -> int:
    """Return where what leads up to a name begins: `tributes were paid to A by B` leads to B."""
    if not first:
        return 0
    between = text[names[first - 1].outer_end : names[first].outer_start]
    back = 2 if between.strip().removeprefix("were paid ") in ("by", "by the") else 1
    return names[first - back].outer_end if first >= back else 0


def _has_title(name: NameMention) -> bool:
    return name.outer_start < name.start


def _behind(
    text: str, name: NameMention, role: Role | None, stop: int, subject: bool, free: bool
) -> Iterator[Act]:
    """Yield what the verbs behind a name say, and those that its sentence goes on with.

    `subject`: nothing before the name makes it the object of another's verb; `free`: nor before
    the others of its list (`thanked A and B and invited C`).
    """
    end = name.outer_end
    if text[name.outer_start - 1 : name.outer_start] == "(" and text[end : end + 1] == ")":
        end += 1  # Director of Roads (Ms A Marsh) explained
    places = list(_verb_places(text, end, role))
    yield from _passives(text, name, places, stop)
    match = next(filter(None, (VERB.match(text, at, at + _FAR) for at in places)), None)
    if match is not None:
        alone = subject and (free or not match[0].lstrip(" ,\n").startswith(("and", "but")))
        if not does(text, start_with_role(name, role), match[0], alone):
            match = None
    yield from find_thanked(text, name, end)
    invited = (end_of_invitation(text, name, at) for at in places if match is None)
    if (told := next(filter(None, invited), None)) is not None:
        yield make_act("spoke", name.outer_start, told, "invited")
    if match is None and subject and free and not writes(text, start_with_role(name, role)):
        behind = end if role is None or _HAD.match(text, end) else max(end, role.end)
        match = _verb_in_clause(text, start_with_role(name, role), behind, stop)
    if match is not None:
        yield from _verb_acts(match, name.outer_start)
        if match[0].lower().endswith("to move"):
            return  # the motion's own text follows
        yield from _further(text, match.end(), stop, name.outer_start)
    elif subject and _MOVES.match(text, end):
        spoken = _says_next(text, _end_of_saying(text, end), stop)
        if spoken is not None:
            yield from _verb_acts(spoken, name.outer_start)
            yield from _further(text, spoken.end(), stop, name.outer_start)


def _passives(text: str, name: NameMention, places: list[int], stop: int) -> Iterator[Act]:
    stop = _beyond_bracket(text, places[0], stop)
    for act, passive in _PASSIVE.items():
        for at in places:
            aside = _ASIDE_ENDS.match(text, at)
            start = aside.end() if aside is not None else at
            match = passive.match(text, start, min(stop, start + _REACH))
            if match is not None and _AS_ONE.match(match[0]) and is_object(text, name.outer_start):
                continue  # `nominated by A and seconded by B as the representative`
            if match is not None and (start == places[0] or _IS.match(match[0])):
                yield make_act(act, name.outer_start, match.end(), "passive")
                break


# `Councillors A and B (reserve: Councillor C) be appointed`
_BRACKET = re.compile(r"[ ]\([^()]{1,80}\)(?=[ ](?:be|was|were)\b)")
_WORDS_OF_PASSIVE = 40  # characters


def _beyond_bracket(text: str, end: int, stop: int) -> int:
    """Return where a passive may end whose names go before a bracket that holds another's."""
    bracket = _BRACKET.match(text, end)
    return stop if bracket is None else max(stop, bracket.end() + _WORDS_OF_PASSIVE)


def _verb_places(text: str, end: int, role: Role | None) -> Iterator[int]:
    """Yield where a name's verb may stand: behind it, its role, its company, the asides there."""
    yield end
    behind = role.end if role is not None and role.start >= end else end
    if behind > end:
        yield behind
    elif (of_body := _OF_A_BODY.match(text, end)) is not None:
        yield of_body.end()
    if (others := _WITH_OTHERS.match(text, role.end if role else end)) is not None:
        yield others.end()
    if (listed := _END_OF_LIST.match(text, end)) is not None:
        yield listed.end()
    for _ in range(2):
        aside = _ASIDE.match(text, end, end + _FAR)
        if aside is None or _NO_ASIDE.search(aside[0]):
            return
        yield (end := aside.end())


def _verb_in_clause(text: str, start: int, end: int, stop: int) -> re.Match[str] | None:
    """Return the first verb of a clause whose name, from `start`, is followed by something else."""
    if text[end : end + 1] in ("'", "’"):
        return None
    if _NEXT_ITEM.match(text, end):
        return None
    if _HAD.match(text, end) and is_told_of(text, start):
        return None
    if _IS_TO.match(text, end) and is_told_by_another(text, start):
        return None
    if _ON_DOING.match(text, end) and is_congratulated(text, start):
        return None
    limit = min(stop, _end_of_sentence(text, end))
    led = _LED_ON.match(text, end, limit)
    found = _verb_after_phrase(text, led.end(), limit) if led is not None else None
    if found is None and (found := AND_VERB.search(text, end, limit)) is not None:
        return None if _OF_THEM.match(text, found.end()) else found
    return found


def _verb_after_phrase(text: str, position: int, limit: int) -> re.Match[str] | None:
    """Return the first verb within some words of `position`: none behind another's verb."""
    for word in _WORD.finditer(text, position, min(limit, position + 120)):
        lower = word[0].lower()
        if lower in _BLOCKS:
            came = VERB.match(text, word.start(), limit) if lower in ("was", "were") else None
            return came if came is not None and came.lastgroup == "present" else None
        if lower.endswith(("ed", "senting", "ducing")) or lower in _IRREGULAR:
            match = VERB.match(text, word.start(), limit)
            if match is not None and not text.startswith(" by ", match.end()):
                return match
    return None


# The next paragraph is not the clause's, though the line above it has no stop.
_CLAUSE_ENDS = re.compile(
    r"\.[ \n]|[;:]|\n\n\n|\n[ ]*\n[ ]*(?=(?:The|It|In|On|At|Following)[ ])"
    r"|(?<=\s)(?:RESOLVED|Resolved)\b"
)


def _end_of_sentence(text: str, position: int) -> int:
    """Return where the sentence ends, at most some hundred characters on."""
    end = _CLAUSE_ENDS.search(text, position, position + _SENTENCE)
    return end.start() if end is not None else min(len(text), position + _SENTENCE)


# `asked that her vote be recorded`, `requested a recorded vote`: no part of the debate.
_FOR_THE_RECORD = re.compile(
    r"[^.;]{0,60}?\b(?:(?:vote|abstention|dissent|opposition|objection|name)s?\b[^.;]{0,50}?"
    r"\b(?:recorded|noted|minuted)\b"
    r"|have[ ]it[ ](?:recorded|noted|minuted)\b"
    r"|it[ ]be[ ]noted\b|it[ ](?:to[ ])?be[ ](?:noted|recorded)[ ]that[ ]\w+[ ]"
    r"(?:was[ ]against|(?:had[ ])?voted)"
    r"|abstained\b|be recorded as (?:having )?(?:vot|abstain|against)"
    r"|(?i:recorded|named|roll[ -]call)[ ](?i:vote)\b|division\b)|[ ]£"
)
# `A was invited to speak but did not`
_INVITED = ("invited", "permission", "given", "granted")
_DID_NOT = re.compile(
    r"[^.;:]{0,40}?,?[ \n](?:but|although|though)[ \n](?:he |she |they |then )?"
    r"(?:did not|declined|chose not|was not|were not|had (?:left|gone))\b"
)
_REQUESTS = ("asked", "asking", "requested", "wished", "wanted", "demanded")


_ATTENDED = re.compile(r"\battend(?:ed|ing)\b|\b(?:was|were)[ \n]present\b|\bpresent[ \n]as\b")


def _verb_acts(match: re.Match[str], start: int) -> Iterator[Act]:
    act = match.lastgroup or "spoke"
    if match[0].endswith(_REQUESTS) and _FOR_THE_RECORD.match(match.string, match.end()):
        return
    invited = act == "spoke" and any(word in match[0] for word in _INVITED)
    if invited and _DID_NOT.match(match.string, match.end()):
        return
    yield make_act(act, start, match.end(), "verb")
    if act in ("chaired", "introduced") and _SPEAKS_TOO.search(match[0]):
        yield make_act("spoke", start, match.end(), "verb")
    if _ATTENDED.search(match[0]) and act != "present":
        yield make_act("present", start, match.end(), "verb")


def _end_of_saying(text: str, position: int) -> int:
    """Return where the sentence ends that goes on at `position`, or -1: too far."""
    ends = [text.find(stop, position, position + _SENTENCE) for stop in (". ", ".\n")]
    return min((end for end in ends if end >= 0), default=-1)


def _says_next(text: str, sentence_end: int, stop: int) -> re.Match[str] | None:
    """Return the verb of the next sentence, if `He` or `She` begins it."""
    if not 0 <= sentence_end < stop:
        return None
    spoken = PRONOUN.match(text, sentence_end, sentence_end + 200)
    return spoken if spoken is not None and spoken.end() <= stop else None


def _further(text: str, position: int, stop: int, start: int) -> Iterator[Act]:
    """Yield the later verbs of the sentence, and of those that `He` or `She` begins."""
    for _ in range(8):
        sentence_end = _end_of_saying(text, position)
        limit = min(stop, sentence_end if sentence_end >= 0 else position + _SENTENCE)
        joined = AND_VERB.search(text, position, limit)
        if joined is not None and _TOOK_PART.search(joined[0]) is None:
            yield from _verb_acts(joined, start)
        if (passive := _AND_PASSIVE.search(text, position, limit)) is not None:
            yield make_act("appointed", start, passive.end(), "passive")
        spoken = _says_next(text, sentence_end, stop)
        if spoken is None:
            return
        yield from _verb_acts(spoken, start)
        position = spoken.end()
