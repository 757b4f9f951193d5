"""What the head of printed minutes tells of people holds for their items, however they are parted."""

import pytest

from nlp.pages.page import annotate_page

HEAD = """Minutes of the Pensions Committee held on 13 October 2020

Present: Mr A Marsh (Chairman), Mrs B Reed and Mr C Hill

Also attended: Mr D Vole (Head of Pensions)

"""
ITEMS = {
    "the agenda's number behind the title": (
        HEAD
        + "316  Fund update (Agenda item 1)\n\nMrs Reed asked about gilts.\n\n317  Risk (Agenda "
        "item 2)\n\nMr Vole introduced the register. Mr Hill thanked him.\n\n318  Forward plan "
        "(Agenda item 3)\n\nRESOLVED that it be noted.\n"
    ),
    "numbers": (
        HEAD
        + "1. Apologies\n\nNone.\n\n2. Fund update\n\nMrs Reed asked about gilts.\n\n3. Risk\n\nMr "
        "Vole introduced the register. Mr Hill thanked him.\n"
    ),
}


def people_of(text: str, title: str) -> dict[str, tuple[str, set[str]]]:
    (entry,) = (e for e in annotate_page(text) if (e.title or "").startswith(title))
    return {p.name: (p.kind, {act.name for act in p.acts}) for p in entry.annotations.people}


@pytest.mark.parametrize("form", ITEMS)
def test_who_is_a_member_is_known_from_the_head(form: str) -> None:
    assert people_of(ITEMS[form], "Fund update") == {"B Reed": ("councillor", {"spoke"})}
    risk = people_of(ITEMS[form], "Risk")
    assert risk["D Vole"] == ("officer", {"introduced"})
    assert risk["C Hill"] == ("councillor", {"spoke"})


CHAIR = (
    HEAD
    + "1. Apologies\n\nNone.\n\n2. Bus\n\nThe Chairman thanked the staff.{more}\n\n3. Wall\n\nNoted.\n"
)


def test_what_an_office_did_is_told_where_its_holder_is_named() -> None:
    text = CHAIR.format(more=" Mr Marsh left.")
    assert "spoke" in people_of(text, "Bus")["A Marsh"][1]
    assert people_of(text, "Minutes")["A Marsh"][1] == {"chaired", "present"}


def test_nobody_did_what_an_office_did_in_an_item_that_names_nobody() -> None:
    text = CHAIR.format(more="")
    assert people_of(text, "Bus") == {}
    assert people_of(text, "Minutes")["A Marsh"][1] == {"chaired", "present"}
