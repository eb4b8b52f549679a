"""Recorded histories replay: whoever changes a workflow's steps learns it here, not from journeys under way."""

import asyncio
from pathlib import Path

import pytest
from temporalio import workflow
from temporalio.client import WorkflowHistory
from temporalio.contrib.pydantic import pydantic_data_converter
from temporalio.worker import Replayer
from temporalio.worker.workflow_sandbox import SandboxedWorkflowRunner, SandboxRestrictions
from temporalio.workflow import NondeterminismError

from services.reintegration.app import service
from services.reintegration.monitoring.workflow import FollowUpInput
from shared.platform.settings import Settings
from shared.platform.worker import PASSED_THROUGH
from tests.reintegration.histories.record import FOLDER, record
from tests.support.rooms import workflow_types

RECORDED = sorted(FOLDER.glob("*.json"))


@workflow.defn(name="FollowUpWorkflow")
class HastyFollowUpWorkflow:
    """As somebody might change it: ends without closing the window."""

    @workflow.run
    async def run(self, follow_up: FollowUpInput) -> None:
        """Wait for nobody."""
        await asyncio.sleep(0.5)


def replayer(*workflows: type) -> Replayer:
    """Replays with the sandbox that workers use."""
    restrictions = SandboxRestrictions.default.with_passthrough_modules(*PASSED_THROUGH)
    return Replayer(
        workflows=list(workflows),
        data_converter=pydantic_data_converter,
        workflow_runner=SandboxedWorkflowRunner(restrictions=restrictions),
    )


def history_in(file: Path) -> WorkflowHistory:
    """A recorded history."""
    return WorkflowHistory.from_json(file.stem, file.read_text())


def histories_in(folder: Path) -> list[WorkflowHistory]:
    """Every recorded history in a folder."""
    return [history_in(file) for file in folder.glob("*.json")]


def test_every_workflow_has_a_recorded_history() -> None:
    assert {file.stem.split(".")[0] for file in RECORDED} == workflow_types(service)


@pytest.mark.parametrize("file", RECORDED, ids=lambda file: file.stem)
async def test_recorded_history_replays(file: Path) -> None:
    await replayer(*service.workflows).replay_workflow(history_in(file))


async def test_changed_workflow_does_not_replay() -> None:
    with pytest.raises(NondeterminismError):
        await replayer(HastyFollowUpWorkflow).replay_workflow(history_in(FOLDER / "FollowUpWorkflow.json"))


@pytest.mark.stack
async def test_histories_can_be_recorded_from_a_real_server(reintegration_settings: Settings, tmp_path: Path) -> None:
    await record(reintegration_settings, tmp_path)

    histories = histories_in(tmp_path)
    assert len(histories) == len(service.workflows)
    for history in histories:
        await replayer(*service.workflows).replay_workflow(history)
