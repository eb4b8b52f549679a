"""Ends grants because a state may no longer know."""

from services.intake.persons.model import Person
from services.intake.screening.origin_rule import bars, digests_for
from services.intake.screening.withholding import Ground, grounds_of
from services.intake.sharing_grants.ending import end_grant
from services.intake.sharing_grants.model.agencies import Agency
from services.intake.sharing_grants.model.grants import SharingGrant
from services.intake.sharing_grants.repository import open_grants_of_person
from shared.platform.unit_of_work import UnitOfWork


async def end_barred_grants(person: Person, uow: UnitOfWork) -> None:
    """The origin rule was tightened: end what it now bars. The caller holds the person's row."""
    for shared in await open_grants_of_person(uow.session, person.id):
        if await is_barred(person, shared[1], uow):
            end_grant(shared, uow)


async def is_barred(person: Person, agency: Agency, uow: UnitOfWork) -> bool:
    """Whether the origin rule bars any State the agency acts for now, or nobody knows for which it acts."""
    if person.is_protected and agency.lacks_state:
        return True
    return await bars(person, digests_for(person.id, agency.states), uow)


async def is_undocumented(person: Person, grant: SharingGrant, agency: Agency, uow: UnitOfWork) -> bool:
    """Whether a State's agency hears of a child, or of somebody trafficked, and nobody wrote down why."""
    return agency.acts_for_a_state and grant.best_interests is None and bool(await grounds_of(person, uow))


async def end_undocumented_grants(person: Person, grounds_before: frozenset[Ground], uow: UnitOfWork) -> None:
    """Somebody turned out to be a child, alone or trafficked: a State's agency hears no more without best interests."""
    if not await grounds_of(person, uow) - grounds_before:
        return
    for shared in await open_grants_of_person(uow.session, person.id):
        if await is_undocumented(person, shared[0], shared[1], uow):
            end_grant(shared, uow)
