"""What is done about legal bases."""

from services.intake.consent.model import Consent, EvacuationConsentWithdrawn
from services.intake.consent.repository import has_withdrawn_consent
from services.intake.crises.places import zone_of
from services.intake.persons.bands import band_now
from services.intake.persons.model import Person
from services.intake.sharing_grants.ending import end_grants_for
from shared.contracts.base import Sealed, SealKind
from shared.contracts.intake.v1 import GiveConsent, InterpreterName, LegalBasis, Purpose, WithdrawConsent
from shared.platform.errors import AlreadyExists
from shared.platform.unit_of_work import UnitOfWork


async def give_consent(command: GiveConsent, uow: UnitOfWork) -> None:
    """Put a legal basis for one purpose on record."""
    if await uow.find(Consent, command.consent_id):
        raise AlreadyExists("consent_id")
    person = await uow.load(Person, command.person_id)
    person.require_present()
    await _require_not_withdrawn(command, uow)
    band, zone = await band_now(person, uow), await zone_of(person.crisis_id, uow)
    uow.create(Consent.give(command, band, uow.now(), zone, await _sealed_interpreter(command, uow)))


async def _sealed_interpreter(command: GiveConsent, uow: UnitOfWork) -> Sealed[InterpreterName] | None:
    if command.interpreter is None:
        return None
    return await uow.seal(command.person_id, SealKind.INTERPRETER, InterpreterName(name=command.interpreter))


async def _require_not_withdrawn(command: GiveConsent, uow: UnitOfWork) -> None:
    """EvacuationConsentWithdrawn. Help where the person is stays possible on another basis: it moves nobody."""
    if command.purpose is not Purpose.EVACUATION or command.legal_basis is LegalBasis.CONSENT:
        return
    if await has_withdrawn_consent(uow.session, command.person_id, command.purpose):
        raise EvacuationConsentWithdrawn


async def withdraw_consent(command: WithdrawConsent, uow: UnitOfWork) -> None:
    """End a legal basis, and in the same transaction every grant that rests on it."""
    known = await uow.find(Consent, command.consent_id)
    if known is not None:
        await uow.load(Person, known.person_id)
    consent = await uow.load(Consent, command.consent_id)
    uow.publish(consent, consent.withdraw(uow.now()))
    await end_grants_for(Purpose(consent.purpose), consent.person_id, uow)
