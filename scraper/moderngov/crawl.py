"""The walk over a council's ModernGov site: lists, then meetings and all that hangs on them.

In: a council, an archive, options. Out: the archive filled, and `Progress` on the way. Nothing is
kept but in the archive; a meeting that was walked whole is noted there.
"""

import json
from collections.abc import Iterator
from contextlib import closing
from datetime import date

from scraper.archive import Archive
from scraper.fetch import Fetcher, SiteUnreachable
from scraper.moderngov import addresses
from scraper.moderngov.asking import Asker, Steps
from scraper.moderngov.dates import uk_date
from scraper.moderngov.found import find_committees
from scraper.moderngov.listed import ListedMeeting
from scraper.moderngov.lists import (
    ask_front,
    ask_page_lists,
    ask_service_lists,
    ask_whats_new,
)
from scraper.moderngov.members import list_members
from scraper.moderngov.schedule import choose_due, list_revisits
from scraper.moderngov.service_committees import ListedCommittee
from scraper.moderngov.walk import known_meetings, walk_meeting
from scraper.moderngov.walk_decisions import ask_decisions, is_wanted
from scraper.platforms import CrawlOptions, Progress
from scraper.records import Council


class NoSuchCommittee(LookupError):
    """The site has no committee of the number or words that a run is about."""


def crawl(council: Council, archive: Archive, options: CrawlOptions) -> Iterator[Progress]:
    """Fetch what is missing or can have changed; yield after each page.

    Raises SiteUnreachable, NotModernGov or ForbiddenAddress where the site cannot be had at all,
    NoSuchCommittee where it has none that the run is about. A site that stops answering on the way
    ends the run with a last step that says so: what was fetched is kept, and the next run goes on
    from there.
    """
    base_url = archive.log.find_site(council.slug) or council.base_url
    fetcher = Fetcher(
        hosts={base_url.split("/")[2], council.base_url.split("/")[2]},
        delay=options.delay,
        contact=options.contact,
        allow_private=options.allow_private,
        patience=options.patience,
        backoff=options.backoff,
    )
    with closing(fetcher):
        asker = Asker(
            council=council,
            archive=archive,
            fetcher=fetcher,
            run=archive.log.start_crawl(council.slug, _scope(options)),
            options=options,
            base_url=base_url,
        )
        yield from _crawl(asker, date.today())


def _scope(options: CrawlOptions) -> str:
    """Name what a run is about: only a run about the same can go on with it."""
    names = ("since", "until", "committee", "limit", "dry_run")
    return json.dumps({name: getattr(options, name) for name in names if getattr(options, name)})


def _crawl(asker: Asker, today: date) -> Steps:
    robots = asker.save_robots()
    if robots:
        yield robots
    first = asker.run.previous_at is None
    service = yield from ask_front(asker)
    try:
        yield from _crawl_site(asker, today, service, first=first)
    except SiteUnreachable as error:
        asker.counts["failed"] += 1
        yield asker.progress(message=f"{error} The next run goes on from here.")
        return
    asker.stage = "done"
    asker.archive.log.finish_crawl(asker.run, asker.fetcher.requests_sent)
    yield asker.progress(message=_summary(asker))


def _crawl_site(asker: Asker, today: date, service: bool, *, first: bool) -> Steps:
    committees = _choose_committees(asker, find_committees(asker.archive, asker.council.slug))
    ask_lists = ask_service_lists if service else ask_page_lists
    yield from ask_lists(asker, committees, today, first=first)
    _check_committee(asker)
    new = yield from ask_whats_new(asker, today)
    yield from _walk_meetings(asker, committees, {each for _, each in new.meetings}, today, service)
    yield from ask_decisions(asker, today, new.decisions)
    yield from _ask_votes(asker, today)
    yield from _ask_people(asker, service)


def _choose_committees(
    asker: Asker, committees: dict[str, ListedCommittee]
) -> dict[str, ListedCommittee]:
    wanted = asker.options.committee
    if not wanted:
        return committees
    return {
        key: each
        for key, each in committees.items()
        if wanted == key or wanted.lower() in each.name.lower()
    }


def _check_committee(asker: Asker) -> None:
    """Raise NoSuchCommittee where the one that the run is about is none of the site's."""
    wanted = asker.options.committee
    known = find_committees(asker.archive, asker.council.slug)
    if not wanted or is_wanted(asker.options) or _choose_committees(asker, known):
        return
    if not any(_is_of(each, wanted, {}) for each in asker.find_meetings().values()):
        names = ", ".join(sorted(each.name for each in known.values() if not each.ended))
        raise NoSuchCommittee(f"no committee there is called {wanted!r}; there are {names}")


def choose_meetings(
    options: CrawlOptions, committees: dict[str, ListedCommittee], found: dict[str, ListedMeeting]
) -> list[ListedMeeting]:
    """Return the meetings that a run is about, the newest first."""
    chosen = [
        each
        for each in found.values()
        if (options.since is None or each.date >= options.since)
        and (options.until is None or each.date <= options.until)
        and (not options.committee or _is_of(each, options.committee, committees))
    ]
    chosen.sort(key=lambda each: (each.date, each.source_id), reverse=True)
    return chosen[: options.limit]


def _is_of(meeting: ListedMeeting, wanted: str, committees: dict[str, ListedCommittee]) -> bool:
    return meeting.committee_id in committees or wanted.lower() in meeting.committee_name.lower()


def _walk_meetings(
    asker: Asker,
    committees: dict[str, ListedCommittee],
    new: set[str],
    today: date,
    service: bool,
) -> Steps:
    """Walk the meetings, newest first; an issue's page may name more, so look again at the end."""
    asker.stage = "meetings"
    seen: set[str] = set()
    while True:
        found = asker.find_meetings()
        chosen = choose_meetings(asker.options, committees, found)
        unseen = [each for each in chosen if each.source_id not in seen]
        if not unseen:
            return
        seen |= {each.source_id for each in unseen}
        todo, due = _choose_todo(asker, unseen, new, today)
        asker.total += len(todo)
        for meeting in todo:
            yield from walk_meeting(asker, meeting, today, service, due=meeting.source_id in due)
            asker.done += 1


def _choose_todo(
    asker: Asker, meetings: list[ListedMeeting], new: set[str], today: date
) -> tuple[list[ListedMeeting], set[str]]:
    """Return the meetings to walk, and the ids of those to ask again; the rest stand."""
    known = known_meetings(asker, meetings)
    due = choose_due(
        known,
        today=today,
        new=frozenset(new),
        revisit=asker.options.revisit,
        previous_at=asker.run.previous_at,
    )
    whole = {each.source_id for each in known}
    # A run that goes on has walked some of those that were due: their walk is its own.
    done = {each.source_id for each in known if each.checked_at >= asker.run.started_at}
    todo = [
        each
        for each in meetings
        if each.source_id not in whole or (each.source_id in due and each.source_id not in done)
    ]
    return todo, due


def _ask_votes(asker: Asker, today: date) -> Steps:
    """Ask for the full lists of recorded votes, a year a page (wide ranges time out)."""
    asker.stage = "votes"
    found = asker.find_meetings()
    committees = _choose_committees(asker, find_committees(asker.archive, asker.council.slug))
    chosen = choose_meetings(asker.options, committees, found)
    years = {each.date[:4] for each in chosen if each.date <= today.isoformat()}
    for year in sorted(years, reverse=True):
        address = addresses.votes(uk_date(f"{year}-01-01"), uk_date(f"{year}-12-31"))
        yield from asker.ask(address, due=year in asker.changed_years)


def _ask_people(asker: Asker, service: bool) -> Steps:
    """Ask who the councillors are, and for each one's page with dated appointments."""
    asker.stage = "people"
    holdings = list(asker.archive.list_holdings(asker.council.slug, "member", "members"))
    checked = [(each.checked_at, each.name) for each in holdings]
    due = set(list_revisits(checked, asker.options.revisit, asker.run.previous_at))
    if service:
        yield from asker.ask(addresses.service_councillors())
    index = addresses.members()
    text = yield from asker.ask(index, due=index.name in due)
    for person in list_members(text) if text else ():
        address = addresses.member(person.source_id)
        yield from asker.ask(address, due=address.name in due)


def _summary(asker: Asker) -> str:
    if not asker.options.dry_run:
        return ""
    seconds = asker.planned * asker.fetcher.crawl_delay(asker.base_url)
    return (
        f"a run would make at least {asker.planned} more requests, "
        f"which take about {max(1, round(seconds / 60))} min at this delay"
    )
