"""Is an agenda item procedural: has it no matter of its own?

Apologies, interests, minutes, announcements, questions, urgent business, exclusion of the public
and the like, in the wordings of `procedural.toml`. A title is procedural when slots and their
companions cover all of it (in any order), or when it opens with one of the openings; where no rule
tells either way, when its words and its place speak for it (nlp.recurrence.procedure.weighing).
"""

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import dropwhile, product

from nlp.recurrence.plain_words import SMALL, list_words
from nlp.recurrence.procedure.headings import AREAS, heads_items, is_heading, is_name, is_sitting
from nlp.recurrence.procedure.weighing import list_traits, weigh_title
from nlp.recurrence.titles.askers import split_frame
from nlp.recurrence.titles.paper_notes import drop_notes
from nlp.recurrence.titles.periods import Period, split_period
from nlp.recurrence.titles.references import split_references
from nlp.recurrence.wordings import compile_any, read_lists, split_lines

Words = tuple[str, ...]
LONG_TITLE = 8  # words; in a shorter one what follows "Public Forum" may be a matter
SHORT_TITLE = 12  # words; in a longer one "application" or "policy" may be part of the formula
SURE = 0.75  # the sum above which a title is procedural that no rule tells
_LISTS = read_lists("procedure/procedural")
_CHAIR = {
    **dict.fromkeys(_LISTS["chair"].split(), "chair"),
    **dict.fromkeys(_LISTS["member"].split(), "member"),
}
_OWN = "own"
_MODAL = frozenset(_LISTS["modal"].split())
_OUTSIDE_BODY = re.compile(
    r"^(?:draft )?(?:(?:updates?|reports?) (?:from|of|by) (?:the )?(?=.*\bjoint committee))?"
    r"(?:minutes?|notes?|(?:vice.?)?chair\w*|membership)\b.*\bof (?:the )?"
    r"(?:meetings? of (?:the )?)?(?P<body>.+)$",
    re.I,
)
# "Nomination of one Member to the Harbour Hospital Board"
_APPOINTED = re.compile(
    r"^\W*(?:to )?(?:(?:consider|make|approve|note) )?(?:the )?(?:re-?)?"
    r"(?:nominat(?:e|ions?)|appoint(?:ments?)?)\b(?: of)?[^:;]{0,40}? (?:to|on) (?:the )?"
    r"(?:membership of (?:the )?)?(?P<body>[^:;]{3,100})$",
    re.I,
)
# Of councils together: "Minutes of the Harbours Joint Committee", of a combined authority
_SHARED = re.compile(r"\b(?:joint committee|combined authority)\b", re.I)
_OF_SHARED = re.compile(
    r"^(?P<body>[^-–:]{3,60} (?:joint committee|combined authority))"
    r"\W+(?:draft )?(?:minutes|notes)\b",
    re.I,
)
# "Review of the Terms of Reference for the Harbour Board"
_REMIT_OF = re.compile(
    r"^\W*(?:[\w’'-]+ ){0,5}terms of reference (?:of|for) (?:the )?(?P<body>[^:;]{3,100})$", re.I
)
MOST_BEFORE = 3  # words of a council's name ahead of a committee's own
_BODY_KIND = frozenset(_LISTS["outside"].split())
_WHOLE = frozenset(_LISTS["whole"].split())
_PARISH = frozenset(("parish", "town", "community", "village"))
_PARISH_AREAS = AREAS.union(list_words(_LISTS["parish_areas"]))
_BARE_AREAS = frozenset(("matter", "issue", "public", "service", "community", "staff"))
_PLANNING = "planning"
_APPLIED = frozenset(("application", "decision", "permission", "refusal", "matter"))
_OWN_KIND = frozenset(("committee", "subcommittee", "cabinet", "executive", "council"))
_OWN_BODY = _OWN_KIND | {"working", "task", "steering"}
# "Urgent Item: Harbour Wall"; not "Urgent Business: any item that the chair decides ..."
_URGENT = re.compile(
    r"^\W*(?:urgent|late|additional|emergency) (?:items?|reports?|business|matters?)"
    r"(?: of business)?\s*[-–—:]+\s*"
    r"(?!.*\b(?:any|urgent|urgency|chair\w*|section|accordance|specified|statement|none)\b)"
    r"(?P<about>\w.{4,})$",
    re.I | re.S,
)
# "Harbours Committee confidential minutes of meeting held on"; "Planning Committee Minutes"
_OF_A_BODY = re.compile(
    r"^(?P<body>.{2,90}?)\W+"
    r"(?:(?:draft|confidential|exempt|public|open|closed|restricted|unconfirmed) )*"
    r"minutes?(?: (?:of|from) (?:the )?(?:[a-z]+ ){0,3}meetings?\b.{0,40})?\W*$",
    re.I,
)
# "To receive an update on petitions": as procedural as petitions are
_UPDATE_ON = re.compile(
    r"^\W*(?:to (?:receive|consider|note|hear) )?(?:an? |the |any )?(?:(?:verbal|oral|brief) )?"
    r"(?:progress )?(?:updates?|reports?|presentations?)(?: reports?)? "
    r"(?:on|regarding|concerning|about|relating to|in relation to) (?=.*\w)",
    re.IGNORECASE,
)
_RUN_ON = re.compile(r"(?<=[a-z]{3})(?=[A-Z])")  # "Public QuestionTime"
_SCANNED_I = re.compile(r"^\s*[|!](?=\s+[a-z])")  # "| will ask at the next meeting ..."
# "Minutes of Meetings from 4 April to 12 June": when they were held
_REMIT = frozenset(("term", "reference"))  # its annual review is none of a matter
_MINUTES_OF_MEETINGS = (("minute", "meeting"), ("minute", "committee"))
_MINUTES = frozenset(("minute", "minutes"))
_CALENDARS = frozenset(map(frozenset, (("date",), ("schedule",), ("programme",), ("cycle",))))
_OF_CALENDAR = frozenset(("council", "committee", "municipal", "year", "proposed", "draft"))
_WEEKDAYS = frozenset(f"{day}day" for day in _LISTS["weekdays"].split())
_HELD = frozenset(("held", "meeting", "approval", "signature", "noting", *_WEEKDAYS))


def _list_plain(text: str) -> list[str]:
    """Return the words that count, with the many names of the chair made one."""
    words: list[str] = []
    for word in list_words(_RUN_ON.sub(" ", _SCANNED_I.sub("I", text))):
        word = _CHAIR.get(word, word)
        if word == "chair" and words and words[-1] in ("vice", "deputy", "depute", "lea"):
            words[-1] = "vicechair"
        elif word == "executive" and words and words[-1] == "chief":
            words[-1] = "chiefexecutive"
        elif word not in SMALL and word not in _MODAL:
            words.append(word)
    return words


def _expand(lines: str) -> frozenset[Words]:
    """Return every wording of the lines, `a/b c` being `a c` and `b c`."""
    found = set()
    for line in split_lines(lines):
        for choice in product(*(part.split("/") for part in line.split())):
            if words := tuple(_list_plain(" ".join(choice))):
                found.add(words)
    return frozenset(found)


_SLOTS = _expand(_LISTS["slots"])
_ALONE = frozenset(map(frozenset, _expand(_LISTS["alone"])))
_OPENINGS = _expand(_LISTS["openings"])
_LONG_OPENINGS = _OPENINGS | _expand(_LISTS["long_openings"])
_COMPANIONS = frozenset(_list_plain(_LISTS["companions"]))
_MATTERS = frozenset(_list_plain(_LISTS["matters"]))
_NEVER = frozenset(map(frozenset, _expand(_LISTS["never"])))
_THINGS = compile_any(_LISTS["things"])
_VERBS = frozenset(_list_plain(_LISTS["verbs"]))
_QUALIFIERS = frozenset(_list_plain(_LISTS["qualifiers"]))
_BEFORE_MINUTES = (_VERBS | _QUALIFIERS) - _MINUTES
_LONGEST_OPENING = max(map(len, _LONG_OPENINGS))


def _index_slots() -> dict[str, list[frozenset[str]]]:
    """Return the slots by the word that fewest of them have."""
    counts = Counter(word for slot in _SLOTS for word in set(slot))
    index: dict[str, list[frozenset[str]]] = {}

    def rarity(word: str) -> tuple[int, str]:
        return counts[word], word

    for slot in sorted(_SLOTS):
        index.setdefault(min(slot, key=rarity), []).append(frozenset(slot))
    return index


_SLOTS_BY_WORD = _index_slots()


def _is_covered(words: frozenset[str], own: frozenset[str]) -> bool:
    """Tell whether the words are slots, one at least, and companions, and nothing else.

    `own`: of the committee's name, which is one word, "own", where all of it stands in the title.
    """
    if words in _ALONE or words - _VERBS - _QUALIFIERS in _ALONE:
        return True
    if len(own) > 1 and own <= words:
        words = words - own | {_OWN}
    slots = [slot for word in words for slot in _SLOTS_BY_WORD.get(word, ()) if slot <= words]
    return bool(slots) and all(map(_number, words.difference(_COMPANIONS, *slots)))


def _number(word: str) -> bool:
    return any(map(str.isdigit, word[:2]))  # 24th, 2b, s100; "arc21" is a name


def _opens(words: Words) -> bool:
    """Tell whether a title opens as one without a matter, and names no policy, scheme, ... soon."""
    if _names_paper(words):
        return False
    known = _LONG_OPENINGS if len(words) > LONG_TITLE else _OPENINGS
    sizes = range(1, _LONGEST_OPENING + 1)
    return any(rest[:size] in known for rest in _list_starts(words) for size in sizes)


def _names_paper(words: Words) -> bool:
    """Tell whether a short title names a policy, a scheme, ...; a long one may do so besides."""
    return len(words) <= SHORT_TITLE and not _MATTERS.isdisjoint(words)


def _list_starts(words: Words) -> tuple[Words, Words, Words]:
    """Return a title's words: all, without verbs before, and without qualifiers before."""
    plain = tuple(dropwhile(_VERBS.__contains__, words))
    return words, plain, tuple(dropwhile(_QUALIFIERS.__contains__, plain))


def _is_of_outside_body(title: str, own: frozenset[str]) -> bool:
    """Tell whether a title is the minutes, the chair, ... of a partnership other than its own."""
    shapes = _OUTSIDE_BODY, _OF_SHARED, _APPOINTED, _REMIT_OF
    match = next(filter(None, (shape.match(title) for shape in shapes)), None)
    words = _list_plain(match["body"]) if match else []
    if _is_own_remit(title, own):
        return False
    named = [w for w in words if w not in own and w not in _COMPANIONS and not _number(w)]
    if not named or _SHARED.search(title):
        return bool(named)
    return not _BODY_KIND.isdisjoint(words) and _OWN_BODY.isdisjoint(words)


def _is_own_remit(title: str, own: frozenset[str]) -> bool:
    """Tell whether a title is the committee's own terms of reference, its council named or not."""
    match = _REMIT_OF.match(title)
    body = frozenset(_list_plain(match["body"])) if match else frozenset()
    return len(own) > 1 and own <= body and len(body - own) <= MOST_BEFORE


def _is_minutes(words: Words, plain: str) -> bool:
    """Tell whether a title is the minutes of a body of the council's own, named before or after."""
    told = tuple(dropwhile(_BEFORE_MINUTES.__contains__, words))
    if told and told[0] in _MINUTES:
        return next((word for word in reversed(told) if word not in _HELD), "") in _OWN_KIND
    match = _OF_A_BODY.match(plain)
    name = match["body"].split(" - ")[-1] if match else ""
    if not match or not is_name(name):
        return False
    body = frozenset(_list_plain(match["body"]))
    return _BODY_KIND.isdisjoint(body) or not _OWN_KIND.isdisjoint(body)


@dataclass(frozen=True, slots=True)
class Title:
    """A title read: its words that count without its period, and those of its committee's name."""

    plain: str
    words: Words
    own: frozenset[str]
    period: Period | None
    numbered: bool  # it has a planning reference


@lru_cache(maxsize=8_192)
def read_title(title: str, committee: str) -> Title:
    """Return what a title, without notes of where its paper is, says."""
    references, unnumbered = split_references(drop_notes(title))
    period, plain = split_period(unnumbered)
    own = frozenset(_list_plain(committee))
    return Title(plain, tuple(_list_plain(plain)), own, period, bool(references))


@lru_cache(maxsize=8_192)
def is_procedural(title: str, committee: str = "", standing: tuple[str, ...] = ()) -> bool:
    """Tell whether an agenda item's title is procedural.

    Args:
        title: as printed; only the first 1,000 characters count.
        committee: name of the body that meets; its own words ("Minutes of the Planning Committee")
            make no matter.
        standing: where it stands on its agenda (nlp.recurrence.agendas.places.find_standing).
    """
    title = drop_notes(title)
    if label := _URGENT.match(title):
        return is_procedural(label["about"], committee, standing)
    if "above" in standing and heads_items(title):
        return not _is_planning_of_parish(read_title(title, committee))
    told = is_told_by_rules(title, committee)
    if told is not None:
        return told
    return weigh_title(list_title_traits(read_title(title, committee), standing)) > SURE


def list_title_traits(read: Title, standing: tuple[str, ...]) -> list[str]:
    """Return what the sum weighs of a title, and of where it stands on its agenda."""
    return list_traits(read.plain, read.words, read.own, read.period, standing)


@lru_cache(maxsize=8_192)
def is_told_by_rules(title: str, committee: str) -> bool | None:
    """Tell whether wordings make a title procedural; False: it has a matter, None: none tells."""
    title = drop_notes(title)
    of_parish = _is_area_of_parish(read_title(title, committee))
    if is_heading(title) and not of_parish and not _SHARED.search(title):
        return True
    kind, asked = split_frame(title)
    if kind and kind != "motion" and not asked:
        return True
    read = read_title(title, committee)
    if _is_day(read):
        return True
    if _has_a_matter(read):
        return False
    about = read_title(_UPDATE_ON.sub("", title), committee)
    known = (
        _is_covered(frozenset(about.words), about.own)
        or _opens(read.words)
        or _is_minutes(read.words, read.plain)
        or is_sitting(read.plain, read.period)
        or _is_own_remit(read.plain, read.own)
    )
    if known:
        return True
    return False if kind or _names_thing(read.words) else None


def _names_thing(words: Words) -> bool:
    """Tell whether a title names a paper, a thing with a code ("arc21"), an act (but one)."""
    act = "act" in words and "government" not in words
    return act or _names_paper(words) or any(map(_is_code, words))


def _is_code(word: str) -> bool:
    return word[0].isalpha() and any(map(str.isdigit, word))  # arc21, s106


def _is_day(title: Title) -> bool:
    """Tell whether a title is a day and no more, or a day and an hour: of the next meeting."""
    dated = title.period is not None and title.period.is_dated
    return dated and all(word in _WEEKDAYS or _number(word) for word in title.words)


def _has_a_matter(title: Title) -> bool:
    """Tell whether a title names what procedure does not: a reference, a quarter, another body."""
    if title.numbered or not title.words:
        return True
    if title.period and title.period.reports and title.words[:2] not in _MINUTES_OF_MEETINGS:
        return True
    if _is_planning_of_parish(title) or _is_area_of_parish(title) or _THINGS.search(title.plain):
        return True
    if _is_of_outside_body(title.plain, title.own) or _is_calendar(title):
        return True
    words = frozenset(title.words)
    return not words >= _REMIT and any(map(words.issuperset, _NEVER))


def _is_calendar(title: Title) -> bool:
    """Tell whether a title is the days of a whole year's meetings: "Dates of Meetings 2024/25"."""
    whole = title.period is not None and bool(title.period.year) and not title.period.part
    words = frozenset(title.words) - _OF_CALENDAR
    return whole and "meeting" in words and words - {"meeting"} in _CALENDARS


def _is_area_of_parish(title: Title) -> bool:
    """Tell whether a parish, which has no committee for it, names an area: "Financial Matters"."""
    words = frozenset(title.words)
    return _is_parish(title.own) and words <= _PARISH_AREAS and not words <= _BARE_AREAS


def _is_parish(own: frozenset[str]) -> bool:
    """Tell whether a body is a parish's, a town's, ... whole council, by the words of its name."""
    return "council" in own and "committee" not in own and not own.isdisjoint(_PARISH)


def names_parish_planning(title: str, committee: str) -> bool:
    """Tell whether a title, read with its heading, is of a parish's planning applications."""
    return _is_planning_of_parish(read_title(title, committee))


def _is_planning_of_parish(title: Title) -> bool:
    """Tell whether a parish has applications; at a planning committee each is an item."""
    whole = _is_parish(title.own) or (bool(title.own) and title.own <= _WHOLE)
    return whole and _PLANNING in title.words and not _APPLIED.isdisjoint(title.words)
