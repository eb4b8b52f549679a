"""Copies what intake tells. Facts about one person arrive in order, so a missing person is a fault, not a delay.

Whatever a person says locks the person's row first, and so does whoever decides by it: a decision has heard it, or is
seen by it.
"""

from services.cases.persons.model import KnownConsent, KnownCrisis, KnownPerson
from services.cases.persons.repository import end_consents
from shared.contracts.intake.v1 import (
    ConsentGiven,
    ConsentWithdrawn,
    CrisisDeclared,
    HouseholdChanged,
    PersonErased,
    PersonRegistered,
    ProtectionAssessed,
)
from shared.platform.unit_of_work import UnitOfWork


async def on_crisis_declared(event: CrisisDeclared, uow: UnitOfWork) -> None:
    """Operations may be planned for it."""
    uow.add(KnownCrisis(crisis_id=event.crisis_id))


async def on_person_registered(event: PersonRegistered, uow: UnitOfWork) -> None:
    """Cases may be opened for the person."""
    person = KnownPerson(
        person_id=event.person_id,
        crisis_id=event.crisis_id,
        reference=event.reference,
        household_id=event.household_id,
    )
    uow.add(person)


async def on_household_changed(event: HouseholdChanged, uow: UnitOfWork) -> None:
    """Who is separated by a leg follows from households as they are now."""
    person = await uow.load(KnownPerson, event.person_id)
    person.move_to(event.household_id)


async def on_protection_assessed(event: ProtectionAssessed, uow: UnitOfWork) -> None:
    person = await uow.load(KnownPerson, event.person_id)
    person.adopt_assessment(event)


async def on_consent_given(event: ConsentGiven, uow: UnitOfWork) -> None:
    await uow.load(KnownPerson, event.person_id)
    uow.add(
        KnownConsent(
            consent_id=event.consent_id,
            person_id=event.person_id,
            purpose=event.purpose,
            legal_basis=event.legal_basis,
            given_at=event.given_at,
            valid_until=event.valid_until,
            over_at=event.over_at,
        )
    )


async def on_consent_withdrawn(event: ConsentWithdrawn, uow: UnitOfWork) -> None:
    await uow.load(KnownPerson, event.person_id)
    consent = await uow.load(KnownConsent, event.consent_id)
    consent.withdrawn_at = event.withdrawn_at


async def on_person_erased(event: PersonErased, uow: UnitOfWork) -> None:
    """Destroy the key, drop what is sealed about the person, and every basis for doing anything."""
    await uow.destroy_key_copy(event.person_id, event.proof)
    person = await uow.load(KnownPerson, event.person_id)
    person.erase(event.erased_at)
    await end_consents(uow.session, event.person_id, event.erased_at)
