"""Where a role may stand beside a name: the stretches that its surroundings mark off.

In: a cleaned text and its names. Out: for one name, stretches with their place (before, behind,
that of a neighbour in a list) and what parts them from the name. No word of an office decides here:
separators, brackets, lines and runs of capitals do.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from nlp.people.acts.elected import is_decided, stands_beneath_election
from nlp.people.lexicon.office_kinds import has_head, kind_of_role
from nlp.people.lexicon.offices import is_council
from nlp.people.names.mentions import NameMention
from nlp.people.roles.ends import ROW_MARKS, is_torn, list_ends, trim
from nlp.people.roles.guards import ends_sentence, is_no_role
from nlp.people.roles.neighbours import (
    answers,
    are_offices_first,
    begins_next_entry,
    end_of_own,
    goes_before_next,
    is_of_answerer,
    own_letters,
    own_of_pair,
    stands_behind_dash,
)
from nlp.people.roles.titles import list_titles
from nlp.people.roles.words import is_of_several

REACH = 200  # characters on either side of a name
SMALL = 40  # characters of an office that ends in a small letter: `Vice chair Ann Marsh`
SHORT = 60  # characters of a label that heads a list
NEXT = 4  # characters from a name to an office's first word
SHARED = 8  # names of a list that one role may be of
STARTS = 8  # of stretches before a name
AROUND = 4  # names on either side
SURE = ("title", "given", "list", "cue", "vote")  # bases of names that bound a stretch


class Stretch(NamedTuple):
    """`text[start:end]`; `place`: where it stands; `mark`: what parts it from the name.

    `bound`: what ends it on the side that is turned away from the name.
    """

    start: int
    end: int
    place: str
    mark: str
    bound: str


# `Mr A the applicant spoke`, `Ms B the Head of Law advised`: an office with no comma before it
_APPOSED = re.compile(
    r"[ ]the[ ](?P<office>(?:(?:local|lead|planning|head|joint)[ ])?(?:applicants?|agent|objector"
    r"|supporter|petitioner|organiser|architect|solicitor|landowner|licensee)(?:['’]s[ ]\w+)?"
    r"|(?:[A-Z][\w'’-]+[ ]){0,3}(?:Head|Director|Leader|Chair(?:man|woman|person)?|Clerk|Mayor"
    r"|Manager|Officer|Treasurer|Solicitor|Convener|Member)"
    r"(?:[ ](?:of|for)(?:[ ]the)?(?:[ ](?:[A-Z][\w'’-]+|and|&)){1,5})?)"
    r"(?=,?[ ](?:also[ ]|then[ ]|both[ ])?(?:addressed|spoke|presented|introduced|explained"
    r"|outlined|thanked|welcomed|advised|answered|gave|opened|objected|supported)\b)"
)
_BEGINS_CLAUSE = re.compile(
    r"(?:\A|[a-z0-9)][.;:][ \n]{1,3}|\n[ ]{0,6}|[a-z],[ ]|\b(?:and|that|when|where|while)[ ])\Z"
)
APPOSED = "the alone"  # what parts such an office from the name
_EDGES = " \n,;:-|•"
_THE = r"(?P<the>(?:[Tt]he|THE|an?|our|their|its|his|her)[ \n](?=\S))?"
_BRACKET = re.compile(
    rf"(?:[ ]{{0,80}}\n?[ ]{{0,40}},?[ ]?|[ ]{{0,9}}\n[ ]{{0,9}}\n[ ]{{0,9}})[(\[]{_THE}"
    r"(?P<in>[^()\[\]]{2,160}(?:\([^()\[\]]{2,60}\)[^()\[\]]{0,60})?)"
    r"(?:\[[A-Z&]{1,6}\])?[)\]]"  # `(Town Clerk [TC])`
)
_CUT = re.compile(r"[,;][ ]|[ ]-[ ]")
_MARK = re.compile(
    r"(?:(?P<elected>,?[ \n](?P<be>(?:to[ ])?be[ \n])?(?:(?!(?:the|an?)[ ])[a-z-]{2,12}[ \n]){0,4}"
    r"(?:re-?)?(?:elected|ELECTED|appointed|APPOINTED|chosen|co-opted(?![ ](?i:member))"
    r"|confirmed(?= as))[ \n]"
    r"(?:(?:as|to[ \n]be)[ \n])?)"
    r"|(?P<spoke>(?:,[ ]who[ ](?:was|is)[ ]not[ ]a[ ]member\b[^,.;()]{0,40}(?=,))?"
    r",?[ \n](?:(?:who|was|is|had|has|have|will|would|been|to|also|then|and|asked|wished"
    r"|agreed|left|the|committee|meeting|room|chamber|table)[ \n]){0,6}"
    r"(?:speak|spoke|act|attend|present|introduc|serv|retir|resign|continu|stand|stood|step|t[ao]ke"
    r"|took|address)[a-z]{0,4}[ \n](?:(?:[a-z-]{2,13}|[A-Z][A-Za-z-]{3,14})[ \n]){0,6}?"
    r"(?:as|(?:position|role|post|office|capacity)[ ](?:of|as))[ \n])"
    r"|(?:[ ]{0,3}\n?[ ]{0,9}(?P<sign>[,;:-])|[ ]{3,60}(?P<dash>-)(?=[ ]))[ ]{0,40}\n?[ ]{0,20}"
    r"(?:(?P<led>(?:in[ ](?:his|her|their|its)[ ](?:capacity|role)[ ])?as|of|from|for"
    r"|representing)[ \n])?"
    r"|(?P<chair>[ ,]{1,2})(?=in[ ]the[ ][Cc]hair)"
    r"|[ ]?[ \n](?:in[ ](?:his|her|their)[ ](?:capacity|role)[ ](?=as[ ]))?"
    r"(?P<word>of|from|for|representing|as|at)[ \n]"
    r"|(?P<is>[ \n](?:is|was)[ \n](?:(?:now|still|currently|also)[ \n])?)"
    r"|[ ]{0,3}(?P<cell>\|)[ ]{0,40}"
    r"|[ ]{0,40}(?P<line>\n)[ ]{0,60}\n?[ ]{0,60}(?=[A-Z(])"
    r"|(?P<gap>[ ]{2,80}|[ ]?\.{3,80}[ ]?)(?=[A-Z])|(?P<space>[ ])"
    r"(?=[A-Z]|(?:(?:parish|town|locum|acting|deputy)[ ])?clerk\b))" + _THE
)
_FURTHER = re.compile(r"[^()\n;]{2,60}\((?P<in>[^()\n]{2,60})\)")
_SECOND = re.compile(r"[^(),:;.\n]{2,60},[ ](?:the|an?|our|their|its|his|her)[ ](?=\S)")
_JUNCTION = re.compile(
    r"(?:(?P<mark>[,:(-])[ ]{0,40}\n?[ ]{0,40}|(?P<line>\n)[ ]{0,60}|(?P<cell>\|)[ ]{0,40}"
    r"|(?P<gap>[ ]{2,80})|(?P<space>[ ]))\Z"
)
_BEGINS = re.compile(
    r"(?P<stop>[,;:.()\[\]|\"•])[ ]{0,40}|(?P<line>\n)[ ]{0,60}|(?P<gap>[ ]{2,80})"
    r"|(?P<dash>[ ]-[ ])"
    r"|(?:(?<=[ \n])|\A)(?P<the>[Tt]he|THE|[Aa]n?|[Oo]ur|its|his|her|their|[Bb]y"
    r"|[Tt]wo|[Tt]hree|[Bb]oth|and|&|welcomed|of|(?P<to>(?:thanks|thank you|tribute|sympathy"
    r"|condolences|congratulations|welcome|wishes)[ \n]to(?:[ \n]the)?))[ \n]"
)
_LAST_SMALL = re.compile(
    r"[ \n](?!(?:of|for|and|the|to|in|with|on|at|&)\b)[a-z][\w'’-]*[,;:]?[ \n](?=[A-Z])"
)
# `in the Mill Hall Chairman Mr A Marsh`, in a run
_LAST_OFFICE = re.compile(
    r"(?<=[a-z)][ ])(?:Vice[ -]|Deputy[ ])?"
    r"(?:Chair(?:man|woman|person)?|Convener|Secretary|Treasurer)\Z"
)
# `Chief Executive Head of Roads (Mr A Marsh)`, in a list that lost names
_IN_RUN = re.compile(
    r"(?<=[a-z][ ])(?<!\band[ ])(?<!the[ ])(?<!of[ ])(?:(?:Assistant|Deputy|Acting|Corporate)[ ])?"
    r"(?<!Assistant[ ])(?<!Deputy[ ])(?<!Corporate[ ])(?:Director|Head)[ ]of[ ]"
)
_SMALL_END = re.compile(r"[ \n][a-z][\w'’-]*[ ]\Z")
# `At the invitation of the Chair, Councillor A`: no office of A's.
_LEAVE = (
    r"\b(?:invitation|permission|agreement|consent|request|absence|discretion|direction|approval"
    r"|leave|suggestion|behalf|election(?=[ \n]of[ \n]the[ \n]))[ \n]of[ \n]"
)
_BY_LEAVE_OF = re.compile(
    rf"{_LEAVE}(?:(?:the[ \n])?[\w-]{{3,20}}[ \n](?:and|&)[ \n])?(?:(?:the|an)[ \n])?\Z",
    re.IGNORECASE,
)
_LEAVE_OF = re.compile(_LEAVE, re.IGNORECASE)
# `Apologies were given on behalf of the Mayor, Councillor A`: A is the Mayor.
_APOLOGIES = re.compile(r"(?i)\bapologies\b[^.;:]{0,60}\bbehalf[ \n]of[ \n](?:the[ \n])?\Z")
_JOINT = re.compile(r"[ ]?[,;][ \n]{1,3}|,?[ \n]{1,3}(?:and|&)[ \n]{1,3}|[ ]?\n[ ]{0,40}")

_SEVERAL = ("two", "three", "both")  # `Two residents, A and B`: as `the residents`


def list_stretches(text: str, names: tuple[NameMention, ...], at: int) -> list[Stretch]:
    """Return the stretches that may be the role of the name `at` in `names` (sorted by place)."""
    others, pair = _named_surely(names, at), _place_in_pair(text, names, at)
    answering, dashed = answers(text, names[at]), stands_behind_dash(text, names, at)
    found: dict[tuple[int, int], Stretch] = {}
    for stretch in _all_stretches(text, names, at):
        start, end = trim(text, stretch.start, stretch.end)
        start += len(own_letters(names[at], text[start:end]))
        if stretch.place in _BEHIND:
            if dashed:
                continue
            own = end_of_own(text, stretch.mark, start, end, names[at : at + 1 + SHARED])
            if is_of_answerer(text, names[at], stretch.mark, end):
                continue
            if own is None or (_is_run(stretch.mark) and are_offices_first(text, names, at, own)):
                continue
            if begins_next_entry(text, names, at, own):
                continue
            if goes_before_next(text, names, at, start, own):
                continue
            if _is_late(text, names[at]) and not has_head(text[start:end]):
                continue
            if own < end:
                end, stretch = own, stretch._replace(bound="label")
            if pair == stretch.place:
                start, end = own_of_pair(text, start, end, first=pair == "of-last")
        if end <= start or any(other.start < end and start < other.end for other in others):
            continue
        if is_no_role(text, start, end, stretch.mark) or (answering and stretch.mark == ","):
            continue
        if _stands_before_several(names[at], stretch) and not is_of_several(text[start:end]):
            continue
        if stretch.place == "before" and _AND.fullmatch(text, end, names[at].outer_start):
            continue
        found.setdefault((start, end), stretch._replace(start=start, end=end))
    return [s for s in found.values() if _without_article(text, s) not in found]


# `the late A Marsh, Abbeyvale, Corbally`: where they lived
_LATE = re.compile(r"\b[Ll]ate[ ]\Z")


def _is_late(text: str, name: NameMention) -> bool:
    return _LATE.search(text, max(0, name.outer_start - 6), name.outer_start) is not None


# `signed by the Vice Chair and Cllr A`: another's
_AND = re.compile(r"[ \n]{1,3}(?:and|&)[ \n]{1,3}")


def _stands_before_several(name: NameMention, stretch: Stretch) -> bool:
    """Whether a comma parts a stretch from a title of several: `The Mayor, Councillors A and B`."""
    if stretch.mark != "," or stretch.place != "before":
        return False
    return (name.title or "").lower().startswith(("councillors", "cllrs"))


_ARTICLE = re.compile(r"(?:[Tt]he|THE|[Aa]|an|An(?=[ ][aeiou]))[ \n]")  # no `An Garda`


def _without_article(text: str, stretch: Stretch) -> tuple[int, int]:
    """Return a stretch's bounds without its article: `objector` is offered as `an objector` is."""
    article = _ARTICLE.match(text, stretch.start, stretch.end)
    return (article.end() if article is not None else -1, stretch.end)


def _named_surely(names: tuple[NameMention, ...], at: int) -> list[NameMention]:
    """Return the names around that titles or initials tell: nobody else's role holds one."""
    near = (*names[max(0, at - AROUND) : at], *names[at + 1 : at + 1 + AROUND])
    return [name for name in near if name.basis in ("title", "initials")]


_BEHIND = ("behind", "of-last")


def _place_in_pair(text: str, names: tuple[NameMention, ...], at: int) -> str:
    """Return where an office of one of just two joint names stands: `A and B, Chair and Clerk`."""
    near = range(max(0, at - 2), min(at + 2, len(names) - 1))
    joint = [each for each in near if are_joint(text, names, each)]
    if len(joint) != 1:
        return ""
    return "of-last" if joint[0] == at else "behind" if joint[0] == at - 1 else ""


def _is_run(mark: str) -> bool:
    return mark.startswith(("space", "gap", "-"))


def _all_stretches(text: str, names: tuple[NameMention, ...], at: int) -> Iterator[Stretch]:
    name, floor = names[at], _floor(names, at)
    yield from (Stretch(*each) for each in list_titles(text, name, floor))
    ends = [other.outer_end for other in names[max(0, at - 2) : at]]
    if not stands_beneath_election(text, name):
        yield from _before(text, name.outer_start, floor, "before", ends)
    yield from _behind(text, name.outer_end, _stops(text, names, at), "behind")
    apposed = _APPOSED.match(text, name.outer_end)
    if apposed is not None and _BEGINS_CLAUSE.search(
        text, max(0, name.outer_start - NEXT * 2), name.outer_start
    ):
        yield Stretch(*apposed.span("office"), "behind", APPOSED, "small")
    last = first = at
    while last + 1 < len(names) and last - at < SHARED and are_joint(text, names, last):
        last += 1
    if last > at:
        for stretch in _behind(text, names[last].outer_end, _stops(text, names, last), "of-last"):
            if stretch.mark[:1] not in "(,-efos" or _is_of_one(text, stretch):
                continue
            if stretch.mark == "-" and not is_of_several(text[stretch.start : stretch.end]):
                continue  # `A, B - Clerk`
            alone = stretch.mark == "(" or stretch.mark.startswith(("of", "from"))
            if not (alone and _ends_commas(text, names, last, stretch)):
                yield stretch
    while first and at - first < SHARED and are_joint(text, names, first - 1):
        first -= 1
    if first < at:
        for stretch in _before(text, names[first].outer_start, _floor(names, first), "of-first"):
            if stretch.mark == ":" and _is_of_line(text, names[first], name, stretch):
                continue
            if stretch.mark != "space" and stretch.end - stretch.start < SHORT:
                yield stretch


# `Treasurer: Mr A` above `Mrs B, Mrs C`
_HELD_BY_ONE = re.compile(
    r"(?i)(?:(?:vice|deputy|hon\.?|acting|town|parish)[ -]{1,3})?(?:chair(?:man|woman|person)?"
    r"|conven[eo]r|treasurer|secretary|clerk|mayor|president)"
)


def _is_of_line(text: str, first: NameMention, name: NameMention, stretch: Stretch) -> bool:
    """Whether a label of an office that one holds stands on the line above: it is its name's."""
    below = "\n" in text[first.outer_end : name.outer_start]
    printed = text[stretch.start : stretch.end].strip(_EDGES)
    return below and _HELD_BY_ONE.fullmatch(printed) is not None


def _is_of_one(text: str, stretch: Stretch) -> bool:
    """Whether a bracket tells a member's office: `A and B (County Councillor)` tells it of B."""
    printed = text[stretch.start : stretch.end]
    return (
        stretch.mark == "("
        and kind_of_role(printed) == "councillor"
        and not is_of_several(printed)
        and not is_council(printed)
    )


def _ends_commas(text: str, names: tuple[NameMention, ...], last: int, stretch: Stretch) -> bool:
    """Whether a bracket behind `A, B` is B's alone: no `and` joins them, nor do its words."""
    joint = text[names[last - 1].outer_end : names[last].outer_start]
    return joint.strip() == "," and not is_of_several(text[stretch.start : stretch.end])


def are_joint(text: str, names: tuple[NameMention, ...], at: int) -> bool:
    """Whether only a comma, `and` or a line's end parts a name from the next."""
    return _JOINT.fullmatch(text, names[at].outer_end, names[at + 1].outer_start) is not None


def _stops(text: str, names: tuple[NameMention, ...], at: int) -> list[int]:
    """Return where the names behind begin, up to the first of a sure one."""
    stops = []
    for name in names[at + 1 : at + 1 + AROUND]:
        near = name.outer_start - names[at].outer_end < NEXT
        if near and name.title_kind == "office" and " " not in name.name:
            continue  # `A Marsh - Deputy Town Clerk`, `A Marsh, Mayor of Bodley`
        over = "\n" in text[name.outer_start : name.start]
        stops.append(name.start if over else name.outer_start)
        if name.basis in SURE:
            return stops
    return [*stops, len(text)]


def _floor(names: tuple[NameMention, ...], at: int) -> int:
    """Return where the last sure name before ends."""
    for name in reversed(names[max(0, at - AROUND) : at]):
        if name.basis in SURE:
            return name.outer_end
    return 0


def _behind(text: str, start: int, stops: list[int], place: str) -> Iterator[Stretch]:
    stop = min(stops[-1], start + REACH)
    for _ in range(2):
        bracket = _BRACKET.match(text, start, min(len(text), start + REACH))
        if bracket is None:
            break
        first, end = bracket.span("in")
        yield Stretch(first, end, place, "(", ")")
        for cut in _CUT.finditer(text, first, end):
            yield Stretch(first, cut.start(), place, "(", cut[0].strip())
            yield Stretch(cut.end(), end, place, "(,", ")")
        start = bracket.end()
    mark = _MARK.match(text, start, stop)
    if mark is None or mark.end() >= stop or (mark["be"] and not is_decided(text, start)):
        return
    line = text.rfind("\n", max(0, start - REACH), start)
    if mark["sign"] == ";" and text.startswith("The ", mark.start("the")):
        return  # `A Marsh; The Director advised`: a sentence of its own
    if mark["sign"] == ":" and mark["the"] and _THE_OFFICE_DOES.match(text, mark.start("the")):
        return  # `Resignation of A Marsh: the Chairman read out`: so is this
    if mark["line"] and "," in text[max(line, start - REACH, 0) : start]:
        return  # what stands below a list is no one's
    led = (mark["led"] or "").rpartition(" ")[2]  # `in her capacity as`: as `as`
    parts = (mark["sign"] or mark["dash"], mark["word"], led, mark["the"] and "the")
    kind = next((k for k in _KINDS if mark[k]), "")
    sign = " ".join(part for part in (kind, *parts) if part)
    for end, bound in list_ends(text, mark.end(), stop, stops):
        yield Stretch(mark.end(), end, place, sign, bound)
    further = _FURTHER.match(text, mark.end(), stop)
    if further is not None:  # `A Marsh, Bodley Borough Council (Chair)`
        yield Stretch(*further.span("in"), place, f"{sign} (", ")")
    second = _SECOND.match(text, mark.end(), stop)
    if second is not None:  # `A Marsh of Vale Homes, the applicant,`
        for end, bound in list_ends(text, second.end(), stop, stops):
            yield Stretch(second.end(), end, place, f"{sign} ,the", bound)


_THE_OFFICE_DOES = re.compile(
    r"[Tt]he[ \n](?:[A-Z][\w'’-]*[ ](?:(?:of|and|for|the)[ ]){0,2}){1,5}(?:then[ ]|also[ ])?"
    r"(?:[a-z]+ed|read|said|gave|told|was|had|thought|felt|spoke)\b"
)
_KINDS = ("chair", "elected", "spoke", "is", "cell", "line", "gap", "space")


def _last_of_run(text: str, floor: int, end: int) -> int:
    """Return where the last of several offices begins, or `floor`: `Head of Law Head of Roads`."""
    heads = [head.start() for head in _IN_RUN.finditer(text, floor, end)]
    return heads[-1] if heads and has_head(text[floor : heads[-1]]) else floor


def is_by_leave(text: str, start: int) -> bool:
    """Whether by leave of an office at `start` another does something: `With the consent of`."""
    return _BY_LEAVE_OF.search(text, max(0, start - SMALL), start) is not None


def _before(
    text: str, end: int, floor: int, place: str, ends: Iterable[int] = ()
) -> Iterator[Stretch]:
    """Yield what may be an office before `end`; `ends`: of the names before it."""
    floor = max(floor, end - REACH)
    before = text[floor:end]
    said = before.rstrip(_EDGES).endswith(ROW_MARKS) or before.rstrip().endswith(";")
    if said or ends_sentence(text, floor, end):
        return
    junction = _JUNCTION.search(before)
    sign = ""
    if junction is not None:
        sign = junction["mark"] or junction.lastgroup or ""
        end = floor + len(before[: junction.start()].rstrip(" \n,:("))
        if sign == "space" and _SMALL_END.search(before):
            floor = max(floor, end - SMALL)
    floor = max(floor, text.rfind("\n\n", floor, end))
    if sign == "(":
        floor = _last_of_run(text, floor, end)
    begins = [(floor, "name" if floor else "start")]
    begins += [(behind, "name") for behind in ends if floor < behind < end]
    begins += [
        (
            match.end(),
            match["stop"] or (match["to"] and "by") or match["the"] or match.lastgroup or "",
        )
        for match in _BEGINS.finditer(text, floor, end)
        if not (match["line"] and is_torn(text, match.start()))
    ]
    told = {start for start, _ in begins}
    runs = [match.end() for match in _LAST_SMALL.finditer(text, floor, end)]
    begins += [(run, "run") for run in runs if run not in told][-1:]
    own = _LAST_OFFICE.search(text, floor, end) if sign == "space" else None
    if own is not None and own.start() not in told:
        begins.append((own.start(), "run"))
    for start, bound in sorted(begins, key=lambda begin: begin[0])[-STARTS:]:
        led = _BY_LEAVE_OF.search(text, floor, start) or _LEAVE_OF.search(text, start, end)
        if led and _APOLOGIES.search(text, floor, start):
            led = None
        if text.endswith("Office of the ", floor, start):
            continue  # `Chief Executive of the Office of the Commissioner, A`
        if start < end and not (sign == "," and led):
            bound = bound.lower()
            yield Stretch(start, end, place, sign, "the" if bound in _SEVERAL else bound)
