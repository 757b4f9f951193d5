"""Titles with notes on their papers, and the titles without."""

import time

import pytest

from nlp.recurrence.titles.paper_notes import clean_title, drop_besides, drop_notes, take_part

NOTES = """
– No items
- nothing to report
. See additional information
(Minute 45 refers)
(Jane Marsh & Anna Reed)
(J Marsh/A Reed)
(Appendix 1 refers)
(see attached)
15 minutes
(15m)
7.15pm
- 7.15 pm
213 - 244
p12
(p5)
- FINAL v2
[JM]
- JM
(Finance Portfolio)
- Leader Portfolio
(referred from Cabinet)
- recommendation to Council
(All Electoral Divisions)
(item deferred from 3 May)
(copy herewith 14/431)
(copy issued under separate cover)
(PDF, 348 KB)
[817Kb]
(PDF, 1 MB) - Joint Report by Executive Director (Education and Tides), Executive Director (Harbours) and Head of Finance (copy herewith 14/431) (Pages 15-34)
5 mins
(Pages 11 - 12) 20 mins
– To receive a written report from the Events Coordinator
- to receive a verbal update
(report attached)
(Report to follow)
[copy enclosed]
- to follow
pdf icon PDF 108 KB
PDF 1.2 MB
– report to follow
(Pages 3 - 10)
(Paper No. 24-72)
(Report No. 24/123)
(Enclosure 4)
(Agenda item 6)
(verbal update)
(for decision)
(none)
(10 mins)
- Head of Finance
– Assistant Director (Regeneration and Planning)
- Planning Services Manager
- Director of Place and Deputy Chief Executive
(Ms A Shah, Head of Harbours)
- Councillor A Shah, Cabinet Member for Finance
- Report of the Section 151 Officer
– Verbal update by the Harbour Manager (South Area), Coast Service
: report by the Director of Place
– Cabinet: 8th September, 2022
(Harbour Committee 8 September 2022)
(referred from Council Meeting 4 January 2022)
(standing item) – To consider if any further action is required at present
(standing item) to note the contents of the revised list
– Cllr Marsh to contact the grounds person at the golf course
- Clerk and Cllr Reed to arrange the purchase of new ones
/ Tollau'r Harbwr a'r cyngor
"""
KEPT = """
12 Mill Lane: Change of Use
2 High Street Refurbishment
20 mph Zones
5 Year Plan
16 Days of Action
7 May Festivities
2 Minute Silence
A38 Bypass
A12 Improvements
School Places for Ages 5 - 11
Motorway Junctions 21 - 22
Moorings: Plots 3 - 9
Property: Commercial Portfolio
Budget - HR
7.5 Tonne Limit
2023/24 Budget
Budget 23-24
Harbour Plan Part 2
Agenda 21
Village Green - To consider the purchase of daffodil bulbs
FINANCE – Cllr Marsh to report on the grant
Update - The Clerk to confirm
Quayton Parish Council - Request to Review Electoral Arrangements
Mill Lane: Application to make an order
Harbour Dues / Berth Tolls
Harbour Committee / Cabinet Away Day
Annual Report - Director of Public Health
Recruitment - Chief Executive
Statutory Officers - Head of Paid Service
Consultation - Police and Crime Commissioner
Code of Conduct - Complaint against an Officer
Gypsy Site - Manager's Bungalow
Disposal of Land - Old Registrar's Office
Planning Application - Treasurer's House
Update from the Head of Finance
Update - Head of Planning
Harbour Dues (Winter Moorings)
Follow-up of Audit Recommendations
"""
BESIDES = [
    ("Harbour Dues, including the Winter Moorings", "Harbour Dues"),
    ("Harbour Hall Committee to include: a review of the loan", "Harbour Hall Committee"),
    ("Review of the Asset Register – taking into account the pier", "Review of the Asset Register"),
    ("Including Everyone: Equality Plan", "Including Everyone: Equality Plan"),
    ("Inclusive Play Areas", "Inclusive Play Areas"),
    ("Mooring Dues and Revised Tariff", "Mooring Dues and Revised Tariff"),
    ("Pier Outturn including the Lighthouse", "Pier Outturn"),
    ("Harbour Dues to 31 December (Inc. Bank Reconciliation)", "Harbour Dues to 31 December"),
    ("Harbour Dues, inc the Winter Moorings", "Harbour Dues"),
    ("Pier Risk Register - with focus on R019 Lights", "Pier Risk Register"),
    ("Pier Risk Register, with a particular focus on storms", "Pier Risk Register"),
    # no besides
    ("Agreement with Marsh Inc. of Penmor", "Agreement with Marsh Inc. of Penmor"),
    ("Harbour Incident Report", "Harbour Incident Report"),
    ("Focus on the Pier", "Focus on the Pier"),
]


@pytest.mark.parametrize("note", NOTES.strip().splitlines())
def test_a_note_on_the_paper_is_no_part_of_its_title(note: str) -> None:
    assert drop_notes(f"Harbour Dues {note}") == "Harbour Dues"


@pytest.mark.parametrize("title", KEPT.strip().splitlines())
def test_what_names_the_matter_stays(title: str) -> None:
    assert drop_notes(title) == title


@pytest.mark.parametrize(("title", "rest"), BESIDES)
def test_what_a_title_takes_in_besides_is_not_what_it_is_about(title: str, rest: str) -> None:
    assert drop_besides(title) == rest


@pytest.mark.parametrize(
    ("title", "part"),
    [
        ("Tolls and Dues at 30 June 2024 (a) Tolls", "Tolls at 30 June 2024"),
        ("Tolls & Dues Monitoring (Dues)", "Dues Monitoring"),
        ("Pilots' and Sailors' Training - Part B: Sailors", "Sailors' Training"),
        ("Tolls/Dues Monitoring: Tolls", "Tolls Monitoring"),
        *(
            (whole, whole)
            for whole in (
                "Tolls and Dues Monitoring",
                "Tolls and Dues: Dues",
                "Tolls and Dues by the Head of Dues",
                "Tolls and Dues Monitoring (Moorings)",
            )
        ),
    ],
)
def test_of_two_things_the_one_that_a_title_ends_with_is_meant(title: str, part: str) -> None:
    assert take_part(title) == part


def test_labels_go_and_a_title_is_never_left_empty() -> None:
    assert clean_title("Urgent Item: Harbour Wall") == "Harbour Wall"
    assert clean_title("Pre-Decision Scrutiny: Harbour Wall") == "Harbour Wall"
    assert clean_title("A.3 - Harbour Wall").strip() == "Harbour Wall"
    assert clean_title("7.5 Tonne Weight Limit") == "7.5 Tonne Weight Limit"
    assert clean_title("2.5 Hectares at Mill Lane") == "2.5 Hectares at Mill Lane"
    assert clean_title("Pier Review - Recommendations Update") == "Pier Review"
    assert clean_title("A3 - Junction at Mill Lane") == "A3 - Junction at Mill Lane"
    assert clean_title("Audit of Moorings - Follow up") == "Audit of Moorings - Follow up"
    assert clean_title("Coast Partnership - Annual Report") == "Coast Partnership - Annual Report"
    assert drop_notes("(report attached)") == "(report attached)"
    assert drop_besides("including the pier") == "including the pier"


@pytest.mark.parametrize(
    "part",
    [
        *("(report ", "Head Of ", " - ", "( ", "A of ", " including", "outturn ", "and revised "),
        *("Tug - Cllr Marsh and ", "(standing item) ", " / yr "),
    ],
)
def test_long_titles_take_no_time(part: str) -> None:
    start = time.process_time()
    drop_besides(drop_notes(part * 100_000))
    assert time.process_time() - start < 1


@pytest.mark.parametrize(
    ("title", "rest"),
    [
        ("Item 7:  (a) Key Decision - Quay Wall", "Quay Wall"),
        ("10.15 am - Quay Wall (pp. 3-12)", "Quay Wall"),
        ("Report of the Vice-Chair - B2 - Quay Wall", "Quay Wall"),
        ("PC24/117: Quay Wall - Cllr A Marsh", "Quay Wall"),
        ("\u201cQuay Wall\u201d", "Quay Wall"),
        ("Quay Wall - Grace Marsh", "Quay Wall"),
        ("Quay Wall (J Marsh)", "Quay Wall"),
        ("Quay Wall - Non-Key Decision (deferred from 3 May)", "Quay Wall"),
        ("Quay Wall and agree any further action", "Quay Wall"),
        # numbers in other shapes
        ("9.1 \u2013 To note the Quay Wall", "To note the Quay Wall"),
        ("8.1.Quay Wall", "Quay Wall"),
        ("(6.1) Quay Wall", "Quay Wall"),
        ("7.1(b) Harbour Dues", "Harbour Dues"),
        ("7A. Harbour Dues", "Harbour Dues"),
        ("vii.   Quay Wall", "Quay Wall"),
        ("xii Quay Wall", "Quay Wall"),
        ("IV. Quay Wall", "Quay Wall"),
        ("b. Quay Wall", "Quay Wall"),
        ("5\\. Quay Wall", "Quay Wall"),
        ("**5.** Quay Wall", "Quay Wall"),
        ("PC/24/117 Quay Wall", "Quay Wall"),
        ("Min. 24/117 Quay Wall", "Quay Wall"),
        ("Part 1: Quay Wall", "Quay Wall"),
        (
            "(i) \u201cThat, in accordance with Section 9 of the Ports Act, 1999, Ferris County "
            "Council hereby approves of the lease of the Quay Wall",
            "the lease of the Quay Wall",
        ),
        # more of what stands behind
        ("Quay Wall*", "Quay Wall"),
        ("Quay Wall[2].", "Quay Wall"),
        ("Moorings \u2013 J. Marsh", "Moorings"),
        ("Moorings \u2013Jane Marsh", "Moorings"),
        ("Quay Wall - Mr J Marsh", "Quay Wall"),
        ("Quay Wall (JM/AB)", "Quay Wall"),
        ("Quay Wall - Clerk/RFO", "Quay Wall"),
        ("Quay Wall \u2013 see report", "Quay Wall"),
        ("Quay Wall TO FOLLOW", "Quay Wall"),
        ("Quay Wall (App. 1)", "Quay Wall"),
        ("Quay Wall: None.", "Quay Wall"),
        ("Quay Wall (LGA 1972 s.144)", "Quay Wall"),
        ("Quay Wall for information only", "Quay Wall"),
        ("Quay Wall (continued)", "Quay Wall"),
        ("Quay Wall Pgs: 5-12", "Quay Wall"),
        ("Quay Wall - AI091516", "Quay Wall"),
        # part of what is named, or all of it
        ("7a Mill Lane", "7a Mill Lane"),
        ("5G Masts", "5G Masts"),
        ("No. 5 Mill Lane", "No. 5 Mill Lane"),
        ("PQ/20/12 Erection of a shed", "PQ/20/12 Erection of a shed"),
        ("COVID-19 Recovery", "COVID-19 Recovery"),
        ("24/7 Crisis Line", "24/7 Crisis Line"),
        ("Section 106 Agreement", "Section 106 Agreement"),
        ("Access for All", "Access for All"),
        ("Quay Lighting - Florence Road", "Quay Lighting - Florence Road"),
        ("Naming - Grace Darling", "Naming - Grace Darling"),
        ("Forward Plan: Key Decisions", "Forward Plan: Key Decisions"),
        ("Tax-exempt Moorings", "Tax-exempt Moorings"),
        ("12 Mill Lane", "12 Mill Lane"),
        ("7.5 Tonne Limit", "7.5 Tonne Limit"),
        ("2024/25 Dues", "2024/25 Dues"),
        ("24/01234/FUL - Quay House", "24/01234/FUL - Quay House"),
        ("A38 Quay Junction", "A38 Quay Junction"),
        ("Report of the Harbours Panel - 2021/22", "Report of the Harbours Panel - 2021/22"),
        ("Report of the Treasurer", "Report of the Treasurer"),
        ("Item 4", "Item 4"),
        ("Key Decision", "Key Decision"),
    ],
)
def test_what_an_agenda_prints_around_a_title_is_no_part_of_it(title: str, rest: str) -> None:
    assert drop_notes(title) == rest
