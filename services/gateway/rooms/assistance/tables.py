"""Services owed and delivered."""

from sqlalchemy import Table

from services.gateway.readmodel.columns import (
    NO_CODES,
    code,
    codes,
    identity,
    moment,
    number,
    person,
    reference,
    staff,
    tally,
    truth,
    version,
)
from services.gateway.readmodel.tables import metadata

ASSISTANCE = Table(
    "assistance", metadata, identity("assistance_id"), version(), reference("case_id", index=True),
    person(index=True), reference("request_id", index=True),
    codes("services", erased=NO_CODES), code("urgency"), code("status"), tally("level"),
    moment("due_at"), moment("hastened_due_at"), moment("escalates_at"), moment("complete_by"), moment("opened_at"),
    moment("started_at"), moment("completed_at"), truth("met"),
)  # fmt: skip
OWED_BY = "least({row}.due_at, {row}.hastened_due_at)"
"""SQL: the deadline of the answer that is owed. It stays, however often it is missed: only an answer moves it."""
DELIVERIES = Table(
    "deliveries", metadata, identity("delivery_id"), reference("assistance_id", index=True), person(),
    code("service_code"), code("modality"), number("quantity"), moment("delivered_at"),
    code("correction_reason"), moment("corrected_at"), staff("recorded_by"),
    info={"erased_with": ASSISTANCE},
)  # fmt: skip
