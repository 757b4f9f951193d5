"""The office or job that stands beside a name, as printed, and what kind of person it makes.

In: a cleaned text and its names. Before the name (`the Leader of the Council, Cllr A`), behind it
(`Ann Marsh, Director of Roads,`; `Ann Marsh (Clerk)`; `A Marsh   Head of Law`) or around it
(`Director of Roads (Ms A Marsh)`). The words are in roles.toml.
"""

import re
from dataclasses import dataclass

from nlp.people.names import NameMention
from nlp.people.vocabulary import any_of, read_words

_ROLES = read_words("roles")
_KIND_ORDER = ("public", "other", "councillor", "officer")
_HEADS = {
    kind: re.compile(
        rf"(?<![\w-]){any_of([re.escape(head) for head in _ROLES[kind]['heads']])}(?![\w-])",
        re.IGNORECASE,
    )
    for kind in _KIND_ORDER
}
_ANY_HEAD = re.compile(
    r"(?<![\w-])"
    + any_of([re.escape(head) for kind in _KIND_ORDER for head in _ROLES[kind]["heads"]])
    + r"(?![\w-])",
    re.IGNORECASE,
)
_SMALL = frozenset(_ROLES["words"]["small"]) | frozenset(
    word for kind in _KIND_ORDER for head in _ROLES[kind]["heads"] for word in head.split()
)
_JOINING = frozenset(
    {
        "of",
        "for",
        "and",
        "the",
        "to",
        "in",
        "with",
        "on",
        "at",
        "from",
        "a",
        "an",
        "as",
        "&",
        "or",
        "de",
        "-",
        "/",
    }
)
_REACH = 220
_TOKEN = re.compile(r"[^\W\d_][\w'’./-]*|&|/|-|\d+")
_PARTIES = re.compile(
    r"\(?(?:Con|Lab|Labour|Lib ?Dems?|LD|Ind|Green|SNP|Conservative|Liberal Democrats?"
    r"|Independent|UKIP|Reform(?: UK)?|PC|Plaid Cymru|DUP|SF|L|C|LDem|FF|FG)\)?$",
    re.IGNORECASE,
)
_NO_ROLE = re.compile(
    r"\b(?:item|minute|part of|via|online|virtual|remote|teams|zoom|arrived|left|until"
    r"|from \d|substitut|in place of|for Cllr|for Councillor|\d{3,}|@|pm\b|am\b|votes?\b"
    r"|proposed|seconded|apologies|absent|vacancy|deceased|reserve)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Role:
    """An office as printed: `text[start:end]`. `kind`: what it makes of a person."""

    name: str
    start: int
    end: int
    kind: str | None


def find_roles(text: str, names: tuple[NameMention, ...]) -> dict[int, Role]:
    """Return the role beside each name, by the name's index in `names` (sorted by place).

    A role between two names belongs to the one before it, unless that one has a role already or
    the role is led in by `the`.
    """
    found: dict[int, Role] = {}
    used = 0
    for at, name in enumerate(names):
        stop = names[at + 1].outer_start if at + 1 < len(names) else len(text)
        before = _role_before(text, name, max(used, names[at - 1].outer_end if at else 0))
        after = _role_behind(text, name, stop)
        role = before if before is not None else after
        if role is None:
            continue
        found[at] = role
        used = max(used, role.end)
    return found


def kind_of_role(role: str) -> str | None:
    """Return the kind that an office as printed makes of a person; None if it does not tell."""
    best: tuple[int, str] | None = None
    for kind in _KIND_ORDER:
        for match in _HEADS[kind].finditer(role):
            if best is None or len(match[0]) > best[0]:
                best = (len(match[0]), kind)
        if best is not None and kind in ("public", "other"):
            return best[1]
    return best[1] if best else None


_BRACKET = re.compile(r"[ ]{0,3}\n?[ ]{0,20}\(([^()]{2,160})\)")
_LED_IN = re.compile(
    r"(?:[ ]{0,2}\n?[ ]{0,10},[ ]{0,3}\n?[ ]{0,20}(?:the[ \n]|a[ \n]|an[ \n]"
    r"|as[ \n](?:the[ \n])?)?|[ ]{0,3}(?:-|:)[ ]{1,3}|[ ]{3,80}(?=[A-Z])"
    r"|[ ]as[ \n](?:the[ \n]|a[ \n])?|[ ]{1,2}(?=[A-Z]))"
)


def _role_behind(text: str, name: NameMention, stop: int) -> Role | None:
    """Return the role that follows a name, at most up to `stop`."""
    bracket = _BRACKET.match(text, name.outer_end)
    if bracket is not None and bracket.end() <= stop:
        role = _bracket_role(bracket, name)
        if role is not None:
            return role
    position = bracket.end() if bracket and bracket.end() <= stop else name.outer_end
    lead = _LED_IN.match(text, position)
    if lead is None or lead.end() >= stop:
        return None
    return _role_from(
        text, lead.end(), min(stop, lead.end() + _REACH), small="," in lead[0] or "as" in lead[0]
    )


def _bracket_role(match: re.Match[str], name: NameMention) -> Role | None:
    inside = match[1].strip()
    if _PARTIES.match(inside) or _NO_ROLE.search(inside) or inside.isdigit():
        return None
    initials = "".join(word[0] for word in re.findall(r"[^\W\d_]+", name.name)).upper()
    if inside.upper() == initials:
        return None
    if _ANY_HEAD.search(inside) or re.fullmatch(r"[A-Z]{3,6}", inside):
        printed = re.sub(r"\s+", " ", inside)
        return Role(printed, match.start(1), match.end(1), kind_of_role(printed))
    return None


def _role_from(text: str, start: int, stop: int, small: bool) -> Role | None:
    """Return the office that begins at `start`: its words run on while they can be an office's.

    `small`: it may begin with a small letter (`cabinet member for homes`, `a resident of`).
    """
    end = position = start
    while position < stop:
        token = _TOKEN.match(text, position, stop)
        if token is None or not _can_be_in_role(token[0], small, position == start):
            break
        if token[0].lower() not in _JOINING:
            end = token.end()
        gap = re.compile(r"[ ]{0,2}(?:\n{1,2}[ ]{0,40})?").match(text, token.end(), stop)
        position = gap.end() if gap else token.end()
        if position < stop and text[position] == ",":
            after = re.compile(r",[ ]{0,2}(?:\n{1,2}[ ]{0,20})?").match(text, position, stop)
            next_token = _TOKEN.match(text, after.end(), stop) if after else None
            if after is None or next_token is None or not _goes_on(next_token[0]):
                break
            position = after.end()
        elif (
            gap is not None
            and "\n" in gap[0]
            and end == token.end()
            and _ANY_HEAD.search(text[start:end])
        ):
            following = _TOKEN.match(text, position, stop)
            if following is None or following[0].lower() not in _SMALL:
                break
    return _role(text, start, end)


def _goes_on(word: str) -> bool:
    return (
        word[0].isupper()
        and word.lower() in _SMALL
        and word.lower() not in ("a", "the", "chair", "chairman", "councillor")
    )


def _can_be_in_role(token: str, small: bool, first: bool) -> bool:
    if token[0].isupper() or token[0].isdigit():
        return not (first and token.lower() in _JOINING)
    return token.lower() in _SMALL and (not first or small)


def _role(text: str, start: int, end: int) -> Role | None:
    printed = re.sub(r"\s+", " ", text[start:end]).strip(" ,-")
    if (
        len(printed) < 2
        or len(printed) > 160
        or not _ANY_HEAD.search(printed)
        or _NO_ROLE.search(printed)
    ):
        return None
    if (
        not any(c.isupper() for c in printed)
        and kind_of_role(printed) == "councillor"
        and printed in ("member", "members")
    ):
        return None
    return Role(printed, start, end, kind_of_role(printed))


_BOUNDARY = re.compile(r"[.;:()•]|\n[ ]{0,40}\n(?=[ ]*\n)|[\"]")
_JUNCTION = re.compile(r"[ ]{0,3}[,:(-]?[ \n]{0,4}\(?[ ]{0,3}\Z")


def _role_before(text: str, name: NameMention, floor: int) -> Role | None:
    """Return the role that leads up to a name, no earlier than `floor`."""
    floor = max(floor, name.outer_start - _REACH)
    before = text[floor : name.outer_start]
    junction = _JUNCTION.search(before)
    if junction is None:
        return None
    before = before[: junction.start()]
    boundary = 0
    for match in _BOUNDARY.finditer(before):
        boundary = match.end()
    tokens = [t for t in _TOKEN.finditer(before) if t.start() >= boundary]
    first = len(tokens)
    while first and _can_be_in_role(tokens[first - 1][0], True, False):
        if first < len(tokens) and not re.fullmatch(
            r"[ ]{0,2},?[ \n]{0,4}", before[tokens[first - 1].end() : tokens[first].start()]
        ):
            break
        first -= 1
    chosen = tokens[first:]
    while chosen and not _starts_role(chosen[0][0]):
        chosen.pop(0)
    if not chosen or chosen[-1][0].lower() in (
        "and",
        "of",
        "for",
        "with",
        "to",
        "from",
        "by",
        "in",
    ):
        return None
    return _role(text, floor + chosen[0].start(), floor + chosen[-1].end())


def _starts_role(token: str) -> bool:
    return (
        token.lower() in _SMALL and token.lower() not in _JOINING and token.lower() != "council's"
    )
