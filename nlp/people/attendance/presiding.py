"""Who chaired: what a list says of one in it, the Mayor at its head, whom speeches call the Chair.

In: a cleaned text and what was found in it. Out: the same, with who took the chair.
"""

import re

from nlp.annotations import Act
from nlp.people.attendance.sentences import Attendance
from nlp.people.findings import AWAY, Findings
from nlp.people.lexicon.offices import Role
from nlp.people.names.mentions import NameMention

_CHAIRS = re.compile(
    r"(?:in the chair|(?:the |joint |acting |interim |co-)?chair(?:man|person|woman)?"
    r"(?: of the (?:council|meeting|committee|board|panel)| (?:for|of) (?:the|this) meeting)?"
    r"|(?:an )?cathaoirleach|y? ?cadeirydd(?: ?[/-] ?chair(?:man|woman|person)?)?"
    r"|chair(?:man|woman|person)? ?[/-] ?cadeirydd|conven[eo]r(?: CC)?|presiding)\Z",
    re.IGNORECASE,
)


_MAYOR = re.compile(
    r"(?i)(?:the )?(?:(?:right )?worshipful )?(?:the )?"
    r"(?:(?:lord|town|city) )?(?:mayor|provost)(?:[ :-]{1,3}(?:cllr|councillor)\.?)?\Z"
    r"|convener\Z"
)
_BRACKET_CHAIR = re.compile(
    r"[ ]?(?:\([^()\n]{1,40}\)[ ]?)?[(-][ ]?(?i:(?:[^()\n]{1,60}[ ,])?in the chair|presiding"
    r"|(?-i:Ch)\.?|cathaoirleach|(?:joint |acting |co-)?chair(?:man|person|woman)?)[ ]?\)"
)
# `A (Vice Chair, chairing the meeting)`, `A (chairing)`
_CHAIRING = re.compile(
    r"(?i)\b(?:chairing|chaired|chairs|acting as chair(?:man|person)?)"
    r"(?: (?:for )?(?:the|this) meeting| for (?:the|this) evening)?[ ]?\)"
)
_BRACKET = re.compile(r"[ ]?\([^()\n]{1,80}\)")
_SECOND = re.compile(r"(?i)\b(?:vice|deputy)[ -]?(?:chair|\Z)")
# `Forum Chair`, `Vale AONB Partnership Chairman`, `Chairman of the Forum`: of whom, in the title
_BODY_CHAIR = re.compile(
    r"(?:.*\band )?(?:(?P<body>(?!.*\b(?:[Vv]ice|[Dd]eputy)\b)[A-Z][\w' &]{2,60}) Chair(?:man|woman"
    r"|person)?|Chair(?:man|woman|person)? of (?:the )?(?P<of>[A-Z][\w' &]{2,60}))\Z"
)
_IN_CHAIR = re.compile(
    r"(?:(?:[Oo]utgoing|[Rr]etiring|[Aa]cting(?: as)?) )?"
    r"(?:(?:[Cc]o-)?[Cc]hair(?:man|person|woman)?|Cathaoirleach|Conven[eo]r)"
    r"(?: of (?:the )?Council)?(?:, (?:Lay|Independent) Member)?\Z"
    r"|Lord Mayor\Z"
)
# `Chairman` on a line of its own above the name
_CHAIR_ABOVE = re.compile(r"\n[ ]{0,40}Chair(?:man|woman|person)?[ ]{0,3}:?[ ]{0,3}\n[ \n]{0,9}\Z")
# `A and, in the chair, B`; `A - presiding, B, C`
_CHAIR_AHEAD = re.compile(r"(?i)[,\n ](?:and,? )in the chair,? \Z")
_PRESIDES = re.compile(r"[ ]?[-,][ ]?(?i:(?:in the chair|presiding))(?=[ ]?(?:[,.;\n]|\Z))")
_ABOVE = 60


def end_of_chair(text: str, name: NameMention, role: Role | None) -> int | None:
    """Return where what makes a listed one the chair ends, or None: they are not."""
    if role is not None and _CHAIRS.match(role.name):
        return role.end
    if role is not None and role.start > name.start and not _SECOND.search(role.name):
        if text[role.start : role.end].lower().endswith("(presiding)"):
            return role.end
        chair = _BRACKET_CHAIR.match(text, role.end)
        if chair is not None:  # `A, Cabinet Member for Health (Chair)`
            return chair.end()
    if (chair := _BRACKET_CHAIR.match(text, name.outer_end)) is not None:
        return chair.end()
    if (behind := _PRESIDES.match(text, name.outer_end)) is not None:
        return behind.end()
    if (bracket := _BRACKET.match(text, name.outer_end)) is not None:
        chairing = _CHAIRING.search(text, *bracket.span())
        if chairing is not None:
            return chairing.end()
    if _CHAIR_AHEAD.search(text, max(0, name.outer_start - _ABOVE), name.outer_start):
        return name.outer_end
    begin = max(0, name.outer_start - _ABOVE)
    return name.outer_end if _CHAIR_ABOVE.search(text, begin, name.outer_start) else None


_ONE_HOLDS = re.compile(
    r"(?i)(?:(?:vice|deputy)[ -]{1,3})?chair(?:man|woman|person)?\Z|(?:leas-?)?cathaoirleach\Z"
)


def keep_first_chair(
    text: str, names: tuple[NameMention, ...], roles: dict[int, Role]
) -> dict[int, Role]:
    """Return the roles without the chair's for those on the lines below: `Chair: A` above `B`."""
    holders: dict[int, int] = {}  # a role's start to where who holds it ends
    kept = {}
    for at in sorted(roles):
        role, name = roles[at], names[at]
        above = holders.setdefault(role.start, name.outer_end)
        below = role.start < name.start and "\n" in text[above : name.outer_start]
        if not (below and _ONE_HOLDS.match(role.name)):
            kept[at] = role
    return kept


_SPEAKS = ("spoke", "moved", "declared_interest")
# `The Chair, Mrs A, notified members`: whatever it is that they do
_DOES = re.compile(
    r"[ ]?[,)]?[ \n]{1,2}(?:then[ ]|also[ ])?(?!appointed|elected|nominated|retired|entered|arrived"
    r"|joined|visited|attended)[a-z]{2,12}ed\b"
)
# `be appointed Chairman for the meeting`
_FOR_THE_MEETING = re.compile(
    r"[ \n](?:for|of)[ \n](?:the|this)[ \n](?:(?:duration|remainder) of the )?(?:meeting|hearing)\b"
)
_OF_OTHERS = re.compile(r"(?:\b[Ii]ts|\b[Tt]heir|['’]s?)[ \n]\Z")  # `the Panel's Chair, A,`
_AS = re.compile(r",[ \n](?:acting )?as[ \n]")  # `A, as Chair, proposed`
# `The meeting closed at 9.05 pm. Chairman: A`
_CLOSED = re.compile(
    r"(?i)\bmeeting[ ](?:was[ ])?(?:then[ ])?(?:declared[ ])?(?:closed|ended|finished|concluded)\b"
    r"[^\n]{0,80}(?:\n[^\n]{0,60}){0,6}\Z"
)
_SIGNATURE = 200  # characters from there to the name


def add_chairs(text: str, found: Findings) -> None:
    """Take who speaks as `the Chair, Councillor A,` and `A (in the chair)` for who chairs."""
    for index, role in found.roles.items():
        name, row = found.names[index], found.acts.get(index, [])
        told = role.name.lower() == "in the chair" or _signs(text, name, role)
        if role.start > name.start and told:
            found.add(index, "chaired", name.start, role.end, "chair")
        elif _IN_CHAIR.match(role.name) and not any(act.name in AWAY for act in row):
            end = _end_of_chairing(text, name, role, row)
            if end is not None:
                found.add(index, "chaired", min(name.start, role.start), end, "chair")


# `- ANN MARSH, Lord Provost.` beneath the minutes
_SIGNS = re.compile(r"(?:\A|\n)[ ]{0,60}(?:-[ ]{0,3})?\Z")


def _signs(text: str, name: NameMention, role: Role) -> bool:
    """Whether a name, with the office of who presides, ends a text on a line of its own."""
    if len(text) - role.end > _ABOVE or text[role.end :].strip(" .\n"):
        return False
    if not (_CHAIRS.match(role.name) or _MAYOR.match(role.name)):
        return False
    return _SIGNS.search(text, max(0, name.outer_start - 70), name.outer_start) is not None


def _end_of_chairing(text: str, name: NameMention, role: Role, row: list[Act]) -> int | None:
    """Return where what shows one called Chair in the chair ends, or None: nothing does."""
    if any(act.name == "appointed" for act in row):
        return role.end if _FOR_THE_MEETING.match(text, role.end) else None
    place = min(name.outer_start, role.start)
    if _CLOSED.search(text, max(0, place - _SIGNATURE), place):
        return max(name.outer_end, role.end)
    if _OF_OTHERS.search(text, max(0, role.start - 12), role.start):
        return None
    before = role.end <= name.start
    if not before and not _AS.match(text, name.outer_end):
        return None
    mayor = role.name == "Lord Mayor"
    speaks = _SPEAKS[:1] if mayor else _SPEAKS
    spoken = next((act.evidence.end for act in row if act.name in speaks), None)
    does = _DOES.match(text, name.outer_end) if before and not mayor else None
    return spoken if spoken is not None or does is None else does.end()


_NEAR = 120  # characters between who takes the chair and the list of those present


def add_presiding(
    text: str, found: Findings, blocks: tuple[Attendance, ...], at: dict[int, int]
) -> None:
    """Add the Mayor who heads the first list, where no one else chairs; who chairs is present."""
    first = next((block for block in blocks if block.act in ("present", "chaired")), None)
    if first is None:
        return
    chairs = [i for i, row in found.acts.items() if any(act.name == "chaired" for act in row)]
    index = at.get(first.names[0].start)
    role = found.roles.get(index) if index is not None else None
    presides = first.names[0].title if role is None else role.name
    if index is not None and not chairs and _MAYOR.match(presides or ""):
        found.add(index, "chaired", first.start, first.names[0].outer_end, "list")
    elif not chairs:
        _add_chair_of_body(text, found, blocks, at)
    for chair in chairs:
        name = found.names[chair]
        near = 0 < first.start - name.end < _NEAR
        if near and "\n" in text[name.end : first.start]:
            found.add(chair, "present", name.start, first.start, "list")


def _add_chair_of_body(
    text: str, found: Findings, blocks: tuple[Attendance, ...], at: dict[int, int]
) -> None:
    """Add who chairs the body that the title names, where the lists show one alone."""
    title = text[: min(block.start for block in blocks)]
    present = {at[n.start] for b in blocks if b.act == "present" for n in b.names if n.start in at}
    presiding = [
        (index, role)
        for index in sorted(present)
        if (role := found.roles.get(index)) is not None and _chairs_body(title, role.name)
    ]
    if len(presiding) == 1:
        index, role = presiding[0]
        start, end = found.names[index].start, found.names[index].outer_end
        found.add(index, "chaired", min(start, role.start), max(end, role.end), "list")


def _chairs_body(title: str, role: str) -> bool:
    match = _BODY_CHAIR.match(role)
    return match is not None and (match["body"] or match["of"]).lower() in title.lower()
