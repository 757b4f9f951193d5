"""The recorded votes of an item: its own page and the lists of a year, brought together.

The item's page has counts and shortened names, the lists have full names, titles and outcomes.
"""

from dataclasses import replace

from scraper.archive import Archive
from scraper.moderngov import addresses
from scraper.moderngov.addresses import join_url
from scraper.moderngov.found import read_text
from scraper.moderngov.item_votes import list_item_votes
from scraper.moderngov.texts import Texts
from scraper.moderngov.votes import PageVote, list_votes
from scraper.records import RecordedVote

# The votes of a list by (date, committee, item), the last two in plain lower case.
VoteLists = dict[tuple[str, str, str], list[RecordedVote]]


def read_vote_lists(archive: Archive, council: str, base_url: str) -> VoteLists:
    """Read the lists of recorded votes of all years."""
    found: VoteLists = {}
    for holding in archive.list_holdings(council, "votes"):
        if holding.is_read:
            url = join_url(base_url, holding.name)
            for each in list_votes(read_text(archive, holding), url):
                _add(found, each)
    return found


def _add(found: VoteLists, each: PageVote) -> None:
    if each.date:
        votes = found.setdefault(
            (each.date, plain(each.committee_name), plain(each.item_title)), []
        )
        if each.vote not in votes:
            votes.append(each.vote)


def plain(text: str) -> str:
    """Return a title as two pages of one site may be compared by it: letters and digits."""
    return "".join(c for c in text.lower() if c.isalnum())


def read_item_votes(
    texts: Texts, item_id: str, meeting_id: str, listed: list[RecordedVote], base_url: str
) -> tuple[RecordedVote, ...]:
    """Return an item's votes, from its own page and `listed`, those of the year's list."""
    address = addresses.item_votes(item_id, meeting_id)
    text = texts.find(address)
    own = list_item_votes(text, join_url(base_url, address.name)) if text else []
    if not own or (listed and len(listed) != len(own)):
        return tuple(listed or own)
    return tuple(_merge(mine, _match(mine, listed)) for mine in own)


def _match(mine: RecordedVote, listed: list[RecordedVote]) -> RecordedVote | None:
    """Find the same vote on the list: the same title, else the same counts and no other like it."""
    same = [each for each in listed if plain(each.title) == plain(mine.title)]
    if len(same) != 1:
        same = [each for each in listed if _counts(each) == _counts(mine)]
    return same[0] if len(same) == 1 else None


def _counts(vote: RecordedVote) -> tuple[int, ...]:
    return tuple(count or 0 for count in (vote.for_count, vote.against_count, vote.abstain_count))


def _merge(mine: RecordedVote, other: RecordedVote | None) -> RecordedVote:
    """Take full names, title and outcome from the list, the printed counts from the item's page."""
    if other is None:
        return mine
    return replace(
        mine,
        title=mine.title or other.title,
        subject=mine.subject or other.subject,
        outcome=mine.outcome or other.outcome,
        names=other.names if len(other.names) >= len(mine.names) else mine.names,
    )
