"""Admission of an agency: its topics first, then what was granted meanwhile. And the last day of a grant."""

from datetime import datetime
from uuid import UUID

from pydantic import BaseModel, ConfigDict
from temporalio import workflow

with workflow.unsafe.imports_passed_through():
    from shared.platform.event_workflow import EventWorkflow
    from shared.platform.workflow_runs import Asked
    from shared.platform.workflows import carry_out, wait_until


def admission_workflow_id(agency_id: UUID) -> str:
    """The id of the one workflow that admits an agency."""
    return f"admission-{agency_id}"


def expiry_workflow_id(grant_id: UUID) -> str:
    """The id of the one workflow of a grant's last day."""
    return f"sharing-{grant_id}"


class AdmissionInput(BaseModel):
    """Which agency; its code names its topics."""

    model_config = ConfigDict(frozen=True)

    agency_id: UUID
    code: str
    exercise: str | None = None


@workflow.defn
class AdmissionWorkflow(EventWorkflow):
    """Ends when the feed is open."""

    @workflow.run
    async def run(self, admission: AdmissionInput) -> None:
        await carry_out("make_partner_topics", admission)
        await carry_out("open_feed", admission)


class ExpiryInput(Asked):
    """Which grant, and the first moment after its last day."""

    grant_id: UUID
    over_at: datetime
    exercise: str | None = None


@workflow.defn
class ExpiryWorkflow(EventWorkflow):
    """Ends when the grant does, or was ended before."""

    @workflow.run
    async def run(self, expiry: ExpiryInput) -> None:
        """Wait for the last day to pass, then end the grant."""
        await wait_until(expiry.over_at, expiry.exercise)
        await carry_out("end_expired_grant", expiry)
