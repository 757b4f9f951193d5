"""Where the words of a proposal stand: in its sentence, beneath it, above it, or in its notice.

In: a reading and who moved. Out: the span of the words proposed, or None where none are printed:
`A proposed that ..., seconded by B`; `Proposed by A; Seconded by B;` and the words beneath; a
heading `Motion` with the words, and `Moved by A` under them; a notice in the agenda.
"""

import re
from bisect import bisect_right

from nlp.motions.notice_words import REACH, find_noticed, find_quoted
from nlp.motions.words_around import (
    PROPOSED,
    SHORTEST,
    end_of_words,
    find_above,
    find_beneath,
    find_in_agenda,
)
from nlp.patterns import spaced
from nlp.people.movers.pairing import Moving
from nlp.reading import Reading
from nlp.resolutions.bounds import find_extent
from nlp.sentences import Span

# `(Cllr Pask abstained), all others in favour that`
_IN_FAVOUR = (
    r"(?:with )?(?:all(?: (?:the )?(?:other|rest|remaining|those)s?)?|everyone(?: else)?|"
    r"the (?:rest|remainder|others?)|an? majority|majority)"
    r"(?: (?:members|councillors|present)){0,2}"
    r"(?: (?:were|being|voting))? in (?:favour|agreement),? ?"
)
_DISSENT = r"\([^()\n]{3,60}? (?:abstain\w+|dissent\w+|against|not voting)\),? ?"
BEHIND = spaced(
    rf"\)? ?(?:[,;]|:?-)? ?(?:(?:- |and |{_IN_FAVOUR}|{_DISSENT}|it was |"
    r"duly |seconded,? ?|seconded by the [\w -]{3,40}?(?:,|:?-) ){0,6})(?:(?:an?|the) "
    r"(?:further )?(?:amendment|motion|proposal|resolution)(?: to the motion)?"
    r"(?:,? as (?:set out|printed|detailed|shown|contained)\b[^,;.\n]{0,60})? ?,? ?)?"
    r"(?P<that>that\b,?|(?=not to\b)|to\b(?=\s[a-z]))\s?"
    r"| ?(?:seconded ?)?(?:,? respectively)?(?:,? (?:as follows|in the following terms|to read))?"
    r"[:,-]{0,2} ?(?=[\"'](?:that|this|the|council)\b)"
    r"|(?: and seconded by )?the [\w -]{3,40}? ?(?=[\"'](?:that|this|the|council)\b)"
    r"| ?[:,.-]{0,2} ?(?=(?-i:This )(?:[a-z]+ )?(?:council|committee|authority|meeting) [a-z]+s\b)"
    r"| ?, ?(?=(?:councillor|cllr|mr|mrs|ms|dr)\b[^.;\n]{2,80}"
    r"\b(?:(?:be|is) (?:nominat|elect|appoint)|was nominat))",
    re.IGNORECASE,
)
# What stands behind `moved the motion` and says nothing of its words.
HOLLOW = spaced(
    r"\W{0,3}(?:(?:was|were)(?: (?:then |duly |formally )?(?:seconded|put|carried))|"
    r"(?:be|duly|formally|by|and|from|in|on|with|which|who|as|set|now|at|for|standing|contained|printed|"
    r"detailed|submitted|listed|subject|seconded|supporting|(?:her|his|their|its)|but|"
    r"all (?:were )?(?:in favour|agreed)|the (?:following|motion|question|amendment))\b|\()"
)
AND_SECONDED = spaced(r",? and (?:this|the|his|her|it|which)(?: motion| proposal)?(?: was\b|$)")
RECOMMENDED = spaced(
    r"\b(?:moved|proposed|moving|proposing|seconded)(?: (?:formally|approval of|adoption of))? "
    r"(?P<words>the (?:[\w'-]+ ){0,2}(?:recommendations?|reports?|minutes?)(?= (?:in|of|as|on|from|"
    r"at|contained|set|detailed|printed|outlined|relating)\b))"
)
BEFORE = spaced(
    r"\b(?:recommendation|proposal|motion|resolution|proposition) (?:that|to) "
    r"(?P<words>[^.;\n]{8,400}?)[\s,(-]{1,9}(?:was |be )?$"
)
MADE_BY = spaced(
    r"\b(?:proposal|motion|amendment)(?: (?:that|to) (?P<words>[^.;\n]{3,400}?))? (?:was|were) "
    r"(?:then |duly )?(?:made|put forward|moved|proposed) by (?:the )?$"
)
# `A proposal was made to reply by A`, `Proposed to accept the quote by A`
TO_BY = spaced(
    r"(?:\b(?:proposal|motion) was (?:then )?(?:made|raised|put forward)|\bproposed) (?:to|that) "
    r"(?P<words>[^.;:\n]{3,160}?) by (?:the )?$"
)
# `The officer recommendation for refusal was moved by A`
ADVISED = spaced(
    r"(?P<words>(?:the )?(?:officer'?s?'? )?recommendation (?:for|of) (?:refusal|approval|deferral|"
    r"grant)[^.;\n]{0,80}?|an? vote of thanks [^.;\n]{3,160}?),? was (?:then )?$"
)
BEFORE_SECONDER = spaced(r"[ ,;]{1,4}(?:and )?$")
SECONDS = spaced(r",? (?:then |duly |also )?(?:seconded|seconding|2nded)\b(?! by\b)")
OPENING = spaced(r",? (?:that\b,?|to\b(?= [a-z])) ")
PROPOSES = spaced(r",? (?:then |also )?(?:proposed|moved)\b")
BEING = re.compile(r"\b(?:was|is|be)\s+(?=nominated)")
NAMES = 4  # that a few words may begin with
# `A proposed, and B seconded, a precept of £14,250`: a thing, behind both verbs.
BOTH_VERBS = spaced(r"\b(?:seconded|seconding)$")
THING = spaced(
    r",? (?=(?:£\d|(?:an?|no|the|his|her|its|their) (?!(?:[\w'-]+ ){0,3}?(?:motion|"
    r"amendment|proposal|recommendation|resolution|report|nomination))"
    r"|agreement with|support (?:for|of)|objections? to|no objections?"
    r"|(?:approval|acceptance|adoption|refusal|payment|deferral) of)\b)"
)
# `On the proposal of A, seconded by B, a vote was called for on the suspension of standing orders`
CALLED_FOR = spaced(
    r",? a (?:roll[- ]call |recorded )?vote was (?:called(?: for)?|taken|held|sought|requested) on "
    r"(?P<words>(?!(?:[\w'-]+ ){0,3}?(?:motion|amendment|proposal|recommendation|resolution)s?\b)"
    r"[^.;:\n]{8,300}?)"
    r"(?:,? (?:where there appeared|which resulted|as follows|the result)\b|[.;:\n]|$)"
)
# `A proposal by A to raise the fee was turned down`: what became of it closes the sentence.
NOUN_BY = spaced(r"(?:proposal|motion|amendment)\b")
BECAME = spaced(
    r",? (?:was|were) (?:then |duly |also |unanimously |narrowly ){0,2}(?:turned down|carried|lost|"
    r"defeated|rejected|not (?:carried|agreed|supported)|agreed|accepted|approved|adopted)\b"
)
# Shorter ones that say enough: `Councillor Marsh proposed £500`, `proposed no objection`.
SHORT = spaced(
    r"(?:an? |no )?(?:objections?|comments?|approval|refusal|acceptance|deferral|support)\b"
    r"|no (?:further )?(?:change|action|increase|response|charge|donation|reply|fee)s?\b"
    r"|£\d[\d,.]{1,9}\b|option (?:\d{1,2}|[a-z])\b"
)


def find_words(reading: Reading, moving: Moving) -> Span | None:
    """Return where the words proposed stand: in the sentence, beneath, above, in the notice."""
    paragraph = reading.outline.paragraph_at(moving.start)
    announced = reading.flat[moving.start : paragraph.end].rstrip().endswith((":", ":-", " -"))
    agreed = "agreed" in reading.flat[moving.end : moving.end + 80]
    found = (
        _called_for(reading, moving)
        or (announced and (_behind(reading, moving) or find_beneath(reading, moving)))
        or _made_by(reading, moving)
        or _in_sentence(reading, moving)
        or _between(reading, moving)
        or _behind(reading, moving)
        or _before(reading, moving)
        or (agreed and find_above(reading, moving))
        or find_beneath(reading, moving)
        or find_above(reading, moving)
        or find_quoted(reading, moving)
        or find_noticed(reading, moving)
        or find_in_agenda(reading, moving)
        or _recommended(reading, moving)
    )
    return _to_its_list(reading, found) if found else None


def _called_for(reading: Reading, moving: Moving) -> Span | None:
    """Return what a vote was called for on, right behind who proposed and seconded it."""
    last = reading.sentence_at(max(moving.start, moving.end - 1))
    called = CALLED_FOR.match(reading.flat, moving.end, last.end)
    return Span(*called.span("words")) if called else None


def _to_its_list(reading: Reading, words: Span) -> Span:
    """Return words with the list, or the paragraph, that they announce: `for this reason:`."""
    if not reading.flat[words.start : words.end].rstrip().endswith((":", ":-")):
        return words
    end = find_extent(reading, words.start, "paragraph", words.start + REACH).end
    return Span(words.start, max(end, words.end))


def _in_sentence(reading: Reading, moving: Moving) -> Span | None:
    """Return the words between `proposed that` and `seconded by`."""
    flat = reading.flat
    sentence = reading.sentence_at(moving.start)
    for match in PROPOSED.finditer(flat, sentence.start, min(sentence.end, moving.start + 400)):
        if match.end() <= moving.start and not match["that"]:
            continue
        if _tells_who(reading, match.end()):
            continue  # `Proposed: Cllr A proposed and Cllr B seconded it`
        if BEING.search(flat, max(sentence.start, match.start() - 12), match.end()):
            continue  # `Councillor A was nominated` behind the names: the nominee is what counts
        end = end_of_words(
            reading, match.end(), _until_seconder(reading, moving, match.end(), sentence)
        )
        hollow = match["that"] is None and HOLLOW.match(flat, match.end(), end)
        long = end - match.end() > SHORTEST or SHORT.match(flat, match.end(), end)
        if long and not hollow and not _is_name(reading, match.end(), end):
            return Span(match.end(), end)
    return None


def _tells_who(reading: Reading, start: int) -> bool:
    """Tell whether a label is followed by who proposed, told in a sentence of its own."""
    at = bisect_right(reading.names, start + 1, key=lambda name: name.outer_start)
    for name in reading.names[max(0, at - 1) : at]:
        own = name.outer_start >= start - 1
        return own and PROPOSES.match(reading.flat, name.outer_end) is not None
    return False


def _until_seconder(reading: Reading, moving: Moving, start: int, sentence: Span) -> int:
    """Return where the sentence ends, or `B seconded` behind what was proposed."""
    seconder = moving.seconder
    if seconder and start < seconder.outer_start < sentence.end:
        before = BEFORE_SECONDER.search(reading.flat, start, seconder.outer_start)
        told = SECONDS.match(reading.flat, seconder.outer_end)
        return before.start() if told and before else sentence.end
    return sentence.end


def _between(reading: Reading, moving: Moving) -> Span | None:
    """Return the words between the names: `proposed by A that the hedge be cut, seconded by B`.

    Those to the sentence's end where another tells who seconded.
    """
    mover, seconder = moving.mover, moving.seconder
    if mover is None:
        return None
    last = reading.sentence_at(mover.outer_end).end
    behind = seconder and mover.outer_end <= seconder.outer_start < last
    limit = seconder.outer_start if seconder and behind else last
    opening = OPENING.match(reading.flat, mover.outer_end, limit)
    if opening is None:
        return None
    end = end_of_words(reading, opening.end(), limit)
    if behind and end == limit:
        return None
    return Span(opening.end(), _before_outcome(reading, moving, opening.end(), end))


def _behind(reading: Reading, moving: Moving) -> Span | None:
    """Return the words behind both names: `seconded by B, that the hedge be cut`."""
    flat, last = reading.flat, reading.sentence_at(max(moving.start, moving.end - 1))
    behind = BEHIND.match(flat, moving.end, last.end)
    if behind is None and BOTH_VERBS.search(flat, moving.start, moving.end):
        behind = THING.match(flat, moving.end, last.end)
    if behind is None or last.end - behind.end() <= SHORTEST:
        return None
    end = _closed_at(reading, behind.end()) or end_of_words(reading, behind.end(), last.end)
    return Span(behind.end(), _before_outcome(reading, moving, behind.end(), end))


def _closed_at(reading: Reading, start: int) -> int | None:
    """Return where words in double quotes end, if they do in their paragraph."""
    if reading.flat[start] != '"':
        return None
    closed = reading.flat.find('"', start + 1, reading.outline.paragraph_at(start).end)
    return closed + 1 if closed >= 0 else None


def _before_outcome(reading: Reading, moving: Moving, start: int, end: int) -> int:
    """Return where the words end before what became of it: `the proposal by A to ... was lost`."""
    noun = NOUN_BY.match(reading.flat, moving.start)
    became = BECAME.search(reading.flat, start, end) if noun else None
    return became.start() if became else end


def _made_by(reading: Reading, moving: Moving) -> Span | None:
    """Return the words of `A proposal to object was made by A`, `was made by A to object`."""
    mover = moving.mover
    if mover is None:
        return None
    start = reading.sentence_at(moving.start).start
    made = MADE_BY.search(reading.flat, start, mover.outer_start)
    made = made or TO_BY.search(reading.flat, start, mover.outer_start)
    if made is None:
        return None
    return Span(*made.span("words")) if made["words"] else _between(reading, moving)


def _before(reading: Reading, moving: Moving) -> Span | None:
    """Return the words before the names: `Recommendation to buy a bench Prop Cllr A`."""
    sentence = reading.sentence_at(moving.start)
    match = BEFORE.search(reading.flat, sentence.start, moving.start)
    match = match or ADVISED.search(reading.flat, sentence.start, moving.start)
    if match is None:
        return None
    start, end = match.span("words")
    return Span(start, end_of_words(reading, start, end))


def _recommended(reading: Reading, moving: Moving) -> Span | None:
    """Return `the recommendations in the report`, where that alone was moved."""
    last = reading.sentence_at(max(moving.start, moving.end - 1))
    match = RECOMMENDED.search(reading.flat, moving.start, last.end)
    if match is None:
        return None
    end = end_of_words(reading, match.end(), last.end)
    seconded = AND_SECONDED.search(reading.flat, match.end(), end)
    return Span(match.start("words"), seconded.start() if seconded else end)


def _is_name(reading: Reading, start: int, end: int) -> bool:
    """Tell whether what stands behind `Proposed:` is who proposed, `A & seconded by B` too."""
    stop = start + len(reading.flat[start:end].rstrip(" .,;&+/"))
    at = bisect_right(reading.names, start + 8, key=lambda name: name.outer_start)
    near = reading.names[max(0, at - NAMES) : at]
    return any(n.outer_start < stop and start < n.end and n.end >= stop for n in near)
