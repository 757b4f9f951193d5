import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from benchmarks.extraction_speed import CORPUS, Stopwatch, texts_of_corpus, texts_of_sample_council

ROOT = Path(__file__).parents[2]
PAGE = "RESOLVED that the housing report be noted.\n\nCllr Ann Dale moved it.\n"
STAGES = """
import json, sys
from pathlib import Path
from benchmarks.extraction_speed import time_stages
print(json.dumps(time_stages(Path(sys.argv[1]))))
"""


def burn(seconds: float) -> None:
    end = time.process_time() + seconds
    while time.process_time() < end:
        pass


def test_time_of_an_inner_stage_is_not_counted_twice() -> None:
    stopwatch = Stopwatch()
    inner = stopwatch.timed("inner", lambda: burn(0.1))

    def work() -> None:
        burn(0.02)
        inner()
        burn(0.02)

    stopwatch.timed("outer", work)()
    assert 0.03 < stopwatch.seconds["outer"] < 0.08
    assert 0.1 <= stopwatch.seconds["inner"] < 0.15


def test_a_stage_that_fails_is_timed_as_well_and_left() -> None:
    stopwatch = Stopwatch()
    with pytest.raises(ZeroDivisionError):
        stopwatch.timed("fails", lambda: 1 // 0)()
    assert stopwatch.running == []
    assert list(stopwatch.seconds) == ["fails"]


def test_every_stage_of_the_extraction_is_told_apart(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(PAGE * 20, encoding="utf-8")
    done = subprocess.run(  # the stages' functions are replaced: not in this process
        [sys.executable, "-c", STAGES, str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    seconds = json.loads(done.stdout)
    assert all(value > 0 for value in seconds.values())
    assert set(seconds) == {
        "read files", "clean", "blocks", "sections", "names", "resolutions",
        "proceedings (decisions, votes)", "votes", "people", "topics", "JSON", "the rest",
    }  # fmt: skip


@pytest.mark.shared
@pytest.mark.skipif(not CORPUS.exists(), reason="../shared/corpus is absent")
def test_a_sample_is_the_same_again() -> None:
    texts = texts_of_corpus(3, seed=7)
    assert len(texts) == 3
    assert texts == texts_of_corpus(3, seed=7)


def test_the_sample_council_stands_in_with_its_items() -> None:
    texts = texts_of_sample_council()
    assert len(texts) > 150
    assert all(text.strip() for text in texts)
