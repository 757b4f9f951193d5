"""Write the tables of modules in the docs, a row a module, as its docstring begins.

    python scripts/write_modules.py

In: docs with `<!-- modules of nlp/proceedings -->` above a table and `<!-- end of modules -->`
below it. Out: the tables written anew; tests/test_docs.py compares.
"""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
DOCS = ("docs/decisions-and-votes.md", "docs/recurrence.md")
TABLE = re.compile(
    r"(?P<head><!-- modules of (?P<folder>[\w/]+) -->\n).*?(?P<foot><!-- end of modules -->)", re.S
)


def list_rows(folder: str) -> list[str]:
    """Return a line a module: its name, and the first paragraph of its docstring."""
    paths = [path for path in sorted((ROOT / folder).glob("*.py")) if path.stem != "__init__"]
    return [f"| `{path.name}` | {read_summary(path)} |" for path in paths]


def read_summary(path: Path) -> str:
    """Return the first paragraph of a module's docstring in one line."""
    told = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    return " ".join(told.split("\n\n")[0].split()).replace("|", "\\|")


def with_modules(text: str) -> str:
    """Return a page with its tables of modules as the code is now."""

    def table(match: re.Match[str]) -> str:
        rows = "\n".join(["| module | what it does |", "|---|---|", *list_rows(match["folder"])])
        return f"{match['head']}{rows}\n{match['foot']}"

    return TABLE.sub(table, text)


def main() -> None:
    """Write the docs' tables."""
    for name in DOCS:
        path = ROOT / name
        path.write_text(with_modules(path.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
