"""What lies before a meeting, and which of it each result is about: little scenes of one item.

Motion, amendment, rival, substantive motion, what was withdrawn or not seconded; figures in words,
lists of names, unanimous, lost. A row is a text (`|` parts paragraphs, `/` lines) and its votes in
their order: subject, outcome, method, figures for-against-abstained (`_` where none is printed),
mover/seconder, `+` `-` `~` and who voted for, against, abstained. Names and matters are invented.
"""

import pytest

from nlp.pages.page import annotate_page

HEAD = (
    "VALE PARISH COUNCIL|Minutes of the meeting held on 7 May 2024|Present: Councillors Ann Marsh "
    "(AM), David Reed (DR), Jane Hill (JH), Tom Cole (TC), Una Finch (UF) and Sam Dale (SD)|"
)


def votes(text: str) -> list[str]:
    """Return the votes of a text, a line each."""
    page = (HEAD + text).replace("|", "\n\n").replace("/", "\n")
    return [
        " ".join(
            [
                f"{v.on} {v.outcome} {v.method}",
                "-".join(
                    "_" if n is None else str(n)
                    for n in (v.for_count, v.against_count, v.abstain_count)
                ),
                "/".join(n.split()[-1] if n else "_" for n in (v.mover, v.seconder)),
                *(f"+{name.split()[-1]}" for name in v.for_names),
                *(f"-{name.split()[-1]}" for name in v.against_names),
                *(f"~{name.split()[-1]}" for name in v.abstain_names),
            ]
        )
        for entry in annotate_page(page)
        for v in entry.annotations.votes
    ]


SCENES = [
    # --- an amendment carried becomes the motion
    ("5. Bench|Cllr Hill proposed that a bench be bought for £900, seconded by Cllr Cole. Amendment by Cllr Reed that £600 be spent, seconded by Cllr Finch. The amendment was carried by 5 votes to 2 and became the motion, which was agreed.",
     ["amendment carried counted 5-2-_ Reed/Finch", "substantive_motion carried assent _-_-_ Hill/Cole"]),
    ("5. Bench|Councillor Hill moved and Councillor Cole seconded that the bench be blue. Councillor Reed moved and Councillor Finch seconded an amendment that it be green. The amendment was put to the vote and carried. The substantive motion was then put and carried unanimously.",
     ["amendment carried unstated _-_-_ Reed/Finch", "substantive_motion carried unanimous _-_-_ Hill/Cole"]),
    ("5. Bench|Moved by Cllr Hill, seconded by Cllr Cole, that a bench be bought. Cllr Reed moved as an amendment, seconded by Cllr Finch, that two be bought. The amendment was carried, 4 for, 2 against. It then became the substantive motion and was carried by 5 votes to 1.",
     ["amendment carried counted 4-2-_ Reed/Finch", "substantive_motion carried counted 5-1-_ Hill/Cole"]),
    ("5. Bench|Councillor Hill proposed, and Councillor Cole seconded, that a bench be bought.|Councillor Reed proposed an amendment, seconded by Councillor Finch, to add that it be of oak.|On being put to the vote the amendment was agreed with four in favour and three against.|The motion as amended was agreed with six in favour and one abstention.",
     ["amendment carried counted 4-3-_ Reed/Finch", "substantive_motion carried counted 6-_-1 Hill/Cole"]),
    # --- an amendment lost, the motion carried
    ("5. Bench|Cllr Hill proposed, seconded by Cllr Cole, that a bench be bought. Cllr Reed proposed an amendment, seconded by Cllr Finch, that it wait a year. The amendment was lost by 2 votes to 4. The motion was then carried.",
     ["amendment lost counted 2-4-_ Reed/Finch", "motion carried unstated _-_-_ Hill/Cole"]),
    ("5. Bench|The motion that a bench be bought was moved by Councillor Hill and seconded by Councillor Cole.|Councillor Reed, seconded by Councillor Finch, moved as an amendment that it be made of oak.|The amendment was put to the vote and fell - votes in favour: 12, votes against: 19, abstentions: 1.|The motion was then put to the vote and agreed.",
     ["amendment lost counted 12-19-1 Reed/Finch", "motion carried unstated _-_-_ Hill/Cole"]),
    ("5. Bench|Proposed Cllr Hill, seconded Cllr Cole that £400 be given to the band. Amendment: £250, proposed Cllr Reed, seconded Cllr Finch. For the amendment 2, against 5. Lost. The original proposal was carried by 5 votes to 2.",
     ["amendment lost counted 2-5-_ Reed/Finch", "motion carried counted 5-2-_ Hill/Cole"]),
    ("5. Bench|An amendment of £250 was proposed by Cllr Reed, seconded by Cllr Finch. On a show of hands 2 were for the amendment and 5 against.",
     ["amendment lost show_of_hands 2-5-_ Reed/Finch"]),
    ("5. Rates|The report was formally moved by Councillor Hill and formally seconded by Councillor Cole.|An amendment was formally moved by Councillor Reed and formally seconded by Councillor Finch, to hold the rate at 2%.|The amendment was put to a vote and fell - votes in favour: 14, votes against: 22, abstentions: 2.|The report was then put to a vote and agreed.|RESOLVED|That the Council agreed the rates in Appendix 1.",
     ["amendment lost counted 14-22-2 Reed/Finch", "motion carried unstated _-_-_ Hill/Cole"]),
    ("5. Rates|Councillor Hill proposed that the recommendations be agreed. This was duly seconded.|Councillor Reed proposed an amendment that the charge be left as it is. This was duly seconded.|The Chairman moved the amendment to a vote and upon a vote being taken this was lost.|Councillor Cole requested a recorded vote on the recommendations and the voting was as follows:|For the recommendations:|Councillors Hill, Cole and Dale|Against the recommendations:|Councillors Reed and Finch|The Chairman declared that the recommendations were therefore agreed.",
     ["amendment lost unstated _-_-_ Reed/_", "recommendation carried recorded _-_-_ Hill/_ +Hill +Cole +Dale -Reed -Finch"]),
    ("5. Motion|The following motion on notice was moved by Councillor Hill and seconded by Councillor Cole -|That the permit be £20.|An amendment was moved by Councillor Reed and seconded by Councillor Finch as follows -|That it be £25.|The amendment was put to the vote and declared lost.|For the Amendment (2)|Councillors Reed and Finch|Against the Amendment (3)|Councillors Hill, Cole and Dale|The Motion was put to the vote and declared carried.",
     ["amendment lost recorded 2-3-_ Reed/Finch +Reed +Finch -Hill -Cole -Dale", "motion carried unstated _-_-_ Hill/Cole"]),
    ("5. Motion|Moved by Councillor Hill, seconded by Councillor Cole:|'That this Council plants a hedge.'|Amendment moved by Councillor Reed, seconded by Councillor Finch:|'Delete a hedge and insert two hedges.'|Upon a recorded vote the amendment was LOST.|Voting for (2): Councillors Finch and Reed|Against (3): Councillors Cole, Dale and Hill|Upon a recorded vote the motion was CARRIED.|Voting for (4): Councillors Cole, Dale, Finch and Hill|Against (1): Councillor Reed",
     ["amendment lost recorded 2-3-_ Reed/Finch +Finch +Reed -Cole -Dale -Hill", "motion carried recorded 4-1-_ Hill/Cole +Cole +Dale +Finch +Hill -Reed"]),
    # --- motion against amendment in one division: the numbers are for each
    ("5. Tender|Councillor Hill, seconded by Councillor Cole, moved that the tender be accepted. Councillor Reed, seconded by Councillor Finch, moved as an amendment that it be continued. On a vote, 4 members voted for the amendment and 8 for the motion, which was declared carried.",
     ["amendment lost counted 4-_-_ Reed/Finch", "motion carried counted 8-_-_ Hill/Cole"]),
    ("5. Tender|Councillor Hill, seconded by Councillor Cole, moved that the tender be accepted. Councillor Reed, seconded by Councillor Finch, moved as an amendment that it be refused. On a show of hands Members voted as follows:- Motion - 4 votes Amendment - 3 votes The Motion was accordingly carried.|DECISION AGREED that the tender be accepted.",
     ["motion carried show_of_hands 4-_-_ Hill/Cole", "amendment lost show_of_hands 3-_-_ Reed/Finch"]),
    # --- rivals: two proposals of one matter
    ("5. Hall|Cllr Hill proposed £500, seconded Cllr Cole. Cllr Reed proposed £1,000, seconded Cllr Finch; this fell by 2 votes to 3. £500 was then agreed unanimously.",
     ["motion lost counted 2-3-_ Reed/Finch", "motion carried unanimous _-_-_ Hill/Cole"]),
    ("5. Hall|Cllr Hill proposed that the price be held at £14 but there was no seconder. Cllr Reed proposed £15 for the year, seconded by Cllr Finch. This was agreed with three in favour and two against.",
     ["motion carried counted 3-2-_ Reed/Finch"]),
    ("5. Hall|Councillor Hill proposed that the hut be hired out. This was seconded by Councillor Cole and on being put to the vote was lost.|Councillor Reed proposed the recommendations which were seconded by Councillor Finch and on being put to the vote were agreed.|Councillor Hill asked that her vote against be recorded.",
     ["motion lost unstated _-_-_ Hill/Cole", "recommendation carried unstated _-_-_ Reed/Finch -Hill"]),
    ("5. Plan|Councillor Hill proposed refusal of the application, seconded by Councillor Cole. The motion was lost with 3 votes for and 5 against.|Councillor Reed then proposed approval, seconded by Councillor Finch. The motion was carried with 5 votes for, 2 against and 1 abstention.",
     ["motion lost counted 3-5-_ Hill/Cole", "motion carried counted 5-2-1 Reed/Finch"]),
    ("5. Plan|It was proposed by Cllr Hill and seconded by Cllr Cole to object to the application. A vote was taken: 2 in favour, 4 against. The motion failed. It was then proposed by Cllr Reed and seconded by Cllr Finch to make no comment. All in favour.",
     ["motion lost counted 2-4-_ Hill/Cole", "motion carried unanimous _-_-_ Reed/Finch"]),
    # --- withdrawn, not seconded, accepted
    ("5. Plan|Cllr Hill proposed that a fence be put up, seconded by Cllr Cole. Cllr Reed moved an amendment that it be a hedge, which was not seconded. The motion was carried, 4 votes for and 1 against.",
     ["motion carried counted 4-1-_ Hill/Cole"]),
    ("5. Plan|Cllr Hill moved, and Cllr Cole seconded, that a fence be put up. Cllr Reed moved an amendment, seconded by Cllr Finch, that it be a hedge. With the consent of the meeting Cllr Reed withdrew the amendment. The motion was then put to the vote and carried with one abstention.",
     ["motion carried counted _-_-1 Hill/Cole"]),
    ("5. Plan|Cllr Dale proposed that a second survey be had; this was not seconded.",
     []),
    ("5. Plan|Cllr Hill proposed a survey. There was no seconder and the motion fell.|It was proposed by Cllr Reed, seconded by Cllr Finch and resolved that no fence be put up.",
     ["motion carried assent _-_-_ Reed/Finch"]),
    # --- the figures stand behind what was resolved
    ("5. Trees|It was proposed by Cllr Hill, seconded by Cllr Cole and RESOLVED that:|i) the poplars be felled; and|ii) limes be planted.|On a vote being taken there were 10 in favour and 1 abstention (Cllr Reed).",
     ["motion carried counted 10-_-1 Hill/Cole ~Reed"]),
    ("5. Policy|On a motion from Councillor Hill, seconded by Councillor Cole, it was|RESOLVED|(1) To adopt the policy.|(2) To review it in a year.|(Notes:|1. An amendment moved by Councillor Reed, and seconded by Councillor Finch, to shut at 1am, was not successful, with 21 Councillors voting in favour and 30 against.|2. The above resolution was carried with all Councillors voting in favour, except for 2 against and 3 abstentions.)",
     ["motion carried counted _-2-3 Hill/Cole", "amendment lost counted 21-30-_ Reed/Finch"]),
    ("5. Policy|RESOLVED (moved by Councillor Hill, seconded by Councillor Cole) that the policy be adopted.|(Note: The above resolution was carried with 2 Members voting against and 3 abstaining.)",
     ["motion carried counted _-2-3 Hill/Cole"]),
    ("5. Policy|RESOLVED: That the policy be adopted.|Proposed by Councillor Hill, seconded by Councillor Cole.|Voting: 7 for, 2 against, 1 abstention.",
     ["motion carried counted 7-2-1 Hill/Cole"]),
    ("5. Policy|Resolved to adopt the policy. Proposed Cllr Hill, seconded Cllr Cole, unanimous.",
     ["motion carried unanimous _-_-_ Hill/Cole"]),
    ("5. Policy|Resolved to adopt the policy. Proposed JH, seconded TC, agreed 5-1.",
     ["motion carried counted 5-1-_ Hill/Cole"]),
    # --- who dissented, behind `Agreed`
    ("5. Policy|Una Finch proposed that each ward name two trustees, seconded by Sam Dale. Agreed, with David Reed against.",
     ["motion carried assent _-_-_ Finch/Dale -Reed"]),
    ("5. Policy|Cllr Hill proposed, and Cllr Cole seconded, that the post be kept. Agreed, Cllr Reed abstaining.",
     ["motion carried assent _-_-_ Hill/Cole ~Reed"]),
    ("5. Policy|Cllr Hill proposed that £300 be given to the band. This was seconded by Cllr Cole and APPROVED, Cllr Reed abstaining.",
     ["motion carried assent _-_-_ Hill/Cole ~Reed"]),
    ("5. Policy|Cllr Hill proposed and Cllr Cole seconded that the Council take part. The vote was 3 in favour, 1 against, Cllr Reed abstaining. Carried.",
     ["motion carried counted 3-1-_ Hill/Cole ~Reed"]),
    ("5. Policy|It was agreed that no objection be made, Cllr Reed dissenting.",
     ["item carried assent _-_-_ _/_ -Reed"]),
    # --- how all agreed stands in the sentence before or behind
    ("5. Policy|It was proposed by Cllr Hill and seconded by Cllr Cole that the grant be paid. All in favour.|6. Bank|The Clerk reported the balance.",
     ["motion carried unanimous _-_-_ Hill/Cole"]),
    ("5. Policy|Cllr Hill proposed that the grant be paid, Cllr Cole seconded. Agreed nem con.",
     ["motion carried unanimous _-_-_ Hill/Cole"]),
    ("5. Policy|Proposed: Cllr Hill. Seconded: Cllr Cole. Carried with 5 votes to none, with one abstention.",
     ["motion carried counted 5-0-1 Hill/Cole"]),
    ("5. Policy|JH proposed that the Council pay £150 towards the roof, TC seconded. Agreed.",
     ["motion carried assent _-_-_ Hill/Cole"]),
    ("5. Policy|It was agreed to pay the insurance of £131, proposed: TC; seconded: JH.",
     ["motion carried assent _-_-_ Cole/Hill"]),
    ("5. Policy|The minutes were agreed and signed. Proposed TC, seconded JH.",
     ["motion carried assent _-_-_ Cole/Hill"]),
    # --- elections
    ("5. Chair|Cllr Hill was elected Chair for the year, proposed by Cllr Cole, seconded by Cllr Reed.",
     ["appointment carried assent _-_-_ Cole/Reed"]),
    ("5. Chair|Nomination: Councillor Hill|Proposer: Councillor Cole|Seconder: Councillor Dale|Nomination: Councillor Reed|Proposer: Councillor Finch|Seconder: Councillor Marsh|The first nomination was approved: 24 Votes For, 9 Votes Against, 3 Abstentions",
     ["appointment carried counted 24-9-3 Cole/Dale"]),
    ("5. Vacancy|Councillor Hill proposed that Miss Harriet Ling be co-opted. This was seconded by Councillor Cole. Councillor Reed proposed Mr Trevor Oates, seconded by Councillor Finch. On a show of hands there were 4 votes for Harriet Ling and 2 for Trevor Oates. Miss Ling was co-opted.",
     ["appointment carried show_of_hands 4-_-_ Hill/Cole", "appointment lost show_of_hands 2-_-_ Reed/Finch"]),
    ("5. Chair|Councillor Cole nominated Councillor Hill and Councillor Dale nominated Councillor Reed. There voted for Councillor Hill 5 and for Councillor Reed 2.|RESOLVED that Councillor Hill be appointed Chair.",
     ["appointment carried counted 5-_-_ Cole/_", "appointment lost counted 2-_-_ Dale/_"]),
    ("5. Chair|A ballot was conducted and the votes were cast as follows:-|Jane Hill          - 9 votes|Deputy David Reed     - 12 votes|David Reed was duly elected Chairman for the year.",
     ["appointment lost counted 9-_-_ _/_", "appointment carried counted 12-_-_ _/_"]),
    ("5. Office-bearers|Chairman        Jane Hill       Proposed      Tom Cole/                Seconded David Reed/Secretary Una Finch       Proposed Jane Hill/Seconded        Sam Dale",
     ["appointment carried assent _-_-_ Cole/Reed", "appointment carried assent _-_-_ Hill/Dale"]),
    # --- two proposals of two matters, one after the other
    ("5. Sheds|Cllr Hill proposed, seconded by Cllr Cole, that a shed be bought. Agreed.|6. Gates|Cllr Reed proposed, seconded by Cllr Finch, that the gate be mended. Four voted for and one against.",
     ["motion carried assent _-_-_ Hill/Cole", "motion carried counted 4-1-_ Reed/Finch"]),
    ("5. Plan|Councillor Hill proposed to issue an approval. Councillor Cole seconded the proposal. The proposal was put to a vote by way of a show of hands and voting was as follows: FOR: 5 AGAINST: 2 ABSTENTIONS: 1 The proposal was declared carried.",
     ["motion carried show_of_hands 5-2-1 Hill/Cole"]),
    # --- who owns what is voted on, who nominated, what was not seconded
    ("5. Plan|Members voted on Councillor Hill's proposal to refuse, seconded by Councillor Cole: for 3, against 5, abstentions 1. The motion was LOST. Members then voted on the officer's recommendation to approve, moved by Councillor Reed and seconded by Councillor Finch: for 6, against 3. Motion CARRIED.",
     ["motion lost counted 3-5-1 Hill/Cole", "recommendation carried counted 6-3-_ Reed/Finch"]),
    ("5. Chair|Nominations for Chair: Cllr Hill (proposed Cllr Cole, seconded Cllr Dale); Cllr Reed (proposed Cllr Finch, seconded Cllr Marsh). Votes: Cllr Hill 4, Cllr Reed 2. Cllr Hill was elected Chair.",
     ["appointment carried counted 4-_-_ Cole/Dale", "appointment lost counted 2-_-_ Finch/Marsh"]),
    ("5. Leader|Councillor Cole moved, and Councillor Dale seconded, the nomination of Councillor Hill. Councillor Finch moved, and Councillor Marsh seconded, the nomination of Councillor Reed. Upon being put to the vote there were 18 votes for Councillor Hill and 12 votes for Councillor Reed. RESOLVED: That Councillor Hill be appointed Leader.",
     ["appointment carried counted 18-_-_ Cole/Dale", "appointment lost counted 12-_-_ Finch/Marsh"]),
    ("5. Vice Chair|Una Finch was nominated by Sam Dale, seconded by Ann Marsh, and elected unopposed.",
     ["appointment carried assent _-_-_ Dale/Marsh"]),
    ("5. Gate|The Committee voted 5-2 in favour of the motion moved by Councillor Hill and seconded by Councillor Cole that the gate be locked.",
     ["motion carried counted 5-2-_ Hill/Cole"]),
    ("5. Gate|The Mayor put the amendment, as moved by Councillor Reed and seconded by Councillor Finch, to the vote whereupon it was declared LOST. The motion as moved by Councillor Hill and seconded by Councillor Cole was put to the vote and declared CARRIED.",
     ["amendment lost unstated _-_-_ Reed/Finch", "motion carried unstated _-_-_ Hill/Cole"]),
    ("5. Gate|Cllr Dale proposed that the gate be locked; there was no seconder. Cllr Reed proposed that it be left open, seconded by Cllr Finch. This was agreed with three in favour and two against.",
     ["motion carried counted 3-2-_ Reed/Finch"]),
    ("5. Seat|It was unanimously agreed to buy a seat on a motion by Cllr Hill, seconded by Cllr Cole.",
     ["motion carried unanimous _-_-_ Hill/Cole"]),
    ("5. Seat|It was agreed to buy a seat, proposed by Cllr Hill and seconded by Cllr Cole.|6. Sign|It was agreed that no sign be put up, Mr. Reed wishing his dissent to be minuted.",
     ["motion carried assent _-_-_ Hill/Cole", "item carried assent _-_-_ _/_ -Reed"]),
    ("5. Report|The minutes were received. Proposed by Cllr Hill, seconded Cllr Cole.",
     ["motion carried assent _-_-_ Hill/Cole"]),
    # who was not chosen is voted on no more
    ("5. Chair|Cllr Hill nominated Cllr Cole, seconded by Cllr Reed. Cllr Dale nominated Cllr Finch, seconded by Cllr Marsh. The first nomination was approved by 4 votes to 2.|The proposal was then put to the vote and lost.",
     ["appointment carried counted 4-2-_ Hill/Reed", "item lost unstated _-_-_ _/_"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SCENES)
def test_each_result_is_of_what_was_put(text: str, expected: list[str]) -> None:
    assert sorted(votes(text)) == sorted(expected)


@pytest.mark.parametrize(
    "told",
    [
        "RESOLVED: That (on the proposal of Councillor Hill, seconded by Councillor Cole) a grant of"
        " £150 be made to the band.",
        "The accounts were proposed by Councillor Hill, seconded by Councillor Cole, and agreed.",
        "The accounts, proposed by Councillor Hill and seconded by Councillor Cole, were agreed.",
        "RESOLVED to buy a bench, proposed by Councillor Hill and seconded by Councillor Cole.",
        "It was agreed, Councillor Hill dissenting, that the Executive be asked to think again.",
    ],
)
def test_a_vote_within_what_was_decided_is_quoted_with_what_makes_it_one(told: str) -> None:
    text = HEAD.replace("|", "\n\n") + f"5. Grant\n\n{told}"
    found = [v.evidence for entry in annotate_page(text) for v in entry.annotations.votes]
    assert [text[e.start : e.end] for e in found] == [told]
