"""Taking out of the records what a publisher withholds, before anything is read from them.

A withheld name is blacked out letter by letter in every text, so that positions stay what they are;
a withheld item or document is left out whole. Nothing of it reaches the tables, so no page, feed or
export can show it.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any
from urllib.parse import unquote

from db.ids import lasting_id
from db.meeting_rows import paper_id
from minutebook.corrections import Withhold
from scraper.records import Attendance, Document, Issue, Item, Meeting, Person

BLACK = "█"


class Withholding:
    """What one council's publisher withholds; `list_unmet` tells which entries met nothing."""

    def __init__(self, council_id: str, entries: Iterable[Withhold]) -> None:
        self._council_id = council_id
        self._entries = tuple(entries)
        self._hidden = {entry.item or entry.document for entry in self._entries} - {""}
        names = sorted({entry.person_name for entry in self._entries} - {""}, key=len, reverse=True)
        self._names = _any_of(names) if names else None
        self._met: set[str] = set()

    def of_people(self, people: Iterable[Person]) -> tuple[Person, ...]:
        """Return the people whose names are not withheld."""
        return tuple(person for person in people if not self._is_withheld(person.name))

    def of_issues(self, issues: Iterable[Issue]) -> tuple[Issue, ...]:
        """Return the issues, withheld names blacked out in their titles."""
        return tuple(replace(issue, title=self._black_out(issue.title)) for issue in issues)

    def of_meeting(self, meeting: Meeting) -> Meeting:
        """Return the meeting without what is withheld."""
        if not self._entries:
            return meeting
        meeting_id = lasting_id(self._council_id, meeting.source_id)
        shown = (item for item in meeting.items if not self._is_hidden(self._item_id(item)))
        return replace(
            meeting,
            items=tuple(self._of_item(item) for item in shown),
            documents=self._of_documents(meeting_id, meeting.documents),
            attendances=tuple(
                self._of_line(line)
                for line in meeting.attendances
                if not self._is_withheld(line.name)
            ),
        )

    def _of_line(self, line: Attendance) -> Attendance:
        if line.substitute_for and self._is_withheld(line.substitute_for):
            return replace(line, substitute_for=None)
        return line

    def list_unmet(self) -> list[Withhold]:
        """Return the entries that fitted nothing in what was seen so far."""
        return [
            entry
            for entry in self._entries
            if _fold(entry.person_name or entry.item or entry.document) not in self._met
        ]

    def _is_hidden(self, record_id: str) -> bool:
        if record_id not in self._hidden:
            return False
        self._met.add(_fold(record_id))
        return True

    def _item_id(self, item: Item) -> str:
        return lasting_id(self._council_id, item.source_id)

    def _of_item(self, item: Item) -> Item:
        texts: dict[str, Any] = {
            key: self._black_out(getattr(item, key))
            for key in ("title", "agenda_text", "decision_text", "minutes_text")
        }
        votes = tuple(
            replace(vote, names=tuple(n for n in vote.names if not self._is_withheld(n.name)))
            for vote in item.recorded_votes
        )
        documents = self._of_documents(self._item_id(item), item.documents)
        return replace(item, **texts, documents=documents, recorded_votes=votes)

    def _of_documents(self, owner_id: str, documents: tuple[Document, ...]) -> tuple[Document, ...]:
        return tuple(
            replace(document, title=self._black_out(document.title))
            for number, document in enumerate(documents, start=1)
            if not self._is_hidden(f"{owner_id}/{paper_id(document.url, number)}")
            and not self._is_withheld(" ".join(re.findall(r"\w+", unquote(document.url))))
        )

    def _black_out(self, text: str) -> str:
        return self._names.sub(self._blacken, text) if self._names else text

    def _blacken(self, hit: re.Match[str]) -> str:
        self._met.add(_fold(hit[0]))
        return re.sub(r"\S", BLACK, hit[0])

    def _is_withheld(self, name: str) -> bool:
        hit = self._names.search(name) if self._names else None
        if hit:
            self._met.add(_fold(hit[0]))
        return hit is not None


def _fold(text: str) -> str:
    return " ".join(text.split()).lower()


def _any_of(names: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern of the names as whole words, however their words are spaced."""
    spaced = (r"\s{1,9}".join(re.escape(word) for word in name.split()) for name in names)
    return re.compile(rf"(?<!\w)(?:{'|'.join(spaced)})(?!\w)", re.IGNORECASE)
