"""Which mentions in one text are one person: full names first, then surnames with one choice."""

import re
import unicodedata
from dataclasses import dataclass, field

from nlp.people.lexicon.vocabulary import read_words
from nlp.people.names.mentions import NameMention

_WOMEN = frozenset({"mrs", "ms", "miss", "dame", "lady", "baroness"})
_MEN = frozenset({"mr", "sir", "lord", "baron"})
_PARTICLES = frozenset(read_words("lexicon/words")["surnames"]["particles"])
# `Ó Ceallaigh`, `ÓCeallaigh`: the particle is no initial.
_IRISH = re.compile(r"(?<![\w'])(?:Ó|Ní|Uí|Nic|Mhic)[ ]?(?=[A-ZÁÉÍÓÚ])")
_BEHIND = re.compile(
    r"^(?P<surname>.+?)[ ]?\((?P<first>[^()]+)\)$|^(?P<name>\S.*)[ ](?P<initial>[A-Z])\.?$"
)


@dataclass(slots=True)
class Cluster:
    """The mentions of one person, by their index in the list of names."""

    given: tuple[str, ...]
    surname: str
    mentions: list[int] = field(default_factory=list)
    sexes: set[str] = field(default_factory=set)
    councillor: bool = False
    courtesy: bool = False
    dead: bool = False
    standings: set[str] = field(default_factory=set)
    member: bool = False
    bystander: bool = True
    away: bool = False
    came: bool = False
    lists: set[int] = field(default_factory=set)


def name_parts(name: str) -> tuple[tuple[str, ...], str]:
    """Return (given names or initials, surname) in small letters without accents.

    `Collins (J)` and `O'Donoghue J` give the initial back to the front.
    """
    match = _BEHIND.match(name)
    if match is not None and match["surname"]:
        name = f"{match['first']} {match['surname']}"
    elif match is not None and " " not in match["name"]:
        name = f"{match['initial']} {match['name']}"
    apart = _IRISH.sub("", name.replace("’", "'"))
    folded = unicodedata.normalize("NFKD", apart)
    folded = "".join(c for c in folded if not unicodedata.combining(c)).lower().replace("'", "")
    words = re.findall(r"[^\W_]+(?:-[^\W_]+)*", re.sub(r"(?<=\w)\.(?=\w)", ". ", folded))
    if not words:
        return (), ""
    given = words[:-1]
    while given and given[-1] in _PARTICLES:
        given.pop()
    return tuple(given), words[-1]


def can_be_same(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Whether two rows of given names or initials can be one person's; an empty row fits any."""
    return all(
        a == b or (a[0] == b[0] and 1 in (len(a), len(b))) or _is_short(a, b)
        for a, b in zip(one, two, strict=False)
    )


_SHORT = [frozenset(row.split()) for row in read_words("lexicon/words")["first_names"]["short"]]
_ROWS: dict[str, list[frozenset[str]]] = {}
for _row in _SHORT:
    for _word in _row:
        _ROWS.setdefault(_word, []).append(_row)


def _is_short(one: str, two: str) -> bool:
    """Whether two first names are one, told in full and for short: `David`, `Dave`."""
    return any(two in row for row in _ROWS.get(one, ()))


def same_person(one: str, two: str) -> bool:
    """Whether two printed names can be one person's: one surname, no given names that differ."""
    given_one, surname_one = name_parts(one)
    given_two, surname_two = name_parts(two)
    return bool(surname_one) and surname_one == surname_two and can_be_same(given_one, given_two)


@dataclass(frozen=True, slots=True)
class Standing:
    """What a text makes of one mention: councillor by title, officer by list or role, a party.

    A party is who applies or objects (`John Marsh (Objector)`).

    `bystander`: it is named, with no title, no list, no role and no act of its own. `away`: it
    sends apologies or is absent; `acts`: it does what only those do who are there. `list`: where
    the list of those present, or away, begins that it stands in; `member`: it is of councillors.
    """

    kind: str | None = None
    bystander: bool = False
    away: bool = False
    acts: bool = False
    list: int | None = None
    member: bool = False


def group_mentions(names: list[NameMention], standings: list[Standing]) -> list[Cluster]:
    """Return one cluster a person, in the order of their first mention.

    A surname alone goes to the one person of that surname whom its title fits; where more than one
    is left, it stays by itself. A surname or initial makes no member of an officer, nor a surname
    of one who is only named (`land sold to Evan Dale`): a like name is no proof.
    """
    clusters: list[Cluster] = []
    by_surname: dict[str, list[Cluster]] = {}
    parts = _whole([name_parts(name.name) for name in names])
    for full in (True, False):
        for at, name in enumerate(names):
            given, surname = parts[at]
            if bool(given) is not full:
                continue
            near = by_surname.get(surname, [])
            if (knight := _knight(clusters, given, surname, name)) is not None:
                _add(knight, at, knight.given, name)
                continue
            fitting = [c for c in near if _fits(c, given, name) and _agree(c, given, standings[at])]
            fitting = [c for c in fitting if not _is_another(c, given, name, standings[at])]
            fitting = _narrow(fitting, given, name)
            if len(fitting) > 1 and standings[at].acts:  # the other one sent apologies
                fitting = [c for c in fitting if not c.away] or fitting
            if len(fitting) != 1:
                cluster = Cluster(given, surname)
                clusters.append(cluster)
                by_surname.setdefault(surname, []).append(cluster)
            else:
                cluster = fitting[0]
            _add(cluster, at, given, name)
            _stand(cluster, standings[at])
    for cluster in clusters:
        cluster.mentions.sort()
    return sorted(clusters, key=lambda cluster: cluster.mentions[0])


def _knight(
    clusters: list[Cluster], given: tuple[str, ...], surname: str, name: NameMention
) -> Cluster | None:
    """Return the one person whom `Sir Ray` means, told in full elsewhere: `Sir Ray Marsh`."""
    if given or not (name.title or "").endswith(("Sir", "Dame")):
        return None
    known = [cluster for cluster in clusters if cluster.given[:1] == (surname,)]
    return known[0] if len(known) == 1 else None


def _whole(
    parts: list[tuple[tuple[str, ...], str]],
) -> list[tuple[tuple[str, ...], str]]:
    """Return the parts of names, `Mc Sweeney` as `McSweeney` where the text prints that too."""
    surnames = {surname for _, surname in parts}
    return [_whole_of(given, surname, surnames) for given, surname in parts]


def _whole_of(
    given: tuple[str, ...], surname: str, surnames: set[str]
) -> tuple[tuple[str, ...], str]:
    """Return one name's parts, its surname whole: `Nicholas Letch` as `Nicholas-Letch` too."""
    if not given:
        return given, surname
    if given[-1] in _SPLIT and given[-1] + surname in surnames - {surname}:
        return given[:-1], given[-1] + surname
    if f"{given[-1]}-{surname}" in surnames:
        return given[:-1], f"{given[-1]}-{surname}"
    return given, surname


def _is_another(
    cluster: Cluster, given: tuple[str, ...], name: NameMention, standing: Standing
) -> bool:
    """Whether one called Ms in a list is not who stands in it or came: `P Marsh and Ms Marsh`."""
    if given or standing.list is None or name.title_kind != "courtesy" or cluster.courtesy:
        return False
    return standing.list in cluster.lists or (standing.away and cluster.came)


_SPLIT = ("o", "mc", "mac")


_NO_MEMBERS = frozenset({"officer", "party"})


def _agree(cluster: Cluster, given: tuple[str, ...], standing: Standing) -> bool:
    """Tell whether what is known of both lets a like name be one person's.

    The same name in full always may.
    """
    if given == cluster.given and any(len(word) > 1 for word in given):
        return True
    if standing.list in cluster.lists and given != cluster.given and given:
        return False  # `A Marsh` and `A V Marsh` in one list
    if cluster.bystander and not given and standing.kind == "councillor":
        return False
    if standing.kind == "councillor":
        return cluster.standings.isdisjoint(_NO_MEMBERS)
    return not (standing.kind in _NO_MEMBERS and cluster.councillor)


def _stand(cluster: Cluster, standing: Standing) -> None:
    cluster.bystander = cluster.bystander and standing.bystander
    cluster.away = cluster.away or standing.away
    cluster.came = cluster.came or (standing.list is not None and not standing.away)
    if standing.list is not None:
        cluster.lists.add(standing.list)
    cluster.member = cluster.member or standing.member
    if standing.kind is not None:
        cluster.standings.add(standing.kind)


def _fits(cluster: Cluster, given: tuple[str, ...], name: NameMention) -> bool:
    sex = _sex(name.title)
    if sex is not None and cluster.sexes and sex not in cluster.sexes:
        return False
    if not can_be_same(cluster.given, given) or (cluster.dead and not given):
        return False
    if (
        not given
        and name.title_kind == "councillor"
        and cluster.courtesy
        and not (cluster.councillor or cluster.member)
        and sex is None  # `Cllr Mrs Marsh` is `Mrs C Marsh`
    ):
        return False
    return not (
        not given
        and name.title_kind == "courtesy"
        and cluster.councillor
        and not cluster.courtesy
        and sex
    )


def _narrow(fitting: list[Cluster], given: tuple[str, ...], name: NameMention) -> list[Cluster]:
    """Return those that fit best: same given names first, then a councillor for a councillor."""
    exact = [c for c in fitting if c.given == given]
    if exact:
        return exact[:1]
    if len(fitting) > 1 and name.title_kind == "councillor":
        return [c for c in fitting if c.councillor] or fitting
    return fitting


def _add(cluster: Cluster, at: int, given: tuple[str, ...], name: NameMention) -> None:
    cluster.mentions.append(at)
    if sum(map(len, given)) > sum(map(len, cluster.given)):
        cluster.given = given
    sex = _sex(name.title)
    if sex is not None:
        cluster.sexes.add(sex)
    cluster.dead = cluster.dead or "RIP" in (name.postnominals or "").replace(".", "")
    cluster.councillor = cluster.councillor or name.title_kind == "councillor"
    cluster.courtesy = (
        cluster.courtesy
        or name.title_kind == "courtesy"
        or (name.title_kind == "councillor" and sex is not None)
    )


def _sex(title: str | None) -> str | None:
    words = set(re.findall(r"[a-z]+", (title or "").lower().replace("m/s", "ms")))
    if words & _WOMEN and not words & _MEN:
        return "f"
    return "m" if words & _MEN and not words & _WOMEN else None
