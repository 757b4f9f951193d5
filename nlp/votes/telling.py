"""Find what tells of a vote: calls, outcomes, unanimity, assent, hands, casting votes, numbers.

In: a reading. Out: cues in order, of the paragraphs that may tell of a vote, clause by clause.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from nlp.patterns import spaced
from nlp.reading import Reading
from nlp.resolutions.others import is_spoken, without_others
from nlp.sections import Section
from nlp.sentences import Span
from nlp.text.paragraphs import Paragraph
from nlp.votes.counts import LETTERED, NUMBER, Counts, counts_start, find_counts
from nlp.votes.cues import Cue, Sentence, read_patterns
from nlp.votes.outcome_verbs import REACH
from nlp.votes.untaken import is_refused, is_unvoted

# A paragraph that holds none of these tells of no vote.
TRIGGERS = (
    *("vot", "carried", "lost", "defeat", "unanim", "favour", "abst", "division", "nem", "assent"),
    *("consent", "hands", "majority", "fell", "against", "passed", "reject", "agreed", "approved"),
    *("adopted", "accept", "dissent", "withdr", "second", "ballot", "consensus", "acclam"),
    "agreement",
    *("resolved (", "o blaid", "yn erbyn"),  # Welsh: for, against
    *("negativ", "refused", "success", "elected", "appointed", "co-opted", "declined", "wish to"),
)
COMMON = ("all ", "by all")  # needs of patterns whose other words are triggers
MOST = 20  # cues of one kind in a sentence: no minutes tell so many in one
MEMBERS = 130  # more than any council has: `carried by 312 votes to 290` is of a parliament
MAYBE = ("for", "roll", "/0", "/1", "/2", "abs")  # one that holds these only may
COUNTED = re.compile(
    r"\broll\b|\bfor\b.{0,12}\d|\d\s{0,12}for\b|\babst?\b\W{0,3}\d|\d/\d{1,2}/\d{1,2}\s?\)"
)
# `The amendment was lost by 9 votes to 4; the motion was carried`: two votes in a sentence.
_WHICH = "(?:first|second|third|further|other|latter)"
OUTCOMES = spaced(
    r"\b(?:carried|lost|agreed|defeated|rejected|fell|fallen)\b"
    r"(?=[^.;]{0,20}\d|,? and (?:the )?(?:substantive |original |main )?motion (?:was|is) "
    rf"|,? (?:and )?the {_WHICH} (?:amendment|motion) (?:was|is) "
    r"|,? and,? (?:up)?on being (?:then )?put as the substantive"
    r"|,? and (?:it |this |so |thus |then |therefore )?(?:became|formed|was (?:then )?put as) the "
    r"(?:new )?substantive )"
)
ANOTHER = spaced(
    r"(?:[;,]|(?= and)) (?P<clause>(?<=motion,[ ])(?:(?:up)?on )?which (?:[\w'-]+ ){1,12}?"
    r"(?:carried|lost|agreed|approved|defeated|rejected)\b"
    r"|and,? (?:then )?(?:up)?on (?:then )?being put (?:again )?"
    r"(?:to the (?:vote|meeting) )?as the substantive (?:motion|resolution|proposal)\b"
    r"|(?:and )?(?:became )?(?:the )?"
    rf"(?:deemed |substantive |original |{_WHICH} )*"
    r"(?:amendment|motion|recommendations?)\b(?:,(?= which\b))?"
    r"[^;.,]{0,160}? (?:(?:was|were) )?(?:not )?"
    r"(?:carried|lost|agreed|defeated|rejected)\b)"
)
LOST_BY = spaced(r"\b(?:lost|defeated|beaten) by ")  # `our team lost by 6 votes to 4`
SIDE_WORD = spaced(
    r"\b(?:for|in favou?r|against|abst\w*|opposed|not voting|votes?|voting|voted|yes|noes?|"
    r"ayes?|o blaid|yn erbyn)\b|\b(?:carried|lost|defeated),? (?:by )?\(?\d{1,3} ?[-:]|"
    r"\b(?:agreed|approved|accepted|passed|carried)(?: by)? \d{1,2} ?(?:-|to|v) ?\d|"
    rf"\b(?:agreed|approved|accepted|passed|carried) by {NUMBER} (?:to|v) {NUMBER}\b|"
    r"\bmajority (?:of )?\(?\w+ ?(?:(?:votes? )?to\b|[:-])|\( ?\d{1,2} ?[:-] ?\d"
    r"|\d{1,2}/\d{1,2}/\d{1,2} ?\)"
    rf"|\b{NUMBER}(?: members?| councillors?| cllrs?)?(?: were)? (?:agreed|in agreement)\b",
    re.IGNORECASE,
)
COUNT_CONTEXT = spaced(
    r"\b(?:vot(?:e|es|ed|ing)|motion|amendment|proposal|carried|lost|defeated|hands|abst\w*|"
    r"ballot|majority|"
    r"resolved|agreed|recommendation|recommended by|"
    r"members? (?:in favour|against|voting)|proposition|"
    r"declared|division|results? (?:was|were)|o blaid|yn erbyn|ph?leidlais)\b|"
    r"\b(?:approved|refused|granted|deferred|supported|rejected)(?: unanimously)? \( ?\d|"
    rf"\b(?:seconded|2nd|sec)\b[^\n]{{0,40}}?\b{NUMBER}(?: members?| councillors?| cllrs?)?"
    r"(?: were| voted)? (?:in (?:favou?r|agreement)\b|against\b|for ?(?:[,;.)]|$))|"
    rf"\b{NUMBER} (?:parish |town |community )?(?:members?|councillors?|cllrs?)(?: \w+){{0,2}}? "
    rf"(?:in favou?r|for)\b[^.;\n]{{0,80}}?\b{NUMBER}\b[^.;\n]{{0,20}}?\b(?:against|abst)|"
    r"(?:\b(?:prop|sec|seconded|2nd)\b[^\n]{0,60}|[a-z]; )\d{1,2}/\d{1,2}/\d{1,2} ?\)|"
    r"^\W*(?:results?|totals?|outcome)\b ?:? ?\d{1,3} (?:for|in favour|against)\b|"
    r"\bthose (?:in favour|against|voting|for)\b|\bayes\b[^.;\n]{0,20}\bnoes\b|"
    r"^\W*(?:for|in favour|against|\d+\s*(?:were\s)?(?:for|in (?:favour|agreement)|against))\b|"
    r"^\W*(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
    r"(?: members?| councillors?| cllrs?)?(?: were)? "
    r"(?:(?:for|in (?:favour|agreement))(?=\W{0,3}$|[^.;\n]{1,30}\b(?:against|abst))|against\b)",
    re.IGNORECASE,
)
NUMBERED = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|eleven|twelve|"
    r"twenty|no|nil|none|zero)\b",
    re.IGNORECASE,
)
OF_OTHERS = re.compile(
    r"per cent|\bsurvey|respondents|petition|objection[s]? (?:had|were|have) been "
    r"received|letters? of"
)


@cache
def list_triggers() -> tuple[str, ...]:
    """Return the words without one of which no pattern matches: each is needed by one, or known."""
    words = list(TRIGGERS)
    for _, needs in read_patterns().values():
        for need in needs:
            told = need.startswith(COMMON) or need in MAYBE or any(word in need for word in words)
            words += [] if told else [need]
    return tuple(words)


def find_cues(reading: Reading) -> list[Cue]:
    """Return the cues of the decision and minutes sections, in order."""
    found: list[Cue] = []
    for section in reading.stretches(("decision", "minutes")):
        for paragraph in _likely(reading, section):
            found += _in_paragraph(reading, paragraph)
    found.sort(key=lambda cue: (cue.start, cue.kind == "counts"))
    outcomes: dict[int, list[Cue]] = {}
    for cue in found:
        if cue.kind == "outcome":
            outcomes.setdefault(cue.end, []).append(cue)
    return [cue for cue in found if cue.kind != "outcome" or not _doubled(cue, outcomes)]


def _likely(reading: Reading, section: Section) -> list[Paragraph]:
    """Return the paragraphs of a section that may tell of a vote, in order."""
    outline = reading.outline
    first, last = outline.index_at(section.start), outline.index_at(section.end)
    sure = outline.naming(list_triggers(), first, last)
    maybe = [outline.paragraphs[i] for i in outline.naming(MAYBE, first, last) - sure]
    told = [p for p in maybe if COUNTED.search(outline.small, p.start, p.end)]
    return sorted([*told, *(outline.paragraphs[i] for i in sure)], key=lambda p: p.start)


def _doubled(cue: Cue, outcomes: dict[int, list[Cue]]) -> bool:
    """Tell whether an outcome is found twice, by a pattern that saw less of its subject."""
    return any(
        (other.start, -len(other.subject)) < (cue.start, -len(cue.subject))
        for end in range(cue.end - 2, cue.end + 3)
        for other in outcomes.get(end, ())
        if other is not cue
    )


def _in_paragraph(reading: Reading, paragraph: Paragraph) -> Iterator[Cue]:
    for span in _clauses(reading, paragraph):
        words = reading.flat[span.start : span.end]
        sentence = Sentence(span, words)
        if sentence.is_of_another_meeting():
            continue
        found = list(_in_sentence(sentence))
        if found and is_refused(words, reading.flat[span.end : paragraph.end]):
            found = [c for c in found if c.kind != "call" and not c.subject.endswith("vote")]
        before = reading.flat[paragraph.start : span.start] if found else ""
        if not found or is_spoken(before, reading.flat[span.start : paragraph.end]):
            continue
        told = without_others(words)
        yield from found if told == words else _in_sentence(Sentence(span, told))


def _in_sentence(sentence: Sentence) -> Iterator[Cue]:
    """Yield the cues of a sentence; the figures of who lost what is no motion are of no vote."""
    span, words = sentence.span, sentence.words
    outcome = False
    for kind, (pattern, needs) in read_patterns().items():
        if sentence.holds_any(needs):
            matches = islice(pattern.finditer(words), MOST)
            found = [cue for match in matches if (cue := sentence.read(kind, match))]
            outcome = outcome or any(cue.kind == "outcome" for cue in found)
            yield from found
    counts = None if sentence.is_ballot() or is_unvoted(words) else find_figures(words)
    if counts and (outcome or not LOST_BY.search(words)):
        at = span.start + counts_start(words)
        yield Cue("counts", at, span.end, span.start, span.end, words, counts=counts)


def _clauses(reading: Reading, paragraph: Paragraph) -> Iterator[Span]:
    """Yield the sentences of a paragraph; one that tells of several votes in as many parts."""
    for span in reading.sentences_of(paragraph):
        start = span.start
        for told in OUTCOMES.finditer(reading.flat, span.start, span.end):
            following = ANOTHER.search(reading.flat, told.end(), min(span.end, told.end() + REACH))
            if following and told.start() >= start:
                yield Span(start, following.start("clause"))
                start = following.start("clause")
        yield Span(start, span.end)


def find_figures(words: str) -> Counts | None:
    """Return the numbers of votes in a sentence, if it is one about a vote."""
    needed = (NUMBERED, SIDE_WORD, COUNT_CONTEXT)
    told = all(pattern.search(words) for pattern in needed) or LETTERED.search(words)
    if not told or OF_OTHERS.search(words):
        return None
    counts = find_counts(words)
    few = all(number is None or number <= MEMBERS for number in counts.numbers)
    return counts if counts and few else None
