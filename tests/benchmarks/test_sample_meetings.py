from pathlib import Path

import pytest

from benchmarks.sample_meetings import (
    CORPUS,
    compare_with_table,
    list_facts,
    list_shares,
    read_table,
    sample_documents,
)

TABLE = Path(__file__).parents[2] / "docs" / "meetings-check.tsv"
TEXT = """PRESENT: Councillor Ann Dale (Chair), Councillor Bo Hill

On the proposal of Councillor Dale, seconded by Councillor Hill, it was agreed that the plan be noted.
"""
COLUMNS = ("meeting", "fact", "kind", "verdict", "number", "why")


def rows_of(text: str) -> list[dict[str, str]]:
    return [
        dict(zip(COLUMNS, ("1", f.name, f.kind, "right", "1", ""), strict=True))
        for f in list_facts(text)
    ]


def test_every_kind_of_fact_stands_in_the_text() -> None:
    facts = list_facts(TEXT)
    said = {(fact.kind, fact.value) for fact in facts}
    assert {
        ("person", "Ann Dale"),
        ("kind", "Bo Hill: councillor"),
        ("role", "Ann Dale: Chair"),
        ("act", "Bo Hill: seconded"),
        ("resolution", "the plan be noted."),
        ("status", "resolved"),
        ("mover", "Dale"),
        ("seconder", "Hill"),
    } <= said
    assert all(TEXT[fact.start : fact.end].strip() for fact in facts)
    assert len({fact.name for fact in facts}) == len(facts)


def test_what_is_new_gone_or_changed_is_told() -> None:
    rows = rows_of(TEXT)
    facts = {("1", fact.name): fact for fact in list_facts(TEXT)}
    assert compare_with_table(facts, rows) == []
    other = {("1", f.name): f for f in list_facts(TEXT.replace("Bo Hill", "Bo Hall"))}
    told = compare_with_table(other, rows)
    assert ("Bo Hall", "changed") in {(row[3], row[0]) for row in told}
    assert "gone" in {row[0] for row in told}
    more = {("1", f.name): f for f in list_facts(TEXT + "\nApologies: Councillor Cy Low\n")}
    assert {row[0] for row in compare_with_table(more, rows)} == {"new"}


def test_the_share_right_is_of_what_was_found() -> None:
    verdicts = [("act", "right", "3"), ("act", "wrong", "1"), ("act", "missing", "2")]
    rows = [{"kind": k, "verdict": v, "number": n} for k, v, n in verdicts]
    assert list_shares(rows) == [
        ("act", "3", "1", "75.0%", "2"),
        ("all", "3", "1", "75.0%", "2"),
    ]


def test_the_committed_table_judges_each_fact_once_and_says_why() -> None:
    rows = read_table(TABLE)
    assert len({(row["meeting"], row["fact"], row["why"]) for row in rows}) == len(rows)
    assert {row["verdict"] for row in rows} == {"right", "wrong", "missing"}
    assert all(bool(row["why"]) == (row["verdict"] != "right") for row in rows)


@pytest.mark.shared
@pytest.mark.skipif(not CORPUS.exists(), reason="../shared/corpus is absent")
def test_the_table_is_of_the_sample() -> None:
    drawn = {str(number) for number, _ in sample_documents(2027, 20)}
    judged = {row["meeting"] for row in read_table(TABLE)}
    assert judged < drawn
