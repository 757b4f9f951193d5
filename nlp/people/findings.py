"""What has been found so far about the names of one text, by the name's index."""

from dataclasses import dataclass, field

from nlp.annotations import Act
from nlp.people.leads import make_act
from nlp.people.mentions import NameMention
from nlp.people.offices import Role


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

    def list_beside(self, at: int) -> list[NameMention]:
        """Return the names right before and behind the name `at`."""
        return [*self.names[max(0, at - 1) : at], *self.names[at + 1 : at + 2]]
