"""What leads up to a name and tells of its bearer: `questions from A`, `invited A to comment`.

In: a cleaned text and a name in it. Out: acts. The cues are in acts.toml; an office may stand
between cue and name.
"""

import re
from collections.abc import Iterator

from nlp.annotations import Act
from nlp.people.acts.elected import presides_over_election, stands_beneath_election
from nlp.people.findings import make_act
from nlp.people.lexicon.vocabulary import any_of, over_lines, read_words
from nlp.people.names.mentions import NameMention

CUES = {
    group: {act: [over_lines(cue) for cue in cues] for act, cues in table.items()}
    for group, table in read_words("acts/acts").items()
}
# `(invited) Councillor A, supported by B, to respond`
_TO_SPEAK = re.compile(
    r"(?:,[ ](?:supported|accompanied|assisted)[ ]by[ ][^.;:]{3,120}?"
    r"|,?[ ]and[ ](?:the[ ])?[A-Z][^.;:]{3,120}?)?"
    rf",?[ \n]{{1,3}}(?:then[ \n]|briefly[ \n])?to[ \n](?:{any_of(CUES['invited']['spoke'])})\b"
)
_INVITED = re.compile(
    r"\b(?:invited|asked|called[ \n](?:up)?on|(?<!be[ ]suspended[ ]to[ ])"
    r"(?:(?<=suspended[ ]to[ ])|(?<=adjourned[ ]to[ ]))allow|allowed|permitted"
    r"|requested|handed[ \n]over[ \n]to)"
    r"[ \n]{1,3}(?P<office>[^.;:()]{0,170})\Z"
)
_THANKED = re.compile(r"\b[Tt]hank(?:ed|ing|s)?[ \n](?:to[ \n])?(?P<office>[^.;:()]{0,110})\Z")
_FOR = {
    act: re.compile(rf"[ ]for[ \n](?:[^.;,]{{0,40}}\band[ \n](?:for[ \n])?)?(?:{any_of(cues)})\b")
    for act, cues in CUES["thanked"].items()
}
# `asked by a member of the public, A`
_PARTIES = (
    r"(?:members?|new|public|local|residents?|applicants?|agents?|objectors?|supporters?|two|three"
    r"|opposition|solicitors?|barristers?|counsel|spokespersons?|spokesmen|officers?)"
)
_OFFICE_WORDS = (
    r"(?:the[ \n]|an?[ \n]|both[ \n]|that[ \n]|its[ \n]|their[ \n]|his[ \n]|her[ \n])?"
    r"(?:(?:[A-Z][\w'&/-]*|of|for|and|the|&|-|,"
    rf"|{_PARTIES})[ \n,]{{1,3}}){{0,20}}"
)
_OFFICE = re.compile(rf"{_OFFICE_WORDS}\Z")
_BEFORE = {
    act: re.compile(rf"(?:^|(?<=[\W_]))(?i:{any_of(cues)})[ \n:•]{{0,40}}{_OFFICE_WORDS}\Z")
    for act, cues in CUES["from"].items()
}
# Any of those cues, in a text in small letters: one cheap look, as hardly any name has one.
_ANY_BEFORE = re.compile(
    rf"(?<![^\W_]){any_of([c for cues in CUES['from'].values() for c in cues])}"
)
_PARTY = re.compile(rf"{_PARTIES}\Z")
_LEADS = re.compile(rf"(?:{any_of(CUES['leads']['last_words'])}|.*[:(])\Z", re.IGNORECASE)
_IN_OFFICE = frozenset(
    {
        "of",
        "for",
        "and",
        "the",
        "a",
        "an",
        "its",
        "their",
        "his",
        "her",
        "both",
        "that",
        "&",
        "-",
        ",",
        "•",
    }
)
# `a recorded vote was requested by A`, `a motion was made by A`, `apologies were given by A`
_NO_SPEECH = re.compile(
    r"(?i)\b(?:(?:recorded|named|roll[ -]call)[ ]vote\b[^.;:]{0,70}\b(?:requested|asked[ ]for"
    r"|called[ ]for|supported|demanded)|(?:motion|proposal|amendment|apologies|declarations?"
    r"|presentations?|nominations?)\b[^.;:]{0,160}"
    r"\b(?:made|given|delivered))[ ](?:\w+[ ]){0,2}by\b[^.;:]*\Z"
    # `had been told by A`: before the meeting
    r"|\b(?:has|have|had)[ ](?:\w+[ ])?been[ ]"
    r"(?:told|advised|informed|notified|assured|approached|contacted|warned)[ ]"
    r"(?:\w+[ ])?by\b[^.;:]*\Z"
)
# `an update was given by A`; what else is given or made is no speech.
_GIVES = re.compile(r"(?i)(?:made|given|provided|put|delivered|requested|sought)\b")
_SPEECH = re.compile(
    r"(?i)\b(?:statement|comment|point|question|representation|update|suggestion|observation|remark"
    r"|contribution|address|speech|talk|tribute|thank|reply|response|answer|explanation|overview"
    r"|summary|introduction|outline|briefing|detail|information|advice|assurance|clarification"
    r"|report|view|opinion|submission|evidence|deputation|objection|argument|reference|quer|concern"
    r"|enquir|inquir|account|example|reason|background|congratulation|notice|apolog|announcement"
    r"|feedback|support|guidance|welcome|vote of|figures|it[ \n](?:was|had)|which)[^.;:]*\Z"
)
# `had not had an update from A`, `No questions were asked by A`
_DENIED = re.compile(
    r"\b(?:not|never)[ \n](?:\w+[ \n]){0,3}(?:an?[ ]|any[ ]|the[ ])?\Z"
    # `had requested an update from A`, `was awaiting a reply from A`
    r"|\b(?:requested|asked[ \n]for|await(?:s|ed|ing)?|(?<!clarification[ ])sought|seeking"
    r"|chas(?:ed|ing)|wait(?:ed|ing)?[ \n]for|read(?:[ \n]out|[ \n]aloud)?)[ \n]"
    r"(?:(?:an?|the|further|any|some|written)[ \n]){0,2}\Z"
    r"|\b[Nn]o[ \n](?:further[ ]|other[ ]|such[ ])?(?:[a-z]+s[ \n](?:was|were|had[ ]been)[ \n])?\Z"
)
_REACH = 150
_WORD = 24  # characters that hold a word of a cue
_FAR = 200  # characters of an invitation of several


# `by the` + `Leader (Councillor A)`: no heading on the line above.
_SMALL_BEFORE = re.compile(r"(?:(?<![\w'])[a-z]+|[:-])[ \n](?:the[ \n])?\Z")


# `signed by Councillor A's late father`
_OF_KIN = re.compile(
    r"['’]s?[ ](?:(?:late|own|elderly|younger|elder)[ ]){0,2}(?:father|mother|parents?|wife|husband"
    r"|partner|son|daughter|sister|brother|family|widow|widower|grand\w+)\b"
)


def find_acts_before(text: str, name: NameMention, lead: int, floor: int) -> Iterator[Act]:
    """Yield what a cue that leads up to a name says; an office may stand in between.

    `lead`: where its role begins, if that stands before the name.
    """
    if stands_beneath_election(text, name) or presides_over_election(text, name):
        return
    if _OF_KIN.match(text, name.outer_end):
        return
    found = list(find_led_acts(text, name.outer_start, name.outer_end, floor))
    if (
        not found
        and lead < name.outer_start
        and _SMALL_BEFORE.search(text, max(0, lead - _WORD), lead)
    ):
        found = list(find_led_acts(text, lead, name.outer_end, floor))
    backs = name.title_kind == "councillor"
    yield from (act for act in found if not (backs and _backs_only(text, act)))


def _backs_only(text: str, act: Act) -> bool:
    """Whether `A was supported by B` tells of B: among members of a proposal, not of company."""
    start = act.evidence.start
    return act.name == "present" and "supported by" in text[start : start + _WORD]


def find_led_acts(text: str, start: int, end: int, floor: int = 0) -> Iterator[Act]:
    """Yield what a cue that leads up to `text[start:end]`, a name or an office, says."""
    before = text[max(0, floor, start - _REACH) : start]
    if before.endswith(" TO "):  # `QUESTION BY A TO COUNCILLOR B`
        return
    if not _is_led_in(before) or _ANY_BEFORE.search(before.lower()) is None:
        return
    for act, pattern in _BEFORE.items():
        match = pattern.search(before)
        if match is None or " not " in match[0]:  # `Apologies were not received from A`
            continue
        if _AT_REQUEST.match(match[0]) or (
            _PARTY_LABEL.match(match[0]) and (_is_form(text, end) or _ends_form(text, start))
        ):
            continue
        if act in ("spoke", "presented") and _DENIED.search(before[: match.start()]):
            continue
        if act == "appointed" and _is_of_another(before, match):
            continue
        if act == "absent" and _stands_behind_absence(text, match[0], end):
            continue
        if not (act == "spoke" and _is_no_speech(before, match)):
            yield make_act(act, start - len(before) + match.start(), end, "cue")


# `At the request of the Chair, A introduced it`: it is the Chair's request
_AT_REQUEST = re.compile(r"(?i)(?:and )?at the request of[ \n]the[ \n][^.;:]+,[ \n]{1,3}\Z")
# `Applicant: A` among the particulars of an application, where nobody has spoken
_PARTY_LABEL = re.compile(r"(?i)(?:applicants?|agents?)[ ]?:")
_PARTICULARS = re.compile(
    r"[^:]{0,60}\b(?:Location|Proposal|Grid Ref(?:erence)?|Site|Address|Description|Development"
    r"|Agent|Valid Date|Ward|Parish|Application (?:Type|No|Number))[ ]?:"
)


def _is_form(text: str, end: int) -> bool:
    """Whether the next label behind a name's `end` is of an application's particulars."""
    return _PARTICULARS.match(text, end) is not None


# `LOCATION: 7 Mill Lane PROPOSAL: a porch APPLICANT: Ms A`
_PARTICULARS_ABOVE = re.compile(
    r"(?i)\b(?:location|proposal|grid ref(?:erence)?|site|address|description|development"
    r"|(?:case|application) (?:no|number|type)|ward|parish)\.?[ ]?:[^\n]{0,200}(?:\n[^\n]{0,40})?\Z"
)


def _ends_form(text: str, start: int) -> bool:
    """Whether the labels before a name are of an application's particulars."""
    return _PARTICULARS_ABOVE.search(text, max(0, start - 300), start) is not None


_WAS = re.compile(r"\b(?:be|was|were|is|been)[ \n](?:[a-z]+[ \n])?\Z")


def _is_of_another(before: str, cue: re.Match[str]) -> bool:
    """Whether `A was elected Chairman and B thanked him` leads up to B: it is A who was."""
    return before.endswith((" and ", "\nand ")) and _WAS.search(before[: cue.start()]) is not None


# `In the absence of the Chair, A, B presided`: it is B who did.
_ANOTHER_CHAIRS = re.compile(
    r",[ \n](?:(?:the[ \n])?(?:Vice|Deputy)[\w -]{0,30},?[ \n])?"
    r"(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Alderman|Bailie)\b\.?[ \n][^.;,\n]{2,40}?,?[ \n]"
    r"(?:presided|chaired|(?:took|assumed|occupied)[ \n]the[ \n][Cc]hair"
    r"|was[ \n](?:elected|appointed|voted|in[ \n]the[ \n][Cc]hair))\b"
)


def _stands_behind_absence(text: str, led: str, end: int) -> bool:
    """Whether `In the absence of the Chair, A presided` leads to A: who is away ends a sentence."""
    _, away, office = led.lower().rpartition("absence of")
    ends = text.startswith((".", ";"), end) or _ANOTHER_CHAIRS.match(text, end) is not None
    return bool(away and office.strip(" \n")) and not ends


def _is_no_speech(before: str, cue: re.Match[str]) -> bool:
    """Whether what was made or given is a motion, a declaration or a bench, not a speech."""
    gives = _GIVES.match(cue[0]) and _SPEECH.search(before[: cue.start()]) is None
    return bool(gives) or _NO_SPEECH.search(before) is not None


def _is_led_in(before: str) -> bool:
    """Whether the last word that is no office's can end a cue: a cheap look before the cues."""
    for word in reversed(before.split()):
        if _LEADS.match(word):
            return True
        bare = word.rstrip(",")
        if bare and bare not in _IN_OFFICE and not word[0].isupper() and not _PARTY.match(bare):
            return False
    return False


def find_thanked(text: str, name: NameMention, end: int) -> Iterator[Act]:
    """Yield what `thanked A for attending`, `thanked A for her presentation` tells of A."""
    if not is_thanked(text, name, end):
        return
    for act, pattern in _FOR.items():
        match = pattern.match(text, end, end + 120)
        if match is not None:
            yield make_act(act, name.outer_start, match.end(), "thanked")


# `welcomed A and B and invited them to make their presentation`
_WELCOMED = re.compile(
    r"[^.;:]{0,100}?,?[ \n]and[ \n](?:then[ \n])?(?:invited|asked|called[ \n]on)[ \n]"
    r"(?:them|him|her)(?:[ \n]both)?[ \n]to[ \n]"
    r"(?:(?P<presented>present\b|(?:make|give|deliver|commence|begin|start|share|do)[ \n]"
    r"(?:with[ \n])?(?:an?|the|his|her|their)[ \n](?:\w+[ \n]){0,2}presentation\b)"
    rf"|(?P<spoke>(?:{any_of(CUES['invited']['spoke'])})\b))"
)


def find_welcomed(text: str, name: NameMention, end: int) -> Act | None:
    """Return what those are asked to do who were welcomed; `end`: of the last one's name."""
    match = _WELCOMED.match(text, end)
    if match is None:
        return None
    return make_act(match.lastgroup or "spoke", name.outer_start, match.end(), "invited")


def is_thanked(text: str, name: NameMention, end: int | None = None) -> bool:
    """Whether somebody thanked the name's bearer for something, told from `end` on."""
    if not text.startswith(" for", name.outer_end if end is None else end):
        return False
    lead = _THANKED.search(text[max(0, name.outer_start - _REACH) : name.outer_start])
    return lead is not None and _OFFICE.match(lead["office"]) is not None


def end_of_invitation(text: str, name: NameMention, end: int) -> int | None:
    """Return the end of `(invited A) to comment`, or None."""
    match = _TO_SPEAK.match(text, end)
    if match is None:
        return None
    lead = _INVITED.search(text[max(0, name.outer_start - _FAR) : name.outer_start])
    return match.end() if lead is not None and _OFFICE.match(lead["office"]) else None
