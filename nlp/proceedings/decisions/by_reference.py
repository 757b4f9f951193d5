"""Decisions that only point to what was moved or listed: their words stand before them.

`RESOLVED accordingly`, `that the above proposal be approved`, `The original motion was then
agreed`, `These changes were agreed`, `The motion was put and duly RESOLVED.`
"""

import re
from bisect import bisect_left

from nlp.motions.nominees import is_for_office
from nlp.motions.proposed import Motion
from nlp.patterns import spaced
from nlp.proceedings.findings import Decision
from nlp.proceedings.wording.sentence_before import find_moved, find_said, verb_of_matter
from nlp.proceedings.wording.words_voted_on import with_nominee
from nlp.reading import Reading
from nlp.resolutions.bounds import find_extent
from nlp.resolutions.confirmed import SIGNED
from nlp.resolutions.openings import bare_start
from nlp.resolutions.verbs import find_verbs
from nlp.sections import LABEL
from nlp.sentences import Span
from nlp.text.joining import MARK_ALONE
from nlp.text.paragraphs import Paragraph

_MOTION = (
    r"(?:the |this |that |his |her )?(?:(?:original|substantive|amended|revised|composite|main|"
    r"above|foregoing|said|aforementioned) )*(?:notice of )?(?:motions?|proposals?|resolution)"
    r"(?:,? as (?:now |so |thus |duly )?(?:amended|altered|revised|moved|proposed|submitted|"
    r"set out|printed|above)\b,?)?"
)
_AGREED = r"(?:agreed|approved|carried|adopted|accepted|passed|supported)"
POINTS = spaced(
    r"\W*(?:that )?(?:accordingly\b|(?:to )?(?:agree[ds]? |approved? )?the terms of the "
    r"(?:motion|notice of motion)\b[^.;\n]{0,60}(?:\.|$)|"
    r"the (?:above|foregoing|said|aforementioned) (?:[\w'-]+ ){0,2}"
    r"(?:proposals?|motions?|recommendations?)\b[^.;\n]{0,60}(?:\.|$)|"
    rf"(?:this|it|{_MOTION})(?:,? (?:proposed|moved|submitted|standing)"
    r"\b[^.;\n]{3,120}?)?,? (?:was|were)(?: put(?: to the [a-z]+)?(?: and|,))?(?: \w+){0,2} "
    rf"{_AGREED}(?: (?:unanimously|by (?:the )?[\w ]{{3,30}}|nem\.? con"
    r"|(?:by|on|with|following|after) [^.;\n]{3,40}?\bvote\b[^.;\n]{0,120}))?\W*$|"
    rf"(?:to )?(?:adopt|agree|approve|accept|support|pass)(?:ed)?(?: to)? {_MOTION}\W*$|"
    r"(?:the )?[\w' -]{3,40} (?:then )?put (?:this|it|the (?:motion|proposal)) to the [a-z]+,? "
    r"(?:and|which)\b[^.;\n]{0,60}\b(?:agreed|approved|carried)(?: unanimously)?\W*$)"
)
# `On the proposal of A, seconded by B, the following motion was adopted: "That ..."`
FOLLOWING = spaced(
    r"[^\n:]{0,200}?\b(?:the )?following (?:[\w'-]+ ){0,3}(?:motion|resolution|proposal)\b"
    r"(?![^:]*\b(?:would|submitted|referred|considered|deferred)\b)[^\n:]{0,160}: ?"
    r"(?=[\"'](?:that|this|the|we|i)\b)"
)
PROPOSES = spaced(r"\W{0,3}(?:that|this|to|i|we)\b")  # how the words of a motion begin
LISTED = spaced(
    r"(?![^.\n]*\brecord\b)"
    r"\W*(?:these|the (?:above|following)) (?:\w+ ){0,2}(?:was|were)(?: \w+){0,2} "
    r"(?:agreed|approved|noted|accepted|adopted|confirmed)\b[^.;\n]{0,60}\W*$"
)
MOVED = spaced(r"\b(?:motions?|proposals?|recommendations?|vote|seconded)\b")
ASSENTED = "assented"
GOES_ON = spaced(r"\W{0,3}(?:[Tt]hat\b|[Tt]o [a-z]|[1aiAI][.)]|[a-z])", 0)
THIS = spaced(
    r"(?:to )?(?:this|that|it)\W*|(?:this|it|they|these|both) (?:was|were) "
    r"(?:\w+ ){0,2}(?:agreed|approved|accepted|supported)(?: unanimously| with thanks|"
    r" by [\w ]{3,40}| with effect from [\w ]{3,40})?\W*"
    r"|all agreed,? and (?:they|these|it) (?:was|were) (?:then |duly )?signed\b[^.;\n]*\W*"
)
# `It was agreed to do so.`, `Agreed to proceed.`: what is done stands before it.
DO_SO = spaced(
    r"(?:to )?(?:do (?:so|this|that|it)|proceed|progress|go ahead)(?: with (?:this|it))?\W*"
)
# `A vote was taken to close the gate and it was agreed to do so.`
VOTE_TO = spaced(
    r"(?:an? |the )?(?:[\w-]+ )?vote (?:was|had been) (?:then )?(?:taken|held|called)"
    r" (?:on whether |whether )?to "
)
# `The change in the order was agreed after a vote.`, of a motion to change the order
OF_THING = spaced(
    r"(?:the|this) (?P<what>[a-z]{5,20})(?: (?:in|of|to|on) [^.;\n]{3,40}?)? (?:was|were) "
    r"(?:then |duly |therefore |unanimously ){0,2}"
    r"(?:agreed|approved|accepted|adopted|supported|carried|passed)"
    r"(?: (?:unanimously|after a vote|by [\w ]{3,30}))?\W*"
)
# `Proposed by A, seconded by B, that the plan be adopted.`, `Agreed.`
AGREED = spaced(r"(?:unanimously )?(?:agreed|approved|adopted|accepted)(?: unanimously)?\.? ?")
VERDICT = spaced(r"(?:noted|received|confirmed|ratified|endorsed|supported|deferred)\W*")
UNDONE = spaced(
    r"\b(?:lost|fell|defeated|seconder|not (?:carried|seconded|supported)|withdr\w+|amendment|"
    r"refus\w+|reject\w*|defer\w*|against(?! ?[:\d]))\b"
)
STEM = 5  # letters that `suspension` and `suspend` share
LONG = 70  # characters of a nominee and the office
FEW = 12  # proposals of one paragraph
LINE = 160  # characters of a line that names what is approved
NEXT = 1  # paragraph from what was moved to `Agreed.`, on a line of its own
NEAR = 0  # paragraphs between what was moved and `The Council agreed.`
LONGEST_TITLE = 300  # characters
REACH = 8  # paragraphs from what was listed to the words that point to it
FAR = 40  # paragraphs from what was moved, its debate and its votes between


def give_words(reading: Reading, decision: Decision, motions: list[Motion]) -> None:
    """Give a decision that only points to what was moved or listed those words, in place."""
    words = reading.flat[decision.text_start : decision.text_end]
    if decision.rule == "minutes-confirmed":  # `These were agreed and signed`: of the title
        if SIGNED.match(words):
            _take_minutes(reading, decision, motions)
        return
    if decision.rule in ("passive", "minutes-agreed") and ONLY_SIGNED.match(words):
        _take_minutes(reading, decision, motions)
        return
    if decision.rule == "agreed-closing":
        decision.verb = verb_of_matter(words)  # `asked for leave to buy a rake: AGREED`
    elif decision.rule == "noted-alone":
        _take_before(reading, decision)
        decision.verb = "note"
    elif decision.rule == "received-object":
        decision.verb = "receive"
    elif decision.rule == "content":
        decision.verb = "review" if "reviewed" in words else "approve"
    elif decision.rule == "approved-to":
        decision.verb = find_verbs(words)[0] or "approve"  # the mark says so
    elif decision.rule == "matter-deferred":
        decision.verb = "defer"
    elif decision.rule == "by-parish" and (deed := BY_PARISH.search(words)):
        decision.verb = DEEDS[deed[1].lower()]  # of what is asked for nothing is said
    elif decision.rule == "scrutinised-label":
        decision.verb = "review"
    elif decision.rule in ("noted-capitals", "noted-object", "noted-label"):
        decision.verb = "note"
    elif decision.rule in ("declared-elected", "elected-sole", "elected-seconded", "elected-short"):
        decision.verb = "appoint"  # `the Mayor declared Councillor A Chairman`
    elif decision.rule == "label-decision" and AGREED.fullmatch(words):
        _take_moved(reading, decision, motions)
        if words == reading.flat[decision.text_start : decision.text_end]:
            _take_title_above(reading, decision)
    elif decision.rule == "label-decision" and VERDICT.fullmatch(words):
        _take_title_above(reading, decision)
    elif BARE.fullmatch(words):
        decision.verb = find_verbs(words)[0] or None
        _take_before(reading, decision)
    elif decision.rule == "elected" and ELECTED.search(words):
        _take_nomination(reading, decision, motions)
    elif decision.rule in ("passive", "outcome-behind") and (thing := OF_THING.fullmatch(words)):
        _take_thing(reading, decision, motions, thing["what"])
    elif LISTED.match(words):
        _take_list(reading, decision)
        if decision.rule == "was-noted":
            decision.verb = "note"  # whatever the list tells of
    elif decision.rule == ASSENTED or THIS.fullmatch(words):
        _take_said(reading, decision, motions)
    elif DO_SO.fullmatch(words):
        _take_done_so(reading, decision, motions)
    elif quoted := FOLLOWING.match(reading.flat, decision.text_start):
        _take_quoted(reading, decision, quoted.end())
    elif decision.rule in PROSE and LITTLE.fullmatch(words):
        _take_sentence(reading, decision)
    elif POINTS.match(words):
        take_words(reading, decision, motions)
        if PROPOSES.match(reading.flat, decision.text_start, decision.text_end):
            decision.weak = False


# `The Chairman signed the minutes.`, `The Council agreed and the minutes were signed`: no words of
# their own where it was moved that the minutes be a true record
ONLY_SIGNED = spaced(
    r"(?:the )?(?:vice-?)?(?:chair(?:man|woman|person)?|mayor|convener|provost)"
    r"[^.;,\n]{0,40}? (?:then |duly )?signed (?:the )?(?:[\w'-]+ ){0,3}?minutes\W*$"
    r"|(?:the )?(?:parish |town |community )?(?:council|members|councillors)(?: present)?"
    r"(?: all| unanimously)? agreed(?: unanimously)?,? and the minutes were (?:duly )?signed\b"
)
# What a village says of plans on which it is asked.
BY_PARISH = spaced(r"(approved|agreed|supported|refused|rejected|accepted) by [^.;]{2,30}\.?$")
DEEDS = {
    "approved": "approve",
    "accepted": "approve",
    "agreed": "agree",
    "supported": "endorse",
    "refused": "refuse",
    "rejected": "reject",
}
# `All Council agreed to the minutes.`, `Members agreed to abide by it.`: words that say too little
PROSE = ("agreed-prose", "agreed-after", "resolved-prose")
LITTLE = spaced(r"(?:the )?minutes\W*|(?:\w+ ){1,3}(?:it|this|these|them)\W*")
LONGEST_LEAD = 90  # characters before them in their sentence


def _take_sentence(reading: Reading, decision: Decision) -> None:
    """Take the whole sentence of a mark behind which little stands."""
    own = reading.sentence_at(decision.text_start)
    start = bare_start(reading.flat, own)
    if decision.text_start - start <= LONGEST_LEAD:
        decision.text_start = start


def _take_moved(reading: Reading, decision: Decision, motions: list[Motion]) -> None:
    """Take what was moved in the lines right above `Agreed.`, and undone by none of them."""
    before = motions[: bisect_left(motions, decision.start, key=lambda m: m.start)]
    for motion in before[-1:]:
        end = max(motion.end, motion.text_end or 0)
        main = motion.text_start is not None and motion.on not in ("amendment", "closure")
        near = reading.outline.gap(decision.start, end) <= NEXT
        undone = UNDONE.search(reading.flat, motion.text_end or end, decision.start)
        if main and near and not undone:
            take_words(reading, decision, before)
            decision.weak = False


def _take_title_above(reading: Reading, decision: Decision) -> None:
    """Take the title above `Noted`, alone on its line, with it: it says what was noted."""
    index = reading.outline.index_at(decision.start)
    if not index or reading.paragraphs[index].start != decision.text_start:
        return
    above = reading.paragraphs[index - 1]
    start = bare_start(reading.flat, Span(above.start, above.end))
    title = reading.flat[start : above.end]
    marked = start > above.start or _is_mark(reading, index - 2)
    titled = marked or (title.lower().startswith("to ") and title[-1] != ".")
    if titled and len(title) <= LONGEST_TITLE and title[-1] not in ":;?":
        said = reading.flat[decision.text_start : decision.text_end]
        decision.verb = None if "inutes" in title else find_verbs(said)[0]
        decision.text_start = start


def _is_mark(reading: Reading, index: int) -> bool:
    """Tell whether a paragraph is a part's mark alone: `(i)`, its title on the next line."""
    paragraph = reading.paragraphs[max(0, index)]
    mark = MARK_ALONE.fullmatch(reading.flat, paragraph.start, paragraph.end)
    return index >= 0 and mark is not None


def _take_thing(reading: Reading, decision: Decision, motions: list[Motion], what: str) -> None:
    """Take what was moved right before, where it says more of the thing that was agreed."""
    before = motions[: bisect_left(motions, decision.start, key=lambda m: m.start)]
    for motion in before[-1:]:
        start, end = motion.text_start, motion.text_end
        if start is None or end is None or motion.on in ("amendment", "closure", "appointment"):
            return
        near = reading.outline.gap(decision.start, max(motion.end, end)) <= REACH
        longer = end - start > decision.text_end - decision.text_start
        told = what[:STEM].lower() in reading.flat[start:end].lower()
        told = told and not UNDONE.search(reading.flat, start, decision.start)
        if near and longer and told and not reading.is_next_item(start, decision.start):
            decision.text_start, decision.text_end = start, end


def _take_quoted(reading: Reading, decision: Decision, start: int) -> None:
    """Take the words in quotes that a decision announces, beneath it or in its line."""
    extent = find_extent(reading, start, "paragraph", len(reading.flat))
    decision.text_start, decision.text_end = start, extent.end
    decision.end, decision.parts = max(decision.end, extent.end), extent.parts
    decision.weak = False


def _take_said(reading: Reading, decision: Decision, motions: list[Motion]) -> None:
    """Take what was moved right before, or the sentence before that says what is to be done.

    `The Council agreed.`, behind neither, decides nothing.
    """
    gap = reading.outline.gap
    before = motions[: bisect_left(motions, decision.start, key=lambda m: m.start)]
    moved = [m for m in before[-FEW:] if gap(decision.start, m.end) <= NEAR]
    above = before[-1:] and before[-1].text_end and gap(decision.start, before[-1].text_end) <= NEXT
    if above or any(m.text_start is not None for m in moved):
        take_words(reading, decision, before)
        return
    own = find_moved(reading, moved[-1].start + 1) if moved else None
    said = own or find_said(reading, decision.start)
    if said:
        decision.text_start, decision.text_end = said.start, said.end
        decision.verb = verb_of_matter(reading.flat[said.start : said.end]) or decision.verb
    elif decision.rule == ASSENTED:
        _take_title(reading, decision)


def _take_done_so(reading: Reading, decision: Decision, motions: list[Motion]) -> None:
    """Take what `to do so` points to: what its own sentence put to the vote, or what was said."""
    own = reading.sentence_at(decision.text_start)
    voted = VOTE_TO.match(reading.flat, own.start, decision.text_start)
    if voted:
        decision.text_start = voted.end()
    elif decision.start <= own.start + MATTER:
        _take_said(reading, decision, motions)


# `5.1 Insurance renewal £230. Agreed.`: what councils pay or sign, named and nothing told of it.
TITLE = spaced(
    r"(?:\(?[\w/]{1,8}(?:[./]\d{1,4}){0,2}[.):]{0,2} ?){0,2}?(?P<what>"
    r"(?:(?:to )?(?:approve|agree|adopt|accept|confirm|receive)(?: and (?:sign|approve|agree))? )?"
    r"(?:(?!(?:to|no|apolog\w+|declarations?|interests?)\b)[\w'/&£-]+ ){0,7}?"
    r"(?:minutes|reconciliations?|accounts|payments?|cheques?|invoices?|budget|precept|"
    r"quot(?:e|ation)s?|donations?|grants?|expenditure|salary|polic(?:y|ies)|standing orders|"
    r"regulations|assessments?|insurance|renewals?|memberships?|subscriptions?|fees?|tax|paye)\b"
    r"(?:(?!\b(?:to|not|be|if|once|when|has|had|have|until|was|were|is|are|been|which|who|that)\b)"
    r"[^.;:\n]){0,60})\.? ?"
)


def _take_title(reading: Reading, decision: Decision) -> None:
    """Take what `Approved.` stands behind in its line, if that names what councils approve."""
    paragraph = reading.outline.paragraph_at(decision.start)
    near = decision.start - paragraph.start <= LINE
    title = TITLE.fullmatch(reading.flat, paragraph.start, decision.start) if near else None
    if title is None:
        decision.text_end = decision.text_start
    else:
        decision.text_start = title.start("what")


def _take_minutes(reading: Reading, decision: Decision, motions: list[Motion]) -> None:
    """Take what was moved right before `the minutes were signed`, if it was on minutes."""
    before = motions[: bisect_left(motions, decision.start, key=lambda m: m.start)]
    for motion in before[-1:]:
        start, end = motion.text_start, motion.text_end
        if start is None or end is None or reading.outline.gap(decision.start, end) > 1:
            return
        if "minutes" in reading.flat[start:end].lower():
            decision.text_start, decision.text_end = start, end


BARE = spaced(
    r"(?:not (?:to )?)?(?:approve|grant|accept|pay|adopt|buy|purchase|donate)\W*"
    r"|not (?:to )?support\W*"
)
# The mark before `adopt.`: what its sentence says before it, is what was adopted.
MARK_BEHIND = spaced(
    r"(?:,? and|,| -)? ?(?:(?:it|this|they) (?:was|were) |(?:the )?(?:[\w'-]+ ){0,2}"
    r"(?:council|committee|councillors|members|all) )?(?:\w+ly )?"
    r"(?:resolved|agreed|decided|voted)(?: by all| unanimously)? to $"
)
MATTER = 12  # letters of a sentence that names what was adopted
ELECTED = spaced(
    r"\b(?:elected|appointed|co-opted)(?: to (?:the|this) (?:post|office|position))?\W*$"
)


def _take_nomination(reading: Reading, decision: Decision, motions: list[Motion]) -> None:
    """Take what was moved right before, where it tells for what office somebody was elected."""
    before = motions[: bisect_left(motions, decision.start, key=lambda m: m.start)]
    for motion in before[-1:]:
        start, end = motion.text_start, motion.text_end
        if start is None or end is None or end - start > LONG:
            return
        if not is_for_office(reading, start, end):
            return
        named = reading.flat[start:end].split()
        said = reading.flat[decision.text_start : decision.text_end]
        near = reading.outline.gap(decision.start, motion.end) <= REACH
        if near and any(word in said for word in named if word[0].isupper() and len(word) > 2):
            decision.text_start, decision.text_end = start, end
            decision.verb = "appoint"


# `Farm Lane: refused by the District Council in May. Noted.`: others decided.
OF_OTHERS = spaced(
    r"\b(?:refused|approved|granted|rejected|dismissed|withdrawn) (?:by|on appeal)\b"
)


def _take_before(reading: Reading, decision: Decision) -> None:
    """Take the sentence before `Noted.`, `Resolved to approve.` in its paragraph with it.

    `Noted.` behind none decides nothing.
    """
    paragraph = reading.outline.paragraph_at(decision.start)
    end = len(reading.flat[paragraph.start : decision.start].rstrip()) + paragraph.start
    own = reading.sentence_at(decision.text_start)
    mark = MARK_BEHIND.search(reading.flat, own.start, decision.text_start)
    if mark and mark.start() - own.start > MATTER:
        decision.text_start = bare_start(reading.flat, own)
        return
    said = reading.sentence_at(end - 1) if end > paragraph.start else None
    titled = reading.sentence_at(decision.start).start == paragraph.start  # `Apologies: noted.`
    if said and not titled and not OF_OTHERS.search(reading.flat, said.start, said.end):
        decision.text_start = said.start
    elif decision.rule == "noted-alone":
        decision.text_end = decision.text_start
    elif not said:
        decision.text_start = bare_start(reading.flat, own)  # `All resolved to adopt.`, a bullet


# `That the plan be adopted. - RESOLVED`: what stands before the mark in its line.
DONE = spaced(
    r"\W{0,3}(?:that|to) [^\n]{8,}"
    r"|[^\n]{3,400}? (?:be|was|were) [a-z]+(?:ed|en|ade|et|eld|ent|aid|ught)\b[^\n]*"
)
ANNOUNCES = re.compile(r"\bthat\W{0,4}\Z", re.IGNORECASE)  # `RESOLVED - that:`, and a list beneath
PARTING = re.compile(r"(?:[.;]|\s{3}|\s-)\s{0,80}[(\[]?$")  # what parts it from the mark
# `Proposed Cllr A Seconded Cllr B that the gate be mended RESOLVED`, and no stop before the mark
MOVED_LINE = spaced(
    r"(?:it was )?(?:proposed|prop|moved)\b[^\n]{3,80}?\b(?:seconded|sec)\b[^\n]{3,60}?,? "
    r"(?=(?:that|to) [^\n]{8,})"
)


def said_in_line(reading: Reading, position: int, end: int) -> Span | None:
    """Return the words that a mark, `flat[position:end]`, closes at the end of their line.

    Not where what stands beneath goes on from the mark.
    """
    index = reading.outline.index_at(position)
    own, following = reading.paragraphs[index], reading.paragraphs[index + 1 : index + 2]
    if reading.flat[end : own.end].strip(" .)]") or ANNOUNCES.search(reading.flat, position, end):
        return None
    beneath = following and GOES_ON.match(reading.flat, following[0].start, following[0].end)
    if beneath and not _closes_too(reading, own, following[0]):
        return None
    parting = PARTING.search(reading.flat, own.start, position)
    moved = MOVED_LINE.match(reading.flat, own.start, position)
    if moved and parting is None and reading.flat[position:end].strip().isupper():
        return Span(moved.end(), position)
    if parting is None or not DONE.fullmatch(reading.flat, own.start, parting.start()):
        return None
    return Span(moved.end() if moved else own.start, parting.start() + 1)


# `• That the bill be paid. RESOLVED`, one such bullet beneath another
CLOSED = re.compile(r"[.;]\s{1,3}RESOLVED\W{0,3}$")


def _closes_too(reading: Reading, own: Paragraph, following: Paragraph) -> bool:
    """Tell whether the next point of a list is closed by a mark of its own, as this one is."""
    return all(CLOSED.search(reading.flat, each.start, each.end) for each in (own, following))


def take_motion(reading: Reading, decision: Decision, motions: list[Motion]) -> None:
    """Give a decision without words of its own those of the motion that its sentence is about."""
    start = reading.sentence_at(decision.start).start
    if reading.flat[start : decision.end].strip(" .:-\n") == "RESOLVED":
        index = reading.outline.index_at(decision.start)
        alone = reading.paragraphs[index].start == start
        start = reading.paragraphs[max(0, index - alone)].start
    if MOVED.search(reading.flat, start, max(start, decision.end)):
        take_words(reading, decision, motions)


AMENDED = spaced(r"(?:the )?(?:amended motion|motion,? as amended)\b")
THAT = re.compile(r"\W{0,3}[Tt]hat\b")


def take_words(reading: Reading, decision: Decision, motions: list[Motion]) -> None:
    """Give a decision the words of the last main motion before it that is printed.

    Those of an amendment that took its place, where it says `the amended motion`.
    """
    amended = AMENDED.match(reading.flat, decision.text_start, decision.text_end) is not None
    for motion in reversed(motions):
        if motion.start > decision.end or motion.text_end is None or motion.text_start is None:
            continue
        whole = amended and THAT.match(reading.flat, motion.text_start) is not None
        if motion.on == "closure" or (motion.on == "amendment" and not whole):
            continue
        if reading.outline.gap(decision.start, max(motion.end, motion.text_end)) <= FAR:
            words = with_nominee(reading, motion.text_start, motion.text_end)
            decision.text_start, decision.text_end = words
            if motion.on == "appointment":
                decision.verb = decision.verb or "appoint"
            extent = find_extent(reading, words[0], "paragraph", words[1])
            decision.parts = extent.parts
        return


def _take_list(reading: Reading, decision: Decision) -> None:
    """Take the paragraphs between the line that announces a list and the one that points to it."""
    index = reading.outline.index_at(decision.start)
    for above in range(index - 2, max(-1, index - REACH), -1):
        paragraph = reading.paragraphs[above]
        if LABEL.fullmatch(reading.flat, paragraph.start, paragraph.end):
            return
        if reading.flat[paragraph.start : paragraph.end].rstrip().endswith(":"):
            first, last = reading.paragraphs[above + 1], reading.paragraphs[index - 1]
            decision.text_start, decision.text_end = first.start, last.end
            return
