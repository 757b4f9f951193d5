"""What the sample council is, in the words of the records: what a crawl must find."""

from sample_council import model
from sample_council.word import plain_text
from scraper import records


def words(text: str) -> list[str]:
    """A text as its words: how cells and bullets are spaced is not compared."""
    return text.replace("·", " ").split()


def item_facts(item: records.Item) -> tuple[object, ...]:
    return (
        item.source_id,
        item.number,
        item.title,
        item.is_heading,
        item.restricted,
        words(item.agenda_text),
        words(item.minutes_text),
    )


def true_item(item: model.Item, meeting: model.Meeting) -> tuple[object, ...]:
    published = meeting.minutes != "none" and not item.restricted
    return (
        str(item.id),
        item.number or None,
        item.title,
        item.heading,
        bool(item.restricted),
        words(plain_text(item.agenda)),
        words(plain_text(item.minutes)) if published else [],
    )


def true_documents(papers: tuple[model.Paper, ...]) -> list[str]:
    return sorted(paper.kind for paper in papers if not paper.restricted)


def vote_facts(vote: records.RecordedVote) -> tuple[object, ...]:
    return (vote.title, vote.outcome, vote.for_count, vote.against_count, vote.abstain_count)


def true_vote(vote: model.RecordedVote) -> tuple[object, ...]:
    outcome = {"Carried": "carried", "Rejected": "lost", "Lost": "lost"}[vote.outcome]
    return (vote.title, outcome, len(vote.for_), len(vote.against), len(vote.abstain))
