"""How the comparison labels real minutes, and how it lets a model vote."""

import random

import pytest
import spacy

from benchmarks.statistical_names import (
    Model,
    bare_name,
    count_pages,
    doubt,
    read_blocks,
    rules,
    union,
    vote_adds,
    vote_drops,
)
from training.train_names import Labelled, disguise, is_held_out, list_labelled

DOCUMENT = """PRESENT: Councillors A. Marlow, B. Quill and Ann Dale.

Councillor Quill asked about buses. The report was noted.

Ann Dale thanked the staff.

Peter Smith spoke for the residents.

The meeting was held near Quill House.
"""


def test_only_names_that_the_document_vouches_for_are_taught() -> None:
    taught = {
        labelled.text.strip(): [labelled.text[start:end] for _, start, end in labelled.names]
        for labelled in list_labelled(DOCUMENT)
    }
    assert taught["Councillor Quill asked about buses."] == ["Quill"]
    assert taught["The report was noted."] == []
    assert taught["Ann Dale thanked the staff."] == ["Ann Dale"]  # she is in the list
    assert not any("Peter Smith" in text for text in taught)  # nobody vouches for him
    assert not any("Quill House" in text for text in taught)  # a member's surname, no member


def test_a_disguised_sentence_has_other_names_where_it_says() -> None:
    labelled = Labelled(
        "Proposed by Councillor Quill, seconded by Mr B. Dale.", ((12, 23, 28), (42, 45, 52))
    )
    for seed in range(20):
        other = disguise(labelled, random.Random(seed), ["Zoe"])
        names = [other.text[start:end] for _, start, end in other.names]
        assert len(names) == 2
        assert "Quill" not in other.text
        assert "Dale" not in other.text
        without = other.text
        for name in names:
            without = without.replace(name, "*", 1)
        assert (
            without.replace("Councillor ", "").replace("Mr ", "") == "Proposed by *, seconded by *."
        )


@pytest.mark.parametrize(
    ("path", "held_out"),
    [
        ("meetings/2019/05/13-Monthly Meeting of Newcastle West/Minutes.md", True),
        ("meetings/2016/02/01-Joint Policing Committee Meeting/Minutes.md", True),
        ("meetings/2023/01/30-Full Meeting of Limerick/Minutes.md", True),
        ("meetings/2022/01/30-Full Meeting of Limerick/Minutes.md", False),
    ],
)
def test_what_training_never_sees(path: str, held_out: bool) -> None:
    assert is_held_out(path) == held_out


@pytest.mark.parametrize(
    ("entity", "name"),
    [
        ("Cllr Ann Dale", "Ann Dale"),
        ("the Councillor Dale's", "Dale"),
        ("Ann\n Dale,", "Ann Dale"),
        ("Agenda Item 12", ""),
        ("the", ""),
    ],
)
def test_an_entity_becomes_a_bare_name(entity: str, name: str) -> None:
    assert bare_name(entity) == name


def model_that_knows(*names: str) -> Model:
    language = spacy.blank("en")
    ruler = language.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "PERSON", "pattern": name} for name in names])  # type: ignore[attr-defined]
    return Model(language)


TEXT = (
    "Councillor Quill moved the report.\n\nThe lease of Ann Dale was noted. Zyx Wvut was thanked.\n"
)


def test_union_takes_all_that_the_model_names_and_a_vote_only_what_was_in_doubt() -> None:
    (block,) = read_blocks(TEXT)
    assert rules(block) == ["Quill", "Ann Dale"]
    model = model_that_knows("Zyx Wvut", "Quill")
    assert union(model, block) == ["Quill", "Ann Dale", "Zyx Wvut"]
    assert vote_adds(model, block) == ["Quill", "Ann Dale"]  # the rules saw no name there
    assert vote_drops(model, block) == ["Quill"]  # nothing but a given name spoke for Ann Dale
    assert vote_drops(model_that_knows("Ann Dale"), block) == ["Quill", "Ann Dale"]


def test_doubt_about_a_difference_that_is_none_or_the_same_everywhere() -> None:
    ours = [(8, 10, 10)] * 20
    assert doubt(ours, ours) == "+0.000 to +0.000"
    assert doubt(ours, [(9, 10, 10)] * 20) == "+0.100 to +0.100"


def test_pages_are_counted_as_the_scorer_counts(tmp_path) -> None:  # type: ignore[no-untyped-def]
    for folder in ("labels", "text"):
        (tmp_path / folder).mkdir()
    (tmp_path / "text" / "one.txt").write_text(TEXT, encoding="utf-8")
    people = '{"name": "Quill"}, {"name": "Zyx Wvut"}'
    (tmp_path / "labels" / "one.json").write_text('{"meetings": [{"people": [' + people + "]}]}")
    assert count_pages(tmp_path / "labels", rules) == [(1, 2, 2)]  # Ann Dale was found as well
