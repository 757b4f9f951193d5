"""A vote told in words: its figures in place of an outcome, those of a side in a sentence."""

from tests.rendered.votes_facts import SIDES, Vote
from tests.rendered.votes_lists import JOINS

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
