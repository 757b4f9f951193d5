"""Heads of minutes printed from known facts as lists, one thing varied at a time.

A `Style` is how a council prints a cast: the labels, what stands between names, titles, how offices
stand beside them, where lines break.
"""

import random
import re
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from tests.rendered.attendance_casts import CHAIR, VICE, Cast, Fact

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
