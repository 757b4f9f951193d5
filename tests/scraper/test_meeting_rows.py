"""Rows of an agenda as sites write them: numbers, labels and links in other shapes."""

import pytest

from scraper.moderngov.meeting import parse_meeting

PAGE = """<div id="modgov"><h1>{stage}</h1><h2 class="mgSubTitleTxt">Cabinet - Monday, 2nd
December, 2024 10.00 am</h2><table class="mgItemTable">{rows}</table></div>"""
ROW = (
    '<tr><td class="mgItemNumberCell"><p><a name="AI7"></a>{number}</p></td><td>{content}</td></tr>'
)
TITLE = '<p class="mgAiTitleTxt">Budget</p>'
BODY = '<div class="mgWordPara"><p>{}</p></div>'


def parse(row: str, stage: str = "Agenda and minutes"):  # type: ignore[no-untyped-def]
    (item,) = parse_meeting(PAGE.format(stage=stage, rows=row), "https://x.gov.uk").items
    return item


@pytest.mark.parametrize("number", ["4.", "77/21", "39a", "CAB.12", "6a.", ""])
def test_numbers(number: str) -> None:
    item = parse(ROW.format(number=number, content=TITLE))
    assert item.number == (number.rstrip(".") or None)
    assert (item.source_id, item.title) == ("7", "Budget")


def test_a_number_in_a_plain_cell() -> None:
    item = parse(f'<tr><td>5.</td><td><a name="AI7"></a>{TITLE}</td></tr>')
    assert (item.number, item.source_id, item.title) == ("5", "7", "Budget")


@pytest.mark.parametrize(
    ("blocks", "texts"),
    [
        # agenda text before the first label, then decision and minutes
        (
            [BODY.format("a"), '<p class="mgSubItemTitleTxt">Decision:</p>', BODY.format("d"),
             '<p class="mgSubItemTitleTxt">Minutes:</p>', BODY.format("m")],
            {"agenda": "a", "decision": "d", "minutes": "m"},
        ),
        # a body of several siblings, a heading of the text itself, a table outside any body
        (
            ['<p class="mgSubItemTitleTxt">Minutes:</p>', BODY.format("m1"), "<p>m2</p>",
             "<table><tr><td>A</td><td>For</td></tr></table>"],
            {"minutes": "m1\n\nm2\n\nA\tFor"},
        ),
        # labels of the council's own, in Welsh, in bold
        (["<p><strong>Decision taken:</strong></p>", BODY.format("d")], {"decision": "d"}),
        (['<p class="mgSubItemTitleTxt">Cofnodion:</p>', BODY.format("m")], {"minutes": "m"}),
        (
            ['<p class="mgSubItemTitleTxt">Draft minutes of the item:</p>', BODY.format("m")],
            {"minutes": "m"},
        ),
        # an empty label and lists of links are no text
        (
            ['<p class="mgSubItemTitleTxt">Additional documents:</p>',
             '<ul><li><a href="javascript:x()">Share this item</a></li></ul>'],
            {},
        ),
        # a word and a colon inside a body is no label
        ([BODY.format("Minutes:"), BODY.format("a")], {"agenda": "Minutes:\n\na"}),
    ],
)  # fmt: skip
def test_sections(blocks: list[str], texts: dict[str, str]) -> None:
    item = parse(ROW.format(number="1.", content=TITLE + "".join(blocks)))
    assert item.sections.texts == texts


def test_links_of_an_item() -> None:
    links = (
        '<ul class="mgActionList">'
        '<li><a href="mgIssueHistoryHome.aspx?IId=12&amp;Opt=0">background</a></li>'
        '<li><a href="ieDecisionDetails.aspx?AIId=13">decision</a></li>'
        '<li><a href="mgListRecordedVotesShort.aspx?AIID=7&amp;MID=1">votes</a></li>'
        '<li><a href="mgReasonsRestricted.aspx?OID=7&amp;OT=A">Restricted enclosure 2</a></li>'
        '<li><a hidden href="mgIssueHistoryHome.aspx?IId=666">trap</a></li></ul>'
    )
    sections = parse(ROW.format(number="1.", content=TITLE + links)).sections
    assert (sections.issue_id, sections.decision_id) == ("12", "13")
    assert sections.has_votes
    assert sections.restricted


def test_a_text_cut_short_is_known_for_it() -> None:
    body = BODY.format(
        'It was ... <a href="mgAi.aspx?ID=7">view the full decision text for item 1.</a>'
    )
    label = '<p class="mgSubItemTitleTxt">Decision:</p>'
    sections = parse(ROW.format(number="1.", content=TITLE + label + body)).sections
    assert sections.truncated == {"decision"}
    assert sections.whole("decision") == ""
    assert sections.texts["decision"] == "It was"


@pytest.mark.parametrize(
    ("stage", "status"),
    [
        ("Agenda", "none"),
        ("Agenda and decisions", "none"),
        ("Agenda and draft minutes", "draft"),
        ("Agenda, decisions and minutes", "published"),
        ("Approved minutes", "approved"),
    ],
)
def test_the_state_of_minutes(stage: str, status: str) -> None:
    page = PAGE.format(stage=stage, rows=ROW.format(number="1.", content=TITLE))
    assert parse_meeting(page, "https://x.gov.uk").minutes_status == status
