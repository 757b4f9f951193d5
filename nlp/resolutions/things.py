"""What a thing is called by: `the appointment of A`, `the changes approved in May`.

In: the words of a decision. Out: the same, without the verbs that only name what it is on, so that
what is said of it is left: `That the appointment of A as Chair be noted`. What others decided, in
a list that is noted, is not decided here either.
"""

from nlp.patterns import spaced

_SAID = (
    r"(?:^|[.;\n,]|\bthat\b) ?(?:\(?\w{1,4}[.)] )?(?:that )?(?P<thing>"
    r"(?:the|this|these|those|an?|any|its|their|both|such)\b(?:(?!\b(?:be|is|are|was|were|that|which|who|"
    r"(?:to )?(?:approve|agree|adopt|note|endorse|accept|recommend)s?|"
    r"(?:council|cabinet|committee|executive|board|panel|members|authority) [a-z]+ed)\b)"
    r"[^.;:\n]){3,240}?) (?:should )?(?:be|is|are|was|were) (?:\w+ly |now |also ){0,2}"
)
NOTED = spaced(_SAID + r"(?:received|deferred|refused|rejected|withdrawn|noted(?P<list> ?:)?)")
AGREED = spaced(
    _SAID + r"(?:approved|agreed|accepted|endorsed|adopted|supported|confirmed|ratified)\b"
)
PAST = spaced(r"\b\w+(?:ed|en)\b")


def without_names(words: str) -> str:
    """Return words without the verbs that a thing is called by: `the changes approved in May`."""
    for pattern, called in ((NOTED, None), (AGREED, PAST)):
        for match in list(pattern.finditer(words)):
            thing = match["thing"]
            bare = called.sub(lambda m: " " * len(m[0]), thing) if called else " " * len(thing)
            words = words[: match.start("thing")] + bare + words[match.end("thing") :]
            if match.groupdict().get("list"):
                return words[: match.start("list")]
    return words
