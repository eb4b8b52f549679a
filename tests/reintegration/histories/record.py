"""Records one history of each workflow from a real Temporal server: `python -m tests.reintegration.histories.record`.

The activities answer by themselves, since a history holds what a workflow asked and was answered, not what it caused.
Payloads are recorded readable: inputs are made-up ids and dates. Record again when a workflow's steps change on
purpose, and keep the old file beside the new one while journeys of the old release are under way.
"""

import asyncio
import json
import secrets as randomness
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from pydantic import BaseModel
from temporalio import activity
from temporalio.client import Client, WorkflowHandle
from temporalio.contrib.pydantic import pydantic_data_converter
from temporalio.service import RPCError

from services.reintegration.grants.activities import GrantStep
from services.reintegration.grants.internal_commands import ReleaseOutlook
from services.reintegration.grants.workflow import GrantInput, GrantWorkflow
from services.reintegration.monitoring.activities import FollowUpStep
from services.reintegration.monitoring.workflow import FollowUpInput, FollowUpWorkflow
from services.reintegration.records import metadata
from services.reintegration.returns.activities import JourneyStep, MonthStep
from services.reintegration.returns.workflow import JourneyInput, JourneyWorkflow, Opening
from shared.contracts.reintegration.v1 import EvidenceSubmitted, TranchePaid
from shared.platform.clock import derived_id
from shared.platform.namespaces import ensure_namespace
from shared.platform.service import Room, Runs, Service
from shared.platform.settings import Settings
from shared.platform.worker import worker_for
from shared.platform.workflow_steps import EventSignal

FOLDER = Path(__file__).parent
NOBODY = UUID(int=0)
LOOKS = 4
RELEASE = "v2"
"""Which form of signals: in the first one facts had no version."""


class Answers:
    """Activities that answer and do nothing."""

    def __init__(self, _: Any) -> None:
        """They need nothing."""

    @activity.defn
    async def call_plan_overdue(self, step: JourneyStep) -> None:
        """The plan is overdue."""

    @activity.defn
    async def schedule_follow_up(self, step: MonthStep) -> None:
        """The follow-up is scheduled."""

    @activity.defn
    async def close_follow_up_window(self, step: FollowUpStep) -> None:
        """The follow-up is missed."""

    @activity.defn
    async def release_tranches(self, step: GrantStep) -> ReleaseOutlook:
        """First news are waited for, then time, then the last look finds nothing more."""
        soon = datetime.now(UTC) + timedelta(seconds=1)
        return ReleaseOutlook(finished=step.look == LOOKS, next_at=soon if step.look == LOOKS - 1 else None)


def recording_service() -> Service:
    """The workflows of reintegration with activities that answer by themselves."""
    workflows = [Runs(kind, starts={}) for kind in (JourneyWorkflow, FollowUpWorkflow, GrantWorkflow)]
    return Service("reintegration", metadata, rooms=[Room("answers", workflows=workflows, activities=[Answers])])


async def record(settings: Settings, folder: Path) -> None:
    """Run each workflow once on the settings' server and write what happened."""
    service = recording_service()
    await ensure_namespace(settings, service.name)
    client = await _client(settings, service.name)
    async with worker_for(service, client, None):  # type: ignore[arg-type]  # these activities need no database
        for name, handle in (
            ("JourneyWorkflow", await _journey(client)),
            ("FollowUpWorkflow", await _follow_up(client)),
            ("GrantWorkflow", await _grant(client)),
        ):
            await handle.result()
            history = await handle.fetch_history()
            (folder / f"{name}.{RELEASE}.json").write_text(
                json.dumps(history.to_json_dict(), indent=1, sort_keys=True) + "\n"
            )


async def _client(settings: Settings, service: str) -> Client:
    client = await Client.connect(
        settings.temporal,
        namespace=settings.namespace(service),
        data_converter=pydantic_data_converter,
        identity="recorder",
    )
    while True:
        try:
            await client.get_workflow_handle("nobody").describe()
        except RPCError as error:
            if "namespace" not in error.message.lower():
                return client
        await asyncio.sleep(0.2)


async def _journey(client: Client) -> WorkflowHandle[Any, Any]:
    now = datetime.now(UTC)
    openings = [Opening(month=month, opens_at=now + timedelta(seconds=at)) for at, month in enumerate((1, 3, 6, 12), 1)]
    journey = JourneyInput(journey_id=NOBODY, exercise=None, plan_due_at=now + timedelta(seconds=2), openings=openings)
    return await _start(client, JourneyWorkflow.run, journey)


async def _follow_up(client: Client) -> WorkflowHandle[Any, Any]:
    closes_at = datetime.now(UTC) + timedelta(seconds=1)
    return await _start(
        client, FollowUpWorkflow.run, FollowUpInput(follow_up_id=NOBODY, exercise=None, window_closes_at=closes_at)
    )


async def _grant(client: Client) -> WorkflowHandle[Any, Any]:
    handle = await _start(client, GrantWorkflow.run, GrantInput(grant_id=NOBODY, exercise=None, last_sequence=2))
    for sequence, kind in enumerate((EvidenceSubmitted.event_type(), TranchePaid.event_type()), 3):
        await asyncio.sleep(1)
        data = {"sequence": str(sequence)}
        await handle.signal("told", EventSignal(event_id=derived_id(NOBODY, kind), type=kind, data=data))
    return handle


async def _start(client: Client, workflow: Callable[..., Any], argument: BaseModel) -> WorkflowHandle[Any, Any]:
    return await client.start_workflow(
        workflow, argument, id=f"recorded-{randomness.token_hex(4)}", task_queue="reintegration"
    )


if __name__ == "__main__":
    own = Settings().model_copy(update={"topic_prefix": f"record{randomness.token_hex(4)}."})
    asyncio.run(record(own, FOLDER))
