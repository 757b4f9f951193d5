"""How votes are told: several in a sentence, figures at a decision's end, who abstained, by name.

A row is a text (`|` parts paragraphs) and its votes: outcome, method, figures (for, against,
abstained; `_` where none is printed), names of each side. Names and matters are invented.
"""

import pytest

from nlp.annotations import Vote
from nlp.pipeline import annotate

MOVED = (
    "Councillor Marsh, seconded by Councillor Reed, moved that the plan be approved.|"
    "Councillor Dale, seconded by Councillor Cole, moved as an amendment that the plan be kept for "
    "a year.|"
)


def votes(text: str) -> list[str]:
    return [tagged(vote) for vote in annotate(text.replace("|", "\n\n")).votes]


def tagged(vote: Vote) -> str:
    counts = (vote.for_count, vote.against_count, vote.abstain_count)
    names = (vote.for_names, vote.against_names, vote.abstain_names)
    told = ["-".join("_" if n is None else str(n) for n in counts)]
    told += ["/".join(",".join(side) for side in names)] if any(names) else []
    return " ".join([vote.outcome, vote.method, *told])


ROWS = [
    # figures told again behind the reasons fill in what was not told; others are of another vote
    ("On being put to the vote, this was carried 9 votes in favour and 1 abstention.|RESOLVED: that £9,500 be paid.|Reason: To help.|(Voting: 9 in favour, 0 against, 1 abstention)", ["carried counted 9-0-1"]),
    ("RESOLVED: that £9,500 be paid.|Reason: To help.|(Voting: unanimous in favour)", ["carried unanimous _-_-_"]),
    ("On being put to the vote, this was carried by 9 votes to 1.|RESOLVED: that £9,500 be paid.|The second grant was agreed with 9 for, 3 against.", ["carried counted 9-1-_", "carried counted 9-3-_"]),
    # the amendment and the motion in one sentence
    (MOVED + "Upon being put to the vote, the amendment was declared lost and the motion was declared carried.|RESOLVED: That the plan be approved.", ["lost unstated _-_-_", "carried unstated _-_-_"]),
    # the decision tells once more who moved it, or the figures
    ("Proposed by Councillor Marsh, seconded by Councillor Reed, that the plan be approved.|On being put to the meeting, the voting was 9 FOR, 3 AGAINST and 1 ABSTAINING and it was declared CARRIED.|RESOLVED, on the proposal of Councillor Marsh, seconded by Councillor Reed, that the plan be approved.", ["carried counted 9-3-1"]),
    ("The motion moved by Councillor Marsh and seconded by Councillor Reed was put to the vote and was carried by 9 votes to 3, with 2 abstentions.|RESOLVED: (9 votes to 3, 2 abstentions) that the plan be approved.", ["carried counted 9-3-2"]),
    ("Proposed by Councillor Marsh, seconded by Councillor Reed, that the plan be approved. It was carried by 9 votes to 3.|RESOLVED, on the proposal of Councillor Hill, seconded by Councillor Reed, that a bench be bought.", ["carried counted 9-3-_", "carried assent _-_-_"]),
    # who voted to refuse voted against, others having voted in favour
    ("By three votes to two the Committee approved the application.|(Councillors Marsh, Reed and Hill voted in favour. Councillors Dale and Cole voted to refuse.)", ["carried recorded 3-2-_ Marsh,Reed,Hill/Dale,Cole/"]),
    ("The Committee refused the application.|(Councillors Dale and Cole voted to refuse. Councillor Finch abstained.)", ["carried unstated _-_-_ //Finch"]),
    # one who asked to be recorded against says that it was voted on, not how
    ("Following consideration it was RESOLVED to approve the application.|(Note: Councillor Marsh wished to have it recorded that he had voted against the application).", ["carried unstated _-_-_ /Marsh/"]),
    # a label's words over what was decided
    ("Recommendations approved, subject to the following amendment:|(2) That authority be delegated to the Head of Planning.", []),
    # an amendment carried and put again, in one sentence
    (MOVED + "On being put to the vote the amendment was carried by 9 votes to 6 and, on being put as the substantive motion, it was carried.", ["carried counted 9-6-_", "carried unstated _-_-_"]),
    # who abstained stands behind a bracket with others
    ("It was AGREED that swings be bought. (Proposed Cllr Marsh, seconded Cllr Reed), with Cllr Hill abstaining.", ["carried assent _-_-_ //Hill"]),
    # for how many, and for how much
    ("Four for, two against. Agreed to buy a bench.", ["carried counted 4-2-_"]),
    # put to the vote, the names behind it
    ("The Council agreed the plan following the vote. (Proposed by Councillor Marsh and seconded by Councillor Reed).", ["carried unstated _-_-_"]),
    # a colon between the mark and the figures in brackets
    ("It was proposed by Councillor Marsh, seconded by Councillor Reed and resolved: (by majority 7:5:0) that the barn be refused.", ["carried counted 7-5-0"]),
    ("It was proposed by Councillor Marsh, seconded by Councillor Reed and resolved: (9 for, 3 against and 1 abstention) that the barn be built.", ["carried counted 9-3-1"]),
    ("RESOLVED - (unanimously) that the barn be built.", ["carried unanimous _-_-_"]),
    # figures above their sides, in lines far apart, beneath a heading of their own
    ("It was moved by Councillor Marsh, seconded by Councillor Reed and|RESOLVED|1.    That £40,000 be paid.|2.    That it be looked at in May.|Voting|22   For|5    Against|2    Abstentions|The Chairman declared the motion CARRIED.", ["carried counted 22-5-2"]),
    ("Proposed by Councillor Marsh, seconded by Councillor Reed|A roll call vote was taken as follows:-|Result 4 For, 10 Against, 4 Absent|Motion Defeated", ["lost recorded 4-10-_"]),
    ("It was moved by Councillor Marsh, seconded by Councillor Reed and|RESOLVED|That £40,000 be paid.|Voting:\n22 For\n5 Against\n2 Abstentions", ["carried counted 22-5-2"]),
    # what all agreed, and another vote with figures right below
    ("Councillor Hill moved that the gate be painted. This was duly seconded and unanimously agreed.|On the recommendations being put to the vote, the votes were declared as follows:|For|6|Against|4|Abstain|1|RESOLVED - That the lido be sold.", ["carried unanimous _-_-_", "carried counted 6-4-1"]),
    # no hands were shown
    (MOVED + "Members were unable to vote by the usual show of hands and answered by name. The amendment was carried by 9 votes to 4.", ["carried counted 9-4-_"]),
    # the figures beneath a decision are of what it was moved with, not of what waits from before
    ("Councillor Hill proposed that flowers be sent. The Clerk would see to it.|Moved by Councillor Marsh and seconded by Councillor Reed|RESOLVED that the rate be £97.|For the motion: 21|Councillors Ann Marsh, Bo Reed and others|Against the motion: 0", ["carried recorded 21-0-_ Ann Marsh,Bo Reed//"]),
    # the larger number first, and what was done said behind it
    ("The Committee voted by 7 votes to 3 to refuse the application.", ["carried counted 7-3-_"]),
    ("The vote was tied at 4 votes to 4 and the Chair used her casting vote in favour.", ["carried casting_vote 4-4-_"]),
    # who dissented is no list of all
    ("The motion was carried with Councillors Hill and Finch voting against.", ["carried unstated _-_-_ /Hill,Finch/"]),
    # the substantive motion, told with figures of its own
    ("The amendment was carried. The substantive motion was carried by 10 votes to 2.", ["carried unstated _-_-_", "carried counted 10-2-_"]),
    # several votes in one sentence
    ("Amendment by the Green Group NOT CARRIED by 27 votes to 22 with 2 abstentions; amendment by the Labour Group NOT CARRIED by 29 votes to 17; motion AGREED as substantive motion, without division.",
     ["lost counted 22-27-2", "lost counted 17-29-_", "carried assent _-_-_"]),
    ("The amendment was lost by 9 votes to 4 and the motion was carried by 10 votes to 3.",
     ["lost counted 4-9-_", "carried counted 10-3-_"]),
    # one vote told once: the second clause is of the same
    ("The amendment was lost by 9 votes to 4, the Mayor not voting.", ["lost counted 4-9-_"]),
    # figures at the end of what was decided
    ("RESOLVED: To object. (6 for, 3 against; Councillor Reed asked that the reason be minuted in full at the next meeting of the Council)",
     ["carried counted 6-3-_"]),
    ("It was resolved not to object, by 6 votes to 2, Anna Marsh and Colonel Henry Brackenbury-Reed voting against.",
     ["carried counted 6-2-_ /Anna Marsh,Henry Brackenbury-Reed/"]),
    ("RESOLVED by a vote of 7 in favour and 3 against, that the application be approved.", ["carried counted 7-3-_"]),
    # what is numbered is not counted
    ("RESOLVED: To agree the responses but for recommendation 6 (fans in kitchens), which was not agreed.", []),
    # a call that stands alone, its figures behind the decision: one vote
    ("The Mayor moved to a vote.|RESOLVED: That the tariffs be approved.|(14 for, 8 against, 2 abstentions)",
     ["carried counted 14-8-2"]),
    # all of them, with their number
    ("The vote was carried unanimously by 7 votes to 0.", ["carried unanimous 7-0-_"]),
    ("The recommendation was agreed unanimously by those voting (7 for, 0 against, 2 abstentions).",
     ["carried counted 7-0-2"]),
    # a recorded vote, told with its outcome
    ("On a recorded vote there were: For 12; Against 19; Abstentions 1. The motion was lost.", ["lost recorded 12-19-1"]),
    ("This motion was lost on a recorded vote.|RECORDED VOTE on the motion|FOR: Councillors Marsh, Reed and Dale|AGAINST: Councillors Hill, Finch, Cole and Lane|The Panel unanimously agreed the report.",
     ["lost recorded _-_-_ Marsh,Reed,Dale/Hill,Finch,Cole,Lane/", "carried unanimous _-_-_"]),
    # motion against amendment: who abstained, and names for one of them
    (MOVED + "On the roll being called, 4 members having voted for the amendment, 7 members having voted for the motion and 1 member having abstained, the motion was declared carried.",
     ["lost counted 4-_-_", "carried counted 7-_-1"]),
    # `Objection` says what was decided, not how many were against
    ("14 Mill Lane, dormer. No objection (unanimous)", ["carried unanimous _-_-_"]),
    ("Two lodges at the farm. Objection - five votes to one", ["carried counted 5-1-_"]),
    ("Tree works: Objection (5 for, 1 abstention).", ["carried counted 5-_-1"]),
    ("The objections of the residents were unanimous.", []),
    # opposition that was recorded
    ("Resolved: That the item be deferred.|Councillor Hill asked for her opposition to be recorded.", ["carried unstated _-_-_ /Hill/"]),
    ("Resolved: That the item be deferred.|Councillor Hill asked about the opposition of the school.", []),
    # names
    ("A recorded vote was taken.|For the motion (2) Councillors A Marsh and B Reed.|Against the motion (1) Councillor C Hill.|One abstention - Councillor D Finch.",
     ["carried recorded 2-1-1 A Marsh,B Reed/C Hill/D Finch"]),
    ("The motion was lost.|RECORDED VOTE|For (2) Councillors Marsh, Reed|Against (5) Alderman Hill, Cole|Councillors Dale, Lane, Finch|Abstain (1) Councillor North",
     ["lost recorded 2-5-1 Marsh,Reed/Hill,Cole,Dale,Lane,Finch/North"]),
    ("Councillor Reed seconded and the vote was carried, with one abstention from Councillor Hill.",
     ["carried counted _-_-1 //Hill"]),
    ("The motion was carried: For 4, Against 2, Abst 1 (Cllr Hill).", ["carried counted 4-2-1 //Hill"]),
    ("Those voting against were Councillors Marsh and Reed (2). Councillors Hill and Finch abstained from voting (2). The motion was lost.",
     ["lost recorded _-2-2 /Marsh,Reed/Hill,Finch"]),
    ("Councillor Marsh proposed, Councillor Reed seconded, and it was by a majority vote, Councillor Hill dissenting,|RESOLVED: That the fee be raised.",
     ["carried unstated _-_-_ /Hill/"]),
    # dissent from what is agreed after a motion was lost
    ("Councillor Marsh moved that the hall be kept. The motion was seconded by Councillor Reed but on being put to the vote was LOST by 5 votes to 8.|The recommendations were then AGREED, with Councillor Hill voting against.|RESOLVED that the hall be sold.",
     ["lost counted 5-8-_", "carried assent _-_-_ /Hill/"]),
    # a true record is no recorded vote
    ("Approval of the minutes as a true record: a vote was taken; all in favour. It was RESOLVED that they be signed.|Payments: a vote was taken; 6 for, 1 against. It was RESOLVED that they be made.",
     ["carried unanimous _-_-_", "carried counted 6-1-_"]),
    # the outcome told once more, behind the decision
    ("Councillor Marsh moved and Councillor Reed seconded:|RESOLVED|1. That a group be set up.|2. That it report in May.|The Chairman declared the motion CARRIED.",
     ["carried assent _-_-_"]),
    # two recommendations by their numbers, one of them by name
    ("Recommendation (2) was put to a recorded vote.|(a)    For recommendation (2) - 3|Cllr A Marsh, Cllr B Reed and Cllr C Dale.|(b)    Against recommendation (2) - 1|Cllr D Hill.|Recommendation (2) was approved.|Recommendation (3) was put to a vote and was carried.",
     ["carried recorded 3-1-_ A Marsh,B Reed,C Dale/D Hill/", "carried unstated _-_-_"]),
    # the amendment and what it became, in one sentence
    ("Councillor Dale, seconded by Councillor Cole, moved as an amendment that the hall be let.|The amendment was therefore carried and became the substantive motion, which was agreed.",
     ["carried unstated _-_-_", "carried assent _-_-_"]),
    # the vote on a motion resolved, its names behind
    ("Councillor Marsh moved and Councillor Reed seconded that the ferry be free.|The Motion was put to the vote and duly RESOLVED.|It was requested that the voting on the Motion be recorded, as follows:|FOR the Motion: Councillors Marsh, Reed and Dale|AGAINST the Motion: Councillor Hill",
     ["carried recorded _-_-_ Marsh,Reed,Dale/Hill/"]),
    ("It was moved by Councillor Marsh and seconded by Councillor Reed that the budget be approved. The vote was recorded and was as follows:|Councillors Marsh and Reed voted FOR the motion (2);|Councillor Hill abstained from voting.|The motion was declared CARRIED.",
     ["carried recorded 2-_-_ Marsh,Reed//Hill"]),
    # a blank too many, a total in words
    ("The amendment was put to the vote and was not carried, with 12  voting in favour, 22 against and 6 abstentions.", ["lost counted 12-22-6"]),
    ("A recorded vote was taken:|For: Councillors Marsh and Reed. Total equals 2.|Against: Councillor Hill. Total equals 1.|Resolved: That it be refused.",
     ["carried recorded 2-1-_ Marsh,Reed/Hill/"]),
    # the amendment fell, and in the same sentence the motion was carried
    ("Moved by Councillor Marsh, seconded by Councillor Reed, that it stay.|Amendment moved by Councillor Dale, seconded by Councillor Cole, that it go.|The amendment fell by 6 votes to 5 and the motion was carried.",
     ["lost counted 5-6-_", "carried unstated _-_-_"]),
    # a surname is no outcome, and regulations amend no motion
    ("An amendment was moved by Cllr Hill, seconded by Cllr Bo Brand-Fell: to cut the grass. A recorded vote was taken and the amendment was LOST.", ["lost recorded _-_-_"]),
    ("Cllr Marsh moved and Cllr Bo Fell seconded that it stay.|The motion was carried.", ["carried unstated _-_-_"]),
    (MOVED.split("|")[0] + "|In line with the Standing Orders (England) (Amendment) Regulations 2014 a recorded vote was taken, which was carried.",
     ["carried recorded _-_-_"]),
    # an amendment taken in; what is agreed with the mover's consent to wait is not carried
    (MOVED + "With the agreement of the mover the amendment was incorporated in the substantive motion.|The motion was carried.", ["carried assent _-_-_", "carried unstated _-_-_"]),
    ("Councillor Marsh moved the motion and this was seconded by Councillor Reed. It was agreed with the consent of the mover that the motion be deferred.", []),
    # both names close what was agreed, though no mark says that it was
    ("that the item be put off to January|(Moved by Councillor Marsh and seconded by Councillor Reed)", ["carried assent _-_-_"]),
    ("Minutes agreed by email on 3 May|Proposed by Ann Marsh and Seconded by Bo Reed", ["carried assent _-_-_"]),
    ("(Moved by Cllr Ann Marsh and seconded by Cllr Bo Reed)|The motion was lost.", ["lost unstated _-_-_"]),
    ("(Moved by Cllr Ann Marsh and seconded by Cllr Bo Reed)|4 members voted in favour and 7 against.", ["lost counted 4-7-_"]),
    ("Minutes of 3 May|Proposed by Ann Marsh and Seconded by Bo Reed", []),
    ("The plan had been agreed in May.|Proposed by Ann Marsh, seconded by Bo Reed|The motion was lost by 4 votes to 3.", ["lost counted 3-4-_"]),
    # a time of the recording is no figures
    ("RESOLVED (8:0) that the bench be bought.", ["carried counted 8-0-_"]),
    ("RESOLVED (by 5 votes to 2): That there be no objection to the barn.", ["carried counted 5-2-_"]),
    ("It was agreed to buy a bench (7:1:0).", ["carried counted 7-1-0"]),
    ("It was agreed to buy a bench (01:12:34).", []),
    # all but one of what was decided on, and not of those who voted
    ("It was unanimously agreed that all paths except the towpath be closed.", ["carried unanimous _-_-_"]),
    ("All agreed that all paths except the towpath be closed.", ["carried unanimous _-_-_"]),
    ("It was moved by Cllr Marsh, seconded by Cllr Reed, that it stay. All agreed except Cllr Hill.", ["carried assent _-_-_"]),
    # who spoke for and against cast no vote by it
    ("The accounts were proposed by Cllr Marsh and seconded by Cllr Hill. Cllr Dale spoke for, Cllr Reed against.|All agreed.", ["carried unanimous _-_-_"]),
    # who took part in what: a roll run on is of a vote where one is told
    ("Training attended: Cllr Dale - yes, Cllr Reed - no, Cllr Fenn - yes.", []),
    ("A vote was taken: Cllr Dale - yes, Cllr Reed - no, Cllr Fenn - yes.", ["carried recorded _-_-_ Dale,Fenn/Reed/"]),
    # what is carried forward was not carried
    ("Proposed by Cllr Marsh, seconded by Cllr Reed and carried forward to May.", []),
    # two figures in the bracket of a mark, whatever stands between and behind them
    ("Resolved (6:4 with one abstention) – that the wall be left.", ["carried counted 6-4-1"]),
    ("Resolved (5:5 and on the Chair's casting vote) – that the wall be left.", ["carried casting_vote 5-5-_"]),
    ("RESOLVED (Voting: 8 - 3 - 1) that the wall be left.", ["carried counted 8-3-1"]),
    ("RESOLVED: That the wall be left.|Vote: 8 - 2 - 1", ["carried counted 8-2-1"]),
    ("The application was refused (6-3).", ["carried counted 6-3-_"]),
    ("The motion was lost (4 - 6).", ["lost counted 4-6-_"]),
    ("Agreed (10-12) that the hall be let.", []),
    ("RESOLVED (pages 10-12) that the wall be left.", []),
    # a number without a side is of the side that is not told, if the outcome allows it
    ("The motion was carried by 5 votes, with 3 voting against and 1 abstaining.", ["carried counted 5-3-1"]),
    ("The motion was defeated by 3 votes, with 5 voting against.", ["lost counted 3-5-_"]),
    ("The motion was lost by 7 votes, 4 being in favour.", ["lost counted 4-7-_"]),
    ("The motion was lost by 7 votes, with 5 voting against.", ["lost counted _-5-_"]),
    # who passed away carried nothing
    ("The Mayor announced with sadness that Alderman Walter Hill had passed away.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_votes_are_told(text: str, expected: list[str]) -> None:
    assert votes(text) == expected


def quotes(text: str) -> list[str]:
    found = annotate(text).votes
    return [" ".join(text[v.evidence.start : v.evidence.end].split()) for v in found]


def test_a_quote_does_not_break_off_in_the_midst_of_the_decision() -> None:
    told = "The motion was put and carried with four voting for and two against."
    short = "RESOLVED - That the mill be let."
    assert quotes(f"{told}\n\n{short}") == [f"{told} {short}"]
    assert quotes(f"{told}\n\nThe Chair closed the meeting.") == [told]
    (quote,) = quotes(f"{told}\n\nRESOLVED - That the mill be let{' to one and all' * 60}.")
    assert len(quote) < 120


def test_a_vote_has_words_though_its_decision_was_begun_above() -> None:
    text = (
        "Stands - Objections\n\nDecisions:\n\nCllr Ann Hones moved the recommendations. A vote was taken "
        "by a show of hands and it was RESOLVED as follows:\n\n1. That the objections be not upheld.\n"
        "2. That the stand be kept."
    )
    (vote,) = annotate(text).votes
    assert text[vote.evidence.start : vote.evidence.end].strip()


def test_a_vote_has_words_though_a_long_decision_tells_who_moved_it() -> None:
    moved = "proposed by Cllr Marsh and seconded by Cllr Reed"
    listed = f"(a) the wage of the clerk{' and of the keeper' * 40}; (b) the rent."
    assert quotes(f"7. The payments listed were approved, {moved} as follows: {listed}") == [moved]


def test_what_a_run_on_list_has_behind_a_decision_is_no_part_of_it() -> None:
    text = (
        "The letters were noted: 1) from the school. 2) from the ferry. Councillor Marsh proposed "
        "that a bus be run. Councillor Reed seconded the proposal. On being put to the vote 3 voted "
        "in favour and 6 against. The proposal was lost."
    )
    assert quotes(text) == ["On being put to the vote 3 voted in favour and 6 against."]


BENCH = "It was moved by Councillor Marsh, seconded by Councillor Reed that a bench be bought. "
TOLD_BY_WHOM = [
    ("Following a vote, Members were in favour of the motion.", "carried unstated"),
    ("Members voted in favour of the proposal.", "carried unstated"),
    ("A vote was taken and the majority of the Committee were in favour of the motion.", "carried unstated"),
    ("Upon a vote the Panel supported the motion.", "carried unstated"),
    ("On a show of hands, the Board rejected the motion.", "lost show_of_hands"),
    ("A vote was taken and Members voted against the motion.", "lost unstated"),
    ("The Council voted against the proposal.", "lost unstated"),
    ("Being put to the vote, the Committee did not support the motion.", "lost unstated"),
    ("The Committee voted down the motion.", "lost unstated"),
    ("The Chair put it to the vote and Members voted in favour of it.", "carried unstated"),
]  # fmt: skip


@pytest.mark.parametrize(("told", "expected"), TOLD_BY_WHOM)
def test_what_the_members_voted_for_is_carried(told: str, expected: str) -> None:
    assert votes(BENCH + told) == [f"{expected} _-_-_"]


@pytest.mark.parametrize(
    "told",
    [
        "Members were in favour of the proposal but asked for more detail.",
        "Councillor Hill asked whether the Committee had voted for the amendment.",
        "If the Council voted against the motion the grant would go.",
        "Two Members voted against the motion and asked for it to be recorded.",
        "It was noted that Vale Council voted in favour of the motion.",
        "The Mayor said that when the Council voted for the motion it promised a review.",
        "The Labour members voted against the motion.",
        "Present for the applicant:|Mr Ivo Reed, Director|Ms Una Hill, Agent|Resolved to grant it.",
        "The minutes were APPROVED by Cllrs and passed to the Chairman for signing.",
    ],
)
def test_what_some_others_or_nobody_yet_voted_for_is_no_vote(told: str) -> None:
    assert votes(told) == []


LATE = [
    # a vote against what was decided is none against the amendment before it
    ("An amendment was moved by Cllr Marsh, seconded by Cllr Reed, to remove the option. The amendment fell (4 for, 29 against).|RESOLVED: That the plan be adopted.|Cllr Marsh asked for it to be recorded that he voted against the recommendation.", ["lost counted 4-29-_", "carried unstated _-_-_ /Marsh/"]),
    ("An amendment was moved by Cllr Marsh, seconded by Cllr Reed, to remove the option. The amendment was put to the vote and lost.|RESOLVED: That the plan be adopted.|Cllr Marsh asked that her vote for the amendment be recorded.", ["lost unstated _-_-_ Marsh//"]),
    # figures of an amendment behind the decision; the chair says what became of it
    ("It was moved by Councillor Hill, seconded by Councillor Finch that the line stand.|An amendment was moved by Councillor Marsh, seconded by Councillor Reed|Delete the second line.|A second amendment was moved by Councillor Dale, seconded by Councillor Cole|Add a line.|The amendment in the name of Councillor Marsh was declared lost, the second amendment was declared carried and upon being put to the vote it was|RESOLVED – That the line stand.|The voting on the amendment in the name of Councillor Marsh was recorded as follows:-|YES – 26|NO – 58|ABSTAIN – 3", ["lost counted 26-58-3", "carried unstated _-_-_", "carried assent _-_-_"]),
    (MOVED + "The Mayor put the amendment to the vote.|The Mayor confirmed that the amendment had been lost and put the motion to the vote.|The Mayor confirmed that the motion had been carried.", ["lost unstated _-_-_", "carried unstated _-_-_"]),
    # all others, somebody having abstained; so many of all
    ("Cllr Marsh proposed, Cllr Reed seconded, (Cllr Hill abstained), all others in favour that the bid be taken.", ["carried unanimous _-_-_ //Hill"]),
    ("Mr Cole was elected to the Council by 3 votes out of 5 members present. Proposed by Mrs Marsh, seconded by Mr Reed.", ["carried counted 3-_-_"]),
    ("The Chair moved to a vote. 3 members were in favour of referring the whole matter back, 5 against.", ["lost counted 3-5-_"]),
    # who proposed it stands behind what was agreed by all, over its list
    ("It was unanimously agreed to pay the following, proposed by Cllr Marsh, seconded by Cllr Reed –|Cole wages £210.00|Hall rent £45.00", ["carried unanimous _-_-_"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LATE)
def test_told_behind_others(text: str, expected: list[str]) -> None:
    assert sorted(votes(text)) == sorted(expected)


FORMS = (
    "The {noun} was {verb}.",
    "The {noun} was put and {verb}.",
    "{Noun} {verb}.",
    "The {noun} was therefore {verb}.",
)
VERBS = (
    *("carried", "agreed", "adopted", "approved", "accepted"),
    *("lost", "defeated", "rejected", "voted down", "not agreed"),
)


@pytest.mark.parametrize("noun", ["motion", "proposal", "recommendation"])
@pytest.mark.parametrize("verb", VERBS)
def test_an_outcome_beneath_what_was_moved(noun: str, verb: str) -> None:
    lost = VERBS.index(verb) >= VERBS.index("lost")
    for form in FORMS:
        told = form.format(noun=noun, Noun=noun.capitalize(), verb=verb)
        found = annotate(f"{BENCH.strip()}\n\n{told}").votes
        assert [(v.outcome, v.mover) for v in found] == [("lost" if lost else "carried", "Marsh")]
