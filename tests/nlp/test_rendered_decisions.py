"""Items printed from known facts in the layouts of councils, read back: each fact as printed."""

import pytest

from tests.rendered import decisions
from tests.rendered.measuring import compare

# Layouts that do not tell enough, of which nothing or less is said: never anything wrong.
QUIET = (
    "mark The Cabinet deed",
    "mark (Behind)",
    "mark Resolved behind",
    "mark Bare That",
)
# Layouts in which what is printed besides is taken for a decision, too.
LOUD = (
    "mark Margin right",
    "mark Resolved behind",
    "around It was recommended",
    "around Recommendations list",
    "mark (Behind)",
)


@pytest.mark.parametrize("layout", decisions.LAYOUTS)
def test_a_printed_decision_is_read_as_decided(layout: str) -> None:
    draw, look = decisions.LAYOUTS[layout]
    tally = compare(draw(look, len(layout) % 7))
    if not layout.startswith(LOUD):
        assert not tally.wrong, tally.told
    if not layout.startswith(QUIET):
        assert not tally.missing, tally.told
