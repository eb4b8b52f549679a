"""What people need, and what they must be protected from."""

from services.intake.screening.handlers import assess_protection, end_need, record_need
from services.intake.screening.reports import add_circumstances
from shared.contracts.intake.v1 import AddCircumstances, AssessProtection, EndNeed, RecordNeed
from shared.platform.service import Room

ROOM = Room(
    "screening",
    commands={
        RecordNeed: record_need,
        AddCircumstances: add_circumstances,
        EndNeed: end_need,
        AssessProtection: assess_protection,
    },
)
