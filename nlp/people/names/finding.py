"""A cleaned text in, the names of people in it out; who they are is decided elsewhere.

`find_names` reads prose: names behind a title, and names that begin with a known given name or with
initials. `list_names` reads a region that is known to be a list of names (who was present, who
voted how), where a surname alone is a name as well. Both take what `nlp.clean.clean_text` returns.
"""

import re
from dataclasses import replace
from itertools import pairwise

from nlp.people.lexicon.spelling import GIVEN, LETTER, LOW, NOT_NAMES, UP
from nlp.people.lexicon.titles import (
    COUNCIL_NEXT,
    NO_TITLE,
    TITLE,
    TITLE_GAP,
    Title,
    title_at,
    title_within,
)
from nlp.people.names.doing import find_doing
from nlp.people.names.first_names import find_first_names
from nlp.people.names.initials import find_initials
from nlp.people.names.inverted import find_inverted
from nlp.people.names.lists import list_names
from nlp.people.names.mentions import NameMention, mention_of
from nlp.people.names.one_name import Name, name_at
from nlp.people.names.places import AFTER, BEFORE, is_no_person, stands_alone
from nlp.people.names.unknown import find_unknown
from nlp.triggers import match_at_capitals

__all__ = ["NameMention", "find_names", "list_names", "name_behind_cue"]

_SEPARATOR = re.compile(
    r"[ ]{0,3}(?:\([^()\n]{1,80}\)|\[[^\[\]\n]{1,80}\])?[ ]{0,3}\n{0,3}[ ]{0,60}"
    r"(?:,?[ ]who[ ](?:was|is|had|has)[ ][a-z][a-z' -]{1,40}?)?"  # `A, who was ill, and B`
    r"(?P<mark>,|;|and\b|&)[ \n]{0,60}(?P<last>and\b|&)?[ \n]{0,60}"
)


_COUPLE = re.compile(r"(?i)mr\.? ?(?:and|&) ?m")  # `Mr & Mrs Marsh, Mill Lane`


def find_names(text: str) -> tuple[NameMention, ...]:
    """Return the names in a cleaned text, in their order.

    Names without a title are candidates: `basis` says what speaks for each.
    """
    inverted = find_inverted(text)
    spans = [(mention.start, mention.end) for mention in inverted]
    titled = sorted(_find_titled(text), key=lambda mention: mention.start)
    found = inverted + _outside(spans, titled)
    found.sort(key=lambda mention: mention.start)
    taken = [(mention.outer_start, mention.outer_end) for mention in found]
    found += _outside(taken, _find_plain(text))
    found.sort(key=lambda mention: mention.start)
    taken = [(mention.outer_start, mention.outer_end) for mention in found]
    unknown = [*find_unknown(text, found), *find_doing(text)]
    unknown.sort(key=lambda mention: mention.start)
    found += _outside(taken, unknown)
    names = tuple(sorted(found, key=lambda mention: mention.start))
    names = _uncut_last(text, names)
    names = _with_shorter(names, find_initials(text, names))
    return _with_shorter(names, find_first_names(text, names))


def _with_shorter(
    names: tuple[NameMention, ...], shorter: list[NameMention]
) -> tuple[NameMention, ...]:
    """Return the names, and where the same people are called by less than their names."""
    spans = [(mention.outer_start, mention.outer_end) for mention in shorter]
    rest = _outside(spans, list(names)) if spans else names
    return tuple(sorted([*rest, *shorter], key=lambda mention: mention.start))


def _uncut_last(text: str, names: tuple[NameMention, ...]) -> tuple[NameMention, ...]:
    """Return the names, the last one whole where a text breaks off within it.

    What it breaks off from stands earlier: `moved by Mr T Marsh`, and at the end `Mr T Mar`.
    """
    if not names or names[-1].end != len(text.rstrip()):
        return names
    cut = names[-1]
    whole = {n.name for n in names if n.name.startswith(cut.name)} - {cut.name}
    whole = {name for name in whole if name.count(" ") == cut.name.count(" ")}
    return (*names[:-1], replace(cut, name=whole.pop())) if len(whole) == 1 else names


_NO_VOWELS = re.compile(r"[B-DF-HJ-NP-TV-XZ]{4,}")


def name_behind_cue(text: str, position: int) -> NameMention | None:
    """Return the name behind a cue that only a name follows (`seconded by`)."""
    gap = TITLE_GAP.match(text, position)
    name = name_at(text, gap.end() if gap else position, titled=False, listed=True)
    if name is None or text.startswith(("'s", "’s"), name.end):  # `by Prince Henry's`: a school
        return None
    if name.end == len(text.rstrip()) and "Councillor".startswith(text[name.start : name.end]):
        return None  # `moved by Counci`, where a text breaks off
    if _NO_VOWELS.fullmatch(text, name.start, name.end):  # `proposed by KLWN`: a body
        return None
    return mention_of(text, name, NO_TITLE, name.start, "cue")


def _find_titled(text: str, start: int = 0, end: int | None = None) -> list[NameMention]:
    """Return the names behind titles; a plural title goes on over its list."""
    found: list[NameMention] = []
    done = start
    for match in match_at_capitals(TITLE, text, start, len(text) if end is None else end):
        if match.start() < done:
            continue
        title = title_at(text, match.start(), match)
        if title is None:
            continue
        names = _names_behind(text, title)
        found += names
        done = max(done, max((n.outer_end for n in names), default=title.end))
    return found


def _names_behind(text: str, title: Title) -> list[NameMention]:
    """Return the one name, or for a plural title the list of names, behind a title."""
    found: list[NameMention] = []
    found_inside: list[NameMention] = []  # `Councillors A (substitute: Councillor B) and C`
    position, outer, last, head = title.end, title.start, False, title
    while True:
        listed = title.plural and bool(found) and not last
        name = name_at(text, position, titled=True, listed=listed)
        if name is None or is_no_person(text, name, title.kind):
            break
        council = COUNCIL_NEXT.match(text, name.start) if found else None
        if council is not None and (own := title_at(text, council.end())) is not None:
            outer, position = council.end(), own.end  # `Cllrs A, B and HCC Cllr D`
            title, last = title_within(head, own), True
            continue
        found.append(mention_of(text, name, title, outer, "title"))
        if not title.plural or _COUPLE.match(title.printed or ""):
            break
        gap = _SEPARATOR.match(text, found[-1].outer_end)
        if gap is not None and "(" in gap[0]:
            found_inside += _find_titled(text, found[-1].outer_end, gap.end())
        if gap is None or (last and gap["mark"] in ",;"):
            break
        last = last or "and" in gap[0] or "&" in gap[0]
        outer = position = gap.end()
        inner = title_at(text, position)
        title = head
        if inner is not None:
            title, position = title_within(head, inner), inner.end
            head = head if inner.kind == "courtesy" else title
    return _with_shared_surnames(text, found) + found_inside


_BOTH = re.compile(r"[ ](?:and|&)[ ]")


def _with_shared_surnames(text: str, found: list[NameMention]) -> list[NameMention]:
    """Return the names of a list, `Cllrs Ann and Bo Marsh` with the surname of both."""
    for at, (one, two) in enumerate(pairwise(found)):
        first, _, surname = two.name.partition(" ")
        both = _BOTH.fullmatch(text, one.outer_end, two.outer_start) is not None
        if both and one.name.lower() in GIVEN and first.lower() in GIVEN and surname:
            found[at] = replace(one, name=f"{one.name} {surname}")
    return found


_PLAIN = re.compile(  # begins with a letter, so that the search is quick
    rf"[{UP}](?<![\w'.-].)(?:\.[ ]?(?:[{UP}]\.[ ]?){{0,3}}[{UP}][{LETTER}']"
    rf"|(?P<bare>(?:[ ]?[{UP}])?)[ ](?:[{UP}][ ])?[{UP}][{LOW}']"
    rf"|(?P<word>[{LETTER}]{{1,20}})(?:-[{UP}]?[{LOW}]{{1,15}})?"
    rf"[ ]{{0,2}}\n{{0,2}}[ ]{{0,40}}(?=[{UP}]|[(\"'][{UP}][{LOW}]|[a-z]{{2,3}}[ ][{UP}]))"
)


def _find_plain(text: str) -> list[NameMention]:
    """Return names without a title that begin with a given name or with initials."""
    found: list[NameMention] = []
    position = 0
    while (match := _PLAIN.search(text, position)) is not None:
        mention = _plain_mention(text, match)
        if mention is not None:
            found.append(mention)
            position = mention.outer_end
        else:
            position = match.end("word") if match["word"] else match.start() + 1
    return found


_INITIAL_BEFORE = re.compile(rf"(?<![\w.'’&-])[B-HJ-Z{UP[3:]}][ ]\Z")


def _plain_mention(text: str, match: re.Match[str]) -> NameMention | None:
    word = None if match["word"] is None else text[match.start() : match.end("word")]
    if word is not None and word.lower() not in GIVEN:
        return None
    hyphened = word is not None and text.startswith("-", match.end("word"))
    if hyphened and _INITIAL_BEFORE.search(text, max(0, match.start() - 4), match.start()):
        return None  # `J Nicholas-Letch M Precey`, in a run: the initial is part of it
    name = name_at(text, match.start(), titled=False)
    if name is None or not name.given or (word is not None and name.words < 2):
        return None
    if not stands_alone(text, name, match["bare"] is not None):
        return None
    name = _with_unknown_first_name(text, name) if word is not None else name
    basis = "initials" if word is None else "capitals" if word.isupper() else "given"
    return mention_of(text, name, NO_TITLE, name.start, basis)


# Words before a name that are no first name that the list does not know: `Age Concern Marsh`
_NO_FIRST_NAMES = NOT_NAMES | BEFORE | AFTER | {"concern"}
_FIRST_BEFORE = re.compile(
    rf"(?:[a-z][ \n]|[,;:][ \n]|[(•][ ]{{0,2}})(?P<first>[{UP}][{LOW}]{{2,14}})[ ]\Z"
)


def _with_unknown_first_name(text: str, name: Name) -> Name:
    """Take in a first name that the list does not know: `Munsur` + `Ali Choudhury`."""
    match = _FIRST_BEFORE.search(text, max(0, name.start - 20), name.start)
    if match is None or match["first"].lower() in _NO_FIRST_NAMES:
        return name
    return Name(match.start("first"), name.end, name.words + 1, True)


def _outside(taken: list[tuple[int, int]], candidates: list[NameMention]) -> list[NameMention]:
    """Return the candidates that overlap nothing taken; both are sorted."""
    kept: list[NameMention] = []
    at = 0
    for mention in candidates:
        if kept and mention.start < kept[-1].end:
            continue
        while at < len(taken) and taken[at][1] <= mention.start:
            at += 1
        if at == len(taken) or mention.end <= taken[at][0]:
            kept.append(mention)
    return kept
