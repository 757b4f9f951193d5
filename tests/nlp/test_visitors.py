"""Members of another council who visit a local council. Names are invented."""

import pytest

from nlp.pipeline import annotate

PARISH = "Minutes of Westing Parish Council, 3 May 2019.\nPresent: Cllrs A Marsh (Chair), B Reed.\n"
COUNTY = (
    "Hillshire County Council\nPresent: County Councillors A Marsh, B Reed, C Hill, D Dale, E Wood,"
    " F Finch and G Cole.\nWesting Parish Council had written. County Councillor A Marsh replied.\n"
)


def roles(text: str) -> dict[str, str | None]:
    return {person.name: person.role for person in annotate(text).people}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("County Councillor D Dale spoke.", {"D Dale": "County Councillor"}),
        ("Also present: County Councillor Mr G Dale.", {"G Dale": "County Councillor"}),
        ("Apologies: County Cllr. Dale.", {"Dale": "County Cllr"}),
        ("The Chair welcomed district Councillor Dale.", {"Dale": "district Councillor"}),
        (
            "Borough Councillors D Dale and E Wood came.",
            {"D Dale": "Borough Councillor", "E Wood": "Borough Councillor"},
        ),
        ("Apologies: Cllr C Hill and HDBC Cllr Fay Finch.", {"Fay Finch": "HDBC Cllr"}),
        # look-alikes: their own members, wards, an office told beside the name
        ("Cllr Dale spoke. Councillor Wood replied.", {"Dale": None, "Wood": None}),
        ("Apologies: Cllr B Reed, Borough Hill and Cllr Dale.", {"Dale": None}),
    ],
)
def test_visitors_are_what_they_are_called(sentence: str, expected: dict[str, str]) -> None:
    found = roles(PARISH + sentence)
    assert {name: found[name] for name in expected} == expected
    assert found["B Reed"] is None


def test_in_a_countys_own_minutes_all_are_county_councillors() -> None:
    assert set(roles(COUNTY).values()) == {None}


def test_an_office_at_a_rows_end_is_no_title_of_the_next_row() -> None:
    found = roles(
        PARISH + "In attendance:\nCllr M Ball - Vale County Councillor\n\nMrs T Hill - Reporter\n"
    )
    assert (found["M Ball"], found["T Hill"]) == ("Vale County Councillor", "Reporter")
