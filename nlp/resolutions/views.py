"""What a meeting agreed to be so: `Members agreed that it was a worthy cause.` It decides nothing.

In: a text and where the words behind `agreed that` begin. Out: whether they tell a view. What is
to be done stands in other forms: `the plan be adopted`, `the Clerk would write`, `was approved`.
"""

from nlp.patterns import spaced

# Words of one clause: what `once`, `until` and the like open says when, and tells no fact.
CLAUSE = (
    r"(?:(?!(?:once|until|till|since|when|after|before|because|as|if|unless|provided)\b)"
    r"[\w'-]{1,20} ){1,9}"
)
_IS = r"(?:is|was|are|were|has been|had been|have been|is not|was not|are not|were not)"
_HOW = r"(?:(?:\w+ly|very|quite|so|too|both|also|still|now|most|more) ){0,3}"
# `was approved`, `were sent`, `was to be`, `were in order`; and what is settled by being found so:
# `the minutes were correct`, `no reply was necessary`.
_NO_VIEW = (
    r"(?!needed)\w+ed|\w+en|made|paid|put|set|sent|held|kept|left|let|sold|built|brought|bought|read|spent|"
    r"lost|found|won|dealt|done|shown|drawn|withdrawn|to|no|not|in|on|at|of|for|from|by|with|within|"
    r"under|up|out|correct|true|accurate|right|exempt|content|happy|satisf\w+|necessary|eligible|due|"
    r"open|closed|free|void|invalid|valid|present|absent|quorate|acceptable|appropriate|sufficient|"
    r"ready|aware|able|unable|likely|subject|willing|full|here|there|this|that|all|each|as|what|such|"
    r"being|therefore|then|currently"
)
_THING = r"an? (?!(?:matter (?:for|to)|true|correct|accurate|fair and)\b)|one of "
_ENDS = r"(?=[.,;]| (?:and|but|for|in|on|as|because|since|that|to|when|if|at|with|than|so)\b|$)"
# `and that the Clerk write`, `so the Council object`: what follows from it is decided.
_DOES = (
    r"(?:the )?(?:[\w'-]+ )?(?:clerk|council|committee|chair\w*|councillors?|cllrs?|members|we)"
    r"(?: [A-Z][\w'-]+)? (?:to )?(?!(?:is|was|are|were|has|have|had|do|does|did|could|who|that)\b)"
    r"(?!\w+(?:s|ed)\b)[a-z]+"
)
_ALSO = (
    r"(?![^.;]{0,200}\b(?:and|so|but) (?:that )?"
    rf"(?:(?!something\b)[\w£'-]+ ){{0,6}}?(?:should|would|will|shall|(?<!ought\sto\s)be)\b)"
    rf"(?![^.;]{{0,200}}\b(?:and|so|but) (?:that )?{_DOES}\b)"
)
# What a thing does or is like, which nobody is told to do.
_IS_LIKE = (
    r"(?:looks|seems|feels|sounds|deserves|appears|lacks|needs (?!to\b)|"
    r"(?:went|gone|going|working|works|worked|goes) (?:very |really |quite |so )?(?:well|badly)|"
    r"(?:is|was|are|were) (?:getting|becoming|growing|looking|causing|making|proving)|"
    r"(?:make|makes|made|do|does|did) (?:an?|such an?|all the|no|little) (?:[a-z]+ )?"
    r"(?:difference|job|good|sense)|(?:has|have|had) (?:\w+ly )?"
    r"(?:improved|increased|deteriorated|worsened|declined|worked|got|grown|risen|fallen))\b"
)
_MAY_BE = (
    r"(?:is|was|are|were) (?:in an? (?:very )?(?:poor|bad|good|dangerous|dreadful|terrible|sorry) "
    r"(?:state|condition)|to blame|used by (?:many|a lot|few)|too)\b"
    rf"|(?:would|could|might|may) be {_HOW}(?:an? )?(?:important|helpful|good|useful|nice|"
    r"excellent|great|dangerous|difficult|(?:beneficial|worthwhile)(?! (?:for|to)\b)|valuable|"
    r"unfair|unreasonable|impossible|hard|detrimental|hazardous|unsafe|confusing)\b"
)
_WOULD = (
    r"would (?:not )?(?:spoil|ruin|harm|worsen|alleviate|help|overlook|dwarf|detract|benefit|"
    r"enhance|cause|lead|increase|add)\b"
)
# Whom such a deed may be asked of: `the Chairman would help with the stall`.
_THINGS = (
    r"(?!(?-i:[^.;]{0,40}?[A-Z][a-z]+ would\b))(?!(?:[\w'-]+ ){0,4}?"
    r"(?:clerk|council|committee|chair\w*|councillors?|cllrs?|members?|we|they|he|she|group|party|"
    r"volunteers?|everyone|all) would\b)"
)
_SENSED = (
    r"(?:felt|looked|seemed|sounded|mattered|worked well|went well|appeared|deserved|remained an?)"
)
_SHOWED = r"(?:that )?(?:this|it) (?:provided|offered|represented|showed|meant)"
# `no items required the exclusion of the press`
_NEEDLESS = (
    r"(?:that )?(?:no|none of the) (?:further |other |agenda )?(?:items?|matters?|business)"
    r" (?:on the agenda )?(?:required|needed|warranted|necessitated)"
)
VIEW = spaced(
    r"\s{0,200}(?!(?:that )?no (?:further |other )?(?:changes?|amendments?|alterations?|increase|"
    r"action) (?:was|were|is|are) (?:needed|required|necessary)\b)"
    rf"(?:[^.;,\n]{{20,200}} is that\b|there (?:is|was|were)\b|{_SHOWED}\b|{_NEEDLESS}\b"
    rf"|{CLAUSE}(?:{_IS} {_HOW}(?:{_THING}|(?!(?:{_NO_VIEW})\b)[a-z-]{{3,}}{_ENDS})"
    rf"|{_SENSED}\b|{_IS_LIKE}|{_MAY_BE}){_ALSO}|{_THINGS}{CLAUSE}{_WOULD}{_ALSO})"
)
