"""The portal's addresses: they last, since they are made of the record's lasting ids.

`/item/somerset/1234` is a page, `/item/somerset/1234.json` the same as data.
"""

from typing import Any
from urllib.parse import quote, urlencode


def page_path(kind: str, record_id: str, suffix: str = "", **params: Any) -> str:
    """Return the path of a record's page; `suffix` is json, csv, atom or ics."""
    path = f"/{kind}/{quote(record_id, safe='/~')}"
    return with_params(f"{path}.{suffix}" if suffix else path, params)


def with_params(path: str, params: dict[str, Any]) -> str:
    """Return the path with the parameters that have a value, in their order."""
    given = {name: value for name, value in params.items() if value not in (None, "", False)}
    return f"{path}?{urlencode(given)}" if given else path


def sql_path(database: str, sql: str, suffix: str = "", **params: Any) -> str:
    """Return the address where Datasette shows a query with its parameters, to change and run."""
    form = f".{suffix}" if suffix else ""
    return f"/{quote(database, safe='')}{form}?{urlencode({'sql': sql, **params})}"
