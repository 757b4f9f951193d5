"""Whatever is thrown at it, the topics part answers within time that grows with the length alone."""

import time

import pytest

from nlp.reading import Reading
from nlp.topics.figures import find_figure
from nlp.topics.finding import find_topics

UNITS = [
    "potholes; ",
    "12 potholes 3 ",
    "council tax 45% £3m ",
    "backlog of housing cost and the potholes on Mill Road ",
    "The Head of Highways and Planning, ",
    "Zorb Wibble of the Flump ",
    "Potholes. ",
    "• Potholes - \n",
    "1.\nPotholes\nMinutes:\n",
    "present held meeting minutes of ",
    "declared an interest ",
    "A" * 50,
    "( ",
    "\x00\x01 ",
    "市议会会议记录",
]


def seconds(text: str) -> float:
    reading = Reading(text)
    assert reading.paragraphs is not None  # read before the clock starts
    start = time.process_time()
    find_topics(reading)
    return time.process_time() - start


@pytest.mark.parametrize(
    "unit", UNITS, ids=lambda unit: unit[:20].encode("unicode_escape").decode()
)
def test_eight_times_the_text_takes_far_less_than_64_times_the_time(unit: str) -> None:
    find_topics(Reading("Potholes."))  # what is built once
    short = max(seconds(unit * 1_000), 0.02)
    assert seconds(unit * 8_000) < 28 * short


@pytest.mark.parametrize("text", ["", " ", "\n\n", ".", "£", "%", "9" * 100_000])
def test_next_to_nothing_has_no_topics(text: str) -> None:
    assert find_topics(Reading(text)) == ()


# (clause, the word it is about, figure as printed)
FIGURES = [
    ("a backlog of 400 reviews", "reviews", "400"),
    ("timeliness had risen from 31% to 46%", "timeliness", "31% to 46%"),
    ("46 per cent of plans were late", "plans", "46 per cent"),
    ("an overspend of £1.2 million on placements", "placements", "£1.2 million"),
    ("£3,000 to Mill School", "School", "£3,000"),
    ("plans completed within 20 weeks", "plans", "20 weeks"),
    ("potholes were mended in 28 days, 1,204 of them", "potholes", "28 days"),
    ("the 1,204 potholes mended", "potholes", "1,204"),
    ("potholes reported on 3 May 2024", "potholes", None),  # a date
    ("section 106 money for potholes", "potholes", None),  # a law's section
    ("item 7, potholes", "potholes", None),
    ("potholes at 12 Mill Lane", "potholes", None),  # an address
    ("potholes in 2024/25", "potholes", None),  # a year
    ("potholes on the A38", "potholes", None),  # a road
    ("the number of overdue reviews had fallen from 438 to 391", "reviews", "391"),  # now
    ("the number of overdue reviews had fallen, from 438 in May to 391", "reviews", "391"),
    ("the share of plans issued within 20 weeks was 48%", "plans", "48%"),  # 20 weeks: a bound
    ("there were 233 applications not decided within 21 days", "applications", "233"),
    ("that 268 people waited for a review beyond the target of 28 days", "review", "268"),
    ("there were 412 reviews in the last 12 months", "reviews", "412"),
    ("reviews took 19 days, 3 of them longer", "reviews", "19 days"),  # how long they did take
    ("resolved by 5 votes to 2 that reviews be held", "reviews", None),  # how it was voted
    ("reviews (5 votes for, 1 against)", "reviews", None),
    ("reviews, the voting being 6 for and none against", "reviews", None),
    ("the target for overdue reviews be lowered to 150 from May", "reviews", None),  # none yet
    ("the share of reviews done in time was 51% against a target of 90%", "reviews", "51%"),
    ("against a target of 90% of reviews done, the share was 51%", "reviews", "51%"),
    ("the target for reviews was 90%", "reviews", "90%"),
    # what words tie to the topic
    ("£500 for reviews and 3 for potholes", "reviews", "£500"),
    ("£500 for reviews and 3 for potholes", "potholes", None),
    ("the number of overdue reviews, from 12 wards, had fallen", "reviews", None),
    ("a charge for the first permit be raised from £45 to £52", "charge for", "£45 to £52"),
    ("that the charge be raised to £52, and that permits for carers stay free", "carers", None),
    ("the gap of £14.1m had been closed without drawing on reserves", "reserves", None),
    ("£14.1m had been drawn from the reserves", "reserves", "£14.1m"),
    ("£14.1m be taken from the reserves", "reserves", "£14.1m"),
    ("£2.6m fell on care placements and £1.1m on the High Needs Block", "placements", "£2.6m"),
    (
        "£2.6m fell on care placements and £1.1m on the High Needs Block",
        "High Needs Block",
        "£1.1m",
    ),
    ("of 41 complaints nine were upheld, five about delays in plans", "plans", None),
    ("that permission be granted, subject to 12 affordable homes", "permission", None),
    ("that permission be granted, subject to 12 affordable homes", "affordable homes", "12"),
    ("banding and appeals to the tribunal, of which there had been 61", "banding", None),
    ("banding and appeals to the tribunal, of which there had been 61", "tribunal", "61"),
    ("oppose solar farms of more than 20 hectares on farmland", "farmland", None),
    ("sell the freehold of the land to Mill Homes for £1", "freehold", None),
    ("sell the freehold of the land to Mill Homes for £1", "Mill Homes", None),
    ("pressures on care packages and on transport came to £1.9m", "care packages", None),
    ("pressures on care packages and on transport came to £1.9m", "transport", None),  # of both
    ("the risk of a SEND deficit was raised from 16 to 20", "SEND", None),  # a score
    ("overdue mould repairs had fallen from 92 to 31, the wait being 19 days", "mould", "31"),
    ("that 164 households were in temporary accommodation", "temporary accommodation", "164"),
    ("£1.2m be set aside to clear overdue reviews", "reviews", "£1.2m"),
    ("the cost of school transport had doubled in four years, to £9.8m", "transport", "£9.8m"),
    ("a grant of £500 to the Mill Association for a footpath", "footpath", "£500"),
    (
        "the bridge works at Mill Brook be approved at a cost of £310,000",
        "bridge works",
        "£310,000",
    ),
    ("a petition containing over 900 signatures", "petition", "900"),
    ("a petition with 874 signatures against the hours of the youth centre", "youth centre", None),
    ("extend the 305 bus service", "bus service", None),  # a route
    ("the ten deaths due to Covid 19", "Covid 19", None),  # a name
    ("2 bed apartments", "apartments", None),
    ("developments of 5 or more homes", "developments", None),
    ("jobs lost during the pandemic could take 3 years", "pandemic", None),
    ("an outdoor cinema until 23:30", "cinema", None),
]


@pytest.mark.parametrize(("clause", "about", "figure"), FIGURES)
def test_figures_are_kept_as_printed(clause: str, about: str, figure: str | None) -> None:
    at = clause.index(about)
    assert find_figure(clause, (at, at + len(about))) == figure


NAMED = [
    ("3 Staithe Cottages", "Staithe Cottages", None),  # an address
    ("burglary in the Rural Vale had fallen by 12%", "Rural Vale", None),
    ("to allocate €500 to Mill Cottages", "Mill Cottages", "€500"),
]


@pytest.mark.parametrize(("clause", "name", "figure"), NAMED)
def test_a_number_before_a_name_is_of_its_address(
    clause: str, name: str, figure: str | None
) -> None:
    at = clause.index(name)
    assert find_figure(clause, (at, at + len(name)), named=True) == figure
