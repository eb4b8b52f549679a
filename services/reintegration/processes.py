"""Which facts start a workflow, and which ones a running workflow waits for."""

from collections.abc import Sequence

from services.reintegration.grants.workflow import GrantInput, GrantWorkflow, grant_workflow_id
from services.reintegration.monitoring.naming import follow_up_id
from services.reintegration.monitoring.rounds import follow_up_rounds, rounds
from services.reintegration.monitoring.workflow import FollowUpInput, FollowUpWorkflow, follow_up_workflow_id
from services.reintegration.returns.workflow import JourneyInput, JourneyWorkflow, Opening, journey_workflow_id
from shared.contracts.base import Event
from shared.contracts.reintegration.v1 import (
    FollowUpRecorded,
    FollowUpScheduled,
    GrantApproved,
    GrantEvent,
    JourneyClosed,
    JourneyOpened,
    PlanAgreed,
)
from shared.platform.messaging.headers import Delivery
from shared.platform.service import ProcessStep, SignalWorkflow, StartWorkflow, Told


def start_journey(event: JourneyOpened, delivery: Delivery) -> Sequence[ProcessStep]:
    """A journey waits for its plan and its follow-ups."""
    openings = [Opening(month=one.month, opens_at=one.opens_at) for one in follow_up_rounds(event.arrived_at)]
    journey = JourneyInput(
        journey_id=event.journey_id,
        exercise=delivery.exercise,
        plan_due_at=event.plan_due_at,
        openings=openings,
    )
    return [StartWorkflow(JourneyWorkflow.run, journey_workflow_id(event.journey_id), journey)]


def tell_plan(event: PlanAgreed, delivery: Delivery) -> Sequence[ProcessStep]:
    """The journey need not wait for a plan any longer."""
    return [SignalWorkflow(journey_workflow_id(event.journey_id), told(event, delivery))]


def tell_closure(event: JourneyClosed, delivery: Delivery) -> Sequence[ProcessStep]:
    """Neither the journey nor any of its follow-ups waits any longer."""
    follow_ups = [follow_up_workflow_id(follow_up_id(event.journey_id, month)) for month in rounds().months]
    return [SignalWorkflow(id, told(event, delivery)) for id in (journey_workflow_id(event.journey_id), *follow_ups)]


def start_follow_up(event: FollowUpScheduled, delivery: Delivery) -> Sequence[ProcessStep]:
    """A follow-up waits for its record."""
    follow_up = FollowUpInput(
        follow_up_id=event.follow_up_id, exercise=delivery.exercise, window_closes_at=event.window_closes_at
    )
    return [StartWorkflow(FollowUpWorkflow.run, follow_up_workflow_id(event.follow_up_id), follow_up)]


def tell_record(event: FollowUpRecorded, delivery: Delivery) -> Sequence[ProcessStep]:
    """The follow-up need not wait any longer."""
    return [SignalWorkflow(follow_up_workflow_id(event.follow_up_id), told(event, delivery))]


def start_grant(event: GrantApproved, delivery: Delivery) -> Sequence[ProcessStep]:
    """An approved grant waits for evidence and time."""
    grant = GrantInput(grant_id=event.grant_id, exercise=delivery.exercise)
    return [StartWorkflow(GrantWorkflow.run, grant_workflow_id(event.grant_id), grant)]


def tell_grant(event: GrantEvent, delivery: Delivery) -> Sequence[ProcessStep]:
    """There is news for the grant."""
    return [SignalWorkflow(grant_workflow_id(event.grant_id), told(event, delivery))]


def told(event: Event, delivery: Delivery) -> Told:
    """A fact as a workflow hears it."""
    return Told(event_id=delivery.id, type=event.event_type())
