"""For whom somebody speaks, between commas or in brackets behind the name: `A, for the applicant,`.

In: a cleaned text, its names and roles. Out: the words as printed, of those of whom no office is
told. `A on behalf of the applicant spoke`, with no comma, tells no role.
"""

import re
from collections.abc import Iterator

from nlp.people.lexicon.offices import Role
from nlp.people.names.mentions import NameMention

_PARTY = (
    r"(?:applicants?|appellants?|objectors?|supporters?|residents?|petitioners?|licensees?"
    r"|(?:licen[cs]e|premises)[ ]holders?|landowners?)"
)
_WORDS = (
    r"(?:(?:on behalf of|representing)[ ](?!(?:Councillor|Cllr|him|her|them|it)\b)[^,;:()\n]{2,60}?"
    rf"|for[ ]the[ ](?:\w+[ ])?{_PARTY}(?:['’]s?)?)"
)
_BEHIND = re.compile(
    rf"[ ]\((?P<in>{_WORDS})\)|,[ ](?P<between>{_WORDS})"
    rf"(?:,(?![ ][A-Z][a-z]+,)|(?=[;.](?:\s|\Z)|[ ]?\n|\Z))"
)
# What a group's spokesman or a committee's chair says is said as such.
_OWN = re.compile(
    r"(?i)\b(?:group|committee|members|executive|cabinet|staff|management|officers"
    r"|(?:the|this) (?:council|board|panel))\Z"
)
_OF_ANOTHER = re.compile(r"(?:Ward|Parish|Town|District)[ ]")  # `Parish Councillor`: an office
_TRIGGERS = ("behalf of", "representing", "for the ")
_WEIGHT = 0.4  # below any office that stands beside a name


def find_spoken_for(
    text: str, names: tuple[NameMention, ...], roles: dict[int, Role]
) -> Iterator[tuple[int, Role]]:
    """Yield (index of the name, for whom its bearer speaks)."""
    if not any(word in text for word in _TRIGGERS):
        return
    for at, name in enumerate(names):
        behind = _BEHIND.match(text, name.outer_end)
        if behind is None or _OF_ANOTHER.match(name.title or "") or name.title_kind == "office":
            continue
        first, end = behind.span("in" if behind["in"] else "between")
        told = roles.get(at)
        if told is not None and not first <= told.start < end:
            continue
        if not _OWN.search(text, first, end):
            printed = re.sub(r"\s+", " ", text[first:end])
            yield at, Role(printed, first, end, told.kind if told else None, _WEIGHT)


def is_spoken_for(text: str, role: Role) -> bool:
    """Whether a role tells for whom its bearer speaks, between commas or in brackets."""
    marked = text[max(0, role.start - 2) : role.start]
    return marked.endswith(("(", ", ")) and _WHOLE.fullmatch(role.name) is not None


_WHOLE = re.compile(_WORDS)
