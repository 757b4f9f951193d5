"""Who brought a question (`Question from A` under their heading) or a motion (who heads its text).

Who asks aloud (`A asked the following question`) speaks, and no more.

In: a cleaned text and what was found in it. Out: nothing; the acts are added to the findings.
"""

import re

from nlp.annotations import Act
from nlp.people.findings import AWAY, Findings
from nlp.people.names.mentions import NameMention

_TITLE_LINES = 320  # characters of an item in which its title stands
_NUMBER = r"^[ ]{0,20}(?:\d{1,4}[\w./]{0,6}[.)]?[ ]{1,20})?"
_REST = r"(?:[^\n.]|[.](?=[\dA-Z]))"  # of a title: `(Procedure Rule 11.1)`
_QUESTIONS = re.compile(
    rf"(?im){_NUMBER}(?:{_REST}{{0,60}} )?(?:questions?|petitions?|items from the public"
    r"|public (?:participation|forum|session)|open forum)\b"
    r"(?! (?:was|were|had|on (?!notice)"
    r"|of (?!members|which|the (?:public|executive|cabinet|leader))"
    rf"|and discussion|and answers)\b){_REST}{{0,80}}$"
    rf"|{_NUMBER}to (?:receive|answer|hear|deal with|consider)(?: any)?(?: written| public)?"
    rf" (?:questions?|petitions?)\b[^\n]{{0,160}}$"
)
_NOTICE = re.compile(
    r"(?im)notices?[ \n]of[ \n]motion|\bmotions?[ \n](?:on[ \n]notice|submitted|from[ \n]members)"
    rf"|{_NUMBER}motions?[ ]{{0,3}}$"
    rf"|{_NUMBER}motions?(?:[ ]?[:-]|[ ](?:on|re|regarding|from|by|\d))[^\n]{{1,100}}$"
)
_LINE_START = re.compile(
    r"(?:\A|\n)[ ]{0,20}[*]{0,3}(?:\(?[\da-zA-Z]{1,4}[.)]?[ ]{1,10}|\d{1,3}[.)])?"
    r"(?:(?i:motion)(?:[ ]\d{1,2})?[ ]?[:-][ ]{1,3})?\Z"
)
# `9.1 Submitted by Councillor A` above a motion; `Submitted by A to B, Cabinet Member`
_SUBMITTED_BY = re.compile(
    r"(?:\A|\n)[ ]{0,20}(?:\d{1,3}(?:\.\d{1,2})?[.)]?[ ]{1,10})?(?i:submitted by):?[ ](?:the[ ])?\Z"
)
_AND_ITS_TEXT = re.compile(r"(?:[ ]to[ ][A-Z][^\n]{2,120})?[ ]{0,3}:?[ ]{0,3}\n(?=[^.]{40})")
_QUESTION_FROM = re.compile(r"(?:supplementary )?questions?\b", re.IGNORECASE)
_SUBMITTED = re.compile(
    r"(?:supplementary )?questions?(?: no\.? ?\d+)?[ \n]"
    r"(?:(?:submitted|tabled|received)[ \n])?(?:from|by)\b",
    re.IGNORECASE,
)
# `Councillor A to the Cabinet Member for Roads:` above a question.
_ADDRESSED = re.compile(
    r"[ ](?:\([^()\n]{1,40}\)[ ])?to[ ](?:ask[ ])?(?:the[ ](?:Leader|Mayor|Chair|Cabinet|Executive"
    r"|Portfolio|Lead)|Councillor|Cllr)"
)
# `Question (1) A to the Leader`, `PQ2 - A to the Leader`
_NUMBERED = re.compile(
    r"(?:\A|\n)[ ]{0,9}(?:(?:Public[ ])?Question|PQ|Q)[ ]?\(?\d{1,3}[.):]{0,2}[ ]{0,3}-?[ ]{0,3}"
    r"(?:(?:from|by)[ ])?\Z"
)
_ASKED_BY = re.compile(
    r"\b(?:from|asked by|put by|submitted by|questioner|question(?=[ ]?:)"
    r"|(?<!to )(?<!of )(?<!on )q(?:uestion)?[ ]?(?:no\.? ?)?\d{1,3}[.)]?)"
    r"[ \n:(-]{1,5}(?:the )?\Z",
    re.IGNORECASE,
)


def add_introductions(text: str, found: Findings) -> None:
    """Take whose question a heading of questions prints for who brought it; so with motions."""
    title = text if len(text) < _TITLE_LINES else text[: text.rfind("\n", 0, _TITLE_LINES) + 1]
    asking = _QUESTIONS.search(title) is not None
    noticed = _NOTICE.search(title) is not None
    for index, name in enumerate(found.names):
        _turn_questions(text, found.acts.get(index, []), asking)
        if asking:
            _add_question(text, found, index, name)
        elif _NUMBERED.search(text, max(0, name.outer_start - 24), name.outer_start):
            _add_addressed(text, found, index, name)
        heads = (asking or noticed) and not found.acts.get(index) and _heads_paragraph(text, name)
        if heads and asking and _is_asked(text, found.names, index):
            continue
        if heads and not _of_vote(text, found.names, index):
            act = "spoke" if asking and _ANSWERS.match(text, name.outer_end) else "introduced"
            found.add(index, act, name.outer_start, name.outer_end, "listed")
        by = _BY if noticed else _SUBMITTED_BY
        if by.search(text, max(0, name.outer_start - 40), name.outer_start) and (
            noticed or _AND_ITS_TEXT.match(text, name.outer_end)
        ):
            found.add(index, "introduced", name.outer_start, name.outer_end, "listed")
        if _heads_motion(text, name):
            found.add(index, "introduced", name.outer_start, name.outer_end, "listed")
    _add_from_agenda(text, found)
    _drop_told_movings(text, found)


# `Motion – bus passes (Councillor A)`, `Notice of Motion: Bus Passes - Cllr A`: a title
_OF_MOTION = re.compile(
    rf"(?im){_NUMBER}(?:notices? of )?motions?\b(?![^\n]*\b(?:carried|lost|moved|proposed|seconded"
    r"|vot(?:e|es|ed|ing)|was|(?:for|against)(?=[ ]?[:(-]))\b[^\n]{0,20}[(-])[^\n]{3,140}[ ]"
    r"(?:\(|-[ ])\Z"
)
_TITLE_ENDS = re.compile(r"\)?[ ]{0,3}(?:pdf icon[^\n]*|PDF[^\n]*)?(?:\n|\Z)")


def _heads_motion(text: str, name: NameMention) -> bool:
    """Whether a motion's title ends with the member whose it is."""
    if name.title_kind != "councillor" or _TITLE_ENDS.match(text, name.outer_end) is None:
        return False
    line = text.rfind("\n", 0, name.outer_start) + 1
    before = text[max(line, name.outer_start - 180) : name.outer_start]
    return before.endswith(("(", "- ")) and _OF_MOTION.search(before) is not None


# `Councillor A (Cabinet Member for Roads)` above an answer
_ANSWERS = re.compile(
    r"[ ]?[,(\n-][ (\n]{0,9}(?:the )?(?:(?:[Dd]eputy )?[Ll]eader|(?:Cabinet|Executive|Lead)[ ]"
    r"(?:Member|Councillor)|Portfolio[ ]Holder|[Rr]epl|[Rr]espond|Chair)"
)


# `(a)  By Councillor A:` below a title on motions.
_BY = re.compile(
    r"(?:\A|\n)[ ]{0,20}(?:\(?\w{1,3}(?:[.)]|\.\d{1,2}[.)]?)[ ]{1,10})?"
    r"(?:By|From|Submitted by)[ ](?:the[ ])?\Z"
)
_PROPOSES = re.compile(r"propos", re.IGNORECASE)
_MINUTES = re.compile(r"\n[ ]{0,20}Minutes:?[ ]{0,3}\n")


def _add_from_agenda(text: str, found: Findings) -> None:
    """Take whom the agenda prints as a motion's proposer, above its minutes, for who brought it."""
    minutes = _MINUTES.search(text)
    if minutes is None:
        return
    for index, row in found.acts.items():
        moved = next((act for act in row if act.name == "moved"), None)
        if moved is not None and _PROPOSES.match(text, moved.evidence.start, minutes.start()):
            start, end = found.names[index].outer_start, found.names[index].outer_end
            found.add(index, "introduced", start, end, "agenda")


# `the motion in the name of A, seconded by B, was moved`, `... in the name of A was LOST`, lapsed.
_TOLD = re.compile(
    r"[ ]?,?[ \n](?:and[ ])?(?:duly[ ])?seconded[ \n]by\b"
    r"|(?:['’]s?)?[ ](?:was|were|being)[ \n](?:\w+[ \n])?(?:put|lost|carried|declared)\b"
    r"|(?:['’]s?)?[ ](?:(?:was|had|had[ ]been)[ ](?:therefore[ ]|then[ ]|ruled[ ])?)?"
    r"(?:lapsed|fell\b(?![ ]to)|fallen\b|out[ ]of[ ]order|not[ ](?:put|moved|called))\b",
    re.IGNORECASE,
)
_MOTION_OF = re.compile(r"(?i)in the names? of|(?:motion|amendment)s?\b")


def _drop_told_movings(text: str, found: Findings) -> None:
    """Take the mover of a motion that the minutes tell of for its mover alone."""
    for index, row in found.acts.items():
        if _TOLD.match(text, found.names[index].outer_end):
            row[:] = [act for act in row if not _is_of_motion(text, act)]


def _is_of_motion(text: str, act: Act) -> bool:
    cue = act.name == "introduced" and act.evidence.rule == "act.cue"
    start, end = act.evidence.start, act.evidence.end
    noticed = text[max(0, start - 10) : start].lower() == "notice of "
    told = cue and not noticed and _MOTION_OF.match(text, start) is not None
    return told and "submitted" not in text[start:end]


_VOTES_HEAD = re.compile(
    r"(?i)\b(?:for|against|abst\w+|favour|total|motion|amendment)\b[^\n]{0,40}\n(?:[^\n]{0,60}\n){0,9}\Z"
)


_NO_VOTE = re.compile(
    r"(?i)\b(?:declined to vote|did not vote|not voting)\b[^\n]{0,12}\n\s{0,40}\Z"
)


def _of_vote(text: str, names: tuple[NameMention, ...], index: int) -> bool:
    """Whether the name stands in a list of voters: others on their own lines right beside it."""
    start = names[index].outer_start
    line = text[text.rfind("\n", 0, start) + 1 : start]
    if _is_in_column(text, names, index) or _NO_VOTE.search(text, max(0, start - 80), start):
        return True
    beside = index > 0 and not text[names[index - 1].outer_end : start].strip(" \n,;*xX✓√|")
    return (
        beside
        and not line.strip()
        and _VOTES_HEAD.search(text, max(0, start - 600), start - len(line)) is not None
    )


# `Councillor A` above `Councillor B`, the question's subject and its `Response:`
_RESPONSE = re.compile(r"\s{1,40}[A-Z][^\n]{3,200}\s{1,40}(?:Response|Reply|Answer)[ ]?:")


def _is_asked(text: str, names: tuple[NameMention, ...], index: int) -> bool:
    """Whether a name below another's is of whom that one asks, as a table of questions has it."""
    if not index or _RESPONSE.match(text, names[index].outer_end) is None:
        return False
    between = text[names[index - 1].outer_end : names[index].outer_start]
    return "\n" in between and not between.strip(" \n|")


_COLUMN = 3  # names that have nothing but blank lines between them


def _is_in_column(text: str, names: tuple[NameMention, ...], index: int) -> bool:
    """Whether the name is of a column of names, each on a line of its own."""
    first = last = index
    while first and index - first < _COLUMN:
        if text[names[first - 1].outer_end : names[first].outer_start].strip():
            break
        first -= 1
    while last + 1 < len(names) and last - first < _COLUMN:
        if text[names[last].outer_end : names[last + 1].outer_start].strip():
            break
        last += 1
    return last - first + 1 >= _COLUMN


def _heads_paragraph(text: str, name: NameMention) -> bool:
    """Whether the name stands alone on its line, with an office or a colon: `Councillor A:`."""
    if _LINE_START.search(text, max(0, name.outer_start - 24), name.outer_start) is None:
        return False
    return _HEADS.match(text, name.outer_end) is not None


_HEADS = re.compile(
    r"(?:[ ]?(?:,|\(|-[ ])(?![ ]?(?:and|having|who)\b)[^.:;\n]{1,80})?[ ]{0,3}(?::|\n|\Z)"
)


def _turn_questions(text: str, row: list[Act], asking: bool) -> None:
    """Take `a question from A` for what A brought: under the heading, or where a line begins so."""
    for act in [act for act in row if act.evidence.rule == "act.cue" and act.name == "spoke"]:
        start = act.evidence.start
        answered = _ANSWERED.search(text, max(0, start - 24), start)
        reply = _REPLY.search(text, start, act.evidence.end)
        brought = asking and answered is None and reply is None
        brought = brought or text[max(0, start - 8) : start].lower() == "written "
        if _QUESTION_FROM.match(text, start) and (brought or _is_heading(text, start)):
            row.remove(act)
            row.append(Act(name="introduced", evidence=act.evidence))


_REPLY = re.compile(r"(?i)\b(?:reply|replies|response|answer)[ ](?:from|by)\b")
# `In response to a question from A`: told beside the answer.
_ANSWERED = re.compile(
    r"(?i)\b(?:to|following|answering|answered|took)[ \n](?:an?[ ]|the[ ])?(?:further[ ])?\Z"
)


def _is_heading(text: str, position: int) -> bool:
    """Whether a line begins with `Question from`, `Question submitted by`."""
    starts = _LINE_START.search(text, max(0, position - 24), position) is not None
    told = _TOLD_THERE.match(text, position) is not None
    return starts and not told and _SUBMITTED.match(text, position) is not None


# `Questions from A and B were answered`: no heading of a question.
_TOLD_THERE = re.compile(
    r"(?:[^.:;\n]|(?:(?<=[A-Z])|(?<=Cllr)|(?<=M[rs])|(?<=Mrs))\.){0,200}\b(?:was|were|had|have)\b"
)


_TOLD_OF = re.compile(
    r"(?i)\b(?:repl(?:y|ies)|responses?|answers?|apologies|deputations?|comments?"
    r"|representations?|statements?)[ ](?:(?:was|were)[ ])?(?:\w+[ ])?from[ ](?:the )?\Z"
    r"|\b(?:to|following|answering|answered|took)[ \n](?:\w+[ ]){0,2}questions?[ \n]from[ \n]"
    r"(?:the )?\Z"
)


def _is_asked_by(text: str, start: int) -> bool:
    """Whether `questions from` leads up to a name, and not `in response to questions from`."""
    before = text[max(0, start - 60) : start]
    return _ASKED_BY.search(before[-30:]) is not None and _TOLD_OF.search(before) is None


def _add_addressed(text: str, found: Findings, index: int, name: NameMention) -> None:
    if _ADDRESSED.match(text, name.outer_end):
        found.add(index, "introduced", name.outer_start, name.outer_end, "question")


def _add_question(text: str, found: Findings, index: int, name: NameMention) -> None:
    row = found.acts.get(index, [])
    starts = _LINE_START.search(text, max(0, name.outer_start - 24), name.outer_start)
    starts = starts or _NUMBERED.search(text, max(0, name.outer_start - 24), name.outer_start)
    if starts:
        _add_addressed(text, found, index, name)
    if not any(act.name in AWAY for act in row) and _is_asked_by(text, name.outer_start):
        found.add(index, "introduced", name.outer_start, name.outer_end, "question")
