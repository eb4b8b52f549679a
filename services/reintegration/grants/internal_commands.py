"""What the grant's workflow asks of its room, and is answered."""

from datetime import datetime

from pydantic import BaseModel, ConfigDict

from shared.contracts.base import Id
from shared.platform.internal_commands import InternalCommand


class ReleaseTranches(InternalCommand):
    """Release every tranche whose conditions hold by now."""

    grant_id: Id


class ReleaseOutlook(BaseModel):
    """What is left to wait for: nothing, a moment, or news only."""

    model_config = ConfigDict(frozen=True)

    finished: bool
    next_at: datetime | None = None
    """When time alone may release another tranche; None where only evidence or a payment can."""
