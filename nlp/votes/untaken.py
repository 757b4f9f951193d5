"""Votes that a sentence speaks of and nobody took: negated, supposed, refused, or a mere rule.

In: the words before a call (`put to the vote`, `vote on`), its own and those behind it. Out: yes or
no. `Neither was voted on`, `Had it been put to the vote`, `there would be a vote on it`, `a
dispensation to vote on the precept`; `asked for a recorded vote. The Chairman ruled it too late.`
"""

from nlp.patterns import spaced

_AUX = r"(?:be|been|being|was|were|is|had|has|have|then|yet|to|formally|actually|ever|now)"
_NEGATED = spaced(
    rf"(?:\b(?:not|never|cannot)(?: {_AUX})*|\bwithout"
    r"|\b(?:insufficient|not enough|no|little|lack of) (?:support|members|votes)\b[^.;,]{0,40}"
    r"|\b(?:neither|none|nor)(?: of (?:the|these|those|them)(?: \w+){0,2}"
    rf"| (?:motion|proposal|amendment|suggestion|option|one)s?)?(?: {_AUX})*) ?$"
)
_SUPPOSED = spaced(
    r"\b(?:if|unless|whether|until|should|in the event that) (?:the|it|this|that|they|these|an?|"
    r"any|there|his|her|such)\b(?:(?! and )[^.;,]){0,60}$"
    r"|\b(?:would|will|should|shall|could|might|must|can|(?-i:may))(?: \w+)? "
    r"(?:be|have|hold|take|call|need|require)(?: for| to hold| to take| to have)? "
    r"(?:an?|the|any)(?: \w+)? ?$"
)
# `Had the matter been put to the vote`, `had there been a vote`
_HAD = spaced(
    r"(?:^|[,;:] |\b(?:and|that|but) )had (?:there|it|this|that|the|these|any|an?|his|her|their)\b"
    r"(?:(?! and )[^.;,]){0,60}$"
)
# Who is to vote, or may: `The Council is to vote on`, `a dispensation to speak and vote on`
_TO_VOTE = spaced(
    r"\b(?:is|are|was|were)(?: (?!asked\b|invited\b|call|requ)\w+)? to ?$"
    r"|\b(?:allow\w*|enabl\w+|permit\w*|entitl\w+|dispensations?)\b[^.;]{0,80}$"
    r"|\b(?:able|right|eligible|free|unable|qualified|disqualified)(?: \w+)? "
    r"(?:to|from)(?: \w+ (?:and|or|nor|but not))? ?$"
    r"|\b(?:speak|speaking|discuss|participate|debate|comment)(?:,| and| or| nor| but not)"
    r"(?: to)? ?$"
)
_VERB = spaced(r"vot(?:e|ing) (?:up)?on\b")
_LATER = spaced(
    r"(?: on [^.;:]{2,60}?)? (?:shall|must)\b|[^.;:]{0,60}: ?to be (?:taken|held)\b"
    r"|(?: on(?: (?!and\b|that\b|to\b)[\w'-]+){1,7})? (?:was|were) (?:\w+ )?"
    r"(?:postponed|deferred|adjourned|put off|delayed|cancelled|abandoned)\b"
)
# How votes are to be taken: `Voting shall be by a show of hands.`, `agreed that voting be by`
_RULE = spaced(
    r"\b(?:vot(?:e|es|ing)|motions?|questions?)\b[^.;]{0,80} (?:shall|must)\b[^.;]{0,60}$"
    r"|\b(?:that|for|to have) (?:(?:the|all|following|any) ){0,2}vot(?:es|ing)\b"
    r"[^.;]{0,40} (?:to )?be "
    r"(?:conducted |taken |held |done |carried out )?(?:by|on|through)(?: an?)? ?$"
)
_REQUESTED = spaced(
    r"\b(?:ask(?:ed|ing)|request\w*|call(?:ed|ing)|sought|demand\w*|want(?:ed|ing)|mov(?:ed|ing))\b"
    r"[^.;]{0,80}?\b(?:(?:recorded|named|roll[- ]call) vote|(?:put|taken) to (?:the|a) vote|"
    r"(?:for|that) a vote)\b"
    r"|\b(?:recorded|named|roll[- ]call) vote (?:was|were|had been|being) (?:\w+ )?"
    r"(?:requested|sought|demanded|asked for|called for|proposed|moved)\b"
)
_REFUSED = spaced(
    r"\b(?:refused|refusing|declined(?! to (?:vote|take))|declining|disallowed|too late|"
    r"insufficient|fewer than|"
    r"not (?:enough|sufficient|supported|the required|granted|allowed|accepted)|"
    r"ruled (?:\w+ ){0,4}?(?:out|against|not|that (?:no|it was not))|"
    r"(?:did|would|could) not (?:agree|allow|permit|accept|accede|receive|obtain|have the)|"
    r"lacked|withdr[ae]w (?:it|(?:the|his|her|their) (?:motion|request|proposal|amendment))|"
    r"(?:request|motion|proposal) (?:was |then )?(?:was )?withdrawn)\b"
)
# Figures of who was for and against, where the sentence says that it was no vote.
_UNVOTED = spaced(
    r"\b(?:no (?:formal |actual |recorded )?votes? (?:was|were|being|having been|had been) "
    r"(?:taken|held|called)|no vote took place|straw poll|undecided|"
    r"(?:was|were|been|being) not (?:formally )?(?:voted on|put to (?:the|a) vote))\b"
)
_OUTCOME = spaced(r"\b(?:carried|lost|defeated|resolved|agreed|passed|approved)\b")
SOON = 240  # characters behind a request in which it is refused


def is_untaken(before: str, told: str, behind: str) -> bool:
    """Tell whether a call, of which `told` are the words, is of a vote that was not taken."""
    behind = f" on{behind}" if told.lower().endswith(" on") else behind
    if _NEGATED.search(before) or _SUPPOSED.search(before) or _LATER.match(behind):
        return True
    if _HAD.search(before) and "been" in (before[-6:] + told).lower():
        return True
    return bool(_VERB.match(told) and _TO_VOTE.search(before))


def is_rule(before: str) -> bool:
    """Tell whether the words before `show of hands` say how votes are to be taken."""
    return bool(_RULE.search(before))


def is_refused(words: str, behind: str) -> bool:
    """Tell whether a vote was only asked for in a sentence, and refused there or right behind."""
    asked = _REQUESTED.search(words)
    return bool(asked and _REFUSED.search(words[asked.end() :] + behind[:SOON]))


def is_unvoted(words: str) -> bool:
    """Tell whether a sentence says of those for and against that it was no vote."""
    return bool(_UNVOTED.search(words)) and not _OUTCOME.search(words)
