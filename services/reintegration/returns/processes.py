"""Which facts and rows start the workflow of a journey, and which facts it is told."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, and_, exists, or_
from sqlmodel import col

from services.reintegration.monitoring.model.follow_ups import FollowUp
from services.reintegration.monitoring.rounds import follow_up_rounds, rounds
from services.reintegration.returns.model import Journey
from services.reintegration.returns.workflow import JourneyInput, JourneyWorkflow, Opening, journey_workflow_id
from shared.contracts.reintegration.v1 import JourneyClosed, JourneyOpened, JourneyStatus, PlanAgreed
from shared.platform.event_workflow import event_signal
from shared.platform.messaging.headers import Delivery
from shared.platform.open_processes import OpenProcesses
from shared.platform.workflow_steps import ProcessStep, SignalWorkflow, StartWorkflow


def start_journey(event: JourneyOpened, delivery: Delivery) -> Sequence[ProcessStep]:
    """A journey waits for its plan and its follow-ups."""
    return [_start(event.journey_id, event, delivery.exercise, delivery.sequence or 0)]


def signal_plan(event: PlanAgreed, delivery: Delivery) -> Sequence[ProcessStep]:
    """The journey need not wait for a plan any longer."""
    signal = event_signal(event, delivery, of_another=True)
    return [SignalWorkflow(journey_workflow_id(event.journey_id), signal)]


def signal_closure(event: JourneyClosed, delivery: Delivery) -> Sequence[ProcessStep]:
    """The journey waits for nothing more."""
    return [SignalWorkflow(journey_workflow_id(event.journey_id), event_signal(event, delivery))]


def _is_open() -> ColumnElement[bool]:
    last_one = exists().where(col(FollowUp.journey_id) == col(Journey.id), col(FollowUp.month) == max(rounds().months))
    no_plan = and_(col(Journey.plan_agreed_at).is_(None), col(Journey.plan_overdue_at).is_(None))
    return and_(col(Journey.status) != JourneyStatus.CLOSED, or_(no_plan, ~last_one))


def _restart(row: Journey) -> StartWorkflow:
    return _start(row.id, row, row.exercise, row.version)


def _start(journey_id: UUID, dates: JourneyOpened | Journey, exercise: str | None, last_sequence: int) -> StartWorkflow:
    journey = JourneyInput(
        journey_id=journey_id,
        exercise=exercise,
        last_sequence=last_sequence,
        plan_due_at=dates.plan_due_at,
        openings=[Opening(month=one.month, opens_at=one.opens_at) for one in follow_up_rounds(dates.arrived_at)],
    )
    return StartWorkflow(JourneyWorkflow.run, journey_workflow_id(journey_id), journey)


OPEN_JOURNEYS = OpenProcesses("journeys", Journey, _is_open, _restart)
