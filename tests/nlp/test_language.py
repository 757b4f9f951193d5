"""The components in a pipeline of somebody else's, as spaCy's registry gives them."""

import subprocess
import sys

import pytest

from nlp.language import build_language

SCRIPT = """
import spacy
language = spacy.blank("en")
for name in ("names", "resolutions", "votes", "people", "topics"):
    language.add_pipe(f"minutebook_{name}")
doc = language("Councillor Ann Marsh moved, seconded by Councillor Bo Hill, and it was unanimously "
               "RESOLVED that the potholes be mended.")
print([person.name for person in doc._.people], doc._.resolutions[0].status,
      doc._.votes[0].method, doc._.topics[0].topic_id, len(doc.spans["people"]))
"""


def test_the_components_work_in_any_pipeline() -> None:
    """In a process where nobody built ours before."""
    result = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True)
    assert result.stdout == "['Ann Marsh', 'Bo Hill'] resolved unanimous potholes 2\n", (
        result.stderr
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n\n  Present: Cllr. O'Dea,  Mr Ó Néill\t(Clerk)\n",
        "£1.5m_x",
        "((((",
        "\u00a0a\u2003b ",
    ],
)
def test_all_characters_are_kept(text: str) -> None:
    assert build_language().make_doc(text).text == text
