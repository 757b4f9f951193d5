"""What an item's page tells of a vote that does not add up, and of who decided outside meetings."""

from typing import Any

import pytest
from sqlite_utils import Database

from minutebook.portal.pages.item_facts import find_maker, list_misfits
from tests.portal.conftest import Portal


def names(**counts: int) -> list[dict[str, Any]]:
    return [{"option": option} for option, count in counts.items() for _ in range(count)]


@pytest.mark.parametrize(
    ("counts", "named", "could_vote", "told"),
    [
        ((6, 17, None), names(against=16), 0, ["17 against, and 16 names printed"]),
        ((6, 17, 2), names(against=17, abstain=1), 0, ["2 abstaining, and 1 name printed"]),
        (
            (5, 4, None),
            names(**{"for": 4, "against": 5}),
            0,
            ["5 for, and 4 names printed", "4 against, and 5 names printed"],
        ),
        ((14, 9, 2), [], 24, ["25 votes, and 24 present who could vote"]),
        ((14, 9, None), [], 24, []),  # not everybody votes
        ((14, 9, None), [], 0, []),  # nobody knows who was there
        ((6, 17, None), names(**{"for": 6, "against": 17}), 23, []),
        ((6, None, None), names(against=3), 0, []),  # a count that is not printed
    ],
)
def test_which_numbers_do_not_fit(
    counts: tuple[int | None, ...], named: list[dict[str, Any]], could_vote: int, told: list[str]
) -> None:
    columns = dict(zip(("for_count", "against_count", "abstain_count"), counts, strict=True))
    assert list_misfits({**columns, "could_vote": could_vote}, named) == told


@pytest.mark.parametrize(
    ("meeting", "text", "name"),
    [
        ("decisions-2026-03-02", "Decision maker: Leader of the Council", "Leader of the Council"),
        ("decisions-2026-03-02", "Key decision: No\n\nDecision maker: Cllr A. Lee\n\nTo sell.", "Cllr A. Lee"),
        ("decisions-2026-03-02", "Key decision: No\n\nTo sell.", None),
        ("decisions-2026-03-02", "The usual Decision maker: nobody", None),
        ("506", "Decision maker: Leader of the Council", None),  # a meeting decides itself
    ],
)  # fmt: skip
def test_who_decided_outside_a_meeting(meeting: str, text: str, name: str | None) -> None:
    item = {"item_id": "westmere/d1", "meeting_id": f"westmere/{meeting}", "agenda_text": text}
    maker = find_maker(item)
    assert (maker and maker["name"]) == name
    if maker:
        assert text[maker["start_char"] : maker["end_char"]] == maker["quote"]


def test_the_decision_maker_is_shown_and_marked(written: tuple[Portal, Database]) -> None:
    portal, db = written
    day = "decisions-2026-03-05"
    with db.atomic():
        db.table("meetings").insert(
            {
                "meeting_id": f"westmere/{day}",
                "committee_id": "westmere/20",
                "source_id": day,
                "date": "2026-03-05",
                "minutes_status": "published",
            }
        )
        db.table("items").insert(
            {
                "item_id": "westmere/d9",
                "meeting_id": f"westmere/{day}",
                "position": 1,
                "title": "Disposal of land",
                "agenda_text": "Decision maker: Head of <Land>\n\nKey decision: No",
                "decision_text": "To sell the land.",
            }
        )
    page = portal.html("/item/westmere/d9")
    assert "Decided outside a meeting by <strong>Head of &lt;Land&gt;</strong>" in page
    assert page.count('href="#fact-westmere-d9-maker"') == 1
    assert page.count('id="fact-westmere-d9-maker"') == 1
    assert "decision maker,Head of <Land>,agenda,0,30" in portal.get("/item/westmere/d9.csv").text


def test_bullets_of_words_own_fonts_are_shown_as_bullets(written: tuple[Portal, Database]) -> None:
    portal, db = written
    text = "\uf0b7 that the roof be mended; \uf0a7 that \uf0fc be noted; \ue000 and no more."
    with db.atomic():
        db.table("resolutions").update("westmere/50603/r1", {"text": text})
    for path in ("/item/westmere/50603", "/meeting/westmere/506", "/", "/search?q=roof"):
        page = portal.html(path)
        assert "• that the roof be mended; • that ✓ be noted; \ue000 and" in page.replace(
            "<mark>", ""
        ).replace("</mark>", "")
        assert "\uf0b7" not in page
    assert portal.json("/item/westmere/50603.json")["resolutions"][0]["text"] == text
