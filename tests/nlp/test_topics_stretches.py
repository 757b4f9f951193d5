"""Where one item ends and the next begins on a page of several, and which of them are read."""

import pytest

from nlp.pipeline import annotate


def found_in(text: str) -> set[str]:
    return {topic.topic_id or topic.phrase for topic in annotate(text).topics}


# (text, topic that must be found): what comes behind apologies or interests is read again.
AFTER_SILENCE = [
    (
        "Apologies ; Ronan Birch , Jean Adley\nComplaints were made of potholes by the harbour.\n",
        "potholes",
    ),
    (
        "Apologies: Ann Dow and Tom Birch\n\nThe Clerk reported that the library would shut.",
        "libraries",
    ),
    (
        "APOLOGIES - Cllr Dow\n\n71  DECLARATIONS OF INTEREST - Cllr Birch in the hall.\n\n"
        "73.1  Minute 62.1  Flooding at Nant Coch  Reported - that the culvert would be cleared.",
        "flooding",
    ),
    (
        "3. Declarations of Interest\nNone.\n4. Allotments: The rent was raised to £30 a plot.",
        "allotments",
    ),
    (
        "MINUTES\nRESOLVED - That the minutes be approved.\nALDER PARK TENNIS COURTS\n"
        "(Copy report herewith)\nThe Manager said that they would be surfaced by May.",
        "sport",
    ),
    (
        "3 Declarations of Interest\nThere were none.\n4 pdf Library Hours (112Kb)\n"
        "Report of the Manager.",
        "libraries",
    ),
]


@pytest.mark.parametrize(("text", "topic"), AFTER_SILENCE)
def test_what_follows_a_silent_item_is_read(text: str, topic: str) -> None:
    assert topic in found_in(text)


# What belongs to apologies or interests stays unread.
SILENT = [
    "Apologies for absence\n\nCllr Dow was at the opening of the library.",
    "Declarations of Interest\n\n1. Cllr Dow\n\n2. Cllr Birch as a trustee of the library.",
    "3. Declarations of Interest\n\n3.1 Cllr Birch as a trustee of the library.",
    "3. Declarations of Interest\n\n3. Cllr Ann Birch: trustee of the library.",
    "Declarations of Interest\n\n14 cars of members of the library had been named.",
]


@pytest.mark.parametrize("text", SILENT)
def test_a_silent_item_stays_unread(text: str) -> None:
    assert found_in(text) == set()


# (text, phrase, how it stands): a part's first words up to the stop head what is said of it.
HEADS = [
    ("(b) Heron Hotel. Cllr Dow said that the roof let in water.", "lead"),
    ("7. Heron Hotel. Cllr Dow said that the roof let in water.", "lead"),
    ("(b) The Heron Hotel was sold. Cllr Dow said that the roof let in water.", "minutes"),
    ("The Heron Hotel. Cllr Dow said that the roof let in water.", "minutes"),
]


@pytest.mark.parametrize(("text", "stands"), HEADS)
def test_the_first_words_of_a_part_head_it(text: str, stands: str) -> None:
    rules = {topic.phrase: topic.evidence.rule for topic in annotate(f"Minutes\n\n{text}").topics}
    assert rules["Heron Hotel"] == f"phrase.{stands}"


def test_the_size_of_a_paper_is_no_part_of_its_title() -> None:
    found = annotate("4 pdf Library Hours (112Kb)\n\nReport of the Manager.").topics
    assert found
    assert all("Kb" not in topic.phrase and "pdf" not in topic.phrase for topic in found)
