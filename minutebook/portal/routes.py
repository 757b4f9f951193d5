"""Which address shows which page."""

from collections.abc import Awaitable, Callable
from typing import Any

from minutebook.portal.pages.home import HOME
from minutebook.portal.pages.item import ITEM
from minutebook.portal.pages.search import SEARCH
from minutebook.portal.respond import Page, respond

PAGES = [SEARCH, ITEM]
View = Callable[[Any, Any], Awaitable[Any]]


def list_routes() -> list[tuple[str, View]]:
    """Return Datasette's pairs of address pattern and view."""
    return [(r"^/$", _view(HOME)), *((page.route, _view(page)) for page in PAGES)]


def _view(page: Page) -> View:
    async def view(datasette: Any, request: Any) -> Any:
        return await respond(page, datasette, request)

    return view
