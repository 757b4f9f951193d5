"""What tells of a vote whose words are printed nowhere: a title, a heading, what was said before.

In: a vote and the marked decisions around it. Out: the span that says what it was on, or None.
"""

from collections.abc import Iterator

from nlp.patterns import spaced
from nlp.proceedings.findings import Draft
from nlp.proceedings.outcomes.told_by_mark import FAR, Marked
from nlp.proceedings.wording.sentence_before import TELLS, find_moved, find_said
from nlp.proceedings.wording.sentence_before import TITLE as TO_DECIDE
from nlp.recurrence.procedure.procedural import is_told_by_rules
from nlp.text.paragraphs import Paragraph

# A heading, alone or run on behind the paragraph above it.
MOTION_HEAD = spaced(
    r"\bmotion (?:on behalf of|by|from|in the name of|submitted by) [^.:;\n]{3,80}:?$"
)
HEAD = 120  # characters of a heading
THAT = spaced(r"[\"']?(?:that|this council)\b")
QUOTED = spaced(r"[\"'](?:that|this council)\b")
# `loan funding for the path was approved`, behind who moved and who seconded it
OWN = spaced(
    r"[,:]? (?P<what>(?!(?:and|but|who|which|it|this|that|to|on|upon|(?:the|this) "
    r"(?:motion|proposal|amendment|matter|item|recommendations?))\b)"
    r"[^;\n:.]{8,400}? (?:was|were|be) (?:duly |then |unanimously |hereby ){0,2}(?:agreed|approved|"
    r"adopted|accepted|noted|confirmed|ratified|passed|endorsed|appointed|elected|nominated|co-opted)"
    r"\b)"
)
# `Agreed as a true record`, before who moved it
OUTCOME_FIRST = spaced(
    r"(?:\(?[\w/]{1,8}(?:[./]\d{1,4}){0,2}[.):]{1,2} ?)?"
    r"(?P<what>(?:unanimously |duly )?(?:agreed|approved|adopted|accepted|confirmed) "
    r"(?!by\b|that\b)[^;\n:.]{6,160}?)[ ,(-]{1,4}(?:proposed|prop|moved)\b"
)
# `A new fence at £300, proposed A, seconded B, all agreed`: the matter, before who moved it
BEFORE_MOVED = spaced(
    r"(?:\(?(?:[a-z]|[ivx]{1,4})[.)]{1,2} ?|\(?\d[\w/]{0,7}(?:[./]\d{1,4}){0,2}(?:[.):]{1,2} ?| ))?"
    r"(?P<what>(?!(?:it|this|these|which|that|they|he|she|motion|amendment|proposed|seconded|apolog\w+|(?-i:CARRIED|AGREED|APPROVED))\b)"
    r"(?![^\n]{0,200}\b(?:minutes|apolog\w+|amendment|nominat\w+|motion|elect\w*|interests?)\b)"
    r"(?:[^\n:.;(]|\.(?=\d)){8,300}?)(?:[,;(]| -) ?(?:(?:it|this) was |was |and )?(?:duly )?"
    r"(?:proposed|prop|moved)\b"
)
LEAST = 3  # words of a matter, and letters of one that is no name
# How it is voted on what was moved, seconded and agreed at once.
AGREEING = {"assent", "hands", "unanimous"}
ASKS = spaced(  # `To consider the price`
    r"\W*(?:\w{1,6}[.)] )?(?:to (?!approve|adopt)[a-z]+\b|any )"
)
TITLED = 4  # words of a title that says what a matter is
BARE = 2  # words of a sentence that says no more than the outcome
ITEM = 6  # paragraphs within which a decision is of the same item
_PAPER = r"\b(?:recommendations?|substantive motion|motion,? as amended)\b[^.;\n]{0,160}"
ON_PAPER = spaced(rf"{_PAPER}\bcarried\b")
AGREED = spaced(rf"{_PAPER}\b(?:agreed|approved|accepted|adopted)\b")  # its words may stand above
# An item's title without its paper's size; `Motions` names none of them, a table's head nothing.
TITLE = spaced(
    r"(?!(?:councillors?|members?|(?:sur|fore)?names?|for|against|abst\w+|absent)\W*$)"
    r"(?!(?:\d{1,4}[a-z]?\.? )?(?:notices? of |members'? )?motions?(?: on notice)?\W*"
    r"(?:$|(?:\w{2,5} icon )?pdf\b))(?:\d{1,4}(?:[./]\d{1,4}){0,2}[.)]? )?(?P<title>.{3,300}?)"
    r"(?= (?:\w{2,5} icon )?PDF \d|\s*$)"
)

# `2.9 Report on the weir for 2025`, `(c) Events in the park`, a title of its own beneath another's
NUMBERED = spaced(
    r"(?:\d{1,2}[./]\d{1,2}[.)]?|\(?[a-z]\)) "
    r"(?P<title>(?-i:[A-Z])(?!o [a-z])(?:[^.;:\n]|\.(?=\d)){12,200})\.?"
)


def find_unworded(marked: Marked, vote: Draft) -> tuple[int, int] | None:
    """Return what tells of a vote: where a motion was lost, the question asked before or the
    item's title; where it was carried, a heading, the sentence, or what was said before it.
    """
    if not vote.carried:
        return (
            None
            if marked.follows_soon(vote)
            else _asked_before(marked, vote) or _title(marked, vote)
        )
    worded = _beneath_heading(marked, vote) or _quoted_beneath(marked, vote) or _own(marked, vote)
    if worded:
        return worded
    reading = marked.reading
    sentence = reading.sentence_at(vote.start)
    reach = ITEM if reading.page == "document" else len(reading.paragraphs)
    near = any(marked.gap(decision, vote) <= reach for decision in marked.recent)
    if ON_PAPER.search(reading.flat, sentence.start, sentence.end):
        return None if near else (sentence.start, sentence.end)
    said = _said_before(marked, vote)
    agreed = AGREED.search(reading.flat, sentence.start, sentence.end)
    if agreed and not (said or near):
        return sentence.start, sentence.end
    return said or _to_be_decided(marked, vote) or _own_title(marked, vote) or _matter(marked, vote)


def _quoted_beneath(marked: Marked, vote: Draft) -> tuple[int, int] | None:
    """Return the words in quotes right beneath `It was proposed by A, seconded by B and AGREED.`"""
    reading = marked.reading
    index = reading.outline.index_at(max(vote.start, vote.end - 1))
    below = reading.paragraphs[index + 1 : index + 2]
    if not below or vote.motion is None or QUOTED.match(reading.flat, below[0].start) is None:
        return None
    return below[0].start, below[0].end


def _own(marked: Marked, vote: Draft) -> tuple[int, int] | None:
    """Return what stands between who moved it and what became of it, in the sentence of both.

    `On the proposal of A, seconded by B, loan funding for the path was approved.` Or what stands
    before who moved it: `Agreed as a true record - proposed A, seconded B.`
    """
    reading, motion = marked.reading, vote.motion
    if motion is None or motion.seconder is None or not vote.kinds & AGREEING:
        return None
    sentence = reading.sentence_at(motion.start)
    own = OWN.match(reading.unstopped, max(motion.end, sentence.start), sentence.end)
    if own:
        return own.start("what"), sentence.end
    first = OUTCOME_FIRST.match(reading.unstopped, sentence.start, sentence.end)
    if first and first.end() >= motion.start:
        return first.span("what")
    matter = BEFORE_MOVED.match(reading.unstopped, sentence.start, motion.end)
    said = matter and matter.end() > motion.start and _says_matter(matter["what"])
    return matter.span("what") if matter and said else None


def _says_matter(words: str) -> bool:
    """Tell whether words name a matter, and tell of nobody what was said."""
    if TELLS.search(words) or len(words.split()) < LEAST:
        return False
    return any(word.islower() and len(word) >= LEAST for word in words.split())


def _title(marked: Marked, vote: Draft) -> tuple[int, int] | None:
    titles = marked.reading.stretches(("title",)) if vote.motion else []
    own = [title for title in titles if title.start < vote.start][-1:] or titles[:1]
    title = TITLE.match(marked.reading.flat, own[0].start, own[0].end) if own else None
    return title.span("title") if title else None


def _own_title(marked: Marked, vote: Draft) -> tuple[int, int] | None:
    """Return the words of the title `2.9 Report on the weir` above what was moved and agreed.

    Nothing else was decided or voted on beneath it, and no other title stands between.
    """
    if vote.motion is None or vote.motion.seconder is None or not vote.kinds & AGREEING:
        return None
    reading, moved = marked.reading, _moved_at(vote)
    for _, paragraph in _paragraphs_above(marked, vote):
        title = NUMBERED.fullmatch(reading.flat, paragraph.start, paragraph.end)
        if title:
            few = len(title["title"].split()) < TITLED
            says_little = few or is_told_by_rules(title["title"], "") or paragraph.start >= moved
            return None if says_little else title.span("title")
    return None


def _matter(marked: Marked, vote: Draft) -> tuple[int, int] | None:
    """Return the item's title, which alone was moved, seconded `And agreed`, nothing else told."""
    title = _title(marked, vote) if vote.kinds & AGREEING else None
    if title is None or vote.motion is None or vote.motion.seconder is None:
        return None
    reading, moved = marked.reading, _moved_at(vote)
    words = reading.flat[title[0] : title[1]]
    few = len(words.split()) < TITLED
    asks = words.rstrip().endswith(":") or ASKS.match(words) is not None
    says_little = few or asks or is_told_by_rules(words, "")
    told = title[0] <= _last_told(marked, vote)
    return None if says_little or told or reading.is_next_item(title[0], moved) else title


def _to_be_decided(marked: Marked, vote: Draft) -> tuple[int, int] | None:
    """Return the words of the item's title that says what is to be decided: `To approve the bill`.

    Nothing else was decided or voted on beneath it, and no other title stands between.
    """
    reading, moved = marked.reading, _moved_at(vote)
    for index, paragraph in _paragraphs_above(marked, vote):
        title = TO_DECIDE.match(reading.flat, paragraph.start, paragraph.end)
        if title:
            end = reading.sentence_at(title.end()).end
            return (title.end(), end) if end <= moved else None
        if reading.number_of(index, titled=True):
            return None
    return None


def _paragraphs_above(marked: Marked, vote: Draft) -> Iterator[tuple[int, Paragraph]]:
    """Yield the paragraphs (with their indices) from where a vote's matter was moved upwards.

    None beyond what was decided or voted on last, nor beyond the reach of an item.
    """
    reading, told = marked.reading, _last_told(marked, vote)
    last = reading.outline.index_at(_moved_at(vote))
    for index in range(last, max(-1, last - ITEM), -1):
        paragraph = reading.paragraphs[index]
        if paragraph.start <= told:
            return
        yield index, paragraph


def _moved_at(vote: Draft) -> int:
    """Return where what was voted on was moved, or the vote where nobody moved it."""
    return min(vote.start, vote.motion.start) if vote.motion else vote.start


def _last_told(marked: Marked, vote: Draft) -> int:
    """Return where anything was last decided or voted on before a vote's matter came up, or -1."""
    others = [d.start for d in marked.recent] + [v.start for v in marked.votes if v is not vote]
    moved = _moved_at(vote)
    return max((other for other in others if other <= moved), default=-1)


def _asked_before(marked: Marked, vote: Draft) -> tuple[int, int] | None:
    """Return the question right before an outcome of a word or two: `...? Defeated.`"""
    reading = marked.reading
    flat, own = reading.flat, reading.sentence_at(vote.start)
    paragraph = reading.outline.paragraph_at(own.start)
    end = len(flat[paragraph.start : own.start].rstrip()) + paragraph.start
    long = len(flat[own.start : own.end].split()) > BARE
    if long or not flat.endswith("?", paragraph.start, end):
        return None
    return reading.sentence_at(end - 1).start, end


def _said_before(marked: Marked, vote: Draft) -> tuple[int, int] | None:
    """Return the sentence before `All agreed.` or `Proposed by A, seconded by B. Agreed.`"""
    reading = marked.reading
    moved = vote.motion.start if vote.motion else vote.start
    near = reading.outline.gap(vote.start, moved) <= 1
    said = find_moved(reading, vote.motion.start + 1) if vote.motion else None
    said = said or find_said(reading, min(vote.start, moved) if near else vote.start)
    if said is None or any(said.start < d.text_end and d.start < said.end for d in marked.recent):
        return None
    return said.start, said.end


def _beneath_heading(marked: Marked, vote: Draft) -> tuple[int, int] | None:
    """Return the words beneath `Motion on behalf of the Group`, where nobody moved them."""
    reading = marked.reading
    last = reading.outline.index_at(vote.start)
    near = reading.paragraphs[max(0, last - FAR) : last]
    for heading, words in zip(reversed(near[:-1]), reversed(near[1:]), strict=True):
        start = max(heading.start, heading.end - HEAD)
        if MOTION_HEAD.search(reading.flat, start, heading.end):
            said = THAT.match(reading.flat, words.start, words.end)
            return (words.start, words.end) if said else None
    return None
