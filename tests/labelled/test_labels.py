"""Every label is borne out by its text: whoever adds one finds a slip before it is measured."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from minutebook.evaluation.report import evaluate_labels

HERE = Path(__file__).parent
Json = dict[str, Any]
LABELS = {
    path.stem: json.loads(path.read_text(encoding="utf-8"))
    for path in sorted((HERE / "labels").glob("*.json"))
}
VOTERS = ("for_names", "against_names", "abstain_names")
each_page = pytest.mark.parametrize("stem", LABELS)


def page_text(stem: str) -> str:
    return (HERE / "text" / f"{stem}.txt").read_text(encoding="utf-8")


def one_line(text: str) -> str:
    return " ".join(text.split())


def quotations(meeting: Json) -> Iterator[str]:
    """List all that a label takes from the page word for word."""
    for person in meeting["people"]:
        yield from (person["name"], person["role"] or "", *person.get("also", []))
    for resolution in meeting["resolutions"]:
        yield resolution["text"]


def actors(vote: Json) -> set[str]:
    named = {name for side in VOTERS for name in vote[side]}
    return named | {vote[who] for who in ("mover", "seconder") if vote[who]}


def as_found(label: Json) -> Json:
    """Give a label the shape of a finding, whose topics are objects."""
    meetings = [m | {"topics": [{"phrase": t} for t in m["topics"]]} for m in label["meetings"]]
    return label | {"meetings": meetings}


@each_page
def test_what_a_label_quotes_stands_in_the_text(stem: str) -> None:
    text = one_line(page_text(stem))
    for meeting in LABELS[stem]["meetings"]:
        assert [quoted for quoted in quotations(meeting) if quoted not in text] == []


@each_page
def test_who_moves_or_votes_is_among_the_people(stem: str) -> None:
    for meeting in LABELS[stem]["meetings"]:
        known = " ".join(" ".join([p["name"], *p.get("also", [])]) for p in meeting["people"])
        for name in {name for vote in meeting["votes"] for name in actors(vote)}:
            assert name.split()[-1] in known


@each_page
def test_a_label_says_whose_page_it_is(stem: str) -> None:
    label = LABELS[stem]
    assert label["council"]
    assert label["title"]
    assert label["meetings"]
    assert label["page"] in {"issue", "agenda_item", "decision", "minutes"}


def test_the_labels_are_right_by_themselves() -> None:
    by_text = {page_text(stem): as_found(label) for stem, label in LABELS.items()}
    report = evaluate_labels(HERE / "labels", HERE / "text", by_text.__getitem__)
    assert report.pages == len(list((HERE / "text").glob("*.txt"))) == len(LABELS)
    assert report.misses == ()
