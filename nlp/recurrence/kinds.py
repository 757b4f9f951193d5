"""The words of a title in; what kind of paper it is, how often it comes, what it is of, out.

Kinds ("monitoring", "plan", "setting", ...) and the words that tell them are data: `matters.toml`.
"""

from nlp.recurrence.periods import Period
from nlp.recurrence.wordlists import read_lists

_LISTS = read_lists("matters")
STAGES = {stage: frozenset(words.split()) for stage, words in _LISTS["stages"].items()}
PERIODIC = frozenset(("quarterly", "monthly"))
_OVERALL = frozenset(_LISTS["overall"].split())
_MAIN_BUDGET = frozenset(_LISTS["main_budget"].split())
_RESULTS = frozenset((*_LISTS["figures"].split(), *_LISTS["overall"].split(), "general-fund"))
_MONEY = frozenset(("budget", "revenue", "capital", "general-fund"))
_BESIDE_CAPITAL = frozenset(("revenue", "council-tax", "general-fund", "mtfs"))
_WHOLE_YEAR = frozenset(("budget", "performance", "corporate-plan"))
_OUTTURN = frozenset(("outturn", "finance", "budget", "revenue", "capital", "general-fund"))
_FORECAST = frozenset(("budget", "revenue", "capital", "general-fund", "forecast", "projected"))
_PLANNED = frozenset(("performance", "kpi", "corporate-plan", "delivery-plan"))
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
    for words in parts:
        for stage, cues in STAGES.items():
            if cues.intersection(words) and not (dated and stage == "mtfs"):
                return stage, True
    return "monitoring", False


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
    if stage in ("plan", "strategy") and often:
        return "monitoring"
    told = explicit or rhythm or "performance" in words or "group" in words  # a group of members
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
    told = explicit or "performance" in words
    whole = not _WHOLE_YEAR.isdisjoint(words) and "treasury" not in words
    if told and (rhythm == "annual" or (rhythm == "half" and whole)):
        rhythm = None
    return rhythm or often or ("annual" if yearly else None)


def find_whole(
    words: list[str], stage: str, period: Period | None, rhythm: str | None
) -> str | None:
    """Return what of the council as a whole a title is of, if it is of nothing else.

    "plan": its plan by the quarter; "budget": its budget for a year; "results": its money and its
    performance in one report by the quarter, "results and risk" with its risks; "money": its money
    alone, revenue and capital; "outturn": how its
    money came out; "capital outturn": that of capital alone.
    """
    said = frozenset(words)
    if rhythm in PERIODIC and "performance" in said and said <= _RESULTS and said & _MONEY:
        return "results and risk" if "risk" in said else "results"
    if stage == "setting" and said & {"budget", "precept"} and said <= _MAIN_BUDGET:
        return "budget" if "capital" not in said or said & _BESIDE_CAPITAL else None
    if (rhythm in PERIODIC or rhythm == "half") and "budget" in said and said <= _FORECAST:
        return "money" if ("revenue" in said) == ("capital" in said) else None
    if stage == "outturn" and said <= _OUTTURN:
        sides = said & {"revenue", "capital"}
        if sides == {"capital"}:
            return "capital outturn"
        return None if sides == {"revenue"} else "outturn"
    often = rhythm in PERIODIC or (stage == "monitoring" and bool(period and period.reports))
    planned = not said.isdisjoint(_PLANNED) or said >= {"strategic", "plan"}
    return "plan" if often and planned and said <= _OVERALL else None
