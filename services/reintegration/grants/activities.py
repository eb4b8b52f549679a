"""What the grant's workflow may do to the world."""

from uuid import UUID

from temporalio import activity

from services.reintegration.grants.handlers import release_tranches
from services.reintegration.grants.internal_commands import ReleaseOutlook, ReleaseTranches
from shared.platform.clock import derived_id
from shared.platform.units import UnitsOfWork
from shared.platform.workflow_runs import Asked, run_id


class GrantStep(Asked):
    """The n-th look at a grant; each look is done once, however often it is repeated."""

    grant_id: UUID
    exercise: str | None
    look: int


class GrantActivities:
    """Each is one unit of work; repeating it changes nothing."""

    def __init__(self, units: UnitsOfWork) -> None:
        self._units = units

    @activity.defn
    async def release_tranches(self, step: GrantStep) -> ReleaseOutlook:
        """Release what may be released by now, and say what is left to wait for."""
        done = await self._units.perform(
            release_tranches,
            ReleaseTranches(grant_id=step.grant_id),
            key=derived_id(step.grant_id, "release-tranches", run_id(), str(step.look)),
            exercise=step.exercise,
        )
        return ReleaseOutlook.model_validate(done["answer"])
