"""What reads like a vote and is none, or is another than it seems: found in our own demo."""

import pytest

from nlp.pipeline import annotate


def votes(text: str) -> list[tuple[str, str, int | None, int | None]]:
    found = annotate(f"Minutes:\n\n{text}").votes
    return [(v.outcome, v.method, v.for_count, v.against_count) for v in found]


@pytest.mark.parametrize(
    "text",
    [
        # for whom a thing is, and how many
        "Cost of £212.00 plus VAT for two, and it was agreed to purchase these.",
        "Seats for six were ordered and agreed.",
        # speech, and what all said
        'The Mayor said: "Last week I took a paper to Cabinet and its support was unanimous."',
        "Members spoke unanimously in support of the idea.",
        "The forecast overspend stood at £4.2m, of which £2.6m fell to adult care.",
        "Rainfall was heavy and 12 trees fell in the park.",
        "It was said that in that winter the mill wheel fell.",
        "This was the year in which the second pump failed.",
        "Members agreed option 2.",
        "The works at the mill - for Mr Marsh they came late - were noted.",
        "The motion was proposed by Councillor Marsh and seconded by Councillor Reed.\n\nAs there is not"
        " approved funding for what the motion asks, the Director agreed to look into it.",
        "Members agreed option 3 for the hall.",
        "The Council resolved to: 1. Note the plan; and 2. Agree option 2.",
        "The plan was put to the vote, with 2 against.",
        # what is to be struck out of, or put into, the minutes of another meeting
        'Page 4: delete "Cllr Marsh abstained".',
        'The minute should read "Cllr Marsh voted against".',
        'Insert "and that Cllrs Marsh and Reed voted against" in minute 12.',
        "With the consent of the meeting Councillor Ann Marsh withdrew her motion.",
        "Councillor Ann Marsh attended and spoke to this item with the consent of the Committee.",
        "The following representations were made:\n\nMill Lane\n\nMrs Y. Marsh\n\nAgainst\n\n"
        "Mr S. Reed\n\nIn support",
    ],
)
def test_no_vote(text: str) -> None:
    assert votes(text) == []


def test_what_all_consent_to_is_carried() -> None:
    text = "With the consent of the Council, the motion was altered and adopted."
    assert [method for _, method, *_ in votes(text)] == ["assent"]


@pytest.mark.parametrize(
    "text",
    ["Seven voted for the motion and nine against, so it fell.", "The motion on the mill fell."],
)
def test_what_falls_is_lost(text: str) -> None:
    assert [outcome for outcome, *_ in votes(text)] == ["lost"]


@pytest.mark.parametrize(
    "text",
    [
        "RESOLVED, with Councillor Ann Marsh voting against, that the report be noted.",
        "RESOLVED that the report be noted. Councillor Ann Marsh asked that it be recorded that she"
        " voted against.",
    ],
)
def test_one_dissent_does_not_make_a_resolution_lost(text: str) -> None:
    assert [outcome for outcome, *_ in votes(text)] == ["carried"]


@pytest.mark.parametrize("but", ["save Councillor Hill", "save for Mr Hill", "except Mrs Hill"])
def test_all_but_one_are_not_unanimous(but: str) -> None:
    ((outcome, method, *_),) = votes(f"The motion was carried, all voting in favour {but}.")
    assert (outcome, method) == ("carried", "unstated")


def test_no_one_against_is_none_against() -> None:
    text = (
        "On being put to the vote, with no one voting against, it was RESOLVED that X be approved."
    )
    ((outcome, _, for_count, against),) = votes(text)
    assert (outcome, for_count) == ("carried", None)
    assert against in (0, None)


def test_except_for_two_is_no_figure_of_those_in_favour() -> None:
    text = "The motion was carried with all members voting in favour, except for 2 against."
    assert [(for_count, against) for *_, for_count, against in votes(text)] == [(None, 2)]


@pytest.mark.parametrize(
    "text",
    [
        # another body, told of by somebody or at another time
        "Cllr Hill said Cabinet resolved on 7 October to close Elm House by 6 votes to 1.",
        "Cabinet had voted 6-1 for the plan.",
        "Members noted that the Executive carried the plan by 6 votes to 1.",
        "The Clerk reported that the Planning Committee of the District Council had refused it by 7"
        " votes to 2.",
        "Councillor Reed advised that the County Council had voted 40 to 21 in favour of the road.",
        "It was noted that Vale Parish Council voted 5-2 to object.",
        "Mr Reed explained that the Board had unanimously approved the scheme.",
        "He reported that the Governors had agreed the plan by 8 votes to 3.",
        "Members heard that residents voted 54 to 12 in favour of the crossing.",
        "The letter said the Trustees agreed unanimously to sell the hall.",
        # a parliament, a poll, a public meeting
        "In the House the Bill was carried by 81 votes to 70.",
        "The Bill was carried by 312 votes to 290.",
        "The referendum was lost by 312 votes to 290.",
        "At a public meeting the plan was carried on a show of hands by 40 votes to 3.",
        # a quiz
        "The town's team lost by 6 votes to 4 at the County final of the quiz.",
        "Our team was beaten by 6 votes to 4.",
        # before the meeting, and before this Council
        "A plaque was agreed by email before the meeting (4 in favour).",
        "The order was agreed by all by email before the meeting (4 in favour).",
        "The field was sold by the previous administration, by 6 votes to 4.",
        "The plan was refused by Vale City Council on 3 May.",
        "The licence was approved by the Borough Council of Vale.",
        # what was said of a vote, asked about, or did not come about
        'Councillor Reed said: "I moved a motion to keep the mill which was carried by 30 to 12."',
        'The Leader\'s reply: "In 2022 it was discussed. It was agreed that the sum be spent on roads."',
        'Answer: "The minutes show that it was resolved to let the mill. Cllr Reed voted against."',
        'The Mayor said: "The motion was put. It was carried by 30 votes to 12. Few remember it."',
        "Cllr Hill asked if the motion was lost by 4 votes to 3, and was told so.",
        "Had the motion been carried, Cllr Hill would have resigned.",
        "Had the amendment not been defeated, he would have stood down.",
    ],
)
def test_what_others_decided_is_no_vote_of_the_meeting(text: str) -> None:
    found = annotate(f"Minutes:\n\n{text}")
    assert (found.votes, found.resolutions) == ((), ())


@pytest.mark.parametrize(
    "changed",
    [
        'deleting the words "and Cllr Marsh voted against"',
        'replacing "Cllr Marsh abstained" with "Cllr Marsh voted against"',
        'subject to inserting "The motion was carried by 5 votes to 2" in minute 9',
        'to read "RESOLVED that the mill be kept" in place of "RESOLVED that the mill be sold"',
        'for "It was agreed to sell the mill" reading "It was agreed not to sell the mill"',
        'adding the sentence "Cllr Marsh and Cllr Reed voted against."',
    ],
)
def test_the_wording_of_earlier_minutes_is_put_right(changed: str) -> None:
    found = annotate(f"Minutes:\n\nThe minutes were approved as a correct record, {changed}.")
    assert [r.verb for r in found.resolutions] == ["confirm_minutes"]
    assert not any(v.against_names or v.abstain_names or v.for_count for v in found.votes)


@pytest.mark.parametrize(
    "text",
    [
        'It was RESOLVED "that the mill be let".',
        'The minutes were read. It was moved that "the mill be let". RESOLVED "that the mill be let".',
        'On the motion by Cllr Marsh, "That the mill be let", minute 9 refers, RESOLVED that it be let.',
    ],
)
def test_words_in_quotes_are_decided_all_the_same(text: str) -> None:
    assert any("let" in r.text for r in annotate(f"Minutes:\n\n{text}").resolutions)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Council voted 6-1 in favour of the plan.", ("carried", 6, 1)),
        ("The Mayor declared that the Council had voted 5 to 3 in favour.", ("carried", 5, 3)),
        ("12 Members having voted in favour and 10 against, it was carried.", ("carried", 12, 10)),
        ("The Chairman announced that the Committee had voted 8-2 to approve.", ("carried", 8, 2)),
        ("Councillor Reed said that Cabinet had voted 6-1 for it; the motion was carried by 8 votes"
         " to 4.", ("carried", 8, 4)),
        ("Members noted the report and the Committee agreed by 6 votes to 2 to adopt it.",
         ("carried", 6, 2)),
        ("Option 2 was carried by 6 votes to 1.", ("carried", 6, 1)),
        ('The Chair said: "A fine plan." The motion was carried by 5 votes to 2.', ("carried", 5, 2)),
        ('The Clerk said: "It is late." On the motion "That we rise", 5 voted for and 2 against.',
         ("carried", 5, 2)),
        ("They had the plan, which had been sent round. The motion was carried by 7 votes to 2.",
         ("carried", 7, 2)),
        ("Cllr Hill asked whether it could be put, and the motion was carried by 7 votes to 2.",
         ("carried", 7, 2)),
        ("Option 2 was lost by 6 votes to 4.", ("lost", 4, 6)),
        ("The by-pass was defeated by 9 votes to 8.", ("lost", 8, 9)),
    ],
)  # fmt: skip
def test_what_the_meeting_decided_is_told_beside_others(
    text: str, told: tuple[str, int, int]
) -> None:
    assert [(outcome, *counts) for outcome, _, *counts in votes(text)] == [told]


@pytest.mark.parametrize(
    "text",
    [
        "The Mayor had no casting vote and the motion fell.",
        "The Mayor declined to give a second vote and the motion was lost.",
        "The motion was carried by 5 votes to 4. The Chair did not use the casting vote.",
        "A casting vote was not needed; carried 5 to 4.",
        "The Chairman used his casting vote neither way and the motion was lost.",
        "The Chair refused to exercise her casting vote and the proposal fell.",
        "The Chair chose not to exercise his second or casting vote. The motion was lost.",
        "There was no need for a casting vote: the motion was carried by 6 votes to 5.",
        "The amendment was lost by 7 votes to 6, the Convener's casting vote not being required.",
        "The motion was carried by 7 votes to 6, without the Provost's casting vote.",
        "Members were reminded that the Chair has a casting vote. The motion was carried 7-6.",
        "The motion was carried by 7 votes to 6, so the deciding vote was unnecessary.",
    ],
)
def test_a_casting_vote_that_nobody_gave(text: str) -> None:
    assert [method for _, method, *_ in votes(text) if method == "casting_vote"] == []


@pytest.mark.parametrize(
    "text",
    [
        "The motion was not carried, on the Chair's casting vote.",
        "The motion was not carried on the casting vote of the Chair.",
        "There being no majority the Chair gave his casting vote against and the motion was lost.",
        "The amendment was not supported, the Chair exercising his casting vote against.",
        "There were no abstentions and the Chair used her second vote in favour. Carried.",
        "The Chair exercised his right to a casting vote and the motion was carried.",
        "Having to use his casting vote, the Chairman voted against. The motion was lost.",
        "The Mayor could not abstain and gave a casting vote for the motion, which was carried.",
    ],
)
def test_a_casting_vote_that_was_given(text: str) -> None:
    assert [method for _, method, *_ in votes(text)] == ["casting_vote"]


@pytest.mark.parametrize(
    "text",
    [
        'The motion to delete "the old plan" was carried and Cllr Marsh voted against.',
        'The word "sold" was deleted; Cllr Marsh voted against the amendment. Carried.',
    ],
)
def test_a_vote_behind_words_struck_out(text: str) -> None:
    assert [vote.against_names for vote in annotate(f"Minutes:\n\n{text}").votes] == [("Marsh",)]


@pytest.mark.parametrize(
    "text",
    [
        # what nobody seconded
        "As an amendment, Councillor Marsh moved that the school be kept. The amendment failed to find"
        " a seconder and accordingly fell.",
        "Councillor Marsh proposed as an amendment that it be Abbey Hill. The amendment fell as it was"
        " not seconded.",
        "Councillor Marsh moved an amendment that it be kept. Nobody having seconded it, the amendment"
        " fell.",
        "Councillor Marsh proposed that the club receive £800. This was not supported.",
        "24/0410 - 12 Manor Close: Cllr Marsh proposed no objection, no seconder.",
        "Mr Simon Hale had been nominated by Cllr Marsh and Mrs Ruth Pike by Cllr Reed; Mr Hale withdrew"
        " before the meeting.",
        # what was asked
        "Councillor Marsh asked if it was correct that \"it was unanimously agreed by the Board that"
        " the officer resign\". The Chairman replied that it was not.",
        "The Chairman asked whether all agreed. Cllr Marsh did not and asked for more time.",
        "The Clerk checked whether all were in favour. Cllr Marsh was not.",
        # what was said of others, or of another time
        'The deputation told Members: "You voted 12 to 3 to protect this wood. You resolved that no tree'
        ' would be felled."',
        '"We voted 12 to 3 to keep the wood," said Mr Hand.',
        "The MP, Mr Alan Cope, had voted for the Renters Bill.",
        "Our MSP had voted against the Forestry Bill.",
        # a view
        "Members all agreed that the training day had been good.",
        "It was unanimously agreed that the day had been a success.",
        "Members were all in agreement that the rising price of fuel was a major concern.",
    ],
)  # fmt: skip
def test_it_gives_the_next_resolution_no_vote(text: str) -> None:
    assert votes(f"{text}\n\nIt was RESOLVED that £300 be given to the school.") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Councillor Marsh moved an amendment that it be kept, seconded by Councillor Reed. The"
         " amendment fell.", [("lost", "unstated")]),
        ("Councillor Marsh proposed that the club receive £800, seconded by Councillor Reed. This was"
         " not supported.", [("lost", "unstated")]),
        ("The Chairman asked if all were in favour, and the motion was carried unanimously.",
         [("carried", "unanimous")]),
        ("All members agreed that the fee be waived.", [("carried", "unanimous")]),
        ("All agreed that a letter be sent, as the road was dangerous.", [("carried", "unanimous")]),
        ("It was agreed that the vote would be by show of hands. Following the vote, the Mayor declared"
         " the proposal to meet on 10 April carried.", [("carried", "show_of_hands")]),
        ("As not all Members were in favour, a vote was taken and the motion was carried by 5 votes to"
         " 4.", [("carried", "counted")]),
    ],
)  # fmt: skip
def test_it_tells_of_a_vote_all_the_same(text: str, told: list[tuple[str, str]]) -> None:
    assert [(outcome, method) for outcome, method, *_ in votes(text)] == told


@pytest.mark.parametrize(
    "text",
    [
        # minutes that are received tell what others resolved
        "The Council received the minutes of the Cabinet of 14 February. Minute 102: moved by Councillor"
        " Marsh, seconded by Councillor Reed and resolved that the depot be sold.\n\nRESOLVED That the"
        " minutes of the Cabinet be received.",
        # moved elsewhere, and referred
        "Council on 5 December referred to the Cabinet the following motion, which had been moved by"
        ' Councillor Marsh and seconded by Councillor Reed: "That free parking be given."\n\nRESOLVED:'
        " That the motion be not supported.",
        "The notice of motion referred by Council had been proposed by Councillor Marsh and seconded by"
        " Councillor Reed.\n\nRESOLVED: That the motion be not supported.",
    ],
)  # fmt: skip
def test_who_moved_at_another_meeting_moved_nothing_here(text: str) -> None:
    assert votes(text) == []


@pytest.mark.parametrize(
    ("text", "mover", "seconder"),
    [
        ("On a show of hands, 14 voted for and 12 against the recommendation of Councillor Marsh,"
         " seconded by Councillor Reed, and it was declared carried.", "Marsh", "Reed"),
        ("On a show of hands, 14 voted for and 12 against the proposal of Councillor Marsh, seconded by"
         " Councillor Reed, and it was carried.", "Marsh", "Reed"),
        ("Cllr Marsh nominated Cllr Reed as vice-chair; Cllr Reed declined.\n\nRESOLVED: Cllr Orr be"
         " elected vice-chair, proposed by Cllr Marsh and seconded by Cllr Reed.", "Marsh", "Reed"),
    ],
)  # fmt: skip
def test_one_vote_with_who_moved_and_who_seconded(text: str, mover: str, seconder: str) -> None:
    (vote,) = annotate(f"Minutes:\n\n{text}").votes
    assert (vote.outcome, vote.mover, vote.seconder) == ("carried", mover, seconder)
