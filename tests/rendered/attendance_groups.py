"""Heads of minutes in groups: by ward, party, body and rank, and those who came for others."""

from dataclasses import replace

from tests.rendered.attendance_casts import Cast
from tests.rendered.attendance_layouts import (
    Layouts,
    courtesy,
    full,
    initialled,
    instead,
    keep,
    no_offices,
    officers_told,
    page,
    titled_initials,
    with_role,
)

LAYOUTS: Layouts = {}
BODIES = ("Alder Borough Council", "Barton District Council", "Copley County Council")


@keep(LAYOUTS)
def print_by_ward(cast: Cast) -> str:
    """Rows by ward."""
    wards = ("Alder Ward", "Barton Ward", "Copley Ward")
    pairs = zip(wards, (cast.present[at : at + 2] for at in (0, 2, 4)), strict=True)
    rows = [f"{ward}: {', '.join(with_role(f) for f in two)}" for ward, two in pairs]
    away = ", ".join(f"Cllr {full(f)}" for f in cast.apologies)
    return page("Present:\n" + "\n".join(rows) + f"\nApologies: {away}")


@keep(LAYOUTS)
def print_by_party(cast: Cast) -> str:
    parties = ("Conservative", "Labour", "Liberal Democrat")
    pairs = zip(parties, (cast.present[at : at + 2] for at in (0, 2, 4)), strict=True)
    rows = [f"{party}\n" + "\n".join(with_role(f) for f in two) for party, two in pairs]
    away = "\n".join(f"Cllr {full(f)}" for f in cast.apologies)
    return page("Present\n" + "\n".join(rows) + f"\nApologies\n{away}")


@keep(LAYOUTS)
def print_parties_behind(cast: Cast) -> str:
    rows = ", ".join(f"Cllr {full(f)} (Lab)" for f in cast.present[2:])
    chair = f"{with_role(cast.present[0])}, {with_role(cast.present[1])}"
    away = ", ".join(f"Cllr {full(f)} (Con)" for f in cast.apologies)
    return page(f"Present: {chair}, {rows}\nApologies: {away}")


def _representing(cast: Cast, label: str, mark: str) -> str:
    bodies = ("Alder Borough Council", "Barton District Council", "Copley County Council")
    groups = (cast.present[at : at + 2] for at in (0, 2, 4))
    rows = [
        f"{label}{body}{mark}\nCouncillors {one.last} and {two.last}"
        for body, (one, two) in zip(bodies, groups, strict=True)
    ]
    away = " and ".join(f.last for f in cast.apologies)
    officers = ", ".join(f"{courtesy(f)} ({f.role})" for f in cast.officers)
    return "\n".join(rows) + (
        f"\nIn attendance: {officers}\nApologies for absence were received from Councillors {away}."
    )


@keep(LAYOUTS, no_offices)
def print_representing(cast: Cast) -> str:
    return page(_representing(cast, "Representing ", ":"), "long")


@keep(LAYOUTS, no_offices)
def print_representing_present(cast: Cast) -> str:
    return page("PRESENT:\n" + _representing(cast, "Representing ", ":"), "long")


@keep(LAYOUTS, no_offices)
def print_representing_bodies(cast: Cast) -> str:
    """The bodies alone are the labels."""
    return page("Present:\n" + _representing(cast, "", ""), "long")


@keep(LAYOUTS, no_offices)
def print_bodies_unlabelled(cast: Cast) -> str:
    return page(_representing(cast, "", ":").replace(" Council:", " Councillors:"), "long")


def _of_bodies(cast: Cast) -> Cast:
    """Whom a member is from stands beside the name."""
    chair, vice, *rest = cast.present[:5]
    rest = [replace(f, role=body) for f, body in zip(rest, BODIES, strict=True)]
    away = tuple(replace(f, role=BODIES[0]) for f in cast.apologies)
    return replace(cast, present=(chair, vice, *rest), apologies=away)


@keep(LAYOUTS, _of_bodies)
def print_bodies_behind(cast: Cast) -> str:
    """`Ann Marsh – Alder Borough Council` a line."""
    rows = [f"Cllr {full(f)} – {body}" for f, body in zip(cast.present[2:5], BODIES, strict=True)]
    chairs = [with_role(f) for f in cast.present[:2]]
    away = [f"Cllr {full(f)} – Alder Borough Council" for f in cast.apologies]
    return page("Present:\n" + "\n".join([*chairs, *rows]) + "\n\nApologies:\n" + "\n".join(away))


def _by_rank(cast: Cast) -> Cast:
    chair, vice, *rest = cast.present
    mayors = replace(chair, role="?"), replace(vice, role="Deputy Mayor")
    return replace(cast, present=(*mayors, *rest))


@keep(LAYOUTS, _by_rank)
def print_aldermen(cast: Cast) -> str:
    """`PRESENT: The Mayor, Councillor A; Aldermen B, C; Councillors D, E`, by rank, no marks."""
    chair, vice, *rest = (initialled(f) for f in cast.present)
    return page(
        f"PRESENT: The Right Worshipful the Mayor\nCouncillor {chair}\n\nDeputy Mayor\n"
        f"Councillor {vice}\n\nAldermen\n{rest[0]} and {rest[1]}\n\nCouncillors\n{rest[2]} and"
        f" {rest[3]}\n\nAPOLOGIES: Councillors {' and '.join(map(initialled, cast.apologies))}"
    )


@keep(LAYOUTS, _by_rank)
def print_ranks_run(cast: Cast) -> str:
    """The Mayor, Deputy Mayor, Aldermen and Councillors in one run."""
    chair, vice, *rest = (initialled(f) for f in cast.present)
    return page(
        f"PRESENT: The Right Worshipful the Mayor Councillor {chair} Deputy Mayor Councillor {vice}"
        f" Aldermen {rest[0]} and {rest[1]} Councillors {rest[2]} and {rest[3]} IN ATTENDANCE: Chief"
        f" Executive Director of Services Attendance Clerk",
        "long",
    )


@keep(LAYOUTS, instead)
def print_substitutes(cast: Cast) -> str:
    """`Councillor C (substitute for Councillor D)` among those present."""
    chairs = ", ".join(with_role(f) for f in cast.present[:2])
    rows = ", ".join(f"Cllr {full(f)}" for f in cast.present[2:5])
    last, away = cast.present[5], cast.apologies
    return page(
        f"Present: {chairs}, {rows} and Cllr {full(last)} (substitute for Cllr {full(away[0])})\n"
        f"Apologies: Cllrs {full(away[0])} and {full(away[1])}"
    )


@keep(LAYOUTS, instead)
def print_substitutes_list(cast: Cast) -> str:
    rows = ", ".join(with_role(f) for f in cast.present[:5])
    last, away = cast.present[5], cast.apologies
    return page(
        f"Present: {rows}\nSubstitute: Cllr {full(last)} for Cllr {full(away[0])}\n"
        f"Apologies: Cllrs {full(away[0])} and {full(away[1])}"
    )


def _visited(cast: Cast) -> Cast:
    one, two = cast.others
    others = replace(one, role="Vale Water"), replace(two, role="Bodley Wildlife Trust")
    return replace(cast, others=others)


@keep(LAYOUTS, _visited)
def print_visitors(cast: Cast) -> str:
    """Those of other councils and bodies among who came."""
    rows = ", ".join(with_role(f) for f in cast.present)
    one, two = cast.others
    away = ", ".join(f"Cllr {full(f)}" for f in cast.apologies)
    return page(
        f"Present: {rows}\nApologies: {away}\nIn attendance: {officers_told(cast)}, {full(one)} (Vale"
        f" Water), {full(two)} (Bodley Wildlife Trust) and 6 members of the public"
    )


def _ward_members(cast: Cast) -> Cast:
    one, two = cast.others
    others = replace(one, kind="councillor", role="?"), replace(two, kind="councillor", role="?")
    return replace(cast, others=others)


@keep(LAYOUTS, _ward_members)
def print_other_councillors(cast: Cast) -> str:
    """Members of the county and the district among those in attendance of a parish."""
    rows = ", ".join(with_role(f) for f in cast.present)
    one, two = cast.others
    return page(
        f"Present: {rows}.\nIn attendance: County Councillor {full(one)}, District Councillor"
        f" {full(two)}, {full(cast.officers[0])} (Clerk)\nApologies: None"
    )


@keep(LAYOUTS, _ward_members)
def print_other_councillors_labels(cast: Cast) -> str:
    rows = ", ".join(with_role(f) for f in cast.present)
    one, two = cast.others
    away = " and ".join(titled_initials(f) for f in cast.apologies)
    return page(
        f"Present: {rows}.\nApologies: {away}\nCounty Councillor: {full(one)}\nDistrict Councillor:"
        f" {full(two)}\nClerk: {full(cast.officers[0])}\nMembers of the public: 2"
    )


def _partners(cast: Cast) -> Cast:
    """A forum of several bodies: nobody in it is a councillor."""
    bodies = ("Ramblers", "Vale Water", "Bodley Town Council", "Open Spaces Society")
    chair, vice, *rest = cast.present
    rest = [replace(f, role=body, kind="?") for f, body in zip(rest, bodies, strict=True)]
    return replace(cast, present=(replace(chair, kind="?"), replace(vice, kind="?"), *rest))


@keep(LAYOUTS, _partners)
def print_partners_cells(cast: Cast) -> str:
    """`Name | Organisation |`."""
    facts = _partners(cast).present
    rows = "\n".join(f"{full(f)} | {f.role} |" for f in facts)
    return page(f"Attendees\nName | Organisation |\n{rows}\nApologies: {full(cast.apologies[0])}")


@keep(LAYOUTS, _partners)
def print_partners_dashes(cast: Cast) -> str:
    facts = _partners(cast).present
    rows = "\n".join(f"{full(f)} – {f.role}" for f in facts)
    return page(f"Present:\n{rows}")


@keep(LAYOUTS, _partners)
def print_partners_brackets(cast: Cast) -> str:
    facts = _partners(cast).present
    rows = ", ".join(f"{full(f)} ({f.role})" for f in facts)
    return page(f"Attending: {rows}")
