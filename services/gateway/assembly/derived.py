"""The derived columns of this release: the to-do list is composed of the tasks of all rooms."""

from services.gateway.readmodel.derived_columns import DerivedColumns
from services.gateway.readmodel.recompute import recompute_everything
from services.gateway.rooms.todo.tasks import TASKS
from shared.platform.runtime import Runtime

DERIVED = DerivedColumns(TASKS)


async def recompute_after_upgrade(runtime: Runtime) -> None:
    """Work out anew what a release before worked out differently."""
    await recompute_everything(runtime, DERIVED)
