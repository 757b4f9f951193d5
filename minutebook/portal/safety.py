"""The headers that keep a page to itself: nothing inline runs, nothing from elsewhere loads."""

from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Any

POLICY = "; ".join(
    [
        "default-src 'none'",
        "style-src 'self'",
        "img-src 'self' data:",
        "script-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    ]
)
HEADERS = [
    (b"content-security-policy", POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"strict-origin-when-cross-origin"),
]
App = Callable[[Any, Any, Any], Awaitable[None]]


def with_safe_headers(app: App) -> App:
    """Return the application with the headers added to each of its answers."""

    @wraps(app)
    async def wrapped(scope: Any, receive: Any, send: Any) -> None:
        async def send_safely(message: Any) -> None:
            if message["type"] == "http.response.start":
                message = {**message, "headers": [*message.get("headers", []), *HEADERS]}
            await send(message)

        await app(scope, receive, send_safely)

    return wrapped
