"""The switches of the sample server: how councils' sites differ, break, block and change."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """Switches that combine freely; the default is a well-behaved site with both faces.

    html_only      the web service is off: an error page with HTTP 200, or 404.
    service_only   every HTML page answers 403 with a challenge page; the service is open.
    sub_path       the site lives under this path, e.g. "/moderngov".
    moved_from     addresses under this path answer 301 to the same address of today's base.
    truncated      decisions and minutes longer than this many characters are cut on meeting pages
                   and end in a link to mgAi; 0: never.
    minutes_as_pdf items have no minutes on pages nor in the service: they stand in the printed
                   minutes alone, which are published all the same.
    clutter        every row of a meeting page has a list "Share this item" and the label
                   "Additional documents:", documents or not (Surrey).
    welsh          every page links to its twin with LLL=1, whose labels are Welsh; the links of an
                   English page carry LLL=0.
    stubs_first    the first request of each address (robots.txt apart) answers 200 with something
                   that is not the page: a JavaScript redirect, an error page; the second is good.
    flaky          a seed: a quarter of the addresses answer once or twice with 500, 429 and
                   Retry-After, a dropped connection, half a body, a slow body or the wrong
                   charset; which ones depends on the seed and the address alone. None: never.
    retry_after    seconds that a 429 asks to wait.
    broken         (text, fault) pairs: addresses that hold the text always fail with "500", "429",
                   "403", "404", "drop", "hang", "cut", "slow", "charset", "redirect stub" or
                   "error stub".
    traps          hidden links, links outside ModernGov's part and to other hosts, a calendar whose
                   links are new on every visit, a robots.txt that forbids some addresses
                   (mgUserInfo, supplements, searches).
    crawl_delay    seconds that robots.txt asks for; 0: none.
    state          2: two weeks later (edited, approved, published and vanished meetings).
    param_case     query parameters are spelt as other councils spell them (MID, CommitteeId, Id);
                   the list of committees links straight to their meetings, as some sites' does.
    validators     ETag and Last-Modified on some pages, 304 to those who send them back.
    dates_ignored  the service lists all meetings whatever the dates asked for (Lambeth).
    """

    html_only: bool = False
    service_only: bool = False
    sub_path: str = ""
    moved_from: str = ""
    truncated: int = 0
    minutes_as_pdf: bool = False
    clutter: bool = False
    welsh: bool = False
    stubs_first: bool = False
    flaky: int | None = None
    retry_after: int = 1
    broken: tuple[tuple[str, str], ...] = ()
    traps: bool = False
    crawl_delay: float = 0
    state: int = 1
    param_case: bool = False
    validators: bool = True
    dates_ignored: bool = False
