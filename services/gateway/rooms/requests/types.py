"""Requests for assistance and evacuation."""

from datetime import datetime

from services.gateway.graphql.actions import Action
from services.gateway.graphql.links import MovementLink, SharingGrantLink
from services.gateway.graphql.sources import Many, Node, One, Opened, column, node, permitted, sourced
from services.gateway.readmodel.endings import SEAT_TO_GIVE_BACK, shared_for
from services.gateway.readmodel.states import in_states, state_by_moment
from services.gateway.rooms.assistance.types import Assistance
from services.gateway.rooms.screening.types import Circumstances
from shared.contracts.base import C1, C3, C6
from shared.contracts.cases.v1 import AssistanceStatus
from shared.contracts.intake.v1 import CircumstancesOnRecord as SealedCircumstances
from shared.contracts.intake.v1 import Purpose, RequestKind, RequestStatus, Urgency, WithdrawRequest

STATUS = state_by_moment("{row}.withdrawn_at", RequestStatus.MADE, RequestStatus.WITHDRAWN)
ASSISTANCE_ENDS = f"{{row}}.request_id = {{parent}}.id AND NOT {in_states('{row}.status', AssistanceStatus.COMPLETED)}"
STILL_ASKS = """EXISTS (SELECT 1 FROM requests other WHERE other.person_id = {row}.person_id AND other.id <> {parent}.id
    AND other.kind = 'EVACUATION' AND other.withdrawn_at IS NULL
    AND other.made_at > coalesce((SELECT max(earlier.closed_at) FROM cases earlier
        WHERE earlier.person_id = {row}.person_id AND earlier.id <> {row}.case_id), '-infinity')
    AND NOT EXISTS (SELECT 1 FROM movements went
        WHERE went.person_id = {row}.person_id AND went.arrived_at >= other.made_at))"""
"""Another request in the case of the seat, to be moved, that nobody answered."""
SEAT_ENDS = (
    f"{SEAT_TO_GIVE_BACK} AND {{parent}}.kind = 'EVACUATION' AND {{parent}}.withdrawn_at IS NULL AND NOT {STILL_ASKS}"
)
AGENCY_IS_SENT_THE_END = (
    f"{shared_for(Purpose.ASSISTANCE)} AND EXISTS (SELECT 1 FROM assistance owed"  # noqa: S608  # our own names
    f" WHERE owed.request_id = {{parent}}.id AND NOT {in_states('owed.status', AssistanceStatus.COMPLETED)})"
)


@node("requests", person="person_id")
class AidRequest(Node):
    """A request for assistance or evacuation."""

    kind: RequestKind = column(C1)
    services: list[str] = column(C1)
    urgency: Urgency = column(C1)
    destination_country: str | None = column(C1)
    details: Circumstances | None = sourced(Opened(C3, "details", content=SealedCircumstances))
    due_at: datetime = column(C1)
    made_at: datetime = column(C1)
    withdrawn_at: datetime | None = column(C1)
    assistance_that_ends: Assistance | None = sourced(
        One(C1, ASSISTANCE_ENDS), description="What is owed for it, and no longer is once it is withdrawn."
    )
    seat_given_back: MovementLink | None = sourced(
        One(C1, SEAT_ENDS), description="The seat that goes with the person's last request to be moved."
    )
    agencies_informed: list[SharingGrantLink] = sourced(
        Many(C6, AGENCY_IS_SENT_THE_END), description="Under which agencies are sent that the assistance ended."
    )
    permitted_actions: list[str] = permitted(Action(WithdrawRequest), request=STATUS)
