"""A title in, the title without what it says of its paper rather than of its matter, out.

"Harbour Dues (report attached) - Head of Finance" is "Harbour Dues": where the paper is, who wrote
it, its number, what label it bears, where it went before, what it takes in besides.
"""

import re
from functools import lru_cache

from nlp.dates import MONTH_NAMES
from nlp.recurrence.plain_words import SMALL, list_words
from nlp.recurrence.titles.bilingual import keep_english
from nlp.recurrence.titles.exempt import drop_exempt
from nlp.recurrence.titles.printed_around import drop_ahead, drop_behind, straighten
from nlp.recurrence.wordings import read_lists

_FILLER = frozenset(list_words(read_lists("titles/matters")["filler"])) | SMALL
_LONGEST = 1_000  # characters that count
_PAPERS = (
    r"(?:reports?|papers?|copy|copies|letters?|documents?|summary|details?|presentations?|appendix"
    r"|appendices|enclosures?|schedules?|minutes?|notes?|list)"
)
_WHERE = (
    r"(?:attached|enclosed|herewith|to follow|follows|circulated|tabled|to be (?:tabled|circulated)"
    r"|at meeting)"
)
_WHEN = rf"(?:herewith|separately|previously|for members|at the meeting|later|{_PAPERS})"
# (report attached); [copy to follow]; (verbal); (Pages 3 - 10); (Paper No. 24-72); - to follow;
# (copy herewith 14/431); (PDF, 1 MB); [817Kb]
_NOTE = re.compile(
    rf"\s*[(\[]\s*(?:(?:the |previously |separately |already )?"
    rf"(?:{_PAPERS}\b,? ?(?:no\.? ?\S{{1,12}} )?)?"
    rf"(?:herewith |already |previously |separately |to be )?{_WHERE}(?: {_WHEN})*"
    r"|(?:verbal|oral|standing item|for (?:information|decision|noting|discussion|approval|action"
    r"|consideration))(?: (?:report|update|item|only))?"
    rf"|{_PAPERS}(?: herewith| attached| enclosed)? \d{{1,2}}/\d{{1,4}}"
    r"|cop(?:y|ies) (?:issued|provided|available|sent|supplied)\b[^()\[\]]{0,40}"
    r"|(?:(?:pdf|word|excel|docx?|xlsx?),? ?)?\d{1,4}(?:\.\d{1,2})? ?[kmg]b"
    r"|(?:please )?see (?:attached|below|overleaf|report)"
    r"|(?:minutes?|mins?|appendix|item)\.? ?(?:no\.? ?)?[\dA-Z][\d/.]{0,8} refers?"
    r"|none(?: received)?|nil|if any"
    r"|pages? \d{1,4}(?: ?(?:-|to|–) ?\d{1,4})?"
    r"|(?:paper|enclosure|encl?|appendix|(?:agenda )?item|attachment|report)\.? ?(?:no\.? ?)?"
    r"[\dA-Z][\w./-]{0,11}"
    r"|(?:max\w{0,6} )?\d{1,3} ?min(?:ute)?s?(?: (?:max\w{0,6}|at most))?)\s*[)\]]"
    rf"|\s*[-–—:]\s*(?:{_PAPERS} )?"
    r"(?:attached|enclosed|to follow|to be tabled|tabled|circulated|herewith)\s*$"
    r"|\s*[-–—:]\s*(?:no (?:items?|updates?|reports?)|nothing to report|none|nil|n/a)\W*$"
    r"|\W+(?:please )?see additional information\b[^.]{0,60}\W*$"
    r"|(?:\s+pdf icon)?\s+PDF \d{1,4}(?:\.\d)? [KM]B\s*$",
    re.IGNORECASE,
)
_OFFICE = (
    r"(?:director|head|manager|officer|chief executive|treasurer|solicitor|clerk|secretary|surveyor"
    r"|engineer|accountant|auditor|registrar|co-?ordinator|portfolio holder|(?:cabinet|executive"
    r"|lead|portfolio) (?:member|councillor|holder))"
)
# - Assistant Director (Regeneration and Planning); - Head of Finance; (Ms A Shah, Head of Housing)
_OFFICER = re.compile(
    rf"(?:\s+[-–—]|\s*\()\s*(?:(?:report|presentation|update) (?:of|by|from) )?(?:the )?"
    rf"(?:(?-i:[A-Z])[\w'&/.]*,?\s(?:(?:and|of|for|&)\s)?){{0,7}}{_OFFICE}\b"
    rf"(?:\s(?:of|for|and|&|[-–(])[^:]{{2,90}})?\W*$"
    r"|\s*(?:\s[-–—]|:)\s*(?:joint |verbal |oral )?(?:report|presentation|update) (?:of|by|from)"
    r" (?:the )?[^:]{3,160}$",
    re.IGNORECASE,
)
# Food Fair - to receive a written report from the Events Coordinator
_RECEIVED = re.compile(
    r"\s*(?:\s[-–—]|[-–—:.])\s*to (?:receive|hear|note|consider)(?: and \w+)? (?:an? |the |any )?"
    r"(?:(?:written|verbal|oral|brief|short) )?(?:reports?|updates?|presentation|briefing)"
    r"(?: (?:from|by) (?:the )?[^-–:.]{3,60})?\W*$",
    re.IGNORECASE,
)
_POST = re.compile(
    r"\b(?:appoint\w*|recruit\w*|post|salary|pay|remuneration|apprais\w*|designation|role"
    r"|selection|retirement|vacancy|statutory|job|interviews?|performance review)\b",
    re.IGNORECASE,
)
# - Cabinet: 8th September, 2022; (Council 4 January 2022)
_BEFORE = re.compile(
    r"\s*[-–—(]\s*(?:(?:referred|reference|recommended) (?:from|to|by) )?(?:the )?"
    r"(?:[A-Z][\w&,]*\s(?:and\s)?){0,6}(?:cabinet|council|committee|executive|board|meeting)"
    rf"(?: meeting)?\s*(?:[:,-]|of|on|held on)?\s*\d{{1,2}}(?:st|nd|rd|th)?(?: of)? "
    rf"(?:{MONTH_NAMES}),? ?"
    r"(?:20\d\d)?\W*$",
    re.IGNORECASE,
)
# , including the re-establishment of ...; to include: a review of ...; (inc. bank reconciliation);
# - with a focus on the budget
_BESIDES = re.compile(
    r"\s*(?:[-–—,;:(]\s*)?\b(?:to include|includ(?:es|ing)|incl"
    r"|taking into (?:account|consideration)"
    r"|with (?:an? |the )?(?:\w+ )?(?:focus|emphasis) on)\b.*$"
    r"|\s*[(\[,;–-]\s*inc\.? (?:the )?\w.*$",
    re.IGNORECASE | re.DOTALL,
)
# Director of Public Health Annual Report 2023: Healthy Harbours
_THEME = re.compile(
    r"(?<=\breport)(?P<year> (?:for )?20\d\d\S{0,5})?(?:\s*[-–—:]\s*|\s+[(‘'“\"])"
    r"(?!progress|update)[^\W\d].*$",
    re.IGNORECASE | re.DOTALL,
)
_THEMED = re.compile(r"\b(?:public health|dph)\b", re.IGNORECASE)
_AUTHOR = re.compile(
    r"\((?:report|cllr|councillor|lead|presented|presentations? (?:by|from))\b[^)]*\)", re.I
)
_MOTION = re.compile(r"^(?:notice of )?motion\s*[-:]+\s*", re.I)
# Health and Care Partnership - Winter Plan
_BODY = re.compile(
    r"^[A-Za-z][A-Za-z ,&']{3,80} (?:partnership|board) - (?=.*\b(?:report|plan)\b)", re.I
)
# Harbour Panels - Follow up; Review of Moorings: Progress against Recommendations
_AGAIN = re.compile(
    r"\s*(?:\s[-–—]|:)\s*(?:follow[- ]?up(?: report)?"
    r"|(?:progress|update|follow[- ]?up|monitoring) (?:against|on|with|of) (?:the )?recommendations"
    r"|recommendations (?:update|progress|monitoring|follow[- ]?up))\W*$",
    re.IGNORECASE,
)
_AUDIT = re.compile(r"\b(?:audits?|auditors?|inspections?)\b", re.IGNORECASE)
_TAIL = re.compile(
    r"\s*[-,:(]+\s*(?:(?:public and |open and )?(?:exempt|confidential|private|restricted|public)"
    r"(?: (?:appendi(?:x|ces)|report|annex|item|version|part))*"
    r"|parts? [i1a](?: (?:and|&) [i2b]+)?|appendi(?:x|ces)"
    r"|[a-z ,&]{3,60} (?:committee|cabinet|council|executive) of)\)?\s*$",
    re.I,
)
# Annual Report to Council
_TO_BODY = re.compile(
    r"(?<=report) to (?:the )?(?:full )?(?:council|cabinet|committee|board)\W*$", re.IGNORECASE
)
# Neighbourhood Plan (standing item) - To consider any action; Bus Shelter - Cllr Shaw to ask for
# it; not "Mill Lane - Request to Make an Order"
_TASK = re.compile(
    r"(?P<matter>.{6,80}?)\s*(?:\(standing item\)\s*[-–—:]?\s*to|(?:\(standing item\)\s*[-–—:]"
    r"|[-–—:](?=\s*(?:the )?(?:cllrs?|councillors?|clerk|chair\w*|mayor)\b))\s*"
    r"(?-i:(?:(?:[Cc]llrs?|[Cc]ouncillors?)\.? |[Tt]he )?(?:[A-Z][\w.]{2,20} (?:and )?){1,3})"
    r"(?:to|will)) (?:[a-z]+,? (?:and )?)?"
    r"(?:consider|note|receive|approve|agree|discuss|review|confirm|decide|update|provide|report"
    r"|determine|adopt|hear|resolve|accept|authorise|ratify|arrange|contact|meet|make|ask)\b.*$",
    re.IGNORECASE | re.DOTALL,
)
# Revenue and Capital Monitoring at 30 June (a) Revenue: the revenue's
_PART = re.compile(
    r"\s*(?:[-–—:;,(]\s*){0,2}(?:\(?[a-d1-4][).]\s*|[Pp]art [A-D1-4]\s*[-–—:)]\s*)?"
    r"(?P<part>[A-Za-z][A-Za-z']{3,20})\W*$"
)
_BOTH = re.compile(
    r"\b(?P<first>[A-Za-z][A-Za-z']{3,20}) ?(?:\band\b|&|/) ?(?P<second>[A-Za-z][A-Za-z']{3,20})\b"
)
_CUE = re.compile(
    r"[(\[]|\bto follow|attached|tabled|enclosed|herewith|circulated|\bincl?|taking into"
    r"|\s[-–—]\s|[-–—:]\s|\bPDF\b|additional information",
    re.IGNORECASE,
)


@lru_cache(maxsize=8_192)
def drop_notes(title: str) -> str:
    """Return a title without notes of where its paper is, who wrote it and where it went before."""
    title = drop_exempt(drop_ahead(drop_exempt(keep_english(straighten(title[:_LONGEST])))))
    return drop_behind(_drop_cued(title) if _CUE.search(title) else title)


def _drop_cued(title: str) -> str:
    title = _drop_received(_drop_task(title))
    rest = _keep_if_empty(_NOTE.sub("", title), title)
    rest = _keep_if_empty(_BEFORE.sub("", rest), rest)
    return rest if _POST.search(rest) else _drop_officer(rest)


def _drop_task(title: str) -> str:
    """Return a title without what is to be done in its matter, if that has a name of its own."""
    task = _TASK.match(title)
    named = [word for word in list_words(task["matter"]) if word not in SMALL] if task else ()
    return task["matter"] if task and len(named) > 1 and not _FILLER.issuperset(named) else title


def _drop_received(title: str) -> str:
    """Return a title without that a report is to be received, if the rest names something."""
    rest = _RECEIVED.sub("", title)
    return title if _FILLER.issuperset(list_words(rest)) else rest


def _drop_officer(title: str) -> str:
    """Return a title without the office of who wrote the paper, if the rest names something."""
    rest = _OFFICER.sub("", title)
    return title if _FILLER.issuperset(list_words(rest)) else rest


def drop_besides(title: str) -> str:
    """Return a title without what it takes in besides: ", including the Forward Plan".

    The annual report on public health has a theme each year, which tells nothing.
    """
    if "nnual" in title and _THEMED.search(title):
        title = _THEME.sub(lambda match: match["year"] or "", title)
    return _keep_if_empty(_BESIDES.sub("", title), title)


def take_part(title: str) -> str:
    """Return a title of two things that ends with one as a title of that one.

    "Revenue and Capital Monitoring: (b) Capital" is "Capital Monitoring".
    """
    both, part = _BOTH.search(title), _PART.search(title)
    if not both or not part or part.start() <= both.end() or part["part"] == part[0].strip():
        return title
    named = [
        word
        for word in (both["first"], both["second"])
        if list_words(word) == list_words(part["part"])
    ]
    if len(named) != 1:
        return title
    return f"{title[: both.start()]}{named[0]}{title[both.end() : part.start()]}"


def clean_title(title: str) -> str:
    """Return a title without author, label ("Key Decision - ") and tail ("- exempt appendix")."""
    authored = _AUTHOR.sub(" ", title)
    unlabelled = _MOTION.sub("", drop_ahead(_drop_stage(authored)))
    cleaned = _TO_BODY.sub("", _TAIL.sub("", unlabelled))
    return _keep_if_empty(cleaned, title)


def _drop_stage(title: str) -> str:
    """Return a title without the body it came from and that it is back, unless of an audit."""
    if _AUDIT.search(title):
        return title
    body = _BODY.match(title)
    if body and not _FILLER.issuperset(list_words(title[body.end() :])):
        title = title[body.end() :]
    return _keep_if_empty(_AGAIN.sub("", title), title)


def _keep_if_empty(rest: str, title: str) -> str:
    """Return the rest, unless no word is left."""
    return rest if list_words(rest) else title
