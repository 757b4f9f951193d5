"""The choices that a text tells of, each with its votes: in figures, in lines, under heads.

In: a reading. Out: one `Side` a choice and telling (`Motion - 14 votes`, `10 members having voted
for the amendment`, `Councillor Marsh received 9 votes`). Which of them make a contest is told by
`nlp.votes.contests`.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator

from nlp.patterns import spaced
from nlp.reading import Reading
from nlp.text.paragraphs import Paragraph
from nlp.votes.counts import NUMBER, parse_number
from nlp.votes.groups import trailing_count
from nlp.votes.sides import Side, is_list, names_in, tell_side

TITLED = (
    r"(?:councillor|cllr|bailie|mrs?|ms|miss|dr|(?:lord |depute )?provost|convener)\b\.?"
    r"(?-i:(?: [A-Z][\w'.-]{0,30}){1,4})"
)
CHAIR = r"(?:vice[ -]|depute |lord )*(?:convener|provost|chair(?:man|woman|person)?|leader)\b"
CHOICE = (
    r"(?:the )?(?:(?:first|second|third|fourth|original|substantive|adjusted|composite) )?"
    r"(?:(?:councillor|cllr|bailie|mr|mrs|ms|dr|provost)\.? [^\n.,:;()]{2,40}?'s? )?"
    r"(?:motion|(?:counter[ -])?amendment|proposal|proposition)\b"
    r"(?! (?:(?:and|or) (?:the )?(?:motion|amendment)|of)\b)"
    r"(?: (?:no\.? ?)?(?:\d{1,2}|[A-Z])\b(?! votes?))?"
    r"(?: \((?:as )?[a-z ]{3,30}\))?"
    rf"(?: by (?:the )?{TITLED}| by the {CHAIR}| \({TITLED}\)|(?! by\b))"
)
# `6 voted for the first proposal and 3 for the second.`
ELLIPSIS = r"the (?:first|second|third|fourth|former|latter|other)(?= ?(?:[.,;)]|$))"
SUM = r"£\d{1,3}(?:,?\d{3}){0,3}(?:\.\d\d)?"  # `4 votes for £9,800 and 2 for £8,900`
NOMINEE = (
    r"(?:councillor|cllr|mrs?|ms|miss|dr|alderman|bailie)\b\.? "
    r"(?:[^\n.,:;()\d]|(?<=\b[A-Z])\.){2,40}?(?: \([A-Z]\))?"
)
BARE_NAME = r"(?-i:(?:[A-Z][\w'.-]{0,20} ){1,3}[A-Z][\w'-]{1,30})"  # nobody's title
ELECTING = re.compile(r"elect|nominat|appoint|co-?opt|ballot", re.IGNORECASE)
NUMBERED = spaced(
    rf"(?:(?<=\n)|(?<=^)|(?<=\s\s)|(?<=votes)\s|(?<=votes[,;])\s|(?<=[:-])\s)"
    rf"(?:for )?(?P<choice>{CHOICE})"
    r"[ .:=…-]{0,90}"
    r"(?P<number>\d{1,3}) (?:votes?|members?)\b"
    r"(?P<being> ?(?:being|:|as follows)\W{0,4}(?=$|\n|(?-i:[A-Z])))?"
)
VOTED = spaced(
    rf"(?<![\d.,])\b(?P<number>{NUMBER}) (?:members? |councillors? |votes? )?"
    r"(?:having |had |were |being )?(?:voted |cast |voting )?(?:in favour of|for) "
    rf"(?P<choice>{CHOICE}|{ELLIPSIS}|{SUM}|{NOMINEE}(?= ?(?:[,;.)]|and\b|$)))"
    r"(?! (?:and|with) \w+ against)"
)
# `there voted for the amendment A, B and C (9) and for the motion D and E (10)`, without titles.
UNMARKED = spaced(
    rf"(?:\bthere voted|(?<=\d\)),? and|(?<=\d\))[;,](?: and)?) for (?P<choice>{CHOICE}),?"
    r"(?: -| ?:)? (?P<names>[A-Z][^;:()\n]{4,1500}?) [(\[](?P<number>\d{1,3})[)\]]"
)
# `4 Members voted for the motion, namely Councillors ...`, up to the next number of members
NAMELY = spaced(r"(?: ?,)? ?(?:namely|viz\.?|these being|being|as follows)(?: ?[:,-]){0,2} ?")
NAMED_TO = spaced(
    rf"(?<!\b[A-Z])(?<!\bCllr)\.|;|,? (?:and )?{NUMBER} (?:members?|councillors?|votes?)\b|$"
)
RECEIVED = spaced(
    rf"\b(?P<choice>{CHOICE}) (?:received|attracted|secured) (?P<number>{NUMBER}) votes?"
    rf"|(?<=votes)\s(?:and|with) (?P<other>{CHOICE}) (?:received )?(?P<votes>{NUMBER})"
    r"(?= votes?\b|[.,;)]|$)"
)
# `there voted for the amendment 3 and for the motion 6`
FOR = spaced(
    rf"(?:\bvot(?:ed|es|ing)(?: was| were)?(?: as follows)? ?[:-]?|(?<=\d),? and|(?<=\d)[,;]) for "
    rf"(?P<choice>{CHOICE}) ?[:-]? ?\(?(?P<number>{NUMBER})\b\)?(?= ?(?:votes?|and)\b|[.,;)]|$)"
)
ENDS = r"(?= votes?\b|[.,;)]|$)"
NOMINEES = (
    spaced(
        rf"\b(?P<choice>{NOMINEE}) (?:(?:had |having )?(?:received|polled|obtained|secured) )?"
        rf"(?P<number>{NUMBER}) votes?\b"
    ),
    spaced(
        rf"(?<=[,;:]) ?(?:and |while |with )?(?P<choice>{NOMINEE}) (?:received )?"
        rf"(?P<number>{NUMBER})\b{ENDS}"
    ),
    spaced(rf"\band (?P<choice>{NOMINEE}) (?:received )?(?P<number>{NUMBER}){ENDS}"),
    # `there voted for Councillor Marsh 5 and for Councillor Hill 2`
    spaced(
        rf"\bfor (?P<choice>{NOMINEE}|{BARE_NAME}),? ?[:-]? ?\(?(?P<number>{NUMBER})\b\)?"
        r"(?= (?:votes?|and)\b|[.,;)]|$)"
    ),
    spaced(
        rf"(?<![\d.,])\b(?P<number>{NUMBER}) (?:votes? )?(?:cast )?for (?P<choice>{BARE_NAME})"
        r"(?= ?(?:[,;.)]|and\b|$))"
    ),
    # `A ballot was held (Ann Marsh 6 votes, Bo Reed 3 votes).`
    spaced(
        rf"(?:(?<=\()|(?<=votes),? (?:and )?|(?<=votes;) )(?P<choice>{BARE_NAME}):? "
        rf"(?P<number>{NUMBER}) votes?\b"
    ),
)
NOMINEE_LINE = spaced(
    rf"(?P<choice>{NOMINEE})[ .:=…-]{{1,60}}(?P<number>\d{{1,3}})(?: votes?)?\W*"
    rf"|(?P<bare>{BARE_NAME})[ .:=…-]{{1,60}}(?P<votes>\d{{1,3}}) votes?\W*"
)  # a paragraph of its own
FIGURES = ("vot", "received", "polled", "secured", "obtained")
NEAR = 12  # stretches already read that a match may lie in
BY_WHOM = spaced(rf" (?:proposed |moved )?by (?:the )?{NOMINEE}$")  # in the heading of a column
PROPOSAL = spaced(rf"(?:for )?{CHOICE}")
NO_VOTE = re.compile(r"no votes?|not voting|abst\w{0,10}|declined to vote", re.IGNORECASE)
NOT_VOTING = re.compile(r"not voting|no votes?\b", re.IGNORECASE)
# `Motion: Mrs A Marsh, Mr B Reed` above `Amendment: Miss C Hill`, a line each or in one
LINE = spaced(
    r"(?:(?<=\n)|(?<=\s\s)|(?<=[\w.]\s))(?P<choice>(?-i:Motion|Amendment(?: [A-Z\d])?)) ?[:-] ?"
    r"(?P<names>(?-i:[A-Z])[^:;]{3,800}?)"
    r"(?= (?-i:Motion|Amendment|Abst|No [Vv]ote|Absent|Declin)[^:;\n]{0,20}[:-]|$)"
)
CAST = re.compile(r"\bvot|\bdivision\b", re.IGNORECASE)
CALLED_WITHIN = 600  # characters above a heading over names in which the vote is called
CALL_ABOVE = 3  # paragraphs above a line of names in which the vote is called


def is_choice(words: str) -> bool:
    """Tell whether the words of a label or heading are a motion or an amendment to choose."""
    return bool(PROPOSAL.fullmatch(BY_WHOM.sub("", words).strip()))


def side_of_none(words: str) -> str:
    """Return the side of those who chose nothing: `No vote` is of who abstained.

    Who `declined to vote` is told as that.
    """
    return "abstain" if NOT_VOTING.match(words) else tell_side(words)


def list_in_figures(reading: Reading, listed: Iterable[Side]) -> Iterator[Side]:
    """Yield the choices that are told of in figures, with the names beneath where there are any."""
    taken = sorted((side.start, side.end) for side in listed)
    for section in reading.stretches(("decision", "minutes")):
        electing = ELECTING.search(reading.flat, section.start, section.end)
        patterns = (UNMARKED, NUMBERED, VOTED, RECEIVED, FOR, *(NOMINEES if electing else ()))
        first, last = reading.outline.index_at(section.start), reading.outline.index_at(section.end)
        told = reading.outline.naming(FIGURES, first, last)
        for index, paragraph in enumerate(reading.paragraphs[first : last + 1], first):
            if electing and NOMINEE_LINE.fullmatch(reading.flat, paragraph.start, paragraph.end):
                yield from _in_paragraph(reading, paragraph, (NOMINEE_LINE,), taken)
            elif index in told:
                yield from _in_paragraph(reading, paragraph, patterns, taken)


def list_in_lines(reading: Reading) -> Iterator[Side]:
    """Yield the choices that head the names of those who voted for them, beneath a call."""
    for index in sorted(
        reading.outline.naming(("motion", "amendment"), 0, len(reading.paragraphs) - 1)
    ):
        here = reading.paragraphs[index]
        matches = list(LINE.finditer(reading.flat, here.start, here.end))
        above = reading.paragraphs[max(0, index - CALL_ABOVE)]
        if not matches or not CAST.search(reading.flat, above.start, here.start):
            continue
        for match in matches:
            names = names_in(reading, match.start("names"), match.end("names"))
            if names and is_list(reading, match.start("names"), match.end("names")):
                yield Side("for", names, None, match.start(), match.end(), match["choice"])


def list_beneath_heads(reading: Reading) -> Iterator[Side]:
    """Yield the choices whose heading stands above its own list of names, beneath a call."""
    named = reading.outline.naming(("motion", "amendment"), 0, len(reading.paragraphs) - 1)
    for index in sorted(named):
        here = reading.paragraphs[index]
        words = reading.flat[here.start : here.end]
        above = reading.paragraphs[max(0, index - 1)]
        if index and is_choice(reading.flat[above.start : above.end]):
            continue  # the second of headings that stand above all of their lists
        if not is_choice(words) or not CAST.search(
            reading.flat, max(0, here.start - CALLED_WITHIN), here.start
        ):
            continue
        names, end = _names_beneath(reading, here.end)
        if len(names) > 1:
            count = trailing_count(reading.flat[here.end : end])
            yield Side("for", names, count, here.start, end, words)


def _in_paragraph(
    reading: Reading,
    paragraph: Paragraph,
    patterns: Iterable[re.Pattern[str]],
    taken: list[tuple[int, int]],
) -> Iterator[Side]:
    """Yield the choices that a paragraph tells of, each stretch read by the first pattern alone."""
    at = bisect_left(taken, (paragraph.end, 0))
    here = taken[max(0, at - NEAR) : at]
    for pattern in patterns:
        for match in pattern.finditer(reading.flat, max(0, paragraph.start - 1), paragraph.end):
            if not any(start < match.end() and match.start() < end for start, end in here):
                here = [*here[-NEAR:], match.span()]
                yield _as_side(reading, match)


def _as_side(reading: Reading, match: re.Match[str]) -> Side:
    names, end = _names_of(reading, match)
    told = {group: words for group, words in match.groupdict().items() if words}
    number = parse_number(told.get("number") or told["votes"])
    choice = next(told[group] for group in ("choice", "other", "bare") if group in told).strip()
    return Side("for", names, number, match.start(), end, choice)


def _names_of(reading: Reading, match: re.Match[str]) -> tuple[tuple[str, ...], int]:
    """Return the names that belong to a choice told of in figures, and where they end."""
    groups = match.re.groupindex
    if "names" in groups:
        return names_in(reading, match.start("names"), match.end("names")), match.end()
    if "being" in groups and match["being"]:
        end = reading.outline.paragraph_at(match.end() - 1).end
        if reading.flat[match.end() : end].strip() and is_list(reading, match.end(), end):
            return names_in(reading, match.end(), end), end
        return _names_beneath(reading, match.end())
    if match.re is VOTED:
        return _names_behind(reading, match.end())
    return (), match.end()


def _names_behind(reading: Reading, at: int) -> tuple[tuple[str, ...], int]:
    """Return the names that a number of votes says are its own: `namely`, `as follows`."""
    told = NAMELY.match(reading.flat, at)
    paragraph = reading.outline.paragraph_at(max(0, at - 1))
    if told is None:
        return (), at
    if told.end() >= paragraph.end:
        return _names_beneath(reading, paragraph.end)
    last = NAMED_TO.search(reading.flat, told.end(), paragraph.end)
    end = last.start() if last else paragraph.end
    if not is_list(reading, told.end(), end):
        return (), at
    return names_in(reading, told.end(), end), end


def _names_beneath(reading: Reading, at: int) -> tuple[tuple[str, ...], int]:
    """Return the names in the paragraphs of names beneath a label, and where they end."""
    names: tuple[str, ...] = ()
    for paragraph in reading.outline.paragraphs_from(reading.outline.index_at(at - 1) + 1):
        if not is_list(reading, paragraph.start, paragraph.end):
            break
        names += names_in(reading, paragraph.start, paragraph.end)
        at = paragraph.end
    return names, at
