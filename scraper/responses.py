"""What came back for one address, and in words what went wrong beneath it.

In: an answer, or the error in its place. Out: a `Response`, its body bounded, its status judged.
"""

import ssl
from dataclasses import dataclass
from http.client import BadStatusLine

import requests
from urllib3.exceptions import HTTPError, IncompleteRead, NameResolutionError, NewConnectionError
from urllib3.util import Retry

MAX_BYTES = 20_000_000
LONGEST_WAIT = 3600  # seconds that a site may ask for
# What goes wrong beneath a request, in words for who runs it; the first that fits.
FAILURES: dict[type[BaseException], str] = {
    requests.Timeout: "timed out",
    NameResolutionError: "no host has that name, or this machine is not connected",
    ssl.SSLError: "no secure connection can be made",
    NewConnectionError: "nothing answers there",
    IncompleteRead: "cut short",
    BadStatusLine: "hung up without an answer, or with one that is no HTTP",
    ConnectionResetError: "hung up without an answer",
}


class TooLong(Exception):
    """A page that says, or proves, to be longer than MAX_BYTES."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """What came back for one address; `outcome` is set where the fetch itself decides it.

    `outcome`: disallowed, blocked or failed; None where a page came (then it must be looked at).
    `location`: where a redirect leads, as the site says it. `retry_after`: seconds.
    """

    url: str
    status: int | None = None
    body: bytes = b""
    content_type: str = ""
    etag: str = ""
    last_modified: str = ""
    outcome: str | None = None
    error: str = ""
    location: str = ""
    retry_after: float = 0.0


def read_answer(url: str, answer: requests.Response) -> Response:
    """Return an answer with its body, but for a redirect's; raises TooLong."""
    outcome, error = _judge_status(answer.status_code)
    found = answer.headers
    return Response(
        url=url,
        status=answer.status_code,
        body=b"" if answer.is_redirect else _read_body(answer),
        content_type=found.get("Content-Type", ""),
        etag=found.get("ETag", ""),
        last_modified=found.get("Last-Modified", ""),
        outcome=outcome,
        error=error,
        location=found["Location"] if answer.is_redirect else "",
        retry_after=_seconds(found.get("Retry-After")),
    )


def _read_body(answer: requests.Response) -> bytes:
    said = answer.headers.get("Content-Length", "")
    if said.isdecimal() and int(said) > MAX_BYTES:
        raise TooLong(f"longer than {MAX_BYTES:,} bytes")
    body = bytearray()
    for chunk in answer.iter_content(65_536):
        body += chunk
        if len(body) > MAX_BYTES:
            raise TooLong(f"longer than {MAX_BYTES:,} bytes")
    return bytes(body)


def _judge_status(status: int) -> tuple[str | None, str]:
    if status in (401, 403, 429):
        return "blocked", f"HTTP {status}"
    if status >= 500:
        return "failed", f"HTTP {status}"
    return None, ""


def _seconds(retry_after: str | None) -> float:
    """Return a Retry-After header, a number or a date, in seconds; 0 where it is no such thing."""
    try:
        wait = Retry(retry_after_max=LONGEST_WAIT)
        return wait.parse_retry_after(retry_after) if retry_after else 0.0
    except HTTPError:
        return 0.0


def describe_error(error: Exception) -> str:
    """Return what went wrong beneath a request, in words for who runs it."""
    for kind, words in FAILURES.items():
        if has_cause(error, kind):
            return words
    text = " ".join(str(error).split())
    return f"{type(error).__name__}: {text}"[:300]


def has_cause(error: BaseException | None, kind: type[BaseException]) -> bool:
    """Tell whether an error of a kind stands behind another, however deep."""
    while error is not None:
        if isinstance(error, kind) or any(isinstance(arg, kind) for arg in error.args):
            return True
        error = error.__cause__ or error.__context__
    return False
