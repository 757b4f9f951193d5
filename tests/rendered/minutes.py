"""Whole minutes of small bodies, printed from known facts in a house style drawn by chance.

A style is one way of each thing that clerks do differently: the head, the numbers of items, whom
the body is called, how it decides, how movers are told, how a vote ends. minutes_reading.py compares.
"""

import random
from dataclasses import dataclass, field
from typing import Any

from tests.rendered.decisions_facts import COUNCILLORS, Deed
from tests.rendered.minutes_styles import (
    APPLICATIONS,
    ENDS,
    MARKS,
    MATTERS,
    MOVINGS,
    NUMBERS,
    SPEECH,
    TALK,
    Style,
    draw_style,
)


@dataclass
class Minutes:
    """A page in the making: its text, and (item, family, fact) of each decision and vote."""

    style: Style
    text: str = ""
    decisions: list[tuple[int, dict[str, Any]]] = field(default_factory=list)
    votes: list[tuple[int, dict[str, Any]]] = field(default_factory=list)
    acts: dict[str, set[str]] = field(default_factory=dict)
    starts: list[tuple[int, str]] = field(default_factory=list)
    matters: list[tuple[str, Deed]] = field(default_factory=list)

    def decide(self, text: str, verbs: str = "", status: str = "resolved") -> None:
        fact = {"text": text, "verbs": verbs, "status": status}
        self.decisions.append((len(self.starts) - 1, fact))

    def vote(self, a: str = "", b: str = "", unanimous: bool = False, lost: bool = False) -> None:
        fact = {"mover": a, "seconder": b, "unanimous": unanimous}
        self.votes.append((len(self.starts) - 1, fact | {"outcome": "lost" if lost else "carried"}))
        for name, act in ((a, "moved"), (b, "seconded")):
            if name:
                self.acts[name].add(act)


def print_deed(page: Minutes, deed: Deed, a: str, b: str, verbs: str = "") -> str:
    """Return a deed decided in the page's style, and note what it tells."""
    style = page.style
    lead, form = MARKS[style.mark]
    mark = lead.format(S=style.body) + form(deed)
    ending, unanimous = ENDS[style.end]
    initials = {k: "".join(w[0] for w in name.split()) for k, name in (("ai", a), ("bi", b))}
    people = {"a": style.name(a), "b": style.name(b), **initials}
    shape = MOVINGS[style.moving]
    page.decide(form(deed) if "{mark}" in shape else deed.to if "{to}" in shape else deed.be, verbs)
    said = bool(unanimous) or ("{mark}" in shape and style.mark == "S unanimously")
    if style.moving != "nobody":
        page.vote(a, b, said)
    elif said or unanimous is not None:
        page.vote(unanimous=said)
    return shape.format(mark=mark, be=deed.be, to=deed.to, **people) + ending


def print_matter(page: Minutes, rng: random.Random, two: list[str]) -> tuple[str, str]:
    title, deed = page.matters.pop()
    return title, f"{rng.choice(TALK)} {print_deed(page, deed, *two)}"


def print_minutes_confirmed(page: Minutes, rng: random.Random, two: list[str]) -> tuple[str, str]:
    deed = Deed(
        "approve", "the minutes of the meeting held on 9 April 2024", " as a correct record"
    )
    ways = (deed, Deed("confirm", "the minutes of 9 April 2024"), None)
    deed_drawn = rng.choice(ways)
    if deed_drawn:
        return "Minutes", print_deed(page, deed_drawn, *two, "confirm_minutes")
    page.decide("The minutes of the meeting held on 9 April 2024 were", "confirm_minutes")
    text = (
        "The minutes of the meeting held on 9 April 2024 were agreed as a true record and signed."
    )
    return "Minutes of the last meeting", text


def print_talk(page: Minutes, rng: random.Random, two: list[str]) -> tuple[str, str]:
    page.acts[two[0]].add("spoke")
    speech = rng.choice(SPEECH).format(a=page.style.name(two[0]))
    return "Matters arising", f"{speech} The Clerk was asked to write to the county."


def print_interest(page: Minutes, rng: random.Random, two: list[str]) -> tuple[str, str]:
    page.acts[two[0]].add("declared_interest")
    ways = (
        "{a} declared an interest in item 6.",
        "{a} declared a personal interest in the grants.",
    )
    return "Declarations of interest", rng.choice(ways).format(a=page.style.name(two[0]))


def print_planning(page: Minutes, rng: random.Random, two: list[str]) -> tuple[str, str]:
    body = page.style.body
    views = (
        ("No objection.", "No objection"),
        (
            "No objections, provided that the hedge is kept.",
            "No objections, provided that the hedge",
        ),
        (f"{body} had no objection.", "no objection"),
        ("It was agreed to object on grounds of overlooking.", "object on grounds of overlooking"),
        (f"{body} agreed to object on the grounds of parking.", "object on the grounds of parking"),
        (f"{body} resolved no objection.", "no objection"),
        ("Object on grounds of the loss of light.", "Object on grounds of the loss of light"),
    )
    lines = []
    for application in rng.sample(APPLICATIONS, 2):
        view, text = rng.choice(views)
        page.decide(text)
        lines.append(f"{application}{rng.choice(('. ', ' – ', chr(10)))}{view}")
    return "Planning", "\n".join(["The following applications were considered:", *lines])


def print_accounts(page: Minutes, rng: random.Random, two: list[str]) -> tuple[str, str]:
    rows = (
        "Clerk’s salary £286.20\nVillage Hall, hire of room £40.00\nT. Gotts, grass cutting £118.00"
    )
    page.acts["T. Gotts"] = set()  # named, as whoever is paid by name, and did nothing there
    if rng.random() < 0.5:
        page.decide("The following payments were approved")
        return "Finance", f"The following payments were approved:\n{rows}"
    deed = Deed("settle", "accounts amounting to £444.20")
    return "Finance", f"{rows}\n{print_deed(page, deed, *two, 'approve agree')}"


def print_deferred(page: Minutes, rng: random.Random, two: list[str]) -> tuple[str, str]:
    ways = ("Held over until the July meeting.", "This item was deferred until the July meeting.",
            "It was agreed to defer the matter to the July meeting.", "Deferred to the July meeting.",
            f"{page.style.body} agreed that the matter be held over to the July meeting.")  # fmt: skip
    way = rng.choice(ways)
    page.decide(way.split("agreed to ")[-1].split("agreed that ")[-1], "defer", "deferred")
    return rng.choice(("Skate Park", "Insurance")), way


def print_chair(page: Minutes, rng: random.Random, two: list[str]) -> tuple[str, str]:
    a, b = two
    other = next(name for name, did in page.acts.items() if did and name not in two)
    page.acts[other].add("appointed")
    page.vote(a, b)
    names = [page.style.name(each) for each in (other, a, b)]
    ways = ("{1} proposed {0} as Chairman, seconded by {2}. There being no other nominations, {0} was elected Chairman.",
            "{0} was elected Chairman, proposed by {1} and seconded by {2}.",
            "It was proposed by {1}, seconded by {2} and resolved that {0} be elected Chairman.")  # fmt: skip
    way = rng.choice(ways)
    told = "{1} proposed {0} as Chairman" if way.startswith("{1}") else "{0} elected Chairman"
    page.decide(told.format(*(name.split()[-1] for name in names)), "appoint")
    return "Election of Chairman", way.format(*names)


def print_report(page: Minutes, rng: random.Random, two: list[str]) -> tuple[str, str]:
    page.acts[two[0]].add("presented")
    way = rng.choice(("The report was noted.", "The report was received.", "{S} noted the report."))
    page.decide("the report" if "{S}" in way else way, "note receive")
    person = page.style.name(two[0])
    return (
        "Hall Report",
        f"{person} presented the report of the hall. {way.format(S=page.style.body)}",
    )


def print_rival(page: Minutes, rng: random.Random, two: list[str]) -> tuple[str, str]:
    a, b = two
    c, d = rng.sample([name for name, did in page.acts.items() if did and name not in two], 2)
    title, deed = page.matters.pop()
    n = page.style.name
    page.decide(deed.be)
    page.vote(c, d, lost=True)
    page.vote(a, b)
    return title, (
        f"{n(a)} proposed that {deed.be}, seconded by {n(b)}. {n(c)} moved as an amendment, seconded by "
        f"{n(d)}, that no action be taken. The amendment was put to the vote and lost. "
        "The motion was then carried."
    )


PRINTERS = {
    "talk": print_talk, "interest": print_interest, "planning": print_planning, "accounts": print_accounts, "report": print_report,
    "defer": print_deferred, "chair": print_chair, "rival": print_rival, "matter": print_matter,
}  # fmt: skip


def print_page(seed: int) -> Minutes:
    """Return a page of five to eight items in one style."""
    rng = random.Random(seed)
    page = Minutes(draw_style(rng))
    present = rng.sample(COUNCILLORS, 7)
    page.acts = {name: {"present"} for name in present}
    page.matters = rng.sample(MATTERS, len(MATTERS))
    initials = page.style.moving == "initials"
    printed = [n + f" ({n[0]}{n.split()[1][0]})" * initials for n in present]
    titled = [page.style.name(n) + f" ({n[0]}{n.split()[1][0]})" * initials for n in present]
    head = page.style.head.format(
        all=", ".join(titled), lines="\n".join(titled), names=", ".join(printed)
    )
    parts = [
        "NORTON ST PETER",
        "Minutes of the meeting held on Tuesday 7 May 2024 in the hall",
        head,
    ]
    page.text = page.style.gap.join(parts)
    families = ["minutes", *rng.sample([*PRINTERS, "matter"], rng.randint(4, 7))]
    for number, family in enumerate(families, 1):
        page.starts.append((len(page.text), family))
        two = rng.sample(present, 2)
        printer = PRINTERS.get(family, print_minutes_confirmed)
        title, text = printer(page, rng, two)
        shape = NUMBERS[page.style.number].format(n=number, title=title, TITLE=title.upper())
        page.text += page.style.gap + shape + ("" if shape[-1] == " " else page.style.gap) + text
    page.starts.append((len(page.text), "next"))
    page.text += (
        page.style.gap + "Date of next meeting: Tuesday 4 June 2024. The meeting closed at 9 pm.\n"
    )
    return page
