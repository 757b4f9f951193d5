"""What a sentence tells of others: how another body, a public meeting or a parliament decided.

In: the words of a sentence that may tell of a vote or a decision. Out: the words with what is told
of others blanked out, each letter at its place. What the meeting itself did is never told so: its
sentences say `the Committee voted`, no `said that Cabinet had voted`.
"""

import re
from functools import lru_cache

from nlp.patterns import spaced

# `the Planning Committee of the District Council`, `Cabinet`, `residents`
_WITHIN = r"(?:and|but|so|as|was|were|is|are|be|had|has|have|who|which|that|to)\b"
_OWN = r"council|committee|board|panel"
_OTHER = (
    r"cabinet|executive|assembly|senate|authority|union|association|trust|trustees|governors|"
    r"residents|parishioners|tenants|electors|electorate|voters|shareholders|staff|group|forum|"
    r"corporation|parliament|government"
)
_BODY = (
    rf"(?:(?!{_WITHIN})[\w'&-]+ ){{0,5}}?(?:{_OWN}|{_OTHER})"
    r"(?: of (?:the )?(?:(?!of\b)[\w'&-]+ ){0,3}?[\w'&-]+)?"
)
_DEED = (
    r"(?:\w+ly )?(?:voted|resolved|agreed|carried|rejected|approved|refused|passed|decided|"
    r"defeated|supported|adopted|balloted|granted|turned down|been unanimous)\b"
)
_SAID = (
    r"\b(?:said|says|stated?|reported|advised|explained|heard|told|informed|reminded|commented|"
    r"recalled|mentioned|added|learn(?:ed|t)|wrote|writing|replied|noted|asked|understood|aware)\b"
)
_WHEN = r"(?:,? ?(?:in|on|at|last|earlier|following|after) [^.;,]{2,40},)?"
_ENDS = r"(?=[;.]|,? (?:and|but|so) (?:it|this|the|he|she|moved|proposed|cllr|councillor)\b|$)"
# `Cllr Hay said Cabinet resolved`, `It was noted that Vale Council voted`; of `the Committee`,
# which may be the one that meets, only `had voted` is another time; `Cabinet's meeting, where`.
_SAID_SO = spaced(
    rf"{_SAID}(?:(?: (?!that\b|and\b|but\b)[\w']+){{0,4}}? (?:that|how|whether|if))?{_WHEN} "
    rf"(?!the (?:{_OWN}) (?!of\b))(?:{_BODY}) (?:had |has |have )?{_DEED}[^;]{{0,300}}?{_ENDS}"
)
_HAD = spaced(
    rf"(?P<declared>\b(?:declared|announced|confirmed)(?: that)? )?"
    rf"\b(?:{_BODY}) had {_DEED}[^;]{{0,300}}?{_ENDS}"
)
_AT_MEETING = spaced(
    rf"\b(?:{_BODY})(?:'s?)? (?:[\w-]+ ){{0,2}}?meeting(?: [^.;,]{{2,40}})?,? (?:where|at which) "
    rf"(?!the (?:{_OWN}) (?!of\b))[^;]{{0,300}}?{_ENDS}"
)
# `In the House the Bill was carried`, `at the County final of the quiz`, `agreed by email before
# the meeting`
_NOT_HERE = spaced(
    r"\b(?:in|by|of) (?:the )?(?-i:House(?: of (?:Commons|Lords))?|Commons|Lords|D[áa]il|Seanad|"
    r"Senedd|Parliament|Westminster|Holyrood|Stormont)\b(?! (?:street|road|hill|square|lane))"
    r"|\bat an? (?:[\w-]+ ){0,3}?(?:public|residents'?|open|village|club|union) meeting\b"
    r"|\bat the (?:[\w-]+ ){0,3}?(?:final|quiz|championships?|match|contest)\b"
    r"|\bby (?:the|our) (?:previous|former|last|old|outgoing) (?:administration|council|committee|"
    r"board|executive)\b"
    r"|\b(?-i:M[PS]s?|MSPs?|MEPs?|TDs?|MLAs?)\b[^.;]{0,40} (?:had |has |have )?(?:\w+ly )?voted\b"
    r"|\bvoted (?:for|against|on|in favour of) the (?:[\w']+ ){0,4}(?-i:Bill|Act)\b"
    r"|\b(?:agreed|approved|accepted|decided|voted)(?: on| by all| unanimously)? "
    r"by (?:e-?mail|(?:tele)?phone|text|correspondence|circulation) "
    r"(?:before|prior to|ahead of|between|since)\b"
)
# `asked whether the motion was carried by 7 votes to 2`, `"I moved a motion which was carried"`
_ASKED = spaced(
    r"\b(?:asked|queried|wondered|unsure|enquired|confirm) (?:whether|if|how|why)\b[^.;,]{3,120}?"
    r"\b(?:was|were) (?:carried|lost|passed|defeated)\b[^.;,]{0,80}"
    r"|\b(?:asked|checked|queried|wondered|unsure|enquired)(?: again)? "
    r"(?:whether|if)\b[^.;,]{0,60}?\ball (?:[\w']+ ){0,2}?"
    r"(?:agreed|in favour|in agreement|content|happy)\b"
    r"|\b(?:asked|queried|wondered|unsure|enquired) (?:whether|if|how|why)\b[^.;\"]{0,80}"
    r"\"[^\"]{3,300}"
    r"|(?<=\")(?:you|we|they) (?:\w+ly |have |had )?(?:voted|resolved|agreed|passed|carried|"
    r"approved|refused|rejected)\b[^.;\"]{0,200}"
    r"|\b(?-i:I) (?:\w+ly )?(?:have |had )?(?:moved|seconded|tabled|voted)\b[^.;]{0,200}"
)
# The wording of earlier minutes, put right: `delete "Cllr Marsh abstained"`, `to read "RESOLVED"`
_WORDING = spaced(
    r"\b(?:reads?|delet\w+|insert\w*|add(?:ing|ed)?|replac\w+|substitut\w+|remov\w+|omit\w*|"
    r"words?|(?:in)?stead of|place of|for|by|with)(?: the)?(?: (?:words?|sentence|phrase))?[,:]? "
    r'"[^"\n]{3,300}"?'
)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


@lru_cache(maxsize=64)  # of one sentence several places are asked
def without_others(words: str) -> str:
    """Return a sentence with what others did blanked out, each letter at its place."""
    if _NOT_HERE.search(words):
        return " " * len(words)
    words = _ASKED.sub(_blank, words)
    if '"' in words and "inute" in words:
        words = _WORDING.sub(_blank, words)
    words = _SAID_SO.sub(_blank, words)
    small = words.lower()
    if "had" in small:
        words = _HAD.sub(lambda match: match[0] if match["declared"] else _blank(match), words)
    return _AT_MEETING.sub(_blank, words) if "meeting" in small else words


# Words that somebody said or wrote, printed in quotes: `The Leader replied: "It was agreed so."`
_SPEECH = spaced(
    r"\b(?:said|replied|reply|answer(?:ed)?|respon(?:ded|se)|stated|wrote|added)\b"
    r'[^.;:"\n]{0,40}[:,] ?"[^"]{0,2000}$'
)


def is_spoken(before: str, behind: str) -> bool:
    """Tell whether a place is in quoted speech; `before`, `behind`: its paragraph's words."""
    return '"' in before and '"' in behind and _SPEECH.search(before) is not None


def is_of_others(words: str, at: int) -> bool:
    """Tell whether what stands at a place of a sentence is told of others."""
    return without_others(words)[at : at + 1] != words[at : at + 1]
