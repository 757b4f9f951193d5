"""Which stretch of an item's text is its title, its agenda, its decision, its minutes.

In: a cleaned text and what kind of page it is from. Out: sections in order, covering the text.
Labels (`Decision:`, `Minutes:`, `Purpose:`) say it where the page prints them; where it does not,
what reads like an agenda (`To receive the report`, `Report of the Director`) stands before the
minutes. An agenda's recommendation is never a decision, so a document's own text (`document`) is
all minutes, a page of the site is not.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from nlp.parts import find_part
from nlp.patterns import spaced
from nlp.text.outline import Outline
from nlp.text.paragraphs import Paragraph

LABELS = {
    "decision": r"decision(?:s|\(s\))?(?: (?:taken|made))?|the decision|resolutions?"
    r"|decision notice",
    "minutes": r"(?:draft )?minutes?|minutes text|discussion|debate",
    "agenda": r"purpose(?: of (?:the )?(?:item|report))?|agenda text|summary|"
    r"decision required|brief description|description",
    "reasons": r"(?:summary of )?(?:the )?(?:reasons?|rationale)(?: for)?"
    r"(?: (?:the|this|its|urgency))?"
    r"(?: (?:decisions?|recommendations?|resolutions?))?|(?:details of |summary of )?"
    r"(?:any )?(?:alternatives?(?: or options?)?|other)"
    r" (?:options?|courses?|considered)[\w, /()-]{0,80}|alternatives|options considered[\w "
    r",]{0,40}|declarations? of interest"
    r"|conflicts? of interest",
    "documents": r"(?:additional|supporting|accompanying|related|background|media) "
    r"(?:documents?|papers)|documents|background papers",
}
LABEL = re.compile(
    "(?:" + "|".join(f"(?P<{kind}>{words})" for kind, words in LABELS.items()) + r")\s?[:.]?\s?-?",
    re.IGNORECASE,
)
INLINE_LABEL = spaced(
    r"(?:(?P<decision>Decisions?)|(?P<minutes>Minutes)|(?P<agenda>Purpose)|"
    r"(?P<reasons>(?i:reasons?(?: for (?:the )?(?:urgency|decisions?|recommendations?|"
    r"resolutions?))?|"
    r"(?:alternative|other) options?(?: considered)?(?: and rejected)?)))\s?(?::|\s-)\s"
)
OF_INTERESTS = spaced(r"\b(?:declarations?|conflicts?) of interest")  # printed: an item's title
FACT = re.compile(
    r"(?:Decision Maker|Decision status|Is Key decision\??|Is subject to call.in\??|Report author|"
    r"Publication date|Date of decision|Decided at meeting|Effective from|Wards? affected|Contact|"
    r"Lead (?:officer|director|member)|Reference|Ref|Decision type|Decision due|Department|"
    r"Notice of proposed decision first published|Call-in deadline|Current Decision Maker)\s?:",
    re.IGNORECASE,
)
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


# A paragraph that opens with what was resolved: no reason for a decision goes so.
RESOLVES = spaced(
    r"\W{0,3}(?:(?:it was )?(?:resolved|agreed|recommended)\b|decision ?: ?\w|"
    r"(?:the )?(?:[\w&-]+ ){0,4}?(?:council|cabinet|committee|executive|board|panel|sub-committee)"
    r"(?: then| unanimously| therefore){0,2} (?:resolved\b|"
    r"(?:agreed|decided|noted)(?: to| that| the| ?:)))"
)
ALONE = re.compile(r"(?:Decision|Resolution)s?")
MARKED = spaced(r"\bRESOLVED\b|^\W{0,3}Resolved\b", 0)
BARE_THAT = re.compile(r"\W{0,3}That\b")
# What a page asks for, as its agenda says it.
ASKS = spaced(
    r"(?:\(?\w{1,3}[.)])?\W{0,3}to (?:consider|receive|seek|inform|update|advise|provide|present)\b"
)
GAP = 2  # blank lines where a label in bold was dropped


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch `text[start:end]` of one kind.

    `kind`: title, agenda, decision, minutes, reasons, facts, documents.
    """

    kind: str
    start: int
    end: int


def list_sections(outline: Outline, page: str = "document", titled: bool = False) -> list[Section]:
    """Return the sections of an item's text, in order, without gaps.

    `page`: document, issue, agenda_item, decision, decisions, votes. `titled`: the first paragraph
    is the item's title.
    """
    titled = titled and bool(outline.paragraphs) and _is_title(outline)
    kinds = list(_kinds(outline, page, titled))
    if titled:
        kinds[0] = "title"
    if page not in ("document", "votes"):
        _mark_agenda(outline, kinds, "decision" if page.startswith("decision") else "minutes")
    found: list[Section] = []
    for kind, paragraph in zip(kinds, outline.paragraphs, strict=True):
        if found and found[-1].kind == kind:
            found[-1] = Section(kind, found[-1].start, paragraph.end)
        else:
            found.append(Section(kind, paragraph.start, paragraph.end))
    return found


def _is_title(outline: Outline) -> bool:
    """Tell whether the first paragraph is a title alone, no minute running on behind it."""
    first = outline.paragraphs[0]
    words = outline.flat[first.start : first.end]
    return len(words) < 160 or not (words.rstrip().endswith(".") or ". " in words)


def _kinds(outline: Outline, page: str, titled: bool = False) -> Iterator[str]:
    """Yield the kind of each paragraph as the labels before it say; `body` where none does.

    A title is no label: `Minutes` may be the name of an item.
    """
    kind = before = "minutes" if page in ("document", "votes") else "body"
    for index, paragraph in enumerate(outline.paragraphs):
        words = outline.flat[paragraph.start : paragraph.end]
        label = None if titled and index == 0 else _label(words, page)
        if FACT.match(words) and page in ("decision", "issue", "agenda_item"):
            yield "facts"
            kind = "body" if kind in ("body", "facts") else kind
        elif label == "documents":
            yield label
            kind = "documents"
        elif label:
            before, kind = (kind if label == "reasons" else before), label
            yield kind
        else:
            if kind == "documents" and not _is_document(words):
                kind = "minutes" if page in ("document", "votes") else "body"
            if kind == "reasons" and index and _leaves_reasons(words, page):
                kind = "minutes" if before == "minutes" else "decision"
            yield kind


def _label(words: str, page: str) -> str | None:
    """Return which section a paragraph opens, if it is or starts with a label."""
    match = LABEL.fullmatch(words) if len(words) < 140 else None
    if match and page == "document" and OF_INTERESTS.search(words):
        return None
    if match and (
        page != "document" or words.rstrip().endswith(":") or match.lastgroup == "reasons"
    ):
        return match.lastgroup
    inline = INLINE_LABEL.match(words)
    if inline and (page != "document" or inline.lastgroup == "reasons"):
        return inline.lastgroup
    return None


def _is_document(words: str) -> bool:
    """Tell whether a paragraph of a documents list names one: a bullet, or a file's size."""
    return words.startswith("•") or bool(re.search(r"\bPDF \d|\d ?[KM]B\)?$", words))


def _leaves_reasons(words: str, page: str) -> bool:
    """Tell whether a paragraph is no reason any more: what was resolved, a label, the next item."""
    if page != "document":
        return bool(RESOLVES.match(words))
    return bool(RESOLVES.match(words) or TOLD.search(words) or ALONE.fullmatch(words)) or (
        words.isupper() and len(words) < 80
    )


def _mark_agenda(outline: Outline, kinds: list[str], otherwise: str) -> None:
    """Turn every `body` into agenda or `otherwise`, in place.

    Before a printed label: agenda. Where no label is printed: the paragraphs that read like an
    agenda, down to the first that tells what happened.
    """
    labelled = next((i for i, k in enumerate(kinds) if k in ("decision", "minutes")), None)
    told = False
    if labelled is not None and otherwise == "decision" and _resolves(outline, kinds[:labelled]):
        labelled = None
    if labelled is None and otherwise == "decision":
        _mark_gaps(outline, kinds)
    marked = _last_marked(outline, kinds) if labelled is None else -1
    if labelled is not None and "minutes" not in kinds and _tells(outline, labelled):
        labelled = None
    for index, kind in enumerate(kinds):
        if kind != "body":
            continue
        if labelled is not None and index < labelled:
            kinds[index] = "agenda"
            continue
        told = told or not (
            _reads_like_agenda(outline, outline.paragraphs[index])
            or (index < marked and BARE_THAT.match(outline.flat, outline.paragraphs[index].start))
        )
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
    return kinds[index] == "agenda" or _reads_like_agenda(outline, outline.paragraphs[index])


def _opens(outline: Outline, index: int) -> bool:
    """Tell whether a paragraph is the first part of a list."""
    paragraph = outline.paragraphs[index]
    part = find_part(outline.flat, paragraph.start, paragraph.end)
    return part is not None and part.key in ("1", "a", "i")


def _tells(outline: Outline, end: int) -> bool:
    """Tell whether the paragraphs before a Decision label tell of the meeting: it was voted."""
    words = outline.flat[: outline.paragraphs[end].start]
    return bool(TOLD.search(words))


def _reads_like_agenda(outline: Outline, paragraph: Paragraph) -> bool:
    words = outline.flat[paragraph.start : paragraph.end]
    if AGENDA_LIKE.match(words):
        return True
    if DECIDED.search(words) or HAPPENED.search(words):
        return False
    if words.rstrip().endswith(":") and _lists_deeds(outline, paragraph):
        return False
    return len(words) < 120 and not words.rstrip().endswith((".", ";"))


def _lists_deeds(outline: Outline, paragraph: Paragraph) -> bool:
    """Tell whether a line names who did what stands in the list beneath it."""
    index = outline.index_at(paragraph.start) + 1
    following = outline.paragraphs[index : index + 1]
    return any(DEED.match(outline.flat, each.start, each.end) for each in following)
