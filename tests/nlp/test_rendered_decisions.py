"""Items printed from known facts in the layouts of councils, read back: each fact as printed."""

import pytest

from tests.nlp.decisions import decided
from tests.rendered import decisions, rivals
from tests.rendered.measuring import compare

# Layouts that do not tell enough, of which nothing or less is said: never anything wrong.
QUIET = (
    "mark The Cabinet deed",
    "mark (Behind)",
    "mark Resolved behind",
    "mark Bare That",
)
# Layouts in which what is printed besides is taken for a decision, too.
LOUD = ("mark Margin right", "around Recommendations list", "mark (Behind)")
# Scenes of which less is told: figures without sides.
UNTOLD = ("divided one line each",)


@pytest.mark.parametrize("layout", [n for n in decisions.LAYOUTS if not n.endswith("/ wrapped")])
def test_a_printed_decision_is_read_as_decided(layout: str) -> None:
    draw, look = decisions.LAYOUTS[layout]
    tally = compare(draw(look, len(layout) % 7))
    if not layout.startswith(LOUD):
        assert not tally.wrong, tally.told
    if not layout.startswith(QUIET):
        assert not tally.missing, tally.told


@pytest.mark.parametrize("scene", rivals.LAYOUTS)
def test_of_rivals_each_has_its_own(scene: str) -> None:
    draw, look = rivals.LAYOUTS[scene]
    tally = compare(draw(look, len(scene) % 5))
    assert not tally.wrong, tally.told
    if not scene.startswith(UNTOLD):
        assert not tally.missing, tally.told


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("24/0117 - 12 Mill Lane|A neighbour spoke.|To REFUSE the application.", "refuse/refused/0: To REFUSE the application."),
        ("The scheme was described.|Officers were given delegated authority to approve the designs.", "delegate/resolved/0: Officers were given delegated authority to approve the designs."),
        ("Decision|Norton Area Board awarded the sum of £1,500 to Norton Cricket Club.", "approve/resolved/0: Norton Area Board awarded the sum of £1,500 to Norton Cricket Club."),
        ("Moved by Councillor Paul Reed, seconded by Councillor Jane Hill, that the gates be locked.|RESOLVED|33. Street lights", "agree/resolved/0: the gates be locked."),
        ("RESOLVED that the plan be adopted.                             HP", "adopt/resolved/0: the plan be adopted."),
    ],
)  # fmt: skip
def test_a_decision_in_few_words_is_read(printed: str, expected: str) -> None:
    assert decided(printed) == [expected]
