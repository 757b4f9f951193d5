"""Groups and how much each two nodes of theirs speak for being one in; which are joined, out.

Average linkage: two groups are as alike as their nodes are on the mean, so that one likely pair
does not join two groups of which all the others are unlike. The most alike go first.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from heapq import heapify, heappop, heappush

UNLIKE = -1.0  # the sum of two nodes that share no word


@dataclass(slots=True)
class _Bond:
    """The sums between two groups, of those pairs of their nodes that have one."""

    total: float = 0.0
    pairs: int = 0

    def mean(self, among: int) -> float:
        """Return the mean over as many pairs as there are, most of which may have no sum."""
        return (self.total + UNLIKE * (among - self.pairs)) / among


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
        unite: makes two groups one, given their mean; returns which of the two it is now.
    """
    bonds = _build_bonds(sums)

    def weigh(one: int, other: int) -> float:
        return bonds[one][other].mean(sizes[one] * sizes[other])

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
        bond.total += total
        bond.pairs += 1
    return bonds


def _merge(bonds: dict[int, dict[int, _Bond]], kept: int, gone: int) -> None:
    """Give the bonds of a group that is no more to the one that it is part of."""
    for near, bond in bonds.pop(gone).items():
        del bonds[near][gone]
        if near == kept:
            continue
        own = bonds[kept].setdefault(near, _Bond())
        bonds[near][kept] = own
        own.total += bond.total
        own.pairs += bond.pairs
