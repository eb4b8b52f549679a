"""Which journeys, follow-ups and grants need a running workflow, and with what it starts from the row."""

from sqlalchemy import ColumnElement, and_, exists, or_
from sqlmodel import col

from services.reintegration.grants.model.grants import Grant, GrantStatus
from services.reintegration.grants.model.instalments import GrantTranche
from services.reintegration.grants.workflow import GrantInput, GrantWorkflow, grant_workflow_id
from services.reintegration.monitoring.model.follow_ups import FollowUp, FollowUpStatus
from services.reintegration.monitoring.rounds import follow_up_rounds, rounds
from services.reintegration.monitoring.workflow import FollowUpInput, FollowUpWorkflow, follow_up_workflow_id
from services.reintegration.returns.model import Journey, JourneyStatus
from services.reintegration.returns.workflow import JourneyInput, JourneyWorkflow, Opening, journey_workflow_id
from shared.platform.reconciliation import OpenProcesses
from shared.platform.service import StartWorkflow


def _journey_is_open() -> ColumnElement[bool]:
    last_one = exists().where(col(FollowUp.journey_id) == col(Journey.id), col(FollowUp.month) == max(rounds().months))
    no_plan = and_(col(Journey.plan_agreed_at).is_(None), col(Journey.plan_overdue_at).is_(None))
    return and_(col(Journey.status) != JourneyStatus.CLOSED, or_(no_plan, ~last_one))


def _start_journey(row: Journey) -> StartWorkflow:
    openings = [Opening(month=one.month, opens_at=one.opens_at) for one in follow_up_rounds(row.arrived_at)]
    journey = JourneyInput(journey_id=row.id, exercise=row.exercise, plan_due_at=row.plan_due_at, openings=openings)
    return StartWorkflow(JourneyWorkflow.run, journey_workflow_id(row.id), journey)


def _follow_up_is_open() -> ColumnElement[bool]:
    return col(FollowUp.status) == FollowUpStatus.SCHEDULED


def _start_follow_up(row: FollowUp) -> StartWorkflow:
    follow_up = FollowUpInput(follow_up_id=row.id, exercise=row.exercise, window_closes_at=row.window_closes_at)
    return StartWorkflow(FollowUpWorkflow.run, follow_up_workflow_id(row.id), follow_up)


def _grant_is_open() -> ColumnElement[bool]:
    unreleased = exists().where(col(GrantTranche.grant_id) == col(Grant.id), col(GrantTranche.releasable_at).is_(None))
    return and_(col(Grant.status) == GrantStatus.APPROVED, unreleased)


def _start_grant(row: Grant) -> StartWorkflow:
    grant = GrantInput(grant_id=row.id, exercise=row.exercise)
    return StartWorkflow(GrantWorkflow.run, grant_workflow_id(row.id), grant)


OPEN_PROCESSES = [
    OpenProcesses("journeys", Journey, _journey_is_open, _start_journey),
    OpenProcesses("follow-ups", FollowUp, _follow_up_is_open, _start_follow_up),
    OpenProcesses("grants", Grant, _grant_is_open, _start_grant),
]
