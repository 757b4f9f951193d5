"""Real minutes, OCR errors and all: every document is answered, none makes the reading fall over."""

import tarfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from nlp.pages.page import annotate_page

CORPUS = Path(__file__).parents[3] / "shared" / "corpus" / "limerick-minutes.tar.xz"
EVERY = 20  # documents: fifty of the thousand


def documents() -> Iterator[str]:
    with tarfile.open(CORPUS) as tar:
        files = [member for member in tar if member.isfile()]
        for member in files[::EVERY]:
            file = tar.extractfile(member)
            assert file is not None
            yield file.read().decode("utf-8", "replace")


@pytest.mark.skipif(not CORPUS.exists(), reason="../shared is not beside the project")
def test_real_minutes_are_all_answered() -> None:
    meetings = [meeting for text in documents() for meeting in annotate_page(text)]
    assert sum(len(m.annotations.people) for m in meetings) > 1000
    assert sum(len(m.annotations.votes) for m in meetings) > 100
