"""Which facts and rows start the evacuation workflows, and which facts they are told."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement
from sqlmodel import col

from services.cases.evacuation.model.movement import Movement
from services.cases.evacuation.model.operation import Operation
from services.cases.evacuation.workflow.movement import MovementInput, MovementWorkflow, movement_workflow_id
from services.cases.evacuation.workflow.operation import OperationInput, OperationWorkflow, operation_workflow_id
from shared.contracts.cases.v1 import (
    BoardingCorrected,
    GateChecked,
    GateOutcome,
    MovementEvent,
    MovementStatus,
    OperationCorrected,
    OperationEvent,
    OperationPlanned,
    OperationStatus,
    SeatHeld,
)
from shared.platform.event_workflow import event_signal
from shared.platform.messaging.headers import Delivery
from shared.platform.open_processes import OpenProcesses
from shared.platform.workflow_steps import ProcessStep, SignalWorkflow, StartWorkflow


def start_operation(event: OperationPlanned, delivery: Delivery) -> Sequence[ProcessStep]:
    operation = OperationInput(
        operation_id=event.operation_id,
        freezes_at=event.freezes_at,
        exercise=delivery.exercise,
        last_sequence=delivery.sequence or 0,
    )
    workflow_id = operation_workflow_id(event.operation_id)
    return [StartWorkflow(workflow=OperationWorkflow.run, id=workflow_id, input=operation)]


def signal_operation(event: OperationEvent, delivery: Delivery) -> Sequence[ProcessStep]:
    """The manifest is frozen; or the leg has left, or is cancelled."""
    return [SignalWorkflow(id=operation_workflow_id(event.operation_id), payload=event_signal(event, delivery))]


def signal_correction(event: OperationCorrected, delivery: Delivery) -> Sequence[ProcessStep]:
    """The manifest freezes at another time, where it freezes by itself."""
    data = {"freezes_at": event.freezes_at.isoformat()} if event.freezes_at else {}
    return [SignalWorkflow(id=operation_workflow_id(event.operation_id), payload=event_signal(event, delivery, data))]


def start_movement(event: SeatHeld, delivery: Delivery) -> Sequence[ProcessStep]:
    movement = MovementInput(
        movement_id=event.movement_id,
        held_until=event.held_until,
        exercise=delivery.exercise,
        last_sequence=delivery.sequence or 0,
    )
    return [StartWorkflow(workflow=MovementWorkflow.run, id=movement_workflow_id(event.movement_id), input=movement)]


def start_anew(event: BoardingCorrected, delivery: Delivery) -> Sequence[ProcessStep]:
    """Of whoever waits to board again the checks may run out; of nobody else anything."""
    if event.status != MovementStatus.CONFIRMED:
        return []
    movement = MovementInput(
        movement_id=event.movement_id,
        held_until=None,
        checks=event.checks_until,
        exercise=delivery.exercise,
        last_sequence=delivery.sequence or 0,
    )
    until = {gate.value: valid_until.isoformat() for gate, valid_until in event.checks_until.items()}
    fact = event_signal(event, delivery, until)
    return [StartWorkflow(MovementWorkflow.run, movement_workflow_id(event.movement_id), movement, anew=fact)]


def signal_check(event: GateChecked, delivery: Delivery) -> Sequence[ProcessStep]:
    """A gate holds until a time, for good, or is closed."""
    limited = event.outcome == GateOutcome.PASSED and event.valid_until
    data = {"gate": event.gate.value} | ({"valid_until": limited.isoformat()} if limited else {})
    return [SignalWorkflow(id=movement_workflow_id(event.movement_id), payload=event_signal(event, delivery, data))]


def signal_movement(event: MovementEvent, delivery: Delivery) -> Sequence[ProcessStep]:
    """The seat is confirmed; or the person is on board, has missed the leg, or gave the seat back."""
    return [SignalWorkflow(id=movement_workflow_id(event.movement_id), payload=event_signal(event, delivery))]


def _movement_is_open() -> ColumnElement[bool]:
    return col(Movement.status).in_([MovementStatus.HELD, MovementStatus.CONFIRMED])


def _restart_movement(row: Movement) -> StartWorkflow:
    checks = {
        gate: check.valid_until
        for gate, check in row.checks().items()
        if check.outcome == GateOutcome.PASSED and check.valid_until
    }
    held_until = row.held_until if row.status == MovementStatus.HELD else None
    movement = MovementInput(
        movement_id=row.id, held_until=held_until, checks=checks, exercise=row.exercise, last_sequence=row.version
    )
    return StartWorkflow(workflow=MovementWorkflow.run, id=movement_workflow_id(row.id), input=movement)


def _operation_is_open() -> ColumnElement[bool]:
    return col(Operation.status).in_([OperationStatus.PLANNED, OperationStatus.FROZEN])


def _restart_operation(row: Operation) -> StartWorkflow:
    freezes_at = row.freezes_at if row.status == OperationStatus.PLANNED else None
    operation = OperationInput(
        operation_id=row.id, freezes_at=freezes_at, exercise=row.exercise, last_sequence=row.version
    )
    return StartWorkflow(workflow=OperationWorkflow.run, id=operation_workflow_id(row.id), input=operation)


OPEN_MOVEMENTS = OpenProcesses("movements", Movement, _movement_is_open, _restart_movement)
OPEN_OPERATIONS = OpenProcesses("operations", Operation, _operation_is_open, _restart_operation)
