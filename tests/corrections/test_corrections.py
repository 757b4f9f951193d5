"""corrections.toml: read with its lines, applied to records and rows, refused where it misfits."""

from pathlib import Path

import pytest

from minutebook.corrections import CorrectionError, SamePerson, Withhold, read_corrections
from minutebook.joined_list import list_joined
from minutebook.withheld_list import list_withheld
from minutebook.withholding import BLACK, Withholding
from scraper.records import Attendance, Document, Item, Meeting, Person

BASE = "https://council.example"


def write(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "corrections.toml"
    path.write_text(text)
    return path


def test_an_entry_knows_its_line(tmp_path: Path) -> None:
    path = write(tmp_path, '\n# why\n[[same_person]]\nkeep = "wm/1"\ndrop = ["wm/2"]\n')
    (entry,) = read_corrections(path).entries
    assert entry == SamePerson(line=3, keep="wm/1", drop=("wm/2",))


def test_no_file_holds_nothing(tmp_path: Path) -> None:
    assert read_corrections(tmp_path / "none.toml").entries == ()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[[same_person]]\nkeep = 'wm/1'\n", "line 1"),
        ("\n[[withhold]]\nreason = 'x'\n", "line 2"),
        ("[[withold]]\nreason = 'x'\n", "'withold' is none of"),
        ("[[two_matters]]\nserie = 'x'\n", "has no serie"),
        ("[[same_person]]\nkeep = 'wm/1'\ndrop = 'wm/2'\n", "line 1: .* wants drop as a list"),
        ("[[same_person]\n", "corrections.toml"),
        ("[[same_person]]\nkeep = 5\ndrop = ['wm/2']\n", "wants keep as one text"),
        ("[[same_person]]\nkeep = 'wm/1'\ndrop = [5]\n", "wants drop as a list"),
        ("[[same_person]]\nkeep = 'wm/1'\ndrop = ['wm/1']\n", "drops the one that it keeps"),
        ("[[same_matter]]\nseries = ['wm/a']\n", "line 1: .* two series or more"),
        ("[[same_matter]]\nseries = ['wm/a', 'wm/a']\n", "two series or more"),
        ("[[two_matters]]\nseries = 'wm/a'\nitems = []\n", "names no items"),
        ("[[same_person]]\nkeep = 'wm/1'\ndrop = []\n", "names no drop"),
        ("same_person = [{keep = 'wm/1', drop = 'x'}]\n", r"toml: \[\[same_person\]\] wants drop"),
        (
            "[[same_person]]\nkeep = 'wm/1'\ndrop = ['wm/2']\nboth_present = 1\n",
            "wants both_present as true or false",
        ),
        (
            "[[withhold]]\nitem = 'wm/7'\ndocument = 'wm/7/s1'\nreason = 'x'\n",
            "withholds one thing; item and document are an entry each",
        ),
        (
            "[[withhold]]\ncouncil = 'other'\nitem = 'wm/7'\nreason = 'x'\n",
            "has council = 'other' and an id of another: wm/7",
        ),
        (
            "[[two_people]]\nperson = 'wm/1'\nnew = 'wm/2'\nname = 'x'\nsince = 'yesterday'\n",
            "no day like",
        ),
    ],
)
def test_what_cannot_be_read_is_named(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(CorrectionError, match=says):
        read_corrections(write(tmp_path, text))


def test_the_fingerprint_does_not_change_with_the_place(tmp_path: Path) -> None:
    entry = "[[withhold]]\nitem = 'wm/7'\nreason = 'x'\n"
    one = read_corrections(write(tmp_path, entry))
    two = read_corrections(write(tmp_path, f"# a comment\n\n{entry}"))
    assert one.fingerprint == two.fingerprint


def test_the_fingerprint_changes_with_the_entries(tmp_path: Path) -> None:
    one = read_corrections(write(tmp_path, "[[withhold]]\nitem = 'wm/7'\nreason = 'x'\n"))
    two = read_corrections(write(tmp_path, "[[withhold]]\nitem = 'wm/8'\nreason = 'x'\n"))
    assert one.fingerprint != two.fingerprint


def test_withheld_things_are_gone_and_positions_stay() -> None:
    text = "Jane  Example spoke. Jane Exampleton did not."
    item = Item(source_id="7", position=1, title="Questions", url=BASE, minutes_text=text)
    paper = Document(title="Letter", kind="report", url=f"{BASE}/documents/s5/Letter.pdf")
    meeting = Meeting(
        source_id="3",
        committee_source_id="1",
        date="2026-01-01",
        url=BASE,
        items=(item, Item(source_id="8", position=2, title="Hidden", url=BASE)),
        documents=(paper,),
        attendances=(Attendance(name="Jane Example", status="present"),),
    )
    withholding = Withholding(
        "wm",
        [
            Withhold(line=1, reason="x", council="wm", person_name="Jane Example"),
            Withhold(line=2, reason="x", item="wm/8"),
            Withhold(line=3, reason="x", document="wm/3/s5"),
        ],
    )
    shown = withholding.of_meeting(meeting)
    (left,) = shown.items
    assert left.minutes_text == f"{BLACK * 4}  {BLACK * 7} spoke. Jane Exampleton did not."
    assert (shown.documents, shown.attendances) == ((), ())
    assert withholding.list_unmet() == []
    assert withholding.of_people([Person(source_id="1", name="Jane Example")]) == ()


def test_a_withheld_thing_that_fits_nothing_is_told() -> None:
    entry = Withhold(line=1, reason="x", item="wm/8")
    withholding = Withholding("wm", [entry])
    withholding.of_meeting(
        Meeting(source_id="3", committee_source_id="1", date="2026-01-01", url=BASE)
    )
    assert withholding.list_unmet() == [entry]


def test_entries_are_told_by_council(tmp_path: Path) -> None:
    text = """
[[withhold]]
council = "wm"
person_name = "Jane Example"
reason = "x"

[[same_person]]
keep = "other/1"
drop = ["other/2"]
"""
    (entry,) = read_corrections(write(tmp_path, text)).of_council("wm").entries
    assert entry.line == 2


def test_entries_of_no_council_of_the_record_are_told(tmp_path: Path) -> None:
    text = """
[[withhold]]
council = "wn"
person_name = "Jane Example"
reason = "x"
[[same_person]]
keep = "wm/1"
drop = ["wm/2"]
[[two_matters]]
series = "vm/a"
items = ["vm/1"]
"""
    corrections = read_corrections(write(tmp_path, text))
    told = [str(error).partition("toml, ")[2] for error in corrections.list_strangers(["wm", "x"])]
    why = "is of the council {}, which this record does not have: mend its name (it has wm, x)"
    assert told == [
        f"line 2: [[withhold]] {why.format('wn')}",
        f"line 9: [[two_matters]] {why.format('vm')}",
    ]
    assert corrections.list_strangers(["wm", "wn", "vm"]) == []


def test_what_was_joined_leads_to_what_was_kept(tmp_path: Path) -> None:
    text = """
[[same_matter]]
series = ["wm/a", "wm/b", "wm/c"]
[[same_matter]]
series = ["wm/d", "wm/a", "wm/b", "other/e"]
[[same_person]]
keep = "wm/1"
drop = ["wm/2"]
[[withhold]]
item = "wm/7"
reason = "x"
"""
    assert list_joined(read_corrections(write(tmp_path, text))) == [
        ("series", "wm/b", "wm/a"),
        ("series", "wm/c", "wm/a"),
        ("series", "wm/a", "wm/d"),
        ("person", "wm/2", "wm/1"),
    ]


def test_what_two_entries_withhold_is_listed_once_with_the_first_reason(tmp_path: Path) -> None:
    text = """
[[withhold]]
item = "wm/7"
reason = "asked for"
since = "2026-01-02"
[[withhold]]
item = "wm/7"
reason = "asked for again"
[[withhold]]
document = "wm/7"
reason = "an address in it"
"""
    assert list_withheld(read_corrections(write(tmp_path, text))) == [
        ("item", "wm/7", "asked for", "2026-01-02"),
        ("document", "wm/7", "an address in it", None),
    ]


def test_people_withheld_in_one_line_of_the_file_are_two(tmp_path: Path) -> None:
    people = [
        f'{{council = "wm", person_name = "{n}", reason = "x"}}' for n in ("Al Ray", "Bo Lee")
    ]
    listed = list_withheld(read_corrections(write(tmp_path, f"withhold = [{', '.join(people)}]")))
    assert listed == [("person", "wm/entry-1", "x", None), ("person", "wm/entry-2", "x", None)]
