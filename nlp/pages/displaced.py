"""The first item's number where a copy of columns set it among the names above its title.

`61.` stands between two names of those present, `CHAIRMAN'S COMMUNICATIONS` below them all, then
`62.`, `APOLOGIES`.
"""

from dataclasses import replace

from nlp.pages.item_heads import Head
from nlp.pages.item_titles import Title, read_item_title
from nlp.text.lines import Line


def find_displaced(clean: str, lines: list[Line], heads: list[Head], first: Head) -> list[Head]:
    """Return the item before the `first` known: its number alone above, its title lower down."""
    number = (first.place[0] - 1,)
    alone = [head for head in heads if head.index < first.index and head.place == number]
    if not (first.apart and first.marked and len(first.place) == 1 and len(alone) == 1):
        return []
    if not (alone[0].apart and alone[0].marked and alone[0].title is None):
        return []
    for index in range(alone[0].index + 1, first.index - 1):
        title = _read_title(clean, lines[index])
        if title:
            return [replace(alone[0], index=index, own=1, title=title)]
    return []


def _read_title(clean: str, line: Line) -> Title | None:
    """Return a title in capitals that fills its line."""
    title = read_item_title(clean[line.start : line.end])
    return title if title and title.capitals and title.alone else None
