"""Which words are a decision's text: the motion's own, those printed beneath, those behind the vote.

`|` stands for a new paragraph. All names and matters are invented. Each form is tried with several
words in its place, beside forms that look alike and decide nothing or something else.
"""

import pytest

from nlp.annotations import Annotations
from nlp.pages.page import annotate_page

ABOVE = "VALE TOWN COUNCIL|Minutes of the meeting of 7 May 2024|Present: Cllrs Ann Fenn, Ben Marsh, Cy Hill and Di Poole|1. Weir|"
WORDS = "That the Council asks the County to dredge the weir."
MOVED = "Cllr Marsh proposed, seconded by Cllr Hill, "


def read(text: str) -> Annotations:
    """Return what minutes say, those present above them."""
    (entry,) = annotate_page((ABOVE + text).replace("|", "\n\n"))
    return entry.annotations


def decided(text: str) -> list[str]:
    """Return the decisions, `status: words`."""
    return [f"{r.status}: {' '.join(r.text.split())}" for r in read(text).resolutions]


BY_WHOM = [
    "by the Meeting", "by the Council", "by the Town Council", "by the Parish Council",
    "by the Trustees", "by all Members", "unanimously by the Meeting", "by the full Council",
]  # fmt: skip
WITH = ["", ", with one abstention,", ", with two votes against,", " (Cllr Poole abstaining)"]


@pytest.mark.parametrize("whom", BY_WHOM)
@pytest.mark.parametrize("how", WITH)
@pytest.mark.parametrize("mark", ["It was agreed", "It was RESOLVED", "It was AGREED"])
def test_who_agreed_stands_between(mark: str, whom: str, how: str) -> None:
    assert decided(f"{mark} {whom}{how} to dredge the weir.") == ["resolved: dredge the weir."]
    assert decided(f"{mark} {whom}{how} that the weir be dredged.") == [
        "resolved: the weir be dredged."
    ]


ASIDES = [
    "(Unanimously)", "(7 for, 2 against, 1 abstention)", "[By 5 votes to 2]",
    "(5 Members (Councillors Fenn, Hill and Poole) voted in favour and 2 Members against.)",
    "(Voting: For 9; Against 0)",
]  # fmt: skip


@pytest.mark.parametrize("aside", ASIDES)
@pytest.mark.parametrize(
    "mark", ["Resolved:", "RESOLVED", "Resolved", "AGREED -", "It was resolved:"]
)
def test_how_was_voted_stands_beneath_the_mark(mark: str, aside: str) -> None:
    listed = "(1) That the weir be dredged.|(2) That the bank be mended."
    (found,) = decided(f"{mark}|{aside}|{listed}")
    assert found == "resolved: (1) That the weir be dredged. (2) That the bank be mended."


@pytest.mark.parametrize(
    "mark",
    [
        "Resolved to RECOMMEND: (to Council)",
        "RESOLVED TO RECOMMEND TO COUNCIL:",
        "Resolved to recommend (to the Executive):-",
        "AGREED TO RECOMMEND",
        "RESOLVED TO RECOMMEND",
    ],
)
def test_what_is_recommended_stands_beneath(mark: str) -> None:
    (found,) = decided(f"{mark}|That the toll be £2.|2. Bank|It was noted.")
    assert found.startswith("recommended: ")
    assert found.endswith("That the toll be £2.")


ANNOUNCED = [
    "The Mayor then put the following motion to the vote:|“{}”|The motion was carried.",
    "The motion as amended was put to the vote and carried, as set out below:|“{}”",
    "The substantive motion, as set out below, was then put to the vote and carried:|“{}”",
    "The following motion was then put to the meeting and was CARRIED unanimously:|“{}”",
    "The amended motion was then put to the meeting.|AND AGREED|“{}”",
    "The motion was put to the meeting|It was agreed|“{}”",
    "Proposed by Cllr Marsh|Seconded by Cllr Hill|And carried|“{}”",
    "Proposed by Cllr Marsh, seconded by Cllr Hill|AND RESOLVED|{}",
]


@pytest.mark.parametrize("form", ANNOUNCED)
def test_words_printed_beneath_the_vote(form: str) -> None:
    (found,) = decided(form.format(WORDS))
    assert found.removeprefix("resolved: ").strip("“”") == WORDS


HEADS = [
    "Notice of Motion in the name of Cllr Poole", "Submitted by Councillor Di Poole",
    "The following motion was received from Cllr Poole:", "Councillor Poole, Leader of the Group:",
    "Motion 2 - Cllr Poole",
]  # fmt: skip
WITHDREW = [
    "Cllr Poole withdrew her motion.", "Cllr Poole agreed to withdraw the motion until the reply was in.",
    "The motion was withdrawn by Councillor Poole.", "Following the reply, Cllr Poole withdrew the motion.",
    "The motion was then withdrawn by Cllr Poole.",
]  # fmt: skip


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("told", WITHDREW)
@pytest.mark.parametrize(
    "words",
    ["“That this Council lights the bridge.”", "This Council notes the dark of the bridge."],
)
def test_a_motion_withdrawn_is_told_by_its_words(head: str, told: str, words: str) -> None:
    assert decided(f"{head}|{words}|Cllr Hill spoke to it.|{told}") == [f"withdrawn: {words}"]


def test_of_two_motions_the_members_own_was_withdrawn() -> None:
    text = "Cllr Hill:|“That this Council mends the bank.”|Cllr Poole:|“That this Council lights the bridge.”|Cllr Hill withdrew his motion."
    assert decided(text) == ["withdrawn: “That this Council mends the bank.”"]


THINGS = [
    ("to change the order of business so that the weir is taken first.", "The change in the order of business was agreed after a vote."),
    ("to suspend Standing Order 12 so that the public may speak on the weir.", "The suspension was agreed."),
    ("to pay a grant of £50 to the friends of the weir for their boat.", "The grant was approved unanimously."),
    ("to transfer £400 from the reserve to the account of the weir.", "The transfer was agreed by the members."),
]  # fmt: skip


@pytest.mark.parametrize(("words", "told"), THINGS)
def test_the_thing_agreed_is_what_was_moved(words: str, told: str) -> None:
    assert decided(f"{MOVED}{words}|Cllr Poole asked why.|{told}") == [
        f"resolved: {words.removeprefix('to ')}"
    ]


@pytest.mark.parametrize("lost", ["This was lost.", "The motion fell for want of a seconder."])
def test_not_where_what_was_moved_was_lost(lost: str) -> None:
    text = f"Cllr Marsh proposed that a grant of £50 to the friends of the weir be put off. {lost}|The grant was approved."
    assert "resolved: The grant was approved." in decided(text)


NOTED = [
    "The Council",
    "The Committee",
    "The Panel heard from the Clerk and",
    "The Board considered a report on tolls and",
]


@pytest.mark.parametrize("body", NOTED)
def test_what_a_body_noted_in_capitals(body: str) -> None:
    (found,) = read(f"{body} NOTED that the weir would close on 4 June.").resolutions
    assert (found.verb, found.text) == ("note", "the weir would close on 4 June.")


def test_what_is_noted_of_who_spoke_or_did_is_none() -> None:
    assert decided("The Committee NOTED that Cllr Marsh had left the room.") == []
    assert (
        decided("Cllr Marsh spoke of the weir and it was noted that the Clerk would write.") == []
    )


@pytest.mark.parametrize("short", ["CC", "PC", "The PC", "The CC"])
@pytest.mark.parametrize(
    "did", ["approved the purchase of a boat.", "adopted the new rules of the weir."]
)
def test_a_body_by_its_letters(short: str, did: str) -> None:
    assert decided(f"{short} {did}") == [f"resolved: {short} {did}"]


def test_letters_of_others_decide_nothing() -> None:
    assert decided("CC refused the application for the boat house.") == []
    assert decided("KCC approved the closure of Mill Lane.") == []


HEADINGS = [
    "Election of Office Bearers:",
    "2. Election of Officers",
    "Appointment of Office-Bearers",
    "The following officers were elected:",
    "Office bearers were duly elected as follows:",
]
LISTS = [
    "Chair - Ann Fenn|Secretary - Di Poole|Treasurer - Cy Hill",
    "Chairman: Cllr Ann Fenn|Vice-Chairman: Cllr Ben Marsh",
    "Chair - Ann Fenn, Secretary - Di Poole",
]


@pytest.mark.parametrize("heading", HEADINGS)
@pytest.mark.parametrize("listed", LISTS)
def test_each_office_filled_in_a_list(heading: str, listed: str) -> None:
    entries = listed.replace(", ", "|").split("|")
    assert decided(f"{heading}|{listed}|3. Tolls") == [f"resolved: {each}" for each in entries]


NO_ELECTION = [
    "Office Bearers:|",
    "Present: ",
    "Election of Office Bearers will be in May.|Ask the ",
    "The Clerk set out the election of officers. Contact: ",
]


@pytest.mark.parametrize("heading", NO_ELECTION)
def test_office_holders_listed_are_not_elected(heading: str) -> None:
    assert decided(f"{heading}Chair - Ann Fenn, Secretary - Di Poole") == []


DECLARED = [
    ("There being no other nominations, the Mayor declared ", "Councillor Hill duly elected as Deputy Mayor."),
    ("As there was not any further proposal the Cathaoirleach declared ", "Cllr Hill elected as Leas Cathaoirleach."),
    ("The Meetings Administrator then declared ", "Cllr Hill to be elected Chair of the Committee."),
    ("The Chair declared ", "Councillor Hill elected as Vice-Chair for the year."),
]  # fmt: skip


@pytest.mark.parametrize(("who", "elected"), DECLARED)
def test_who_was_declared_elected(who: str, elected: str) -> None:
    assert decided(who + elected) == [f"resolved: {elected}"]


@pytest.mark.parametrize(
    "told",
    [
        "The Returning Officer declared Mary Hill elected for the Mill ward.",
        "The Chief Executive declared that Councillor Hill had been elected for the Mill ward.",
    ],
)
def test_who_was_elected_by_the_voters_is_none(told: str) -> None:
    assert decided(told) == []


GRANTED = [
    "Accordingly, the application is granted, subject to the following condition: the weir be lit.",
    "The licence is therefore revoked.",
    "Having heard the parties, the application for a boat licence is refused.",
    "Therefore the variation of the licence is approved.",
]  # fmt: skip


@pytest.mark.parametrize("told", GRANTED)
def test_what_is_granted_therefore(told: str) -> None:
    assert len(decided(told)) == 1


@pytest.mark.parametrize(
    "told",
    [
        "If the application is granted the boats may go out.",
        "The application is granted or refused by the County.",
        "The appeal is allowed twelve weeks.",
    ],
)
def test_what_may_be_granted_is_none(told: str) -> None:
    assert decided(told) == []


def test_the_minutes_tell_what_the_label_leaves_to_them() -> None:
    text = (
        "Decision:|Refused, against advice, reasons to be set out in the minutes|Minutes:|Proposed by "
        "Councillor Hill, seconded by Councillor Poole, that application 23/011/F be approved. On being "
        "put to the vote the motion was lost.|Resolved|That application 23/011/F be refused, against "
        "advice, for the following reason: the harm to the weir."
    )
    assert sorted(
        f"{r.verb}: {r.text[:40]}"
        for r in annotate_page(text.replace("|", "\n\n"))[0].annotations.resolutions
    ) == [
        "refuse: That application 23/011/F be refused, ag",
        "reject: application 23/011/F be approved.",
    ]


LISTED = [
    ("It was moved by Councillor Marsh and seconded by Councillor Hill:-", "(i) That the weir be dredged;|(ii) That the cost be met."),
    ("Councillor Marsh moved, and Councillor Hill seconded, that:", "1. the weir be dredged; and|2. the cost be met."),
    ("Moved by Councillor Marsh, seconded by Councillor Hill", "1. That the weir be dredged.|2. That the cost be met."),
    ("It was moved by Councillor Marsh and seconded by Councillor Hill:-", "That the Council -|(a) dredges the weir;|(b) meets the cost."),
]  # fmt: skip


@pytest.mark.parametrize(("moved", "words"), LISTED)
@pytest.mark.parametrize(
    "carried", ["The motion was put and carried.", "CARRIED", "Cllr Poole spoke.|On a vote it was carried."]
)  # fmt: skip
def test_a_motion_in_parts_is_whole(moved: str, words: str, carried: str) -> None:
    found = read(f"{moved}|{words}|{carried}").resolutions
    assert [(r.parts, " ".join(r.text.split())) for r in found] == [(2, words.replace("|", " "))]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The weir needs work. A vote was taken to close the weir for now and it was unanimously agreed to do so.", "close the weir for now"),
        ("Cllr Hill suggested that the weir be dredged. Agreed to proceed.", "weir be dredged."),
        ("Cllr Hill suggested that the weir be dredged. Agreed to go ahead with this.", "weir be dredged."),
        ("Cllr Hill asked that the weir be dredged. This was agreed with effect from June.", "weir be dredged."),
        ("Cllr Hill asked that the weir be dredged. This was agreed with effect from the May meeting.", "weir be dredged."),
    ],
)  # fmt: skip
def test_words_that_do_so_point_to(text: str, told: str) -> None:
    (found,) = decided(text)
    assert told in found


def test_what_agreed_to_proceed_to_is_told_by_itself() -> None:
    (found,) = decided("Cllr Hill suggested a seat. Agreed to proceed with the order of six bins.")
    assert found == "resolved: proceed with the order of six bins."


RECORD = "It was proposed by Cllr Hill and seconded by Cllr Poole that the Minutes {what}. {end}"


@pytest.mark.parametrize(
    "what", ["were a true and accurate record", "as amended were a true record"]
)
@pytest.mark.parametrize(
    "end",
    [
        "The Parish Council agreed unanimously and the Minutes were signed by the Chairman.",
        "The Parish Council was in favour. The Chairman signed the Minutes.",
        "All in favour. The Chairman then signed the minutes.",
    ],
)
def test_minutes_moved_as_a_record_are_told_in_the_words_moved(what: str, end: str) -> None:
    (found,) = decided(RECORD.format(what=what, end=end))
    assert found == f"resolved: the Minutes {what}."


@pytest.mark.parametrize(
    "said",
    [
        "The minutes of the last meeting had been circulated, these were proposed as a correct record by Cllr Hill seconded by Cllr Poole and unanimously agreed.",
        "The minutes were circulated, and were proposed as a true record by Cllr Hill, seconded by Cllr Poole and agreed.",
    ],
)  # fmt: skip
def test_minutes_proposed_as_a_record_and_agreed(said: str) -> None:
    (found,) = decided(said)
    assert found == f"resolved: {said}"
