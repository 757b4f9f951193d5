"""Groups and how much each two nodes of theirs speak for being one in; which are joined, out.

Two groups are as alike as their nodes are on the mean, so that one likely pair does not join two
groups of which all the others are unlike; the best pair counts for more, for a title that drifts is
like some of its series and not like all. The most alike go first.
"""

import math
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from heapq import heapify, heappop, heappush

UNLIKE = -1.0  # the sum of two nodes that share no word
BEST = 0.3  # how much the best pair counts beside the mean of all


@dataclass(slots=True)
class _Bond:
    """The sums between two groups, of those pairs of their nodes that have one."""

    total: float = 0.0
    pairs: int = 0
    best: float = -math.inf

    def add(self, total: float, pairs: int, best: float) -> None:
        """Take in the sums of more pairs."""
        self.total += total
        self.pairs += pairs
        self.best = max(self.best, best)

    def weigh(self, among: int) -> float:
        """Return how alike the groups are, of as many pairs as there are; most may have no sum."""
        mean = (self.total + UNLIKE * (among - self.pairs)) / among
        return BEST * self.best + (1 - BEST) * mean


def join_groups(
    sums: Iterable[tuple[float, int, int]],
    sizes: dict[int, int],
    may_unite: Callable[[int, int], bool],
    unite: Callable[[float, int, int], int],
) -> None:
    """Join groups while two of them are more alike than not.

    Args:
        sums: of two nodes, known by their groups; above 0 they are rather one.
        sizes: how many nodes each group has.
        may_unite: tells whether two groups may be one; asked anew as they grow.
        unite: makes two groups one, given how alike they are; returns which of the two it is now.
    """
    bonds = _build_bonds(sums)

    def weigh(one: int, other: int) -> float:
        return bonds[one][other].weigh(sizes[one] * sizes[other])

    found = [(-weigh(one, other), one, other) for one in bonds for other in bonds[one]]
    heap = [entry for entry in found if entry[0] < 0 and entry[1] < entry[2]]
    heapify(heap)
    while heap:
        mean, one, other = heappop(heap)
        if other not in bonds.get(one, ()) or mean != -weigh(one, other):
            continue  # one of them has grown since
        if not may_unite(one, other):
            continue
        kept = unite(-mean, one, other)
        gone = other if kept == one else one
        sizes[kept] += sizes.pop(gone)
        _merge(bonds, kept, gone)
        for near in bonds[kept]:
            if (now := weigh(kept, near)) > 0:
                heappush(heap, (-now, min(kept, near), max(kept, near)))


def _build_bonds(sums: Iterable[tuple[float, int, int]]) -> dict[int, dict[int, _Bond]]:
    """Return the bonds of each group with each other, under both."""
    bonds: dict[int, dict[int, _Bond]] = defaultdict(dict)
    for total, one, other in sums:
        bond = bonds[one].setdefault(other, _Bond())
        bonds[other][one] = bond
        bond.add(total, 1, total)
    return bonds


def _merge(bonds: dict[int, dict[int, _Bond]], kept: int, gone: int) -> None:
    """Give the bonds of a group that is no more to the one that it is part of."""
    for near, bond in bonds.pop(gone).items():
        del bonds[near][gone]
        if near == kept:
            continue
        own = bonds[kept].setdefault(near, _Bond())
        bonds[near][kept] = own
        own.add(bond.total, bond.pairs, bond.best)
