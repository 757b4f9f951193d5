"""Elections told as a list: an office, who was elected, who nominated and who seconded.

In: a reading. Out: a decision and its vote a line. Community councils print their officers
so (`Chair: Ann Marsh: nom Bo Reed and sec Cy Hill`), the manner once above (`elected nem. con.`).
"""

import re
from bisect import bisect_left
from collections.abc import Iterator

from nlp.motions.proposed import Motion
from nlp.patterns import spaced
from nlp.people.names.finding import NameMention, list_names
from nlp.proceedings.findings import Decision, Draft
from nlp.reading import Reading
from nlp.text.paragraphs import Paragraph
from nlp.triggers import find_words, match_at
from nlp.votes.sides import CLEAN_LEFT, LEFT_OVER

ELECTED = spaced(r"\b(?:elect|appoint|nominat|office.?bearers|officers for)")
UNANIMOUS = spaced(r"\bnem\.? ?con\b|\bunanimous|\bunopposed\b|\ball (?:were )?in favour\b")
LINE = spaced(
    r"(?:[-*] ?|\d{1,3}[.)]? )?(?!Apolog|Minutes of|Present|Absent|Attend)"
    r"(?P<office>[A-Z][A-Za-z' -]{2,70}?(?: for (?:the year )?\d{4}(?:[/-]\d{2,4})?)?)"
    r"(?: ?:| -|-(?= )) ?(?P<name>[^:;\n]{3,50}?)(?: ?[.:;,(]| -|-(?= )) ?"
    r"(?P<how>(?:nom(?:inated)?|prop(?:osed)?)?\b\.?:?(?: by)? ?[^:;\n]{5,120})",
    0,
)
# `Secretary  Ann Marsh  Proposed Bo Reed`, in columns; who seconded may stand on the line below.
COLUMNS = spaced(
    r"(?P<office>(?:(?:vice|deputy|joint|minutes?) ?-? ?)?(?:chair(?:man|woman|person)?|convener|"
    r"secretary|treasurer|president|mayor))(?: ?[-:])? "
    r"(?P<name>(?-i:[A-Z])[^:;\n]{3,50}?) ?[,(-]? ?"
    r"(?P<how>(?-i:Nom(?:inated)?|Prop(?:osed)?)\b\.?:?(?: by)? [^:]{5,160})"
)
# `Office  Who elected  Nominated by  Seconded by`, and a row of such columns an office beneath it
TABLE = re.compile(
    r"(?:Office|Position|Post|Role)[ \t]{2,60}[^\n]{0,40}?(?:elected|name|appointed)[ \t]{2,80}"
    r"(?:nominated|proposed|proposer)(?: by)?[ \t]{2,80}(?:seconded|seconder)(?: by)?(?=\s{2})",
    re.IGNORECASE,
)
ROW = re.compile(
    r"[ \t]{0,40}\n?[ \t]{0,40}(?P<entry>(?P<office>[A-Z][A-Za-z' /-]{2,40}?)[ \t]{2,60}"
    r"(?P<name>[A-Z][^\s\d]{0,30}(?: [A-Z][^\s\d]{0,30}){1,3}))[ \t]{2,80}"
    r"(?P<how>[A-Z][^\s\d]{0,30}(?: [A-Z][^\s\d]{0,30}){0,3}[ \t]{2,80}"
    r"[A-Z][^\s\d]{0,30}(?: [A-Z][^\s\d]{0,30}){0,3})(?=[ \t]{0,9}(?:\n|$)|[ \t]{2})"
)
MOST_ROWS = 20
BELOW = re.compile(r"Sec(?:onded|\.)\s")
INITIALS = re.compile(r"\b[A-Z]{2,4}\b")
NOMINATING = re.compile(
    r"\b(?:nom|sec|2nd|prop|nominated|seconded|proposed|by)\b\.?", re.IGNORECASE
)
FEWEST = 2  # lines of the form that make a list
BESIDE = 500  # characters before and behind a line in which the manner of a list is printed
NEAR = 4  # paragraphs from a line to the next
Election = tuple[Decision, Draft]


def list_elections(reading: Reading) -> list[list[Election]]:
    """Return the lists of officers elected: of each line its decision and the vote on it."""
    if not ELECTED.search(reading.flat):
        return []
    lists: list[list[Election]] = []
    for index, paragraph in enumerate(reading.paragraphs):
        for election in _election(reading, _with_seconder(reading, index)):
            near = lists and reading.outline.gap(paragraph.start, lists[-1][-1][0].end) <= NEAR
            if near:
                lists[-1].append(election)
            else:
                lists.append([election])
    told = [elections for elections in lists if _is_list(reading, elections)]
    return [*told, *_list_tables(reading)]


def _list_tables(reading: Reading) -> Iterator[list[Election]]:
    """Yield the elections that stand in a table's rows, a column each for who did what."""
    places = find_words(reading.outline.small, ("office", "position", "post", "role"))
    for head in match_at(TABLE, reading.flat, places):
        rows: list[Election] = []
        row = ROW.match(reading.flat, head.end())
        while row and len(rows) < MOST_ROWS:
            movers = re.split(r"\s{2,}", row["how"])
            rows.append(_of_row(reading, row, movers[0], movers[1]))
            row = ROW.match(reading.flat, row.end())
        if len(rows) >= FEWEST:
            yield rows


def _of_row(reading: Reading, row: re.Match[str], mover: str, seconder: str) -> Election:
    """Return the decision and the vote of a row of a table."""
    motion = Motion(row.start("entry"), row.end(), "appointment", mover, seconder)
    span = (row.start("entry"), row.end())
    decision = Decision(
        *span, *row.span("entry"), 0, "resolved", "election", "minutes", verb="appoint"
    )
    vote = Draft(*span, motion, "appointment", True, {"assent"}, decision=decision)
    decision.vote = vote
    return decision, vote


def _with_seconder(reading: Reading, index: int) -> Paragraph:
    """Return a paragraph, and the line below it that says who seconded."""
    paragraph = reading.paragraphs[index]
    below = reading.paragraphs[index + 1 : index + 2]
    told = below and BELOW.match(reading.flat, below[0].start)
    return paragraph._replace(end=below[0].end) if told else paragraph


def _is_list(reading: Reading, elections: list[Election]) -> bool:
    """Tell whether elections are enough to be a list, which somewhere says that it nominates."""
    told = (NOMINATING.search(reading.flat, d.start, d.end) for d, _ in elections)
    return len(elections) >= FEWEST and any(told)


def _election(reading: Reading, paragraph: Paragraph) -> Iterator[Election]:
    if paragraph.end - paragraph.start > 240:
        return
    match = COLUMNS.fullmatch(reading.flat, paragraph.start, paragraph.end) or LINE.fullmatch(
        reading.flat, paragraph.start, paragraph.end
    )
    if match is None:
        return
    elected = _names(reading, match, "name")
    nominators = _names(reading, match, "how")
    if len(nominators) != 2:  # by their initials: `Prop AM; 2nd BR`
        at = bisect_left(reading.names, match.start("how"), key=lambda name: name.outer_start)
        nominators = tuple(n for n in reading.names[at : at + 3] if n.end <= match.end("how"))
    if len(elected) != 1 or len(nominators) != 2 or not _is_names_alone(match["how"], nominators):
        return
    start, end = match.start(), match.end("name")
    mover, seconder = nominators
    told = UNANIMOUS.search(reading.flat, max(0, start - BESIDE), paragraph.end + BESIDE)
    manner = "unanimous" if told else "assent"
    motion = Motion(paragraph.start, paragraph.end, "appointment", mover.name, seconder.name)
    decision = Decision(
        start, paragraph.end, start, end, 0, "resolved", "election", "minutes", verb="appoint"
    )
    vote = Draft(start, paragraph.end, motion, "appointment", True, {manner}, decision=decision)
    decision.vote = vote
    yield decision, vote


def _is_names_alone(words: str, names: tuple[NameMention, ...]) -> bool:
    """Tell whether words are names and the words of nominating; an applicant's address is not."""
    for name in names:
        words = words.replace(name.name, " ")
    words = INITIALS.sub(" ", words)
    return len(LEFT_OVER.sub("", NOMINATING.sub(" ", words))) <= CLEAN_LEFT


def _names(reading: Reading, match: re.Match[str], group: str) -> tuple[NameMention, ...]:
    """Return the names in a part of the line; the words of nominating are none."""
    start, end = match.span(group)
    return list_names(NOMINATING.sub(_blank, reading.text[start:end]))


def _blank(match: re.Match[str]) -> str:
    return "," + " " * (len(match[0]) - 1)
