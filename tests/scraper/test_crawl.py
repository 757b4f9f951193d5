"""A whole council over real HTTP: everything found, nothing twice, little asked again."""

from pathlib import Path

from sample_council.content import load_content
from tests.scraper.crawling import sample_site


def test_everything_is_found_and_nothing_twice(tmp_path: Path) -> None:
    with sample_site(tmp_path) as site:
        last = site.crawl()[-1]
        meetings = list(site.read().meetings())
    truth = load_content(1)
    assert last.failed == 0
    assert sorted(m.source_id for m in meetings) == sorted(str(m.id) for m in truth.meetings)
    items = [i.source_id for m in meetings for i in m.items]
    assert sorted(items) == sorted(str(i.id) for m in truth.meetings for i in m.items)
