"""Who is who and did what: one sentence a row, and all that must come out of it."""

import pytest

from nlp.annotations import ItemText
from nlp.people.component import find_people
from nlp.pipeline import annotate, annotate_item

# text | {name: (kind, role, acts)}
ROWS = [
    # role before, behind, around
    (
        "The Leader of the Council, Cllr Ann Marsh, invited the Deputy Leader and Lead Member for Finance, Cllr Bo Reed, to introduce the report.",
        {
            "Ann Marsh": ("councillor", "Leader of the Council", "chaired spoke"),
            "Bo Reed": ("councillor", "Deputy Leader and Lead Member for Finance", "introduced"),
        },
    ),
    (
        "Sara Cole, Service Director Strategy & Performance, presented the report.",
        {"Sara Cole": ("officer", "Service Director Strategy & Performance", "presented")},
    ),
    (
        "The Director of Roads (Ms A Dale) explained the delay.",
        {"A Dale": ("officer", "Director of Roads", "spoke")},
    ),
    (
        "Ann Marsh (Head of Law) advised Members.",
        {"Ann Marsh": ("officer", "Head of Law", "spoke")},
    ),
    (
        "Councillor Noor Hill, cabinet member for council homes, moved the recommendations.",
        {"Noor Hill": ("councillor", "cabinet member for council homes", "moved")},
    ),
    (
        "Dr. Joan Cole (Parent Governor Representative) asked about exclusions.",
        {"Joan Cole": ("other", "Parent Governor Representative", "spoke")},
    ),
    ("Mayor Marsh thanked officers.", {"Marsh": ("councillor", "Mayor", "spoke")}),
    (
        "Inspector Reed gave an update on burglary.",
        {"Reed": ("other", "Inspector", "presented")},
    ),
    ("Report author: Keith Dale", {"Keith Dale": ("officer", None, "mentioned")}),
    # public
    (
        "Ann Marsh, a resident of Long Lane, spoke against the scheme.",
        {"Ann Marsh": ("public", "resident of Long Lane", "spoke")},
    ),
    (
        "Mrs Eleri Pugh, an objector, addressed the Committee.",
        {"Eleri Pugh": ("public", "objector", "spoke")},
    ),
    (
        "The Chair invited Mr Dean Hill, agent for the applicant, to speak.",
        {"Dean Hill": ("public", "agent for the applicant", "spoke")},
    ),
    # attendance
    (
        "PRESENT: Councillors Marsh (Chair), Reed and Mrs Hill\nAPOLOGIES: Councillor Dale\n",
        {
            "Marsh": ("councillor", "Chair", "chaired present"),
            "Reed": ("councillor", None, "present"),
            "Hill": ("councillor", None, "present"),
            "Dale": ("councillor", None, "apologies"),
        },
    ),
    (
        "Present:\nMr A Marsh (Chairman)\nMrs B Reed\nMrs C Hill (Clerk)\n",
        {
            "A Marsh": ("councillor", "Chairman", "chaired present"),
            "B Reed": ("councillor", None, "present"),
            "C Hill": ("officer", "Clerk", "present"),
        },
    ),
    (
        "PRESENT IN THE CHAIR: Councillor A. Marsh, Mayor.\nMEMBERS PRESENT:\nCouncillors Reed and Hill.\nOFFICIALS IN ATTENDANCE:\nDirector, Housing (Ms. C. Dale), Clerical Officer (Mr. B. Cole).\n",
        {
            "A. Marsh": ("councillor", "Mayor", "chaired present"),
            "Reed": ("councillor", None, "present"),
            "Hill": ("councillor", None, "present"),
            "C. Dale": ("officer", "Director, Housing", "present"),
            "B. Cole": ("officer", "Clerical Officer", "present"),
        },
    ),
    (
        "Present:                                Apologies:\nMr A Marsh                              Mrs B Reed\nMr C Hill                               Mr D Dale\n",
        {
            "A Marsh": ("councillor", None, "present"),
            "B Reed": ("councillor", None, "apologies"),
            "C Hill": ("councillor", None, "present"),
            "D Dale": ("councillor", None, "apologies"),
        },
    ),
    (
        "Apologies were received from Councillors Marsh and Reed and from Mr. F. Cole (Diocesan Representative).",
        {
            "Marsh": ("councillor", None, "apologies"),
            "Reed": ("councillor", None, "apologies"),
            "F. Cole": ("other", "Diocesan Representative", "apologies"),
        },
    ),
    (
        "Councillors Marsh and Reed were not present for the vote.",
        {"Marsh": ("councillor", None, "absent"), "Reed": ("councillor", None, "absent")},
    ),
    (
        "PRESENT: Councillor Marsh, Deputy Mayor\nMEMBERS PRESENT: Councillor Reed\nOFFICERS PRESENT: Ann Dale (Housing Strategy), Bo Cole and Sara Pugh, Trade & Skills; Dee Vale (remote)\n",
        {
            "Marsh": ("councillor", "Deputy Mayor", "present"),
            "Reed": ("councillor", None, "present"),
            "Ann Dale": ("officer", "Housing Strategy", "present"),
            "Bo Cole": ("officer", "Trade & Skills", "present"),
            "Sara Pugh": ("officer", "Trade & Skills", "present"),
            "Dee Vale": ("officer", None, "present"),
        },
    ),
    # substitutes
    (
        "Councillor Marsh (substitute for Councillor Reed) asked a question.",
        {
            "Marsh": ("councillor", None, "spoke substitute"),
            "Reed": ("councillor", None, "absent"),
        },
    ),
    (
        "Councillor Marsh substituted for Councillor Reed.",
        {
            "Marsh": ("councillor", None, "substitute"),
            "Reed": ("councillor", None, "absent"),
        },
    ),
    (
        "Councillor Reed was substituted by Councillor Marsh.",
        {
            "Reed": ("councillor", None, "absent"),
            "Marsh": ("councillor", None, "substitute"),
        },
    ),
    # interests
    (
        "Councillor Marsh declared a non-pecuniary interest in item 7.",
        {"Marsh": ("councillor", None, "declared_interest")},
    ),
    (
        "Cllrs Marsh, Reed and Hill declared personal\ninterests in the grant.",
        {
            "Marsh": ("councillor", None, "declared_interest"),
            "Reed": ("councillor", None, "declared_interest"),
            "Hill": ("councillor", None, "declared_interest"),
        },
    ),
    (
        "Declarations of Interest\nCouncillor Marsh - item 6 - as a school governor\nCouncillor Reed - item 8 - as a tenant\n",
        {
            "Marsh": ("councillor", None, "declared_interest"),
            "Reed": ("councillor", None, "declared_interest"),
        },
    ),
    # moving
    (
        "Mr Marsh proposed, and Mrs Reed seconded, that the plan be approved.",
        {"Marsh": ("councillor", None, "moved"), "Reed": ("councillor", None, "seconded")},
    ),
    (
        "It was moved by Councillor Marsh, seconded by Councillor Reed and RESOLVED that the report be noted.",
        {"Marsh": ("councillor", None, "moved"), "Reed": ("councillor", None, "seconded")},
    ),
    (
        "Proposer: Cllr A Marsh. 2nd: Cllr B Reed.",
        {"A Marsh": ("councillor", None, "moved"), "B Reed": ("councillor", None, "seconded")},
    ),
    (
        "Councillor Marsh, seconded by Councillor Reed, moved Amendment A.",
        {"Marsh": ("councillor", None, "moved"), "Reed": ("councillor", None, "seconded")},
    ),
    # appointing
    (
        "RESOLVED that Councillor Marsh be appointed Chair.",
        {"Marsh": ("councillor", "Chair", "appointed")},
    ),
    (
        "The council unanimously RESOLVED to co-opt Haidy Marsh to fill the vacancy.",
        {"Haidy Marsh": ("councillor", None, "appointed")},
    ),
    # one entry a person
    (
        "Cllr Ann Marsh opened the item. Cllr Marsh asked about cost. Cllr Reed agreed with Cllr Marsh.",
        {"Ann Marsh": ("councillor", None, "spoke"), "Reed": ("councillor", None, "spoke")},
    ),
    (
        "Mr Cole objected. Mrs Cole supported it.",
        {"Cole": ("public", None, "spoke"), "Cole ": ("public", None, "spoke")},
    ),
    # what makes nobody
    (
        "The Chairman and the Portfolio Holder presented the report to the Margaret Wix School Committee.",
        {},
    ),
    ("Members noted the Care Act assessments at Jubilee Way, off Victoria Road.", {}),
    ("Grant Thornton presented the audit findings report.", {}),
]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=[text[:50] for text, _ in ROWS])
def test_people_of_a_sentence(text: str, expected: dict[str, tuple[str, str | None, str]]) -> None:
    found = [(p.name, p.kind, p.role, " ".join(a.name for a in p.acts)) for p in find_people(text)]
    assert sorted(found, key=str) == sorted(
        ((name.strip(), *facts) for name, facts in expected.items()), key=str
    )


def test_evidence_is_where_the_text_says_so() -> None:
    text = "At 7 pm Councillor Ann Marsh moved, seconded by Cllr Reed, that the report be noted."
    marsh, reed = find_people(text)
    assert text[marsh.evidence.start : marsh.evidence.end] == "Ann Marsh"
    moved = marsh.acts[0].evidence
    assert "Marsh moved" in text[moved.start : moved.end]
    seconded = reed.acts[0].evidence
    assert "seconded by Cllr Reed" in text[seconded.start : seconded.end]


LIKE_NAMES = {
    "a councillor and one who buys land": (
        "PRESENT: Councillors Dale and Hill.\n\nLand in Mill Lane was to be sold to Evan Dale, for "
        "the sum of 100. This was seconded by Councillor Dale.",
        ["Dale", "Evan Dale", "Hill"],
    ),
    "a councillor and an officer": (
        "OFFICIALS IN ATTENDANCE:\n\nEileen Reed, Planning Officer\n\nA motion submitted by "
        "Councillor E. Reed was not taken.",
        ["E. Reed", "Eileen Reed"],
    ),
    "a councillor who acts by the full name": (
        "PRESENT: Councillors Dale and Hill.\n\nThe motion was moved by Evan Dale. Councillor Dale "
        "spoke.",
        ["Evan Dale", "Hill"],
    ),
    "a surname printed in two parts": (
        "PRESENT: Councillors McReed and O'Hill.\n\nCllr. Mc Reed asked who pays. Cllr. O Hill spoke.",
        ["McReed", "O'Hill"],
    ),
    "an initial that is no part of the surname": (
        "PRESENT: Councillors Reed and Dale.\n\nCllr. O Reed asked who pays.",
        ["Dale", "O Reed"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), LIKE_NAMES.values(), ids=LIKE_NAMES.keys())
def test_like_names(text: str, expected: list[str]) -> None:
    assert sorted(person.name for person in find_people(text)) == expected


def test_a_quote_holds_the_name() -> None:
    texts = {
        "Dr Ann Marsh, for the objectors, and Mr Bo Reed, for the applicant, also spoke.": 2,
        "Questions were asked by Councillors Marsh, Reed and Hill.": 3,
        "Councillor Marsh proposed a second crossing. This was put, seconded by Councillor Hill.": 2,
    }
    for text, number in texts.items():
        acts = [(person.name, act) for person in annotate(text).people for act in person.acts]
        assert len(acts) == number, text
        for name, act in acts:
            assert name in text[act.evidence.start : act.evidence.end], (text, name)


def test_an_office_alone_is_quoted_as_it_stands() -> None:
    text = (
        "The Chair, Councillor Ann Marsh, spoke. "
        + "It rained. " * 60
        + "The Chair moved the report."
    )
    (marsh,) = annotate(text).people
    quotes = [text[act.evidence.start : act.evidence.end] for act in marsh.acts]
    assert len(quotes) == 2
    assert all(len(quote) < 60 for quote in quotes)


def test_names_under_a_title_are_quoted_from_the_minutes() -> None:
    item = ItemText(title="Apologies for Absence", minutes="Councillors Marsh and Hill.")
    people = annotate_item(item).people
    assert [person.name for person in people] == ["Marsh", "Hill"]
    for person in people:
        (apologies,) = person.acts
        assert apologies.evidence.source == "minutes"
        assert person.name in item.minutes[apologies.evidence.start : apologies.evidence.end]


def test_the_title_of_an_item_is_no_role() -> None:
    told = "Miss Ann Marsh, who had waited a year, addressed the Committee."
    for title in ("Access to NHS Dentists in Bodley", "The work of the Director of Roads"):
        (marsh,) = annotate_item(ItemText(title=title, minutes=told)).people
        assert (marsh.kind, marsh.role) == ("public", None)
    (reed,) = annotate("The Director of Roads, Mr Bo Reed, addressed the Committee.").people
    assert (reed.kind, reed.role) == ("officer", "Director of Roads")


def test_what_a_council_says_of_an_application_is_nobody() -> None:
    text = (
        "Present: Cllr A Marsh (Chair)\n\n"
        "Applicant: Mr & Mrs L. Hill, 7 Long Lane, South Moor District Council\n    NO OBJECTION"
    )
    assert "NO OBJECTION" not in {person.name for person in annotate(text).people}
