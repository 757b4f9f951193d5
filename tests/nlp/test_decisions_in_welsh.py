"""Minutes that a council prints in Welsh: what was decided, and by how many votes.

`|` stands for a new paragraph. Names and matters are invented.
"""

import pytest

from nlp.pipeline import annotate
from tests.nlp.decisions import decided_on_page

DECIDED = [
    ("PENDERFYNWYD cymeradwyo'r adroddiad.", ["approve/resolved/0: cymeradwyo'r adroddiad."]),
    ("PENDERFYNWYD: nodi'r adroddiad.", ["note/resolved/0: nodi'r adroddiad."]),
    ("PENDERFYNWYD:|a) Mabwysiadu'r cynllun.|b) Nodi'r gost.",
     ["adopt/resolved/2: a) Mabwysiadu'r cynllun. b) Nodi'r gost."]),
    ("Penderfynwyd yn unfrydol gadarnhau'r cofnodion.",
     ["confirm_minutes/resolved/0: gadarnhau'r cofnodion."]),
    ("Penderfynwyd gohirio'r eitem.", ["defer/deferred/0: gohirio'r eitem."]),
    ("Penderfynwyd gwrthod y cais.", ["refuse/resolved/0: gwrthod y cais."]),
    ("CYTUNWYD i benodi'r Cynghorydd Mair Puw.",
     ["appoint/resolved/0: i benodi'r Cynghorydd Mair Puw."]),
    ("Cynigiwyd gan y Cynghorydd Mair Puw, eiliwyd gan y Cynghorydd Huw Rees a phenderfynwyd nodi'r "
     "gost.", ["note/resolved/0: nodi'r gost."]),
    ("ARGYMHELLWYD i'r Cyngor fabwysiadu'r cynllun.",
     ["recommend/recommended/0: i'r Cyngor fabwysiadu'r cynllun."]),
    # told in English as well
    ("RESOLVED that the report be noted.|PENDERFYNWYD nodi'r adroddiad.",
     ["note/resolved/0: the report be noted."]),
    # of another body, or another meeting
    ("Penderfynwyd gan y Cabinet ym mis Mai i gau'r bont.", []),
    ("Fel y penderfynwyd yn y cyfarfod diwethaf, bydd y gwaith yn dechrau.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DECIDED)
def test_what_was_decided(text: str, expected: list[str]) -> None:
    assert decided_on_page(text) == expected


VOTES = [
    ("PENDERFYNWYD nodi'r gost. 5 o blaid, 2 yn erbyn.", ("counted", 5, 2, None)),
    ("PENDERFYNWYD nodi'r gost.|Pleidlais: 5 o blaid, 2 yn erbyn, 1 yn ymatal",
     ("counted", 5, 2, 1)),
    ("Penderfynwyd yn unfrydol nodi'r gost.", ("unanimous", None, None, None)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), VOTES)
def test_how_it_was_voted(
    text: str, expected: tuple[str, int | None, int | None, int | None]
) -> None:
    (vote,) = annotate(text.replace("|", "\n\n")).votes
    assert (vote.method, vote.for_count, vote.against_count, vote.abstain_count) == expected


def test_who_voted_how() -> None:
    text = "O blaid (2): Cyng. Mair Puw, Cyng. Huw Rees\nYn erbyn (1): Cyng. Nia Ellis\nYmatal (0)"
    (vote,) = annotate(text).votes
    assert (vote.for_names, vote.against_names) == (("Mair Puw", "Huw Rees"), ("Nia Ellis",))
    assert (vote.for_count, vote.against_count, vote.abstain_count) == (2, 1, 0)


@pytest.mark.parametrize("text", ["Cwyn yn erbyn y Cyngor.", "Roedd 3 o bobl yn erbyn y syniad."])
def test_no_vote(text: str) -> None:
    assert annotate(text).votes == ()
