"""The record's own terms -> the words that a reader sees."""

import re
from datetime import date, datetime, timezone
from typing import Any

_MONTHS_FROM, _YEARS_FROM = 60, 24  # days told as months, months told as years
OUTCOME = {
    "resolved": "Decided",
    "recommended": "Recommended",
    "deferred": "Deferred",
    "withdrawn": "Withdrawn",
    "refused": "Refused",
    "lost": "Lost",
}
METHOD = {
    "unanimous": "unanimous",
    "recorded": "recorded vote",
    "show_of_hands": "show of hands",
    "casting_vote": "casting vote",
    "assent": "agreed without a count",
    "counted": "counted",
    "unstated": "how is not stated",
}
ACT = {
    "chaired": "chaired",
    "declared_interest": "declared an interest",
    "voted_for": "voted for",
    "voted_against": "voted against",
    "in_attendance": "in attendance",
}
CADENCE = {
    "monthly": "every month",
    "quarterly": "every quarter",
    "half_yearly": "every half year",
    "annual": "every year",
    "ad_hoc": "no fixed rhythm",
}
BASIS = {
    "minutes": "by the minutes",
    "title": "by its title",
    "dates": "by its dates",
    "usual": "by custom of such reports",
}
DOUBT = {
    "dates": "its dates do not bear that out",
    "meetings": "the committee meets less often",
}
# How sure a series is one matter, at least, and what that rests on; how often each is right stands
# in docs/recurrence.md.
ONE_MATTER = (
    (1.0, "The council’s own issue number says so"),
    (0.95, "Their titles are the same, or nearly so"),
    (0.8, "Very likely: their titles are alike"),
    (0.6, "Probably: their titles are alike in part"),
    (0.0, "Perhaps: their titles tell little"),
)
MINUTES = {
    "none": "no minutes yet",
    "draft": "draft minutes",
    "approved": "minutes approved",
    "published": "minutes published",
    "unknown": "minutes, whether draft is not known",
}

OPENING = re.compile(r"\A\x02?[^\W\d_](?![.)])")  # the first word may be a hit
PAGE_OUTCOMES = {
    "read": "Read",
    "unreadable": "Answered, but could not be read",
    "blocked": "Blocked by the site",
    "disallowed": "Not to be read by machines, says the site",
    "gone": "No longer there",
    "failed": "No answer",
}
PAGE_DID = {
    "unreadable": "could not be read",
    "blocked": "was blocked by the site",
    "disallowed": "was not to be read by machines, says the site",
    "gone": "was no longer there",
    "failed": "gave no answer",
}
PAGE_TYPES = {
    "meeting": "page of this meeting",
    "item": "page of an item of this meeting",
    "attendance": "page of who attended",
    "decision": "page of a decision of this meeting",
    "item_votes": "page of a vote of this meeting",
}


def plain(term: str | None) -> str:
    """Return a term of the tables as plain words."""
    if term is None:
        return ""
    known = {**OUTCOME, **METHOD, **ACT, **CADENCE}
    return known.get(term, term.replace("_", " "))


def basis(term: str | None, doubt: str | None = None) -> str:
    """Return what says how often a matter comes, and what speaks against it."""
    said = BASIS.get(term or "", "")
    return f"{said}, but {DOUBT[doubt]}" if doubt in DOUBT else said


def one_matter(confidence: float) -> str:
    """Return what it rests on that a series is one matter, and how far that can be trusted."""
    return next(said for least, said in ONE_MATTER if confidence >= least)


def today() -> str:
    """Return today as `2024-12-02`, in UTC."""
    return datetime.now(timezone.utc).date().isoformat()


def long_date(value: str | None) -> str:
    """Return `2024-12-02` (or a time of that day) as `2 December 2024`; as it stands if no date."""
    try:
        day = date.fromisoformat((value or "")[:10])
    except ValueError:
        return value or ""
    return f"{day.day} {day:%B %Y}"


def short_date(value: str | None) -> str:
    """Return `2024-12-02` as `2 Dec 2024`."""
    try:
        day = date.fromisoformat((value or "")[:10])
    except ValueError:
        return value or ""
    return f"{day.day} {day:%b %Y}"


def clock_time(value: str | None) -> str:
    """Return the time of day of `2024-12-02T10:00:00+00:00` as `10:00`."""
    try:
        return f"{datetime.fromisoformat(value or ''):%H:%M}"
    except ValueError:
        return ""


def outcome_label(line: dict[str, Any]) -> str:
    """Return in a word or two what became of an item; never guessed from silence."""
    if line.get("status"):
        return OUTCOME.get(line["status"], plain(line["status"]).capitalize())
    if line.get("restricted") and not line.get("minuted"):
        return "Not public"
    return "No decision found" if line.get("minuted") else _silence_label(line)


def _silence_label(line: dict[str, Any]) -> str:
    """Return why the record has no text of what became of an item."""
    if line.get("minutes_unread"):
        return "Minutes not read"
    if is_register(line):
        return "No text published"
    return "No minutes yet" if line.get("minutes_status") == "none" else "Not in the minutes"


def is_register(record: dict[str, Any]) -> bool:
    """Return whether a meeting, or an item's, is a day of the register of decisions: none met."""
    return "/decisions-" in (record.get("meeting_id") or "")


def minutes_label(meeting: dict[str, Any]) -> str:
    """Return what there is of a meeting's minutes, and whether they were read."""
    status = str(meeting["minutes_status"])
    if status == "none" and meeting.get("page_unread"):
        return f"no minutes seen: its page {PAGE_DID[meeting['page_unread']]}"
    if not meeting.get("minutes_unread"):
        return MINUTES.get(status, status)
    return f"{'decisions published' if status == 'none' else MINUTES.get(status, status)}, not read"


def vote_label(vote: dict[str, Any]) -> str:
    """Return a vote in one line: `Carried 5 to 2, recorded vote`; only what was printed."""
    if not vote.get("outcome") and not vote.get("method"):
        return ""
    counts = [vote.get("for_count"), vote.get("against_count")]
    words = plain(vote.get("outcome")).capitalize() or "Vote"
    if None not in counts:
        words += f" {counts[0]} to {counts[1]}"
    if vote.get("abstain_count"):
        words += f" with {vote['abstain_count']} abstaining"
    return words + (f", {plain(vote['method'])}" if vote.get("method") else "")


def file_size(size: int | None) -> str:
    """Return a size in bytes as people say it: `389 KB`, `1.2 MB`."""
    if not size:
        return ""
    return f"{size / 1024:.0f} KB" if size < 1024 * 1024 else f"{size / 1024 / 1024:.1f} MB"


def shorten(text: str | None, most: int = 220) -> str:
    """Return the text cut at a word boundary, with an ellipsis where something was cut."""
    text = " ".join((text or "").split())
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0] + " …"


def shorten_around(text: str | None, words: str, most: int = 220) -> str:
    """Return the text cut as `shorten` does, but so that the words stay in what is left."""
    text, words = " ".join((text or "").split()), " ".join(words.split())
    at = text.find(words)
    if at < 0 or at + len(words) <= most:
        return shorten(text, most)
    start = text.rfind(" ", 0, max(0, at - most // 2)) + 1
    return f"… {shorten(text[start:], most)}" if start else shorten(text, most)


def open_sentence(text: str) -> str:
    """Return the text with a capital where a word begins it; `(a) the` and `i. the` as they stand.

    CSS's `::first-letter` would make `(A)` of them.
    """
    return OPENING.sub(lambda match: match[0].upper(), text)


def close_up(text: str) -> str:
    """Return the text's lines without the blank ones between them."""
    return "\n".join(line for line in text.splitlines() if line.strip())


def ago(number: int) -> str:
    """Return how long ago so many days were: `12 days ago`, `14 months ago`, `3 years ago`."""
    if number < _MONTHS_FROM:
        return f"{days(number)} ago"
    months = round(number / 30.44)
    return f"{months} months ago" if months < _YEARS_FROM else f"{round(months / 12)} years ago"


def days(number: int) -> str:
    """Return `1 day`, `256 days`."""
    return f"{number} day" if number == 1 else f"{number} days"
