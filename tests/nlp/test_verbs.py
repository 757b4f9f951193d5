"""Which verb says best what was decided: a row is words of a decision, its parts, its main verb."""

import pytest

from nlp.resolutions.status import tell_status
from nlp.resolutions.verbs import find_verbs

# What is said of a thing is the verb, not what the thing is called by.
PREDICATES = [
    ("That the appointment of Cllr Reed as Chair be noted.", "note"),
    ("the nominations agreed by the groups be received", "receive"),
    ("That the changes to the panels approved by the Director since May are noted.", "note"),
    ("That the following decisions of Cabinet be noted:\n'That the fees be approved.'", "note"),
    ("the deferral of the scheme be noted", "note"),
    ("That the report and the actions referred to in it be approved.", "approve"),
    ("the plan recommended by officers be accepted", "approve"),
    ("the request of the club for a grant be refused", "refuse"),
    ("the withdrawal of the offer be noted", "note"),
    ("the request be approved", "approve"),
    ("the request be declined as it helped but few", "refuse"),
    ("his request for a grant be refused", "refuse"),
    ("Members were also asked to note that the papers are in the library", "note"),
    ("the minutes of the meeting held on 2 May; these would be signed in June", "confirm_minutes"),
    ("a further request be sent to the Minister", "request"),
    # look-alikes: the thing is what is decided
    ("That the appointment of Cllr Reed as Chair be approved.", "appoint"),
    ("the adoption of the strategy be agreed", "adopt"),
    ("To approve the plan and that the report be noted.", "approve"),
    ("the report be noted and the plan approved", "approve"),
    ("The Council noted these fees, all of which would be confirmed in May.", "note"),
]
# In words of no listed verb but these, and look-alikes.
WORDINGS = [
    ("that the following Committee business be taken In Committee.", "exclude_public"),
    ('the following item be considered "in committee", the press being absent.', "exclude_public"),
    ("come out of committee and normal business was resumed.", "other"),
    ("that any remaining Committee business be conducted in Open Session.", "other"),
    ("the matter be considered in Committee Room 2", ""),
    ("the Council conduct the following business 'In Committee'.", "exclude_public"),
    # what is paid or bought at a price is approved; a purchase, and no price, is agreed to
    ("donate £40 to the choir", "approve"),
    ("buy six chairs at £20 each", "approve"),
    ("buy the chairs of Marsh Ltd", ""),
    ("a bin be purchased once leave has come", ""),
    ("sign the lease", "approve"),
    ("a bin would prove too costly", "refuse"),
    ("the plan be reconsidered in the spring", "defer"),
    ("confirm and sign minutes of the Annual Meeting of Vale Council", "confirm_minutes"),
    ("the hall be let on Fridays and the Clerk was asked to write to the club", ""),
    # what is noted with it, what is asked for beside it, things called so
    ("to note the position and that a replacement would be sought from the Trust.", "note"),
    ("to note the position and to seek a replacement.", "request"),
    ("Members be asked to write to the owner", "request"),
    ("the Board be kept, mindful of the outcome of the Governance review", ""),
    ("to review the outcome of the survey", "review"),
    ("a report (copy appended to the signed minutes) on the weir be agreed", "agree"),
    ("it should seek to mend the weir", ""),
    ("The Chairman asked that the item be deferred", "defer"),
    ("Councillor Ann Marsh suggested that the fee be approved", "approve"),
    ("the Council asked that the item be deferred", "request"),
    ("it should mend the weir, noting that it has a duty to", ""),
    ("to approve the move; however, Cabinet did not support the wish to defer it", "approve"),
    ("The Action Log was noted, with a request from Councillor Reed that action 3 be kept open.", "note"),
    ("With no further comments, the Schedule was DULY NOTED.", "note"),
    ("to note the position for delegated services", "note"),
    ("consideration of the request be deferred until May", "defer"),
    ("a note would be sent to him.", ""),
    # the minutes of a committee, which a council adopts; its own, which it confirms
    ("the minutes of the Planning Committee meeting held on 6 September 2023 be adopted.", "adopt"),
    ("the adoption of the minutes of the Planning Committee", "adopt"),
    ("the Minutes of the Meeting of this Committee held on 17th May 2023 be adopted", "confirm_minutes"),
    ("the minutes of the meeting held on 17th May 2023 be adopted", "confirm_minutes"),
    ("to approve the minute subject to amending Article 14", "confirm_minutes"),
    ("to remit to the Chief Officer to award grants up to £60,000", "delegate"),
    ("write again to the Minister about the tone of his reply.", "request"),
    ("to affix the Seal to the Lease", "approve"),
    ("the arrears be written off.", "approve"),
    ("the minutes of the last meeting held on 10th October, as circulated, were correct.", "confirm_minutes"),
    ("the documents be signed and sealed.", "approve"),
    ("leave the decision to the January meeting, when the base would be known.", "defer"),
    ("leave the matter to the Tree Officer.", ""),
    ("a site visit be held prior to determination.", "defer"),
    ("a site visit be held in May.", ""),
    ("the report be received and the Treasurer be authorised, in consultation with the Chair, to sign it", "delegate"),
    ("the score be raised to 16 and, subject to this, the register be approved", "approve"),
    ("the fee be raised, subject to the register being approved", ""),
    ("Cllrs. Marsh and Reed form a working group to look at the programme.", "appoint"),
    ("the report of the working group be noted", "note"),
    ("the Clerk writes accordingly.", "request"),
    ("The Committee scrutinised and noted the progress made.", "note"),
    # minutes that a body agrees; what an answer is to; what is fixed for the year; what may be done
    ("That the Council AGREES the minutes of the meeting held on 4 May 2031.", "confirm_minutes"),
    ("The Board confirmed the Minutes.", "confirm_minutes"),
    ("the Council agrees the plan in the minutes of the forum", "agree"),
    ("the Director prepares a response to the referral", "request"),
    ("the referral to Cabinet be made in May", "refer"),
    ("determined the admission arrangements for 2032", "approve"),
    ("the mooring charges for 2032 be determined", "approve"),
    ("the charges be determined by the Director", ""),
    ("the rowing club be allowed to move the raft", "approve"),
    ("Cllr Marsh look into what support there was", "request"),
    # noted alone, whatever it tells of
    ("NOTED that a further report would be brought in May.", "note"),
    ("NOTED that the lease had been approved by the trust.", "note"),
    ("NOTED that the lease had ended and adopted the plan.", "adopt"),
]  # fmt: skip
# Who is to do it, and what; officers' verbs are not the meeting's.
OF_OTHERS = [
    ("the Head of Planning be authorised to grant permission", "delegate"),
    ("The Clerk was authorised to accept the lower price", "delegate"),
    ("authority be granted to the Director to approve the lease", "delegate"),
    ("grant delegated authority to the Director to approve the plan", "delegate"),
    ("authorise the Clerk to pay the invoice", "delegate"),
    ("authorise the payment of £20 to the hall", "approve"),
    ("the Committee authorises the making of the order", "approve"),
    ("the Council be recommended to approve the budget", "recommend"),
    ("Cabinet be requested to recommend to Council that the plan be adopted", "recommend"),
    ("Cabinet be requested to mend the roof", "request"),
    ("To recommend to the Board that it approves the purchase of four vans.", "recommend"),
    ("RECOMMEND TO COUNCIL that the policy be adopted", "recommend"),
]
# To back what others do or want is to endorse it; to spend is to approve; what is agreed to be done
# is told by its own verb.
STANCES = [
    ("That the Committee support the work done on the weir.", "agree"),
    ("the motion be supported", "agree"),
    ("support the application, provided that the hedge is kept", "agree"),
    ("six signs be purchased at up to £60", "approve"),
    ("the precept for 2026/27 be set at £61,000", "approve"),
    ("donate £100 to the choir", "approve"),
    ("That the Council agrees to write to the operator about the last bus.", "request"),
    ("The Local Committee (Mill Vale) agreed to note the reply.", "note"),
    ("officers bring forward a report on the cost of a night bus.", "request"),
    ("the Head of Parks and Pools present three quotations for the fence in May", "request"),
    ("the Cabinet Member gives consideration to a survey of Mill Lane", "request"),
    ("a further report on foster care be provided to the next meeting", "request"),
    ("the vacancy be filled by Ann Marsh", "appoint"),
    ("Forward to Vale Borough Council.", "refer"),
    # look-alikes
    ("the motion be circulated to all councils for support", ""),
    ("a letter of support be sent to the school", ""),
    ("the Council Tax Support Scheme be kept as it is", ""),
    ("That the Council agrees to keep the hall open on Sundays.", ""),
    ("the Clerk would bring a chair to the hall", ""),
    ("the officers provide a bench", ""),
    ("the report be submitted to the County Council", "refer"),
    ("the annual report of the Trust be given a page of its own", ""),
    ("the Clerk look at grants under £2,000", ""),  # no verb of the list: agreed
]
# What a body does not do it refuses; what others refused it notes.
REFUSALS = [
    ("That this Council does not endorse the plan.", "refuse"),
    ("we do not support the marina", "refuse"),
    ("the Committee do not agree to the closure of the path", "refuse"),
    ("the Board does not accept the tender", "refuse"),
    ("the grant be not approved", "refuse"),
    ("the award be not made", "refuse"),
    ("The Panel did not agree the advice and instead decided to defer the matter.", "defer"),
    ("the Council notes with regret that Government has refused to agree the grant", "note"),
    ("note that the bank had failed to approve the mandate", "note"),
    ("Continued to the June meeting.", "defer"),
    # look-alikes
    ("the grant be approved", "approve"),
    ("support the plan, though the Council does not endorse every word of it", "agree"),
    ("the plan be approved, as the County Council does not support another", "approve"),
    ("the Clerk write to the county, who have rejected the claim", "request"),
]
MATTERS = [
    ("contrary to Officer recommendation planning permission be refused on grounds of noise", "refuse"),
    ("3 against and 1 abstention) that planning permission be granted", "approve"),
    ("the application be refused as contrary to policy 4, adopted in May", "refuse"),
    ("reject the procedural motion", "reject"),
    ("take no further action on the petition", "other"),
    ("no action be taken until the review is done", "other"),
    ("the warmest thanks of the Council are due to Cllr Reed", "other"),
    ("the report be noted and officers be thanked", "note"),
    ("Mr Sole be thanked and be invited to report back in May", "request"),
    ("the items be taken in public as proposed", "other"),
    ("Cllr Reed should chair the meeting", "appoint"),
    ("Cllr Reed will be the Chairman for the year", "appoint"),
    ("the Chair should write to the owner", "request"),
    ("£85,000 be released from the reserve", "approve"),
    ("the sum of £250 be given to the band", "approve"),
    ("the contribution scheme be made", "adopt"),
    ("the band D tax be set at £197.42", "agree"),
    ("this matter be brought forward for the meeting in July", "defer"),
    ("receive and adopt the minutes of the following committees: Parks, Staff", "adopt"),
    ("receive and adopt the minutes of the meeting of 4 May", "confirm_minutes"),
    ("the Council welcomes the report and supports its proposals", "endorse"),
]  # fmt: skip
# What is spent, whom a duty falls to, what waits, as small councils write of it.
OF_VILLAGES = [
    ("the precept for 2006 should be £1700.", "approve"),
    ("£2950 be requested for the financial year 2004/5", "approve"),
    ("request the same precept of £3400", "approve"),
    ("the Council fund the whole scheme at a cost of £2000.", "approve"),
    ("the Council will pay for the paint", "approve"),
    ("A ceiling cost of £200 was agreed for the Clerk to use Marsh Ltd", "approve"),
    ("insure the hut at this cost.", "approve"),
    ("Mr Marsh requested permission to hang a sign on the gate", "approve"),
    ("the Clerk find three prices and this should be discussed at the next meeting", ""),
    ("the Clerk be the Responsible Financial Officer", "appoint"),
    ("Mr Ivo Marsh was agreed to be the tree warden.", "appoint"),
    ("the co-option of Mrs Reed", "appoint"),
    ("we would not accept this rise and look elsewhere", "refuse"),
    ("not to buy a new bench", "refuse"),
    ("the bench would be discussed again at the January meeting", "defer"),
    ("consider later in the year", "defer"),
    ("the gate be added to the agenda for the next meeting", "defer"),
    ("enter 'into Committee' to discuss the motions", "exclude_public"),
    ("the Council revert to public session", "other"),
    ("this Council rewrites to the Minister", "request"),
    ("the Clerk approach Marsh Ltd regarding the trees", "request"),
    # look-alikes
    ("enter the hedge in the competition", ""),
    ("the approach to the bridge be gravelled", ""),
    ("the Clerk should get a quotation of £200 or less", ""),
    ("the appointment would be based on the two prices", ""),
    ("there should be advice regarding the appointment of auditors", ""),
    ("the £900 received back from the County be used for a bench", ""),
    ("Cllr Reed should sign his Acceptance of Office in May", ""),
    ("the Minutes be placed on the board before they are ratified", ""),
    ("the survey of those discussed at the January meeting be bound", ""),
    ("not to replace the old bench", ""),
    ("the ladder be kept near the hut, not to buy one again", ""),
]
# The weightiest of several parts.
OF_PARTS = [
    ("a) the petition be noted; and b) Officers undertake a survey by May", "agree", ("note",)),
    ("1. note the report; 2. receive a further report in May", "note", ("receive",)),
    ("1. That the report be noted. 2. That the officers be thanked.", "note", ("other",)),
    ("(a) the outcome be noted; (b) the pool be closed", "agree", ("note",)),
    ("(a) That the report be noted. (b) That an update be submitted in May.", "request", ("note",)),
    ("note: (i) the outturn; (ii) the reserves", "note", ()),
    ("1) the closure of the hut be deferred to May; 2) the Director be authorised to let it", "delegate", ("defer",)),
    ("1) the application be deferred; 2) the applicant be requested to send plans", "defer", ("request",)),
    ("a) the plan be agreed; b) authority be granted to the Director to sign it", "agree", ("delegate",)),
]  # fmt: skip
STATUSES = [
    ("the Head of Planning be recommended to APPROVE the application", "recommended"),
    ("Cabinet be asked to recommend to Council that the plan be adopted", "recommended"),
    ("the plan recommended to us be approved", "resolved"),
    ("this matter be brought forward for the meeting in July", "deferred"),
    ("contrary to the recommendation permission be refused", "refused"),
]


@pytest.mark.parametrize(
    ("words", "verb"),
    PREDICATES + WORDINGS + OF_VILLAGES + OF_OTHERS + STANCES + REFUSALS + MATTERS,
)
def test_of_one_part(words: str, verb: str) -> None:
    assert find_verbs(words)[0] == verb


@pytest.mark.parametrize(("words", "verb", "also"), OF_PARTS)
def test_of_several_parts(words: str, verb: str, also: tuple[str, ...]) -> None:
    assert find_verbs(words, 2) == (verb, also)


@pytest.mark.parametrize(("words", "status"), STATUSES)
def test_what_became_of_it(words: str, status: str) -> None:
    verb, also = find_verbs(words)
    assert tell_status("resolved", verb, words, 0, also) == status
