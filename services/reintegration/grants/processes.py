"""Which facts and rows start the workflow of a grant, and which facts it is told."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, and_, exists
from sqlmodel import col

from services.reintegration.grants.model.grants import Grant
from services.reintegration.grants.model.instalments import GrantTranche
from services.reintegration.grants.workflow import GrantInput, GrantWorkflow, grant_workflow_id
from shared.contracts.reintegration.v1 import GrantApproved, GrantEvent, GrantStatus
from shared.platform.event_workflow import event_signal
from shared.platform.messaging.headers import Delivery
from shared.platform.open_processes import OpenProcesses
from shared.platform.workflow_steps import ProcessStep, SignalWorkflow, StartWorkflow


def start_grant(event: GrantApproved, delivery: Delivery) -> Sequence[ProcessStep]:
    """An approved grant waits for evidence and time."""
    grant = GrantInput(grant_id=event.grant_id, exercise=delivery.exercise, last_sequence=delivery.sequence or 0)
    return [StartWorkflow(GrantWorkflow.run, grant_workflow_id(event.grant_id), grant)]


def signal_grant(event: GrantEvent, delivery: Delivery) -> Sequence[ProcessStep]:
    return [SignalWorkflow(grant_workflow_id(event.grant_id), event_signal(event, delivery))]


def _is_open() -> ColumnElement[bool]:
    unreleased = exists().where(col(GrantTranche.grant_id) == col(Grant.id), col(GrantTranche.releasable_at).is_(None))
    return and_(col(Grant.status) == GrantStatus.APPROVED, unreleased)


def _restart(row: Grant) -> StartWorkflow:
    grant = GrantInput(grant_id=row.id, exercise=row.exercise, last_sequence=row.version)
    return StartWorkflow(GrantWorkflow.run, grant_workflow_id(row.id), grant)


OPEN_GRANTS = OpenProcesses("grants", Grant, _is_open, _restart)
