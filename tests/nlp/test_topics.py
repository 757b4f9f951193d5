"""What an item was about: topic, aspect and figure told from one sentence, and look-alikes."""

import pytest

from nlp.annotations import ItemText, Topic
from nlp.pipeline import annotate, annotate_item


def topics_in(text: str) -> dict[str, Topic]:
    return {t.topic_id: t for t in annotate(text).topics if t.topic_id}


# (sentence, topic, aspect, figure)
TOLD = [
    ("The number of overdue Care Act assessments had doubled.", "care-act-assessments", "backlog", None),
    ("Waiting times for an assessment under the Care Act were discussed.", "care-act-assessments", "timeliness", None),
    ("There was a backlog of 400 Care Act reviews.", "care-act-reviews", "backlog", "400"),
    ("It was noted that 46% of EHCPs were completed within 20 weeks.", "education-health-and-care-plans", "timeliness", "46%"),
    ("Members heard that the cost of temporary accommodation was £1.2 million over budget.", "temporary-accommodation", "cost", "£1.2 million"),
    ("The High Needs Block deficit stood at £14.3m.", "high-needs-block", "cost", "£14.3m"),
    ("Complaints about damp and mould had been upheld by the Ombudsman.", "damp-and-mould", "complaint", None),
    ("The recruitment of foster carers remained hard.", "fostering", "staffing", None),
    ("The closure of the day centre was opposed.", "day-services", "closure", None),
    ("A tender for street lighting maintenance would be let.", "street-lighting", "contract", None),
    ("Potholes on the A38 were dangerous to cyclists.", "potholes", "safety", None),
    ("Residents asked when potholes would be mended.", "potholes", None, None),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "topic_id", "aspect", "figure"), TOLD)
def test_topic_aspect_and_figure(
    sentence: str, topic_id: str, aspect: str | None, figure: str | None
) -> None:
    found = topics_in(sentence)
    assert topic_id in found
    assert (found[topic_id].aspect, found[topic_id].figure) == (aspect, figure)


# Aspects belong to the clause that says them.
APART = [
    ("Fostering was praised; the backlog of repairs was not.", "fostering", None),
    ("The waiting list for occupational therapy was long; potholes came up too.", "potholes", None),
    ("An Outstanding rating by Ofsted pleased the fostering team.", "fostering", "inspection"),
    ("Internal audit was discussed.", "internal-audit", None),
]


@pytest.mark.parametrize(("sentence", "topic_id", "aspect"), APART)
def test_an_aspect_is_told_in_the_clause_of_its_topic(
    sentence: str, topic_id: str, aspect: str | None
) -> None:
    assert topics_in(sentence)[topic_id].aspect == aspect


# Offices, bodies, laws and people are no topics.
SILENT = [
    "The Lead Member for Finance, Procurement and Performance thanked officers.",
    "Ann Marsh, Director of Adult Social Care, introduced the report.",
    "The Head of Highways and Transport replied.",
    "The Adults and Health Scrutiny Committee had met.",
    "Under the Planning and Development Act, 2000 the Council noted this.",
    "Councillor Ann Marsh, Cabinet Member for Housing, was thanked.",
    "The Chairman thanked everybody for coming.",
]


@pytest.mark.parametrize("sentence", SILENT)
def test_offices_bodies_and_laws_are_no_topics(sentence: str) -> None:
    assert annotate(sentence).topics == ()


# A place's name is no topic, the same word by itself is.
PLACES = [
    ("Residents met opposite Punch's Hotel.", "tourism-and-visitor-economy", False),
    ("Residents of hotels were asked about tourism.", "tourism-and-visitor-economy", True),
    ("The kerb at the Milk Market was loose.", "markets-and-street-trading", False),
    ("The kerb at the market was loose.", "markets-and-street-trading", True),
    ("A pothole in Canal Street was mended.", "rivers-and-canals", False),
    ("A boat on the canal was raised.", "rivers-and-canals", True),
    ("The houses of Carew Park were damp.", "parks-and-open-spaces", False),
    ("The gate of the park was shut.", "parks-and-open-spaces", True),
]


@pytest.mark.parametrize(("sentence", "topic_id", "told"), PLACES)
def test_a_places_name_is_no_topic(sentence: str, topic_id: str, told: bool) -> None:
    assert (topic_id in topics_in(sentence)) is told


PROCEDURAL = [
    ItemText(title="Apologies for Absence", minutes="Apologies were received from Cllr Ann Marsh."),
    ItemText(
        title="Declarations of Interest",
        minutes="Cllr Bo Reed declared an interest in item 8 as a governor of a special school.",
    ),
    ItemText(
        title="Minutes of the Previous Meeting",
        decision="That the minutes be approved as a correct record.",
    ),
    ItemText(title="Exclusion of the Press and Public", decision="That the public be excluded."),
]


@pytest.mark.parametrize("item", PROCEDURAL, ids=lambda item: item.title)
def test_items_without_a_matter_have_no_topics(item: ItemText) -> None:
    assert annotate_item(item).topics == ()


def test_questions_of_the_public_have_topics() -> None:
    item = ItemText(
        title="Public Question Time",
        minutes="Ann Marsh, a resident of Long Lane, asked about fly-tipping in Mill Wood.",
    )
    assert "fly-tipping" in {topic.topic_id for topic in annotate_item(item).topics}


def test_a_planning_reference_in_the_title_tells_a_planning_application() -> None:
    item = ItemText(title="23/01877/FP Land East of Mill Lane, Ashcombe", minutes="Refused.")
    assert "planning-applications" in {topic.topic_id for topic in annotate_item(item).topics}
    budget = ItemText(title="Budget 2023/24", minutes="Agreed.")
    assert "planning-applications" not in {topic.topic_id for topic in annotate_item(budget).topics}


# (sentence, topic, the phrase it is told by): in the words of town and community councils, of fire
# and police, of the crematorium; None: the look-alike that is something else.
WORDED = [
    ("The drain by the chapel was blocked.", "highway-drainage", "drain"),
    ("The field was slow to drain.", "highway-drainage", None),
    ("The mowing of the field was put off.", "verges-and-hedges", "mowing"),
    ("Two passing places would be built.", "traffic-congestion-and-junctions", "passing places"),
    ("The naming of streets at Barley Fields was approved.", "street-furniture-and-signs", "naming of streets"),
    ("The chain of one of the swings was worn.", "play-areas", "swings"),
    ("The campaign was in full swing.", "play-areas", None),
    ("The cremation of pets was not allowed.", "burial-grounds-and-cemeteries", "cremation"),
    ("Members voiced grave concerns.", "burial-grounds-and-cemeteries", None),
    ("Exclusions had risen since the spring.", "school-attendance-and-exclusions", "Exclusions"),
    ("The digital exclusion of some was noted.", "school-attendance-and-exclusions", None),
    ("A levy of two pounds a head was set.", "precepts", "levy"),
    ("The workplace parking levy was put off.", "precepts", None),
    ("Agency social workers cost £2m.", "social-workers", "Agency social workers"),
    ("A report on placements was put off.", "placements-sufficiency", "placements"),
    ("A work placement was offered.", "placements-sufficiency", None),
    ("Self-neglect was rising.", "adult-safeguarding", "Self-neglect"),
    ("The supply of breathing apparatus was a risk.", "fire-and-rescue", "breathing apparatus"),
    ("There had been two break-ins at the farm.", "crime-and-policing", "break-ins"),
    ("The Community Council met on Monday.", "voluntary-and-community-sector", None),
    ("The application for 24 houses was refused.", "new-dwellings", "24 houses"),
    ("Permission for six flats was refused.", "new-dwellings", "six flats"),
    ("He had called at 24 houses.", "new-dwellings", None),
    ("The crossing by the school was faded.", "pedestrian-crossings", "crossing"),
    ("Children were crossing the road.", "pedestrian-crossings", None),
    ("Children used the bridge crossing.", "pedestrian-crossings", None),
    ("The Road Traffic Bill was welcomed.", "traffic-congestion-and-junctions", None),
    ("Traffic on the lane had doubled.", "traffic-congestion-and-junctions", "Traffic"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "topic_id", "phrase"), WORDED)
def test_other_councils_words(sentence: str, topic_id: str, phrase: str | None) -> None:
    found = {topic.topic_id: topic.phrase for topic in annotate(sentence).topics}
    assert found.get(topic_id) == phrase
