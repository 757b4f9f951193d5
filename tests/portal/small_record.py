"""A small, hand-checkable record: Westmere Council, two committees, eighteen months.

What a reader may count: 13 meetings (1 cancelled, 1 still to come), 2 recorded votes by name, one
quarterly series (Performance Report: Q4, Q1, Q2 came, Q3 is overdue), 2 deferred matters of which
one returned, one member of the public (Jane Doe), one withheld item.
"""

from pathlib import Path
from typing import Any

from sqlite_utils import Database

from db.shape import open_database

SITE = "https://democracy.westmere.example"
EXECUTIVE, SCRUTINY = "westmere/10", "westmere/20"
MEMBERS = {
    "101": ("Ann Lee", "councillor", "Independent", "Harbour"),
    "102": ("Ben Okafor", "councillor", "Labour", "Castle"),
    "103": ("Carol Singh", "councillor", "Liberal Democrat", "Mill"),
    "104": ("David Price", "councillor", "Conservative", "Abbey"),
    "105": ("Ewa Nowak", "councillor", "Green", "Quay"),
    "106": ("Farid Khan", "councillor", "Labour", "Park"),
    "107": ("Grace Hall", "councillor", "Conservative", "Heath"),
    "201": ("Sara Quinn", "officer", None, None),
    "202": ("Tom Reed", "officer", None, None),
    "301": ("Jane Doe", "public", None, None),
}
TOPICS = [
    ("adult-social-care", "Adult social care", None),
    ("care-act-assessments", "Care Act assessments", "adult-social-care"),
    ("culture", "Culture and leisure", None),
    ("libraries", "Libraries", "culture"),
    ("finance", "Finance", None),
    ("budget", "Budget monitoring", "finance"),
    ("housing", "Housing", None),
    ("damp-and-mould", "Damp and mould", "housing"),
    ("performance", "Corporate performance", None),
]
MEETINGS = [
    # source id, committee, date, minutes, attendance of 101..107: p present, a apologies, x absent
    ("501", EXECUTIVE, "2025-03-10", "approved", "ppppp"),
    ("502", EXECUTIVE, "2025-06-09", "approved", "pppap"),
    ("503", EXECUTIVE, "2025-09-08", "approved", "ppppp"),
    ("504", EXECUTIVE, "2025-12-08", "approved", "ppppx"),
    ("505", EXECUTIVE, "2026-03-09", "approved", "pppap"),
    ("506", EXECUTIVE, "2026-06-08", "published", "ppppp"),
    ("507", EXECUTIVE, "2026-09-14", "draft", "pappp"),
    ("601", SCRUTINY, "2025-04-02", "approved", "..ppppp"),
    ("602", SCRUTINY, "2025-10-01", "approved", "..papp"),
    ("603", SCRUTINY, "2026-01-14", "none", ""),
    ("604", SCRUTINY, "2026-04-15", "approved", "..ppppa"),
    ("605", SCRUTINY, "2026-07-15", "none", ""),
    ("606", SCRUTINY, "2099-12-02", "none", ""),
]
STATUS = {"p": "present", "a": "apologies", "x": "absent"}
COUNCILLORS = ["101", "102", "103", "104", "105", "106", "107"]


class Builder:
    """Inserts items with their facts; a fact is given by its quote, its position is looked up."""

    def __init__(self, db: Database) -> None:
        self.db = db
        self.position: dict[str, int] = {}

    def item(self, meeting: str, title: str, **values: Any) -> str:
        number = self.position[meeting] = self.position.get(meeting, 0) + 1
        item_id = f"westmere/{meeting}{number:02}"
        self.db.table("items").insert(
            {
                "item_id": item_id,
                "meeting_id": f"westmere/{meeting}",
                "source_id": f"{meeting}{number:02}",
                "position": number,
                "number": str(number),
                "title": title,
                "url": f"{SITE}/mgAi.aspx?ID={meeting}{number:02}",
                **values,
            }
        )
        return item_id

    def fact(self, table: str, item_id: str, number: str, quote: str, **values: Any) -> str:
        item = self.db.table("items").get(item_id)
        source = next(s for s in ("decision", "minutes", "agenda") if quote in item[f"{s}_text"])
        start = item[f"{source}_text"].index(quote)
        fact_id = f"{item_id}/{number}"
        key = {"item_people": "item_person_id", "item_topics": "item_topic_id"}.get(
            table, table[:-1] + "_id"
        )
        row = {
            key: fact_id,
            "item_id": item_id,
            "source": source,
            "start_char": start,
            "end_char": start + len(quote),
            "quote": quote,
            "rule": "by-hand",
            "extractor": "0",
            **values,
        }
        self.db.table(table).insert(row)
        return fact_id


def build_small_record(path: Path) -> Database:
    """Fill a fresh database at `path`."""
    db = open_database(path)
    _save_site(db)
    builder = Builder(db)
    for source_id, committee, _date, minutes, _ in MEETINGS:
        _procedural(builder, source_id, committee, minutes != "none")
    _performance(builder)
    _library(builder)
    _damp(builder)
    _others(builder)
    _save_series(db)
    return db


def _save_site(db: Database) -> None:
    db.table("councils").insert(
        {
            "council_id": "westmere",
            "name": "Westmere Council",
            "platform": "ModernGov",
            "base_url": SITE,
        }
    )
    for committee_id, name in ((EXECUTIVE, "Executive"), (SCRUTINY, "Adults and Health Scrutiny")):
        source = committee_id.split("/")[1]
        db.table("committees").insert(
            {
                "committee_id": committee_id,
                "council_id": "westmere",
                "source_id": source,
                "name": name,
                "url": f"{SITE}/mgCommitteeDetails.aspx?ID={source}",
            }
        )
    for source, (name, kind, party, ward) in MEMBERS.items():
        db.table("people").insert(
            {
                "person_id": f"westmere/{source}",
                "council_id": "westmere",
                "source_id": source,
                "name": name,
                "kind": kind,
                "party": party,
                "ward": ward,
            }
        )
    db.table("memberships").insert_all(
        [
            {
                "membership_id": "westmere/101/m1",
                "person_id": "westmere/101",
                "committee_id": EXECUTIVE,
                "role": "Chair",
                "start_date": "2024-05-20",
                "end_date": None,
            },
            {
                "membership_id": "westmere/105/m1",
                "person_id": "westmere/105",
                "committee_id": EXECUTIVE,
                "role": "Member",
                "start_date": "2024-05-20",
                "end_date": "2026-05-18",
            },
        ]
    )
    db.table("topics").insert_all(
        {"topic_id": t, "label": label, "broader_id": b} for t, label, b in TOPICS
    )
    for source_id, committee, date, minutes, attendance in MEETINGS:
        db.table("meetings").insert(
            {
                "meeting_id": f"westmere/{source_id}",
                "committee_id": committee,
                "source_id": source_id,
                "date": date,
                "starts_at": f"{date}T10:00:00+01:00",
                "status": "cancelled" if source_id == "605" else "confirmed",
                "minutes_status": minutes,
                "location": "Council Chamber, Town Hall, Westmere",
                "url": f"{SITE}/ieListDocuments.aspx?MId={source_id}",
            }
        )
        for who, mark in zip(COUNCILLORS, attendance, strict=False):
            if mark != ".":
                db.table("attendances").insert(
                    {
                        "attendance_id": f"westmere/{source_id}/a{who}",
                        "meeting_id": f"westmere/{source_id}",
                        "person_id": f"westmere/{who}",
                        "name": f"Councillor {MEMBERS[who][0]}",
                        "status": STATUS[mark],
                        "role": "Chair" if who == "101" else None,
                        "stated_in": "attendance",
                    }
                )
    db.table("runs").insert(
        {
            "council_id": "westmere",
            "command": "ingest",
            "started_at": "2026-11-20T02:00:00+00:00",
            "finished_at": "2026-11-20T02:14:00+00:00",
            "requests": 120,
            "added": 13,
            "changed": 0,
            "unchanged": 0,
            "failed": 1,
        }
    )
    for meeting, outcome in (("501", "read"), ("603", "unreadable"), ("605", "read")):
        db.table("pages").insert(
            {
                "url": f"{SITE}/ieListDocuments.aspx?MId={meeting}",
                "council_id": "westmere",
                "meeting_id": f"westmere/{meeting}",
                "page_type": "meeting",
                "fetched_at": "2026-11-20T02:10:00+00:00",
                "http_status": 200,
                "checked_at": "2026-11-20T02:10:00+00:00",
                "outcome": outcome,
            }
        )


def _procedural(builder: Builder, meeting: str, committee: str, minuted: bool) -> None:
    if meeting == "605":
        return
    text = "An apology was received from one member." if minuted else ""
    builder.item(meeting, "Apologies for absence", kind="procedural", minutes_text=text)
    builder.item(meeting, "Declarations of interest", kind="procedural")


PERFORMANCE = [
    ("501", "Q4 Corporate Performance Report", 412),
    ("503", "Q1 Corporate Performance Report", 380),
    ("504", "Quarter Two Corporate Performance Report", 455),
]


def _performance(builder: Builder) -> None:
    for meeting, title, overdue in PERFORMANCE:
        decision = "RESOLVED to note the performance information in appendix A."
        introduced = "The Leader of the Council, Cllr Ann Lee, introduced the report."
        raised = (
            f"Questions raised included the number of overdue Care Act assessments, which stood "
            f"at {overdue}, and the causes behind it."
        )
        agreed = "The recommendations were put to the vote and agreed unanimously."
        minutes = f"{introduced}\n\n{raised}\n\nSara Quinn, Director of Adult Social Care, replied.\n\n{agreed}\n\n{decision}"
        item = builder.item(
            meeting, title, decision_text=decision, minutes_text=minutes, issue_id=None
        )
        builder.fact(
            "item_people",
            item,
            "p1",
            introduced,
            person_id="westmere/101",
            name="Ann Lee",
            kind="councillor",
            role="Leader of the Council",
            act="introduced",
        )
        builder.fact(
            "item_people",
            item,
            "p2",
            "Sara Quinn, Director of Adult Social Care, replied.",
            person_id="westmere/201",
            name="Sara Quinn",
            kind="officer",
            role="Director of Adult Social Care",
            act="spoke",
        )
        resolution = builder.fact(
            "resolutions",
            item,
            "r1",
            "note the performance information in appendix A.",
            verb="note",
            status="resolved",
            text="note the performance information in appendix A.",
        )
        builder.fact(
            "votes",
            item,
            "v1",
            agreed,
            resolution_id=resolution,
            subject="recommendation",
            outcome="carried",
            method="unanimous",
        )
        builder.fact(
            "item_topics",
            item,
            "t1",
            raised,
            topic_id="care-act-assessments",
            aspect="backlog",
            phrase="overdue Care Act assessments",
            figure=str(overdue),
            rank=1,
        )
        builder.db.table("documents").insert(
            {
                "document_id": f"{item}/d1",
                "meeting_id": f"westmere/{meeting}",
                "item_id": item,
                "title": f"{title}: appendix A",
                "kind": "report",
                "format": "PDF",
                "size_bytes": 398336,
                "url": f"{SITE}/documents/s{meeting}/Appendix A.pdf",
            }
        )


def _library(builder: Builder) -> None:
    deferred = "It was RESOLVED that the item be deferred to the next meeting."
    first = builder.item(
        "505",
        "Future of Quayside Library",
        decision_text="",
        minutes_text=f"Tom Reed presented the options for Quayside Library.\n\n{deferred}",
    )
    builder.fact(
        "resolutions",
        first,
        "r1",
        "the item be deferred to the next meeting.",
        verb="defer",
        status="deferred",
        text="the item be deferred to the next meeting.",
    )
    builder.fact(
        "item_topics",
        first,
        "t1",
        "Tom Reed presented the options for Quayside Library.",
        topic_id="libraries",
        aspect=None,
        phrase="Quayside Library",
        rank=1,
    )
    amendment = (
        "An amendment to close the library on Mondays, moved by Councillor David Price and seconded "
        "by Councillor Grace Hall, was lost by 2 votes to 4, with 1 abstention."
    )
    decided = "RESOLVED that Quayside Library remain open and that £120,000 be spent on its roof."
    public = "Jane Doe, a resident, asked that the library stay open."
    carried = (
        "On a recorded vote the motion was carried: 5 for, 2 against. "
        "For: Lee, Okafor, Singh, Nowak, Khan. Against: Price, Hall."
    )
    second = builder.item(
        "506",
        "Future of Quayside Library",
        decision_text=decided,
        minutes_text="\n\n".join(
            [
                public,
                "Cllr Ben Okafor moved, and Cllr Carol Singh seconded, the motion.",
                amendment,
                carried,
                decided,
            ]
        ),
    )
    builder.fact(
        "item_people",
        second,
        "p1",
        public,
        person_id="westmere/301",
        name="Jane Doe",
        kind="public",
        role="resident",
        act="spoke",
    )
    for number, (who, act) in enumerate((("102", "moved"), ("103", "seconded")), start=2):
        builder.fact(
            "item_people",
            second,
            f"p{number}",
            "Cllr Ben Okafor moved, and Cllr Carol Singh seconded, the motion.",
            person_id=f"westmere/{who}",
            name=MEMBERS[who][0],
            kind="councillor",
            act=act,
        )
    resolution = builder.fact(
        "resolutions",
        second,
        "r1",
        "Quayside Library remain open and that £120,000 be spent on its roof.",
        verb="approve",
        status="resolved",
        text="Quayside Library remain open and that £120,000 be spent on its roof.",
    )
    builder.fact(
        "votes",
        second,
        "v1",
        amendment,
        subject="amendment",
        outcome="lost",
        method="counted",
        for_count=2,
        against_count=4,
        abstain_count=1,
        mover_id="westmere/104",
        mover_name="David Price",
        seconder_id="westmere/107",
        seconder_name="Grace Hall",
    )
    vote = builder.fact(
        "votes",
        second,
        "v2",
        carried,
        resolution_id=resolution,
        subject="motion",
        outcome="carried",
        method="recorded",
        for_count=5,
        against_count=2,
        mover_id="westmere/102",
        mover_name="Ben Okafor",
        seconder_id="westmere/103",
        seconder_name="Carol Singh",
        consistent=1,
    )
    for who in COUNCILLORS:
        builder.db.table("recorded_votes").insert(
            {
                "recorded_vote_id": f"{vote}/{who}",
                "vote_id": vote,
                "person_id": f"westmere/{who}",
                "name": MEMBERS[who][0],
                "option": "against" if who in ("104", "107") else "for",
            }
        )
    for number, quote in enumerate((decided, public), start=1):
        builder.fact(
            "item_topics",
            second,
            f"t{number}",
            quote,
            topic_id="libraries",
            aspect="closure" if number == 2 else "cost",
            phrase="Quayside Library" if number == 1 else "library",
            figure="£120,000" if number == 1 else None,
            rank=number,
        )
    builder.db.table("promises").insert(
        {
            "promise_id": f"{first}/w1",
            "item_id": first,
            "kind": "deferred",
            "promised": "the next meeting",
            "returned_item_id": second,
            "source": "minutes",
            "quote": deferred,
        }
    )


def _damp(builder: Builder) -> None:
    promise = "A further report would be brought to the Committee in six months."
    item = builder.item(
        "602",
        "Damp and Mould in Council Homes",
        minutes_text=f"The Committee heard that 212 homes had damp.\n\n{promise}\n\nThe Committee noted the report.",
    )
    builder.fact(
        "resolutions",
        item,
        "r1",
        "noted the report.",
        verb="note",
        status="resolved",
        text="noted the report.",
    )
    builder.fact(
        "item_topics",
        item,
        "t1",
        "The Committee heard that 212 homes had damp.",
        topic_id="damp-and-mould",
        aspect="safety",
        phrase="homes had damp",
        figure="212",
        rank=1,
    )
    builder.fact(
        "promises",
        item,
        "w1",
        promise,
        kind="promised",
        promised="in six months",
        due_date="2026-04-01",
    )


def _others(builder: Builder) -> None:
    lost = (
        "The motion on free swimming was put to the vote and LOST, with 3 voting for and 4 against."
    )
    item = builder.item(
        "507", "Motion: free swimming", minutes_text=f"{lost}\n\nCare homes were mentioned."
    )
    resolution = builder.fact(
        "resolutions",
        item,
        "r1",
        lost,
        verb="reject",
        status="lost",
        text="The motion on free swimming",
    )
    builder.fact(
        "votes",
        item,
        "v1",
        lost,
        resolution_id=resolution,
        subject="motion",
        outcome="lost",
        method="counted",
        for_count=3,
        against_count=4,
        consistent=0,
    )
    hostile = "A <script>alert('x')</script> tag & an <img src=x onerror=alert(1)> in the minutes."
    item = builder.item("507", "Budget monitoring <b>month 4</b>", minutes_text=hostile)
    builder.fact(
        "item_topics",
        item,
        "t1",
        hostile,
        topic_id="budget",
        aspect="cost",
        phrase="<script>alert('x')</script>",
        rank=1,
    )
    delegated = (
        "RESOLVED that authority be delegated to the Director of Finance to award the contract."
    )
    item = builder.item("604", "Home care contract", decision_text=delegated)
    builder.fact(
        "resolutions",
        item,
        "r1",
        delegated,
        verb="delegate",
        status="resolved",
        text="authority be delegated to the Director of Finance to award the contract.",
    )
    vote = builder.fact(
        "votes",
        item,
        "v1",
        delegated,
        resolution_id=f"{item}/r1",
        subject="recommendation",
        outcome="carried",
        method="recorded",
        for_count=3,
        against_count=1,
        abstain_count=1,
    )
    options = {"103": "for", "104": "against", "105": "for", "106": "for", "107": "abstain"}
    for who, option in options.items():
        builder.db.table("recorded_votes").insert(
            {
                "recorded_vote_id": f"{vote}/{who}",
                "vote_id": vote,
                "person_id": f"westmere/{who}",
                "name": MEMBERS[who][0],
                "option": option,
            }
        )
    builder.item("606", "Work programme", agenda_text="To consider the work programme.")
    builder.item("604", "Exempt: land at Mill Lane", restricted=1)


def _save_series(db: Database) -> None:
    db.table("series").insert_all(
        [
            {
                "series_id": "westmere/10/corporate-performance-report",
                "committee_id": EXECUTIVE,
                "title": "Corporate Performance Report",
                "cadence": "quarterly",
                "cadence_quote": None,
                "confidence": 0.9,
                "items_count": 3,
                "first_date": "2025-03-10",
                "last_date": "2025-12-08",
                "next_expected": "2026-03-09",
                "overdue_days": 256,
                "not_overdue_because": None,
            },
            {
                "series_id": "westmere/10/future-of-quayside-library",
                "committee_id": EXECUTIVE,
                "title": "Future of Quayside Library",
                "cadence": "ad_hoc",
                "cadence_quote": None,
                "confidence": 1.0,
                "items_count": 2,
                "first_date": "2026-03-09",
                "last_date": "2026-06-08",
                "next_expected": None,
                "overdue_days": None,
                "not_overdue_because": None,
            },
        ]
    )
    for item_id, period in (
        ("westmere/50103", "Q4"),
        ("westmere/50303", "Q1"),
        ("westmere/50403", "Q2"),
    ):
        db.table("series_items").insert(
            {
                "series_id": "westmere/10/corporate-performance-report",
                "item_id": item_id,
                "period": period,
                "evidence": "title",
            }
        )
    for item_id in ("westmere/50503", "westmere/50603"):
        db.table("series_items").insert(
            {
                "series_id": "westmere/10/future-of-quayside-library",
                "item_id": item_id,
                "period": None,
                "evidence": "title",
            }
        )


if __name__ == "__main__":
    import sys

    build_small_record(Path(sys.argv[1]))
