"""Which address shows which page."""

from collections.abc import Awaitable, Callable
from typing import Any

from minutebook.portal.pages.accuracy import show_accuracy
from minutebook.portal.pages.committee import COMMITTEE
from minutebook.portal.pages.council import COUNCIL, COUNCILS
from minutebook.portal.pages.coverage import COVERAGE, WITHHELD
from minutebook.portal.pages.crawlers import show_robots, show_sitemap, show_sitemap_index
from minutebook.portal.pages.data import show_data
from minutebook.portal.pages.due import DUE
from minutebook.portal.pages.grid import GRID
from minutebook.portal.pages.home import HOME
from minutebook.portal.pages.item import ITEM
from minutebook.portal.pages.meeting import MEETING
from minutebook.portal.pages.person import PERSON
from minutebook.portal.pages.search import SEARCH
from minutebook.portal.pages.series import SERIES
from minutebook.portal.pages.topic import TOPIC, TOPICS
from minutebook.portal.respond import Page, respond

PAGES = [
    SEARCH, ITEM, MEETING, PERSON, COMMITTEE, GRID, COUNCIL, COUNCILS, TOPIC, TOPICS, SERIES, DUE,
    COVERAGE, WITHHELD,
]  # fmt: skip
View = Callable[[Any, Any], Awaitable[Any]]


def list_routes() -> list[tuple[str, View]]:
    """Return Datasette's pairs of address pattern and view."""
    return [
        (r"^/$", _view(HOME)),
        *((page.route, _view(page)) for page in PAGES),
        (r"^/data(?:\.(?P<suffix>json))?$", show_data),
        (r"^/accuracy$", show_accuracy),
        (r"^/robots\.txt$", show_robots),
        (r"^/sitemap\.xml$", show_sitemap_index),
        (r"^/sitemap/(?P<kind>\w+)-(?P<number>\d{1,6})\.xml$", show_sitemap),
    ]


def _view(page: Page) -> View:
    async def view(datasette: Any, request: Any) -> Any:
        return await respond(page, datasette, request)

    return view
