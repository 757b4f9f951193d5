"""Sentences that fit no rule, and decisions by rules that no sentence bears out."""

from typing import NamedTuple

import pytest

from nlp.pages.page import annotate_page
from nlp.proceedings import Decision, Draft, Proceedings, read_by_rules
from nlp.proceedings.completing.weighing import Weighing, weigh
from nlp.reading import Reading
from nlp.resolutions.wording import TOLD, list_wordings
from nlp.sections import Section

MINUTES = """12. Grass verges

The Director presented the report on the cutting of verges.

Members asked about the cost.

{said}

The Chair thanked the Director for the report.
"""


class Told(NamedTuple):
    rule: str
    text: str


def told_in(said: str) -> list[Told]:
    """Return the decisions of minutes in which `said` is a paragraph."""
    meetings = annotate_page(MINUTES.format(said=said))
    found = [r for meeting in meetings for r in meeting.annotations.resolutions]
    return [Told(r.evidence.rule, r.text) for r in found]


def test_a_sentence_that_fits_no_rule_is_told_by_its_sum() -> None:
    said = "Agreed as an accurate record: the notes of the meeting on 4 March."
    assert [(r.rule, r.text) for r in told_in(said)] == [("scored", said)]
    assert told_in("Members asked for the notes of the meeting on 4 March.") == []


@pytest.mark.parametrize(
    "said",
    [
        "Officers had recommended that the verges be left.",
        "The Council resolved last year to cut them in May.",
        "Councillor Marsh said that it was agreed with the parish.",
        "Members noted that a count was due.",
        "The fee will be agreed with the contractor.",
        "It was not agreed.",
    ],
)
def test_what_only_reads_like_a_decision_is_not_told(said: str) -> None:
    assert told_in(said) == []


def test_a_decision_that_no_sentence_bears_out_is_dropped_and_its_vote_stands() -> None:
    text = MINUTES.format(said="RESOLVED that the verges be cut in May.")
    reading = Reading(text, [Section("decision", 0, len(text))], "issue")
    good, bad = (
        Decision(at, at + length, at, at + length, 0, "resolved", rule, "minutes")
        for said, rule, length in (
            ("RESOLVED", "resolved", 39),
            ("Members asked", "motion-carried", 29),
        )
        for at in [text.index(said)]
    )
    vote = Draft(bad.start, bad.end, carried=True, decision=bad)
    weighed = weigh(reading, Proceedings([good, bad], [vote]))
    assert weighed.decisions == [good]
    assert weighed.votes == [vote]
    assert vote.decision is None


def test_items_and_texts_too_short_to_tell_a_place_are_left_to_the_rules() -> None:
    found = Proceedings([], [])
    item = Reading(MINUTES.format(said="Agreed as an accurate record: the notes."), page="item")
    assert weigh(item, found) is found
    assert (
        weigh(Reading("Agreed as an accurate record: the notes.\n\nBirds sang.\n"), found) is found
    )


@pytest.mark.parametrize("word", TOLD)
def test_a_sentence_with_a_word_of_deciding_is_weighed(word: str) -> None:
    text = f"The Board {word} the plan.\n\nThe weather was fine.\n"
    assert [w.index for w in list_wordings(Reading(text))] == [0]


def test_what_a_sentence_tells_of_itself_and_of_its_place() -> None:
    reading = Reading("RESOLVED:\n\n(1) that the verges be cut; and\n\nThe sun shone.\n")
    (traits,) = (w.traits for w in list_wordings(reading) if "verges" in " ".join(w.traits))
    assert {"at=that", "below=RESOLVED", "label=RESOLVED :", "part=number1", "above=the"} <= {
        *traits
    }


def test_a_trait_counts_once_however_often_it_is_there() -> None:
    text = "RESOLVED that that that the plan and the plan be noted.\n\nThe sun shone.\n"
    (wording,) = list_wordings(Reading(text))
    assert len(set(wording.traits)) == len(wording.traits)


def test_words_without_end_are_no_sentence() -> None:
    assert not list(list_wordings(Reading("RESOLVED that " * 100)))


def test_each_sentence_is_held_against_the_best_of_the_others() -> None:
    reading = Reading("It was agreed.\n\nThe plan was noted.\n\nThe fee was approved.\n")
    wordings = list(list_wordings(reading))
    weighing = Weighing(reading, wordings, [1.5, -3.0, 0.5], 0)
    own, last = weighing.traits_of("x", wordings[0].start, wordings[0].end), wordings[2]
    assert {"own>1", "other>0", "ahead>0"} <= {*own}
    assert not {"own>2", "other>1", "ahead>1"} & {*own}
    assert "other>1" in weighing.traits_of("x", last.start, last.end)


def test_of_neighbours_the_surest_tells_the_decision() -> None:
    reading = Reading(
        "The fee was agreed.\n\nThe plan was agreed.\n\nBirds sang.\n\nIt was noted.\n"
    )
    wordings = list(list_wordings(reading))
    weighing = Weighing(reading, wordings, [0.0] * len(wordings), 0)
    assert weighing.choose([(0.3, 0), (0.9, 1), (0.2, 2)]) == [1, 2]


AGENDA = "The Board is asked to agree the fee."


def test_no_sentence_of_an_agenda_is_told() -> None:
    text = f"{AGENDA}\n\nThe fee was agreed.\n"
    reading = Reading(text, [Section("agenda", 0, 38), Section("minutes", 38, len(text))])
    weighing = Weighing(reading, list(list_wordings(reading)), [0.0, 0.0], 0)
    assert weighing.list_passed([]) == [1]


def test_what_the_rules_refused_is_not_told_whatever_its_sum() -> None:
    said = "At its meeting in May the Council resolved to close the library."
    weighing = Weighing(Reading(said), list(list_wordings(Reading(said))), [9.0], 0)
    assert weighing.tell([(9.0, 0)], []) == []


def test_a_list_is_what_the_line_above_it_says() -> None:
    reading = Reading("Members asked the Director to:\n\n1) Agree a date;\n\n2) Report back.\n")
    weighing = Weighing(reading, list(list_wordings(reading)), [9.0], 0)
    assert weighing.tell([(9.0, 0)], []) == []


def test_what_is_printed_twice_is_told_once() -> None:
    text = (
        "RESOLVED that ten shelters be kept in the High Street.\n\n"
        "Ten shelters be kept in the High Street, it was agreed.\n"
    )
    reading = Reading(text)
    found = read_by_rules(reading).decisions
    weighing = Weighing(reading, list(list_wordings(reading)), [9.0, 9.0], 1)
    assert weighing.tell([(9.0, 1)], found[:1]) == []
    assert [d.rule for d in weighing.tell([(9.0, 1)], [])] == ["scored"]


@pytest.mark.parametrize(
    "said",
    [
        "AB proposed that Ann Marsh be a co-opted member of the Council; CD seconded.",
        "With that corrected, Ann proposed and Ben seconded acceptance of the previous notes.",
        "Councillor Reed, seconded by Councillor Hill, moved that the recommendations be approved.",
    ],
)
def test_what_was_moved_and_seconded_alone_is_not_told(said: str) -> None:
    assert told_in(said) == []
