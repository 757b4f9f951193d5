"""Words that say how the matter before a meeting is decided, and not what the matter is.

`That the application be refused`, `the recommendations`, `to adopt the motion`: which application
or motion is told elsewhere.
"""

from nlp.patterns import spaced

# What may be done with the matter before a meeting: a way of deciding it, no motion of its own.
WAY = spaced(
    r"\W{0,3}(?:that )?(?:(?:the|this|that|planning|full|outline|both|these|item|\S{1,4}\d\S{2,24})"
    r" ){0,4}(?:applications?|items?|matter|report|permission|consent|decision|recommendations?|"
    r"licen[cs]e|variation|motion|\S{0,6}/\d\S{1,20})\b[^.;:]{0,80}?\b(?:be|were|was) (?:\w+ )?"
    r"(?:refused|approved|granted|deferred|referred|rejected|adjourned|permitted|delegated|supported|withdrawn|noted)\b"
    r"|\W{0,3}(?:to )?(?:refuse|approve|grant|defer|refusal|approval|deferral|reject)\b"
)
# What a decision on a matter says of it, whatever the matter is called.
DISPOSES = spaced(
    r"\b(?:approv|grant|refus|permi|defer|refer|delegat|consent|reject|adjourn|dismiss|support|"
    r"object|withdr|not(?:e|ed|ing)\b|accept|agree|adopt|recommend|endors|condition)"
)
# What is put right in the minutes, before they are agreed as amended.
CORRECTS = spaced(
    r"\W{0,3}(?:that )?the (?:draft )?minutes\b[^.;\n]{0,80}? be (?:amended|corrected|altered)\b"
)
HOLLOW = spaced(
    r"\W{0,3}(?:that )?(?:the )?(?:[\w'-]+ ){0,3}(?:recommendations?|reports?|motion|proposals?)\b"
)
OF_MOTION = spaced(
    r"\W{0,3}(?:that )?(?:to )?(?:(?:adopt|approve|accept|agree|carry|support)(?: to)? )?(?:the )?"
    r"(?:[\w'-]+ ){0,3}(?:motion|recommendations?|proposal)\b"
)
