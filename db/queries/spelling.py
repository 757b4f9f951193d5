"""A slip in a search word -> the word of the record that was most likely meant."""

import sqlite3
from difflib import SequenceMatcher

from db.queries import list_rows

CLOSE_ENOUGH = 0.8  # one letter of five: Reid is not Reed, nor is wandering a warning


def correct_words(conn: sqlite3.Connection, words: tuple[str, ...]) -> dict[str, str]:
    """Return a better word for each that no item has; none where nothing is near.

    A word that only a name of the record has is no slip.
    """
    found = {word: _nearest(conn, word.lower()) for word in words if not _is_known(conn, word)}
    return {word: better for word, better in found.items() if better not in (None, word.lower())}


def _is_known(conn: sqlite3.Connection, word: str) -> bool:
    return bool(list_rows(conn, "search", "has_word", match=f'"{word}"'))


def _nearest(conn: sqlite3.Connection, word: str) -> str | None:
    if not 4 <= len(word) <= 24 or not word.isalpha():
        return None
    trigrams = " OR ".join(f'"{word[i : i + 3]}"' for i in range(len(word) - 2))
    near = list_rows(conn, "search", "near_words", match=trigrams, length=len(word))
    # Hardly a slip is in the first letter: tendering is not what was meant by wandering.
    alike = (row for row in near if row["word"][0] == word[0])
    scored = [(_likeness(word, row["word"]), row["uses"], row["word"]) for row in alike]
    likeness, _, best = max(scored, default=(0.0, 0, None))
    return best if likeness >= CLOSE_ENOUGH else None


def _likeness(slip: str, word: str) -> float:
    return round(SequenceMatcher(None, slip, word, autojunk=False).ratio(), 2)
