"""What stands under a Decision label that no word marks: the first paragraph that says a decision.

In: a reading and a decision section. Out: the paragraphs where a decision starts.
"""

import re
from collections.abc import Iterator

from nlp.agendas import HAPPENED
from nlp.parts import find_part
from nlp.patterns import spaced
from nlp.reading import Reading
from nlp.resolutions.part_keys import opens_bare_list
from nlp.sections import Section
from nlp.text.paragraphs import Paragraph

LABEL_ALONE = re.compile(r"\W*decisions?\W*", re.IGNORECASE)
FEW = 5  # words of what is no decision: `Not required.`
BARE_THAT = spaced(
    r"(?P<mark>\(?\w{1,4}[.)]{1,2} )?[\"']?that\b(?! (?:is|was|were|evening|day|night|said|"
    r"meeting)\b)"
)
SECTION_LABEL = spaced(r"(?:minutes|decisions?) ?:\s{0,20}")
NOTHING = spaced(
    r"(?:\W*(?:there (?:were|was|are|being) no|none\b|no (?:\w+ ){0,6}(?:were|was|received|"
    r"declared|"
    r"submitted|raised|made|interests?|questions?|declarations?|apologies|petitions?|items?|"
    r"business)|"
    r"the following (?:[\w-]+ ){0,3}(?:declarations?|interests?) |"
    r"this (?:report|paper|item) (?:\w+ly )?(?:requests?|seeks|recommends|proposes|asks|sets out) |"
    r"(?:(?:an?|the|no|\w{3,5}) )?apolog|(?:the )?(?:[\w-]+ ){0,3}?"
    r"(?:council|committee|cabinet|board|panel|members|forum) (?:also )?(?:received|heard) "
    r"(?:(?:an?|the|two|three|\d{1,2}|further) )?"
    r"(?:[\w-]+ ){0,2}?(?:deputation|petition|question|representation|statement|apolog)\w*\b"
    r"(?![^\n]*\b(?:agreed|noted|resolved|referred)\b)|consideration was given|"
    r"the (?:council|committee|cabinet|members?) considered|"
    r"(?:the )?(?:[\w-]+ ){0,3}?(?:committee|cabinet|board|panel|members|forum) received an? "
    r"(?:[\w-]+ ){0,3}?(?:reports?|presentation|update)\b(?![^\n]*\b(?:agreed|noted|resolved)\b)|"
    r"nil\b|n/a|not applicable|all business|see (?:the )?minutes|as (?:above|set out)|"
    r"(?:the )?(?:[\w,&'-]+ ){0,6}?"
    r"(?:chair|mayor|leader|convener|director|portfolio holder|officer|head|manager)\w*"
    r"(?: of [^.;,]{3,40}?)? (?:then |also )?"
    r"(?:welcomed|announced|opened|advised|informed|put|referred to|commented|explained|gave"
    r"|confirmed that|agreed to (?:arrange|circulate|share|bring|send|check|contact|provide))|"
    r"(?:councillor|cllr)s? [^.;\n]{2,60}? (?:then )?(?:moved|proposed|seconded)\b"
    r"(?![^;\n]*\b(?:agreed|carried|resolved|approved|accepted|elected|unanimous\w*|favour)\b)|"
    r"(?:councillor|cllr|mr|mrs|ms|miss|dr)s?\b[^.]{0,120}\b(?:declared|apolog|gave|sent|attended|"
    r"(?:proposed|moved|nominated)(?: that)? (?-i:Councillor|Cllr|[A-Z][a-z]+ [A-Z]))|"
    r"this item was (?:not )?(?:considered|taken|discussed)|the (?:item|report) was "
    r"considered (?:in|with)))"
)
# Who has an interest in what, as the law has it declared.
INTEREST = spaced(
    r"\b(?:(?:dis)?closable|prejudicial|pecuniary|personal)(?: (?:and|interest|-)|, (?-i:[A-Z]))"
)
# Who decides, where a decision beneath a label names it: `The Cabinet approved the plan.`
DECIDER = (
    r"(?:(?:that )?(?:the |this )?(?:[\w&'-]+ ){0,6}?(?:council|committee|cabinet|executive|board|"
    r"panel|members?|authority|forum|comhairle|leader|mayor|director|chief executive|holder)"
    r"(?: (?:also|unanimously|therefore|formally|further|has|have|hereby)){0,2}[ :-]{1,4})?"
)
CONTENT = spaced(
    r"(?:\(?\w{1,4}[.)]{1,2} )?[\"']?(?:that\b|"
    + DECIDER
    + r"(?:to (?!(?:be|consider|discuss|seek|"
    r"update|inform|advise|provide|present|hear|date|follow|answer|declare|confirm whether|the|an?|"
    r"this|all|which|receive (?:any|apolog|from|declar|announce))\b)[a-z]{2,20}\b|"
    r"(?:approve|agree|note|endorse|accept|refuse|"
    r"recommend|adopt|authorise|delegate|confirm|receive|resolve|support|welcome|request|"
    r"instruct|refer)(?:d|s|ed)?\b|"
    r"(?:deferred|withdrawn|granted?|grants|appointed|appoints|referred|considered and)\b)|"
    r"[^.;]{0,120}?\b(?:agreed|resolved|decided)(?: (?:to|that)\b| ?:)|"
    r"[^.;]{0,400}?\b(?:be|was|were|has been|"
    r"have been|is|"
    r"are) (?:\w+ly )?(?:approved|agreed|noted|endorsed|accepted|deferred|withdrawn|refused|"
    r"granted|"
    r"adopted|authorised|delegated|confirmed|appointed|elected|awarded|received|supported|referred|"
    r"excluded|made|given|allocated|amended|set|recommended|committed|extended|released|closed|"
    r"introduced|published|paid|undertaken)\b)"
)


def paragraphs_of(reading: Reading, section: Section) -> list[Paragraph]:
    """Return the paragraphs that stand within a section."""
    first, last = reading.outline.index_at(section.start), reading.outline.index_at(section.end)
    return [
        p
        for p in reading.paragraphs[first : last + 1]
        if p.start >= section.start and p.end <= section.end
    ]


def list_under_label(reading: Reading, section: Section) -> Iterator[tuple[Paragraph, str]]:
    """Yield the first paragraph under a Decision label that says one, and each `That` after it."""
    told = False
    alone = _stands_alone(reading, section)
    for paragraph in paragraphs_of(reading, section):
        words = reading.flat[paragraph.start : paragraph.end]
        part = find_part(reading.flat, paragraph.start, paragraph.end)
        bare = reading.flat[part.end : paragraph.end].lstrip() if part else words
        bare = bare[label.end() :] if (label := SECTION_LABEL.match(bare)) else bare
        if LABEL_ALONE.fullmatch(words) or NOTHING.match(bare):
            continue
        more = told and BARE_THAT.match(words)
        says = CONTENT.match(words) or alone or _opens_list(reading, paragraph)
        if more or (not told and says):
            yield paragraph, "under-decision"
            told = True


def _stands_alone(reading: Reading, section: Section) -> bool:
    """Tell whether one paragraph is all a page of one decision has under the label.

    Then it is the decision, in whatever words: `Commission of a freelance planner.`
    """
    paragraphs = paragraphs_of(reading, section)
    label = reading.flat[paragraphs[0].start : paragraphs[0].end] if paragraphs else ""
    if reading.page != "decision" or len(paragraphs) != 2 or not LABEL_ALONE.fullmatch(label):
        return False
    words = reading.flat[paragraphs[1].start : paragraphs[1].end]
    told = HAPPENED.search(words) or INTEREST.search(words)
    return words.count(" ") >= FEW and not told


def _opens_list(reading: Reading, paragraph: Paragraph) -> bool:
    """Tell whether a paragraph and the one behind it are the first two parts of a list."""
    index = reading.outline.index_at(paragraph.start)
    pair = reading.paragraphs[index : index + 2]
    keys = [p.key if (p := find_part(reading.flat, x.start, x.end)) else "" for x in pair]
    return keys in (["1", "2"], ["a", "b"], ["i", "ii"]) or opens_bare_list(reading, paragraph)
