"""Items of minutes printed from known facts, in the layouts that councils use.

A layout is data: how an item's decision is marked, where the mark stands, how its parts are
numbered, what stands around it. One thing is varied at a time from `Print()`; `LAYOUTS` names each.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace

PAST = {"set": "set", "defer": "deferred", "refer": "referred"}
COUNCILLORS = (
    "Ann Marsh", "Paul Reed", "Jane Hill", "Tom Cole", "Sadia Khan", "Hugh Vane", "Mary Orme",
    "Owen Pugh", "Gwen Tait", "Bill Frost", "Rita Dunn", "Carl Wade",
)  # fmt: skip


@dataclass(frozen=True)
class Deed:
    """One thing decided: `approve` the `lease`, and what follows: `to the Head of Property`."""

    verb: str
    thing: str
    more: str = ""

    @property
    def past(self) -> str:
        return PAST.get(self.verb, self.verb + ("d" if self.verb.endswith("e") else "ed"))

    @property
    def be(self) -> str:
        return f"{self.thing} be {self.past}{self.more}"

    @property
    def was(self) -> str:
        plural = self.thing.endswith("s") or " and " in self.thing
        return f"{self.thing} {'were' if plural else 'was'} {self.past}{self.more}"

    @property
    def to(self) -> str:
        return f"{self.verb} {self.thing}{self.more}"

    @property
    def did(self) -> str:
        return f"{self.past} {self.thing}{self.more}"


@dataclass(frozen=True)
class Item:
    """An agenda item: its title, what was reported, what was recommended, what was decided."""

    title: str
    report: str
    deeds: tuple[Deed, ...]
    recommended: Deed


ITEMS = (
    Item(
        "Grass cutting contract",
        "The Head of Environment submitted a report on the tenders for grass cutting.",
        (
            Deed("approve", "the award of the grass cutting contract to the lowest tenderer"),
            Deed("delegate", "authority to sign the contract", " to the Head of Environment"),
            Deed("note", "the savings set out in paragraph 7"),
        ),
        Deed("approve", "a new round of tenders before the spring"),
    ),
    Item(
        "Parking strategy",
        "Members considered the draft parking strategy for the town centre.",
        (
            Deed("adopt", "the parking strategy for the years to 2030"),
            Deed("endorse", "the charges shown in Appendix 2"),
            Deed("refer", "the residents' scheme in Mill Lane", " to the Traffic Panel"),
        ),
        Deed("endorse", "free parking on Sundays until further notice"),
    ),
    Item(
        "Housing repairs",
        "A report was received on the progress of housing repairs in the third quarter.",
        (
            Deed("note", "the progress of housing repairs in the third quarter"),
            Deed("approve", "an additional £40,000 for damp and mould works"),
            Deed("endorse", "the revised timetable for empty homes"),
        ),
        Deed("approve", "a pause of the works until the autumn"),
    ),
    Item(
        "Market Square",
        "The Town Centre Manager reported on the use of Market Square.",
        (
            Deed("approve", "the closure of Market Square on the first Saturday of each month"),
            Deed("adopt", "the code of conduct for stallholders"),
            Deed("note", "the letter from the traders' association"),
        ),
        Deed("refuse", "the request of the traders' association for a second market"),
    ),
    Item(
        "Treasury management",
        "The Chief Finance Officer presented the half yearly treasury report.",
        (
            Deed("note", "the treasury activity of the first half year"),
            Deed("approve", "the revised prudential indicators"),
            Deed("endorse", "the borrowing limits in section 4"),
        ),
        Deed("approve", "borrowing of a further sum for the leisure centre"),
    ),
    Item(
        "Public conveniences",
        "The meeting was told that the conveniences in Church Street needed new roofs.",
        (
            Deed("approve", "the quotation of £6,250 for new roofs"),
            Deed("approve", "a grant application to the county council"),
            Deed("defer", "the cleaning contract", " to the March meeting"),
        ),
        Deed("refuse", "all the quotations for new roofs"),
    ),
)
DEBATE = (
    "Members asked how the figures had been arrived at and were told that they were estimates.",
    "Concern was expressed about the effect on residents of the older streets.",
    "In reply to a question it was explained that the work would take some six weeks.",
)


@dataclass(frozen=True)
class Decided:
    """What must be read of one decision."""

    text: str
    verb: str
    status: str = "resolved"
    parts: int = 0


@dataclass(frozen=True)
class Voted:
    """What must be read of one vote; None is what the page does not print."""

    outcome: str
    mover: str | None = None
    seconder: str | None = None
    for_: int | None = None
    against: int | None = None
    abstain: int | None = None
    unanimous: bool = False


@dataclass(frozen=True)
class Page:
    """A printed page and all that it says was decided and voted; `unvoted`: on what nobody voted."""

    text: str
    decided: tuple[Decided, ...]
    voted: tuple[Voted, ...] = ()
    unvoted: tuple[str, ...] = ()


def sentence(words: str) -> str:
    return words[:1].upper() + words[1:] + "."


# How a decision of one deed is marked: the whole of what is printed, from a deed.
MARKS: dict[str, Callable[[Deed], str]] = {
    "RESOLVED that": lambda d: f"RESOLVED that {d.be}.",
    "RESOLVED: That": lambda d: f"RESOLVED: That {d.be}.",
    "RESOLVED - That": lambda d: f"RESOLVED - That {d.be}.",
    "RESOLVED – that": lambda d: f"RESOLVED – that {d.be}.",
    "RESOLVED:- below": lambda d: f"RESOLVED:-\n\nThat {d.be}.",
    "RESOLVED alone": lambda d: f"RESOLVED\n\nThat {d.be}.",
    "RESOLVED line above": lambda d: f"RESOLVED:\nThat {d.be}.",
    "Resolved lower": lambda d: f"Resolved: that {d.be}.",
    "Resolved that:": lambda d: f"Resolved that:\n{sentence(d.be)}",
    "IT WAS RESOLVED": lambda d: f"IT WAS RESOLVED THAT {d.be}.",
    "It was resolved to": lambda d: f"It was resolved to {d.to}.",
    "It was RESOLVED:": lambda d: f"It was RESOLVED:\n\nto {d.to}.",
    "The Cabinet RESOLVED": lambda d: f"The Cabinet RESOLVED to {d.to}.",
    "Cabinet resolved that": lambda d: f"Cabinet resolved that {d.be}.",
    "Members RESOLVED": lambda d: f"Following debate, Members RESOLVED to {d.to}.",
    "RESOLUTION:": lambda d: f"RESOLUTION: That {d.be}.",
    "Resolution number": lambda d: f"Resolution 24/117: {sentence(d.be)}",
    "RESOLVED numbered": lambda d: f"24/117 RESOLVED that {d.be}.",
    "RESOLVED to": lambda d: f"RESOLVED to {d.to}.",
    "RESOLVED: to": lambda d: f"RESOLVED: To {d.to}.",
    "RESOLVED (tab)": lambda d: f"RESOLVED\tThat {d.be}.",
    "RESOLVED bracket": lambda d: f"[RESOLVED] That {d.be}.",
    "RESOLVED quoted": lambda d: f'RESOLVED: "That {d.be}".',
    "AGREED that": lambda d: f"AGREED that {d.be}.",
    "AGREED:": lambda d: f"AGREED: That {d.be}.",
    "AGREED: to": lambda d: f"AGREED: To {d.to}.",
    "Agreed – That": lambda d: f"Agreed – That {d.be}.",
    "IT WAS AGREED:": lambda d: f"IT WAS AGREED:\n\nThat {d.be}.",
    "It was agreed that": lambda d: f"It was agreed that {d.be}.",
    "The Cabinet agreed to": lambda d: f"The Cabinet agreed to {d.to}.",
    "The Cabinet deed": lambda d: f"The Cabinet {d.did}.",
    "DECIDED": lambda d: f"DECIDED: That {d.be}.",
    "It was decided": lambda d: f"It was decided to {d.to}.",
    "Decision: That": lambda d: f"Decision: That {d.be}.",
    "Decision: to": lambda d: f"Decision: To {d.to}.",
    "Decision below": lambda d: f"Decision:\n\nThat {d.be}.",
    "Decision below, to": lambda d: f"Decision:\n\nTo {d.to}.",
    "DECISION line": lambda d: f"DECISION\nThe Committee agreed to {d.to}.",
    "Decision passive": lambda d: f"Decision: {sentence(d.was)}",
    "Decision(s) taken": lambda d: f"Decision(s) taken:\nThat {d.be}.",
    "Decisions taken": lambda d: f"Decisions taken: That {d.be}.",
    "Passive": lambda d: sentence(d.was),
    "(Behind)": lambda d: f"That {d.be}. (AGREED)",
    "Resolved behind": lambda d: f"That {d.be} - RESOLVED.",
    "Agreed behind": lambda d: f"To {d.to}. AGREED.",
    "Margin right": lambda d: f"{sentence(d.was):<60}        RESOLVED",
    "Margin left": lambda d: f"RESOLVED      That {d.be}.",
    "Bold marks": lambda d: f"**RESOLVED** that {d.be}.",
    "Bare That": lambda d: f"That {d.be}.",
}  # fmt: skip
RECOMMENDING: dict[str, Callable[[Deed], str]] = {
    "RECOMMENDED that": lambda d: f"RECOMMENDED that {d.be}.",
    "RECOMMENDED:": lambda d: f"RECOMMENDED: That {d.be}.",
    "RECOMMENDED to Council": lambda d: f"RECOMMENDED to Council: That {d.be}.",
    "RECOMMENDATION to Cabinet": lambda d: f"RECOMMENDATION to Cabinet\n\nThat {d.be}.",
    "RECOMMENDATION TO COUNCIL:": lambda d: f"RECOMMENDATION TO COUNCIL: That {d.be}.",
    "RESOLVED TO RECOMMEND": lambda d: f"RESOLVED TO RECOMMEND that {d.be}.",
    "Resolved to recommend": lambda d: f"It was RESOLVED TO RECOMMEND TO COUNCIL that {d.be}.",
    "Recommended below": lambda d: f"RECOMMENDED:\n\nThat {d.be}.",
    "agreed to recommend": lambda d: f"The Committee agreed to recommend to Council that {d.be}.",
    "RESOLVED that Council": lambda d: f"RESOLVED that it be recommended to Council that {d.be}.",
}  # fmt: skip
KEYS: dict[str, Callable[[int], str]] = {
    "1.": lambda n: f"{n}. ",
    "1)": lambda n: f"{n}) ",
    "(1)": lambda n: f"({n}) ",
    "i.": lambda n: f"{('i', 'ii', 'iii')[n - 1]}. ",
    "(i)": lambda n: f"({('i', 'ii', 'iii')[n - 1]}) ",
    "I.": lambda n: f"{('I', 'II', 'III')[n - 1]}. ",
    "a.": lambda n: f"{'abc'[n - 1]}. ",
    "a)": lambda n: f"{'abc'[n - 1]}) ",
    "(a)": lambda n: f"({'abc'[n - 1]}) ",
    "(a).": lambda n: f"({'abc'[n - 1]}). ",
    "A.": lambda n: f"{'ABC'[n - 1]}. ",
    "A)": lambda n: f"{'ABC'[n - 1]}) ",
    "2.1": lambda n: f"2.{n} ",
    "tab": lambda n: f"{n}.\t",
    "far": lambda n: f"{n}.          ",
    "own line": lambda n: f"{n}.\n",
    "bullet": lambda n: "• ",
    "dash": lambda n: "- ",
    "star": lambda n: "* ",
    "none": lambda n: "",
}  # fmt: skip
UNCOUNTED = ("bullet", "dash", "star", "none")
# How the list of parts is led in, and the form that each part has.
LISTS: dict[str, tuple[str, Callable[[Deed], str]]] = {
    "RESOLVED: That": ("RESOLVED: That:", lambda d: d.be),
    "RESOLVED -": ("RESOLVED -", lambda d: f"That {d.be}"),
    "RESOLVED that": ("RESOLVED that", lambda d: d.be),
    "RESOLVED to:": ("The Cabinet RESOLVED to:", lambda d: d.to),
    "AGREED:": ("AGREED:", lambda d: f"That {d.be}"),
    "It was agreed:": ("It was agreed:", lambda d: f"to {d.to}"),
    "Decision:": ("Decision:", lambda d: f"That {d.be}"),
    "Decision: to": ("Decision:", lambda d: f"To {d.to}"),
    "The Cabinet:": ("The Cabinet:", lambda d: d.did),
    "RESOLVED: deeds": ("RESOLVED:", lambda d: sentence(d.be)[:-1]),
}  # fmt: skip
ENDS = {";": ("; and", ".", ";"), ".": (".", ".", "."), "none": ("", "", "")}


@dataclass(frozen=True)
class Print:
    """How a page is printed: all that a layout may vary."""

    mark: Callable[[Deed], str] = MARKS["RESOLVED that"]
    parts: int = 1
    key: str = "1."
    list_: str = "RESOLVED: That"
    end: str = ";"
    gap: str = "\n\n"  # between paragraphs
    part_gap: str = "\n\n"
    wrap: int = 0
    head: str = "{n}. {title}"
    recommendation: str = ""  # printed ahead of the decision, with {rec}
    behind: tuple[str, ...] = ()
    ahead: tuple[str, ...] = ()
    furniture: str = ""  # printed between two parts
    status: str = "resolved"
    site: bool = False
    twice: bool = False
    told: bool = True  # the item's decision is told at all
    join: Callable[[list[str], str], str] = field(default=lambda lines, gap: gap.join(lines))


def print_decision(item: Item, look: Print) -> str:
    """Return an item's decision as printed, of one deed or as a list of parts."""
    if look.parts == 1:
        return look.mark(item.deeds[0])
    lead, form = LISTS[look.list_]
    before_last, last, other = ENDS[look.end]
    lines = [lead]
    for n, deed in enumerate(item.deeds[: look.parts], 1):
        ending = last if n == look.parts else before_last if n == look.parts - 1 else other
        lines.append(KEYS[look.key](n) + form(deed) + ending)
    if look.furniture:
        lines.insert(3, look.furniture)
    return look.part_gap.join(lines)


def expect(item: Item, look: Print) -> Decided:
    """Return what must be read of an item's decision."""
    deeds = item.deeds[: look.parts]
    counted = look.parts > 1 and look.key not in UNCOUNTED
    text = " ".join(deed.be for deed in deeds)
    verb = deeds[0].verb if look.status == "resolved" else "recommend"
    return Decided(text, verb, look.status, look.parts if counted else 0)


def fold(text: str, width: int) -> str:
    """Return text with its lines broken at a width, as a printer breaks them."""
    lines = []
    for line in text.split("\n"):
        while len(line) > width and " " in line[:width].strip():
            cut = line.rindex(" ", 0, width)
            lines.append(line[:cut])
            line = line[cut + 1 :]
        lines.append(line)
    return "\n".join(lines)


def print_item(number: int, item: Item, look: Print, rng: random.Random) -> str:
    """Return an item as printed."""
    lines = [look.head.format(n=number, title=item.title, TITLE=item.title.upper())]
    lines += [item.report, rng.choice(DEBATE)]
    if look.recommendation:
        lines.append(look.recommendation.format(rec=item.recommended.be))
    lines += [line.format(rec=item.recommended.be) for line in look.ahead]
    lines.append(print_decision(item, look))
    lines += [line.format(rec=item.recommended.be) for line in look.behind]
    return look.join(lines, look.gap)


def print_minutes(look: Print, seed: int) -> Page:
    """Return printed minutes of three items, all in one look."""
    rng = random.Random(seed)
    items = rng.sample(ITEMS, 3)
    present = ", ".join(rng.sample(COUNCILLORS, 6))
    head = [
        "HARROWDEN BOROUGH COUNCIL",
        "Minutes of the meeting of the Cabinet held on 7 May 2024 in the Council Chamber",
        f"Present: Councillors {present}",
    ]
    printed = [print_item(41 + n, item, look, rng) for n, item in enumerate(items)]
    text = look.gap.join([*head, *printed, "The meeting closed at 9.05 pm."]) + "\n"
    text = fold(text, look.wrap) if look.wrap else text
    return Page(text, tuple(expect(item, look) for item in items))


def print_site(look: Print, seed: int) -> Page:
    """Return an issue's page of a council's site: Decision and Minutes of one item."""
    rng = random.Random(seed)
    item = rng.choice(ITEMS)
    decision = print_decision(item, look)
    lines = [
        f"Issue - meetings\n\n{item.title}",
        "Meeting: 07/05/2024 - Cabinet (Item 12)",
        f"12 {item.title} pdf icon PDF 120 KB",
        look.recommendation.format(rec=item.recommended.be) or item.report,
        "Decision:",
        decision,
        *look.behind,
    ]
    if look.twice:
        lines += ["Minutes:", item.report, rng.choice(DEBATE), decision, *look.behind]
    text = look.gap.join(lines) + "\n"
    return Page(fold(text, look.wrap) if look.wrap else text, (expect(item, look),))


REASONS = ("Reasons for decision:", "To keep the council's assets in good repair.")
OPTIONS = (
    "Alternative options considered:",
    "To do nothing. This was rejected on grounds of cost.",
)
WARDS = ("Wards affected: All Wards", "Report author: Jo Lamb")
SECTIONS: dict[str, dict[str, object]] = {
    "reasons": {"behind": REASONS},
    "reasons, options": {"behind": (*REASONS, *OPTIONS)},
    "reasons in line": {"behind": ("Reason for decision: To keep the assets in good repair.",)},
    "REASONS dash": {"behind": ("REASONS FOR DECISION - To keep the assets in good repair.",)},
    "wards ahead": {"ahead": WARDS},
    "action behind": {"behind": ("ACTION: Head of Environment",)},
    "actions behind": {"behind": ("Action: Clerk to write to the contractor.",)},
    "key decision": {"behind": ("(Key decision: No)", "[Call-in does not apply]")},
    "left the meeting": {"behind": ("Councillor Ann Marsh left the meeting at 7.40 pm.",)},
    "Recommendation ahead": {"recommendation": "Recommendation: That {rec}."},
    "RECOMMENDED ahead": {"recommendation": "The report recommended that {rec}."},
    "Recommendations list": {"recommendation": "Recommendations:\n\n1. That {rec}."},
    "It was recommended": {"recommendation": "It was recommended that {rec}."},
    "Officer's advice": {"recommendation": "Officer recommendation: {rec}"},
    "proposal ahead": {"ahead": ("It was proposed that {rec}, but this was not seconded.",)},
    "suggestion ahead": {"ahead": ("Councillor Tom Cole suggested that {rec}.",)},
}  # fmt: skip
PAPER: dict[str, dict[str, object]] = {
    "wrapped 70": {"wrap": 70},
    "wrapped 90": {"wrap": 90},
    "no blank lines": {"gap": "\n", "part_gap": "\n"},
    "two blank lines": {"gap": "\n\n\n", "part_gap": "\n\n\n"},
    "wide gaps": {"gap": "\n \n\n", "part_gap": "\n \n\n"},
    "parts close": {"part_gap": "\n"},
    "caps heads": {"head": "{n}. {TITLE}"},
    "heads 24/41": {"head": "24/{n} {title}"},
    "heads no stop": {"head": "{n} {TITLE}"},
    "heads named": {"head": "{TITLE}"},
    "heads tab": {"head": "{n}.\t{title}"},
    "heads Minute": {"head": "Minute No. {n} - {title}"},
}  # fmt: skip


def vary() -> dict[str, tuple[Callable[[Print, int], Page], Print]]:
    """Return the layouts by name: one thing varied from the plainest, then some crossed."""
    minutes, site = print_minutes, print_site
    found: dict[str, tuple[Callable[[Print, int], Page], Print]] = {}
    plain, listed = Print(), Print(parts=3)
    for name, mark in MARKS.items():
        found[f"mark {name}"] = minutes, replace(plain, mark=mark)
        found[f"mark {name} / close"] = minutes, replace(plain, mark=mark, gap="\n")
        found[f"mark {name} / wrapped"] = minutes, replace(plain, mark=mark, wrap=72)
        if name not in ("Decision below", "Decision below, to", "Passive"):
            found[f"mark {name} / site"] = site, replace(plain, mark=mark, twice=True)
    for name, mark in RECOMMENDING.items():
        look = replace(plain, mark=mark, status="recommended")
        found[f"recommending {name}"] = minutes, look
        found[f"recommending {name} / close"] = minutes, replace(look, gap="\n")
        found[f"recommending {name} / site"] = site, replace(look, twice=True)
    for key in KEYS:
        found[f"key {key}"] = minutes, replace(listed, key=key)
        found[f"key {key} / stops"] = minutes, replace(listed, key=key, end=".")
        found[f"key {key} / close"] = minutes, replace(listed, key=key, part_gap="\n")
        found[f"key {key} / wrapped"] = minutes, replace(listed, key=key, wrap=72)
        found[f"key {key} / site"] = site, replace(listed, key=key, twice=True)
    for name in LISTS:
        found[f"list {name}"] = minutes, replace(listed, list_=name)
        found[f"list {name} / (i) close"] = (
            minutes,
            replace(listed, list_=name, key="(i)", part_gap="\n", gap="\n"),
        )
        found[f"list {name} / bullets"] = minutes, replace(listed, list_=name, key="bullet")
        found[f"list {name} / in line"] = (
            minutes,
            replace(listed, list_=name, key="(1)", part_gap=" "),
        )
        found[f"list {name} / site"] = site, replace(listed, list_=name, twice=True)
    for name, change in SECTIONS.items():
        found[f"around {name}"] = minutes, replace(plain, **change)  # type: ignore[arg-type]
        found[f"around {name} / list"] = minutes, replace(listed, **change)  # type: ignore[arg-type]
        found[f"around {name} / site"] = site, replace(listed, **change)  # type: ignore[arg-type]
    for name, change in PAPER.items():
        found[f"paper {name}"] = minutes, replace(plain, **change)  # type: ignore[arg-type]
        found[f"paper {name} / list"] = minutes, replace(listed, **change)  # type: ignore[arg-type]
    for name, line in (
        ("page number", "12"),
        ("page of", "Page 3 of 9"),
        ("title", "CABINET 7 MAY 2024"),
    ):
        for gap in ("\n", "\n\n"):
            look = replace(listed, furniture=line, part_gap=gap)
            found[f"furniture {name}{' close' if gap == chr(10) else ''}"] = minutes, look
    return found


LAYOUTS = vary()
