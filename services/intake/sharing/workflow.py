"""Admission of an agency: its topics first, then what was granted meanwhile."""

from uuid import UUID

from pydantic import BaseModel, ConfigDict
from temporalio import workflow

with workflow.unsafe.imports_passed_through():
    from shared.platform.workflows import LOCAL


class AdmissionInput(BaseModel):
    """Which agency; its code names its topics."""

    model_config = ConfigDict(frozen=True)

    agency_id: UUID
    code: str
    exercise: str | None = None


@workflow.defn
class AdmissionWorkflow:
    """`admission-<agency id>`; ends when the feed is open."""

    @workflow.run
    async def run(self, admission: AdmissionInput) -> None:
        """Make the topics, then open the feed."""
        await workflow.execute_local_activity("make_partner_topics", admission, **LOCAL)
        await workflow.execute_local_activity("open_feed", admission, **LOCAL)
