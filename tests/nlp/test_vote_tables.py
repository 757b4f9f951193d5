"""Tables of recorded votes, as pages print them and as they come out flattened.

Each table stands as it would be read; who is on which side is told behind it. Names are invented.
"""

import pytest

from nlp.pipeline import annotate
from nlp.votes.choices import side_of_none

CALL = "A recorded vote was taken on the motion:\n\n"
CARRIED = "\n\nThe motion was CARRIED."

PIPES = """\
Councillor | For | Against | Abstain
Ann Marsh | X | |
Bo Reed | X | |
Cy Dale | | X |
Di Finch | | | X
TOTAL | 2 | 1 | 1"""

BARRED = """\
| Name | For | Against | Abstained |
| Cllr Marsh | X | | |
| Cllr Reed | | X | |
| Cllr Hill | X | | |
| Cllr Finch | | | X |"""

SPACED = """\
Member                   For     Against    Abstain

Dale                               x
Hill, Mrs                  x
Finch                                          x
Marsh                      x

Total                      2       1           1"""

NAMES_IN_COLUMNS = """\
For | Against | Abstention |
A Marsh | D Dale | F Finch |
B Reed | | |
C Hill | | |"""

TICKS_CELL_BY_CELL = """\
For

Against

Abstain

1

Marsh

ü

~

Reed

ü

~

2

Dale

X

~

Finch

Ab"""

ROLL_OF_TICKS = """\
The Mayor [Cllr. Ann Marsh] √
INDEPENDENT GROUP
Cllr Bo Reed √
Cllr Cy Dale X
Cllr Di Finch O
Cllr Ed Hill X"""

NAME_AND_VOTE_CELL_BY_CELL = """\
COUNCILLOR

Marsh

FOR

Dale A

AGAINST

Reed

FOR

Finch

ABSTAIN

Cole

Not present"""

HEADINGS_THEN_BLOCKS = """\
Voting Record
For 3, Against 2, Abstention 1

For
Against
Abstentions

Ann Marsh
Bo Reed
Cy Hill

Di Dale
Ed Cole

Flo Finch"""

TABLES = [
    (PIPES, ["Ann Marsh", "Bo Reed"], ["Cy Dale"], ["Di Finch"]),
    (BARRED, ["Marsh", "Hill"], ["Reed"], ["Finch"]),
    (SPACED, ["Hill", "Marsh"], ["Dale"], ["Finch"]),
    (NAMES_IN_COLUMNS, ["A Marsh", "B Reed", "C Hill"], ["D Dale"], ["F Finch"]),
    (TICKS_CELL_BY_CELL, ["Marsh", "Reed"], ["Dale"], ["Finch"]),
    (ROLL_OF_TICKS, ["Ann Marsh", "Bo Reed"], ["Cy Dale", "Ed Hill"], ["Di Finch"]),
    (NAME_AND_VOTE_CELL_BY_CELL, ["Marsh", "Reed"], ["A Dale"], ["Finch"]),
    (HEADINGS_THEN_BLOCKS, ["Ann Marsh", "Bo Reed", "Cy Hill"], ["Di Dale", "Ed Cole"], ["Flo Finch"]),
]  # fmt: skip


@pytest.mark.parametrize(("table", "in_favour", "against", "abstained"), TABLES)
def test_a_table_of_who_voted_how(
    table: str, in_favour: list[str], against: list[str], abstained: list[str]
) -> None:
    (vote,) = annotate(CALL + table + CARRIED).votes
    assert list(vote.for_names) == in_favour
    assert list(vote.against_names) == against
    assert list(vote.abstain_names) == abstained
    assert (vote.outcome, vote.method) == ("carried", "recorded")


def test_totals_of_a_table_are_its_figures() -> None:
    (vote,) = annotate(CALL + SPACED + CARRIED).votes
    assert (vote.for_count, vote.against_count, vote.abstain_count) == (2, 1, 1)


def test_one_row_beneath_the_heading_of_a_table() -> None:
    text = (
        "To approve the minutes:\n\nResolution status: Carried\n\nCouncillorVote\nAnn Marsh Abstain"
    )
    (vote,) = annotate(text).votes
    assert (vote.method, list(vote.abstain_names)) == ("recorded", ["Ann Marsh"])


CROSSES_ALONE = """\
Marsh

X

Reed

X

Dale

X"""

ATTENDANCE = """\
Councillor Marsh   Yes
Councillor Reed   Apologies"""

ATTENDANCE_CELL_BY_CELL = "Councillors\n\nPresent\n\n" + "\n\n".join(
    (
        "Councillor Marsh",
        "Yes",
        "Councillor Reed",
        "Yes",
        "Councillor Dale",
        "No",
        "Cllr Hill",
        "Yes",
    )
)

DEPARTMENTS = """\
Service | For | Target
Highways | X |
Housing | | X"""

TWO_ROWS = "Name\nFor\nAgainst\nCllr Marsh\n\nX\nCllr Reed\nX\n"


@pytest.mark.parametrize(
    "text",
    [ATTENDANCE_CELL_BY_CELL, ATTENDANCE_CELL_BY_CELL + "\n\nFor further details see below."],
)
def test_who_was_there_is_no_vote(text: str) -> None:
    assert annotate("COUNCIL MEETING\n\n" + text).votes == ()


@pytest.mark.parametrize("table", [CROSSES_ALONE, ATTENDANCE, DEPARTMENTS, TWO_ROWS])
def test_what_tells_nobodys_vote(table: str) -> None:
    """Crosses that lost their columns; fewer rows than make a roll or table; no persons."""
    (vote,) = annotate(CALL + table + CARRIED).votes
    assert vote.for_names + vote.against_names + vote.abstain_names == ()


def test_names_beneath_headings_that_nothing_parts_are_nobodys_vote() -> None:
    """`For`, `Against`, then nine names in a row: who is on which side, the text does not tell."""
    names = "\n\n".join(f"Councillor {name}" for name in ("Marsh", "Reed", "Hill", "Dale", "Cole"))
    (vote,) = annotate(f"{CALL}For\n\nAgainst\n\n{names}{CARRIED}").votes
    assert vote.for_names + vote.against_names == ()


def test_one_heading_over_all_names_parts_none() -> None:
    lists = "Councillors:\n\nA Marsh\n\nB Reed\n\nC Dale"
    (vote,) = annotate(f"{CALL}For\n\nAgainst\n\n{lists}{CARRIED}").votes
    assert vote.for_names + vote.against_names == ()


def test_wider_gaps_part_the_lists_beneath_headings() -> None:
    lists = "Councillor Marsh\n\nCouncillor Reed\n\nCouncillor Hill\n\n\n\nCouncillor Dale"
    (vote,) = annotate(f"{CALL}For\n\nAgainst\n\n\n\n{lists}{CARRIED}").votes
    assert (vote.for_names, vote.against_names) == (("Marsh", "Reed", "Hill"), ("Dale",))


def test_a_list_a_paragraph_whatever_the_gaps() -> None:
    lists = "Councillors Marsh and Reed\n\nCouncillors Hill and Dale\n\n\n\nCouncillor Cole"
    (vote,) = annotate(f"{CALL}For\n\nAgainst\n\nAbstain\n\n{lists}{CARRIED}").votes
    assert vote.for_names == ("Marsh", "Reed")
    assert vote.against_names == ("Hill", "Dale")
    assert vote.abstain_names == ("Cole",)


ROWS = [("Cllr A Marsh", 0), ("Cllr B Reed", 0), ("Cllr C Hill", 1), ("Cllr D Finch", 2)]


def marked(sides: list[str], gap: str, empty: str, head: str, mark: str) -> str:
    """Return a table flattened: each cell of a row of a name and a mark on a line of its own."""
    cells = [head, *sides]
    for name, column in ROWS:
        cells += [name, *(mark if column == at else empty for at in range(len(sides)))]
    return gap.join(cells)


FLATTENED = [
    (["For", "Against", "Abstain"], "\n\n", " ", "Councillor Name", "*"),
    (["For", "Against", "Abstained"], "\n", "", "Member", "X"),
    (["In favour", "Against", "Abstain", "Absent"], "\n\n", "", "Name of Councillor", "\u2713"),
]


@pytest.mark.parametrize(("sides", "gap", "empty", "head", "mark"), FLATTENED)
def test_a_mark_stands_as_far_below_its_name_as_its_side_does(
    sides: list[str], gap: str, empty: str, head: str, mark: str
) -> None:
    (vote,) = annotate(CALL + marked(sides, gap, empty, head, mark) + CARRIED).votes
    assert vote.for_names == ("A Marsh", "B Reed")
    assert (vote.against_names, vote.abstain_names) == (("C Hill",), ("D Finch",))


def test_first_name_and_surname_have_a_line_each() -> None:
    rows = ["Bo\nMARSH\n\u2713\n \n ", "Mary Jo\nREED\n \n\u2713\n ", "Cy\nHILL\n \n \nABSENT"]
    rows += ["Di\nVAN  DALE\n\u2713\n \n ", "Ed\nCOLE\n\u2713\n \n "]
    head = "COUNCILLOR\n \nFOR\nAGAINST\nABSENT\nFIRST\nNAME\nSURNAME\n \n \n \n"
    (vote,) = annotate(
        CALL + head + "\n".join(rows) + "\n\nThe result was 3 for and 1 against."
    ).votes
    assert vote.for_names == ("Bo MARSH", "Di VAN DALE", "Ed COLE")
    assert vote.against_names == ("Mary Jo REED",)


def test_a_first_name_that_the_margin_cut_leaves_the_surname() -> None:
    rows = [
        "Bo Marsh\n\n\n\u221a",
        "m Reed\n\u221a\n\n",
        "chael Hill\n\n\u221a\n",
        "Di Dale\n\u221a\n\n",
    ]
    head = "Member of Vale\nCounty Council\nFor\nAgainst\nAbsent\n"
    (vote,) = annotate(CALL + head + "\n".join(rows) + CARRIED).votes
    assert (vote.for_names, vote.against_names) == (("Reed", "Di Dale"), ("Hill",))


def beneath(*cells: str) -> str:
    return CALL + "\n\n".join(cells) + CARRIED


def test_names_beneath_their_sides_row_by_row_where_the_totals_say_so() -> None:
    heads = ("For", "Against", "Abstain", "Councillors", "Councillors", "Councillors")
    rows = ("A Marsh", "C Hill", "D Finch", "B Reed", " ", " ", "E Dale", " ", " ")
    (vote,) = annotate(beneath(*heads, *rows, "Total: 3", "Total: 1", "Total: 1")).votes
    assert vote.for_names == ("A Marsh", "B Reed", "E Dale")
    assert (vote.against_names, vote.abstain_names) == (("C Hill",), ("D Finch",))
    assert (vote.for_count, vote.against_count, vote.abstain_count) == (3, 1, 1)


def test_names_row_by_row_where_the_headings_print_their_numbers() -> None:
    rows = ("A Marsh", "C Hill", "B Reed", " ", "E Dale")
    (vote,) = annotate(beneath("For (3)", "Against (1)", *rows)).votes
    assert (vote.for_names, vote.against_names) == (("A Marsh", "B Reed", "E Dale"), ("C Hill",))


def test_lists_one_beneath_the_other_are_not_read_row_by_row() -> None:
    (vote,) = annotate(beneath("For", "Against", "A Dale", "B Marsh", "E Reed", "", "C Hill")).votes
    assert (vote.for_names, vote.against_names) == (("A Dale", "B Marsh", "E Reed"), ("C Hill",))


def test_rows_that_could_be_lists_are_read_by_the_order_of_names() -> None:
    rows = ("A Dale", "B Cole", "E Hill", "", "C Marsh")
    (vote,) = annotate(beneath("For", "Against", *rows)).votes
    assert (vote.for_names, vote.against_names) == (("A Dale", "E Hill", "C Marsh"), ("B Cole",))


def test_rows_that_could_be_lists_are_nobodys_where_no_order_tells() -> None:
    (vote,) = annotate(beneath("For", "Against", "A Marsh", "B Reed", "E Dale", "", "C Hill")).votes
    assert vote.for_names + vote.against_names == ()


LISTS = ("Ash", "Birch", "Cedar", "Dale", "Elm", "Bell", "Cole", "Abel")
TOTALS = [
    ("5", "2", "1"),
    ("For 5", "Against 2", "Abstain 1"),
    ("Total", "5", "2", "1"),
    ("Result:", "5 For", "2 Against", "1 Abstention"),
]


@pytest.mark.parametrize("totals", TOTALS)
def test_numbers_beneath_part_lists_whose_names_stand_in_order(totals: tuple[str, ...]) -> None:
    (vote,) = annotate(beneath("For", "Against", "Abstain", *LISTS, *totals)).votes
    assert (vote.for_names, vote.against_names) == (LISTS[:5], LISTS[5:7])
    assert vote.abstain_names == ("Abel",)
    assert (vote.for_count, vote.against_count, vote.abstain_count) == (5, 2, 1)


def test_rows_of_names_are_told_by_their_numbers_too() -> None:
    rows = ("Ash", "Moss", "Birch", "Nash", "Cedar", "Oak", "Dale", "Elm")
    (vote,) = annotate(beneath("For", "Against", *rows, "5", "3")).votes
    assert (vote.for_names, vote.against_names) == (rows[::2] + rows[7:], rows[1:6:2])


def test_names_in_no_order_or_in_both_are_nobodys_vote() -> None:
    """In no order, in one order throughout, or more names than the numbers say."""
    for names in (("Elm", "Birch", "Cedar", "Ash", "Dale"), LISTS[:5], LISTS[:6]):
        (vote,) = annotate(beneath("For", "Against", *names, "3", "2")).votes
        assert vote.for_names + vote.against_names == ()
        assert (vote.for_count, vote.against_count) == (3, 2)


def test_not_voting_is_to_abstain_where_nobody_else_is_said_to() -> None:
    (vote,) = annotate(beneath("For: 3", "Against: 2", "Not Voting: 1")).votes
    assert (vote.abstain_count, vote.declined_names) == (1, ())
    table = "Councillor | For | Against | Not Voting\nMarsh | X | |\nReed | | X |\nHill | | | X"
    (vote,) = annotate(CALL + table + CARRIED).votes
    assert vote.abstain_names == ("Hill",)
    told = "For: Councillors Marsh and Reed\n\nAgainst: Councillor Dale\n\nAbstain: Councillor Hill"
    (vote,) = annotate(beneath(told, "Not voting: Councillor Finch")).votes
    assert (vote.abstain_names, vote.declined_names) == (("Hill",), ("Finch",))


@pytest.mark.parametrize(
    ("head", "side"),
    [("No vote", "abstain"), ("Not voting", "abstain"), ("Declined to vote", "declined")],
)
def test_who_chose_nothing_is_told_as_the_page_says(head: str, side: str) -> None:
    assert side_of_none(head) == side


BEFORE_IT = "Upon being put to the vote, the amendment was declared by the Mayor to be lost.\n\n"
LEADS = [
    "Prior to the vote being taken on the Motion, six Members asked for a recorded vote:\n\n",
    "A recorded vote was requested on the substantive motion. The voting was as follows:\n\n",
]


@pytest.mark.parametrize("lead", LEADS)
def test_a_table_behind_a_lost_amendment_is_of_the_motion_that_leads_up_to_it(lead: str) -> None:
    table = "FOR\n\nAGAINST\n\nA Marsh\n\nB Reed\n\nE Dale\n\n \n\nC Hill"
    told = "\n\nUpon being put to the vote, the Motion was declared to be carried."
    amendment, motion = annotate(BEFORE_IT + lead + table + told).votes
    assert (amendment.on, amendment.outcome, amendment.method) == ("amendment", "lost", "unstated")
    assert (motion.outcome, motion.method) == ("carried", "recorded")
