"""Sentences of minutes, what they put off or promise, and when; the meeting is on 14 March 2024."""

import time

import pytest

from nlp.recurrence.due.promises import drop_repeats, find_promises

MEETING = "2024-03-14"
PUT_OFF = [
    # sentence, kind, time as printed, due date, next meeting
    ("RESOLVED that a further report be submitted to the Committee in six months.", "promised", "in six months", "2024-09-14", False),
    ("The Director would report back to the next meeting of the Panel.", "promised", "the next meeting", None, True),
    ("RESOLVED - That consideration of the application be deferred to allow a site visit.", "deferred", None, None, False),
    ("That the decision be deferred until the January meeting.", "deferred", "until the January meeting", "2025-01-31", False),
    ("AGREED to defer the item to the meeting on 4 June 2024.", "deferred", "4 June 2024", "2024-06-04", False),
    ("It was agreed that this item would be deferred to the next meeting pending legal advice.", "deferred", "the next meeting", None, True),
    ("It was proposed by Cllr Shah, seconded by Cllr Dunn, and agreed to defer the item.", "deferred", None, None, False),
    ("The Chair deferred Item 5 until the September meeting.", "deferred", "until the September meeting", "2024-09-30", False),
    ("Deferred for a site visit.", "deferred", None, None, False),
    ("This motion was adjourned to the November meeting of the Council.", "adjourned", "to the November meeting", "2024-11-30", False),
    ("RESOLVED that the hearing be adjourned to 22 April 2024 at 10.00 am.", "adjourned", "22 April 2024", "2024-04-22", False),
    ("Members asked that an update be brought back to the Committee in January 2025.", "promised", "in January 2025", "2025-01-31", False),
    ("The Internal Audit Manager would bring a progress report to the September meeting.", "promised", "to the September meeting", "2024-09-30", False),
    ("The strategy would come back to the Committee for approval at a future date.", "promised", "a future date", None, False),
    ("Officers undertook to provide a further update to members within 12 weeks.", "promised", "within 12 weeks", "2024-06-06", False),
    ("That the Head of Housing be requested to submit a progress report in twelve months' time.", "promised", "in twelve months' time", "2025-03-14", False),
    ("The item would return to the Committee in the autumn.", "promised", "in the autumn", "2024-11-30", False),
    ("A report be brought to the Executive by the end of the financial year.", "promised", "by the end of the financial year", "2024-03-31", False),
    ("That the matter be referred back to Cabinet.", "promised", None, None, False),
    ("The application stands adjourned.", "adjourned", None, None, False),
    ("Item 7 was held over to the next meeting.", "deferred", "the next meeting", None, True),
    ("Time having run out, items 9 to 12 were held over.", "deferred", None, None, False),
    ("The matter was postponed sine die.", "deferred", None, None, False),
    ("RESOLVED: To postpone the decision to the next meeting.", "deferred", "the next meeting", None, True),
    ("The application was put back to allow a site visit.", "deferred", None, None, False),
    ("The report was put back to September.", "deferred", "to September", "2024-09-30", False),
    ("The item was put off until the next meeting.", "deferred", "the next meeting", None, True),
    ("The item stands over to the June meeting.", "deferred", "to the June meeting", "2024-06-30", False),
    ("This item was carried over to the meeting in May.", "deferred", "in May", "2024-05-31", False),
    ("The motion was left on the table.", "deferred", None, None, False),
    ("It was agreed that the matter lie on the table.", "deferred", None, None, False),
    ("The matter was left in abeyance.", "deferred", None, None, False),
    ("Cllr Hay proposed and it was agreed that this be shelved until the autumn.", "deferred", "until the autumn", "2024-11-30", False),
    ("The Chair moved the item to the February agenda.", "deferred", "to the February", "2025-02-28", False),
    ("The officer agreed to return with figures.", "promised", None, None, False),
    ("The Clerk undertook to come back with quotes.", "promised", None, None, False),
    ("The Director was invited to report back in six months.", "promised", "in six months", "2024-09-14", False),
    ("The Clerk will bring quotes to the next meeting.", "promised", "the next meeting", None, True),
    ("The matter would be revisited at the September meeting.", "promised", "at the September meeting", "2024-09-30", False),
    ("It was agreed to put the item on the agenda for the next meeting.", "promised", "the next meeting", None, True),
    ("To be discussed at the next meeting.", "promised", "the next meeting", None, True),
]  # fmt: skip
NOTHING = """
The Committee noted the report.
Councillor Shah proposed that the motion be deferred pending the outcome of the review.
The proposal to defer the item was lost.
The item had been deferred from the previous meeting.
The application was deferred by the Committee on 4 January 2024.
The purchaser is entitled to make deferred payments in equal instalments.
The pension fund holds deferred members.
The meeting was adjourned until 14.45.
The meeting adjourned for ten minutes.
The year ran from January to December; a report would be brought to the Executive each quarter.
An annual report would be presented to the Committee each year.
I will move at the next meeting that the Council will revert to the old bins.
The report had been presented to the Cabinet on 3 March.
The Chief Executive reported back that the works were complete.
Councillor Dunn asked whether the report was late.
The item was not deferred.
Apologies were reported.
The bus service would return in April.
It was suggested that a further report might be brought but this was not agreed.
If members wished, a further report could be brought.
A further report would be brought if required.
Councillor Dunn suggested a further report in six months.
Members could ask for a further report in six months, but did not.
Members rejected the suggestion that a further report be brought in six months.
The proposal that a further report be brought to the next meeting fell.
No further report would be brought to the committee.
A motion that the item be postponed was lost.
The item was held over from the previous meeting.
The meeting was held over two days.
The speed limit was put back to 30 mph.
The wall was put back to its original state.
The start of the works was postponed until June.
Papers were left on the table at the back of the hall.
A petition was laid on the table by the Leader.
Underspends of £40,000 were carried forward to 2025/26.
The Chair moved the item to the beginning of the agenda.
The statement will be revisited by the inspectors within eighteen months.
Items for the agenda of the next meeting should be sent to the Clerk by 5 April.
"""


@pytest.mark.parametrize(
    ("sentence", "kind", "printed", "due", "next_meeting"),
    PUT_OFF,
    ids=lambda value: str(value)[:40],
)
def test_what_is_put_off_or_promised(
    sentence: str, kind: str, printed: str | None, due: str | None, next_meeting: bool
) -> None:
    text = f"Councillor Dunn spoke.  {sentence}\n\nThe Chair thanked the officers."
    (promise,) = find_promises(text, MEETING)
    assert (promise.kind, promise.promised, promise.due_date, promise.next_meeting) == (
        kind,
        printed,
        due,
        next_meeting,
    )
    assert text[promise.evidence.start : promise.evidence.end] == sentence


@pytest.mark.parametrize("sentence", NOTHING.strip().splitlines())
def test_what_promises_nothing(sentence: str) -> None:
    assert find_promises(sentence, MEETING) == []


def test_without_a_date_nothing_is_reckoned() -> None:
    (promise,) = find_promises("That a further report be submitted in six months.")
    assert (promise.promised, promise.due_date) == ("in six months", None)


TOLD_TWICE = [
    # minutes, decision, the sentences kept
    (
        "The Chair proposed and it was AGREED that the item be deferred.",
        "That the item be deferred to the July meeting.",
        ["That the item be deferred to the July meeting."],
    ),
    (
        "RESOLVED: That the report be deferred for a site visit.",
        "That the report be deferred.",
        ["RESOLVED: That the report be deferred for a site visit."],
    ),
    (
        "A further report would be brought in six months.",
        "That a further report be submitted in three months.",
        [
            "A further report would be brought in six months.",
            "That a further report be submitted in three months.",
        ],
    ),
    (
        "That the item be deferred. A further report would be brought in six months.",
        "",
        ["That the item be deferred.", "A further report would be brought in six months."],
    ),
]


@pytest.mark.parametrize(("minutes", "decision", "kept"), TOLD_TWICE)
def test_what_minutes_and_decision_both_say_is_kept_once(
    minutes: str, decision: str, kept: list[str]
) -> None:
    texts = {"minutes": minutes, "decision": decision}
    found = [p for source, text in texts.items() for p in find_promises(text, MEETING, source)]
    slices = [(texts[p.evidence.source], p.evidence) for p in drop_repeats(found)]
    assert [text[evidence.start : evidence.end] for text, evidence in slices] == kept


@pytest.mark.parametrize(
    "word",
    [
        "deferred ",
        "report back to ",
        "a further report ",
        ". ",
        "\n",
        "pending ",
        "items to 1 motion ",
        "if should when ",
    ],
)
def test_a_long_line_takes_a_moment(word: str) -> None:
    start = time.process_time()
    find_promises(word * (300_000 // len(word)), MEETING)
    assert time.process_time() - start < 20
