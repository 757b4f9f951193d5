"""The words of a title in; what kind of paper it is and how often it comes out.

Kinds ("monitoring", "plan", "setting", ...) and the words that tell them are data: `matters.toml`.
"""

from nlp.recurrence.titles.periods import Period
from nlp.recurrence.wordings import read_lists

_LISTS = read_lists("titles/matters")
STAGES = {stage: frozenset(words.split()) for stage, words in _LISTS["stages"].items()}
PERIODIC = frozenset(("quarterly", "monthly"))
_MAIN_BUDGET = frozenset(_LISTS["main_budget"].split())
_WHOLE_YEAR = frozenset(("budget", "performance", "corporate-plan", "capital"))
_HOW_IT_GOES = frozenset(("performance", "position", "review"))
_ANNUAL = frozenset(("annual", "yearly", "annually", "outturn"))
_OFTEN = {
    **dict.fromkeys(("quarterly", "quarter"), "quarterly"),
    **dict.fromkeys(("monthly",), "monthly"),
    **dict.fromkeys(("biannual", "halfyearly", "biannually", "interim"), "half"),
}


def find_stage(parts: list[list[str]], dated: bool) -> tuple[str, bool]:
    """Return the kind of paper that the first part to name one names ("Plan ... and progress").

    `dated`: it tells how things stood on a day, which no strategy does.
    """
    if STAGES["timetable"].intersection(parts[-1]):
        return "timetable", True
    if STAGES["mtfs"].intersection(parts[-1]) and not dated:
        return ("setting", False) if _opens_with_budget(parts[0]) else ("mtfs", True)
    if _holds_audit_plan(parts):
        return "plan", True
    for words in parts:
        for stage, cues in STAGES.items():
            if stage == "timetable":  # unless all of it means so, above
                continue
            if cues.intersection(words) and not (dated and stage == "mtfs"):
                if stage == "consultation" and _is_consulted_on(words):
                    continue
                return stage, True
    return "monitoring", False


def _is_consulted_on(words: list[str]) -> bool:
    """Tell whether a strategy stands before that it is consulted on: it is one still."""
    return not STAGES["strategy"].isdisjoint(words[: words.index("consultation")])


def _holds_audit_plan(parts: list[list[str]]) -> bool:
    """Tell whether a year's audit plan is there, with charter and strategy: they change little."""
    words = {word for part in parts for word in part}
    return words >= {"internal", "audit", "plan"} and not words.isdisjoint(("charter", "strategy"))


def _opens_with_budget(words: list[str]) -> bool:
    """Tell whether the budget goes first: "Budget 2024/25 and Medium Term Financial Strategy"."""
    return "budget" in words and STAGES["mtfs"].isdisjoint(words)


def correct_stage(
    stage: str,
    explicit: bool,
    rhythm: str | None,
    words: list[str],
    named: frozenset[str],
    period: Period | None,
) -> str:
    """Return the kind again, now that the rhythm is known: no plan is quarterly, or mid-year.

    `named`: the words that tell matters apart; capital for one of them alone ("Schools Capital
    Programme") is reported on as it goes.
    """
    midway = period is not None and period.part in ("mid-year", "half-year")
    often = rhythm in PERIODIC or rhythm == "half" or midway
    ended = stage == "plan" and period is not None and period.part == "outturn"
    if stage in ("plan", "strategy") and (often or ended):
        return "monitoring"
    told = explicit or rhythm or midway or "performance" in words
    told = told or "group" in words  # of members
    if not told and ("budget" in words or ("capital" in words and named <= _MAIN_BUDGET)):
        return "setting"
    return stage


def find_rhythm(words: list[str], period: Period | None, explicit: bool) -> str | None:
    """Return how often, by period or words; an outturn called monitoring is not annual."""
    yearly = not _ANNUAL.isdisjoint(words)  # "Interim Annual Report" comes once a year
    often = next(
        (_OFTEN[w] for w in words if w in _OFTEN and not (yearly and w == "interim")), None
    )
    rhythm = period.rhythm if period and period.part else None
    told = explicit or not _HOW_IT_GOES.isdisjoint(words)
    whole = not _WHOLE_YEAR.isdisjoint(words) and "treasury" not in words
    if told and (rhythm == "annual" or (rhythm == "half" and whole)):
        rhythm = None
    return rhythm or often or ("annual" if yearly else None)
