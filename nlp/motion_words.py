"""Where the words of a proposal stand: in its sentence, beneath it, above it, or in its notice.

In: a reading and who moved. Out: the span of the words proposed, or None where none are printed:
`A proposed that ..., seconded by B`; `Proposed by A; Seconded by B;` and the words beneath; a
heading `Motion` with the words, and `Moved by A` under them; a notice in the agenda.
"""

import re
from bisect import bisect_right

from nlp.motion_notices import REACH, find_noticed, find_quoted
from nlp.patterns import spaced
from nlp.people.movers import Moving
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
BEHIND = spaced(
    r" ?(?:[,;]|:?-)? ?(?:(?:- |and |with all in favour,? ?|all (?:were )?in favour,? ?|it was |"
    r"duly |seconded,? ?|seconded by the [\w -]{3,40}?(?:,|:?-) ){0,6})(?:an? (?:further )?"
    r"(?:amendment|motion|proposal)(?: to the motion)? ?,? ?)?(?P<that>that\b,?|to\b(?=\s[a-z]))\s?"
    r"| ?(?:seconded ?)?[:,-]{0,2} ?(?=[\"'](?:that|this|the|council)\b)"
    r"| ?, ?(?=(?:councillor|cllr|mr|mrs|ms|dr)\b[^.;\n]{2,80}"
    r"\b(?:(?:be|is) (?:nominat|elect|appoint)|was nominat))",
    re.IGNORECASE,
)
# What stands behind `moved the motion` and says nothing of its words.
HOLLOW = spaced(
    r"\W{0,3}(?:(?:be|duly|formally|by|and|from|in|on|with|which|who|as|set|now|at|for|standing|contained|printed|"
    r"detailed|submitted|listed|subject|seconded|supporting|(?:her|his|their|its)|but|"
    r"all (?:were )?(?:in favour|agreed)|the (?:following|motion|question|amendment))\b|\()"
)
RECOMMENDED = spaced(
    r"\b(?:moved|proposed|moving|proposing|seconded)(?: (?:formally|approval of|adoption of))? "
    r"(?P<words>the (?:[\w'-]+ ){0,2}(?:recommendations?|reports?|minutes?)(?= (?:in|of|as|on|from|"
    r"at|contained|set|detailed|printed|outlined|relating)\b))"
)
BEFORE = spaced(
    r"\b(?:recommendation|proposal|motion|resolution|proposition) (?:that|to) "
    r"(?P<words>[^.;\n]{8,400}?)[\s,(-]{1,9}(?:was |be )?$"
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
    r"[ ,;:.]{0,8}(?:(?:and|which|this|it|the (?:motion|proposal|amendment)) ){0,2}(?:was "
    r")?(?:duly |not )?"
    r"(?:seconded|2nd(?:ed)?)\b|[ ,(]{0,4}seconded by\b"
)
BEFORE_SECONDER = spaced(r"[ ,;]{1,4}(?:and )?$")
SECONDS = spaced(r",? (?:then |duly |also )?(?:seconded|seconding|2nded)\b(?! by\b)")
OPENING = spaced(r",? (?:that\b,?|to\b(?= [a-z])) ")
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
BEING = re.compile(r"\b(?:was|is|be)\s+(?=nominated)")
PASSIVE = spaced(
    r" (?:was|were|is) (?:then |duly |also |therefore )?(?:proposed|moved|seconded|put)\b"
    r"|[,;]? (?:and|but),? (?:on|upon) (?:being )?(?:put|a vote)\b"
)
# `that a bench be bought; this was agreed`, `..., all in favour`: the outcome closes the sentence.
OUTCOME = spaced(
    r"(?:[,;-]| and\b)(?: and)? (?:which|it|this|they|the (?:motion|proposal|amendment)) "
    r"(?:was|were) (?:\w+ ){0,2}(?:carried|passed|agreed|approved|accepted|supported|adopted|lost"
    r"|defeated|put|confirmed by all)\b"
    r"|[,;-] (?:and )?(?:(?:all|everyone|everybody) (?:\w+ ){0,2}|unanimously |duly )?"
    r"(?:carried|passed|agreed|approved|"
    r"accepted|supported|adopted|lost|defeated|in favour|unanimous)(?: unanimously)?"
    r"(?: and (?:he|she|they)\b[^.;\n]{0,60})?(?=[ .;)]{0,4}$)"
    r"|,? and (?:it was )?(?:unanimously )?resolved(?: accordingly)?(?=[ .;)]{0,4}$)"
    r"|, (?:but )?(?:this |it |which )?(?:(?:was|were) (?:then |duly )?(?:un|not )?"
    r"(?:successful|carried|supported|lost|defeated)|failed|fell)\b"
    r"|[;,-] (?:and |but )?(?:there was |with )?no seconder"
    r"|; (?:all|everyone|everybody) (?:were |was |members |present ){0,2}(?:in favour|agreed)\b"
)
# A sentence of its own beneath the words, of which the printer left no line: `'...' All in favour`
BENEATH = spaced(
    r"(?-i: (?:All (?:members |councillors )?(?:were |voted )?(?:in favou?r|agreed)|Carried|Agreed|"
    r"Unanimously (?:agreed|approved|carried)|There being no (?:other|further) nominations?))\b"
    r"[^.;\n]{0,60}[ .)]{0,4}$"
)
NAMES = 4  # that a few words may begin with
SHORTEST = 10  # characters that are words proposed
# `A proposed, and B seconded, a precept of £14,250`: a thing, behind both verbs.
BOTH_VERBS = spaced(r"\b(?:seconded|seconding)$")
THING = spaced(
    r",? (?=(?:£\d|(?:an?|no|the|his|her|its|their) (?!(?:[\w'-]+ ){0,3}?(?:motion|"
    r"amendment|proposal|recommendation|resolution|report|nomination)))\b)"
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
    r"|£\d[\d,.]{1,9}\b"
)
SPEAKS = spaced(
    r" ?(?:[A-Z][\w'-]+ ){1,4}", 0
)  # behind a quote, in its paragraph: the minutes go on


def find_words(reading: Reading, moving: Moving) -> Span | None:
    """Return where the words proposed stand: in the sentence, beneath, above, in the notice."""
    paragraph = reading.outline.paragraph_at(moving.start)
    announced = reading.flat[moving.start : paragraph.end].rstrip().endswith((":", ":-", " -"))
    agreed = "agreed" in reading.flat[moving.end : moving.end + 80]
    found = (
        (announced and (_behind(reading, moving) or _beneath(reading, moving)))
        or _in_sentence(reading, moving)
        or _between(reading, moving)
        or _behind(reading, moving)
        or _before(reading, moving)
        or (agreed and _above(reading, moving))
        or _beneath(reading, moving)
        or _above(reading, moving)
        or find_quoted(reading, moving)
        or find_noticed(reading, moving)
        or _in_agenda(reading, moving)
        or _recommended(reading, moving)
    )
    return _to_its_list(reading, found) if found else None


def _to_its_list(reading: Reading, words: Span) -> Span:
    """Return words with the list, or the paragraph, that they announce: `for this reason:`."""
    if not reading.flat[words.start : words.end].rstrip().endswith(":"):
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
        if BEING.search(flat, max(sentence.start, match.start() - 12), match.end()):
            continue  # `Councillor A was nominated` behind the names: the nominee is what counts
        end = _end_of_words(
            reading, match.end(), _until_seconder(reading, moving, match.end(), sentence)
        )
        hollow = match["that"] is None and HOLLOW.match(flat, match.end(), end)
        long = end - match.end() > SHORTEST or SHORT.match(flat, match.end(), end)
        if long and not hollow and not _is_name(reading, match.end(), end):
            return Span(match.end(), end)
    return None


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
    end = _end_of_words(reading, opening.end(), limit)
    return None if behind and end == limit else Span(opening.end(), end)


def _behind(reading: Reading, moving: Moving) -> Span | None:
    """Return the words behind both names: `seconded by B, that the hedge be cut`."""
    flat, last = reading.flat, reading.sentence_at(max(moving.start, moving.end - 1))
    behind = BEHIND.match(flat, moving.end, last.end)
    if behind is None and BOTH_VERBS.search(flat, moving.start, moving.end):
        behind = THING.match(flat, moving.end, last.end)
    if behind is None or last.end - behind.end() <= SHORTEST:
        return None
    end = _end_of_words(reading, behind.end(), last.end)
    noun = NOUN_BY.match(flat, moving.start)
    became = BECAME.search(flat, behind.end(), end) if noun else None
    return Span(behind.end(), became.start() if became else end)


def _before(reading: Reading, moving: Moving) -> Span | None:
    """Return the words before the names: `Recommendation to buy a bench Prop Cllr A`."""
    sentence = reading.sentence_at(moving.start)
    match = BEFORE.search(reading.flat, sentence.start, moving.start)
    if match is None:
        return None
    start, end = match.span("words")
    return Span(start, _end_of_words(reading, start, end))


def _recommended(reading: Reading, moving: Moving) -> Span | None:
    """Return `the recommendations in the report`, where that alone was moved."""
    last = reading.sentence_at(max(moving.start, moving.end - 1))
    match = RECOMMENDED.search(reading.flat, moving.start, last.end)
    if match is None:
        return None
    return Span(match.start("words"), _end_of_words(reading, match.end(), last.end))


def _is_name(reading: Reading, start: int, end: int) -> bool:
    """Tell whether what stands behind `Proposed:` is who proposed."""
    stop = start + len(reading.flat[start:end].rstrip(" .,;"))
    at = bisect_right(reading.names, start + 8, key=lambda name: name.outer_start)
    near = reading.names[max(0, at - NAMES) : at]
    return any(n.outer_start < stop and start < n.end and n.end >= stop for n in near)


def _end_of_words(reading: Reading, start: int, end: int) -> int:
    """Return where the words end: before `seconded by B`, before `was proposed by A`."""
    for pattern in (SECONDED, PASSIVE, RESULT, OUTCOME, BENEATH):
        found = pattern.search(reading.flat, start, end)
        end = found.start() if found and found.start() > start else end
    return end


def _beneath(reading: Reading, moving: Moving) -> Span | None:
    """Return the paragraph, or the quote, that follows the names of mover and seconder."""
    flat = reading.flat
    index = reading.outline.index_at(max(moving.start, moving.end - 1))
    first = reading.paragraphs[reading.outline.index_at(moving.start)]
    if first.end < moving.end and flat[first.start : first.end].rstrip().endswith(":"):
        index = reading.outline.index_at(moving.start)
    own = reading.paragraphs[index]
    if len(flat[min(moving.end, own.end) : own.end].strip(" ;:.,-")) > 90 or index + 1 >= len(
        reading.paragraphs
    ):
        return None
    following = reading.paragraphs[index + 1]
    announced = flat[own.start : own.end].rstrip().endswith((":", "-", "that", ":-"))
    if not (announced or WORDS.match(flat, following.start)):
        return None
    if is_vote_line(flat, following.start, following.end) or NEXT_STEP.match(flat, following.start):
        return None
    return _whole(reading, index + 1)


def _whole(reading: Reading, index: int) -> Span:
    """Return a paragraph to the end of its quote, or over the list that it announces."""
    flat, first = reading.flat, reading.paragraphs[index]
    start = first.start + (2 if flat.startswith("- ", first.start) else 0)
    end = first.end
    if flat[start] in "\"'":
        close = flat.find(flat[start], start + 1, start + REACH)
        behind = (flat, close + 1, end)
        told = (SPEAKS.match(*behind) or BENEATH.match(*behind)) if 0 < close < end else None
        return Span(start, close + 1 if told else max(end, close + 1))
    if flat[start:end].rstrip().endswith(":"):
        end = find_extent(reading, start, "paragraph", start + REACH).end
    result = RESULT.search(flat, start, end) or BENEATH.search(flat, start, end)
    return Span(start, result.start() if result else max(end, first.end))


def _above(reading: Reading, moving: Moving) -> Span | None:
    """Return the words above: in quotes, under a heading `Motion`, or what was proposed before.

    `The Mayor proposed to adjourn. On the proposal of A, ...`.
    """
    flat = reading.flat
    sentence = reading.sentence_at(moving.start)
    paragraph = reading.outline.paragraph_at(moving.start)
    if paragraph.start < sentence.start:
        before = reading.sentence_at(max(paragraph.start, sentence.start - 2))
        match = PROPOSED.search(flat, before.start, before.end)
        if match and match["that"] and before.end - match.end() > SHORTEST:
            return Span(match.end(), _end_of_words(reading, match.end(), before.end))
    index = reading.outline.index_at(moving.start)
    above = reading.paragraphs[index - 1] if index else None
    if above is None:
        return None
    quoted = flat[above.start] in "\"'" and flat[above.end - 2 : above.end].strip(".")[-1:] in "\"'"
    if quoted or (index > 1 and _is_heading(reading, reading.paragraphs[index - 2])):
        return Span(above.start, above.end)
    label = LABELLED.match(flat, above.start, above.end)
    opens = moving.start - paragraph.start < SHORTEST and above.end > above.start + SHORTEST
    return Span(label.end(), above.end) if label and opens else None


def _is_heading(reading: Reading, paragraph: Paragraph) -> bool:
    return bool(HEADING.fullmatch(reading.flat, paragraph.start, paragraph.end))


def _in_agenda(reading: Reading, moving: Moving) -> Span | None:
    """Return the words of the one motion that the item's agenda prints."""
    sentence = reading.sentence_at(moving.start)
    if "motion" not in reading.flat[sentence.start : sentence.end].lower():
        return None
    found: list[Span] = []
    for section in reading.stretches(("agenda",)):
        first, last = reading.outline.index_at(section.start), reading.outline.index_at(section.end)
        for index in range(first, last + 1):
            paragraph = reading.paragraphs[index]
            inside = section.start <= paragraph.start < section.end
            if inside and PRINTED_WORDS.match(reading.flat, paragraph.start, paragraph.end):
                found.append(_whole(reading, index))
    return found[0] if found else None
