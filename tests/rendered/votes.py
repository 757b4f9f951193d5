"""Votes known beforehand, printed in the layouts of councils' minutes, and read back.

A `Vote` is the facts. A layout prints its sides, a scene what stands around: moving, outcome,
decision. `read` compares what a page tells of votes with the facts, fact by fact: right, missing or
wrong. `python -m tests.rendered.votes` prints the table of layouts and scenes.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace

from tests.rendered.votes_facts import NAME_FORMS, SIDES, Vote, make_votes
from tests.rendered.votes_lists import HEADS, JOINS, LISTS, as_list, tells_of_list
from tests.rendered.votes_reading import Case, Told, print_table
from tests.rendered.votes_said import FIGURES, SPOKEN, say_figures, say_names
from tests.rendered.votes_tables import (
    BEHIND,
    MARKS,
    NAME_HEADS,
    PRINTS,
    SAYINGS,
    as_columns,
    as_marks,
    as_roll,
    one_beneath_the_other,
)

MOVED = (
    "It was moved by Councillor {mover} and seconded by Councillor {seconder} that {motion}.\n\n"
)
OUTCOME = "The motion was {outcome}."
SCENES = {
    "outcome beneath": MOVED + "A recorded vote was taken on the motion:\n\n{sides}\n\n" + OUTCOME,
    "outcome above": MOVED
    + "The motion was put to the vote and was {outcome}, the voting being as follows:\n\n{sides}",
    "heading": MOVED + "RECORDED VOTE\n\n{sides}\n\nMotion {outcome}.",
    "requested": MOVED
    + "Councillor {seconder} requested a recorded vote, which was supported by the required number "
    "of Members. The voting was as follows:\n\n{sides}\n\nThe motion was declared {OUTCOME}.",
    "figures, then names": MOVED
    + "The motion was {outcome} by {most} votes to {least}.\n\nThe recorded vote was as follows:"
    "\n\n{sides}",
    "names, then figures": MOVED
    + "A recorded vote was held:\n\n{sides}\n\nThe motion was {outcome} by {most} votes to "
    "{least}.",
    "no outcome": MOVED + "A recorded vote was taken:\n\n{sides}",
    "resolved beneath": MOVED + "A recorded vote was taken:\n\n{sides}\n\nRESOLVED: That {motion}.",
    "resolved above": MOVED
    + "RESOLVED: That {motion}.\n\nThe recorded vote was as follows:\n\n{sides}",
    "voting record": MOVED + "RESOLVED: That {motion}.\n\nVoting Record\n\n{sides}",
    "resolved (figures)": MOVED
    + "RESOLVED ({for_} For, {against} Against): That {motion}.\n\nA recorded vote was taken:\n\n"
    "{sides}",
}
ONLY_CARRIED = ("resolved beneath", "resolved above", "voting record", "resolved (figures)")
FIGURED = ("figures, then names", "names, then figures", "resolved (figures)")
PAGE = (
    "VALE TOWN COUNCIL\n\nMinutes of the meeting of the Council held on 7 May 2024\n\n"
    "11. Correspondence\n\nA letter from the County Council was read.\n\n"
    "12. Motion on Notice\n\n{scene}\n\n"
    "13. Diary\n\nThe dates of the next meetings were read.\n"
)


def stage(scene: str, sides: str, vote: Vote) -> str:
    """Return a scene in which the sides of a vote stand as printed."""
    outcome = "carried" if vote.carried else "lost"
    counts = sorted((vote.count("for"), vote.count("against")))
    return SCENES[scene].format(
        mover=vote.mover,
        seconder=vote.seconder,
        motion=vote.motion,
        sides=sides,
        outcome=outcome,
        OUTCOME=outcome.upper(),
        most=counts[1],
        least=counts[0],
        for_=vote.count("for"),
        against=vote.count("against"),
    )


def expect(vote: Vote, scene: str = "") -> Told:
    """Return what a page should tell of a vote, as the words of its layout and scene say."""
    told: Told = {"outcome": "carried" if vote.carried else "lost"}
    told |= {"mover": vote.mover, "seconder": vote.seconder}
    names, counts = "names" in vote.tells, "counts" in vote.tells
    names = names or ("proved" in vote.tells and vote.count("for") == vote.voters)
    told["method"] = "recorded" if names or "method" in vote.tells else "counted"
    for side in SIDES:
        told[f"{side}_names"] = vote.names[side] if names else ()
        known = counts if vote.names[side] else "none" in vote.tells
        known = known or (scene in FIGURED and side != "abstain")
        told[side] = vote.count(side) if known else None
    return told


def _cases(
    row: str, layout: Callable[[Vote], str], tells: str, scene: str, votes: list[Vote]
) -> Iterator[Case]:
    for vote in votes:
        if scene in ONLY_CARRIED and not vote.carried:
            continue
        vote = replace(vote, tells=tells)
        words = PAGE.format(scene=stage(scene, layout(vote), vote))
        yield row, words, [expect(vote, scene)]


Layout = tuple[str, Callable[[Vote], str], str]  # its name, how it prints, what it tells


def list_layouts() -> Iterator[Layout]:
    """Yield the layouts, one thing varied at a time."""
    for way in LISTS:
        yield f"list: {way}", as_list(way), tells_of_list(way)
    for heads in HEADS:
        yield f"list, heads {heads}", as_list("label (n): names", heads), "names counts none"
        yield f"lines, heads {heads}", as_list("label, names beneath", heads), "names none"
    for join in JOINS:
        yield (
            f"list, names by {join}",
            as_list("label (n): names", "For", join),
            "names counts none",
        )
        beneath = as_list("label (n), names beneath", "For", join)
        yield f"beneath, names by {join}", beneath, "names counts none"
    for way in PRINTS:
        lost = way.endswith("lost")
        marks = "method" if lost else "names"
        yield f"marks: {way}", as_marks(way), marks
        proved = " counts none proved"  # the totals say that all were for it
        yield f"marks, totals: {way}", as_marks(way, totals=True), marks + proved
        yield f"columns: {way}", as_columns(way), marks
        yield f"columns, titled: {way}", as_columns(way, titled=True), marks
        yield f"columns, counted: {way}", as_columns(way, counted=True), marks + " counts none"
    for heads in NAME_HEADS:
        yield f"marks, heads {heads}", as_marks("pipes", heads), "names"
        yield f"marks by cell, heads {heads}", as_marks("cell by cell", heads), "names"
    for mark in MARKS:
        yield f"marks, {mark}", as_marks("pipes", marks=mark), "names"
        yield f"marks by cell, {mark}", as_marks("cell by cell", marks=mark), "names"
        told = "names" if mark in ("words",) else "method"
        lost = as_marks("cell by cell, empty ones lost", marks=mark)
        yield f"marks, empty ones lost, {mark}", lost, told
    for way in BEHIND:
        yield f"roll: {way}", as_roll(way), "names"
        yield f"roll, headed: {way}", as_roll(way, heads=("Councillor", "Vote")), "names"
    for says in SAYINGS:
        yield f"roll, {says}", as_roll("two blanks", says), "names"
        yield f"roll by cell, {says}", as_roll("lines apart", says), "names"
    yield "roll in a paragraph, dash", as_roll("dash", between=", "), "names"
    yield "roll in a paragraph, bracket", as_roll("bracket", between="; "), "names"
    yield "heads first, blocks beneath", one_beneath_the_other, "names"


def list_cases() -> Iterator[Case]:
    """Yield every layout in one scene, a few layouts in every scene and with every form of name."""
    votes = make_votes()
    for row, layout, tells in list_layouts():
        yield from _cases(row, layout, tells, "outcome beneath", votes)
    some = [
        ("list", as_list("label (n): names"), "names counts none"),
        ("lines", as_list("label, names beneath", join="titled lines"), "names none"),
        ("marks", as_marks("pipes", totals=True), "names counts none"),
        ("cells", as_marks("cell by cell"), "names"),
        ("columns", as_columns("cell by cell"), "names"),
        ("blanks", as_columns("blanks"), "names"),
        ("roll", as_roll("two blanks"), "names"),
        ("bars", as_roll("bars", heads=("Councillor", "Vote")), "names"),
    ]
    for scene in SCENES:
        for row, layout, tells in some:
            yield from _cases(f"scene {scene}: {row}", layout, tells, scene, votes)
    for form in NAME_FORMS:
        for title in ("Councillor ", "Cllr ", "Cllr. ", "Mr ", ""):
            people = make_votes(form, title)
            for row, layout, tells in some[::3]:
                name = f"name {form}, {title or 'no title'}: {row}"
                yield from _cases(name, layout, tells, "outcome beneath", people)
    for row, words in FIGURES.items():
        for vote in votes:
            vote = replace(vote, tells="counts none")
            moved = MOVED.format(**vars(vote)) + say_figures(words, vote)
            yield f"figures: {row}", PAGE.format(scene=moved), [expect(vote)]
    for row, spoken in SPOKEN.items():
        for vote in votes:
            vote = replace(vote, tells="names counts" if "(names)" in row else "names")
            told = expect(vote)
            if "(names)" in row:
                told |= {side: vote.count(side) or None for side in SIDES}
            moved = MOVED.format(**vars(vote)) + say_names(spoken, vote)
            yield f"spoken: {row}", PAGE.format(scene=moved), [told]


if __name__ == "__main__":
    print_table(list_cases())
