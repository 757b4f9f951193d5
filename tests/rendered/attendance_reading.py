"""Printed heads read back: which facts of a cast are told right, missing or wrong."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from nlp.annotations import Person
from nlp.pages.page import annotate_page
from nlp.people.names.persons import can_be_same, name_parts
from tests.rendered.attendance_casts import Cast, Fact

OTHERWISE: dict[str, Callable[[str], str]] = {
    "run": lambda text: re.sub(r"\s*\n\s*", " ", text),
    "blank_lines": lambda text: re.sub(r"\n(?!\n)", "\n\n", text),
    "doubled": lambda text: text.replace(" ", "  "),
    "tabs": lambda text: re.sub(r" {3,}", "\t", text),
    "crlf": lambda text: text.replace("\n", "\r\n"),
    "indented": lambda text: re.sub(r"(?m)^(?=.)", "    ", text),
}


@dataclass
class Score:
    """Counts of facts told right, not told, told wrong; `told` holds the wrong and missing ones."""

    right: int = 0
    missing: int = 0
    wrong: int = 0
    told: list[str] = field(default_factory=list)
    unshown: list[str] = field(default_factory=list)  # quotes without the name or the list's word

    def add(self, verdict: str, what: str) -> None:
        """Count one fact."""
        setattr(self, verdict, getattr(self, verdict) + 1)
        if verdict != "right":
            self.told.append(f"{verdict}: {what}")


_SUBSTITUTED = frozenset({"substitute", "present"})


def facts_of(cast: Cast, text: str) -> list[Fact]:
    """Return those of a cast whose surname the text prints, with what it says of them."""
    facts = [*cast.present, *cast.apologies, *cast.officers, *cast.absent, *cast.others]
    return [fact for fact in facts if re.search(rf"(?i)\b{fact.last}\b", text)]


def judge(facts: list[Fact], text: str, score: Score) -> None:
    """Read a text and add to `score` what came of each fact, and of names that are none."""
    people = [p for block in annotate_page(text) for p in block.annotations.people]
    left = list(people)
    for fact in facts:
        person = next((p for p in left if _is_same(p.name, fact)), None)
        if person is None:
            score.add("missing", f"{fact.last}: nobody")
            continue
        left.remove(person)
        _judge(fact, person, score)
    for person in left:
        score.add("wrong", f"{person.name}: no such person")
    score.unshown += [quote for person in people for quote in _list_unshown(person, text)]


# What a list says of those whom it names, in its label or a mark beside them.
_WORDS = {
    "present": re.compile(
        r"(?i)present|attend|✓|\*|bresennol|mynychu|l[áa]thair|sederunt|members|councillors|officers"
        r"|presid|staff"
    ),
    "apologies": re.compile(r"(?i)apolog|ymddih|leithsc"),
    "absent": re.compile(r"(?i)absent"),
    "substitute": re.compile(r"(?i)substitut"),
}


def _list_unshown(person: Person, text: str) -> Iterator[str]:
    """Yield the quotes of who came or not that show no name, or not what is said of it."""
    for act in person.acts:
        if act.name in _WORDS and act.evidence.rule in ("act.list", "act.weighed"):
            quote = text[act.evidence.start : act.evidence.end]
            named = person.name.split()[-1].lower() in quote.lower()
            if not named or not _WORDS[act.name].search(quote):
                yield f"{act.name}: {quote}"


def _can_be_same(one: str, two: str) -> bool:
    """Whether two printed names have one surname, and no given names that differ."""
    (given, surname), (others, other) = name_parts(one), name_parts(two)
    return bool(surname) and surname == other and can_be_same(given, others)


def _is_same(name: str, fact: Fact) -> bool:
    flat, last = name.lower().replace("’", "'"), fact.last.lower()
    return last in flat and (
        _can_be_same(name, f"{fact.first} {fact.last}")
        or flat in (last, f"{last} {fact.first[0].lower()}")
    )


def _judge(fact: Fact, person: Person, score: Score) -> None:
    acts = {act.name for act in person.acts} - {"mentioned"}
    for act in fact.acts | acts:
        verdict = "right" if act in fact.acts & acts else "missing" if act in fact.acts else "wrong"
        score.add(verdict, f"{fact.last}: {act} ({' '.join(sorted(acts)) or '-'})")
    if fact.kind != "?":
        verdict = "right" if person.kind == fact.kind else "wrong"
        score.add(verdict, f"{fact.last}: {fact.kind}, found {person.kind}")
    if fact.role != "?" and (fact.role or person.role):
        same = _flat(person.role) == _flat(fact.role)
        verdict = "right" if same else "missing" if person.role is None else "wrong"
        score.add(verdict, f"{fact.last}: role {fact.role}, found {person.role}")


def _flat(role: str | None) -> str:
    flat = (role or "").lower().replace("-", " ").replace("man", "")
    return "chair" if flat == "in the chair" else flat
