"""An amendment put against the motion that was carried: it was lost, by the same figures.

In: the votes of a text and its proposals. Out: the votes with those told by the vote on the other
proposal alone: `Motion ... Amendment ... the Motion was carried by 9 votes to 6`. Only figures told
right behind the amendment are of both; where anything else is told in between nothing is said.
"""

from dataclasses import replace

from nlp.motions.proposed import Motion
from nlp.proceedings.business.before_meeting import Business
from nlp.proceedings.business.proposals import is_amending
from nlp.proceedings.findings import Draft

RIGHT_BEHIND = 1  # paragraphs from an amendment's words to the figures


def with_rivals(business: Business) -> list[Draft]:
    """Return the votes of a text, each with the amendment that lost by it behind it."""
    found: list[Draft] = []
    for vote in business.votes:
        found.append(vote)
        amendment = _put_against(business, vote)
        if amendment:
            found.append(_lost(vote, amendment))
    return found


def _put_against(business: Business, vote: Draft) -> Motion | None:
    """Return the one amendment that stood against the motion which a vote carried."""
    motion = vote.motion
    counted = vote.counts.least is not None or vote.counts.against is not None
    if not (motion and counted and vote.carried) or vote.ballot or vote.contest is not None:
        return None
    if vote.amends or motion.on in ("amendment", "closure") or is_amending(vote.words):
        return None
    between = [m for m in business.events.motions if motion.end <= m.start < vote.start]
    if len(between) != 1 or between[0].on != "amendment" or not between[0].seconder:
        return None
    amendment = between[0]
    end = max(amendment.end, min(amendment.text_end or 0, vote.start))
    gone = business.proposals.gone.get(amendment, vote.end) < vote.end
    done = gone or any(other.motion is amendment for other in business.votes)
    near = business.reading.outline.gap(vote.start, end) <= RIGHT_BEHIND
    return amendment if near and not done else None


def _lost(vote: Draft, amendment: Motion) -> Draft:
    """Return the vote by which an amendment was lost to the motion."""
    counts = vote.counts.decide(True)
    counts = replace(counts, for_=counts.against, against=counts.for_, abstain=None)
    return replace(
        vote,
        motion=amendment,
        on="amendment",
        carried=False,
        counts=counts,
        decision=None,
        names={},
    )
