"""Elections told in proposals: who was proposed and elected, and who was only proposed.

In: a cleaned text, its names, acts by the name's index. Out: who was elected; acts are taken out.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from nlp.annotations import Act
from nlp.people.acts.coordination import list_runs
from nlp.people.acts.elected import is_decided
from nlp.people.lexicon.offices import Role
from nlp.people.names.mentions import NameMention
from nlp.triggers import small_letters

_ONLY_PROPOSED = re.compile(
    r"\b(?:be|to be|as)[ \n](?:\w+[ \n]){0,2}(?:re-?)?(?:elected|appointed|co-opted)\Z"
    r"|\bnominated\b|\bto[ \n]replace\Z"
)
_DECIDED = re.compile(
    r"(?i)\b(?:resolved|agreed|carried|decided|approved|declared)\b[^.]{0,60}\b(?:that|to)\b[^.]{0,300}"
    r"(?:\n\s{0,9}\(?\w{1,3}[.)]\s{1,9}(?:[Tt]hat[ ])?)?\Z"
)


# `A was proposed by B, seconded by C and duly elected`
_ELECTED = re.compile(
    r"(?:[ ]?[-:,]|[ ]was)?[ \n]{1,3}(?:proposed|nominated)[ ]by[ ]"
    r"(?:[^.;:\n]|(?<=\b[A-Z])\.){3,60}?,?[ ](?:and[ ])?seconded[ ]by[ ]"
    r"(?:[^.;:\n]|(?<=\b[A-Z])\.){3,60}?(?:,|,?[ ]and)[ ]"
    r"(?:was[ ]|were[ ])?(?:duly[ ]|unanimously[ ])?(?:re-?)?(?:elected|appointed|co-opted)\b"
    # `A was duly nominated, seconded and there being no other nominations, elected Chair`
    r"|[ ]was[ ](?:duly[ ])?(?:nominated|proposed)(?:,|[ ]and)[ ](?:duly[ ])?seconded"
    r"[^.;:]{0,70}?[ ](?:was[ ])?(?:duly[ ]|declared[ ])?"
    r"(?:(?:re-?)?(?:elected|appointed)\b|accepted[ ]the[ ](?:role|position|post|office)[ ]of\b)"
    # `A, being the only Member willing to serve, was duly elected`
    r"|(?:,?[ ]being|[ ]is|[ ]was)[ ]the[ ](?:only|sole)[ ][^.;:]{4,120}?,?[ ]was[ ]"
    r"(?:therefore[ ])?(?:duly[ ])?(?:re-?)?(?:elected|appointed|co-opted|declared[ ](?:the[ ]"
    r"|duly[ ])?(?:elected|(?:Deputy |Vice-?)?Chair))"
)


# `Secretary - A` on a line below `Election of office bearers`
_OFFICE_FILLED = re.compile(
    r"\n[ •*-]{0,9}(?P<office>(?:(?:Vice|Deputy|Hon(?:orary)?|Joint|Minutes?|Membership|Planning)"
    r"\.?[ -]{1,3})?(?:Chair(?:man|woman|person)?|Conven[eo]r|Secretary|Treasurer|President))"
    r"[ ]?[:-][ ]{0,3}\Z"
)
_ELECTION = re.compile(
    r"(?i)\b(?:re-?)?election of (?:the )?(?:new )?"
    r"(?:office[ -]?(?:bearers|holders)|officers|officials)\b"
    r"[^\n]{0,120}(?:\n(?!\s*\d{1,3}[.)]?\s)[^\n]{0,120}){0,9}\Z"
)
_BEFORE = 700  # characters from the heading to the last one elected


def _find_office_bearers(
    text: str, names: tuple[NameMention, ...]
) -> Iterator[tuple[int, int, int]]:
    """Yield (index, start, end) of those beside their offices, below the heading of an election."""
    for at, name in enumerate(names if re.search("(?i)election of", text) else ()):
        office = _OFFICE_FILLED.search(text, max(0, name.outer_start - 48), name.outer_start)
        start = max(0, name.outer_start - _BEFORE)
        if office is not None and _ELECTION.search(text, start, office.start()):
            yield at, office.start("office"), name.outer_end


# `A be elected Chairman and B Vice-Chairman`, `A was appointed as Mayor and B as Deputy Mayor`
_POST = (
    r"(?:(?:[Vv]ice|[Dd]eputy|[Aa]cting|[Jj]oint|[Hh]on(?:orary)?|[Ll]ord)[- .]{1,2}){0,2}"
    r"(?:[Cc]hair(?:man|woman|person)?|[Mm]ayor|[Ll]eader|[Cc]onven[eo]r|[Pp]rovost|[Ss]ecretary"
    r"|[Tt]reasurer|[Pp]resident)\b"
)
_TO_POST = re.compile(
    r"(?P<verb>[ \n](?:be|was|is|were|to be)[ \n](?:(?:duly|unanimously|hereby)[ ])?"
    r"(?:re-?)?(?:elected|appointed|nominated)\b)"
    rf"[ \n](?:as[ ]|to be[ ])?(?:the[ ])?{_POST}(?:[ ]of[ ][^.;:]{{3,60}}?)?"
    r",?[ \n](?:and|with)[ \n]"
)
_POST_BEHIND = re.compile(rf"[ \n](?:as[ ]|to be[ ])?(?:the[ ])?{_POST}(?!['’]|[ ](?:took|said))")


def _find_pairs(text: str, names: tuple[NameMention, ...]) -> Iterator[tuple[int, int, int]]:
    """Yield (index, start, end) of two elected to a post each, told with one verb."""
    for at, (one, two) in enumerate(pairwise(names)):
        first = _TO_POST.fullmatch(text, one.outer_end, two.outer_start)
        if first is not None and _POST_BEHIND.match(text, two.outer_end):
            yield at, one.outer_start, first.end("verb")
            yield at + 1, one.outer_start, first.end("verb")


# `A be appointed to the Vale Trust and B to the Hill Trust`
_TO_BODY = re.compile(
    r"(?P<verb>[ \n](?:be|was|is|were|to be)[ \n](?:(?:duly|unanimously|hereby)[ ])?"
    r"(?:re-?)?(?:appointed|nominated|co-opted))"
    r"[ \n](?:to|on|onto)[ \n](?:serve[ ]on[ ])?[^.;:,\n]{3,80}?,?[ \n]and[ \n]"
)
_BODY_BEHIND = re.compile(r"[ \n](?:to|on|onto)[ \n](?:serve[ ]on[ ])?(?:the[ ])?[A-Z]")


def _find_bodies(text: str, names: tuple[NameMention, ...]) -> Iterator[tuple[int, int, int]]:
    """Yield (index, start, end) of the second of two who are appointed to a body each."""
    for at, (one, two) in enumerate(pairwise(names)):
        first = _TO_BODY.fullmatch(text, one.outer_end, two.outer_start)
        if first is not None and _BODY_BEHIND.match(text, two.outer_end):
            yield at + 1, one.outer_start, two.outer_end


# `Appoint an Internal Control Officer. Cllr A and Cllr B agreed to undertake this.`
_WILLING = re.compile(
    r"[ \n](?:both[ ]|kindly[ ])?(?:(?:agreed|volunteered|offered)|(?:was|were)[ ](?:happy"
    r"|willing))[ ]to[ ]"
    r"(?:undertake|take[ ]on|take[ ]up|do|fulfil|carry[ ]out|continue[ ](?:in|with|as)"
    r"|remain[ ](?:in|as)"
    r"|stand[ ](?:as|for)|serve[ ](?:in|as)|act[ ](?:in|as))[ ](?:the[ ]|this[ ]|a[ ]|an[ ]"
    r"|these[ ]|our[ ])?"
    r"(?:this|role|post|position|office|duty|duties|task|representatives?|\w+[ ](?:officer|warden"
    r"|representative)|(?:vice[ -])?chair(?:man)?)\b",
    re.IGNORECASE,
)
_AGREES_TO = ("agreed to", "volunteered to", "offered to", "happy to", "willing to")
_TO_APPOINT = re.compile(
    r"\b(?:appoint(?:ments?|ing)?|elect(?:ions?)?|nominat(?:e|ions?)|representatives?)\b[^.;\n]{3,90}"
    r"[.:\n •-]{1,9}(?:[A-Z][^.;\n]{0,60}[ ])?\Z",
    re.IGNORECASE,
)


def find_willing(
    text: str, names: tuple[NameMention, ...], roles: dict[int, Role]
) -> Iterator[tuple[int, int, int]]:
    """Yield (index, start, end) of those who took an office on, below what asks for somebody."""
    small = small_letters(text)
    if not any(verb in small for verb in _AGREES_TO) or _WILLING.search(text) is None:
        return
    for run in list_runs(text, names, roles):
        told = _WILLING.match(text, names[run.last].outer_end)
        start = names[run.first].outer_start
        if told is not None and _TO_APPOINT.search(text, max(0, start - 170), start):
            yield from ((at, start, told.end()) for at in range(run.first, run.last + 1))


# `B proposed the co-option of A and C seconded. All agreed.`, `A was invited to join the Council`
_CO_OPTION = re.compile(r"\bco-?option of (?:the )?\Z", re.IGNORECASE)
# `Co-option of A and B to fill the two seats was voted for unanimously`
_TAKEN_IN = re.compile(
    r"(?:,?[ ]and[ ][^.;:\n]{3,40}?)?(?:[ ](?:to|as|on|onto)[ ][^.;:\n]{3,80}?)?"
    r"[ ](?:was|were)[ ](?:unanimously[ ])?(?:agreed|approved|voted[ ]for|carried|accepted)\b"
)
_OTHER_BEFORE = re.compile(r"\bco-?option of [^.;:\n]{3,40} and \Z", re.IGNORECASE)
_SECONDED = re.compile(
    r"(?:[^.;:\n]|(?<=Cllr)\.|(?<=[A-Z])\.){0,40}\bseconded\b[^\n]{0,80}?\b(?:agreed|approved"
    r"|carried|unanimous|in favour|vote)\b"
    r"|[ ]as[ ](?:a[ ])?co-?opt(?:ion|ed[ ]member|ee)\b[^.;:\n]{0,60}\b(?:approved|agreed"
    r"|carried)\b",
    re.IGNORECASE,
)
_JOINS = re.compile(
    r"[ ](?:was|were)[ ](?:then[ ]|therefore[ ])?(?:invited|asked)[ ]to[ ]join[ ]the[ ]"
    r"(?:parish[ ]|town[ ])?council\b(?!['’])[^.;]{0,40}\b(?:agreed|approved|accepted)\b"
    r"|,?[ ]who[ ](?:was|were)[ ](?:later[ ]|then[ ])?co-?opted[ ](?:on[ ]?to|as|to)\b"
    r"|[ ]was[ ](?:agreed|approved)[ ]to[ ]be[ ](?:the|our)\b",
    re.IGNORECASE,
)


def _find_co_opted(text: str, names: tuple[NameMention, ...]) -> Iterator[tuple[int, int, int]]:
    """Yield (index, start, end) of whom a council took in."""
    small = text.lower()
    likely = any(word in small for word in ("co-opt", "coopt", "join the", "to be the"))
    for at, name in enumerate(names if likely else ()):
        if (joins := _JOINS.match(text, name.outer_end)) is not None:
            yield at, name.outer_start, joins.end()
            continue
        told = _SECONDED.match(text, name.outer_end)
        led = _CO_OPTION.search(text, max(0, name.outer_start - 20), name.outer_start)
        other = _OTHER_BEFORE.search(text, max(0, name.outer_start - 70), name.outer_start)
        if led is not None or other is not None:
            taken = _TAKEN_IN.match(text, name.outer_end)
            told, led = (taken or told, led) if led else (taken, other)
        if told is not None and (led is not None or told[0].startswith(" as ")):
            yield at, name.outer_start, told.end()


# `It was agreed that A remain as Chairman`, `that A should continue as Clerk. All agreed`
_REMAINS = re.compile(
    rf"[ ](?:should[ ]|would[ ]|to[ ])?(?:remain|continue|stay)(?:[ ]on)?[ ](?:as"
    rf"|in[ ]post[ ]as)[ ]"
    rf"(?:the[ ]|our[ ])?{_POST}"
)
_THEN = re.compile(
    r"[^.\n]{0,60}\.[ ](?:With|There being|As there were)[ ]no[ ](?:other|further)[ ]nominations\b"
    r"|[^.\n]{0,60}[.,-]?[ ](?:This was |and was |which was )?(?i:all agreed|agreed|all in favour"
    r"|carried)\b"
)


# `B proposed A as Tree Warden, this was unanimously agreed`
_PUT_FORWARD = re.compile(r"\b(?:proposed|nominated)[ \n]\Z")
_AS_OFFICER = re.compile(
    rf"[ \n](?:as|for|to be)[ \n](?:the[ ]|our[ ]|an?[ ])?(?:{_POST}"
    r"|(?:[A-Z][\w'&-]*[ ](?:of[ ]|for[ ]|and[ ])?){1,4}(?:[Oo]fficer|[Ww]arden"
    r"|[Rr]ep(?:resentative)?|[Cc]hampion|[Cc]o-?ordinator)\b)"
)
_ALL_AGREED = re.compile(
    r",?[ ](?:and[ ])?(?:this|which)[ ]was[ ](?:then[ ]|unanimously[ ]|also[ ])?"
    r"(?:agreed|approved|carried)\b|[.,;][ ](?:All[ ](?:agreed|in[ ]favour)|Agreed|Carried)\b"
)


def _find_put_forward(text: str, names: tuple[NameMention, ...]) -> Iterator[tuple[int, int, int]]:
    """Yield (index, start, end) of who was proposed as an officer, and agreed."""
    for at, name in enumerate(names if " proposed " in text or " nominated " in text else ()):
        put = _PUT_FORWARD.search(text, max(0, name.outer_start - 12), name.outer_start)
        post = _AS_OFFICER.match(text, name.outer_end) if put is not None else None
        agreed = _ALL_AGREED.match(text, post.end()) if post is not None else None
        if agreed is not None:
            yield at, name.outer_start, agreed.end()


def _find_remaining(text: str, names: tuple[NameMention, ...]) -> Iterator[tuple[int, int, int]]:
    """Yield (index, start, end) of those who were kept in an office."""
    for at, name in enumerate(names if " as " in text else ()):
        remains = _REMAINS.match(text, name.outer_end)
        if remains is not None and (
            is_decided(text, name.outer_end) or _THEN.match(text, remains.end())
        ):
            yield at, name.outer_start, remains.end()


def find_elected(text: str, names: tuple[NameMention, ...]) -> Iterator[tuple[int, int, int]]:
    """Yield (index, start, end) of who was elected: proposed and seconded, or listed so."""
    yield from _find_office_bearers(text, names)
    yield from _find_pairs(text, names)
    yield from _find_bodies(text, names)
    yield from _find_co_opted(text, names)
    yield from _find_remaining(text, names)
    yield from _find_put_forward(text, names)
    told = "econded" in text or "the only " in text or "the sole " in text
    for at, name in enumerate(names if told else ()):
        if (match := _ELECTED.match(text, name.outer_end)) is not None:
            yield at, name.outer_start, match.end()


# `That A be elected Chairman.` + `The votes were equal, and the amendment was not carried.`
_LOST = re.compile(
    r"(?:[^.;:\n]|(?<=[A-Z])\.){0,160}\.\s{1,9}(?:(?!\b(?:That|that|moved|proposed|[Cc]arried)\b)[^.\n])"
    r"{0,120}?\b(?:amendment|motion|nomination|proposal)\b[^.\n]{0,30}?"
    r"\b(?:lost|not carried|defeated|fell|negatived)\b"
)


# `B nominated A, this was not seconded`
_NOT_SECONDED = re.compile(
    r"[^.;:\n]{0,60}?[,;.-][ ](?:but[ ]|and[ ])?(?:this|which|he|she|that)?[ ]?"
    r"(?:(?:was|were)[ ]not[ ]seconded|(?:had|found)[ ]no[ ]seconder|declined)\b"
)


def drop_nominations(text: str, acts: dict[int, list[Act]]) -> None:
    """Take `be appointed` for a nomination only, where somebody else `was elected`."""
    appointed = {act for row in acts.values() for act in row if act.name == "appointed"}
    lost = {
        act
        for act in appointed
        if _LOST.match(text, act.evidence.end) or _NOT_SECONDED.match(text, act.evidence.end)
    }
    for row in acts.values():
        row[:] = [act for act in row if act not in lost]
    appointed -= lost
    proposed = {act for act in appointed if _is_nomination(text, act)}
    if len(proposed) < len(appointed):
        for row in acts.values():
            row[:] = [act for act in row if act not in proposed]


# `nominated A for the Citizen Award`, `welcomed the appointment of A as Chief Constable`
_AWARD = re.compile(
    r"[ ]for[ ](?:the|an?|this|that)[ ](?:[\w'-]+[ ]){0,5}?(?i:award|medal|prize|honours?|trophy"
    r"|shield|cup|certificate)\b"
)
_PLEASED = re.compile(
    r"(?i)\b(?:welcomed|delighted|pleased|regretted|congratulat\w+|heard|announced|news)\b"
    r"[^.;:]{0,30}\b(?:the|of|about|on)[ ](?:new[ ]|recent[ ])?\Z"
)


def drop_honoured(text: str, names: tuple[NameMention, ...], acts: dict[int, list[Act]]) -> None:
    """Take out the appointments of those put up for a prize, or whom others were glad about."""
    for at, row in acts.items():
        row[:] = [act for act in row if not _is_honour(text, names[at], act)]


def _is_honour(text: str, name: NameMention, act: Act) -> bool:
    """Whether an appointment is a prize's, or another body's of which the meeting heard."""
    if act.name != "appointed" or act.evidence.rule != "act.cue":
        return False
    start = act.evidence.start
    if text.startswith("nominated", start) and _AWARD.match(text, name.outer_end):
        return True
    of_it = text.startswith(("appointment", "election"), start)
    return of_it and _PLEASED.search(text, max(0, start - 60), start) is not None


def _is_nomination(text: str, act: Act) -> bool:
    """Whether `be appointed`, `nominated A` tells of a proposal only: nothing resolved before."""
    start, end = act.evidence.start, act.evidence.end
    if not _ONLY_PROPOSED.search(text, max(start, end - 40), end):
        said = text[start:end]
        return said.startswith("nominated")
    return _DECIDED.search(text, max(0, start - 400), start) is None
