"""The columns that every extracted row carries, so that a reader can check it."""

from typing import Any

from nlp.annotations import Evidence
from scraper.records import Item


def evidence_columns(item: Item, evidence: Evidence, extractor: str) -> dict[str, Any]:
    """Return the columns of a fact's evidence; the quote is exactly that slice of the text."""
    text = item.title if evidence.source == "title" else getattr(item, f"{evidence.source}_text")
    return {
        "source": evidence.source,
        "start_char": evidence.start,
        "end_char": evidence.end,
        "quote": text[evidence.start : evidence.end],
        "rule": evidence.rule,
        "extractor": extractor,
    }
