"""One page, several forms: HTML to read, JSON and CSV to compute with, Atom and iCal to follow.

A page's data is a plain dictionary of rows, the same for every form.
"""

import csv
import io
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from datasette.utils.asgi import NotFound, Response

from db.queries import Rows, find_row, list_rows
from minutebook.portal.addresses import page_path
from minutebook.portal.errors import respond_to_error
from minutebook.portal.feeds import Entry, build_atom, build_calendar
from minutebook.portal.record import read_record, read_state, record_name

Data = dict[str, Any]
Args = dict[str, str]
# The signs of Word's lists, in fonts of its own (Symbol, Wingdings): without these fonts a reader
# sees empty boxes. One sign for one: the stored text, the data and every quote stay as printed.
BULLETS = str.maketrans(
    {
        **dict.fromkeys("\uf06c\uf06e\uf06f\uf071\uf076\uf0a7\uf0a8\uf0b7\uf0d8\uf0e0", "•"),
        "\uf02d": "–",
        "\uf0fc": "✓",
    }
)
OPEN = {"access-control-allow-origin": "*"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One kind of page: its address, what it reads, and in which forms it comes.

    `read(conn, record_id, args)` returns the page's data, or None where there is no such record;
    `args` are those of the address, and `form` is html, json, csv, atom or ics.
    `rows`: which key of the data is the CSV, as `Rows`. `title(data)` names page and feed.
    """

    kind: str
    read: Callable[[sqlite3.Connection, str, Args], Data | None]
    title: Callable[[Data], str]
    one: bool = True
    rows: str = ""
    entries: Callable[[Data], list[Entry]] | None = None
    meetings: Callable[[Data], list[Data]] | None = None

    @property
    def route(self) -> str:
        """The regular expression of the page's addresses."""
        record = "/(?P<record_id>[^?]*?[^?/])" if self.one else ""
        return rf"^/{self.kind}{record}(?:\.(?P<suffix>{'|'.join(self.suffixes)}))?$"

    @property
    def suffixes(self) -> list[str]:
        """The forms beside HTML."""
        given = {"csv": self.rows, "atom": self.entries, "ics": self.meetings}
        return ["json", *(suffix for suffix, has in given.items() if has)]


async def respond(page: Page, datasette: Any, request: Any) -> Response:
    """Answer a request for a page in the form that its address asks for."""
    record_id = unquote(request.url_vars.get("record_id") or "")
    form = request.url_vars.get("suffix") or "html"
    args = {**{name: request.args.get(name) for name in request.args}, "form": form}

    def read(conn: sqlite3.Connection) -> tuple[Data | None, Data, Data | None, str | None]:
        withheld = find_row(conn, "site", "is_withheld", kind=page.kind, record_id=record_id)
        data = None if withheld else page.read(conn, record_id, args)
        joined = None if withheld or data else _find_joined(conn, page, record_id, args)
        return data, read_state(conn), withheld, joined

    try:
        data, state, withheld, joined = await read_record(datasette, read)
    except (NotFound, sqlite3.OperationalError) as error:
        return await respond_to_error(datasette, request, error)
    if withheld:
        return await _respond_withheld(datasette, request, withheld)
    if joined:
        return _lead_on(page, datasette, request, joined)
    if data is None:
        missing = NotFound(f"The record has no {page.kind} with the address {record_id}.")
        return await respond_to_error(datasette, request, missing)
    if form == "json":
        return Response.json({**data, **state}, headers=OPEN)
    if form == "csv":
        return _respond_csv(data[page.rows])
    if form == "atom":
        return _respond_atom(page, datasette, request, data, state)
    if form == "ics":
        return _respond_calendar(page, datasette, request, data)
    return await _respond_html(page, datasette, request, data)


def _find_joined(conn: sqlite3.Connection, page: Page, record_id: str, args: Args) -> str | None:
    """Return the id of what a record was joined into by the publisher, if that has a page."""
    way = list_rows(conn, "site", "joined_into", kind=page.kind, record_id=record_id)
    ids = [str(row["record_id"]) for row in way]
    return next((into for into in ids if page.read(conn, into, args) is not None), None)


def _lead_on(page: Page, datasette: Any, request: Any, record_id: str) -> Response:
    """Lead to another record's page in the form asked for; not for good: joining can be undone."""
    path = page_path(page.kind, record_id, request.url_vars.get("suffix") or "")
    query = f"?{request.query_string}" if request.query_string else ""
    return Response.redirect(datasette.urls.path(path) + query, headers=dict(OPEN))


async def _respond_html(page: Page, datasette: Any, request: Any, data: Data) -> Response:
    context = {
        "page": data,
        "page_title": page.title(data),
        "absolute_page": datasette.absolute_url(request, request.path),
        "forms": _form_addresses(page, datasette, request),
        "record_database": await record_name(datasette),
    }
    html = await datasette.render_template(f"{page.kind}.html", context, request)
    return Response.html(html.translate(BULLETS))


def _form_addresses(page: Page, datasette: Any, request: Any) -> dict[str, str]:
    path, _, query = request.full_path.partition("?")
    tail = f"?{query}" if query else ""
    return {suffix: datasette.urls.path(f"{path}.{suffix}{tail}") for suffix in page.suffixes}


async def _respond_withheld(datasette: Any, request: Any, withheld: Data) -> Response:
    html = await datasette.render_template("gone.html", {"withheld": withheld}, request)
    return Response.html(html, status=410)


def _respond_csv(rows: Rows) -> Response:
    out = io.StringIO()
    writer = csv.DictWriter(out, fieldnames=rows.columns)
    writer.writeheader()
    writer.writerows(rows)
    return Response(out.getvalue(), headers=OPEN, content_type="text/csv; charset=utf-8")


def _site(datasette: Any, request: Any) -> str:
    return str(datasette.absolute_url(request, datasette.urls.path("/"))).rstrip("/")


def _respond_atom(page: Page, datasette: Any, request: Any, data: Data, state: Data) -> Response:
    assert page.entries is not None
    path, _, query = request.full_path.partition("?")
    address = path.removesuffix(".atom") + (f"?{query}" if query else "")
    xml = build_atom(
        f"{page.title(data)}: minutebook",
        datasette.absolute_url(request, address),
        _site(datasette, request),
        page.entries(data),
        state["as_of"] or "",
    )
    return Response(xml, headers=OPEN, content_type="application/atom+xml; charset=utf-8")


def _respond_calendar(page: Page, datasette: Any, request: Any, data: Data) -> Response:
    assert page.meetings is not None
    text = build_calendar(page.title(data), _site(datasette, request), page.meetings(data))
    return Response(text, headers=OPEN, content_type="text/calendar; charset=utf-8")
