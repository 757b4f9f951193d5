"""The components in a pipeline of somebody else's, as spaCy's registry gives them."""

import subprocess
import sys

import pytest
import spacy

from nlp.language import build_language

TELLING = ("text", "name", "method", "topic_id")
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


ALONE = {
    "minutebook_names": ("names", "Marsh"),
    "minutebook_people": ("people", "Marsh"),
    "minutebook_resolutions": ("resolutions", "the potholes be mended."),
    "minutebook_votes": ("votes", "counted"),
    "minutebook_topics": ("topics", "potholes"),
}


@pytest.mark.parametrize("component", ALONE)
def test_each_component_works_alone(component: str) -> None:
    """What none of the others has to be in the pipeline for."""
    language = spacy.blank("en")
    language.add_pipe(component)
    doc = language("Councillor Marsh spoke. RESOLVED by 7 votes to 2 that the potholes be mended.")
    attribute, expected = ALONE[component]
    (found,) = getattr(doc._, attribute)
    assert expected in map(str, (getattr(found, name, "") for name in TELLING))
    assert len(doc.spans[attribute]) == 1


def test_a_pipeline_says_what_it_lacks() -> None:
    language = spacy.blank("en")
    for name in ("minutebook_people", "minutebook_topics"):
        language.add_pipe(name)
    problems = language.analyze_pipes()["problems"]
    assert problems == {
        "minutebook_people": ["doc._.votes"],
        "minutebook_topics": ["doc._.votes"],
    }
    assert not any(build_language().analyze_pipes()["problems"].values())


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
