"""What search engines ask for: robots.txt and sitemaps (sitemaps.org, 50,000 addresses a file).

Members of the public are in no sitemap, since they have no page.
"""

from typing import Any
from xml.etree import ElementTree

from datasette.utils.asgi import NotFound, Response

from db.queries import list_rows
from minutebook.portal.addresses import page_path
from minutebook.portal.errors import respond_to_error
from minutebook.portal.record import read_record
from minutebook.portal.settings import read_settings

SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
SLICE = 20_000
KINDS = ("council", "committee", "meeting", "item", "person", "topic", "series")


async def show_robots(datasette: Any, request: Any) -> Response:
    """Answer `/robots.txt` as the setting `robots` says."""
    if read_settings(datasette).robots == "noindex":
        return Response.text("User-agent: *\nDisallow: /\n")
    sitemap = datasette.absolute_url(request, datasette.urls.path("/sitemap.xml"))
    return Response.text(f"User-agent: *\nDisallow: /search\n\nSitemap: {sitemap}\n")


async def show_sitemap_index(datasette: Any, request: Any) -> Response:
    """Answer `/sitemap.xml`: a list of sitemaps, each of at most `SLICE` pages of a kind."""
    last = await read_record(
        datasette,
        lambda conn: {kind: list_rows(conn, "crawlers", f"last_{kind}") for kind in KINDS},
    )
    paths = [
        f"/sitemap/{kind}-{number}.xml"
        for kind, rows in last.items()
        for number in range((rows[0]["last_row"] or 0) // SLICE + 1)
    ]
    return _respond("sitemapindex", "sitemap", datasette, request, paths)


async def show_sitemap(datasette: Any, request: Any) -> Response:
    """Answer `/sitemap/<kind>-<number>.xml`."""
    kind, number = request.url_vars["kind"], int(request.url_vars["number"])
    if kind not in KINDS:
        return await respond_to_error(datasette, request, NotFound("No such sitemap"))
    span = {"first": number * SLICE, "last": (number + 1) * SLICE - 1}
    rows = await read_record(datasette, lambda conn: list_rows(conn, "crawlers", kind, **span))
    paths = [page_path(kind, row["record_id"]) for row in rows]
    return _respond("urlset", "url", datasette, request, paths)


def _respond(root: str, entry: str, datasette: Any, request: Any, paths: list[str]) -> Response:
    ElementTree.register_namespace("", SITEMAP)
    tree = ElementTree.Element(f"{{{SITEMAP}}}{root}")
    for path in paths:
        location = ElementTree.SubElement(
            ElementTree.SubElement(tree, f"{{{SITEMAP}}}{entry}"), f"{{{SITEMAP}}}loc"
        )
        location.text = datasette.absolute_url(request, datasette.urls.path(path))
    xml = ElementTree.tostring(tree, encoding="unicode", xml_declaration=True)
    return Response(xml, content_type="application/xml; charset=utf-8")
