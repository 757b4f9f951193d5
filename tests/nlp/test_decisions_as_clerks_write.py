"""Decisions in the words of clerks of small councils, whose minutes lost their lines or save words.

`|` stands for a new paragraph, ` / ` for a new line. Names and matters are invented.
"""

import pytest

from tests.nlp.decisions import decided_on_page

# The title and what was decided in one line, as the page's text ran together
IN_ITS_TITLES_LINE = [
    ("9. QUOTES It was agreed by all that the shed would be built by Marsh Ltd.", ["agree/resolved/0: the shed would be built by Marsh Ltd."]),
    ("9\\. QUOTES It was agreed by all that the shed would be built by Marsh Ltd.", ["agree/resolved/0: the shed would be built by Marsh Ltd."]),
    ("6. TO REVIEW A SHED AT THE GREEN A shed as drawn by H Marsh and Son was reviewed and approved. CLERK TO CONFIRM", ["approve/resolved/0: A shed as drawn by H Marsh and Son was reviewed and approved."]),
    ("6. Risk Plan The Risk Plan was reviewed and accepted as presented.", ["approve/resolved/0: The Risk Plan was reviewed and accepted as presented."]),
    ("5. Urgent: It was noted that the May bill had been missed and a cheque for payment was approved. CLERK TO ACT", ["approve/resolved/0: a cheque for payment was approved."]),
    ("11. LAMPS The request from the hall for half the cost was discussed It was agreed that £650 would be given as a grant.", ["approve/resolved/0: £650 would be given as a grant."]),
    ("7. Polling stations / The review was sent round. The Councillors agreed all satisfactory.", ["agree/resolved/0: The Councillors agreed all satisfactory."]),
    ("16.3.11 Review of Rules The Rules had been e-mailed to all, no changes made and it was resolved to adopt.", ["adopt/resolved/0: Review of Rules The Rules had been e-mailed to all, no changes made and it was resolved to adopt."]),
]  # fmt: skip

# A mark with the minute's number, before its words or behind them
NUMBERED = [
    ("It was proposed to take this quote. Proposed: Cllr Hill; seconded: Cllr Dale. All in favour. Resolved: 16/10/6/16.i", ["agree/resolved/0: take this quote."]),
    ("It was proposed that the sum be received and adopted. Proposed: Cllr Hill; seconded: Cllr Dale. All in favour. Resolved 16/10/6/15.ii. The forms were initialled by the Vice Chair, and the cheques were signed by Cllr Hill.", ["adopt/resolved/0: the sum be received and adopted."]),
    ("Resolved 14/11/10.01 That the balances be received and adopted.", ["adopt/resolved/0: the balances be received and adopted."]),
    ("Cheques Resolved 14/11/10.02 It was agreed to approve the payments below.", ["approve/resolved/0: approve the payments below."]),
]  # fmt: skip

# Points of a list run on, and what was said to each
ANSWERED = [
    ("i. Consider the new Standing Orders. / • All resolved to adopt. / ii. Consider the quorum. / • Resolution agreed to set the quorum at 3.", ["adopt/resolved/0: All resolved to adopt.", "agree/resolved/0: set the quorum at 3."]),
    ("• Names on the website agreed by all. No changes to areas.", ["agree/resolved/0: Names on the website agreed by all."]),
    ("The Fen Group ratified for a further twelve months.", ["approve/resolved/0: The Fen Group ratified for a further twelve months."]),
    ("Signs. Unanimous decision agreed that the sign would remain.", ["agree/resolved/0: the sign would remain."]),
    ("It was briefly discussed and agreed that no changes were needed to the paper.", ["agree/resolved/0: no changes were needed to the paper."]),
    ("Dues to the hall, agreed to pay £65.", ["approve/resolved/0: pay £65."]),
    ("The Council extended their thanks and approved the plans for the sign.", ["approve/resolved/0: The Council extended their thanks and approved the plans for the sign."]),
    ("The Parish Councillors unanimously supported the application.", ["endorse/resolved/0: The Parish Councillors unanimously supported the application."]),
    ("The votes were equal and the Chair took the casting vote and determined that two fairs would be held.", ["agree/resolved/0: two fairs would be held."]),
    ("With Cllr Hill away it was felt that this item should be deferred to the July meeting.", ["defer/deferred/0: it was felt that this item should be deferred to the July meeting."]),
    ("As no quotes had come consideration was deferred to the next meeting.", ["defer/deferred/0: consideration was deferred to the next meeting."]),
    ("Co-option of Mr Hill and Mrs Dale was voted for unanimously.", ["appoint/resolved/0: Co-option of Mr Hill and Mrs Dale was voted for unanimously."]),
    ("It was agreed that the fee be raised by £2. 50 and be looked at in May.", ["agree/resolved/0: the fee be raised by £2. 50 and be looked at in May."]),
]  # fmt: skip

ASKED_OF_PLANS = [
    ("10.1 17/00061/F A barn at Mill Lane. No objections were recorded. 10.2 17/00062/F A shed at Low Road. No objections were recorded.", ["other/resolved/0: No objections were recorded."] * 2),
    ("i. 17/01282/F A porch, 3 High Street. No objections raised. ii. 17/01343/F A barn. (Cllr Hill left the room) No objections raised.", ["other/resolved/0: No objections raised."] * 2),
    ("Kitchen at 3 Mill Lane - Mrs Dale abstained as she owns land near, no objections.", ["other/resolved/0: no objections."]),
    ("Two houses at Mill Lane 10/01531/O Object - reasons as stated above", ["other/resolved/0: Object - reasons as stated above"]),
    ("Digging of clay at Manor Farm -recommend approval.", ["recommend/recommended/0: Digging of clay at Manor Farm -recommend approval."]),
]  # fmt: skip

ELECTED = [
    ("Mrs R Hill was nominated and seconded and with no other nominations re-elected as Chairman.", ["appoint/resolved/0: Mrs R Hill was nominated and seconded and with no other nominations re-elected as Chairman."]),
    ("The Clerk asked for nominations and Miss Marsh was proposed by M. Hill and seconded by B. Dale, there were no others and Miss Marsh was duly elected.", ["appoint/resolved/0: Miss Marsh was proposed by M. Hill and seconded by B. Dale, there were no others and Miss Marsh was duly elected."]),
    ("G. Hill was proposed by Mrs. Dale and seconded by C. Reed and was unanimously elected.", ["appoint/resolved/0: G. Hill was proposed by Mrs. Dale and seconded by C. Reed and was unanimously elected."]),
    ("Owen Hill was nominated and seconded and with no further nominations duly accepted the role.", ["appoint/resolved/0: Owen Hill was nominated and seconded and with no further nominations duly accepted the role."]),
    ("Carl Marsh is the only applicant and was therefore duly co-opted - clerk is to write to him.", ["appoint/resolved/0: Carl Marsh is the only applicant and was therefore duly co-opted - clerk is to write to him."]),
    ("F.Marsh duly elected. Form signed.", ["appoint/resolved/0: F.Marsh duly elected."]),
    ("GK, DD and KN appointed.", ["appoint/resolved/0: GK, DD and KN appointed."]),
    ("Election of Chairman: The Clerk asked for nominations for Chairman and P. Hill proposed P. Marsh who agreed to stand and was seconded by C. Dale - all agreed.", ["appoint/resolved/0: P. Hill proposed P. Marsh who agreed to stand and was seconded by C. Dale - all agreed."]),
]  # fmt: skip

# Who moved is told in as few words as can be
SHORT = [
    ("Cllr Hill proposed acceptance seconded by Cllr Reed. Unanimously agreed", ["approve/resolved/0: Cllr Hill proposed acceptance seconded by Cllr Reed."]),
    ("Forms for general use, proposed and accepted for issue at the next audit.", ["approve/resolved/0: Forms for general use, proposed and accepted for issue at the next audit."]),
    ("Proposed to retain the Fen Committee, agreed and approved.", ["agree/resolved/0: Proposed to retain the Fen Committee, agreed and approved."]),
    ("The financial report of 2010 was presented by DHO and approved - detail below", ["approve/resolved/0: The financial report of 2010 was presented by DHO and approved - detail below"]),
    ("FRE proposed Tom Hill as co-option, seconded and approved.", ["appoint/resolved/0: FRE proposed Tom Hill as co-option, seconded and approved."]),
    ("Councillor D.Marsh accepted as third authorised signatory.", ["appoint/resolved/0: Councillor D.Marsh accepted as third authorised signatory."]),
    ("She was proposed as a Councillor by the Vice Chairman, seconded by Cllr Dale, co- opted onto the Council and welcomed.", ["appoint/resolved/0: She was proposed as a Councillor by the Vice Chairman, seconded by Cllr Dale, co- opted onto the Council and welcomed."]),
    ("A vote was taken and the majority ruled to approve the works.", ["approve/resolved/0: approve the works."]),
    ("This was retrospectively approved.", ["approve/resolved/0: This was retrospectively approved."]),
    ("It was agreed therefore that the well is a boon to the village and would remain.", ["agree/resolved/0: the well is a boon to the village and would remain."]),
    ("All Council agreed to the minutes.", ["confirm_minutes/resolved/0: All Council agreed to the minutes."]),
    ("Those present read the Code and agreed to abide by it.", ["agree/resolved/0: Those present read the Code and agreed to abide by it."]),
    ("Payments: Marsh Ltd £678. 09 : Royal Legion £16.50. Proposed P. Hill and seconded P. Dale. Agreed.", ["approve/resolved/0: Marsh Ltd £678. 09 : Royal Legion £16.50."]),
    ("Payments: Vale Trust £12.80: Hill Relief £25.00: Marsh & T Councils £86.50 - Proposed B. Hill and seconded G. Dale unanimously agreed to pay.", ["approve/resolved/0: Vale Trust £12.80: Hill Relief £25.00: Marsh & T Councils £86.50 -"]),
    ("It was agreed to offer no objection.", ["agree/resolved/0: offer no objection."]),
]  # fmt: skip

# What else closes a line, an entry or an answer
CLOSING = [
    ("A talk took place. A decision on fees to be postponed until the next PC meeting on 1 September.", ["defer/deferred/0: A decision on fees to be postponed until the next PC meeting on 1 September."]),
    ("Pass for payment as proposed by G. Hill and seconded by C. Dale - agreed.", ["approve/resolved/0: Pass for payment as proposed by G. Hill and seconded by C. Dale - agreed."]),
    ("The Chair asked if they were content with the policy. All Councillors noted they were content. The Chair noted that the policy had been reviewed.", ["review/resolved/0: All Councillors noted they were content. The Chair noted that the policy had been reviewed."]),
    ("The Chair asked if they were content with the bills. All Councillors noted that they were content. She will sign the cheques.", ["approve/resolved/0: All Councillors noted that they were content."]),
    ("Adoption of Accounts: These were adopted as presented.||Dogs: It was agreed that they be fed.", ["adopt/resolved/0: These were adopted as presented.", "agree/resolved/0: they be fed."]),
    ("Bill from the hall for £70 for the roof  -  Resolved to pay / The Wick bill has come and gone", ["approve/resolved/0: Bill from the hall for £70 for the roof - Resolved to pay"]),
    ("Cllr Hill proposed that a survey be carried out at a cost not above £900; seconded by Cllr Dale and RESOLVED with 5 in favour and 2 against.", ["agree/resolved/0: a survey be carried out at a cost not above £900"]),
]  # fmt: skip

# Who decided behind what was put, what became of a matter in the clause that closes its sentence
IN_A_CLAUSE = [
    ("6. Fees / The Clerk presented the revised fees, Councillors approved the fees for the year.", ["approve/resolved/0: Councillors approved the fees for the year."]),
    ("6. Fees / The Clerk sent round a draft of the notice to all members, all approved.", ["approve/resolved/0: The Clerk sent round a draft of the notice to all members, all approved."]),
    ("7. Records / The Clerk presented the Records Policy, which was agreed. The Clerk will print it.", ["agree/resolved/0: The Clerk presented the Records Policy, which was agreed."]),
    ("7. Bank / Councillors were shown the balance and accounts for the year to March were accepted.", ["approve/resolved/0: Councillors were shown the balance and accounts for the year to March were accepted."]),
    ("8. Plans / A sun lounge at 3 Mill Lane - approved by Parish", ["approve/resolved/0: A sun lounge at 3 Mill Lane - approved by Parish"]),
    ("8. Plans / A barn at Low Road, approval sought again - refused by Parish Council.", ["refuse/resolved/0: A barn at Low Road, approval sought again - refused by Parish Council."]),
    ("9. Pond / In the absence of Cllr Hill this matter will be deferred until the next meeting.", ["defer/deferred/0: this matter will be deferred until the next meeting."]),
    ("9. Pond / All other matters relating to the pond to be deferred to the next meeting in June.", ["defer/deferred/0: All other matters relating to the pond to be deferred to the next meeting in June."]),
    ("9. Groups / The following were appointed to the Green Group - Cllr Hill, Cllr Dale and Cllr Reed.", ["appoint/resolved/0: The following were appointed to the Green Group - Cllr Hill, Cllr Dale and Cllr Reed."]),
    ("9. Bills / Marsh Ltd - £22.00 / Reed and Son - £31.50 - All approved for payment.", ["approve/resolved/0: All approved for payment."]),
    ("9. Capital / On the proposition of Councillor Anna Hill, seconded by Councillor Ben Dale the transfers to the fund were agreed.", ["agree/resolved/0: On the proposition of Councillor Anna Hill, seconded by Councillor Ben Dale the transfers to the fund were agreed."]),
    ("9. Rates / After some discussion the Councillors approved the rates as shown.", ["approve/resolved/0: After some discussion the Councillors approved the rates as shown."]),
    ("9. Request / Request from Marsh and Son for a bench by the pond. Approved by the Parish Council.", ["agree/resolved/0: Request from Marsh and Son for a bench by the pond."]),
]  # fmt: skip

# What the title right above says, what an amendment changed, what was noted on the way
AS_TITLED = [
    ("2.8 Loan to the mill / Cllr Hill spoke. / Proposed by Cllr. M. Doran / Seconded by Cllr. F. Dale / And agreed following a show of hands. / / 2.9 Report on the weir and the lock for 2025 / / B. Reed spoke of it. / / Proposed by Cllr. D. Marsh / Seconded by Cllr. F. Dale / And agreed following a show of hands.", ["agree/resolved/0: Loan to the mill", "agree/resolved/0: Report on the weir and the lock for 2025"]),
    ('9.4 Weir / Councillor Ben Dale proposed an amendment, which was seconded by Councillor Anna Hill as follows: / / That Vale Council write to the Minister and the Mayor. / / The amended motion, proposed by Councillor Ben Dale and seconded by Councillor Carl Reed, was agreed by a show of hands vote with 9 in agreement and 2 not in agreement.', ["request/resolved/0: That Vale Council write to the Minister and the Mayor."]),
    ("3. Lamps / The Members noted the Report of the Secretary on lamps. On the proposal of Cllr. M. Hill, seconded by Cllr. M. Dale, the Members approved the plan for lamps.", ["approve/resolved/0: the Members approved the plan for lamps."]),
    ("3. Trees / The Members noted the report of the Clerk on trees.", ["note/resolved/0: The Members noted the report of the Clerk on trees."]),
]  # fmt: skip

NONE = [
    "(a) Parade - letter from the Scouts - noted.",
    "Correspondence: Vale Support - request for a sum - noted. The Field: bulletin - noted.",
    "(b) The Clerk reported that the balance stood at £18,440. Noted.",
    "It was agreed that the risk of leaving the tower for another month is that it could fall.",
    "Minutes: C. Hill proposed and Mrs. Dale seconded that the minutes of the March meeting be signed as a correct record. / / Matters Arising: The pond is clean. / / Correspondence: None.",
    "The amendment was proposed and seconded but not accepted.",
    "9. To receive the report that was made in May.",
    "9. TO APPROVE THE MINUTES OF THE MEETING WHICH WAS HELD ON 4 MAY",
    "Apologies came from Cllr Hill. These were accepted.",
    "Cllr Dale told of an interest in item 9. This was accepted.",
    "The bank balance was confirmed as £28,252.62 as of 3 May.",
    "The Pledge states the following and was signed by Cllr Hill on behalf of the Council.",
    "Mr Hill was nominated and seconded but was not elected.",
    "Cllr Hill said he was appointed to the board of the school.",
    "Highways looked at the lane, no objections.",
    "Cllr Hill, who had spoken, agreed to pay a visit to the hall.",
    "9. Pond / The Clerk said that the County Council had approved the scheme, which was agreed last year.",
    "9. Pond / Cllr Hill said that the matter would be deferred if no quote came in time.",
    "9. Pond / Apologies from Cllr Hill were received, which were accepted.",
    "9. Plans / with the shed kept as it stands Approved by Parish",
    "9. Plans / The barn at Low Road was approved by the Borough Council in May.",
]


@pytest.mark.parametrize(
    ("text", "expected"),
    IN_ITS_TITLES_LINE
    + NUMBERED
    + ANSWERED
    + ASKED_OF_PLANS
    + ELECTED
    + SHORT
    + CLOSING
    + IN_A_CLAUSE,
)
def test_what_clerks_write_was_decided(text: str, expected: list[str]) -> None:
    assert decided_on_page(text) == expected


@pytest.mark.parametrize("text", NONE)
def test_what_clerks_write_that_decides_nothing(text: str) -> None:
    assert decided_on_page(text) == []
