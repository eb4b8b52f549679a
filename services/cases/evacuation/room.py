"""Operations, and each person's place in them."""

from services.cases.evacuation import processes
from services.cases.evacuation.activities import EvacuationActivities
from services.cases.evacuation.handlers import boarding, movements, operations, reactions
from services.cases.evacuation.workflow.movement import MovementWorkflow
from services.cases.evacuation.workflow.operation import OperationWorkflow
from shared.contracts.cases.v1 import (
    ArriveOperation,
    BoardingCorrected,
    BoardPerson,
    CancelOperation,
    CheckGate,
    ConfirmSeat,
    CorrectBoarding,
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
        PlanOperation: operations.plan_operation,
        FreezeManifest: operations.freeze_manifest,
        DepartOperation: operations.depart_operation,
        ArriveOperation: operations.arrive_operation,
        CancelOperation: operations.cancel_operation,
        CorrectOperation: operations.correct_operation,
        HoldSeat: movements.hold_seat,
        CheckGate: movements.check_gate,
        ConfirmSeat: movements.confirm_seat,
        ReleaseSeat: movements.release_seat,
        BoardPerson: movements.board_person,
        CorrectBoarding: boarding.correct_boarding,
        HandOverPerson: movements.hand_over_person,
    },
    reactions={
        ProtectionAssessed: reactions.on_protection_assessed,
        ConsentGiven: reactions.on_consent_given,
        ConsentWithdrawn: reactions.on_consent_withdrawn,
        RequestWithdrawn: reactions.on_request_withdrawn,
        PersonErased: reactions.on_person_erased,
    },
    workflows=[
        Runs(
            MovementWorkflow,
            starts={SeatHeld: processes.start_movement, BoardingCorrected: processes.start_anew},
            signals={GateChecked: processes.signal_check, SeatConfirmed: processes.signal_movement},
            ends=dict.fromkeys((SeatReleased, PersonBoarded, PersonMissedDeparture), processes.signal_movement),
            open_processes=processes.OPEN_MOVEMENTS,
        ),
        Runs(
            OperationWorkflow,
            starts={OperationPlanned: processes.start_operation},
            signals={
                ManifestFrozen: processes.signal_operation,
                OperationCorrected: processes.signal_correction,
            },
            ends=dict.fromkeys((OperationDeparted, OperationCancelled), processes.signal_operation),
            open_processes=processes.OPEN_OPERATIONS,
        ),
    ],
    activities=[EvacuationActivities],
)
