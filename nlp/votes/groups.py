"""The lists that stand beneath several headings: one behind the other, in the headings' order.

In: a reading and the paragraph where the first list begins. Out: where each list stands, and the
numbers beneath them.
"""

import re
from collections.abc import Sequence
from itertools import takewhile

from nlp.reading import Reading
from nlp.text.paragraphs import Paragraph
from nlp.votes.counts import IN_WORDS
from nlp.votes.sides import CROSS, LEFT_OVER, OF_NAMES, is_list, names_in

NOBODY = re.compile(
    r"\W*(?:(?:there\s(?:were|was)\s)?none|nil|no[- ]?one|nobody|n/?a|0|-)\W*(?:$|\n|(?=\s))",
    re.IGNORECASE,
)
# The number once more in words, at the end of its line: `23   TWENTY THREE`
AGAIN = rf"(?:[\s-]{{1,40}}\(?(?:{IN_WORDS})\)?(?=[\s.]*(?:$|\n)))?"
COUNT_ONLY = re.compile(
    r"\W*(?:total\W*)?(\d{1,3})(?:\s?(?:votes?|members?|councillors?))?" + AGAIN + r"\W*",
    re.IGNORECASE,
)
TRAILING = re.compile(
    r"(?:[.…]{3,200}\s?|\s{2,}|\bviz\.?\s|[-:=]\s?|[\[(]\s?|total\s?(?:equals|is|was|of|=)?\s?[:-]?\s?|"
    r"\n\s?[\[(]?)(\d{1,3})(?:\s?(?:votes?|members?|councillors?))?\s?[\])]{0,2}\s?\.?\s*$",
    re.IGNORECASE,
)
MOST = 90  # paragraphs of names beneath headings


def list_groups(reading: Reading, index: int, wanted: int) -> list[tuple[int, int]]:
    """Return where the lists beneath headings stand; none where nothing parts one from the next.

    Parted by `Councillors:` over each, by more blank lines than stand within a list, or one list a
    paragraph. Where a mark follows a name they are the rows of a table, and nobody's list.
    """
    headed = _headed(reading, index)
    if headed:
        parted = 2 <= len(headed) <= wanted and not reading.outline.double
        return headed if parted else []
    run = list(takewhile(lambda p: _lists(reading, p), reading.paragraphs[index : index + MOST]))
    within = min((paragraph.blanks for paragraph in run[1:]), default=0)
    within = within if len(run) > wanted else 0  # as many paragraphs as headings: a list each
    groups: list[tuple[int, int]] = []
    for paragraph in run:
        if groups and paragraph.blanks <= within:
            groups[-1] = (groups[-1][0], paragraph.end)
        else:
            groups.append((paragraph.start, paragraph.end))
    if 2 <= len(groups) <= wanted and not reading.outline.double:
        return groups
    following = reading.paragraphs[index : index + wanted]
    if not all(_lists(reading, p) or _names_nobody(reading, p) for p in following):
        return []
    marked = any(CROSS.fullmatch(reading.flat, p.start, p.end) for p in following)
    return [(p.start, p.end) for p in following] if len(run) <= wanted and not marked else []


def list_by_count(
    reading: Reading, index: int, counts: Sequence[int | None]
) -> list[tuple[int, int]]:
    """Return where the lists beneath headings stand whose numbers the names fill, or none."""
    groups: list[tuple[int, int]] = []
    start, told = None, 0
    for paragraph in reading.outline.paragraphs_from(index):
        wanted = counts[len(groups)]
        if wanted is None or not _lists(reading, paragraph):
            return []
        start = paragraph.start if start is None else start
        told += len(names_in(reading, paragraph.start, paragraph.end))
        if told > wanted:
            return []
        if told == wanted:
            groups.append((start, paragraph.end))
            start, told = None, 0
        if len(groups) == len(counts):
            return groups
    return []


def _lists(reading: Reading, paragraph: Paragraph) -> bool:
    return is_list(reading, paragraph.start, paragraph.end)


def _names_nobody(reading: Reading, paragraph: Paragraph) -> bool:
    """Tell whether a paragraph says that nobody voted so, or has an office alone."""
    words = reading.flat[paragraph.start : paragraph.end]
    return bool(NOBODY.fullmatch(words)) or not LEFT_OVER.sub("", words).strip()


def _headed(reading: Reading, index: int) -> list[tuple[int, int]]:
    """Return where lists stand that each have `Councillors:` over them."""
    groups: list[tuple[int, int]] = []
    for paragraph in reading.paragraphs[index : index + MOST]:
        words = reading.flat[paragraph.start : paragraph.end]
        if OF_NAMES.fullmatch(words) or (groups and NOBODY.fullmatch(words)):
            groups.append((paragraph.end, paragraph.end))
        elif groups and _lists(reading, paragraph):
            groups[-1] = (groups[-1][0], paragraph.end)
        elif not groups or LEFT_OVER.sub("", words).strip():
            break  # an office that nobody names goes on with the list
    return groups


def counts_beneath(reading: Reading, groups: list[tuple[int, int]]) -> list[int | None]:
    """Return the numbers that stand beneath lists side by side, one for each; or no numbers."""
    after = reading.outline.index_at(max((groups[-1][1] - 1) if groups else 0, 0)) + 1
    matches = [
        COUNT_ONLY.fullmatch(reading.flat, paragraph.start, paragraph.end)
        for paragraph in reading.paragraphs[after : after + len(groups)]
    ]
    if len(matches) == len(groups) and all(matches):
        return [int(match[1]) for match in matches if match]
    return [None] * len(groups)


def trailing_count(words: str) -> int | None:
    """Return the number that stands behind the names of a list: `(7)`, `... 7`, `- 7 votes`."""
    match = COUNT_ONLY.fullmatch(words.strip()) or TRAILING.search(words[-260:])
    return int(match[1]) if match else None
