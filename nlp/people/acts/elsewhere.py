"""What is told of people that they did not do at this meeting: elsewhere, in writing, long ago.

In: a cleaned text and what was found of its people. Out: without what they said, moved or presided
over at another body's meeting, in a letter or a survey, or in another year.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from nlp.annotations import Act
from nlp.dates import MONTH_NAMES
from nlp.patterns import spaced
from nlp.people.findings import Findings
from nlp.people.names.mentions import NameMention

_SAID = frozenset({"spoke", "presented", "introduced"})
_MOVED = frozenset({"moved", "seconded"})
_VOTED = frozenset({"voted_for", "voted_against", "abstained"})
_DID = _SAID | _MOVED | _VOTED | {"chaired", "appointed"}
_LONGEST = 400  # characters of a sentence before a name, and behind what tells of it
_LISTED = 200  # characters up to the last name of a list that a cue leads to
HEAD = 300  # characters of a text's head, which names the body whose minutes it is

# A sentence begins behind a stop that is no title's or initial's, or at a paragraph's end. The sign
# stands first in the pattern: looks behind at each character of a text take fifteen times as long.
_BEGINS = re.compile(
    r"[.?!\n](?:(?<=\n)[ ]*\n[ ]*|(?<!\n)(?<!\bMr.)(?<!\bMrs.)(?<!\bMs.)(?<!\bDr.)(?<!\bCllr.)"
    r"(?<!\bCllrs.)(?<!\bRev.)(?<!\b[A-Z].)[ \n]+)"
)

# Bodies that may meet elsewhere; the text's own is named in its head.
_ELSE = (
    r"(?P<body>(?:(?:county|district|borough|city|town|parish|community) council|cabinet|executive"
    r"|parliament|d[áa]il|senedd|(?:[\w'-]+ ){0,3}?(?:agm|annual general meeting|association"
    r"|federation|forum|conference|seminar|workshop|liaison (?:group|committee|meeting))))"
)
_MONTH = rf"(?:{MONTH_NAMES})"
_DAY = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?(?: of)? )?{_MONTH}\b(?: (?:19|20)\d\d)?"
_OPENS = r"\A\W*(?:minutes: ?)?(?:(?:it was )?(?:noted|reported|advised|explained) (?:that )?)?"
# `At Cabinet on 3 March A presented`, `at the County Council on 20 February a motion moved by A`,
# `At the village hall AGM, chaired by A, B was elected`, `a motion to the County Council, moved by`
_AT_ANOTHER = spaced(
    rf"{_OPENS}at (?:the |an? )?{_ELSE}(?: (?:on|in|of|held on) (?:the )?{_DAY}| meeting|'s)?"
    r"(?=[, ]|$)"
    r"|\b(?:motion|petition|question|amendment) (?:to|at|before) (?:the |an? )"
    r"(?P<body2>(?:county|district|borough|city) council|cabinet|parliament|d[áa]il|senedd)\b"
)
# `The Cabinet had on 3 March, on the proposal of A, agreed`
_ANOTHER_HAD = spaced(
    r"\b(?P<body>(?:county|district|borough|city) council|cabinet|executive) had"
    r"(?: (?:on|in|at) [^.;,]{2,40},?)? [^.;]{0,160}$"
)
# `attended the police liaison meeting where A explained`, `the conference, at which A spoke`
_WENT = spaced(
    r"\b(?:attend(?:ed|ing|s)?|visit(?:ed|ing)?|been (?:at|to)|went to) (?!this\b)"
    r"(?!the (?:meeting|committee|council|panel)\b)[^.;]{3,100}?,?"
    r" (?:at which|where|run by|led by)(?: [^.;]{0,100})?$"
    r"|\b(?:conference|seminar|workshop|training|forum|agm)\b[^.;]{0,60}, (?:at which|where)$"
)
# `The Cabinet on 3 March (A in the Chair)`, `The District's Planning Board, with A in the chair`
_IN_ITS_CHAIR = spaced(
    rf"\b(?P<body>cabinet|executive|county council) on {_DAY},? (?:with|\()$"
    r"|\b(?:county|district|borough|city)(?: council)?'s (?:\w+ ){0,3}?(?:committee|panel|board)"
    r"(?: on [^.;,]{3,24})?,? (?:with|\()$"
)
_LETTER = (
    r"(?:e-?mails?|letters?|articles?|correspondence|(?:tele)?phone calls?|text messages?"
    r"|postcards?|petition|blog|tweets?|voicemails?)"
)
# `An email from A asked`, `By telephone A told`
_FROM_A_LETTER = spaced(
    rf"\b{_LETTER}(?: (?:dated|of|received|sent)(?: [\w']+){{1,3}})?,? (?:from|by)"
    r"(?: (?:the|an?|one|his|her)\b)?(?: [^.;:]{0,60})?$"
    rf"|\A\W*(?:by|in an?|via) (?:recent )?(?:(?:tele)?phone|e-?mail|letter|post)\b"
    r"[^.;:,]{0,30},?$"
)
_AND = re.compile(r",?[ \n](?:and|&)[ \n](?:the[ ])?")
# `In 2011 A said`, `In 1974 A asked for one and B promised it`
_LONG_AGO = spaced(
    rf"\A\W*(?:back )?in (?:{_MONTH} )?(?:19|20)\d\d,?(?: the)?(?: [^.;]{{0,120}} and)?$"
)
# `Responses to the consultation: A supported it`, `One respondent, A, asked`
_SURVEYED = spaced(
    r"\b(?:responses?|replies|comments|representations) (?:to|on) (?:the|a|our) (?:[\w-]+ ){0,3}?"
    r"(?:consultation|survey|questionnaire)\b[^.:]{0,40}:"
    r"|\b(?:one|two|some|another|a|survey) (?:\w+ )?respondents?,"
)
# `A proposal by A of the Cricket Club`: what an outsider wants is no motion.
_PROPOSAL = spaced(r"(?:proposals?|suggestions?) (?:by|from|of)\b")
_OF_A_CLUB = spaced(
    r",? (?:of|from|for) (?:the )?(?:[\w'&-]+ ){0,4}?(?:club|society|association|school|church"
    r"|charity|trust|ltd|limited|company|scouts|guides|chamber of trade)\b"
)
# `Neither A nor B spoke`
_NOR = spaced(
    r"\bnor(?: the)?(?: (?:the|his|her|their) [\w' -]{1,30},)?$"
    r"|\bneither(?: the)?(?: [^.;,]{1,40},?)?$"
)
# `The Gazette had reported that A said`
_IN_THE_PRESS = spaced(
    r"\b(?:gazette|herald|echo|journal|advertiser|mercury|newspaper|local paper|press|media|bbc"
    r"|article|website) (?:had |has )?(?:reported|claimed|stated|said|quoted|alleged)\b[^.;]*$"
)
_INFORMATION = spaced(r"\b(?:freedom of information|foi|subject access) requests?\b")
_GROUPS = ("body", "body2")
_OF_OTHERS = spaced(
    r"\b(?:references?|referr\w+|reports?|recommendations?|motions?|decisions?|updates?|from|to)\b"
)
# `A denied that B had voted against`, `A wished it recorded that he had not voted for it`
_DENIED = spaced(r"\b(?:denied|disputed|untrue|wrong)(?: to say)? that(?: the)?$")
_NOT_VOTED = spaced(r"[^.;]{0,60}?\b(?:had|has) (?:not|never) (?:voted|abstained)\b")

# `A, who chaired the panel in 2024`
_ANOTHER_YEAR = spaced(rf"[^.;,]{{0,40}}? (?:in|since|until|during) (?:{_MONTH} )?(?:19|20)\d\d\b")

# Behind a name that a cue leads to: `raised by A by letter`, `remarks made by A on social media`
_IN_WRITING = spaced(
    rf"(?: of [^.;,]{{3,40}}?)?,? (?:in|by|via|through) (?:(?:an?|the|his|her|their) ){{0,2}}"
    rf"(?:recent )?(?:{_LETTER}|writing|post|magazine|newsletter)\b"
    r"|,? on (?:social media|facebook|twitter|instagram|nextdoor)\b"
)
# `Objections by A and B were read`, `Vandalism reported by A had been repaired`
_WAS_READ = spaced(r"(?:,? (?:and|&) [^.;]{3,40}?)? (?:was|were) (?:read|considered|circulated)\b")
_WRITTEN = spaced(r"(?:objection|letter|complaint|claim|comment|representation)s? by\b")
# `Applicant: A` above `Ref. No:`, `Location:`: a form, and nobody who spoke
_FORM = re.compile(r"(?i)(?:applicants?|agents?)[ ]?:")
_OF_FORM = re.compile(
    r"[^\n]{0,60}\n[ \n]*(?:Ref|Location|Details|Proposal|Site|Application|Address|Agent"
    r"|Description)\b"
)
# `had received a request from A`, `received two complaints from A`
_ASKED_IN_WRITING = spaced(
    r"(?:requests?|complaints?|applications?|enquir(?:y|ies)|offers?) from\b"
)
_RECEIVED = spaced(r"\b(?:received|had)(?: (?:an?|the|two|three|several|some|further|another))?$")
_HAS_BEEN = spaced(r",? (?:(?:had|has|have) (?:now |since )?been|having been)\b")
_REQUEST = spaced(r"(?:reported|requests?|objections?|complaints?|applications?) by\b")
# `A had attended in May and explained`, `A had written in February and asked`
_HAD_COME = spaced(
    r"\bhad (?:\w+ly )?(?:attended|visited|met|written|e-?mailed|(?:tele)?phoned|called)\b"
    rf"(?:[^.;]{{0,40}}? (?:in|on|last) (?:{_DAY}|week|month|year|(?:19|20)\d\d)[^.;]{{0,40}})"
    r" and\b"
)


def drop_elsewhere(text: str, found: Findings) -> None:
    """Take out what people did at other meetings, wrote, or said in other years."""
    for at, row in found.acts.items():
        if any(act.name in _DID or act.evidence.rule == "act.verb" for act in row):
            row[:] = [act for act in row if not _is_elsewhere(text, found.names, at, act)]


def _is_elsewhere(text: str, names: tuple[NameMention, ...], at: int, act: Act) -> bool:
    """Tell whether an act of `names[at]` was none of this meeting's."""
    name, told = names[at], act.evidence
    if act.name == "present" and told.rule == "act.verb":
        return _NOR.search(sentence_before(text, name.outer_start)) is not None
    if act.name not in _DID or not told.start <= name.start < told.end + _LISTED:
        return False
    before = sentence_before(text, min(told.start, name.outer_start))
    led = text[told.start : name.outer_start]
    head = text[: min(HEAD, max(0, name.outer_start - len(before) - len(led) - 1))]
    if any(not is_own_body(head, match) for match in _meetings(before, act.name)):
        return True
    if act.name == "chaired" and told.rule == "act.verb" and _ANOTHER_YEAR.match(text, told.end):
        return True
    if act.name in _VOTED:
        return bool(_DENIED.search(before) or _NOT_VOTED.match(text, name.outer_end))
    if act.name in _MOVED | _SAID and (_LONG_AGO.search(before) or _NOR.search(before)):
        return True
    if told.rule == "act.moving" and _PROPOSAL.match(led) and _OF_A_CLUB.match(text, name.end):
        return True
    return act.name in _SAID and _is_written(text, names, at, act, before, led)


def _meetings(before: str, act: str) -> Iterator[re.Match[str]]:
    """Yield what leads up to an act as one of another body's meeting."""
    patterns = [_AT_ANOTHER, _WENT] + [_ANOTHER_HAD] * (act != "chaired")
    for pattern in [_IN_ITS_CHAIR, *patterns] if act == "chaired" else patterns:
        if (match := pattern.search(before)) is not None:
            yield match


def is_own_body(head: str, match: re.Match[str]) -> bool:
    """Tell whether the body that a cue names is the one whose minutes these are."""
    named = [match[group].lower() for group in _GROUPS if match.groupdict().get(group)]
    lines = [line for line in head.lower().split("\n") if not _OF_OTHERS.search(line)]
    return any(body in line for body in named for line in lines)


def _is_written(
    text: str, names: tuple[NameMention, ...], at: int, act: Act, before: str, led: str
) -> bool:
    """Tell whether something said is of a letter, a survey's answer or a report of the press."""
    told = act.evidence
    own = _since_other(text, names, at, before)
    if act.evidence.rule == "act.verb" and (
        _FROM_A_LETTER.search(own) or _HAD_COME.search(text, told.start, told.end)
    ):
        return True
    if _SURVEYED.search(before) or _IN_THE_PRESS.search(before):
        return True
    if act.evidence.rule != "act.cue" or act.name != "spoke":
        return False
    end = names[at].outer_end
    if _FORM.match(led) and _OF_FORM.match(text, end):
        return True
    if _INFORMATION.search(f"{before} {led}") or _IN_WRITING.match(text, end):
        return True
    if _ASKED_IN_WRITING.match(led) and _RECEIVED.search(before):
        return True
    written = _WRITTEN.match(led) is not None and _WAS_READ.match(text, end) is not None
    return written or (_REQUEST.match(led) is not None and _HAS_BEEN.match(text, end) is not None)


def _since_other(text: str, names: tuple[NameMention, ...], at: int, before: str) -> str:
    """Return what of `before` stands behind the name before; `from A and B` leads to both."""
    start, floor = names[at].outer_start, names[at].outer_start - len(before) - 1
    while at and names[at - 1].outer_end > floor:
        if not _AND.fullmatch(text, names[at - 1].outer_end, names[at].outer_start):
            return text[names[at - 1].outer_end : start].rstrip()
        at, start = at - 1, names[at - 1].outer_start
    return text[floor:start].rstrip()


def sentence_before(text: str, start: int) -> str:
    """Return the words of a sentence up to `start`."""
    floor = max(0, start - _LONGEST)
    begins, ends = _breaks(text)
    last = bisect_left(begins, start - 1) - 1  # a break is a sign and a blank at least
    if last >= 0:
        floor = max(floor, min(ends[last], start))
    return text[floor:start].rstrip()


@lru_cache(maxsize=2)
def _breaks(text: str) -> tuple[list[int], list[int]]:
    """Return where the breaks between a text's sentences begin, and where they end."""
    found = [match.span() for match in _BEGINS.finditer(text)]
    return [start for start, _ in found], [end for _, end in found]
