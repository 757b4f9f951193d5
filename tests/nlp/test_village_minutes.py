"""How small councils write down what was agreed, and look-alikes that are none.

`|` stands for a new paragraph, `/` for a new line. Names and matters are invented.
"""

import pytest

from nlp.pipeline import annotate


def read(text: str) -> tuple[list[str], list[str]]:
    """Return the decisions, `verb/status: words`, and the votes, `outcome method for mover/seconder`."""
    annotations = annotate(text.replace("|", "\n\n").replace("/", "\n"))
    decisions = [
        f"{r.verb} {r.status}: {' '.join(r.text.split())}" for r in annotations.resolutions
    ]
    votes = [
        f"{v.outcome} {v.method} {v.for_count} {v.mover}-{v.seconder}" for v in annotations.votes
    ]
    return decisions, votes


BEFORE = "Proposed by Cllr Marsh, seconded by Cllr Reed"
ASSENT = ["carried assent None Marsh-Reed"]
ALL = ["carried unanimous None None-None"]

AGREED = [
    # the words stand before what only says that all agreed
    ("The tree must come down. Ann Hill will see to its removal. All in agreement.", ["agree resolved: Ann Hill will see to its removal."], ALL),
    ("The Clerk will write to the bus company. All agreed.", ["request resolved: The Clerk will write to the bus company."], ALL),
    (f"The Clerk suggested that a laptop be bought. {BEFORE}. Agreed.", ["agree resolved: The Clerk suggested that a laptop be bought."], ASSENT),
    (f"8. To approve the accounts|{BEFORE}. Agreed.", ["approve resolved: To approve the accounts"], ASSENT),
    ("The Clerk reported on the bus company. All agreed.", [], ALL),
    ("The Chairman thanked the Clerk, who would be missed. All agreed.", [], ALL),
    # the outcome closes the sentence of who moved and who seconded
    (f"The Clerk asked for a desk. {BEFORE} and agreed.", [], ASSENT),
    ("Proposed Cllr Marsh, seconded Cllr Reed, agreed.", [], ASSENT),
    (f"{BEFORE} and carried by 5 votes to 2.", [], ["carried counted 5 Marsh-Reed"]),
    ("Cllr Marsh proposed that a bench be bought, seconded by Cllr Reed and carried.", ["agree resolved: a bench be bought"], ASSENT),
    ("Cllr Marsh proposed that a bench be bought, seconded by Cllr Reed and lost.", ["reject lost: a bench be bought"], ["lost unstated None Marsh-Reed"]),
    ("Cllr Marsh proposed that a bench be bought, seconded by Cllr Reed.", [], []),
    ("It was proposed by Cllr Marsh that a bench be bought, seconded by Cllr Reed and approved.", ["agree resolved: a bench be bought"], ASSENT),
    ("Cllr Marsh proposed to repair the old bench and Cllr Reed seconded. All in favour.", ["agree resolved: repair the old bench"], ["carried unanimous None Marsh-Reed"]),
    ("The hire of a digger was proposed by Cllr Marsh, seconded by Cllr Reed and agreed.", ["agree resolved: The hire of a digger was proposed by Cllr Marsh, seconded by Cllr Reed and agreed."], ASSENT),
    ("The amendment was proposed by Cllr Marsh, seconded by Cllr Reed and agreed.", [], ASSENT),
    # who moved stands behind what was proposed, the outcome in a sentence of its own
    ("The accounts were proposed by Cllr Marsh and seconded by Cllr Reed. Vote: unanimous.", ["agree resolved: The accounts were proposed by Cllr Marsh and seconded by Cllr Reed."], ["carried unanimous None Marsh-Reed"]),
    ("4. Minutes of the last meeting: Proposed Cllr Marsh Seconded Cllr Reed. Agreed.", ["confirm_minutes resolved: Minutes of the last meeting: Proposed Cllr Marsh Seconded Cllr Reed."], ASSENT),
    ("The motion was proposed by Cllr Marsh and seconded by Cllr Reed. Agreed.", [], ASSENT),
    # who moved closes the decision
    ("Resolved: to buy a bench. Proposed Cllr Marsh, seconded Cllr Reed. Unanimous.", ["agree resolved: buy a bench."], ["carried unanimous None Marsh-Reed"]),
    ("It was AGREED that a bench be bought. Proposed by: Cllr Marsh; seconded by: Cllr Reed; all in favour.", ["agree resolved: a bench be bought."], ["carried unanimous None Marsh-Reed"]),
    ("It was agreed to buy a bench. This was proposed by Cllr Marsh and seconded by Cllr Reed.", ["agree resolved: buy a bench."], ASSENT),
    ("The minutes were taken as read and signed as a true record. Prop: Cllr Marsh Sec: Cllr Reed.", ["confirm_minutes resolved: The minutes were taken as read and signed as a true record."], ASSENT),
    ("The policy was adopted, proposed by Cllr Marsh, seconded by Cllr Reed.", ["adopt resolved: The policy was adopted, proposed by Cllr Marsh, seconded by Cllr Reed."], ASSENT),
    ("It was agreed that the motion, proposed by Cllr Marsh and seconded by Cllr Reed, be put off.", ["agree resolved: the motion, proposed by Cllr Marsh and seconded by Cllr Reed, be put off."], []),
    ("It was proposed by Cllr Marsh and seconded by Cllr Reed and it was the unanimous decision to raise the rent from October.", ["agree resolved: raise the rent from October."], ["carried unanimous None Marsh-Reed"]),
    ("It was the decision of the planners to wait.", [], []),
    # what all were in favour of
    ("The Council voted 4 to 2 in favour of raising the precept.", ["agree resolved: raising the precept"], ["carried counted 4 None-None"]),
    ("All were in favour of buying two bins.", ["agree resolved: buying two bins"], ALL),
    ("Those in favour of the old bins were sad.", [], []),
    # who was proposed and elected
    ("Cllr Hill was proposed as Chairman by Cllr Marsh, seconded by Cllr Reed and duly elected.", ["appoint resolved: Cllr Hill was proposed as Chairman by Cllr Marsh, seconded by Cllr Reed and duly elected."], ASSENT),
    ("Cllr Marsh proposed Cllr Hill as Chairman, seconded by Cllr Reed, all in favour.", ["appoint resolved: Cllr Marsh proposed Cllr Hill as Chairman, seconded by Cllr Reed, all in favour."], ["carried unanimous None Marsh-Reed"]),
    # in Irish, and in English, above the words
    ("Ar moladh Cllr. Marsh/Cuidithe ag Cllr. Reed agus glacadh leis|“That the square be swept.”", ["agree resolved: “That the square be swept.”"], ASSENT),
    ("Molta ag Councillor Marsh;/Cuidiú ón Councillor Reed;/Agus an Cinneadh:|“That the square be swept.”", ["agree resolved: “That the square be swept.”"], ASSENT),
    ("Molta ag Councillor Marsh;/Cuidit 6n Councillor Reed;/Agus an Cinneadh:|“That the square be swept.”", ["agree resolved: “That the square be swept.”"], ASSENT),
    ("Proposed by Cllr Marsh|Seconded by Cllr Reed and adopted|“That the square be swept.”", ["agree resolved: “That the square be swept.”"], ASSENT),
    # a sentence or a bullet that opens with it
    ("Agreed payment for the new gate.", ["approve resolved: payment for the new gate."], []),
    ("Also agreed to restore the hall grant.", ["approve resolved: restore the hall grant."], []),
    ("Agreed amount for the gate is unknown.", [], []),
    ("Agreed to be a matter for the County.", [], []),
    # or closes with it
    ("Bank reconciliation: approved", ["approve resolved: Bank reconciliation: approved"], []),
    ("Hall application: approved", [], []),
    ("The accounts were passed for payment.", ["approve resolved: The accounts were passed for payment."], []),
    ("It was unanimously approved to purchase two bins.", ["approve resolved: purchase two bins."], ALL),
    ("The Council decided not to renew the lease.", ["agree resolved: not to renew the lease."], []),
    ("The Council agreed they would support the fair.", ["agree resolved: they would support the fair."], []),
    ("On a vote being taken Ann Marsh was appointed as Convener.", ["appoint resolved: Ann Marsh was appointed as Convener."], ["carried unstated None None-None"]),
    ("There being no other nominations Cllr Marsh was elected.", ["appoint resolved: Cllr Marsh was elected."], []),
    ("It was agreed to continue consideration of the hall to a future meeting.", ["defer deferred: continue consideration of the hall to a future meeting."], []),
    # `That ...` before who moved it, who moved behind the outcome
    ("That the fee be waived. Moved by Cllr Marsh, seconded by Cllr Reed and agreed.", ["agree resolved: That the fee be waived."], ASSENT),
    ("RECOMMENDATION APPROVED UNANIMOUSLY. Proposer: Cllr Marsh. Seconder: Cllr Reed.", ["approve resolved: RECOMMENDATION APPROVED UNANIMOUSLY."], ["carried unanimous None Marsh-Reed"]),
    ("Vote: For 5, Against 2. Proposed by Cllr Marsh and seconded by Cllr Reed.", [], ["carried counted 5 Marsh-Reed"]),
    ("The first motion was carried.|Proposed by Cllr Marsh, seconded by Cllr Reed.|Carried by 5 votes to 2.", [], ["carried unstated None None-None", "carried counted 5 Marsh-Reed"]),
    # what a body did, in parts in a line; a label; a recommendation
    ("The Authority: (i) approved the budget; and (ii) noted the reserves.", ["approve resolved: (i) approved the budget; and (ii) noted the reserves."], []),
    ("The report said that the Committee (a) noted little and (b) agreed less.", [], []),
    ("Approved: to appoint Hill & Co as auditors.", ["appoint resolved: appoint Hill & Co as auditors."], []),
    ("The Panel liked the policy and recommended its adoption by Cabinet.", ["recommend recommended: its adoption by Cabinet."], []),
    # the next decision is on another matter, or the same in other words
    ("Cllr Marsh proposed that the precept be raised, seconded by Cllr Reed. The proposal was carried by five votes to two.|7. Solar panels|It was resolved to support the application, with one objection.", ["agree resolved: the precept be raised", "agree resolved: support the application, with one objection."], ["carried counted 5 Marsh-Reed"]),
    ("Cllr Marsh proposed that the precept be raised, seconded by Cllr Reed. The proposal was carried by five votes to two.|RESOLVED that the precept rise to £9,000.", ["agree resolved: the precept rise to £9,000."], ["carried counted 5 Marsh-Reed"]),
    ("Cllr Marsh proposed that it be mended and Cllr Reed seconded. Agreed.", ["agree resolved: it be mended"], ASSENT),
    ("12. Finance: It rained. 13. Payments: Payments of £20 were approved. 14. Plans: Deferred to April.", ["approve resolved: Payments of £20 were approved.", "defer deferred: Plans: Deferred to April."], []),
    ("The decision of the Executive Member was to approve the scheme.", ["approve resolved: approve the scheme."], []),
    ("The Committee recommends to Council that the scheme be adopted.", ["recommend recommended: the scheme be adopted."], []),
    ("The officer's report recommends that the scheme be adopted.", [], []),
    ("The Committee was content to note the report.", ["note resolved: The Committee was content to note the report."], []),
    ("The Parish Council objects to this application.", ["other resolved: The Parish Council objects to this application."], []),
    ("The Chair said that the Council objects to this application.", [], []),
    # in a text that runs on, in brackets, in a sentence of its own
    ("Proposed Cllr Marsh Seconded Cllr Reed Resolved – that the hall be painted.", ["agree resolved: the hall be painted."], ASSENT),
    ("Grant to the Fair – Resolved to give £75.", ["approve resolved: give £75."], []),
    ("Complaints Resolved: 15. Disputes Resolved by the Clerk: two.", [], []),
    ("The minutes (copies of which had been circulated) of the meeting held on 4 May were approved as a correct record.", ["confirm_minutes resolved: The minutes (copies of which had been circulated) of the meeting held on 4 May were approved as a correct record."], []),
    ("The Committee had before them, and approved as a correct record, the Minute of 4 May.", ["confirm_minutes resolved: The Committee had before them, and approved as a correct record, the Minute of 4 May."], []),
    ("The minutes of 4 May were received as a true record.", ["confirm_minutes resolved: The minutes of 4 May were received as a true record."], []),
    ("The Council received a report from the Clerk and it was noted.", ["note resolved: The Council received a report from the Clerk and it was noted."], []),
    ("A resident asked for a lower limit. Deferred to the next meeting.", ["defer deferred: Deferred to the next meeting."], []),
    ("The Clerk said that the letter had come and it was noted.", [], []),
    # of another body, of another year
    ("The policy was agreed by the Hall Committee at that meeting.", [], []),
    ("The plan for the park was adopted by Council in 2018.", [], []),
    # neither money nor a size is a count
    ("Cllrs agreed to a contribution of £250.", ["approve resolved: a contribution of £250."], []),
    ("Do those present want the plan for a 90-bed hotel? Defeated.", ["reject lost: Do those present want the plan for a 90-bed hotel?"], ["lost unstated None None-None"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "decisions", "votes"), AGREED)
def test_what_a_small_council_agreed(text: str, decisions: list[str], votes: list[str]) -> None:
    assert read(text) == (decisions, votes)
