"""Sentences of minutes printed from known facts: who did what, as what, in every way of saying it.

`render` prints a wording of `acts_wordings.py` with the persons in a form (title, initials, office
before, behind, in brackets) and the lines broken at a width; `compare` tells what the page read
back says otherwise. `python -m tests.rendered.acts` prints wording by right, missing and wrong.
"""

import re
import sys
import textwrap
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from minutebook.page_json import page_json
from nlp.pages.page import annotate_page
from tests.rendered.acts_wordings import WORDINGS

HEAD = "VALE DISTRICT COUNCIL\n\nWorks Committee\n\nMinutes of the meeting held on 7 May 2024\n\n12. Depot\n\n"
BEFORE = (
    "Members had before them the plans of the depot and of the lane beside it, with the costs "
    "that had been worked out in the spring and those of the survey of the trees along the lane."
)
BEHIND = (
    "The plans were on display in the hall until the end of the month, where they could be seen "
    "on weekdays, and copies of them could be had at the desk. It was hoped that the work would "
    "begin in the autumn, when the ground was dry, and that it would be over before the frost."
)
NAMES = (
    "Ann Marsh", "Tom Reed", "Jane Hill", "David Cole", "Sarah Dale", "Peter Frost",
    "Ruth Lamb", "Simon Pike", "Helen Stone", "Mark Wood", "Carol Nash", "Alan Firth",
    "Susan O'Dea", "Robert Hart-Jones", "Gwen Pugh", "Martin Clarke",
)  # fmt: skip
KINDS = {**dict.fromkeys("ABCD", "councillor"), **dict.fromkeys("OP", "officer")}
KINDS |= {**dict.fromkeys("RS", "public"), "V": "other"}
# {g} given name, {i} its initial, {s} surname; behind `|` the role that the form prints.
FORMS = {
    "councillor": """
Councillor {g} {s}
Cllr {i} {s}
Councillor {s}
Cllr. {i}. {s}
Cllr {i}.J. {s}
Councillor Mrs {s}
Councillor Dr {g} {s}
Cllr {g} {s} (Vice-Chairman) | Vice-Chairman
the Vice-Chairman, Councillor {s}, | Vice-Chairman
Councillor {s}, Vice-Chairman, | Vice-Chairman
the Leader of the Council, Councillor {g} {s}, | Leader of the Council
Councillor {g} {s}, Cabinet Member for Roads and Waste, | Cabinet Member for Roads and Waste
the Cabinet Member for Roads and Waste, Councillor {s}, | Cabinet Member for Roads and Waste
the Cabinet Member for Roads and Waste (Councillor {g} {s}) | Cabinet Member for Roads and Waste
Councillor {s} (Cabinet Member for Roads and Waste) | Cabinet Member for Roads and Waste
Councillor {s} - Cabinet Member for Roads and Waste - | Cabinet Member for Roads and Waste
Deputy Leader Cllr {s} | Deputy Leader
""",
    "officer": """
{g} {s}, Head of Roads, | Head of Roads
the Head of Roads, {g} {s}, | Head of Roads
the Head of Roads, Ms {s}, | Head of Roads
the Head of Roads ({g} {s}) | Head of Roads
{g} {s} (Head of Roads) | Head of Roads
{i} {s} (Head of Roads) | Head of Roads
{g} {s} - Head of Roads - | Head of Roads
Head of Roads {g} {s} | Head of Roads
the Director of Finance and Assets, {g} {s}, | Director of Finance and Assets
{g} {s}, the Senior Planning Officer, | Senior Planning Officer
the Senior Planning Officer, Mr {i} {s}, | Senior Planning Officer
Mrs {s}, Town Clerk, | Town Clerk
the Clerk, Mrs {s}, | Clerk
the Clerk ({g} {s}) | Clerk
Mr {s} (Highways Engineer) | Highways Engineer
""",
    "public": """
Mr {s}
Mrs {i} {s}
Mr {g} {s}
{g} {s}
Dr {s}
""",
    "other": """
{g} {s} of Vale Hospital Trust | Vale Hospital Trust
{g} {s}, Vale Hospital Trust, | Vale Hospital Trust
{g} {s} (Vale Hospital Trust) | Vale Hospital Trust
{g} {s}, Chief Executive of Vale Hospital Trust, | Chief Executive of Vale Hospital Trust
Inspector {s} | Inspector
PC {g} {s} | PC
Inspector {g} {s} of Vale Police | Inspector
{g} {s} MP | MP
""",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Fact:
    """What the page tells of one person; `may`: acts that it may tell or not."""

    name: str
    kind: str
    role: str | None
    acts: frozenset[str]
    may: frozenset[str]


def list_wordings() -> Iterator[tuple[str, str, str]]:
    """Yield (family, text, facts) of each wording."""
    for family, rows in WORDINGS.items():
        for row in rows.strip().split("\n"):
            text, _, facts = row.partition(" => ")
            yield family, text, facts


def list_forms(kind: str) -> list[tuple[str, str | None]]:
    """Return the (form, role) of a kind of person."""
    rows = [row.partition(" | ") for row in FORMS[kind].strip().split("\n")]
    return [(form.strip(), role or None) for form, _, role in rows]


def render(
    text: str, facts: str, form: int = 0, width: int = 0, first: int = 0
) -> tuple[str, list[Fact]]:
    """Return a page and its facts: persons in their kind's form number `form`, names from `first`.

    `width`: of the lines; 0 for one line a paragraph.
    """
    told = _read_facts(facts)
    found, printed = [], {}
    for at, slot in enumerate(dict.fromkeys(re.findall(r"\{(\w)", text))):
        given, _, surname = NAMES[(first + at) % len(NAMES)].partition(" ")
        forms = list_forms(KINDS[slot])
        shapes = {slot: forms[form % len(forms)], f"{slot}t": ("Mr {s}", None)}
        shapes |= {f"{slot}b": ("{g} {s}", None)}
        parts = {"g": given, "i": given[0], "s": surname}
        printed |= {key: shape.format(**parts) for key, (shape, _) in shapes.items()}
        shape, role = next(own for key, own in shapes.items() if f"{{{key}}}" in text)
        name = _NAME.search(shape)
        acts, own_role = told.get(slot, ("mentioned", ""))
        fact = Fact(
            name[0].format(**parts) if name else surname,
            KINDS[slot],
            own_role or role,
            frozenset(re.findall(r"(?<![(\w])\w+(?!\))\b", acts)) - {"mentioned"},
            frozenset(re.findall(r"\((\w+)\)", acts)),
        )
        found.append(fact)
    return HEAD + _paragraph(_sentence(text.format(**printed)), width), found


_NAME = re.compile(r"(?:\{g\} |\{i\}(?:\.J\.|\.)? )?\{s\}")  # of a form


def _read_facts(facts: str) -> dict[str, tuple[str, str]]:
    told = {}
    for fact in facts.split("; ") if facts != "-" else ():
        slot, _, acts = fact.partition(": ")
        acts, _, role = acts.partition(" | ")
        told[slot] = (acts, role)
    return told


def _sentence(text: str) -> str:
    """Return a sentence with the commas of its asides put right."""
    text = re.sub(r"[,-]? ?,(?=[,.:;])", "", text)
    text = re.sub(r", *(?=[.:;,])| -(?=[.,:;])", "", text)
    text = re.sub(r"(?<=\. )[a-z]", lambda match: match[0].upper(), text)
    return text[0].upper() + text[1:]


def _paragraph(sentence: str, width: int) -> str:
    text = f"{BEFORE} {sentence} {BEHIND}"
    if not width:
        return f"{BEFORE}\n\n{sentence}\n\n{BEHIND}\n"
    return "\n".join(textwrap.wrap(text, width, break_on_hyphens=False)) + "\n"


def compare(page: str, facts: list[Fact]) -> list[tuple[str, str, str]]:
    """Return (what, right | missing | wrong, how) of each fact of a page and what is read of it."""
    read = {
        person["name"]: person
        for meeting in page_json("", annotate_page(page))["meetings"]
        for person in meeting["people"]
    }
    named = {fact.name for fact in facts}
    outcome = [
        ("people", "wrong", f"{name}: {person['acts']}")
        for name, person in read.items()
        if name not in named
    ]
    for fact in facts:
        told = read.get(fact.name)
        outcome.append(("people", "right" if told else "missing", fact.name))
        outcome += _compare(fact, told) if told else []
    return outcome


def _compare(fact: Fact, told: dict[str, Any]) -> list[tuple[str, str, str]]:
    acts, role = set(told["acts"]) - {"mentioned"}, told["role"] or ""
    outcome = [("acts", "right", act) for act in sorted(acts & fact.acts)]
    outcome += [("acts", "missing", f"{fact.name} {act}") for act in sorted(fact.acts - acts)]
    wrong = acts - fact.acts - fact.may
    outcome += [("acts", "wrong", f"{fact.name} {act}") for act in sorted(wrong)]
    if fact.role != "?" and (fact.role or role):
        same = role.lower() == (fact.role or "").lower()
        how = "right" if same else "wrong" if role else "missing"
        outcome.append(("roles", how, f"{fact.name} {fact.role} -> {role}"))
    if role or fact.role in (None, "?"):  # else the role tells the kind, and is missing
        how = "right" if told["kind"] == fact.kind else "wrong"
        outcome.append(("kinds", how, f"{fact.name} {told['kind']}"))
    return outcome


def main() -> None:
    """Print what is read otherwise of each wording, and a table by family."""
    table: dict[tuple[str, str], Counter[str]] = {}
    widths = [int(each) for each in (sys.argv[2] if len(sys.argv) > 2 else "0").split(",")]
    forms = [int(each) for each in (sys.argv[1] if len(sys.argv) > 1 else "0").split(",")]
    for number, (family, text, facts) in enumerate(list_wordings()):
        for form in forms:
            for width in widths:
                page, told = render(text, facts, form, width, number)
                for what, how, detail in compare(page, told):
                    table.setdefault((family, what), Counter())[how] += 1
                    if how != "right":
                        print(how, what, "|", detail, "|", f"f{form} w{width}", "|", text)
    for (family, what), counts in table.items():
        print(f"{family:22} {what:7} {counts['right']:5} {counts['missing']:5} {counts['wrong']:5}")


if __name__ == "__main__":
    main()
