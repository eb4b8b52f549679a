"""What staff do about agreements."""

from services.cases.agreements.model import Agreement
from services.cases.agreements.repository import require_open_organisation
from services.cases.organisations.model import Organisation
from shared.contracts.cases.v1 import (
    AgreementTerms,
    AmendAgreement,
    ArrangeService,
    BringAgreementIntoForce,
    ConfirmSigning,
    DiscardAmendment,
    DraftAgreement,
    EndAgreement,
    ProposeSigning,
    RecordAgreementDuty,
    ResumeAgreement,
    SetAgreementParty,
    SuspendAgreement,
    TermsCommand,
    WithdrawSigning,
)
from shared.platform.errors import AlreadyExists
from shared.platform.subject_keys import is_subject
from shared.platform.unit_of_work import UnitOfWork


async def draft_agreement(command: DraftAgreement, uow: UnitOfWork) -> None:
    # Events are counted by id: whoever had a person's would have theirs taken for repetitions.
    if await uow.find(Agreement, command.agreement_id) or await is_subject(uow.session, command.agreement_id):
        raise AlreadyExists("agreement_id")
    uow.create(Agreement.draft(command, uow.actor.id, uow.now()))


async def write_terms(command: TermsCommand, uow: UnitOfWork) -> None:
    agreement = await uow.load(Agreement, command.agreement_id, expected_version=command.version)
    uow.publish(agreement, agreement.write(command, uow.actor.id, uow.now()))


async def set_agreement_party(command: SetAgreementParty, uow: UnitOfWork) -> None:
    """Whoever is not in the directory, or left it, is no party; nor is one that is made up to what is real."""
    agreement = await uow.load(Agreement, command.agreement_id, expected_version=command.version)
    await require_open_organisation(
        uow.session, command.organisation_id, exercise=agreement.exercise, field="organisation_id"
    )
    uow.publish(agreement, agreement.write(command, uow.actor.id, uow.now()))


async def arrange_service(command: ArrangeService, uow: UnitOfWork) -> None:
    """CapacityOnly, of a party that hears of nobody."""
    if organisation := await uow.find(Organisation, command.organisation_id):
        organisation.require_may_provide([command.provides], field="provides")
    await write_terms(command, uow)


async def amend_agreement(command: AmendAgreement, uow: UnitOfWork) -> None:
    agreement = await uow.load(Agreement, command.agreement_id, expected_version=command.version)
    uow.publish(agreement, agreement.amend(uow.actor.id, uow.now()))


async def discard_amendment(command: DiscardAmendment, uow: UnitOfWork) -> None:
    agreement = await uow.load(Agreement, command.agreement_id, expected_version=command.version)
    uow.publish(agreement, agreement.discard_amendment(uow.actor.id, uow.now()))


async def propose_signing(command: ProposeSigning, uow: UnitOfWork) -> None:
    """Nothing is signed with a party that has left the directory meanwhile, or is of a kind that may not provide."""
    agreement = await uow.load(Agreement, command.agreement_id, expected_version=command.version)
    proposed = agreement.propose_signing(uow.actor.id, uow.now())
    await _require_parties(agreement.written, agreement, uow)
    uow.publish(agreement, proposed)


async def _require_parties(terms: AgreementTerms, agreement: Agreement, uow: UnitOfWork) -> None:
    for party in terms.parties:
        organisation = await require_open_organisation(
            uow.session, party.organisation_id, exercise=agreement.exercise, field="agreement_id"
        )
        provided = [one.provides for one in terms.services if one.organisation_id == party.organisation_id]
        organisation.require_may_provide(provided, field="agreement_id")


async def withdraw_signing(command: WithdrawSigning, uow: UnitOfWork) -> None:
    agreement = await uow.load(Agreement, command.agreement_id, expected_version=command.version)
    uow.publish(agreement, agreement.withdraw_signing(uow.actor.id, uow.now()))


async def confirm_signing(command: ConfirmSigning, uow: UnitOfWork) -> None:
    """A party may have left the directory since the signing was proposed."""
    agreement = await uow.load(Agreement, command.agreement_id, expected_version=command.version)
    signed = agreement.confirm_signing(uow.actor, uow.now())
    await _require_parties(signed.terms, agreement, uow)
    uow.publish(agreement, signed)


async def bring_agreement_into_force(command: BringAgreementIntoForce, uow: UnitOfWork) -> None:
    """Months may lie between: a party may have left the directory since it was signed."""
    agreement = await uow.load(Agreement, command.agreement_id, expected_version=command.version)
    in_force = agreement.bring_into_force(uow.actor.id, uow.now())
    await _require_parties(agreement.signed, agreement, uow)
    uow.publish(agreement, in_force)


async def suspend_agreement(command: SuspendAgreement, uow: UnitOfWork) -> None:
    agreement = await uow.load(Agreement, command.agreement_id, expected_version=command.version)
    uow.publish(agreement, agreement.suspend(command, uow.actor.id, uow.now()))


async def resume_agreement(command: ResumeAgreement, uow: UnitOfWork) -> None:
    agreement = await uow.load(Agreement, command.agreement_id, expected_version=command.version)
    uow.publish(agreement, agreement.resume(uow.actor.id, uow.now()))


async def end_agreement(command: EndAgreement, uow: UnitOfWork) -> None:
    agreement = await uow.load(Agreement, command.agreement_id, expected_version=command.version)
    uow.publish(agreement, agreement.end(command, uow.actor.id, uow.now()))


async def record_agreement_duty(command: RecordAgreementDuty, uow: UnitOfWork) -> None:
    agreement = await uow.load(Agreement, command.agreement_id, expected_version=command.version)
    uow.publish(agreement, agreement.record_duty(command, uow.actor.id, uow.now()))
