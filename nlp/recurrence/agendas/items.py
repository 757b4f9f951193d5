"""One item of an agenda: what the pipeline and the commands give to this room."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """One item as an agenda prints it.

    `date`: ISO 8601 or None. `meeting`: any id of the meeting; the date stands for it where None.
    `issue_id`: the council's own id of the matter. `text`: what the agenda says below the title.
    `restricted`: its paper is not for the public. `minutes` and `item_id` are for `build_series`.
    """

    council: str
    committee: str
    title: str
    date: str | None = None
    number: str | None = None
    meeting: str | None = None
    issue_id: str | None = None
    text: str = ""
    restricted: bool = False
    minutes: str = ""
    item_id: str = ""
