"""Grants are requested, decided, shown evidence for, released and paid."""

from uuid import UUID

from services.reintegration.funds.repository import held_donor
from services.reintegration.grants import budgets
from services.reintegration.grants.internal_commands import ReleaseOutlook, ReleaseTranches
from services.reintegration.grants.model.grants import CurrencyDiffers, Grant
from services.reintegration.grants.model.instalments import EvidenceIsKnown, Payment, PaymentReturn, ShownEvidence
from services.reintegration.grants.model.payment_returns import record_return, reopen
from services.reintegration.grants.release import planned_tranches, release_due, release_outlook
from services.reintegration.grants.repository import (
    evidence_of,
    grants_of_journey,
    ledger_of,
    payees_of,
    tranche_of,
    tranches_of,
    was_shown,
)
from services.reintegration.monitoring.docketing import put_on_docket
from services.reintegration.monitoring.model.docket import Docketed
from services.reintegration.returns.model import Journey
from shared.contracts.base import SealKind
from shared.contracts.intake.v1 import PersonErased
from shared.contracts.reintegration.v1 import (
    GrantStatus,
    JourneyClosed,
    NamePayee,
    PaymentReturned,
    PaymentReturnReason,
    PayTranche,
    RecordPaymentReturn,
    RequestGrant,
    ReviewDecided,
    ReviewDecision,
    ReviewSubject,
    SubmitEvidence,
)
from shared.platform.errors import AlreadyExists, NotFound
from shared.platform.guards import require
from shared.platform.unit_of_work import UnitOfWork


async def request_grant(command: RequestGrant, uow: UnitOfWork) -> None:
    """Keep the application, its payee sealed, and put it on the committee's docket."""
    journey = await uow.load(Journey, command.journey_id)
    donor = await held_donor(uow.session, command.donor_id)
    if donor is None:
        raise NotFound("donor", field="donor_id")
    donor.require_open()
    require(RequestGrant, journey=journey)
    journey.require_plan()
    journey.require_same_exercise(donor)
    if command.amount.currency != donor.currency:
        raise CurrencyDiffers(currency=donor.currency)
    payee = None
    if command.payee:
        payee = await uow.seal(journey.person_id, SealKind.PAYEE, command.payee)
    requested = Grant.request(command, journey, payee, uow.actor.id, uow.now())
    # What cannot be paid in tranches must not come before the committee.
    planned_tranches(requested[0])
    grant = uow.create(requested)
    about = Docketed(ReviewSubject.GRANT, grant.id, grant.journey_id, grant.person_id)
    await put_on_docket(grant.review_id, about, uow)


async def on_review_decided(event: ReviewDecided, uow: UnitOfWork) -> None:
    """The committee's word on a grant; more information leaves it waiting."""
    if event.subject != ReviewSubject.GRANT or event.decision == ReviewDecision.MORE_INFORMATION:
        return
    grant = await uow.load(Grant, event.subject_id)
    if grant.status != GrantStatus.REQUESTED:
        return
    if event.decision == ReviewDecision.REJECTED:
        uow.publish(grant, grant.reject(event.reasons, uow.now()))
        return
    tranches = planned_tranches(grant)
    for tranche in tranches:
        uow.add(tranche)
    uow.publish(grant, grant.approve(tranches, uow.now()))


async def name_payee(command: NamePayee, uow: UnitOfWork) -> None:
    """Keep to whom the grant is paid, sealed."""
    grant = await uow.load(Grant, command.grant_id, expected_version=command.version)
    payee = await uow.seal(grant.person_id, SealKind.PAYEE, command.payee)
    uow.publish(grant, grant.name_payee(payee, uow.actor.id, uow.now()))


async def submit_evidence(command: SubmitEvidence, uow: UnitOfWork) -> None:
    """Keep what was shown for a tranche; a kind is taken once."""
    grant = await uow.load(Grant, command.grant_id)
    evidence = ShownEvidence(
        id=command.evidence_id,
        grant_id=grant.id,
        tranche=command.tranche,
        kind=command.kind,
        submitted_by=uow.actor.id,
        submitted_at=uow.now(),
    )
    event = grant.show(evidence)
    tranche = await tranche_of(uow.session, grant.id, command.tranche)
    tranche.require_awaiting(command.kind)
    if await was_shown(uow.session, grant.id, command.tranche, command.kind):
        raise EvidenceIsKnown
    uow.add(evidence)
    uow.publish(grant, event)


async def release_tranches(command: ReleaseTranches, uow: UnitOfWork) -> ReleaseOutlook:
    """Asked by the workflow when there is news or time has passed."""
    grant = await uow.load(Grant, command.grant_id)
    if grant.status != GrantStatus.APPROVED:
        return ReleaseOutlook(finished=True)
    tranches = await tranches_of(uow.session, grant.id)
    evidence = await evidence_of(uow.session, grant.id)
    for event in release_due(grant, tranches, evidence, uow.now()):
        uow.publish(grant, event)
    return release_outlook(grant, tranches, evidence, uow.now())


async def pay_tranche(command: PayTranche, uow: UnitOfWork) -> None:
    """Keep a payment of exactly the tranche's amount; the last one completes the grant."""
    grant = await uow.load(Grant, command.grant_id)
    require(PayTranche, grant=grant)
    tranche = await tranche_of(uow.session, grant.id, command.tranche)
    ledger = await ledger_of(uow.session, grant.id, tranche.number)
    event = grant.pay(tranche, ledger, command, uow.actor, uow.now())
    payment = Payment(
        id=command.payment_id,
        grant_id=grant.id,
        tranche=tranche.number,
        amount_minor=event.amount.amount_minor,
        paid_by=uow.actor.id,
        paid_at=uow.now(),
    )
    uow.add(payment)
    await budgets.spend(grant, uow)
    uow.publish(grant, event)
    await _complete(grant, uow)


async def _complete(grant: Grant, uow: UnitOfWork) -> None:
    if completed := grant.complete(await tranches_of(uow.session, grant.id), uow.now()):
        uow.publish(grant, completed)


async def record_payment_return(command: RecordPaymentReturn, uow: UnitOfWork) -> None:
    """Keep what came back of a tranche; the grant pays again, or is paid to its end by it."""
    grant = await uow.load(Grant, command.grant_id, expected_version=command.version)
    require(RecordPaymentReturn, grant=grant)
    if await uow.find(PaymentReturn, command.return_id):
        raise AlreadyExists("return_id")
    tranche = await tranche_of(uow.session, grant.id, command.tranche)
    ledger = await ledger_of(uow.session, grant.id, tranche.number)
    event, _ = record_return(grant, tranche, ledger, command, uow.actor.id, uow.now())
    uow.add(_kept(event, uow.actor.id))
    uow.publish(grant, event)
    if reopened := reopen(grant, tranche, uow.now()):
        uow.publish(grant, reopened)
    await _complete(grant, uow)
    # A grant that was paid to its end owes again only once it is reopened.
    await _redraw(grant, command, uow)


async def _redraw(grant: Grant, command: RecordPaymentReturn, uow: UnitOfWork) -> None:
    """What is to be paid again must be there; what turned out not to have come back is out, whatever there is."""
    if command.pay_again and command.reason != PaymentReturnReason.NOT_RETURNED:
        await budgets.commit(grant, uow, "pay_again")
    else:
        await budgets.renew(grant, uow)


def _kept(event: PaymentReturned, by: UUID) -> PaymentReturn:
    return PaymentReturn(
        id=event.return_id,
        grant_id=event.grant_id,
        tranche=event.tranche,
        amount_minor=event.amount.amount_minor,
        reason=event.reason,
        recorded_by=by,
        returned_at=event.returned_at,
    )


async def on_journey_closed(event: JourneyClosed, uow: UnitOfWork) -> None:
    """What is not paid when the journey ends will not be."""
    for grant in await grants_of_journey(uow.session, event.journey_id):
        ended = grant.end(uow.now())
        if ended is not None:
            uow.publish(grant, ended)
            await budgets.renew(grant, uow)


async def on_person_erased(event: PersonErased, uow: UnitOfWork) -> None:
    """Drop what is sealed."""
    for grant in await payees_of(uow.session, event.person_id):
        grant.payee = None
