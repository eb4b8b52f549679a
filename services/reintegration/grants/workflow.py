"""What waits in a grant: evidence, payments and waiting times."""

from temporalio import workflow

with workflow.unsafe.imports_passed_through():
    from uuid import UUID

    from pydantic import BaseModel, ConfigDict

    from services.reintegration.grants.activities import GrantActivities, GrantStep
    from services.reintegration.grants.steps import ReleaseOutlook
    from shared.platform.service import Told
    from shared.platform.workflows import carry_out, wait_until


def grant_workflow_id(grant_id: UUID) -> str:
    """The workflow of a grant."""
    return f"grant-{grant_id}"


class GrantInput(BaseModel):
    """Which grant."""

    model_config = ConfigDict(frozen=True)

    grant_id: UUID
    exercise: str | None


@workflow.defn
class GrantWorkflow:
    """From approval to the last tranche, or to the end of the journey.

    What was shown and paid is in the database; the workflow only looks again when there is news or time has passed.
    Evidence of a kind is taken once for a tranche, so a grant gives news a few dozen times at most.
    """

    def __init__(self) -> None:
        self._news = 0
        self._looks = 0

    @workflow.run
    async def run(self, grant: GrantInput) -> None:
        """Look, wait, look again, until nothing is left to release."""
        while True:
            heard = self._news
            outlook = await self._look(grant)
            if outlook.finished:
                return
            await self._wait(outlook, grant.exercise, heard)

    @workflow.signal
    def told(self, _: Told) -> None:
        """Hear of evidence, a payment, or the end."""
        self._news += 1

    async def _look(self, grant: GrantInput) -> ReleaseOutlook:
        self._looks += 1
        step = GrantStep(grant_id=grant.grant_id, exercise=grant.exercise, look=self._looks)
        return await carry_out(GrantActivities.release_tranches, step)

    async def _wait(self, outlook: ReleaseOutlook, exercise: str | None, heard: int) -> None:
        if outlook.next_at is None:
            await workflow.wait_condition(lambda: self._news > heard)
        else:
            await wait_until(outlook.next_at, exercise, lambda: self._news > heard)
