"""What has been found so far about the names of one text, by the name's index."""

from dataclasses import dataclass, field

from nlp.annotations import Act, Evidence
from nlp.people.lexicon.offices import Role
from nlp.people.names.mentions import NameMention

AWAY = frozenset({"apologies", "absent"})  # acts of those who did not come


@dataclass(slots=True)
class Findings:
    """The names of a text, sorted by place; roles, acts and
    the kinds of their lists by their index in `names`."""

    names: tuple[NameMention, ...]
    roles: dict[int, Role]
    acts: dict[int, list[Act]]
    lists: dict[int, list[str | None]] = field(default_factory=dict)
    movements: dict[int, list[Act]] = field(default_factory=dict)

    def add(self, at: int, act: str, start: int, end: int, rule: str) -> None:
        """Add an act of the name `at`, told by `text[start:end]`."""
        self.acts.setdefault(at, []).append(make_act(act, start, end, rule))

    def is_away(self, at: int) -> bool:
        """Tell whether a list says that the bearer of the name `at` did not come."""
        rows = self.acts.get(at, [])
        return any(act.name in AWAY and act.evidence.rule == "act.list" for act in rows)

    def is_voter(self, at: int) -> bool:
        """Tell whether a list of votes holds the name `at`."""
        return any(act.evidence.rule == "act.vote" for act in self.acts.get(at, []))

    def list_beside(self, at: int) -> list[NameMention]:
        """Return the names right before and behind the name `at`."""
        return [*self.names[max(0, at - 1) : at], *self.names[at + 1 : at + 2]]


def make_act(name: str, start: int, end: int, rule: str) -> Act:
    """Return an act told by `text[start:end]`, found by `rule`."""
    return Act(name=name, evidence=Evidence(start, end, f"act.{rule}"))
