"""What ends with something else, as SQL over `{row}` and the row around it, `{parent}`: as the services work it out."""

from services.gateway.readmodel.states import in_states
from shared.contracts.base import C1
from shared.contracts.cases.v1 import MovementStatus, OperationStatus
from shared.contracts.intake.v1 import Purpose

OF_SAME_PERSON = "{row}.person_id = {parent}.person_id"
TRAVELLING = in_states("{row}.status", MovementStatus.HELD, MovementStatus.CONFIRMED, MovementStatus.BOARDED)
MAY_STILL_LEAVE = in_states("leg.status", OperationStatus.PLANNED, OperationStatus.FROZEN)
SEAT_TO_GIVE_BACK = (
    f"{OF_SAME_PERSON} AND {TRAVELLING} AND EXISTS (SELECT 1 FROM operations leg"  # noqa: S608  # our own names
    f" WHERE leg.id = {{row}}.operation_id AND {MAY_STILL_LEAVE})"
)
"""The person's seat, from on board too, until the leg has left."""
JOURNEY_RUNS = "EXISTS (SELECT 1 FROM journeys j WHERE j.id = {row}.journey_id AND j.closed_at IS NULL)"
SHARED = f"{OF_SAME_PERSON} AND {{row}}.withdrawn_at IS NULL"
"""A sharing grant under which an agency hears of the person."""


def shared_for(*purposes: Purpose) -> str:
    """The sharing grants under which an agency is sent a step that serves these purposes."""
    return f"{SHARED} AND '{C1.name}' = ANY({{row}}.classes) AND {in_states('{row}.purpose', *purposes)}"
