"""Who moved and how it was voted, as small councils write it down: initials, answers, exceptions.

`|` stands for a new paragraph, `/` for a new line. Names and matters are invented.
"""

import pytest

from nlp.pages.page import annotate_page
from nlp.pipeline import annotate


def votes(text: str) -> list[str]:
    """Return the votes of a text, `outcome method figures mover/seconder`, and who was named."""
    page = text.replace("|", "\n\n").replace("/", "\n")
    return [
        " ".join(
            [
                f"{v.outcome} {v.method} {v.for_count}-{v.against_count} {v.mover}/{v.seconder}",
                *(f"+{name}" for name in v.for_names),
                *(f"-{name}" for name in v.against_names),
                *(f"~{name}" for name in v.abstain_names),
            ]
        )
        for entry in annotate_page(page)
        for v in entry.annotations.votes
    ]


COLUMNS = "Present     Ken Marsh          KM        Gail Reed        GR/            Iris Finch         IF        Ian Hill         IH||"
LISTED = "Present: Mr K Marsh, Mrs D Reed, Mr S Finch||"
MINUTES = "The minutes of 6 February were approved."
MOVED = "It was proposed by Cllr Marsh and seconded by Cllr Reed that no comment be made."

INITIALS = [
    # who was present with initials beside each in a column
    (COLUMNS + MINUTES + "/Proposed by KM seconded by GR.", ["carried assent None-None Ken Marsh/Gail Reed"]),
    (COLUMNS + MINUTES + "/Prop: IF   2nd: IH", ["carried assent None-None Iris Finch/Ian Hill"]),
    (COLUMNS + "It was resolved that a planter be bought. Prop KM 2nd GR", ["carried assent None-None Ken Marsh/Gail Reed"]),
    (COLUMNS + "KM proposed GR seconded, all agreed.", ["carried unanimous None-None Ken Marsh/Gail Reed"]),
    (COLUMNS + "IF PROPOSED IH seconded, agreed", ["carried assent None-None Iris Finch/Ian Hill"]),
    # in square brackets, on the line below
    ("Present Ken Marsh (Chair) [KM] Gail Reed [GR] Iris Finch (IF)||KM proposed that it be bought and GR seconded this. All agreed.", ["carried unanimous None-None Ken Marsh/Gail Reed"]),
    ("Present||Ken Marsh (Chairman)/KM||Gail Reed/GR||Iris Finch/IF||KM proposed that it be bought, seconded GR. Agreed with one abstention.", ["carried counted None-None Ken Marsh/Gail Reed"]),
    # of nobody whom the text names: as printed
    ("AMB proposed CDX seconded, agreed.", ["carried assent None-None AMB/CDX"]),
    # a number of its own before it
    (LISTED + "3.1 Proposed K Marsh, seconded D Reed and agreed.", ["carried assent None-None K Marsh/D Reed"]),
    # nothing gives the initials, and one person alone has them
    (LISTED + MINUTES + "|Proposed: KM   2nd: DR", ["carried assent None-None K Marsh/D Reed"]),
    (LISTED + MINUTES + "|Proposed DR; seconded SF", ["carried assent None-None D Reed/S Finch"]),
    # in brackets behind what they did, given by the list or not
    (COLUMNS + "Proposal (KM), seconded (GR) that a tree be bought. Agreed unanimously.", ["carried unanimous None-None Ken Marsh/Gail Reed"]),
    (LISTED + MINUTES + "|Proposal (KM), seconded (DR) that a tree be bought. Agreed unanimously.", ["carried unanimous None-None K Marsh/D Reed"]),
    (LISTED + MINUTES + "|The proposal (NO2 limits) was discussed.", []),
    # two people have them, or nobody
    ("Present: Mr K Marsh, Mr K Mole, Mrs D Reed||" + MINUTES + "|Proposed: KM   2nd: DR", ["carried assent None-None None/D Reed"]),
    (LISTED + MINUTES + "|Proposed: NO   2nd: TV", ["carried assent None-None NO/TV"]),
]  # fmt: skip

ANSWERS = [
    # voted for, and no more said
    ("The Committee voted to mend the slipway.", ["carried unstated None-None None/None"]),
    ("Members voted to buy a bench.|The Clerk was asked to order it.", ["carried unstated None-None None/None"]),
    ("The Council voted unanimously to buy a bench.", ["carried unanimous None-None None/None"]),
    ("The Chairman said that residents had voted to keep the slipway.", []),
    ("Vale Council voted to close the slipway last year.", []),
    # in a paragraph of its own
    (MOVED + "|The Parish Council was in full agreement.", ["carried assent None-None Marsh/Reed"]),
    (MOVED + " All the Parish Councillors were in favour.", ["carried unanimous None-None Marsh/Reed"]),
    # a printer broke the line before what might be the label of a list
    ("The Clerk left the room. It was proposed by Cllr Marsh and seconded by/Cllr Reed that the payments be made. The Parish Council was all/in favour.|Bench", ["carried unanimous None-None Marsh/Reed"]),
    # who abstained is named beside an answer; one who voted against it
    (MOVED + " The Parish Council, with the exception of Cllr Hill who abstained, was all in favour.", ["carried unanimous None-None Marsh/Reed ~Hill"]),
    (MOVED + " The Parish Council, with the exception of Cllr Hill who voted against, was in favour.", ["carried recorded None-None Marsh/Reed -Hill"]),
    (MOVED + " All were in favour except Cllr Hill who voted against.", ["carried recorded None-None Marsh/Reed -Hill"]),
    (MOVED + " Agreed by all bar Cllr Hill.", ["carried assent None-None Marsh/Reed"]),
    (MOVED + " It was agreed by all except that the colour be green.", ["carried unanimous None-None Marsh/Reed"]),
    # why somebody voted so, before the figures
    ("It was agreed to wait. Proposed Cllr Dale, seconded Cllr Fenn.|Cllr Marsh proposed £500 and Cllr Reed seconded this. Cllr Hill thought that it was dear and voted against. The grant was carried by 5 votes to 1.", ["carried assent None-None Dale/Fenn", "carried counted 5-1 Marsh/Reed -Hill"]),
    ("Cllr Marsh proposed £500 and Cllr Reed seconded this. The Clerk told what Councillor Hill was for. It was carried by 5 votes to 1.", ["carried counted 5-1 Marsh/Reed"]),
    ("Ann Dale was proposed by Cllr Marsh and seconded by Cllr Reed and thus appointed.", ["carried assent None-None Marsh/Reed"]),
    ("Cllr Marsh Proposed that a bench be bought. Cllr Reed Seconded. All agreed.", ["carried unanimous None-None Marsh/Reed"]),
    # a vote was taken
    ("Cllr Marsh proposed that it be bought and Cllr Reed seconded. The Council voted in favour.", ["carried unstated None-None Marsh/Reed"]),
    ("Cllr Marsh proposed that it be bought and Cllr Reed seconded. The motion was put to the meeting and agreed.", ["carried unstated None-None Marsh/Reed"]),
    ("Cllr Marsh proposed that it be bought and Cllr Reed seconded. The price was put to the meeting and talked over.", []),
    # what was moved ends where its outcome is told
    ("Cllr Marsh proposed that a bench be bought; this was unanimously agreed.", ["carried unanimous None-None Marsh/None"]),
    ("Cllr Marsh proposed Ann Hill as Treasurer; this was agreed.", ["carried assent None-None Marsh/None"]),
    ("Cllr Marsh proposed that the plan, agreed in March, be kept. Cllr Reed seconded. All agreed.", ["carried unanimous None-None Marsh/Reed"]),
    ("Cllr Marsh proposed that a bench be bought, Cllr Reed seconded, carried.", ["carried assent None-None Marsh/Reed"]),
    # the minutes of another meeting, agreed at this one; what another meeting agreed
    ("Annual Meeting held on 3rd June 2011 - proposed Mrs. Marsh, seconded Mrs. Reed agreed as a correct record.", ["carried assent None-None Marsh/Reed"]),
    ("At the meeting held on 3 May it had been agreed unanimously to buy a bench.", []),
    ("The coffin, carried by six men, came last.", []),
    ("Six men came with the coffin, carried by the sons.", []),
    # why two abstained; the vote on a decision after its names
    ("It was resolved to approve the minutes. Proposed Cllr Marsh. Seconded Cllr Reed. 5 in favour. 2 abstained, not having been at the previous meeting.", ["carried counted 5-None Marsh/Reed"]),
    ("RESOLVED that it be left to the Planning Officer.|Proposed: Cllr Marsh Seconded: Cllr Reed Vote: Carried", ["carried unstated None-None Marsh/Reed"]),
    ("The minutes were passed by resolution of the council.", []),
    # figures behind initials, in words, of councillors; a sentence that the printer ran on
    ("Prop. XB, 2nd YK, 5 in favour, 2 against.", ["carried counted 5-2 XB/YK"]),
    (LISTED + "It was agreed to wait. Prop: KM 2nd: DR, four for and one against.", ["carried counted 4-1 K Marsh/D Reed"]),
    ("Cllr Marsh proposed that it wait until November, seconded by Cllr Reed. Six Parish Councillors were in favour and 2 against it. The motion was thus carried.", ["carried counted 6-2 Marsh/Reed"]),
    ("It was proposed by Cllr Marsh and seconded by Cllr Reed that the choir has the loft.The Council was all in favour.", ["carried unanimous None-None Marsh/Reed"]),
    # its words end where the next line tells the vote
    ("Proposed - Cllr Marsh/Seconded - Cllr Reed/That Cllr Hill is elected as Chairman/Nobody else standing it was unanimously agreed", ["carried unanimous None-None Marsh/Reed"]),
    ("Proposed - Cllr Marsh Seconded - Cllr Reed/'That the minutes of the meeting of 5 April be approved'/All in favour", ["carried unanimous None-None Marsh/Reed"]),
    # last year's is what was proposed again, not another meeting
    ("Cllr Marsh proposed that the Council use the same auditor as last year, Cllr Reed seconded, all agreed.", ["carried unanimous None-None Marsh/Reed"]),
    # the names stand right behind what was agreed, and are of nothing later
    ("Minutes agreed on 5th November - Proposed by Ann Marsh - Second by Bo Reed|3. Bins|The move was unanimously agreed.", ["carried assent None-None Ann Marsh/Bo Reed", "carried unanimous None-None None/None"]),
    ("The minutes of 9th June were approved. Approval - proposed by Ann Marsh, seconded by Bo Reed.", ["carried assent None-None Ann Marsh/Bo Reed"]),
    # by how many, where the sentence goes on from what was moved
    ("Cllr Marsh proposed and Cllr Reed seconded that the plan be refused; carried by 8 votes to 1.", ["carried counted 8-1 Marsh/Reed"]),
    ("Cllr Marsh proposed and Cllr Reed seconded the objection - carried 8-1", ["carried counted 8-1 Marsh/Reed"]),
    ("Cllr Marsh proposed and Cllr Reed seconded that we object, lost 1-8.", ["lost counted 1-8 Marsh/Reed"]),
    # the minute's own number behind it, another line behind that
    ("RESOLVED that the accounts be paid. Proposed by Cllr Marsh, seconded by Cllr Mrs D. Reed and carried unanimously. MINUTE: 02/03/22/9.2 Cemetery fees. The Clerk had circulated a comparison.".replace("02/03/22/", "02-03-22/"), ["carried unanimous None-None Marsh/D. Reed"]),
    ("New Standing Orders adopted. Proposed by Cllr Marsh and seconded by Cllr Reed. Clerk to print them.", ["carried assent None-None Marsh/Reed"]),
    ("Amended minutes accepted. Proposed Ann Marsh, Seconded Watson Reed.", ["carried assent None-None Ann Marsh/Watson Reed"]),
    ("To be approved: the plan. Proposed by Cllr Marsh and seconded by Cllr Reed. The Clerk spoke of it.", []),
    ("All were in favour of asking Ian Hill to join. Proposed by Cllr Marsh and seconded by Cllr Reed.", ["carried unanimous None-None Marsh/Reed"]),
    # behind a dash
    ("It was resolved that the Clerk check the invoices/- Proposed Cllr Marsh; 2nd Cllr Reed/4.1 Powers/Advice to be sought.", ["carried assent None-None Marsh/Reed"]),
    ("It was agreed. Proposed Cllr Marsh & Seconded Cllr. Reed", ["carried assent None-None Marsh/Reed"]),
    # something else is told before the next decision
    ("RESOLVED to object. Proposed Mr Marsh, seconded Ms Reed; five in favour, Mr Hill took no part. 0012 - Porch at Mill House. RESOLVED no objection.", ["carried counted 5-None Marsh/Reed"]),
    # minutes that were signed had been agreed; a bench had not
    ("The minutes were proposed by Cllr Marsh as a true record, seconded by Cllr Reed and signed.", ["carried assent None-None Marsh/Reed"]),
    ("Cllr Marsh proposed the minutes to be a correct record, seconded by Cllr Reed. The Chairman then duly signed the minutes.", ["carried assent None-None Marsh/Reed"]),
    ("Cllr Marsh proposed that a bench be bought, seconded by Cllr Reed. The Chairman then signed the minutes.", []),
    ("Minutes of the last meeting: Approved by Ann Marsh; Seconded by Bo Reed.", ["carried assent None-None Ann Marsh/Bo Reed"]),
    ("Cllr Marsh proposed that the new rules be adopted by the council, seconded by Cllr Reed. Carried.", ["carried unstated None-None Marsh/Reed"]),
    # who did not vote stands behind the outcome
    ("Cllr Marsh proposed £500 and Cllr Reed seconded. Agreed, Cllr Hill having left the room", ["carried assent None-None Marsh/Reed"]),
    ("Cllr Marsh proposed a limit of £50, seconded by Cllr Reed. Agreed Cllr Hill voted against this proposal", ["carried assent None-None Marsh/Reed -Hill"]),
    # what all agreed to, and then what some were against
    ("All agreed to pay the playgroup in full. On the club there was a vote by show of hands, 4 for and 2 against, and the award was carried.", ["carried unanimous None-None None/None", "carried show_of_hands 4-2 None/None"]),
    # who suggested what was seconded
    ("Cllr Marsh suggested Sunday 8 December, seconded by Cllr Reed. Agreed.", ["carried assent None-None Marsh/Reed"]),
    ("Minutes of the last meeting|Proposed and seconded - Ann Marsh and Bo Reed. Agreed.", ["carried assent None-None Ann Marsh/Bo Reed"]),
    ("Cllr Marsh proposed Cllr Reed seconded. All agreed.", ["carried unanimous None-None Marsh/Reed"]),
]  # fmt: skip


# Names on both sides in one sentence, a motion put once more, one show of hands for two votes
SIDES = [
    ("Cllrs Keyte, Bridle and Sandal voted for option 3, Cllr. Averill against. The Chairman abstained. Option 3 was therefore carried.", ["carried recorded None-None None/None +Keyte +Bridle +Sandal -Averill"]),
    ("Cllrs Keyte and Sandal voted in favour of the proposal and Cllr Averill against. The motion was carried.", ["carried recorded None-None None/None +Keyte +Sandal -Averill"]),
    ("Cllrs Keyte and Bridle voted for option 3, Cllrs Averill and Marsh against, and the proposal fell.", ["lost recorded None-None None/None +Keyte +Bridle -Averill -Marsh"]),
    ("MOTION: Proposed by Cllr Marsh and seconded by Cllr Reed:|That the fee be raised.|FOR the Motion:|Cllrs Maud Hill, Hester Dale (2)|AGAINST the Motion:|Cllr Theo Cole (1)|The Motion was put to the meeting and duly RESOLVED.", ["carried recorded 2-1 Marsh/Reed +Maud Hill +Hester Dale -Theo Cole"]),
    ("On a show of hands, the Mayor declared that the Amendment was lost by 38 votes to 19 and the Motion was carried by 41 votes to nil.", ["lost show_of_hands 19-38 None/None", "carried show_of_hands 41-0 None/None"]),
    ("On a show of hands the Amendment was lost by 38 votes to 19.|The Motion was carried by 41 votes to nil.", ["lost show_of_hands 19-38 None/None", "carried counted 41-0 None/None"]),
    ("Cllr Marsh was proposed, seconded and, there being no other nominations, elected Chair.", ["carried assent None-None None/None"]),
    ("Councillor T J Goldhanger proposed that he be elected as Chairman, this was duly seconded. Councillor Miss S Purleigh proposed that Councillor Mrs N D Asheldham be elected as Chairman, this was duly seconded.|The Chief Executive put the proposal in the name of Councillor Goldhanger to the Committee. Upon a vote being taken this motion was lost.|The Committee then voted on the proposal in the name of Councillor Miss Purleigh. This was duly agreed.", ["lost unstated None-None T J Goldhanger/None", "carried unstated None-None S Purleigh/None"]),
    ("The Leader, Councillor R Bashall thanked Mrs Chatburn for the petition and proposed that it be referred. The proposal was seconded by Councillor S Dunsop.|RESOLVED: That the petition be referred.", ["carried assent None-None R Bashall/S Dunsop"]),
    ("Motion|To approve the motion by Councillor Ferrie.|- moved by Councillor Ferrie, seconded by Councillor Ann Drysdale|Amendment 1|To delete paragraph 2.|- moved by Councillor Pitcairn, seconded by Councillor Jim Hepburn|Amendment 2|To take no action.|- moved by Councillor Moncur, seconded by Councillor Rose Hepburn|Amendment 1 was accepted as an addendum to the motion.", ["carried assent None-None Pitcairn/Jim Hepburn"]),
    ("On a division, there voted for the motion – Rhona Clepington (1); and for the amendment – Moira McInvergowrie and Colin Balgay (2); whereupon the amendment was declared carried.", ["lost recorded 1-None None/None +Rhona Clepington", "carried recorded 2-None None/None +Moira McInvergowrie +Colin Balgay"]),
    ("Councillor Ida Capernwray was nominated by Councillor Silverdale and seconded by Councillor Dolphinholme.|There being no further nominations, the Mayor declared Councillor Capernwray Chairman of the Committee.", ["carried assent None-None Silverdale/Dolphinholme"]),
    ("Councillor Nell Aigburth was nominated to be Chair of the Authority by Councillor Bert Rainford, seconded by Councillor Joyce Speke.|RESOLVED that Councillor Nell Aigburth be appointed the Chair.", ["carried assent None-None Bert Rainford/Joyce Speke"]),
    ("The Committee|Recommended that Council approve the grants.|Councillor Sweeney proposed, seconded by Councillor Devine", ["carried assent None-None Sweeney/Devine"]),
    ("RESOLVED that the minutes be adopted.|Councillor J. Costello proposed that a silence be observed, the proposal was seconded by Councillor M. Sheahan.", []),
    ("Proposed by Councillor Heaney, seconded by Councillor Nesbitt that permission be granted, contrary to advice|and on the proposal being put to the meeting 3 Members voted in favour, 3 against. The Chairperson exercised his casting vote against and the proposal was declared lost.", ["lost casting_vote 3-3 Heaney/Nesbitt"]),
    ("For the recommendation:|Councillors E L Barwick and M G Tolley.|Against the recommendation:|There were none.|The Chairman declared this motion was therefore agreed.", ["carried recorded None-0 None/None +E L Barwick +M G Tolley"]),
    ("RESOLVED that the draft be approved.|Voting: Unanimous|The meeting closed.", ["carried unanimous None-None None/None"]),
    ("The Chairman proposed and it was seconded that the report be noted and on being put to the vote, this was carried unanimously.|RESOLVED: That the report be noted.|(Voting: Unanimous)", ["carried unanimous None-None None/None"]),
    ("RESOLVED that the draft be approved.|Voting: Unanimous apart from Cllr Hill", []),
    ("Cllr Cox withdrew it, and moved that the fee be raised, seconded by Cllr Dale. Carried by 5 votes to 2.", ["carried counted 5-2 Cox/Dale"]),
    ("Councillor Marsh proposed that the fee be raised, seconded by Cllr Reed. Councillor Hill proposed that the fee be cut, seconded by Cllr Dale.|The Clerk did not put the proposal in the name of Councillor Marsh. The vote was carried.", ["carried unstated None-None Hill/Dale"]),
    ("Cllr Cox, seconded by Cllr Dale, moved as an amendment that it be referred to the Executive, but with the consent of Council withdrew it.|The plan was agreed.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), INITIALS + ANSWERS + SIDES)
def test_votes_of_a_small_council(text: str, expected: list[str]) -> None:
    assert votes(text) == expected


NO_VOTES = [
    "Nomination forms were passed round.",
    "Since the meeting in May, at which it was unanimously agreed to buy a bench, the price has risen.",
    "A small amendment to the plans, so that the shed holds two (2) carts.",
    "Several schemes for 25-26 were talked over and the proposals noted; the motion sensors work.",
    "T1 Oak, crown lift. G1 Mixed species, fell. G2 Ash, fell.",
    "The wall which fell down will be mended. It was said that the fence had to be agreed.",
    "The Council agreed to object again, as nobody could have lived there for 4-years by then.",
    "They came second and also won the cup for the best green.",
    "The vote is open to the public from 3rd April; see the projects on the 24th, 10-12 at the hall.",
    # NO is who is to act: whose the names are is not told
    "It was resolved to accept the price of £400. NO to write to him NO/Prop: Cllr Marsh 2nd: Cllr Reed",
    "The concrete was mixed (3:1:1) and the path was laid. The next visit was agreed (7:15) for Friday.",
    "It was agreed to wait.|For cutting bank|Mill Leys|The next account was read.",
    "The Clerk wished the new trustees luck and hoped that the plan would be successful.",
]


@pytest.mark.parametrize("text", NO_VOTES)
def test_no_vote(text: str) -> None:
    assert votes(text) == []


@pytest.mark.parametrize("text", ["The motion won.", "The proposal failed.", "The motion failed."])
def test_an_outcome_of_one_word_is_looked_for(text: str) -> None:
    assert len(votes(text)) == 1


NOBODY_MOVED = [
    "The Clerk had spoken with Tom Cole, County Highways about the proposed place of the shelter.",
    "8. Dr Vale Proposed topics for a talk. 9. Mrs Ann Hill Proposed new lamps, seconded",
    "Mr Reed gave up his seat when he retired and moved away. A seconder was sought.",
    "Cllr Marsh read out the routes proposed by Town Councillors. Cllr Mrs Dale was doubtful.",
    "A vote on whether the bench is to be moved - 0 Cllr Mrs Dale found it too low.",
]


@pytest.mark.parametrize("text", NOBODY_MOVED)
def test_nobody_moved_anything(text: str) -> None:
    found = [entry.annotations.people for entry in annotate_page(text)]
    assert not [
        act.name for people in found for p in people for act in p.acts if act.name == "moved"
    ]


ITEMS = """1. Apologies
None.
2. Minutes
The minutes of 4 May were put by Cllr Marsh. Proposed: Cllr Marsh, seconded: Cllr Reed.
3. Police
Two thefts were told of.
4. Planning
There was a vote on whether to object: for 5, against 2.
5. Flag
It was unanimously agreed to buy a flag.
"""


def test_what_was_moved_under_one_item_is_not_voted_on_under_the_next() -> None:
    expected = ["carried counted 5-2 None/None", "carried unanimous None-None None/None"]
    assert votes(ITEMS) == expected


def test_parts_of_a_decision_are_no_items() -> None:
    parts = "/".join(f"{n}. That path {n} be mended." for n in range(1, 7))
    moved = "It was proposed by Cllr Marsh and seconded by Cllr Reed:/"
    assert votes(moved + parts + "|The motion was carried.") == [
        "carried unstated None-None Marsh/Reed"
    ]


def test_addresses_of_applicants_are_no_list_of_officers_elected() -> None:
    row = "Applicant: Mr I McInnes, Ferry Farmhouse, The Street, Little Marsh|NO OBJECTION|"
    text = "Ann Hill was elected Chairman.|" + row + MOVED + " All in favour.|" + row
    assert "carried unanimous None-None Marsh/Reed" in votes(text)
    assert not any("Ferry" in vote for vote in votes(text))


@pytest.mark.parametrize(
    ("bracket", "figures"),
    [
        ("(6-1, Cllr Hill abst.)", (6, 1, None)),
        ("(6-1, 1 abstention)", (6, 1, 1)),
        ("(5-2 with 1 abst.)", (5, 2, 1)),
        ("(prop/sec; 5/0/1)", (5, 0, 1)),
        ("(prop. Cllr Marsh, sec. Cllr Reed; 5/0/1)", (5, 0, 1)),
        ("(Marsh/Reed; 5/1/1)", (5, 1, 1)),
        ("(4/0/0)", (4, 0, 0)),
    ],
)
def test_figures_in_the_bracket_that_ends_a_decision(
    bracket: str, figures: tuple[int, int, int | None]
) -> None:
    (vote,) = annotate(f"Minutes:\n\nRESOLVED to buy a bench {bracket}.").votes
    assert (vote.for_count, vote.against_count, vote.abstain_count) == figures


@pytest.mark.parametrize("bracket", ["(4/10/23)", "(23/00/12)", "(section 6-1)", "(6-1, page 2)"])
def test_a_date_or_a_reference_in_a_bracket_is_no_vote(bracket: str) -> None:
    assert annotate(f"Minutes:\n\nRESOLVED to approve the plan {bracket}.").votes == ()
