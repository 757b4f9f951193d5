"""How sites break: stubs in place of pages, errors, dropped, hanging, slow and cut answers.

A fault is named in the log of requests. "slow" and "charset" still deliver the page.
"""

import random
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from sample_council.response import Response, html
from sample_council.variant import Variant

SHARE = 0.25
KINDS = ("500", "429", "drop", "cut", "slow", "charset")
REDIRECT_STUB = """<!-- beginning of HttpRedirect.htm file -->
<script type="text/javascript">
function redirectToHttps()
{
window.location = "https://" + window.location.hostname + window.location.pathname ;
}
redirectToHttps();
</script>
<!-- end of HttpRedirect.htm file -->
"""
ERROR_STUB = """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"
"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html lang="en-us" dir="ltr"><head><meta name="GENERATOR" content="Microsoft SharePoint" />
<title>Error</title></head><body><h1>Sorry, something went wrong</h1>
<p>An unexpected error has occurred.</p></body></html>
"""
SERVER_ERROR = b"<html><head><title>Runtime Error</title></head><body>Server Error</body></html>"


class Faults:
    """Decides what goes wrong with each answer; counts how often each address was asked for."""

    def __init__(self, variant: Variant) -> None:
        self.variant = variant
        self.asked: Counter[str] = Counter()
        self.lock = threading.Lock()

    def spoil(self, path: str, answer: Callable[[str], Response]) -> tuple[str, Response | None]:
        """Give the name of the fault ("" for none) and the answer; None: no answer at all."""
        with self.lock:
            self.asked[path] += 1
            times = self.asked[path]
        fault = self.find_fault(path, times)
        if fault in {"drop", "hang"}:
            return fault, None
        if fault == "429":
            wait = {"Retry-After": str(self.variant.retry_after)}
            return fault, Response(body=b"Too many requests", status=429, headers=wait)
        if fault in STANDING_IN:
            return fault, STANDING_IN[fault]
        response = answer(path)
        if fault == "charset":
            latin = response.content_type.replace("utf-8", "iso-8859-1")
            response = replace(response, content_type=latin)
        return fault, response

    def find_fault(self, path: str, times: int) -> str:
        """Name the fault of the `times`-th request of an address."""
        for text, fault in self.variant.broken:
            if text in path:
                return fault
        if path.lower().endswith("/robots.txt"):
            return ""
        if self.variant.stubs_first and times == 1:
            return "error stub" if len(path) % 2 else "redirect stub"
        if self.variant.flaky is not None:
            return flaky_fault(self.variant.flaky, path, times)
        return ""


def flaky_fault(seed: int, path: str, times: int) -> str:
    """Draw an address's fault: a quarter of them fail once or twice, the same ones every time."""
    draw = random.Random(f"{seed} {path}")
    if draw.random() > SHARE:
        return ""
    kind, failures = draw.choice(KINDS), draw.choice((1, 1, 2))
    return kind if times <= failures else ""


STANDING_IN: dict[str, Response] = {
    "500": Response(body=SERVER_ERROR, status=500),
    "403": Response(body=b"<html><title>Forbidden</title></html>", status=403),
    "404": Response(body=b"<html><title>Not found</title></html>", status=404),
    "redirect stub": html(REDIRECT_STUB),
    "error stub": html(ERROR_STUB),
}
