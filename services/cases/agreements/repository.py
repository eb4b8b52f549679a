"""Every statement of agreements about the directory."""

from collections.abc import Iterable
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from services.cases.organisations.model import Organisation
from services.cases.organisations.refusals import CapacityOnly
from shared.contracts.cases.v1 import CAPACITY_ONLY, CAPACITY_SERVICES, CoordinationService, OrganisationStatus
from shared.platform.errors import ExerciseIsMixed, NotFound, Refused


class PartyLeft(Refused):
    """A closed organisation is no party to anything new."""

    text = "A party has left the directory: organisation {organisation_id}"
    about_field = "organisation_id"


def require_may_provide(organisation: Organisation, services: Iterable[CoordinationService], *, field: str) -> None:
    """CapacityOnly: an employer or recruiter arranges places and things, as it may offer them in the directory."""
    if organisation.kind in CAPACITY_ONLY and not CAPACITY_SERVICES.issuperset(services):
        raise CapacityOnly(field=field)


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
