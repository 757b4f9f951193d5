"""The title that stands behind an item's number in printed minutes, and what runs on behind it.

In: the rest of the line. Out: a `Title`, or None where no title stands there: a sentence,
somebody's name, what was decided.
`Apologies`, `Finance - Cllr Marsh asked ...`, `POLICE MATTERS None came.`,
`To receive apologies. None came.`
"""

import re
from itertools import pairwise
from typing import NamedTuple

from nlp.people.lexicon.vocabulary import read_given_names
from nlp.recurrence.procedure.procedural import is_told_by_rules
from nlp.run_on import RUN_IN

LONGEST = 160  # characters of a title
_LONGEST_CAPITALS = 260  # of one in capitals
_SEPARATOR = re.compile(
    r"\s?[:;]\s|\s?[-–—]+\s|\s{3,}|\t"
    r"|(?<!\b[A-Z])(?<!\bCllr)(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\bNo)[.?]’?\s+(?=[A-Z\d“‘'\"(£])"
)
# Verbs of minutes: what holds one is no title, but what begins as an agenda's purpose does.
_TELLS = re.compile(
    r"(?i)\b(?:was|were|is|are|been|has|had|have|having|will|would|said|says|asked|advised|agreed|"
    r"noted|thanked|stated|gave|attended|declared|informed|explained|resolved|read out|took|made|"
    r"(?<!matters )reported|proposed (?:by|that|to)|seconded|welcomed|opened|closed|signed|sent|"
    r"confirmed|moved|"
    r"(?:council|committee|board|members) (?:received|considered|discussed|approved|accepted|"
    r"elected|appointed|reviewed|heard|adopted|decided))\b"
)
_PURPOSE = re.compile(
    r"(?i)to (?:receive|consider|approve|agree|accept|confirm|note|record|report|discuss|review|"
    r"elect|appoint|co-?opt|adopt|authorise|ratify|sign|hear|invite|declare|decide|resolve|set|fix|"
    r"make|give|allow|determine|deal|update|answer|acknowledge|welcome|nominate|fill|propose)\b"
)
# Titles though a verb stands in them, or a councillor opens them
_URGENT = re.compile(
    r"(?i)any (?:other )?(?:urgent )?(?:business|items?|matters?)(?: of business)?,? (?:that|which)"
    r"(?: [\w'’()/,-]+){1,12}? (?:is|are|be) urgent\Z"
)
_CALL = re.compile(
    r"(?i)(?:councillors?|cllrs?|pcso|pc)['’]?s? (?:calls? for action|reports?|updates?|"
    r"vacanc(?:y|ies)|training|co-?options?|surger(?:y|ies)|resignations?|allowances?|expenses|"
    r"questions|matters|items|announcements|comments|attendance|forum|responsibilities|"
    r"and (?:clerk|officer|chair)s?)\b"
)
# What opens a point, a decision, somebody's words; a person stands for no matter.
_NO_TITLE = re.compile(
    r"(?i)(?:that|it|there|this|these|he|she|they|we|who|as|if|when|in|on|at|by|with|for|from|"
    r"resolved|recommended|seconded|"
    r"proposed(?!(?-i: (?!BY|THAT|TO|CLLR|COUNCILLOR)[A-Z]{3})| \d|"
    r"(?: [\w'-]+){1,6} (?:order|limits?|scheme|changes?|works|extension|closure|development|"
    r"lease|sale)s?$|"
    r" (?:loan|disposal|sale|lease|grant|transfer|acquisition|closure|declaration|variation|"
    r"amendment|alteration|extension|development|naming|taking in charge)s? "
    r"(?:of|to|for|at|in|on)\b)|"
    r"carried|lost|yes|no|none|nil|unanimous(?:ly)?|"
    r"\([a-z\d]{1,3}\)|cllrs?|councillors?|mr|mrs|ms|miss|dr|pc|pcso|sir|rev|prof|alderman|ald|"
    r"members? of the)(?![\w’'-])|agreed\b(?! minutes)|noted\b|"
    r"(?:the )?(?:clerk|chair(?:man|woman|person)?|mayor) "
    r"(?!['’])[a-z]+ed\b"
)
_LONGEST_PLAIN = 80
# No title even so: somebody by name, a point, a decision's part
_POINT = re.compile(
    r"(?i)(?:that|it|there|these|he|she|they|we|yes|no|none|nil|"
    r"(?:cllrs?|councillors?|mrs?|ms|miss|dr|pc|sir|rev|prof)\.? "
    r"(?-i:[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,2})\Z)"
    r"(?![\w’'-])"
)
_WHO = re.compile(
    r" (?=(?:Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr|PC|PCSO|The|It|There|All|No|None|Members)\b)"
)
# `Apologies for Absence Apologies were received`
_AGAIN = re.compile(
    r"(?i:\bapolog(?:y|ies)\b.{0,60}?) "
    r"(?=(?:An apology|Apolog(?:y|ies)) (?:for|were|was|had|from)\b)"
)
_OPEN = re.compile(
    r"(?i)(?:[,&-]|\b(?:from|of|by|to|for|with|and|that|the|via|on|in|at|as|county|district))\Z"
)
_CAPITALS = re.compile(
    r"(?:[\"'“‘(]?(?:[A-ZÀ-Ý][A-ZÀ-Ý\d’'&/.,-]*[A-ZÀ-Ý\d)’'](?:s(?=\W)|\(s\))?|[A-Z&–-])[)\"'”’,]*(?:\s|\Z)|[\d/]+\s)+"
    r"(?:[A-ZÀ-Ý][A-ZÀ-Ý’'&/-]*[A-ZÀ-Ý](?=:\s))?"  # `LIST OF PLANS: The Committee`
)
_OPENS_TEXT = re.compile(r"A|I|(?:RESOLVED|AGREED|NOTED|RECOMMENDED):?")
_SMALL = re.compile(r"[a-zà-ÿ]")
_OUTCOME = re.compile(r"(?i)(?:refus|grant|approv|defer|adopt|accept|support|clerk|treasurer)")
# `Report of the Corporate Lead Officer: Schools upon the proposal`
_REPORT_OF = re.compile(
    r"(?:Joint )?Reports? (?:of|by|from) the [\w &,-]{2,60}?"
    r"(?:Officer|Director|Head|Executive|Clerk)"
)
_WORD = re.compile(r"(?:[^\W\d_]\.?){2}")
# Words with a capital each: `Harlow Road`, `Review of the Local Police Plan`
_NAMES = re.compile(
    r"[A-ZÀ-Ý][\w'’-]+(?: (?:of|and|the|for|in|at|to|on|&|[A-ZÀ-Ý\d][\w'’/-]*)){0,12}"
)


class Title(NamedTuple):
    """A title; `alone`: nothing stands behind it. `capitals`, `standing`: it is all of capitals,
    or the title of an item that comes up at every meeting."""

    text: str
    alone: bool
    capitals: bool
    standing: bool


def read_item_title(words: str) -> Title | None:
    """Return the title that the words behind an item's number begin with, if they do with one."""
    words = words.strip()
    if not words or (_NO_TITLE.match(words) and not _CALL.match(words)):
        return None
    end = _end_of_capitals(words) or _end_of_title(words) or _end_of_standing(words)
    title = words[:end].strip(" .:;-–—|’‘'\"“”")
    capitals = not _SMALL.search(title) and bool(re.search(r"[A-ZÀ-Ý]{4}", title))
    if (
        not 2 < len(title) <= (_LONGEST_CAPITALS if capitals else LONGEST)
        or not _WORD.search(title)
        or _is_name(_SEPARATOR.split(title, maxsplit=1)[0])
    ):
        return None
    rest = words[end:].strip(" .:;-–—|")
    return Title(title, not rest, capitals, bool(is_told_by_rules(title, "")))


def read_plain_title(words: str) -> Title | None:
    """Return words as the title they may be where the numbers around them are of items.

    `Councillor Reports`, `For Information`, `PC Vacancy`
    """
    words = words.strip()
    ended = words[-1:].isalnum() or words[-1:] in (")", "?", "’", "'")
    plain = ended and len(words) <= _LONGEST_PLAIN and words[0].isupper() and _WORD.search(words)
    if not plain or _TELLS.search(words) or _POINT.match(words):
        return None
    if _is_name(_SEPARATOR.split(words, maxsplit=1)[0]):  # `Ann Marsh – 5 votes`
        return None
    return Title(words, alone=True, capitals=False, standing=False)


def _end_of_capitals(words: str) -> int:
    """Return where a title in capitals ends; 0: none begins the words."""
    match = _CAPITALS.match(words)
    if match is None or not re.search(r"[A-ZÀ-Ý]{3}", match[0]):
        return 0
    end = match.end()
    if not _SMALL.search(words, end):
        return len(words)
    last = match[0].rstrip().rsplit(" ", 1)[-1]
    return end - len(last) - 1 if _OPENS_TEXT.fullmatch(last) else end


def _end_of_title(words: str) -> int:
    """Return where a title ends that a sign parts from what follows; 0: the words are no title."""
    end, start = 0, 0
    for sign in _SEPARATOR.finditer(words, 0, LONGEST + 40):
        if not _may_be_title(words[start : sign.start()], first=start == 0):
            return end
        end, start = sign.start(), sign.end()
        if sign[0][0] == ":" and _goes_on(words[:end], words[start:]):
            return len(words)
        if sign[0][0] in ".:?":
            return end
    if _may_be_title(words[start:], first=start == 0) and len(words) <= LONGEST:
        told = _TELLS.search(words) if not start and not _URGENT.match(words) else None
        if told:
            return _end_of_purpose(words, told.start())
        return end if start and _SMALL.match(words, start) else len(words)
    run_in = RUN_IN.match(f" {words[start:]}") if not end else None
    return run_in.start("behind") - 1 if run_in else end


def _end_of_standing(words: str) -> int:
    """Return where a title of standing business ends that a sentence on somebody follows.

    `Declarations of Interest Cllr Hill declared one`; 0: none does, or no verb tells of a sentence.
    """
    who = _AGAIN.search(words, 0, LONGEST) or _WHO.search(words, 0, LONGEST)
    title = words[: who.end() - 1] if who else ""
    if who is None or _TELLS.search(title) or _OPEN.search(title) or not title[:1].isupper():
        return 0
    behind = words[who.end() : who.end() + LONGEST]
    told = _TELLS.search(behind) or behind.startswith(("None", "No "))
    return len(title) if told and is_told_by_rules(title, "") else 0


def _goes_on(title: str, behind: str) -> bool:
    """Tell whether a title goes on behind a colon: `Asset Disposal: Harlow Road`."""
    standing = is_told_by_rules(title, "")
    words = behind.split()
    if _REPORT_OF.fullmatch(title):
        return len(words) > 1 and not _TELLS.search(behind) and not _WHO.search(f" {behind}", 0, 1)
    if len(words) < 2 or " to " in behind or _OUTCOME.match(behind):
        return False
    table = title[-1:].isdigit()  # `Table 9: Capital Plan`
    if standing or table or not _NAMES.fullmatch(behind) or _NO_TITLE.match(behind):
        return False
    return not any(_is_name(" ".join(pair)) for pair in pairwise(words))


def _end_of_purpose(words: str, verb: int) -> int:
    """Return where an agenda's purpose ends that a sentence follows: `To hear ... Cllr A said`."""
    who = _WHO.search(words, 0, verb)
    return who.start() if who else words.rfind(" ", 0, verb)


def _may_be_title(words: str, *, first: bool) -> bool:
    """Tell whether words may be a title, or what goes on with it behind a dash."""
    if not words.strip() or (not first and _NO_TITLE.match(words)):
        return False
    if words.endswith((",", ";", " and", " the", " of", " to")):
        return False
    if not _TELLS.search(words):
        return True
    return bool(first and (_PURPOSE.match(words) or _URGENT.match(words)))


def _is_name(title: str) -> bool:
    """Tell whether a title is somebody's name: a given name, then one or two words."""
    words = title.split()
    return 1 < len(words) < 4 and words[0].lower() in read_given_names() and words[-1].istitle()


def read_named_title(words: str) -> Title | None:
    """Return what stands behind `Item 3.` as its title, whatever it is."""
    words = words.strip()
    sign = _SEPARATOR.search(words, 12, LONGEST)
    title = words[: sign.start() if sign else LONGEST].strip(" .:;-–—|")
    return Title(title, title == words, capitals=False, standing=False) if title else None
