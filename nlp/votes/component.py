"""The spaCy component `minutebook_votes`: how it was voted, by whom.

Cues: numbers, lists of names, unanimity, assent to what was moved, shows of hands, casting votes,
`put to the vote and carried`. Sets `doc.spans["votes"]` (labelled by the method) and
`doc._.votes`. Needs no other component: `Vote.resolution` counts in `doc._.resolutions`, which
`minutebook_resolutions` fills.

>>> language = build_language()
>>> language("The motion was carried by 24 votes to 10.")._.votes[0].against_count
10
"""

import re

from spacy.language import Language
from spacy.tokens import Doc

from nlp.annotations import Evidence, Vote
from nlp.marking import mark_spans
from nlp.proceedings import Draft
from nlp.proceedings.of_doc import proceedings_of

METHODS = (
    ("casting", "casting_vote"),
    ("names", "recorded"),
    ("recorded", "recorded"),
    ("hands", "show_of_hands"),
    ("counts", "counted"),
    ("unanimous", "unanimous"),
    ("assent", "assent"),
)
SECONDED = re.compile(r"\bseconded\b(?!.*\bput\b)", re.IGNORECASE | re.DOTALL)
IN_FAVOUR = re.compile(r"\bin favou?r\b", re.IGNORECASE)
FEWEST_NAMED = 3  # voters whom no sentence names unless it was a recorded vote
SHORT = 600  # characters of a decision that is quoted to its end behind the vote on it


def as_vote(draft: Draft, decisions: dict[int, int]) -> Vote:
    """Return a vote as an annotation; `decisions` gives the index of each resolution by its id."""
    motion = draft.motion
    counts = draft.counts
    method = tell_method(draft)
    return Vote(
        on=tell_subject(draft),
        outcome="carried" if draft.carried else "lost",
        method=method,
        evidence=Evidence(*_telling(draft), f"vote-{method}"),
        for_count=counts.for_,
        against_count=counts.against,
        abstain_count=counts.abstain,
        for_names=draft.names.get("for", ()),
        against_names=draft.names.get("against", ()),
        abstain_names=draft.names.get("abstain", ()),
        absent_names=draft.names.get("absent", ()),
        declined_names=draft.names.get("declined", ()),
        mover=motion.mover if motion else None,
        seconder=motion.seconder if motion else None,
        resolution=decisions.get(id(draft.decision)) if draft.decision else None,
    )


def _telling(draft: Draft) -> tuple[int, int]:
    """Return where the words on a vote begin and end.

    Names alone, within the sentence that says it was agreed, are quoted with that sentence: they
    make no vote by themselves.
    """
    start, end, decision = draft.start, _end_of_telling(draft), draft.decision
    if decision is None or decision.end - decision.start > SHORT or draft.counts:
        return start, end
    inside = decision.start <= start and end <= decision.end
    return (decision.start, decision.end) if inside and draft.kinds <= {"assent"} else (start, end)


def _end_of_telling(draft: Draft) -> int:
    """Return where the words on a vote end: with the decision, if they would break off in it.

    A vote that leads up to `RESOLVED - That` is quoted with what was resolved, unless that is long.
    Who moved it may be told within one that is long; then it is quoted as far as their names.
    """
    decision, motion = draft.decision, draft.motion
    told = max(draft.end, motion.end) if motion and motion.start == draft.start else draft.end
    if decision is None or draft.end != decision.text_start or decision.end < draft.end:
        return told
    return decision.end if decision.end - decision.start <= SHORT else told


def tell_subject(draft: Draft) -> str:
    """Return what the vote was on, from what was moved or else from the words around it."""
    if draft.on or draft.motion:
        return draft.on or (draft.motion.on if draft.motion else "item")
    if draft.decision and draft.decision.rule.startswith("elected"):
        return "appointment"
    words = draft.words.lower()
    return next((kind for kind in ("recommendation", "motion") if kind in words), "item")


def tell_method(draft: Draft) -> str:
    """Return how it was voted: the manner that tells most goes first."""
    kinds = set(draft.kinds)
    listed = {side for side in ("for", "against") if draft.names.get(side)}
    if listed - draft.said or len(listed) == 2 or _names_all_for(draft):
        kinds.add("names")
    if draft.counts:
        kinds.add("counts")
    if (
        "unanimous" in kinds
        and draft.counts.against in (None, 0)
        and not (draft.counts.abstain or draft.names.get("against"))
        and "names" not in kinds
    ):
        return "unanimous"
    if not draft.carried or "majority" in kinds:
        kinds.discard("assent")
    if draft.names.get("against"):
        kinds.discard("unanimous")
    if draft.motion and draft.decision and kinds == {"request"}:
        return "assent"  # moved, seconded and resolved; how one member voted was recorded
    if kinds and kinds <= {"assent", "unanimous"} and _names_some(draft):
        return "recorded"  # `The Council was in favour. Councillor Marsh abstained.`
    told = next((method for kind, method in METHODS if kind in kinds), None)
    return told or ("assent" if _is_moved_alone(draft) else "unstated")


def _is_moved_alone(draft: Draft) -> bool:
    """Tell whether it was carried as moved, no vote being told: `seconded by A and carried`."""
    motion = draft.motion
    moved = bool(draft.carried and motion and motion.mover and motion.seconder)
    return moved and not draft.kinds and SECONDED.search(draft.words) is not None


def _names_some(draft: Draft) -> bool:
    """Tell whether a sentence names who was against or abstained, others having been in favour."""
    named = any(draft.names.get(side) for side in ("against", "abstain"))
    return named and IN_FAVOUR.search(draft.words) is not None


def _names_all_for(draft: Draft) -> bool:
    """Tell whether everybody who was for it is named, as many as the number beside them says."""
    names = draft.names.get("for", ())
    return len(names) >= FEWEST_NAMED and draft.counts.for_ == len(names)


class VotesComponent:
    """Finds votes in a doc; `process` decides, `__call__` marks."""

    def process(self, doc: Doc) -> tuple[Vote, ...]:
        """Return the votes that the doc's text tells of, in order."""
        proceedings = proceedings_of(doc)
        decisions = {id(decision): i for i, decision in enumerate(proceedings.decisions)}
        return tuple(as_vote(draft, decisions) for draft in proceedings.votes)

    def __call__(self, doc: Doc) -> Doc:
        """Mark the findings in `doc.spans["votes"]` and keep them in `doc._.votes`."""
        found = self.process(doc)
        doc._.votes = found
        where = (f.evidence for f in found)
        mark_spans(doc, "votes", ((each.start, each.end, each.rule) for each in where))
        return doc


@Language.factory("minutebook_votes", assigns=["doc._.votes"])
def create_votes(nlp: Language, name: str) -> VotesComponent:
    """Make the component, as spaCy's registry asks."""
    return VotesComponent()
