"""Proposals without a named mover's verb: moved by an office, told of as somebody's, or by nobody.

In: a reading and the proposals whose movers are told. Out: the others.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from nlp.offices import OFFICE, plain_office
from nlp.patterns import spaced
from nlp.people.movers.pairing import Moving
from nlp.people.names.finding import NameMention
from nlp.reading import Reading

OFFICE_MOVES = spaced(
    r"(?:\bthe (?:(?:vice|deputy|lord|outgoing|acting) ?-?){0,2}(?:chair(?:man|woman|person)?|"
    r"mayor|leader|convener|provost|"
    r"cathaoirleach|portfolio holder|(?:cabinet|executive|lead) member|president)(?: (?:of|"
    r"for) [^.;:\n]{2,60}?)? "
    r"(?:then |also |formally |therefore )?(?:proposed|moved|nominated)(?=,? (?:that\b|to (?!the "
    r"(?:next|vote))|an? (?:motion|resolution|amendment|"
    r"proposal)|the (?:motion|recommendations?|amendment|adoption|following|approval|report|"
    r"minutes)(?! to (?:a|the) vote)|"
    r"(?:approval|acceptance|adoption|refusal|payment|support|deferral) (?:of|for)|"
    r"(?:no |an? )?(?:objections?|comments?)\b|£\d|seconded|and seconded"
    r"|(?:councillor|cllr|mrs?|ms|miss|dr)\.? [^.,;:\n]{2,40}? (?:as|for|to be|be) (?:the )?[a-z]))"
    r"|\b(?:proposed|moved) by the (?:(?:vice|deputy|lord) ?-?){0,2}(?:chair(?:man|woman|person)?|"
    r"mayor|leader|convener|"
    r"provost|president)\b(?=,? (?:and )?(?:duly )?seconded)"
    r"|\ba (?:proposal|motion) was (?:made|moved|proposed) by the [\w -]{4,30}?(?= (?:to|that)\b))"
)
# `Councillor Marsh said that it was dear and she proposed that a hut be hired.`
PRONOUN_MOVES = spaced(
    r"(?:(?<=[,;.]\s)|(?<=[,;.]\s\s)|(?<=\band\s))(?:and )?(?:he|she) "
    r"(?:then |also |therefore |formally )?(?:proposed|moved)"
    r"(?=,? (?:that\b|an? (?:motion|amendment|vote of)\b|the (?:following (?:motion|amendment)|"
    r"recommendations?|adoption|approval|acceptance)\b))"
)
# `The amendment in the name of Councillor Marsh was put`: its mover, though nothing says he moved.
IN_THE_NAME = spaced(r"\b(?:motion|amendment|proposal) (?:standing )?in the name of (?:the )?$")
DECIDED = spaced(r"[^.;:\n]{0,200} (?:put|carried|lost|fell)\b")
SUBJECT = re.compile(r"[\W\d]+")  # what may stand before the name that a sentence begins with
OFFICE_WORD = re.compile(OFFICE, re.IGNORECASE)
SECONDED_BY = spaced(r"^'s? [^.;:\n]{4,}\bseconded by $")
SECONDER = 120  # characters from a mover to who seconded
POSSESSIVE = spaced(r"'s? (?:motion|amendment|proposal)\b")
# `interests being declared in respect of Minute 6, Councillor Marsh's motion`: not yet moved
INTEREST_IN = spaced(
    r"\b(?:interests?|dispensations?)\b[^.;:\n]{0,80}?"
    r"\b(?:in (?:respect of|relation to|regard to)|with (?:regard|reference) to|on|in)\b"
    r"[^.;:\n]{0,60}$"
)
ASIDE = 200  # characters of a sentence up to whose motion it is
# `It was proposed that the review be stopped`: nobody is named.
IMPERSONAL = spaced(
    r"\bit was (?:then |also |further |unanimously )?(?:proposed|moved)"
    r"(?:,? (?:and )?(?:duly )?seconded)?,? that\b|"
    r"\b(?:a|the) (?:motion|proposal) (?:to|that)\b(?=[^.;\n]{8,300}? (?:was|were) (?:then |duly |"
    r"also )?(?:moved|proposed|made|put)\b)"
    r"|\ba (?:motion|proposal) was (?:then |duly )?(?:put forward|proposed|moved|made)"
    r"(?:,? (?:and )?(?:duly )?seconded)?,? (?:to|that)\b"
    r"|\b(?:was|were) (?:proposed|nominated),? (?:and )?(?:duly )?seconded (?=(?:as|for|to be)\b)"
    r"|(?-i:\b[A-Z]{2,4} )proposed,? (?:and )?(?-i:[A-Z]{2,4}) seconded\b"  # initials alone
)
VOTED = spaced(
    r"\b(?:carried|lost|fell|defeated|put to the vote|vot(?:e|es|ed|ing)|agreed|rejected)\b"
)
# Of what was moved and seconded.
OUTCOME = spaced(VOTED.pattern + r"|\b(?:resolved|elected|appointed)\b")
TOLD = ("proposed", "moved", "nominated", "motion", "proposal")
BEYOND = 100  # characters of the next paragraph, where a proposal's words may begin
VOTE_NEAR = 900  # characters behind a proposal of nobody within which it is voted on


def list_possessive(reading: Reading, movings: list[Moving]) -> list[Moving]:
    """Return the proposals told of as somebody's alone: `the vote on Councillor Marsh's motion`."""
    known = {m.mover.name.split()[-1].lower() for m in movings if m.mover}
    found: list[Moving] = []
    for name in reading.names:
        behind = reading.flat[name.end : name.end + 30]
        last = name.name.split()[-1].lower()
        before = reading.flat[max(0, name.outer_start - 60) : name.outer_start]
        named = IN_THE_NAME.search(before) and DECIDED.match(reading.flat, name.outer_end)
        owned = POSSESSIVE.match(behind) and not _is_aside(reading, name)
        if last not in known and (named or owned):
            known.add(last)
            found.append(_of_owner(reading, name))
    return found


def _is_aside(reading: Reading, name: NameMention) -> bool:
    """Whether interests are declared in somebody's motion, which comes later."""
    begin = max(0, name.outer_start - ASIDE)
    return INTEREST_IN.search(reading.flat, begin, name.outer_start) is not None


def _of_owner(reading: Reading, mover: NameMention) -> Moving:
    """Return what is told of as somebody's, with who seconded: `A's proposal, seconded by B`."""
    at = bisect_left(reading.names, mover.end, key=lambda name: name.outer_start)
    for name in reading.names[at : at + 1]:
        between = reading.flat[mover.end : name.outer_start]
        if len(between) < SECONDER and SECONDED_BY.search(between):
            return Moving(start=mover.outer_start, end=name.end, mover=mover, seconder=name)
    return Moving(start=mover.outer_start, end=mover.end, mover=mover)


def list_impersonal(reading: Reading, movings: list[Moving]) -> list[Moving]:
    """Return the proposals of which nobody is named, where they were voted on."""
    known = sorted(movings, key=lambda moving: moving.start)
    starts = [moving.start for moving in known]
    found: list[Moving] = []
    for match in _told(reading, IMPERSONAL):
        sentence = reading.sentence_at(match.start())
        index = bisect_right(starts, sentence.end)
        inside = any(m.end >= sentence.start for m in known[max(0, index - 3) : index])
        told = OUTCOME if "seconded" in match[0].lower() else VOTED
        behind = told.search(reading.flat, match.end(), match.end() + VOTE_NEAR)
        if behind and not inside:
            found.append(Moving(start=match.start(), end=match.end()))
    return found


def _told(reading: Reading, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Yield a pattern's matches that begin in the paragraphs that speak of proposals."""
    done = 0
    for index in sorted(reading.outline.naming(TOLD, 0, len(reading.paragraphs) - 1)):
        paragraph = reading.paragraphs[index]
        start = max(done, paragraph.start)
        for match in pattern.finditer(reading.flat, start, paragraph.end + BEYOND):
            if match.start() >= paragraph.end:
                break
            done = match.end()
            yield match


def with_office(reading: Reading, movings: list[Moving]) -> list[Moving]:
    """Return the proposals and those that an office moved, nobody named: `The Mayor moved`."""
    found: list[Moving] = []
    used: set[Moving] = set()
    starts = [moving.start for moving in movings]
    for match, mover in _movers_told(reading):
        index = bisect_right(starts, match.end())
        near = movings[max(0, index - 3) : index]
        if any(m.mover and match.start() <= m.end for m in near):
            continue
        own = [m for m in near if m.mover is None and match.start() <= m.end]
        following = [*own, *movings[index : index + 3]]
        seconded = next(
            (m for m in following if m.mover is None and m.start - match.start() < 700), None
        )
        if seconded:
            used.add(seconded)
        end = seconded.end if seconded and seconded.start - match.end() < 80 else match.end()
        seconder = seconded.seconder if seconded else None
        found.append(Moving(start=match.start(), end=end, mover=mover, seconder=seconder))
    return [*(m for m in movings if m not in used), *found]


def _movers_told(reading: Reading) -> Iterator[tuple[re.Match[str], NameMention | None]]:
    """Yield what an office moved, with its holder, and what the one named before it moved."""
    for match in _told(reading, OFFICE_MOVES):
        yield match, _holder(reading, match[0])
    for match in _told(reading, PRONOUN_MOVES):
        mover = _named_before(reading, match.start())
        if mover:
            yield match, mover


def _named_before(reading: Reading, at: int) -> NameMention | None:
    """Return the one person named before a pronoun, who opens its sentence or the last."""
    sentence = reading.sentence_at(at)
    begins = sentence.start
    if not reading.flat[begins:at].strip(" ,;"):
        paragraph = reading.outline.paragraph_at(at)
        begins = reading.sentence_at(max(paragraph.start, begins - 2)).start
    first = bisect_left(reading.names, begins, key=lambda name: name.outer_start)
    last = bisect_left(reading.names, at, key=lambda name: name.outer_start)
    named = reading.names[first:last]
    alone = len({name.name.split()[-1] for name in named}) == 1
    opens = alone and not SUBJECT.sub("", reading.flat[begins : named[0].outer_start])
    return named[0] if opens else None


def _holder(reading: Reading, words: str) -> NameMention | None:
    """Return who holds the office that words name, where the text says so of one alone."""
    office = OFFICE_WORD.search(words)
    return reading.holders.get(plain_office(office[0])) if office else None
