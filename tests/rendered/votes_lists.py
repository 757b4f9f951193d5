"""The sides of a vote printed as lists of names under labels."""

from collections.abc import Callable, Iterable

from tests.rendered.votes_facts import SIDES, Vote

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
