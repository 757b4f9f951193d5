"""What templates may say: filters and functions by name."""

import re
from typing import Any

from markupsafe import Markup, escape

from db.queries import read_queries
from minutebook.portal import words
from minutebook.portal.addresses import page_path, sql_path, with_params
from minutebook.portal.charts import build_bar_chart, build_vote_chart
from minutebook.portal.markup import item_markup, meeting_markup
from minutebook.portal.pages.coverage import COLUMNS
from minutebook.portal.pages.grid import build_grid
from minutebook.portal.pages.item import build_texts, cite, find_main, list_changes
from minutebook.portal.pages.item_facts import group_people, group_places, list_misfits
from minutebook.portal.pages.meeting import count_outcomes, list_beside
from minutebook.portal.pages.search import search_address
from minutebook.portal.pages.topic import group_topics, quarters

# Tables whose rows have a page of the portal. People have not: a row may be of the public.
ROW_PAGES = {
    "councils": "council",
    "committees": "committee",
    "meetings": "meeting",
    "items": "item",
    "topics": "topic",
    "series": "series",
}
HIT = re.compile("\x02([^\x02\x03]*)\x03")
UNMARKED = {2: None, 3: None}
LEAD = 4  # words before a decision that say no more than that it is one


def add_words(env: Any, datasette: Any) -> None:
    """Add the portal's filters and functions to Datasette's template environment."""

    def page_address(kind: str, record_id: str, suffix: str = "", **params: Any) -> str:
        return str(datasette.urls.path(page_path(kind, record_id, suffix, **params)))

    def site_address(path: str, **params: Any) -> str:
        return str(datasette.urls.path(with_params(path, params)))

    def sql_address(database: str, page: str, query: str, suffix: str = "", **params: Any) -> str:
        sql = read_queries(page)[query]
        return str(datasette.urls.path(sql_path(database, sql, suffix, **params)))

    env.filters.update(
        plain=words.plain,
        basis=words.basis,
        one_matter=words.one_matter,
        long_date=words.long_date,
        short_date=words.short_date,
        clock_time=words.clock_time,
        outcome_label=words.outcome_label,
        minutes_label=words.minutes_label,
        vote_label=words.vote_label,
        file_size=words.file_size,
        shorten=words.shorten,
        shorten_around=words.shorten_around,
        open_sentence=words.open_sentence,
        close_up=words.close_up,
        days=words.days,
        ago=words.ago,
        marked=marked,
        repeats=repeats,
        safe_href=safe_href,
    )
    env.globals.update(
        page_address=page_address,
        site_address=site_address,
        sql_address=sql_address,
        search_address=lambda data, changes: str(
            datasette.urls.path(search_address(data, changes))
        ),
        item_texts=build_texts,
        group_people=group_people,
        group_places=group_places,
        list_misfits=list_misfits,
        find_main=find_main,
        list_changes=list_changes,
        cite=cite,
        item_markup=item_markup,
        meeting_markup=meeting_markup,
        vote_chart=build_vote_chart,
        bar_chart=build_bar_chart,
        today=words.today,
        doubt_words=words.DOUBT,
        is_register=words.is_register,
        row_pages=ROW_PAGES,
        page_outcomes=words.PAGE_OUTCOMES,
        page_types=words.PAGE_TYPES,
        page_did=words.PAGE_DID,
        coverage_columns=COLUMNS,
        count_outcomes=count_outcomes,
        list_beside=list_beside,
        quarters=quarters,
        group_topics=group_topics,
        build_grid=build_grid,
    )


def marked(snippet: str | None) -> Markup:
    """Return a snippet escaped, its hits (between the characters 2 and 3) as `<mark>`."""
    hits = HIT.sub(r"<mark>\1</mark>", str(escape(snippet or "")))
    return Markup(hits.translate(UNMARKED))  # a hit that was cut through has but one of the two


def repeats(snippet: str, decision: str | None) -> bool:
    """Return whether a snippet says no more than the decision: `RESOLVED that` and the same."""
    said = " ".join(snippet.translate(UNMARKED).strip(" …").split())
    whole = " ".join((decision or "").split())
    if not whole or not said.endswith(whole):
        return said in whole
    return len(said.removesuffix(whole).split()) <= LEAD


def safe_href(address: str | None) -> str:
    """Return an address of the web as it is, anything else (javascript:, data:) as nothing."""
    address = address or ""
    return address if address.lower().startswith(("https://", "http://")) else ""
