"""The sentence of a page in which a miss stands."""

import re


def find_sentence(text: str, anchor: str, width: int = 240) -> str | None:
    """Return the sentence of `text` around the words of `anchor`, at most about `width` long."""
    words = anchor.split()[:6]
    if not words:
        return None
    hit = re.search(r"\s+".join(re.escape(word) for word in words), text, re.IGNORECASE)
    if hit is None:
        return None
    start = max(text.rfind(". ", 0, hit.start()) + 1, text.rfind("\n\n", 0, hit.start()) + 1)
    start = max(start, hit.start() - width // 2)
    ends = [end for end in (text.find(". ", hit.end()), text.find("\n\n", hit.end())) if end >= 0]
    end = min([*ends, hit.end() + width // 2])
    return " ".join(text[start : end + 1].split())
