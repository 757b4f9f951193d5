"""What became of a matter: resolved, recommended, deferred, withdrawn, refused, lost.

In: how a decision was marked, its verbs, its words. Out: its status.
"""

import re

from nlp.patterns import spaced

PLANNING = spaced(
    r"\b(?:planning|permission|application|consent|licen[cs]e|advertisement|\d{2,4}/\d{3,5}|"
    r"variation)\b|\bcontrary to (?:the )?(?:officer\S* )?recommendation|\bas (?:per|recommended)\b"
    r"|\W*refused?(?:\W*$|\W{1,3}reason| (?:for|on) (?:the )?(?:following )?(?:reason|ground))",
    re.IGNORECASE,
)
ONWARD = spaced(
    r"\W{0,3}(?:that )?(?:the )?(?:full )?(?:council|cabinet|executive|board)\b[^.;]{0,20} be "
    r"recommended\b|\W{0,3}(?:the [\w ]{3,40}: ?)?(?:\(?\w{1,3}[.)] |[A1] )?(?:to )?"
    r"(?:(?:it be )?recommend(?:s|ed)?\b|that it be (?:a )?recommend)[^.;]{0,40}?"
    r"\b(?:council|cabinet|executive|committee|board|that|to)\b"
    r"|\W{0,3}(?:the )?(?:[\w-]+ ){0,4}?(?:cabinet|executive|committee|board|panel) (?:therefore |"
    r"unanimously )?recommend(?:ed|s) (?:that|to)\b"
    r"|\W{0,3}(?:\w{1,3}[.)] )?[^.;\n]{0,200}? be (?:commended to (?:the )?(?:full )?"
    r"(?:council|cabinet)\b|recommended to [a-z]|(?:requested|asked) to recommend\b)",
    re.IGNORECASE,
)

# What was deferred is told before the parts: `the item be deferred to negotiate: (a) the wall`
DEFERS = spaced(
    r"(?!\W{0,3}(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])[^:;]{0,200}?\b(?:defer|postpon|adjourn)\w*\b"
)


def tell_status(
    marked: str, verb: str, words: str, parts: int = 0, also: tuple[str, ...] = ()
) -> str:
    """Return what became of it: resolved, recommended, deferred, withdrawn, refused, lost.

    That one of several parts was deferred or withdrawn says nothing of the others; `also`: the
    further verbs of the decision.
    """
    if marked != "resolved":
        return marked
    whole = DEFERS.match(words) is not None
    if parts > 1 and not whole and (verb == "defer" or (verb == "withdraw" and also)):
        return "resolved"
    if verb == "defer":
        return "deferred"
    if verb == "withdraw":
        return "withdrawn"
    if verb == "refuse" and PLANNING.search(words[:600]):
        return "refused"
    return "recommended" if verb == "recommend" or ONWARD.match(words) else "resolved"
