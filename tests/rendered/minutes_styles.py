"""House styles of small bodies' minutes: one way of each thing that clerks do differently."""

import random
from collections.abc import Callable
from dataclasses import dataclass

from tests.rendered.decisions_facts import Deed

MATTERS = (
    ("Noticeboard", Deed("accept", "the quotation of £640 for a new noticeboard")),
    ("Village Green", Deed("repair", "the posts on the north side of the green", " before the fair")),
    ("Standing Orders", Deed("adopt", "the revised standing orders", " without change")),
    ("Bus Shelter", Deed("paint", "the bus shelter in Mill Lane", " in the spring")),
    ("Harbour Lights", Deed("purchase", "two lamps for the east pier", " at a cost of £1,095")),
    ("Allotment Rents", Deed("raise", "the rents of the allotments", " to £25 a year")),
    ("Precept", Deed("set", "the precept for the coming year", " at £14,250")),
    ("Footpaths", Deed("clear", "the footpath behind the church", " twice a year")),
    ("Donations", Deed("approve", "a donation of £150", " to the village hall")),
    ("Christmas Tree", Deed("order", "a tree of fifteen feet", " from the same firm as last year")),
)  # fmt: skip
APPLICATIONS = (
    "24/00311/FUL – Two storey extension – 3 Canal Row",
    "24/00356/HOU – Rear dormer – The Bungalow, North Gap",
    "24/00402/FUL – Change of use of barn to holiday let – Mill Farm, Star Hill",
    "24/00417/LBC – New windows – Old School House",
)
SPEECH = (
    "{a} reported that the drains by the chapel had been jetted in May.",
    "{a} said that the verges had been cut once only this year.",
    "{a} asked whether the owner of the hedge had been traced.",
)
TALK = (
    "Three prices had come in and were read out.",
    "A letter on the matter had been circulated before the meeting.",
    "There was some discussion on the cost of the work.",
)
# How a decision is marked ({S}: the body), and the form of the deed behind the mark.
MARKS: dict[str, tuple[str, Callable[[Deed], str]]] = {
    "S resolved to": ("{S} resolved to ", lambda d: d.to),
    "S agreed that": ("{S} agreed that ", lambda d: d.be),
    "S agreed to": ("{S} agreed to ", lambda d: d.to),
    "S decided to": ("{S} decided to ", lambda d: d.to),
    "It was agreed that": ("It was agreed that ", lambda d: d.be),
    "It was agreed to": ("After discussion it was agreed to ", lambda d: d.to),
    "It was resolved that": ("It was resolved that ", lambda d: d.be),
    "RESOLVED that": ("RESOLVED that ", lambda d: d.be),
    "RESOLVED: That": ("RESOLVED: That ", lambda d: d.be),
    "Resolved to": ("Resolved to ", lambda d: d.to),
    "Agreed to": ("Agreed to ", lambda d: d.to),
    "S unanimously": ("{S} unanimously agreed that ", lambda d: d.be),
}  # fmt: skip
# How movers are told: {mark} the deed marked, {be} its clause, {to} its infinitive, {a} {b} the two.
MOVINGS = {
    "nobody": "{mark}.",
    "behind": "{mark}. Proposed by {a}, seconded by {b}.",
    "behind, one sentence": "{mark}, proposed by {a} and seconded by {b}.",
    "behind, short": "{mark}. Proposed {a}, seconded {b}.",
    "brackets": "{mark} (Prop. {a}, Sec. {b}).",
    "labels": "{mark}. Proposer: {a} Seconder: {b}",
    "initials": "{mark}. Prop: {ai} Sec: {bi}",
    "line beneath": "{mark}.\nProposed: {a} Seconded: {b}",
    "line above": "Proposed by {a}, seconded by {b}\n{mark}.",
    "on the proposition": "On the proposition of {a} seconded by {b} it was resolved that {be}.",
    "on the proposal": "It was resolved on the proposal of {a}, seconded by {b}, that {be}.",
    "and resolved": "{a} proposed, {b} seconded and it was resolved that {be}.",
    "proposed and seconded": "{a} proposed and {b} seconded that {be}.",
    "this was seconded": "{a} proposed that {be}. This was seconded by {b}.",
    "proposed; seconded": "{a} proposed that {be}; {b} seconded.",
    "it was proposed": "It was proposed by {a} and seconded by {b} that {be}.",
    "proposed, seconded, that": "Proposed by {a}, seconded by {b}, that {be}.",
    "a motion": "A motion to {to} was proposed by {a} and seconded by {b}.",
    "propose to": "{a} proposed to {to}, seconded by {b}.",
}  # fmt: skip
UNDECIDED = list(MOVINGS)[12:]  # tell no outcome by themselves
# What ends an item; True: it says that all agreed, None: it tells of no vote by itself.
ENDS = {
    "All agreed": (" All agreed.", True),
    "all were in favour": (" All were in favour.", True),
    "Carried": (" Carried.", False),
    "The motion was carried": (" The motion was carried.", False),
    "AGREED": (" AGREED.", None),
    "Agreed unanimously": (" Agreed unanimously.", True),
    "Unanimous": (" Unanimous.", True),
    "Resolved accordingly": (" Resolved accordingly.", None),
    "This was agreed": (" This was agreed.", None),
    "nothing": ("", None),
}  # fmt: skip
BODIES = ("The Council", "Members", "Those present", "The Board", "The Partnership",
          "The Commissioners", "P.Cnllrs", "The meeting", "Councillors", "The Trustees", "The Forum",
          "Cllrs", "The Committee")  # fmt: skip
NUMBERS = {
    "1.": "{n}. {title}",
    "1. CAPITALS": "{n}. {TITLE}",
    "24/01": "24/{n:02} {title}",
    "1:": "{n}: {title}:",
    "dash": "- {TITLE}",
    "1.0": "{n}.0 {TITLE}",
    "none": "{TITLE}",
    "colon": "{title}:",
    "in line": "{n}. {TITLE} – ",
    "dotted": "{n}. {title}. ",
}  # fmt: skip
TITLED = ("Cllr {n}", "Cllr. {s}", "Councillor {s}", "Mr {s}", "{n}", "Cllr {i} {s}")
HEADS = ("Present: {all}", "PRESENT\n{lines}", "Present: Councillors {names}", "Present:\n{lines}")
GAPS = ("\n", "\n\n")


@dataclass(frozen=True)
class Style:
    """One house's way of printing."""

    body: str
    mark: str
    moving: str
    end: str
    number: str
    person: str
    head: str
    gap: str

    def name(self, full: str) -> str:
        given, surname = full.split()
        return self.person.format(n=full, s=surname, i=given[0])


def draw_style(rng: random.Random) -> Style:
    """Return a style; movers who tell no outcome have an end that does."""
    moving = rng.choice(list(MOVINGS))
    ends = [end for end in ENDS if moving not in UNDECIDED or end != "nothing"]
    choices = (BODIES, list(MARKS), [moving], ends, list(NUMBERS), TITLED, HEADS, GAPS)
    return Style(*(rng.choice(each) for each in choices))
