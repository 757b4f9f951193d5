"""What kind of person a named one is: councillor, officer, public or other.

What is printed beside the name goes first (title, office), then the list it stands in, then what
only members do, then how the person speaks.
"""

import re
from dataclasses import dataclass, replace

from nlp.annotations import Person
from nlp.people.mentions import NameMention
from nlp.people.role_surroundings import kind_of_page

MEMBERS_DO = frozenset(
    {"moved", "seconded", "voted_for", "voted_against", "abstained", "declared_interest"}
)
AWAY = frozenset({"apologies", "absent"})
_MEMBERS_MAY = AWAY | {"chaired", "substitute", "appointed"}
_MEMBERS_OFFICE = re.compile(r"mayor|provost|deputy\Z", re.IGNORECASE)
_MAYOR = re.compile(r"(?:Lord )?Mayor[ ](?:Dr|Mrs|Mr|Ms|Miss|Sir|Dame)\b")
_IN_LIST = re.compile(r"Councillors\b|Cllrs\b")
_CLERGY = re.compile(
    r"(?:(?:The )?Rev(?:erend|d)?|Canon|Father|Fr|Rabbi|Imam|Pastor|Archdeacon|Bishop)\b"
)
_PARLIAMENT = re.compile(r"(?:^|\s)(?:MP|MSP|MS|AM|TD|T\.D\.?|MEP|MLA|M\.P\.?)(?:$|\s)")
_NOTICE = re.compile(r"notices? of motion", re.IGNORECASE)  # members alone give it
_ANSWERS = re.compile(
    r"\b(?:respon|repl(?:y|ied)|answer|advised|explained|clarified|confirmed|informed|presented|introduc|outlin"
    r"|gave an|provided an|updat|submitted the)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Listed:
    """A list that a person stands in: its kind, and whether others there are called councillor.

    `staff`: it is of those in attendance, and whoever's kind is told there is an officer.
    """

    kind: str | None
    beside_councillors: bool
    staff: bool = False


_VILLAGES = ("community", "local")


def are_beside_councillors(text: str, act: str, titles: list[str | None]) -> bool:
    """Whether those of a list who are Mr or Ms are none of its members: others are councillors.

    `titles`: the kinds of their titles. One that heads a column is that of all below it. In a
    village the members may be Mr and Ms, and the councillors those of the county who came.
    """
    councillors, courtesy = titles.count("councillor"), titles.count("courtesy")
    if act != "present":
        return 0 < councillors >= courtesy
    few = 2 * councillors < courtesy and kind_of_page(text) in _VILLAGES
    return councillors > titles.count(None) and not few


def is_of_staff(text: str, titles: list[str | None], roles: list[str | None]) -> bool:
    """Whether a list of those in attendance is the council's own staff, as far as it tells.

    `titles`: the kinds of the titles; `roles`: of the offices that are told. To a village's meeting
    come its people.
    """
    others = {*titles} - {"courtesy", None}
    return {*roles} == {"officer"} and not others and kind_of_page(text) != "local"


def parliament_of(mentions: list[NameMention]) -> str | None:
    """Return the letters that make a member of a parliament (`MP`, `T.D.`), if printed."""
    for mention in mentions:
        match = _PARLIAMENT.search(mention.postnominals or "")
        if match is not None:
            return match[0].strip()
    return None


def kind_of(
    mentions: list[NameMention],
    role_kind: str | None,
    lists: list[Listed],
    acts: set[str],
    said: str,
    affiliation: str | None = None,
    apart: bool = False,
    of_a_body: bool = False,
) -> tuple[str, str]:
    """Return (kind, what told it) of a person.

    `role_kind`: what the office makes of them; `said`: the words that tell of their acts;
    `affiliation`: what those make of them for whom they speak; `apart`: their office
    makes no councillor of them, whatever the list is called that ends with them; `of_a_body`:
    what stands beside the name is no office, but whom they are from.
    """
    titled = [mention for mention in mentions if mention.title_kind == "councillor"]
    listed = all(_IN_LIST.match(mention.title or "") for mention in titled)
    if titled and not (listed and apart):
        return "councillor", "title"  # `Councillors A, B and C (Co-opted Member)`: C is none
    letters = parliament_of(mentions)
    if letters and not (letters == "AM" and acts & MEMBERS_DO):  # of an assembly of its own
        return "other", "letters"
    for mention in mentions:
        if mention.title_kind == "office" and mention.title:
            return ("councillor" if _MEMBERS_OFFICE.search(mention.title) else "other"), "title"
    if any(_CLERGY.match(mention.title or "") for mention in mentions) and not acts & MEMBERS_DO:
        return "other", "title"
    if any(_MAYOR.match(mention.title or "") for mention in mentions):
        return "councillor", "title"  # `Mayor Dr A`
    list_kind = _kind_of_lists(mentions, lists, role_kind is None and of_a_body)
    if role_kind is not None and not (role_kind == "councillor" and list_kind == "officer"):
        return role_kind, "role"
    if acts & MEMBERS_DO:
        return "councillor", "act"
    if list_kind is not None:
        return list_kind, "list"
    if acts & _MEMBERS_MAY:
        return "councillor", "act"
    if affiliation is not None:
        return affiliation, "affiliation"
    if any(listed.staff for listed in lists):
        return "officer", "list"
    if "petition" in said:
        return "public", "petition"
    if _NOTICE.search(said):
        return "councillor", "act"
    return ("officer" if _ANSWERS.search(said) else "public"), "default"


# Where the public speaks, Mr A may be one of it.
_OF_THE_PUBLIC = re.compile(
    r"(?i)\b(?:residents?|applica(?:nts?|tion)|object\w+|petition|deputation"
    r"|public (?:question|speak)|members? of the public)\b"
)
_FEW = 2


def style_members(text: str, people: tuple[Person, ...]) -> tuple[Person, ...]:
    """Take Mr A and Mrs B, who debate where nobody is called councillor, for members.

    Only those of whom nothing else tells the kind; nowhere where the public may have spoken.
    """
    if (
        sum(map(_is_plain, people)) < _FEW
        or _COUNCILLOR.search(text)
        or _OF_THE_PUBLIC.search(text)
    ):
        return people
    if not _BODY.search(text):
        return people
    return tuple(
        replace(person, kind="councillor") if _is_plain(person) else person for person in people
    )


_BODY = re.compile(r"\b(?:Members|Committee|Panel|Board|Cabinet|Forum|Authority)\b")
_COUNCILLOR = re.compile(r"\b(?:Councillors?|Cllrs?)\b\.? (?!Officer)[A-Z]")


def _is_plain(person: Person) -> bool:
    spoke = any(act.name == "spoke" for act in person.acts)
    default = person.evidence.rule == "name.title+kind.default"
    return default and spoke and " " not in person.name and person.role is None


def _kind_of_lists(mentions: list[NameMention], lists: list[Listed], of_a_body: bool) -> str | None:
    """Return what the lists make of a person.

    Who is Mr or Ms, or from a body, where the others are called councillor is no councillor.
    """
    for listed in lists:
        if listed.kind == "councillor" and listed.beside_councillors:
            courtesy = any(mention.title_kind == "courtesy" for mention in mentions)
            return "other" if courtesy or of_a_body else "councillor"
        if listed.kind is not None:
            return listed.kind
    return None
