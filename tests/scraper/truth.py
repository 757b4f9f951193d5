"""What the sample council is, in the words of the records: what a crawl must find."""

from collections.abc import Sequence

from sample_council import model
from sample_council.content import load_content
from sample_council.word import plain_text
from scraper import records

TRUTH = load_content(1).meetings
OUTSIDE = load_content(1).outside_decisions


def true_since(day: str) -> list[model.Meeting]:
    """The meetings from a day on (ISO): what a crawl `since` that day must find."""
    return [each for each in TRUTH if each.starts.date().isoformat() >= day]


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


def page_facts(item: records.Item) -> tuple[object, ...]:
    """What only the pages tell of an item: its decision, papers, votes and issue."""
    return (
        item.source_id,
        words(item.decision_text),
        sorted(document.kind for document in item.documents),
        [vote_facts(vote) for vote in item.recorded_votes],
        item.issue_source_id,
    )


def true_page(item: model.Item) -> tuple[object, ...]:
    return (
        str(item.id),
        [] if item.restricted else words(plain_text(item.decision)),
        true_documents(item.papers),
        [true_vote(vote) for vote in item.votes],
        str(item.issue_id) if item.issue_id else None,
    )


def compare_meetings(
    found: list[records.Meeting],
    truth: Sequence[model.Meeting] = TRUTH,
    *,
    pages_only: bool = False,
    service_only: bool = False,
) -> None:
    """Compare all that was found of meetings with what the sample council is."""
    meetings = {each.source_id: each for each in found if each.committee_source_id != "decisions"}
    assert len({each.source_id for each in found}) == len(found)
    assert set(meetings) == {str(each.id) for each in truth}
    for expected in truth:
        meeting = meetings[str(expected.id)]
        assert meeting.committee_source_id == str(expected.committee.id)
        assert (meeting.starts_at or "")[:16] == expected.starts.isoformat()[:16]
        assert [item_facts(each) for each in meeting.items] == [
            true_item(each, expected) for each in expected.items
        ]
        if not service_only:
            assert list(map(page_facts, meeting.items)) == list(map(true_page, expected.items))
        # The page of a cancelled meeting has no link to its attendance.
        if not (pages_only and expected.cancelled):
            names = [each.name for each in meeting.attendances]
            assert names == [each.name for each in expected.attendance]


def decision_facts(item: records.Item) -> tuple[object, ...]:
    return (
        item.source_id,
        item.title,
        item.agenda_text.split("\n\n"),
        words(item.decision_text),
        [document.title for document in item.documents],
        item.issue_source_id,
    )


def true_decision(made: model.OutsideDecision) -> tuple[object, ...]:
    reasons = f"Reasons for the decision: {plain_text(made.reason)}" if made.reason else ""
    lines = [
        f"Decision maker: {made.maker}",
        "Decision status: Recommendations Approved",
        f"Key decision: {'Yes' if made.key_decision else 'No'}",
        f"May be called in: {made.call_in}",
        f"Wards affected: {made.wards}" if made.wards else "",
        plain_text(made.purpose),
    ]
    return (
        f"d{made.id}",
        made.title,
        [line for line in lines if line],
        words(f"{plain_text(made.decision)} {reasons}"),
        [paper.title for paper in made.papers],
        str(made.issue_id) if made.issue_id else None,
    )


def compare_outside(
    found: list[records.Meeting], truth: Sequence[model.OutsideDecision] = OUTSIDE
) -> None:
    """Compare the decisions found outside meetings, each under its day, with those there are."""
    days = [each for each in found if each.committee_source_id == "decisions"]
    assert [each.source_id for each in days] == [f"decisions-{each.date}" for each in days]
    assert [each.date for each in days] == sorted({made.decided.isoformat() for made in truth})
    assert [(day.date, decision_facts(item)) for day in days for item in day.items] == [
        (made.decided.isoformat(), true_decision(made)) for made in truth
    ]
