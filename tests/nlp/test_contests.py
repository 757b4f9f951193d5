"""Motion against amendment, and ballots: each choice has its own vote, nobody votes against.

A row is a text (`|` parts paragraphs) and its votes: outcome, method, `for` count (`_` where none
is printed), mover, how many are named. Names and matters are invented.
"""

import pytest

from nlp.pipeline import annotate

MOVED = (
    "Councillor Marsh, seconded by Councillor Reed, moved that the plan be approved.|"
    "Councillor Dale, seconded by Councillor Cole, moved as an amendment that the plan be kept for "
    "a year.|"
)
NOMINATED = (
    "It was proposed by Councillor Marsh and seconded by Councillor Reed that Councillor Hill be "
    "elected Chair.|It was proposed by Councillor Dale and seconded by Councillor Cole that "
    "Councillor Finch be elected Chair.|"
)


def votes(text: str) -> list[str]:
    found = annotate(text.replace("|", "\n\n")).votes
    return [
        f"{v.outcome} {v.method} {'_' if v.for_count is None else v.for_count} {v.mover} "
        f"{len(v.for_names)}"
        for v in found
    ]


GREEN_OR_BLUE = (
    "Cllr Marsh proposed that the mill be painted green, seconded by Cllr Reed. Cllr Dale proposed "
    "that it be blue, seconded by Cllr Cole. "
)
CHOSEN = [
    # bare figures, whoever was chosen being named behind them; a nominee has his own alone
    (NOMINATED + "The vote was 3:5. Resolved: Councillor Finch is Chair.", ["lost counted 3 Marsh 0", "carried counted 5 Dale 0"]),
    (NOMINATED + "A ballot was held. Result: 5-3. Councillor Hill was declared elected.", ["carried counted 5 Marsh 0", "lost counted 3 Dale 0"]),
    (NOMINATED + "The vote was 5 to 3 in favour of Councillor Hill. He was duly elected Chair.", ["carried counted 5 Marsh 0", "lost counted 3 Dale 0"]),
    (GREEN_OR_BLUE + "The vote was 5:3. It was resolved that it be blue.", ["lost counted 3 Marsh 0", "carried counted 5 Dale 0"]),
    # two proposals told by their own words
    (GREEN_OR_BLUE + "On a vote 5 were for green and 2 for blue.", ["carried counted 5 Marsh 0", "lost counted 2 Dale 0"]),
    (GREEN_OR_BLUE + "The vote was 5 to 2 for blue.", ["lost counted 2 Marsh 0", "carried counted 5 Dale 0"]),
    (GREEN_OR_BLUE + "A vote was taken and the results were: painted green - 2 votes; blue - 4 votes.", ["lost counted 2 Marsh 0", "carried counted 4 Dale 0"]),
    (GREEN_OR_BLUE + "There was a vote, 3 to 3, and the Chairman gave his casting vote for green.", ["carried casting_vote 3 Marsh 0", "lost casting_vote 3 Dale 0"]),
    (GREEN_OR_BLUE + "On a vote there were three for each and the Chairman gave his casting vote for blue.", ["lost casting_vote 3 Marsh 0", "carried casting_vote 3 Dale 0"]),
    (GREEN_OR_BLUE + "On a show of hands 5 voted for green and 2 for blue.", ["carried show_of_hands 5 Marsh 0", "lost show_of_hands 2 Dale 0"]),
    # words of neither, and a tie that nobody broke, tell nothing of which was meant
    (GREEN_OR_BLUE + "There was a vote, 3 to 3, and the matter was left until May.", []),
    (GREEN_OR_BLUE + "Seats were put out, 3 for the band, 2 for the choir.", []),
    # the first was decided before the second was moved
    ("Cllr Marsh proposed that the mill be let, seconded by Cllr Reed. All agreed. Cllr Dale proposed that the fee be £8, seconded by Cllr Cole. 5 voted for, 2 against.",
     ["carried unanimous _ Marsh 0", "carried counted 5 Dale 0"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CHOSEN)
def test_of_two_proposals_one_is_chosen(text: str, expected: list[str]) -> None:
    assert votes(text) == expected


CONTESTS = [
    # whose the motion is stands behind it, its seconder was told above
    (MOVED + "Members were unable to vote by a show of hands and were called by name:-|Motion by Councillor Marsh - 8 votes|Amendment by Councillor Dale - 11 votes|The Amendment was accordingly carried.",
     ["lost counted 8 Marsh 0", "carried counted 11 Dale 0"]),
    (MOVED + "On a division, 9 members voted for the motion by Councillor Marsh and 6 for the amendment by Councillor Dale.",
     ["carried counted 9 Marsh 0", "lost counted 6 Dale 0"]),
    (MOVED + "Motion (Councillor Marsh)   6 votes|Amendment (Councillor Dale)   9 votes",
     ["lost counted 6 Marsh 0", "carried counted 9 Dale 0"]),
    # figures, a line a choice
    (MOVED + "On a show of hands Members voted as follows:-|Motion       -     14 votes|Amendment    -     9 votes|The Motion was accordingly carried.",
     ["carried show_of_hands 14 Marsh 0", "lost show_of_hands 9 Dale 0"]),
    # in a sentence, either order
    (MOVED + "On a vote being taken, the MOTION received 9 votes and the AMENDMENT received 6 votes, and the MOTION was therefore CARRIED.",
     ["carried counted 9 Marsh 0", "lost counted 6 Dale 0"]),
    (MOVED + "10 members having voted for the amendment and 13 members having voted for the motion, the motion was declared carried.",
     ["lost counted 10 Dale 0", "carried counted 13 Marsh 0"]),
    # names within a sentence
    (MOVED + "On the roll being called, the following members voted for the amendment: Councillors Cole and Dale.|The following members voted for the motion: Councillors Hill, Marsh and Reed.|The motion was accordingly declared carried.",
     ["lost recorded _ Dale 2", "carried recorded _ Marsh 3"]),
    (MOVED + "On a division, there voted for the amendment - Councillors Cole, Dale and Finch (3); and for the motion - Bailie Hill, Councillors Marsh and Reed (3) - whereupon the amendment was declared carried on the casting vote of the Convener.",
     ["carried casting_vote 3 Dale 3", "lost casting_vote 3 Marsh 3"]),
    (MOVED + "On a roll call vote, there voted for the amendment Ann Cole, Bo Dale and Cy Finch (3) and for the motion Di Hill, Ed Marsh, Flo Reed and Gil Vale (4), and the motion was declared carried.",
     ["lost recorded 3 Dale 3", "carried recorded 4 Marsh 4"]),
    # names in a sentence, the choice behind them
    (MOVED + "On a roll call vote being taken, Councillors Cole and Dale voted for the amendment. Councillors Hill, Marsh and Reed voted for the motion.|There being 2 votes for the amendment and 3 votes for the motion, the motion was accordingly declared carried.",
     ["lost recorded 2 Dale 2", "carried recorded 3 Marsh 3"]),
    (MOVED + "Following a roll call vote, 2 Members, Councillors Cole and Dale, voted for the amendment and 3 Members, Councillors Hill, Marsh and Reed, voted for the motion which was declared carried.",
     ["lost recorded 2 Dale 2", "carried recorded 3 Marsh 3"]),
    # names behind the figures
    (MOVED + "On a roll call vote 2 Members voted for the amendment, namely Councillors Cole and Dale, and 3 Members voted for the motion, namely Provost Hill and Councillors Marsh and Reed. The motion was accordingly declared carried.",
     ["lost recorded 2 Dale 2", "carried recorded 3 Marsh 3"]),
    (MOVED + "A roll call vote was taken.|3 members voted for the Motion as follows:\nCouncillors Hill, Marsh and Reed.|2 members voted for the Amendment as follows:\nCouncillors Cole and Dale.|The motion was carried.",
     ["carried recorded 3 Marsh 3", "lost recorded 2 Dale 2"]),
    (MOVED + "The roll was called and there voted for the amendment, Councillors Cole and Dale (2); for the motion, Bailie Hill and Councillors Marsh and Reed (3), whereupon the motion was declared carried.",
     ["lost recorded 2 Dale 2", "carried recorded 3 Marsh 3"]),
    (MOVED + "MEMBERS VOTED by roll call:-|MOTION\nCouncillors Hill, Marsh and Reed - 3 votes|AMENDMENT\nCouncillors Cole and Dale - 2 votes|The motion was carried.",
     ["carried recorded 3 Marsh 3", "lost recorded 2 Dale 2"]),
    # the cells of two columns, a line each: the numbers beneath and the members' order tell which
    (MOVED + "The vote was taken by calling the roll and Members voted as follows:-|Motion|Amendment|Councillor Hill|Councillor Cole|Councillor Marsh|Councillor Dale|Councillor Reed|The Motion was carried by 3 votes to 2.",
     ["carried recorded 3 Marsh 3", "lost recorded 2 Dale 2"]),
    # who chose neither has a column too
    (MOVED + "A roll call vote was taken:-|Motion\tAmendment\tAbstain\nHill\tCole\tVale\nMarsh\tDale\t\nReed\t\t|The motion was successful by 3 votes to 2 with 1 abstention.",
     ["carried recorded 3 Marsh 3", "lost recorded 2 Dale 2"]),
    # columns side by side, whose votes the sentence beneath counts
    (MOVED + "Roll Call Vote|Councillor Marsh's Motion          Councillor Dale's Amendment|Councillor Hill          Councillor Cole\nCouncillor Marsh          Councillor Dale\nCouncillor Reed|The Motion was accordingly carried by 3 votes to 2.",
     ["carried recorded 3 Marsh 3", "lost recorded 2 Dale 2"]),
    # the words stand above the names of who moved them
    ("Motion|To approve the report.|- moved by Councillor Marsh, seconded by Councillor Reed|Amendment 1|To take no action.|- moved by Councillor Dale, seconded by Councillor Cole|Voting|For the motion   -   7 votes|For Amendment 1   -   4 votes|Decision|To approve the motion by Councillor Marsh.",
     ["carried counted 7 Marsh 0", "lost counted 4 Dale 0"]),
    # ballots
    (NOMINATED + "On a ballot Councillor Hill received 16 votes and Councillor Finch 8 votes.|RESOLVED that Councillor Hill be elected Chair.",
     ["carried counted 16 Marsh 0", "lost counted 8 Dale 0"]),
    (NOMINATED + "A secret ballot took place, the result of which was:|Councillor Hill - 11|Councillor Finch - 17|Councillor Finch was therefore elected Chair.",
     ["lost counted 11 Marsh 0", "carried counted 17 Dale 0"]),
    ("A paper ballot was held for the vacancy: Ms Hill 4 votes, Mr Finch 1. Ms Hill was duly co-opted.",
     ["carried counted 4 None 0", "lost counted 1 None 0"]),
    # what all agreed behind it is another vote
    ("Upon a ballot there were 7 votes for Mrs Finch and 5 for Mr Hill and Mrs Finch was declared elected.|It was unanimously agreed that Cllr Reed be the Board's trustee.",
     ["carried counted 7 None 0", "lost counted 5 None 0", "carried unanimous _ None 0"]),
    # each nomination with its own votes
    ("Proposed by Councillor Marsh, seconded by Councillor Reed that Councillor Hill be elected Mayor. (Vote: - For: 5.)|Proposed by Councillor Dale, seconded by Councillor Cole that Councillor Finch be elected Mayor. (Vote: - For: 7.)|RESOLVED: That Councillor Finch is appointed Mayor.",
     ["lost counted 5 Marsh 0", "carried counted 7 Dale 0"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CONTESTS)
def test_each_choice_has_its_vote(text: str, expected: list[str]) -> None:
    assert sorted(votes(text)) == sorted(expected)


def test_two_divisions_one_after_the_other() -> None:
    text = (
        "Councillor Marsh, seconded by Councillor Reed, moved that the plan be approved.|"
        "As a first amendment, Councillor Dale, seconded by Councillor Cole, moved that it be cut.|"
        "As a second amendment, Councillor Hill, seconded by Councillor Finch, moved that it wait.|"
        "On a division, there voted for the first amendment - Councillors Cole, Dale and Vale (3); and"
        " for the second amendment - Councillors Finch and Hill (2) - whereupon the first amendment "
        "was declared carried.|"
        "On a division, there voted for the motion - Councillors Finch, Hill, Marsh and Reed (4); and "
        "for the first amendment - Councillors Cole, Dale and Vale (3) - whereupon the motion was "
        "declared carried."
    )
    assert votes(text) == [
        "carried recorded 3 Dale 3",
        "lost recorded 2 Hill 2",
        "carried recorded 4 Marsh 4",
        "lost recorded 3 Dale 3",
    ]


def test_amendments_are_told_apart_by_who_moved_them() -> None:
    text = (
        "Councillor Marsh moved that the plan be approved, seconded by Councillor Reed.|"
        "Councillor Dale moved as an amendment, seconded by Councillor Cole:-|that it be cut.|"
        "Councillor Hill moved as a further amendment, seconded by Councillor Finch:-|that it wait.|"
        "On a division between the two amendments, there voted:-|"
        "For the amendment by Councillor Dale (3) - Councillors Cole, Dale and Vale.|"
        "For the amendment by Councillor Hill (2) - Councillors Finch and Hill.|"
        "Declined to vote (1) - Councillor Marsh.|"
        "The Council then divided between the motion and the amendment by Councillor Dale.|"
        "On a division, there voted:-|"
        "For the motion (2) - Councillors Marsh and Reed.|"
        "For the amendment by Councillor Dale (4) - Councillors Cole, Dale, Hill and Vale.|"
        "The Council resolved to adopt the amendment."
    )
    assert votes(text) == [
        "carried recorded 3 Dale 3",
        "lost recorded 2 Hill 2",
        "lost recorded 2 Marsh 2",
        "carried recorded 4 Dale 4",
    ]


def test_cells_in_the_order_of_both_ways_are_nobodys_vote() -> None:
    """Row by row they are in order, and no number tells where a column ends."""
    text = MOVED + (
        "Members voted as follows:-|Motion|Amendment|Councillor Ash|Councillor Birch|Councillor Cole|"
        "Councillor Dale|Councillor Hill|Councillor Marsh|The motion was carried."
    )
    found = annotate(text.replace("|", "\n\n")).votes
    assert not any(vote.for_names for vote in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # votes against one proposal are no votes for another
        (MOVED + "For the amendment: 13 votes|Against the amendment: 19 votes|The amendment was declared lost.",
         ["lost counted 13 Dale 0"]),
        # figures of an election by the public
        ("At the election in May Mr Hill had 980 votes and Ms Finch 204 votes.", []),
        # what members got, which was no vote
        ("Councillor Marsh - 3|Councillor Reed - 4|The allowances paid were noted.", []),
    ],
)  # fmt: skip
def test_what_is_no_contest(text: str, expected: list[str]) -> None:
    assert votes(text) == expected
