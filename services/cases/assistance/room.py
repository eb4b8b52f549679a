"""What people were promised, by when."""

from services.cases.assistance import handlers, processes
from services.cases.assistance.activities import AssistanceActivities
from services.cases.assistance.workflow import AssistanceWorkflow
from shared.contracts.cases.v1 import (
    AssistanceCompleted,
    AssistanceHastened,
    AssistanceOpened,
    AssistanceReopened,
    AssistanceStarted,
    CompleteAssistance,
    CorrectDelivery,
    DeliverAssistance,
    StartAssistance,
)
from shared.contracts.intake.v1 import PersonErased, RequestMade, RequestWithdrawn
from shared.platform.service import Room, Runs

ROOM = Room(
    "assistance",
    commands={
        StartAssistance: handlers.start_assistance,
        DeliverAssistance: handlers.deliver_assistance,
        CompleteAssistance: handlers.complete_assistance,
        CorrectDelivery: handlers.correct_delivery,
    },
    reactions={
        RequestMade: handlers.on_request_made,
        RequestWithdrawn: handlers.on_request_withdrawn,
        PersonErased: handlers.on_person_erased,
    },
    workflows=[
        Runs(
            AssistanceWorkflow,
            starts={AssistanceOpened: processes.start_assistance, AssistanceReopened: processes.start_anew},
            signals={AssistanceStarted: processes.signal_start, AssistanceHastened: processes.signal_haste},
            ends={AssistanceCompleted: processes.signal_completion},
            open_processes=processes.OPEN_ASSISTANCE,
        )
    ],
    activities=[AssistanceActivities],
)
