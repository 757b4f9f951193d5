"""The spaCy components `minutebook_names` and `minutebook_people`.

The first marks every name; the second decides who is a person, of what kind, in what role, and what
they did: the cues beside their names, the attendance lists, and the votes found before it.
"""

import re
from bisect import bisect_right

from spacy.language import Language
from spacy.tokens import Doc

from nlp.annotations import Act, Evidence, Person, Vote
from nlp.clean import clean_text
from nlp.people.acts import find_acts
from nlp.people.attendance import Attendance, find_attendance
from nlp.people.interests import find_interests
from nlp.people.kinds import Listed, kind_of, parliament_of
from nlp.people.movers import Moving, find_movers
from nlp.people.names import NameMention, find_names
from nlp.people.persons import Cluster, group_mentions
from nlp.people.roles import Role, find_roles
from nlp.people.substitutes import find_substitutes
from nlp.people.voters import Voter, find_voters

_ORDER = (
    "chaired",
    "introduced",
    "presented",
    "moved",
    "seconded",
    "spoke",
    "present",
    "apologies",
    "absent",
    "substitute",
    "declared_interest",
    "voted_for",
    "voted_against",
    "abstained",
    "appointed",
)


class NamesComponent:
    """Finds names in a doc; `doc._.names` keeps them, `doc._.clean` the text they were read in."""

    def process(self, doc: Doc) -> tuple[NameMention, ...]:
        """Return the names in the doc's text, candidates without a title among them."""
        return find_names(clean_text(doc.text))

    def __call__(self, doc: Doc) -> Doc:
        """Mark the names in `doc.spans["names"]` and keep them in `doc._.names`."""
        doc._.names = self.process(doc)
        _mark(doc, "names", [(name.start, name.end, name.basis) for name in doc._.names])
        return doc


class PeopleComponent:
    """Finds people in a doc; `process` decides, `__call__` marks."""

    def process(self, doc: Doc) -> tuple[Person, ...]:
        """Return the people that the doc's text names, one entry each."""
        return find_people(doc.text, doc._.names, doc._.votes)

    def __call__(self, doc: Doc) -> Doc:
        """Mark the findings in `doc.spans["people"]` and keep them in `doc._.people`."""
        found = self.process(doc)
        doc._.people = found
        _mark(doc, "people", [(f.evidence.start, f.evidence.end, f.kind) for f in found])
        return doc


def _mark(doc: Doc, group: str, found: list[tuple[int, int, str]]) -> None:
    spans = (
        doc.char_span(start, end, label, alignment_mode="expand") for start, end, label in found
    )
    doc.spans[group] = [span for span in spans if span is not None]


def find_people(
    text: str, names: tuple[NameMention, ...] | None = None, votes: tuple[Vote, ...] = ()
) -> tuple[Person, ...]:
    """Return the people whom `text` names, each with kind, role and acts.

    `names`: what `find_names` found in the cleaned text, if known; `votes`: the votes found.
    """
    clean = clean_text(text)
    names = find_names(clean) if names is None else names
    blocks = find_attendance(clean, names)
    names = _with(names, [name for block in blocks for name in block.names])
    movings = find_movers(clean, names)
    names = _with(names, [n for moving in movings for n in (moving.mover, moving.seconder) if n])
    voters = find_voters(clean, votes)
    names = _with(names, [voter.name for voter in voters])
    roles = find_roles(clean, names)
    acts = find_acts(clean, names, roles)
    at = {name.start: index for index, name in enumerate(names)}
    kinds: dict[int, list[Listed]] = {}
    for block in blocks:
        _add_attendance(block, at, roles, acts, kinds)
    for moving in movings:
        for name, act in ((moving.mover, "moved"), (moving.seconder, "seconded")):
            if name is not None and name.start in at:
                _add(acts, at[name.start], act, moving.start, moving.end, "moving")
    _drop_nominations(clean, acts)
    for voter in voters:
        _add_voter(voter, names, acts)
    for index, start, end in find_interests(clean, names):
        _add(acts, index, "declared_interest", start, end, "interest")
    substitutions = find_substitutes(clean, names)
    for substitution in substitutions:
        row = acts.get(substitution.substitute, [])
        row[:] = [act for act in row if act.name != "apologies"]
        for act in ("substitute", "present"):
            _add(
                acts,
                substitution.substitute,
                act,
                substitution.start,
                substitution.end,
                "substitute",
            )
    _add_introduced(clean, names, movings, acts)
    accepted = [i for i, name in enumerate(names) if _is_person(name, i, roles, acts, kinds)]
    clusters = group_mentions([names[i] for i in accepted])
    instead = {s.substitute: names[s.absent].name for s in substitutions if s.absent is not None}
    return tuple(
        _person(text, cluster, accepted, names, roles, acts, kinds, instead) for cluster in clusters
    )


def _with(names: tuple[NameMention, ...], extra: list[NameMention]) -> tuple[NameMention, ...]:
    """Return the names with those of `extra` that overlap none of them, sorted."""
    kept: list[NameMention] = []
    known = set(names)
    for name in sorted({*names, *extra}, key=lambda name: (name.start, name not in known)):
        if kept and name.start < kept[-1].end:
            if name in known and kept[-1] not in known:
                kept[-1] = name
            continue
        kept.append(name)
    return tuple(kept)


def _add(acts: dict[int, list[Act]], at: int, act: str, start: int, end: int, rule: str) -> None:
    acts.setdefault(at, []).append(Act(name=act, evidence=Evidence(start, end, f"act.{rule}")))


def _add_attendance(
    block: Attendance,
    at: dict[int, int],
    roles: dict[int, Role],
    acts: dict[int, list[Act]],
    lists: dict[int, list[Listed]],
) -> None:
    """Add what a list says of each that stands in it; its chair is the meeting's."""
    titled = sum(name.title_kind == "councillor" for name in block.names)
    listed = Listed(block.kind, titled > 0)
    for name in block.names:
        index = at.get(name.start)
        if index is None:
            continue
        lists.setdefault(index, []).append(listed)
        if block.act in ("chaired", "substitute"):
            _add(acts, index, "present", block.start, name.end, "list")
        _add(acts, index, block.act, block.start, name.end, "list")
        role = roles.get(index)
        if block.act == "present" and role is not None and _CHAIRS.match(role.name):
            _add(acts, index, "chaired", name.start, role.end, "list")


def _add_voter(voter: Voter, names: tuple[NameMention, ...], acts: dict[int, list[Act]]) -> None:
    """Add the vote to the name that stands where the voter's name was found."""
    at = bisect_right([name.start for name in names], voter.name.start) - 1
    for index in (at, at + 1):
        if 0 <= index < len(names) and names[index].start < voter.name.end <= names[index].end + 1:
            _add(acts, index, voter.act, voter.name.start, voter.name.end, "vote")
            return


_TITLE_LINES = 320  # characters of an item in which its title stands
_QUESTIONS = re.compile(
    r"(?im)^[ ]{0,20}(?:\d{1,4}[\w./]{0,6}[.)]?[ ]{1,20})?(?:[^\n.]{0,60} )?(?:questions?|"
    r"petitions?)\b"
    r"(?! (?:was|were|had|on|of|and discussion|and answers)\b)[^\n.]{0,80}$"
)
_NOTICE = re.compile(
    r"(?im)notices?[ \n]of[ \n]motion|\bmotions?[ \n](?:on[ \n]notice|submitted|from[ \n]members)"
    r"|^[ ]{0,20}(?:\d{1,4}[\w./]{0,6}[.)]?[ ]{1,20})?motions?[ ]{0,3}$"
)
_ASKS = re.compile(r"\b(?:asked|posed|queried|put (?:a|the) question)\Z")
_ASKED_BY = re.compile(
    r"\b(?:from|asked by|put by|questioner|question[ ]?(?:no\.? ?)?\d{1,3})[ \n:-]{1,5}(?:the )?\Z",
    re.IGNORECASE,
)


def _add_introduced(
    text: str,
    names: tuple[NameMention, ...],
    movings: tuple[Moving, ...],
    acts: dict[int, list[Act]],
) -> None:
    """Take who asks under a heading of questions for who brought it; so for motions."""
    if _QUESTIONS.search(text[:_TITLE_LINES]):
        for index, name in enumerate(names):
            row = acts.get(index, [])
            asked = next((a for a in row if _ASKS.search(text[: a.evidence.end][-30:])), None)
            if asked is not None:
                row.append(Act(name="introduced", evidence=asked.evidence))
            elif _ASKED_BY.search(text[max(0, name.outer_start - 30) : name.outer_start]):
                _add(acts, index, "introduced", name.outer_start, name.outer_end, "question")
    mover = movings[0].mover if movings and _NOTICE.search(text[:_TITLE_LINES]) else None
    if mover is not None:
        index = bisect_right([name.start for name in names], mover.start) - 1
        _add(acts, index, "introduced", mover.outer_start, mover.outer_end, "notice")


_ONLY_PROPOSED = re.compile(
    r"\b(?:be|to be|as)[ \n](?:\w+[ \n]){0,2}(?:re-?)?(?:elected|appointed|co-opted)\Z"
)


def _drop_nominations(text: str, acts: dict[int, list[Act]]) -> None:
    """Take `be appointed` for a nomination only, where somebody else `was elected`."""
    appointed = [act for row in acts.values() for act in row if act.name == "appointed"]
    proposed = [a for a in appointed if _ONLY_PROPOSED.search(text[: a.evidence.end][-40:])]
    if len(proposed) < len(appointed):
        for row in acts.values():
            row[:] = [act for act in row if act not in proposed]


def _is_person(
    name: NameMention,
    index: int,
    roles: dict[int, Role],
    acts: dict[int, list[Act]],
    kinds: dict[int, list[Listed]],
) -> bool:
    """Whether enough speaks for a person: a title, a known given name, or a cue beside it."""
    if name.basis in ("title", "given", "list", "cue", "vote"):
        return True
    return index in roles or bool(acts.get(index)) or index in kinds


_CHAIRS = re.compile(
    r"(?:in the chair|(?:the )?chair(?:man|person|woman)?(?: of the (?:council|meeting"
    r"|committee|board|panel))?"
    r"|(?:an )?cathaoirleach|convener|presiding)\Z",
    re.IGNORECASE,
)


def _person(
    text: str,
    cluster: Cluster,
    accepted: list[int],
    names: tuple[NameMention, ...],
    roles: dict[int, Role],
    acts: dict[int, list[Act]],
    kinds: dict[int, list[Listed]],
    instead: dict[int, str],
) -> Person:
    indices = [accepted[i] for i in cluster.mentions]
    mentions = [names[i] for i in indices]
    best = max(mentions, key=lambda m: (not m.name.isupper(), len(m.name.split()), len(m.name)))
    own_acts = _merged([act for i in indices for act in acts.get(i, [])])
    role = next((roles[i] for i in indices if i in roles), None)
    printed = _printed(text, best)
    lists = [listed for i in indices for listed in kinds.get(i, [])]
    said = " ".join(text[a.evidence.start : a.evidence.end][-60:] for a in own_acts)
    kind, rule = kind_of(
        mentions, role.kind if role else None, lists, {act.name for act in own_acts}, said
    )
    also = dict.fromkeys(_printed(text, mention) for mention in mentions)
    return Person(
        name=printed,
        kind=kind,
        role=role.name if role else _role_of_title(mentions),
        acts=own_acts or (_mentioned(mentions[0]),),
        substitute_for=next((instead[i] for i in indices if i in instead), None),
        also=tuple(form for form in also if form != printed),
        evidence=Evidence(
            mentions[0].start, mentions[0].end, f"name.{mentions[0].basis}+kind.{rule}"
        ),
    )


def _mentioned(mention: NameMention) -> Act:
    return Act(name="mentioned", evidence=Evidence(mention.start, mention.end, "act.none"))


def _role_of_title(mentions: list[NameMention]) -> str | None:
    """Return the office that a title or letters tell: `Mayor Marsh`, `Ann Dale MP`."""
    for mention in mentions:
        if mention.title_kind == "office" and mention.title and mention.title != "Deputy":
            return mention.title
    return parliament_of(mentions)


def _printed(text: str, mention: NameMention) -> str:
    """Return the name as the given text prints it, on one line."""
    one_line = re.sub(r"[\s*]+", " ", text[mention.start : mention.end])
    return re.sub(r"-\s+", "-", one_line)


def _merged(acts: list[Act]) -> tuple[Act, ...]:
    """Return each act once, the first time it is told; `mentioned` where there is none."""
    first: dict[str, Act] = {}
    for act in sorted(acts, key=lambda act: act.evidence.start):
        first.setdefault(act.name, act)
    return tuple(sorted(first.values(), key=lambda act: _ORDER.index(act.name)))


@Language.factory("minutebook_names")
def create_names(nlp: Language, name: str) -> NamesComponent:
    """Make the component, as spaCy's registry asks."""
    return NamesComponent()


@Language.factory("minutebook_people")
def create_people(nlp: Language, name: str) -> PeopleComponent:
    """Make the component, as spaCy's registry asks."""
    return PeopleComponent()
