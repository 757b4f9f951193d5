"""The verbs that tell what somebody did, with the adverbs before them, as patterns.

The words are in acts.toml; `match.lastgroup` is the act.
"""

import re

from nlp.people.acts.leads import CUES
from nlp.people.lexicon.vocabulary import any_of

# `took the opportunity to thank the staff`
_TOOK_TO = (
    r"(?:took|used|seized)[ \n](?:the|this|that|his|her|their)[ \n](?:opportunity|chance|time"
    r"|speech|address|statement)[ \n]to[ \n]"
    rf"(?:{any_of([*CUES['invited']['spoke'], 'thank', 'call', 'welcome'])})\b"
)
_VERBS = {
    act: any_of([*verbs, _TOOK_TO][: None if act == "spoke" else -1])
    for act, verbs in CUES["verbs"].items()
}
_VERB_WORDS = "|".join(f"(?P<{act}>{verbs})" for act, verbs in _VERBS.items())
_ADVERBS = (
    r"(?:(?:also|then|further|therefore|again|both|all|each|suitably|subsequently|finally|next|formally"
    r"|briefly|so|now|accordingly|duly|strongly|particularly|specifically|personally|firstly|first"
    r"|once|fully|thereupon|thereafter|gratefully|kindly|jointly|additionally|moreover"
    r"|initially|verbally|later|did|in (?:response|reply|turn|conclusion"
    r"|summary|closing)|who|and|,"
    r"|(?:with the (?:consent|permission|agreement|leave)|at the (?:invitation|request|discretion))"
    r" of the (?:Chair|Mayor|Committee|Panel|Board)\w{0,6})[ \n,]{1,3}){0,4}"
)
VERB = re.compile(rf"(?:[ ]?[:;-])?[ ,\n]{{0,6}}{_ADVERBS}(?:{_VERB_WORDS})(?![\w-])")
AND_VERB = re.compile(
    rf"(?:\b(?:and|but)|,)[ \n]{{1,3}}{_ADVERBS}(?:{_VERB_WORDS})(?![\w-])(?![ \n]by\b)"
)
PRONOUN = re.compile(
    rf"[.][ \n]{{1,60}}(?:He|She|They|In[ ][a-z][^.,;:\n]{{1,40}},?[ ](?:he|she|they))"
    rf"[ \n]{{1,2}}{_ADVERBS}(?:{_VERB_WORDS})(?![\w-])"
)
