"""A title in, the matter it names out: its words, what kind of paper, its period, its references.

Which words count, which mean the same, which kinds of paper are told apart is data: `matters.toml`.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from nlp.recurrence.plain_words import SMALL, is_foreign, list_words
from nlp.recurrence.titles.acronyms import list_initials, list_told, merge_acronyms
from nlp.recurrence.titles.askers import split_frame
from nlp.recurrence.titles.council_plans import name_plan, read_council_plan
from nlp.recurrence.titles.named_groups import find_group
from nlp.recurrence.titles.paper_kinds import (
    PERIODIC,
    STAGES,
    correct_stage,
    find_rhythm,
    find_stage,
)
from nlp.recurrence.titles.paper_notes import clean_title, drop_besides, drop_notes, take_part
from nlp.recurrence.titles.periods import Period, split_period
from nlp.recurrence.titles.references import split_references
from nlp.recurrence.titles.tasks import list_task_starts
from nlp.recurrence.wordings import read_lists, split_lines

Words = tuple[str, ...]
LONGEST_PHRASE = 6
NAME_WORDS = 6  # of a series' key
MOST_ROUNDS = 12
_NUMBERED = frozenset(
    ("no", "number", "phase", "lot", "ward", "section", "zone", "stage", "article")
)
_EDITIONS = frozenset(
    (
        *("regulation", "revision", "edition", "issue", "version", "volume", "bulletin", "update"),
        *("report", "monitoring", "monitor", "round", "tranche", "newsletter", "instalment"),
    )
)
_LISTS = read_lists("titles/matters")


def _read_same(lines: str) -> dict[Words, Words]:
    pairs = (line.split("->") for line in split_lines(lines))
    return {tuple(list_words(left)): tuple(right.split()) for left, right in pairs}


FILLER = frozenset(list_words(_LISTS["filler"])) - SMALL
MANY = frozenset(tuple(line.split()) for line in split_lines(_LISTS["one_of_many"]))
LIGHT = frozenset(_LISTS["light"].split()) - FILLER
SAME = _read_same(_LISTS["same"])
_WHOLE = _read_same(_LISTS["whole"])  # a title of these words alone
BROAD = frozenset(_LISTS["broad"].split())
_POST, _APPOINTED = frozenset(_LISTS["post"].split()), frozenset(_LISTS["appointed"].split())
_OPINION = frozenset(("internal", "audit", "annual", "report"))  # or opinion, which it gives
FIGURES = frozenset(_LISTS["figures"].split())
UNSAID = _read_same(_LISTS["unsaid"])
MARKS = frozenset(_LISTS["marks"].split())
YEAR_END = frozenset(_LISTS["year_end"].split())
_NOT_OWN = FIGURES.union(_LISTS["not_own"].split())
APART = tuple(
    frozenset(word for side in line.split("/") for word in side.split())
    for line in split_lines(_LISTS["apart"]["groups"])
)
_ANY_KIND = frozenset(_LISTS["any_kind"].split())
_BODY = frozenset(_LISTS["body"].split())
_UNSAID_ALONE = _BODY | {"draft", "final", "revised", "updated", "proposed"}
_SAME_FIRST = frozenset(words[0] for words in SAME)
_LEFT_OUT = [
    (body.strip(), list_words(words))
    for line in split_lines(_LISTS["left_out"])
    for body, words in [line.split("->")]
]
_DATED = re.compile(r"\b(?:as at|to|until)\b", re.I)
# of the finances alone; "Financial and Performance Monitoring" is of both
_FINANCES = re.compile(r"\bfinanc(?:e|ial) performance\b", re.I)
_SECTION = re.compile(r"\bs(?:\. ?| )(?=\d{2,3}\b)", re.I)  # s. 106
# of how a plan is kept, and no plan: "Performance against the Harbour Plan 2025-29", "Harbour Plan:
# Performance Report"
_AGAINST = re.compile(
    r"\b(?:performance|achievement|outcomes?) (?:against|in relation to)\b"
    r"|\bplan\W{1,4}performance(?: (?:report|review|update|summary|indicators?|measures?))?\W*$",
    re.I,
)
_AND = re.compile(r"&|,|;|\band\b", re.I)
_DASH = re.compile(r":| - ")
# "Annual Report of the Chair of the Harbours Committee" is the committee's
_OF_CHAIR = re.compile(r"\breport (?:of|from|by) the chair(?:man|person|woman)? of (?=the\b)", re.I)
MONEY = frozenset(("budget", "finance", "revenue", "capital"))  # of the council's own accounts


@dataclass(frozen=True, slots=True)
class Matter:
    """What a title names.

    `words`: those that tell matters apart, in the title's order. `light`: those that help little.
    `stage`: the kind of paper (monitoring, plan, strategy, ...); `explicit`: the title says so.
    `rhythm`: quarterly, monthly, half, annual, or None. `numbers`: house numbers, phases and the
    like. `references`: planning references. `named`: what its key is made of. `bare`: the title
    names no matter ("Progress Report"); its words then are all that it has. `loose`: a title that
    differs a little may name it too (not where it is bare, or a member moves or asks).
    `task`: those words that it has only where it says what is to be done in the matter.
    `raw`: all words but small ones, as printed. `printed`: with these. `initials`: those of every
    three to seven of either in a row. `heading`: all words before the first dash or colon.
    `phrases`: what phrases of two telling words or more mean where it is a word of its own
    ("road-programme"), and the words that say it. `group`: what the working group that it names is
    for. `joint`: it holds both performance and money, each by its own name.
    """

    words: Words
    light: Words
    stage: str
    explicit: bool
    rhythm: str | None
    numbers: frozenset[str]
    references: frozenset[str]
    period: Period | None
    named: Words = ()
    bare: bool = False
    loose: bool = True
    initials: frozenset[str] = frozenset()
    task: frozenset[str] = frozenset()
    raw: Words = ()
    printed: Words = ()
    heading: Words = ()
    phrases: tuple[tuple[Words, Words], ...] = ()
    group: frozenset[str] = frozenset()
    joint: bool = False

    @property
    def nameless(self) -> bool:
        """Tell whether the title has no word to go by: none at all, another script, a period."""
        return not self.raw and not self.references

    @property
    def key(self) -> tuple[object, ...]:
        """Return what is equal for titles of one matter without looking closer."""
        if self.references:
            return (tuple(sorted(self.references)),)
        rhythm = self.rhythm if self.rhythm in ("annual", "half") else None
        words, numbers = tuple(sorted(set(self.words))), tuple(sorted(self.numbers))
        light = tuple(sorted(set(self.light)))
        return (
            words,
            light,
            self.stage,
            rhythm,
            self.loose and self.is_of_a_year,
            numbers,
            self.span,
        )

    @property
    def names_one_year(self) -> bool:
        """Tell whether it is the paper of one year ("Strategy 2025/26"), and not its monitoring."""
        if not self.period or self.period.part or "/" not in (self.period.year or ""):
            return False
        return not (self.stage == "monitoring" and self.explicit)

    @property
    def slot(self) -> Words:
        """Return the words of its heading, fillers aside, if it says neither kind nor period."""
        if self.period or self.references or self.stage != "monitoring" or not self.loose:
            return ()
        return tuple(word for word in self.heading if word not in FILLER)

    @property
    def opening(self) -> Words:
        """Return the words of its heading, fillers aside, whatever it says behind them."""
        if not self.loose:
            return ()
        return tuple(word for word in self.heading if word not in FILLER)

    @property
    def half_yearly(self) -> bool:
        """Tell whether the title says that it comes twice a year (a mid-year review comes once)."""
        said = {"biannual", "biannually", "halfyearly"}.intersection(self.raw)
        return bool(said) or bool(self.period and self.period.part == "half-year")

    @property
    def is_of_a_year(self) -> bool:
        """Tell whether the title says a year and neither a part of it nor that it is monitoring."""
        if not self.period or self.period.part or self.explicit or self.rhythm:
            return False
        return self.period.year is not None

    @property
    def yearly(self) -> bool:
        """Tell whether the title says that it is of a year, and of no part of it."""
        year = bool(self.period and self.period.year and not self.period.part)
        return self.rhythm == "annual" or year

    @property
    def span(self) -> tuple[int, int] | None:
        """Return the first and last year of a strategy or plan for several years."""
        if self.stage not in ("strategy", "plan") or not self.period or not self.period.year:
            return None
        first, _, last = self.period.year.partition("-")
        return (int(first), int(last)) if last else None

    @property
    def name(self) -> str:
        """Return a readable name for the matter: its words with hyphens."""
        if self.references:
            return sorted(self.references)[0].lower().replace("/", "-")
        cues = STAGES.get(self.stage, frozenset()) | {self.stage}
        said = self.stage == "monitoring" or not cues.isdisjoint(self.named + self.words)
        kind = () if said else (self.stage,)
        words = list(dict.fromkeys(self.named or self.words))[:NAME_WORDS]
        return "-".join((*words, *sorted(self.numbers)[:2], *kind))


def _merge_same(words: list[str]) -> list[str]:
    """Return the words with each phrase of the data file replaced by what it means.

    Fillers in its midst stay behind it: "Planning Quarterly Performance" is planning-performance.
    """
    merged: list[str] = []
    at = 0
    while at < len(words):
        phrase, left = _find_phrase(words, at)
        merged += (*SAME[phrase], *left) if phrase else (words[at],)
        at += len(phrase) + len(left) or 1
    return merged


def _say_left_out(words: list[str], own: frozenset[str]) -> list[str]:
    """Return the words behind the one that a body leaves unsaid: of planning, "Performance Q3"."""
    told = [word for word in words if word not in FILLER or word == "financial"]
    for body, phrase in _LEFT_OUT:
        opens = len(phrase) > 1 and told[: len(phrase)] == phrase
        if body in own and (opens or told == phrase):
            return [body, *words]
    return words


def _list_phrases(words: list[str]) -> tuple[tuple[Words, Words], ...]:
    """Return what phrases mean by a word of its own, each with the words that tell it."""
    phrases = []
    for at in range(len(words)):
        phrase, _ = _find_phrase(words, at)
        told = tuple(word for word in phrase if word not in FILLER or word == "decision")
        if len(set(told) - LIGHT) > 1 and any("-" in word for word in SAME[phrase]):
            phrases.append((SAME[phrase], told))
    return tuple(phrases)


def _find_phrase(words: list[str], at: int) -> tuple[Words, Words]:
    """Return the longest phrase that begins here, and the fillers that stand in its midst."""
    if words[at] not in _SAME_FIRST:
        return (), ()
    if size := _same_at(words, at):
        return tuple(words[at : at + size]), ()
    following = words[at + 1 : at + LONGEST_PHRASE]
    told = [word for word in following if word not in FILLER]
    size = _same_at([words[at], *told], 0) if len(told) < len(following) else 0
    if size < 2:
        return (), ()
    phrase = (words[at], *told[: size - 1])
    end = at + 1 + _find_end(following, size - 1)
    return phrase, tuple(word for word in words[at + 1 : end] if word in FILLER)


def _find_end(words: list[str], many: int) -> int:
    """Return where so many words that are no fillers end."""
    ends = [at for at, word in enumerate(words, 1) if word not in FILLER]
    return ends[many - 1]


def _read_whole(words: list[str], own: frozenset[str]) -> list[str]:
    """Return what a title of these words alone means: "Development Plan".

    Fillers aside ("Development Plan Update"), and what goes without saying ("Ferris Development
    Plan" at Ferris).
    """
    told = [word for word in words if word not in FILLER]
    for kept in (words, told, [word for word in told if word not in own]):
        if meant := _WHOLE.get(tuple(kept)):
            return list(meant)
    return []


def _same_at(words: list[str], at: int) -> int:
    sizes = range(min(LONGEST_PHRASE, len(words) - at), 0, -1)
    return next((size for size in sizes if tuple(words[at : at + size]) in SAME), 0)


def _split_parts(title: str, at: re.Pattern[str], own: frozenset[str]) -> list[list[str]]:
    """Return the words of the parts of a title, phrases replaced."""
    parts = [read_council_plan(list_told(part), own) for part in at.split(title)]
    return [_merge_same(part) for part in parts if part]


def list_own(council: str, committee: str) -> frozenset[str]:
    """Return the words that go without saying in the titles of a committee.

    Those of the council's name, those of what the committee is for ("Pensions Board"), and what
    either is called for short: SBC, EDT. `committee`: its name or slug.
    """
    names = [
        [word for word in list_words(name) if word not in SMALL]
        for name in (f"{council} council", committee.replace("-", " "))
    ]
    firsts = ["".join(word[0] for word in words) for words in names]
    short = {letters for name in firsts for letters in (name, name[:-1]) if len(letters) > 2}
    own = {*names[0][:-1], *names[1], *_merge_same(names[1])} - _NOT_OWN | short
    own.update(filter(None, (name_plan(names[0][:-1]),)))
    unsaid = (words for bodies, words in UNSAID.items() if own.issuperset(bodies))
    return frozenset(own.union(*unsaid))


def _list_counted(words: list[str]) -> list[str]:
    silent = FILLER if _APPOINTED.isdisjoint(words) else FILLER - _POST
    return [word for word in words if word not in silent and not word.isdigit()]


@lru_cache(maxsize=8_192)
def read_matter(title: str, own: frozenset[str] = frozenset()) -> Matter:
    """Return the matter that a title names; only its first 1,000 characters count.

    `own`: words that go without saying at its committee (`list_own`) and tell no matters apart.
    """
    frame, about = split_frame(title)
    references, rest = split_references(drop_besides(take_part(drop_notes(about))))
    period, rest = split_period("" if is_foreign(rest) else rest)
    rest = _OF_CHAIR.sub("report of ", _SECTION.sub("section ", rest))
    cleaned = _FINANCES.sub("financial monitoring", clean_title(rest))
    rest = merge_acronyms(cleaned)
    dashed = _split_parts(rest, _DASH, own)
    raw, printed = read_council_plan(list_told(rest), own), list_words(rest)
    whole = _read_whole(raw, own)
    merged = whole or _merge_same(_say_left_out(raw, own))
    dated = bool(
        period and period.part and period.part[:1].isdigit() and _DATED.search(period.printed)
    )
    told = cleaned if len(raw) > 1 else rest  # an acronym that stands alone tells no kind
    parts = [] if whole else _split_parts(told, _AND, own)
    stage, explicit = find_stage([*parts, merged], dated)
    if stage in ("plan", "strategy") and _AGAINST.search(told):
        stage = "monitoring"
    explicit = explicit or dated
    if not _ANY_KIND.isdisjoint(merged):  # "Better Care Fund Plan", and its returns
        stage, explicit = "monitoring", False
    rhythm = find_rhythm(merged, period, explicit)
    named = frozenset(_list_counted(merged)) - LIGHT - own
    stage = correct_stage(stage, explicit, rhythm, merged, named, period)
    if stage == "monitoring" and not explicit and _OPINION.issubset(merged):
        stage, merged = "opinion", [*merged, "opinion"]
    counted = _list_counted(merged)
    if _is_outturn(counted, period, rhythm, stage) and "treasury" not in counted:
        stage = "outturn"
    counted = _add_figures(counted, stage, explicit, rhythm)
    if counted == ["account"] and _is_of_months(period, rhythm):
        counted = ["budget"]
    heavy = tuple(word for word in counted if word not in LIGHT and word not in own)
    light = tuple(word for word in counted if word in LIGHT or word in own)
    return Matter(
        words=heavy or light or _drop_body(raw) or (stage,),
        light=light if heavy else (),
        stage=stage,
        explicit=explicit,
        rhythm=rhythm,
        numbers=_list_numbers(merged),
        references=references,
        period=period,
        named=tuple(word for word in counted if word not in own),
        bare=not counted and not references,
        loose=bool(counted or references) and frame is None,
        initials=list_initials(raw) | list_initials(printed),
        task=frozenset(counted) - _list_before_task(cleaned, counted, own),
        raw=tuple(raw),
        printed=tuple(printed),
        heading=tuple(next(iter(dashed), ())),
        phrases=() if whole else _list_phrases(raw),
        group=frozenset(_merge_same(sorted(find_group(tuple(printed))))),
        joint=_is_joint(_split_parts(told, _AND, own)),
    )


def _is_joint(parts: list[list[str]]) -> bool:
    """Tell whether one part of a title is of performance and another of money."""
    money = [not MONEY.isdisjoint(part) for part in parts]
    performed = ["performance" in part for part in parts]
    return any(money) and any(p and not m for p, m in zip(performed, money, strict=True))


def _list_before_task(title: str, counted: list[str], own: frozenset[str]) -> frozenset[str]:
    """Return the words of a title that stand before what is to be done, if any of them tells."""
    for at in list_task_starts(title):
        words = _merge_same(list_told(title[:at]))
        if not LIGHT.union(own, FILLER).issuperset(words):
            return frozenset(words)
    return frozenset(counted)


def _drop_body(raw: list[str]) -> Words:
    """Return the words of a bare title without the body's: "Draft Annual Report of the Board"."""
    return tuple(word for word in raw if word not in _UNSAID_ALONE) or tuple(raw)


def _is_outturn(words: list[str], period: Period | None, rhythm: str | None, stage: str) -> bool:
    """Tell whether a paper is of how a year came out: its own words, of figures, or a plan's."""
    if period is None or period.part != "outturn" or (rhythm != "annual" and stage != "plan"):
        return False
    printed = period.printed.lower()
    return "outturn" in printed.replace(" ", "").replace("-", "") or not FIGURES.isdisjoint(words)


def _add_figures(words: list[str], stage: str, explicit: bool, rhythm: str | None) -> list[str]:
    """Return the words with what such a paper is of, said or not: revenue is of the budget."""
    if stage == "outturn":
        return [*words, stage]
    often = rhythm in PERIODIC or rhythm == "half"
    alone = words == ["finance"]  # "Finance Report"
    if stage == "monitoring" and (explicit or often or alone):
        words = ["budget" if word == "finance" else word for word in words]
    unsaid = often and "revenue" in words and "budget" not in words
    return [*words, "budget"] if unsaid else words


def _is_of_months(period: Period | None, rhythm: str | None) -> bool:
    """Tell whether accounts are those that a parish sees by the month: "Accounts Report April"."""
    part = period.part if period else None
    return rhythm == "monthly" or (part is not None and part[:2].isdigit())


def _list_numbers(words: list[str]) -> frozenset[str]:
    """Return house numbers, phases and the like; "Support Fund 7" is but the seventh round."""
    round_of = len(words) > 3 and words[-1].isdigit() and words[-2] not in _NUMBERED
    counted = words[:-1] if round_of and int(words[-1]) <= MOST_ROUNDS else words
    before = ["", *counted]
    for at, word in enumerate(counted):  # "Budget Monitoring No. 1"
        if word in ("no", "number") and at and counted[at - 1] in _EDITIONS:
            before[at + 1] = counted[at - 1]
    return frozenset(w for b, w in zip(before, counted, strict=False) if _counts(b, w))


def _counts(before: str, word: str) -> bool:
    """Tell whether a word is a number, and not of an edition: "Budget Revision 3"."""
    return word.isdigit() and before not in _EDITIONS
