"""docs/taxonomy.md says what the data files say."""

from pathlib import Path

from nlp.topics.printing import build_page

PAGE = Path(__file__).parents[2] / "docs" / "taxonomy.md"


def test_the_page_is_made_from_the_data() -> None:
    assert PAGE.read_text(encoding="utf-8") == build_page(), (
        "run: python -m nlp.topics.printing > docs/taxonomy.md"
    )
