"""Items of minutes printed from known facts, in the layouts that councils use.

A layout is data: how an item's decision is marked, where the mark stands, how its parts are
numbered, what stands around it. One thing is varied at a time from `Print()`; `LAYOUTS` names each.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from tests.rendered.decisions_facts import COUNCILLORS, DEBATE, ITEMS, Decided, Deed, Item, Page
from tests.rendered.decisions_marks import (
    ENDS,
    KEYS,
    LISTS,
    MARKS,
    RECOMMENDING,
    UNCOUNTED,
)


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
