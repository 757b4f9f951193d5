"""Decisions that the rules found and doubt, and sentences that say one and fit no rule.

In: a reading, and its decisions by rules. Out: the decisions that its sentences bear out, with
those that sentences alone tell (rule `scored`). What the rules see counts as a trait beside the
words: their rule, the section, how many decisions there are, how well other sentences say one.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

from nlp.parts import find_part
from nlp.patterns import spaced
from nlp.proceedings.findings import Decision, Proceedings
from nlp.proceedings.wording.likeness import is_alike, list_words
from nlp.proceedings.wording.sentence_before import is_formula
from nlp.reading import Reading
from nlp.resolutions.bounds import find_extent
from nlp.resolutions.counting import APOLOGIES, STANDS_IN
from nlp.resolutions.listed_parts import BODY_ALONE
from nlp.resolutions.markers import DECIDING, is_refused
from nlp.resolutions.retold import MADE_POINTS
from nlp.resolutions.under_label import INTEREST, NOTHING
from nlp.resolutions.unmarked import ASKS, MOVES, is_moved_beneath
from nlp.resolutions.weights import LEAST, STEPS, read_weights
from nlp.resolutions.wording import Wording, list_wordings
from nlp.sentences import Span
from nlp.text.paragraphs import Paragraph
from nlp.weights import add_up, list_steps

RULE = "scored"
FEW = 4  # paragraphs of a document; in a text of fewer nothing tells where a sentence stands
NEAR = 1  # paragraphs within which two sentences tell of one decision
# `Councillor Marsh proposed that the bench be moved.`, and nothing of what became of it; a note.
ONLY_PROPOSED = spaced(
    r"\(?(?:note|nb) ?:|(?:councillor|cllr|mr|mrs|ms|miss|dr)\.? [^.;:\n]{2,60}? (?:then )?"
    r"(?:proposed|moved|nominated)\b"
    r"(?![^;\n]*\b(?:agreed|carried|resolved|approved|accepted|elected|seconded|all in favour)\b)"
    # nor that it was seconded alone: `A proposed and B seconded that the minutes be signed.`
    r"|(?![^\n]*\b(?:agreed|carried|resolved|approved|accepted|elected|adopted|all|unanim\w+|"
    r"favou?r|passed)\b)[^\n]{0,120}?\bproposed\b[^\n]{2,80}?\bseconded\b"
    r"[^\n]{0,60}? that the [^\n]{0,60}?minutes\b"
)
# `It was proposed by A and seconded by B that the minutes be signed.`, and no more
ONLY_MOVED = spaced(
    r"(?:[^.;\n:]{0,60}: ?|\W*)(?:it was (?:then )?)?[^;:\n]{0,50}?\b(?:proposed|moved)\b"
    r"[^;:\n]{2,60}?\b(?<!duly\s)seconded\b[^;:\n]{0,40}? that the\b[^;\n]{0,40}\bminutes\b"
    r"(?![^\n]*(?:[-,;.] ?|\b(?:was|were|and|all|this) (?:\w+ly )?)(?:agreed|carried|approved|"
    r"accepted|signed|adopted|resolved|unanimous\w*|in favour)\b)"
)
# `A proposed that the hall be let; B seconded.`, and nothing of what became of it
UNDECIDED = spaced(
    r"(?=[^\n]{0,240}?\b(?:proposed|moved)\b)(?=[^\n]{0,240}?\b(?:seconded|2nd)\b)"
    r"(?![^\n]*\b(?<!\bbe\s)(?:agree\w*|carried|resolved|approved|accepted|elected|appointed|"
    r"adopted|confirmed|signed|passed|all|unanim\w+|favou?r|votes?|voted|decid\w+|lost|assent\w*|"
    r"support\w*|consent\w*)\b)"
)
# `Further to Minute 12, the Council considered a report on trees.`; a motion's
# words in quotes: `"This Council notes that`; `This report requests that`.
CONSIDERED = spaced(
    r"this (?:report|paper) (?:\w+ly )?(?:requests?|seeks|recommends|proposes|asks) |"
    r"[\"'](?:this|the) council (?:notes|believes|recognises|welcomes|understands)\b"
    r"|(?:\(?[\d.]{1,7}[.)]? )?(?:[^;\n]{3,160}?, )?(?:the )?(?:[\w-]+ ){0,3}?"
    r"(?:council|committee|cabinet|board|panel|members) considered (?:a|the) (?:[\w-]+ ){0,3}"
    r"reports?\b(?![^\n]*\b(?:agreed|resolved|decided|approved)\b)"
)
# `Councillor Marsh would move an amendment.`, `The minutes could not be approved.`, `Such visits as
# may be approved.`
INTENDED = spaced(
    r"\bas may (?:be|have been) (?:approved|agreed|recommended|authorised)\b|"
    r"\b(?:would|will|intend\w* to|wish\w* to) (?:move|propose|second)\b"
    r"|\b(?:could not|cannot) be (?:approved|agreed|confirmed|signed|considered|taken)\b",
    0,
)
# `She said she agreed that the context mattered`: the view of one.
ONE_AGREED = spaced(
    r"\b(?P<one>(?:he|she|(?:representative|head|officer|manager|solicitor|lead)"
    r"(?: (?:of|for|from) [^.;,\n]{2,40}?)?) )?"
    r"(?:also |further |then )?agreed(?= (?:that|with)\b| the\b| to (?:arrange|circulate|provide|"
    r"share|bring|look|send|report|check|follow|investigate|contact|discuss|raise|write|e-?mail)\b)"
)
# `The next meeting will be held on 4 June.`
NEXT_MEETING = spaced(
    r"\b(?:next|following) (?:[\w-]+ ){0,4}?meeting\b[^.;\n]{0,60}?"
    r"\b(?:is|will be|would be|to be)\b"
    r"(?![^.;\n]*\b(?:agreed|resolved|approved)\b)"
)
# `The Sub-Committee is recommended to make the following resolution:-`
ADVISES = spaced(r"\b(?:is|are) (?:therefore )?(?:recommended|asked|invited) to\b[^\n]*:-?$")
# What leads up to the words decided: `After debate it was agreed that`.
LEAD = spaced(r"\A[^.;:]{0,160}?\b(?:resolved|agreed),? (?=to\b|\W?that\b)")
LABELLED = spaced(r"\W{0,3}(?:that\b|to [a-z])")
PUT = spaced(r"\bmotion\b[^.\n]{0,80}? (?:put to the vote|carried|agreed)\b")
SOON = 120  # characters behind a motion in which an amendment of it is told
BEGINNING = 60  # characters in which a sentence says that it is of apologies or announcements
FEW_WORDS = 2  # blanks of a line that is more than a label
LISTED = 12  # paragraphs above a part of a list in which the list is announced
KNOWN = 200  # decisions of one text that a sentence is compared with
MANY = 5  # decisions; more say no more


class Weighing:
    """The sentences of a reading that may say a decision, each with the sum of its traits."""

    def __init__(
        self, reading: Reading, wordings: Sequence[Wording], sums: Sequence[float], count: int
    ) -> None:
        """`count`: how many decisions the rules found."""
        self.reading = reading
        self.wordings = wordings
        self.sums = sums
        self.count = count
        self._starts = [wording.start for wording in wordings]
        self._ends = [wording.end for wording in wordings]
        self._before = [LEAST, *accumulate(sums, max)]
        self._behind = [LEAST, *accumulate(reversed(sums), max)][::-1]

    def traits_of(self, rule: str, start: int, end: int) -> list[str]:
        """Return the traits of a decision by `rule`, or of a sentence, that stands at `start:end`.

        What its own sentences say and, beside it, what the best of the others says.
        """
        first, last = bisect_right(self._ends, start), bisect_left(self._starts, end)
        own = max(self.sums[first:last], default=LEAST)
        other = max(self._before[min(first, last)], self._behind[max(first, last)])
        return [
            f"rule={rule}",
            f"kind={self.reading.kind_at(start)}",
            f"page={self.reading.page}",
            f"decisions={min(self.count, MANY)}",
            *list_steps("own", own, STEPS),
            *list_steps("other", other, STEPS),
            *list_steps("ahead", own - other, STEPS),
        ]

    def list_passed(self, decisions: Sequence[Decision]) -> list[int]:
        """Return the indexes of the sentences outside of all decisions, where one may be told."""
        spans = sorted(span_of(decision) for decision in decisions)
        starts = [start for start, _ in spans]
        reach = [0, *accumulate((end for _, end in spans), max)]
        return [
            index
            for index, wording in enumerate(self.wordings)
            if reach[bisect_left(starts, wording.end)] <= wording.start
            and self.reading.kind_at(wording.start) in DECIDING
        ]

    def tell(
        self, likely: list[tuple[float, int]], decisions: Sequence[Decision]
    ) -> list[Decision]:
        """Return what sentences, given as (sum, index), tell beside `decisions`: each thing once.

        Nothing where the rules saw a mark and refused it, nor what they found in another place.
        """
        starts = sorted(decision.start for decision in decisions)
        free = [(value, index) for value, index in likely if not self._is_refused(index)]
        told = [self.as_decision(index, starts) for index in self.choose(free)]
        known = [self._words_of(decision) for decision in decisions[:KNOWN]]
        told = [each for each in told if not is_known(self._words_of(each), known)]
        return [each for each in told if not self._names_body(each)]

    def _names_body(self, decision: Decision) -> bool:
        """Tell whether words only name the body, what it decided being told beneath already."""
        span = (decision.text_start, decision.text_end)
        return BODY_ALONE.fullmatch(self.reading.flat, *span) is not None

    def _is_refused(self, index: int) -> bool:
        """Tell whether the rules saw what a sentence is of: a mark that does not count, a list."""
        wording = self.wordings[index]
        span = Span(wording.start, wording.end)
        where = (self.reading.flat, wording.start, wording.end)
        if any(pattern.search(*where) for pattern in (INTEREST, INTENDED, NEXT_MEETING, STANDS_IN)):
            return True
        if self._is_undecided(wording):
            return True
        if any(
            pattern.match(*where) for pattern in (ONLY_PROPOSED, ONLY_MOVED, CONSIDERED, NOTHING)
        ):
            return True
        if APOLOGIES.search(self.reading.flat[wording.start : wording.start + BEGINNING]):
            return True
        if self._is_quoted(wording.index) or self._is_later_part(wording):
            return True
        if self._is_view(wording) or is_formula(self.reading, span):
            return True
        return self._is_announced(wording.index) or is_refused(self.reading, span)

    def _is_undecided(self, wording: Wording) -> bool:
        """Tell whether a sentence was moved and seconded, and its paragraph tells no outcome.

        Nor the line beneath.
        """
        flat, own = self.reading.flat, self.reading.paragraphs[wording.index]
        beneath = self.reading.paragraphs[wording.index + 1 : wording.index + 2]
        opens = beneath and self.reading.number_of(wording.index + 1, titled=True)
        end = beneath[0].end if beneath and not opens else own.end
        said = flat[wording.start : end].replace("\n", " ")
        return UNDECIDED.match(said) is not None

    def _is_view(self, wording: Wording) -> bool:
        """Tell whether one person agreed to something said, in minutes: no decision of a body."""
        agreed = ONE_AGREED.search(self.reading.flat, wording.start, wording.end)
        if agreed is None:
            return False
        end = len(self.reading.flat[wording.start : agreed.start()].rstrip()) + wording.start
        at = bisect_left(self.reading.names, end, key=lambda name: name.outer_end)
        named = any(name.outer_end == end for name in self.reading.names[at : at + 1])
        return bool(agreed["one"]) or named

    def _is_later_part(self, wording: Wording) -> bool:
        """Tell whether a sentence opens a later part of a list, or what the chair only said."""
        flat, own = self.reading.flat, self.reading.paragraphs[wording.index]
        part = find_part(flat, own.start, own.end)
        if part is None or wording.start > part.end:
            return False
        said = flat[part.end : own.end].lstrip()
        later = part.key not in ("1", "a", "i") and said.startswith("To ")
        return later or bool(NOTHING.match(said))

    def _is_quoted(self, index: int) -> bool:
        """Tell whether a paragraph in quotes is what was moved above it, amendments beneath."""
        own, above = self.reading.paragraphs[index], self.reading.paragraphs[max(0, index - 1)]
        flat = self.reading.flat
        if flat[own.start] in "\"'" and ADVISES.search(flat, above.start, above.end):
            return True
        amended = "mendment" in flat[own.end : own.end + SOON]
        if is_moved_beneath(flat, self.reading.paragraphs, index):
            return True
        quoted = amended and flat[own.start] in "\"'" and not PUT.search(flat, own.end)
        return quoted and bool(MOVES.search(flat, above.start, above.end))

    def _is_announced(self, index: int) -> bool:
        """Tell whether a sentence above a list says what it is: `Members asked officers to:`."""
        flat, above = self.reading.flat, find_announcing(self.reading, index)
        before = self.reading.paragraphs[max(0, index - 1)]
        if any(said.search(flat, before.start, before.end) for said in (ASKS, MADE_POINTS)):
            return True
        if above is None or flat[above.end - 1] not in ":-":
            return False
        return flat.count(" ", above.start, above.end) >= FEW_WORDS

    def _words_of(self, decision: Decision) -> list[str]:
        """Return a decision's words, without what leads up to them in a sentence."""
        words = self.reading.flat[decision.text_start : decision.text_end]
        return list_words(LEAD.sub("", words, count=1) if decision.rule == RULE else words)

    def choose(self, likely: list[tuple[float, int]]) -> list[int]:
        """Return, of (sum, index) of sentences, the indexes of the best, one a place."""
        chosen: list[int] = []
        taken: set[int] = set()
        for _, index in sorted(likely, key=lambda pair: (-pair[0], pair[1])):
            place = self.wordings[index].index
            if place not in taken:
                chosen.append(index)
                taken.update(range(place - NEAR, place + NEAR + 1))
        return chosen

    def as_decision(self, index: int, starts: Sequence[int]) -> Decision:
        """Return the decision that a sentence says with its list, up to the next of `starts`."""
        wording, reading = self.wordings[index], self.reading
        section = reading.section_at(wording.start)
        limit = section.end if section else len(reading.flat)
        following = bisect_left(starts, wording.end)
        limit = min(limit, starts[following]) if following < len(starts) else limit
        extent = find_extent(reading, wording.start, "sentence", limit)
        end, source = max(wording.end, extent.end), reading.kind_at(wording.start)
        words = (extent.start, extent.end, extent.parts)
        return Decision(wording.start, end, *words, "resolved", RULE, source)


def weigh(reading: Reading, found: Proceedings) -> Proceedings:
    """Return proceedings without what no sentence bears out, with what sentences alone tell."""
    if is_left_to_rules(reading):
        return found
    wordings = list(list_wordings(reading))
    weights = read_weights("sentence")
    sums = [add_up(weights, wording.traits) for wording in wordings]
    weighing = Weighing(reading, wordings, sums, len(found.decisions))
    kept = [decision for decision in found.decisions if _is_borne_out(weighing, decision)]
    standing = {id(decision) for decision in kept}
    for vote in found.votes:
        vote.decision = vote.decision if id(vote.decision) in standing else None
    told = _passed_over(weighing, found.decisions)
    return Proceedings(sorted([*kept, *told], key=lambda decision: decision.start), found.votes)


def is_left_to_rules(reading: Reading) -> bool:
    """Tell whether nothing is weighed: an item's own texts, which no labelled set has measured.

    Nor a text of too few paragraphs to tell where a sentence stands.
    """
    few = reading.page == "document" and len(reading.paragraphs) < FEW
    return few or reading.page == "item"


def find_announcing(reading: Reading, index: int) -> Paragraph | None:
    """Return the paragraph above the list that paragraph `index` is a part of.

    A line that only names the body is none: `The report recommended:-`, `that the Council -`.
    """
    flat, own = reading.flat, reading.paragraphs[index]
    if find_part(flat, own.start, own.end) is None:
        return None
    for each in reversed(reading.paragraphs[max(0, index - LISTED) : index]):
        part = find_part(flat, each.start, each.end)
        if flat[each.end - 1] == ":" and part is not None:
            return each
        if part is None and not BODY_ALONE.fullmatch(flat, each.start, each.end):
            return each
    return None


def span_of(decision: Decision) -> tuple[int, int]:
    """Return the stretch that a decision takes: its mark and its text."""
    return min(decision.start, decision.text_start), max(decision.end, decision.text_end)


def _is_borne_out(weighing: Weighing, decision: Decision) -> bool:
    if decision.rule == "under-decision" and decision.labelled:
        words = (weighing.reading.flat, decision.text_start, decision.text_end)
        if LABELLED.match(*words):
            return True  # the label says so
    traits = weighing.traits_of(decision.rule, *span_of(decision))
    return add_up(read_weights("found"), traits) > 0


def _passed_over(weighing: Weighing, decisions: Sequence[Decision]) -> list[Decision]:
    """Return the decisions that sentences outside of `decisions` tell."""
    likely = []
    for index in weighing.list_passed(decisions):
        wording = weighing.wordings[index]
        traits = weighing.traits_of(RULE, wording.start, wording.end)
        value = add_up(read_weights("passed"), traits)
        if value > 0:
            likely.append((value, index))
    return weighing.tell(likely, decisions)


def is_known(words: list[str], known: list[list[str]]) -> bool:
    """Tell whether one of the decisions by rules is the same, printed twice."""
    return any(is_alike(other, words) or is_alike(words, other) for other in known)
