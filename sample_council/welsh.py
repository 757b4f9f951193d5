"""The labels of a page in Welsh (LLL=1); what the council itself wrote stays as it is."""

LABELS = {
    "Agenda": "Agenda",
    "Agenda and minutes": "Agenda a chofnodion",
    "Agenda and draft minutes": "Agenda a chofnodion drafft",
    "Agenda, decisions and minutes": "Agenda, penderfyniadau a chofnodion",
    "Agenda, decisions and draft minutes": "Agenda, penderfyniadau a chofnodion drafft",
    "Agenda and decisions": "Agenda a phenderfyniadau",
    "Agenda item": "Eitem Agenda",
    "Additional documents:": "Dogfennau ychwanegol:",
    "Attendance details": "Manylion presenoldeb",
    "Committees": "Pwyllgorau",
    "Committee details": "Manylion y pwyllgor",
    "Contact: ": "Cyswllt: ",
    "Decision:": "Penderfyniad:",
    "Decision details": "Manylion y penderfyniad",
    "Issue - meetings": "Mater - cyfarfodydd",
    "Issue - decisions": "Mater - penderfyniadau",
    "Issue details": "Manylion y mater",
    "Items": "Eitemau",
    "Meeting attendance": "Presenoldeb",
    "Meeting: ": "Cyfarfod: ",
    "Minutes:": "Cofnodion:",
    "Reasons restricted": "Rhesymau wedi'u cyfyngu",
    "Venue: ": "Lleoliad: ",
}


def in_welsh(label: str) -> str:
    """Translate a label where there is a translation; sites leave the rest in English."""
    return LABELS.get(label, label)
