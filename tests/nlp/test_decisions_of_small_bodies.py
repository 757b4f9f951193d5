"""Decisions as parishes and community councils write them down, and look-alikes that are none.

`|` stands for a new paragraph, ` / ` for a new line. Names and matters are invented.
"""

import pytest

from tests.nlp.decisions import decided_on_page

PRESENT = "Present: Cllrs Hill, Dale.||7. Matters||"

TOLD = [
    # a label within the paragraph, and what is to be done
    ("Mrs Dale offered to water them. Decision: buy six.", ["agree/resolved/0: buy six."]),
    ("The minutes are not yet there. Decision: hold over to May.", ["defer/deferred/0: hold over to May."]),
    ("Members talked of forms. Decision: Forms to be returned to the Clerk by 31 May.", ["agree/resolved/0: Forms to be returned to the Clerk by 31 May."]),
    ("The path is shut. Decision: Sec to write to the owner.", ["request/resolved/0: Sec to write to the owner."]),
    # the mark closes what was decided
    ("a) Boiler - It was agreed that three quotes be got. RESOLVED / b) Lights - These will be checked.", ["agree/resolved/0: three quotes be got."]),
    ("Club - It was agreed by all to give £150. RESOLVED Cllr Hill returned to the room.", ["approve/resolved/0: give £150."]),
    ("- The lamp in High Street has been repaired. RESOLVED and noted. The Clerk was thanked.", ["note/resolved/0: - The lamp in High Street has been repaired. RESOLVED and noted."]),
    # applications in a list
    ("23/00312/OUT Four dwellings. Refusal recommended on grounds of access.", ["recommend/recommended/0: Refusal recommended on grounds of access."]),
    ("Bus hire £220. Held over, no accounts sent.", ["defer/deferred/0: Held over, no accounts sent."]),
    # the proposal told as a thing, who made it behind
    ("A proposal to object was made by Cllr Hill, seconded by Cllr Dale. Carried.", ["other/resolved/0: object"]),
    ("A proposal was made by Cllr Hill that the barn be sold, seconded by Cllr Dale. All in favour.", ["agree/resolved/0: the barn be sold"]),
    ("Decisions made by the District: / - 20/505811/FULL Mill House GRANTED / - 20/504115/OUT Bull Inn REFUSED / These were NOTED.", ["note/resolved/0: - 20/505811/FULL Mill House GRANTED - 20/504115/OUT Bull Inn REFUSED"]),
]  # fmt: skip

# The same in Scottish and licensing minutes.
OTHERS = [
    ("The Council agreed (i) to note the terms; and (ii) to dispose of the hall.", ["agree/resolved/2: (i) to note the terms; and (ii) to dispose of the hall."]),
    ("The Sub-Committee, having considered all the evidence, refused the variation of hours.", ["refuse/refused/0: The Sub-Committee, having considered all the evidence, refused the variation of hours."]),
    ("There voted for Councillor Hill 9 and for Councillor Dale 6 and Councillor Hill was duly appointed.", ["appoint/resolved/0: Councillor Hill was duly appointed."]),
    ("The officer recommendation for refusal was moved by Cllr Hill and seconded by Cllr Dale, put to the vote and lost.", ["reject/lost/0: The officer recommendation for refusal"]),
]  # fmt: skip

# Motions that a rule refers, words in quotes, what a label or a list of figures stands around.
SITES = [
    ("Decision: The Committee having considered the matter, RESOLVED that the application be granted.", ["approve/resolved/0: the application be granted."]),
    ("'That this Council writes to the Minister.'||The motion was moved by Cllr Hill and seconded by Cllr Dale and referred to the Executive on 12 May.", ["refer/resolved/0: The motion was moved by Cllr Hill and seconded by Cllr Dale and referred to the Executive on 12 May."]),
    ("Cllr Hill led the Council through the report and moved the recommendations as detailed in Paragraph 2 of the report and this motion was duly seconded by Cllr Dale.||The motion was carried.", ["agree/resolved/0: the recommendations as detailed in Paragraph 2 of the report"]),
    ("Cllr Hill moved and Cllr Dale seconded a proposal to change the order of business to take item 11 next.||The change was put to the vote:||For: 33||Against: 25||The change was agreed.", ["agree/resolved/0: change the order of business to take item 11 next."]),
    ("Cllr Hill, seconded by Cllr Dale, moved that rule 2.9 be suspended in order that the late amendment could be debated.||The procedural motion was put to the vote and declared to be lost.", ["reject/lost/0: rule 2.9 be suspended in order that the late amendment could be debated."]),
    ("It was agreed to send flowers to Mr Dale. Done by the Clerk, they look well.", ["agree/resolved/0: send flowers to Mr Dale."]),
    ("At the last meeting this was put off. It was RESOLVED that the gate be sold.", ["agree/resolved/0: the gate be sold."]),
    ("Cllr Hill proposed the quote of £1,240. Cllr Dale proposed the quote of £985, seconded by Cllr Reed. There was no seconder for Cllr Hill's proposal. A vote was taken; 2 for, 4 against. Proposal not carried.", ["reject/lost/0: the quote of £985"]),
    ("There were no quotes. Left until the next meeting.", ["defer/deferred/0: Left until the next meeting."]),
    ("Cllr Dale being away this was left to the November meeting", ["defer/deferred/0: this was left to the November meeting"]),
    ("RESOLVED by 6 votes in favour to 3 against.||1. The pipe be repaired.||2. The rest be left.", ["agree/resolved/2: 1. The pipe be repaired. 2. The rest be left."]),
    ("It was resolved at this point to suspend standing order 70, so as to hear the public.", ["other/resolved/0: suspend standing order 70, so as to hear the public."]),
    ("12/11/01 The Engineer's Report (a copy of which is filed in the Report Book) was considered in detail and approved.", ["approve/resolved/0: The Engineer's Report (a copy of which is filed in the Report Book) was considered in detail and approved."]),
    ("12/11/03 Mr Hill was re-appointed to serve on the Committee.", ["appoint/resolved/0: Mr Hill was re-appointed to serve on the Committee."]),
    ("21 Front Street, a takeaway - Object (parking, odour).", ["other/resolved/0: Object (parking, odour)."]),
    ("Moor Farm, a barn. The Council objects as there is no parking.", ["other/resolved/0: The Council objects as there is no parking."]),
    ("Cllr Hill proposed and Cllr Dale seconded that the minutes of 13th March were a true record. All agreed and they were signed by the Chairman.", ["confirm_minutes/resolved/0: the minutes of 13th March were a true record."]),
    ("RESOLVED Mr Reed be thanked for all he has done since he joined.", ["other/resolved/0: Mr Reed be thanked for all he has done since he joined."]),
    ("RESOLVED The Clerk write to the firm that left the gate open.", ["request/resolved/0: The Clerk write to the firm that left the gate open."]),
    ("It was RESOLVED that the payments be approved. COMPLETED forms to go to the bank.", ["approve/resolved/0: the payments be approved. COMPLETED forms to go to the bank."]),
    ("Following deferral at the last meeting it was RESOLVED to buy one bench.", ["agree/resolved/0: buy one bench."]),
    ("A vote of thanks to the Clerk was moved by Cllr Hill, and carried.", ["other/resolved/0: A vote of thanks to the Clerk"]),
    ("The motion of the Group was AGREED by 28 votes to 25 and Cllr Hill was therefore ELECTED as Mayor. RESOLVED that Cllr Hill be Mayor.", ["appoint/resolved/0: Cllr Hill be Mayor."]),
]  # fmt: skip

NONE = [
    "The plan was sent in. Decision: key",
    "The plan was sent in. Decision: due in May by the Inspector.",
    "The plan was sent in. Decision: A decision to be made in May.",
    "The Clerk gave a report. RESOLVED / Cllr Hill left the meeting at 7.30 pm.",
    "A proposal to object was made by Cllr Hill. Nobody seconded it.",
    "19/71 It was agreed to send flowers to Mr Dale. DONE",
    "There were no quotes. Left to the Clerk.",
    "There were no quotes. Left to the next meeting of the County Council.",
    "The plan was sent in. Decision: expected next month.",
    "The plan was sent in. Decision: majority vote",
    "The plan was sent in. Decision: North Road to South Street",
    "The plan was sent in. Decision: Inspector to visit the site in June.",
    "The plan was sent in. Decision: Right to appeal within six months.",
    "The Committee, having considered all the evidence, refused to speculate on the cause.",
    "The school governors met and Mrs Vole was duly elected.",
    "PC Vole had no concerns. No concerns.",
    "The Planning Officer's report reads: Approval was recommended subject to conditions.",
    "Cllr Hill left until the next meeting was fixed.",
    "19/71 It was agreed to send flowers to Mr Dale. ONGOING, no reply",
    "Parish map - at the last meeting it was RESOLVED to buy a framed map, now collected.",
]


@pytest.mark.parametrize(("text", "expected"), TOLD + OTHERS + SITES)
def test_what_small_bodies_decide(text: str, expected: list[str]) -> None:
    assert decided_on_page(PRESENT + text) == expected


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_decision_of_theirs(text: str) -> None:
    assert decided_on_page(PRESENT + text) == []
