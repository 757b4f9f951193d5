"""Members by their initials: `Ann Marsh (AM)` in the list of those present, `AM` in the minutes.

In: a cleaned text and its names. Out: further mentions of the same people. Three people at least
must be given initials that are theirs, in brackets or in a column; initials of two people are left
alone. Where no list gives them, `Prop: AM 2nd: BR` still means those whose initials they are, and
so do sentences that begin `AM asked` and `BR reported` where the text speaks so of two or more. Of
nobody whom the text names, a mover and seconder (and who abstained then) are called as printed.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from nlp.people.lexicon.titles import TITLE
from nlp.people.names.mentions import NameMention
from nlp.triggers import find_words, match_at, small_letters

_GIVEN = re.compile(
    # behind the office too: `Ann Marsh (Chair) [AM]`; or on the line beneath
    r"(?:[ ]\([^()\n]{2,30}\)|,[ ][A-Z][A-Za-z -]{2,30}?)?[ ]{0,2}[(\[]"
    r"(?P<initials>[A-Z]{2,5}|[A-Z]{2}[a-z])[ ]?[)\]]"
    r"|(?:[ ]?\([^()\n]{2,30}\)|,[ ][^\n]{2,60})?[ ]{0,3}\n[ \n]{0,6}(?P<beneath>[A-Z]{2,4})"
    r"(?=[ ]{0,3}(?:\n|\Z))"
    r"|(?:[ ]\([A-Z][a-z -]{3,20}\))?"
    r"(?:[ ]{2,60}|[ ]{0,3}[\t|][ ]{0,3}|[ ]{0,3}\n{1,2}[ ]{0,60}|[ ]{1,3}[-:=][ ]{1,3})"
    r"(?P<column>[A-Z]{2,4})"
    r"(?=[ ]{2}|[ ]{0,9}(?:[\n\t|,;]|\Z))"
    # `Cllr Ann Marsh AM Chair Cllr Bo Reed BR`
    r"|[ ](?P<plain>[A-Z]{2,4})(?=[ ](?:\(|[A-Z])|[ ]?(?:[,;\n]|\Z))"
)
_IRISH = re.compile(r"\bO['’](?=[A-Z])")  # `B O'Dowd (BO)`, one surname
_FEW = 3
_BEFORE = 30  # characters in which a title before initials stands
_VERB = r"(?:propose[rd]|proposal|moved|seconde[rd]|prop|sec|2nd(?:ed)?)"
_VERBS = ("prop", "moved", "sec", "2nd")  # each way of _VERB begins with one of these
_ACTS = re.compile(rf"\b(?i:{_VERB})\b[ :.-]{{1,4}}(?:by[ :]{{1,3}})?\Z")
_CUED = re.compile(
    rf"\b(?i:{_VERB})\b(?:[ ]as[ ][\w -]{{3,30}}?(?=[ ]by[ ]))?[ :.(-]{{0,4}}"
    r"(?:by[ :(]{1,3})?(?P<behind>[A-Z]{2,4})(?![\w'’-]|\.\w)"
    rf"|(?<![\w.])(?P<before>[A-Z]{{2,4}})[ ]{{1,3}}(?:proposed|seconded)\b"
)
# `AM asked whether ...`, `BR to write to the County`, `Cllr CH has met the contractor`
_SUBJECT = re.compile(  # begins with letters, so that the search is quick
    r"(?P<subject>[A-Z]{2,4})(?<!\bPC)(?<!\bCC)(?<!\bDC)(?<!\bTC)(?<!\bBC)(?<!\bCCC)"
    r"(?=[ ](?:[a-z]{2,20}ed|to|will|would|has|had|is|was|said|told|gave|read|left|took|made|spoke"
    r"|felt|met|went|put)[ ])"
)
# `The accounts were approved (AM/BR).`: who moved and who seconded
_PAIR = re.compile(
    r"(?<=\()(?P<one>[A-Z]{2,4})[ ]?/[ ]?(?P<two>[A-Z]{2,4})(?=[ ]?(?:\)|[,;][^()\n]{2,40}\)))"
)
# `Prop AM, 2nd BR, 7 agreed, CD and EF abstained`, `AM proposed, BR seconded`: whom no list names
_MOVED_PAIR = re.compile(
    rf"\b(?i:{_VERB})\b[ :.(-]{{0,4}}(?:by[ :(]{{1,3}})?(?P<mover>[A-Z]{{2,4}})\)?[ ]?[,;/&.-]?"
    rf"[ \n]{{0,4}}(?:and[ ])?(?i:seconde[dr]|2nd(?:ed)?|sec)\b[ :.(-]{{0,4}}(?:by[ :(]{{1,3}})?"
    r"(?P<seconder>[A-Z]{2,4})(?![\w'’-]|\.\w)"
    r"|(?<![\w.])(?P<first>[A-Z]{2,4})[ ]{1,3}(?i:proposed)[ ,]{1,3}(?:and[ ])?"
    r"(?P<second>[A-Z]{2,4})[ ]{1,3}(?i:seconded)\b"
    # `AM proposed Bo Reed for the vacancy, seconded and approved`
    r"|(?<![\w.])(?<!\bthe )(?P<alone>[A-Z]{2,4})[ ]proposed[ ]"
    r"(?=[^.;\n]{3,160}?,[ ]seconded[ ]and[ ])"
    # `seconded by BR and approved`
    r"|(?i:seconded)[ ]by[ ](?P<backs>[A-Z]{2,4})"
    r"(?=[ ]and[ ](?:all[ ])?(?:agreed|approved|carried))"
)
_VOTED = re.compile(
    r"[^.;\n]{0,80}?[,;(][ ](?:but[ ]|with[ ])?"
    r"(?P<names>(?:[A-Z]{2,4}(?:,[ ]|[ ](?:and|&)[ ])){0,4}[A-Z]{2,4})"
    r"[ ](?:abstain\w*|(?:voted[ ]|voting[ ])?against)\b"
)
_EACH = re.compile(r"[A-Z]{2,4}")
_OPENS = re.compile(r"(?<=\n)|(?<=[.;:,-][ ])|(?<=[ ]{3})|(?<=Cllr[ ])|(?<=Cllr\.[ ])")
_INITIALS_BEFORE = range(3, 8)  # characters of the initials and blanks before a verb


def find_initials(text: str, names: tuple[NameMention, ...]) -> list[NameMention]:
    """Return the mentions of people by the initials that the text itself gives them."""
    given = list(_given(text, names))
    owners = _owners(given)
    if len(owners) < _FEW:
        owners = {}
    pattern = re.compile(rf"(?<![\w(\[&-])(?<!\bthe )(?:{'|'.join(sorted(owners))})(?![\w&-])")
    listed = {match.end() for match, _ in given}
    told = [m for m in pattern.finditer(text) if not _closes(text, m)] if owners else []
    spans = [m.span() for m in told if m.end() not in listed]
    cues = list(_cues(text))
    spans += [m.span("behind") for m in cues if _in_bracket(text, m, owners)]
    spans += list(_paired(text, owners))
    found = [_mention(text, span, owners[text[slice(*span)]]) for span in spans]
    found += _cued(text, names, owners, cues)
    return [*found, *_unlisted(text, names, found, cues)]


def _in_bracket(text: str, cue: re.Match[str], owners: dict[str, NameMention]) -> bool:
    """Whether a verb's known initials stand in brackets: `Proposal (AM), seconded (BR)`."""
    return cue["behind"] in owners and text[cue.start("behind") - 1] == "("


def _paired(text: str, owners: dict[str, NameMention]) -> Iterator[tuple[int, int]]:
    """Yield where both initials of a bracket stand that are known: `(AM/BR)`."""
    for match in _PAIR.finditer(text) if owners else ():
        if match["one"] in owners and match["two"] in owners:
            yield from (match.span("one"), match.span("two"))


def _closes(text: str, initials: re.Match[str]) -> bool:
    """Whether initials end a bracket that does not say who acts: `(Chair AM)`."""
    acts = _ACTS.search(text[max(0, initials.start() - _BEFORE) : initials.start()])
    return text[initials.end() : initials.end() + 1] == ")" and acts is None


def _given(
    text: str, names: tuple[NameMention, ...]
) -> Iterator[tuple[re.Match[str], NameMention]]:
    """Yield where initials stand behind the name that they are of."""
    for name in names:
        match = _GIVEN.match(text, name.outer_end)
        if match and match["plain"] and match["plain"] != _letters(name.name):
            continue
        if match and _are_of(match[match.lastgroup or 0], name.name):
            yield match, name


def _owners(given: list[tuple[re.Match[str], NameMention]]) -> dict[str, NameMention]:
    """Return who is meant by which initials; those of two people are left out."""
    found: dict[str, NameMention] = {}
    shared = set()
    for match, name in given:
        initials = match[match.lastgroup or 0]
        if initials in found and found[initials].name != name.name:
            shared.add(initials)
        found.setdefault(initials, name)
    return {initials: name for initials, name in found.items() if initials not in shared}


def _cued(
    text: str,
    names: tuple[NameMention, ...],
    owners: dict[str, NameMention],
    cues: list[re.Match[str]],
) -> Iterator[NameMention]:
    """Yield who acts by initials that no list gives, where they are one person's."""
    subjects = (m for m in _SUBJECT.finditer(text) if _OPENS.match(text, m.start()))
    told = [*cues, *subjects]
    spans = {m.span(m.lastgroup or 0): m.lastgroup for m in told}
    spans = {span: cue for span, cue in spans.items() if text[slice(*span)] not in owners}
    bearers: dict[str, dict[str, NameMention]] = {}
    begun = set()  # where a longer name begins: `proposed by MR Jones`, `by JB Jones`
    for name in names if spans else ():
        bearers.setdefault(_letters(name.name), {}).setdefault(name.name.split()[-1], name)
        begun.add(name.outer_start)
    alone = {letters: each for letters, each in bearers.items() if len(each) == 1}
    spans = {s: cue for s, cue in spans.items() if text[slice(*s)] in alone and s[0] not in begun}
    several = len({text[slice(*span)] for span in spans}) > 1
    for span, cue in spans.items():
        told_of = _mention(text, span, *alone[text[slice(*span)]].values())
        if several or cue != "subject" or told_of.outer_start < told_of.start:
            yield told_of


def _unlisted(
    text: str,
    names: tuple[NameMention, ...],
    found: list[NameMention],
    cues: list[re.Match[str]],
) -> Iterator[NameMention]:
    """Yield movers, seconders and voters whom the text knows by their initials alone."""
    taken = {place for name in (*names, *found) for place in (name.start, name.outer_start)}
    shared = [_letters(name.name) for name in names]
    for pair in match_at(_MOVED_PAIR, text, sorted(match.start() for match in cues)):
        spans = [pair.span(each) for each in pair.groupdict() if pair[each]]
        voted = _VOTED.match(text, pair.end())
        if voted:
            listed = _EACH.finditer(text, *voted.span("names"))
            spans += [each.span() for each in listed]
        for start, end in spans:
            if start not in taken and text[start:end] not in shared:
                yield _as_printed(text, start, end)


def _as_printed(text: str, start: int, end: int) -> NameMention:
    """Return somebody whose name is nowhere but in initials."""
    return NameMention(
        start=start,
        end=end,
        name=text[start:end],
        outer_start=start,
        outer_end=end,
        basis="cue",
    )


def _cues(text: str) -> Iterator[re.Match[str]]:
    """Yield the places of `_CUED`, looked for around its verbs alone."""
    verbs = find_words(small_letters(text), _VERBS)
    places = {at - back for at in verbs for back in (0, *_INITIALS_BEFORE)}
    return match_at(_CUED, text, sorted(places))


def _are_of(initials: str, name: str) -> bool:
    """Whether the initials begin as the name does, and hold its surname's first letter."""
    words = re.findall(r"[^\W\d_]+", _IRISH.sub("O", name))
    begins = len(words) == 1 or initials[0] == words[0][0].upper()  # `Cllr Marsh (AM)`
    return begins and words[-1][0].upper() in initials[1:]


def _letters(name: str) -> str:
    """Return the first letter of each word of a name."""
    return "".join(word[0].upper() for word in re.findall(r"[^\W\d_]+", _IRISH.sub("O", name)))


def _mention(text: str, span: tuple[int, int], owner: NameMention) -> NameMention:
    start, end = span
    titles = list(TITLE.finditer(text, max(0, start - _BEFORE), start))
    beside = titles and not text[titles[-1].end() : start].strip(" .")
    outer = titles[-1].start() if beside else start
    return replace(owner, start=start, end=end, outer_start=outer, outer_end=end)
