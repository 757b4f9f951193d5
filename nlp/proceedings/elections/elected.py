"""Who of several nominees was elected: one, or as many as there are places.

In: the proposals that wait or the votes of a ballot, and the words that say who was elected. Out:
those who were. Where all are named, or nobody, the words do not tell.
"""

import re

from nlp.motions.proposed import Motion
from nlp.proceedings.business.before_meeting import Business
from nlp.proceedings.business.proposals import Proposals
from nlp.proceedings.findings import Draft

MOST = 6  # nominations that one decision may be of


def elected_of(proposals: Proposals, said: str) -> list[Motion]:
    """Return the nominations, of several that wait, whose nominees a decision names."""
    nominations = [m for m in proposals.waiting if m.on == "appointment"][-MOST:]
    if len(nominations) < 2:
        return []
    shared = {m: proposals.shared_words(m, said) for m in nominations}
    best = [m for m in nominations if shared[m] == max(shared.values())]
    return best if len(best) < len(nominations) else []


def settle_rivals(business: Business, elected: list[Motion], draft: Draft) -> None:
    """Give the other nominees of an election that was voted on their votes: some lost."""
    draft.motion = elected[0]
    for motion in list(business.proposals.waiting):
        if motion.on == "appointment" and motion is not elected[0] and not draft.names:
            business.proposals.finish(motion)
            rival = Draft(draft.start, draft.end, motion, kinds={"call"})
            rival.source, rival.carried = draft.source, motion in elected
            business.votes.append(rival)


def mark_elected(ballot: list[Draft], told: str, at: int) -> None:
    """Mark those of a ballot whom words name as elected; of all or of nobody they tell nothing."""
    named = [vote for vote in ballot if _is_named(vote, told)]
    for vote in ballot:
        vote.elected = at if vote in named and len(named) < len(ballot) else None


def _is_named(vote: Draft, told: str) -> bool:
    """Tell whether words name who stood in a vote of a ballot."""
    surname = re.sub(r"\(.*?\)", "", vote.nominee).split()[-1:]
    return bool(surname) and re.search(rf"\b{re.escape(surname[0])}\b", told) is not None
