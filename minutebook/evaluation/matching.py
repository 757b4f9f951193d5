"""When a finding and a label speak of the same thing.

Labels and findings are dicts in the shape of docs/annotate.md. The rules are those by which the
project's accuracy is stated, so a change here changes every published figure.
"""

import re
import unicodedata
from collections.abc import Callable, Sequence
from typing import Any

Json = dict[str, Any]

TITLES = frozenset(
    "cllr cllrs councillor councillors mr mrs ms miss mx dr prof professor sir dame lord lady "  # noqa: SIM905
    "baroness rev revd reverend ald alderman the right worshipful "
    "cc cbe obe mbe jp bem qc kc mp".split()
)
SMALL_WORDS = frozenset("the a an of and to for in on be that is at by with".split())  # noqa: SIM905
LABEL_WORDS = 15
WINDOW_SLACK = 12


def fold_words(text: str | None) -> list[str]:
    """Return the words in lower case, without accents, apostrophes or punctuation."""
    plain = unicodedata.normalize("NFKD", text or "")
    plain = "".join(c for c in plain if not unicodedata.combining(c)).lower()
    return re.findall(r"[a-z0-9]+", plain.replace("’", "").replace("'", ""))


def is_same_name(one: str, other: str) -> bool:
    """Whether two printed names can be one person: same surname, no given names that differ."""
    a = [word for word in fold_words(one) if word not in TITLES]
    b = [word for word in fold_words(other) if word not in TITLES]
    if not a or not b or a[-1] != b[-1]:
        return False
    return all(_agree(x, y) for x, y in zip(a[:-1], b[:-1], strict=False))


def _agree(one: str, other: str) -> bool:
    """Whether two given names agree; an initial agrees with a name that it begins."""
    return one == other or (one[0] == other[0] and 1 in (len(one), len(other)))


def is_same_person(label: Json, found: Json) -> bool:
    """Whether the found name fits any form of the labelled one."""
    also = label.get("also") or []
    forms = [label["name"], *([also] if isinstance(also, str) else also)]
    return any(is_same_name(form, found["name"]) for form in forms)


def is_same_role(label: str | None, found: str | None) -> bool:
    """Whether six in ten of the two roles' words are shared."""
    a, b = set(fold_words(label)), set(fold_words(found))
    return bool(a) and len(a & b) / len(a | b) >= 0.6


def is_same_resolution(label: Json, found: Json) -> bool:
    """Whether the found text begins, within a dozen words, with what the label quotes."""
    wanted, have = fold_words(label["text"])[:LABEL_WORDS], fold_words(found.get("text"))
    if not wanted or not have:
        return False
    window = set(have[: len(wanted) + WINDOW_SLACK])
    return sum(word in window for word in wanted) / len(wanted) >= 0.7


def is_compatible_vote(label: Json, found: Json) -> bool:
    """Whether both may tell of one act of voting: nothing that both print differs."""
    for key in ("for", "against", "abstain"):
        if None not in (label.get(key), found.get(key)) and label[key] != found[key]:
            return False
    mover, found_mover = label.get("mover"), found.get("mover")
    if mover and found_mover and not is_same_name(mover, found_mover):
        return False
    return label.get("outcome") in (None, found.get("outcome"))


def vote_figures(vote: Json) -> tuple[Any, ...]:
    """Return what must agree for a vote to count as exact."""
    return tuple(vote.get(key) for key in ("outcome", "method", "for", "against", "abstain"))


def is_same_topic(label: str, found: str) -> bool:
    """Whether two phrases share half of their words, or one's words are among the other's."""
    a, b = _topic_words(label), _topic_words(found)
    if not a or not b:
        return False
    shared = len(a & b)
    contained = shared == min(len(a), len(b)) and abs(len(a) - len(b)) <= 5
    return shared / len(a | b) >= 0.5 or contained


def _topic_words(text: str) -> set[str]:
    return {_singular(word) for word in fold_words(text) if word not in SMALL_WORDS}


def _singular(word: str) -> str:
    for ending in ("ies", "es", "s"):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return word[: -len(ending)] + ("y" if ending == "ies" else "")
    return word


def pair_up(
    labels: Sequence[Any], found: Sequence[Any], same: Callable[[Any, Any], bool]
) -> tuple[list[tuple[Any, Any]], list[Any], list[Any]]:
    """Return (pairs, labels missed, findings too many), each used once, equal ones first."""
    left, pairs, waiting = list(found), [], []
    for label in labels:
        if label in left:
            left.remove(label)
            pairs.append((label, label))
        else:
            waiting.append(label)
    missed = []
    for label in waiting:
        hit = next((candidate for candidate in left if same(label, candidate)), None)
        if hit is None:
            missed.append(label)
        else:
            left.remove(hit)
            pairs.append((label, hit))
    return pairs, missed, left
