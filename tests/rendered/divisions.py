"""Divisions known beforehand, told in the sentences of councils' minutes, and read back.

One motion, an amendment and its motion, a closure, motion against amendment, nominees, dissent told
afterwards: who moved, how it was voted and what came of it. Beside `votes.py`, which has the
layouts of names. `python -m tests.rendered.divisions` prints the table.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass

from tests.rendered.votes import MOTIONS, NAMES, PAGE, PRINTS, SIDES, Case, Told, print_table

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


class Scene:
    """One division after another as a page tells them, with the facts of each."""

    def __init__(self, seed: int, title: str = "Councillor ") -> None:
        self.chance = random.Random(seed)
        self.people = self.chance.sample(NAMES, 12)
        self.matters = self.chance.sample(MOTIONS, len(MOTIONS))
        self.title = title
        self.told: list[str] = []
        self.votes: list[Told] = []

    def say(self, template: str, **given: object) -> None:
        """Add a paragraph."""
        self.told.append(template.format(**given))

    def move(self, template: str, matter: str | None = None) -> tuple[str, str, str]:
        """Tell what is moved; return its mover, its seconder and its words."""
        mover, seconder = self.people.pop(), self.people.pop()
        matter = matter or self.matters.pop()
        self.say(template, m=self.title + mover, s=self.title + seconder, words=matter)
        return mover, seconder, matter

    def vote(
        self,
        result: Result,
        moved: tuple[str, str, str],
        subject: str,
        carried: bool,
        **facts: object,
    ) -> None:
        """Tell how it was voted, and keep the facts."""
        most, least = self.chance.randint(6, 12), self.chance.randint(1, 5)
        for_, against = (most, least) if carried else (least, most)
        abstain = self.chance.randint(1, 3)
        outcome = "carried" if carried else "lost"
        people = self.chance.sample(NAMES, len(NAMES))
        ends = for_, for_ + against, for_ + against + abstain
        voted = people[: ends[0]], people[ends[0] : ends[1]], people[ends[1] : ends[2]]
        lists = {f"n{side}": ", ".join(names) for side, names in zip("fab", voted, strict=True)}
        self.say(
            result.words, S=subject, T=subject.capitalize(), words=moved[2], o=outcome,
            O=outcome.upper(), f=for_, a=against, b=abstain, x=most, y=least, F=WORDS[for_],
            A=WORDS[against], **lists,
        )  # fmt: skip
        figures = {"for": for_, "against": for_ if result.tells == "ff" else against}
        told: Told = {
            "outcome": outcome, "method": result.method, "mover": moved[0], "seconder": moved[1],
            "for": figures["for"] if "f" in result.tells else None,
            "against": figures["against"] if result.tells else None,
            "abstain": abstain if "b" in result.tells else None,
        }  # fmt: skip
        for side, names in zip(SIDES, voted, strict=True):
            told[f"{side}_names"] = tuple(names) if "N" in result.tells else ()
        self.votes.append(told | facts)

    def case(self, row: str) -> Case:
        """Return the page, and what it should tell."""
        return row, PAGE.format(scene="\n\n".join(self.told)), self.votes


BASE, BASE_AMEND = MOVES["it was moved by"], AMENDS["an amendment was moved"]
FIRST = RESULTS["n votes to n"]


def one_motion(row: str, move: str, result: Result, carried: bool, seed: int) -> Case:
    """A motion, and what came of it."""
    scene = Scene(seed)
    scene.vote(result, scene.move(move), "motion", carried)
    return scene.case(row)


def amended(row: str, amend: str, one: Result, other: Result, first: bool, seed: int) -> Case:
    """A motion, an amendment that is voted on, then the motion, as amended or not."""
    scene = Scene(seed)
    moved = scene.move(BASE)
    scene.vote(one, scene.move(amend), "amendment", first, on="amendment")
    facts = {"on": "substantive_motion", "mover": moved[0], "seconder": moved[1]} if first else {}
    subject = "substantive motion" if first else "motion"
    scene.vote(other, moved, subject, True, **facts)
    return scene.case(row)


def closed(row: str, close: str, one: Result, other: Result, seed: int) -> Case:
    """A motion, a closure, then the vote on the motion."""
    scene = Scene(seed)
    moved = scene.move(BASE)
    scene.vote(one, scene.move(close), "closure", True, on="closure")
    scene.vote(other, moved, "motion", True)
    return scene.case(row)


def dissented(row: str, result: Result, words: str, many: int, side: str, seed: int) -> Case:
    """A motion carried, and members who had their votes recorded afterwards."""
    scene = Scene(seed)
    moved = scene.move(BASE)
    names = tuple(scene.people.pop() for _ in range(many))
    scene.vote(result, moved, "motion", True, **{f"{side}_names": names})
    scene.say(words, d=names[0], e=names[-1])
    return scene.case(row)


def one_after_another(row: str, one: Result, other: Result, seed: int) -> Case:
    """Two matters of one item, each moved and voted on."""
    scene = Scene(seed)
    scene.vote(one, scene.move(BASE), "motion", seed % 2 == 0)
    scene.vote(other, scene.move(MOVES["A proposed, and B seconded,"]), "motion", True)
    return scene.case(row)


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


def contested(row: str, words: str, amends: bool, seed: int) -> Case:
    """Motion against amendment: the votes are for each."""
    scene = Scene(seed)
    one = scene.move(MOVES["A, seconded by B, moved"])
    other = scene.move(AMENDS["as an amendment"])
    most, least = scene.chance.randint(7, 12), scene.chance.randint(2, 6)
    won, lost = ("amendment", "motion") if amends else ("motion", "amendment")
    scene.say(words, x=most, y=least, W=won, L=lost)
    method = "show_of_hands" if "hands" in words else "counted"
    for kind, moved in (("motion", one), ("amendment", other)):
        carried = kind == won
        scene.votes.append(_alone(moved, carried, most if carried else least, method))
    return scene.case(row)


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
    "heads above lists": lambda left, right, heads: "\n\n".join(
        f"{head}\n\n" + "\n".join(names) for head, names in zip(heads, (left, right), strict=True)
    ),
}  # fmt: skip
HEADED = {
    "plain": ("Motion", "Amendment"),
    "by whom": ("Motion by Councillor {m}", "Amendment by Councillor {a}"),
    "whose": ("Councillor {m}'s Motion", "Councillor {a}'s Amendment"),
}


def table(way: str, left: list[str], right: list[str], heads: tuple[str, str]) -> str:
    """Return two columns of names."""
    most = max(len(left), len(right))
    rows = zip(left + [""] * (most - len(left)), right + [""] * (most - len(right)), strict=True)
    return PRINTS[way]([list(heads), *map(list, rows)])


def called(row: str, roll: str, heads: tuple[str, str], amends: bool, seed: int) -> Case:
    """Motion against amendment on a roll call, the names of each."""
    scene = Scene(seed)
    one = scene.move(MOVES["A, seconded by B, moved"])
    other = scene.move(AMENDS["as an amendment"])
    scene.say("A roll call vote was taken, the result of which was as follows:")
    people = [scene.title + name for name in scene.chance.sample(NAMES, 11)]
    cut = 4 if amends else 7
    named = [head.format(m=one[0], a=other[0]) for head in heads]
    scene.told.append(ROLLS[roll](people[:cut], people[cut:], tuple(named)))
    scene.say("The {W} was accordingly carried.", W="amendment" if amends else "motion")
    for moved, names, won in ((one, people[:cut], not amends), (other, people[cut:], amends)):
        facts = _alone(moved, won, len(names), "recorded")
        facts["for_names"] = tuple(name.removeprefix(scene.title) for name in names)
        facts["for"] = len(names) if "figures" in roll else None
        scene.votes.append(facts)
    return scene.case(row)


def nominated(row: str, words: str, seed: int) -> Case:
    """Two nominees, a vote each."""
    scene = Scene(seed)
    nominees = scene.people.pop(), scene.people.pop()
    moved = [
        scene.move(
            "It was proposed by {m} and seconded by {s} that {words}.",
            f"Councillor {each} be elected Chair",
        )
        for each in nominees
    ]
    most, least = scene.chance.randint(7, 12), scene.chance.randint(2, 6)
    scene.say(words, x=most, y=least, p=nominees[0], q=nominees[1])
    scene.votes += [
        _alone(moved[0], True, most, "counted"),
        _alone(moved[1], False, least, "counted"),
    ]
    return scene.case(row)


# Who voted for which nominee: {P} and {Q} stand for the names of those who did.
POLLS = {
    "For Councillor P": "For Councillor {p}: {P}\n\nFor Councillor {q}: {Q}",
    "For Councillor P (n)": "For Councillor {p} ({x}): {P}\n\nFor Councillor {q} ({y}): {Q}",
    "Voting for": "Voting for Councillor {p}: {P} ({x})\n\nVoting for Councillor {q}: {Q} ({y})",
    "those voting for": "Those voting for Councillor {p}:\n\n{P}\n\nThose voting for Councillor {q}:"
    "\n\n{Q}",
}  # fmt: skip


def polled(row: str, words: str, seed: int) -> Case:
    """Two nominees, and the names of those who voted for each."""
    scene = Scene(seed)
    nominees = scene.people.pop(), scene.people.pop()
    template = "It was proposed by {m} and seconded by {s} that {words}."
    moved = [scene.move(template, f"Councillor {each} be elected Chair") for each in nominees]
    voters = [name for name in scene.chance.sample(NAMES, 13) if name not in nominees][:11]
    sides = voters[:7], voters[7:]
    scene.say("A roll call vote was taken as follows:")
    scene.say(
        words, x=7, y=4, p=nominees[0], q=nominees[1], P=", ".join(sides[0]), Q=", ".join(sides[1])
    )
    scene.say("Councillor {p} was declared elected as Chair.", p=nominees[0])
    for one, names, won in zip(moved, sides, (True, False), strict=True):
        facts = _alone(one, won, len(names), "recorded") | {"for_names": tuple(names)}
        scene.votes.append(facts if "{x}" in words else facts | {"for": None})
    return scene.case(row)


def _alone(moved: tuple[str, str, str], carried: bool, number: int, method: str) -> Told:
    """Return the facts of a choice that nobody votes against."""
    return {
        "outcome": "carried" if carried else "lost", "method": method, "mover": moved[0],
        "seconder": moved[1], "for": number, "against": None, "abstain": None,
        "for_names": (), "against_names": (), "abstain_names": (),
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


def mixed(seed: int) -> Case:
    """A motion, up to two amendments, a debate and a decision, each told in a way by chance."""
    scene = Scene(seed, "Cllr " if seed % 3 == 0 else "Councillor ")
    chance, every = scene.chance, {**RESULTS, **CARRIED}
    row = ["mixed"]
    # One council prints its figures above the outcome or beneath it, not both.
    others = STACKED[chance.randint(0, 1)]
    known = [each for each in every if each not in others]

    def pick(table: dict[str, str]) -> str:
        row.append(chance.choice(list(table)))
        return table[row[-1]]

    def result(carried: bool) -> Result:
        row.append(chance.choice([each for each in known if carried or each in RESULTS]))
        return every[row[-1]]

    def debate() -> None:
        if chance.random() < 0.5:
            scene.say(chance.choice(DEBATE), m=scene.people[0], s=scene.people[1])

    moved, subject, facts = scene.move(pick(MOVES)), "motion", {}
    debate()
    for _ in range(chance.randint(0, 2)):
        carried = chance.random() < 0.4
        amendment = scene.move(pick(AMENDS))
        debate()
        scene.vote(result(carried), amendment, "amendment", carried, on="amendment")
        if carried:
            subject, facts = "substantive motion", {"on": "substantive_motion"}
    carried = chance.random() < 0.8
    if carried and subject == "motion" and chance.random() < 0.4:
        row.append(chance.choice(list(RESOLVED)))
        scene.vote(RESOLVED[row[-1]], moved, subject, True)
    else:
        scene.vote(result(carried), moved, subject, carried, **facts)
        if carried:
            scene.say(chance.choice(BEHIND), words=moved[2])
    return scene.case(", ".join(row))


def list_cases(seeds: range = range(3)) -> Iterator[Case]:
    """Yield every scene, one thing varied at a time."""
    every = {**RESULTS, **CARRIED}
    for seed in seeds:
        for name, move in MOVES.items():
            for result in ("n votes to n", "put and carried", "unanimously"):
                yield one_motion(f"move {name}, {result}", move, every[result], True, seed)
            yield one_motion(f"move {name}, lost", move, FIRST, False, seed)
            for result in ("bare", "n:n:n", "by n votes to n"):
                row = f"move {name}, resolved {result}"
                yield one_motion(row, move, RESOLVED[result], True, seed)
        for name, result in every.items():
            yield one_motion(f"result {name}", BASE, result, True, seed)
            if name not in CARRIED:
                yield one_motion(f"result lost, {name}", BASE, result, False, seed)
                yield amended(f"amendment lost, {name}", BASE_AMEND, result, FIRST, False, seed)
            yield amended(f"amendment carried, {name}", BASE_AMEND, result, FIRST, True, seed)
            yield amended(f"then motion, {name}", BASE_AMEND, FIRST, result, False, seed)
            yield amended(f"then substantive, {name}", BASE_AMEND, FIRST, result, True, seed)
            yield one_after_another(f"twice, first {name}", result, FIRST, 2 * seed)
            yield one_after_another(f"twice, second {name}", FIRST, result, 2 * seed + 1)
        for name, result in RESOLVED.items():
            yield one_motion(f"resolved {name}", BASE, result, True, seed)
            yield amended(f"lost, then resolved {name}", BASE_AMEND, FIRST, result, False, seed)
            yield one_after_another(f"twice, resolved first {name}", result, FIRST, 2 * seed)
            yield one_after_another(f"twice, resolved second {name}", FIRST, result, 2 * seed + 1)
        for name, amend in AMENDS.items():
            for first in (True, False):
                row = f"amend {name}, {'carried' if first else 'lost'}"
                yield amended(row, amend, FIRST, FIRST, first, seed)
        for name, close in CLOSURES.items():
            for result in ("n votes to n", "put and carried"):
                yield closed(f"closure {name}, {result}", close, every[result], FIRST, seed)
        for name, (words, many, side) in DISSENTS.items():
            for result in ("bare", "by n votes to n"):
                row = f"dissent {name}, resolved {result}"
                yield dissented(row, RESOLVED[result], words, many, side, seed)
            yield dissented(f"dissent {name}, carried", FIRST, words, many, side, seed)
        for name in ROLLS:
            for head, heads in HEADED.items():
                for amends in (True, False):
                    row = f"roll {name}, {head}, {'amendment' if amends else 'motion'} won"
                    yield called(row, name, heads, amends, seed)
        for name, words in CONTESTS.items():
            for amends in (True, False):
                row = f"contest {name}, {'amendment' if amends else 'motion'} won"
                yield contested(row, words, amends, seed)
        yield from (mixed(40 * seed + number) for number in range(40))
        for name, words in POLLS.items():
            yield polled(f"ballot, names {name}", words, seed)
        for name, words in BALLOTS.items():
            yield nominated(f"ballot {name}", words, seed)


if __name__ == "__main__":
    print_table(list_cases())
