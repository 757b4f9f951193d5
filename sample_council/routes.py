"""Which page an address names: a request's target in, the response out."""

from collections.abc import Callable
from urllib.parse import parse_qsl, unquote, urlsplit

from sample_council.addresses import Query
from sample_council.pages import (
    calendar,
    committees,
    decisions,
    documents,
    issues,
    meetings,
    members,
    system,
    votes,
)
from sample_council.response import Response, redirect
from sample_council.service import answer_service
from sample_council.site import Site

Page = Callable[[Site, Query], Response | None]

PAGES: dict[str, Page] = {
    "": system.home,
    "iedochome.aspx": system.home,
    "mglistcommittees.aspx": committees.list_page,
    "mgcommitteedetails.aspx": committees.details_page,
    "ielistmeetings.aspx": meetings.list_page,
    "ielistdocuments.aspx": meetings.meeting_page,
    "mgai.aspx": meetings.item_page,
    "mgmeetingattendance.aspx": meetings.attendance_page,
    "mgissuehistoryhome.aspx": issues.home_page,
    "mgdecisiondetails.aspx": issues.decisions_page,
    "ieissuedetails.aspx": issues.meetings_page,
    "mgissuehistorychronology.aspx": issues.chronology_page,
    "iedecisiondetails.aspx": decisions.details_page,
    "mgdelegateddecisions.aspx": decisions.list_page,
    "mglistofficerdecisions.aspx": decisions.officers_page,
    "mglistrecordedvotes.aspx": votes.list_page,
    "mglistrecordedvotesshort.aspx": votes.item_page,
    "mgmemberindex.aspx": members.index_page,
    "mguserinfo.aspx": members.member_page,
    "mgattendance.aspx": members.attendance_page,
    "mgcalendarmonthview.aspx": calendar.month_page,
    "mgwhatsnew.aspx": calendar.news_page,
    "mgreasonsrestricted.aspx": system.restricted_page,
    "mgconvert2pdf.aspx": documents.attachment,
    "mgerror.aspx": system.error_page,
    "mgtrap.aspx": system.trap_page,
}


def answer(site: Site, target: str) -> Response:
    """Answer a request's target ("/mgAi.aspx?ID=48901")."""
    parts = urlsplit(target)
    path = unquote(parts.path)
    if path.lower() == "/robots.txt":
        return system.robots(site)
    moved, sub_path = site.variant.moved_from, site.variant.sub_path.lower()
    if moved and path.lower().startswith(moved.lower() + "/"):
        return redirect(site.variant.sub_path + target[len(moved) :], status=301)
    if not path.lower().startswith(sub_path + "/"):
        return system.not_found()
    name = path[len(sub_path) + 1 :]
    query = Query(dict(parse_qsl(parts.query, keep_blank_values=True)))
    if name.lower().startswith("mgwebservice.asmx"):
        return answer_service(site, name.partition("/")[2], query)
    if site.variant.service_only:
        return system.challenge()
    if name.lower().endswith((".gif", ".jpg", ".css")):
        return system.decoration(name)
    if name.lower().startswith("documents/"):
        return documents.document(site, name, query)
    return answer_page(site, name, query)


def answer_page(site: Site, name: str, query: Query) -> Response:
    """Answer an HTML page; ModernGov sends wrong parameters to mgError with 302."""
    page = PAGES.get(name.lower())
    if page is None:
        return system.not_found()
    return page(site, query) or redirect(f"{site.variant.sub_path}/mgError.aspx")
