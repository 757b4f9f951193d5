"""What somebody was elected or appointed as: `A be the Deputy Mayor`, `A to be Vice Chairman`.

In: a cleaned text and what was found of its people. Out: the offices of those who were appointed,
by the name's index, where no other office stands beside the name.
"""

import re
from collections.abc import Iterator

from nlp.people.acts.elected import is_decided
from nlp.people.findings import Findings
from nlp.people.lexicon.office_kinds import kind_of_role
from nlp.people.lexicon.offices import Role

_POST = (
    r"(?:(?:meeting|acting|joint|interim|honorary|deputy|vice|leas|lord|town)[ -]){0,2}"
    r"(?:chair(?:man|woman|person)?|mayor|provost|conven[eo]r|ch?athaoirleach|secretary|treasurer"
    r"|(?-i:(?:[A-Z][\w'&-]*[ ]){1,4}(?:Officer|Warden|Champion|Auditor))"
    r"|sheriff|leader(?=[ ]of[ ]the[ ](?:[a-z]+[ ]){0,2}(?:council|authority)\b))"
)
_OF = (
    r"(?:[ ]of[ ](?:the[ ])?(?-i:[A-Z][\w'’-]*"
    r"(?:[ ](?:(?:and|&|of|for|the)[ ]){0,2}[A-Z][\w'’-]*){0,6}))?"
)
# Behind a name, up to what else its sentence tells
_ELECTED_AS = re.compile(
    r"(?:(?!\bnot\b)[^.;:()]){0,90}?\b(?:elected|appointed|nominated|chosen|selected|continue|remain|be|is"
    r"|(?<!act[ ])as|accepted[ ]the[ ](?:role|position|post|office)[ ]of)[ \n]"
    rf"(?:(?:as|for|to be|the|our|its)[ \n]){{0,3}}(?P<post>{_POST}\b{_OF})"
    r"(?!['’]|[ ]took\b|[ ]\(?Elect\b|[ ]for[ ](?:the|this)[ ]meeting\b)",
    re.IGNORECASE,
)
# `that a Task Group be set up and that A be appointed Chair`: not of those who meet
_OF_A_GROUP = re.compile(
    r"(?i)\b(?:(?:task|working|steering|focus|review)(?:[ ]and[ ]finish)?[ ]"
    r"(?:groups?|part(?:y|ies))"
    r"|(?:committee|panel|group|board)[ ](?:to[ ])?be[ ](?:established|set[ ]up|formed))\b[^.;]*\Z"
)
_REACH = 160  # characters behind a name
# `that A be elected Chair`, which may be proposed only
_BE = re.compile(r"\b(?:be|as)\b")
# `with no other nominations re-elected as Chairman`, `was duly elected as Chair`
_WAS = re.compile(r"(?<!be )(?<!be duly )\b(?:re-?)?elected as\b")
_SETTLED = re.compile(
    r"(?i)\b(?:(?P<lost>no seconder|lost|fell|(?:was|were) withdrawn"
    r"|not (?:carried|agreed|seconded))"
    r"|(?:agreed|resolved|accepted)\b(?![ \n](?:to|that)\b)|carried|elected|unanimous(?:ly)?)\b"
)
# Another was proposed before that, or it is asked whether it was so.
_OF_ANOTHER = re.compile(r"(?i)\b(?:proposed|nominated|moved|asked|whether|had|deferr\w+)\b")
# `seconded by B and CARRIED:` above `That A be appointed`
_CARRIED = re.compile(r"(?i)\bcarried\b\W{0,9}that[ \n][^.;:]{0,40}\Z")
_BEFORE = 80  # characters before the name's end
_WEIGHT = 0.5  # below any office that stands beside a name


def find_elected_offices(text: str, found: Findings) -> Iterator[tuple[int, Role]]:
    """Yield (index of the name, office) of those who were appointed to one that is told."""
    for at, row in found.acts.items():
        if at in found.roles or not any(act.name == "appointed" for act in row):
            continue
        name = found.names[at]
        limit = min([n.outer_start for n in found.names[at + 1 : at + 2]] + [len(text)])
        end = min(limit, name.outer_end + _REACH)
        if _OF_A_GROUP.search(text, max(0, name.outer_start - _REACH), end):
            continue
        told = _ELECTED_AS.match(text, name.outer_end, end)
        if told is not None and (
            _WAS.search(told[0]) or not _BE.search(told[0]) or _is_settled(text, told)
        ):
            start, stop = told.span("post")
            post = re.sub(r"\s+", " ", told["post"])
            yield at, Role(post, start, stop, kind_of_role(post) or "councillor", _WEIGHT)


def _is_settled(text: str, told: re.Match[str]) -> bool:
    """Whether what is proposed was decided, before or behind it."""
    start = told.start()
    if is_decided(text, start) or _CARRIED.search(text, max(0, start - _BEFORE), start):
        return True
    settled = _SETTLED.search(text, told.end(), told.end() + _REACH)
    if settled is None or settled["lost"]:
        return False
    return _OF_ANOTHER.search(text, told.end(), settled.start()) is None
