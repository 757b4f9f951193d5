"""Titles of items that have no matter of their own, and look-alikes that have one."""

import pytest

from nlp.recurrence.procedural import is_procedural

PROCEDURAL = """
Apologies
Apologies for Absence
APOLOGIES FOR ABSENCE AND SUBSTITUTIONS
To receive apologies for absence and notice of substitutes
Apologies and Deputy Members.
Attendances
Attendance of Substitute Members
Roll Call
Welcome and Introductions
Chair's Welcome and Opening Remarks
Prayers
Emergency Evacuation Procedure
Webcasting Introduction
Filming at Meetings
Declarations of Interest
Declarations of Disclosable Pecuniary and Other Interests
Disclosure of Interests (if any):
To receive any declarations of interest from Members
Members' Interests
Declarations of Interests and Party Whip
Minutes
Minutes of the last meeting and Matters Arising
Minutes of the Previous Meeting held on 4 July 2019
To confirm the minutes of the meeting held on 12 March 2024
Minutes - 9 February 2023 (continuation of meeting on 26 January 2023)
Previous Minutes
Matters Arising
Action Log
Chairman's Announcements
Chairperson's Notices
Mayoral Announcements
Leader's Announcements
Communications from the Chair
Public Question Time
Questions from Members of the Public
Written Questions from Councillors
Members' Questions (if any)
Public Participation
Petitions and Deputations
Notices of Motion
Urgent Business
Urgent items (if any)
Any other items of business that the Chair decides are urgent
Any Other Business
Late Items
Exclusion of the Public and Press
EXCLUSION RESOLUTION (REMAINING ITEMS)
Exempt Items
Determination of Exempt Business
Resumption of Business in Open Session
That under Section 100A(4) of the Local Government Act 1972 the public be excluded
To consider whether any items should be taken in private
Election of Chair
Appointment of Vice-Chairperson for the Municipal Year 2023/24
Membership of the Committee 2019/20
Terms of Reference of the Committee
Date of Next Meeting
Date and Time of Next Meeting
Order of Business
Matters Referred to the Cabinet
Matters from Council or Overview and Scrutiny Committees (if any)
Consideration of items under the Committee's powers of call-in
Reporting Back on Meetings of Outside Bodies
Executive Meeting 24/2/20
Proceedings of the Executive
Public Participation Period
Record of Meeting
Councillor Shah in the Chair
Children and Young People Portfolio
Disclosable Pecuniary Interests and Whipping
To receive and note the minutes of the committees
Planning and Licensing Committee - 3 May 2024
Strategy and Resources Committee Minutes
Question from Councillor Shah
Procedural Business
Recommendations and updates from other committees
Items for Decision
"""
OF_SUBSTANCE = """
Public Participation Strategy
Petitions Scheme Review
Members' Interests: Review of the Code of Conduct
Urgent Care Centre
Urgent Repairs to the Leisure Centre Roof
Exempt Accommodation Oversight
Minutes of the Harbour Partnership
Minutes of the Riverside Regeneration Panel
Petition: Save the Library
Questions on the Local Plan
Election Costs
Appointments to Outside Bodies
Chair Lift at the Town Hall
Welcome Back Fund
Notice of Motion - Climate Emergency
Public Question Time Arrangements: Consultation
Call-in of Cabinet Decision on Parking Charges
Attendance Management
School Attendance Update
Budget Scrutiny Report
Membership of the Harbour Trust
Action Plan
Emergency Planning
Appointment of Chief Executive
Annual Scrutiny Report
Question from Councillor Shah: closure of the baths
Notice of Motion from Councillor Shah
2016/17 Outturn Report
"""


@pytest.mark.parametrize("title", PROCEDURAL.strip().splitlines())
def test_procedural(title: str) -> None:
    assert is_procedural(title)


@pytest.mark.parametrize("title", OF_SUBSTANCE.strip().splitlines())
def test_a_title_with_a_matter_is_not_procedural(title: str) -> None:
    assert not is_procedural(title)


def test_a_committees_own_name_makes_no_matter() -> None:
    title = "Minutes of the Harbour Panel held on 3 May"
    assert is_procedural(title, "Harbour Panel")
    assert not is_procedural(title, "Cabinet")
