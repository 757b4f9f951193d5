"""Print the topic rows of a seeded random sample of agenda items, to be read and judged by eye.

    python benchmarks/sample_topics.py ITEMS.jsonl [SEED] [NUMBER] > sample.tsv

ITEMS.jsonl: rows with `title` and `text`. A line: row, item (its line), topic or `(key phrase)`,
aspect, phrase, the words around it. docs/topics-check.tsv is such a sample, judged, without the text.
"""

import json
import random
import sys
from collections.abc import Iterator
from pathlib import Path

from nlp.annotations import ItemText, Topic
from nlp.pipeline import annotate_item

AROUND = 60  # characters shown to either side


def sample_rows(lines: list[str], seed: int, number: int) -> Iterator[tuple[str, ...]]:
    row = 0
    for at in random.Random(seed).sample(range(len(lines)), number):
        item = json.loads(lines[at])
        title, text = item["title"], item["text"].removeprefix(item["title"])
        for topic in annotate_item(ItemText(title=title, agenda=text)).topics:
            row += 1
            source = title if topic.evidence.source == "title" else text
            yield (
                str(row),
                str(at + 1),
                topic.topic_id or "(key phrase)",
                topic.aspect or "",
                topic.phrase,
                _around(source, topic),
            )


def _around(source: str, topic: Topic) -> str:
    quote = " ".join(source[topic.evidence.start : topic.evidence.end].split())
    at = max(0, quote.find(topic.phrase))
    return quote[max(0, at - AROUND) : at + len(topic.phrase) + AROUND]


def main() -> None:
    lines = Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()
    seed, number = (int(arg) for arg in (sys.argv[2:4] or ("2027", "200")))
    for row in sample_rows(lines, seed, number):
        print("\t".join(row))


if __name__ == "__main__":
    main()
