"""`minutebook annotate` on pages saved from a council's site: read by their structure."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from minutebook.cli import main

PAGES = Path(__file__).parents[1] / "scraper" / "pages"
SAMPLES = Path(__file__).parents[3] / "shared" / "samples"
Row = dict[str, Any]


def annotate(*paths: Path) -> list[Row]:
    result = CliRunner().invoke(main, ["annotate", *map(str, paths)])
    assert result.exit_code == 0
    return [json.loads(line) for line in result.stdout.splitlines()]


def squeezed(text: str) -> str:
    return " ".join(text.split())


def check_quotes(row: Row) -> int:
    """Hold every position of a row against its text; return how many facts there are."""
    text, count = row["text"], 0
    for entry in row["meetings"]:
        for person in entry["people"]:
            surname = person["name"].split()[-1]
            assert surname in text[person["start"] : person["end"]]
            count += 1
        for resolution in entry["resolutions"]:
            quote = text[resolution["start"] : resolution["end"]]
            assert squeezed(resolution["text"])[:60] in squeezed(quote)
            count += 1
        for vote in entry["votes"]:
            quote = text[vote["start"] : vote["end"]]
            assert quote.strip()
            if vote["rule"] == "votes-table":
                assert all(name in quote for name in vote["for_names"])
            count += 1
        for topic in entry["topics"]:
            assert topic["phrase"] in squeezed(text[topic["start"] : topic["end"]])
            count += 1
    return count


@pytest.mark.parametrize(
    "page_type",
    ["meeting", "item", "issue_meetings", "issue_decisions", "decision", "attendance", "votes"],
)
def test_every_position_counts_in_the_text_that_is_given(page_type: str) -> None:
    (row,) = annotate(PAGES / f"{page_type}.html")
    assert check_quotes(row) > 0


def test_a_meeting_page() -> None:
    (row,) = annotate(PAGES / "meeting.html")
    items = [(e["date"], e["committee"], e["item"], e["title"]) for e in row["meetings"]]
    assert items[2] == ("2026-07-08", "Executive", "45", "Future of Marrowby Library")
    library = row["meetings"][2]
    assert len(library["resolutions"]) == 1
    assert {d["kind"] for d in library["documents"]} == {"PDF"}
    assert all(d["size_kb"] for d in library["documents"])


def test_attendance() -> None:
    (row,) = annotate(PAGES / "attendance.html")
    (entry,) = row["meetings"]
    people = {p["name"]: (p["kind"], p["role"], p["acts"]) for p in entry["people"]}
    assert people["Imogen Tharrow"] == ("councillor", "Chair", ["present"])
    assert people["Geoffrey Strake-Holm"] == ("councillor", None, ["present"])
    assert people["Ruth Varley-Moss"] == ("officer", "Chief Executive", ["present"])


def test_recorded_votes() -> None:
    (row,) = annotate(PAGES / "item_votes.html")
    (entry,) = row["meetings"]
    lost, carried = entry["votes"]
    assert (lost["on"], lost["outcome"], lost["for"], lost["against"]) == (
        "amendment",
        "lost",
        11,
        12,
    )
    assert (carried["on"], carried["outcome"], len(carried["for_names"])) == (
        "motion",
        "carried",
        15,
    )
    acts = {p["name"]: p["acts"] for p in entry["people"]}
    assert acts["Y Karadal"] == ["voted_for", "abstained"]


def test_a_decision_of_an_officer_has_no_committee(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(
        "<div id='modgov'><h1>Decision details</h1><h2 class='mgSubTitleTxt'>Grass</h2>"
        "<p><span class='mgLabel'>Decision Maker: </span>Director of Place</p>"
        "<h3 class='mgSubSubTitleTxt'>Decision:</h3><div class='mgWordPara'><p>The terms were\n"
        "agreed.</p></div><p><span class='mgLabel'>Date of decision: </span>02/10/2017</p></div>"
    )
    (row,) = annotate(tmp_path / "a.html")
    (entry,) = row["meetings"]
    assert (entry["date"], entry["committee"], entry["title"]) == ("2017-10-02", None, "Grass")
    assert [r["text"] for r in entry["resolutions"]] == ["The terms were agreed."]


def test_other_html_is_read_as_a_reader_sees_it(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(
        "<html><body><h1>Oldbury Town Council</h1><p>Minutes of the meeting held on\n6 May 2025</p>"
        "<table><tr><td>Ann Marsh</td><td>For</td></tr></table>"
        "<p>RESOLVED that the report\nbe noted.</p></body></html>"
    )
    (row,) = annotate(tmp_path / "a.html")
    assert row["text"] == (
        "Oldbury Town Council\n\nMinutes of the meeting held on 6 May 2025\n\nAnn Marsh\tFor\n\n"
        "RESOLVED that the report be noted.\n"
    )
    (entry,) = row["meetings"]
    assert (entry["date"], entry["committee"]) == ("2025-05-06", "Oldbury Town Council")
    assert check_quotes(row) > 0


def test_a_page_of_the_site_that_is_not_built_as_known_is_read_as_any_other(tmp_path: Path) -> None:
    source = (PAGES / "meeting.html").read_text(encoding="utf-8")
    (tmp_path / "a.html").write_text(source.replace("mgItemTable", "newTable"), encoding="utf-8")
    (row,) = annotate(tmp_path / "a.html")
    assert any(entry["resolutions"] for entry in row["meetings"])
    assert check_quotes(row) > 0


def test_a_text_file_needs_no_text_beside_it(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("RESOLVED that the report be noted.")
    (row,) = annotate(tmp_path / "a.txt")
    assert "text" not in row


@pytest.mark.shared
@pytest.mark.skipif(not SAMPLES.exists(), reason="../shared is not beside the project")
def test_real_pages() -> None:
    rows = {Path(row["file"]).stem: row for row in annotate(SAMPLES)}
    assert all(check_quotes(row) >= 0 for row in rows.values())
    minuted = rows["overview-scrutiny-2026-03-23"]["meetings"]
    assert [e["item"] for e in minuted] == [str(n) for n in range(1, 11)]
    assert minuted[9]["title"].startswith("Review of Reports going to the Joint Committee")
    decided = rows["joint-committee-2026-06-05-decisions"]["meetings"]
    assert [r["text"][:30] for r in decided[18]["resolutions"]] == [
        "That the Committee approved th"
    ]
    assert all(e["documents"] for e in decided[7:])
