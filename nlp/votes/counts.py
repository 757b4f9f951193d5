"""Numbers of votes in a sentence or a label: `24 votes to 10`, `five for and two against`, `(7:7)`.

In: a stretch of flat cleaned text. Out: `Counts`, each number only where it is printed. `A to B`
says the larger side first (`lost by 7 votes to 4`), so those two stay unassigned until the outcome
is known.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

WORDS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
]
VALUES = {word: value for value, word in enumerate(WORDS)} | {
    "no": 0, "no one": 0, "nil": 0, "none": 0, "nobody": 0, "thirty": 30, "forty": 40, "fifty": 50
}  # fmt: skip
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60}
IN_WORDS = (
    r"(?:twenty|thirty|forty|fifty|sixty)[- ](?:one|two|three|four|five|six|seven|eight|"
    r"nine)|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|"
    r"fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty"
)
NUMBER = rf"(?:\d{{1,3}}|no[ -]one|nobody|{IN_WORDS}|no|nil|none)"
FOR = r"(?:in favou?r|for|in support|supporting|ayes?|yes|o blaid|ar son|tá)"
# `Prop AB, 2nd CD, 7 agreed, 1 abstained`
AGREEING = (
    r"(?<!one\s)(?<!no\s)(?<!body\s)(?:in agreement|agreed)"
    r"(?=\s?(?:[.,;)]|$)|\s(?:and|with|but)\s(?:\d|one|two|three|cllr|mrs?\b))"
)
AGAINST = (
    r"(?:against|not in (?:agreement|favou?r)|oppos(?:ed|ing)|objections?|noes|nays?"
    r"|dissent(?:ing)?|yn erbyn|i gcoinne|in aghaidh)"
)
# `Objection (5 for, 1 abstention)`: what was decided, not how many were against.
AGAINST_LABEL = (
    r"(?:against|oppos(?:ed|ing)|noes|nays?|dissent(?:ing)?|yn erbyn|i gcoinne|in aghaidh|níl)"
)
ABSTAIN = (
    r"(?:abstentions?|abstained|abstaining|abstains?|abst?\.?|not voting|no votes? cast"
    r"|(?:yn |wedi )?ymatal\w{0,6}|(?:ag )?staon\w{0,4}|gan vót\w{1,5})"
)
WHO = (
    r"(?:\s(?:of (?:the )?)?(?:(?:valid|further|parish|town|community) )?"
    r"(?:votes?|members?|councillors?|cllrs?|people|"
    r"persons?|"
    r"hands|against votes?)(?: present)?"
    r"(?: of the (?:council|committee|sub-committee|panel|board))?)?"
)
HOW = (
    r"(?:\s(?:were|was|being|be|had|have|having|who|cast|voted|voting|vote|registered|recorded|"
    r"came out|indicated|came|each)){0,3}"
)
# `That there be no objection to the application`: no number of those against.
NO_OBJECTION = (
    r"(?<=\bbe\s)no\s|no\sobjections?\s(?:to|on|in|provided|subject|but|from|be|is|was)\b"
)
NUMBER_SIDE = re.compile(
    rf"(?<![\w£€.,/:-])(?!{NO_OBJECTION})(?P<number>{NUMBER}){WHO}{HOW}(?:\s?[-:])?\s"
    rf"(?:(?P<for>{FOR}|{AGREEING})|(?P<against>{AGAINST})|(?P<abstain>{ABSTAIN}))\b(?!\s(?:the "
    rf"(?:purpose|first|year|period)|each|more|less|sale|information|consultation|further))",
    re.IGNORECASE,
)
SIDE_NUMBER = re.compile(
    # `a proposal for 20 homes`, `save for 2`
    r"(?<!proposal )(?<!application )(?<!except )(?<!save )(?<!but )"
    rf"\b(?:(?P<for>{FOR})|(?P<against>{AGAINST_LABEL})|(?P<abstain>{ABSTAIN}))"
    r"(?!\s(?:recommendation|amendment|option|application|condition)\s\d)"
    r"(?:\s(?:of |to |with |the |this )?(?:[\w'-]{2,20}\s){0,6}?(?:motion|amendment|proposal|"
    r"recommendations?|application|resolution|nomination|votes?))?"
    rf"\s?(?:[:=.…-]{{0,80}}|was|were|is|received|totalled|votes)\s?[\[(]?"
    rf"(?P<number>{NUMBER})(?:\s?votes?)?\b(?![/.,:-]\d|-[a-z]|\s?%|\s\(\d{{1,3}}\)\s[a-z])"
    r"(?!\s(?!votes?\b|voted|and\b|with\b|abst|against|noes\b|oppos|níl\b|staon|gan\svót|i\sg|"
    r"for\b|in\b|members|councillors|to\b|"
    r"the\b|as\b|was|were|on\b|so\b)[a-z])",
    re.IGNORECASE,
)
VERSUS = re.compile(
    r"(?<!from )"  # `be raised from 2 to 4 members`
    rf"(?<![\w£€.,/:-])(?P<most>{NUMBER})(?:\s(?:votes?|members?|voting|for))?"
    rf"(?:\s?(?:to|:|v\.?|versus|-)\s?|"
    rf"\svotes?\s)(?P<least>{NUMBER})(?:\svotes?)?\b(?!\s?[-:/.]?\d|\s?[ap]\.?m\b)",
    re.IGNORECASE,
)
TO_FOR = re.compile(
    rf"\b(?:vot\w+|by)\s(?P<for>{NUMBER})(?:\svotes?)?\sto\s(?P<against>{NUMBER})"
    r"(?:\svotes?)?\s(?:in favou?r|for)\b",
    re.IGNORECASE,
)
TO_AGAINST = re.compile(
    rf"(?<![\w£€.,/:-])(?P<for>{NUMBER})\svotes?\s(?:for\s)?to\s(?P<against>{NUMBER})\s"
    r"(?:votes?\s)?against\b",
    re.IGNORECASE,
)
# What may stand in the bracket behind two figures: `and on the Chair's casting vote`.
_TAIL = r"(?:,?\s(?:and|with|on|by|\d|one|two|three|four|five)\b[^()\n]{2,60})?"
_FIGURES = (
    r"\((?!\s?\d{{1,2}}:\d\d:\d\d\b)\s?(?:(?:vot(?:es?|ing)|(?:by\s)?(?:an?\s)?majority(?:\svote)?(?:\sof)?)\s?[:-]?\s)?(?P<for>\d{{1,2}})\s?{0}\s?(?P<against>\d{{1,2}})(?:(?<!:\d\d)|(?=\s?:))"
    r"(?:(?:\s?{0}\s?(?P<abstain>\d{{1,2}}))|{1}){2}\s?\)"
)
BRACKETED = re.compile(  # `RESOLVED (7:2:1)`, `Agreed (8-0)`; no time of day, no ratio of a mix
    r"\b(?:resolved|agreed|approved|carried|lost|defeated|refused|recommended|"
    r"granted|deferred|supported|rejected|votes?|voted|voting|hands)"
    r"(?:\sunanimously|\swas)?\W{0,4}" + _FIGURES.format("[:-]", _TAIL, "?"),
    re.IGNORECASE,
)
THREE = re.compile(  # `Vote: 8 - 2 - 1`, `carried 8-2-1`; no date
    r"\b(?:vot(?:e|es|ing|ed)|(?:hands|carried|passed|lost|defeated|approved|agreed)(?=\W{1,3}\d\d?\s?"
    r"[:-]\s?\d\d?\s?[:-]\s?\d\b))\s?[:-]?\s(?P<for>\d{1,2})\s?[:-]\s?(?P<against>\d{1,2})\s?"
    r"[:-]\s?(?P<abstain>\d{1,2})\b(?!\s?[:/.-]\d)",
    re.IGNORECASE,
)
# `it was agreed by 4 to 1 to proceed`, `Refusal recommended by 5 votes and 1 abstention`
AGREED_BY = re.compile(
    rf"\b(?<!not\s)(?:agreed|approved|accepted|recommended)\sby\s(?P<for>{NUMBER})"
    rf"(?:\s(?:to|v)\s(?P<against>{NUMBER})(?:\svotes?)?(?=\s?(?:[.;,)]|$|to\b|that\b))"
    rf"|\svotes?,?\s(?:and|with)\s(?P<abstain>{NUMBER})\sabst\w+)",
    re.IGNORECASE,
)
AGREED = re.compile(  # `Proposed by A, seconded by B, agreed 5-1.`
    r"\b(?:agreed|approved|accepted|passed|carried)(?:\sby)?\s(?P<for>\d{1,2})\s?(?:-|to|v)\s?"
    r"(?P<against>\d{1,2})(?=\s?(?:[.;)]|$))"
)
# `carried by 5 votes, with 3 voting against`: the first number is of the side that is not told.
LONE = re.compile(
    rf"\b(?:(?P<carried>carried|passed|won|agreed|approved)|lost|defeated|fell|rejected|negatived),?"
    rf"\s(?:by|with|having\sreceived)\s(?P<number>{NUMBER})\svotes?(?=,?\s(?:with|and)\s|,\s)",
    re.IGNORECASE,
)
# `elected by 3 votes out of 5 members present`
OF_ALL = re.compile(
    rf"\b(?:by|with)\s(?P<for>{NUMBER})\s(?:of\sthe\s\w+\s)?votes?(?=\s(?:out\s)?of\s(?:the\s)?{NUMBER}\b"
    r"(?!\svotes?\sto\b))",
    re.IGNORECASE,
)
CLOSING = re.compile(
    _FIGURES.format(":", r",\s\d{1,2}\sabst\w{5,7}", "") + r"[\s.]*$"
)  # `agreed to buy a bench (7:1:0).`
# `RESOLVED to buy a bench (6-1, Cllr Hill abst.)`; `(prop/sec; 5/0/1)`, no date
WITH_ABSTAINED = re.compile(
    r"\(\s?(?P<for>\d{1,2})\s?[:-]\s?(?P<against>\d{1,2})(?:,|;|\swith)?\s"
    r"(?:(?P<abstain>\d{1,2})\s)?(?=[^()\n]{0,60}\babst)[^()\n]{3,60}\)[\s.]*$",
    re.IGNORECASE,
)
SLASHED = re.compile(
    r"(?:\(|[;,]\s)(?:vot\w+[:\s]{1,2})?(?=\d{1,2}/0/|\d{1,2}/\d{1,2}/0\b|(?<=[;,]\s))"
    r"(?P<for>\d{1,2})/(?P<against>\d{1,2})/(?P<abstain>\d{1,2})\s?\)[\s.]*$"
)
# `Y = 22; N = 15; Abs = 1`, `F8 A2 Ab1`
LETTERED = re.compile(
    r"\b(?:Y|F)\s?[=:-]?\s?(?P<for>\d{1,2})[;,/]?\s{1,3}(?:N|A)\s?[=:-]?\s?(?P<against>\d{1,2})"
    r"[;,/]?\s{1,3}(?:Abst?|Ab|AB|ABS|ABST)\.?\s?[=:-]?\s?(?P<abstain>\d{1,2})\b"
)
# `8/0/1 (for/against/abstain)`, `For/Against/Abstain: 8/0/1`: a head tells the sides
_HEADED_BY = r"\(?for\s?[/,-]\s?against\s?[/,-]\s?abst\w*\.?\)?"
HEADED = re.compile(
    rf"(?:{_HEADED_BY}\s?[:=-]?\s?\(?|(?=[\d/ -]{{5,14}}{_HEADED_BY}))(?P<for>\d{{1,2}})\s?[/:-]\s?"
    r"(?P<against>\d{1,2})\s?[/:-]\s?(?P<abstain>\d{1,2})\b(?!\s?[/:-]\d)",
    re.IGNORECASE,
)
PAIRED = (
    LETTERED,
    HEADED,
    BRACKETED,
    THREE,
    CLOSING,
    AGREED_BY,
    AGREED,
    WITH_ABSTAINED,
    SLASHED,
    OF_ALL,
)
# `agreed option 3 for the hall`: a number that names something, no votes.
NAMES_A_THING = re.compile(
    r"\b(?:options?|items?|phases?|lots?|plots?|recommendations?|conditions?|stages?|routes?|parts?|"
    r"append(?:ix|ices)|wards?|zones?|areas?|clauses?|paragraphs?|sections?|pages?|polic(?:y|ies)|"
    r"schedules?|class|tables?|figure|minute|number|nos?\.?)\s\Z",
    re.IGNORECASE,
)
THING = 20  # characters that the longest such noun takes
YES, NO = re.compile(r"\byes\b", re.I), re.compile(r"\bno(?=\s?[:=-]\s?\d)", re.I)
# A slip of the typist, no column; or figure and side in a line of their own: `22    For`.
GAP = re.compile(
    r"(?<=[\w,;])[ \xa0]{2,3}(?=\w)|(?:(?<=^\d)|(?<=^\d\d))[ \xa0]{2,20}(?=[a-z]{3,14}\W*$)",
    re.IGNORECASE,
)
# The letter for nought, on a typewriter's keyboard or a slip: `8 for, o against`, `Against: O`
LETTER_O = re.compile(
    r"(?<![\w.,'/-])(?:(?<=\bfor\s)|(?<=\bfor:\s)|(?<=\bagainst\s)|(?<=\bagainst:\s)"
    r"|(?<=\bagainst\s-\s)|(?<=\babstained\s)|(?<=\babstained:\s)|(?<=\babstentions\s)"
    r"|(?<=\babstentions:\s)|(?<=\babstain:\s))o(?=\s?(?:[,;.)]|$|\sand\s))"
    r"|(?<![\w.,'/-])o(?=\s(?:votes?\s)?(?:against|abst))",
    re.IGNORECASE,
)
OBJECTS_NONE = re.compile(r"no\sobjections?\b", re.IGNORECASE)
VOTED = re.compile(
    r"\b(?:vot(?:e|es|ed|ing)|carried|agreed|approved|adopted|accepted|appointed|elected|resolved"
    r"|motion|proposed|seconded|favour)\b",
    re.IGNORECASE,
)
BARE_FOR = re.compile(r"for\s[\w-]+(?:\s\w+)?", re.IGNORECASE)
LOST = re.compile(r"lost|defeated", re.IGNORECASE)
NEAR = 60  # characters between a word of voting and two figures
CUE_OF_VERSUS = re.compile(
    r"\b(?:votes?|voting|voted|carried|lost|defeated|majority|casting|ballot)\b", re.I
)


@dataclass(frozen=True, slots=True)
class Counts:
    """Numbers of votes as printed; `most` and `least` are sides that only the outcome tells."""

    for_: int | None = None
    against: int | None = None
    abstain: int | None = None
    most: int | None = None
    least: int | None = None

    def __bool__(self) -> bool:
        return any(v is not None for v in (self.for_, self.against, self.abstain, self.most))

    @property
    def numbers(self) -> tuple[int | None, ...]:
        """All the numbers, of whichever side."""
        return self.for_, self.against, self.abstain, self.most, self.least

    @property
    def by_side(self) -> dict[str, int | None]:
        """The number of each side that may have one."""
        return {"for": self.for_, "against": self.against, "abstain": self.abstain}

    def decide(self, carried: bool) -> "Counts":
        """Return the counts with `most` and `least` given to the sides, the outcome being known."""
        if self.most is None:
            return self
        for_, against = (self.most, self.least) if carried else (self.least, self.most)
        if for_ is not None and against is not None and (for_ < against) == carried:
            for_, against = against, for_
        return replace(self, for_=for_, against=against, most=None, least=None)


def parse_number(printed: str) -> int | None:
    """Return the value of a number in digits or words up to sixty-nine."""
    printed = printed.lower().replace("-", " ").strip()
    if printed.isdigit():
        return int(printed)
    tens, _, units = printed.partition(" ")
    if units and tens in TENS:
        return TENS[tens] + (VALUES.get(units) or 0)
    return VALUES.get(printed)


def find_counts(words: str) -> Counts:
    """Return the numbers of votes that a sentence or a label says, each side's first."""
    words = LETTER_O.sub("0", GAP.sub(" ", words))
    if YES.search(words):
        words = NO.sub("noes", words)
    found: dict[str, int] = {}
    between = TO_AGAINST.search(words) or TO_FOR.search(words)
    if between:
        found = {side: parse_number(between[side]) or 0 for side in ("for", "against")}
    for side, number in _sided(words):
        found.setdefault(side, number)
    if not found.keys() & {"for", "against"}:
        found = _paired(words) | found
    if len(found.keys() & {"for", "against"}) == 1:
        found = _lone(words, found) | found
    counts = Counts(found.get("for"), found.get("against"), found.get("abstain"))
    if counts.for_ is None and counts.against is None and CUE_OF_VERSUS.search(words):
        versus = next((v for v in VERSUS.finditer(words) if _is_told(words, v)), None)
        if versus:
            most, least = parse_number(versus["most"]), parse_number(versus["least"])
            counts = replace(counts, most=most, least=least)
    return counts


def _paired(words: str) -> dict[str, int]:
    """Return figures that no word tells the sides of: `Resolved (7:2:1)`, `agreed 5-1`."""
    bracket = next((m for m in (p.search(words) for p in PAIRED) if m), None)
    printed = bracket.groupdict() if bracket else {}
    found = {side: parse_number(number) or 0 for side, number in printed.items() if number}
    dashed = bracket and "-" in bracket[0] and "for" in found
    lost = bracket and LOST.match(bracket[0])
    hours = dashed and not lost and found["for"] < found["against"]
    return {} if hours else found


def _lone(words: str, found: dict[str, int]) -> dict[str, int]:
    """Return the number of the other side than the one told: `lost by 3 votes, with 5 against`."""
    told = LONE.search(words)
    number = parse_number(told["number"]) if told else None
    if told is None or number is None:
        return {}
    sides = {"for": number, "against": number} | {s: n for s, n in found.items() if s != "abstain"}
    more, less = ("for", "against") if told["carried"] else ("against", "for")
    return sides if sides[more] >= sides[less] else {}


def _is_told(words: str, versus: re.Match[str]) -> bool:
    """Tell whether a word of voting stands near two figures: no hours, `10-12 at the hall`."""
    if versus["most"] == versus["least"] == "50":
        return False  # `a 50-50 vote`: how even it was thought to be
    near = words[max(0, versus.start() - NEAR) : versus.end() + NEAR // 3]
    return bool(CUE_OF_VERSUS.search(near))


def _names_a_thing(words: str, number: int) -> bool:
    return bool(NAMES_A_THING.search(words, max(0, number - THING), number))


def _sided(words: str) -> Iterator[tuple[str, int]]:
    """Yield sides with their numbers, in whichever order the sentence prints them."""
    found = NUMBER_SIDE.finditer(words)
    ahead = [match for match in found if not _names_a_thing(words, match.start())]
    behind = list(SIDE_NUMBER.finditer(words))
    first = behind and (not ahead or behind[0].start() < ahead[0].start())
    first = first and len(_sides_of(ahead)) <= len(_sides_of(behind))
    chosen, others = (behind, ahead) if first else (ahead, behind)
    if not any(match["abstain"] for match in chosen):
        spans = [match.span() for match in chosen]
        free = [m for m in others if all(m.end() <= a or m.start() >= b for a, b in spans)]
        chosen = [*chosen, *(match for match in free if match["abstain"])]
    if all(BARE_FOR.fullmatch(match[0]) for match in chosen) and not CUE_OF_VERSUS.search(words):
        return  # `the cost of £40 for two`
    abstained = [m for m in chosen if m["abstain"] and not m["abstain"].lower().startswith("no")]
    for match in chosen:
        if match["abstain"] and abstained and match not in abstained:
            continue  # `1 not voting and 2 abstentions`
        if OBJECTS_NONE.match(match[0]) and not VOTED.search(words):
            continue  # `Shed at the Hall - no objections`: what the council answers
        side = next(s for s in ("for", "against", "abstain") if match[s])
        number = parse_number(match["number"])
        if number is not None:
            yield side, number


def _sides_of(matches: list[re.Match[str]]) -> set[str]:
    """Return which sides figures are of: `for the amendment 3 for, 6 against` has two, told so."""
    return {side for match in matches for side in ("for", "against") if match[side]}


def counts_start(words: str) -> int:
    """Return where the first number of votes stands in a sentence that has one."""
    matches = (pattern.search(words) for pattern in (NUMBER_SIDE, SIDE_NUMBER, VERSUS, *PAIRED))
    return min((match.start() for match in matches if match), default=0)
