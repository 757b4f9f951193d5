"""Minutes in; why their matter need not come again, with the sentence that says so, out."""

from nlp.annotations import Evidence
from nlp.recurrence.due.sentence_around import find_sentence
from nlp.recurrence.wordings import compile_any, read_lists

_LISTS = read_lists("due/reasons")
_OVER = {
    reason: compile_any(wordings, _LISTS["words"]) for reason, wordings in _LISTS["reasons"].items()
}


def find_reason(text: str) -> tuple[str, Evidence] | None:
    """Return why a matter need not come: merged, moved or ended, with the sentence that says so."""
    for reason, pattern in _OVER.items():
        if match := pattern.search(text):
            start, end = find_sentence(text, match.start())
            return reason, Evidence(start, end, f"not_due_{reason}")
    return None
