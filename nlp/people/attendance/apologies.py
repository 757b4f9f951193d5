"""Apologies that tell of no absence: none that came, one for a remark, one that another is owed.

In: a cleaned text and what was found of its people. Out: without those apologies.
"""

from collections.abc import Iterator

from nlp.annotations import Act
from nlp.patterns import spaced
from nlp.people.acts.elsewhere import sentence_before
from nlp.people.findings import Findings
from nlp.people.names.mentions import NameMention

# `No apologies had been received from A`, `Apologies had not been received from A or B`
_NONE = spaced(
    r"\bno (?:formal |further |written )?apolog(?:y|ies)(?: for absence)?"
    r" (?:(?:was|were|had been|have been) )?(?:\w+ )?(?:from|by)\b[^.;:]*$"
    r"|\bapolog(?:y|ies)\b[^.;:]{0,24} (?:had|was|were|have|has) not (?:been )?"
    r"(?:received|given|sent|offered)\b[^.;:]*$"
)
# `demanded an apology from A`, `A public apology from A`, `apologised to A`
_OWED = spaced(
    r"\b(?:demand\w*|sought|seek\w*|owed|deserved?|expected|awaited) (?:an? )?(?:\w+ ){0,2}?"
    r"apolog(?:y|ies)\b(?![^.;:]*\b(?:absence|non-attendance))[^.;:]*$"
    r"|\b(?:written|public|full|unreserved) apology\b"
    r"(?![^.;:]*\b(?:absence|non-attendance))[^.;:]*$"
    r"|\bapologi[sz]ed to\b[^.;:]*$|\bapologies of (?:the|its|our) [^.;:]*$"
)
# `from A for the damage`, `offered apologies for having missed the visit`
_FOR_A_FAULT = spaced(
    r"[^.;:,]{0,40}? for (?:having|missing|not (?:having|reading|replying|answering)|(?:the|his|her"
    r"|their|its|any|this|that) (?:[\w-]+ ){0,2}?(?:damage|remarks?|comments?|behaviour|conduct"
    r"|delays?|errors?|mistakes?|inconvenience|noise|confusion|language|outburst|mess|papers?|reply"
    r"|misunderstanding|offence|disruption|distress|oversight|omission|tone|failure))\b"
)

# `The Chair paid tribute to the late Councillor A`, below a heading on apologies
_OF_FEELING = spaced(
    r"\b(?:congratulat(?:ed|ions to|ing)|(?:paid|pay|paying) (?:\w+ )?tributes? to|tributes? to"
    r"|condolences (?:to|on)|sympath(?:y|ies) (?:to|with)"
    r"|(?:deaths?|passing|loss|funeral|memory) of"
    r"|silence (?:was (?:held|observed) )?(?:for|in memory|in respect)|welcomed|thanked)"
    r"(?![^.;:]*\bapolog)[^.;:,]{0,60}$"
)

# `apologies from A, and that B would be late`: B comes
_COMES_LATE = spaced(
    r" (?:would|will|might|may) (?:be (?:a little )?(?:late|delayed|arriving late"
    r"|joining (?:the meeting )?late)|arrive late|join (?:the meeting )?(?:late|later))\b"
)


# `The Chair passed on Councillor A's apologies`
_PASSED_ON = spaced(
    r"\b(?:provided|gave|passed on|conveyed|noted|reported|presented|offered|tendered|sent"
    r"|submitted|received|read out|announced|accepted)(?: the)?$"
)
_THEIRS = spaced(r"['’]s? (?:sincere |formal )?apologies\b(?! (?:to|that|were not)\b)")


def find_passed_on(text: str, names: tuple[NameMention, ...]) -> Iterator[tuple[int, int, int]]:
    """Yield (index, start, end) of those whose apologies another passes on."""
    for at, name in enumerate(names):
        theirs = _THEIRS.match(text, name.outer_end)
        if theirs is None:
            continue
        before = text[max(0, name.outer_start - _BEFORE) : name.outer_start].rstrip()
        if _PASSED_ON.search(before):
            yield at, name.outer_start, theirs.end()


_BEFORE = 30  # characters before a name


def drop_other_apologies(text: str, found: Findings) -> None:
    """Take out the apologies that tell of no absence."""
    for at, row in found.acts.items():
        if any(act.name == "apologies" for act in row):
            name = found.names[at]
            row[:] = [act for act in row if not _is_other(text, name, act)]


def _is_other(text: str, name: NameMention, act: Act) -> bool:
    """Tell whether apologies of a name's bearer are none for being away."""
    if act.name != "apologies":
        return False
    behind = max(name.outer_end, act.evidence.end)
    if _FOR_A_FAULT.match(text, behind) or _COMES_LATE.match(text, name.outer_end):
        return True
    if act.evidence.start > name.start:
        return False
    before = sentence_before(text, name.outer_start)
    return any(told.search(before) for told in (_NONE, _OWED, _OF_FEELING))
