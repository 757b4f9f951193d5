"""All that was found about one person's mentions in, one `Person` out."""

import re
from dataclasses import replace

from nlp.annotations import Act, Evidence, Person
from nlp.people.findings import Findings, make_act
from nlp.people.kinds.beside import is_of_kin
from nlp.people.kinds.kind import is_of_the_dail, kind_of, parliament_of
from nlp.people.kinds.traits import MEMBERS_DO, Bearer, PageTraits
from nlp.people.lexicon.offices import LABEL, Role
from nlp.people.names.mentions import NameMention
from nlp.people.roles.spoken_for import is_spoken_for
from nlp.people.roles.weighing import PARTIES

_ORDER = (
    "chaired",
    "introduced",
    "presented",
    "moved",
    "seconded",
    "spoke",
    "present",
    "apologies",
    "absent",
    "substitute",
    "declared_interest",
    "voted_for",
    "voted_against",
    "abstained",
    "appointed",
    "joined",
    "left",
)


def build_person(
    text: str,
    found: Findings,
    indices: list[int],
    instead: dict[int, str],
    page: PageTraits,
    whole: Person | None = None,
) -> Person:
    """Return the person whom the names `indices` mean; `text` is the text as given.

    `instead`: whom the bearer of a name stood in for, by the name's index; `page`: what the text
    tells of all its names. `whole`: the person as the whole text tells of them, where the names
    are those of one item: its name and kind are theirs.
    """
    mentions = [found.names[i] for i in indices]
    best = max(mentions, key=_fullness)
    printed = whole.name if whole else _printed(text, best)
    acts = _merged([act for i in indices for act in found.acts.get(i, [])])
    shown = _merged([_named(a, found.names[i]) for i in indices for a in found.acts.get(i, [])])
    told = [found.roles[i] for i in indices if i in found.roles]
    role = max(told, key=lambda r: (not r.body, not LABEL.match(r.name), r.weight), default=None)
    lists = [kind for i in indices for kind in found.lists.get(i, [])]
    beside = tuple(n.title_kind for n in found.list_beside(indices[0]))
    if whole:
        kind, rule = whole.kind, whole.evidence.rule.rpartition(".")[2]
    else:
        kind, rule = kind_of(
            text, Bearer(mentions, _office(text, role), list(acts), lists, beside), page
        )
    first = mentions[0]
    also = dict.fromkeys(_printed(text, mention) for mention in mentions)
    return Person(
        name=printed,
        kind=kind,
        role=_role_told(text, role, mentions, acts),
        acts=shown or (_mentioned(first),),
        movements=_merged([act for i in indices for act in found.movements.get(i, [])]),
        substitute_for=next((instead[i] for i in indices if i in instead), None),
        also=tuple(form for form in also if form != printed),
        evidence=Evidence(first.start, first.end, f"name.{first.basis}+kind.{rule}"),
    )


def _office(text: str, role: Role | None) -> Role | None:
    """Return a role that may tell a kind: for whom somebody speaks tells none by itself."""
    apart = role is not None and role.kind is None and is_spoken_for(text, role)
    return None if apart else role


_SPLIT = re.compile(r"\b(?:O|Mc|Mac)[ ](?=[A-Z])")


def _fullness(mention: NameMention) -> tuple[bool, int, int]:
    """Return how fully a mention prints the name; `Mc Reed` no more than `McReed`."""
    name = _SPLIT.sub("", mention.name)
    return not name.isupper(), len(name.split()), len(mention.name.replace(" ", ""))


# `A on behalf of the residents`: whom they speak for, where no comma or bracket marks it; that they
# own something; and labels of a page.
_NO_ROLE = re.compile(
    rf"(?-i:{PARTIES})\Z"
    r"|(?:(?:speaking|objecting) )?(?:for|on behalf of|representing)\b|(?:report )?author\Z"
    r"|officer\Z"
    r"|(?:the )?(?:(?:land|home|house|property|dog|business) ?)?owner\Z",
    re.IGNORECASE,
)


# `A from the Swimming Club was congratulated`, `the work of A of Hill and Reed`: where to find them
_PLACE = re.compile(r"[A-Z][a-z'’-]+")  # `A of Vale`
_NO_BODY = re.compile(r".*\b(?:Club|Nursery|School|Academy|College|Church|and|&)\b.*", re.DOTALL)


def _tells_body(role: Role, mentions: list[NameMention], acts: tuple[Act, ...]) -> bool:
    """Whether whom somebody is of is told of them: `Mrs A of Vale Homes spoke`.

    An office in the title goes before it; of those who do nothing, a club, school or firm is none.
    """
    if _role_of_title(mentions) is not None or _PLACE.fullmatch(role.name):
        return False
    return bool(acts) or _NO_BODY.fullmatch(role.name) is None


_FORCE = re.compile(r"(?:[A-Z][\w'’&-]*[ ](?:and )?){0,4}(?:Police|Constabulary)(?: Service)?")


# Told apart from the council's own members; a county's or borough's own are called so.
_OF_ANOTHER_COUNCIL = re.compile(
    r"(?P<office>(?:Ward|Parish|Town|District) (?:Councillor|Cllr\.?))(?: (?:Mrs?|Ms|Miss|Dr)\.?)?"
)


# `Mayor Councillor A Marsh`, `THE MAYOR: CLLR. A MARSH`
_OFFICE_AND_TITLE = re.compile(
    r"(?:the )?(?P<office>(?:deputy )?(?:lord |town |borough )?(?:mayor|provost))\b[ :,-]{1,4}"
    r"(?:councillor|cllr|dr|mrs|mr|ms|miss|sir|dame)\b",
    re.IGNORECASE,
)


_CHAIR = re.compile(r"(?:in the )?chair(?:man|woman|person)?\Z", re.IGNORECASE)

# `Vice-Chair of the Committee`, `Mayor of the Borough`: of that whose minutes they are
_OF_OWN = re.compile(
    r"(?i)(?:(?<=chair)|(?<=man)|(?<=person)) of (?:the|this) "
    r"(?:(?:sub-?)?committee|meeting)\Z"
    r"|(?<=mayor) of the (?:city|borough|town)(?: of [\w'-]+)?\Z"
)


def _role_told(
    text: str, role: Role | None, mentions: list[NameMention], acts: tuple[Act, ...]
) -> str | None:
    """Return the office beside the name, or that of the title: `Provost A (in the chair)`.

    A label is none (`Officer: A`, `Report author: A`), nor is whom they are of or are related to
    (`wife of the Clerk`).
    """
    if role is not None and role.body and not _tells_body(role, mentions, acts):
        role = None
    if role is not None and (_NO_ROLE.match(role.name) or is_of_kin(role.name)):
        role = role if is_spoken_for(text, role) else None
    if role is not None and _FORCE.fullmatch(role.name):  # `Inspector A (Hillshire Police)`
        rank = _role_of_title(mentions)
        return role.name if rank in (None, "PC") else rank
    if role is not None:
        of_title = _role_of_title(mentions) if _CHAIR.match(role.name) else None
        elected = any(act.name == "appointed" for act in acts)
        own = elected or text.startswith("as ", role.start - len("as "))
        return of_title or (_OF_OWN.sub("", role.name) if own else role.name)
    of_title = _role_of_title(mentions) or parliament_of(mentions)
    if of_title is None and is_of_the_dail(text, mentions):
        return "Deputy"
    of_its_own = of_title == "AM" and any(act.name in MEMBERS_DO for act in acts)
    return None if of_its_own else of_title  # an assembly's members are no one else's


def _mentioned(mention: NameMention) -> Act:
    return make_act("mentioned", mention.start, mention.end, "none")


def _role_of_title(mentions: list[NameMention]) -> str | None:
    """Return the office that a title tells: `Mayor Marsh`."""
    for mention in mentions:
        if (office := _OFFICE_AND_TITLE.match(mention.title or "")) is not None:
            return office["office"]
        if (title := _OF_ANOTHER_COUNCIL.fullmatch(mention.title or "")) is not None:
            return title["office"]
        if mention.title in ("Lord Provost", "Lord Mayor"):  # read as a lord's
            return mention.title
        if mention.title_kind == "office" and mention.title and mention.title != "Deputy":
            return mention.title.rstrip(" 0123456789")  # `PC 812 Marsh`
    return None


def _printed(text: str, mention: NameMention) -> str:
    """Return the name as the given text prints it, on one line."""
    one_line = re.sub(r"[\s*]+", " ", text[mention.start : mention.end])
    surname, comma, given = re.sub(r"-\s+", "-", one_line).partition(", ")
    return f"{_UNTITLED.sub('', given)} {surname}" if comma else surname


# `COLE, Professor Sir Al`: what stands between the surname and the given name.
_UNTITLED = re.compile(
    r"^(?:(?:Professor|Sir|Dame|Lady|Lord|Dr|Mrs|Mr|Ms|Miss|Councillor|Cllr)\.? )*"
)


_NEAR = 400  # characters between a name and what tells of its bearer, where one quote shows both


def _named(act: Act, name: NameMention) -> Act:
    """Return an act whose evidence holds the name: `A and B spoke` shows A as well as B.

    What an office alone tells (`The Chair moved`) stands as it is.
    """
    told = act.evidence
    start, end = min(told.start, name.outer_start), max(told.end, name.end)
    far = max(told.start - name.end, name.start - told.end) > _NEAR
    held = told.start <= name.start and name.end <= told.end
    if held or far or told.rule == "act.office":
        return act
    return replace(act, evidence=replace(told, start=start, end=end))


def _merged(acts: list[Act]) -> tuple[Act, ...]:
    """Return each act once, the first time it is told; `mentioned` where there is none.

    Whom another stood in for was absent, if nothing else tells of them.
    """
    first: dict[str, Act] = {}
    if any(act.evidence.rule != "act.replaced" for act in acts):
        acts = [act for act in acts if act.evidence.rule != "act.replaced"]
    for act in sorted(acts, key=lambda act: act.evidence.start):
        first.setdefault(act.name, act)
    return tuple(sorted(first.values(), key=lambda act: _ORDER.index(act.name)))
