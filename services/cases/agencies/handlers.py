"""Copies what intake tells of agencies, from the first that was ever told."""

from services.cases.agencies.model import KnownAgency
from services.cases.agencies.repository import agencies_wait, all_agencies_are_known
from shared.contracts.intake.v1 import AgencyCorrected, AgencyRegistered
from shared.platform.service import Following, On
from shared.platform.unit_of_work import UnitOfWork
from shared.platform.units import UnitsOfWork


async def on_agency_registered(event: AgencyRegistered, uow: UnitOfWork) -> None:
    """An agency, and for which States it acts."""
    await uow.session.merge(KnownAgency(agency_id=event.agency_id, kind=event.kind, states=event.all_states()))


async def on_agency_corrected(event: AgencyCorrected, uow: UnitOfWork) -> None:
    await uow.session.merge(KnownAgency(agency_id=event.agency_id, kind=event.kind, states=event.states))


async def _waits(units: UnitsOfWork) -> bool:
    async with units.begin() as unit:
        return await agencies_wait(unit.session)


async def _is_known(units: UnitsOfWork) -> None:
    async with units.begin() as unit:
        await all_agencies_are_known(unit.session)


REACTIONS = [On(AgencyRegistered, on_agency_registered), On(AgencyCorrected, on_agency_corrected)]
AGENCIES = Following("agencies", REACTIONS, _waits, _is_known)
