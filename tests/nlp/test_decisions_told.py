"""What is told once though it is printed twice, the words of what was lost, what decides nothing.

Written as in `decisions.py`: a row is a text and its decisions.
"""

import pytest

from tests.nlp.decisions import decided, decided_on_page

PAGE = "Agenda item|Trees|Minutes:|"
ONCE = [
    # who was elected, then resolved in as many words
    (
        "Councillor B Reed was duly elected as Chair of the Authority for 2031/32.|RESOLVED: "
        "That Councillor B Reed be elected Chair of the Authority for 2031/32.",
        ["appoint/resolved/0: Councillor B Reed was duly elected as Chair of the Authority for 2031/32."],
    ),
    (
        "The nomination was approved by 44 votes to 3 votes.|Resolved that Councillor B Reed be, "
        "and is hereby elected, Chair until the acceptance of office by a successor.",
        ["appoint/resolved/0: Councillor B Reed be, and is hereby elected, Chair until the acceptance of office by a successor."],
    ),
    # an outcome in a line, then in a sentence
    (
        "Application deferred to allow a visit to be made.|Registered speaker: Ida Sole.|It was "
        "resolved unanimously that the application be deferred to allow a visit to be made.",
        ["defer/deferred/0: Application deferred to allow a visit to be made."],
    ),
    (
        "It was moved by Councillor Ann Marsh and seconded by Councillor Bo Reed that Cy Hill be "
        "elected as Mayor.|The motion was put to the vote and declared carried.|That Councillor "
        "Cy Hill be elected Mayor of the Borough for the year.|The Mayor took the chair.",
        ["appoint/resolved/0: That Councillor Cy Hill be elected Mayor of the Borough for the year."],
    ),
    (
        "It was proposed by Mr E Dale, seconded by Mr G Hill and agreed that £38,000 be released "
        "for the works. RESOLVED that this be actioned. KB",
        ["approve/resolved/0: £38,000 be released for the works."],
    ),
    # the body's line, its list beneath
    (
        "RESOLVED – that:|This Council asks the cabinet to keep bees.",
        ["request/resolved/0: This Council asks the cabinet to keep bees."],
    ),
    (
        "The Council approved and signed the Minutes of the meeting held on 4 May 2031, as a true "
        "record. All members agreed the Minutes should be signed.",
        ["confirm_minutes/resolved/0: The Council approved and signed the Minutes of the meeting held on 4 May 2031, as a true record."],
    ),
]  # fmt: skip
# what only agrees the recommendations, and these right beneath it
ONCE += [
    (
        "The Cabinet agreed the recommendations contained in the report.|RESOLVED: That|(1) the "
        "plan be approved;|(2) the fee be raised.",
        ["approve/resolved/2: (1) the plan be approved; (2) the fee be raised."],
    ),
    (
        "It was unanimously agreed to support the recommendation.|Resolved – That the mill be let."
        "|It was agreed that the Clerk write to the owner.",
        ["agree/resolved/0: the mill be let.", "request/resolved/0: the Clerk write to the owner."],
    ),
    # look-alikes: of other words, of another thing
    (
        "The Cabinet agreed the recommendations of the bridge survey on the lights.|RESOLVED: That "
        "the mill be let.",
        [
            "agree/resolved/0: the recommendations of the bridge survey on the lights.",
            "agree/resolved/0: the mill be let.",
        ],
    ),
]  # fmt: skip
LOST = [
    (
        "Council considered the following motion, submitted by Councillor Ann Marsh:|“Council "
        "calls on the Leader to put back the shelters.”|The Motion was proposed by Councillor Ann "
        "Marsh and seconded by Councillor Bo Reed.|In proposing the Motion, Councillor Marsh said "
        "that many had written.|On being put to the vote the motion was lost.",
        ["reject/lost/0: “Council calls on the Leader to put back the shelters.”"],
    ),
    (
        "A motion was proposed by Cllr Ann Marsh and seconded by Cllr Bo Reed respectively as "
        "follows “This committee asks officers to list the elms.”|The motion was lost.",
        ["reject/lost/0: “This committee asks officers to list the elms.”"],
    ),
    (
        "Proposed by Councillor Ann Marsh and Seconded by Councillor Bo Reed This Council calls "
        "upon the Government to plant elms.|The motion was put to the vote and declared lost.",
        ["reject/lost/0: This Council calls upon the Government to plant elms."],
    ),
    (
        "Councillor Ann Marsh moved and Councillor Bo Reed seconded a motion, as set out in the "
        "agenda, that the elms be felled.|The motion was lost with 9 votes for and 21 against.",
        ["reject/lost/0: the elms be felled."],
    ),
    (
        "A vote was taken and lost to approve planning permission with 4 votes For and 8 votes "
        "Against.",
        ["reject/lost/0: approve planning permission"],
    ),
    (
        "Councillor Ann Marsh moved, seconded by Councillor Bo Reed, that the meeting adjourn "
        "until two.|The Council resolved to reject the procedural motion.",
        ["reject/lost/0: the meeting adjourn until two."],
    ),
    (
        "Item: Fees|Resolution status: Lost|RESOLVED that Cabinet agree the fees.",
        ["reject/lost/0: Cabinet agree the fees."],
    ),
]
WORDS = [
    (
        "Resolved:|Refuse|on the following grounds:|1) The barn is old.|2) The lane is narrow.",
        ["refuse/refused/2: Refuse on the following grounds: 1) The barn is old. 2) The lane is narrow."],
    ),
    (
        "RESOLVED|That planning permission be refused for the following reason:-|The proposal "
        "would harm the lane.",
        ["refuse/refused/0: That planning permission be refused for the following reason:- The proposal would harm the lane."],
    ),
    (
        "RESOLVED that:|R1.   The Panel notes the survey.|R2.   The plan is agreed.",
        ["agree/resolved/2: R1. The Panel notes the survey. R2. The plan is agreed."],
    ),
    (
        "RESOLVED: That Council, for the reasons set out in the report, agreed:|1. To freeze the "
        "fees.|2. To approve the budget.",
        ["approve/resolved/2: Council, for the reasons set out in the report, agreed: 1. To freeze the fees. 2. To approve the budget."],
    ),
    (
        "RESOLVED: The Council notes that the pool is shut.|The Council believes that swimming "
        "is good.|This Council resolves to request the Cabinet to open it.|The Mayor thanked all.",
        ["request/resolved/0: The Council notes that the pool is shut. The Council believes that swimming is good. This Council resolves to request the Cabinet to open it."],
    ),
    (
        "Agreed, in order to keep the teachers in the Borough, to:|1. Set aside 20 flats;|2. Let "
        "them in May.",
        ["agree/resolved/2: 1. Set aside 20 flats; 2. Let them in May."],
    ),
    (
        "Deferred, to allow further talks to be held with the owners.",
        ["defer/deferred/0: Deferred, to allow further talks to be held with the owners."],
    ),
    (
        "4. Walls – East Quay – The Council received, considered, and agreed this document.",
        ["agree/resolved/0: The Council received, considered, and agreed this document."],
    ),
    (
        "The minutes of the last meeting, which had been circulated beforehand and placed on the "
        "notice board, were approved and signed.",
        ["confirm_minutes/resolved/0: The minutes of the last meeting, which had been circulated beforehand and placed on the notice board, were approved and signed."],
    ),
]  # fmt: skip
NOTHING = [
    "Decision:|An apology for absence was received from Councillor T Reed.",
    "Decision:|Council received a deputation from Ida Sole on the waiting times at the clinic.",
    "Minutes:|Councillor Reed was appointed as a Member of the Committee under delegated powers, for this meeting only.",
    "Minutes:|Six residents spoke against the barn, making many valid points, all of which were noted.",
    "Minutes approved 08/11/2031",
    "Minutes:|Councillor Marsh moved that an additional recommendation be included that officers report back. This was duly seconded and unanimously agreed.",
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ONCE + LOST + WORDS)
def test_on_a_page_of_an_item(text: str, expected: list[str]) -> None:
    assert decided_on_page(PAGE + text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_what_decides_nothing(text: str) -> None:
    assert decided_on_page("Agenda item|Trees|" + text) == []


def test_in_printed_minutes() -> None:
    text = (
        "3. Minutes of 4 May|Approved.|4. Trees|RESOLVED that the elms be kept.|5. Walls|Agenda "
        "Item 5 was deferred prior to the Committee.|6. Close|The meeting closed at nine."
    )
    assert decided(text) == [
        "confirm_minutes/resolved/0: Minutes of 4 May Approved.",
        "agree/resolved/0: the elms be kept.",
        "defer/deferred/0: Agenda Item 5 was deferred prior to the Committee.",
    ]


def test_numbers_with_the_years_part_the_items() -> None:
    text = (
        "CL61-31/32|Notices|Councillor Bo Reed proposed that flowers be sent.|CL62-31/32|Minutes|"
        "RESOLVED that the minutes be approved.|CL63-31/32|Tax|RESOLVED that the tax be set at "
        "£197.|For the motion: 21|Councillors Ann Marsh and Cy Hill|Against the motion: 0"
    )
    assert "flowers" not in " ".join(decided(text))
