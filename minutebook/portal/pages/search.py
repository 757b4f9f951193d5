"""Search: the home page's box, its filters, and the ways on where nothing is found."""

import re
import sqlite3
from dataclasses import replace
from datetime import date
from typing import Any

from datasette.utils.asgi import BadRequest

from db.queries import Row, Rows, list_rows
from db.queries.candidates import Filters
from db.queries.match import Terms
from db.queries.search import LABELLED, PAGE_SIZE, Found, find_items, find_labels
from db.queries.spelling import correct_words
from minutebook.portal.addresses import with_params
from minutebook.portal.feeds import Entry
from minutebook.portal.pages.entries import item_entry
from minutebook.portal.respond import Args, Data, Page
from minutebook.portal.terms import (
    correct_text,
    day_terms,
    drop_styles,
    find_day,
    find_day_alone,
    list_unusual,
    read_terms,
)
from minutebook.portal.words import long_date

UK_DAY = re.compile(r"([0-9]{1,2})[/.]([0-9]{1,2})[/.]([0-9]{4})")
FILTERS = [name for name in Filters.__slots__ if name != "everything"]


def read_search(conn: sqlite3.Connection, _record_id: str, args: Args) -> Data:
    """Return the page of results for the address's arguments (q, filters, all, page)."""
    query = " ".join(args.get("q", "").split())[:300]
    day = find_day_alone(query)
    terms = day_terms(day) if day else _read_asked(conn, query)
    given = {name: args.get(name, "")[:200] for name in FILTERS}
    given |= {name: _read_day(name, given[name]) for name in ("since", "until")}
    filters = Filters(**given, everything=args.get("all") == "1")
    number = _page_number(args.get("page", ""))
    latest = args["form"] == "atom"
    on_day = bool(day and _meetings_on(conn, day, filters.council))
    if query and not terms.words:
        found = Found(items=[], total=0)
    elif on_day:
        found = find_items(conn, None, _of_day(filters, day or ""), number, latest)
    else:
        found = find_items(conn, terms if terms.words else None, filters, number, latest)
    corrected: dict[str, str] = {}
    if terms.words and not day and (found.with_all == 0 or not found.total):
        corrected = correct_words(conn, list_unusual(terms.words))
        if corrected:
            terms = read_terms(correct_text(query, corrected))
            found = find_items(conn, terms, filters, number, latest)
    asked = {"q": query, **filters.given(), "all": "1" if filters.everything else ""}
    return {
        "query": query,
        "day": day if on_day else None,
        "words": list(terms.words),
        "filters": filters.given(),
        "filter_labels": _labels(conn, filters),
        "everything": filters.everything,
        "asked": asked,
        "total": found.total,
        "routine": found.routine,
        "at_least": found.capped,
        "loose": found.with_all is not None,
        "with_all": found.with_all,
        "corrected": corrected,
        "signposts": _signposts(conn, query, terms, filters.council) if number == 1 else [],
        "page_number": number,
        "pages": -(-found.total // PAGE_SIZE),
        "facets": found.facets,
        "items": found.items if args["form"] == "html" else _as_data(conn, found.items, terms),
        "committees": list_rows(conn, "search", "committees", council=filters.council),
        "sites": [] if found.total else list_rows(conn, "search", "sites", council=filters.council),
    }


def _of_day(filters: Filters, day: str) -> Filters:
    """Return the filters, narrowed to a day as far as their own days leave it."""
    return replace(filters, since=max(filters.since, day), until=min(filters.until or day, day))


def _read_asked(conn: sqlite3.Connection, query: str) -> Terms:
    """Return the terms of a search; of `Cllr Okafor` the name alone, where somebody has it."""
    terms = read_terms(query)
    plain = drop_styles(terms)
    if plain == terms:
        return terms
    named = list_rows(conn, "search", "signposts", match=_named(plain))
    return plain if any(row["kind"] == "person" for row in named) else terms


def _as_data(conn: sqlite3.Connection, items: list[Row], terms: Terms) -> Rows:
    """Return items' lines as data; where words are asked for, with the text that has them."""
    columns = list_rows(conn, "search", "lines", ids="[]").columns
    hit = ("snippet", "why") if terms.words else ()
    return Rows(map(_unmark, items), (*columns, "item_row", *hit))


def _unmark(item: Row) -> Row:
    """Return an item's line as data: without the marks of what was hit."""
    plain = {key: value for key, value in item.items() if not key.startswith("marked_")}
    if plain.get("snippet"):
        plain["snippet"] = plain["snippet"].translate({2: None, 3: None})
    return plain


def _read_day(name: str, value: str) -> str:
    """Return a day, also as people in the UK type it (`31/12/2025`), in the ISO form.

    Raises BadRequest for what is no day: nothing since `2025-13` would read as nothing found.
    """
    day = UK_DAY.fullmatch(value)
    iso = f"{day[3]}-{int(day[2]):02}-{int(day[1]):02}" if day else value
    try:
        return iso and date.fromisoformat(iso).isoformat()
    except ValueError:
        why = f"{name}: {value} is no day like 2025-12-31 or 31/12/2025."
        raise BadRequest(why) from None


def _page_number(value: str) -> int:
    return min(int(value), 1000) if value.isascii() and value.isdigit() and int(value) else 1


def _signposts(
    conn: sqlite3.Connection, query: str, terms: Terms, council: str
) -> list[dict[str, Any]]:
    """Return the meetings of the day that was asked for, and what has the words for its name."""
    if not terms.words:
        return []
    return [
        *_meetings_on(conn, find_day(query), council),
        *list_rows(conn, "search", "signposts", match=_named(terms)),
    ]


def _meetings_on(conn: sqlite3.Connection, day: str | None, council: str) -> list[Row]:
    found = list_rows(conn, "search", "meetings_on", day=day, council=council) if day else []
    return [{**row, "label": f"{row['label']}, {long_date(row['date'])}"} for row in found]


def _named(terms: Terms) -> str:
    """Return the expression for names that have all the words, or all of one known wording."""
    every = " AND ".join(f'"{word}"' for word in terms.words)
    return " OR ".join([f"({every})", *(term.match for term in terms.terms if len(term.words) > 1)])


def _labels(conn: sqlite3.Connection, filters: Filters) -> dict[str, str]:
    """Return what each filter in force is called."""
    given = filters.given()
    for name in LABELLED & given.keys():
        given[name] = find_labels(conn, name, [given[name]]).get(given[name], given[name])
    return given


def _entries(data: Data) -> list[Entry]:
    asked = f"the search “{data['query']}”" if data["query"] else "the filters of this feed"
    where = {"title": " in its title", "decision": " in its decision", "text": " in its text"}
    latest = sorted(data["items"], key=lambda item: item["date"], reverse=True)
    return [
        item_entry(item, f"Here because it fits {asked}{where.get(item.get('why', ''), '')}.")
        for item in latest
    ]


def _title(data: Data) -> str:
    if data["query"]:
        return f"Search: {data['query']}"
    span = {"since": "from", "until": "to"}
    named = [
        f"{span[name]} {long_date(label)}" if name in span else label
        for name, label in data["filter_labels"].items()
    ]
    return f"Items: {', '.join(named)}" if named else "Latest items"


def search_address(data: Data, changes: dict[str, Any]) -> str:
    """Return the address of the same search with some arguments changed; None drops one."""
    return with_params("/search", {**data["asked"], **changes})


SEARCH = Page(
    kind="search", read=read_search, title=_title, one=False, rows="items", entries=_entries
)
