"""Whether a vote's printed numbers fit its printed names and the attendance."""

from nlp.annotations import Vote


def is_consistent(vote: Vote, attendance_count: int | None = None) -> bool | None:
    """Tell whether the printed numbers of a vote fit its printed names and the attendance.

    `attendance_count`: members present, where known: no more than they can have voted. None where
    there is nothing to compare. What is printed is kept either way.
    """
    sides = (
        (vote.for_count, vote.for_names),
        (vote.against_count, vote.against_names),
        (vote.abstain_count, vote.abstain_names),
    )
    listed = [(c, n) for c, n in sides if c is not None and n and not (len(n) == 1 and c > 1)]
    checks = [count == len(names) for count, names in listed]
    cast = [count if count is not None else len(names) for count, names in sides]
    if attendance_count is not None and any(cast):
        checks.append(sum(cast) <= attendance_count)
    return all(checks) if checks else None
