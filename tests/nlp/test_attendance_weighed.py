"""Who came or not in heads that no list's rule reads: a learnt sum tells, or nothing is told."""

from unittest.mock import patch

import pytest

from nlp.people import finder
from nlp.people.finder import find_people
from tests.nlp.people import rows_of

TOLD = r"""
GROWBY PARISH COUNCIL\nMinutes of the meeting held on 4 May 2021 at the Mill\n\nThe Chairman, Mr A Marsh, took the chair, together with Mrs B Reed, Mr C Hill and Mr D Cole.\n\n1. Minutes => A Marsh: chaired; B Reed: present; C Hill: present; D Cole: present
1.i Apologies\n\nCouncillors Marsh, P Reed and Hill-Cole.\n\n1.ii Declarations of Interest\n\nNone. => Marsh: apologies; P Reed: apologies; Hill-Cole: apologies
Also Present:\n1.\nMark Marsh\nMaurice F. Reed B.E.\nRory Hill B.E.\nMary Cole\nDistrict Director.\nSenior Engineer. => Mark Marsh: present; Maurice F. Reed: present; Rory Hill: present; Mary Cole: present
"""
# Sentences of what was done, columns whose cells cannot be told apart, whom a list leaves out.
UNTOLD = r"""
Also Present:\n1.\n\nAn update on the works was given by Mark Marsh and Rory Hill. => Mark Marsh: spoke; Rory Hill: spoke
Present\nApologies\nCllr A Marsh\nCllr B Reed\nCllr C Hill\nCllr D Cole\n\n1. Minutes => A Marsh: mentioned; B Reed: mentioned; C Hill: mentioned; D Cole: mentioned
No apologies were received but Councillor Marsh was late. => Marsh: mentioned
Who came:\nAnn Marsh\nBo Reed\n\nWho did not:\nDan Cole\n\n1. Minutes => Ann Marsh: mentioned; Bo Reed: mentioned; Dan Cole: mentioned
"""


def list_acts(text: str) -> list[str]:
    return sorted(f"{p.name}: {' '.join(act.name for act in p.acts)}" for p in find_people(text))


@pytest.mark.parametrize(("text", "expected"), rows_of(TOLD, UNTOLD))
def test_who_came(text: str, expected: str) -> None:
    assert list_acts(text) == sorted(expected.split("; "))


@pytest.mark.parametrize(("text", "expected"), rows_of(TOLD))
def test_no_rule_tells_it(text: str, expected: str) -> None:
    with patch.object(finder, "weigh_attendance", lambda *_: iter(())):
        assert list_acts(text) != sorted(expected.split("; "))


def test_the_evidence_holds_the_name() -> None:
    text = "1.i Apologies\n\nCouncillors Marsh and P Reed.\n\n1.ii Interests"
    told = {p.name: a.evidence for p in find_people(text) for a in p.acts}
    assert told["P Reed"].rule == "act.weighed"
    assert text[told["P Reed"].start : told["P Reed"].end] == "Councillors Marsh and P Reed"
