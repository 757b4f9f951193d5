"""What kind of person an office makes: councillor, officer, public or other.

In: an office as printed. Out: the kind, where it tells. The words are in office_kinds.toml.
"""

import re
from functools import lru_cache

from nlp.people.lexicon.vocabulary import any_word, read_words, words_pattern

ROLES = read_words("lexicon/office_kinds")
KIND_ORDER = ("public", "other", "councillor", "officer")
# `Directors of Service: A, B`; no firm of `Consulting Engineers`, no `Clerks & Councils Direct`
_PLURAL = "(?:(?:(?<=director)|(?<=officer)|(?<=manager)|(?<=planner)|(?<=administrator))s)?"
_HEADS = {
    kind: re.compile(
        rf"(?<![\w-]){any_word(ROLES[kind]['heads'])}{_PLURAL if kind == 'officer' else ''}"
        rf"(?![\w-])",
        re.IGNORECASE,
    )
    for kind in KIND_ORDER
}
_BODY = words_pattern(ROLES["bodies"]["words"])
ANY_HEAD = re.compile(
    r"(?<![\w-])"
    + any_word(head for kind in KIND_ORDER for head in ROLES[kind]["heads"])
    + r"(?![\w-])",
    re.IGNORECASE,
)
_LETTERS = re.compile(r"[^\W\d_]+")
_FIRST = frozenset(
    _LETTERS.findall(head.lower())[0] for kind in KIND_ORDER for head in ROLES[kind]["heads"]
)
# `Chief Executive of the Hospital Trust`: not the council's.
_OF_A_BODY = re.compile(
    r"\bof (?:the )?(?:[\w'-]+ ){0,4}(?:trust|hospital|university|college|association|charity"
    r"|society|club|foundation|church|federation|forum)\Z"
    r"|\bchair(?:man|woman|person)? of (?!the )(?:[\w'-]+ ){1,3}(?:parish|town|community) council\Z"
    r"|\b(?:chief executive|managing director|chief officer) (?:officer )?(?:of|at|for) "
    r"(?!the (?:council|borough|authority|city|county|district))",
    re.IGNORECASE,
)


# on a council's staff
_PUBLIC_HEALTH = re.compile(
    r"(?i)\bconsultants? in public health\b|\bpublic health consultants?\b"
    r"|\bindependent (?:reviewing|living)\b"
    r"|\bgovern(?:or|ance) (?:support|services?|development) \w*\b"
)
# On a panel for those whom they represent.
_REPRESENTS = re.compile(
    r"(?i)\b(?:tenant|leaseholder|parent|carer|employer|employee|union|scheme)s?'? "
    r"(?:representative|member)\b"
)
_MEMBER_OF = re.compile(r"[A-Z]{2,5} Cllr\.?")  # `SBC Cllr`
_FIRM = re.compile(rf"(?<![\w-])(?:{any_word(ROLES['bodies']['firms'])})(?![\w-])")
# `Mrs A Marsh, Bodley Parish Council`: speaks for it, and is no member of this one.
_OTHER_COUNCIL = re.compile(
    r"(?:[A-Z][\w'&-]*,?[ ](?:and[ ])?){1,4}(?:Parish|Town|Community) Council"
)


# The Police and Crime Commissioner, and whoever works for one; a Strategic Commissioner is staff.
_COMMISSIONER = re.compile(
    r"(?i)(?:\A(?:the )?(?:deputy |active travel |traffic |children's )?commissioner|\((?:o?pcc)\)"
    r"|\Aoffice of the (?:commissioner|pcc))\Z"
    r"|\A(?:the )?(?:commissioner|pcc)['’]s\b|\bof the (?:office of the )?(?:pcc|commissioner)\b"
)


# Bodies that are none of a council's own, by the letters or the name that minutes print.
AGENCY = (
    r"(?:NIHE|Df[CEI]|DAERA|NIEA|PSNI|NI Water|Translink|TII|OPW|EPA|SEPA|NRW|RSPB|TfL|TfW|ESB|HSE"
    r"|Uisce Éireann|Irish Water|Scottish Water|Thames Water|Natural England|National Highways"
    r"|Network Rail|Environment Agency|Forestry England|Historic England|Openreach)"
)
# `Area Manager, NIHE`, `Head of Planning at Vale Homes`: of whom, behind the office
_OF_AGENCY = re.compile(
    rf"(?:,|[ ]-|\b(?:of|for|at|from))[ ](?:the )?{AGENCY}\Z"
    r"|\b(?:at|from|representing) (?:[A-Z][\w'&-]* ){1,3}(?:Homes|Developments|Renewables)\Z"
    # `Business Manager at Vale School`, `Area Manager with Hillshire Fire and Rescue Service`
    r"|\b(?:at|from|with) (?:the )?(?:[A-Z][\w'&-]* (?:(?:and|of|for|&) )?){1,5}"
    r"(?:School|College|Academy|University|Hospital|Hospice|Trust|Police|Constabulary"
    r"|Fire (?:and|&) Rescue(?: Service| Authority)?|Ambulance Service|Housing Association)\Z"
)


def is_of_agency(role: str) -> bool:
    """Whether an office as printed is with a body or a firm beside the council."""
    return _OF_AGENCY.search(role) is not None


# A contractor's; the council's own are told with what they manage: `Canal Project Manager`.
_PROJECT_MANAGER = re.compile(r"(?i)(?:the )?project manager\Z")


def has_head(printed: str) -> bool:
    """Whether an office's word stands in a stretch: a cheap look before the pattern."""
    likely = not _FIRST.isdisjoint(_LETTERS.findall(printed.lower()))
    return likely and ANY_HEAD.search(printed) is not None


@lru_cache(4096)
def kind_of_role(role: str) -> str | None:
    """Return the kind that an office as printed makes of a person; None if it does not tell.

    Public and other words go first (`Solicitor for the Applicant`); a body's word (trust, school)
    only where no job stands before it (`Head of School Improvement`).
    """
    if _PUBLIC_HEALTH.search(role):
        return "officer"
    if _REPRESENTS.search(role):
        return "other"
    if _MEMBER_OF.fullmatch(role):
        return "councillor"
    for kind in ("public", "other"):
        if _HEADS[kind].search(role):
            return kind
    if is_of_agency(role):
        return "other"
    if _OTHER_COUNCIL.fullmatch(role) or _COMMISSIONER.search(role):
        return "other"
    if _PROJECT_MANAGER.match(role) or _FIRM.search(role):
        return "other"
    longest: tuple[int, str] | None = None
    for kind in ("councillor", "officer"):
        for match in _HEADS[kind].finditer(role):
            if longest is None or len(match[0]) > longest[0]:
                longest = (len(match[0]), kind)
    if _OF_A_BODY.search(role):
        return "other"
    body = _BODY.search(role)
    if body is not None and (longest is None or "," in role[: body.start()]):
        return "other"
    return longest[1] if longest else None
