"""Workflows that were begun by an earlier release can be gone on with by this one."""

from pathlib import Path

import pytest
from temporalio import workflow
from temporalio.client import WorkflowHistory
from temporalio.worker import Replayer
from temporalio.worker.workflow_sandbox import SandboxedWorkflowRunner, SandboxRestrictions

from services.intake.app import service
from services.intake.imports.workflow import LONG, ImportInput
from shared.platform.worker import PASSED_THROUGH
from shared.platform.workflows import data_converter
from tests.intake.recording import HISTORIES, RECORDING_KEY
from tests.support.rooms import workflow_types

RECORDED = sorted(HISTORIES.glob("*.json"))


def replayer(*workflows: type) -> Replayer:
    """Replays with the workflows given, as a worker would run them."""
    restrictions = SandboxRestrictions.default.with_passthrough_modules(*PASSED_THROUGH)
    return Replayer(
        workflows=workflows,
        workflow_runner=SandboxedWorkflowRunner(restrictions=restrictions),
        data_converter=data_converter(RECORDING_KEY),
    )


def history(path: Path) -> WorkflowHistory:
    """A recorded history."""
    return WorkflowHistory.from_json(path.stem, path.read_text())


def kind(path: Path) -> str:
    """The workflow's type, from its history."""
    return history(path).events[0].workflow_execution_started_event_attributes.workflow_type.name


def test_every_workflow_has_a_history() -> None:
    assert {kind(path) for path in RECORDED} == workflow_types(service)


@pytest.mark.parametrize("path", RECORDED, ids=lambda path: path.stem)
async def test_recorded_history_replays(path: Path) -> None:
    await replayer(*service.workflows).replay_workflow(history(path))


@workflow.defn(name="ImportWorkflow")
class OtherSteps:
    """A workflow that takes other steps than the recorded one."""

    @workflow.run
    async def run(self, import_input: ImportInput) -> None:
        """Registers before it has staged."""
        await workflow.execute_activity("register_chunks", import_input, **LONG)


async def test_workflow_with_other_steps_does_not_replay() -> None:
    path = next(path for path in RECORDED if kind(path) == "ImportWorkflow")
    with pytest.raises(workflow.NondeterminismError):
        await replayer(OtherSteps).replay_workflow(history(path))


def test_import_history_size_does_not_grow_with_the_file() -> None:
    assert all(len(history(path).events) < 40 for path in RECORDED)
