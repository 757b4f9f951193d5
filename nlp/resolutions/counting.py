"""Which marks of a decision count: those of this meeting, not what was told, wished for or quoted.

In: a reading, the pattern of a mark and its match. Out: yes or no.
"""

import re

from nlp.agendas import DEED
from nlp.dates import MONTH_NAMES
from nlp.parts import find_part
from nlp.patterns import spaced
from nlp.reading import Reading
from nlp.resolutions.deciders import ELSEWHERE, is_brought, is_of_another_body
from nlp.resolutions.mark_patterns import Pattern
from nlp.resolutions.others import is_of_others, is_spoken
from nlp.resolutions.part_keys import opens_bare
from nlp.resolutions.retold import (
    goes_on,
    goes_on_beneath,
    is_entry,
    is_point,
    retells,
    told_as_facts,
)
from nlp.resolutions.unchanged import is_of_thing_kept
from nlp.resolutions.views import CLAUSE, VIEW
from nlp.sentences import Span

REPORTED = spaced(
    r"\b(?:had|has|have|having|been|previously|already|earlier|would(?: be)?|will(?: be)?|"
    r"should(?: be)?"
    r"|could(?: be)?|can(?: be)?|may(?: be)?|might(?: be)?|must(?: be)?|to be|not yet|to have|"
    r"never|if|"
    r"whether|unless|until|once|since|before|where|when|as|being|is|are|not|shall(?: "
    r"be)?|wish(?:ed)? to be|"
    r"who|which|than|no|none of)(?: it was| it is|,)?\s(?:\w{2,12}ly\s|also\s|it\s(?:was|is)\s)?$",
    re.IGNORECASE,
)
OTHER_MEETING = spaced(
    r"\b(?:at (?:its|their|the|a|an|that|our) (?:last|previous|earlier|recent|same|first|"
    r"inaugural|special|full |annual|\w+ council |council |cabinet |committee |\w+day'?s? "
    r")?\s?meeting"
    r"|(?<!since\s)(?<!since\sthe\s)(?<!since\sour\s)(?:last|previous) (?:meeting|year|month|week)|"
    r"meetings? (?:held )?(?:on|in) (?:the )?\d{0,2}(?:st|nd|rd|th)? ?(?:of )?(?:jan|feb|mar|"
    r"apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|"
    rf"(?:at|since) (?:the|our) (?:{MONTH_NAMES}) |"
    rf"(?:in|on|since|from) (?:\d{{1,2}}(?:st|nd|rd|th)? )?(?:{MONTH_NAMES})(?:,? \d{{4}})?|"
    r"in (?:19|20)\d\d|(?:ago|previously|earlier (?:this|in)))\b",
    re.IGNORECASE,
)
# `An application was received on 22nd June, and it was resolved`: when a paper came in.
CAME_IN = spaced(
    r"\b(?:received|dated|submitted|sent|written|lodged|published|e-?mailed|delivered|expir\w+|"
    r"due)(?: (?:on|in|from|by))? (?:the )?"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)? )?(?:of )?(?:{MONTH_NAMES})(?:,? \d{{4}})?"
    r"(?=[^.;\n]*\b(?:and|,) (?:it|that|this)\b)",
    re.IGNORECASE,
)
HERE = spaced(r"^at the meeting, (?=(?:the )?(?:members|councillors|council|[\w-]*committee|it)\b)")
# `The Cabinet decided in July that`, behind the verb
TIMED = spaced(rf" ?(?:back )?(?:{OTHER_MEETING.pattern})(?!'s)", re.IGNORECASE)
# `The Clerk said that it was dirty, and it was agreed`: what was agreed to do is not what was said.
OWN_CLAUSE = spaced(
    r"(?: -|[,;]| and) it was (?:therefore |then |unanimously )?(?:agreed|resolved|decided)\b"
    r"(?: ?\((?:[^()]|\([^()]{1,20}\)){1,40}\))?[^.;]{0,20}$",
    re.IGNORECASE,
)
TO_DO = spaced(
    r"[^.;]{0,80}?\b(?:would|should|will|shall|be)\b"
    r"| ?(?:the (?:clerk|council|committee|chair\w*|treasurer|secretary)"
    r"|(?:cllr|councillor|mr|mrs|ms)\.? (?-i:[A-Z])[\w'-]+(?: (?-i:[A-Z])[\w'-]+)?)"
    r" (?!had\b|said\b|spoke\b|gave\b|went\b|did\b|of\b|in\b|and\b|to\b)[a-z]+(?<!s)(?<!ed)\b"
)
# `Will the Leader confirm that it was agreed to go?`; an earlier minute and that it was carried out
ASKED = spaced(
    r"(?:^|[:\"'] ?)\W{0,3}(?:will|would|can|could|does|did|do|is|was|were|has|have|why|how|what|"
    r"when|who) [^?\n]{3,600}\?\W{0,3}$"
    r"|^\W{0,3}min(?:ute)?\.? (?:no\.? )?\d[\d/.]{0,9}\b[^\n]{3,200} - (?:done|completed?|actioned|"
    r"in hand|ongoing|carried out)\W{0,3}$"
)
MINUTES_OF = re.compile(
    r"\b(?:minutes?|notes|record|reports? (?:on|of|from) [^.;,]{0,60}\bmeetings?)\b", re.IGNORECASE
)
# What follows `agreed` and is not done: `to vote on it`, `with Cllr Marsh`, `the fee had risen`.
INTENT = spaced(
    rf"\s{{0,200}}(?!note\b|it be noted\b)(?:{CLAUSE}had\b(?! no (?:objec|comm))|"
    r"be (?:taken|considered|dealt|an?)\b|"
    r"(?:that )?(?:a|the|this) (?:recorded |named |further )?vote (?:would|should|"
    r"be|was to)|"
    r"(?:to )?(?:take|hold|have) (?:a|the) (?:recorded |named )?vote|(?:to )?(?:proceed|move|"
    r"go) (?:straight )?to (?:a|the) vote|"
    r"(?:to )?vote on|with\b|(?:proposed|seconded|moved) by\b|"
    r"(?:to )?debate (?:it|them|(?:the|this|these|each|both)(?: notices? of)? "
    r"(?:motion|amendment|item|matter|question)s?)\b|"
    r"(?:to )?(?:deal with|hear|consider|take) (?:it|them|(?:the|this|each|both)(?: notices? of)? "
    r"(?:motion|amendment)s?)\b[^.;]{0,20}?\b(?:on the day|at this meeting|now|forthwith|first|"
    r"separately|together))",
    re.IGNORECASE,
)
SPEAKER = spaced(
    r"\b(?:stated|said|advised|reported|explained|noted|confirmed|commented|suggested|asked|"
    r"queried|"
    r"informed|reminded|pointed out|highlighted|mentioned|clarified|understood|heard|believed|felt|"
    r"replied|responded|observed|added|recalled|told)\b[^.;:]{0,200}?\b(?:that|whether|if|how|"
    r"why|of|,)\b",
    re.IGNORECASE,
)
# `copies of which had been circulated`, between the minutes and what became of them
COPIES = spaced(
    r",[^,;.]{3,80}\b(?:circulated|attached|published|distributed)\b[^,;.]{0,60},"
    r"|\b(?:had|has|have) been (?:[\w-]+ ){0,2}(?:circulated|distributed|e-?mailed|sent|issued|"
    r"published)\b[^,;.]{0,60}?(?:,? and|,) "
    r"(?=(?:(?:the|these) (?:draft )?(?:minutes? )?)?(?:was|were)\b)"
    r"| ?\([^()]{3,80}\b(?:circulated|attached|published|distributed|filed|appended)\b[^()]{0,30}\)"
    r"|\bhad before (?:it|them),? and\b"
    r"| (?:extended|expressed|offered) (?:its|their|the) thanks(?: to [^.;,]{3,40})? and\b"
)
APOLOGIES = spaced(
    r"\b(?:apolog(?:y|ies)|announcements|declarations? of|interests?|attendances?|condolences|"
    r"congratulations|thanks|quorum)\b",
    re.IGNORECASE,
)
OF_INTEREST = spaced(r"[^.;\n]{0,20}apolog| (?:their|the) (?:usual )?declarations? of interest")
# `The order was agreed after a vote, with the following result:`, the figures beneath
RESULT = spaced(r"\b(?:result|votes?|voting)(?: was)?(?: as follows)? ?: ?$")
# A line that names a body; any other names one who decides alone.
OF_BODY = spaced(
    r"\b(?:council|committee|cabinet|executive ?:|board|panel|authority|forum|members|trustees|"
    r"commission|assembly|comhairle|working (?:group|party)|governing body|meeting)\b"
)
OF_BODIES = ("resolved-prose", "agreed-prose", "decided", "recommended-prose", "collective")
# What the vote before was on is what was decided, not that its paper was signed.
SIGNED_TOO = spaced(
    r"all (?:were |voted )?in favour,? and [^.;\n]{3,40} (?:was|were) (?:\w+ )?signed\b"
)
# `Councillor Marsh was appointed as a Member under delegated powers, for this meeting only.`
STANDS_IN = spaced(
    r"\bappointed (?:as )?(?:an? )?(?:(?:temporary|substitute) )?members?\b[^.;\n]{0,60}"
    r"\b(?:under delegated|substitut\w*|for this meeting)\b"
)
# `The amendment was withdrawn`, `That the plan be adopted, moved by A, was withdrawn.`
OF_MOTION = spaced(r"\bamend|^that\b[^.;]{3,400}\b(?:was|were) (?:\w+ )?withdrawn\b")
# `Apologies came from Mr Marsh. These were accepted.`, and cheques that were signed
POINTS_BACK = spaced(
    r"(?:this|these|they|it|both|all) (?:was|were) (?:\w+ly )?(?:accepted|approved|agreed|noted)"
)
SIGNED_BY = spaced(r"(?![^\n]*\b(?:minutes?|record)\b)[^\n]* (?:was|were) (?:\w+ ){0,2}signed by")
HELPED = re.compile(r"\b(?:be|been|had|not|to)\s{0,3}$")
# `NOT RESOLVED: To sell`, which was lost; `The dispute was NOT RESOLVED` tells no decision.
NOT_RESOLVED = spaced(r"(?P<was>[\w ,]*)\bnot (?=r ?e)")
LEADS = re.compile(r"(?:[:-]|\b(?:that|to))\s*$", re.IGNORECASE)
AMENDS = re.compile(r"\bamend", re.IGNORECASE)
# `at the last meeting it was RESOLVED to buy one`
LAST_TIME = spaced(
    r"(?:^|[-:;,] )at (?:the|its|our) (?:last|previous|\w+day'?s?|"
    rf"{MONTH_NAMES}) meeting,? (?:it was |(?:the )?(?:council|committee|board|members) )?"
    r"(?:\w+ly )?$"
)
# What became of an earlier action, behind it: `It was agreed to send flowers. DONE`
CARRIED_OUT = spaced(
    r" ?(?:DONE|ONGOING|ON-GOING|PENDING|COMPLETED?|ACTIONED|CHASED|IN HAND|OUTSTANDING)"
    r"(?= ?(?:[,.;(-]|$))",
    0,
)
# `Cllr Marsh, having left, agreed to pay a visit`: one member's word
SOMEBODY = spaced(
    r"\W*(?:(?:cllrs?|councillors?|mrs?|ms|miss|dr|pc)\b|"
    r"(?:the )?(?:clerk|chair\w*|owners?|contractor)\b)"
)
# Rules of a mark that no clause around it makes doubtful.
SURE = (
    "which-were",
    "no-objection",
    "noted-behind",
    "deferred-alone",
    "put-off-alone",
    "disposed",
    "declared-elected",
    "elected-sole",
    "matter-deferred",
    "which-agreed",
    "all-approved",
    "by-parish",
)
# To when a matter is put off is no time at which another meeting did so.
PUT_OFF = ("deferred-alone", "put-off-alone", "matter-deferred")
SUBORDINATE = re.compile(
    r"\b(?:it (?:was|is)\b|declared|announced|had|have|has|would|should|could|if|whether|which|who|"
    r"when|that the|until)\b"
)
ENGLISH = "resolved"
TOLD = 700  # characters of a sentence before a mark that may say whose decision it is


def _lists_deeds(reading: Reading, position: int) -> bool:
    """Tell whether the next paragraph is the first of a list of what a body did: `(a) NOTED`.

    Of what one person did the second must say so too, for `noted` may open what was only said.
    """
    index = reading.outline.index_at(position - 1)
    decider, *listed = reading.paragraphs[index : index + 3]
    needed = 1 if OF_BODY.search(reading.flat, decider.start, decider.end) else 2
    deeds = [p for p in listed[:needed] if DEED.match(reading.flat, p.start, p.end)]
    return len(deeds) == needed


def counts(reading: Reading, pattern: Pattern, match: re.Match[str]) -> bool:
    """Tell whether a match is a decision of this meeting, not one told of, wished for or quoted."""
    sentence = reading.sentence_at(match.start())
    begin = max(sentence.start, match.start() - TOLD)
    before = reading.flat[begin : match.start()]
    own = reading.outline.paragraph_at(match.start())
    said = match.end() if pattern.form == "whole" else match.start()
    if is_spoken(reading.flat[own.start : said], reading.flat[match.end() : own.end]):
        return False
    if pattern.name.endswith("-welsh") and ENGLISH in reading.outline.small:
        return False  # told in English as well
    if LAST_TIME.search(before) or CARRIED_OUT.match(reading.flat, sentence.end, own.end):
        return False
    if pattern.name == "resolved":
        reworded = before.endswith('"') and is_of_others(
            reading.flat[begin : sentence.end], match.start() - begin
        )
        return not (reworded or HELPED.search(before) or _is_unresolved(before, match[0]))
    if REPORTED.search(before[-60:]) or _decides_nothing(reading, pattern, match):
        return False
    if pattern.at == "start" or (pattern.at == "sentence" and pattern.form == "lead"):
        return True
    if _is_retold(reading, pattern, match, Span(begin, sentence.end)):
        return False
    if ASKED.search(reading.flat[sentence.start : sentence.end]):
        return False
    if pattern.form in ("clause", "motion"):
        return not AMENDS.search(reading.flat[match.start() : match.end()])
    if pattern.form == "whole":
        return _whole_counts(reading, pattern, match, sentence.end)
    if OWN_CLAUSE.search(before + match[0]) and TO_DO.match(reading.flat, match.end()):
        return True
    return not SPEAKER.search(before)


def _is_unresolved(before: str, mark: str) -> bool:
    """Tell whether a mark says of a matter that it was not settled, naming no motion."""
    told = NOT_RESOLVED.match(mark)
    of_matter = told and not told["was"].lower().startswith("it ") and before.strip(" \n.:;()|-*")
    return told is not None and bool(of_matter or not LEADS.search(mark))


def _decides_nothing(reading: Reading, pattern: Pattern, match: re.Match[str]) -> bool:
    """Tell whether a mark leads up to no decision: an entry of a list, a fact, how to vote."""
    if pattern.name == "unchanged":
        return not is_of_thing_kept(reading, match)
    if pattern.name == "body-list" and not _lists_deeds(reading, match.end()):
        return True
    if pattern.name in ("label-decision", "assented") and _heads_list(reading, match):
        return True
    if pattern.name in ENTRIES and ENTRY_NOTED.search(match[0]):
        return _is_entry_of_letters(reading, match)
    if pattern.name == "agreed-telegraphic":
        start = reading.sentence_at(match.start()).start
        return SOMEBODY.match(reading.flat, start) is not None
    announced = match[0].rstrip().endswith(":")
    if pattern.name == "of-hearing" and not HEARING.search(reading.outline.small):
        return True
    if pattern.name == "verb-alone" and not (announced or goes_on_beneath(reading, match.end())):
        return True
    if (pattern.case or pattern.name == "agreed-label") and is_entry(reading, match):
        return True
    if told_as_facts(reading, match):
        return True
    if "agree" in pattern.name and VIEW.match(reading.flat, match.end()):
        return True
    return pattern.form == "lead" and INTENT.match(reading.flat, match.end()) is not None


# Who sits as a judge; a council that is consulted tells what became of an application elsewhere.
HEARING = spaced(r"\b(?:sub-?committee|panel|hearing|licensing (?:committee|authority|board))\b")


# `NOTED`, above the points of a discussion; `AGREED`, above what was agreed: labelled.py
HEADS_LIST = spaced(r"\W*(?:noted|agreed|received)\W*")


# `(a) Parade - letter from the club - noted`, `Correspondence: ... noted`: entries of a list
ENTRIES = ("disposed", "noted-alone", "was-noted")
ENTRY_NOTED = spaced(r"\bnoted\W*$")
OF_LETTERS = spaced(r"\W{0,3}[a-z][.)] |(?:\d{1,3}\W{1,3})?correspondence ?[:-]")


def _is_entry_of_letters(reading: Reading, match: re.Match[str]) -> bool:
    """Tell whether `- noted` closes an entry of a list of letters or points: it decides nothing."""
    own = reading.outline.paragraph_at(match.start())
    return OF_LETTERS.match(reading.flat, own.start, match.end()) is not None


def _heads_list(reading: Reading, match: re.Match[str]) -> bool:
    """Tell whether `NOTED` fills a line, and a list begins beneath it."""
    index = reading.outline.index_at(match.start())
    own, *beneath = reading.paragraphs[index : index + 2]
    if not beneath or not HEADS_LIST.fullmatch(reading.flat, own.start, own.end):
        return False
    part = find_part(reading.flat, beneath[0].start, beneath[0].end)
    if part is None and opens_bare(reading, beneath[0].start, beneath[0].end):
        return True
    noted = reading.outline.small.startswith("noted", own.start)
    return part is not None and part.key.lower() in (("1",) if noted else ("1", "a", "i"))


def _is_retold(reading: Reading, pattern: Pattern, match: re.Match[str], around: Span) -> bool:
    """Tell whether a mark is told of: a point somebody made, another body's, another meeting's.

    `around`: its sentence, so much of it as may say whose it is.
    """
    whole = pattern.form == "whole"
    elects = pattern.name == "elected"  # who was, a point of the discussion or not
    if (whole or pattern.name == "in-agreement") and not elects and is_point(reading, match):
        return True
    if (whole or pattern.case or pattern.name == "agreed-prose") and goes_on(reading, match):
        return True
    if pattern.name in OF_BODIES and (
        retells(reading, around.start, match)
        or is_of_another_body(reading, match.start(), match.end())
        or is_brought(reading, match.start())
    ):
        return True
    if is_of_others(reading.flat[around.start : around.end], match.end() - around.start - 2):
        return True
    timed = pattern.form == "lead" and not LEADS.search(match[0])  # `agreed that in July`: then
    if timed and TIMED.match(reading.flat, match.end()):
        return True
    if pattern.name in PUT_OFF:
        return False
    clause = pattern.form == "clause" and not pattern.name.startswith("put-off")
    told = reading.flat[around.start : around.end if clause else match.end()]
    told = CAME_IN.sub(" ", HERE.sub("", told))
    return not MINUTES_OF.search(told) and OTHER_MEETING.search(told) is not None


def _whole_counts(reading: Reading, pattern: Pattern, match: re.Match[str], end: int) -> bool:
    """Tell whether a sentence that is a decision as it stands is one; `end`: the sentence's."""
    if SIGNED_TOO.match(reading.flat, match.start(), match.end()):
        return False
    if STANDS_IN.search(reading.flat, match.start(), end):
        return False
    if SIGNED_BY.fullmatch(match[0]) or _accepts_apologies(reading, match):
        return False
    inner = COPIES.sub(",", reading.flat[match.start() : match.end()])
    behind = reading.flat[match.end() : min(end, match.end() + 60)].lower()
    if APOLOGIES.search(inner[:80]) or OF_INTEREST.match(behind) or ELSEWHERE.match(behind):
        return False
    if RESULT.search(reading.flat, match.end(), end):
        return False
    if pattern.name == "agreed-closing":
        return True  # whoever said it, all agreed
    if SPEAKER.search(inner) or ("withdrawn" in inner and OF_MOTION.search(inner)):
        return False
    return pattern.name in SURE or not SUBORDINATE.search(inner)


def _accepts_apologies(reading: Reading, match: re.Match[str]) -> bool:
    """Tell whether `These were accepted` points to apologies or interests told right before."""
    paragraph = reading.outline.paragraph_at(match.start())
    end = len(reading.flat[paragraph.start : match.start()].rstrip()) + paragraph.start
    if end <= paragraph.start or not POINTS_BACK.fullmatch(match[0]):
        return False
    before = reading.sentence_at(end - 1)
    return APOLOGIES.search(reading.flat, before.start, before.end) is not None
