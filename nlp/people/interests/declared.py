"""Who declared an interest: learnt weights add up what speaks for it.

In: a cleaned text and its names. Out: the names' indices, of those for whose declaring more speaks
than against. training/train_interests.py learns weights.tsv.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from nlp.annotations import Act
from nlp.people.acts.coordination import list_runs
from nlp.people.findings import Findings
from nlp.people.interests.recalled import find_recalled
from nlp.people.interests.regions import list_regions
from nlp.people.interests.rows import find_dashed
from nlp.people.interests.traits import Interests
from nlp.people.lexicon.offices import Role
from nlp.people.names.mentions import NameMention
from nlp.weights import add_up, read_sum


@cache
def read_weights() -> dict[str, float]:
    """Return the weights of what speaks for a declaration."""
    return read_sum(Path(__file__).with_name("weights.tsv"), "interest")


def find_interests(
    text: str, names: tuple[NameMention, ...], roles: dict[int, Role]
) -> list[tuple[int, int, int]]:
    """Return (index of the name, start of the first it is told together with, its own end)."""
    weights = read_weights()
    found = [
        (at, names[first].outer_start, names[at].outer_end)
        for first, last, traits in list_declaring(text, names, roles)
        if add_up(weights, traits) > 0 or _sits_on_a_body(text, names[last], traits)
        if not _BROUGHT_BY.search(
            text, max(0, names[first].outer_start - _LED), names[first].outer_start
        )
        if not _TAKES_CHAIR.match(text, names[last].outer_end)
        for at in range(first, last + 1)
    ]
    told = {at for at, _, _ in found}
    rows = ((at, names[at].outer_start, names[at].outer_end) for at in find_dashed(text, names))
    others = [
        *_in_tables(text, names),
        *_by_items(text, names),
        *_advised_by(text, names),
        *rows,
        *find_recalled(text, names, roles),
    ]
    return found + [each for each in others if each[0] not in told]


# `Councillor`, `Minute Number`, `Nature of Interest`: the heads of a table's columns, cell by cell
_HEADS = re.compile(
    r"(?im)^[ ]*(?:councillors?|members?|name)[ ]?:?[ ]*\n\s*(?:[^\n]{3,40}\n\s*){0,3}?"
    r"(?:(?:nature|type|reason|details)[ ]of[ ](?:the[ ])?)?(?:\w+[ ])?interest[ ]?:?[ ]*$"
)
_LINE_BEGINS = re.compile(r"\n[ ]{0,20}\Z")
_LINE_ENDS = re.compile(r"[ ]{0,9}(?:\n|\Z)")
_MARGIN = 24  # characters before a name, in which its line begins


def _in_tables(text: str, names: tuple[NameMention, ...]) -> Iterator[tuple[int, int, int]]:
    """Yield those who stand alone on a line of a table of interests."""
    for start, end in list_regions(text):
        heads = _HEADS.search(text, max(0, start - 1), end)
        for at, name in enumerate(names) if heads is not None else ():
            if heads is None or not heads.end() < name.outer_start < end:
                continue
            before = text[max(0, name.outer_start - _MARGIN) : name.outer_start]
            if _LINE_BEGINS.search(before) and _LINE_ENDS.match(text, name.outer_end):
                yield at, name.outer_start, name.outer_end


# `Cllr A - Item 7 - her daughter works there`, on a line below a heading on interests
_ITEM_BEHIND = re.compile(
    r"[ ]?[-:,][ ]?(?i:(?:agenda[ ])?(?:items?|minutes?)[ ](?:no\.?[ ]|numbers?[ ])?)\d"
)


def _by_items(text: str, names: tuple[NameMention, ...]) -> Iterator[tuple[int, int, int]]:
    """Yield those who begin a line that goes on with the item of their interest."""
    regions = list_regions(text)
    for at, name in enumerate(names if regions else ()):
        if _ITEM_BEHIND.match(text, name.outer_end) is None:
            continue
        before = text[max(0, name.outer_start - _MARGIN) : name.outer_start]
        within = any(start <= name.start < end for start, end in regions)
        if within and _LINE_BEGINS.search(before):
            yield at, name.outer_start, name.outer_end


# `The Chair had been advised by A that her husband worked there`, below a heading on interests
_ADVISED_BY = re.compile(r"\b(?:advised|informed|told|notified)[ \n]by[ \n]\Z")
_THAT_OWN = re.compile(r",?[ \n]that[ \n](?:he|she|they|his|her|their)\b")


def _advised_by(text: str, names: tuple[NameMention, ...]) -> Iterator[tuple[int, int, int]]:
    """Yield those of whom another says what they told of themselves."""
    regions = list_regions(text)
    for at, name in enumerate(names if regions else ()):
        if _THAT_OWN.match(text, name.outer_end) is None:
            continue
        before = text[max(0, name.outer_start - _MARGIN) : name.outer_start]
        within = any(start <= name.start < end for start, end in regions)
        if within and _ADVISED_BY.search(before):
            yield at, name.outer_start, name.outer_end


# `A noted she was a Member of Vale Parish Council`, below a heading on interests
_IS_A_MEMBER = re.compile(
    r"[ ,\n]{1,3}(?:also[ ])?(?:noted|said|stated|advised|explained|reported|indicated|confirmed"
    r"|mentioned)[ \n](?:to[ ])?(?:the[ ](?:Committee|Council|meeting|Chair\w*)[ \n])?"
    r"(?:that[ \n])?(?:he|she|they)[ \n](?:was|were|is|are)[ \n](?:also[ ])?"
    # `they were Planning Committee members`, `she was a County Councillor`
    r"(?:(?:an?[ \n])?(?:[A-Z][\w'-]*[ \n]){1,4}(?i:members?|councillors?|trustees?|governors?)"
    r"(?=[ ]?[.,;]|[ ](?:and|so|but)\b)"
    r"|(?:an?|the)[ \n](?:[\w-]+[ \n]){0,3}?(?i:members?|trustees?|governors?|directors?|patrons?"
    r"|presidents?|employees?|tenants?)[ \n](?:of|for|on|at)\b)"
)
# `an interest in item 8, Motion submitted by A`: whose motion it is
_BROUGHT_BY = re.compile(
    r"(?i)\b(?:motion|petition|question|report|application)s?[ ]"
    r"(?:\w+[ ]){0,3}(?:by|from)[ ](?:the[ ])?\Z"
    # `as one of the objectors A is known to her`
    r"|\b(?:one of the|the|an?) (?:objectors?|applicants?|agents?|supporters?|speakers?"
    r"|petitioners?|landowners?|licensees?),?[ ](?:is |was |being )?\Z"
)
_LED = 60  # characters before a name
# `A, Vice-Chair, took the Chair as B had declared an interest`: it is B's
_TAKES_CHAIR = re.compile(
    r"(?:,[^,.;]{3,40})?,?[ \n](?:then[ ])?"
    r"(?:took|assumed|occupied|was[ ]in)[ \n]the[ \n][Cc]hair,?[ \n]"
    r"(?:as|because|since|while|whilst|when|following|for|in)\b"
)


def _sits_on_a_body(text: str, name: NameMention, traits: list[str]) -> bool:
    """Whether a name below a heading on interests says of which body its bearer is a member."""
    return "within=True" in traits and _IS_A_MEMBER.match(text, name.outer_end) is not None


def list_declaring(
    text: str, names: tuple[NameMention, ...], roles: dict[int, Role]
) -> Iterator[tuple[int, int, list[str]]]:
    """Yield (first, last, traits) of the names that may have declared an interest together."""
    interests = Interests(text)
    if not interests.marks:
        return
    for run in list_runs(text, names, roles):
        alone = ((at, at) for at in range(run.first, run.last + 1))
        for first, last in [(run.first, run.last)] if run.listed else alone:
            if traits := interests.list_traits(names, roles, first, last):
                yield first, last, traits


# `declared an interest and indicated that she would withdraw`: no part of the debate.
_TELLS = re.compile(
    r"\b(?:advised|stated|said|indicated|confirmed|explained|informed|noted|announced|added|reminded"
    r"|made|reported|wished|asked|requested|gave|noting|expressed)\b"
)
_SAYS_INTEREST = re.compile(r"\b(?:[Ii]nterests?|DPIs?|ORIs?|NRIs?|voluntary[ \n]announcement)\b")
# `A (Independent Member) declared`: what A is in the meeting.
_OF_THE_PANEL = re.compile(
    r"(?i)\b(?:independent|co-?opted|lay) (?:member|person)|\bcommissioner\b"
    r"|\bco-?optees?\b|\b(?:parent governor|church|diocesan) representative"
)
_A_MEMBER = re.compile(
    r"(?:an?[ ](?:former[ ])?)?(?:members?|Members?|pupil|patient|trustee)[ ]of\b"
)
_SENTENCE_END = re.compile(r"\.[ \n]|\n[ ]*\n")
_LISTED_WITH = 60  # characters up to the last name of a list that says it together
_SENTENCE = 500  # characters: a longer one is not read to its end


def drop_declaring(text: str, found: Findings) -> None:
    """Take what a declaration says in its own sentence for no speech."""
    for index, row in found.acts.items():
        declared = [act for act in row if act.name == "declared_interest"]
        if declared:
            row[:] = [act for act in row if not _is_declaring(text, act, declared)]
            role = found.roles.get(index)
            a_member = role is not None and _A_MEMBER.match(role.name) is not None
            of_it = role is not None and (a_member or role.kind in (None, "other"))
            of_it = of_it or _tells_row(text, found.names[index], role)
            if role is not None and of_it and not _OF_THE_PANEL.search(role.name):
                del found.roles[index]  # `A (as a trustee of the club) declared`: the interest


# `Marsh   -   Director of Vale Homes`, alone on its line below a heading on interests
_ROW = re.compile(r"[ ]{1,40}-[ ]{1,40}")


def _tells_row(text: str, name: NameMention, role: Role | None) -> bool:
    """Whether what a row of a list of interests tells behind a dash is the interest, no office."""
    line = text.rfind("\n", 0, name.outer_start) + 1
    if role is None or text[line : name.outer_start].strip(" "):
        return False
    within = any(start <= name.start < end for start, end in list_regions(text))
    return within and _ROW.fullmatch(text, name.outer_end, role.start) is not None


def _is_declaring(text: str, act: Act, declared: list[Act]) -> bool:
    """Whether a speech act is a part of one of its bearer's declarations."""
    start = act.evidence.start
    if act.name != "spoke" or act.evidence.rule != "act.verb":
        return False
    if not _TELLS.search(text, start, act.evidence.end):
        return False
    if any(told.evidence.start <= start <= told.evidence.end + _LISTED_WITH for told in declared):
        return True
    end = _SENTENCE_END.search(text, act.evidence.end, start + _SENTENCE)
    return _SAYS_INTEREST.search(text, start, end.start() if end else start + _SENTENCE) is not None
