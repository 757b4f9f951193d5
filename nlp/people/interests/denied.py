"""Who is named with an interest that the text does not tell them to have declared.

In: a cleaned text and what was found. Out: no declaration is left of whom another asked about, of
whom it is said that there was none, and of rows that say `none`.
"""

import re

from nlp.dates import MONTH_NAMES
from nlp.people.findings import Findings
from nlp.people.names.mentions import NameMention

_KIN = (
    r"(?:brother|sister|husband|wife|partner|spouse|son|daughter|father|mother|uncle|aunt|cousin"
    r"|nephew|niece|grand(?:son|daughter|father|mother)|employer|landlord|tenant|neighbour|friend"
    r"|client|business[ ]partner)"
)
_BEFORE = re.compile(
    r"(?i)\b(?:whether|if|why|alleged|claimed|suggested)[ \n](?:that[ \n])?(?:the[ ])?\Z"
    # `as she knew Mr A`, `being a friend of Mr B`
    r"|\b(?:kn[eo]ws?|known[ ]to|friends?[ ](?:of|with)|acquainted[ ]with|acquaintances?[ ]of"
    r"|related[ ]to|relatives?[ ]of|married[ ]to|employed[ ]by|neighbours?[ ]of)[ \n]"
    r"(?:the[ ](?:applicant|agent|owner|objector|speaker)s?[ ])?\Z"
    # `as her brother, Mr A, farmed the land`
    r"|\b(?:his|her|their|whose)[ ](?:(?:late|former|younger|elder|own|step|foster)[ -]){0,2}"
    rf"{_KIN}(?:[ -]in[ -]law)?,?[ \n](?:is[ ]|was[ ])?\Z"
)
_NONE = r"(?:none|nil|n/a|no[ ]interests?|nothing[ ]to[ ]declare)\b"
_THEN = (
    rf"(?:last|previous|earlier|{MONTH_NAMES})[ ](?:\d{{4}}[ ])?(?:meeting|session)|(?:19|20)\d\d"
)
_BEHIND = re.compile(
    rf"(?i)[ ]{{0,20}}[:|-]?[ |]{{0,20}}{_NONE}"
    r"|(?:(?!interest|\bitem|\bas an?\b|\bbut\b|\bthat (?:his|her|their)\b)"
    r"[^.;\n]){0,60}\bno[ \n](?:\w+[ \n]){0,3}interests?\b"
    # `reminded A to update her register`, `A had declared an interest at the January meeting`
    r"|[ \n]to[ \n](?:update|complete|check|review|amend|renew)\b"
    r"|(?:[ \n]that[ \n](?:he|she|they))?[ \n]had[ \n](?:previously[ ]|earlier[ ]|already[ ])?"
    r"declared\b"
    rf"[^.;\n]{{0,80}}\b(?:at|in)[ \n](?:the[ ]|an?[ ])?(?:{_THEN})\b"
    # `A stated that Councillor B had declared an interest`
    r"|[ \n](?:said|stated|claimed|alleged|complained)[ \n]that[ \n]"
    r"(?:Cllr|Councillor|Mr|Mrs|Ms|Dr)\b[^.;\n]{2,60}?[ \n](?:had|has)\b[^.;\n]{0,20}?"
    r"[ \n]declared\b"
    r"|[ \n](?:was|were)[ \n](?:\w+[ \n]){1,3}(?:he|she|they)[ \n](?:did|need|was|were)[ \n]not\b"
)
_LED = 60  # characters before a name


def drop_denied(text: str, found: Findings) -> None:
    """Take out the declarations that others asked about, or that the text says were none."""
    for index, row in found.acts.items():
        if any(act.name == "declared_interest" for act in row) and _is_denied(
            text, found.names[index]
        ):
            row[:] = [act for act in row if act.name != "declared_interest"]


def _is_denied(text: str, name: NameMention) -> bool:
    before = text[max(0, name.outer_start - _LED) : name.outer_start]
    return bool(_BEFORE.search(before) or _BEHIND.match(text, name.outer_end))
