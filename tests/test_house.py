"""The walls of the house: imports run one way, contracts are plain, and SQL has its room."""

import ast
import re
import sys
from dataclasses import is_dataclass
from importlib import import_module
from inspect import isclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ROOMS = {"scraper", "nlp", "db", "minutebook", "sample_council"}
MAY_IMPORT = {
    "scraper": set(),
    "nlp": set(),
    "sample_council": set(),
    "db": {"scraper.records", "nlp.annotations"},
    "minutebook": ROOMS,
}
CONTRACTS = ["scraper.records", "nlp.annotations"]
# The parts of a folder, each of which imports from those above it only; a name without a folder of
# its own is a module.
PARTS = {
    "people": [
        "lexicon", "names", "findings", "acts", "movers", "roles", "kinds", "attendance",
        "interests", "profiles", "finder", "component",
    ],
    "proceedings": [
        "findings", "wording", "decisions", "business", "elections", "debate", "outcomes",
        "completing", "of_doc",
    ],
    "recurrence": [
        "wordings", "plain_words", "days", "titles", "procedure", "agendas", "linking", "due",
        "series",
    ],
}  # fmt: skip
# What else the pipeline and the commands take from the two rooms, as ARCHITECTURE.md says.
OF_THE_DOORS = {
    "scraper.platforms": {"CrawlOptions", "Progress", "CouncilRecords"},
    "nlp.recurrence.agendas.items": {"AgendaItem"},
    "nlp.recurrence.linking.links": {"SeriesLink"},
    "nlp.recurrence.due.expected": {"CalendarMeeting"},
}
NO_DATA = {"Archive"}  # the door of the scraper's own store
ARCHIVE = {"scraper/archive.py", "scraper/archive_shape.py", "scraper/crawl_log.py"}
SQL = re.compile(
    r"\b(?:SELECT\s|INSERT\s+(?:OR|INTO)\b|UPDATE\s+\w+\s+SET\b|DELETE\s+FROM\b|CREATE\s+(?:TABLE|VIEW|INDEX)\b)"
)


def modules(room: str) -> list[Path]:
    found = sorted((ROOT / room).rglob("*.py"))
    assert len(found) > 5
    return found


def imported(path: Path) -> set[tuple[str, str]]:
    """What a file imports: (module, name), no name where the module itself is."""
    found: set[tuple[str, str]] = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {(alias.name, "") for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found |= {(node.module, alias.name) for alias in node.names}
    return found


@pytest.mark.parametrize("room", sorted(ROOMS))
def test_imports_run_one_way(room: str) -> None:
    strangers = [
        (path.relative_to(ROOT).as_posix(), name)
        for path in modules(room)
        for name, _ in imported(path)
        if (top := name.split(".")[0]) in ROOMS - {room} and not {name, top} & MAY_IMPORT[room]
    ]
    assert strangers == []


@pytest.mark.parametrize("name", PARTS)
def test_the_parts_of_a_folder_import_one_way(name: str) -> None:
    folder, parts = ROOT / "nlp" / name, PARTS[name]
    inside = {path.relative_to(folder).with_suffix("") for path in folder.rglob("*.py")}
    part_of = {path: path.parts[0] for path in inside - {Path("__init__")}}
    assert set(part_of.values()) == set(parts)
    backwards = [
        (path.as_posix(), module)
        for path, part in part_of.items()
        for module, _ in imported(folder / path.with_suffix(".py"))
        if module.startswith(f"nlp.{name}.")
        and parts.index(module.split(".")[2]) > parts.index(part)
    ]
    assert backwards == []


@pytest.mark.parametrize("contract", CONTRACTS)
def test_what_crosses_a_wall_needs_the_standard_library_only(contract: str) -> None:
    path = ROOT / (contract.replace(".", "/") + ".py")
    tops = {name.split(".")[0] for name, _ in imported(path)}
    assert "dataclasses" in tops
    assert tops <= set(sys.stdlib_module_names)


@pytest.mark.parametrize("contract", [*CONTRACTS, *OF_THE_DOORS])
def test_what_crosses_a_wall_is_frozen(contract: str) -> None:
    told = OF_THE_DOORS.get(contract)
    classes = {
        name: each
        for name, each in vars(import_module(contract)).items()
        if isclass(each) and (name in told if told else each.__module__ == contract)
    }
    assert classes
    assert not told or set(classes) == told
    for each in classes.values():
        assert is_dataclass(each)
        assert each.__dataclass_params__.frozen  # type: ignore[attr-defined]


def test_no_other_class_crosses_into_the_pipeline() -> None:
    crossing = {
        (module, name)
        for path in modules("minutebook")
        for module, name in imported(path)
        if module.split(".")[0] in {"scraper", "nlp"}
        and module not in CONTRACTS
        and isclass(each := getattr(import_module(module), name, None))
        and not issubclass(each, Exception)
    }
    told = {(module, name) for module, names in OF_THE_DOORS.items() for name in names}
    assert {each for each in crossing if each[1] not in NO_DATA} == told


def writes_sql(path: Path) -> bool:
    texts = (
        node.value
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Constant)
    )
    return any(isinstance(text, str) and SQL.search(text) for text in texts)


def test_only_the_room_of_the_database_and_the_archive_write_sql() -> None:
    outside = [path for room in ROOMS - {"db"} for path in modules(room) if writes_sql(path)]
    assert {path.relative_to(ROOT).as_posix() for path in outside} == ARCHIVE
    assert sum(map(writes_sql, modules("db"))) > 5
