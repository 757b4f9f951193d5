"""Who voted how, where only a sentence says so: `Cllr A abstained`, `with Mrs B voting against`.

In: a cleaned text and its names. Out: acts by the name's index. What another body voted, or what
somebody told of an earlier vote, is none of this: a verb right behind the name is.
"""

import re
from collections.abc import Iterator

from nlp.people.acts.coordination import Run, list_runs
from nlp.people.acts.elsewhere import sentence_before
from nlp.people.lexicon.offices import Role
from nlp.people.names.mentions import NameMention
from nlp.triggers import find_words, small_letters

_WORDS = ("abst", "voted", "voting", " vote")
_HIS = r"(?:his|her|their|the)"
_ASIDE = r"(?:[ ]?\([^()\n]{1,40}\)|,[ ](?:as|having|who)[ ][^,.;()\n]{3,80},)?"
_BEHIND = re.compile(
    rf"{_ASIDE},?[ \n](?:who[ \n])?(?:both[ ]|then[ ]|also[ ]|each[ ]|having[ ])?"
    r"(?:(?P<abstained>(?:abstained|abstaining)\b(?![ ]from[ ](?!vot|the[ ]vot|this[ ]vot))"
    r"|did[ ]not[ ]vote[ ]but[ ]abstained)"
    r"|(?:voted|voting)[ \n](?:(?P<voted_for>(?i:for(?![ ](?:Mrs?|Ms|Miss|Dr|Cllr|Councillor)\b)"
    r"|in[ ]favou?r|to[ ]approve)\b)"
    r"|(?P<voted_against>(?i:against|to[ ]refuse)\b)))"
    rf"|{_ASIDE},?[ \n](?:asked|asking|requested|requesting|wished|wishing"
    rf"|wanted)[ \n](?:that[ \n]|for[ \n])?"
    rf"{_HIS}[ ](?:(?P<abstained2>abstentions?|decision[ ]to[ ]abstain)"
    r"|(?P<voted_against2>(?:votes?|names?|voices?)[ ](?:(?:of"
    r"|as)[ ])?(?:having[ ]voted[ ])?against"
    r"|opposition|objections?|dissent)"
    r"|(?P<voted_for2>votes?[ ](?:for|in[ ]favour)))\b[^.;:]{0,60}?\b(?:recorded|noted|minuted)\b"
)
_BEFORE = re.compile(
    r"\b(?:one[ ]|an?[ ]|two[ ]|with[ ]|the[ ]|\d[ ])*"
    r"(?:(?P<abstained>abstentions?|abstained|abstaining)|votes?[ ](?P<voted_against>against))"
    r"[ ]?(?:(?:(?:was|were)[ ])?(?:from|by|of)|[:-])[ \n](?:the[ ])?\Z",
    re.IGNORECASE,
)
# `asked why A voted against it`, `the sentence "A abstained`, `In 2019 A voted for it`
_TOLD = re.compile(
    r"(?i)\b(?:asked|queried|questioned|said|stated|reported|explained|claimed|alleged|recalled"
    r"|denied|remembered|(?:had|has|have)[ ]been[ ]told)\b[^.;]*\Z"
    r"|[\"“][^\"”]*\Z|\A\W*(?:back[ ])?in[ ](?:19|20)\d\d\b"
)
_ANOTHER_TIME = re.compile(
    r"[^.;]{0,80}?\b(?:in|last|during)[ ](?:(?:19|20)\d\d|(?:month|year|week)\b)"
    r"|[^.;]{0,60}?\bat[ ](?:the[ ])?(?:county|district|borough)\b",
    re.IGNORECASE,
)
_REACH = 130  # characters behind a name


def find_own_votes(
    text: str, names: tuple[NameMention, ...], roles: dict[int, Role]
) -> Iterator[tuple[int, str, int, int]]:
    """Yield (index of the name, act, start, end of what says so)."""
    if not find_words(small_letters(text), _WORDS):
        return
    for run in list_runs(text, names, roles):
        if (told := _told_of(text, names, run)) is None:
            continue
        act, start, end = told
        for at in range(run.first if run.listed else run.last, run.last + 1):
            yield at, act, min(start, names[at].outer_start), end


def _told_of(text: str, names: tuple[NameMention, ...], run: Run) -> tuple[str, int, int] | None:
    """Return (act, start, end) of what the words around a run of names tell of a vote."""
    first, last = names[run.first], names[run.last]
    behind = _BEHIND.match(text, last.outer_end, last.outer_end + _REACH)
    if _TOLD.search(sentence_before(text, first.outer_start)):
        return None
    if behind is not None and _ANOTHER_TIME.match(text, behind.end()):
        return None
    if behind is not None and behind.lastgroup is not None:
        return behind.lastgroup.rstrip("2"), first.outer_start, behind.end()
    start = max(0, first.outer_start - 40)
    before = _BEFORE.search(text, start, first.outer_start)
    if before is None or before.lastgroup is None:
        return None
    return before.lastgroup, before.start(), last.outer_end
