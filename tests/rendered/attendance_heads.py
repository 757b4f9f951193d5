"""Heads of minutes as lists that follow a way of their own: run on, numbered, told in sentences."""

import re
from dataclasses import replace

from tests.rendered.attendance_casts import CHAIR, VICE, Cast
from tests.rendered.attendance_layouts import (
    Layouts,
    chaired,
    courtesy,
    full,
    initialled,
    keep,
    letters,
    no_offices,
    officers_told,
    page,
    titled_initials,
    with_letters,
    with_role,
)
from tests.rendered.attendance_styles import END

LAYOUTS: Layouts = {}


@keep(LAYOUTS)
def print_run_on_head(cast: Cast) -> str:
    """`Present Cllrs A B C Apologies Cllr D In attendance E (Clerk) 3 members of the public`."""
    present = " ".join(initialled(f) + (f" ({f.role})" if f.role else "") for f in cast.present)
    away = " ".join(initialled(f) for f in cast.apologies)
    came = " ".join(f"{courtesy(f)} ({f.role})" for f in cast.officers)
    head = f"Present Cllrs {present} Apologies Cllrs {away} In attendance {came}"
    return re.sub(r"\s*\n\s*", " ", page(f"{head} 3 members of the public"))


@keep(LAYOUTS)
def print_run_on_offices_first(cast: Cast) -> str:
    """`Chairman Mr A Vice-Chairman Mrs B Mr C Mrs D Apologies Mr E`, no label for those present."""
    chair, vice, *rest = cast.present
    present = f"{CHAIR} {courtesy(chair)} {VICE} {courtesy(vice)} "
    present += " ".join(courtesy(f) for f in rest)
    away = " ".join(courtesy(f) for f in cast.apologies)
    return re.sub(r"\s*\n\s*", " ", page(f"{present} Apologies {away}"))


@keep(LAYOUTS)
def print_unlabelled_lines(cast: Cast) -> str:
    """One a line under the title, no label; then the apologies."""
    rows = [with_role(f) for f in cast.present]
    away = "\n".join(f"Cllr {full(f)}" for f in cast.apologies)
    return page("\n".join(rows) + f"\n\nApologies:\n{away}")


@keep(LAYOUTS)
def print_unlabelled_courtesy(cast: Cast) -> str:
    rows = [courtesy(f) + (f" ({f.role})" if f.role else "") for f in cast.present]
    away = ", ".join(courtesy(f) for f in cast.apologies)
    return page("\n".join(rows) + f"\n\nApologies: {away}")


@keep(LAYOUTS)
def print_numbered_apologies_present(cast: Cast) -> str:
    """`1. Apologies received and those present: Present: A, B Also in attendance: C`."""
    rows = ", ".join(initialled(f) + (f" ({f.role})" if f.role else "") for f in cast.present)
    came = "; ".join(f"{courtesy(f)} ({f.role})" for f in cast.officers)
    away = ", ".join(initialled(f) for f in cast.apologies)
    return page(
        f"24.05.01 Apologies received and those present: Present: {rows}.\n"
        f"Also in attendance: {came}; 3 residents. Apologies received and accepted: {away}."
    )


@keep(LAYOUTS, chaired)
def print_presiding(cast: Cast) -> str:
    """`Presiding A`, `Other Members Present B C D`, `Officers Present E, (Clerk)`."""
    chair, *rest = cast.present
    members = " ".join(initialled(f) for f in rest)
    officers = " ".join(f"{initialled(f)}, ({f.role})" for f in cast.officers)
    away = " ".join(initialled(f) for f in cast.apologies)
    return page(
        f"Presiding {initialled(chair)}\nOther Members Present {members}\n"
        f"Officers Present {officers}\nApologies {away}"
    )


@keep(LAYOUTS, chaired)
def print_sentences(cast: Cast) -> str:
    """`A was in the Chair. The other Councillors present were:- B, C.`"""
    chair, *rest = cast.present
    members = ", ".join(initialled(f) for f in rest)
    staff = ", ".join(f"{courtesy(f)}, {f.role}" for f in cast.officers)
    away = " and ".join(initialled(f) for f in cast.apologies)
    return page(
        f"The Cathaoirleach, Cllr. {initialled(chair)}, was in the Chair.\n\n"
        f"The other Councillors present were:-\n\nCllrs. {members}.\n\n"
        f"The Council Staff in attendance were:-\n\n{staff}.\n\n"
        f"Apologies for absence were received from Cllrs. {away}."
    )


@keep(LAYOUTS)
def print_notes_behind(cast: Cast) -> str:
    """Late, early and other notes behind names."""
    notes = ("", "", " (from 7.45pm)", " (left at 8.30 pm)", " (items 1-4)", " (arrived 19:40)")
    rows = ", ".join(f"{with_role(f)}{note}" for f, note in zip(cast.present, notes, strict=True))
    away = ", ".join(f"Cllr {full(f)} (holiday)" for f in cast.apologies)
    return page(f"Present: {rows}.\nApologies: {away}.\nIn attendance: {officers_told(cast)}.")


@keep(LAYOUTS)
def print_absent_list(cast: Cast) -> str:
    rows = ", ".join(with_role(f) for f in cast.present)
    away = ", ".join(f"Cllr {full(f)}" for f in cast.apologies)
    return page(
        f"Present: {rows}\nAbsent with apologies: {away}\nAbsent without apologies:"
        f" Cllr {full(cast.absent[0])}"
    )


@keep(LAYOUTS, no_offices)
def print_roll_called(cast: Cast) -> str:
    """The roll is an item of its own, with no label; who is in the Chair stands beneath."""
    roll = ", ".join(
        courtesy(f) + (" (v/c)" if at == 3 else "") for at, f in enumerate(cast.present)
    )
    away = " and ".join(courtesy(f) for f in cast.apologies)
    officers = "\n".join(f"{courtesy(f)}, {f.role}" for f in cast.officers)
    top = "Minutes of Meeting of the Vale Council held in the Council Chamber on 7 May 2024"
    return (
        f"{top}\n\n1. Calling of the Roll and Apologies for Absence\n\n{roll}\n\nIn Attendance:\n"
        f"{officers}\n\nApologies for absence were intimated on behalf of {away}."
    ) + END.format(n=2, m=3)


@keep(LAYOUTS, chaired)
def print_members_then_chair(cast: Cast) -> str:
    """Bulleted members, officials, and whom the Cathaoirleach is told to be."""
    rows = "\n".join(f"• Councillor {initialled(f)}," for f in cast.present)
    staff = "\n".join(f"• {courtesy(f)}, {f.role}" for f in cast.officers)
    return page(
        f"MEMBERS PRESENT:\n\n{rows}\n\nOFFICIALS IN ATTENDANCE:\n\n{staff}\n\nCATHAOIRLEACH:\n\n"
        f"The Cathaoirleach, Councillor {initialled(cast.present[0])} presided."
    )


@keep(LAYOUTS, chaired)
def print_presiding_labels(cast: Cast) -> str:
    """`PRESIDING: Councillor A, Mayor.`, `MEMBERS PRESENT: Councillors – B, C`."""
    chair, *rest = cast.present
    members = ", ".join(full(f) for f in rest[:-1])
    staff = ".\n\n".join(f"{courtesy(f)}, {f.role}" for f in cast.officers)
    return page(
        f"PRESIDING: Councillor {full(chair)}, Mayor.\n\nMEMBERS PRESENT: Councillors – {members} and"
        f" {full(rest[-1])}.\n\nIN ATTENDANCE: {staff}.\n\n"
        f"APOLOGY: Councillor {full(cast.apologies[0])}"
    )


def _in_two_languages(cast: Cast) -> Cast:
    clerk, *_ = cast.officers
    return replace(chaired(cast), officers=(replace(clerk, role="Clerc/Clerk"),))


@keep(LAYOUTS, _in_two_languages)
def print_bilingual_offices(cast: Cast) -> str:
    """`Presennol / Present: A (Cadeirydd/Chair), B`."""
    chair, *rest = cast.present
    members = ", ".join(full(f) for f in rest)
    staff = f"{full(cast.officers[0])} (Clerc/Clerk)"
    away = ", ".join(full(f) for f in cast.apologies)
    return page(
        f"Presennol / Present: {full(chair)} (Cadeirydd/Chair), {members}\nYn Bresennol / In Attendance:"
        f" {staff}\nYmddiheuriadau / Apologies: {away}"
    )


def _letters_told(cast: Cast) -> Cast:
    return replace(cast, officers=cast.officers[:1])


@keep(LAYOUTS, _letters_told)
def print_letters_behind(cast: Cast) -> str:
    """`Cllrs A Marsh (AM), B Reed (BR), C Hill (CH, Clerk)`."""
    chair, vice, *rest = cast.present
    members = ", ".join(f"{initialled(f)} ({letters(f)})" for f in rest)
    clerk = f"{initialled(cast.officers[0])} ({letters(cast.officers[0])}, Clerk)"
    return page(
        f"Present: Cllrs {initialled(chair)} ({letters(chair)}, Chairman), {initialled(vice)}"
        f" ({letters(vice)}, Vice-Chairman), {members}, {clerk}\nApologies: Cllrs "
        + ", ".join(initialled(f) for f in cast.apologies)
    )


@keep(LAYOUTS)
def print_offices_before_letters(cast: Cast) -> str:
    """`Sederunt: Chairman A (AM), Vice-Chairman B (BR), C (CH), Members of public: Mrs D`."""
    rows = ", ".join((f"{f.role} " if f.role else "") + with_letters(f) for f in cast.present)
    away = ", ".join(full(f) for f in cast.apologies)
    return page(f"1. Sederunt: {rows}\nMembers of public: 4\nApologies: {away}")


@keep(LAYOUTS, no_offices)
def print_spaced_commas(cast: Cast) -> str:
    """`Apologies ; A , B` above `Present ; C , D`."""
    rows = " , ".join(full(f) for f in cast.present)
    away = " , ".join(full(f) for f in cast.apologies)
    return page(f"Apologies ; {away}\nPresent ; {rows}")


@keep(LAYOUTS)
def print_mixed_titles(cast: Cast) -> str:
    """`Cllr A Marsh (Chairman); Mrs B Reed; C Hill`, semicolons."""
    chair, vice, *rest = cast.present
    rows = "; ".join(courtesy(f) if f.sex == "f" else initialled(f) for f in rest)
    head = f"{courtesy(chair)} ({CHAIR}); {courtesy(vice)} ({VICE})"
    away = "; ".join(courtesy(f) for f in cast.apologies)
    return page(f"Present: {head}; {rows}.\nApologies: {away}\nClerk: {courtesy(cast.officers[0])}")


@keep(LAYOUTS)
def print_who_took_minutes(cast: Cast) -> str:
    """`In attendance: the Clerk, Mrs A, and 3 members of the public`."""
    rows = ", ".join(with_role(f) for f in cast.present)
    clerk = cast.officers[0]
    return page(
        f"Present: {rows}.\nIn attendance: the Clerk, {courtesy(clerk)}, and 3 members of the public."
        f"\nApologies were received and accepted from Cllr {full(cast.apologies[0])} (work) and Cllr"
        f" {full(cast.apologies[1])} (holiday)."
    )


@keep(LAYOUTS)
def print_no_apologies(cast: Cast) -> str:
    """`Apologies: None` and who else came behind it."""
    rows = ", ".join(with_role(f) for f in cast.present)
    return page(f"Present: {rows}\nApologies: None\nIn attendance: {officers_told(cast)}")


@keep(LAYOUTS)
def print_empty_labels(cast: Cast) -> str:
    """Labels with nobody behind them."""
    rows = ", ".join(with_role(f) for f in cast.present)
    return page(
        f"Present: {rows}\nApologies:\nAbsent:\nIn attendance: {officers_told(cast)}\nMembers of the public:"
    )


@keep(LAYOUTS)
def print_councillors_absent(cast: Cast) -> str:
    rows = ", ".join(with_role(f) for f in cast.present)
    away = ", ".join(titled_initials(f) for f in cast.apologies)
    return page(
        f"Councillors in attendance: {rows}\nCouncillors absent:"
        f" {titled_initials(cast.absent[0])}\nApologies received: {away}"
    )


@keep(LAYOUTS)
def print_honours(cast: Cast) -> str:
    """Letters behind names."""
    letters = ("", " MBE", " JP", "", " OBE", "")
    rows = ", ".join(f"{full(f)}{post}" for f, post in zip(cast.present[2:], letters, strict=False))
    head = f"{full(cast.present[0])} ({CHAIR}), {full(cast.present[1])} BEM ({VICE})"
    return page(f"PRESENT: Councillors {head}, {rows}.")


@keep(LAYOUTS)
def print_counted(cast: Cast) -> str:
    """How many they are stands behind each list."""
    rows = ", ".join(with_role(f) for f in cast.present)
    return page(
        f"Present (6): {rows} (6)\nApologies (2): {', '.join(titled_initials(f) for f in cast.apologies)}"
        f"\nAlso present: {officers_told(cast)} and members of the public (4)"
    )
