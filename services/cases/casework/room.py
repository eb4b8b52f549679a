"""Cases, who answers for them, and notes."""

from services.cases.casework import handlers
from shared.contracts.cases.v1 import AddCaseNote, AssignCase, CloseCase, ReleaseCase
from shared.contracts.intake.v1 import PersonErased, RequestMade, RequestWithdrawn
from shared.platform.service import Room

ROOM = Room(
    "casework",
    commands={
        AssignCase: handlers.assign_case,
        ReleaseCase: handlers.release_case,
        AddCaseNote: handlers.add_case_note,
        CloseCase: handlers.close_case,
    },
    reactions={
        RequestMade: handlers.on_request_made,
        RequestWithdrawn: handlers.on_request_withdrawn,
        PersonErased: handlers.on_person_erased,
    },
)
