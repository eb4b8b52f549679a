"""What the journey's workflow asks of its room."""

from typing import Annotated

from pydantic import Field

from shared.contracts.base import C1, Id
from shared.platform.internal_commands import InternalCommand


class CallPlanOverdue(InternalCommand):
    """The deadline of the plan has come: it is overdue if there is none."""

    journey_id: Id


class ScheduleFollowUp(InternalCommand):
    """The window of a follow-up opens: it is owed unless the journey has ended."""

    journey_id: Id
    month: Annotated[int, C1] = Field(ge=1, le=60)
