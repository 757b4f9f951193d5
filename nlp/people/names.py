"""A cleaned text in, the names of people in it out; who they are is decided elsewhere.

`find_names` reads prose: names behind a title, and names that begin with a known given name or with
initials. `list_names` reads a region that is known to be a list of names (who was present, who
voted how), where a surname alone is a name as well. Both take what `nlp.clean.clean_text` returns.
"""

import re
from dataclasses import dataclass, replace

from nlp.people.vocabulary import any_of, read_given_names, read_words

_WORDS = read_words("words")
_GIVEN = read_given_names()
_NOT_NAMES = frozenset(_WORDS["not_names"]["words"]) | frozenset(
    word.lower()
    for kind in ("councillor", "courtesy", "office")
    for word in _WORDS["titles"][kind]
    if word.isalpha()
)
_ALSO_SURNAMES = frozenset(_WORDS["not_names"]["surnames"])
_PARTICLES = frozenset(_WORDS["surnames"]["particles"])
_OF_PLACES = frozenset(_WORDS["surnames"]["of_places"])
_AFTER = frozenset(_WORDS["places"]["after"])
_BEFORE = frozenset(_WORDS["places"]["before"])
_FIRMS = frozenset(_WORDS["places"]["firms"])
_POSTNOMINALS = frozenset(word.replace(".", "").upper() for word in _WORDS["postnominals"]["words"])

_UP = "A-ZÀ-ÖØ-ÞĀĆČĎĐĒĘĚĞİĪŁŃŇŌŐŘŚŞŠŤŪŮŰŴŶŹŻŽ"
_LOW = "a-zß-öø-ÿāăąćčďđēęěğıīłńňōőřśşšťūůűŵŷźżž"
_LETTER = _UP + _LOW
_WORD = re.compile(
    rf"(?:[OD]'[ ](?=[{_UP}]))?[{_UP}][{_LETTER}]{{0,30}}"
    rf"(?:'(?![sS]\b)[{_LETTER}]{{1,20}}"
    rf"|-[ ]{{0,2}}\n{{0,2}}[ ]{{0,40}}(?:[OD]')?[{_UP}][{_LETTER}]{{1,25}}"
    rf"|-[{_LOW}]{{2,20}}){{0,3}}(?![\w])"
)
_INITIALS = re.compile(
    rf"(?:[{_UP}]\.[ ]?-?){{1,4}}(?=[ \n]{{0,3}}[{_UP}])"
    rf"|[{_UP}]\.?(?=[ \n]{{1,3}}[ ]{{0,20}}[{_UP}][{_LETTER}'])"
    rf"|[{_UP}]\.?[{_UP}]\.?(?=[ ]{{1,2}}[{_UP}][{_LETTER}'])"
    rf"|[{_UP}]{{3}}(?=[ ][{_UP}][{_LOW}'])"
    rf"|[{_UP}](?=[ \n]{{1,2}}[{_UP}]\b)"
)
_PARTICLE = re.compile(rf"(?:{'|'.join(sorted(_PARTICLES))})(?=[ ][{_LETTER}])")
_GAP = re.compile(r"[ ]{1,2}")
_WRAP = re.compile(r"[ ]{0,3}\n{1,2}[ ]{0,60}")
_FIRST_INITIAL_BEHIND = re.compile(
    rf"[ ]?\n{{0,2}}[ ]{{0,40}}"
    rf"\((?P<bracket>[{_UP}]\.?(?:[ ]?[{_UP}]\.?)?|[{_UP}][{_LOW}]{{2,15}})\)"
    rf"|[ ](?P<bare>[{_UP}])\.?(?=[,;)]|[ ](?:and|&)[ ]|[ ]?\n|$|[ ](?:spoke|said|asked|voted"
    rf"|were)\b)"
)
_POSTNOMINAL_WORDS = any_of([re.escape(word) for word in _WORDS["postnominals"]["words"]])
_POSTNOMINAL = re.compile(rf"(?:,?[ ]{{1,2}}|,[ ]?\n[ ]?)(?:{_POSTNOMINAL_WORDS})(?![\w])\.?")

_KINDS = ("councillor", "courtesy", "office")
_TITLE_WORDS = "|".join(
    f"(?P<{kind}>{any_of(_WORDS['titles'][kind])}"
    + (r"|CC(?=[ ][A-Z]\b))" if kind == _KINDS[0] else ")")
    for kind in _KINDS
)
_TITLE = re.compile(rf"(?<![\w'&.-])(?=[A-Z])(?i:{_TITLE_WORDS})(?![\w'])\.?")
_TITLE_GAP = re.compile(r"[ ]{0,3}[:-]?[ ]{0,6}(?:\n{1,3}[ ]{0,60})?")
_PLURAL = re.compile(r"(?:s|ors\.?|men|wyr|s\.|\(s\)|Messrs\.?)$", re.IGNORECASE)
_SEPARATOR = re.compile(
    r"[ ]{0,3}(?:\([^()\n]{1,80}\)|\[[^\[\]\n]{1,80}\])?[ ]{0,3}\n{0,3}[ ]{0,60}"
    r"(?P<mark>,|;|and\b|&)[ \n]{0,60}(?P<last>and\b|&)?[ \n]{0,60}"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class NameMention:
    """A name as it stands in a text: `text[start:end]` is the bare name.

    `outer_start` and `outer_end` take in title and post-nominals. `title` as printed ("Councillors"
    for each name of its list); `title_kind`: councillor, courtesy, office or None.
    `basis`: what speaks for a name: title, given (a known given name), initials, capitals, list,
    cue (`seconded by`).
    """

    start: int
    end: int
    name: str
    outer_start: int
    outer_end: int
    basis: str
    title: str | None = None
    title_kind: str | None = None
    postnominals: str | None = None

    @property
    def is_plain(self) -> bool:
        """Whether neither a title nor a list speaks for the name."""
        return self.basis in ("given", "initials", "capitals")


def find_names(text: str) -> tuple[NameMention, ...]:
    """Return the names in a cleaned text, in their order.

    Names without a title are candidates: `basis` says what speaks for each.
    """
    found = _find_titled(text)
    taken = [(mention.outer_start, mention.outer_end) for mention in found]
    found += _outside(taken, _find_plain(text))
    return tuple(sorted(found, key=lambda mention: mention.start))


def list_names(text: str, start: int = 0, end: int | None = None) -> tuple[NameMention, ...]:
    """Return the names in `text[start:end]`, a list of people; roles and headings are left out.

    Commas, `and`, lines, columns and bullets all part one name from the next. A plural title goes
    on over the names behind it.
    """
    end = len(text) if end is None else end
    found: list[NameMention] = []
    position, head = start, _NO_TITLE
    wraps = text.find(",", start, end) >= 0
    while position < end:
        position = _skip_separators(text, position, end)
        if position >= end:
            break
        new = _title_at(text, position)
        title = head
        if new is not None:
            same_list = bool(found) and head.plural and "\n" not in text[found[-1].end : new.start]
            title, position = _within(head, new) if same_list else new, new.end
            head = head if same_list and new.kind == "courtesy" else title
        name = _name_at(text, position, titled=title.printed is not None, listed=True, wraps=wraps)
        if name is None or name.end > end:
            position = _entry_end(text, max(position, position), end)
            head = head if new is None and head.plural else _NO_TITLE
            continue
        outer = new.start if new is not None else name.start
        found.append(_mention(text, name, title, outer, "title" if new is not None else "list"))
        position = _entry_end(text, found[-1].outer_end, end)
        head = head if head.plural else _NO_TITLE
    return tuple(found)


def begins_like_a_person(name: str) -> bool:
    """Whether a name of two words or more begins with initials or a known given name."""
    first, *rest = re.split(r"[ .-]", name)
    return bool(rest) and (len(first) == 1 or first.lower() in _GIVEN)


def name_behind_cue(text: str, position: int) -> NameMention | None:
    """Return the name behind a cue that only a name follows (`seconded by`)."""
    gap = _TITLE_GAP.match(text, position)
    name = _name_at(text, gap.end() if gap else position, titled=False, listed=True)
    return None if name is None else _mention(text, name, _NO_TITLE, name.start, "cue")


@dataclass(frozen=True, slots=True)
class _Title:
    start: int
    end: int
    printed: str | None
    kind: str | None
    plural: bool


_NO_TITLE = _Title(0, 0, None, None, False)


@dataclass(frozen=True, slots=True)
class _Name:
    start: int
    end: int
    words: int  # name words, without initials and particles
    given: bool  # initials or a given name stand before the surname


def _title_at(text: str, position: int, match: re.Match[str] | None = None) -> _Title | None:
    """Return the titles that begin at `position`, read as one, with the gap behind them."""
    match = match or _TITLE.match(text, position)
    if match is None:
        return None
    start, kinds, plural = match.start(), {match.lastgroup}, False
    while match is not None:
        printed_end = match.end()
        plural = plural or (bool(_PLURAL.search(match[0])) and match[0].lower() not in _NO_PLURALS)
        gap = _TITLE_GAP.match(text, printed_end)
        end = gap.end() if gap else printed_end
        if match.lastgroup == "office" and "\n" in text[printed_end:end]:
            end = printed_end
            break
        match = _TITLE.match(text, end)
        if match is not None:
            kinds.add(match.lastgroup)
    kind = next(kind for kind in _KINDS if kind in kinds)
    return _Title(start, end, _printed(text, start, printed_end), kind, plural)


_NO_PLURALS = frozenset({"miss", "mrs", "mrs.", "ms", "ms.", "miss."})


def _find_titled(text: str) -> list[NameMention]:
    """Return the names behind titles; a plural title goes on over its list."""
    found: list[NameMention] = []
    done = 0
    for match in _TITLE.finditer(text):
        if match.start() < done:
            continue
        title = _title_at(text, match.start(), match)
        if title is None:
            continue
        names = _names_behind(text, title)
        found += names
        done = max(done, names[-1].outer_end if names else title.end)
    return found


def _names_behind(text: str, title: _Title) -> list[NameMention]:
    """Return the one name, or for a plural title the list of names, behind a title."""
    found: list[NameMention] = []
    position, outer, last, head = title.end, title.start, False, title
    while True:
        listed = title.plural and bool(found) and not last
        name = _name_at(text, position, titled=True, listed=listed)
        if name is None or _is_no_person(text, name, title.kind):
            break
        found.append(_mention(text, name, title, outer, "title"))
        if not title.plural:
            break
        gap = _SEPARATOR.match(text, found[-1].outer_end)
        if gap is None or (last and gap["mark"] in ",;"):
            break
        last = last or "and" in gap[0] or "&" in gap[0]
        outer = position = gap.end()
        inner = _title_at(text, position)
        title = head
        if inner is not None:
            title, position = _within(head, inner), inner.end
            head = head if inner.kind == "courtesy" else title
    return found


def _within(head: _Title, inner: _Title) -> _Title:
    """Return a title inside the list of a plural one: `Councillors A, Mrs B and C`."""
    if head.kind == "councillor" and inner.kind == "courtesy":
        return replace(inner, kind="councillor", plural=True)
    return replace(inner, plural=True)


def _mention(text: str, name: _Name, title: _Title, outer: int, basis: str) -> NameMention:
    """Put a name and its title together, with the post-nominals behind it."""
    end, letters = name.end, []
    while (match := _POSTNOMINAL.match(text, end)) is not None:
        letters.append(match[0].strip(" ,\n"))
        end = match.end()
    return NameMention(
        start=name.start,
        end=name.end,
        name=_printed(text, name.start, name.end),
        outer_start=outer,
        outer_end=end,
        basis=basis,
        title=title.printed,
        title_kind=title.kind,
        postnominals=" ".join(letters) or None,
    )


def _printed(text: str, start: int, end: int) -> str:
    """Return a slice on one line; a name broken at its hyphen is whole again."""
    return re.sub(r"-\s+", "-", re.sub(r"\s+", " ", text[start:end]))


def _name_at(
    text: str, position: int, titled: bool, listed: bool = False, wraps: bool = True
) -> _Name | None:
    """Return the name that begins at `position`, or None.

    `titled`: a title stands before it, so that a surname alone is enough and a surname may be a
    word of the council's language too (Cllr Banks). `listed`: a surname alone is enough.
    `wraps`: the name may go on in the next line.
    """
    start = end = position
    words, given = 0, False
    whole = False  # a surname has been read
    while words < 5:
        initials = _INITIALS.match(text, position) if words < 2 else None
        if initials and not (whole and words) and initials[0].strip(" ").upper() not in _BANNED:
            given, position = True, initials.end()
            wrap = _WRAP.match(text, position)
            end = position = wrap.end() if wrap else position
        elif particle := _PARTICLE.match(text, position):
            if words == 0 and not (titled or listed or given):
                return None
            position = particle.end()
        else:
            word = _WORD.match(text, position)
            if word is None or not _is_name_word(text, word, titled, words, given, whole):
                break
            lower = word[0].lower()
            if words and whole and word[0].isupper() and not text[start:end].isupper():
                break
            words += 1
            end = position = word.end()
            is_given = lower.split("-")[0] in _GIVEN and words == 1
            whole = not is_given
            given = given or is_given
            if lower in _NOT_NAMES:
                break
        gap = _GAP.match(text, position)
        if initials and gap is None:
            continue
        if gap is None and wraps:
            gap = _WRAP.match(text, position)
            if gap is not None and whole and not (listed and _ENTRY_GOES_ON.match(text, gap.end())):
                gap = None
        if gap is None:
            break
        position = gap.end()
    if not words:
        return None
    end = _with_first_name_behind(text, start, end, words, given)
    if words == 1 and not given and not (titled or listed):
        return None
    return _Name(start, end, words, given)


# The rest of a surname in the next line of a comma list: `Novak` + `Uí Chonchúir, Secas`.
_ENTRY_GOES_ON = re.compile(
    rf"(?:[{_UP}][{_LETTER}']{{1,25}}[ ]?){{1,2}}(?:,|[ ]?and\b|\.?[ ]{{0,2}}\n)"
)
_BANNED = frozenset({"I", "II", "III", "IV", "V", "CC", "MP", "OK", "UK", "EU", "TV", "IT", "HR"})


def _is_name_word(
    text: str, word: re.Match[str], titled: bool, words: int, given: bool, whole: bool
) -> bool:
    """Whether a capitalised word can go on with the name that was read so far."""
    lower = word[0].lower()
    if len(word[0]) < 2 or (len(word[0]) < 4 and word[0].isupper() and not (titled or words)):
        return False
    if word[0].upper() in _POSTNOMINALS and word[0].isupper() and len(word[0]) < 4:
        return False
    if lower in _NOT_NAMES:
        may_be_surname = lower in _ALSO_SURNAMES and not whole
        return may_be_surname and ((titled and not words) or (given and words < 2) or words == 1)
    return True


def _with_first_name_behind(text: str, start: int, end: int, words: int, given: bool) -> int:
    """Take in the initial or given name behind a surname: `Collins (J)`, `Ryan (Martin)`."""
    match = _FIRST_INITIAL_BEHIND.match(text, end)
    if match is None or (given and not (words == 1 and text[start:end].lower() in _GIVEN)):
        return end
    inside = match["bracket"] or match["bare"]
    if len(inside) > 3 and inside.lower() not in _GIVEN:
        return end
    return match.end("bare") if match["bare"] else match.end()


def _is_no_person(text: str, name: _Name, title_kind: str | None) -> bool:
    """Whether what follows makes a street, school or body of a name: `Dr Challoner's School`."""
    if title_kind == "councillor":
        surname = text[name.start : name.end].lower()
        follows = _CAPITAL_BEHIND.match(text, name.end)  # Councillor Ward Funding
        return surname in _NOT_NAMES and follows is not None
    words = text[name.start : name.end].lower().split()
    if len(words) > 1 and words[-1] in _AFTER - _OF_PLACES:
        return True
    return _runs_into_place(text, name.end)


def _runs_into_place(text: str, end: int) -> bool:
    position = end
    for _ in range(4):
        match = _NEXT_CAPITAL.match(text, position)
        if match is None:
            return False
        if match["word"].lower() in _AFTER:
            return True
        position = match.end()
    return False


_CAPITAL_BEHIND = re.compile(rf"[ ][{_UP}][{_LOW}]")
_NEXT_CAPITAL = re.compile(
    rf"(?:'s?)?[ ]{{1,2}}(?:(?:&|and|C\.?[ ]?of[ ]E\.?)[ ])?(?P<word>[{_UP}][\w'-]{{1,25}})\.?"
)

_PLAIN = re.compile(
    rf"(?<![\w'.-])(?:(?P<dotted>(?:[{_UP}]\.[ ]?){{1,4}})[{_UP}][{_LETTER}']"
    rf"|(?P<bare>[{_UP}](?:[ ]?[{_UP}])?)[ ](?:[{_UP}][ ])?[{_UP}][{_LOW}']"
    rf"|(?P<word>[{_UP}][{_LETTER}]{{1,20}})(?:-[{_UP}]?[{_LOW}]{{1,15}})?"
    rf"[ ]{{0,2}}\n{{0,2}}[ ]{{0,40}}(?=[{_UP}]|[a-z]{{2,3}}[ ][{_UP}]))"
)
_WORD_BEFORE = re.compile(r"([\w.']{1,20})[ \n]{1,3}\Z")


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


def _plain_mention(text: str, match: re.Match[str]) -> NameMention | None:
    word = match["word"]
    if word is not None and word.lower() not in _GIVEN:
        return None
    name = _name_at(text, match.start(), titled=False)
    if name is None or not name.given or (word is not None and name.words < 2):
        return None
    if not _stands_alone(text, name, word is None and match["dotted"] is None):
        return None
    name = _with_unknown_first_name(text, name) if word is not None else name
    basis = "initials" if word is None else "capitals" if word.isupper() else "given"
    return _mention(text, name, _NO_TITLE, name.start, basis)


_FIRST_BEFORE = re.compile(
    rf"(?:[a-z][ \n]|[,;:][ \n]|[(•][ ]{{0,2}})(?P<first>[{_UP}][{_LOW}]{{2,14}})[ ]\Z"
)


def _with_unknown_first_name(text: str, name: _Name) -> _Name:
    """Take in a first name that the list does not know: `Munsur` + `Ali Choudhury`."""
    match = _FIRST_BEFORE.search(text, max(0, name.start - 20), name.start)
    if match is None or match["first"].lower() in _NOT_NAMES | _BEFORE | _AFTER:
        return name
    return _Name(match.start("first"), name.end, name.words + 1, True)


def _stands_alone(text: str, name: _Name, bare_initials: bool) -> bool:
    """Whether the words around leave a person: no street, school, firm, king or class."""
    words = text[name.start : name.end].lower().replace("\n", " ").split()
    if " ".join(words[:2]) in _FIRMS or words[-1] in _NOT_NAMES - _ALSO_SURNAMES:
        return False
    if words[-1] in _AFTER and words[-1] not in _OF_PLACES:
        return False
    if _runs_into_place(text, name.end):
        return False
    before = _WORD_BEFORE.search(text, max(0, name.start - 24), name.start)
    if before is None:
        return True
    word = before[1]
    if word.lower() in _BEFORE or word.isdigit():
        return False
    if text[name.start : name.end].isupper() and word.isupper():
        return False
    if bare_initials and (word.lower() in _LETTERED or _is_unknown_capital(word)):
        return False
    return not (words[-1] in _OF_PLACES and word.lower() in _LOCATIVE)


def _is_unknown_capital(word: str) -> bool:
    return word[0].isupper() and word.lower() not in _NOT_NAMES


# What a single letter behind it numbers: `Appendix A Report`, `Class E Use`.
_LETTERED = frozenset(_WORDS["places"]["lettered"])
_LOCATIVE = frozenset({"in", "at", "near", "off", "along", "around", "outside", "on", "into"})


def _outside(taken: list[tuple[int, int]], candidates: list[NameMention]) -> list[NameMention]:
    """Return the candidates that overlap nothing taken; both are sorted."""
    kept, at = [], 0
    for mention in candidates:
        while at < len(taken) and taken[at][1] <= mention.start:
            at += 1
        if at == len(taken) or mention.end <= taken[at][0]:
            kept.append(mention)
    return kept


_SKIP = re.compile(
    r"(?:[ \n,;:•|/&.*\"]+|-+(?=[ \n-])|(?:and|with|plus)\b|\([^()]{0,120}\)|\[[^\[\]]{0,120}\]"
    r"|\d{1,4}[.)]?(?![\w/])|\(|\)){1,40}"
)
_ENTRY_END = re.compile(r"[,;\n•|]|[ ]{3,}|\.{2,}|[ ](?:and|&)[ ]|\band\n|[ ]-[ ]|\)[ ]*(?=[A-Z])")


def _skip_separators(text: str, position: int, end: int) -> int:
    match = _SKIP.match(text, position, end)
    return match.end() if match else position


def _entry_end(text: str, position: int, end: int) -> int:
    """Return where the next entry of a list may begin; a bracket is part of its entry."""
    bracket = _BRACKET.match(text, position, end)
    if bracket is not None:
        position = bracket.end()
    match = _ENTRY_END.search(text, position, end)
    return match.end() if match else end


_BRACKET = re.compile(r"[ ]{0,3}\n?[ ]{0,10}\([^()]{0,160}\)")
