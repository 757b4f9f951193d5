"""Who brought a question (who asks under a heading of questions) or a motion (who moves it).

In: a cleaned text and what was found in it. Out: nothing; the acts are added to the findings.
"""

import re
from bisect import bisect_right

from nlp.annotations import Act
from nlp.people.findings import Findings
from nlp.people.movers import Moving

_TITLE_LINES = 320  # characters of an item in which its title stands
_QUESTIONS = re.compile(
    r"(?im)^[ ]{0,20}(?:\d{1,4}[\w./]{0,6}[.)]?[ ]{1,20})?(?:[^\n.]{0,60} )?(?:questions?|"
    r"petitions?)\b"
    r"(?! (?:was|were|had|on|of|and discussion|and answers)\b)[^\n.]{0,80}$"
)
_NOTICE = re.compile(
    r"(?im)notices?[ \n]of[ \n]motion|\bmotions?[ \n](?:on[ \n]notice|submitted|from[ \n]members)"
    r"|^[ ]{0,20}(?:\d{1,4}[\w./]{0,6}[.)]?[ ]{1,20})?motions?[ ]{0,3}$"
)
_ASKS = re.compile(r"\b(?:asked|posed|queried|put (?:a|the) question)\Z")
_ASKED_BY = re.compile(
    r"\b(?:from|asked by|put by|questioner|question[ ]?(?:no\.? ?)?\d{1,3})[ \n:-]{1,5}(?:the )?\Z",
    re.IGNORECASE,
)


def add_introductions(text: str, found: Findings, movings: tuple[Moving, ...]) -> None:
    """Take who asks under a heading of questions for who brought it; so for motions."""
    title = text[:_TITLE_LINES]
    if _QUESTIONS.search(title):
        for index in range(len(found.names)):
            _add_question(text, found, index)
    mover = movings[0].mover if movings and _NOTICE.search(title) else None
    if mover is not None:
        index = bisect_right(found.names, mover.start, key=lambda name: name.start) - 1
        found.add(index, "introduced", mover.outer_start, mover.outer_end, "notice")


def _add_question(text: str, found: Findings, index: int) -> None:
    name, row = found.names[index], found.acts.get(index, [])
    asked = next((act for act in row if _ASKS.search(text[: act.evidence.end][-30:])), None)
    if asked is not None:
        row.append(Act(name="introduced", evidence=asked.evidence))
    elif _ASKED_BY.search(text[max(0, name.outer_start - 30) : name.outer_start]):
        found.add(index, "introduced", name.outer_start, name.outer_end, "question")
