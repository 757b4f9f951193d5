"""Whether a vote that a sentence tells was taken elsewhere: by another body, or at another time.

In: a reading and a place in it. Out: yes or no. What a sentence says in so many words of others is
known to `nlp.resolutions.others`; here counts whose body its subject is (the head of the minutes
names the meeting's own), whose report its paragraph gives, and what the sentence before was about.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from nlp.patterns import spaced
from nlp.reading import Reading
from nlp.resolutions.counting import OTHER_MEETING
from nlp.resolutions.others import is_of_others
from nlp.sentences import Span

# What this meeting did, whoever else its sentence names.
_OWN = spaced(
    r"(?-i:\b(?:RESOLVED|AGREED|APPROVED|RECOMMENDED)\b)"
    r"|\bit was (?:then |therefore |also |\w+ly |duly ){0,2}(?:resolved|agreed|proposed|moved|"
    r"decided|recommended)\b(?! there\b)"
    r"|\b(?:this|the|parish|town|community|full) (?:council|meeting) "
    r"(?:then |also |therefore |\w+ly )?"
    r"(?:resolved|agreed|voted|approved|decided|supported)\b"
    r"|\b(?:members|councillors|committee|cabinet) (?:then |also |therefore |all |\w+ly ){0,2}"
    r"(?:resolved|agreed|voted|approved|decided|supported|were in favour)\b"
    r"|\b(?:the|this|his|her|their) (?:reports?|updates?) (?:was|were)\b"
    r"|\ball (?:agreed|in favour)\b"
)
_CROWD = (
    r"(?:market |local |village |shop)?(?:traders|residents|parishioners|electors|tenants|"
    r"villagers|shopkeepers|shareholders|plot[- ]?holders|allotment[- ]?holders|parents|pupils|"
    r"householders|landowners|leaseholders|licensees|MPs|peers|the public)"
)
# A body that nobody's minutes of this kind are of; and one that they may be of.
_OUTSIDE = (
    r"senedd|parliament|senate|house of (?:commons|lords)|pcc|parochial church council|diocese|"
    r"menter|brigade|police|constabulary|health board|integrated care board|drainage board|"
    r"playgroup|chamber of trade"
)
_MAYBE = (
    r"club|association|society|trust|trust board|trustees|governors|governing body|union|"
    r"federation|charity|company|guild|league|parish meeting|"
    r"panel|board|forum|partnership|group|authority|working party|"
    r"(?:county|district|borough|city|parish|town) council|"
    r"(?:county|district)(?! (?:borough|councillor|cllr|council))"
)
_DEED = (
    r"(?:voted|resolved|agreed|carried|rejected|approved|refused|passed|decided|defeated|supported|"
    r"adopted|accepted|elected|turned down|set (?:an?|the|its)|did so)\b"
)
_PERSON = r"(?:councillors?|cllrs?|mr|mrs|ms|dr|members?)\b"
# A word of a body's name.
_WORD = (
    r"(?:(?-i:[A-Z])[\w'&.-]*|of|the|and|for|local|village|town|parish|hall|shop|school|church|"
    r"community|tennis|football|bowls|cricket|drainage|allotment|history|residents'|friends|liaison)"
)
_NOT_PASSIVE = r"(?:(?!(?:is|are|be|been|being|councils?|committee|members|councillors)\b)"
_NOT_PASSIVE += r"(?!(?:was|were) (?!asked\b))[\w'£%.-]{1,20},? ){0,14}?"
_BEGINS = r"(?:\A|[|:;] ?|[.] )\W{0,4}(?:\d{1,3}[.)] )?"
_SUBJECT = spaced(
    rf"{_BEGINS}(?:(?:however|meanwhile|since|then|on \w+day),? )?(?:the |our |a |their )?"
    rf"(?P<body>{_CROWD}|(?:(?!{_DEED}|{_PERSON}){_WORD} ){{0,5}}?"
    rf"(?:(?P<outside>{_OUTSIDE})|(?P<maybe>{_MAYBE})))"
    rf"(?:'s?)?(?: (?:members|board|committee|trustees|council))? {_NOT_PASSIVE}{_DEED}"
)
_ALLIED = "club|association|society|trust|parish meeting|federation"
# `At the CALC AGM all resolutions were carried`, `was put to the residents, who voted in favour`,
# `The proposal was defeated at the drainage board. A second was carried there.`
_PLACE = spaced(
    r"(?:\A|[.] )\W{0,4}(?:\d{1,3}[.)] )?(?:at|during|in) (?:the|its|their|our|an?) "
    r"(?:[\w'&-]+ ){0,5}?(?P<at>AGM|annual general meeting|(?:annual )?parish meeting|"
    r"public meeting|conference|rally|annual assembly)\b"
    r"|\A\W{0,4}(?:[\w'&-]+ ){1,4}?(?P<head>AGM|conference|annual general meeting) ?:"
    rf"|\bput to (?:the|a|all) (?P<to>(?:annual )?parish meeting|public meeting|{_CROWD})\b"
    r"|\b(?:carried|lost|defeated|approved|passed|agreed|rejected|voted|adopted) "
    rf"(?:\w+ )?(?:at|by|in) (?:the|a) (?:(?!of\b)[\w'&-]+ ){{0,4}}?"
    rf"(?P<by>{_OUTSIDE}|{_ALLIED}|AGM|conference)\b"
    r"|\b(?P<there>(?:carried|lost|defeated|approved|passed|agreed|rejected|adopted|votes?|voted|"
    r"motion|decided) there)\b(?! (?:is|was(?! \d)|were|are|be|being|voted|appeared)\b)"
)
# `was supported by 18 responses, with 7 against`
_REPLIES = spaced(
    r"\bby \d{1,4} (?:\w+ )?(?:responses?|respondents|residents|replies|households|people|persons|"
    r"letters|returns|parishioners)\b"
)
# `The former clerk had been appointed on a vote of 4-3`, `the previous council, which had voted`
_EARLIER = spaced(
    r"\b(?:previous|former|last|old|outgoing) (?:parish |town )?(?:council|administration|"
    r"committee|board)\b,? (?:which |that |who )?(?:had |has )?(?:\w+ly )?"
    r"(?:voted|agreed|approved|resolved|set|decided)"
    r"|(?<!that\s)\b(?:the|an?|our|his|her) (?!(?:motion|amendment|proposal|recommendation)s?\b)"
    r"(?:[\w'-]+ ){1,5}?had been (?:appointed|elected|built|bought|sold|refused|closed|approved|"
    r"agreed|adopted|set) (?:on|by|with) (?:a vote|\d)"
)
# What minutes say, or should say: `The draft minutes said that the vote was unanimous`.
_IN_MINUTES = spaced(
    r"\bminutes? (?:had |have )?(?:said|says?|stated?|shows?|showed|recorded|record) that\b"
    r"|\bminutes? (?:should )?(?:be (?:amended|corrected|altered) to )?"
    r"(?:show|read|say|state|record)\b(?! of\b)"
    r"|\b(?:it|this|they|that) should (?:read|say|state)\b"
)
# Whose report an item or a paragraph gives.
_AREA = r"(?:county(?: and district)?(?! borough)|district|(?<!county\s)borough|city|unitary)"
_REPORT_TITLE = spaced(
    rf"\b{_AREA} (?:council|councillor|cllr)?s?'?s? ?(?:reports?|updates?|news)\b"
    rf"|\breports? (?:back )?(?:of|from|by|on) (?:the |our |any )?"
    rf"(?:{_AREA} (?:cllr|councillor|council)|outside|other bod|external bod|"
    r"partner|meetings attended|representatives)"
    r"|\boutside bod(?:y|ies)\b|\b(?:AGM|conference) report\b|\bfeedback\b"
)
_REPORTS = spaced(
    rf"\b{_AREA} (?:cllr|councillor)s?\b[^.;:]{{2,50}}?(?:'s? (?:written )?(?:report|update)|"
    r"\b(?:said|reported|advised|explained|informed|gave|updated|told|stated|noted|outlined))\b"
    r"|\breported (?:back )?(?:from|on) (?:the|a|an|his|her|their) [^.;]{2,60}?"
    r"\b(?:panel|board|AGM|conference|meeting|forum|trust|association|authority|partnership|assembly)\b"
    r"|\b(?:attended|been to|was at) (?:the|a|an) [^.;]{0,50}?\b(?:meeting|AGM|conference|assembly|"
    r"forum)\b"
)
# A sentence of such a report that tells what became of something: no mover, nobody named.
_BECAME = spaced(
    r"\A[^;]{0,160}?\b(?:was|were|been) (?:\w+ly |then |also )?(?:approved|adopted|agreed|"
    r"carried|lost|passed|rejected|refused|defeated|set|supported|accepted)\b"
    r"|\A\W{0,3}(?:the )?(?:final |overall )?vot(?:e|es|ing) (?:was|were)\b"
    r"|\A\W{0,3}(?:the |an? )?(?:motion|amendment)s?(?: \d)? (?:was|were) (?:proposed|moved)\b"
)
_REPORTED_HAD = spaced(
    r"\b(?:reported|said|advised|informed|told|stated|explained)\b[^;]{0,160}?\bhad been "
    r"(?:\w+ly )?(?:approved|adopted|agreed|carried|lost|passed|rejected|refused|defeated)\b"
)
_ITS_NAMES = spaced(r"\b(?:councillor|cllr)s?\.? [^.;:]{2,40} (?:abst\w+|voted|dissent\w*)\b")
_MATTERS = spaced(r"\bmatters arising\b")
# `The Council received the minutes of the Cabinet. Minute 102: moved by A and resolved that ...`
_THEIR_MINUTES = spaced(
    r"\b(?:received|noted|considered) (?:the )?(?:draft )?minutes of (?:the )?"
    r"(?:meeting of (?:the )?)?(?:[\w'-]+ ){0,6}?"
    r"(?:cabinet|executive|committee|panel|board|forum)\b"
)
_MINUTE = spaced(r"(?:\A|[.;] )\W{0,3}(?:min(?:ute)?\.?|page|item) ?\d[\d/.-]* ?[:-]")
# `A recorded vote was taken on the matter in 2022, with Cllr Fenn voting for`
_THEN = spaced(
    r"\b(?:(?:motion|amendment|proposal)s? (?:was|were) (?:carried|lost|approved|agreed|passed)|"
    r"votes?(?: (?:was|were|had been) (?:taken|held))?|voted)(?: on (?:the|this) \w+)? "
    rf"(?={OTHER_MEETING.pattern})"
)
# `proposed by Cllr Fenn and seconded by Cllr Orr in March`
_MOVED_THEN = spaced(
    r"\b(?:seconded|moved|proposed) by (?:(?!that\b)[^.;,]){3,30}? "
    rf"(?={OTHER_MEETING.pattern})"
)
# `Council referred to the Cabinet the following motion, which had been moved by Cllr Fenn`
_REFERRED = spaced(
    r"\breferred to (?:(?:the|this) [^.;,]{0,40}? |it )(?:the following |an? )"
    r"(?:notice of )?motion\b[^.;]{0,40}?\b(?:moved|proposed|submitted)\b"
    r"|\b(?:motion|notice)\b[^.;]{0,40}? referred (?:to (?:\w+ ){1,4})?by (?:the |full )?council\b"
    r"[^.;]{0,40}?\b(?:moved|proposed|submitted)\b"
)
_HERE_TOO = spaced(r"\bminutes\b|\bdeclared\b|\bnow\b|\btoday\b|\bresolved\b")
_LABEL = spaced(r"(?:minutes?|decisions?|resolution|pdf icon|\W)[^a-z]{0,30}")
SOON = 40  # characters behind a vote's word within which its sentence says that it is of here
HEAD = 6  # paragraphs in which minutes say whose they are
STEM = 5  # letters by which the head may name a kind of body: `Trust`, `Trustees`
SHORT = 100  # characters of a line that names a body, or of a title
ABOVE = 8  # paragraphs above one in which its item's title stands
_BODIES = re.compile(
    r"\b(?:council|committee|cabinet|executive|panel|board|authority|forum|partnership|assembly|"
    r"parish meeting|group|trust|association|cyngor)\b",
    re.IGNORECASE,
)


def is_elsewhere(reading: Reading, position: int) -> bool:
    """Tell whether the vote that the sentence at `position` tells was taken elsewhere."""
    paragraph = reading.outline.paragraph_at(position)
    span = reading.sentence_at(position)
    words = reading.flat[span.start : span.end]
    at = position - span.start
    if _is_earlier(words, at) or is_of_others(words, at):
        return True
    if _is_of_another(reading, words, at):
        return True
    if _is_own(words):
        return False
    if _is_point_of_minutes(reading, paragraph.start, span.start, words):
        return True
    return _is_reported(reading, Span(paragraph.start, span.start), words)


def _is_earlier(words: str, at: int) -> bool:
    """Tell whether a sentence says that it was another time, or what other minutes say."""
    if _tells_of_others(words):
        return True
    if any(m.start() <= at for m in _IN_MINUTES.finditer(words)):
        return True
    then = any(m.start() <= at for m in _THEN.finditer(words)) or _MOVED_THEN.search(words, at)
    return bool(then) and not _HERE_TOO.search(words)


@lru_cache(maxsize=64)  # of one sentence several motions are asked
def _tells_of_others(words: str) -> bool:
    """Tell whether a sentence is of former days, of replies or of what was referred on."""
    return any(p.search(words) for p in (_EARLIER, _REPLIES, _REFERRED))


@lru_cache(maxsize=64)
def _is_own(words: str) -> bool:
    """Tell whether a sentence says that it is of this meeting."""
    return _OWN.search(words) is not None


def _is_of_another(reading: Reading, words: str, at: int) -> bool:
    """Tell whether another body, or a place that is not this meeting, is a sentence's own."""
    for match in _SUBJECT.finditer(words):
        kind = match["maybe"]
        own = _OWN.search(words, match.end())
        before = match.start() <= at and not (own and own.start() <= at + SOON)
        if before and not (kind and _may_be_own(reading, kind)):
            return True
    if _is_own(words):
        return False
    places = (next(filter(None, m.groupdict().values())) for m in _PLACE.finditer(words))
    return any(not _names(reading, kind) for kind in places)


def _head_lines(reading: Reading) -> Iterator[str]:
    """Yield the lines of the head that name a body."""
    for paragraph in reading.paragraphs[:HEAD]:
        line = reading.flat[paragraph.start : paragraph.end].strip()
        titled = line[:1].isdigit() or line.endswith(".")
        if len(line) < 2 * SHORT and not titled and _BODIES.search(line):
            yield line.lower()


def _may_be_own(reading: Reading, kind: str) -> bool:
    """Tell whether the meeting may be of a body of that kind: its head says so, or nothing."""
    lines = list(_head_lines(reading))
    return not lines or any(kind.lower()[:STEM] in line for line in lines)


def _names(reading: Reading, kind: str) -> bool:
    return any(kind.lower() in line for line in _head_lines(reading))


def _is_point_of_minutes(reading: Reading, start: int, position: int, words: str) -> bool:
    """Tell whether a sentence is of a point of the minutes before: `Min 115: approved.`"""
    if not _MINUTE.search(words):
        return False
    opening = reading.flat[start:position]
    return bool(_THEIR_MINUTES.search(opening) or _MATTERS.search(_title_above(reading, start)))


def _is_reported(reading: Reading, before: Span, words: str) -> bool:
    """Tell whether a sentence goes on with a report from elsewhere; `before`: its paragraph's.

    Nobody of this meeting moved or decided anything in it, nor before it.
    """
    if _REPORTED_HAD.search(words):
        return True
    if not (_BECAME.search(words) or _ITS_NAMES.search(words)):
        return False
    opening = reading.flat[before.start : before.end]
    if _OWN.search(opening):
        return False
    told = _REPORTS.search(opening) or _REPORTS.search(words)
    return bool(told or _REPORT_TITLE.search(_title_above(reading, before.start)))


def _title_above(reading: Reading, start: int) -> str:
    """Return the title that stands nearest above a paragraph, or nothing."""
    index = reading.outline.index_at(start)
    for paragraph in reversed(reading.paragraphs[max(0, index - ABOVE) : index]):
        line = reading.flat[paragraph.start : paragraph.end].strip()
        if len(line) < SHORT and line[-1:] not in ".;," and not _LABEL.fullmatch(line):
            return line
    return ""
