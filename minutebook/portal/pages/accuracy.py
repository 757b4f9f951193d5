"""How right is this: the measured accuracy, by kind of fact, as `minutebook evaluate` wrote it."""

import re
from pathlib import Path
from typing import Any

from datasette.utils.asgi import Response

PLACES = (
    Path(__file__).parents[2] / "accuracy.md",
    Path(__file__).parents[3] / "docs" / "accuracy.md",
)
Block = dict[str, Any]


def read_blocks(text: str) -> list[Block]:
    """Return the headings, paragraphs, lists and tables of a plain Markdown text, in order."""
    return [_block(part) for part in re.split(r"\n\s*\n", text.strip()) if part.strip()]


def _block(part: str) -> Block:
    lines = [line.strip() for line in part.strip().splitlines()]
    if heading := re.match(r"(#{1,6})\s+(.*)", lines[0]):
        return {"kind": "heading", "level": len(heading[1]), "text": _plain(heading[2])}
    if len(lines) > 1 and all(line.startswith("|") for line in lines):
        rows = [[_plain(cell) for cell in line.strip("|").split("|")] for line in lines]
        return {"kind": "table", "head": rows[0], "rows": rows[2:]}
    if all(line.startswith(("- ", "* ")) for line in lines):
        return {"kind": "list", "items": [_plain(line[2:]) for line in lines]}
    return {"kind": "paragraph", "text": _plain(" ".join(lines))}


def _plain(text: str) -> str:
    """Return text without Markdown's marks for strong, code and links."""
    return re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", re.sub(r"[*`]{1,3}", "", text)).strip()


async def show_accuracy(datasette: Any, request: Any) -> Response:
    """Answer `/accuracy`; says so where nothing was measured."""
    found = next((path for path in PLACES if path.exists()), None)
    blocks = read_blocks(found.read_text(encoding="utf-8")) if found else []
    context = {"page": {"blocks": blocks}, "page_title": "How right is this?"}
    return Response.html(await datasette.render_template("accuracy.html", context, request))
