"""Evacuation operations and the movements of people in them."""

from datetime import datetime
from uuid import UUID

import strawberry

from services.gateway.graphql.actions import Action, Condition, by_another
from services.gateway.graphql.links import CaseLink, OperationLink, PersonLink
from services.gateway.graphql.overdue import overdue, time_of
from services.gateway.graphql.sources import (
    Argument,
    Connected,
    Counted,
    Expression,
    Many,
    Node,
    One,
    column,
    connection_of,
    node,
    permitted,
    sourced,
    value,
)
from services.gateway.rooms.crises.types import Crisis, Place
from shared.contracts.base import C1
from shared.contracts.cases.v1 import (
    ArriveOperation,
    BoardingCorrectionReason,
    BoardPerson,
    CancelOperation,
    CheckGate,
    ConfirmSeat,
    CorrectBoarding,
    CorrectOperation,
    DepartOperation,
    FreezeManifest,
    Gate,
    GateOutcome,
    HandOverPerson,
    HoldSeat,
    MovementStatus,
    OperationStatus,
    ReleaseSeat,
    SeatReleaseReason,
    TransportMode,
)
from shared.contracts.intake.v1 import AddAttachment

MOST_SEATS = 2000
STATUS = "{row}.status"
OF_CRISIS = "(SELECT c.exercise FROM crises c WHERE c.id = {row}.crisis_id)"
GATES_OPEN = Condition(
    "gates open",
    "NOT EXISTS (SELECT 1 FROM gate_checks g WHERE g.movement_id = {row}.id"  # noqa: S608  # our own names
    f" AND (g.outcome IS DISTINCT FROM 'PASSED' OR coalesce(g.valid_until <= {time_of()}, false)))",
)
HOLD_LASTS = Condition("hold lasts", f"{{row}}.held_until > {time_of()}")
OWN_OPERATION = Condition("own operation", "{row}.agency_id IS NULL OR {row}.agency_id IS NOT DISTINCT FROM {agency}")
"""Only whose agency runs it changes it; of which nobody knows whose it is, the command decides."""
SEAT_TO_HOLD = Condition(
    "seat to hold",
    "{row}.free > 0 OR EXISTS (SELECT 1 FROM movements late WHERE late.operation_id = {row}.id"  # noqa: S608  # our own names
    f" AND late.status = 'HELD' AND late.held_until <= {time_of(OF_CRISIS)})",
)
"""A free one, or one that was held until a time that has passed: the service takes it back then and there."""
NOT_WHO_RECORDED_BOARDING = Condition(
    "not who recorded the boarding", by_another("boarding_by", BoardPerson, DepartOperation)
)
"""Four eyes: nobody says alone where somebody is, and is not."""
IS_LATE = f"({{row}}.status IN ('PLANNED', 'FROZEN') AND {overdue('{row}.departs_at', OF_CRISIS)})"
"""Its departure is past, and nobody has said that it left."""
DEPARTURE_TO_COME = Condition("departure to come", f"{{row}}.departs_at > {time_of(OF_CRISIS)}")


def _keeps_seat(row: str) -> str:
    """Whether the freeze at this moment would leave the seat: as the service works it out."""
    now = time_of(f"(SELECT x.exercise FROM persons x WHERE x.id = {row}.person_id)")  # noqa: S608  # fragments of this file
    gates = f"SELECT 1 FROM gate_checks k WHERE k.movement_id = {row}.id"  # noqa: S608  # fragments of this file
    closed = f"(k.outcome IS DISTINCT FROM 'PASSED' OR coalesce(k.valid_until <= {now}, false))"
    over = f"({row}.status = 'HELD' AND {row}.held_until <= {now})"
    return f"({row}.status IN ('HELD', 'CONFIRMED', 'BOARDED') AND NOT EXISTS ({gates} AND {closed}) AND NOT {over})"


def _household_with(condition: str) -> str:
    """Whether somebody of the household, on the same operation, is in a condition."""
    return (
        "EXISTS (SELECT 1 FROM movements o"  # noqa: S608  # fragments of this file
        " JOIN persons p ON p.id = o.person_id JOIN persons q ON q.id = {row}.person_id"
        " WHERE o.operation_id = {row}.operation_id AND o.id <> {row}.id AND p.household_id = q.household_id"
        f" AND {condition})"
    )


def _kin(condition: str) -> str:
    """Whether somebody of the household, as it is now, is in a condition; `p` is they."""
    return (
        "EXISTS (SELECT 1 FROM persons p JOIN persons q ON q.id = {row}.person_id"  # noqa: S608  # fragments of this file
        " WHERE p.household_id = q.household_id AND p.id <> q.id AND p.erased_at IS NULL AND p.reference IS NOT NULL"
        f" AND {condition})"
    )


LOSES_SEAT = f"({{row}}.status IN ('HELD', 'CONFIRMED') AND NOT {_keeps_seat('{row}')})"
DOUBTFUL = f"({{row}}.status = 'BOARDED' AND NOT {_keeps_seat('{row}')})"
WAITS = "{row}.status IN ('HELD', 'CONFIRMED')"
HAS_SEAT = "{row}.status IN ('HELD', 'CONFIRMED', 'BOARDED')"
STILL_HERE = "EXISTS (SELECT 1 FROM operations h WHERE h.id = {row}.operation_id AND h.status IN ('PLANNED', 'FROZEN'))"
ON_BOARD = "o.status = 'BOARDED'"
TRAVELS = "o.status IN ('HELD', 'CONFIRMED', 'BOARDED')"
WAITS_TOO = "o.status IN ('HELD', 'CONFIRMED')"
KIN_STAYS = _kin(
    "NOT EXISTS (SELECT 1 FROM movements o WHERE o.person_id = p.id AND (o.status IN ('BOARDED', 'ARRIVED',"
    " 'HANDED_OVER') OR (o.operation_id = {row}.operation_id AND o.status IN ('HELD', 'CONFIRMED'))))"
)
"""Without a seat here, and not gone before."""

WENT = "o.status IN ('BOARDED', 'ARRIVED', 'HANDED_OVER')"
APART_BY_CORRECTION = (
    f"({{row}}.status IN ('BOARDED', 'ARRIVED') AND {_household_with(WENT)})"
    f" OR ({{row}}.status = 'NO_SHOW' AND {KIN_STAYS})"
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
    loses_seat: bool = sourced(
        Expression(C1, LOSES_SEAT), description="Freezing now would take it: a gate is closed, or the hold is over."
    )
    check_in_doubt: bool = sourced(
        Expression(C1, DOUBTFUL), description="On board, and a check has failed or lapsed: the leg does not leave."
    )
    separated_by_freeze: bool = sourced(
        Expression(C1, f"({LOSES_SEAT} AND {_household_with(_keeps_seat('o'))})"),
        description="Freezing now leaves this person behind and somebody of the household on the manifest.",
    )
    separated_by_departure: bool = sourced(
        Expression(C1, f"({WAITS} AND {_household_with(ON_BOARD)})"),
        description="Departing now leaves this person behind while somebody of the household is on board.",
    )
    kin_stays: bool = sourced(
        Expression(C1, f"({{row}}.status IN ('CONFIRMED', 'BOARDED') AND {STILL_HERE} AND {KIN_STAYS})"),
        description="Somebody of the household has no seat here and has not gone before: boarding separates them.",
    )
    kin_not_on_board: bool = sourced(
        Expression(C1, f"({{row}}.status = 'CONFIRMED' AND {_household_with(WAITS_TOO)})"),
        description="Somebody of the household has a seat here and is not on board.",
    )
    separated_by_release: bool = sourced(
        Expression(C1, f"({HAS_SEAT} AND {_household_with(TRAVELS)})"),
        description="Somebody of the household keeps a seat on this operation.",
    )
    separated_by_correction: bool = sourced(
        Expression(C1, f"coalesce({APART_BY_CORRECTION}, false)"),
        description="Somebody of the household is where this person is not, once it is put right who was on board.",
    )
    boarding_correction: BoardingCorrectionReason | None = column(C1, description="Null where nothing was put right.")
    permitted_actions: list[str] = permitted(
        Action(CheckGate),
        Action(ConfirmSeat, also=(GATES_OPEN, HOLD_LASTS)),
        Action(ReleaseSeat),
        Action(BoardPerson, also=(GATES_OPEN,)),
        Action(CorrectBoarding, also=(NOT_WHO_RECORDED_BOARDING,)),
        Action(HandOverPerson),
        movement=STATUS,
        operation="(SELECT h.status FROM operations h WHERE h.id = {row}.operation_id)",
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
    origin_time_zone: str | None = column(C1)
    destination_time_zone: str | None = column(C1)
    origin_place: str | None = column(C1, description="The P-code of where those who travel gather.")
    destination_place: str | None = column(C1)
    origin: Place | None = sourced(
        One(C1, "{row}.code = {parent}.origin_place", order="{row}.code"),
        description="Null where the deployment's list has no such place.",
    )
    destination: Place | None = sourced(One(C1, "{row}.code = {parent}.destination_place", order="{row}.code"))
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
        Action(HoldSeat, also=(SEAT_TO_HOLD, DEPARTURE_TO_COME)),
        Action(FreezeManifest, also=(OWN_OPERATION,)),
        Action(DepartOperation, also=(OWN_OPERATION,)),
        Action(ArriveOperation, also=(OWN_OPERATION,)),
        Action(CorrectOperation, also=(OWN_OPERATION,)),
        Action(CancelOperation, also=(OWN_OPERATION,)),
        Action(AddAttachment, also=(OWN_OPERATION,)),
        operation=STATUS,
    )


OperationConnection = connection_of(Operation)


@value(C1)
class OperationCount:
    """How many operations have a status: real ones, and beside them those of an exercise."""

    status: OperationStatus
    count: int
    made_up: int


MADE_UP = "EXISTS (SELECT 1 FROM crises c WHERE c.id = {row}.crisis_id AND c.is_exercise)"
OPERATIONS = Connected(
    C1,
    "departs_at",
    filters={
        "crisis_id": "{row}.crisis_id = {value}",
        "search": "position(lower(btrim({value})) IN lower({row}.name)) > 0",
        "country": "{value} IN ({row}.origin_country, {row}.destination_country)",
        "late": f"{IS_LATE} = {{value}}",
        "departs_from": "{row}.departs_at >= {value}",
        "departs_before": "{row}.departs_at < {value}",
    },
)
NARROWED = {
    "crisis_id": Argument(UUID | None, strawberry.UNSET),
    "search": Argument(str | None, strawberry.UNSET),
    "country": Argument(str | None, strawberry.UNSET),
    "late": Argument(bool | None, strawberry.UNSET),
    "departs_from": Argument(datetime | None, strawberry.UNSET),
    "departs_before": Argument(datetime | None, strawberry.UNSET),
}
OPERATION_COUNTS = Counted(
    C1,
    "Operation",
    OPERATIONS,
    by={"status": "{row}.status"},
    figures={"count": f"NOT {MADE_UP}", "made_up": MADE_UP},
)
SEAT_CANDIDATES = Many(
    C1,
    # What was asked before an earlier case was closed was answered in that one, and who has arrived since was moved.
    "{row}.status <> 'CLOSED' AND EXISTS (SELECT 1 FROM requests r JOIN operations o ON o.id = {operation_id}"
    " WHERE r.person_id = {row}.person_id AND r.kind = 'EVACUATION' AND r.withdrawn_at IS NULL"
    " AND r.made_at > coalesce((SELECT max(c.closed_at) FROM cases c"
    " WHERE c.person_id = {row}.person_id AND c.id <> {row}.id), '-infinity')"
    " AND coalesce(r.destination_country, o.destination_country) = o.destination_country"
    " AND NOT EXISTS (SELECT 1 FROM movements m"
    " WHERE m.person_id = {row}.person_id AND m.arrived_at >= r.made_at))"
    " AND NOT EXISTS (SELECT 1 FROM movements m"
    " WHERE m.person_id = {row}.person_id AND m.status IN ('HELD', 'CONFIRMED', 'BOARDED'))"
    " AND {row}.crisis_id = (SELECT crisis_id FROM operations WHERE id = {operation_id})",
    order="{row}.opened_at, {row}.id",
    limit=100,
)
