"""Whether a sentence names another body as the one that decided: `The County Council approved`.

In: a reading and the words of a mark. Out: yes or no. The top of minutes says whose they are; a
council of another kind or name, or a board that it does not name, is another body. A text without
such a top leaves the question open, and the mark counts.
"""

from functools import lru_cache

from nlp.dates import MONTH_NAMES
from nlp.patterns import spaced
from nlp.reading import Reading

TOP = 600  # characters in which minutes say whose they are, above who attended
_ATTENDED = spaced(r"\b(?:present|apolog|in attendance|attendance|attendees)")
_KIND = r"(?:county|district|borough|city|town|parish|community|regional)"
_LOCAL = frozenset(("parish", "town", "community"))  # one council by three names
# `Vale Parish Council`, `LIMERICK CITY AND COUNTY COUNCIL`
_OWN = spaced(rf"\b(?P<kinds>{_KIND}(?:(?: and| &)? {_KIND}){{0,2}}) council\b(?!lor)")
_NAMED = spaced(rf"\b(?P<name>(?-i:[A-Z])[\w'-]+)(?: (?-i:[A-Z])[\w'-]+){{0,2}}? {_KIND} council\b")
_OTHER = spaced(
    rf"\b(?:(?P<kind>{_KIND}) council\b(?!lor)|(?<!by\s)(?<!by\sthe\s)"
    r"(?P<body>boards?|panel|trustees|trust|forum|"
    r"authority|association|partnership|agency)\b)"
)

# What follows `was approved` where others did it, or this body at another time: `by the Lottery`,
# `by the Clerk under delegated powers`, `at the March meeting`, `despite our objection`.
ELSEWHERE = spaced(
    r" by (?:an bord|the (?:planning inspect|inspector|minister|secretary of state|government|"
    r"court|"
    r"department|high court|supreme court|tribunal|(?:district|county|borough) council|"
    r"(?:local )?planning (?:authority|department)))"
    r"| by (?:the )?(?:[\w'-]+ ){1,4}?(?:city|borough|county|district|metropolitan) council\b"
    r"| by (?:the )?(?:[\w'-]+ ){1,5}?(?:at (?:that|its|their) meeting|"
    rf"in (?:(?:19|20)\d\d|{MONTH_NAMES})|last (?:year|month|week))\b"
    r"| by (?:the )?(?:(?!(?:council|committee|cabinet|members?|all)\b)[\w'-]+ ){0,4}?"
    r"(?:lottery|chancellor|archdeacon|diocese|loan board|insurers?|ombudsman|regulator|ofsted|"
    r"commissioners?|ministers?|agency|auditors?|bank|landlord|owners?|(?-i:DEFRA|OPW|NIHE|DfI))\b"
    r"| (?:by [^.;,\n]{3,40} )?under (?:(?:his|her|their|its|the) )?delegated "
    r"(?:powers?|authority)\b"
    rf"| at (?:the|our|its|their) (?:{MONTH_NAMES}) meeting\b| last (?:week|month|year)\b"
    r"| at an? (?:[\w-]+ ){0,3}meeting (?:held )?(?:on|in)\b"
    r"| (?:despite|against|although|even though|notwithstanding) (?:our|we)\b"
)

# `Item CB 22/88 referred from Cabinet minutes`, above what the Cabinet recommended
_BROUGHT = spaced(
    r"\b(?:referred (?:to (?:the )?council )?(?:from|by)"
    r"|recommendations? (?:[\w./-]{1,12} ){0,3}(?:of|from)) (?:the )?"
    r"(?P<body>cabinet|executive|policy committee)\b"
)
_RECOMMENDED = spaced(r"the (?P<body>cabinet|executive|policy committee) (?:had )?recommended\b")


def is_brought(reading: Reading, start: int) -> bool:
    """Tell whether `The Cabinet recommended that` tells what the item came from, told above it."""
    told = _RECOMMENDED.match(reading.flat, start)
    above = _BROUGHT.search(reading.flat, max(0, start - TOP), start) if told else None
    if told is None or above is None:
        return False
    return told["body"].lower() == above["body"].lower()


def _top_of(reading: Reading) -> str:
    """Return the words above who attended."""
    attended = _ATTENDED.search(reading.flat, 0, TOP)
    return reading.flat[: attended.start() if attended is not None else TOP]


@lru_cache(8)
def _own_kinds(top: str) -> frozenset[str]:
    """Return of what kinds the council is that the top of minutes names first; none, if none."""
    own = _OWN.search(top)
    return frozenset(own["kinds"].lower().split()) if own is not None else frozenset()


def is_of_another_body(reading: Reading, start: int, end: int) -> bool:
    """Tell whether the words of a mark, `flat[start:end]`, name another body that decided."""
    top = _top_of(reading)
    own = _own_kinds(top)
    other = _OTHER.search(reading.flat, start, end) if own else None
    if other is None:
        return False
    if other["body"]:
        return other["body"].lower() not in top.lower()
    named = _NAMED.search(reading.flat, start, end)
    if named is not None and named["name"].lower() not in ("the", "that", "this"):
        return named["name"].lower() not in top.lower()
    kind = other["kind"].lower()
    return kind not in own and not (kind in _LOCAL and own & _LOCAL)
