"""What a document read whole says, shared out among its items.

In: annotations whose people are told item by item (nlp.people.finder), and where the items begin
in the given text. Out: annotations for each item. Read whole, an item's text knows what the head of
the minutes tells: who is a councillor, whose initials are `AM`.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from nlp.annotations import Annotations, Person, Resolution, Topic, Vote

Found = TypeVar("Found", Person, Resolution, Topic, Vote)


def share_out(found: Annotations, starts: Sequence[int]) -> list[Annotations]:
    """Return what each of the items says; `starts`: their places in the given text, in order."""
    items = []
    for at in range(len(starts)):
        own = [i for i, x in enumerate(found.resolutions) if _item_of(x, starts) == at]
        places = {index: place for place, index in enumerate(own)}
        votes = (
            replace(vote, resolution=places.get(-1 if vote.resolution is None else vote.resolution))
            for vote in _of(found.votes, starts, at)
        )
        topics = _of(found.topics, starts, at)
        items.append(
            Annotations(
                people=tuple(_of(found.people, starts, at)),
                resolutions=tuple(found.resolutions[index] for index in own),
                votes=tuple(votes),
                topics=tuple(replace(t, rank=rank) for rank, t in enumerate(topics, start=1)),
            )
        )
    return items


def _of(found: Iterable[Found], starts: Sequence[int], at: int) -> list[Found]:
    return [each for each in found if _item_of(each, starts) == at]


def _item_of(found: Found, starts: Sequence[int]) -> int:
    return max(0, bisect_right(starts, found.evidence.start) - 1)
