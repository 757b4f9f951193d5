"""Where a list of people ends because another matter's head stands on a line of its own.

In: a cleaned text and a list in it. Out: where the head begins. `Public forum`, `Payments:`, with a
blank line above it; of a list of those away also any head that names no group of people, and the
row of an office. Labels of groups (`Vale Ward`, `Labour Group`) go on with the list.
"""

import re

from nlp.people.lexicon.office_kinds import ANY_HEAD, ROLES
from nlp.people.lexicon.spelling import NOT_NAMES, begins_like_a_person
from nlp.people.lexicon.titles import TITLE
from nlp.people.lexicon.vocabulary import any_word
from nlp.recurrence.procedure.procedural import is_told_by_rules

_HEAD = re.compile(
    r"\n[ ]*(?P<apart>\n[ ]{0,20})?(?P<words>[A-Z][^\n,.;|()\d]{2,60}?)[ ]?(?P<colon>:)?[ ]{0,9}"
    r"(?=\n(?P<above>[ ]{0,20}[^\s])?)"
)
# `Chairman - Ann Marsh`, apart from the names above
_OFFICE_ROW = re.compile(r"\n[ ]*\n[ ]{0,20}(?P<words>[A-Z][\w' -]{2,40}?)[ ]?-[ ](?=[A-Z])")
# `Provost A, Presiding.` beneath those who sent apologies
_PRESIDES = re.compile(
    r"\n[ ]*\n?[ ]{0,20}[A-Z][^\n:;]{3,80}?(?:,|[ ]-)?[ ](?i:presiding|in the chair)\.?[ ]*"
    r"(?=\n|\Z)"
)
_CAME = re.compile(r"(?i)present|attend|apolog|absen|sederunt")
_OF_MEMBERS = re.compile(r"(?i)councillor|member|cllr")  # they send apologies as well
# What a group of people is called; what stands before `of`, `for` of a longer label tells.
_PEOPLE = (
    r"party|side|team|members?|councillors?|officers?|officials?|staff|others?|guests?|visitors?"
    r"|invitees?|labour|observers?|rep(?:resentative)?s?|trustees?|governors?|public|attendees"
    r"|partners?|speakers?|advis[eo]rs?|delegates?|residents?|chair\w*|secretary|taker|gallery"
    r"|executive|cabinet|co-opted|substitut\w+|alderm[ae]n|mayor|provost"
)
_BODIES = (
    any_word(ROLES["bodies"]["words"])
    + "|council|authority|committee|board|panel|ward|division|unit|service|union|scotland"
    "|constabulary|agency|area|region|parish"
)
_OF_PEOPLE = re.compile(f"(?i)(?:{_PEOPLE})")
_GROUP = re.compile(f"(?i)(?:{_PEOPLE}|{_BODIES})")
_BEHIND = re.compile(r"[ ](?:of|for|from|to|on|in|at|by)\b.*")
_SMALL = re.compile(r"(?<![\w'-])(?!(?:and|of|the|de|la|van|von|der|da|dos|ap|ab)\b)[a-z]{3,}")
_PROPER = re.compile(r"[^\W\d_][\w'’-]*")


def end_before_head(text: str, body: int, end: int, away: bool) -> int:
    """Return where the head of another matter stands in the list `text[body:end]`, or `end`."""
    grouped = False  # whether the list begins with the label of a group
    for match in _HEAD.finditer(text, body, end):
        if not text[body : match.start()].strip():
            grouped = not _is_name(match["words"])
            continue
        if _CAME.search(match["words"]):
            continue
        apart = match["apart"] is not None or match["words"].isupper()
        if (apart or away) and _is_standing(match["words"]):
            return match.start()
        if away and match["apart"] and match["above"] and not grouped and _names_matter(match):
            return match.start()
    chair = _PRESIDES.search(text, body, end) if away else None
    if chair is not None:
        end = chair.start()
    row = next((r for r in _OFFICE_ROW.finditer(text, body, end) if _is_office(r)), None)
    return row.start() if away and row and text[body : row.start()].strip() else end


def _is_standing(words: str) -> bool:
    """Whether a line is the title of an item that comes up at every meeting."""
    if _is_name(words) or _OF_PEOPLE.fullmatch(_last_word(words)):
        return False
    return bool(is_told_by_rules(words, ""))


def _is_name(words: str) -> bool:
    title = TITLE.match(words)
    if title is None:
        return begins_like_a_person(words)
    named = begins_like_a_person(
        words[title.end() :].lstrip(" .")
    )  # `Cllr Ann Marsh - Vale Council`
    return named or _last_word(words).lower() not in NOT_NAMES  # `Councillors Reports` is none


def _last_word(words: str) -> str:
    return _BEHIND.sub("", words).rsplit(" ", 1)[-1]


def _names_matter(head: re.Match[str]) -> bool:
    """Whether a line is the head of a matter: no person, no office and no group of people."""
    words = head["words"]
    if _is_name(words) or _GROUP.fullmatch(_last_word(words)):
        return False
    if head["colon"] or _SMALL.search(words):
        return True
    line = head.string[head.string.rfind("\n", 0, head.start()) + 1 : head.start()].strip()
    each = _PROPER.findall(words)
    known = any(word.lower() in NOT_NAMES for word in each)
    return known or (len(each) == 1 and " " in line)  # no surname below surnames


def _is_office(row: re.Match[str]) -> bool:
    return ANY_HEAD.search(row["words"]) is not None and not _OF_MEMBERS.search(row["words"])
