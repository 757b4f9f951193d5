"""The words of datasette_metadata.yml against the tables; every canned query is run."""

from pathlib import Path
from typing import Any

import pytest
from datasette.utils import parse_metadata
from sqlite_utils import Database

from tests.portal.conftest import Portal

METADATA = parse_metadata((Path(__file__).parents[2] / "datasette_metadata.yml").read_text())
RECORD = METADATA["databases"]["minutes"]
EXPECTED = {
    # query and its parameters: the column to look at, and what it holds in the small record
    ("lost_motions", ""): ("item_id", ["westmere/50703", "westmere/50603"]),
    ("split_votes", "at_least_against=4"): ("item_id", ["westmere/50703", "westmere/50603"]),
    ("split_votes", ""): ("for_count", [3, 2, 3, 5]),
    ("councillor_votes", "name=Price"): ("option", ["against", "against"]),
    ("against_the_result", ""): (
        "name",
        ["David Price", "Grace Hall", "Ann Lee", "Ben Okafor", "Carol Singh", "Ewa Nowak", "Farid Khan"],
    ),
    ("topic_over_time", "topic=Care Act"): ("quarter", ["2025-Q1", "2025-Q3", "2025-Q4"]),
    # An item of 2026-Q2 has the topic under two aspects.
    ("topic_over_time", "topic=Librar"): ("items", [1, 1]),
    ("care_act_backlogs", ""): ("figure", ["412", "380", "455"]),
    ("attendance_by_member", "year=2025"): (
        "expected",
        [6, 6, 4, 4, 6, 2, 1],
    ),
    ("never_returned", ""): ("item_id", ["westmere/60203"]),
    ("delegated_decisions", ""): ("item_id", ["westmere/60403"]),
    ("most_recurring", ""): ("items_count", [3, 2]),
    ("overdue_items", ""): ("overdue_days", [256]),
    ("votes_that_do_not_add_up", ""): ("item_id", ["westmere/50703"]),
    ("facts_of_an_item", "item_id=westmere/50303"): (
        "kind",
        ["decision", "person", "topic", "person", "vote"],
    ),
    ("search_decisions", "words=library remain"): ("item_id", ["westmere/50603"]),
    ("search_decisions", 'words= roof  "library AND'): ("item_id", ["westmere/50603"]),  # any order
    ("search_decisions", "words=roof submarine"): ("item_id", []),
    ("declared_interests", ""): ("name", []),
    ("unread_pages", ""): ("outcome", ["unreadable"]),
}  # fmt: skip


def published(db: Database) -> dict[str, list[str]]:
    """Every table and view that is no index of the search or of the migrations."""
    names = [
        row["name"]
        for row in db.query("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")
        if "_fts" not in row["name"] and not row["name"].startswith(("_", "sqlite_"))
    ]
    return {
        name: [row["name"] for row in db.query("SELECT name FROM pragma_table_info(?)", [name])]
        for name in names
    }


def test_every_table_view_and_column_is_described(record_path: Path) -> None:
    tables = published(Database(record_path))
    told = {name: sorted(table["columns"]) for name, table in RECORD["tables"].items()}
    assert told == {name: sorted(columns) for name, columns in tables.items()}


def test_descriptions_say_something() -> None:
    for name, table in RECORD["tables"].items():
        assert len(table["description"]) > 15, name
        for column, meaning in table["columns"].items():
            assert len(str(meaning)) > 2, f"{name}.{column}"


@pytest.mark.parametrize("name", RECORD["tables"])
def test_facets_and_sort_orders_are_columns(name: str) -> None:
    table = RECORD["tables"][name]
    wanted = [*table.get("facets", ()), *(table[k] for k in ("sort", "sort_desc") if k in table)]
    assert set(wanted) <= set(table["columns"])


def test_every_question_has_its_expectation() -> None:
    assert {name for name, _ in EXPECTED} == set(RECORD["queries"])
    assert len(RECORD["queries"]) >= 10


@pytest.mark.parametrize(("name", "arguments"), EXPECTED)
def test_question(portal: Portal, name: str, arguments: str) -> None:
    column, values = EXPECTED[name, arguments]
    rows: list[dict[str, Any]] = portal.json(f"/minutes/{name}.json?_shape=array&{arguments}")
    assert [row[column] for row in rows] == values
    assert portal.get(f"/minutes/{name}?{arguments}").status_code == 200


def test_an_answer_leads_to_the_pages_of_its_items(portal: Portal) -> None:
    page = portal.html("/minutes/lost_motions")
    assert page.count('<a href="/item/westmere/50603">westmere/50603</a>') == 1
    assert 'href="https://democracy.westmere.example/mgAi.aspx?ID=50603"' in page
    page = portal.html("/minutes?sql=select+'a/1%3Cb%3E'+as+item_id,+'westmere/301'+as+person_id")
    assert '<a href="/item/a/1%3Cb%3E">a/1&lt;b&gt;</a>' in page
    assert "/person/westmere/301" not in page


def test_each_fact_in_an_answer_has_its_sentence_and_its_councils_page() -> None:
    """What lists items has these columns; what counts or tells of pages has not."""
    counts = {"against_the_result", "topic_over_time", "attendance_by_member", "unread_pages"}
    matters = {"most_recurring", "overdue_items", "facts_of_an_item"}
    for name in set(RECORD["queries"]) - counts - matters:
        sql = RECORD["queries"][name]["sql"]
        asked = sql[: sql.rindex("from")]
        for column in ("item_id", "n.name as council", "quote", "i.url"):
            assert column in asked, (name, column)


def test_tables_open_with_their_facets(portal: Portal) -> None:
    for name in RECORD["tables"]:
        assert portal.get(f"/minutes/{name}").status_code == 200, name


def test_the_dictionary_page_has_all_of_it(portal: Portal) -> None:
    page = portal.html("/data")
    for name in [*RECORD["tables"], *RECORD["queries"]]:
        assert f"/minutes/{name}" in page
    assert "A figure of the same clause, as printed" in page
    assert len(portal.json("/data.json")["questions"]) == len(RECORD["queries"])
