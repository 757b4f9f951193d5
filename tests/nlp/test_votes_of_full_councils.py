"""Votes as full councils print them: figures above names, Irish sides, amendments in one sentence.

A row is a text (`|` is a line's end, `||` a new paragraph) and its votes: outcome, method, figures
(`_` where none is printed), mover, names of each side. Names and matters are invented.
"""

import pytest

from nlp.pipeline import annotate


def votes(text: str) -> list[str]:
    return [
        " ".join(
            [
                f"{v.outcome} {v.method}",
                "-".join(
                    "_" if n is None else str(n)
                    for n in (v.for_count, v.against_count, v.abstain_count)
                ),
                str(v.mover),
                *(",".join(side) for side in (v.for_names, v.against_names, v.abstain_names)),
            ]
        ).strip()
        for v in annotate(text.replace("|", "\n")).votes
    ]


MOVED = "Councillor Brae moved, seconded by Councillor Hill, that the hut be bought.||"
AMENDED = (
    "A motion was proposed by Councillor Brae and seconded by Councillor Hill, that a hut be "
    "bought.||An amendment was moved by Councillor Dale and seconded by Councillor Cole, that two "
    "be bought.||"
)

NAMES = [
    # each side's number first, then the same sides with their names
    (f"{MOVED}The voting resulted as follows:||FOR:   3    THREE||AGAINST:  2   TWO||ABSTAIN:  0   ZERO||FOR: Councillors Ann Marsh; Bo Reed; Cy Fenn||AGAINST:   Councillors Di Dale; Ed Cole||The Mayor declared the vote as passed.",
     ["carried recorded 3-2-0 Brae Ann Marsh,Bo Reed,Cy Fenn Di Dale,Ed Cole"]),
    (f"{MOVED}The voting was:||For: 3||Against: 2||For: Cllrs Marsh, Reed and Fenn||Against: Cllrs Dale and Cole||The motion was carried.",
     ["carried recorded 3-2-_ Brae Marsh,Reed,Fenn Dale,Cole"]),
    # the next vote's figures are of the next vote
    (f"{AMENDED}On the amendment:||For: 1||Against: 2||The amendment was lost.||On the motion:||For: 2||Against: 1||The motion was carried.",
     ["lost counted 1-2-_ Dale", "carried counted 2-1-_ Brae"]),
    # a nominee's number in words too, below their name
    ("It was proposed by Councillor Brae and seconded by Councillor Hill that Councillor Jo Newton be appointed to the Board.||It was proposed by Councillor Dale and seconded by Councillor Cole that Councillor Al Hump be appointed to the Board.||A roll call vote was taken and the voting resulted as follows:||FOR COUNCILLOR NEWTON:|12      TWELVE||FOR COUNCILLOR HUMP:  22    TWENTY TWO||FOR COUNCILLOR NEWTON:    Councillors Ann Marsh; Bo Reed||FOR COUNCILLOR HUMP:    Councillors Cy Fenn; Di Dale; Ed Cole||The Mayor declared Councillor Al Hump to be appointed.",
     ["lost recorded 12-_-_ Brae Ann Marsh,Bo Reed", "carried recorded 22-_-_ Dale Cy Fenn,Di Dale,Ed Cole"]),
    # Irish sides, in words, beside their English, in a table
    (f"{MOVED}A vote was taken:||Tá (Yes): Councillors Marsh, Reed, Fenn (3)|Níl (No): Councillors Dale, Cole (2)|Staon (Abstain): Councillor Ryan (1)||The motion was declared carried.",
     ["carried recorded 3-2-1 Brae Marsh,Reed,Fenn Dale,Cole Ryan"]),
    (f"{MOVED}A vote was taken:||AR SON|Cllr. Marsh, Cllr. Reed, Cllr. Fenn|3||I gCOINNE|Cllr. Dale, Cllr. Cole|2||GAN VÓTÁIL|0||The motion was carried.",
     ["carried recorded 3-2-0 Brae Marsh,Reed,Fenn Dale,Cole"]),
    (f"{MOVED}A vote was taken:||In Aghaidh: Comh. Dale, Cole (2)|Ar Son: Comh. Marsh, Reed, Fenn (3)||The motion was carried.",
     ["carried recorded 3-2-_ Brae Marsh,Reed,Fenn Dale,Cole"]),
    (f"{MOVED}The result of the vote was: Tá 17, Níl 5.||The motion was carried.", ["carried counted 17-5-_ Brae"]),
    # letters over the columns of a table
    ("The voting was:||Name\tF\tA\tAb|Marsh\t✓|Reed\t✓|Fenn\t\t✓|Dale\t\t\t✓|TOTAL\t2\t1\t1||The motion was carried.",
     ["carried recorded 2-1-1 None Marsh,Reed Fenn Dale"]),
    ("The voting was:||Councillor      F    A    Abs|Cllr A Marsh    X|Cllr B Reed     X|Cllr C Fenn          X|Cllr D Dale               X||The motion was carried.",
     ["carried recorded _-_-_ None A Marsh,B Reed C Fenn D Dale"]),
    # surnames first, a courtesy title before the initial
    ("A recorded vote was taken on the amendment:||FOR|Marsh, A|Reed, Mrs B|Fenn, C J||AGAINST|Dale, D|Cole, Dr E|Hay, F|Orr, G||The amendment was lost.",
     ["lost recorded _-_-_ None A Marsh,B Reed,C J Fenn D Dale,E Cole,F Hay,G Orr"]),
    # in support, in opposition
    ("The following members voted in support of the amendment: Marsh, Reed.|The following members voted in opposition to the amendment: Fenn, Dale, Cole.|The amendment was therefore not carried.",
     ["lost recorded _-_-_ None Marsh,Reed Fenn,Dale,Cole"]),
    # the boxes of a form: the name beneath a number is who proposed
    ("The loan was explained.|Proposed:|In Favour: 16|Cllr. D. Marsh|Against: 0|Seconded:|Abstain: 2|Cllr. N. Reed|Present|The raising of a loan was approved.",
     ["carried counted 16-0-2 None"]),
    # who seconded stands before how many were in favour, and is none of them
    ("Cllr Kit Marsh proposed to object to the application, seconded by Cllr Di Reed, six in favour, 1 abstained.", ["carried counted 6-_-1 Kit Marsh"]),
    ("Cllr Kit Marsh proposed to object to the application, seconded by Cllr Di Reed, all were in favour.", ["carried unanimous _-_-_ Kit Marsh"]),
    # surnames first: turned round where the text names them in full elsewhere
    ("County Councillor Rose Marsh moved that the plan be approved, seconded by County Councillor Bo Fenn. The names of those who voted are set out below:||For (3)|Marsh R | Bell K | Fenn B ||Against (2)|Cowley S | Dare I |||The motion was carried.",
     ["carried recorded 3-2-_ Rose Marsh R Marsh,Bell K,B Fenn Cowley S,Dare I"]),
    # two questions in a row tell no side behind the name
    ("Record of voting||Name | Motion | Amendment|Marsh | For | Against|Reed | Against | For|Fenn | Abstain | For", []),
]  # fmt: skip

FIGURES = [
    ("on a show of hands (8-2-1)||RESOLVED that the hut be bought.", "carried show_of_hands 8-2-1"),
    ("The hut was put to the vote. The motion was carried 8-2-1.", "carried counted 8-2-1"),
    ("VOTE: For 8, Against 2, Abs 1. RESOLVED that the hut be bought.", "carried counted 8-2-1"),
    ("The vote was taken: Ayes: 8 Noes: 2 Abstain: 1. The motion was carried.", "carried counted 8-2-1"),
    ("A named vote was taken on the motion:||Y = 8; N = 2; Abs = 1||The motion was carried.", "carried recorded 8-2-1"),
    ("On the motion being put to the vote there voted: FOR: 8; AGAINST: 2; ABSTENTIONS: 1. It was therefore RESOLVED that the hut be bought.", "carried counted 8-2-1"),
    ("On being put to the vote there voted 8 for and 2 against. RESOLVED that the hut be bought.", "carried counted 8-2-_"),
    ("RESOLVED that:|1. the hut be bought; and|2. a path be cut.||The vote was unanimous.", "carried unanimous _-_-_"),
    ("RESOLVED that:|1. the hut be bought; and|2. a path be cut.||The result of the vote was unanimous.", "carried unanimous _-_-_"),
]  # fmt: skip

IN_A_SENTENCE = [
    ("Upon being put to the vote the amendment was carried and, on being put as the substantive motion, was also carried.", "unstated _-_-_"),
    ("The amendment was put to the vote and carried and became the substantive motion, upon which a vote was taken and the motion was carried unanimously.", "unanimous _-_-_"),
    ("The amendment was put to the vote and carried and it became the substantive motion, which on being put to the vote was carried by 20 votes to 5.", "counted 20-5-_"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_names_and_figures(text: str, expected: list[str]) -> None:
    assert sorted(votes(text)) == sorted(expected)


@pytest.mark.parametrize(("text", "expected"), FIGURES)
def test_figures(text: str, expected: str) -> None:
    assert [" ".join(vote.split()[:3]) for vote in votes(text)] == [expected]


@pytest.mark.parametrize(("told", "expected"), IN_A_SENTENCE)
def test_the_motion_as_amended_is_voted_on_in_the_same_sentence(told: str, expected: str) -> None:
    assert sorted(votes(f"{AMENDED}{told}||RESOLVED that two be bought.")) == sorted(
        ["carried unstated _-_-_ Dale", f"carried {expected} Brae"]
    )


def test_figures_beneath_a_call_are_not_what_was_moved() -> None:
    text = (
        "An amendment was moved by Councillor Dale and seconded by Councillor Cole. A named vote "
        "was taken on the amendment:||22 voted for, 15 against with 1 abstention||The amendment was "
        "carried."
    )
    assert votes(text) == ["carried recorded 22-15-1 Dale"]


def test_a_vote_there_is_elsewhere_unless_there_voted() -> None:
    text = "The drainage board met in May. It was put to the vote there and lost by 4 votes to 2."
    assert votes(text) == []
