"""Who moved what was voted on: told twice, told behind, told by an office, or in a nomination.

A row is a text (`|` parts paragraphs) and its votes: outcome, method, figures where printed, mover
and seconder. Names and matters are invented.
"""

import pytest

from nlp.pages.page import annotate_page
from nlp.pipeline import annotate

MOVED = "Councillor Marsh moved and Councillor Reed seconded that the path be lit."


def votes(text: str) -> list[str]:
    return [
        f"{v.outcome} {v.method} {v.for_count or '_'}-{v.against_count or '_'} {v.mover}/{v.seconder}"
        for v in annotate(text.replace("|", "\n\n")).votes
    ]


TWO_AMENDMENTS = (
    MOVED + "|Councillor Ann Hill moved an amendment that it be lit in winter. Councillor Dale "
    "seconded.|Councillor Finch moved an amendment that a charge be made. Councillor Cole seconded.|"
)

ROWS = [
    # who was proposed, behind another's nomination, not what was proposed before
    ("Councillor Marsh proposed that Councillor Ann Hill be elected as Deputy Mayor, which was seconded by Councillor Reed. Councillor Dale proposed Councillor Bo Finch, seconded by Councillor Cole.|Upon the vote, Councillor Hill received 21 votes and Councillor Finch 8 votes.|RESOLVED that Councillor Ann Hill is elected Deputy Mayor.",
     ["carried counted 21-_ Marsh/Reed", "lost counted 8-_ Dale/Cole"]),
    # minutes with a correction; what was passed on is no vote
    ("Cllr Marsh proposed and Cllr Reed seconded that the minutes should be signed as a true record subject to the following amendment: Item 12 should read Lane not Close. Motion carried unanimously.",
     ["carried unanimous _-_ Marsh/Reed"]),
    ("The Clerk had received a donation of £40 and this was passed on at the request of Mr and Mrs Hill.", []),
    # figures behind a label of the same side
    ("Cllr Marsh proposed £100, Cllr Reed seconded. Cllr Hill proposed an amendment that £250 be given, seconded Cllr Dale. Vote for the amendment 3 for, 6 against. The original proposal was then Carried.",
     ["lost counted 3-6 Hill/Dale", "carried unstated _-_ Marsh/Reed"]),
    # an addendum that its sentence says was accepted before it says whose
    ("It was moved by Councillor Marsh and seconded by Councillor Reed:-|\"(1) That the lease be renewed.\"|By way of an addendum, which was accepted as a friendly addendum by the proposer and seconder, Councillor Hill proposed:|\"(2) That the tenant be asked for accounts.\"|Members then voted:-|Resolved:|(3 Members (Councillors Marsh, Reed and Hill) voted in favour, and 1 Member (Councillor Dale) against.)|(1) That the lease be renewed.|(2) That the tenant be asked for accounts.",
     ["carried assent _-_ Hill/None", "carried recorded 3-1 Marsh/Reed"]),
    # by the group that a heading above each names
    ("Amendment on behalf of the Green Group|That a tree be planted.|The amendment was proposed by Councillor Marsh and seconded by Councillor Reed.|Amendment on behalf of the Liberal Democrat Group|That the charge be held.|The amendment was proposed by Councillor Hill and seconded by Councillor Dale.|Following debate, the amendment on behalf of the Green Group was NOT AGREED by 45 votes to 4; the amendment on behalf of the Liberal Democrat Group was NOT AGREED by 28 votes to 17.",
     ["lost counted 4-45 Marsh/Reed", "lost counted 17-28 Hill/Dale"]),
    # an alteration taken in; amendment and motion in one sentence; their voters beneath, under headings
    ("It was moved by Councillor Marsh, seconded by Councillor Reed, that the budget be approved.|An amendment was moved by Councillor Hill, seconded by Councillor Dale,|To add 'subject to £250k being moved to road repairs'.|Councillor Cole moved an alteration to the amendment, to replace £250k with £300k, and with the leave of Council the alteration was accepted.|Following debate the amendment was declared lost and upon the motion being put to the vote it was carried.|RESOLVED - That the budget be approved.|The votes were recorded as follows:-|On the amendment in the name of Councillor Hill|YES|Hill, Dale, Cole|3|NO|Marsh, Reed, Finch, Gray|4|On the motion|YES|Marsh, Reed, Finch, Gray|4|NO|Hill, Dale, Cole|3",
     ["carried assent _-_ Cole/None", "lost recorded 3-4 Hill/Dale", "carried recorded 4-3 Marsh/Reed"]),
    # a thing to do in a list is no side
    ("Cllr Marsh MOVED, Cllr Reed SECONDED and it was RESOLVED to: 1. Agree the strategy and its five aims. 2. Agree that a board be set up.",
     ["carried assent _-_ Marsh/Reed"]),
    # a report presented and seconded
    ("The report was presented by Councillor Marsh, Cabinet Member for Mills, and seconded by Councillor Reed.|RESOLVED: To approve the scheme.",
     ["carried assent _-_ Marsh/Reed"]),
    # one carried by affirmation, then the matter by figures
    ("Councillor Marsh, seconded by Councillor Reed, proposed that a condition be added. This proposal was carried by affirmation.|By seven votes to three, with one abstention, the Committee approved the application as amended.",
     ["carried assent _-_ Marsh/Reed", "carried counted 7-3 None/None"]),
    # two nominees, one of whom the decision names
    ("Councillor Marsh proposed Councillor Hill as Leader of the Council. This was seconded by Councillor Reed.|Councillor Dale proposed Councillor Finch as Leader of the Council. This was seconded by Councillor Cole.|Resolved to: elect Councillor Hill as Leader of the Council.",
     ["carried assent _-_ Marsh/Reed", "lost unstated _-_ Dale/Cole"]),
    # members of whom
    ("The Chair proposed acceptance of the recommendation. On being put to the vote 6 members of the Committee voted for it and 2 members voted against.|Resolved that permission be granted.",
     ["carried counted 6-2 None/None"]),
    # told of again, by its mover and its aim
    ("Councillor Marsh proposed that the words be added to minute 12.|On being put to the vote, the proposal by Councillor Marsh to amend the minutes was CARRIED.",
     ["carried unstated _-_ Marsh/None"]),
    # by whose amendment, in the decision's own words
    ("RESOLVED that, subject to the amendment proposed by Councillor Marsh, the minutes be approved.", []),
    ("It was proposed by Councillor Reed, seconded by Councillor Cole and RESOLVED that, subject to the amendment proposed by Councillor Marsh, the minutes be approved.",
     ["carried assent _-_ Reed/Cole"]),
    # what became of it, the word that marks it lost
    ("Councillor J Marsh moved that items 10 and 11 be considered together. Seconded by Councillor A Reed.|That the motion be carried.",
     ["carried unstated _-_ J Marsh/A Reed"]),
    # told once more beneath the lists of its voters
    ("An amendment was moved by Councillor Marsh and seconded by Councillor Reed that it be lit.|For the amendment: Councillors Marsh, Reed, Hill|Against the amendment: Councillors Dale, Cole|The amendment moved by Councillor Marsh was therefore carried.",
     ["carried recorded _-_ Marsh/Reed"]),
    ("Moved by Councillor Marsh, seconded by Councillor Reed, that it be lit. A recorded vote was taken:|For: Councillors Marsh, Reed, Hill|Against: Councillors Dale, Cole|The motion proposed by Councillor Marsh was therefore approved.",
     ["carried recorded _-_ Marsh/Reed"]),
    # another of the same mover's
    ("An amendment was moved by Councillor Marsh and seconded by Councillor Reed that it be lit. With 3 voting in favour and 5 against the amendment was lost.|A second amendment was moved by Councillor Marsh and seconded by Councillor Cole that it be gated. With 4 in favour and 3 against the amendment was carried.",
     ["lost counted 3-5 Marsh/Reed", "carried counted 4-3 Marsh/Cole"]),
    # what somebody did in moving it
    ("The motion was introduced by Councillor Ann Marsh, who in moving it thanked the officers. It was seconded by Councillor Reed. On being put to the vote, the motion was carried.",
     ["carried unstated _-_ Ann Marsh/Reed"]),
    # who is but at the mover's side
    ("The Leader of the Council, Councillor Marsh, supported by the portfolio holder, Councillor Hill, proposed the budget. Councillor Reed seconded. The budget was carried.",
     ["carried unstated _-_ Marsh/Reed"]),
    # a surname that is a month too
    ("Councillor May moved and Councillor Reed seconded that the report of May 2021 be noted. The motion was carried.",
     ["carried unstated _-_ May/Reed"]),
    # he or she who opened the sentence, or the one before, and nobody else is named
    ("Councillor A Marsh said it was dear and he proposed that one be cut.|Seconded by Councillor Reed|The proposal was put and carried.",
     ["carried unstated _-_ A Marsh/Reed"]),
    ("Councillor Marsh felt that it was dear. She moved that one be cut, seconded by Councillor Reed. The motion was put and carried.",
     ["carried unstated _-_ Marsh/Reed"]),
    ("Councillor Marsh said that Councillor Hill was right and he proposed that one be cut. This was seconded by Councillor Reed and carried.",
     ["carried unstated _-_ None/Reed"]),
    # a further recommendation is an amendment; the recommendations are voted on beside it
    ("Councillor Marsh proposed an additional recommendation that it be kept. The amendment was agreed nem con. The Committee unanimously resolved to endorse the recommendations as amended.",
     ["carried unanimous _-_ Marsh/None", "carried unanimous _-_ None/None"]),
    # of two proposed the one who was elected
    ("Cllr Marsh proposed Cllr Hill as Leas Cathaoirleach & Cllr Reed seconded this proposition. Cllr Dale proposed Cllr Cole as Leas Cathaoirleach. As nobody seconded it the Cathaoirleach declared Cllr Hill elected as Leas Cathaoirleach.",
     ["carried assent _-_ Marsh/Reed"]),
    # who holds the office stands in brackets before the verb
    ("The Lord Mayor (Councillor A Marsh) moved, seconded by Councillor B Reed, that the minutes be approved.|RESOLVED: That the minutes be approved.",
     ["carried assent _-_ A Marsh/B Reed"]),
    ("The Leader of the Council (Councillor Marsh) moved and the Deputy Leader (Councillor Reed) seconded the recommendations. The motion was put and carried.",
     ["carried unstated _-_ Marsh/Reed"]),
    # two names, each with who put them forward
    ("Two names were put, Ann Hill (proposed Eira Marsh, second Sian Reed) and Rees Dale (proposed Dai Cole, second Tom Finch). By show of hands Ann Hill received 5 votes and Rees Dale 2. Ann Hill was appointed.",
     ["carried show_of_hands 5-_ Eira Marsh/Sian Reed", "lost show_of_hands 2-_ Dai Cole/Tom Finch"]),
    ("Eira Marsh proposed Tom Hill, second Dai Reed. The proposal was agreed.", ["carried assent _-_ Eira Marsh/Dai Reed"]),
    ("Councillor Marsh proposed that the first, second Tuesday be kept. The motion was carried.", ["carried unstated _-_ Marsh/None"]),
    # an office puts somebody forward
    ("The Chairman proposed Councillor Hill for the role of Vice-Chairman for this meeting.|RESOLVED: That Councillor Hill be elected Vice-Chairman for the meeting.",
     ["carried assent _-_ None/None"]),
    ("The Chair nominated Councillor Hill for the office of Vice-Chair, seconded by Councillor Reed, and it was RESOLVED that he be elected.",
     ["carried assent _-_ None/Reed"]),
    ("The Chairman proposed a site visit.|RESOLVED: That the item be deferred.", []),
    # how many at once
    ("The recommendations were moved en bloc by Councillor Marsh and seconded by Councillor Reed.|RESOLVED that the plan be adopted.",
     ["carried assent _-_ Marsh/Reed"]),
    # of another council, or a dash before the verb
    ("Councillor Ken Marsh proposed that the lines be cut. This was seconded by Vale County Councillor Reed. On being put to the vote the motion was agreed.",
     ["carried unstated _-_ Ken Marsh/Reed"]),
    ("Cllr Miss Marsh -  MOVED, Cllr Reed SECONDED and it was RESOLVED that Cllr Hill should act as Vice-chair.",
     ["carried assent _-_ Marsh/Reed"]),
    # in columns
    ("The following nominations were received:|Nominee            Proposer              Seconder|Councillor Hill        Councillor Marsh       Councillor B Reed|The nomination was approved by 44 votes to 3 votes.",
     ["carried counted 44-3 Marsh/B Reed"]),
    ("Nominee|Proposer|Seconder|Councillor Hill|Councillor Marsh|Councillor B Reed|The nomination was put to the vote and carried.",
     ["carried unstated _-_ Marsh/B Reed"]),
    ("Proposer   Seconder\nCllr Marsh   Cllr Reed\nRESOLVED that the report be noted.", ["carried assent _-_ Marsh/Reed"]),
    ("RESOLVED that the report be noted.|Proposer: Cllr Marsh\nSeconder: Cllr Reed", ["carried assent _-_ Marsh/Reed"]),
    # the amendment is taken in
    (MOVED + "|Councillor Hill moved an amendment, seconded by Councillor Dale, that it would be lit in winter. The mover of the motion indicated that he was prepared to accept the amendment.|The motion, as amended, was put to the vote and carried.",
     ["carried assent _-_ Hill/Dale", "carried unstated _-_ Marsh/Reed"]),
    (MOVED + "|Councillor Hill moved an amendment, seconded by Councillor Dale, that it be lit in winter. Councillor Marsh indicated her acceptance of the amendment.|The motion, as amended, was carried by 9 votes to 2.",
     ["carried assent _-_ Hill/Dale", "carried counted 9-2 Marsh/Reed"]),
    (MOVED + "|By way of an amendment, which was accepted as a friendly amendment by the proposer and seconder of the original motion, Councillor Hill proposed:-|\"That it be lit in winter.\"|Members then voted:-|Resolved unanimously:|(1) That the path be lit in winter.",
     ["carried assent _-_ Hill/None", "carried unanimous _-_ Marsh/Reed"]),
    # or it is not
    (MOVED + "|Councillor Hill moved an amendment, seconded by Councillor Dale, that it be lit in winter. Councillor Marsh was not prepared to accept the amendment.|The amendment was put to the vote and lost.",
     ["lost unstated _-_ Hill/Dale"]),
    (MOVED + "|Councillor Hill moved an amendment, seconded by Councillor Dale, that it be lit in winter. Councillor Cole asked whether the mover would be willing to accept the amendment.|The amendment was put to the vote and lost.",
     ["lost unstated _-_ Hill/Dale"]),
    # how it was voted stands behind the names that close the decision
    ("12. Minutes: The minutes of 4 May were agreed. Proposed: Cllr Marsh Seconded: Cllr Reed Voting: Unanimous.|13. Bowls. Resolved: to give £600. Proposed: Cllr Hill Seconded: Cllr Dale Voting: For 4 Against 2.",
     ["carried unanimous _-_ Marsh/Reed", "carried counted 4-2 Hill/Dale"]),
    # two amendments wait: the vote says whose it was
    (TWO_AMENDMENTS + "The amendment in the name of Councillor Ann Hill was put to the vote and lost.|The amendment in the name of Councillor Finch was put to the vote and carried.",
     ["lost unstated _-_ Ann Hill/Dale", "carried unstated _-_ Finch/Cole"]),
    (TWO_AMENDMENTS + "The amendment proposed by Councillor Hill was put to the vote and lost.|On the amendment from Councillor Finch being put there were 7 for and 6 against and it was carried.",
     ["lost unstated _-_ Ann Hill/Dale", "carried counted 7-6 Finch/Cole"]),
    (TWO_AMENDMENTS + "The amendment moved by Councillor Finch and seconded by Councillor Cole was put and carried.",
     ["carried unstated _-_ Finch/Cole"]),
    # told again in the words of the election
    ("It was moved by Councillor Marsh and seconded by Councillor Reed and CARRIED:|That Councillor Hill be elected Mayor until May.|Nobody else having been put forward, Councillor Hill was duly declared elected.",
     ["carried assent _-_ Marsh/Reed"]),
    # a pronoun is of whoever the sentences before it are about
    ("Councillor Marsh presented the report. He said that the site could hold ten workshops. He proposed the recommendation.|Councillor Reed seconded the proposal.|The recommendation was carried by 9 votes to 2.",
     ["carried counted 9-2 Marsh/Reed"]),
    ("Councillor Hill was against it. Councillor Marsh asked about the cost. She felt that it was high. She moved that it be deferred, seconded by Councillor Reed.|This was carried by 9 votes to 2.",
     ["carried counted 9-2 Marsh/Reed"]),
    # the mark stands on a line of its own in minutes printed without blank lines
    ("The Manager presented the report.\nMoved by Councillor Marsh, Seconded by Councillor Reed and\nResolved\nThat the tender be accepted.",
     ["carried assent _-_ Marsh/Reed"]),
    # the mover alone is told again: his seconder stays
    (MOVED + " In moving the motion, Councillor Marsh thanked the wardens.|The motion was put to the vote and carried by 9 votes to 2.",
     ["carried counted 9-2 Marsh/Reed"]),
    ("Proposed by: Councillor Marsh|Seconded by: Councillor Reed|\"This Council regrets the loss of the ferry.\"|In proposing the motion Councillor Marsh spoke of the school.|Upon a vote the motion was CARRIED unanimously.",
     ["carried unanimous _-_ Marsh/Reed"]),
    # another motion of the same member is another motion
    (MOVED + " The motion was put to the vote and carried.|Councillor Marsh then moved that the gate be painted. The motion was put to the vote and lost.",
     ["carried unstated _-_ Marsh/Reed", "lost unstated _-_ Marsh/None"]),
    # an office, its holder in brackets behind it
    ("Moved by the Lord Mayor (Councillor Marsh),|Seconded by the Deputy Lord Mayor (Councillor Reed) and|Resolved - That the minutes be signed.",
     ["carried assent _-_ Marsh/Reed"]),
    # an office, its holder named elsewhere
    ("Mayor Anna Marsh opened the meeting.|On being proposed by the Mayor and seconded by Councillor Reed it was resolved that the plan be adopted.",
     ["carried assent _-_ Anna Marsh/Reed"]),
    # two mayors: nobody knows which
    ("Mayor Anna Marsh and Mayor Paul Finch exchanged gifts.|On being proposed by the Mayor and seconded by Councillor Reed it was resolved that the plan be adopted.",
     ["carried assent _-_ None/Reed"]),
    # behind the decision
    ("RESOLVED: That the report be noted.|Mover: - Councillor Marsh          Seconder: - Councillor Reed",
     ["carried assent _-_ Marsh/Reed"]),
    ("RESOLVED to approve the accounts for May (proposed Cllr A Marsh, seconded Cllr B Reed).",
     ["carried assent _-_ A Marsh/B Reed"]),
    ("RESOLVED, it being moved by Councillor Marsh and seconded by Councillor Reed that the fee be £40.",
     ["carried assent _-_ Marsh/Reed"]),
    ("RESOLVED to buy a bench. Proposed by Cllr Marsh, 2nd by Cllr Reed.", ["carried assent _-_ Marsh/Reed"]),
    ("AGREED TO RECOMMEND, on the proposal of Councillor Marsh, seconded by Councillor Reed, that the grant be paid.",
     ["carried assent _-_ Marsh/Reed"]),
    # what is moved behind a decision is moved anew
    ("RESOLVED to buy a bench.|It was proposed by Cllr Marsh, seconded by Cllr Reed, that the hall be let.", []),
    ("Cllr Hill was unanimously elected Chairman of the Council (Proposer: Cllr Marsh, seconder: Cllr Reed).",
     ["carried unanimous _-_ Marsh/Reed"]),
    # an amendment that only its outcome calls so
    ("Councillor Marsh proposed, and Councillor Reed seconded, that the work be put back by a year. The amendment was lost by 5 votes to 9.|RESOLVED - That the report be noted.",
     ["lost counted 5-9 Marsh/Reed"]),
    # figures behind mover and seconder, and behind `The result was`
    ("Cllr Marsh proposed, Cllr Reed seconded, 6 in favour, 1 against.", ["carried counted 6-1 Marsh/Reed"]),
    ("It was proposed by Cllr Marsh and seconded by Cllr Reed that the Chair step down. The result was 2 in favour and 9 against.",
     ["lost counted 2-9 Marsh/Reed"]),
    ("Councillor Marsh proposed keeping the rate for one year and this was seconded by Councillor Reed. It was agreed.",
     ["carried assent _-_ Marsh/Reed"]),
    # who was moved in the sentence of the outcome counts, not who moved something before
    ("Cllr Dale proposed that Cllr Finch continue as representative; Cllr Cole seconded.|Mr Ian Preece was co-opted, proposed Cllr Marsh, seconded Cllr Reed, all agreed.",
     ["carried unanimous _-_ Marsh/Reed"]),
    # nominees: each his own votes, mover and seconder
    ("Councillor Hill was nominated by Councillor Marsh and seconded by Councillor Reed.|Councillor Finch was nominated by Councillor Dale and seconded by Councillor Cole.|On being put to the vote, there were 7 votes for Councillor Hill and 4 votes for Councillor Finch.|RESOLVED: That Councillor Hill be elected Chair.",
     ["carried counted 7-_ Marsh/Reed", "lost counted 4-_ Dale/Cole"]),
    ("Councillor Marsh nominated Councillor Hill, seconded by Councillor Reed.|Councillor Dale nominated Councillor Finch, seconded by Councillor Cole.|On a division Councillor Hill received 6 votes and Councillor Finch received 3 votes.|Councillor Hill was accordingly appointed Convener.",
     ["carried counted 6-_ Marsh/Reed", "lost counted 3-_ Dale/Cole"]),
    ("Cllr Marsh nominated Cllr Hill as Chair, seconded by Cllr Reed. No other nominations were received and Cllr Hill was elected.",
     ["carried assent _-_ Marsh/Reed"]),
    # who declined was not voted on
    ("Cllr Hill was proposed by Cllr Dale and seconded by Cllr Cole. Cllr Hill said that she did not wish to stand.|It was agreed that the matter be left until May.", []),
    # put to the vote and elected, one sentence
    ("Mr Ian Hill was duly proposed and seconded and on being put to the vote was duly elected to the Council.",
     ["carried unstated _-_ None/None"]),
    # nobody seconded the one before
    ("Councillor Dale proposed that the fares be kept. There was no seconder. Councillor Marsh proposed, seconded by Councillor Reed, the recommendation.|RESOLVED that the fares be raised.",
     ["carried assent _-_ Marsh/Reed"]),
    ("Councillor Dale proposed that the fares be kept; there was no seconder. Councillor Marsh, seconded by Councillor Reed, moved that they be raised.|RESOLVED that the fares be raised.",
     ["carried assent _-_ Marsh/Reed"]),
    # a proposal in line with the report moves nobody into a line
    ("Councillor Marsh put forward a proposal in line with the report. This was seconded by Councillor Reed and was put to the vote and lost.",
     ["lost unstated _-_ Marsh/Reed"]),
    ("Each of the recommendations was moved in turn by Councillor Marsh, seconded by Councillor Reed.|RESOLVED that the recommendations be approved.",
     ["carried assent _-_ Marsh/Reed"]),
    # a motion that was agreed: its outcome is not its words
    ("Councillor Marsh proposed and Councillor Reed seconded a motion that was agreed unanimously by the Cabinet, as set out below:|That the library open on Saturdays.",
     ["carried unanimous _-_ Marsh/Reed"]),
    # a name printed two ways is one person's, and takes the form printed most
    ("On the proposal of Cmhlr ÓMurchú, seconded by Councillor Reed, it was agreed to adjourn.|Cmhlr Ó Murchú thanked the staff. Cmhlr Ó Murchú left.",
     ["carried assent _-_ Ó Murchú/Reed"]),
    # whoever is only told of as mover or seconder moved and seconded nothing here
    (MOVED + " With the consent of the Council and of her seconder, Councillor Marsh withdrew the motion.", []),
    (MOVED + "|Councillor Hill proposed an amendment, to write to the Agency, which was accepted by the mover and seconder.|Members who spoke included Councillors Dale and Cole.|The motion was carried.",
     ["carried assent _-_ Hill/None", "carried unstated _-_ Marsh/Reed"]),
    ("Cllr Dale proposed £200, Cllr Cole seconded. Cllr Marsh proposed an amendment of £300, seconded by Cllr Reed. A vote was taken on the amendment - 5 for, 2 against. The amendment was carried.",
     ["carried counted 5-2 Marsh/Reed"]),
    # a recorded vote that too few wanted was not taken
    (MOVED + " Cllrs Dale and Cole asked for a recorded vote but fewer than ten Members rose.|RESOLVED: That the path be lit.",
     ["carried assent _-_ Marsh/Reed"]),
    ("In a vote the following resolution was agreed:|That the strategy be approved.", ["carried unstated _-_ None/None"]),
    # who nominated whom, line by line, and the votes for each
    ("Nominee: Councillor N Hill|Proposer: Councillor A Marsh|Seconder: Councillor B Reed|Nominee: Councillor P Finch|Proposer: Councillor C Dale|Seconder: Councillor D Cole|Councillor Hill: 37 Votes For|Councillor Finch: 12 Votes For|Resolved that Councillor N Hill be elected Deputy Chair.",
     ["carried counted 37-_ A Marsh/B Reed", "lost counted 12-_ C Dale/D Cole"]),
    # moved and seconded, by nobody named
    ("It being proposed and seconded:|RESOLVED –|That a bounty be paid.", ["carried assent _-_ None/None"]),
    ("It was proposed, seconded and|Resolved: that there be no comment.", ["carried assent _-_ None/None"]),
    ("Having been duly moved and seconded, it was resolved that the mill be let.", ["carried assent _-_ None/None"]),
    ("It was duly proposed and seconded, and|AGREED to let the mill.", ["carried assent _-_ None/None"]),
    ("It was moved and seconded that the mill be let. RESOLVED accordingly.", ["carried assent _-_ None/None"]),
    ("The motion had been proposed and seconded at the last meeting.|RESOLVED: That the mill be let.", []),
    ("A proposal that was duly seconded fell in March. RESOLVED that the mill be let.", []),
    # with which changes something is approved makes no amendment of it
    ("The Chairman, Councillor Marsh, moved that the minutes be confirmed with the first of the two amendments. Councillor Reed seconded the motion.|RESOLVED that the minutes be confirmed.",
     ["carried assent _-_ Marsh/Reed"]),
    ("Councillor Marsh moved, and Councillor Reed seconded, that the policy be adopted with the amendments shown in red.|RESOLVED That the policy be adopted.",
     ["carried assent _-_ Marsh/Reed"]),
    ("Cllr Marsh proposed that, with those amendments, the terms of reference be agreed; Cllr Reed seconded. RESOLVED to adopt the terms of reference.",
     ["carried assent _-_ Marsh/Reed"]),
    (MOVED + "|Councillor Hill moved, with Councillor Cole seconding, an amendment that it be lit in winter.|The amendment was lost by 4 votes to 7.",
     ["lost counted 4-7 Hill/Cole"]),
    # the manner of a vote beneath its movers, beneath a heading
    ("DECISION|The Committee RECOMMENDED to Cabinet that the policy be adopted.|Proposed by Councillor Marsh; Seconded by Councillor Reed|Vote: unanimously agreed.",
     ["carried unanimous _-_ Marsh/Reed"]),
    # on whose motion something was done, though no mark says so
    ("The report was received on the motion of Councillor Marsh, seconded by Councillor Reed.", ["carried assent _-_ Marsh/Reed"]),
    ("It was agreed, upon the motion of Councillor Marsh, to take the quotation.", ["carried assent _-_ Marsh/None"]),
    ("The questions were agreed for the Cabinet on the motion of Councillor Marsh.", ["carried assent _-_ Marsh/None"]),
    ("On the proposition of the Chairman, Councillor Marsh, a vote of sympathy was extended to the family.", ["carried assent _-_ Marsh/None"]),
    ("On the proposal of Cllr Marsh, seconded by Cllr Reed, standing orders were suspended.", ["carried assent _-_ Marsh/Reed"]),
    ("There was a long debate on the motion of Councillor Marsh. It was adjourned.", []),
    ("On the proposal of Cllr Marsh, seconded by Cllr Reed, it was suggested that the Agency be met.", []),
    ("On the proposal of Cllr Marsh, seconded by Cllr Reed, Cllr Hill was nominated as Chair.", []),
    # a nomination in the mark
    ("RESOLVED on the nomination of Councillor Marsh, seconded by Councillor Reed, that Councillor Hill be elected Mayor.", ["carried assent _-_ Marsh/Reed"]),
    ("Councillor Hill was elected Chair on the nomination of Councillor Marsh, seconded by Councillor Reed.", ["carried assent _-_ Marsh/Reed"]),
    # the motion withdrawn, the amendment is what is left; and the other way round
    ("The Convener, seconded by Councillor Marsh, moved that the report be noted.|Councillor Hill moved as an amendment, seconded by Councillor Cole, that it be deferred.|The Convener withdrew her motion and the amendment was accepted as the decision of the Committee.|The Committee resolved:-|to defer the report.",
     ["carried assent _-_ Hill/Cole"]),
    (MOVED + "|Councillor Hill moved as an amendment, seconded by Councillor Cole, that it be paved.|Councillor Hill withdrew his amendment and the motion was agreed.",
     ["carried assent _-_ Marsh/Reed"]),
    # motion against amendment in one count: the amendment lost by it
    ("Motion|To agree the report.|Moved by Councillor Marsh, seconded by Councillor Reed.|Amendment|To agree it but for the fee.|Moved by Councillor Hill, seconded by Councillor Cole.|On a show of hands vote the Motion was carried by 5 votes to 2 and the Committee resolved accordingly.",
     ["carried show_of_hands 5-2 Marsh/Reed", "lost show_of_hands 2-5 Hill/Cole"]),
    (MOVED + "|Councillor Hill moved as an amendment, seconded by Councillor Cole, that it be paved.|The cost was gone into.|After a break the Chair called for order.|The motion was carried by 9 votes to 6.",
     ["carried counted 9-6 Marsh/Reed"]),
    # whose motion it is that somebody seconded
    ("Notice of Motion submitted by Cllr. Marsh: \"That the bus be run.\" The motion was seconded by Cllr. Reed. Cllr. Hill was against it. The motion was lost.", ["lost unstated _-_ Marsh/Reed"]),
    ("Notice of Motion - Councillor Marsh|\"That the bus be run.\"|The motion was seconded by Councillor Reed and, upon being put to the vote, was carried.", ["carried unstated _-_ Marsh/Reed"]),
    ("Councillor Marsh tabled the following motion: \"That the bus be run.\" It was seconded by Councillor Reed. The motion was lost.", ["lost unstated _-_ Marsh/Reed"]),
    ("Councillor Marsh's motion, that the bus be run, was seconded by Councillor Reed. The motion was carried.", ["carried unstated _-_ Marsh/Reed"]),
    ("Notice of Motion submitted by Cllr. Marsh: \"That the bus be run.\" The Mayor moved that it be referred, seconded by Councillor Reed. This was carried.", ["carried unstated _-_ None/Reed"]),
    ("Councillor Marsh proposed: \"That the bus be run.\" This was seconded by Councillor Reed. It was agreed to refer the motion to the County.", ["carried assent _-_ Marsh/Reed"]),
    # the sentence of a decision says who moved it
    ("Payments of £40 were proposed by Cllr Marsh, seconded by Cllr Reed and APPROVED. The Clerk asked for leave.", ["carried assent _-_ Marsh/Reed"]),
    ("It was agreed that the motion as proposed by Councillor Marsh and seconded by Councillor Reed be referred to the County.", []),
    # on the proposal of two: the second of them seconded
    ("It was resolved, on the proposal of Cllr Marsh and Cllr Reed, to object.", ["carried assent _-_ Marsh/Reed"]),
    ("The accounts were adopted on the proposition of Cllr Marsh and Cllr Reed.", ["carried assent _-_ Marsh/Reed"]),
    ("It was resolved, on the proposal of Cllr Marsh, Cllr Reed and Cllr Hill, to object.", ["carried assent _-_ Marsh/None"]),
    ("The minutes were proposed for adoption by Mr Marsh, seconded by Ms Reed, unanimously approved and signed.", ["carried unanimous _-_ Marsh/Reed"]),
    # all were in favour, and something was done then
    ("Cllr Marsh proposed and Cllr Reed seconded that Mr Kit Bowden be co-opted; all were in favour and he took his seat.", ["carried unanimous _-_ Marsh/Reed"]),
    # who was nominated took the post
    ("Cllr Marsh proposed Cllr Hill for Chairman, this was seconded by Cllr Reed. There being no other nominations Cllr Hill accepted the position.", ["carried assent _-_ Marsh/Reed"]),
    ("Cllr Hill was proposed as Vice Chair by Cllr Marsh and this was seconded by Cllr Reed. Cllr Hill accepted the nomination.", ["carried assent _-_ Marsh/Reed"]),
    ("Councillor Hill accepted the nomination of the school.", []),
    # what was voted on already is not moved for the next decision
    ("Ann Hill - proposed by Cllr Marsh seconded by Cllr Reed and unanimously appointed.|12. Planning.|14 Mill Lane, dormer.|RESOLVED that no objection be made.",
     ["carried unanimous _-_ Marsh/Reed"]),
    # both before their verbs, in this order
    ("Councillor Ann Marsh and Councillor Bo Reed moved and seconded a motion to sell the mill. The motion was put to the vote and lost.", ["lost unstated _-_ Ann Marsh/Bo Reed"]),
    ("Councillors Ann Marsh and Bo Reed, formally moved and seconded Amendment F.|Amendment F was put to the vote and declared to be carried.", ["carried unstated _-_ Ann Marsh/Bo Reed"]),
    ("Cllrs Marsh and Reed proposed and seconded that the bench be mended. Agreed.", ["carried assent _-_ Marsh/Reed"]),
    ("It was moved and seconded by Councillors Marsh and Reed that the bench be mended. Agreed.", ["carried assent _-_ Marsh/Reed"]),
    # dashes, short words, letters and brackets behind the decision
    ("RESOLVED that the minutes be approved. Prop - Marsh 2nd Reed", ["carried assent _-_ Marsh/Reed"]),
    ("RESOLVED that the minutes be approved. Prop - Cllr Marsh, Sec - Cllr Reed", ["carried assent _-_ Marsh/Reed"]),
    ("It was RESOLVED to mend the wall. P: Cllr Marsh S: Cllr Reed", ["carried assent _-_ Marsh/Reed"]),
    ("It was RESOLVED to mend the wall. Pro: Cllr Marsh Sec: Cllr Reed", ["carried assent _-_ Marsh/Reed"]),
    ("It was RESOLVED to mend the wall. [Marsh/Reed]", ["carried assent _-_ Marsh/Reed"]),
    ("It was RESOLVED to mend the wall. Cllr Marsh proposed. Cllr Reed 2nd. All agreed", ["carried unanimous _-_ Marsh/Reed"]),
    ("It was RESOLVED to read option P: Plots S: Sites.", []),
    # who asked for it moved it, where another seconded that
    ("Cllr Marsh asked that the wall be mended. This was seconded by Cllr Reed and approved.", ["carried assent _-_ Marsh/Reed"]),
    ("Cllr Marsh requested that Members give £200 to the fund. This proposal was seconded by Cllr Reed and approved.", ["carried assent _-_ Marsh/Reed"]),
    ("Cllr Marsh's proposal to mend the wall was seconded by Cllr Reed and agreed.", ["carried assent _-_ Marsh/Reed"]),
    # of a nominee nothing is said by whom the next one seconds
    ("Cllr Marsh nominated Cllr Hill, Cllr Reed seconded and Cllr Hill was duly elected Chairman.", ["carried assent _-_ Marsh/Reed"]),
    # an amendment of the two in a bracket, taken in
    ("Council considered the motion proposed by Cllr Hill and seconded by Cllr Dale that glass be banned. An amendment (Cllr Marsh / Cllr Reed) to add 'where practicable' was accepted by Cllr Hill. On a show of hands (8 for, 2 against) it was resolved that glass be banned.",
     ["carried assent _-_ Marsh/Reed", "carried show_of_hands 8-2 Hill/Dale"]),
    # what became of it is none of its words
    ("The motion proposed by Cllr Marsh and seconded by Cllr Reed that the wall be mended was carried by 5 votes to 2.", ["carried counted 5-2 Marsh/Reed"]),
    ("The proposal by Cllr Marsh, seconded by Cllr Reed, that the lease be renewed was defeated.", ["lost unstated _-_ Marsh/Reed"]),
    # first names alone: whole where the text names one such, else as printed
    ("Present: David Marsh, Fran Reed, Terry Hill|5. FIELD|David proposed that the field be let, this was seconded by Fran - 2 in favour, 4 against.", ["lost counted 2-4 David Marsh/Fran Reed"]),
    ("Present: David Marsh, Terry Hill, David Dale|5. FIELD|David proposed that the field be let. This was rejected with one vote in favour.", ["lost counted 1-_ David/None"]),
    ("Jenny proposed that the field be let, and Philip seconded the proposal. All in favour.", ["carried unanimous _-_ Jenny/Philip"]),
    ("Vale Councils £110.02: Fell Agency £14.12 - proposed R. Drew seconded Miss Marsh - pass for payment.", ["carried assent _-_ R. Drew/Marsh"]),
    ("Ray proposed that a tenant sit on the board. The housing officer had suggested a meeting on transfers and on whatever else troubled the tenants of the estate. She was asked to find out which day and which hour would suit most of them, and where. It was agreed that it should not be closed.", []),
    ("Rose moved to Kent. Mark proposed to Ann. Rome moved the capital.", []),
    # who was not in agreement was against; one hand
    ("The motion, proposed by Cllr Marsh and seconded by Cllr Reed, was agreed by a show of hands vote with 19 members in agreement, 12 members not in agreement and no abstentions.", ["carried show_of_hands 19-12 Marsh/Reed"]),
    ("Proposed by Cllr. B. Marsh,\nSeconded by Cllr. P. Reed\nAnd agreed following a show of hand.\n\"That the Minister step aside.\"", ["carried show_of_hands _-_ B. Marsh/P. Reed"]),
    # colons between who moved, who seconded and what became of it
    ("Cllr Marsh proposed approval: Cllr Reed seconded: Carried.", ["carried assent _-_ Marsh/Reed"]),
    ("Cllr Marsh proposed adoption of the accounts; Cllr Reed seconded: Carried. The Clerk will write.", ["carried assent _-_ Marsh/Reed"]),
    ("Proposed Cllr Marsh, seconded: Cllr Reed. Agreed.", ["carried assent _-_ Marsh/Reed"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_votes_have_their_movers(text: str, expected: list[str]) -> None:
    assert votes(text) == expected


def test_an_item_whose_title_names_the_seconder_lends_him_to_the_vote() -> None:
    page = (
        "Agenda and minutes\n\nCouncil - Monday, 4th March, 2024 6.00 pm\n\nItems\nNo. Item\n\n"
        "12.\n\nQuiet lanes (proposed by Cllr Marsh, seconded by Cllr Reed)\n\nMinutes:\n\n"
        "Cllr Marsh proposed her submitted motion.\n\nOn being put to the vote the motion was "
        "declared lost (7 for; 31 against; 4 abstentions).\n"
    )
    (vote,) = [v for entry in annotate_page(page) for v in entry.annotations.votes]
    assert (vote.outcome, vote.mover, vote.seconder) == ("lost", "Marsh", "Reed")


def test_decision_and_minutes_that_print_the_same_figures_tell_of_one_vote() -> None:
    page = (
        "Issue - meetings\n\nTransport plan\n\nMeeting: 10/12/2024 - Council (Item 9)\n\n9 Transport "
        "plan PDF 12 KB\n\nDecision:\n\nRecommendation agreed (44 votes to 3, with 12 abstentions)."
        "\n\nMinutes:\n\n"
        + MOVED
        + "\n\nThe motion was put to the vote and was carried by 44 votes "
        "to 3, with 12 abstentions.\n\nRESOLVED: to light the path.\n"
    )
    (vote,) = [v for entry in annotate_page(page) for v in entry.annotations.votes]
    assert (vote.for_count, vote.against_count, vote.abstain_count) == (44, 3, 12)
    assert (vote.mover, vote.seconder) == ("Marsh", "Reed")


LABELLESS = (
    "Issue - meetings\n\nGRANTS\n\nMeeting: 17/09/2020 - Scrutiny Committee (Item 7)\n\n"
    "Additional documents:\n\nVote taken: 7 in favour, 2 against, 1 abstention.\n\n"
    "Resolved:\n\n(i) to note the number of visitors.\n\n"
)
LINE = "Vote taken: 7 in favour, 2 against, 1 abstention."


def test_a_page_without_labels_tells_a_vote_twice() -> None:
    """With the decision, and with what was moved; where a decision follows each there are two."""
    moved = "It was proposed by Councillor Marsh, seconded by Councillor Reed, that {}.\n\n" + LINE
    once = LABELLESS + moved.format("the recommendations be supported")
    twice = LABELLESS + moved.format("a bench be bought") + "\n\nResolved: to buy a bench."
    assert [v.mover for e in annotate_page(once) for v in e.annotations.votes] == ["Marsh"]
    assert [v.mover for e in annotate_page(twice) for v in e.annotations.votes] == [None, "Marsh"]


def test_a_list_of_votes_says_what_was_lost_and_by_whom() -> None:
    page = (
        "Voting record\n\nCabinet, Thursday, 9th October, 2025 6.00 pm\n\nItem: Fees\n\n"
        "To approve the fees:\n\nResolution status:Lost\n\nRESOLVED that Cabinet agree the fees."
        "\n\nVoting\nCouncillorVote\nAnn Marsh Against"
    )
    (entry,) = annotate_page(page)
    (vote,) = entry.annotations.votes
    assert (vote.outcome, vote.method, vote.against_names) == ("lost", "recorded", ("Ann Marsh",))
    assert [(r.verb, r.status) for r in entry.annotations.resolutions] == [("reject", "lost")]


CARRIED = "the report be noted. Councillor Cole seconded. Carried."


@pytest.mark.parametrize(
    "who",
    [
        "Councillor Marsh (on behalf of Councillor Reed, who was unwell) moved",
        "Councillor Marsh (on behalf of Councillor Reed) moved",
        "Councillor Marsh, on behalf of Councillor Reed, moved",
        "Councillor Marsh, in the absence of Councillor Reed, proposed",
        "In the absence of Councillor Reed, Councillor Marsh proposed",
        "Councillor Marsh, deputising for Councillor Reed, the Leader, moved",
        "Councillor Marsh, standing in for Councillor Reed, proposed",
        "Councillor Marsh (for Councillor Reed, ill) proposed",
    ],
)
def test_who_moves_for_another_is_the_mover(who: str) -> None:
    found = annotate(f"Minutes:\n\n{who} that {CARRIED}")
    assert [(v.mover, v.seconder) for v in found.votes] == [("Marsh", "Cole")]
    moved = [p.name for p in found.people if "moved" in (act.name for act in p.acts)]
    assert moved == ["Marsh"]


@pytest.mark.parametrize(
    "text",
    [
        'Councillor Hill asked if Councillor Dale had been "proposed by Councillor Marsh and seconded'
        ' by Councillor Reed".',
        "Councillor Hill asked whether the motion was proposed by Councillor Marsh. It was not.",
        "A resident asked why it was sold on a motion proposed by Councillor Marsh.",
        "The late Councillor Marsh had proposed a plaque for the mill, seconded by Councillor Reed."
        " A plaque was agreed (4 in favour).",
    ],
)
def test_nobody_moves_what_is_asked_about_or_was_moved_long_ago(text: str) -> None:
    found = annotate(f"Minutes:\n\n{text}")
    acts = {act.name for person in found.people for act in person.acts}
    assert not acts & {"moved", "seconded"}
    assert all((v.mover, v.seconder) == (None, None) for v in found.votes)


@pytest.mark.parametrize(
    "text",
    [
        "Councillor Hill asked that it be deferred, proposed by Councillor Marsh and seconded by"
        " Councillor Reed. Agreed.",
        "Councillor Hill asked if there were names. Councillor Dale was proposed by Councillor Marsh"
        " and seconded by Councillor Reed. All in favour.",
        "The motion, which had been proposed by Councillor Marsh and seconded by Councillor Reed, was"
        " put to the vote and carried.",
    ],
)
def test_what_is_moved_beside_a_question_has_its_movers(text: str) -> None:
    (vote,) = annotate(f"Minutes:\n\n{text}").votes
    assert (vote.mover, vote.seconder) == ("Marsh", "Reed")


@pytest.mark.parametrize("outcome", [" Carried.", "", " All in favour."])
@pytest.mark.parametrize("office", ["Minute secretary - ", "Treasurer: ", "Vice-Chairman - "])
def test_the_next_office_has_not_the_movers_of_the_one_above(outcome: str, office: str) -> None:
    text = (
        "Election of Chair\n\nChair - Ann Hill. Proposed by Councillor Marsh, seconded by Councillor"
        f" Reed.{outcome}\n{office}Tom Dale, by 3 votes to 1."
    )
    *_, last = annotate(f"Minutes:\n\n{text}").votes
    assert (last.for_count, last.against_count, last.mover) == (3, 1, None)


@pytest.mark.parametrize(
    ("told", "taken"),
    [
        ("Councillor Marsh took the amendment into his motion.", True),
        ("The amendment was taken into the motion with the mover's consent.", True),
        ("The amendment was taken into account by officers.", False),
        ("Councillor Marsh would not take the amendment into the motion.", False),
        ("Councillor Marsh declined to take the amendment in.", False),
    ],
)
def test_an_amendment_that_its_mover_takes_into_the_motion(told: str, taken: bool) -> None:
    text = MOVED + " Councillor Hill moved an amendment that it be lit in winter. " + told
    found = [(v.on, v.method, v.mover) for v in annotate(f"Minutes:\n\n{text}").votes]
    assert found == ([("amendment", "assent", "Hill")] if taken else [])
