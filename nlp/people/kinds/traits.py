"""What speaks for it that a named person is a councillor, an officer, of the public or of others.

In: what was found about one person's names, and what the whole text tells of its names. Out: the
traits, whose learnt weights weighing.py adds up.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from nlp.annotations import Act
from nlp.people.findings import Findings
from nlp.people.lexicon.offices import Role
from nlp.people.names.mentions import NameMention
from nlp.people.roles.surroundings import kind_of_page
from nlp.triggers import small_letters

# What only members do: where a Mr or Mrs does, members are called so.
MEMBERS_DO = frozenset(
    {"moved", "seconded", "voted_for", "voted_against", "abstained", "declared_interest"}
)
# Where the public speaks, a Mr or Ms may be one of it.
_PUBLIC_WORDS = ("resident", "applicant", "objector", "petition", "deputation", "public")
_OF_THE_PUBLIC = re.compile(
    r"(?i)\b(?:residents?|applicants?|objector|petition|deputation"
    r"|public (?:question|speak)|members? of the public)\b"
)
_TOKEN = re.compile(r"[^\W\d_]+(?:['’][a-z]+)?|[^\s\w]|\d+")
_LED, _FOLLOWED = 80, 80  # characters that lead up to a name, and follow it
_BEFORE, _BEHIND = 8, 6  # words of them
_APART = 2  # words whose place counts; of those farther off it does not
_NAMES = 4  # of one person's that are looked at
# `of Natural England`, `(Vale Hospitals NHS Trust)`: the capitals right behind a name.
_BODY = re.compile(
    r"[ ]?[,(–-]?[ \n]{0,2}(?:of|from|for|representing|on behalf of)?[ ]?(?:the )?"
    r"(?P<body>(?:[A-Z][\w'’&.-]{0,40}[ ]?(?:of|and|the|for|&)?[ ]?){1,8})"
)


@dataclass(frozen=True, slots=True)
class Bearer:
    """What was found about one person: their names as printed, the office, acts, kinds of lists."""

    names: list[NameMention]
    role: Role | None
    acts: list[Act]
    lists: list[str | None]
    beside: tuple[str | None, ...]  # the kinds of the titles of the names before and behind


class PageTraits(NamedTuple):
    """What a text tells of all its names: whose minutes it is, what its members are called."""

    body: str
    councillors: str
    public: str
    members: str
    listed: bool = False  # a list tells who its members are
    village: bool = False  # and beside them, with no office, who else was in the room


_FEW = 3  # names of a list of members that is one


def read_page(text: str, found: Findings) -> PageTraits:
    """Return the traits of a text, of which all its names have the same."""
    titles = [name.title_kind for name in found.names]
    councillors, courtesy = titles.count("councillor"), titles.count("courtesy")
    called = "none" if not councillors else "few" if councillors < courtesy else "many"
    moving = sum(
        not MEMBERS_DO.isdisjoint(act.name for act in row)
        for at, row in found.acts.items()
        if titles[at] == "courtesy"
    )
    return PageTraits(
        f"page={kind_of_page(text)}",
        f"councillors={called}",
        f"councillors={called} public={_tells_of_the_public(text)}",
        f"members are Mr={'none' if not moving else 'one' if moving == 1 else 'many'}",
        sum("councillor" in kinds for kinds in found.lists.values()) >= _FEW,
        kind_of_page(text) in ("local", "community") and _count_bare(found) > _FEW,
    )


def _count_bare(found: Findings) -> int:
    """Return how many stand in a list of whoever else came, with neither title nor office."""
    return sum(
        kinds == [None] and at not in found.roles and found.names[at].title_kind != "councillor"
        for at, kinds in found.lists.items()
    )


def _tells_of_the_public(text: str) -> bool:
    small = small_letters(text)
    likely = any(word in small for word in _PUBLIC_WORDS)
    return likely and _OF_THE_PUBLIC.search(text) is not None


def list_kind_traits(text: str, bearer: Bearer, page: PageTraits) -> list[str]:
    """Return the traits of one person, each once; `page`: those of the text."""
    title = bearer.names[0].title_kind
    traits = [
        *page[:4],
        *(f"title={(name.title or '').lower()}" for name in bearer.names),
        *(f"titled={name.title_kind}" for name in bearer.names),
        f"{title} where {page.public}",
        f"{title} beside {' and '.join(map(str, bearer.beside))}",
        *(f"{title} beside {kind}" for kind in bearer.beside),
        *_list_role(bearer.role, page.body),
        *_list_acts(bearer.acts, bearer.role),
        *(f"list={kind}" for kind in bearer.lists or ["no"]),
        *(f"list={kind} {page.body}" for kind in bearer.lists),
        *_list_beside(text, bearer.names),
    ]
    return list(dict.fromkeys(traits))


def _list_role(role: Role | None, body: str) -> Iterator[str]:
    """Yield the words of the office, the first and the last apart, and the kind they make."""
    if role is None:
        yield "no role"
        return
    words = _list_words(role.name)
    yield from (f"role={word}" for word in words)
    yield from (f"role={one} {two}" for one, two in pairwise(words))
    yield from (f"role begins={words[0]}", f"role ends={words[-1]}") if words else ()
    yield from (f"office={role.kind}", f"office={role.kind} {body}")


def _list_acts(acts: list[Act], role: Role | None) -> list[str]:
    """Return what somebody did, and by what rule it is known."""
    told = [act.name for act in acts] or ["none"]
    office = "no" if role is None else str(role.kind)
    return [
        *(f"act={act} office={office}" for act in told),
        *(f"act={act}" for act in told),
        *(f"{act.name} by {act.evidence.rule}" for act in acts),
    ]


def _list_beside(text: str, names: list[NameMention]) -> Iterator[str]:
    """Yield the words that lead up to the names, follow them, and may be whom they are from."""
    for name in names[:_NAMES]:
        before = _list_words(text[max(0, name.outer_start - _LED) : name.outer_start])[-_BEFORE:]
        behind = _list_words(text[name.outer_end : name.outer_end + _FOLLOWED])[:_BEHIND]
        yield from (f"before {min(at, _APART)}={w}" for at, w in enumerate(reversed(before)))
        yield from (f"behind {min(at, _APART)}={word}" for at, word in enumerate(behind))
        yield f"behind={' '.join(behind[:2])}"
        if (body := _BODY.match(text, name.outer_end)) is not None:
            yield from (f"from={word}" for word in _list_words(body["body"]))


def _list_words(printed: str) -> list[str]:
    """Return the words and signs of a stretch in small letters."""
    return [token.lower() for token in _TOKEN.findall(printed)]
