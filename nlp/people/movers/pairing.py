"""Who moved and who seconded: each proposal with its mover and its seconder.

In: a cleaned text and its names. Out: a `Moving` a proposal, with mover and seconder where they are
named: `moved by A, seconded by B`, or `Seconded by B` lines later.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass, replace

from nlp.people.movers.cues import Cue, find_moving_cues
from nlp.people.movers.verbs import find_moving_verbs, match_in_moving
from nlp.people.names.mentions import NameMention
from nlp.triggers import small_letters

# Without one of these nothing was moved: `Motion by Councillor A` is a title then.
_WORDS = ("propos", "moved", "mover", "second", "nominat")
_TRIGGER = re.compile(
    r"2nd|\bnom\b|\bsec\b|moladh|molta|cuidi|\bcynigi(?:odd|wyd)|\beili(?:odd|wyd)"
    r"|\b(?:up)?on\sthe\smotion\sof\b|[(\[][^()/\n]{2,34}/[ ]?[a-z]|\(P\)|\bP:",
    re.IGNORECASE,
)
_FAR = 2500  # characters from a mover to a seconder


@dataclass(frozen=True, slots=True, kw_only=True)
class Moving:
    """A proposal: `text[start:end]` runs from the first cue or name to the last."""

    start: int
    end: int
    mover: NameMention | None = None
    seconder: NameMention | None = None


def find_movers(text: str, names: tuple[NameMention, ...]) -> tuple[Moving, ...]:
    """Return the proposals in a cleaned text, in their order.

    `names`: those of the text. A mover or seconder by office alone is None.
    """
    small = small_letters(text)
    if not any(word in small for word in _WORDS) and _TRIGGER.search(text) is None:
        return ()
    told = [*find_moving_cues(text, names), *find_moving_verbs(text, names)]
    cues = [cue for cue in told if not _is_of_old(text, cue)]
    pairs = _pair(text, sorted(cues, key=lambda cue: cue.start))
    return tuple(_from_first(text, names, moving) for moving in pairs)


_JOINED = re.compile(r"(?:,|,?[ \n]and|[ ]&)[ \n]\Z")
_PLURAL_TITLE = re.compile(r"(?:Councillors|Cllrs)\b", re.IGNORECASE)


def _from_first(text: str, names: tuple[NameMention, ...], moving: Moving) -> Moving:
    """Return a proposal of several with the first of each side: `Cllrs A and B moved, C seconded`.

    Without a seconder it stays as it is.
    """
    if moving.mover is None or moving.seconder is None:
        return moving
    mover = _first_of_run(text, names, moving.mover)
    seconder = _first_of_run(text, names, moving.seconder)
    if seconder.start <= moving.mover.start < moving.seconder.start:
        return moving  # `Councillors A and B proposed and seconded it`
    return replace(moving, mover=mover, seconder=seconder)


def _first_of_run(text: str, names: tuple[NameMention, ...], name: NameMention) -> NameMention:
    """Return the name that a plural title begins, if the others up to this one are joined to it."""
    at = bisect_left(names, name.start, key=lambda other: other.start)
    if names[at : at + 1] != (name,):
        return name  # nobody but who moved it knows of the name
    first = at
    while first and _JOINED.fullmatch(text, names[first - 1].outer_end, names[first].outer_start):
        first -= 1
    told = first < at and _PLURAL_TITLE.match(text, names[first].outer_start)
    return names[first] if told else name


# `asked if B had been proposed by A`; `A had proposed a plaque, seconded by B`; `A had intended to
# move a motion, to be seconded by B`
_OF_OLD = re.compile(
    r"\b(?:asked|queried|enquired|wondered)[ \n](?:[^.;,\n]{0,20}[ ])?"
    r"(?:if|whether|who|when|why|how)\b[^.;,\n]{0,120}\Z"
    r"|\bhad[ \n](?:once[ \n])?(?:proposed|moved|suggested)\b[^.;\n]{0,160}\Z"
    r"|\bhad[ \n](?:intended|planned|hoped|wished|meant)[ \n]to[ \n](?:propose|move|table|submit)\b"
    r"[^.;\n]{0,120}\Z",
    re.IGNORECASE,
)


def _is_of_old(text: str, cue: Cue) -> bool:
    """Tell whether somebody asks about a proposal, or tells of one at another time."""
    return _OF_OLD.search(text[max(0, cue.start - 180) : cue.start]) is not None


# The heading of another; no `proposed the following Notice of Motion`, `This Notice of Motion was`
_NEXT_MOTION = re.compile(
    r"(?<!following\s)(?<!his\s)(?<!her\s)(?<!above\s)(?:Notice of [Mm]otion|notice of motion"
    r"|NOTICE OF MOTION)"
)


def _pair(text: str, cues: list[Cue]) -> list[Moving]:
    """Put each seconder to the last mover before it that has none, of one motion.

    Where it stands first (`The Motion was seconded by B. In proposing it, A said ...`) to the next.
    """
    found: list[Moving] = []
    waiting: Cue | None = None
    early: Cue | None = None  # a seconder told of before the mover
    seen: set[int] = set()
    for cue in cues:
        if cue.name is not None:
            if cue.name.start in seen:
                continue
            seen.add(cue.name.start)
        if not cue.seconds:
            if waiting is not None and waiting.name is not None:
                found.append(_moving(waiting, None))
            waiting = cue
            told = match_in_moving(text, cue.start)
            if early is not None and told and _of_one_motion(text, early, cue):
                found[-1:], waiting = [_moving(cue, early)], None
            early = None
        elif waiting is not None and _of_one_motion(text, waiting, cue):
            found.append(_moving(waiting, cue))
            waiting = None
        else:
            if waiting is not None and waiting.name is not None:
                found.append(_moving(waiting, None))
            found.append(_moving(None, cue))
            waiting, early = None, cue
    if waiting is not None and waiting.name is not None:
        found.append(_moving(waiting, None))
    return [moving for moving in found if moving.mover or moving.seconder]


def _of_one_motion(text: str, one: Cue, other: Cue) -> bool:
    """Whether no heading of another motion stands between two cues, nor too much else."""
    if other.start - one.end >= _FAR:
        return False
    return _NEXT_MOTION.search(text, one.end, other.start) is None


def _moving(mover: Cue | None, seconder: Cue | None) -> Moving:
    cues = [cue for cue in (mover, seconder) if cue is not None]
    return Moving(
        start=min(cue.start for cue in cues),
        end=max(cue.end for cue in cues),
        mover=mover.name if mover else None,
        seconder=seconder.name if seconder else None,
    )
