"""The derived columns of this release: the to-do list is composed of the tasks of all rooms."""

from services.gateway.assembly.tasks import TASKS
from services.gateway.readmodel.derived_columns import DerivedColumns
from services.gateway.readmodel.recompute import recompute_everything
from shared.platform.runtime import Runtime

DERIVED = DerivedColumns(TASKS)


async def recompute_after_upgrade(runtime: Runtime) -> None:
    """Work out anew what a release before worked out differently."""
    await recompute_everything(runtime, DERIVED)
