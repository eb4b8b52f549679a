"""What is done about legal bases, and the end of a person's record."""

from services.intake.consent.model import Consent
from services.intake.matching.repository import drop_keys
from services.intake.registration.model import Person
from services.intake.requests.repository import forget_details
from services.intake.screening.repository import forget_sealed
from services.intake.sharing.endings import end_grants, end_grants_for
from shared.contracts.intake.v1 import ErasePerson, GiveConsent, Purpose, WithdrawConsent
from shared.platform.errors import AlreadyThere
from shared.platform.unit_of_work import UnitOfWork


async def give_consent(command: GiveConsent, uow: UnitOfWork) -> None:
    """Put a legal basis for one purpose on record."""
    if await uow.find(Consent, command.consent_id):
        raise AlreadyThere("consent_id")
    person = await uow.load(Person, command.person_id)
    person.require_present()
    consent, given = Consent.give(command, uow.now())
    uow.add(consent)
    uow.publish(consent, given)


async def withdraw_consent(command: WithdrawConsent, uow: UnitOfWork) -> None:
    """End a legal basis, and in the same transaction every grant that rests on it."""
    known = await uow.find(Consent, command.consent_id)
    if known is not None:
        await uow.load(Person, known.person_id)
    consent = await uow.load(Consent, command.consent_id)
    uow.publish(consent, consent.withdraw(uow.now()))
    await end_grants_for(Purpose(consent.purpose), consent.person_id, uow)


async def erase_person(command: ErasePerson, uow: UnitOfWork) -> None:
    """Destroy the person's key, here and by tombstone everywhere, and null what it sealed; partners are told."""
    person = await uow.load(Person, command.person_id)
    erased = person.erase(command.reason, uow.now())
    await end_grants(person.id, uow)
    await drop_keys(uow.session, person.id)
    await forget_sealed(uow.session, person.id)
    await forget_details(uow.session, person.id)
    uow.publish(person, erased)
    await uow.destroy_key(person.id)
