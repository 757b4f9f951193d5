"""Each page type: one recorded page of the sample council, one expected JSON beside it."""

import json

import pytest

from scraper.moderngov.judge import READERS
from tests.scraper.record_pages import PAGES, RECORDED, read


def test_every_page_type_has_a_recorded_page() -> None:
    assert {address.page_type for address in RECORDED} == set(READERS)


@pytest.mark.parametrize("page_type", sorted(READERS))
def test_a_recorded_page_gives_what_is_expected(page_type: str) -> None:
    expected = json.loads((PAGES / f"{page_type}.json").read_text(encoding="utf-8"))
    assert read(page_type) == expected
