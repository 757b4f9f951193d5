"""Where a stretch that begins behind a name may end: signs, brackets, lines, small words.

In: a cleaned text and where the stretch begins. Out: its ends, each with what bounds it; and of
a stretch the place without what only joins it to others.
"""

import re
from collections.abc import Iterator

from nlp.people.lexicon.office_kinds import has_head

LONGEST = 14  # words of a role
WRAPPED = 60  # characters of a line that may have been broken at its end

_STOP = re.compile(
    r"(?P<stop>[,;:()\[\]|\"•]|(?<![A-Z.])(?<!Exec)(?<!Admin)(?<!Asst)\.(?=\s|\Z|\W)|(?<=[A-Z])\.(?![A-Z]))"
    r"|(?P<paragraph>\n[ ]{0,40}\n)|(?P<line>\n)|(?P<gap>[ ]{2,80})"
    r"|(?P<dash>[ ]-(?=[ ])|-[ ])"
    r"|(?P<digit>[ ](?=\d))"
    r"|(?P<label>[ ](?=(?:Officers|Members|Apologies|Present|Councillors|Also"
    r"|Distribution)[^:.,]{0,20}:"
    r"|[A-Z]{5,30}[ ]?:|(?:Tel|Telephone|Phone|E-?mail)\b[ ]?[:.]))"
    r"|(?P<heading>[ ](?=[A-Z][a-z-]{2,20}:[ ]))"
    r"|(?P<for>[ ](?=(?:for|at|until|in|on|to|with|from)[ \n]))"
    r"|(?P<and>[ \n](?:and|&)[ \n])"
    r"|(?P<small>[ ](?=[a-z])(?!(?:of|for|the|to|in|with|on|at|de|an?|from)\b))|(?P<word>[ ])"
)
_CLOSING = frozenset('();|[]•"')
_COVERS = re.compile(r"\((?!(?:in the |vice[ -]|deputy )?chair)[^()\n]{3,60}\)", re.IGNORECASE)
# A line that heads the next list
_LIST_NEXT = re.compile(
    r"[ ]{0,40}(?:(?:Council )?(?:Officers|Members|Staff)|Also|Apologies|In attendance|Observers"
    r"|External|Co-opted Members|Guests|Visitors|Invitees|Partners|Public|Press|Absent|Substitutes)"
    r"(?: (?:present|in attendance))?[ ]?:?[ ]{0,9}\n",
    re.IGNORECASE,
)
# Capitals on the next line head another list, as a label does: `Interested Parties: A`.
_HEADS_NEXT = re.compile(r"[ ]{0,60}(?:[A-Z]{2}|[A-Z][a-z]+(?:[ /][\w'’/-]+){0,4}[ ]?:[ ])")


def list_ends(text: str, start: int, stop: int, stops: list[int]) -> Iterator[tuple[int, str]]:
    """Yield each end of a stretch that begins at `start`, with what bounds it."""
    words = small = 0
    for match in _STOP.finditer(text, start + 1, stop):
        kind = match.lastgroup or ""
        if match.end() in stops:
            yield match.start(), "weak"
        if (
            kind == "line"
            and is_torn(text, match.start())
            and not _HEADS_NEXT.match(text, match.end())
            and not _LIST_NEXT.match(text, match.end())
        ):
            kind = "word"
        if kind in ("small", "word"):
            words, small = words + 1, small + (kind == "small")
            if words > LONGEST:
                return
            if kind == "small" and small < 4:
                yield match.start(), "small"
            continue
        bound = match["stop"] or kind
        yield match.start(), bound
        if bound == "line" and _LIST_NEXT.match(text, match.end()) is not None:
            return
        if bound == "(" and (inner := _COVERS.match(text, match.start(), stop)) is not None:
            yield inner.end(), "()"
            yield from ((more, "()") for more in (end_of_further(text, inner.end(), stop),) if more)
        long = match.start() - max(start, text.rfind(" ", start, match.start())) > 5
        if bound in _CLOSING or kind in ("paragraph", "label") or (bound == "." and long):
            return
    yield stop, "name" if stop < len(text) else "end"


# `Director (Place)` before ` and Deputy Chief Executive`
_FURTHER = re.compile(
    r"[ ](?:and|&)[ ](?P<office>[A-Z][^,.;:()\n]{3,60}?)"
    r"(?=[ ]?[,.;:)\n]|\Z|[ ]-[ ]|[ ](?!(?:of|for|and|the|to|in)[ ])[a-z])"
)


def end_of_further(text: str, end: int, stop: int) -> int | None:
    """Return where an office ends that `and` joins to one that ends in a bracket at `end`."""
    further = _FURTHER.match(text, end, stop)
    return further.end() if further is not None and has_head(further["office"]) else None


def is_torn(text: str, end: int) -> bool:
    """Whether the line that ends at `end` was broken by a printer: long, and within a sentence."""
    return text[end - 1].isalpha() and end - (text.rfind("\n", 0, end) + 1) > WRAPPED


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where a stretch begins and ends without signs, brackets of others, words that join."""
    first = _OPENS.match(text, start, end)
    start = first.end() if first is not None else start
    if text[end - 1] in _LAST_OF_WHILE and (while_ := _WHILE.search(text, start + 1, end)):
        end = while_.start()
    open_ended = not text[end - 1].isalnum() or text.endswith(_JOINING, start, end)
    last = _CLOSES.search(text, start, end) if open_ended else None
    end = last.start() if last is not None else end
    if text[start:end].count("(") != text.count(")", start, end):
        start += text.startswith("(", start, end)
        end -= text.endswith(")", start, end)
    return start, end


_OPENS = re.compile(
    r"[ \n,;:|•\\*-]*(?:AND[ ]|Also[ ](?=[A-Z]))?"
    r"(?:[Bb]oth[ ](?=[^,;()]{3,60}s\b)|[Aa]ll[ ](?=[A-Z]))?"
    r"(?:(?:(?:(?:[Ss]peaking|[Aa]cting|[Ww]riting)[ ])?[Aa]s"
    r"|(?:(?:[Ss]peaking|[Aa]cting)[ ])?[Ii]n[ ](?:his|her|their)[ ](?:capacity|role)[ ]as|new"
    r"|(?:newly|recently)[ ]appointed)[ ](?:(?:the|an?)[ ])?)?"
    r"(?:(?:[Tt]he[ ])?(?:(?:Right[ ])?Worshipful|R(?:igh)?t\.?[ ]Hon(?:ourable)?\.?),?[ ]"
    r"(?:[Tt]he[ ])?)?"
)
# `(Chairman from Minute 12)`, `(in the Chair until 7.30pm)`: for how long
_WHILE = re.compile(
    r",?[ \n](?:from|until|till|for|to|up to)[ \n]"
    r"(?:(?:agenda[ ])?(?:item|minute)s?[ ](?:no\.?[ ]|number[ ])?)?\d",
    re.IGNORECASE,
)
_LAST_OF_WHILE = "0123456789m"
_CLOSES = re.compile(
    r"(?:[ \n,;:|•\\*\[-]|(?<=[a-z]{3})\.|(?<=[\w-])[ \n]"
    r"(?:for|to|with|the|and|&|at|in|on|of|an?|from|AND|is|was|as|There|thanks)(?!\w)"
    r"|,[ ]the(?!\w)|,?[ ](?:Tel|Telephone|Phone|E-?mail|Ext|DDI)(?:[.:]|(?!\w))"
    r"|(?<=[\w ])[ \n](?:Present|Apologies|Absent)|(?<=\w),?[ ][Pp]resid(?:ed|ing))+\Z"
)
ROW_MARKS = ("Present", "Apologies", "Absent")  # how a row of a table ends
# Its words, for a look before it.
_JOINING = (
    "for",
    "to",
    "with",
    "the",
    "and",
    "at",
    "in",
    "on",
    "of",
    "a",
    "an",
    "from",
    " is",
    " was",
    " as",
    " There",
    " thanks",
    "AND",
    "resided",
    "residing",
    *("Tel", "Telephone", "Phone", "Email", "E-mail", "Ext", "DDI"),
    *ROW_MARKS,
)
