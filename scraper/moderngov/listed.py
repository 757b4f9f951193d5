"""A meeting as a list shows it: the record that all the listing pages give."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedMeeting:
    """One meeting of a list; `status_text` as the list words it ("Confirmed", " - CANCELLED").

    `asked_as`: the committee under which its page was asked for, where no list told the right one.
    `listed_at`: when a list that names it was last checked (UTC).
    """

    source_id: str
    committee_id: str | None
    committee_name: str
    date: str
    starts_at: str | None = None
    status_text: str = ""
    asked_as: str | None = None
    listed_at: str = ""
