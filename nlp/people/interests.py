"""Who declared an interest, where a list or a sentence says so and no verb stands behind the name.

In: a cleaned text and its names. Out: the names' indices. Under a heading (`Declarations of
Interest`) whoever a line begins with declared one; so does whom `declared by` names.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

from nlp.annotations import Act
from nlp.people.coordination import Run, list_runs
from nlp.people.findings import Findings
from nlp.people.mentions import NameMention
from nlp.people.offices import Role
from nlp.people.spelling import LETTER, UP, on_one_line
from nlp.triggers import find_words, match_at, small_letters

_TRIGGERS = ("nterest", "INTEREST", "declar", "disclos", "DPI", "voluntary")
_HEADING = re.compile(
    r"(?im)^[ ]{0,40}(?:[A-Z]{0,3}\d{1,4}[\w./]{0,8}[.)]?[ ]{1,20})?(?:item \d{1,3}[ ]?[:–-]?[ ]?)?"
    r"(?:to receive )?(?:(?:member|councillor)s?'? )?(?:any )?"
    r"(?:declarations?|disclosures?|register)(?: of| by)?[^\n.]{0,80}\binterests?\b[^\n.]{0,60}"
    r"\.?[ ]{0,3}$"
    r"|^[ ]{0,40}(?:\d{1,4}[.)]?[ ]{1,20})?members'? interests?[ ]{0,3}$"
    r"|\bdeclared\b[^.;:]{0,60}\binterests?\b[^.;:]{0,120}:-?[ ]{0,3}$"
    r"|\b(?:interests?|declarations?|disclosures?)\b[^.:\n]{0,120}"
    r"\b(?:declared|made|disclosed|received|noted|recorded)\b[^.:\n]{0,160}"
    r"(?:[:-]{1,2}[ ]{0,3}|:?[ ]?-)[ ]{0,3}$"
)
_END = re.compile(
    r"\n[ ]{0,40}(?:\d{1,4}[\w./]{0,8}[.)]?[ ]{1,20})?(?:RESOLVED|Resolved|(?:MINUTES|"
    r"APOLOGIES|PUBLIC|URGENT|QUESTIONS)\b"
    r"|\d{1,4}[.)][ ]{0,3}\n|\d{1,4}[.)/][\w./]{0,8}[ ]{1,20}(?!Cllr|Councillor|Mr|Mrs|Ms|Dr|"
    r"Miss)[A-Z]"
    r"|Minutes of|Public (?:Q|P)|Questions|Urgent|Apologies)"
    # a numbered title on a line of its own; what only the minutes of a debate say
    r"|\n[ ]{0,40}\n[ ]{0,20}\d{1,4}[.)]?[ ]{1,20}"
    r"(?!Cllr|Councillor|Alderman|Mr|Mrs|Ms|Dr|Miss)[A-Z][^\n–-]{2,100}\n[ ]{0,40}\n"
    r"|\n[ ]{0,20}ITEM[ ]\d"
    r"|\b(?:moved|seconded|proposed|nominated)[ \n]by\b|\bOn[ ]the[ ]proposition\b"
    r"|,[ \n]seconded\b|\bvot(?:ed|ing)[ \n](?:for|against|record)\b|\b[Rr]ecorded[ \n]vote\b"
    r"|\n[ ]{0,20}(?:For|FOR|Against|AGAINST|Abstain|ABSTAIN)\w*\b"
    r"|\b(?:put[ \n]to[ \n]the|took[ \n]a)[ \n]vote\b"
)
_LINE_START = re.compile(
    r"(?:\A|\n)[ ]{0,20}(?:(?:Agenda )?[Ii]tem[ ])?[ •\d.()&a-z/-]{0,60}(?:the[ ])?\Z"
)
_SENTENCE_LEAD = re.compile(
    r"(?:\A|\n|[.][ ])[ ]{0,20}(?:In|With|Regarding|Item|Agenda|Minute|Application|For|On|During"
    r"|Prior"
    r"|Planning|Under)\b[^.\n]{0,120}[,:-][ ]{1,3}\Z"
)
_CLAUSE = re.compile(
    r"[^.;]{0,140}?\b(?:declar(?:ed|es|ing)|disclos(?:ed|es|ing))[ "
    r"\n](?![^.;]{0,80}(?:carried|lost|elected))"
    r"[^.;]{0,100}?\binterests?\b"
    r"|[^.;]{0,120}?\b(?:had|has|have|held|holds)[ \n](?:an?[ \n])?(?:[\w-]+,?[ "
    r"\n]){0,4}interests?[ \n]in\b"
    r"|[^.;]{0,140}?\b(?:as|since|because)[ \n](?:he|she|they)[ \n](?:had|has|have|held)[ \n]"
    r"an?[ \n](?:[\w-]+,?[ \n]){1,4}interest\b"
    r"|[ ,\n]{1,4}(?:-[ ])?(?:also[ \n]|then[ \n]|had[ \n])?"
    r"(?:declared|disclosed|registered|noted|recorded)[ \n](?:an?|his|her"
    r"|their)[ \n][^.;]{0,50}?\b(?:[Ii]nterests?|DPIs?|ORIs?|NRIs?|prejudicial"
    r"|pecuniary|predetermination|dispensation)\b"
    r"|[ ,\n]{1,4}(?:also[ \n])?disclosed[ \n]that\b"
    r"|[^.;]{0,140}?\bwould[ \n](?:therefore[ \n])?declare[ \n]an?[ \n][^.;]{0,40}?\binterest\b"
    r"|[ ,\n]{1,4}made[ \n](?:an?|the[ \n]following)[ \n](?:[\w-]+[ \n]){0,4}declarations?\b"
    r"|[ ,\n]{1,4}made[ \n]an?[ \n]voluntary[ \n]announcement\b"
    r"|[ ]?[-:][ ](?:an?[ ])?(?:[\w-]+,?[ ]){0,4}interest[ ](?:in|as|re|due|because)\b"
)
_HAVING = re.compile(
    # not `declared an interest as the applicant, Mr A, was his cousin`
    r"\bdeclared[ \n][^.;]{0,40}\binterests?\b[^.;]{0,100}"
    r"(?<!applicant)(?<!objector)(?<!agent)(?<!owner)(?<!speaker)(?<!resident)"
    r",[ \n]{1,3}(?:the[ \n])?\Z"
    r"|\b[Hh]aving[ \n](?:previously[ \n]|earlier[ \n])?(?:made|declared|disclosed)[ \n][^.;]{0,30}"
    r"\b(?:declaration|interest)\b[^.;]{0,80},?[ \n]{1,3}(?:the[ \n])?\Z"
)
_LISTED = re.compile(
    r"(?:interests?|DPI)\b(?:(?!apolog)[^.;]){0,120}\b(?<!oposed )(?<!conded )(?<!moved )"
    r"(?:by|from|were[ \n]made:|as[ \n]follows:?|made:"
    r"|(?:declared|disclosed|received|recorded):)[ :"
    r"\n]{1,4}(?:the[ \n])?\Z"
    r"|\bdeclarations?[ \n](?:\w+[ \n]){0,6}(?:by|from)[ \n]{1,4}\Z"
    r"|\n[ ]{0,9}interests?:[ ]{1,4}\Z",
    re.IGNORECASE,
)
_NOT_DECLARED = re.compile(
    r"[^.\n]{0,80}\b(?:(?<!been )asked(?![ ]it[ ]be[ ]noted)|sought|advised[ ]members|no[ ]interest"
    r"|did not"
    r"|was in attendance)\b"
)
# What a line says that begins with a name and tells of something else than an interest.
_OTHERWISE = re.compile(
    r"(?:[ ]?,[^.;:()\n]{1,80},)?[ ,\n]{1,3}(?:then[ ]|also[ ])?(?:seconded|moved|proposed"
    r"|addressed|responded|replied|spoke|queried|presented|introduced|thanked|welcomed|reported|outlined"
    r"|left|explained|commented)\b(?![^.;]{0,160}\b(?:interest|declar|disclos|dispensation))"
)
_LONGEST = 4000


def find_interests(
    text: str, names: tuple[NameMention, ...], roles: dict[int, Role]
) -> list[tuple[int, int, int]]:
    """Return (index of the name, start, end of what says so)."""
    if not any(word in text for word in _TRIGGERS):
        return []
    regions = _regions(text)
    return [
        (at, start, names[at].outer_end)
        for run in list_runs(text, names, roles)
        if (start := _declared(text, names, run, regions)) is not None
        for at in range(run.first if run.listed else run.last, run.last + 1)
    ]


# `Marsh      101      Trustee of the Museum`, `Marsh Item 9 - Pension Fund`
_ROW = re.compile(
    rf"(?m)^[ ]{{0,40}}(?P<name>(?:[{UP}][ .]{{1,2}}){{0,3}}[{UP}][{LETTER}'-]{{2,30}})"
    r"(?=[ ]{1,40}(?:[Ii]tem[ ])?\d{1,3}\b)"
)


def find_interest_rows(text: str, names: tuple[NameMention, ...]) -> list[NameMention]:
    """Return the names that begin the rows of tables of interests, if the text knows them."""
    if not any(word in text for word in _TRIGGERS):
        return []
    known = {name.name.split()[-1] for name in names if name.title_kind == "councillor"}
    return [
        NameMention(
            start=match.start("name"),
            end=match.end("name"),
            name=on_one_line(text, *match.span("name")),
            outer_start=match.start("name"),
            outer_end=match.end("name"),
            basis="list",
        )
        for start, end in _regions(text)
        for match in _ROW.finditer(text, start, end)
        if match["name"].split()[-1] in known
    ]


@lru_cache(maxsize=1)
def _regions(text: str) -> list[tuple[int, int]]:
    """Return where the text under headings on interests stands."""
    headings = list(_headings(text))
    if not headings:
        return []
    nexts = [heading.start() for heading in headings[1:]] + [len(text)]
    regions = []
    for match, following in zip(headings, nexts, strict=True):
        limit = max(match.end(), min(following, match.end() + _LONGEST))
        stop = _END.search(text, match.end(), limit)
        regions.append((match.end(), stop.start() if stop else limit))
    return regions


def _headings(text: str) -> Iterator[re.Match[str]]:
    """Yield the headings on interests, looked for where their words stand and their lines begin."""
    places = find_words(small_letters(text), ("interest", "declar", "disclos"))
    lines, begin, last = set[int](), 0, 0
    for place in places:
        begin = text.rfind("\n", last, place) + 1 or begin
        last = place
        lines.add(begin)
    return match_at(_HEADING, text, sorted(lines.union(places)))


def _declared(
    text: str, names: tuple[NameMention, ...], run: Run, regions: list[tuple[int, int]]
) -> int | None:
    """Return where it begins that a run's names declared an interest, or None."""
    first, last = names[run.first if run.listed else run.last], names[run.last]
    if _NOT_DECLARED.match(text[last.outer_end : last.outer_end + 120]):
        return None
    before = text[max(0, first.outer_start - 200) : first.outer_start]
    if (listed := _LISTED.search(before)) is not None:
        return first.outer_start - len(listed[0])
    region = bisect_right(regions, first.start, key=lambda region: region[0]) - 1
    under = region >= 0 and first.start < regions[region][1] and _LINE_START.search(before)
    if region >= 0 and first.title_kind == "councillor":
        under = under or (first.start < regions[region][1] and _SENTENCE_LEAD.search(before))
    under = None if _OTHERWISE.match(text, last.outer_end) else under
    limit = names[run.last + 1].outer_start if run.last + 1 < len(names) else len(text)
    clause = _CLAUSE.match(text, last.outer_end, min(limit, last.outer_end + 320))
    return first.outer_start if under or clause or _HAVING.search(before) else None


# `declared an interest and indicated that she would withdraw`: no part of the debate.
_TELLS = re.compile(
    r"\b(?:advised|stated|said|indicated|confirmed|explained|informed|noted|announced|added"
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
_SENTENCE = 500  # characters: a longer one is not read to its end


def drop_declaring(text: str, found: Findings) -> None:
    """Take what a declaration says in its own sentence for no speech."""
    for index, row in found.acts.items():
        declared = [act for act in row if act.name == "declared_interest"]
        if declared:
            row[:] = [act for act in row if not _is_declaring(text, act)]
            role = found.roles.get(index)
            a_member = role is not None and _A_MEMBER.match(role.name) is not None
            if (
                role
                and (a_member or (role.kind in (None, "other")))
                and not (_OF_THE_PANEL.search(role.name))
            ):
                del found.roles[index]  # `A (as a trustee of the club) declared`: the interest


def _is_declaring(text: str, act: Act) -> bool:
    """Whether a speech act is a part of a declaration."""
    start = act.evidence.start
    if act.name != "spoke" or act.evidence.rule != "act.verb":
        return False
    if not _TELLS.search(text, start, act.evidence.end):
        return False
    end = _SENTENCE_END.search(text, act.evidence.end, start + _SENTENCE)
    return _SAYS_INTEREST.search(text, start, end.start() if end else start + _SENTENCE) is not None
