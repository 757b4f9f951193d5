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
    deciding = [_item_of(each, starts) for each in found.resolutions]
    people, voting = _by_item(found.people, starts), _by_item(found.votes, starts)
    spoken_of = _by_item(found.topics, starts)
    for at in range(len(starts)):
        own = [index for index, item in enumerate(deciding) if item == at]
        places = {index: place for place, index in enumerate(own)}
        votes = (
            replace(vote, resolution=places.get(-1 if vote.resolution is None else vote.resolution))
            for vote in voting[at]
        )
        items.append(
            Annotations(
                people=tuple(people[at]),
                resolutions=tuple(found.resolutions[index] for index in own),
                votes=tuple(votes),
                topics=tuple(
                    replace(t, rank=rank) for rank, t in enumerate(spoken_of[at], start=1)
                ),
            )
        )
    return items


def _by_item(found: Iterable[Found], starts: Sequence[int]) -> list[list[Found]]:
    """Return what is found in each item."""
    items: list[list[Found]] = [[] for _ in starts]
    for each in found:
        items[_item_of(each, starts)].append(each)
    return items


def _item_of(found: Found, starts: Sequence[int]) -> int:
    return max(0, bisect_right(starts, found.evidence.start) - 1)
