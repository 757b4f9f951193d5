"""The switches of the sample server: how councils' sites differ, break, block and change."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """Switches that combine freely; the default is a well-behaved site with both faces.

    html_only      the web service is off: an error page (Dublin City, Fingal).
    service_only   every HTML page answers 403 with a challenge page; the service is open.
    sub_path       the site lives under this path, e.g. "/moderngov".
    truncated      decisions and minutes longer than this many characters are cut on meeting pages
                   and end in a link to mgAi; 0: never.
    welsh          every page links to its twin with LLL=1, whose labels are Welsh.
    stubs_first    the first request of each address answers 200 with something that is not the
                   page (a JavaScript redirect, an error page); the second is good.
    flaky          a seed: some first requests answer 500, 429 with Retry-After, drop the
                   connection, send the body slowly or name the wrong charset; None: never.
    traps          hidden links, links outside ModernGov's part and to other hosts, a calendar that
                   never ends, a robots.txt that forbids some addresses and asks for a delay.
    state          2: two weeks later (edited, approved, published and vanished meetings).
    param_case     query parameters are spelt as other councils spell them (MID, CommitteeId, Id).
    validators     ETag and Last-Modified on some pages, 304 to those who send them back.
    dates_ignored  the service lists all meetings whatever the dates asked for (Lambeth).
    """

    html_only: bool = False
    service_only: bool = False
    sub_path: str = ""
    truncated: int = 0
    welsh: bool = False
    stubs_first: bool = False
    flaky: int | None = None
    traps: bool = False
    state: int = 1
    param_case: bool = False
    validators: bool = True
    dates_ignored: bool = False
