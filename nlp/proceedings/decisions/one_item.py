"""Whether two places of a text are of one item: no number of another stands between them."""

from nlp.reading import Reading


def is_of_one_item(reading: Reading, one: int, other: int) -> bool:
    """Tell whether no item's number stands before the later of two places, behind the earlier."""
    first, second = sorted((one, other))
    if reading.minute_at(first) != reading.minute_at(second):
        return False
    indexes = range(reading.outline.index_at(first) + 1, reading.outline.index_at(second) + 1)
    return not any(reading.number_of(index) for index in indexes)
