"""An item's votes as rows: those its texts tell, and those of the council's votes page.

A vote of the votes page that the text tells too is one vote: it keeps its sentence, gains the
page's address, and takes the page's names where the text prints none.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from db.annotated import AnnotatedItem, AnnotatedMeeting
from db.evidence import evidence_columns
from nlp.annotations import Vote
from scraper.records import NamedVote, RecordedVote

Row = dict[str, Any]
SAME_SHARE = 0.8


def vote_rows(
    council_id: str, item_id: str, entry: AnnotatedItem, annotated: AnnotatedMeeting
) -> Iterator[tuple[str, Row]]:
    """Yield (table, row) of the item's votes and of the votes by name."""
    left = list(entry.item.recorded_votes)
    for index, vote in enumerate(entry.annotations.votes):
        vote_id = f"{item_id}/v{index + 1}"
        page_vote = next((page for page in left if is_same_vote(vote, page)), None)
        if page_vote is not None:
            left.remove(page_vote)
        yield "votes", _text_vote_row(vote_id, item_id, entry, index, page_vote, annotated)
        names = tuple(printed_names(vote)) or (page_vote.names if page_vote else ())
        yield from _name_rows(vote_id, names, annotated)
    for number, page_vote in enumerate(left, start=len(entry.annotations.votes) + 1):
        vote_id = f"{item_id}/v{number}"
        yield "votes", _page_vote_row(vote_id, item_id, page_vote)
        yield from _name_rows(vote_id, page_vote.names, annotated)


def is_same_vote(vote: Vote, page_vote: RecordedVote) -> bool:
    """Whether the text and the votes page tell of one act.

    By the names where both print them, as a printed total can be wrong; else by the figures: none
    differs and at least one is shared.
    """
    by_text, by_page = list(printed_names(vote)), page_vote.names
    if by_text and by_page:
        return _share_names(by_text, by_page)
    pairs = [
        (vote.for_count, page_vote.for_count),
        (vote.against_count, page_vote.against_count),
        (vote.abstain_count, page_vote.abstain_count),
    ]
    known = [(a, b) for a, b in pairs if a is not None and b is not None]
    outcomes = {vote.outcome, page_vote.outcome} - {None}
    return bool(known) and len(outcomes) < 2 and all(a == b for a, b in known)


def _share_names(one: Iterable[NamedVote], other: Iterable[NamedVote]) -> bool:
    """Whether eight in ten of the votes by name are the same, told by surname and option."""
    a, b = {_surname_vote(vote) for vote in one}, {_surname_vote(vote) for vote in other}
    return len(a & b) >= SAME_SHARE * max(len(a), len(b))


def _surname_vote(vote: NamedVote) -> tuple[str, str]:
    return vote.name.split()[-1].casefold(), vote.option


def printed_names(vote: Vote) -> Iterator[NamedVote]:
    """Yield each vote by name that the text prints."""
    options = {
        "for": vote.for_names,
        "against": vote.against_names,
        "abstain": vote.abstain_names,
        "absent": vote.absent_names,
        "declined": vote.declined_names,
    }
    for option, names in options.items():
        for name in names:
            yield NamedVote(name=name, option=option)


def _text_vote_row(
    vote_id: str,
    item_id: str,
    entry: AnnotatedItem,
    index: int,
    page_vote: RecordedVote | None,
    annotated: AnnotatedMeeting,
) -> Row:
    vote = entry.annotations.votes[index]
    consistent = entry.consistent[index] if index < len(entry.consistent) else None
    return {
        "vote_id": vote_id,
        "item_id": item_id,
        "resolution_id": None if vote.resolution is None else f"{item_id}/r{vote.resolution + 1}",
        "subject": vote.on,
        "outcome": vote.outcome,
        "method": vote.method,
        "for_count": vote.for_count,
        "against_count": vote.against_count,
        "abstain_count": vote.abstain_count,
        "mover_id": annotated.person_ids.get(vote.mover or ""),
        "mover_name": vote.mover,
        "seconder_id": annotated.person_ids.get(vote.seconder or ""),
        "seconder_name": vote.seconder,
        "consistent": None if consistent is None else int(consistent),
        "evidence_url": None if page_vote is None else page_vote.url,
        **evidence_columns(entry.item, vote.evidence, annotated.extractor),
    }


def _page_vote_row(vote_id: str, item_id: str, vote: RecordedVote) -> Row:
    return {
        "vote_id": vote_id,
        "item_id": item_id,
        "subject": vote.subject,
        "outcome": vote.outcome,
        "method": "recorded",
        "for_count": vote.for_count,
        "against_count": vote.against_count,
        "abstain_count": vote.abstain_count,
        "evidence_url": vote.url,
        "source": "votes page",
    }


def _name_rows(
    vote_id: str, names: Iterable[NamedVote], annotated: AnnotatedMeeting
) -> Iterator[tuple[str, Row]]:
    for number, named in enumerate(names, start=1):
        yield (
            "recorded_votes",
            {
                "recorded_vote_id": f"{vote_id}/n{number}",
                "vote_id": vote_id,
                "person_id": annotated.person_ids.get(named.name),
                "name": named.name,
                "option": named.option,
            },
        )
