"""Who was appointed where a list says so: `RESOLVED: That the following be appointed:` and rows.

In: a cleaned text, its names, where its items begin. Out: the lists, each with the names of its
rows: `Vale Trust - Councillors A and B`, or names below the body's own line. A list ends at prose,
at another list's heading or at the next item. Below a title (`Appointment of representatives`) at
least two rows name the body before its people, and rows of bodies that nobody was found for may
stand between.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from nlp.people.names.mentions import NameMention
from nlp.triggers import find_words, small_letters

_TRIGGERS = ("appoint", "nominat", "co-opt", "representative", "election")
# The sentence that ends in a colon at its line's end, or at the end of the next
_LEAD = re.compile(
    r"[^\n:;]{0,200}?(?:(?<=[a-z,])[ ]?\n(?=[A-Za-z])[^\n:;]{3,160}?)?(?<!\.)[ ]?:-?[ ]{0,9}(?=\n)"
)
_SENTENCE_BEFORE = re.compile(
    r"(?:(?:RESOLVED|Resolved|AGREED|Agreed|DECISION|Decision)[ ]?[:-][ \n]{0,9})?"
    r"(?:[^.:;\n]|(?<=Cllr)\.|(?<=[A-Z])\.){0,300}\Z"
)
_WRAPPED_BEFORE = re.compile(
    r"(?:[^.:;\n]|(?<=Cllr)\.|(?<=[A-Z])\.){1,200}[a-z,][ ]?\n(?=[A-Za-z])"
    r"(?:[^.:;\n]|(?<=Cllr)\.|(?<=[A-Z])\.){3,160}\Z"
)
_APPOINTS = re.compile(
    r"(?i)\b(?:(?:be|was|were|are|been|hereby)[ ](?:\w+[ ]){0,2}(?:re-?)?"
    r"(?:appointed|nominated|co-opted)"
    r"|hereby[ ](?:re-?)?(?:appoints?|nominates?|co-opts?)\b"
    r"|(?:appointments?|nominations?)\b.{0,120}\b(?:be|were|was|are)[ ](?:\w+[ ])?"
    r"(?:made|approved|agreed|confirmed|accepted|noted)"
    r"|(?:made|approved|agreed|confirmed|noted)[ ](?:that[ ])?the[ ]following[ ](?:\w+[ ]){0,3}"
    r"(?:appointments?|nominations?|representatives)"
    r"|(?:resolved|agreed)\b.{0,60}\b(?:appoint|nominate|co-opt)\b"
    r"|(?:council|committee|board|panel|authority|cabinet)[ ](?:\w+[ ])?"
    r"(?:appointed|nominated|co-opted)[ ]"
    r"|(?:resolved|agreed)\b.{0,100}\brepresentatives?\b.{0,80}\b(?:be|are|were)\b)"
)
_FOLLOWS = re.compile(
    r"(?i)\b(?:follow(?:s|ing)|below|undermentioned|undernoted|be|for 20\d\d\S{0,5})\b"
)
# What is asked for, recommended, proposed or told of: nobody is appointed by it.
_NOT_DONE = re.compile(
    r"(?i)\b(?:asked|invited|requested|consider(?:ed)?|recommend\w*|propos\w+|suggest\w*|sought|seek"
    r"|received|vacanc\w+|interests?|not|would|will|may|defer\w*|whether|if)\b|\A\W{0,9}to[ ]"
)
# `Election of Sub-Committee Representatives:`, a line of its own
_TITLE = re.compile(
    r"[ *]{0,9}(?:\(?(?:\d[\d/.]{0,8}|[a-z]{1,4}(?=[.)]))[.)]{0,2}(?:\(?[a-z]{1,3}[.)])?[ *]{0,9})?"
    r"(?=[A-Z])"
)
_TITLE_SAYS = re.compile(
    r"(?:to[ ](?:re-?)?(?:appoint|elect|nominate|confirm|agree"
    r"|approve)[ ](?:the[ ])?(?:\w+[ ]){0,3}?"
    r"|(?:(?:re-?)?(?:elections?|appointments?|nominations?))[ ](?:of|to|for)[ ])"
    r"[^\n.;:]{0,60}?\b(?:representatives?|(?:sub-?)?committees?|working[ ](?:groups?|parties)"
    r"|outside[ ]bod(?:y|ies)|other[ ]bod(?:y|ies)|portfolios?|responsibilities)\b"
    r"[^\n.;:]{0,50}[ ]?[.:*-]{0,4}[ ]{0,9}(?=\n)",
    re.IGNORECASE,
)
_NAMED_ROW = re.compile(r"[^\n]*[A-Za-z)][ ]?[:-][ ]{0,30}\Z")  # `(2) Finance - `
_DECIDES = re.compile(r"(?i)\b(?:resolved|agreed|carried|approved)\b")
_LINE = re.compile(r"[^\n]*\n?")
_NEXT_LIST = re.compile(
    r"(?i)\b(?:present|attend\w*|apolog\w*|absent|voted?|voting|abstain\w*|proposed|seconded|moved"
    r"|declar\w+|interests?|minutes?|resolved|recommend\w*|vacanc(?:y|ies))\b[^\n]{0,40}\Z"
    r"|\b(?:for|against)[ ]?[:(]"
)
# A verb that no row of a list has
_PROSE = re.compile(
    r"\b(?:was|were|had|has|have|is|are|will|would|should|asked|said|stated|reported|advised|thanked"
    r"|noted|agreed|presented|explained|spoke|informed|queried|raised|confirmed|updated|welcomed|gave"
    r"|left|joined|took|considered|received|opened|closed|referred|suggested|introduced|told)\b"
)
_ROW_BEGINS = re.compile(
    r"[ ]{0,60}(?:[•*▪-][ ]{0,6})?(?:\(?\w{1,4}[.)][ ]{1,20})?"
    r"(?:(?:[^.;]|(?<=\bSt)\.){2,120}?[ ]?[:|,-][ ]{0,30})?"
    r"(?:(?:the|and)[ ])?(?:[A-Z][\w .()-]{2,40}[ ]\()?\Z"
)
_BETWEEN = re.compile(
    r"[ ]?(?:\([^()\n]{1,60}\)?)?(?-i:[ ]for(?:[ ][A-Z][\w'-]*){1,3})?[ ]?(?:[,;|/&]|and\b"
    r"|[ ]-[ ]|with\b|\()?[ ]{0,4}"
    r"(?:(?:and|as|named|the)[ ])*(?:\(?(?:substitutes?|reserves?|deputy|sub)\b[ ]?[:-]?[ ]?)?"
    r"\(?\Z",
    re.IGNORECASE,
)
_ROW_ENDS = re.compile(r"[^\n.]{0,80}[.;]?[\"']?[.;]?[ ]*\Z")
_LONGEST, _ROWS, _LABELS = 220, 80, 3  # characters of a row, rows of a list, labels above one row
_BEFORE_WORD = 40  # characters of a title before `appointment`
_BEFORE = 320  # characters before a colon in which its sentence stands


@dataclass(frozen=True, slots=True)
class AppointedRows:
    """A list `text[start:end]` of those appointed: the indices of its names."""

    start: int
    end: int
    indices: tuple[int, ...]


def find_appointed_rows(
    text: str, names: tuple[NameMention, ...], items: Sequence[int]
) -> Iterator[AppointedRows]:
    """Yield the lists of those appointed, told by the sentence above them."""
    done, starts = 0, [name.outer_start for name in names]
    for position in find_words(small_letters(text), _TRIGGERS):
        lead = _LEAD.match(text, position)
        if position < done:
            continue
        if (title := _title_at(text, position)) is not None:
            begin, body = title
        elif lead is not None and _appoints(text, lead.end()):
            begin, body = _begin(text, lead.end()), lead.end()
        else:
            continue
        after = bisect_right(items, body)
        stop = items[after] if after < len(items) else len(text)
        end, indices = _read_rows(text, names, starts, body, stop, titled=title is not None)
        done = body
        if indices:
            yield AppointedRows(begin, end, tuple(indices))


def _title_at(text: str, position: int) -> tuple[int, int] | None:
    """Return where the title begins and ends that `position` is in, if it asks for appointments."""
    begin = text.rfind("\n", 0, position) + 1
    if position - begin > _BEFORE_WORD:
        return None
    mark = _TITLE.match(text, begin)
    title = _TITLE_SAYS.match(text, mark.end()) if mark is not None else None
    return (begin, title.end()) if title is not None else None


def _begin(text: str, colon: int) -> int:
    """Return where the sentence begins that a colon before `colon` ends; it may take two lines."""
    head = text[:colon].rstrip(" :-")
    near = max(0, len(head) - _BEFORE)
    sentence = _SENTENCE_BEFORE.search(head, near)
    if sentence is not None and not _APPOINTS.search(sentence[0]):
        sentence = _WRAPPED_BEFORE.search(head, near) or sentence
    begin = sentence.start() if sentence is not None else len(head)
    return begin + len(text[begin:colon]) - len(text[begin:colon].lstrip())


def _appoints(text: str, colon: int) -> bool:
    """Whether the sentence that a colon ends appoints whom it lists below."""
    sentence = text[_begin(text, colon) : colon]
    if _APPOINTS.search(sentence) is None or _FOLLOWS.search(sentence) is None:
        return False
    decided = _DECIDES.search(sentence)
    return _NOT_DONE.search(sentence, decided.end() if decided else 0) is None


def _read_rows(
    text: str,
    names: tuple[NameMention, ...],
    starts: list[int],
    start: int,
    stop: int,
    titled: bool = False,
) -> tuple[int, list[int]]:
    """Return where the rows end that begin at `start`, and the indices of their names.

    `titled`: only a title stands above them, so that each is to name its body.
    """
    position, end, found, labels = start + 1, start, list[int](), 0
    rows = 0
    for _ in range(_ROWS):
        line = _LINE.match(text, position, stop)
        if line is None or not line[0]:
            break
        first, last = bisect_left(starts, line.start()), bisect_left(starts, line.end())
        position = line.end()
        if not line[0].strip():
            continue
        if first == last:
            labels += 1
            if labels > _LABELS or not (_is_label(line[0]) or (titled and _MARKED.match(line[0]))):
                break
        elif _is_row(text, line, names[first:last]) and (
            not titled or _NAMED_ROW.fullmatch(text, line.start(), names[first].outer_start)
        ):
            found += range(first, last)
            end, labels, rows = line.end(), 0, rows + 1
        else:
            break
    return (end, found) if rows > 1 or not titled else (end, [])


# `(4) Vale Trust - The Clerk would see to it`: a row, of which nobody is told
_MARKED = re.compile(r"[ ]{0,20}\(?(?:\d{1,2}|[a-z]{1,4})[.)][ ]{1,9}[A-Z][^\n]{2,60}?[ ]-[ ]")


def _is_label(line: str) -> bool:
    """Whether a line names a body or an office whose people stand below it."""
    short = len(line) < _LONGEST and _PROSE.search(line) is None
    return short and not line.rstrip().endswith(".") and _NEXT_LIST.search(line) is None


def _is_row(text: str, line: re.Match[str], names: tuple[NameMention, ...]) -> bool:
    """Whether names and what they are of make a whole line."""
    before = text[line.start() : names[0].outer_start]
    behind = text[names[-1].outer_end : line.end()].rstrip("\n")
    if len(line[0]) > _LONGEST or _ROW_BEGINS.fullmatch(before) is None:
        return False
    if _NEXT_LIST.search(before) or _PROSE.search(line[0]):
        return False
    return _ROW_ENDS.fullmatch(behind) is not None and all(
        _BETWEEN.fullmatch(text, one.outer_end, two.outer_start) for one, two in pairwise(names)
    )
