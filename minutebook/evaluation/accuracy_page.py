"""Reports of labelled sets in, the text of docs/accuracy.md out."""

from collections.abc import Iterable

from minutebook.evaluation.report import Figure, Report

SAID = {
    "people": "People named",
    "people kind (of matched)": "… of the right kind (councillor, officer, public, other)",
    "roles": "Roles and jobs, as printed",
    "acts": "What people did (present, moved, spoke, voted for, ...)",
    "resolutions": "Decisions",
    "resolution verb (of matched)": "… with the right verb (approve, note, refer, ...)",
    "resolution status (of matched)": "… with the right status (resolved, deferred, lost, ...)",
    "votes": "Votes",
    "vote outcome, method, counts exact (of matched)": "… outcome, method, every count exact",
    "movers and seconders": "Movers and seconders",
    "recorded votes by name": "Votes by name",
    "topics recall": "Topics: found, of those that a reader named",
}

INTRODUCTION = """# How right is this?

Every figure here is measured by `minutebook evaluate` on labels that were made by reading, and
written by `make accuracy`. `make test` fails when a figure falls below its floor
(`tests/labelled/floors.toml`).

**Precision** is the share of what was found that is right; **recall** the share of what is there
that was found; **F1** their harmonic mean. A line that begins with … is a share of the matched
ones. "Councils" is the mean of the councils' own F1, so that one council with long lists does not
speak for all.
"""

HARD = """## What is hard

- A person named without a title and without a job beside the name: found only on positive evidence.
- Who spoke for the public, and who for a partner organisation: the text often does not say.
- Decisions told in running prose ("the Committee noted that ..."), which may be discussion.
- A vote whose result is told paragraphs after its motion.
- A topic that no heading and no taxonomy names.

## What is not done

Nothing is inferred: no names from "unanimously", no counts from attendance, nobody absent because
unnamed. An ambiguous name stays without a person.
"""


def build_accuracy_page(reports: Iterable[tuple[str, str, Report]]) -> str:
    """Return the page. Each report comes with its set's title and a sentence on what it is."""
    parts = [INTRODUCTION]
    for title, about, report in reports:
        parts.append(f"## {title}\n\n{about} {report.pages} units.\n\n{_table(report)}\n")
    return "\n".join([*parts, HARD])


def _table(report: Report) -> str:
    figures = {figure.kind: figure for figure in report.figures}
    rows = [_row(SAID[kind], figures[kind]) for kind in SAID if kind in figures]
    head = "| what | precision | recall | F1 | councils | of |\n|---|---|---|---|---|---|"
    return "\n".join([head, *rows])


def _row(said: str, figure: Figure) -> str:
    count = figure.count
    return (
        f"| {said} | {count.precision:.3f} | {count.recall:.3f} | {count.f1:.3f} "
        f"| {figure.councils_f1:.3f} | {count.labelled} |"
    )
