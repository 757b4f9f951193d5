"""A text and its date in; the matters that it puts off or promises back, out.

Deferred and adjourned matters, and reports promised ("a further report in six months", "would
report back to the next meeting"), in the wordings of `promises.toml`. What was only proposed,
refused or put off before does not count.
"""

from collections.abc import Sequence

from nlp.annotations import Evidence, Promise
from nlp.recurrence.due.promised_times import PromisedTime, find_time, names_past_day
from nlp.recurrence.due.sentence_around import find_sentence
from nlp.recurrence.wordings import compile_any, read_lists

_LISTS = read_lists("due/promises")
_WORDS = {name: words for name, words in _LISTS["words"].items() if name != "body"}
_WORDS["body"] = _LISTS["words"]["body"]  # last: the others are made of it
_PUT_OFF = compile_any(_LISTS["cue"]["put_off"])
_CUE = compile_any([*_LISTS["cue"]["put_off"], *_LISTS["cue"]["promised"]])
_DEFERRED, _NOT_DEFERRED = (compile_any(_LISTS["deferred"][say], _WORDS) for say in ("yes", "no"))
_ADJOURNED, _NOT_ADJOURNED = (
    compile_any(_LISTS["adjourned"][say], _WORDS) for say in ("yes", "no")
)
_PROMISED, _TIMED, _NOT_PROMISED = (
    compile_any(_LISTS["promised"][say], _WORDS) for say in ("yes", "timed", "no")
)
_SUGGESTED = compile_any(_LISTS["promised"]["suggested"])
_COMING = compile_any(_LISTS["promised"]["coming"])
_OFTEN = compile_any(_LISTS["promised"]["often"])
_NEW_REPORT = compile_any(_LISTS["promised"]["new_report"])
_PROPOSED = compile_any(_LISTS["decision"]["proposed"])
_DECIDED = compile_any(_LISTS["decision"]["decided"], _WORDS)
_NOTICE = compile_any(_LISTS["decision"]["notice"])


def find_promises(text: str, date: str | None = None, source: str = "text") -> list[Promise]:
    """Return what a text puts off or promises back, in its order, one a sentence.

    Args:
        text: one item's text. `text[evidence.start:evidence.end]` is the sentence.
        date: the meeting's, ISO 8601; without it no due dates are worked out.
        source: which text it is, for the evidence.
    """
    found: list[Promise] = []
    end = 0
    for cue in _CUE.finditer(text):
        if cue.start() < end:
            continue
        start, end = find_sentence(text, cue.start())
        if promise := _read_sentence(text[start:end], start, date, source):
            found.append(promise)
    return found


def drop_repeats(promises: Sequence[Promise]) -> list[Promise]:
    """Return the promises of one item, each once: decision and minutes often say one twice.

    An item is deferred or adjourned once, however often that is said; two sentences that promise a
    report are one where one stands in the minutes and one in the decision and their times, if both
    have one, agree. The one with a time is kept, else the longer.
    """
    kept: list[Promise] = []
    for promise in sorted(promises, key=_fullness, reverse=True):
        if not any(_says_same(promise, other) for other in kept):
            kept.append(promise)
    return [promise for promise in promises if promise in kept]


def _fullness(promise: Promise) -> tuple[bool, bool, int]:
    dated = promise.due_date is not None or promise.next_meeting
    return dated, promise.promised is not None, promise.evidence.end - promise.evidence.start


def _says_same(one: Promise, other: Promise) -> bool:
    if one.kind != other.kind:
        return False
    if one.kind == "promised" and one.evidence.source == other.evidence.source:
        return False
    times = {promise.due_date for promise in (one, other)} - {None}
    return len(times) < 2


def _read_sentence(sentence: str, start: int, date: str | None, source: str) -> Promise | None:
    kind = _find_kind(sentence, date)
    if kind is None:
        return None
    time = find_time(sentence, date) or PromisedTime("")
    if kind != "promised" and not time.printed and names_past_day(sentence, date):
        return None
    return Promise(
        kind=kind,
        evidence=Evidence(start, start + len(sentence), f"promise_{kind}", source),
        promised=time.printed or None,
        due_date=time.due_date,
        next_meeting=time.next_meeting,
    )


def _find_kind(sentence: str, date: str | None) -> str | None:
    """Return deferred, adjourned or promised, or None where the sentence does none of them."""
    if _NOTICE.search(sentence):
        return None
    if _PUT_OFF.search(sentence):
        if _DEFERRED.search(sentence) and not _NOT_DEFERRED.search(sentence):
            return "deferred" if _is_decided(sentence) else None
        if _ADJOURNED.search(sentence) and not _NOT_ADJOURNED.search(sentence):
            return "adjourned" if _is_decided(sentence) else None
    return "promised" if _is_promised(sentence, date) else None


def _is_promised(sentence: str, date: str | None) -> bool:
    """Tell whether a sentence promises something for later."""
    said = _PROMISED.search(sentence)
    if not said and not _TIMED.search(sentence):
        return False
    if _OFTEN.search(sentence) or _NOT_PROMISED.search(sentence):
        return False
    if _SUGGESTED.search(sentence) and not _DECIDED.search(sentence):
        return False
    if said and _COMING.search(sentence):
        return True
    new = not said or _NEW_REPORT.search(sentence) or _TIMED.search(sentence)
    return bool(new) and _has_time(sentence, date)


def _has_time(sentence: str, date: str | None) -> bool:
    """Tell whether a sentence names the time of what is to come: "a report to the May meeting"."""
    time = find_time(sentence, date)
    return bool(time and (time.due_date or time.next_meeting))


def _is_decided(sentence: str) -> bool:
    """Tell a decision from a proposal of which the sentence does not tell the end."""
    return not _PROPOSED.search(sentence) or bool(_DECIDED.search(sentence))
