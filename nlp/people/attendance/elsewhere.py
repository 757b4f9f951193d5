"""Who came to another meeting, a visit or a course, or stayed away from it: none of this meeting's.

In: a cleaned text and what was found of its people. Out: without who was there or away elsewhere;
in whose absence another acted was away.
"""

import re
from bisect import bisect_left

from nlp.annotations import Act
from nlp.dates import MONTH_NAMES
from nlp.patterns import spaced
from nlp.people.acts.elsewhere import HEAD, is_own_body, sentence_before
from nlp.people.attendance.tops import LONGEST
from nlp.people.findings import AWAY, Findings
from nlp.triggers import find_words, small_letters

_CAME = frozenset({"present", "chaired", *AWAY})
_WEAK = ("act.weighed", "act.cue", "act.list")  # what told of it; a verb's own subject is sure
_CLAUSE = 160  # characters in which those are named in whose absence another acted
_LED = 300  # characters of a paragraph before a label
_PARAGRAPH = re.compile(r"\n[ ]*\n")

_MONTH = rf"(?:{MONTH_NAMES})"
_DAY = rf"(?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}|{_MONTH} \d{{1,2}})\b"
_EVENT = (
    r"(?P<body>(?:working|steering|focus|liaison|task(?: and finish)?) (?:group|party|force|meeting"
    r"|committee)|site (?:visit|inspection|meeting|view(?:ing)?)|drainage board|forum|conference"
    r"|seminar|workshop|(?:\w+ )?training(?: course| session| day)?|briefing|open day"
    r"|coffee morning|(?:remembrance|carol|memorial|civic|church) service|ceremony|exhibition"
    r"|webinar)s?"
)
# `The Working Group met on 6 March. Present: A`, `Those attending the site visit on 3 March:`
_MET = spaced(
    rf"\b{_EVENT} (?:(?:meeting|itself) )?(?:had |has )?(?:also )?(?:last )?(?:met\b"
    rf"|(?:was|were|had been) (?:held|attended)\b|took place\b|(?:on|of|held on) {_DAY})[^\n]*$"
)
# `Apologies for it came from A`, `Apologies had been received there from A`
_FOR_IT = spaced(
    r"\bapologies (?:(?:for|to) (?:it|that (?:meeting|event))\b"
    r"|(?:(?:had been|were|was) )?(?:\w+ )?there\b)"
)
# `attended the Drainage Board, chaired by A`, `a course with A`, `the Forum, at which A`
_WENT = spaced(
    r"\battend(?:ed|ing|s)? (?:(?:the|an?|that|his|her|their) )?"
    r"(?!(?:(?:the|this|that|tonight's|last|whole) )?(?:\w+ )?"
    r"(?:meeting|committee|council|panel)\b)[^.;:]{3,90}?,? (?:(?:run|led|chaired|hosted|given"
    r"|organised|arranged|delivered|opened|held) by|at which|where|with)"
    r"(?: the)?(?: [^.;:]{0,60})?$"
)
# `In the absence of the Chair (A) and Vice-Chair (B)`
_OFFICE = r"(?:(?:the )?[\w'/ -]{2,50} )"
_ABSENCE = spaced(
    rf"\bin (?:the )?absence of (?:both )?(?:{_OFFICE}\([^()]{{3,50}}\),? and )*{_OFFICE}\($"
)
# `In the absence of A, the Vice-Chair, B`: B stepped in.
_STEPPED_IN = spaced(
    r"\bin (?:the )?absence of [^;:]{3,80}(?<!\sand), (?:the |his |her |their )?"
    r"(?:vice|deputy|depute|acting)\b[\w' -]{0,30},?$"
)


def drop_attended_elsewhere(text: str, found: Findings) -> None:
    """Take out who was at other meetings or sent apologies to them; tell in whose absence."""
    starts = [name.outer_start for name in found.names]
    for at, row in found.acts.items():
        if any(act.name in _CAME and act.evidence.rule in _WEAK for act in row):
            row[:] = [act for act in row if not _is_elsewhere(text, found, at, act, starts)]
    for end in find_words(small_letters(text), ("absence of",)):
        for at in range(bisect_left(starts, end), bisect_left(starts, end + _CLAUSE)):
            _turn_absent(text, found, at)


def _is_elsewhere(text: str, found: Findings, at: int, act: Act, starts: list[int]) -> bool:
    """Tell whether a name's coming, or not coming, is of another meeting than this one."""
    told, name = act.evidence, found.names[at]
    if act.name not in _CAME or told.rule not in _WEAK or told.start > name.start:
        return False
    before = sentence_before(text, name.outer_start)
    if _WENT.search(before) or _FOR_IT.search(before):
        return True
    if act.name == "absent" and _STEPPED_IN.search(before):
        return True
    label = max(told.start, _begin_paragraph(text, name.outer_start, LONGEST))
    first = starts[min(bisect_left(starts, label), at)]
    begin = _begin_paragraph(text, label, _LED)
    met = _MET.search(text, begin, max(first, label)) if begin else None
    return met is not None and not is_own_body(text[: min(HEAD, begin)], met)


def _begin_paragraph(text: str, start: int, most: int) -> int:
    """Return where the paragraph begins that `start` is in, at `most` so many characters before."""
    floor = max(0, start - most)
    ends = [match.end() for match in _PARAGRAPH.finditer(text, floor, start)]
    return ends[-1] if ends else floor


def _turn_absent(text: str, found: Findings, at: int) -> None:
    """Take for absent, and no chair, in whose absence another acted."""
    name, row = found.names[at], found.acts.setdefault(at, [])
    if (led := _ABSENCE.search(sentence_before(text, name.outer_start))) is None:
        return
    row[:] = [act for act in row if act.name not in ("present", "chaired")]
    if not any(act.name in AWAY for act in row):
        found.add(at, "absent", name.outer_start - len(led[0]), name.end, "absence")
