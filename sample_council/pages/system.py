"""What is no council business: home, robots.txt, the error page, challenges, restricted notes."""

from __future__ import annotations

from sample_council.addresses import Query
from sample_council.response import Response, html
from sample_council.site import Site

CHALLENGE = """<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title>
<meta name="robots" content="noindex,nofollow"></head><body>
<noscript><h2>Enable JavaScript and cookies to continue</h2></noscript>
<script>window._chl_opt={cvId:'3',cType:'managed'};</script></body></html>
"""
PIXEL = bytes.fromhex(
    "47494638396101000100800000000000ffffff21f90401000000002c00000000010001000002024401003b"
)
NOT_FOUND = """<!DOCTYPE html><html><head><title>404 - File or directory not found.</title></head>
<body><h1>Server Error</h1><h2>404 - File or directory not found.</h2></body></html>
"""


def home(site: Site, query: Query) -> Response:
    """Answer the front page, which links to the lists."""
    return site.render("home", query, heading="Council and committee meetings")


def robots(site: Site) -> Response:
    """Answer robots.txt; with traps it forbids some addresses."""
    base = site.variant.sub_path
    lines = ["User-agent: *"]
    if site.variant.crawl_delay:
        lines.append(f"Crawl-delay: {site.variant.crawl_delay:g}")
    if site.variant.traps:
        lines += [
            f"Disallow: {base}/mgCalendarAgendaView.aspx",
            f"Disallow: {base}/ieDocSearch.aspx",
            f"Disallow: {base}/mgUserInfo.aspx",
            f"Disallow: {base}/documents/b",
        ]
    else:
        lines.append("Disallow:")
    return Response(body="\r\n".join(lines).encode() + b"\r\n", content_type="text/plain")


def not_found() -> Response:
    """Answer 404 as IIS does."""
    return Response(body=NOT_FOUND.encode(), status=404, content_type="text/html")


def decoration(name: str) -> Response:
    """Answer a picture (one clear pixel) or an empty style sheet."""
    if name.lower().endswith(".css"):
        return Response(body=b"", content_type="text/css")
    return Response(body=PIXEL, content_type="image/gif")


def challenge() -> Response:
    """Answer 403 with a challenge page, as sites behind a web application firewall do."""
    return Response(
        body=CHALLENGE.encode(),
        status=403,
        content_type="text/html; charset=UTF-8",
        headers={"Server-Timing": "chlray", "Cache-Control": "no-store"},
    )


def trap_page(site: Site, query: Query) -> Response:
    """Answer an address that no polite crawler asks for, with more of the same kind."""
    return site.render("trap", query, heading="More pages", number=(query.number("ID") or 0) + 1)


def error_page(site: Site, query: Query) -> Response:
    """Answer mgError.aspx: HTTP 200, and nothing of what was asked for."""
    return site.render("error", query, heading="Error")


def service_off(method: str) -> Response:
    """Answer for a web service that is off: 404, or HTTP 200 with a page that is no XML."""
    if method.lower() not in {"", "getcommittees"}:
        return not_found()
    return html(
        "<html><head><title>Runtime Error</title></head><body><h1>Server Error in '/' "
        "Application.</h1><h2><i>Web services are not enabled</i></h2></body></html>"
    )


def restricted_page(site: Site, query: Query) -> Response | None:
    """Answer why an item is exempt."""
    found = site.items.get(query.number("OID") or 0)
    if not found or not found[1].restricted:
        return None
    meeting, item = found
    return site.render(
        "restricted", query, heading="Reasons restricted", meeting=meeting, item=item
    )
