"""How minutes say what somebody did: wordings by family, each with what it tells of whom.

`A` to `D` are members, `O` and `P` officers, `R` and `S` of the public, `V` of another body. `{A}`
is the person as `acts.py` prints them, `{Ms}` and the like a surname alone. A row is `text => A: act
act | role; ...`: `-` nobody, `A: mentioned` named and no more; a role is told only where the row
itself prints it.
"""

WORDINGS = {
    "says": """
{A} said that the work would be late. => A: spoke
{A} asked whether the bridge had been inspected. => A: spoke
{A} was of the view that the charge was fair. => A: spoke
{A} also drew attention to the state of the verges. => A: spoke
{A}, in reply, stated that the cost was not known. => A: spoke
{A}, having considered the figures, felt that the charge was fair. => A: spoke
{A} held that the wall was unsafe. => A: spoke
{A} took the view that the scheme was too small. => A: spoke
{A} wanted to know when the survey would be made. => A: spoke
{A} made the point that buses no longer called there. => A: spoke
{A} drew Members' attention to page 12 of the papers. => A: spoke
{A} sought clarification on the cost of the scheme. => A: spoke
{A} paid tribute to the staff of the depot. => A: spoke
{A} voiced concern at the state of the verges. => A: spoke
{A} spoke on the matter. => A: spoke
{A} expressed the hope that the work would be done by spring. => A: spoke
{A} then responded, saying that the charge was fair. => A: spoke
{A} has asked for a new bench on the green. => A: (spoke)
{A} would like to see a crossing in the lane. => A: spoke
{A} queried the cost. => A: spoke
{A} offered to mend the fence. => A: spoke
{A} volunteered to water the planters. => A: spoke
{A} was concerned about the speed of traffic. => A: spoke
{A} was disappointed with the answer. => A: spoke
{A} had no objection to the scheme. => A: spoke
{A} took the opportunity to thank the volunteers. => A: spoke
{A} used her speech to call for a crossing. => A: spoke
{A} put on record his thanks to the staff. => A: spoke
{A} wished to place on record her thanks to the staff. => A: spoke
{A} referred the Committee to page 12. => A: spoke
{A} - asked when the verges would be cut. => A: spoke
{A}: asked when the verges would be cut. => A: spoke
{A} reported back from the working group. => A: spoke
{A} reports that the bench has been mended. => A: spoke
""",
    "said before the name": """
As {A} said, the work would be late. => A: spoke
The work, said {A}, would be late. => A: spoke
At this point {A} said that the work would be late. => A: spoke
In the ensuing debate {A} said that the work would be late. => A: spoke
Turning to the depot, {A} asked when it would close. => A: spoke
On the question of cost, {A} said that it was not known. => A: spoke
Speaking in support of the motion, {A} said that it was fair. => A: spoke
In seconding the motion, {A} said that it was fair. => A: seconded spoke
During the debate {A} commented that the charge was fair. => A: spoke
In respect of the depot, {A} said that it would close. => A: spoke
In respect of Application 24/0123, {A} stated that the lane flooded. => A: spoke
With regard to item 7, {A} asked when it would be done. => A: spoke
As ward member, {A} said that the lane flooded. => A: spoke
Finally, {A} thanked the staff. => A: spoke
It was pointed out by {A} that the lane flooded. => A: spoke
According to {A}, the lane flooded every winter. => A: spoke
""",
    "in the passive": """
Concerns were raised by {A} about the speed of traffic. => A: spoke
Concern was expressed by {A} at the cost of the work. => A: spoke
A question was asked by {A} about the cost of the work. => A: spoke
A query was raised by {A} regarding the cost of the work. => A: spoke
The point was made by {A} that the lane flooded. => A: spoke
It was suggested by {A} that a letter be sent. => A: spoke
It was noted by {A} that the lane flooded. => A: spoke
It was reported by {O} that the lane had been closed. => O: spoke
It was explained by {O} that the lane had been closed. => O: spoke
The Committee was advised by {O} that the lane had been closed. => O: spoke
Members were informed by {O} that the lane had been closed. => O: spoke
Members were reminded by {O} of the rules on parking. => O: spoke
An update was given by {O} on the works. => O: presented (spoke)
An update on the works was provided by {O}. => O: spoke (presented)
A presentation on the works was given by {O}. => O: presented
The Committee received a presentation from {O} on the works. => O: presented
Members received an update from {O} on the works. => O: presented
The report was introduced by {O}. => O: introduced
The report was presented by {O}. => O: presented
The item was introduced by {O}. => O: introduced
The matter was raised by {A}. => A: spoke
Questions from {A} and {B} were answered by {O}. => A: spoke; B: spoke; O: spoke
Questions were asked by {A}, {B} and {C}. => A: spoke; B: spoke; C: spoke
Thanks were expressed by {A} to the staff of the depot. => A: spoke
Clarification was sought by {A} on the cost of the work. => A: spoke
The Committee heard from {R} who lived beside the depot. => R: spoke
The meeting was addressed by {R}. => R: spoke
The Committee was addressed by {R} in objection to the application. => R: spoke
The motion was moved by {A} and seconded by {B}. => A: moved; B: seconded
The comments of {A} were noted. => A: (spoke)
A petition was presented by {A} on the state of the lane. => A: presented
""",
    "report headings": """
The Report of the Director of Works was presented by {A}. => A: presented
The report of the Treasurer was introduced by {A}, who explained the figures. => A: introduced spoke
{O} presented the report of the Director of Works on the depot. => O: presented
{O} introduced the report and outlined the main points. => O: introduced (spoke) (presented)
{O} submitted a report on the works. => O: presented
{O} updated the Committee on the works. => O: spoke
{O} gave an update on the works. => O: presented
{O} gave a presentation on the works. => O: presented
{O} took Members through the report. => O: presented
{O} went through the report page by page. => O: presented
{O} introduced the report, a copy of which had been circulated. => O: introduced
The Committee considered a report by {O} on the works. => O: (presented)
Consideration was given to a report of {O} on the works. => O: (presented)
The Committee received a report from {O} on the works. => O: presented (spoke)
Report by {O}. => O: (presented)
Consideration was given to a joint report by {O} and {P}. => O: (presented); P: (presented)
{O} spoke to the report. => O: spoke
{O} attended the meeting and presented the report. => O: presented present
{O} was in attendance for this item and answered questions. => O: present spoke
{O}, who was in attendance, answered questions. => O: present spoke
""",
    "several": """
{A} and {B} asked about the cost of the work. => A: spoke; B: spoke
{A}, {B} and {C} spoke in support of the motion. => A: spoke; B: spoke; C: spoke
Both {A} and {B} spoke against the motion. => A: spoke; B: spoke
{A} asked about the cost and {B} asked about the time it would take. => A: spoke; B: spoke
{A} asked about the cost. {B} said that it was not known. => A: spoke; B: spoke
{A} spoke for the motion while {B} spoke against it. => A: spoke; B: spoke
{A} supported the scheme, as did {B}. => A: spoke; B: spoke
{A} agreed with {B} that the charge was fair. => A: spoke; B: (spoke)
{A} thanked {B} for her work on the group. => A: spoke; B: mentioned
{A} asked {O} when the work would be done. => A: spoke; O: mentioned
{A} invited {O} to introduce the report. => A: (spoke) (chaired); O: introduced (mentioned)
{A} echoed the comments of {B}. => A: spoke; B: (spoke)
{A} endorsed what {B} had said. => A: spoke; B: (spoke)
{O}, accompanied by {P}, presented the report. => O: presented; P: presented
{O} presented the report and {P} answered questions. => O: presented; P: spoke
{O}, together with {P}, answered questions from Members. => O: spoke; P: spoke
The following Members spoke: {A}, {B} and {C}. => A: spoke; B: spoke; C: spoke
Those who spoke in the debate were {A}, {B} and {C}. => A: spoke; B: spoke; C: spoke
""",
    "questions and answers": """
In response to a question from {A}, {B} said that the cost was not known. => A: spoke; B: spoke
In response to a question from {A}, {O} advised that the lane would be closed. => A: spoke; O: spoke
In answer to a question by {A}, {O} explained that the lane would be closed. => A: spoke; O: spoke
In reply to {A}, {O} said that the lane would be closed. => A: spoke; O: spoke
Responding to {A}, {O} said that the lane would be closed. => A: spoke; O: spoke
Following a question from {A}, {O} undertook to look at the lane. => A: spoke; O: spoke
Further to a query raised by {A}, {O} confirmed that the lane would be closed. => A: spoke; O: spoke
Question from {A} to {B}: When will the lane be mended? => A: (introduced) (spoke); B: mentioned
{A} asked {B} when the lane would be mended. {B} replied that it would be May. => A: spoke; B: spoke
Asked by {A} about the cost, {O} said that it was not known. => A: spoke; O: spoke
{O} responded to questions from {A}, {B} and {C}. => O: spoke; A: spoke; B: spoke; C: spoke
{O} answered questions put by {A} and {B}. => O: spoke; A: spoke; B: spoke
{A} asked a supplementary question, to which {B} replied. => A: spoke; B: spoke
When asked, {O} said that the cost was not known. => O: spoke
{A} had submitted a question on the depot. {B} replied. => A: introduced; B: spoke
""",
    "public speakers": """
{R} took the opportunity to address the Committee. => R: spoke
{R} addressed the Committee in objection to the application. => R: spoke
{R} spoke against the application on behalf of the residents of Long Lane. => R: spoke
{R}, on behalf of the residents of Long Lane, spoke against the application. => R: spoke | on behalf of the residents of Long Lane
{R} and {S} spoke against the application. => R: spoke; S: spoke
{R} spoke in objection to the application and {S} in support of it. => R: spoke; S: spoke
{R} spoke on behalf of the applicant. => R: spoke
{R}, speaking for the applicant, said that the lane was wide enough. => R: spoke
The Chairman invited {R} to speak. => R: spoke
The Chairman then invited {R} to address the meeting, and she said that the lane was narrow. => R: spoke
The Committee received representations from {R}, who lived beside the depot. => R: spoke
A statement was read out by {R}. => R: spoke
A statement was made by {R} on the state of the lane. => R: spoke
{R} was given leave to address the meeting. => R: spoke
{R} made representations against the application. => R: spoke
{R} had registered to speak and did so. => R: spoke
The applicant, {R}, said that the lane was wide enough. => R: spoke | applicant
An objector, {R}, said that the lane was narrow. => R: spoke | objector
A resident, {R}, asked when the lane would be mended. => R: spoke | resident
{R}, a resident of Long Lane, asked when it would be mended. => R: spoke | resident of Long Lane
{R}, a local resident, asked when the lane would be mended. => R: spoke | local resident
{R} (objector) said that the lane was narrow. => R: spoke | objector
{R}, agent for the applicant, said that the lane was wide enough. => R: spoke | agent for the applicant
{R} of Long Lane said that the lane was narrow. => R: spoke
""",
    "interests": """
{A} declared an interest in item 7. => A: declared_interest
{A} declared a non-pecuniary interest in item 7 as he lived in the lane. => A: declared_interest
{A} and {B} declared interests in item 7. => A: declared_interest; B: declared_interest
In respect of Application 24/0123, {A} declared an interest as a neighbour. => A: declared_interest
In respect of Application 24/0123, {A} declared an interest as he knew the applicant, {R}. => A: declared_interest; R: mentioned | applicant
An interest was declared by {A} in item 7. => A: declared_interest
Declarations of interest were made by {A} and {B} in item 7. => A: declared_interest; B: declared_interest
{A} stated that she had an interest in item 7 and would leave. => A: declared_interest spoke
{A} disclosed a personal interest in item 7. => A: declared_interest
{A}, as a neighbour, declared an interest in item 7. => A: declared_interest | ?
{A} had an interest in item 7 and left the room. => A: declared_interest
{A} registered an interest in item 7. => A: declared_interest
{A} wished it to be noted that she was a trustee of the hall. => A: spoke (declared_interest)
""",
    "chairing and coming": """
{A} took the chair. => A: chaired
In the absence of the Chairman, {A} took the chair. => A: chaired
{A} in the Chair. => A: chaired | ?
{A} chaired the meeting. => A: chaired
{A}, Vice-Chairman, in the Chair. => A: chaired | ?
{A} left the meeting at 8.15 pm. => A: (present)
{A} joined the meeting during this item. => A: present
{A} arrived at this point. => A: present
{A} withdrew from the meeting during this item. => A: (present)
{A} was welcomed to the meeting. => A: present
The Chairman welcomed {R} to the meeting. => R: present
""",
    "appointments": """
{A} was elected Chairman for the year. => A: appointed | ?
{A} was appointed to the Harbour Board. => A: appointed
It was agreed that {A} be appointed to the Harbour Board. => A: appointed
That {A} be elected Vice-Chairman. => A: appointed | ?
{A} and {B} were appointed to the Harbour Board. => A: appointed; B: appointed
{A} nominated {B} as Chairman and {C} seconded. {B} was elected. => A: moved; B: appointed | ?; C: seconded
""",
    "offices in rows": """
Chair: {Ab}; Vice Chair: {Bb}; Clerk: {Ob}. => A: (present) (chaired) | Chair; B: (present) | Vice Chair; O: (present) | Clerk
Chairman - {At}, Vice-Chairman - {Bt}, Chief Executive - {Ot}. => A: (present) (chaired) | Chairman; B: (present) | Vice-Chairman; O: (present) | Chief Executive
Answers were given by {Ob}, Director of Roads, {Pb}, Head of Law, and Councillor {Ab}. => O: spoke | Director of Roads; P: spoke | Head of Law; A: spoke
{Ob}, Director of Roads, and {Pb}, Head of Law, answered questions. => O: spoke | Director of Roads; P: spoke | Head of Law
{Ob} (Director of Roads), {Pb} (Head of Law) and {Vb} (Vale Hospital Trust) answered questions. => O: spoke | Director of Roads; P: spoke | Head of Law; V: spoke | Vale Hospital Trust
The Director of Roads, {Ob}, the Head of Law, {Pb}, and Councillor {Cb} answered questions. => O: spoke | Director of Roads; P: spoke | Head of Law; C: spoke
The Director of Roads ({Ob}) and the Head of Law ({Pb}) answered questions. => O: spoke | Director of Roads; P: spoke | Head of Law
Director of Roads {Ob} and Head of Law {Pb} answered questions. => O: spoke | Director of Roads; P: spoke | Head of Law
{Ob} - Director of Roads; {Pb} - Head of Law. => O: (present) | Director of Roads; P: (present) | Head of Law
Councillor {Ab}, Leader of the Council, Councillor {Bb}, and the Clerk, {Ot}, spoke. => A: spoke | Leader of the Council; B: spoke; O: spoke | Clerk
The Leader, Councillor {Ab}, and Councillor {Bb} spoke. => A: spoke | Leader; B: spoke
Councillor {Ab}, in response to the Head of Law, {Ot}, said that the rule was plain. => A: spoke; O: spoke | Head of Law
Responding to Councillor {Ab}, the Head of Law, {Ot}, said that the rule was plain. => A: spoke; O: spoke | Head of Law
At the request of the Chairman, Councillor {Ab} said that the rule was plain. => A: spoke
With the consent of the Mayor, Councillor {Ab} asked about the verges. => A: spoke
In the absence of the Chairman, Councillor {Ab} took the chair. => A: chaired
Councillor {Ab} asked the Chief Executive about the verges. => A: spoke
Councillor {Ab} spoke, and the Clerk, {Ot}, made a note. => A: spoke; O: (spoke) | Clerk
{Ob} and {Pb}, both of the Legal Team, answered questions. => O: spoke | ?; P: spoke | ?
Councillor {Ab} (Vale Borough Council), Councillor {Bb} (Hill District Council). => A: (present) | Vale Borough Council; B: (present) | Hill District Council
""",
    "offices of those named": """
The Head of Law, {Pb}, was present. An update was given by the Head of Law. => P: present presented (spoke) | Head of Law
The Police and Crime Commissioner, {Vt}, was present. The Commissioner told Members that the grant was cut. => V: present spoke | Police and Crime Commissioner
The Deputy Police and Crime Commissioner, {Vt}, was present. The Commissioner told Members that it was cut. => V: present | Deputy Police and Crime Commissioner
The Clerk, {Ob}, was present. The Clerk of Works said that the wall was unsafe. => O: present | Clerk
The Clerk, {Ob}, was present. The matter was left to the Clerk. => O: present | Clerk
The Clerk, {Ob}, was present. The former Clerk spoke about the bench. => O: present | Clerk
The Clerk, {Ob}, was present. The Chairman of the Bowls Club asked for a bench. => O: present | Clerk
""",
    "whom they are from": """
{Rb} (for the applicant) said that the lane was wide enough. => R: spoke | for the applicant
{Rt}, for the applicant, said that the lane was wide enough. => R: spoke | for the applicant
{Rt}, on behalf of the residents, said that the lane was narrow. => R: spoke | on behalf of the residents
{Rt}, representing the Friends of Mill Park, spoke against the application. => R: spoke | representing the Friends of Mill Park
{Rt} - Chair, Mill Lane Residents - said that the lane was narrow. => R: spoke | ?
{Vb}, Chief Executive, Vale Hospital Trust, presented the figures. => V: presented | ?
{Vb} of Vale Hospital Trust presented the figures. => V: presented | Vale Hospital Trust
{V} presented the figures. => V: presented
{V} said that the figures were lower. => V: spoke
{V} answered questions from {A}. => V: spoke; A: spoke
The Chairman welcomed {V}, who gave a presentation. => V: presented present (spoke)
The figures were presented by {V}. => V: presented
""",
    "named and no more": """
The Chairman referred to {Rt}'s email. => R: mentioned
The Chairman referred to an email from {R}. => R: mentioned
The Clerk read out a letter from {R}. => R: mentioned
A letter from {R} had been received. => R: mentioned
A letter had been received from {R} about the hedge. => R: mentioned
An email was received from {R} about the hedge. => R: mentioned
Correspondence was noted from {R} about the hedge. => R: mentioned
Members stood in silence in memory of the late {A}. => A: mentioned
The Chairman paid tribute to the late {A}. => A: mentioned
The Mayor reported the death of former Councillor {Ab}. => A: mentioned | former Councillor
The Clerk was asked to write to {R}. => R: mentioned
It was agreed to write to {R} asking that the hedge be cut. => R: mentioned
The Clerk would speak to {R} about the hedge. => R: mentioned
The Clerk had met {R} and said that the hedge would be cut. => R: mentioned
The Chairman will ask {R} to speak at the next meeting. => R: mentioned
{A} to speak to the owner of the hedge. => A: mentioned
{A} would speak to the owner of the hedge. => A: mentioned
Thanks were given to {R} for mending the bench. => R: mentioned
A vote of thanks was given to {R}. => R: mentioned
The bench had been given by {R}. => R: mentioned
The application had been made by {R}. => R: mentioned
The work was done by {R} at no cost. => R: mentioned
Invoice from {R} for cutting the hedge. => R: mentioned
A quotation from {R} was accepted. => R: mentioned
Land owned by {R} lay beside the lane. => R: mentioned
The application of {R} for a licence was considered. => R: mentioned
The resignation of {A} was noted. => A: mentioned
The application was called in at the request of {A}. => A: mentioned
The applicant was represented by {R}. => R: (present)
Delegated to {O} in consultation with {A}. => O: mentioned; A: mentioned
Contact: {O}. => O: mentioned
The Committee congratulated {R} on her award. => R: mentioned
The vacancy arose from the death of {A}. => A: mentioned
The Chairman said that {R} had asked for a bench last year. => R: mentioned
The objection of {R} had been circulated. => R: mentioned
Members noted that {R} was ill and sent their good wishes. => R: mentioned
{A} did not speak on the item. => A: mentioned
The Clerk reported that {R} had telephoned and asked for a bench. => R: mentioned
The Chairman said that he had spoken to {R}, who was happy with the scheme. => R: mentioned
At the last meeting {A} had asked about the bins. => A: mentioned
The plaque in memory of {R}, who spoke for the village for many years, was unveiled. => R: mentioned
The Clerk had written to {R}, asking for the hedge to be cut. => R: mentioned
The field had been given to the village by {R}. => R: mentioned
It was agreed that {A} would represent the Council. => A: mentioned
The matter would be raised with {R} by the Clerk. => R: mentioned
A complaint by {R} about the hedge was noted. => R: mentioned
{A} would report back in May. => A: mentioned
{A} sent a card to {R}. => A: mentioned; R: mentioned
{R} was invited to speak but did not. => R: mentioned
""",
    "offices alone": """
The Commissioner told the Panel that the grant had been cut. => -
The Chairman said that the work would be late. => -
The Director of Works presented the report. => -
The Leader of the Council moved the motion. => -
The Clerk reported that the bench had been mended. => -
The Head of Highways and Transport explained the figures. => -
The Monitoring Officer advised that the rule applied. => -
The Strategic Director (Place) answered questions. => -
The Portfolio Holder for Parks and Open Spaces introduced the report. => -
The Ward Councillor spoke against the application. => -
The Chief Constable answered questions. => -
The Town Mayor thanked the staff. => -
A resident of Mill Lane asked about the verges. => -
The Senior Planning Officer reminded Members of the site visit. => -
Councillors raised concerns about the speed of traffic. => -
Member of the public asked about the verges. => -
The Head Teacher of St Mary's School spoke. => -
""",
    "no persons": """
The Friends of Stanley Park asked for a new bench. => -
Friends of Victoria Park had written about the gate. => -
Roads and Paths Cara Hill. => -
The works at Grace Road and Martin Lane were noted. => -
Ashley Road residents asked for a crossing. => -
The Ernest Cook Trust offered a grant. => -
The Henry Smith Charity had given a grant. => -
Edward Street car park would be closed in May. => -
St John Ambulance had offered a course. => -
The George Inn had applied for a licence. => -
John Lewis had applied for a new sign. => -
Victoria Gardens and Albert Square would be closed. => -
Members discussed Elizabeth House and said that it was empty. => -
Charles Dickens Primary School asked for a crossing. => -
King George Playing Field was inspected. => -
The Royal Albert Hall was mentioned. => -
The Queen Elizabeth Hospital reported a rise in admissions. => -
The Prince William Award was given to two schools. => -
Grant Thornton presented the audit plan. => -
Marie Curie had asked for a collection in May. => -
Emily Bronte Close would be swept weekly. => -
The Grace Chapel asked for a grant. => -
Jubilee Gardens Rose Bed was replanted. => -
Bridge Street Florence Terrace: no reply yet. => -
Hazel Grove and Heather Close were mentioned by residents. => -
The Douglas Macmillan Hospice thanked the Council. => -
The Robert Owen Academy asked for a crossing. => -
Scott Park Pavilion was let. => -
""",
}
