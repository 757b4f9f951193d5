"""A text in, its people out: names, then lists, movers, voters, roles and acts, then who is who."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from nlp.annotations import Act, Person, Vote
from nlp.clean import clean_text
from nlp.people.acts.appointed_rows import find_appointed_rows
from nlp.people.acts.asked_offices import find_asked_offices
from nlp.people.acts.clauses import find_acts
from nlp.people.acts.comings import find_comings
from nlp.people.acts.corrected import drop_corrected
from nlp.people.acts.elsewhere import drop_elsewhere
from nlp.people.acts.introductions import add_introductions
from nlp.people.acts.nominations import drop_honoured, drop_nominations, find_elected, find_willing
from nlp.people.acts.office_holders import find_acts_by_office
from nlp.people.acts.own_votes import find_own_votes
from nlp.people.acts.speakers import find_speakers
from nlp.people.acts.substitutes import Substitution, find_substitutes, is_on_body
from nlp.people.acts.told_elections import add_elected_as_told
from nlp.people.acts.voters import Voter, find_voters
from nlp.people.attendance.apologies import drop_other_apologies, find_passed_on
from nlp.people.attendance.asides import end_of_standing_in, read_away
from nlp.people.attendance.elsewhere import drop_attended_elsewhere
from nlp.people.attendance.expected import find_expected
from nlp.people.attendance.hybrid import find_hybrid
from nlp.people.attendance.lists import find_attendance
from nlp.people.attendance.presiding import (
    add_chairs,
    add_presiding,
    end_of_chair,
    keep_first_chair,
)
from nlp.people.attendance.sentences import Attendance
from nlp.people.attendance.weighing import weigh_attendance
from nlp.people.findings import AWAY, Findings, make_act
from nlp.people.interests.declared import drop_declaring, find_interests
from nlp.people.interests.denied import drop_denied
from nlp.people.interests.regions import is_above_interests
from nlp.people.interests.rows import find_interest_rows
from nlp.people.kinds.traits import read_page
from nlp.people.lexicon.offices import Role, is_chairing
from nlp.people.movers.nominees import find_nominees
from nlp.people.movers.pairing import Moving, find_movers
from nlp.people.movers.together import list_companions
from nlp.people.names.body_runs import list_bodies
from nlp.people.names.finding import find_names
from nlp.people.names.listed import add_listed, add_names
from nlp.people.names.mentions import NameMention
from nlp.people.names.persons import Standing, group_mentions
from nlp.people.names.places import is_surely_initials, is_told_of_person, may_be_place
from nlp.people.names.run_together import without_runs
from nlp.people.profiles import build_person
from nlp.people.roles.columns import find_authority_rows, find_office_column
from nlp.people.roles.elected_as import find_elected_offices
from nlp.people.roles.elected_under import find_offices_of_titles
from nlp.people.roles.in_capacity import find_capacities, find_congratulated
from nlp.people.roles.spoken_for import find_spoken_for
from nlp.people.roles.standings import (
    StandingRow,
    apart_from_standings,
    list_standings,
    read_standings,
    without_standings,
)
from nlp.people.roles.visitors import find_visitors
from nlp.people.roles.weighing import weigh_roles


def find_people(
    text: str,
    names: tuple[NameMention, ...] | None = None,
    votes: tuple[Vote, ...] = (),
    items: Sequence[int] = (),
    flat: str | None = None,
) -> tuple[Person, ...]:
    """Return the people whom `text` names, each with kind, role and acts, once an item.

    `names`: what `find_names` found in the cleaned text, if known; `votes`: the votes found;
    `items`: where the items of the text begin, but for the first; `flat`: the flat text of its
    outline.
    """
    clean = clean_text(text)
    named = _gather(clean, find_names(clean) if names is None else names, votes)
    names, roles = named.names, _find_roles(clean, named)
    asked = find_asked_offices(clean, names, roles)
    found = Findings(names, roles, find_acts(clean, names, roles))
    _add_blocks(clean, found, named.blocks)
    _add_movings(clean, found, named.movings)
    _add_elected(clean, found, named.movings, votes, flat)
    _add_votes(clean, found, named.voters)
    _add_interests(clean, found)
    _add_comings(clean, found)
    substitutions = find_substitutes(clean, names)
    _add_substitutes(clean, found, substitutions)
    _add_attended(clean, found)
    on_bodies = _add_appointed_rows(clean, found, items)
    _add_spoken(clean, found)
    _add_later_roles(clean, found, asked)
    _add_weighed(clean, found, named.blocks, on_bodies)
    _drop_untrue(clean, found)
    return _persons(text, found, substitutions, items)


@dataclass(frozen=True, slots=True)
class _Named:
    """The names of a text, with the lists, motions and votes that hold them.

    `standings`: rows that tell what each member is; `plain`: the text without them.
    """

    names: tuple[NameMention, ...]
    standings: list[StandingRow]
    plain: str
    blocks: tuple[Attendance, ...]
    movings: tuple[Moving, ...]
    voters: tuple[Voter, ...]


def _gather(clean: str, names: tuple[NameMention, ...], votes: tuple[Vote, ...]) -> _Named:
    """Return the names found, and those that only a list, a motion, a vote or a row tells."""
    standings = list_standings(clean)
    names = apart_from_standings(names, standings)
    plain = without_standings(clean, standings)
    blocks = find_attendance(plain, names)
    in_lists = [name for block in blocks for name in block.names]
    names = add_listed(clean, without_runs(clean, names, in_lists), in_lists)
    names = add_names(names, find_interest_rows(clean, names))
    movings = find_movers(plain, names)
    moved = [n for moving in movings for n in (moving.mover, moving.seconder) if n]
    names = add_names(names, moved)
    voters = find_voters(clean, votes)
    names = add_names(names, [voter.name for voter in voters])
    return _Named(names, standings, plain, blocks, movings, voters)


def _find_roles(clean: str, named: _Named) -> dict[int, Role]:
    """Return the roles that stand beside the names, by the name's index."""
    names, blocks = named.names, named.blocks
    listed = {
        name.start: (str(block.kind), block.act or "present")
        for block in blocks
        for name in block.names
    }
    roles = keep_first_chair(clean, names, weigh_roles(clean, names, listed))
    roles = _with_listed_roles(named.plain, names, roles, blocks)
    roles = read_standings(named.standings, names, roles)
    roles |= find_visitors(clean, names, roles)
    roles |= dict(find_capacities(clean, names, roles))
    return roles


def _add_elected(
    clean: str,
    found: Findings,
    movings: tuple[Moving, ...],
    votes: tuple[Vote, ...],
    flat: str | None,
) -> None:
    """Add who was elected or appointed, and take out who was only proposed."""
    for index, start, end in find_elected(clean, found.names):
        found.add(index, "appointed", start, end, "elected")
    for index, start, end in find_willing(clean, found.names, found.roles):
        row = found.acts.setdefault(index, [])
        row[:] = [act for act in row if (act.name, act.evidence.rule) != ("spoke", "act.verb")]
        found.add(index, "appointed", start, end, "elected")
    drop_nominations(clean, found.acts)
    drop_honoured(clean, found.names, found.acts)
    for index, start, end in find_nominees(clean, found.names, movings, votes):
        found.add(index, "appointed", start, end, "elected")
    add_elected_as_told(clean, found, flat)


def _add_votes(clean: str, found: Findings, voters: tuple[Voter, ...]) -> None:
    """Add how each voted, by the lists of a vote and by what is told of one alone."""
    _add_voters(found, voters)
    for index, act, start, end in find_own_votes(clean, found.names, found.roles):
        found.add(index, act, start, end, "verb")


def _add_interests(clean: str, found: Findings) -> None:
    """Add who declared an interest, but those of whom that is denied."""
    for index, start, end in find_interests(clean, found.names, found.roles):
        if not (found.is_away(index) and is_above_interests(clean, found.names[index])):
            found.add(index, "declared_interest", start, end, "interest")
    drop_denied(clean, found)
    drop_declaring(clean, found)


def _add_comings(clean: str, found: Findings) -> None:
    """Add who joined and who left, and when it is told."""
    for index, act, start, end in find_comings(clean, found.names, found.roles):
        if act == "joined":
            found.add(index, "present", start, end, "coming")
        found.movements.setdefault(index, []).append(make_act(act, start, end, "coming"))


def _add_attended(clean: str, found: Findings) -> None:
    """Add whose apologies others passed on, who came over the line, and who was unable to come."""
    for index, start, end in find_passed_on(clean, found.names):
        found.add(index, "apologies", start, end, "passive")
    for index, start, end in find_hybrid(clean, found.names):
        found.add(index, "present", start, end, "coming")
    _turn_unable(clean, found)


def _add_spoken(clean: str, found: Findings) -> None:
    """Add who spoke, introduced or took the chair where a list, a title or the office tells it."""
    for index, act, start, end in find_speakers(clean, found.names):
        if not found.is_voter(index):  # `For the application: A, B`, of a recorded vote
            found.add(index, act, start, end, "speaker")
    add_introductions(clean, found)
    add_chairs(clean, found)
    for index, act, start, end in find_acts_by_office(clean, found):
        found.add(index, act, start, end, "office")


def _add_later_roles(clean: str, found: Findings, asked: dict[int, Role]) -> None:
    """Add the roles that are told apart from the names: asked for, spoken for, elected to."""
    found.roles |= {at: role for at, role in asked.items() if at not in found.roles}
    found.roles |= dict(find_spoken_for(clean, found.names, found.roles))
    found.roles |= dict(find_elected_offices(clean, found))
    found.roles |= dict(find_offices_of_titles(clean, found))
    found.roles |= dict(find_congratulated(clean, found))


def _drop_untrue(clean: str, found: Findings) -> None:
    """Take out what was put right, and what was done or missed elsewhere."""
    drop_corrected(clean, found)
    drop_elsewhere(clean, found)
    drop_attended_elsewhere(clean, found)
    drop_other_apologies(clean, found)


def _with_listed_roles(
    text: str,
    names: tuple[NameMention, ...],
    roles: dict[int, Role],
    blocks: tuple[Attendance, ...],
) -> dict[int, Role]:
    """Return the roles, with the bodies, offices and authorities of columns and rows of lists."""
    starts = {name.start: at for at, name in enumerate(names)}
    for block in blocks:
        for before, name in pairwise(block.names):
            if _is_next_entry(text, before, name, roles.get(starts.get(name.start, -1))):
                roles.pop(starts[name.start])
        bodies = list_bodies(text, block.names[0].outer_start, block.end)
        offices = find_office_column(text, block.names)
        authorities = find_authority_rows(text, block.names)
        for at, name in enumerate(names) if bodies or offices or authorities else ():
            role = roles.get(at)
            above = role is not None and block.start < role.end < block.end
            if bodies and role is not None and above and role.end <= name.start:
                roles.pop(at)
            if (own := bodies.get(name.outer_end + 1) or offices.get(name.start)) is not None:
                roles[at] = own
            elif name.start in authorities and (role is None or is_chairing(role)):
                roles[at] = authorities[name.start]
    return roles


def _is_next_entry(text: str, before: NameMention, name: NameMention, role: Role | None) -> bool:
    """Whether an office is an entry of its own behind bare surnames: `Dyer, Fox, Town Clerk`."""
    if role is None or role.kind != "officer" or text[name.outer_end : role.start] != ", ":
        return False
    bare = " " not in before.name + name.name and name.start == name.outer_start
    return bare and text[before.outer_end : name.start] == ", "


_SHOWN = 300  # characters of a line before the name that are quoted with it
_CAME_OR_NOT = frozenset({"present", "substitute", *AWAY})


def _add_weighed(
    text: str, found: Findings, blocks: tuple[Attendance, ...], on_bodies: set[int]
) -> None:
    """Add who was present or away by all that stands about the name, where no list tells.

    Whom a list passes over is told of; who does something at the meeting is not away. `on_bodies`:
    those whom a list appoints.
    """
    told = on_bodies | {
        at for at, row in found.acts.items() if _CAME_OR_NOT & {act.name for act in row}
    }
    starts = [name.start for name in found.names]
    for block in blocks:
        told |= {*range(bisect_left(starts, block.start), bisect_left(starts, block.end))}
    for at, act in weigh_attendance(text, found.names, told):
        if found.is_voter(at):
            continue  # `For`, and beneath it `Councillors A and B`
        if act == "present" or not found.acts.get(at):
            name = found.names[at]
            if (away := read_away(text, name)) is not None:
                act = away[0]
            if act == "unneeded":
                continue
            line = text.rfind("\n", 0, name.outer_start) + 1
            start = line if name.outer_start - line < _SHOWN else name.outer_start
            found.add(at, act, start, name.end, "weighed")
            if act == "present" and (end := end_of_chair(text, name, found.roles.get(at))):
                found.add(at, "chaired", name.start, end, "weighed")


_UNABLE = re.compile(r"(?:was|were|also|been) unable to [a-z ]{4,12}\Z")


def _turn_unable(text: str, found: Findings) -> None:
    """Take who was unable to attend and is no member for absent: members send apologies."""
    for index, row in found.acts.items():
        if found.names[index].title_kind == "councillor":
            continue
        for at, act in enumerate(row):
            start, end = act.evidence.start, act.evidence.end
            if act.name == "apologies" and _UNABLE.search(text, start, end):
                row[at] = Act(name="absent", evidence=act.evidence)


def _persons(
    text: str,
    found: Findings,
    substitutions: tuple[Substitution, ...],
    items: Sequence[int],
) -> tuple[Person, ...]:
    """Return one person a cluster of those names for which enough speaks, and an item."""
    instead = {
        s.substitute: found.names[s.absent].name for s in substitutions if s.absent is not None
    }
    accepted = [index for index in range(len(found.names)) if _is_person(text, found, index)]
    clusters = group_mentions(
        [found.names[index] for index in accepted], [_standing(found, i) for i in accepted]
    )
    for cluster in clusters:
        _drop_sent_elsewhere(found, [accepted[i] for i in cluster.mentions])
    page = read_page(text, found)
    persons: list[Person] = []
    for cluster in clusters:
        indices = [accepted[i] for i in cluster.mentions]
        whole = build_person(text, found, indices, instead, page)
        if not items:
            persons.append(whole)
            continue
        _put_by_items(found, indices, items)
        apart = _list_apart(found, indices, items)
        persons += [build_person(text, found, own, instead, page, whole) for own in apart]
    return tuple(persons)


def _drop_sent_elsewhere(found: Findings, indices: list[int]) -> None:
    """Take out the apologies that somebody on the list of those present tells of: for elsewhere."""
    listed = any(
        (act.name, act.evidence.rule) == ("present", "act.list")
        for index in indices
        for act in found.acts.get(index, [])
    )
    for index in indices if listed else ():
        row = found.acts.get(index, [])
        row[:] = [a for a in row if (a.name, a.evidence.rule) != ("apologies", "act.verb")]


def _put_by_items(found: Findings, indices: list[int], items: Sequence[int]) -> None:
    """Put what the office alone tells under the item that tells it: `The Chair thanked them.`

    Where that item does not name its holder, nobody who is named there did it.
    """
    first_in = {bisect_right(items, found.names[index].start): index for index in reversed(indices)}
    for index in indices:
        item = bisect_right(items, found.names[index].start)
        kept: list[Act] = []
        for act in found.acts.pop(index, []):
            told = bisect_right(items, act.evidence.start)
            if act.evidence.rule != "act.office" or told == item:
                kept.append(act)
            elif told in first_in:
                found.acts.setdefault(first_in[told], []).append(act)
        found.acts.setdefault(index, [])[:0] = kept


def _list_apart(found: Findings, indices: list[int], items: Sequence[int]) -> list[list[int]]:
    """Return the mentions of one person item by item."""
    items_of = groupby(indices, lambda index: bisect_right(items, found.names[index].start))
    return [list(own) for _, own in items_of]


def _standing(found: Findings, index: int) -> Standing:
    """Return what the text makes of one mention; a councillor's title goes before all else."""
    name, role = found.names[index], found.roles.get(index)
    lists = found.lists.get(index, [])
    acts = {act.name for act in found.acts.get(index, [])}
    away = bool(acts & AWAY)
    listed = (a for a in found.acts.get(index, []) if a.evidence.rule == "act.list")
    place = next((a.evidence.start for a in listed if a.name in ("present", *AWAY)), None)
    member = ("councillor" in lists or "appointed" in acts) and not (
        role is not None and role.kind == "officer"
    )
    if name.title_kind == "councillor":
        return Standing("councillor", away=away, acts=bool(acts) and not away, list=place)
    bare = name.title_kind is None and role is None and not lists and not acts
    kinds = [*lists, role.kind if role else None]
    party = role is not None and role.kind == "public" and name.title_kind is None
    kind = "officer" if "officer" in kinds else "party" if party else None
    return Standing(kind, bare, away, bool(acts) and not away, place, member)


def _is_person(text: str, found: Findings, index: int) -> bool:
    """Whether enough speaks for a person: a title, a known given name, or a cue beside it.

    `Martin Lane`, of whom nothing is told, may be a street.
    """
    name = found.names[index]
    sure = name.basis in ("title", "list", "cue", "vote") or "Esq" in (name.postnominals or "")
    if sure or (name.basis == "given" and not may_be_place(name.name)):
        return True
    if name.basis == "given" and is_told_of_person(text, name):
        return True
    if name.basis == "initials" and is_surely_initials(text, name):
        return True
    return index in found.roles or bool(found.acts.get(index)) or index in found.lists


def _add_blocks(text: str, found: Findings, blocks: tuple[Attendance, ...]) -> None:
    """Add what the lists say of each that stands in them; a list's chair is the meeting's."""
    at = {name.start: index for index, name in enumerate(found.names)}
    for block in blocks:
        for name in block.names:
            if name.start in at:
                found.lists.setdefault(at[name.start], []).append(block.kind)
                _add_listed(text, found, at[name.start], block)
    _add_expected(text, found)
    add_presiding(text, found, blocks, at)
    for row in found.acts.values():
        if any((a.name, a.evidence.rule) == ("apologies", "act.list") for a in row):
            row[:] = [a for a in row if (a.name, a.evidence.rule) != ("present", "act.list")]


def _add_expected(text: str, found: Findings) -> None:
    """Add how each member of a CMIS site's list came, in place of what its labels seem to tell."""
    told, listed = find_expected(text, found.names)
    for index in listed:
        row = found.acts.get(index, [])
        row[:] = [act for act in row if act.evidence.rule != "act.list"]
        found.lists.setdefault(index, []).append("councillor")
    for index, act, start, end in told:
        found.add(index, act, start, end, "list")


_DOES = frozenset({"chaired", "spoke", "presented", "declared_interest"})


def _add_listed(text: str, found: Findings, index: int, block: Attendance) -> None:
    name, role = found.names[index], found.roles.get(index)
    if block.act in AWAY and any(
        act.name in _DOES and act.evidence.rule == "act.verb" for act in found.acts.get(index, [])
    ):
        return  # `Apologies: A. B took the chair`: the list has ended
    if block.act == "present":  # `Roll and Apologies` is but the head of the list
        row = found.acts.get(index, [])
        row[:] = [a for a in row if a.name != "apologies" or a.evidence.start < block.start]
    if (away := read_away(text, name)) is not None:
        if away[0] != "unneeded":
            found.add(index, away[0], name.start, away[1], "list")
        return
    if block.act == "present" and (instead := end_of_standing_in(text, name)) is not None:
        found.add(index, "substitute", name.start, instead, "list")
    if not block.act:
        return
    for act in ("present", block.act) if block.act in ("chaired", "substitute") else (block.act,):
        found.add(index, act, *block.shown_of(name), "list")
    if block.act == "present" and (end := end_of_chair(text, name, role)) is not None:
        found.add(index, "chaired", name.start, end, "list")


def _add_movings(text: str, found: Findings, movings: tuple[Moving, ...]) -> None:
    """Add who moved and who seconded, and those who did so along with them."""
    at = {name.start: index for index, name in enumerate(found.names)}
    for moving in movings:
        for name, act in ((moving.mover, "moved"), (moving.seconder, "seconded")):
            if name is not None and name.start in at:
                found.add(at[name.start], act, moving.start, moving.end, "moving")
        for index, act in list_companions(text, found.names, moving):
            found.add(index, act, moving.start, found.names[index].outer_end, "moving")


def _add_voters(found: Findings, voters: tuple[Voter, ...]) -> None:
    """Add each vote to the name that stands where the voter's name was found."""
    starts = [name.start for name in found.names]
    for voter in voters:
        at = bisect_right(starts, voter.name.start) - 1
        for index in (at, at + 1):
            name = found.names[index] if 0 <= index < len(starts) else None
            if voter.act and name and name.start < voter.name.end <= name.end + 1:
                found.add(index, voter.act, voter.name.start, voter.name.end, "vote")
                break


_OF_MEETINGS = frozenset({"present", "chaired", "substitute", "apologies", "absent"})


def _add_appointed_rows(text: str, found: Findings, items: Sequence[int]) -> set[int]:
    """Add whom lists appoint, and return their indices.

    The chair and the substitutes that such a list tells are of the bodies, not of the meeting.
    """
    indices = set[int]()
    for rows in find_appointed_rows(text, found.names, items):
        for index in rows.indices:
            row = found.acts.get(index, [])
            row[:] = [
                act
                for act in row
                if act.name not in _OF_MEETINGS or act.evidence.start < rows.start
            ]
            if not any(act.name == "appointed" for act in row):
                name = found.names[index]
                found.add(index, "appointed", name.outer_start, name.outer_end, "elected")
        indices.update(rows.indices)
    return indices


_OF_LIST = tuple((act, "act.list") for act in ("present", "chaired", "substitute"))


# `A attended as substitute`; not `A substituted`, `(substitute: A)`
_ATTENDED = re.compile(r"\b(?:attend|present\b|sat\b|came\b|joined\b)")


def _add_substitutes(text: str, found: Findings, substitutions: tuple[Substitution, ...]) -> None:
    """Add who stood in, present where it says that they attended, and whom they stood in for."""
    for substitution in substitutions:
        at = substitution.substitute
        if substitution.absent is None and is_on_body(text, substitution):
            start, end = found.names[at].outer_start, substitution.end
            found.add(at, "appointed", start, end, "elected")
            continue
        row = found.acts.get(at, [])
        end = found.names[at].outer_end
        row[:] = [
            act
            for act in row
            if act.name != "apologies"
            and (act.name != "appointed" or act.evidence.end > end)
            and not text.endswith("replaced", act.evidence.start, act.evidence.end)
        ]
        if substitution.absent == at + 1:  # `A (substitute for B)` in a list of those present
            row = found.acts.get(at + 1, [])
            row[:] = [a for a in row if (a.name, a.evidence.rule) not in _OF_LIST]
        attended = _ATTENDED.search(text, substitution.start, substitution.end)
        for act in ("substitute", "present") if attended else ("substitute",):
            found.add(at, act, substitution.start, substitution.end, "substitute")
        if substitution.absent is not None:
            found.add(
                substitution.absent, "absent", substitution.start, substitution.end, "replaced"
            )
