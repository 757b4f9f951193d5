"""How well a search finds what was meant: recall and nDCG at 10 of four ways to search.

    python -m benchmarks.search_by_meaning [--embeddings PYTHON] [--pool FILE] [--misses METHOD]

search_queries.toml has the queries, the record that each is put to, and the items judged. PYTHON
has `wordllama`; without it the two ways that need it are left out. The fresh searches, which nothing
was tuned on, have figures of their own. FILE gets what is not judged yet
in any way's first ten, in an order that does not tell the way. Items of procedure are out for all.
"""

import argparse
import hashlib
import json
import math
import random
import sqlite3
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.corpus_record import SEED, build_corpus_record, build_sample_record
from db.queries.match import split_phrases
from minutebook.portal.pages.search import read_search
from minutebook.portal.terms import load_wordings
from nlp.patterns import read_data

TOP = 10
DEPTH = 50  # how deep each way's list is read before two are fused
DRAWS = 5000
FUSED = 60  # the constant of reciprocal rank fusion (Cormack, Clarke and Buettcher 2009)
CORPUS = Path(__file__).parent.parent.parent / "shared/corpus/limerick-minutes.tar.xz"
QUERIES = Path(__file__).with_name("search_queries.toml")
GRADES = ("not", "related", "answers")
EMBED = Path(__file__).with_name("embed_search.py")

Ranks = dict[str, list[str]]  # query -> ids, best first


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """One search and its judged items: id -> 2 (the answer), 1 (related), 0 (not)."""

    text: str
    record: str
    half: str
    grades: dict[str, int]


@dataclass(slots=True, kw_only=True)
class Way:
    """One way to search: its ranks over all queries, and milliseconds a query."""

    name: str
    ranks: dict[str, Ranks] = field(default_factory=dict)
    milliseconds: list[float] = field(default_factory=list)


def load_queries(path: Path = QUERIES) -> list[Query]:
    """Return the queries: fresh ones say so; of the others, every other of a record is for checking."""
    rows = read_data(path)["queries"]
    found: list[Query] = []
    for row in rows:
        before = sum(query.record == row["record"] for query in found)
        grades = {i: grade for grade, name in enumerate(GRADES) for i in row.get(name, ())}
        half = row.get("half") or ("learn", "check")[before % 2]
        found.append(Query(text=row["text"], record=row["record"], half=half, grades=grades))
    return found


def search_plainly(conn: sqlite3.Connection, text: str, joint: str) -> list[str]:
    """Return ids by bm25 over title and texts: all words needed (AND), or any of them (OR)."""
    words = split_phrases(text)[0].replace('"', " ").split()
    sql = """
        SELECT i.source_id FROM items_fts f JOIN items i ON i.rowid = f.rowid
        WHERE items_fts MATCH ? AND i.kind = 'substantive' ORDER BY bm25(items_fts), i.rowid LIMIT ?
    """
    match = joint.join(f'"{word}"' for word in words)
    return [row[0] for row in conn.execute(sql, (match, DEPTH))]


def search_portal(conn: sqlite3.Connection, text: str) -> list[str]:
    """Return ids as the portal's page lists them, its first three pages."""
    pages = (read_search(conn, "", {"q": text, "page": n, "form": "html"}) for n in ("1", "2", "3"))
    return [str(item["item_id"]).rsplit("/", 1)[1] for page in pages for item in page["items"]]


def fuse(lists: list[list[str]]) -> list[str]:
    """Return the ids of several lists by the sum of their reciprocal ranks."""
    scores: dict[str, float] = {}
    for ids in lists:
        for rank, one in enumerate(ids[:DEPTH], 1):
            scores[one] = scores.get(one, 0.0) + 1 / (FUSED + rank)
    return sorted(scores, key=lambda one: (-scores[one], one))


def run_ways(paths: dict[str, Path], queries: list[Query], python: str | None) -> list[Way]:
    """Return all ways with their ranks, record by record."""
    load_wordings()
    ways = [
        _time_way("plain, all words", paths, queries, lambda c, t: search_plainly(c, t, " AND ")),
        _time_way("plain, any word", paths, queries, lambda c, t: search_plainly(c, t, " OR ")),
        _time_way("portal", paths, queries, search_portal),
    ]
    if python:
        embedded = _embed_way(paths, queries, python)
        ways += [embedded, _fuse_ways(ways[2], embedded)]
    return ways


def _time_way(
    name: str,
    paths: dict[str, Path],
    queries: list[Query],
    search: Callable[[sqlite3.Connection, str], list[str]],
) -> Way:
    way = Way(name=name)
    for record, path in paths.items():
        conn = sqlite3.connect(path)
        ranks: Ranks = {}
        for query in _of(queries, record):
            started = time.perf_counter()
            ranks[query.text] = search(conn, query.text)
            way.milliseconds.append((time.perf_counter() - started) * 1000)
        way.ranks[record] = ranks
        conn.close()
    return way


def _embed_way(paths: dict[str, Path], queries: list[Query], python: str) -> Way:
    way = Way(name="embeddings")
    for record, path in paths.items():
        rows = list_texts(path)
        texts = [query.text for query in _of(queries, record)]
        asked = json.dumps({"texts": list(rows.values()), "queries": texts})
        done = subprocess.run([python, EMBED], input=asked, capture_output=True, text=True)
        if done.returncode:
            raise SystemExit(done.stderr)
        found = json.loads(done.stdout)
        ids = list(rows)
        ranks = zip(texts, found["ranks"], strict=True)
        way.ranks[record] = {text: [ids[at] for at in places] for text, places in ranks}
        way.milliseconds += [found["query_ms"]] * len(texts)
        print(f"{record}: loaded in {found['load_s']:.2f} s, {len(ids)} items embedded in {found['embed_s']:.2f} s")  # fmt: skip
    return way


def _fuse_ways(one: Way, other: Way) -> Way:
    ranks = {
        record: {text: fuse([ids, other.ranks[record][text]]) for text, ids in found.items()}
        for record, found in one.ranks.items()
    }
    times = [a + b for a, b in zip(one.milliseconds, other.milliseconds, strict=True)]
    return Way(name="portal + embeddings", ranks=ranks, milliseconds=times)


def list_texts(path: Path) -> dict[str, str]:
    """Return id -> title and texts of every item that is no procedure."""
    conn = sqlite3.connect(path)
    sql = """SELECT source_id, title || char(10) || agenda_text || char(10) || decision_text ||
             char(10) || minutes_text FROM items WHERE kind = 'substantive' ORDER BY rowid"""
    rows = dict(conn.execute(sql))
    conn.close()
    return rows


def _of(queries: list[Query], record: str) -> list[Query]:
    return [query for query in queries if query.record == record]


def measure_recall(query: Query, ids: list[str]) -> float:
    """Return the share of relevant items (related or the answer) in the first ten.

    Out of ten at most, since no list of ten can hold more.
    """
    relevant = sum(grade > 0 for grade in query.grades.values())
    return sum(query.grades.get(one, 0) > 0 for one in ids[:TOP]) / min(relevant, TOP)


def measure_ndcg(query: Query, ids: list[str]) -> float:
    """Return nDCG of the first ten; the gain of a grade is 2 ** grade - 1."""
    best = sorted(query.grades.values(), reverse=True)
    return _gain([query.grades.get(one, 0) for one in ids[:TOP]]) / _gain(best[:TOP])


def _gain(grades: list[int]) -> float:
    return sum((2**grade - 1) / math.log2(rank + 1) for rank, grade in enumerate(grades, 1))


def print_figures(ways: list[Way], queries: list[Query]) -> None:
    """Print the means by way of the searches tuned on and the fresh ones, by record and half."""
    judged = [query for query in queries if any(query.grades.values())]
    fresh = [query for query in judged if query.half == "fresh"]
    tuned = [query for query in judged if query.half != "fresh"]
    kinds: dict[str, list[Query]] = {}
    for name, some in (("tuned on", tuned), ("fresh", fresh)):
        kinds[name] = some
        for record in sorted({query.record for query in some}):
            kinds[f"{name}, {record}"] = _of(some, record)
    for half in ("learn", "check"):
        kinds[half] = [query for query in tuned if query.half == half]
    for kind, some in kinds.items():
        print(f"\n{kind}: {len(some)} queries      recall@10  nDCG@10  ms")
        for way in ways:
            recall = _mean(measure_recall(q, way.ranks[q.record][q.text]) for q in some)
            ndcg = _mean(measure_ndcg(q, way.ranks[q.record][q.text]) for q in some)
            print(f"  {way.name:22} {recall:9.3f} {ndcg:8.3f} {_mean(way.milliseconds):6.1f}")
        margin, low, high = measure_margin(ways[2], ways[1], some)
        print(f"  portal over any word   {margin:+18.3f} (95 %: {low:+.3f} to {high:+.3f})")


def measure_margin(way: Way, base: Way, queries: list[Query]) -> tuple[float, float, float]:
    """Return by how much the way's nDCG is above the base's, and between what it may lie by chance.

    The middle 95 % of 5,000 seeded draws of as many of the searches (paired bootstrap).
    """
    margins = [
        measure_ndcg(q, way.ranks[q.record][q.text]) - measure_ndcg(q, base.ranks[q.record][q.text])
        for q in queries
    ]
    chance = random.Random(SEED)
    drawn = sorted(_mean(chance.choices(margins, k=len(margins))) for _ in range(DRAWS))
    return _mean(margins), drawn[DRAWS // 40], drawn[-DRAWS // 40]


def _mean(values: Iterator[float] | list[float]) -> float:
    numbers = list(values)
    return sum(numbers) / len(numbers)


def write_pool(path: Path, paths: dict[str, Path], queries: list[Query], ways: list[Way]) -> None:
    """Write each query's pooled items that are not judged, in the order of a digest."""
    with path.open("w", encoding="utf-8") as file:
        for record, database in paths.items():
            texts = list_texts(database)
            for query in _of(queries, record):
                pool = {one for way in ways for one in way.ranks[record][query.text][:TOP]}
                print(f"\n## {record}: {query.text}", file=file)
                for one in sorted(pool - query.grades.keys(), key=_digest):
                    print(f"{one}\t{' '.join(texts[one].split())}", file=file)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def print_misses(way: Way, queries: list[Query], paths: dict[str, Path]) -> None:
    """Print, of the queries to learn from, the relevant items outside the way's first ten."""
    texts = {record: list_texts(path) for record, path in paths.items()}
    for query in queries:
        ids = way.ranks[query.record][query.text][:TOP]
        missed = [one for one, grade in query.grades.items() if grade and one not in ids]
        if query.half == "learn" and missed:
            print(f"\n{query.text}: nDCG {measure_ndcg(query, ids):.2f}, {len(ids)} shown")
            for one in missed:
                print(f"  {one} {' '.join(texts[query.record][one].split())[:200]}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)  # fmt: skip
    parser.add_argument("--embeddings", metavar="PYTHON")
    parser.add_argument("--pool", type=Path, metavar="FILE")
    parser.add_argument("--misses", metavar="METHOD")
    asked = parser.parse_args()
    queries = load_queries()
    with tempfile.TemporaryDirectory() as name:
        paths = {"sample": build_sample_record(Path(name))}
        if CORPUS.exists():
            paths["corpus"] = build_corpus_record(Path(name), CORPUS)
        queries = [query for query in queries if query.record in paths]
        ways = run_ways(paths, queries, asked.embeddings)
        if asked.pool:
            write_pool(asked.pool, paths, queries, ways)
        for way in ways:
            if way.name == asked.misses:
                print_misses(way, queries, paths)
    print_figures(ways, queries)


if __name__ == "__main__":
    main()
