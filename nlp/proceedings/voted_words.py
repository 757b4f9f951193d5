"""Where the words stand that a vote was on: its motion's, its call's, its election's.

In: a reading and a vote. Out: the span of the words, or None where none are printed;
`with_nominee` has the sentence for the bare name of who was elected.
"""

from bisect import bisect_left

from nlp.patterns import spaced
from nlp.proceedings.drafts import Draft
from nlp.reading import Reading

PROPOSAL_TO = spaced(  # not `put the proposal to the meeting when there voted 6 for it`
    r"\b(?:proposal|motion|proposition|whether)\b,? (?P<that>that|to(?! (?:the|a) (?:\w+ )?"
    r"(?:meeting|council|committee|members|board)\b))\b (?!(?:the|a) vote\b)"
    r"(?P<text>[^.;\n]{3,400}?)"
    r"(?=,? (?:was|were) (?:then )?(?:put|carried)\b|,? as proposed by|,? and the result|"
    r" \((?:proposed|proposer|moved|mover|prop)\b|[:.]|$)"
)
IN_FAVOUR_OF = spaced(
    r"\bthose in favour of (?P<text>(?:[a-z]+ing|the) [^.;,\n]{6,160}?) (?:was|were|voted)\b"
    r"|\b(?:voted|were) (?:[\w ]{1,30}? )?in favour of (?P<done>[a-z]+ing [^;\n]{6,300}?)[.]?$"
)

NAME = 40  # characters of a nominee's name, which the sentence of the election tells more than


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
    return None


def find_favoured(reading: Reading, vote: Draft) -> tuple[int, int] | None:
    """Return where a vote's own sentence says what all were in favour of."""
    end = reading.sentence_at(vote.start).end
    match = IN_FAVOUR_OF.search(reading.flat, vote.start, end)
    return match.span("text" if match["text"] else "done") if match else None


def with_nominee(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """Return the words proposed; the sentence, if they are a nominee's name and no more."""
    at = bisect_left(reading.names, start, key=lambda name: name.outer_end)
    if any(name.start == start and name.end == end for name in reading.names[at : at + 2]):
        sentence = reading.sentence_at(start)
        return sentence.start, sentence.end
    return start, end
