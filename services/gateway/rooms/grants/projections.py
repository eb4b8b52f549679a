"""Grants, their tranches, and evidence for them: rows made from events."""

from services.gateway.readmodel.projection_registry import Projections, actor_of
from services.gateway.readmodel.rows import Row, part_id, row, row_from_event
from services.gateway.rooms.grants.tables import EVIDENCE, GRANTS, TRANCHES
from shared.contracts.reintegration.v1 import (
    EvidenceSubmitted,
    GrantApproved,
    GrantCompleted,
    GrantEnded,
    GrantPayeeNamed,
    GrantRejected,
    GrantReopened,
    GrantRequested,
    GrantStatus,
    PaymentReturned,
    TranchePaid,
    TrancheReleasable,
    TrancheStatus,
)
from shared.platform.messaging.headers import Delivery

PROJECTIONS = Projections()
PROJECTIONS.sets_status(
    GRANTS,
    {
        GrantRejected: GrantStatus.REJECTED,
        GrantEnded: GrantStatus.ENDED,
        GrantCompleted: GrantStatus.COMPLETED,
        GrantReopened: GrantStatus.APPROVED,
    },
)


@PROJECTIONS.of(GrantRequested)
def grant_requested(event: GrantRequested, delivery: Delivery) -> list[Row]:
    """A grant; to whom it is paid stays sealed."""
    return [
        row_from_event(
            GRANTS,
            event.grant_id,
            event,
            version=delivery.sequence,
            status=GrantStatus.REQUESTED,
            amount=event.amount,
            has_payee=event.payee is not None,
            requested_by=actor_of(delivery),
        )
    ]


@PROJECTIONS.of(GrantPayeeNamed)
def grant_payee_named(event: GrantPayeeNamed, delivery: Delivery) -> list[Row]:
    """To whom it is paid, sealed as received."""
    named = {"payee": event.payee, "payee_named_at": event.named_at, "payee_named_by": actor_of(delivery)}
    return [row(GRANTS, event.grant_id, version=delivery.sequence, has_payee=True, **named)]


@PROJECTIONS.of(GrantApproved)
def grant_approved(event: GrantApproved, delivery: Delivery) -> list[Row]:
    tranches = [
        row(
            TRANCHES,
            part_id(event.grant_id, one.number),
            grant_id=event.grant_id,
            person_id=event.person_id,
            number=one.number,
            amount=one.amount,
            evidence_required=one.evidence_required,
            status=TrancheStatus.WAITING,
        )
        for one in event.tranches
    ]
    approved = {"status": GrantStatus.APPROVED, "approved_at": event.approved_at}
    return [row(GRANTS, event.grant_id, version=delivery.sequence, **approved), *tranches]


@PROJECTIONS.of(EvidenceSubmitted)
def evidence_submitted(event: EvidenceSubmitted, delivery: Delivery) -> list[Row]:
    return [
        row(GRANTS, event.grant_id, version=delivery.sequence),
        row_from_event(EVIDENCE, event.evidence_id, event),
    ]


@PROJECTIONS.of(TrancheReleasable)
def tranche_releasable(event: TrancheReleasable, delivery: Delivery) -> list[Row]:
    tranche = row(
        TRANCHES,
        part_id(event.grant_id, event.tranche),
        status=TrancheStatus.RELEASABLE,
        releasable_at=event.releasable_at,
        pay_by=event.pay_by,
    )
    return [row(GRANTS, event.grant_id, version=delivery.sequence), tranche]


@PROJECTIONS.of(TranchePaid)
def tranche_paid(event: TranchePaid, delivery: Delivery) -> list[Row]:
    paid = {"status": TrancheStatus.PAID, "paid_at": event.paid_at, "paid_by": actor_of(delivery), "unpaid_minor": None}
    tranche = row(TRANCHES, part_id(event.grant_id, event.tranche), **paid)
    return [row(GRANTS, event.grant_id, version=delivery.sequence), tranche]


@PROJECTIONS.of(PaymentReturned)
def payment_returned(event: PaymentReturned, delivery: Delivery) -> list[Row]:
    """How the tranche stands now; each return is in the timeline."""
    is_to_pay = event.status is TrancheStatus.RELEASABLE
    tranche = row(
        TRANCHES,
        part_id(event.grant_id, event.tranche),
        status=event.status,
        returned_minor=event.returned_minor,
        unpaid_minor=event.unpaid_minor if is_to_pay else None,
        return_reason=event.reason,
        returned_at=event.returned_at,
        returned_by=actor_of(delivery),
        pay_by=event.pay_by,
    )
    return [row(GRANTS, event.grant_id, version=delivery.sequence), tranche]
