"""What reintegration's events mean for the read model."""

from services.gateway.readmodel.projection_registry import actor_of, projects
from services.gateway.readmodel.rows import Row, part_id, row, row_from_event
from shared.contracts.reintegration.v1 import (
    DonorRegistered,
    EvidenceSubmitted,
    GrantApproved,
    GrantCompleted,
    GrantEnded,
    GrantPayeeNamed,
    GrantRejected,
    GrantRequested,
    GrantStatus,
    JourneyClosed,
    JourneyOpened,
    PlanAgreed,
    PlanOverdue,
    TranchePaid,
    TrancheReleasable,
    TrancheStatus,
)
from shared.platform.messaging.headers import Delivery


@projects(JourneyOpened)
def journey_opened(event: JourneyOpened, delivery: Delivery) -> list[Row]:
    """A journey."""
    return [row_from_event("journeys", event.journey_id, event, version=delivery.sequence)]


@projects(PlanOverdue)
def plan_overdue(event: PlanOverdue, delivery: Delivery) -> list[Row]:
    """That no plan came in time."""
    return [row("journeys", event.journey_id, version=delivery.sequence, plan_overdue_at=event.overdue_at)]


@projects(JourneyClosed)
def journey_closed(event: JourneyClosed, delivery: Delivery) -> list[Row]:
    """Its end."""
    return [row_from_event("journeys", event.journey_id, event, version=delivery.sequence)]


@projects(PlanAgreed)
def plan_agreed(event: PlanAgreed, _: Delivery) -> list[Row]:
    """A plan, its objectives sealed as received, and where the person is home, where that was said with it."""
    plan = row_from_event("plans", event.plan_id, event)
    return [plan] if event.time_zone is None else [plan, row("journeys", event.journey_id, time_zone=event.time_zone)]


@projects(DonorRegistered)
def donor_registered(event: DonorRegistered, delivery: Delivery) -> list[Row]:
    """A donor."""
    of_exercise = delivery.exercise is not None
    return [row_from_event("donors", event.donor_id, event, version=delivery.sequence, exercise=of_exercise)]


@projects(GrantRequested)
def grant_requested(event: GrantRequested, delivery: Delivery) -> list[Row]:
    """A grant; to whom it is paid stays sealed."""
    return [
        row_from_event(
            "grants",
            event.grant_id,
            event,
            version=delivery.sequence,
            status=GrantStatus.REQUESTED,
            amount=event.amount,
            has_payee=event.payee is not None,
            requested_by=actor_of(delivery),
        )
    ]


@projects(GrantPayeeNamed)
def grant_payee_named(event: GrantPayeeNamed, delivery: Delivery) -> list[Row]:
    """To whom it is paid, sealed as received."""
    named = {"payee": event.payee, "payee_named_at": event.named_at, "payee_named_by": actor_of(delivery)}
    return [row("grants", event.grant_id, version=delivery.sequence, has_payee=True, **named)]


@projects(GrantApproved)
def grant_approved(event: GrantApproved, delivery: Delivery) -> list[Row]:
    """Its tranches."""
    tranches = [
        row(
            "tranches",
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
    return [row("grants", event.grant_id, version=delivery.sequence, **approved), *tranches]


@projects(GrantRejected)
def grant_rejected(event: GrantRejected, delivery: Delivery) -> list[Row]:
    """Its status."""
    return [row("grants", event.grant_id, version=delivery.sequence, status=GrantStatus.REJECTED)]


@projects(EvidenceSubmitted)
def evidence_submitted(event: EvidenceSubmitted, delivery: Delivery) -> list[Row]:
    """Evidence."""
    return [
        row("grants", event.grant_id, version=delivery.sequence),
        row_from_event("evidence", event.evidence_id, event),
    ]


@projects(TrancheReleasable)
def tranche_releasable(event: TrancheReleasable, delivery: Delivery) -> list[Row]:
    """The tranche's status."""
    tranche = row(
        "tranches",
        part_id(event.grant_id, event.tranche),
        status=TrancheStatus.RELEASABLE,
        releasable_at=event.releasable_at,
        pay_by=event.pay_by,
    )
    return [row("grants", event.grant_id, version=delivery.sequence), tranche]


@projects(TranchePaid)
def tranche_paid(event: TranchePaid, delivery: Delivery) -> list[Row]:
    """The tranche's status."""
    tranche = row("tranches", part_id(event.grant_id, event.tranche), status=TrancheStatus.PAID, paid_at=event.paid_at)
    return [row("grants", event.grant_id, version=delivery.sequence), tranche]


@projects(GrantEnded)
def grant_ended(event: GrantEnded, delivery: Delivery) -> list[Row]:
    """Its status."""
    return [row("grants", event.grant_id, version=delivery.sequence, status=GrantStatus.ENDED)]


@projects(GrantCompleted)
def grant_completed(event: GrantCompleted, delivery: Delivery) -> list[Row]:
    """Its status."""
    return [row("grants", event.grant_id, version=delivery.sequence, status=GrantStatus.COMPLETED)]
