"""Which facts start the evacuation workflows, and which they are told."""

from collections.abc import Sequence

from services.cases.evacuation.workflow import (
    EvacuationWorkflow,
    MovementProcess,
    MovementWorkflow,
    OperationProcess,
    movement_workflow_id,
    operation_workflow_id,
)
from services.cases.process import told
from shared.contracts.cases.v1 import (
    GateChecked,
    GateOutcome,
    MovementEvent,
    OperationCorrected,
    OperationEvent,
    OperationPlanned,
    SeatHeld,
)
from shared.platform.messaging.headers import Delivery
from shared.platform.service import ProcessStep, SignalWorkflow, StartWorkflow


def on_operation_planned(event: OperationPlanned, delivery: Delivery) -> Sequence[ProcessStep]:
    """Watch over the operation."""
    process = OperationProcess(
        operation_id=event.operation_id,
        freezes_at=event.freezes_at,
        exercise=delivery.exercise,
        heard=delivery.sequence or 0,
    )
    workflow_id = operation_workflow_id(event.operation_id)
    return [StartWorkflow(workflow=EvacuationWorkflow.run, id=workflow_id, input=process)]


def on_operation_changed(event: OperationEvent, delivery: Delivery) -> Sequence[ProcessStep]:
    """The manifest is frozen; or the leg has left, or is cancelled."""
    return [SignalWorkflow(id=operation_workflow_id(event.operation_id), payload=told(event, delivery))]


def on_operation_corrected(event: OperationCorrected, delivery: Delivery) -> Sequence[ProcessStep]:
    """The manifest freezes at another time, where it freezes by itself."""
    data = {"freezes_at": event.freezes_at.isoformat()} if event.freezes_at else {}
    return [SignalWorkflow(id=operation_workflow_id(event.operation_id), payload=told(event, delivery, **data))]


def on_seat_held(event: SeatHeld, delivery: Delivery) -> Sequence[ProcessStep]:
    """Watch over the person's place."""
    process = MovementProcess(
        movement_id=event.movement_id,
        held_until=event.held_until,
        exercise=delivery.exercise,
        heard=delivery.sequence or 0,
    )
    return [StartWorkflow(workflow=MovementWorkflow.run, id=movement_workflow_id(event.movement_id), input=process)]


def on_gate_checked(event: GateChecked, delivery: Delivery) -> Sequence[ProcessStep]:
    """A gate holds until a time, for good, or is closed."""
    limited = event.outcome == GateOutcome.PASSED and event.valid_until
    data = {"gate": event.gate.value} | ({"valid_until": limited.isoformat()} if limited else {})
    return [SignalWorkflow(id=movement_workflow_id(event.movement_id), payload=told(event, delivery, **data))]


def on_movement_changed(event: MovementEvent, delivery: Delivery) -> Sequence[ProcessStep]:
    """The seat is confirmed; or the person is on board, has missed the leg, or gave the seat back."""
    return [SignalWorkflow(id=movement_workflow_id(event.movement_id), payload=told(event, delivery))]
