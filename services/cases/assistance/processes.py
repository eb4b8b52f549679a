"""Which facts and rows start the assistance workflow, and which facts it is told."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, and_
from sqlmodel import col

from services.cases.assistance.model import Assistance
from services.cases.assistance.workflow import AssistanceInput, AssistanceWorkflow, assistance_workflow_id
from shared.contracts.cases.v1 import (
    AssistanceCompleted,
    AssistanceHastened,
    AssistanceOpened,
    AssistanceReopened,
    AssistanceStarted,
    AssistanceStatus,
)
from shared.platform.event_workflow import event_signal
from shared.platform.messaging.headers import Delivery
from shared.platform.open_processes import OpenProcesses
from shared.platform.workflow_steps import ProcessStep, SignalWorkflow, StartWorkflow


def start_assistance(event: AssistanceOpened, delivery: Delivery) -> Sequence[ProcessStep]:
    assistance = AssistanceInput(
        assistance_id=event.assistance_id,
        due_at=event.due_at,
        exercise=delivery.exercise,
        last_sequence=delivery.sequence or 0,
    )
    return [
        StartWorkflow(workflow=AssistanceWorkflow.run, id=assistance_workflow_id(event.assistance_id), input=assistance)
    ]


def start_anew(event: AssistanceReopened, delivery: Delivery) -> Sequence[ProcessStep]:
    """What has ended waits again, for the end of what was promised."""
    assistance = AssistanceInput(
        assistance_id=event.assistance_id,
        due_at=event.complete_by,
        exercise=delivery.exercise,
        last_sequence=delivery.sequence or 0,
    )
    fact = event_signal(event, delivery, {"due_at": event.complete_by.isoformat()})
    return [StartWorkflow(AssistanceWorkflow.run, assistance_workflow_id(event.assistance_id), assistance, anew=fact)]


def signal_start(event: AssistanceStarted, delivery: Delivery) -> Sequence[ProcessStep]:
    deadline = {"due_at": event.complete_by.isoformat()} if event.complete_by else {}
    return [
        SignalWorkflow(id=assistance_workflow_id(event.assistance_id), payload=event_signal(event, delivery, deadline))
    ]


def signal_haste(event: AssistanceHastened, delivery: Delivery) -> Sequence[ProcessStep]:
    """The deadline that counts has come nearer, or stays."""
    moved = event_signal(event, delivery, {"due_at": event.due_at.isoformat()})
    return [SignalWorkflow(id=assistance_workflow_id(event.assistance_id), payload=moved)]


def signal_completion(event: AssistanceCompleted, delivery: Delivery) -> Sequence[ProcessStep]:
    return [SignalWorkflow(id=assistance_workflow_id(event.assistance_id), payload=event_signal(event, delivery))]


def _is_open() -> ColumnElement[bool]:
    return and_(col(Assistance.status) != AssistanceStatus.COMPLETED, col(Assistance.due_at).is_not(None))


def _restart(row: Assistance) -> StartWorkflow:
    if row.due_at is None:
        raise ValueError("nothing is due")
    assistance = AssistanceInput(
        assistance_id=row.id, due_at=row.due_at, exercise=row.exercise, last_sequence=row.version
    )
    return StartWorkflow(workflow=AssistanceWorkflow.run, id=assistance_workflow_id(row.id), input=assistance)


OPEN_ASSISTANCE = OpenProcesses("assistance", Assistance, _is_open, _restart)
