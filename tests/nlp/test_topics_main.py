"""Which of an item's topics are its main ones, and which words are none: tables to check by eye."""

import pytest

from nlp.annotations import ItemText, Topic
from nlp.pipeline import annotate, annotate_item


def phrases_of(topics: tuple[Topic, ...]) -> list[str]:
    return [topic.phrase for topic in topics]


# (title, topic, phrase): an election is told by its title, whatever is said below it.
ELECTIONS = [
    ("Election of Mayor", "Election of Mayor"),
    ("Appointment of Vice-Chair", "Appointment of Vice-Chair"),
    (
        "To elect a Leas-Cathaoirleach of the Municipal District of Ballyfenner",
        "elect a Leas-Cathaoirleach of the Municipal District",
    ),
]


@pytest.mark.parametrize(("title", "phrase"), ELECTIONS)
def test_an_election_is_that_and_no_more(title: str, phrase: str) -> None:
    item = ItemText(
        title=title, minutes="Cllr Ann Marsh thanked the library. She was elected unopposed."
    )
    (topic,) = annotate_item(item).topics
    assert (topic.topic_id, topic.phrase) == ("election-of-mayor-and-chair", phrase)


def test_an_appointment_that_elects_no_chair_has_no_such_topic() -> None:
    item = ItemText(title="Appointment of Substitute Members", minutes="Noted.")
    assert annotate_item(item).topics == ()


# (text, word of its first paragraph): no body's or office's name runs over a paragraph's end.
PARAGRAPHS = [
    (
        "Review of the Council Procedure Rules\n\nThe Monitoring Officer spoke to it.",
        "Council Procedure Rules",
    ),
    (
        "Solar Farm at Great Penwick\n\nMeeting of Planning Committee, 3 May 2026",
        "Great Penwick",
    ),
]


@pytest.mark.parametrize(("text", "phrase"), PARAGRAPHS)
def test_a_name_ends_with_its_paragraph(text: str, phrase: str) -> None:
    assert phrase in phrases_of(annotate(text).topics)


# (text, what it is about, what it only names in passing): the first comes first.
PASSING = [
    ("Members asked about potholes. The police were thanked.", "potholes", "police"),
    ("The Clerk would contact the police about fly-tipping.", "fly-tipping", "police"),
    ("The dropped kerb would be raised with highways.", "dropped kerb", "highways"),
    ("The grant went to the museum (as the library had none).", "museum", "library"),
    ("Allotments: the rats had gone to the playground.", "Allotments", "playground"),
    ("A shelter such as the library was wanted for the allotments.", "allotments", "library"),
    ("The footpath opposite the library was broken.", "footpath", "library"),
    ("The footpath was lit towards the library.", "footpath", "library"),
    ("Vacant consequent on the opening of the library. Potholes came up.", "Potholes", "library"),
    ("The hedge between the school and the library was high.", "hedge", "library"),
]


@pytest.mark.parametrize(("text", "main", "passing"), PASSING)
def test_what_is_named_in_passing_comes_later(text: str, main: str, passing: str) -> None:
    found = phrases_of(annotate(text).topics)
    assert main in found
    assert passing not in found or found.index(main) < found.index(passing)


# Words that look like a topic or a thing and are neither.
NOTHING = [
    "There was an equality of votes.",
    "The Green Group's amendment was lost.",
    "The Chairman would reserve this.",
    "In accordance with Standing Order 9 the meeting went on.",
    "The meeting was held in the Council Chamber.",
    "The motion was CARRIED nem con.",
    "Members expressed their deep regret.",
    "The Minister, Paschal Donnelly TD, had written.",
    "Nobody could legally park outside.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_procedure_and_turns_of_speech_are_no_topics(text: str) -> None:
    assert annotate(text).topics == ()


# (text, key phrase in it)
NAMED = [
    ("A grant went to Ballyfenner Tidy Towns.", "Ballyfenner Tidy Towns"),
    ("A grant went to O'Rourke Rovers.", "O'Rourke Rovers"),
    ("Repairs to Ferndale Priory - Long Barrow was to follow.", "Ferndale Priory"),
    ("Help was given to Kilbracken.", "Kilbracken"),
    (
        "A letter from the Irish Potters and Weavers Union was read.",
        "Irish Potters and Weavers Union",
    ),
    ("The roof of St. Brigid's Priory leaked.", "roof of St. Brigid's Priory"),
    (
        "A letter from Fledgling Woods Playgroup Committee was read.",
        "Fledgling Woods Playgroup Committee",
    ),
    ("Two filling stations Kilbracken Cross wished for lights.", "Kilbracken Cross"),
]


@pytest.mark.parametrize(("text", "phrase"), NAMED)
def test_names_are_whole(text: str, phrase: str) -> None:
    assert phrase in phrases_of(annotate(text).topics)


# (title, topic of a word too common to tell it elsewhere, or None where the title tells another)
TITLES = [
    ("Budget 2024/25", "council-budget"),
    ("Lighting in Mill Lane", "street-lighting"),
    ("Payments", "accounts-for-payment"),
    ("Library Budget", None),
    ("Community Safety Partnership Performance", None),
]


@pytest.mark.parametrize(("title", "topic_id"), TITLES)
def test_common_words_tell_a_topic_in_titles_alone(title: str, topic_id: str | None) -> None:
    common = {"council-budget", "street-lighting", "accounts-for-payment", "corporate-performance"}
    found = {t.topic_id for t in annotate_item(ItemText(title=title, minutes="Noted.")).topics}
    assert found & common == ({topic_id} if topic_id else set())


def test_common_words_tell_nothing_in_running_text() -> None:
    found = annotate("The budget, the lighting and the payments were mentioned.").topics
    assert not any(topic.topic_id for topic in found)


def test_a_phrase_that_one_topic_must_not_match_stays_anothers() -> None:
    found = {topic.topic_id for topic in annotate("The car park was full.").topics}
    assert found == {"parking"}


def test_the_councils_own_committees_are_no_key_phrases() -> None:
    found = annotate("It went to the Kilbracken Area Committee and the Licensing Committee.").topics
    assert found == ()


def test_people_with_a_need_are_no_asides() -> None:
    topics = annotate("Support was asked for children with autism.").topics
    assert "special-educational-needs-and-disabilities" in {topic.topic_id for topic in topics}


def test_numbered_headings_are_the_items_titles() -> None:
    text = (
        "7. Matters arising\n\nThe hall was cold.\n\n8. Bridge over the Fenn\n\nIt was noted that "
        "trees, rats, litter, drains, dogs, buses, taxis and the library had been mentioned."
    )
    assert annotate(text).topics[0].phrase == "Bridge"


# (text, phrase, told): a numbered road is a thing of its own, a paper's or class's number is none.
ROADS = [
    ("Members spoke about the state of the A93 at Heron Leap.", "A93", True),
    ("Members spoke about the works on the B4061.", "B4061", True),
    ("Members spoke about item A1 and the use of class B8.", "B8", False),
    ("Members spoke about minute M05 of the board.", "M05", False),
]


@pytest.mark.parametrize(("text", "phrase", "told"), ROADS)
def test_a_numbered_road_is_a_thing(text: str, phrase: str, told: bool) -> None:
    assert (phrase in phrases_of(annotate(text).topics)) is told


def test_a_topic_has_two_wordings_where_they_share_but_a_word() -> None:
    text = "The hall lease was signed.\n\nThe hall refurbishment came next. The halls were full."
    found = phrases_of(annotate(text).topics)
    assert {"hall lease", "hall refurbishment"} <= set(found)
    assert len(found) == 2


def test_what_arises_from_an_earlier_minute_heads_its_item() -> None:
    text = "Matters Arising\n\nMinute 45 - CCTV\n\nThe Clerk said that it would be mended."
    assert "CCTV" in phrases_of(annotate(text).topics)
    assert annotate("Matters Arising\n\nMinute 45 - Apologies\n\nNoted.").topics == ()


def test_a_name_is_shown_whole_with_its_topic() -> None:
    found = annotate("Members visited St. Fergus National School in May.").topics
    assert [(t.topic_id, t.phrase) for t in found] == [
        ("education-send", "St. Fergus National School")
    ]


# (text, phrases): a name is found whole, two names apart.
NAMES = [
    ("Members visited the houses at Cois na Feile in May.", ["Cois na Feile"]),
    ("It came from the Recreation and Amenity Fund.", ["Recreation and Amenity Fund"]),
    ("The Heron Project and Ashe Scheme were praised.", ["Heron Project", "Ashe Scheme"]),
]


@pytest.mark.parametrize(("text", "phrases"), NAMES)
def test_a_name_is_found_whole(text: str, phrases: list[str]) -> None:
    assert phrases_of(annotate(text).topics) == phrases


def test_the_end_of_a_way_is_no_matter() -> None:
    text = "A survey of the lights from Abbey Field to the Heron Arms was asked for."
    assert "Heron Arms" not in phrases_of(annotate(text).topics)
    assert "Heron Arms" in phrases_of(annotate("The lights at the Heron Arms failed.").topics)
