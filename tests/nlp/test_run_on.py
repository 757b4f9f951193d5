"""Minutes that a converter prints as one line: where they break, and what is read of them."""

import time
from itertools import pairwise

import pytest

from nlp.pages.page import annotate_page
from nlp.run_on import list_breaks
from nlp.text.lines import list_lines

SAID = "The applicant told the Panel that the yard would be swept each night and the gate shut by ten. "
RUN = (
    "LICENSING PANEL Minutes of a meeting of the Licensing Panel held on 14 September 2021 at 10.00am. "
    "Present: Councillors A Marsh (Chairman), B Reed and C Hill Officers in Attendance: Dot Vale (Clerk) "
    "1 APOLOGIES FOR ABSENCE Apologies were received from Councillor E Cole. 2 MINUTES The minutes of the "
    "meeting held on 4 May 2021 were agreed. 3 NEW LICENCE – THE MILL CAFÉ, 9 FISH HILL "
    + SAID * 5
    + "RESOLVED that the licence be granted. 4 DATE OF NEXT MEETING Noted as 5 October 2021."
)


def pieces(text: str) -> list[str]:
    breaks = [0, *list_breaks(text, list_lines(text)), len(text)]
    return [text[a:b].strip() for a, b in pairwise(breaks)]


def test_it_breaks_before_labels_and_around_titles_in_capitals() -> None:
    assert [piece[:28] for piece in pieces(RUN)] == [
        "LICENSING PANEL Minutes of a",
        "Present: Councillors A Marsh",
        "Officers in Attendance: Dot ",
        "1 APOLOGIES FOR ABSENCE",
        "Apologies were received from",
        "2 MINUTES",
        "The minutes of the meeting h",
        "3 NEW LICENCE – THE MILL CAF",
        SAID[:28],
        "4 DATE OF NEXT MEETING",
        "Noted as 5 October 2021.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        RUN[: RUN.index(" 3 ")],  # as long as a writer's own paragraph, of two numbers
        SAID * 12,
        "The fee was raised on 1 April, 2000 AND ALL WERE TOLD. " + SAID * 12,
        "It was built in 1970. 12 Mill Lane was sold. 3 Houses were let. " + SAID * 12,
    ],
)
def test_a_long_paragraph_of_prose_stays_whole(text: str) -> None:
    assert pieces(text) == [text.strip()]


def test_the_figures_of_a_vote_are_no_items() -> None:
    text = "The vote was: For - 4. Against - 5. Abstentions - 6. The plan was lost."
    assert pieces(text) == [text]
    text = "The vote was FOR: 5 AGAINST The lane was shut. " + SAID * 12
    assert pieces(text) == [text.strip()]


def test_titles_in_small_letters_tell_by_their_numbers_that_go_on() -> None:
    text = (
        "Parish Council. 1. Apologies None. 2. Minutes Agreed. 3. Trees None fell. 4. Dogs None. "
    )
    assert [p[:10] for p in pieces(text + SAID * 10)] == [
        *("Parish Cou", "1. Apologi", "2. Minutes", "3. Trees N", "4. Dogs No"),
    ]


def test_items_break_wherever_they_stand_if_their_numbers_go_on_by_one() -> None:
    text = (
        "APOLOGIES: Bo Hill 2) MINUTES OF LAST MEETING The minutes of 4 May were approved. 3) TREES "
        "None fell.\n4) FINANCE 4.1 Bank Balance This was noted. 4.2 Grant to the Fair It was agreed "
        "to give £40."
    )
    text = "1) " + text
    assert pieces(text) == [
        *("1) APOLOGIES: Bo Hill", "2) MINUTES OF LAST MEETING"),
        *("The minutes of 4 May were approved.", "3) TREES None fell.\n4) FINANCE"),
        *("4.1 Bank Balance", "This was noted.", "4.2 Grant to the Fair"),
        "It was agreed to give £40.",
    ]


def test_the_year_of_an_item_may_stand_before_its_number() -> None:
    text = "Present: Bo 1911/1 Apologies None 1911/2 Minutes These were agreed. 1911/3 Trees None."
    assert pieces(text) == [
        *("Present: Bo", "1911/1 Apologies None", "1911/2 Minutes"),
        *("These were agreed.", "1911/3 Trees None."),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "RESOLVED that: 1. The plan be adopted. 2. The map be printed. 3. The fee be waived.",
        "See item 1. The plan and item 2. The map and item 3. The fee.",
        "We paid for rooms 1. The hall was full. 3. Nobody came. 7. The end.",
        "1. The Lodge of the The Mill 2. The House of The Lane 3. A Farm at The Green",
    ],
)
def test_a_list_of_parts_or_of_mentions_stays_whole(text: str) -> None:
    assert pieces(text)[0].startswith(text[:28])
    assert not [piece for piece in pieces(text) if piece.startswith("The ")]


def test_each_bullet_is_a_line_of_its_own() -> None:
    text = "Present • Cllr A Marsh • Cllr B Reed • Resolved: That the hall be let. " + SAID * 10
    assert [p[:10] for p in pieces(text)] == ["Present", "• Cllr A M", "• Cllr B R", "• Resolved"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "FINANCE i. Balances were noted. ii. Hedges None seen. iii. The bill was paid.",
            [
                "FINANCE",
                "i. Balances were noted.",
                "ii. Hedges None seen.",
                "iii. The bill was paid.",
            ],
        ),
        (
            "The lane was swept. iii. Bench Agreed. iv. Pond Clerk to ask. v. Gate Done.",
            [
                "The lane was swept.",
                "iii. Bench Agreed.",
                "iv. Pond Clerk to ask.",
                "v. Gate Done.",
            ],
        ),
        (
            "a) Moss Lane It was cut. b) The Pound None.",
            ["a) Moss Lane It was cut.", "b) The Pound None."],
        ),
        (
            "(a) Rates (i) Rose. (ii) Fell. (b) Fees None.",
            ["(a) Rates", "(i) Rose.", "(ii) Fell.", "(b) Fees None."],
        ),
        # a sentence's own parts, mentions, initials, one alone
        ("It was agreed to: a) Mend the gate. b) Paint it.", None),
        ("The plan has two ends, a) Speed, and b) Calm.", None),
        ("It was proposed by A. Hill that b. Reed go.", None),
        ("See part b) The Green. It was mown.", None),
        ("Plan b) The Green. Plan c) The Pound.", None),
        ("Vitamin c. Bread. Type d. Milk.", None),
    ],
)
def test_points_that_stand_in_one_line_are_lines_of_their_own(
    text: str, told: list[str] | None
) -> None:
    assert pieces(text) == (told or [text])


def test_points_without_end_take_bounded_time() -> None:
    started = time.process_time()
    assert len(pieces("a) A " * 10_000)) == 1
    assert len(pieces("a) A b) B " * 10_000)) == 20_000
    assert time.process_time() - started < 5


def test_what_is_read_of_it_is_quoted_as_given() -> None:
    items = [page.annotations for page in annotate_page(RUN)]
    people = [person for found in items for person in found.people]
    assert [(p.name, p.role) for p in people] == [
        *(("A Marsh", "Chairman"), ("B Reed", None), ("C Hill", None)),
        *(("Dot Vale", "Clerk"), ("E Cole", None)),
    ]
    told = [r.text for found in items for r in found.resolutions]
    assert told[-1] == "the licence be granted."
    assert all(RUN[p.evidence.start : p.evidence.end].endswith(p.name.split()[-1]) for p in people)
