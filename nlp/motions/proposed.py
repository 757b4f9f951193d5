"""What was proposed, by whom: the proposals of a text, with the words that were proposed.

In: a reading. Out: `Motion`s in order. Who moved and seconded is found by
`nlp.people.movers.pairing`, where the words stand by `nlp.motions.words`; here it is told what
kind of proposal it was.
"""

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, replace

from nlp.dates import MONTH_NAMES
from nlp.motions.nominees import find_bracketed, find_nominee, is_for_office, is_in_election
from nlp.motions.notices import with_submitters
from nlp.motions.other_movings import list_impersonal, list_possessive, with_office
from nlp.motions.words import find_words
from nlp.motions.words_around import HEADING, LABELLED
from nlp.patterns import spaced
from nlp.people.lexicon.spelling import GIVEN
from nlp.people.movers.pairing import Moving
from nlp.reading import Reading

AMENDMENT = spaced(
    r"\b(?:amend(?:ment|ments|ing motion|ed as follows)|alteration to the (?:motion|budget)|"
    r"(?:an?|the following) (?:additional|further|extra|new) (?:recommendation|condition|clause|"
    r"paragraph)s? (?:be |should be )?(?:included|added|inserted)|"
    r"an? (?:additional|further|extra) recommendation (?:that|to)|"
    r"be amended|"
    r"to amend (?:the (?:motion|recommendation|proposal)|condition))\b",
    re.IGNORECASE,
)
NOT_AMENDMENT = spaced(
    r"\b(?:amendments? (?:could|can|may|might|to) be (?:debated|considered|heard|taken|moved)|"
    r"minutes?\b[^.;\n]{0,200}? subject to the following (?:amendment|correction)s?|"
    r"minutes?\b[^.;\n]{0,60}? be amended|standing orders?\b[^.;\n]{0,40}? be amended|"
    r"without (?:any )?amendment|no (?:further |other )?amendments?\b|as amended|"
    r"amended (?:motion|recommendation|proposal|budget|report)|"
    r"(?:agreed|subject to the|proposed) amendments?\b|"
    r"(?:(?:approv|adopt|agree|accept|confirm|endors|sign)\w*[^.;:\n]{0,60}? |\bthat,? )"
    r"(?:with|subject to|including|incorporating) (?!the following)(?:[\w'-]+ ){0,6}?amendments?\b|"
    r"amendments? (?:be|was|were) (?:removed|"
    r"rejected|withdrawn)|proposed amendments? (?:be|was))",
    re.IGNORECASE,
)
CLOSURE = spaced(
    r"\b(?:question (?:be )?(?:now )?(?:be )?put|"
    r"closure (?:motion|was (?:\w+ )?(?:carried|lost|put|agreed)|of (?:the )?debate)|"
    r"motion (?:for|of) closure|"
    r"(?:mov|propos|second|call|accept|appl)\w{1,4}(?: for|,? (?:by|and seconded by) [^.;]{3,60}?,"
    r"|,)? (?:that )?the closure\b(?! of\b)|the closure (?:be|is) (?:now )?(?:moved|put|applied)|"
    r"that (?:the|a) vote be (?:now )?taken|put the "
    r"question|proceed "
    r"to next business)\b",
    re.I,
)
APPOINTMENT = spaced(
    r"\b(?:nominat|elected|appointed|co-?opt(?:ed|ion)\b|as (?:vice[- ]?)?chair"
    r"(?!(?:man|woman|person)?,? (?:proposed|moved|seconded))|"
    r"be (?:chair|vice|mayor|deputy|leader))",
    re.I,
)
OF_A_VOTE = spaced(
    r"\W*(?:that )?(?!the vote be now)(?:an? |the )?(?:recorded |named |counter |roll[- ]call |"
    r"formal |free )?(?:vote|ballot)\b(?! of)"
)
OF_HOW = spaced(r"\b(?:recorded|named|roll[- ]call) vote (?:was|were|being|had been) (?:duly )?$")
# `as proposed by A and seconded by B at the Council meeting on 19 July`: not at this one.
ELSEWHERE = spaced(
    r",? (?:at|to) (?:the|a|its) (?:[\w'-]+ ){0,4}?(?:meeting|council|assembly)(?: meeting)?"
    rf"(?: held)? (?:on|of|in) (?:the )?(?:\d|{MONTH_NAMES})"
)
OFFICER = (
    r"(?:officer|director|manager|solicitor|clerk|engineer|head of|accountant|treasurer|planner|"
    r"surveyor|monitoring officer)\b"
)
OFFICER_BEHIND = spaced(rf" ?[,(] ?(?:the )?(?:[\w'&-]+ ){{0,6}}?{OFFICER}")
OFFICER_BEFORE = spaced(rf"\b{OFFICER}[^.;:\n]{{0,40}}?[,(]? ?$")
NOTICES = ("title", "agenda")  # where `proposed by A, seconded by B` gives notice of a motion
OF_OUTCOME = spaced(
    r"(?:that )?(?:was|were) (?:then |duly )?(?:agreed|carried|approved|supported|lost|defeated)\b"
)
NOMINEE = spaced(r"nomin(?:ee|ation)\b[^:\n]{0,12}:")  # above `Proposer: A`
RECOMMENDATION = re.compile(r"\brecommend", re.IGNORECASE)
# `that it be refused against the recommendation` is a motion.
OTHERWISE = spaced(
    r"\b(?:against|contrary to|in place of|instead of|overturn|(?:line|accordance) with|as per) "
    r"(?:the |an? )?(?:[\w'-]+ ){0,3}recommend"
)


@dataclass(frozen=True, slots=True)
class Motion:
    """A proposal `flat[start:end]` (its mentions of mover and seconder) and the words proposed.

    `on`: motion, amendment, closure, appointment, recommendation, item, vote (to take one).
    `text_start` and `text_end` are None where the words proposed are not printed.
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
    movings = with_office(reading, list(with_submitters(reading)))
    movings += list_possessive(reading, movings)
    movings += list_impersonal(reading, movings)
    kinds = [(reading.kind_at(moving.end - 1), moving) for moving in movings]
    noticed = [moving for kind, moving in kinds if kind in NOTICES]
    told = [moving for kind, moving in kinds if kind in ("decision", "minutes")]
    motions = [
        _motion(reading, _with_notice(moving, noticed))
        for moving in sorted(told, key=lambda m: m.start)
        if _of_member(reading, moving)
    ]
    motions = _without_retold(reading, motions)
    forms = _forms(reading, motions)
    return [
        replace(motion, mover=forms.get(motion.mover), seconder=forms.get(motion.seconder))
        for motion in motions
    ]


# `In proposing the motion, Councillor A said`: what stands above was proposed.
SPEAKING_TO = spaced(
    r"\bin (?:proposing|moving|introducing|seconding|presenting) (?:the|this|his|her|their) "
    r"(?:motion|proposal|amendment)s?,? $"
)


def _without_retold(reading: Reading, motions: list[Motion]) -> list[Motion]:
    """Leave out who spoke to the motion that he or she moved above."""
    kept: list[Motion] = []
    for motion in motions:
        before = reading.flat[max(0, motion.start - 60) : motion.start]
        whole = [m for m in kept[-3:] if m.seconder and m.text_start is not None]
        names = [m.mover.split()[-1] for m in whole if m.mover]
        moved = motion.mover is not None and motion.mover.split()[-1] in names
        own = motion.text_start is not None and motion.text_start >= motion.start
        if own or not (moved and SPEAKING_TO.search(before)):
            kept.append(motion)
    return kept


def _forms(reading: Reading, motions: list[Motion]) -> dict[str | None, str]:
    """Return each mover's and seconder's name in the form that the text prints most.

    `Ó Ceallaigh` and `ÓCeallaigh`, `McKay` and `Mc Kay`: one person, whom a blank, an apostrophe
    or an accent alone tells from himself.
    """
    names = {name for motion in motions for name in (motion.mover, motion.seconder) if name}
    printed: dict[str, Counter[str]] = {_letters(name): Counter() for name in names}
    for mention in reading.names if names else ():
        forms = printed.get(_letters(mention.name))
        if forms is not None:
            forms[mention.name] += 1
    return {
        name: max(forms, key=lambda form: (forms[form], form == name)) if forms else name
        for name in names
        for forms in (printed[_letters(name)],)
    } | _whole_names(reading, names)


def _whole_names(reading: Reading, names: set[str]) -> dict[str | None, str]:
    """Return the whole names of those told by a first name alone, where the text has one such.

    `David` is `David Marsh` where no other David is named, and nobody whose surname that is.
    """
    found: dict[str | None, str] = {}
    for name in names:
        if name.lower() not in GIVEN:
            continue
        whole = {n.name for n in reading.names if n.name.split()[0] == name != n.name}
        surnames = {n.name.split()[-1] for n in reading.names if n.title or " " in n.name}
        if len({each.split()[-1] for each in whole}) == 1 and name not in surnames:
            found[name] = max(whole, key=len)
    return found


def _letters(name: str) -> str:
    """Return a name's letters alone, without accents, small."""
    plain = unicodedata.normalize("NFKD", name)
    return "".join(letter for letter in plain.lower() if letter.isalpha())


def _with_notice(moving: Moving, noticed: list[Moving]) -> Moving:
    """Return a proposal with its seconder, where only the item's title or agenda names him."""
    mover = moving.mover
    if mover is None or moving.seconder:
        return moving
    last = mover.name.split()[-1]
    own = (m for m in noticed if m.seconder and m.mover and m.mover.name.split()[-1] == last)
    notice = next(own, None)
    return replace(moving, seconder=notice.seconder) if notice else moving


def _of_member(reading: Reading, moving: Moving) -> bool:
    """Tell whether a proposal may be a member's: an officer's advice, nobody seconding, is none."""
    mover = moving.mover
    if OF_HOW.search(reading.flat[max(0, moving.start - 40) : moving.start]):
        return False  # what was moved and seconded is how to vote
    if moving.seconder and ELSEWHERE.match(reading.flat, moving.end):
        return False
    if mover is None or moving.seconder or mover.title_kind == "councillor":
        return True
    before = reading.flat[max(0, mover.outer_start - 60) : mover.outer_start]
    behind = OFFICER_BEHIND.match(reading.flat, mover.outer_end)
    return not (behind or OFFICER_BEFORE.search(before))


def _motion(reading: Reading, moving: Moving) -> Motion:
    mover = moving.mover.name if moving.mover else None
    seconder = moving.seconder.name if moving.seconder else None
    bare = Motion(moving.start, moving.end, "motion", mover, seconder)
    named = find_bracketed(reading, moving)
    if named:
        return replace(bare, on="appointment", text_start=named.start, text_end=named.end)
    text = find_words(reading, moving)
    if text and OF_OUTCOME.match(reading.flat, text.start):
        text = None  # `a motion that was agreed unanimously, as set out below`
    if text:
        bare = replace(bare, text_start=text.start, text_end=text.end)
    bare = replace(bare, on=_kind(reading, bare))
    if text or bare.on not in ("appointment", "motion", "item"):
        return bare
    elects = bare.on == "appointment" or is_in_election(reading, moving.start)
    nominee = find_nominee(reading, moving, elects)
    if nominee is None:
        return bare
    return replace(bare, on="appointment", text_start=nominee.start, text_end=nominee.end)


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
    label = LABELLED.match(reading.flat, above.start, above.end) if above else None
    if _is_headed(reading, index) or (label and label["amendment"]):
        return "amendment"
    if CLOSURE.search(words):
        return "closure"
    for said in (words, line if len(line) < 60 or "following" in line else ""):
        if AMENDMENT.search(said) and not NOT_AMENDMENT.search(said):
            return "amendment"
    if (
        APPOINTMENT.search(words)
        or NOMINEE.match(line)
        or is_for_office(reading, motion.text_start, motion.text_end)
    ):
        return "appointment"
    if RECOMMENDATION.search(OTHERWISE.sub("", words)):
        return "recommendation"
    moved = re.search(r"\b(?:motion|proposed that|moved)\b", words, re.IGNORECASE)
    return "motion" if moved or (motion.mover and motion.seconder) else "item"


def _is_headed(reading: Reading, index: int) -> bool:
    """Tell whether `Amendment 2` heads the words that the names of mover and seconder follow."""
    for paragraph in reading.paragraphs[max(0, index - 3) : index][::-1]:
        heading = HEADING.fullmatch(reading.flat, paragraph.start, paragraph.end)
        if heading:
            return heading["amendment"] is not None
    return False
