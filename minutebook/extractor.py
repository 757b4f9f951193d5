"""The version of the extraction: which code made a fact."""

import hashlib
from functools import cache
from pathlib import Path

import nlp
from minutebook import __version__

CODE = {".py", ".toml", ".txt", ".csv", ".json"}


@cache
def extractor_version() -> str:
    """Return the release and a fingerprint of nlp/: `0.1.0+1a2b3c4d`.

    A change of any rule or pattern changes it, so that facts are derived again.
    """
    root = Path(nlp.__file__).parent
    digest = hashlib.sha256()
    for path in sorted(path for path in root.rglob("*") if path.suffix in CODE):
        digest.update(path.relative_to(root).as_posix().encode())
        digest.update(path.read_bytes())
    return f"{__version__}+{digest.hexdigest()[:8]}"
