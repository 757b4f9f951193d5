"""Hostile and broken responses: an outcome for each, soon, and never a page that is none."""

import time

import pytest

from scraper.moderngov.addresses import Address
from scraper.moderngov.judge import READERS, judge_response
from scraper.responses import Response

BASE = "http://council.example"
MODGOV = '<html><body><div id="modgov">{}</div></body></html>'
BODIES = {
    "empty": b"",
    "not text": bytes(range(256)) * 4000,
    "one long line": b"a" * 2_000_000,
    "deep": MODGOV.format("<div>" * 3_000).encode(),
    "wide": MODGOV.format("<p class='mgLabel'>Decision:</p>" * 2_000).encode(),
    "rows": MODGOV.format("<table class='mgItemTable'>" + "<tr><td><td>" * 2_000).encode(),
    "links": MODGOV.format("<a href='ieListDocuments.aspx?MId=1'>1/1/2020</a>" * 3_000).encode(),
    "digits": MODGOV.format("<h2>" + "1" * 500_000 + "</h2>").encode(),
    "dates": MODGOV.format("<h2>" + "1st-Jan-" * 100_000 + "</h2>").encode(),
    "spaces": MODGOV.format("<h2>Meeting of" + " " * 500_000 + "</h2>").encode(),
    "brackets": MODGOV.format(
        "<li><a href='mgCommitteeDetails.aspx?ID=1'>x</a>" + "(" * 300_000
    ).encode(),
    "xml bomb": b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    b'<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><meeting><meetingid>&c;</meetingid></meeting>',
    "xml file": b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    b"<meeting><meetingid>&a;</meetingid></meeting>",
    "xml cut short": b"<meeting><meetingid>1</meetingid><agendaitems><agendaitem>",
    "xml deep": b"<meeting>" * 50_000,
    "challenge": b"<html><title>Just a moment...</title></html>",
}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
def test_every_parser_answers_soon_and_calls_nothing_a_page(body: bytes) -> None:
    begun = time.process_time()
    for page_type in READERS:
        name = "GetMeeting" if page_type.startswith("service_") else "page.aspx"
        response = Response(url=f"{BASE}/{name}", status=200, body=body)
        outcome, _ = judge_response(Address(name, page_type), response, BASE)
        assert outcome in ("read", "unreadable", "blocked", "failed")
        if b"modgov" not in body:
            assert outcome in ("unreadable", "blocked")
    assert time.process_time() - begun < 15


@pytest.mark.parametrize(
    ("response", "outcome"),
    [
        (Response(url=f"{BASE}/mgAi.aspx", status=404), "gone"),
        (Response(url=f"{BASE}/mgAi.aspx", status=410), "gone"),
        (Response(url=f"{BASE}/mgError.aspx", status=200, body=b"<div id='modgov'>"), "gone"),
        (Response(url=f"{BASE}/mgAi.aspx", status=403, outcome="blocked"), "blocked"),
        (Response(url=f"{BASE}/mgAi.aspx", status=500, outcome="failed"), "failed"),
        (Response(url=f"{BASE}/mgAi.aspx", status=400, body=b"bad"), "unreadable"),
        (Response(url=f"{BASE}/login.aspx", status=200, body=MODGOV.encode()), "unreadable"),
        # an error page that wears the site's frame
        (
            Response(
                url=f"{BASE}/mgAi.aspx",
                status=200,
                body=MODGOV.format("<h1>Error</h1><p>The item no longer exists.").encode(),
            ),
            "gone",
        ),
        # cut in the middle of the page
        (
            Response(
                url=f"{BASE}/mgAi.aspx",
                status=200,
                body=b"<html><body><div id='modgov'><h2>Item</h2><p>Minutes:</p><p>The Comm",
            ),
            "failed",
        ),
    ],
)
def test_outcomes(response: Response, outcome: str) -> None:
    assert judge_response(Address("mgAi.aspx?ID=1", "item"), response, BASE)[0] == outcome
