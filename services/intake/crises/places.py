"""What day it is where a crisis is."""

from datetime import date
from uuid import UUID

from services.intake.crises.model import Crisis
from shared.platform.moments import day_at
from shared.platform.unit_of_work import UnitOfWork


async def zone_of(crisis_id: UUID, uow: UnitOfWork) -> str | None:
    """The zone of a crisis; None where it is not known."""
    crisis = await uow.find(Crisis, crisis_id)
    return crisis.time_zone if crisis else None


async def today_in(crisis_id: UUID, uow: UnitOfWork) -> date:
    """The day there now; the furthest it can be where the zone is not known."""
    return day_at(uow.now(), await zone_of(crisis_id, uow))
