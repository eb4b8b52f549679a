"""Evacuation operations and the movements of people in them."""

from datetime import datetime

from services.gateway.readmodel.values import MovementStatus, OperationStatus
from services.gateway.schema.crises import Crisis
from services.gateway.schema.links import CaseLink, OperationLink, PersonLink
from services.gateway.schema.sources import Many, Node, One, column, connection_of, node, permitted, sourced
from shared.contracts.base import C1
from shared.contracts.cases.v1 import Gate, GateOutcome, SeatReleaseReason, TransportMode

MOST_SEATS = 2000
GATES_OPEN = (
    "NOT EXISTS (SELECT 1 FROM gate_checks g WHERE g.movement_id = {row}.id AND g.outcome IS DISTINCT FROM 'PASSED')"
)


@node("gate_checks", person="person_id")
class GateCheck:
    """Something that must hold before a person may board."""

    gate: Gate = column(C1)
    outcome: GateOutcome | None = column(C1, description="Null until it was checked.")
    checked_at: datetime | None = column(C1)
    valid_until: datetime | None = column(C1)


@node(
    "movements",
    person="person_id",
    where="EXISTS (SELECT 1 FROM operations o WHERE o.id = {row}.operation_id)"
    " AND EXISTS (SELECT 1 FROM cases c WHERE c.id = {row}.case_id)",
)
class Movement(Node):
    """One person's place in an operation; shown once operation and case are known."""

    version: int = column(C1)
    person: PersonLink = sourced(One(C1, "{row}.id = {parent}.person_id"))
    operation: OperationLink = sourced(One(C1, "{row}.id = {parent}.operation_id"))
    case: CaseLink = sourced(One(C1, "{row}.id = {parent}.case_id"))
    seat: int | None = column(C1)
    status: MovementStatus = column(C1)
    held_until: datetime | None = column(C1)
    gates: list[GateCheck] = sourced(Many(C1, "{row}.movement_id = {parent}.id", order="{row}.position"))
    release_reason: SeatReleaseReason | None = column(C1)
    permitted_actions: list[str] = permitted(
        {
            "CheckGate": "{row}.status IN ('HELD', 'CONFIRMED')",
            "ConfirmSeat": f"{{row}}.status = 'HELD' AND {GATES_OPEN}",
            "ReleaseSeat": "{row}.status IN ('HELD', 'CONFIRMED')",
            "BoardPerson": f"{{row}}.status = 'CONFIRMED' AND {GATES_OPEN}",
            "HandOverPerson": "{row}.status = 'ARRIVED'",
        }
    )


@node("operations")
class Operation(Node):
    """An evacuation operation with one leg."""

    version: int = column(C1)
    crisis: Crisis | None = sourced(One(C1, "{row}.id = {parent}.crisis_id"))
    name: str = column(C1)
    mode: TransportMode = column(C1)
    origin_country: str = column(C1)
    destination_country: str = column(C1)
    departs_at: datetime = column(C1)
    arrives_at: datetime = column(C1)
    seats: int = column(C1)
    hold_hours: int = column(C1)
    freezes_at: datetime | None = column(
        C1, description="When the manifest freezes by itself; null when staff freeze it."
    )
    status: OperationStatus = column(C1)
    held: int = column(C1)
    confirmed: int = column(C1)
    boarded: int = column(C1)
    no_shows: int = column(C1)
    arrived: int = column(C1)
    handed_over: int = column(C1)
    free: int = column(C1)
    movements: list[Movement] = sourced(
        Many(C1, "{row}.operation_id = {parent}.id", order="{row}.seat, {row}.id", limit=MOST_SEATS, usual=100)
    )
    permitted_actions: list[str] = permitted(
        {
            "HoldSeat": "{row}.status = 'PLANNED' AND {row}.free > 0",
            "FreezeManifest": "{row}.status = 'PLANNED'",
            "DepartOperation": "{row}.status = 'FROZEN'",
            "ArriveOperation": "{row}.status = 'DEPARTED'",
            "CancelOperation": "{row}.status IN ('PLANNED', 'FROZEN')",
        }
    )


OperationConnection = connection_of(Operation)
