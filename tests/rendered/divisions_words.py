"""How a motion is moved, amended and voted on, in the sentences of minutes; who dissented."""

from dataclasses import dataclass

from tests.rendered.votes_tables import PRINTS

WORDS = "no one two three four five six seven eight nine ten eleven twelve".split()  # noqa: SIM905
MOVES = {
    "it was moved by": "It was moved by {m} and seconded by {s} that {words}.",
    "A moved and B seconded": "{m} moved and {s} seconded that {words}.",
    "A proposed, and B seconded,": "{m} proposed, and {s} seconded, that {words}.",
    "A, seconded by B, moved": "{m}, seconded by {s}, moved that {words}.",
    "proposed by A": "Proposed by {m}, seconded by {s}, that {words}.",
    "quoted": "It was moved by {m} and seconded by {s}:\n\n“That {words}.”",
    "lines": "Moved: {m}\nSeconded: {s}\n\nThat {words}.",
    "moved that, seconded": "{m} moved that {words}. This was seconded by {s}.",
    "motion from": "It was proposed by {m} that {words}. {s} seconded the motion.",
    "on the proposal of": "On the proposal of {m}, seconded by {s}, it was put to the meeting that "
    "{words}.",
}
AMENDS = {
    "an amendment was moved": "An amendment was moved by {m} and seconded by {s} that {words}.",
    "moved an amendment": "{m} moved, and {s} seconded, an amendment that {words}.",
    "as an amendment": "{m}, seconded by {s}, moved as an amendment that {words}.",
    "by way of amendment": "By way of an amendment, it was moved by {m} and seconded by {s} that "
    "{words}.",
    "labelled": "AMENDMENT\n\nProposed by {m}, seconded by {s}: That {words}.",
    "proposed an amendment": "{m} proposed an amendment that {words}, which was seconded by {s}.",
}


@dataclass(frozen=True)
class Result:
    """How a result is told: {S} what was voted on, {o} carried or lost, {f} for, {a} against."""

    words: str
    method: str
    tells: str = ""  # the letters of the figures that it tells


RESULTS = {
    "put and carried": Result("The {S} was put to the vote and was {o}.", "unstated"),
    "on being put": Result("On being put to the vote, the {S} was {O}.", "unstated"),
    "declared": Result("The Mayor put the {S} to the meeting and declared it {o}.", "unstated"),
    "n votes to n": Result("The {S} was {o} by {x} votes to {y}.", "counted", "fa"),
    "n votes to n, abstentions": Result(
        "On being put to the vote the {S} was {o} by {x} votes to {y}, with {b} abstentions.",
        "counted", "fab",
    ),
    "n-n": Result("The {S} was {o} {x}-{y}.", "counted", "fa"),
    "n for and n against": Result(
        "The {S} was put to the vote and {o}, {f} voting for and {a} against.", "counted", "fa"
    ),
    "with n for": Result(
        "With {f} votes for, {a} votes against and {b} abstentions, the {S} was {o}.",
        "counted", "fab",
    ),
    "bracket": Result("The {S} was {o} (for {f}, against {a}, abstentions {b}).", "counted", "fab"),
    "bracket, n for": Result("The {S} was {o} ({f} for, {a} against).", "counted", "fa"),
    "in words": Result(
        "Upon a vote being taken, {F} Members voted for the {S} and {A} against, and it was {o}.",
        "counted", "fa",
    ),
    "voting was": Result(
        "The {S} was {o}. The voting was: For {f}, Against {a}, Abstained {b}.", "counted", "fab"
    ),
    "there voted": Result(
        "There voted for the {S} {f}, against {a}. The {S} was declared {o}.", "counted", "fa"
    ),
    "hands": Result(
        "On a show of hands, the {S} was {o} by {x} votes to {y}.", "show_of_hands", "fa"
    ),
    "hands alone": Result("The {S} was {o} on a show of hands.", "show_of_hands"),
    "votes in favour": Result(
        "{f} votes were cast in favour of the {S} and {a} against. The {S} was therefore {o}.",
        "counted", "fa",
    ),
    "majority": Result("The {S} was {o} by a majority.", "unstated"),
    "votes for": Result(
        "Votes for: {f}. Votes against: {a}. Abstentions: {b}. The {S} was {o}.", "counted", "fab"
    ),
    "following a vote": Result(
        "Following a vote ({f} for, {a} against, {b} abstentions), the {S} was {o}.",
        "counted", "fab",
    ),
    "members voting": Result(
        "The {S} was {o}, {F} members voting for and {A} members voting against.", "counted", "fa"
    ),
    "(n:n)": Result("The {S} was {o} ({f}:{a}).", "counted", "fa"),
    "yes and no": Result("The {S} was {o}. Yes: {f}; No: {a}; Abstain: {b}.", "counted", "fab"),
    "ayes and noes": Result("Ayes {f}, Noes {a}. The {S} was {o}.", "counted", "fa"),
    "declared by n": Result(
        "The Mayor declared the {S} {o} by {x} votes to {y} with {b} abstaining.", "counted", "fab"
    ),
    "capitals": Result(
        "{T} {O}: FOR {f} – AGAINST {a} – ABSTENTIONS {b}", "counted", "fab"
    ),
    "bracket ahead": Result(
        "({f} in favour, {a} against and {b} abstained) – {T} {o}.", "counted", "fab"
    ),
    "voted by": Result(
        "The Council voted by {f} to {a} in favour of the {S}, which was {o}.", "counted", "fa"
    ),
    "upon a division": Result(
        "Upon a division being taken there were {f} for the {S} and {a} against, and it was "
        "declared {o}.", "counted", "fa",
    ),
    "vote label": Result("Vote: For - {f}, Against - {a}, Abstentions - {b}\n\n{T} {O}", "counted", "fab"),
    "stacked": Result(
        "For: {f}\n\nAgainst: {a}\n\nAbstentions: {b}\n\n{T} {o}.", "counted", "fab"
    ),
    "stacked behind": Result(
        "{T} {o}.\n\nFor: {f}\n\nAgainst: {a}\n\nAbstentions: {b}", "counted", "fab"
    ),
    "figures in a line": Result(
        "For: {f}  Against: {a}  Abstentions: {b}\n\nThe {S} was {o}.", "counted", "fab"
    ),
    "lists": Result(
        "A recorded vote was taken on the {S}:\n\nFor: {nf} ({f})\n\nAgainst: {na} ({a})\n\n"
        "Abstain: {nb} ({b})\n\nThe {S} was {o}.", "recorded", "fabN",
    ),
    "lists behind": Result(
        "The {S} was {o}, the voting being as follows:\n\nFor ({f}): {nf}\nAgainst ({a}): {na}\n"
        "Abstain ({b}): {nb}", "recorded", "fabN",
    ),
    "lists behind figures": Result(
        "The {S} was {o} by {x} votes to {y}.\n\nFOR\n{nf}\n\nAGAINST\n{na}\n\nABSTAIN\n{nb}",
        "recorded", "faN",
    ),
    "label": Result("Vote: {f} for, {a} against, {b} abstentions. {T} {o}.", "counted", "fab"),
}  # fmt: skip
CARRIED = {
    "unanimously": Result("The {S} was carried unanimously.", "unanimous"),
    "nem con": Result("The {S} was carried nem con.", "unanimous"),
    "all in favour": Result("All were in favour and the {S} was carried.", "unanimous"),
    "casting": Result(
        "The voting was equal, with {f} for and {f} against, and the {S} was carried on the Mayor's "
        "casting vote.", "casting_vote", "ff",
    ),
}  # fmt: skip
# What was moved, told as a decision: behind the moving, in place of a result.
RESOLVED = {
    "bare": Result("RESOLVED: That {words}.", "assent"),
    "it was": Result("It was RESOLVED that {words}.", "assent"),
    "unanimously": Result("RESOLVED (unanimously): That {words}.", "unanimous"),
    "unanimously it was": Result("It was unanimously RESOLVED that {words}.", "unanimous"),
    "nem con": Result("RESOLVED nem con that {words}.", "unanimous"),
    "n:n, abstentions": Result("RESOLVED – ({f}:{a}, {b} abstentions) That {words}.", "counted", "fab"),
    "n:n": Result("RESOLVED ({f}:{a}) That {words}.", "counted", "fa"),
    "n:n:n": Result("RESOLVED ({f}:{a}:{b}) That {words}.", "counted", "fab"),
    "n For, n Against": Result("RESOLVED ({f} For, {a} Against) that {words}.", "counted", "fa"),
    "For n": Result("RESOLVED (For {f}; Against {a}; Abstentions {b}): That {words}.", "counted", "fab"),
    "by n votes to n": Result("RESOLVED by {f} votes to {a}: That {words}.", "counted", "fa"),
    "bracket by n votes": Result(
        "RESOLVED – (by {f} votes to {a}, with {b} abstentions) That {words}.", "counted", "fab"
    ),
    "AGREED with": Result("AGREED (with {f} votes For and {a} votes Against) that {words}.", "counted", "fa"),
    "voting being": Result(
        "RESOLVED, the voting being {f} for, {a} against and {b} abstaining, that {words}.",
        "counted", "fab",
    ),
    "it was, with": Result(
        "It was RESOLVED, with {f} in favour and {a} against, that {words}.", "counted", "fa"
    ),
    "following a vote": Result(
        "Following a vote, {f} for, {a} against, it was RESOLVED that {words}.", "counted", "fa"
    ),
    "put, and": Result(
        "Upon being put to the vote, with {F} in favour and {A} against, it was\n\nRESOLVED that "
        "{words}.", "counted", "fa",
    ),
    "hands": Result("On a show of hands ({f} for, {a} against), it was RESOLVED that {words}.",
                    "show_of_hands", "fa"),
    "behind, bracket": Result("RESOLVED that {words} (For {f}, Against {a}, Abstain {b}).", "counted", "fab"),
    "behind, line": Result("RESOLVED that {words}.\n\nFor: {f}; Against: {a}; Abstain: {b}", "counted", "fab"),
    "behind, voting": Result(
        "RESOLVED that {words}.\n\n(Voting: {f} for, {a} against, {b} abstentions)", "counted", "fab"
    ),
    "behind, vote was": Result(
        "RESOLVED that {words}.\n\nThe vote was {f} in favour, {a} against with {b} abstentions.",
        "counted", "fab",
    ),
    "casting": Result(
        "With {f} for and {f} against, it was RESOLVED on the Chairman's casting vote that {words}.",
        "casting_vote", "ff",
    ),
}  # fmt: skip
# What members asked for once the vote was taken, and how they had voted.
DISSENTS = {
    "his vote": ("Councillor {d} asked that his vote against be recorded.", 1, "against"),
    "their votes": (
        "Councillors {d} and {e} asked that their votes against the motion be recorded.",
        2, "against",
    ),
    "it be recorded": (
        "Councillor {d} asked that it be recorded that she had voted against.", 1, "against"
    ),
    "it be noted": (
        "Councillor {d}, Cabinet Member for Housing, asked that it be noted that he had voted "
        "against.", 1, "against",
    ),
    "requested": (
        "Councillors {d} and {e} requested that their vote against the decision be recorded.",
        2, "against",
    ),
    "titles and initials": (
        "Councillors Mrs. {d} and Dr. {e} asked that their votes against the grant be recorded.",
        2, "against",
    ),
    "wished": ("Councillor {d} wished his abstention to be recorded.", 1, "abstain"),
    "abstained": ("(Councillors {d} and {e} abstained from voting.)", 2, "abstain"),
    "voted against": ("Councillors {d} and {e} voted against.", 2, "against"),
    "recorded against": (
        "At the request of Councillor {d}, his vote against the motion was recorded.", 1, "against"
    ),
}  # fmt: skip
CLOSURES = {
    "question be put": "{m} moved, and {s} seconded, that the question be now put.",
    "closure motion": "A closure motion was moved by {m} and seconded by {s}.",
    "vote be taken": "It was moved by {m} and seconded by {s} that the vote be now taken.",
}
CONTESTS = {
    "votes each": "On a vote being taken, {x} votes were cast for the {W} and {y} for the {L}. The "
    "{W} was accordingly carried.",
    "members voted": "On a division, {y} Members voted for the {L} and {x} for the {W}, which was "
    "accordingly declared carried.",
    "lines": "On a vote there voted:-\n\nFor the {W} - {x}\n\nFor the {L} - {y}\n\nThe {W} was carried.",
    "became the finding": "On a show of hands {x} Members voted for the {W} and {y} voted for the {L}. "
    "The {W} therefore became the decision of the meeting.",
    "received": "The {W} received {x} votes and the {L} received {y} votes.",
}  # fmt: skip
BALLOTS = {
    "received": "On a ballot, Councillor {p} received {x} votes and Councillor {q} received {y} votes. "
    "Councillor {p} was therefore elected Chair.",
    "votes were": "The votes cast were: Councillor {p} {x}, Councillor {q} {y}. Councillor {p} was "
    "declared elected.",
    "lines": "A ballot was held with the following result:\n\nCouncillor {p} - {x} votes\n\nCouncillor "
    "{q} - {y} votes\n\nRESOLVED that Councillor {p} be elected Chair.",
    "voted for": "{x} Members voted for Councillor {p} and {y} for Councillor {q}. It was RESOLVED that "
    "Councillor {p} be elected Chair.",
    "on being put": "On being put to the vote there were {x} votes for Councillor {p} and {y} votes for "
    "Councillor {q}. Councillor {p} was duly elected.",
}  # fmt: skip


def table(way: str, left: list[str], right: list[str], heads: tuple[str, str]) -> str:
    """Return two columns of names."""
    most = max(len(left), len(right))
    rows = zip(left + [""] * (most - len(left)), right + [""] * (most - len(right)), strict=True)
    return PRINTS[way]([list(heads), *map(list, rows)])


# Who voted for which, in two columns or two lists: {M} and {A} the headings.
ROLLS = {
    "columns by blanks": lambda left, right, heads: table("blanks", left, right, heads),
    "columns by pipes": lambda left, right, heads: table("pipes", left, right, heads),
    "columns by bars": lambda left, right, heads: table("bars", left, right, heads),
    "columns by tabs": lambda left, right, heads: table("tabs", left, right, heads),
    "lists": lambda left, right, heads: "\n\n".join(
        f"For the {head}: {', '.join(names)}"
        for head, names in zip(heads, (left, right), strict=True)
    ),
    "lists with figures": lambda left, right, heads: "\n\n".join(
        f"For the {head} ({len(names)}): {', '.join(names)}"
        for head, names in zip(heads, (left, right), strict=True)
    ),
    "sentences": lambda left, right, heads: " ".join(
        f"{', '.join(names)} voted for the {head}."
        for head, names in zip(heads, (left, right), strict=True)
    ),
    "namely, with figures": lambda left, right, heads: ", and ".join(
        f"{len(names)} Members voted for the {head}, namely {', '.join(names)}"
        for head, names in zip(heads, (left, right), strict=True)
    ) + ".",
    "beneath each, with figures": lambda left, right, heads: "\n\n".join(
        f"{len(names)} members voted for the {head} as follows:\n{', '.join(names)}."
        for head, names in zip(heads, (left, right), strict=True)
    ),
    "heads above lists": lambda left, right, heads: "\n\n".join(
        f"{head}\n\n" + "\n".join(names) for head, names in zip(heads, (left, right), strict=True)
    ),
}  # fmt: skip
HEADED = {
    "plain": ("Motion", "Amendment"),
    "by whom": ("Motion by Councillor {m}", "Amendment by Councillor {a}"),
    "whose": ("Councillor {m}'s Motion", "Councillor {a}'s Amendment"),
}
# Who voted for which nominee: {P} and {Q} stand for the names of those who did.
POLLS = {
    "For Councillor P": "For Councillor {p}: {P}\n\nFor Councillor {q}: {Q}",
    "For Councillor P (n)": "For Councillor {p} ({x}): {P}\n\nFor Councillor {q} ({y}): {Q}",
    "Voting for": "Voting for Councillor {p}: {P} ({x})\n\nVoting for Councillor {q}: {Q} ({y})",
    "those voting for": "Those voting for Councillor {p}:\n\n{P}\n\nThose voting for Councillor {q}:"
    "\n\n{Q}",
}  # fmt: skip
DEBATE = (
    "In the debate that followed, Councillor {m} said that the cost should be looked at again.",
    "Members discussed the matter at length. The Head of Finance answered questions.",
    "A discussion took place on the wording.",
    "Councillor {m} spoke in support and Councillor {s} spoke against.",
)
STACKED = (
    ("stacked", "figures in a line", "lists"),
    ("stacked behind", "lists behind", "lists behind figures"),
)
BEHIND = ("RESOLVED: That {words}.", "It was therefore RESOLVED that {words}.", "")
