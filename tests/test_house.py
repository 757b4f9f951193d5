"""The walls of the house: imports run one way, and contracts import the standard library only."""

import ast
import sys
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


def imported(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module)
    return found


@pytest.mark.parametrize("room", sorted(ROOMS))
def test_imports_run_one_way(room: str) -> None:
    for path in (ROOT / room).rglob("*.py"):
        for name in imported(path):
            top = name.split(".")[0]
            if top in ROOMS - {room}:
                allowed = MAY_IMPORT[room]
                assert name in allowed or top in allowed, f"{path.relative_to(ROOT)}: {name}"


@pytest.mark.parametrize("contract", ["scraper/records.py", "nlp/annotations.py"])
def test_what_crosses_a_wall_needs_the_standard_library_only(contract: str) -> None:
    tops = {name.split(".")[0] for name in imported(ROOT / contract)}
    assert tops <= set(sys.stdlib_module_names)
