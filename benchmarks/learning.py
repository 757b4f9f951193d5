"""Rows of traits and what each is in, weights of a logistic regression out, and into their file.

Needs scikit-learn (`pip install scikit-learn`), which the product does not.
"""

import math
from collections.abc import Iterable, Sequence
from pathlib import Path

Weights = dict[str, float]
SEED = 7


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
    few = {"penalty": "l1"} if sparse else {}
    model = LogisticRegression(C=strength, solver="liblinear", random_state=SEED, **few)
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
