"""Asks and tightens the origin rule for one person, inside the caller's transaction."""

from collections.abc import Collection
from uuid import UUID

from services.intake.registration.model import Person
from services.intake.screening import repository
from services.intake.screening.origin import is_barred, state_digest, states_of_origin
from services.intake.settings import search_secret
from shared.contracts.intake.v1 import PersonProfile
from shared.platform.unit_of_work import UnitOfWork


async def protect(person: Person, profile: PersonProfile, feared: Collection[str], uow: UnitOfWork) -> None:
    """From now on nothing about the person reaches these states, nor those the profile names; never undone.

    The caller holds the person's row, so that no grant slips in between.
    """
    person.is_protected = True
    secret = search_secret()
    digests = [state_digest(secret, person.id, country) for country in states_of_origin(profile, feared)]
    await repository.bar_states(uow.session, person.id, digests)


def digest_for(person_id: UUID, country: str | None) -> int | None:
    """How a country is compared for a person; None for agencies that act for no state."""
    return state_digest(search_secret(), person_id, country) if country else None


async def bars(person: Person, digest: int | None, uow: UnitOfWork) -> bool:
    """Whether the origin rule bars a state for the person."""
    if not person.is_protected or digest is None:
        return False
    return is_barred(await repository.barred_states(uow.session, person.id), digest)
