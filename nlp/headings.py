"""Dates, committees and item numbers as headings print them.

In: cleaned text. Out: a `Heading` with ISO dates and the rest as printed. Wordings: `Council -
Wednesday, 4th September, 2013 7.30 pm`, `MINUTES OF PROCEEDINGS AT MEETING OF ... HELD IN ... ON
MONDAY, 23RD JANUARY, 2023`, a body's name on a line of its own with the date below; `5(b)`,
`23/153`, `C.48`, `276. Title (Item 7)`.
"""

import re
from dataclasses import dataclass

from nlp.dates import MONTH, find_date
from nlp.meeting_days import keep_own_days
from nlp.text.lines import list_lines

WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
BODY = (
    r"(?:council|committee|sub-committee|subcommittee|cabinet|executive|board|panel|forum|"
    r"district|authority|commission|group|assembly|joint committee|trust)"
)
# What may stand behind a body's name: `Sub-Committee No. 1`, `Committee A`, `Committee (North)`.
WHICH = r"(?: (?:no\.? ?)?\d{1,2}| [A-D]| \([\w ]{1,30}\))?"
SOME_BODY = re.compile(rf"\b{BODY}\b", re.IGNORECASE)
OWN_LINE = re.compile(
    rf"(?!(?:Cllrs?|Councillors?)\b)[^.:;]{{0,160}}\b{BODY}{WHICH}\)?", re.IGNORECASE
)
# `Council - Wednesday, 4th September, 2013 7.30 pm`, as a site heads its page of a meeting.
HEADED = re.compile(
    r"(?P<committee>.{2,150}) - (?P<when>(?:\w{3,6}day\b|\d{1,2}\w{0,2} \w{3,9} \d{4}).{0,60})"
)
# A day alone on its line: `Wednesday 17th OCTOBER, 2018 at 7.00 pm`.
DAY_ALONE = re.compile(
    rf"(?:{WEEKDAY},?\s)?(?:the )?\d{{1,2}} ?(?:st|nd|rd|th)?[ ,]{{1,3}}(?:of )?{MONTH}[ ,]{{1,3}}"
    r"\d{4}(?:,? .{0,30})?",
    re.IGNORECASE,
)
DAY_BEHIND = re.compile(r"\b\d{1,2}\.\d{1,2}\.\d\d$")  # `THE COUNCIL, 05.12.19`
TIME_OF_DAY = re.compile(r"\d[.:]\d\d|\d ?[ap]\.?m\b")
MET = re.compile(
    rf"(?P<body>(?!\d)[^:;.]{{0,120}}\b{BODY}\b[^:;.]{{0,60}}?) (?:met|assembled) (?:at|in|on)\b",
    re.IGNORECASE,
)
# Not `a copy is in the file of minutes`.
HEADING_WORDS = re.compile(
    r"\b(?<!file of )(?<!these )(?:minutes?|meeting|proceedings|notes)\b", re.IGNORECASE
)
MEETING_OF = (
    r"\b{word} (?:of:?|held by)\s(?:the )?(?P<body>[^:;]{3,160}?)\s*,?\s*"
    r"(?:meeting\b|\bheld\b|\b(?:was|were|will be) held\b|\bat\b|\bon\b|,? "
    + WEEKDAY
    + r"|\bthat took place|\bminutes\b|$)"
)
MEETING_OF_BODY = re.compile(MEETING_OF.replace("{word}", "meeting"), re.IGNORECASE)
MINUTES_OF_BODY = re.compile(
    MEETING_OF.replace("{word}", "(?:minutes?|notes|record)"), re.IGNORECASE
)
# What a body's own line may go on with: its date, `- Extraordinary Meeting Wednesday ...`.
BEHIND_BODY = re.compile(
    r"(?:\s*[-,:|]\s*|\s{2,})(?:(?:\w{3,6}day,?\s)?\d{1,2}(?:st|nd|rd|th)? .{3,30}"
    r"|\d{1,2}[./]\d{1,2}[./](?:\d\d)?\d\d"
    r"|(?:[\w-]{1,20} ){0,3}(?:meeting|minutes)\b.{0,120})$"
    r"|\s(?:(?:extra-?ordinary|annual|ordinary|special|general|monthly|public) ){0,3}"
    rf"(?:meeting|minutes)(?: minutes)?(?:,? {WEEKDAY}\b.{{3,30}})?$|\s?\(\d{{4}}\b.{{0,12}}\)$"
    r"|\s(?:draft )?(?:minutes?|notes) of (?:an?|the|its) (?:[\w-]{1,20} ){0,4}meeting\b.{0,120}$",
    re.IGNORECASE,
)
# No body's name, but the end of one, or of what kind the minutes are: `Committee Minutes`.
KIND_ALONE = re.compile(r"(?:sub-?)?(?:committee|panel|board|forum)", re.IGNORECASE)
PAGE_NUMBER = re.compile(r"^\d{1,4}\s")
COUNCIL_BEFORE = re.compile(
    r"^.{3,60}?\b(?:council|authority)(?:'s)? (?:- )?(?=\S.{2,}\b"
    rf"(?:committee|board|panel|forum|sub-committee|cabinet|executive){WHICH}$)",
    re.IGNORECASE,
)
# What may stand behind a body's name and is none of it: `(17/03/15)`, `10 February 2021`.
NOT_OF_END = re.compile(
    r"(?:,? (?:committee|council|meeting|board|function) (?:rooms?|chamber|suite)\b.*"
    r"|,? (?:(?:extra-?ordinary|annual|ordinary|special|general|monthly|public|business) ?)+"
    rf"|,? {MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}"
    rf"|,? \(?\d{{1,2}}(?:st|nd|rd|th)?(?:[/.]\d{{1,2}}[/.]\d{{2,4}}| {MONTH} \d{{4}})\)?)$",
    re.IGNORECASE,
)
# Its initials in brackets: `Scrutiny Committee (SC)`; `(NORTH)` says which committee it is.
INITIALS = re.compile(
    r"(?P<name>(?P<first>[A-Z]).{1,150} (?P<last>[A-Z])\w{2,20}) \((?P=first)[A-Z]{0,4}(?P=last)\)"
)
# `Licensing Committee (ceased to operate 10/04/2017) Minutes`
CEASED = re.compile(
    r"[ ]?\((?:ceased|disbanded|dissolved|abolished|formerly)\b[^()\n]{0,60}\)", re.I
)
# Words before a body that say which meeting, or how it met, and are not its name.
NOT_OF_NAME = re.compile(
    rf"^(?:(?:(?:{WEEKDAY},? )?\d{{1,2}}(?:st|nd|rd|th)? {MONTH},? \d{{4}}"
    r"|an?|the|full(?= \S.{3,} council$)|(?:online|remote|virtual|hybrid|special|"
    r"extra-?ordinary|ordinary|annual) meeting(?: -|,)|"
    r"\((?:annual|special|extra-?ordinary)\),|"
    r"(?:annual|ordinary|extra-?ordinary|monthly)(?= (?:(?:ordinary|general|monthly) )?"
    r"(?:(?:parish|town|community|city|full) )?council$)|[^,]{0,40}\bmeeting\b[^,]{0,40},)\s)+",
    re.IGNORECASE,
)
LABELLED_BODY = re.compile(
    r"(?:(?:minutes? of )?(?:the )?meeting(?: of)?|(?:name of )?(?:committee|body))\s?:\s"
    rf"(?P<body>[^:;]{{0,120}}\b{BODY}{WHICH})(?: (?:date|time|venue)\b.{{0,80}})?",
    re.IGNORECASE,
)
# `the above Council` names none, nor does a sentence: `the Council in March and that the question`.
NO_NAME = re.compile(
    r"(?:above|said|same|previous|last)\b"
    r"|.*\b(?:that|be|been|was|were|which|whether|will|would|should|had)\b",
    re.IGNORECASE,
)
# `(to be confirmed at the next meeting)`, of the minutes themselves
UNCONFIRMED = re.compile(
    r"\((?:(?:yet )?(?:to be|subject to) (?:confirm|approv|agree|ratif|sign)"
    r"|un(?:confirm|approv)ed)"
    r"[^()]{0,80}\)",
    re.IGNORECASE,
)
LONGEST_TITLE = 300  # characters; a longer line is minutes printed in one run
# Those present, or the first item: what a heading ends at.
PRESENT = (
    r"(?:(?:members |councillors |also )?(?:present|in attendance|attend(?:ance|ees)|apologies|"
    r"sederunt|membership)\b|committee members ?:)"
)
THOSE_PRESENT = re.compile(PRESENT, re.IGNORECASE)
END_OF_HEAD = re.compile(
    PRESENT + rf"|(?!\d{{1,2}}(?:st|nd|rd|th)? {MONTH}\b)"
    r"(?!(?:19|20)\d\d )\d{1,4}(?:[./]\d{1,4})?[.):]? (?-i:[A-Z])\w\w",
    re.IGNORECASE,
)
# Minutes of another meeting, put to this one: `Minutes of the meeting held on ... be approved`.
EARLIER = re.compile(
    r"\bminutes? of (?:the )?(?:previous|last)\b|\bminutes?\b.{0,200}\b(?:be|were|was|are|as) "
    r"(?:\w+ ){0,3}(?:approved|confirmed|signed|agreed|accepted|a (?:correct|true))",
    re.IGNORECASE,
)
ITEM = re.compile(
    rf"(?!\d{{1,2}} ?(?:st|nd|rd|th)? ?{MONTH}\b)"  # a day: `15 March 2012`
    r"(?:(?:agenda )?(?:item|minute)(?: no\.?)? )?"
    r"(?P<item>(?:[A-Z]{1,5}[./])?\d{1,4}/\d{1,4}(?:/\d{1,4})?"
    r"|\d{1,2}\.\d{1,2}\.\d{1,3}|\d{4}(?=\.)|(?:[A-Z]{1,5}[./])?\d{1,3}[a-z]?"
    r"(?:\([a-z]{1,4}\)|\.\d{1,3})?|[A-Z]{2,5}\d{1,4}(?=[.:])|\([a-z]{1,4}\)|[a-z]\))"
    r"(?:[.:]{1,2}|\\\.)?(?=[ ]|$|(?-i:[A-Z]))",
    re.IGNORECASE,
)
# The agenda's number beside the minute's own: `276. Title (Item 7)`, `41/19 Title (Agenda item 2)`.
AGENDA_ITEM = re.compile(
    r"\s{0,4}\((?:agenda )?item (?:no\.? ?)?([\w./]{1,8}?)\.?\)\.?$", re.IGNORECASE
)


@dataclass(frozen=True)
class Heading:
    """What a heading says of a meeting or an item; None where it does not say it."""

    date: str | None = None
    committee: str | None = None
    item: str | None = None
    title: str | None = None
    minute: str | None = None


PAGE = re.compile(
    r"(?i)page \d{1,4}\.?(?: of \d{1,4})?"
)  # of a volume of minutes, above the body's name


def find_heading(text: str) -> Heading:
    """Return the heading of a unit cut from a document: an item's, or a meeting's."""
    head = UNCONFIRMED.sub("", CEASED.sub("", text[:4000]))
    lines = [" ".join(head[line.start : line.end].split()) for line in list_lines(head)[:16]]
    lines = lines[1:] if lines[1:] and PAGE.fullmatch(lines[0]) else lines
    if not lines:
        return Heading()
    item = _find_item(lines)
    return item or find_meeting(lines) or Heading(title=_title(lines[0].strip(" :")))


def _find_item(lines: list[str]) -> Heading | None:
    """Return the heading of an item, if the first line has a number before its title.

    The number of a page above a body's name is none.
    """
    match = ITEM.match(lines[0])
    if match is None:
        return None
    rest = lines[0][match.end() :].strip(" :-")
    if _is_page_number(rest, lines[1:4]):
        return None
    title = _title(rest) or next(iter(lines[1:2]), None)
    return split_agenda_item(Heading(item=match["item"], title=title), lines[:4])


def _is_page_number(rest: str, below: list[str]) -> bool:
    """Tell whether a number is a page's: a body stands behind or below it, then its meeting."""
    if rest:
        return bool(OWN_LINE.fullmatch(rest) and below and HEADING_WORDS.match(below[0]))
    if any(MET.match(line) for line in below[:2]):
        return True
    said = below and MEETING_OF_BODY.search(below[0]) and find_date(below[0])
    if said and any(map(THOSE_PRESENT.match, below[1:])):
        return True
    return bool(below and OWN_LINE.fullmatch(below[0]) and any(map(DAY_ALONE.fullmatch, below)))


def split_agenda_item(heading: Heading, lines: list[str]) -> Heading:
    """Return a heading with the agenda's number as its item, where `lines` print it in brackets.

    The number at the head of the title is the minute's then.
    """
    found = next((m for m in map(AGENDA_ITEM.search, lines) if m), None)
    if found is None:
        return heading
    title = AGENDA_ITEM.sub("", heading.title or "") or None
    return Heading(heading.date, heading.committee, found[1], title, minute=heading.item)


def find_meeting(lines: list[str]) -> Heading | None:
    """Return date and body of the meeting that the lines at the head of a document name, if any."""
    headed = _headed(lines[:2])
    if headed:
        return headed
    days = keep_own_days(lines)
    head = " ".join(lines)
    own, met = _own_lines(lines[:3]), any(MET.match(line) for line in lines[:3])
    day = any(DAY_ALONE.fullmatch(line) for line in lines[1:4])
    dated = (own or met or day) and find_date(" ".join(lines[:5]))
    behind = DAY_BEHIND.search(lines[0]) if own else None
    short = find_date(behind[0].replace(".", "/")) if behind else None
    named = dated or short or (own and any(map(THOSE_PRESENT.match, lines[1:4])))
    words = HEADING_WORDS.search(head[:400])
    told = words and not EARLIER.match(" ".join(lines[:3])) and find_date(head[:700])
    if not (named or told):
        return None
    top = _head(lines)
    # a site prints the day of posting above the meeting's own
    own_days = days[: len(top)]
    timed = (x for x in own_days[:4] if DAY_ALONE.fullmatch(x) and TIME_OF_DAY.search(x))
    said = (x for x in own_days if HEADING_WORDS.search(x))
    when = (
        next(filter(None, (find_date(x[:700]) for x in (*timed, *said))), None)
        or find_date(" ".join(own_days)[:700])
        or find_date(" ".join(days)[:700])
        or short
    )
    title = lines[0] if len(lines[0]) <= LONGEST_TITLE else None
    return Heading(date=when, committee=find_committee(top), title=title)


def _headed(lines: list[str]) -> Heading | None:
    """Return body and date as a site heads its page: `Planning Panel - Tuesday, 4 May 2021`."""
    match = next((m for m in map(HEADED.fullmatch, lines) if m), None)
    if match is None or HEADING_WORDS.search(match["committee"]):
        return None
    when, committee = find_date(match["when"]), clean_body(match["committee"])
    return Heading(date=when, committee=committee, title=lines[0]) if when and committee else None


def _head(lines: list[str]) -> list[str]:
    """Return the lines before those that were present and before the first item."""
    end = next((i for i, x in enumerate(lines) if i and END_OF_HEAD.match(x)), len(lines))
    return lines[:end]


def _title(line: str) -> str | None:
    """Return a heading's line as a title: without the sentence that runs on behind a dash."""
    return (re.split(r" - (?=[A-Z])|: ", line, maxsplit=1)[0] if len(line) > 80 else line) or None


def _own_lines(lines: list[str]) -> list[str]:
    """Return the bodies that stand on lines of their own, without what stands around the name."""
    bare = [BEHIND_BODY.sub("", PAGE_NUMBER.sub("", NOT_OF_NAME.sub("", line))) for line in lines]
    own = (_joined(bare, index) for index, line in enumerate(bare) if OWN_LINE.fullmatch(line))
    return [line for line in own if not (HEADING_WORDS.search(line) or KIND_ALONE.fullmatch(line))]


def _joined(lines: list[str], index: int) -> str:
    """Return a body's name with the lines above that it goes on from: `HEALTH AND\nCARE PANEL`."""
    name = lines[index]
    for before in reversed(lines[:index]):
        broken = re.search(r"(?:\b(?:and|of|the|for)|[&,])$", before, re.IGNORECASE)
        apart = SOME_BODY.search(before) or HEADING_WORDS.match(before)  # `Minutes of the`
        if apart or not (broken or KIND_ALONE.fullmatch(name)):
            break
        name = f"{before} {name}"
    return name


# `the Council`, of minutes headed `HARTHORPE TOWN COUNCIL`
BARE_BODY = re.compile(r"(?:(?:town|parish|community) )?council", re.IGNORECASE)
OF_A_PLACE = re.compile(r"[A-Z][\w'’ -]{2,60} (?:town|parish|community) council", re.IGNORECASE)


def find_committee(lines: list[str]) -> str | None:
    """Return the body whose meeting a heading's lines name, as printed.

    `Meeting of: X` and `meeting of the X` go first; then a line that is a body's name, of council
    and committee the latter; then `minutes of the X`.
    """
    body = _find_body(lines)
    if body is None or BARE_BODY.fullmatch(body) is None:
        return body
    first = NOT_OF_NAME.sub("", lines[0])
    whole = OF_A_PLACE.fullmatch(first) and first.lower().endswith(body.lower())
    return first if whole else body


def _find_body(lines: list[str]) -> str | None:
    """Return the body that a heading's lines name as the meeting's."""
    head, own = " ".join(lines), _own_lines(lines[:4])
    labelled = next((m for m in map(LABELLED_BODY.fullmatch, lines) if m), None)
    met = labelled or MEETING_OF_BODY.search(head)
    if met and clean_body(met["body"]):
        return clean_body(met["body"])
    if own:
        return clean_body(own[-1])
    met = None if met else MINUTES_OF_BODY.search(head) or _first_met(lines)
    return clean_body(met["body"]) if met else None


def _first_met(lines: list[str]) -> re.Match[str] | None:
    return next((m for m in map(MET.match, lines[:4]) if m), None)


def clean_body(name: str) -> str | None:
    """Return a body's name without the council before it and words of the meeting; None if none."""
    body = COUNCIL_BEFORE.sub("", NOT_OF_NAME.sub("", name.strip(" ,-")))
    body = INITIALS.sub(r"\g<name>", NOT_OF_END.sub("", body))
    return body if SOME_BODY.search(body) and not NO_NAME.match(body) else None
