"""Elections told in a sentence or two: who was put forward, by whom, and how it ended.

In: a text and its names. Out: each election whose telling is whole: `A was proposed by B and
seconded by C, there being no other nominations A was duly elected`, `A was nominated and seconded
and with no further nominations accepted the role`. What was moved and no more, what two stood for
and what was put off are none.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from nlp.annotations import Act
from nlp.people.findings import Findings
from nlp.people.names.mentions import NameMention
from nlp.text.outline import read_outline
from nlp.triggers import match_at

_TRIGGER = re.compile(
    r"(?i)\b(?:re-?)?(?:elect|appoint|nominat|co-?opt)|\baccepted\b|\bforward\b|\bseconded\b|\b2nd\b"
)
# Names stand in a masked text as one letter that no text has, and as many fillers as they are long.
_NAME, _FILL = "\x01", "\x02"
_N = rf"(?:{_NAME}{_FILL}*(?: \({_NAME}{_FILL}*\))?)"  # `Ann Marsh (AM)`
_NS = rf"{_N}(?:(?:, | and |, and ){_N}){{0,5}}"
_WHO = rf"(?:{_N}|the (?:parish |town )?(?:vice[- ]?)?(?:chair\w*|clerk))"
_NOMINEE = rf"(?:{_NS}|the (?:parish |town )?clerk|\b(?:he|she|they)\b)"
_OF = rf"[^.;:\n{_NAME}]{{0,60}}?"
_AS = (
    rf"(?: (?:be|as|for|to be|to continue|to remain|to serve|to stand)\b[^.;:,\n{_NAME}]{{2,70}}?)?"
)
_WILLING = r"(?: who (?:had )?(?:agreed|was (?:willing|prepared)) to stand(?: for nomination)?)?"
_ADVERB = r"(?:(?:then|also|duly|both|therefore|so|again) ){0,2}"
_SECONDED = rf"(?:,| -|;|\.)?(?: and| who| this| he| she){{0,2}}(?: was| were)? {_ADVERB}seconded"
_BY = rf"(?: by)? (?P<seconder>{_WHO})"
_PUT = r"(?:(?:re-?)?nominated|proposed|put forward)"
_POST = (
    r"(?:(?! -|\b(?:agreed|unanim|all\b|carried|seconded|approved)|, (?:and|this|there)\b)"
    r"[^.;:\n]){2,80}"
)
# `be Chairman`, `be elected`; not `be asked`, `be paid`
_BE = (
    r"be(?! (?!(?:re-?)?(?:appointed|elected|nominated)\b|co-?opted|asked to continue)[a-z]+ed\b"
    r"| given\b| paid\b)"
)
_PROPOSES = (
    rf"(?P<mover>{_WHO}) {_ADVERB}{_PUT}(?: that| the co-option of)? "
    rf"(?P<nominee>{_NOMINEE})(?: should)?{_AS}{_WILLING}"
)
_NOMINATIONS = (
    # `A was proposed by B and seconded by C`, `A was nominated and seconded as Chairman`
    rf"(?P<nominee>{_NOMINEE}){_AS}{_WILLING},?(?: was| were| is) {_ADVERB}{_PUT}"
    rf"(?: and (?:proposed|nominated))?{_AS}(?: by (?P<mover>{_WHO}))?{_AS}{_SECONDED}(?:{_BY})?",
    # `A, proposed by B. Seconded by C.`
    rf"(?P<nominee>{_NOMINEE}){_WILLING}(?:,| -)? {_PUT}{_AS} by (?P<mover>{_WHO}){_AS}"
    rf"{_SECONDED}(?:{_BY})?",
    # `B proposed, seconded by C, that A be co-opted`
    rf"(?P<mover>{_WHO}) {_ADVERB}{_PUT}(?:,| and)? seconded by (?P<seconder>{_WHO}),? that "
    rf"(?P<nominee>{_NOMINEE})(?: should)?(?: {_BE}| continue| remain){_POST}",
    # `B proposed A who agreed to stand and was seconded by C`, `B proposed A, seconded and agreed`
    rf"{_PROPOSES}{_SECONDED}(?:{_BY}|(?= and\b|,))",
    # `B proposed A; C seconded`, `B proposed the co-option of A and C seconded`
    rf"{_PROPOSES}(?:,|;|\.| and|, and) (?P<seconder>{_WHO}) seconded\b(?! by)(?: this)?",
    # `B proposed and C seconded that A be Chairman`, `B prop. C 2nd that A remain in office`
    rf"(?P<mover>{_WHO}) {_ADVERB}(?:{_PUT}|prop\.?)(?: and|,)? (?P<seconder>{_WHO}) "
    r"(?:seconded|2nd\.?|sec\.?)(?: that)? "
    rf"(?P<nominee>{_NOMINEE})(?:(?: should)?(?: {_BE}| as| for| to| remain| continue){_POST})?",
    # `Co-option of A to fill the seat was proposed by B and seconded by C`
    rf"(?:the )?co-? ?option of (?P<nominee>{_NS})[^.;:\n{_NAME}]{{0,80}}? {_PUT}"
    rf"(?: by (?P<mover>{_WHO}))?{_SECONDED}(?:{_BY})?",
    # `A was proposed chairman. Proposer: B 2nd: C`
    rf"(?P<nominee>{_NS}),? (?:was |were )?{_PUT}(?: as)? (?:vice[- ]?)?chair\w*[.,;]?\s{{1,9}}"
    rf"propose(?:r|d by)[ :]{{1,3}}(?P<mover>{_WHO})[.,;]?\s{{1,9}}"
    rf"(?:2nd|seconde(?:r|d by))[ :]{{1,3}}(?P<seconder>{_WHO})",
    # `It was proposed by B and seconded by C that A remain as Chairman`
    rf"(?:it was )?proposed(?: by (?P<mover>{_WHO}))?(?:,| and|, and| -)? seconded"
    rf"(?: by (?P<seconder>{_WHO}))?(?: that|,? to (?:re-?)?(?:elect|appoint))? "
    rf"(?P<nominee>{_NOMINEE})(?: should| to| would)? "
    rf"(?:{_BE}|remain|continue|act|stand|serve|sit|represent)\b{_POST}",
    # `It was proposed that A continue as Chair by B, seconded by C`
    rf"it was proposed that (?P<nominee>{_NOMINEE})(?: should)? "
    rf"(?:{_BE}|remain|continue|act|stand)\b[^.;:\n{_NAME}]{{2,60}}? by (?P<mover>{_WHO})"
    rf"{_SECONDED}{_BY}",
    # `A proposal was made by B and seconded by C that A should be elected as Chairman`
    rf"a proposal was made by (?P<mover>{_WHO})(?:,? and)?(?: seconded by (?P<seconder>{_WHO}))? "
    rf"that (?P<nominee>{_NOMINEE}) should (?:both )?be (?:re-?)?(?:elected|appointed){_POST}",
    # `A put herself forward as Chairperson. Prop. B, 2nd C`
    rf"(?P<nominee>{_NS})(?:,? (?:put|offered) (?:him|her|them)sel(?:f|ves) forward|"
    rf"(?: (?:was|were))? (?:re-?)?(?:appointed|elected|co-opted)){_AS}[.,;]?"
    rf" \(?prop(?:osed)?\.?:?(?: by)? (?P<mover>{_WHO})[,;.]?(?: and)? "
    rf"(?:2nd|sec(?:onded)?\.?:?)(?: by)? (?P<seconder>{_WHO})\)?",
)


def _wide(pattern: str) -> str:
    """Return a pattern whose blanks may be several, as in lines set to both margins."""
    return re.sub(r" (?![?{\]])", " {1,9}", pattern)


NOMINATION = [re.compile(_wide(pattern), re.IGNORECASE) for pattern in _NOMINATIONS]

_ELECTED = (
    rf"(?:{_NS}|he|she|they)?,?(?: and)?(?: was| were)? ?"
    r"(?:(?:duly|unanimously|therefore|then|declared|both|so) ){0,3}"
    rf"(?<!\bbe[ ])(?:re-?)?(?:elected|appointed|co-? ?opted)\b(?! (?:un)?(?:til|less)){_AS}"
)
_ACCEPTED = (
    rf"(?:{_N}|he|she|they|and){{0,1}} ?(?:(?:duly|then|has) ){{0,2}}accepted\b"
    r"(?! (?:his|her|that|this|the (?:offer|quot|tender|report|minutes|apolog)))[^.;\n]{0,60}?"
)
# `A agreed to continue as Chairman`, `A advised she was prepared to take the position`
_WILLING_TO = (
    rf"{_N}(?: (?:then|duly|kindly))? (?:agreed to (?:continue|remain|stand|serve|be|act|take)\b"
    r"|(?:advised|said|confirmed|stated)(?: that)? (?:he|she|they) (?:was|were|would be) "
    rf"(?:prepared|willing|happy) to (?:take|accept|continue|stand|serve)\b)[^.;\n{_NAME}]{{0,70}}"
)
_NUMBER = r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)"
_FIGURES = (
    rf"{_NUMBER} (?:were |voted )?(?:in favour|agreed)\b(?:,? (?:and |with )?{_NUMBER} abst\w+)?|"
    rf"{_NUMBER} votes? (?:for|in favour)\b(?:[ ,]{{1,3}}(?:and )?{_NUMBER} (?:votes? )?against)?"
    r"[ *:,.\\-]{0,8}carried\b"
)
_SIGNED = (
    rf"(?:chair\w* )?{_N}(?: (?:duly|then))? (?:signed (?:(?:the|his|her|a) )?"
    r"(?:declaration|acceptance)"
    r"|took (?:the|his|her) (?:chair|seat))\b"
)
_AGREED = (
    r"(?:(?:and|it|this|the proposal[^.;\n]{0,60}?|which) (?:was |were )?)?(?:"
    r"(?:unanimously |all )?(?:agreed|approved|carried|passed)(?: unanimously| by all)?"
    r"|all(?: (?:present|members|(?:parish )?(?:council)?l(?:ors|rs)))?(?: were| was)? "
    r"(?:in favour|agreed)"
    r"|agreement of all|passed unanimously|unanimous (?:decision|agreement|vote))\b"
    r"(?!(?:,? (?:unanimously|by all|by everyone))?,? (?:to|that)\b)"
)
_ENDINGS = "|".join(map(_wide, (_ELECTED, _ACCEPTED, _SIGNED, _WILLING_TO, _FIGURES)))
_VERDICT = re.compile(
    rf"(?:(?<=[ .,;:\n-])|(?<={_FILL})|(?<={_NAME}))"
    rf"(?:{_ENDINGS}|(?<!he )(?<!has )(?<!be )(?<!{_FILL} ){_wide(_AGREED)})",
    re.IGNORECASE,
)
# What stands between who was put forward and how it ended, where the one is not of the other.
_TURNED = re.compile(
    r"(?i)\b(?:declin\w+|refused|withdr[ae]w\w*|no seconder|not seconded|lost|deferred"
    r"|votes?\b(?! of thanks| and)|ballot|against|abstain\w*|abstentions?"
    r"|to be confirmed|next meeting"
    r"|amendment|instead|proposed|not|resign\w*|agreed that)\b"
    rf"|{_NAME}{_FILL}*,? (?:also )?(?:proposed|nominated)\b|\b(?:proposed|nominated) by\b"
)
_BREAK = re.compile(r"\n[ \n]*(?:\(?\d{1,3}[.):\\]|\(?[a-z]\)|[A-Z\d][^\n.]{2,60}[:\n])")
_OF_OFFICE = re.compile(
    r"(?i)\b(?:(?:vice|deputy|joint)[- ]{0,2})?(?:chair(?:man|men|woman|person)?|mayor|president"
    r"|leader|secretary|treasurer|clerk|officers?|auditor|rfo|r\.f\.o)\b|\brepresentatives?\b"
    r"|\bco-? ?opt"
    r"|\bas (?:a |parish |town ){0,2}councillors?\b|\bcommittee\b"
)
# The title of what is filled, above the telling or in its line
_TITLE = re.compile(
    r"(?i)\b(?:re-?)?(?:elect(?:ion)?s?|appoint(?:ment)?s?|nominations?|co-? ?option|co-? ?opt"
    r"|vacanc(?:y|ies)|officers|vice[- ]?chair\w*|chair(?:man|woman|person)?)\b"
)
_UNANIMOUS = re.compile(
    r"(?i)\b(?:unanim\w+|all(?: \w+)?(?: were)? (?:in favour|agreed)|agreed by all|nem\.? ?con\b"
    r"|all (?:councillors|members|cllrs) agreed)"
)
_UNTOLD = re.compile(r"(?i)\b(?:majority|show of hands|carried)\b")
_BODY = frozenset({"PC", "NCC", "BC", "DC", "TC", "RFO", "CIO", "NALC", "AGM", "EGM", "II", "III"})
_INITIALS = re.compile(r"[A-Z](?<![\w.'’-].)[A-Z]{1,3}(?![\w'’-])")
_NAMED = re.compile(rf"{_NAME}{_FILL}*")
_COUNTED = re.compile(_wide(_FIGURES), re.IGNORECASE)
_STOP = re.compile(rf"[.;](?=\s|\Z)|\n\n|\s+{_N},? (?:was |then )?(?:proposed|nominated)\b")
# `All in favour. A duly elected.`
_THEN_ELECTED = re.compile(
    rf"[.,;]?\s{{1,9}}(?P<text>{_N}(?: was| were)?(?: duly| therefore){{0,2}} (?:re-?)?elected\b)",
    re.IGNORECASE,
)
_PROPOSAL = re.compile(r"(?i)\bthe (?:proposal|motion) that ")
_ENDED = re.compile(r"[.;]\s|\n")  # a sentence between
# `A was duly elected as Deputy Mayor`: who, and to what
_ELECTS = re.compile(rf"(?i){_NAMED.pattern}.{{0,40}}?\b(?:elected|appointed|co-? ?opted)\b.{{3}}")
_SAYS_AGREED = re.compile(_wide(_AGREED), re.IGNORECASE)
_ALIKE = 4  # letters with which a surname begins
# With what each way of putting somebody forward begins
_OPENS = re.compile(
    rf"{_NAME}|\b"
    + _wide(
        r"(?:he|she|they|a proposal|proposed|it was proposed|co-? ?option"
        r"|the (?:co-? ?option|(?:parish |town )?(?:vice|chair|clerk)))"
    ),
    re.IGNORECASE,
)
_MAY_OPEN = re.compile(rf"[{_NAME}HSTAPIChstapic](?:(?<={_NAME})|(?<!\w.))")
REACH = 320  # characters from who was put forward to how it ended
ABOVE = 160  # characters above it in which its title stands


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldElection:
    """An election told by `text[start:end]`, its words, and the names in it.

    `manner`: unanimous, assent, or unstated. Somebody by initials alone is no name here.
    """

    start: int
    end: int
    text_start: int
    text_end: int
    nominees: tuple[NameMention, ...]
    mover: NameMention | None
    seconder: NameMention | None
    manner: str


@lru_cache(maxsize=1)
def find_told_elections(text: str, names: tuple[NameMention, ...]) -> tuple[ToldElection, ...]:
    """Return the elections that a text tells whole, in their order.

    In the text a line break ends a paragraph, as in the flat one of an outline.
    """
    if _TRIGGER.search(text) is None:
        return ()
    masked = _mask(text, names)
    told = sorted(_tellings(masked), key=lambda span: (span[0].start(), -span[0].end()))
    found: list[ToldElection] = []
    for nomination, verdict in told:
        later = not found or nomination.start() >= found[-1].end
        if later and _is_of_nominee(text, masked, nomination, verdict):
            found.append(_election(masked, names, nomination, verdict))
    return tuple(found)


def add_elected_as_told(text: str, found: Findings, flat: str | None = None) -> None:
    """Add who was elected by an election told whole; who proposed and seconded them was not.

    `flat`: the flat text of its outline, if known.
    """
    if _TRIGGER.search(text) is None:
        return
    at = {name.start: index for index, name in enumerate(found.names)}
    flat = read_outline(text).flat if flat is None or len(flat) != len(text) else flat
    for told in find_told_elections(flat, found.names):
        for name in {told.mover, told.seconder} - {None, *told.nominees}:
            row = found.acts.get(at[name.start] if name else -1, [])
            row[:] = [act for act in row if not _appoints_within(act, told)]
        for name in told.nominees:
            found.add(at[name.start], "appointed", told.start, told.end, "elected")
        for name, act in ((told.mover, "moved"), (told.seconder, "seconded")):
            if name and act not in {a.name for a in found.acts.get(at[name.start], [])}:
                found.add(at[name.start], act, told.start, told.end, "moving")


def _appoints_within(act: Act, told: ToldElection) -> bool:
    start, end = act.evidence.start, act.evidence.end
    return act.name == "appointed" and start < told.end and told.start < end


def _mask(text: str, names: tuple[NameMention, ...]) -> str:
    """Return a text of the same length in which each name is one sign."""
    letters = list(text)
    spans = [(name.outer_start, name.outer_end) for name in names]
    spans += [m.span() for m in _INITIALS.finditer(text) if m[0] not in _BODY]
    end = 0
    for start, stop in sorted(spans):
        if start >= end:
            letters[start:stop] = _NAME + _FILL * (stop - start - 1)
            end = stop
    return "".join(letters)


def _starts(masked: str) -> Iterator[int]:
    """Yield where a name begins, or a word that may put somebody forward: a cheap look."""
    return (match.start() for match in _MAY_OPEN.finditer(masked))


def _tellings(masked: str) -> Iterator[tuple[re.Match[str], re.Match[str]]]:
    """Yield who was put forward and how it ended."""
    starts = [opening.start() for opening in match_at(_OPENS, masked, _starts(masked))]
    for pattern in NOMINATION:
        for nomination in match_at(pattern, masked, starts):
            verdict = _verdict(masked, nomination)
            if verdict is not None and _is_election(masked, nomination, verdict):
                yield nomination, verdict


def _verdict(masked: str, nomination: re.Match[str]) -> re.Match[str] | None:
    """Return how it ended, where nothing between turns it another way."""
    limit = min(len(masked), nomination.end() + REACH)
    broken = _BREAK.search(masked, nomination.end(), limit)
    limit = broken.start() if broken else limit
    verdict = _VERDICT.search(masked, nomination.end(), limit)
    if verdict is None:
        return None
    told = verdict.start() if _COUNTED.fullmatch(verdict[0]) else verdict.end()
    return None if _TURNED.search(masked, nomination.end(), told) else verdict


def _is_of_nominee(
    text: str, masked: str, nomination: re.Match[str], verdict: re.Match[str]
) -> bool:
    """Tell whether whoever is named as elected, or as accepting, is who was put forward.

    A slip of the keys in a surname (`Mr Ferry accepted`) makes nobody else of them.
    """
    put, elected = (
        {text[slice(*m.span())].split()[-1][:_ALIKE] for m in _NAMED.finditer(masked, *span)}
        for span in (nomination.span("nominee"), verdict.span())
    )
    return not elected or bool(put & elected)


def _is_election(masked: str, nomination: re.Match[str], verdict: re.Match[str]) -> bool:
    """Tell whether an office or a seat is filled: the words say so, or the title above them."""
    told = masked[nomination.start() : verdict.end()]
    if re.search(r"(?i)elected|co-? ?opt|\bnominat", told) or _OF_OFFICE.search(told):
        return True
    return _TITLE.search(masked, max(0, nomination.start() - ABOVE), nomination.start()) is not None


def _election(
    masked: str, names: tuple[NameMention, ...], nomination: re.Match[str], verdict: re.Match[str]
) -> ToldElection:
    agreed = _SAYS_AGREED.fullmatch(verdict[0]) is not None
    elected = _THEN_ELECTED.match(masked, verdict.end()) if agreed else None
    end = _end_of_sentence(masked, elected.end() if elected else verdict.end())
    said = masked[nomination.end() : end]
    that = masked[: nomination.start("nominee")].endswith(" that ")
    first = nomination.start("nominee" if that else 0)
    start = (
        elected.start("text") if elected else _start_of_words(masked, nomination, verdict, first)
    )
    untold = "unstated" if _UNTOLD.search(said) else "assent"
    return ToldElection(
        start=nomination.start(),
        end=end,
        text_start=start,
        text_end=_end_of_words(masked, nomination) if start == first and agreed and that else end,
        nominees=tuple(_named(names, nomination, "nominee")) or _meant(masked, names, nomination),
        mover=next(_named(names, nomination, "mover"), None),
        seconder=next(_named(names, nomination, "seconder"), None),
        manner="unanimous" if _UNANIMOUS.search(said) else untold,
    )


def _meant(
    masked: str, names: tuple[NameMention, ...], nomination: re.Match[str]
) -> tuple[NameMention, ...]:
    """Return who is meant by `he` or `she`: whoever was named last before it, in its paragraph."""
    start = nomination.start("nominee")
    if nomination["nominee"].lower() not in ("he", "she"):
        return ()
    at = bisect_left(names, start, key=lambda name: name.outer_start)
    return tuple(n for n in names[max(0, at - 1) : at] if "\n" not in masked[n.end : start])


def _start_of_words(
    masked: str, nomination: re.Match[str], verdict: re.Match[str], first: int
) -> int:
    """Return where the words begin that tell who was elected: `A was elected Chair`, or `first`.

    They begin with what was carried (`the proposal that A be elected`), or with the sentence that
    names whoever was elected, the nomination being told in one before.
    """
    proposal = _PROPOSAL.search(verdict[0])
    if proposal:
        return verdict.start() + proposal.end()
    apart = _ENDED.search(masked, nomination.end(), verdict.start()) is not None
    return verdict.start() if apart and _ELECTS.match(verdict[0]) else first


def _end_of_words(masked: str, nomination: re.Match[str]) -> int:
    return len(masked[: nomination.end()].rstrip(" ,-"))


def _end_of_sentence(masked: str, position: int) -> int:
    """Return where the sentence ends that goes on at `position`, or another is put forward."""
    stop = _STOP.search(masked, position)
    return stop.start() if stop else len(masked.rstrip())


def _named(
    names: tuple[NameMention, ...], nomination: re.Match[str], group: str
) -> Iterator[NameMention]:
    """Yield the names within a part of a nomination."""
    if group not in nomination.re.groupindex or nomination[group] is None:
        return
    start, end = nomination.span(group)
    at = bisect_left(names, start, key=lambda name: name.outer_start)
    for name in names[at:]:
        if name.outer_start >= end:
            return
        yield name
