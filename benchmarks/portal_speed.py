"""How long each page of the portal takes, against Datasette's own row page of the same database.

    python benchmarks/national_record.py 1000000 national.db
    python benchmarks/portal_speed.py national.db

Over real HTTP from `minutebook serve`, pages and row pages in turn, each address asked once. The
limits (issue F, 7): at the median five times the row page's, at p95 twenty times.
"""

import argparse
import random
import sqlite3
import statistics
import sys
import time
from pathlib import Path
from urllib.parse import quote_plus

import httpx

from nlp.patterns import read_data
from tests.portal.browser import serve_record

AT_MEDIAN, AT_P95 = 5, 20
ROW = "Datasette's row page"


def list_addresses(path: Path, each: int) -> dict[str, list[str]]:
    """Return addresses of every kind of page, chosen with a fixed seed."""
    chance = random.Random(11)
    conn = sqlite3.connect(path)
    database = path.stem

    def ids(table: str, key: str, where: str = "1") -> list[str]:
        last = conn.execute(f"SELECT max(rowid) FROM {table}").fetchone()[0]
        sql = f"SELECT {key} FROM {table} WHERE rowid >= ? AND {where} LIMIT 1"
        found = [conn.execute(sql, (chance.randrange(last),)).fetchone() for _ in range(each)]
        return [str(row[0]) for row in found if row]

    words = [row[0] for row in conn.execute("SELECT word FROM search_words ORDER BY uses DESC")]
    common = ["report", "council", "committee", "members", "considered", "noted", "budget", "care"]
    queries = read_data(Path(__file__).with_name("search_queries.toml"))["queries"]
    asked = [quote_plus(query["text"]) for query in queries][:each]
    rare = chance.choices(words[len(words) // 2 :], k=each)
    middling = chance.choices(words[50:2000], k=each)
    committees = ids("committees", "committee_id")
    councils = ids("councils", "council_id")
    return {
        ROW: [f"/{database}/items/{i.replace('/', '~2F')}" for i in ids("items", "item_id")],
        "home": ["/"] * each,
        "item": [f"/item/{i}" for i in ids("items", "item_id")],
        "meeting": [f"/meeting/{i}" for i in ids("meetings", "meeting_id")],
        "person": [f"/person/{i}" for i in ids("people", "person_id", "kind <> 'public'")],
        "committee": [f"/committee/{i}" for i in committees],
        "council": [f"/council/{i}" for i in councils],
        "grid": [f"/grid/{i}?year=2022" for i in committees],
        "series": [f"/series/{i}" for i in ids("series", "series_id")],
        "topic": [f"/topic/{i}" for i in ids("topics", "topic_id")],
        "due": ["/due"] * each,
        "coverage": [f"/coverage?council={i}" for i in councils],
        "topics": ["/topics"] * each,
        "search: rare word": [f"/search?q={word}" for word in rare],
        "search: middling word": [f"/search?q={word}" for word in middling],
        "search: common word": [f"/search?q={common[n % 8]}" for n in range(each)],
        "search: two common words": [f"/search?q={common[n % 8]}+{common[(n + 3) % 8]}" for n in range(each)],
        "search: common word and rare": [f"/search?q={common[n % 8]}+{rare[n]}" for n in range(each)],
        "search: three middling words": [
            f"/search?q={'+'.join(chance.choices(words[50:2000], k=3))}" for _ in range(each)
        ],
        "search: everyday words": [f"/search?q={text}" for text in asked],
        "search: common word, two filters": [
            f"/search?q={common[n % 8]}&since={2017 + n % 9}-01-01&outcome=lost" for n in range(each)
        ],
        "search: common word, committee and outcome": [
            f"/search?q={common[n % 8]}&committee={committees[n % len(committees)]}&outcome=decided" for n in range(each)
        ],
        "search: council and topic": [
            f"/search?council={councils[n % len(councils)]}&topic=topic-{n % 9}" for n in range(each)
        ],
        "search: a slip": [f"/search?q={word[:2]}{word[3:]}" for word in middling],
        "feed of a common word": [f"/search.atom?q={common[n % 8]}" for n in range(each)],
    }  # fmt: skip


def measure(address: str, pages: dict[str, list[str]]) -> dict[str, list[float]]:
    """Return the milliseconds of each request by kind; kinds take turns."""
    times: dict[str, list[float]] = {kind: [] for kind in pages}
    with httpx.Client(base_url=address, timeout=60) as client:
        for path in (paths[0] for paths in pages.values()):
            client.get(path)
        for turn in range(max(map(len, pages.values()))):
            for kind, paths in pages.items():
                start = time.perf_counter()
                response = client.get(paths[turn % len(paths)])
                times[kind].append((time.perf_counter() - start) * 1000)
                assert response.status_code == 200, f"{response.status_code} {response.url}"
    return times


def p95(values: list[float]) -> float:
    """Return the 95th percentile."""
    return statistics.quantiles(values, n=20)[-1]


def main() -> int:
    """Print the table; return 1 where a page is slower than its limit."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("database", type=Path)
    parser.add_argument("--each", type=int, default=40, help="requests a kind of page")
    options = parser.parse_args()
    pages = list_addresses(options.database, options.each)
    with serve_record(options.database) as address:
        times = measure(address, pages)
    base, base95 = statistics.median(times[ROW]), p95(times[ROW])
    slow = 0
    print(f"{'page':<44}{'median ms':>10}{'ratio':>7}{'p95 ms':>9}{'ratio':>7}")
    for kind, values in times.items():
        median, high = statistics.median(values), p95(values)
        over = median > AT_MEDIAN * base or high > AT_P95 * base
        slow += over
        print(
            f"{kind:<44}{median:>10.1f}{median / base:>7.1f}{high:>9.1f}{high / base:>7.1f}{'  SLOW' if over else ''}"
        )
    print(f"(ratios are to the row page's median, {base:.1f} ms; its p95 is {base95:.1f} ms)")
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
