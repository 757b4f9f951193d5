"""Which stretch beside a name is its bearer's role: learnt weights add up what speaks for each.

In: a cleaned text, its names and what lists they stand in. Out: the roles by the name's index,
those that more speaks for than against. training/train_roles.py learns weights.tsv.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from itertools import repeat
from pathlib import Path

from nlp.people.lexicon.bodies import EMPLOYER, WORD, kind_of_body
from nlp.people.lexicon.office_kinds import AGENCY, kind_of_role
from nlp.people.lexicon.offices import Role, office
from nlp.people.names.mentions import NameMention
from nlp.people.roles.choice import Weighed, choose_apart, list_sharers
from nlp.people.roles.outright import is_told_outright, presides
from nlp.people.roles.stretches import Stretch, list_stretches
from nlp.people.roles.traits import Beside
from nlp.people.roles.words import GRADE
from nlp.weights import add_up, read_sum

OUTRIGHT = 1.0  # the least weight of an office that its place tells
PRESIDES = 2.0  # more for whoever presides than for a body beside
LEAST = -10.0  # a stretch whose place and kind of office have less is looked at no further


@cache
def read_weights() -> dict[str, float]:
    """Return the weights of a stretch's traits."""
    return read_sum(Path(__file__).with_name("weights.tsv"), "role")


def weigh_roles(
    text: str, names: tuple[NameMention, ...], listed: Mapping[int, tuple[str, str]]
) -> dict[int, Role]:
    """Return the role that most speaks for, by the name's index, where enough does.

    `listed`: the kind and the act of the attendance list that a name stands in, by its start.
    """
    rows = []
    for at, name in enumerate(names):
        beside = Beside(text, names, at, *listed.get(name.start, ("none", "none")))
        weighed = ((weigh_stretch(beside, each), each) for each in list_stretches(text, names, at))
        rows.append(_offices_first(text, [pair for pair in weighed if pair[0] > 0]))
    found: dict[int, Role] = {}
    chosen = choose_apart(names, rows)
    for at, (weight, stretch) in chosen.items():
        role = _of_theirs(text, names[at], _as_role(text, stretch, weight))
        kind = _kind_of_body_behind(text, stretch, rows[at])
        found[at] = role if kind is None else replace(role, kind=kind)
    _add_bodies(text, names, chosen, found)
    for at, (_, stretch) in chosen.items():
        for other in list_sharers(text, names, at, stretch):
            found.setdefault(other, found[at])
        if at and role.body and _of_both(text, names[at - 1], names[at]):
            found.setdefault(at - 1, found[at])
    return found


def _of_both(text: str, first: NameMention, second: NameMention) -> bool:
    """Whether a body behind the second of two is the first one's too: `Mr A and Ms B of Vale`."""
    joint = text[first.outer_end : second.outer_start].strip() == "and"
    return joint and first.title_kind == second.title_kind != "councillor"


# `Objectors: Mrs A, local resident`: the label of several, where one's own is told
PARTIES = r"[• ]*(?:Objectors|Applicants|Supporters|Interested Parties|Responsible Authorities)"
_PARTIES = re.compile(PARTIES)


def _offices_first(text: str, weighed: list[Weighed]) -> list[Weighed]:
    """Return stretches by falling weight: those that tell a body, only where no office is told."""
    offices = [pair for pair in weighed if not _tells_body(pair[1])]
    own = [pair for pair in offices if not _PARTIES.fullmatch(text, pair[1].start, pair[1].end)]
    return sorted(own or offices or weighed, key=lambda pair: -pair[0])


def _tells_body(stretch: Stretch) -> bool:
    """Whether a stretch is whom somebody is of: `Mrs Marsh of Vale Homes`, not `(Vale Homes)`."""
    mark = stretch.mark.split()
    return not _OF.isdisjoint(mark) and mark[-1] not in ("(", ",the")


_OF = frozenset({"of", "from", "for", "at", "representing"})


def _kind_of_body_behind(text: str, stretch: Stretch, row: list[Weighed]) -> str | None:
    """Return what a body that may belong to an office makes of its bearer: `Chair, Vale Buses`."""
    for _, longer in row:
        if longer.start == stretch.start and text.startswith(", ", stretch.end, longer.end):
            body = text[stretch.end + 2 : longer.end]
            kind = kind_of_body(body) or kind_of_role(body)
            if _CAPITALS.fullmatch(body) and kind in ("public", "other"):
                return kind
    return None


# `Lead Nurse` before `, Vale NHS Trust`: where she is one
_WHERE = re.compile(
    rf",[ ](?P<body>{EMPLOYER}|{AGENCY}|(?:{WORD}[ ](?:and[ ])?){{1,4}}Council)"
    r"(?=[ ]?(?:[.;:(),\n]|-[ ]|\Z)|[ ](?!(?:and|of|for|&)[ ])[a-z])"
)


def _add_bodies(
    text: str,
    names: tuple[NameMention, ...],
    chosen: dict[int, Weighed],
    found: dict[int, Role],
) -> None:
    """Put the body behind a job to it, but for one that two have together."""
    for at in sorted(chosen):
        stop = names[at + 1].outer_start if at + 1 < len(names) else len(text)
        shared = at and _share_body(text, found.get(at - 1), names[at])
        if chosen[at][1].place == "behind" and not shared:
            found[at] = _with_body(text, found[at], stop)


def _share_body(text: str, before: Role | None, name: NameMention) -> bool:
    """Whether `and` joins a name to one with an office: `A, Chief, and B, Manager, Vale Ltd`."""
    if before is None or before.kind == "councillor" or "," in before.name:
        return False
    return _AND.fullmatch(text, before.end, name.outer_start) is not None


_AND = re.compile(r",?[ \n]and[ \n]")


def _with_body(text: str, role: Role, stop: int) -> Role:
    """Return a job with the body or the council behind it: `Manager, Vale Trains`, up to `stop`."""
    where = _WHERE.match(text, role.end, stop) if role.kind in ("officer", "other") else None
    if where is None or role.body or "," in role.name:
        return role
    kind = kind_of_body(where["body"]) or role.kind
    return replace(role, name=f"{role.name}, {where['body']}", end=where.end(), kind=kind)


_CAPITALS = re.compile(rf"{WORD}(?:[ ](?:{WORD}|of|and|the|for|&)){{1,7}}")


def has_role_behind(text: str, name: NameMention, end: int) -> bool:
    """Whether a role stands behind a name in a list of officers or partners that ends at `end`."""
    beside = Beside(text, (name,), 0, "other", "present")
    return any(
        stretch.place == "behind"
        and stretch.end <= end
        and not stretch.mark.startswith(";")  # the next entry's
        and weigh_stretch(beside, stretch) > 0
        for stretch in list_stretches(text, (name,), 0)
    )


def weigh_stretch(beside: Beside, stretch: Stretch) -> float:
    """Return how much speaks for a stretch as the role of the name that it stands beside."""
    weights = read_weights()
    weight = add_up(weights, beside.list_place(stretch))
    if weight >= LEAST:
        weight += sum(map(weights.get, beside.list_words(stretch), repeat(0.0)))
    if weight > 0 and presides(beside.text, stretch):
        return weight + PRESIDES
    if weight < OUTRIGHT and is_told_outright(beside.text, beside.name, stretch):
        return OUTRIGHT + (stretch.end - stretch.start) / 1000  # the longest of them
    return weight


def _as_role(text: str, stretch: Stretch, weight: float) -> Role:
    told = office(text, stretch.start, stretch.end)
    printed = told.name if told else text[stretch.start : stretch.end]
    printed = _PRESIDES.sub("", printed)
    printed = _LETTERS.sub("", _BROKEN.sub("-", re.sub(r"\s+", " ", printed)))
    printed = printed if printed.count("(") == printed.count(")") else _TORN.sub("", printed)
    _, comma, tail = printed.rpartition(", ")
    kind = kind_of_body(tail) if comma else None  # `Head of Route, Vale Trains`
    kind = kind or kind_of_role(printed) or kind_of_body(printed)
    kind = "officer" if kind is None and GRADE.fullmatch(printed) else kind
    return Role(printed, stretch.start, stretch.end, kind, weight, _tells_body(stretch))


_PRESIDES = re.compile(r"[ ]\((?:[Pp]residing)\)\Z")  # `Lord Mayor (Presiding)`
_BROKEN = re.compile(r"(?<=\b[Vv]ice)- (?=[A-Z])")  # `Vice-` above `Chairman`
_TORN = re.compile(r"\A[^()]{0,80}\([ ]?(?=[^()]+\Z)|(?<=[^()])\)\Z")  # half of a bracket
# `Head of Roads (HR)`, `Chair (AMcR)`
_LETTERS = re.compile(r"(?<=\w)[ ]\([A-Z](?=[a-z]{0,3}[A-Z])[A-Za-z]{1,5}\)\Z")
_EMPLOYED = re.compile(rf",[ ](?:the[ ])?{EMPLOYER}(?![\w'-])")


def _of_theirs(text: str, name: NameMention, role: Role) -> Role:
    """Return an officer's job before the name as another body's, if one stands behind the name."""
    if role.kind == "officer" and role.start < name.start and _EMPLOYED.match(text, name.outer_end):
        return replace(role, kind="other")
    return role
