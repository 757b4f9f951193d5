"""Labels of the sides of a vote: what says that names or a number stand behind or beneath it.

In: a reading. Out: labels in order: `For (57):`, `AGAINST` on a line of its own, `Those voting for
the amendment -`, `The following members abstained:`. A word that only opens a sentence is none, nor
is one over those who spoke on an application.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from nlp.reading import Reading
from nlp.text.paragraphs import Paragraph
from nlp.votes.counts import parse_number
from nlp.votes.groups import AGAIN, COUNT_ONLY, NOBODY
from nlp.votes.sides import LEFT_OVER, NUMBERED, OF_NAMES, is_list, names_in, names_listed

SIDES = (
    r"(?:(?P<for>(?:in )?favou?r|for|yes|yea|ayes?|agree(?:d|ing)?|supporting|in support|o\sblaid|"
    r"ar\sson|tá(?=\W{0,3}[(:\[]))"
    r"|(?P<against>against|in\sopposition|no(?!\.? ?(?:\d|of\b)| votes?\b)|noes|nays?|opposed|"
    r"opposing|dissenting|yn\serbyn|i\sgcoinne|in\saghaidh|níl(?=\W{0,3}[(:\[]))"
    r"|(?P<declined>(?:declin(?:ed|ing) to vote|did not vote|not voting|no vote(?: cast)?|"
    r"non-voting|present,? (?:but |and )?(?:(?:did )?not vot(?:e|ing)|no vote)|"
    r"(?:took|taking) no part|"
    r"not taking part|did not (?:take part|participate|cast a vote))(?:\s?\(abst\w{4,7}\))?)"
    r"|(?P<abstain>abstain(?:ed|ing|s)?|(?:in )?abstentions?|abst|(?:(?:yn|wedi)\s)?ymatal\w{0,6}"
    r"|(?:ag\s)?staon\w{0,4}|gan\svót\w{1,5})"
    r"|(?P<absent>absent|not present|conflicts? of interests?|declared (?:an )?interest))"
)
SIDE_WORDS = (  # a part of each word of SIDES
    *("favo", "for", "yes", "yea", "aye", "agree", "support", "against", "no", "nay", "oppos"),
    *("dissent", "declin", "abst", "present", "absent", "conflict", "interest", " part"),
    *("o blaid", "yn erbyn", "ymatal", "ar son", "tá", "gcoinne", "aghaidh", "níl"),
    *("staon", "vót"),
)
GLOSS = r"(?:\s?\((?:yes|no|for|against|in favour|abst\w{3,7})\))?"  # `Tá (Yes):`, `Níl (No):`
OBJECT = (
    r"(?P<object>(?:\s(?:from|of|on|it|the|this|to|voting|councillor|cllr|mr|mrs|ms|miss|dr|"
    r"\w{3,12}ing)\b"
    r"(?:\((?:[A-Z]|\d{1,2})\)|\((?:as\s)?[a-z ]{3,30}\)|[^:\n(.]|(?<=[Cc]llr)\.|(?<=\s[A-Z])\.|"
    r"(?<=Mr)\.|(?<=Mrs)\.|"
    r"(?<=Ms)\.|\.(?=[A-Z]|"
    r"\s[A-Z]\b)){0,120}?|\s(?:referral|refusal|approval|deferral|adoption|rejection|"
    r"(?:motion|amendment|option|proposal|recommendation)"
    r"(?:\s(?:no\.?\s?)?(?:\w{1,2}|\(\w{1,2}\)))?(?<!option)(?<!recommendation)))?)"
)
COUNT = (  # neither money nor `210-pupil`
    r"(?:[\[(]?\s?(?:votes?\s)?(?<![£€$\d])(?P<count>\d{1,3})(?!-[a-z])"
    r"(?:\s?(?:votes?|members?|councillors?)(?:,?\s(?:viz|namely)\.?)?)?\s?[\])]?" + AGAIN + ")"
)
SOME = r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
LEAD = (
    r"(?:(?P<few>one|two|three|four|five|six|\d{1,2})\s(?=abstentions?\b))?"
    rf"(?:(?P<number>{SOME})\s(?=members?\s|councillors?\s))?(?:and\s)?(?:there\s)?(?:the\s)?(?:following\s)?"
    rf"(?:(?P<told>{SOME})\s(?=members?\s|councillors?\s))?(?:those\s|members?\s|councillors?\s|cllrs?\s|votes?\s|persons?\s|"
    r"elected\smembers?\s)?(?:of\sthe\s(?:council|committee|panel|"
    r"board)\s)?(?:present\s)?(?:who\s)?"
    r"(?:present\s)?(?:(?:voting|voted|cast|were|being|had\svoted|vote)\s)?"
)
LABEL = re.compile(
    r"(?!present\sfor\b)"  # `Present for the item: A, B`: of who was there
    rf"(?P<lead>{LEAD})[\"']?{SIDES}(?:(?![\w'-])|['\"](?!\w)){GLOSS}{OBJECT}\s{{0,4}}"
    rf"(?::?[\s.…=-]{{0,80}}{COUNT}(?![\w/.,%]\w)(?:\sas\sfollows\W{{1,4}}$)?|"
    rf"(?P<mark>\s?[:-]{{1,2}}|\s(?:were|was)(?:\s?:|(?=\s(?:the\s)?(?:councillors?|cllrs?|messrs|"
    rf"mr|mrs|ms)\b))|\s{{2,60}}(?=(?:councillors?|cllrs?|messrs)\b)|\s(?=(?:councillors|cllrs|messrs)\b))|(?P<bare>(?P<stop>\.)?$|(?=\n)))"
    r"\s{0,4}[:.-]{0,3}(?:\s{0,4}(?:councillors?|cllrs?|members)\s?[:-]{1,3}\s{0,4})?",
    re.IGNORECASE,
)
OPENING = re.compile(
    r"(?<![^\s(])(?:"
    r"(?:^|(?<=[.;:)\](]\s)|(?<=[(])|(?<=:-\s)|(?<=\d\s)|(?<=\s{2})|(?<=\n)|(?<=;\sand\s)"
    r"|(?<=names\sof\s))(?=[A-Za-z])"
    r"|(?<=[\n\s])(?=\d{1,3}\s(?:Members?|Councillors?)\s)"
    r"|(?<=,\s)(?=(?:For|FOR|In\sfavour)\s?\(\d)"
    r"|(?<=that\s)(?=the\sfollowing\s(?:\d{1,3}\s)?(?:members|councillors)\s(?:present\s)?vot)"
    r"|(?<=,\s)(?=(?:there\svoted"
    r"|(?:the\sfollowing|those)\s(?:members\s|councillors\s)?vot(?:ed|ing))\b)"
    r"|(?<=[a-z]\s)(?=(?:FOR|AGAINST|ABSTAIN|ABSTENTIONS?|ABSTAINED|ABSTAINING)\b)"
    r"|(?<=[a-z\d.)]\s)(?=(?:For|Against|Abst[a-z]{3,7}|Not\svoting)\s?[(\[]?\d{1,3}[)\]]?\s?:)"
    r"|(?<=\w\s)(?=(?:In\sfavour|For|Against|Abst\w{3,7})\b[^.;:\n]{0,40}?\s\d{1,3}\s"
    r"(?:Members?|Councillors?|votes?),?\s(?:viz|namely)\b))"
)
LINE_START = re.compile(r"\n[ ]{0,40}(?:[•*-][ ]{1,4})?(?=[A-Za-z])")
SET_OFF = re.compile(  # a number that is no part of a sentence: `Against (4)`, `Against 4 Members:`
    r"[:=(\[.-]\s*\d|\d(?:\s(?:members?|councillors?|cllrs?|votes?))?\s?:|\b(?:viz|namely)\b",
    re.IGNORECASE,
)
TITLED = re.compile(
    r"\W{0,3}(?:the\s)?(?:councillors?|cllrs?|cmhlr|messrs|mr|mrs|ms|miss|dr|alderm[ae]n|"
    r"bailies?|(?:vice[ -]|depute[ ])?convener|"
    r"(?:lord\s|depute\s)*provost|(?:lord\s|deputy\s)*mayor|none|nil)\b",
    re.IGNORECASE,
)
# `ABSTENTIONS: The Mayor (1)`: whoever holds it, one
OFFICE_COUNTED = re.compile(
    r"(?:the\s)?(?:(?:deputy|depute|vice|lord)[ -])*(?:mayor|chair\w*|provost|convener|leader)"
    r"\s?[(\[]\d{1,2}[)\]]",
    re.IGNORECASE,
)
MOVING = re.compile(r"\b(?:prop|proposed|proposer|2nd|seconded|seconder)\b", re.IGNORECASE)
WHAT = re.compile(r"(?:the\s)?following\s(?:was|were)?\s?agreed\W*", re.IGNORECASE)
# `RESOLVED to: 1. Agree the strategy and its five aims. 2. Agree that`: what to do
ORDERED = re.compile(r"(?:agree|support)\s(?:the|that|to|a|an|with)\b", re.IGNORECASE)
OF_SPEAKERS = re.compile(r"(?:\s(?:the|this)\s(?:application|proposal|item|scheme|report))?", re.I)
SPEAKERS = re.compile(
    r"\b(?:speak(?:ers?|ing)|spoke|address(?:ed|ing)|representations?)\b", re.IGNORECASE
)
AGENT = re.compile(
    r"- ?(?:(?:the )?(?:agent|applicant|objector|supporter|resident)\b|on behalf of)", re.I
)
OF_PARTY = re.compile(
    r"\s(?:of\s)?(?:the\s)?(?:applicants?|appellants?|objectors?|licensees?|licence\sholders?|police|"
    r"developers?|agents?|authority|responsible\sauthorit(?:y|ies)|(?:interested|other)\s"
    r"part(?:y|ies)|residents?|complainants?|respondents?)(?:'s?)?",
    re.IGNORECASE,
)
# `Councillors Marsh and Reed voted FOR the motion (2);`: its names stand before it
NAMED_BEFORE = re.compile(
    r"\b(?:Councillors?|Cllrs?|Members)\b[^;:\n]{3,600}?[A-Za-z]\svot(?:ed|ing)\s\Z"
)
OF_NOMINEE = re.compile(r"\s(?:councillor|cllr|mrs?|ms|miss|dr)\b", re.IGNORECASE)
ABSTAINING = re.compile(r"\babst", re.IGNORECASE)
ANSWER = re.compile(r"yes|no", re.IGNORECASE)
CLAUSE = 640  # characters of those named before it
LONG = 60  # characters of a label with figures, a sentence rather
HEADING = 60  # characters of a heading over speakers
AGENT_WITHIN = 90  # characters behind a label
SPEAKERS_ABOVE = 8  # paragraphs above a label in which those who spoke are announced
VOTES_WITHIN = 1000  # characters of such a paragraph: one may be the whole of a text
VOTES = re.compile(r"\b(?:vot|division\b|moved\b|proposed\b)")  # in small letters
VOTES_BEGIN = ("vot", "division", "moved", "proposed")


@dataclass(frozen=True, slots=True)
class Label:
    """A label `flat[start:end]`; `words`: what it says its side is for, a motion or a nominee."""

    side: str
    count: int | None
    start: int
    end: int
    own_line: bool
    words: str


def list_labels(reading: Reading) -> Iterator[Label]:
    """Yield the labels of sides, in order."""
    flat = reading.flat
    for section in reading.stretches(("decision", "minutes")):
        first, last = reading.outline.index_at(section.start), reading.outline.index_at(section.end)
        for index in sorted(reading.outline.naming(SIDE_WORDS, first, last)):
            paragraph = reading.paragraphs[index]
            at = paragraph.start
            for opening in _openings(reading, paragraph):
                if opening < at:
                    continue
                match = LABEL.match(flat, opening, paragraph.end)
                if match and _is_label(reading, index, match):
                    yield _make(reading, paragraph, match)
                    at = match.end()


def _openings(reading: Reading, paragraph: Paragraph) -> list[int]:
    """Return where a label may begin in a paragraph: behind a stop, or where a line does."""
    openings = OPENING.finditer(reading.flat, paragraph.start, paragraph.end)
    lines = LINE_START.finditer(reading.text, max(0, paragraph.start - 1), paragraph.end)
    return sorted({*(m.start() for m in openings), *(m.end() for m in lines)})


def _make(reading: Reading, paragraph: Paragraph, match: re.Match[str]) -> Label:
    side = next(s for s in ("for", "against", "declined", "abstain", "absent") if match[s])
    if side == "declined" and ABSTAINING.search(match[0]):
        side = "abstain"  # `Present not voting (abstaining):`
    printed = match["count"] or match["number"] or match["told"] or match["few"]
    count = parse_number(printed) if printed else None
    own = match.end() >= paragraph.end
    end = match.end()
    if reading.flat[end : end + 1] == "(" and match["count"]:
        end += 1
    return Label(side, count, match.start(), end, own, (match["object"] or "").strip())


def _is_label(reading: Reading, index: int, match: re.Match[str]) -> bool:
    """Tell whether a match is a list's label: what follows it must be names, nobody or a number."""
    flat, paragraph = reading.flat, reading.paragraphs[index]
    if _says_something_else(reading, index, match) or _is_behind_names(flat, paragraph, match):
        return False
    if _is_amid_words(flat, paragraph, match):
        return False
    rest = flat[match.end() : paragraph.end].strip()
    if not rest:
        return bool(match["count"]) or _is_above_names(reading, index, match)
    if match["mark"] and "-" in match["mark"] and match["object"]:
        return bool(TITLED.match(rest))
    return bool(
        NOBODY.fullmatch(rest)
        or NOBODY.match(rest + " ")
        or _starts_with_name(reading, match.end(), paragraph.end)
        or ((match["declined"] or match["count"]) and TITLED.match(rest))
        or OFFICE_COUNTED.match(rest)
    )


def _says_something_else(reading: Reading, index: int, match: re.Match[str]) -> bool:
    """Tell whether a match is over what is no voters: movers, a party, speakers, things to do."""
    object_ = match["object"] or ""
    if MOVING.search(object_) or ORDERED.match(match[0]) or WHAT.fullmatch(match[0]):
        return True
    if OF_PARTY.fullmatch(object_) and not VOTES.search(match["lead"]):
        return True  # `Present for the applicant:`
    if match["mark"] == " " and not OF_NOMINEE.match(object_):
        return True  # a blank parts no more than a nominee from those who voted so
    if OF_SPEAKERS.fullmatch(object_) and _are_speakers(reading, index, match):
        return True
    answer = ANSWER.fullmatch(match["for"] or match["against"] or "")
    # whether each was there: `Councillor Marsh`, below it `Yes`
    return answer is not None and not _tells_votes(reading, 0, match.start())


def _is_behind_names(flat: str, paragraph: Paragraph, match: re.Match[str]) -> bool:
    """Tell whether those who voted so stand before a match, or a number that is its own."""
    start = paragraph.start
    named = match.start() > start and NAMED_BEFORE.search(
        flat, max(start, match.start() - CLAUSE), match.start()
    )
    before = flat[max(start, match.start() - 4) : match.start()]
    return bool(named) or re.search(r"\d\s?$", before) is not None


def _is_amid_words(flat: str, paragraph: Paragraph, match: re.Match[str]) -> bool:
    """Tell whether a match is but a word of a sentence, or its figures are part of one."""
    amid = match.start() > paragraph.start
    if match["lead"].strip() == "" and flat[match.start()].islower():
        before = flat[max(0, match.start() - 6) : match.start()].rstrip()
        before = before.removesuffix("and").rstrip()
        counted = match["count"] and amid and before.endswith((";", ":", ":-"))
        counted = counted or _counts_the_named(match, flat[match.end() : paragraph.end])
        if not (match["mark"] and before.endswith(";")) and not counted:
            return True
    if amid and match["bare"] is not None:
        return True
    loose = match["count"] and not SET_OFF.search(match[0]) and (match["object"] or amid)
    rest = flat[match.end() : paragraph.end].strip()
    return bool(loose) and bool(rest or len(match[0]) > LONG)


def _is_above_names(reading: Reading, index: int, match: re.Match[str]) -> bool:
    """Tell whether the next paragraph is a list of names, nobody, a number or another label."""
    if index + 1 >= len(reading.paragraphs):
        return False
    following = reading.paragraphs[index + 1]
    words = reading.flat[following.start : following.end]
    if NUMBERED.match(words):
        return False
    if match["stop"]:  # `4 Members voted for it.`, and their names beneath
        names = names_in(reading, following.start, following.end)
        told = parse_number(match["number"] or match["told"] or "")
        return len(names) == told and (told > 1 or bool(TITLED.match(words)))
    if any(p.fullmatch(words) for p in (NOBODY, COUNT_ONLY, OF_NAMES)) or LABEL.match(words):
        return True
    return is_list(reading, following.start, following.end)


def _counts_the_named(match: re.Match[str], rest: str) -> bool:
    """Tell whether a number in brackets is of those named behind: `for the motion (7) Cllrs`."""
    return bool(match["count"] and re.search(r"[(\[]\d+[)\]]", match[0]) and TITLED.match(rest))


def _are_speakers(reading: Reading, index: int, match: re.Match[str]) -> bool:
    """Tell whether a label is over those who spoke on an application: no vote is told before."""
    if match["count"]:
        return False
    if AGENT.search(reading.flat, match.end(), match.end() + AGENT_WITHIN):
        return True
    for above in reversed(reading.paragraphs[max(0, index - SPEAKERS_ABOVE) : index]):
        if _tells_votes(reading, above.start, above.end):
            return False
        short = above.end - above.start < HEADING
        if short and SPEAKERS.search(reading.flat, above.start, above.end):
            return True
    return False


def _tells_votes(reading: Reading, start: int, end: int) -> bool:
    """Tell whether the end of a stretch tells of a vote."""
    words = reading.outline.small[max(start, end - VOTES_WITHIN) : end]
    return any(word in words for word in VOTES_BEGIN) and bool(VOTES.search(words))


def _starts_with_name(reading: Reading, start: int, end: int) -> bool:
    """Tell whether the words from `start` begin with a name of a list."""
    flat = reading.flat
    while start < end and not flat[start].isalpha():
        start += 1
    words = flat[start : min(end, start + 160)]
    names = names_listed(words)
    return bool(names) and LEFT_OVER.sub("", words[: names[0].outer_start]).strip() == ""
