"""A title in, the title without what an agenda prints around it, out.

Ahead: its number, the hour, a report's number, labels ("Key Decision - "). Behind: pages, wards,
who presents it, what is wanted of the meeting ("- for decision"), where it was deferred.
"""

import re

from nlp.dates import MONTH_NAMES
from nlp.people.lexicon.vocabulary import read_given_names
from nlp.recurrence.plain_words import list_words, singular
from nlp.recurrence.wordings import read_lists

_ROUNDS = 4  # "Item 7: (a) Key Decision - ..."


def _join(*patterns: str, end: str = "") -> re.Pattern[str]:
    return re.compile(f"(?:{'|'.join(patterns)}){end}")


_DASH = r"\s*[-–—:]+\s*"
_HOUR = r"\d{1,2}[.:]\d\d\s?(?:[ap]\.?m\b\.?)?"
_UNITS = r"(?i:tonne|ton|hectare|metre|mile|acre|million|per|m|mw|kw)s?\b"
# What a bare number counts or dates at the beginning of a title, and what it is the house number of
_COUNTED = (
    rf"(?:{_UNITS}|(?i:years?|days?|weeks?|months?|hours?|minutes?|mph|point|bed\w*)\b"
    rf"|(?i:{MONTH_NAMES})\b"
    r"|[^,;:–-]{0,40}\b(?i:road|street|lane|avenue|close|drive|way|crescent|terrace|place|square"
    r"|gardens?|court|row|hill|park|house|grove|mews|walk|parade|view|rise|green|yard|quay)\b)"
)
# What a number is made of behind its first: 7a ; 7.1(b) ; 7 (ii)
_SUB = r"(?:\.?\s?\((?:[a-z]|[ivx]{1,4})\)|\.?(?:[a-z]|[ivx]{1,4})\)?|(?![DGK]\b)[A-Z])"
_SITE = (  # begins what an application is for: its number is no agenda's
    r"(?i:erection|proposed|(?:single|two|first)\b|extension|change of|conver|construct|demoli"
    r"|outline|retention|residential|land\b|application|install|replace|alteration|variation)"
)
_AHEAD = _join(
    # Report of the Head of Finance - B1 - ; Report by the Vice-Chair:
    r"(?i:joint )?(?i:reports? (?:of|by|from) )(?:[^-:]|\b-\b){3,90}?(?:\s?:|\s-)\s+"
    r"(?:[A-Z]?\d{1,2}[a-z]?\s*[-–—:.]+\s+)?",
    # Matters Arising - Item 34: ; Matter arising from Minute 12/24 -
    r"(?i:matters? arising)(?i: from)?\W+(?i:(?:minutes?|items?) (?:no\.? ?)?)"
    r"\d[\d./]{0,8}[a-z]?(?:" + _DASH + r"|\s+(?=[A-Z]))",
    # Agenda Item 5: ; Report 4 - ; Minute 117/24 - ; Item No. 7
    r"(?i:(?:agenda )?item|report|paper|enclosure) (?i:no\.? ?)?[A-Z]?\.?\d{1,2}"
    r"[a-z]?(?:\.\d\d?)?" + _DASH,
    r"(?i:minute) (?i:no\.? ?)?\d{1,4}(?:/\d{2,4})?" + _DASH,
    r"(?i:agenda )?(?i:item no\.?) ?[A-Z]?\d{1,2}[a-z]?[.:]?\s+(?=[A-Z])",
    # 9.1 – ; 8.1. ; 8.1.To ; (6.1) ; 6.1) ; 6.1:
    r"\(?\d{1,2}(?:\.\d{1,2}){1,3}(?:[).:]{1,2}\s*(?=[A-Z])|[).:]{1,2}\s+|" + _DASH + ")"
    r"(?!" + _UNITS + ")",
    r"\d{1,3}\.(?=[A-Z][a-z])",
    # 8 - ; 8: ; 8; ; 5. – ; 5 . ; [5] ; Item 5 ; 117.
    r"\d{1,3}(?:\s?[-–—:;/]|\s?\.\s?[-–—*]{1,2}|\s\.)\s+(?=[A-Z])(?!" + _COUNTED + ")",
    r"[\[{]\d{1,3}[\]}]\s+|(?i:agenda )?(?i:item) \d{1,2}[a-z]?\.?\s+(?=[A-Z])",
    r"\d{3,4}\.\s+(?=[A-Z])",
    # 7a ; 7A. ; 7.1a ; 7 (ii) ; 7.i - ; not "7a Quay Road"
    r"\d{1,3}(?:\.\d{1,2}){0,2}" + _SUB + r"[.:]?(?:" + _DASH + r"|\s+)(?=[A-Z])"
    "(?!" + _COUNTED + ")",
    # i. ; iv) ; (II) ; xii - ; vii Harbour ; a. ; b - ; o (a bullet)
    r"\(?(?:[ivx]{1,5}|[IVX]{1,4})(?:[.):]{1,2}|\s+[-–—])\s+(?=\S)|[ivx]{2,5}\s+(?=[A-Z])",
    r"[a-z]{1,2}(?:[.):]{1,2}|\s+[-–—])\s+(?=[A-Z])|o\s+(?=[A-Z])",
    # No. 5 ; Minute 117 ; Min. 24/117:
    r"(?i:no)\.? ?\d{1,3}[.:]?\s+(?=[A-Z])(?!(?i:bus|route)\b|" + _COUNTED + ")",
    r"(?i:min(?:ute)?)\.? ?(?i:no\.? ?)?\d[\d./-]{0,8}[a-z]?[.:]?\s+(?=[A-Z])",
    # PC/24/117 ; FC/117/24 ; HWB/14: ; C/208 ; F24.5 ; 24/117a ; 117a. ; not "PQ/20/12 Erection of"
    r"(?!COVID)[A-Z]{1,5}(?:[/-]\d{1,3}){1,3}[a-z]?[.:]?\s+(?=[A-Z])(?!" + _SITE + ")",
    r"[A-Z]{1,3}\d\d[./]\d{1,3}(?:\.\d{1,2})?[.:]?\s+(?=[A-Z])(?!" + _SITE + ")",
    r"(?:\d\d[/.])?\d{1,3}[a-z](?:\.\s*|:\s*|\s*[-–—]\s*|\s+)(?=[A-Z])(?!" + _COUNTED + ")",
    # Part I: ; Section A - ; 7pm ; (7.15 pm) ; 10 mins -
    r"(?i:part|section) (?:[IVX]{1,4}|[A-F]|\d)" + _DASH + r"(?=[A-Z]\w*\W+\w)",
    r"\(?\d{1,2}(?:[.:]\d\d)?\s?(?i:[ap]\.?m)\b\.?\)?(?:" + _DASH + r"|\s+)(?=[A-Z])",
    r"\d{1,3} ?(?i:mins|minutes)\b\.?" + _DASH,
    # A.3 - ; 7. ; 7.1 ; 7.1.2 ; 7a) ; (a) ; not "7.5 Tonne Limit"
    r"[A-Z]{1,2}\.\d{1,2}(?:" + _DASH + r"|\s+(?=[A-Z]))",
    r"\d{1,2}\.(?:\d{1,2}\.?){0,2}\s+(?=[A-Z])(?!" + _UNITS + ")",
    r"\d{1,2}\s?[a-z]?\)\s+|\d{1,2}[a-z]\.\s+|\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)\s+",
    # A1. ; C.117 ; 7, not "7 Quay Road"
    r"[A-H]\d{1,2}\.\s+(?=[A-Z])|[A-Z]{1,3}\.\d{1,4}[.:]?\s+(?=[A-Z])",
    r"\d{1,2}\s+(?=[A-Z])(?!" + _COUNTED + ")",
    # 10.15 am - ; 10:15 - 10:30
    _HOUR + r"(?:\s*(?:-|–|to)\s*" + _HOUR + ")?(?:" + _DASH + r"|\s+)(?=[A-Z])",
    # 24/117 ; 2024/117.2: ; PC24/117
    r"(?:[A-Z]{1,3}|20)?\d\d/\d{3}(?:\.\d{1,2}){0,3}(?:\s*[&,]\s*[\d./]{1,14})?[.:]?\s+(?=[A-Z(])",
    r"20\d\d/\d{1,3}(?:\.\d{1,2}){1,3}(?:\s*[&,]\s*[\d./]{1,14})?[.:]?\s+(?=[A-Z(])",
    # 117/24 ; 117.24 ; 23-24/117 ; FC117/24 ; not 2023/24
    r"(?!(?:19|20)\d\d/)\d{1,3}[/.]\d\d[.:]?\s+(?=[A-Z])(?!" + _UNITS + ")",
    r"\d\d-\d\d/\d{1,4}[.:]?\s+(?=[A-Z])|[A-Z]{1,4}\d{1,4}/\d\d(?:[-/]\d\d)?[.:]?\s+(?=[A-Z])",
    # CAB/24/31 - ; AG24-05: ; CAB 24/31
    r"[A-Z]{2,6}[/-]?\d{2,4}[/-]\d{1,3}" + _DASH,
    r"[A-Z]{2,5} \d\d[/-]\d{1,3}\s+(?=[A-Z])",
    r"(?i:key decision|non-key decision|information report|exempt|confidential"
    r"|part [12ab](?=\W+\w+\W+\w)"
    r"|(?:report )?for (?:information|noting|decision|approval|discussion|consideration)"
    r"|appendix \w{1,9}|presentation|briefing|task group|standing item"
    r"|risk review item|scrutiny (?:work ?plan )?item|item for [a-z]+|verbal update"
    r"|(?:urgent|late|additional) (?:item|report)|pre-decision scrutiny"
    r"|(?:reference|referral|recommendations?|matters? referred) (?:from|to|by) [^-:]{3,80}"
    r")" + _DASH,
)
# That, in accordance with Section 183 of ..., Ferris County Council hereby approves
_RESOLVED = re.compile(
    r"[“\"]?(?i:that,? (?:in accordance with|pursuant to|having regard to|under) [^“”]{3,160}?,? )?"
    r"(?i:that )?(?:[A-Z]\w+,? ){1,4}Council,? (?:do(?:es)? )?hereby "
    r"(?i:approves?|agrees?|notes?|adopts?|resolves?)(?i: of| to)? "
)
# A word that a title begins with, and no label or number
_PLAIN_START = re.compile(r"(?P<word>[A-Z][a-z]{2,})\b(?![.)])")
_NAME = r"[A-Z][\w.'’-]{0,20}"
_OFF = r"\s*(?:\s[-–—]|[–—(\[:,])\s*"  # what stands between a title and that
_BEHIND = _join(
    # Pages 3-12; (pp. 3 to 12); Pgs: 3 - 12; p.12; page 5
    r"[\s,;:–-]*[(\[]?\b(?i:pages?|pgs?|pp?)[.:]? ?\d{1,4} ?(?:-|–|to) ?\d{1,4}",
    r"(?:\s+|\s*[(\[]\s*)(?:pp?|(?i:pages?|pgs?))[.:]? ?\d{1,4}",
    # [2]; (E): a footnote, what is wanted; (J.M.); (JM/AB); - JM & AB
    r"\s*\[\d\]|\s+\([DEINR]\)|\s*\((?:[A-Z]\.){2,3}\)",
    r"\s*[(\[][A-Z]{2}(?:\s?[/,&]\s?[A-Z]{2}){1,3}[)\]]"
    r"|\s+[-–—]\s*[A-Z]{2}(?:\s?[/,&]\s?[A-Z]{2}){1,3}",
    # - Mrs Marsh; (Mr J Marsh); - Clerk/RFO; (Chair); - All
    rf"(?:\s+[-–—]|\s*[(\[])\s*(?:Mrs?|Ms|Miss|Dr|Prof)\.?(?:\s{_NAME}){{1,3}}",
    r"(?:\s+[-–—]|\s*[(\[])\s*(?:the )?(?i:(?:deputy )?(?:clerk|rfo|chair(?:man|woman|person)?)"
    r"(?:\s?[/&]\s?(?:clerk|rfo|chair))?|all)",
    # see report; report attached; TO FOLLOW; (att.); Enc 5; App. A; Annex B; (pdf)
    r"[\s–-]+(?i:(?:please )?see (?:the )?(?:reports?|attached|below|appendix))",
    r"(?<!\band)(?<!\bor)\s+(?i:(?:reports?|copy|papers?) (?:attached|enclosed))",
    r"\s+(?i:(?:reports? )?to follow)",
    r"\s*[(\[](?i:att|encl?|tbc|noting|pdf|docx?|cont(?:['’]?d|inued)?|c/f)\b\.?",
    r"[\s(\[–-]+(?i:appx?|att|encl?|annexe?)\b\.? ?(?:[A-Z]|\d{1,2})[a-z]?|\s*\.pdf",
    r"\s+[-–—]\s*(?i:cont(?:['’]?d|inued))",
    # : None.; - None received; Nil
    r"[\s:.–-]+(?i:(?:none|nil)(?: (?:received|declared|reported|required))?)",
    # (LGA 1972 s.144); [Power: ...]
    r"\s*[(\[](?:LGA\b|(?i:local government act|powers?\s?:))[^()\[\]]{0,80}",
    # Wards: All; - Open
    r"\s+(?i:ward(?:s|\(s\))?\s?: ?all)|(?:\s+[-–—]|\s*[(\[])\s*(?i:open)",
    # - Decision required; for information only; - action
    r"\s+(?i:for information only)|\s+[-–—]\s*(?i:decision required|resolution|action)",
    # Ref: 117; (Min. 24/117); AI036479
    r"[\s(\[–-]+(?i:ref|min)\b\.?:? ?\d[\d/.-]{0,9}|[\s–-]+AI\d{5,6}",
    # 5 mins, behind the pages too: (Pages 3 - 12) 20 mins; (15m)
    r"[\s,;(\[–-]+\d{1,3} ?(?i:mins|minutes)\b\.?|\s*\(\d{1,3}(?:m|['’])\)",
    # - 7.15 pm
    r"\s+(?:[-–—]\s*)?\d{1,2}(?:[.:]\d\d)?\s?(?i:[ap]\.?m)\b\.?",
    # - FINAL v2; (v2)
    r"\s*[-–(]?\s*(?i:final|draft)?\s*\(?(?i:v|version ?)\d{1,2}(?:\.\d{1,2})?",
    # [JM]; - JM
    r"\s*\[[A-Z]{2,3}\]|\s+[-–—]\s*(?!HR|IT|UK|GF|AI|NI|EU|EV|QC|KC|TC|PC)[A-Z]{2}",
    # (Finance Portfolio); - Leader Portfolio
    r"\s*[(\[][A-Z][\w,&' -]{2,60}? (?i:portfolio)|\s+[-–—]\s*(?i:leader(?:['’]s)? portfolio)",
    # (referred from Cabinet); - Recommendation to Council
    _OFF + r"(?i:referred|recommended|recommendations?|referral|reference) (?i:from|by|to) "
    r"[^()\[\]:–-]{3,60}",
    # - All Wards; (Wards Affected: ...); (All Electoral Divisions)
    _OFF + r"(?i:wards?(?: affected| concerned)?\s*[-–:][^()\[\]]{2,80}"
    r"|all (?:wards?|(?:electoral )?divisions?))",
    # [10.10 a.m. - 11.00 a.m.]
    r"\s*[(\[]\s*" + _HOUR + r"(?:\s*(?:-|–|to)\s*" + _HOUR + r")?\s*[)\]]",
    # (Presenter: ...); - presented by the Treasurer; - Cllr A Marsh
    r"\s*[(\[]\s*(?i:presenters?|presented by|introduced by|speakers?|cllrs?|report authors?"
    r"|councillors?|lead officers?|contact officers?)\b[^()\[\]]{2,80}",
    _OFF + r"(?i:to be )?(?i:presented|introduced|led) by [^:]{2,60}",
    rf"\s+[-–—]\s*(?i:cllrs?|councillors?)\.?(?:\s(?:(?:and|&)\s)?{_NAME}){{1,5}}",
    # (Key Decision); - Non-Key; KD1234; (Forward Plan No 070/18)
    _OFF + r"(?i:(?:non-)?key(?: decision)?)",
    r"\s+\(?KD ?\d{2,5}",
    _OFF + r"(?i:forward plan|decision)\s?(?i:no|ref|reference|number)\b[.:]? ?[\w/-]*\d[\w/-]*",
    # - Exempt; (Part 2); - confidential appendix
    _OFF + r"(?i:exempt|confidential|restricted|part (?:2|b|ii))"
    r"(?i: (?:appendi(?:x|ces)|annex|report|item|version))?",
    # (deferred from the last meeting)
    _OFF + r"(?i:(?:item )?(?:deferred|adjourned|carried forward|held over))\b"
    r"(?: (?:from|at|by|until) [^()\[\]]{2,60})?",
    # - for decision; and agree any action
    _OFF + r"(?i:for (?:information|decision|noting|discussion|approval|consideration)(?: only)?)",
    r",? and (?:to )?(?i:agree|take|determine|decide|approve|consider) (?:up)?(?:on )?(?:any )?"
    r"(?:further |next |necessary |appropriate )?(?:actions?|steps)"
    r"(?: (?:to be taken|required|necessary))?",
    end=r"\W*$",
)
# What a title has that anything stands behind
_CUE = re.compile(
    r"[^\w\s,&'’\"“”;./]|\d|(?:actions?|steps|follow|attached|enclosed|below|appendix|reports?|only"
    r"|none|nil|received|declared|reported|required|pdf|(?:app|att|encl?|annexe?) [a-z])\W*$",
    re.IGNORECASE,
)
# - Jane Marsh; (J Marsh)
_PERSON = re.compile(
    r"(?:\s+[-–—]|\s*[(\[])\s*(?P<given>[A-Z][a-z]{0,12}\.?)(?: [A-Z]\.?)?"
    rf" (?P<family>{_NAME})(?:\s?(?:&|and|/|,)\s?[A-Z][a-z]{{0,12}}\.? {_NAME}){{0,3}}\W*$"
)
# 213 - 244; not "Ages 5 - 11", "Junctions 9 - 10", "2019 - 20", "23 - 24"
_BARE_PAGES = re.compile(r"(?P<before>[\w)/]+)\s+(?P<first>\d{1,3}) ?[-–] ?(?P<last>\d{1,4})\W*$")
_LISTS = read_lists("titles/matters")
_LABELS = frozenset(_LISTS["labels"].split())
_RANGED = frozenset(_LISTS["ranged"].split())
_NAMING = frozenset(_LISTS["naming"].split())  # "Naming - Grace Darling"
_PLACES = frozenset(_LISTS["places"].split())  # "Works - Florence Park"
_ESCAPED = re.compile(r"\\(?=[.)*_#\[\]-])")  # 5\. of a page made Markdown
_QUOTED = re.compile(r"[\"“‘'](?P<title>[^\"“”]*)[\"”’']\.?$")


def straighten(title: str) -> str:
    """Return a title with single blanks and without quotation marks around all of it."""
    title = _ESCAPED.sub("", " ".join(title.split())).strip("*•·‣→#>§_ ").replace("** ", " ")
    quoted = _QUOTED.match(title)
    return quoted["title"] if quoted else title


def drop_ahead(title: str) -> str:
    """Return a title without its numbers, author and labels; never without a word."""
    title = title.lstrip()
    for _ in range(_ROUNDS):
        plain = _PLAIN_START.match(title)
        if plain and plain["word"].lower() not in _LABELS and "hereby" not in title:
            break
        match = _AHEAD.match(title) or _RESOLVED.match(title)
        if not match or not any(map(str.isalpha, list_words(title[match.end() :]))):
            break
        title = title[match.end() :]
    return title


def drop_behind(title: str) -> str:
    """Return a title without what stands behind it; never without a word."""
    if not _CUE.search(title):
        return title
    for _ in range(_ROUNDS):
        match = _BEHIND.search(title)
        if not match or not list_words(title[: match.start()]):
            break
        title = title[: match.start()]
    return _drop_person(_drop_bare_pages(title))


def _drop_bare_pages(title: str) -> str:
    """Return a title without the pages of its paper, which nothing calls so."""
    match = _BARE_PAGES.search(title)
    if not match or singular(match["before"].lower().rstrip(".")) in _RANGED:
        return title
    first, last = int(match["first"]), int(match["last"])
    of_years = len(match["first"]) == len(match["last"]) == 2 and last == first + 1
    return title[: match.end("before")] if first < last and not of_years else title


def _drop_person(title: str) -> str:
    """Return a title without a person's name behind a dash or in brackets: who presents it."""
    match = _PERSON.search(title)
    if not match or match["family"].lower() in _PLACES:
        return title
    before = list_words(title[: match.start()])
    if not before or (len(before) == 1 and not _NAMING.isdisjoint(map(singular, before))):
        return title
    given = match["given"].rstrip(".")
    known = len(given) == 1 or given.lower() in read_given_names()
    return title[: match.start()] if known else title
