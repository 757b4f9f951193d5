"""The versions of the code: which rules made a fact, which code made a record."""

import hashlib
from functools import cache
from pathlib import Path

import nlp
from minutebook import __version__

CODE = {".py", ".toml", ".tsv", ".txt", ".csv", ".sql"}  # code, patterns, learnt weights
ROOMS = ("scraper", "nlp", "db", "minutebook")


@cache
def extractor_version() -> str:
    """Return the release and a fingerprint of nlp/: `0.1.0+1a2b3c4d`.

    A change of any rule, pattern or weight changes it, so that facts are derived again.
    """
    return f"{__version__}+{fingerprint(Path(nlp.__file__).parent)}"


@cache
def code_version() -> str:
    """Return a fingerprint of all the code that makes a record of pages."""
    house = Path(nlp.__file__).parent.parent
    return "".join(fingerprint(house / room) for room in ROOMS)


def fingerprint(root: Path) -> str:
    """Return eight digits that stand for the code and data below a folder."""
    digest = hashlib.sha256()
    for path in sorted(path for path in root.rglob("*") if path.suffix in CODE):
        digest.update(path.relative_to(root).as_posix().encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:8]
