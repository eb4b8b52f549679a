"""How much Temporal writes for a process, counted from the recorded histories: a start, a timer or a signal is cheap,
an event more for each of them in every case is not. A number that grows is a step that was added; say so here.
"""

import json
from collections import defaultdict
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
HISTORIES = sorted(TESTS.glob("*/histories/*.json"))
LONGEST = {
    "AdmissionWorkflow": 7,
    "AssistanceWorkflow": 27,
    # A departure that is put right is a signal and a timer more; every fact is recorded twice.
    "EvacuationWorkflow": 37,
    "ExpiryWorkflow": 11,
    "FollowUpWorkflow": 11,
    "GrantWorkflow": 22,
    "ImportWorkflow": 18,
    "JourneyWorkflow": 32,
    "MovementWorkflow": 69,
}
"""Events of the longest recorded life of each kind, from start to end."""
A_WHOLE_WAY = 201
"""Events of one person's whole way, in six kinds of process: the longest of each, and four follow-ups."""


def _events(path: Path) -> tuple[str, int]:
    events = json.loads(path.read_text())["events"]
    return events[0]["workflowExecutionStartedEventAttributes"]["workflowType"]["name"], len(events)


@pytest.mark.parametrize("path", HISTORIES, ids=lambda path: path.stem)
def test_no_recorded_history_is_longer_than_its_limit(path: Path) -> None:
    kind, events = _events(path)
    assert events <= LONGEST[kind]


def test_the_limit_of_every_workflow_is_its_longest_history() -> None:
    longest: defaultdict[str, int] = defaultdict(int)
    for kind, events in map(_events, HISTORIES):
        longest[kind] = max(longest[kind], events)
    assert dict(longest) == LONGEST


def test_histories_of_one_person_s_whole_way_stay_short() -> None:
    personal = ("AdmissionWorkflow", "AssistanceWorkflow", "MovementWorkflow", "JourneyWorkflow", "GrantWorkflow")
    assert sum(LONGEST[kind] for kind in personal) + 4 * LONGEST["FollowUpWorkflow"] <= A_WHOLE_WAY
