"""What a reader sees when something does not work: a clear page or JSON, never a traceback."""

import sqlite3
import traceback
from typing import Any

import datasette.handle_exception as datasettes
from datasette.utils.asgi import Base400, Forbidden, Response
from datasette.views.base import DatasetteError
from markupsafe import Markup

INTERRUPTED = "interrupted"
# An address that is no page of ours is taken for a database's name, or fits none of the routes.
PLAINER = dict.fromkeys(("Database not found", "404"), "There is no page with this address.")


def keep_log_short() -> None:
    """Keep Datasette from printing each page that is not there through `rich`, which spaCy brings.

    It prints every local variable, over a hundred lines a page, and fails, which is an error 500,
    for an address that none of its routes has. What goes wrong on our side is printed below.
    """
    datasettes.rich = None


async def respond_to_error(datasette: Any, request: Any, error: Exception) -> Response:
    """Return the page of an error, in the look of the rest."""
    status, message, title = _describe(error)
    if status == 500:
        traceback.print_exception(error)
    if request.path.endswith((".json", ".csv", ".atom", ".ics")):
        data = {"ok": False, "error": str(message), "status": status, "title": title}
        return Response.json(data, status=status)
    template = datasette.jinja_env.select_template([f"{status}.html", "error.html"])
    html = await template.render_async(
        {
            "urls": datasette.urls,
            "status": status,
            "title": title,
            "error": message,
            "menu_links": list,
        }
    )
    return Response.html(html, status=status)


def _describe(error: Exception) -> tuple[int, str, str | None]:
    """Return the status, the message and the title of an error."""
    if isinstance(error, DatasetteError):
        message = Markup(error.message) if error.message_is_html else error.message
        return error.status, message, error.title
    if isinstance(error, Base400):
        message = str(error.args[0] if error.args else "Not found")
        return error.status, PLAINER.get(message, message), None
    if isinstance(error, Forbidden):
        return 403, str(error), "Not allowed"
    if isinstance(error, sqlite3.OperationalError) and str(error) == INTERRUPTED:
        return 503, "This took too long and was stopped. Ask for less, or try again.", "Too slow"
    return 500, "Something went wrong on our side; it is in the log.", None
