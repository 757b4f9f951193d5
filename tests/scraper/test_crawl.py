"""A whole council over real HTTP, in its variants: everything found, nothing twice."""

from pathlib import Path
from typing import Any

import pytest

from sample_council.content import load_content
from sample_council.word import plain_text
from scraper.platforms import CouncilRecords
from tests.scraper.crawling import sample_site
from tests.scraper.truth import item_facts, true_documents, true_item, true_vote, vote_facts, words

VARIANTS: list[dict[str, Any]] = [
    {},
    {"html_only": True},
    {"sub_path": "/moderngov"},
    {"truncated": 150},
    {"html_only": True, "truncated": 150},
    {"welsh": True, "html_only": True},
    {"param_case": True, "html_only": True},
    {"dates_ignored": True},
    {"stubs_first": True},
    {"flaky": 7},
    {"validators": False},
]


@pytest.mark.parametrize("switches", VARIANTS, ids=lambda each: ",".join(each) or "both faces")
def test_everything_is_found_and_nothing_twice(tmp_path: Path, switches: dict[str, Any]) -> None:
    with sample_site(tmp_path, **switches) as site:
        site.crawl()
        found = site.read()
        compare(found)


def compare(found: CouncilRecords, state: int = 1) -> None:
    truth = load_content(state)
    meetings = {each.source_id: each for each in found.meetings()}
    assert len(meetings) == len(list(found.meetings()))
    assert set(meetings) == {str(each.id) for each in truth.meetings}
    for expected in truth.meetings:
        meeting = meetings[str(expected.id)]
        assert meeting.committee_source_id == str(expected.committee.id)
        assert (meeting.starts_at or "")[:16] == expected.starts.isoformat()[:16]
        assert [item_facts(each) for each in meeting.items] == [
            true_item(each, expected) for each in expected.items
        ]
        assert [each.name for each in meeting.attendances] == [e.name for e in expected.attendance]


def test_decisions_papers_votes_and_issues_are_found(tmp_path: Path) -> None:
    with sample_site(tmp_path) as site:
        site.crawl()
        found = site.read()
    items = {item.source_id: item for meeting in found.meetings() for item in meeting.items}
    for meeting in load_content(1).meetings:
        for expected in meeting.items:
            item = items[str(expected.id)]
            decision = "" if expected.restricted else plain_text(expected.decision)
            assert words(item.decision_text) == words(decision)
            assert sorted(d.kind for d in item.documents) == true_documents(expected.papers)
            assert [vote_facts(v) for v in item.recorded_votes] == [
                true_vote(v) for v in expected.votes
            ]
            assert item.issue_source_id == (str(expected.issue_id) if expected.issue_id else None)
