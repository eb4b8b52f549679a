"""I6: what waits has one open workflow, what has ended has none."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from tests.faults.oracle.evidence import Evidence

CONTINUED = "CONTINUED_AS_NEW"
RUNNING = "RUNNING"


@dataclass(frozen=True)
class Process:
    """Whose workflow it is; in which states it must be open, and in which it must not."""

    service: str
    table: str
    id: str
    waiting: frozenset[str]
    ended: frozenset[str]


PROCESSES = (
    Process("intake", "imports", "import", frozenset({"received"}), frozenset({"completed", "refused"})),
    Process("cases", "assistances", "assistance", frozenset({"open", "started"}), frozenset({"completed"})),
    Process(
        "cases",
        "movements",
        "movement",
        frozenset({"held", "confirmed"}),
        frozenset({"released", "boarded", "missed", "arrived", "handed_over"}),
    ),
    Process(
        "cases", "operations", "operation", frozenset({"planned"}), frozenset({"departed", "arrived", "cancelled"})
    ),
    Process("reintegration", "journeys", "journey", frozenset(), frozenset({"closed"})),
    Process(
        "reintegration",
        "follow_ups",
        "follow-up",
        frozenset({"scheduled"}),
        frozenset({"recorded", "missed", "cancelled"}),
    ),
    Process("reintegration", "grants", "grant", frozenset(), frozenset({"completed", "ended", "rejected"})),
)
"""An approved grant has one until its last tranche is released; a journey until its last follow-up is scheduled."""


def processes_are_single(evidence: Evidence) -> Iterator[str]:
    """One workflow for each process, open exactly as long as something waits."""
    begun = Counter((run.service, run.id) for run in evidence.workflows if run.status != CONTINUED)
    yield from (f"{service} began a workflow {times} times" for (service, _), times in begun.items() if times > 1)
    failed = [run for run in evidence.workflows if run.status not in {CONTINUED, RUNNING, "COMPLETED"}]
    yield from (f"a workflow of {run.service} ended as {run.status}" for run in failed)
    running = {(run.service, run.id) for run in evidence.workflows if run.status == RUNNING}
    for process in PROCESSES:
        yield from _wrongly_open(process, evidence, running)


def _wrongly_open(process: Process, evidence: Evidence, running: set[tuple[str, str]]) -> Iterator[str]:
    for row in evidence.tables[process.service][process.table]:
        is_open = (process.service, f"{process.id}-{row['id']}") in running
        if row["status"] in process.waiting and not is_open:
            yield f"a row of {process.table} is {row['status']}, and nothing watches it"
        if row["status"] in process.ended and is_open:
            yield f"a row of {process.table} is {row['status']}, and something still watches it"
