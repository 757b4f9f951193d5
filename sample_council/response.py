"""What a page function answers; the server writes it to the socket."""

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """A status, a body and its type; `modified` and `tagged` say which validators it carries."""

    body: bytes
    content_type: str = "text/html; charset=utf-8"
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    modified: date | None = None
    tagged: bool = False


def html(text: str, *, modified: date | None = None, tagged: bool = False) -> Response:
    """Answer a page."""
    return Response(body=text.encode(), modified=modified, tagged=tagged)


def redirect(location: str, status: int = 302) -> Response:
    """Send to another address."""
    return Response(body=b"", status=status, headers={"Location": location})
