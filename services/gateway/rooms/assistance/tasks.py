"""What there is to do about assistance that is owed."""

from services.gateway.graphql.actions import where_allowed
from services.gateway.readmodel.states import in_states
from services.gateway.readmodel.tasks import Rows, Task
from services.gateway.rooms.assistance.tables import OWED_BY
from shared.contracts.cases.v1 import CaseStatus, DeliverAssistance, StartAssistance

OWED = Rows(
    about="assistance.id",
    source="assistance",
    where="assistance.person_id = standing.id AND NOT EXISTS ("  # noqa: S608  # names of the contracts
    f"SELECT 1 FROM cases WHERE cases.id = assistance.case_id AND {in_states('cases.status', CaseStatus.CLOSED)})",
)
TASKS = (
    Task(
        "FIRST_ANSWER",
        StartAssistance,
        OWED,
        due=OWED_BY.format(row="assistance"),
        when=where_allowed(StartAssistance, assistance="assistance.status"),
    ),
    Task(
        "DELIVER_ASSISTANCE",
        DeliverAssistance,
        OWED,
        due="assistance.complete_by",
        when=where_allowed(DeliverAssistance, assistance="assistance.status"),
    ),
)
