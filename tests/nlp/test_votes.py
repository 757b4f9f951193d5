"""Votes: tables of sentences and layouts, each with the votes that it tells of.

A row is a text and its votes, written `carried unanimous`, `lost counted 3-8-1` (for, against,
abstained; `_` where no number is printed), with `by A/B` for mover and seconder. `|` in a text
stands for a new paragraph. All names and matters are invented.
"""

import pytest

from nlp.annotations import Vote
from nlp.pipeline import annotate


def votes(text: str) -> list[str]:
    return [tagged(vote) for vote in annotate(text.replace("|", "\n\n")).votes]


def tagged(vote: Vote) -> str:
    counts = (vote.for_count, vote.against_count, vote.abstain_count)
    words = [vote.outcome, vote.method]
    if any(count is not None for count in counts):
        words.append("-".join("_" if count is None else str(count) for count in counts))
    if vote.mover or vote.seconder:
        words.append(f"by {vote.mover or '?'}/{vote.seconder or '?'}")
    return " ".join(words)


IN_A_SENTENCE = [
    # numbers
    ("The motion was carried by 24 votes to 10, with 1 abstention.", "carried counted 24-10-1"),
    ("The amendment was lost by 7 votes to 4.", "lost counted 4-7-_"),
    ("The amendment was defeated by 31 votes to 12 with 3 abstentions.", "lost counted 12-31-3"),
    ("On being put to the vote the motion was carried, 8 for, 2 against.", "carried counted 8-2-_"),
    ("Upon being put to the vote, the motion was LOST with 5 voting in favour and 9 against.", "lost counted 5-9-_"),
    ("The vote was 6 in favour, 3 against and 2 abstentions and the motion was carried.", "carried counted 6-3-2"),
    ("There voted for the motion 11, against 4, and the motion was declared carried.", "carried counted 11-4-_"),
    ("The proposal was put to the vote with seven Members in favour and four against and was therefore carried.", "carried counted 7-4-_"),
    ("A vote was taken: nine for, none against, one abstention. The motion was carried.", "carried counted 9-0-1"),
    ("The motion was carried (12 for, 5 against, 1 abstention).", "carried counted 12-5-1"),
    ("The motion was put to the vote and carried with 14 votes for, 2 votes against and 1 abstention.", "carried counted 14-2-1"),
    ("Following a vote (For: 6, Against: 2, Abstentions: 1) the recommendation was agreed.", "carried counted 6-2-1"),
    ("The amendment was put to the vote and with 9 voting for and 22 against, was declared LOST.", "lost counted 9-22-_"),
    ("Voting was 3 for the motion, 1 against and 2 abstained.", "carried counted 3-1-2"),
    ("The motion was put and carried on a vote of 18 to 15.", "carried counted 18-15-_"),
    ("The substantive motion was carried 31 votes to 29.", "carried counted 31-29-_"),
    ("The recommendation was agreed by 5 votes to 4.", "carried counted 5-4-_"),
    ("On a vote being taken there were 6 votes in favour, 0 against and 3 abstentions, and it was RESOLVED that the plan be adopted.", "carried counted 6-0-3"),
    ("RESOLVED (by 7 votes to 2) that the application be approved.", "carried counted 7-2-_"),
    ("RESOLVED (10 in favour, 1 against): That the plan be approved.", "carried counted 10-1-_"),
    ("It was RESOLVED, with two Members voting against, that the budget be approved.", "carried counted _-2-_"),
    ("With 4 for and 4 against, the Chair used his casting vote and the motion was carried.", "carried casting_vote 4-4-_"),
    ("The votes being equal (7:7), the motion was carried on the Chair's casting vote.", "carried casting_vote 7-7-_"),
    ("There being an equality of votes, the Mayor exercised her casting vote against the motion, which was declared lost.", "lost casting_vote"),
    # unanimity
    ("The recommendations were agreed unanimously.", "carried unanimous"),
    ("It was unanimously RESOLVED that the report be noted.", "carried unanimous"),
    ("RESOLVED (unanimously) that the report be noted.", "carried unanimous"),
    ("UNANIMOUSLY RESOLVED that the minutes be approved.", "carried unanimous"),
    ("RESOLVED UNANIMOUSLY: That the minutes be approved.", "carried unanimous"),
    ("It was agreed unanimously to purchase a new mower.", "carried unanimous"),
    ("All members voted in favour of the recommendation.", "carried unanimous"),
    ("All were in favour of the motion.", "carried unanimous"),
    ("The motion was carried nem con.", "carried unanimous"),
    ("The motion was put to the vote and carried unanimously.", "carried unanimous"),
    ("The motion was CARRIED without dissent.", "carried unanimous"),
    ("The Committee voted unanimously to approve the application.", "carried unanimous"),
    ("The vote was unanimous in favour of granting the licence.", "carried unanimous"),
    # lost by all: the manner does not tell the outcome where the sentence does
    ("The motion was unanimously lost.", "lost unanimous"),
    ("The recommendation was unanimously rejected.", "lost unanimous"),
    ("The recommendation was refused unanimously.", "lost unanimous"),
    ("The recommendation was unanimously not agreed.", "lost unanimous"),
    ("It was moved by Councillor Marsh and seconded by Councillor Reed that the fee be raised. The motion was unanimously rejected.", "lost unanimous by Marsh/Reed"),
    ("The application was unanimously refused.", "carried unanimous"),
    # manner only
    ("The motion was put to the vote and carried.", "carried unstated"),
    ("The amendment was put to the vote and declared to be lost.", "lost unstated"),
    ("On being put to the vote, the motion was declared CARRIED.", "carried unstated"),
    ("Following a vote, it was RESOLVED that the licence be granted.", "carried unstated"),
    ("Upon a vote being taken it was RESOLVED that planning permission be granted.", "carried unstated"),
    ("On a show of hands the motion was carried.", "carried show_of_hands"),
    ("A vote was taken by a show of hands, six in favour and ten against, and the proposal was defeated.", "lost show_of_hands 6-10-_"),
    ("Following a show of hands, seven were in favour and one was against.", "carried show_of_hands 7-1-_"),
    ("The motion was agreed without division.", "carried assent"),
    ("The minutes were AGREED without division and it was RESOLVED that they be signed.", "carried assent"),
    ("The motion, having been proposed and duly seconded, was lost.", "lost unstated"),
    # mover and seconder
    ("It was proposed by Councillor Marsh, seconded by Councillor Reed and RESOLVED that the report be noted.", "carried assent by Marsh/Reed"),
    ("Moved by Councillor A Marsh, seconded by Councillor B Reed, and RESOLVED: That the plan be approved.", "carried assent by A Marsh/B Reed"),
    ("On the proposal of Councillor Marsh, seconded by Councillor Reed, it was agreed to defer the item.", "carried assent by Marsh/Reed"),
    ("Councillor Marsh moved and Councillor Reed seconded the recommendations, which were put to the vote and carried.", "carried unstated by Marsh/Reed"),
    ("Cllr Marsh proposed that the hedge be cut, seconded by Cllr Reed. 5 votes for and 2 abstentions. Carried.", "carried counted 5-_-2 by Marsh/Reed"),
    ("Cllr Marsh proposed that the gate be removed, seconded by Cllr Reed. 2 votes for, 3 votes against, 1 abstention - Proposal lost.", "lost counted 2-3-1 by Marsh/Reed"),
    ("Councillor Hill moved an amendment, seconded by Councillor Dale, that the words be deleted. On being put to the vote there were 5 votes in favour, 9 votes against and 2 abstentions, and the amendment was therefore lost.", "lost counted 5-9-2 by Hill/Dale"),
    ("Mr Marsh proposed and Mrs Reed seconded that Mr Hill be elected Chairman. Agreed unanimously.", "carried unanimous by Marsh/Reed"),
    ("It was proposed, seconded and unanimously agreed that the invoice be paid.", "carried unanimous"),
    ("It was moved by Councillor Marsh, seconded by Councillor Reed and unanimously RESOLVED that standing orders be suspended.", "carried unanimous by Marsh/Reed"),
    ("The recommendation was moved by Councillor Marsh, seconded by Councillor Reed and, on being put to the vote, was carried by 9 votes to 2.", "carried counted 9-2-_ by Marsh/Reed"),
    ("RESOLVED that the accounts be approved (proposed by Cllr Marsh, seconded by Cllr Reed).", "carried assent by Marsh/Reed"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), IN_A_SENTENCE)
def test_a_vote_in_a_sentence(text: str, expected: str) -> None:
    assert votes(text) == [expected]


OVER_LINES = [
    ("The motion was put to the vote:|For: 35|Against: 0|Abstentions: 21|Motion carried.", ["carried counted 35-0-21"]),
    ("The proposed change was put to the vote, with the following result:|For: 26|Against: 32|Abstention: 0|The change was not agreed.", ["lost counted 26-32-0"]),
    ("Proposed by Councillor Marsh;|Seconded by Councillor Reed;|And Resolved:|\"That the draft Minutes be adopted and signed.\"", ["carried assent by Marsh/Reed"]),
    ("RESOLVED:|That the report be noted.|(Proposed by Councillor Marsh and seconded by Councillor Reed)", ["carried assent by Marsh/Reed"]),
    ("It was RESOLVED that Cllr Hill be elected Chair.|Proposed by: Cllr Marsh   Seconded by: Cllr Reed", ["carried assent by Marsh/Reed"]),
    ("RESOLVED that the plan be approved.|Voting: unanimous", ["carried unanimous"]),
    ("RESOLVED that the plan be approved.|Voting Record: 5 For, 0 Against, 1 Abstention", ["carried counted 5-0-1"]),
    ("RESOLVED that the plan be approved.|(7 for, 2 against, 1 abstention)", ["carried counted 7-2-1"]),
    ("Councillor Marsh moved the recommendations, seconded by Councillor Reed.|Councillor Hill moved Amendment A, seconded by Councillor Dale.|Amendment A was put to the vote and declared to be lost.|The motion was put to the vote and declared to be carried.", ["lost unstated by Hill/Dale", "carried unstated by Marsh/Reed"]),
    ("Mr Marsh proposed, and Mrs Reed seconded, the motion that|\"The Council asks the Executive to publish the list.\"|Mr Hill proposed, and Dr Dale seconded, the following amendment:|\"The Council asks the Executive to publish the list yearly.\"|The Chairman put the amendment to the vote.|Amendment carried.|The Chairman put the substantive motion to the vote and it was agreed unanimously.", ["carried unstated by Hill/Dale", "carried unanimous by Marsh/Reed"]),
    ("Mr Marsh moved and Mr Reed seconded the procedural motion \"that the question be put\".|Procedural motion carried.", ["carried unstated by Marsh/Reed"]),
    ("It was moved by Councillor Marsh, seconded by Councillor Reed:|That the shelters be renewed.|Upon being put to the vote, the motion was carried with 20 votes for and 11 against.", ["carried counted 20-11-_ by Marsh/Reed"]),
    ("Councillor Marsh moved an amendment, but it was not seconded.|Councillor Reed moved, seconded by Councillor Hill, that the item be deferred.|This was put to the vote and carried.", ["carried unstated by Reed/Hill"]),
    ("The recommendations were moved by Councillor Marsh and seconded by Councillor Reed.|A debate took place.|RESOLVED that the recommendations be approved.", ["carried assent by Marsh/Reed"]),
    # the result stands behind the decision, on lines or in its notes
    ("It was moved by Councillor Marsh, seconded by Councillor Reed and|RESOLVED|That the minutes be approved.|Voting|11 For|00 Against|02 Abstentions|The Chair declared the motion CARRIED.", ["carried counted 11-0-2 by Marsh/Reed"]),
    ("It was moved by Councillor Marsh, seconded by Councillor Reed and|RESOLVED (unanimously)|That the item be deferred.|The Chair declared the motion CARRIED.", ["carried unanimous by Marsh/Reed"]),
    ("On a motion from Councillor Marsh, seconded by Councillor Reed, it was|RESOLVED that the minutes be approved.|[Notes:|1. The above resolution was carried with one councillor abstaining and all other councillors voting in favour.]", ["carried counted _-_-1 by Marsh/Reed"]),
    ("On a motion from Councillor Marsh, seconded by Councillor Reed, it was|RESOLVED that the list be published.|[Notes:|1. An amendment, proposed by Councillor Dale and seconded by Councillor Cole, was not carried with 17 Councillors voting in favour and 33 voting against.|2. The substantive motion was carried with 44 Councillors voting in favour, 0 voting against and 7 abstaining.]", ["carried counted 44-0-7 by Marsh/Reed", "lost counted 17-33-_ by Dale/Cole"]),
    ("Councillor Marsh moved a motion, seconded by Councillor Reed.|Councillor Dale proposed an amendment, seconded by Councillor Cole. On being put to the vote the amendment was lost by 8 votes to 20.|RESOLVED (by 20 votes for, to 7 against, with 1 abstention) that the list be published.", ["lost counted 8-20-_ by Dale/Cole", "carried counted 20-7-1 by Marsh/Reed"]),
    # figures before the words decided
    ("It was RESOLVED, the voting being 6 for and none against, that the Chair write to the Board.", ["carried counted 6-0-_"]),
    # moved while another waited, and called an amendment only as it is lost
    ("Councillor Marsh, seconded by Councillor Reed, proposed the recommendations.|Councillor Dale, seconded by Councillor Cole, proposed that no allowance be raised. On being put to the vote the amendment was lost.|The recommendations were put to the vote and carried.", ["lost unstated by Dale/Cole", "carried unstated by Marsh/Reed"]),
    # `motion by A` announces what A then moves
    ("Special Motion by Councillor Marsh|Councillor Marsh moved, and Councillor Reed seconded, the motion standing in his name.|The motion was put to the vote and carried.|Councillor Dale moved, and Councillor Cole seconded, that the report be noted.|RESOLVED that the report be noted.", ["carried unstated by Marsh/Reed", "carried assent by Dale/Cole"]),
    # one member's request says how that member voted, not how the vote was taken
    ("Councillor Marsh proposed and Councillor Reed seconded the recommendation. Councillor Dale asked for her vote against to be recorded.|RESOLVED: To grant permission.", ["carried assent by Marsh/Reed"]),
    ("Councillor Marsh moved the recommendation. On a show of hands there voted 5 for and 1 against, and it was|RESOLVED that the charges be introduced.|Councillor Dale asked that his vote against be recorded.", ["carried show_of_hands 5-1-_ by Marsh/?"]),
    # a recorded vote whose names stand elsewhere
    ("A named vote having been called for on the substantive motion it was approved by 9 votes to 4.", ["carried recorded 9-4-_"]),
    # movers
    ("The amendment in the name of Councillor Marsh was put to the vote and declared LOST, there being 18 in favour and 37 against.", ["lost counted 18-37-_ by Marsh/?"]),
    ("Councillor Marsh moved, duly seconded, the recommendation of the Committee.|On being put to the Council the motion was declared CARRIED.", ["carried unstated by Marsh/?"]),
    ("The Chairman invited Councillor Marsh to move the motion. This was seconded by Councillor Reed.|The motion was put to the vote and carried.", ["carried unstated by Marsh/Reed"]),
    ("A proposal to refuse the application was made by Councillor Marsh and duly seconded.|On being put to the vote the motion was lost.", ["lost unstated by Marsh/?"]),
    ("The recommendations were moved by Councillor Marsh and second by Councillor Reed.|It was unanimously|Resolved:|That the report be endorsed.", ["carried unanimous by Marsh/Reed"]),
    ("Councillor Marsh Proposed, seconded by Councillor Reed, that a meeting be held.|The Committee unanimously|Resolved that the proposal be approved.", ["carried unanimous by Marsh/Reed"]),
    ("On the motion of Councillor Marsh, seconded by Councillor Reed, Councillor Hill was appointed Vice-Chair without a vote.", ["carried assent by Marsh/Reed"]),
    ("Councillor Marsh proposed that the charge be £4, which Mr Reed seconded. A vote was taken: 7 for, 9 against. The proposal was therefore lost.|RESOLVED: (by 10 votes to 6) to raise the charge to £5 a day.", ["lost counted 7-9-_ by Marsh/Reed", "carried counted 10-6-_"]),
    ("An amendment that the fee be £480, proposed by Councillor N.D. Marsh and seconded by Councillor A.M. Reed, was put to the vote and lost by 6 votes to 3.", ["lost counted 3-6-_ by N.D. Marsh/A.M. Reed"]),
    ("Councillor Marsh moved and Councillor Reed seconded that the application be refused. On a show of hands the motion was carried 6 - 4.", ["carried show_of_hands 6-4-_ by Marsh/Reed"]),
    ("The Council considered the following motion duly proposed by Councillor Marsh and seconded by Councillor Reed:|\"That Council writes to the bank.\"|There being no amendment, the motion was declared carried.", ["carried unstated by Marsh/Reed"]),
    ("Councillor Marsh moved an amendment, seconded by Councillor Reed, which the Chairman accepted as part of the motion.|AGREED (with 31 votes for and 3 against) that the Statement be approved.", ["carried assent by Marsh/Reed", "carried counted 31-3-_"]),
    ("Councillor Marsh proposed and Councillor Mrs Reed seconded refusal on account of the access. There were four votes for and four votes against and the chairman used his casting vote against refusal.", ["lost casting_vote 4-4-_ by Marsh/Reed"]),
    ("Councillor Marsh moved and Councillor Reed seconded the motion.|UPON BEING PUT TO THE VOTE THE MOTION IN THE NAME OF COUNCILLOR MARSH WAS DECLARED CARRIED", ["carried unstated by Marsh/Reed"]),
    ("It was proposed by Councillor Marsh and seconded by Councillor Reed that the application be granted; on being put to the vote, there being an equality of votes, the Chair exercised her casting vote against and the motion was lost.|RESOLVED that the application be refused.", ["lost casting_vote by Marsh/Reed"]),
    ("The recommendations were moved by Councillor Marsh, seconded by Councillor Reed.|A further amendment, proposed by Councillor Dale and seconded by Councillor Cole, on the library, was withdrawn with the consent of the meeting.|On being put to the vote, the recommendations were carried by 15 votes to 9.", ["carried counted 15-9-_ by Marsh/Reed"]),
    ("Councillor Marsh proposed that the item be deferred. This was seconded by Councillor Reed and was carried.|RESOLVED: (Unanimous) That the item be deferred.", ["carried unanimous by Marsh/Reed"]),
    ("The motion was put to the vote and declared to be lost. The number of Councillors voting in favour was 11, the number voting against was 34 and there was 1 abstention.", ["lost counted 11-34-1"]),
    ("A recorded vote was proposed by Councillor Marsh and seconded by Councillor Reed. The voting was as follows: For (2): Councillors Hill and Dale. Against (1): Councillor Cole.|RESOLVED that permission be refused.", ["carried recorded 2-1-_"]),
    ("It was resolved, by a majority (8 in favour, 1 against), to:|A  Approve the request.|The motion was proposed by Councillor Marsh and seconded by Councillor Reed.", ["carried counted 8-1-_ by Marsh/Reed"]),
    # more against than for, and nothing else told: what was decided then is something else
    ("A vote was taken on whether to refer the decision back: 4 Members voted for and 7 against.|Resolved:|That the decision be upheld.", ["lost counted 4-7-_"]),
    # `Resolution passed` says no more than `Resolved`
    ("It was proposed by Councillor Marsh and seconded by Councillor Reed that two seats be bought. Resolution passed.", ["carried assent by Marsh/Reed"]),
    ("PROPOSED: A.Marsh SECONDED: B.Reed   Vote: All in favour.", ["carried unanimous by A.Marsh/B.Reed"]),
    ("The motion as amended was put to the vote and CARRIED.|(Voting: For 25; Against 0; Abstentions 0)", ["carried counted 25-0-0"]),
    ("The Leader proposed that an electronic vote be taken, the result of which was as follows:-|For                   Against             Abstain\n41                    0                      3|RESOLVED: That the fees be approved.", ["carried counted 41-0-3"]),
    # who holds the office that moved is told elsewhere, of one alone
    ("The Deputy Leader, Councillor Marsh, presented the budget.|The recommendations were moved by the Deputy Leader, seconded by the Leader, and agreed unanimously.", ["carried unanimous by Marsh/?"]),
    ("PRESENT: Cllr A Marsh (Mayor), Cllr B Reed, Cllr C Hill|The Mayor proposed that the contract be extended. This was seconded by Cllr B Reed.|RESOLVED: The contract be extended for a year.", ["carried assent by A Marsh/B Reed"]),
    ("The retiring Mayor, Councillor Marsh, thanked all. The Mayor, Councillor Reed, took the chair, as did the Mayor, Councillor Hill, later.|It was moved by the Mayor, seconded by Councillor Dale, and RESOLVED that the report be noted.", ["carried assent by ?/Dale"]),
    # what somebody asked for, taken as an amendment
    ("Councillor Marsh asked that climate spending be audited. This was put as an amendment, seconded by Councillor Reed, and lost by 3 votes to 2.", ["lost counted 2-3-_ by Marsh/Reed"]),
    # named casting votes
    ("Four voted for the proposal and four against; Councillor Marsh, the Chair, used the casting vote and the proposal was lost.", ["lost casting_vote 4-4-_"]),
    ("This was seconded by Councillor Reed and, there being no dissent, it was|RESOLVED that the charges be approved.", ["carried unanimous by ?/Reed"]),
    ("MOVED, SECONDED and|RESOLVED that the scheme be continued.", ["carried assent"]),
    # what the council says to a proposal, its last sentence
    ("It was proposed by Cllr Marsh and seconded by Cllr Reed that the quote be accepted. The Council was in favour.", ["carried assent by Marsh/Reed"]),
    ("It was proposed by Cllr Marsh and seconded by Cllr Reed that the quote be accepted. With the exception of Cllr Dale the Parish Council was in full agreement.", ["carried assent by Marsh/Reed"]),
    ("The Panel, by five votes to one, resolved to recommend the Executive to set money aside.", ["carried counted 5-1-_"]),
    ("It was agreed, Councillor Dale dissenting, that the Executive be asked to think again.", ["carried unstated"]),
    # the closure of a library is no closure of the debate
    ("It was moved by Councillor Marsh, seconded by Councillor Reed, that the petition be noted.|An amendment was moved by Councillor Dale, seconded by Councillor Cole, that the closure of the library be put off for a year.|The amendment was declared LOST.|The motion was then put to the meeting and declared CARRIED.", ["lost unstated by Dale/Cole", "carried unstated by Marsh/Reed"]),
    # what members supported is that a recorded vote be taken
    ("Councillor Marsh moved an amendment, seconded by Councillor Reed.|A recorded vote on the amendment was requested by Councillor Dale and supported by the required number of Members.|The amendment was put to the vote and lost.", ["lost unstated by Marsh/Reed"]),
    ("The Leader closed the discussion and moved to a vote on the recommendations, which were agreed unanimously.", ["carried unanimous"]),
    ("Four Members having voted for and four against the motion to grant permission, the Chair exercised his casting vote in favour.|RESOLVED - That permission be granted.", ["carried casting_vote 4-4-_"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), OVER_LINES)
def test_votes_over_several_lines(text: str, expected: list[str]) -> None:
    assert votes(text) == expected


NONE = [
    "It was RESOLVED that the report be noted.",
    "It was agreed that the Clerk would write to the County Council.",
    "The Chairman reminded Members that a recorded vote would be taken on the budget.",
    "Members may request a recorded vote under Rule 16.4.",
    "A recorded vote must be taken on the setting of council tax.",
    "Only councillors are entitled to vote on this matter.",
    "Councillor Marsh declared an interest and did not vote.",
    "At its meeting in May the Committee agreed unanimously to consult.",
    "The Council had voted by 20 votes to 12 at its meeting on 3 March to close the library.",
    "Of the residents who replied, 60% were in favour and 36% against.",
    "The survey showed 41 for and 12 against the scheme.",
    "Residents were unanimous in their praise for the staff.",
    "A vote of thanks was given to the outgoing Mayor.",
    "The bus service was lost in 2019 and the case was carried to appeal.",
    "The contract was awarded for 5 years, with 2 further years possible.",
    "The office is open from 9 to 5.",
    "Councillor Marsh proposed that the item be deferred, seconded by Councillor Reed.",
    "Councillor Marsh asked how the Council had voted.",
    "It was suggested that a ballot of tenants should be held.",
    "Councillor Marsh seconded that view.",
    "Mr Marsh said that the verges were a disgrace. The Committee agreed.",
    "The Council was in favour of a survey.",
    "The Chair moved this item up the agenda.",
    "The votes cast at the election on 2 May were 1,204 for Mr Hill and 980 for Ms Dale.",
    "The deficit would be carried forward to the next year.",
    "Apologies were received from Councillors Marsh and Reed.",
    "Ian Gathers, Director of Law, proposed that the review be put off.|RESOLVED that the review be deferred for six months.",
    "Councillor Marsh introduced the annual report and thanked the officer.",
    "Councillor Marsh moved, but there being no seconder, the motion fell.",
    "Proposed by Councillor Marsh, seconded by Councillor Reed.|RESOLVED that, in accordance with Rule 11, the motion stand referred to the Cabinet.",
    "1 For further information please contact the Governance team.",
    "Councillor Marsh requested a recorded vote, which was supported by five Members.",
    "The minutes had been carried over to the next meeting.",
    "The application had been agreed in principle by 6 votes to 3 in 2019.",
]


@pytest.mark.parametrize("text", NONE)
def test_no_vote(text: str) -> None:
    assert votes(text) == []


MOVER_AGAIN = (
    "31.Notice of Motion submitted by Councillor {0}||I will move at the next Meeting that the "
    "Council cut the hedges in Mill Lane.||The Notice of Motion was proposed by Councillor {0}, "
    "seconded by Councillor Hill and agreed.||REPLY: This will be done.||"
)


def test_one_mover_s_second_motion_is_another() -> None:
    text = MOVER_AGAIN.format("Dale") + MOVER_AGAIN.format("Dale").replace("hedges", "verges")
    assert votes(text) == ["carried assent by Dale/Hill"] * 2


def test_a_notice_of_motion_proposed_by_somebody_is_the_one_told_of() -> None:
    text = (
        "A Notice of Motion proposed by Councillor Dale and seconded by Councillor Hill was "
        "received.||This Council calls for fair fares.||RESOLVED - That the Notice of Motion "
        "proposed by Councillor Dale and seconded by Councillor Hill be agreed."
    )
    assert votes(text) == ["carried assent by Dale/Hill"]
