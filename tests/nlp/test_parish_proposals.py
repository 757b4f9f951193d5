"""Proposals, decisions and votes as parish and community councils write them down.

`|` stands for a new paragraph. Names and matters are invented.
"""

import pytest

from nlp.annotations import Annotations
from nlp.pages.page import annotate_page

PRESENT = "Present: Cllrs A Fenn (Chairman), B Marsh, C Hill, D Poole and E Reed.||"


def read(text: str) -> Annotations:
    """Return what the minutes of a parish say, those present above them."""
    (entry,) = annotate_page((PRESENT + text).replace("|", "\n"))
    return entry.annotations


def votes(text: str) -> list[str]:
    """Return the votes, `outcome method for-against mover/seconder`, and who was named."""
    return [
        " ".join(
            [
                f"{v.outcome} {v.method} {v.for_count}-{v.against_count} {v.mover}/{v.seconder}",
                *(f"+{name}" for name in v.for_names),
                *(f"-{name}" for name in v.against_names),
                *(f"~{name}" for name in v.abstain_names),
            ]
        )
        for v in read(text).votes
    ]


def decided(text: str) -> list[tuple[str, str]]:
    """Return the decisions: status and words."""
    return [(r.status, r.text.rstrip(" .")) for r in read(text).resolutions]


VOTES = [
    # the figures in words, in a sentence of their own
    ("Cllr Marsh proposed £450 for the lime, seconded by Cllr Hill. Three in favour, two against. Carried.", ["carried counted 3-2 Marsh/Hill"]),
    ("It was resolved to grant £300. Proposed Cllr Marsh and seconded Cllr Hill. Four for, one against.", ["carried counted 4-1 Marsh/Hill"]),
    ("It was agreed by a majority of 3 to 1 to raise the rate to £14.", ["carried counted 3-1 None/None"]),
    ("RESOLVED by vote (3:1:1): That the licence be granted.", ["carried counted 3-1 None/None"]),
    # of two items, figures alike
    ("4. It was resolved to grant £300. Three in favour, one against.||5. It was agreed by a majority of 3 to 1 to raise the rate to £14.", ["carried counted 3-1 None/None", "carried counted 3-1 None/None"]),
    # the outcome behind the seconder, with `but`, with `and it was`
    ("It was proposed by Cllr Hill that the tree be felled, seconded by Cllr Marsh, but this was not carried.", ["lost unstated None-None Hill/Marsh"]),
    ("Cllr Hill proposed an objection, which was seconded by Cllr Marsh but not carried.", ["lost unstated None-None Hill/Marsh"]),
    ("The Chairman proposed approval of the cheques, Cllr Reed seconded and it was RESOLVED.", ["carried assent None-None A Fenn/Reed"]),
    # a title with its stop is no end of what was lost
    ("A motion to object (Proposed: Cllr. Hill, Seconded: Cllr. Marsh) was lost.", ["lost unstated None-None Hill/Marsh"]),
    # the next item's resolution is not of the movers behind the last
    ("7. It was resolved to support the residents. Proposed Cllr Poole, seconded Cllr Reed.||8. It was proposed by Cllr Marsh, seconded by Cllr Hill and||RESOLVED: That the lamp be lit.", ["carried assent None-None Poole/Reed", "carried assent None-None Marsh/Hill"]),
    # the side behind the names
    ("Councillor Hill asked for a named vote. Councillors Fenn, Marsh, Hill for. Councillors Poole and Reed abstained. Carried.", ["carried recorded None-None None/None +Fenn +Marsh +Hill ~Poole ~Reed"]),
    ("Proposed Cllr Marsh, seconded Cllr Hill. Cllrs Marsh and Hill for; Cllrs Poole and Reed against. Lost.", ["lost recorded None-None Marsh/Hill +Marsh +Hill -Poole -Reed"]),
    # `as proposed by` within what was agreed
    ("It was agreed that the precept be £6,000 as proposed by Cllr Poole, seconded by Cllr Reed.", ["carried assent None-None Poole/Reed"]),
    ("Resolved to plant the trees as proposed by Cllr Poole at the last meeting.", []),
    # no vote: what things are for, what somebody is against
    ("The Clerk thanked Cllrs Marsh and Hill for the flowers. Two for the price of one were bought.", []),
    ("The letter was from those whom Cllrs Marsh and Hill spoke for.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), VOTES)
def test_votes(text: str, expected: list[str]) -> None:
    assert votes(text) == expected


DECISIONS = [
    ("Cllr Marsh proposed £450 for the lime, seconded by Cllr Hill. Carried.", [("resolved", "£450 for the lime")]),
    ("Cllr Hill proposed no objection, seconded Cllr Poole. Carried unanimously.", [("resolved", "no objection")]),
    ("A motion to buy a bench (Proposed: Cllr. Hill, Seconded: Cllr. Marsh) was carried.", [("resolved", "buy a bench")]),
    # `Decided:` alone
    ("There was submitted a report on the charges.||Decided: that the charges be held.", [("resolved", "the charges be held")]),
    # minutes, in one sheet or several
    ("The minute of the meeting held on 3 September 2019 was approved, being proposed by Cllr Marsh and seconded by Cllr Hill.", [("resolved", "The minute of the meeting held on 3 September 2019 was approved, being proposed by Cllr Marsh and seconded by Cllr Hill")]),
    ("The Minutes of 18th January had been previously circulated and the minutes were approved and signed.", [("resolved", "The Minutes of 18th January had been previously circulated and the minutes were approved and signed")]),
    ("These were agreed to be correct and signed by Cllr Fenn.", [("resolved", "These were agreed to be correct and signed by Cllr Fenn")]),
    ("1 The minutes of 6th September were submitted and approved.", [("resolved", "The minutes of 6th September were submitted and approved")]),
    # signed: no decision beside the one above
    ("RESOLVED - That the minutes be confirmed.||The minutes were thereupon signed by the Chairman.", [("resolved", "the minutes be confirmed")]),
    ("The Chairman signed the minutes of the last meeting as a true record.", [("resolved", "The Chairman signed the minutes of the last meeting as a true record")]),
    # in a word
    ("The club has not replied. Item deferred.", [("deferred", "Item deferred")]),
    ("19/2204 Barn at the ford: PC in support.", [("resolved", "PC in support")]),
    ("Vacancy: J Stoker was co-opted unanimously.", [("resolved", "J Stoker was co-opted unanimously")]),
    # how it was voted on is not what was proposed
    ("Cllr Marsh proposed, seconded, all in favour.", []),
    # of long ago
    ("J Stoker was co-opted in 2011 and retired last year.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DECISIONS)
def test_decisions(text: str, expected: list[tuple[str, str]]) -> None:
    assert decided(text) == expected
