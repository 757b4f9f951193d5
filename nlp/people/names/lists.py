"""The names in a region that is known to be a list of people, where a surname alone is a name.

In: a cleaned text and the region. Out: its names; roles and headings are left out.
"""

import re
from bisect import bisect_right
from dataclasses import replace

from nlp.people.lexicon.bodies import BODY
from nlp.people.lexicon.spelling import GIVEN, LETTER, LOW, NOT_NAMES, UP
from nlp.people.lexicon.titles import COUNCIL_NEXT, NO_TITLE, Title, title_at, title_within
from nlp.people.names.body_runs import find_body_runs
from nlp.people.names.mentions import NameMention, mention_of
from nlp.people.names.one_name import Name, name_at
from nlp.people.names.places import is_no_person
from nlp.people.names.run_together import find_cuts


def list_names(text: str, start: int = 0, end: int | None = None) -> tuple[NameMention, ...]:
    """Return the names in `text[start:end]`, a list of people; roles and headings are left out.

    Commas, `and`, lines, columns and bullets all part one name from the next. A plural title goes
    on over the names behind it.
    """
    end = len(text) if end is None else end
    entries = _Entries(text, start, end)
    while entries.position < end:
        entries.take_next()
    return tuple(entries.found)


class _Entries:
    """The entries of a list while it is read: where to read on, and the title that goes on."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self.position = start
        self.end = end
        self.found: list[NameMention] = []
        self._head = NO_TITLE
        self._wraps = text.find(",", start, end) >= 0 or text.find(";", start, end) >= 0
        self._bodies = find_body_runs(text, start, end)
        bounds = {*self._bodies, *self._bodies.values(), *find_cuts(text, start, end)}
        self._cuts = sorted(bounds)

    def take_next(self) -> None:
        """Take in the next name, or pass by what is none."""
        text, end = self.text, self.end
        self.position = _skip_separators(text, self.position, end)
        if self.position >= end:
            return
        body = self._bodies.get(self.position) or _body_line(text, self.position, end)
        if body is not None:
            self.position, self._head = body, NO_TITLE
            return
        if (council := COUNCIL_NEXT.match(text, self.position, end)) is not None:
            self.position = council.end()
        new = title_at(text, self.position)
        title = self._title(new)
        cut = self._cuts[bisect_right(self._cuts, self.position) :][:1]
        name = self._name(title, cut)
        office = new is not None and new.kind == "office"  # `Deputy Town Clerk`: no Mr Town
        if name is not None and new is None and _COUNCIL_OF_NEXT.match(text, name.end):
            self.position, self._head = name.end, NO_TITLE
            return
        if name is None or name.end > end or (office and is_no_person(text, name, "office")):
            self._pass_by(new, cut)
            return
        outer = new.start if new is not None else name.start
        basis = "title" if new is not None else "list"
        self._add(mention_of(text, name, title, outer, basis), cut)

    def _title(self, new: Title | None) -> Title:
        """Return the title of the next name: its own, or the plural one that goes on."""
        if new is None:
            if self._has_ended():
                self._head = NO_TITLE
            return self._head
        before = self.text[self.found[-1].end : new.start] if self.found else "\n"
        same_list = self._head.plural and "\n" not in before
        title = title_within(self._head, new) if same_list else new
        self.position = new.end + self.text.startswith("*", new.end)  # `Councillors *Marsh, Reed`
        if not (same_list and new.kind == "courtesy"):
            self._head = title
        return title

    def _has_ended(self) -> bool:
        """Tell whether an empty line stands behind the last of a list: `Cllrs A and B`, `C D`."""
        if not (self._head.plural and self.found):
            return False
        last = self.found[-1]
        before = self.text[max(0, last.outer_start - _AND) : last.outer_start]
        behind = self.text[last.outer_end : self.position]
        return (
            before.rstrip().endswith((" and", " AND", " &"))
            and _EMPTY_LINE.search(behind) is not None
        )

    def _name(self, title: Title, cut: list[int]) -> Name | None:
        titled = title.printed is not None
        name = name_at(self.text, self.position, titled=titled, listed=True, wraps=self._wraps)
        return replace(name, end=cut[0] - 1) if name and cut and cut[0] < name.end else name

    def _pass_by(self, new: Title | None, cut: list[int]) -> None:
        """Go on behind what is no name: an office (`Town Clerk Ann Marsh`), or an entry."""
        office = _OFFICE.match(self.text, self.position, self.end) if new is None else None
        if office is not None:
            self.position = office.end()
            return
        self.position = min([_entry_end(self.text, self.position, self.end), *cut])
        if new is not None or not self._head.plural:
            self._head = NO_TITLE

    def _add(self, name: NameMention, cut: list[int]) -> None:
        self.found.append(name)
        at = self.position = name.outer_end
        glued = self.text[at : at + 1].isupper() and self.text[at - 1].islower()
        own = _OWN_LETTERS.match(self.text, at, self.end)
        if own is not None and own["letters"][0] == name.name[0]:
            self.position = own.end()  # `Ann Marsh AM Bo Reed BR`
        elif not glued:  # as in `Ann MarshBo Reed`
            self.position = min([_entry_end(self.text, at, self.end), *cut])
        if not self._head.plural:
            self._head = NO_TITLE


# `Eden District Councillor A Marsh`: of which council the next one is
_COUNCIL_OF_NEXT = re.compile(
    r"[ ](?:County|District|Borough|City|Town|Parish)[ ](?:Councillors?|Cllrs?|Council)\b"
)
_OWN_LETTERS = re.compile(rf"[ ](?P<letters>[A-Z]{{2,4}})(?=[ ][{UP}][{LOW}]+[ ][{UP}])")
_AND = 6  # characters of `and` before a name
_EMPTY_LINE = re.compile(r"\n[ ]*\n")


# `Vale Borough Council`, `Representing Vale Council:`, on a line above whom it sent
_BODY_LINE = re.compile(
    rf"(?:(?i:Representing) (?:the )?)?(?:[{UP}][\w'&-]*[ ](?:(?:and|of|upon|&)[ ])?){{1,6}}"
    r"(?i:Councils?|Authority|Councillors|Members)[ ]{0,3}:?[ ]{0,3}\n"
    r"(?=[ \n]{0,9}(?i:Councillor|Cllr|Alderm[ae]n))"
)


def _body_line(text: str, position: int, end: int) -> int | None:
    """Return where the line ends that is but a body's name, if one begins at `position`."""
    begins = text[max(0, position - 20) : position].rstrip(" ")[-1:] in ("", "\n")
    match = _BODY_LINE.match(text, position, end) if begins else None
    match = match or _REPRESENTING.match(text, position, end)
    return match.end() if match else None


_REPRESENTING = re.compile(
    r"(?i:Representing) (?:the )?[A-Z][^\n:]{3,60}?(?: |[ ]?:[ ]?)(?=(?i:Councillor|Cllr)s?[ .])"
)


# An office before a name, or between two, with no mark
_OFFICE = re.compile(
    rf"(?:[{UP}][\w'&-]*[ ]){{0,3}}?(?:Clerk|Secretary|Treasurer|Translator|Mayor|Officer|Manager"
    rf"|Director|Convener|Chaplain|Warden|RFO|Chair(?:man|woman|person)?)[ ]"
    rf"(?=[{UP}][{LOW}'-]+[ ][{UP}])"
)
_OFFICE_BEHIND = re.compile(rf"[ ]{_OFFICE.pattern}")
_SKIP = re.compile(
    r"(?:[ \n,;:•|/&.*\"]+|-+(?=[ \n-])|(?:and|AND|with|plus)\b|\([^()]{0,120}\)|\[[^\[\]]{0,120}\]"
    r"|\d{1,4}[.)]?(?![\w/])|\(|\)){1,40}"
)
_ENTRY_END = re.compile(
    r"[,;\n•|]|[ ]{3,}|\.{2,}|[ ](?:and|AND|&)[ ]|\b(?:and|AND)\n|[ ]-[ ]|\)[ ]*(?=[A-Z])"
)


def _skip_separators(text: str, position: int, end: int) -> int:
    match = _SKIP.match(text, position, end)
    return match.end() if match else position


# `Ann Marsh - Vale Water`, `Bo Reed - Chair, Healthwatch Bodley`: whom they are of.
_OF_BODY = re.compile(
    rf"[ ]-[ ](?:the[ ])?(?:[A-Z][\w '/&-]{{2,60}},[ ])?{BODY}(?=[ ]?(?:[,;.(\n]|\Z))"
)


def _entry_end(text: str, position: int, end: int) -> int:
    """Return where the next entry of a list may begin; a bracket is part of its entry."""
    body = _OF_BODY.match(text, position, end)
    position = body.end() if body is not None else position
    bracket = _BRACKET.match(text, position, end)
    if bracket is not None:
        position = bracket.end()
        if _begins_unknown(text, position, end):
            return position + 1
    office = _OFFICE_BEHIND.match(text, position, end)
    if _begins_next(text, position, end):
        return position + text.startswith(" ", position)
    if office is not None and _begins_next(text, office.end() - 1, end, behind_office=True):
        return office.end()
    match = _ENTRY_END.search(text, position, end)
    return match.end() if match else end


# `A Marsh B Reed C Hill`, `Ann Marsh Paul Reed`: a list whose lines ran together.
_RUN_ON = re.compile(
    rf"(?:\.?[ ]|(?<=[{LOW}])(?=[{UP}]\.))"
    rf"(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllrs?|Councillors?|Alderm[ae]n|MR|MRS|MS|MISS|DR|CLLRS?)\.?"
    rf"[ ][{UP}][\w'-]*"
    rf"|(?:[{UP}]{{1,2}}\.?[ ]){{1,3}}[{UP}][{LETTER}'-]{{2,20}}"
    rf"|(?P<given>[{UP}][{LETTER}]{{1,20}})[ ](?:[{UP}]\.?[ ])?"
    rf"(?P<surname>[{UP}][{LETTER}'-]{{2,20}}))(?![\w'])"
)


def _begins_next(text: str, position: int, end: int, behind_office: bool = False) -> bool:
    """Whether the next name of a list follows right behind a blank."""
    match = _RUN_ON.match(text, position, end)
    if match is None or match["given"] is None:
        return match is not None
    given, surname = match["given"].lower(), match["surname"].lower()
    known = given in GIVEN or (behind_office and given not in NOT_NAMES)
    return known and surname not in NOT_NAMES


# `Bo Reed (Vice Chairman) Candia Hill Ann Marsh`: whose given name the list does not know
_UNKNOWN = re.compile(
    rf"[ ](?P<given>[{UP}][{LOW}]{{2,14}})[ ](?P<surname>[{UP}][{LETTER}'-]{{2,20}})"
    rf"(?=[ ]?(?:\n|\Z|\(|[ ](?P<next>[{UP}][{LOW}]{{1,14}})[ ][{UP}]))"
)


def _begins_unknown(text: str, position: int, end: int) -> bool:
    """Whether two words that no office or body has follow a bracket, and then the next name."""
    match = _UNKNOWN.match(text, position, end)
    if match is None or not NOT_NAMES.isdisjoint(
        (match["given"].lower(), match["surname"].lower())
    ):
        return False
    return match["next"] is None or match["next"].lower() in GIVEN


_BRACKET = re.compile(r"[ ]{0,3}\n?[ ]{0,10}(?:\([^()]{0,160}\)|\[[^\[\]]{0,160}\])")
