"""Follow-ups, and the docket of the committee."""

from services.reintegration.monitoring import handlers, processes
from services.reintegration.monitoring.activities import FollowUpActivities
from services.reintegration.monitoring.workflow import FollowUpWorkflow
from shared.contracts.intake.v1 import PersonErased
from shared.contracts.reintegration.v1 import (
    FollowUpRecorded,
    FollowUpScheduled,
    JourneyClosed,
    RecordContactAttempt,
    RecordFollowUp,
)
from shared.platform.service import Room, Runs

ROOM = Room(
    "monitoring",
    commands={
        RecordContactAttempt: handlers.record_contact_attempt,
        RecordFollowUp: handlers.record_follow_up,
    },
    reactions={PersonErased: handlers.on_person_erased},
    workflows=[
        Runs(
            FollowUpWorkflow,
            starts={FollowUpScheduled: processes.start_follow_up},
            ends={FollowUpRecorded: processes.signal_record, JourneyClosed: processes.signal_closure},
            open_processes=processes.OPEN_FOLLOW_UPS,
        )
    ],
    activities=[FollowUpActivities],
)
