"""Items in which several things were proposed, printed in the layouts that councils use.

A scene is what happened (a motion, its amendment, what became of each); its layouts differ in how
proposals, figures and outcomes are printed. Each scene stands between two plain items.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass

from tests.rendered.decisions import COUNCILLORS, Decided, Page, Voted

MOTIONS = (
    ("the Council buy the former school in Mill Lane", "agree"),
    ("the car park charges be frozen for one year", "approve"),
    ("a new cycle path be laid along the canal", "approve"),
    ("the library at Norton be kept open on Saturdays", "agree"),
    ("the precept be set at £48,500", "approve"),
)
# What changes a motion, and what would be done in its stead.
AMENDMENTS = (
    "the words 'without delay' be added at the end",
    "the word 'all' be deleted from the second line",
    "the words 'at a cost of no more than £20,000' be inserted",
)
RIVALS = (
    "a report be brought to the September meeting",
    "the matter be looked at by the Scrutiny Committee",
    "no action be taken",
)


@dataclass(frozen=True)
class Put:
    """A proposal: its words, who moved and seconded it, what the vote on it gave."""

    words: str
    mover: str
    seconder: str
    for_: int
    against: int
    abstain: int

    @property
    def carried(self) -> bool:
        return self.for_ > self.against

    def lose(self) -> "Put":
        most, least = max(self.for_, self.against), min(self.for_, self.against)
        return Put(self.words, self.mover, self.seconder, least, most, self.abstain)

    def win(self) -> "Put":
        most, least = max(self.for_, self.against), min(self.for_, self.against)
        return Put(self.words, self.mover, self.seconder, most, least, self.abstain)


@dataclass(frozen=True)
class Result:
    """A way to print the outcome of a vote; `figures`: which numbers it prints."""

    text: Callable[[str, Put], str]
    figures: tuple[str, ...] = ()

    def vote(self, put: Put, moved: bool = True) -> Voted:
        numbers = {name: getattr(put, name) for name in self.figures}
        people = (put.mover, put.seconder) if moved else (None, None)
        return Voted("carried" if put.carried else "lost", *people, **numbers)


ALL = ("for_", "against", "abstain")
TWO = ("for_", "against")


def _word(put: Put) -> str:
    return "carried" if put.carried else "lost"


RESULTS: dict[str, Result] = {
    "put": Result(lambda k, p: f"The {k} was put to the vote and was {_word(p)}."),
    "PUT": Result(
        lambda k, p: f"On being put to the vote, the {k} was declared {_word(p).upper()}."
    ),
    "votes to": Result(
        lambda k, p: (
            f"The {k} was put to the vote and was {_word(p)} by "
            f"{max(p.for_, p.against)} votes to {min(p.for_, p.against)}."
        ),
        TWO,
    ),
    "voting": Result(
        lambda k, p: (
            f"Upon being put to the vote, with {p.for_} voting for and {p.against} voting against, "
            f"and {p.abstain} abstaining, the {k} was {_word(p).upper()}."
        ),
        ALL,
    ),
    "brackets": Result(
        lambda k, p: (
            f"The {k} was put to the vote and {_word(p).upper()} "
            f"({p.for_} for, {p.against} against, {p.abstain} abstentions)."
        ),
        ALL,
    ),
    "stacked": Result(
        lambda k, p: (
            f"Voting on the {k}:\n\nFor: {p.for_}\nAgainst: {p.against}\nAbstentions: {p.abstain}"
            f"\n\nThe {k} was {_word(p)}."
        ),
        ALL,
    ),
    "stacked, alone": Result(
        lambda k, p: (
            f"For: {p.for_}\n\nAgainst: {p.against}\n\nAbstain: {p.abstain}"
            f"\n\n{k.capitalize()} {_word(p)}"
        ),
        ALL,
    ),
    "line": Result(
        lambda k, p: (
            f"Vote: For {p.for_}, Against {p.against}, Abstained {p.abstain}. "
            f"The {k} was {_word(p)}."
        ),
        ALL,
    ),
    "in favour": Result(
        lambda k, p: (
            f"A vote was taken on the {k}: {p.for_} in favour, {p.against} against. "
            f"{k.capitalize()} {_word(p)}."
        ),
        TWO,
    ),
    "defeated": Result(
        lambda k, p: f"The {k} was {'agreed' if p.carried else 'defeated'} on a show of hands."
    ),
    "fell": Result(
        lambda k, p: (
            f"{p.for_} Members voted in favour of the {k} and {p.against} against, and the {k} "
            f"{'was carried' if p.carried else 'fell'}."
        ),
        TWO,
    ),
    "alone": Result(lambda k, p: f"{k.upper()} {_word(p).upper()}"),
}
# How a proposal is printed: `kind` is motion or amendment.
MOVED: dict[str, Callable[[str, Put], str]] = {
    "moved": lambda k, p: (
        f"Councillor {p.mover} moved, and Councillor {p.seconder} seconded, "
        f"{'an amendment' if k == 'amendment' else 'the motion'} that {p.words}."
    ),
    "It was moved": lambda k, p: (
        f"{'As an amendment, it' if k == 'amendment' else 'It'} was moved by Councillor {p.mover} "
        f"and seconded by Councillor {p.seconder} that {p.words}."
    ),
    "quoted": lambda k, p: (
        f"The following {k} was moved by Councillor {p.mover} and seconded by Councillor "
        f'{p.seconder}:\n\n"That {p.words}."'
    ),
    "labels": lambda k, p: (
        f"{k.capitalize()}\n\nProposed by: Councillor {p.mover}\nSeconded by: Councillor "
        f"{p.seconder}\n\nThat {p.words}."
    ),
    "colon": lambda k, p: (
        f"{k.upper()}: That {p.words}.\n\nProposer: Cllr {p.mover}. Seconder: Cllr {p.seconder}."
    ),
    "two sentences": lambda k, p: (
        f"Councillor {p.mover} proposed {'an amendment' if k == 'amendment' else 'a motion'} that "
        f"{p.words}. Councillor {p.seconder} seconded the {k}."
    ),
    "Cllr": lambda k, p: (
        f"{'Amendment p' if k == 'amendment' else 'P'}roposed Cllr {p.mover.split()[1]}, seconded "
        f"Cllr {p.seconder.split()[1]}, that {p.words}."
    ),
}  # fmt: skip
DEBATE = (
    "Members debated the motion at length.",
    "Councillor {other} spoke in support and hoped that all would agree.",
    "Councillor {other} said that she could not support it.",
)


@dataclass(frozen=True)
class Scene:
    """What is printed of an item in the middle of the minutes, and what must be read of it."""

    lines: tuple[str, ...]
    decided: tuple[Decided, ...]
    voted: tuple[Voted, ...]


Draw = Callable[[random.Random], Scene]


def draw_put(rng: random.Random, words: str, people: list[str]) -> Put:
    """Return a proposal with its figures, carried or lost; the people are taken off the list."""
    more = rng.randint(8, 14)
    return Put(words, people.pop(), people.pop(), more, rng.randint(2, more - 2), rng.randint(0, 3))


def _people(rng: random.Random) -> list[str]:
    return rng.sample(COUNCILLORS, len(COUNCILLORS))


def _short(voted: Voted) -> Voted:
    """Return a vote whose movers are printed by surname: found by the surname or in full."""
    return voted


def motion(words: str, status: str = "resolved", verb: str = "") -> Decided:
    return Decided(words, "reject" if status == "lost" else verb, status)


def alone(moved: str, result: str, carried: bool) -> Draw:
    """A motion and what became of it."""

    def draw(rng: random.Random) -> Scene:
        people = _people(rng)
        put = draw_put(rng, rng.choice(MOTIONS)[0], people)
        put = put if carried else put.lose()
        lines = (MOVED[moved]("motion", put), rng.choice(DEBATE).format(other=people.pop()))
        lines = (*lines, RESULTS[result].text("motion", put))
        decided = motion(put.words, "resolved" if carried else "lost")
        return Scene(lines, (decided,), (RESULTS[result].vote(put),))

    return draw


def amended(moved: str, result: str, amendment: bool, main: bool) -> Draw:
    """A motion, an amendment carried or lost, then the motion (the substantive one) put."""

    def draw(rng: random.Random) -> Scene:
        people = _people(rng)
        first = draw_put(rng, rng.choice(MOTIONS)[0], people)
        second = draw_put(rng, rng.choice(AMENDMENTS), people)
        first, second = (first if main else first.lose()), (second if amendment else second.lose())
        kind = "substantive motion" if amendment else "motion"
        way, told = MOVED[moved], RESULTS[result]
        lines = (
            way("motion", first),
            rng.choice(DEBATE).format(other=people.pop()),
            way("amendment", second),
            told.text("amendment", second),
            told.text(kind, first),
        )
        decided = motion(first.words, "resolved" if main else "lost")
        return Scene(lines, (decided,), (told.vote(second), told.vote(first)))

    return draw


def resolved(moved: str, result: str, amendment: bool, mark: str) -> Draw:
    """A motion and a lost or carried amendment; then what was resolved, printed in full."""

    def draw(rng: random.Random) -> Scene:
        people = _people(rng)
        first = draw_put(rng, rng.choice(MOTIONS)[0], people)
        second = draw_put(rng, rng.choice(AMENDMENTS), people)
        second = second if amendment else second.lose()
        kind = "substantive motion" if amendment else "motion"
        way, told = MOVED[moved], RESULTS[result]
        words = f"{first.words} and that {second.words}" if amendment else first.words
        lines = (
            way("motion", first),
            way("amendment", second),
            told.text("amendment", second),
            told.text(kind, first),
            f"{mark} {words}.",
        )
        return Scene(lines, (motion(words),), (told.vote(second), told.vote(first)))

    return draw


def accepted(moved: str, result: str) -> Draw:
    """An amendment taken into the motion by its mover; then the motion as amended is carried."""

    def draw(rng: random.Random) -> Scene:
        people = _people(rng)
        first = draw_put(rng, rng.choice(MOTIONS)[0], people)
        second = draw_put(rng, rng.choice(AMENDMENTS), people)
        way, told = MOVED[moved], RESULTS[result]
        lines = (
            way("motion", first),
            way("amendment", second),
            f"Councillor {first.mover} accepted the amendment.",
            told.text("motion as amended", first),
        )
        assent = Voted("carried", second.mover, second.seconder)
        return Scene(lines, (motion(first.words),), (assent, told.vote(first)))

    return draw


def beaten(style: str, amendment: bool) -> Draw:
    """Motion against amendment in one division, as in Scotland: each with its figures."""

    def draw(rng: random.Random) -> Scene:
        people = _people(rng)
        one = draw_put(rng, rng.choice(MOTIONS)[0], people)
        two = draw_put(rng, rng.choice(RIVALS), people)
        most, least = one.for_, one.against
        won, lost = (two, one) if amendment else (one, two)
        gained = {id(won): most, id(lost): least}
        lines = DIVIDED[style](one, gained[id(one)], two, gained[id(two)], won is two)
        votes = (
            Voted("carried", won.mover, won.seconder, most),
            Voted("lost", lost.mover, lost.seconder, least),
        )
        decided = [motion(won.words)]
        if style == "one line each":  # each of them told by itself
            decided += [motion(lost.words, "lost")]
        return Scene(tuple(lines), tuple(decided), votes)

    return draw


def _scottish(one: Put, n: int, two: Put, m: int, amendment: bool) -> list[str]:
    winner = "amendment" if amendment else "motion"
    return [
        f"Motion\n\nThat {one.words}.\n\nMoved by Councillor {one.mover}, seconded by Councillor "
        f"{one.seconder}.",
        f"Amendment\n\nThat {two.words}.\n\nMoved by Councillor {two.mover}, seconded by "
        f"Councillor {two.seconder}.",
        f"On a vote being taken, {n} members voted for the motion and {m} for the amendment.",
        f"The {winner} was accordingly declared carried and became the finding of the meeting.",
    ]


def _prose(one: Put, n: int, two: Put, m: int, amendment: bool) -> list[str]:
    winner = "amendment" if amendment else "motion"
    return [
        f"Councillor {one.mover}, seconded by Councillor {one.seconder}, moved that {one.words}.",
        f"Councillor {two.mover}, seconded by Councillor {two.seconder}, moved as an amendment "
        f"that {two.words}.",
        f"Voting was as follows:\n\nFor the motion - {n}\nFor the amendment - {m}",
        f"The {winner} was therefore carried.",
    ]


def _two_sums(one: Put, n: int, two: Put, m: int, amendment: bool) -> list[str]:
    return [
        f"Cllr {one.mover} proposed that {one.words}, seconded by Cllr {one.seconder}.",
        f"Cllr {two.mover} proposed that {two.words}, seconded by Cllr {two.seconder}.",
        f"A vote was taken: Cllr {one.mover}'s proposal {n} votes, Cllr {two.mover}'s proposal "
        f"{m} votes.",
        f"Cllr {(two if amendment else one).mover}'s proposal was carried.",
    ]


def _first_second(one: Put, n: int, two: Put, m: int, amendment: bool) -> list[str]:
    return [
        f"It was proposed by Cllr {one.mover} and seconded by Cllr {one.seconder} that {one.words}.",
        f"It was proposed by Cllr {two.mover} and seconded by Cllr {two.seconder} that {two.words}.",
        f"On a show of hands {n} voted for the first proposal and {m} for the second.",
        f"The {'second' if amendment else 'first'} proposal was carried.",
    ]


def _bracketed(one: Put, n: int, two: Put, m: int, amendment: bool) -> list[str]:
    said = {True: "Carried", False: "Lost"}
    return [
        f"Proposed Cllr {one.mover}, seconded Cllr {one.seconder}, that {one.words}. "
        f"{n} votes. {said[not amendment]}.",
        f"Proposed Cllr {two.mover}, seconded Cllr {two.seconder}, that {two.words}. "
        f"{m} votes. {said[amendment]}.",
    ]


DIVIDED: dict[str, Callable[[Put, int, Put, int, bool], list[str]]] = {
    "Scottish": _scottish,
    "prose": _prose,
    "two proposals": _two_sums,
    "first, second": _first_second,
    "one line each": _bracketed,
}


def nominees(style: str) -> Draw:
    """Two nominees for the chair, the figures of each."""

    def draw(rng: random.Random) -> Scene:
        people = _people(rng)
        one, two = people.pop(), people.pop()
        a = draw_put(rng, one, people)
        b = draw_put(rng, two, people)
        n, m = a.for_, a.against
        lines, elected = NOMINATED[style](a, n, b, m)
        votes = (Voted("carried", a.mover, a.seconder, n), Voted("lost", b.mover, b.seconder, m))
        return Scene(tuple(lines), (Decided(elected, "appoint"),), votes)

    return draw


def _elected_plain(a: Put, n: int, b: Put, m: int) -> tuple[list[str], str]:
    told = f"Councillor {a.words} was elected Chair for the ensuing year."
    return [
        f"Councillor {a.words} was proposed by Councillor {a.mover} and seconded by Councillor "
        f"{a.seconder}.",
        f"Councillor {b.words} was proposed by Councillor {b.mover} and seconded by Councillor "
        f"{b.seconder}.",
        f"On a vote being taken there were {n} votes for Councillor {a.words} and {m} votes for "
        f"Councillor {b.words}.",
        told,
    ], told


def _elected_declared(a: Put, n: int, b: Put, m: int) -> tuple[list[str], str]:
    told = f"The Cathaoirleach declared Cllr. {a.words} elected"
    return [
        f"Cllr. {a.mover} proposed Cllr. {a.words}. Seconded by Cllr. {a.seconder}.",
        f"Cllr. {b.mover} proposed Cllr. {b.words}. Seconded by Cllr. {b.seconder}.",
        f"The result of the vote was as follows:\n\nCllr. {a.words}: {n}\nCllr. {b.words}: {m}",
        f"{told}.",
    ], told


def _elected_resolved(a: Put, n: int, b: Put, m: int) -> tuple[list[str], str]:
    told = f"Councillor {a.words} be elected Chair for the ensuing year"
    return [
        f"It was proposed by Councillor {a.mover}, seconded by Councillor {a.seconder}, that "
        f"Councillor {a.words} be elected Chair.",
        f"It was proposed by Councillor {b.mover}, seconded by Councillor {b.seconder}, that "
        f"Councillor {b.words} be elected Chair.",
        f"Upon a vote, {n} votes were cast for Councillor {a.words} and {m} for Councillor "
        f"{b.words}.",
        f"RESOLVED that {told}.",
    ], told


NOMINATED: dict[str, Callable[[Put, int, Put, int], tuple[list[str], str]]] = {
    "elected": _elected_plain,
    "declared": _elected_declared,
    "resolved": _elected_resolved,
}


def closed(moved: str, result: str) -> Draw:
    """A closure motion carried between a motion and its vote."""

    def draw(rng: random.Random) -> Scene:
        people = _people(rng)
        first = draw_put(rng, rng.choice(MOTIONS)[0], people)
        second = draw_put(rng, "", people)
        told = RESULTS[result]
        lines = (
            MOVED[moved]("motion", first),
            f"Councillor {second.mover} moved, and Councillor {second.seconder} seconded, that the "
            "question be now put.",
            told.text("closure motion", second),
            told.text("motion", first),
        )
        return Scene(lines, (motion(first.words),), (told.vote(second), told.vote(first)))

    return draw


def on_notice(moved: str, result: str, fates: str) -> Draw:
    """Motions on notice one after another: c carried, l lost, w withdrawn, r referred, f fell."""

    def draw(rng: random.Random) -> Scene:
        people, words = _people(rng), rng.sample(MOTIONS, len(fates))
        lines: list[str] = []
        decided: list[Decided] = []
        voted: list[Voted] = []
        told = RESULTS[result]
        for n, (fate, text) in enumerate(zip(fates, words, strict=True), 1):
            put = draw_put(rng, text[0], people)
            put = put.lose() if fate == "l" else put
            lines.append(f"Motion {n}")
            lines.append(MOVED[moved]("motion", put))
            if fate in "cl":
                lines.append(told.text("motion", put))
                decided.append(motion(put.words, "resolved" if fate == "c" else "lost"))
                voted.append(told.vote(put))
            elif fate == "w":
                lines.append(f"Councillor {put.mover} withdrew the motion.")
                decided.append(Decided(put.words, "", "withdrawn"))
            elif fate == "d":
                lines.append("The motion was deferred to the next meeting.")
                decided.append(
                    Decided("The motion was deferred to the next meeting", "defer", "deferred")
                )
        return Scene(tuple(lines), tuple(decided), tuple(voted))

    return draw


def unseconded(moved: str) -> Draw:
    """A proposal that nobody seconded, then one that was carried."""

    def draw(rng: random.Random) -> Scene:
        people = _people(rng)
        first = draw_put(rng, rng.choice(RIVALS), people)
        second = draw_put(rng, rng.choice(MOTIONS)[0], people)
        lines = (
            f"Councillor {first.mover} proposed that {first.words}. There was no seconder and the "
            "proposal fell.",
            MOVED[moved]("motion", second),
            RESULTS["votes to"].text("motion", second),
        )
        return Scene(lines, (motion(second.words),), (RESULTS["votes to"].vote(second),))

    return draw


def not_agreed(style: str) -> Draw:
    """A motion that was not agreed, its decision printed as `That the motion be not agreed`."""

    def draw(rng: random.Random) -> Scene:
        people = _people(rng)
        put = draw_put(rng, rng.choice(MOTIONS)[0], people).lose()
        figures = {"votes to": TWO}.get(style, ())
        said = {
            "resolved": "RESOLVED - That the motion be not agreed.",
            "decision": "Decision: That the motion be not approved.",
            "was not": "The motion was not agreed.",
            "not carried": "On being put to the vote the motion was not carried.",
            "votes to": f"The motion was not carried, {put.for_} voting for and {put.against} "
            "against.",
            "rejected": "The motion was rejected.",
        }[style]
        numbers = {name: getattr(put, name) for name in figures}
        lines = (MOVED["quoted"]("motion", put), said)
        vote = Voted("lost", put.mover, put.seconder, **numbers)
        words = {"resolved": "That the motion be not agreed", "decision": said[10:]}
        return Scene(lines, (motion(words.get(style, put.words), "lost"),), (vote,))

    return draw


def against_advice(style: str) -> Draw:
    """The officers' recommendation is lost, another proposal is carried: planning."""

    def draw(rng: random.Random) -> Scene:
        people = _people(rng)
        advice = draw_put(rng, "the application be approved in accordance with the report", people)
        other = draw_put(rng, "the application be refused on grounds of highway safety", people)
        lost, won = advice.lose(), other.win()
        if style == "moved":
            first = (
                f"It was moved by Councillor {lost.mover}, seconded by Councillor {lost.seconder}, "
                f"that {lost.words}. On being put to the vote the motion was lost by {lost.against} "
                f"votes to {lost.for_}."
            )
            second = (
                f"It was then moved by Councillor {won.mover}, seconded by Councillor "
                f"{won.seconder}, that {won.words}. On being put to the vote the motion was carried "
                f"by {won.for_} votes to {won.against}."
            )
        else:
            first = (
                f"Councillor {lost.mover} proposed and Councillor {lost.seconder} seconded that "
                f"{lost.words}. This proposal was LOST ({lost.for_} for, {lost.against} against)."
            )
            second = (
                f"Councillor {won.mover} proposed and Councillor {won.seconder} seconded that "
                f"{won.words}. This proposal was CARRIED ({won.for_} for, {won.against} against)."
            )
        votes = (
            Voted("lost", lost.mover, lost.seconder, lost.for_, lost.against),
            Voted("carried", won.mover, won.seconder, won.for_, won.against),
        )
        decided = (motion(lost.words, "lost"), Decided(won.words, "refuse", "refused"))
        lines = (first, second, f"RESOLVED that {won.words}.")
        return Scene(lines, decided, votes)

    return draw


BEFORE = ("31. Minutes\n\nRESOLVED that the minutes of the last meeting be confirmed.",)
AFTER = ("33. Street lights\n\nA report was received.\n\nRESOLVED that the report be noted.",)


def print_scene(draw: Draw, seed: int) -> Page:
    """Return printed minutes in which a scene stands between two plain items."""
    rng = random.Random(seed)
    scene = draw(rng)
    present = ", ".join(COUNCILLORS)
    head = (
        "HARROWDEN BOROUGH COUNCIL",
        "Minutes of the meeting of the Council held on 7 May 2024 in the Council Chamber",
        f"Present: Councillors {present}",
    )
    text = "\n\n".join((*head, *BEFORE, "32. A matter of moment", *scene.lines, *AFTER)) + "\n"
    decided = (
        Decided("the minutes of the last meeting be confirmed", "confirm_minutes"),
        *scene.decided,
        Decided("the report be noted", "note"),
    )
    return Page(text, decided, scene.voted, (decided[0].text, decided[-1].text))


def vary() -> dict[str, Draw]:
    """Return the scenes by name, each in its layouts."""
    found: dict[str, Draw] = {}
    for result in RESULTS:
        for carried in (True, False):
            found[f"alone {'carried' if carried else 'lost'}: {result}"] = alone(
                "moved", result, carried
            )
        for amendment in (True, False):
            for main in (True, False):
                name = f"amendment {'carried' if amendment else 'lost'}, motion {'carried' if main else 'lost'}"
                found[f"{name}: {result}"] = amended("moved", result, amendment, main)
        found[f"amendment lost, resolved: {result}"] = resolved(
            "moved", result, False, "RESOLVED that"
        )
        found[f"amendment carried, resolved: {result}"] = resolved(
            "moved", result, True, "RESOLVED: That"
        )
        found[f"accepted: {result}"] = accepted("moved", result)
        found[f"closure: {result}"] = closed("moved", result)
        found[f"on notice cwl: {result}"] = on_notice("quoted", result, "cwl")
        found[f"on notice lc: {result}"] = on_notice("quoted", result, "lc")
        found[f"on notice clc: {result}"] = on_notice("moved", result, "clc")
    for moved in MOVED:
        for result in ("put", "votes to", "stacked"):
            found[f"moved {moved} carried: {result}"] = alone(moved, result, True)
            found[f"moved {moved} lost: {result}"] = alone(moved, result, False)
            found[f"moved {moved} amendment lost: {result}"] = amended(moved, result, False, True)
            found[f"moved {moved} amendment carried: {result}"] = amended(moved, result, True, True)
            found[f"moved {moved} on notice clw: {result}"] = on_notice(moved, result, "clw")
            found[f"moved {moved} accepted: {result}"] = accepted(moved, result)
        found[f"moved {moved} on notice wdc"] = on_notice(moved, "PUT", "wdc")
        found[f"moved {moved} unseconded"] = unseconded(moved)
    for style in DIVIDED:
        found[f"divided {style}: motion"] = beaten(style, False)
        found[f"divided {style}: amendment"] = beaten(style, True)
    for style in NOMINATED:
        found[f"nominees {style}"] = nominees(style)
    for style in ("resolved", "decision", "was not", "not carried", "votes to", "rejected"):
        found[f"not agreed {style}"] = not_agreed(style)
    for style in ("moved", "proposed"):
        found[f"against advice {style}"] = against_advice(style)
    return found


LAYOUTS = {
    name: (lambda draw, seed: print_scene(draw, seed), draw) for name, draw in vary().items()
}
