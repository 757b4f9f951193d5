"""People called by first names alone, as community councils' minutes do."""

import pytest

from nlp.pages.page import annotate_page

HEAD = (
    "Minutes of Fetterlaw Community Council, 22 October 2019\n\nMembers Present: James Milne, Irene "
    "Dunbar, Andrew McCartan, Jeff Goodall, Mark Sinclare and Shona Presley\n\n"
)
SPOKEN = "James welcomed everyone. Andrew asked about parking. Shona thanked him for coming.\n"


def acts(text: str) -> dict[str, set[str]]:
    people = [person for entry in annotate_page(HEAD + text) for person in entry.annotations.people]
    return {person.name: {act.name for act in person.acts} - {"present"} for person in people}


@pytest.mark.parametrize(
    ("more", "name", "told"),
    [
        ("Irene reported that the burn was clear.", "Irene Dunbar", {"spoke"}),
        ("Mark said that the bins were full.", "Mark Sinclare", {"spoke"}),
        ("It was agreed. Proposed by Jeff, seconded by Irene.", "Jeff Goodall", {"moved"}),
        ("It was agreed. Proposed by Jeff, seconded by Irene.", "Irene Dunbar", {"seconded"}),
        (
            "Jeff proposed that we support it, seconded by Irene. All in favour.",
            "Jeff Goodall",
            {"moved"},
        ),
    ],
)
def test_a_first_name_is_the_one_person_who_has_it(more: str, name: str, told: set[str]) -> None:
    assert acts(SPOKEN + more)[name] >= told


@pytest.mark.parametrize(
    "more",
    [
        "Jeff Tarrant wrote about the wall. Jeff said that it fell.",  # two of that name
        "St Jeff reported for the parish.",
        "Jeff Lane was closed.",
        "Mr Jeff asked about the bus.",
    ],
)
def test_nothing_is_told_of_whom_another_name_is_meant(more: str) -> None:
    assert acts(SPOKEN + more)["Jeff Goodall"] == set()


@pytest.mark.parametrize(
    "text",
    [
        "The burn was seen. Irene said that it was clear.",  # once alone
        "Irene asked about parking. Irene said no. Irene thanked all.",  # one person alone
        "Mark the place with a post. Grant aid was sought. Shona asked why.",
    ],
)
def test_a_text_that_does_not_speak_so_is_left_alone(text: str) -> None:
    assert not {name for name, told in acts(text).items() if told and name in HEAD}


def test_the_sentence_is_the_evidence() -> None:
    text = HEAD + SPOKEN
    (andrew,) = (p for e in annotate_page(text) for p in e.annotations.people if "Andrew" in p.name)
    told = [text[a.evidence.start : a.evidence.end] for a in andrew.acts if a.name == "spoke"]
    assert told
    assert all("Andrew asked" in quote for quote in told)
