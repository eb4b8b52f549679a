"""Which facts and rows start the workflow of a follow-up, and which facts it is told."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement
from sqlmodel import col

from services.reintegration.monitoring.model.follow_ups import FollowUp
from services.reintegration.monitoring.naming import follow_up_id
from services.reintegration.monitoring.rounds import rounds
from services.reintegration.monitoring.workflow import FollowUpInput, FollowUpWorkflow, follow_up_workflow_id
from shared.contracts.reintegration.v1 import FollowUpRecorded, FollowUpScheduled, FollowUpStatus, JourneyClosed
from shared.platform.event_workflow import event_signal
from shared.platform.messaging.headers import Delivery
from shared.platform.open_processes import OpenProcesses
from shared.platform.workflow_steps import ProcessStep, SignalWorkflow, StartWorkflow


def start_follow_up(event: FollowUpScheduled, delivery: Delivery) -> Sequence[ProcessStep]:
    follow_up = FollowUpInput(
        follow_up_id=event.follow_up_id,
        exercise=delivery.exercise,
        last_sequence=delivery.sequence or 0,
        window_closes_at=event.window_closes_at,
    )
    return [StartWorkflow(FollowUpWorkflow.run, follow_up_workflow_id(event.follow_up_id), follow_up)]


def signal_record(event: FollowUpRecorded, delivery: Delivery) -> Sequence[ProcessStep]:
    return [SignalWorkflow(follow_up_workflow_id(event.follow_up_id), event_signal(event, delivery))]


def signal_closure(event: JourneyClosed, delivery: Delivery) -> Sequence[ProcessStep]:
    """None of the journey's follow-ups waits any longer."""
    follow_ups = [follow_up_workflow_id(follow_up_id(event.journey_id, month)) for month in rounds().months]
    signal = event_signal(event, delivery, of_another=True)
    return [SignalWorkflow(id, signal) for id in follow_ups]


def _is_open() -> ColumnElement[bool]:
    return col(FollowUp.status) == FollowUpStatus.SCHEDULED


def _restart(row: FollowUp) -> StartWorkflow:
    follow_up = FollowUpInput(
        follow_up_id=row.id,
        exercise=row.exercise,
        last_sequence=row.version,
        window_closes_at=row.window_closes_at,
    )
    return StartWorkflow(FollowUpWorkflow.run, follow_up_workflow_id(row.id), follow_up)


OPEN_FOLLOW_UPS = OpenProcesses("follow-ups", FollowUp, _is_open, _restart)
