"""Decisions right beneath a line that says no more than `Decision` or `Resolved`.

In: a reading and the marks found. Out: the marks, with one for each such line: printed minutes
(Scottish ones above all) set the decision so, in words of its own or as a list of what was done:
`(a) AGREED the plan. (b) NOTED the risks.`
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from nlp.agendas import DEED
from nlp.parts import find_part
from nlp.patterns import spaced
from nlp.reading import Reading
from nlp.resolutions.bounds import ASIDE
from nlp.resolutions.listed_parts import BODY_ALONE
from nlp.resolutions.markers import DECIDING, Marker
from nlp.resolutions.part_keys import GOES_ON_BENEATH, opens_bare, opens_bare_list
from nlp.resolutions.under_label import CONTENT, NOTHING
from nlp.text.paragraphs import Paragraph

LABEL = spaced(
    r"(?:(?:minutes|decision) ?: ?)?(?:"
    r"(?:the |council |committee )?(?:decision(?:s|\(s\))?|determination)"
    r"(?: made| taken)?|(?:(?:and|it was|was) )?(?:(?:duly|unanimously) )?"
    r"(?:resolved|agreed|decided)(?: unanimously|"
    r",? (?:following|after|on|by) (?:an? )?(?:show of hands?|vote|roll[- ]call(?: vote)?|poll))?|"
    r"and carried|resolution|recommended|outcome) ?[:.-]{0,2}"
)
# `Decision of Executive Councillor for Housing`
OF_MEMBER = spaced(
    r"decision of (?:the )?(?:executive|cabinet|lead|portfolio|deputy|leader)\b[\w ,&'-]{0,100}:?"
)
# Orkney's minutes: `..., the Committee:`, `Noted:`, `2.1. That £980,000 remained.`
DEED_LABEL = spaced(
    r"(?P<body>(?:the )?(?:sub-)?(?:committee|council|board) )?(?P<did>noted|scrutinised) ?:"
)
DEEDS = ("noted-label", "scrutinised-label")
OF_BODY = spaced(
    r"(?:^|[,.] )(?:and )?the (?:[\w-]+ ){0,3}?(?:committee|council|board|sub-committee) ?: ?$"
)
WHAT = spaced(r"\W{0,3}(?:that|to)\b|[^.;]{0,200}\b(?:reasons?|conditions?) ?:")
VOTED = spaced(r"\b(?:for|against|favour|unanimous\w*|vot\w+|majority|abst\w+|nem)\b")
# Northern Irish committees print it so, `The Committee` on a line of its own above.
RECOMMENDED = spaced(
    r"(?-i:Recommended)(?: to (?:the )?(?:full )?council)?,? (?:that\b|to\b(?= (?!the\b)[a-z])) ?"
)
BODY = spaced(r"(?:The )?(?:[A-Z][\w&'-]* ){0,4}(?:Sub-)?(?:Committee|Council|Board|Panel)\W*", 0)
NEAR = 4  # paragraphs beneath a label within which a mark tells the decision
LINE = 180  # characters of a line that names who decided
SHORT = 24  # characters of a line that is a label alone
ABOVE = 40  # characters above a paragraph in which a bare `AGREED` stands
RESOLVED = re.compile(r"\W{0,3}(?:[a-z]+\s){0,3}resol")
THAT = re.compile(r"That\b|To (?!be\b|consider\b|receive\b)[a-z]")
FIRST = re.compile(r"\d{1,2}\.1")
BULLET = spaced(r"[•-] ?(?:that\b|to [a-z])")
PARTED = spaced(
    r"(?:\(?\w{1,4}(?:\.\d{1,2})?[.)]{1,2}|•) ?"
    r"(?:that\b|to [a-z]|an?\b|the\b|all\b|[a-z]+(?:es|s|ed)\b)"
)


def with_labelled(reading: Reading, markers: list[Marker]) -> list[Marker]:
    """Return the marks with those of the labels, which come before what stands in their text."""
    found = [*markers, *_beneath_bodies(reading)]
    for paragraph in _beneath_labels(reading, markers):
        parted = _opens_list(reading, paragraph)
        parted = parted or bool(THAT.match(reading.flat, paragraph.start, paragraph.end))
        parted = parted or (_is_of_deed(reading, paragraph) and _is_part(reading, paragraph))
        if not parted and _marked_near(reading, markers, paragraph):
            continue
        if parted or _says_decision(reading, paragraph):
            text, (rule, status) = paragraph.start, _rule(reading, paragraph)
            index = reading.outline.index_at(text) - (rule in DEEDS)
            start = reading.paragraphs[index].start  # the line itself ends what stands above it
            found.append(Marker(start, text, text, rule, "paragraph", status))
    return sorted(found, key=lambda marker: (marker.start, marker.end))


def _beneath_bodies(reading: Reading) -> Iterator[Marker]:
    """Yield `Recommended that ...` right beneath a line that names the body alone."""
    for section in reading.stretches(DECIDING):
        first, last = reading.outline.index_at(section.start), reading.outline.index_at(section.end)
        for above, own in pairwise(reading.paragraphs[first : last + 1]):
            mark = RECOMMENDED.match(reading.flat, own.start, own.end)
            if mark and BODY.fullmatch(reading.flat, above.start, above.end):
                start, text = own.start, mark.end()
                yield Marker(start, text, text, "recommended-label", "paragraph", "recommended")


def is_labelled(reading: Reading, position: int) -> bool:
    """Tell whether the paragraph at `position` stands right beneath such a label."""
    index = reading.outline.index_at(position)
    return index > 0 and _is_label(reading, reading.paragraphs[index - 1])


def _beneath_labels(reading: Reading, markers: list[Marker]) -> Iterator[Paragraph]:
    """Yield the paragraphs right beneath a label, or beneath the body that a line there names."""
    for section in reading.stretches(DECIDING):
        first, last = reading.outline.index_at(section.start), reading.outline.index_at(section.end)
        for index in range(first, last):
            label = reading.paragraphs[index]
            if not _is_label(reading, label) or _any_starts(markers, label.start, label.end):
                continue
            following = reading.paragraphs[index + 1]
            beneath = reading.paragraphs[min(index + 2, last)]
            marked = _any_starts(markers, following.start, following.end)
            aside = _is_aside(reading, following)
            if not marked and (aside or _names_decider(reading, following, beneath)):
                following = beneath
            if following.start < section.end:
                yield following


def _is_aside(reading: Reading, paragraph: Paragraph) -> bool:
    """Tell whether a line in brackets only tells how was voted: `(7 for, 2 against)`."""
    end = min(len(reading.flat), paragraph.end + 1)
    aside = ASIDE.match(f"{reading.flat[paragraph.start : end].rstrip()}\n(")
    return aside is not None and VOTED.search(aside[0]) is not None


def _names_decider(reading: Reading, paragraph: Paragraph, beneath: Paragraph) -> bool:
    """Tell whether a line only says who decided what stands in the list beneath it."""
    if BODY_ALONE.fullmatch(reading.flat, paragraph.start, paragraph.end):
        return True
    words = reading.flat[paragraph.start : paragraph.end]
    if WHAT.match(words):
        return False
    return words.rstrip().endswith(":") and len(words) < LINE and _opens_list(reading, beneath)


def _deed(reading: Reading, paragraph: Paragraph) -> str | None:
    """Return the rule of `Noted:`, `The Committee scrutinised:`, over a list of what the body did.

    The body stands in the line, or closes the paragraph above: `..., the Committee:`.
    """
    deed = DEED_LABEL.fullmatch(reading.flat, paragraph.start, paragraph.end)
    if deed is None:
        return None
    index = reading.outline.index_at(paragraph.start)
    above = reading.paragraphs[max(0, index - 1)]
    if not (deed["body"] or OF_BODY.search(reading.flat, above.start, above.end)):
        return None
    return f"{deed['did'].lower()}-label"


def _is_of_deed(reading: Reading, paragraph: Paragraph) -> bool:
    """Tell whether a paragraph stands right beneath `The Committee scrutinised:`."""
    index = reading.outline.index_at(paragraph.start)
    return index > 0 and _deed(reading, reading.paragraphs[index - 1]) is not None


def _is_part(reading: Reading, paragraph: Paragraph) -> bool:
    return find_part(reading.flat, paragraph.start, paragraph.end) is not None


def _is_label(reading: Reading, paragraph: Paragraph) -> bool:
    if _deed(reading, paragraph):
        return True
    short = paragraph.end - paragraph.start <= SHORT
    if short and LABEL.fullmatch(reading.flat, paragraph.start, paragraph.end):
        return True
    return bool(OF_MEMBER.fullmatch(reading.flat, paragraph.start, paragraph.end))


def _rule(reading: Reading, paragraph: Paragraph) -> tuple[str, str]:
    """Return the rule and the status that a label's word stands for, as in a sentence."""
    index = reading.outline.index_at(paragraph.start)
    aside = _is_aside(reading, reading.paragraphs[index - 1])
    above = reading.paragraphs[index - 1 - aside]
    deed = _deed(reading, above)
    if deed:
        return deed, "resolved"
    said = reading.flat[above.start : above.end].lower()
    status = "recommended" if said.startswith("recom") else "resolved"
    return ("resolved-label" if RESOLVED.match(said) else "under-decision"), status


def _opens_list(reading: Reading, paragraph: Paragraph) -> bool:
    """Tell whether a paragraph is the first part of a list of what was decided."""
    part = find_part(reading.flat, paragraph.start, paragraph.end)
    if part is None:
        before = reading.flat[max(0, paragraph.start - ABOVE) : paragraph.start].rstrip()
        goes_on = GOES_ON_BENEATH.search(before) and opens_bare(reading, *paragraph[:2])
        return bool(goes_on) or opens_bare_list(reading, paragraph)
    if part.kind == "bullet":
        return bool(BULLET.match(reading.flat, paragraph.start, paragraph.end))
    if part.key.lower() not in ("1", "a", "i") and not FIRST.fullmatch(part.key):
        return False
    return bool(
        DEED.match(reading.flat, paragraph.start, paragraph.end)
        or PARTED.match(reading.flat, paragraph.start, paragraph.end)
    )


def _says_decision(reading: Reading, paragraph: Paragraph) -> bool:
    words = reading.flat[paragraph.start : paragraph.end]
    return bool(CONTENT.match(words)) and not NOTHING.match(words)


def _marked_near(reading: Reading, markers: list[Marker], paragraph: Paragraph) -> bool:
    """Tell whether a mark stands in a paragraph, in its section, or in those right behind it."""
    section = reading.section_at(paragraph.start)
    index = reading.outline.index_at(paragraph.start)
    last = reading.paragraphs[min(index + NEAR, len(reading.paragraphs) - 1)].end
    end = section.end if section and reading.page != "document" else last
    return _any_starts(markers, paragraph.start, end)


def _any_starts(markers: list[Marker], start: int, end: int) -> bool:
    """Tell whether a mark starts between two places; `markers` is in order."""
    index = bisect_left(markers, start, key=lambda marker: marker.start)
    return index < len(markers) and markers[index].start <= end
