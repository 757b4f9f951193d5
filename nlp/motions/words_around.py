"""Words proposed that stand above or beneath who moved: in quotes, under a heading, on the agenda.

In: a reading and who moved and seconded. Out: the span of the words, or None.
"""

import re
from collections.abc import Iterator

from nlp.motions.notice_words import NOTICE, REACH
from nlp.parts import find_part
from nlp.patterns import spaced
from nlp.people.movers.pairing import Moving
from nlp.reading import Reading
from nlp.resolutions.bounds import find_extent
from nlp.sentences import Span
from nlp.text.paragraphs import Paragraph
from nlp.text.vote_lines import is_vote_line

PROPOSED = spaced(
    r"\b(?:proposed|moved|proposal|nominated|motion(?: was (?:then |duly )?"
    r"(?:put forward|made|tabled|proposed|moved))?)"
    r"\b(?! by| of)(?:,? (?:and (?:duly )?"
    r")?seconded)?(?:\s(?:a|an|the)\s(?:[\w-]+\s){0,3}"
    r"(?:motion|amendment|proposal|resolution|recommendation)s?)?(?:,?\s(?:as an amendment|"
    r"formally|for approval))?"
    r"(?:,?\s(?:namely|as follows|which (?:was|read)))?[\s:,-]{0,6}(?P<that>that\b,?|"
    r"to\b(?=\s)|for\b(?=\s))?\s?",
    re.IGNORECASE,
)
HEADING = spaced(
    r"(?:(?:the |original |substantive |notice of |procedural |first |second |third |fourth |"
    r"further ){0,2}(?:motion|proposal|recommendations?|(?P<amendment>amendment)))"
    r"(?: (?:no\.? ?)?\w{1,3})?\W*"
)
# `MOTION: That a bench be bought.`, above who proposed and who seconded it
LABELLED = spaced(
    r"(?:(?:the|original|substantive|further) )?(?:motion|proposal|(?P<amendment>amendment))"
    r"(?: (?:no\.? ?)?\w{1,3})? ?[:-] ?(?=(?-i:[\"'A-Z]))"
)
RESULT = spaced(
    r"[(\[] ?(?:vot(?:e|es|ing)\b[^()\w]{0,9})?(?:for|in favour)\b ?[:-]? ?\d"
    r"|[(\[] ?(?:proposed|proposer|prop|moved|mover)\b"
    r"|[(\[][^()\n]{0,40}?\d{1,3} (?:votes? )?(?:for|in favour)\b"
    r"|[;,] ?(?:and |but )?(?:up)?on (?:being|having been) put to the (?:vote|meeting)\b"
)  # `(Vote: For 4`
PRINTED_WORDS = spaced(
    r"(?:\(?\w{1,3}[.)] )?[\"']?(?:that )?(?:this|the|full)? ?(?:[a-z]+ ){0,3}?"
    r"(?:council|committee|house|board|authority|assembly)(?: (?:also|therefore|further))? ?"
    r"(?::|notes|believes|resolves|agrees|recognises|calls|requests|welcomes|asks|supports|"
    r"instructs|urges|condemns|opposes|regrets|acknowledges|commits|will|is|has|should|must)"
)
SECONDED = spaced(
    r"(?:[ ,;:.]{1,8}|\b)(?:(?:and|which|this|it|the (?:motion|proposal|amendment)) ){0,2}(?:was "
    r")?(?:duly |not )?"
    r"(?:seconded|2nd(?:ed)?)\b|[ ,(]{0,4}seconded by\b"
)
WORDS = spaced(
    r"(?:- )?(?:\(?\w{1,3}[.)] )?(?:[\"']|that\b|to\b|this (?:council|committee|house|board)|"
    r"(?:the )?(?:county |full |town |parish )?council (?:notes|believes|resolves|agrees|"
    r"recognises|calls|requests|welcomes|asks|supports|is asked)\b|delete|add\b|insert|replace|"
    r"amend\b|in paragraph)"
)
NEXT_STEP = spaced(
    r"(?:\(?\w{1,3}[.)] )?(?:and )?(?:it was )?(?:resolved|agreed|seconded|proposed|moved|"
    r"following|in favour|"
    r"for\b|against|a vote|upon|on being)\b"
)
PASSIVE = spaced(
    r" (?:was|were|is) (?:then |duly |also |therefore )?(?:proposed|moved|seconded|put)\b"
    r"|(?<!\bwhich)(?<!\bthat)(?<!\bwho) (?:was|were) (?:(?:then|duly|also|therefore|unanimously|"
    r"narrowly|declared) ){0,2}(?:carried(?! (?:out|forward|over|on)\b)|defeated"
    r"|(?:lost|passed)(?= ?(?:[.;,]|$|by\b|with\b|unanimously|\(?\d)))\b"
    r"|[,;]? (?:and|but),? (?:on|upon) (?:(?:the (?:proposal|motion|amendment) )?being )?"
    r"(?:put|a vote)\b"
)
# `that a bench be bought; this was agreed`, `..., all in favour`: the outcome closes the sentence.
OUTCOME = spaced(
    r"(?:[,;-]| and\b)(?: and)? (?:which|it|this|they|the (?:motion|proposal|amendment)) "
    r"(?:was|were) (?:\w+ ){0,2}(?:carried|passed|agreed|approved|accepted|supported|adopted|lost"
    r"|defeated|put|confirmed by all)\b"
    r"|[,;-] (?:and )?(?:(?:all|everyone|everybody) (?:\w+ ){0,2}|unanimously |duly )?"
    r"(?:carried|passed|agreed|approved|"
    r"accepted|supported|adopted|lost|defeated|in favour|unanimous)(?: unanimously)?"
    # and by how many: `; carried by 8 votes to 1`, `- lost 1-8`
    r"(?:,? (?:by |with )?(?:a (?:vote|majority) of )?"
    r"\(?\d{1,3}(?: votes?)? ?(?:to|-|:|v) ?\d{1,3}\)?(?: votes?)?)?"
    r"(?: and (?:he|she|they)\b[^.;\n]{0,60})?(?=[ .;)]{0,4}$)"
    r"|,? and (?:it was )?(?:unanimously )?resolved(?: accordingly)?(?=[ .;)]{0,4}$)"
    r"|, (?:but )?(?:this |it |which )?(?:(?:was|were) (?:then |duly )?(?:un|not )?"
    r"(?:successful|carried|supported|lost|defeated)|failed|fell)\b"
    r"|[;,-] (?:and |but )?(?:there was |with )?no seconder"
    r"|[,;-]? ?(?:and )?(?:(?:as )?there (?:being|were|was)|with) "
    r"no (?:other|further|more) nominations?\b"
    r"|,? and,? with the (?:leave|consent|permission) of (?:the )?(?:council|committee|meeting)\b"
    r"|; (?:all|everyone|everybody) (?:were |was |members |present ){0,2}(?:in favour|agreed)\b"
    r"|,? and (?:the )?(?:meeting|council|committee|members|all|everyone)(?: present)? "
    r"(?:were |was |all )?(?:unanimously )?(?:agreed|in (?:favou?r|agreement))(?: unanimously)?"
    r"(?=[ .;)]{0,4}$)"
)
# A sentence of its own beneath the words, of which the printer left no line: `'...' All in favour`
BENEATH = spaced(
    r"(?-i: (?:All (?:members |councillors )?(?:were |voted )?(?:in favou?r|agreed)|Carried|Agreed|"
    r"Unanimously (?:agreed|approved|carried)|There being no (?:other|further) nominations?))\b"
    r"[^.;\n]{0,60}[ .)]{0,4}$"
)
# `Council considered the following motion, submitted by Councillor A:`, above its words
ANNOUNCED = spaced(r"\bfollowing (?:notice of )?motion\b[^\n]{0,200}[:-]\s*$")
MOVED = spaced(r"\b(?:moved|proposed|seconded)\b|\bvot(?:e|ing)\b")
# a title that decides nothing: `Safer Streets to School`
TITLE = spaced(
    r"[\"']?(?![^\n]*\b(?:this|that|be|is|are|council|committee|notes?|calls?|resolves?|believes?)\b)"
    r"(?-i:[A-Z])[\w/'&,: -]{2,80}[\"']?"
)
# `To accept the quotation.`, above `Proposed: A` on a line of its own
OFFERED = spaced(
    r"(?:\(?[\w/.]{1,10}[.):]{1,2} ?)?(?:(?-i:[A-Z])[^.:\n]{2,60}: )?"
    r"(?:it was (?:then )?(?:proposed|moved|recommended|suggested) (?:that )?)?"
    r"(?P<words>(?:to (?:approve|adopt|agree|accept|confirm|authorise|pay|purchase|buy|ratify|"
    r"support|grant|refuse|object)|that)\b[^\n]{8,})"
)
BARE = re.compile(r"[\s.:;,-]*")
SOMEBODY = spaced(
    r" (?:then |also )?(?:proposed|nominated|moved) (?:councillor|cllr|mrs?|ms|miss|dr)\b"
)
FAR = 10  # paragraphs of a motion's words above who moved it
# `seconded by B and unanimously approved.`: what stands beneath is another matter.
SETTLED = spaced(r"\b(?:agreed|approved|carried|accepted|adopted|passed|lost|appointed)\. ?$")
# `REPLY:`, above what the officers answered to a motion
REPLY = spaced(
    r"\b(?:REPLY|Reply|RESPONSE|Response|ANSWER|Answer)\b(?: (?-i:by|from|of)\b[^:\n]{0,60})?:", 0
)
LINE = 200  # characters of a line that says whose motion stands beneath
SHORTEST = 10  # characters that are words proposed
SPEAKS = spaced(
    r" ?(?:[A-Z][\w'-]+ ){1,4}", 0
)  # behind a quote, in its paragraph: the minutes go on


def end_of_words(reading: Reading, start: int, end: int) -> int:
    """Return where the words end: before `seconded by B`, before `was proposed by A`."""
    for pattern in (SECONDED, PASSIVE, RESULT, OUTCOME, BENEATH):
        found = pattern.search(reading.flat, start, end)
        end = found.start() if found and found.start() > start else end
    return end


# `A named vote was taken on the amendment:`, above its figures
FIGURES_NEXT = spaced(
    r"\. (?-i:[A-Z])[^.;\n]{0,60}?\b(?:vote|voting|division|ballot)\b(?: [\w-]+){0,3} ?"
    r"(?:was|were|being|took|taken)\b[^.;\n]{0,80}?[:-]{1,2}\s*\Z"
)


def find_beneath(reading: Reading, moving: Moving) -> Span | None:
    """Return the paragraph, or the quote, that follows the names of mover and seconder."""
    flat = reading.flat
    index = reading.outline.index_at(max(moving.start, moving.end - 1))
    first = reading.paragraphs[reading.outline.index_at(moving.start)]
    if first.end < moving.end and flat[first.start : first.end].rstrip().endswith(
        (":", ":-", ": -")
    ):
        index = reading.outline.index_at(moving.start)
    own = reading.paragraphs[index]
    if len(flat[min(moving.end, own.end) : own.end].strip(" ;:.,-")) > 90 or index + 1 >= len(
        reading.paragraphs
    ):
        return None
    following = reading.paragraphs[index + 1]
    if any(said.search(flat, moving.end, own.end) for said in (SETTLED, REPLY, FIGURES_NEXT)):
        return None
    announced = flat[own.start : own.end].rstrip().endswith((":", "-", "that", ":-"))
    if not (announced or WORDS.match(flat, following.start)):
        return None
    if is_vote_line(flat, following.start, following.end) or NEXT_STEP.match(flat, following.start):
        return None
    return whole_words(reading, index + 1)


def whole_words(reading: Reading, index: int) -> Span:
    """Return a paragraph to the end of its quote, or over the list that it announces.

    The one beneath, where the paragraph is but the motion's title: `Safer Streets to School`.
    """
    flat = reading.flat
    first, *beneath = reading.paragraphs[index : index + 2]
    if beneath and TITLE.fullmatch(flat, *first[:2]) and PRINTED_WORDS.match(flat, *beneath[0][:2]):
        first = beneath[0]
    start = first.start + (2 if flat.startswith("- ", first.start) else 0)
    end = first.end
    if flat[start] in "\"'":
        close = flat.find(flat[start], start + 1, start + REACH)
        behind = (flat, close + 1, end)
        told = (SPEAKS.match(*behind) or BENEATH.match(*behind)) if 0 < close < end else None
        return Span(start, close + 1 if told else max(end, close + 1))
    if flat[start:end].rstrip().endswith((":", ":-", " -")) or find_part(flat, start, end):
        end = find_extent(reading, start, "paragraph", start + REACH).end
    result = RESULT.search(flat, start, end) or BENEATH.search(flat, start, end)
    return Span(start, result.start() if result else max(end, first.end))


def find_above(reading: Reading, moving: Moving) -> Span | None:
    """Return the words above: in quotes, under a heading `Motion`, or what was proposed before.

    `The Mayor proposed to adjourn. On the proposal of A, ...`.
    """
    flat = reading.flat
    sentence = reading.sentence_at(moving.start)
    paragraph = reading.outline.paragraph_at(moving.start)
    if paragraph.start < sentence.start and not _names_somebody(reading, moving):
        before = reading.sentence_at(max(paragraph.start, sentence.start - 2))
        match = PROPOSED.search(flat, before.start, before.end)
        if match and match["that"] and before.end - match.end() > SHORTEST:
            return Span(match.end(), end_of_words(reading, match.end(), before.end))
    index = reading.outline.index_at(moving.start)
    above = reading.paragraphs[index - 1] if index else None
    if above is None:
        return None
    quoted = flat[above.start] in "\"'" and flat[above.end - 2 : above.end].strip(".")[-1:] in "\"'"
    notice = NOTICE.match(flat, above.start + 1, above.end) if quoted else None
    if notice and ("move" in notice[0] or "propose" in notice[0]):
        return Span(notice.end(), above.end)
    if quoted or (index > 1 and _is_heading(reading, reading.paragraphs[index - 2])):
        return Span(above.start, above.end)
    announced = _announced_above(reading, index)
    if announced:
        return announced
    label = LABELLED.match(flat, above.start, above.end)
    opens = moving.start - paragraph.start < SHORTEST and above.end > above.start + SHORTEST
    if label and opens:
        return Span(label.end(), above.end)
    offered = OFFERED.fullmatch(flat, above.start, above.end)
    return Span(*offered.span("words")) if offered and _fills_lines(reading, moving) else None


def _fills_lines(reading: Reading, moving: Moving) -> bool:
    """Tell whether who moved and seconded stand on lines of their own, with nothing beside them."""
    first = reading.outline.paragraph_at(moving.start)
    last = reading.outline.paragraph_at(max(moving.start, moving.end - 1))
    both = moving.mover is not None and moving.seconder is not None
    beside = reading.flat[first.start : moving.start] + reading.flat[moving.end : last.end]
    return both and BARE.fullmatch(beside) is not None


def _names_somebody(reading: Reading, moving: Moving) -> bool:
    """Tell whether it is a member who was proposed: `A proposed Councillor B, seconded by C`."""
    end = moving.mover.outer_end if moving.mover else moving.start
    return SOMEBODY.match(reading.flat, end) is not None


def _announced_above(reading: Reading, index: int) -> Span | None:
    """Return the paragraphs between `The following motion was before the Council:` and `index`."""
    for first in range(index - 1, max(0, index - FAR), -1):
        own, before = reading.paragraphs[first], reading.paragraphs[first - 1]
        if MOVED.search(reading.flat, own.start, own.end):
            return None
        if ANNOUNCED.search(reading.flat, before.start, before.end):
            return Span(reading.paragraphs[first].start, reading.paragraphs[index - 1].end)
    return None


def _is_heading(reading: Reading, paragraph: Paragraph) -> bool:
    return bool(HEADING.fullmatch(reading.flat, paragraph.start, paragraph.end))


def find_in_agenda(reading: Reading, moving: Moving) -> Span | None:
    """Return the words of the motion that the item's agenda prints: the mover's, or the first."""
    sentence = reading.sentence_at(moving.start)
    named = "motion" in reading.flat[sentence.start : sentence.end].lower()
    listed = list(_in_agenda(reading))
    own = [i for i in listed if moving.mover and is_headed_by(reading, i, moving.mover.name)]
    chosen = own[:1] if len(own) == 1 else listed[: int(named)]
    return whole_words(reading, chosen[0]) if chosen else None


def _in_agenda(reading: Reading) -> Iterator[int]:
    """Yield the paragraphs of the item's agenda in which words of a motion begin."""
    for section in reading.stretches(("agenda",)):
        first, last = reading.outline.index_at(section.start), reading.outline.index_at(section.end)
        for index in range(first, last + 1):
            paragraph = reading.paragraphs[index]
            inside = section.start <= paragraph.start < section.end
            if inside and PRINTED_WORDS.match(reading.flat, paragraph.start, paragraph.end):
                yield index


def is_headed_by(reading: Reading, index: int, name: str) -> bool:
    """Tell whether the line above a paragraph has a member's surname: `Motion by Cllr Marsh`."""
    above, surname = reading.paragraphs[max(0, index - 1) : index], name.split()[-1]
    return any(p.end - p.start <= LINE and surname in reading.flat[p.start : p.end] for p in above)
