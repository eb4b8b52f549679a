"""Fills in, from the first event ever told, what releases before did not keep of people and their legal bases."""

from services.cases.persons.repository import fill_basis, fill_household, past_is_known, past_waits
from shared.contracts.intake.v1 import ConsentGiven, PersonRegistered
from shared.platform.service import Following, On
from shared.platform.unit_of_work import UnitOfWork
from shared.platform.units import UnitsOfWork


async def on_person_registered(event: PersonRegistered, uow: UnitOfWork) -> None:
    if event.household_id is not None:
        await fill_household(uow.session, event.person_id, event.household_id)


async def on_consent_given(event: ConsentGiven, uow: UnitOfWork) -> None:
    await fill_basis(uow.session, event.consent_id, event.legal_basis, event.given_at)


async def _waits(units: UnitsOfWork) -> bool:
    async with units.begin() as unit:
        return await past_waits(unit.session)


async def _is_known(units: UnitsOfWork) -> None:
    async with units.begin() as unit:
        await past_is_known(unit.session)


PAST = Following(
    "past", [On(PersonRegistered, on_person_registered), On(ConsentGiven, on_consent_given)], _waits, _is_known
)
