"""For journalists: the questions asked in SQL, and what each table, view and column means.

All of it is read from Datasette's metadata, so that page, metadata and tables cannot part ways.
"""

from typing import Any

from datasette.utils.asgi import Response

from minutebook.portal.record import record_name
from minutebook.portal.respond import OPEN

Described = dict[str, Any]


def describe_record(datasette: Any, name: str) -> Described:
    """Return the metadata's questions, tables and views of a database, each with its words."""
    metadata = datasette.metadata("databases") or {}
    told = metadata.get(name) or {}
    return {
        "database": name,
        "title": told.get("title", name),
        "description": told.get("description", ""),
        "license": told.get("license"),
        "license_url": told.get("license_url"),
        "questions": [
            {"name": query, **_question(value)} for query, value in told.get("queries", {}).items()
        ],
        "tables": [
            {
                "name": table,
                "description": value.get("description", ""),
                "columns": value.get("columns", {}),
            }
            for table, value in told.get("tables", {}).items()
        ],
    }


def _question(value: Any) -> Described:
    query = {"sql": value} if isinstance(value, str) else value
    return {key: query.get(key, "") for key in ("title", "description", "sql")}


async def show_data(datasette: Any, request: Any) -> Response:
    """Answer `/data` and `/data.json`."""
    described = describe_record(datasette, await record_name(datasette))
    if request.url_vars.get("suffix") == "json":
        return Response.json(described, headers=OPEN)
    context = {"page": described, "page_title": "Data: questions, tables and what they mean"}
    return Response.html(await datasette.render_template("data.html", context, request))
