"""The spaCy component `minutebook_resolutions`: what was decided.

Cues: `RESOLVED that`, `Agreed:`, `It was agreed to`, a bare `That the report be noted.` under
Decision, `The item was deferred`, a motion carried or lost. Sets `doc.spans["resolutions"]`
(labelled by the rule) and `doc._.resolutions`.

>>> language = build_language()
>>> language("It was RESOLVED to adopt the plan.")._.resolutions[0].verb
'adopt'
"""

from spacy.language import Language
from spacy.tokens import Doc

from nlp.annotations import Evidence, Resolution
from nlp.marking import mark_spans
from nlp.patterns import spaced
from nlp.proceedings import Decision
from nlp.proceedings.of_doc import proceedings_of
from nlp.reading import Reading, read_doc
from nlp.resolutions.status import tell_status
from nlp.resolutions.verbs import find_verbs

# What is given or bought, in no listed verb: `make a grant of £350`, `the purchase at £84`
SPENDS = spaced(
    r"\W{0,3}(?:that )?"
    r"(?:(?:to )?(?:make|give) (?:a|the) (?:[a-z]+ )?(?:grant|donation|contribution)"
    r"|(?:a |the )?(?:grant|donation|contribution)s? of [£€]\d|(?:to )?give [£€]\d"
    r"|the purchase (?:of|at)\b|(?:to )?set aside (?:up to )?[£€]\d)"
)
SEVERAL = "several"  # motions listed as recommendations, each with the verb of its own words


def as_resolution(reading: Reading, decision: Decision) -> Resolution:
    """Return a decision as an annotation: its words as printed, its verb, what became of it."""
    text = reading.quote(decision.text_start, decision.text_end)
    words = reading.flat[decision.text_start : decision.text_end]
    verb, also = find_verbs(words, decision.parts)
    if not verb and decision.rule in ("verb-alone", "hereby", "noted-ahead", "passive"):
        verb, also = find_verbs(reading.flat[decision.start : decision.text_start])
    status = tell_status(decision.status, verb, words, decision.parts, also)
    if decision.status == "recommended" and decision.rule != SEVERAL:
        verb, also = "recommend", _beside(verb, also)
    elif status == "recommended" and "recommend" not in (verb, *also):
        also = (*also, "recommend")
    return Resolution(
        verb=decision.verb or _settled_verb(verb, status, words, _is_election(decision)),
        status=status,
        text=text,
        evidence=Evidence(decision.start, decision.end, decision.rule),
        parts=decision.parts,
        also=also,
    )


def _beside(verb: str, also: tuple[str, ...]) -> tuple[str, ...]:
    """Return the verbs of what is recommended: they say what another body is to do."""
    return tuple(name for name in (verb, *also) if name and name != "recommend")


def _is_election(decision: Decision) -> bool:
    """Tell whether a vote on who is elected decided it: `A was proposed by B, all agreed`."""
    vote = decision.vote
    if vote is None or not vote.carried:
        return False
    return "appointment" in (vote.on, vote.motion.on if vote.motion else None)


def _settled_verb(verb: str, status: str, words: str, elects: bool) -> str:
    if verb == "withdraw":
        return "other"
    if elects and verb in ("", "agree"):
        return "appoint"
    if verb or status == "recommended":
        return verb or "recommend"
    return "other" if "?" in words else "approve" if SPENDS.match(words) else "agree"


class ResolutionsComponent:
    """Finds resolutions in a doc; `process` decides, `__call__` marks."""

    def process(self, doc: Doc) -> tuple[Resolution, ...]:
        """Return what the doc's text says was decided, in order."""
        reading = read_doc(doc)
        return tuple(as_resolution(reading, d) for d in proceedings_of(doc).decisions)

    def __call__(self, doc: Doc) -> Doc:
        """Mark the findings in `doc.spans["resolutions"]` and keep them in `doc._.resolutions`."""
        found = self.process(doc)
        doc._.resolutions = found
        where = (f.evidence for f in found)
        mark_spans(doc, "resolutions", ((each.start, each.end, each.rule) for each in where))
        return doc


@Language.factory("minutebook_resolutions", assigns=["doc._.resolutions"])
def create_resolutions(nlp: Language, name: str) -> ResolutionsComponent:
    """Make the component, as spaCy's registry asks."""
    return ResolutionsComponent()
