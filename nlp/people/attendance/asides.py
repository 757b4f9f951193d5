"""What a list says behind one of its names of whether they came: `A Marsh - apologies`, `(absent)`.

In: a cleaned text and a name in it. Out: the act and where what tells of it ends.
"""

import re

from nlp.people.names.mentions import NameMention

_AWAY = (
    r"(?:(?P<apologies>(?:(?:sent|with|gave|tendered|absent,?(?: with)?|absent - )[ ])?"
    r"(?:apolog(?:y|ies)|apols?\.?)(?:[ ](?:received|given|accepted|sent|tendered|noted"
    r"|for absence))?)"
    r"|(?P<absent>absent(?:[ ]without[ ](?:apolog(?:y|ies)|leave|notice))?"
    # no label: `(Not Present) Councillor C Hill`
    r"|(?!(?-i:Not Present)\)[ \n]{1,3}(?:The Mayor|Councillor|Cllr))not present"
    r"|not in attendance|did not attend|no apolog(?:y|ies)(?:[ ](?:received|given|sent))?)"
    # a substitute whom nobody needed
    r"|(?P<unneeded>not (?:required|needed|called(?: upon)?)))"
)
_ENTRY = r"(?:[ ]\([^()\n]{1,40}\)|[ ]-[ ][^,;:()\n]{2,30}?){0,2}"
# `Mr A Marsh - Vale (apologies)`, `Cllr B Reed (Vice Chair) - absent`; no `- Apologies: C Hill`
_BEHIND = re.compile(
    rf"(?i:{_ENTRY}(?:[ ]\({_AWAY}\)"
    rf"|[ ]?[-:][ ]{_AWAY.replace('(?P<', '(?P<d_')}(?=[ ]{{0,9}}(?:[,;.\n]|\Z|and\b))))"
    rf"|,[ ]{_AWAY.replace('(?P<', '(?P<c_')}(?=[ ]{{0,9}}(?:[;.\n]|\Z))"
)
# `Marsh (for Reed)`, `Marsh (vice Reed)` in a list of those present; not `(for item 4)`,
# `(for Minute 12)`, `(Vice Chair)`.
_STANDS_IN = re.compile(
    r"[ ]\(for[ ](?!Items?\b|Minutes?\b|Agenda|Part)(?:(?:Cllr|Councillor|Mrs|Mr|Ms|Dr)\.?[ ])?"
    r"[A-Z][^()\d]{1,30}\)"
    r"|[ ]\(vice[ ](?!Chair)(?:(?:Cllr|Councillor|Mrs|Mr|Ms|Dr)\.?[ ])?[A-Z][^()\d]{1,30}\)"
)


def read_away(text: str, name: NameMention) -> tuple[str, int] | None:
    """Return apologies, absent or unneeded, with where it ends, if that stands behind a name."""
    match = _BEHIND.match(text, name.outer_end)
    if match is None:
        return None
    return (match.lastgroup or "").rpartition("_")[2], match.end()


def end_of_standing_in(text: str, name: NameMention) -> int | None:
    """Return where it ends that somebody stands in for another, or None."""
    match = _STANDS_IN.match(text, name.outer_end)
    return match.end() if match is not None else None
