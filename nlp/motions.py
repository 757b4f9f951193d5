"""What was proposed, by whom: the proposals of a text, with the words that were proposed.

In: a reading. Out: `Motion`s in order. Who moved and seconded is found by `nlp.people.movers`; here
it is told what kind of proposal it was and where its words stand: `A proposed that ..., seconded by
B`; `Proposed by A; Seconded by B;` and the words beneath; `The motion was proposed by A` after a
notice of motion.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass, replace

from nlp.patterns import spaced
from nlp.people.movers import Moving
from nlp.reading import Reading
from nlp.segment import Span, is_vote_line

AMENDMENT = spaced(
    r"\b(?:amend(?:ment|ments|ing motion|ed as follows)|be amended|alteration to the motion)\b",
    re.IGNORECASE,
)
NOT_AMENDMENT = spaced(
    r"\b(?:without (?:any )?amendment|as amended|amended (?:motion|recommendation|proposal|"
    r"budget|report)|"
    r"(?:agreed|subject to the|proposed) amendments?\b|amendments? (?:be|was|were) (?:removed|"
    r"rejected|withdrawn)|proposed amendments? (?:be|was))",
    re.IGNORECASE,
)
CLOSURE = spaced(
    r"\b(?:question be (?:now )?put|closure|that (?:the|a) vote be (?:now )?taken|put the "
    r"question|proceed "
    r"to next business)\b",
    re.I,
)
APPOINTMENT = spaced(
    r"\b(?:nominat|elected|appointed|as (?:vice-?)?chair|be (?:chair|vice|mayor|deputy|leader))",
    re.I,
)
OF_A_VOTE = spaced(
    r"\W*(?:that )?(?:an? |the )?(?:recorded |named |counter |roll[- ]call |formal |free "
    r")?(?:vote|ballot)\b(?! of)"
)
OFFICE_MOVES = spaced(
    r"(?:\bthe (?:(?:vice|deputy|lord|outgoing|acting) ?-?)?(?:chair(?:man|woman|person)?|"
    r"mayor|leader|convener|provost|"
    r"cathaoirleach|portfolio holder|(?:cabinet|executive|lead) member|president)(?: (?:of|"
    r"for) [^.;:\n]{2,60}?)? "
    r"(?:then |also |formally |therefore )?(?:proposed|moved)(?=,? (?:that\b|to (?!the "
    r"(?:next|vote))|an? (?:motion|resolution|amendment|"
    r"proposal)|the (?:motion|recommendations?|amendment|adoption|following|approval|report|"
    r"minutes)|seconded|and seconded))"
    r"|\b(?:proposed|moved) by the (?:(?:vice|deputy|lord) ?-?)?(?:chair(?:man|woman|person)?|"
    r"mayor|leader|convener|"
    r"provost|president)\b(?=,? (?:and )?(?:duly )?seconded)"
    r"|\ba (?:proposal|motion) was (?:made|moved|proposed) by the [\w -]{4,30}?(?= (?:to|that)\b))"
)
POSSESSIVE = spaced(r"'s? (?:motion|amendment|proposal)\b")
RECOMMENDATION = re.compile(r"\brecommend", re.IGNORECASE)
PROPOSED = spaced(
    r"\b(?:proposed|moved|proposal|motion|nominated)\b(?! by| of)(?:,? (?:and "
    r")?seconded)?(?:\s(?:a|an|the)\s(?:[\w-]+\s){0,3}"
    r"(?:motion|amendment|proposal|resolution|recommendation)s?)?(?:\s(?:as an amendment|"
    r"formally|for approval))?"
    r"(?:,?\s(?:namely|as follows|which (?:was|read)))?[\s:,-]{0,6}(?P<that>that\b,?|"
    r"to\b(?=\s)|for\b(?=\s))?\s?",
    re.IGNORECASE,
)
BEHIND = spaced(
    r"\s?,?\s?(?:and )?(?:it was )?(?P<that>that\b,?|to\b(?=\s[a-z]))\s?"
    r"|\s?,\s?(?=(?:councillor|cllr|mr|mrs|ms|dr)\b[^.;\n]{2,80}"
    r"\b(?:be|was|is) (?:nominat|elect|appoint))",
    re.IGNORECASE,
)
SECONDED = spaced(
    r"[ ,;:.]{0,8}(?:(?:and|which|this|it|the (?:motion|proposal|amendment)) ){0,2}(?:was "
    r")?(?:duly )?"
    r"(?:seconded|2nd(?:ed)?)\b|[ ,(]{0,4}seconded by\b"
)
NOTICE = spaced(
    r"\b(?:I|we)\s(?:will|shall|wish to|hereby|propose to)?\s?(?:move|propose|call|ask)\b(?! what)"
    r"(?:\sat the next\s(?:\w+\s){0,3}meeting)?(?:\sof the [\w/ -]{3,60}?(?=\sthat\b|"
    r"\scalling\b))?,?\s?(?:that\b,?\s)?",
    re.IGNORECASE,
)
WORDS = spaced(
    r"(?:\(?\w{1,3}[.)] )?(?:[\"']|that\b|to\b|this (?:council|committee|house|board)|(?:the )?"
    r"(?:county |full |town |parish )?council (?:notes|believes|resolves|agrees|recognises|"
    r"calls|requests|welcomes|"
    r"asks|supports|is asked)\b|delete|add\b|insert|replace|amend\b|in paragraph)"
)
NEXT_STEP = spaced(
    r"(?:\(?\w{1,3}[.)] )?(?:and )?(?:it was )?(?:resolved|agreed|seconded|proposed|moved|"
    r"following|in favour|"
    r"for\b|against|a vote|upon|on being)\b"
)
RESULT = spaced(
    r"[(\[] ?(?:vot(?:e|es|ing)\b[^()\w]{0,9})?(?:for|in favour)\b ?[:-]? ?\d"
)  # `(Vote: For 4`
HEADING = spaced(
    r"(?:(?:first|second|third|fourth) )?(?:motion|(?P<amendment>amendment))"
    r"(?: (?:no\.? ?)?\w{1,3})?\W*"
)
BEING = re.compile(r"\b(?:was|is|be)\s+(?=nominated)")
REACH = 2600


@dataclass(frozen=True, slots=True)
class Motion:
    """A proposal `flat[start:end]` (its mentions of mover and seconder) and the words proposed.

    `on`: motion, amendment, closure, appointment, recommendation, item. `text_start` and
    `text_end` are None where the words proposed are not printed.
    """

    start: int
    end: int
    on: str
    mover: str | None
    seconder: str | None
    text_start: int | None = None
    text_end: int | None = None


def list_motions(reading: Reading) -> list[Motion]:
    """Return the proposals of the decision and minutes sections, in order."""
    movings = _with_office(reading, list(reading.movings))
    movings += _possessive(reading, movings)
    return [
        _motion(reading, moving)
        for moving in sorted(movings, key=lambda m: m.start)
        if reading.kind_at(moving.start) in ("decision", "minutes")
    ]


def _possessive(reading: Reading, movings: list[Moving]) -> list[Moving]:
    """Return the proposals told of as somebody's alone: `a vote on Councillor Marsh's motion`."""
    known = {m.mover.name.split()[-1] for m in movings if m.mover}
    found: list[Moving] = []
    for name in reading.names:
        behind = reading.flat[name.end : name.end + 30]
        last = name.name.split()[-1]
        if last not in known and POSSESSIVE.match(behind):
            known.add(last)
            found.append(Moving(start=name.outer_start, end=name.end, mover=name))
    return found


def _with_office(reading: Reading, movings: list[Moving]) -> list[Moving]:
    """Return the proposals and those that an office moved, nobody named: `The Mayor moved`."""
    found: list[Moving] = []
    used: set[Moving] = set()
    starts = [moving.start for moving in movings]
    for match in OFFICE_MOVES.finditer(reading.flat):
        index = bisect_right(starts, match.end())
        near = movings[max(0, index - 3) : index]
        if any(m.mover and match.start() <= m.end for m in near):
            continue
        following = movings[index : index + 3]
        seconded = next(
            (m for m in following if m.mover is None and m.start - match.start() < 700), None
        )
        if seconded:
            used.add(seconded)
        end = seconded.end if seconded and seconded.start - match.end() < 80 else match.end()
        seconder = seconded.seconder if seconded else None
        found.append(Moving(start=match.start(), end=end, seconder=seconder))
    return [*(m for m in movings if m not in used), *found]


def _motion(reading: Reading, moving: Moving) -> Motion:
    mover = moving.mover.name if moving.mover else None
    seconder = moving.seconder.name if moving.seconder else None
    bare = Motion(moving.start, moving.end, "motion", mover, seconder)
    text = _text_of(reading, bare)
    if text:
        bare = replace(bare, text_start=text.start, text_end=text.end)
    return replace(bare, on=_kind(reading, bare))


def _kind(reading: Reading, motion: Motion) -> str:
    """Return what kind of proposal it was, from the sentence, its words and the line above."""
    first = reading.sentence_at(motion.start)
    last = reading.sentence_at(max(motion.start, motion.end - 1))
    words = reading.flat[first.start : min(last.end, motion.end + 300)]
    if motion.text_start is not None and motion.text_end is not None:
        end = min(motion.text_end, motion.text_start + 60)
        words += " " + reading.flat[motion.text_start : end]
    index = reading.outline.index_at(motion.start)
    above = reading.paragraphs[index - 1] if index else None
    line = reading.flat[above.start : above.end] if above and above.end - above.start < 120 else ""
    if motion.text_start is not None and OF_A_VOTE.match(reading.flat, motion.text_start):
        return "vote"
    if _is_headed(reading, index):
        return "amendment"
    if CLOSURE.search(words):
        return "closure"
    for said in (words, line if len(line) < 60 or "following" in line else ""):
        if AMENDMENT.search(said) and not NOT_AMENDMENT.search(said):
            return "amendment"
    if APPOINTMENT.search(words):
        return "appointment"
    if RECOMMENDATION.search(words):
        return "recommendation"
    return (
        "motion"
        if re.search(r"\b(?:motion|proposed that|moved)\b", words, re.IGNORECASE)
        else "item"
    )


def _is_headed(reading: Reading, index: int) -> bool:
    """Tell whether `Amendment 2` heads the words that the names of mover and seconder follow."""
    for paragraph in reading.paragraphs[max(0, index - 3) : index][::-1]:
        heading = HEADING.fullmatch(reading.flat, paragraph.start, paragraph.end)
        if heading:
            return heading["amendment"] is not None
    return False


def _text_of(reading: Reading, motion: Motion) -> Span | None:
    """Return where the words proposed stand: in the sentence, beneath it, or before it."""
    paragraph = reading.outline.paragraph_at(motion.start)
    announced = reading.flat[motion.start : paragraph.end].rstrip().endswith((":", ":-", " -"))
    return (
        (_beneath(reading, motion) if announced else None)
        or _in_sentence(reading, motion)
        or (
            _above(reading, motion)
            if "agreed" in reading.flat[motion.end : motion.end + 80]
            else None
        )
        or _beneath(reading, motion)
        or _above(reading, motion)
        or _noticed(reading, motion)
    )


def _above(reading: Reading, motion: Motion) -> Span | None:
    """Return the words in quotes above `On the proposal of A, ... the Recommendation was agreed`,
    or what the sentence before proposed: `The Mayor proposed to adjourn. On the proposal of A ...`.
    """
    flat = reading.flat
    sentence = reading.sentence_at(motion.start)
    paragraph = reading.outline.paragraph_at(motion.start)
    if paragraph.start < sentence.start:
        before = reading.sentence_at(max(paragraph.start, sentence.start - 2))
        match = PROPOSED.search(flat, before.start, before.end)
        if match and match["that"] and before.end - match.end() > 12:
            return Span(match.end(), _end_of_words(reading, match.end(), before.end))
    index = reading.outline.index_at(motion.start)
    above = reading.paragraphs[index - 1] if index else None
    if (
        above
        and flat[above.start] in "\"'"
        and flat[above.end - 2 : above.end].strip(".")[-1:] in "\"'"
    ):
        return Span(above.start, above.end)
    return None


def _in_sentence(reading: Reading, motion: Motion) -> Span | None:
    """Return the words between `proposed that` and `seconded by`, or those behind both names."""
    flat = reading.flat
    sentence = reading.sentence_at(motion.start)
    for match in PROPOSED.finditer(flat, sentence.start, min(sentence.end, motion.start + 400)):
        if match.end() <= motion.start and not match["that"]:
            continue
        if BEING.search(flat, max(sentence.start, match.start() - 12), match.end()):
            continue  # `Councillor A was nominated` behind the names: the nominee is what counts
        end = _end_of_words(reading, match.end(), sentence.end)
        if end - match.end() > 12 and not flat[match.end() : end].lstrip().startswith(
            ("by ", "and ", "the following")
        ):
            return Span(match.end(), end)
    last = reading.sentence_at(max(motion.start, motion.end - 1))
    behind = BEHIND.match(flat, motion.end, last.end)
    if behind and last.end - behind.end() > 12:
        return Span(behind.end(), _end_of_words(reading, behind.end(), last.end))
    return None


def _end_of_words(reading: Reading, start: int, end: int) -> int:
    behind = SECONDED.search(reading.flat, start, end) or RESULT.search(reading.flat, start, end)
    return behind.start() if behind else end


def _beneath(reading: Reading, motion: Motion) -> Span | None:
    """Return the paragraph, or the quote, that follows the names of mover and seconder."""
    flat = reading.flat
    index = reading.outline.index_at(max(motion.start, motion.end - 1))
    first = reading.paragraphs[reading.outline.index_at(motion.start)]
    if first.end < motion.end and flat[first.start : first.end].rstrip().endswith(":"):
        index = reading.outline.index_at(motion.start)
    own = reading.paragraphs[index]
    if len(flat[min(motion.end, own.end) : own.end].strip(" ;:.,-")) > 90 or index + 1 >= len(
        reading.paragraphs
    ):
        return None
    following = reading.paragraphs[index + 1]
    announced = flat[own.start : own.end].rstrip().endswith((":", "-", "that", ":-"))
    if not (announced or WORDS.match(flat, following.start)):
        return None
    if is_vote_line(flat, following.start, following.end) or NEXT_STEP.match(flat, following.start):
        return None
    end = following.end
    if flat[following.start] in "\"'":
        close = flat.find(flat[following.start], following.start + 1, following.start + REACH)
        end = max(end, close + 1)
    result = RESULT.search(flat, following.start, end)
    return Span(following.start, result.start() if result else end)


def _noticed(reading: Reading, motion: Motion) -> Span | None:
    """Return the words of the notice of motion that stands before `The motion was proposed by`."""
    start = max(0, motion.start - REACH)
    section = reading.section_at(motion.start)
    start = max(start, section.start if section else 0)
    found = None
    for match in NOTICE.finditer(reading.flat, start, motion.start):
        paragraph = reading.outline.paragraph_at(match.start())
        if match.start() - paragraph.start < 160:
            found = Span(match.end(), paragraph.end)
    return found
