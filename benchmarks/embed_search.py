"""Rank texts by small static embeddings; run by a Python that has `wordllama` and nothing of ours.

    python benchmarks/embed_search.py < {"texts": [...], "queries": [...]} > {"ranks": [[...]], ...}

Out: for each query the places of the texts, nearest first; seconds to load, to embed all texts, and
milliseconds a query. Texts are embedded as they come, title first.
"""

import json
import sys
import time
from pathlib import Path

import wordllama
from wordllama import WordLlama

DEPTH = 50


def main() -> None:
    asked = json.load(sys.stdin)
    started = time.perf_counter()
    # The package ships its tokenizer where only `cache_dir` looks for it.
    model = WordLlama.load(cache_dir=Path(wordllama.__file__).parent, disable_download=True)
    loaded = time.perf_counter()
    texts = model.embed(asked["texts"], norm=True)
    embedded = time.perf_counter()
    ranks = [
        [int(at) for at in (-(texts @ model.embed([query], norm=True)[0])).argsort()[:DEPTH]]
        for query in asked["queries"]
    ]
    ended = time.perf_counter()
    each = (ended - embedded) * 1000 / len(asked["queries"])
    figures = {"load_s": loaded - started, "embed_s": embedded - loaded, "query_ms": each}
    json.dump({"ranks": ranks, **figures}, sys.stdout)


if __name__ == "__main__":
    main()
