"""Labels and findings of a page in, counts by kind and a list of misses out."""

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any, Literal, get_args

from minutebook.evaluation.matching import (
    fold_words,
    is_compatible_vote,
    is_same_name,
    is_same_person,
    is_same_resolution,
    is_same_role,
    is_same_topic,
    pair_up,
    vote_figures,
)

Json = dict[str, Any]
HEADINGS = ("date", "committee", "item")
MissKind = Literal[
    "headings", "people", "kinds", "roles", "acts", "resolutions", "resolution fields", "votes",
    "vote figures", "names", "topics",
]  # fmt: skip
MISS_KINDS: tuple[str, ...] = get_args(MissKind)
NAME_LISTS = ("for_names", "against_names", "abstain_names")


@dataclass(slots=True)
class Count:
    """Hits, and how many were labelled and found."""

    hits: int = 0
    labelled: int = 0
    found: int = 0

    @property
    def precision(self) -> float:
        """The share of what was found that is right."""
        return self.hits / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """The share of what is there that was found."""
        return self.hits / self.labelled if self.labelled else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        total = self.labelled + self.found
        return 2 * self.hits / total if total else 0.0


@dataclass(frozen=True, slots=True)
class Miss:
    """One thing missing, wrong or different; `anchor` is a wording of the page to find it by."""

    kind: MissKind
    page: str
    what: str
    anchor: str = ""


@dataclass(slots=True)
class Tally:
    """Counts by kind, and the misses."""

    counts: dict[str, Count] = field(default_factory=lambda: defaultdict(Count))
    misses: list[Miss] = field(default_factory=list)

    def add(self, kind: str, hits: int, labelled: int, found: int) -> None:
        """Add to the counts of a kind."""
        count = self.counts[kind]
        count.hits += hits
        count.labelled += labelled
        count.found += found

    def add_share(self, kind: str, right: bool) -> None:
        """Add one matched pair whose further field is right or wrong."""
        self.add(kind, int(right), 1, 1)

    def miss(self, kind: MissKind, page: str, what: str, anchor: str = "") -> None:
        """Note one thing that is missing, wrong or different."""
        self.misses.append(Miss(kind, page, what, anchor))


def score_page(page: str, label: Json, found: Json, tally: Tally) -> None:
    """Add one page's counts and misses to `tally`."""
    _score_headings(page, label, found, tally)
    _score_people(page, _gather(label, "people"), _gather(found, "people"), tally)
    _score_resolutions(page, _gather(label, "resolutions"), _gather(found, "resolutions"), tally)
    _score_votes(page, _gather(label, "votes"), _gather(found, "votes"), tally)
    _score_topics(page, _gather(label, "topics"), _gather(found, "topics"), tally)


def _gather(page: Json, key: str) -> list[Any]:
    return [entry for meeting in page.get("meetings", []) for entry in meeting.get(key) or []]


def _score_headings(page: str, label: Json, found: Json, tally: Tally) -> None:
    for key in HEADINGS:
        wanted = [" ".join(fold_words(m[key])) for m in label["meetings"] if m.get(key)]
        have = [" ".join(fold_words(m[key])) for m in found.get("meetings", []) if m.get(key)]
        pairs, missed, _ = pair_up(wanted, have, lambda a, b: bool(a == b))
        tally.add(f"heading {key}", len(pairs), len(wanted), len(have))
        for value in missed:
            tally.miss("headings", page, f"missed {key} {value}")


def _score_people(page: str, labels: list[Json], found: list[Json], tally: Tally) -> None:
    pairs, missed, extra = pair_up(labels, found, is_same_person)
    # Known by initials or a first name alone: neither finding nor missing one counts.
    pairs = [(a, b) for a, b in pairs if not a.get("partial")]
    missed = [person for person in missed if not person.get("partial")]
    tally.add("people", len(pairs), len(pairs) + len(missed), len(pairs) + len(extra))
    for label, person in pairs:
        _score_person(page, label, person, tally)
    for person in missed:
        tally.add("acts", 0, len(person.get("acts") or []), 0)
        tally.add("roles", 0, int(bool(person.get("role"))), 0)
        tally.miss("people", page, f"missed {_brief(person)}", person["name"])
    for person in extra:
        tally.add("acts", 0, 0, len(person.get("acts") or []))
        tally.add("roles", 0, 0, int(bool(person.get("role"))))
        tally.miss("people", page, f"wrong {_brief(person)}", person["name"])


def _brief(person: Json) -> str:
    return f"{person['name']} ({person.get('kind')})"


def _score_person(page: str, label: Json, found: Json, tally: Tally) -> None:
    name = label["name"]
    if label.get("kind_from") != "none":
        tally.add_share("people kind (of matched)", label.get("kind") == found.get("kind"))
        if label.get("kind") != found.get("kind"):
            what = f"{name}: {label.get('kind')}, found {found.get('kind')}"
            tally.miss("kinds", page, what, name)
    same_role = is_same_role(label.get("role"), found.get("role"))
    tally.add("roles", int(same_role), int(bool(label.get("role"))), int(bool(found.get("role"))))
    if not same_role and (label.get("role") or found.get("role")):
        what = f"{name}: {label.get('role')!r}, found {found.get('role')!r}"
        tally.miss("roles", page, what, name)
    wanted, have = set(label.get("acts") or []), set(found.get("acts") or [])
    tally.add("acts", len(wanted & have), len(wanted), len(have))
    if wanted != have:
        what = f"{name}: {sorted(wanted)}, found {sorted(have)}"
        tally.miss("acts", page, what, name)


def _score_resolutions(page: str, labels: list[Json], found: list[Json], tally: Tally) -> None:
    pairs, missed, extra = pair_up(labels, found, is_same_resolution)
    tally.add("resolutions", len(pairs), len(labels), len(found))
    for label, resolution in pairs:
        verbs = [label.get("verb"), *(label.get("also") or [])]
        shares = {
            "verb": resolution.get("verb") in verbs,
            "status": label.get("status") == resolution.get("status"),
            "parts": (label.get("parts") or 0) == (resolution.get("parts") or 0),
        }
        for key, right in shares.items():
            tally.add_share(f"resolution {key} (of matched)", right)
            if not right:
                what = f"{key} {label.get(key)!r}, found {resolution.get(key)!r}: {label['text']}"
                tally.miss("resolution fields", page, what, label["text"])
    for sign, group in (("missed", missed), ("wrong", extra)):
        for resolution in group:
            what = f"{sign} [{resolution.get('verb')}] {resolution['text'][:160]}"
            tally.miss("resolutions", page, what, resolution["text"])


def _score_votes(page: str, labels: list[Json], found: list[Json], tally: Tally) -> None:
    pairs, missed, extra = pair_up(labels, found, is_compatible_vote)
    tally.add("votes", len(pairs), len(labels), len(found))
    for label, vote in pairs:
        exact = vote_figures(label) == vote_figures(vote)
        tally.add_share("vote outcome, method, counts exact (of matched)", exact)
        if not exact:
            tally.miss("vote figures", page, f"{vote_figures(label)}, found {vote_figures(vote)}")
        for who in ("mover", "seconder"):
            _score_mover(label.get(who), vote.get(who), tally)
    for sign, group in (("missed", missed), ("wrong", extra)):
        for vote in group:
            mover = vote.get("mover")
            tally.miss("votes", page, f"{sign} {vote_figures(vote)} moved by {mover}", mover or "")
            for who in ("mover", "seconder"):
                name = vote.get(who)
                label_name, found_name = (name, None) if sign == "missed" else (None, name)
                _score_mover(label_name, found_name, tally)
    _score_names(page, labels, found, tally)


def _score_mover(label: str | None, found: str | None, tally: Tally) -> None:
    hit = bool(label and found and is_same_name(label, found))
    tally.add("movers and seconders", int(hit), int(bool(label)), int(bool(found)))


def _score_names(page: str, labels: list[Json], found: list[Json], tally: Tally) -> None:
    for side in NAME_LISTS:
        wanted = [name for vote in labels for name in vote.get(side) or []]
        have = [name for vote in found for name in vote.get(side) or []]
        pairs, missed, extra = pair_up(wanted, have, is_same_name)
        tally.add("recorded votes by name", len(pairs), len(wanted), len(have))
        for sign, names in (("missed", missed), ("wrong", extra)):
            for name in names:
                tally.miss("names", page, f"{sign} {side} {name}", name)


def _score_topics(page: str, labels: list[Any], found: list[Any], tally: Tally) -> None:
    wanted = [t if isinstance(t, str) else t.get("phrase") or t["topic"] for t in labels]
    hits = [t for t in wanted if any(_fits_topic(t, topic) for topic in found)]
    right = [topic for topic in found if any(_fits_topic(t, topic) for t in wanted)]
    tally.add("topics recall", len(hits), len(wanted), len(wanted))
    tally.add("topics precision", len(right), len(found), len(found))
    for topic in wanted:
        if topic not in hits:
            tally.miss("topics", page, f"missed {topic}", topic)


def _fits_topic(label: str, found: Json) -> bool:
    return is_same_topic(label, found.get("phrase") or "") or is_same_topic(
        label, found.get("topic") or ""
    )
