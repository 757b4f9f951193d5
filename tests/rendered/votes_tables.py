"""The sides of a vote printed as tables: marks in rows, rolls, a column a side, flattened or not."""

from collections.abc import Callable, Iterable

from tests.rendered.votes_facts import SIDES, Vote
from tests.rendered.votes_lists import HEADS


def _rows(vote: Vote, titled: bool = True) -> list[tuple[str, str]]:
    """Return each member with the side, in the order of surnames."""
    rows = [
        ((vote.title if titled else "") + name, side) for side in SIDES for name in vote.names[side]
    ]
    return sorted(rows, key=lambda row: row[0].split()[-1])


def _marked(
    vote: Vote, marks: tuple[str, ...], heads: Iterable[str], totals: bool
) -> list[list[str]]:
    """Return a table as rows of cells: a name, and a mark in the column of its side."""
    table = [list(heads)]
    for name, side in _rows(vote):
        at = SIDES.index(side)
        table.append([name, *(marks[i] if i == at else "" for i in range(3))])
    if totals:
        table.append(["Total", *(str(vote.count(side)) for side in SIDES)])
    return table


def _said(vote: Vote, words: tuple[str, ...], heads: Iterable[str] = ()) -> list[list[str]]:
    """Return a table as rows of two cells: a name and how it voted."""
    rows = [[name, words[SIDES.index(side)]] for name, side in _rows(vote)]
    return [list(heads), *rows] if heads else rows


def _columns(vote: Vote, heads: Iterable[str], titled: bool = False) -> list[list[str]]:
    """Return a table as rows of cells: the names of each side beneath its heading."""
    sides = [vote.titled(side) if titled else vote.names[side] for side in SIDES]
    longest = max(len(names) for names in sides)
    rows = [[names[i] if i < len(names) else "" for names in sides] for i in range(longest)]
    return [list(heads), *rows]


def _piped(table: list[list[str]]) -> str:
    return "\n".join(" | ".join(row).rstrip() for row in table)


def _barred(table: list[list[str]]) -> str:
    rows = ["| " + " | ".join(row) + " |" for row in table]
    return "\n".join([rows[0], "|" + "---|" * len(table[0]), *rows[1:]])


def _tabbed(table: list[list[str]]) -> str:
    return "\n".join("\t".join(row).rstrip() for row in table)


def _spaced(table: list[list[str]]) -> str:
    widths = [max(len(row[i]) for row in table) + 4 for i in range(len(table[0]))]
    return "\n".join(
        "".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in table
    )


def _cells(table: list[list[str]]) -> str:
    """A cell a line, blank lines between, an empty cell as lines of its own."""
    return "\n\n".join(cell or "\xa0" for row in table for cell in row)


def _close_cells(table: list[list[str]]) -> str:
    return "\n".join(cell for row in table for cell in row)


def _full_cells(table: list[list[str]]) -> str:
    """A cell a line; the empty ones are lost."""
    return "\n\n".join(cell for row in table for cell in row if cell)


PRINTS: dict[str, Callable[[list[list[str]]], str]] = {
    "pipes": _piped,
    "bars": _barred,
    "tabs": _tabbed,
    "blanks": _spaced,
    "cell by cell": _cells,
    "cell by cell, close": _close_cells,
    "cell by cell, empty ones lost": _full_cells,
}
NAME_HEADS = {
    "Councillor": ("Councillor", "For", "Against", "Abstain"),
    "COUNCILLOR": ("COUNCILLOR", "FOR", "AGAINST", "ABSTAIN"),
    "Name": ("Name", "For", "Against", "Abstained"),
    "Member": ("Member", "Yes", "No", "Abstain"),
    "Members": ("Members", "In favour", "Against", "Abstentions"),
    "no head": ("", "For", "Against", "Abstain"),
}
MARKS = {
    "X": ("X", "X", "X"),
    "x": ("x", "x", "x"),
    "ticks": ("✓", "✓", "✓"),
    "roots": ("√", "√", "√"),
    "stars": ("*", "*", "*"),
    "ones": ("1", "1", "1"),
    "words": ("For", "Against", "Abstain"),
    "letters": ("F", "A", "Ab"),
    "Y": ("Y", "Y", "Y"),
    "Yes": ("Yes", "Yes", "Yes"),
}
SAYINGS = {
    "For": ("For", "Against", "Abstain"),
    "FOR": ("FOR", "AGAINST", "ABSTAIN"),
    "Yes": ("Yes", "No", "Abstain"),
    "Voted for": ("Voted for", "Voted against", "Abstained"),
    "In favour": ("In favour", "Against", "Abstained"),
    "Aye": ("Aye", "No", "Abstain"),
    "F": ("F", "A", "Abs"),
    "Abstention": ("For", "Against", "Abstention"),
}
BEHIND = {  # a member's side behind the name
    "two blanks": "{0}    {1}",
    "colon": "{0}: {1}",
    "dash": "{0} - {1}",
    "bracket": "{0} ({1})",
    "tab": "{0}\t{1}",
    "pipe": "{0} | {1}",
    "bars": "| {0} | {1} |",
    "dots": "{0} ........ {1}",
    "line beneath": "{0}\n{1}",
    "lines apart": "{0}\n\n{1}\n",
}


def as_marks(
    way: str, heads: str = "Councillor", marks: str = "X", totals: bool = False
) -> Callable[[Vote], str]:
    """Return the layout of a table with a mark a member."""
    return lambda vote: PRINTS[way](_marked(vote, MARKS[marks], NAME_HEADS[heads], totals))


def as_roll(
    way: str, says: str = "For", heads: Iterable[str] = (), between: str = "\n"
) -> Callable[[Vote], str]:
    """Return the layout of a roll: a name and how it voted."""

    def print_roll(vote: Vote) -> str:
        rows = _said(vote, SAYINGS[says], heads)
        return between.join(BEHIND[way].format(*row) for row in rows)

    return print_roll


def as_columns(
    way: str, heads: str = "For", titled: bool = False, counted: bool = False
) -> Callable[[Vote], str]:
    """Return the layout of columns of names, a side each."""

    def print_columns(vote: Vote) -> str:
        labels: list[str] = list(HEADS[heads])
        if counted:
            labels = [
                f"{label} ({vote.count(side)})" for label, side in zip(labels, SIDES, strict=True)
            ]
        return PRINTS[way](_columns(vote, labels, titled))

    return print_columns


def one_beneath_the_other(vote: Vote) -> str:
    """Headings first, then the names of each side, a blank line between the sides."""
    blocks = ["\n".join(vote.names[side]) for side in SIDES if vote.names[side]]
    labels = [label for label, side in zip(HEADS["For"], SIDES, strict=True) if vote.names[side]]
    return "\n".join(labels) + "\n\n" + "\n\n".join(blocks)
