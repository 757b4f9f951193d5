"""The public's session above the first numbered item: `Public Forum`, then what residents asked.

In: a cleaned text, its lines and the first item's head. Out: the head of the session, if a title of
its own stands behind those present, with text between it and the first item.
"""

import re

from nlp.pages.item_heads import Head
from nlp.pages.item_titles import Title
from nlp.text.lines import Line

_FORUM = re.compile(
    r"(?i)(?:(?:public|open|democratic|(?:parishioners?|residents?|electors?)['’]?s?['’]?) "
    r"(?:and press )?(?:forum|session|participation|questions?(?: time)?|time|period|comments?|"
    r"speaking|open (?:forum|session)|half hour|discussion)"
    r"|(?:questions|comments|representations) (?:from|by) (?:the |members of the )?public"
    r"|(?:adjournment|time) for (?:the )?public (?:session|participation|questions?))"
    r"(?: session| time)?"
    r"(?: ?\((?:\d{1,2}|ten|fifteen|twenty) min(?:ute)?s?(?: max(?:imum)?)?\.?\))?\W?"
)


def find_forum(clean: str, lines: list[Line], first: Head) -> list[Head]:
    """Return the head of the public's session above the first item, if one has a title there."""
    for index in range(1, first.index - 1):
        line = lines[index]
        words = clean[line.start : line.end]
        if _FORUM.fullmatch(words) and (line.blanks or words.isupper()):
            title = Title(words.rstrip(" .:-"), alone=True, capitals=False, standing=True)
            return [Head(index, "", "", "", (), False, title, 1)]
    return []
