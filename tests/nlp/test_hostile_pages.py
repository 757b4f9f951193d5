"""Whatever a page repeats, reading the whole of it takes time that grows as the text does."""

import time

import pytest

from nlp.language import build_language
from nlp.pages.page import annotate_page

REPEATED = {
    "open brackets": "(",
    "square brackets": "[",
    "quotes": '"',
    "less than": "<",
    "dots": ".",
    "pipes": "|",
    "councillors": "Councillor ",
    "names": "Councillor Marsh, ",
    "capital words": "Housing Strategy ",
    "addresses": "Canal Street ",
    "one word a line": "Yes\nNo\n",
    "also present": "Also present were ",
    "decisions": "RESOLVED that the report be noted.\n\n",
    "votes": "5 votes for the motion and 3 against.\n\n",
    "columns": "For  Against  Abstain\nMarsh  Reed  Hill\n",
    "movers": "It was moved by Councillor Marsh and seconded by Councillor Reed. He then moved. ",
    "labels in rows": "Title PDF 88 KB Minutes: It was ",
    "interests": "Declarations of Interest\nCouncillor Marsh declared an interest in item 5.\n",
    "labels of sides": "For: ",
}


@pytest.mark.parametrize("bit", REPEATED.values(), ids=REPEATED.keys())
def test_time_grows_no_faster_than_the_page(bit: str) -> None:
    """Eight times the text may take twenty times the time, for noise: a square would take 64."""
    small, large = (_seconds(bit * (size // len(bit))) for size in (8_000, 64_000))
    assert large < 20 * small + 0.3


def _seconds(text: str) -> float:
    start = time.process_time()
    annotate_page(text)
    return time.process_time() - start


@pytest.mark.parametrize("run", ["(" * 300, '"' * 100, "x" * 5_000, "http://a.gov.uk/" + "b/" * 90])
def test_nothing_of_a_run_without_blanks_gets_lost(run: str) -> None:
    text = f"It was {run} agreed (as printed)."
    doc = build_language().make_doc(text)
    assert doc.text == text
    assert [token.text for token in doc][-5:] == ["(", "as", "printed", ")", "."]
