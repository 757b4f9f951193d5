"""Votes that a sentence tells of: `Councillors Marsh and Hill voted against`, or asked that it be
recorded.

In: a reading. Out: one `Side` a sentence, marked as prose.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator

from nlp.patterns import spaced
from nlp.reading import Reading
from nlp.sections import Section
from nlp.triggers import match_at_capitals
from nlp.votes.choices import CHOICE
from nlp.votes.counts import NUMBER, parse_number
from nlp.votes.sides import LEFT_OVER, Side, is_list, names_in, names_listed
from nlp.votes.untaken import is_unvoted

# A letter of a list of names: no stop but that of a title or an initial.
LETTER = r"(?:[^.;:\n]|(?<=[Cc]llr)\.|(?<=Mr)\.|(?<=Mrs)\.|(?<=Ms)\.|(?<=Dr)\.|(?<=\b[A-Z])\.)"
SPOKEN = re.compile(
    r"(?P<names>(?:(?:County |Town |Parish )?(?:Councillors?|Cllrs?\.?|Mr|Mrs|Ms|Miss|Dr|Alderman|"
    r"Aldermen|Bailie)\s)" + LETTER + r"{2,600}?)\s"
    r"(?:(?:confirmed|stated|indicated|announced|declared)\sthat\s(?:he|she|they)\s(?:was|were|had)\s)?"
    r"(?:(?:who|had|also|all|both|then)\s){0,2}(?i:(?:(?:voted|voting|vote)\s(?:(?P<for>in "
    r"favour|for|in\ssupport)|"
    r"(?P<against>against|in\sopposition|to\srefuse\b)|(?P<to>to\s(?:approve|grant|permit|support)\b))|(?P<dissent>dissent(?:ed|ing))\b|(?P<abstain>abstained|abstaining|abstain)\b"
    r"(?!\sfrom\s(?:the\s|any\s|all\s)?(?:discuss\w+|debat\w+|speaking|commenting)\b"
    r"(?!\s(?:and|or|&)\s(?:the\s)?vot))))"
)
# `Councillors Marsh and Hill for, Councillor Fenn against`, where a vote by name is told.
SIDED = re.compile(
    r"(?P<names>(?:Councillors?|Cllrs?\.?|Mr|Mrs|Ms|Miss|Dr|Alderman|Aldermen|Bailie)\s"
    r"(?:[^.;:()\n]|(?<=[Cc]llr)\.|(?<=Mr)\.|(?<=Mrs)\.|(?<=\b[A-Z])\.){2,600}?),?\s(?:-\s)?"
    r"(?:(?:were|was)\s)?(?:(?P<for>for|FOR|in\sfavour)|(?P<against>against|AGAINST))"
    r"(?=\s?(?:[.,;)]|$|\n)|,?\s(?:and|while|but|with)\s(?:Councillors?|Cllrs?)\b)"
)
BY_NAME = re.compile(r"\bvot|\b(?:against|abst\w+)\b", re.IGNORECASE)
A_VOTE = re.compile(r"\bvot(?:e|es|ed|ing)\b")
NAMED = re.compile(  # names were taken on both sides
    r"\b(?:named|recorded|roll[- ]call)\svote\b"
    r"|\b(?:councillors?|cllrs?)\b[^.;:]{2,200}\b(?:for|against|in\sfavour)[.,;]",
    re.IGNORECASE,
)
IN_FAVOUR = re.compile(
    r"\bvot(?:ed|ing)\s(?:in\sfavour|for|to\s(?:approve|grant|permit|support))\b", re.IGNORECASE
)
TO_REFUSE = re.compile(r"\bvot(?:ed|ing)\s(?:against|to\srefuse)\b", re.IGNORECASE)
# what was decided above those who `voted to approve` and `voted to refuse`
REFUSED = re.compile(r"\b(?:refus(?:ed|al)|approv(?:ed|al)|granted|permitted)\b", re.IGNORECASE)
VERDICT_ABOVE = 600
SPEAKING = re.compile(r"\b(?:spoke|spoken|speaking|argued)\b", re.IGNORECASE)  # no vote
# `seconded by Cllr Hill and APPROVED, Cllr Cole abstaining`: two clauses
DECIDED = re.compile(
    r"\b(?:approved|agreed|resolved|carried|adopted|accepted|proposed|moved|seconded)\b",
    re.IGNORECASE,
)
CLOSED = re.compile(r"\)[,;.]?\s(?:with|and|but)\b|[;:]\s")
# The side of others, named before.
TOLD = re.compile(
    r"\b(?:vot(?:ed|ing)\s(?:for|in\sfavour|against)|in\sfavour|against|abstain(?:ed|ing))\b,?"
    r"\s(?:and|while|whilst|but|with)\s"
    r"|\bvot(?:ed|ing)\s(?:for|in\sfavour|against)\b[^.;:\n]{0,60}?"
    r"(?:,(?:\s(?:and|while|whilst|but|with))?|\s(?:and|while|whilst|but|with))\s"
    r"(?=(?:councillors?|cllrs?|mrs?|ms|miss|dr|aldermen|alderman)\b)",
    re.IGNORECASE,
)
POSSESSED = re.compile(r"[^.;:,\n]{4,50}?'s\s(?:\w+\s)?(?:motion|amendment|proposal)\b")
FEW = 5  # letters between the last of the names and the verb: `both`, `each`
TITLE = re.compile(r"\b(?:Councillors?|Cllrs?\.?|Mr|Mrs|Ms|Miss|Dr|Alderman|Aldermen|Bailie)\s")
COUNT_BEHIND = re.compile(
    r"(?:\sfrom\svoting|\s(?:of\s)?the\s(?:motion|amendment|proposal|recommendations?))?\.?\s?[(\[](\d{1,3})[)\]]"
)
COUNT_BEFORE = spaced(rf"\b({NUMBER}) (?:members?|councillors?)(?: ?[,:-])? ?$")
COUNT_WITHIN = 30  # characters before names
CHOSEN = spaced(rf" (?P<choice>{CHOICE})")  # `voted for the amendment`: whoever chose between two
# `with one abstention from Councillor Marsh`, `Abst 1 (Cllr Marsh)`
FROM = re.compile(
    r"(?i:\babst(?:entions?|\.)?)\s?(?:\d{1,2}\s?)?(?:(?:from|by)\s|\(\s?)"
    r"(?P<names>(?:Councillors?|Cllrs?\.?|Mr|Mrs|Ms|Miss|Dr|Alderman|Aldermen)\s"
    r"(?:[^.;:()\n]|(?<=[Cc]llr)\.|(?<=\b[A-Z])\.){2,200}?)(?=[.;)]|\n|$)"
)
CASTING = re.compile(
    r"(?P<names>(?:Councillor|Cllr\.?|Alderman|Bailie)\s[^.,;:()\n]{2,50}),?\)?\s(?:who\s|having\s|then\s){0,2}"
    r"(?:exercised|used|gave|cast)\s(?:his|her|their|the|a)\s(?:second\s)?(?:(?:or|and)\s)?"
    r"(?:casting\s)?vote\s(?:(?P<for>in favour|for)|(?P<against>against))\b"
)
# `Cllr Marsh thought that it was dear and voted against`
AND_VOTED = re.compile(
    r"(?P<names>(?:Councillor|Cllr\.?|Mr|Mrs|Ms|Miss|Dr)\s(?:[A-Z][\w'.-]{0,30}\s){1,3})"
    r"(?:thought|felt|said|considered|was|did|could|objected|disagreed|argued|preferred|spoke)\b"
    r"(?P<why>[^.;:\n]{3,160}?)\sand\s(?:so\s|therefore\s|then\s)?"
    r"(?:voted\s(?:(?P<for>for|in favour)|(?P<against>against))|(?P<abstain>abstained))\b"
)
INDIRECT = re.compile(r"\b(?:what|why|how|whether|whom?|which|than)\s$", re.IGNORECASE)
INTENDED = re.compile(
    r"\b(?:was|were|been|being|be|would|will|may|might|could|should|to|not)\b(?:\s\w+)?$"
)
FIGURE = spaced(
    r"\d\W{0,3}$|\band (?:\d{1,3}|[a-z]{3,9}) (?:members?|councillors?)$"
    rf"|[,;-] ?(?:and |with )?(?:{NUMBER}|all|everyone|the (?:rest|others))"
    r"(?: (?:members?|councillors?))?(?: (?:were|was))?$"
)  # `the motion from Councillor Marsh (36 voted in favour`
ASKED = re.compile(
    r"(?P<names>(?:Councillors?|Cllrs?\.?|(?:Mr|Mrs|Ms|Dr)\.?|Miss|"
    r"Alderman)\s" + LETTER + r"{2,200}?)"
    r"(?:,\s(?:the\s)?(?:[\w&-]+\s){0,3}(?:Member|Leader|Chair\w*|Mayor|Holder|Convener|Spokes\w+)\b"
    r"[^.,;:\n]{0,60},)?\s(?:request(?:ed|ing)|required|ask(?:ed|ing)|wish(?:ed|ing)|wanted|"
    r"wanting)\b(?:\sfor)?[^.;\n]{0,80}?(?:vote|votes|voted|voting|abstention|abstained|"
    r"dissent|(?:his|her|their)\s(?:opposition|objection)(?=[^.;\n]{0,30}\b(?:record|minut)ed)|"
    r"(?:record|minut|not)ed\sthat\s(?:he|she|they)\s(?:was|were)\s(?:opposed\sto|against))\b(?P<how>[^.;\n]{0,120})",
)


# `Agreed, with David Marsh against`: a name of the text, no title before it.
DISSENTS = spaced(
    r",? (?:(?:who|was|were|had|having|being|both|voted|voting) ){0,3}(?:(?P<against>against|"
    r"dissent(?:ing|ed))|(?P<abstain>abstain(?:ing|ed))(?: from voting)?)"
    r"(?= ?(?:[.,;)]|$|\n)| (?:due|owing|because|as|pending|having)\b)"
)
# `AM and BR were for the hut; CH was against it`: both sides are told.
WERE = spaced(
    r",? (?:was|were) (?:(?P<for>for|in favou?r of)|(?P<against>against|opposed to))"
    r" (?:it|this|that|the|an?|any|[a-z]{3,14}ing)\b"
)
LED = re.compile(r"(?:[,;(]|\bwith|\bbut)\s\Z")
BESIDE = re.compile(r",\s|,?\sand\s")


# `delete "Councillor Marsh abstained"`: words of the minutes of another meeting
EDITED = re.compile(
    r"\b(?:delet(?:e|ed|ing|ion)|insert(?:ed|ing|ion)?|remov(?:e|ed|ing|al)|add(?:ed|ing)?"
    r"|replac(?:e|ed|ing)|str(?:ike|iking|uck) out|(?:to|should|now) read)\b"
    r"[^\"\n]{0,60}(?:\"[^\"\n]{3,160}\" (?:with|by) )?\"[^\"\n]{0,160}\Z",
    re.IGNORECASE,
)
EDIT = 240  # characters before a name in which that stands


def list_spoken(reading: Reading) -> Iterator[Side]:
    """Yield what a sentence says of named members: `Councillors Marsh and Hill voted against`."""
    for section in reading.stretches(("decision", "minutes")):
        text = reading.flat[section.start : section.end]
        if not any(
            word in text for word in ("vot", "bst", "dissent", "against", " oppos", " objec")
        ):
            continue
        for told in (_sided, _were, _untitled, _voted, _said_and_voted, _from, _cast, _asked):
            yield from told(reading, section)


def _voted(reading: Reading, section: Section) -> Iterator[Side]:
    """Yield `Councillors Marsh and Hill voted against`, `had abstained`, `dissented`."""
    flat = reading.flat
    for match in match_at_capitals(SPOKEN, flat, section.start, section.end):
        start = _list_start(reading, match)
        if start is None or INTENDED.search(match["names"]) or FIGURE.search(match["names"]):
            continue
        side = _side_said(reading, match)
        if side is None or EDITED.search(flat, max(0, start - EDIT), start):
            continue
        names = names_in(reading, start, match.end("names"))
        of = CHOSEN.match(flat, match.end()) if match["for"] else None
        words, count = of["choice"] if of else "", _count_beside(flat, start, match.end())
        yield Side(side, names, count, start, match.end(), words, prose=True)


def _side_said(reading: Reading, match: re.Match[str]) -> str | None:
    """Return the side that a verb says; of `to refuse` what was decided tells it, if anything."""
    said = next(s for s in ("for", "to", "against", "abstain", "dissent") if match[s])
    if said == "to" or match[0].lower().endswith("refuse"):
        return _side_of_verdict(reading, match)
    return "against" if said == "dissent" else said


def _count_beside(flat: str, start: int, end: int) -> int | None:
    """Return the number of voters that stands behind what is said of them, or before them."""
    behind = COUNT_BEHIND.match(flat, end)
    before = COUNT_BEFORE.search(flat, max(0, start - COUNT_WITHIN), start)
    return int(behind[1]) if behind else parse_number(before[1]) if before else None


def _said_and_voted(reading: Reading, section: Section) -> Iterator[Side]:
    """Yield `Cllr Marsh thought that it was dear and voted against`."""
    for match in match_at_capitals(AND_VOTED, reading.flat, section.start, section.end):
        names = names_in(reading, match.start("names"), match.end("names"))
        if len(names) == 1 and not TITLE.search(match["why"]):
            side = next(s for s in ("for", "against", "abstain") if match[s])
            yield Side(side, names, None, match.start(), match.end(), prose=True)


def _from(reading: Reading, section: Section) -> Iterator[Side]:
    """Yield `with one abstention from Councillor Marsh`."""
    for match in FROM.finditer(reading.flat, section.start, section.end):
        names = names_in(reading, match.start("names"), match.end("names"))
        if names and is_list(reading, match.start("names"), match.end("names")):
            yield Side("abstain", names, None, match.start(), match.end(), prose=True)


def _cast(reading: Reading, section: Section) -> Iterator[Side]:
    """Yield who used a casting vote, and for which side."""
    for match in match_at_capitals(CASTING, reading.flat, section.start, section.end):
        side = "for" if match["for"] else "against"
        names = names_in(reading, match.start("names"), match.end("names"))
        if "casting" in match[0] and names:
            yield Side(side, names, None, match.start(), match.end(), prose=True)


def _asked(reading: Reading, section: Section) -> Iterator[Side]:
    """Yield who asked that a vote against, or an abstention, be recorded."""
    for match in match_at_capitals(ASKED, reading.flat, section.start, section.end):
        side = _asked_side(match[0])
        names = names_in(reading, match.start("names"), match.end("names"))
        if side and names and is_list(reading, match.start("names"), match.end("names")):
            yield Side(side, names, None, match.start(), match.end(), late=True, prose=True)


def _side_of_verdict(reading: Reading, match: re.Match[str]) -> str | None:
    """Return the side of those who `voted to approve` or `to refuse`: by what was decided above.

    Only where a paragraph says who voted the other way as well.
    """
    paragraph = reading.outline.paragraph_at(match.start())
    refuses = match["to"] is None
    other = (IN_FAVOUR if refuses else TO_REFUSE).search(
        reading.flat, paragraph.start, paragraph.end
    )
    if other is None:
        return None
    above = reading.flat[max(0, paragraph.start - VERDICT_ABOVE) : paragraph.start]
    told = REFUSED.findall(above)
    refused = bool(told) and told[-1].lower().startswith("refus")
    return "for" if refuses == refused else "against"


def _untitled(reading: Reading, section: Section) -> Iterator[Side]:
    """Yield the names without a title that stand before `against`, `abstaining`."""
    flat, names = reading.flat, reading.names
    begin, end = (
        bisect_left(names, place, key=lambda name: name.outer_start)
        for place in (section.start, section.end)
    )
    for last, name in enumerate(names[begin:end], begin):
        match = DISSENTS.match(flat, name.outer_end, section.end)
        if match is None:
            continue
        if SPEAKING.search(flat, reading.sentence_at(name.start).start, match.end()):
            continue
        first = _first_beside(reading, last)
        start = names[first].outer_start
        if LED.search(flat[max(0, start - 6) : start]):
            side = "against" if match["against"] else "abstain"
            told = tuple(n.name for n in names[first : last + 1])
            yield Side(side, told, None, start, match.end(), prose=True)


def _first_beside(reading: Reading, last: int) -> int:
    """Return the first of the names in a row that end with `reading.names[last]`: `A, B and C`."""
    names, first = reading.names, last
    while first and BESIDE.fullmatch(
        reading.flat, names[first - 1].outer_end, names[first].outer_start
    ):
        first -= 1
    return first


def _were(reading: Reading, section: Section) -> Iterator[Side]:
    """Yield who `were for deferring it` and who `were against`, where a paragraph says both."""
    flat = reading.flat[section.start : section.end]
    if not (" were against" in flat or " was against" in flat or " opposed to" in flat):
        return
    names, found = reading.names, list[tuple[int, Side]]()
    begin = bisect_left(names, section.start, key=lambda name: name.outer_start)
    for last in range(begin, len(names)):
        match = WERE.match(reading.flat, names[last].outer_end, section.end)
        if match is None:
            continue
        first = max(begin, _first_beside(reading, last))
        told = tuple(name.name for name in names[first : last + 1])
        start, side = names[first].outer_start, "for" if match["for"] else "against"
        where = reading.outline.index_at(start)
        found.append((where, Side(side, told, None, start, match.end())))
    for where, one in found:
        sides = [other.side for at, other in found if at == where]
        paragraph = reading.paragraphs[where]
        voted = A_VOTE.search(reading.flat, paragraph.start, paragraph.end)
        if voted and sorted(sides) == ["against", "for"]:
            yield one


def _sided(reading: Reading, section: Section) -> Iterator[Side]:
    """Yield the names before `for` and `against`, both being told or a vote called for."""
    for match in match_at_capitals(SIDED, reading.flat, section.start, section.end):
        start = _list_start(reading, match)
        if start is None or INTENDED.search(match["names"]) or FIGURE.search(match["names"]):
            continue
        if INDIRECT.search(reading.flat, max(0, start - 9), start):
            continue  # `explained what Councillor Hill was for`
        sentence = reading.sentence_at(start)
        if SPEAKING.search(reading.flat, sentence.start, match.end()):
            continue
        if is_unvoted(reading.flat[sentence.start : sentence.end]):
            continue
        paragraph = reading.outline.paragraph_at(start)
        around = reading.flat[paragraph.start : start] + reading.flat[match.end() : paragraph.end]
        if BY_NAME.search(around) or NAMED.search(around):
            side = "for" if match["for"] else "against"
            names = names_in(reading, start, match.end("names"))
            alone = NAMED.search(around) is None
            yield Side(side, names, None, start, match.end(), prose=alone)


def _list_start(reading: Reading, match: re.Match[str]) -> int | None:
    """Return where the list of those who voted begins, others being named before it."""
    start, end = match.span("names")
    for title in TITLE.finditer(reading.flat, start, end):
        if CLOSED.search(reading.flat, title.start(), end):
            continue  # `(seconded by Cllr Reed), with Cllr Hill abstaining`
        if POSSESSED.match(reading.flat, title.start(), end):
            continue  # `for Cllr Reed's proposal and Cllr Cole against`
        if TOLD.search(reading.flat, title.start(), end):
            continue  # `Cllrs Reed and Hill voting for and Cllr Cole against`
        if not DECIDED.search(reading.flat, title.start(), end) and is_list(
            reading, title.start(), end
        ):
            told = reading.text[title.start() : end]
            behind = told[names_listed(told)[-1].outer_end :]
            return title.start() if len(LEFT_OVER.sub("", behind)) < FEW else None
    return None


def _asked_side(words: str) -> str | None:
    if re.search(r"\b(?:against|dissent|opposition|opposed|objection)\b", words):
        return "against"
    if re.search(r"\babst", words):
        return "abstain"
    return "for" if re.search(r"\b(?:in favour|for the|in support)\b", words) else None
