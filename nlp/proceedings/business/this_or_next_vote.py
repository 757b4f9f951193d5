"""Whether what is told behind a vote that was decided is of that vote, or of the next one."""

import re

from nlp.motions.proposed import CLOSURE
from nlp.patterns import spaced
from nlp.proceedings.business.before_meeting import Business
from nlp.proceedings.business.proposals import is_amending, is_substantive
from nlp.proceedings.findings import Draft
from nlp.reading import Reading
from nlp.votes.counts import Counts
from nlp.votes.cues import Cue

_PROPOSAL = (
    r"(?P<subject>(?:substantive |amended |closure )?(?:motion|amendment)(?:,? as amended)?)"
)
_WAS = r"(?:carried|lost|fell|defeated)"
# What was carried or lost, in the sentence of figures or right behind it.
SUBJECT = spaced(rf"\b{_PROPOSAL}\b[^.;]{{0,40}}?\b{_WAS}\b")
BARE = spaced(  # a line that tells an outcome and no more
    rf"\W{{0,3}}(?:the )?{_PROPOSAL},? (?:(?:was|is) )?(?:therefore |accordingly )?(?:declared )?"
    rf"{_WAS}\W{{0,3}}"
)
# Which proposal was put when the figures were told, behind the vote on its amendment.
PUT = spaced(
    r"\b(?:substantive|original|main|amended) (?:motion|proposal|proposition|recommendation)\b"
    r"[^.;]{0,80}?\bput\b"
)
OF_PROPOSAL = re.compile(r"\b(?:motion|amendment|recommendation|proposal)", re.IGNORECASE)
PUT_WITHIN = 160  # characters before figures
SOON = 100  # characters behind a sentence


def find_vote(business: Business, cue: Cue, reach: int) -> Draft | None:
    """Return the vote that is open near a cue, unless the cue is of a later decision.

    `reach`: paragraphs within which it ended.
    """
    draft = business.near(cue, reach)
    return None if draft and _opens_decision(business, draft, cue) else draft


def _opens_decision(business: Business, draft: Draft, cue: Cue) -> bool:
    """Tell whether a cue is of a later decision, whose mark holds it."""
    told = draft.counts and (draft.decision or draft.ballot)
    return bool(told) and business.events.is_marked(cue.start, draft.end)


def counts_another(business: Business, draft: Draft, cue: Cue) -> bool:
    """Tell whether figures in a later sentence are those of the next vote.

    What was agreed without a vote has none, and none are more for what was lost.
    """
    if is_of_next(business, draft, cue):
        return True
    told = draft.carried is not None and cue.sentence_start > draft.end and not draft.counts
    return told and (denies(draft, cue.counts or Counts()) or _is_settled(draft))


def is_of_next(business: Business, draft: Draft, cue: Cue) -> bool:
    """Tell whether a cue is of another vote than the one decided before.

    It says that another proposal was carried or lost; or it stands in the mark of what was decided
    in place of what was lost, or once the amendment was voted on.
    """
    if draft.carried is None or cue.sentence_start <= draft.end:
        return False
    if (draft.amends or not draft.carried) and _is_marked(business, cue):
        return True
    reading = business.reading
    if draft.amends and PUT.search(reading.flat, max(draft.end, cue.start - PUT_WITHIN), cue.start):
        return True
    end = reading.outline.paragraph_at(cue.start).end
    said = SUBJECT.search(reading.flat, cue.sentence_start, min(end, cue.end + SOON))
    return bool(said) and names_other(draft, said["subject"] if said else "")


def _is_marked(business: Business, cue: Cue) -> bool:
    """Tell whether a cue stands in the mark of a decision, or leads up to it."""
    following = business.events.strong.after(cue.start)
    leads = following is not None and following.start < cue.sentence_end
    return leads or any(business.events.opens(d, cue) for d in business.events.strong.at(cue.start))


def _is_settled(draft: Draft) -> bool:
    """Tell whether it was agreed without a vote, no decision standing for it."""
    return "assent" in draft.kinds and draft.decision is None and not draft.counts


def is_of_motion(draft: Draft, cue: Cue) -> bool:
    """Tell whether an outcome is the motion's, an amendment's figures having told its own."""
    if draft.carried is not None or draft.on != "amendment":
        return False
    told = draft.counts.for_ is not None and draft.counts.against not in (None, draft.counts.for_)
    return told and cue.sentence_start >= draft.end and names_other(draft, cue.subject)


def is_told_beneath(reading: Reading, draft: Draft, end: int) -> bool:
    """Tell whether the line beneath figures says no more than another proposal's outcome."""
    beneath = reading.outline.index_at(end - 1) + 1
    for paragraph in reading.paragraphs[beneath : beneath + 1]:
        said = BARE.fullmatch(reading.flat, paragraph.start, paragraph.end)
        return bool(said) and names_other(draft, said["subject"] if said else "")
    return False


def names_other(draft: Draft, subject: str) -> bool:
    """Tell whether an outcome names another kind of proposal than the vote is on."""
    if not OF_PROPOSAL.search(subject):
        return False
    if draft.closes and not CLOSURE.search(subject):
        return True
    return bool(is_amending(subject)) != draft.amends or bool(is_substantive(subject)) != (
        draft.on == "substantive_motion"
    )


def denies(draft: Draft, counts: Counts) -> bool:
    """Tell whether figures are more on the side that lost a decided vote."""
    if counts.for_ is None or counts.against is None or counts.for_ == counts.against:
        return False
    decided = draft.carried is not None and "casting" not in draft.kinds
    return decided and (counts.for_ > counts.against) != draft.carried
