"""Heads of minutes printed from known facts, in the layouts that councils use, one thing varied.

A cast is who was there and who was not. A `Style` is how a council prints it: the labels, what
stands between names, titles, how offices stand beside them, where lines break. `TABLES` are the
layouts that are no lists: columns, cells, marks, groups. `judge` reads a text back and counts.
"""

import random
import re
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from nlp.annotations import Person
from nlp.pages import annotate_page
from nlp.people.persons import same_person

FIRST = (
    "Ann Bronwen Callum David Eilidh Frank Gareth Helen Iqbal Joan Keith Liam Maureen Nigel Orla"
    " Pauline Quentin Rhona Sean Teresa Ursula Vincent Winifred Yusuf Aoife Bernard Catriona"
)
LAST = (
    "Marsh Reed Hill Vane Dale Ormerod Tulloch McKenna O'Brien Prosser Llewellyn Hussain Batty"
    " Whitlock Fairhurst Garvey Bowen-Rees Kilbride Sutcliffe Trelawney Mackie Pendry Ashdown"
    " Quigley Nair Stobbart Eccles Thwaite Rowlands Hanrahan"
)


@dataclass(frozen=True)
class Fact:
    """What the text must tell of one person; `role` None: none, `?`: not asked."""

    first: str
    last: str
    acts: frozenset[str]
    kind: str
    role: str | None = None
    sex: str = "m"
    also: str = ""  # what else is printed of them: a body, a ward, whom they stand in for


@dataclass(frozen=True)
class Cast:
    """Who is at a meeting: the chair first, then the vice-chair, among `present`."""

    present: tuple[Fact, ...]
    apologies: tuple[Fact, ...]
    officers: tuple[Fact, ...]
    absent: tuple[Fact, ...] = ()
    others: tuple[Fact, ...] = ()


PRESENT, AWAY = frozenset({"present"}), frozenset({"apologies"})
JOBS = ("Clerk", "Head of Planning", "Democratic Services Officer")
CHAIR, VICE = "Chairman", "Vice-Chairman"


def make_cast(seed: int) -> Cast:
    """Return a cast of six members present, two who sent apologies, two officers."""
    chance = random.Random(seed)
    firsts = chance.sample(FIRST.split(), 13)
    lasts = chance.sample(LAST.split(), 13)

    def fact(at: int, acts: frozenset[str], kind: str, role: str | None = None) -> Fact:
        return Fact(firsts[at], lasts[at], acts, kind, role, "mf"[at % 2])

    chaired = PRESENT | {"chaired"}
    return Cast(
        present=(
            fact(0, chaired, "councillor", CHAIR),
            fact(1, PRESENT, "councillor", VICE),
            *(fact(at, PRESENT, "councillor") for at in range(2, 6)),
        ),
        apologies=tuple(fact(at, AWAY, "councillor") for at in (6, 7)),
        officers=(fact(8, PRESENT, "officer", JOBS[0]), fact(9, PRESENT, "officer", JOBS[1])),
        absent=(fact(10, frozenset({"absent"}), "councillor"),),
        others=(fact(11, PRESENT, "other"), fact(12, PRESENT, "other")),
    )


LABELS = {
    "plain": ("Present", "Apologies", "In attendance"),
    "capitals": ("PRESENT", "APOLOGIES", "IN ATTENDANCE"),
    "members": ("Members Present", "Apologies for absence", "Officers Present"),
    "councillors": ("Councillors Present", "Apologies received", "Also in attendance"),
    "in_attendance": ("In Attendance", "Apologies", "Officers"),
    "also": ("Present", "Apologies for Absence", "Also present"),
    "attendees": ("Attendees", "Apologies", "Officers in attendance"),
    "attendance": ("Attendance", "Absent with apologies", "Staff"),
    "sederunt": ("Sederunt", "Apologies", "In Attendance"),
    "welsh": ("Yn bresennol", "Ymddiheuriadau", "Hefyd yn bresennol"),
    "bilingual": (
        "Presennol / Present",
        "Ymddiheuriadau / Apologies",
        "Yn mynychu / In attendance",
    ),
    "irish": ("I LÁTHAIR", "LEITHSCÉALTA", "I LÁTHAIR FREISIN"),
    "irish_too": (
        "I Láthair / Present",
        "Leithscéalta / Apologies",
        "I láthair freisin / Also present",
    ),
    "those": ("Those present", "Apologies were received from", "Others present"),
    "there": ("There were present", "Apologies", "Officers in attendance"),
    "pcs": ("Parish Councillors present", "Apologies", "Clerk and others"),
    "members_bare": ("Members", "Apologies", "Officers"),
    "members_of": ("Members of the Committee present", "Apologies for absence", "Officers present"),
}
CASES: dict[str, Callable[[str], str]] = {"as_is": str, "upper": str.upper}


@dataclass(frozen=True)
class Style:
    """How a council prints its heads; one field is one thing that varies."""

    labels: str = "plain"
    mark: str = ":"
    place: str = "beside"  # beside, above, above_blank, numbered, cell
    title: str = "Councillor"  # Councillor, Cllr, Cllr., Mr, none, head (once before the list)
    name: str = "full"  # full, initial, dotted, surname, glued, inverted_initial
    between: str = "comma_and"
    chair: str = "bracket"
    office: str = "bracket"
    lines: str = "lines"  # lines, run, wrap, blank (an empty line between all), crlf
    case: str = "as_is"
    order: str = "usual"
    public: str = "none"
    top: str = "plain"


OPTIONS: dict[str, tuple[str, ...]] = {
    "labels": tuple(LABELS),
    "mark": (":", "", " -", ":-", " –", " :", "."),
    "place": ("beside", "above", "above_blank", "numbered", "gap", "cell"),
    "title": ("Councillor", "Cllr", "Cllr.", "Mr", "none", "head", "head_colon", "cllrs"),
    "name": ("full", "initial", "dotted", "surname", "glued", "inverted_initial"),
    "between": (
        "comma_and",
        "comma",
        "semicolon",
        "lines",
        "lines_comma",
        "blank_lines",
        "bullets",
        "dashes",
        "numbers",
        "pipes",
        "columns",
        "columns_down",
        "blank",
        "ampersand",
        "slash",
        "inline_bullets",
        "stars",
    ),
    "chair": (
        "bracket",
        "comma",
        "dash",
        "endash",
        "before",
        "before_colon",
        "in_chair",
        "square",
        "short",
        "in_the_chair_line",
        "presiding",
        "label",
    ),
    "office": (
        "bracket",
        "comma",
        "dash",
        "endash",
        "before",
        "before_colon",
        "before_dash",
        "dots",
    ),
    "lines": ("lines", "run", "wrap", "blank", "wrap_short"),
    "case": ("as_is", "upper"),
    "order": ("usual", "apologies_first", "apologies_last", "no_officers", "absent_too"),
    "public": ("none", "count", "count_line", "named", "press"),
    "top": ("plain", "long", "agenda", "bare"),
}


# --- names ---------------------------------------------------------------------------------------


def _spell(fact: Fact, style: Style) -> str:
    letter = fact.first[0]
    return {
        "full": f"{fact.first} {fact.last}",
        "initial": f"{letter} {fact.last}",
        "dotted": f"{letter}. {fact.last}",
        "surname": fact.last,
        "glued": f"{letter}.{fact.last}",
        "inverted_initial": f"{fact.last} {letter}",
    }[style.name]


def _entitle(fact: Fact, style: Style, member: bool) -> str:
    courtesy = "Mr" if fact.sex == "m" else "Mrs"
    bare = _spell(fact, style)
    if not member or style.title == "Mr":
        return bare if style.title == "none" and style.name == "full" else f"{courtesy} {bare}"
    if style.title in ("none", "head", "head_colon", "cllrs"):
        return bare
    return f"{style.title} {bare}"


def _member(fact: Fact, style: Style) -> str:
    name = _entitle(fact, style, member=True)
    if fact.role == CHAIR:
        return _chair(name, CHAIR, style)
    if fact.role == VICE:
        return _chair(name, VICE, replace(style, chair=_VICE_BESIDE.get(style.chair, style.chair)))
    return name


_VICE_BESIDE = {
    "in_chair": "bracket",
    "in_the_chair_line": "bracket",
    "presiding": "bracket",
    "label": "bracket",
}


def _chair(name: str, office: str, style: Style) -> str:
    return {
        "bracket": f"{name} ({office})",
        "comma": f"{name}, {office}",
        "dash": f"{name} - {office}",
        "endash": f"{name} – {office}",
        "before": f"{office} {name}",
        "before_colon": f"{office}: {name}",
        "in_chair": f"{name} (in the Chair)",
        "square": f"{name} [{office}]",
        "short": f"{name} ({office.replace('man', '')})",
        "in_the_chair_line": name,
        "presiding": f"{name} ({office}) presiding",
        "label": name,
    }[style.chair]


def _officer(fact: Fact, style: Style) -> str:
    name, job = _entitle(fact, style, member=False), fact.role
    return {
        "bracket": f"{name} ({job})",
        "comma": f"{name}, {job}",
        "dash": f"{name} - {job}",
        "endash": f"{name} – {job}",
        "before": f"{job} {name}",
        "before_colon": f"{job}: {name}",
        "before_dash": f"{job} - {name}",
        "dots": f"{name} ........ {job}",
    }[style.office]


# --- lists ---------------------------------------------------------------------------------------


def _join(entries: list[str], style: Style) -> str:
    if style.between in ("comma_and", "ampersand"):
        word = "and" if style.between == "comma_and" else "&"
        return f"{', '.join(entries[:-1])} {word} {entries[-1]}" if entries[1:] else entries[0]
    if style.between in _JOINS:
        return _JOINS[style.between].join(entries)
    if style.between in ("columns", "columns_down"):
        return _columns(entries, down=style.between == "columns_down")
    if style.between == "numbers":
        return "\n".join(f"{at}. {entry}" for at, entry in enumerate(entries, 1))
    return "\n".join(_BULLETS[style.between] + entry for entry in entries)


_JOINS = {
    "comma": ", ",
    "semicolon": "; ",
    "lines": "\n",
    "lines_comma": ",\n",
    "blank_lines": "\n\n",
    "pipes": " | ",
    "blank": " ",
    "slash": " / ",
    "inline_bullets": " • ",
}
_BULLETS = {"bullets": "• ", "dashes": "- ", "stars": "* "}
_ON_LINES = (
    "lines",
    "lines_comma",
    "blank_lines",
    "bullets",
    "dashes",
    "numbers",
    "columns",
    "columns_down",
    "stars",
)


def _columns(entries: list[str], down: bool) -> str:
    half = (len(entries) + 1) // 2
    left = entries[:half] if down else entries[::2]
    right = entries[half:] if down else entries[1::2]
    wide = max(map(len, left)) + 6
    pairs = zip(left, [*right, ""], strict=False)
    return "\n".join(f"{one:<{wide}}{two}".rstrip() for one, two in pairs)


def _under(label: str, body: str, style: Style, number: int) -> str:
    head = f"{label}{style.mark}"
    if style.place == "numbered":
        head = f"{number}. {head}"
    if style.place == "above_blank":
        return f"{head}\n\n{body}"
    if style.place == "cell":
        return f"{label} | {body} |"
    apart = style.place == "above" or style.between in _ON_LINES
    gap = "\n" if apart else "     " if style.place == "gap" else " "
    return f"{head}{gap}{body}"


def _stop(body: str, style: Style) -> str:
    inline = style.between in ("comma_and", "comma", "semicolon", "ampersand")
    return f"{body}." if inline and style.lines != "run" else body


TOPS = {
    "plain": "VALE PARISH COUNCIL\nMinutes of the meeting held on 7 May 2024 in the Village Hall",
    "long": "BODLEY DISTRICT COUNCIL\nPLANNING COMMITTEE\nMINUTES of a meeting of the Committee held in the"
    " Council Chamber, Town Hall, Bodley on Tuesday, 7th May 2024 at 7.30 pm",
    "agenda": "Vale Community Council\nMinutes of Meeting\nDate: 7th May 2024   Time: 7.30pm\nVenue: Vale Hall",
    "bare": "Minutes of the Parish Council Meeting of 7th May 2024",
}
END = (
    "\n\n{n}. Minutes of the last meeting\nThe minutes of the meeting held on 2 April 2024 were"
    " agreed and signed.\n\n{m}. Playground\nThe swings were mended in March.\n"
)


def print_head(cast: Cast, style: Style) -> str:
    """Return the head of minutes that tells of a cast, in a style."""
    present = [_member(fact, style) for fact in cast.present]
    labels = LABELS[style.labels]
    many = {"head": "Councillors ", "head_colon": "Councillors: ", "cllrs": "Cllrs "}
    head = many.get(style.title, "")
    parts = {"present": (labels[0], head + _stop(_join(present, style), style))}
    away = [_entitle(fact, style, member=True) for fact in cast.apologies]
    parts["apologies"] = (labels[1], head + _stop(_join(away, style), style))
    came = [_officer(fact, style) for fact in cast.officers]
    parts["officers"] = (labels[2], _stop(_join(came, style), style) + _public(style))
    if style.chair == "in_the_chair_line":
        chair = _entitle(cast.present[0], style, member=True)
        rest = [_member(fact, style) for fact in cast.present[1:]]
        title = "Councillor " if head else ""
        parts["present"] = (labels[0], f"{title}{chair} in the Chair\n{head}{_join(rest, style)}")
    if style.chair == "label":
        chair = _entitle(cast.present[0], style, member=True)
        rest = [_member(fact, style) for fact in cast.present[1:]]
        title = "Councillor " if head else ""
        parts["chair"] = ("In the Chair", f"{title}{chair}")
        parts["present"] = (labels[0], head + _stop(_join(rest, style), style))
    if style.order == "absent_too":
        gone = [_entitle(fact, style, member=True) for fact in cast.absent]
        parts["absent"] = ("Absent", head.replace("ors", "or").replace("rs", "r") + gone[0])
    rows = [parts[key] for key in _ORDERS[style.order] if key in parts]
    numbered = [_under(*row, style, at) for at, row in enumerate(rows, 1)]
    return _lay(TOPS[style.top], numbered, style)


_ORDERS = {
    "usual": ("chair", "present", "apologies", "absent", "officers"),
    "apologies_first": ("apologies", "chair", "present", "officers"),
    "apologies_last": ("chair", "present", "officers", "apologies"),
    "no_officers": ("chair", "present", "apologies"),
    "absent_too": ("chair", "present", "apologies", "absent", "officers"),
}


def _public(style: Style) -> str:
    return {
        "none": "",
        "count": ", 3 members of the public",
        "count_line": "\n4 members of the public",
        "named": "\nMembers of the public: 2",
        "press": "\nMembers of the Press and Public: None",
    }[style.public]


def _lay(top: str, parts: list[str], style: Style) -> str:
    begin = len(parts) + 1 if style.place == "numbered" else 1
    end = END.format(n=begin, m=begin + 1)
    if style.lines in ("blank", "wrap", "wrap_short"):
        width = {"wrap": 78, "wrap_short": 60}.get(style.lines, 10_000)
        parts = [_wrap(part, width) for part in parts]
        text = f"{top}\n\n" + "\n\n".join(parts) + end
    else:
        text = f"{top}\n\n" + "\n".join(parts) + end
    text = CASES[style.case](text[: -len(end)]) + end
    return re.sub(r"\s*\n\s*", " ", text) if style.lines == "run" else text


def _wrap(part: str, width: int) -> str:
    rows = part.split("\n")
    return "\n".join(
        "\n".join(textwrap.wrap(row, width)) if "   " not in row else row for row in rows
    )


# --- layouts that are no lists -------------------------------------------------------------------

Build = Callable[[Cast], str]
TABLES: dict[str, tuple[Build, Callable[[Cast], Cast]]] = {}  # and what the layout tells


def _as_it_is(cast: Cast) -> Cast:
    return cast


def _no_offices(cast: Cast) -> Cast:
    """The layout has no place for what those present are."""
    return replace(cast, present=tuple(replace(f, acts=PRESENT, role=None) for f in cast.present))


def _chaired(cast: Cast) -> Cast:
    """The chair is told, by another name than Chairman; the vice-chair is not."""
    chair, *rest = cast.present
    rest = [replace(fact, role=None) for fact in rest]
    return replace(cast, present=(replace(chair, role="?"), *rest))


def _instead(cast: Cast) -> Cast:
    """The last of those present came instead of the first of those away."""
    *rest, last = cast.present
    return replace(cast, present=(*rest, replace(last, acts=PRESENT | {"substitute"})))


def _table(tells: Callable[[Cast], Cast] = _as_it_is) -> Callable[[Build], Build]:
    def keep(build: Build) -> Build:
        TABLES[build.__name__.removeprefix("print_")] = (build, tells)
        return build

    return keep


def _full(fact: Fact) -> str:
    return f"{fact.first} {fact.last}"


def _initialled(fact: Fact) -> str:
    return f"{fact.first[0]} {fact.last}"


def _courtesy(fact: Fact) -> str:
    return f"{'Mr' if fact.sex == 'm' else 'Mrs'} {_initialled(fact)}"


def _with_role(fact: Fact) -> str:
    return f"Cllr {_full(fact)}" + (f" ({fact.role})" if fact.role else "")


def _page(body: str, top: str = "plain") -> str:
    return f"{TOPS[top]}\n\n{body}{END.format(n=1, m=2)}"


def _rows(cast: Cast) -> Iterator[tuple[Fact, str, str]]:
    for fact in cast.present:
        yield fact, fact.role or "Committee Member", "Present"
    for fact in cast.apologies:
        yield fact, "Committee Member", "Apologies"
    for fact in cast.absent:
        yield fact, "Committee Member", "Absent"


@_table()
def print_moderngov_cells(cast: Cast) -> str:
    """Attendee, role, attendance: a cell a line."""
    cells = [f"Councillor {_full(f)}\n{role}\n{came}" for f, role, came in _rows(cast)]
    return _page("Attendee\nRole\nAttendance\n" + "\n".join(cells))


@_table()
def print_moderngov_pipes(cast: Cast) -> str:
    cells = [f"Councillor {_full(f)} | {role} | {came} |" for f, role, came in _rows(cast)]
    return _page("Attendee | Role | Attendance |\n" + "\n".join(cells))


@_table()
def print_moderngov_spaces(cast: Cast) -> str:
    cells = [f"Councillor {_full(f):<24}{role:<20}{came}" for f, role, came in _rows(cast)]
    return _page(f"{'Attendee':<35}{'Role':<20}Attendance\n" + "\n".join(cells))


@_table()
def print_moderngov_run(cast: Cast) -> str:
    cells = [f"Councillor {_full(f)} {role} {came}" for f, role, came in _rows(cast)]
    return _page("Attendee Role Attendance " + " ".join(cells))


@_table(_no_offices)
def print_two_cells(cast: Cast) -> str:
    """Councillor, attendance: a cell a line."""
    cells = [f"Cllr {_full(f)}\n{came}" for f, _, came in _rows(cast)]
    return _page("Councillor\nAttendance\n" + "\n".join(cells))


@_table(_no_offices)
def print_mark_dash(cast: Cast) -> str:
    cells = [f"Cllr {_full(f)} - {came}" for f, _, came in _rows(cast)]
    return _page("Attendance\n" + "\n".join(cells))


@_table(_no_offices)
def print_mark_bracket(cast: Cast) -> str:
    cells = [f"Cllr {_full(f)} ({came})" for f, _, came in _rows(cast)]
    return _page("Councillors\n" + "\n".join(cells))


@_table(_no_offices)
def print_ticks(cast: Cast) -> str:
    marks = {"Present": "✓", "Apologies": "Apologies", "Absent": "Absent"}
    cells = [f"Cllr {_full(f):<24}{marks[came]}" for f, _, came in _rows(cast)]
    return _page("Members present:\n" + "\n".join(cells))


@_table(_no_offices)
def print_legend(cast: Cast) -> str:
    cells = [
        f"Cllr {_full(f):<24}{came[0] if came != 'Absent' else 'X'}" for f, _, came in _rows(cast)
    ]
    legend = "P = present, A = apologies, X = absent"
    return _page("Attendance:\n" + "\n".join(cells) + f"\n{legend}")


@_table(_no_offices)
def print_stars(cast: Cast) -> str:
    """Those present have a star."""
    cells = [
        ("* " if came == "Present" else "  ") + f"Councillor {_full(f)}"
        for f, _, came in _rows(cast)
    ]
    return _page("\n".join(cells) + "\n* denotes attendance")


def _beside(left: list[str], right: list[str], build: Callable[[str, str], str]) -> str:
    longest = max(len(left), len(right))
    left, right = left + [""] * (longest - len(left)), right + [""] * (longest - len(right))
    return "\n".join(build(one, two).rstrip() for one, two in zip(left, right, strict=True))


def _two_columns(cast: Cast) -> tuple[list[str], list[str]]:
    left = ["Present", *(_with_role(f) for f in cast.present)]
    return left, ["Apologies", *(f"Cllr {_full(f)}" for f in cast.apologies)]


@_table()
def print_inverted_lines(cast: Cast) -> str:
    """`MARSH, Ann (Chairman)` a line."""
    rows = [
        f"{f.last.upper()}, {f.first}" + (f" ({f.role})" if f.role else "") for f in cast.present
    ]
    away = [f"{f.last.upper()}, {f.first}" for f in cast.apologies]
    return _page("Present:\n" + "\n".join(rows) + "\n\nApologies:\n" + "\n".join(away))


@_table(_no_offices)
def print_inverted_pairs(cast: Cast) -> str:
    """`Marsh, Ann      Reed, Bo` a line."""
    names = [f"{f.last}, {f.first}" for f in cast.present]
    rows = [f"{one:<30}{two}" for one, two in zip(names[::2], names[1::2], strict=True)]
    return _page("Councillors present:\n" + "\n".join(rows))


@_table()
def print_columns_spaced(cast: Cast) -> str:
    """Present and Apologies side by side, set with blanks."""
    return _page(_beside(*_two_columns(cast), lambda one, two: f"{one:<44}{two}"))


@_table()
def print_columns_pipes(cast: Cast) -> str:
    return _page(_beside(*_two_columns(cast), lambda one, two: f"{one} | {two} |"))


@_table()
def print_columns_by_rows(cast: Cast) -> str:
    """The same, cell by cell, row by row, a cell a line: nothing tells the empty cells."""
    left, right = _two_columns(cast)
    return _page(re.sub(r"\n+", "\n", _beside(left, right, lambda one, two: f"{one}\n{two}")))


@_table()
def print_columns_by_rows_run(cast: Cast) -> str:
    """The same on one line."""
    left, right = _two_columns(cast)
    return _page(re.sub(r"\s+", " ", _beside(left, right, lambda one, two: f"{one} {two}")))


@_table()
def print_columns_one_line_cells(cast: Cast) -> str:
    """A table of one row: all present in one cell, all apologies in the next."""
    left, right = _two_columns(cast)
    return _page(f"Present | Apologies |\n{' '.join(left[1:])} | {' '.join(right[1:])} |")


@_table()
def print_columns_down(cast: Cast) -> str:
    """Column after column, each with its head above."""
    left, right = _two_columns(cast)
    return _page("\n".join([*left, *right]))


@_table()
def print_columns_heads_first(cast: Cast) -> str:
    """Both heads, then the left column, then the right: nothing tells where it ends."""
    left, right = _two_columns(cast)
    return _page("\n".join([left[0], right[0], *left[1:], *right[1:]]))


@_table()
def print_three_columns(cast: Cast) -> str:
    left, middle = _two_columns(cast)
    right = ["In attendance", *(f"{_full(f)}, {f.role}" for f in cast.officers)]
    middle += [""] * (len(left) - len(middle))
    rows = [f"{one:<44}{two:<30}" for one, two in zip(left, middle, strict=True)]
    return _page(_beside(rows, right, lambda one, two: f"{one:<74}{two}"))


@_table()
def print_by_ward(cast: Cast) -> str:
    """Rows by ward."""
    wards = ("Alder Ward", "Barton Ward", "Copley Ward")
    pairs = zip(wards, (cast.present[at : at + 2] for at in (0, 2, 4)), strict=True)
    rows = [f"{ward}: {', '.join(_with_role(f) for f in two)}" for ward, two in pairs]
    away = ", ".join(f"Cllr {_full(f)}" for f in cast.apologies)
    return _page("Present:\n" + "\n".join(rows) + f"\nApologies: {away}")


@_table()
def print_by_party(cast: Cast) -> str:
    parties = ("Conservative", "Labour", "Liberal Democrat")
    pairs = zip(parties, (cast.present[at : at + 2] for at in (0, 2, 4)), strict=True)
    rows = [f"{party}\n" + "\n".join(_with_role(f) for f in two) for party, two in pairs]
    away = "\n".join(f"Cllr {_full(f)}" for f in cast.apologies)
    return _page("Present\n" + "\n".join(rows) + f"\nApologies\n{away}")


@_table()
def print_parties_behind(cast: Cast) -> str:
    rows = ", ".join(f"Cllr {_full(f)} (Lab)" for f in cast.present[2:])
    chair = f"{_with_role(cast.present[0])}, {_with_role(cast.present[1])}"
    away = ", ".join(f"Cllr {_full(f)} (Con)" for f in cast.apologies)
    return _page(f"Present: {chair}, {rows}\nApologies: {away}")


def _representing(cast: Cast, label: str, mark: str) -> str:
    bodies = ("Alder Borough Council", "Barton District Council", "Copley County Council")
    groups = (cast.present[at : at + 2] for at in (0, 2, 4))
    rows = [
        f"{label}{body}{mark}\nCouncillors {one.last} and {two.last}"
        for body, (one, two) in zip(bodies, groups, strict=True)
    ]
    away = " and ".join(f.last for f in cast.apologies)
    officers = ", ".join(f"{_courtesy(f)} ({f.role})" for f in cast.officers)
    return "\n".join(rows) + (
        f"\nIn attendance: {officers}\nApologies for absence were received from Councillors {away}."
    )


@_table(_no_offices)
def print_representing(cast: Cast) -> str:
    return _page(_representing(cast, "Representing ", ":"), "long")


@_table(_no_offices)
def print_representing_present(cast: Cast) -> str:
    return _page("PRESENT:\n" + _representing(cast, "Representing ", ":"), "long")


@_table(_no_offices)
def print_representing_bodies(cast: Cast) -> str:
    """The bodies alone are the labels."""
    return _page("Present:\n" + _representing(cast, "", ""), "long")


@_table(_no_offices)
def print_bodies_unlabelled(cast: Cast) -> str:
    return _page(_representing(cast, "", ":").replace(" Council:", " Councillors:"), "long")


@_table()
def print_run_on_head(cast: Cast) -> str:
    """`Present Cllrs A B C Apologies Cllr D In attendance E (Clerk) 3 members of the public`."""
    present = " ".join(_initialled(f) + (f" ({f.role})" if f.role else "") for f in cast.present)
    away = " ".join(_initialled(f) for f in cast.apologies)
    came = " ".join(f"{_courtesy(f)} ({f.role})" for f in cast.officers)
    head = f"Present Cllrs {present} Apologies Cllrs {away} In attendance {came}"
    return re.sub(r"\s*\n\s*", " ", _page(f"{head} 3 members of the public"))


@_table()
def print_run_on_offices_first(cast: Cast) -> str:
    """`Chairman Mr A Vice-Chairman Mrs B Mr C Mrs D Apologies Mr E`, no label for those present."""
    chair, vice, *rest = cast.present
    present = f"{CHAIR} {_courtesy(chair)} {VICE} {_courtesy(vice)} "
    present += " ".join(_courtesy(f) for f in rest)
    away = " ".join(_courtesy(f) for f in cast.apologies)
    return re.sub(r"\s*\n\s*", " ", _page(f"{present} Apologies {away}"))


@_table()
def print_unlabelled_lines(cast: Cast) -> str:
    """One a line under the title, no label; then the apologies."""
    rows = [_with_role(f) for f in cast.present]
    away = "\n".join(f"Cllr {_full(f)}" for f in cast.apologies)
    return _page("\n".join(rows) + f"\n\nApologies:\n{away}")


@_table()
def print_unlabelled_courtesy(cast: Cast) -> str:
    rows = [_courtesy(f) + (f" ({f.role})" if f.role else "") for f in cast.present]
    away = ", ".join(_courtesy(f) for f in cast.apologies)
    return _page("\n".join(rows) + f"\n\nApologies: {away}")


@_table()
def print_numbered_apologies_present(cast: Cast) -> str:
    """`1. Apologies received and those present: Present: A, B Also in attendance: C`."""
    rows = ", ".join(_initialled(f) + (f" ({f.role})" if f.role else "") for f in cast.present)
    came = "; ".join(f"{_courtesy(f)} ({f.role})" for f in cast.officers)
    away = ", ".join(_initialled(f) for f in cast.apologies)
    return _page(
        f"24.05.01 Apologies received and those present: Present: {rows}.\n"
        f"Also in attendance: {came}; 3 residents. Apologies received and accepted: {away}."
    )


@_table()
def print_office_rows(cast: Cast) -> str:
    """`Chairman   A`, `Councillors   B`, `Clerk   C`: what each is in the left column."""
    chair, vice, *rest = cast.present
    rows = [f"{'Chairman':<20}{_full(chair)}", f"{'Vice-Chairman':<20}{_full(vice)}"]
    rows += [f"{'Councillors' if not at else '':<20}{_full(f)}" for at, f in enumerate(rest)]
    rows += [f"{'Clerk':<20}{_full(cast.officers[0])}"]
    rows += [f"{'Apologies':<20}{', '.join(_full(f) for f in cast.apologies)}"]
    return _page("Present:\n" + "\n".join(rows))


@_table(_chaired)
def print_presiding(cast: Cast) -> str:
    """`Presiding A`, `Other Members Present B C D`, `Officers Present E, (Clerk)`."""
    chair, *rest = cast.present
    members = " ".join(_initialled(f) for f in rest)
    officers = " ".join(f"{_initialled(f)}, ({f.role})" for f in cast.officers)
    away = " ".join(_initialled(f) for f in cast.apologies)
    return _page(
        f"Presiding {_initialled(chair)}\nOther Members Present {members}\n"
        f"Officers Present {officers}\nApologies {away}"
    )


@_table(_chaired)
def print_sentences(cast: Cast) -> str:
    """`A was in the Chair. The other Councillors present were:- B, C.`"""
    chair, *rest = cast.present
    members = ", ".join(_initialled(f) for f in rest)
    staff = ", ".join(f"{_courtesy(f)}, {f.role}" for f in cast.officers)
    away = " and ".join(_initialled(f) for f in cast.apologies)
    return _page(
        f"The Cathaoirleach, Cllr. {_initialled(chair)}, was in the Chair.\n\n"
        f"The other Councillors present were:-\n\nCllrs. {members}.\n\n"
        f"The Council Staff in attendance were:-\n\n{staff}.\n\n"
        f"Apologies for absence were received from Cllrs. {away}."
    )


@_table()
def print_names_then_offices(cast: Cast) -> str:
    """Officers in two columns that the text tells one after the other."""
    present = ", ".join(_with_role(f) for f in cast.present)
    names = "\n".join(_full(f) for f in cast.officers)
    jobs = "\n".join(f"{f.role}." for f in cast.officers)
    away = ", ".join(f"Cllr {_full(f)}" for f in cast.apologies)
    return _page(f"Present: {present}\nApologies: {away}\nAlso Present:\n{names}\n{jobs}")


BODIES = ("Alder Borough Council", "Barton District Council", "Copley County Council")


def _of_bodies(cast: Cast) -> Cast:
    """Whom a member is from stands beside the name."""
    chair, vice, *rest = cast.present[:5]
    rest = [replace(f, role=body) for f, body in zip(rest, BODIES, strict=True)]
    away = tuple(replace(f, role=BODIES[0]) for f in cast.apologies)
    return replace(cast, present=(chair, vice, *rest), apologies=away)


@_table(_of_bodies)
def print_bodies_behind(cast: Cast) -> str:
    """`Ann Marsh – Alder Borough Council` a line."""
    rows = [f"Cllr {_full(f)} – {body}" for f, body in zip(cast.present[2:5], BODIES, strict=True)]
    chairs = [_with_role(f) for f in cast.present[:2]]
    away = [f"Cllr {_full(f)} – Alder Borough Council" for f in cast.apologies]
    return _page("Present:\n" + "\n".join([*chairs, *rows]) + "\n\nApologies:\n" + "\n".join(away))


def _by_rank(cast: Cast) -> Cast:
    chair, vice, *rest = cast.present
    mayors = replace(chair, role="?"), replace(vice, role="Deputy Mayor")
    return replace(cast, present=(*mayors, *rest))


@_table(_by_rank)
def print_aldermen(cast: Cast) -> str:
    """`PRESENT: The Mayor, Councillor A; Aldermen B, C; Councillors D, E`, by rank, no marks."""
    chair, vice, *rest = (_initialled(f) for f in cast.present)
    return _page(
        f"PRESENT: The Right Worshipful the Mayor\nCouncillor {chair}\n\nDeputy Mayor\n"
        f"Councillor {vice}\n\nAldermen\n{rest[0]} and {rest[1]}\n\nCouncillors\n{rest[2]} and"
        f" {rest[3]}\n\nAPOLOGIES: Councillors {' and '.join(map(_initialled, cast.apologies))}"
    )


@_table()
def print_notes_behind(cast: Cast) -> str:
    """Late, early and other notes behind names."""
    notes = ("", "", " (from 7.45pm)", " (left at 8.30 pm)", " (items 1-4)", " (arrived 19:40)")
    rows = ", ".join(f"{_with_role(f)}{note}" for f, note in zip(cast.present, notes, strict=True))
    away = ", ".join(f"Cllr {_full(f)} (holiday)" for f in cast.apologies)
    return _page(f"Present: {rows}.\nApologies: {away}.\nIn attendance: {_officers(cast)}.")


def _officers(cast: Cast) -> str:
    return ", ".join(f"{_full(f)} ({f.role})" for f in cast.officers)


@_table(_instead)
def print_substitutes(cast: Cast) -> str:
    """`Councillor C (substitute for Councillor D)` among those present."""
    chairs = ", ".join(_with_role(f) for f in cast.present[:2])
    rows = ", ".join(f"Cllr {_full(f)}" for f in cast.present[2:5])
    last, away = cast.present[5], cast.apologies
    return _page(
        f"Present: {chairs}, {rows} and Cllr {_full(last)} (substitute for Cllr {_full(away[0])})\n"
        f"Apologies: Cllrs {_full(away[0])} and {_full(away[1])}"
    )


@_table(_instead)
def print_substitutes_list(cast: Cast) -> str:
    rows = ", ".join(_with_role(f) for f in cast.present[:5])
    last, away = cast.present[5], cast.apologies
    return _page(
        f"Present: {rows}\nSubstitute: Cllr {_full(last)} for Cllr {_full(away[0])}\n"
        f"Apologies: Cllrs {_full(away[0])} and {_full(away[1])}"
    )


@_table()
def print_absent_list(cast: Cast) -> str:
    rows = ", ".join(_with_role(f) for f in cast.present)
    away = ", ".join(f"Cllr {_full(f)}" for f in cast.apologies)
    return _page(
        f"Present: {rows}\nAbsent with apologies: {away}\nAbsent without apologies:"
        f" Cllr {_full(cast.absent[0])}"
    )


def _visited(cast: Cast) -> Cast:
    one, two = cast.others
    others = replace(one, role="Vale Water"), replace(two, role="Bodley Wildlife Trust")
    return replace(cast, others=others)


@_table(_visited)
def print_visitors(cast: Cast) -> str:
    """Those of other councils and bodies among who came."""
    rows = ", ".join(_with_role(f) for f in cast.present)
    one, two = cast.others
    away = ", ".join(f"Cllr {_full(f)}" for f in cast.apologies)
    return _page(
        f"Present: {rows}\nApologies: {away}\nIn attendance: {_officers(cast)}, {_full(one)} (Vale"
        f" Water), {_full(two)} (Bodley Wildlife Trust) and 6 members of the public"
    )


def _titled_initials(fact: Fact) -> str:
    return f"Cllr {_initialled(fact)}"


def _labelled(fact: Fact) -> str:
    return f"{_full(fact)} ({_letters(fact)})"


def _letters(fact: Fact) -> str:
    return "".join(word[0] for word in re.split("[ -]", _full(fact)))


@_table(_no_offices)
def print_roll_called(cast: Cast) -> str:
    """The roll is an item of its own, with no label; who is in the Chair stands beneath."""
    roll = ", ".join(
        _courtesy(f) + (" (v/c)" if at == 3 else "") for at, f in enumerate(cast.present)
    )
    away = " and ".join(_courtesy(f) for f in cast.apologies)
    officers = "\n".join(f"{_courtesy(f)}, {f.role}" for f in cast.officers)
    top = "Minutes of Meeting of the Vale Council held in the Council Chamber on 7 May 2024"
    return (
        f"{top}\n\n1. Calling of the Roll and Apologies for Absence\n\n{roll}\n\nIn Attendance:\n"
        f"{officers}\n\nApologies for absence were intimated on behalf of {away}."
    ) + END.format(n=2, m=3)


@_table(_chaired)
def print_members_then_chair(cast: Cast) -> str:
    """Bulleted members, officials, and whom the Cathaoirleach is told to be."""
    rows = "\n".join(f"• Councillor {_initialled(f)}," for f in cast.present)
    staff = "\n".join(f"• {_courtesy(f)}, {f.role}" for f in cast.officers)
    return _page(
        f"MEMBERS PRESENT:\n\n{rows}\n\nOFFICIALS IN ATTENDANCE:\n\n{staff}\n\nCATHAOIRLEACH:\n\n"
        f"The Cathaoirleach, Councillor {_initialled(cast.present[0])} presided."
    )


@_table(_chaired)
def print_presiding_labels(cast: Cast) -> str:
    """`PRESIDING: Councillor A, Mayor.`, `MEMBERS PRESENT: Councillors – B, C`."""
    chair, *rest = cast.present
    members = ", ".join(_full(f) for f in rest[:-1])
    staff = ".\n\n".join(f"{_courtesy(f)}, {f.role}" for f in cast.officers)
    return _page(
        f"PRESIDING: Councillor {_full(chair)}, Mayor.\n\nMEMBERS PRESENT: Councillors – {members} and"
        f" {_full(rest[-1])}.\n\nIN ATTENDANCE: {staff}.\n\n"
        f"APOLOGY: Councillor {_full(cast.apologies[0])}"
    )


def _in_two_languages(cast: Cast) -> Cast:
    clerk, *_ = cast.officers
    return replace(_chaired(cast), officers=(replace(clerk, role="Clerc/Clerk"),))


@_table(_in_two_languages)
def print_bilingual_offices(cast: Cast) -> str:
    """`Presennol / Present: A (Cadeirydd/Chair), B`."""
    chair, *rest = cast.present
    members = ", ".join(_full(f) for f in rest)
    staff = f"{_full(cast.officers[0])} (Clerc/Clerk)"
    away = ", ".join(_full(f) for f in cast.apologies)
    return _page(
        f"Presennol / Present: {_full(chair)} (Cadeirydd/Chair), {members}\nYn Bresennol / In Attendance:"
        f" {staff}\nYmddiheuriadau / Apologies: {away}"
    )


def _letters_told(cast: Cast) -> Cast:
    return replace(cast, officers=cast.officers[:1])


@_table(_letters_told)
def print_letters_behind(cast: Cast) -> str:
    """`Cllrs A Marsh (AM), B Reed (BR), C Hill (CH, Clerk)`."""
    chair, vice, *rest = cast.present
    members = ", ".join(f"{_initialled(f)} ({_letters(f)})" for f in rest)
    clerk = f"{_initialled(cast.officers[0])} ({_letters(cast.officers[0])}, Clerk)"
    return _page(
        f"Present: Cllrs {_initialled(chair)} ({_letters(chair)}, Chairman), {_initialled(vice)}"
        f" ({_letters(vice)}, Vice-Chairman), {members}, {clerk}\nApologies: Cllrs "
        + ", ".join(_initialled(f) for f in cast.apologies)
    )


@_table()
def print_offices_before_letters(cast: Cast) -> str:
    """`Sederunt: Chairman A (AM), Vice-Chairman B (BR), C (CH), Members of public: Mrs D`."""
    rows = ", ".join((f"{f.role} " if f.role else "") + _labelled(f) for f in cast.present)
    away = ", ".join(_full(f) for f in cast.apologies)
    return _page(f"1. Sederunt: {rows}\nMembers of public: 4\nApologies: {away}")


@_table(_no_offices)
def print_spaced_commas(cast: Cast) -> str:
    """`Apologies ; A , B` above `Present ; C , D`."""
    rows = " , ".join(_full(f) for f in cast.present)
    away = " , ".join(_full(f) for f in cast.apologies)
    return _page(f"Apologies ; {away}\nPresent ; {rows}")


@_table()
def print_mixed_titles(cast: Cast) -> str:
    """`Cllr A Marsh (Chairman); Mrs B Reed; C Hill`, semicolons."""
    chair, vice, *rest = cast.present
    rows = "; ".join(_courtesy(f) if f.sex == "f" else _initialled(f) for f in rest)
    head = f"{_courtesy(chair)} ({CHAIR}); {_courtesy(vice)} ({VICE})"
    away = "; ".join(_courtesy(f) for f in cast.apologies)
    return _page(
        f"Present: {head}; {rows}.\nApologies: {away}\nClerk: {_courtesy(cast.officers[0])}"
    )


@_table(_by_rank)
def print_ranks_run(cast: Cast) -> str:
    """The Mayor, Deputy Mayor, Aldermen and Councillors in one run."""
    chair, vice, *rest = (_initialled(f) for f in cast.present)
    return _page(
        f"PRESENT: The Right Worshipful the Mayor Councillor {chair} Deputy Mayor Councillor {vice}"
        f" Aldermen {rest[0]} and {rest[1]} Councillors {rest[2]} and {rest[3]} IN ATTENDANCE: Chief"
        f" Executive Director of Services Attendance Clerk",
        "long",
    )


@_table()
def print_who_took_minutes(cast: Cast) -> str:
    """`In attendance: the Clerk, Mrs A, and 3 members of the public`."""
    rows = ", ".join(_with_role(f) for f in cast.present)
    clerk = cast.officers[0]
    return _page(
        f"Present: {rows}.\nIn attendance: the Clerk, {_courtesy(clerk)}, and 3 members of the public."
        f"\nApologies were received and accepted from Cllr {_full(cast.apologies[0])} (work) and Cllr"
        f" {_full(cast.apologies[1])} (holiday)."
    )


def _ward_members(cast: Cast) -> Cast:
    one, two = cast.others
    others = replace(one, kind="councillor", role="?"), replace(two, kind="councillor", role="?")
    return replace(cast, others=others)


@_table(_ward_members)
def print_other_councillors(cast: Cast) -> str:
    """Members of the county and the district among those in attendance of a parish."""
    rows = ", ".join(_with_role(f) for f in cast.present)
    one, two = cast.others
    return _page(
        f"Present: {rows}.\nIn attendance: County Councillor {_full(one)}, District Councillor"
        f" {_full(two)}, {_full(cast.officers[0])} (Clerk)\nApologies: None"
    )


@_table(_ward_members)
def print_other_councillors_labels(cast: Cast) -> str:
    rows = ", ".join(_with_role(f) for f in cast.present)
    one, two = cast.others
    away = " and ".join(_titled_initials(f) for f in cast.apologies)
    return _page(
        f"Present: {rows}.\nApologies: {away}\nCounty Councillor: {_full(one)}\nDistrict Councillor:"
        f" {_full(two)}\nClerk: {_full(cast.officers[0])}\nMembers of the public: 2"
    )


@_table()
def print_no_apologies(cast: Cast) -> str:
    """`Apologies: None` and who else came behind it."""
    rows = ", ".join(_with_role(f) for f in cast.present)
    return _page(f"Present: {rows}\nApologies: None\nIn attendance: {_officers(cast)}")


@_table()
def print_empty_labels(cast: Cast) -> str:
    """Labels with nobody behind them."""
    rows = ", ".join(_with_role(f) for f in cast.present)
    return _page(
        f"Present: {rows}\nApologies:\nAbsent:\nIn attendance: {_officers(cast)}\nMembers of the public:"
    )


def _partners(cast: Cast) -> Cast:
    """A forum of several bodies: nobody in it is a councillor."""
    bodies = ("Ramblers", "Vale Water", "Bodley Town Council", "Open Spaces Society")
    chair, vice, *rest = cast.present
    rest = [replace(f, role=body, kind="?") for f, body in zip(rest, bodies, strict=True)]
    return replace(cast, present=(replace(chair, kind="?"), replace(vice, kind="?"), *rest))


@_table(_partners)
def print_partners_cells(cast: Cast) -> str:
    """`Name | Organisation |`."""
    facts = _partners(cast).present
    rows = "\n".join(f"{_full(f)} | {f.role} |" for f in facts)
    return _page(f"Attendees\nName | Organisation |\n{rows}\nApologies: {_full(cast.apologies[0])}")


@_table(_partners)
def print_partners_dashes(cast: Cast) -> str:
    facts = _partners(cast).present
    rows = "\n".join(f"{_full(f)} – {f.role}" for f in facts)
    return _page(f"Present:\n{rows}")


@_table(_partners)
def print_partners_brackets(cast: Cast) -> str:
    facts = _partners(cast).present
    rows = ", ".join(f"{_full(f)} ({f.role})" for f in facts)
    return _page(f"Attending: {rows}")


@_table()
def print_letters_column(cast: Cast) -> str:
    """`Ann Marsh (AM) Chairman` a line, as community councils print it."""
    rows = "\n".join(f"{_labelled(f)} {f.role or ''}".rstrip() for f in cast.present)
    away = "\n".join(_labelled(f) for f in cast.apologies)
    return _page(f"Present\n{rows}\n\nApologies\n{away}")


@_table()
def print_councillors_absent(cast: Cast) -> str:
    rows = ", ".join(_with_role(f) for f in cast.present)
    away = ", ".join(_titled_initials(f) for f in cast.apologies)
    return _page(
        f"Councillors in attendance: {rows}\nCouncillors absent:"
        f" {_titled_initials(cast.absent[0])}\nApologies received: {away}"
    )


@_table()
def print_honours(cast: Cast) -> str:
    """Letters behind names."""
    letters = ("", " MBE", " JP", "", " OBE", "")
    rows = ", ".join(
        f"{_full(f)}{post}" for f, post in zip(cast.present[2:], letters, strict=False)
    )
    head = f"{_full(cast.present[0])} ({CHAIR}), {_full(cast.present[1])} BEM ({VICE})"
    return _page(f"PRESENT: Councillors {head}, {rows}.")


@_table()
def print_counted(cast: Cast) -> str:
    """How many they are stands behind each list."""
    rows = ", ".join(_with_role(f) for f in cast.present)
    return _page(
        f"Present (6): {rows} (6)\nApologies (2): {', '.join(_titled_initials(f) for f in cast.apologies)}"
        f"\nAlso present: {_officers(cast)} and members of the public (4)"
    )


@_table()
def print_both_in_a_row(cast: Cast) -> str:
    """Label and list in cells, list after list: `Present: | A | B |`."""
    rows = " | ".join(_with_role(f) for f in cast.present)
    away = " | ".join(_titled_initials(f) for f in cast.apologies)
    return _page(f"Present: | {rows} |\nApologies: | {away} |")


@_table()
def print_label_column(cast: Cast) -> str:
    """Labels in a left column, names below each other in the right one."""
    rows = [_with_role(f) for f in cast.present]
    away = [_titled_initials(f) for f in cast.apologies]
    came = [f"{_full(f)} ({f.role})" for f in cast.officers]
    lines = []
    for label, entries in (("Present:", rows), ("Apologies:", away), ("In attendance:", came)):
        lines += [f"{label if not at else '':<20}{one}" for at, one in enumerate(entries)]
    return _page("\n".join(lines))


@_table()
def print_labels_then_lists(cast: Cast) -> str:
    """All labels of a left column first, then the lists of the right one."""
    rows = "\n".join(_with_role(f) for f in cast.present)
    away = "\n".join(_titled_initials(f) for f in cast.apologies)
    came = "\n".join(f"{_full(f)} ({f.role})" for f in cast.officers)
    return _page(f"Present:\nApologies:\nIn attendance:\n{rows}\n{away}\n{came}")


# The same text as other programs hand it over.
OTHERWISE: dict[str, Callable[[str], str]] = {
    "run": lambda text: re.sub(r"\s*\n\s*", " ", text),
    "blank_lines": lambda text: re.sub(r"\n(?!\n)", "\n\n", text),
    "doubled": lambda text: text.replace(" ", "  "),
    "tabs": lambda text: re.sub(r" {3,}", "\t", text),
    "crlf": lambda text: text.replace("\n", "\r\n"),
    "indented": lambda text: re.sub(r"(?m)^(?=.)", "    ", text),
}


# --- reading back --------------------------------------------------------------------------------


@dataclass
class Score:
    """Counts of facts told right, not told, told wrong; `told` holds the wrong and missing ones."""

    right: int = 0
    missing: int = 0
    wrong: int = 0
    told: list[str] = field(default_factory=list)

    def add(self, verdict: str, what: str) -> None:
        """Count one fact."""
        setattr(self, verdict, getattr(self, verdict) + 1)
        if verdict != "right":
            self.told.append(f"{verdict}: {what}")


_SUBSTITUTED = frozenset({"substitute", "present"})


def facts_of(cast: Cast, text: str) -> list[Fact]:
    """Return those of a cast whose surname the text prints, with what it says of them."""
    facts = [*cast.present, *cast.apologies, *cast.officers, *cast.absent, *cast.others]
    return [fact for fact in facts if re.search(rf"(?i)\b{fact.last}\b", text)]


def judge(facts: list[Fact], text: str, score: Score) -> None:
    """Read a text and add to `score` what came of each fact, and of names that are none."""
    people = [p for block in annotate_page(text) for p in block.annotations.people]
    left = list(people)
    for fact in facts:
        person = next((p for p in left if _is_same(p.name, fact)), None)
        if person is None:
            score.add("missing", f"{fact.last}: nobody")
            continue
        left.remove(person)
        _judge(fact, person, score)
    for person in left:
        score.add("wrong", f"{person.name}: no such person")


def _is_same(name: str, fact: Fact) -> bool:
    flat, last = name.lower().replace("’", "'"), fact.last.lower()
    return last in flat and (
        same_person(name, f"{fact.first} {fact.last}")
        or flat in (last, f"{last} {fact.first[0].lower()}")
    )


def _judge(fact: Fact, person: Person, score: Score) -> None:
    acts = {act.name for act in person.acts} - {"mentioned"}
    for act in fact.acts | acts:
        verdict = "right" if act in fact.acts & acts else "missing" if act in fact.acts else "wrong"
        score.add(verdict, f"{fact.last}: {act} ({' '.join(sorted(acts)) or '-'})")
    if fact.kind != "?":
        verdict = "right" if person.kind == fact.kind else "wrong"
        score.add(verdict, f"{fact.last}: {fact.kind}, found {person.kind}")
    if fact.role != "?" and (fact.role or person.role):
        same = _flat(person.role) == _flat(fact.role)
        verdict = "right" if same else "missing" if person.role is None else "wrong"
        score.add(verdict, f"{fact.last}: role {fact.role}, found {person.role}")


def _flat(role: str | None) -> str:
    flat = (role or "").lower().replace("-", " ").replace("man", "")
    return "chair" if flat == "in the chair" else flat


def vary() -> Iterator[tuple[str, Style]]:
    """Yield each style that differs from the usual one in one thing, with what that is."""
    for what, options in OPTIONS.items():
        for option in options:
            yield f"{what}={option}", replace(Style(), **{what: option})


def cross(seed: int, count: int) -> Iterator[tuple[str, Style]]:
    """Yield styles that differ in two things, chosen by chance."""
    chance = random.Random(seed)
    for _ in range(count):
        one, two = chance.sample(sorted(OPTIONS), 2)
        a, b = chance.choice(OPTIONS[one]), chance.choice(OPTIONS[two])
        yield f"{one}={a} {two}={b}", replace(Style(), **{one: a, two: b})
