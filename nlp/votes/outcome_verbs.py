"""What a verb of outcome (`was carried`, `Motion lost.`) tells of a vote, and of what it tells it.

In: the words of a sentence and a match of the patterns `outcome` or `bare` of cues.toml. Out: the
outcome, or None: what was wished, supposed, told of before or of something else than a vote.
"""

import re
from dataclasses import dataclass

from nlp.patterns import spaced

HARD = (
    "carried",
    "lost",
    "defeated",
    "fell",
    "fallen",
    "failed",
    "negatived",
    "passed",
    "won",
    "unsuccessful",
    "successful",
    "voted down",
)
LOST = (
    "lost",
    "defeated",
    "fell",
    "fallen",
    "failed",
    "rejected",
    "refused",
    "negatived",
    "unsuccessful",
    "voted down",
)
FELL = ("fell", "failed")
SUPPOSED = spaced(
    r"\b(?:if|would|should|could|whether|unless|might|(?-i:may)|until|hope[ds]?|"
    r"hoping|can|will|to be|how|why|asked|where a|when a)\b"
    r"|\bthere (?:is|was|are|were) (?:not|no) $"
    r"|\bhad (?:the|it|this|that|an?|her|his|their) (?:[\w'-]+ ){0,4}(?:not )?been ",
    re.IGNORECASE,
)  # `there is not approved funding`
EARLIER = spaced(
    r"\b(?:has|have|had) (?:been |not |already |previously )|\bmotion (?:that|which) was $"
)
FIGURES = spaced(r"(?:,? (?:by|with))? \(?1?\d{1,2} (?:votes?\b|to \d)")  # behind a verb: told here
NOUN = spaced(
    r"\b(?:substantive motion|motion,? as amended|motions?|"
    r"amendment(?!\) (?:regulations|rules|act|order)\b)(?: [A-Z]\b| No\.? ?\d)?|"
    r"recommendations?|proposals?|resolution)\b"
)
WEAK_SUBJECT = spaced(
    r"\b(?:it|this|these|which|they|vote|nomination|minutes?|report|item|budget|plan|scheme|"
    r"question|"
    r"application|candidate|call-in|change|proposition|closure)\b"
)
OF_A_VOTE = re.compile(
    r"\b(?:vot|ballot|candidate|nominat|elect|motion|amendment|propos|seconded|resolution)",
    re.IGNORECASE,
)
# `A proposed approval: B seconded: Carried.`
BEHIND_SECONDED = re.compile(r"\bseconded(?: (?:by )?[\w'. -]{3,40})?\s?:\W*\Z", re.IGNORECASE)
DASHED = re.compile(r"\s*-\s")
REACH = 240  # characters from an outcome back to its subject
# `Agreed, Cllr Hill having left the room`, `Agreed Cllr Hill voted against`
WHO_NOT = spaced(
    r"[, ]{0,3}(?:with )?(?:cllrs?|councillors?|mr|mrs|ms|miss|dr)\b[^.;:\n]{2,60}? "
    r"(?:having|not|abst|vot|tak|took|leaving|against)"
    r"|[, ]{0,3}(?:with )?(?-i:[A-Z][\w'.-]{0,20} [A-Z][\w'-]{1,30})"
    r"(?: and (?-i:[A-Z])[\w' -]{2,40}?)? (?:both )?(?:abst|vot|against|dissent)"
)
BY_WHOM = spaced(
    r" (?:by|with) (?![^.]*(?:\d|majorit|vote|abst))"
)  # `the coffin, carried by six men`
SURNAME = re.compile(
    r"(?:-[A-Z][a-z]+|\b(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\.?(?:\s[A-Z][\w.]*)*\s(?:Fell|Won))\Z"
)
AGREED_TO = spaced(
    r",? (?:(?:with|by) (?:the )?(?:\w+ )?(?:consent|agreement|leave|permission)\b[^.;]{0,60}? )?"
    r"(?:to|that)\b"
)
WISHED = re.compile(r"\b(?:be|to be)\s(?:\w+\s+){0,3}$", re.IGNORECASE)
FINITE = re.compile(r"\b(?:was|were)\b")
UNSECONDED = re.compile(
    r"\b(?:find|want of|lack of|seconder|(?:not|nobody|no one) seconded)\b", re.IGNORECASE
)
NO_SECONDER = spaced(
    r"\b(?:no|without an?|being no|not) second(?:er|ed)\b"
    r"|\b(?:fail\w*|unable|not|nobody|no one) (?:to )?(?:be )?"
    r"(?:find|found|attract|secure|get|receive|obtain|have|offer|come forward as) an? seconder\b"
    r"|\b(?:nobody|no one|no-one|no (?:other )?member) (?:having |had |would )?second(?:ed)?\b"
)
CLAUSE_END = spaced(
    r"(?<![A-Z])(?<!\bCllr)(?<!\bCllrs)(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)\. |; "
    r"|,? and (?=(?:it|this|the (?:motion|proposal)) was (?:\w+ly )?(?:carried|passed)\b)"
)
WEAK = ("agreed", "approved", "accepted", "supported")
# What the required number of members agreed to or supported is that names be taken.
REQUEST = spaced(
    r"\b(?:recorded|named|roll[- ]call) vote\b[^.;]{0,80}\b(?:request|demand|call|requir|ask)"
    r"|\b(?:request|demand|call|ask)\w* (?:that (?:there be )?|for )?(?:an? )?"
    r"(?:recorded|named|roll[- ]call) vote"
    r"|\b(?:agreed|supported) by (?:the required|(?!(?:the|all|those)\b)\w+) (?:number of )?"
    r"(?:other )?(?:members|councillors)\b"
)
BEING = re.compile(r"\b(?:was|were|is|been|being|declared|as|therefore|and|became)\b")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of `subject`; `hard`: a word that only votes have."""

    carried: bool
    hard: bool
    subject: str


def read_bare_outcome(words: str, match: re.Match[str]) -> Outcome | None:
    """Return what a sentence tells that is an outcome alone, or ends with one: `Motion carried.`"""
    verb = match["verb"].lower()
    if NO_SECONDER.search(words):
        return None
    if verb in ("fell", "won") and not OF_A_VOTE.search(words):
        return None  # `G1: ash, fell.`, in a list of works to trees
    if not _stands_alone(words, match):
        return None
    carried = not verb.startswith(("lost", "defeated", "rejected", "fell", "not", "voted down"))
    subject = words[: match.start("verb")]
    resolved = verb.startswith("passed") and "resolution" in subject.lower()
    hard = not verb.startswith(("agreed", "approved")) and not resolved
    if DASHED.match(match[0]) and not OF_A_VOTE.search(words):
        hard = False  # `Request for a donation - Not approved`
    return Outcome(carried, hard, subject)


def _stands_alone(words: str, match: re.Match[str]) -> bool:
    """Tell whether an outcome is all that a sentence says, or what it closes with."""
    start, mark = match.start(), words[: match.start()].rstrip()[-1:]
    mark = "-" if DASHED.match(match[0]) else mark  # `that a bench be bought - agreed`
    if BEHIND_SECONDED.search(words[: match.start("verb")]):
        mark = ";"
    labelled = re.match(r"\s?(?:vote|result)\s?:", match[0], re.IGNORECASE)
    if start > 0 and mark not in (".", "-", ";", ",") and not labelled:
        return False
    closes = len(words) - match.end() <= 2
    if mark == "-" and not closes and words[match.end() - 1].isalpha():
        return False  # `the nomination - Fellnet`, `the lines - agreed to ask again`
    if not closes and (start == 0 or mark == ",") and not WHO_NOT.match(words, match.end()):
        return False
    return not (mark == "," and BY_WHOM.search(match[0]))


def read_outcome(words: str, match: re.Match[str]) -> Outcome | None:
    """Return what `The motion ... was carried` tells; `agreed` needs a verb of being before it."""
    verb, be = match["verb"].lower(), match["be"].lower()
    before = _clause_before(words, match.start())
    figures = FIGURES.match(words, match.end()) is not None
    if _tells_nothing(words, match, before, figures):
        return None
    being = bool(BEING.search(be)) or verb in FELL
    if be.strip() and not (being or figures):
        return None
    subject = _subject(before, being or figures)
    if subject is None and being and figures:
        subject = ""  # `Option 2 was lost by 6 votes to 4`
    if subject is None or (verb in FELL and _of_another(before, subject)):
        return None
    if verb == "won" and not OF_A_VOTE.search(subject + words):
        return None  # `They also won the cup`
    carried = (verb not in LOST) != bool(re.search(r"\bnot\b", be))
    resolved = subject.lower().endswith("resolution") and verb == "passed"  # no more than RESOLVED
    told = verb in HARD or "declared" in be or figures
    return Outcome(carried, told and not resolved, subject)


def _clause_before(words: str, place: int) -> str:
    """Return the words of the clause before a place."""
    before = words[max(0, place - REACH) : place]
    ends = [end.end() for end in CLAUSE_END.finditer(before)]
    return before[ends[-1] :] if ends else before


def _tells_nothing(words: str, match: re.Match[str], before: str, figures: bool) -> bool:
    """Tell whether a verb of outcome is a name, or tells what was wished, supposed or asked for.

    `figures`: those of a vote stand right behind it.
    """
    verb, be = match["verb"].lower(), match["be"].lower()
    if SURNAME.search(words, max(0, match.start("verb") - 30), match.end("verb")):
        return True
    said = before[-160:] + be
    earlier = EARLIER.search(said) and not figures
    if "declared" not in said and (SUPPOSED.search(said) or earlier):
        return True
    if UNSECONDED.search(words[match.start() : match.end() + 30]):
        return True
    if NO_SECONDER.search(words[max(0, match.start() - 90) : match.start()]):
        return True
    if verb == "agreed" and AGREED_TO.match(words, match.end()):
        return True
    told_now = "declared" in be or FINITE.search(be)  # `that it be renewed was lost`
    if WISHED.search(before + be) and not told_now:
        return True
    return verb in WEAK and REQUEST.search(words) is not None and not figures


def _subject(before: str, being: bool) -> str | None:
    """Return what was carried or lost, from the words before; right before where no verb is."""
    nouns = [m[0] for m in NOUN.finditer(before)]
    if not being:
        ends = nouns and before.rstrip(" -:,").endswith(nouns[-1])
        return nouns[-1] if ends else None
    if nouns:
        return nouns[-1]
    weak = WEAK_SUBJECT.search(before)
    return weak[0] if weak else None


def _of_another(before: str, subject: str) -> bool:
    """Tell whether a weak subject stands apart from its verb: `it was said that a candle fell`."""
    return not NOUN.search(subject) and not before.rstrip(" ,-").endswith(subject)
