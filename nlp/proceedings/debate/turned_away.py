"""Whether a decision is on what was moved before it, or what was moved came to nothing first.

In: a reading, a proposal, the words proposed and a decision behind it. Out: yes or no. A proposal
whose outcome nothing tells goes with the decision that follows it, as most minutes print it; not
where the words between say that it was let go, nor where they go on to another matter.
"""

from nlp.motions.proposed import Motion
from nlp.patterns import spaced
from nlp.proceedings.business.proposals import content_words
from nlp.proceedings.findings import Decision
from nlp.proceedings.wording.ways_of_deciding import HOLLOW, OF_MOTION, WAY
from nlp.reading import Reading
from nlp.votes.outcome_verbs import NO_SECONDER

_IT = r"(?:it|this|that|(?:the|this|that|his|her|their) (?:motion|proposal|matter|question|item))"
_TURNED = (
    r"(?:\b(?:not|never) (?:then |been |be |being |to |wish to |want to )?"
    rf"(?:press|pursue|proceed with)(?:ed)?(?: {_IT})?(?=[ ]?[.,;:]| and\b| to (?:the|a) vote\b)"
    rf"|\b(?:not|never) (?:been |be |being |to )?put(?: {_IT})? to (?:the|a) (?:vote|meeting)\b"
    r"|\b(?:was|were) (?:not|never) (?:then |been )?(?:put|voted (?:up)?on|pressed|pursued|"
    r"moved|seconded|supported|taken (?:up|further|forward))(?= ?[.,;:]| and\b| by\b)"
    r"|\b(?:gained|found|had|attracted|received|won|got|met with|there was) (?:no|little|not any) "
    r"(?:seconder|support|backing|supporters?)\b"
    r"|\b(?:did|does|could|would) not (?:find|attract|receive|gain|get|win|have|meet with) "
    r"(?:any |an? |much )?(?:seconder|support|backing|favou?r)\b"
    rf"|\bruled (?:{_IT} )?(?:to be )?out of order\b"
    rf"|\b{_IT} (?:was |then |was then )?(?:lapsed|withdrawn)\b"
    r"|\bno seconder\b"
    r"|\bwithdrew (?:before|(?:his|her|their) (?:nomination|name|application|interest))\b"
    rf"|\bpreferred to (?:wait|leave {_IT})"
    rf"|\b(?:could|would|did|will|can) not (?:agree to )?second (?:{_IT})\b"
    rf"|\b(?:declined|refused) to (?:second|put) (?:{_IT})"
    r"|\b(?:nobody|no one|no-one|no other member|no member) (?:would |then )?second(?:ed)?\b"
    rf"|\bleft (?:{_IT} )?(?:there|for (?:now|the (?:time being|present|moment)))\b"
    rf"|\b(?:let|dropped?|shelved?) (?:{_IT})(?: (?:drop|lie|rest|go|fall))?(?= ?[.,;:]| and\b))"
)
TURNED_AWAY = spaced(_TURNED)
# `Neither was voted on`: the one moved before the other, too.
NEITHER = spaced(
    r"\b(?:neither|none)(?: of (?:these|those|them|the \w+)| \w+)? (?:was|were) "
    r"(?:voted (?:up)?on|put|pursued|pressed|seconded|supported|taken)\b"
)
# Within the words proposed, where those go on: `a new gate but gained no support`.
BUT_TURNED = spaced(
    rf"(?:\b(?:but|though|although|however|which|and|yet)\b[^.;]{{0,40}}?){_TURNED}"
)
# `Mr Marsh's motion that the bins be emptied weekly was not put.`
NOT_PUT = spaced(
    r"\b(?:was|were) (?:not|never) (?:put|moved|pressed|pursued|seconded)\W*$|\bdeclined\W*$"
)
# What was moved where its mover and seconder stand around it: `A proposed a zip wire and B
# seconded it`.
OBJECT = spaced(
    r"\b(?:proposed|moved|suggested) (?P<words>(?!by\b)[^.;:\n]{3,120}?),? and [^.;:\n]{2,40}? "
    r"seconded\b"
)
# Words that only point, to what was moved or listed: `RESOLVED accordingly`, `that it be so`.
POINTS = spaced(
    r"\W{0,3}(?:that )?(?:the )?(?:accordingly|so|as (?:above|moved|proposed|set out|follows|"
    r"recommended|per)|in terms of|unanimous\w*|it (?:be|is|was)\b|(?:this|these|the above|all)\b"
    r"|option\b|(?:the )?(?:above|following|said)\b|(?:to )?(?:agree|approve|accept|adopt|endorse)"
    r"(?: (?:it|this|the above|as \w+)\b|\W*$))"
)
# `It was decided not to put the matter to a vote`: how it was left, no outcome of it.
NOT_VOTED = spaced(r"\W{0,3}(?:that )?not to (?:put|press|pursue|take|vote|proceed with)\b")
# What breaks off a meeting, or leaves a matter to another: no decision on it is the outcome.
BREAKS_OFF = spaced(
    r"\W{0,3}(?:that )?(?:the|this) (?:meeting|council|sitting) (?:\w+ )?adjourn"
    r"|[^.;]{3,80}? be (?:considered|discussed|dealt with|taken) (?:at|on) (?:a|the|another) "
    r"(?:(?:later|future|further|next|another) )?(?:meeting|date|time)\b"
)
OFF = spaced(r"\b(?:adjourn|defer|postpone|later|next|future|another|held over)")
SAID = 400  # characters of a decision that tell what it is on
AT_LEAST = 3  # letters of the words that stand between a proposal and a decision


def goes_with(
    reading: Reading, motion: Motion, proposed: str, decision: Decision, following: int
) -> bool:
    """Tell whether a decision may be on what was moved.

    `proposed`: its words, if printed; `following`: where something else is moved behind it.
    """
    if decision.start < motion.end:
        return True
    flat = reading.flat
    end = max(motion.end, min(motion.text_end or 0, decision.start))
    if NO_SECONDER.search(flat, motion.start, motion.end):
        return False
    behind = flat[end : min(decision.start, following)]
    if _came_to_nothing(behind, proposed) or NEITHER.search(flat, end, decision.start):
        return False
    said = flat[decision.text_start : decision.text_end][:SAID]
    if NOT_VOTED.match(said) and not NOT_VOTED.match(proposed):
        return False
    return not (
        _goes_on(flat[end : decision.start]) and _is_of_other(reading, motion, proposed, said)
    )


def _came_to_nothing(behind: str, proposed: str) -> bool:
    """Tell whether what was moved was let go, as the words behind it say, or its own end."""
    told = BUT_TURNED.search(proposed) or NOT_PUT.search(proposed)
    return bool(told or TURNED_AWAY.search(behind))


def _goes_on(between: str) -> bool:
    """Tell whether a sentence stands between a proposal and a decision."""
    return sum(map(str.isalpha, between)) > AT_LEAST and "." in between


def _is_of_other(reading: Reading, motion: Motion, proposed: str, said: str) -> bool:
    """Tell whether a decision says something of its own, in none of the words proposed."""
    sentence = reading.sentence_at(motion.start)
    named = OBJECT.search(reading.flat, sentence.start, sentence.end)
    words = proposed or (named["words"] if named else "")
    asked, decided = content_words(words), content_words(said)
    if BREAKS_OFF.match(proposed):
        return not OFF.search(said)
    if not asked or not decided or asked & decided:
        return False
    return not any(p.match(w) for p in (WAY, HOLLOW, OF_MOTION, POINTS) for w in (words, said))
