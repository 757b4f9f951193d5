"""A title in, where it stops to name its matter and begins to say what is to be done in it, out.

Parishes print a matter with another task every month: "Bus Shelters - to consider quotes", "Bus
Shelters. Clerk to report on the moss."
"""

import re

_DONE = (
    "consider|receive|note|make|approve|confirm|agree|sign|accept|hear|discuss|take|decide|authorise"
    "|adopt|determine|report|review|provide|update|ask|arrange|contact|obtain|ensure|purchase|order"
    "|look|resolve|endorse|ratify|seek|meet|speak|send|write|respond|finalise|check|find|investigate"
    "|give|present|request|be|set|submit|propose"
)
_TASK = re.compile(
    rf"[-:;.,(]\s*(?i:to|will) (?:{_DONE})\b"  # Bus Shelters - to consider quotes
    rf"|(?<=\W)To (?:{_DONE})\b"  # Bus Shelters To consider quotes
    r"|\b(?:Cllrs?|Councillors?|Clerk|Chair\w*|RFO|Mayor)\b[^.]{0,60}?\b(?:to|will) \w"
    r"|(?<=[A-Za-z)]{3})[.?] +(?=[A-Z])"  # Bus Shelters. Quotes for a bench.
)


def list_task_starts(title: str) -> list[int]:
    """Return the places, in order, where a title may begin to say what is to be done."""
    return [match.start() for match in _TASK.finditer(title)]
