"""Ends grants because something else ended: a consent, a person's record, or the right of a state to know."""

from collections.abc import Callable
from uuid import UUID

from services.intake.registration.model import Person
from services.intake.screening.firewall import bars
from services.intake.sharing.feed import end_grant
from services.intake.sharing.model import SharingGrant
from services.intake.sharing.repository import open_grants_of_person
from shared.contracts.intake.v1 import Purpose
from shared.platform.unit_of_work import UnitOfWork


async def end_grants(person_id: UUID, uow: UnitOfWork, where: Callable[[SharingGrant], bool] = lambda _: True) -> None:
    """End the person's open grants, or those of them that are meant."""
    for shared in await open_grants_of_person(uow.session, person_id):
        if where(shared[0]):
            end_grant(shared, uow)


async def end_grants_for(purpose: Purpose, person_id: UUID, uow: UnitOfWork) -> None:
    """A purpose lost its basis: sharing takes every grant with it, another purpose its own grants."""
    await end_grants(person_id, uow, lambda grant: purpose is Purpose.SHARING or grant.purpose == purpose.value)


async def end_barred_grants(person: Person, uow: UnitOfWork) -> None:
    """The origin rule was tightened: end what it now bars. The caller holds the person's row."""
    for shared in await open_grants_of_person(uow.session, person.id):
        if (person.is_protected and shared[1].lacks_state) or await bars(person, shared[0].state_digest, uow):
            end_grant(shared, uow)
