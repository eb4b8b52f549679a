"""Every statement about the copy of agencies."""

from uuid import UUID

from sqlalchemy import text
from sqlmodel.ext.asyncio.session import AsyncSession

from services.cases.agencies.model import AgenciesUnknown, KnownAgency
from shared.platform.errors import NotFound

_CAUGHT_UP = text("UPDATE known_agencies_followed SET caught_up_at = now() WHERE caught_up_at IS NULL")
_WAITS = text("SELECT NOT EXISTS (SELECT FROM known_agencies_followed WHERE caught_up_at IS NOT NULL)")


async def known_agency(session: AsyncSession, agency_id: UUID, *, field: str) -> KnownAgency:
    """The agency; AgenciesUnknown until everything told before is taken in, then NotFound."""
    agency = await session.get(KnownAgency, agency_id, populate_existing=True, with_for_update={"read": True})
    if agency is None:
        raise AgenciesUnknown if await agencies_wait(session) else NotFound("agency", field=field)
    return agency


async def agencies_wait(session: AsyncSession) -> bool:
    """Whether what was told before there was a copy is still to be taken in."""
    return bool((await session.execute(_WAITS)).scalar_one())


async def all_agencies_are_known(session: AsyncSession) -> None:
    """From now on an agency that is not here is none."""
    await session.execute(_CAUGHT_UP)
