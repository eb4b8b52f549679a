"""What waits in a grant: evidence, payments and waiting times."""

from typing import ClassVar

from temporalio import workflow

with workflow.unsafe.imports_passed_through():
    from uuid import UUID

    from services.reintegration.grants.activities import GrantActivities, GrantStep
    from services.reintegration.grants.internal_commands import ReleaseOutlook
    from shared.contracts.reintegration.v1 import EvidenceSubmitted, GrantEnded, GrantRejected, TranchePaid
    from shared.platform.event_workflow import Applies, EventWorkflow, WorkflowInput
    from shared.platform.workflow_steps import EventSignal
    from shared.platform.workflows import carry_out, wait_until


def grant_workflow_id(grant_id: UUID) -> str:
    return f"grant-{grant_id}"


class GrantInput(WorkflowInput):
    """Which grant."""

    grant_id: UUID


@workflow.defn
class GrantWorkflow(EventWorkflow):
    """From approval to the last tranche, to the end of the journey, or until the approval is taken back.

    What was shown and paid is in the database; the workflow only looks again when a fact came or time has passed.
    Evidence of a kind is taken once for a tranche, so a grant has a few dozen facts at most.
    """

    @workflow.init
    def __init__(self, grant: GrantInput) -> None:
        super().__init__(grant.last_sequence)
        self._facts = 0
        self._looks = 0

    @workflow.run
    async def run(self, grant: GrantInput) -> None:
        """Look, wait, look again, until nothing is left to release."""
        while True:
            known = self._facts
            outlook = await self._look(grant)
            if outlook.finished:
                return
            await self._wait(outlook, grant.exercise, known)

    async def _look(self, grant: GrantInput) -> ReleaseOutlook:
        self._looks += 1
        step = GrantStep(grant_id=grant.grant_id, exercise=grant.exercise, look=self._looks)
        return await carry_out(GrantActivities.release_tranches, step)

    async def _wait(self, outlook: ReleaseOutlook, exercise: str | None, known: int) -> None:
        if outlook.next_at is None:
            await workflow.wait_condition(lambda: self._facts > known)
        else:
            await wait_until(outlook.next_at, exercise, lambda: self._facts > known)

    def _look_again(self, _: EventSignal) -> None:
        self._facts += 1

    applies: ClassVar[Applies] = dict.fromkeys((EvidenceSubmitted, TranchePaid, GrantEnded, GrantRejected), _look_again)
