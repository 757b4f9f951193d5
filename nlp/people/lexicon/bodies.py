"""The bodies beside the council, as they are printed behind those who work for them.

Out: patterns of `Vale Hospitals NHS Foundation Trust`, `Hillshire Fire and Rescue Service`. Whoever
is of one is none of the council's officers; clubs and societies may be the public's own.
"""

import re

from nlp.people.lexicon.office_kinds import ROLES
from nlp.people.lexicon.vocabulary import any_word

WORD = r"[A-Z][\w'’&-]*"
WORDS = rf"(?:{WORD}[ ](?:(?:and|of|for|&|the)[ ])?){{1,6}}"
# Those of the public's own making.
_OWN = (
    r"(?:Forum|Campaign|Traders|Society|Association|Network|Union|Club|Group|Bureau|Support"
    r"|Consultants|Housing)"
)
# Those that others work for.
_EMPLOYERS = (
    r"(?:NHS(?:[ ](?:Foundation[ ])?Trust)?|Healthcare|Hospitals?|Hospice|Trust|ICB|CCG"
    r"|Police(?![ ]and[ ]Crime)|Constabulary"
    r"|(?:Integrated[ ]Care|Health)[ ]Board|Clinical[ ]Commissioning[ ]Group"
    r"|(?:Fire(?:[ ](?:and|&)[ ]Rescue)?|Ambulance|Probation)(?:[ ](?:Service|Authority|Trust))?"
    r"|Housing[ ](?:Association|Group)|Homes|Water|Rail|Railways?|Trains|Buses|Airport"
    r"|Council[ ]for[ ]Voluntary[ ]Service|Voluntary[ ]Action|Chamber[ ]of[ ](?:Commerce|Trade)"
    r"|University|College|Academy|School|Diocese|Healthwatch|Responders|Charity|Federation"
    r"|Foundation|LLP|plc|Ltd|Limited)"
)
FIRMS = any_word(ROLES["bodies"]["firms"])
_FIRM = rf"(?:(?:{FIRMS})(?:[ ]UK)?(?:[ ]LLP)?)"
EMPLOYER = (
    rf"(?:{WORDS}{_EMPLOYERS}|Police(?![ ]and[ ]Crime)|NHS[ ]{WORD}(?:[ ]{WORD}){{0,3}}"
    rf"|Healthwatch(?:[ ]{WORD})?|{_FIRM}"
    rf"|Citizens[ ]Advice(?:[ ](?:Bureau|{WORD}))?|Age[ ]UK(?:[ ]{WORD})?)"
)
BODY = (
    rf"(?:(?:{WORDS})?(?:{_OWN}|Authority|Alliance|Partnership|Agency)|{EMPLOYER}"
    rf"|Friends[ ]of[ ](?:the[ ])?{WORD}(?:[ ]{WORD}){{0,3}})"
)
_IS_EMPLOYER = re.compile(EMPLOYER)
TRIGGER = re.compile(
    rf"{_OWN}|Authority|Alliance|Partnership|{_EMPLOYERS}\b|NHS|Healthwatch|Friends[ ]of|{FIRMS}"
)


def kind_of_body(body: str) -> str | None:
    """Return `other` for a body that others work for; None where it may be the public's own."""
    return "other" if _IS_EMPLOYER.fullmatch(body) else None
