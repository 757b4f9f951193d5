"""The taxonomy of topics: what UK councils do, in their own words, one file a broad area.

In: `taxonomy/*.toml`, edited by people who need not program. Out: checked `TaxonomyTopic`s. A file
that says something wrong raises `ValueError` with the file, the topic and what to change.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from nlp.patterns import read_data
from nlp.topics.words import fold_words

TAXONOMY = Path(__file__).parent / "taxonomy"
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LISTS = ("phrases", "counted", "titles", "abbreviations", "not")
_KEYS = {"id", "label", "faint", *_LISTS}


@dataclass(frozen=True, slots=True)
class TaxonomyTopic:
    """A topic of the taxonomy.

    `broader_id`: its broad area, None for a broad area. `phrases` match in either case, singular
    and plural alike; `counted`: phrases in which # is any number; `titles`: words so common that
    they tell the topic in a title or heading alone (Budget 2024/25); `abbreviations` as printed;
    `never`: longer phrases that are something else. `source`: what a broad area follows. `faint`:
    minutes name it all the time in passing (standing orders), so that it is an item's topic only
    in a title, a heading or a decision.
    """

    topic_id: str
    label: str
    broader_id: str | None
    phrases: tuple[str, ...]
    counted: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    source: str = ""
    faint: bool = False


@cache
def load_taxonomy(folder: Path = TAXONOMY) -> tuple[TaxonomyTopic, ...]:
    """Return every topic, each broad area before its own topics, in the order of the files' names.

    Raises ValueError where a file is not in the form that `taxonomy/README.md` tells.
    """
    topics = [topic for path in sorted(folder.glob("*.toml")) for topic in _read_area(path)]
    seen: dict[str, TaxonomyTopic] = {}
    for topic in topics:
        if topic.topic_id in seen:
            raise ValueError(f"{folder}: two topics have the id {topic.topic_id!r}")
        seen[topic.topic_id] = topic
    return tuple(topics)


def list_topics() -> tuple[tuple[str, str, str | None], ...]:
    """Return (topic_id, label, broader_id or None) of each topic, broader first."""
    return tuple((topic.topic_id, topic.label, topic.broader_id) for topic in load_taxonomy())


def _read_area(path: Path) -> Iterator[TaxonomyTopic]:
    area = read_data(path)
    where = f"{path.name}"
    if unknown := area.keys() - _KEYS - {"source", "topic"}:
        raise ValueError(f"{where}: unknown words {sorted(unknown)}")
    if not area.get("source"):
        raise ValueError(f"{where}: `source` must say what the area follows")
    broad = _read_topic(where, {k: v for k, v in area.items() if k != "topic"}, None)
    if path.stem != broad.topic_id:
        raise ValueError(f"{where}: the file must be named {broad.topic_id}.toml")
    yield broad
    for table in area.get("topic", []):
        if unknown := table.keys() - _KEYS:
            raise ValueError(f"{where}, {table.get('id')}: unknown words {sorted(unknown)}")
        yield _read_topic(where, table, broad.topic_id)


def _read_topic(where: str, table: dict[str, Any], broader_id: str | None) -> TaxonomyTopic:
    topic_id, label = table.get("id", ""), table.get("label", "")
    where = f"{where}, {topic_id or label!r}"
    if not isinstance(topic_id, str) or not _ID.fullmatch(topic_id):
        raise ValueError(f"{where}: `id` must be small letters and hyphens")
    if not isinstance(label, str) or not label.strip():
        raise ValueError(f"{where}: `label` is missing")
    lists = {key: _read_list(where, key, table.get(key, [])) for key in _LISTS}
    if broader_id and not (lists["phrases"] or lists["abbreviations"]):
        raise ValueError(f"{where}: it has neither phrases nor abbreviations")
    return TaxonomyTopic(
        topic_id=topic_id,
        label=label,
        broader_id=broader_id,
        phrases=lists["phrases"],
        counted=lists["counted"],
        titles=lists["titles"],
        abbreviations=lists["abbreviations"],
        never=lists["not"],
        source=table.get("source", ""),
        faint=bool(table.get("faint", False)),
    )


def _read_list(where: str, key: str, values: Any) -> tuple[str, ...]:
    if not isinstance(values, list) or not all(isinstance(v, str) for v in values):
        raise ValueError(f"{where}: `{key}` must be a list of texts in quotes")
    for value in values:
        words = fold_words(value)
        if not words or (key in ("phrases", "counted", "titles") and len(words) > 8):
            raise ValueError(f"{where}: {value!r} in `{key}` must have 1 to 8 words")
    return tuple(values)
