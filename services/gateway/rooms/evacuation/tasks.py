"""What there is to do for somebody who is to be moved, from the seat to the hand-over."""

from services.gateway.graphql.actions import where_allowed
from services.gateway.graphql.overdue import overdue
from services.gateway.readmodel.states import in_states
from services.gateway.readmodel.tasks import Rows, Task, Turn
from shared.contracts.cases.v1 import (
    BoardPerson,
    CheckGate,
    ConfirmSeat,
    FreezeManifest,
    GateOutcome,
    HandOverPerson,
    HoldSeat,
    MovementStatus,
    PlanOperation,
)
from shared.contracts.intake.v1 import RequestKind

IS_DUE = overdue("{row}.due_at")
BEFORE_BOARDING = (MovementStatus.HELD, MovementStatus.CONFIRMED)
ASKS_TO_BE_MOVED = f"""(
    SELECT min(requests.due_at) AS due_at FROM requests
    WHERE requests.person_id = standing.id AND requests.kind = '{RequestKind.EVACUATION.name}' AND withdrawn_at IS NULL
        AND requests.made_at > standing.asked_after AND NOT EXISTS (
            SELECT 1 FROM movements WHERE movements.person_id = standing.id
                AND ({in_states("movements.status", *BEFORE_BOARDING, MovementStatus.BOARDED)}
                    OR movements.arrived_at >= requests.made_at)
        )
    HAVING count(*) > 0
) AS request"""  # noqa: S608  # names of the contracts
"""Has no seat, and has not arrived since."""
WITHOUT_A_SEAT = Rows("standing.case_id", ASKS_TO_BE_MOVED, where_allowed(HoldSeat, case="standing.case_status"))
SEAT = Rows("standing.movement_id")
GATE_IS_CLOSED = f"""EXISTS (
    SELECT 1 FROM gate_checks
    WHERE gate_checks.movement_id = standing.movement_id AND outcome IS DISTINCT FROM '{GateOutcome.PASSED.name}'
)"""  # noqa: S608  # names of the contracts
LEG = "(SELECT status FROM operations WHERE operations.id = standing.operation_id)"
STATES = {"movement": "standing.movement_status", "operation": LEG}
DEPARTURE = "(SELECT departs_at FROM operations WHERE operations.id = standing.operation_id)"
# Of each operation once, not for each of its thousands: sought by the operation, and by no order of all seats.
FIRST_SEATS = f"""
    SELECT (
        SELECT min(id::text)::uuid FROM movements
        WHERE movements.operation_id = travelling.operation_id AND {in_states("movements.status", *BEFORE_BOARDING)}
    ) AS movement_id
    FROM (
        SELECT DISTINCT operation_id FROM standing WHERE {in_states("movement_status", *BEFORE_BOARDING)}
    ) AS travelling
"""  # noqa: S608  # names of the contracts
OPEN_MANIFEST = Rows(
    "standing.movement_id",
    "operations",
    f"operations.id = standing.operation_id AND {where_allowed(FreezeManifest, operation='operations.status')}"  # noqa: S608  # fragments of this file
    " AND standing.movement_id IN (SELECT movement_id FROM first_seats)",
    once={"first_seats": FIRST_SEATS},
)
"""A manifest stands in the list once, beside whoever has its first seat."""
OF_OWN_OPERATION = (
    "EXISTS (SELECT 1 FROM movements m JOIN operations o ON o.id = m.operation_id"  # noqa: S608  # our own names
    f" WHERE m.person_id = {{row}}.person_id AND {in_states('m.status', *BEFORE_BOARDING)}"
    " AND (o.agency_id IS NULL OR o.agency_id = {agency}))"
)
"""Only whose agency runs an operation freezes its manifest."""
BOARDS = where_allowed(BoardPerson, movement="m.status", operation="o.status")
MAY_BOARD = (
    "EXISTS (SELECT 1 FROM movements m JOIN operations o ON o.id = m.operation_id"  # noqa: S608  # our own names
    f" WHERE m.person_id = {{row}}.person_id AND {BOARDS})"
)
TASKS = (
    Task("HOLD_SEAT", HoldSeat, WITHOUT_A_SEAT, due="request.due_at"),
    # Nobody has given them a seat in time: from then on for whoever may plan another leg.
    Task(
        "ESCALATED_REQUEST",
        PlanOperation,
        WITHOUT_A_SEAT,
        due="request.due_at",
        turn=Turn.NEVER,
        listed=IS_DUE,
    ),
    # Once a gate closes again the seat is lost at the freeze, nobody boards, and the leg does not leave.
    Task(
        "CHECK_GATES",
        CheckGate,
        SEAT,
        due=f"CASE WHEN {in_states('standing.movement_status', MovementStatus.HELD)} THEN standing.held_until"
        f" ELSE {DEPARTURE} END",
        when=f"{where_allowed(CheckGate, **STATES)} AND {GATE_IS_CLOSED}",
    ),
    Task(
        "CONFIRM_SEAT",
        ConfirmSeat,
        SEAT,
        due="standing.held_until",
        when=f"{where_allowed(ConfirmSeat, **STATES)} AND NOT {GATE_IS_CLOSED}",
    ),
    # Somebody's next step as soon as the seat is theirs, and to be done once it is settled who travels.
    Task(
        "BOARD",
        BoardPerson,
        SEAT,
        due=DEPARTURE,
        when=f"{where_allowed(BoardPerson, movement='standing.movement_status')} AND NOT {GATE_IS_CLOSED}",
        listed=MAY_BOARD,
    ),
    # From the time on at which it was to freeze; a day before departure where that is staff's to say.
    Task(
        "FREEZE_MANIFEST",
        FreezeManifest,
        OPEN_MANIFEST,
        due="coalesce(operations.freezes_at, operations.departs_at - interval '1 day')",
        turn=Turn.NEVER,
        listed=f"{IS_DUE} AND {OF_OWN_OPERATION}",
    ),
    Task(
        "HAND_OVER",
        HandOverPerson,
        SEAT,
        due="standing.arrived_at",
        when=where_allowed(HandOverPerson, **STATES),
    ),
)
