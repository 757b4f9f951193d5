"""What kind of person a named one is: councillor, officer, public or other.

What is printed beside the name goes first (title, office), then the list it stands in, then what
only members do, then what is left.
"""

import re

from nlp.people.names import NameMention

_MEMBERS_ACTS = frozenset(
    {
        "moved",
        "seconded",
        "voted_for",
        "voted_against",
        "abstained",
        "declared_interest",
        "substitute",
        "chaired",
    }
)
_OFFICES_OF_MEMBERS = re.compile(r"mayor|provost|deputy$", re.IGNORECASE)
_PARLIAMENT = re.compile(r"(?:^|\s)(?:MP|MSP|MS|AM|TD|T\.D\.?|MEP|MLA|M\.P\.?)(?:$|\s)")


def kind_of(
    mentions: list[NameMention], role_kind: str | None, list_kinds: list[str], acts: set[str]
) -> tuple[str, str]:
    """Return (kind, what told it) of a person from all that the text prints of them."""
    kinds = {mention.title_kind for mention in mentions}
    letters = " ".join(mention.postnominals or "" for mention in mentions)
    if "councillor" in kinds:
        return "councillor", "title"
    if _PARLIAMENT.search(letters):
        return "other", "letters"
    for mention in mentions:
        if mention.title_kind == "office" and mention.title:
            member = _OFFICES_OF_MEMBERS.search(mention.title)
            return ("councillor" if member else "other"), "title"
    if role_kind is not None and not (role_kind == "councillor" and "officer" in list_kinds):
        return role_kind, "role"
    if acts & _MEMBERS_ACTS - {"chaired"}:
        return "councillor", "act"
    if list_kinds:
        return list_kinds[0], "list"
    if acts & {"apologies", "chaired", "absent"}:
        return "councillor", "act"
    return "public", "default"
