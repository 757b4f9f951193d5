"""What was decided, as the tables of tests write it: `verb/status/parts: text`.

In these tables `|` stands for a new paragraph; on a page ` / ` for a new line, `¦` for the bar that
parts cells, and `‖` for the gap that a lost label leaves.
"""

from nlp.annotations import Resolution
from nlp.pages.page import annotate_page
from nlp.pipeline import annotate


def tagged(resolution: Resolution) -> str:
    """Return one decision as the tables write it, its words on one line."""
    kind = f"{resolution.verb}/{resolution.status}/{resolution.parts}"
    return f"{kind}: {' '.join(resolution.text.split())}"


def decided_on_page(text: str) -> list[str]:
    """Return the decisions of every entry of a page."""
    page = text.replace("|", "\n\n").replace("‖", "\n\n\n\n").replace(" / ", "\n").replace("¦", "|")
    return [tagged(r) for entry in annotate_page(page) for r in entry.annotations.resolutions]


def decided(text: str) -> list[str]:
    """Return the decisions of a text that is one item's."""
    return [tagged(r) for r in annotate(text.replace("|", "\n\n")).resolutions]
