"""What of a page is its agenda, where no label says it: the paragraphs that read like one.

In: an outline and the kinds of its paragraphs as the labels tell them, `body` where none does.
Out: each `body` as agenda or as what was minuted or decided.
"""

import re

from nlp.parts import find_part
from nlp.patterns import spaced
from nlp.text.outline import Outline

AGENDA_LIKE = spaced(
    r"(?!that\b)(?:[•(]?\w{0,3}[.)]\s{1,20})?(?:"
    r"To (?:receive|consider|note|approve|agree|confirm|sign|elect|appoint|review|discuss|adopt|"
    r"authorise|determine|endorse|hear|report|deal|answer|ask|seek|provide|present|update|inform|"
    r"enable|make|recommend|resolve|invite|declare|ratify|set|submit|scrutinise|comment|"
    r"identify|take|debate|advise|introduce|establish|delegate|fill|examine|pass)\b|"
    r"(?:\(?(?:Joint )?(?:[A-Z]\w+ ){0,3}reports? (?:of|by|from|to)|a report (?:of|by|from)|"
    r"the (?:report|attached report)s? of[^.]{0,150}(?:attached|enclosed))|\(?Report\b[^.]{0,60}$|"
    r"(?:the )?(?:council|cabinet|committee|members?|board|executive|panel|sub-committee|forum)"
    r"(?: members?)? (?:is|are|will be) (?:asked|invited|requested|recommended|reminded)|"
    r"members who |members are |purpose\b|summary\b|[^.]{0,60}\battached\b[^.]{0,20}\.?\)?$|"
    r"(?:councillors?|cllrs?|mr|mrs|ms|miss|dr)\b[^.]{0,80}\bto (?:move|second|propose|"
    r"present|report)"
    r"\b|notes?:|in accordance with [^.]{0,120}(?:to|questions)\b[^.]{0,40}\bmay\b|"
    r"any (?:other|urgent)|presented by\b|lead (?:officer|member)|wards? affected|contact:|"
    r"recommend(?:ed|ations?)\b)",
    re.IGNORECASE,
)
# What was done, as an entry of a list: `(a) NOTED the report`, `ii) authorised the Director`.
DEED = spaced(
    r"(?:\(?\w{1,4}[.)]|•|-) ?(?:considered and )?(?:noted|agreed|approved|resolved|endorsed|"
    r"deferred|"
    r"refused|adopted|delegated|recommended|instructed|authorised|remitted|continued|accepted|"
    r"granted)\b"
)
HAPPENED = spaced(
    r"\b(?:proposed|moved|seconded|introduced|presented|reported|advised|stated|considered|"
    r"received|"
    r"thanked|welcomed|informed|asked|explained|declared|apologised|outlined|submitted|had|"
    r"was|were|gave|"
    r"spoke|said|took|invited|pursuant)\b"
)
DECIDED = re.compile(
    r"\b(?:resolved|agreed|RESOLVED|AGREED|DECIDED|was "
    r"(?:moved|proposed|noted|approved|carried|lost|deferred|withdrawn)|"
    r"were (?:noted|approved|agreed)|RECOMMENDED|noted|put to the vote)\b|"
    r"^\W{0,3}(?:\(?\w{1,4}[.)]{1,2}\s{1,40})?(?:That|Agreed|Resolved)\b"
)
TOLD = spaced(
    r"\b(?:put to the vote|recorded vote (?:on|was)|was (?:carried|lost)|seconded by|seconded the|"
    r"declared (?:carried|lost)|(?-i:RESOLVED))\b"
)
MARKED = spaced(r"\bRESOLVED\b|^\W{0,3}Resolved\b", 0)
BARE_THAT = re.compile(r"\A\W{0,3}That\b")
# What a page asks for, as its agenda says it.
ASKS = spaced(
    r"(?:\(?\w{1,3}[.)])?\W{0,3}to (?:consider|receive|seek|inform|update|advise|provide|present)\b"
)
ASKS_FIRST = re.compile(rf"\A(?:{ASKS.pattern})", ASKS.flags)
GAP = 2  # blank lines where a label in bold was dropped


def mark_agenda(outline: Outline, kinds: list[str], otherwise: str) -> None:
    """Turn every `body` into agenda or `otherwise` (decision, minutes), in place.

    Before a printed label: agenda. Where no label is printed: the paragraphs that read like an
    agenda, down to the first that tells what happened.
    """
    reasons = kinds.index("reasons") if "reasons" in kinds else 0
    headless = otherwise == "decision" and reasons and set(kinds[:reasons]) == {"body"}
    if headless and not _says(outline, 0, ASKS_FIRST):
        kinds[:reasons] = ["decision"] * reasons  # the head of the page is lost
    label = next((i for i, k in enumerate(kinds) if k in ("decision", "minutes")), None)
    if label is not None and otherwise == "decision" and _resolves(outline, kinds[:label]):
        label = None
    if label is None:
        if otherwise == "decision":
            _mark_gaps(outline, kinds)
        _mark_down(outline, kinds, otherwise, marked=_last_marked(outline, kinds))
    elif "minutes" not in kinds and _tells(outline, label):
        _mark_down(outline, kinds, otherwise)
    else:
        kinds[:label] = ["agenda" if kind == "body" else kind for kind in kinds[:label]]
        _mark_down(outline, kinds, otherwise, first=label)


def _mark_down(
    outline: Outline, kinds: list[str], otherwise: str, first: int = 0, marked: int = -1
) -> None:
    """Turn `body` from `first` on into agenda, down to where it tells what happened, in place.

    `marked`: a bare `That` before this paragraph proposes.
    """
    told = False
    for index in range(first, len(kinds)):
        if kinds[index] == "body":
            proposes = index < marked and _says(outline, index, BARE_THAT)
            told = told or not (proposes or _reads_like_agenda(outline, index))
            kinds[index] = otherwise if told else "agenda"


def _resolves(outline: Outline, kinds: list[str]) -> bool:
    """Tell whether paragraphs above a label say what was resolved, and why: a decision before."""
    marked = any(k == "body" and _says(outline, i, MARKED) for i, k in enumerate(kinds))
    return marked and "reasons" in kinds


def _last_marked(outline: Outline, kinds: list[str]) -> int:
    """Return the index of the last paragraph that says RESOLVED: a `That` far above it proposes."""
    return max(
        (i for i, k in enumerate(kinds) if k == "body" and _says(outline, i, MARKED)), default=-1
    )


def _says(outline: Outline, index: int, pattern: re.Pattern[str]) -> bool:
    paragraph = outline.paragraphs[index]
    return bool(pattern.search(outline.flat[paragraph.start : paragraph.end]))


def _mark_gaps(outline: Outline, kinds: list[str]) -> None:
    """Tell purpose, decision and reasons apart by the gaps that their lost labels left, in place.

    A page of one decision prints the three in this order; the reasons open a list of their own.
    """
    groups = _groups(outline, kinds)
    if len(groups) < 2 or not all(_proposes(outline, kinds, i) for i in groups[0]):
        return
    first = outline.paragraphs[groups[1][0]]
    if ASKS.match(outline.flat, first.start, first.end):
        return
    listed = _opens(outline, groups[1][0])
    reasons = next(
        (n for n, g in enumerate(groups[2:], 2) if listed and _opens(outline, g[0])), len(groups)
    )
    for number, group in enumerate(groups):
        for index in group:
            kinds[index] = (
                "agenda" if number == 0 else "reasons" if number >= reasons else "decision"
            )


def _groups(outline: Outline, kinds: list[str]) -> list[list[int]]:
    """Return the indexes of the paragraphs beneath no label but Purpose, parted at the gaps."""
    groups: list[list[int]] = []
    for index, kind in enumerate(kinds):
        if kind not in ("body", "agenda"):
            continue
        near = groups and groups[-1][-1] == index - 1
        if near and (outline.paragraphs[index].blanks < GAP or outline.double):
            groups[-1].append(index)
        else:
            groups.append([index])
    return groups


def _proposes(outline: Outline, kinds: list[str], index: int) -> bool:
    return kinds[index] == "agenda" or _reads_like_agenda(outline, index)


def _opens(outline: Outline, index: int) -> bool:
    """Tell whether a paragraph is the first part of a list."""
    paragraph = outline.paragraphs[index]
    part = find_part(outline.flat, paragraph.start, paragraph.end)
    return part is not None and part.key in ("1", "a", "i")


def _tells(outline: Outline, end: int) -> bool:
    """Tell whether the paragraphs before a Decision label tell of the meeting: it was voted."""
    words = outline.flat[: outline.paragraphs[end].start]
    return bool(TOLD.search(words))


def _reads_like_agenda(outline: Outline, index: int) -> bool:
    paragraph = outline.paragraphs[index]
    words = outline.flat[paragraph.start : paragraph.end]
    if AGENDA_LIKE.match(words):
        return True
    if DECIDED.search(words) or HAPPENED.search(words):
        return False
    if words.rstrip().endswith(":") and _is_deed(outline, index + 1):
        return False
    return len(words) < 120 and not words.rstrip().endswith((".", ";"))


def _is_deed(outline: Outline, index: int) -> bool:
    """Tell whether a paragraph is an entry of a list of what was done."""
    return any(
        DEED.match(outline.flat, *each[:2]) for each in outline.paragraphs[index : index + 1]
    )
