"""The vote on a decision whose own sentence says that it was voted for, and no more of the vote.

In: a reading, its decisions and votes. Out: the votes: `The Committee voted to mend the slipway`.
"""

from nlp.patterns import spaced
from nlp.proceedings.findings import Decision, Draft
from nlp.reading import Reading

RULE = "decided"
LABELS = ("carried-label", "lost-label")  # `CARRIED: That ...`
VOTED = spaced(
    r"\b(?:(?:the|this) (?:[\w-]+ ){1,4}?|(?:members|councillors|cllrs|all|we|they) (?:present )?)"
    r"(?:then |also |all )?voted (?:\w+ly )?(?:and (?:agreed|decided) )?(?:to|that|in favour of) $"
)


def list_voted(reading: Reading, decisions: list[Decision], votes: list[Draft]) -> list[Draft]:
    """Return a vote for each decision that has none and was `voted to`."""
    known = {id(vote.decision) for vote in votes if vote.decision}
    return [
        _vote(decision)
        for decision in decisions
        if id(decision) not in known and _is_voted(reading, decision)
    ]


def _is_voted(reading: Reading, decision: Decision) -> bool:
    """Tell whether a decision's own words say that it was voted on."""
    if decision.rule in LABELS:
        return True
    voted = decision.rule == RULE and decision.status == "resolved"
    return voted and VOTED.search(reading.flat[decision.start : decision.text_start]) is not None


def _vote(decision: Decision) -> Draft:
    """Return the vote that a decision's own words tell, with what became of it."""
    carried, span = decision.status != "lost", (decision.start, decision.text_start)
    decision.vote = Draft(*span, carried=carried, kinds={"call"}, decision=decision)
    return decision.vote
