"""Whole pages: their blocks, headings and documents, and what is found in the right block."""

from pathlib import Path

import pytest

from nlp.annotations import MeetingAnnotations
from nlp.pages.page import annotate_page

SEED = Path(__file__).parents[3] / "shared/seeds/somerset-executive-2024-12-02-item-55.txt"

ISSUE_PAGE = """Issue - meetings

Bus shelters

Meeting: 05/03/2024 - Cabinet (Item 12)

12 Bus shelters on Long Lane pdf icon PDF 1.5 MB

To consider the report of the Head of Transport.

Recommendation: That the shelters be removed.

Additional documents:

  • Appendix A pdf icon PDF 98 KB

Decision:

RESOLVED: That ten shelters be renewed.

Minutes:

Councillor Ann Marsh presented the report.

RESOLVED: That ten shelters be renewed.

Meeting: 09/01/2024 - Transport Scrutiny Panel (Item 4a)

4a Bus shelters

Minutes:

The item was deferred to the next meeting.
"""


def entries(text: str) -> list[tuple[str | None, str | None, str | None, str | None]]:
    return [(m.date, m.committee, m.item, m.title) for m in annotate_page(text)]


def test_each_meeting_block_is_an_entry() -> None:
    assert entries(ISSUE_PAGE) == [
        ("2024-03-05", "Cabinet", "12", "Bus shelters on Long Lane"),
        ("2024-01-09", "Transport Scrutiny Panel", "4a", "Bus shelters"),
    ]


def test_documents_as_printed() -> None:
    first = annotate_page(ISSUE_PAGE)[0]
    assert [(d.title, d.kind, d.size_kb) for d in first.documents] == [
        ("Bus shelters on Long Lane", "PDF", 1536),
        ("Appendix A", "PDF", 98),
    ]


def test_the_agenda_decides_nothing_and_what_is_printed_twice_is_one_decision() -> None:
    first, second = annotate_page(ISSUE_PAGE)
    assert [(r.verb, r.text) for r in first.annotations.resolutions] == [
        ("agree", "ten shelters be renewed.")
    ]
    assert [(r.verb, r.status) for r in second.annotations.resolutions] == [("defer", "deferred")]


def test_offsets_count_in_the_whole_page() -> None:
    entries = annotate_page(ISSUE_PAGE)
    resolutions = [each for entry in entries for each in entry.annotations.resolutions]
    assert len(resolutions) == 2
    for resolution in resolutions:
        quote = ISSUE_PAGE[resolution.evidence.start : resolution.evidence.end]
        assert resolution.text in quote


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5(b)\n\nLocal Plan\n\nThe report was noted.", (None, None, "5(b)", "Local Plan")),
        ("23/153 Allotments -\n\nNothing to report.", (None, None, "23/153", "Allotments")),
        ("Item 6: Notices of Motion\n\nNone.", (None, None, "6", "Notices of Motion")),
        (
            "MINUTES OF THE LITTLE HADDON PARISH COUNCIL MEETING\nHELD IN THE VILLAGE HALL\n"
            "ON 28th JUNE 2012\n\nPresent: Mr A Marsh",
            ("2012-06-28", "LITTLE HADDON PARISH COUNCIL", None, None),
        ),
        (
            "Minutes of the Meeting of Westshire County Council Roads and Paths Committee held on "
            "Tuesday 11th March 2025 at 2.30pm.\n\nPresent: Cllr Marsh",
            ("2025-03-11", "Roads and Paths Committee", None, None),
        ),
        (
            "Decision details\n\nParking charges\n\nDecision Maker: Cabinet\n\n"
            "Decision status: Recommendations Approved\n\nDecision:\n\nRESOLVED: That charges rise.\n\n"
            "Date of decision: 10/09/2024\n\nDecided at meeting: 10/09/2024 - Cabinet",
            ("2024-09-10", "Cabinet", None, "Parking charges"),
        ),
    ],
)
def test_headings(text: str, expected: tuple[str | None, ...]) -> None:
    (entry,) = annotate_page(text)
    found = (entry.date, entry.committee, entry.item, entry.title if expected[3] else None)
    assert found == expected


def test_rows_of_a_meeting_page_and_of_printed_minutes() -> None:
    meeting = (
        "Agenda and minutes\n\nCouncil - Wednesday, 4th September, 2013 7.30 pm\n\nItems\nNo. Item\n\n"
        "32.\n\nMINUTES pdf icon PDF 58 KB\n\nMinutes:\n\nThe minutes were agreed.\n\n33.\n\n"
        "PETITIONS\n\nMinutes:\n\nThere were none."
    )
    assert entries(meeting) == [
        ("2013-09-04", "Council", "32", "MINUTES"),
        ("2013-09-04", "Council", "33", "PETITIONS"),
    ]
    printed = (
        "276.  Local Plan\n(Item 7)\n\nThe report was noted.\n\n277.  Budget\n(Item 8)\n\nNoted."
    )
    assert [(m.minute, m.item, m.title) for m in annotate_page(printed)] == [
        ("276", "7", "Local Plan"),
        ("277", "8", "Budget"),
    ]


@pytest.mark.parametrize("text", ["Hello.", "x", "???", "Cofnodion", "1", "•", "a\n" * 50])
def test_readable_text_always_gives_an_entry(text: str) -> None:
    assert len(annotate_page(text)) >= 1


def test_nothing_gives_nothing() -> None:
    assert annotate_page("") == () == annotate_page(" \n\t\n ")


@pytest.mark.shared
@pytest.mark.skipif(not SEED.exists(), reason="../shared is not here")
def test_the_page_this_project_was_born_from() -> None:
    (entry,) = annotate_page(SEED.read_text())
    assert isinstance(entry, MeetingAnnotations)
    assert (entry.date, entry.committee, entry.item) == ("2024-12-02", "Executive", "55")
    assert [(d.kind, d.size_kb) for d in entry.documents] == [("PDF", 389)]
    (resolution,), (vote,) = entry.annotations.resolutions, entry.annotations.votes
    assert (resolution.verb, resolution.status, resolution.parts) == ("review", "resolved", 0)
    assert resolution.text.startswith("review the performance information")
    assert (vote.on, vote.outcome, vote.method) == ("recommendation", "carried", "unanimous")
    assert (vote.for_count, vote.against_count, vote.for_names) == (None, None, ())
    assert vote.resolution == 0


TALK = "Members spoke of the verges on both sides of the road at some length."


@pytest.mark.parametrize(("paragraphs", "decisions"), [(1, 1), (8, 2)])
def test_a_decision_is_retold_near_by_and_taken_again_far_away(
    paragraphs: int, decisions: int
) -> None:
    text = "\n\n".join(
        (
            "3. Bus shelters",
            "RESOLVED to refer this motion to the Transport Committee.",
            *[TALK] * paragraphs,
            "It was agreed to refer this motion to the Transport Committee.",
        )
    )
    found = [r for entry in annotate_page(text) for r in entry.annotations.resolutions]
    assert len(found) == decisions
