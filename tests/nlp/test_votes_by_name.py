"""Recorded votes: every layout of names under sides, and who is on which side.

`|` stands for a line's end, `||` for a new paragraph. Names are invented.
"""

import pytest

from nlp.pipeline import annotate

MARSH = ["Marsh", "Reed"]


def sides(text: str) -> list[tuple[list[str], list[str], list[str]]]:
    found = annotate(text.replace("|", "\n")).votes
    return [(list(v.for_names), list(v.against_names), list(v.abstain_names)) for v in found]


LAYOUTS = [
    # the surname first, an initial behind it, bars between
    ("The names of those who voted are set out below:||For (3)||Oke J | Bell K | Pell-Hope P |||Against (2)||Cowley S | Dare I |||The motion was carried.",
     [(["Oke J", "Bell K", "Pell-Hope P"], ["Cowley S", "Dare I"], [])]),
    # two choices with names in a sentence; a surname that is a title too
    ("Councillor Marsh, seconded by Councillor Reed, moved that the plan be approved. Councillor Hill, seconded by Councillor Dale, moved, as an amendment, that it be kept. On a vote being taken by calling the roll, 2 Members voted for the amendment, viz:- Councillors Dale and Hill, and 4 Members voted for the motion, viz:- Councillors D. Asghar, Baillie, Marsh and Reed. The motion was accordingly declared carried.",
     [(["Dale", "Hill"], [], []), (["D. Asghar", "Baillie", "Marsh", "Reed"], [], [])]),
    # the names behind the number of a choice
    ("On a vote being taken by roll call, members voted as follows -||Motion 3 votes being - Ann Marsh, Bo Reed, Cy Hill||Amendment 2 votes being - Di Dale, Ed Cole",
     [(["Ann Marsh", "Bo Reed", "Cy Hill"], [], []), (["Di Dale", "Ed Cole"], [], [])]),
    # who voted to approve, who to refuse: for what was decided, or against it
    ("By three votes to two the Committee approved the application.||(Councillors Marsh, Reed and Hill voted to approve. Councillors Dale and Cole voted to refuse. Councillor Finch abstained.)",
     [(["Marsh", "Reed", "Hill"], ["Dale", "Cole"], ["Finch"])]),
    ("By three votes to two the Committee refused the application.||(Councillors Marsh, Reed and Hill voted to refuse. Councillors Dale and Cole voted to approve.)",
     [(["Marsh", "Reed", "Hill"], ["Dale", "Cole"], [])]),
    ("Councillors Marsh and Reed voted to approve a grant last year. The Committee noted it.", []),
    # the label of the second list is lost: its names are on no side
    ("The voting was as follows:|FOR (3)|Councillors Marsh, Reed|and Mrs Hill|Councillors Dale and Cole||The motion was carried.",
     [(["Marsh", "Reed", "Hill"], [], [])]),
    # a division between the motion by an office and an amendment
    ("The Convener moved, seconded by the Vice Convener:-||that it be lit.||Councillor Dale moved as an amendment, seconded by Councillor Cole:-||that it be gated.||The Committee divided between the motion by the Convener and the amendment by Councillor Dale.||On a division, there voted:- For the motion by the Convener (3) - the Convener; the Vice Convener; and Councillor Reed; For the amendment by Councillor Dale (2) - Councillors Dale and Cole.||The Committee resolved:-||to adopt the motion.",
     [(["Reed"], [], []), (["Dale", "Cole"], [], [])]),
    # names before, the number behind what they were for; the next who stand behind it abstained
    ("Voting was recorded as follows:|Councillors Marsh, Reed and Hill voted FOR the motion (3);|Councillors Dale and Cole abstained from voting.||The motion was therefore declared CARRIED.",
     [(["Marsh", "Reed", "Hill"], [], ["Dale", "Cole"])]),
    # the side behind the names, a line each
    ("The vote was recorded as follows:||Marsh, Reed, Hill voted FOR|Dale, Cole voted AGAINST||The motion was carried.",
     [(["Marsh", "Reed", "Hill"], ["Dale", "Cole"], [])]),
    ("Marsh, Reed – For||Dale – Against||Cole and Finch – Abstained||The motion was carried.",
     [(MARSH, ["Dale"], ["Cole", "Finch"])]),
    ("Recorded vote: Councillors Marsh, Reed – FOR; Councillors Dale, Cole – AGAINST.||The motion was carried.",
     [(MARSH, ["Dale", "Cole"], [])]),
    ("The Chair asked who was for and who against.||Marsh spoke for the motion.|Parking for residents – For||The motion was carried.",
     [([], [], [])]),
    # the surname first, a member a line
    ("Recorded vote||For|OKE, L|PELL, J|RUDD, M||Against|STONE, P|OKE, T||The motion was carried.",
     [(["L OKE", "J PELL", "M RUDD"], ["P STONE", "T OKE"], [])]),
    ("For the motion||Oke, Laura||Pell, John||Against the motion||Stone, Paul||Oke, Tom||The motion was lost.",
     [(["Laura Oke", "John Pell"], ["Paul Stone", "Tom Oke"], [])]),
    # how many of whom stands between a side and its names
    ("The vote on the amendment was recorded: In favour 3 Councillors: Ann Marsh, Bo Reed and Cy Hill. Against|2 Councillors: Di Dale and Ed Cole. Abstaining 1 Councillor:|Flo Finch. The Chair noted that the amendment had fallen.",
     [(["Ann Marsh", "Bo Reed", "Cy Hill"], ["Di Dale", "Ed Cole"], ["Flo Finch"])]),
    ("The recorded vote was as follows:||Three Members voted for the motion.||Councillors Marsh, Reed and Hill.||One Member voted against the motion.||Councillor Dale.||The motion was carried.",
     [(["Marsh", "Reed", "Hill"], ["Dale"], [])]),
    # who was present and did not vote abstained, where the label says so
    ("Recorded vote:||In favour:   Cllrs Marsh and Reed.||Against:   Cllrs Hill and Dale.||Present not voting (abstaining):   The Mayor, Cllr Cole.||The amendment was lost.",
     [(MARSH, ["Hill", "Dale"], ["Cole"])]),
    # a member's ward in brackets, and what he or she said to it
    ("The Chair asked for a named vote. This was recorded as follows:||Cllr Ann Marsh (Northam) – dissenting||Cllr Bo Reed (Eastham) – approve||City Mayor, Cy Hill (Westham) – Approve||1. That the plan be approved.",
     [(["Bo Reed", "Cy Hill"], ["Ann Marsh"], [])]),
    # for whom each voted
    ("Cllr. A. Marsh was proposed by Cllr. B. Reed and seconded by Cllr. C. Hill||Cllr. D. Dale was proposed by Cllr. E. Cole and seconded by Cllr. F. Finch||A roll call vote was taken the result of which was as follows:-||For Councillor A. Marsh Cllrs. A. Marsh, B. Reed, C. Hill||Total 3||For Councillor D. Dale Cllrs. D. Dale, E. Cole, F. Finch, G. Ash||Total 4||The Cathaoirleach declared Cllr. D. Dale duly elected.",
     [(["A. Marsh", "B. Reed", "C. Hill"], [], []), (["D. Dale", "E. Cole", "F. Finch", "G. Ash"], [], [])]),
    # an office alone in a list, its holder named elsewhere
    ("The Convener, seconded by the Vice Convener, Councillor Marsh, moved that the plan be approved.||Councillor Hill moved as an amendment, seconded by Councillor Dale, that it be kept.||On a division, there voted:- For the motion (3) - the Convener; the Vice Convener; and Councillor Reed; For the amendment (2) - Councillors Hill and Dale.",
     [(["Reed", "Marsh"], [], []), (["Hill", "Dale"], [], [])]),
    # how they voted is told of the first side alone
    ("With 3 Members (Councillors Marsh, Reed and Hill) voting in favour, 1 Member (Councillor Dale) against and 1 Member (Councillor Cole) abstaining, the motion was carried.",
     [(["Marsh", "Reed", "Hill"], ["Dale"], ["Cole"])]),
    # names in brackets beside figures
    ("Councillor Marsh moved the motion, seconded by Councillor Reed. 3 Members voted in favour of the motion (Councillors Marsh, Reed and Hill) and 2 Members against (Councillors Dale and Cole) whereupon the Chairman declared the motion to be carried.",
     [(["Marsh", "Reed", "Hill"], ["Dale", "Cole"], [])]),
    ("The motion was carried with 3 votes for (Councillors Marsh, Reed and Hill), 2 against (Councillors Dale and Cole) and 1 abstention (Councillor Finch).",
     [(["Marsh", "Reed", "Hill"], ["Dale", "Cole"], ["Finch"])]),
    ("Three Members (Councillors Marsh, Reed and Hill) voted for the motion and two (Councillors Dale and Cole) abstained. The motion was carried.",
     [(["Marsh", "Reed", "Hill"], [], ["Dale", "Cole"])]),
    ("The motion was carried, 3 voting in favour (Appendix A, page 2) and 2 against.", [([], [], [])]),
    ("The motion was carried (3 Members (Councillors Marsh, Reed and Hill) voted in favour, 1 Member (Councillor Dale) against and 1 Member (Councillor Cole) abstained.)",
     [(["Marsh", "Reed", "Hill"], ["Dale"], ["Cole"])]),
    # figures in the headings, beneath all of them a list each, of one paragraph or several
    ("A recorded vote was taken:||For 3||Against 2||No Vote 1||The High Sheriff (Alderman Marsh); and||Councillors Reed and Hill||Alderman Dale; and Councillor Cole||Councillor Finch||The motion was declared carried.",
     [(["Marsh", "Reed", "Hill"], ["Dale", "Cole"], ["Finch"])]),
    # a title over those who have it, a name a line
    ("The vote resulted as follows:||FOR (3)|Alderman|Marsh|Councillors|Reed|Hill||AGAINST (2)|Aldermen|Dale|Cole||ABSTAINED (1)|Councillor|Finch||The motion was declared carried.",
     [(["Marsh", "Reed", "Hill"], ["Dale", "Cole"], ["Finch"])]),
    ("The votes were recorded as follows:||For (3 Councillors)||Councillor(s)|A Marsh|B Reed|C Hill||Against (2 Councillors)||Councillor(s)|D Dale|E Cole||Abstain (0 Councillors)||The motion was carried.",
     [(["A Marsh", "B Reed", "C Hill"], ["D Dale", "E Cole"], [])]),
    ("Members voted:-||for the motion (3) Councillors Marsh, Reed and Hill.||against the motion (2) Councillors Dale and Cole.||declined to vote (1) Councillor Finch.||The motion was carried.",
     [(["Marsh", "Reed", "Hill"], ["Dale", "Cole"], [])]),
    ("The motion was put.||Votes For (3)|Councillor Marsh, Councillor Reed, Councillor Hill||Votes Against (2)|Councillor Dale, Councillor Cole||Votes in Abstention (1)|Councillor Finch||The motion was carried.",
     [(["Marsh", "Reed", "Hill"], ["Dale", "Cole"], ["Finch"])]),
    ("The following Members voted for it (3):|Mr Marsh, Mrs Reed and Ms Hill||And the following Members voted against it (2):|Mr Dale and Dr Cole||Therefore the motion was carried.",
     [(["Marsh", "Reed", "Hill"], ["Dale", "Cole"], [])]),
    # viz
    ("A recorded vote was taken on the amendment:||In favour of the amendment 2 Members viz: Aldermen Marsh, Reed|Against 3 Members viz: Councillors Hill, Dale, Cole|Abstentions 0||The amendment was declared lost.",
     [(["Marsh", "Reed"], ["Hill", "Dale", "Cole"], [])]),
    # lines without a blank between, the figure before the colon
    ("Councillor Marsh moved, seconded by Councillor Reed, an amendment to bring back the evening opening of the museum, which the Cabinet Member could not support.|Upon a recorded vote the amendment was LOST.|Voting for 9 : Councillors Marsh, Reed, Hill, Dale, Cole, Finch, Larch, Rowan, T Alder|Against 12 : Councillors Ash, Birch-Elm, Cedar, Hazel, Holly, Ivy, D Maple, P Maple, Oak, Pine, Sorrel, Thorn|Abstentions 1 : Councillor G Alder|The meeting closed at 9pm.",
     [(["Marsh", "Reed", "Hill", "Dale", "Cole", "Finch", "Larch", "Rowan", "T Alder"], ["Ash", "Birch-Elm", "Cedar", "Hazel", "Holly", "Ivy", "D Maple", "P Maple", "Oak", "Pine", "Sorrel", "Thorn"], ["G Alder"])]),
    # a motion and an amendment head the names for each
    ("Mrs C Marsh, seconded by Mr R Reed, moved that it be refused. Miss J Hill, seconded by Mr N Dale, moved as an amendment that it be granted.||On a vote being taken, the votes were cast as follows:||Motion: Mrs C Marsh, Mr R Reed, Mr J Cole|Amendment: Miss J Hill, Mr N Dale||The motion was carried.",
     [(["C Marsh", "R Reed", "J Cole"], [], []), (["J Hill", "N Dale"], [], [])]),
    # a label with its number, a comma list beneath
    ("The voting was as follows:||For (3)||Mr Marsh, Mrs Reed, Dr Hill||Against (2)||Mr Dale, Ms Cole||Abstain (0)||Motion carried.",
     [(["Marsh", "Reed", "Hill"], ["Dale", "Cole"], [])]),
    # label and list on one line
    ("A recorded vote was taken.||FOR: Councillors Marsh, Reed and Hill (3)||AGAINST: Councillors Dale and Cole (2)||ABSTENTIONS: Councillor Finch (1)||The motion was declared CARRIED.",
     [(["Marsh", "Reed", "Hill"], ["Dale", "Cole"], ["Finch"])]),
    ("Voting for the motion: Councillors A Marsh, B Reed and C Hill.||Voting against the motion: Councillors D Dale and E Cole.||The motion was carried.",
     [(["A Marsh", "B Reed", "C Hill"], ["D Dale", "E Cole"], [])]),
    # the side in quotes, the number before the members, names in two columns
    ("A recorded vote was requested and it was ascertained that the following 4 Members voted ‘For’ the motion:-||Ann Marsh       Bo Reed|Dr Cy Hill       Di Finch||The following 2 Members voted ‘Against’ the motion:-||Ed Dale       Flo Cole||The Chairman declared that the motion was carried.",
     [(["Ann Marsh", "Bo Reed", "Cy Hill", "Di Finch"], ["Ed Dale", "Flo Cole"], [])]),
    # the outcome on the line below a list that no full stop ends
    ("Cllr Marsh moved that it wait. Cllr Reed seconded, and a vote was taken:||For: Cllrs Marsh & Reed|Against: Cllrs Hill, Finch & Dale|The motion fell.||Resolved that the plan be approved.",
     [(["Marsh", "Reed"], ["Hill", "Finch", "Dale"], [])]),
    # who left the room did not abstain
    ("RESOLVED: That it be refused.||Votes: For - 8; Against - 2; Abstentions - 1. Councillor Finch left the room and did not vote.",
     [([], [], [])]),
    # who spoke for and against an application, before it was voted on
    ("Speakers||Against the Application|Mrs J Worth - neighbour|Cllr Mike Bow||For the Application|Mr R Dunn||It was proposed by Councillor Marsh and seconded by Councillor Reed that it be refused.||RESOLVED: That it be refused.",
     [([], [], [])]),
    ("For the Application|Mr R Dunn - Agent||It was proposed by Councillor Marsh and seconded by Councillor Reed that it be refused.||RESOLVED: That it be refused.",
     [([], [], [])]),
    # a roll run on in a paragraph
    ("The Chair requested a named vote, recorded as follows:||Cllr Ann Marsh (Hill Borough) – dissenting Cllr Bo Reed (Dale) – approve City Mayor, Cy Hill (Cole) – approve Cllr Di Finch – abstain||That the fund be opened.",
     [(["Bo Reed", "Cy Hill"], ["Ann Marsh"], ["Di Finch"])]),
    ("A recorded vote was taken.||Councillor Marsh - For, Councillor Reed - For, Councillor Hill - Against.||The motion was carried.",
     [(["Marsh", "Reed"], ["Hill"], [])]),
    # all in a run, the decision in the last list's sentence
    ("A recorded vote was taken. For: Councillors Marsh, Reed and Hill (3) Against: Councillors Dale and Cole (2) Abstentions: None RESOLVED: That the tax be set.||Councillor Dale moved and Councillor Cole seconded that it wait. The motion was lost.",
     [(["Marsh", "Reed", "Hill"], ["Dale", "Cole"], []), ([], [], [])]),
    # figures behind the name of whose motion it was
    ("A vote was taken on the motion from Councillor Marsh (36 voted in favour, 11 voted against) and it was CARRIED.", [([], [], [])]),
    # all sides in one paragraph
    ("The motion was put to the vote: For: Councillors Marsh, Reed. Against: Councillors Dale, Cole. Abstained: Councillor Finch. The motion was lost.",
     [(["Marsh", "Reed"], ["Dale", "Cole"], ["Finch"])]),
    # names first, the total behind
    ("The following Members voted for the amendment:||Councillors Marsh, Reed and Hill (3 votes)||The following Members voted against the amendment:||Councillors Dale and Cole (2 votes)||The amendment was carried.",
     [(["Marsh", "Reed", "Hill"], ["Dale", "Cole"], [])]),
    # dotted leaders to a total
    ("Votes were recorded as follows:||For the motion: Councillors Marsh, Reed, Hill .............. 3||Against the motion: Councillors Dale, Cole ............... 2||The motion was declared carried.",
     [(["Marsh", "Reed", "Hill"], ["Dale", "Cole"], [])]),
    # one name a line
    ("For:||Councillor Marsh||Councillor Reed||Against:||Councillor Dale||Abstain:||None||The motion was carried.",
     [(["Marsh", "Reed"], ["Dale"], [])]),
    # both labels before both lists
    ("The vote was recorded as follows:||For the motion||Against the motion||Cllrs A Marsh, B Reed, C Hill||Cllrs D Dale, E Cole||The motion was carried.",
     [(["A Marsh", "B Reed", "C Hill"], ["D Dale", "E Cole"], [])]),
    # a roll call by rows
    ("A roll call vote was taken:||Councillor Marsh   For|Councillor Reed   For|Councillor Dale   Against|Councillor Finch   Abstain||The motion was carried.",
     [(["Marsh", "Reed"], ["Dale"], ["Finch"])]),
    # a table's cells run together
    ("Recorded vote||Motion status: Carried||ForA. Marsh, B. Reed and C. Hill3|AgainstD. Dale1|AbstainNone0",
     [(["A. Marsh", "B. Reed", "C. Hill"], ["D. Dale"], [])]),
    # yes and no
    ("The voting on the amendment was recorded as follows:-||YES - 2||Marsh, Reed||NO - 3||Dale, Cole, Hill||ABSTAIN - 0||The amendment was declared LOST.",
     [(["Marsh", "Reed"], ["Dale", "Cole", "Hill"], [])]),
    ("In favour: Cllrs Marsh, Reed, Hill. Against: Cllr Dale. Carried.", [(["Marsh", "Reed", "Hill"], ["Dale"], [])]),
    ("Those voting in favour:|Councillors Marsh, Reed||Those voting against:|Councillors Dale, Cole, Hill||The motion was lost.",
     [(["Marsh", "Reed"], ["Dale", "Cole", "Hill"], [])]),
    ("For the Recommendation - Councillors Marsh, Reed and Hill (3)||Against the Recommendation - Councillor Dale (1)||The recommendation was therefore agreed.",
     [(["Marsh", "Reed", "Hill"], ["Dale"], [])]),
    ("Members voting in favour of the motion (2):|Marsh and Reed||Members voting against the motion (1):|Dale||Motion carried.",
     [(["Marsh", "Reed"], ["Dale"], [])]),
    ("AYES: Councillors Marsh, Reed, Hill||NOES: Councillors Dale, Cole||The motion was carried.",
     [(["Marsh", "Reed", "Hill"], ["Dale", "Cole"], [])]),
    ("Following a named vote, Councillors Marsh, Reed and Hill voted in favour. Councillors Dale and Cole voted against. The motion was carried.",
     [(["Marsh", "Reed", "Hill"], ["Dale", "Cole"], [])]),
    # nominees: one vote each
    ("A vote was taken which resulted as follows:||For Councillor Marsh||Councillors Marsh, Reed, Hill (3)||For Councillor Dale||Councillors Dale, Cole (2)||The Mayor declared Councillor Marsh elected.",
     [(["Marsh", "Reed", "Hill"], [], []), (["Dale", "Cole"], [], [])]),
    # a table whose cells stand on lines of their own: a name, then its vote
    ("A recorded vote was taken:||Councillor A Marsh||For||Councillor B Reed||For||Councillor D Dale||Against||Councillor F Finch||Abstain||The motion was carried.",
     [(["A Marsh", "B Reed"], ["D Dale"], ["F Finch"])]),
    ("Cllr Marsh - For|Cllr Reed - For|Cllr Dale - Against|Cllr Cole - Abstained|The proposal was carried.",
     [(["Marsh", "Reed"], ["Dale"], ["Cole"])]),
    # sentences
    ("The Members who voted for the motion were Councillors Marsh, Reed and Hill. The Members who voted against were Councillors Dale and Cole. The motion was carried.",
     [(["Marsh", "Reed", "Hill"], ["Dale", "Cole"], [])]),
    ("The following voted in favour: Councillors Marsh, Reed; against: Councillors Dale, Cole, Hill; abstained: Councillor Finch. The motion was lost.",
     [(["Marsh", "Reed"], ["Dale", "Cole", "Hill"], ["Finch"])]),
    ("Councillors Marsh, Reed and Hill voted FOR the amendment; Councillors Dale and Cole voted AGAINST. The amendment was carried.",
     [(["Marsh", "Reed", "Hill"], ["Dale", "Cole"], [])]),
    # the number before the names, the names in brackets or behind it without a stop
    ("For - 3 (Cllrs Marsh, Reed and Hill)||Against - 2 (Cllrs Dale and Cole)||The motion was carried.",
     [(["Marsh", "Reed", "Hill"], ["Dale", "Cole"], [])]),
    ("The voting was recorded as follows: FOR (3) Councillors Marsh, Reed and Hill AGAINST (2) Councillors Dale and Cole ABSTAINING (0). The amendment was CARRIED.",
     [(["Marsh", "Reed", "Hill"], ["Dale", "Cole"], [])]),
    ("A named vote was taken as follows:-|For: Councillors Marsh, Reed, Hill - 3.|Against: Councillors Dale, Cole - 2.|Abstentions: Nil.|Motion carried.",
     [(["Marsh", "Reed", "Hill"], ["Dale", "Cole"], [])]),
    # motion against amendment: the numbers are for each
    ("Councillor Marsh moved that the plan be approved, seconded by Councillor Reed.||Councillor Dale moved as an amendment, seconded by Councillor Cole, that no action be taken.||On a division, there voted:-||For the motion (3) - Councillors Marsh, Reed and Hill.||For the amendment (2) - Councillors Dale and Cole.||The Committee resolved to adopt the motion.",
     [(["Marsh", "Reed", "Hill"], [], []), (["Dale", "Cole"], [], [])]),
    # the number between label and colon, one line a side
    ("On a recorded vote on the amendment there voted:|For - 4: Ald Hill; Cllrs Marsh, Reed and Vale|Against - 2: Ald Dale; Cllr Cole|The Mayor declared the amendment CARRIED.",
     [(["Hill", "Marsh", "Reed", "Vale"], ["Dale", "Cole"], [])]),
    # names of the motion behind the outcome of the amendment
    ("It was moved by Councillor Marsh and seconded by Councillor Reed that the plan be approved.||It was moved by Councillor Dale and seconded by Councillor Cole that the Motion be amended by adding a date.||On being put to the vote the amendment was declared LOST.||In accordance with the Regulations, the votes cast on the Motion were recorded as follows:||For the Motion: Councillors Marsh, Reed and Hill|(3)||Against the Motion: Councillors Dale and Cole|(2)||The Motion was declared CARRIED.",
     [([], [], []), (["Marsh", "Reed", "Hill"], ["Dale", "Cole"], [])]),
    ("Following a vote on the amendment, For (2): Councillors Marsh and Reed. Against (3): Councillors Hill, Dale and Cole. Abstained (0). The amendment was lost.",
     [(["Marsh", "Reed"], ["Hill", "Dale", "Cole"], [])]),
    # the side stands behind the names
    ("A recorded vote was taken on the amendment.||Cllrs A Marsh, B Reed, C Hill - for (3)||Cllrs D Dale, E Cole - against (2)||The Chair declared the amendment carried.",
     [(["A Marsh", "B Reed", "C Hill"], ["D Dale", "E Cole"], [])]),
    # the number of members opens the sentence
    ("A recorded vote was taken as follows:||3 Members voted in favour of the motion: Councillors Marsh, Reed and Hill.||1 Member voted against the motion: Councillor Dale.||The motion was CARRIED.",
     [(["Marsh", "Reed", "Hill"], ["Dale"], [])]),
    # a heading over each list, the lists one behind the other; an office that nobody names
    ("The Councillors voting for and against the motion were as follows:||For||Against||Abstain||Councillors:||A Marsh||B Reed||Lord Mayor||Councillors:||D Dale||None||Result: For: 3||Against: 1||Abstain: 0||The motion was carried.",
     [(["A Marsh", "B Reed"], ["D Dale"], [])]),
    # one list in a paragraph for each heading, the numbers beneath them
    ("The outcome of the recorded vote was as follows:-||For||Against||Councillors:- S Marsh, SE Reed, HJ Hill||Councillors:- T Dale, A Cole||3||2||The motion was carried.",
     [(["S Marsh", "SE Reed", "HJ Hill"], ["T Dale", "A Cole"], [])]),
    # who holds an office stands in brackets behind it
    ("Recorded vote. For: The Deputy Mayor (Councillor Ann Marsh) and Councillors Bo Reed and Cy Hill (3). Against: Councillor Dale (1). Abstain: The Mayor (Councillor Finch) (1). The motion was carried.",
     [(["Ann Marsh", "Bo Reed", "Cy Hill"], ["Dale"], ["Finch"])]),
    # the surname first, in two columns
    ("The voting was as follows:||FOR: 4 as follows:-||Marsh, A.          Reed, B.R.|Hill, C.            Vale, D.||AGAINST: 2 as follows:-||Dale, E.        Cole, F.||The motion was carried.",
     [(["A. Marsh", "B.R. Reed", "C. Hill", "D. Vale"], ["E. Dale", "F. Cole"], [])]),
    # a dash on a line of its own between the label and its list
    ("On being put to the vote, the amendment was negatived.||The votes were as follows:||For the amendment (2)||-||Councillors Marsh and Reed||Against the amendment (3)||-||Councillors Hill, Dale and Cole",
     [(["Marsh", "Reed"], ["Hill", "Dale", "Cole"], [])]),
    # only the names of one side were asked for
    ("The motion was put to the vote and declared to be lost. The number of Councillors voting in favour was 2, the number voting against was 9.||Five members having stood to request it, the names of those voting for the motion were recorded: Councillors Marsh and Reed.",
     [(["Marsh", "Reed"], [], [])]),
    # told twice: the outcome, then the division
    ("Upon the amendment having been carried the substantive motion was put to the meeting and was carried.||Eight Members having called for a division, the motion was carried by 3 votes for and 2 against. Those voting for the motion were Councillors:||Marsh||Reed||Hill||Those voting against the motion were Councillors:||Dale||Cole",
     [(["Marsh", "Reed", "Hill"], ["Dale", "Cole"], [])]),
    # an amendment taken in by the mover has no names: they are of the next vote
    ("Councillor Marsh moved the budget and Councillor Reed seconded it.||Councillor Dale proposed an amendment, seconded by Councillor Cole, which was accepted by Councillor Marsh without a vote.||The roll was called on the motion as amended:||Councillor Marsh For|Councillor Reed For|Councillor Dale For|Councillor Hill Against||The motion was carried.",
     [([], [], []), (["Marsh", "Reed", "Dale"], ["Hill"], [])]),
    # dissent within the mark of the resolution
    ("RESOLVED, with Councillor Dale voting against, that the plan be approved.", [([], ["Dale"], [])]),
    ("It was proposed and, Councillor Dale dissenting, RESOLVED: That the charges be raised.", [([], ["Dale"], [])]),
    # said afterwards
    ("RESOLVED that the plan be approved.||Councillor Finch requested that his abstention from voting be recorded.",
     [([], [], ["Finch"])]),
    ("RESOLVED that the plan be approved.||(Under Rule 9.2 Councillor Finch required the minute to record that he abstained from voting on it)",
     [([], [], ["Finch"])]),
    ("The motion was put to the vote and carried.||Councillor Dale asked that it be recorded that he voted against.",
     [([], ["Dale"], [])]),
]  # fmt: skip


def test_the_number_of_a_list_beneath_it() -> None:
    text = (
        "A named vote was taken:\n\nVoting for:\n\nCouncillors Marsh, Reed and Hill\n\n(3 Members)"
        "\n\nVoting against:\n\nCouncillors Dale and Cole\n\n(2 Members)\n\nThe motion was carried."
    )
    (vote,) = annotate(text).votes
    assert (vote.for_count, vote.against_count) == (3, 2)
    assert (len(vote.for_names), len(vote.against_names)) == (3, 2)


@pytest.mark.parametrize(("text", "expected"), LAYOUTS)
def test_names_by_side(text: str, expected: list[tuple[list[str], list[str], list[str]]]) -> None:
    assert sides(text) == expected


@pytest.mark.parametrize(
    "head",
    [
        "Did not vote",
        "NOT VOTING",
        "Declined to vote",
        "Non-voting",
        "Present but not voting",
        "Present and not voting",
        "Took no part",
        "Not taking part",
    ],
)
def test_who_did_not_vote_did_not_abstain(head: str) -> None:
    """Nor does a label that is not among those of the sides run into the list before it."""
    told = f"For: Marsh, Reed, Hill\nAgainst: Dale, Cole\nAbstaining: Finch\n{head}: Vane"
    found = annotate(f"Minutes:\n\n{told}")
    ((vote,), (*_, vane)) = found.votes, found.people
    assert (vote.against_names, vote.abstain_names) == (("Dale", "Cole"), ("Finch",))
    assert (vane.name, vane.kind, [a.name for a in vane.acts]) == (
        "Vane",
        "councillor",
        ["mentioned"],
    )


@pytest.mark.parametrize(
    ("figures", "abstained"),
    [
        ("For 5, Against 3, Did not vote 1", None),
        ("For 5, Against 3, Not voting 1, Abstain 2", 2),
        ("5 for and 3 against, with 1 member not voting and 2 abstentions", 2),
        ("For 5, Against 3, Not voting 1", 1),
    ],
)
def test_how_many_abstained_is_not_how_many_did_not_vote(
    figures: str, abstained: int | None
) -> None:
    (vote,) = annotate(f"Minutes:\n\nThe motion was carried. {figures}.").votes
    assert (vote.for_count, vote.against_count, vote.abstain_count) == (5, 3, abstained)


@pytest.mark.parametrize(
    ("said", "sides"),
    [
        (
            "AM and BR were for deferring it and CH was against deferring, so the Chair had the "
            "casting vote.",
            (("Ann Marsh", "Bo Reed"), ("Cy Hill",)),
        ),
        (
            "A vote was taken and AM and BR were for the hut; CH was against it so the majority "
            "agreed to buy it.",
            (("Ann Marsh", "Bo Reed"), ("Cy Hill",)),
        ),
        # views, one side alone
        ("AM and BR were for the hut. A vote was taken and it was agreed to buy it.", ((), ())),
        ("AM and BR were for the hut; CH was against it.", ((), ())),
    ],
)
def test_who_was_for_it_and_who_was_against_it(said: str, sides: tuple[object, object]) -> None:
    head = "Present: Cllrs Ann Marsh (AM), Bo Reed (BR), Cy Hill (CH)\n\n"
    found = annotate(head + "It was resolved to buy a hut. " + said).votes
    told = [(v.for_names, v.against_names) for v in found if v.for_names or v.against_names]
    assert told == ([sides] if sides != ((), ()) else [])
