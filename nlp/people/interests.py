"""Who declared an interest, where a list or a sentence says so and no verb stands behind the name.

In: a cleaned text and its names. Out: the names' indices. Under a heading (`Declarations of
Interest`) whoever a line begins with declared one; so does whom `declared by` names.
"""

import re
from bisect import bisect_right

from nlp.annotations import Act
from nlp.people.coordination import Run, list_runs
from nlp.people.findings import Findings
from nlp.people.interest_regions import list_regions
from nlp.people.mentions import NameMention
from nlp.people.offices import Role

_TRIGGERS = (
    "nterest",
    "INTEREST",
    "declar",
    "disclos",
    "DPI",
    "voluntary",
    "transparen",
    " - Person",
)
_LINE_START = re.compile(
    r"(?:\A|\n)[ ]{0,20}(?:(?:Agenda )?[Ii]tem[ ])?[ •\d.()&a-z/-]{0,60}(?:the[ ])?\Z"
)
_SENTENCE_LEAD = re.compile(
    r"(?:\A|\n|[.][ ])[ ]{0,20}(?:In|With|Regarding|Item|Agenda|Minute|Application|For|On|During"
    r"|Prior|Planning|Under)\b[^.\n]{0,120}[,:-][ ]{1,3}\Z"
)
_OPEN = (
    r"(?:[Ii]n[ ]the[ ]interests?|[Ff]or[ ](?:reasons|the[ ]sake)|[Ff]or)[ ](?:of[ ])?"
    r"(?:openness|(?:full[ ])?transparency)"
)
_CLAUSE = re.compile(
    r"[^.;]{0,140}?\b(?:[Dd]eclar(?:ed|es|ing)|[Dd]isclos(?:ed|es|ing))[ \n]"
    r"(?![^.;]{0,80}(?:carried|lost|elected))"
    r"[^.;]{0,100}?\binterests?\b"
    r"|[^.;]{0,120}?\b(?:had|has|have|held|holds)[ \n](?:an?[ \n])?"
    r"(?:[\w-]+,?[ \n]){0,4}interests?[ \n]in\b"
    r"|[^.;]{0,140}?\b(?:as|since|because)[ \n](?:he|she|they)[ \n](?:had|has|have|held)[ \n]"
    r"an?[ \n](?:[\w-]+,?[ \n]){1,4}interest\b"
    r"|[ ,\n]{1,4}(?:-[ ])?(?:also[ \n]|then[ \n]|had[ \n])?"
    r"(?:declared|disclosed|registered|noted|recorded)[ \n](?:an?|his|her|their)[ \n]"
    r"[^.;]{0,50}?\b(?:[Ii]nterests?|DPIs?|ORIs?|NRIs?|prejudicial|pecuniary|predetermination"
    r"|dispensation)\b"
    r"|[ ,\n]{1,4}(?:also[ \n])?disclosed[ \n]that\b"
    r"|[ ,\n]{1,4}(?:also[ \n])?expressed[ \n](?:an?|his|her)[ \n]"
    r"(?:interest[ \n]as\b|(?:personal|prejudicial|pecuniary|non-pecuniary)[ \n]interest\b)"
    r"|[^.;]{0,140}?\bwould[ \n](?:therefore[ \n])?declare[ \n]an?[ \n][^.;]{0,40}?\binterest\b"
    r"|[ ,\n]{1,4}made[ \n](?:an?|the[ \n]following)[ \n](?:[\w-]+[ \n]){0,4}declarations?\b"
    r"|[ ,\n]{1,4}made[ \n]an?[ \n]voluntary[ \n]announcement\b"
    r"|[ ]?[-:][ ](?:an?[ ])?(?:[\w-]+,?[ ]){0,4}interest[ ](?:in|as|re|due|because)\b"
    # `Councillor A - Item 8 - Personal`
    r"|[ ]{1,20}(?:-[ ])?(?:Agenda[ ])?Items?[ ](?:No\.?[ ])?[\d.]{1,5}(?:\([a-z]\)|[a-z])?[ ]?-[ ]"
    r"(?:Disclosable|(?:Non-)?(?:Personal|Prejudicial|Pecuniary|Registrable)|Other|DPI|ORI|NRI)\b"
    # not `said that for transparency the report should be published`
    r"|[ ,]{1,2}(?:stated|advised|informed|noted|said|declared|reported|announced|asked|wished)\b"
    r"(?=[^.;]{0,320}\b(?:(?:s?he|they)[ \n](?!should\b|would\b|could\b)|his\b|her\b|their\b|I\b"
    r"|interest[ ]in\b))"
    rf"[^.;]{{0,160}}\b{_OPEN}"
)
_HAVING = re.compile(
    # not `declared an interest as the applicant, Mr A, was his cousin`
    r"\bdeclared[ \n][^.;]{0,40}\binterests?\b[^.;]{0,100}"
    r"(?<!applicant)(?<!objector)(?<!agent)(?<!owner)(?<!speaker)(?<!resident)"
    r",[ \n]{1,3}(?:the[ \n])?\Z"
    r"|\b[Hh]aving[ \n](?:previously[ \n]|earlier[ \n])?(?:made|declared|disclosed)[ \n][^.;]{0,30}"
    r"\b(?:declaration|interest)\b[^.;]{0,80},?[ \n]{1,3}(?:the[ \n])?\Z"
    rf"|\b{_OPEN}\b[^.;:,]{{0,40}},?[ \n]{{1,3}}\Z"
)
_LISTED = re.compile(
    r"(?:interests?|DPI)\b(?:(?!apolog)[^.;]){0,120}\b(?<!oposed )(?<!conded )(?<!moved )"
    r"(?:by|from|were[ \n]made:|as[ \n]follows:?|made:"
    r"|(?:declared|disclosed|received|recorded):)[ :\n]{1,4}(?:the[ \n])?\Z"
    r"|\bdeclarations?[ \n](?:\w+[ \n]){0,6}(?:by|from)[ \n]{1,4}\Z"
    r"|\n[ ]{0,9}interests?:[ ]{1,4}\Z"
    # `Declarations of Interest - Cllr A in item 6`
    r"|\b(?:declarations?|disclosures?)[ ]of[ ](?:\w+[ ]){0,6}interests?[ ]?(?:[:.]-?|-)[ ]"
    r"(?:Items?[ ][^.;]{1,80}[:-][ ])?\Z"
    # `... from Cllr A in respect of item 3, Cllr B` goes on
    r"|\binterests?\b[^;\n]{3,60}?\b(?:from|by)[ ](?:the[ ])?(?:Councillor|Cllr)[^;\n]{3,140}?"
    r"\b(?:of|in|to)[ ](?:agenda[ ])?item[ ][^;\n]{1,40}?,[ ](?:and[ ])?\Z",
    re.IGNORECASE,
)
_NOT_DECLARED = re.compile(
    r"[^.\n]{0,80}\b(?:(?<!been )asked(?![ ]it[ ]be[ ]noted)|sought|advised[ ]members|no[ ]interest"
    r"|did not|was in attendance)\b"
)
# What a line says that begins with a name and tells of something else than an interest.
_OTHERWISE = re.compile(
    r"(?:[ ]?,[^.;:()\n]{1,80},)?[ ,\n]{1,3}(?:then[ ]|also[ ])?(?:seconded|moved|proposed"
    r"|addressed|responded|replied|spoke|queried|presented|introduced|thanked|welcomed|reported|outlined"
    r"|left|explained|commented)\b(?![^.;]{0,160}\b(?:interest|declar|disclos|dispensation))"
)
# What a line says that no interest makes: `Dr A made a statement on the reservoir`.
_SPEAKS = re.compile(
    r"(?:[ ]?,[^.;:()\n]{1,80},|[ ]of[ ][^.;:()\n]{1,60}?)?[ ,\n]{1,3}(?:then[ ]|also[ ])?(?:stated"
    r"|advised|said|asked|informed|reported|confirmed|told|noted"
    r"|made[ ]an?[ ](?:\w+[ ])?(?:statement|representation))\b"
    r"(?![^.;]{0,200}\b(?:interest|declar|leave|left|withdr|employ|member[ ]of|trustee|owner|lived?"
    r"|lives|relative|friend|knew|cousin|husband|wife|brother|sister|son|daughter|father|mother))"
)


def find_interests(
    text: str, names: tuple[NameMention, ...], roles: dict[int, Role]
) -> list[tuple[int, int, int]]:
    """Return (index of the name, start, end of what says so)."""
    if not any(word in text for word in _TRIGGERS):
        return []
    regions = list_regions(text)
    return [
        (at, start, names[at].outer_end)
        for run in list_runs(text, names, roles)
        if (start := _declared(text, names, run, regions)) is not None
        for at in range(run.first if run.listed else run.last, run.last + 1)
    ]


def _declared(
    text: str, names: tuple[NameMention, ...], run: Run, regions: list[tuple[int, int]]
) -> int | None:
    """Return where it begins that a run's names declared an interest, or None."""
    first, last = names[run.first if run.listed else run.last], names[run.last]
    if _NOT_DECLARED.match(text[last.outer_end : last.outer_end + 120]):
        return None
    before = text[max(0, first.outer_start - 200) : first.outer_start]
    listed = _LISTED.search(before)
    if listed is not None and not _OTHERWISE.match(text, last.outer_end):
        return first.outer_start - len(listed[0])
    under = _is_entry(text, first, last, before, regions)
    limit = names[run.last + 1].outer_start if run.last + 1 < len(names) else len(text)
    clause = _CLAUSE.match(text, last.outer_end, min(limit, last.outer_end + 320))
    return first.outer_start if under or clause or _HAVING.search(before) else None


def _is_entry(
    text: str, first: NameMention, last: NameMention, before: str, regions: list[tuple[int, int]]
) -> bool:
    """Whether names begin a line or a member's sentence under a heading on interests."""
    region = bisect_right(regions, first.start, key=lambda region: region[0]) - 1
    if region < 0 or first.start >= regions[region][1] or _OTHERWISE.match(text, last.outer_end):
        return False
    if first.title_kind == "councillor":
        return bool(_LINE_START.search(before) or _SENTENCE_LEAD.search(before))
    if _SPEAKS.match(text, last.outer_end):
        return False  # of the public, or of another item
    return _LINE_START.search(before) is not None


# `declared an interest and indicated that she would withdraw`: no part of the debate.
_TELLS = re.compile(
    r"\b(?:advised|stated|said|indicated|confirmed|explained|informed|noted|announced|added|reminded"
    r"|made|wished|asked|requested|gave|noting)\b"
)
_SAYS_INTEREST = re.compile(r"\b(?:[Ii]nterests?|DPIs?|ORIs?|NRIs?|voluntary[ \n]announcement)\b")
# `A (Independent Member) declared`: what A is in the meeting.
_OF_THE_PANEL = re.compile(
    r"(?i)\b(?:independent|co-?opted|lay) (?:member|person)|\bcommissioner\b"
    r"|\b(?:parent governor|church|diocesan) representative"
)
_A_MEMBER = re.compile(
    r"(?:an?[ ](?:former[ ])?)?(?:members?|Members?|pupil|patient|trustee)[ ]of\b"
)
_SENTENCE_END = re.compile(r"\.[ \n]|\n[ ]*\n")
_LISTED_WITH = 60  # characters up to the last name of a list that says it together
_SENTENCE = 500  # characters: a longer one is not read to its end


def drop_declaring(text: str, found: Findings) -> None:
    """Take what a declaration says in its own sentence for no speech."""
    for index, row in found.acts.items():
        declared = [act for act in row if act.name == "declared_interest"]
        if declared:
            row[:] = [act for act in row if not _is_declaring(text, act, declared)]
            role = found.roles.get(index)
            a_member = role is not None and _A_MEMBER.match(role.name) is not None
            of_it = role is not None and (a_member or role.kind in (None, "other"))
            if role is not None and of_it and not _OF_THE_PANEL.search(role.name):
                del found.roles[index]  # `A (as a trustee of the club) declared`: the interest


def _is_declaring(text: str, act: Act, declared: list[Act]) -> bool:
    """Whether a speech act is a part of one of its bearer's declarations."""
    start = act.evidence.start
    if act.name != "spoke" or act.evidence.rule != "act.verb":
        return False
    if not _TELLS.search(text, start, act.evidence.end):
        return False
    if any(told.evidence.start <= start <= told.evidence.end + _LISTED_WITH for told in declared):
        return True
    end = _SENTENCE_END.search(text, act.evidence.end, start + _SENTENCE)
    return _SAYS_INTEREST.search(text, start, end.start() if end else start + _SENTENCE) is not None
