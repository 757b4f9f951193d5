"""What a vote was on that words nothing itself: the sentence that stands right before it.

In: a reading and where a line like `All agreed.` or `Proposed by A, seconded by B. Agreed.` starts.
Out: the span of the sentence before it, if that says what is to be done: `The Clerk will write to
the owner. All agreed.` A sentence that tells what was said or done decides nothing.
"""

import re
from bisect import bisect_left
from itertools import takewhile

from nlp.dates import MONTH_NAMES
from nlp.patterns import spaced
from nlp.reading import Reading
from nlp.sentences import Span

FORMULA = re.compile(
    r"(?:all|both|agreed|approved|carried|accepted|passed|adopted|in|favou?r|agreement|unanimous(?:ly)?|"
    r"everyone|was|were|is|are|being|this|these|it|which|to|by|and|the|of|a|on|duly|then|also|"
    r"propos(?:ed|er)|mov(?:ed|er)|second(?:ed|er)|2nd|prop|sec|cllrs?|councillors?|members|council|"
    r"committee|parish|town|community|motion|proposal|recommendations?|amendment|present|those|vote|voted|show|hands|with|no|against|abstentions?|nem|con|"
    r"signed|mr|mrs|ms|miss|dr|for|do|so|proceed|progress|go|ahead|effect|from|meeting|"
    rf"{MONTH_NAMES}|"
    r"\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)",
    re.IGNORECASE,
)
WORD = re.compile(r"[^\W_][\w'&-]*")
# What is to be done.
TO_DO = spaced(
    r"\b(?:will|would|should|shall)(?: (?:now|also|therefore|not|again))? (?!like\b)[a-z]+"
    r"|\b(?:council|clerk|members|chair(?:man)?) (?:is|are) to [a-z]{3,}"
    r"|\b(?:to|must|can|may|that [^.;\n]{3,80}?) be \w+(?:ed|en|nt|ught|ld|de|id|et)\b"
    r"|\b(?:suggest|recommend|propos|request)\w*\b|\basked that\b|\bwished for\b"
    r"|^\W{0,3}(?:\w{1,6}[.)] ?|\d{1,3}(?:\.\d{1,3}){1,2}[.)]? ?){0,3}to [a-z]{3,}"
    r"|\b(?:council|clerk|chair(?:man)?|cllr [A-Z]\w+|councillor [A-Z]\w+) to [a-z]{3,}"
)
# Who only tells: a report, thanks, a reply.
TELLS = spaced(
    r"\b(?:reported|said|stated|explained|commented|felt|(?<!be\s)noted|advised|informed|thanked|"
    r"welcomed|replied|reminded|mentioned|told|heard|learn(?:ed|t)|apolog\w+|declared|"
    r"asked (?:if|whether|what|why|how|when)|"
    r"had been|has been|have been|hoped)\b|\?"
)
# An item's title that says what is to be decided: `8. To approve the accounts`.
TITLE = spaced(
    r"(?:\(?[\w/]{1,8}(?:[./]\d{1,4})?(?:[.):]{1,2} ?| ))?"
    r"(?:(?-i:[A-Z])[^.:\n]{2,60}: ?)?"
    r"(?=to (?:(?:consider|review|discuss|receive|note|examine),? (?:and|&) (?:if (?:thought fit|"
    r"appropriate|agreed),? )?)?(?:approve|adopt|agree|accept|confirm|authorise|set|appoint|elect|"
    r"co-opt|sign|ratify)\b)"
)
# Who asks the meeting for money, or for leave: `asked for authority to pay £42 for the hall`.
ASKS_FOR = spaced(
    r"\b(?:asked|asks) for (?:(?:an?|the|some|council'?s?|further) )?(?:£\d|authori|permission|"
    r"approval|leave|consent|agreement|donation|grant|contribution|sum|budget)[^.;\n]*"
)
# What an officer puts to the meeting: `outlined details of the sale of the hut for approval`
FOR_APPROVAL = spaced(
    r"\b(?:presented|outlined|submitted|circulated|tabled)(?: (?:the )?details of)? "
    r"(?P<what>(?:[^.;\n]|\.(?=\d)){6,200}?) for (?:approval|adoption|ratification)\W*$"
)
PUT_SO = spaced(r"\bfor (?:approval|adoption|ratification)\W*$")
# `Proposed (AB) & seconded (CD) that`: movers whom initials alone tell.
BY_INITIALS = spaced(
    r"\W{0,3}(?:proposed|moved)(?: by)? ?:? ?(?-i:\(?[A-Z]{1,4}\)?),? ?(?:&|and)? ?"
    r"seconded(?: by)? ?:? ?(?-i:\(?[A-Z]{1,4}\)?),? (?:that\b|to\b(?= (?!be\b)[a-z])) ?"
)
FEWEST = 4  # words of a sentence that says what is to be done


# `The accounts were proposed by A and seconded by B.`, `Minutes of 4 May: Proposed A, seconded B.`
OWN_WORDS = spaced(
    r"(?:\(?[\w/]{1,8}(?:[./]\d{1,4}){0,2}[.):]{0,2} ){0,2}?(?P<what>"
    r"(?:the|a|an|all|payments?|approval|acceptance|adoption)\b(?![^.;:\n]{0,60}?\b(?:motion|"
    r"proposal|amendment|recommendations?|resolution|nomination|following|vote)\b)"
    r"[^.;:\n]{3,160}? (?:was|were) (?:duly |then |formally )?(?:proposed|moved) by\b"
    r"|to (?:agree|approve|adopt|accept|confirm|authorise|appoint|elect) [^.;:\n]{3,160}? - "
    r"(?:proposed|moved) by\b"
    r"|(?:the )?(?:draft |previous |last )?(?:minutes|accounts|payments|invoices|cheques)\b"
    r"[^.;:\n]{0,90}?(?::| -)? ?(?-i:Proposed|Prop|Moved)\b)"
)


def find_moved(reading: Reading, start: int) -> Span | None:
    """Return the sentence of the proposal at `start`, if it begins with what was proposed."""
    sentence = reading.sentence_at(start)
    own = OWN_WORDS.match(reading.flat, sentence.start, sentence.end)
    listed = Span(sentence.start, start)
    if own is None and _lists_payments(reading, listed):
        return Span(_behind_title(reading, listed), start)
    return Span(own.start("what"), sentence.end) if own else None


OF_MINUTES = spaced(
    r"(?:the )?(?:draft |previous |last )?minutes\b[^.;\n]{0,100}?"
    r"\b(?-i:[Pp]roposed|[Mm]oved|Prop)\b"
)


def verb_of_matter(words: str) -> str | None:
    """Return what is done with minutes that were proposed, and with what was asked for."""
    if (
        ASKS_FOR.search(words)
        or PUT_SO.search(words)
        or (SUMS.match(words) and words.count("£") > 1)
    ):
        return "approve"
    return "confirm_minutes" if OF_MINUTES.match(words) else None


def find_said(reading: Reading, start: int) -> Span | None:
    """Return the sentence before the formula at `start`, if it says what is to be done."""
    opening = WORD.search(reading.flat, start)
    own = reading.sentence_at(opening.start() if opening else start)
    if not is_formula(reading, own):
        return None
    before = _before(reading, own)
    while before is not None and is_formula(reading, before):
        before = _before(reading, before)
    if before is None:
        return None
    words = reading.unstopped[before.start : before.end]
    put = FOR_APPROVAL.search(reading.unstopped, before.start, before.end)
    if put:
        return Span(put.start("what"), before.end)
    asked = ASKS_FOR.search(reading.unstopped, before.start, before.end)
    if asked:
        told = TELLS.search(reading.flat, before.start, asked.start())
        return Span(asked.start() if told else before.start, before.end)
    if _lists_payments(reading, before):
        return Span(_behind_title(reading, before), before.end)
    if len(words.split()) < FEWEST or TELLS.search(words) or not TO_DO.search(words):
        return None
    lead = BY_INITIALS.match(reading.flat, before.start, before.end) or TITLE.match(
        reading.flat, before.start, before.end
    )
    return Span(lead.end(), before.end) if lead else before


# `Marsh Ltd £64. 20 : Vale Trust £16.50.`, beneath `Payments`
SUMS = spaced(r"[^\n]*[a-z.)] ?-? ?£ ?\d")
PAYMENTS = spaced(
    r"(?:\(?[\w/]{1,8}[.):]{1,2} ?)?(?:payments?|accounts|cheques|invoices)[^:£\n]{0,40}: ?"
)
PAYS = spaced(r"\b(?:payments?|pay|accounts|cheques|invoices)\b")


def _lists_payments(reading: Reading, sentence: Span) -> bool:
    """Tell whether a sentence lists sums that are to be paid, as its paragraph or title says."""
    index = reading.outline.index_at(sentence.start)
    start = reading.paragraphs[max(0, index - 1)].start
    words = reading.flat[sentence.start : sentence.end]
    said = SUMS.match(reading.flat, sentence.start, sentence.end) and not TELLS.search(words)
    return (
        bool(said) and PAYS.search(reading.flat, start, reading.paragraphs[index].end) is not None
    )


def _behind_title(reading: Reading, sentence: Span) -> int:
    """Return where the sums begin, behind a number and the title `Payments:`."""
    title = PAYMENTS.match(reading.flat, sentence.start, sentence.end)
    return title.end() if title else sentence.start


def is_formula(reading: Reading, sentence: Span) -> bool:
    """Tell whether a sentence holds nothing but names and the words of moving and voting."""
    first = bisect_left(reading.names, sentence.start, key=lambda name: name.outer_start)
    names = list(takewhile(lambda name: name.outer_start < sentence.end, reading.names[first:]))
    for word in WORD.finditer(reading.flat, sentence.start, sentence.end):
        named = any(name.outer_start <= word.start() < name.outer_end for name in names)
        if not (named or word[0].isupper() or FORMULA.fullmatch(word[0])):
            return False
    return True


def _before(reading: Reading, sentence: Span) -> Span | None:
    """Return the sentence before: of the same paragraph, or the last of the one right above."""
    paragraph = reading.outline.paragraph_at(sentence.start)
    if sentence.start > paragraph.start:
        end = len(reading.flat[paragraph.start : sentence.start].rstrip())
        return reading.sentence_at(paragraph.start + end - 1)
    index = reading.outline.index_at(sentence.start)
    above = reading.paragraphs[index - 1] if index else None
    if above is None or paragraph.blanks > 1:
        return None
    title = TITLE.match(reading.flat, above.start, above.end)
    if title:
        return Span(title.end(), above.end)
    return reading.sentence_at(above.end - 1) if reading.flat[above.end - 1] == "." else None
