"""What comes back at each kind of committee, under the names that councils have for it."""

import pytest

from nlp.recurrence.agendas.items import AgendaItem
from nlp.recurrence.linking.links import link_items

# Of a committee: the matters that come back there, the titles of each.
MATTERS = {
    "Municipal District of Penmor": (
        ("Schedule of Proposed Municipal District Works 2023", "Schedule of Works 2024"),
        ("Chief Executive's Report", "Monthly Management Report"),
    ),
    "Licensing and Regulatory Committee": (
        ("Food Law Enforcement Plan 2023/24", "Food Safety Service Plan 2024/25"),
        ("Sexual Entertainment Venues Policy", "Sex Establishment Policy"),
        ("Gambling Act 2005 - Statement of Principles", "Gambling Policy Review"),
    ),
    "Executive": (
        ("Discretionary Rate Relief Policy", "Business Rates Discretionary Relief"),
        ("Business Rates Tax Base 2023/24", "NNDR1 2024/25"),
        ("Annual Monitoring Report", "Authority Monitoring Report 2023/24"),
        ("Homes for Ukraine Update", "Refugee Resettlement Update"),
        ("Estate Strategy", "Estates Strategy Update"),
        ("Local Carers' Strategy", "Carers Strategy Progress"),
    ),
    "Audit and Governance Committee": (
        ("Review of the Effectiveness of the Audit Committee", "CIPFA Self-Assessment"),
        ("Information Governance Update", "SIRO Annual Report"),
        ("Aged Debt Report Quarter 1", "Sundry Debt Update"),
        ("Outstanding Audit Recommendations", "Overdue Audit Actions"),
        ("Procurement Waivers Quarter 1", "Contract Waivers Report"),
        ("LGSCO Annual Letter 2022/23", "Ombudsman Complaints 2023/24"),
        ("Annual Audit Letter 2022/23", "External Auditor's Annual Report 2023/24"),
        ("Local Code of Governance", "Code of Corporate Governance - Annual Review"),
        ("Review of Corporate Risks", "Corporate Risk Register"),
        ("Write-off of Irrecoverable Debts", "Bad Debts Write Off"),
    ),
    "Audit Committee": (
        (
            "Annual Report 2021/22 to Elected Members and the Controller of Audit",
            "External Auditor's Annual Report 2022/23",
        ),
        ("Strategic Risks Update", "Strategic Risk Register Quarter 2"),
    ),
    "Pension Fund Committee": (
        ("Actuarial Valuation 2022", "Triennial Valuation Update"),
        ("Border to Coast Update", "Investment Pooling Update"),
        ("Breaches Register", "Record of Breaches of the Law"),
        ("Performance of the Pension Fund Q1", "Quarterly Investment Monitoring Report"),
        ("Knowledge and Skills Training Update", "Committee Training Plan"),
        ("Fund Employer Matters", "Employer Matters"),
        ("Report from the Pension Board", "Pension Board Update"),
    ),
    "Pensions Committee": (
        ("London CIV Update", "London Collective Investment Vehicle (LCIV)"),
        ("Fund Administration Report Quarter 1", "Administration Report Quarter 2"),
    ),
    "Police and Crime Panel": (
        ("PCC Decision Records", "Decisions of the Police and Crime Commissioner"),
        ("Police and Crime Commissioner's Annual Report 2022/23", "PCC Annual Report"),
        ("Police and Crime Plan Performance Quarter 3", "Force Performance Quarter 1"),
        ("Police and Crime Commissioner's Update Report", "OPCC Update"),
    ),
    "Penmor and Trewidden Police and Crime Panel": (
        ("Decisions taken by the Commissioner", "Commissioner's Decision Log"),
        ("Commissioner's Update Report", "PCC Update"),
        ("Performance Report Quarter 2", "Performance Against the Police and Crime Plan 2025-29"),
    ),
    "Panel for Police and Crime": (
        (
            "Complaints received under the Elected Local Policing Bodies (Complaints and"
            " Misconduct) Regulations 2012",
            "Non-criminal complaints against the Commissioner",
        ),
        ("Commissioner's Decisions", "Decisions made by the Commissioner since the last meeting"),
    ),
    "Planning Committee": (("Development Plan", "Local Development Plan (LDP) Update"),),
    "Standards Committee": (
        ("Complaints against Councillors", "Summary of Complaints under the Code of Conduct"),
        ("Members' Code of Conduct", "Review of the Members' Code of Conduct"),
        ("Annual Standards Report 2022/23", "Monitoring Officer's Annual Report 2023/24"),
    ),
    "Employment Committee": (
        ("Workforce Profile Quarter 1", "HR Workforce Update"),
        ("Employee Survey 2022", "Staff Survey Results"),
        ("Agency Workers and Consultants", "Use of Agency Staff"),
        ("Labour Turnover", "Staff Turnover Quarter 2"),
    ),
    "Schools Forum": (
        ("Schools Funding Formula 2023/24", "Schools Block Funding 2024/25"),
        ("Early Years Funding Formula 2023/24", "Early Years Funding Formula 2024/25"),
        ("High Needs Block Update", "High Needs Block Budget Update"),
    ),
    "Penmor Schools Forum": (
        ("Mainstream Schools Funding Formula", "Primary/Secondary Funding Formula 2024/25"),
    ),
    "Children's Scrutiny Committee": (
        ("School Exclusions", "Permanent Exclusions and Suspensions 2022/23"),
        ("Home to School Travel", "School Transport Update"),
        ("Children Electively Home Educated", "Elective Home Education"),
        ("Key Stage Results 2022", "School Performance 2023"),
        ("Children's Services Scorecard", "Children's Performance Monitoring Quarter 2"),
        ("Pupil Place Planning", "School Organisation Plan 2023/24"),
    ),
    "Housing Committee": (
        ("Council New Build Programme", "Affordable Housing Delivery Programme"),
        ("Empty Homes Update", "Private Sector Empty Homes"),
        ("Void Properties", "Voids Update Quarter 3"),
        ("Current Tenant Arrears", "Rent Arrears Update Quarter 2"),
    ),
    "Environment and Transport Committee": (
        ("Gully Emptying", "Drainage and Gully Cleansing"),
        ("Recycling Performance", "Waste and Recycling Performance Quarter 2"),
        ("Highway Maintenance Programme 2023/24", "Roads Capital Programme 2024/25"),
        ("Electric Vehicle Charge Points", "EV Charging Infrastructure Update"),
        ("Traffic Orders", "Traffic Regulation Orders"),
        ("Recycling and Waste Strategy", "Waste and Recycling Strategy"),
    ),
    "Council": (
        ("Political Proportionality", "Allocation of Seats to Political Groups"),
        ("Municipal Calendar 2023/24", "Programme of Meetings 2024/25"),
        ("Changes to the Council's Constitution", "Constitution Review"),
    ),
    "Parish Council": (
        ("Public Conveniences Update", "Toilets"),
        ("Cheque Signatories", "Bank Mandate"),
        ("Income and Expenditure against Budget", "Budget Monitoring"),
        ("Annual Return 2022/23", "AGAR 2023/24"),
        ("Internal Auditor's Report", "To receive the internal auditor's report"),
        ("To appoint the internal auditor for 2024/25", "Appointment of Internal Auditor"),
        ("Remembrance Day Parade", "Remembrance Sunday Arrangements"),
        ("Burial Ground", "Cemetery Update"),
    ),
}
APART = (  # look-alikes of one committee that are two matters, at two meetings
    ("Police and Crime Panel", "PCC Decision Records", "PCC Annual Report"),
    ("Police and Crime Panel", "Decisions by the PCC", "Complaints about the PCC"),
    ("Police and Crime Panel", "Commissioner's Update Report", "PCC Annual Report"),
    ("Police and Crime Panel", "Police and Crime Plan 2025-29", "Performance against the Plan"),
    ("Pension Fund Committee", "Fund Structure", "Fund Employer Matters"),
    ("Audit Committee", "Corporate Risk: Flooding", "Corporate Risk Register"),
    (
        "Audit Committee",
        "Report by the Controller of Audit on Pier",
        "External Audit Annual Report",
    ),
    ("Schools Forum", "Schools Block Funding 2023/24", "Transfer from the Schools Block"),
    ("Schools Forum", "Schools Block Funding 2023/24", "Early Years Block Funding 2024/25"),
    ("Schools Forum", "Schools Funding Formula", "Early Years Funding Formula"),
    ("Cabinet", "Support Fund Employers", "Apprenticeship Fund"),
    ("Standards Committee", "Members' Code of Conduct", "Code of Conduct Complaints Update"),
    ("Planning Committee", "Planning Performance", "Planning Performance Agreement: Quay Row"),
    ("Health and Wellbeing Board", "ICB Joint Forward Plan", "Integrated Care Board Update"),
    ("Fire Authority", "CRMP 2024", "CRMP Action Plan Update"),
    ("Audit Committee", "Annual Audit Letter 2022/23", "LGSCO Annual Letter 2023/24"),
    ("Parish Council", "Internal Audit Report 2023/24", "Appointment of Internal Auditor"),
    ("Housing Committee", "New Homes Programme Update", "Empty Homes Update"),
    ("Adult Social Care Committee", "Adults Performance Report Q1", "Corporate Performance Q1"),
    ("Audit Committee", "Internal Audit Plan 2024/25", "Internal Audit Plan Progress"),
    ("Audit Committee", "Financial Management Code", "Financial Management Update"),
    ("Planning Committee", "Planning Enforcement Plan", "Enforcement Update"),
    ("Council", "Urgent Decision: Quay Wall", "Special Urgency Decisions"),
    ("Executive", "Dashboard of Risks", "Performance Dashboard"),
    ("Executive", "Highways Works Programme 2024/25", "Work Programme"),
)


def link(committee: str, *agendas: tuple[str, ...]) -> list[list[str | None]]:
    """Return the series of each title of each agenda; two agendas a year apart."""
    items = [
        AgendaItem(council="Penmor", committee=committee, title=title, date=f"{2023 + at}-06-10")
        for at, agenda in enumerate(agendas)
        for title in agenda
    ]
    found = iter(link_items(items))
    return [[next(found).series for _ in agenda] for agenda in agendas]


@pytest.mark.parametrize("committee", MATTERS)
def test_a_matter_is_known_by_the_names_that_councils_have_for_it(committee: str) -> None:
    one, other = link(committee, *zip(*MATTERS[committee], strict=True))
    missed = [
        titles
        for titles, mine, yours in zip(MATTERS[committee], one, other, strict=True)
        if mine is None or mine != yours
    ]
    assert not missed
    assert len(set(one)) == len(one)


@pytest.mark.parametrize(("committee", "one", "other"), APART)
def test_look_alikes_of_a_committee_are_two_matters(committee: str, one: str, other: str) -> None:
    ((mine,), (yours,)) = link(committee, (one,), (other,))
    assert mine is None or mine != yours
