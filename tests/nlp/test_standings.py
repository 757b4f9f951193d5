"""Attendance lists in two columns: who, and as what. Names are invented."""

from nlp.annotations import Person
from nlp.pipeline import annotate

TWO_COLUMNS = """MINUTES of the Meeting of Westing Community Council held on 3 May 2019

PRESENT:
     Ann Marsh,          Convenor CC
     Bo Reed (BR)        Treasurer
     Cy Hill             Member
     Di Dale             Member (Planning) (DD)
     Ed Wood             Councillor/Secretary

APOLOGIES:
     Flo Finch           A & B Councillor
     Gus Cole            Clyde Marine Unit
"""

ONE_TITLE = """MINUTES of the Meeting of Westing Parish Council

Present   Chairman   A. Marsh
          Parish Councillor  Mrs B. Reed
                             Mrs C. Hill
                             D. Dale
                             E. Wood

The minutes were proposed by Cllr Dale and seconded by Cllr Mrs Hill. Agreed.
"""


def listed(text: str) -> dict[str, tuple[str, str | None, list[str]]]:
    def told(person: Person) -> tuple[str, str | None, list[str]]:
        return person.kind, person.role, sorted(act.name for act in person.acts)

    return {person.name: told(person) for person in annotate(text).people}


def test_a_second_column_says_who_is_what() -> None:
    assert listed(TWO_COLUMNS) == {
        "Ann Marsh": ("councillor", "Convenor CC", ["chaired", "present"]),
        "Bo Reed": ("councillor", "Treasurer", ["present"]),
        "Cy Hill": ("councillor", None, ["present"]),
        "Di Dale": ("councillor", "Planning", ["present"]),
        "Ed Wood": ("councillor", "Secretary", ["present"]),
        "Flo Finch": ("councillor", "A & B Councillor", ["apologies"]),
        "Gus Cole": ("other", "Clyde Marine Unit", ["apologies"]),
    }


def test_a_member_who_is_something_else_too_is_told_as_that() -> None:
    rows = "".join(
        f"     {name:<17}{standing}\n"
        for name, standing in [
            ("Ann Marsh", "Member"),
            ("Bo Reed", "Member"),
            ("Cy Hill", "Member & Secretary"),
            ("Di Dale", "Board Member & Chairman"),
            ("Ed Wood", "Convener, Councillor / Planning"),
        ]
    )
    people = listed(f"PRESENT:\n{rows}")
    assert {name: role for name, (_, role, _) in people.items()} == {
        "Ann Marsh": None,
        "Bo Reed": None,
        "Cy Hill": "Secretary",
        "Di Dale": "Board Member & Chairman",
        "Ed Wood": "Convener, Councillor / Planning",
    }


def test_without_members_a_second_column_is_where_they_are_from() -> None:
    text = "PRESENT:\n     Ann Marsh        Housing Today\n     Cy Hill          Roads Today\n"
    assert listed(text)["Ann Marsh"][1] == "Housing Today"


def test_a_title_that_heads_a_column_is_that_of_all_below_it() -> None:
    people = listed(ONE_TITLE)
    assert {kind for kind, _, _ in people.values()} == {"councillor"}
    assert people["C. Hill"][2] == ["present", "seconded"]
    assert len(people) == 5


def test_who_is_mrs_among_councillors_is_most_often_one() -> None:
    text = "Present: Cllr A Marsh, Cllr B Reed, Mrs C Hill and Mr D Dale (Clerk)\n"
    assert listed(text)["C Hill"][0] == "councillor"  # so 33 of 43 on labelled pages
    assert listed(text)["D Dale"][0] == "officer"


def test_a_sentence_that_ends_with_councillors_gives_nobody_its_title() -> None:
    text = "They spoke to the assembled Parish Councillors. Mr Dale complained about the ditch.\n"
    assert listed(text) == {"Dale": ("public", None, ["spoke"])}
