"""What the scripts that learn from labelled pages share."""

import json
from dataclasses import dataclass, field
from pathlib import Path

from training.learning_from_pages import annotate_text, number_traits, read_pages


@dataclass
class Row:
    page: int
    rows: list[list[str]] = field(default_factory=list)


def test_a_page_is_its_text_and_its_labelled_people(tmp_path: Path) -> None:
    for folder in ("labels", "text"):
        (tmp_path / folder).mkdir()
    people = [{"name": "Ann Marsh", "role": "Clerk"}, {"name": "Bo Reed"}]
    label = {"meetings": [{"people": people[:1]}, {"people": people[1:]}, {}]}
    (tmp_path / "labels" / "quay.json").write_text(json.dumps(label), encoding="utf-8")
    (tmp_path / "text" / "quay.txt").write_text("Ann Marsh, Clerk", encoding="utf-8")
    assert list(read_pages(tmp_path / "labels")) == [("Ann Marsh, Clerk", people)]


def test_traits_of_too_few_pages_have_no_number() -> None:
    examples = [Row(1, [["near"], ["near", "dash"]]), Row(1, [["dash"]]), Row(2, [["near", "of"]])]
    assert number_traits(examples, 2) == {"near": 0}
    assert number_traits(examples, 1) == {"dash": 0, "near": 1, "of": 2}


def test_a_text_is_annotated_as_the_command_does() -> None:
    (meeting,) = annotate_text("Present: Councillor Ann Marsh")["meetings"]
    assert [person["name"] for person in meeting["people"]] == ["Ann Marsh"]
