"""Votes known beforehand, printed in the layouts of councils' minutes, and read back.

A `Vote` is the facts. A layout prints its sides, a scene what stands around: moving, outcome,
decision. `read` compares what a page tells of votes with the facts, fact by fact: right, missing or
wrong. `python -m tests.rendered.votes` prints the table of layouts and scenes.
"""

import random
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from minutebook.page_json import page_json
from nlp.pages import annotate_page

SIDES = ("for", "against", "abstain")
NAMES = tuple(
    """Ann Marsh, Bo Reed, Cy Dale, Di Finch, Edward Hill, Flora Cole, Gwen O'Dea, Hugh Barr-Smith,
    Ivy Penrose, Jack Tolley, Kate Yarnold, Liam Oldacre, Mona Frith, Ned Imlach, Olive Pegler,
    Piers Wollard, Rhoda Selwood, Saul Tredwell, Tess Venables, Una Haythorn""".replace(
        "\n    ", " "
    ).split(", ")
)
MOTIONS = (
    "the market be held on Fridays",
    "the pavilion roof be repaired before winter",
    "a crossing be built in School Lane",
    "the allotment rents be held at £40",
)


@dataclass(frozen=True)
class Vote:
    """The facts of a vote; `names`: by side, as printed without a title."""

    names: dict[str, tuple[str, ...]]
    mover: str
    seconder: str
    motion: str
    title: str = "Councillor "
    on: str = "motion"
    tells: str = "names counts none"  # what the layout says of the sides

    @property
    def carried(self) -> bool:
        """Whether more were for it than against."""
        return len(self.names["for"]) > len(self.names["against"])

    @property
    def voters(self) -> int:
        """How many took part."""
        return sum(len(names) for names in self.names.values())

    def count(self, side: str) -> int:
        """How many were on a side."""
        return len(self.names[side])

    def titled(self, side: str) -> list[str]:
        """The names of a side, each with its title."""
        return [self.title + name for name in self.names[side]]


# How a name is printed in a list.
NAME_FORMS: dict[str, Callable[[str], str]] = {
    "whole": lambda name: name,
    "initial": lambda name: f"{name[0]} {name.split()[-1]}",
    "initial with a stop": lambda name: f"{name[0]}. {name.split()[-1]}",
    "two initials": lambda name: f"{name[0]}. B. {name.split()[-1]}",
    "surname": lambda name: name.split()[-1],
}
SIZES = ((7, 3, 2), (5, 0, 0), (2, 6, 1), (9, 4, 0), (1, 8, 0), (8, 1, 3))


def make_votes(form: str = "whole", title: str = "Councillor ", seed: int = 7) -> list[Vote]:
    """Return votes of several sizes, carried and lost."""
    chance, votes = random.Random(seed), []
    for number, sizes in enumerate(SIZES):
        people = [NAME_FORMS[form](name) for name in chance.sample(NAMES, 14)]
        ends = [sum(sizes[:at]) for at in range(4)]
        names = {side: tuple(people[ends[i] : ends[i + 1]]) for i, side in enumerate(SIDES)}
        mover, seconder = people[0], people[1] if sizes[0] > 1 else people[13]
        votes.append(Vote(names, mover, seconder, MOTIONS[number % len(MOTIONS)], title))
    return votes


# -- lists: a line, a paragraph or a stretch a side ------------------------------------------------

HEADS = {
    "For": ("For", "Against", "Abstain"),
    "FOR": ("FOR", "AGAINST", "ABSTAIN"),
    "For .. Abstentions": ("For", "Against", "Abstentions"),
    "In favour": ("In favour", "Against", "Abstained"),
    "Ayes": ("Ayes", "Noes", "Abstentions"),
    "Yes": ("Yes", "No", "Abstain"),
    "Voting for": ("Voting for", "Voting against", "Abstaining"),
    "Votes for": ("Votes for", "Votes against", "Abstentions"),
    "For the motion": ("For the motion", "Against the motion", "Abstentions"),
    "Those voting for": ("Those voting for", "Those voting against", "Those abstaining"),
    "Members voting for the motion": (
        "Members voting for the motion", "Members voting against the motion", "Members abstaining"
    ),
    "Councillors voting in favour": (
        "Councillors voting in favour", "Councillors voting against", "Councillors abstaining"
    ),
    "Voted for": ("Voted for", "Voted against", "Abstained"),
}  # fmt: skip
# One side's print: with names, without. {s} the label, {n} the names, {c} how many.
LISTS = {
    "label: names (n)": ("{s}: {n} ({c})", "{s}: None (0)", "\n"),
    "label: names": ("{s}: {n}", "{s}: None", "\n"),
    "label: names, a blank line": ("{s}: {n}", "{s}: None", "\n\n"),
    "label (n): names": ("{s} ({c}): {n}", "{s} (0):", "\n"),
    "label (n) - names": ("{s} ({c}) - {n}", "{s} (0)", "\n"),
    "label - n - names": ("{s} - {c} - {n}", "{s} - 0", "\n"),
    "label: n (names)": ("{s}: {c} ({n})", "{s}: 0", "\n"),
    "label n: names": ("{s} {c}: {n}", "{s} 0: -", "\n"),
    "label - names (n votes)": ("{s} - {n} ({c} votes)", "{s} - None (0 votes)", "\n\n"),
    "label - names - n": ("{s} - {n} - {c}", "{s} - Nil - 0", "\n\n"),
    "label - names = n": ("{s} - {n} = {c}", "{s} - Nil = 0", "\n\n"),
    "label, names beneath": ("{s}:\n{n}", "{s}:\nNone", "\n\n"),
    "label (n), names beneath": ("{s} ({c})\n\n{n}", "{s} (0)", "\n\n"),
    "label - n, names beneath": ("{s} - {c}\n{n}", "{s} - 0", "\n\n"),
    "label, names beneath, n beneath": ("{s}\n\n{n}\n\n({c})", "{s}\n\nNone\n\n(0)", "\n\n"),
    "dotted to the total": ("{s}: {n} ............ {c}", "{s}: None ............ 0", "\n\n"),
    "a paragraph, semicolons": ("{s}: {n} ({c})", "{s}: None (0)", "; "),
    "a paragraph, stops": ("{s}: {n}.", "{s}: None.", " "),
    "a paragraph, n ahead": ("{s} ({c}): {n}", "{s} (0): None", "; "),
    "in a bracket": ("{s} - {n} ({c})", "{s} - None (0)", "; "),
    "bulleted": ("- {s}: {n} ({c})", "- {s}: None (0)", "\n"),
    "indented": ("    {s}:   {n} ({c})", "    {s}:   None (0)", "\n"),
    "tabs": ("{s}\t{n}\t{c}", "{s}\tNone\t0", "\n"),
    "pipes": ("| {s} | {n} | {c} |", "| {s} | None | 0 |", "\n"),
    "cells run together": ("{s}{n}{c}", "{s}None0", "\n"),
    "cells on lines of their own": ("{s}\n\n{n}\n\n{c}", "{s}\n\nNone\n\n0", "\n\n"),
    "label with an equals sign": ("{s} = {c} ({n})", "{s} = 0", "\n"),
    "sides without names left out": ("{s} ({c}): {n}", "", "\n"),
}
# How the names of a side stand together.
JOINS: dict[str, Callable[[Vote, str], str]] = {
    "commas and": lambda vote, side: _and(vote.names[side]),
    "commas": lambda vote, side: ", ".join(vote.names[side]),
    "Councillors, commas and": lambda vote, side: (
        ("Councillors " if vote.count(side) > 1 else "Councillor ") + _and(vote.names[side])
    ),
    "Cllrs, commas": lambda vote, side: (
        ("Cllrs " if vote.count(side) > 1 else "Cllr ") + ", ".join(vote.names[side])
    ),
    "a title each": lambda vote, side: _and(vote.titled(side)),
    "semicolons": lambda vote, side: "; ".join(vote.names[side]),
    "ampersand": lambda vote, side: _and(vote.names[side]).replace(" and ", " & "),
    "wrapped": lambda vote, side: _wrap(_and(vote.names[side])),
    "lines": lambda vote, side: "\n".join(vote.names[side]),
    "titled lines": lambda vote, side: "\n".join(vote.titled(side)),
}


def _and(names: Iterable[str]) -> str:
    *others, last = names
    return f"{', '.join(others)} and {last}" if others else last


def _wrap(words: str, width: int = 34) -> str:
    lines = [""]
    for word in words.split():
        if len(lines[-1]) + len(word) > width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return "\n".join(lines)


def as_list(way: str, heads: str = "For", join: str = "commas and") -> Callable[[Vote], str]:
    """Return the layout of lists that the three words name."""
    full, empty, between = LISTS[way]

    def print_sides(vote: Vote) -> str:
        printed = []
        for side, label in zip(SIDES, HEADS[heads], strict=True):
            said = full if vote.names[side] else empty
            names = JOINS[join](vote, side) if vote.names[side] else ""
            printed.append(said.format(s=label, n=names, c=vote.count(side)))
        words = between.join(each for each in printed if each)
        return f"({words})" if way == "in a bracket" else words

    return print_sides


def tells_of_list(way: str) -> str:
    """Return what a way of printing lists tells of the sides."""
    words, nobody, _ = LISTS[way]
    return ("names counts" if "{c}" in words else "names") + " none" * bool(nobody)


# -- tables: a row a member, or a column of names a side -------------------------------------------


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


# -- sentences -------------------------------------------------------------------------------------

FIGURES = {  # what stands in place of an outcome: {f} for, {a} against, {b} abstained, {o} outcome
    "carried by n votes to n": "The motion was {o} by {m} votes to {l}, with {b} abstentions.",
    "n for, n against": "On being put to the vote, with {f} for, {a} against and {b} abstentions, "
    "the motion was {o}.",
    "Voting: n for": "The motion was {o}. Voting: {f} for, {a} against, {b} abstentions.",
    "voting being": "The motion was put and {o}, the voting being {f} for, {a} against and {b} "
    "abstaining.",
    "(For n)": "The motion was put to the vote and {o} (For {f}, Against {a}, Abstain {b}).",
    "(n for)": "The motion was {o} ({f} for, {a} against, {b} abstentions).",
    "(For: n)": "The motion was {o}.\n\n(For: {f}; Against: {a}; Abstain: {b})",
    "(n:n:n)": "The motion was {o} ({f}:{a}:{b}).",
    "stacked": "The motion was put to the vote:\n\nFor: {f}\n\nAgainst: {a}\n\nAbstentions: {b}\n\n"
    "The motion was {o}.",
    "stacked, equals": "For = {f}\nAgainst = {a}\nAbstentions = {b}\nThe motion was {o}.",
    "stacked, dashes": "Votes for - {f}\nVotes against - {a}\nAbstentions - {b}\n\nMotion {o}.",
    "cells": "For\n\n{f}\n\nAgainst\n\n{a}\n\nAbstain\n\n{b}\n\nThe motion was {o}.",
    "heads, then figures": "For\n\nAgainst\n\nAbstain\n\n{f}\n\n{a}\n\n{b}\n\nThe motion was {o}.",
    "one line of heads": "For   Against   Abstain\n{f}   {a}   {b}\n\nThe motion was {o}.",
    "pipes": "For | Against | Abstain\n{f} | {a} | {b}\n\nThe motion was {o}.",
    "votes in favour": "There were {f} votes in favour, {a} votes against and {b} abstentions. The "
    "motion was {o}.",
    "members voting": "{f} Members voted in favour of the motion and {a} against, with {b} "
    "abstaining. The motion was therefore {o}.",
    "declared": "The Mayor declared the motion {o}: {f} in favour, {a} against, {b} abstentions.",
    "there voted": "There voted FOR: {f}; AGAINST: {a}; ABSTAINED: {b} and the motion was declared "
    "{o}.",
    "F A Ab": "The motion was {o} (F:{f} A:{a} Ab:{b}).",
}
SPOKEN = {  # what is said of those for, against and abstaining, where there are any; the outcome
    "voted in favour": (
        "{n} voted in favour.", " {n} voted against.", " {n} abstained.", " The motion was {o}."
    ),
    "voted for, against": (
        "{n} voted for the motion", ", {n} voted against", ", {n} abstained", ". It was {o}."
    ),
    "following": (
        "The following Members voted in favour: {n}.",
        " The following Members voted against: {n}.",
        " The following Members abstained: {n}.",
        "\n\nThe motion was {o}.",
    ),
    "n members (names)": (
        "{c} Members voted in favour ({n})", ", {c} against ({n})", ", {c} abstained ({n})",
        ". The motion was {o}.",
    ),
    "voting for, voting against": (
        "Upon a recorded vote, {n} voting for", ", {n} voting against", ", {n} abstaining",
        ", the motion was {o}.",
    ),
}  # fmt: skip


def say_figures(words: str, vote: Vote) -> str:
    """Return a sentence that tells the figures of a vote."""
    counts = [vote.count(side) for side in SIDES]
    most, least = max(counts[:2]), min(counts[:2])
    outcome = "carried" if vote.carried else "lost"
    return words.format(f=counts[0], a=counts[1], b=counts[2], m=most, l=least, o=outcome)


def say_names(words: tuple[str, str, str, str], vote: Vote) -> str:
    """Return sentences that tell who voted how."""
    said = [
        part.format(n=JOINS["Councillors, commas and"](vote, side), c=vote.count(side))
        for part, side in zip(words, SIDES, strict=False)
        if vote.names[side]
    ]
    return "".join(said) + words[-1].format(o="carried" if vote.carried else "lost")


# -- what stands around ----------------------------------------------------------------------------

MOVED = (
    "It was moved by Councillor {mover} and seconded by Councillor {seconder} that {motion}.\n\n"
)
OUTCOME = "The motion was {outcome}."
SCENES = {
    "outcome beneath": MOVED + "A recorded vote was taken on the motion:\n\n{sides}\n\n" + OUTCOME,
    "outcome above": MOVED
    + "The motion was put to the vote and was {outcome}, the voting being as follows:\n\n{sides}",
    "heading": MOVED + "RECORDED VOTE\n\n{sides}\n\nMotion {outcome}.",
    "requested": MOVED
    + "Councillor {seconder} requested a recorded vote, which was supported by the required number "
    "of Members. The voting was as follows:\n\n{sides}\n\nThe motion was declared {OUTCOME}.",
    "figures, then names": MOVED
    + "The motion was {outcome} by {most} votes to {least}.\n\nThe recorded vote was as follows:"
    "\n\n{sides}",
    "names, then figures": MOVED
    + "A recorded vote was held:\n\n{sides}\n\nThe motion was {outcome} by {most} votes to "
    "{least}.",
    "no outcome": MOVED + "A recorded vote was taken:\n\n{sides}",
    "resolved beneath": MOVED + "A recorded vote was taken:\n\n{sides}\n\nRESOLVED: That {motion}.",
    "resolved above": MOVED
    + "RESOLVED: That {motion}.\n\nThe recorded vote was as follows:\n\n{sides}",
    "voting record": MOVED + "RESOLVED: That {motion}.\n\nVoting Record\n\n{sides}",
    "resolved (figures)": MOVED
    + "RESOLVED ({for_} For, {against} Against): That {motion}.\n\nA recorded vote was taken:\n\n"
    "{sides}",
}
ONLY_CARRIED = ("resolved beneath", "resolved above", "voting record", "resolved (figures)")
FIGURED = ("figures, then names", "names, then figures", "resolved (figures)")
PAGE = (
    "VALE TOWN COUNCIL\n\nMinutes of the meeting of the Council held on 7 May 2024\n\n"
    "11. Correspondence\n\nA letter from the County Council was read.\n\n"
    "12. Motion on Notice\n\n{scene}\n\n"
    "13. Diary\n\nThe dates of the next meetings were read.\n"
)


def stage(scene: str, sides: str, vote: Vote) -> str:
    """Return a scene in which the sides of a vote stand as printed."""
    outcome = "carried" if vote.carried else "lost"
    counts = sorted((vote.count("for"), vote.count("against")))
    return SCENES[scene].format(
        mover=vote.mover,
        seconder=vote.seconder,
        motion=vote.motion,
        sides=sides,
        outcome=outcome,
        OUTCOME=outcome.upper(),
        most=counts[1],
        least=counts[0],
        for_=vote.count("for"),
        against=vote.count("against"),
    )


# -- reading back ----------------------------------------------------------------------------------

WEAK = ("unstated", "assent", "counted", "show_of_hands")
Told = dict[str, object]


def expect(vote: Vote, scene: str = "") -> Told:
    """Return what a page should tell of a vote, as the words of its layout and scene say."""
    told: Told = {"outcome": "carried" if vote.carried else "lost"}
    told |= {"mover": vote.mover, "seconder": vote.seconder}
    names, counts = "names" in vote.tells, "counts" in vote.tells
    names = names or ("proved" in vote.tells and vote.count("for") == vote.voters)
    told["method"] = "recorded" if names or "method" in vote.tells else "counted"
    for side in SIDES:
        told[f"{side}_names"] = vote.names[side] if names else ()
        known = counts if vote.names[side] else "none" in vote.tells
        known = known or (scene in FIGURED and side != "abstain")
        told[side] = vote.count(side) if known else None
    return told


def tell_votes(text: str) -> list[Told]:
    """Return what a page tells of votes."""
    votes = []
    for meeting in page_json("", annotate_page(text))["meetings"]:
        for vote in meeting["votes"]:
            told = {
                key: vote[key] for key in ("on", "outcome", "method", "mover", "seconder", *SIDES)
            }
            names = {f"{side}_names": tuple(vote[f"{side}_names"]) for side in SIDES}
            votes.append({**told, **names})
    return votes


def compare(expected: list[Told], found: list[Told]) -> tuple[Counter[str], list[str]]:
    """Return how many facts are right, missing and wrong, and what is not right."""
    score: Counter[str] = Counter()
    faults: list[str] = []
    left = list(found)
    for facts in expected:
        best = max(left, key=lambda vote: _alike(facts, vote), default=None)
        if best is not None:
            left.remove(best)
        for key, value in facts.items():
            other = best[key] if best else None
            verdict = _judge(key, value, other)
            score[verdict] += 1
            if verdict != "right":
                faults.append(f"{verdict}: {key} {value!r}, told {other!r}")
    for vote in left:
        score["wrong"] += 1
        faults.append(f"wrong: one vote more, {vote}")
    return score, faults


def _alike(facts: Told, vote: Told) -> int:
    return sum(value not in (None, ()) and vote[key] == value for key, value in facts.items())


def _judge(key: str, value: object, other: object) -> str:
    """Tell whether a fact is right, missing or wrong; what only some names tell is missing."""
    if isinstance(value, tuple) and isinstance(other, tuple):
        if sorted(value) == sorted(other):
            return "right"
        return "missing" if set(other) < set(value) else "wrong"
    if value == other:
        return "right"
    weaker = key == "method" and other in WEAK
    return "missing" if other is None or weaker else "wrong"


# -- what is printed -------------------------------------------------------------------------------

Case = tuple[str, str, list[Told]]  # its row of the table, the page, what it should tell


def _cases(
    row: str, layout: Callable[[Vote], str], tells: str, scene: str, votes: list[Vote]
) -> Iterator[Case]:
    for vote in votes:
        if scene in ONLY_CARRIED and not vote.carried:
            continue
        vote = replace(vote, tells=tells)
        words = PAGE.format(scene=stage(scene, layout(vote), vote))
        yield row, words, [expect(vote, scene)]


Layout = tuple[str, Callable[[Vote], str], str]  # its name, how it prints, what it tells


def list_layouts() -> Iterator[Layout]:
    """Yield the layouts, one thing varied at a time."""
    for way in LISTS:
        yield f"list: {way}", as_list(way), tells_of_list(way)
    for heads in HEADS:
        yield f"list, heads {heads}", as_list("label (n): names", heads), "names counts none"
        yield f"lines, heads {heads}", as_list("label, names beneath", heads), "names none"
    for join in JOINS:
        yield (
            f"list, names by {join}",
            as_list("label (n): names", "For", join),
            "names counts none",
        )
        beneath = as_list("label (n), names beneath", "For", join)
        yield f"beneath, names by {join}", beneath, "names counts none"
    for way in PRINTS:
        lost = way.endswith("lost")
        marks = "method" if lost else "names"
        yield f"marks: {way}", as_marks(way), marks
        proved = " counts none proved"  # the totals say that all were for it
        yield f"marks, totals: {way}", as_marks(way, totals=True), marks + proved
        yield f"columns: {way}", as_columns(way), marks
        yield f"columns, titled: {way}", as_columns(way, titled=True), marks
        yield f"columns, counted: {way}", as_columns(way, counted=True), marks + " counts none"
    for heads in NAME_HEADS:
        yield f"marks, heads {heads}", as_marks("pipes", heads), "names"
        yield f"marks by cell, heads {heads}", as_marks("cell by cell", heads), "names"
    for mark in MARKS:
        yield f"marks, {mark}", as_marks("pipes", marks=mark), "names"
        yield f"marks by cell, {mark}", as_marks("cell by cell", marks=mark), "names"
        told = "names" if mark in ("words",) else "method"
        lost = as_marks("cell by cell, empty ones lost", marks=mark)
        yield f"marks, empty ones lost, {mark}", lost, told
    for way in BEHIND:
        yield f"roll: {way}", as_roll(way), "names"
        yield f"roll, headed: {way}", as_roll(way, heads=("Councillor", "Vote")), "names"
    for says in SAYINGS:
        yield f"roll, {says}", as_roll("two blanks", says), "names"
        yield f"roll by cell, {says}", as_roll("lines apart", says), "names"
    yield "roll in a paragraph, dash", as_roll("dash", between=", "), "names"
    yield "roll in a paragraph, bracket", as_roll("bracket", between="; "), "names"
    yield "heads first, blocks beneath", one_beneath_the_other, "names"


def list_cases() -> Iterator[Case]:
    """Yield every layout in one scene, a few layouts in every scene and with every form of name."""
    votes = make_votes()
    for row, layout, tells in list_layouts():
        yield from _cases(row, layout, tells, "outcome beneath", votes)
    some = [
        ("list", as_list("label (n): names"), "names counts none"),
        ("lines", as_list("label, names beneath", join="titled lines"), "names none"),
        ("marks", as_marks("pipes", totals=True), "names counts none"),
        ("cells", as_marks("cell by cell"), "names"),
        ("columns", as_columns("cell by cell"), "names"),
        ("blanks", as_columns("blanks"), "names"),
        ("roll", as_roll("two blanks"), "names"),
        ("bars", as_roll("bars", heads=("Councillor", "Vote")), "names"),
    ]
    for scene in SCENES:
        for row, layout, tells in some:
            yield from _cases(f"scene {scene}: {row}", layout, tells, scene, votes)
    for form in NAME_FORMS:
        for title in ("Councillor ", "Cllr ", "Cllr. ", "Mr ", ""):
            people = make_votes(form, title)
            for row, layout, tells in some[::3]:
                name = f"name {form}, {title or 'no title'}: {row}"
                yield from _cases(name, layout, tells, "outcome beneath", people)
    for row, words in FIGURES.items():
        for vote in votes:
            vote = replace(vote, tells="counts none")
            moved = MOVED.format(**vars(vote)) + say_figures(words, vote)
            yield f"figures: {row}", PAGE.format(scene=moved), [expect(vote)]
    for row, spoken in SPOKEN.items():
        for vote in votes:
            vote = replace(vote, tells="names counts" if "(names)" in row else "names")
            told = expect(vote)
            if "(names)" in row:
                told |= {side: vote.count(side) or None for side in SIDES}
            moved = MOVED.format(**vars(vote)) + say_names(spoken, vote)
            yield f"spoken: {row}", PAGE.format(scene=moved), [told]


def read(cases: Iterable[Case]) -> dict[str, tuple[Counter[str], list[tuple[str, list[str]]]]]:
    """Return by row how many facts are right, missing and wrong, with the pages at fault."""
    table: dict[str, tuple[Counter[str], list[tuple[str, list[str]]]]] = {}
    for row, page, expected in cases:
        score, faults = compare(expected, tell_votes(page))
        total, pages = table.setdefault(row, (Counter(), []))
        total.update(score)
        if faults:
            pages.append((page, faults))
    return table


def print_table(cases: Iterable[Case]) -> None:
    """Print the table of rows; with words behind the command, the pages at fault of those rows."""
    wanted = " ".join(sys.argv[1:])
    table = read(case for case in cases if wanted in case[0])
    for row, (score, pages) in table.items():
        print(f"{score['right']:5} {score['missing']:5} {score['wrong']:5}  {row}")
        for page, faults in pages[:2] if wanted else ():
            print("-" * 60, page.partition("12. Motion on Notice")[2], *faults, sep="\n")
    total = sum((score for score, _ in table.values()), Counter[str]())
    print(f"{total['right']:5} {total['missing']:5} {total['wrong']:5}  all")


if __name__ == "__main__":
    print_table(list_cases())
