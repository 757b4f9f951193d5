"""What became of the minutes of the last meeting, in words that no mark tells; and item by item.

`|` stands for a new paragraph. Names and matters are invented.
"""

import pytest

from nlp.pipeline import annotate

CONFIRMED = [
    ("Minutes agreed, proposed by Tom Cole and seconded by Ann Hill.", "Minutes agreed, proposed by Tom Cole and seconded by Ann Hill."),
    ("The minutes of the May meeting were found to be correct.", "The minutes of the May meeting were found to be correct."),
    ("The minutes of the May meeting were|approved as a correct record.", "The minutes of the May meeting were approved as a correct record."),
    ("4. Minutes of the last meeting: Approved by Tom Cole; seconded by Ann Hill.", "Approved by Tom Cole; seconded by Ann Hill."),
    ("4. MINUTES OF THE MEETING HELD ON 9th January|Approved and signed by Cllr. Reed", "Approved and signed by Cllr. Reed"),
    ("12/21 Minutes of the Panel of 4 May Minutes of the panel of 4 May were agreed and signed by Cllr Hill.", "Minutes of the panel of 4 May were agreed and signed by Cllr Hill."),
    ("The minutes of the May meeting were proposed by Cllr Cole as a true record, seconded by Cllr Hill and signed.", "The minutes of the May meeting were proposed by Cllr Cole as a true record, seconded by Cllr Hill and signed."),
    ("4. Minutes of 4 May: Cllr Cole proposed the minutes to be a correct record, seconded by Cllr Hill. The Chairman then signed the minutes.", "the minutes to be a correct record, seconded by Cllr Hill."),
    ("Minutes of the previous meeting held on 14 May were submitted and signed.", "Minutes of the previous meeting held on 14 May were submitted and signed."),
    ("3. To hear & approve minutes of the May meeting: Approved & signed as correct.", "Approved & signed as correct."),
    ("5: Interests:|Cllr Hill for item 9 (her field).|6: Minutes of 3rd May:|These were agreed and signed.", "These were agreed and signed."),
    ("4. APPROVE MINUTES OF 5TH MAY|Proposed Cllr Cole, seconded Cllr Hill, all agreed.", "APPROVE MINUTES OF 5TH MAY Proposed Cllr Cole, seconded Cllr Hill, all agreed."),
    ("4. To approve the minutes of 4 May. Proposed Cllr Cole, seconded Cllr Hill and carried.", "To approve the minutes of 4 May. Proposed Cllr Cole, seconded Cllr Hill and carried."),
    ("4. Minutes of 4 May.|Approval proposed by Cllr Cole, seconded by Cllr Hill, and agreed.", "Approval proposed by Cllr Cole, seconded by Cllr Hill, and agreed."),
]  # fmt: skip
NOT_CONFIRMED = [
    "Cllr Hill asked that the minutes be signed.",
    "The minutes of the May meeting could not be found.",
    "The approved minutes are on the website.",
    "4. Minutes of the last meeting|To be approved at the next meeting.",
    "The minutes were not agreed.",
    "The minutes would be signed once the figure had been put right.",
    "The minutes of the hall committee recorded that the fee was agreed.",
    "Matters arising from the minutes: the fence was signed off by the builder.",
    "4. Minutes of the last meeting. Proposed Cllr Cole, seconded Cllr Hill that page 2 be amended.",
    "Minutes signed by Chair: ____________ Date: ______",
]


@pytest.mark.parametrize(("text", "words"), CONFIRMED)
def test_minutes_that_were_agreed(text: str, words: str) -> None:
    found = annotate(text.replace("|", "\n\n")).resolutions
    assert [(r.verb, " ".join(r.text.split())) for r in found] == [("confirm_minutes", words)]


@pytest.mark.parametrize("text", NOT_CONFIRMED)
def test_minutes_of_which_it_is_not_told(text: str) -> None:
    assert annotate(text.replace("|", "\n\n")).resolutions == ()


MOVED = "4. Play area|Cllr Marsh proposed that a swing be bought, seconded by Cllr Reed.|"


@pytest.mark.parametrize(
    ("behind", "movers"),
    [
        ("A second price is to be asked for.|RESOLVED that a swing be bought.", ["Marsh"]),
        ("5. Allotments|RESOLVED that the rent be £20.", []),
        ("1. It is red.|2. It is of oak.|RESOLVED that a swing be bought.", ["Marsh"]),
    ],
)
def test_what_one_item_moved_the_next_did_not_carry(behind: str, movers: list[str]) -> None:
    votes = annotate((MOVED + behind).replace("|", "\n\n")).votes
    assert [vote.mover for vote in votes] == movers


def test_a_decision_of_the_next_item_does_not_tell_of_the_minutes() -> None:
    text = (
        "3/24 Interests: None. 4/24 Approval of Minutes: Minutes of the meeting held on 4 May were "
        "approved. 5/24 Roads: It was agreed to ask for a sign. 6/24 Trees: None fell."
    )
    assert [r.verb for r in annotate(text).resolutions] == ["confirm_minutes", "request"]


def test_minutes_of_two_bodies_in_two_lettered_parts_are_two_decisions() -> None:
    text = (
        "2. APOLOGIES None 3. INTERESTS None 4. MINUTES a) The Minutes of the Parish Council held on "
        "4 May were approved and signed. b) The Minutes of the Trees Committee held on 5 May were "
        "approved."
    )
    assert [r.verb for r in annotate(text).resolutions] == ["confirm_minutes"] * 2
