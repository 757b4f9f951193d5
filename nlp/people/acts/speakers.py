"""Who spoke, where a list says so: `Public speakers:`, `The following addressed the Committee:`.

In: a cleaned text and its names. Out: the names' indices with what their bearers did. An entry is a
line that a name begins, an office or a bullet before it; `representations from A, B and from C` is
a list in a sentence.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator

from nlp.people.names.mentions import NameMention
from nlp.triggers import find_words, match_at, small_letters

_TRIGGERS = (
    "speak",
    "spoke",
    "address",
    "deputation",
    "statement",
    "representation",
    "signator",
    "petition",
    "participants",
    "following members",
    "the application",
    "public speaking",
    "received",
)
_HEADING = (
    r"(?:public[ ]|registered[ ]|invited[ ]|external[ ])?(?:speakers?|speaking|deputations?"
    r"|objectors?|supporters?|participants?"
    r"|(?:for|against|supporting|opposing|in[ ](?:support|favour)[ ]of|in[ ]objection[ ]to)[ ]"
    r"the[ ]application)(?:[ ,-]{1,3}(?:present|objectors?|supporters?"
    r"|spoke[ ]on|(?:speaking[ ])?(?:for|against|in[ ](?:support|objection|favour))))*"
)
_WHO = r"(?:following|undernoted|undermentioned|below)\b[^.;:\n]{0,120}?"
_LEAD = re.compile(
    rf"(?im)^[ ]{{0,40}}(?:\d{{1,4}}[\w./]{{0,6}}[.)]?[ ]{{1,20}})?{_HEADING}[ ]{{0,20}}:"
    rf"|\b{_WHO}\b(?:spoke|speak|address(?:ed)?|contributed|took[ ]part|commented|asked[ ]questions"
    r"|(?:made|make|making|present|presented)[ ](?:\w+[ ]){0,2}(?:deputation|statement"
    r"|representation|comment)s?|speakers)\b[^.;:\n]{0,100}:-?[ ]{0,3}$"
    r"|\b(?:statements?|representations?|deputations?|contributions?|questions?|public[ ]speaking)"
    r"\b[^.;:\n]{0,60}"
    r"\b(?:by|from)(?:[ ]the[ ](?:following|undermentioned)\b[^.;:\n]{0,40})?[ ]?:-?[ ]{0,3}$"
    r"|\bdeputations?\b[^.;:\n]{0,60}\baddressed\b[^.;:\n]{0,40}:-?[ ]{0,3}$"
    r"|\b(?P<introduced>signatories[ ](?:to|of)\b|petitions?[ ](?:was|were)[ ]"
    r"(?:received|presented|submitted)\b)[^.;:\n]{0,80}:-?"
)
_BEGINS = re.compile(
    r"[ ]{0,60}(?:[•*-][ ]{0,6})?(?:\(?\w{1,3}[.)][ ]{1,12})?"
    r"(?:[^.;\n]{1,60}?(?:[:,-]|[ ]{3})[ ]{0,30})?(?:(?:the|and)[ ])?\Z"
)
_JOINED = re.compile(r"[ ]?(?:,|,?[ ]and\b|&)[ ]{1,3}\Z")
# A line between the entries: `Objectors`, `Application 24/0123`; or the heading of another list.
_LABEL = re.compile(
    r"(?i)[ ]{0,40}(?:public|registered|parish|town|local|district|county"
    r"|applicants?|agents?|objectors?|supporters?|residents?|ward"
    r"|(?:speaking[ ])?(?:for|against|in)\b|application|item|minute|questions?|names?)\b"
    r"[^.;\n]{0,60}\Z"
)
_OTHER_LIST = re.compile(
    r"(?i)[^\n]{0,60}\b(?:present|attendance|attending|apologies|absent|officers)\b"
)
_READ_OUT = re.compile(r"[ ]?[(,-][ ]?(?:read|presented)\b[^)\n]{0,30}\bby\b")
_SILENT = re.compile(
    r"[^.\n]{0,80}\b(?:did[ ]not|not[ ](?:present|in[ ]attendance)|withdrew|unable)\b"
)
_HEARD = re.compile(
    r"\b(?:received|heard)[ \n](?:oral[ \n]|verbal[ \n]|further[ \n])?(?:representations?|evidence"
    r"|submissions?|statements?)[^.;:\n]{0,80}?\b(?:from|by)\b"
    r"|\breceived[ \n](?:\w+[ \n])?questions?[ \n]on\b[^.;:]{0,80}?\bfrom\b"
    r"|\b[Rr]epresentations?[ \n](?:was|were)[ \n](?:also[ \n])?(?:received|made|heard)"
    r"[^.;:]{0,120}?\b(?:by|from)\b"
    r"|\b(?:was|were)[ \n](?:also[ \n])?addressed[ \n]by\b"
    r"|\bspeakers?\b[^.;:\n]{0,60}:(?=[ ][A-Z])"  # `There were two speakers on this item: A and B`
)
# Each way of _HEARD begins with one of these.
_HEARD_WORDS = ("received", "heard", "representation", "Representation", "was", "were", "speaker")
_FOR_OTHERS = re.compile(r"\b(?:behalf[ \n]of|representing|for)[ \n](?:the[ \n])?\Z")
_SENTENCE_END = re.compile(
    r"(?<!Mr)(?<!Mrs)(?<!Ms)(?<!Dr)(?<!Cllr)(?<!\b[A-Z])\.(?=\s|\Z)|\n[ ]*\n|;"
)
_ENTRIES = 40
_LEAD_LENGTH = 300  # characters up to the colon
_LONGEST = 600  # characters of a sentence


def find_speakers(text: str, names: tuple[NameMention, ...]) -> list[tuple[int, str, int, int]]:
    """Return (index of the name, act, start, end of what says so)."""
    lower = text.lower()
    starts = [name.outer_start for name in names]
    found = [*_party_lines(text, names, starts)] if " - " in text else []
    if "deputation " in lower:
        found += _deputations(text, names, starts)
    if "against" in lower:
        found += _on_both_sides(text, starts)
    if "spoke" in lower:
        found += _on_a_side(text, names)
    if "supported by" in lower:
        found += _backing(text, names, starts)
    if any(word in lower for word in _TRIGGERS):
        found += [*_listed(text, names, starts), *_heard(text, names, starts)]
    return found


# `Public questions were received from:`
_RECEIVED = re.compile(r"(?i)\bquestions?[ ](?:was|were|had been)[ ](?:received|submitted)\b")


# `For the application:` heads those who spoke, and in a recorded vote those who voted
_SIDES = re.compile(r"(?i)\s*(?:for|against)[ ]the[ ]application")
_VOTE = re.compile(r"(?i)\b(?:vot(?:e|es|ed|ing)|division)\b")


def _listed(
    text: str, names: tuple[NameMention, ...], starts: list[int]
) -> Iterator[tuple[int, str, int, int]]:
    """Yield those whom the lines below a heading begin with."""
    for lead in _leads(text):
        if _SIDES.match(lead[0]) and _VOTE.search(text, max(0, lead.start() - _SO_FAR), lead.end()):
            continue
        act = lead.lastgroup or "spoke"
        act = "presented" if act == "introduced" and "presented" in lead[0] else act
        act = "introduced" if _RECEIVED.search(lead[0]) else act
        for at in _entries(text, names, starts, lead.end()):
            end = names[at].outer_end
            if not _SILENT.match(text, end):
                own = "introduced" if _READ_OUT.match(text, end) else act
                yield at, own, names[at].outer_start, end


# `Objector - Mrs A Marsh` on a line of its own.
_PARTY_LINE = re.compile(
    r"(?m)^[ ]{0,20}(?:objectors?|supporters?|applicants?|(?:applicant's )?agents?"
    r"|parish council|(?:ward|local) (?:member|councillor)|public speakers?"
    r"|speakers?)[ ]{1,3}-[ ]{1,3}(?=[A-Z])",
    re.IGNORECASE,
)


def _party_lines(
    text: str, names: tuple[NameMention, ...], starts: list[int]
) -> Iterator[tuple[int, str, int, int]]:
    """Yield those whom a line calls objector, supporter, ..."""
    for lead in _PARTY_LINE.finditer(text):
        at = bisect_left(starts, lead.end())
        if at < len(names) and starts[at] == lead.end() and not _SILENT.match(text, names[at].end):
            yield at, "spoke", lead.start(), names[at].outer_end


# `Deputation one - A, B and C`, `Deputation 2: A`, at the start of a line
_DEPUTATION = re.compile(
    r"(?m)^[ •]{0,20}Deputation[ ](?:\(?\d{1,2}\)?|one|two|three|four|five)[ ]?(?:-|:)[ ]{1,3}"
    r"(?=[A-Z])"
)


def _deputations(
    text: str, names: tuple[NameMention, ...], starts: list[int]
) -> Iterator[tuple[int, str, int, int]]:
    """Yield those of whom a numbered deputation is made up."""
    for lead in _DEPUTATION.finditer(text):
        at, position = bisect_left(starts, lead.end()), lead.end()
        while at < len(names) and (
            starts[at] == lead.end() or _is_joined(text, position, at, names)
        ):
            yield at, "presented", lead.start(), names[at].outer_end
            position, at = names[at].outer_end, at + 1


# `A and B spoke for and Councillors C and D against the amendment`
_FOR_AND = re.compile(
    r"\bspoke[ \n](?:for|in[ ](?:favour|support)(?:[ ]of[ ][^.;,]{3,40})?),?[ \n]and[ \n]"
)
_AGAINST = re.compile(r"[ \n](?:against|in[ ]opposition)\b")


def _on_both_sides(text: str, starts: list[int]) -> Iterator[tuple[int, str, int, int]]:
    """Yield those who spoke against, told with the verb of those who spoke for."""
    for lead in _FOR_AND.finditer(text):
        against = _AGAINST.search(text, lead.end(), lead.end() + _LEAD_LENGTH)
        if against is None or _SENTENCE_END.search(text, lead.end(), against.start()):
            continue
        for at in range(bisect_left(starts, lead.end()), bisect_left(starts, against.start())):
            yield at, "spoke", lead.start(), against.end()


# `A spoke in objection to the application and B in support of it`
_SPOKE = re.compile(r"\bspoke\b[^.;:]{3,160}[ \n](?:and|while|with)[ \n](?:the[ ])?\Z")
_SIDE = re.compile(r"[ ,\n]{1,3}(?:in[ \n](?:support|objection|opposition|favour)|against|for)\b")
_SO_FAR = 200  # characters of a sentence before a name


def _on_a_side(text: str, names: tuple[NameMention, ...]) -> Iterator[tuple[int, str, int, int]]:
    """Yield those for whom a side stands behind the name, the verb being another's before."""
    for at, name in enumerate(names):
        side = _SIDE.match(text, name.outer_end)
        floor = max(0, name.outer_start - _SO_FAR)
        if side is not None and (spoke := _SPOKE.search(text, floor, name.outer_start)):
            yield at, "spoke", spoke.start(), side.end()


# `moved by A, seconded by B and supported by C`
_BACKED = re.compile(r"seconded by[ ][^.;:]{3,80}?[ ,](?:and )?supported by[ ](?:the[ ])?")


def _backing(
    text: str, names: tuple[NameMention, ...], starts: list[int]
) -> Iterator[tuple[int, str, int, int]]:
    """Yield those who spoke for a motion that others moved and seconded."""
    for lead in match_at(_BACKED, text, find_words(text, ("seconded by",))):
        at, position = bisect_left(starts, lead.end()), lead.end()
        while at < len(names) and (
            starts[at] == lead.end() or _is_joined(text, position, at, names)
        ):
            yield at, "spoke", lead.start(), names[at].outer_end
            position, at = names[at].outer_end, at + 1


def _is_joined(text: str, position: int, at: int, names: tuple[NameMention, ...]) -> bool:
    """Whether a name goes on with the list whose last name ends at `position`."""
    return _JOINED.fullmatch(text, position, names[at].outer_start) is not None


# `Speakers` on a line of its own.
_BARE_LEAD = re.compile(
    r"(?i)(?:(?:(?:public|registered) )?speakers"
    r"|(?:members|councillors) (?:who )?spoke (?:on|to) the (?:items?|matters?)"
    r" (?:indicated|shown|listed|noted|below)(?: below)?)[ .:]{0,9}(?=\n)"
)


# Each way of _BARE_LEAD begins with one of these.
_BARE_LEADS = ("\nspeakers", "\npublic sp", "\nregistered sp", "\nmembers sp", "\ncouncillors sp")


def _leads(text: str) -> Iterator[re.Match[str]]:
    """Yield what leads up to lists: a line of its own, or what ends with a colon."""
    yield from (
        match
        for at in find_words(small_letters(text), _BARE_LEADS)
        if (match := _BARE_LEAD.match(text, at + 1)) is not None
    )
    done, colon = 0, text.find(":")
    while colon >= 0:
        start = max(colon - _LEAD_LENGTH, done)
        start = max(text.rfind("\n", start, colon) + 1, start)
        match = _LEAD.search(text, start, min(len(text), colon + 8))
        if match is not None and match.end() > colon:
            yield match
            done = match.end()
        colon = text.find(":", colon + 1)


def _entries(
    text: str, names: tuple[NameMention, ...], starts: list[int], position: int
) -> Iterator[int]:
    """Yield the names that the lines from `position` on begin with, until one begins otherwise."""
    for _ in range(_ENTRIES):
        line_end = text.find("\n", position)
        line_end = line_end if line_end >= 0 else len(text)
        first = bisect_left(starts, position)
        last = bisect_left(starts, line_end)
        if _OTHER_LIST.match(text, position, line_end):
            return
        begun = first < last and _BEGINS.match(text[position : starts[first]])
        if begun:
            yield first
            for at in range(first + 1, last):
                if not _JOINED.search(text[names[at - 1].outer_end : starts[at]]):
                    break
                yield at
        elif text[position:line_end].strip() and not _LABEL.match(text[position:line_end]):
            return
        position = line_end + 1
        if position > len(text):
            return


def _heard(
    text: str, names: tuple[NameMention, ...], starts: list[int]
) -> Iterator[tuple[int, str, int, int]]:
    """Yield those from whom a sentence says that representations came."""
    for lead in match_at(_HEARD, text, find_words(text, _HEARD_WORDS)):
        end = _SENTENCE_END.search(text, lead.end(), lead.end() + _LONGEST)
        stop = end.start() if end is not None else min(len(text), lead.end() + _LONGEST)
        for at in range(bisect_left(starts, lead.end()), bisect_left(starts, stop)):
            if not _FOR_OTHERS.search(text, lead.end(), starts[at]):
                yield at, "spoke", lead.start(), names[at].outer_end
