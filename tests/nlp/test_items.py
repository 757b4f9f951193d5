"""Items of printed minutes: which numbers and titles open an entry, and which do not."""

import pytest

from nlp.pages.page import annotate_page

HEAD = """Minutes of the meeting of Aldermoor Parish Council held on 4 May 2021

Present: Cllr A Marsh (Chair), Cllr B Reed, Cllr C Hill and the Clerk, Mrs D Dale
"""
TOP = (None, "Minutes of the meeting of Aldermoor Parish Council held on 4 May 2021")


def items(text: str) -> list[tuple[str | None, str | None]]:
    return [(entry.item, entry.title) for entry in annotate_page(text)]


ITEMS = {
    "numbers that jump, titles on lines of their own": (
        HEAD + "\n1. Apologies\n\nNone came.\n\n4. Clerk's report\n\nThe wall had been mended.\n\n"
        "5. Bus shelter\n\nCllr Reed asked for a price.\n",
        [TOP, ("1", "Apologies"), ("4", "Clerk's report"), ("5", "Bus shelter")],
    ),
    "the text runs on behind a dash": (
        HEAD + "\n502. Public Session – Cllr Reed spoke of the wall.\n"
        "504. Declarations of Interest. – Cllr Hill, item 507.\n",
        [TOP, ("502", "Public Session"), ("504", "Declarations of Interest")],
    ),
    "the text runs on behind a colon": (
        HEAD + "\n1. Welcome: The Chair welcomed all.\n2. Apologies: Cllr Dunn sent his.\n"
        "3. Police matters: Two sheds had been broken into.\n",
        [TOP, ("1", "Welcome"), ("2", "Apologies"), ("3", "Police matters")],
    ),
    "the text runs on behind a stop, a dash in the title": (
        HEAD + "\n19208 Apologies: Cllr Dunn.\n\n19210 Grant – Chess Club. Cllr Hill declared an "
        "interest. Resolved: to award £60.\n",
        [TOP, ("19208", "Apologies"), ("19210", "Grant - Chess Club")],
    ),
    "the text runs on behind capitals": (
        HEAD + "\n1a ELECTION OF A CHAIR In the absence of Cllr Marsh, Cllr Reed was elected.\n\n"
        "2.1 Approval of Minutes The minutes of 7 April were agreed.\n\n"
        "6. HIGHWAYS Gully emptying was put off to May.\n",
        [TOP, ("1a", "ELECTION OF A CHAIR"), ("2.1", "Approval of Minutes"), ("6", "HIGHWAYS")],
    ),
    "the year's number before the dot": (
        HEAD + "\n21.14  Election of chairman\n\nCllr Marsh was elected.\n\n21.15  Village hall\n\n"
        "The roof leaks.\n",
        [TOP, ("21.14", "Election of chairman"), ("21.15", "Village hall")],
    ),
    "the year's number behind the slash": (
        "DRAINAGE BOARD, Minutes\n\n22/19 APOLOGIES FOR ABSENCE\n\n22/19/01 Mr Reed sent his.\n\n"
        "24/19 SLIP AT MOOR DYKE\n\n24/19/01 The Engineer reported that the bank had slipped.\n",
        [("22/19", "APOLOGIES FOR ABSENCE"), ("24/19", "SLIP AT MOOR DYKE")],
    ),
    "letters before the number": (
        HEAD + "\nB.1204 Declarations of Interest\n\nMr Reed declared one.\n\nB.1206 Weed Control\n"
        "\nThe price had gone up.\n",
        [TOP, ("B.1204", "Declarations of Interest"), ("B.1206", "Weed Control")],
    ),
    "letters right before it": (
        HEAD + "\nSC41 APOLOGIES\nCllr Dunn.\nSC42 REVENUE BUDGET\nCllr Reed moved the budget.\n",
        [TOP, ("SC41", "APOLOGIES"), ("SC42", "REVENUE BUDGET")],
    ),
    "`Item` before it": (
        HEAD + "\nItems 1 & 2. Welcome & apologies (as above). The Chair opened.\n\nItem 3. Minutes"
        " of April. The minutes were approved.\n\nItem 8. Windfarm. This was moved up.\n",
        [
            TOP,
            ("1 & 2", "Welcome & apologies (as above)"),
            ("3", "Minutes of April"),
            ("8", "Windfarm"),
        ],
    ),
    "a number alone, its title below": (
        HEAD + "\n1.\nAPOLOGIES\nApologies were received from Cllr Dunn.\n3.\n3.1.1\n"
        "DECLARATIONS OF INTEREST ETC.\nCllr Reed declared an interest in item 9.\n",
        [TOP, ("1", "APOLOGIES"), ("3", "DECLARATIONS OF INTEREST ETC")],
    ),
    "cells of a table": (
        HEAD + "|\n17 |\nApologies for Absence\nCllr Dunn.\n|\n18 |\nDeclarations of Interests\n"
        "Cllr Reed declared one.\n",
        [TOP, ("17", "Apologies for Absence"), ("18", "Declarations of Interests")],
    ),
    "printed in one run": (
        HEAD.replace("\n\n", " ") + " 1. To consider accepting apologies for absence. Apologies "
        "came from Cllr Dunn. 2. To record declarations of interest in any item to be discussed "
        "Cllr Reed declared an interest in item 7. 3. To receive a report of the police PC Vole "
        "attended and said that two sheds had been broken into.",
        [
            (None, " ".join(HEAD.split())),
            ("1", "To consider accepting apologies for absence"),
            ("2", "To record declarations of interest in any item to be discussed"),
            ("3", "To receive a report of the police"),
        ],
    ),
    "no head: a number opens the text": (
        "3.Minutes of the Previous Meeting.\nCllr Marsh proposed that they be approved.\n"
        "7.Finance.\n7.1 Payments.\nThe Clerk presented the accounts.\n7.2 Donations.\n"
        "A request had come from the band.\n",
        [("3", "Minutes of the Previous Meeting"), ("7", "Finance")],
    ),
    "no head: parts are numbered too": (
        "4. PLANNING APPLICATIONS\n\n4.1 The Chairman welcomed Ms Dale.\n\n4.2 It was agreed that "
        "a letter be sent.\n\n5. WASTE STATION\n\n5.1 Councillor Reed proposed the tender.\n",
        [("4", "PLANNING APPLICATIONS"), ("5", "WASTE STATION")],
    ),
    "no head: one series with the year": (
        "C/052/2019 NOTICE OF MOTION\n\nCouncillor Reed moved it.\n\nC/053/2019 RATES RELIEF\n\n"
        "The letter was noted.\n",
        [("C/052/2019", "NOTICE OF MOTION"), ("C/053/2019", "RATES RELIEF")],
    ),
    "one item behind those present": (
        HEAD + "\n44 PUBLIC QUESTION TIME\n\nMrs Vole spoke of the bus.\n",
        [TOP, ("44", "PUBLIC QUESTION TIME")],
    ),
    "lists within an item start again": (
        HEAD + "\n2. Matters arising\n\n1. Wall\nMended.\n2. Gate\nPainted.\n3. Hedge\nCut.\n\n"
        "3. Planning\n\nCllr Hill objected.\n\n4. Any other business\n\nNone came.\n",
        [TOP, ("2", "Matters arising"), ("3", "Planning"), ("4", "Any other business")],
    ),
    "the agenda's list above the minutes": (
        HEAD + "\nAgenda\n1. Apologies\n2. Minutes\n3. Finance\n\n1. Apologies\nCllr Dunn.\n"
        "2. Minutes\nApproved.\n3. Finance\nCllr Reed presented the accounts.\n",
        [TOP, ("1", "Apologies"), ("2", "Minutes"), ("3", "Finance")],
    ),
    "a table of sums below names": (
        HEAD
        + "\n1. Apologies\n\nNone.\n\n2. Grants\n\nThe grants were noted.\n\n"
        + "".join(f"Hill Club {letter}\n\n12500\n\n0\n\n" for letter in "ABCDEFGH") * 9
        + "\n3. Correspondence\n\nNone.\n",
        [TOP, ("1", "Apologies"), ("2", "Grants"), ("3", "Correspondence")],
    ),
    "the agenda's number behind the title, in small letters": (
        HEAD + "\n312  Named substitutes (Agenda item 1)\n\nMr Reed for Mr Dunn.\n\n313  Pension "
        "fund update (Agenda item 2)\n\nThe fund had grown.\n\n314  Risk (agenda item 3)\n\nNoted.\n",
        [
            TOP,
            ("1", "Named substitutes"),
            ("2", "Pension fund update"),
            ("3", "Risk"),
        ],
    ),
    "a page's number above the minutes' head": (
        "1\n\n" + HEAD + "\n1 WELCOME\n\nThe Mayor welcomed all.\n\n2 APOLOGIES\n\nCllr Dunn.\n\n"
        "3 BUS SHELTER\n\nCllr Reed asked for a price.\n",
        [TOP, ("1", "WELCOME"), ("2", "APOLOGIES"), ("3", "BUS SHELTER")],
    ),
    "the number of the paper above the minutes' head": (
        "Item 2\n\n" + HEAD + "\n43/15 Minutes\n\nResolved: That they be signed.\n\n44/15 Bus "
        "shelter\n\nResolved: That the report be noted.\n",
        [TOP, ("43/15", "Minutes"), ("44/15", "Bus shelter")],
    ),
    "bare numbers, titles of no item between those of items": (
        HEAD
        + "\n1 Apologies for Absence\n\nCllr Dunn.\n\n2 Declarations of Interest\n\nNone.\n\n3 Thames "
        "Valley Police\n\nPC Vole reported.\n\n4 Allotment Rents\n\nThese were raised.\n\n5 Public "
        "Questions\n\nNone.\n\n12 Members of the public\n\n6 Minutes\n\nThese were agreed.\n",
        [
            TOP,
            ("1", "Apologies for Absence"),
            ("2", "Declarations of Interest"),
            ("3", "Thames Valley Police"),
            ("4", "Allotment Rents"),
            ("5", "Public Questions"),
            ("6", "Minutes"),
        ],
    ),
    "letters in brackets behind the number": (
        HEAD
        + "\n4 APOLOGIES\n\nCllr Dunn.\n\n5(a) MINUTES OF THE OPERATIONS COMMITTEE\n\nCllr Reed "
        "asked about item 3.7.\n\n5(b) MINUTES OF THE PLANNING COMMITTEE\n\nThese were adopted.\n\n"
        "6 ROADS\n\nCllr Hill asked about the gully.\n",
        [
            TOP,
            ("4", "APOLOGIES"),
            ("5(a)", "MINUTES OF THE OPERATIONS COMMITTEE"),
            ("5(b)", "MINUTES OF THE PLANNING COMMITTEE"),
            ("6", "ROADS"),
        ],
    ),
    "nought behind the dot, parts behind it": (
        HEAD
        + "\n4.0 Planning Matters\n4.1 Decisions: to note.\nThe Mill. Consent.\n4.2 Applications: "
        "to consider.\nMoor Farm.\n\n5.0 Finance\n5.1 Payments: to approve.\nApproved.\n\n6.0 Date of "
        "next meeting: 8 June.\n",
        [TOP, ("4.0", "Planning Matters"), ("5.0", "Finance"), ("6.0", "Date of next meeting")],
    ),
    "who came stands in the first item, an address above": (
        "CYNGOR YR YSTRAD\n\n2 Brook Terrace, Montgomery\n\nClerk to the Council: A Marsh\n\nMINUTES of "
        "the ordinary meeting on 26th September 2018\n\nat the Hall\n\n1. Attendance, apologies for "
        "absence: to record.\nCllr B Reed.\n\n2. Public participation\nNone.\n\n3. Minutes\nSigned.\n\n"
        "4. Finance\nNoted.\n\n5. Highways\nSalt was asked for.\n",
        [
            ("1", "Attendance, apologies for absence"),
            ("2", "Public participation"),
            ("3", "Minutes"),
            ("4", "Finance"),
            ("5", "Highways"),
        ],
    ),
    "a short word before the number, the year behind it": (
        HEAD
        + "\nCou/208/09-10 / Apologies for absence.\nCllr Dunn.\n\nCou/209/09-10 / Clerk’s Report.\n"
        "The gates were damaged.\n\nCou/210/09-10 / Marlpit Park.\nCllr Reed proposed a shelter.\n",
        [
            TOP,
            ("Cou/208/09-10", "Apologies for absence"),
            ("Cou/209/09-10", "Clerk's Report"),
            ("Cou/210/09-10", "Marlpit Park"),
        ],
    ),
    "letters": (
        HEAD
        + "\n(a)       Appointment of Chairman\n\nCllr Marsh was elected.\n\n(b)       Minutes\n\n"
        "AGREED - T H A T they be confirmed.\n\n(c)       Declarations of Interest\n\nNone.\n\n"
        "(d)       Licensing Act 2003 – The Old Sail Loft\n\nMr Vole spoke.\n",
        [
            TOP,
            ("(a)", "Appointment of Chairman"),
            ("(b)", "Minutes"),
            ("(c)", "Declarations of Interest"),
            ("(d)", "Licensing Act 2003 - The Old Sail Loft"),
        ],
    ),
    "large letters": (
        HEAD
        + "\nA. Apologies\n\nCllr Dunn.\n\nB. Minutes\n\nThese were agreed.\n\nC. Bus shelter\n\n"
        "Cllr Reed asked for a price.\n",
        [TOP, ("A", "Apologies"), ("B", "Minutes"), ("C", "Bus shelter")],
    ),
    "paragraphs, most of them without a title": (
        HEAD
        + "\n1. The Chairman invited apologies. Cllr Dunn sent his.\n\n2. Declaration of Interests. "
        "None.\n\n3. The Council approved the Minutes of 7 April.\n\n4. The Clerk referred to:\n\n"
        "1. The wall had been mended.\n2. The gate was painted.\n3. The hedge was cut.\n4. The sign was "
        "back.\n\n5. The Chairman closed the meeting for questions.\n\n6. The Council considered two "
        "applications.\n\n7. It was noted that consent was granted.\n\n8. Correspondence received. A "
        "letter.\n",
        [
            TOP,
            ("1", None),
            ("2", "Declaration of Interests"),
            *((str(number), None) for number in range(3, 8)),
            ("8", "Correspondence received"),
        ],
    ),
    "the year and the body before the number": (
        HEAD
        + "\n18-19/FRA/41\tApologies\n\n41.1\tMr Dunn sent his.\n\n18-19/FRA/42\t2019/20 Draft Budget\n"
        "\n42.1\tThe Treasurer reported.\n\n18-19/FRA/43\tAsset Disposal: Mill Road\n\n43.1\tAgreed.\n",
        [
            TOP,
            ("18-19/FRA/41", "Apologies"),
            ("18-19/FRA/42", "2019/20 Draft Budget"),
            ("18-19/FRA/43", "Asset Disposal: Mill Road"),
        ],
    ),
    "put in behind an item, with its number": (
        HEAD
        + "\n59\tAPOLOGIES\n\nCllr Dunn.\n\n59A\tPOLICE PLAN\n\nIt was noted.\n\n59B\tFIRE PANELS\n\nThe "
        "letter was read.\n\n60\tWORK PROGRAMME\n\nNoted.\n\n60B\tNO SUCH ITEM\n\nNone.\n",
        [
            TOP,
            ("59", "APOLOGIES"),
            ("59A", "POLICE PLAN"),
            ("59B", "FIRE PANELS"),
            ("60", "WORK PROGRAMME"),
        ],
    ),
    "houses with letters beneath an item of their number": (
        HEAD
        + "\n6 APOLOGIES\n\nCllr Dunn.\n\n7 PLANNING\n\n7A HIGH STREET\n\nNo objection.\n\n8 QUESTIONS\n\nNone.\n",
        [TOP, ("6", "APOLOGIES"), ("7", "PLANNING"), ("8", "QUESTIONS")],
    ),
    "what became of a matter behind its colon": (
        HEAD
        + "\n1. Apologies\n\nNone.\n\n2. Grant: Refused\n\nThe band had asked.\n\n3. Treasurer: Ann Marsh\n\nShe "
        "agreed.\n\n4. Asset Disposal: Mill Road\n\nNoted.\n",
        [
            TOP,
            ("1", "Apologies"),
            ("2", "Grant"),
            ("3", "Treasurer"),
            ("4", "Asset Disposal: Mill Road"),
        ],
    ),
    "put in behind an item, before the year": (
        HEAD + "\n138/16 URGENT BUSINESS\n\nNone.\n\n138A/16 LISTED BUILDING\n\nRefused.\n\n139/16 "
        "APPEALS\n\nNoted.\n",
        [TOP, ("138/16", "URGENT BUSINESS"), ("138A/16", "LISTED BUILDING"), ("139/16", "APPEALS")],
    ),
    "of a series, two that have no title behind the number": (
        HEAD
        + "\nC312/23\tRunning Costs\n\nNoted.\n\nC313/23\tCouncillor Reed moved, Councillor Hill "
        "seconded\n\nThat it be so.\n\nC314/23\tCouncillor Hill moved it.\n\nC315/23\tCorrespondence"
        "\n\nNone.\n",
        [
            TOP,
            ("C312/23", "Running Costs"),
            ("C313/23", None),
            ("C314/23", None),
            ("C315/23", "Correspondence"),
        ],
    ),
    "a title that begins with what is proposed": (
        HEAD
        + "\n55 APOLOGIES\n\nNone.\n\n56 PROPOSED PRECEPT 2019/20\n\nIt was put.\n\n57 QUESTIONS\n"
        "\nNone.\n",
        [TOP, ("55", "APOLOGIES"), ("56", "PROPOSED PRECEPT 2019/20"), ("57", "QUESTIONS")],
    ),
    "the agenda's number behind two titles of many": (
        HEAD
        + "\n1. APOLOGIES\n\nNone.\n\n2. MINUTES\n\n2.1 Site fees (Item 12)\n\nAgreed.\n\n3. PLANNING\n"
        "\n3.1 Moor Farm (Item 4)\n\nNoted.\n\n4. SEALS\n\nNone.\n\n5. NOTICE OF MOTION\n\nLost.\n\n"
        "6. QUESTIONS\n\nNone.\n",
        [
            TOP,
            ("1", "APOLOGIES"),
            ("2", "MINUTES"),
            ("3", "PLANNING"),
            ("4", "SEALS"),
            ("5", "NOTICE OF MOTION"),
            ("6", "QUESTIONS"),
        ],
    ),
    "Roman numerals": (
        HEAD
        + "\nI APOLOGIES FOR ABSENCE\n\nCllr Dunn.\n\nII DECLARATION OF INTEREST\n\nNone.\n\nIII "
        "MINUTE OF MEETING\n\n(a) It was approved.\n\nIV PROPOSED BUDGET 2023/2024\n\n(i) to note it;\n\n"
        "(ii) to ask for more.\n",
        [
            TOP,
            ("I", "APOLOGIES FOR ABSENCE"),
            ("II", "DECLARATION OF INTEREST"),
            ("III", "MINUTE OF MEETING"),
            ("IV", "PROPOSED BUDGET 2023/2024"),
        ],
    ),
    "Roman numerals, only one title of standing business, who came told by the chair": (
        "Works Committee - 14/11/2016\n\nAt a MEETING of the WORKS COMMITTEE held on 14th November, 2016.\n\n"
        "BAILIES\n\nAnn MARSH\n\nCOUNCILLORS\n\nBrian REED\n\nBailie Ann MARSH, Convener, in the Chair.\n\n"
        "I DECLARATION OF INTEREST\n\nNone.\n\nII TENDERS RECEIVED\n\nThere was submitted a report.\n\n"
        "III HARBOUR DUES\n\n(I) MOTION\n\nIt was agreed.\n\nIV NAMING OF A STREET\n\nIt was put off.\n",
        [
            (None, "Works Committee - 14/11/2016"),
            ("I", "DECLARATION OF INTEREST"),
            ("II", "TENDERS RECEIVED"),
            ("III", "HARBOUR DUES"),
            ("IV", "NAMING OF A STREET"),
        ],
    ),
    "Roman numerals on lines of their own": (
        HEAD
        + "\nI.\n\nAPOLOGIES FOR ABSENCE\n\nCllr Dunn.\n\nII.\n\nHARBOUR DUES\n\nIt was agreed.\n\nIII.\n\n"
        "NAMING OF A STREET\n\nIt was put off.\n",
        [
            TOP,
            ("I", "APOLOGIES FOR ABSENCE"),
            ("II", "HARBOUR DUES"),
            ("III", "NAMING OF A STREET"),
        ],
    ),
    "Roman numerals behind a word, a dash behind them": (
        HEAD
        + "\nArticle I - MINUTES\n\nThese were agreed.\n\nArticle II - HARBOUR DUES\n\nIt was agreed.\n\n"
        "Article III - QUESTIONS\n\nNone.\n",
        [TOP, ("I", "MINUTES"), ("II", "HARBOUR DUES"), ("III", "QUESTIONS")],
    ),
    "dashes where a list lost its numbers, points with dashes within": (
        HEAD
        + "\n- Apologies for Absence\nCllr Dunn sent his.\n- Declarations of Interest\nNone.\n- Minutes of Meeting "
        "7th April\nThese were agreed.\n- Report from the County Councillor\nCllr Vole reported\n- £75 went to the "
        "band.\n- The verges will be cut.\nCllr Vole left.\n- Bus Shelter\nCllr Reed asked for prices:\n- Gate\n"
        "Painted.\n- Finance\nCheques:\n- Wages\n- Moor Print\n- Date of Next Meeting\nIt is 8 June.\n",
        [
            TOP,
            (None, "Apologies for Absence"),
            (None, "Declarations of Interest"),
            (None, "Minutes of Meeting 7th April"),
            (None, "Report from the County Councillor"),
            (None, "Bus Shelter"),
            (None, "Finance"),
        ],
    ),
    "bullets where a list lost its numbers, stops behind the titles": (
        HEAD
        + "\n\u2022 Apologies.\n\nCllr Dunn.\n\n\u2022 Minutes.\n\nThese were agreed.\n\n\u2022 Bus Shelter.\n\nCllr Reed "
        "asked.\n\n\u2022 Declarations of Interest.\n\nNone.\n",
        [
            TOP,
            (None, "Apologies"),
            (None, "Minutes"),
            (None, "Bus Shelter"),
            (None, "Declarations of Interest"),
        ],
    ),
    "plans of a list, each with the item's number and its own": (
        HEAD
        + "\n61/19 - DECLARATIONS OF INTEREST: Cllr Hill declared one in item 63/19(02).\n\n62/19 - EXEMPT "
        "INFORMATION: There was none.\n\n63/19 - LIST OF PLANS: The Committee made the following decisions:\n\n"
        "63/19(01) CASE NUMBER: 19/02999/OUT LOCATION: Mill Lane PROPOSAL: 26 homes.\n\nREFUSED. Reason(s):-\n\n"
        "1 The site is wet.\n\n2 The lane is narrow.\n\n63/19(02) CASE NUMBER: 19/04810/FUL LOCATION: 7 Long "
        "Drove.\n\nAPPROVED.\n\n64/19 - WORK PROGRAMME: Noted.\n",
        [
            TOP,
            ("61/19", "DECLARATIONS OF INTEREST"),
            ("62/19", "EXEMPT INFORMATION"),
            ("63/19", "LIST OF PLANS"),
            ("63/19(01)", "CASE NUMBER: 19/02999/OUT"),
            ("63/19(02)", "CASE NUMBER: 19/04810/FUL"),
            ("64/19", "WORK PROGRAMME"),
        ],
    ),
    "reports of others, each with the item's number and its own behind a dot": (
        HEAD
        + "\nC22/23.101: To receive apologies for absence:  Cllr Dunn sent his.\n\nC22/23.102: Councillor Co-option: "
        " Ann Vole was chosen.\n\nC22/23.103: Reports from Other Authorities:\n\nC22/23.103.1: Westshire County "
        "Council (WCC):  Cllr Vale was away.\n\nC22/23.103.2: Moor District Council:  Cllr Dale spoke of the plan."
        "\n\nC22/23.104: Pavilion Roof: It leaks.\n",
        [
            TOP,
            ("C22/23.101", "To receive apologies for absence"),
            ("C22/23.102", "Councillor Co-option"),
            ("C22/23.103", "Reports from Other Authorities"),
            ("C22/23.103.1", "Westshire County Council (WCC)"),
            ("C22/23.103.2", "Moor District Council"),
            ("C22/23.104", "Pavilion Roof"),
        ],
    ),
    "paragraphs with the item's number and their own, one with a title": (
        HEAD
        + "\n17/22 Minutes\nThese were agreed.\n\n18/22 Planning\n18/22.1 Decisions awaited:\nMoor Farm\n18/22.2 "
        "Recent applications:\nThe Mill.\n\n19/22 Questions: none\n19/22(1) The Clerk spoke.\n19/22(2) Cllr Reed "
        "spoke.\n",
        [TOP, ("17/22", "Minutes"), ("18/22", "Planning"), ("19/22", "Questions")],
    ),
    "in one run, titles that lost their capitals but for some": (
        "MOOR PARISH COUNCIL minutes of 4 May 2021 PRESENT: Cllrs A Marsh, B Reed and C Hill 15.21 WelCome & "
        "aPoloGies The Chairman opened the meeting. Apologies from Cllr Dunn. 15.22 eleCtion of viCe Chairman Cllr "
        "Reed was proposed by Cllr Hill. 15.23 minutes of Previous meetinG of 12th March agreed and signed. 15.24 "
        "Bus shelter The price was too high. 15.25 hiGhways Cllr Hill asked about the gully.",
        [
            (
                None,
                "MOOR PARISH COUNCIL minutes of 4 May 2021 PRESENT: Cllrs A Marsh, B Reed and C Hill",
            ),
            ("15.21", "WELCOME & APOLOGIES"),
            ("15.22", "ELECTION OF VICE"),
            ("15.23", "MINUTES OF PREVIOUS MEETING"),
            ("15.24", "Bus shelter"),
            ("15.25", "HIGHWAYS"),
        ],
    ),
    "Roman numerals in capitals, an excerpt": (
        "IV NAMING OF A STREET\n\nIt was put off.\n\nV HARBOUR DUES\n\nAgreed.\n\nVI QUESTIONS\n\nNone.\n",
        [("IV", "NAMING OF A STREET"), ("V", "HARBOUR DUES"), ("VI", "QUESTIONS")],
    ),
    "items within one by small numerals": (
        HEAD
        + "\n61/19 - MINUTES: Agreed.\n\n62/19 - PLANS: It was decided:\n\n62/19(i) Mill Lane: A barn.\n\nREFUSED.\n\n"
        "62/19(ii) Long Drove: A shed.\n\nAPPROVED.\n\n63/19 - APPEALS: None.\n",
        [
            TOP,
            ("61/19", "MINUTES"),
            ("62/19", "PLANS"),
            ("62/19(i)", "Mill Lane"),
            ("62/19(ii)", "Long Drove"),
            ("63/19", "APPEALS"),
        ],
    ),
    "items within one behind a slash": (
        HEAD
        + "\n61/19 Minutes: Agreed.\n\n62/19 Reports:\n\n62/19/1 County Council: Cllr Vole spoke.\n\n62/19/2 "
        "District Council: Cllr Dale spoke.\n\n63/19 Appeals: None.\n",
        [
            TOP,
            ("61/19", "Minutes"),
            ("62/19", "Reports"),
            ("62/19/1", "County Council"),
            ("62/19/2", "District Council"),
            ("63/19", "Appeals"),
        ],
    ),
    "bullets where a list lost its numbers, the text behind a colon": (
        HEAD
        + "\n\u2022 Apologies: Cllr Dunn sent his.\n\u2022 Declarations of Interest: None.\n\u2022 Minutes: These were "
        "agreed.\n\u2022 Bus Shelter: Cllr Reed asked for a price.\n\u2022 Finance: It was resolved to pay these.\n"
        "\u2022 £12 to the band\n\u2022 Date of Next Meeting: 8 June.\n",
        [
            TOP,
            (None, "Apologies"),
            (None, "Declarations of Interest"),
            (None, "Minutes"),
            (None, "Bus Shelter"),
            (None, "Finance"),
            (None, "Date of Next Meeting"),
        ],
    ),
    "in one run, the year before the dot, one title with no sign behind it": (
        "MOOR PARISH COUNCIL Minutes of 4 May 2021 PRESENT: Cllrs A Marsh, B Reed and C Hill 15.21 Welcome and "
        "Apologies Cllr Dunn sent his. 15.22 Declarations of Interest Cllr Hill declared one. 15.23 Bus Shelter: The "
        "price was too high. 15.24 Highways County Cllr Vole reported that the gully was full. 15.25 Date of next "
        "meeting It was agreed to meet on 8 June.",
        [
            (
                None,
                "MOOR PARISH COUNCIL Minutes of 4 May 2021 PRESENT: Cllrs A Marsh, B Reed and C Hill",
            ),
            ("15.21", "Welcome and Apologies"),
            ("15.22", "Declarations of Interest"),
            ("15.23", "Bus Shelter"),
            ("15.24", None),
            ("15.25", "Date of next meeting"),
        ],
    ),
    "the title above the number, a note between them": (
        HEAD.replace("Present", "Sederunt")
        + "\nANNOUNCEMENTS\n\n1.\t(A)\tThe Chair spoke of the band.\n\nDECLARATIONS OF INTEREST\n\n2.\t(i)\t"
        "Cllr Reed declared one.\n\nMUSIC HALL - COM/22\n\nCllr Reed left before the item.\n\n3.\tThe "
        "Council had before it a report.\n\nThe Council -\n1.\tnotes it; and\n2.\tasks for more.\n\nNOTICE "
        "OF MOTION BY CLLR HILL\n\n4.\tThe Council had before it a motion.\n",
        [
            TOP,
            ("1", "ANNOUNCEMENTS"),
            ("2", "DECLARATIONS OF INTEREST"),
            ("3", "MUSIC HALL - COM/22"),
            ("4", "NOTICE OF MOTION BY CLLR HILL"),
        ],
    ),
    "the title above a number on a line of its own, in several lines": (
        HEAD
        + "\nAPOLOGIES\n\nPLA52/14\nNone came.\n\nDECLARATIONS OF LOBBYING (PART 5,\nPARAGRAPH 6.6)\n\n"
        "PLA53/14\nAll had been lobbied.\n\nMINUTES\n\nPLA54/14\nThese were agreed.\n",
        [
            TOP,
            ("PLA52/14", "APOLOGIES"),
            ("PLA53/14", "DECLARATIONS OF LOBBYING (PART 5, PARAGRAPH 6.6)"),
            ("PLA54/14", "MINUTES"),
        ],
    ),
    "a head that says minutes, who came without a word for it": (
        "Approved Minutes 88 Aldermoor Community Council October 2022\nWednesday 12th October\n"
        "Ann Marsh, Chair\nBob Reed\n\n1. Introductions and Welcome (AM)\nAll were welcomed.\n\n"
        "2. Minutes of previous meeting\nAgreed.\n\n3. Declarations of interest\nNone.\n\n4. Planning\n"
        "(a) 4 Mill Road - no comment.\n\n5. Correspondence\nA letter.\n\n6. AOCB\nNone.\n",
        [
            ("1", "Introductions and Welcome (AM)"),
            ("2", "Minutes of previous meeting"),
            ("3", "Declarations of interest"),
            ("4", "Planning"),
            ("5", "Correspondence"),
            ("6", "AOCB"),
        ],
    ),
    "numbers in brackets": (
        HEAD
        + "\n(201) APOLOGIES FOR ABSENCE\nCllr Dunn.\n(202) MINUTES\nThese were agreed.\n(203) MOOR FARM - "
        "PF/11/1402 - a barn\n(1) The Engineer spoke.\n(2) Cllr Reed asked.\n",
        [
            TOP,
            ("201", "APOLOGIES FOR ABSENCE"),
            ("202", "MINUTES"),
            ("203", "MOOR FARM - PF/11/1402"),
        ],
    ),
    "paragraphs numbered within bare numbers": (
        HEAD
        + "\n61      PROCEDURAL BUSINESS\n\n61.1    Cllr Dunn came for Cllr Reed.\n\n62      MINUTES\n"
        "\n62.1    RESOLVED- That they be agreed.\n\n63      CALL OVER\n\n63.1    These were reserved:\n\n"
        "        Item 65:    Play Areas\n\n64      MEMBER INVOLVEMENT\n\n(b)     WRITTEN QUESTIONS\n\n"
        "64.1    Cllr Dunn asked.\n\n64.2    Cllr Reed replied.\n\n65      PLAY AREAS\n\n65.1    12 Members "
        "voted.\n",
        [
            TOP,
            ("61", "PROCEDURAL BUSINESS"),
            ("62", "MINUTES"),
            ("63", "CALL OVER"),
            ("64", "MEMBER INVOLVEMENT"),
            ("65", "PLAY AREAS"),
        ],
    ),
    "bare numbers, the last titles plain": (
        HEAD
        + "\n1    Apologies\nCllr Dunn.\n\n2    Disclosure of interests\nNone.\n\n3    Minutes of the "
        "Meeting held on 4 May\nThese were agreed.\n\n4    Petition\nCllr Reed gave one in.\n\n5    Report of "
        "the Corporate Lead Officer: Schools upon the proposal to close Ysgol Fach\nIt was RESOLVED:\n"
        "1. To note it.\n2. To wait.\n\n6    Report of the Chair of the Audit Committee\nIt was noted.\n\n"
        "7    Correspondence\nA letter came.\n\n8    Report of the Chief Officer: People upon Pay\nIt was "
        "noted.\n",
        [
            TOP,
            ("1", "Apologies"),
            ("2", "Disclosure of interests"),
            ("3", "Minutes of the Meeting held on 4 May"),
            ("4", "Petition"),
            (
                "5",
                "Report of the Corporate Lead Officer: Schools upon the proposal to close Ysgol Fach",
            ),
            ("6", "Report of the Chair of the Audit Committee"),
            ("7", "Correspondence"),
            ("8", "Report of the Chief Officer: People upon Pay"),
        ],
    ),
    "figures of a list behind the last item": (
        HEAD
        + "\n1. Apologies\nCllr Dunn.\n\n2. Minutes\nAgreed.\n\n3. Police\nNone.\n\n4. Planning\nNone.\n\n"
        "5. Accounts\nThese were paid:\n6 British Gas £60.00\n7 Vale Garden Services £12.00\n",
        [
            TOP,
            ("1", "Apologies"),
            ("2", "Minutes"),
            ("3", "Police"),
            ("4", "Planning"),
            ("5", "Accounts"),
        ],
    ),
    "bare numbers of an appendix": (
        HEAD
        + "\n1    Apologies\nCllr Dunn.\n\n2    Minutes\nAgreed.\n\n3    Declarations of interest\nNone."
        "\n\n4    Public questions\nNone.\n\n5    Correspondence\nA letter.\n\nThe meeting closed at 9pm.\n\n"
        "Appendix A\n\n6    Standing Orders\nAs printed.\n",
        [
            TOP,
            ("1", "Apologies"),
            ("2", "Minutes"),
            ("3", "Declarations of interest"),
            ("4", "Public questions"),
            ("5", "Correspondence"),
        ],
    ),
    "a title in capitals over two lines": (
        HEAD
        + "\n641.   APOLOGIES FOR ABSENCE\nCllr Dunn.\n\n642.   TO CONFIRM THAT THE ITEMS MARKED PART 1 "
        "WILL BE CONSIDERED IN PUBLIC AND\nTHAT THE ITEMS MARKED PART 2 IN PRIVATE\n\nThis was so.\n\n"
        "643.   Road Safety - Proposed 20mph Limits\nThe plan was noted.\n",
        [
            TOP,
            ("641", "APOLOGIES FOR ABSENCE"),
            (
                "642",
                "TO CONFIRM THAT THE ITEMS MARKED PART 1 WILL BE CONSIDERED IN PUBLIC AND THAT THE "
                "ITEMS MARKED PART 2 IN PRIVATE",
            ),
            ("643", "Road Safety - Proposed 20mph Limits"),
        ],
    ),
    "somebody's initials in the title": (
        HEAD + "\n1. Apologies\n\nNone.\n\n2. Question submitted by Councillor E. Vole\n\nShe asked"
        " about the bus.\n",
        [TOP, ("1", "Apologies"), ("2", "Question submitted by Councillor E. Vole")],
    ),
    "`Minute no. 4`, with a dash behind it": (
        "Minutes of the Meeting of the Aldermoor Community Council held on 4 May 2021\n\nMinute no. 1 "
        "– Members Present\n\nCllrs A Marsh and B Reed.\n\nMinute No 2 - Apologies for Absence\n\n"
        "Cllr Dunn.\n\nMinute no. 3 – Wall\n\nIt was mended.\n",
        [("1", "Members Present"), ("2", "Apologies for Absence"), ("3", "Wall")],
    ),
    "`Minute 70` beneath a label over the whole of the minutes": (
        "Full Council - 04-05-2021\n\n6:30 pm\n\nMinutes:\n\nPRESENT\n\nCllr Ann Marsh (Mayor)\nCllr Bo "
        "Reed\n\nMinute 70\n\nDeclarations of interest\n\nNone.\n\nMinute 71\n\nPersonal References\n\n"
        "The Mayor thanked Mr Vole.\n\nMinute 72\n\nMinutes of 6 April\n\nAgreed.\n\nMinute 73\n\n"
        "Shelter\n\nThe roof leaks.\n",
        [
            (None, "Full Council - 04-05-2021"),
            ("70", "Declarations of interest"),
            ("71", "Personal References"),
            ("72", "Minutes of 6 April"),
            ("73", "Shelter"),
        ],
    ),
    "the text runs on behind `After consideration of`, `Following discussion`": (
        HEAD + "\n1. Exempt Information The Committee noted the proposal to meet in private.\n\n"
        "2. Quay Lighting After consideration of a report by the Director, the Committee noted it.\n\n"
        "3. Ferry Fares Following discussion the Committee noted them.\n",
        [TOP, ("1", "Exempt Information"), ("2", "Quay Lighting"), ("3", "Ferry Fares")],
    ),
    "a paper's number above the body's name": (
        "Item 2 National Park Authority Planning Committee\n\nPublic Minutes of the meeting held at "
        "Aldermoor on 4 May 2021.\n\nPresent: Ann Marsh, Bo Reed\n\n41/15 Minutes\n\nThese were "
        "agreed.\n\n42/15 Members Interests\n\nNone.\n",
        [
            (None, "National Park Authority Planning Committee"),
            ("41/15", "Minutes"),
            ("42/15", "Members Interests"),
        ],
    ),
    "the agenda's number before a title in capitals, and a title of three lines": (
        HEAD + "\n1207 CHAIRMAN – Resolved – That Cllr Marsh be chairman.\n\n1208 DECLARATIONS OF "
        "DISCLOSABLE PECUNIARY INTERESTS, PERSONAL OR PERSONAL AND PREJUDICIAL INTERESTS AND "
        "SIGNIFICANT CONTACT WITH APPLICANTS, OBJECTORS OR THIRD PARTIES (LOBBYING) - Cllr Reed "
        "declared one.\n\n1209 (12) APPLICATION FOR A LICENCE - The Director submitted a report.\n",
        [
            TOP,
            ("1207", "CHAIRMAN"),
            (
                "1208",
                "DECLARATIONS OF DISCLOSABLE PECUNIARY INTERESTS, PERSONAL OR PERSONAL AND PREJUDICIAL "
                "INTERESTS AND SIGNIFICANT CONTACT WITH APPLICANTS, OBJECTORS OR THIRD PARTIES (LOBBYING)",
            ),
            ("1209", "APPLICATION FOR A LICENCE"),
        ],
    ),
    "the number in both margins": (
        HEAD
        + "\n112 |\nApologies |\n112 |\n||\n|\nCllr Dunn sent his. |\n||\n113 |\nParking at Bodley "
        "Street |\n113 |\n||\n|\nThere was submitted a report. |\n",
        [TOP, ("112", "Apologies"), ("113", "Parking at Bodley Street")],
    ),
    "those present above the first item, without a label": (
        "Minutes of the Meeting of Aldermoor Town Council held on 4 May 2021\n\nCllrs A Marsh, B Reed "
        "(Mayor), C Hill-Dunn and D Vole\n\n1. Apologies\n\nCllr Eyre.\n\n2. Minutes\n\nAgreed.\n",
        [
            (None, "Minutes of the Meeting of Aldermoor Town Council held on 4 May 2021"),
            ("1", "Apologies"),
            ("2", "Minutes"),
        ],
    ),
    "a bare number last, behind another that numbers around it told": (
        HEAD
        + "\n1 Apologies for Absence\n\nNone.\n\n2 Declarations of Interest\n\nNone.\n\n3 Minutes\n\n"
        "Agreed.\n\n4 Bodley Valley Police\n\nTwo sheds.\n\n5 Public Participation\n\nMrs Vole spoke.\n\n"
        "6 Youth Café\n\nThe lease ends in May.\n",
        [
            TOP,
            ("1", "Apologies for Absence"),
            ("2", "Declarations of Interest"),
            ("3", "Minutes"),
            ("4", "Bodley Valley Police"),
            ("5", "Public Participation"),
            ("6", "Youth Café"),
        ],
    ),
    "the agenda's number behind the minute's": (
        HEAD
        + "\nC021/22      1.         APOLOGIES FOR ABSENCE.\n\nCllr Dunn.\n\nC022/22      2.         "
        "DECLARATIONS OF INTEREST(s)\n\nNone.\n\nC023/22     3.    BUS SHELTER\n\n  1. Roof. It leaks.\n\n"
        "  2. Bench. Mended.\n\nC018/22: Cllr Reed asked about the wall.\n\nC024/22     4.    TO RECEIVE THE "
        "MINUTES OF THE ALLOTMENT COMMITTEE\n\nReceived.\n",
        [
            TOP,
            ("1", "APOLOGIES FOR ABSENCE"),
            ("2", "DECLARATIONS OF INTEREST(s)"),
            ("3", "BUS SHELTER"),
            ("4", "TO RECEIVE THE MINUTES OF THE ALLOTMENT COMMITTEE"),
        ],
    ),
    "the agenda's number behind the minute's, in small letters": (
        HEAD
        + "\n045/23 - 4) Apologies for absence\n\nNone.\n\n046/23 - 5) Minutes\n\nAgreed.\n\n047/23 - 7) "
        "Bus shelter\n\nCllr Reed asked for a price.\n",
        [TOP, ("4", "Apologies for absence"), ("5", "Minutes"), ("7", "Bus shelter")],
    ),
    "`Item` and the agenda's number behind the minute's": (
        HEAD
        + "\nPC/12 Item 1: Apologies\n\nNone.\n\nPC/13 Item 2: Minutes\n\nAgreed.\n\nPC/14 Item 3: Bus "
        "shelter\n\nCllr Reed asked for a price.\n",
        [TOP, ("1", "Apologies"), ("2", "Minutes"), ("3", "Bus shelter")],
    ),
    "behind the minute's number that of no agenda, out of order": (
        HEAD
        + "\n12/22 Apologies\n\nNone.\n\n13/22 4. Minutes\n\nAgreed.\n\n14/22 2. Bus shelter\n\nCllr Reed "
        "asked for a price.\n",
        [TOP, ("12/22", "Apologies"), ("13/22", "Minutes"), ("14/22", "Bus shelter")],
    ),
    "bare numbers on lines of their own, titles of no item between those of items": (
        HEAD
        + "\n38\nApologies for Absence\n\nCllr Dunn.\n\n39\nMinutes\n\nAgreed.\n\n40\nPlans and Applications "
        "to Develop\n\nA report was submitted.\n\n41\nDiversion of Public Footpath No. 37 (Part), Mill Bank\n\n"
        "Resolved\n\n(1) That it be so.\n\n42\nPublic Questions\n\nNone.\n\nThe meeting ended at 7.40 pm\n",
        [
            TOP,
            ("38", "Apologies for Absence"),
            ("39", "Minutes"),
            ("40", "Plans and Applications to Develop"),
            ("41", "Diversion of Public Footpath No. 37 (Part), Mill Bank"),
            ("42", "Public Questions"),
        ],
    ),
    "bare numbers on lines of their own, the last titles plain": (
        HEAD
        + "\n1\nApologies\n\nCllr Dunn.\n\n2\nMinutes\n\nAgreed.\n\n3\nDeclarations of interest\n\nNone."
        "\n\n4\nPublic Questions\n\nNone.\n\n5\nCorrespondence\n\nA letter.\n\n6\nAppeals Decided\n\nTwo "
        "were dismissed.\n",
        [
            TOP,
            ("1", "Apologies"),
            ("2", "Minutes"),
            ("3", "Declarations of interest"),
            ("4", "Public Questions"),
            ("5", "Correspondence"),
            ("6", "Appeals Decided"),
        ],
    ),
    "pages' numbers on lines of their own behind the last item": (
        HEAD
        + "\n1\nApologies\n\nCllr Dunn.\n\n2\nMinutes\n\nAgreed.\n\n3\nDeclarations of interest\n\nNone."
        "\n\n3\n\n4\nPublic Questions\n\nNone.\n\n5\nCorrespondence\n\nA letter from\n\n6\nMill Bank "
        "Residents\n\nwas read.\n",
        [
            TOP,
            ("1", "Apologies"),
            ("2", "Minutes"),
            ("3", "Declarations of interest"),
            ("4", "Public Questions"),
            ("5", "Correspondence"),
        ],
    ),
    "a page's number and its running head between items": (
        HEAD + "\n38\nApologies for Absence\n\nCllr Dunn.\n\n39\nAldermoor Parish Council\n\n"
        "40\nMinutes\n\nAgreed.\n\n41\nDeclarations of interest\n\nNone.\n",
        [
            TOP,
            ("38", "Apologies for Absence"),
            ("40", "Minutes"),
            ("41", "Declarations of interest"),
        ],
    ),
    "a table's column of figures between items": (
        HEAD
        + "\n3\nWelcome\n\nAll came.\n\n4\nCorrespondence\n\nNone.\n\n5\nApologies for Absence\n\n"
        "Cllr Dunn.\n\n6\nMinutes\n\nAgreed. Votes:\n\n7\nReed\n8\nHill\n9\n"
        "Hill\n\n10\nPublic Questions\n\nNone.\n",
        [
            TOP,
            ("3", "Welcome"),
            ("4", "Correspondence"),
            ("5", "Apologies for Absence"),
            ("6", "Minutes"),
            ("10", "Public Questions"),
        ],
    ),
    "titles that begin with whose matter it is": (
        HEAD
        + "\n50      GRANTS\n\nNoted.\n\n51      RESIDENTS' PARKING – TOWN CENTRE\n\nNoted.\n\n52      "
        "COUNCILLORS’ REPORTS\n\nNoted.\n\n53      MEMBERS' ALLOWANCES\n\n12 MEMBERS VOTED FOR IT\n\n54      "
        "MINUTES\n\nAgreed.\n",
        [
            TOP,
            ("50", "GRANTS"),
            ("51", "RESIDENTS' PARKING - TOWN CENTRE"),
            ("52", "COUNCILLORS' REPORTS"),
            ("53", "MEMBERS' ALLOWANCES"),
            ("54", "MINUTES"),
        ],
    ),
    "titles that begin with a figure in words' place": (
        HEAD
        + "\n88   Apologies\n\nNone.\n\n89   Declaration of Interest\n\nNone.\n\n90   Minutes\n\nAgreed.\n\n"
        "91   Announcements\n\nNone.\n\n92   Public Speakers\n\nNone.\n\n93   Members' Questions on Notice\n\n"
        "1. Question from Cllr Reed: Will it open?\n\n94   21st Century Schools – Amendment to Programme\n\n"
        "RESOLVED to note it.\n\n95   2nd Aldermoor Scouts\n\nA grant.\n\n96   Land at Mill Bank\n\nDeferred.\n",
        [
            TOP,
            ("88", "Apologies"),
            ("89", "Declaration of Interest"),
            ("90", "Minutes"),
            ("91", "Announcements"),
            ("92", "Public Speakers"),
            ("93", "Members' Questions on Notice"),
            ("94", "21st Century Schools - Amendment to Programme"),
            ("95", "2nd Aldermoor Scouts"),
            ("96", "Land at Mill Bank"),
        ],
    ),
    "a councillor's call for action, urgent business told in a clause": (
        HEAD
        + "\n29     MINUTES\n\nAgreed.\n\n30     COUNCILLOR CALL FOR ACTION – MILL BANK\n\nNoted.\n\n31     "
        "PUBLIC QUESTIONS\n\nNone.\n\n32     Correspondence\n\nNone.\n\n33     Announcements\n\nNone.\n\n34     "
        "Any other business that the Chairman decides is urgent\n\nThere was none.\n",
        [
            TOP,
            ("29", "MINUTES"),
            ("30", "COUNCILLOR CALL FOR ACTION - MILL BANK"),
            ("31", "PUBLIC QUESTIONS"),
            ("32", "Correspondence"),
            ("33", "Announcements"),
            ("34", "Any other business that the Chairman decides is urgent"),
        ],
    ),
    "items of business that are urgent if the Chair decides so": (
        HEAD
        + "\n1. Apologies\n\nNone.\n\n2. Bus shelter\n\nNoted.\n\n3. Any items of business which the Chair "
        "decides are urgent\n\nNone.\n",
        [
            TOP,
            ("1", "Apologies"),
            ("2", "Bus shelter"),
            ("3", "Any items of business which the Chair decides are urgent"),
        ],
    ),
    "a councillor who called, any business that was raised": (
        HEAD
        + "\n1. Apologies\n\nNone.\n\n2. Councillor Reed called for action on the wall\n\n3. Any matter that was "
        "urgent had been raised.\n\n4. Minutes\n\nAgreed.\n\n5. Finance\n\nNoted.\n\n6. Planning\n\nNone.\n",
        [TOP, ("1", "Apologies"), ("4", "Minutes"), ("5", "Finance"), ("6", "Planning")],
    ),
    "days and payments behind bare numbers": (
        HEAD
        + "\n1   Apologies\n\nNone.\n\n2   Minutes\n\nAgreed.\n\n3   Declarations of Interest\n\nNone.\n\n4   "
        "Public Questions\n\nNone.\n\n5   Dates of meetings\n\n6   12th May Hall\n\n7   9th June Annual Meeting\n\n"
        "8   1st Scouts £60.00\n",
        [
            TOP,
            ("1", "Apologies"),
            ("2", "Minutes"),
            ("3", "Declarations of Interest"),
            ("4", "Public Questions"),
            ("5", "Dates of meetings"),
        ],
    ),
    "sentences with numbers that tell of a meeting's standing business": (
        HEAD
        + "\nThe Chairman opened the meeting.\n\n  1. The Chairman invited apologies. Cllr Dunn sent his.\n\n"
        "  2. The Council elected a Chairman. Cllr Marsh was proposed.\n\n  3. Declaration of Interests. Cllr "
        "Hill declared one.\n\n  4. The Council approved and signed the Minutes of 7 April.\n\n  5. The "
        "Council discussed one plan:\n\nMill House. A porch.\n",
        [
            TOP,
            ("1", None),
            ("2", None),
            ("3", "Declaration of Interests"),
            ("4", None),
            ("5", None),
        ],
    ),
    "sentences with bare numbers": (
        HEAD
        + "\n1 Apologies were received from Cllr Dunn.\n2 There were no interests declared.\n3 The minutes of "
        "the meeting held on 7 April were signed.\n4 The Clerk said that the wall had fallen.\n5 The next "
        "meeting was fixed for 8 June.\n",
        [TOP, *((str(number), None) for number in range(1, 6))],
    ),
    "all numbered 1, as the list lost its count": (
        HEAD
        + "\n  1. To elect a Chairman\n\nCllr Marsh was proposed.\n\n  1. Apologies for absence\n\nNone.\n\n"
        "  1. Minutes of the meeting held on 7 April\n\nIt was resolved:\n\n  1. Wall\n\nbe added.\n\n"
        "  1. Bus shelter\n\nCllr Hill asked for a price.\n",
        [
            TOP,
            ("1", "To elect a Chairman"),
            ("1", "Apologies for absence"),
            ("1", "Minutes of the meeting held on 7 April"),
            ("1", "Bus shelter"),
        ],
    ),
    "the number behind the title, the body's name before it": (
        HEAD
        + "\nAMCA APOLOGIES FOR ABSENCE 51/19\n\nMr Dunn.\n\nAMCA MINUTES 52/19\n\nAgreed.\n\nAMCA FERRY "
        "BUDGET 53/19\n\nResolved that it be approved.\n",
        [
            TOP,
            ("51/19", "AMCA APOLOGIES FOR ABSENCE"),
            ("52/19", "AMCA MINUTES"),
            ("53/19", "AMCA FERRY BUDGET"),
        ],
    ),
    "the number behind the title, in brackets or behind a dash": (
        HEAD
        + "\nApologies for Absence (23/2024)\nNone.\n\nMinutes – 24/2024\nAgreed.\n\nBus shelter - "
        "(Minute 25/2024)\nCllr Hill asked for a price.\n",
        [
            TOP,
            ("23/2024", "Apologies for Absence"),
            ("24/2024", "Minutes"),
            ("25/2024", "Bus shelter"),
        ],
    ),
    "the first number among the names of a head in columns": (
        "FULL COUNCIL\n\nMinutes of a meeting of Aldermoor District Council held on 4 May 2021.\nMembers "
        "Present:\nMr A Marsh\nMrs B Reed\nAlso in\nAttendance:\n61.\nMr C Hill\nMrs D Dale\nThe Press\n"
        "CHAIRMAN’S COMMUNICATIONS\nThe Chairman was on the mend.\n62.\nAPOLOGIES FOR ABSENCE\nNone.\n63.\n"
        "MINUTES\nThese were agreed.\n",
        [
            (None, "FULL COUNCIL"),
            ("61", "CHAIRMAN'S COMMUNICATIONS"),
            ("62", "APOLOGIES FOR ABSENCE"),
            ("63", "MINUTES"),
        ],
    ),
    "a bare number and a plain title behind four items of procedure": (
        HEAD
        + "\n1 Election of Mayor\n\nCllr Hill.\n\n2 Apologies for Absence\n\nNone.\n\n3 Declarations of "
        "Interest\n\nNone.\n\n4 Minutes\n\nRESOLVED that:\n\n  1. These be signed.\n\n5 Cattle Pens "
        "Lease\n\nRESOLVED that it be signed.\n\nThe meeting ended.\n",
        [
            TOP,
            ("1", "Election of Mayor"),
            ("2", "Apologies for Absence"),
            ("3", "Declarations of Interest"),
            ("4", "Minutes"),
            ("5", "Cattle Pens Lease"),
        ],
    ),
    "the public's session above the first number": (
        HEAD
        + "\nPublic Forum\n\nMrs Vole asked about the bus.\n\n1. Apologies\n\nNone.\n\n2. Minutes\n\nAgreed.\n"
        "\n3. Bus shelter\n\nNoted.\n",
        [
            TOP,
            (None, "Public Forum"),
            ("1", "Apologies"),
            ("2", "Minutes"),
            ("3", "Bus shelter"),
        ],
    ),
    "the public's session, how long it may take": (
        HEAD
        + "\nPUBLIC PARTICIPATION (15 minutes)\nNobody spoke.\n\n1. Apologies\nNone.\n\n2. Minutes\nAgreed.\n",
        [TOP, (None, "PUBLIC PARTICIPATION (15 minutes)"), ("1", "Apologies"), ("2", "Minutes")],
    ),
    "those of the public among those present": (
        HEAD
        + "\nPublic: Mrs Vole\n\nPublic\n\nMr Dunn\n\n1. Apologies\n\nNone.\n\n2. Minutes\n\nAgreed.\n",
        [TOP, ("1", "Apologies"), ("2", "Minutes")],
    ),
    "sentences with numbers below a head that says minutes": (
        "Minutes of parish council meeting held on March 8th 2022\n\n1.       Apologies were received from Dr "
        "Dunn\n\n2.       The minutes of the previous meeting were read and signed.\n\n3.       Matters "
        "arising:\n\na)       The fair had gone well.\n\n4.       There was a discussion about a gate.\n\n5.    "
        "   There being no further business the meeting closed.\n",
        [("1", None), ("2", None), ("3", "Matters arising"), ("4", None), ("5", None)],
    ),
    "the agenda's number before the title, the minute's behind it": (
        HEAD
        + "\n1 To receive apologies Ref 17/046\nCllr Dunn.\n2 To receive declarations of interest under the Act "
        "2011 – being any interest. Ref 17/047\nNone.\n3 Public Questions. Ref 17/048\nMrs Vole asked.\n",
        [
            TOP,
            ("1", "To receive apologies"),
            ("2", "To receive declarations of interest under the Act 2011"),
            ("3", "Public Questions"),
        ],
    ),
    "numbers that stick to titles in capitals": (
        HEAD
        + "\n1APOLOGIES Cllr Dunn sent his.\n2DECLARATIONS OF INTEREST None.\n3MINUTES These were agreed.\n"
        "4COUNCIL REPORTS\nThe Clerk gave one.\n20MPH ZONES\nNoted.\n",
        [
            TOP,
            ("1", "APOLOGIES"),
            ("2", "DECLARATIONS OF INTEREST"),
            ("3", "MINUTES"),
            ("4", "COUNCIL REPORTS"),
        ],
    ),
    "titles that begin as a point would, between items and behind the last": (
        HEAD
        + "\n1. Apologies\n\nNone.\n\n2. For Information\n\nNoted.\n\n3. Minutes\n\nAgreed.\n\n4. Councillor "
        "Vacancy\n\nIt was filled.\n\n5. Planning\n\nNone.\n\n6. PC Vacancy\n\n7. With Thanks\n\n8. Clerk and "
        "Cllr Exchange\n\nThe office would be shut.\n",
        [
            TOP,
            ("1", "Apologies"),
            ("2", "For Information"),
            ("3", "Minutes"),
            ("4", "Councillor Vacancy"),
            ("5", "Planning"),
            ("6", "PC Vacancy"),
            ("7", "With Thanks"),
            ("8", "Clerk and Cllr Exchange"),
        ],
    ),
    "no list of those present, a long word of the site's above": (
        "This is the page of the parish.\n\n"
        + "The parish lies in the valley.\n\n" * 6
        + "1. Apologies\n\nNone.\n\n"
        "2. Declarations of interest\n\nNone.\n\n3. Minutes\n\nAgreed.\n\n4. Bus shelter\n\nNoted.\n\n5. "
        "Correspondence\n\nNone.\n",
        [
            ("1", "Apologies"),
            ("2", "Declarations of interest"),
            ("3", "Minutes"),
            ("4", "Bus shelter"),
            ("5", "Correspondence"),
        ],
    ),
    "a list behind the last item that comes to its next number": (
        HEAD
        + "\n1. Apologies\n\nNone.\n\n2. Minutes\n\nAgreed.\n\n3. Planning\n\nNone.\n\n4. Grants\n\nThese were "
        "paid:\n\n1. For Scouts\n\n2. For Guides\n\n3. For Cubs\n\n4. For Brownies\n\n5. For Rangers\n\nThat was "
        "all.\n",
        [TOP, ("1", "Apologies"), ("2", "Minutes"), ("3", "Planning"), ("4", "Grants")],
    ),
    "councillors by name behind the last item": (
        HEAD
        + "\n1. Apologies\n\nNone.\n\n2. Minutes\n\nAgreed.\n\n3. Planning\n\nNone.\n\n4. Tellers\n\nThese were "
        "named.\n\n5. Cllr Ann Reed\n\n6. Cllr Hill\n\n7. That the bin be moved\n",
        [TOP, ("1", "Apologies"), ("2", "Minutes"), ("3", "Planning"), ("4", "Tellers")],
    ),
    "two items, no meeting's own, from the first line on": (
        "7. Pond Clean.\n   •   Thanks to Ann for the boat.\n\n8. Web pages.\n   •   Bo to ask the school.\n",
        [("7", "Pond Clean"), ("8", "Web pages")],
    ),
    "bare numbers, wide blanks": (
        "57         Benches\n           Committee resolved to note the places.\n\n\n58         Swift Report\n"
        "           The Clerk presented it.\n           Committee resolved to buy ten boxes.\n\n"
        "59         Bulbs\n           Committee resolved to wait.\n",
        [("57", "Benches"), ("58", "Swift Report"), ("59", "Bulbs")],
    ),
    "a month's number behind the slash": (
        "05/0625\nDate for a Special Meeting\nThe members considered a day in May.\n\n06/0625\n\nAudit Charter"
        "\nDr Reed told of it.\n",
        [("05/0625", "Date for a Special Meeting"), ("06/0625", "Audit Charter")],
    ),
    "a title that tells what is proposed": (
        "2.8  Proposed Loan to the Moor Valley Arts Company\nMr Reed told of it.\n\n"
        "2.9  Climate Report\nMs Hill presented it.\n",
        [
            ("2.8", "Proposed Loan to the Moor Valley Arts Company"),
            ("2.9", "Climate Report"),
        ],
    ),
    "the agenda's number below the minute's": (
        "A/73/25\n   (Agenda Item No 30)\nCouncillor A. Marsh - Review of the Charter\n\nThe motion was AGREED.\n\n"
        "A/74/25\n   (Agenda Item No 31)\n2025 Grants\n\nIt was AGREED to defer this item.\n",
        [("30", "Councillor A. Marsh - Review of the Charter"), ("31", "2025 Grants")],
    ),
    "the agenda's number beside the minute's": (
        "F.12 (Agenda Item 4)\nLoan Report\nIt was agreed.\n\nF.13 (Agenda Item 5)\nAudit Plan\nIt was noted.\n",
        [("4", "Loan Report"), ("5", "Audit Plan")],
    ),
    "`ITEM NO.` deep in a text": (
        "It was agreed to hold a Reception for Ann Dale.\n\nCllr. Reed told of it.\n\nIt was AGREED.\n\nThe day is "
        "open.\n\nCllr. Hill thanked all.\n\nITEM NO.3 TO FILL A VACANCY\nIt was AGREED to appoint Cllr. Dunn.\n\n"
        "ITEM NO.4 TO APPROVE A LOAN\nIt was AGREED to approve it.\n",
        [(None, None), ("3", "TO FILL A VACANCY"), ("4", "TO APPROVE A LOAN")],
    ),
    "`ITEM NO.` in capitals, a title of two lines": (
        "ITEM NO. 5 REPORTS ON THE WORK OF BODIES IN\nACCORDANCE WITH THE ACT.\nThe reports were approved.\n"
        "ITEM NO. 6 TO AUTHORISE A COURSE\nOn the PROPOSAL of Cllr. Reed it was AGREED.\n",
        [("5", "REPORTS ON THE WORK OF BODIES IN"), ("6", "TO AUTHORISE A COURSE")],
    ),
    "the number on a line of its own, `ITEM NO.` before it": (
        "ITEM NO. 1\n\nTo sign the minutes of May.\n\nIt was agreed to sign these.\n\nITEM NO. 2\n\n"
        "To sign the minutes of June.\n\nIt was agreed to sign these too.\n",
        [("1", "To sign the minutes of May"), ("2", "To sign the minutes of June")],
    ),
    "the end of the item before": (
        "Cllr Reed wished Cllr Hill well, who was ill, and hoped to see her back in May.\n\n"
        "2. ELECTION OF VICE-CHAIR\nIt was proposed by Cllr Reed that Cllr Dunn be elected.\n\n"
        "3. DATE OF NEXT MEETING\nThe Council meets on 8 July.\n",
        [
            (None, None),
            ("2", "ELECTION OF VICE-CHAIR"),
            ("3", "DATE OF NEXT MEETING"),
        ],
    ),
    "cells of rows": (
        HEAD
        + "\n189/12 | PUBLIC QUESTIONS Ann Hobday asked of the pond. |\n190/12 | MINUTES OF THE LAST "
        "MEETING RESOLVED That these be signed. |\n191/12 | APOLOGIES were received from Cllr Dunn. |\n",
        [
            TOP,
            ("189/12", "PUBLIC QUESTIONS"),
            ("190/12", "MINUTES OF THE LAST MEETING"),
            ("191/12", "APOLOGIES"),
        ],
    ),
    "first items without a title": (
        HEAD
        + "\n1. There were no apologies.\n\n2. There were no interests.\n\n3. Co-option: Bo Hill was "
        "co-opted.\n\n4. Kiosk:\n4.1. The Clerk had rung.\n",
        [TOP, ("1", None), ("2", None), ("3", "Co-option"), ("4", "Kiosk")],
    ),
    "`Apologies` again behind the title": (
        HEAD
        + "\n1/10 Apologies for absence Apologies were accepted from Cllr Dunn.\n\n2/10 Public Participation "
        "Ann Hobday asked of the pond.\n\n3/10 Declarations of Interest: None.\n",
        [
            TOP,
            ("1/10", "Apologies for absence"),
            ("2/10", None),
            ("3/10", "Declarations of Interest"),
        ],
    ),
    "in Welsh": (
        "CYNGOR SIR BRO GWY\n\nCofnodion y cyfarfod a gynhaliwyd ar 20 Medi, 2005\n\nYN BRESENNOL:\n\nY "
        "Cynghorydd J. Bevan (Cadeirydd)\n\n1\n\nDATGAN DIDDORDEB\n\nDim.\n\n2\n\nCOFNODION\n\n"
        "Cadarnhawyd y cofnodion.\n\n3\n\nCYLLIDEB\n\nPENDERFYNWYD derbyn yr adroddiad.\n",
        [
            (None, "CYNGOR SIR BRO GWY"),
            ("1", "DATGAN DIDDORDEB"),
            ("2", "COFNODION"),
            ("3", "CYLLIDEB"),
        ],
    ),
}


@pytest.mark.parametrize("form", ITEMS)
def test_items_open_an_entry_each(form: str) -> None:
    text, expected = ITEMS[form]
    assert items(text) == expected


MINUTES = {
    "the agenda's number behind the minute's": ["C021/22", "C022/22", "C023/22", "C024/22"],
    "the agenda's number behind the minute's, in small letters": ["045/23", "046/23", "047/23"],
    "behind the minute's number that of no agenda, out of order": [],
    "the agenda's number before the title, the minute's behind it": ["17/046", "17/047", "17/048"],
    "letters before the number": [],
}


@pytest.mark.parametrize("form", MINUTES)
def test_the_minutes_number_is_told_beside_the_agendas(form: str) -> None:
    entries = annotate_page(ITEMS[form][0])
    assert [entry.minute for entry in entries if entry.minute] == MINUTES[form]


HEADED = {
    "in capitals, behind those present": (
        HEAD + "\nDECLARATION OF NEW Councillors\n\nMrs Vole signed it.\n\nMINUTES FROM PREVIOUS "
        "MEETING\n\nThese were agreed.\n\nDECLARATIONS\n\nNone were made.\n\nHIGHWAYS\n\nCllr Reed "
        "asked about the gully.\n",
        [
            TOP,
            (None, "DECLARATION OF NEW Councillors"),
            (None, "MINUTES FROM PREVIOUS MEETING"),
            (None, "DECLARATIONS"),
            (None, "HIGHWAYS"),
        ],
    ),
    "in capitals, an excerpt": (
        "APOLOGIES\n\nApologies came from Councillor Reed.\n\n\nDECLARATION OF INTERESTS\n\n"
        "Councillor Hill declared one.\n\n\nAPPOINTMENT OF VICE-CHAIR\n\nCouncillor Dale was named.\n",
        [
            (None, "APOLOGIES"),
            (None, "DECLARATION OF INTERESTS"),
            (None, "APPOINTMENT OF VICE-CHAIR"),
        ],
    ),
    "in capitals, on several lines": (
        HEAD
        + "\nDECLARATIONS OF INTEREST\n\nNone came.\n\nREVIEW OF THE PLAN FOR\nTHE MARKET PLACE\n\nIt was noted.\n\n"
        "MINUTES\n\nThese were agreed.\n",
        [
            TOP,
            (None, "DECLARATIONS OF INTEREST"),
            (None, "REVIEW OF THE PLAN FOR THE MARKET PLACE"),
            (None, "MINUTES"),
        ],
    ),
    "pages' numbers with their running heads above and between": (
        "A\n611\nCouncil\n\n"
        + HEAD
        + "\nSummons\n\nIt was read.\n\nApologies\n\nCllr Dunn.\n\n612\nMonday, 3rd "
        "November, 2014\n\nMinutes\n\nThese were agreed.\n\n613\nMonday, 3rd November, 2014\n\n"
        "Declarations of Interest\n\nNone.\n\nLicensing\n\nIt was noted.\n",
        [
            (None, "A"),
            (None, "Summons"),
            (None, "Apologies"),
            (None, "Minutes"),
            (None, "Declarations of Interest"),
            (None, "Licensing"),
        ],
    ),
    "in capitals, one right beneath another": (
        HEAD
        + "\nDECLARATIONS OF INTEREST\n\nNone.\n\nFINANCE\nPAYMENTS\n\n£12.\n\nMINUTES\n\nThese were agreed.\n",
        [
            TOP,
            (None, "DECLARATIONS OF INTEREST"),
            (None, "FINANCE"),
            (None, "PAYMENTS"),
            (None, "MINUTES"),
        ],
    ),
    "the text runs on behind them": (
        HEAD
        + "\nPolice report:- PC Vole said that two sheds had been broken into.\n\nMatters arising:-\nMill "
        "Lane: The lamp was mended.\nChurch Road: The kerb was not.\n\nTreasurer's report:- £12 was "
        "left.\n\nParking:- A petition was handed over.\n\nCorrespondence:-\nA letter.\n\nAOB:- None.\n",
        [
            TOP,
            (None, "Police report"),
            (None, "Matters arising"),
            (None, "Treasurer's report"),
            (None, "Parking"),
            (None, "Correspondence"),
            (None, "AOB"),
        ],
    ),
    "in capitals, who came told by who was in the chair": (
        "Works Committee - 14/11/2016\n\nAt a MEETING of the WORKS COMMITTEE held on 14th November, 2016.\n\nBAILIES"
        "\n\nAnn MARSH\n\nCOUNCILLORS\n\nBrian REED\n\nBailie Ann MARSH, Convener, in the Chair.\n\nDECLARATION OF "
        "INTEREST\n\nNone.\n\nTENDERS RECEIVED\n\nThere was submitted a report.\n\nMINUTE OF PREVIOUS MEETING\n\nIt "
        "was agreed.\n",
        [
            (None, "Works Committee - 14/11/2016"),
            (None, "DECLARATION OF INTEREST"),
            (None, "TENDERS RECEIVED"),
            (None, "MINUTE OF PREVIOUS MEETING"),
        ],
    ),
    "below the site's head of its rows": (
        "Agenda and minutes\n\nNo. Item\n\n\nApologies for Absence\n\n\nNone came.\n\n\n\n"
        "Declarations of Interest\n\nTo hear interests.\n\n\nCllr Hill declared one.\n\n\n\n"
        "Election of Mayor 2023/24\n\nTo elect a Mayor.\n\n\nCllr Dale was proposed.\n",
        [
            (None, "Apologies for Absence"),
            (None, "Declarations of Interest"),
            (None, "Election of Mayor 2023/24"),
        ],
    ),
    "below a site's own words, those present nowhere": (
        "Full Council (FC) 24th August 2021\n\n Video\n\nDecisions\n\nApologies\nCouncillor Dunn sent his.\n\n"
        "Declarations and Dispensations\nNone came.\n\nMinutes\nThese were agreed.\n\nCricket Club Lease\n\n"
        "It was RESOLVED to sign it.\n\nPoint of Order 1b was raised and accepted.\n\nSkate Park\nIt was "
        "lost.\nFor: Councillor Hill\nAgainst: Councillor Reed\n",
        [
            (None, "Apologies"),
            (None, "Declarations and Dispensations"),
            (None, "Minutes"),
            (None, "Cricket Club Lease"),
            (None, "Skate Park"),
        ],
    ),
    "in capitals, a sentence running on behind": (
        HEAD
        + "\nAPOLOGIES FOR ABSENCE were received from Cllr Dunn.\n\nTHE MINUTES of the previous meeting were read."
        "\n\nMATTERS ARISING from the Minutes. (a) the bench was mended.\n\n(b) the swings were not.\n\n"
        "FINANCE. A cheque was signed.\n\nNets   £12.40\n\nHIGHWAYS AND FOOTPATHS. The Clerk was asked to "
        "write.\n\nCORRESPONDENCE There was none.\n",
        [
            TOP,
            (None, "MINUTES"),
            (None, "MATTERS ARISING"),
            (None, "FINANCE"),
            (None, "HIGHWAYS AND FOOTPATHS"),
            (None, "CORRESPONDENCE"),
        ],
    ),
    "all in one line": (
        "Home\n\n  MINUTES OF THE PARISH COUNCIL MEETING HELD IN ALDERMOOR ON TUESDAY 4th MAY 2021   Attendance: "
        "Mrs Marsh, Mr Reed.   Apologies: Mr Dunn.   Minutes of the Previous Meeting: These were signed.   "
        "Matters Arising: Mr Reed asked about the bins."
        + " They were full."
        * 40
        + "   County Councillor "
        "Report:  Mr Hill spoke of the bus.   Finance: It was agreed to mend the mower.   Correspondence: A "
        "letter came.",
        [
            (None, "Home"),
            (None, "Minutes of the Previous Meeting"),
            (None, "Matters Arising"),
            (None, "County Councillor Report"),
            (None, "Finance"),
            (None, "Correspondence"),
        ],
    ),
    "before a stop, most of them business of each meeting": (
        HEAD
        + "\nMatters arising. The bench was mended.\n\nBus Shelter. Cllr Hill asked for a price.\n\n"
        "Correspondence. A letter came.\n\nDate of next meeting. This is 8 June.\n\nTrees. One fell.\n",
        [
            TOP,
            (None, "Matters arising"),
            (None, "Bus Shelter"),
            (None, "Correspondence"),
            (None, "Date of next meeting"),
            (None, "Trees"),
        ],
    ),
    "below a head that names the meeting, those present without a word for it": (
        "Parish Council Minutes May 2021\n\nMINUTES OF ALDERMOOR PARISH COUNCIL\nHeld at the Hall\n\nCllr A Marsh\n"
        "Cllr B Reed\n\nDeclarations of Interest\n\nNone.\n\nMinutes of the last meeting\n\nAgreed.\n\nBus "
        "Shelter\n\nNoted.\n",
        [
            (None, "Parish Council Minutes May 2021"),
            (None, "Declarations of Interest"),
            (None, "Minutes of the last meeting"),
            (None, "Bus Shelter"),
        ],
    ),
    "before a colon, on lines of their own": (
        HEAD
        + "\nPolice Report:\nKaren Nairn:\nThe team had been busy.\nReport of Election:\nCllr Reed:\nThere were "
        "eight.\nPlanning:\nThe flats were refused.\nFor:\nCllr Hill\nAOB:\nNone.\n",
        [
            TOP,
            (None, "Police Report"),
            (None, "Report of Election"),
            (None, "Planning"),
            (None, "AOB"),
        ],
    ),
}


@pytest.mark.parametrize("form", HEADED)
def test_titles_without_numbers_open_an_entry_each(form: str) -> None:
    text, expected = HEADED[form]
    assert items(text) == expected


REFERENCES = [
    ("24-25/015", "24-25/016", "24-25/017"),  # the year before the number, in two
    ("2024-25/15.", "2024-25/16.", "2024-25/17."),
    ("23-045", "23-046", "23-047"),
    ("2023/P45", "2023/P46", "2023/P47"),
    ("2021/22-45", "2021/22-46", "2021/22-47"),
    ("21/22.45", "21/22.46", "21/22.47"),
    ("45-21", "46-21", "47-21"),  # and behind it
    ("45/21/22", "46/21/22", "47/21/22"),
    ("05/21/01", "05/21/02", "05/21/03"),  # the month's and the year's
    ("APC-21-45", "APC-21-46", "APC-21-47"),  # the body's letters
    ("PC 23-45", "PC 23-46", "PC 23-47"),
    ("F&GP 45", "F&GP 46", "F&GP 47"),
    ("[45]", "[46]", "[47]"),
    ("(1)", "(2)", "(3)"),
    ("1/", "2/", "3/"),
    ("No. 1", "No. 2", "No. 3"),
    ("a)", "b)", "c)"),
]


@pytest.mark.parametrize("printed", REFERENCES, ids=[first for first, *_ in REFERENCES])
@pytest.mark.parametrize("behind", ["\n\n", ": ", " – ", ". "])
def test_items_open_with_a_reference_of_any_kind(printed: tuple[str, ...], behind: str) -> None:
    titles = "Apologies for Absence", "Declarations of Interest", "Minutes of the last meeting"
    told = zip(printed, titles, strict=True)
    text = HEAD + "".join(f"\n{number} {title}{behind}None came.\n" for number, title in told)
    assert [title for _, title in items(text)] == [TOP[1], *titles]
    numbers = [number.strip("()[]/.").removeprefix("No. ") for number in printed]
    assert [number for number, _ in items(text)[1:]] == numbers


ONE = {
    "labels in capitals within an item": (
        "NOTICE OF MOTION\n\nMOTION\n\nThat the bridge be lit.\n\nAMENDMENT\n\nThat it be not.\n\n"
        "VOTING\n\nFOR\n\nCllr Reed\n\nAGAINST\n\nCllr Hill\n\nRESOLVED\n\nThat it be lit.\n"
    ),
    "the head in capitals, word by word": (
        "MINUTES\n\nOF\n\nPROCEEDINGS\n\nAT\n\nMEETING\n\nPRESENT:\n\nCouncillors Marsh and Reed.\n\n"
        "APOLOGIES:\n\nCouncillor Hill.\n\nThe Chair welcomed all.\n"
    ),
    "labels of those who came": (
        "Minutes of a meeting of the Health Committee held on 8 July 2025\n\nMembers present\n"
        "Cllr Ann Marsh\n\nExecutive Member in attendance\nCllr B Reed\n\nOfficers\nC Hill    Clerk\n\n"
        "External attendees\nD Dale, Hospital Trust\n\nApologies\nCllr E Vole\n"
    ),
    "headings within an item": (
        "9. Local plan\n\nBackground\n\nThe plan was old.\n\nConsultation\n\nMany wrote.\n\n"
        "Conclusion\n\nIt was agreed to revise it.\n"
    ),
    "the head of each page": (
        HEAD
        + "\nMembers spoke of the plan.\n\nCABINET 7 MAY 2024\n\nIt was long.\n\nCABINET 7 MAY 2024"
        "\n\nIt was agreed.\n\nCABINET 7 MAY 2024\n\nThe meeting closed.\n"
    ),
    "labels with their text behind them": (
        HEAD
        + "\nDate: 4 May\n\nProposed: Cllr Reed\n\nSeconded: Cllr Hill\n\nApologies: None\n\nMinutes: These "
        "were agreed.\n\nDecision: It was agreed.\n\nAction: The Clerk.\n"
    ),
    "places with their text behind them": (
        HEAD
        + "\nMill Lane: The lamp was out.\n\nChurch Road: The kerb was broken.\n\nThe Green: The bench was "
        "mended.\n\nHigh Street: A hole.\n\nLong Drove: Mud.\n\nMinutes: These were agreed.\n"
    ),
    "places in capitals": (
        HEAD
        + "\nMILL LANE\n\nThe lamp was out.\n\nCHURCH ROAD\n\nThe kerb was broken.\n\nTHE GREEN"
        "\n\nThe bench was mended.\n"
    ),
    "parts of a decision": (
        "9. Clerk's report\n\nRESOLVED:\n1. That the wall be mended.\n2. That the gate be "
        "painted.\n10. That the hedge be cut.\n"
    ),
    "points that are sentences": (
        HEAD + "\n1. The Clerk reported that the wall had fallen.\n2. The gate was painted.\n"
        "3. Cllr Reed asked for a price.\n"
    ),
    "a title in one place, points behind it": (
        HEAD + "\n1. APOLOGIES FOR ABSENCE received from Cllr Dunn.\n"
        "2. The Chairman asked for declarations of interest.\n3. The minutes were agreed.\n"
    ),
    "parts of a decision, lettered": (
        HEAD
        + "\nRESOLVED:\n\n(a) Minutes of the Panel be received\n\n(b) Apologies be sent\n\n(c) To "
        "paint the gate.\n"
    ),
    "a first person in capitals, parts in Roman numerals": (
        HEAD
        + "\nI MOVE THE MOTION\n\nThat it be so.\n\nRESOLVED:\n\nI Minutes be received\n\nII Apologies be "
        "sent\n\nIII The gate be painted\n"
    ),
    "parts of a plan in capitals, in Roman numerals": (
        HEAD
        + "\nThe plan has three parts:\n\nI PEOPLE\n\nHomes.\n\nII PLACES\n\nParks.\n\nIII PURSE\n\nRates.\n"
    ),
    "what an agenda lists by dashes": (
        HEAD
        + "\n- Apologies\n- Declarations of interest\n- Minutes\n- Finance\n- Date of next meeting\n"
    ),
    "points by dashes, each with a sentence below": (
        HEAD
        + "\n- Mill Lane\nThe lamp was out.\n- Minutes\nThese were agreed.\n- The Green\nA bench.\n- Finance\n£12.\n"
        "- Long Drove\nMud.\n- Gate\nPainted.\n- Planning\nNone.\n"
    ),
    "parts in Roman numerals, an excerpt": (
        "II Minutes be received\n\nIt was so.\n\nIII Apologies be sent\n\nIt was so.\n\nIV The gate be painted\n"
    ),
    "places and their matters by bullets": (
        HEAD
        + "\n\u2022 Mill Lane: The lamp was out.\n\u2022 Minutes: These were agreed.\n\u2022 The Green: A bench.\n\u2022 "
        "Finance: £12.\n\u2022 Planning: None.\n\u2022 Long Drove: Mud.\n\u2022 Church Road: A kerb.\n"
    ),
    "reports of committees by bullets within a numbered item": (
        "7. Reports of Committees\n\n\u2022 Apologies: None.\n\u2022 Minutes: Agreed.\n\u2022 Finance: £12.\n\u2022 "
        "Planning: None.\n\u2022 Declarations of Interest: None.\n\u2022 Highways: A hole.\n"
    ),
    "those present with what they are": (
        "Minutes of Aldermoor Parish Council, 4 May 2021\n\nPresent:\n1. Chairman Cllr A Marsh\n2. Clerk Mrs D Dale "
        "took notes\n3. Apologies from Cllr Dunn were read\n\nThe Chair opened the meeting.\n"
    ),
    "parts of items that are numbered with a dot": (
        "4. Finance\n\n4.10 Payments: to approve.\n\n4.11 Cllr Reed asked.\n\n4.12 Minutes: agreed.\n"
    ),
    "titles in capitals above the points of each": (
        HEAD
        + "\nHIGHWAYS\n\n1. The lamp was out.\n2. The kerb was broken.\n\nPARKS\n\n1. The bench was "
        "mended.\n\nMINUTES\n\n1. These were agreed.\n2. They were signed.\n"
    ),
    "people by their first letter": (
        HEAD + "\nAlso there:\nA. Dunn\nB. Vole\nC. Dale\n\nThe wall was mended.\n"
    ),
    "points of a report to a council": (
        "Aldermoor Council\nReport on parking\nby the Engineer\nfor the Highways Committee\n4 May\n\n1. Introduction\nCars.\n\n2. Survey\nMany.\n\n3. Costs\n£12."
        "\n\n4. Options\nTwo.\n\n5. Minutes of the group\nNone.\n\n6. Conclusion\nOption 1.\n"
    ),
    "many points that are sentences": (
        HEAD + "\n" + "".join(f"{at}. The Clerk reported on wall {at}.\n" for at in range(1, 12))
    ),
    "those present, numbered": (
        "Minutes of Aldermoor Parish Council, 4 May 2021\n\nPresent:\n1. Ann Marsh\n2. Brian Reed\n"
        "3. Carol Hill\n\nThe Chair opened the meeting.\n"
    ),
    "those present with their titles": (
        "Minutes of Aldermoor Parish Council, 4 May 2021\n\nPresent:\n1. Cllr Ann Marsh\n"
        "2. Mr B Reed\n3. Mrs C Hill\n\nThe Chair opened the meeting.\n"
    ),
    "speakers, numbered": (
        "6. Public session\n\n1. Mr Vole asked about the bus.\n2. Mrs Dale spoke of the wall.\n"
        "7. Ms Hill thanked the Council.\n"
    ),
    "planning applications": (
        "08. Planning\n\n21/0041 4 High Street, a porch. No objection.\n"
        "21/0042 Moor Farm, a barn. Objection.\n21/0043 The Mill, a wall. No comment.\n"
    ),
    "payments, their vouchers' numbers before those of the list": (
        HEAD
        + "\n101/22 1. Northumbria Energy £212.46\n102/22 2. Tweddle & Son £60.00\n103/22 3. Moor Print £88.00\n"
    ),
    "planning applications, each with the number of its list": (
        HEAD
        + "\n21/0041 1. Porch at 4 High Street. No objection.\n21/0042 2. Barn at Moor Farm. Objection.\n"
    ),
    "planning applications behind those present": (
        HEAD + "\n21/0041/FUL Porch at 4 High Street\nNo objection.\n"
        "21/0042/FUL Barn at Moor Farm\nObjection.\n"
    ),
    "parts numbered with the item": (
        "18/22 Planning\nCllr Reed thanked the residents.\n18/22.1 Decisions awaited:\nMoor Farm\n"
        "18/22.2 Recent applications:\nThe Mill. Resolved to make no comment.\n"
    ),
    "places inspected": (
        "B.1164 Inspection of the District\n\nPrior to the meeting Members saw:-\n\n"
        "1. Moor Pumping Station\n\nThe Chairman reported on the screen.\n\n2. Culvert at Long "
        "Drove\n\nMr Reed spoke.\n\nRESOLVED\n\ni) That it be mended.\n"
    ),
    "a page's number": (
        "131. MATTERS ARISING\n\n(a) Minute 118 – Water Street\n\nThe Clerk reported.\n\n"
        "140 (b) Minute 120 – Twinning\n\nThe Mayor thanked the band.\n"
    ),
    "an agenda alone": (
        HEAD + "\nAgenda\n\n1. Apologies\n2. Declarations of interest\n3. Minutes\n4. Finance\n"
    ),
    "apologies, the last of the head": (
        HEAD + "\n23/150 Apologies – Apologies had been received from Cllr Dunn.\n"
    ),
    "people and votes counted": (
        HEAD + "\n12 Members of the Public\n5 For\n3 Against\n9 Residents of Long Lane\n"
    ),
    "times of the day": (
        HEAD + "\n19.30 The meeting was opened.\n19.45 Cllr Reed left.\n20.10 The meeting closed.\n"
    ),
    "days": (
        HEAD + "\n4 May 2021 Annual Meeting\n12 June 2021 Ordinary Meeting\nDates were set.\n"
    ),
    "years": (
        "2019 BUDGET\nIt was spent.\n2020 BUDGET\nIt was set.\n2021 BUDGET\nIt was put off.\n"
    ),
    "a table's figures": (
        "7. Finance\n\n1 HMRC\n53.40\n2 ESPO\n86.40\n8 EON\n12.00\nRESOLVED to pay these.\n"
    ),
    "lettered parts": (
        "7. Appointment of Officers:\n\n(a) Chairman: Ann Marsh was proposed.\n\n(b) Vice-Chairman:"
        " Brian Reed was proposed.\n\n(c) Clerk: none was.\n"
    ),
    "parts in small Roman numbers": (
        "58. FINANCE\ni) To approve the accounts\nCllr Reed proposed it.\n\nii) To receive Section "
        "1\nCllr Hill proposed it.\n\niii) Deposits\nLeft to the Clerk.\n"
    ),
    "a sentence opens with a number": (
        HEAD + "\n30 Planning applications had been considered since April.\n"
        "31 Letters were sent.\n"
    ),
    "names and what they got": (
        "12. Election of Chairman\n\n1. Ann Marsh – 5 votes\n2. Brian Reed – 4 votes\n"
        "13. Carol Hill – 0 votes\n"
    ),
    "a label over one item's minutes, with who came and points": (
        "Attendance\n\nMinutes:\n\nPRESENT\n\nCllr Ann Marsh\n\nMinute 70\n\nof 6 April was amended.\n\n"
        "Minute 71\n\nwas agreed.\n"
    ),
    "a table's numbers at both ends of its rows": (
        "9. Play areas\n\n12 |\nswings |\n12 |\n\n14 |\nslides |\n15 |\n\nCllr Reed asked about them.\n"
    ),
    "notes of a table in brackets": (
        "9. Budget\n\n1207 (12) in hand\n\n1208 (14) owed\n\nCllr Reed asked about them.\n"
    ),
    "years behind what a list of sums names": (
        HEAD
        + "\nREVENUE BUDGET 2019/20\n\n£12.\n\nREVENUE BUDGET 2020/21\n\n£14.\n\nMINUTES 2021/22\n\n£15.\n"
    ),
    "papers' numbers behind their names": (
        HEAD
        + "\nReport on parks 12/19\n\nNoted.\n\nReport on roads 13/19\n\nNoted.\n\nMinutes 14/19\n\nNoted.\n"
    ),
    "points that are all numbered 1": (
        HEAD
        + "\nRESOLVED:\n\n  1. Apologies be sent\n\nThe Clerk said so.\n\n  1. Hedge\n\nIt was cut.\n\n  1. "
        "Gate\n\nIt was painted.\n\n  1. Wall\n\nIt was mended.\n"
    ),
    "decisions on apologies, interests and minutes in one list": (
        HEAD
        + "\nIt was resolved:\n\n1. That apologies be sent.\n2. That it be noted that interests were declared.\n"
        "3. That the minutes be signed as agreed.\n4. That the wall be mended.\n5. That the gate be painted.\n"
    ),
    "headings of a report to a council": (
        "Aldermoor Council 4 May 2021\n\nReport on parking\n\nSummary\n\nCars.\n\nMinutes\n\nThose of the "
        "group.\n\nCosts\n\n£12.\n\nOptions\n\nTwo.\n\nConclusion\n\nOption 1.\n"
    ),
    "marks and speakers in capitals": (
        HEAD
        + "\nMINUTES of May were agreed.\n\nRESOLVED that the wall be mended.\n\nAGREED to paint the gate.\n\n"
        "NOTED the report.\n\nCOUNCILLOR REED asked for a price.\n\nMR VOLE spoke of the bus.\n"
    ),
    "labels with a colon in a long line of prose": (
        HEAD
        + "\nThe Chair opened."
        + " Members spoke of the wall." * 40
        + " Finance: £12 was left. Correspondence: "
        "A letter. Mill Lane: A hole. Church Road: Mud.\n"
    ),
    "numbered answers below a head that says minutes": (
        "Minutes of the parish council, 8 March 2022\n\n1. The wall was mended.\n2. The minutes were signed.\n"
        "3. The gate was painted.\n4. The hedge was cut.\n5. The meeting closed.\n"
    ),
    "labels before a colon, most of them no business of each meeting": (
        HEAD
        + "\nWall:\nMended.\nGate:\nPainted.\nMinutes:\nAgreed.\nHedge:\nCut.\nCorrespondence:\nNone.\nDitch:\n"
        "Dug.\n"
    ),
    "an agenda before a colon": (
        HEAD + "\nApologies:\nMinutes:\nCorrespondence:\nPlanning:\nAOB:\nClose\n"
    ),
    "places before a stop": (
        HEAD
        + "\nMill Lane. A hole.\n\nChurch Road. Mud.\n\nThe Green. A bench.\n\nMinutes. Agreed.\n\nLong Drove. "
        "Mud.\n\nCorrespondence. None.\n\nHigh Street. A kerb.\n"
    ),
    "payments and applications with references": (
        HEAD
        + "\n45-21 Moor Print £12.00\n46-21 Vale Garden Services £60.00\n47-21 Correspondence £9.00\n\n"
        "2021-0045 Porch at Mill House\n2021-0046 Barn at Moor Farm\n2021-0047 Minutes of the Panel\n"
    ),
    "days of meetings": (
        HEAD
        + "\n04/05/21 Annual Meeting of the Parish\n11/05/21 Planning Committee\n18/05/21 Ordinary Meeting\n"
    ),
    "points in brackets": (
        HEAD
        + "\nRESOLVED:\n(1) Apologies be sent\n(2) Minutes be signed\n(3) Correspondence be noted\n\n(1) Mill Lane "
        "is closed\n(2) Minutes\n(3) Correspondence\n"
    ),
    "items of the minutes before": (
        "Cllr Reed spoke of the pond.\n\nCllr Hill spoke of the weir.\n\nMembers spoke of the well.\n\nThe Clerk rang."
        "\n\nThese were told.\n\nItem 5 War Memorial - The Clerk had written.\n\nItem 6 Footpath - It was mended.\n"
    ),
    "numbered parts of the list of who came": (
        "MINUTES OF BUDGET MEETING OF ALDERMOOR COUNTY COUNCIL HELD ON 12TH MAY, 2021\nC/41/21\nMEMBERS PRESENT\n"
        "Cllrs A Marsh, B Reed and C Hill.\nC/42/21\nOFFICIALS IN ATTENDANCE\nD Dale, Head of Finance.\n"
    ),
    "sections of a report": (
        "4. Background\nThe plan was old.\n\n5. Options\nThere were two.\n\n6. Conclusion\nIt was agreed.\n"
    ),
    "lettered parts of an item": (
        "6(l)  Bins. Cllr Reed reported that these were full.\n6(m)  Insurance. Cllr Hill had an email.\n"
    ),
    "points counted from 1": ("1. Pond Clean\nThanks to Ann.\n\n2. Web pages\nBo to ask.\n"),
    "a list within an item that reaches the next number": (
        "3. Options\n\n1. Swings\nToo dear.\n\n2. Slides\nToo small.\n\n3. Ropes\nToo high.\n\n4. Sand\nAgreed.\n"
    ),
    "titles with nothing beneath": "7. Pond Clean\n8. Web pages\n9. Bulbs\n",
    "numbers of two pages": "2\nCllr Reed spoke of the pond.\n3\nCllr Hill spoke of the weir.\n",
    "sentences with numbers that go on": (
        "7.1 The Clerk said that the wall was mended.\n\n7.2 Members thanked the Clerk.\n"
    ),
    "a list with letters": (
        HEAD
        + "\nThe Clerk reported:\na) Wall\nIt was mended.\nb) Minutes\nThese were typed.\nc) Correspondence\nNone."
        "\nd) Gate\nPainted.\n"
    ),
}


@pytest.mark.parametrize("form", ONE)
def test_what_is_numbered_within_an_item_opens_none(form: str) -> None:
    assert len(annotate_page(ONE[form])) == 1
