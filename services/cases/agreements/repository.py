"""Every statement of agreements about the directory."""

from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from services.cases.organisations.model import Organisation
from shared.contracts.cases.v1 import OrganisationStatus
from shared.platform.errors import ExerciseIsMixed, NotFound, Refused


class PartyLeft(Refused):
    """A closed organisation is no party to anything new."""

    text = "A party has left the directory: organisation {organisation_id}"
    about_field = "organisation_id"


async def require_open_organisation(
    session: AsyncSession, organisation_id: UUID, *, exercise: str | None, field: str
) -> Organisation:
    """NotFound, ExerciseIsMixed, PartyLeft. It is not closed before the commit."""
    organisation = await session.get(Organisation, organisation_id, with_for_update={"read": True})
    if organisation is None:
        raise NotFound("organisation", field=field)
    if organisation.exercise != exercise:
        raise ExerciseIsMixed(field=field)
    if organisation.status == OrganisationStatus.CLOSED:
        raise PartyLeft(field=field, organisation_id=organisation_id)
    return organisation
