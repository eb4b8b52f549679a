"""Operations, and each person's place in them."""

from services.cases.evacuation import handlers, processes
from services.cases.evacuation.activities import EvacuationActivities
from services.cases.evacuation.workflow import MovementWorkflow, OperationWorkflow
from shared.contracts.cases.v1 import (
    ArriveOperation,
    BoardPerson,
    CancelOperation,
    CheckGate,
    ConfirmSeat,
    CorrectOperation,
    DepartOperation,
    FreezeManifest,
    GateChecked,
    HandOverPerson,
    HoldSeat,
    ManifestFrozen,
    OperationCancelled,
    OperationCorrected,
    OperationDeparted,
    OperationPlanned,
    PersonBoarded,
    PersonMissedDeparture,
    PlanOperation,
    ReleaseSeat,
    SeatConfirmed,
    SeatHeld,
    SeatReleased,
)
from shared.contracts.intake.v1 import (
    ConsentGiven,
    ConsentWithdrawn,
    PersonErased,
    ProtectionAssessed,
    RequestWithdrawn,
)
from shared.platform.service import Room, Runs

ROOM = Room(
    "evacuation",
    commands={
        PlanOperation: handlers.plan_operation,
        FreezeManifest: handlers.freeze_manifest,
        DepartOperation: handlers.depart_operation,
        ArriveOperation: handlers.arrive_operation,
        CancelOperation: handlers.cancel_operation,
        CorrectOperation: handlers.correct_operation,
        HoldSeat: handlers.hold_seat,
        CheckGate: handlers.check_gate,
        ConfirmSeat: handlers.confirm_seat,
        ReleaseSeat: handlers.release_seat,
        BoardPerson: handlers.board_person,
        HandOverPerson: handlers.hand_over_person,
    },
    reactions={
        ProtectionAssessed: handlers.on_protection_assessed,
        ConsentGiven: handlers.on_consent_given,
        ConsentWithdrawn: handlers.on_consent_withdrawn,
        RequestWithdrawn: handlers.on_request_withdrawn,
        PersonErased: handlers.on_person_erased,
    },
    workflows=[
        Runs(
            MovementWorkflow,
            starts={SeatHeld: processes.on_seat_held},
            signals={GateChecked: processes.on_gate_checked, SeatConfirmed: processes.on_movement_changed},
            ends=dict.fromkeys((SeatReleased, PersonBoarded, PersonMissedDeparture), processes.on_movement_changed),
            open_processes=processes.OPEN_MOVEMENTS,
        ),
        Runs(
            OperationWorkflow,
            starts={OperationPlanned: processes.on_operation_planned},
            signals={
                ManifestFrozen: processes.on_operation_changed,
                OperationCorrected: processes.on_operation_corrected,
            },
            ends=dict.fromkeys((OperationDeparted, OperationCancelled), processes.on_operation_changed),
            open_processes=processes.OPEN_OPERATIONS,
        ),
    ],
    activities=[EvacuationActivities],
)
