"""The wiring of cases: which command, fact and process is whose."""

from services.cases.agencies.handlers import AGENCIES
from services.cases.assistance import handlers as assistance
from services.cases.assistance import processes as assistance_processes
from services.cases.assistance.activities import AssistanceActivities
from services.cases.assistance.workflow import AssistanceWorkflow
from services.cases.casework import handlers as casework
from services.cases.evacuation import handlers as evacuation
from services.cases.evacuation import processes as evacuation_processes
from services.cases.evacuation.activities import EvacuationActivities
from services.cases.evacuation.workflow import EvacuationWorkflow, MovementWorkflow
from services.cases.open_processes import OPEN_PROCESSES
from services.cases.persons import handlers as persons
from services.cases.persons.past import PAST
from services.cases.records import metadata
from services.cases.standings import STANDINGS
from shared.contracts.cases import v1 as contract
from shared.contracts.intake import v1 as intake
from shared.platform.service import Handles, On, Service, Starts

COMMANDS = [
    Handles(contract.AssignCase, casework.assign_case),
    Handles(contract.ReleaseCase, casework.release_case),
    Handles(contract.AddCaseNote, casework.add_case_note),
    Handles(contract.CloseCase, casework.close_case),
    Handles(contract.StartAssistance, assistance.start_assistance),
    Handles(contract.DeliverAssistance, assistance.deliver_assistance),
    Handles(contract.CompleteAssistance, assistance.complete_assistance),
    Handles(contract.EscalateAssistance, assistance.escalate_assistance),
    Handles(contract.PlanOperation, evacuation.plan_operation),
    Handles(contract.FreezeManifest, evacuation.freeze_manifest),
    Handles(contract.DepartOperation, evacuation.depart_operation),
    Handles(contract.ArriveOperation, evacuation.arrive_operation),
    Handles(contract.CancelOperation, evacuation.cancel_operation),
    Handles(contract.CorrectOperation, evacuation.correct_operation),
    Handles(contract.HoldSeat, evacuation.hold_seat),
    Handles(contract.CheckGate, evacuation.check_gate),
    Handles(contract.ConfirmSeat, evacuation.confirm_seat),
    Handles(contract.ReleaseSeat, evacuation.release_seat),
    Handles(contract.BoardPerson, evacuation.board_person),
    Handles(contract.HandOverPerson, evacuation.hand_over_person),
]

# Several reactions to one fact are one transaction, in this order: the copy first, then who reads it.
REACTIONS = [
    On(intake.CrisisDeclared, persons.on_crisis_declared),
    On(intake.PersonRegistered, persons.on_person_registered),
    On(intake.ProtectionAssessed, persons.on_protection_assessed),
    On(intake.ProtectionAssessed, evacuation.on_protection_assessed),
    On(intake.ConsentGiven, persons.on_consent_given),
    On(intake.ConsentGiven, evacuation.on_consent_given),
    On(intake.ConsentWithdrawn, persons.on_consent_withdrawn),
    On(intake.ConsentWithdrawn, evacuation.on_consent_withdrawn),
    On(intake.RequestMade, casework.on_request_made),
    On(intake.RequestMade, assistance.on_request_made),
    On(intake.RequestWithdrawn, casework.on_request_withdrawn),
    On(intake.RequestWithdrawn, assistance.on_request_withdrawn),
    On(intake.RequestWithdrawn, evacuation.on_request_withdrawn),
    On(intake.PersonErased, persons.on_person_erased),
    On(intake.PersonErased, casework.on_person_erased),
    On(intake.PersonErased, assistance.on_person_erased),
    On(intake.PersonErased, evacuation.on_person_erased),
]

PROCESSES = [
    Starts(contract.AssistanceOpened, assistance_processes.on_opened),
    Starts(contract.AssistanceStarted, assistance_processes.on_started),
    Starts(contract.AssistanceHastened, assistance_processes.on_hastened),
    Starts(contract.AssistanceCompleted, assistance_processes.on_completed),
    Starts(contract.OperationPlanned, evacuation_processes.on_operation_planned),
    Starts(contract.ManifestFrozen, evacuation_processes.on_operation_changed),
    Starts(contract.OperationDeparted, evacuation_processes.on_operation_changed),
    Starts(contract.OperationCancelled, evacuation_processes.on_operation_changed),
    Starts(contract.OperationCorrected, evacuation_processes.on_operation_corrected),
    Starts(contract.SeatHeld, evacuation_processes.on_seat_held),
    Starts(contract.GateChecked, evacuation_processes.on_gate_checked),
    Starts(contract.SeatConfirmed, evacuation_processes.on_movement_changed),
    Starts(contract.SeatReleased, evacuation_processes.on_movement_changed),
    Starts(contract.PersonBoarded, evacuation_processes.on_movement_changed),
    Starts(contract.PersonMissedDeparture, evacuation_processes.on_movement_changed),
]

service = Service(
    name="cases",
    metadata=metadata,
    standings=STANDINGS,
    commands=COMMANDS,
    reactions=REACTIONS,
    followings=[AGENCIES, PAST],
    processes=PROCESSES,
    open_processes=OPEN_PROCESSES,
    workflows=[AssistanceWorkflow, MovementWorkflow, EvacuationWorkflow],
    activities=[AssistanceActivities, EvacuationActivities],
)
