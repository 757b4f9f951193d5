"""What docs and docstrings point to is there; what is made of the code is made of today's."""

import ast
import re
import tokenize
from pathlib import Path

import pytest

from scripts.write_modules import DOCS, with_modules

ROOT = Path(__file__).parent.parent
TOPS = r"docs|nlp|minutebook|db|scraper|sample_council|benchmarks|training|tests|scripts"
NAMED = re.compile(rf"(?<![\w./-])(?:{TOPS})/[\w.*/-]*[\w*/]")
LINK = re.compile(r"\]\((?!https?:|#)([^)#\s]+)")
PAGES = sorted(path for path in ROOT.rglob("*.md") if not {".venv", "node_modules"} & {*path.parts})
CODE = sorted(path for top in TOPS.split("|") for path in (ROOT / top).rglob("*.py"))


def told_in(path: Path) -> str:
    """The docstrings and comments of a module."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    told = [ast.get_docstring(n) or "" for n in ast.walk(tree) if isinstance(n, documented)]
    with path.open("rb") as file:
        told += [t.string for t in tokenize.tokenize(file.readline) if t.type == tokenize.COMMENT]
    return "\n".join(told)


def missing(text: str) -> list[str]:
    """What a text names by its path in the project and is not there, as a file or a module."""
    named = sorted({each.rstrip("/.") for each in NAMED.findall(text)})
    return [each for each in named if not any(ROOT.glob(each)) and not any(ROOT.glob(f"{each}.py"))]


def test_a_path_that_is_none_is_seen() -> None:
    text = "see docs/search.md, nlp/people and `nlp/nowhere.py`, `nlp/**/*.toml`, tests/nowhere_*.py, ../shared/docs/x.md"
    assert missing(text) == ["nlp/nowhere.py", "tests/nowhere_*.py"]


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_what_a_page_names_is_there(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert missing(text) == []
    assert [link for link in LINK.findall(text) if not (page.parent / link).exists()] == []


def test_what_docstrings_and_comments_name_is_there() -> None:
    assert len(CODE) > 400
    found = {path.relative_to(ROOT).as_posix(): missing(told_in(path)) for path in CODE}
    assert {path: names for path, names in found.items() if names} == {}


def test_the_rules_told_are_told_by_whom_the_page_says() -> None:
    """Each rule that CONTRIBUTING.md names is one of the code."""
    page = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    table = page.split("## Which rule told a fact")[1].split("## ")[0]
    known = set(
        re.findall(r"`(act\.\w+|kind\.\w+|name\.\w+|[a-z]+-[a-z]+|scored|election)`", table)
    )
    code = "\n".join(
        path.read_text(encoding="utf-8")
        for path in (ROOT / "nlp").rglob("*.*")
        if path.suffix in (".py", ".toml")
    )
    assert len(known) > 20
    assert [rule for rule in known if f'"{rule.split(".")[-1]}"' not in code] == []


def test_each_data_file_is_accounted_for() -> None:
    """Facts from elsewhere and learnt weights, with the lines that they have."""
    told = (ROOT / "DATA.md").read_text(encoding="utf-8")
    rooms = ("nlp", "scraper", "db", "minutebook", "docs")
    files = [
        path
        for room in rooms
        for end in ("tsv", "csv", "txt")
        for path in (ROOT / room).rglob(f"*.{end}")
    ]
    assert len(files) > 10
    names = [path.relative_to(ROOT).as_posix() for path in files]
    assert [name for name in names if f"`{name}`" not in told] == []
    lines = {path.relative_to(ROOT).as_posix(): path.read_text().count("\n") for path in files}
    rows = re.findall(r"^\| `(\S+weights\.tsv)` \| ([\d,]+) \|", told, re.M)
    assert len(rows) == 7
    assert {name: int(count.replace(",", "")) for name, count in rows}.items() <= lines.items()


@pytest.mark.parametrize("page", DOCS)
def test_the_tables_of_modules_are_todays(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    assert "<!-- modules of " in text
    assert text == with_modules(text), "run: python scripts/write_modules.py"
