"""Heads of printed minutes and of items: which body met, on which day, which item it is."""

import pytest

from nlp.dates import find_date
from nlp.headings import clean_body, find_heading

DATES = {
    "Wednesday, 4th September, 2013 7.30 pm": "2013-09-04",
    "ON MONDAY, 23RD JANUARY, 2023": "2023-01-23",
    "the 3rd day of May, 2019": "2019-05-03",
    "Monday 5 th  March\n2018": "2018-03-05",
    "held on February 23rd  2016": "2016-02-23",
    "MONDAY JANUARY 4th 2015": "2015-01-04",
    "March 3, 2020 at the Hall": "2020-03-03",
    "Tues 7 Sept. 2021": "2021-09-07",
    "12.01.2016": "2016-01-12",
    "Meeting 9/1/2016": "2016-01-09",
    "on 09/01/16 at 7 pm": "2016-01-09",
    "Date :-2016/11/18": "2016-11-18",
    "held on Wednesday 15 February 2023at 7.00 pm": "2023-02-15",
    "held on Wednesday 19thMay 2021, 7pm": "2021-05-19",
    "ON WEDNESDAY, 7™ OCTOBER, 2020": "2020-10-07",  # as a scanner reads a raised "th"
    'WEDNESDAY, 20" OCTOBER, 2021': "2021-10-20",
    'a pipe of 20" in October 2021': None,
    "31st February 2020": None,
    "July 2016": None,
    "the 2019/20 budget": None,
    "paragraph 1.2.10": None,
    "application 12/01/16/7": None,
}


@pytest.mark.parametrize(("text", "expected"), DATES.items())
def test_dates(text: str, expected: str | None) -> None:
    assert find_date(text) == expected


# (the head, the day, the body)
HEADS = [
    (
        "MINUTES of the meeting of the Roads Committee held at the Shire Hall on 4 May 2022 at 2 pm",
        "2022-05-04",
        "Roads Committee",
    ),
    (
        "At a meeting of COUNCIL held at Oak Chamber, on Tuesday 10 December 2019 from 7.30pm.\n"
        "Present: Councillors Ann Marsh (Chair)",
        "2019-12-10",
        "COUNCIL",
    ),
    # whose the minutes are, where they say `the Council`; who came is no body
    (
        "HARTHORPE TOWN COUNCIL\nMinutes of a Meeting of Town Council held in The Guildhall on Thursday 6th "
        "March 2014\nPRESENT: Councillors: Mrs H Marsh",
        "2014-03-06",
        "HARTHORPE TOWN COUNCIL",
    ),
    (
        "HARTHORPE TOWN COUNCIL\nMinutes of a Meeting of the Planning Committee held on 6th March 2014",
        "2014-03-06",
        "Planning Committee",
    ),
    (
        "Draft Minutes of Annual Ordinary Parish Council meeting 8th May 2017\n\nMtg No: 31\n\n"
        "Cllrs D Marsh, Mrs A Reed and Mrs L Hill (Clerk to Council)",
        "2017-05-08",
        "Parish Council",
    ),
    ("THE COUNCIL, 05.12.19\n\nPresent: Councillor Ann Marsh (Chair)", "2019-12-05", "COUNCIL"),
    (
        "Minutes of the\nAudit Committee\n\n(to be confirmed at the next meeting)\n\n"
        "Date: Monday, 27 November 2023\nVenue: Civic Offices\n\nPRESENT:\nCouncillor A Marsh",
        "2023-11-27",
        "Audit Committee",
    ),
    (
        "MINUTES OF A MEETING OF THE\nPENSIONS COMMITTEE\nCommittee Room 2 - Town Hall\n"
        "22 November 2016 (7.00 - 9.05 pm)\n\nPresent:",
        "2016-11-22",
        "PENSIONS COMMITTEE",
    ),
    (
        "WESTBOURNE BOROUGH COUNCIL\nLICENSING SUB-COMMITTEE No. 2\nThursday 15th February 2018",
        "2018-02-15",
        "LICENSING SUB-COMMITTEE No. 2",
    ),
    (
        "FELL HILLS NATIONAL PARK AUTHORITY PLANNING AND ACCESS COMMITTEE\nWEDNESDAY 18th JUNE 2008",
        "2008-06-18",
        "PLANNING AND ACCESS COMMITTEE",
    ),
    (
        "ADULT SOCIAL CARE AND\nHEALTH SCRUTINY\nCOMMITTEE\n8 MARCH 2010\nPRESENT: Councillors Marsh",
        "2010-03-08",
        "ADULT SOCIAL CARE AND HEALTH SCRUTINY COMMITTEE",
    ),
    (
        "Roads Board - Wednesday, 14th June, 2023 6.30 p.m.\nMINUTES\n"
        "The Minutes of the meeting held on 22 February 2023 were signed as a correct record.",
        "2023-06-14",
        "Roads Board",
    ),
    (
        "15 MARCH 2012\nMinutes of a meeting of the ROADS COMMITTEE held at Oak Hall when there were "
        "present:\nCouncillors\nA Marsh (Chairman)",
        "2012-03-15",
        "ROADS COMMITTEE",
    ),
    (
        "Oakley Parish Council Minutes of a Meeting held on 25 September 2018\nPresent: Councillors A Marsh",
        "2018-09-25",
        "Oakley Parish Council",
    ),
    (
        "Minutes of a Meeting of the Roads Committee (17/03/15)\nPresent: A.Marsh, B.Wood",
        "2015-03-17",
        "Roads Committee",
    ),
    (
        "MINUTES OF ROADS COMMITTEE\n10 FEBRUARY 2021\nPRESENT:\nCouncillors Ann Marsh (Chairman)",
        "2021-02-10",
        "ROADS COMMITTEE",
    ),
    # what an item says of another meeting of the Panel is not the head
    (
        "HEALTH SCRUTINY PANEL\n8 MARCH 2010\nPRESENT: Councillors Marsh (Chairman)\n81/09 MINUTES\n"
        "RESOLVED: That the minutes of the meeting of the Panel held on 1 February 2010 be approved.",
        "2010-03-08",
        "HEALTH SCRUTINY PANEL",
    ),
    (
        "LAKES DISTRICT COUNCIL\nMinutes of Meeting of:      Council\n"
        "Date and Time:     Thursday 28 July 2016 at 7.03 pm",
        "2016-07-28",
        "Council",
    ),
    ("Committee: Planning Panel\nDate: 12/03/2024\nMinutes", "2024-03-12", "Planning Panel"),
    ("COUNTY COUNCIL: MINUTES\nDate:   Tuesday 14th February 2012", "2012-02-14", "COUNTY COUNCIL"),
    ("COUNCIL MEETING TUESDAY 3 MARCH 2020\nTable of Contents", "2020-03-03", "COUNCIL"),
    (
        "OLDBURY PARISH COUNCIL MEETING\nMinutes of the meeting held Tuesday 9th January 2024",
        "2024-01-09",
        "OLDBURY PARISH COUNCIL",
    ),
    (
        "Norham and Weston Parish Council - Extraordinary Meeting Wednesday 19th July 2017, 7.30pm "
        "Village Hall\nDraft Minutes\nPRESENT: Cllr R. Marsh",
        "2017-07-19",
        "Norham and Weston Parish Council",
    ),
    (
        "MINUTES OF OLDBURY PARISH COUNCIL MEETING HELD AT THE CHURCH MONDAY JANUARY 4th 2016\n"
        "Present- Cllr Ann Marsh",
        "2016-01-04",
        "OLDBURY PARISH COUNCIL",
    ),
    (
        "OLDBURY METROPOLITAN BOROUGH\n17th OCTOBER, 2018\nPresent - Councillors Mrs. Marsh (Mayor)",
        "2018-10-17",
        None,
    ),
    (
        "9\nTHE WESTBOURNE COUNCIL OF THE CITY\nThe Westbourne Council met at County Hall on "
        "27 September 2018 to transact the business in the summons dated Friday, 21 September 2018.",
        "2018-09-27",
        "Westbourne Council",
    ),
    ("121\n\nCouncil\n\n18th January, 2018\n\nPRESENT:- The Mayor", "2018-01-18", "Council"),
    (
        "Wednesday 1 February 2017\n2017 Minutes\nMinutes of meeting held by Oldbury Community "
        "Council on Thursday 9TH November 2017.",
        "2017-11-09",
        "Oldbury Community Council",
    ),
    (
        "Overview & Scrutiny Committee\nCommittee Members:\nCouncillors Marsh (Chairman) and Hill",
        None,
        "Overview & Scrutiny Committee",
    ),
    (
        "Meeting documents\nLicensing Committee (2005-2015)\nThursday, 16th March, 2006 7.30 pm",
        "2006-03-16",
        "Licensing Committee",
    ),
    ("Meeting documents\nCabinet\nCommittee Minutes\nWed Nov 12 2014", "2014-11-12", "Cabinet"),
    (
        "- 66 -\nThe meeting of the Oldbury Borough Council was held at the Town Hall on "
        "Wednesday, 6th December, 2017.\nPresent\nThe Mayor",
        "2017-12-06",
        "Oldbury Borough Council",
    ),
    (
        "699\nMINUTE of MEETING of the COUNCIL held within the Civic Centre on 8 March 2011.\n"
        "Present - Provost Ann Marsh (Chair)",
        "2011-03-08",
        "COUNCIL",
    ),
    # the number of a page, not of an item
    (
        "36    FULL COUNCIL\nMinutes of Full Council held in the Chamber on Wednesday 21st July 2010",
        "2010-07-21",
        "FULL COUNCIL",
    ),
    (
        "OLDBURY COUNCIL\nMinutes of the Meeting of the Full Oldbury Town Council\n"
        "Held at 7.00pm on Monday 7 April 2008",
        "2008-04-07",
        "Oldbury Town Council",
    ),
    # "the above Council" is nobody's name
    (
        "Minutes of a meeting of the above Council held on Monday 20th May 2019 in the Hall.",
        "2019-05-20",
        None,
    ),
    # minutes put to this meeting tell of another
    (
        "Minutes of Previous Meeting\nMinutes of the meeting held on 22 September 2016\n"
        "That the Minutes of the meeting held on 22 September 2016 be approved as a correct record.",
        None,
        None,
    ),
    # the day and the hour on a line of their own go before a day within the text
    (
        "Meeting documents\n\nCouncil\nMonday, 20th May, 2019 7.30 pm\n\nPART 1 - PUBLIC\n"
        "Item 5 was referred from the minutes of the Planning Board of 4th March, 2019.",
        "2019-05-20",
        "Council",
    ),
    (
        "Minutes\nThat the minutes of the meeting held on 16 March 2021 be agreed and signed.",
        None,
        None,
    ),
]


@pytest.mark.parametrize(("text", "day", "body"), HEADS)
def test_heads_of_minutes(text: str, day: str | None, body: str | None) -> None:
    heading = find_heading(text)
    assert (heading.date, heading.committee, heading.item) == (day, body, None)


MEETING = "Cabinet Meeting"
HELD = "Minutes of the meeting of the Cabinet held on 12 March 2024"
LISTED = "\n".join(("Minutes 12 March 2024", "Minutes 9 April 2024"))


# (the page, the day of its meeting)
DAYS = [
    # a day in an address
    (f"{MEETING}\nhttps://x.gov.uk/uploads/2024/03/12/minutes.pdf\nNoted.", None),
    (f"{MEETING}\nSee www.x.gov.uk/2024-03-12/m.\nNoted.", None),
    (
        f"{MEETING}\n[Original file](https://x.gov.uk/2024-04/01-2024-03-07-minutes.pdf)\nNoted.",
        None,
    ),
    (f"[Original file](https://x.gov.uk/2024-04/01-2024-03-07-m.pdf)\n---\n{HELD}", "2024-03-12"),
    # in the name of a paper beneath
    (f"{MEETING}\nPapers\nAgenda 9 April 2024.pdf\nNoted.", None),
    (f"{MEETING}\nPapers\nDraft Minutes 12.03.2024.docx\nNoted.", None),
    (f"{MEETING}\nPapers\nMinutes of the meeting held on 9 April 2024 (PDF, 120KB)\nNoted.", None),
    (f"{MEETING}\nPapers\nMinutes 9 April 2024 PDF 1.2 MB\nNoted.", None),
    (f"{MEETING}\nPapers\nAgenda, 9 April 2024 [98 KB]\nNoted.", None),
    (f"{HELD}\nPapers\nAgenda 9 April 2024.pdf", "2024-03-12"),
    (f"{MEETING}\nAgenda 9 April 2024.pdf\nheld on 12 March 2024", "2024-03-12"),
    # in a list of several meetings' minutes
    (f"Meetings and Minutes\n{LISTED}\nNoted.", None),
    (f"{HELD}\nMinutes 6 February 2024\nNoted.", "2024-03-12"),
    (f"{MEETING}\nMinutes 12 March 2024\nPresent: Cllr A Marsh", "2024-03-12"),
    # of something else
    (f"{MEETING}\nThe next meeting is on 9 April 2024.\nNoted.", None),
    (f"{MEETING}\nDate of next meeting: 9 April 2024\nNoted.", None),
    (f"{MEETING}\nPage last updated: 3 May 2024\nNoted.", None),
    (f"{MEETING}\nPublished on 3 May 2024\nNoted.", None),
    (f"{MEETING}\nReport dated 3 May 2024\nNoted.", None),
    (f"{MEETING}\nObjections are to be made by 9 April 2024\nNoted.", None),
    (f"{MEETING}\nPublished on 3 May 2024\nTuesday 12 March 2024 at 6 pm\nNoted.", "2024-03-12"),
    # what says the meeting's day
    (HELD, "2024-03-12"),
    (f"{MEETING}\nTuesday 12 March 2024", "2024-03-12"),
    (f"{MEETING}\nDate: 12/03/2024\nPresent: Cllr A Marsh", "2024-03-12"),
    ("Minutes 12 March 2024.pdf\nPresent: Cllr A Marsh", "2024-03-12"),  # the page's own name
]


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_a_day_that_is_anothers_is_not_the_meetings(text: str, day: str | None) -> None:
    assert find_heading(text).date == day


# (the item's first lines, its number on the agenda, its minute's own number, its title)
ITEMS = [
    ("9. Street Lighting\n(Item 11)\nThe report was noted.", "11", "9", "Street Lighting"),
    ("57. Sale of the Corn Hall (Item 9)\nNoted.", "9", "57", "Sale of the Corn Hall"),
    ("41/19 Apologies (Agenda item 2)\nNone.", "2", "41/19", "Apologies"),
    ("C.48  Review of the Rules\n\nThe draft was noted.", "C.48", None, "Review of the Rules"),
    ("PC34: Declarations of Interest\n\nNone.", "PC34", None, "Declarations of Interest"),
    ("5(b)\n\nLocal Plan\n\nNoted.", "5(b)", None, "Local Plan"),
    (
        "12. Report of the Panel\nCouncillor Marsh spoke to it (Item 4) at length.",
        "12",
        None,
        "Report of the Panel",
    ),
    (
        "7.\n\nReport of the Roads Panel\n\nIt met on 3 May 2021.",
        "7",
        None,
        "Report of the Roads Panel",
    ),
    (
        "2.\n\nMinutes of the meeting of the Panel held on 3 May 2021\n\nNoted.",
        "2",
        None,
        "Minutes of the meeting of the Panel held on 3 May 2021",
    ),
    ("COP26 and what follows\nThe report was noted.", None, None, "COP26 and what follows"),
]


@pytest.mark.parametrize(("text", "item", "minute", "title"), ITEMS)
def test_heads_of_items(text: str, item: str, minute: str | None, title: str) -> None:
    heading = find_heading(text)
    assert (heading.item, heading.minute, heading.title) == (item, minute, title)


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Overview and Scrutiny Committee (OSC)", "Overview and Scrutiny Committee"),
        ("Scrutiny Committee (SC) 4 May 2021", "Scrutiny Committee"),
        ("PLANNING COMMITTEE (NORTH)", "PLANNING COMMITTEE (NORTH)"),
        ("Planning Committee (EAST)", "Planning Committee (EAST)"),
    ],
)
def test_initials_are_none_of_a_bodys_name_but_its_area_is(printed: str, name: str) -> None:
    assert clean_body(printed) == name
