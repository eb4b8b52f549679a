"""Operations, movements and their gates."""

from sqlalchemy import Index, Table

from services.gateway.readmodel.columns import (
    code,
    identity,
    line,
    moment,
    number,
    person,
    reference,
    staff,
    tally,
    version,
)
from services.gateway.readmodel.tables import metadata

# The counts of an operation are worked out from its movements whenever one of them changes.
OPERATIONS = Table(
    "operations", metadata, identity("operation_id"), version(), reference("crisis_id"), line("name"), code("mode"),
    code("origin_country"), code("destination_country"), moment("departs_at"), moment("arrives_at"),
    code("origin_time_zone"), code("destination_time_zone"), code("origin_place"), code("destination_place"),
    number("seats"), number("hold_hours"), moment("freezes_at"), code("status"), tally("held"), tally("confirmed"),
    reference("agency_id"), tally("boarded"), tally("no_shows"), tally("arrived"), tally("handed_over"),
    tally("free"),
)  # fmt: skip
Index(None, OPERATIONS.c.departs_at, OPERATIONS.c.id)
MOVEMENTS = Table(
    "movements", metadata, identity("movement_id"), version(), reference("operation_id", index=True),
    reference("case_id"),
    person(index=True), number("seat"), code("status"), moment("held_at"), moment("held_until"),
    moment("arrived_at"), code("release_reason"), code("boarding_correction"), moment("corrected_at"),
    staff("boarding_by"),
)  # fmt: skip
GATE_CHECKS = Table(
    "gate_checks", metadata, identity(), reference("movement_id", index=True), person(),
    number("position"), code("gate"), code("outcome"), moment("checked_at"), moment("valid_until"),
    info={"erased_with": MOVEMENTS},
)  # fmt: skip
