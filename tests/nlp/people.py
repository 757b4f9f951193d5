"""The people of a text, as the tables of tests write them: `text => name: kind | role | acts; ...`.

A row is a line; `\\n` in its text stands for a line's end. Some tables tell less of each person.
"""

from nlp.people.component import find_people


def rows_of(*tables: str) -> list[tuple[str, str]]:
    """Return the rows of tables as (text, what must come of it)."""
    rows = [row.partition(" =>") for table in tables for row in table.strip().split("\n")]
    return [(text.replace("\\n", "\n"), expected.strip()) for text, _, expected in rows]


def list_people(text: str) -> list[str]:
    """Return the people of a text, sorted, `-` in place of a role that is not told."""
    return sorted(
        f"{p.name}: {p.kind} | {p.role or '-'} | {' '.join(a.name for a in p.acts)}"
        for p in find_people(text)
    )
