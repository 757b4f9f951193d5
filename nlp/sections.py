"""Which stretch of an item's text is its title, its agenda, its decision, its minutes.

In: a cleaned text and what kind of page it is from. Out: sections in order, covering the text.
Labels (`Decision:`, `Minutes:`, `Purpose:`) say it where the page prints them; where it does not,
what reads like an agenda (`To receive the report`, `Report of the Director`) stands before the
minutes. An agenda's recommendation is never a decision, so a document's own text (`document`) is
all minutes, a page of the site is not.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from nlp.agendas import TOLD, mark_agenda
from nlp.patterns import spaced
from nlp.text.outline import Outline

LABELS = {
    "decision": r"decision(?:s|\(s\))?(?: (?:taken|made))?|the decision|resolutions?"
    r"|decision notice|penderfyniad(?:au)?",
    "minutes": r"(?:draft )?minutes?|minutes text|discussion|debate|cofnodion",
    "agenda": r"purpose(?: of (?:the )?(?:item|report))?|agenda text|summary|"
    r"decision required|brief description|description|pwrpas|diben",
    "reasons": r"(?:summary of )?(?:the )?(?:reasons?|rationale)(?: for)?"
    r"(?: (?:the|this|its|urgency))?"
    r"(?: (?:decisions?|recommendations?|resolutions?))?|(?:details of |summary of )?"
    r"(?:any )?(?:alternatives?(?: or options?)?|other)"
    r" (?:options?|courses?|considered)[\w, /()-]{0,80}|alternatives|options considered[\w "
    r",]{0,40}|declarations? of interest"
    r"|conflicts? of interest",
    "documents": r"(?:additional|supporting|accompanying|related|background|media) "
    r"(?:documents?|papers)|documents|background papers|dogfennau (?:ychwanegol|ategol)",
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
# A paragraph that opens with what was resolved: no reason for a decision goes so.
RESOLVES = spaced(
    r"\W{0,3}(?:(?:it was )?(?:resolved|agreed|recommended)\b|decision ?: ?\w|vot(?:es?|ing) ?:|"
    r"(?:the )?(?:[\w&-]+ ){0,4}?(?:council|cabinet|committee|executive|board|panel|sub-committee)"
    r"(?: then| unanimously| therefore){0,2} (?:resolved\b|"
    r"(?:agreed|decided|noted)(?: to| that(?![^.;\n]{0,60}? (?:would|was|were|had|is|are|could)\b)"
    r"| the| ?:)))"
)

MARK_ALONE = spaced(r"\W*(?-i:RESOLVED|Resolved)(?: that)?\W*")
MOVED = spaced(
    r"\. (?:[^\n]{0,60} )?(?:propos(?:ed|er)|moved|mover)\b[^\n]{3,60}? second(?:ed|er)\b"
)


# A sentence that runs on behind a title, or stands in its place: `9. QUOTES It was agreed to wait.`
RUNS_ON = re.compile(
    r"(?:(?:\b[A-Z]{3,}[)?:.]{0,2}|[a-z\d)][.?:]|\s-)\s{1,3}(?=[A-Z][a-z]|No\b|An?\s[a-z])"
    r"|[a-z\d)]\s{1,3}(?=(?:The|It|This|These|There|All|Councillors|Members)\s)"
    r"|\A\W{0,3}[\w./]{1,12}[.):\\]{0,3}\s{1,3}(?=(?:The|It|There|All|Members|Councillors|Cllrs?|Mrs?|Ms)\b))"
    r"[^\n]{0,120}?\b(?:(?:was|were|be)\s(?:\w+ly\s)?(?:[a-z]{2,}ed|read|given|held|taken|made|put|sent)\b"
    r"|(?:agreed|resolved|decided|voted|had|has|have|asked|reported|said|proposed|seconded)\b"
    r"|[Nn]o\s(?:objections?|comments?)\b)"
)


class Section(NamedTuple):
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
        taken = _title_paragraphs(outline)
        kinds[:taken] = ["title"] * taken
    if page not in ("document", "votes"):
        mark_agenda(outline, kinds, "decision" if page.startswith("decision") else "minutes")
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
    if MOVED.search(words):
        return False  # `4. The minutes were agreed. Proposed: Cllr Marsh Seconded: Cllr Hill`
    run = RUNS_ON.search(words)
    if run and ("." in words[run.end() :] or words.rstrip().endswith((".", ":"))):
        return False
    return len(words) < 160 or not (words.rstrip().endswith(".") or ". " in words)


def _title_paragraphs(outline: Outline) -> int:
    """Return how many paragraphs the title takes: two, where its number stands alone above it."""
    words = [outline.text[each.start : each.end] for each in outline.paragraphs[:2]]
    numbered = not any(sign.isalpha() for sign in words[0])
    return 2 if numbered and len(words) > 1 and "\n" not in words[1] else 1


def _kinds(outline: Outline, page: str, titled: bool = False) -> Iterator[str]:
    """Yield the kind of each paragraph as the labels before it say; `body` where none does.

    A title is no label: `Minutes` may be the name of an item.
    """
    kind = before = "minutes" if page in ("document", "votes") else "body"
    for index, paragraph in enumerate(outline.paragraphs):
        words = outline.flat[paragraph.start : paragraph.end]
        label = None if titled and index == 0 else _label(words, page)
        if label == "reasons" and LABEL.fullmatch(words) and _heads_column(outline, index):
            label = None
        if FACT.match(words) and page in ("decision", "issue", "agenda_item"):
            yield "facts"
            kind = "body" if kind in ("body", "facts") else kind
        elif label == "documents":
            yield label
            kind = "documents"
        elif label:
            if label == "reasons" != kind:
                before = kind
            kind = label
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


def _heads_column(outline: Outline, index: int) -> bool:
    """Tell whether `Reason for decision` heads the column beside `RESOLVED`, both lists beneath."""
    above = outline.paragraphs[max(0, index - 1)]
    return bool(MARK_ALONE.fullmatch(outline.flat, above.start, above.end))


def _is_document(words: str) -> bool:
    """Tell whether a paragraph of a documents list names one: a bullet, or a file's size."""
    return words.startswith("•") or bool(re.search(r"\bPDF \d|\d ?[KM]B\)?$", words))


def _leaves_reasons(words: str, page: str) -> bool:
    """Tell whether a paragraph is no reason any more: what was resolved, a label, the next item."""
    if page != "document":
        return bool(RESOLVES.match(words))
    return bool(RESOLVES.match(words) or TOLD.search(words)) or (
        words.isupper() and len(words) < 80
    )
