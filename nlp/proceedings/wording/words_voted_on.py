"""Where the words stand that a vote was on: its motion's, its call's, its election's.

In: a reading and a vote. Out: the span of the words, or None where none are printed;
`with_nominee` has the sentence for the bare name of who was elected.
"""

from bisect import bisect_left

from nlp.patterns import spaced
from nlp.proceedings.findings import Draft
from nlp.reading import Reading
from nlp.resolutions.bounds import find_extent
from nlp.resolutions.openings import bare_start
from nlp.resolutions.part_keys import LONGEST

PROPOSAL_TO = spaced(  # not `put the proposal to the meeting when there voted 6 for it`
    r"\b(?:proposal|motion|proposition|whether|taken and (?:lost|carried|fell)"
    r"|(?:(?<=\ba\s)(?<!\w\sa\s)vote|vote (?:was |being )?(?:then )?(?:taken|held))"
    r"(?= to (?!(?:the|an?|all|each|be|see|find|elect|choose|decide|determine|establish|ascertain|"
    r"break|settle)\b)))\b,? "
    r"(?P<that>that|to(?! (?:the|a) (?:\w+ )?(?:meeting|council|committee|members|board)\b))\b "
    r"(?!(?:the|a) vote\b)"
    r"(?P<text>[^.;\n]{3,400}?)"
    r"(?=,? (?:was|were) (?:then )?(?:put|carried|taken and|held and)\b"
    r"|,? (?:and|which|but|it) (?:this )?(?:was )?(?:then )?(?:lost|carried|fell|defeated)\b"
    r"|,? as proposed by|,? and the result"
    r"| (?:did not (?:meet|receive|reach|get|secure|have)|failed|were (?:greater|fewer))\b|"
    r" \((?:proposed|proposer|moved|mover|prop)\b|,? (?:with|by) \d|[:.]|$)"
)
# `seconded the officer's recommendation to approve the application, which was lost`
ADVICE = spaced(
    r"\b(?:the )?(?:[\w-]+ )?officers?'?s?'? recommendation(?: (?:of|for) (?:approval|refusal|"
    r"deferral|grant)| (?:to|that) [^.;\n]{3,160}?)?"
    r"(?=,? (?:but|and|which|it)\b[^.;\n]{0,60}\b(?:lost|fell|defeated|carried)\b"
    r"|,? (?:and )?(?:this was )?(?:duly )?(?:seconded|proposed|moved)\b|[.;]|$)"
)
IN_FAVOUR_OF = spaced(
    r"\bthose in favour of (?P<text>(?:[a-z]+ing|the) [^.;,\n]{6,160}?) (?:was|were|voted)\b"
    r"|\b(?:voted|were) (?:[\w ]{1,30}? )?in favour of (?P<done>[a-z]+ing [^;\n]{6,300}?)[.]?$"
)

# `3. To elect a Chair: A proposed B`
TITLED = spaced(
    r"(?:\d[\w./]{0,11}[.):]? ?)?(?:(?:to )?(?:re-?)?(?:elect|appoint|nominat)|(?:vice-?)?chair)"
    r"[^.:\n]{0,60}: ?"
)
# `A proposed P. Marsh who agreed to stand`, `A proposed B as Vice Chair`
STANDS = spaced(
    r"(?: \([A-Z]{2,4}\))? (?:as (?:the )?[\w -]{3,40}|"
    r"who (?:had |has )?(?:agreed|was willing|was prepared) [^.;\n]{3,40})[ ,;.]{0,3}"
)
# `Cllr Marsh proposed acceptance, seconded by B`: the sentence says more
OUTCOME_ALONE = spaced(r"(?:the )?(?:acceptance|approval|adoption|refusal|deferral|payment)\W*")
NAME = 40  # characters of a nominee's name, which the sentence of the election tells more than

# `delete all after "Council"`: nothing of the motion is left.
REPLACES = spaced(
    r"\W{0,4}(?:delete|deletion of|replace|remove|that) ?(?:all|everything|the whole)\b"
)
# Words that tell how to change a text; they are none of their own.
CHANGES = spaced(
    r"\W{0,4}(?:that )?(?:the )?(?:\(|words?\b|(?:after|in) (?:the |paragraph|line|\W)|"
    r"delete|insert|add\b|replace|(?:take|leave|strike) out\b|omit\b|remove|after|substitute|amend|"
    r"which|following|addition)"
    r"|[^.;]{0,300}?\bbe (?:added|removed|replaced|deleted|inserted|changed|substituted|amended|"
    r"altered)\b"
)
PRINTED = spaced(
    r"[\"'(]|(?:that )?(?:this|the|full)? ?(?:[a-z]+ ){0,3}?(?:council|committee|board)\b"
    r"(?! (?:(?:then|also) )?(?:resolved|agreed|noted|considered|received|had|was|were)\b)"
)
# `The motion as amended, as set out below, was carried.`, `put the following motion to the vote:`
ANNOUNCES = spaced(
    r"(?=[^\n]{0,300}\b(?:motion|proposal|resolution|recommendation)\b)(?![^\n]{0,300}\bamendment\b)"
    r"[^\n]{0,300}?(?:\b(?:(?:set out|printed|shown|given|detailed|listed) (?:below|beneath)|"
    r"as follows|namely|(?:the|this) following (?:[a-z]+ ){0,3}(?:motion|proposal|"
    r"resolution|recommendation))\b"
    r"|:[ -]{0,3}$)"
)
WORDED = spaced(
    r"[\"'](?:that|this|the|council|we|i)\b|that (?:the|this|council|we)\b|this council\b"
)
BEFORE = 12  # votes before one among which its amendments stand


def find_voted(reading: Reading, votes: list[Draft], vote: Draft) -> tuple[int, int] | None:
    """Return where the words stand that a vote was on; `votes`: all of the text, in order."""
    announced = _announced_by(reading, vote)
    if announced:
        return announced
    amended = _amended_before(votes, vote)
    if amended is None:
        return find_proposed(reading, vote)
    motion = amended.motion
    if motion is None or motion.text_start is None or motion.text_end is None:
        return _printed_behind(reading, vote) or find_proposed(reading, vote)
    words = motion.text_start, motion.text_end
    if not CHANGES.match(reading.flat, *words):
        return words
    whole = REPLACES.match(reading.flat, *words)
    unchanged = None if whole else find_proposed(reading, vote)
    return _printed_behind(reading, vote) or unchanged


def find_proposed(reading: Reading, vote: Draft) -> tuple[int, int] | None:
    """Return where the words stand that a vote was on: its motion's, its call's, its election's."""
    motion = vote.motion
    called = PROPOSAL_TO.search(reading.flat, vote.start, max(vote.end, vote.start + 1))
    if motion and motion.text_start is not None and motion.text_end is not None:
        length = motion.text_end - motion.text_start
        elected = vote.elected is not None and vote.carried and motion.on == "appointment"
        named = elected and length < NAME
        if not named and not (called and length < 90 and len(called["text"]) > length):
            return motion.text_start, motion.text_end
    if called:
        return called.start("text"), called.end("text")
    favoured = find_favoured(reading, vote)
    if favoured:
        return favoured
    if vote.elected is not None and vote.carried:
        sentence = reading.sentence_at(vote.elected)
        return sentence.start, sentence.end
    return _advice_of(reading, vote)


def _advice_of(reading: Reading, vote: Draft) -> tuple[int, int] | None:
    """Return the officers' recommendation that a lost motion's own sentence says it was for."""
    if vote.carried or vote.motion is None or vote.motion.on != "recommendation":
        return None
    sentence = reading.sentence_at(vote.motion.start)
    advice = ADVICE.search(reading.flat, sentence.start, sentence.end)
    return advice.span() if advice else None


def find_favoured(reading: Reading, vote: Draft) -> tuple[int, int] | None:
    """Return where a vote's own sentence says what all were in favour of."""
    end = reading.sentence_at(vote.start).end
    match = IN_FAVOUR_OF.search(reading.flat, vote.start, end)
    return match.span("text" if match["text"] else "done") if match else None


def with_nominee(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """Return the words proposed; the sentence, if they are a nominee's name and no more."""
    if OUTCOME_ALONE.fullmatch(reading.flat, start, end):
        sentence = reading.sentence_at(start)
        return bare_start(reading.flat, sentence), sentence.end
    at = bisect_left(reading.names, start, key=lambda name: name.outer_end)
    near = reading.names[at : at + 2]
    if any(
        n.start == start and (n.end == end or STANDS.fullmatch(reading.flat, n.end, end))
        for n in near
    ):
        sentence = reading.sentence_at(start)
        title = TITLED.match(reading.flat, sentence.start, start)
        return title.end() if title else sentence.start, sentence.end
    return start, end


def _announced_by(reading: Reading, vote: Draft) -> tuple[int, int] | None:
    """Return the words that a vote's sentence announces, beneath it: `as set out below`."""
    for place in (vote.start, max(vote.start, vote.end - 1)):
        sentence, index = reading.sentence_at(place), reading.outline.index_at(place)
        own, beneath = reading.paragraphs[index], reading.paragraphs[index + 1 : index + 2]
        if not beneath or reading.flat[sentence.end : own.end].strip():
            continue
        start = beneath[0].start
        worded = WORDED.match(reading.flat, start, beneath[0].end)
        if worded and ANNOUNCES.search(reading.flat, sentence.start, sentence.end):
            return start, find_extent(reading, start, "paragraph", start + LONGEST).end
    return None


def _amended_before(votes: list[Draft], vote: Draft) -> Draft | None:
    """Return the last amendment that was carried before a vote on the motion it changed."""
    if vote.contest is not None or vote.ballot:
        return None
    moved = vote.motion.start if vote.motion and vote.on != "substantive_motion" else 0
    index = votes.index(vote)
    for earlier in reversed(votes[max(0, index - BEFORE) : index]):
        if earlier.start < moved or (earlier.on != "amendment" and not _of_amendment(earlier)):
            return None
        if earlier.carried:
            return earlier
    return None


def _of_amendment(vote: Draft) -> bool:
    return bool(vote.motion and vote.motion.on == "amendment" and vote.on is None)


def _printed_behind(reading: Reading, vote: Draft) -> tuple[int, int] | None:
    """Return the motion as amended, where it is printed right behind the vote."""
    index = reading.outline.index_at(max(vote.start, vote.end - 1))
    for paragraph in reading.paragraphs[index + 1 : index + 3]:
        if PRINTED.match(reading.flat, paragraph.start, paragraph.end):
            return paragraph.start, paragraph.end
    return None
