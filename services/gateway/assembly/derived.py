"""What this release works out of the rooms' rows: the to-do list of their tasks, notices by the rules."""

from services.gateway.readmodel.derived_columns import DerivedColumns
from services.gateway.readmodel.notices import Notices
from services.gateway.readmodel.recompute import recompute_everything
from services.gateway.rooms.notices.rules import RULES
from services.gateway.rooms.todo.tasks import TASKS
from shared.platform.runtime import Runtime

DERIVED = DerivedColumns(TASKS)
NOTICES = Notices(RULES)


async def recompute_after_upgrade(runtime: Runtime) -> None:
    """Work out anew what a release before worked out differently."""
    await recompute_everything(runtime, DERIVED)
