"""How the sums over sentences are taught, and what is left out while they are judged."""

import json
from pathlib import Path

import pytest

from minutebook.evaluation.scoring import Count
from nlp.weights import add_up
from training.train_decisions import (
    COUNCILS,
    PARTS,
    Unit,
    count,
    doubt,
    find_known,
    give_parts,
    group_of,
    list_found,
    list_passed,
    read_set,
    tell,
)

TEXT = """12. Grass verges

The Director presented the report on verges.

The verges be cut in May and the fee approved.

It was RESOLVED that the plan be adopted.

The Chair agreed with Members.
"""


def label_set(folder: Path) -> Path:
    for name in ("labels", "text"):
        (folder / name).mkdir()
    (folder / "text" / "one.txt").write_text(TEXT, encoding="utf-8")
    said = ("The verges be cut in May and the fee", "the plan be adopted.")
    wanted = [{"text": text, "verb": "other"} for text in said]
    label = {"council": "Westmarch (form)", "meetings": [{"resolutions": wanted}]}
    (folder / "labels" / "one.json").write_text(json.dumps(label), encoding="utf-8")
    return folder / "labels"


@pytest.fixture
def unit(tmp_path: Path) -> Unit:
    (only,) = read_set(label_set(tmp_path), None, "council", scored=True)
    return only


def test_what_rules_found_and_what_they_passed_over_are_told_right_or_wrong(unit: Unit) -> None:
    assert unit.council == "westmarch"
    assert [told for *_, told in list_found(unit)] == [True]
    said = {
        block.reading.flat[block.wordings[i].start : block.wordings[i].end]: told
        for block, i, _, told in list_passed(unit)
    }
    assert said["The verges be cut in May and the fee approved."] is True
    assert said["The Chair agreed with Members."] is False
    assert not any("plan" in sentence for sentence in said)  # the rules have it


def test_findings_of_an_older_commit_stand_in_for_the_rules(tmp_path: Path) -> None:
    labels = label_set(tmp_path)
    at = TEXT.index("The Chair")
    old = {"text": TEXT[at:].strip(), "start": at, "end": at + 30, "rule": "old", "parts": 0}
    row = {"file": "one.txt", "meetings": [{"resolutions": [{**old, "status": "resolved"}]}]}
    found = tmp_path / "found.jsonl"
    found.write_text(json.dumps(row), encoding="utf-8")
    (unit,) = read_set(labels, found, "council", scored=True)
    assert unit.found == [{"text": "The Chair agreed with Members."}]
    assert [told for *_, told in list_found(unit)] == [False]


def test_of_several_sentences_that_say_a_label_the_nearest_counts(unit: Unit) -> None:
    unit.fits = [[(0, 0, 1), (3, 0, 0)], []]
    told = tell(unit, [0], {(0, 0), (0, 1), (0, 2)})
    assert told == {(0, 0): None, (0, 1): True, (0, 2): False}


def test_limits_take_decisions_away_and_sentences_in(unit: Unit) -> None:
    (block,) = unit.blocks
    said = [block.reading.flat[w.start : w.end] for w in block.wordings]
    verges = said.index("The verges be cut in May and the fee approved.")
    chance = [[(block, 0, 0.4)], [(block, verges, 0.7)]]
    assert count(unit, chance, (0.0, 1.01)) == Count(1, 2, 1)  # the rules alone
    assert count(unit, chance, (0.5, 1.01)) == Count(0, 2, 0)
    assert count(unit, chance, (0.0, 0.5)) == Count(2, 2, 2)


def test_a_group_is_left_out_whole() -> None:
    units = [Unit(f"c{i % 20}", f"c{i % 20}", True, [], []) for i in range(100)]
    give_parts(units)
    assert {unit.part for unit in units} == set(range(PARTS))
    for unit in units:
        assert {other.part for other in units if other.group == unit.group} == {unit.part}


@pytest.mark.parametrize(
    ("by", "group"), [("council", "west"), ("body", "west metro"), ("year", "west 2015")]
)
def test_councils_bodies_or_years_are_groups(by: str, group: str) -> None:
    assert group_of("l-metro-20151116-1", "west", by) == group


def test_sums_and_doubt() -> None:
    assert add_up({"always": -1.0, "at=that": 2.5}, ["at=that", "at=the"]) == 1.5
    ours = [Count(8, 10, 10)] * 20
    assert doubt(ours, ours) == "+0.000 to +0.000"
    assert doubt(ours, [Count(9, 10, 10)] * 20) == "+0.100 to +0.100"


def test_words_of_one_council_teach_nothing(unit: Unit) -> None:
    units = [Unit(f"c{i}", "", True, unit.labels, unit.blocks) for i in range(COUNCILS)]
    assert "at=verges" in find_known(units)
    assert not find_known(units[1:])
