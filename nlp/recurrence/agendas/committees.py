"""Committee names in, committee lines out: a renamed committee keeps its line.

A line is the run of names that one body has had ("Overview and Scrutiny Committee", ended; "The
Scrutiny Committee"). A name follows another only if it began to meet after the other had stopped
and what it is about is the same or the wider or narrower of the two, or its papers are the same;
whenever they met, if they are one name printed in two ways (`_find_body`).
"""

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from nlp.recurrence.days import read_day
from nlp.recurrence.plain_words import SMALL, list_words
from nlp.recurrence.procedure.headings import drop_held
from nlp.recurrence.titles.matters import read_matter
from nlp.recurrence.titles.periods import LONGEST_TITLE, split_period
from nlp.recurrence.wordings import read_lists

Name = tuple[str, str]  # council, committee
Span = tuple[str, str]  # first and last date
ALIKE = 0.5
GAP_DAYS = 2_600  # at most, from one name's last meeting on record to the next one's first
SAME_PAPERS, SAME_SHARE = 5, 1 / 3  # papers in common, and of those of the body with fewer
FEW_PAPERS, MOST = 3, 1 / 2  # the same where the names have a word in common
LONGEST_NAME, LONG_CORE = 120, 3  # characters; words that name nothing but a body
ROOT = 6  # letters: environment, environmental
_ENDED = re.compile(
    r"^z+[ _-]+|[-(\[ ]+(?:now )?(?:discontinued|ended|expired|dissolved|disbanded|archived?"
    r"|historic(?:al)?|inactive|abolished|pre[- ]?\d{4}|until .*|up to .*|from .*"
    r"|\d{4} ?- ?\d{4}|old)\b[)\] ]*$",
    re.IGNORECASE,
)
# Special Meeting of the Audit Committee; Extraordinary Cabinet; (At the rise of Council), Cabinet;
# Budget, Cabinet
_SITTING = re.compile(
    r"^(?:\([^()]{3,60}\),? *(?=\w)|(?:extraordinary|virtual|remote|hybrid) (?!meeting\b|school)"
    r"|(?:special|extraordinary|additional|adjourned|urgent|emergency)(?: meeting)?, *(?=\w)"
    r"|(?:annual|budget|council tax|policy|mayor[- ]making)(?: setting)?(?: meeting)?, *"
    r"(?=(?:full |county |city |borough |district |town )*(?:council|cabinet|executive)$)"
    r"|(?:an? |the )?(?:special|extraordinary|additional|adjourned|re-?convened|urgent|emergency"
    r"|virtual|remote|hybrid|ordinary)(?: general)? meetings? of (?:the )?)"
    r"|[-,(\[ ]+(?:special|extraordinary|additional|adjourned|re-?convened|virtual|remote|hybrid"
    r"|urgent)(?: meetings?)?[)\] ]*$"
    r"|(?:(?<=council)|(?<=cabinet)|(?<=executive))[-,(\[ ]+budget(?: meeting)?[)\] ]*$"
    r"|[-,(\[ ]+(?:(?:(?:virtual|remote|online|hybrid|special) )?meeting )?"
    r"(?:(?:held )?(?:via|by|on|through|using) )?(?:video ?(?:conferenc(?:e|ing)|link)"
    r"|(?:microsoft |ms )?teams|zoom)(?: meeting)?[)\] ]*$",
    re.IGNORECASE,
)
# As a site's trail prints it, with the place between
_TWICE = re.compile(r"^(?P<name>.{4,}), (?:.{1,100}, )?(?P=name)$", re.IGNORECASE)
_KINDS = r"(?:committee|cabinet|executive|board|panel|forum|district|authority|council)"
# Agenda for the Audit Committee; Meeting of the Cabinet
_MEETING_OF = re.compile(
    r"^(?:an? |the )?(?:meetings?|agendas?|minutes|notes) (?:of|for) (?:an? |the )?"
    rf"(?:meetings? of (?:the )?)?(?=.*\b{_KINDS})",
    re.IGNORECASE,
)
# Audit Committee Meeting; Planning Committee - Agenda; Cabinet, Wednesday; Audit Committee (Online)
_MEETING = re.compile(
    rf"(?P<kind>\b{_KINDS})[-,(\[ ]+(?:(?:agendas?|minutes|papers|meetings?|online|in person"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day)[-,)\] ]*)+$",
    re.IGNORECASE,
)
# Hybrid Meeting - Council Offices/Virtually via Zoom, Audit Committee
_HELD_BY = re.compile(
    r"^[^,]{0,80}\b(?:virtual(?:ly)?|hybrid|remote(?:ly)?|online|zoom|teams)\b[^,]{0,80}, *"
    rf"(?=[^,]*\b{_KINDS}\b)",
    re.IGNORECASE,
)
_ANNUAL_REPORT = re.compile(r"\bannual report\b", re.IGNORECASE)
_BETWEEN = r"\W+(?:and\W+)?"  # the words of a name
_SHORT_KIND = re.compile(r"\b(?:cttee|ctte|cmte|comm)\b\.?", re.IGNORECASE)
_DISTRICT = ("municipal", "district")
_POLICY = ("strategic", "policy", "committee")  # of an Irish council
_LISTS = read_lists("titles/matters")
_KIND = frozenset(_LISTS["body"].split())
_PLAIN_KIND = frozenset(("committee", "panel", "board", "forum", "group", "meeting", "council"))
_PLAIN_SITTING = frozenset(("ordinary", "monthly", "plenary", "adjourned", "statutory"))
_ANY = frozenset(("local", "management"))  # of a body's name, tell no two apart
_SAME_BODY = {
    "cabinet": "executive",
    "superannuation": "pension",
    "home": "housing",
    "staffing": "personnel",
    "resource": "finance",
}
_PERSONNEL = re.compile(r"\b(?:human resources?|hr)\b", re.IGNORECASE)
_WELLBEING = re.compile(r"\bwell[ -]being\b", re.IGNORECASE)
_OF_THE_FUND = frozenset(("fund", "invest"))  # goes without saying of a pension body
_PLANNING = re.compile(r"\bdevelopment[ -](?:management|control)\b", re.IGNORECASE)
# Beside the committee that runs the fund, by the Public Service Pensions Act 2013
_PENSION_BOARD = re.compile(r"\bpensions?[ -]board$", re.IGNORECASE)
# Children and Young People, later Children's and Culture
_YOUNG_PEOPLE = re.compile(
    r"\b(child(?:ren)?(?:['\u2019]s)?)(?:,| and| &) young (?:people|person)\b", re.I
)
_OFFICE = frozenset(("member", "holder"))  # of a portfolio, who decides alone
_WHOLE = frozenset(_LISTS["whole_council"].split())


@dataclass(frozen=True, slots=True)
class Sitting:
    """One meeting of a named committee; `date` is ISO 8601, to the month at least, or None.

    `paper`: the title of a paper that it had, "" where none is given.
    """

    council: str
    committee: str
    date: str | None
    paper: str = ""


def clean_committee(name: str) -> str:
    """Return a committee's name without "z ", "- DISCONTINUED", "Special Meeting of the"."""
    cleaned = _SHORT_KIND.sub("Committee", split_period(name)[1])
    while (shorter := _drop_sitting(cleaned)) != cleaned:
        cleaned = shorter
    cleaned = _TWICE.sub(r"\g<name>", cleaned)
    return re.sub(r"^the\b ?", "", cleaned, flags=re.IGNORECASE).strip() or name


def _drop_sitting(name: str) -> str:
    """Return a name without what it says of one meeting, at one of its ends."""
    name = _SITTING.sub("", _ENDED.sub("", name)).strip(" -,")
    return _MEETING.sub(r"\g<kind>", _MEETING_OF.sub("", _HELD_BY.sub("", name))).strip(" -,")


def drop_committee(title: str, committee: str) -> str:
    """Return a title without the committee's own name ("Work Programme of the Audit Committee").

    An annual report may say but a part of it, as it was called before or is for short.
    A title that is nothing else, or a name of one word, stays; only the first 1,000 characters are
    read.
    """
    title = title[:LONGEST_TITLE]
    kind = committee.split()[-1:] or [""]
    if kind[0].lower().removesuffix("s") not in title.lower():
        return title
    pattern = _compile_name(committee, part=bool(_ANNUAL_REPORT.search(title)))
    rest = pattern.sub(" ", title) if pattern else title
    return rest if list_words(rest) else title


@lru_cache(maxsize=1_024)
def _compile_name(committee: str, *, part: bool) -> re.Pattern[str] | None:
    """Return a pattern of a committee's name of two words or more, "and" or "&" between them.

    `part`: its last word and any of those before, in their order, will do.
    """
    words = [w for w in re.findall(r"[^\W_]+", clean_committee(committee)) if w.lower() != "and"]
    if len(words) < 2:
        return None
    either = [f"{re.escape(word.removesuffix('s'))}s?" for word in words]  # "Pension(s) Board"
    name = _build_part(either) if part else _BETWEEN.join(either)
    before = r"(?:\b(?:of|by|for|to|from) )?(?:\bthe )?(?:\blocal )?"
    return re.compile(rf"{before}\b{name}\b(?:'s)?", re.IGNORECASE)


def _build_part(words: list[str]) -> str:
    more = "".join(f"(?:{_BETWEEN}{word})?" for word in words[1:-1])
    return f"(?:{'|'.join(words[:-1])}){more}{_BETWEEN}{words[-1]}"


def build_slug(name: str) -> str:
    """Return a name as it stands in a key: `overview-and-scrutiny-committee`."""
    return "-".join(re.findall(r"[a-z0-9]+", clean_committee(name).lower())) or "unnamed"


def _find_body(name: str, council: str) -> tuple[str, ...]:
    """Return what is equal for the names of one body, however printed: without its council's name.

    "Lewes District Council Cabinet" is the Cabinet; "Full Council" and "Annual Council Meeting" are
    the council. "Annual Parish Meeting" is none: it is the electors'. Of "Devon and Cornwall Police
    and Crime Panel" nothing is Devon's.
    """
    words = _order(list_words(_WELLBEING.sub("wellbeing", clean_committee(name))))
    own = [word for word in list_words(council) if word not in _WHOLE | SMALL]
    if "council" in words and _WHOLE.union(own, SMALL).issuperset(words):
        return ("council",)
    if words[-1:] == ["meeting"] and _PLAIN_SITTING.issuperset(words[:-1]) and words[:-1]:
        return ("council",)  # of whom else, where no body is named
    rest = _drop_ahead(words, own)
    before = rest.index("council") if "council" in rest[1:] else 0  # Lewes District Council Cabinet
    if before and _WHOLE.issuperset(rest[:before]):
        rest = rest[before + 1 :]
    named = bool(rest) and rest[0] not in SMALL and not _KIND.issuperset(rest)
    return tuple(word for word in (rest if named else words) if word not in SMALL)


def _order(words: list[str]) -> list[str]:
    """Return the words of an Irish body's name in one order.

    "Municipal District of Quay" is "Quay MD"; "Housing SPC" is the Strategic Policy
    Committee for Housing.
    """
    for kind, short in ((_DISTRICT, "md"), (_POLICY, "spc")):
        told = [word for word in words if word not in SMALL]
        at = next((n for n in range(len(told)) if tuple(told[n : n + len(kind)]) == kind), None)
        if at is not None:
            return [*told[:at], *told[at + len(kind) :], *kind]
        if short in told and len(told) > 1:
            return [*(word for word in told if word != short), *kind]
    return words


def _is_short_for(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Tell whether a name is another's first letters, or leaves its kind out.

    "F&GP", "FGP Committee", "OSC"; "Overview & Scrutiny". `short`: as printed, or of a slug.
    """
    told = tuple(word for word in long if word not in _PLAIN_KIND)
    if short == told and long[-1:] == ("committee",):
        return len(short) > 1
    letters = [word for word in short if word not in _PLAIN_KIND]
    parted = len(letters) > 1 or "&" in "".join(letters)
    asked = "".join(letters).replace("&", "")
    if len(told) < 2 or len(letters) > 2 or len(asked) < (2 if parted else 3):
        return False
    whole = len(short) == len(letters) and asked == "".join(word[0] for word in long)
    return whole or asked == "".join(word[0] for word in told)


def _drop_ahead(words: list[str], own: list[str]) -> list[str]:
    """Return the words of a name without those of its council's, small words aside, ahead."""
    at = 0
    for word in own:
        while at < len(words) and words[at] in SMALL:
            at += 1
        if words[at : at + 1] != [word]:
            return words
        at += 1
    return words[at:]


def list_core(name: str) -> frozenset[str]:
    """Return the stems of what a committee's name says of it: not that it is a committee."""
    cleaned = _YOUNG_PEOPLE.sub(r"\1", _PLANNING.sub("planning", clean_committee(name)))
    cleaned = _WELLBEING.sub("wellbeing", _PERSONNEL.sub("personnel", cleaned))
    words = [w for w in list_words(cleaned) if w not in SMALL | _KIND | _ANY]
    core = frozenset(_SAME_BODY.get(word, word)[:ROOT] for word in words)
    return core - _OF_THE_FUND if "pensio" in core else core


def names_body(title: str, bodies: Container[frozenset[str]]) -> bool:
    """Tell whether a title is the name of one of a council's bodies and no more, its day aside.

    `bodies`: the core of each name. One or two words ("Pension Fund") name more than a body.
    """
    period, name = split_period(title)
    if len(name) > LONGEST_NAME or (period and period.reports):
        return False
    name = drop_held(name)
    core = list_core(name)
    told = len(core) >= LONG_CORE or not _KIND.isdisjoint(list_words(name))
    return bool(core) and told and core in bodies


def _follows(before: Span, after: Span) -> bool:
    """Tell whether a span (first date, last date) begins after the other's end, and soon."""
    ended, began = before[1], after[0]
    if ended >= began:
        return False
    days = read_day(ended), read_day(began)
    return days[0] is not None and days[1] is not None and (days[1] - days[0]).days <= GAP_DAYS


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """Return how alike two names are, 0 to 1; a wider or narrower name is half alike at least."""
    if not one or not other or bool(one & _OFFICE) != bool(other & _OFFICE):
        return 0.0
    shared = len(one & other)
    return max(shared / len(one | other), ALIKE if shared == min(len(one), len(other)) else 0.0)


@dataclass(slots=True)
class _Line:
    """What is known of a line: its first and last date, and the titles of its papers."""

    span: Span
    papers: set[str] = field(default_factory=set)


class LineFinder:
    """The lines of all committees; `learn` takes meetings, `find` gives a name's line.

    `fixed`: (council, committee name) to line, decided by hand.
    """

    def __init__(self, fixed: Mapping[Name, str] | None = None) -> None:
        self._lines: dict[Name, str] = dict(fixed or {})
        self._known: dict[str, dict[str, _Line]] = defaultdict(dict)  # council -> line

    def find(self, council: str, committee: str) -> str:
        """Return the line of a name that was learnt: the slug of the line's first name."""
        return self._lines[council, committee]

    def learn(self, sittings: Iterable[Sitting]) -> None:
        """Give each new name a line, the oldest first, and stretch the lines to the new dates."""
        dates: dict[Name, list[str]] = defaultdict(list)
        papers: dict[Name, set[str]] = defaultdict(set)
        for sitting in sittings:
            name = sitting.council, sitting.committee
            dates[name] += [sitting.date] if sitting.date else []
            if sitting.paper:
                papers[name].add(sitting.paper)
        for name in sorted(dates, key=lambda name: (min(dates[name], default="9999"), name)):
            span = (min(dates[name]), max(dates[name])) if dates[name] else None
            self._learn_name(name, _Line(span, papers[name]) if span else None)

    def _learn_name(self, name: Name, found: _Line | None) -> None:
        council, committee = name
        lines = self._known[council]
        if name not in self._lines:
            self._lines[name] = _find_same(name, lines) or _find_line(committee, found, lines)
        slug = self._lines[name]
        if found:
            known = lines.setdefault(slug, found)
            first, last = known.span, found.span
            known.span = min(first[0], last[0]), max(first[1], last[1])
            known.papers |= found.papers


def _find_same(name: Name, lines: Iterable[str]) -> str | None:
    """Return the line of the same body under a name printed otherwise."""
    council, committee = name
    slug, body = build_slug(committee), _find_body(committee, council)
    if slug in lines:
        return slug
    bodies = {line: _find_body(line.replace("-", " "), council) for line in lines}
    if (same := next((line for line in bodies if bodies[line] == body), None)) is not None:
        return same
    alike = (
        line
        for line, other in bodies.items()
        if _is_short_for(body, other) or _is_short_for(other, body)
    )
    return next(alike, None)


def _find_line(committee: str, found: _Line | None, lines: Mapping[str, _Line]) -> str:
    """Return the line that a name goes on with, else one of its own."""
    slug = build_slug(committee)
    if not found:
        return slug
    core, watches = list_core(committee), _is_pension_board(committee)
    ended = {
        line: _likeness(core, list_core(line.replace("-", " ")))
        for line, known in lines.items()
        if _follows(known.span, found.span) and _is_pension_board(line) is watches
    }
    likeness, line = max(((score, line) for line, score in ended.items()), default=(0.0, slug))
    if likeness >= ALIKE:
        return line
    papers = _list_papers(found.papers) if ended else set()
    goes_on = (
        line
        for line, likeness in ended.items()
        if _share_papers(papers, _list_papers(lines[line].papers), likeness > 0)
    )
    return max(goes_on, default=slug)


def _is_pension_board(name: str) -> bool:
    """Tell whether a body watches over the pension fund, beside the committee that runs it."""
    return _PENSION_BOARD.search(clean_committee(name)) is not None


def _share_papers(one: set[frozenset[str]], other: set[frozenset[str]], named_alike: bool) -> bool:
    """Tell whether two bodies have so many papers in common that one goes on with the other's."""
    fewer, shared = min(len(one), len(other)), len(one & other)
    if named_alike and shared >= FEW_PAPERS and shared >= MOST * fewer:
        return True
    return shared >= SAME_PAPERS and shared >= SAME_SHARE * fewer


def _list_papers(titles: set[str]) -> set[frozenset[str]]:
    """Return what papers are of, whatever their periods."""
    return {frozenset(read_matter(title).words) for title in titles}
