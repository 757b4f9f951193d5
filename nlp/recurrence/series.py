"""Linked items in, series out: with members, cadence, what is expected next, and why not if not.

The last step of this room: `build_series` gathers what `linking`, `cadence`, `due` and `promises`
find into the plain `Series` that the database stores.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from nlp.annotations import Promise, Quote, Series, SeriesMember
from nlp.recurrence.agendas.items import AgendaItem
from nlp.recurrence.due.cadence import MONTHS, Cadence, find_cadence
from nlp.recurrence.due.doubts import find_doubt
from nlp.recurrence.due.expected import (
    HELD_BACK,
    UNREAD,
    CalendarMeeting,
    Expected,
    count_overdue,
    find_expected,
    find_put_off,
    is_long_past,
)
from nlp.recurrence.due.promises import find_promises
from nlp.recurrence.due.reasons import find_reason
from nlp.recurrence.linking.links import SeriesLink
from nlp.recurrence.linking.twins import find_series_twins
from nlp.recurrence.titles.matters import read_matter
from nlp.recurrence.titles.periods import drop_times
from nlp.recurrence.titles.references import split_references

Calendars = Mapping[tuple[str, str], Sequence[CalendarMeeting]]
Member = tuple[AgendaItem, SeriesLink]


def build_series(
    items: Sequence[AgendaItem],
    links: Sequence[SeriesLink],
    today: str,
    calendars: Calendars | None = None,
) -> list[Series]:
    """Return the recurring series of linked items, by key.

    Args:
        items, links: as `link_items` took and gave them; `AgendaItem.minutes` is searched for what
            the minutes say of cadence, deferral, merging and moving.
        today: ISO 8601; what is expected before it is overdue.
        calendars: the meetings of each (council, committee), held, coming and called off.
    """
    groups: dict[str, list[Member]] = defaultdict(list)
    for item, link in zip(items, links, strict=True):
        if link.series and link.kind == "recurring":
            groups[link.series].append((item, link))
    twins = find_series_twins(items, links)
    return [
        _build_one(
            key, sorted(groups[key], key=_by_date), twins.get(key, ()), today, calendars or {}
        )
        for key in sorted(groups)
    ]


def _by_date(member: Member) -> tuple[str, str]:
    return member[0].date or "", member[0].item_id


def _build_one(
    key: str, members: list[Member], twins: tuple[str, ...], today: str, calendars: Calendars
) -> Series:
    items = [item for item, _ in members]
    last = items[-1]
    calendar = calendars.get((last.council, last.committee), ())
    held = [meeting.date for meeting in calendar if meeting.status not in HELD_BACK]
    cadence = find_cadence(
        [item.date for item in items],
        [item.minutes for item in items],
        [read_matter(item.title) for item in items],
        held,
    )
    doubt = find_doubt(cadence, [item.date for item in items], held)
    put_off = _find_put_off(last)
    expected = _expect(items, cadence, put_off, calendar)
    reason = _find_excuse(items, put_off, expected, today, calendar)
    sure = not doubt and _may_be_late(items, cadence)
    if expected and not sure and is_long_past(expected, today, cadence.name):
        expected = None
    late = count_overdue(expected, today, cadence.name) if sure else 0
    return Series(
        key=key,
        title=_name_series(last.title),
        council=last.council,
        committee=last.committee,
        members=tuple(_build_member(item, link) for item, link in members),
        confidence=min(link.confidence for _, link in members),
        cadence=cadence.name,
        cadence_basis=cadence.basis,
        cadence_ground=_name_ground(items, cadence),
        cadence_doubt=doubt,
        cadence_quote=_quote_cadence(items, cadence),
        first_date=next((item.date for item in items if item.date), None),
        last_date=last.date,
        next_expected=expected.date if expected else None,
        next_meeting_id=expected.meeting_id if expected else None,
        next_basis=expected.basis if expected else None,
        next_estimated=bool(expected and expected.estimated),
        overdue_days=0 if reason else late,
        not_overdue_because=reason if late or put_off or _is_called_off(expected) else None,
        twins=twins,
    )


def _name_series(title: str) -> str:
    """Return a title without number and period of its one paper; a planning reference stays."""
    references, rest = split_references(title)
    return title if references else drop_times(rest)


def _may_be_late(items: Sequence[AgendaItem], cadence: Cadence) -> bool:
    """Tell whether a matter is known to come back: its minutes say so, or it came on two days.

    A title alone ("Q3 Fleet Performance") does not: that may have been the only one.
    """
    if cadence.basis == "minutes":
        return True
    return cadence.basis != "usual" and len({item.date for item in items if item.date}) > 1


def _build_member(item: AgendaItem, link: SeriesLink) -> SeriesMember:
    return SeriesMember(
        item_id=item.item_id,
        date=item.date,
        evidence=link.evidence or "title",
        confidence=link.confidence,
        period=link.period.label if link.period else None,
    )


def _quote_cadence(items: Sequence[AgendaItem], cadence: Cadence) -> Quote | None:
    if cadence.text is None or cadence.evidence is None:
        return None
    item, evidence = items[cadence.text], cadence.evidence
    return Quote(
        item_id=item.item_id, text=item.minutes[evidence.start : evidence.end], evidence=evidence
    )


def _name_ground(items: Sequence[AgendaItem], cadence: Cadence) -> str | None:
    """Return the title that says how often, or how far apart the dates mostly are."""
    if cadence.title is not None:
        return items[cadence.title].title
    if cadence.gap is None:
        return None
    times = len({item.date for item in items if item.date})
    apart = f"{cadence.gap} days"
    return f"every {apart} or so, {times} times" if times > 2 else f"{apart} apart, twice"


def _find_put_off(item: AgendaItem) -> Promise | None:
    """Return by what an item was deferred or adjourned, if it was."""
    found = find_promises(item.minutes, item.date)
    return next((promise for promise in found if promise.kind != "promised"), None)


def _expect(
    items: Sequence[AgendaItem],
    cadence: Cadence,
    put_off: Promise | None,
    calendar: Sequence[CalendarMeeting],
) -> Expected | None:
    """Return when a matter comes next: when it was put off to, else in its own rhythm."""
    last = items[-1]
    timed = put_off and (put_off.due_date or put_off.next_meeting)
    if put_off and timed and last.date and cadence.name in MONTHS:
        return find_put_off(put_off, last.date, calendar)
    return find_expected([item.date for item in items], cadence.name, calendar)


def _is_called_off(expected: Expected | None) -> bool:
    return expected is not None and expected.called_off is not None


def _find_excuse(
    items: Sequence[AgendaItem],
    put_off: Promise | None,
    expected: Expected | None,
    today: str,
    calendar: Sequence[CalendarMeeting],
) -> str | None:
    """Return why a series past its time is not overdue, where the record says so."""
    last = items[-1]
    if found := find_reason(last.minutes):
        reason, evidence = found
        return f"{reason}: {last.minutes[evidence.start : evidence.end]}"
    if put_off and (put_off.due_date or today) >= today:
        return f"deferred: {last.minutes[put_off.evidence.start : put_off.evidence.end]}"
    if expected and expected.called_off and (expected.estimated or expected.date >= today):
        return f"cancelled: the meeting of {expected.called_off} did not take place"
    since = expected.date if expected else today
    unread = (m.date[:10] for m in calendar if m.status == UNREAD and since <= m.date[:10] < today)
    if day := next(unread, None):
        return f"unread: what came at the meeting of {day} could not be read"
    return None
