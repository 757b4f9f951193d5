"""GetCommittees: every committee of the council, those that have ended too."""

from dataclasses import dataclass

from scraper.moderngov.page import flag, open_xml, value


@dataclass(frozen=True, slots=True)
class ListedCommittee:
    """One committee of a list."""

    source_id: str
    name: str
    ended: bool = False


def list_service_committees(text: str) -> list[ListedCommittee]:
    """Read the answer of GetCommittees; raises NotThePage."""
    root = open_xml(text, "committees", "getcommittees")
    return [
        ListedCommittee(
            value(each, "committeeid"),
            value(each, "committeetitle"),
            flag(each, "committeeexpired") or flag(each, "committeedeleted"),
        )
        for each in root.iter("committee")
        if value(each, "committeeid")
    ]
