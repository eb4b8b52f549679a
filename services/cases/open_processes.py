"""Which assistance, seats and operations need a running workflow, and with what it starts from the row."""

from sqlalchemy import ColumnElement, and_
from sqlmodel import col

from services.cases.assistance.model import Assistance, AssistanceStatus
from services.cases.assistance.workflow import AssistanceProcess, AssistanceWorkflow, assistance_workflow_id
from services.cases.evacuation.model import Movement, MovementStatus, Operation, OperationStatus
from services.cases.evacuation.workflow import (
    EvacuationWorkflow,
    MovementProcess,
    MovementWorkflow,
    OperationProcess,
    movement_workflow_id,
    operation_workflow_id,
)
from shared.contracts.cases.v1 import GateOutcome
from shared.platform.reconciliation import OpenProcesses
from shared.platform.service import StartWorkflow


def _assistance_is_open() -> ColumnElement[bool]:
    return and_(col(Assistance.status) != AssistanceStatus.COMPLETED, col(Assistance.due_at).is_not(None))


def _start_assistance(row: Assistance) -> StartWorkflow:
    if row.due_at is None:
        raise ValueError("nothing is due")
    process = AssistanceProcess(assistance_id=row.id, due_at=row.due_at, exercise=row.exercise, heard=row.version)
    return StartWorkflow(workflow=AssistanceWorkflow.run, id=assistance_workflow_id(row.id), input=process)


def _movement_is_open() -> ColumnElement[bool]:
    return col(Movement.status).in_([MovementStatus.HELD, MovementStatus.CONFIRMED])


def _start_movement(row: Movement) -> StartWorkflow:
    checks = {
        gate: check.valid_until
        for gate, check in row.checks().items()
        if check.outcome == GateOutcome.PASSED and check.valid_until
    }
    held_until = row.held_until if row.status == MovementStatus.HELD else None
    process = MovementProcess(
        movement_id=row.id, held_until=held_until, checks=checks, exercise=row.exercise, heard=row.version
    )
    return StartWorkflow(workflow=MovementWorkflow.run, id=movement_workflow_id(row.id), input=process)


def _operation_is_open() -> ColumnElement[bool]:
    return col(Operation.status).in_([OperationStatus.PLANNED, OperationStatus.FROZEN])


def _start_operation(row: Operation) -> StartWorkflow:
    freezes_at = row.freezes_at if row.status == OperationStatus.PLANNED else None
    process = OperationProcess(operation_id=row.id, freezes_at=freezes_at, exercise=row.exercise, heard=row.version)
    return StartWorkflow(workflow=EvacuationWorkflow.run, id=operation_workflow_id(row.id), input=process)


OPEN_PROCESSES = [
    OpenProcesses("assistance", Assistance, _assistance_is_open, _start_assistance),
    OpenProcesses("movements", Movement, _movement_is_open, _start_movement),
    OpenProcesses("operations", Operation, _operation_is_open, _start_operation),
]
