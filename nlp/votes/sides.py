"""The sides of a vote: the words that tell a side, and what is a list of names and nothing else."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from nlp.offices import OFFICE, plain_office
from nlp.people.lexicon.spelling import GIVEN
from nlp.people.names.finding import NameMention, list_names
from nlp.reading import Reading

WORDS = (
    (
        "for",
        ("for", "in fav", "yes", "yea", "aye", "agree", "support", "in support", "approv", "tá"),
    ),
    ("against", ("against", "no", "nay", "oppos", "dissent", "i gcoinne", "in aghaidh", "níl")),
    ("declined", ("declin", "did not vote", "not voting", "no vote", "non-voting")),
    ("abstain", ("abst", "staon", "gan vót")),
    ("absent", ("absent", "not present", "recused", "interest", "declared")),
)

LEFT_OVER = re.compile(
    r"\b(?:councillors?|cllrs?|and|the|members?|county|mr|mrs|ms|miss|dr|sir|dame|lord|lady|"
    r"mayor|deputy|high|sheriff|"
    r"convener|provost|vice|chair(?:man|woman|person)?|leader|alderm[ae]n|none|votes?|total|"
    r"bailie|cmhlr|baroness|"
    r"obe|mbe|cbe|jp|mp|of|council|depute|worshipful)\b|[\W\d_]+",
    re.IGNORECASE,
)
NOT_A_LIST = re.compile(
    r"\b(?:carried|lost|motion|amendment|declared|defeated|agreed|resolved|left the)\b", re.I
)
OFFICE_HOLDER = re.compile(
    r"(?:the )?(?:[a-z]+ ){0,2}(?:mayor|chair|chairman|provost|convener)\W{1,3}"
    r"(?P<name>(?:councillor|cllr)\.? [^()\[\]]{3,40})[)\]]?",
    re.IGNORECASE,
)
HOLDER = re.compile(
    r"(?:(?<=mayor )|(?<=sheriff )|(?<=provost )|(?<=convener )|(?<=chair )|(?<=chairman ))"
    r"\((?:councillor|cllr|alderman|bailie)\b\.? [^()]{3,40}\)",
    re.IGNORECASE,
)
OFFICE_ALONE = re.compile(
    rf"(?:^|[,;]\s|\band\s)\s*the\s(?P<office>{OFFICE})\s*(?=[,;.)]|\band\b|$)", re.IGNORECASE
)
BETWEEN = re.compile(r"(\s*(?:[,;&]|\band\b)\s*|[ ]*\n\s*)")  # what parts names
OF_A_SIDE = re.compile(
    r"Ayes?|Noes|Nays?|Against|Abst\w*|Votes?|Tá|Níl|Staon\w*", re.IGNORECASE
)  # nobody's name
TITLES = re.compile(r"\b(?:councillors?|cllrs?|mr|mrs|ms|miss|dr)\b\.?", re.IGNORECASE)
HEAD = re.compile(r"\s*(?:councillors?|cllrs?|members)\s?:-?\s*", re.IGNORECASE)
TURNED_CELL = re.compile(
    r"(?P<surname>[A-Z][\w'-]{2,20}(?: [A-Z][\w'-]{2,20})?), (?P<initials>(?:[A-Z]\.\s?){1,4})"
    r"(?=\s{2}|\n|\s*$)"
)
# `OKE, L`, `Oke, Laura` on lines of their own
TURNED_LINES = re.compile(
    r"(?m)^(?P<surname>[ ]*[A-Z][\w'-]{1,20}(?:[ -][A-Z][\w'-]{1,20})?),[ ]"
    r"(?P<given>(?:(?:Mrs?|Ms|Miss|Dr|Sir)\.?[ ])?(?P<first>[A-Z]\.?(?:[ ]?[A-Z]\.?){0,2}|"
    r"[A-Z][a-z]{2,14}))(?=[ ]*$)"
)
TURNED = re.compile(r"(?P<surname>[A-Z][\w'-]{2,20}),? (?P<initials>(?:[A-Z]\.?){1,3})")
INITIAL_BEHIND = re.compile(r"(?P<surname>[A-Z][\w'-]{2,20}) (?P<initial>[A-Z])")
OF_NAMES = re.compile(
    r"(?:councillor\(s\)|councillors?|cllrs?|alderm[ae]n|bailies?|members?|names?|no\.?)\W*",
    re.IGNORECASE,
)
TICKS = "✓✔√ü•\u0252\uf0fc"  # a tick, and what the fonts of ticks leave of one
CROSS = re.compile(rf"[xX×{TICKS}1]|Abs?|[FY]")
# An item's title beneath a list or a status: `Agreed`, `17 Hackney Fares`.
NUMBERED = re.compile(
    r"\d{1,3}[.):]?\s(?=[A-Z])(?!(?:councillors?|cllrs?|members?|mr|mrs|ms|miss|dr|votes?)\b)",
    re.IGNORECASE,
)
CLEAN_LEFT = 14  # letters that no name explains, in a paragraph that is a list of names


@dataclass(frozen=True, slots=True)
class Side:
    """The names on one side of a vote, `flat[start:end]`; `count` where a number is printed.

    `words`: what its label says it is for, a nominee in a ballot. `late`: said afterwards of one
    member (`asked that his vote against be recorded`).
    `prose`: a sentence says it, no list. `roll`: a roll or table that says of each how they voted.
    `contest`: where the contest begins in which `words` were one of the choices.
    """

    side: str
    names: tuple[str, ...]
    count: int | None
    start: int
    end: int
    words: str = ""
    late: bool = False
    prose: bool = False
    roll: bool = False
    contest: int | None = None


def tell_side(words: str) -> str:
    """Return the side that words of a heading or a cell say: for, against, abstain, absent, ..."""
    said = words.lower().strip()
    for opening in ("voting ", "voted ", "votes ", "vote ", "those ", "members "):
        said = said.removeprefix(opening) if not said.startswith("not") else said
    found = [side for side, starts in WORDS for start in starts if said.startswith(start)]
    return found[-1] if found else "for"


def names_in(reading: Reading, start: int, end: int) -> tuple[str, ...]:
    """Return the names in a stretch of a text that is a list of people, as printed."""
    words = reading.text[start:end]
    turned = [
        f"{match['initials'].strip()} {match['surname']}" for match in TURNED_CELL.finditer(words)
    ]
    words = _turned_round(words) if "," in words else words
    names = tuple(mention.name for mention in names_listed(unwrapped(words)))
    names += tuple(_holders_alone(reading, words, names))
    names = tuple(turned) if len(turned) >= max(2, len(names) - 2) else names
    return tuple(_as_elsewhere(reading, name) for name in names)


def _as_elsewhere(reading: Reading, name: str) -> str:
    """Return `Marsh A` as `A Marsh`, where the text elsewhere names an Ann Marsh."""
    told = INITIAL_BEHIND.fullmatch(name)
    if told is None:
        return name
    surname, initial = told["surname"], told["initial"]
    known = (mention.name for mention in reading.names)
    fuller = any(n.startswith(initial) and n.endswith(f" {surname}") for n in known)
    return f"{initial} {surname}" if fuller else name


def _holders_alone(reading: Reading, words: str, names: tuple[str, ...]) -> Iterator[str]:
    """Yield who holds an office that a list names alone, where the text says who: `the Mayor`."""
    surnames = {name.split()[-1] for name in names}
    for match in OFFICE_ALONE.finditer(words) if "the " in words else ():
        holder = reading.holders.get(plain_office(match["office"]))
        if holder and holder.name.split()[-1] not in surnames:
            yield holder.name


def unwrapped(words: str) -> str:
    """Return a list with each name whole that the end of a line broke: `Mona`, `Frith, Bo Reed`.

    Two parts are one name if together they have no more words than most names of the list.
    """
    if "\n" not in words or "," not in words:
        return words
    pieces = BETWEEN.split(words)
    sizes = [len(TITLES.sub("", piece).split()) for piece in pieces[::2]]
    inside = [
        size
        for size, before, behind in zip(
            sizes, ["", *pieces[1::2]], [*pieces[1::2], ""], strict=True
        )
        if "\n" not in before + behind
    ]
    usual = max(set(inside), key=inside.count, default=0)
    for index, one, other in zip(range(1, len(pieces), 2), sizes, sizes[1:], strict=False):
        if pieces[index].strip(" ") == "\n" and one and one + other <= usual:
            pieces[index] = " "
    return "".join(pieces)


def names_listed(words: str) -> tuple[NameMention, ...]:
    """Return the names of a list; who holds an office may stand in brackets behind it."""
    if "(" in words:
        words = HOLDER.sub(lambda match: f",{match[0][1:-1]},", words)
    head = HEAD.match(words)
    words = _turned_round(words) if "," in words else words
    names = list_names(words, head.end() if head else 0)
    return tuple(name for name in names if not OF_A_SIDE.fullmatch(name.name))


def _turned_round(words: str) -> str:
    """Return lines that have the surname first, as long as before: `Oke, Laura` as `Laura Oke`."""
    lines = list(TURNED_LINES.finditer(words))
    known = [len(line["first"]) < 4 or line["first"].lower() in GIVEN for line in lines]
    if not all(known) or (len(lines) == 1 and not TURNED_LINES.fullmatch(words.strip())):
        return words
    return TURNED_LINES.sub(lambda line: f"{line['given']} {line['surname']} ", words)


def name_of(words: str) -> str | None:
    """Return the name that a table's cell is, beside titles and offices: `The Mayor (Cllr Marsh)`.

    `Marsh A` is told as the text elsewhere has it: `A Marsh`.
    """
    if NUMBERED.match(words) or NOT_A_LIST.search(words):
        return None
    inside = OFFICE_HOLDER.fullmatch(words)
    words = inside["name"] if inside else words
    names = list_names(words)
    if len(names) != 1:
        return None
    left = words[: names[0].outer_start] + words[names[0].outer_end :]
    if len(LEFT_OVER.sub("", left)) > CLEAN_LEFT or len(words.split()) > 8:
        return None
    turned = TURNED.fullmatch(names[0].name)
    return f"{turned['initials']} {turned['surname']}" if turned else names[0].name


def is_list(reading: Reading, start: int, end: int) -> bool:
    """Tell whether a paragraph is a list of names and nothing else."""
    words = reading.text[start:end]
    names = names_listed(words)
    if not names or NOT_A_LIST.search(words) or NUMBERED.match(words):
        return False
    left, at = [], 0
    for name in names:
        left.append(words[at : min(name.start, name.outer_start)])
        at = max(at, name.outer_end, name.end)
    left.append(words[at:])
    rest = LEFT_OVER.sub("", " ".join(left))
    return len(rest) <= CLEAN_LEFT + 2 * len(names)
