"""What cases' events mean for the read model."""

from services.gateway.readmodel.projection_registry import projects
from services.gateway.readmodel.rows import Row, part_id, row, row_from_event
from shared.contracts.cases.v1 import (
    AssistanceCompleted,
    AssistanceDelivered,
    AssistanceEscalated,
    AssistanceHastened,
    AssistanceOpened,
    AssistanceStarted,
    AssistanceStatus,
    CaseAssigned,
    CaseClosed,
    CaseNoteAdded,
    CaseOpened,
    CaseReleased,
    CaseRequestAdded,
    CaseStatus,
    CaseUrgencyRaised,
    Gate,
    GateChecked,
    ManifestFrozen,
    MovementStatus,
    OperationArrived,
    OperationCancelled,
    OperationCorrected,
    OperationDeparted,
    OperationPlanned,
    OperationStatus,
    PersonArrived,
    PersonBoarded,
    PersonHandedOver,
    PersonMissedDeparture,
    SeatConfirmed,
    SeatHeld,
    SeatReleased,
)
from shared.platform.messaging.headers import Delivery


@projects(CaseOpened)
def case_opened(event: CaseOpened, delivery: Delivery) -> list[Row]:
    """A case."""
    return [row_from_event("cases", event.case_id, event, version=delivery.sequence, status=CaseStatus.OPEN)]


@projects(CaseRequestAdded)
def case_request_added(event: CaseRequestAdded, delivery: Delivery) -> list[Row]:
    """Its version."""
    return [row("cases", event.case_id, version=delivery.sequence)]


@projects(CaseUrgencyRaised)
def case_urgency_raised(event: CaseUrgencyRaised, delivery: Delivery) -> list[Row]:
    """How urgent it is from now on."""
    return [row("cases", event.case_id, version=delivery.sequence, urgency=event.urgency)]


@projects(CaseAssigned)
def case_assigned(event: CaseAssigned, delivery: Delivery) -> list[Row]:
    """Who answers for it."""
    return [
        row(
            "cases",
            event.case_id,
            version=delivery.sequence,
            caseworker_id=event.caseworker_id,
            status=CaseStatus.ASSIGNED,
        )
    ]


@projects(CaseReleased)
def case_released(event: CaseReleased, delivery: Delivery) -> list[Row]:
    """Nobody answers for it."""
    return [row("cases", event.case_id, version=delivery.sequence, caseworker_id=None, status=CaseStatus.OPEN)]


@projects(CaseNoteAdded)
def case_note_added(event: CaseNoteAdded, delivery: Delivery) -> list[Row]:
    """A note, sealed as received."""
    return [row("cases", event.case_id, version=delivery.sequence), row_from_event("case_notes", event.note_id, event)]


@projects(CaseClosed)
def case_closed(event: CaseClosed, delivery: Delivery) -> list[Row]:
    """Its end."""
    return [
        row(
            "cases",
            event.case_id,
            version=delivery.sequence,
            status=CaseStatus.CLOSED,
            closure_reason=event.reason,
            closed_at=event.closed_at,
        )
    ]


@projects(AssistanceOpened)
def assistance_opened(event: AssistanceOpened, delivery: Delivery) -> list[Row]:
    """Services owed."""
    return [
        row_from_event(
            "assistance", event.assistance_id, event, version=delivery.sequence, status=AssistanceStatus.OPEN
        )
    ]


@projects(AssistanceStarted)
def assistance_started(event: AssistanceStarted, delivery: Delivery) -> list[Row]:
    """Somebody took it up; the first answer is given, and completion is what is due."""
    started = AssistanceStatus.STARTED
    due = {"status": started, "due_at": event.complete_by}
    return [row_from_event("assistance", event.assistance_id, event, version=delivery.sequence, **due)]


@projects(AssistanceHastened)
def assistance_hastened(event: AssistanceHastened, delivery: Delivery) -> list[Row]:
    """How urgent it is from now on, and its deadlines."""
    return [row_from_event("assistance", event.assistance_id, event, version=delivery.sequence)]


@projects(AssistanceDelivered)
def assistance_delivered(event: AssistanceDelivered, delivery: Delivery) -> list[Row]:
    """A delivery."""
    return [
        row("assistance", event.assistance_id, version=delivery.sequence),
        row_from_event("deliveries", event.delivery_id, event),
    ]


@projects(AssistanceEscalated)
def assistance_escalated(event: AssistanceEscalated, delivery: Delivery) -> list[Row]:
    """The level, and when it rises next."""
    return [
        row("assistance", event.assistance_id, version=delivery.sequence, level=event.level, due_at=event.next_due_at)
    ]


@projects(AssistanceCompleted)
def assistance_completed(event: AssistanceCompleted, delivery: Delivery) -> list[Row]:
    """Nothing more is owed."""
    return [
        row_from_event(
            "assistance",
            event.assistance_id,
            event,
            version=delivery.sequence,
            status=AssistanceStatus.COMPLETED,
        )
    ]


@projects(OperationPlanned)
def operation_planned(event: OperationPlanned, delivery: Delivery) -> list[Row]:
    """An operation."""
    return [
        row_from_event(
            "operations", event.operation_id, event, version=delivery.sequence, status=OperationStatus.PLANNED
        )
    ]


@projects(ManifestFrozen)
def manifest_frozen(event: ManifestFrozen, delivery: Delivery) -> list[Row]:
    """Its status."""
    return [row("operations", event.operation_id, version=delivery.sequence, status=OperationStatus.FROZEN)]


@projects(OperationDeparted)
def operation_departed(event: OperationDeparted, delivery: Delivery) -> list[Row]:
    """Its status."""
    return [row("operations", event.operation_id, version=delivery.sequence, status=OperationStatus.DEPARTED)]


@projects(OperationArrived)
def operation_arrived(event: OperationArrived, delivery: Delivery) -> list[Row]:
    """Its status."""
    return [row("operations", event.operation_id, version=delivery.sequence, status=OperationStatus.ARRIVED)]


@projects(OperationCorrected)
def operation_corrected(event: OperationCorrected, delivery: Delivery) -> list[Row]:
    """By whose clocks it leaves and arrives, and when."""
    return [row_from_event("operations", event.operation_id, event, version=delivery.sequence)]


@projects(OperationCancelled)
def operation_cancelled(event: OperationCancelled, delivery: Delivery) -> list[Row]:
    """Its status."""
    return [row("operations", event.operation_id, version=delivery.sequence, status=OperationStatus.CANCELLED)]


@projects(SeatHeld)
def seat_held(event: SeatHeld, delivery: Delivery) -> list[Row]:
    """A movement, and its gates, of which none was checked yet."""
    gates = [
        row(
            "gate_checks",
            part_id(event.movement_id, gate),
            movement_id=event.movement_id,
            person_id=event.person_id,
            position=position,
            gate=gate,
        )
        for position, gate in enumerate(Gate)
    ]
    return [
        row_from_event("movements", event.movement_id, event, version=delivery.sequence, status=MovementStatus.HELD),
        *gates,
    ]


@projects(GateChecked)
def gate_checked(event: GateChecked, delivery: Delivery) -> list[Row]:
    """What a check found."""
    check = row(
        "gate_checks",
        part_id(event.movement_id, event.gate),
        outcome=event.outcome,
        checked_at=event.checked_at,
        valid_until=event.valid_until,
    )
    return [row("movements", event.movement_id, version=delivery.sequence), check]


@projects(SeatConfirmed)
def seat_confirmed(event: SeatConfirmed, delivery: Delivery) -> list[Row]:
    """Its status."""
    return [
        row(
            "movements",
            event.movement_id,
            version=delivery.sequence,
            status=MovementStatus.CONFIRMED,
            seat=event.seat,
        )
    ]


@projects(SeatReleased)
def seat_released(event: SeatReleased, delivery: Delivery) -> list[Row]:
    """Its status; the seat is somebody else's."""
    return [
        row(
            "movements",
            event.movement_id,
            version=delivery.sequence,
            status=MovementStatus.RELEASED,
            seat=None,
            release_reason=event.reason,
        )
    ]


@projects(PersonBoarded)
def person_boarded(event: PersonBoarded, delivery: Delivery) -> list[Row]:
    """Its status."""
    return [row("movements", event.movement_id, version=delivery.sequence, status=MovementStatus.BOARDED)]


@projects(PersonMissedDeparture)
def person_missed_departure(event: PersonMissedDeparture, delivery: Delivery) -> list[Row]:
    """Its status."""
    return [row("movements", event.movement_id, version=delivery.sequence, status=MovementStatus.NO_SHOW)]


@projects(PersonArrived)
def person_arrived(event: PersonArrived, delivery: Delivery) -> list[Row]:
    """Its status."""
    return [
        row(
            "movements",
            event.movement_id,
            version=delivery.sequence,
            status=MovementStatus.ARRIVED,
            arrived_at=event.arrived_at,
        )
    ]


@projects(PersonHandedOver)
def person_handed_over(event: PersonHandedOver, delivery: Delivery) -> list[Row]:
    """Its status."""
    return [row("movements", event.movement_id, version=delivery.sequence, status=MovementStatus.HANDED_OVER)]
