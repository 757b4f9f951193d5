"""Titles in English and in Welsh, Gaelic or Irish; and such as only hold a name in one of these."""

import pytest

from nlp.recurrence.procedure.procedural import is_procedural
from nlp.recurrence.titles.bilingual import keep_english
from nlp.recurrence.titles.matters import read_matter

HALVES = [
    # a stroke between the halves, Welsh, Gaelic, Irish; the English behind the stroke
    ("Clerk's Report / Adroddiad y Clerc", "Clerk's Report"),
    ("Planning / Cynllunio", "Planning"),
    ("Harbour Byelaws / Iomairt Nàiseanta nan Caladh", "Harbour Byelaws"),
    ("Internal Audit Report | Tuarascáil Iniúchta Inmheánaigh", "Internal Audit Report"),
    ("Cofnodion / Minutes", "Minutes"),
    ("Code of Governance 2019/20 / Còd Riaghladh", "Code of Governance 2019/20"),
    # what goes on in English behind it
    ("Minutes / Cofnodion - 14 December 2022", "Minutes - 14 December 2022"),
    (
        "Audit Reports / Aithisgean Sgrùdaidh bhon Taobh A-muigh: Annual Report",
        "Audit Reports: Annual Report",
    ),
    # one behind the other
    ("Review of Pier Risks Ath-sgrùdadh de Chunnartan Cidhe", "Review of Pier Risks"),
    ("Annual Harbour Report Aithisg Bhliadhnail a' Chalaidh", "Annual Harbour Report"),
    ("Internal Audit Plan Sgrùdadh agus Plana Bliadhnail", "Internal Audit Plan"),
    ("Harbour Programme Blaenraglen Materion", "Harbour Programme"),
    ("Blaenraglen Materion Harbour Programme", "Harbour Programme"),
    # a dash, a colon, brackets between the halves, either first
    ("Harbour Programme - Blaenraglen Waith", "Harbour Programme"),
    ("Dearbhú Miontuairiscí \u2013 Confirmation of Minutes", "Confirmation of Minutes"),
    ("Pier Disposal: Díuscairt Eile", "Pier Disposal"),
    ("Plana Bliadhnail (Annual Plan)", "Annual Plan"),
    ("Annual Plan [Plana Bliadhnail]", "Annual Plan"),
    ("Annual Plan/Plean Bliantúil", "Annual Plan"),
    ("Pier Progress Report Ath-sgrùdaidhean agus Aithisg Adhartais", "Pier Progress Report"),
]
ONE_LANGUAGE = [
    # English with a stroke
    "Election of Chair / Vice-Chair",
    "Progress Report 2024 / 25",
    "Accident Statistics / Health & Safety Annual Report",
    "Council responses / Management Response Form",
    # names of places, people and bodies
    "Roadworks at Bóthar na Trá",
    "Housing at Páirc na gCrann, Baile Átha Ghearr",
    "Naming of Streets: Lôn y Bont / Bridge Lane",
    "Bus Shelter - Ffordd y Môr",
    "Sgoil Àraich: Accommodation",
    "Appointment of Cathaoirleach",
    "Application by Ms Bhatia and Mr Dhillon for a Café",
    "MHCLG / DLUHC Consultation",
    "Traffic Calming - Sráid na Cathrach",
    "Comhairle na nÓg - Annual Report",
    "Funding \u2013 Conradh na Gaeilge",
    "An Bord Pleanála: Decision",
    "Grant - Urdd Gobaith Cymru",
    "Cyngor Ferris - Update",
    "Footpath (Llwybr y Mynydd)",
    # no English half
    "Adroddiad y Clerc",
    "Aithisg Bhliadhnail Sgrùdaidh",
]


@pytest.mark.parametrize(("title", "english"), HALVES)
def test_the_english_half_is_read(title: str, english: str) -> None:
    assert keep_english(title) == english


@pytest.mark.parametrize("title", ONE_LANGUAGE)
def test_a_title_in_one_language_stays(title: str) -> None:
    assert keep_english(title) == title


@pytest.mark.parametrize(
    ("title", "english"),
    [
        ("Harbour Fees Update / Cunntas air Cìsean a' Chalaidh", "Harbour Fees Update"),
        ("Harbour Fees Update Aithisg Adhartais air Cìsean", "Harbour Fees Update"),
    ],
)
def test_both_editions_of_a_title_are_one_matter(title: str, english: str) -> None:
    assert read_matter(title).key == read_matter(english).key


def test_procedure_in_two_languages_is_procedure() -> None:
    assert is_procedural("Declarations of Interest Foillseachaidhean Com-pàirt agus Ùidhean")
    assert not is_procedural("Harbour Plan / Plana Calaidh")
