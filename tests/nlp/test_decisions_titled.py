"""Decisions whose words stand in a title or beneath who moved them: `To approve the accounts`.

`|` stands for a new line. A row is a text, its decisions (verb: words) and its votes.
"""

import pytest

from nlp.pages.page import annotate_page

ROWS = [
    # the title says what is to be decided, what is below it only that it was
    (
        "3. To approve the minutes of the meeting held on 8th May 2025|Proposed AM, seconded BR. Approved. All in favour.",
        ["confirm_minutes: To approve the minutes of the meeting held on 8th May 2025"],
        ["carried unanimous AM/BR"],
    ),
    (
        "3. To adopt the tree policy|Proposed Cllr Marsh, seconded Cllr Reed. All in favour.",
        ["adopt: To adopt the tree policy"],
        ["carried unanimous Marsh/Reed"],
    ),
    (
        "8.2 To approve the bank reconciliation. Proposed Cllr Marsh, seconded Cllr Reed. All in favour.",
        ["approve: To approve the bank reconciliation"],
        ["carried unanimous Marsh/Reed"],
    ),
    (
        "8. Finance|8.1. To approve accounts for payment.|Hedges, paint and nails. They are in the table below. Proposed AM, seconded BR. All in favour.|"
        "8.2.To review and approve the budget for 2026. The budget showed a rise of 5%. Proposed BR, seconded AM. All in||favour|8.3. To review the fund. No change.",
        ["approve: To approve accounts for payment", "approve: To review and approve the budget for 2026"],
        ["carried unanimous AM/BR", "carried unanimous BR/AM"],
    ),
    # what stands beneath decides something else, or the title decides nothing
    (
        "9. To approve the new gate|Cllr Marsh gave the prices. It was resolved to buy the gate of Reed Ltd.",
        ["agree: buy the gate of Reed Ltd"],
        [],
    ),
    (
        "9. To consider the quote for a gate|Proposed Cllr Marsh, seconded Cllr Reed. All agreed.",
        [],
        ["carried unanimous Marsh/Reed"],
    ),
    (
        "9. To approve the new gate|The gate was looked at.|10. Lane|Proposed Cllr Marsh, seconded Cllr Reed. All agreed.",
        [],
        ["carried unanimous Marsh/Reed"],
    ),
    (
        "141 Minutes of the meeting of Cabinet held 1st July 2014|Moved by Cllr A Marsh and seconded by Cllr B Reed that the Minutes be received and the recommendations in Minute 67 adopted.||"
        "A division was called and the voting was as follows:-||For: Councillors Fenn, Hill, Reed and Marsh (4)||Against: Councillors Cole and Poole (2)||"
        "Resolved:-||That the Minutes of the Cabinet be received and the recommendations in Minute 67 be adopted.",
        ["confirm_minutes: That the Minutes of the Cabinet be received"],
        ["carried recorded Marsh/Reed"],
    ),
    (
        "5. Election of Chair|It was proposed by Cllr A Marsh and seconded by Cllr B Reed that Cllr C Hill be elected Chair. It was proposed by Cllr D Poole and seconded by Cllr E Fenn that Cllr F Cole be appointed Chair. On being put to the vote Cllr Hill was elected.",
        ["appoint: Cllr Hill was elected"],
        ["lost unstated Poole/Fenn", "carried unstated Marsh/Reed"],
    ),
    # `unanimous decision` behind what a council said of an application
    (
        "7. Planning|18/00287/B Mill Farm, a shed. No objection, unanimous decision.|18/00299/C The Green, a wall - Objection, loss of hedge, unanimous decision.",
        ["other: No objection", "other: Objection, loss of hedge"],
        ["carried unanimous /", "carried unanimous /"],
    ),
    # the outcome on a line of its own below the movers, the words beneath it or in the title
    (
        "2.8 Loan to the Mill|Proposed by Cllr A Marsh|Seconded by Cllr B Reed|And agreed following a show of hands|“That we, the members of Fenshire County Council, approve a loan of £1,100.”",
        ["approve: “That we, the members of Fenshire County Council, approve a loan of £1,100.”"],
        ["carried show_of_hands Marsh/Reed"],
    ),
    (
        "2.9 Report of 2025 on the Climate Action Plan|Proposed by Cllr A Marsh|Seconded by Cllr B Reed|And agreed following a show of hands.",
        ["agree: Report of 2025 on the Climate Action Plan"],
        ["carried show_of_hands Marsh/Reed"],
    ),
    (
        "3.2 Sale of Land|A. Hill, DoS, outlined details of the sale of 0.93 acres at Reed Mill for approval. Proposed by Cllr A Marsh and seconded by Cllr S. Reed and agreed by all.",
        ["approve: the sale of 0.93 acres at Reed Mill for approval"],
        ["carried unanimous Marsh/Reed"],
    ),
    (
        "3.2 Sale of land at Mill Hill|Proposed by Cllr A Marsh and seconded by Cllr S. Reed and agreed by all.",
        ["agree: Sale of land at Mill Hill"],
        ["carried unanimous Marsh/Reed"],
    ),
    (
        "9. Election of Chairman for 2019/20: Cllr A Marsh, proposed by Cllr Reed, seconded by Cllr Hill.||10. Election of Vice-Chairman for 2019/20: Cllr Reed, proposed by Cllr Hill, seconded by Cllr Poole.",
        ["appoint: Election of Chairman for 2019/20: Cllr A Marsh", "appoint: Election of Vice-Chairman for 2019/20: Cllr Reed"],
        ["carried assent Reed/Hill", "carried assent Hill/Poole"],
    ),
    (
        "2.9 Any Other Business Arising|Proposed by Cllr A Marsh, seconded by Cllr B Reed and agreed.",
        [],
        ["carried assent Marsh/Reed"],
    ),
    # a notice of motion that its mover read out, its seconder named beneath
    (
        "Cllr Ada Marsh proposed the following Notice of Motion:-||“That Fenshire County Council record all its meetings.”||This Notice of Motion was seconded by Cllr Bo Reed. A vote was taken.||The motion was lost by 4 votes to 9.",
        ["reject: “That Fenshire County Council record all its meetings.”"],
        ["lost counted Marsh/Reed"],
    ),
    # a mark that closes what was moved, no stop before it, and what stands beneath is another matter
    (
        "Proposed Cllr A Marsh Seconded Cllr B Reed that both comments be sent to the Board RESOLVED||Meeting closed at 7.35pm",
        ["agree: that both comments be sent to the Board"],
        ["carried assent Marsh/Reed"],
    ),
    (
        "It was proposed by Cllr A Marsh and seconded by Cllr B Reed that the gate be mended - RESOLVED||Cllr Hill asked about the pond.",
        ["agree: that the gate be mended"],
        ["carried assent Marsh/Reed"],
    ),
    ("So proposed Cllr A Marsh Seconded Cllr B Reed RESOLVED||1. Chairman's Welcome and Public Forum.", [], []),
    (
        "Moved by Cllr A Marsh, seconded by Cllr B Reed and RESOLVED||1. That the gate be mended.||2. That the pond be cleared.",
        ["agree: That the gate be mended"],
        ["carried assent Marsh/Reed"],
    ),
    # what a vote was called for on
    (
        "On the proposal of Comhairleoir A. Marsh, seconded by Comhairleoir B. Reed, a vote was called for on the suspension of standing orders to discuss motion 57, where there appeared as follows:-||"
        "FOR: Comhairleoirí A. Marsh, B. Reed. (2)||AGAINST: Comhairleoirí C. Hill, D. Poole, E. Fenn. (3)||As those in favour of the proposal to suspend standing orders did not reach the majority required, the Mayor declared the proposal defeated.",
        ["reject: the suspension of standing orders to discuss motion 57"],
        ["lost recorded Marsh/Reed"],
    ),
    (
        "On the proposal of Comhairleoir A. Marsh, seconded by Comhairleoir B. Reed, An Chomhairle considered and approved the minutes of:-||• Ordinary Meeting held, 13th May 2024.",
        ["confirm_minutes: An Chomhairle considered and approved the minutes of"],
        ["carried assent Marsh/Reed"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "decisions", "votes"), ROWS)
def test_titled(text: str, decisions: list[str], votes: list[str]) -> None:
    found = [entry.annotations for entry in annotate_page(text.replace("|", "\n"))]
    told = [(r.verb, r.text.rstrip(" .")) for each in found for r in each.resolutions]
    assert [verb for verb, _ in told] == [row.split(":")[0] for row in decisions]
    for (_, words), row in zip(told, decisions, strict=True):
        assert row.split(": ", 1)[1].rstrip(" .") in words
    assert [
        f"{v.outcome} {v.method} {(v.mover or ' ').rsplit(' ', 1)[-1]}/{(v.seconder or ' ').rsplit(' ', 1)[-1]}"
        for each in found
        for v in each.votes
    ] == votes
