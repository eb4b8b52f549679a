"""A step that cannot be taken for now is taken later: processes outlast a database that is away, and stay short."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from temporalio import activity, workflow
from temporalio.client import Client, WorkflowFailureError
from temporalio.common import RetryPolicy
from temporalio.worker import UnsandboxedWorkflowRunner, Worker

from shared.platform.clock import new_id
from shared.platform.errors import NotFound
from shared.platform.settings import Settings
from shared.platform.worker import RefusalsAreFinal
from shared.platform.workflows import carry_out
from tests.support.waiting import PATIENCE

pytestmark = pytest.mark.stack


class Steps:
    """A step whose database is away for a while."""

    def __init__(self, away: Callable[[int], BaseException | None]) -> None:
        self.away = away
        self.tries = 0

    @activity.defn
    async def take(self, step: str) -> str:
        """Fails while it is away."""
        self.tries += 1
        if error := self.away(self.tries):
            raise error
        return f"{step} is done"


@workflow.defn
class Patient:
    """Takes one step."""

    @workflow.run
    async def run(self, step: str) -> str:
        """However long it takes."""
        return await carry_out(Steps.take, step)


@workflow.defn
class Restless:
    """The control: tries a local activity for as long as it takes."""

    @workflow.run
    async def run(self, step: str) -> str:
        """By the rules that held before."""
        policy = RetryPolicy(initial_interval=timedelta(milliseconds=200), maximum_interval=timedelta(seconds=30))
        return await workflow.execute_local_activity_method(
            Steps.take,
            step,
            start_to_close_timeout=timedelta(seconds=20),
            schedule_to_close_timeout=timedelta(seconds=1),
            retry_policy=policy,
        )


async def result(kind: Any, steps: Steps) -> tuple[str, int]:
    """What the workflow answered, and how many events that took; its failure is raised."""
    client, queue = await Client.connect(Settings().temporal), f"patience-{new_id()}"
    worker = Worker(
        client,
        task_queue=queue,
        workflows=[kind],
        activities=[steps.take],
        interceptors=[RefusalsAreFinal()],
        workflow_runner=UnsandboxedWorkflowRunner(),
    )
    async with worker:
        handle = await client.start_workflow(kind.run, "it", id=queue, task_queue=queue)
        answer = await asyncio.wait_for(handle.result(), PATIENCE)
        return answer, len((await handle.fetch_history()).events)


def away_for(tries: int) -> Callable[[int], BaseException | None]:
    """The database is away so many times."""
    return lambda tried: OSError("away") if tried <= tries else None


async def test_a_step_outlasts_a_database_that_is_away_and_the_process_stays_short() -> None:
    """Beside its control, a local activity by itself: that writes three events each eight seconds."""
    (answer, events), (late, many) = await asyncio.gather(
        result(Patient, Steps(away_for(10))), result(Restless, Steps(away_for(7)))
    )
    assert answer == late == "it is done", "what is said of the time over all attempts is not kept"
    assert events < 30
    assert many >= 5 + 3 * 2


async def test_a_refusal_is_not_tried_again() -> None:
    steps = Steps(lambda _: NotFound("journey"))
    with pytest.raises(WorkflowFailureError):
        await result(Patient, steps)
    assert steps.tries == 1
