"""Minutes of the last meeting that were agreed, in words that no mark tells.

In: a reading. Out: for each item on minutes, the sentence that says what became of them: `Minutes
agreed, proposed by A`, or `Approved and signed by the Chair` beneath the title `Minutes of the last
meeting`. Nearly every council prints the item, and what becomes of minutes is nearly always the
same, so that its words need no list.
"""

import re
from collections.abc import Iterator

from nlp.patterns import spaced
from nlp.reading import Reading
from nlp.sentences import Span

NAMED = ("minutes", "minute of")
KINDS = ("decision", "minutes")
# The item's title, a sentence or a line: `4. Minutes of 3 May`, `To confirm the minutes`.
TITLE = spaced(
    r"(?:\(?[\w./]{1,9}[.):]{0,2} ){0,2}?"
    r"(?P<what>(?:[a-z]+(?:,? (?:and|&|or) [a-z]+)? (?:of )?){0,2}?"
    r"(?:the )?(?:(?:draft|previous|last|council|parish|town|community|committee) ){0,3}"
    r"minutes?\b(?! (?:secretary|taker|book|silence))[^.;:\n]{0,140})[.:]?"
)
# Who moved and seconded what the title names, and that it was agreed; nothing of its own.
FORMULA = spaced(
    r"(?:\d{1,2}(?:\.\d{1,2})?[.)]? )?(?:(?P<own>approval|acceptance|adoption) )?"
    r"(?:(?:was|were|all|[a-z]+ly) )?"
    r"(?:(?:cllr|councillor|mr|mrs|ms|miss|dr)\.? [^.,;:\n]{2,40} |[A-Z]\. [A-Z]\w+ )?"
    r"(?:proposed|prop|moved)\b"
    r"(?! (?:mr|mrs|ms|miss|dr|cllr|councillor)\b[^.,;\n]{2,40} (?:which|who|as|and (?:this|it))\b)"
    r"(?! that\b|[^.;\n]{0,80}\b(?:amend|alter|correction)\w*)"
    r"[^;\n]{3,120}?\b(?:seconded|sec)\b[^;\n]{0,80}?"
    r"\b(?:agreed|approved|accepted|adopted|carried|in favour)\b"
    r"|(?:all|unanimously) (?:agreed|approved|in favour)\W*$"
)
RECORD = r"an? (?:(?:true|correct|accurate|fair) (?:and )?){1,2}(?:record|reflection|account)\b"
DONE = (
    r"(?:(?:agreed|approved|adopted|accepted|confirmed|ratified|signed)\b"
    r"(?! (?:minutes|by (?:e-?mail|the (?:district|county) council)))"
    rf"|(?:proposed )?(?:as|to be) {RECORD}|found (?:to be )?(?:correct|accurate|in order)\b)"
)
# What leads up to it: `were duly`, `having been read,`, `, proposed by A,`, or the title's colon.
LEAD = (
    r"(?: ?[,:;-] | )"
    r"(?:(?:was|were|been|being|and|then|duly|all|unanimously|therefore|also),? ){0,4}"
)
OWN = spaced(
    r"(?:the |these |all )?(?:draft |previous |last ){0,2}\bminutes?\b(?:(?!\bminutes?\b|\b(?:that|"
    r"said|stated|record(?:ed|s)|show|item|noted|asked|reported|suggested|questioned)\b"
    r"|, (?:when|(?:at|in) which|where(?:in|by|at)) (?:it|the|this|members)\b"  # what they told
    r"|\bto (?:take|approve|agree|accept|confirm|receive|sign|consider)\b)"
    rf"[^.;:\n]){{0,200}}?(?P<lead>{LEAD}){DONE}"
)
BENEATH = spaced(
    r"(?:(?:these|they|this|all|both|it|which) )?(?:(?:was|were|then|duly|unanimously) ){0,3}"
    rf"{DONE}|(?:(?:cllr|councillor|mr|mrs|ms|miss|dr)\.? [^.;:\n]{{2,40}} )?"
    rf"proposed[^.;:\n]{{0,60}}? (?:as|to be) {RECORD}"
)
# Told as not done, not yet, or of the minutes of others.
UNDONE = spaced(
    r"\b(?:not|un\w+ed|(?:to )?be (?:agreed|approved|signed|adopted|confirmed|accepted|taken)|"
    r"should|will|would|could|may be|must|had|unable|deferred|if|once|whether|until|next meeting|"
    r"object(?:ed|ion|ions|ing)|website|matters arising)\b"
    r"|\b(?:approved|agreed|adopted):? (?:on )?(?:the )?"
    r"\d{1,2}(?:st|nd|rd|th)?(?:[/.-]\d| [a-z]{3,9} \d{4})|\bpage \d|__|"
    r"\bsigned by (?:the )?chair\w{0,6} ?:"
)
# What was proposed, or is to be done by the agenda: `that the minutes`, `To approve the minutes`.
# `the recommendations in Minute 67 adopted` are no minutes.
ASKED = spaced(
    r"\b(?:that|to [a-z]+(?:,? (?:and|&|or) [a-z]+)?"
    r"|(?:recommendations?|decisions?|resolutions?)(?: (?:contained|set out))? (?:in|of|under)) $"
)
# `MINUTES; Agreed with one addition`, not `Agreed to defer`, `agreed that the fence be mended`
AS_THEY_ARE = spaced(r"\W*$| (?:with|subject|as|and|unanimously|following)\b")
# The Chair's signing beside it, which decides nothing.
SIGNED = spaced(
    r"(?:the |these |they )?(?:minutes )?(?:was|were) (?:\w+ ){0,2}signed\b(?! as)"
    r"|(?:the )?(?:vice-?)?(?:chair(?:man|woman|person)?|mayor|convener|provost) "
    r"(?:\w+ ){0,2}signed (?:the )?(?:[\w'-]+ ){0,3}?minutes\W*$"
)
BEFORE = 160  # characters of a number, a title or a name before the minutes


def list_confirmed(reading: Reading) -> Iterator[Span]:
    """Yield the sentences that tell what became of minutes, in order, one a paragraph at most."""
    until = 0
    for index in sorted(reading.outline.naming(NAMED, 0, len(reading.paragraphs) - 1)):
        paragraph = reading.paragraphs[index]
        if reading.kind_at(paragraph.start) in KINDS:
            found = next(_told(reading, index), None)
            if found and found.start >= until:
                yield found
                until = found.end


BARE = spaced(r"(?:all |unanimously |duly )?(?:agreed|approved|confirmed|accepted|adopted)\W*")
LABEL = spaced(r"\W*(?:minutes ?:|decisions? ?:?)\W*")
ABOVE = 3  # paragraphs above `Agreed.`, labels among them, in which its title stands


def tells_of_minutes(reading: Reading, start: int, end: int) -> bool:
    """Tell whether `Agreed.` is all that stands beneath the title `Minutes of 4 May`."""
    if not BARE.fullmatch(reading.flat, start, end):
        return False
    index = reading.outline.index_at(start)
    above = reversed(reading.paragraphs[max(0, index - ABOVE) : index])
    titles = (p for p in above if not LABEL.fullmatch(reading.flat, p.start, p.end))
    title = next(titles, None)
    return title is not None and bool(TITLE.fullmatch(reading.flat, title.start, title.end))


def _told(reading: Reading, index: int) -> Iterator[Span]:
    """Yield what tells it in a paragraph that names minutes, or right beneath it as a title."""
    flat, own = reading.flat, reading.sentences_of(reading.paragraphs[index])
    beneath = [reading.sentences_of(p)[0] for p in reading.paragraphs[index + 1 : index + 2]]
    title: re.Match[str] | None = None
    for sentence in [*own, *beneath]:
        start: int | None
        formula = FORMULA.match(flat, sentence.start, sentence.end) if title else None
        if title and formula:
            named = formula["own"] or NAMED[0] in flat[sentence.start : sentence.end].lower()
            start = sentence.start if named else title.start("what")
        elif title and BENEATH.match(flat, sentence.start, sentence.end):
            start = sentence.start
        elif sentence in beneath:
            return
        else:
            start = _own_start(flat, sentence)
        if start is not None and not UNDONE.search(flat, sentence.start, sentence.end):
            yield Span(start, sentence.end)
        title = TITLE.fullmatch(flat, sentence.start, sentence.end)


def _own_start(flat: str, sentence: Span) -> int | None:
    """Return where a sentence that names the minutes begins to tell what became of them."""
    match = OWN.search(flat, sentence.start, min(sentence.end, sentence.start + 2 * BEFORE))
    if match is None or match.start() - sentence.start > BEFORE:
        return None
    titled = match["lead"].strip().startswith((":", ";"))
    if ";" in match["lead"] and not AS_THEY_ARE.match(flat, match.end(), sentence.end):
        return None
    if ASKED.search(flat, sentence.start, match.start()) and not titled:
        return None
    if titled:
        return match.end("lead")
    summed_up = not match["lead"].strip() and flat[match.end("lead")].isupper()
    return None if summed_up else match.start()  # `Minutes of 4 May Confirmed`: a list of outcomes
