"""What the scripts that learn share: labelled sets in, weights of a logistic regression out.

Needs scikit-learn 1.8 or later, which the product does not; a script says so first (`require`).
"""

import json
import math
from collections.abc import Iterable, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

Json = dict[str, Any]
Weights = dict[str, float]
SEED = 7
LEARNER = "scikit-learn", (1, 8)  # of which l1_ratio makes weights few; before, only `penalty`


def require(package: str, least: tuple[int, int] = (0, 0)) -> None:
    """End the script where a package that the product does not need is missing or too old."""
    wanted = f"{package} {least[0]}.{least[1]} or later" if any(least) else package
    try:
        found = version(package)
    except PackageNotFoundError:
        raise SystemExit(f"this script needs {wanted}: pip install {package}") from None
    if tuple(map(int, found.split(".")[:2])) < least:
        raise SystemExit(f"this script needs {wanted}, not {found}: pip install -U {package}")


def list_sets(sets: Iterable[str]) -> list[tuple[Path, Path | None]]:
    """Return LABELS and FOUND of each LABELS[=FOUND]; what is absent is said and left out."""
    paths = []
    for given in sets:
        labels, _, found = given.partition("=")
        if Path(labels).exists():
            paths.append((Path(labels), Path(found) if found else None))
        else:
            print(f"{labels} is absent: left out")
    return paths


def read_rows(path: Path) -> list[Json]:
    """Return the objects of a file of JSON lines."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def learn(
    rows: Sequence[Iterable[str]],
    told: Sequence[bool],
    strength: float,
    *,
    sparse: bool = False,
    counts: Sequence[float] | None = None,
) -> Weights:
    """Return the weights of traits, and of `always`.

    `strength`: scikit-learn's C. `sparse`: few weights, the others 0. `counts`: how often each row
    counts. A trait of a row counts once.
    """
    import numpy as np
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    names = {trait: i for i, trait in enumerate(sorted({t for row in rows for t in row}))}
    if not names or len(set(told)) < 2:  # nothing to tell apart, or to tell it by
        share = min(max(sum(told) / len(told), 0.001), 0.999)
        return {"always": round(math.log(share / (1 - share)), 3)}
    columns, ends = [], [0]
    for row in rows:
        columns.extend(sorted(names[trait] for trait in set(row)))  # the same in every run
        ends.append(len(columns))
    places = (np.array(columns, dtype=np.int32), np.array(ends, dtype=np.int32))
    matrix = csr_matrix((np.ones(len(columns)), *places), shape=(len(rows), len(names)))
    model = LogisticRegression(
        C=strength, l1_ratio=float(sparse), solver="liblinear", random_state=SEED
    )
    model.fit(matrix, np.array(told, dtype=int), sample_weight=counts)
    weights = {trait: float(model.coef_[0][i]) for trait, i in names.items()}
    kept = {trait: round(weight, 3) for trait, weight in weights.items() if abs(weight) >= 0.005}
    return {"always": round(float(model.intercept_[0]), 3), **kept}


def write_weights(sums: dict[str, Weights], path: Path) -> None:
    """Write sums to a file that `nlp.weights` reads."""
    lines = [
        f"{name}\t{trait}\t{weight}"
        for name, weights in sums.items()
        for trait, weight in sorted(weights.items())
    ]
    path.write_text("\n".join([*lines, ""]), encoding="utf-8")
    print(f"{len(lines)} weights -> {path.name}")
