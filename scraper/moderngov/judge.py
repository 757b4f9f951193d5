"""A response in, what it is out: the page, or an error page, a stub, a block page, a tombstone.

The words are those of `pages.outcome` in docs/scraping.md. A page counts as read only when its own
parser can read it, so nothing that is not the page ever replaces one that was.
"""

import re
from collections.abc import Callable
from urllib.parse import urlsplit

from lxml import etree, html

from scraper.charset import decode_body
from scraper.moderngov.addresses import Address
from scraper.moderngov.attendance import list_attendances
from scraper.moderngov.calendar import list_calendar
from scraper.moderngov.committees import list_committees
from scraper.moderngov.decision import parse_decision
from scraper.moderngov.decisions import list_decisions
from scraper.moderngov.issue import parse_issue
from scraper.moderngov.issue_decisions import list_issue_decisions
from scraper.moderngov.issue_meetings import parse_issue_meetings
from scraper.moderngov.item import parse_item
from scraper.moderngov.item_votes import list_item_votes
from scraper.moderngov.meeting import parse_meeting
from scraper.moderngov.meetings import parse_meetings
from scraper.moderngov.member import parse_member
from scraper.moderngov.members import list_members
from scraper.moderngov.page import NotThePage
from scraper.moderngov.service_committees import list_service_committees
from scraper.moderngov.service_councillors import list_service_councillors
from scraper.moderngov.service_meeting import parse_service_meeting
from scraper.moderngov.service_meetings import list_service_meetings
from scraper.moderngov.votes import list_votes
from scraper.moderngov.whats_new import parse_whats_new
from scraper.responses import Response
from scraper.text import clean_html

READERS: dict[str, Callable[[str, str], object]] = {
    "service_committees": lambda text, _: list_service_committees(text),
    "service_meetings": lambda text, _: list_service_meetings(text),
    "service_all_meetings": lambda text, _: list_service_meetings(text),
    "service_meeting": parse_service_meeting,
    "service_councillors": lambda text, _: list_service_councillors(text),
    "committees": lambda text, _: list_committees(text),
    "meetings": parse_meetings,
    "calendar": lambda text, _: list_calendar(text),
    "meeting": parse_meeting,
    "item": parse_item,
    "attendance": lambda text, _: list_attendances(text),
    "item_votes": list_item_votes,
    "votes": list_votes,
    "issue": lambda text, _: parse_issue(text),
    "issue_meetings": parse_issue_meetings,
    "issue_decisions": lambda text, _: list_issue_decisions(text),
    "decision": parse_decision,
    "decisions": lambda text, _: list_decisions(text),
    "officer_decisions": lambda text, _: list_decisions(text),
    "members": lambda text, _: list_members(text),
    "member": parse_member,
    "whats_new": lambda text, _: parse_whats_new(text),
}
BLOCK_PAGE = re.compile(
    r"just a moment\.\.\.|attention required! \| cloudflare|cf-chl-|_incapsula_resource|"
    r"incapsula incident|the requested url was rejected|azure waf|access denied|"
    r"verify (that )?you are (a )?human|request blocked|barracuda networks",
    re.I,
)
ERROR_TITLE = re.compile(
    r"^(error|sorry|page not found|not found|an error has occurred|gwall)\b", re.I
)
GONE_WORDS = re.compile(
    r"not found|no longer (exists|available)|does not exist|has been (deleted|removed)", re.I
)
MODGOV = re.compile(r"""\bid\s*=\s*["']?modgov\b""", re.I)
HEADING = re.compile(r"<h1\b[^>]{0,300}>([^<]{0,200})", re.I)
PAGE_END = re.compile(r"mgFooter|</body|</html", re.I)
# What changes from one answer to the next and says nothing.
NOISE = re.compile(r"\b(RPID|HPID|NOW|bcr|BM)=[^&\"'>\s]*(&amp;|&)?", re.I)


def judge_response(address: Address, response: Response, base_url: str) -> tuple[str, str]:
    """Return (outcome, why) of a response to the question for an address."""
    if response.outcome:
        return response.outcome, response.error
    if response.status == 304:
        return "read", ""
    if response.status in (404, 410) or "/mgerror.asp" in response.url.lower():
        return "gone", f"HTTP {response.status}" if response.status != 200 else "mgError"
    text = decode_body(response.body)
    try:
        return _judge_text(address, response, text, base_url)
    except RecursionError:
        return "unreadable", "nested without end"
    except NotThePage as error:
        return ("blocked", "a block page") if _is_block_page(text) else ("unreadable", str(error))


def _judge_text(address: Address, response: Response, text: str, base_url: str) -> tuple[str, str]:
    if response.status != 200:
        raise NotThePage(f"HTTP {response.status}")
    if not address.is_service:
        problem = _problem(address, response, text)
        if problem:
            return problem
    READERS[address.page_type](text, base_url)
    return "read", ""


def _problem(address: Address, response: Response, text: str) -> tuple[str, str] | None:
    """Say what is wrong with an HTML page before its parser looks at it."""
    if not MODGOV.search(text):
        raise NotThePage("no ModernGov part in the page")
    asked = address.name.partition("?")[0].lower()
    if urlsplit(response.url).path.rpartition("/")[2].lower() not in (asked, asked[:-1]):
        raise NotThePage("sent on to another page")
    if not PAGE_END.search(text, text.lower().rfind("modgov")):
        return "failed", "cut short"
    heading = HEADING.search(text)
    title = clean_html(heading[1]) if heading else ""
    if ERROR_TITLE.search(title):
        return ("gone" if GONE_WORDS.search(text) else "unreadable"), title
    return None


def _is_block_page(text: str) -> bool:
    return bool(BLOCK_PAGE.search(text[:20_000]))


def content_of(address: Address, body: bytes) -> bytes:
    """Return what makes a version of the page: ModernGov's part without scripts and session noise.

    Firewalls and templates change a page on every request; that is no new version.
    """
    if address.is_service:
        return body
    try:
        tree = html.document_fromstring(
            decode_body(body).encode(), parser=html.HTMLParser(encoding="utf-8", huge_tree=True)
        )
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return body
    parts = tree.xpath("//*[@id='modgov']")
    if not parts:
        return body
    etree.strip_elements(parts[0], "script", "style", "input", etree.Comment, with_tail=False)
    return NOISE.sub("", etree.tostring(parts[0], encoding="unicode", with_tail=False)).encode()
