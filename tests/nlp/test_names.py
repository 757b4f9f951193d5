"""Names in prose and in lists: what stands in [brackets of this kind] is a name, nothing else is.

`{J}` stands for a bracketed initial, so that the square ones are ours alone.
"""

import re
from dataclasses import replace

import pytest

from nlp.clean import clean_text
from nlp.people.component import find_people
from nlp.people.names import initials
from nlp.people.names.finding import find_names, list_names
from nlp.people.names.listed import add_names

TITLED = [
    "The Leader, Cllr [Ann Marsh], invited Cllr [Reed] to speak.",
    "Councillor [J Marsh] and Councillor [A.B. Reed] spoke.",
    "CC [N Marsh] (county councillor) was content.",
    "Cllrs [Ann Marsh], [Bo Reed] and [Cy Hill] left.",
    "Councillors [Marsh], Mrs [Reed] and [Hill] declared an interest.",
    "Councillor Mrs [A Marsh] and Mrs [B Reed]",
    "Alderman Sir [Bo Reed] took the chair.",
    "Baroness [Marsh] and Lord [Reed] attended.",
    "Cmhlr. [Ó Ceallaigh] and Councillor [Ní Riain]",
    "Mr [P M Hill], OBE, Mr [A R Dale], Miss [S J Reed] and Sir [Paul Hill], CBE",
    "Mr [Derek Crow-\nBrown] proposed it.",
    "Mr [Cole] and Mrs [Cole] objected.",
    "Councillors [Collins {J}], [Collins {M}] and [Ryan {Martin}].",
    "COUNCILLOR [J MARSH] and COUNCILLOR [O'DEA]",
    "Councillor [O' Donovan], Councillor [O’Brien] and Councillor [Hickey-O’Mara]",
    "Director, Housing (Ms. [C. Curley]), Clerk (Mr [S.Coughlan])",
    "Cllr. [P.J Carey], Cllr [JJ Macnamara] and Clr [Ray Jelf] (OCC)",
    "Cllr Dr [Gurpreet van der Berg] replied.",
    "Cllr [Ahmed al-Rashid], Cllr [Jean-Luc d'Arcy] and Councillor [al-Hassan] spoke.",
    "Cllr [Noor bint Said], Cllr [Omar bin Said] spoke. Cllr [Marsh] Said so.",
    "Councillor [Dónal Ó Sé], Cllr [Liam Ó hÓgáin] and Cllr [Máire Uí hEidhin] spoke.",
    "Cllr [Fatima bint Yusuf] and Cllr [Nguyễn] spoke. Cllr [Đặng Thị Mai] left.",
    "Present: Cllr [Hay], Cllr [Lee]\n\nPara 1 about the hall.",
    "Present: Cllr [Hay], Cllr [Lee]\n\nBoundary review by the County",
    "Cllr [Malachy\n\nMarsh], Cllr [Reed]",
    "Y Cynghorydd [Siân Puw] a'r Cynghorydd [Gwenllian ap Rhys]",
    "Councillor [Banks], Councillor [Ward] and Councillor [Street] agreed.",
    "Mr and Mrs [D Blunt] spoke.",
    "Councillor\n[Marsh] thanked\nCouncillor [Bo\nReed].",
    "Councillor [Marsh]’s motion was lost.",
    "Councillors [Marsh] (Chair), [Reed] (Vice-Chair) and [Hill]",
    "PC [Ann Marsh] and Inspector [Reed] gave an update.",
    "Councillor [Marsh]. Members agreed.",
    "Councillor [Ann Marsh]\nHighways Report",
    "Mayor [Marsh] opened the meeting.",
]
PLAIN = [
    "[Sara Reed], Service Director, presented the report.",
    "the committee co-opted [Haidy Marsh] to the vacancy",
    "[Colin Young] (BHA) had advised",
    "a petition from [Gurpreet Sandhu] was received",
    "[A B Marsh] (Head of Law) and [C. Reed] (Clerk)",
    "[Daniel O'Neill] was elected",
    "[Mary-Ann Hill] asked a question",
]
NO_NAMES = [
    "The Chairman and the Portfolio Holder presented the report.",
    "Mr Chairman, Mr Mayor, Madam Speaker",
    "Margaret Wix School, Jubilee Way and the Care Act",
    "Victoria Road, Albert Street and St John Ambulance",
    "Dr Challoner's Grammar School and Sir John Moore Academy",
    "Councillors noted the report. Councillors and officers left.",
    "Grant Thornton, the auditors, and Morgan Sindall",
    "Class E Use, Appendix A Report, Part B Housing",
    "Lord Street Car Park and Lady Margaret Road",
    "King Charles Court, Prince William Drive",
    "the Thomas Telford Centre and the David Lloyd Club",
    "Councillor Development Fund",
    "Deputy Leader, Deputy Chief Executive, Major Projects Board",
    "a site in Harold Hill, near Peter Wood",
    "April Cabinet, May Council, June Committee",
    "Mayor of the City, Mayor Making, Lord Mayor's Parade",
]
LISTS = [
    "Councillors [Butler], [Collins {B}], [Hartigan\n{S}], [O’Sullivan {T}], [Ward]. (24)",
    "Mayor [Moran], Councillors: [Benson], [Carey], [Hickey-O’Mara]. (10)",
    "[B. Marsh], [T. Reed], [Azad Hill] and [F. Dale], Mayor\n[Maurice Pike], T.D., [N. Cole], Minister of State",
    "[Rob Boyd]             RB                   [Margaret Carey]              MC\n[Graham Dolan]         GD       [Carol Hill] (SBC)        CH",
    "Cllrs. [Gail Martin] (in the Chair)      [Alan Biddle]         [Brian Bird]\n   [Robin Forrest]",
    "Cllr [Marsh] ........ For\nCllr [Reed] ........ Against",
    "Mr [P M Hill], OBE, Mr [A R Dale], None",
    "Councillor [A Marsh] (Chair)\nCouncillor [B Reed] (Vice-Chair) and Mrs [C Hill]",
    "[Marsh]\n[Kelly]\n[Ryan]\n[Scott]",
    "• [Ann Marsh], Director of Roads\n• [Bo Reed], Democratic Services Officer",
    "None",
    "Councillors [Marsh], [Reed], Cmhlr. [Ó Ceallaigh], [Hill].  (4)",
    "[Maria Woods], [Karen Burke] Forward Planning;\n[Rory Corbett] and [Brid Burke],\nTrade & Investment.",
    "[Novak Uí Chonchúir], [Secas].",
]


def untag(tagged: str) -> tuple[str, list[str]]:
    """Return the sentence, and the names in it on one line each."""
    bare = tagged.replace("{", "(").replace("}", ")")
    names = [clean_text(name) for name in re.findall(r"\[([^\]]+)\]", bare)]
    one_line = [re.sub(r"-\s+", "-", re.sub(r"\s+", " ", name)) for name in names]
    return re.sub(r"[\[\]]", "", bare), one_line


@pytest.mark.parametrize("tagged", TITLED + PLAIN)
def test_names_in_prose(tagged: str) -> None:
    text, names = untag(tagged)
    assert [mention.name for mention in find_names(clean_text(text))] == names


@pytest.mark.parametrize("text", NO_NAMES)
def test_no_names(text: str) -> None:
    assert find_names(clean_text(text)) == ()


@pytest.mark.parametrize("tagged", LISTS)
def test_names_in_lists(tagged: str) -> None:
    text, names = untag(tagged)
    assert [mention.name for mention in list_names(clean_text(text))] == names


@pytest.mark.parametrize("tagged", TITLED + PLAIN + LISTS)
def test_a_name_stands_where_its_mention_says(tagged: str) -> None:
    text = clean_text(untag(tagged)[0])
    for mention in (*find_names(text), *list_names(text)):
        assert text[mention.start : mention.end].split()[0] == mention.name.split()[0]
        assert mention.outer_start <= mention.start < mention.end <= mention.outer_end


def test_titles_and_letters_are_told() -> None:
    mentions = find_names("Councillors Marsh and Mrs Reed, OBE; Sir Paul Hill, CBE; Ann Dale MP")
    assert [(m.title, m.title_kind, m.postnominals) for m in mentions] == [
        ("Councillors", "councillor", None),
        ("Mrs", "councillor", "OBE"),
        ("Sir", "courtesy", "CBE"),
        (None, None, "MP"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Prop: AM 2nd: BR",
        "MOVED BY AM and Seconder (BR",
        "2nded BR, sec. AM",
        "It was late. AM proposed and ABCD   seconded BR",
    ],
)
def test_no_initials_beside_a_verb_are_passed_over(text: str) -> None:
    found = [match.span() for match in initials._cues(text)]
    assert len(found) == 2
    assert found == [match.span() for match in initials._CUED.finditer(text)]


def test_a_name_that_goes_on_behind_a_list_is_not_of_the_list() -> None:
    text = "Ann Marsh, Colin Reed"
    assert [name.name for name in list_names(text, 0, len(text) - 3)] == ["Ann Marsh"]
    assert not list_names(text, 0, 1)


def test_initials_behind_the_are_a_bodys() -> None:
    text = "Ann Marsh (AM), Bo Reed (BR), Cath Cole (CC). AM said that it was raised by the CC."
    told = [name.name for name in find_names(text) if name.start > text.index("AM said") - 1]
    assert told == ["Ann Marsh"]


def test_of_two_further_names_at_one_place_the_first_is_kept() -> None:
    for family in (
        "Cole",
        "Dale",
        "Hill",
        "Marsh",
        "Moor",
        "Pike",
        "Quill",
        "Reed",
        "Vale",
        "Wood",
    ):
        whole = find_names(f"Cllr {family} Harbour")[0]
        short = replace(whole, name=family, end=whole.start + len(family))
        assert add_names((), [whole, short]) == (whole,)
        assert add_names((), [short, whole]) == (short,)


def test_a_title_that_a_text_breaks_off_in_is_nobody() -> None:
    for cut in ("Coun", "Counci", "Councill"):
        told = find_people(f"The report was moved by Councillor Marsh and seconded by {cut}")
        assert [person.name for person in told] == ["Marsh"]
